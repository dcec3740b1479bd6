/**
 * Opens pages in a real Firefox without a window and prints for each its text, or why it was not opened (WebDriver BiDi). A
 * program of its own, so that it can be started where the browser is to run. Arguments: a folder for the profile, how often
 * to try, since a policy's certificates come a moment after the start, and the URLs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

const BETWEEN_TRIES_MS = 300;

/** Sends a command; rejects with the browser's message of an error. */
type Send = <Result>(method: string, parameters?: object) => Promise<Result>;

const [profile = '', tries = '', ...urls] = process.argv.slice(2);
const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
const browser = spawn('firefox-esr', options, { stdio: ['ignore', 'ignore', 'pipe'] });
const ended = once(browser, 'exit');
const send = await connect(await findAddress(browser));
await send('session.new', { capabilities: {} });
const { contexts } = await send<{ contexts: [{ context: string }] }>('browsingContext.getTree');
for (const url of urls) {
  process.stdout.write(`${await openPage(url, contexts[0].context, Number(tries))}\n`);
}
browser.kill();
await ended;
process.exit();

async function findAddress({ stderr }: ChildProcess): Promise<string> {
  const lines: string[] = [];
  for await (const line of stderr ? createInterface(stderr) : []) {
    lines.push(line);
    const [, address] = /WebDriver BiDi listening on (\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`Firefox did not start: ${lines.join('\n')}`);
}

async function connect(address: string): Promise<Send> {
  browser.stderr?.resume();
  const socket = new WebSocket(`${address}/session`);
  await once(socket, 'open');
  let id = 0;
  return async (method, params = {}) => {
    id += 1;
    socket.send(JSON.stringify({ id, method, params }));
    for (;;) {
      const [{ data }] = (await once(socket, 'message')) as [{ data: string }];
      const answer = JSON.parse(data);
      if (answer.id !== id) continue;
      if (answer.type === 'error') throw new Error(answer.message);
      return answer.result;
    }
  };
}

async function openPage(url: string, context: string, more: number): Promise<string> {
  try {
    await send('browsingContext.navigate', { context, url, wait: 'complete' });
    const expression = 'document.body.textContent';
    const parameters = { expression, target: { context }, awaitPromise: false };
    const { result } = await send<{ result: { value: string } }>('script.evaluate', parameters);
    return result.value;
  } catch (cause) {
    if (more <= 1) return cause instanceof Error ? cause.message : 'no error';
    await wait(BETWEEN_TRIES_MS);
    return openPage(url, context, more - 1);
  }
}

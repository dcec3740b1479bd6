/**
 * `npm run demo`: a job behind a proxy that inspects TLS, before and after this action. Everything is on loopback and
 * in a temporary folder: nothing is installed, and no trust of this machine changes.
 */

import { writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { type Job, type StepResult, startJob } from '../__tests__/support/mini-runner.ts';
import { nodeExecutable } from '../__tests__/support/node-runtimes.ts';
import { makeAuthority } from '../__tests__/support/pki.ts';
import { findProgram } from '../__tests__/support/programs.ts';
import { makeScope, type Scope } from '../__tests__/support/scope.ts';
import { startProxy } from '../__tests__/support/test-proxy.ts';
import { startTlsServer } from '../__tests__/support/tls-server.ts';
import { freshenDist } from './fresh-dist.ts';
import { ROOT } from './root.ts';

const HOST = 'intranet.example';
const PROXY_CA = 'Example Corp TLS Inspection CA';
const CA_FILE = 'corp-ca.pem';
const ANSWER = 'hello from behind the proxy';

/** A TLS client, and its words to fetch something; `error` finds in its output what a person looks for. */
interface Client {
  readonly name: string;
  readonly program: string;
  readonly programArguments: readonly string[];
  readonly error: RegExp;
}

async function main(): Promise<void> {
  freshenDist();
  const scope = makeScope();
  process.once('SIGINT', () => void scope.end().finally(() => process.exit(130)));
  try {
    if (!(await showJob(scope))) process.exitCode = 1;
  } finally {
    await scope.end();
  }
}

/** Whether everything went as it should: every client failed before, and succeeded after. */
async function showJob(scope: Scope): Promise<boolean> {
  const { proxyUrl, caPem } = await startNetwork(scope);
  const job = startJob(scope, {
    runnerEnvironment: { HTTPS_PROXY: proxyUrl, https_proxy: proxyUrl, NODE_USE_ENV_PROXY: '1' },
  });
  writeFileSync(join(job.folders.workspace, CA_FILE), caPem);
  const clients = await listClients(job);

  title('A job behind a proxy that inspects TLS');
  say(`The proxy is ${proxyUrl}, and https://${HOST} is behind it. Both run here, on loopback.`);
  say(`What clients get to see is signed by “${PROXY_CA}”, made a moment ago.`);

  title('1. A step without the action');
  const before = await runClients(job, clients);

  title('2. The action');
  say(`- uses: OWNER/setup-ca-bundle@v1\n  with:\n    certificates: ${CA_FILE}`);
  console.log();
  const action = await job.use({ action: ROOT, inputs: { certificates: CA_FILE } });
  say(
    action.log
      .replace(/^##\[group\]/gm, '▾ ')
      .replace(/^##\[endgroup\]\n/gm, '')
      .trimEnd(),
    'dim',
  );

  title('3. A later step: the same commands');
  const after = await runClients(job, clients);

  title('4. The summary of the job (Markdown)');
  say(action.summary.trimEnd(), 'dim');

  const isRight = before.every((isOk) => !isOk) && after.every((isOk) => isOk);
  const count = clients.length;
  title(isRight ? `${count} clients failed, and ${count} succeed.` : 'This did not go as it should.');
  return isRight;
}

async function startNetwork(scope: Scope): Promise<{ readonly proxyUrl: string; readonly caPem: string }> {
  const serverAuthority = makeAuthority({ name: 'Example Server CA' });
  const proxyAuthority = makeAuthority({ name: PROXY_CA });
  const server = await startTlsServer(scope, {
    certificate: serverAuthority.issue({ name: HOST, dnsNames: [HOST] }),
    handler: answer,
  });
  const proxy = await startProxy(scope, {
    inspect: { authority: proxyAuthority, upstreamAuthorities: serverAuthority.pem },
    resolve: () => ({ host: '127.0.0.1', port: server.port }),
  });
  return { proxyUrl: proxy.url(), caPem: proxyAuthority.pem };
}

/** A page, and as much of a repository as `git ls-remote` reads (git's dumb HTTP protocol). */
const answer: RequestListener = (request, response) => {
  const isRepository = request.url?.startsWith('/repository.git/info/refs') ?? false;
  const isPage = request.url === '/';
  response.writeHead(isRepository || isPage ? 200 : 404, { 'content-type': 'text/plain' });
  response.end(isRepository ? `${'5'.repeat(40)}\trefs/heads/main\n` : isPage ? `${ANSWER}\n` : '');
};

/** The clients that this machine has. */
async function listClients(job: Job): Promise<readonly Client[]> {
  const url = `https://${HOST}/`;
  const repository = `${url}repository.git`;
  const clients: Client[] = [];
  const add = (name: string, program: string, programArguments: readonly string[], error: RegExp): void => {
    clients.push({ name, program, programArguments, error });
  };
  const [curl, git, python] = ['curl', 'git', 'python3'].map(findProgram);
  if (curl) add(`curl ${url}`, curl, ['--silent', '--show-error', '--fail', url], /^curl: .*/m);
  if (git) add(`git ls-remote ${repository}`, git, ['ls-remote', repository], /^fatal: .*/m);
  if (python) {
    const code = `import urllib.request; print(urllib.request.urlopen('${url}').read().decode())`;
    add('Python: urllib.request.urlopen', python, ['-c', code], /^urllib\.error\..*/m);
  }
  if (python && (await job.run(python, ['-c', 'import requests'])).exitCode === 0) {
    const code = `import requests; print(requests.get('${url}').text)`;
    add('Python: requests.get', python, ['-c', code], /^requests\..*/m);
  }
  const code = `console.log(await (await fetch('${url}')).text())`;
  add('Node.js: fetch', nodeExecutable(24), ['--input-type=module', '--eval', code], /code: '\w+'/);
  return clients;
}

async function runClients(job: Job, clients: readonly Client[]): Promise<readonly boolean[]> {
  const outcomes: boolean[] = [];
  for (const { name, program, programArguments, error } of clients) {
    const step = await job.run(program, programArguments);
    const isOk = step.exitCode === 0;
    outcomes.push(isOk);
    say(`${isOk ? '✔' : '✘'} ${name}`, isOk ? 'green' : 'red');
    say(`    ${isOk ? step.stdout.trim() : findError(step, error)}`, 'dim');
  }
  return outcomes;
}

function findError(step: StepResult, pattern: RegExp): string {
  const output = `${step.stderr}\n${step.stdout}`.trim();
  return pattern.exec(output)?.[0] ?? output.split('\n').at(-1) ?? '';
}

function title(text: string): void {
  console.log(`\n${styleText('bold', text)}`);
}

function say(text: string, style?: 'dim' | 'green' | 'red'): void {
  for (const line of text.split('\n'))
    console.log(`  ${style === undefined ? line : styleText(style, line)}`);
}

await main();

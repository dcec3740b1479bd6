import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { readReport, useAction } from '../support/action.ts';
import { CLIENT_SETUPS } from '../support/client-setups/all.ts';
import { SERVER_TLS, serveClients } from '../support/client-setups/server.ts';
import { type ClientSetup, requireClient } from '../support/client-setups/setup.ts';
import { WINNING_SETTINGS, type WinningSetting } from '../support/client-setups/winning-settings.ts';
import { type Job, type StepResult, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { makeScope } from '../support/scope.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

const added = makeAuthority({ name: 'Added CA' });
const old = makeAuthority({ name: 'Old CA' });

const COMMAND_TIMEOUT_MS = 60_000;

/** A person's home with one setting that names the old list, and a job in it. */
interface Household {
  readonly setup: ClientSetup;
  readonly home: string;
  readonly url: URL;
  readonly job: Job;
  /** The file that the setting stands in, what it says, and the line of the setting. */
  readonly file: string | undefined;
  readonly text: string;
  readonly line: number;
}

/** Without what keeps the clients from their usual files in the home folder. */
const USUAL_FILES = { PIP_CONFIG_FILE: undefined, NPM_CONFIG_USERCONFIG: undefined };

async function settle(t: TestContext, winning: WinningSetting): Promise<Household | undefined> {
  const setup = CLIENT_SETUPS.find(({ name }) => name === winning.setup);
  assert.ok(setup, winning.setup);
  if (!requireClient(t, setup)) return undefined;
  const home = makeTemporaryFolder(t);
  const list = join(home, 'old.pem');
  writeFileSync(list, old.pem);
  const folder = join(home, 'old');
  mkdirSync(folder);
  const fill = (text: string): string =>
    text
      .replaceAll('$OLD_FOLDER', folder)
      .replaceAll('$OLD_PEM', old.pem.trim().replaceAll('\n', '\\n'))
      .replaceAll('$OLD', list)
      .replaceAll('$HOME', home);
  const [path, template = ''] = winning.file ?? [];
  const file = path === undefined ? undefined : join(home, path);
  const text = fill(template);
  const line = template.split('\n').findIndex((it) => /\$OLD|= no|trustStore/.test(it)) + 1;
  const certificate = added.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, { certificate, handler: serveClients(home), tls: SERVER_TLS });
  const url = new URL(server.url());
  const env: Record<string, string> = { ...setup.env?.({ url, folder: home }) };
  for (const [name, value] of Object.entries(winning.env ?? {})) env[name] = fill(value);
  if (winning.value !== undefined) env[winning.key.slice(1)] = fill(winning.value);
  const job = startJob(t, { env, runnerEnvironment: { ...USUAL_FILES, HOME: home } });
  write(file, text);
  return { setup, home, url, job, file, text, line };
}

function write(file: string | undefined, text: string): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Whether the client gets through, with the job's variables and more, and the file with a text. */
async function reach(
  { setup, home, url, job, file, text }: Household,
  env: Readonly<Record<string, string>>,
) {
  const [program, words] = setup.command({ url, folder: home });
  write(file, text); // a set-up may have written one of its own there
  const step = await job.run(program, words, { env: { ...env, HOME: home }, timeoutMs: COMMAND_TIMEOUT_MS });
  const output = step.stdout + step.stderr;
  return { isReached: setup.arrival ? setup.arrival.test(output) : step.exitCode === 0, output };
}

function useBundle(job: Job, clients = 'default'): Promise<StepResult> {
  return useAction(job, { certificates: added.pem, 'default-store': 'mozilla', clients });
}

const scope = makeScope();
after(() => scope.end());
const plainly = new Map<string | undefined, Promise<StepResult['exported']>>();

/** What a run sets where nobody has such a setting. */
function exportPlainly(clients: string | undefined): Promise<StepResult['exported']> {
  const known = plainly.get(clients) ?? useBundle(startJob(scope), clients).then(({ exported }) => exported);
  plainly.set(clients, known);
  return known;
}

const REFUSAL = /certificate|SSL|TLS|x509|UNABLE_TO_VERIFY|PKIX|Could not find gem/i;

for (const winning of WINNING_SETTINGS) {
  const { key, setup: name, answer } = winning;
  const isFile = winning.file !== undefined;
  test(`${name}: ${key} wins over the variables, and ${answer ? `${answer} over it` : 'a warning says so'}`, async (t) => {
    const household = await settle(t, winning);
    if (household === undefined) return;
    const { job, file, line } = household;
    const plain = await exportPlainly(winning.clients);
    const before = await reach(household, plain);
    assert.ok(!before.isReached, `the setting must win over ${Object.keys(plain)}:\n${before.output}`);
    assert.match(before.output, REFUSAL);

    const step = await useBundle(job, winning.clients);
    assert.equal(step.conclusion, 'success', step.log);
    const place = isFile ? `${file}, line ${line}` : key.slice(1);
    if (answer !== undefined) {
      assert.equal(step.exported[answer], step.outputs['bundle-path'], step.log);
      const said = step.log.split('\n').find((it) => it.startsWith(`${answer}=`)) ?? '';
      assert.ok(said.includes('because') && said.includes(`${place}`) && said.includes(' wins over '), said);
      const { because } = readReport(step).variables.find(
        (it: { variable: string }) => it.variable === answer,
      );
      assert.deepEqual([because.file, because.line], isFile ? [file, line] : [null, null]);
      assert.ok(step.summary.includes('wins over'), step.summary);
      const then = await reach(household, {});
      assert.ok(then.isReached, then.output);
      return;
    }
    assert.equal(step.exported[key.slice(1)], undefined);
    const told = step.annotations.map(({ message }) => message).find((message) => message.includes(place));
    assert.ok(told, `${place} is not named:\n${step.log}`);
    assert.match(told, / wins over /);
    if (!isFile) {
      const then = await reach(household, { [key.slice(1)]: '' });
      assert.ok(then.isReached, then.output);
      return;
    }
    const [, written] = /write there: (.*?)(?: If what it names now|$)/.exec(told) ?? [];
    assert.ok(written, told);
    const still = await reach(household, {});
    assert.ok(!still.isReached, 'it is told because it is so');
    // what the warning says is to be written there
    const lines = household.text.split('\n');
    const text = lines.map((it, index) => (index === line - 1 ? indent(it) + written : it)).join('\n');
    const then = await reach({ ...household, text }, {});
    assert.ok(then.isReached, `${written}\n${then.output}`);
  });
}

function indent(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? '';
}

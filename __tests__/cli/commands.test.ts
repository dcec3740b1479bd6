import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findCommand, findUnseen } from '../report/judges.ts';
import { useAction } from '../support/action.ts';
import type { ChildResult } from '../support/child.ts';
import { makeUserMachine, type UserMachine } from '../support/command-line.ts';
import { startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { startProxy } from '../support/test-proxy.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** A command of each CI system, and what moves the cursor: what a name, a path or an answer may hold. */
const COMMANDS =
  '##vso[task.setvariable variable=PATH]/evil ##[error]x ##teamcity[message] section_start:1:a';
const EVIL = `--- ${COMMANDS}\r\u001b[0K\u009b2J\u202e\n::error::x\n+++ y\r--- z`;

const ca = makeAuthority({ name: EVIL });
const leaf = ca.issue({ name: EVIL, dnsNames: ['localhost'] });

/** Asserts that no system acts on what was printed, and that it did print what came from outside. */
function assertHarmless({ stdout, stderr }: Pick<ChildResult, 'stdout' | 'stderr'>, isEcho = true): void {
  for (const text of [stdout, stderr]) {
    for (const line of text.split('\n')) {
      assert.equal(findCommand(line), undefined, JSON.stringify(line));
      assert.equal(findUnseen(line), undefined, JSON.stringify(line));
    }
  }
  if (isEcho) assert.match(stdout + stderr, /##vso/, stdout + stderr);
}

/** Every way in for text that somebody else wrote, and the words that let it be printed. */
const WAYS: Readonly<
  Record<
    string,
    (
      t: TestContext,
      machine: UserMachine,
    ) => Promise<
      readonly [words: readonly string[], variables?: Readonly<Record<string, string | undefined>>]
    >
  >
> = {
  'a certificate that is shown': async (_, { home }) => {
    writeFileSync(join(home, 'work/a.pem'), leaf.pem + ca.pem);
    return [['show', './a.pem']];
  },
  'a certificate that is shown as JSON': async (_, { home }) => {
    writeFileSync(join(home, 'work/a.pem'), leaf.pem + ca.pem);
    return [['show', './a.pem', '--json']];
  },
  'a certificate that is refused': async (_, { home }) => {
    writeFileSync(join(home, 'work/a.pem'), leaf.pem);
    return [['--certificates', 'a.pem']];
  },
  'a chain that is shown': async (t) => {
    const { port } = await startTlsServer(t, { certificate: leaf });
    return [['show', `localhost:${port}`, '--json']];
  },
  'a chain that is refused': async (t) => {
    const { port } = await startTlsServer(t, { certificate: leaf });
    return [['--hosts', `localhost:${port}`]];
  },
  'a chain that is judged': async (t) => {
    const { port } = await startTlsServer(t, { certificate: leaf });
    return [['doctor', `localhost:${port}`]];
  },
  'the answer of a proxy, to a run': async (t) => [['--hosts', 'a.example'], await startEvilProxy(t)],
  'the answer of a proxy, to doctor': async (t) => [['doctor', 'a.example'], await startEvilProxy(t)],
  'the answer of a proxy, to doctor --json': async (t) => [
    ['doctor', 'a.example', '--json'],
    await startEvilProxy(t),
  ],
  'the answer of a proxy, to show': async (t) => [['show', 'a.example'], await startEvilProxy(t)],
  'the name of a file': async (_, { home }) => {
    const name = EVIL.replaceAll('/', '|');
    writeFileSync(join(home, 'work', name), 'nothing');
    return [['show', `./${name}`]];
  },
  'a file that a pattern finds': async (_, { home }) => {
    writeFileSync(join(home, 'work', EVIL.replaceAll('/', '|')), 'nothing');
    return [['--certificates', '*vso*']];
  },
  'an option': async () => [['--##vso[task.x]', '--shell', '##vso[task.complete]', '--json', '##[error]']],
  'an input': async () => [
    ['--default-store', `/${COMMANDS}`, '--clients', '##vso[x]', '--install', '##vso[y]'],
  ],
  'a word': async () => [['show', COMMANDS.replaceAll('/', '|')]],
  'a variable that is set': async () => [['doctor'], { REQUESTS_CA_BUNDLE: `/nowhere/${EVIL}` }],
  'a variable that is set, as JSON': async () => [
    ['doctor', '--json'],
    { REQUESTS_CA_BUNDLE: `/nowhere/${EVIL}` },
  ],
  'a variable that is taken over': async () => [[], { REQUESTS_CA_BUNDLE: `/nowhere/${EVIL}` }],
  'the folder of a user, with env': async () => [['env'], { XDG_DATA_HOME: `/nowhere/${COMMANDS}` }],
  "a client's own configuration": async (_, { home }) => {
    mkdirSync(join(home, EVIL.replaceAll('/', '|')));
    const file = join(home, EVIL.replaceAll('/', '|'), '.npmrc');
    writeFileSync(file, 'strict-ssl=false\ncafile=/nowhere.pem\n');
    return [['doctor'], { NPM_CONFIG_USERCONFIG: file }];
  },
};

for (const [name, prepare] of Object.entries(WAYS)) {
  test(`no command of a CI system is printed: ${name}`, async (t) => {
    const machine = makeUserMachine(t);
    const [words, variables = {}] = await prepare(t, machine);
    assertHarmless(await machine.run(words, { variables }));
  });
}

test('a value with a command in it is not handed to a shell, in no form', async (t) => {
  const machine = makeUserMachine(t);
  writeFileSync(join(machine.home, 'work/a.pem'), ca.pem);
  for (const shell of ['bash', 'fish', 'powershell', 'cmd', 'dotenv', 'json', 'gitlab', 'azure']) {
    for (const folder of ['a##vso[task.complete]', 'a##v\u200bso[x]', 'section_start:1:x']) {
      const words = ['--certificates', 'a.pem', '--shell', shell, '--output', join(machine.home, folder)];
      const run = await machine.run(words);
      assert.equal(run.exitCode, 1);
      assert.equal(run.stdout, '');
      assertHarmless(run, false);
    }
  }
  const azure = await machine.run(['--certificates', 'a.pem', '--shell', 'azure']);
  assert.equal(azure.exitCode, 0, azure.stderr);
  for (const line of azure.stdout.trim().split('\n'))
    assert.match(line, /^##vso\[task\.setvariable variable=\w+\][^#]*$/);
});

test('the files of a run can be printed, too', async (t) => {
  const machine = makeUserMachine(t);
  writeFileSync(join(machine.home, 'work/a.pem'), ca.pem);
  const { exitCode, stderr } = await machine.run(['--certificates', 'a.pem']);
  assert.equal(exitCode, 0, stderr);
  for (const file of ['ca-bundle.pem', 'extra.pem', 'report.json']) {
    const stdout = readFileSync(join(machine.output, file), 'utf8');
    assertHarmless({ stdout, stderr: '' });
  }
});

test('an error that nobody caught is a sentence, and no command', async (t) => {
  const machine = makeUserMachine(t);
  const file = join(machine.home, 'throws.mjs');
  writeFileSync(file, `setTimeout(() => { throw new Error(${JSON.stringify(COMMANDS)}); }, 1);`);
  const run = await machine.run(['doctor'], { variables: { NODE_OPTIONS: `--import ${file}` } });
  assert.equal(run.exitCode, 1);
  assertHarmless(run);
  assert.match(run.stderr, /Unexpected error, please report it/);
});

test('the log of the action has none either', async (t) => {
  const job = startJob(t, { isDebug: true });
  writeFileSync(join(job.folders.workspace, 'leaf.pem'), leaf.pem);
  writeFileSync(join(job.folders.workspace, 'ca.pem'), ca.pem);
  const { port } = await startTlsServer(t, { certificate: leaf });
  for (const [inputs, env] of [
    [{ certificates: 'ca.pem', summary: 'always' }, {}],
    [{ certificates: `leaf.pem\n${COMMANDS}`, hosts: `localhost:${port}` }, {}],
    [{ hosts: 'a.example' }, await startEvilProxy(t)],
    [{ certificates: 'ca.pem' }, { PIP_CERT: `/nowhere/${EVIL}` }],
  ] as const) {
    const step = await useAction(job, inputs, { env });
    const said = step.stdout.replace(
      /^::(?:add-mask|debug|error|group|endgroup|notice|save-state[^:]*|warning)::/gm,
      '',
    );
    assertHarmless({ stdout: said, stderr: step.stderr });
  }
});

async function startEvilProxy(t: TestContext): Promise<Readonly<Record<string, string>>> {
  const proxy = await startProxy(t, { refuse: { status: 403, reason: COMMANDS, body: EVIL } });
  return { HTTPS_PROXY: proxy.url(), NO_PROXY: '' };
}

import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ANSWERING, TLS_CLIENTS } from '../../../src/clients/clients.ts';
import { writeRule } from '../../../src/installs/stores/sudo.ts';
import { ACTION, useAction } from '../../support/action.ts';
import { type Job, type StepResult, startJob } from '../../support/mini-runner.ts';
import { nodeExecutable } from '../../support/node-runtimes.ts';
import { makeAuthority } from '../../support/pki.ts';
import { type Mounts, requireMountNamespace } from '../../support/private-root.ts';
import { missing, requireProgram } from '../../support/programs.ts';
import { runOn } from '../../support/small-store.ts';
import { makeSudoUsers, OTHER_ID, RUNNER_ID } from '../../support/sudo-users.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees, makeTestMachine, type TestMachine } from '../../support/test-machine.ts';
import { startTlsServer } from '../../support/tls-server.ts';

const root = makeAuthority({ name: 'Corp Root' });

/** As Debian has it, with two users who need no password. */
const RULES = `Defaults env_reset
Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
root ALL=(ALL:ALL) ALL
runner ALL=(ALL:ALL) NOPASSWD: ALL
other ALL=(ALL:ALL) NOPASSWD: ALL
@includedir /etc/sudoers.d
`;
const FOLDER = '/etc/sudoers.d';

/** What sudo-rs of Debian 13 runs as, beside Debian 12's sudo (.ci/run). */
const SUDO_RS = '/opt/sudo-rs';

interface Place {
  readonly machine: TestMachine;
  readonly describe: () => ReadonlyMap<string, string>;
  /** The files of sudo's rules that are there, without Debian's README. */
  readonly list: () => readonly string[];
  readonly write: (name: string, text: string, mode: number) => string;
}

function makePlace(t: TestContext, rules: string, more: Mounts = {}): Place {
  const { mounts, write } = makeSudoUsers(t, rules);
  const { [FOLDER]: _, ...others } = mounts;
  const machine = makeTestMachine(t, [FOLDER], { ...others, ...more });
  return {
    machine,
    write,
    describe: () => machine.describe(),
    list: () => readdirSync(machine.find(FOLDER)).filter((name) => name !== 'README'),
  };
}

function requireSudo(t: TestContext): boolean {
  return requireMountNamespace(t) && ['sudo', 'visudo', 'setpriv'].every((name) => requireProgram(t, name));
}

function install(job: Job, clients = 'default'): Promise<StepResult> {
  return useAction(job, { certificates: root.pem, install: 'sudo', clients });
}

/** Exported variables that can make a program run code. */
const RUN_CODE: ReadonlySet<string> = new Set([
  ...['WGETRC', 'PHP_INI_SCAN_DIR', 'HOMEBREW_CURLRC', 'JAVA_TOOL_OPTIONS', 'PYTHONPATH'],
]);

/** The job's variables that a program under sudo has. */
async function listKept(job: Job, ...options: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr, exitCode } = await job.run('sudo', ['-n', ...options, '--', '/usr/bin/env']);
  assert.equal(exitCode, 0, stderr);
  const lines = new Set(stdout.split('\n'));
  return Object.entries(job.environment())
    .flatMap(([name, value]) => (lines.has(`${name}=${value}`) ? [name] : []))
    .sort();
}

/** A step, its effect on sudo, and that nothing of it stays. */
async function installAndUndo(t: TestContext, place: Place): Promise<void> {
  const before = place.describe();
  const job = startJob(t, { enterMachine: place.machine.enter, userId: RUNNER_ID, env: { UNTOLD: 'x' } });
  const step = await install(job, 'all');
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  const [notice, ...more] = step.annotations;
  assert.match(notice?.message ?? '', /sudo does not keep WGETRC, PHP_INI_SCAN_DIR, HOMEBREW_CURLRC: /);
  assert.deepEqual(more, []);
  const exported = Object.keys(step.exported)
    .filter((name) => !RUN_CODE.has(name))
    .sort();
  assert.ok(exported.length > 10);
  for (const options of [[], ['-i'], ['-u', 'other']])
    assert.deepEqual(await listKept(job, ...options), exported, options.join(' '));
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.deepEqual(compareTrees(before, place.describe()), []);
}

test('an ordinary user with sudo: programs under it have the variables that are exported, and no others', async (t) => {
  if (!requireSudo(t)) return;
  await installAndUndo(t, makePlace(t, RULES));
});

test('sudo-rs of Debian 13: the same', async (t) => {
  if (!requireSudo(t)) return;
  const source = join(SUDO_RS, 'usr/lib/cargo/bin/sudo');
  if (!existsSync(source)) return void missing(t, source);
  const { folder } = makeSudoUsers(t, RULES);
  const sudo = join(folder, 'sudo');
  copyFileSync(source, sudo);
  chmodSync(sudo, 0o4755);
  const mounts = { '/usr/bin/sudo': sudo, '/usr/sbin/visudo': join(SUDO_RS, 'visudo') };
  await installAndUndo(t, makePlace(t, RULES, mounts));
});

test('curl under sudo reaches a server of the added CA in the job, and not before or after', async (t) => {
  if (!requireSudo(t) || requireProgram(t, 'curl') === undefined) return;
  const certificate = root.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, { certificate });
  const { machine } = makePlace(t, RULES);
  const job = startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
  const reach = () => job.run('sudo', ['-n', '--', 'curl', '-sS', '-o', '/dev/null', server.url()]);
  assert.equal((await reach()).exitCode, 60);
  assert.equal((await useAction(job, { certificates: root.pem })).conclusion, 'success');
  assert.equal((await reach()).exitCode, 60);
  assert.equal((await install(job)).conclusion, 'success');
  const reached = await reach();
  assert.equal(reached.exitCode, 0, reached.stderr);
  for (const post of await job.finish()) assert.equal(post.conclusion, 'success', post.log);
  assert.equal((await reach()).exitCode, 60);
});

test('the file is root’s and read by root alone, names one user, and has no value in it', async (t) => {
  if (!requireSudo(t)) return;
  const { machine, list } = makePlace(t, RULES);
  const job = startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
  const step = await install(job);
  const [name = ''] = list();
  assert.match(name, /^setup-ca-bundle-[0-9a-f]+$/);
  const path = join(machine.find(FOLDER), name);
  const { mode, uid, gid } = statSync(path);
  assert.deepEqual([mode & 0o7777, uid, gid], [0o440, 0, 0]);
  const text = readFileSync(path, 'utf8');
  assert.doesNotMatch(text, /\//);
  assert.match(text, new RegExp(`^Defaults:#${RUNNER_ID} env_keep \\+= "SSL_CERT_FILE `, 'm'));
  const asOther = ['--reuid', String(OTHER_ID), '--regid', String(OTHER_ID), '--clear-groups'];
  const variable = `SSL_CERT_FILE=${step.outputs['bundle-path']}`;
  const seen = runOn(machine, 'setpriv', ...asOther, 'env', variable, 'sudo', '-n', '--', '/usr/bin/env');
  assert.match(seen, /^SUDO_USER=other$/m);
  assert.doesNotMatch(seen, /SSL_CERT_FILE/);
  await job.finish();
});

test('no variable that can make a program run code is kept, whatever a later step puts into it', async (t) => {
  if (!requireSudo(t)) return;
  const { machine } = makePlace(t, RULES);
  const job = startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
  const step = await install(job, 'all +java +python-lenient');
  assert.equal(step.conclusion, 'success', step.log);
  const hostile = [
    ...RUN_CODE,
    'PERL5LIB',
    'RUBYLIB',
    'RUBYOPT',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'LD_LIBRARY_PATH',
  ];
  const words = [...hostile.map((name) => `${name}=/hostile`), 'SSL_CERT_FILE=/kept', 'sudo', '-n', '--'];
  const { stdout, exitCode } = await job.run('env', [...words, '/usr/bin/env']);
  assert.equal(exitCode, 0);
  assert.match(stdout, /^SSL_CERT_FILE=\/kept$/m);
  assert.doesNotMatch(stdout, /hostile/);
  for (const name of RUN_CODE) assert.ok(step.exported[name] !== undefined, name);
  await job.finish();
});

test('two uses in one job, and two jobs: each keeps its own until its end, and nothing stays', async (t) => {
  if (!requireSudo(t)) return;
  const { machine, describe, list } = makePlace(t, RULES);
  const before = describe();
  const start = () => startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
  const [one, other] = [start(), start()];
  assert.equal((await install(one)).conclusion, 'success');
  const second = await install(one, 'default +cargo');
  assert.equal(second.conclusion, 'success', second.log);
  assert.ok((await listKept(one)).includes('CARGO_HTTP_CAINFO'));
  assert.equal((await install(other, 'curl')).conclusion, 'success');
  assert.equal(list().length, 3);
  for (const post of await one.finish()) assert.equal(post.conclusion, 'success', post.log);
  assert.equal(list().length, 1);
  assert.deepEqual(await listKept(other), ['CURL_CA_BUNDLE']);
  for (const post of await other.finish()) assert.equal(post.conclusion, 'success', post.log);
  assert.deepEqual(compareTrees(before, describe()), []);
});

/** Calls by which a run changes sudo's rules, and at which of each it is killed. */
const CALLS = [
  ['?rename,renameat,renameat2', [3, 4, 5, 6, 7]],
  ['fchmod', [1]],
  ['?unlink,unlinkat', [2, 3]],
] as const;

test('killed while it installs: sudo works, the draft is no rule, and the next job finds what was there', async (t) => {
  if (!requireSudo(t) || requireProgram(t, 'strace') === undefined) return;
  const { machine, describe, list } = makePlace(t, RULES);
  const before = describe();
  const ends = new Set<string>();
  const runnerFolder = makeTemporaryFolder(t);
  const start = () => startJob(t, { enterMachine: machine.enter, runnerFolder });
  const env = { INPUT_CERTIFICATES: root.pem, INPUT_INSTALL: 'sudo', INPUT_CLIENTS: 'curl' };
  for (const [call, numbers] of CALLS) {
    for (const number of numbers) {
      const inject = `inject=${call}:signal=SIGKILL:when=${number}`;
      const words = ['-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject, nodeExecutable(24)];
      const step = await start().run('strace', [...words, join(ACTION, 'dist/index.js')], { env });
      if (step.exitCode === 0) continue;
      ends.add(
        list()
          .map((name) => name.replace(/-[0-9a-f]{12}/, ''))
          .join(' ') || 'nothing',
      );
      const hasRule = list().some((name) => !name.includes('.'));
      const kept = runOn(machine, 'env', 'CURL_CA_BUNDLE=/x', 'sudo', '-n', '--', '/usr/bin/env');
      assert.equal(/^CURL_CA_BUNDLE=/m.test(kept), hasRule, `${call} ${number}`);
      const next = await useAction(start(), { certificates: root.pem });
      assert.equal(next.conclusion, 'success', next.log);
      assert.deepEqual(compareTrees(before, describe()), [], `killed at ${call} ${number}: ${step.log}`);
    }
  }
  t.diagnostic([...ends].join('; '));
  assert.ok(ends.has('setup-ca-bundle.draft') && ends.has('setup-ca-bundle'), [...ends].join('; '));
});

for (const [what, rules] of [
  ['a later rule that says which variables stay', `${RULES}Defaults env_keep = "LANG"\n`],
  ['rules that do not read the folder', RULES.replace('@includedir /etc/sudoers.d\n', '')],
] as const) {
  test(`${what}: a warning names the variables that sudo takes away`, async (t) => {
    if (!requireSudo(t)) return;
    const { machine, describe } = makePlace(t, rules);
    const before = describe();
    const job = startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
    const step = await install(job, 'curl');
    assert.equal(step.conclusion, 'success', step.log);
    assert.match(step.log, /install: sudo: sudo still removes CURL_CA_BUNDLE: a later rule/);
    await job.finish();
    assert.deepEqual(compareTrees(before, describe()), []);
  });
}

test('without visudo, without a variable: a warning, and nothing is changed', async (t) => {
  if (!requireSudo(t)) return;
  const nothing = makeSudoUsers(t, RULES).write('nothing', '', 0o644);
  for (const [mounts, clients, words] of [
    [{ '/usr/sbin/visudo': nothing }, 'curl', /visudo is not installed, and no sudo rule is written/],
    [{}, 'none', /no variable that names certificates is set \(see the input clients\)/],
  ] as const) {
    const { machine, describe } = makePlace(t, RULES, mounts);
    const before = describe();
    const job = startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
    const step = await install(job, clients);
    assert.equal(step.conclusion, 'success', step.log);
    assert.match(step.log, words);
    assert.deepEqual(compareTrees(before, describe()), []);
    await job.finish();
  }
});

test('a visudo that refuses (a stand-in): the run fails, and the rule was never in place', async (t) => {
  if (!requireSudo(t)) return;
  const text = `#!/bin/sh\nls ${FOLDER}\nexit 1\n`;
  const visudo = makeSudoUsers(t, RULES).write('visudo', text, 0o755);
  const { machine, describe } = makePlace(t, RULES, { '/usr/sbin/visudo': visudo });
  const before = describe();
  const job = startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
  const step = await install(job, 'curl');
  assert.equal(step.conclusion, 'failure', step.log);
  assert.match(step.log, /sudo’s rules .* could not be changed/);
  assert.doesNotMatch(step.log, /^setup-ca-bundle-[0-9a-f]+$/m);
  assert.deepEqual(step.exported, {});
  assert.deepEqual(compareTrees(before, describe()), []);
  await job.finish();
});

test('every variable that is ever exported is a plain name; nothing else gets into a rule', () => {
  for (const { variable } of [...TLS_CLIENTS, ...ANSWERING])
    assert.match(writeRule(1, [variable]), /"[A-Za-z][A-Za-z0-9_]*"\n$/);
  for (const name of ['A B', 'A"\nroot ALL', 'A,B', '1', '', 'A*', 'A=b', 'A\\'])
    assert.throws(() => writeRule(1, ['CURL_CA_BUNDLE', name]), /is not the name of a variable/, name);
});

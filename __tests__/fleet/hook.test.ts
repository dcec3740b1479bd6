import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ACTION, listOwnFolders, readAdded, useAction } from '../support/action.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { listenOnLoopback } from '../support/listening.ts';
import { type JobOptions, type StepResult, startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { findProgram, requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** The job-started hook of a fleet. That every kind of later step finds its files: `platform/jobs.test.ts`. */

const HOOK = join(ACTION, 'fleet/hook/job-started.sh');

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });

/** What the script calls: a PATH with nothing else has no Node. */
const SCRIPT_PROGRAMS = ['bash', 'sh', 'dash', 'dirname', 'readlink', 'head', 'tr', 'grep', 'ps'];

type Files = Readonly<Record<string, string | Buffer>>;

/** A configuration folder, laid out as Kubernetes mounts a ConfigMap: links into a folder with a time in its name. */
function makeConfiguration(t: TestContext, files: Files): string {
  const folder = join(makeTemporaryFolder(t), 'settings of ours');
  const data = '..2026_11_24_09_00_00.1';
  mkdirSync(join(folder, data), { recursive: true });
  symlinkSync(data, join(folder, '..data'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, data, name), text);
    symlinkSync(join('..data', name), join(folder, name));
  }
  return folder;
}

/** A job whose runner has this configuration. */
function startHookedJob(t: TestContext, files: Files, more: JobOptions = {}) {
  const configuration = makeConfiguration(t, files);
  const runnerEnvironment = {
    SETUP_CA_BUNDLE_CONFIG: configuration,
    SETUP_CA_BUNDLE_NODE: nodeExecutable(24),
    ...more.runnerEnvironment,
  };
  return { configuration, job: startJob(t, { ...more, runnerEnvironment }) };
}

/** Whether settings that a test makes are root's; else each job is told that they are its own user's. */
const ARE_ROOTS = process.getuid?.() === 0;

function messagesOf(step: StepResult, wanted: string): readonly string[] {
  return step.annotations
    .filter(
      ({ kind, message }) => kind === wanted && (ARE_ROOTS || !/fail: hard does not allow/.test(message)),
    )
    .map(({ message }) => message);
}

function makeProgramFolder(t: TestContext): string {
  const folder = makeTemporaryFolder(t);
  for (const name of SCRIPT_PROGRAMS) {
    const path = findProgram(name);
    if (path !== undefined) symlinkSync(path, join(folder, name));
  }
  return folder;
}

/** A stand-in for a Node: it says which one it is and how it was started, then runs the real one. */
function makeNamedNode(path: string, name: string, version = 'v24.0.0'): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(
    path,
    `#!/bin/sh\n[ "$1" = --version ] && { echo ${version}; exit; }\necho "started ${name}: $*"\nexec "${nodeExecutable(24)}" "$@"\n`,
  );
  chmodSync(path, 0o755);
}

test('a fleet whose runners have a hook needs no step', async (t) => {
  const { job } = startHookedJob(t, { certificates: 'corp.pem', 'corp.pem': root.pem });
  const hook = await job.runHook(HOOK);
  assert.equal(hook.conclusion, 'success', hook.log);
  assert.deepEqual(readAdded(hook), ['Corp Root given']);
  assert.deepEqual(messagesOf(hook, 'warning'), []);
  const later = await job.run('sh', ['-c', 'cat "$SSL_CERT_FILE"']);
  assert.ok(later.stdout.includes(root.pem.trim().split('\n')[1] ?? ''));
});

test('with no setting the hook makes what the action makes with no input', async (t) => {
  const { job } = startHookedJob(t, {});
  const hook = await job.runHook(HOOK);
  const action = await useAction(startJob(t), {});
  assert.equal(hook.conclusion, 'success', hook.log);
  assert.equal(hook.outputs['bundle-sha256'], action.outputs['bundle-sha256']);
  assert.deepEqual(Object.keys(hook.exported), Object.keys(action.exported));
  const isNews = (message: string): boolean => !/certificates and hosts are both empty/.test(message);
  assert.deepEqual(messagesOf(hook, 'notice'), messagesOf(action, 'notice').filter(isNews));
  assert.doesNotMatch(hook.log, /forks/);
});

test('a fleet that must not be without settings says so with fail-on-empty, and speaks of no fork', async (t) => {
  const { job } = startHookedJob(t, { 'fail-on-empty': 'true' });
  const hook = await job.runHook(HOOK);
  assert.match(messagesOf(hook, 'warning').join('\n'), /both empty, and fail-on-empty is set/);
  assert.doesNotMatch(hook.log, /forks/);
});

/** What a file of settings may be while somebody writes it, and whether it is told. */
const EMPTY_FILES: readonly (readonly [name: string, text: string])[] = [
  ['certificates', ''],
  ['certificates', '\n\n'],
  ['certificates', ' \t\r\n'],
  ['certificates', '\ufeff'],
  ['certificates', '# our CA\n'],
  ['hosts', ''],
  ['hosts', '\n# none yet\n'],
  ['verify-hosts', ''],
  ['clients', ''],
  ['default-store', '\n'],
  ['pkcs12-password', '\n'],
  ['existing-settings', ''],
];

for (const [name, text] of EMPTY_FILES) {
  test(`a setting that is there and empty is an error: ${name}: ${JSON.stringify(text)}`, async (t) => {
    const others: Files = name === 'certificates' ? {} : { certificates: root.pem };
    const { job, configuration } = startHookedJob(t, { ...others, [name]: text });
    const hook = await job.runHook(HOOK);
    const told = messagesOf(hook, 'warning').filter((it) =>
      it.startsWith(`${configuration}/${name} is there`),
    );
    assert.equal(told.length, 1, hook.log);
    assert.match(told[0] ?? '', /rename/);
    assert.deepEqual(hook.exported, {});
    const stopped = startHookedJob(t, { ...others, [name]: text, fail: 'hard' });
    assert.equal((await stopped.job.runHook(HOOK)).exitCode, 1);
  });
}

test('an empty file is no error where the variable says it, and neither is a password of blanks', async (t) => {
  const { job } = startHookedJob(
    t,
    { certificates: '', 'pkcs12-password': '  \n' },
    { runnerEnvironment: { SETUP_CA_BUNDLE_CERTIFICATES: root.pem } },
  );
  const hook = await job.runHook(HOOK);
  assert.deepEqual(readAdded(hook), ['Corp Root given'], hook.log);
});

test('certificates that are replaced by a rename are whole in every job', async (t) => {
  const { job, configuration } = startHookedJob(t, { certificates: root.pem });
  const path = join(configuration, 'certificates');
  const both = root.pem + other.pem;
  let isOver = false;
  const replaced = (async () => {
    for (let count = 0; !isOver; count++) {
      writeFileSync(`${path}.new`, count % 2 === 0 ? root.pem : both);
      renameSync(`${path}.new`, path);
      await setTimeout(1);
    }
  })();
  const hooks = await Promise.all(Array.from({ length: 6 }, () => job.runHook(HOOK)));
  isOver = true;
  await replaced;
  for (const hook of hooks) assert.ok(readAdded(hook).includes('Corp Root given'), hook.log);
});

test('every setting is also a variable, which comes before the file', async (t) => {
  const { job } = startHookedJob(
    t,
    { certificates: 'corp.pem', 'corp.pem': root.pem, clients: 'none' },
    {
      runnerEnvironment: {
        SETUP_CA_BUNDLE_CERTIFICATES: other.pem,
        SETUP_CA_BUNDLE_CLIENTS: 'curl',
        SETUP_CA_BUNDLE_DEFAULT_STORE: 'none',
        SETUP_CA_BUNDLE_SUMMARY: 'never',
      },
    },
  );
  const hook = await job.runHook(HOOK);
  assert.equal(hook.conclusion, 'success', hook.log);
  assert.deepEqual(readAdded(hook), ['Other Root given']);
  assert.deepEqual(Object.keys(hook.exported), ['CURL_CA_BUNDLE']);
  assert.equal(hook.outputs['total-count'], '1');
  assert.equal(hook.summary, '');
});

test('a configuration of variables alone needs no folder', async (t) => {
  const { job } = startHookedJob(
    t,
    {},
    { runnerEnvironment: { SETUP_CA_BUNDLE_CONFIG: undefined, SETUP_CA_BUNDLE_CERTIFICATES: root.pem } },
  );
  if (existsSync('/etc/setup-ca-bundle')) return t.skip('this machine has a configuration');
  const hook = await job.runHook(HOOK);
  assert.equal(hook.conclusion, 'success', hook.log);
  assert.deepEqual(readAdded(hook), ['Corp Root given']);
});

test('relative paths start at the configuration, not at what the last job left in the workspace', async (t) => {
  const { job } = startHookedJob(t, { certificates: 'corp.pem\n*.crt', 'corp.pem': root.pem });
  writeFileSync(join(job.folders.workspace, 'corp.pem'), other.pem);
  writeFileSync(join(job.folders.workspace, 'planted.crt'), other.pem);
  const hook = await job.runHook(HOOK);
  assert.deepEqual(hook.exported, {});
  assert.match(messagesOf(hook, 'warning').join('\n'), /\*\.crt\): no file matches/);
  assert.doesNotMatch(hook.log, /Other Root/);
});

test('the hook opens nothing in the workspace, which holds what the last job left there', async (t) => {
  const strace = requireProgram(t, 'strace');
  if (strace === undefined) return;
  const calls = join(makeTemporaryFolder(t), 'calls');
  const traced = join(makeTemporaryFolder(t), 'node');
  const real = nodeExecutable(24);
  const trace = `exec ${strace} -f -s 4096 -o ${calls} -e trace=open,openat ${real} "$@"`;
  writeFileSync(traced, `#!/bin/sh\n[ "$1" = --version ] && exec ${real} "$1"\n${trace}\n`, { mode: 0o755 });
  const { job } = startHookedJob(
    t,
    { certificates: 'corp.pem', 'corp.pem': root.pem, 'existing-settings': 'take' },
    { runnerEnvironment: { SETUP_CA_BUNDLE_NODE: traced } },
  );
  const { workspace, home } = job.folders;
  const planted = join(workspace, 'planted.pem');
  writeFileSync(planted, other.pem);
  const config = `[http]\n\tsslCAInfo = ${planted}\n`;
  mkdirSync(join(workspace, '.git'));
  writeFileSync(join(workspace, '.git/config'), config);
  writeFileSync(join(workspace, '.npmrc'), '\n'.repeat(400 * 1024));
  // what a step of the last job wrote beside it
  writeFileSync(join(home, '.npmrc'), `cafile=${planted}\n`);
  writeFileSync(join(home, '.gitconfig'), config);
  const hook = await job.runHook(HOOK);
  assert.equal(hook.conclusion, 'success', hook.log);
  assert.deepEqual(readAdded(hook), ['Corp Root given']);
  assert.match(messagesOf(hook, 'warning').join('\n'), /planted\.pem.*the workspace/);
  const opened = readFileSync(calls, 'utf8').split('\n');
  assert.ok(opened.some((line) => line.includes('.gitconfig')));
  assert.deepEqual(
    opened.filter((line) => line.includes(`"${workspace}/`)),
    [],
  );
});

/** What a job can leave in the home folder for those after it, each naming `~/evil.pem`. */
const LEFT_BEHIND: Readonly<Record<string, string>> = {
  '.npmrc': 'cafile=~/evil.pem\n',
  '.gitconfig': '[http]\n\tsslCAInfo = ~/evil.pem\n',
  '.config/pip/pip.conf': '[global]\ncert = ~/evil.pem\n',
  '.condarc': 'ssl_verify: $HOME/evil.pem\n',
  '.aws/config': '[default]\nca_bundle = $EVIL\n',
};

/** pip and npm read their files, as they do where no test keeps them from it. */
const AS_CONFIGURED = {
  runnerEnvironment: { NPM_CONFIG_USERCONFIG: undefined, PIP_CONFIG_FILE: undefined },
} as const;

for (const [name, text] of Object.entries(LEFT_BEHIND)) {
  test(`what an earlier job left in ~/${name} is not taken, and one line says so; with existing-settings: take it is`, async (t) => {
    if (name === '.gitconfig' && requireProgram(t, 'git') === undefined) return;
    // This machine's own configuration may name a CA, which is taken as ever.
    const own = startHookedJob(t, { certificates: root.pem }, AS_CONFIGURED);
    const expected = readAdded(await own.job.runHook(HOOK));
    for (const choice of ['', 'ignore', 'take']) {
      const { job } = startHookedJob(
        t,
        { certificates: root.pem, ...(choice === '' ? {} : { 'existing-settings': `${choice}\n` }) },
        AS_CONFIGURED,
      );
      const { home } = job.folders;
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, 'evil.pem'), other.pem);
      writeFileSync(join(home, name), text.replace('$EVIL', join(home, 'evil.pem')));
      const hook = await job.runHook(HOOK);
      assert.equal(hook.conclusion, 'success', hook.log);
      const notices = messagesOf(hook, 'notice').filter((message) => message.startsWith('existing-settings'));
      if (choice === 'take') {
        // a person's file of pip is read in place of the machine's
        const more = readAdded(hook).filter((each) => !expected.includes(each));
        assert.deepEqual(more, ['Other Root existing-setting']);
        assert.ok(readAdded(hook).includes('Corp Root given'));
        assert.deepEqual(notices, []);
      } else {
        assert.deepEqual(readAdded(hook).sort(), expected.toSorted());
        assert.equal(notices.length, 1, hook.log);
        assert.ok(notices[0]?.includes(name) && notices[0].includes('evil.pem'), notices[0]);
      }
    }
  });
}

test('what an earlier job left hides no setting of the machine, and what cannot be parsed is no warning', async (t) => {
  if (process.getuid?.() !== 0)
    return t.skip('needs root: of another user its own files are not the machine’s');
  const machine = makeTemporaryFolder(t);
  writeFileSync(join(machine, 'corp.pem'), other.pem);
  writeFileSync(join(machine, 'npmrc'), `cafile=${join(machine, 'corp.pem')}\n`);
  const { job } = startHookedJob(
    t,
    { certificates: root.pem },
    { runnerEnvironment: { NPM_CONFIG_GLOBALCONFIG: join(machine, 'npmrc') } },
  );
  writeFileSync(join(job.folders.home, '.npmrc'), 'cafile=\n');
  writeFileSync(join(job.folders.home, '.condarc'), 'ssl_verify: [\n');
  const hook = await job.runHook(HOOK);
  assert.deepEqual(readAdded(hook), ['Corp Root given', 'Other Root existing-setting']);
  assert.deepEqual(messagesOf(hook, 'warning'), []);
});

test('a user who is not root believes no file of settings that this user may write to', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('needs root, to be another user');
  const machine = makeTemporaryFolder(t);
  chmodSync(machine, 0o755);
  writeFileSync(join(machine, 'corp.pem'), other.pem);
  // this checkout may lie where only root may enter
  for (const folder of ['fleet/hook', 'dist']) {
    cpSync(join(ACTION, folder), join(machine, 'action', folder), { recursive: true });
  }
  for (const [mode, added] of [
    [0o644, ['Corp Root given', 'Other Root existing-setting']],
    [0o666, ['Corp Root given']],
  ] as const) {
    const { job, configuration } = startHookedJob(
      t,
      { certificates: root.pem },
      {
        userId: 4242,
        runnerEnvironment: {
          SETUP_CA_BUNDLE_NODE: '', // the runner's own
          NPM_CONFIG_GLOBALCONFIG: join(machine, 'npmrc'),
        },
      },
    );
    writeFileSync(join(machine, 'npmrc'), `cafile=${join(machine, 'corp.pem')}\n`);
    chmodSync(join(machine, 'npmrc'), mode);
    chmodSync(dirname(configuration), 0o755);
    const hook = await job.runHook(join(machine, 'action/fleet/hook/job-started.sh'));
    assert.equal(hook.conclusion, 'success', hook.log);
    assert.deepEqual(readAdded(hook), added);
  }
});

test('all of the work folder is the workspace: a checkout of another repository is not trusted', async (t) => {
  const runnerFolder = makeTemporaryFolder(t);
  const evil = join(runnerFolder, '_work/other/other/ca.pem');
  const { job } = startHookedJob(
    t,
    { certificates: root.pem },
    { runnerFolder, runnerEnvironment: { PIP_CERT: evil } },
  );
  mkdirSync(dirname(evil), { recursive: true });
  writeFileSync(evil, other.pem);
  const hook = await job.runHook(HOOK);
  assert.deepEqual(readAdded(hook), ['Corp Root given']);
  assert.match(messagesOf(hook, 'warning').join('\n'), /PIP_CERT .* lies in the workspace/);
});

test('a choice of existing-settings that is none is an error', async (t) => {
  const { job } = startHookedJob(t, { 'existing-settings': 'yes' });
  const hook = await job.runHook(HOOK);
  assert.match(messagesOf(hook, 'warning').join('\n'), /existing-settings: “yes” is neither ignore nor take/);
});

test('what is no setting is named, in files and in variables', async (t) => {
  const { job, configuration } = startHookedJob(
    t,
    { certificates: root.pem, certificate: root.pem, 'README.md': 'ours' },
    { runnerEnvironment: { SETUP_CA_BUNDLE_HOST: 'corp.example' } },
  );
  const hook = await job.runHook(HOOK);
  assert.equal(hook.conclusion, 'success', hook.log);
  const [first = '', second = '', ...others] = messagesOf(hook, 'warning');
  assert.ok(first.startsWith(`${configuration}/certificate: there is no such setting`), first);
  assert.ok(second.startsWith('SETUP_CA_BUNDLE_HOST: there is no such setting'), second);
  assert.deepEqual(others, []);
});

/** A configuration that cannot work, and what one message then says. */
const MISTAKES: readonly {
  readonly name: string;
  readonly files?: Files;
  readonly environment?: Readonly<Record<string, string>>;
  readonly says: RegExp;
  /** What the folder says of `fail` cannot be known: the job is stopped, unless the variable says otherwise. */
  readonly isUnknown?: true;
}[] = [
  { name: 'a wrong entry', files: { hosts: 'no host' }, says: /hosts, line 1: this is not a host/ },
  { name: 'a missing file', files: { certificates: 'none.pem' }, says: /none\.pem\): it does not exist/ },
  {
    name: 'a missing folder',
    environment: { SETUP_CA_BUNDLE_CONFIG: '/nonexistent' },
    isUnknown: true,
    says: /the folder \/nonexistent cannot be read/,
  },
  {
    name: 'a relative folder',
    environment: { SETUP_CA_BUNDLE_CONFIG: 'settings' },
    isUnknown: true,
    says: /settings is not an absolute path/,
  },
  {
    name: 'an install, which nothing would undo',
    files: { install: 'nss' },
    says: /install: a job-started hook/,
  },
  {
    name: 'a host that nobody vouches for',
    files: { hosts: 'localhost:1' },
    says: /localhost:1/,
  },
];

for (const { name, files = {}, environment = {}, says, isUnknown } of MISTAKES) {
  test(`${name}: the job goes on as it was, with a warning`, async (t) => {
    const soft = isUnknown ? { SETUP_CA_BUNDLE_FAIL: 'soft' } : {};
    const { job } = startHookedJob(t, files, { runnerEnvironment: { ...environment, ...soft } });
    const hook = await job.runHook(HOOK);
    assert.equal(hook.exitCode, 0);
    assert.equal(hook.conclusion, 'success', hook.log);
    assert.deepEqual(messagesOf(hook, 'error'), []);
    const [first = '', ...others] = messagesOf(hook, 'warning');
    assert.match(first, /could not make the CA bundle\. This job goes on without it \(fail: soft\)/);
    assert.match(others.join('\n'), says);
    assert.deepEqual(hook.exported, {});
    assert.deepEqual(listOwnFolders(job), []);
  });

  test(`${name}, fail: hard: the job is stopped`, async (t) => {
    const { job } = startHookedJob(t, files, {
      runnerEnvironment: { ...(isUnknown ? {} : { SETUP_CA_BUNDLE_FAIL: 'hard' }), ...environment },
    });
    const hook = await job.runHook(HOOK);
    assert.equal(hook.exitCode, 1);
    assert.equal(hook.conclusion, 'failure');
    const [first = '', ...others] = messagesOf(hook, 'error');
    assert.match(first, /could not make the CA bundle\. This job is stopped \(fail: hard\)/);
    // of refused settings nothing is tried
    if (ARE_ROOTS) assert.match(others.join('\n'), says);
    assert.deepEqual(hook.exported, {});
  });
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Ways to write `fail`, and whether a job goes on: only where that is sure. What no shell reads is “hard” to it. */
const SPELLINGS: readonly {
  readonly name: string;
  readonly file?: string | Buffer | 'folder' | 'dangling link';
  readonly variable?: string;
  readonly isSoft: boolean;
  readonly isSoftToShell?: boolean;
}[] = [
  { name: 'nothing', isSoft: true },
  { name: 'soft', file: 'soft', isSoft: true },
  { name: 'soft with a line end', file: 'soft\n', isSoft: true },
  { name: 'soft with blanks, tabs and the line end of Windows', file: ' \tsoft \r\n\r\n', isSoft: true },
  { name: 'soft behind a byte order mark', file: '\ufeffsoft\n', isSoft: true, isSoftToShell: false },
  { name: 'soft in UTF-16', file: utf16('soft\r\n'), isSoft: true, isSoftToShell: false },
  { name: 'soft in a variable', file: 'hard', variable: 'soft', isSoft: true },
  { name: 'hard', file: 'hard', isSoft: false },
  { name: 'hard with a blank', file: 'hard ', isSoft: false },
  { name: 'hard with an empty line before it', file: '\nhard\n', isSoft: false },
  { name: 'hard with a remark before it', file: '# stop\nhard\n', isSoft: false },
  { name: 'hard behind a byte order mark', file: '\ufeffhard\n', isSoft: false },
  { name: 'hard as PowerShell 5.1 redirects it', file: utf16('hard\r\n'), isSoft: false },
  { name: 'hard in UTF-16, the other way round', file: utf16('hard').swap16(), isSoft: false },
  { name: 'hard in UTF-16 without a mark', file: Buffer.from('hard', 'utf16le'), isSoft: false },
  { name: 'soft in UTF-16 without a mark', file: Buffer.from('soft', 'utf16le'), isSoft: false },
  { name: 'Hard', file: 'Hard', isSoft: false },
  { name: 'SOFT', file: 'SOFT', isSoft: false },
  { name: 'hard in quotes', file: '"hard"', isSoft: false },
  { name: 'soft, then hard', file: 'soft\nhard\n', isSoft: false },
  { name: 'true', file: 'true', isSoft: false },
  { name: 'an empty file', file: '', isSoft: false },
  { name: 'a file of one line end', file: '\n', isSoft: false },
  { name: 'bytes that are no text', file: Buffer.from([0xc3, 0x28]), isSoft: false },
  { name: 'a folder', file: 'folder', isSoft: false },
  { name: 'a link to nothing', file: 'dangling link', isSoft: false },
  { name: 'hard with a blank in a variable', file: 'soft', variable: 'hard ', isSoft: false },
  { name: 'another word in a variable', file: 'soft', variable: 'no', isSoft: false },
];

/** A job with this spelling. */
function startSpelledJob(
  t: TestContext,
  { file, variable }: (typeof SPELLINGS)[number],
  files: Files,
  environment: Readonly<Record<string, string | undefined>>,
) {
  const isFile = file !== undefined && file !== 'folder' && file !== 'dangling link';
  const { job, configuration } = startHookedJob(t, isFile ? { ...files, fail: file } : files, {
    runnerEnvironment: { ...environment, SETUP_CA_BUNDLE_FAIL: variable },
  });
  if (file === 'folder') mkdirSync(join(configuration, 'fail'));
  if (file === 'dangling link') symlinkSync('nowhere', join(configuration, 'fail'));
  return job;
}

for (const spelling of SPELLINGS) {
  const { name, isSoft, isSoftToShell = isSoft } = spelling;
  test(`fail: ${name}: the job ${isSoft ? 'goes on' : 'is stopped'}, as its log says`, async (t) => {
    const hook = await startSpelledJob(t, spelling, { hosts: 'no host' }, {}).runHook(HOOK);
    assert.equal(hook.exitCode, isSoft ? 0 : 1, hook.log);
    assert.match(hook.log, isSoft ? /goes on without it/ : /This job is stopped/);
    assert.doesNotMatch(hook.log, isSoft ? /This job is stopped/ : /goes on without it/);
  });

  test(`fail: ${name}, and no Node: the job ${isSoftToShell ? 'goes on' : 'is stopped'}`, async (t) => {
    const PATH = makeProgramFolder(t);
    const job = startSpelledJob(t, spelling, {}, { PATH, SETUP_CA_BUNDLE_NODE: undefined });
    const hook = await job.runHook(HOOK);
    assert.equal(hook.exitCode, isSoftToShell ? 0 : 1, hook.log);
    assert.match(hook.log, isSoftToShell ? /goes on without it/ : /This job is stopped/);
  });
}

test('a setting may be in UTF-16, as PowerShell 5.1 writes it', async (t) => {
  const { job } = startHookedJob(t, { certificates: utf16(`${root.pem}\r\n`), clients: utf16('curl') });
  const hook = await job.runHook(HOOK);
  assert.equal(hook.conclusion, 'success', hook.log);
  assert.deepEqual([readAdded(hook), Object.keys(hook.exported)], [['Corp Root given'], ['CURL_CA_BUNDLE']]);
});

test('a server that never answers: in hosts it costs the bundle, in verify-hosts a warning, with hard the job', async (t) => {
  const port = await listenOnLoopback(t, () => {});
  const run = async (files: Files) =>
    startHookedJob(t, { certificates: root.pem, ...files }).job.runHook(HOOK, { timeoutMs: 90_000 });
  const host = `localhost:${port}`;
  const [asked, verified, stopped] = await Promise.all([
    run({ hosts: host }),
    run({ 'verify-hosts': host }),
    run({ 'verify-hosts': host, fail: 'hard' }),
  ]);
  assert.equal(asked.exitCode, 0, asked.log);
  assert.match(messagesOf(asked, 'warning')[0] ?? '', /goes on without it/);
  assert.deepEqual(asked.exported, {});
  assert.equal(verified.exitCode, 0, verified.log);
  assert.deepEqual(readAdded(verified), ['Corp Root given']);
  assert.match(messagesOf(verified, 'warning').join('\n'), /did not answer in time .* anyway \(fail: soft\)/);
  assert.equal(stopped.exitCode, 1, stopped.log);
  assert.deepEqual(stopped.exported, {});
});

test('five jobs with a full cache ask nobody; a URL that never answers costs them nothing then', async (t) => {
  let isSilent = false;
  let requests = 0;
  const port = await listenOnLoopback(t, (socket) => {
    requests++;
    if (!isSilent) socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${root.pem.length}\r\n\r\n${root.pem}`);
  });
  const certificates = `http://localhost:${port}/ca.pem sha256:${root.fingerprint}`;
  const toolCache = makeTemporaryFolder(t);
  const run = () => startHookedJob(t, { certificates }, { toolCache }).job.runHook(HOOK);
  const first = await run();
  assert.deepEqual(readAdded(first), ['Corp Root pin'], first.log);
  assert.equal(requests, 1);
  isSilent = true;
  const hooks = await Promise.all(Array.from({ length: 5 }, run));
  for (const hook of hooks) {
    assert.deepEqual(readAdded(hook), ['Corp Root pin']);
    assert.deepEqual(messagesOf(hook, 'warning'), []);
  }
  assert.equal(requests, 1);
});

test('a URL that never answers does not cost the hosts', async (t) => {
  const silent = await listenOnLoopback(t, () => {});
  const server = await startTlsServer(t, {
    certificate: other.issue({ name: 'localhost', dnsNames: ['localhost'] }),
    chain: [other],
  });
  const { job } = startHookedJob(t, {
    certificates: `http://localhost:${silent}/ca.pem sha256:${root.fingerprint}`,
    hosts: `localhost:${server.port} sha256:${other.fingerprint}`,
  });
  const hook = await job.runHook(HOOK, { timeoutMs: 90_000 });
  const warnings = messagesOf(hook, 'warning').join('\n');
  assert.match(warnings, /ca\.pem\): .* did not answer in time/);
  assert.doesNotMatch(warnings, new RegExp(`localhost:${server.port}\\b`), 'the host was read all the same');
});

test('the password of a PKCS#12 file comes from a file, and is not in the log', async (t) => {
  const openssl = requireProgram(t, 'openssl');
  if (openssl === undefined) return;
  const password = 'correct horse';
  const { job, configuration } = startHookedJob(t, {
    certificates: 'corp.p12',
    'pkcs12-password': `${password}\n`,
    'corp.pem': root.pem,
  });
  const made = spawnSync(
    openssl,
    ['pkcs12', '-export', '-nokeys', '-in', 'corp.pem', '-out', 'corp.p12', '-passout', 'env:PASSWORD'],
    { cwd: configuration, env: makeCleanEnvironment(configuration, { PASSWORD: password }) },
  );
  assert.equal(made.status, 0, String(made.stderr));
  const hook = await job.runHook(HOOK);
  assert.deepEqual(readAdded(hook), ['Corp Root given']);
  const masks = hook.commands.filter(({ name }) => name === 'add-mask');
  assert.deepEqual(
    masks.map(({ value }) => value),
    [password],
  );
  assert.ok(!hook.log.includes(password));
});

test('two jobs one after another on one runner each get their own', async (t) => {
  const runnerFolder = makeTemporaryFolder(t, 'runner-');
  const paths: string[] = [];
  for (const authority of [root, other]) {
    const { job } = startHookedJob(t, { certificates: authority.pem }, { runnerFolder });
    const hook = await job.runHook(HOOK);
    assert.equal(hook.conclusion, 'success', hook.log);
    assert.deepEqual(readAdded(hook), [`${authority === root ? 'Corp' : 'Other'} Root given`]);
    paths.push(hook.outputs['bundle-path'] ?? '');
    await job.finish();
  }
  assert.notEqual(paths[0], paths[1]);
  assert.deepEqual(
    paths.filter((path) => existsSync(path)),
    [],
  );
});

test('a workflow that uses the action, too, adds to what the hook made', async (t) => {
  const { job } = startHookedJob(t, { certificates: root.pem });
  await job.runHook(HOOK);
  const step = await useAction(job, { certificates: other.pem });
  assert.equal(step.conclusion, 'success', step.log);
  const bundle = readFileSync(step.outputs['bundle-path'] ?? '', 'utf8');
  for (const { pem } of [root, other]) assert.ok(bundle.includes(pem.trim().split('\n')[1] ?? ''));
});

test('without a Node the job goes on, or stops, as its settings say', async (t) => {
  const PATH = makeProgramFolder(t);
  const environment = { PATH, SETUP_CA_BUNDLE_NODE: undefined };
  const soft = await startHookedJob(t, {}, { runnerEnvironment: environment }).job.runHook(HOOK);
  assert.equal(soft.exitCode, 0, soft.log);
  assert.match(messagesOf(soft, 'warning').join('\n'), /there is no Node\.js 20 or later/);
  const hard = await startHookedJob(t, { fail: 'hard\n' }, { runnerEnvironment: environment }).job.runHook(
    HOOK,
  );
  assert.equal(hard.exitCode, 1, hard.log);
  assert.match(messagesOf(hard, 'error')[0] ?? '', /there is no Node\.js 20 or later/);
});

for (const [name, makeNode] of [
  ['is not there', () => {}],
  ['is too old', (path: string) => makeNamedNode(path, 'old', 'v18.20.0')],
  ['does not start', (path: string) => writeFileSync(path, 'no program', { mode: 0o755 })],
] as const) {
  test(`a Node that was set and ${name} is blamed itself, by the place where it was set`, async (t) => {
    const path = join(makeTemporaryFolder(t), 'node');
    makeNode(path);
    const inVariable = startHookedJob(t, {}, { runnerEnvironment: { SETUP_CA_BUNDLE_NODE: path } });
    const inFile = startHookedJob(
      t,
      { node: `${path}\n` },
      { runnerEnvironment: { SETUP_CA_BUNDLE_NODE: undefined } },
    );
    for (const [{ job }, where] of [
      [inVariable, 'SETUP_CA_BUNDLE_NODE'],
      [inFile, `${inFile.configuration}/node`],
    ] as const) {
      const hook = await job.runHook(HOOK);
      assert.equal(hook.exitCode, 0);
      const [message = ''] = messagesOf(hook, 'warning');
      assert.ok(message.includes(`${where} names no Node.js 20 or later that starts here`), message);
      assert.doesNotMatch(message, /PATH/);
    }
  });
}

test('the Node is the one that was set, else the runner’s own, else the one in PATH', async (t) => {
  const programs = makeProgramFolder(t);
  const runnerFolder = makeTemporaryFolder(t, 'runner of ours ');
  const elsewhere = makeTemporaryFolder(t, 'runner-');
  const timeout = requireProgram(t, 'timeout');
  if (timeout === undefined) return;
  // a stand-in for the runner's worker: all that it has to do is to be the hook's parent
  mkdirSync(join(elsewhere, 'bin'));
  copyFileSync(timeout, join(elsewhere, 'bin/Runner.Worker'));

  const places = {
    'the set one': join(makeTemporaryFolder(t), 'a node'),
    'the worker’s 24': join(elsewhere, 'externals/node24/bin/node'),
    'the worker’s 20': join(elsewhere, 'externals/node20/bin/node'),
    'the folder’s 24': join(runnerFolder, 'externals/node24/bin/node'),
    'the folder’s 20': join(runnerFolder, 'externals/node20/bin/node'),
    'that of PATH': join(programs, 'node'),
  };
  for (const [name, path] of Object.entries(places)) makeNamedNode(path, name);
  const run = async (shell: string): Promise<string> => {
    const environment = { PATH: programs, SETUP_CA_BUNDLE_NODE: undefined };
    const set = existsSync(places['the set one']) ? { node: places['the set one'] } : {};
    const { job } = startHookedJob(t, set, { runnerFolder, runnerEnvironment: environment });
    const step = await job.run(join(elsewhere, 'bin/Runner.Worker'), ['60', shell, '-e', HOOK]);
    assert.equal(step.conclusion, 'success', step.log);
    const [, who = 'nobody', how] = /^started (.*): (.*)$/m.exec(step.log) ?? [];
    if (who !== 'nobody') assert.equal(how, `${join(ACTION, 'dist/index.js')} job-started`);
    return who;
  };
  for (const [name, path] of Object.entries(places)) {
    for (const shell of ['bash', 'dash']) assert.equal(await run(shell), name, shell);
    rmSync(path);
  }
  assert.equal(await run('dash'), 'nobody');

  // one that is too old, and one that does not start, are passed over
  makeNamedNode(places['the folder’s 20'], 'too old', 'v18.20.0');
  writeFileSync(places['the folder’s 24'], '#!/no/such/interpreter\n');
  chmodSync(places['the folder’s 24'], 0o755);
  makeNamedNode(places['that of PATH'], 'that of PATH');
  assert.equal(await run('dash'), 'that of PATH');
});

test('an action that cannot run stops no job, unless it is meant to', async (t) => {
  const installed = makeTemporaryFolder(t);
  mkdirSync(join(installed, 'fleet/hook'), { recursive: true });
  const hook = join(installed, 'fleet/hook/job-started.sh');
  copyFileSync(HOOK, hook);
  const link = join(makeTemporaryFolder(t), 'link.sh');
  symlinkSync(hook, link);
  const run = (fail: string) => startHookedJob(t, { fail }).job.runHook(link);
  const absent = await run('soft');
  assert.equal(absent.exitCode, 0, absent.log);
  assert.match(messagesOf(absent, 'warning').join('\n'), /there is no dist\/index\.js/);
  mkdirSync(join(installed, 'dist'));
  writeFileSync(join(installed, 'dist/index.js'), 'process.exit(3);');
  const broken = await run('soft');
  assert.equal(broken.exitCode, 0, broken.log);
  assert.match(messagesOf(broken, 'warning').join('\n'), /it ended with exit code 3/);
  const stopped = await run('hard');
  assert.equal(stopped.exitCode, 1, stopped.log);
  assert.match(messagesOf(stopped, 'error').join('\n'), /it ended with exit code 3/);
  // a link to a folder: what is two folders above is so behind the link
  const linked = join(makeTemporaryFolder(t), 'hook');
  symlinkSync(join(installed, 'fleet/hook'), linked);
  const behind = await startHookedJob(t, { fail: 'soft' }).job.runHook(join(linked, 'job-started.sh'));
  assert.match(messagesOf(behind, 'warning').join('\n'), /it ended with exit code 3/);
});

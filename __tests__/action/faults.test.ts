import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { ACTION, describeTree, listOwnFolders, NODES, readAdded, useAction } from '../support/action.ts';
import { type Job, type StepOptions, type StepResult, startJob } from '../support/mini-runner.ts';
import { DEFAULT_NODE, type NodeMajor, nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });
const DIST = join(ACTION, 'dist', 'index.js');

/** How many runs are ended at a moment of their own, over all versions of Node. */
const KILLS = 100;

/** `env` goes over the inputs. */
interface UnderOptions extends StepOptions {
  readonly node?: NodeMajor;
}

/** Runs the committed dist under another program, to which its command line is handed. */
function useUnder(
  job: Job,
  [program, ...programArguments]: readonly [string, ...string[]],
  inputs: Readonly<Record<string, string>> = { INPUT_CERTIFICATES: root.pem },
  { node = DEFAULT_NODE, ...options }: UnderOptions = {},
): Promise<StepResult> {
  return job.run(program, [...programArguments, nodeExecutable(node), DIST], {
    ...options,
    env: { ...inputs, ...options.env },
  });
}

/** As {@link useUnder}: under a shell script, `"$@"` is the command line. */
function useInShell(job: Job, script: string, ...more: [Record<string, string>?, UnderOptions?]) {
  return useUnder(job, ['sh', '-euc', script, 'sh'], ...more);
}

/** As {@link useInShell}: what the script mounts is seen by nobody else. */
function useInNamespace(job: Job, script: string, ...more: [Record<string, string>?, UnderOptions?]) {
  const entry = ['--mount', '--propagation', 'private', 'sh', '-euc', script, 'sh'];
  return useUnder(job, ['unshare', ...entry], ...more);
}

/** Nothing exported, nothing of ours on the disk, no crash, and an error that says why. */
function assertRefused(step: StepResult, job: Job, ...messages: readonly RegExp[]): void {
  assert.notEqual(step.exitCode, 0, step.log);
  assertNoCrash(step);
  assert.deepEqual([step.exported, step.outputs, listOwnFolders(job)], [{}, {}, []]);
  const errors = step.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
  for (const message of messages) assert.match(errors.join('\n'), message);
}

function assertNoCrash({ stdout, stderr }: StepResult): void {
  assert.doesNotMatch(stdout + stderr, /^\s+at |Unexpected error/m);
}

/** Every variable names a file that is there, and whose bytes are those that the report beside it records. */
function assertWhole(variables: Readonly<Record<string, string>>): void {
  for (const [name, path] of Object.entries(variables)) {
    assert.ok(existsSync(path), `${name} names ${path}`);
    const report = JSON.parse(readFileSync(join(dirname(path), 'report.json'), 'utf8'));
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
    assert.ok([report.bundle.sha256, report.extra?.sha256].includes(digest), `${name} is not whole`);
  }
}

test('a full disk: an error, and what was written is gone', async (t) => {
  if (!requireMountNamespace(t)) return;
  const job = startJob(t);
  const mount = `home=$RUNNER_TEMP/_github_home
    mkdir $home && mount -t tmpfs -o size=64k tmpfs $home
    "$@" || result=$?
    ls -A $home && exit $result`;
  const step = await useInNamespace(job, mount);
  rmSync(join(job.folders.temp, '_github_home'), { recursive: true });
  assertRefused(step, job, /_github_home.*\(ENOSPC\)\. The disk is full/);
  assert.doesNotMatch(step.stdout, /^setup-ca-bundle-/m);
});

test('a RUNNER_TEMP that is relative: what is exported is not', async (t) => {
  const job = startJob(t);
  const step = await useInShell(job, 'cd "$RUNNER_TEMP/.."; RUNNER_TEMP=_temp exec "$@"');
  assert.equal(step.conclusion, 'success', step.log);
  assertWhole(step.exported);
  assert.ok(Object.values(step.exported).every(isAbsolute), JSON.stringify(step.exported));
});

test('a read-only RUNNER_TEMP: one error for the place, one for the files of the runner', async (t) => {
  if (!requireMountNamespace(t)) return;
  const job = startJob(t);
  const mount = `mount --bind "$RUNNER_TEMP" "$RUNNER_TEMP"
    mount -o remount,bind,ro "$RUNNER_TEMP"
    exec "$@"`;
  assertRefused(
    await useInNamespace(job, mount),
    job,
    /_temp: the bundle cannot be written there \(EROFS\)/,
    /GITHUB_ENV names .*, which cannot be written \(EROFS\)/,
    /GITHUB_OUTPUT names/,
  );
});

for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT']) {
  test(`${name} on a disk that has room for a part of the records: it is cut back`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const job = startJob(t);
    // Two pages: the file has all but 96 bytes of the first.
    const mount = `mount -t tmpfs -o size=8k tmpfs /mnt
      head -c 4000 /dev/zero > /mnt/file; head -c 8000 /dev/zero > /mnt/rest || true
      ${name}=/mnt/file "$@" || result=$?
      [ $(wc -c < /mnt/file) = 4000 ] && exit $result`;
    assertRefused(
      await useInNamespace(job, mount),
      job,
      /^GITHUB_ENV, GITHUB_OUTPUT or GITHUB_PATH .*\(ENOSPC\)/m,
    );
  });

  for (const [what, script, says] of [
    ['is not set', `unset ${name}`, new RegExp(`^${name} is not set`, 'm')],
    ['names nothing', `export ${name}=/no/such/file`, new RegExp(`^${name} names /no/such/file`, 'm')],
    ['names a folder', `export ${name}="$RUNNER_TEMP"`, /EISDIR/],
    ['names a device that is full', `export ${name}=/dev/full`, /ENOSPC/],
  ] as const) {
    test(`${name} ${what}: nothing is exported`, async (t) => {
      const job = startJob(t);
      assertRefused(await useInShell(job, `${script}\nexec "$@"`), job, says);
    });
  }

  test(`${name} that this user may not write: nothing is exported`, async (t) => {
    const job = startJob(t);
    const isRoot = process.getuid?.() === 0;
    if (isRoot && requireProgram(t, 'setpriv') === undefined) return;
    // Root writes to every file unless it gives up the right to.
    const drop = isRoot ? 'setpriv --bounding-set -dac_override,-dac_read_search' : '';
    const step = await useInShell(job, `chmod 444 "$${name}"\nexec ${drop} "$@"`);
    assertRefused(step, job, new RegExp(`^${name} names .*\\(EACCES\\)`, 'm'));
  });
}

for (const node of NODES) {
  test(`Node ${node}: a log that nobody reads, or for which there is no room, loses nothing`, async (t) => {
    const job = startJob(t);
    // Without a reader from the start: every write fails with EPIPE.
    const pipe = 'mkfifo pipe; exec 3<> pipe; exec 1> pipe; exec 3<&-; exec "$@"';
    for (const script of [pipe, 'exec "$@" > /dev/full', 'exec "$@" >&-']) {
      const authority = makeAuthority({ name: 'One More' });
      const step = await useInShell(job, script, { INPUT_CERTIFICATES: authority.pem }, { node });
      assert.equal(step.exitCode, 0, step.stderr);
      assert.equal(step.stderr, '');
      assert.equal(step.exported.SSL_CERT_FILE, step.outputs['bundle-path']);
      assert.match(step.summary, /One More/);
      assertWhole(step.exported);
    }
    const failed = await useInShell(
      job,
      'rm pipe; exec "$@" > /dev/full',
      { INPUT_CERTIFICATES: 'none' },
      { node },
    );
    assert.deepEqual([failed.exitCode, failed.stderr, failed.exported], [1, '', {}]);
  });

  test(`Node ${node}: a summary that cannot be written is a warning`, async (t) => {
    const job = startJob(t);
    for (const path of ['/dev/full', '/no/such/file']) {
      const authority = makeAuthority({ name: 'One More' });
      const script = `GITHUB_STEP_SUMMARY=${path} exec "$@"`;
      const step = await useInShell(job, script, { INPUT_CERTIFICATES: authority.pem }, { node });
      assert.equal(step.exitCode, 0, step.stderr);
      assertNoCrash(step);
      assert.match(step.annotations.map(({ message }) => message).join('\n'), /summary cannot be written/);
      assertWhole(step.exported);
    }
  });

  test(`Node ${node}: killed at ${KILLS / NODES.length} moments of a run, a job has its old trust or the new`, async (t) => {
    const job = startJob(t);
    const old = await useAction(job, { certificates: root.pem });
    const before = describeTree(dirname(old.outputs['bundle-path'] ?? ''));
    const use = (options: StepOptions) =>
      useUnder(job, ['env'], { ...old.exported, INPUT_CERTIFICATES: other.pem }, { ...options, node });
    const start = process.hrtime.bigint();
    const whole = await use({});
    const durationMs = Number(process.hrtime.bigint() - start) / 1e6;
    const names = Object.keys(whole.exported);
    assert.ok(names.includes('SSL_CERT_FILE'), whole.log);

    const count = KILLS / NODES.length;
    let [killed, changed] = [0, 0];
    for (let index = 0; index < count; index++) {
      let timer: NodeJS.Timeout | undefined;
      const step = await use({
        onStart: (child) => {
          const signal = index % 2 === 0 ? 'SIGKILL' : 'SIGINT';
          timer = setTimeout(() => child.kill(signal), (durationMs * 1.2 * index) / count);
        },
      });
      clearTimeout(timer);
      if (step.exitCode === null) killed++;
      if (Object.keys(step.exported).length > 0) changed++;
      assertOldOrNew(step, names);
      assert.deepEqual(describeTree(dirname(old.outputs['bundle-path'] ?? '')), before);
    }
    t.diagnostic(`${killed} of ${count} runs were killed, ${changed} had exported`);
    const last = await use({});
    assert.deepEqual(readAdded(last), ['Other Root given', 'Corp Root existing-setting']);
  });
}

/** The runner could read all files; either everything was exported or nothing, and what is named is whole. */
function assertOldOrNew(step: StepResult, names: readonly string[]): void {
  const messages = step.annotations.map(({ message }) => message).join('\n');
  assert.doesNotMatch(messages, /Unable to process file command/);
  const exported = Object.keys(step.exported);
  if (exported.length > 0) assert.deepEqual(exported, names);
  assertWhole(step.exported);
  const { 'bundle-path': bundle } = step.outputs;
  if (bundle !== undefined) assertWhole({ 'bundle-path': bundle });
}

/** The system calls by which a run changes files; what a machine does not have begins with `?` (strace). */
const CHANGING_CALLS = [
  '?mkdir,mkdirat',
  '?chmod,fchmodat,fchmod',
  '?rename,renameat,renameat2',
  'ftruncate,?unlink,unlinkat',
  'write,pwrite64',
];

test('killed at every call that changes a file, a job has its old trust or the new', async (t) => {
  if (requireProgram(t, 'strace') === undefined) return;
  const job = startJob(t);
  const names = Object.keys((await useAction(job, { certificates: root.pem })).exported);
  const before = Object.fromEntries(names.map((name) => [name, '']));
  const ends: string[] = [];
  for (const calls of CHANGING_CALLS) {
    // strace counts each call by itself; after the export there is only the log.
    for (let number = 1, isExported = false; !isExported; number++) {
      const inject = `inject=${calls}:signal=SIGKILL:when=${number}`;
      const strace = [
        'strace',
        '-f',
        '-qq',
        '-o',
        '/dev/null',
        '-e',
        `trace=${calls}`,
        '-e',
        inject,
      ] as const;
      const step = await useUnder(job, strace, { INPUT_CERTIFICATES: root.pem }, { env: before });
      assertOldOrNew(step, names);
      isExported = Object.keys(step.exported).length > 0;
      if (step.exitCode === null) ends.push(`${calls.split(',')[0]} ${number}`);
      else assert.ok(isExported, step.log + step.stderr);
    }
  }
  t.diagnostic(`killed at ${ends.join(', ')}`);
  for (const call of ['mkdir', 'chmod', 'rename', 'write']) {
    assert.ok(
      ends.some((end) => end.includes(call)),
      `never killed at ${call}`,
    );
  }
});

for (const [shift, what] of [
  ['-15y', 'behind'],
  ['+60y', 'ahead'],
] as const) {
  test(`a clock that is years ${what}: named, and never an empty bundle`, async (t) => {
    if (requireProgram(t, 'faketime') === undefined) return;
    for (const node of NODES) {
      const job = startJob(t, { node });
      const step = await useUnder(job, ['faketime', '-f', shift], { INPUT_CERTIFICATES: root.pem }, { node });
      const messages = step.annotations.map(({ message }) => message).join('\n');
      if (what === 'behind') {
        assert.equal(step.conclusion, 'success', step.log);
        assert.match(messages, /The clock of this machine is earlier than this build/);
        assertWhole(step.exported);
      } else {
        assert.match(messages, /\d+ CA certificates in the default store have expired/);
        assertRefused(step, job, /“Corp Root” expired on/, /would be empty/);
      }
    }
  });
}

test('a bundle folder that vanishes between two uses is made again', async (t) => {
  const job = startJob(t);
  const first = await useAction(job, { certificates: root.pem });
  rmSync(dirname(first.outputs['bundle-path'] ?? ''), { recursive: true });
  const second = await useAction(job, { certificates: other.pem });
  assert.equal(second.conclusion, 'success', second.log);
  assert.deepEqual(Object.keys(second.exported), Object.keys(first.exported));
  assertWhole(second.exported);
  assert.deepEqual(readAdded(second), ['Other Root given']);
  assert.match(
    second.annotations.map(({ message }) => message).join('\n'),
    /an earlier use of this tool wrote it/,
  );
});

test('links planted where the files of an earlier use were are not followed', async (t) => {
  const job = startJob(t);
  const first = await useAction(job, { certificates: root.pem });
  const bundle = first.outputs['bundle-path'] ?? '';
  const victim = join(job.folders.home, 'victim');
  renameSync(bundle, victim);
  symlinkSync(victim, bundle);
  const precious = readFileSync(victim);
  const second = await useAction(job, { certificates: root.pem });
  assert.equal(second.conclusion, 'success', second.log);
  assert.ok(lstatSync(bundle).isFile());
  assert.deepEqual(readFileSync(victim), precious);

  writeFileSync(victim, 'precious');
  rmSync(bundle);
  symlinkSync(victim, bundle);
  const third = await useAction(job, { certificates: root.pem });
  assert.equal(third.conclusion, 'success', third.log);
  assert.equal(readFileSync(victim, 'utf8'), 'precious');
  assertWhole(third.exported);
});

test('two runs at once in one job, on the same files of the runner, both come through', async (t) => {
  for (const certificates of [root.pem, '']) {
    const job = startJob(t);
    const known = await useAction(job, { certificates: other.pem });
    const both = '"$@" & first=$!; "$@" & second=$!; wait $first; wait $second';
    const step = await useInShell(job, both, { INPUT_CERTIFICATES: certificates });
    assert.equal(step.conclusion, 'success', step.log + step.stderr);
    assertWhole(job.environment());
    const last = await useAction(job, { certificates });
    assert.deepEqual([last.conclusion, last.exported], ['success', {}]);
    assertWhole(known.exported);
  }
});

/** Starts a run whose reading of `path` waits for two seconds, and calls `change` once the file has been opened. */
async function changeWhileRead(t: TestContext, path: string, change: () => void): Promise<StepResult> {
  const job = startJob(t);
  const log = join(job.folders.home, 'strace');
  const inject = 'inject=read:delay_enter=2000000:when=1';
  const strace = [
    'strace',
    '-f',
    '-qq',
    '-o',
    log,
    '-P',
    path,
    '-e',
    'trace=file,desc',
    '-e',
    inject,
  ] as const;
  const done = useUnder(job, strace, { INPUT_CERTIFICATES: path });
  while (!existsSync(log) || !/ (?:fstat|statx|newfstatat)\(\d+/.test(readFileSync(log, 'utf8')))
    await delay(5);
  change();
  const step = await done;
  assertNoCrash(step);
  return step;
}

test('a store file that is replaced while it is read is read as it was', async (t) => {
  if (requireProgram(t, 'strace') === undefined) return;
  const path = join(startJob(t).folders.home, 'store.pem');
  writeFileSync(path, root.pem);
  writeFileSync(`${path}.new`, other.pem);
  const step = await changeWhileRead(t, path, () => renameSync(`${path}.new`, path));
  assert.equal(step.conclusion, 'success', step.log);
  assert.deepEqual(readAdded(step), ['Corp Root given']);
});

for (const [what, change] of [
  ['cut off', (path: string) => truncateSync(path, root.pem.length)],
  ['written again', (path: string) => writeFileSync(path, other.pem + root.pem)],
] as const) {
  test(`a store file that is ${what} in place while it is read is refused`, async (t) => {
    if (requireProgram(t, 'strace') === undefined) return;
    const path = join(startJob(t).folders.home, 'store.pem');
    writeFileSync(path, root.pem + other.pem);
    const step = await changeWhileRead(t, path, () => change(path));
    assert.equal(step.conclusion, 'failure', step.log);
    assert.deepEqual(step.exported, {});
    assert.match(step.log, /store\.pem was changed while it was read\. Something writes to it/);
  });
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type ChildResult, runChild } from '../support/child.ts';
import { makeUserMachine, PROGRAM } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { hideFirefox } from '../support/installed-firefox.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { enterPrivateRoot, requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/*
 * A run of the command line with `--install nss` that fails once, at one place after another, from its first change on:
 * it has either done all it was asked for, or nothing is left of it, or it says what is left and `uninstall` takes it out.
 */

const root = makeAuthority({ name: 'Corp Root' });

interface Bench {
  readonly home: string;
  /** The home folder as it was before the first run. */
  readonly reset: () => void;
  /** Runs the command line, under the program before it, if any. */
  readonly run: (words: readonly string[], under?: readonly string[]) => Promise<ChildResult>;
  /** How many certificates the database has. */
  readonly count: () => number;
}

/** A home folder with an empty database of NSS, on a machine without Firefox; undefined where that is not possible. */
function makeBench(t: TestContext): Bench | undefined {
  const certutil = requireProgram(t, 'certutil');
  if (certutil === undefined || !requireMountNamespace(t)) return undefined;
  const { home } = makeUserMachine(t);
  const fresh = join(makeTemporaryFolder(t), 'fresh');
  const bin = makeTemporaryFolder(t, 'bin-');
  symlinkSync(certutil, join(bin, 'certutil')); // a client that is tried takes a second, and there are many runs
  const place = [`--chdir=${join(home, 'work')}`, `PATH=${bin}`];
  const [program, enter] = enterPrivateRoot(t, hideFirefox(), 'env', place);
  const database = join(home, '.pki/nssdb');
  execFileSync('mkdir', ['-p', database]);
  const options = { env: makeCleanEnvironment('/nonexistent'), encoding: 'utf8' } as const;
  execFileSync(certutil, ['-N', '-d', `sql:${database}`, '--empty-password'], options);
  writeFileSync(join(home, 'root.pem'), root.pem);
  cpSync(home, fresh, { recursive: true });
  return {
    home,
    reset: () => {
      execFileSync('find', [home, '-mindepth', '1', '-delete'], options);
      cpSync(fresh, home, { recursive: true });
    },
    run: (words, under = []) =>
      runChild(program, [...enter, ...under, nodeExecutable(24), PROGRAM, ...words], {
        environment: makeCleanEnvironment(home),
      }),
    count: () => execFileSync(certutil, ['-L', '-d', `sql:${database}`], options).match(/ C,,/g)?.length ?? 0,
  };
}

const WORDS = [
  '--certificates',
  '../root.pem',
  '--default-store',
  'none',
  '--clients',
  'curl',
  '--shell',
  'bash',
];
const INSTALL = [...WORDS, '--install', 'nss'];

/** Looks at what a run left, and what `uninstall` leaves of it: one of the ends that a run may have; Node ends itself where it cannot write to its own threads. */
async function judge(
  bench: Bench,
  result: ChildResult,
  whole: number,
): Promise<'done' | 'undone' | 'told' | 'killed'> {
  const { exitCode, stdout, stderr, signal } = result;
  const said = `${exitCode}: ${stdout}${stderr}`;
  assert.doesNotMatch(stderr, /^\s+at /m);
  if (exitCode === 0) {
    const isLeft = /nssdb was left as it is/.test(stderr);
    assert.equal(bench.count(), isLeft ? 0 : whole, said);
    assert.match(stdout, /CURL_CA_BUNDLE/);
    return 'done';
  }
  if (signal === null) assert.equal(stdout, '');
  if (/Nothing was changed/.test(stderr)) {
    assert.equal(bench.count(), 0, said);
    return 'undone';
  }
  if (signal === null) assert.match(stderr, /Some of what was installed could not be undone/, said);
  const { exitCode: undone, stderr: words } = await bench.run(['uninstall']);
  assert.deepEqual([undone, bench.count()], [0, 0], said + words);
  return signal === null ? 'told' : 'killed';
}

/** The calls that are made to fail, and of how many of them one: to look at a file fails as to read it does. */
const CALLS: Readonly<Record<string, number>> = {
  mkdir: 1,
  openat: 1,
  write: 1,
  rename: 1,
  link: 1,
  unlink: 1,
  chmod: 1,
  clone: 1,
  read: 5,
  statx: 10,
  access: 10,
  readlink: 5,
};

/** Each call of these kinds that a whole run makes after its first change to a file: its kind and its number. */
async function listCalls(
  { run, reset, home }: Bench,
  strace: string,
): Promise<(readonly [call: string, number: number])[]> {
  const log = join(home, 'log');
  const names = Object.keys(CALLS);
  await run(INSTALL, [strace, '-qq', '-y', '-o', log, '-e', `trace=${names.join()}`]);
  const numbers = new Map<string, number>();
  const found: (readonly [string, number])[] = [];
  let isChanging = false;
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const call = /^\w+(?=\()/.exec(line)?.[0] ?? '';
    if (!(call in CALLS)) continue;
    const number = (numbers.get(call) ?? 0) + 1;
    numbers.set(call, number);
    isChanging ||= call === 'mkdir';
    // what Node says to its own threads and children is not a file
    const isFile = !/^(?:write|read)\(\d+<(?!\/)/.test(line);
    if (isChanging && isFile && number % (CALLS[call] ?? 1) === 0) found.push([call, number]);
  }
  reset();
  return found;
}

test('a system call that fails, each of those after the first change: nothing is left, or it is reported', {
  timeout: 1_800_000,
}, async (t) => {
  const bench = makeBench(t);
  const strace = requireProgram(t, 'strace');
  if (bench === undefined || strace === undefined) return;
  await bench.run(INSTALL);
  const whole = bench.count();
  assert.ok(whole > 0);
  bench.reset();
  const ends: Partial<Record<string, number>> = {};
  for (const [call, number] of await listCalls(bench, strace)) {
    const inject = `inject=${call}:error=EIO:when=${number}`;
    const log = join(bench.home, 'log');
    const under = [strace, '-qq', '-y', '-o', log, '-e', `trace=${call}`, '-e', inject];
    // Node counts on its own pipes: a run in which one of those was hit, by another order of calls, says nothing
    const isElsewhere = () => /^(?:write|read)\(\d+<(?!\/).*\(INJECTED\)$/m.test(readFileSync(log, 'utf8'));
    try {
      const result = await bench.run(INSTALL, under);
      const end = isElsewhere() ? 'elsewhere' : await judge(bench, result, whole);
      ends[end] = (ends[end] ?? 0) + 1;
    } catch (cause) {
      if (!isElsewhere()) throw new Error(`${call} ${number} failed`, { cause });
    }
    bench.reset();
  }
  t.diagnostic(JSON.stringify(ends));
  assert.ok((ends.undone ?? 0) > 20, JSON.stringify(ends));
});

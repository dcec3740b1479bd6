import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION, useAction } from '../../support/action.ts';
import { type Job, type StepResult, startJob } from '../../support/mini-runner.ts';
import { nodeExecutable } from '../../support/node-runtimes.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeSmallStore, requireDebianStore } from '../../support/small-store.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees, type TestMachine } from '../../support/test-machine.ts';

const root = makeAuthority({ name: 'Corp Root' });
const DIST = join(ACTION, 'dist');

/** Runs a file of dist that is killed by a system call; only Node's own calls count, not those of the tools. */
function runKilled(
  job: Job,
  file: string,
  call: string,
  number: number,
  env: Readonly<Record<string, string>>,
): Promise<StepResult> {
  // one thread does the calls of node:fs that wait
  const inject = `inject=${call}:signal=SIGKILL:when=${number}`;
  const words = ['-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject, nodeExecutable(24)];
  return job.run('strace', [...words, join(DIST, file)], { env });
}

const INPUTS = { INPUT_CERTIFICATES: root.pem, INPUT_INSTALL: 'system', INPUT_CLIENTS: 'curl' };

interface Runner {
  readonly machine: TestMachine;
  readonly start: () => Job;
  readonly describe: () => ReadonlyMap<string, string>;
}

/** One runner, whose jobs come one after the other; the time of its home folder alone is not looked at. */
function makeRunner(t: TestContext): Runner {
  const machine = makeSmallStore(t);
  const runnerFolder = makeTemporaryFolder(t);
  const home = join(runnerFolder, 'home');
  return {
    machine,
    start: () => startJob(t, { enterMachine: machine.enter, runnerFolder }),
    describe: () => new Map([...machine.describe(home)].filter(([path]) => path !== home)),
  };
}

/** Calls by which a run changes files, and at which of each it is killed. */
const CALLS = [
  ['?rename,renameat,renameat2', [3, 4, 5]],
  ['?mkdir,mkdirat', [2, 4]],
  ['linkat,?link', [1, 2]],
] as const;

test('killed while it installs: the next job finds the tree as it was, and no trust', async (t) => {
  if (!requireDebianStore(t) || requireProgram(t, 'strace') === undefined) return;
  const { start, describe } = makeRunner(t);
  start();
  const before = describe();
  const ends: string[] = [];
  for (const [call, numbers] of CALLS) {
    for (const number of numbers) {
      const step = await runKilled(start(), 'index.js', call, number, INPUTS);
      const differs = compareTrees(before, describe()).length > 0;
      if (step.exitCode === null || step.exitCode > 1)
        ends.push(`${call} ${number}${differs ? ', changed' : ''}`);
      const next = await useAction(start(), { certificates: root.pem });
      assert.equal(next.conclusion, 'success', next.log);
      assert.deepEqual(compareTrees(before, describe()), [], `killed at ${call} ${number}: ${step.log}`);
    }
  }
  t.diagnostic(`killed at ${ends.join('; ')}`);
  assert.ok(ends.some((end) => end.endsWith('changed')));
});

test('killed while the tool is at work: it ends too, and the next job finds the tree as it was', async (t) => {
  if (!requireDebianStore(t)) return;
  const { machine, start, describe } = makeRunner(t);
  start();
  const before = describe();
  const half = machine.find('/etc/ssl/certs/ca-certificates.crt.new');
  let timer: NodeJS.Timeout | undefined;
  const killed = await useAction(
    start(),
    { certificates: root.pem, install: 'system' },
    {
      onStart: (child) => {
        timer = setInterval(() => existsSync(half) && child.kill('SIGKILL'), 1);
      },
    },
  );
  clearInterval(timer);
  assert.equal(killed.exitCode, null, killed.log);
  const next = await useAction(start(), { certificates: root.pem });
  assert.equal(next.conclusion, 'success', next.log);
  assert.deepEqual(compareTrees(before, describe()), []);
});

test('killed while it undoes: the next job finds the tree as it was', async (t) => {
  if (!requireDebianStore(t) || requireProgram(t, 'strace') === undefined) return;
  const { start, describe } = makeRunner(t);
  start();
  const before = describe();
  const ends: string[] = [];
  for (const [call, numbers] of [
    ['?rename,renameat,renameat2', [1, 2, 3]],
    ['unlinkat,?unlink,?rmdir', [2, 3]],
    ['utimensat', [1]],
  ] as const) {
    for (const number of numbers) {
      const job = start();
      const step = await useAction(job, { certificates: root.pem, install: 'system' });
      assert.equal(step.conclusion, 'success', step.log);
      const state = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value] as const);
      const post = await runKilled(job, 'post.js', call, number, Object.fromEntries(state));
      if (post.exitCode === null || post.exitCode > 1) ends.push(`${call} ${number}`);
      await useAction(start(), { certificates: root.pem });
      assert.deepEqual(compareTrees(before, describe()), [], `killed at ${call} ${number}: ${post.log}`);
    }
  }
  t.diagnostic(`killed at ${ends.join('; ')}`);
  assert.ok(ends.length > 2);
});

import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION, useAction } from '../../support/action.ts';
import { type Job, type StepResult, startJob } from '../../support/mini-runner.ts';
import { nodeExecutable } from '../../support/node-runtimes.ts';
import { makeAuthority } from '../../support/pki.ts';
import { isTrusted, makeSmallStore, requireDebianStore, runOn } from '../../support/small-store.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees } from '../../support/test-machine.ts';

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });

function install(job: Job, certificates: string): Promise<StepResult> {
  return useAction(job, { certificates, install: 'system', clients: 'curl' });
}

function assertSuccess(...steps: readonly (StepResult | undefined)[]): void {
  for (const step of steps) assert.equal(step?.conclusion, 'success', `${step?.log}${step?.stderr}`);
}

/** The files of both CAs, for programs on the machine. */
function writeCas(t: TestContext): {
  readonly corp: string;
  readonly second: string;
  readonly folder: string;
} {
  const folder = makeTemporaryFolder(t);
  const [corp, second] = [join(folder, 'corp.pem'), join(folder, 'second.pem')];
  writeFileSync(corp, root.pem);
  writeFileSync(second, other.pem);
  return { corp, second, folder };
}

for (const [what, certificates] of [
  ['another CA', other.pem],
  ['the same CA', root.pem],
] as const) {
  test(`two uses in one job, the second with ${what}: both undone, the tree is what it was`, async (t) => {
    if (!requireDebianStore(t)) return;
    const machine = makeSmallStore(t);
    const job = startJob(t, { enterMachine: machine.enter });
    const before = machine.describe(job.folders.home);
    assertSuccess(await install(job, root.pem), await install(job, certificates));
    const posts = await job.finish();
    assert.equal(posts.length, 2);
    assertSuccess(...posts);
    assert.deepEqual(
      posts.flatMap(({ annotations }) => annotations),
      [],
    );
    assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
  });
}

test('two jobs at once on one machine and home, the first to come the first to go: each keeps its trust to its end', async (t) => {
  if (!requireDebianStore(t)) return;
  const { corp, second, folder } = writeCas(t);
  const machine = makeSmallStore(t);
  const home = join(folder, 'home');
  const start = () => startJob(t, { enterMachine: machine.enter, env: { HOME: home } });
  runOn(machine, 'mkdir', home);
  const before = machine.describe(home);
  for (const certificates of [root.pem, other.pem]) {
    const [one, two] = [start(), start()];
    const steps = await Promise.all([install(one, root.pem), install(two, certificates)]);
    assertSuccess(...steps);
    assertSuccess(...(await one.finish()));
    assert.equal(isTrusted(machine, certificates === root.pem ? corp : second), true);
    assert.equal(isTrusted(machine, corp), certificates === root.pem);
    const posts = await two.finish();
    assertSuccess(...posts);
    assert.deepEqual(compareTrees(before, machine.describe(home)), []);
  }
});

test('a later step that adds a CA of its own keeps it, and ours goes', async (t) => {
  if (!requireDebianStore(t)) return;
  const { corp, second } = writeCas(t);
  const machine = makeSmallStore(t);
  const job = startJob(t, { enterMachine: machine.enter });
  assertSuccess(await install(job, root.pem));
  assert.equal(isTrusted(machine, corp), true);
  const script = `cp ${second} /usr/local/share/ca-certificates/theirs.crt && update-ca-certificates`;
  assertSuccess(await job.run('sh', ['-ec', script]));
  const [post] = await job.finish();
  assertSuccess(post);
  assert.match(post?.log ?? '', /was changed by another program in the meantime\. Only our part was removed/);
  assert.deepEqual([isTrusted(machine, corp), isTrusted(machine, second)], [false, true]);
  // without theirs, nothing of ours is left
  runOn(machine, 'rm', '/usr/local/share/ca-certificates/theirs.crt');
  runOn(machine, 'update-ca-certificates');
  assert.equal(existsSync(join(job.folders.home, '.setup-ca-bundle')), false);
  assert.doesNotMatch(
    runOn(machine, 'ls', '/etc/ssl/certs', '/usr/local/share/ca-certificates'),
    /setup-ca-bundle/,
  );
});

test('what the machine trusts already is left alone, and is still trusted after the job', async (t) => {
  if (!requireDebianStore(t)) return;
  const { corp } = writeCas(t);
  const machine = makeSmallStore(t);
  runOn(machine, 'cp', corp, '/usr/local/share/ca-certificates/theirs.crt');
  runOn(machine, 'update-ca-certificates');
  const job = startJob(t, { enterMachine: machine.enter });
  const before = machine.describe(job.folders.home);
  const step = await install(job, root.pem);
  assertSuccess(step);
  assert.match(step.log, /update-ca-certificates\): trusted it before/);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
  assertSuccess(...(await job.finish()));
  assert.equal(isTrusted(machine, corp), true);
});

test('another HOME in a later step, and a RUNNER_TEMP that it empties: the post step finds its record', async (t) => {
  if (!requireDebianStore(t)) return;
  const machine = makeSmallStore(t);
  const job = startJob(t, { enterMachine: machine.enter });
  const before = machine.describe(job.folders.home);
  assertSuccess(await install(job, root.pem));
  assertSuccess(await job.run('sh', ['-ec', 'echo HOME=/tmp >> "$GITHUB_ENV"']));
  for (const name of ['_github_home']) rmSync(join(job.folders.temp, name), { recursive: true });
  assertSuccess(...(await job.finish()));
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

test('a bad certificate, an export that fails: nothing is left installed', async (t) => {
  if (!requireDebianStore(t)) return;
  const machine = makeSmallStore(t);
  const job = startJob(t, { enterMachine: machine.enter });
  const before = machine.describe(job.folders.home);
  const inputs = { certificates: root.pem, install: 'system', clients: 'curl' };
  const bad = await useAction(job, { ...inputs, certificates: `${root.pem}\nno such file` });
  assert.equal(bad.conclusion, 'failure');
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
  const environment = { INPUT_CERTIFICATES: root.pem, INPUT_INSTALL: 'system', INPUT_CLIENTS: 'curl' };
  const command = [nodeExecutable(24), join(ACTION, 'dist', 'index.js')];
  const full = await job.run('sh', ['-euc', 'GITHUB_ENV=/dev/full exec "$@"', 'sh', ...command], {
    env: environment,
  });
  assert.match(full.log, /GITHUB_ENV, GITHUB_OUTPUT or GITHUB_PATH cannot be written/);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
  assertSuccess(...(await job.finish()));
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeJavaTruststore } from '../../src/bundle/java-truststore.ts';
import { selectAnchors } from '../../src/bundle/select.ts';
import { decodeSource } from '../../src/certificates/formats/decode.ts';
import { useAction } from '../support/action.ts';
import { startExchangingUser } from '../support/exchanging-user.ts';
import { startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { isTrusted, makeSmallStore, requireDebianStore } from '../support/small-store.ts';
import { makeSudoUsers, RUNNER_ID } from '../support/sudo-users.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { compareTrees } from '../support/test-machine.ts';

const root = makeAuthority({ name: 'Corp Root' });

/** A machine with users of its own and sudo's rules for them; `undefined` leaves the machine without sudo. */
function makeMachine(t: TestContext, rules: string | undefined) {
  const { mounts, write } = makeSudoUsers(t, rules);
  return { machine: makeSmallStore(t, [], mounts), pem: write('corp.pem', root.pem, 0o644) };
}

test('a user with sudo without a password: installed by root, undone by root, byte for byte', async (t) => {
  if (!requireDebianStore(t) || requireProgram(t, 'sudo') === undefined) return;
  const { machine, pem } = makeMachine(t, `root ALL=(ALL) ALL\nrunner ALL=(ALL) NOPASSWD: ALL\n`);
  const job = startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
  const before = machine.describe(job.folders.home);
  const step = await useAction(job, { certificates: root.pem, install: 'system', clients: 'curl' });
  assert.equal(step.conclusion, 'success', step.log);
  assert.deepEqual(step.annotations, []);
  assert.equal(isTrusted(machine, pem), true);
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.equal(isTrusted(machine, pem), false, `${post?.log}${post?.stderr}`);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

for (const [what, rules] of [
  ['that asks for a password', `runner ALL=(ALL) ALL\n`],
  ['that does not know the user', `root ALL=(ALL) ALL\n`],
  ['that is not there', undefined],
] as const) {
  test(`a user with a sudo ${what}: a warning that says who does not get the CA, and no change`, async (t) => {
    if (!requireDebianStore(t) || requireProgram(t, 'sudo') === undefined) return;
    const { machine } = makeMachine(t, rules);
    const job = startJob(t, { enterMachine: machine.enter, userId: RUNNER_ID });
    const before = machine.describe(job.folders.home);
    const step = await useAction(job, { certificates: root.pem, install: 'system', clients: 'curl' });
    assert.equal(step.conclusion, 'success', step.log);
    assert.match(step.log, /sudo does not work without a password\. Clients that read only the system store/);
    assert.equal(step.exported.CURL_CA_BUNDLE, step.outputs['bundle-path']);
    assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
    for (const post of await job.finish()) assert.equal(post.conclusion, 'success', post.log);
  });
}

/** How often root's work through sudo is raced with; SETUP_CA_BUNDLE_RACES asks for more. */
const RACES = Number(process.env.SETUP_CA_BUNDLE_RACES ?? 3);

test('a race with sudo: another user exchanges the store for a link to what only root may read', async (t) => {
  if (!requireDebianStore(t) || requireProgram(t, 'sudo') === undefined) return;
  const python = requireProgram(t, 'python3');
  if (python === undefined) return;
  const parent = makeTemporaryFolder(t);
  chmodSync(parent, 0o755);
  const security = join(parent, 'jdk/lib/security');
  mkdirSync(security, { recursive: true });
  chmodSync(security, 0o777);
  const words = 'the secret of root';
  const secret = join(parent, 'secret');
  const [anchor] = selectAnchors(
    decodeSource(Buffer.from(makeAuthority({ name: words }).pem)).certificates.map(({ certificate }) => {
      return { certificate, origin: { kind: 'file', label: 'a', position: 1 }, basis: 'given' };
    }),
    undefined,
  ).anchors;
  assert.ok(anchor);
  writeFileSync(secret, writeJavaTruststore([anchor]), { mode: 0o600 });
  const prepare = (): void => {
    for (const name of readdirSync(security)) rmSync(join(security, name), { force: true });
    writeFileSync(join(security, 'cacerts'), writeJavaTruststore([]), { mode: 0o644 });
    symlinkSync(secret, join(security, 'other'));
  };
  prepare();
  const field = { folder: security, names: ['cacerts', 'other'], secret: words } as const;
  const other = await startExchangingUser(t, python, field);
  const ends: Record<string, number> = {};
  for (let race = 0; race < RACES; race++) {
    const { machine } = makeMachine(t, 'root ALL=(ALL) ALL\nrunner ALL=(ALL) NOPASSWD: ALL\n');
    // on a runner that GitHub hosts the folder is not refused, because nobody else is there
    const job = startJob(t, {
      enterMachine: machine.enter,
      userId: RUNNER_ID,
      isHosted: true,
      env: { JAVA_HOME: join(parent, 'jdk') },
    });
    const step = await useAction(job, { certificates: root.pem, install: 'java', clients: 'curl' });
    const [post] = await job.finish();
    const end = `${step.conclusion}, ${post?.conclusion}`;
    ends[end] = (ends[end] ?? 0) + 1;
    assert.equal(other.learnt(), '', `race ${race}: ${step.log}`);
    prepare();
  }
  other.stop();
  t.diagnostic(JSON.stringify(ends));
  assert.equal(statSync(secret).mode & 0o777, 0o600);
});

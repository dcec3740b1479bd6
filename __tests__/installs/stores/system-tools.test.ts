import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION, useAction } from '../../support/action.ts';
import { startJob } from '../../support/mini-runner.ts';
import { nodeExecutable } from '../../support/node-runtimes.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireMountNamespace } from '../../support/private-root.ts';
import { runOn } from '../../support/small-store.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees, makeTestMachine, type TestMachine } from '../../support/test-machine.ts';

const root = makeAuthority({ name: 'Corp Root' });
const distribution = makeAuthority({ name: 'Distribution Root' });

/**
 * Stand-ins for the tools of distributions that Debian has no package of: their layouts, and a script that puts the anchors
 * into the list. What Debian's own trust(1) reads is fixed when it is built, and is none of these folders.
 */
const STAND_INS: Readonly<Record<string, { path: string; anchors: string; list: string; script: string }>> = {
  'update-ca-trust of Fedora': {
    path: '/usr/sbin/update-ca-trust',
    anchors: '/etc/pki/ca-trust/source/anchors',
    list: '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    script: '[ "$*" = extract ]',
  },
  'update-ca-trust of Arch': {
    path: '/usr/sbin/update-ca-trust',
    anchors: '/etc/ca-certificates/trust-source/anchors',
    list: '/etc/ca-certificates/extracted/tls-ca-bundle.pem',
    script: '[ $# = 0 ]',
  },
  'update-ca-certificates of SUSE': {
    path: '/usr/sbin/update-ca-certificates',
    anchors: '/etc/pki/trust/anchors',
    list: '/var/lib/ca-certificates/ca-bundle.pem',
    script: '[ $# = 0 ]',
  },
};

function makeMachine(t: TestContext, name: string): TestMachine {
  const { path, anchors, list, script } = STAND_INS[name] ?? assert.fail();
  const machine = makeTestMachine(t, ['/etc', '/usr/sbin', '/var/lib/ca-certificates']);
  const text = `#!/bin/sh -eu
${script}
cat ${anchors}/* > ${list}
`;
  writeFileSync(machine.find(path), text, { mode: 0o755 });
  rmSync(machine.find('/etc/ssl'), { recursive: true });
  for (const made of [anchors, dirname(list)]) mkdirSync(machine.find(made), { recursive: true });
  writeFileSync(machine.find(`${anchors}/distribution.crt`), distribution.pem);
  mkdirSync(machine.find('/etc/ssl'));
  symlinkSync(dirname(list), machine.find('/etc/ssl/certs'));
  runOn(machine, path, ...(name.includes('Fedora') ? ['extract'] : []));
  return machine;
}

for (const name of Object.keys(STAND_INS)) {
  test(`a stand-in for ${name}: trusted during the job, as it was after it`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const { path, list } = STAND_INS[name] ?? assert.fail();
    const machine = makeMachine(t, name);
    const job = startJob(t, { enterMachine: machine.enter });
    const before = machine.describe(job.folders.home);
    const step = await useAction(job, { certificates: root.pem, install: 'system', clients: 'curl' });
    assert.equal(step.conclusion, 'success', step.log);
    assert.match(step.log, new RegExp(`system store \\(${path.slice(path.lastIndexOf('/') + 1)}\\): trusts`));
    assert.match(runOn(machine, 'grep', '-c', 'BEGIN CERTIFICATE', list), /^[2-9]/);
    const [post] = await job.finish();
    assert.equal(post?.conclusion, 'success', post?.log);
    assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
  });
}

test('no tool at all: a marked block at the end of each list, and taken out again alone', async (t) => {
  if (!requireMountNamespace(t)) return;
  for (const isChanged of [false, true]) {
    const machine = makeTestMachine(t, ['/etc'], { '/usr/sbin': 'empty' });
    const list = machine.find('/etc/ssl/certs/ca-certificates.crt');
    rmSync(machine.find('/etc/ssl/certs'), { recursive: true });
    mkdirSync(dirname(list));
    writeFileSync(list, distribution.pem.trimEnd());
    symlinkSync('certs/ca-certificates.crt', machine.find('/etc/ssl/cert.pem'));
    const job = startJob(t, { enterMachine: machine.enter });
    const before = machine.describe(job.folders.home);
    const step = await useAction(job, { certificates: root.pem, install: 'system', clients: 'curl' });
    assert.equal(step.conclusion, 'success', step.log);
    const check = makeTemporaryFolder(t);
    writeFileSync(join(check, 'root.pem'), root.pem);
    runOn(machine, 'openssl', 'verify', '-CAfile', '/etc/ssl/cert.pem', join(check, 'root.pem'));
    if (isChanged) runOn(machine, 'sh', '-c', 'echo "# theirs" >> /etc/ssl/cert.pem');
    const [post] = await job.finish();
    assert.equal(post?.conclusion, 'success', post?.log);
    const differences = compareTrees(before, machine.describe(job.folders.home));
    assert.equal(
      differences.length,
      isChanged ? 1 : differences.filter((line) => !line.includes('/certs')).length,
    );
    if (!isChanged) assert.deepEqual(differences, []);
    else assert.equal(runOn(machine, 'cat', '/etc/ssl/cert.pem'), `${distribution.pem}# theirs\n`);
  }
});

test('a store that root may not write to in the post step: an error that says how to finish by hand', async (t) => {
  if (!requireMountNamespace(t)) return;
  const machine = makeTestMachine(t, ['/etc'], { '/usr/sbin': 'empty' });
  const job = startJob(t, { enterMachine: machine.enter });
  const step = await useAction(job, { certificates: root.pem, install: 'system', clients: 'curl' });
  assert.equal(step.conclusion, 'success', step.log);
  const state = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value] as const);
  const script = 'mount -o remount,bind,ro /etc && exec "$@"';
  const path = join(ACTION, 'dist', 'post.js');
  const failed = await job.run('sh', ['-euc', script, 'sh', nodeExecutable(24), path], {
    env: Object.fromEntries(state),
  });
  assert.equal(failed.exitCode, 1, failed.log);
  assert.match(failed.log, /could not be undone \(EROFS\).*Finish by hand: delete the lines from/);
  assert.equal((await job.finish())[0]?.conclusion, 'success');
});

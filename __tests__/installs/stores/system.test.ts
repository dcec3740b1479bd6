import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { useAction } from '../../support/action.ts';
import { startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireMountNamespace } from '../../support/private-root.ts';
import { requireProgram } from '../../support/programs.ts';
import { compareTrees, copyHooksState, makeTestMachine } from '../../support/test-machine.ts';

const root = makeAuthority({ name: 'Corp Root' });

const FOLDERS = ['/etc', '/usr/local/share'];

function isPossible(t: TestContext): boolean {
  return requireProgram(t, 'update-ca-certificates') !== undefined && requireMountNamespace(t);
}

test('update-ca-certificates: the system trusts it during the job, and is what it was after it', async (t) => {
  if (!isPossible(t)) return;
  const machine = makeTestMachine(t, FOLDERS, copyHooksState(t));
  const job = startJob(t, { enterMachine: machine.enter });
  const before = machine.describe(job.folders.home);
  const step = await useAction(job, { certificates: root.pem, install: 'system' });
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  const [body = ''] = /(?<=-----\n)[^-]+/.exec(root.pem) ?? [];
  assert.ok(
    body !== '' && readFileSync(machine.find('/etc/ssl/certs/ca-certificates.crt'), 'utf8').includes(body),
  );
  assert.notDeepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

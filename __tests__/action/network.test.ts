import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION, NODES } from '../support/action.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { type NodeMajor, nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });

/** Without these no process reaches another machine, a name server or a daemon. */
const SOCKET_CALLS = 'socket,connect,bind,sendto,?sendmmsg';

/** The calls by which a run of the committed dist opens, names or uses sockets, as strace saw them. */
async function traceSockets(
  t: TestContext,
  job: Job,
  node: NodeMajor,
  inputs: Readonly<Record<string, string>>,
) {
  const strace = requireProgram(t, 'strace');
  if (strace === undefined) return undefined;
  const log = join(job.folders.home, 'strace');
  const command = [nodeExecutable(node), join(ACTION, 'dist', 'index.js')];
  const step = await job.run(strace, ['-f', '-qq', '-o', log, '-e', `trace=${SOCKET_CALLS}`, ...command], {
    env: inputs,
  });
  const lines = readFileSync(log, 'utf8').split('\n');
  return { step, calls: lines.filter((line) => /^\d+ +\w+\(/.test(line)) };
}

for (const node of NODES) {
  test(`Node ${node}: with local inputs no socket is opened`, async (t) => {
    const job = startJob(t, { node });
    const { home, workspace } = job.folders;
    mkdirSync(join(workspace, 'certs'));
    writeFileSync(join(workspace, 'certs', 'a.pem'), root.pem);
    writeFileSync(join(home, 'set.pem'), other.pem);
    writeFileSync(join(home, '.npmrc'), `cafile=${join(home, 'set.pem')}\n`);
    for (const inputs of [
      {},
      { INPUT_CERTIFICATES: `certs/*.pem\n${other.pem}`, INPUT_CLIENTS: 'all', INPUT_SUMMARY: 'always' },
      { INPUT_CERTIFICATES: 'certs/a.pem', 'INPUT_DEFAULT-STORE': 'mozilla' },
      { INPUT_CERTIFICATES: 'none.pem' },
    ]) {
      const traced = await traceSockets(t, job, node, inputs);
      if (traced === undefined) return;
      assert.deepEqual(traced.calls, [], traced.step.log);
      const isRight = inputs.INPUT_CERTIFICATES !== 'none.pem';
      assert.equal(traced.step.exitCode, isRight ? 0 : 1, traced.step.log + traced.step.stderr);
    }
    // That the calls would have been seen:
    const traced = await traceSockets(t, job, node, { INPUT_CERTIFICATES: 'https://127.0.0.1:1/ca.crt' });
    assert.match(traced?.calls.join('\n') ?? '', /connect\(\d+, \{sa_family=AF_INET, sin_port=htons\(1\)/);
  });
}

import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { listOwnFolders, NODES, readReport, useAction } from '../support/action.ts';
import { type Job, type StepResult, startJob } from '../support/mini-runner.ts';
import { DEFAULT_NODE, type NodeMajor } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { startTlsServer } from '../support/tls-server.ts';

const added = makeAuthority({ name: 'Added CA' });

interface Tried {
  readonly job: Job;
  readonly host: string;
  readonly step: StepResult;
}

/** A job whose action lets the clients try a host of the added CA. */
async function tryClients(
  t: TestContext,
  inputs: Readonly<Record<string, string>> = {},
  node: NodeMajor = DEFAULT_NODE,
): Promise<Tried | undefined> {
  if (['curl', 'wget', 'git'].some((name) => requireProgram(t, name) === undefined)) return undefined;
  const certificate = added.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const { port } = await startTlsServer(t, { certificate });
  const host = `localhost:${port}`;
  const job = startJob(t, { node });
  const step = await useAction(job, {
    certificates: added.pem,
    'verify-hosts': host,
    'verify-clients': 'true',
    clients: 'default +wget +lwp +php',
    ...inputs,
  });
  return { job, host, step };
}

interface Row {
  readonly client: string;
  readonly host: string;
  readonly result: string;
  readonly reason: string | null;
}

for (const node of NODES) {
  test(`Node ${node}: the report, the log and the summary say which client connects`, async (t) => {
    const tried = await tryClients(t, {}, node);
    if (tried === undefined) return;
    const { step, host } = tried;
    assert.equal(step.conclusion, 'success', step.log);
    const { clientChecks } = readReport(step) as { clientChecks: Row[] };
    assert.ok(clientChecks.length >= 8);
    for (const check of clientChecks) {
      assert.deepEqual(check, { client: check.client, host, result: 'passed', reason: null, advice: null });
    }
    const title = `Clients: ${clientChecks.length} of ${clientChecks.length} handshakes succeeded`;
    assert.ok(step.summary.includes(`### ${title}\n\n| Host | curl | wget | git |`), step.summary);
    assert.ok(step.log.includes(`curl, ${host}: connects`));
    assert.ok(!step.annotations.some(({ kind }) => kind === 'warning'));
  });
}

test('a client that cannot connect is a warning', async (t) => {
  const tried = await tryClients(t, { clients: 'default +lwp +php' });
  if (tried === undefined) return;
  const { step, host } = tried;
  assert.equal(step.conclusion, 'success', step.log);
  const message = `wget cannot connect to ${host}. It does not know the CA of this host. It reads WGETRC, which is not set. Add +wget to clients.`;
  assert.deepEqual(
    step.annotations.filter(({ kind }) => kind === 'warning').map((it) => it.message),
    [message],
  );
  assert.ok(Object.keys(step.exported).includes('SSL_CERT_FILE'));
});

test('with fail-on-warnings it ends the run: nothing is exported, nothing is left', async (t) => {
  const tried = await tryClients(t, { clients: 'default +lwp +php', 'fail-on-warnings': 'true' });
  if (tried === undefined) return;
  const { step, job } = tried;
  assert.equal(step.conclusion, 'failure', step.log);
  assert.deepEqual(step.exported, {});
  assert.deepEqual(step.outputs, {});
  assert.deepEqual(listOwnFolders(job), []);
  assert.match(step.summary, /wget cannot connect/);
});

test('what an earlier use made is not taken away by a later one that fails', async (t) => {
  const tried = await tryClients(t, { clients: 'default +lwp +php' });
  if (tried === undefined) return;
  const { step, job, host } = tried;
  const again = await useAction(job, {
    certificates: added.pem,
    'verify-hosts': host,
    'verify-clients': 'true',
    'fail-on-warnings': 'true',
  });
  assert.equal(again.conclusion, 'failure');
  const curl = await job.run('curl', ['--silent', '--show-error', `https://${host}/`]);
  assert.equal(curl.exitCode, 0, curl.stderr);
  assert.equal(readReport(step).status, 'succeeded');
});

test('without a host there is nothing to try, and that is said', async (t) => {
  const step = await useAction(startJob(t), { certificates: added.pem, 'verify-clients': 'true' });
  assert.equal(step.conclusion, 'success', step.log);
  assert.deepEqual(readReport(step).clientChecks, []);
  assert.ok(
    step.annotations.some(({ kind, message }) => kind === 'notice' && /^verify-clients: /.test(message)),
  );
});

test('unless it is asked for, no client is started', async (t) => {
  const tried = await tryClients(t, { 'verify-clients': 'false' });
  if (tried === undefined) return;
  assert.deepEqual(readReport(tried.step).clientChecks, []);
  assert.doesNotMatch(tried.step.summary, /Clients:/);
});

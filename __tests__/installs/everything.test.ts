import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { KNOWN_CLIENTS, reachOf } from '../../src/clients/catalogue.ts';
import { readReport, useAction } from '../support/action.ts';
import { CLIENT_SETUPS } from '../support/client-setups/all.ts';
import { SERVER_TLS, serveClients } from '../support/client-setups/server.ts';
import { type ClientSetup, requireClient } from '../support/client-setups/setup.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { type Authority, makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';
import { compareTrees, copyHooksState, makeTestMachine } from '../support/test-machine.ts';
import { startTlsServer } from '../support/tls-server.ts';

const known = new Map(
  Object.values(KNOWN_CLIENTS)
    .flat()
    .map((client) => [client.id, client]),
);

/** Those that no default variable reaches and an install does, and a few that a variable would reach, too. */
const SETUPS = CLIENT_SETUPS.filter(({ name, client }) => {
  const row = known.get(client);
  if (row?.installs?.some((install) => install === 'system') !== true) return false;
  return reachOf(row) !== 'default' || ['curl', 'git', 'openssl s_client'].includes(name);
});

async function serve(t: TestContext, authority: Authority, job: Job): Promise<URL> {
  const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const handler = serveClients(job.folders.workspace);
  return new URL((await startTlsServer(t, { certificate, handler, tls: SERVER_TLS })).url());
}

/** Fifteen clients, three handshakes each. */
const FAMILY_TIMEOUT_MS = 600_000;

test('without any variable: who reads the system’s store trusts what was added, and what it had', {
  timeout: FAMILY_TIMEOUT_MS,
}, async (t) => {
  if (!requireMountNamespace(t) || requireProgram(t, 'update-ca-certificates') === undefined) return;
  const machine = makeTestMachine(t, ['/etc', '/usr/local/share'], copyHooksState(t));
  const [added, standing] = [makeAuthority({ name: 'Added CA' }), makeAuthority({ name: 'Standing CA' })];
  const first = startJob(t, { enterMachine: machine.enter });
  const job = startJob(t, { enterMachine: machine.enter });
  const urls = { added: await serve(t, added, job), standing: await serve(t, standing, job) };
  const reach = async (setup: ClientSetup, url: URL) => {
    const targets = join(job.folders.work, 'targets');
    mkdirSync(targets, { recursive: true });
    const target = { url, folder: mkdtempSync(join(targets, 'target-')) };
    const step = await job.run(...setup.command(target), {
      env: { ...setup.env?.(target), HOME: target.folder },
      timeoutMs: 60_000,
    });
    const output = step.stdout + step.stderr;
    return { isReached: setup.arrival ? setup.arrival.test(output) : step.exitCode === 0, output };
  };
  const install = async (inJob: Job, authority: Authority): Promise<void> => {
    const inputs = { certificates: authority.pem, install: 'system', clients: 'none' };
    const step = await useAction(inJob, inputs);
    assert.equal(step.conclusion, 'success', step.log + step.stderr);
    assert.deepEqual(step.exported, {});
  };
  await install(first, standing); // a store with a CA of a server that is here
  const before = machine.describe();
  for (const setup of SETUPS) {
    await t.test(`${setup.name}: refused before`, async (subtest) => {
      if (!requireClient(subtest, setup)) return;
      const { isReached, output } = await reach(setup, urls.added);
      assert.ok(!isReached, output);
      assert.match(output, setup.refusal);
    });
  }
  await install(job, added);
  for (const setup of SETUPS) {
    await t.test(`${setup.name}: reaches both`, async (subtest) => {
      if (!requireClient(subtest, setup)) return;
      for (const url of [urls.added, urls.standing]) {
        const { isReached, output } = await reach(setup, url);
        assert.ok(isReached, output);
      }
    });
  }
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.deepEqual(compareTrees(before, machine.describe()), []);
});

test('all installs together: each is made, and the tree is what it was after the job', async (t) => {
  if (!requireMountNamespace(t) || requireProgram(t, 'update-ca-certificates') === undefined) return;
  if (requireProgram(t, 'certutil') === undefined) return;
  const machine = makeTestMachine(t, ['/etc', '/usr/local/share'], copyHooksState(t));
  const job = startJob(t, { enterMachine: machine.enter });
  const list = join(
    job.folders.toolCache,
    'Python/3.12.1/x64/lib/python3.12/site-packages/certifi/cacert.pem',
  );
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, makeAuthority({ name: 'Public Root' }).pem);
  const describe = () => machine.describe(job.folders.home, job.folders.toolCache);
  const before = describe();
  const step = await useAction(job, {
    certificates: makeAuthority({ name: 'Corp Root' }).pem,
    install: 'system nss certifi java docker:registry.corp.example',
    clients: 'all',
  });
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  const { installs } = readReport(step) as { installs: { install: string; result: string }[] };
  const made = new Set(installs.filter(({ result }) => result === 'installed').map(({ install }) => install));
  for (const name of ['system', 'nss', 'certifi', 'docker']) assert.ok(made.has(name), name);
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.deepEqual(compareTrees(before, describe()), []);
});

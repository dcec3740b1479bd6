import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { useAction } from '../support/action.ts';
import { CLIENT_SETUPS } from '../support/client-setups/all.ts';
import { PARTIAL_CHAINS } from '../support/client-setups/partial-chains.ts';
import { SERVER_TLS, serveClients } from '../support/client-setups/server.ts';
import { type ClientSetup, requireClient } from '../support/client-setups/setup.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { startTlsServer } from '../support/tls-server.ts';

const root = makeAuthority({ name: 'Corp Root' });
const issuing = root.issueAuthority({ name: 'Corp Issuing' });

/** A job whose clients trust these certificates and no others. */
async function startTrusting(t: TestContext, pem: string): Promise<Job> {
  const job = startJob(t);
  const step = await useAction(job, { certificates: pem, 'default-store': 'none', clients: 'all +java' });
  assert.equal(step.conclusion, 'success', step.log);
  return job;
}

async function reach(setup: ClientSetup, job: Job, url: URL): Promise<readonly [boolean, string]> {
  const target = { url, folder: mkdtempSync(join(job.folders.work, 'target-')) };
  const step = await job.run(...setup.command(target), {
    env: { ...setup.env?.(target), HOME: target.folder },
    timeoutMs: 60_000,
  });
  const output = step.stdout + step.stderr;
  return [setup.arrival ? setup.arrival.test(output) : step.exitCode === 0, output];
}

test('who accepts a chain that ends with an intermediate, and who wants the root', {
  timeout: 600_000,
}, async (t) => {
  const without = await startTrusting(t, issuing.pem);
  const withRoot = await startTrusting(t, issuing.pem + root.pem);
  const certificate = issuing.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, {
    certificate,
    chain: [issuing],
    handler: serveClients(without.folders.workspace),
    tls: SERVER_TLS,
  });
  const url = new URL(server.url());
  for (const [verdict, clients] of Object.entries(PARTIAL_CHAINS)) {
    for (const [title, name] of clients) {
      await t.test(`${title}: ${verdict}`, async (subtest) => {
        const setup = CLIENT_SETUPS.find((it) => it.name === name);
        assert.ok(setup, name);
        if (!requireClient(subtest, setup)) return;
        const [[isReached, output], [isReachedWithRoot, outputWithRoot]] = await Promise.all([
          reach(setup, without, url),
          reach(setup, withRoot, url),
        ]);
        assert.ok(isReachedWithRoot, outputWithRoot);
        assert.equal(isReached, verdict === 'accept', output);
        if (!isReached) assert.match(output, /certificate|issuer|_CERT/i);
      });
    }
  }
});

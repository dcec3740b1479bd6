import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { useAction } from '../support/action.ts';
import { onStrictPython, STRICTNESS } from '../support/client-setups/python-current.ts';
import { SERVER_TLS, serveClients } from '../support/client-setups/server.ts';
import { type ClientSetup, requireClient } from '../support/client-setups/setup.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { startTlsServer } from '../support/tls-server.ts';

async function reach(setup: ClientSetup, job: Job, url: URL): Promise<readonly [boolean, string]> {
  const target = { url, folder: mkdtempSync(join(job.folders.work, 'target-')) };
  const step = await job.run(...setup.command(target), { env: { HOME: target.folder }, timeoutMs: 60_000 });
  const output = step.stdout + step.stderr;
  return [setup.arrival ? setup.arrival.test(output) : step.exitCode === 0, output];
}

test('which libraries of Python 3.13 refuse a CA for its form alone, and take it with python-lenient', {
  timeout: 300_000,
}, async (t) => {
  const authority = makeAuthority({ name: 'Corp Root', basicConstraints: { isCa: true, isCritical: false } });
  const [plain, lenient] = [startJob(t), startJob(t)];
  for (const [job, clients] of [
    [plain, 'default'],
    [lenient, 'default +python-lenient'],
  ] as const) {
    const step = await useAction(job, { certificates: authority.pem, 'default-store': 'none', clients });
    assert.equal(step.conclusion, 'success', step.log);
  }
  const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const handler = serveClients(plain.folders.workspace);
  const server = await startTlsServer(t, { certificate, handler, tls: SERVER_TLS });
  const url = new URL(server.url());
  for (const [name, isStrict] of Object.entries(STRICTNESS)) {
    await t.test(`${name}: ${isStrict ? 'strict' : 'not strict'}`, async (subtest) => {
      const setup = onStrictPython(name);
      if (!requireClient(subtest, setup)) return;
      const [[isReached, output], [isReachedLeniently, more]] = await Promise.all([
        reach(setup, plain, url),
        reach(setup, lenient, url),
      ]);
      assert.equal(isReached, !isStrict, output);
      if (isStrict) assert.match(output, /Basic Constraints of CA cert not marked critical/i);
      assert.ok(isReachedLeniently, more);
    });
  }
});

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { MAX_SUMMARY_BYTES } from '../../src/report/summary.ts';
import { ACTION, listOwnFolders, NODES, readReport, useAction } from '../support/action.ts';
import { type StepResult, startJob } from '../support/mini-runner.ts';
import { encodePem, makeAuthority } from '../support/pki.ts';
import { startTlsServer } from '../support/tls-server.ts';

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });
const leaf = root.issue({ name: 'localhost', dnsNames: ['localhost'] });

const schema = JSON.parse(readFileSync(join(ACTION, 'docs', 'report.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

/** A real run's report, which the published schema describes. */
function readValidReport(step: StepResult): ReturnType<typeof readReport> {
  assert.equal(step.conclusion, 'success', step.log);
  const report = readReport(step);
  const isValid: boolean = validate(report);
  assert.ok(isValid, JSON.stringify(validate.errors));
  return report;
}

for (const node of NODES) {
  test(`Node ${node}: the published schema describes the reports of real runs`, async (t) => {
    const server = await startTlsServer(t, { certificate: leaf, chain: [root] });
    const job = startJob(t, { node, env: { PIP_CERT: '/no/such/file.pem' } });
    const { home, workspace } = job.folders;
    writeFileSync(join(workspace, 'two.pem'), root.pem + other.pem + leaf.pem);
    writeFileSync(join(home, 'set.pem'), makeAuthority({ name: 'Set Before' }).pem);

    readValidReport(await useAction(job, { 'fail-on-empty': 'false' }));
    const pinned = readValidReport(
      await useAction(job, { certificates: `two.pem sha256:${root.fingerprint}` }),
    );
    assert.deepEqual(pinned.certificates[0].basis, 'pin');
    const file = await useAction(
      job,
      { certificates: `two.pem\n${other.pem}`, clients: 'all' },
      { env: { SSL_CERT_FILE: join(home, 'set.pem'), REQUESTS_CA_BUNDLE: home } },
    );
    const { rejections, problems, variables } = readValidReport(file);
    assert.ok(rejections.length > 0 && problems.length > 0 && variables.length > 6);
    const host = await useAction(job, {
      hosts: `localhost:${server.port} sha256:${root.fingerprint}`,
      'verify-hosts': `127.0.0.1:${server.port}`,
    });
    // A name that the certificate does not have: refused, so there is no report.
    assert.deepEqual([host.conclusion, host.outputs], ['failure', {}]);
    const reached = await useAction(job, { hosts: `localhost:${server.port} sha256:${root.fingerprint}` });
    assert.equal(readValidReport(reached).hosts.length, 1);
  });

  test(`Node ${node}: a run that failed leaves no report`, async (t) => {
    const job = startJob(t, { node });
    const step = await useAction(job, { certificates: 'none.pem' });
    assert.deepEqual([step.conclusion, step.outputs, listOwnFolders(job)], ['failure', {}, []]);
    assert.match(step.summary, /none\.pem/);
  });
}

test('10,000 certificates: the summary fits, the report has them all', async (t) => {
  const job = startJob(t);
  const name = 'A name as long as those of certification authorities of large companies are G2';
  const { der } = makeAuthority({ name, serialNumber: Buffer.alloc(16, 0x55) });
  const serialAt = der.indexOf(Buffer.alloc(16, 0x55));
  const makeOne = (): string => {
    // The signature is no longer its own: an anchor's is not checked.
    const one = Buffer.from(der);
    randomBytes(15).copy(one, serialAt + 1);
    return encodePem(one);
  };
  for (let number = 0; number < 10; number++) {
    const pems = Array.from({ length: 1000 }, makeOne);
    writeFileSync(join(job.folders.workspace, `${number}.pem`), pems.join(''));
  }
  const step = await useAction(job, { certificates: '*.pem' });
  assert.equal(step.outputs['added-count'], '10000', step.log.slice(-2000));
  const size = Buffer.byteLength(step.summary);
  assert.ok(size > 100_000 && size < MAX_SUMMARY_BYTES, String(size));
  assert.match(step.summary, /more\. The report has all of them/);
  assert.equal(readValidReport(step).counts.added, 10_000);
  assert.ok(step.log.length < 100_000);
  assert.equal(readdirSync(job.folders.workspace).length, 10);

  for (let number = 0; number < 10; number++) {
    writeFileSync(join(job.folders.workspace, `${number}.pem`), `${leaf.pem.repeat(1000)}`);
  }
  // Node 20 reads the 10,000 before it starts, which are of one name: that takes it longer than all else here.
  const env = { NODE_EXTRA_CA_CERTS: '' };
  const failed = await useAction(job, { certificates: '*.pem' }, { env });
  assert.equal(failed.conclusion, 'failure');
  assert.ok(Buffer.byteLength(failed.summary) < MAX_SUMMARY_BYTES);
  const [error] = failed.annotations;
  assert.match(
    error?.message ?? '',
    /nothing here can be trusted as a CA\. “localhost” is an end-entity [^;]*\.$/,
  );
});

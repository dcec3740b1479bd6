import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openKeystore } from '../../src/installs/edits/keystore.ts';
import { makeOddAuthorities } from '../certificates/lint/odd-authorities.ts';
import { readReport, useAction } from '../support/action.ts';
import { startJob } from '../support/mini-runner.ts';
import { encodePem, makeAuthority } from '../support/pki.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

const sound = makeAuthority({ name: 'Sound CA' });
const odd = new Map(makeOddAuthorities().map(({ name, der }) => [name, encodePem(der)]));

function pemOf(name: string): string {
  const pem = odd.get(name);
  assert.ok(pem, name);
  return pem;
}

/** What the issue named, each with whom it blinds. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  'subject-empty-with-alternative-name': ['Java'],
  'publicKey-ec-explicit': ['Java'],
  'sm2-key-and-signature': ['Java'],
  'innerAlgorithm-ecdsa-sha384': ['GnuTLS', 'Java'],
  'notAfter-generalized-fraction': ['GnuTLS'],
  'notAfter-utc-offset': ['GnuTLS'],
  'notAfter-utc-blank': ['GnuTLS', 'Java'],
  'subjectAltName-edi-party': ['GnuTLS'],
  'basicConstraints-octet-behind-critical': ['Java'],
  'version-4': ['Java'],
  'version-2-with-extensions': ['GnuTLS', 'Java'],
  'extensions-extension-twice': ['GnuTLS', 'Java'],
  'crl-uri-high': ['get_ca_certs'],
};

test('given, each is an error that names the clients, all in one run, and nothing is written', async (t) => {
  const job = startJob(t);
  const names = Object.keys(GIVEN);
  mkdirSync(join(job.folders.workspace, 'cas'));
  for (const name of names) writeFileSync(join(job.folders.workspace, 'cas', `${name}.pem`), pemOf(name));
  writeFileSync(join(job.folders.workspace, 'cas', 'sound.pem'), sound.pem);
  const step = await useAction(job, { certificates: 'cas/*.pem' });
  assert.equal(step.conclusion, 'failure');
  assert.deepEqual(step.exported, {});
  // there are more of them than a step may have annotations
  const errors = step.log.split('\n');
  for (const [name, clients] of Object.entries(GIVEN)) {
    const own = errors.filter((message) => message.includes(`cas/${name}.pem: “`));
    assert.ok(own.length > 0, `${name}: ${step.log}`);
    for (const client of clients) assert.ok(own[0]?.includes(client), `${name}: ${own[0]}`);
    assert.match(
      own[0] ?? '',
      /cannot be loaded by .* because it .*Ask the owner of the CA to issue it again/,
    );
  }
  assert.ok(!errors.some((message) => message.includes('sound.pem: ')));
});

test('a host under a CA of the default store that is left out is not verified by it; a pin does not bring it back', async (t) => {
  const twice = { oid: '1.2.3.4', value: Buffer.from([5, 0]) };
  const ca = makeAuthority({ name: 'Twice CA', extensions: [twice, twice] });
  const server = await startTlsServer(t, { certificate: ca.issue({ name: 'localhost' }) });
  const job = startJob(t);
  const store = join(job.folders.home, 'store.pem');
  writeFileSync(store, sound.pem + ca.pem);
  const host = `localhost:${server.port}`;
  for (const hosts of [host, `${host} sha256:${ca.fingerprint}`]) {
    const step = await useAction(job, { 'default-store': store, hosts });
    assert.equal(step.conclusion, 'failure', step.log);
    assert.match(step.log, /localhost:\d+ with the finished bundle: .*CN=Twice CA.* is not in the bundle/);
    assert.deepEqual(step.exported, {});
  }
});

test('in the default store and in a setting they are left out with a warning; what blinds Java alone, of Java’s list', async (t) => {
  const folder = makeTemporaryFolder(t);
  const job = startJob(t, { env: { PIP_CERT: join(folder, 'setting.pem') } });
  const store = join(job.folders.home, 'store.pem');
  writeFileSync(store, sound.pem + pemOf('notAfter-generalized-fraction') + pemOf('publicKey-ec-explicit'));
  writeFileSync(
    join(folder, 'setting.pem'),
    pemOf('extensions-extension-twice') + makeAuthority({ name: 'Set CA' }).pem,
  );
  const step = await useAction(job, { 'default-store': store, clients: 'default +java' });
  assert.equal(step.conclusion, 'success', step.log);
  const warnings = step.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message);
  assert.ok(
    warnings.some((message) =>
      /store\.pem: one certificate was left out of the bundle: .*GnuTLS/.test(message),
    ),
  );
  assert.ok(
    warnings.some((message) =>
      /store\.pem: one certificate was left out of the Java trust store/.test(message),
    ),
  );
  assert.ok(
    warnings.some((message) => /setting\.pem.*one certificate was left out of the bundle/.test(message)),
  );
  const bundle = readFileSync(step.outputs['bundle-path'] ?? '', 'latin1').replace(/\s/g, '');
  const holds = (pem: string): boolean => bundle.includes(pem.replace(/-----.*?-----|\s/g, ''));
  assert.ok(holds(sound.pem));
  assert.ok(holds(pemOf('publicKey-ec-explicit')));
  assert.ok(!holds(pemOf('notAfter-generalized-fraction')));
  const { entries } = openKeystore(readFileSync(step.outputs['truststore-path'] ?? ''));
  assert.equal(entries.length, readReport(step).certificates.length - 1);
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeJavaTruststore } from '../../src/bundle/java-truststore.ts';
import type { TrustAnchor } from '../../src/bundle/select.ts';
import { formatFingerprint } from '../../src/certificates/certificate.ts';
import { decodeSource } from '../../src/certificates/decode.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

function toAnchors(pem: string | Buffer): TrustAnchor[] {
  return decodeSource(Buffer.from(pem)).certificates.map(({ certificate }) => ({
    certificate,
    origins: [{ kind: 'inline', label: 'certificates', position: 1 }],
    basis: 'given',
  }));
}

const own = toAnchors(
  [makeAuthority({ name: 'Corp Root' }), makeAuthority({ name: 'Főtanúsítvány 東京' })]
    .map(({ pem }) => pem)
    .join(''),
);

/** What keytool finds in a trust store: fingerprints, in the order of the file's aliases. */
function listWithKeytool(
  t: TestContext,
  store: Buffer,
  ...more: string[]
): { aliases: string[]; stderr: string } {
  const folder = makeTemporaryFolder(t);
  const path = join(folder, 'truststore.jks');
  writeFileSync(path, store);
  const { stdout, stderr, status } = spawnSync('keytool', ['-list', '-keystore', path, ...more], {
    env: { ...makeCleanEnvironment(folder) },
    input: '\n',
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  const aliases = [...stdout.matchAll(/^(\S+), .*trustedCertEntry/gm)].map(([, alias]) => alias ?? '');
  for (const alias of aliases) {
    const fingerprint = formatFingerprint(alias as TrustAnchor['certificate']['fingerprint']);
    assert.ok(stdout.includes(fingerprint), `the fingerprint of ${alias}`);
  }
  return { aliases, stderr };
}

test('the same anchors give the same bytes', () => {
  const first = writeJavaTruststore(own);
  assert.deepEqual(writeJavaTruststore(own), first);
  assert.notDeepEqual(writeJavaTruststore([...own].reverse()), first);
  assert.equal(first.subarray(0, 12).toString('hex'), 'feedfeed0000000200000002');
});

test('keytool reads it, with the password and without', (t) => {
  if (requireProgram(t, 'keytool') === undefined) return;
  const wanted = own.map(({ certificate }) => certificate.fingerprint as string).sort();
  const store = writeJavaTruststore(own);
  // It tells of a digest that does not fit, and of a password that is wrong.
  assert.deepEqual(listWithKeytool(t, store, '-storepass', 'changeit').aliases.sort(), wanted);
  assert.deepEqual(listWithKeytool(t, store).aliases.sort(), wanted);
});

test('a changed byte is noticed by who checks', (t) => {
  if (requireProgram(t, 'keytool') === undefined) return;
  const store = writeJavaTruststore(own);
  store.writeUInt8(1, store.length - 1 - 20 - 5);
  assert.throws(() => listWithKeytool(t, store, '-storepass', 'changeit'), /tampered|IOException/);
});

test('the whole default store of this machine is in it', (t) => {
  if (requireProgram(t, 'keytool') === undefined) return;
  const anchors = toAnchors(readFileSync('/etc/ssl/certs/ca-certificates.crt'));
  const { aliases } = listWithKeytool(t, writeJavaTruststore(anchors), '-storepass', 'changeit');
  assert.equal(aliases.length, anchors.length);
  assert.ok(aliases.length > 100);
});

test('no anchors are an empty trust store', (t) => {
  if (requireProgram(t, 'keytool') === undefined) return;
  assert.deepEqual(listWithKeytool(t, writeJavaTruststore([]), '-storepass', 'changeit').aliases, []);
});

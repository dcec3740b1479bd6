import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeJavaTruststore } from '../../src/bundle/java-truststore.ts';
import type { TrustAnchor } from '../../src/bundle/select.ts';
import { formatFingerprint } from '../../src/certificates/certificate.ts';
import { decodeSource } from '../../src/certificates/formats/decode.ts';
import { readKeystore } from '../../src/certificates/formats/java-keystore.ts';
import { openJks } from '../../src/installs/edits/keystore-jks.ts';
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

test('it is read back as it was written, each certificate under its fingerprint', () => {
  for (const anchors of [own, own.slice(0, 1), [...own].reverse()]) {
    const store = writeJavaTruststore(anchors);
    const { certificates, faults } = readKeystore(store);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      certificates.map(({ certificate }) => certificate.der),
      anchors.map(({ certificate }) => certificate.der),
    );
    assert.deepEqual(
      openJks(store).entries.map(({ alias, der }) => [alias, der]),
      anchors.map(({ certificate }) => [certificate.fingerprint, certificate.der]),
    );
  }
  assert.deepEqual(openJks(writeJavaTruststore([])).entries, []);
});

test('an entry says what it is, and nothing of the time when it was made', () => {
  const [first, second] = own.map(({ certificate: { der, fingerprint } }) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(der.length);
    return Buffer.concat([
      Buffer.from('000000020040', 'hex'), // a trusted certificate, and an alias of 64 octets
      Buffer.from(fingerprint),
      Buffer.alloc(8),
      Buffer.from('\0\x05X.509'),
      length,
      der,
    ]);
  });
  assert.ok(first && second);
  assert.deepEqual(writeJavaTruststore(own).subarray(12, -20), Buffer.concat([first, second]));
});

test('its digest is over the password “changeit”, a constant of the format and all before it', () => {
  for (const anchors of [own, []]) {
    const store = writeJavaTruststore(anchors);
    const password = Buffer.from([...'changeit'].flatMap((letter) => [0, letter.charCodeAt(0)]));
    const digest = createHash('sha1')
      .update(password)
      .update('Mighty Aphrodite')
      .update(store.subarray(0, -20));
    assert.equal(store.subarray(-20).toString('hex'), digest.digest('hex'));
  }
});

test('keytool reads it, with the password and without', (t) => {
  if (requireProgram(t, 'keytool') === undefined) return;
  const wanted = own.map(({ certificate }) => certificate.fingerprint as string).sort();
  const store = writeJavaTruststore(own);
  // It tells of a digest that does not fit, and of a password that is wrong.
  assert.deepEqual(listWithKeytool(t, store, '-storepass', 'changeit').aliases.sort(), wanted);
  assert.deepEqual(listWithKeytool(t, store).aliases.sort(), wanted);
});

test('a changed byte is noticed by keytool, which checks the digest', (t) => {
  if (requireProgram(t, 'keytool') === undefined) return;
  const store = writeJavaTruststore(own);
  store.writeUInt8(1, store.length - 1 - 20 - 5);
  assert.throws(() => listWithKeytool(t, store, '-storepass', 'changeit'), /tampered|IOException/);
});

test('keytool finds the whole default store of this machine in it', (t) => {
  if (requireProgram(t, 'keytool') === undefined) return;
  const anchors = toAnchors(readFileSync('/etc/ssl/certs/ca-certificates.crt'));
  const { aliases } = listWithKeytool(t, writeJavaTruststore(anchors), '-storepass', 'changeit');
  assert.equal(aliases.length, anchors.length);
  assert.ok(aliases.length > 100);
});

test('no anchors are an empty trust store for keytool', (t) => {
  if (requireProgram(t, 'keytool') === undefined) return;
  assert.deepEqual(listWithKeytool(t, writeJavaTruststore([]), '-storepass', 'changeit').aliases, []);
});

import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { rootCertificates } from 'node:tls';
import fc from 'fast-check';
import { askOpenSsl, parseCertificate } from '../../src/certificates/certificate.ts';
import { readFields } from '../../src/certificates/fields.ts';
import { makeAuthority } from '../support/pki.ts';

const SEED = 20261124;
const ROOTS = rootCertificates.map((pem) => new X509Certificate(pem).raw);

/** What is taken without OpenSSL must be taken by OpenSSL, with the same fields. */
function assertAgreement(der: Buffer): boolean {
  const fields = readFields(der);
  if (fields === undefined) return false;
  const x509 = new X509Certificate(der);
  assert.deepEqual(x509.raw, der);
  assert.deepEqual(fields, askOpenSsl(x509));
  return true;
}

test('the roots that Node carries are read as OpenSSL reads them, nearly all without it', () => {
  const taken = ROOTS.filter(assertAgreement);
  assert.ok(taken.length > ROOTS.length * 0.85, `${taken.length} of ${ROOTS.length}`);
});

test('certificates of every kind are read as OpenSSL reads them', () => {
  const root = makeAuthority({ name: 'Corp Root' });
  const made = [
    root,
    makeAuthority({ name: 'RSA', key: 'rsa-2048' }),
    makeAuthority({ name: 'Ed', key: 'ed25519' }),
    makeAuthority({ name: 'v1', version: 1 }),
    makeAuthority({ name: 'Größe, “x” \\ +' }),
    makeAuthority({ name: '\n::error::x' }),
    makeAuthority({ name: '# x' }),
    makeAuthority({
      name: [
        { type: 'C', value: 'DE' },
        { type: 'O', value: 'Corp' },
        { type: 'CN', value: 'é', encoding: 'teletex' },
      ],
    }),
    makeAuthority({ name: 'bmp', keyUsage: null }),
    makeAuthority({ name: 'none', basicConstraints: null }),
    makeAuthority({ name: 'no cert sign', keyUsage: ['cRLSign'] }),
    makeAuthority({
      name: 'long ago',
      notBefore: new Date('1951-01-01'),
      notAfter: new Date('2049-12-31T23:59:59Z'),
    }),
    makeAuthority({ name: 'far', notAfter: new Date('9999-12-31T23:59:59Z') }),
    makeAuthority({ name: 'pathlen', basicConstraints: { isCa: true, pathLength: 0 } }),
    root.issue({ name: 'server', dnsNames: ['localhost'] }),
    root.issueAuthority({ name: 'Issuing' }),
  ];
  for (const { der } of made) {
    assertAgreement(der);
    const x509 = new X509Certificate(der);
    const { fingerprint, der: kept, ...fields } = parseCertificate(der);
    assert.deepEqual([kept, fields], [der, askOpenSsl(x509)]);
    assert.equal(fingerprint, x509.fingerprint256.replaceAll(':', '').toLowerCase());
  }
});

test('bytes behind a certificate are left to OpenSSL', () => {
  const [root = Buffer.alloc(0)] = ROOTS;
  assert.equal(readFields(Buffer.concat([root, Buffer.from([0])])), undefined);
  assert.equal(readFields(root.subarray(0, -1)), undefined);
  assert.equal(readFields(Buffer.alloc(0)), undefined);
});

test('mutated certificates: what is taken, OpenSSL takes with the same fields', () => {
  const made = [
    makeAuthority({ name: 'Corp Root' }).der,
    makeAuthority({ name: 'Größe', key: 'rsa-2048' }).der,
  ];
  const originals = [...made, ...ROOTS];
  let taken = 0;
  fc.assert(
    fc.property(
      fc.nat(originals.length - 1),
      fc.array(fc.tuple(fc.nat(4096), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (index, changes, nearStart) => {
        const der = Buffer.from(originals[index] ?? []);
        for (const [at, value] of changes)
          der[at % (nearStart ? Math.min(400, der.length) : der.length)] = value;
        if (assertAgreement(der)) taken += 1;
      },
    ),
    { seed: SEED, numRuns: 20_000 },
  );
  assert.ok(taken > 1000, `only ${taken} mutated certificates were taken at all`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tryParseCertificate } from '../../../src/certificates/certificate.ts';
import { lintCertificate, lintOrdinary } from '../../../src/certificates/lint/lint.ts';
import { findLoadingFaults } from '../../../src/certificates/lint/loading.ts';
import { isOrdinary } from '../../../src/certificates/lint/ordinary.ts';
import { type CertificateOptions, makeAuthority } from '../../support/pki.ts';
import { mutatedAuthority } from '../fuzz.ts';
import { makeOddAuthorities } from './odd-authorities.ts';

const NOW = new Date('2026-12-01T00:00:00Z');
const SEED = 5;

const NAME = [
  { type: 'C', value: 'DE' },
  { type: 'DC', value: 'corp' },
  { type: 'O', value: 'Corp (Europe), Ltd.' },
  { type: 'CN', value: 'Corp Root 2', encoding: 'printable' },
  { type: 'emailAddress', value: 'pki@corp.example' },
] as const;

const EXPIRES_LATE = new Date('2061-01-01T00:00:00Z'); // GeneralizedTime

const ORDINARY: Readonly<Record<string, Omit<CertificateOptions, 'name'>>> = {
  P256: {},
  P384: { key: 'ec-p384', digest: 'sha384' },
  P521: { key: 'ec-p521', digest: 'sha512' },
  RSA: { key: 'rsa-2048', notAfter: EXPIRES_LATE },
  'RSA of 4096 bits': { key: 'rsa-4096', digest: 'sha512' },
  'a limit of its path': { basicConstraints: { isCa: true, pathLength: 0 } },
};

const ODD: Readonly<Record<string, CertificateOptions>> = {
  'no CA': { name: 'x', basicConstraints: { isCa: false } },
  'not critical': { name: 'x', basicConstraints: { isCa: true, isCritical: false } },
  'no usage': { name: 'x', keyUsage: null },
  'another usage': { name: 'x', keyUsage: ['cRLSign'] },
  'no identifier of its key': { name: 'x', hasSubjectKeyIdentifier: false },
  'a critical identifier': { name: 'x', isSubjectKeyIdentifierCritical: true },
  purposes: { name: 'x', extendedKeyUsage: ['serverAuth'] },
  'version 1': { name: 'x', version: 1 },
  'SHA-1': { name: 'x', digest: 'sha1' },
  'a small key': { name: 'x', key: 'rsa-1024' },
  'a rare curve': { name: 'x', key: 'curve-secp256k1' },
  'another kind of key': { name: 'x', key: 'ed25519' },
  'serial number 0': { name: 'x', serialNumber: 0n },
  'a negative serial number': { name: 'x', serialNumber: Uint8Array.of(0x80) },
  'a long serial number': { name: 'x', serialNumber: new Uint8Array(21).fill(1) },
  'an empty name': { name: [] },
  'a name in other letters': { name: 'Größe' },
};

/** Whether what is ordinary is so by all rules: what they find is what is found without them. */
function check(der: Buffer): boolean {
  if (!isOrdinary(der)) return false;
  assert.deepEqual(findLoadingFaults(der), []);
  const certificate = tryParseCertificate(der);
  if (certificate) assert.deepEqual(lintOrdinary(certificate, NOW), lintCertificate(certificate, NOW));
  return true;
}

for (const [what, options] of Object.entries(ORDINARY)) {
  test(`${what}: ordinary, and so is the CA below`, () => {
    const root = makeAuthority({ name: NAME, ...options });
    const below = root.issueAuthority({ name: 'Corp Issuing CA', ...options });
    assert.deepEqual(
      [root, below].map(({ der }) => check(der)),
      [true, true],
    );
    const expired = { notBefore: new Date('2019-01-01'), notAfter: new Date('2020-01-01') };
    assert.ok(check(makeAuthority({ name: NAME, ...options, ...expired }).der));
  });
}

test('what has anything else is left to the rules', () => {
  for (const [what, options] of Object.entries(ODD)) {
    assert.equal(check(makeAuthority(options).der), false, what);
  }
  const root = makeAuthority({ name: 'Root' });
  assert.equal(check(root.issueAuthority({ name: 'x', hasAuthorityKeyIdentifier: false }).der), false);
});

test('no other octet in an ordinary certificate makes one in which the rules find something', () => {
  for (const options of [{}, { key: 'rsa-2048' }] as const) {
    const root = makeAuthority({ name: NAME, ...options });
    for (const { der } of [root, root.issueAuthority({ name: 'Corp Issuing CA', ...options })]) {
      for (let at = 0; at < der.length; at++) {
        for (const change of [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff]) {
          const changed = Buffer.from(der);
          changed[at] = (changed[at] ?? 0) ^ change;
          check(changed);
        }
        check(der.subarray(0, at));
      }
    }
  }
});

test('odd CAs, and changed ones: where one is ordinary the rules find nothing', () => {
  for (const { der } of makeOddAuthorities()) check(der);
  fc.assert(
    fc.property(mutatedAuthority, (der) => {
      check(der);
    }),
    { seed: SEED, numRuns: 3000 },
  );
});

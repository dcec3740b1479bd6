import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  type Certificate,
  formatFingerprint,
  isSelfSigned,
  isSignedBy,
  nameOf,
  parseCertificate,
} from '../../src/certificates/certificate.ts';
import { makeAuthority } from '../support/pki.ts';

const root = makeAuthority({ name: 'Corp Root' });
const read = ({ der }: { readonly der: Buffer }): Certificate => parseCertificate(der);

test('the key says who signed, and an unknown kind of key signs nothing', () => {
  const one = makeAuthority({ name: 'One' });
  const child = parseCertificate(one.issueAuthority({ name: 'Child' }).der);
  const [issuer, other] = [parseCertificate(one.der), parseCertificate(makeAuthority({ name: 'One' }).der)];
  assert.ok(isSignedBy(child, issuer));
  assert.ok(!isSignedBy(child, other));
  assert.ok(!isSignedBy(child, { ...issuer, der: Buffer.from('3000', 'hex') }));
});

test('a name is the CN, else the whole subject, else the fingerprint', () => {
  const named = (subject: string) =>
    nameOf({
      ...parseCertificate(root.der),
      subject,
      fingerprint: 'ab'.repeat(32) as never,
    });
  assert.equal(named('C=DE, O=Corp, CN=Corp Root'), 'Corp Root');
  assert.equal(named('CN=Corp, Inc. Root, O=Corp'), 'Corp, Inc. Root');
  assert.equal(named('CN=a\\, b, O=c'), 'a, b');
  assert.equal(named('CN=CA (t)\\ , O=c'), 'CA (t) ');
  assert.equal(named('CN=a\\0Ab'), 'a\\0Ab', 'a line end stays two digits');
  assert.equal(named('O=XCN=no'), 'O=XCN=no');
  assert.equal(named('C=DE, O=Corp'), 'C=DE, O=Corp');
  assert.equal(named(''), Array(32).fill('AB').join(':'));
});

test('a root is self-signed; one that only has its own name twice is not, nor one that another signed', () => {
  assert.ok(isSelfSigned(read(root)));
  const issuing = root.issueAuthority({ name: 'Issuing' });
  assert.ok(!isSelfSigned(read(issuing)));
  const rollover = root.issueAuthority({ name: 'Corp Root' });
  assert.ok(read(rollover).isSelfIssued);
  assert.ok(!isSelfSigned(read(rollover)));
  const renamed = makeAuthority({ name: 'Corp Root', issuerName: 'Another' });
  assert.ok(isSignedBy(read(renamed), read(renamed)));
  assert.ok(!isSelfSigned(read(renamed)));
});

test('a fingerprint is the SHA-256 of the DER alone, and is shown as OpenSSL prints it', () => {
  for (const made of [root, makeAuthority({ name: 'v1', version: 1 })]) {
    const digest = createHash('sha256').update(made.der).digest('hex');
    assert.equal(read(made).fingerprint, digest);
    const { der, fingerprint } = parseCertificate(Buffer.concat([made.der, Buffer.from('more')]));
    assert.deepEqual([der, fingerprint], [made.der, digest]);
  }
  assert.equal(
    formatFingerprint(`0a${'bc'.repeat(31)}` as Certificate['fingerprint']),
    `0A${':BC'.repeat(31)}`,
  );
});

test('a certificate outside the usual profile has its name in one line, and no CA without a word of it', () => {
  const name = [
    { type: 'C', value: 'DE' },
    { type: 'O', value: 'Corp' },
    { type: 'CN', value: 'Old Root' },
  ];
  const old = read(makeAuthority({ name, issuerName: 'Old', version: 1 }));
  assert.deepEqual(
    [old.subject, old.issuer, old.isCa, old.isSelfIssued],
    ['C=DE, O=Corp, CN=Old Root', 'CN=Old', false, false],
  );
  const nameless = read(makeAuthority({ name: [], version: 1 }));
  assert.deepEqual([nameless.subject, nameless.issuer, nameless.isSelfIssued], ['', '', true]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from '../../src/certificates/decode.ts';
import { encodePem, makeAuthority, makeKeyPair } from '../support/pki.ts';

const authority = makeAuthority({ name: 'Corp Root' });

function codes(bytes: Buffer | string): string[] {
  return decodeSource(Buffer.from(bytes)).faults.map(({ code }) => code);
}

function what(bytes: Buffer | string): string | undefined {
  return decodeSource(Buffer.from(bytes)).faults[0]?.what;
}

test('PEM and DER give the same certificate', () => {
  for (const bytes of [Buffer.from(authority.pem), authority.der]) {
    const { certificates, faults } = decodeSource(bytes);
    assert.deepEqual(faults, []);
    assert.equal(certificates[0]?.certificate.fingerprint, authority.fingerprint);
    assert.deepEqual(certificates[0]?.certificate.der, authority.der);
  }
});

test('bytes behind a certificate are dropped', () => {
  const { certificates } = decodeSource(Buffer.concat([authority.der, Buffer.from('trailing')]));
  assert.deepEqual(certificates[0]?.certificate.der, authority.der);
});

test('a private key is told in every form it may have', () => {
  const key = makeKeyPair('ec-p256').privateKey;
  const rsa = makeKeyPair('rsa-2048').privateKey;
  const forms: (string | Buffer)[] = [
    key.export({ type: 'pkcs8', format: 'pem' }),
    key.export({ type: 'sec1', format: 'pem' }),
    rsa.export({ type: 'pkcs1', format: 'pem' }),
    key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
    '-----BEGIN OPENSSH PRIVATE KEY-----\nZm9v\n-----END OPENSSH PRIVATE KEY-----\n',
    '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nZm9v\n-----END RSA PRIVATE KEY-----\n',
    '-----BEGIN PRIVATE KEY-----\nZm9v\n', // cut off
    key.export({ type: 'pkcs8', format: 'der' }),
    key.export({ type: 'sec1', format: 'der' }),
    rsa.export({ type: 'pkcs1', format: 'der' }),
    key.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'x' }),
    encodePem(key.export({ type: 'pkcs8', format: 'der' })), // labelled CERTIFICATE
  ];
  for (const form of forms) assert.deepEqual(codes(form), ['private-key']);
  assert.deepEqual(codes(authority.pem + authority.keyPem), ['private-key']);
});

test('what is no certificate is named for what it is', () => {
  assert.match(what('') ?? '', /an empty file/);
  assert.match(what(' \r\n') ?? '', /an empty file/);
  assert.match(what('\n<!DOCTYPE html><title>Log in</title>') ?? '', /a web page/);
  assert.match(what('{"certificate": 1}') ?? '', /JSON/);
  assert.match(what('PK\u0003\u0004...') ?? '', /zip/);
  assert.match(what('ssh-ed25519 AAAA') ?? '', /SSH/);
  assert.match(what('just text') ?? '', /without a certificate/);
  assert.match(what(encodePem(Buffer.from('x'), 'CERTIFICATE REQUEST')) ?? '', /signing request/);
  assert.match(what(encodePem(Buffer.from('x'), 'X509 CRL')) ?? '', /revocation list/);
  assert.deepEqual(codes(encodePem(authority.der, 'TRUSTED CERTIFICATE')), ['not-a-certificate']);
});

test('one bad block does not hide the good ones', () => {
  const { certificates, faults } = decodeSource(
    Buffer.from(`${encodePem(Buffer.from('not DER'))}${authority.pem}-----BEGIN CERTIFICATE-----\nAAAA\n`),
  );
  assert.equal(certificates.length, 1);
  assert.equal(certificates[0]?.position, 2);
  assert.deepEqual(
    faults.map(({ code, position, line }) => [code, position, line]),
    [
      ['unparsable-certificate', 1, 1],
      ['unterminated-block', 3, faults[1]?.line],
    ],
  );
});

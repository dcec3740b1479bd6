import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameContent } from '../../../src/certificates/formats/content.ts';
import { decodeSource } from '../../../src/certificates/formats/decode.ts';
import * as der from '../../support/der.ts';
import { encodePem, makeAuthority, makeKeyPair } from '../../support/pki.ts';

const authority = makeAuthority({ name: 'Corp Root' });

function codes(bytes: Buffer | string): string[] {
  return decodeSource(Buffer.from(bytes)).faults.map(({ code }) => code);
}

test('PEM and DER give the same certificate', () => {
  for (const bytes of [Buffer.from(authority.pem), authority.der]) {
    const { certificates, faults } = decodeSource(bytes);
    assert.deepEqual(faults, []);
    assert.equal(certificates[0]?.certificate.fingerprint, authority.fingerprint);
    assert.deepEqual(certificates[0]?.certificate.der, authority.der);
  }
});

test('padding behind a certificate is passed over, and all else there is reported', () => {
  for (const [behind, faults] of [
    ['', []],
    ['\r\n', []],
    ['\0'.repeat(8), []],
    ['trailing', ['not-a-certificate']],
  ] as const) {
    const bytes = Buffer.concat([authority.der, Buffer.from(behind)]);
    assert.deepEqual(decodeSource(bytes).certificates[0]?.certificate.der, authority.der);
    assert.deepEqual(codes(bytes), faults);
    const inBlock = behind === 'trailing' ? ['unparsable-certificate'] : [];
    assert.deepEqual(codes(encodePem(bytes)), inBlock, 'in a block');
  }
  assert.deepEqual(codes(Buffer.concat([Buffer.from(authority.pem), authority.der])), ['not-a-certificate']);
});

test('a private key is found in every form it may have', () => {
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

/** The only fault, as a report tells it. */
function told(bytes: Buffer | string): string {
  const { certificates, faults } = decodeSource(Buffer.from(bytes));
  assert.deepEqual([certificates.length, faults.length], [0, 1]);
  return faults.map((fault) => `${fault.code}: ${fault.what}`).join();
}

test('text without a block is named for what it is', () => {
  for (const [text, what] of [
    ['', 'an empty file'],
    [' \r\n', 'an empty file'],
    ['\ufeff \n', 'an empty file'],
    ['\n<!DOCTYPE html><title>Log in</title>', 'a web page (HTML or XML), perhaps a log-in page'],
    ['<HTML>', 'a web page (HTML or XML), perhaps a log-in page'],
    ['\ufeff\n<?xml version="1.0"?>', 'a web page (HTML or XML), perhaps a log-in page'],
    ['{"certificate": 1}', 'JSON'],
    ['\ufeff\n["certificate"]', 'JSON'],
    ['PK\u0003\u0004...', 'a zip archive'],
    ['ssh-ed25519 AAAA', 'an SSH public key'],
    ['ecdsa-sha2-nistp256 AAAA', 'an SSH public key'],
    ['just text', 'a file without a certificate'],
    ['see <html>, {json} and ssh-rsa', 'a file without a certificate'],
  ] as const) {
    assert.equal(nameContent(Buffer.from(text)).faults[0]?.what, what, text);
    assert.equal(told(text), 'no-certificate: a file without a certificate');
  }
});

test('DER that is neither certificate nor key is a file without a certificate', () => {
  assert.equal(told(der.sequence(der.integer(1n))), 'no-certificate: a file without a certificate');
  assert.equal(
    told(makeKeyPair().privateKey.export({ type: 'pkcs8', format: 'der' })),
    'private-key: a private key',
  );
});

test('a CERTIFICATE block that cannot be read says what ails it', () => {
  const key = makeKeyPair().privateKey.export({ type: 'pkcs8', format: 'der' });
  for (const label of ['CERTIFICATE', 'X509 CERTIFICATE']) {
    const block = encodePem(authority.der, label);
    assert.deepEqual(codes(block), []);
    assert.equal(told(block.slice(0, 100)), 'unterminated-block: a CERTIFICATE block that does not end');
    assert.equal(told(block.replace('M', '*')), 'bad-base64: a CERTIFICATE block that is not base64');
    assert.equal(
      told(encodePem(Buffer.from('x'), label)),
      'unparsable-certificate: a CERTIFICATE block whose bytes are not an X.509 certificate',
    );
    assert.equal(told(encodePem(key, label)), 'private-key: a private key labelled CERTIFICATE');
  }
  assert.equal(told(encodePem(key, 'ENCRYPTED PRIVATE KEY')), 'private-key: a private key');
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

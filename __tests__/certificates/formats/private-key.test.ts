import assert from 'node:assert/strict';
import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeGiven } from '../../../src/certificates/formats/formats.ts';
import { findPrivateKey } from '../../../src/certificates/formats/private-key.ts';
import { findGrowth, MAX_GROWTH } from '../../support/growth.ts';
import { encodePem, makeAuthority, makeKeyPair } from '../../support/pki.ts';
import { listKeyForms, wrapText } from '../../support/private-keys.ts';

const KEYS: Readonly<Record<string, KeyObject>> = {
  RSA: makeKeyPair('rsa-2048').privateKey,
  'P-256': makeKeyPair('ec-p256').privateKey,
  Ed25519: makeKeyPair('ed25519').privateKey,
};
const authority = makeAuthority({ name: 'Beside a Key' });

for (const [kind, key] of Object.entries(KEYS)) {
  test(`a private key is found in every form and wrapping: ${kind}`, () => {
    for (const [form, content] of Object.entries(listKeyForms(key))) {
      assert.notEqual(findPrivateKey(content), undefined, form);
      for (const [wrapping, text] of Object.entries(wrapText(content))) {
        assert.notEqual(findPrivateKey(Buffer.from(text)), undefined, `${form}, ${wrapping}`);
      }
    }
  });

  test(`a JWK is found as YAML, and in other quotes: ${kind}`, () => {
    const jwk = key.export({ format: 'jwk' });
    const json = JSON.stringify(jwk);
    for (const text of [
      `key:\n  kty: ${jwk.kty}\n  n: ${jwk.n}\n  d: ${jwk.d}\n`,
      `${authority.pem}d: "${jwk.d}"\nkty: "EC"\n`,
      json.replaceAll('"', "'"),
      json.replaceAll('"', ''),
    ]) {
      assert.notEqual(findPrivateKey(Buffer.from(text)), undefined, text);
    }
    assert.equal(findPrivateKey(Buffer.from('kty: EC\nx5c: [MIIB]\nkid: abcd\n')), undefined);
  });

  test(`a private key beside a certificate ends the run, in every form: ${kind}`, async () => {
    for (const [form, content] of Object.entries(listKeyForms(key))) {
      const sources: Readonly<Record<string, Buffer>> = {
        'behind PEM': Buffer.concat([Buffer.from(authority.pem), content]),
        'before PEM': Buffer.concat([content, Buffer.from(`\n${authority.pem}`)]),
        'behind DER': Buffer.concat([authority.der, content]),
        'behind DER, in one block': Buffer.from(encodePem(Buffer.concat([authority.der, content]))),
        'behind DER, in base64': Buffer.from(Buffer.concat([authority.der, content]).toString('base64')),
        'base64 behind PEM': Buffer.from(`${authority.pem}key: ${content.toString('base64')}\n`),
      };
      for (const [place, bytes] of Object.entries(sources)) {
        if (place === 'before PEM' && content[0] === 0x30) continue; // that is the DER of a key
        const { faults } = await decodeGiven(bytes);
        assert.ok(
          faults.some(({ code }) => code === 'private-key'),
          `${form}, ${place}: ${JSON.stringify(faults)}`,
        );
      }
    }
  });
}

test('the line of a key is reported, also behind blocks', async () => {
  const text = `${authority.pem}\n# the key\nAGE-SECRET-KEY-1QQQ\n`;
  const { faults } = await decodeGiven(Buffer.from(text));
  const line = text.slice(0, text.indexOf('AGE')).split('\n').length;
  assert.deepEqual(
    faults.map(({ code, position, line: at }) => [code, position, at]),
    [['private-key', 0, line]],
  );
});

test('what holds no private key is none: certificates, requests, public keys, a whole store', async () => {
  const publicKey = makeKeyPair('rsa-2048').publicKey;
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const pkcs1 = publicKey.export({ type: 'pkcs1', format: 'der' });
  const harmless: readonly (Buffer | string)[] = [
    ...[authority.der, spki, pkcs1].flatMap((der) => [der, der.toString('base64'), encodePem(der)]),
    JSON.stringify(publicKey.export({ format: 'jwk' })),
    Buffer.from(JSON.stringify(publicKey.export({ format: 'jwk' }))).toString('base64'),
    '<RSAKeyValue><Modulus>x</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>',
    'Public-Key: (2048 bit)\nModulus:\n    00:ab:cd\nExponent: 65537 (0x10001)',
    '# put no private key here, nor a PRIVATE KEY of another\nX509v3 Private Key Usage Period:\n',
    readFileSync('/etc/ssl/certs/ca-certificates.crt'),
    ...[
      'both.p7b',
      'both.pem',
      'text.pem',
      'trusted.pem',
      'keytool.jks',
      'old.p12',
      'new.p12',
      'plain.p12',
      'aes.p12',
    ].map((name) => readFileSync(join(import.meta.dirname, '../../fixtures/formats', name))),
  ];
  for (const [index, content] of harmless.entries()) {
    assert.equal(findPrivateKey(Buffer.from(content as Buffer)), undefined, `${index}`);
  }
});

test('no text without a key is taken for one (property)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      assert.equal(findPrivateKey(buffer), undefined);
      assert.equal(findPrivateKey(Buffer.from(buffer.toString('base64'))), undefined);
    }),
  );
});

test('a key is looked for in time that grows as the bytes do', async () => {
  const units = [
    '\n',
    ' ',
    '<',
    '-',
    '0',
    'M',
    'MA',
    '"d":"aaaa',
    '"d"   ',
    'BEGIN',
    '-END PRIVATE',
    '<a:RSAKeyValue',
    '<RSAKeyValue><a',
    'prime1: \n   ',
    '0\x820\x82',
    '\x05\0',
    'private exponent',
  ];
  const tooMuch: string[] = [];
  for (const unit of units) {
    const make = (bytes: number) => Buffer.from(unit.repeat(Math.ceil(bytes / unit.length)), 'latin1');
    const growth = await findGrowth((bytes) => assert.equal(findPrivateKey(bytes), undefined), make);
    if (growth >= MAX_GROWTH) tooMuch.push(`${JSON.stringify(unit)}: ${growth.toFixed(1)} times`);
  }
  assert.deepEqual(tooMuch, []);
});

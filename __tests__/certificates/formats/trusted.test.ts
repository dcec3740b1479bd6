import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTrusted, type TrustedCertificate } from '../../../src/certificates/formats/trusted.ts';
import * as der from '../../support/der.ts';
import { makeAuthority } from '../../support/pki.ts';

/** OpenSSL's X509_CERT_AUX put together part by part; `formats.test.ts` has what openssl writes. */

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const EMAIL = '1.3.6.1.5.5.7.3.4';
const ANY = '2.5.29.37.0';

const root = makeAuthority({ name: 'Corp Root' });

const trust = (...uses: readonly string[]): Buffer => der.sequence(...uses.map(der.objectIdentifier));
const reject = (...uses: readonly string[]): Buffer => der.explicit(0, ...uses.map(der.objectIdentifier));
const alias = der.text('corp');
const keyIdentifier = der.octetString(Buffer.alloc(20, 7));

function servers(...settings: readonly Buffer[]): TrustedCertificate['servers'] {
  const read = readTrusted(Buffer.concat([root.der, der.sequence(...settings)]));
  assert.equal(read.certificate.fingerprint, root.fingerprint);
  return read.servers;
}

for (const [name, settings, expected] of [
  ['no setting', [], 'trusted'],
  ['an alias and a key identifier alone', [alias, keyIdentifier], 'trusted'],
  ['trust in servers', [trust(SERVER_AUTH)], 'trusted'],
  ['trust in servers and others', [trust(EMAIL, SERVER_AUTH, CLIENT_AUTH), alias], 'trusted'],
  ['trust in everything', [trust(ANY)], 'trusted'],
  ['trust in e-mail', [trust(EMAIL)], 'refused'],
  ['trust in clients and e-mail', [trust(CLIENT_AUTH, EMAIL), alias], 'refused'],
  ['trust in nothing', [trust()], 'unsaid'],
  ['trust in nothing, and e-mail rejected', [trust(), reject(EMAIL)], 'unsaid'],
  ['servers rejected', [reject(SERVER_AUTH)], 'refused'],
  ['everything rejected', [reject(ANY), alias], 'refused'],
  ['e-mail rejected', [reject(EMAIL), alias], 'trusted'],
  ['nothing rejected', [reject()], 'trusted'],
  ['trust in everything, servers rejected', [trust(ANY), reject(EMAIL, SERVER_AUTH), alias], 'refused'],
  ['trust in servers, servers rejected', [trust(SERVER_AUTH), reject(SERVER_AUTH)], 'refused'],
  ['trust in servers, e-mail rejected', [trust(SERVER_AUTH), reject(EMAIL)], 'trusted'],
  ['trust in e-mail, clients rejected', [trust(EMAIL), reject(CLIENT_AUTH)], 'refused'],
] as const) {
  test(`${name}: for servers the certificate is ${expected}`, () => {
    assert.equal(servers(...settings), expected);
  });
}

test('a certificate with nothing behind it is trusted', () => {
  const { certificate, servers: said } = readTrusted(root.der);
  assert.deepEqual([certificate.fingerprint, said], [root.fingerprint, 'trusted']);
});

test('settings that are cut off are an error: what they would say is not known', () => {
  const whole = Buffer.concat([root.der, der.sequence(trust(EMAIL), reject(SERVER_AUTH))]);
  for (let length = root.der.length + 1; length < whole.length; length++) {
    assert.throws(() => readTrusted(whole.subarray(0, length)), RangeError);
  }
  assert.throws(() => readTrusted(Buffer.from('3000', 'hex')));
});

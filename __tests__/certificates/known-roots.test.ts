import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rootCertificates } from 'node:tls';
import { askOpenSsl, fingerprintOf } from '../../src/certificates/certificate.ts';
import { findKnownRoot } from '../../src/certificates/known-roots.ts';
import { makeAuthority } from '../support/pki.ts';

const STORE = '/etc/ssl/certs/ca-certificates.crt';

function listRoots(): readonly X509Certificate[] {
  const store = existsSync(STORE) ? readFileSync(STORE, 'latin1') : '';
  const pems = store.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return [...rootCertificates, ...pems].map((pem) => new X509Certificate(pem));
}

test('what is known of a root is what OpenSSL reads in it', () => {
  const known = listRoots().flatMap((x509) => {
    const fields = findKnownRoot(fingerprintOf(x509.raw));
    return fields === undefined ? [] : [{ fields, x509 }];
  });
  assert.ok(known.length > 100, `${known.length} roots`);
  for (const { fields, x509 } of known) assert.deepEqual(fields, askOpenSsl(x509));
});

test('nothing is known of a private CA', () => {
  assert.equal(findKnownRoot(makeAuthority({ name: 'A private CA' }).fingerprint), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderAnchors, writePemBundle, writePemBundles } from '../../src/bundle/pem-bundle.ts';
import type { TrustAnchor } from '../../src/bundle/select.ts';
import type { Fingerprint } from '../../src/certificates/certificate.ts';
import { readPemBlocks } from '../../src/certificates/pem.ts';
import { makeAnchor, makeCertificate, makeOrigin } from '../report/outcomes.ts';

function anchor(number: number, basis: TrustAnchor['basis'], der = Buffer.alloc(number)): TrustAnchor {
  const fingerprint = String(number).padStart(64, '0') as Fingerprint;
  const certificate = makeCertificate(number, { fingerprint, der, subject: `CN=${'ü'.repeat(number)}` });
  return makeAnchor(certificate, basis, makeOrigin('file', 'a.pem'));
}

test('a bundle has room for anchors of every size, and each stands in it whole', () => {
  const anchors = Array.from({ length: 400 }, (_, index) => anchor(index + 1, 'given'));
  const text = writePemBundle(anchors).toString('latin1');
  assert.match(text, /^[\n\x20-\x7e]*-----END CERTIFICATE-----\n$/);
  const found = readPemBlocks(text).map(({ content }) => content);
  assert.deepEqual(
    found,
    anchors.map(({ certificate }) => certificate.der),
  );
});

test('the added file has the same bytes whether it is the beginning of the bundle or not', () => {
  const anchors = [1, 2, 3, 4].map((number) => anchor(number, 'given'));
  for (const added of [anchors, anchors.slice(0, 2), anchors.slice(1, 3)]) {
    const bundles = writePemBundles(anchors, added);
    assert.deepEqual(bundles, { bundle: writePemBundle(anchors), added: writePemBundle(added) });
  }
  assert.equal(writePemBundles(anchors, []).added, undefined);
});

test('a bundle begins with what was added, then comes what only this store has', () => {
  const [added, first, own, last] = [
    anchor(1, 'given'),
    anchor(2, 'default-store'),
    anchor(3, 'default-store'),
    anchor(4, 'default-store'),
  ] as const;
  const publicRoots = new Set([first, last].map(({ certificate }) => certificate.fingerprint));
  assert.deepEqual(orderAnchors([first, own, last, added], publicRoots), [added, own, first, last]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  orderAnchors,
  selectAdded,
  selectExtra,
  writePemBundle,
  writePemBundles,
} from '../../src/bundle/pem-bundle.ts';
import type { TrustAnchor } from '../../src/bundle/select.ts';
import type { Fingerprint } from '../../src/certificates/certificate.ts';
import { readPemBlocks } from '../../src/certificates/formats/pem.ts';
import { makeAnchor, makeCertificate, makeOrigin } from '../report/outcomes.ts';

function anchor(number: number, basis: TrustAnchor['basis'], der = Buffer.alloc(number)): TrustAnchor {
  const fingerprint = String(number).padStart(64, '0') as Fingerprint;
  const certificate = makeCertificate(number, { fingerprint, der, subject: `CN=${'ü'.repeat(number)}` });
  return makeAnchor(certificate, basis, makeOrigin('file', 'a.pem'));
}

test('a bundle has room for anchors of every size, and each stands in it whole', () => {
  const anchors = Array.from({ length: 400 }, (_, index) => anchor(index + 1, 'given'));
  const bytes = writePemBundle(anchors);
  assert.match(bytes.toString('latin1'), /^[\n\x20-\x7e]*-----END CERTIFICATE-----\n$/);
  const found = readPemBlocks(bytes).map(({ content }) => content);
  assert.deepEqual(
    found,
    anchors.map(({ certificate }) => certificate.der),
  );
});

test('the extra file has the same bytes whether it is the beginning of the bundle or not', () => {
  const anchors = [1, 2, 3, 4].map((number) => anchor(number, 'given'));
  for (const extra of [anchors, anchors.slice(0, 2), anchors.slice(1, 3)]) {
    const bundles = writePemBundles(anchors, extra);
    assert.deepEqual(bundles, { bundle: writePemBundle(anchors), extra: writePemBundle(extra) });
  }
  assert.equal(writePemBundles(anchors, []).extra, undefined);
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

test('of added certificates with one subject the one that expires last comes first; the others keep their places', () => {
  const dated = (number: number, subject: string, year: number): TrustAnchor => {
    const fingerprint = String(number).padStart(64, '0') as Fingerprint;
    const notAfter = new Date(`${year}-01-01T00:00:00Z`);
    return makeAnchor(
      makeCertificate(number, { fingerprint, subject, notAfter }),
      'given',
      makeOrigin('file', 'a.pem'),
    );
  };
  const [old, other, late, middle] = [
    dated(1, 'CN=Twin', 2030),
    dated(2, 'CN=Other', 2028),
    dated(3, 'CN=Twin', 2040),
    dated(4, 'CN=Twin', 2035),
  ] as const;
  assert.deepEqual(orderAnchors([old, other, late, middle], new Set()), [late, other, middle, old]);
});

test('twins of the default store stay as the store has them', () => {
  const [first, second] = [anchor(5, 'default-store'), anchor(6, 'default-store')].map((one, index) => ({
    ...one,
    certificate: { ...one.certificate, subject: 'CN=Twin', notAfter: new Date(Date.UTC(2030 + index, 0)) },
  })) as [TrustAnchor, TrustAnchor];
  assert.deepEqual(orderAnchors([first, second], new Set()), [first, second]);
});

test('to a list of their own clients add what the public lists lack, and what this input names', () => {
  const all = (
    ['default-store', 'existing-setting', 'given', 'pin', 'verified-url', 'unpinned'] as const
  ).flatMap((basis, index) => [anchor(2 * index + 1, basis), anchor(2 * index + 2, basis)]);
  // every second one is public
  const publicRoots = new Set(
    all.filter((_, at) => at % 2 === 1).map(({ certificate }) => certificate.fingerprint),
  );
  assert.deepEqual(
    selectExtra(all, publicRoots).map(({ certificate }) => Number(certificate.fingerprint)),
    [1, 3, 5, 6, 7, 8, 9, 10, 11, 12],
  );
});

test('what a run added is what its entries gave and the default store lacks', () => {
  const [given, twice, setting, stranger] = [
    anchor(1, 'given'),
    anchor(2, 'default-store'),
    anchor(3, 'existing-setting'),
    anchor(4, 'given'),
  ] as const;
  const entry = (label: string, ...anchors: readonly TrustAnchor[]) => ({
    label,
    candidates: anchors.map(({ certificate, origins: [origin], basis }) => ({ certificate, origin, basis })),
  });
  const added = selectAdded(
    [given, twice, setting, stranger],
    [entry('a', given), entry('b', twice, setting)],
  );
  assert.deepEqual(added, [given, setting]);
});

test('the comment over a block is one line of printable ASCII that cannot pass for a block', () => {
  const commentOf = (subject: string, label = 'a.pem'): string => {
    const one = makeAnchor(
      makeCertificate(1, { subject, notAfter: new Date('2031-05-06T07:08:09Z') }),
      'given',
      makeOrigin('file', label),
    );
    return writePemBundle([one]).toString('latin1').split('\n')[0] ?? '';
  };
  assert.equal(commentOf('CN=Corp'), '# CN=Corp; expires 2031-05-06; from a.pem');
  assert.equal(
    commentOf('CN=é\n-----BEGIN X-----', '東\u{1f600}'),
    '# CN=\\u{e9}\\u{a}\\u{2d}\\u{2d}\\u{2d}\\u{2d}\\u{2d}BEGIN X\\u{2d}\\u{2d}\\u{2d}\\u{2d}\\u{2d}; expires 2031-05-06; from \\u{6771}\\u{1f600}',
  );
  assert.equal(commentOf('CN=a-b'), '# CN=a-b; expires 2031-05-06; from a.pem');
  const long = commentOf(`CN=${'x'.repeat(5000)}`);
  assert.ok(long.length < 1000 && long.endsWith('x...'), `${long.length}`);
  assert.ok(!commentOf(`CN=${'x'.repeat(50)}`).endsWith('...'));
});

test('blocks are parted by one blank line, and no anchors are no bytes', () => {
  const text = writePemBundle([anchor(3, 'given'), anchor(4, 'given')]).toString('latin1');
  assert.equal(text.match(/\n\n/g)?.length, 1);
  assert.match(text, /^# .*\n-----BEGIN CERTIFICATE-----\n.*\n-----END CERTIFICATE-----\n\n# /);
  assert.equal(writePemBundle([]).length, 0);
});

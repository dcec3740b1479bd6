import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectAnchors } from '../../src/bundle/select.ts';
import type { Basis, Candidate } from '../../src/certificates/candidate.ts';
import { parseCertificate } from '../../src/certificates/certificate.ts';
import type { Origin } from '../../src/problem.ts';
import { type MadeCertificate, makeAuthority, makeSelfSigned } from '../support/pki.ts';

const now = new Date('2026-12-01T00:00:00Z');
const past = { notBefore: new Date('2020-01-01'), notAfter: new Date('2026-11-30') };
const root = makeAuthority({ name: 'Corp Root' });

function candidate(made: MadeCertificate, basis: Basis | undefined, origin: Partial<Origin> = {}): Candidate {
  const place: Origin = { kind: 'file', label: 'corp.pem', position: 1, ...origin };
  return { certificate: parseCertificate(made.der), origin: place, basis };
}

function judge(...candidates: Candidate[]): { anchors: string[]; rejections: string[] } {
  const { anchors, rejections } = selectAnchors(candidates, now);
  return {
    anchors: anchors.map(({ certificate, basis }) => `${certificate.subject} ${basis}`),
    rejections: rejections.map(({ code }) => code),
  };
}

test('a candidate without a basis is refused, whatever it is', () => {
  assert.deepEqual(judge(candidate(root, undefined)), { anchors: [], rejections: ['no-basis'] });
});

test('a candidate without a basis does not lend its place to one that has one', () => {
  assert.deepEqual(judge(candidate(root, undefined), candidate(root, 'given')).anchors, [
    'CN=Corp Root given',
  ]);
});

test('each certificate stands once, with the strongest basis and every place', () => {
  const { anchors, rejections } = selectAnchors(
    [
      candidate(root, 'default-store', { kind: 'system', label: '/etc/ca.crt' }),
      candidate(root, 'given'),
      candidate(root, 'given', { position: 2 }),
      candidate(root, 'existing-setting', { kind: 'environment', label: 'PIP_CERT' }),
    ],
    now,
  );
  assert.equal(anchors[0]?.basis, 'default-store');
  assert.deepEqual(
    anchors[0]?.origins.map(({ label }) => label),
    ['/etc/ca.crt', 'corp.pem', 'PIP_CERT'],
  );
  assert.deepEqual(
    rejections.map(({ code, candidate: { origin } }) => [code, origin.position]),
    [
      ['duplicate', 1],
      ['duplicate', 2],
    ],
  );
});

test('what was trusted before stays but for its dates', () => {
  const leaf = root.issue({ name: 'server', dnsNames: ['localhost'] });
  const old = makeAuthority({ name: 'Old', ...past });
  assert.deepEqual(judge(candidate(leaf, 'default-store'), candidate(old, 'default-store')), {
    anchors: ['CN=server default-store'],
    rejections: ['expired'],
  });
});

test('what is new must be a CA or have signed itself', () => {
  const server = makeSelfSigned({ name: 'localhost', dnsNames: ['localhost'] });
  const ancient = makeAuthority({ name: 'Ancient', version: 1 });
  const leaf = root.issue({ name: 'server', dnsNames: ['localhost'] });
  const poser = root.issue({ name: 'Corp Root', dnsNames: ['localhost'] }); // self-issued by name only
  assert.equal(judge(candidate(server, 'given'), candidate(ancient, 'given')).anchors.length, 2);
  assert.deepEqual(judge(candidate(leaf, 'given'), candidate(poser, 'pin')).rejections, [
    'end-entity',
    'end-entity',
  ]);
});

test('an expired certificate is refused, and one that is not valid yet is taken', () => {
  const old = makeAuthority({ name: 'Old', ...past });
  const next = makeAuthority({
    name: 'Next',
    notBefore: new Date('2027-01-01'),
    notAfter: new Date('2030-01-01'),
  });
  assert.deepEqual(judge(candidate(old, 'given'), candidate(next, 'given')), {
    anchors: ['CN=Next given'],
    rejections: ['expired'],
  });
});

test('without a clock that can be trusted dates refuse nothing', () => {
  const old = makeAuthority({ name: 'Old', ...past });
  assert.equal(selectAnchors([candidate(old, 'given')], undefined).anchors.length, 1);
});

test('a certificate that is found again takes the stronger basis, whichever came first', () => {
  const basisOf = (...bases: Basis[]): string | undefined =>
    selectAnchors(
      bases.map((basis, position) => candidate(root, basis, { position })),
      now,
    ).anchors[0]?.basis;
  const order: Basis[] = ['default-store', 'given', 'pin', 'verified-url', 'existing-setting', 'unpinned'];
  for (const [index, stronger] of order.entries()) {
    for (const weaker of order.slice(index)) {
      assert.equal(basisOf(stronger, weaker), stronger);
      assert.equal(basisOf(weaker, stronger), stronger);
    }
  }
});

test('the same place twice is one place', () => {
  const { anchors, rejections } = selectAnchors([candidate(root, 'given'), candidate(root, 'given')], now);
  assert.equal(anchors[0]?.origins.length, 1);
  assert.deepEqual(rejections, []);
});

test('reasons end the sentence that begins with the name', () => {
  const leaf = root.issue({ name: 'server', dnsNames: ['localhost'] });
  const old = makeAuthority({ name: 'Old', ...past });
  const { rejections } = selectAnchors(
    [
      candidate(root, undefined),
      candidate(root, 'given', { label: 'first.pem' }),
      candidate(root, 'given', { label: 'second.pem' }),
      candidate(leaf, 'given'),
      candidate(old, 'given'),
    ],
    now,
  );
  assert.deepEqual(
    rejections.map(({ reason }) => reason),
    [
      'is not trusted, and no pin names it',
      'is in the bundle already, from first.pem',
      "is an end-entity certificate, signed by “CN=Corp Root”: give that CA's certificate instead",
      'expired on 2026-11-30',
    ],
  );
});

test('a certificate is valid until its last moment', () => {
  const ending = makeAuthority({ name: 'Ending', notBefore: new Date('2020-01-01'), notAfter: now });
  assert.equal(judge(candidate(ending, 'given')).anchors.length, 1);
});

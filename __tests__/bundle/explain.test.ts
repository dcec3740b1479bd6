import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainSelection } from '../../src/bundle/explain.ts';
import type { Rejection, Selection, TrustAnchor } from '../../src/bundle/select.ts';
import type { Basis, EntryResult } from '../../src/certificates/candidate.ts';
import type { Fingerprint } from '../../src/certificates/certificate.ts';
import type { Origin } from '../../src/problem.ts';
import { makeAnchor, makeCertificate, makeOrigin, makeRejection } from '../report/outcomes.ts';

const FILE = makeOrigin('file', 'corp.pem');

function anchor(number: number, basis: Basis = 'given', ...origins: readonly Origin[]): TrustAnchor {
  const [first = FILE, ...others] = origins;
  const fingerprint = String(number).padStart(64, '0') as Fingerprint;
  const certificate = makeCertificate(number, { fingerprint, subject: `CN=${number}` });
  return { ...makeAnchor(certificate, basis, first), origins: [first, ...others] };
}

function anchors(count: number, basis: Basis = 'given', ...origins: readonly Origin[]): TrustAnchor[] {
  return Array.from({ length: count }, (_, index) => anchor(index + 1, basis, ...origins));
}

function reject(number: number, code: Rejection['code'], reason: string, basis: Basis = 'given'): Rejection {
  return makeRejection(anchor(number).certificate, code, reason, basis);
}

function entry(label: string, ...results: readonly (TrustAnchor | Rejection)[]): EntryResult {
  const candidates = results.map((one) =>
    'candidate' in one
      ? one.candidate
      : { certificate: one.certificate, origin: one.origins[0], basis: one.basis },
  );
  return { label, candidates };
}

function explain(
  selection: Partial<Selection>,
  entries: readonly EntryResult[] = [],
  replaced: readonly string[] = [],
): string[] {
  const whole = { anchors: anchors(1), rejections: [], ...selection };
  return explainSelection(whole, entries, new Set(replaced), false).map(
    ({ code, severity, message }) => `${code} ${severity}: ${message}`,
  );
}

test('where all is well nothing is reported', () => {
  const good = anchor(1);
  assert.deepEqual(explain({ anchors: [good] }, [entry('corp.pem', good)]), []);
});

test('an entry of which nothing can be used is an error with each reason once', () => {
  const old = reject(1, 'expired', 'expired on 2020-01-01');
  const again = reject(1, 'expired', 'expired on 2020-01-01');
  const leaf = reject(2, 'end-entity', 'is an end-entity certificate');
  const foreign = reject(3, 'expired', 'expired on 2021-01-01');
  assert.deepEqual(
    explain({ anchors: [anchor(99)], rejections: [old, again, leaf, foreign] }, [
      entry('certs/*.pem', old, again, leaf),
    ]),
    [
      'no-usable-certificate error: certs/*.pem: nothing here can be trusted as a CA. “1” expired on 2020-01-01; “2” is an end-entity certificate.',
    ],
  );
});

test('an entry is of use if one of its certificates is in the bundle, from wherever', () => {
  const old = reject(1, 'expired', 'expired on 2020-01-01');
  const duplicate = reject(7, 'duplicate', 'is in the bundle already');
  const entries = [entry('mixed.pem', old, anchor(2)), entry('twice.pem', duplicate)];
  const all = { anchors: [anchor(2), anchor(7)], rejections: [old, duplicate] };
  assert.deepEqual(explain(all, entries.slice(1)), []);
  assert.deepEqual(explain(all, entries), [
    'expired warning: mixed.pem: “1” expired on 2020-01-01. Expired certificates are not in the bundle: remove them, or ask the owner of the CA for the new certificate.',
  ]);
});

test('an entry that failed to load has said so itself', () => {
  assert.deepEqual(explain({}, [entry('gone.pem')]), []);
});

test('five reasons are reported, of more the number', () => {
  const told = (count: number): string => {
    const all = Array.from({ length: count }, (_, at) => reject(at + 1, 'expired', 'expired'));
    return explain({ anchors: [anchor(99)], rejections: all }, [entry('old.pem', ...all)]).join();
  };
  assert.match(told(5), /“4” expired; “5” expired\.$/);
  assert.match(told(6), /“5” expired and 1 more\.$/);
  assert.match(told(8), /“5” expired and 3 more\.$/);
});

test('a default store of which most has expired makes the clock suspect', () => {
  const expired = (count: number, basis: Basis = 'default-store') =>
    Array.from({ length: count }, (_, at) => reject(50 + at, 'expired', 'expired', basis));
  assert.deepEqual(explain({ anchors: anchors(3, 'default-store'), rejections: expired(4) }), [
    'clock-ahead warning: 4 of the 7 CA certificates in the default store have expired. Check the clock of this machine. If it is right, update the store (the package ca-certificates).',
  ]);
  assert.deepEqual(explain({ anchors: anchors(3, 'default-store'), rejections: expired(3) }), []);
  assert.deepEqual(explain({ rejections: expired(4, 'given') }), []);
  const refused = expired(4).map((one) => ({ ...one, code: 'no-basis' as const }));
  assert.deepEqual(explain({ rejections: refused }), []);
  // what was given says nothing of the store
  assert.match(
    explain({ anchors: anchors(9, 'given'), rejections: expired(4) }).join(),
    /^clock-ahead.* 4 of the 4 /,
  );
});

const PIP = {
  ...makeOrigin('environment', 'PIP_CERT (/corp.pem)', 4),
  setting: { name: 'PIP_CERT', path: '/corp.pem' },
};

test('a variable whose few certificates were all that a client trusted is reported, with where it stood', () => {
  const selection = { anchors: [anchor(1, 'given', FILE, PIP), anchor(2), anchor(3)], rejections: [] };
  const [problem, ...others] = explainSelection(selection, [], new Set(['PIP_CERT']), false);
  assert.deepEqual(others, []);
  assert.deepEqual(problem, {
    code: 'setting-widened',
    severity: 'notice',
    message:
      'PIP_CERT (/corp.pem) held one certificate; PIP_CERT now names the bundle, which has 3. If you used that list as a limit, remove its client with the input clients.',
    origin: { ...PIP, position: 0 },
  });
});

test('a list of ten may be a limit, one of eleven or of the whole bundle is none', () => {
  const codes = (held: number, others: number): number =>
    explain(
      { anchors: [...anchors(held, 'given', FILE, PIP), ...anchors(others).map((one) => one)] },
      [],
      ['PIP_CERT'],
    ).length;
  assert.equal(codes(10, 1), 1);
  assert.equal(codes(11, 1), 0);
  assert.equal(codes(10, 0), 0);
  const two = explain({ anchors: [...anchors(2, 'given', FILE, PIP), anchor(9)] }, [], ['PIP_CERT']);
  assert.match(two.join(), /held 2 certificates; .* which has 3\./);
});

test('what is not replaced, is no variable, or is a file of that name is not widened', () => {
  const told = (origin: Origin, replaced: string) =>
    explain({ anchors: [anchor(1, 'given', FILE, origin), anchor(2)] }, [], [replaced]);
  assert.deepEqual(told(PIP, 'SSL_CERT_FILE'), []);
  assert.deepEqual(told({ ...PIP, setting: { ...PIP.setting, name: 'cafile in .npmrc' } }, 'npmrc'), []);
  for (const kind of ['file', 'environment'] as const) {
    assert.deepEqual(told(makeOrigin(kind, 'PIP_CERT (/corp.pem)'), 'PIP_CERT'), []);
  }
});

test('an empty bundle is an error', () => {
  assert.deepEqual(explain({ anchors: [] }), [
    'empty-bundle error: The bundle would be empty, and clients that read it would trust no server. Add certificates that have not expired, or choose another default-store.',
  ]);
});

test('settings that are folded in are reported among the rest', () => {
  const [told, ...others] = explain({ anchors: [anchor(1, 'existing-setting', PIP)] });
  assert.deepEqual(others, []);
  assert.match(told ?? '', /^setting-folded-in notice: PIP_CERT \(\/corp\.pem\): /);
});

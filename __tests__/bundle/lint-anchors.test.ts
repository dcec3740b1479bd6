import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainLints, type LintTerms } from '../../src/bundle/lint-anchors.ts';
import { loadRemovedRoots } from '../../src/bundle/removed-roots.ts';
import type { TrustAnchor } from '../../src/bundle/select.ts';
import { type Fingerprint, parseCertificate } from '../../src/certificates/certificate.ts';
import { LINT_RULES } from '../../src/certificates/lint/lint-rules.ts';
import type { Problem } from '../../src/problem.ts';
import { type CertificateOptions, type MadeCertificate, makeAuthority } from '../support/pki.ts';

/** How findings become problems; `certificates/lint/lint.test.ts` has what is found in which certificate. */

type Origin = TrustAnchor['origins'][0];

const FILE: Origin = { kind: 'file', label: 'corp.pem', position: 1 };
const now = new Date();

const root = makeAuthority({ name: 'Corp Root' });
const issuing = root.issueAuthority({ name: 'Corp Issuing' });
const weak = (name: string, options: Partial<CertificateOptions> = {}): MadeCertificate =>
  makeAuthority({ name, keyUsage: null, ...options });

function anchor({ der }: Pick<MadeCertificate, 'der'>, origin = FILE): TrustAnchor {
  return { certificate: parseCertificate(der), origins: [origin], basis: 'given' };
}

function lint(added: readonly TrustAnchor[], terms: Partial<LintTerms> = {}): Problem[] {
  return explainLints(added, { anchors: added, publicRoots: new Set(), now, ...terms });
}

/** The rules that a message names at its end. */
const rulesOf = ({ message }: Problem): string | undefined =>
  / See docs\/lints\.md: (.*)\.$/.exec(message)?.[1];

test('a message names the place, the certificate, all that was found with who refuses it, and the rules', () => {
  const [problem, ...others] = lint([anchor(weak('Old Root', { hasSubjectKeyIdentifier: false }))]);
  assert.deepEqual(others, []);
  assert.deepEqual(problem, {
    code: 'lint',
    severity: 'warning',
    message:
      'corp.pem: “Old Root” has no keyUsage, refused by Python 3.13 and newer; has no subjectKeyIdentifier, refused by Python 3.13 and newer. It was added anyway. Until that is fixed, `clients: default +python-lenient` makes Python 3.13 and newer check certificates as Python 3.12 does. See docs/lints.md: key-usage-missing, no-subject-key-identifier.',
    origin: FILE,
  });
});

test('several groups of clients that refuse are kept apart, and a detail stands in brackets', () => {
  const [problem] = lint([
    anchor(weak('Short', { keyUsage: ['cRLSign'], serialNumber: Buffer.alloc(21, 1) })),
  ]);
  const { refusedBy } = LINT_RULES['no-key-cert-sign'];
  assert.match(problem?.message ?? '', /has a serial number of more than 20 octets \(21 octets\)\. /);
  assert.ok(problem?.message.includes(`, refused by ${refusedBy.join(', ')}; `), problem?.message);
});

test('the severest finding comes first and gives the problem its severity', () => {
  const [problem] = lint([anchor(weak('Old Root', { keyUsage: ['cRLSign'], serialNumber: 0n }))]);
  assert.ok(problem);
  assert.deepEqual([problem.severity, rulesOf(problem)], ['warning', 'no-key-cert-sign, serial-number-zero']);
  const notice = makeAuthority({ name: 'Weak', serialNumber: 0n });
  assert.deepEqual(
    lint([anchor(notice)]).map(({ code, severity }) => [code, severity]),
    [['lint', 'notice']],
  );
  // What is a warning by itself is one behind a notice that was found before it.
  const again = root.issueAuthority({ name: 'Corp Issuing', key: issuing.key });
  const [twins] = lint([anchor(issuing)], {
    anchors: [anchor(issuing), anchor(again)],
    publicRoots: new Set([anchor(issuing).certificate.fingerprint]),
  });
  assert.ok(twins);
  assert.deepEqual(
    [twins.severity, rulesOf(twins)],
    ['warning', 'issuer-missing, already-public, duplicate-key'],
  );
});

test('certificates of one place with the same findings are reported together, five by name', () => {
  const many = (count: number): TrustAnchor[] =>
    Array.from({ length: count }, (_, at) => anchor(weak(`Root ${at + 1}`)));
  const start = (count: number): string | undefined => {
    const problems = lint(many(count));
    assert.equal(problems.length, 1);
    return problems[0]?.message.split(' has no keyUsage', 1)[0];
  };
  assert.equal(start(1), 'corp.pem: “Root 1”');
  assert.equal(start(2), 'corp.pem: each of “Root 1”, “Root 2”');
  assert.equal(start(5), 'corp.pem: each of “Root 1”, “Root 2”, “Root 3”, “Root 4”, “Root 5”');
  assert.equal(start(6), 'corp.pem: each of “Root 1”, “Root 2”, “Root 3”, “Root 4”, “Root 5” and 1 more');
  assert.equal(start(8), 'corp.pem: each of “Root 1”, “Root 2”, “Root 3”, “Root 4”, “Root 5” and 3 more');
});

test('another place and other findings are a problem of their own; a sound certificate is none', () => {
  const other: Origin = { kind: 'inline', label: 'certificates, line 3', position: 2 };
  const [one, two, three] = [weak('One'), weak('Two'), weak('Three', { serialNumber: 0n })];
  const problems = lint([anchor(one), anchor(two, other), anchor(root), anchor(three)]);
  assert.deepEqual(
    problems.map(({ origin, message }) => [origin, message.slice(0, message.indexOf('” ') + 1)]),
    [
      [FILE, 'corp.pem: “One”'],
      [other, 'certificates, line 3: “Two”'],
      [FILE, 'corp.pem: “Three”'],
    ],
  );
});

test('an intermediate needs the CA that signed it in the bundle, and its name alone does not do', () => {
  const missing = ['issuer-missing'];
  const poser = anchor(makeAuthority({ name: 'Corp Root' }));
  const bundle = (...more: readonly TrustAnchor[]) => ({ anchors: [anchor(issuing), ...more] });
  assert.deepEqual(lint([anchor(issuing)], bundle()).map(rulesOf), missing);
  assert.deepEqual(lint([anchor(issuing)], bundle(poser)).map(rulesOf), missing);
  assert.deepEqual(lint([anchor(issuing)], bundle(anchor(root))), []);
  assert.deepEqual(lint([anchor(issuing)], bundle(poser, anchor(root))), []);
  assert.match(
    lint([anchor(issuing)])[0]?.message ?? '',
    /the CA that signed it \(CN=Corp Root\), refused by/,
  );
  // A root's own issuer is itself, and of a host's chain its own messages speak.
  assert.deepEqual(lint([anchor(root)], { anchors: [] }), []);
  const host: Origin = { kind: 'host', label: 'host corp.example', position: 1 };
  assert.deepEqual(lint([anchor(issuing, host)], bundle()), []);
});

test('a namesake among the anchors is reported, whoever brought it', () => {
  const other = makeAuthority({ name: 'Corp Root' });
  const renewed = makeAuthority({ name: 'Corp Root', key: root.key });
  const beside = (...more: readonly MadeCertificate[]) =>
    lint([anchor(root)], { anchors: [root, ...more].map((one) => anchor(one)) }).map(rulesOf);
  assert.deepEqual(beside(other), ['duplicate-subject']);
  assert.deepEqual(beside(renewed), ['duplicate-key']);
  assert.deepEqual(beside(renewed, other), ['duplicate-subject']);
  assert.deepEqual(beside(issuing), []);
  const [problem] = lint([anchor(root), anchor(other)]);
  assert.equal(problem?.severity, 'warning');
  assert.match(
    problem.message,
    /tries only the first and GnuTLS only the last.*make sure that servers and proxies send/,
  );
});

test('what public lists carry is news, unless a list dropped it', () => {
  const { certificate } = anchor(root);
  assert.deepEqual(lint([anchor(root)], { publicRoots: new Set([certificate.fingerprint]) }).map(rulesOf), [
    'already-public',
  ]);
  const removed = loadRemovedRoots();
  const [fingerprint] = removed;
  assert.ok(fingerprint);
  const dropped: TrustAnchor = { ...anchor(root), certificate: { ...certificate, fingerprint } };
  const terms = { publicRoots: new Set<Fingerprint>([fingerprint]) };
  assert.deepEqual(
    lint([dropped], terms).map((problem) => [problem.severity, rulesOf(problem)]),
    [['warning', 'distrusted']],
  );
});

test('one that is known as dangerous is an error, and what else is to be said of it is not', () => {
  const bad = anchor(weak('Superfish', { serialNumber: 0n }));
  const fingerprint = 'b6fe9151402bad1c06d7e66db67a26aa7356f2e6c644dbcf9f98968ff632e1b7' as Fingerprint;
  const [problem, ...others] = lint([{ ...bad, certificate: { ...bad.certificate, fingerprint } }]);
  assert.deepEqual(others, []);
  assert.deepEqual(problem, {
    code: 'known-bad',
    severity: 'error',
    message:
      'corp.pem: “Superfish” is known as dangerous (Superfish: every copy has the same key, and it is public). Anyone who has its key can read and change what clients with this bundle send. Remove it. Nothing was written. See docs/lints.md: known-bad.',
    origin: FILE,
  });
});

const DAY_MS = 86_400_000;
const expiring = (days: number): TrustAnchor =>
  anchor(makeAuthority({ name: `In ${days}`, notAfter: new Date(now.getTime() + days * DAY_MS) }));

test('what expires soon is a warning of its own kind, also beside notices, and no more than one of many with others', () => {
  const codes = (options: Partial<CertificateOptions>): unknown =>
    lint([
      anchor(makeAuthority({ name: 'Soon', notAfter: new Date(now.getTime() + 20 * DAY_MS), ...options })),
    ]).map(({ code, severity }) => [code, severity]);
  assert.deepEqual(codes({}), [['expires-soon', 'warning']]);
  assert.deepEqual(codes({ serialNumber: 0n }), [['expires-soon', 'warning']]);
  assert.deepEqual(codes({ keyUsage: null }), [['lint', 'warning']]);
});

test('fail-on-expiry: an error for each certificate that expires within so many days, and no other', () => {
  for (const [days, limit, isRefused] of [
    [6, 7, true],
    [8, 7, false],
    [40, 60, true],
    [40, 30, false],
    [6, undefined, false],
  ] as const) {
    const errors = lint([expiring(days), expiring(400)], { failOnExpiryDays: limit }).filter(
      ({ severity }) => severity === 'error',
    );
    assert.deepEqual(
      errors.map(({ code, origin }) => [code, origin]),
      isRefused ? [['expires-soon', FILE]] : [],
      `${days} of ${limit}`,
    );
    if (isRefused) assert.match(errors[0]?.message ?? '', new RegExp(`“In ${days}” expires on .*${limit}d`));
  }
  assert.deepEqual(lint([expiring(6)], { failOnExpiryDays: 7, now: undefined }), []);
});

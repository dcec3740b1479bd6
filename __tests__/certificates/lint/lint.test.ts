import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { explainLints } from '../../../src/bundle/lint-anchors.ts';
import { orderAnchors } from '../../../src/bundle/pem-bundle.ts';
import { loadPublicRoots } from '../../../src/bundle/public-roots.ts';
import { loadRemovedRoots } from '../../../src/bundle/removed-roots.ts';
import type { TrustAnchor } from '../../../src/bundle/select.ts';
import { type Fingerprint, parseCertificate } from '../../../src/certificates/certificate.ts';
import { findBadCertificate } from '../../../src/certificates/lint/known-bad.ts';
import { lintCertificate } from '../../../src/certificates/lint/lint.ts';
import { LINT_RULES, type LintRuleInfo } from '../../../src/certificates/lint/lint-rules.ts';
import type { Problem } from '../../../src/problem.ts';
import { LEAKED_KEY } from '../../support/leaked-key.ts';
import { type MadeCertificate, makeAuthority } from '../../support/pki.ts';
import { CLEAN_CASE, LINT_CASES, type LintCase, ruleOf, SHORT_KEYS } from './lint-cases.ts';

const now = new Date();
const CASES: Readonly<Record<string, LintCase>> = LINT_CASES;

function anchorOf({ der }: Pick<MadeCertificate, 'der'>, position = 1): TrustAnchor {
  const origin = { kind: 'file', label: 'corp.pem', position } as const;
  return { certificate: parseCertificate(der), origins: [origin], basis: 'given' };
}

function lint(added: readonly TrustAnchor[], anchors = added): Problem[] {
  return explainLints(added, { anchors, publicRoots: loadPublicRoots(), now });
}

function rulesOf(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ message }) =>
    message.replace(/^.*See docs\/lints\.md: (.*)\.$/s, '$1').split(', '),
  );
}

for (const [name, { subject, anchors }] of Object.entries(CASES)) {
  test(`${name}: its rule finds it, and no other does`, () => {
    const problems = lint(
      [anchorOf(subject)],
      [...new Set([...anchors, subject])].map((one) => anchorOf(one)),
    );
    const more = ruleOf(name) === 'name-constraints-odd' ? ['name-constraints'] : [];
    assert.deepEqual(rulesOf(problems), [ruleOf(name), ...more]);
    assert.equal(problems[0]?.severity, LINT_RULES[ruleOf(name)].severity);
  });
}

test('a sound CA gives no finding', () => {
  assert.deepEqual(lint([anchorOf(CLEAN_CASE.subject)]), []);
  const intermediate = LINT_CASES['issuer-missing'].subject;
  assert.ok(intermediate.issuer);
  assert.deepEqual(lint([anchorOf(intermediate), anchorOf(intermediate.issuer)]), []);
});

test('without a clock that can be trusted dates are not looked at', () => {
  const old = parseCertificate(LINT_CASES.expired.subject.der);
  assert.deepEqual(lintCertificate(old, undefined), []);
});

test('every client that a finding names stands with its rule', () => {
  for (const one of Object.values(CASES)) {
    for (const role of ['anchor', 'intermediate', 'server'] as const) {
      for (const { rule, refusedBy = [] } of lintCertificate(parseCertificate(one.subject.der), now, role)) {
        const all: LintRuleInfo['refusedBy'] = LINT_RULES[rule].refusedBy;
        for (const client of refusedBy) assert.ok(all.includes(client), `${rule}: ${client}`);
      }
    }
  }
});

test('keys as short as OpenSSL takes them are not told', () => {
  for (const [name, { subject }] of Object.entries(SHORT_KEYS))
    assert.deepEqual(lint([anchorOf(subject)]), [], name);
});

test('every rule has its section in docs/lints.md, which names the clients', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/lints.md'), 'utf8');
  const sections = new Map(page.split(/^## /m).map((part) => [part.split('\n', 1)[0], part]));
  for (const [rule, { refusedBy }] of Object.entries(LINT_RULES)) {
    const section = sections.get(rule);
    assert.ok(section, `a section ${rule}`);
    for (const client of refusedBy) assert.ok(section.includes(client), `${rule} names ${client}`);
  }
  assert.equal(sections.size - 1, Object.keys(LINT_RULES).length);
});

test('the same CA twice is reported, and the one that expires last comes first', () => {
  const old = makeAuthority({ name: 'Corp Root', notAfter: new Date(now.getTime() + 90 * 86_400_000) });
  const late = makeAuthority({ name: 'Corp Root', key: old.key });
  const other = makeAuthority({ name: 'Other' });
  const anchors = [old, other, late].map((one) => anchorOf(one));
  assert.deepEqual(rulesOf(lint(anchors)), ['duplicate-key']);
  assert.deepEqual(
    orderAnchors(anchors, new Set()).map(({ certificate }) => certificate.fingerprint),
    [late, other, old].map(({ fingerprint }) => fingerprint),
  );
});

test('one annotation tells all that is wrong with a certificate, and one all that are alike', () => {
  const make = (name: string) =>
    anchorOf(makeAuthority({ name, keyUsage: null, hasSubjectKeyIdentifier: false }));
  const problems = lint(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(make));
  assert.equal(problems.length, 1);
  assert.match(
    problems[0]?.message ?? '',
    /^corp\.pem: each of “A”, “B”, “C”, “D”, “E” and 2 more has no keyUsage, refused by Python 3\.13 and newer; has no subjectKeyIdentifier/,
  );
  assert.deepEqual(rulesOf(problems), ['key-usage-missing', 'no-subject-key-identifier']);
});

test('a public CA needs no entry, and one that the list dropped is reported', () => {
  const anchor = anchorOf(CLEAN_CASE.subject);
  const publicRoots = new Set([anchor.certificate.fingerprint]);
  assert.deepEqual(rulesOf(explainLints([anchor], { anchors: [anchor], publicRoots, now })), [
    'already-public',
  ]);
  const [removed] = loadRemovedRoots();
  assert.ok(removed);
  const old = { ...anchor, certificate: { ...anchor.certificate, fingerprint: removed } };
  assert.deepEqual(rulesOf(lint([old])), ['distrusted']);
  for (const fingerprint of loadRemovedRoots()) assert.ok(loadPublicRoots().has(fingerprint));
});

test('a CA whose key is public is an error', () => {
  const superfish = 'b6fe9151402bad1c06d7e66db67a26aa7356f2e6c644dbcf9f98968ff632e1b7' as Fingerprint;
  const anchor = anchorOf(LINT_CASES['key-usage-missing'].subject);
  const [problem] = lint([{ ...anchor, certificate: { ...anchor.certificate, fingerprint: superfish } }]);
  assert.equal(problem?.code, 'known-bad');
  assert.equal(problem.severity, 'error');
  assert.match(problem.message, /Superfish.*Nothing was written\. See docs\/lints\.md: known-bad\.$/);
  const der = Buffer.alloc(0);
  const unknown = { fingerprint: '0'.repeat(64) as Fingerprint, notBefore: new Date(), der };
  assert.equal(findBadCertificate({ ...unknown, issuer: 'CN=Corp Root' }, der), undefined);
  const issued = { ...unknown, issuer: 'C=IL, O=StartCom Ltd., CN=StartCom Class 1 DV Server CA' };
  assert.match(findBadCertificate(issued, der)?.reason ?? '', /StartCom/);
  const namesake = { ...unknown, issuer: 'C=IL, O=StartCom Ltd. of Another Town, CN=Root' };
  assert.equal(findBadCertificate(namesake, der), undefined);
});

test('a CA with a key of eMudhra that is public is an error under every name, and its root is a warning', () => {
  const subject = makeAuthority({ name: 'Corp Root', publicKeyInfo: LEAKED_KEY });
  const [problem] = lint([anchorOf(subject)]);
  assert.equal(problem?.severity, 'error');
  assert.match(problem.message, /CVE-2026-111943.*Nothing was written/);
  const root = '86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b' as Fingerprint;
  const anchor = anchorOf(CLEAN_CASE.subject);
  const old = { ...anchor, certificate: { ...anchor.certificate, fingerprint: root } };
  assert.deepEqual(rulesOf(lint([old])), ['distrusted']);
});

test('a certificate that is no DER at all is reported, and does not end the run', () => {
  const anchor = anchorOf(CLEAN_CASE.subject);
  const der = Buffer.from(anchor.certificate.der);
  der[5] = 0x1f; // a tag of several octets
  assert.deepEqual(
    lintCertificate({ ...anchor.certificate, der }, now).map(({ rule }) => rule),
    ['not-der'],
  );
});

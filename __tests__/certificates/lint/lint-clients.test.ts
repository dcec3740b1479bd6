import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCertificate } from '../../../src/certificates/certificate.ts';
import { lintCertificate } from '../../../src/certificates/lint/lint.ts';
import { LINT_RULES, listRefusing } from '../../../src/certificates/lint/lint-rules.ts';
import { missing } from '../../support/programs.ts';
import { findDisagreements, type Lenient } from '../../support/refusing-clients.ts';
import { askJudges, listMissingJudges } from '../../support/tls-judges.ts';
import { CLEAN_CASE, LINT_CASES, type LintCase, ruleOf, SHORT_KEYS } from './lint-cases.ts';

const now = new Date();
const CASES: Readonly<Record<string, LintCase>> = LINT_CASES;

/** Whom the words of a rule take in although they let it pass, and why. */
const LENIENT: Lenient = [
  [/^weak-signature/, ['curl', 'python313']], // they end the chain with the intermediate that is trusted
  [/^weak-key/, ['node20', 'node22']], // their level is 1
];

/** What the lint found in the certificate that a case is about, as the role that it has there. */
function findRefusing(name: string, { subject, anchors }: LintCase): readonly string[] {
  const role = anchors.includes(subject) ? 'anchor' : 'intermediate';
  const findings = lintCertificate(parseCertificate(subject.der), now, role);
  const own = findings.filter(({ rule }) => rule === ruleOf(name));
  return name === 'issuer-missing' ? LINT_RULES['issuer-missing'].refusedBy : own.flatMap(listRefusing);
}

test('the clients that a rule names refuse such a certificate, and the others do not', {
  timeout: 600_000,
}, async (t) => {
  const verdicts = await askJudges(t, { ...CASES, ...SHORT_KEYS, clean: CLEAN_CASE });
  const refusing = Object.fromEntries(
    Object.entries(CASES).map(([name, one]) => [name, findRefusing(name, one)]),
  );
  const sound = Object.fromEntries(['clean', ...Object.keys(SHORT_KEYS)].map((name) => [name, []]));
  assert.deepEqual(findDisagreements(verdicts, { ...refusing, ...sound }, LENIENT), []);
  for (const judge of listMissingJudges()) missing(t, judge);
});

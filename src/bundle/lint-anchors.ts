import { type Certificate, type Fingerprint, isSignedBy, nameOf } from '../certificates/certificate.ts';
import { indexTrust, type TrustIndex } from '../certificates/chain.ts';
import { formatDay } from '../certificates/dates.ts';
import { lintCertificate, lintOrdinary, publicKeyOf } from '../certificates/lint/lint.ts';
import { describeFinding, type Finding, LINT_RULES, listAdvice } from '../certificates/lint/lint-rules.ts';
import { isOrdinary } from '../certificates/lint/ordinary.ts';
import { listSome, type Problem } from '../problem.ts';
import { loadRemovedRoots } from './removed-roots.ts';
import type { TrustAnchor } from './select.ts';

/** By what added certificates are judged. */
export interface LintTerms {
  /** All anchors of the bundle. */
  readonly anchors: readonly TrustAnchor[];
  /** The roots that public lists carry or carried. */
  readonly publicRoots: ReadonlySet<Fingerprint>;
  /** The time to judge dates by, or undefined where the clock cannot be trusted. */
  readonly now: Date | undefined;
  /** What expires within so many days is an error; undefined if that is not asked for. */
  readonly failOnExpiryDays?: number | undefined;
}

const DAY_MS = 86_400_000;

/** How many certificates a message names. */
const MAX_NAMES = 5;

/** The severest first. */
const SEVERITIES = ['error', 'warning', 'notice'] as const;

/**
 * Tells what clients will make of the certificates that this run added: one problem for each, with all that was found,
 * and one for all of a place with the same findings. A certificate that is known as dangerous is an error.
 */
export function explainLints(added: readonly TrustAnchor[], terms: LintTerms): Problem[] {
  const removedRoots = loadRemovedRoots();
  const bySubject = indexTrust(terms.anchors.map(({ certificate }) => certificate));
  const lintNamesakes = makeNamesakeLint(bySubject);
  const groups = new Map<string, { anchor: TrustAnchor; names: string[]; findings: readonly Finding[] }>();
  for (const anchor of added) {
    const namesakes = lintNamesakes(anchor.certificate);
    const own = lintAnchor(anchor.certificate, terms.now);
    const isDistrusted = own.some(({ rule }) => rule === 'distrusted');
    const findings = [
      ...own,
      ...lintAmongOthers(anchor, bySubject, removedRoots, terms).filter(
        ({ rule }) => !isDistrusted || (rule !== 'already-public' && rule !== 'distrusted'),
      ),
      ...(namesakes ? [namesakes] : []),
    ];
    if (findings.length === 0) continue;
    const key = JSON.stringify([anchor.origins[0].label, findings]);
    const group = groups.get(key) ?? { anchor, names: [], findings };
    group.names.push(nameOf(anchor.certificate));
    groups.set(key, group);
  }
  return [
    ...[...groups.values()].map(({ anchor, names, findings }) => explain(anchor, names, findings)),
    ...added.flatMap((anchor) => refuseExpiring(anchor, terms)),
  ];
}

function lintAnchor(certificate: Certificate, now: Date | undefined): Finding[] {
  return isOrdinary(certificate.der) ? lintOrdinary(certificate, now) : lintCertificate(certificate, now);
}

/** An error for what expires so soon that the run must fail; a clock that cannot be trusted says nothing. */
function refuseExpiring(
  { certificate, origins: [origin] }: TrustAnchor,
  { now, failOnExpiryDays: days }: LintTerms,
): Problem[] {
  const { notAfter } = certificate;
  if (days === undefined || now === undefined) return [];
  if (!(notAfter.getTime() - now.getTime() < days * DAY_MS)) return [];
  const message = `${origin.label}: “${nameOf(certificate)}” expires on ${formatDay(notAfter)}, and fail-on-expiry is ${days}d. Add the new certificate of that CA, or set fail-on-expiry to fewer days. Nothing was written.`;
  return [{ code: 'expires-soon', severity: 'error', message, origin }];
}

function lintAmongOthers(
  { certificate, origins }: TrustAnchor,
  bySubject: TrustIndex,
  removedRoots: ReadonlySet<Fingerprint>,
  { publicRoots }: LintTerms,
): Finding[] {
  const findings: Finding[] = [];
  const { fingerprint, issuer, isSelfIssued } = certificate;
  const report = (rule: Finding['rule'], detail?: string): void => {
    findings.push({ rule, severity: LINT_RULES[rule].severity, ...(detail === undefined ? {} : { detail }) });
  };
  if (removedRoots.has(fingerprint)) report('distrusted');
  else if (publicRoots.has(fingerprint)) report('already-public');
  const isIssuer = (other: Certificate): boolean => isSignedBy(certificate, other);
  // Already reported for the chain of a host.
  if (!isSelfIssued && origins[0].kind !== 'host' && !bySubject.get(issuer)?.some(isIssuer))
    report('issuer-missing', issuer);
  return findings;
}

/**
 * Finds what it means that a certificate shares its subject with others; undefined if it shares it with none. The
 * certificates are looked at once: there may be thousands of one name.
 */
export function makeNamesakeLint(bySubject: TrustIndex): (certificate: Certificate) => Finding | undefined {
  const rules = new Map<string, 'duplicate-key' | 'duplicate-subject'>();
  for (const [subject, namesakes] of bySubject) {
    const isOne = namesakes.every(({ fingerprint }) => fingerprint === namesakes[0]?.fingerprint);
    if (isOne) continue;
    // a key that cannot be read is like no other
    const keys = new Set(
      namesakes.map((it) => publicKeyOf(it)?.toString('latin1') ?? `of ${it.fingerprint}`),
    );
    rules.set(subject, keys.size === 1 ? 'duplicate-key' : 'duplicate-subject');
  }
  return ({ subject }) => {
    const rule = rules.get(subject);
    return rule && { rule, severity: LINT_RULES[rule].severity };
  };
}

function explain(anchor: TrustAnchor, names: readonly string[], findings: readonly Finding[]): Problem {
  const [origin] = anchor.origins;
  const who = listSome(
    names.map((name) => `“${name}”`),
    MAX_NAMES,
  );
  const bySeverity = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity));
  const [errors = []] = bySeverity;
  const sorted = errors.length > 0 ? errors : bySeverity.flat(); // what is not added needs no advice for its use
  const severity = sorted[0]?.severity ?? 'notice';
  const isKnownBad = sorted.some(({ rule }) => rule === 'known-bad');
  const isOnlyExpiry =
    severity === 'warning' && sorted.every((one) => one.rule === 'expires-soon' || one.severity === 'notice');
  const end = isKnownBad
    ? 'Anyone who has its key can read and change what clients with this bundle send. Remove it. Nothing was written.'
    : 'It was added anyway.';
  const rules = [...new Set(sorted.map(({ rule }) => rule))];
  return {
    code: isKnownBad ? 'known-bad' : isOnlyExpiry ? 'expires-soon' : 'lint',
    severity,
    message: `${origin.label}: ${names.length > 1 ? 'each of ' : ''}${who} ${sorted.map(describeFinding).join('; ')}. ${[end, ...listAdvice(sorted)].join(' ')} See docs/lints.md: ${rules.join(', ')}.`,
    origin,
  };
}

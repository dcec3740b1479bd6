import type { Basis, Candidate } from '../certificates/candidate.ts';
import { type Certificate, type Fingerprint, isSelfSigned } from '../certificates/certificate.ts';
import { formatDay } from '../certificates/dates.ts';
import type { Origin, ProblemCode } from '../problem.ts';

/** A certificate that the bundle will make clients trust, where it was found, and why it is trusted. */
export interface TrustAnchor {
  readonly certificate: Certificate;
  readonly origins: readonly [Origin, ...Origin[]];
  readonly basis: Basis;
}

/** A candidate that was refused; `reason` ends the sentence that begins with the certificate's name. */
export interface Rejection {
  readonly candidate: Candidate;
  readonly code: ProblemCode & ('no-basis' | 'expired' | 'end-entity' | 'duplicate');
  readonly reason: string;
}

/** What became of the candidates: each is an anchor's origin or a rejection. */
export interface Selection {
  /** Each certificate once, in the order in which the candidates first named it. */
  readonly anchors: readonly TrustAnchor[];
  readonly rejections: readonly Rejection[];
}

/** From the strongest reason to trust a certificate to the weakest: an anchor found twice has the stronger. */
const BASES: readonly Basis[] = [
  'default-store',
  'given',
  'pin',
  'verified-url',
  'existing-setting',
  'unpinned',
];

/** The bases of certificates that were trusted on this machine before: not judged again but for their dates. */
const TRUSTED_BEFORE: ReadonlySet<Basis> = new Set(['default-store', 'existing-setting']);

/**
 * The one place where a candidate becomes a trust anchor: it needs a basis, must not have expired, and, if it is new
 * here, must be a CA or its own issuer.
 *
 * `now` is the time to judge dates by, or undefined where the clock cannot be believed: then dates refuse nothing.
 */
export function selectAnchors(candidates: readonly Candidate[], now: Date | undefined): Selection {
  const anchors = new Map<Fingerprint, TrustAnchor>();
  const rejections: Rejection[] = [];
  for (const candidate of candidates) {
    const { certificate, origin, basis } = candidate;
    const { fingerprint } = certificate;
    if (basis === undefined) {
      rejections.push({ candidate, code: 'no-basis', reason: 'is not trusted: nothing vouches for it' });
      continue;
    }
    const known = anchors.get(fingerprint);
    if (known) {
      if (known.origins.some((other) => isSamePlace(other, origin))) continue;
      anchors.set(fingerprint, join(known, origin, basis));
      if (!TRUSTED_BEFORE.has(basis)) {
        const reason = `is in the bundle already, from ${known.origins[0].label}`;
        rejections.push({ candidate, code: 'duplicate', reason });
      }
      continue;
    }
    if (now !== undefined && certificate.notAfter < now) {
      rejections.push({
        candidate,
        code: 'expired',
        reason: `expired on ${formatDay(certificate.notAfter)}`,
      });
      continue;
    }
    if (!TRUSTED_BEFORE.has(basis) && !certificate.isCa && !isSelfSigned(certificate)) {
      rejections.push({ candidate, code: 'end-entity', reason: describeEndEntity(certificate) });
      continue;
    }
    anchors.set(fingerprint, { certificate, origins: [origin], basis });
  }
  return { anchors: [...anchors.values()], rejections };
}

function strongerBasis(one: Basis, other: Basis): Basis {
  return BASES.indexOf(one) <= BASES.indexOf(other) ? one : other;
}

function isSamePlace(one: Origin, other: Origin): boolean {
  return one.kind === other.kind && one.label === other.label && one.position === other.position;
}

function join(known: TrustAnchor, origin: Origin, basis: Basis): TrustAnchor {
  const isNew = !known.origins.some(({ kind, label }) => kind === origin.kind && label === origin.label);
  return {
    certificate: known.certificate,
    origins: isNew ? [...known.origins, origin] : known.origins,
    basis: strongerBasis(known.basis, basis),
  };
}

function describeEndEntity(certificate: Certificate): string {
  return `is an end-entity certificate, signed by “${certificate.issuer}”: give that CA's certificate instead`;
}

import { BASES, type Basis, type Candidate } from '../certificates/candidate.ts';
import { type Certificate, type Fingerprint, isSelfSigned } from '../certificates/certificate.ts';
import { formatDay, judgeValidity } from '../certificates/dates.ts';
import type { BlindedClient } from '../certificates/lint/loading-rules.ts';
import type { Origin, ProblemCode } from '../problem.ts';

/** A certificate that the bundle will make clients trust, where it was found, and why it is trusted. */
export interface TrustAnchor {
  readonly certificate: Certificate;
  readonly origins: readonly [Origin, ...Origin[]];
  readonly basis: Basis;
  /** That it is kept out of what Java reads, because Java could not load a file with it. */
  readonly blindsJava?: true;
}

/** Why clients cannot load a file with a certificate in it, as the end of a sentence about it, and which clients. */
export interface Unloadable {
  readonly reason: string;
  readonly blinds: readonly BlindedClient[];
}

/** A candidate that was refused; `reason` ends the sentence that begins with the certificate's name. */
export interface Rejection {
  readonly candidate: Candidate;
  readonly code: ProblemCode &
    ('no-basis' | 'expired' | 'end-entity' | 'duplicate' | 'unloadable' | 'date-unreadable');
  readonly reason: string;
}

/** What became of the candidates: each is an anchor's origin or a rejection. */
export interface Selection {
  /** Each certificate once, in the order in which the candidates first named it. */
  readonly anchors: readonly TrustAnchor[];
  readonly rejections: readonly Rejection[];
}

/** The bases of certificates that were trusted on this machine before: not judged again but for dates and loading. */
const TRUSTED_BEFORE: ReadonlySet<Basis> = new Set(['default-store', 'existing-setting']);

/**
 * The one place where a candidate becomes a trust anchor: it needs a basis, must not have expired, must not blind a
 * client that reads the bundle, and, if it is new here, must be a CA or its own issuer.
 *
 * `now` is undefined where the clock cannot be trusted: then no date has passed. What blinds Java alone, of `unloadable`,
 * stays for the others if it was trusted before.
 */
export function selectAnchors(
  candidates: readonly Candidate[],
  now: Date | undefined,
  unloadable: ReadonlyMap<Fingerprint, Unloadable> = new Map(),
): Selection {
  const anchors = new Map<Fingerprint, TrustAnchor>();
  const rejections: Rejection[] = [];
  for (const candidate of candidates) {
    const { certificate, origin, basis } = candidate;
    const { fingerprint } = certificate;
    const reject = (code: Rejection['code'], reason: string): void => {
      rejections.push({ candidate, code, reason });
    };
    const wasTrusted = basis !== undefined && TRUSTED_BEFORE.has(basis);
    const flaw = unloadable.get(fingerprint);
    const known = anchors.get(fingerprint);
    const validity = judgeValidity(certificate, now);
    if (basis === undefined) reject('no-basis', 'is not trusted, and no pin names it');
    else if (flaw && !(wasTrusted && isForJavaAlone(flaw))) reject('unloadable', flaw.reason);
    else if (known) {
      if (known.origins.some((other) => isSamePlace(other, origin))) continue;
      anchors.set(fingerprint, join(known, origin, basis));
      if (!wasTrusted) reject('duplicate', `is in the bundle already, from ${known.origins[0].label}`);
    } else if (validity === 'unreadable') reject('date-unreadable', 'has a date that cannot be read');
    else if (validity === 'expired') reject('expired', `expired on ${formatDay(certificate.notAfter)}`);
    else if (!wasTrusted && !certificate.isCa && !isSelfSigned(certificate)) {
      reject('end-entity', describeEndEntity(certificate));
    } else {
      const blindsJava = flaw ? { blindsJava: true as const } : {};
      anchors.set(fingerprint, { certificate, origins: [origin], basis, ...blindsJava });
    }
  }
  return { anchors: [...anchors.values()], rejections };
}

function isForJavaAlone({ blinds }: Unloadable): boolean {
  return blinds.every((client) => client === 'java');
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
    ...known,
    origins: isNew ? [...known.origins, origin] : known.origins,
    basis: strongerBasis(known.basis, basis),
  };
}

function describeEndEntity(certificate: Certificate): string {
  return `is an end-entity certificate, signed by “${certificate.issuer}”: give that CA's certificate instead`;
}

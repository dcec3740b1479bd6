import { type Certificate, type Fingerprint, isSignedBy } from './certificate.ts';
import { judgeValidity } from './dates.ts';

/** The CA certificates that are trusted already, by subject. */
export type TrustIndex = ReadonlyMap<string, readonly Certificate[]>;

/** What is known about a host when its chain is judged. */
export interface ChainCase {
  /** What the host sent, in its order, its own certificate first; strangers and duplicates included. */
  readonly sent: readonly [Certificate, ...Certificate[]];
  /** What came by AIA (RFC 5280 section 4.2.2.1), in any order, not judged yet. */
  readonly fetched: readonly Certificate[];
  /** Certificates for which the issuer need not be asked for (again). */
  readonly asked: ReadonlySet<Fingerprint>;
  /** The default store and what was given. */
  readonly trust: TrustIndex;
  /** Whether OpenSSL says that the chain validates with these. */
  readonly isTrusted: boolean;
  readonly pins: readonly Fingerprint[];
  readonly allowsUnpinned: boolean;
  /** The time to judge dates by, or undefined where the clock cannot be trusted: then nothing has expired. */
  readonly now: Date | undefined;
}

/**
 * What must be added for a chain to validate: the anchor first, then the intermediates that the host does not send and
 * that no client would find alone.
 */
export interface Needed {
  readonly certificates: readonly [Certificate, ...Certificate[]];
  /**
   * - `root`: the anchor is self-signed
   * - `trusted`: a CA that is trusted already signed it, only the host does not send it
   * - `partial`: its issuer is unknown, and clients that want a self-signed root refuse the chain
   */
  readonly end: 'root' | 'trusted' | 'partial';
}

/**
 * What becomes of a chain:
 * - `trusted`: its root is trusted already, nothing is to be added
 * - `anchored`: `needed` is to be added
 * - `issuer-needed`: ask AIA for who signed `children`, and judge again
 * - `unpinned`: `needed` would do, but is not pinned, or not all of it
 * - `pin-unmatched`: no pin names a CA of the signed path; `path` is that path
 * - `pinned-end-entity`: a pin names the host's own certificate, which another CA signed; `needed` is what to pin instead
 * - `expired`: what could be trusted has expired
 * - `no-ca-sent`: the host's certificate came without the CA that signed it
 */
export type Verdict =
  | { readonly kind: 'trusted' }
  | { readonly kind: 'anchored'; readonly needed: Needed; readonly basis: 'pin' | 'unpinned' }
  | { readonly kind: 'issuer-needed'; readonly children: readonly Certificate[] }
  | { readonly kind: 'unpinned'; readonly needed: Needed }
  | { readonly kind: 'pin-unmatched'; readonly path: readonly Certificate[] }
  | { readonly kind: 'pinned-end-entity'; readonly needed: Needed | undefined }
  | { readonly kind: 'expired'; readonly certificate: Certificate }
  | { readonly kind: 'no-ca-sent' };

/** The most signatures between a host's certificate and its root: real chains have three. */
export const MAX_PATH_LENGTH = 10;

/** How many signatures are checked for one chain: a host that sends a hundred certificates must not keep us busy. */
const MAX_SIGNATURE_CHECKS = 1000;

/** A certificate of the signed path. */
interface Link {
  readonly certificate: Certificate;
  /** The link that this one signed; undefined for the host's own. */
  readonly below: Link | undefined;
  readonly isFetched: boolean;
  readonly isSelfSigned: boolean;
  /** Whether a certificate at hand, sent or fetched, signed it. */
  readonly hasIssuer: boolean;
  /** The trusted certificate that it is, or that signed it. */
  readonly root: Certificate | undefined;
}

/**
 * Decides what a host's chain makes trusted: the rule of docs/hosts.md, pure.
 *
 * Only signatures connect certificates: their order, strangers between them and duplicates do not matter.
 */
export function judgeChain(chain: ChainCase): Verdict {
  if (chain.isTrusted) return { kind: 'trusted' };
  const { pins, now, sent } = chain;
  const isPinned = ({ fingerprint }: Certificate): boolean => pins.includes(fingerprint);
  const path = findSignedPath(chain, now);
  const anchor = chooseAnchor(path, pins, now);
  const needed = anchor && findNeeded(anchor);
  if (anchor && !needed) return { kind: 'trusted' };
  const hasMatch = anchor !== undefined && isPinned(anchor.certificate);

  // The nearest root ends the search, or what pins name: that may be what only AIA brings.
  const isOver =
    needed !== undefined && needed.end !== 'partial'
      ? pins.length === 0 || hasMatch
      : hasMatch && areAllFound(pins, path);
  const open = isOver ? [] : path.filter((link) => isOpen(link, chain));
  if (open.length > 0) return { kind: 'issuer-needed', children: open.map(({ certificate }) => certificate) };
  if (needed?.certificates.every(isPinned)) return { kind: 'anchored', needed, basis: 'pin' };

  const expired = hasMatch ? undefined : findExpired(chain);
  if (expired && (needed === undefined || isPinned(expired))) {
    return { kind: 'expired', certificate: expired };
  }
  if (!hasMatch && isPinned(sent[0])) return { kind: 'pinned-end-entity', needed };
  if (needed === undefined) return { kind: 'no-ca-sent' };
  if (pins.length > 0) {
    return hasMatch
      ? { kind: 'unpinned', needed }
      : { kind: 'pin-unmatched', path: path.map(({ certificate }) => certificate) };
  }
  // An issuer that does not say that it is a CA (X.509 v1) takes more than a general permission.
  const isPlain = needed.certificates.every((certificate) => certificate.isCa || certificate === sent[0]);
  return chain.allowsUnpinned && isPlain
    ? { kind: 'anchored', needed, basis: 'unpinned' }
    : { kind: 'unpinned', needed };
}

/** Those of the certificates that signed `child` and may do so, by RFC 5280 sections 6.1.3 (a) (1) and 6.1.4 (k). */
export function chooseIssuers(child: Certificate, certificates: readonly Certificate[]): Certificate[] {
  return certificates.filter((certificate) => certificate.isCa && hasSigned(certificate, child));
}

/** Where a host's chain ends as far as it is known. */
export interface ChainEnd {
  /** The trusted certificate that it ends in, else the topmost that signatures connect with the host's own. */
  readonly root: Certificate;
  readonly isTrusted: boolean;
  readonly isSelfSigned: boolean;
  /** What signatures connect with the host's own certificate, that one first, trusted certificates not among them. */
  readonly path: readonly Certificate[];
}

/** The issuer of a host's chain, as far as it is known; text of certificates in it is raw. */
export interface ChainSummary {
  /** The subject of the topmost certificate that is known; undefined where there was none. */
  readonly root: string | undefined;
  /** The issuer that the host's own certificate names; undefined where there was none. */
  readonly issuer: string | undefined;
  /** Whether the root is one that public lists carry: if not, a product inspects the traffic, or the CA is a private one. */
  readonly isPublic: boolean;
  /** The inspecting product, where a name in the chain tells. */
  readonly product: string | undefined;
}

/** Finds where a host's chain ends, expired certificates included. */
export function findEnd(chain: Pick<ChainCase, 'sent' | 'fetched' | 'trust'>): ChainEnd {
  const links = findSignedPath(chain, undefined);
  const anchor = chooseAnchor(links, [], undefined) ?? links[0];
  const root = anchor?.root ?? anchor?.certificate ?? chain.sent[0];
  return {
    root,
    isTrusted: anchor?.root !== undefined,
    isSelfSigned: isSelfSigned(root),
    path: links.map(({ certificate }) => certificate),
  };
}

/** The CA certificates that are trusted already, to be found by their subject. */
export function indexTrust(certificates: readonly Certificate[]): TrustIndex {
  const index = new Map<string, Certificate[]>();
  for (const certificate of certificates) {
    const namesakes = index.get(certificate.subject);
    if (namesakes) namesakes.push(certificate);
    else index.set(certificate.subject, [certificate]);
  }
  return index;
}

/**
 * Walks by signature from the host's own certificate, nearest first; each certificate once. What has expired at `now` is
 * left out, but for the host's own.
 */
function findSignedPath(
  { sent, fetched, trust }: Pick<ChainCase, 'sent' | 'fetched' | 'trust'>,
  now: Date | undefined,
): Link[] {
  const [leaf, ...others] = sent;
  const fetchedOnes = new Set(fetched.map(({ fingerprint }) => fingerprint));
  const issuers = new Map<Fingerprint, Certificate>();
  for (const certificate of fetched) {
    if (certificate.isCa) issuers.set(certificate.fingerprint, certificate);
  }
  for (const certificate of others) {
    fetchedOnes.delete(certificate.fingerprint);
    // Old roots say nothing of CA; whether one is taken is for a pin to say.
    if (certificate.isCa || isSelfSigned(certificate)) issuers.set(certificate.fingerprint, certificate);
  }
  const usable = [...issuers.values()].filter((certificate) => !hasExpired(certificate, now));

  let checksLeft = MAX_SIGNATURE_CHECKS;
  const reached = new Set<Fingerprint>([leaf.fingerprint]);
  const path: Link[] = [];
  let level: readonly (readonly [Certificate, Link | undefined])[] = [[leaf, undefined]];
  for (let length = 0; length <= MAX_PATH_LENGTH; length++) {
    const next: [Certificate, Link][] = [];
    for (const [certificate, below] of level) {
      const signers = usable.filter((issuer) => checksLeft-- > 0 && hasSigned(issuer, certificate));
      const link: Link = {
        certificate,
        below,
        isFetched: fetchedOnes.has(certificate.fingerprint),
        isSelfSigned: isSelfSigned(certificate),
        hasIssuer: signers.length > 0,
        root: findTrusted(certificate, trust),
      };
      path.push(link);
      for (const signer of signers) {
        if (reached.has(signer.fingerprint)) continue;
        reached.add(signer.fingerprint);
        next.push([signer, link]);
      }
    }
    level = next;
  }
  return path;
}

function findTrusted(certificate: Certificate, trust: TrustIndex): Certificate | undefined {
  return (
    trust.get(certificate.subject)?.find(({ fingerprint }) => fingerprint === certificate.fingerprint) ??
    trust.get(certificate.issuer)?.find((anchor) => hasSigned(anchor, certificate))
  );
}

/**
 * The best end of a path: a pinned certificate, else one whose root is trusted already, else a self-signed one (of each
 * the nearest), else the topmost CA.
 */
function chooseAnchor(
  path: readonly Link[],
  pins: readonly Fingerprint[],
  now: Date | undefined,
): Link | undefined {
  const possible = path.filter((link) => canBeAnchor(link) && !hasExpired(link.certificate, now));
  const pinned = possible.filter(({ certificate }) => pins.includes(certificate.fingerprint));
  if (pinned.length > 0) return pinned.find((link) => link.isSelfSigned) ?? pinned.at(-1);
  return (
    path.find(({ root }) => root !== undefined) ??
    possible.find((link) => link.isSelfSigned) ??
    possible.at(-1)
  );
}

function areAllFound(pins: readonly Fingerprint[], path: readonly Link[]): boolean {
  return pins.every((pin) => path.some(({ certificate }) => certificate.fingerprint === pin));
}

/** What must be added for a path that ends in `anchor`; undefined if nothing must. */
function findNeeded(anchor: Link): Needed | undefined {
  const certificates: Certificate[] = [];
  for (let link: Link | undefined = anchor; link; link = link.below) {
    const isNewAnchor = link === anchor && anchor.root === undefined;
    if (isNewAnchor || link.isFetched) certificates.push(link.certificate);
  }
  const [first, ...others] = certificates;
  if (first === undefined) return undefined;
  const end = anchor.root ? 'trusted' : anchor.isSelfSigned ? 'root' : 'partial';
  return { certificates: [first, ...others], end };
}

/** {@link isSignedBy}, each pair once: a hundred hosts behind one proxy send the same CAs, and each is judged twice. */
export function hasSigned(issuer: Certificate, certificate: Certificate): boolean {
  const verdicts = SIGNATURES.get(certificate) ?? new Map<Fingerprint, boolean>();
  SIGNATURES.set(certificate, verdicts);
  const verdict = verdicts.get(issuer.fingerprint) ?? isSignedBy(certificate, issuer);
  verdicts.set(issuer.fingerprint, verdict);
  return verdict;
}

const SIGNATURES = new WeakMap<Certificate, Map<Fingerprint, boolean>>();

function isSelfSigned(certificate: Certificate): boolean {
  return certificate.isSelfIssued && hasSigned(certificate, certificate);
}

function canBeAnchor({ certificate, isSelfSigned }: Link): boolean {
  return certificate.isCa || isSelfSigned;
}

/** Whether a certificate's issuer is neither at hand nor known to be out of reach. */
function isOpen(link: Link, { asked }: ChainCase): boolean {
  return !link.isSelfSigned && !link.hasIssuer && !link.root && !asked.has(link.certificate.fingerprint);
}

/** What could be an anchor if it had not expired: a pinned one first. */
function findExpired(chain: ChainCase): Certificate | undefined {
  const expired = findSignedPath(chain, undefined).filter(
    (link) => canBeAnchor(link) && hasExpired(link.certificate, chain.now),
  );
  const pinned = expired.find(({ certificate }) => chain.pins.includes(certificate.fingerprint));
  return (pinned ?? expired[0])?.certificate;
}

/** Whether a certificate can no longer be an anchor; one with unreadable dates never could. */
function hasExpired(certificate: Certificate, now: Date | undefined): boolean {
  const validity = judgeValidity(certificate, now);
  return validity === 'expired' || validity === 'unreadable';
}

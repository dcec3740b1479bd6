import type { EntryResult } from '../certificates/candidate.ts';
import type { Fingerprint } from '../certificates/certificate.ts';
import { writePemBlock } from '../certificates/pem.ts';
import { formatDay, type TrustAnchor } from './select.ts';

const MAX_COMMENT_LENGTH = 300;

/** The bundle's order: what was added first (an old Bun reads no further), then the default store in its own order. */
export function orderAnchors(anchors: readonly TrustAnchor[]): TrustAnchor[] {
  return [...orderTwins(anchors.filter(isAdded)), ...anchors.filter((anchor) => !isAdded(anchor))];
}

/** Of those with one subject the one that expires last comes first: clients may try no other. The rest stays in order. */
function orderTwins(anchors: readonly TrustAnchor[]): TrustAnchor[] {
  const bySubject = new Map<string, TrustAnchor[]>();
  for (const anchor of anchors) {
    const twins = bySubject.get(anchor.certificate.subject);
    if (twins) twins.push(anchor);
    else bySubject.set(anchor.certificate.subject, [anchor]);
  }
  for (const twins of bySubject.values()) {
    twins.sort((one, other) => Number(other.certificate.notAfter) - Number(one.certificate.notAfter));
  }
  return anchors.map((anchor) => bySubject.get(anchor.certificate.subject)?.shift() ?? anchor);
}

/**
 * What clients need that add a file to a list of their own (Node): what came on top of the default store, and what only
 * this runner's store has.
 *
 * A root that public lists carry or carried stays out, unless this input names it: it would cost each of the client's
 * starts, and would bring back what the client's maintainers dropped.
 */
export function selectAdded(
  anchors: readonly TrustAnchor[],
  publicRoots: ReadonlySet<Fingerprint>,
): TrustAnchor[] {
  return anchors.filter(
    ({ basis, certificate }) =>
      (basis !== 'default-store' && basis !== 'existing-setting') ||
      !publicRoots.has(certificate.fingerprint),
  );
}

/** The anchors that entries of this run's input gave and the default store lacks. */
export function selectBrought(
  anchors: readonly TrustAnchor[],
  entries: readonly EntryResult[],
): TrustAnchor[] {
  const given = new Set(
    entries.flatMap(({ candidates }) => candidates.map(({ certificate }) => certificate.fingerprint)),
  );
  return anchors.filter((anchor) => isAdded(anchor) && given.has(anchor.certificate.fingerprint));
}

/** The bytes of each anchor in a bundle, a comment over its block, by fingerprint: made once for all bundles. */
export type Blocks = ReadonlyMap<Fingerprint, Buffer>;

const BLANK_LINE = Buffer.from('\n');

/** Writes the blocks of anchors. */
export function writeBlocks(anchors: readonly TrustAnchor[]): Blocks {
  return new Map(
    anchors.map((anchor) => {
      const { der, fingerprint } = anchor.certificate;
      return [fingerprint, Buffer.from(describe(anchor) + writePemBlock(der), 'latin1')] as const;
    }),
  );
}

/** The bytes of a PEM bundle: ASCII, LF, a comment over each block; the same anchors give the same bytes. */
export function writePemBundle(
  anchors: readonly TrustAnchor[],
  blocks: Blocks = writeBlocks(anchors),
): Buffer {
  const parts = anchors.flatMap(({ certificate: { fingerprint } }) => [
    BLANK_LINE,
    blocks.get(fingerprint) ?? BLANK_LINE,
  ]);
  return Buffer.concat(parts.slice(1));
}

/** Whether an anchor came on top of the default store. */
function isAdded({ basis }: TrustAnchor): boolean {
  return basis !== 'default-store';
}

function describe({ certificate, origins }: TrustAnchor): string {
  const comment = `${certificate.subject}; expires ${formatDay(certificate.notAfter)}; from ${origins[0].label}`;
  return `# ${toComment(comment)}\n`;
}

/** Printable ASCII of limited length that cannot pass for a block: readers differ in how they look for one. */
function toComment(text: string): string {
  const ascii = text
    .replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/-{2,}/g, (dashes) => '\\u{2d}'.repeat(dashes.length));
  return ascii.length > MAX_COMMENT_LENGTH ? `${ascii.slice(0, MAX_COMMENT_LENGTH)}...` : ascii;
}

import type { EntryResult } from '../certificates/candidate.ts';
import type { Fingerprint } from '../certificates/certificate.ts';
import { formatDay } from '../certificates/dates.ts';
import { measurePemBlock, writePemBlockTo } from '../certificates/formats/pem.ts';
import { breakCommands } from '../ci-commands.ts';
import type { TrustAnchor } from './select.ts';

const MAX_COMMENT_LENGTH = 300;

/** The most bytes that an anchor takes besides its block: the comment, its ellipsis, `# ` and two line ends. */
const MAX_COMMENT_BYTES = MAX_COMMENT_LENGTH + 7;

/**
 * The bundle's order: what came on top first (an old Bun reads no further), then the default store, that is what only this
 * runner's store has and then what public lists carry or carried, each in the store's own order.
 */
export function orderAnchors(
  anchors: readonly TrustAnchor[],
  publicRoots: ReadonlySet<Fingerprint>,
): TrustAnchor[] {
  const isPublic = ({ certificate }: TrustAnchor): boolean => publicRoots.has(certificate.fingerprint);
  const store = anchors.filter((anchor) => !isOnTop(anchor));
  return [
    ...orderTwins(anchors.filter(isOnTop)),
    ...store.filter((anchor) => !isPublic(anchor)),
    ...store.filter(isPublic),
  ];
}

/** Of those with one subject the one that expires last comes first: clients may try no other. The rest stays in order. */
function orderTwins(anchors: readonly TrustAnchor[]): readonly TrustAnchor[] {
  const subjects = new Set(anchors.map(({ certificate }) => certificate.subject));
  if (subjects.size === anchors.length) return anchors;
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
export function selectExtra(
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
export function selectAdded(anchors: readonly TrustAnchor[], entries: readonly EntryResult[]): TrustAnchor[] {
  const given = new Set(
    entries.flatMap(({ candidates }) => candidates.map(({ certificate }) => certificate.fingerprint)),
  );
  return anchors.filter((anchor) => isOnTop(anchor) && given.has(anchor.certificate.fingerprint));
}

/** The bytes of the files for clients; `extra` is undefined where there is nothing to add. */
export interface PemBundles {
  readonly bundle: Buffer;
  readonly extra: Buffer | undefined;
}

/** Writes the bundle, and of its anchors those that clients add to a list of their own. */
export function writePemBundles(anchors: readonly TrustAnchor[], extra: readonly TrustAnchor[]): PemBundles {
  const { bytes, ends } = writeBlocks(anchors);
  if (extra.length === 0) return { bundle: bytes, extra: undefined };
  // by the bundle's order they are most often its beginning, and its bytes need not be written twice
  const isBeginning = extra.every((anchor, index) => anchor === anchors[index]);
  return {
    bundle: bytes,
    extra: isBeginning ? bytes.subarray(0, ends[extra.length - 1]) : writePemBundle(extra),
  };
}

/** The bytes of a PEM bundle: ASCII, LF, a comment over each block; the same anchors give the same bytes. */
export function writePemBundle(anchors: readonly TrustAnchor[]): Buffer {
  return writeBlocks(anchors).bytes;
}

/** Writes blocks with a blank line between them; `ends` are where they end. */
function writeBlocks(anchors: readonly TrustAnchor[]): { bytes: Buffer; ends: readonly number[] } {
  const sizes = anchors.map(({ certificate }) => MAX_COMMENT_BYTES + measurePemBlock(certificate.der));
  const bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + size, 0));
  const ends: number[] = [];
  let at = 0;
  for (const anchor of anchors) {
    at += bytes.write(at === 0 ? describe(anchor) : `\n${describe(anchor)}`, at, 'latin1');
    at = writePemBlockTo(bytes, at, anchor.certificate.der);
    ends.push(at);
  }
  return { bytes: bytes.subarray(0, at), ends };
}

/** Whether an anchor came on top of the default store. */
function isOnTop({ basis }: TrustAnchor): boolean {
  return basis !== 'default-store';
}

function describe({ certificate, origins }: TrustAnchor): string {
  const comment = `${certificate.subject}; expires ${formatDay(certificate.notAfter)}; from ${origins[0].label}`;
  return `# ${toComment(comment)}\n`;
}

/**
 * Printable ASCII of limited length that cannot pass for a block, since readers differ in how they look for one, nor for a
 * command of a CI system, since a step may print the file.
 */
function toComment(text: string): string {
  const ascii = breakCommands(
    text
      .replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
      .replace(/-{2,}/g, (dashes) => '\\u{2d}'.repeat(dashes.length)),
  );
  return ascii.length > MAX_COMMENT_LENGTH ? `${ascii.slice(0, MAX_COMMENT_LENGTH)}...` : ascii;
}

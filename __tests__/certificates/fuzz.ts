import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { explainSelection } from '../../src/bundle/explain.ts';
import { selectForJava, writeJavaTruststore } from '../../src/bundle/java-truststore.ts';
import { explainLints } from '../../src/bundle/lint-anchors.ts';
import { writePemBundle } from '../../src/bundle/pem-bundle.ts';
import { selectAnchors } from '../../src/bundle/select.ts';
import { findUnloadable } from '../../src/bundle/unloadable.ts';
import { parseCertificate, tryParseCertificate } from '../../src/certificates/certificate.ts';
import { decodeGiven } from '../../src/certificates/formats/formats.ts';
import { lintCertificate } from '../../src/certificates/lint/lint.ts';
import { parseRequest } from '../../src/request.ts';
import { makeOddAuthorities } from './lint/odd-authorities.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/formats');

/** What the parsers are fed: files that real programs wrote. */
export const CORPUS: readonly Buffer[] = readdirSync(FOLDER)
  .filter((name) => !['.md', '.sh'].includes(extname(name)))
  .sort()
  .map((name) => readFileSync(join(FOLDER, name)));

const KNOWN: ReadonlySet<string> = new Set(
  ['ec.pem', 'rsa.pem'].map((name) => {
    const base64 = readFileSync(join(FOLDER, name), 'latin1').replace(/-----.*?-----|\s/g, '');
    return parseCertificate(Buffer.from(base64, 'base64')).fingerprint;
  }),
);

/** Lines of a host list, right and wrong. */
const HOST_LISTS: readonly string[] = [
  `example.org\nexample.org:8443 sha256:${'ab'.repeat(32)}\n[::1]:443, 10.0.0.1\n# comment\nhttps://a.example/x`,
  `sha256 Fingerprint=${'AB:'.repeat(31)}AB`,
];

/** One change of bytes; positions are parts of the whole. */
type Change =
  | { readonly kind: 'flip' | 'drop' | 'cut' | 'repeat'; readonly at: number; readonly size: number }
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'splice'; readonly at: number; readonly from: number; readonly other: number };

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const MAGIC = fc.constantFrom(
  ...[
    '00',
    'ff',
    '80',
    '3080',
    '30848fffffff',
    '0000',
    '1f',
    '24',
    '7fffffff',
    '2d2d2d2d2d',
    'feff',
    'fffe',
  ].map((hex) => Buffer.from(hex, 'hex')),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('flip', 'drop', 'cut', 'repeat'),
    at: part,
    size: fc.integer({ min: 1, max: 200 }),
  }),
  fc.record({
    kind: fc.constant('write'),
    at: part,
    bytes: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 8 }), MAGIC),
  }),
  fc.record({ kind: fc.constant('splice'), at: part, from: part, other: fc.nat() }),
);

/** A file of the corpus, changed in up to six places. */
export const mutated: fc.Arbitrary<Buffer> = fc
  .tuple(fc.nat({ max: CORPUS.length - 1 }), fc.array(change, { maxLength: 6 }))
  .map(([index, changes]) => changes.reduce(apply, CORPUS[index] ?? Buffer.alloc(0)));

/** A host list, changed. */
export const mutatedHosts: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...HOST_LISTS), fc.array(change, { maxLength: 6 }))
  .map(([text, changes]) => changes.reduce(apply, Buffer.from(text)).toString());

function apply(bytes: Buffer, it: Change): Buffer {
  const at = Math.floor(it.at * bytes.length);
  const before = bytes.subarray(0, at);
  switch (it.kind) {
    case 'flip': {
      const copy = Buffer.from(bytes);
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << (it.size % 8));
      return copy;
    }
    case 'drop':
      return Buffer.concat([before, bytes.subarray(at + it.size)]);
    case 'cut':
      return before;
    case 'repeat': {
      const piece = bytes.subarray(at, at + it.size);
      return Buffer.concat([before, piece, piece, bytes.subarray(at)]);
    }
    case 'write':
      return Buffer.concat([before, it.bytes, bytes.subarray(at + it.bytes.length)]);
    case 'splice': {
      const other = CORPUS[it.other % CORPUS.length] ?? bytes;
      return Buffer.concat([before, other.subarray(Math.floor(it.from * other.length))]);
    }
  }
}

/**
 * Reads bytes as a source and looks at what came out. Throws if the parser threw, if a certificate is not one for
 * OpenSSL too, or if it was not in the input.
 */
export async function checkSource(bytes: Buffer): Promise<void> {
  const { certificates, faults } = await decodeGiven(bytes);
  if (certificates.length === 0 && faults.length === 0)
    throw new Error('nothing was found, and nothing said');
  for (const { certificate } of certificates) {
    const { der, fingerprint } = certificate;
    if (!new X509Certificate(der).raw.equals(der)) throw new Error('OpenSSL reads another certificate in it');
    if (!KNOWN.has(fingerprint) && !contains(bytes, der)) throw new Error('it was not in the input');
    lintCertificate(certificate, new Date());
  }
}

/**
 * Has a certificate judged as a run does: selected, linted, told. Throws if one of the judges does, or if a date that cannot
 * be read or a CA that blinds every client is let in.
 */
export function checkJudgement(der: Buffer): void {
  const certificate = tryParseCertificate(der);
  if (certificate === undefined) return;
  const origin = { kind: 'file', label: 'a', position: 1 } as const;
  const candidates = [{ certificate, origin, basis: 'given' as const }];
  const selection = selectAnchors(candidates, new Date(), findUnloadable(candidates));
  explainSelection(selection, [{ label: 'a', candidates }], new Set(), true);
  const { anchors } = selection;
  explainLints(anchors, { anchors, publicRoots: new Set(), now: new Date() });
  lintCertificate(certificate, new Date());
  writePemBundle(anchors);
  writeJavaTruststore(selectForJava(anchors));
  for (const { notBefore, notAfter } of anchors.map((anchor) => anchor.certificate)) {
    if (Number.isNaN(Number(notBefore)) || Number.isNaN(Number(notAfter)))
      throw new Error('a date was let in');
  }
}

/** An odd CA with a few octets changed. */
export const mutatedAuthority: fc.Arbitrary<Buffer> = fc
  .tuple(fc.nat(), fc.array(change, { maxLength: 3 }))
  .map(([index, changes]) => {
    const odd = listOdd();
    return changes.reduce(apply, odd[index % odd.length] ?? Buffer.alloc(0));
  });

let oddAuthorities: readonly Buffer[] | undefined;
function listOdd(): readonly Buffer[] {
  oddAuthorities ??= makeOddAuthorities().map(({ der }) => der);
  return oddAuthorities;
}

/** Whether bytes hold a certificate, as they are or in base64, in any place and up to twice. */
function contains(bytes: Buffer, der: Buffer, depth = 0): boolean {
  if (bytes.includes(der)) return true;
  if (depth === 2) return false;
  const isWide = bytes.subarray(0, 64).filter((octet) => octet === 0).length > 16;
  const texts = isWide
    ? [bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')]
    : [bytes.toString('latin1')];
  return texts.some((text) =>
    [text, ...text.split(/-----[^-]*-----/)].some((piece) =>
      contains(Buffer.from(piece.replace(/\\[nrt]/g, ''), 'base64'), der, depth + 1),
    ),
  );
}

/** Reads text as the inputs `hosts` and `certificates`. Throws if the parser did, or if it made up a host. */
export function checkHosts(text: string): void {
  const { request } = parseRequest((name) => (name === 'hosts' || name === 'certificates' ? text : ''));
  for (const { host, port } of request.hosts) {
    if (host === '' || /[\s/@#?]/.test(host) || port < 1 || port > 65_535)
      throw new Error('a host that is none');
  }
}

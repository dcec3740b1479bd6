import { MAX_SOURCE_CERTIFICATES } from '../../limits.ts';
import type { Certificate, Located } from '../certificate.ts';
import { hasTooManyValues, MAX_BER_VALUES } from './ber.ts';
import { type Decoded, decodeSource, type Fault, isPrivateKey, onlyFault } from './decode.ts';
import { readChildren, readElement } from './der.ts';
import { decodeBase64, makeLineCounter, type PemBlock, readPemBlocks } from './pem.ts';
import { decodeWithContainers } from './pkcs7.ts';
import { findPrivateKey } from './private-key.ts';
import { readTrusted, TRUSTED_LABEL } from './trusted.ts';

/** How a source that a person gave is read. */
interface FormatOptions {
  /** Of PKCS#12 files; undefined if none was given. */
  readonly password?: string | undefined;
}

type Found = Pick<Fault, 'code' | 'what'>;

const DER_SEQUENCE = 0x30;

/** A Java keystore begins with one of these (JKS and JCEKS; sun.security.provider.JavaKeyStore). */
const KEYSTORE_MAGICS: ReadonlySet<number> = new Set([0xfeedfeed, 0xcececece]);

/** Microsoft's PVK file, which holds a private key. */
const PVK_MAGIC = 0x1ef1b5b0;

/** What a block is that holds no certificate, by label (RFC 7468, RFC 4716, RFC 9580 section 6.2). */
const OTHER_LABELS: Readonly<Record<string, string>> = {
  'PGP PUBLIC KEY BLOCK': 'a PGP public key',
  'PGP MESSAGE': 'a PGP message',
  'PGP SIGNATURE': 'a PGP signature',
  'DH PARAMETERS': 'Diffie-Hellman parameters',
  'EC PARAMETERS': 'parameters of an elliptic curve, which stand before a private key',
  'ATTRIBUTE CERTIFICATE': 'an attribute certificate',
};

const PUBLIC_KEY_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) /m, 'an SSH public key'],
  [/^---- BEGIN SSH2 PUBLIC KEY ----/m, 'an SSH public key'],
];

/**
 * Reads a source that a person gave, in every form that is told by content: what {@link decodeSource} reads, text in
 * UTF-16, bare base64, OpenSSL's TRUSTED CERTIFICATE, PKCS#7, PKCS#12 and Java's keystore. Never throws.
 *
 * A private key in any of them is a fault; none of its bytes are in the result.
 */
export async function decodeGiven(bytes: Buffer, options: FormatOptions = {}): Promise<Decoded> {
  const plain = decodePlain(bytes);
  if (plain !== undefined) return plain;
  const decoded = await decodeForm(toByteText(bytes), options, true);
  if (decoded.certificates.length <= MAX_SOURCE_CERTIFICATES) return decoded;
  return onlyFault('too-large', `more than ${MAX_SOURCE_CERTIFICATES.toLocaleString('en')} certificates`);
}

/**
 * Reads what needs no other parser than OpenSSL's and ours: certificates in PEM with no fault among them, or one in DER.
 * Undefined for all else. What {@link decodeGiven} must look for in every source it must look for here.
 */
export function decodePlain(bytes: Buffer): Decoded | undefined {
  if (readMagic(bytes) === PVK_MAGIC) return undefined;
  const decoded = decodeSource(bytes, MAX_SOURCE_CERTIFICATES);
  if (decoded.faults[0]?.code === 'too-large') return decoded;
  return decoded.faults.length === 0 && findKeyBeside(bytes) === undefined ? decoded : undefined;
}

function readMagic(bytes: Buffer): number {
  return bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
}

async function decodeForm(bytes: Buffer, options: FormatOptions, mayBeBase64: boolean): Promise<Decoded> {
  const decoded = await decodeByContent(bytes, options, mayBeBase64);
  if (decoded.faults.some(({ code }) => code === 'private-key' || code === 'too-large')) return decoded;
  const line = findKeyBeside(bytes);
  if (line === undefined) return decoded;
  const fault: Fault = { code: 'private-key', position: 0, line, what: 'a private key' };
  const { certificates, faults } = decoded;
  return { certificates, faults: certificates.length === 0 ? [fault] : [...faults, fault] };
}

/** The line of a private key that stands around blocks, in one, or behind DER: 0 where there are no lines. */
function findKeyBeside(bytes: Buffer): number | undefined {
  if (bytes[0] === DER_SEQUENCE) return findPrivateKey(bytes) === undefined ? undefined : 0;
  const gaps: { readonly start: number; readonly text: Buffer }[] = [];
  const lineAt = makeLineCounter(bytes);
  let start = 0;
  for (const { start: end, end: next, content } of readPemBlocks(bytes)) {
    if (!Buffer.isBuffer(content)) continue; // its text is a part of the gap
    if (hidesKey(content)) return lineAt(end);
    gaps.push({ start, text: bytes.subarray(start, end) });
    start = next;
  }
  gaps.push({ start, text: bytes.subarray(start) });
  let place = findPrivateKey(Buffer.concat(gaps.map(({ text }) => text)));
  if (place === undefined) return undefined;
  for (const gap of gaps) {
    if (place < gap.text.length) return lineAt(gap.start + place);
    place -= gap.text.length;
  }
  return 0;
}

/** Whether a key lies behind the first value in a block, which is all that OpenSSL reads of it. */
function hidesKey(content: Buffer): boolean {
  try {
    const { end } = readElement(content);
    return end < content.length && findPrivateKey(content.subarray(end)) !== undefined;
  } catch {
    return findPrivateKey(content) !== undefined;
  }
}

async function decodeByContent(
  bytes: Buffer,
  options: FormatOptions,
  mayBeBase64: boolean,
): Promise<Decoded> {
  const magic = readMagic(bytes);
  if (magic === PVK_MAGIC) return onlyFault('private-key', 'a private key');
  if (KEYSTORE_MAGICS.has(magic)) {
    const { readKeystore } = await import('./java-keystore.ts');
    return readKeystore(bytes);
  }
  if (bytes[0] === DER_SEQUENCE) return decodeBinary(bytes, options);
  return decodeText(bytes, options, mayBeBase64);
}

async function decodeBinary(bytes: Buffer, options: FormatOptions): Promise<Decoded> {
  const decoded = await decodeWithContainers(bytes);
  const isRead = decoded.certificates.length > 0 || decoded.faults.some(({ code }) => code === 'private-key');
  if (isRead) return decoded;
  if (hasTooManyValues(bytes)) {
    return onlyFault('too-large', `content of more than ${MAX_BER_VALUES.toLocaleString('en')} values`);
  }
  const { readPkcs12 } = await import('./pkcs12.ts');
  const store = await readPkcs12(bytes, options.password);
  if (store) return store;
  const what = describeDer(bytes);
  return what === undefined ? decoded : onlyFault('not-a-certificate', what);
}

async function decodeText(bytes: Buffer, options: FormatOptions, mayBeBase64: boolean): Promise<Decoded> {
  const decoded = await decodeWithContainers(bytes, MAX_SOURCE_CERTIFICATES);
  if (decoded.faults.length === 0 || decoded.faults[0]?.code === 'too-large') return decoded;
  const blocks = readPemBlocks(bytes);
  if (blocks.length > 0) return refine(decoded, blocks);
  const text = bytes.toString('latin1');
  if (text.includes('PRIVATE KEY')) return onlyFault('private-key', 'a private key'); // a block whose dashes were lost
  const content = mayBeBase64 ? decodeBase64(text.replace(/^\u00ef\u00bb\u00bf/, '')) : 'bad-base64';
  // Of base64 that is DER, a keystore or PEM itself; any word of the right length is base64, too.
  if (Buffer.isBuffer(content)) return decodeForm(toByteText(content), options, false);
  const key = PUBLIC_KEY_TEXTS.find(([pattern]) => pattern.test(text));
  return key ? onlyFault('not-a-certificate', key[1]) : decoded;
}

/** Takes what {@link decodeSource} leaves to this place: blocks that it only names. */
function refine({ certificates, faults }: Decoded, blocks: readonly PemBlock[]): Decoded {
  const byPosition = new Map(blocks.map((block) => [block.position, block]));
  const taken: Located[] = [...certificates];
  const left: Fault[] = [];
  for (const fault of faults) {
    const block = byPosition.get(fault.position);
    const result = block && fault.code === 'not-a-certificate' ? readOther(block) : undefined;
    if (result === undefined || 'what' in result) left.push({ ...fault, ...result });
    else taken.push({ certificate: result, position: fault.position });
  }
  return { certificates: taken.sort((one, other) => one.position - other.position), faults: left };
}

function readOther({ label, content }: PemBlock): Certificate | Found | undefined {
  const isWhole = Buffer.isBuffer(content);
  if (label === TRUSTED_LABEL && isWhole) return takeTrusted(content);
  if (isWhole && isPrivateKey(content)) return { code: 'private-key', what: 'a private key' };
  const what = OTHER_LABELS[label];
  return what === undefined ? undefined : { code: 'not-a-certificate', what };
}

/** A TRUSTED CERTIFICATE, without whose restrictions one for e-mail would become one for servers. */
function takeTrusted(content: Buffer): Certificate | Found {
  try {
    const { certificate, servers } = readTrusted(content);
    if (servers === 'trusted') return certificate;
    return {
      code: 'distrusted',
      what: "a certificate in OpenSSL's TRUSTED form that is not trusted for servers",
    };
  } catch {
    return {
      code: 'not-a-certificate',
      what: "a certificate in OpenSSL's TRUSTED form that cannot be read",
    };
  }
}

/** What DER is that holds no certificate: a CSR (RFC 2986), a CRL (RFC 5280 section 5.1), a public key (4.1.2.7). */
function describeDer(bytes: Buffer): string | undefined {
  try {
    const parts = readChildren(readElement(bytes));
    const inner = parts[0]?.tag === DER_SEQUENCE ? readChildren(parts[0]) : [];
    const tags = inner.map(({ tag }) => tag);
    if (parts.length === 2 && parts[1]?.tag === 0x03 && tags[0] === 0x06) {
      return 'a public key without a certificate';
    }
    if (parts.length !== 3 || parts[2]?.tag !== 0x03) return undefined;
    if (tags[0] === 0x02 && tags[1] === DER_SEQUENCE && tags[2] === DER_SEQUENCE && tags[3] === 0xa0) {
      return 'a certificate signing request';
    }
    return tags.some((tag) => tag === 0x17 || tag === 0x18) ? 'a certificate revocation list' : undefined;
  } catch {
    return undefined;
  }
}

/** Text in UTF-16 (with a byte order mark, or told by its zero octets) as bytes of UTF-8; all else as it is. */
function toByteText(bytes: Buffer): Buffer {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  if (isLittle || isBig) return fromUtf16(bytes.subarray(2), isBig);
  if (isWide(bytes, 0)) return fromUtf16(bytes, true);
  return isWide(bytes, 1) ? fromUtf16(bytes, false) : bytes;
}

const WIDE_SAMPLE_BYTES = 32;

/** Whether bytes begin as ASCII does in UTF-16, every octet at `zeros` or two on being zero and the others text. */
function isWide(bytes: Buffer, zeros: 0 | 1): boolean {
  const sample = bytes.subarray(0, WIDE_SAMPLE_BYTES);
  const isText = (octet: number): boolean => octet >= 0x20 || (octet >= 0x09 && octet <= 0x0d);
  return sample.length > 1 && sample.every((octet, at) => (at % 2 === zeros ? octet === 0 : isText(octet)));
}

function fromUtf16(bytes: Buffer, isBigEndian: boolean): Buffer {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return Buffer.from((isBigEndian ? even.swap16() : even).toString('utf16le'), 'utf8');
}

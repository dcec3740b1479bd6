import { MAX_SOURCE_CERTIFICATES } from '../../limits.ts';
import { type Located, tryParseCertificate } from '../certificate.ts';
import { findValueEnd, hasTooManyValues, MAX_BER_VALUES } from './ber.ts';
import { nameContent } from './content.ts';
import {
  type Decoded,
  decodeBlock,
  decodeSource,
  type Fault,
  findDerBehind,
  isPrivateKey,
  onlyFault,
} from './decode.ts';
import { readChildren, readElement } from './der.ts';
import { JCEKS_MAGIC, JKS_MAGIC, PVK_MAGIC, readMagic } from './magic.ts';
import { passPadding } from './padding.ts';
import { decodeBase64, makeLineCounter, type PemBlock, readPemBlocks } from './pem.ts';
import { readPkcs7 } from './pkcs7.ts';
import { decodePlain, findKeyBeside } from './plain.ts';
import { readTrusted, TRUSTED_LABEL } from './trusted.ts';

/** How a source that a person gave is read. */
interface FormatOptions {
  /** Of PKCS#12 files; undefined if none was given. */
  readonly password?: string | undefined;
  /** Read what a server may answer that is asked for an issuer, and no other form. Default: every form. */
  readonly isIssuerAnswer?: boolean;
  /** It was base64 already. */
  readonly isUnwrapped?: boolean;
}

const DER_SEQUENCE = 0x30;

/** What a block is that holds no certificate, by label (RFC 7468, RFC 4716, RFC 9580 section 6.2, OpenSSL's pem.h). */
const OTHER_LABELS: ReadonlyMap<string, string> = new Map([
  ['CERTIFICATE REQUEST', 'a certificate signing request'],
  ['NEW CERTIFICATE REQUEST', 'a certificate signing request'],
  ['X509 CRL', 'a certificate revocation list'],
  ['PUBLIC KEY', 'a public key without a certificate'],
  ['RSA PUBLIC KEY', 'a public key without a certificate'],
  ['SSH2 PUBLIC KEY', 'an SSH public key'],
  [TRUSTED_LABEL, "a certificate in OpenSSL's TRUSTED form"],
  ['PKCS7', 'a PKCS#7 container'],
  ['CMS', 'a CMS container'],
  ['PGP PUBLIC KEY BLOCK', 'a PGP public key'],
  ['PGP MESSAGE', 'a PGP message'],
  ['PGP SIGNATURE', 'a PGP signature'],
  ['DH PARAMETERS', 'Diffie-Hellman parameters'],
  ['EC PARAMETERS', 'parameters of an elliptic curve, which stand before a private key'],
  ['ATTRIBUTE CERTIFICATE', 'an attribute certificate'],
]);

const PUBLIC_KEY_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) /m, 'an SSH public key'],
  [/^---- BEGIN SSH2 PUBLIC KEY ----/m, 'an SSH public key'],
];

/**
 * Reads a source that a person gave, in every form, detected from the content: what {@link decodeSource} reads, at once if it
 * is nothing else; text in UTF-16, and {@link FORMS}. Never throws.
 *
 * A private key in any of them is a fault; none of its bytes are in the result.
 */
export async function decodeGiven(bytes: Buffer, options: FormatOptions = {}): Promise<Decoded> {
  const plain = decodePlain(bytes);
  if (plain !== undefined) return plain;
  const decoded = await decodeForm(toByteText(bytes), options);
  if (decoded.certificates.length <= MAX_SOURCE_CERTIFICATES) return decoded;
  return onlyFault('too-large', `more than ${MAX_SOURCE_CERTIFICATES.toLocaleString('en')} certificates`);
}

async function decodeForm(bytes: Buffer, options: FormatOptions): Promise<Decoded> {
  const decoded = await readForm(bytes, options);
  if (decoded.faults.some(({ code }) => code === 'private-key' || code === 'too-large')) return decoded;
  const line = findKeyBeside(bytes, readPemBlocks(bytes));
  if (line === undefined) return decoded;
  const fault: Fault = { code: 'private-key', position: 0, line, what: 'a private key' };
  const { certificates, faults } = decoded;
  return { certificates, faults: certificates.length === 0 ? [fault] : [...faults, fault] };
}

/** Reads bytes of one form; undefined if they are of another one after all. */
type Read = (bytes: Buffer, options: FormatOptions) => Decoded | undefined | Promise<Decoded | undefined>;

/** A form, detected from the first bytes. */
interface Form {
  readonly isBegunBy: (bytes: Buffer) => boolean;
  readonly read: Read;
  /** A server that is asked for an issuer may answer in it (RFC 5280 section 4.2.2.1). */
  readonly isAnswer?: true;
}

/** The forms of a source, the first that reads it being its own. */
const FORMS: readonly Form[] = [
  {
    isBegunBy: (bytes) => readMagic(bytes) === PVK_MAGIC,
    read: () => onlyFault('private-key', 'a private key'),
  },
  {
    isBegunBy: (bytes) => [JKS_MAGIC, JCEKS_MAGIC].includes(readMagic(bytes)),
    read: async (bytes) => (await import('./java-keystore.ts')).readKeystore(bytes),
  },
  { isBegunBy: (bytes) => bytes[0] === DER_SEQUENCE, read: readValues, isAnswer: true },
  { isBegunBy: () => true, read: readText, isAnswer: true },
  { isBegunBy: () => true, read: readBase64 },
];

/** The forms of one value of DER or BER. */
const VALUE_FORMS: readonly Omit<Form, 'isBegunBy'>[] = [
  { read: readCertificate, isAnswer: true },
  { read: (bytes) => (isPrivateKey(bytes) ? onlyFault('private-key', 'a private key') : undefined) },
  { read: readPkcs7, isAnswer: true },
  { read: readStore },
  { read: nameValue },
];

/** The forms of the blocks of PEM that {@link decodeBlock} only names, by label. */
const BLOCK_FORMS: ReadonlyMap<string, Read> = new Map<string, Read>([
  [TRUSTED_LABEL, takeTrusted],
  // RFC 7468 sections 8 and 9, and what old OpenSSL wrote
  ['PKCS7', readContainer],
  ['CMS', readContainer],
  ['PKCS #7 SIGNED DATA', readContainer],
]);

async function readForm(bytes: Buffer, options: FormatOptions): Promise<Decoded> {
  for (const { isBegunBy, read, isAnswer } of FORMS) {
    if (options.isIssuerAnswer && !isAnswer) continue;
    const decoded = isBegunBy(bytes) ? await read(bytes, options) : undefined;
    if (decoded !== undefined) return decoded;
  }
  return nameContent(bytes);
}

/** Values of DER or BER one after the other, and anything after them. */
async function readValues(bytes: Buffer, options: FormatOptions): Promise<Decoded | undefined> {
  const parts: Decoded[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = findValueEnd(bytes, at) ?? bytes.length; // what is cut off may still be named
    const decoded = await readValue(bytes.subarray(at, end), options);
    if (decoded === undefined) {
      if (at === 0) return undefined;
      parts.push(await readBehind(bytes.subarray(at), options));
      break;
    }
    parts.push(decoded);
    if (parts.length > MAX_SOURCE_CERTIFICATES) return onlyFault('too-large', 'too many values');
    at = passPadding(bytes, end);
  }
  return joinParts(parts);
}

async function readValue(value: Buffer, options: FormatOptions): Promise<Decoded | undefined> {
  for (const { read, isAnswer } of VALUE_FORMS) {
    if (options.isIssuerAnswer && !isAnswer) continue;
    const decoded = await read(value, options);
    if (decoded !== undefined) return decoded;
  }
  return undefined;
}

/** What stands behind certificates: no base64, which most words are. */
function readBehind(bytes: Buffer, options: FormatOptions): Promise<Decoded> {
  return readForm(bytes, { ...options, isUnwrapped: true });
}

/** Several parts of a source as one; an unknown part may be a damaged certificate. */
function joinParts(parts: readonly Decoded[]): Decoded | undefined {
  if (parts.length <= 1) return parts[0];
  const certificates: Located[] = [];
  const faults: Fault[] = [];
  let before = 0;
  for (const part of parts) {
    const found = part.certificates.map(({ certificate, position }) => {
      return { certificate, position: before + position };
    });
    const wrong = part.faults.map(({ code, position, line, what }): Fault => {
      const place = { position: before + Math.max(position, 1), line: before === 0 ? line : 0 };
      if (code !== 'no-certificate') return { code, ...place, what };
      return { code: 'unparsable-certificate', ...place, what: `a part of the file that is ${what}` };
    });
    certificates.push(...found);
    faults.push(...wrong);
    before = [...found, ...wrong].reduce((most, { position }) => Math.max(most, position), before);
  }
  return { certificates, faults };
}

function readCertificate(bytes: Buffer): Decoded | undefined {
  const certificate = tryParseCertificate(bytes);
  return certificate && { certificates: [{ certificate, position: 1 }], faults: [] };
}

/** PKCS#12; its parser makes an object of each value. */
async function readStore(bytes: Buffer, { password }: FormatOptions): Promise<Decoded | undefined> {
  if (hasTooManyValues(bytes)) {
    return onlyFault('too-large', `content of more than ${MAX_BER_VALUES.toLocaleString('en')} values`);
  }
  const { readPkcs12 } = await import('./pkcs12.ts');
  return readPkcs12(bytes, password);
}

/** PEM with anything around its blocks; undefined if there are none. */
async function readText(bytes: Buffer, options: FormatOptions): Promise<Decoded | undefined> {
  const blocks = readPemBlocks(bytes, MAX_SOURCE_CERTIFICATES + 1);
  if (blocks.length === 0) return undefined;
  if (blocks.length > MAX_SOURCE_CERTIFICATES) return onlyFault('too-large', 'too many PEM blocks');
  const der = findDerBehind(bytes, blocks) ?? bytes.length;
  const parts = [
    await readBlocks(
      blocks.filter(({ start }) => start < der),
      bytes,
      options,
    ),
  ];
  if (der < bytes.length) parts.push(await readBehind(bytes.subarray(der), options));
  return joinParts(parts);
}

async function readBlocks(
  blocks: readonly PemBlock[],
  bytes: Buffer,
  options: FormatOptions,
): Promise<Decoded> {
  const certificates: Located[] = [];
  const faults: Fault[] = [];
  const lineAt = makeLineCounter(bytes);
  for (const block of blocks) {
    const { label, content, position, start } = block;
    const { certificate, fault } = decodeBlock(block);
    const line = lineAt(start);
    if (certificate) certificates.push({ certificate, position });
    const isOther = fault?.code === 'not-a-certificate' && Buffer.isBuffer(content);
    const other = isOther ? await (BLOCK_FORMS.get(label) ?? nameBlock)(content, options) : undefined;
    certificates.push(...(other?.certificates ?? []).map((it) => ({ ...it, position })));
    const found = other?.faults ?? (fault ? [{ ...fault, what: nameFault(fault, label) }] : []);
    faults.push(...found.map((it) => ({ ...it, position, line })));
  }
  return { certificates, faults };
}

/** What a fault of a block says, with the name of the label where that is a known one. */
function nameFault({ code, what }: Pick<Fault, 'code' | 'what'>, label: string): string {
  const name = OTHER_LABELS.get(label);
  if (name === undefined || code === 'private-key') return what;
  return code === 'unterminated-block' ? `${name} that does not end` : name;
}

async function readContainer(content: Buffer): Promise<Decoded> {
  const what = 'a PKCS#7 container that cannot be read';
  return (await readPkcs7(content)) ?? onlyFault('unparsable-certificate', what);
}

function nameBlock(content: Buffer): Decoded | undefined {
  return isPrivateKey(content) ? onlyFault('private-key', 'a private key') : undefined;
}

/** Of base64 that is DER, a keystore or PEM itself, unwrapped once: any word of the right length is base64, too. */
async function readBase64(bytes: Buffer, options: FormatOptions): Promise<Decoded | undefined> {
  const text = bytes.toString('latin1');
  if (text.includes('PRIVATE KEY')) return onlyFault('private-key', 'a private key'); // a block whose dashes were lost
  const content = options.isUnwrapped ? 'bad-base64' : decodeBase64(text.replace(/^\u00ef\u00bb\u00bf/, ''));
  if (Buffer.isBuffer(content)) return decodeForm(toByteText(content), { ...options, isUnwrapped: true });
  const key = PUBLIC_KEY_TEXTS.find(([pattern]) => pattern.test(text));
  return key && onlyFault('not-a-certificate', key[1]);
}

/** A TRUSTED CERTIFICATE: without its restrictions a certificate for e-mail would become one for servers. */
function takeTrusted(content: Buffer): Decoded {
  const name = "a certificate in OpenSSL's TRUSTED form that";
  try {
    const { certificate, servers } = readTrusted(content);
    if (servers === 'trusted') return { certificates: [{ certificate, position: 1 }], faults: [] };
    return onlyFault('distrusted', `${name} is not trusted for servers`);
  } catch {
    return onlyFault('not-a-certificate', `${name} cannot be read`);
  }
}

function nameValue(bytes: Buffer): Decoded | undefined {
  const what = describeDer(bytes);
  return what === undefined ? undefined : onlyFault('not-a-certificate', what);
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

/** Text in UTF-16 (with a byte order mark, or detected from its zero octets) as UTF-8; anything else unchanged. */
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

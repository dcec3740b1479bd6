/** Patterns that together occur only in the text of a private key, a row for each; each takes linear time. */
const TEXTS: readonly (readonly RegExp[])[] = [
  [/(?:BEGIN|-END)[A-Z0-9 ]{0,40}PRIVATE ?KEY/], // RFC 7468, OpenSSH, PGP, ssh.com; with any dashes, or none
  [/PuTTY-User-Key-File-\d:[^\n]{0,80}\s[^\w\n]{0,20}(?:Encryption|Comment):/],
  [/\bAGE-SECRET-KEY-|AGE-SECRET-KEY-1[0-9A-Z]{20}/i],
  [/\\?"d\\?"\s{0,9}:\s{0,9}\\?"[\w-]{20}/], // JWK (RFC 7518 section 6), perhaps in a string of JSON
  [/\bkty['"]?\s{0,9}:/, /(?<![\w-])['"]?d['"]?\s{0,9}:\s{0,9}['"]?[\w-]{40}/], // the same as YAML, or with other quotes
  [/<(?:\w{1,20}:)?RSAKeyValue\b/, /<(?:\w{1,20}:)?(?:D|DP|InverseQ)\s{0,9}>/], // .NET's ToXmlString
  [/<(?:\w{1,20}:)?DSAKeyValue\b/, /<(?:\w{1,20}:)?X\s{0,9}>/],
  [/\bprivate ?exponent\s{0,9}:|\bPrivate-Key: ?\(/i], // openssl rsa -text, certtool --key-info
  [/\b(?:priv|prime[12]|exponent[12]|coefficient):[^\S\n]{0,9}\n[^\S\n]{0,30}[0-9a-f]{2}:/i],
];

/** How binary forms begin that are no DER: OpenSSH's, and Microsoft's PVK. */
const BLOBS: readonly Buffer[] = [Buffer.from('openssh-key-v1\0'), Buffer.from('1ef1b5b000000000', 'hex')];

/** What of these base64 has, where all words of a row are found. */
const ENCODED: readonly (readonly string[])[] = [
  ['PRIVATE KEY'],
  ['openssh-key-v1\0'],
  ['PuTTY-User-Key-File-'],
  ['AGE-SECRET-KEY-'],
  ['"kty":"', '"d":"'],
  ['"kty": "', '"d": "'],
  ['privateExponent:'],
  ['<RSAKeyValue', '<InverseQ'],
];

/**
 * The offset where a private key begins in bytes, with anything around it; undefined if there is none that is
 * known. Looked for are PEM and other texts, PKCS#8 (encrypted or not), PKCS#1 and SEC 1 as DER, and base64 of all these:
 * in one line or many, indented, quoted, or behind a name; and DER in hexadecimal. Takes time in proportion to the bytes.
 */
export function findPrivateKey(bytes: Buffer): number | undefined {
  const text = bytes.toString('latin1');
  return findText(text) ?? findBinary(bytes) ?? findBase64(bytes) ?? findHexadecimal(text);
}

function findText(text: string): number | undefined {
  const row = TEXTS.find((patterns) => patterns.every((pattern) => pattern.test(text)));
  return row?.[0] && text.search(row[0]);
}

/** The octet at an index; NaN behind the end. */
type Octets = (index: number) => number;

function findBinary(bytes: Buffer): number | undefined {
  const blob = BLOBS.map((start) => bytes.indexOf(start)).find((at) => at !== -1);
  if (blob !== undefined) return blob;
  let at = bytes.indexOf(SEQUENCE);
  const octet: Octets = (index) => bytes[at + index] ?? Number.NaN;
  for (; at !== -1; at = bytes.indexOf(SEQUENCE, at + 1)) if (beginsAsKey(octet)) return at;
  return undefined;
}

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;

/** The bytes of the smallest modulus or prime, and of the scalars that curves have. */
const MIN_MODULUS_BYTES = 32;
const SCALAR_BYTES = { least: 14, most: 72 } as const;

/** PKCS #5 and the PBE of PKCS #12: what an EncryptedPrivateKeyInfo is encrypted with. */
const ENCRYPTIONS: readonly Buffer[] = [
  Buffer.from('2a864886f70d0105', 'hex'),
  Buffer.from('2a864886f70d010c01', 'hex'),
];

/** Whether DER begins as a private key does: RFC 5958 sections 2 and 3, RFC 8017 appendix A.1.2, RFC 5915 section 3. */
function beginsAsKey(octet: Octets): boolean {
  const key = readHeader(octet, 0);
  if (octet(key.start) === SEQUENCE) return isEncrypted(octet, key);
  const hasVersion = octet(key.start) === INTEGER && octet(key.start + 1) === 1 && octet(key.start + 2) <= 1;
  if (!hasVersion) return false;
  const next = key.start + 3;
  const value = readHeader(octet, next);
  switch (octet(next)) {
    case SEQUENCE: // an algorithm, and in the same value the key
      return isAlgorithm(octet, value) && value.end < key.end && octet(value.end) === OCTET_STRING;
    case INTEGER:
      return value.end - value.start >= MIN_MODULUS_BYTES && value.end < key.end;
    case OCTET_STRING: {
      const size = value.end - value.start;
      return size >= SCALAR_BYTES.least && size <= SCALAR_BYTES.most && value.end <= key.end;
    }
    default:
      return false;
  }
}

function isEncrypted(octet: Octets, key: { readonly start: number; readonly end: number }): boolean {
  const algorithm = readHeader(octet, key.start);
  if (!isAlgorithm(octet, algorithm) || algorithm.end >= key.end) return false;
  const start = readHeader(octet, algorithm.start).start;
  const isKnown = ENCRYPTIONS.some((name) => name.every((value, index) => octet(start + index) === value));
  return isKnown && octet(algorithm.end) === OCTET_STRING;
}

function isAlgorithm(octet: Octets, { start }: { readonly start: number }): boolean {
  return octet(start) === OBJECT_IDENTIFIER;
}

/** Where the contents of the value at an index lie, as its header has it; NaN where it has no length in DER. */
function readHeader(octet: Octets, at: number): { readonly start: number; readonly end: number } {
  const first = octet(at + 1);
  if (first < 0x80) return { start: at + 2, end: at + 2 + first };
  const count = first - 0x80;
  if (!(count >= 1 && count <= 4)) return { start: Number.NaN, end: Number.NaN };
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 0x100 + octet(at + 2 + index);
  return { start: at + 2 + count, end: at + 2 + count + length };
}

/** Octets in hexadecimal, as `xxd -p`, `openssl` and programs in C write them: enough of them to tell a key. */
const HEXADECIMAL = /(?:(?:0x|\\x)?[0-9a-f]{2}[\s:,]{0,3}){40,}/gi;

function findHexadecimal(text: string): number | undefined {
  for (const { 0: run, index } of text.matchAll(HEXADECIMAL)) {
    const octets = Buffer.from(run.replace(/0x|[^0-9a-f]/gi, ''), 'hex');
    if (findBinary(octets) !== undefined) return index;
  }
  return undefined;
}

/** What a character stands for in base64 and base64url (RFC 4648); `NO_DIGIT` if it is not in their alphabets. */
const NO_DIGIT = 0xff;
const DIGITS = Buffer.alloc(256, NO_DIGIT);
for (const [value, digit] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  DIGITS[digit.charCodeAt(0)] = value;
}
DIGITS['-'.charCodeAt(0)] = 62;
DIGITS['_'.charCodeAt(0)] = 63;

const LINE_FEED = 0x0a;
const FIRST_DIGIT_OF_SEQUENCE = 12; // the upper six bits of 0x30; the lower two come first in the next digit
const MOST_SECOND_DIGIT = 15;

/** All digits of base64 in bytes, one after the other, without what stands between them and at the start of a line. */
interface Dense {
  readonly digits: Buffer;
  /** Where a digit stood. */
  readonly placeOf: (index: number) => number;
}

function findBase64(bytes: Buffer): number | undefined {
  const { digits, placeOf } = gatherDigits(bytes);
  const row = NEEDLES.find((words) => words.every((word) => word.some((needle) => digits.includes(needle))));
  const first = row?.[0]?.map((needle) => digits.indexOf(needle)).find((index) => index !== -1);
  if (first !== undefined) return placeOf(first);
  let at = digits.indexOf(FIRST_DIGIT_OF_SEQUENCE);
  const octet: Octets = (index) => decodeOctet(digits, at, index);
  for (; at !== -1; at = digits.indexOf(FIRST_DIGIT_OF_SEQUENCE, at + 1)) {
    if ((digits[at + 1] ?? NO_DIGIT) <= MOST_SECOND_DIGIT && beginsAsKey(octet)) return placeOf(at);
  }
  return undefined;
}

function gatherDigits(bytes: Buffer): Dense {
  const digits = Buffer.allocUnsafe(bytes.length);
  const gather = (most: number): { readonly count: number; readonly place: number } => {
    let count = 0;
    let place = 0;
    let isQuoting = true; // `> `, `- `, `# ` before the first digit of a line
    for (; place < bytes.length && count < most; place++) {
      const character = bytes[place] ?? 0;
      const digit = DIGITS[character] ?? NO_DIGIT;
      if (character === LINE_FEED) isQuoting = true;
      if (digit === NO_DIGIT || (isQuoting && character === HYPHEN)) continue;
      isQuoting = false;
      digits[count++] = digit;
    }
    return { count, place };
  };
  const { count } = gather(bytes.length);
  return { digits: digits.subarray(0, count), placeOf: (index) => gather(index + 1).place - 1 };
}

const HYPHEN = 0x2d;

/** One of the octets that digits of base64 stand for, from the one at `start` on. */
function decodeOctet(digits: Buffer, start: number, index: number): number {
  const bit = index * 8;
  const at = start + Math.floor(bit / 6);
  const [high, low] = [digits[at], digits[at + 1]];
  if (high === undefined || low === undefined) return Number.NaN;
  return ((high * 64 + low) >> (4 - (bit % 6))) & 0xff; // 4, 2 or 0 bits of the lower digit belong to the next octet
}

/** Words as digits of base64, by the three ways in which they may lie in it; and PEM in base64 in base64. */
const NEEDLES: readonly (readonly (readonly Buffer[])[])[] = [
  ...ENCODED.map((words) => words.map(encode)),
  [encode('PRIVATE KEY').flatMap((text) => encode(text))],
].map((words) => words.map((texts) => texts.map((text) => gatherDigits(Buffer.from(text)).digits)));

/** The parts of base64 that are the same with any text before and after a word. */
function encode(word: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const whole = Math.floor(((before + word.length) * 8) / 6);
    return Buffer.from('\0'.repeat(before) + word, 'latin1')
      .toString('base64')
      .slice(Math.ceil((before * 8) / 6), whole);
  });
}

/** The fields of a certificate that this tool looks at. Names are one line, in the order of the certificate; dates are UTC. */
export interface Fields {
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** basicConstraints says CA (RFC 5280 section 4.2.1.9); false for X.509 v1, where nothing can say so. */
  readonly isCa: boolean;
  /** Subject and issuer are the same name (RFC 5280 section 3.2); says nothing about who signed. */
  readonly isSelfIssued: boolean;
}

/**
 * Reads a certificate's fields from DER of the usual profile of RFC 5280, some ten times as fast as OpenSSL makes an
 * object of it; undefined for everything else, which OpenSSL then judges (`parseCertificate`).
 *
 * It knows no leniency: whatever it takes, OpenSSL takes with the same fields, and the tests hold it to that with
 * mutated certificates. Bytes after the certificate are not taken.
 */
export function readFields(der: Buffer): Fields | undefined {
  try {
    return readCertificate({ octets: der.toString('latin1'), at: 0, end: der.length });
  } catch (cause) {
    if (cause === UNUSUAL) return undefined;
    throw cause;
  }
}

/** What is outside the usual profile. Thrown and caught only here: a check after each element would hide the grammar. */
const UNUSUAL = Symbol('unusual');

/**
 * Where to read: from `at` up to `end`. `octets` has a character for each octet: one conversion of the whole costs less
 * than one for each of the many small elements.
 */
interface Cursor {
  readonly octets: string;
  at: number;
  readonly end: number;
}

// X.690 section 8.1.2, and the types of RFC 5280 section 4.1
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const NULL = 0x05;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const PRINTABLE_STRING = 0x13;
const IA5_STRING = 0x16;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const SEQUENCE = 0x30;
const SET = 0x31;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;

/** The attribute types of names, as OpenSSL abbreviates them, by their OID's content. */
const ATTRIBUTE_TYPES: ReadonlyMap<string, string> = new Map([
  ['\x55\x04\x03', 'CN'],
  ['\x55\x04\x05', 'serialNumber'],
  ['\x55\x04\x06', 'C'],
  ['\x55\x04\x07', 'L'],
  ['\x55\x04\x08', 'ST'],
  ['\x55\x04\x0a', 'O'],
  ['\x55\x04\x0b', 'OU'],
  ['\x55\x04\x61', 'organizationIdentifier'],
  ['\x09\x92\x26\x89\x93\xf2\x2c\x64\x01\x19', 'DC'],
  ['\x2a\x86\x48\x86\xf7\x0d\x01\x09\x01', 'emailAddress'],
]);

const BASIC_CONSTRAINTS = '\x55\x1d\x13';
const KEY_USAGE = '\x55\x1d\x0f';
const SUBJECT_KEY_IDENTIFIER = '\x55\x1d\x0e';
const AUTHORITY_KEY_IDENTIFIER = '\x55\x1d\x23';
const KEY_IDENTIFIER = 0x80;

/**
 * Further extensions that OpenSSL reads when it decides whether a certificate is a CA's (x509v3_cache_extensions
 * in its v3_purp.c): a malformed one changes its mind, so they are left to it.
 */
const READ_BY_OPENSSL: ReadonlySet<string> = new Set([
  '\x55\x1d\x11', // subjectAltName
  '\x55\x1d\x1e', // nameConstraints
  '\x55\x1d\x1f', // cRLDistributionPoints
  '\x55\x1d\x25', // extKeyUsage
  '\x60\x86\x48\x01\x86\xf8\x42\x01\x01', // Netscape's certificate type
  '\x2b\x06\x01\x05\x05\x07\x01\x07', // IP addresses (RFC 3779)
  '\x2b\x06\x01\x05\x05\x07\x01\x08', // AS identifiers (RFC 3779)
  '\x2b\x06\x01\x05\x05\x07\x01\x0e', // proxyCertInfo (RFC 3820)
]);

const KEY_CERT_SIGN = 0x04; // the bit 5 of RFC 5280 section 4.2.1.3, in the first octet

/** Text that OpenSSL writes into a name as it is, but for a backslash before {@link SPECIALS} (RFC 4514 section 2.4). */
const PLAIN_TEXT = /^(?![ #])[ -~\u00a0-\uffff]+(?<! )$/; // all but controls: to look up \p{Cc} takes a millisecond
const NOT_ASCII = /[\x80-\xff]/;
const SPECIALS = /[,+"\\<>;]/g;

function readCertificate(cursor: Cursor): Fields {
  const certificate = enter(cursor, SEQUENCE);
  expectEnd(cursor);
  const tbs = enter(certificate, SEQUENCE);
  const fields = readTbsCertificate(tbs);
  skipAlgorithm(certificate);
  const signature = enter(certificate, BIT_STRING);
  if (signature.end - signature.at < 2 || octetAt(signature) !== 0) throw UNUSUAL;
  expectEnd(certificate);
  return fields;
}

function readTbsCertificate(tbs: Cursor): Fields {
  const version = enter(tbs, VERSION);
  const number = enter(version, INTEGER);
  if (number.end - number.at !== 1 || octetAt(number) !== 2) throw UNUSUAL; // v3
  expectEnd(version);
  const serial = enter(tbs, INTEGER);
  expectMinimalInteger(serial);
  skipAlgorithm(tbs);
  const issuer = readName(tbs);
  const validity = enter(tbs, SEQUENCE);
  const notBefore = readTime(validity);
  const notAfter = readTime(validity);
  expectEnd(validity);
  const subject = readName(tbs);
  const key = enter(tbs, SEQUENCE);
  skipAlgorithm(key);
  const bits = enter(key, BIT_STRING);
  if (bits.end - bits.at < 2 || octetAt(bits) !== 0) throw UNUSUAL;
  expectEnd(key);
  const wrapper = enter(tbs, EXTENSIONS);
  expectEnd(tbs);
  const isCa = readIsCa(enter(wrapper, SEQUENCE));
  expectEnd(wrapper);
  return { subject, issuer, notBefore, notAfter, isCa, isSelfIssued: subject === issuer };
}

/** Whether the extensions make a CA: cA is true, and keyUsage, if it is there, allows to sign certificates. */
function readIsCa(extensions: Cursor): boolean {
  const seen = new Set<string>();
  let isCa = false;
  let signsCertificates = true;
  while (extensions.at < extensions.end) {
    const extension = enter(extensions, SEQUENCE);
    const id = readObjectIdentifier(enter(extension, OBJECT_IDENTIFIER));
    if (seen.has(id)) throw UNUSUAL;
    seen.add(id);
    if (octetAt(extension) === BOOLEAN) expectTrue(enter(extension, BOOLEAN));
    const value = enter(extension, OCTET_STRING);
    expectEnd(extension);
    if (id === BASIC_CONSTRAINTS) isCa = readBasicConstraints(value);
    else if (id === KEY_USAGE) signsCertificates = readKeyCertSign(value);
    else if (id === SUBJECT_KEY_IDENTIFIER) enter(value, OCTET_STRING);
    else if (id === AUTHORITY_KEY_IDENTIFIER) readKeyIdentifier(value);
    else if (READ_BY_OPENSSL.has(id)) throw UNUSUAL;
    else value.at = value.end;
    expectEnd(value);
  }
  return isCa && signsCertificates;
}

/** BasicConstraints (RFC 5280 section 4.2.1.9): cA, and a path length only where it is true. */
function readBasicConstraints(value: Cursor): boolean {
  const constraints = enter(value, SEQUENCE);
  if (constraints.at === constraints.end) return false;
  expectTrue(enter(constraints, BOOLEAN));
  if (constraints.at < constraints.end) {
    const pathLength = enter(constraints, INTEGER);
    if (pathLength.end - pathLength.at !== 1 || octetAt(pathLength) >= 0x80) throw UNUSUAL;
  }
  expectEnd(constraints);
  return true;
}

/** Whether KeyUsage (RFC 5280 section 4.2.1.3) has keyCertSign; OpenSSL objects to one without any bit. */
function readKeyCertSign(value: Cursor): boolean {
  const bits = enter(value, BIT_STRING);
  const unused = octetAt(bits);
  const first = octetAt(bits, 1);
  if (bits.end - bits.at !== 2 || unused > 7 || first >>> unused === 0) throw UNUSUAL;
  return (((first >>> unused) << unused) & KEY_CERT_SIGN) !== 0;
}

/** AuthorityKeyIdentifier (RFC 5280 section 4.2.1.1) in its usual form, a key's identifier alone. */
function readKeyIdentifier(value: Cursor): void {
  const identifier = enter(value, SEQUENCE);
  enter(identifier, KEY_IDENTIFIER);
  expectEnd(identifier);
}

/** A Name (RFC 5280 section 4.1.2.4) as `parseCertificate` writes it; one attribute in each RDN, nothing to escape. */
function readName(cursor: Cursor): string {
  const name = enter(cursor, SEQUENCE);
  let text = '';
  while (name.at < name.end) {
    const relative = enter(name, SET);
    const attribute = enter(relative, SEQUENCE);
    expectEnd(relative);
    const type = ATTRIBUTE_TYPES.get(readObjectIdentifier(enter(attribute, OBJECT_IDENTIFIER)));
    if (type === undefined) throw UNUSUAL;
    text += `${text === '' ? '' : ', '}${type}=${readString(attribute)}`;
    expectEnd(attribute);
  }
  return text;
}

function readString(cursor: Cursor): string {
  const tag = octetAt(cursor);
  if (tag !== UTF8_STRING && tag !== PRINTABLE_STRING && tag !== IA5_STRING) throw UNUSUAL;
  let text = contentOf(enter(cursor, tag));
  if (NOT_ASCII.test(text)) {
    text = Buffer.from(text, 'latin1').toString('utf8');
    if (tag !== UTF8_STRING || text.includes('\ufffd')) throw UNUSUAL;
  }
  if (!PLAIN_TEXT.test(text)) throw UNUSUAL;
  return text.replace(SPECIALS, '\\$&');
}

/** A Time (RFC 5280 section 4.1.2.5), to the second and in UTC. */
function readTime(cursor: Cursor): Date {
  const tag = octetAt(cursor);
  if (tag !== UTC_TIME && tag !== GENERALIZED_TIME) throw UNUSUAL;
  const digits = contentOf(enter(cursor, tag));
  const yearDigits = tag === UTC_TIME ? 2 : 4;
  if (digits.length !== yearDigits + 11 || !/^\d+Z$/.test(digits)) throw UNUSUAL;
  const number = Number(digits.slice(0, yearDigits));
  const year = tag === UTC_TIME ? (number < 50 ? 2000 : 1900) + number : number;
  const month = readTwoDigits(digits, yearDigits);
  const day = readTwoDigits(digits, yearDigits + 2);
  const hour = readTwoDigits(digits, yearDigits + 4);
  const minute = readTwoDigits(digits, yearDigits + 6);
  const second = readTwoDigits(digits, yearDigits + 8);
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // A day that the month has not is one of another month.
  const isReal = date.getUTCMonth() === month - 1 && hour < 24 && minute < 60 && second < 60;
  if (!isReal || year < 1000) throw UNUSUAL;
  return date;
}

function readTwoDigits(digits: string, at: number): number {
  return 10 * digits.charCodeAt(at) + digits.charCodeAt(at + 1) - 11 * 0x30;
}

/** AlgorithmIdentifier (RFC 5280 section 4.1.1.2) with the parameters of RSA and ECDSA: none, NULL or an OID. */
function skipAlgorithm(cursor: Cursor): void {
  const algorithm = enter(cursor, SEQUENCE);
  readObjectIdentifier(enter(algorithm, OBJECT_IDENTIFIER));
  if (algorithm.at === algorithm.end) return;
  const isNull = octetAt(algorithm) === NULL;
  const parameters = enter(algorithm, isNull ? NULL : OBJECT_IDENTIFIER);
  if (isNull) expectEnd(parameters);
  else readObjectIdentifier(parameters);
  expectEnd(algorithm);
}

/** The content of an OBJECT IDENTIFIER: whole subidentifiers, none padded (X.690 section 8.19). */
function readObjectIdentifier(cursor: Cursor): string {
  let isStart = true;
  for (let at = cursor.at; at < cursor.end; at++) {
    const octet = cursor.octets.charCodeAt(at);
    if (isStart && octet === 0x80) throw UNUSUAL;
    isStart = octet < 0x80;
  }
  if (cursor.at === cursor.end || !isStart) throw UNUSUAL;
  return contentOf(cursor);
}

function expectMinimalInteger(integer: Cursor): void {
  const length = integer.end - integer.at;
  const first = octetAt(integer);
  const second = octetAt(integer, 1);
  const isPadded = (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);
  if (length === 0 || (length > 1 && isPadded)) throw UNUSUAL;
}

/** DER writes a default of FALSE by leaving it out, so what stands there is TRUE (X.690 section 11.1). */
function expectTrue(boolean: Cursor): void {
  if (boolean.end - boolean.at !== 1 || octetAt(boolean) !== 0xff) throw UNUSUAL;
}

function expectEnd({ at, end }: Cursor): void {
  if (at !== end) throw UNUSUAL;
}

function octetAt({ octets, at }: Cursor, offset = 0): number {
  return octets.charCodeAt(at + offset); // NaN past the end, which equals nothing
}

function contentOf({ octets, at, end }: Cursor): string {
  return octets.slice(at, end);
}

/** Moves past an element of this tag and returns its content: definite length, in the fewest octets (X.690 section 10.1). */
function enter(cursor: Cursor, tag: number): Cursor {
  const { octets, end } = cursor;
  let at = cursor.at;
  if (end - at < 2 || octets.charCodeAt(at) !== tag) throw UNUSUAL;
  let length = octets.charCodeAt(at + 1);
  at += 2;
  if (length >= 0x80) {
    const count = length - 0x80;
    if (count < 1 || count > 3 || end - at < count) throw UNUSUAL;
    length = 0;
    for (const last = at + count; at < last; at++) length = length * 0x100 + octets.charCodeAt(at);
    if (length < (count === 1 ? 0x80 : 0x100 ** (count - 1))) throw UNUSUAL;
  }
  if (length > end - at) throw UNUSUAL;
  cursor.at = at + length;
  return { octets, at, end: cursor.at };
}

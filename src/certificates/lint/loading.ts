import { contentOf, type Element, readChildren, readElement, toDotted, walk } from '../formats/der.ts';
import { isCriticalReadable } from './critical-extensions.ts';
import { arePssParametersReadable, isKeyReadable, isKnownCurve } from './java-keys.ts';
import type { LoadingRule } from './loading-rules.ts';

const BOOLEAN = 0x01;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const NULL = 0x05;
const OBJECT_IDENTIFIER = 0x06;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const SEQUENCE = 0x30;
const EXPLICIT = 0xa0;
const VERSION = EXPLICIT;
const EXTENSIONS = 0xa3;
const CONSTRUCTED = 0x20;

/** GeneralName (RFC 5280 section 4.2.1.6), by its tag's octet. */
const OTHER_NAME = 0xa0;
const EMAIL = 0x81;
const DNS = 0x82;
const DIRECTORY = 0xa4;
const URI = 0x86;
const IP = 0x87;
const REGISTERED = 0x88;

const SUBJECT_ALT_NAME = '2.5.29.17';
const ISSUER_ALT_NAME = '2.5.29.18';
const CRL_DISTRIBUTION_POINTS = '2.5.29.31';
const AUTHORITY_INFO_ACCESS = '1.3.6.1.5.5.7.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';

/** The longest object identifier of an extension that GnuTLS takes, in its dotted form. */
const MAX_DOTTED_LENGTH = 126;

/** The number of an object identifier from which on GnuTLS takes none. */
const ARC_LIMIT = 2n ** 64n;
/** The fewest octets in which it can be written. */
const MIN_LIMIT_OCTETS = 10;

/** What OpenSSL can make UTF-8 of, of the tags that it takes in a name; a BIT STRING among them. */
const TEXT_TAGS: ReadonlySet<number> = new Set([BIT_STRING, 0x0c, 0x12, 0x13, 0x14, 0x16, 0x1c, 0x1e]);

interface Extension {
  readonly oid: string;
  readonly isCritical: boolean;
  readonly value: Buffer;
}

type Report = (rule: LoadingRule) => void;

/**
 * Finds why clients cannot load a file with this certificate in it (DER that OpenSSL takes for one), and would be blind to
 * all others in it; nothing for nearly every certificate. Pure, and never throws.
 */
export function findLoadingFaults(der: Buffer): readonly LoadingRule[] {
  const found = new Set<LoadingRule>();
  const report: Report = (rule) => found.add(rule);
  if (!attempt(() => judge(der, report))) report('not-der');
  return [...found];
}

/** Throws a `RangeError` where there is no DER. */
function judge(der: Buffer, report: Report): boolean {
  const [body, outer, signature] = readChildren(readElement(der));
  const fields = body ? readChildren(body) : [];
  const version = fields[0]?.tag === VERSION ? fields.shift() : undefined;
  const [, inner, issuer, validity, subject, publicKey, ...others] = fields;
  if (!inner || !issuer || !validity || !subject || !publicKey || !outer || !signature) return false;
  judgeVersion(version, others, report);
  if (signature.tag !== BIT_STRING) report('string-in-parts');
  if (!isSameAlgorithm(inner, outer)) report('algorithms-differ');
  for (const algorithm of [inner, outer]) judgeAlgorithm(algorithm, report);
  for (const time of readChildren(validity)) judgeTime(time, report);
  const extensions = readExtensions(others, report);
  judgeExtensions(extensions, report);
  if (!hasAttribute(issuer)) report('issuer-empty');
  if (!hasAttribute(subject) && !extensions.some(isNameInPlace)) report('subject-empty');
  for (const name of [issuer, subject]) judgeName(name, report);
  judgeKey(publicKey, report);
  for (const other of others) {
    if (other.tag !== EXTENSIONS && (other.tag & CONSTRUCTED) !== 0) report('string-in-parts');
  }
  return true;
}

function judgeVersion(version: Element | undefined, others: readonly Element[], report: Report): void {
  const [number] = version ? readChildren(version) : [];
  const octets = number ? contentOf(number) : Buffer.alloc(1);
  const value = octets[0] ?? 0;
  const isExtended = others.some(({ tag }) => tag === EXTENSIONS);
  if (octets.length !== 1 || value >= 0x80) report('version-senseless');
  else if (value > 2) report('version-unknown');
  else if ((value === 0 && others.length > 0) || (value === 1 && isExtended)) report('version-lower');
}

/** Whether two AlgorithmIdentifiers are the same; no parameters are the same as NULL. */
function isSameAlgorithm(one: Element, other: Element): boolean {
  const [[oid, parameters], [otherOid, otherParameters]] = [readChildren(one), readChildren(other)];
  const write = (element: Element | undefined): Buffer =>
    element === undefined || (element.tag === NULL && element.contentStart === element.end)
      ? Buffer.alloc(0)
      : sliceOf(element);
  return write(oid).equals(write(otherOid)) && write(parameters).equals(write(otherParameters));
}

function judgeAlgorithm(algorithm: Element, report: Report): void {
  const [oid, parameters] = readChildren(algorithm);
  if (oid === undefined) return;
  judgeIdentifier(oid, report);
  if (toDotted(oid) === RSA_PSS && !attempt(() => arePssParametersReadable(parameters))) {
    report('signature-parameters');
  }
}

function judgeIdentifier(oid: Element, report: Report): void {
  const isLong = oid.end - oid.contentStart >= MIN_LIMIT_OCTETS;
  if (isLong && oid.tag === OBJECT_IDENTIFIER && listNumbers(oid).some((number) => number >= ARC_LIMIT)) {
    report('object-identifier-long');
  }
}

/** Whether an object identifier's dotted form is longer; its first two numbers are one of at least two digits and a dot. */
function isLongerThan(oid: Element, length: number): boolean {
  const octets = oid.end - oid.contentStart;
  return octets * 3 > length && listNumbers(oid).join('.').length + 2 > length;
}

/** The numbers of an object identifier, the first two in one (X.690 section 8.19.4). */
function listNumbers(oid: Element): bigint[] {
  const numbers: bigint[] = [];
  let number = 0n;
  for (const octet of contentOf(oid)) {
    number = (number << 7n) | BigInt(octet & 0x7f);
    if (octet >= 0x80) continue;
    numbers.push(number);
    number = 0n;
  }
  return numbers;
}

/** A Time (RFC 5280 section 4.1.2.5). Days are not checked against their month: no client does that. */
function judgeTime(time: Element, report: Report): void {
  const text = contentOf(time).toString('latin1');
  const year = time.tag === UTC_TIME ? 2 : 4;
  const [, digits = '', fraction = '', zone = ''] = /^(\d+)([.,]\d+)?(Z|[+-]\d{4})$/.exec(text) ?? [];
  const isKind = time.tag === UTC_TIME || time.tag === GENERALIZED_TIME;
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = (
    digits.slice(year).match(/\d\d/g) ?? []
  ).map(Number);
  // A year of five digits shifts what follows.
  const isDistant = time.tag === GENERALIZED_TIME && /^\d{15}Z$/.test(text);
  const isRead =
    isKind &&
    digits.length === year + 10 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    hour < 24 &&
    minute < 60 &&
    second <= 60 &&
    (zone === 'Z' || (Number(zone.slice(1, 3)) < 24 && Number(zone.slice(3)) < 60)) &&
    (fraction === '' || time.tag === GENERALIZED_TIME);
  if (isDistant) report('time-rare');
  else if (!isRead) report('time-unreadable');
  else if (fraction !== '' || zone !== 'Z') report('time-unusual');
  if (isRead && second === 60) report('time-rare');
}

function readExtensions(others: readonly Element[], report: Report): readonly Extension[] {
  const wrapper = others.find(({ tag }) => tag === EXTENSIONS);
  const [list] = wrapper ? readChildren(wrapper) : [];
  const extensions = (list ? readChildren(list) : []).map((extension): Extension => {
    const parts = readChildren(extension);
    const [oid, critical] = parts;
    const value = parts.at(-1);
    if (oid) judgeIdentifier(oid, report);
    if (oid && isLongerThan(oid, MAX_DOTTED_LENGTH)) report('object-identifier-long');
    if (value && (value.tag & CONSTRUCTED) !== 0) report('string-in-parts');
    return {
      oid: oid ? toDotted(oid) : '',
      isCritical: critical?.tag === BOOLEAN && contentOf(critical).some((octet) => octet !== 0),
      value: value?.tag === OCTET_STRING ? contentOf(value) : Buffer.alloc(0),
    };
  });
  if (new Set(extensions.map(({ oid }) => oid)).size < extensions.length) report('extension-twice');
  return extensions;
}

function judgeExtensions(extensions: readonly Extension[], report: Report): void {
  for (const { oid, isCritical, value } of extensions) {
    const isAlternative = oid === SUBJECT_ALT_NAME || oid === ISSUER_ALT_NAME;
    if (isAlternative && !attempt(() => areNamesReadable(value))) report('alternative-name');
    if (isCritical && !attempt(() => isCriticalReadable(oid, value))) report('critical-extension');
    attempt(() => judgeTexts(oid, value, report)); // of what cannot be read Python reads nothing either
  }
}

/** Whether GnuTLS reads an extension of GeneralNames. */
function areNamesReadable(value: Buffer): boolean {
  return readChildren(readWhole(value, SEQUENCE)).every((name) => {
    switch (name.tag) {
      case OTHER_NAME: {
        const [oid, content, ...rest] = readChildren(name);
        if (content?.tag !== EXPLICIT || rest.length > 0) return false;
        walk(content, () => undefined);
        return isIdentifier(oid);
      }
      case DIRECTORY: {
        const [directory, ...rest] = readChildren(name);
        return (
          directory?.tag === SEQUENCE && rest.length === 0 && readChildren(directory).every(isRelativeName)
        );
      }
      case EMAIL:
      case DNS:
      case URI:
      case IP:
      case REGISTERED:
        return name.end > name.contentStart;
      default:
        return false;
    }
  });
}

/** A set of attributes of a name, at least one. */
function isRelativeName(relative: Element): boolean {
  const attributes = readChildren(relative);
  return attributes.length > 0 && attributes.every((attribute) => isIdentifier(readChildren(attribute)[0]));
}

function isIdentifier(oid: Element | undefined): boolean {
  if (oid?.tag !== OBJECT_IDENTIFIER) return false;
  const numbers = listNumbers(oid);
  return numbers.length > 0 && numbers.every((number) => number < ARC_LIMIT);
}

/** What Python decodes for `get_ca_certs()`, always as UTF-8. */
function judgeTexts(oid: string, value: Buffer, report: Report): void {
  if (oid === SUBJECT_ALT_NAME) {
    for (const name of readChildren(readElement(value))) {
      if (name.tag === EMAIL || name.tag === DNS || name.tag === URI) judgeText(name, report);
      if (name.tag === DIRECTORY) for (const directory of readChildren(name)) judgeName(directory, report);
    }
  }
  if (oid === AUTHORITY_INFO_ACCESS) {
    for (const access of readChildren(readElement(value))) judgeAddresses(readChildren(access), report);
  }
  if (oid === CRL_DISTRIBUTION_POINTS) {
    for (const point of readChildren(readElement(value))) {
      const wrapped = readChildren(point).find(({ tag }) => tag === EXPLICIT);
      const full = (wrapped ? readChildren(wrapped) : []).find(({ tag }) => tag === EXPLICIT);
      if (full) judgeAddresses(readChildren(full), report);
    }
  }
}

function judgeAddresses(names: readonly Element[], report: Report): void {
  for (const name of names) if (name.tag === URI) judgeText(name, report);
}

function judgeText(element: Element, report: Report): void {
  const octets = contentOf(element);
  if (!Buffer.from(octets.toString('utf8')).equals(octets)) report('text-not-utf8');
}

function judgeName(name: Element, report: Report): void {
  for (const relative of readChildren(name)) {
    for (const attribute of readChildren(relative)) {
      const [type, value] = readChildren(attribute);
      if (type) judgeIdentifier(type, report);
      if (value && !TEXT_TAGS.has(value.tag & ~CONSTRUCTED)) report('name-not-text');
    }
  }
}

function judgeKey(publicKey: Element, report: Report): void {
  const [algorithm, bits] = readChildren(publicKey);
  const [oid, parameters] = algorithm ? readChildren(algorithm) : [];
  if (!oid || !bits) return;
  judgeIdentifier(oid, report);
  if (bits.tag !== BIT_STRING) {
    report('string-in-parts');
    report('key-unreadable');
    return;
  }
  const type = toDotted(oid);
  if (!attempt(() => isKnownCurve(type, parameters))) report('curve-unknown');
  else if (!attempt(() => isKeyReadable(type, parameters, contentOf(bits)))) report('key-unreadable');
}

/** Whether a name has an attribute in it. */
function hasAttribute(name: Element): boolean {
  return readChildren(name).some(({ contentStart, end }) => end > contentStart);
}

/** A subject may be empty where a critical subjectAltName stands for it (RFC 5280 section 4.1.2.6). */
function isNameInPlace({ oid, isCritical }: Extension): boolean {
  return oid === SUBJECT_ALT_NAME && isCritical;
}

/** Reads bytes that are one value of this tag, and nothing behind it. Throws a `RangeError`. */
function readWhole(bytes: Buffer, tag: number): Element {
  const element = readElement(bytes);
  if (element.tag !== tag || element.end !== bytes.length) throw new RangeError('another value');
  return element;
}

/** Whether a check passes; what cannot be read does not. */
function attempt(check: () => unknown): boolean {
  try {
    return check() !== false;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

function sliceOf({ bytes, start, end }: Element): Buffer {
  return bytes.subarray(start, end);
}

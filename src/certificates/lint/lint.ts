import type { Certificate } from '../certificate.ts';
import { formatDay, judgeValidity } from '../dates.ts';
import { allowsServers } from '../extended-key-usage.ts';
import { contentOf, type Element, readChildren, readElement, toDotted, walk } from '../formats/der.ts';
import { findBadCertificate } from './known-bad.ts';
import { type Finding, LINT_RULES, type LintRule, type LintRuleInfo } from './lint-rules.ts';

const EXPIRY_NOTICE_MS = 30 * 86_400_000;
const MAX_SERIAL_OCTETS = 20;
const MIN_RSA_BITS = 2048;
const KEY_CERT_SIGN = 0x04; // bit 5 of the first octet
const MAX_NAMED_CONSTRAINTS = 5;

/** Object identifiers of RFC 5280 section 4.2 and RFC 3279. */
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const NAME_CONSTRAINTS = '2.5.29.30';
const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
const WEAK_SIGNATURES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'MD2',
  '1.2.840.113549.1.1.4': 'MD5',
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.2.840.10040.4.3': 'SHA-1',
  '1.2.840.10045.4.1': 'SHA-1',
};

const BOOLEAN = 0x01;
const INTEGER = 0x02;
const PRINTABLE_STRING = 0x13;
const IA5_STRING = 0x16;

interface Extension {
  readonly isCritical: boolean;
  /** The value in the OCTET STRING; undefined where there is none. */
  readonly value: Element | undefined;
}

interface Parts {
  readonly version: number;
  readonly serial: Buffer;
  readonly signature: string;
  readonly publicKey: Element;
  readonly extensions: ReadonlyMap<string, Extension>;
  readonly hasDuplicateExtension: boolean;
}

/**
 * Finds what clients may refuse in a CA's certificate, and what its owner should know. `now` is undefined where the
 * clock cannot be believed: then dates are not looked at.
 */
export function lintCertificate(certificate: Certificate, now: Date | undefined): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: LintRule, detail?: string, severity = LINT_RULES[rule].severity): void => {
    findings.push({ rule, severity, ...(detail === undefined ? {} : { detail }) });
  };
  const read = attemptParts(certificate.der);
  const bad = findBadCertificate(certificate, read ? sliceOf(read.parts.publicKey) : Buffer.alloc(0));
  if (bad) report(bad.isRefused ? 'known-bad' : 'distrusted', bad.reason);
  lintDates(certificate, now, report);
  if (read === undefined) {
    report('not-der', 'it cannot be read by the rules of DER');
    return findings;
  }
  const { parts } = read;
  let { flaw } = read;
  // OpenSSL takes a certificate whose parts nobody can read: each is tried by itself, and no rule's fault is another's.
  const attempt: Attempt = (what, readPart) => {
    try {
      return readPart();
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      flaw ??= `its ${what} cannot be read`;
      return undefined;
    }
  };
  const isRoot = certificate.isSelfIssued;
  if (parts.version < 3) report('x509-v1');
  else lintExtensions(parts.extensions, isRoot, report, attempt);
  lintSerial(parts.serial, report);
  const digest = WEAK_SIGNATURES[parts.signature];
  // Nobody checks the signature that a trust anchor makes over itself.
  if (digest) report('weak-signature', digest, isRoot ? 'notice' : undefined);
  const bits = attempt('public key', () => countRsaBits(parts.publicKey));
  if (bits !== undefined && bits < MIN_RSA_BITS) report('weak-key', `${bits} bits`);
  if (flaw !== undefined) report('not-der', flaw);
  return findings;
}

type Report = (rule: LintRule, detail?: string, severity?: LintRuleInfo['severity']) => void;

/** Reads a part that may be malformed: undefined then, and what it is (`public key`) is told as a flaw. */
type Attempt = <Value>(what: string, readPart: () => Value) => Value | undefined;

function lintExtensions(
  extensions: Parts['extensions'],
  isRoot: boolean,
  report: Report,
  attempt: Attempt,
): void {
  /** What a known extension says; undefined where it is not there or cannot be read. */
  const readKnown = <Value>(
    name: string,
    oid: string,
    read: (value: Element) => Value,
  ): Value | undefined => {
    const extension = extensions.get(oid);
    return extension && attempt(name, () => read(expectValue(extension)));
  };
  const constraints = extensions.get(BASIC_CONSTRAINTS);
  const isCa = readKnown('basicConstraints', BASIC_CONSTRAINTS, (value) => {
    const [first] = readChildren(value);
    return first?.tag === BOOLEAN && contentOf(first).some((octet) => octet !== 0);
  });
  if (constraints === undefined) report('basic-constraints-missing');
  else if (isCa === false) report('not-a-ca');
  else if (isCa && !constraints.isCritical) report('basic-constraints-not-critical');
  const signs = readKnown(
    'keyUsage',
    KEY_USAGE,
    (value) => ((contentOf(value)[1] ?? 0) & KEY_CERT_SIGN) !== 0,
  );
  // Of a certificate that is no CA nobody expects it.
  if (isCa && !extensions.has(KEY_USAGE)) report('key-usage-missing');
  if (isCa && signs === false) report('no-key-cert-sign');
  if (isCa && !extensions.has(SUBJECT_KEY_IDENTIFIER)) report('no-subject-key-identifier');
  const hasKeyIdentifier = readKnown('authorityKeyIdentifier', AUTHORITY_KEY_IDENTIFIER, (value) =>
    readChildren(value).some(({ tag }) => tag === 0x80),
  );
  if (!isRoot && !hasKeyIdentifier) report('no-authority-key-identifier');
  const isForServers = readKnown('extendedKeyUsage', EXTENDED_KEY_USAGE, (value) =>
    readChildren(value).some((purpose) => allowsServers(toDotted(purpose))),
  );
  if (isForServers === false) report('extended-key-usage');
  const names = readKnown('nameConstraints', NAME_CONSTRAINTS, describeConstraints);
  if (names !== undefined) report('name-constraints', names);
}

/** An extension's value. Throws a `RangeError` if its OCTET STRING holds none. */
function expectValue({ value }: Extension): Element {
  if (value === undefined) throw new RangeError('no value');
  return value;
}

function lintSerial(serial: Buffer, report: Report): void {
  if (((serial[0] ?? 0) & 0x80) !== 0) report('serial-number-negative');
  else if (serial.every((octet) => octet === 0)) report('serial-number-zero');
  if (serial.length > MAX_SERIAL_OCTETS && !(serial.length === MAX_SERIAL_OCTETS + 1 && serial[0] === 0)) {
    report('serial-number-too-long', `${serial.length} octets`);
  }
}

function lintDates(certificate: Certificate, now: Date | undefined, report: Report): void {
  const { notBefore, notAfter } = certificate;
  const validity = judgeValidity(certificate, now);
  if (validity === 'unreadable') report('date-unreadable');
  if (now === undefined || validity === 'unreadable') return;
  if (validity === 'not-yet') report('not-yet-valid', `from ${formatDay(notBefore)} on`);
  if (validity === 'expired') report('expired', `on ${formatDay(notAfter)}`);
  else if (notAfter.getTime() - now.getTime() < EXPIRY_NOTICE_MS)
    report('expires-soon', `on ${formatDay(notAfter)}`);
}

/** The fields, and the first thing that DER or its profile forbids and OpenSSL takes; undefined if it cannot be read. */
function attemptParts(der: Buffer): { parts: Parts; flaw: string | undefined } | undefined {
  try {
    const root = readElement(der);
    const parts = readParts(root);
    let flaw = parts.hasDuplicateExtension ? 'an extension stands in it twice' : undefined;
    const visit = (element: Element): void => {
      flaw ??= describeFlaw(element);
    };
    walk(root, visit);
    for (const { value } of parts.extensions.values()) if (value) attemptWalk(value, visit);
    return { parts, flaw };
  } catch {
    return undefined; // OpenSSL bears more than is written here
  }
}

/** Reads what the rules need (RFC 5280 section 4.1). Throws a `RangeError` if it is not there. */
function readParts(certificate: Element): Parts {
  const [body, algorithm] = readChildren(certificate);
  const parts = body ? readChildren(body) : [];
  const [versionPart] = parts;
  const [versionNumber] = versionPart?.tag === 0xa0 ? readChildren(versionPart) : [];
  const [serial, , , , , publicKey, ...others] = versionNumber ? parts.slice(1) : parts;
  const [signature] = algorithm ? readChildren(algorithm) : [];
  if (!serial || !publicKey || !signature) throw new RangeError('not a certificate');
  const wrapped = others.find(({ tag }) => tag === 0xa3);
  const [list] = wrapped ? readChildren(wrapped) : [];
  const extensions = new Map<string, Extension>();
  let hasDuplicateExtension = false;
  for (const extension of list ? readChildren(list) : []) {
    const inner = readChildren(extension);
    const value = inner.at(-1);
    const oid = inner[0] ? toDotted(inner[0]) : '';
    if (value === undefined) continue;
    hasDuplicateExtension ||= extensions.has(oid);
    const isCritical = inner.length === 3 && contentOf(inner[1] as Element).some((octet) => octet !== 0);
    extensions.set(oid, { isCritical, value: attemptElement(value.bytes, value.contentStart, value.end) });
  }
  return {
    version: versionNumber ? (contentOf(versionNumber)[0] ?? 0) + 1 : 1,
    serial: contentOf(serial),
    signature: toDotted(signature),
    publicKey,
    extensions,
    hasDuplicateExtension,
  };
}

/** A value; undefined where there is none. */
function attemptElement(bytes: Buffer, start: number, end: number): Element | undefined {
  try {
    return readElement(bytes, start, end);
  } catch {
    return undefined;
  }
}

/** Visits what can be read of an extension: what is in one that nobody knows need not be DER. */
function attemptWalk(value: Element, visit: (element: Element) => void): void {
  try {
    walk(value, visit);
  } catch {
    return;
  }
}

/** The bits of an RSA key's modulus; undefined for keys of another kind. */
function countRsaBits(publicKey: Element): number | undefined {
  const [algorithm, key] = readChildren(publicKey);
  const [type] = algorithm ? readChildren(algorithm) : [];
  if (!type || !key || toDotted(type) !== RSA_ENCRYPTION) return undefined;
  const [modulus] = readChildren(readElement(key.bytes, key.contentStart + 1, key.end));
  const octets = modulus ? contentOf(modulus) : Buffer.alloc(0);
  const start = octets.findIndex((octet) => octet !== 0);
  return start === -1 ? 0 : (octets.length - start) * 8 - (Math.clz32(octets[start] ?? 0) - 24);
}

function describeFlaw(element: Element): string | undefined {
  const { bytes, start, contentStart, end } = element;
  const length = end - contentStart;
  const needed = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
  if (contentStart - start - 2 > needed) return 'a length is written longer than it must be';
  const first = bytes[contentStart] ?? 0;
  const second = bytes[contentStart + 1] ?? 0;
  switch (element.tag) {
    case BOOLEAN:
      return length === 1 && (first === 0 || first === 0xff) ? undefined : 'a BOOLEAN is neither 00 nor FF';
    case INTEGER:
      return length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))
        ? 'an INTEGER is written longer than it must be'
        : undefined;
    case PRINTABLE_STRING:
      // As Go reads it: * and & are common enough to be let pass.
      return /^[A-Za-z0-9 '()+,\-./:=?*&]*$/.test(bytes.toString('latin1', contentStart, end))
        ? undefined
        : 'a PrintableString has a character that it may not have';
    case IA5_STRING:
      return contentOf(element).every((octet) => octet < 0x80) ? undefined : 'an IA5String is not ASCII';
    default:
      return undefined;
  }
}

/** `DNS corp.example, not DNS x.example`: the subtrees of nameConstraints (RFC 5280 section 4.2.1.10). */
function describeConstraints(constraints: Element): string {
  const KINDS: Readonly<Record<number, string>> = { 129: 'e-mail', 130: 'DNS', 134: 'URI' };
  const names = readChildren(constraints).flatMap((subtrees) => {
    const prefix = subtrees.tag === 0xa1 ? 'not ' : '';
    return readChildren(subtrees).map((subtree) => {
      const [base] = readChildren(subtree);
      const kind = KINDS[base?.tag ?? 0];
      return kind && base
        ? `${prefix}${kind} ${contentOf(base).toString('latin1')}`
        : `${prefix}another kind of name`;
    });
  });
  const rest = names.length - MAX_NAMED_CONSTRAINTS;
  const shown = [...new Set(names)].slice(0, MAX_NAMED_CONSTRAINTS).join(', ');
  return rest > 0 ? `${shown} and more` : shown;
}

function sliceOf({ bytes, start, end }: Element): Buffer {
  return bytes.subarray(start, end);
}

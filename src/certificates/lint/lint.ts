import type { Certificate } from '../certificate.ts';
import { formatDay, judgeValidity } from '../dates.ts';
import { contentOf, type Element, readChildren, readElement, toDotted, walk } from '../formats/der.ts';
import { findBadCertificate } from './known-bad.ts';
import { GNUTLS, GO, JAVA, OPENSSL, STRICT } from './lint-clients.ts';
import { type Finding, LINT_RULES, type LintRule, type LintRuleInfo } from './lint-rules.ts';
import {
  judgeCriticalExtension,
  judgeKey,
  judgeNameConstraints,
  judgePurposes,
  type Refusal,
} from './refusals.ts';

const EXPIRY_NOTICE_MS = 30 * 86_400_000;
const MAX_SERIAL_OCTETS = 20;
const KEY_CERT_SIGN = 0x04; // bit 5 of the first octet
const DIGITAL_SIGNATURE = 0x80;
const KEY_ENCIPHERMENT = 0x20;
const MAX_NAMED_CONSTRAINTS = 5;

/** Object identifiers of RFC 5280 section 4.2 and RFC 3279. */
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const NAME_CONSTRAINTS = '2.5.29.30';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
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
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

interface Extension {
  readonly isCritical: boolean;
  /** The value in the OCTET STRING, if there is one. */
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

/** What a certificate is looked at as: a trusted CA, one that a server sends after its own, or that. */
type LintRole = 'anchor' | 'intermediate' | 'server';

/**
 * Finds what clients may refuse in a certificate, and what its owner should know. `now` is undefined where the clock
 * cannot be trusted: then dates are not checked. Those of a server's own certificate are never checked: they stop clients
 * at once.
 */
export function lintCertificate(
  certificate: Certificate,
  now: Date | undefined,
  role: LintRole = 'anchor',
): Finding[] {
  const findings: Finding[] = [];
  const report = reportTo(findings);
  const read = attemptParts(certificate.der);
  lintKnown(certificate, read ? sliceOf(read.parts.publicKey) : Buffer.alloc(0), report);
  if (role !== 'server') lintDates(certificate, now, report);
  if (read === undefined) {
    report('not-der', 'it cannot be read by the rules of DER', { refusedBy: UNREADABLE });
    return findings;
  }
  const { parts } = read;
  let { flaw } = read;
  // OpenSSL accepts certificates with unreadable parts. Each rule runs alone, so that one failing rule does not hide another.
  const attempt: Attempt = (what, readPart) => {
    try {
      return readPart();
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      flaw ??= { detail: `its ${what} cannot be read`, refusedBy: UNREADABLE };
      return undefined;
    }
  };
  const isRoot = certificate.isSelfIssued;
  if (parts.version >= 3) lintExtensions(parts.extensions, { certificate, role }, report, attempt);
  else if (role === 'server') report('no-subject-alternative-name');
  else report('x509-v1');
  lintSerial(parts.serial, report);
  const digest = WEAK_SIGNATURES[parts.signature];
  // No client checks a trust anchor's own signature on itself; some check the signature on another anchor.
  if (digest && role === 'anchor')
    report('weak-signature', digest, { refusedBy: [OPENSSL], ...(isRoot ? { severity: 'notice' } : {}) });
  else if (digest)
    report('weak-signature', digest, { refusedBy: digest === 'SHA-1' ? [OPENSSL, GNUTLS, GO] : EVERYBODY });
  const refusals = attempt('public key', () => judgeKey(parts.publicKey)) ?? [];
  for (const { rule, detail, refusedBy } of refusals) report(rule, detail, { refusedBy });
  if (flaw !== undefined) report('not-der', flaw.detail, { refusedBy: flaw.refusedBy });
  return findings;
}

/** As {@link lintCertificate}, of an anchor that is ordinary: of one nothing but its dates and lists of bad ones say anything. */
export function lintOrdinary(certificate: Certificate, now: Date | undefined): Finding[] {
  const findings: Finding[] = [];
  const report = reportTo(findings);
  lintKnown(certificate, sliceOf(findPublicKey(readElement(certificate.der))), report);
  lintDates(certificate, now, report);
  return findings;
}

/** The public key (SubjectPublicKeyInfo, DER) of a certificate; undefined where it cannot be read. */
export function publicKeyOf({ der }: Pick<Certificate, 'der'>): Buffer | undefined {
  const read = attemptParts(der);
  return read && sliceOf(read.parts.publicKey);
}

type Report = (
  rule: LintRule,
  detail?: string,
  more?: {
    readonly severity?: LintRuleInfo['severity'] | undefined;
    readonly refusedBy?: readonly string[] | undefined;
  },
) => void;

function reportTo(findings: Finding[]): Report {
  return (rule, detail, { severity = LINT_RULES[rule].severity, refusedBy } = {}) => {
    findings.push({
      rule,
      severity,
      ...(detail === undefined ? {} : { detail }),
      ...(refusedBy ? { refusedBy } : {}),
    });
  };
}

function lintKnown(certificate: Certificate, publicKey: Buffer, report: Report): void {
  const bad = findBadCertificate(certificate, publicKey);
  if (bad) report(bad.isRefused ? 'known-bad' : 'distrusted', bad.reason);
}

/** Reads a part that may be malformed: then undefined, and its name (`public key`) is reported as a flaw. */
type Attempt = <Value>(what: string, readPart: () => Value) => Value | undefined;

/** The clients that the tests ask, in groups that judge alike. */
const EVERYBODY = [OPENSSL, GNUTLS, GO, JAVA];

interface ExtensionTerms {
  readonly certificate: Certificate;
  readonly role: LintRole;
}

function lintExtensions(
  extensions: Parts['extensions'],
  { certificate, role }: ExtensionTerms,
  report: Report,
  attempt: Attempt,
): void {
  /** What a known extension says; undefined where it is not there or cannot be read. */
  const readKnown = <Value>(
    name: string,
    oid: string,
    read: (value: Element, isCritical: boolean) => Value,
  ): Value | undefined => {
    const extension = extensions.get(oid);
    return extension && attempt(name, () => read(expectValue(extension), extension.isCritical));
  };
  const constraints = extensions.get(BASIC_CONSTRAINTS);
  const isCa = readKnown('basicConstraints', BASIC_CONSTRAINTS, (value) => {
    const [first] = readChildren(value);
    return first?.tag === BOOLEAN && contentOf(first).some((octet) => octet !== 0);
  });
  const usage = readKnown('keyUsage', KEY_USAGE, (value) => contentOf(value).subarray(1));
  if (role === 'server') {
    if (usage && ((usage[0] ?? 0) & DIGITAL_SIGNATURE) === 0) {
      const isForKeys = ((usage[0] ?? 0) & KEY_ENCIPHERMENT) !== 0;
      report('no-digital-signature', undefined, {
        refusedBy: [...(isForKeys ? [] : [OPENSSL]), GNUTLS, JAVA],
      });
    }
  } else {
    if (constraints === undefined) report('basic-constraints-missing');
    else if (isCa === false) report('not-a-ca');
    else if (isCa && !constraints.isCritical) report('basic-constraints-not-critical');
    // Only a CA is expected to have it.
    if (isCa && !extensions.has(KEY_USAGE)) report('key-usage-missing');
    if (isCa && usage && ((usage[0] ?? 0) & KEY_CERT_SIGN) === 0) {
      // Without any bit it says nothing, as Go sees it.
      const isEmpty = usage.every((octet) => octet === 0);
      report('no-key-cert-sign', undefined, isEmpty ? { refusedBy: [OPENSSL, GNUTLS, JAVA] } : {});
    }
    if (isCa && !extensions.has(SUBJECT_KEY_IDENTIFIER)) report('no-subject-key-identifier');
  }
  const hasKeyIdentifier = readKnown('authorityKeyIdentifier', AUTHORITY_KEY_IDENTIFIER, (value) =>
    readChildren(value).some(({ tag }) => tag === 0x80),
  );
  if (!certificate.isSelfIssued && !hasKeyIdentifier) report('no-authority-key-identifier');
  const purposes = readKnown('extendedKeyUsage', EXTENDED_KEY_USAGE, (value) =>
    judgePurposes(readChildren(value).map(toDotted), role),
  );
  if (purposes) report('extended-key-usage', purposes.detail, purposes);
  readKnown('nameConstraints', NAME_CONSTRAINTS, (value, isCritical) => {
    report('name-constraints', describeConstraints(value));
    for (const { detail, refusedBy } of judgeNameConstraints(value, isCritical))
      report('name-constraints-odd', detail, { refusedBy });
  });
  const names = readKnown('subjectAltName', SUBJECT_ALTERNATIVE_NAME, (value) => readChildren(value));
  if (names?.length === 0) {
    const isCritical = extensions.get(SUBJECT_ALTERNATIVE_NAME)?.isCritical;
    report('empty-subject-alternative-name', undefined, {
      refusedBy: isCritical || role === 'server' ? [STRICT, GO, JAVA] : [STRICT],
    });
  }
  const hasHosts = names?.some(({ tag }) => tag === DNS_NAME || tag === IP_ADDRESS);
  if (role === 'server' && !hasHosts && names?.length !== 0) report('no-subject-alternative-name');
  if (certificate.subject === '' && !extensions.get(SUBJECT_ALTERNATIVE_NAME)?.isCritical)
    report('empty-subject', undefined, role === 'server' ? { refusedBy: [STRICT, JAVA] } : {});
  for (const [oid, { isCritical }] of extensions) {
    const refusal = isCritical ? judgeCriticalExtension(oid, role) : undefined;
    if (refusal) report('critical-extension', refusal.detail, refusal);
  }
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

/** Something that DER forbids and OpenSSL takes, and who does not. */
type Flaw = Refusal;

/** Where a part cannot be read, those refuse the certificate who must read it. */
const UNREADABLE = [GO, GNUTLS, JAVA];

/** The fields, and the first thing that DER or its profile forbids and OpenSSL takes; undefined if it cannot be read. */
function attemptParts(der: Buffer): { parts: Parts; flaw: Flaw | undefined } | undefined {
  try {
    const root = readElement(der);
    const parts = readParts(root);
    let flaw: Flaw | undefined = parts.hasDuplicateExtension
      ? { detail: 'an extension stands in it twice', refusedBy: UNREADABLE }
      : undefined;
    walk(root, (element) => {
      const detail = flaw ? undefined : describeFlaw(element);
      if (detail !== undefined) flaw = { detail, refusedBy: [GO] };
    });
    for (const [oid, { value }] of parts.extensions) {
      if (!value) continue;
      attemptWalk(value, (element) => {
        const detail = flaw ? undefined : describeFlaw(element);
        if (detail !== undefined) flaw = { detail, refusedBy: listReaders(oid, element) };
      });
    }
    return { parts, flaw };
  } catch {
    return undefined; // OpenSSL accepts more than this reader
  }
}

/** Which clients read an extension and fail if its DER is broken in this way. In an unknown extension it does no harm. */
function listReaders(oid: string, { tag }: Element): readonly string[] {
  if (!READ_EXTENSIONS.has(oid)) return [];
  return tag === INTEGER ? [OPENSSL, GO] : [GO];
}

const READ_EXTENSIONS: ReadonlySet<string> = new Set([
  BASIC_CONSTRAINTS,
  KEY_USAGE,
  EXTENDED_KEY_USAGE,
  NAME_CONSTRAINTS,
  SUBJECT_ALTERNATIVE_NAME,
  SUBJECT_KEY_IDENTIFIER,
  AUTHORITY_KEY_IDENTIFIER,
]);

/** The public key of an ordinary certificate: the seventh value of what is signed. */
function findPublicKey({ bytes, contentStart }: Element): Element {
  let element = readElement(bytes, readElement(bytes, contentStart).contentStart);
  for (let passed = 0; passed < PARTS_BEFORE_KEY; passed++) element = readElement(bytes, element.end);
  return element;
}

/** Version, serial number, signature, issuer, validity, subject. */
const PARTS_BEFORE_KEY = 6;

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

/** A value, if there is one. */
function attemptElement(bytes: Buffer, start: number, end: number): Element | undefined {
  try {
    return readElement(bytes, start, end);
  } catch {
    return undefined;
  }
}

/** Visits what can be read of an extension: the content of an unknown one need not be DER. */
function attemptWalk(value: Element, visit: (element: Element) => void): void {
  try {
    walk(value, visit);
  } catch {
    return;
  }
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

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { LINT_RULES, type LintRule } from '../../../src/certificates/lint/lint-rules.ts';
import * as der from '../../support/der.ts';
import {
  type Authority,
  type CertificateOptions,
  type Extension,
  type MadeCertificate,
  makeAuthority,
  makeKeyPair,
} from '../../support/pki.ts';
import { type JudgedCase, SERVER_NAME } from '../../support/tls-judges.ts';

/** One certificate for each rule, and a server that stands or falls with it. */
export interface LintCase extends JudgedCase {
  /** The certificate that the rule is about. */
  readonly subject: MadeCertificate;
}

/** The rule that a case is of: `not-der-length` is a second case of `not-der`. */
export function ruleOf(name: string): LintRule {
  const rule = (Object.keys(LINT_RULES) as LintRule[])
    .filter((id) => name === id || name.startsWith(`${id}-`))
    .sort((one, other) => other.length - one.length)[0];
  assert.ok(rule, name);
  return rule;
}

const DAY_MS = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS);

function asRoot(subject: Authority): LintCase {
  const leaf = subject.issue({ name: SERVER_NAME, dnsNames: [SERVER_NAME] });
  return { subject, anchors: [subject], leaf, intermediates: [] };
}

const root = (options: Partial<CertificateOptions>): LintCase =>
  asRoot(makeAuthority({ name: 'Corp Root', ...options }));

/** An intermediate, with its root trusted too unless `isAlone`. */
function asIntermediate(
  options: Omit<CertificateOptions, 'name'>,
  isAlone = false,
  key: CertificateOptions['key'] = 'ec-p256',
): LintCase {
  const top = makeAuthority({ name: 'Corp Root', key });
  const subject = top.issueAuthority({ name: 'Corp Issuing CA', ...options });
  const leaf = subject.issue({ name: SERVER_NAME, dnsNames: [SERVER_NAME] });
  return { subject, anchors: isAlone ? [subject] : [top, subject], leaf, intermediates: [] };
}

/** An intermediate that the server sends, under a root that is trusted. */
export function asSent(options: Omit<CertificateOptions, 'name'>): LintCase {
  const { subject, anchors, leaf } = asIntermediate(options);
  return { subject, anchors: anchors.slice(0, 1), leaf, intermediates: [subject] };
}

const KEY_IDENTIFIER: Extension = { oid: '1.2.3.4', value: der.nil };

/** A root with basicConstraints written as given. */
function withConstraints(value: Buffer): LintCase {
  return root({ basicConstraints: null, extensions: [{ oid: '2.5.29.19', isCritical: true, value }] });
}

const withExtension = (oid: string, value: Buffer, isCritical = false): LintCase =>
  root({ extensions: [{ oid, value, isCritical }] });

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const uri = der.implicit(6, ascii('http://pki.example/'));
const access = der.sequence(der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.48.1'), uri));
const bounded = (bound: Buffer): Buffer =>
  der.explicit(0, der.sequence(der.encode(0x82, ascii(SERVER_NAME)), bound));

/** A root that may sign for {@link SERVER_NAME}, and whose nameConstraints have this base besides. */
function withBase(tag: number, octets: Buffer | string): LintCase {
  const base = typeof octets === 'string' ? ascii(octets) : octets;
  const permitted = der.explicit(0, der.sequence(der.encode(0x82, ascii(SERVER_NAME))));
  const excluded = der.explicit(1, der.sequence(der.encode(tag, base)));
  return withExtension('2.5.29.30', der.sequence(permitted, excluded), true);
}

/** A root with an extension marked critical that the profile knows (RFC 5280 section 4.2, and others'). */
const criticalRoot = (oid: string, value: Buffer): LintCase => withExtension(oid, value, true);

/** An intermediate that the server sends, with an extension marked critical. */
const criticalSent = (oid: string, value: Buffer): LintCase =>
  asSent({ extensions: [{ oid, value, isCritical: true }] });

/** Values of extensions that some clients know and others do not. */
const SOME_KNOW: Readonly<Record<string, readonly [oid: string, value: Buffer]>> = {
  unknown: ['1.2.3.4', der.nil],
  'authority-info-access': ['1.3.6.1.5.5.7.1.1', access],
  'issuer-alt-name': ['2.5.29.18', der.sequence(uri)],
  'policy-mappings': [
    '2.5.29.33',
    der.sequence(der.sequence(der.objectIdentifier('1.2.3'), der.objectIdentifier('1.2.4'))),
  ],
  'policy-constraints': ['2.5.29.36', der.sequence(der.implicit(0, Buffer.from([5])))],
  'inhibit-any-policy': ['2.5.29.54', der.integer(5n)],
  'netscape-type': ['2.16.840.1.113730.1.1', der.bitString(Buffer.from([0x47]))],
  'netscape-comment': ['2.16.840.1.113730.1.13', der.text('hello', 'ia5')],
  'microsoft-ca-version': ['1.3.6.1.4.1.311.21.1', der.integer(0n)],
  'subject-info-access': ['1.3.6.1.5.5.7.1.11', access],
};

const RSA_KEY = makeKeyPair('rsa-2048');

/** A SubjectPublicKeyInfo whose algorithm has no parameters, where RFC 3279 section 2.3.1 wants NULL. */
function withoutNull(): Buffer {
  const written = RSA_KEY.publicKey.export({ type: 'spki', format: 'der' });
  const bits = written.subarray(written.indexOf(Buffer.from('0382', 'hex')));
  return der.sequence(der.sequence(der.objectIdentifier('1.2.840.113549.1.1.1')), bits);
}

/** The rules that one certificate alone can break, each with one that breaks it; behind a rule's id, how. */
export const LINT_CASES = {
  'basic-constraints-missing': root({ basicConstraints: null, keyUsage: null }),
  'basic-constraints-not-critical': root({ basicConstraints: { isCa: true, isCritical: false } }),
  'not-a-ca': root({ basicConstraints: { isCa: false } }),
  'key-usage-missing': root({ keyUsage: null }),
  'no-key-cert-sign': root({ keyUsage: ['digitalSignature', 'cRLSign'] }),
  'no-key-cert-sign-empty': root({
    keyUsage: null,
    extensions: [{ oid: '2.5.29.15', isCritical: true, value: der.bitString(Buffer.alloc(0)) }],
  }),
  'no-subject-key-identifier': root({ hasSubjectKeyIdentifier: false }),
  'no-authority-key-identifier': asSent({ hasAuthorityKeyIdentifier: false }),
  'x509-v1': root({ version: 1 }),
  'weak-signature': asIntermediate({ digest: 'sha1' }, false, 'rsa-2048'),
  'weak-signature-md5': asIntermediate({ digest: 'md5' }, false, 'rsa-2048'),
  'weak-key': root({ key: 'rsa-1024' }),
  'weak-key-rsa-1956': root({ key: 'rsa-1956' }),
  'weak-key-p192': root({ key: 'curve-prime192v1' }),
  'weak-key-brainpool': root({ key: 'curve-brainpoolP160r1' }),
  'rare-key-p224': root({ key: 'curve-secp224r1' }),
  'rare-key-bitcoin': root({ key: 'curve-secp256k1' }),
  'rare-key-brainpool': root({ key: 'curve-brainpoolP384r1' }),
  'rare-key-sm2': root({ key: 'curve-SM2' }),
  'rare-key-dsa': root({ key: generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }) }),
  'key-parameters-explicit': root({
    key: generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding: 'explicit' }),
  }),
  'key-parameters-none': root({ key: RSA_KEY, publicKeyInfo: withoutNull() }),
  'serial-number-negative': root({ serialNumber: -5n }),
  'serial-number-zero': root({ serialNumber: 0n }),
  'serial-number-too-long': root({ serialNumber: Buffer.alloc(21, 0x11) }),
  'not-der': withConstraints(der.sequence(der.encode(0x01, Buffer.from([0x01])))),
  'not-der-length': withConstraints(Buffer.from([0x30, 0x81, 0x03, 0x01, 0x01, 0xff])),
  'not-der-integer': withConstraints(der.sequence(der.yes, der.integer(Buffer.from([0, 3])))),
  'not-der-printable-string': asRoot(
    makeAuthority({ name: [{ type: 'CN', value: 'Corp_Root@x', encoding: 'printable' }] }),
  ),
  'not-der-ia5-string': asRoot(
    makeAuthority({ name: [{ type: 'emailAddress', value: 'é@corp.example', encoding: 'ia5' }] }),
  ),
  'not-der-twice': root({ extensions: [KEY_IDENTIFIER, KEY_IDENTIFIER] }),
  'not-der-where-nobody-reads': withExtension('1.2.3.4', der.integer(Buffer.from([0, 1]))),
  'not-yet-valid': root({ notBefore: inDays(30) }),
  expired: root({ notBefore: inDays(-60), notAfter: inDays(-1) }),
  'expires-soon': root({ notAfter: inDays(10) }),
  'name-constraints': root({ nameConstraints: { permitted: [SERVER_NAME] } }),
  'name-constraints-odd-dot': withBase(0x82, 'corp.example.'),
  'name-constraints-odd-blank': withBase(0x82, 'corp example'),
  'name-constraints-odd-latin': withBase(0x82, '\xe9.example'),
  'name-constraints-odd-mask': withBase(0x87, Buffer.from([10, 0, 0, 0, 255, 0, 255, 0])),
  'name-constraints-odd-address': withBase(0x87, Buffer.from([10, 0, 0, 0])),
  'name-constraints-odd-mail': withBase(0x81, '@good.com'),
  'name-constraints-odd-uri-address': withBase(0x86, '10.0.0.1'),
  'name-constraints-odd-uri': withBase(0x86, 'https://good.com/'),
  'name-constraints-odd-kind': withBase(0x88, Buffer.from([0x2a, 3])),
  'name-constraints-odd-none': withExtension('2.5.29.30', der.sequence(der.explicit(0)), true),
  'name-constraints-odd-least': withExtension(
    '2.5.29.30',
    der.sequence(bounded(der.implicit(0, Buffer.from([1])))),
    true,
  ),
  'extended-key-usage': root({ extendedKeyUsage: ['emailProtection'] }),
  'extended-key-usage-any': root({ extendedKeyUsage: ['any'] }),
  'extended-key-usage-gated': root({ extendedKeyUsage: ['2.16.840.1.113730.4.1'] }),
  'extended-key-usage-none': root({ extendedKeyUsage: [] }),
  'empty-subject-alternative-name': withExtension('2.5.29.17', der.sequence()),
  'empty-subject-alternative-name-critical': withExtension('2.5.29.17', der.sequence(), true),
  'empty-subject': root({ issuerName: der.sequence(), name: der.sequence() }),
  ...Object.fromEntries(
    Object.entries(SOME_KNOW).flatMap(([name, [oid, value]]) => [
      [`critical-extension-${name}`, criticalRoot(oid, value)],
      [`critical-extension-${name}-sent`, criticalSent(oid, value)],
    ]),
  ),
  'critical-extension-subject-key-identifier': root({ isSubjectKeyIdentifierCritical: true }),
  'issuer-missing': asIntermediate({}, true),
} satisfies Readonly<Record<string, LintCase>>;

/** Keys that are as short as OpenSSL takes them. */
export const SHORT_KEYS: Readonly<Record<string, LintCase>> = Object.fromEntries(
  ['rsa-2047', 'rsa-2045', 'rsa-2000', 'rsa-1968'].map((key) => [key, root({ key: key as `rsa-${number}` })]),
);

/** A CA with nothing to say of it. */
export const CLEAN_CASE: LintCase = root({});

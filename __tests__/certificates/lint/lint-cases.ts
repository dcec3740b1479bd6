import * as der from '../../support/der.ts';
import {
  type Authority,
  type CertificateOptions,
  type Extension,
  type MadeCertificate,
  makeAuthority,
} from '../../support/pki.ts';
import { SERVER_NAME, type VerifierCase } from '../../support/verifiers.ts';

/** One certificate for each rule, and a server that stands or falls with it. */
export interface LintCase extends VerifierCase {
  /** The certificate that the rule is about. */
  readonly subject: MadeCertificate;
}

const DAY_MS = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS);

function asRoot(subject: Authority): LintCase {
  const leaf = subject.issue({ name: SERVER_NAME, dnsNames: [SERVER_NAME] });
  return { subject, anchors: [subject], leaf, intermediates: [] };
}

const root = (options: Omit<CertificateOptions, 'name'>): LintCase =>
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
function asSent(options: Omit<CertificateOptions, 'name'>): LintCase {
  const { subject, anchors, leaf } = asIntermediate(options);
  return { subject, anchors: anchors.slice(0, 1), leaf, intermediates: [subject] };
}

const KEY_IDENTIFIER: Extension = { oid: '1.2.3.4', value: der.nil };

/** A root with basicConstraints written as given. */
function withConstraints(value: Buffer): LintCase {
  return root({ basicConstraints: null, extensions: [{ oid: '2.5.29.19', isCritical: true, value }] });
}

/** The rules that one certificate alone can break, each with one that breaks it. */
export const LINT_CASES = {
  'basic-constraints-missing': root({ basicConstraints: null, keyUsage: null }),
  'basic-constraints-not-critical': root({ basicConstraints: { isCa: true, isCritical: false } }),
  'not-a-ca': root({ basicConstraints: { isCa: false } }),
  'key-usage-missing': root({ keyUsage: null }),
  'no-key-cert-sign': root({ keyUsage: ['digitalSignature', 'cRLSign'] }),
  'no-subject-key-identifier': root({ hasSubjectKeyIdentifier: false }),
  'no-authority-key-identifier': asSent({ hasAuthorityKeyIdentifier: false }),
  'x509-v1': root({ version: 1 }),
  'weak-signature': asIntermediate({ digest: 'sha1' }, false, 'rsa-2048'),
  'weak-signature-md5': asIntermediate({ digest: 'md5' }, false, 'rsa-2048'),
  'weak-key': root({ key: 'rsa-1024' }),
  'serial-number-negative': root({ serialNumber: -5n }),
  'serial-number-zero': root({ serialNumber: 0n }),
  'serial-number-too-long': root({ serialNumber: Buffer.alloc(21, 0x11) }),
  'not-der': withConstraints(der.sequence(der.encode(0x01, Buffer.from([0x01])))),
  'not-der-length': withConstraints(Buffer.from([0x30, 0x81, 0x03, 0x01, 0x01, 0xff])),
  'not-der-printable-string': asRoot(
    makeAuthority({ name: [{ type: 'CN', value: 'Corp_Root@x', encoding: 'printable' }] }),
  ),
  'not-der-twice': root({ extensions: [KEY_IDENTIFIER, KEY_IDENTIFIER] }),
  'not-yet-valid': root({ notBefore: inDays(30) }),
  expired: root({ notBefore: inDays(-60), notAfter: inDays(-1) }),
  'expires-soon': root({ notAfter: inDays(10) }),
  'name-constraints': root({ nameConstraints: { permitted: ['corp.example'] } }),
  'extended-key-usage': root({ extendedKeyUsage: ['emailProtection'] }),
  'issuer-missing': asIntermediate({}, true),
} as const satisfies Readonly<Record<string, LintCase>>;

/** A CA with nothing to say of it. */
export const CLEAN_CASE: LintCase = root({});

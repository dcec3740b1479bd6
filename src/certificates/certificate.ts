import { X509Certificate } from 'node:crypto';
import { readPrintedTime } from './dates.ts';
import { digestSha256 } from './digest.ts';
import { type Fields, readFields } from './fields.ts';
import { findKnownRoot } from './known-roots.ts';

/** SHA-256 of a certificate's DER, 64 lower-case hexadecimal digits: the identity of a certificate here. */
export type Fingerprint = string & { readonly brand: 'Fingerprint' };

/** A certificate in the words of RFC 5280. */
export interface Certificate extends Fields {
  readonly der: Buffer;
  readonly fingerprint: Fingerprint;
}

/** A certificate and its 1-based number in its source. */
export interface Located {
  readonly certificate: Certificate;
  readonly position: number;
}

/** Reads one certificate; OpenSSL decides what is one, and bytes after it are dropped. Throws for anything else. */
export function parseCertificate(bytes: Buffer): Certificate {
  const fingerprint = fingerprintOf(bytes);
  const fields = findKnownRoot(fingerprint) ?? readFields(bytes);
  if (fields !== undefined) return { der: bytes, fingerprint, ...fields };
  const x509 = new X509Certificate(bytes);
  const der = x509.raw;
  return { der, fingerprint: fingerprintOf(der), ...askOpenSsl(x509) };
}

/** As {@link parseCertificate}, but undefined for anything else. */
export function tryParseCertificate(bytes: Buffer): Certificate | undefined {
  try {
    return parseCertificate(bytes);
  } catch {
    return undefined;
  }
}

/** The fields of a certificate as OpenSSL has them. */
export function askOpenSsl(x509: X509Certificate): Fields {
  const subject = x509.subject ?? '';
  const issuer = x509.issuer ?? '';
  return {
    subject: toOneLine(subject),
    issuer: toOneLine(issuer),
    notBefore: readPrintedTime(x509.validFrom),
    notAfter: readPrintedTime(x509.validTo),
    isCa: x509.ca,
    isSelfIssued: subject === issuer,
  };
}

/** SHA-256 of a certificate's DER. */
export function fingerprintOf(der: Buffer): Fingerprint {
  return digestSha256(der) as Fingerprint;
}

/** Whether `issuer` made the signature on `certificate`: by its public key, names and extensions not regarded. */
export function isSignedBy(certificate: Certificate, issuer: Certificate): boolean {
  try {
    return new X509Certificate(certificate.der).verify(new X509Certificate(issuer.der).publicKey);
  } catch {
    return false; // a key of a kind OpenSSL does not know signs nothing that a client here could check
  }
}

/** Whether a certificate is signed with its own key. That makes a root; self-issued is only a name. */
export function isSelfSigned(certificate: Certificate): boolean {
  return certificate.isSelfIssued && isSignedBy(certificate, certificate);
}

/** A fingerprint as `openssl x509 -fingerprint -sha256` prints it: pairs in upper case, with colons. */
export function formatFingerprint(fingerprint: Fingerprint): string {
  return fingerprint.toUpperCase().replace(/..(?=.)/g, '$&:');
}

/** What RFC 4514 section 2.4 writes a backslash before; control characters have two digits behind theirs, and keep it. */
const ESCAPED = /\\([ #,+"\\<>;=])/g;

/**
 * A certificate's shortest telling name, for people: its CN as it stands there, else its whole subject, else its
 * fingerprint.
 */
export function nameOf(certificate: Certificate): string {
  const commonName = /(?:^|, )CN=((?:[^,\\]|\\.|,(?! [A-Za-z0-9.]+=))+)/.exec(certificate.subject)?.[1];
  return (
    commonName?.replace(ESCAPED, '$1') ?? (certificate.subject || formatFingerprint(certificate.fingerprint))
  );
}

function toOneLine(name: string): string {
  return name.replaceAll('\n', ', ');
}

import { type Certificate, parseCertificate } from '../certificate.ts';
import { allowsServers } from '../extended-key-usage.ts';
import { type Element, readChildren, readElement, toDotted } from './der.ts';

/** The label of a certificate with OpenSSL's trust settings behind it. */
export const TRUSTED_LABEL = 'TRUSTED CERTIFICATE';

/** A certificate, and what its trust settings say of servers; `unsaid` is a list of uses that is there and empty. */
export interface TrustedCertificate {
  readonly certificate: Certificate;
  readonly servers: 'trusted' | 'refused' | 'unsaid';
}

const SEQUENCE = 0x30;
const REJECTED = 0xa0;

/**
 * Reads the content of a TRUSTED CERTIFICATE block: a certificate, then OpenSSL's X509_CERT_AUX (crypto/x509/x_x509a.c),
 * which may say for what it is trusted and for what not. Throws.
 *
 * OpenSSL itself trusts for servers only what is `trusted` here (obj_trust in crypto/x509/x509_trust.c).
 */
export function readTrusted(content: Buffer): TrustedCertificate {
  const certificate = parseCertificate(content);
  const { length } = certificate.der;
  if (length === content.length) return { certificate, servers: 'trusted' };
  const [first, second] = readChildren(readElement(content, length));
  const trusted = first?.tag === SEQUENCE ? listUses(first) : undefined;
  const rejection = [first, second].find((element) => element?.tag === REJECTED);
  if (rejection && listUses(rejection).some(allowsServers)) return { certificate, servers: 'refused' };
  if (trusted === undefined || trusted.some(allowsServers)) return { certificate, servers: 'trusted' };
  return { certificate, servers: trusted.length === 0 ? 'unsaid' : 'refused' };
}

function listUses(element: Element): string[] {
  return readChildren(element).map((child) => toDotted(child));
}

/** The extended key usage that stands for all (anyExtendedKeyUsage, RFC 5280 section 4.2.1.12). */
export const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';

/** The extended key usage of TLS servers (RFC 5280 section 4.2.1.12). */
export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/** Whether an extended key usage, an OID in its dotted form, allows TLS servers. */
export function allowsServers(usage: string): boolean {
  return usage === SERVER_AUTH || usage === ANY_EXTENDED_KEY_USAGE;
}

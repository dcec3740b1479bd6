import { MAX_SOURCE_CERTIFICATES } from '../../limits.ts';
import { type Located, parseCertificate } from '../certificate.ts';
import { type Decoded, onlyFault } from './decode.ts';
import { readJksEntries, readJksVersion, TRUSTED_ENTRY } from './jks.ts';

/**
 * Reads Java's own keystore, JKS or JCEKS (sun.security.provider.JavaKeyStore): its trusted certificates, for which no
 * password is needed, since with one that everybody knows the digest at the end proves nothing. An entry with a key is a
 * fault, and nothing of it is read.
 */
export function readKeystore(bytes: Buffer): Decoded {
  const certificates: Located[] = [];
  try {
    const version = readJksVersion(bytes);
    if (version < 1 || version > 2)
      return onlyFault('unparsable-certificate', 'a Java keystore of an unknown version');
    for (const { kind, der } of readJksEntries(bytes)) {
      if (kind !== TRUSTED_ENTRY) return onlyFault('private-key', 'a private key in a Java keystore');
      certificates.push({ certificate: parseCertificate(der), position: certificates.length + 1 });
      if (certificates.length > MAX_SOURCE_CERTIFICATES) break; // which is too many
    }
  } catch {
    return onlyFault('unparsable-certificate', 'a Java keystore that is cut off or damaged');
  }
  return certificates.length > 0
    ? { certificates, faults: [] }
    : onlyFault('no-certificate', 'a Java keystore without a certificate');
}

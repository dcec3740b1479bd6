import { MAX_SOURCE_CERTIFICATES } from '../../limits.ts';
import { type Located, parseCertificate } from '../certificate.ts';
import { type Decoded, onlyFault } from './decode.ts';

/** The kinds of entries: a private key with its chain, a trusted certificate, a secret key (JCEKS only). */
const TRUSTED_ENTRY = 2;

/** A SHA-1 over a password and what comes before it: with a password that everybody knows it proves nothing. */
const DIGEST_BYTES = 20;

const DATE_BYTES = 8;

/**
 * Reads Java's own keystore, JKS or JCEKS (sun.security.provider.JavaKeyStore): its trusted certificates, for which no
 * password is needed. An entry with a key is a fault, and nothing of it is read.
 */
export function readKeystore(bytes: Buffer): Decoded {
  const certificates: Located[] = [];
  try {
    const version = bytes.readUInt32BE(4);
    const count = bytes.readUInt32BE(8);
    if (version < 1 || version > 2)
      return onlyFault('unparsable-certificate', 'a Java keystore of an unknown version');
    let at = 12;
    const take = (length: number): Buffer => {
      const end = at + length;
      if (end > bytes.length - DIGEST_BYTES) throw new RangeError('cut off');
      const part = bytes.subarray(at, end);
      at = end;
      return part;
    };
    const takeText = (): Buffer => take(take(2).readUInt16BE(0));
    for (let entry = 1; entry <= count && entry <= MAX_SOURCE_CERTIFICATES + 1; entry++) {
      if (take(4).readUInt32BE(0) !== TRUSTED_ENTRY) {
        return onlyFault('private-key', 'a private key in a Java keystore');
      }
      takeText(); // alias
      take(DATE_BYTES);
      if (version === 2) takeText(); // X.509
      const der = take(take(4).readUInt32BE(0));
      certificates.push({ certificate: parseCertificate(der), position: entry });
    }
  } catch {
    return onlyFault('unparsable-certificate', 'a Java keystore that is cut off or damaged');
  }
  return certificates.length > 0
    ? { certificates, faults: [] }
    : onlyFault('no-certificate', 'a Java keystore without a certificate');
}

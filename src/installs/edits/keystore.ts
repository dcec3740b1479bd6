import { fingerprintOf } from '../../certificates/certificate.ts';
import { JKS_MAGIC, readMagic } from '../../certificates/formats/magic.ts';
import type { Keystore, KeystoreEntry } from './keystore-entry.ts';
import { openJks } from './keystore-jks.ts';
import { openPkcs12 } from './keystore-pkcs12.ts';

const SEQUENCE = 0x30;

/** How every alias of ours begins: small letters, because Java makes them small. */
const OURS = 'setup-ca-bundle-';

/**
 * Opens a JVM's trust store: JKS, or PKCS#12 as JDK 18 and later have it (JDK-8275252). Throws an `Error` whose message
 * goes on from the name of the file where it cannot be written again just as it is: there is a key in it, or it has a
 * password of its own, or it is nothing that is known here.
 */
export function openKeystore(bytes: Buffer): Keystore {
  try {
    if (readMagic(bytes) === JKS_MAGIC) return openJks(bytes);
    if (bytes[0] === SEQUENCE) return openPkcs12(bytes);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Error('is cut off or damaged', { cause });
  }
  throw new Error('is neither a JKS nor a PKCS#12 keystore');
}

/** A keystore with these certificates (DER) as trusted entries of the use with this mark. Throws as `openKeystore`. */
export function addToKeystore(bytes: Buffer, mark: string, certificates: readonly Buffer[]): Buffer {
  const keystore = openKeystore(bytes);
  const entries = certificates.map((der) => ({ alias: nameEntry(mark, der), der }));
  const taken = entries.find(({ alias }) => keystore.entries.some((entry) => entry.alias === alias));
  if (taken) throw new Error(`has an entry named ${taken.alias} already`);
  return keystore.add(entries);
}

/** A keystore without the entries of the use with this mark; the same bytes if there are none. Throws as `openKeystore`. */
export function removeFromKeystore(bytes: Buffer, mark: string): Buffer {
  return openKeystore(bytes).remove((alias) => alias.startsWith(`${OURS}${mark}-`));
}

/** The alias of a certificate (DER) that the use with this mark adds. */
export function nameEntry(mark: string, der: Buffer): string {
  return `${OURS}${mark}-${fingerprintOf(der)}`;
}

/** Whether an entry was made by some use of ours, and will go when that ends. */
export function isOurEntry({ alias }: KeystoreEntry): boolean {
  return alias.startsWith(OURS);
}

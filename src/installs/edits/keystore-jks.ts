import {
  KEY_ENTRY,
  readJksEntries,
  readJksVersion,
  TRUSTED_ENTRY,
  writeJks,
  writeTrustedEntry,
} from '../../certificates/formats/jks.ts';
import type { Keystore } from './keystore-entry.ts';

/** Opens a JKS file (sun.security.provider.JavaKeyStore). Throws an `Error`, a `RangeError` where it is damaged. */
export function openJks(bytes: Buffer): Keystore {
  if (readJksVersion(bytes) !== 2) throw new Error('is a JKS keystore of an old version');
  const parts = [...readJksEntries(bytes)];
  const other = parts.find(({ kind }) => kind !== TRUSTED_ENTRY);
  if (other?.kind === KEY_ENTRY) throw new Error('holds a private key: it is more than a trust store');
  if (other !== undefined) throw new RangeError('an unknown kind of entry');
  const write = (all: typeof parts): Buffer => writeJks(all.map((part) => part.bytes));
  if (!write(parts).equals(bytes)) throw new Error('has another password than “changeit”, or is damaged');
  return {
    entries: parts,
    add: (entries) =>
      writeJks([
        ...parts.map((part) => part.bytes),
        ...entries.map(({ alias, der }) => writeTrustedEntry(alias, der)),
      ]),
    remove: (isMeant) => {
      const left = parts.filter(({ alias }) => !isMeant(alias));
      return left.length === parts.length ? bytes : write(left);
    },
  };
}

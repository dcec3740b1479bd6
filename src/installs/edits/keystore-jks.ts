import { digestKeystore, writeTrustedEntry } from '../../bundle/java-truststore.ts';
import type { Keystore, KeystoreEntry } from './keystore-entry.ts';

/** The kinds of entries: a private key with its chain, and a trusted certificate. */
const KEY_ENTRY = 1;
const TRUSTED_ENTRY = 2;

const HEADER_BYTES = 12;
const COUNT_AT = 8;
const DATE_BYTES = 8;
const DIGEST_BYTES = 20;

/** An entry, and the bytes that it is made of. */
interface Part extends KeystoreEntry {
  readonly bytes: Buffer;
}

/** Opens a JKS file (sun.security.provider.JavaKeyStore). Throws an `Error`, a `RangeError` where it is damaged. */
export function openJks(bytes: Buffer): Keystore {
  const body = bytes.subarray(0, -DIGEST_BYTES);
  if (body.readUInt32BE(4) !== 2) throw new Error('is a JKS keystore of an old version');
  const parts = readParts(body);
  if (!digestKeystore(body).equals(bytes.subarray(-DIGEST_BYTES))) {
    throw new Error('has another password than “changeit”, or is damaged');
  }
  const write = (all: readonly Pick<Part, 'bytes'>[]): Buffer => {
    const header = Buffer.from(body.subarray(0, HEADER_BYTES));
    header.writeUInt32BE(all.length, COUNT_AT);
    const written = Buffer.concat([header, ...all.map((part) => part.bytes)]);
    return Buffer.concat([written, digestKeystore(written)]);
  };
  return {
    entries: parts,
    add: (entries) =>
      write([...parts, ...entries.map(({ alias, der }) => ({ bytes: writeTrustedEntry(alias, der) }))]),
    remove: (isMeant) => {
      const left = parts.filter(({ alias }) => !isMeant(alias));
      return left.length === parts.length ? bytes : write(left);
    },
  };
}

function readParts(body: Buffer): Part[] {
  const count = body.readUInt32BE(COUNT_AT);
  const parts: Part[] = [];
  let at = HEADER_BYTES;
  const take = (length: number): Buffer => {
    const part = body.subarray(at, at + length);
    if (part.length < length) throw new RangeError('cut off');
    at += length;
    return part;
  };
  const takeText = (): string => take(take(2).readUInt16BE(0)).toString('utf8');
  while (parts.length < count) {
    const start = at;
    const kind = take(4).readUInt32BE(0);
    if (kind === KEY_ENTRY) throw new Error('holds a private key: it is more than a trust store');
    if (kind !== TRUSTED_ENTRY) throw new RangeError('an unknown kind of entry');
    const alias = takeText();
    take(DATE_BYTES);
    takeText(); // X.509
    const der = take(take(4).readUInt32BE(0));
    parts.push({ alias, der, bytes: body.subarray(start, at) });
  }
  if (at !== body.length) throw new RangeError('more than its entries');
  return parts;
}

import { createHash } from 'node:crypto';
import { JKS_MAGIC } from './magic.ts';

/** The kind of an entry with a private key and its chain. */
export const KEY_ENTRY = 1;
/** The kind of an entry with a trusted certificate. */
export const TRUSTED_ENTRY = 2;

/** The version that is written. Before it entries did not say that their certificate is X.509. */
const VERSION = 2;

const VERSION_AT = 4;
const COUNT_AT = 8;
const HEADER_BYTES = 12;
const DATE_BYTES = 8;
const DIGEST_BYTES = 20;

/** Java's own default. It hides nothing: it keys the digest at the end, which a JVM checks only with a password. */
const PASSWORD = 'changeit';

/** A constant of the format (sun.security.provider.JavaKeyStore, `getPreKeyedHash`). */
const WHITENER = 'Mighty Aphrodite';

/** An entry of a JKS file. Of one that is not {@link TRUSTED_ENTRY} nothing but the kind is read. */
interface JksEntry {
  readonly kind: number;
  readonly alias: string;
  /** Its certificate. */
  readonly der: Buffer;
  /** All of it. */
  readonly bytes: Buffer;
}

/** The version of a JKS or JCEKS file, 1 or 2. Throws a `RangeError` where it is cut off. */
export function readJksVersion(bytes: Buffer): number {
  return bytes.readUInt32BE(VERSION_AT);
}

/**
 * The entries of a JKS or JCEKS file in their order, up to the first that has a key: its end is unknown. The
 * digest at the end is not looked at. Throws a `RangeError` where the file is cut off.
 */
export function* readJksEntries(bytes: Buffer): Generator<JksEntry> {
  const hasTypes = readJksVersion(bytes) >= VERSION;
  const count = bytes.readUInt32BE(COUNT_AT);
  let at = HEADER_BYTES;
  const take = (length: number): Buffer => {
    const end = at + length;
    if (end > bytes.length - DIGEST_BYTES) throw new RangeError('cut off');
    const part = bytes.subarray(at, end);
    at = end;
    return part;
  };
  const takeText = (): string => take(take(2).readUInt16BE(0)).toString('utf8');
  for (let entry = 0; entry < count; entry++) {
    const start = at;
    const kind = take(4).readUInt32BE(0);
    if (kind !== TRUSTED_ENTRY) {
      yield { kind, alias: '', der: Buffer.alloc(0), bytes: bytes.subarray(start, at) };
      return;
    }
    const alias = takeText();
    take(DATE_BYTES);
    if (hasTypes) takeText(); // X.509
    const der = take(take(4).readUInt32BE(0));
    yield { kind, alias, der, bytes: bytes.subarray(start, at) };
  }
}

/** A JKS file of these entries, under the password that everybody knows. */
export function writeJks(entries: readonly Buffer[]): Buffer {
  const header = [toUInt32(JKS_MAGIC), toUInt32(VERSION), toUInt32(entries.length)];
  const file = Buffer.concat([...header, ...entries, Buffer.alloc(DIGEST_BYTES)]);
  const body = file.subarray(0, -DIGEST_BYTES);
  createHash('sha1')
    .update(Buffer.from(PASSWORD, 'utf16le').swap16())
    .update(WHITENER)
    .update(body)
    .digest()
    .copy(file, body.length);
  return file;
}

/** An entry of a JKS file for a certificate (DER); the alias is ASCII, in lower case, and the date the epoch. */
export function writeTrustedEntry(alias: string, der: Buffer): Buffer {
  return Buffer.concat([
    toUInt32(TRUSTED_ENTRY),
    toText(alias),
    Buffer.alloc(DATE_BYTES),
    toText('X.509'),
    toUInt32(der.length),
    der,
  ]);
}

function toUInt32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** ASCII in the form of java.io.DataOutput, `writeUTF`. */
function toText(ascii: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(ascii.length);
  return Buffer.concat([length, Buffer.from(ascii, 'ascii')]);
}

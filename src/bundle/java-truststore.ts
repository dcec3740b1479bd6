import { createHash } from 'node:crypto';
import type { TrustAnchor } from './select.ts';

const MAGIC = 0xfeedfeed;
const VERSION = 2;
const TRUSTED_CERTIFICATE = 2;

/** Java's own default. It hides nothing: it keys the digest at the end, which a JVM checks only if it is told a password. */
const PASSWORD = 'changeit';

/** A constant of the format (sun.security.provider.JavaKeyStore, `getPreKeyedHash`). */
const WHITENER = 'Mighty Aphrodite';

/** The anchors that a Java trust store can hold: one that Java cannot read would make it refuse all of them. */
export function selectForJava(anchors: readonly TrustAnchor[]): readonly TrustAnchor[] {
  return anchors.filter(({ blindsJava }) => !blindsJava);
}

/**
 * A Java trust store (JKS) of these anchors: every JVM finds out the format by itself and needs no password to read it.
 * The same anchors give the same bytes: the alias of each is its fingerprint, and all were created at the epoch.
 *
 * Java reads no PEM, and of a PKCS#12 file only entries with an attribute of Oracle's own, and those not without a password.
 */
export function writeJavaTruststore(anchors: readonly TrustAnchor[]): Buffer {
  const body = Buffer.concat([
    toUInt32(MAGIC),
    toUInt32(VERSION),
    toUInt32(anchors.length),
    // a subject's text would have to be made unique, and keytool prints it raw
    ...anchors.map(({ certificate: { der, fingerprint } }) => writeTrustedEntry(fingerprint, der)),
  ]);
  return Buffer.concat([body, digestKeystore(body)]);
}

/** An entry of a JKS file for a certificate (DER); the alias is ASCII, in lower case, and the date the epoch. */
export function writeTrustedEntry(alias: string, der: Buffer): Buffer {
  return Buffer.concat([
    toUInt32(TRUSTED_CERTIFICATE),
    toText(alias),
    Buffer.alloc(8),
    toText('X.509'),
    toUInt32(der.length),
    der,
  ]);
}

/** The digest at the end of a JKS file over all before it, under the password that everybody knows. */
export function digestKeystore(body: Buffer): Buffer {
  return createHash('sha1')
    .update(Buffer.from(PASSWORD, 'utf16le').swap16())
    .update(WHITENER)
    .update(body)
    .digest();
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

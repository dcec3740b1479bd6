import { createCipheriv, createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { MAX_KEY_DERIVATION_ROUNDS } from '../../limits.ts';
import { contentOf, type Element, readChildren, toDotted } from './der.ts';
import {
  BAGS,
  BLOCK_BYTES,
  type Budget,
  CIPHERS,
  DATA,
  DIGESTS,
  type Digest,
  deriveKey,
  ENCRYPTED_DATA,
  IV_PURPOSE,
  isSalt,
  KEY_PURPOSE,
  MAC_PURPOSE,
  OLD_SCHEMES,
  PBES2,
  PBKDF2,
  PRFS,
  SHA1,
  spend,
  X509_CERTIFICATE,
} from './pkcs12-algorithms.ts';

const OID = 0x06;
const CONSTRUCTED = 0x20;

/** Reads bytes that are one value, and nothing after it. Throws if they are not. */
export type ReadWhole = (bytes: Buffer) => Element;

/** A PKCS#12 file (RFC 7292 section 4), with nothing decrypted. */
export interface Pkcs12 {
  /** The AuthenticatedSafe, over which the MAC is. */
  readonly safe: Buffer;
  readonly parts: readonly Part[];
  readonly macData: Element | undefined;
}

/** A part of the AuthenticatedSafe (ContentInfo, section 4.1). */
export interface Part {
  readonly bytes: Buffer;
  /** Its bags, where they are in the clear. */
  readonly plain?: Buffer;
  readonly encrypted?: Encrypted;
}

/** Bags, encrypted with a password, and the AlgorithmIdentifier that says how. */
export interface Encrypted {
  readonly algorithm: Element;
  readonly content: Buffer;
}

/** A SafeBag (section 4.2). */
export interface Bag {
  readonly bytes: Buffer;
  readonly kind: (typeof BAGS)[string] | undefined;
  /** The DER of its X.509 certificate. */
  readonly certificate: Buffer | undefined;
  /** The bags in it. */
  readonly bags: readonly Element[];
  readonly attributes: readonly Element[];
}

/** A MAC over the AuthenticatedSafe (section 4). */
interface Mac {
  readonly digest: Digest;
  readonly value: Element;
  readonly salt: Buffer;
  readonly rounds: number;
}

/** A cipher with its key and initialization vector; node:crypto has no `rc2-cbc`. */
export interface Encryption {
  readonly cipher: string;
  readonly key: Buffer;
  readonly iv: Buffer;
}

/** Reads the outer form of a PKCS#12 file. Throws an `Error` for anything else, and if it is signed with a key. */
export function readPkcs12Store(bytes: Buffer, readWhole: ReadWhole): Pkcs12 {
  const [version, content, macData] = childrenOf(readWhole(bytes));
  if (version === undefined || readNumber(version) !== 3 || content === undefined) throw damaged();
  const [type, wrapped] = childrenOf(content);
  if (oidOf(type) !== DATA) throw new Error('is a PKCS#12 keystore that is signed with a key');
  const safe = octetsOf(childrenOf(wrapped)[0]);
  return { safe, parts: childrenOf(readWhole(safe)).map(readPart), macData };
}

function readPart(part: Element): Part {
  const bytes = part.bytes.subarray(part.start, part.end);
  const [type, wrapped] = childrenOf(part);
  const [inner] = childrenOf(wrapped);
  const kind = oidOf(type);
  if (kind === DATA) return { bytes, plain: octetsOf(inner) };
  if (kind !== ENCRYPTED_DATA) return { bytes };
  const [, algorithm, content] = childrenOf(childrenOf(inner)[1]);
  return algorithm && content ? { bytes, encrypted: { algorithm, content: octetsOf(content) } } : { bytes };
}

/** Reads the bags in SafeContents. Throws a `RangeError` where there are none. */
export function readBags(content: Buffer, readWhole: ReadWhole): readonly Bag[] {
  return childrenOf(readWhole(content)).map(readBag);
}

/** Reads a bag; what is of another kind than it should be is not there. Throws a `RangeError` where it is no DER. */
export function readBag(bag: Element): Bag {
  const [type, wrapped, attributes] = childrenOf(bag);
  const [value] = childrenOf(wrapped);
  const kind = BAGS[oidOf(type)];
  const [certificateType, certificate] = kind === 'certificate' ? childrenOf(value) : [];
  return {
    bytes: bag.bytes.subarray(bag.start, bag.end),
    kind,
    certificate:
      oidOf(certificateType) === X509_CERTIFICATE ? octetsOf(childrenOf(certificate)[0]) : undefined,
    bags: kind === 'bags' ? childrenOf(value) : [],
    attributes: childrenOf(attributes),
  };
}

/**
 * Reads MacData; undefined if its digest is not known here (PBMAC1, RFC 9579). Throws a `RangeError` for one that is not
 * as long as its digest, or has too long a salt: each makes work, both together without end.
 */
export function readMac(macData: Element): Mac | undefined {
  const [digestInfo, salt, rounds] = childrenOf(macData);
  const [algorithm, value] = childrenOf(digestInfo);
  const digest = DIGESTS[oidOf(childrenOf(algorithm)[0])];
  if (digest === undefined) return undefined;
  const mac = { digest, salt: octetsOf(salt), rounds: rounds === undefined ? 1 : readNumber(rounds) };
  if (value === undefined || octetsOf(value).length !== digest.length || !isSalt(mac.salt)) throw damaged();
  return { ...mac, value };
}

/**
 * What makes the MAC of an AuthenticatedSafe again, with the same salt. Throws an `Error` if the MAC is not that of this
 * password, or asks for more rounds than are left.
 */
export function checkMac(
  { digest, value, salt, rounds }: Mac,
  safe: Buffer,
  password: string | undefined,
  budget: Budget,
): (safe: Buffer) => Buffer {
  const key = deriveKey(password, { salt, rounds }, MAC_PURPOSE, digest.length, digest, budget);
  if (key === undefined) throw tooManyRounds();
  const make = (content: Buffer): Buffer => createHmac(digest.name, key).update(content).digest();
  if (!make(safe).equals(octetsOf(value))) throw otherPassword();
  return make;
}

/** Derives what an AlgorithmIdentifier asks for. Throws an `Error` if it is not known here, or asks for too many rounds. */
export function deriveEncryption(
  algorithm: Element,
  password: string | undefined,
  budget: Budget,
): Encryption {
  const [type, parameters] = childrenOf(algorithm);
  const oid = oidOf(type);
  if (oid === PBES2) return derivePbes2(parameters, password ?? '', budget);
  const scheme = OLD_SCHEMES[oid];
  if (scheme === undefined) throw unknownCipher();
  const [salt, rounds] = childrenOf(parameters);
  const derivation = { salt: octetsOf(salt), rounds: rounds === undefined ? 1 : readNumber(rounds) };
  const key = deriveKey(password, derivation, KEY_PURPOSE, scheme.keyBytes, SHA1, budget);
  const iv = deriveKey(password, derivation, IV_PURPOSE, BLOCK_BYTES, SHA1, budget);
  if (key === undefined || iv === undefined) throw tooManyRounds();
  if (scheme.cipher === 'rc2') return { cipher: 'rc2-cbc', key, iv };
  const wholeKey = key.length === 24 ? key : Buffer.concat([key, key.subarray(0, BLOCK_BYTES)]);
  return { cipher: 'des-ede3-cbc', key: wholeKey, iv };
}

/** PBES2 with PBKDF2 (RFC 8018 sections 5.2 and 6.2). */
function derivePbes2(parameters: Element | undefined, password: string, budget: Budget): Encryption {
  const [derivation, scheme] = childrenOf(parameters);
  const [kind, derivationParameters] = childrenOf(derivation);
  const [salt, rounds, ...others] = childrenOf(derivationParameters);
  const prfOid = others.map((other) => oidOf(childrenOf(other)[0])).find((oid) => oid !== '');
  const prf = prfOid === undefined ? 'sha1' : PRFS[prfOid];
  const [cipherType, iv] = childrenOf(scheme);
  const cipher = CIPHERS[oidOf(cipherType)];
  const saltBytes = octetsOf(salt);
  if (oidOf(kind) !== PBKDF2 || !cipher || !prf || rounds === undefined || !isSalt(saltBytes)) {
    throw unknownCipher();
  }
  const count = readNumber(rounds);
  if (count < 1 || !spend(budget, count)) throw tooManyRounds();
  const key = pbkdf2Sync(password, saltBytes, count, cipher.keyBytes, prf);
  return { cipher: cipher.name, key, iv: octetsOf(iv) };
}

/** Decrypts bags with a cipher of node:crypto. Throws an `Error` if the password is another one. */
export function decrypt({ cipher, key, iv }: Encryption, content: Buffer): Buffer {
  try {
    const decipher = createDecipheriv(cipher, key, iv);
    return Buffer.concat([decipher.update(content), decipher.final()]);
  } catch (cause) {
    throw otherPassword(cause);
  }
}

/** Encrypts bags. */
export function encrypt({ cipher, key, iv }: Encryption, content: Buffer): Buffer {
  const encipher = createCipheriv(cipher, key, iv);
  return Buffer.concat([encipher.update(content), encipher.final()]);
}

/** The values in a constructed one; none in another. */
export function childrenOf(element: Element | undefined): readonly Element[] {
  return element !== undefined && (element.tag & CONSTRUCTED) !== 0 ? readChildren(element) : [];
}

/** The dotted form of an OBJECT IDENTIFIER; empty for anything else. */
export function oidOf(element: Element | undefined): string {
  return element?.tag === OID ? toDotted(element) : '';
}

/** The octets of an OCTET STRING, in one piece or, in BER, in several. */
function octetsOf(element: Element | undefined): Buffer {
  if (element === undefined) return Buffer.alloc(0);
  if ((element.tag & CONSTRUCTED) === 0) return contentOf(element);
  return Buffer.concat(readChildren(element).map(octetsOf));
}

/** A small positive INTEGER. */
function readNumber(element: Element): number {
  const content = contentOf(element);
  if (content.length === 0 || content.length > 6) throw damaged();
  return content.readUIntBE(0, content.length);
}

/** The error of an encryption that cannot be undone, or made again, here. */
export function unknownCipher(): Error {
  return new Error('is encrypted in a way that cannot be written again here');
}

/** The error of a file that is not as RFC 7292 defines it. */
export function damaged(): RangeError {
  return new RangeError('not as RFC 7292 defines it');
}

function otherPassword(cause?: unknown): Error {
  return new Error('has another password than “changeit”, or is damaged', { cause });
}

function tooManyRounds(): Error {
  const rounds = MAX_KEY_DERIVATION_ROUNDS.toLocaleString('en');
  return new Error(`asks for more than ${rounds} rounds of key derivation`);
}

import { createCipheriv, createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { ANY_EXTENDED_KEY_USAGE } from '../../certificates/extended-key-usage.ts';
import {
  contentOf,
  type Element,
  readChildren,
  readElement,
  toDotted,
} from '../../certificates/formats/der.ts';
import {
  BAGS,
  BLOCK_BYTES,
  type Budget,
  CIPHERS,
  DATA,
  DIGESTS,
  deriveKey,
  ENCRYPTED_DATA,
  IV_PURPOSE,
  KEY_PURPOSE,
  MAC_PURPOSE,
  OLD_SCHEMES,
  PBES2,
  PBKDF2,
  PRFS,
  SHA1,
  spend,
  X509_CERTIFICATE,
} from '../../certificates/formats/pkcs12-algorithms.ts';
import { MAX_KEY_DERIVATION_ROUNDS } from '../../limits.ts';
import type { Keystore, KeystoreEntry } from './keystore-entry.ts';

/** Tags (X.690): universal ones, and those that RFC 7292 and RFC 5652 give by position. */
const INTEGER = 0x02;
const OCTETS = 0x04;
const OID = 0x06;
const BMP_STRING = 0x1e;
const SEQUENCE = 0x30;
const SET = 0x31;
const EXPLICIT = 0xa0;
const IMPLICIT = 0x80;

/** The attributes that Java knows an entry by: its alias, and that it is one to trust (sun.security.pkcs12.PKCS12KeyStore). */
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const TRUSTED_KEY_USAGE = '2.16.840.1.113894.746875.1.1';

const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const PASSWORD = 'changeit';
const OTHER_PASSWORD = 'has another password than “changeit”, or is damaged';
const UNKNOWN_CIPHER = 'is encrypted in a way that cannot be written again here';

/** One of the parts that a store is made of (ContentInfo in the AuthenticatedSafe, RFC 7292 section 4.1). */
interface Part {
  readonly bytes: Buffer;
  readonly bags: readonly Bag[];
  /** The part with other bags. */
  readonly rewrite: (bags: readonly Bag[]) => Buffer;
}

interface Bag {
  readonly bytes: Buffer;
  readonly alias: string;
  /** What it makes a JVM trust, if anything. */
  readonly trusted: Buffer | undefined;
}

/** A cipher with its key and initialization vector. */
interface Sealing {
  readonly name: string;
  readonly key: Buffer;
  readonly iv: Buffer;
}

/**
 * Opens a PKCS#12 store (RFC 7292) as Java writes it: of JDK 18 and later without encryption and MAC, else under the usual
 * password. Throws an `Error`, a `RangeError` where it is damaged.
 */
export function openPkcs12(bytes: Buffer): Keystore {
  const whole = readElement(bytes);
  const [version, content, macData] = readChildren(whole);
  if (whole.end !== bytes.length || version?.tag !== INTEGER || content === undefined) throw damaged();
  const [type, wrapped] = readChildren(content);
  if (readOid(type) !== DATA) throw new Error('is a PKCS#12 keystore that is signed with a key');
  const safe = contentOf(unwrap(wrapped, OCTETS));
  const budget: Budget = { left: MAX_KEY_DERIVATION_ROUNDS };
  const makeMac = macData && openMac(macData, safe, budget);
  const parts = readChildren(readElement(safe)).map((part) => readPart(part, budget));
  const write = (all: readonly Buffer[]): Buffer => {
    const changed = encode(SEQUENCE, ...all);
    return encode(
      SEQUENCE,
      encode(INTEGER, contentOf(version)),
      encode(SEQUENCE, encodeOid(DATA), encode(EXPLICIT, encode(OCTETS, changed))),
      ...(makeMac ? [makeMac(changed)] : []),
    );
  };
  const kept = parts.map((part) => part.bytes);
  return {
    entries: parts.flatMap(({ bags }) =>
      bags.flatMap(({ alias, trusted }) => (trusted ? [{ alias, der: trusted }] : [])),
    ),
    // a part of their own leaves the others as they are, encrypted or not
    add: (entries) => write([...kept, writeData(entries.map(writeBag))]),
    remove: (isMeant) => {
      const left = parts.flatMap((part) => {
        const bags = part.bags.filter(({ alias }) => !isMeant(alias));
        if (bags.length === part.bags.length) return [part.bytes];
        return bags.length === 0 ? [] : [part.rewrite(bags)];
      });
      return left.every((part) => kept.includes(part)) && left.length === kept.length ? bytes : write(left);
    },
  };
}

/** What makes the MAC anew for other contents, with the same salt. Throws if the MAC is not that of the usual password. */
function openMac(macData: Element, safe: Buffer, budget: Budget): (safe: Buffer) => Buffer {
  const [digestInfo, salt, rounds] = readChildren(macData);
  const [algorithm, value] = readChildren(demand(digestInfo));
  const digest = DIGESTS[readOid(readChildren(demand(algorithm))[0])];
  if (digest === undefined) throw new Error('has a MAC of a kind that is not known here');
  const old = contentOf(demand(value, OCTETS));
  const derivation = {
    salt: contentOf(demand(salt, OCTETS)),
    rounds: rounds === undefined ? 1 : readNumber(rounds),
  };
  const key = deriveKey(PASSWORD, derivation, MAC_PURPOSE, digest.length, digest, budget);
  if (key === undefined) throw tooManyRounds();
  const make = (content: Buffer): Buffer => createHmac(digest.name, key).update(content).digest();
  if (!make(safe).equals(old)) throw new Error(OTHER_PASSWORD);
  const at = demand(value).contentStart - macData.start;
  return (content) => {
    const changed = Buffer.from(macData.bytes.subarray(macData.start, macData.end));
    make(content).copy(changed, at);
    return changed;
  };
}

function readPart(part: Element, budget: Budget): Part {
  const bytes = part.bytes.subarray(part.start, part.end);
  const [type, wrapped] = readChildren(part);
  const kind = readOid(type);
  if (kind === DATA) {
    const bags = readBags(contentOf(unwrap(wrapped, OCTETS)));
    return { bytes, bags, rewrite: (left) => writeData(left.map((bag) => bag.bytes)) };
  }
  if (kind !== ENCRYPTED_DATA) throw new Error(UNKNOWN_CIPHER);
  const [version, info] = readChildren(unwrap(wrapped, SEQUENCE));
  const [innerType, algorithm, sealed] = readChildren(demand(info));
  const sealing = openSealing(demand(algorithm), budget);
  const bags = readBags(unseal(sealing, contentOf(demand(sealed, IMPLICIT))));
  const rewrite = (left: readonly Bag[]): Buffer => {
    const content = encode(SEQUENCE, ...left.map((bag) => bag.bytes));
    // key and vector as they were: what is sealed is public, and so is the password
    const cipher = createCipheriv(sealing.name, sealing.key, sealing.iv);
    const inner = encode(
      SEQUENCE,
      copyOf(demand(innerType)),
      copyOf(demand(algorithm)),
      encode(IMPLICIT, cipher.update(content), cipher.final()),
    );
    return encode(
      SEQUENCE,
      encodeOid(ENCRYPTED_DATA),
      encode(EXPLICIT, encode(SEQUENCE, copyOf(demand(version)), inner)),
    );
  };
  return { bytes, bags, rewrite };
}

function readBags(content: Buffer): Bag[] {
  return readChildren(readElement(content)).map((bag) => {
    const [type, wrapped, attributes] = readChildren(bag);
    const kind = BAGS[readOid(type)];
    if (kind === 'key') throw new Error('holds a private key: it is more than a trust store');
    if (kind === 'bags') throw new Error('is a PKCS#12 keystore with bags in bags');
    const named = new Map(attributes === undefined ? [] : readChildren(attributes).map(readAttribute));
    const name = named.get(FRIENDLY_NAME);
    const [certificateType, certificate] = kind ? readChildren(unwrap(wrapped, SEQUENCE)) : [];
    const isTrusted = named.has(TRUSTED_KEY_USAGE) && kind !== undefined;
    return {
      bytes: copyOf(bag),
      alias: name?.tag === BMP_STRING ? Buffer.from(contentOf(name)).swap16().toString('utf16le') : '',
      trusted:
        isTrusted && readOid(certificateType) === X509_CERTIFICATE
          ? contentOf(unwrap(certificate, OCTETS))
          : undefined,
    };
  });
}

function readAttribute(attribute: Element): readonly [string, Element | undefined] {
  const [type, values] = readChildren(attribute);
  return [readOid(type), values && readChildren(values)[0]];
}

/** The bag of a trusted certificate, in the order of DER for its set of attributes. */
function writeBag({ alias, der }: KeystoreEntry): Buffer {
  const name = encode(BMP_STRING, Buffer.from(alias, 'utf16le').swap16());
  const attributes = [
    encode(SEQUENCE, encodeOid(FRIENDLY_NAME), encode(SET, name)),
    encode(SEQUENCE, encodeOid(TRUSTED_KEY_USAGE), encode(SET, encodeOid(ANY_EXTENDED_KEY_USAGE))),
  ];
  const value = encode(SEQUENCE, encodeOid(X509_CERTIFICATE), encode(EXPLICIT, encode(OCTETS, der)));
  return encode(
    SEQUENCE,
    encodeOid(CERTIFICATE_BAG),
    encode(EXPLICIT, value),
    encode(SET, ...attributes.sort(Buffer.compare)),
  );
}

function writeData(bags: readonly Buffer[]): Buffer {
  return encode(SEQUENCE, encodeOid(DATA), encode(EXPLICIT, encode(OCTETS, encode(SEQUENCE, ...bags))));
}

function openSealing(algorithm: Element, budget: Budget): Sealing {
  const [type, parameters] = readChildren(algorithm);
  const oid = readOid(type);
  if (oid === PBES2) return openPbes2(demand(parameters), budget);
  const scheme = OLD_SCHEMES[oid];
  // RC2 is not in OpenSSL any more
  if (scheme?.cipher !== '3des') throw new Error(UNKNOWN_CIPHER);
  const [salt, rounds] = readChildren(demand(parameters));
  const derivation = { salt: contentOf(demand(salt, OCTETS)), rounds: readNumber(demand(rounds)) };
  const key = deriveKey(PASSWORD, derivation, KEY_PURPOSE, scheme.keyBytes, SHA1, budget);
  const iv = deriveKey(PASSWORD, derivation, IV_PURPOSE, BLOCK_BYTES, SHA1, budget);
  if (key === undefined || iv === undefined) throw tooManyRounds();
  const wholeKey = key.length === 24 ? key : Buffer.concat([key, key.subarray(0, BLOCK_BYTES)]);
  return { name: 'des-ede3-cbc', key: wholeKey, iv };
}

/** PBES2 with PBKDF2 (RFC 8018 sections 5.2 and 6.2). */
function openPbes2(parameters: Element, budget: Budget): Sealing {
  const [derivation, scheme] = readChildren(parameters);
  const [kind, derivationParameters] = readChildren(demand(derivation));
  const [salt, rounds, ...others] = readChildren(demand(derivationParameters));
  const prf = others.find(({ tag }) => tag === SEQUENCE);
  const prfName = prf === undefined ? 'sha1' : PRFS[readOid(readChildren(prf)[0])];
  const [cipherType, iv] = readChildren(demand(scheme));
  const cipher = CIPHERS[readOid(cipherType)];
  if (readOid(kind) !== PBKDF2 || cipher === undefined || prfName === undefined) {
    throw new Error(UNKNOWN_CIPHER);
  }
  const count = readNumber(demand(rounds));
  if (count < 1 || !spend(budget, count)) throw tooManyRounds();
  const key = pbkdf2Sync(PASSWORD, contentOf(demand(salt, OCTETS)), count, cipher.keyBytes, prfName);
  return { name: cipher.name, key, iv: contentOf(demand(iv, OCTETS)) };
}

function unseal({ name, key, iv }: Sealing, sealed: Buffer): Buffer {
  try {
    const cipher = createDecipheriv(name, key, iv);
    return Buffer.concat([cipher.update(sealed), cipher.final()]);
  } catch (cause) {
    throw new Error(OTHER_PASSWORD, { cause });
  }
}

/** What is in an explicit tag, which must be of this kind. */
function unwrap(wrapped: Element | undefined, tag: number): Element {
  return demand(readChildren(demand(wrapped, EXPLICIT))[0], tag);
}

/** A value that must be there, and of this kind: what was written in BER, in pieces, is not. */
function demand(element: Element | undefined, tag = element?.tag): Element {
  if (element === undefined || element.tag !== tag) throw damaged();
  return element;
}

function readOid(element: Element | undefined): string {
  return element?.tag === OID ? toDotted(element) : '';
}

/** A small positive INTEGER. */
function readNumber(element: Element): number {
  const content = contentOf(demand(element, INTEGER));
  if (content.length === 0 || content.length > 6) throw damaged();
  return content.readUIntBE(0, content.length);
}

function copyOf({ bytes, start, end }: Element): Buffer {
  return bytes.subarray(start, end);
}

function encode(tag: number, ...contents: readonly Buffer[]): Buffer {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  return Buffer.concat([Buffer.from([tag, ...encodeLength(length)]), ...contents]);
}

function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 0x100)) octets.unshift(left % 0x100);
  return [0x80 | octets.length, ...octets];
}

function encodeOid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return encode(OID, Buffer.from(octets));
}

function tooManyRounds(): Error {
  const rounds = MAX_KEY_DERIVATION_ROUNDS.toLocaleString('en');
  return new Error(`asks for more than ${rounds} rounds of key derivation`);
}

function damaged(): RangeError {
  return new RangeError('not as RFC 7292 has it');
}

import { ANY_EXTENDED_KEY_USAGE } from '../../certificates/extended-key-usage.ts';
import { contentOf, type Element, readWholeElement } from '../../certificates/formats/der.ts';
import { encode, encodeOid } from '../../certificates/formats/der-encoding.ts';
import {
  type Budget,
  DATA,
  ENCRYPTED_DATA,
  X509_CERTIFICATE,
} from '../../certificates/formats/pkcs12-algorithms.ts';
import {
  type Bag,
  checkMac,
  childrenOf,
  damaged,
  decrypt,
  deriveEncryption,
  type Encrypted,
  encrypt,
  oidOf,
  type Part,
  readBags,
  readMac,
  readPkcs12Store,
  unknownCipher,
} from '../../certificates/formats/pkcs12-store.ts';
import { MAX_KEY_DERIVATION_ROUNDS } from '../../limits.ts';
import type { Keystore, KeystoreEntry } from './keystore-entry.ts';

/** Tags (X.690): universal ones, and those that RFC 7292 and RFC 5652 give by position. */
const INTEGER = 0x02;
const OCTETS = 0x04;
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

/** A part, with its bags as Java sees them. */
interface OpenPart {
  readonly bytes: Buffer;
  readonly bags: readonly JavaBag[];
  /** The part with other bags. */
  readonly rewrite: (bags: readonly Pick<JavaBag, 'bytes'>[]) => Buffer;
}

interface JavaBag {
  readonly bytes: Buffer;
  readonly alias: string;
  /** What it makes a JVM trust, if anything. */
  readonly trusted: Buffer | undefined;
}

/**
 * Opens a PKCS#12 store (RFC 7292) as Java writes it: of JDK 18 and later without encryption and MAC, else under the usual
 * password. Throws an `Error`, a `RangeError` where it is damaged.
 */
export function openPkcs12(bytes: Buffer): Keystore {
  const { safe, parts: closed, macData } = readPkcs12Store(bytes, readWholeElement);
  const budget: Budget = { left: MAX_KEY_DERIVATION_ROUNDS };
  const makeMacData = macData && openMac(macData, safe, budget);
  const parts = closed.map((part) => openPart(part, budget));
  const write = (all: readonly Buffer[]): Buffer => {
    const changed = encode(SEQUENCE, ...all);
    return encode(
      SEQUENCE,
      encode(INTEGER, Buffer.from([3])),
      encode(SEQUENCE, encodeOid(DATA), encode(EXPLICIT, encode(OCTETS, changed))),
      ...(makeMacData ? [makeMacData(changed)] : []),
    );
  };
  const kept = parts.map((part) => part.bytes);
  // what was written in BER, or has more in it, could not be given back as it was
  if (!write(kept).equals(bytes)) throw damaged();
  return {
    entries: parts.flatMap(({ bags }) =>
      bags.flatMap(({ alias, trusted }) => (trusted ? [{ alias, der: trusted }] : [])),
    ),
    // a part of their own leaves the others as they are, encrypted or not
    add: (entries) => write([...kept, writePlain(entries.map(writeBag))]),
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

/** What makes MacData again for another AuthenticatedSafe. Throws if the MAC is not that of the usual password. */
function openMac(macData: Element, safe: Buffer, budget: Budget): (safe: Buffer) => Buffer {
  const mac = readMac(macData);
  if (mac === undefined) throw new Error('has a MAC of a kind that is not known here');
  const make = checkMac(mac, safe, PASSWORD, budget);
  return (content) => {
    const changed = Buffer.from(macData.bytes.subarray(macData.start, macData.end));
    make(content).copy(changed, mac.value.contentStart - macData.start);
    return changed;
  };
}

function openPart({ bytes, plain, encrypted }: Part, budget: Budget): OpenPart {
  const join = (bags: readonly Pick<JavaBag, 'bytes'>[]): readonly Buffer[] => bags.map((bag) => bag.bytes);
  if (plain) return { bytes, bags: openBags(plain), rewrite: (bags) => writePlain(join(bags)) };
  if (!encrypted) throw unknownCipher();
  const encryption = deriveEncryption(encrypted.algorithm, PASSWORD, budget);
  // OpenSSL no longer has it
  if (encryption.cipher === 'rc2-cbc') throw unknownCipher();
  return {
    bytes,
    bags: openBags(decrypt(encryption, encrypted.content)),
    // key and vector as they were: what is encrypted is public, and so is the password
    rewrite: (bags) => writeEncrypted(encrypted, encrypt(encryption, encode(SEQUENCE, ...join(bags)))),
  };
}

function openBags(content: Buffer): JavaBag[] {
  return readBags(content, readWholeElement).map((bag) => {
    if (bag.kind === 'key') throw new Error('holds a private key: it is more than a trust store');
    if (bag.kind === 'bags') throw new Error('is a PKCS#12 keystore with bags in bags');
    return openBag(bag);
  });
}

function openBag({ bytes, certificate, attributes }: Bag): JavaBag {
  const named = new Map(attributes.map(readAttribute));
  const name = named.get(FRIENDLY_NAME);
  return {
    bytes,
    alias: name?.tag === BMP_STRING ? Buffer.from(contentOf(name)).swap16().toString('utf16le') : '',
    trusted: named.has(TRUSTED_KEY_USAGE) ? certificate : undefined,
  };
}

function readAttribute(attribute: Element): readonly [string, Element | undefined] {
  const [type, values] = childrenOf(attribute);
  return [oidOf(type), childrenOf(values)[0]];
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

function writePlain(bags: readonly Buffer[]): Buffer {
  return encode(SEQUENCE, encodeOid(DATA), encode(EXPLICIT, encode(OCTETS, encode(SEQUENCE, ...bags))));
}

function writeEncrypted({ algorithm: { bytes, start, end } }: Encrypted, content: Buffer): Buffer {
  const info = encode(SEQUENCE, encodeOid(DATA), bytes.subarray(start, end), encode(IMPLICIT, content));
  const data = encode(SEQUENCE, encode(INTEGER, Buffer.from([0])), info); // EncryptedData, RFC 5652 section 8
  return encode(SEQUENCE, encodeOid(ENCRYPTED_DATA), encode(EXPLICIT, data));
}

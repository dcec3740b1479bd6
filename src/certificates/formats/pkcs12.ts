import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import type forgeModule from 'node-forge';
import type { asn1 } from 'node-forge';
import { MAX_DER_DEPTH, MAX_KEY_DERIVATION_ROUNDS } from '../../limits.ts';
import { type Certificate, parseCertificate } from '../certificate.ts';
import { parseBer } from './ber.ts';
import { type Decoded, type Fault, onlyFault } from './decode.ts';
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

type Forge = typeof forgeModule;
type Node = asn1.Asn1;

/** Without a password, tried one after the other: the two forms of none, and the one that every Java trust store has. */
const USUAL_PASSWORDS: readonly (string | undefined)[] = ['', undefined, 'changeit'];

type Found = Pick<Fault, 'code' | 'what'>;

/** The AuthenticatedSafe's parts (RFC 7292 section 4), and the MAC over it. */
interface Store {
  readonly plain: readonly Buffer[];
  readonly encrypted: readonly { readonly algorithm: Node; readonly content: Buffer }[];
  readonly mac: Mac | 'damaged' | undefined;
}

interface Mac {
  readonly digest: Digest;
  readonly value: Buffer;
  readonly salt: Buffer;
  readonly rounds: number;
  readonly content: Buffer;
}

/** What bags hold: certificates as DER, and whether there was a key. */
interface Bags {
  readonly certificates: readonly Buffer[];
  readonly hasKey: boolean;
}

const NO_BAGS: Bags = { certificates: [], hasKey: false };

/**
 * Reads the certificates in a PKCS#12 file (RFC 7292), undefined if the bytes are none. A file with a key in it is
 * refused as a private key; the key itself is never decrypted.
 */
export async function readPkcs12(bytes: Buffer, password: string | undefined): Promise<Decoded | undefined> {
  const { default: forge } = await import('node-forge');
  const store = attempt(() => parseStore(forge, bytes));
  if (store === undefined) return undefined;
  const result = attempt(() => openStore(forge, store, password));
  const found: readonly Certificate[] | Found = result ?? {
    code: 'unparsable-certificate',
    what: 'a PKCS#12 file that is damaged, or encrypted in a way that is not known here',
  };
  if ('what' in found) return onlyFault(found.code, found.what);
  return {
    certificates: found.map((certificate, index) => ({ certificate, position: index + 1 })),
    faults: [],
  };
}

function openStore(
  forge: Forge,
  store: Store,
  password: string | undefined,
): readonly Certificate[] | Found | undefined {
  const plain = joinBags(store.plain.map((content) => readBags(forge, content)));
  if (plain.hasKey) return { code: 'private-key', what: 'a private key in a PKCS#12 file' };
  if (store.mac === 'damaged') return undefined;
  const passwords = password === undefined ? USUAL_PASSWORDS : [password];
  let secret: Bags | undefined;
  for (const candidate of passwords) {
    // Every password gets the whole budget: how much a file asks for does not grow with those that are tried in vain.
    const budget: Budget = { left: MAX_KEY_DERIVATION_ROUNDS };
    secret = attempt(() => decryptAll(forge, store, candidate, budget));
    if (budget.left < 0) {
      const rounds = MAX_KEY_DERIVATION_ROUNDS.toLocaleString('en');
      return {
        code: 'too-large',
        what: `a PKCS#12 file that asks for more than ${rounds} rounds of key derivation`,
      };
    }
    if (secret !== undefined) break;
  }
  if (secret === undefined) {
    const what = `a PKCS#12 file ${password === undefined ? 'that needs a password' : 'with another password'}`;
    return { code: 'wrong-password', what };
  }
  const { certificates, hasKey } = joinBags([plain, secret]);
  if (hasKey) return { code: 'private-key', what: 'a private key in a PKCS#12 file' };
  if (certificates.length === 0) {
    return { code: 'no-certificate', what: 'a PKCS#12 file without a certificate' };
  }
  return certificates.map(parseCertificate);
}

function parseStore(forge: Forge, bytes: Buffer): Store | undefined {
  const [version, safe, macData] = childrenOf(parseBer(forge, bytes));
  if (toNumber(version) !== 3 || oidOf(forge, childrenOf(safe)[0]) !== DATA) return undefined;
  const content = octetsOf(childrenOf(childrenOf(safe)[1])[0]);
  const plain: Buffer[] = [];
  const encrypted: { algorithm: Node; content: Buffer }[] = [];
  for (const part of childrenOf(parseBer(forge, content))) {
    const [type, wrapped] = childrenOf(part);
    const [inner] = childrenOf(wrapped);
    const kind = oidOf(forge, type);
    if (kind === DATA) plain.push(octetsOf(inner));
    if (kind !== ENCRYPTED_DATA) continue;
    const [, algorithm, sealed] = childrenOf(childrenOf(inner)[1]);
    if (algorithm && sealed) encrypted.push({ algorithm, content: octetsOf(sealed) });
  }
  return { plain, encrypted, mac: macData && parseMac(forge, macData, content) };
}

/**
 * Undefined for a MAC of a kind that is not known here (PBMAC1, RFC 9579): decryption then tells a wrong password. Damaged
 * is one that is not as long as its digest, or has too long a salt: each makes work, both together without end.
 */
function parseMac(forge: Forge, macData: Node, content: Buffer): Store['mac'] {
  const [digestInfo, salt, rounds] = childrenOf(macData);
  const [algorithm, value] = childrenOf(digestInfo);
  const digest = DIGESTS[oidOf(forge, childrenOf(algorithm)[0])];
  if (digest === undefined) return undefined;
  const mac = {
    digest,
    value: octetsOf(value),
    salt: octetsOf(salt),
    rounds: toNumber(rounds) ?? 1,
    content,
  };
  return mac.value.length === digest.length && isSalt(mac.salt) ? mac : 'damaged';
}

/** The bags of the encrypted parts; undefined if the password is not the right one. */
function decryptAll(
  forge: Forge,
  { encrypted, mac }: Store,
  password: string | undefined,
  budget: Budget,
): Bags | undefined {
  if (mac === 'damaged') return undefined;
  if (mac) {
    const key = deriveKey(password, mac, MAC_PURPOSE, mac.value.length, mac.digest, budget);
    if (key === undefined) return undefined;
    if (!createHmac(mac.digest.name, key).update(mac.content).digest().equals(mac.value)) return undefined;
  }
  const all: Bags[] = [];
  for (const { algorithm, content } of encrypted) {
    const opened = decrypt(forge, algorithm, content, password, budget);
    if (opened === undefined) return undefined;
    all.push(readBags(forge, opened));
  }
  return joinBags(all);
}

function decrypt(
  forge: Forge,
  algorithm: Node,
  content: Buffer,
  password: string | undefined,
  budget: Budget,
): Buffer | undefined {
  const [type, parameters] = childrenOf(algorithm);
  const oid = oidOf(forge, type);
  if (oid === PBES2) return decryptPbes2(forge, parameters, content, password ?? '', budget);
  const scheme = OLD_SCHEMES[oid];
  if (scheme === undefined) return undefined;
  const [salt, rounds] = childrenOf(parameters);
  const derivation = { salt: octetsOf(salt), rounds: toNumber(rounds) ?? 1 };
  const key = deriveKey(password, derivation, KEY_PURPOSE, scheme.keyBytes, SHA1, budget);
  const iv = deriveKey(password, derivation, IV_PURPOSE, BLOCK_BYTES, SHA1, budget);
  if (key === undefined || iv === undefined) return undefined;
  if (scheme.cipher === 'rc2') return decryptRc2(forge, key, iv, content);
  const wholeKey = key.length === 24 ? key : Buffer.concat([key, key.subarray(0, BLOCK_BYTES)]);
  return decipher('des-ede3-cbc', wholeKey, iv, content);
}

/** PBES2 with PBKDF2 (RFC 8018 sections 5.2 and 6.2). */
function decryptPbes2(
  forge: Forge,
  parameters: Node | undefined,
  content: Buffer,
  password: string,
  budget: Budget,
): Buffer | undefined {
  const [derivation, scheme] = childrenOf(parameters);
  const [kind, derivationParameters] = childrenOf(derivation);
  const [salt, rounds, ...others] = childrenOf(derivationParameters);
  const prfOid = others.map((other) => oidOf(forge, childrenOf(other)[0])).find((oid) => oid !== '');
  const prf = prfOid === undefined ? 'sha1' : PRFS[prfOid];
  const cipher = CIPHERS[oidOf(forge, childrenOf(scheme)[0])];
  const count = toNumber(rounds) ?? 0;
  if (oidOf(forge, kind) !== PBKDF2 || !cipher || !prf || count < 1) return undefined;
  const saltBytes = octetsOf(salt);
  if (!isSalt(saltBytes) || !spend(budget, count)) return undefined;
  const key = pbkdf2Sync(password, saltBytes, count, cipher.keyBytes, prf);
  return decipher(cipher.name, key, octetsOf(childrenOf(scheme)[1]), content);
}

function decipher(name: string, key: Buffer, iv: Buffer, content: Buffer): Buffer {
  const cipher = createDecipheriv(name, key, iv);
  return Buffer.concat([cipher.update(content), cipher.final()]);
}

function decryptRc2(forge: Forge, key: Buffer, iv: Buffer, content: Buffer): Buffer | undefined {
  const cipher = forge.rc2.createDecryptionCipher(key.toString('latin1'), key.length * 8);
  cipher.start(iv.toString('latin1'));
  cipher.update(forge.util.createBuffer(content.toString('latin1')));
  return cipher.finish() ? Buffer.from(cipher.output.getBytes(), 'latin1') : undefined;
}

function readBags(forge: Forge, content: Buffer): Bags {
  return readBagList(forge, childrenOf(parseBer(forge, content)));
}

/** Bags may hold bags, up to {@link MAX_DER_DEPTH} of them; forge stops at 256 levels of DER as well. */
function readBagList(forge: Forge, bags: readonly Node[], depth = 0): Bags {
  if (depth > MAX_DER_DEPTH) return NO_BAGS;
  return joinBags(
    bags.map((bag): Bags => {
      const [type, wrapped] = childrenOf(bag);
      const [value] = childrenOf(wrapped);
      const kind = BAGS[oidOf(forge, type)];
      if (kind === 'key') return { certificates: [], hasKey: true };
      if (kind === 'bags') return readBagList(forge, childrenOf(value), depth + 1);
      const [certificateType, certificate] = childrenOf(value);
      if (kind !== 'certificate' || oidOf(forge, certificateType) !== X509_CERTIFICATE) return NO_BAGS;
      return { certificates: [octetsOf(childrenOf(certificate)[0])], hasKey: false };
    }),
  );
}

function joinBags(all: readonly Bags[]): Bags {
  return {
    certificates: all.flatMap(({ certificates }) => certificates),
    hasKey: all.some(({ hasKey }) => hasKey),
  };
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return Array.isArray(node?.value) ? node.value : [];
}

/** The octets of an OCTET STRING, in one piece or, in BER, in several. */
function octetsOf(node: Node | undefined): Buffer {
  if (typeof node?.value === 'string') return Buffer.from(node.value, 'latin1');
  return Buffer.concat(childrenOf(node).map(octetsOf));
}

function oidOf(forge: Forge, node: Node | undefined): string {
  if (typeof node?.value !== 'string' || Number(node.type) !== Number(forge.asn1.Type.OID)) return '';
  return forge.asn1.derToOid(node.value);
}

/** A small positive INTEGER. */
function toNumber(node: Node | undefined): number | undefined {
  if (typeof node?.value !== 'string' || node.value.length === 0 || node.value.length > 6) return undefined;
  return Buffer.from(node.value, 'latin1').readUIntBE(0, node.value.length);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined; // what an attacker wrote can fail anywhere in it
  }
}

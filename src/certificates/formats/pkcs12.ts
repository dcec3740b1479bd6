import { MAX_DER_DEPTH, MAX_KEY_DERIVATION_ROUNDS } from '../../limits.ts';
import { type Certificate, parseCertificate } from '../certificate.ts';
import { toDer } from './ber.ts';
import { type Decoded, type Fault, onlyFault } from './decode.ts';
import { readWholeElement } from './der.ts';
import type { forge as forgeParts } from './forge.ts';
import type { Budget } from './pkcs12-algorithms.ts';
import {
  type Bag,
  checkMac,
  decrypt,
  deriveEncryption,
  type Encryption,
  type Pkcs12,
  type ReadWhole,
  readBag,
  readBags,
  readMac,
  readPkcs12Store,
} from './pkcs12-store.ts';

type Forge = typeof forgeParts;

/** Without a password, tried one after the other: the two forms of none, and the one that every Java trust store has. */
const USUAL_PASSWORDS: readonly (string | undefined)[] = ['', undefined, 'changeit'];

type Found = Pick<Fault, 'code' | 'what'>;

/** What bags hold: certificates as DER, and whether there was a key. */
interface Contents {
  readonly certificates: readonly Buffer[];
  readonly hasKey: boolean;
}

const NOTHING: Contents = { certificates: [], hasKey: false };

const WITH_KEY: Found = { code: 'private-key', what: 'a private key in a PKCS#12 file' };

const DAMAGED: Found = {
  code: 'unparsable-certificate',
  what: 'a PKCS#12 file that is damaged, or encrypted in a way that is not known here',
};

/**
 * Reads the certificates in a PKCS#12 file (RFC 7292), undefined if the bytes are none. A file with a key in it is
 * refused as a private key; the key itself is never decrypted.
 */
export async function readPkcs12(bytes: Buffer, password: string | undefined): Promise<Decoded | undefined> {
  const { forge } = await import('./forge.ts');
  const readWhole: ReadWhole = (ber) => readWholeElement(toDer(forge.asn1, ber));
  const store = attempt(() => readPkcs12Store(bytes, readWhole));
  if (store === undefined) return undefined;
  const found = attempt(() => readContents(store, password, readWhole, forge)) ?? DAMAGED;
  if ('what' in found) return onlyFault(found.code, found.what);
  return {
    certificates: found.map((certificate, index) => ({ certificate, position: index + 1 })),
    faults: [],
  };
}

/** Throws where the file is damaged. */
function readContents(
  { parts, safe, macData }: Pkcs12,
  password: string | undefined,
  readWhole: ReadWhole,
  forge: Forge,
): readonly Certificate[] | Found {
  const plain = joinContents(
    parts.map((part) => (part.plain ? listContents(readBags(part.plain, readWhole)) : NOTHING)),
  );
  if (plain.hasKey) return WITH_KEY;
  const mac = macData && readMac(macData);
  const encrypted = parts.flatMap((part) => part.encrypted ?? []);
  const open = (candidate: string | undefined, budget: Budget): Contents => {
    if (mac) checkMac(mac, safe, candidate, budget);
    return joinContents(
      encrypted.map(({ algorithm, content }) => {
        const encryption = deriveEncryption(algorithm, candidate, budget);
        const opened =
          encryption.cipher === 'rc2-cbc'
            ? decryptRc2(forge, encryption, content)
            : decrypt(encryption, content);
        return listContents(readBags(opened, readWhole));
      }),
    );
  };
  let secret: Contents | undefined;
  for (const candidate of password === undefined ? USUAL_PASSWORDS : [password]) {
    // Every password gets the whole budget: how much a file asks for does not grow with those that are tried in vain.
    const budget: Budget = { left: MAX_KEY_DERIVATION_ROUNDS };
    secret = attempt(() => open(candidate, budget));
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
  const { certificates, hasKey } = joinContents([plain, secret]);
  if (hasKey) return WITH_KEY;
  if (certificates.length === 0) {
    return { code: 'no-certificate', what: 'a PKCS#12 file without a certificate' };
  }
  return certificates.map(parseCertificate);
}

/** OpenSSL no longer has it. */
function decryptRc2({ rc2, util }: Forge, { key, iv }: Encryption, content: Buffer): Buffer {
  const cipher = rc2.createDecryptionCipher(key.toString('latin1'), key.length * 8);
  cipher.start(iv.toString('latin1'));
  cipher.update(util.createBuffer(content.toString('latin1')));
  if (!cipher.finish()) throw new Error('another password');
  return Buffer.from(cipher.output.getBytes(), 'latin1');
}

/** Bags may hold bags, up to {@link MAX_DER_DEPTH} of them; forge stops at 256 levels of DER as well. */
function listContents(bags: readonly Bag[], depth = 0): Contents {
  if (depth > MAX_DER_DEPTH) return NOTHING;
  return joinContents(
    bags.map(({ kind, certificate, bags: inner }): Contents => {
      if (kind === 'bags') return listContents(inner.map(readBag), depth + 1);
      return { certificates: certificate ? [certificate] : [], hasKey: kind === 'key' };
    }),
  );
}

function joinContents(all: readonly Contents[]): Contents {
  return {
    certificates: all.flatMap(({ certificates }) => certificates),
    hasKey: all.some(({ hasKey }) => hasKey),
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined; // what an attacker wrote can fail anywhere in it
  }
}

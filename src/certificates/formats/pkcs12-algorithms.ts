import { createHash } from 'node:crypto';

/** The content type of what is in the clear (RFC 7292 section 4.1). */
export const DATA = '1.2.840.113549.1.7.1';
/** The content type of what is encrypted with a password. */
export const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
/** The type of a certificate in a bag (RFC 7292 section 4.2.3). */
export const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
/** RFC 8018 appendix A.4. */
export const PBES2 = '1.2.840.113549.1.5.13';
/** RFC 8018 appendix A.2. */
export const PBKDF2 = '1.2.840.113549.1.5.12';

/** The kinds of bags (RFC 7292 section 4.2). */
export const BAGS: Readonly<Record<string, 'key' | 'certificate' | 'bags'>> = {
  '1.2.840.113549.1.12.10.1.1': 'key',
  '1.2.840.113549.1.12.10.1.2': 'key', // shrouded: encrypted once more
  '1.2.840.113549.1.12.10.1.3': 'certificate',
  '1.2.840.113549.1.12.10.1.5': 'key', // a secret of any kind
  '1.2.840.113549.1.12.10.1.6': 'bags',
};

/** A digest: its name for node:crypto, the octets that it takes in at once, and those that it gives. */
export interface Digest {
  readonly name: string;
  readonly block: number;
  readonly length: number;
}

/** The digests of MACs by object identifier. */
export const DIGESTS: Readonly<Record<string, Digest>> = {
  '1.3.14.3.2.26': { name: 'sha1', block: 64, length: 20 },
  '2.16.840.1.101.3.4.2.4': { name: 'sha224', block: 64, length: 28 },
  '2.16.840.1.101.3.4.2.1': { name: 'sha256', block: 64, length: 32 },
  '2.16.840.1.101.3.4.2.2': { name: 'sha384', block: 128, length: 48 },
  '2.16.840.1.101.3.4.2.3': { name: 'sha512', block: 128, length: 64 },
};

/** The digest of PKCS#12's own schemes. */
export const SHA1: Digest = { name: 'sha1', block: 64, length: 20 };

/** HMACs of PBKDF2 (RFC 8018 appendix B.1). */
export const PRFS: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** Ciphers of PBES2, with the octets of their key. */
export const CIPHERS: Readonly<Record<string, { readonly name: string; readonly keyBytes: number }>> = {
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
};

/** PKCS#12's own schemes (RFC 7292 appendix C). */
export const OLD_SCHEMES: Readonly<
  Record<string, { readonly cipher: '3des' | 'rc2'; readonly keyBytes: number }>
> = {
  '1.2.840.113549.1.12.1.3': { cipher: '3des', keyBytes: 24 },
  '1.2.840.113549.1.12.1.4': { cipher: '3des', keyBytes: 16 },
  '1.2.840.113549.1.12.1.5': { cipher: 'rc2', keyBytes: 16 },
  '1.2.840.113549.1.12.1.6': { cipher: 'rc2', keyBytes: 5 },
};

/** What a key is derived for (RFC 7292 appendix B.3). */
export const KEY_PURPOSE = 1;
export const IV_PURPOSE = 2;
export const MAC_PURPOSE = 3;

/** The octets of a block of the ciphers of PKCS#12's own schemes. */
export const BLOCK_BYTES = 8;

/**
 * The longest salt that is taken, in octets: OpenSSL and Windows write 8 to 20, RFC 7292 appendix B knows no limit, and
 * the work of a derivation grows with it.
 */
const MAX_SALT_BYTES = 1024;

/** Whether a salt has a reasonable length. */
export function isSalt(salt: Buffer): boolean {
  return salt.length <= MAX_SALT_BYTES;
}

/** Rounds of key derivation that are left. */
export interface Budget {
  left: number;
}

/** Takes rounds from a budget; false if there are not enough. */
export function spend(budget: Budget, rounds: number): boolean {
  budget.left -= rounds;
  return budget.left >= 0;
}

/** PKCS#12's own derivation of keys (RFC 7292 appendix B.2); undefined if it would take too long, or its salt is too long. */
export function deriveKey(
  password: string | undefined,
  { salt, rounds }: { readonly salt: Buffer; readonly rounds: number },
  purpose: number,
  length: number,
  { name, block }: Digest,
  budget: Budget,
): Buffer | undefined {
  if (!isSalt(salt)) return undefined;
  const hash = (data: Buffer): Buffer => createHash(name).update(data).digest();
  const input = Buffer.concat([fill(salt, block), fill(toBmp(password), block)]);
  const parts: Buffer[] = [];
  for (let made = 0; made < length; ) {
    if (rounds < 1 || !spend(budget, rounds)) return undefined;
    let part = hash(Buffer.concat([Buffer.alloc(block, purpose), input]));
    for (let round = 1; round < rounds; round++) part = hash(part);
    parts.push(part);
    made += part.length;
    addToBlocks(input, Buffer.alloc(block, part), block);
  }
  return Buffer.concat(parts).subarray(0, length);
}

/** Adds a number and one to each block, as numbers in network order. */
function addToBlocks(input: Buffer, number: Buffer, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1;
    for (let at = block - 1; at >= 0; at--) {
      carry += (input[start + at] ?? 0) + (number[at] ?? 0);
      input[start + at] = carry & 0xff;
      carry >>= 8;
    }
  }
}

/** Repeats bytes up to a whole number of blocks; none stay none. */
function fill(bytes: Buffer, block: number): Buffer {
  return Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
}

/** A password as BMPString with its zero at the end (RFC 7292 appendix B.1); no password is no octets at all. */
function toBmp(password: string | undefined): Buffer {
  return password === undefined ? Buffer.alloc(0) : Buffer.from(`${password}\0`, 'utf16le').swap16();
}

import * as crypto from 'node:crypto';

/** SHA-256 of bytes, or of a text's UTF-8, in lower-case hexadecimal. */
export function digestSha256(data: Buffer | string): string {
  return digest('sha256', data);
}

/** SHA-1 of bytes, for lists that know a certificate by nothing better, in lower-case hexadecimal. */
export function digestSha1(data: Buffer): string {
  return digest('sha1', data);
}

function digest(algorithm: 'sha1' | 'sha256', data: Buffer | string): string {
  // In one call from Node 20.12 on: the first Hash object of a process costs as much as digesting a whole bundle.
  return crypto.hash === undefined
    ? crypto.createHash(algorithm).update(data).digest('hex')
    : crypto.hash(algorithm, data);
}

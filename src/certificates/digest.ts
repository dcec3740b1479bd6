import * as crypto from 'node:crypto';

/** SHA-256 of bytes, or of a text's UTF-8, in lower-case hexadecimal. */
export function digestSha256(data: Buffer | string): string {
  // In one call from Node 20.12 on: the first Hash object of a process costs as much as digesting a whole bundle.
  return crypto.hash === undefined
    ? crypto.createHash('sha256').update(data).digest('hex')
    : crypto.hash('sha256', data);
}

import { type Decoded, onlyFault } from './decode.ts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** What a source is that holds no certificate: a fault that says what it looks like. */
export function nameContent(bytes: Buffer): Decoded {
  return onlyFault('no-certificate', describeContent(bytes));
}

/** What bytes look like in which there is neither PEM nor DER. */
export function describeContent(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const start = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? text.slice(3).trimStart() : text.trimStart();
  if (start === '') return 'an empty file';
  if (/^(?:<!doctype|<html|<\?xml)/i.test(start)) return 'a web page (HTML or XML), perhaps a log-in page';
  if (/^[{[]/.test(start)) return 'JSON';
  if (start.startsWith('PK\u0003\u0004')) return 'a zip archive';
  if (/^(?:ssh-|ecdsa-sha2-)/.test(start)) return 'an SSH public key';
  return 'a file without a certificate';
}

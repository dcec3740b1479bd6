import { contentOf, type Element, readChildren, readElement, toDotted } from '../formats/der.ts';

const INTEGER = 0x02;
const SEQUENCE = 0x30;
const VERSION = 0xa0;

const RSA_KEYS: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.1',
  '1.2.840.113549.1.1.10', // RSA-PSS
  '2.5.8.1.1', // RSA of X.500
]);
const ELLIPTIC_CURVE = '1.2.840.10045.2.1';
const DSA = '1.2.840.10040.4.1';

/**
 * Whether NSS 3.87 puts a certificate (DER) into its database: it reads the public key, and knows RSA, elliptic curves and
 * DSA with parameters of its own, but no Ed25519. What else is in the database is not harmed.
 */
export function isKeptByNss(der: Buffer): boolean {
  try {
    const [body] = readChildren(readElement(der));
    const fields = body ? readChildren(body) : [];
    const publicKey = fields[fields[0]?.tag === VERSION ? 6 : 5];
    const [algorithm, bits] = publicKey ? readChildren(publicKey) : [];
    const [oid, parameters] = algorithm ? readChildren(algorithm) : [];
    if (!oid || !bits) return false;
    const type = toDotted(oid);
    if (type === ELLIPTIC_CURVE) return true;
    const key = contentOf(bits).subarray(1);
    if (RSA_KEYS.has(type)) return isPlain(readElement(key), SEQUENCE);
    return type === DSA && parameters?.tag === SEQUENCE && readElement(key).end === key.length;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** Whether a value and what is in it is written as shortly as DER asks. */
function isPlain(element: Element, tag: number): boolean {
  const { bytes, start, contentStart, end } = element;
  const length = end - contentStart;
  const needed = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
  if (element.tag !== tag || contentStart - start - 2 !== needed) return false;
  if (tag === SEQUENCE) return readChildren(element).every((child) => isPlain(child, INTEGER));
  return length < 2 || bytes[contentStart] !== 0 || (bytes[contentStart + 1] ?? 0) >= 0x80;
}

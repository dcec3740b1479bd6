import { contentOf, type Element, readChildren, readElement, toDotted } from '../formats/der.ts';

const INTEGER = 0x02;
const NULL = 0x05;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;

/** Kinds of keys that Java reads when it reads a certificate; it takes others as they are (sun.security.x509.X509Key). */
const RSA = '1.2.840.113549.1.1.1';
const RSA_OF_X500 = '2.5.8.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const ELLIPTIC_CURVE = '1.2.840.10045.2.1';
const DSA = '1.2.840.10040.4.1';
const DIFFIE_HELLMAN = '1.2.840.113549.1.3.1';
const HASH_SIGNATURES = '1.2.840.113549.1.9.16.3.17';

/** The mask of RSA-PSS (MGF1), and the digests for it: SHA-1, SHA-2, SHA-3. */
const MASK_1 = '1.2.840.113549.1.1.8';
const MASK_DIGESTS = /^(?:1\.3\.14\.3\.2\.26|2\.16\.840\.1\.101\.3\.4\.2\.(?:[1-9]|10))$/;

/** The octets of keys of RFC 8410. */
const EDWARDS_OCTETS: Readonly<Record<string, number>> = {
  '1.3.101.110': 32,
  '1.3.101.111': 56,
  '1.3.101.112': 32,
  '1.3.101.113': 57,
};

/** The curves that Java knows by name (sun.security.util.CurveDB), by the octets of a coordinate. */
const CURVES: Readonly<Record<number, string>> = {
  14: '1.3.132.0.6 1.3.132.0.7',
  15: '1.3.132.0.4 1.3.132.0.5',
  16: '1.3.132.0.28 1.3.132.0.29',
  17: '1.3.132.0.22 1.3.132.0.23',
  20: '1.3.36.3.3.2.8.1.1.1 1.3.132.0.8 1.3.132.0.9 1.3.132.0.30',
  21: '1.3.132.0.1 1.3.132.0.2 1.3.132.0.15',
  24: '1.3.36.3.3.2.8.1.1.3 1.2.840.10045.3.0.5 1.2.840.10045.3.0.6 1.2.840.10045.3.0.7 1.2.840.10045.3.1.1 1.2.840.10045.3.1.2 1.2.840.10045.3.1.3 1.3.132.0.31',
  25: '1.3.132.0.24 1.3.132.0.25',
  28: '1.3.36.3.3.2.8.1.1.5 1.3.132.0.32 1.3.132.0.33',
  30: '1.2.840.10045.3.0.11 1.2.840.10045.3.0.12 1.2.840.10045.3.0.13 1.2.840.10045.3.1.4 1.2.840.10045.3.1.5 1.2.840.10045.3.1.6 1.3.132.0.3 1.3.132.0.26 1.3.132.0.27',
  32: '1.3.36.3.3.2.8.1.1.7 1.2.840.10045.3.1.7 1.3.132.0.10',
  36: '1.3.132.0.16 1.3.132.0.17',
  40: '1.3.36.3.3.2.8.1.1.9',
  45: '1.2.840.10045.3.0.18',
  48: '1.3.36.3.3.2.8.1.1.11 1.3.132.0.34',
  52: '1.3.132.0.36 1.3.132.0.37',
  54: '1.2.840.10045.3.0.20',
  64: '1.3.36.3.3.2.8.1.1.13',
  66: '1.3.132.0.35',
  72: '1.3.132.0.38 1.3.132.0.39',
};

const CURVE_OCTETS: ReadonlyMap<string, number> = new Map(
  Object.entries(CURVES).flatMap(([octets, names]) =>
    names.split(' ').map((name) => [name, Number(octets)] as const),
  ),
);

/** What Java asks of an RSA key (sun.security.rsa.RSAKeyFactory), in octets. */
const MIN_MODULUS_OCTETS = 64;
const MAX_MODULUS_OCTETS = 2048;
const MAX_FREE_MODULUS_OCTETS = 384;
const MAX_EXPONENT_BITS = 64;

/** Whether a key (its algorithm dotted, and the parameters of that) is on a curve that Java knows, or on none at all. */
export function isKnownCurve(algorithm: string, parameters: Element | undefined): boolean {
  return (
    algorithm !== ELLIPTIC_CURVE ||
    (parameters?.tag === OBJECT_IDENTIFIER && CURVE_OCTETS.has(toDotted(parameters)))
  );
}

/**
 * Whether Java reads a public key; `bits` is the BIT STRING's content. Throws a `RangeError` where there is no DER that
 * should be some.
 */
export function isKeyReadable(algorithm: string, parameters: Element | undefined, bits: Buffer): boolean {
  const key = bits.subarray(1);
  switch (algorithm) {
    case RSA:
    case RSA_OF_X500:
      return isRsaKey(key);
    case RSA_PSS:
      return arePssParametersReadable(parameters) && isRsaKey(key);
    case ELLIPTIC_CURVE: {
      const octets = parameters && CURVE_OCTETS.get(toDotted(parameters));
      return octets !== undefined && key[0] === 4 && key.length === 1 + 2 * octets;
    }
    case DSA:
      return readElement(key).tag === INTEGER && areDsaParameters(parameters);
    case DIFFIE_HELLMAN:
      return (
        parameters?.tag === SEQUENCE &&
        readChildren(parameters).length >= 2 &&
        readChildren(parameters).every(({ tag }) => tag === INTEGER) &&
        readElement(key).tag === INTEGER
      );
    case HASH_SIGNATURES:
      return isHashSignatureKey(key);
    default: {
      const octets = EDWARDS_OCTETS[algorithm];
      return octets === undefined || key.length === octets;
    }
  }
}

/** Whether Java reads the parameters of RSA-PSS (RFC 4055 section 3.1), if there are any. Throws a `RangeError`. */
export function arePssParametersReadable(parameters: Element | undefined): boolean {
  if (parameters === undefined || parameters.tag === NULL) return true;
  if (parameters.tag !== SEQUENCE) return false;
  return readChildren(parameters).every((parameter) => {
    const [value] = readChildren(parameter);
    if (value === undefined) return false;
    switch (parameter.tag) {
      case 0xa0:
        return value.tag === SEQUENCE;
      case 0xa1: {
        const [mask, digest] = readChildren(value);
        const [oid] = digest?.tag === SEQUENCE ? readChildren(digest) : [];
        return (
          mask !== undefined &&
          toDotted(mask) === MASK_1 &&
          oid !== undefined &&
          MASK_DIGESTS.test(toDotted(oid))
        );
      }
      case 0xa2:
        return value.tag === INTEGER && contentOf(value).length <= 4 && (contentOf(value)[0] ?? 0x80) < 0x80;
      case 0xa3:
        return value.tag === INTEGER && contentOf(value).equals(Buffer.from([1]));
      default:
        return false;
    }
  });
}

/** RSAPublicKey (RFC 8017 section A.1.1); both its numbers count as positive. */
function isRsaKey(key: Buffer): boolean {
  const sequence = readElement(key);
  const [modulus, exponent, ...rest] = sequence.tag === SEQUENCE ? readChildren(sequence) : [];
  if (!modulus || !exponent || rest.length > 0 || sequence.end !== key.length) return false;
  if (modulus.tag !== INTEGER || exponent.tag !== INTEGER) return false;
  const [large, small] = [stripZeros(contentOf(modulus)), stripZeros(contentOf(exponent))];
  if (large.length < MIN_MODULUS_OCTETS || large.length > MAX_MODULUS_OCTETS) return false;
  if (small.length === 0 || (small.length === 1 && (small[0] ?? 0) < 3)) return false;
  if (small.length > large.length) return false;
  if (small.length === large.length && Buffer.compare(small, large) >= 0) return false;
  const exponentBits = small.length * 8 - (Math.clz32(small[0] ?? 0) - 24);
  return large.length <= MAX_FREE_MODULUS_OCTETS || exponentBits <= MAX_EXPONENT_BITS;
}

/** DSS-Parms (RFC 3279 section 2.3.2); they may be inherited. */
function areDsaParameters(parameters: Element | undefined): boolean {
  if (parameters === undefined || parameters.tag === NULL) return true;
  if (parameters.tag !== SEQUENCE) return false;
  const numbers = readChildren(parameters);
  return numbers.length === 3 && numbers.every(({ tag }) => tag === INTEGER);
}

/** A key of HSS with one tree (RFC 8708); Java knows no other. */
function isHashSignatureKey(key: Buffer): boolean {
  if (key.length < 12) return false;
  const [trees, kind] = [key.readUInt32BE(0), key.readUInt32BE(4)];
  return trees >= 1 && trees <= 8 && kind >= 5 && kind <= 14;
}

function stripZeros(octets: Buffer): Buffer {
  const start = octets.findIndex((octet) => octet !== 0);
  return start === -1 ? octets.subarray(0, 0) : octets.subarray(start);
}

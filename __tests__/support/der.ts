/** DER encoding (ITU-T X.690) of what a certificate is made of; each function returns one complete value. */

/** One value: tag octet, length, contents. */
export function encode(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = minimalBytes(BigInt(body.length));
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}

function minimalBytes(value: bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}

/** SEQUENCE. */
export const sequence = (...values: readonly Uint8Array[]): Buffer => encode(0x30, ...values);

/** SET of one value (of several, the caller sorts). */
export const set = (...values: readonly Uint8Array[]): Buffer => encode(0x31, ...values);

/** NULL. */
export const nil: Buffer = encode(0x05);

/** BOOLEAN TRUE. */
export const yes: Buffer = encode(0x01, Buffer.from([0xff]));

/** INTEGER, from a number in two's complement or from contents as they are, minimal or not. */
export function integer(value: bigint | Uint8Array): Buffer {
  if (typeof value !== 'bigint') return encode(0x02, value);
  let length = 1;
  while (BigInt.asIntN(length * 8, value) !== value) length += 1;
  const hex = BigInt.asUintN(length * 8, value).toString(16);
  return encode(0x02, Buffer.from(hex.padStart(length * 2, '0'), 'hex'));
}

/** OBJECT IDENTIFIER, from its dotted form. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0n, second = 0n, ...rest] = dotted.split('.').map(BigInt);
  const octets: number[] = [];
  for (const arc of [first * 40n + second, ...rest]) {
    const groups = [Number(arc & 0x7fn)];
    for (let high = arc >> 7n; high > 0n; high >>= 7n) groups.unshift(Number(high & 0x7fn) | 0x80);
    octets.push(...groups);
  }
  return encode(0x06, Buffer.from(octets));
}

/** BIT STRING; `unused` bits at its end do not count. */
export const bitString = (bits: Uint8Array, unused = 0): Buffer => encode(0x03, Buffer.from([unused]), bits);

/** BIT STRING of named bits, trailing zeros dropped (X.690 section 11.2.2). */
export function namedBits(bits: readonly number[]): Buffer {
  const highest = Math.max(...bits);
  const octets = Buffer.alloc(Math.floor(highest / 8) + 1);
  for (const bit of bits) octets[bit >> 3] = (octets[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  return bitString(octets, 7 - (highest & 7));
}

/** OCTET STRING. */
export const octetString = (octets: Uint8Array): Buffer => encode(0x04, octets);

/** A context-specific value with this number, primitive, its contents as given (IMPLICIT). */
export const implicit = (number: number, contents: Uint8Array): Buffer => encode(0x80 | number, contents);

/** A context-specific value with this number, constructed, around whole values (EXPLICIT, or IMPLICIT SEQUENCE). */
export const explicit = (number: number, ...values: readonly Uint8Array[]): Buffer =>
  encode(0xa0 | number, ...values);

/** How a string is written; `ia5` and `printable` are not checked against their alphabets. */
export type StringEncoding = 'utf8' | 'printable' | 'ia5' | 'teletex' | 'bmp';

/** A character string; `bmp` is UTF-16 in network order, `teletex` is written as Latin-1, as everybody does. */
export function text(value: string, encoding: StringEncoding = 'utf8'): Buffer {
  switch (encoding) {
    case 'utf8':
      return encode(0x0c, Buffer.from(value, 'utf8'));
    case 'printable':
      return encode(0x13, Buffer.from(value, 'latin1'));
    case 'ia5':
      return encode(0x16, Buffer.from(value, 'latin1'));
    case 'teletex':
      return encode(0x14, Buffer.from(value, 'latin1'));
    case 'bmp':
      return encode(0x1e, Buffer.from(value, 'utf16le').swap16());
  }
}

/** UTCTime for the years 1950 to 2049, GeneralizedTime otherwise (RFC 5280 section 4.1.2.5). */
export function time(date: Date): Buffer {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '');
  const year = date.getUTCFullYear();
  return year >= 1950 && year < 2050
    ? encode(0x17, Buffer.from(digits.slice(2), 'latin1'))
    : encode(0x18, Buffer.from(digits, 'latin1'));
}

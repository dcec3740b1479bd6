import type { asn1 } from 'node-forge';
import { readWholeElement, walk } from './der.ts';

type Parser = typeof asn1;

/** The most values that the library may turn into objects: PKCS#12 with the most certificates of a source has half. */
export const MAX_BER_VALUES = 1_000_000;

/** What the library's types do not tell yet. */
interface Options {
  readonly strict: boolean;
  readonly parseAllBytes: boolean;
  readonly decodeBitStrings: boolean;
}

/**
 * Parses BER (X.690) with the library that makes an object of each value. A BIT STRING stays one: the library would look
 * for values in it. Throws, also where there are more than {@link MAX_BER_VALUES}: that is found out before, because one
 * list that grows too large ends the whole process, even in a thread.
 */
export function parseBer(parser: Parser, bytes: Buffer): asn1.Asn1 {
  if (hasTooManyValues(bytes)) throw new RangeError('too many values');
  const fromDer = parser.fromDer as unknown as (bytes: string, options: Options) => asn1.Asn1;
  return fromDer(bytes.toString('latin1'), { strict: true, parseAllBytes: true, decodeBitStrings: false });
}

/** BER, one value of it, as DER but for strings in pieces; DER stays as it is. Throws as {@link parseBer}. */
export function toDer(parser: Parser, bytes: Buffer): Buffer {
  if (isDer(bytes)) return bytes;
  return writeDer(parser, parseBer(parser, bytes));
}

/** A value of the library's as DER. */
export function writeDer(parser: Parser, value: asn1.Asn1): Buffer {
  return Buffer.from(parser.toDer(value).getBytes(), 'latin1');
}

function isDer(bytes: Buffer): boolean {
  try {
    walk(readWholeElement(bytes), () => {});
    return true;
  } catch {
    return false;
  }
}

/** Whether there are more than {@link MAX_BER_VALUES} in BER. */
export function hasTooManyValues(bytes: Buffer): boolean {
  return countValues(bytes) > MAX_BER_VALUES;
}

const CONSTRUCTED = 0x20;
const MAX_LENGTH_OCTETS = 4;

/** How many values the library would make of BER at most, in all depths: heads are read as it reads them, in one pass. */
function countValues(bytes: Buffer): number {
  let count = 0;
  for (let at = 0; at + 1 < bytes.length && count <= MAX_BER_VALUES; count++) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    at += 2;
    const octets = first > 0x80 ? first & 0x7f : 0;
    if (octets > MAX_LENGTH_OCTETS || at + octets > bytes.length) break; // the library stops there, too
    const length = octets > 0 ? bytes.readUIntBE(at, octets) : first & 0x7f;
    at += octets;
    if ((tag & CONSTRUCTED) === 0) at += length; // what is in a constructed one is counted as well
  }
  return count;
}

/** The end of the value at `start`, in DER or BER (X.690); undefined if it is missing or cut off. In one pass. */
export function findValueEnd(bytes: Buffer, start: number): number | undefined {
  let at = start;
  for (let open = 0; at + 1 < bytes.length; ) {
    const [tag = 0, first = 0] = [bytes[at], bytes[at + 1]];
    at += 2;
    if (first === INDEFINITE) {
      if ((tag & CONSTRUCTED) === 0) return undefined;
      open++;
      continue;
    }
    const octets = first > INDEFINITE ? first & 0x7f : 0;
    if (octets > MAX_LENGTH_OCTETS || at + octets > bytes.length) return undefined;
    at += octets + (octets > 0 ? bytes.readUIntBE(at, octets) : first);
    if (at > bytes.length) return undefined;
    if (tag === 0 && first === 0) open--; // the octets that end an indefinite length
    if (open <= 0) return open === 0 ? at : undefined;
  }
  return undefined;
}

const INDEFINITE = 0x80;

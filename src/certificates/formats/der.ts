import { MAX_DER_DEPTH } from '../../limits.ts';

/** A value of DER (X.690): its first tag octet, where its contents lie in `bytes`, and where it began. */
export interface Element {
  readonly bytes: Buffer;
  readonly tag: number;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

const MAX_LENGTH_OCTETS = 4;

/**
 * Reads the value at `start`, which must end by `end`. Its length may be written longer than DER allows, as OpenSSL
 * accepts it, but must not be indefinite. Throws a `RangeError` for anything else.
 */
export function readElement(bytes: Buffer, start = 0, end = bytes.length): Element {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw notDer();
  let contentStart = start + 2;
  let length = first;
  if (first >= 0x80) {
    const octets = first & 0x7f;
    contentStart += octets;
    if (octets === 0 || octets > MAX_LENGTH_OCTETS) throw notDer();
    length = bytes.readUIntBE(start + 2, octets); // which throws a RangeError past the end of `bytes`
  }
  if (contentStart + length > end) throw notDer();
  return { bytes, tag, start, contentStart, end: contentStart + length };
}

/** Reads bytes that are one value, with nothing after it. Throws as {@link readElement}. */
export function readWholeElement(bytes: Buffer): Element {
  const element = readElement(bytes);
  if (element.end !== bytes.length) throw notDer();
  return element;
}

/** The most values that {@link readChildren} makes objects of; the largest real certificates have some hundred names. */
const MAX_CHILDREN = 100_000;

/** Reads the values in a constructed one. Throws a `RangeError` if its contents are none, or more than a hundred thousand. */
export function readChildren({ bytes, contentStart, end }: Element): Element[] {
  const children: Element[] = [];
  for (let at = contentStart; at < end; ) {
    if (children.length === MAX_CHILDREN) throw new RangeError('too many values');
    const child = readElement(bytes, at, end);
    children.push(child);
    at = child.end;
  }
  return children;
}

/** As {@link readChildren}, one after the other, however many there are. */
export function* eachChild({ bytes, contentStart, end }: Element): Generator<Element> {
  for (let at = contentStart; at < end; ) {
    const child = readElement(bytes, at, end);
    yield child;
    at = child.end;
  }
}

/** The contents of a value. */
export function contentOf({ bytes, contentStart, end }: Element): Buffer {
  return bytes.subarray(contentStart, end);
}

/**
 * The dotted form of an OBJECT IDENTIFIER. One with a number of more than 45 bits is unknown here: its contents
 * in hexadecimal stand for it.
 */
export function toDotted({ bytes, contentStart, end }: Element): string {
  let text = '';
  let arc = 0;
  for (let at = contentStart; at < end; at++) {
    if (arc >= 2 ** 38) return bytes.toString('hex', contentStart, end);
    const octet = bytes[at] ?? 0;
    arc = arc * 0x80 + (octet & 0x7f);
    if (octet >= 0x80) continue;
    if (text === '') {
      const first = Math.min(Math.floor(arc / 40), 2); // X.690 section 8.19.4
      text = `${first}.${arc - first * 40}`;
    } else text += `.${arc}`;
    arc = 0;
  }
  return text;
}

/** Visits a value and all in it, parents first. Throws a `RangeError` past {@link MAX_DER_DEPTH} or where it is no DER. */
export function walk(element: Element, visit: (element: Element) => void, depth = 0): void {
  if (depth > MAX_DER_DEPTH) throw new RangeError('DER is nested too deeply');
  visit(element);
  const { bytes, tag, contentStart, end } = element;
  if ((tag & 0x20) === 0) return;
  for (let at = contentStart; at < end; ) {
    const child = readElement(bytes, at, end);
    walk(child, visit, depth + 1);
    at = child.end;
  }
}

function notDer(): RangeError {
  return new RangeError('not DER');
}

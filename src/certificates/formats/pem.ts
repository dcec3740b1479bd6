/** A block of PEM (RFC 7468): its label, its 1-based number, where it lies in the source, and the bytes it encodes. */
export interface PemBlock {
  readonly label: string;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** The decoded bytes, or what keeps them from being decoded. */
  readonly content: Buffer | 'unterminated-block' | 'bad-base64';
}

const BEGIN = '-----BEGIN ';
const DASHES = '-----';
const WHITE_SPACE = /\\[nrt]|\s+/g; // some tools write a line end as two characters, `\n`
const LINE_WIDTH = 64; // RFC 7468 section 2
const LINE_FEED = 0x0a;
const HEAD = Buffer.from('-----BEGIN CERTIFICATE-----\n');
const TAIL = Buffer.from('-----END CERTIFICATE-----\n');
const MAX_LABEL_LENGTH = 64;

/**
 * Finds the PEM blocks in bytes, with anything around them: lax parsing of RFC 7468 section 3, in one pass.
 *
 * Indented blocks, CR and CRLF, and line ends that became spaces or `\n` are read. What is not ASCII is outside the
 * blocks, or spoils one. After `most` blocks it reads no further.
 */
export function readPemBlocks(bytes: Buffer, most = Number.POSITIVE_INFINITY): PemBlock[] {
  const blocks: PemBlock[] = [];
  for (let begin = bytes.indexOf(BEGIN); begin !== -1 && blocks.length < most; ) {
    const labelStart = begin + BEGIN.length;
    const labelEnd = bytes.indexOf(DASHES, labelStart);
    const label =
      labelEnd === -1 || labelEnd - labelStart > MAX_LABEL_LENGTH
        ? ''
        : bytes.toString('latin1', labelStart, labelEnd);
    if (label === '' || /[\r\n]/.test(label)) {
      begin = bytes.indexOf(BEGIN, labelStart); // prose that speaks of BEGIN
      continue;
    }
    const bodyStart = labelEnd + DASHES.length;
    const bodyEnd = bytes.indexOf(DASHES, bodyStart);
    const tail = `-----END ${label}-----`;
    const isTerminated = bodyEnd !== -1 && bytes.toString('latin1', bodyEnd, bodyEnd + tail.length) === tail;
    const end = isTerminated ? bodyEnd + tail.length : bodyStart;
    blocks.push({
      label,
      position: blocks.length + 1,
      start: begin,
      end,
      content: isTerminated
        ? decodeBase64(bytes.toString('latin1', bodyStart, bodyEnd))
        : 'unterminated-block',
    });
    begin = bytes.indexOf(BEGIN, end);
  }
  return blocks;
}

/** Tells the 1-based line of an offset in bytes; asked for one after the other, from the first to the last. */
export function makeLineCounter(bytes: Buffer): (offset: number) => number {
  let line = 1;
  let counted = 0; // up to where line ends are counted
  return (offset) => {
    for (let at = bytes.indexOf(LINE_FEED, counted); at !== -1 && at < offset; ) {
      line++;
      at = bytes.indexOf(LINE_FEED, at + 1);
    }
    counted = offset;
    return line;
  };
}

/** Writes DER as a CERTIFICATE block: LF, 64 columns, a final line end (RFC 7468 section 5). */
export function writePemBlock(der: Buffer): string {
  const block = Buffer.allocUnsafe(measurePemBlock(der));
  writePemBlockTo(block, 0, der);
  return block.toString('latin1');
}

/** The bytes that {@link writePemBlock} makes of DER. */
export function measurePemBlock(der: Buffer): number {
  const digits = 4 * Math.ceil(der.length / 3);
  return HEAD.length + digits + Math.ceil(digits / LINE_WIDTH) + TAIL.length;
}

/** Writes the block of {@link writePemBlock} into `target` from `start` on, where it must have room; returns its end. */
export function writePemBlockTo(target: Buffer, start: number, der: Buffer): number {
  const end = start + measurePemBlock(der);
  HEAD.copy(target, start);
  // All digits at once, so far behind that each line moves forward to its place: a text for each line costs more.
  const digitsEnd = end - TAIL.length;
  const digits = der.toString('base64');
  let from = digitsEnd - digits.length;
  target.write(digits, from, 'latin1');
  for (let at = start + HEAD.length; from < digitsEnd; from += LINE_WIDTH) {
    const lineEnd = Math.min(from + LINE_WIDTH, digitsEnd);
    target.copyWithin(at, from, lineEnd);
    at += lineEnd - from;
    target[at++] = LINE_FEED;
  }
  TAIL.copy(target, digitsEnd);
  return end;
}

/** Decodes base64 with white space in it; strict where `Buffer.from` drops what it does not know. */
export function decodeBase64(text: string): Buffer | 'bad-base64' {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length > 0 && bytes.length === countEncoded(text)) return bytes;
  const digits = text.replace(WHITE_SPACE, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) return 'bad-base64';
  return Buffer.from(digits, 'base64');
}

/**
 * How many bytes base64 with LF line ends encodes, if it has nothing else in it; `Buffer.from` makes fewer of what has.
 * NaN for what that decoder takes besides the alphabet of RFC 4648 section 4.
 */
function countEncoded(text: string): number {
  if (text.includes('-') || text.includes('_')) return Number.NaN;
  let digits = text.length;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) digits--;
  return (digits / 4) * 3 - countPadding(text); // no whole number where digits are missing
}

function countPadding(text: string): number {
  const first = text.indexOf('=');
  if (first === -1) return 0;
  const padding = text.slice(first).trimEnd();
  return padding === '=' || padding === '==' ? padding.length : Number.NaN;
}

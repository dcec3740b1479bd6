/** A block of PEM (RFC 7468): its label, its 1-based number and first line in the text, and the bytes it encodes. */
export interface PemBlock {
  readonly label: string;
  readonly position: number;
  readonly line: number;
  /** The decoded bytes, or what keeps them from being decoded. */
  readonly content: Buffer | 'unterminated-block' | 'bad-base64';
}

const BEGIN = '-----BEGIN ';
const DASHES = '-----';
const WHITE_SPACE = /[\s\\]/; // a backslash stands for a line end where `\n` came as two characters
const LINE_WIDTH = 64; // RFC 7468 section 2
const MAX_LABEL_LENGTH = 64;

/**
 * Finds the PEM blocks in a text, with anything around them: lax parsing of RFC 7468 section 3, in one pass.
 *
 * Indented blocks, CR and CRLF, and line ends that became spaces or `\n` are read. `text` holds a byte a character
 * (latin1): whatever is not ASCII is outside the blocks, or spoils one.
 */
export function readPemBlocks(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  let line = 1;
  let counted = 0; // up to where line ends are counted
  for (let begin = text.indexOf(BEGIN); begin !== -1; ) {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < begin; at = text.indexOf('\n', at + 1))
      line++;
    counted = begin;
    const labelStart = begin + BEGIN.length;
    const labelEnd = text.indexOf(DASHES, labelStart);
    const label =
      labelEnd === -1 || labelEnd - labelStart > MAX_LABEL_LENGTH ? '' : text.slice(labelStart, labelEnd);
    if (label === '' || /[\r\n]/.test(label)) {
      begin = text.indexOf(BEGIN, labelStart); // prose that speaks of BEGIN
      continue;
    }
    const bodyStart = labelEnd + DASHES.length;
    const bodyEnd = text.indexOf(DASHES, bodyStart);
    const end = `-----END ${label}-----`;
    const isTerminated = bodyEnd !== -1 && text.startsWith(end, bodyEnd);
    blocks.push({
      label,
      position: blocks.length + 1,
      line,
      content: isTerminated ? decodeBase64(text.slice(bodyStart, bodyEnd)) : 'unterminated-block',
    });
    begin = text.indexOf(BEGIN, isTerminated ? bodyEnd + end.length : bodyStart);
  }
  return blocks;
}

/** Writes DER as a CERTIFICATE block: LF, 64 columns, a final line end (RFC 7468 section 5). */
export function writePemBlock(der: Buffer): string {
  const base64 = der.toString('base64');
  const lines = ['-----BEGIN CERTIFICATE-----'];
  for (let at = 0; at < base64.length; at += LINE_WIDTH) lines.push(base64.slice(at, at + LINE_WIDTH));
  lines.push('-----END CERTIFICATE-----', '');
  return lines.join('\n');
}

/** Decodes base64 with white space in it; strict where `Buffer.from` drops what it does not know. */
export function decodeBase64(text: string): Buffer | 'bad-base64' {
  const bytes = Buffer.from(text, 'base64');
  // What gives the same text again has lost nothing: that is cheaper to see than what it consists of.
  if (bytes.length > 0 && bytes.toString('base64') === text.replaceAll('\n', '')) return bytes;
  const digits = WHITE_SPACE.test(text) ? text.replace(/\\[nrt]|\s+/g, '') : text;
  if (digits === '' || digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) return 'bad-base64';
  return Buffer.from(digits, 'base64');
}

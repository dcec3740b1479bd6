/**
 * Finds certificates that were pasted as text: tells the index after their last line, if they begin in line `start`, and
 * undefined if that line is something else. Asked for one line after the other.
 */
export function makeTextFinder(lines: readonly string[]): (start: number) => number | undefined {
  let blockless = 0; // up to here no block begins that was not found
  return (start) => {
    if (start >= blockless) {
      const end = findEndOfBlocks(lines, start);
      if (end !== undefined) return end;
      blockless = passRemarks(lines, start);
    }
    return findEndOfBase64(lines, start);
  };
}

const BEGIN = '-----BEGIN ';
const END = '-----END ';

/**
 * Lines that programs write about a PEM block, directly over or under it: `openssl pkcs12`, `x509` and `s_client`.
 * Lines under a heading belong to it if they are indented deeper.
 */
const HEADING = /^(?:Bag Attributes|Key Attributes|Certificate:|Certificate chain|Server certificate|\d+ s:)/;
const REMARK = /^(?:(?:subject|issuer|serial|notBefore|notAfter|(?:sha\d+|SHA-?\d+) Fingerprint)=|---$)/i;

/**
 * The index after the last line of consecutive PEM blocks, if they begin here: the blocks, what programs write directly
 * over and under each, and blank lines and comments between them. Any other line is an entry of its own, because to
 * overlook a path is worse than an error about text. The decoder reports a block that does not end.
 */
function findEndOfBlocks(lines: readonly string[], start: number): number | undefined {
  let end: number | undefined;
  for (let at = start; ; ) {
    at = passRemarks(lines, at);
    if (!lines[at]?.includes(BEGIN)) return end;
    end = passRemarks(lines, passBlock(lines, at));
    at = end;
    while (at < lines.length && /^\s*(?:#|$)/.test(lines[at] ?? '')) at++;
  }
}

/**
 * The index of the first line from `start` on that is no remark about a block. Old OpenSSL writes blank lines into the text
 * of a certificate: they belong to it if a block follows that text.
 */
function passRemarks(lines: readonly string[], start: number): number {
  const far = passIndented(lines, start, true);
  return lines[far]?.includes(BEGIN) ? far : passIndented(lines, start, false);
}

function passIndented(lines: readonly string[], start: number, mayBeBlank: boolean): number {
  let heading: number | undefined;
  let blank: number | undefined; // the first of the blank lines over this one
  for (let at = start; at < lines.length; at++) {
    const row = lines[at] ?? '';
    const text = row.trim();
    const depth = row.length - row.trimStart().length;
    if (text === '' && heading !== undefined && mayBeBlank) {
      blank ??= at;
      continue;
    }
    const isUnder = heading !== undefined && depth > heading;
    if (text === '' || text.includes(BEGIN)) return at;
    if (blank !== undefined && !isUnder) return blank;
    if (HEADING.test(text)) heading = depth;
    else if (!REMARK.test(text) && !isUnder) return at;
    blank = undefined;
  }
  return blank ?? lines.length;
}

/** The index after the line in which the block that begins in line `start` ends, or the next one that begins there. */
function passBlock(lines: readonly string[], start: number): number {
  let isOpen = true;
  for (let at = start; at < lines.length; at++) {
    const row = lines[at] ?? '';
    const [begin, end] = [row.lastIndexOf(BEGIN), row.lastIndexOf(END)];
    if (begin !== end) isOpen = begin > end;
    if (!isOpen) return at + 1;
  }
  return lines.length;
}

/** How base64 begins of DER (a SEQUENCE), of PEM and of a Java keystore. */
const BASE64_START = /^(?:M[A-P]|LS0tLS1CRUdJTi|\/u3\+7Q)/;

/**
 * The index after the last line of bare base64, if it begins here: lines of 60 characters or more and of one width, the
 * last perhaps shorter, that begin as base64 of a certificate does or are more than one. It may be a private key, and
 * must not be shown as a path that does not exist.
 */
function findEndOfBase64(lines: readonly string[], start: number): number | undefined {
  const first = (lines[start] ?? '').trim();
  if (!/^[A-Za-z0-9+/]{60,}={0,2}$/.test(first)) return undefined;
  let end = start + 1;
  for (let isLast = first.endsWith('='); !isLast && end < lines.length; end++) {
    const row = (lines[end] ?? '').trim();
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(row) || row.length > first.length) break;
    isLast = row.length < first.length || row.endsWith('=');
  }
  return end - start > 1 || BASE64_START.test(first) ? end : undefined;
}

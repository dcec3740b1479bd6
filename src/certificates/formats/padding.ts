/** What programs put behind a file's contents: zeros to a round length (old .NET), line ends, blanks, Ctrl-Z. */
const PADDING: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x1a, 0x20]);

/** The offset of the first octet from `start` on that is no padding. */
export function passPadding(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && PADDING.has(bytes[at] ?? -1)) at++;
  return at;
}

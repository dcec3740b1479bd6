/** A block of a tar archive, in bytes (POSIX, pax Interchange Format). */
const BLOCK_BYTES = 512;

/** Where a header has the size, in octal digits, and the type. */
const SIZE_FIELD = [124, 136] as const;
const TYPE_FIELD = 156;

/** The types of a regular file: `0`, and that of old archives. */
const REGULAR: readonly number[] = [0x30, 0];

/** The contents of the regular files of a tar archive, in its order; of one that is cut off those that are whole. */
export function readTarFiles(archive: Buffer): readonly Buffer[] {
  const contents: Buffer[] = [];
  let at = 0;
  while (at + BLOCK_BYTES <= archive.length) {
    const header = archive.subarray(at, at + BLOCK_BYTES);
    const digits = header.toString('latin1', ...SIZE_FIELD).replace(/[\0 ].*/s, '');
    // the end is two blocks of zeros; a size in another base is of a file larger than any list of CAs
    if (!/^[0-7]{1,12}$/.test(digits)) break;
    const size = Number.parseInt(digits, 8);
    const start = at + BLOCK_BYTES;
    if (start + size > archive.length) break;
    if (REGULAR.includes(header[TYPE_FIELD] ?? -1)) contents.push(archive.subarray(start, start + size));
    at = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  return contents;
}

const MAGIC = 'SQLite format 3\0';
const TABLE = 'nssPrivate';
const HEADER_LENGTH = 100;
const LEAF_OF_TABLE = 0x0d;
const LEAF_HEADER_LENGTH = 8;

/**
 * Whether a key database of NSS (key4.db, an SQLite file) never held a key: the table of private objects is one page
 * that was never written to, and no page was freed. What cannot be told counts as held. (SQLite file format, sections 1.3,
 * 1.6 and 2.6.)
 */
export function isWithoutKeys(bytes: Buffer): boolean {
  try {
    if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC || bytes.readUInt32BE(36) !== 0) return false;
    const size = bytes.readUInt16BE(16);
    const pageLength = size === 1 ? 65_536 : size;
    const root = findRoot(bytes.subarray(0, pageLength));
    if (root === undefined) return false;
    const page = bytes.subarray((root - 1) * pageLength, root * pageLength);
    const isEmptyLeaf =
      page.length === pageLength &&
      page[0] === LEAF_OF_TABLE &&
      page.readUInt16BE(1) === 0 &&
      page.readUInt16BE(3) === 0;
    return isEmptyLeaf && page.subarray(LEAF_HEADER_LENGTH).every((byte) => byte === 0);
  } catch {
    return false; // the bytes end too early
  }
}

/** The number of the first page of the table, by the schema, which a database of NSS has on the first page whole. */
function findRoot(page: Buffer): number | undefined {
  if (page[HEADER_LENGTH] !== LEAF_OF_TABLE) return undefined;
  const count = page.readUInt16BE(HEADER_LENGTH + 3);
  for (let cell = 0; cell < count; cell++) {
    let at = page.readUInt16BE(HEADER_LENGTH + LEAF_HEADER_LENGTH + 2 * cell);
    const readVarint = (): number => {
      for (let value = 0; ; ) {
        const byte = page.readUInt8(at++);
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80) return value;
      }
    };
    readVarint(); // the length of the row
    readVarint(); // its number
    const start = at;
    const headerLength = readVarint();
    const types = Array.from({ length: 4 }, readVarint);
    const [kind = 0, name = 0, table = 0] = types.map((type) => (type - 13) / 2);
    const body = start + headerLength;
    if (page.toString('latin1', body, body + kind) !== 'table') continue;
    if (page.toString('latin1', body + kind, body + kind + name) !== TABLE) continue;
    const rootLength = types[3] ?? 0;
    return rootLength >= 1 && rootLength <= 4
      ? page.readUIntBE(body + kind + name + table, rootLength)
      : undefined;
  }
  return undefined;
}

import { closeSync, constants, fstatSync, openSync, readSync, truncateSync, writeFileSync } from 'node:fs';

/** Lines for the end of a file that is there already. */
interface Addition {
  readonly path: string;
  /** Whole lines, each with its line end. */
  readonly text: string;
}

/**
 * Appends to all files or to none: when one cannot be written whole, all are cut back to what they were.
 *
 * A file whose last line has no line end gets one first, so that nothing is glued to it. Files that are not there are
 * not made. Throws.
 */
export function appendToAll(additions: readonly Addition[]): void {
  const opened: (Addition & { descriptor: number; sizeBytes: number })[] = [];
  try {
    for (const { path, text } of additions) {
      const descriptor = openSync(path, constants.O_RDWR | constants.O_APPEND);
      opened.push({ path, text, descriptor, sizeBytes: fstatSync(descriptor).size });
    }
    for (const { descriptor, sizeBytes, text } of opened) {
      writeFileSync(descriptor, endsLine(descriptor, sizeBytes) ? text : `\n${text}`);
    }
  } catch (cause) {
    for (const { path, sizeBytes } of opened) cutBack(path, sizeBytes);
    throw cause;
  } finally {
    for (const { descriptor } of opened) closeSync(descriptor);
  }
}

/** By its path: Windows does not truncate a file that is open for appending. */
function cutBack(path: string, sizeBytes: number): void {
  try {
    truncateSync(path, sizeBytes);
  } catch {
    // a device has nothing to cut; the others are still cut
  }
}

function endsLine(descriptor: number, sizeBytes: number): boolean {
  if (sizeBytes === 0) return true;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, sizeBytes - 1);
  return last[0] === 0x0a;
}

import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writeFileSync } from 'node:fs';

/** Lines for the end of a file that is there already. */
export interface Addition {
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
  const opened: { descriptor: number; sizeBytes: number; text: string }[] = [];
  try {
    for (const { path, text } of additions) {
      const descriptor = openSync(path, constants.O_RDWR | constants.O_APPEND);
      opened.push({ descriptor, sizeBytes: fstatSync(descriptor).size, text });
    }
    for (const { descriptor, sizeBytes, text } of opened) {
      writeFileSync(descriptor, endsLine(descriptor, sizeBytes) ? text : `\n${text}`);
    }
  } catch (cause) {
    for (const { descriptor, sizeBytes } of opened) cutBack(descriptor, sizeBytes);
    throw cause;
  } finally {
    for (const { descriptor } of opened) closeSync(descriptor);
  }
}

function cutBack(descriptor: number, sizeBytes: number): void {
  try {
    ftruncateSync(descriptor, sizeBytes);
  } catch {
    // a device has nothing to cut; the others are to be cut all the same
  }
}

function endsLine(descriptor: number, sizeBytes: number): boolean {
  if (sizeBytes === 0) return true;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, sizeBytes - 1);
  return last[0] === 0x0a;
}

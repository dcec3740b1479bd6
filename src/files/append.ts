import { closeSync, constants, fstatSync, openSync, readSync, truncateSync, writeSync } from 'node:fs';

/** Lines for the end of a file that is there already. */
export interface Addition {
  readonly path: string;
  /** Whole lines, each with its line end. */
  readonly text: string;
}

/**
 * Appends to all files or to none: when one cannot be written whole, those before it are cut back to what they were.
 *
 * A file whose last line has no line end gets one first, so that nothing is glued to it. Files that are not there are
 * not made. Throws.
 */
export function appendToAll(additions: readonly Addition[]): void {
  const done: { path: string; sizeBytes: number }[] = [];
  try {
    for (const { path, text } of additions) {
      const descriptor = openSync(path, constants.O_RDWR | constants.O_APPEND);
      try {
        const { size } = fstatSync(descriptor);
        done.push({ path, sizeBytes: size });
        const bytes = Buffer.from(endsLine(descriptor, size) ? text : `\n${text}`);
        if (writeSync(descriptor, bytes) < bytes.length) throw new Error('the disk is full');
      } finally {
        closeSync(descriptor);
      }
    }
  } catch (cause) {
    for (const { path, sizeBytes } of done) truncateSync(path, sizeBytes);
    throw cause;
  }
}

function endsLine(descriptor: number, sizeBytes: number): boolean {
  if (sizeBytes === 0) return true;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, sizeBytes - 1);
  return last[0] === 0x0a;
}

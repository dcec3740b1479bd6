import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { basename } from 'node:path';

const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a file, and what it is; never waits. Throws for anything else, such as a link or a pipe. */
export function readRegular(path: string): { readonly bytes: Buffer; readonly status: Stats } {
  const descriptor = openSync(path, FLAGS);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new Error(`${basename(path)} is not a regular file`);
    return { bytes: readFileSync(descriptor), status };
  } finally {
    closeSync(descriptor);
  }
}

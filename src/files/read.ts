import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { describeCause, type ProblemCode } from '../problem.ts';

/** The largest source that is read, in bytes: 10 MiB, some fifty times the largest public list of roots. */
export const MAX_SOURCE_BYTES = 10 * 1024 * 1024;

/** Why a file was not read; `reason` ends the sentence that begins with the file's name. */
export interface Unread {
  readonly code: ProblemCode & ('file-not-found' | 'not-a-file' | 'too-large' | 'unreadable');
  readonly reason: string;
}

const NON_BLOCKING_READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const TOO_LARGE: Unread = {
  code: 'too-large',
  reason: `is larger than ${MAX_SOURCE_BYTES / 1024 / 1024} MiB`,
};

/**
 * Reads a file whole, links followed; at most {@link MAX_SOURCE_BYTES}, also of a file that grows meanwhile.
 *
 * Never waits: a pipe or a device is refused before it is read.
 */
export function readSource(path: string): Buffer | Unread {
  let descriptor: number | undefined;
  try {
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever
    descriptor = openSync(path, NON_BLOCKING_READ);
    const status = fstatSync(descriptor);
    if (status.isDirectory()) return { code: 'not-a-file', reason: 'is a folder' };
    if (!status.isFile()) return { code: 'not-a-file', reason: 'is not a regular file' };
    if (status.size > MAX_SOURCE_BYTES) return TOO_LARGE;
    return readAll(descriptor, status.size);
  } catch (cause) {
    return explain(cause);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readAll(descriptor: number, expectedBytes: number): Buffer | Unread {
  let buffer = Buffer.allocUnsafe(expectedBytes + 1); // one more, to see the end without another turn
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > MAX_SOURCE_BYTES) return TOO_LARGE;
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}

function explain(cause: unknown): Unread {
  const code = describeCause(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-not-found', reason: 'does not exist' };
  if (code === 'EISDIR') return { code: 'not-a-file', reason: 'is a folder' };
  if (code === 'EACCES' || code === 'EPERM') {
    return { code: 'unreadable', reason: `may not be read by this user (${code})` };
  }
  return { code: 'unreadable', reason: `cannot be read (${code})` };
}

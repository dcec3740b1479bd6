import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { MAX_SOURCE_BYTES } from '../limits.ts';
import { describeCause, type ProblemCode } from '../problem.ts';

/** Why a file was not read; `reason` ends the sentence that begins with the file's name. */
export interface Unread {
  readonly code: ProblemCode & ('file-not-found' | 'not-a-file' | 'too-large' | 'changed' | 'unreadable');
  readonly reason: string;
}

const NON_BLOCKING_READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const CHANGED: Unread = { code: 'changed', reason: 'was changed while it was read' };

/**
 * Reads a file whole, links followed; at most `maxBytes`, also of a file that grows meanwhile.
 *
 * Never waits: a pipe or a device is refused before it is read. A file that is written in place meanwhile is refused,
 * too: what is missing may be what was meant. (One that is replaced is read as it was.)
 */
export function readSource(path: string, maxBytes = MAX_SOURCE_BYTES): Buffer | Unread {
  let descriptor: number | undefined;
  try {
    // O_NONBLOCK: opening a pipe without a writer would wait for ever
    descriptor = openSync(path, NON_BLOCKING_READ);
    const status = fstatSync(descriptor);
    if (status.isDirectory()) return { code: 'not-a-file', reason: 'is a folder' };
    if (!status.isFile()) return { code: 'not-a-file', reason: 'is not a regular file' };
    if (status.size > maxBytes) return refuseSize(maxBytes);
    const bytes = readAll(descriptor, status.size, maxBytes);
    return isSame(status, fstatSync(descriptor)) ? bytes : CHANGED;
  } catch (cause) {
    return explain(cause);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readAll(descriptor: number, expectedBytes: number, maxBytes: number): Buffer | Unread {
  let buffer = Buffer.allocUnsafe(expectedBytes + 1); // one more, to see the end without another turn
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > maxBytes) return refuseSize(maxBytes);
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}

function refuseSize(maxBytes: number): Unread {
  return { code: 'too-large', reason: `is larger than ${maxBytes / 1024 / 1024} MiB` };
}

/** Whether a file is as it was; a size of 0 is also that of files that the kernel makes up as they are read. */
function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && (before.size === 0 || before.mtimeMs === after.mtimeMs);
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

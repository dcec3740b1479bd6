import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describeCause } from '../problem.ts';

const FILE_MODE = 0o644; // containers and services run as other users
const FOLDER_MODE = 0o755;

/** Makes a folder of its own, with a random end to its name, in `parent`, which is made too; returns its path. Throws. */
export function makeFolder(parent: string, prefix: string): string {
  makeOpenFolder(parent);
  const folder = mkdtempSync(join(parent, prefix));
  chmodSync(folder, FOLDER_MODE);
  return folder;
}

/** Makes a folder that all may enter, and those over it; one that is there stays as it is. Throws. */
export function makeOpenFolder(path: string): void {
  const isNew = makeFolders(path, FOLDER_MODE) !== undefined;
  if (isNew) chmodSync(path, FOLDER_MODE); // the umask may have taken other users' right to enter
}

/**
 * Makes a folder and the missing ones over it; returns the first that was made. Throws. Node's own way (`recursive`) never
 * ends where a file system answers ENOENT below a folder that is there, as /proc does.
 */
export function makeFolders(path: string, mode?: number): string | undefined {
  try {
    mkdirSync(path, { mode });
    return path;
  } catch (cause) {
    if (isFolder(path)) return undefined;
    const parent = dirname(path);
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || parent === path || isFolder(parent))
      throw cause;
    const first = makeFolders(parent, mode);
    const own = makeFolders(path, mode);
    return first ?? own;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Puts a file in place whole or not at all: written beside its place under a new name, then renamed.
 *
 * The same bytes as before are not written again. A link at `path` is replaced, not followed. `content` may come in
 * parts, one after the other; they are gone through up to twice. Throws.
 */
export function writeFileAtomically(path: string, content: string | Buffer | Iterable<Buffer>): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const parts = Buffer.isBuffer(bytes) ? [bytes] : bytes;
  if (holds(path, parts)) return;
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    // `wx` makes a new file or fails, so a link planted under that name is never followed
    const descriptor = openSync(draft, 'wx', FILE_MODE);
    try {
      for (const part of parts) writeFileSync(descriptor, part);
    } finally {
      closeSync(descriptor);
    }
    chmodSync(draft, FILE_MODE); // the umask may have taken other users' right to read
    replaceFile(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}

/** Milliseconds to wait on Windows for a file that another program, such as a virus scanner, has open for a moment. */
const RENAME_PAUSES_MS: readonly number[] = sep === '/' ? [] : [10, 40, 150, 300];

function replaceFile(draft: string, path: string, pauses = RENAME_PAUSES_MS): void {
  try {
    renameSync(draft, path);
  } catch (cause) {
    const [pause, ...rest] = pauses;
    if (pause === undefined || !/^(?:EPERM|EACCES|EBUSY)$/.test(describeCause(cause))) throw cause;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    replaceFile(draft, path, rest);
  }
}

function holds(path: string, parts: Iterable<Buffer>): boolean {
  try {
    if (!lstatSync(path).isFile()) return false;
    const bytes = readFileSync(path);
    let at = 0;
    for (const part of parts) {
      if (!bytes.subarray(at, at + part.length).equals(part)) return false;
      at += part.length;
    }
    return at === bytes.length;
  } catch {
    return false;
  }
}

import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  lchownSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestSha256 } from '../../certificates/digest.ts';
import { overwriteRegular, ownRegular, readRegular, writeRegular } from '../../files/regular.ts';
import { inFolder, inFolderOf, isFolder } from './folder.ts';

/** What a file, link or folder is; times are nanoseconds in decimal, because JSON knows no such number. */
export interface EntryState {
  /** `other` is a device, a pipe or a socket: it can be described, but not copied. */
  readonly kind: 'file' | 'link' | 'folder' | 'other';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly modifiedNs: string;
  /** SHA-256 of a file's bytes, its size if that is over the limit, or a link's target. */
  readonly content: string;
}

/** A file or folder with all that is in it, by path relative to it ('' is itself); empty if nothing is there. */
export type TreeState = Readonly<Record<string, EntryState>>;

const SHA256_LENGTH = 64;

/** Looks at a file or folder and everything in it. Throws where it may not be read. */
export function readTree(path: string): TreeState {
  const entries: Record<string, EntryState> = {};
  let count = 0;
  const visit = (relative: string): void => {
    const entry = join(path, relative);
    const state = isFolder(dirname(entry)) ? inFolderOf(entry, readEntry) : undefined;
    if (state === undefined) return;
    entries[relative] = state;
    if (++count > MAX_ENTRIES) throw new Error(`${path} has too many files`);
    if (state.kind !== 'folder') return;
    for (const name of inFolder(entry, (folder) => readdirSync(folder)).sort()) visit(join(relative, name));
  };
  visit('');
  return entries;
}

/** Whether two states are the same in all but times: what somebody who changed something would have changed. */
export function isSameTree(one: TreeState, other: TreeState): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const entry = other[name];
      return entry !== undefined && isSameEntry(one[name] as EntryState, entry);
    })
  );
}

/** Whether two entries are the same in all but times. */
export function isSameEntry(one: EntryState, other: EntryState): boolean {
  return (
    one.kind === other.kind &&
    one.mode === other.mode &&
    one.uid === other.uid &&
    one.gid === other.gid &&
    one.content === other.content
  );
}

/** The largest file that is read or copied, in bytes: 64 MiB; the largest stores have a few. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The most files, links and folders that one place may have; a store of ten thousand certificates has twice as many. */
const MAX_ENTRIES = 50_000;

/** Where the copy of a file's bytes is in the folder of copies. */
export function findCopy(folder: string, content: string): string {
  return join(folder, `copy-${content}`);
}

/** Copies the bytes of a tree's files into a folder, each under the digest of its bytes. Throws if one cannot be put back. */
export function copyFiles(path: string, state: TreeState, folder: string): void {
  for (const [name, { kind, content }] of Object.entries(state)) {
    const source = join(path, name);
    if (kind === 'other') throw new Error(`${source} is neither a file nor a folder`);
    if (kind !== 'file') continue;
    if (content.length !== SHA256_LENGTH) throw new Error(`${source} is too large to be copied`);
    const copy = findCopy(folder, content);
    if (existsSync(copy)) continue;
    const { bytes } = inFolderOf(source, (place) => readRegular(place));
    if (digestSha256(bytes) !== content) throw new Error(`${source} was changed while it was copied`);
    writeFileSync(copy, bytes, { flag: 'wx', mode: 0o600 });
  }
}

/** The latest time in nanoseconds at which an entry of a tree was changed, be it only its owner or its name (ctime). */
export function findLatestChange(path: string): bigint {
  const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (status === undefined) return 0n;
  if (!status.isDirectory()) return status.ctimeNs;
  return readdirSync(path)
    .map((name) => findLatestChange(join(path, name)))
    .reduce((latest, other) => (other > latest ? other : latest), status.ctimeNs);
}

/** Makes a tree what it was, all but times, from the copies of its files. Throws. */
export function putBack(path: string, before: TreeState, folder: string): void {
  const now = readTree(path);
  const gone = Object.keys(now).filter((name) => before[name]?.kind !== now[name]?.kind);
  for (const name of gone.sort().reverse()) {
    inFolderOf(join(path, name), (place) => removeEntry(place, now[name] as EntryState));
  }
  for (const [name, state] of Object.entries(before)) {
    const present = now[name];
    if (present !== undefined && isSameEntry(present, state)) continue;
    const last = gone.includes(name) ? undefined : present;
    const isToWrite = state.kind === 'file' && last?.content !== state.content;
    const bytes = isToWrite ? readCopy(folder, state.content) : undefined;
    inFolderOf(join(path, name), (place) => putBackEntry(place, state, bytes, last));
  }
}

/**
 * Gives the files and links of a tree that are as they were but for their time that time again, to the microsecond: Node.js
 * knows no smaller unit. The time of a folder says when something in it came or went, and that is so.
 */
export function putBackTimes(path: string, before: TreeState): void {
  const now = readTree(path);
  for (const [name, state] of Object.entries(before)) {
    const present = now[name];
    if (state.kind === 'folder' || present === undefined || !isSameEntry(present, state)) continue;
    if (present.modifiedNs === state.modifiedNs) continue;
    const seconds = (Number(BigInt(state.modifiedNs) / 1000n) + 0.5) / 1e6; // what is cut off is not missed
    lutimesSync(join(path, name), seconds, seconds);
  }
}

/** The time of last modification in nanoseconds, or undefined where nothing is. */
export function readTime(path: string): string | undefined {
  return lstatSync(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs.toString();
}

function readEntry(path: string): EntryState | undefined {
  const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (status === undefined) return undefined;
  const kind = readKind(status);
  if (kind !== 'file') return describe(kind, status, kind === 'link' ? readlinkSync(path) : '');
  // what is said of a file, and what is in it, is of one file, though somebody exchanges it: root may read what others may not
  const regular = readRegular(path, MAX_FILE_BYTES);
  const isLarge = regular.status.size > MAX_FILE_BYTES;
  return describe(kind, regular.status, isLarge ? String(regular.status.size) : digestSha256(regular.bytes));
}

function describe(kind: EntryState['kind'], status: BigIntStats, content: string): EntryState {
  return {
    kind,
    mode: Number(status.mode & 0o7777n),
    uid: Number(status.uid),
    gid: Number(status.gid),
    modifiedNs: status.mtimeNs.toString(),
    content,
  };
}

/** The bytes of a copy, if it is still what was copied. */
function readCopy(folder: string, content: string): Buffer {
  const { bytes } = readRegular(findCopy(folder, content));
  if (digestSha256(bytes) !== content) throw new Error(`${findCopy(folder, content)} was changed`);
  return bytes;
}

function readKind(status: BigIntStats): EntryState['kind'] {
  if (status.isSymbolicLink()) return 'link';
  if (status.isDirectory()) return 'folder';
  return status.isFile() ? 'file' : 'other';
}

function putBackEntry(
  path: string,
  state: EntryState,
  bytes: Buffer | undefined,
  present: EntryState | undefined,
): void {
  if (state.kind === 'link') {
    if (present !== undefined) unlinkSync(path);
    symlinkSync(state.content, path);
    lchownSync(path, state.uid, state.gid);
    return;
  }
  if (bytes !== undefined) {
    const draft = `${path}.setup-ca-bundle`;
    rmSync(draft, { force: true });
    writeRegular(draft, bytes, state.mode, state);
    replaceFile(draft, path, bytes);
    return;
  }
  if (state.kind === 'file') {
    ownRegular(path, state, (found) => digestSha256(found) === state.content);
    return;
  }
  if (present === undefined) mkdirSync(path, { mode: 0o700 });
  setFolderMode(path, state.mode, state);
}

/** Sets the mode of a folder, and its owner, not of what a link there leads to. Throws. */
export function setFolderMode(
  path: string,
  mode: number,
  owner?: { readonly uid: number; readonly gid: number },
): void {
  if (constants.O_NOFOLLOW === undefined) {
    chmodSync(path, mode); // Windows opens no folder, and has no such owners
    return;
  }
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    if (owner !== undefined) fchownSync(descriptor, owner.uid, owner.gid);
    fchmodSync(descriptor, mode);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Puts a file with these bytes in another's place. One that is a mount of its own, as in containers, cannot be
 * replaced: it is rewritten.
 */
export function replaceFile(draft: string, path: string, bytes: Buffer): void {
  try {
    renameSync(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EBUSY') throw cause;
    overwriteRegular(path, bytes);
    rmSync(draft);
  }
}

function removeEntry(path: string, { kind }: EntryState): void {
  if (kind === 'folder') rmdirSync(path);
  else unlinkSync(path);
}

import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from '../../files/lock.ts';
import { getuid } from '../../files/process-user.ts';
import { readRegular } from '../../files/regular.ts';
import { parseShaped } from '../../shape.ts';
import { draftOf } from './journal-place.ts';
import { type Entry, isChangeRecord } from './record.ts';

const RECORD_FILE = 'record.json';
const LOCK_FILE = 'lock';
const ENTRY_PREFIX = 'entry-';

/** How long another process may take to make a journal, before it is thought dead. */
const LONGEST_MAKING_MS = 2000;
const POLL_MS = 50;

/**
 * Does work on a journal while no other process does; makes it if it is not there, and takes it away if nothing is in it
 * then. Throws.
 */
export async function withJournal<T>(
  journal: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const giveBack = await enterJournal(journal, signal);
  try {
    assertOwn(journal);
    return await work();
  } finally {
    if (!closeJournal(journal)) giveBack();
  }
}

/** Whether a journal is there, or was left half made. */
export function hasJournal(journal: string | undefined): journal is string {
  return journal !== undefined && (existsSync(journal) || existsSync(draftOf(journal)));
}

/** The folders of a journal's entries, the latest first: the order to undo them in. */
export function listEntryFolders(journal: string): string[] {
  const names = readdirSync(journal).filter(isEntry).sort().reverse();
  return names.map((name) => join(journal, name)).filter((folder) => existsSync(join(folder, RECORD_FILE)));
}

/**
 * Reads an entry. Throws if it is not to be understood, or if another user could have written it, because what it says is
 * done: `owner` is the id of the user whose journal it is.
 */
export function readEntry(folder: string, owner: number | undefined = getuid?.()): Entry {
  assertOwn(folder, owner);
  assertOwn(join(folder, RECORD_FILE), owner);
  const record = parseShaped(
    readRegular(join(folder, RECORD_FILE)).bytes.toString(),
    isChangeRecord,
    'record',
  );
  return { folder, record };
}

/** The other entries of an entry's journal that can be read, the first first. */
export function listOthers({ folder }: Entry): Entry[] {
  const owner = getuid === undefined ? undefined : lstatSync(folder).uid; // root looks into another user's journal
  return listEntryFolders(dirname(folder))
    .filter((other) => other !== folder)
    .reverse()
    .flatMap((other) => {
      try {
        return [readEntry(other, owner)];
      } catch {
        return []; // it is reported when it is undone
      }
    });
}

/** Makes the folder for the next entry; its name sorts after those before it. */
export function openEntry(journal: string): string {
  const numbers = readdirSync(journal)
    .filter(isEntry)
    .map((name) => Number(name.slice(ENTRY_PREFIX.length)));
  const number = String(Math.max(0, ...numbers) + 1).padStart(8, '0');
  const folder = join(journal, `${ENTRY_PREFIX}${number}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Puts a record in place whole. */
export function writeRecord({ folder, record }: Entry): void {
  const draft = join(folder, `${RECORD_FILE}.draft`);
  rmSync(draft, { force: true });
  writeFileSync(draft, JSON.stringify(record), { flag: 'wx', mode: 0o644 });
  renameSync(draft, join(folder, RECORD_FILE));
}

/** Forgets an entry; the copies go with it. */
export function closeEntry({ folder }: Entry): void {
  rmSync(join(folder, RECORD_FILE)); // first: an entry is there as long as its record is
  removeFolder(folder);
}

async function enterJournal(journal: string, signal: AbortSignal): Promise<() => void> {
  for (;;) {
    await makeJournal(journal);
    try {
      return await takeLock(join(journal, LOCK_FILE), signal);
    } catch (cause) {
      // whoever had the lock before has taken an empty journal away
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    }
  }
}

/** Makes a journal beside its place, then renames it; one that a dead process left there is finished. */
async function makeJournal(journal: string): Promise<void> {
  if (existsSync(journal)) return;
  const draft = draftOf(journal);
  try {
    mkdirSync(draft, { mode: 0o700 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    for (let waitedMs = 0; waitedMs < LONGEST_MAKING_MS; waitedMs += POLL_MS) {
      await wait(POLL_MS);
      if (existsSync(journal) || !existsSync(draft)) return;
    }
    assertOwn(draft);
  }
  try {
    renameSync(draft, journal);
  } catch (cause) {
    if (!existsSync(journal)) throw cause; // another process has finished it
  }
}

/** Takes a journal without entries away. Returns whether it did. */
function closeJournal(journal: string): boolean {
  for (const name of readdirSync(journal)) {
    // of a change that was never begun
    if (isEntry(name) && !existsSync(join(journal, name, RECORD_FILE))) removeFolder(join(journal, name));
  }
  const isOurs = new RegExp(`^${LOCK_FILE}(?:\\.|$)`);
  if (!readdirSync(journal).every((name) => isOurs.test(name))) return false;
  const draft = draftOf(journal);
  renameSync(journal, draft);
  removeFolder(draft);
  return true;
}

/** Throws if anyone but a user and root can write to a file or folder. Windows keeps a profile to its user. */
function assertOwn(path: string, owner: number | undefined = getuid?.()): void {
  if (owner === undefined) return;
  const { uid, mode } = lstatSync(path);
  if ((uid === 0 || uid === owner) && (mode & 0o022) === 0) return;
  throw new Error(`${path} belongs to another user, or others may write to it`);
}

function isEntry(name: string): boolean {
  return name.startsWith(ENTRY_PREFIX);
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './change.ts';
import { type ChangeRecord, closeEntry, type Entry, type Owner, openEntry, writeRecord } from './journal.ts';
import {
  copyFiles,
  isSameEntry,
  isSameTree,
  listTimes,
  putBack,
  readTime,
  readTree,
  setTimes,
} from './snapshot.ts';
import { doStep } from './steps.ts';

/** A change that is to be made, and where it is recorded. */
export interface Errand {
  readonly change: Change;
  readonly owner: Owner;
  readonly journal: string;
  readonly asRoot: boolean;
  /** The time by the machine's clock, in milliseconds. */
  readonly now: number;
}

/**
 * How an entry was undone: everything is as it was, to the byte and the time; or our part alone was taken out, because
 * somebody else had changed something since.
 */
export type Undone = 'exactly' | 'our-part';

/** A change that was interrupted took no longer than this; what changed later was changed by somebody else. */
const LONGEST_CHANGE_MS = 10 * 60 * 1000;

/**
 * Makes a change: copies what it may touch, records it, does its steps, and records what came of them. Throws what a
 * step threw; then all is as it was.
 */
export async function makeChange({ change, owner, journal, asRoot, now }: Errand): Promise<void> {
  const paths = change.paths.map(liftPath);
  const folder = openEntry(journal, new Date(now));
  const before = paths.map(readTree);
  for (const [at, path] of paths.entries()) copyFiles(path, before[at] ?? {}, copiesOf(folder, at));
  const begun: ChangeRecord = {
    version: 1,
    owner,
    change: { ...change, paths },
    asRoot,
    begunAt: new Date(now).toISOString(),
    before,
    parents: [...new Set(paths.map((path) => dirname(path)))].map((path) => {
      return { path, before: readTime(path) ?? '0' };
    }),
  };
  writeRecord({ folder, record: begun });
  try {
    for (const step of change.steps) await doStep(step);
  } catch (cause) {
    await undoEntry({
      folder,
      record: { ...begun, after: paths.map(readTree), parents: readParents(begun) },
    });
    throw cause;
  }
  writeRecord({ folder, record: { ...begun, after: paths.map(readTree), parents: readParents(begun) } });
}

/** Undoes a change and forgets it. Throws if it cannot; then it stays in the journal. */
export async function undoEntry({ folder, record }: Entry): Promise<Undone> {
  const { change, before } = record;
  const isExact = isUntouched(record);
  const parents = record.parents.filter((parent) => isOurTime(readTime(parent.path), parent.after, record));
  if (isExact) {
    for (const [at, path] of change.paths.entries()) putBack(path, before[at] ?? {}, copiesOf(folder, at));
    // a store without files is changed by programs alone
    if (change.paths.length === 0) for (const step of change.removal) await doStep(step);
  } else {
    for (const step of change.removal) await doStep(step);
  }
  await setTimes([
    ...change.paths.flatMap((path, at) => listTimes(path, before[at] ?? {})),
    ...parents
      .filter(({ path }) => existsSync(path))
      .map(({ path, before: modifiedNs }) => ({ path, modifiedNs })),
  ]);
  closeEntry({ folder, record });
  return isExact ? 'exactly' : 'our-part';
}

/** Whether this user may not change all of a change's paths. */
export function needsRoot({ paths }: Change): boolean {
  return paths.map(liftPath).some((path) => {
    try {
      accessSync(dirname(path), constants.W_OK | constants.X_OK);
      if (existsSync(path)) accessSync(path, constants.W_OK);
      return false;
    } catch {
      return true;
    }
  });
}

/** Whether nobody has changed the paths since the change was made; of one that was interrupted, by the times. */
function isUntouched({ change, before, after, begunAt }: ChangeRecord): boolean {
  const latestMs = Date.parse(begunAt) + LONGEST_CHANGE_MS;
  return change.paths.every((path, at) => {
    const now = readTree(path);
    if (after !== undefined) return isSameTree(now, after[at] ?? {});
    return Object.entries(now).every(([name, entry]) => {
      const old = before[at]?.[name];
      return (old && isSameEntry(old, entry)) || Number(BigInt(entry.modifiedNs) / 1_000_000n) <= latestMs;
    });
  });
}

function isOurTime(now: string | undefined, after: string | undefined, { begunAt }: ChangeRecord): boolean {
  if (now === undefined) return false;
  if (after !== undefined) return now === after;
  return Number(BigInt(now) / 1_000_000n) <= Date.parse(begunAt) + LONGEST_CHANGE_MS;
}

function readParents({ parents }: ChangeRecord): ChangeRecord['parents'] {
  return parents.map(({ path, before }) => ({ path, before, after: readTime(path) }));
}

/** A path, or the topmost folder over it that is not there yet: what is made for it goes with it. */
function liftPath(path: string): string {
  let lifted = path;
  while (!existsSync(dirname(lifted))) lifted = dirname(lifted);
  return lifted;
}

function copiesOf(folder: string, at: number): string {
  return join(folder, `before-${at}`);
}

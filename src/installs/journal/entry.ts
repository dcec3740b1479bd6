import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change, Step } from '../change.ts';
import { closeEntry, listOthers, writeRecord } from './journal.ts';
import { rebaseLaterEntries } from './overlap.ts';
import type { ChangeRecord, ChangeRequest, Entry, UndoResult } from './record.ts';
import {
  copyFiles,
  findLatestChange,
  isSameTree,
  putBack,
  putBackTimes,
  readTime,
  readTree,
} from './snapshot.ts';
import { doStep, isTakenOut } from './steps.ts';

/** Written to while work goes on: a later change was made by another program. */
const ALIVE_FILE = 'alive';
const BEAT_MS = 250;
const GRACE_NS = 2_000_000_000n;

/**
 * Makes a change: copies what it may touch, records it, does its steps, and records what came of them. Throws what a
 * step threw; then all is as it was, or the entry stays in the journal.
 */
export async function makeChange({ change, owner, folder, asRoot }: ChangeRequest): Promise<void> {
  const paths = [...new Set(change.paths.map(topmostMissingPath))];
  const before = paths.map(readTree);
  for (const [at, path] of paths.entries()) copyFiles(path, before[at] ?? {}, folder);
  const begun: ChangeRecord = {
    version: 1,
    owner,
    change: { ...change, paths },
    asRoot,
    before,
  };
  const stop = keepAlive(folder);
  try {
    writeRecord({ folder, record: begun });
    await doSteps(change.steps, folder);
    writeRecord({ folder, record: describeAfter(begun) });
  } catch (cause) {
    stop();
    await undoEntry({ folder, record: describeAfter(begun) }).catch(() => {}); // the caller finds it in the journal
    throw cause;
  } finally {
    stop();
  }
}

/**
 * Undoes a change and forgets it; what is undone already is undone. Throws if it cannot; then it stays in the journal.
 */
export async function undoEntry(entry: Entry): Promise<UndoResult> {
  const { folder, record } = entry;
  const { change, before, folders = [] } = record;
  const later = listLater(entry);
  const isAlone = record.undoing !== 'our-part' && isUntouched(entry);
  const isExact = isAlone && record.isBaselineUnknown !== true;
  const warnings: string[] = [];
  const stop = keepAlive(folder);
  try {
    writeRecord({ folder, record: { ...record, undoing: isExact ? 'exactly' : 'our-part' } });
    if (!isKept(entry)) {
      try {
        if (!isExact || change.removesFirst) await takeOut(change.removal, folder, warnings);
        if (isExact) for (const [at, path] of change.paths.entries()) putBack(path, before[at] ?? {}, folder);
      } catch (cause) {
        if (!(await isUndone(record))) throw cause;
      }
      for (const path of folders) await doStep({ do: 'delete-empty-folder', path }, folder);
    }
    for (const [at, path] of change.paths.entries()) putBackTimes(path, before[at] ?? {});
  } finally {
    stop();
  }
  const isOnlyOurs = rebaseLaterEntries(entry, later);
  closeEntry(entry);
  return { undone: isAlone || isOnlyOurs ? 'exactly' : 'our-part', warnings };
}

/** Forgets a change that another program has undone. Returns whether it was; changes only the journal. */
export async function forgetIfUndone(entry: Entry): Promise<boolean> {
  if (!isKept(entry) && !(await isUndone(entry.record))) return false;
  rebaseLaterEntries(entry, listLater(entry));
  closeEntry(entry);
  return true;
}

/** Whether nothing of a change is there any more: its places are as they were, or nothing is left to take out. */
async function isUndone({ change, before }: ChangeRecord): Promise<boolean> {
  try {
    const isAsBefore = change.paths.every((path, at) => isSameTree(readTree(path), before[at] ?? {}));
    if (isAsBefore && change.paths.length > 0 && !change.removesFirst) return true;
  } catch {
    // what may not be read
  }
  if (change.removal.length === 0) return false;
  for (const step of change.removal) if (!(await isTakenOut(step))) return false;
  return true;
}

/** Does the steps of a removal; one that fails where nothing is left to take out has nothing to do. */
async function takeOut(steps: readonly Step[], folder: string, warnings: string[]): Promise<void> {
  for (const step of steps) {
    try {
      await doSteps([step], folder, warnings);
    } catch (cause) {
      if (!(await isTakenOut(step))) throw cause;
    }
  }
}

/** Whether this user may not change all of a change's paths. */
export function needsRoot({ paths }: Change): boolean {
  return paths.map(topmostMissingPath).some((path) => {
    try {
      accessSync(dirname(path), constants.W_OK | constants.X_OK);
      if (existsSync(path)) accessSync(path, constants.W_OK);
      return false;
    } catch {
      return true;
    }
  });
}

async function doSteps(steps: readonly Step[], folder: string, warnings: string[] = []): Promise<void> {
  for (const step of steps) await doStep(step, folder, (sentence) => warnings.push(sentence));
}

/** The entries made after one, and whether their paths are as they left them. */
function listLater(entry: Entry) {
  return listOthers(entry)
    .filter((other) => other.folder > entry.folder)
    .map((other) => ({ ...other, isUntouched: isUntouched(other) }));
}

/** Whether nobody else has changed the paths since the change was made, or since a process died that was at work on it. */
function isUntouched({ folder, record }: Entry): boolean {
  const { paths } = record.change;
  try {
    if (isInFlux(record)) return paths.every((path) => findLatestChange(path) <= findEnd(folder));
    return paths.every((path, at) => isSameTree(readTree(path), record.after?.[at] ?? {}));
  } catch {
    return false; // it is too large now to be ours
  }
}

/** Whether a process died while it made a change or undid it. */
function isInFlux({ after, undoing }: ChangeRecord): boolean {
  return after === undefined || undoing === 'exactly';
}

/** When the last process that was at work on an entry had ended. */
function findEnd(folder: string): bigint {
  return BigInt(readTime(join(folder, ALIVE_FILE)) ?? '0') + GRACE_NS;
}

/** Whether another use of ours needs the same certificate in a store that keeps each once. */
function isKept(entry: Entry): boolean {
  const { key } = entry.record.change;
  return key !== undefined && listOthers(entry).some(({ record }) => record.change.key === key);
}

function keepAlive(folder: string): () => void {
  let count = 0;
  const beat = (): void => {
    try {
      writeFileSync(join(folder, ALIVE_FILE), String(count++));
    } catch {
      // a full disk: the grace has to do
    }
  };
  beat();
  const timer = setInterval(beat, BEAT_MS);
  return () => clearInterval(timer);
}

function describeAfter(record: ChangeRecord): ChangeRecord {
  return { ...record, after: record.change.paths.map(readTree) };
}

/** A path, or the topmost folder over it that is not there yet: what is made for it goes with it. */
function topmostMissingPath(path: string): string {
  let lifted = path;
  while (!existsSync(dirname(lifted))) lifted = dirname(lifted);
  return lifted;
}

import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { kill, pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { isCount, isText, objectOf, parseShaped } from '../shape.ts';
import { readRegular } from './regular.ts';

const POLL_MS = 50;

/** The locks that this process has taken and not given back. */
const held = new Set<string>();

/**
 * Waits until the lock file is ours. The lock of a dead process is taken over. Returns how to give it back. Throws
 * if it cannot be made (`ENOENT` if its folder is not there), and when the run is aborted while it waits.
 */
export async function takeLock(lock: string, signal: AbortSignal): Promise<() => void> {
  while (!take(lock)) {
    if (signal.aborted) throw new Error(`${lock} says that process ${nameHolder(lock)} is at work`);
    await wait(POLL_MS);
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    tidy(lock); // if it cannot be removed it counts as free from now on
  };
}

interface Holder {
  readonly pid: number;
  /** Tells it from a later process of the same number; '' where the system does not say. */
  readonly startedAt: string;
}

/** A number that is no process's own must not be asked after: 0 and below are whole groups (kill(2)). */
const isHolder = objectOf<Holder>({
  pid: (value): value is number => isCount(value) && value > 0,
  startedAt: isText,
});

/** A lock appears complete, so an empty one belongs to no process. */
function take(lock: string): boolean {
  const own = `${lock}.${randomBytes(6).toString('hex')}`;
  writeFileSync(own, JSON.stringify({ pid, startedAt: readStart(pid) }), { flag: 'wx', mode: 0o644 });
  try {
    linkSync(own, lock);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    removeDead(lock);
    return false;
  } finally {
    tidy(own);
  }
}

/** Removes a file if that can be done; no work is undone because it cannot. */
function tidy(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // a draft does no harm, and the lock of a dead process counts as free
  }
}

/** Renames a dead lock before it is removed: by then a faster process may have taken the lock. */
function removeDead(lock: string): void {
  if (!isDead(lock, lock)) return;
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(lock, aside);
    if (!isDead(aside, lock)) linkSync(aside, lock);
  } catch {
    // another process has removed it
  }
  tidy(aside);
}

/** Whether the lock in a file is free: its process is gone, or is this one and could not remove it. */
function isDead(file: string, lock: string): boolean {
  try {
    if (!lstatSync(file).isFile()) return true; // a pipe, say: no lock, and reading it could take for ever
    const holder = readHolder(file);
    return holder.pid === pid ? !held.has(lock) : !isRunning(holder);
  } catch (cause) {
    return cause instanceof SyntaxError;
  }
}

function readHolder(lock: string): Holder {
  return parseShaped(readRegular(lock).bytes.toString(), isHolder, 'lock');
}

function nameHolder(lock: string): string {
  try {
    return String(readHolder(lock).pid);
  } catch {
    return 'unknown';
  }
}

function isRunning({ pid: holder, startedAt }: Holder): boolean {
  try {
    kill(holder, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return readStart(holder) === startedAt;
}

/** When a process was started, in ticks since the machine was: Linux says it (proc_pid_stat(5), field 22). */
function readStart(process: number): string {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'latin1');
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

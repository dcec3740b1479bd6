import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '../context.ts';

const POLL_MS = 50;

/**
 * Does work while no other process of this user changes the machine: two runners may share one. A lock whose process is
 * gone is taken over. Throws when the run is aborted while it waits.
 */
export async function withLock<T>(journal: string, { signal }: Context, work: () => Promise<T>): Promise<T> {
  const lock = join(journal, 'lock');
  while (!take(lock)) await wait(POLL_MS, undefined, { signal });
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    if (!isRunning(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
    return false;
  }
}

function isRunning(holder: number): boolean {
  if (!(holder > 0)) return true; // it is being written
  try {
    kill(holder, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

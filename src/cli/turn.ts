import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from '../files/lock.ts';
import { makeFolders } from '../files/write.ts';
import { describeCause, type Problem, RunError } from '../problem.ts';

const LOCK_FILE = '.setup-ca-bundle.lock'; // a folder of one's own choice may have a file of the usual name

/** How long a run waits for those before it, in milliseconds: twice what one may ask of the network. */
const LONGEST_WAIT_MS = 120_000;

/**
 * Does work on folders that every run writes into while no other run does, so that what lies there is of one run. They are
 * made for it, and taken away again if nothing is in them then. Throws a {@link RunError} when others are at work for too
 * long.
 */
export async function takeTurn<T>(folders: readonly string[], work: () => Promise<T>): Promise<T> {
  const [folder, ...rest] = [...new Set(folders)].sort(); // by name: no two runs wait for one another
  if (folder === undefined) return work();
  const leave = await enter(folder, AbortSignal.timeout(LONGEST_WAIT_MS));
  try {
    return await takeTurn(rest, work);
  } finally {
    leave();
  }
}

/** So often another run may take the folder away; /proc says the same each time. */
const MAX_TURNS = 100;

async function enter(folder: string, signal: AbortSignal): Promise<() => void> {
  for (let count = 1; ; count++) {
    try {
      const first = makeFolders(folder);
      const giveBack = await takeLock(join(folder, LOCK_FILE), signal);
      return () => {
        giveBack();
        if (first !== undefined) removeEmpty(folder, dirname(first));
      };
    } catch (cause) {
      if (signal.aborted) throw new RunError(explainWait(folder, cause));
      // ENOENT: another run has taken its empty folder away. Else it cannot be written to, which the run itself tells.
      if (describeCause(cause) !== 'ENOENT' || count === MAX_TURNS) return () => {};
    }
  }
}

/** Removes a folder, and those over it up to one that was there before, as far as nothing is in them. */
function removeEmpty(folder: string, last: string): void {
  try {
    for (let empty = folder; empty !== last; empty = dirname(empty)) rmdirSync(empty);
  } catch {
    // something is in it
  }
}

function explainWait(folder: string, cause: unknown): Problem {
  const message = `Another run has used ${folder} for more than two minutes (${describeCause(cause)}). Try again. If there is no such process, delete that file. No variable was set.`;
  return { code: 'write-failed', severity: 'error', message, cause };
}

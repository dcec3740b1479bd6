import { lstatSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Context } from '../context.ts';
import { getuid } from './process-user.ts';

const WRITABLE_TO_OTHERS = 0o002;
const STICKY = 0o1000;

/**
 * The file or folder by which any user of this machine decides what is at an absolute path: itself, or one of the folders
 * over it, that all may write to. In a sticky folder (`/tmp`) the owner of the entry counts. Links are not followed.
 * Undefined if there is none, and on Windows: Node.js does not show its rights. Nothing has to be at the path yet.
 *
 * A group that may write is trusted: its members were chosen.
 */
export function findOpenToOthers(path: string, { environment }: Context): string | undefined {
  const user = getuid?.();
  // a machine that GitHub hosts is one job's alone; there /opt is open to all, and the tool cache in it
  if (user === undefined || environment.RUNNER_ENVIRONMENT === 'github-hosted') return undefined;
  let below: Stats | undefined;
  for (let place = path; ; place = dirname(place)) {
    const status = look(place);
    if (status !== undefined && isOpen(status, below, user)) return place;
    if (place === dirname(place)) return undefined;
    below = status;
  }
}

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined; // not there, or behind what this user may not enter
  }
}

/** Whether others can replace what is `below`, if something is. A link has no rights of its own. */
function isOpen(status: Stats, below: Stats | undefined, user: number): boolean {
  const { mode } = status;
  if ((mode & WRITABLE_TO_OTHERS) === 0 || status.isSymbolicLink()) return false;
  return (mode & STICKY) === 0 || below === undefined || (below.uid !== 0 && below.uid !== user);
}

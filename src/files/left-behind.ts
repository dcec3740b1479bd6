import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Context } from '../context.ts';
import { getuid } from './process-user.ts';
import { findRealPath, isWithin } from './workspace.ts';

/**
 * Whether an earlier job of this user could have left a file: it lies in the home folder, by its name or
 * by its links, or this user may write to it or to its folder. Of root, who may write to everything, and on Windows, which
 * does not say, the home folder alone counts.
 */
export function isLeftByJob(path: string, { folders: { home }, platform }: Context): boolean {
  const paths = [path, findRealPath(path) ?? path];
  if (
    home !== undefined &&
    [home, findRealPath(home) ?? home].some((top) => paths.some((it) => isWithin(it, top)))
  ) {
    return true;
  }
  if (platform === 'win32' || getuid?.() === 0) return false;
  return paths.some((it) => existsSync(it) && (mayWrite(it) || mayWrite(dirname(it))));
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

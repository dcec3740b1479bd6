import { isAbsolute } from 'node:path';
import type { Context } from '../context.ts';

/** The folders of PATH, in order; those that are not absolute left out. */
export function listPathFolders({ environment, platform }: Context): string[] {
  const path = environment.PATH ?? environment.Path ?? '';
  return path.split(platform === 'win32' ? ';' : ':').filter((folder) => isAbsolute(folder));
}

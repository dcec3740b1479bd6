import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** An absolute path without symlinks in what is there of it. */
export function resolvePath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolvePath(parent), basename(path));
}

import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Context } from '../context.ts';

/** A path without symlinks, as the file system spells it, or undefined where it leads to nothing that can be reached. */
export function findRealPath(path: string): string | undefined {
  try {
    // native: on Windows and macOS it also gives each name the case that it has on disk
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** Whether a pull request can decide what an absolute path leads to: it, or what it links to, lies in the workspace. */
export function isInWorkspace(path: string, { folders: { workspace, checkouts = [] } }: Context): boolean {
  if (workspace === undefined) return false;
  const folders = [workspace, ...checkouts].flatMap((folder) => [folder, findRealPath(folder) ?? folder]);
  const paths = [path, findRealPath(path) ?? path];
  return folders.some((folder) => paths.some((candidate) => isWithin(candidate, folder)));
}

/** The folder at which relative paths start. */
export function findStart({ folders: { start, workspace } }: Context): string {
  return start ?? workspace ?? '.';
}

/** The workspace where a project's own configuration is read; undefined where it is that of the job before. */
export function findProject({ folders, isHook = false }: Context): string | undefined {
  return isHook ? undefined : folders.workspace;
}

/** Whether a path, absolute, is a folder or lies in it, by its name alone. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

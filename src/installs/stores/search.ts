import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Context } from '../../context.ts';
import { findOpenToOthers } from '../../files/others.ts';
import { type Regular, readRegular } from '../../files/regular.ts';
import { findRealPath, isInWorkspace } from '../../files/workspace.ts';
import { MAX_SOURCE_BYTES } from '../../limits.ts';

/**
 * The paths below a folder along these names: a name itself, or a pattern for the names that are there. None if the folder
 * is not absolute: a variable may name it, and what is meant by it would be the workspace's.
 */
export function listPlaces(folder: string, ...names: readonly (string | RegExp)[]): string[] {
  if (!isAbsolute(folder)) return [];
  const [name, ...rest] = names;
  if (name === undefined) return [folder];
  const found = typeof name === 'string' ? [name] : listNames(folder).filter((it) => name.test(it));
  return found.flatMap((it) => listPlaces(join(folder, it), ...rest));
}

/** Any name but a hidden one. */
export const ANY: RegExp = /^[^.]/;

/**
 * The file that a path leads to, without symlinks; undefined if there is no file, or if another user may have made the
 * link that leads to it: a pull request in the workspace, any user in a folder that all may write to. Such a link is not
 * to decide what is changed on this machine.
 */
export function findPlace(path: string, context: Context): string | undefined {
  const real = findRealPath(path);
  if (real === undefined || !statSync(real).isFile()) return undefined;
  const isElsewhere = real !== path && findOpenToOthers(real, context) === undefined;
  if (isElsewhere && findOpenToOthers(path, context) !== undefined) return undefined;
  return isInWorkspace(path, context) && !isInWorkspace(real, context) ? undefined : real;
}

/**
 * Reads a file that is to be changed. Throws an `Error` whose message goes on from the name of the file if it cannot be
 * read, or lies where nobody can change it.
 */
export function readPlace(path: string): Buffer {
  if (isReadOnly(path)) throw new Error('lies on a file system that cannot be written to');
  const { bytes, status } = read(path);
  if (status.size > MAX_SOURCE_BYTES) throw new Error('is too large for what it should be');
  return bytes;
}

function read(path: string): Regular {
  try {
    return readRegular(path, MAX_SOURCE_BYTES);
  } catch (cause) {
    throw new Error('cannot be read', { cause });
  }
}

function isReadOnly(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK);
    return false;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EROFS';
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // not there, or not for this user
  }
}

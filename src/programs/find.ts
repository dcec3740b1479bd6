import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Context } from '../context.ts';
import { findOpenToOthers } from '../files/others.ts';
import { getuid } from '../files/process-user.ts';
import { findRealPath, isInWorkspace } from '../files/workspace.ts';

/** Folders of the system's own programs: the first only root writes to, the others whoever installed Homebrew. */
const SYSTEM_FOLDERS: readonly string[] = ['/usr/sbin', '/usr/bin', '/sbin', '/bin'];
const LOCAL_FOLDERS: readonly string[] = ['/usr/local/sbin', '/usr/local/bin'];

/** Why a program is not run, as the end of a sentence that begins with its path; undefined if it may be. */
type Objection = string | undefined;

/** A program of this machine. */
export interface FoundProgram {
  /** Absolute; undefined if none may be run. */
  readonly path: string | undefined;
  /** Each program of that name that came before it and may not be run, with why, as a clause. */
  readonly leftOut: readonly string[];
}

/** The folders of PATH, in order; those that are not absolute left out. */
export function listPathFolders({ environment, platform }: Context): string[] {
  return splitFolders(environment.PATH ?? environment.Path ?? '', platform);
}

/**
 * Finds the first program with one of these names (without an ending) on PATH that nobody but the user of this job put
 * there: neither in the workspace, where a pull request could have, nor where any user of the machine may write.
 */
export function findProgram(names: readonly string[], context: Context): FoundProgram {
  const leftOut: string[] = [];
  for (const name of names) {
    const file = context.platform === 'win32' ? `${name}.exe` : name;
    for (const path of new Set(listPathFolders(context).map((folder) => join(folder, file)))) {
      if (!isProgram(path)) continue;
      const objection = findObjection(path, context);
      if (objection === undefined) return { path, leftOut };
      leftOut.push(`${path} ${objection}`);
    }
  }
  return { path: undefined, leftOut };
}

/** The path of a program of the system, such as `sudo`, independent of PATH; undefined if it is missing. */
export function findSystemProgram(name: string): string | undefined {
  return listSystemFolders()
    .map((folder) => join(folder, name))
    .find(isProgram);
}

/** Where programs of the system look for others. */
export function listSystemFolders(): readonly string[] {
  return getuid?.() === 0 ? [...SYSTEM_FOLDERS, ...LOCAL_FOLDERS] : [...LOCAL_FOLDERS, ...SYSTEM_FOLDERS];
}

/** A list of folders, as in PATH, without those from which a pull request or any user could bring a program. */
export function keepOwnFolders(list: string, context: Context): string {
  const folders = splitFolders(list, context.platform);
  const kept = folders.filter((folder) => findObjection(folder, context) === undefined);
  return kept.join(separatorOf(context.platform));
}

function findObjection(path: string, context: Context): Objection {
  if (isInWorkspace(path, context)) return 'lies in the workspace, where a pull request could have put it';
  for (const place of new Set([path, findRealPath(path) ?? path])) {
    const open = findOpenToOthers(place, context);
    if (open !== undefined)
      return `is not safe to run, because any user of this machine may write to ${open}`;
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function splitFolders(list: string, platform: NodeJS.Platform): string[] {
  return list.split(separatorOf(platform)).filter((folder) => isAbsolute(folder));
}

function separatorOf(platform: NodeJS.Platform): string {
  return platform === 'win32' ? ';' : ':';
}

import { closeSync, constants, existsSync, fstatSync, openSync, readlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { getegid, geteuid, getgroups, setegid, seteuid, setgroups } from '../../files/process-user.ts';

/**
 * Does work on a path, synchronously; as root with the folder held fast, and with no more rights than the user has whom
 * it belongs to. That user may put a link in place of a file or of a folder at any time, and root would follow it: write
 * what is root's alone, or copy it to where others read. `work` gets the path to use. Throws where the folder is not
 * there, or not under its name any more.
 */
export function inFolderOf<T>(path: string, work: (path: string) => T): T {
  return inFolder(dirname(path), (folder) => work(join(folder, basename(path))));
}

/** As {@link inFolderOf}, of the folder itself. */
export function inFolder<T>(folder: string, work: (folder: string) => T): T {
  if (geteuid?.() !== 0) return work(folder);
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    const held = `/proc/self/fd/${descriptor}`;
    const name = readName(held);
    if (name !== undefined && name !== folder) throw new Error(`${folder} leads to another folder by now`);
    const { uid, gid } = fstatSync(descriptor);
    // without /proc, as on macOS, the name has to do
    return asUser(uid, gid, () => work(name === undefined ? folder : held));
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a folder is at a path, or a link to one. */
export function isFolder(path: string): boolean {
  return existsSync(`${path}/.`);
}

function readName(held: string): string | undefined {
  try {
    return readlinkSync(held);
  } catch {
    return undefined;
  }
}

/** The whole process has these rights until the work is done: hence no promise. */
function asUser<T>(uid: number, gid: number, work: () => T): T {
  if (uid === 0) return work();
  const groups = getgroups?.() ?? [];
  const group = getegid?.() ?? 0;
  try {
    setgroups?.([gid]);
    setegid?.(gid);
    seteuid?.(uid);
    return work();
  } finally {
    seteuid?.(0);
    setegid?.(group);
    setgroups?.(groups);
  }
}

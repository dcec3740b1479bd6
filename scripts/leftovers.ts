import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Where a program that is installed, configured or started leaves something; of each its entries and theirs are noted. */
const WATCHED_FOLDERS: readonly string[] = [
  '/etc',
  '/usr/local',
  '/var/lib',
  '/run',
  '/opt',
  '/root',
  '/home',
];

/** What may change during the tests, and why; `~` is the home folder of any user. What lies under it may, too. */
const EXCUSED: Readonly<Record<string, string>> = {
  '~/.npm': 'npm, which started the tests, keeps its logs and its cache there',
  '~/.bash_history': 'a shell of the user writes it when it ends',
  '~/.zsh_history': 'a shell of the user writes it when it ends',
  '/run/systemd': 'a running systemd notes units, sessions and timers there',
  '/run/user': 'sockets of whoever is logged in',
  '/run/udev': 'devices of the kernel, network namespaces among them',
  '/run/utmp': 'who is logged in',
  '/var/lib/systemd': 'a running systemd notes when its timers ran',
};

/** What lies in the watched folders, two levels deep: path to kind, mode, owner, time, and a file's size. */
export function noteEntries(folders: readonly string[] = WATCHED_FOLDERS): ReadonlyMap<string, string> {
  return new Map(
    folders.flatMap((folder) => {
      const entries = listEntries(folder);
      return [...entries, ...entries.flatMap(([path]) => listEntries(path))];
    }),
  );
}

/** A line for each entry that came, went or was changed and has no excuse. */
export function listLeftovers(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  own: readonly string[] = [ROOT, realpathSync(tmpdir())], // the checkout may lie in a home folder
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .filter((path) => !own.some((folder) => isIn(path, folder)))
    .filter((path) => !Object.keys(EXCUSED).some((excused) => isIn(withoutHome(path), excused)))
    .sort()
    .map((path) => `${path} ${describeChange(before.get(path), after.get(path))}`);
}

function describeChange(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return 'came';
  return after === undefined ? 'went' : `was changed: ${before} → ${after}`;
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const withoutHome = (path: string): string => path.replace(/^(?:\/root|\/home\/[^/]+)(?=\/)/, '~');

/** The entries of a folder; none if it is no folder, is not there, or may not be read. */
function listEntries(folder: string): (readonly [path: string, description: string])[] {
  try {
    if (!lstatSync(folder).isDirectory()) return [];
    return readdirSync(folder).flatMap((name) => describeEntry(join(folder, name)));
  } catch {
    return [];
  }
}

function describeEntry(path: string): (readonly [string, string])[] {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) return [];
  const size = status.isDirectory() ? [] : [`${status.size} bytes`];
  const words = [status.mode.toString(8), `${status.uid}:${status.gid}`, status.mtime.toISOString(), ...size];
  return [[path, words.join(' ')]];
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeCleanEnvironment } from './environment.ts';
import { missing, requireProgram } from './programs.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** What a private root shows at a path: a file or folder of this machine, an empty folder, or nothing of what was there. */
export type Mounts = Readonly<Record<string, string | 'empty'>>;

/**
 * Makes the root that a mount namespace of its own shows: this machine's, link for link, with folders of its own at
 * the top, and over it what is asked for. Arguments: the new root; pairs of path and source up to `--`; the command. A
 * source is a path of this machine, `empty`, or `own`: a folder of this root's own with the entries that are there.
 * For bash: dash drops variables with a hyphen in their name, such as INPUT_VERIFY-HOSTS.
 */
const ENTER = `set -eu
shopt -s dotglob nullglob
root=$1; shift
show() {
  local name=\${1##*/}
  if [ -L "$1" ]; then cp -a "$1" "$2/$name"
  elif [ -d "$1" ]; then mkdir "$2/$name"; mount --rbind "$1" "$2/$name"
  elif [ -e "$1" ]; then : > "$2/$name"; mount --bind "$1" "$2/$name"; fi
}
mount -t tmpfs tmpfs "$root"
for entry in /*; do
  if [ -L "$entry" ] || [ -d "$entry" ]; then show "$entry" "$root"; fi
done
while [ "$1" != -- ]; do
  case $2 in
  empty) mkdir -p "$root$1"; mount -t tmpfs tmpfs "$root$1" ;;
  own)
    mkdir "$root/.before"; mount --rbind "$root$1" "$root/.before"
    mount -t tmpfs -o "mode=$(stat -c %a "$root/.before")" tmpfs "$root$1"
    for entry in "$root/.before"/*; do show "$entry" "$root$1"; done
    umount --lazy "$root/.before"; rmdir "$root/.before" ;;
  *)
    if [ -d "$2" ]; then mkdir -p "$root$1"; elif [ ! -e "$root$1" ]; then mkdir -p "$(dirname "$root$1")"; : > "$root$1"; fi
    mount --bind "$2" "$root$1" ;;
  esac
  shift 2
done
shift
# not chroot: who enters this namespace later, as docker exec does, would come to the root outside
cd "$root"
mkdir .old
pivot_root . .old
umount --lazy /.old
rmdir /.old
exec "$@"
`;

/** Whether this process may make mount namespaces; otherwise the test is marked as skipped. */
export function requireMountNamespace(t: TestContext): boolean {
  const unshare = requireProgram(t, 'unshare');
  if (unshare === undefined) return false;
  const { status } = spawnSync(unshare, ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
    env: makeCleanEnvironment('/nonexistent'),
    stdio: 'ignore',
  });
  if (status === 0) return true;
  missing(t, 'the right to make mount namespaces');
  return false;
}

/**
 * The program and arguments that run a command in a private root; nothing that it mounts is seen outside. A path that
 * this machine does not have is made in a folder of that root's own, so no test depends on what is here.
 */
export function enterPrivateRoot(
  scope: Scope,
  mounts: Mounts,
  program: string,
  programArguments: readonly string[],
): readonly [string, readonly string[]] {
  const folder = makeTemporaryFolder(scope, 'root-');
  const script = join(folder, 'enter.sh');
  const root = join(folder, 'root');
  mkdirSync(root);
  writeFileSync(script, ENTER);
  const pairs = listPairs(mounts).flat();
  return [
    'unshare',
    [
      '--mount',
      '--propagation',
      'private',
      'bash',
      script,
      root,
      ...pairs,
      '--',
      program,
      ...programArguments,
    ],
  ];
}

/** The mounts in order; before one that this machine has no place for, the folder that gives way to one of our own. */
function listPairs(mounts: Mounts): (readonly [path: string, source: string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [path, source] of Object.entries(mounts)) {
    const isOurs = pairs.some(([other, kind]) => kind !== 'own' && path.startsWith(`${other}/`));
    const there = isOurs ? path : findNearest(path);
    // Only the folders at the top are the machine's; the root above them is ours.
    if (there === path || there === '/') {
      pairs.push([path, source]);
      continue;
    }
    const real = realpathSync(there); // a link would lead out of the new root
    if (!pairs.some(([other, kind]) => kind === 'own' && other === real)) pairs.push([real, 'own']);
    pairs.push([real + path.slice(there.length), source]);
  }
  return pairs;
}

/** The longest part of a path that is on this machine. */
function findNearest(path: string): string {
  return existsSync(path) ? path : findNearest(dirname(path));
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeCleanEnvironment } from './environment.ts';
import { missing, requireProgram } from './programs.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** What a private root shows at a path: a file or folder of this machine, an empty folder, or nothing of what was there. */
export type Mounts = Readonly<Record<string, string | 'empty'>>;

/**
 * Makes the root that a mount namespace of its own shows: this machine's, link for link, with folders of its own at
 * the top, and over it what `mounts` says. Arguments: the new root; pairs of path and source up to `--`; the command.
 * For bash: dash drops variables with a hyphen in their name, such as INPUT_VERIFY-HOSTS.
 */
const ENTER = `set -eu
root=$1; shift
mount -t tmpfs tmpfs "$root"
for entry in /*; do
  name=\${entry#/}
  if [ -L "$entry" ]; then cp -P "$entry" "$root/$name"
  elif [ -d "$entry" ]; then mkdir "$root/$name"; mount --rbind "$entry" "$root/$name"; fi
done
while [ "$1" != -- ]; do
  if [ "$2" = empty ]; then mkdir -p "$root$1"; mount -t tmpfs tmpfs "$root$1"
  else
    if [ -d "$2" ]; then mkdir -p "$root$1"; elif [ ! -e "$root$1" ]; then mkdir -p "$(dirname "$root$1")"; : > "$root$1"; fi
    mount --bind "$2" "$root$1"
  fi
  shift 2
done
shift
exec chroot "$root" "$@"
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
 * The program and arguments that run a command in a private root; nothing that it mounts is seen outside. Throws for a
 * mount that would need a file or folder made on this machine: what lies under its folders at the top is the machine's.
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
  const paths = Object.keys(mounts);
  for (const [index, path] of paths.entries()) {
    const isOurs =
      !existsSync(join('/', path.split('/')[1] ?? '')) || isUnderAny(path, paths.slice(0, index));
    if (!isOurs && !existsSync(path)) {
      throw new Error(`${path} is not there: mount the folder above it, or it would be made on this machine`);
    }
  }
  const pairs = Object.entries(mounts).flat();
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

function isUnderAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

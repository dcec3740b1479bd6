import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mounts } from './private-root.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** Users who are none of this machine's. */
export const RUNNER_ID = 4242;
export const OTHER_ID = 4243;

/** What a private root has in place of this machine's users, and of sudo's rules for them. */
export interface SudoUsers {
  /** A folder that these users may enter. */
  readonly folder: string;
  readonly mounts: Mounts;
  /** Writes a file into that folder. */
  readonly write: (name: string, text: string, mode: number) => string;
}

/** Users `runner` and `other`, and a text of sudoers(5); `undefined` leaves the machine without sudo. */
export function makeSudoUsers(scope: Scope, rules: string | undefined): SudoUsers {
  const folder = makeTemporaryFolder(scope);
  chmodSync(folder, 0o755);
  const write = (name: string, text: string, mode: number): string => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode });
    chmodSync(path, mode);
    return path;
  };
  const users = [
    ['runner', RUNNER_ID],
    ['other', OTHER_ID],
  ] as const;
  const list = (root: string, line: (name: string, id: number) => string): string =>
    [root, ...users.map(([name, id]) => line(name, id)), ''].join('\n');
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  return {
    folder,
    write,
    mounts: {
      '/etc/passwd': write(
        'passwd',
        list('root:x:0:0:root:/root:/bin/sh', (name, id) => `${name}:x:${id}:${id}::${folder}:/bin/sh`),
        0o644,
      ),
      '/etc/group': write(
        'group',
        list('root:x:0:', (name, id) => `${name}:x:${id}:`),
        0o644,
      ),
      '/etc/shadow': write(
        'shadow',
        list('root:*:19000::::::', (name) => `${name}:*:19000::::::`),
        0o640,
      ),
      ...(rules === undefined
        ? { '/usr/bin/sudo': write('no-sudo', '', 0o644) }
        : { '/etc/sudoers': write('sudoers', rules, 0o440), '/etc/sudoers.d': empty }),
    },
  };
}

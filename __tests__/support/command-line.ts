import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION } from './action.ts';
import { type ChildResult, runChild } from './child.ts';
import { makeCleanEnvironment } from './environment.ts';
import { type NodeMajor, nodeExecutable } from './node-runtimes.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** The program that the package installs. */
export const PROGRAM: string = join(ACTION, 'bin/setup-ca-bundle.cjs');

/** Where the files are in a home folder, if nothing names another place. */
const USER_FOLDERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'AppData/Local',
  darwin: 'Library/Application Support',
};

/** A user's machine for the command line: a home folder of its own, and nothing set. */
export interface UserMachine {
  readonly home: string;
  /** Where the files are if no other folder is asked for. */
  readonly output: string;
  /** Runs the built command line with these variables besides the clean ones. */
  readonly run: (
    words: readonly string[],
    options?: {
      readonly variables?: Readonly<Record<string, string | undefined>>;
      readonly node?: NodeMajor;
      readonly folder?: string;
    },
  ) => Promise<ChildResult>;
}

/** Makes a home folder that ends with the scope. */
export function makeUserMachine(scope: Scope, name = 'home-'): UserMachine {
  const home = makeTemporaryFolder(scope, name);
  mkdirSync(join(home, 'work'));
  return {
    home,
    output: join(home, USER_FOLDERS[process.platform] ?? '.local/share', 'setup-ca-bundle'),
    run: (words, { variables = {}, node = 24, folder = join(home, 'work') } = {}) =>
      runChild(nodeExecutable(node), [PROGRAM, ...words], {
        environment: makeCleanEnvironment(home, variables),
        folder,
      }),
  };
}

/** The variables that the lines of `--shell json` set; null where one is to be unset. */
export function readJson({ stdout }: ChildResult): Readonly<Record<string, string | null>> {
  return JSON.parse(stdout) as Record<string, string | null>;
}

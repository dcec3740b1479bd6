import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from '../../src/context.ts';
import { type Environment, makeCleanEnvironment } from '../support/environment.ts';
import type { Scope } from '../support/scope.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** A machine as the sources see it: folders of a job, in a temporary folder, and an environment with nothing of this one. */
export interface Machine {
  readonly root: string;
  readonly workspace: string;
  readonly temporary: string;
  readonly home: string;
  /** Writes a file, its folders too, at a path relative to `root`; returns its absolute path. */
  readonly write: (path: string, content: string | Uint8Array) => string;
  readonly environment: (extra?: Readonly<Record<string, string | undefined>>) => Environment;
  readonly context: (extra?: Readonly<Record<string, string | undefined>>) => Context;
}

/** Makes an empty machine; pip, npm, git and the AWS tools have no configuration outside its home. */
export function makeMachine(scope: Scope): Machine {
  const root = makeTemporaryFolder(scope);
  const folder = (name: string): string => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const folders = { workspace: folder('workspace'), temporary: folder('temp'), home: folder('home') };
  const environment: Machine['environment'] = (extra = {}) => makeCleanEnvironment(folders.home, extra);
  return {
    root,
    ...folders,
    write: (path, content) => {
      const absolute = join(root, path);
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, content);
      return absolute;
    },
    environment,
    context: (extra) => ({
      isJob: true,
      now: new Date('2026-12-01T00:00:00Z'),
      environment: environment(extra),
      platform: process.platform,
      folders: { ...folders, toolCache: undefined },
      log: { info: () => {}, debug: () => {}, mask: () => {} },
      signal: new AbortController().signal,
    }),
  };
}

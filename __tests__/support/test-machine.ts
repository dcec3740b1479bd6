import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  type BigIntStats,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeCleanEnvironment } from './environment.ts';
import { enterPrivateRoot, type Mounts } from './private-root.ts';
import type { Scope } from './scope.ts';
import type { StepHost } from './step-hosts.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A machine that may be changed: this one, with copies of its own in place of some folders. */
export interface TestMachine {
  /** Runs a program on it: in a mount namespace, where the copies lie over this machine's folders. */
  readonly enter: StepHost['enter'];
  /** Where a path of one of the copied folders is, for who is outside. */
  readonly find: (path: string) => string;
  /** Every entry of all copied folders and of `more`, with kind, mode, owner, time of last modification and content. */
  readonly describe: (...more: readonly string[]) => ReadonlyMap<string, string>;
}

/** What the hooks of update-ca-certificates write to: dpkg's triggers, and what ca-certificates-java has still to do. */
const HOOKS_STATE = ['/var/lib/dpkg', '/var/lib/ca-certificates-java'];

/** Copies of what the hooks of update-ca-certificates write to, for a machine on which they run. */
export function copyHooksState(scope: Scope): Mounts {
  const copies = makeTemporaryFolder(scope, 'hooks-');
  return Object.fromEntries(
    HOOKS_STATE.filter((path) => existsSync(path)).map((path) => [path, copyInto(copies, path)]),
  );
}

function copyInto(copies: string, path: string): string {
  const copy = join(copies, path);
  mkdirSync(join(copy, '..'), { recursive: true });
  if (existsSync(path)) execFileSync('cp', ['-a', path, copy], { env: makeCleanEnvironment(copies) });
  else mkdirSync(copy);
  return copy;
}

/** Copies folders of this machine (an absent one is made empty); `mounts` lie over it beside them. */
export function makeTestMachine(scope: Scope, folders: readonly string[], mounts: Mounts = {}): TestMachine {
  const copies = makeTemporaryFolder(scope, 'machine-');
  const sources = folders.map((path) => [path, copyInto(copies, path)]);
  const run = join(copies, 'run'); // locks of root's are the machine's
  mkdirSync(run);
  return {
    enter: (program, words) =>
      enterPrivateRoot(scope, { ...Object.fromEntries(sources), '/run': run, ...mounts }, program, words),
    find: (path) => join(copies, path),
    describe: (...more) =>
      new Map([...folders.map((path) => join(copies, path)), ...more].flatMap(describeTree)),
  };
}

/** What is different between two descriptions, a line for each entry. */
export function compareTrees(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => `${name}: ${one.get(name) ?? 'absent'} → ${other.get(name) ?? 'absent'}`);
}

function describeTree(path: string): [string, string][] {
  const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (status === undefined) return [];
  const own: [string, string] = [path, describeEntry(path, status)];
  if (!status.isDirectory()) return [own];
  return [own, ...readdirSync(path).flatMap((name) => describeTree(join(path, name)))];
}

function describeEntry(path: string, status: BigIntStats): string {
  const content = status.isSymbolicLink()
    ? readlinkSync(path)
    : status.isFile()
      ? createHash('sha256').update(readFileSync(path)).digest('hex')
      : '';
  // what an undo gives back: times of files, to the microsecond
  const time = status.isDirectory() ? '' : status.mtimeNs / 1000n;
  return `${status.mode.toString(8)} ${status.uid}:${status.gid} ${time} ${content}`;
}

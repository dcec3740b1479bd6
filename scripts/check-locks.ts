/**
 * `npm run check:locks`: fails unless every package that npm installs here, for whichever folder, is bound by its
 * SHA-512 digest, and no lock file names a host. A folder that has npm install something must have a lock file.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainLockFile } from './lock-file.ts';
import { ROOT } from './root.ts';

const LOCK_FILE = 'package-lock.json';

/** npm 11 writes no integrity for what is in node_modules already, if an option makes it write no address. */
const HOW_TO_MAKE =
  'A lock file is made in a folder without node_modules: rm -rf node_modules package-lock.json && npm install --package-lock-only';

interface Description {
  readonly workspaces?: readonly string[];
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly optionalDependencies?: object;
}

function main(): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).split('\0');
  const locks = files.filter((file) => isNamed(file, LOCK_FILE) && existsSync(join(ROOT, file)));
  const faults = [
    ...locks.flatMap((file) => explainLockFile(read(file)).map((it) => `${file}: ${it}`)),
    ...files.filter((file) => isNamed(file, 'package.json')).flatMap((file) => explainUnlocked(file, locks)),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(HOW_TO_MAKE);
    process.exitCode = 1;
  } else console.log(`${locks.length} lock files bind every package, and name no host.`);
}

/** Workspaces are in the lock file of the whole project. */
function explainUnlocked(file: string, locks: readonly string[]): readonly string[] {
  const folder = dirname(file);
  const { workspaces = [] } = JSON.parse(read('package.json')) as Description;
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(file)) as Description;
  const needs = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const isLocked = workspaces.includes(folder) || locks.includes(join(folder, LOCK_FILE));
  return isLocked || Object.keys(needs).length === 0 ? [] : [`${file}: has no ${LOCK_FILE} beside it`];
}

function isNamed(file: string, name: string): boolean {
  return file === name || file.endsWith(`/${name}`);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

main();

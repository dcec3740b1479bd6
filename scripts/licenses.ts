import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licenses (SPDX identifiers) that ask of whoever hands a program on for no more than to name them. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

type Lock = Readonly<Record<string, LockedPackage>>;

/**
 * The licenses of all packages that are bundled: those that src imports, and what they depend on, by the lock file.
 * (ncc's own list leaves out packages that it merged into the main chunk. To npm all of them are for development:
 * whoever installs the package gets them in dist.) Throws if a package has none, or one that is not permissive.
 */
export function writeLicenses(): string {
  const lock = readLock();
  return listBundled()
    .map((path) => {
      const { version, license } = lock[path] ?? {};
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (!isPermissive(license)) throw new Error(describeForbidden(name, license));
      return `${name} ${version} (${license})\n\n${readLicense(join(ROOT, path))}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Where the bundled packages are (`node_modules/NAME`), by the lock file, sorted. */
export function listBundled(): readonly string[] {
  const lock = readLock();
  const paths = new Set<string>();
  for (const name of listImported()) addWithDependencies('', name, lock, paths);
  return [...paths].sort();
}

/** What the lock file says of the packages that are bundled, and of others by their names: which bytes they are. */
export function describeBundled(others: readonly string[]): string {
  const lock = readLock();
  const paths = [...listBundled(), ...others.map((name) => `node_modules/${name}`)];
  return JSON.stringify(paths.map((path) => [path, lock[path]]));
}

function readLock(): Lock {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Lock;
  };
  return lock.packages;
}

/**
 * Whether an SPDX expression leaves a permissive license to choose: of `OR` one is enough, of `AND` all are needed.
 * False for what is more intricate: a person should read that.
 */
export function isPermissive(expression: string | undefined): boolean {
  const plain = expression?.replace(/^\(([^()]*)\)$/, '$1') ?? '';
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((license) => PERMISSIVE.has(license)));
}

/** The packages with code in a bundled script, sorted: the bundler names each module by its path. */
export function listPackages(script: string): string[] {
  const named = [...script.matchAll(/\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)(?=\/)/g)].map(
    ([, name]) => name ?? '',
  );
  return [...new Set(named)].sort();
}

/** The packages with code in a bundled script that the text of licenses does not name, sorted. */
export function listUnlicensed(script: string, licenses: string): string[] {
  const listed = new Set([...licenses.matchAll(/^(\S+) \d\S* \(/gm)].map(([, name]) => name));
  return listPackages(script).filter((name) => !listed.has(name));
}

function describeForbidden(name: string, license: string | undefined): string {
  const what = license === undefined ? 'no license' : `the license ${license}`;
  return `${name} has ${what}: what is bundled must be permissive. Take another package, or add the license in scripts/licenses.ts once a person has read it.`;
}

/** The packages that the sources import, statically or when they are used. */
function listImported(): ReadonlySet<string> {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const texts = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/\b(?:from|import\() ?'((?:@[\w-]+\/)?[\w-]+)'/g)]);
  return new Set(found.map(([, name]) => name ?? ''));
}

/** Adds the path of a package as one at `from` finds it: in the nearest node_modules above. */
function addWithDependencies(from: string, name: string, lock: Lock, paths: Set<string>): void {
  const path = [...listAbove(from)].map((place) => `${place}node_modules/${name}`).find((it) => it in lock);
  if (path === undefined) throw new Error(`package-lock.json has no ${name}`);
  if (paths.has(path)) return;
  paths.add(path);
  for (const dependency of Object.keys(lock[path]?.dependencies ?? {})) {
    addWithDependencies(path, dependency, lock, paths);
  }
}

function listAbove(path: string): readonly string[] {
  if (path === '') return [''];
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
  return [`${path}/`, ...listAbove(parent)];
}

function readLicense(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.|$)/i.test(file));
  if (name === undefined) throw new Error(`${folder} has no file with its license`);
  return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

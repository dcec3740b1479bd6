import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, LockedPackage>>;

/**
 * The licenses of all packages that are bundled: those that src imports, and what they depend on, by the lock file.
 * (ncc's own list leaves out packages that it merged into the main chunk. To npm all of them are for development:
 * whoever installs the package gets them in dist.) Throws if a package has none.
 */
export function writeLicenses(): string {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Lock;
  };
  const paths = new Set<string>();
  for (const name of listImported()) addWithDependencies('', name, lock.packages, paths);
  return [...paths]
    .sort()
    .filter((path) => !lock.packages[path]?.link)
    .map((path) => {
      const { version, license } = lock.packages[path] ?? {};
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `${name} ${version} (${license})\n\n${readLicense(join(ROOT, path))}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
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

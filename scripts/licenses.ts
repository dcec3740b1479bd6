import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

/**
 * The licenses of all packages that the action may bundle: every one in the lock file that is not for development
 * only. (ncc's own list leaves out packages that it merged into the main chunk.) Throws if a package has none.
 */
export function writeLicenses(): string {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional, link }]) => /^node_modules\//.test(path) && !dev && !optional && !link)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `${name} ${version} (${license})\n\n${readLicense(join(ROOT, path))}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function readLicense(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.|$)/i.test(file));
  if (name === undefined) throw new Error(`${folder} has no file with its license`);
  return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

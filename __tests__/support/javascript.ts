import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const PROJECT = join(import.meta.dirname, '../..');

/**
 * Copies TypeScript of the project (files, and folders with all they hold, relative to its root) as JavaScript into a
 * temporary folder with the same layout, for a Node that cannot run TypeScript. Returns the folder; `x.ts` is `x.js`
 * there. Packages are not found from it.
 */
export function writeJavaScript(scope: Scope, paths: readonly string[]): string {
  const folder = makeTemporaryFolder(scope, 'javascript-');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const path of paths.flatMap(listFiles)) {
    const code = stripTypeScriptTypes(readFileSync(join(PROJECT, path), 'utf8'));
    const target = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code.replace(/(from\s+'\.[^']*|import\('\.[^']*)\.ts'/g, "$1.js'"));
  }
  return folder;
}

function listFiles(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(PROJECT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(path, name));
}

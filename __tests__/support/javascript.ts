import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { makeCleanEnvironment } from './environment.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const PROJECT = join(import.meta.dirname, '../..');

const OPTIONS = [
  ...['--ignoreConfig', '--noCheck', '--rewriteRelativeImportExtensions'],
  ...['--module', 'nodenext', '--target', 'es2022', '--types', 'node'],
];

/**
 * Compiles TypeScript files of the project, and all that they import, into a temporary folder with the same layout, for
 * a Node that cannot run TypeScript: `src/x.ts` is `src/x.js` there. Returns the folder.
 */
export async function compileJavaScript(scope: Scope, files: readonly string[]): Promise<string> {
  const folder = makeTemporaryFolder(scope, 'javascript-');
  const compiler = join(PROJECT, 'node_modules/typescript/bin/tsc');
  const { exitCode, stdout } = await runChild(
    process.execPath,
    [compiler, ...OPTIONS, '--rootDir', PROJECT, '--outDir', folder, ...files],
    { environment: makeCleanEnvironment(folder), folder: PROJECT },
  );
  if (exitCode !== 0) throw new Error(`tsc ended with exit code ${exitCode}: ${stdout}`);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

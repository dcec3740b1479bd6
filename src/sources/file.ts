import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Context } from '../context.ts';
import { readSource } from '../files/read.ts';
import type { Problem } from '../problem.ts';
import type { PathEntry } from '../request.ts';
import { type Loaded, loadGiven } from './source.ts';

/** The most files that one glob may match: more is a mistake in the pattern. */
export const MAX_GLOB_MATCHES = 1000;

const GLOB = /[*?[\]{}]/;

/** What files gave; `files` are the real paths of those that were read. */
export interface LoadedFiles extends Loaded {
  readonly files: readonly string[];
}

/** Reads the files that an entry of `certificates` names by path or glob, relative to the workspace. */
export async function loadFiles(entry: PathEntry, context: Context): Promise<LoadedFiles> {
  const base = context.folders.workspace ?? '.';
  const path = resolve(base, entry.path);
  // A path that is there is a path, whatever characters its name has.
  if (!GLOB.test(entry.path) || existsSync(path)) return loadFile(path, entry, context);
  const paths = await findMatches(entry.path, base);
  if (paths.length === 0)
    return refuse(entry, 'file-not-found', `no file matches. ${suggest(entry, context)}`);
  if (paths.length > MAX_GLOB_MATCHES) {
    return refuse(
      entry,
      'too-large',
      `more than ${MAX_GLOB_MATCHES} files match. Make the pattern narrower.`,
    );
  }
  const loaded = paths.map((match) => loadFile(match, entry, context));
  return {
    candidates: loaded.flatMap(({ candidates }) => candidates),
    problems: loaded.flatMap(({ problems }) => problems),
    files: loaded.flatMap(({ files }) => files),
  };
}

function loadFile(path: string, entry: PathEntry, context: Context): LoadedFiles {
  const label = toLabel(path, context);
  const bytes = readSource(path);
  if (Buffer.isBuffer(bytes)) {
    const loaded = loadGiven(bytes, { kind: 'file', label }, { basis: 'given', pins: entry.pins });
    return { ...loaded, files: [realpathSync(path)] };
  }
  const advice =
    bytes.code === 'file-not-found'
      ? suggest(entry, context)
      : bytes.code === 'too-large'
        ? 'A list of CA certificates has a few hundred kB: is this the right file?'
        : bytes.code === 'not-a-file'
          ? 'Name a file in it, or all with a pattern such as folder/*.pem.'
          : 'Make it readable for the user that the runner runs as.';
  return refuse(entry, bytes.code, `${label} ${bytes.reason}. ${advice}`);
}

/** Patterns use forward slashes; what they match is sorted, so that the same files give the same bundle. */
async function findMatches(pattern: string, base: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, { cwd: base, absolute: true, dot: true, onlyFiles: true });
  return matches.sort();
}

function toLabel(path: string, { folders: { workspace } }: Context): string {
  if (workspace === undefined) return path;
  const inside = relative(workspace, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}

function suggest(entry: PathEntry, context: Context): string {
  if (entry.path.startsWith('~')) return '~ is not expanded here: write the path in full.';
  if (isAbsolute(entry.path)) return 'Is this the right runner, and does a job container see that folder?';
  const { workspace } = context.folders;
  return `Relative paths start at the workspace${workspace === undefined ? '' : ` (${workspace})`}. Does actions/checkout come later in the job? It must run before this step.`;
}

function refuse(entry: PathEntry, code: Problem['code'], reason: string): LoadedFiles {
  const message = `certificates, line ${entry.line} (${entry.path}): ${reason}`;
  return { candidates: [], problems: [{ code, severity: 'error', message }], files: [] };
}

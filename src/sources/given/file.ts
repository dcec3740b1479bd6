import { existsSync, readdir, realpath, stat } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import type { Context } from '../../context.ts';
import { readSource } from '../../files/read.ts';
import { findRealPath, findStart } from '../../files/workspace.ts';
import { MAX_GLOB_MATCHES, MAX_GLOB_MS, MAX_RUN_BYTES } from '../../limits.ts';
import type { Problem } from '../../problem.ts';
import type { PathEntry } from '../../request.ts';
import { loadGiven } from '../given-bytes.ts';
import { showPath } from '../shown.ts';
import type { Loaded } from '../source.ts';

const GLOB = /[*?[\]{}]/;

/** The most stars and braces in one name of a pattern: each can multiply the time that a long file name takes. */
const MAX_GLOB_STARS = 4;

/** What files gave; `files` are the real paths of those that were read, `bytes` their sizes together. */
interface LoadedFiles extends Loaded {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** How files are read. */
interface FileOptions {
  /** Of PKCS#12 files. */
  readonly password: string | undefined;
  /** How many bytes this run may still read. */
  readonly bytesLeft: number;
  /** Default: {@link MAX_GLOB_MS}. */
  readonly maxGlobMs?: number;
}

/** Reads the files that an entry of `certificates` names by path or glob, relative to the workspace. */
export async function loadFiles(
  entry: PathEntry,
  context: Context,
  options: FileOptions,
): Promise<LoadedFiles> {
  const base = findStart(context);
  const path = resolve(base, entry.path);
  // An existing path is a path, even if its name looks like a pattern.
  if (!GLOB.test(entry.path) || existsSync(path)) return loadFile(path, entry, context, options);
  if (entry.path.split(/[\\/]/).some((name) => countStars(name) > MAX_GLOB_STARS)) {
    const reason = `the pattern has more than ${MAX_GLOB_STARS} stars and braces in one name. Write a simpler one, or two lines.`;
    return refuse(entry, 'bad-entry', reason);
  }
  const paths = await findMatches(entry.path, base, options.maxGlobMs ?? MAX_GLOB_MS);
  if (paths === undefined) {
    const reason = `the search for files has taken more than ${MAX_GLOB_MS / 1000} seconds. Make the pattern narrower, and avoid links.`;
    return refuse(entry, 'too-large', reason);
  }
  if (paths.length === 0)
    return refuse(entry, 'file-not-found', `no file matches. ${suggest(entry, context)}`);
  if (paths.length > MAX_GLOB_MATCHES) {
    return refuse(
      entry,
      'too-large',
      `more than ${MAX_GLOB_MATCHES} files match. Make the pattern narrower.`,
    );
  }
  const loaded: LoadedFiles[] = [];
  let bytes = 0;
  for (const match of paths) {
    const one = await loadFile(match, entry, context, { ...options, bytesLeft: options.bytesLeft - bytes });
    loaded.push(one);
    bytes += one.bytes;
    if (bytes > options.bytesLeft) break;
  }
  return {
    candidates: loaded.flatMap(({ candidates }) => candidates),
    problems: loaded.flatMap(({ problems }) => problems),
    files: loaded.flatMap(({ files }) => files),
    bytes,
  };
}

async function loadFile(
  path: string,
  entry: PathEntry,
  context: Context,
  { password, bytesLeft }: FileOptions,
): Promise<LoadedFiles> {
  const label = toLabel(path, context);
  const bytes = readSource(path);
  if (Buffer.isBuffer(bytes)) {
    if (bytes.length > bytesLeft) {
      const reason = `the files of certificates have more than ${MAX_RUN_BYTES / 1024 / 1024} MiB together. Add only the CA certificates that you need.`;
      return { ...refuse(entry, 'too-large', reason), bytes: bytes.length };
    }
    const adviseKey = (what: string): string => adviseWithoutKey(what, path, context);
    const terms = { basis: 'given', pins: entry.pins, password, signal: context.signal, adviseKey } as const;
    const loaded = await loadGiven(bytes, { kind: 'file', label }, terms);
    return { ...loaded, files: [findRealPath(path) ?? path], bytes: bytes.length };
  }
  const advice =
    bytes.code === 'file-not-found'
      ? suggest(entry, context)
      : {
          'too-large': 'A list of CA certificates has a few hundred kB: check that this is the right file.',
          'not-a-file': 'Name a file, or those of a folder with a pattern such as folder/*.pem.',
          changed: 'Something writes to it: try again once that is done.',
          unreadable: 'Make it a file that this user can read.',
        }[bytes.code];
  const name = GLOB.test(entry.path) || existsSync(path) ? label : 'it';
  return refuse(entry, bytes.code, `${name} ${bytes.reason}. ${advice}`);
}

/** How to give the certificate without the key; on the owner's own machine a key in a file of theirs is no leak. */
function adviseWithoutKey(what: string, path: string, { isJob, folders }: Context): string {
  const isShared = isJob || folders.workspace !== undefined;
  const remove = `remove the key from this source${isShared ? ' and treat it as leaked' : ''}`;
  // mitmproxy-ca.pem has the key, mitmproxy-ca-cert.pem beside it has not
  const beside = path.replace(/(?=\.\w+$)/, '-cert');
  if (beside !== path && existsSync(beside)) return `give ${beside}, or ${remove}.`;
  return /PKCS#12/.test(what)
    ? `${remove}: openssl pkcs12 -in ${/^[\w@%+=:,./-]+$/.test(path) ? path : 'FILE'} -nokeys -out ca.pem, and give ca.pem.`
    : `${remove}.`;
}

/**
 * Patterns use forward slashes; what they match is sorted, so that the same files give the same bundle. Undefined where
 * the search takes too long: links may lead in circles, or to the whole machine.
 */
async function findMatches(pattern: string, base: string, maxMs: number): Promise<string[] | undefined> {
  const { glob } = await import('tinyglobby');
  const slashed = sep === '/' ? pattern : pattern.replaceAll(sep, '/'); // on Windows a backslash parts folders
  const signal = AbortSignal.timeout(maxMs);
  const fs = makeEndingFileSystem(signal);
  const matches = await glob(slashed, {
    cwd: base,
    absolute: true,
    dot: true,
    onlyFiles: true,
    extglob: false,
    signal,
    fs,
  });
  return signal.aborted ? undefined : matches.sort();
}

function countStars(name: string): number {
  return name.replace(/^\*\*$/, '').match(/[*{]/g)?.length ?? 0;
}

/** How many calls of a search are under way at a time; the others wait, and are not made when its time is over. */
const MAX_GLOB_CALLS = 32;

/**
 * The calls that a search makes, which fail at once when its time is over: the library then lists no more folders, but still
 * follows all the links that it has seen, and /proc has more than can be followed in minutes.
 */
function makeEndingFileSystem(signal: AbortSignal): NonNullable<GlobOptions['fs']> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const limit =
    (call: Call): Call =>
    (...words) => {
      const settle = words.pop();
      waiting.push(() => {
        if (signal.aborted) return settle(new Error('the time is over'));
        running++;
        call(...words, (...answer: readonly unknown[]) => {
          running--;
          settle(...answer);
          startNext();
        });
      });
      startNext();
    };
  // the last first: so it goes down one way before the next, and fewer wait
  const startNext = (): void => {
    while (running < MAX_GLOB_CALLS) {
      const next = waiting.pop();
      if (next === undefined) return;
      next();
    }
  };
  // native: one call for a link, not one for each folder on the way to it
  return { readdir: limit(readdir), realpath: limit(realpath.native), stat: limit(stat) } as object;
}

// biome-ignore lint/suspicious/noExplicitAny: overloaded calls of node:fs, handed through
type Call = (...words: any[]) => void;

function toLabel(path: string, context: Context): string {
  if (context.folders.workspace === undefined) return path;
  const inside = relative(findStart(context), path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll(sep, '/');
}

/** What people write instead of a path, and what they should write; the first that fits is shown. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\$/, 'Variables are not expanded here: write the path in full.'],
  [/^~/, '~ is not expanded here: write the path in full.'],
  [/^-\s/, 'Each line is an entry: write it without the dash of a YAML list.'],
  [/^["'].*["']$/, 'Write the path without quotes.'],
  [/sha256:|[0-9a-f]{64}|(?:[0-9a-f]{2}:){31}/i, 'A pin stands behind the path, after a blank: sha256:…'],
  [/[,;]|\.\w+ /, 'Write one entry a line.'],
  [/^[^/:]*\\/, 'Write the path with forward slashes.'],
];

function suggest(entry: PathEntry, context: Context): string {
  const slip = SLIPS.find(([pattern]) => pattern.test(entry.path));
  if (slip !== undefined) return slip[1];
  if (isAbsolute(entry.path)) {
    return context.isJob
      ? 'Check that this is the right runner, and that a job container sees that folder.'
      : 'Check that this is the right machine.';
  }
  if (!context.isJob) return 'Relative paths start at the working folder.';
  const { workspace } = context.folders;
  return `Relative paths start at the workspace${workspace === undefined ? '' : ` (${workspace})`}. Does actions/checkout come later in the job? It must run before this step.`;
}

function refuse(entry: PathEntry, code: Problem['code'], reason: string): LoadedFiles {
  const message = `certificates, line ${entry.line} (${showPath(entry)}): ${reason}`;
  return { candidates: [], problems: [{ code, severity: 'error', message }], files: [], bytes: 0 };
}

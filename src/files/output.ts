import { accessSync, constants, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from '../context.ts';
import { describeCause, type Problem, RunError } from '../problem.ts';
import {
  BUNDLE_FILE,
  chooseParent,
  EXTRA_FILE,
  FOLDER_PREFIX,
  findClosedFolder,
  REPORT_FILE,
  TRUSTSTORE_FILE,
  toPortablePath,
} from './location.ts';
import { makeFolder, makeOpenFolder, writeFileAtomically } from './write.ts';

const REMOVAL = { recursive: true, force: true, maxRetries: 3 } as const;

/** What goes into a run's files for clients, each whole; without `added` or `truststore` there is no such file. */
export interface OutputContents {
  readonly bundle: Buffer;
  readonly extra: Buffer | undefined;
  /** A Java trust store. */
  readonly truststore: Buffer | undefined;
  /** Clients' configuration files and modules, by name: one with a slash in it lies in a folder of that folder. */
  readonly others: readonly { readonly name: string; readonly text: string | Buffer }[];
}

/** The folder of a run's files. */
export interface Output {
  /** The absolute paths that the files have or will have, as `toPortablePath` makes them. */
  readonly paths: Readonly<Record<'bundle' | 'extra' | 'truststore' | 'report', string>>;
  /** Writes the clients' files, each atomically; throws a {@link RunError} when it cannot. */
  readonly write: (contents: OutputContents) => void;
  /** Writes the report, by which a later use recognises the others: last, and in the same way. */
  readonly writeReport: (parts: Iterable<Buffer>) => void;
  /** Takes back what was written, unless an earlier use had made it. Throws a {@link RunError}. */
  readonly discard: () => void;
}

/** What keeps a bundle from being written on this machine, or from being seen by all; reported before any work is done. */
export async function checkPlace(context: Context): Promise<readonly Problem[]> {
  const { output, temporary = output ?? '' } = context.folders;
  const folder = findExisting(output ?? chooseParent(context) ?? '/');
  let cause: unknown;
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    cause = error;
  }
  const closed = output === undefined ? findClosedFolder(context) : undefined;
  const isGood = cause === undefined && closed === undefined && temporary !== '' && !/[\r\n]/.test(temporary);
  if (isGood) return [];
  const { explainPlace } = await import('./writability.ts');
  return explainPlace(temporary, closed, cause === undefined ? undefined : explainUnwritable(folder, cause));
}

function findExisting(path: string): string {
  let folder = path;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/**
 * Opens a run's folder: `earlier`, that of an earlier run with the same bundle, or a new one that every later step
 * sees. Throws a {@link RunError}.
 */
export function openOutput(context: Context, earlier: string | undefined): Output {
  const folder = earlier ?? makeOwnFolder(context);
  const paths = {
    bundle: toPortablePath(join(folder, BUNDLE_FILE)),
    extra: toPortablePath(join(folder, EXTRA_FILE)),
    truststore: toPortablePath(join(folder, TRUSTSTORE_FILE)),
    report: toPortablePath(join(folder, REPORT_FILE)),
  };
  const discard = (): void => {
    // on Windows a file that a virus scanner holds open cannot be removed for a moment
    if (earlier === undefined) attemptWrite(folder, () => rmSync(folder, REMOVAL));
  };
  const attempt = (write: () => void): void => attemptWrite(folder, write);
  return {
    paths,
    write: ({ bundle, extra, truststore, others }) =>
      attempt(() => {
        writeFileAtomically(paths.bundle, bundle);
        if (extra !== undefined) writeFileAtomically(paths.extra, extra);
        if (truststore !== undefined) writeFileAtomically(paths.truststore, truststore);
        writeOthers(folder, others);
      }),
    writeReport: (parts) => attempt(() => writeFileAtomically(paths.report, parts)),
    discard,
  };
}

/** Writes clients' files into a folder, and where a name says so into one in it. Throws. */
export function writeOthers(folder: string, others: OutputContents['others']): void {
  for (const { name, text } of others) {
    const path = join(folder, name);
    if (dirname(path) !== folder) makeOpenFolder(dirname(path));
    writeFileAtomically(path, text);
  }
}

/** Writes into a folder; a failure becomes a {@link RunError}. */
export function attemptWrite(folder: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw new RunError(describeFailure(explainUnwritable(folder, cause)));
  }
}

function makeOwnFolder(context: Context): string {
  const parent = chooseParent(context) ?? '';
  try {
    return makeFolder(parent, FOLDER_PREFIX);
  } catch (cause) {
    throw new RunError(describeFailure(explainUnwritable(parent, cause)));
  }
}

function explainUnwritable(folder: string, cause: unknown): string {
  const code = describeCause(cause);
  const advice =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'The disk is full: make room there.'
      : code === 'EFBIG'
        ? 'This process may not write a file as large as that: raise its limit (ulimit -f).'
        : 'Make it a folder that this user can write to.';
  return `${folder}: the bundle cannot be written there (${code}). ${advice} No variable was set.`;
}

function describeFailure(message: string): Problem {
  return { code: 'write-failed', severity: 'error', message };
}

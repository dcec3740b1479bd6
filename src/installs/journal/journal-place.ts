import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import type { Context } from '../../context.ts';

const JOURNAL_FOLDER = '.setup-ca-bundle';

/**
 * The folder of the journal, which must outlive a job and is there only while something is installed: one in the user's
 * home folder; without a home folder, in the tool cache. Undefined where there is neither.
 */
export function findJournal({ folders: { home, toolCache } }: Context): string | undefined {
  const parent = home === undefined || home === '/' ? toolCache : home;
  return parent === undefined ? undefined : join(parent, JOURNAL_FOLDER);
}

/** Where a journal is while it is made and while it is taken away, so that it is there whole or not at all. */
export function draftOf(journal: string): string {
  return `${journal}.draft`;
}

/** Whether a journal is there, or was left half made: two looks at the disk. */
export function hasJournal(journal: string | undefined): journal is string {
  return journal !== undefined && (existsSync(journal) || existsSync(draftOf(journal)));
}

/**
 * As {@link hasJournal}, but for one that another user made, in a folder that several may write to (the tool cache): what
 * that user installed is not for this one to undo, and it may be there to make every run fail.
 */
export function hasOwnJournal(journal: string | undefined): journal is string {
  return journal !== undefined && [journal, draftOf(journal)].some(isOwn);
}

function isOwn(path: string): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status !== undefined && (getuid === undefined || status.uid === getuid());
}

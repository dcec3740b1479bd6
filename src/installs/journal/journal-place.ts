import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../context.ts';
import { getuid } from '../../files/process-user.ts';

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

/**
 * Whether this user has a journal, or one that was left half made. One that another user made, in a folder that several may
 * write to (the tool cache), is not looked at: it may be there to make every run fail.
 */
export function hasOwnJournal(journal: string | undefined): journal is string {
  if (journal === undefined) return false;
  return [journal, draftOf(journal)].some((path) => {
    const uid = lstatSync(path, { throwIfNoEntry: false })?.uid;
    return uid !== undefined && uid === (getuid?.() ?? uid);
  });
}

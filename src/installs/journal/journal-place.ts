import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

import type { Context } from '../context.ts';
import { findJournal, hasOwnJournal } from '../installs/journal/journal-place.ts';
import type { Problem } from '../problem.ts';

/** Undoes what jobs left that are over; where nothing was ever installed, that is one look at the disk. */
export async function undoLeftovers(context: Context): Promise<readonly Problem[]> {
  const journal = findJournal(context);
  if (!hasOwnJournal(journal)) return [];
  const { undoLeftovers: undo } = await import('../installs/installs.ts');
  return undo(context);
}

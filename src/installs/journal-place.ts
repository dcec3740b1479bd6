import { join } from 'node:path';
import type { Context } from '../context.ts';

const JOURNAL_FOLDER = 'setup-ca-bundle';

/**
 * The folder of the journal, which must outlive a job: the user's folder for state (XDG Base Directory Specification), in
 * a container that of the container; without a home folder the tool cache. Undefined where there is neither.
 */
export function findJournal({ environment, folders, platform }: Context): string | undefined {
  const local = platform === 'win32' ? environment.LOCALAPPDATA : environment.XDG_STATE_HOME;
  // on Windows data and state of a user share a folder
  if (local) return join(local, platform === 'win32' ? `${JOURNAL_FOLDER}-installs` : JOURNAL_FOLDER);
  if (folders.home !== undefined && folders.home !== '/')
    return join(folders.home, '.local', 'state', JOURNAL_FOLDER);
  return folders.toolCache === undefined ? undefined : join(folders.toolCache, `.${JOURNAL_FOLDER}`);
}

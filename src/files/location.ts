import { accessSync, constants, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Context } from '../context.ts';

/** The start of the name of every folder that this tool makes. */
export const FOLDER_PREFIX = 'setup-ca-bundle-';

/** The name, in such a folder, of the bundle. */
export const BUNDLE_FILE = 'ca-bundle.pem';

/** The same, of what clients add to a list of their own. */
export const EXTRA_FILE = 'extra.pem';

/** The same, of the bundle as a Java trust store. */
export const TRUSTSTORE_FILE = 'truststore.jks';

/** The same, of a folder with modules of ours for Python. */
export const PYTHON_FOLDER = 'python-lenient';

/** The same, of the report, by which a later use recognises the others. */
export const REPORT_FILE = 'report.json';

/** The runner's folder that host jobs and containers both see, in RUNNER_TEMP. */
const SHARED_FOLDER = '_github_home';
const CONTAINER_HOME = '/github/home';
const CONTAINER_TEMPORARY = '/__w/';

/**
 * Where new files must live so that every later step sees them under one literal path, job containers and
 * `docker://` actions included (tried against the runner's path translation; `docs/decisions/`).
 */
export function chooseParent(context: Context): string | undefined {
  const { temporary } = context.folders;
  if (temporary === undefined) return undefined;
  if (context.platform !== 'linux') return temporary;
  const shared = join(temporary, SHARED_FOLDER);
  if (existsSync(CONTAINER_HOME) && isSameFolder(shared, CONTAINER_HOME)) return CONTAINER_HOME;
  const isApart = context.isForPods || temporary.startsWith(CONTAINER_TEMPORARY);
  return isApart || isClosed(shared) ? temporary : shared;
}

/** The folder that would serve every later step, where it is there and this user may not write to it. */
export function findClosedFolder({ folders: { temporary = '' }, platform }: Context): string | undefined {
  const shared = join(temporary, SHARED_FOLDER);
  return platform === 'linux' && isClosed(shared) ? shared : undefined;
}

/** Whether a path lies in the folder that every run writes into, where there is one. */
export function isInOutput(path: string, { folders: { output } }: Context): boolean {
  return output !== undefined && dirname(path) === output;
}

/** Whether a path lies where {@link chooseParent} may have put one of our files in this job, or an earlier run did. */
export function isOwnPlace(path: string, context: Context): boolean {
  if (isInOutput(path, context)) return true;
  const { temporary } = context.folders;
  if (temporary === undefined) return false;
  const folder = dirname(path);
  if (!basename(folder).startsWith(FOLDER_PREFIX)) return false;
  const places = [temporary, join(temporary, SHARED_FOLDER), CONTAINER_HOME];
  // relative: on Windows C:\\Temp and c:/temp are one place
  return places.some((place) => relative(place, dirname(folder)) === '');
}

/**
 * A path as later steps are to have it: with forward slashes on Windows, too. All clients, PowerShell and Git Bash read
 * them there, while bash takes the backslashes out of a path that `${{ }}` put into a script without quotes.
 */
export function toPortablePath(path: string): string {
  const isLiteral = /^\\\\[?.]\\/.test(path); // Windows passes \\?\D:\… on unchanged
  return sep === '/' || isLiteral ? path : path.replaceAll(sep, '/');
}

/** Docker makes the folder as root, where a container is started with it before the runner has made it. */
function isClosed(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return false;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EACCES' && statSync(folder).isDirectory();
  }
}

/** Two paths name one folder when a folder made in one shows up in the other; device numbers do not tell for mounts. */
function isSameFolder(path: string, other: string): boolean {
  let probe: string | undefined;
  try {
    probe = mkdtempSync(join(path, FOLDER_PREFIX));
    return existsSync(join(other, basename(probe)));
  } catch {
    return false;
  } finally {
    if (probe !== undefined) rmSync(probe, { recursive: true, force: true });
  }
}

import { execFile } from 'node:child_process';
import type { Context } from '../../context.ts';

/** The time for a Python to start and answer, in milliseconds. */
const PYTHON_TIMEOUT_MS = 10_000;

/** Why there is no list, where none was found. */
export const NO_CERTIFI =
  'default-store: certifi was asked for, but no python3 or python on the PATH has the package certifi. Install it, or put a Python with it on the PATH first.';

const PYTHONS: readonly string[] = ['python3', 'python'];

/**
 * Asks the job's Python where certifi's list of CAs is: the path that it prints, or undefined where no Python has
 * certifi. (`python -m certifi`, https://github.com/certifi/python-certifi)
 */
export async function findCertifiList(context: Context): Promise<string | undefined> {
  for (const python of PYTHONS) {
    const path = await askPython(python, context);
    if (path !== undefined) return path;
  }
  return undefined;
}

function askPython(python: string, { environment, folders, signal }: Context): Promise<string | undefined> {
  // Isolated (-I), and not in the workspace: a certifi.py of a pull request would be run otherwise.
  const words = ['-I', '-c', 'import certifi; print(certifi.where())'];
  const options = {
    env: environment,
    cwd: folders.temporary ?? folders.home,
    timeout: PYTHON_TIMEOUT_MS,
    signal,
  };
  return new Promise((resolve) => {
    execFile(python, words, options, (error, stdout) => {
      const path = stdout.trim();
      resolve(error === null && path !== '' ? path : undefined);
    });
  });
}

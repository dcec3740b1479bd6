import { isAbsolute } from 'node:path';
import type { Context } from '../../context.ts';
import { isInWorkspace } from '../../files/workspace.ts';
import type { Problem } from '../../problem.ts';
import { takeVariables } from '../../programs/environment.ts';
import { findProgram } from '../../programs/find.ts';
import { runProgram } from '../../programs/run.ts';
import type { DefaultStore } from './store.ts';

/** The time for a Python to start and answer, in milliseconds. */
const PYTHON_TIMEOUT_MS = 10_000;

/** How much it may print, in bytes: a path. */
const MAX_ANSWER_BYTES = 64 * 1024;

const PYTHONS: readonly string[] = ['python3', 'python'];

/** What the shims of pyenv, asdf and mise choose a Python by, and where a Python of the tool cache finds its library. */
const PYTHON_VARIABLES = /^(?:PYENV|ASDF|MISE|RTX)_\w+$/i;

/**
 * Prints where certifi's list is (`python -m certifi`, https://github.com/certifi/python-certifi). Its code is looked for
 * first and not run if it lies in the folder that is given: an editable install leads from a Python outside into it.
 */
const QUESTION = `
import importlib.util, os, sys
found = importlib.util.find_spec('certifi')
code = os.path.realpath(found.origin) if found and found.origin else ''
if code == '' : sys.exit(1)
if len(sys.argv) > 1 and code.startswith(os.path.join(os.path.realpath(sys.argv[1]), '')):
    print(code)
    sys.exit(0)
import certifi
print(certifi.where())
`;

const ADVICE =
  'Install certifi, or put a Python with it on the PATH first; or name the list itself: default-store: path/to/cacert.pem.';

/** Loads the list of certifi that the job's Python names, by the reader of the store's files. */
export async function loadCertifiList(
  context: Context,
  loadFile: (path: string, name: string) => Promise<DefaultStore>,
): Promise<DefaultStore> {
  const { path, problems } = await findCertifiList(context);
  if (path === undefined) return { label: 'none', path, candidates: [], problems };
  const store = await loadFile(path, "certifi's list");
  return { ...store, problems: [...problems, ...store.problems] };
}

/** Where certifi's list is; undefined if no list can be trusted, and an error among the problems says why. */
interface CertifiList {
  readonly path: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Asks the job's Python where certifi's list of CAs is. As with a setting, a list in the workspace is not trusted: a pull
 * request could have put it there.
 */
async function findCertifiList(context: Context): Promise<CertifiList> {
  const leftOut: string[] = [];
  for (const name of PYTHONS) {
    const python = findProgram([name], context);
    leftOut.push(...python.leftOut);
    const path = python.path === undefined ? '' : await askPython(python.path, context);
    if (path === '') continue;
    if (!isAbsolute(path) || isInWorkspace(path, context)) {
      const message = `default-store: certifi: ${python.path} names ${path}, which lies in the workspace, where a pull request could have put it. If that list is to be the default store, name it: default-store: ${path}`;
      return { path: undefined, problems: [{ code: 'setting-in-workspace', severity: 'error', message }] };
    }
    const notices = leftOut.map((clause): Problem => {
      const message = `default-store: certifi: ${clause}, so it was not asked. ${python.path} was: the list is ${path}.`;
      return { code: 'program-left-out', severity: 'notice', message };
    });
    return { path, problems: notices };
  }
  const others = leftOut.length === 0 ? '' : ` Not asked: ${leftOut.join('; ')}.`;
  const message = `default-store: certifi was asked for, but no python3 or python on the PATH has the package certifi.${others} ${ADVICE}`;
  return { path: undefined, problems: [{ code: 'no-system-store', severity: 'error', message }] };
}

/** What a Python prints; empty without certifi. */
async function askPython(python: string, context: Context): Promise<string> {
  const { workspace, temporary, home } = context.folders;
  // Isolated (-I), and not in the workspace: a certifi.py of a pull request would be run otherwise.
  const words = ['-I', '-c', QUESTION, ...(workspace === undefined ? [] : [workspace])];
  const { status, stdout } = await runProgram(python, words, {
    environment: takeVariables(context, PYTHON_VARIABLES),
    folder: temporary ?? home,
    timeoutMs: PYTHON_TIMEOUT_MS,
    maxBytes: MAX_ANSWER_BYTES,
    signal: context.signal,
  });
  return status === 0 ? stdout.toString('utf8').trim() : '';
}

import { dirname, join } from 'node:path';
import type { TrustAnchor } from '../../bundle/select.ts';
import { fingerprintOf } from '../../certificates/certificate.ts';
import { readPemBlocks, writePemBlock } from '../../certificates/formats/pem.ts';
import type { Context } from '../../context.ts';
import { findRealPath, isInWorkspace } from '../../files/workspace.ts';
import { describeCause } from '../../problem.ts';
import { listPathFolders } from '../../programs/find.ts';
import { showValue } from '../../report/escape.ts';
import { quoteWord } from '../../report/shell-word.ts';
import { type Change, type Plan, planNothing } from '../change.ts';
import { markBlock, removeBlocks } from '../edits/block.ts';
import type { InstallTerms } from '../terms.ts';
import { ANY, findPlace, listPlaces, readPlace } from './search.ts';

const LIST = 'cacert.pem';

/** What only a patched certifi names: Debian's, Fedora's and SUSE's read the system store, and so does the pip they bring. */
const SYSTEM_FOLDER = '/etc/';

/** certifi itself, and the copies that pip and pipenv bring. */
const PACKAGES: readonly string[] = ['certifi', 'pip/_vendor/certifi', 'pipenv/patched/pip/_vendor/certifi'];

/** Variables that name a Python or a virtual environment: venv, conda, actions/setup-python. */
const NAMING_VARIABLES: readonly string[] = [
  'VIRTUAL_ENV',
  'CONDA_PREFIX',
  'pythonLocation',
  'Python_ROOT_DIR',
  'Python3_ROOT_DIR',
];

/** Folders of Pythons and environments below the home folder: pyenv, uv, pipx, poetry, virtualenvwrapper, asdf, mise. */
const HOME_FOLDERS: readonly string[] = [
  '.pyenv/versions',
  '.local/share/uv/python',
  '.local/share/uv/tools',
  '.local/share/pipx/venvs',
  '.local/pipx/venvs',
  '.cache/pypoetry/virtualenvs',
  '.virtualenvs',
  '.asdf/installs/python',
  '.local/share/mise/installs/python',
];

/** Installations of conda; GitHub's images name theirs in CONDA. */
const CONDA_FOLDERS: readonly string[] = ['miniconda3', 'anaconda3', 'miniforge3', 'mambaforge'];

/** Plans the install into the list of every certifi that is found. */
export async function planCertifi(terms: InstallTerms, context: Context): Promise<Plan> {
  const lists = findLists(context);
  if (lists.length === 0) {
    return planNothing(
      'no Python with its own list of CAs was found on PATH, in the tool cache, in the workspace’s .venv or in the usual places of environments. Make the environment before this step. The certifi of a distribution reads the system store (`install: system`).',
    );
  }
  const changes: Change[] = [];
  const already: string[] = [];
  const obstacles: string[] = [];
  for (const path of lists) {
    const label = `certifi’s list ${showValue(path)}`;
    try {
      const missing = listMissing(readPlace(path), terms);
      if (missing.length === 0) already.push(label);
      else changes.push(planList(path, label, missing, terms));
    } catch (cause) {
      obstacles.push(
        `${label} ${describeCause(cause)}. It is left as it is; variables such as REQUESTS_CA_BUNDLE and PIP_CERT, which are set, reach its users as well.`,
      );
    }
  }
  return { changes, already, obstacles };
}

/** What a list does not have; blocks of other uses of ours go with them, and do not count. */
function listMissing(bytes: Buffer, { extra }: InstallTerms): readonly TrustAnchor[] {
  const text = removeBlocks(bytes.toString('latin1'));
  const contents = readPemBlocks(Buffer.from(text, 'latin1')).flatMap(({ label, content }) =>
    label === 'CERTIFICATE' && typeof content !== 'string' ? [content] : [],
  );
  if (contents.length === 0) throw new Error('holds no certificate');
  const trusted = new Set(contents.map(fingerprintOf));
  return extra.filter(({ certificate }) => !trusted.has(certificate.fingerprint));
}

function planList(
  path: string,
  label: string,
  missing: readonly TrustAnchor[],
  { mark }: InstallTerms,
): Change {
  const text = missing.map(({ certificate }) => writePemBlock(certificate.der)).join('');
  const { begin, end } = markBlock(mark);
  return {
    install: 'certifi',
    label,
    paths: [path],
    steps: [{ do: 'append-block', path, mark, text }],
    removal: [{ do: 'remove-block', path, mark }],
    byHand: `delete the lines from “${begin}” to “${end}” in ${quoteWord(showValue(path))}`,
  };
}

/** The lists of all Pythons, each once and without symlinks. */
function findLists(context: Context): string[] {
  const lists = listPythons(context)
    .flatMap(listPackageFolders)
    .flatMap((folder) => PACKAGES.map((name) => join(folder, name, LIST)))
    .filter((path) => isRead(path, context))
    .map((path) => findPlace(path, context));
  return [...new Set(lists.filter((path) => path !== undefined))];
}

/** Whether certifi reads the list: distributions patch it to read the system store, and leave the file or link it there. */
function isRead(path: string, context: Context): boolean {
  const real = findRealPath(path);
  if (real === undefined || !/[\\/]certifi[\\/]cacert\.pem$/i.test(real)) return false;
  const core = findPlace(join(dirname(path), 'core.py'), context);
  if (core === undefined) return true; // compiled only
  try {
    const text = readPlace(core);
    return text.includes(LIST) && !text.includes(SYSTEM_FOLDER);
  } catch {
    return true; // for this user not to know
  }
}

/** Where a Python or an environment has its packages: POSIX, PyPy, Debian, Windows. */
function listPackageFolders(python: string): string[] {
  const versions = /^(?:python|pypy)\d[\d.]*t?$/;
  const packages = /^(?:site|dist)-packages$/;
  return [
    ...listPlaces(python, 'lib', versions, packages),
    ...listPlaces(python, 'lib64', versions, packages),
    ...listPlaces(python, 'Lib', 'site-packages'),
  ];
}

/** The Pythons and environments of this machine, by their folder. None is run: what it would do is not ours to know. */
function listPythons(context: Context): string[] {
  const { environment, folders, platform } = context;
  const { home, toolCache, workspace } = folders;
  const below = (folder: string | undefined, ...names: readonly (string | RegExp)[]): string[] =>
    folder ? listPlaces(folder, ...names) : [];
  const condas = [
    ...below(environment.CONDA),
    ...CONDA_FOLDERS.flatMap((name) => below(home, name)),
    ...(platform === 'win32' ? [] : ['/opt/conda']),
  ];
  return [
    ...NAMING_VARIABLES.flatMap((name) => below(environment[name])),
    ...listPythonsOnPath(context),
    ...below(toolCache, /^(?:Python|PyPy)$/i, ANY, ANY),
    ...below(workspace, /^\.?venv$/),
    ...below(workspace, /^\.[tn]ox$/, ANY),
    ...below(home, '.local'), // pip install --user
    ...HOME_FOLDERS.flatMap((folder) => below(home, folder, ANY)),
    ...below(environment.PYENV_ROOT, 'versions', ANY),
    ...below(environment.WORKON_HOME, ANY),
    ...below(environment.PIPX_HOME, 'venvs', ANY),
    ...below(environment.UV_TOOL_DIR, ANY),
    ...below(environment.UV_PYTHON_INSTALL_DIR, ANY),
    ...condas.flatMap((conda) => [conda, ...listPlaces(conda, 'envs', ANY)]),
    ...(platform === 'win32' ? [] : ['/usr', '/usr/local']),
    ...(platform === 'linux' ? listPlaces('/opt/pipx/venvs', ANY) : []),
    ...(platform === 'darwin'
      ? ['/opt/homebrew', ...listPlaces('/Library/Frameworks/Python.framework/Versions', ANY)]
      : []),
  ];
}

/**
 * The folders of the Pythons on PATH: the one that a link stands in, which is a virtual environment's, and the one that it
 * leads to; the latter not where a pull request could have made the link.
 */
function listPythonsOnPath(context: Context): string[] {
  const names = context.platform === 'win32' ? ['python.exe'] : ['python3', 'python'];
  return listPathFolders(context).flatMap((folder) =>
    names.flatMap((name) => {
      const program = join(folder, name);
      const real = findRealPath(program);
      if (real === undefined) return [];
      // on Windows python.exe stands at the top, and in Scripts of a virtual environment
      const up = (path: string) =>
        context.platform === 'win32' && !/[\\/]Scripts$/i.test(dirname(path))
          ? dirname(path)
          : dirname(dirname(path));
      return isInWorkspace(program, context) ? [up(program)] : [up(program), up(real)];
    }),
  );
}

import { dirname, join, relative, sep } from 'node:path';
import type { Candidate } from '../../certificates/candidate.ts';
import type { Context } from '../../context.ts';
import { isOwnPlace } from '../../files/location.ts';
import { readSource, type Unread } from '../../files/read.ts';
import { findRealPath, findStart, isInWorkspace } from '../../files/workspace.ts';
import { listSome, type Problem } from '../../problem.ts';
import { listHashedNames, listNames, MAX_FOLDER_FILES } from '../hashed-folder.ts';
import { type Loaded, loadTrusted } from '../source.ts';
import { loadOwnOutputs, type OwnOutput, recallSettings } from './own-output.ts';
import { labelOf, type Setting } from './setting.ts';

/** How many settings a message names. */
const MAX_NAMES = 5;

/** The names of certificates in a folder without hashed names (`openssl rehash`). */
const CERTIFICATE_NAME = /\.(?:pem|crt|cer)$/i;

/** What the places gave that settings name; `kept` are the variables that keep their value. */
interface LoadedPlaces extends Loaded {
  readonly kept: readonly string[];
  /** Names of settings that lead to something, but whose certificates are not in the bundle. */
  readonly notTaken: ReadonlySet<string>;
  readonly earlier: readonly Candidate[];
  readonly outputs: readonly OwnOutput[];
}

/** Reports settings that were not used because an earlier job could have left them. */
export function explainLeft(settings: readonly Setting[]): Problem {
  const names = listSome([...new Set(settings.map(labelOf))], MAX_NAMES);
  const message = `existing-settings: ignore: not used, because an earlier job of this user could have left it: ${names}. If all jobs should trust its certificates, add the file to certificates. existing-settings: take trusts every setting in the home folder.`;
  return { code: 'setting-ignored', severity: 'notice', message };
}

/** Loads the files and folders that settings name, each once; the parameters are those of `loadEnvironment`. */
export async function loadSettingFiles(
  found: readonly Setting[],
  context: Context,
  defaultStorePath: string | undefined,
  listedFiles: ReadonlySet<string>,
): Promise<LoadedPlaces> {
  const settings = recallSettings(found, context);
  const trusted = settings.filter(({ isTrustedSource }) => isTrustedSource);
  const own = loadOwnOutputs(
    trusted.map(({ path }) => path),
    context,
  );
  const known: Known = {
    context,
    defaultStore: defaultStorePath === undefined ? undefined : findRealPath(defaultStorePath),
    isListed: (path) => [...listedFiles].some((listed) => findRealPath(listed) === findRealPath(path)),
  };
  const places = groupByPlace(settings.filter(({ path }) => !own.paths.has(path)));
  const loaded = await Promise.all(
    places.map(async (place) => ({ ...(await loadPlace(place, known)), settings: place.settings })),
  );
  const notTaken = loaded
    .filter(({ isTaken }) => isTaken === false)
    .flatMap((place) => place.settings.map(({ name }) => name));
  return {
    candidates: [own, ...loaded].flatMap(({ candidates }) => candidates),
    problems: [own, ...loaded].flatMap(({ problems }) => problems),
    kept: loaded.flatMap(({ kept }) => kept),
    earlier: own.earlier,
    outputs: own.outputs,
    notTaken: new Set(notTaken),
  };
}

/** A file or folder, and the settings that lead to it. */
interface NamedPlace {
  /** As the first setting names it. */
  readonly path: string;
  /** Undefined where nothing is. */
  readonly realPath: string | undefined;
  readonly settings: readonly [Setting, ...Setting[]];
}

/** What decides about a place besides the settings that name it. */
interface Known {
  readonly context: Context;
  /** The real path of the default store's file. */
  readonly defaultStore: string | undefined;
  readonly isListed: (path: string) => boolean;
}

type LoadedPlace = Loaded & {
  readonly kept: readonly string[];
  /** False if something is there, but its certificates are not used. */
  readonly isTaken?: boolean;
};

const NOTHING: LoadedPlace = { candidates: [], problems: [], kept: [] };

function groupByPlace(settings: readonly Setting[]): NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const setting of settings) {
    const { path } = setting;
    const realPath = findRealPath(path);
    const known = places.get(realPath ?? path);
    places.set(realPath ?? path, {
      path: known?.path ?? path,
      realPath,
      settings: known ? [...known.settings, setting] : [setting],
    });
  }
  return [...places.values()];
}

async function loadPlace(place: NamedPlace, known: Known): Promise<LoadedPlace> {
  const { path, realPath, settings } = place;
  if (realPath !== undefined && realPath === known.defaultStore) return NOTHING;
  const isTrustedSource = settings.some((setting) => setting.isTrustedSource);
  const { context } = known;
  if (context.isHook && isInWorkspace(path, context)) {
    return { ...NOTHING, isTaken: false, problems: [explainDoubt(place, 'it lies', toEntry(path, context))] };
  }
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes))
    return isTrustedSource ? loadUnread(place, bytes, known) : { ...NOTHING, isTaken: false };
  const liesInWorkspace = isInWorkspace(path, known.context);
  if (liesInWorkspace || !isTrustedSource) {
    // of a file that the input lists, the input says what is trusted in it
    if (known.isListed(path)) return NOTHING;
    const entry = toEntry(path, known.context);
    const doubt = explainDoubt(place, liesInWorkspace ? 'it lies' : 'this setting stands', entry);
    return { ...NOTHING, isTaken: false, problems: [doubt] };
  }
  // A file without any certificate is no reason to keep a variable: to trust nothing, one names no file but /dev/null.
  const loaded = await loadTrusted(
    bytes,
    { kind: 'environment', label: describe(place) },
    'existing-setting',
  );
  return { ...NOTHING, candidates: attribute(loaded.candidates, settings), problems: loaded.problems };
}

async function loadUnread(place: NamedPlace, { code, reason }: Unread, known: Known): Promise<LoadedPlace> {
  const where = `${describe(place)} ${reason}`;
  if (code === 'file-not-found' && isOwnPlace(place.path, known.context)) {
    const message = `${where}, though an earlier use of this tool wrote it: something in this job removes files from RUNNER_TEMP. What that use added is not in the bundle now: add it in this step too.`;
    return { ...NOTHING, problems: [{ code: 'dangling-setting', severity: 'warning', message }] };
  }
  if (code === 'file-not-found') {
    const message = `${where}, so the bundle has nothing from it. Clients for which this run sets a variable now read the bundle. Correct or remove that setting.`;
    return { ...NOTHING, problems: [{ code: 'dangling-setting', severity: 'warning', message }] };
  }
  const variables = place.settings.filter(({ isExportable }) => isExportable).map(({ name }) => name);
  const values =
    variables.length === 1
      ? 'Its value stays, and its clients do'
      : 'Their values stay, and their clients do';
  const stays = variables.length === 0 ? '' : ` ${values} not read the bundle.`;
  const folder = code === 'not-a-file' ? await loadFolder(place, known) : undefined;
  if (folder === undefined && (code !== 'not-a-file' || variables.length === 0)) {
    const message = `${where}, so its certificates are not in the bundle.${stays} Name a file of CA certificates that this user may read, or remove the setting.`;
    return {
      ...NOTHING,
      isTaken: false,
      kept: variables,
      problems: [{ code, severity: 'warning', message }],
    };
  }
  const { candidates, problems } = folder ?? NOTHING;
  const isTaken = folder?.isTaken ?? folder !== undefined;
  if (variables.length === 0) return { candidates, problems, kept: [], isTaken };
  const advice = folder === undefined ? ' A file is expected there: is this a mistake?' : '';
  const notice: Problem = {
    code: 'setting-kept',
    severity: 'notice',
    message: `${where}.${stays}${advice}`,
  };
  return { candidates, problems: [notice, ...problems], kept: variables, isTaken };
}

/** Loads what OpenSSL finds in a folder; undefined if it is no folder, or no client of these settings reads folders. */
async function loadFolder(
  place: NamedPlace,
  { context, defaultStore, isListed }: Known,
): Promise<(Loaded & Pick<LoadedPlace, 'isTaken'>) | undefined> {
  const { path, realPath, settings } = place;
  const readers = settings.filter(({ takesFolder }) => takesFolder);
  const names = readers.length === 0 ? undefined : listHashedNames(path);
  if (names === undefined) return undefined;
  // a distribution keeps its store as one file and, beside it, as a link for each certificate
  if (defaultStore !== undefined && realPath === dirname(defaultStore)) return NOTHING;
  if (names.length === 0 && (listNames(path, CERTIFICATE_NAME) ?? []).length > 0) {
    return { candidates: [], problems: [explainNotHashed(place)], isTaken: false };
  }
  if (names.length > MAX_FOLDER_FILES) {
    const message = `${describe(place)} holds more than ${MAX_FOLDER_FILES} certificates, so they are not in the bundle. Add those that you need to \`certificates\`.`;
    return {
      candidates: [],
      problems: [{ code: 'too-large', severity: 'warning', message }],
      isTaken: false,
    };
  }
  const files = names.map((name) => join(path, name));
  const doubtful = new Set(files.filter((file) => isInWorkspace(file, context)));
  const loaded = await Promise.all(
    files
      .filter((file) => !doubtful.has(file))
      .map((file) => loadFolderFile(describe({ ...place, path: file }), file)),
  );
  const candidates = loaded
    .flatMap((one) => one.candidates)
    .map((candidate, index): Candidate => {
      return { ...candidate, origin: { ...candidate.origin, position: index + 1 } };
    });
  const problems = loaded.flatMap((one) => one.problems);
  const doubts = [...doubtful].every(isListed)
    ? []
    : [explainDoubt(place, 'it lies', `${toEntry(path, context)}/*`)];
  return { candidates: attribute(candidates, readers), problems: [...doubts, ...problems] };
}

async function loadFolderFile(label: string, path: string): Promise<Loaded> {
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) return NOTHING; // OpenSSL, too, passes over a link that leads nowhere
  return loadTrusted(bytes, { kind: 'environment', label }, 'existing-setting');
}

/** Each setting is an origin of its own, so that one which is still there in the next run brings nothing new. */
function attribute(candidates: readonly Candidate[], settings: readonly Setting[]): Candidate[] {
  return settings
    .filter(({ isTrustedSource }) => isTrustedSource)
    .flatMap((setting) =>
      candidates.map((candidate): Candidate => {
        const { name, path } = setting;
        return {
          ...candidate,
          origin: { ...candidate.origin, label: labelOf(setting), setting: { name, path } },
        };
      }),
    );
}

/** A folder that only Go, uv and other readers of every file find anything in. */
function explainNotHashed(place: NamedPlace): Problem {
  const message = `${describe(place)}: OpenSSL and what is built on it (curl, Python, Ruby, PHP) find no certificate in this folder, because no file has a name that is a hash, such as 0a775a30.0. So its certificates are not in the bundle either. Programs in Go read every file there. Run on it: openssl rehash`;
  return { code: 'folder-not-hashed', severity: 'warning', message };
}

function explainDoubt(place: NamedPlace, what: string, entry: string): Problem {
  const message = `${describe(place)}: ${what} in the workspace, where a pull request could have put it, so its certificates are not in the bundle, which clients now read instead. If you trust them, add this line to \`certificates\`: ${entry}`;
  return { code: 'setting-in-workspace', severity: 'warning', message };
}

/** A path as an entry of `certificates`: relative to where such paths start, if it lies there by its name. */
function toEntry(path: string, context: Context): string {
  if (context.isHook) return path; // relative paths start elsewhere there
  const inside = relative(findStart(context), path);
  return inside === '' || inside.startsWith(`..${sep}`) ? path : inside.replaceAll(sep, '/');
}

function describe({ settings, path }: NamedPlace): string {
  const names = new Set(settings.map(({ name }) => name));
  return labelOf({ name: [...names].join(', '), path });
}

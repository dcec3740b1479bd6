import { readdirSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Context } from '../context.ts';
import { isLeftByJob } from '../files/left-behind.ts';
import { readSource } from '../files/read.ts';
import { describeCause, type Problem, type ProblemCode, quoteGiven } from '../problem.ts';
import { INPUT_NAMES, type Request, readRequest } from '../request.ts';
import { type FolderFault, findFolderFaults, type GuardedFolder } from './settings-folder.ts';

/** Where jobs are reported: to the journal of systemd, to syslog, or at the end of a file, by its absolute path. */
export type ReportPlace =
  | { readonly kind: 'journal' | 'syslog' }
  | { readonly kind: 'file'; readonly path: string };

/** What the settings of a fleet say. */
interface FleetSettings {
  readonly folder: string;
  /** The settings that are there, by name, with the file or the variable that each is from. */
  readonly places: ReadonlyMap<string, string>;
  /** What they ask for, relative paths starting at the folder; nothing if they are not trusted. */
  readonly request: Request;
  /** Every mistake in them, and who may change them that must not. */
  readonly problems: readonly Problem[];
  /** Whether a job goes on without a bundle. */
  readonly isSoft: boolean;
  /** Where a line goes for each job; undefined if nowhere. */
  readonly reportTo: ReportPlace | undefined;
  /** The context, without what these settings do not trust. */
  readonly context: Context;
}

type Report = (code: ProblemCode, severity: Problem['severity'], message: string) => void;

const VARIABLE_START = 'SETUP_CA_BUNDLE_';

/** Every input, so that a configuration may have each; and what only the hook has (`node` is read by its scripts). */
const SETTINGS: readonly string[] = [...INPUT_NAMES, 'existing-settings', 'fail', 'node', 'report-to'];

/** Variables with our prefix that are no settings: where the configuration is. */
const OTHER_VARIABLES: ReadonlySet<string> = new Set(['SETUP_CA_BUNDLE_CONFIG']);

/**
 * Reads the configuration of a runner: one file for each setting in the folder SETUP_CA_BUNDLE_CONFIG (as a ConfigMap is
 * mounted), and above them the variables SETUP_CA_BUNDLE_<SETTING>. Names with a dot are the certificates' own files and
 * none of ours. Relative paths start at the folder: the workspace holds what the last job left there.
 *
 * Without `isInPlace` it is not asked who may write to the folder and to this program: it is not where runners have them.
 */
export async function readSettings(world: Context, isInPlace = true): Promise<FleetSettings> {
  const { environment, platform } = world;
  const given = environment.SETUP_CA_BUNDLE_CONFIG || undefined;
  const folder = findSettingsFolder(environment, platform);
  const guarded: readonly GuardedFolder[] = [
    // where a folder is that every fleet has, a job could make one for the next
    ...(isAbsolute(folder)
      ? [{ path: folder, allows: given === undefined ? 'administrators' : 'other-users' } as const]
      : []),
    ...listProgramFolders(world),
  ];
  const faults = isInPlace ? await findFolderFaults(guarded, environment, platform) : [];
  const planted = given === undefined ? faults.find(({ path }) => path === folder) : undefined;
  const problems: Problem[] = [];
  const report: Report = (code, severity, message) => {
    problems.push({ code, severity, message });
  };
  const values = new Map<string, string>();
  const places = new Map<string, string>();

  const empty = new Set<string>();
  let isReadable = true;
  if (planted !== undefined) {
    report('unsafe-settings', 'error', explainPlanted(planted));
    isReadable = false;
  } else if (!isAbsolute(folder)) {
    isReadable = false;
    report('bad-entry', 'error', `SETUP_CA_BUNDLE_CONFIG: ${folder} is not an absolute path.`);
  } else {
    const names = listNames(folder, given !== undefined, report);
    isReadable = names !== undefined;
    for (const name of names ?? []) {
      if (!isSetting(name)) {
        report('unknown-setting', 'warning', describeUnknown(join(folder, name)));
        continue;
      }
      places.set(name, join(folder, name));
      const bytes = readSource(join(folder, name));
      const text = Buffer.isBuffer(bytes) ? decodeSetting(bytes) : undefined;
      // an editor ends a file with a line break, which is no part of a password
      if (text !== undefined) {
        values.set(name, text.replace(/\r?\n$/, ''));
        if (saysNothing(name, text)) empty.add(name);
      } else {
        const { code, reason } = Buffer.isBuffer(bytes) ? NO_TEXT : bytes;
        report(code, 'error', `${join(folder, name)} ${reason}.`);
        if (name === 'fail') isReadable = false;
      }
    }
  }
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(VARIABLE_START) || OTHER_VARIABLES.has(variable)) continue;
    const name = variable.slice(VARIABLE_START.length).toLowerCase().replaceAll('_', '-');
    if (!isSetting(name)) report('unknown-setting', 'warning', describeUnknown(variable));
    else if (value) {
      values.set(name, value);
      places.set(name, variable);
      empty.delete(name);
    }
  }
  for (const name of empty) {
    // an empty fail gets its own message
    if (name !== 'fail') report('bad-entry', 'error', explainEmpty(join(folder, name)));
  }
  const isSoft = readFail(values.get('fail'), isReadable, report);
  let isRefused = false;
  for (const fault of faults) {
    if (fault === planted) continue;
    const isSettings = fault.path === folder;
    const isError = !isSoft && fault.isKnown;
    report(
      isSettings ? 'unsafe-settings' : 'unsafe-program',
      isError ? 'error' : 'warning',
      explainFault(fault, isSettings),
    );
    isRefused ||= isError;
  }

  const password = values.get('pkcs12-password') ?? '';
  if (password !== '') world.log.mask(password);
  const read = await readRequest((name) => values.get(name) ?? '');
  // what refused settings ask for is not even tried
  const asked = isRefused ? await readRequest(() => '') : read;
  if (read.request.installs.length > 0) {
    const message =
      'install: a job-started hook has no post step in which it could be undone. Put the CA into the store of the machine or of its image.';
    report('not-supported', 'error', message);
  }
  const existing = (values.get('existing-settings') ?? '').trim() || 'ignore';
  if (existing !== 'ignore' && existing !== 'take') {
    report('bad-choice', 'error', `existing-settings: ${quoteGiven(existing)} is neither ignore nor take.`);
  }
  const reportTo = readReportPlace((values.get('report-to') ?? '').trim(), platform, report);
  return {
    folder,
    places,
    request: { ...startAt(folder, asked.request), toleratesSilence: isSoft },
    problems: [...problems, ...read.problems],
    isSoft,
    reportTo: isRefused ? undefined : reportTo,
    context: {
      ...world,
      ...(existing === 'take' ? {} : { isLeftByJob: (path) => isLeftByJob(path, world) }),
    },
  };
}

/**
 * Whether a job goes on without a bundle. Only if that is sure: what is not understood, and what could not be read, may be
 * the wish that it stops.
 */
function readFail(value: string | undefined, isReadable: boolean, report: Report): boolean {
  if (value === undefined) return isReadable;
  const word = value.trim(); // String.trim takes the line ends and U+FEFF too
  if (word === 'soft') return true;
  if (word !== 'hard') {
    report(
      'bad-choice',
      'error',
      `fail: ${quoteGiven(word)} is neither soft nor hard, so it counts as hard.`,
    );
  }
  return false;
}

function readReportPlace(word: string, platform: NodeJS.Platform, report: Report): ReportPlace | undefined {
  if (word === '') return undefined;
  if (word === 'journal' || word === 'syslog') {
    if (platform === 'linux') return { kind: word };
    // no reason to stop a job
    report('not-supported', 'warning', `report-to: ${word} is of Linux. Name a file by its absolute path.`);
    return undefined;
  }
  if (isAbsolute(word) && !/\p{Cc}/u.test(word)) return { kind: 'file', path: word };
  const message = `report-to: ${quoteGiven(word)} is neither journal nor syslog nor an absolute path. This job is not reported.`;
  report('bad-choice', 'warning', message);
  return undefined;
}

/** Why a file of settings is not read. */
const NO_TEXT = {
  code: 'unreadable',
  reason: 'is not text in UTF-8, or in UTF-16 with its byte order mark',
} as const;

/**
 * The text of a setting, by its byte order mark: Windows PowerShell 5.1 writes UTF-16 where it redirects (`'hard' > fail`).
 * Undefined if it is no text.
 */
function decodeSetting(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Where this program and the scripts of the hook are. */
function listProgramFolders({ owner }: Context): readonly GuardedFolder[] {
  const program = owner?.self[1] ?? '';
  if (!isAbsolute(program)) return [];
  const installed = dirname(dirname(program));
  return [join(installed, 'dist'), join(installed, 'fleet', 'hook')].map((path) => ({
    path,
    allows: 'other-users',
  }));
}

function explainPlanted({ path, fault, remedy }: FolderFault): string {
  return `${path}: these settings are not used, because ${fault}. A job could have put them there for the next one. Check what is in it; then an administrator makes it safe: ${remedy}`;
}

function explainFault({ path, fault, isKnown, remedy }: FolderFault, isSettings: boolean): string {
  const what = isSettings ? 'these settings' : 'this program';
  const danger = isKnown
    ? `A job can change ${what} for the next one, which fail: hard does not allow.`
    : `Make sure that no job can change ${what}.`;
  return `${path}: ${fault}. ${danger} An administrator makes it safe: ${remedy}.`;
}

/** The settings that are lists of entries, with remarks between them. */
const LISTS: ReadonlySet<string> = new Set(['certificates', 'hosts', 'verify-hosts']);

/** Whether there is nothing in a file of settings, or remarks alone. A password may be of blanks. */
function saysNothing(name: string, text: string): boolean {
  if (name === 'pkcs12-password') return /^\r?\n?$/.test(text);
  return text.split(/\r\n|\n|\r/).every((line) => {
    const words = line.trim(); // takes U+FEFF too
    return words === '' || (LISTS.has(name) && words.startsWith('#'));
  });
}

function explainEmpty(path: string): string {
  return `${path} is there, but nothing is in it. Perhaps a program is writing it now: write a new file beside it and rename that (mv), so that no job reads half of it. If you do not need this setting, remove the file.`;
}

/** The folder in which a runner with these variables has its settings. */
export function findSettingsFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  if (environment.SETUP_CA_BUNDLE_CONFIG) return environment.SETUP_CA_BUNDLE_CONFIG;
  if (platform !== 'win32') return '/etc/setup-ca-bundle';
  return join(environment.ProgramData || 'C:\\ProgramData', 'setup-ca-bundle');
}

/** The names of the settings in a folder; undefined if it cannot be known what is there. */
function listNames(folder: string, isGiven: boolean, report: Report): readonly string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => !name.includes('.'))
      .sort();
  } catch (cause) {
    const code = describeCause(cause);
    if (code === 'ENOENT' && !isGiven) return []; // variables alone are a configuration, too
    report(
      code === 'ENOENT' ? 'file-not-found' : 'unreadable',
      'error',
      `SETUP_CA_BUNDLE_CONFIG: the folder ${folder} cannot be read (${code}).`,
    );
    return undefined;
  }
}

function isSetting(name: string): boolean {
  return SETTINGS.includes(name);
}

function describeUnknown(name: string): string {
  return `${name}: there is no such setting, so it is ignored. The settings are ${SETTINGS.join(', ')}.`;
}

/** The request without installs, and with relative paths that start at the folder. */
function startAt(folder: string, request: Request): Request {
  const { defaultStore } = request;
  return {
    ...request,
    installs: [],
    certificates: request.certificates.map((entry) =>
      entry.kind === 'path' ? { ...entry, path: resolveIn(folder, entry.path) } : entry,
    ),
    defaultStore:
      defaultStore.kind === 'path'
        ? { ...defaultStore, path: resolveIn(folder, defaultStore.path) }
        : defaultStore,
  };
}

function resolveIn(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

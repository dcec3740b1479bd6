import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { setSecret } from '@actions/core';
import type { Context, Folders } from '../context.ts';
import { isLeftByJob } from '../files/left-behind.ts';
import { readSource } from '../files/read.ts';
import { isWithin } from '../files/workspace.ts';
import { describeCause, type Problem, type ProblemCode, quoteGiven } from '../problem.ts';
import type { Outcome } from '../report/outcome.ts';
import { INPUT_NAMES, type Request, readRequest } from '../request.ts';
import { type FolderFault, findFolderFaults, type GuardedFolder } from './settings-folder.ts';

/** What a fleet's job-started hook was told to do. */
interface HookConfiguration {
  readonly request: Request;
  readonly problems: readonly Problem[];
  /** The world as the hook may believe it. */
  readonly context: Context;
  /** What a run without a bundle ends with: 0 if the job goes on all the same. */
  readonly exitCode: number;
  /** Explains a failed outcome to those whose job it is; what lets the job go on is no error to them. */
  readonly judge: (outcome: Outcome) => Outcome;
  /** An outcome with the paths that the job's steps have. */
  readonly locate: (outcome: Outcome) => Outcome;
}

type Report = (code: ProblemCode, severity: Problem['severity'], message: string) => void;

/** The exit code by which the scripts of the hook are told to stop the job; every other but 0 is a crash. */
const STOP_JOB = 100;

const VARIABLE_START = 'SETUP_CA_BUNDLE_';

/** Every input, so that a configuration may have each; and what only the hook has (`node` is read by its scripts). */
const SETTINGS: readonly string[] = [...INPUT_NAMES, 'existing-settings', 'fail', 'node'];

/** Variables with our prefix that are no settings: where the configuration is. */
const OTHER_VARIABLES: ReadonlySet<string> = new Set(['SETUP_CA_BUNDLE_CONFIG']);

/**
 * Reads the configuration of a runner: one file for each setting in the folder SETUP_CA_BUNDLE_CONFIG (as a ConfigMap is
 * mounted), and above them the variables SETUP_CA_BUNDLE_<SETTING>. Names with a dot are the certificates' own files and
 * none of ours. Relative paths start at the folder: the workspace holds what the last job left there.
 */
export async function readConfiguration(world: Context): Promise<HookConfiguration> {
  const { environment, platform } = world;
  const given = environment.SETUP_CA_BUNDLE_CONFIG || undefined;
  const folder = given ?? defaultFolder(environment, platform);
  const faults = await findFolderFaults(
    [
      // where a folder is that every fleet has, a job could make one for the next
      ...(isAbsolute(folder)
        ? [{ path: folder, allows: given === undefined ? 'administrators' : 'other-users' } as const]
        : []),
      ...listProgramFolders(world),
    ],
    environment,
    platform,
  );
  const planted = given === undefined ? faults.find(({ path }) => path === folder) : undefined;
  const problems: Problem[] = [];
  const report: Report = (code, severity, message) => {
    problems.push({ code, severity, message });
  };
  const values = new Map<string, string>();

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
      empty.delete(name);
    }
  }
  for (const name of empty) {
    // of an empty fail it is told what it is taken for
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
  if (password !== '') setSecret(password);
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
  const pods = findPods(world);
  const locate = (outcome: Outcome): Outcome => pods?.(outcome) ?? outcome;
  return {
    context: {
      ...world,
      folders: widenWorkspace(world.folders),
      ...(pods === undefined ? {} : { isForPods: true }),
      ...(existing === 'take' ? {} : { isLeftByJob: (path) => isLeftByJob(path, world) }),
    },
    request: { ...startAt(folder, asked.request), toleratesSilence: isSoft },
    problems: [...problems, ...read.problems],
    exitCode: isSoft ? 0 : STOP_JOB,
    judge: (outcome) => (outcome.status === 'failed' ? explain(outcome, !isSoft, folder) : locate(outcome)),
    locate,
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
      `fail: ${quoteGiven(word)} is neither soft nor hard, so it is taken for hard.`,
    );
  }
  return false;
}

/** Why a file of settings is not read. */
const NO_TEXT = { code: 'unreadable', reason: 'is no text in UTF-8, or in UTF-16 with its mark' } as const;

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
  return `${path}: these settings are not believed, because ${fault}. A job could have put them there for the next one. See what is in it; then an administrator makes it safe: ${remedy}`;
}

function explainFault({ path, fault, isKnown, remedy }: FolderFault, isSettings: boolean): string {
  const what = isSettings ? 'these settings' : 'this program';
  const danger = isKnown
    ? `A job can change ${what} for the next one, which fail: hard does not allow.`
    : `See to it that no job can change ${what}.`;
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
  return `${path} is there, but nothing is in it. Perhaps somebody is writing it now: write a new file beside it and put it in its place by a rename (mv), so that no job sees half of it. If it is to say nothing, remove it.`;
}

/**
 * Container hooks of Kubernetes run the job in pods that have the work folder as /__w, by a volume or as a copy, and their
 * own home folder. Undefined without them; else what an outcome says there.
 *
 * A runner that may also run jobs without a container has files under the host's path alone: the runner translates it for
 * steps in pods, though not for docker actions.
 */
function findPods({
  environment,
  folders: { temporary },
}: Context): ((outcome: Outcome) => Outcome) | undefined {
  const { ACTIONS_RUNNER_CONTAINER_HOOKS: hooks = '', KUBERNETES_SERVICE_HOST: cluster } = environment;
  if (temporary === undefined || hooks === '' || (!cluster && !/k8s/.test(hooks))) return undefined;
  const isAlwaysInPod = /^(?:1|\$?true)$/i.test(environment.ACTIONS_RUNNER_REQUIRE_JOB_CONTAINER ?? '');
  if (!isAlwaysInPod) return /novolume/.test(hooks) ? (outcome) => outcome : undefined;
  const rename = (text: string): string => text.replaceAll(temporary, `/__w/${basename(temporary)}`);
  return (outcome) => ({
    ...outcome,
    variables: outcome.variables.map((it) => ({ ...it, value: rename(it.value) })),
    files: outcome.files && renameFiles(outcome.files, rename),
  });
}

function renameFiles(
  files: NonNullable<Outcome['files']>,
  rename: (path: string) => string,
): Outcome['files'] {
  const { bundle, extra, truststore, report } = files;
  return {
    ...files,
    bundle: rename(bundle),
    extra: extra && rename(extra),
    truststore: truststore && rename(truststore),
    report: rename(report),
  };
}

/** All of the runner's work folder is the workspace: the checkouts of earlier jobs, of any repository, lie there. */
function widenWorkspace(folders: Folders): Folders {
  const { workspace, temporary } = folders;
  if (workspace === undefined || temporary === undefined) return folders;
  const work = dirname(temporary); // _work/_temp
  return dirname(work) !== work && isWithin(workspace, work) ? { ...folders, checkouts: [work] } : folders;
}

function defaultFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
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
  return `${name}: there is no such setting, it is passed over. Known are ${SETTINGS.join(', ')}.`;
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

function explain(outcome: Outcome, isHard: boolean, folder: string): Outcome {
  const what = isHard ? 'This job is stopped (fail: hard)' : 'This job goes on without it (fail: soft)';
  const message = `The job-started hook of this runner could not make the CA bundle. ${what}. Nothing in the workflow is wrong: whoever runs the runner must look at ${folder} and at what the other messages name.`;
  const severity = isHard ? 'error' : 'warning';
  const soften = (problem: Problem): Problem =>
    problem.severity === 'error' ? { ...problem, severity } : problem;
  return {
    ...outcome,
    problems: [{ code: 'hook-failed', severity, message }, ...outcome.problems.map(soften)],
  };
}

import { readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { setSecret } from '@actions/core';
import { readSource } from '../files/read.ts';
import { describeCause, type Problem, type ProblemCode } from '../problem.ts';
import type { Outcome } from '../report/outcome.ts';
import { type InputName, type Request, readRequest } from '../request.ts';

/** What a fleet's job-started hook was told to do. */
interface HookConfiguration {
  readonly request: Request;
  readonly problems: readonly Problem[];
  /** Whether the job goes on although there is no bundle. */
  readonly isSoft: boolean;
  /** Explains a failed outcome to those whose job it is; what lets the job go on is no error to them. */
  readonly judge: (outcome: Outcome) => Outcome;
}

const VARIABLE_START = 'SETUP_CA_BUNDLE_';

/** Every input, so that a configuration may have each; and what only the hook has (`node` is read by its scripts). */
const SETTINGS: Readonly<Record<InputName | 'fail' | 'node', true>> = {
  certificates: true,
  'pkcs12-password': true,
  hosts: true,
  'default-store': true,
  clients: true,
  install: true,
  'allow-unpinned': true,
  'verify-hosts': true,
  'verify-clients': true,
  'fail-on-warnings': true,
  'fail-on-empty': true,
  summary: true,
  fail: true,
  node: true,
};

/** Variables with our prefix that are no settings: where the configuration is. */
const OTHER_VARIABLES: ReadonlySet<string> = new Set(['SETUP_CA_BUNDLE_CONFIG']);

/**
 * Reads the configuration of a runner: one file for each setting in the folder SETUP_CA_BUNDLE_CONFIG (as a ConfigMap is
 * mounted), and above them the variables SETUP_CA_BUNDLE_<SETTING>. Names with a dot are the certificates' own files and
 * none of ours. Relative paths start at the folder: the workspace holds what the last job left there.
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): HookConfiguration {
  const folder = environment.SETUP_CA_BUNDLE_CONFIG || defaultFolder(environment, platform);
  const problems: Problem[] = [];
  const report = (code: ProblemCode, severity: Problem['severity'], message: string): void => {
    problems.push({ code, severity, message });
  };
  const values = new Map<string, string>();

  if (!isAbsolute(folder)) {
    report('bad-entry', 'error', `SETUP_CA_BUNDLE_CONFIG: ${folder} is not an absolute path.`);
  } else {
    for (const name of listNames(folder, Boolean(environment.SETUP_CA_BUNDLE_CONFIG), report)) {
      if (!isSetting(name)) {
        report('unknown-setting', 'warning', describeUnknown(join(folder, name)));
        continue;
      }
      const bytes = readSource(join(folder, name));
      // an editor ends a file with a line break, which is no part of a password
      if (Buffer.isBuffer(bytes)) values.set(name, bytes.toString('utf8').replace(/\r?\n$/, ''));
      else report(bytes.code, 'error', `${join(folder, name)} ${bytes.reason}.`);
    }
  }
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(VARIABLE_START) || OTHER_VARIABLES.has(variable)) continue;
    const name = variable.slice(VARIABLE_START.length).toLowerCase().replaceAll('_', '-');
    if (!isSetting(name)) report('unknown-setting', 'warning', describeUnknown(variable));
    else if (value) values.set(name, value);
  }

  const password = values.get('pkcs12-password') ?? '';
  if (password !== '') setSecret(password);
  const read = readRequest((name) => values.get(name) ?? '');
  if (read.request.installs.length > 0) {
    const message =
      'install: a job-started hook has no post step in which it could be undone. Put the CA into the store of the machine or of its image.';
    report('not-supported', 'error', message);
  }
  const fail = (values.get('fail') ?? '').trim() || 'soft';
  if (fail !== 'soft' && fail !== 'hard') {
    report('bad-choice', 'error', `fail: “${fail}” is neither soft nor hard.`);
  }
  return {
    request: startAt(folder, read.request),
    problems: [...problems, ...read.problems],
    isSoft: fail !== 'hard',
    judge: (outcome) => (outcome.status === 'failed' ? explain(outcome, fail === 'hard', folder) : outcome),
  };
}

function defaultFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  if (platform !== 'win32') return '/etc/setup-ca-bundle';
  return join(environment.ProgramData || 'C:\\ProgramData', 'setup-ca-bundle');
}

function listNames(
  folder: string,
  isGiven: boolean,
  report: (code: ProblemCode, severity: Problem['severity'], message: string) => void,
): readonly string[] {
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
    return [];
  }
}

function isSetting(name: string): boolean {
  return Object.hasOwn(SETTINGS, name);
}

function describeUnknown(name: string): string {
  return `${name}: there is no such setting, it is passed over. Known are ${Object.keys(SETTINGS).join(', ')}.`;
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

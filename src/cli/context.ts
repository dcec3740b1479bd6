import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Context, Log } from '../context.ts';
import { RUN_DEADLINE_MS } from '../limits.ts';
import type { Shell } from './shells.ts';

const FOLDER = 'setup-ca-bundle';

/** All runs of the command line are one use: a later one replaces those before it. */
const INSTALL_USE = 'command-line';

/** Reads the world of a command: variables, folders, the clock. `output` is the folder that was asked for. */
export function readContext(output: string | undefined, log: Log): Context {
  const { env, platform } = process;
  const home = readHome();
  const folder = output === undefined ? findUserFolder(env, platform, home) : resolve(output);
  return {
    isJob: false,
    now: new Date(),
    environment: env,
    platform,
    folders: {
      ...(isCi(env) ? findWorkspace(env, home) : { workspace: undefined }),
      temporary: undefined,
      toolCache: undefined,
      ...(folder === undefined ? {} : { output: folder }),
      home,
    },
    log,
    signal: AbortSignal.timeout(RUN_DEADLINE_MS),
    owner: {
      use: INSTALL_USE,
      temporary: undefined,
      job: undefined,
      self: [process.execPath, process.argv[1] ?? ''],
    },
  };
}

/** The form that is written where none was asked for: what the shells of a platform have in common. */
export function chooseShell(given: Shell | undefined): Shell {
  return given ?? (process.platform === 'win32' ? 'powershell' : 'bash');
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Variables of CI systems that do not set CI: Azure Pipelines, Jenkins, TeamCity, AWS CodeBuild. */
const CI_MARKS = ['TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID'] as const;

/** In a CI job a pull request can write to the working folder; on a person's machine it is a folder as any. */
function isCi(environment: Variables): boolean {
  const { CI = '' } = environment;
  return (CI !== '' && CI !== 'false') || CI_MARKS.some((name) => environment[name]);
}

/** Where CI systems say that they have put the checkout. */
const CHECKOUT_VARIABLES = [
  'CI_PROJECT_DIR', // GitLab
  'GITHUB_WORKSPACE',
  'BUILD_SOURCESDIRECTORY', // Azure Pipelines
  'CIRCLE_WORKING_DIRECTORY', // may begin with ~
  'BITBUCKET_CLONE_DIR',
  'BUILDKITE_BUILD_CHECKOUT_PATH',
  'CI_WORKSPACE', // Woodpecker
  'DRONE_WORKSPACE',
  'CODEBUILD_SRC_DIR',
  'WORKSPACE', // Jenkins
] as const;

/** What a pull request can write to: what the system names, and the checkout around the working folder. */
function findWorkspace(
  environment: Variables,
  home: string | undefined,
): Pick<Context['folders'], 'workspace' | 'start' | 'checkouts'> {
  const start = process.cwd();
  const named = CHECKOUT_VARIABLES.flatMap((name) => {
    const value = environment[name] ?? '';
    return value === '' ? [] : [resolve(home === undefined ? value : value.replace(/^~(?=\/|$)/, home))];
  });
  const around = findCheckout(start);
  const [workspace = start, ...checkouts] = around === undefined ? named : [...named, around];
  return { workspace, start, checkouts };
}

/** The outermost checkout around a folder: a pull request can bring another one within, as a submodule. */
function findCheckout(start: string): string | undefined {
  let checkout: string | undefined;
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) checkout = folder;
    if (dirname(folder) === folder) return checkout;
  }
}

/**
 * Where programs keep data of a user: XDG Base Directory Specification, Apple's File System Programming Guide, Known
 * Folders.
 */
function findUserFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string | undefined,
): string | undefined {
  if (platform === 'win32' && environment.LOCALAPPDATA) return join(environment.LOCALAPPDATA, FOLDER);
  if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
    return join(environment.XDG_DATA_HOME, FOLDER);
  }
  if (home === undefined) return undefined;
  const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[
    platform as string
  ];
  return join(home, ...(parts ?? ['.local', 'share']), FOLDER);
}

function readHome(): string | undefined {
  try {
    return homedir() || undefined;
  } catch {
    return undefined; // a user id without an entry in passwd, and HOME not set
  }
}

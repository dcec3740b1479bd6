import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Context, Log } from '../context.ts';
import { RUN_DEADLINE_MS } from '../limits.ts';
import type { Shell } from './shells.ts';

const FOLDER = 'setup-ca-bundle';

/** All runs of the command line are one use: a later one takes the place of those before it. */
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
      // In a CI job the working folder is what a pull request can write to; on a person's machine it is a folder as any.
      workspace: env.CI && env.CI !== 'false' ? process.cwd() : undefined,
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

/** Where programs keep data of a user: XDG Base Directory Specification, Apple's File System Programming Guide, Known Folders. */
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

import { delimiter, join } from 'node:path';

/** The environment of a child process; what is not in it, the child does not get. */
export type Environment = Readonly<Record<string, string>>;

/** Folders of the system's own programs, in Debian's order: no version shim, no `node_modules/.bin`. */
export const SYSTEM_PATH: string =
  process.platform === 'win32'
    ? (process.env.PATH ?? '')
    : ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(delimiter);

/** Without these no program starts on Windows. */
const WINDOWS_VARIABLES = [
  'SystemRoot',
  'SystemDrive',
  'ComSpec',
  'PATHEXT',
  'WINDIR',
  'NUMBER_OF_PROCESSORS',
];

/**
 * The environment a test child starts from: nothing of this process, so no CA or proxy variable and no preset of
 * pip, npm or git gets in. `home` is a temporary folder, and the child's `TMPDIR` too. A name in `extra` wins;
 * one that is `undefined` there is left out.
 */
export function makeCleanEnvironment(
  home: string,
  extra: Readonly<Record<string, string | undefined>> = {},
): Environment {
  const environment: Record<string, string | undefined> = {
    PATH: SYSTEM_PATH,
    HOME: home,
    TMPDIR: home,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    // pip reads no configuration file at all when this is the null device.
    PIP_CONFIG_FILE: '/dev/null',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    NPM_CONFIG_USERCONFIG: '/dev/null',
    // npm refuses to read one file as both; this one does not exist.
    NPM_CONFIG_GLOBALCONFIG: join(home, 'no-global-npmrc'),
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    ...extra,
  };
  if (process.platform === 'win32') {
    environment.USERPROFILE ??= home;
    environment.TEMP ??= home;
    environment.TMP ??= home;
    for (const name of WINDOWS_VARIABLES) environment[name] ??= process.env[name];
  }
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

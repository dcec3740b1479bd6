import { accessSync, constants, existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeCause } from '../problem.ts';
import { runProgram } from '../programs/run.ts';

/*
 * Whether a folder of settings is the administrators' alone: what a job can write there, the next job would trust.
 */

/** Why a folder of settings is not believed, as sentences that say what to do; undefined if it may be, or is not there. */
export async function findFolderFault(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  try {
    const fault = platform === 'win32' ? await askWindows(folder, environment) : findOpenPlace(folder);
    return fault === undefined ? undefined : explain(folder, fault, platform);
  } catch (cause) {
    return explain(folder, `who may write to it cannot be told (${describeCause(cause)})`, platform);
  }
}

function explain(folder: string, fault: string, platform: NodeJS.Platform): string {
  const remedy =
    platform === 'win32'
      ? `icacls "${folder}" /setowner *S-1-5-32-544 /T, then icacls "${folder}" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX, then icacls "${folder}\\*" /reset /T`
      : `sudo chown -R root "${folder}" && sudo chmod -R go-w "${folder}"`;
  return `${folder}: these settings are not believed, because ${fault}. A job could have put them there for the next one. See what is in it; then an administrator makes it safe: ${remedy}`;
}

const WRITABLE_TO_OTHERS = 0o022;
const STICKY = 0o1000;

/** The first place by which somebody other than root decides what is in a folder, in words. */
function findOpenPlace(folder: string): string | undefined {
  const real = realpathSync(folder);
  const files = readdirSync(real).map((name) => realpathSync(join(real, name)));
  for (const place of [real, ...files]) {
    const status = statSync(place);
    if (isOpen(status) && !isReadOnly(place)) return describe(place, status);
    for (let over = dirname(place); ; over = dirname(over)) {
      const above = statSync(over);
      // in a sticky folder nobody takes away what is root's
      if (isOpen(above) && !(above.uid === 0 && (above.mode & STICKY) !== 0) && !isReadOnly(over)) {
        return describe(over, above);
      }
      if (over === dirname(over)) break;
    }
  }
  return undefined;
}

function isOpen({ uid, gid, mode }: Stats): boolean {
  return uid !== 0 || (mode & (gid === 0 ? 0o002 : WRITABLE_TO_OTHERS)) !== 0;
}

/** Whether it lies on a file system that nobody can write to: a ConfigMap is mounted so, with rights for all. */
function isReadOnly(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EROFS';
  }
}

function describe(place: string, { uid }: Stats): string {
  return uid === 0
    ? `others than root may write to ${place}`
    : `${place} belongs to user ${uid}, not to root`;
}

const POWERSHELL_TIMEOUT_MS = 20_000;
const MAX_DESCRIPTORS_BYTES = 1024 * 1024;

/** The variable that names the folder to the script: no text of anybody's is in it. */
const FOLDER_VARIABLE = 'SETTINGS_FOLDER';

/** Prints the security descriptor of the folder and of each thing in it, a line each; no cmdlet is called. */
const DESCRIPTORS_SCRIPT = `
$ErrorActionPreference = 'Stop'
$folder = $env:${FOLDER_VARIABLE}
$sections = [System.Security.AccessControl.AccessControlSections]'Access, Owner'
foreach ($path in @($folder) + [System.IO.Directory]::GetFileSystemEntries($folder)) {
  if ([System.IO.Directory]::Exists($path)) { $rights = [System.IO.Directory]::GetAccessControl($path, $sections) }
  else { $rights = [System.IO.File]::GetAccessControl($path, $sections) }
  [Console]::Out.WriteLine($rights.GetSecurityDescriptorSddlForm($sections))
}
`;

async function askWindows(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const root = environment.SystemRoot ?? 'C:\\Windows';
  const program = join(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', DESCRIPTORS_SCRIPT];
  const { status, stdout } = await runProgram(program, words, {
    environment: { SystemRoot: root, [FOLDER_VARIABLE]: folder },
    timeoutMs: POWERSHELL_TIMEOUT_MS,
    maxBytes: MAX_DESCRIPTORS_BYTES,
  });
  if (status !== 0) throw new Error('PowerShell could not be asked');
  const descriptors = stdout
    .toString('latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  if (descriptors.length === 0) throw new Error('PowerShell said nothing');
  return descriptors.map(judgeDescriptor).find((fault) => fault !== undefined);
}

/** Administrators, the system, Windows' own installer; as SDDL writes them (learn.microsoft.com, SID strings). */
const ADMINISTRATORS: ReadonlySet<string> = new Set([
  'BA',
  'SY',
  'S-1-5-32-544',
  'S-1-5-18',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/** Whoever makes or owns a thing: nobody by himself. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['CO', 'OW', 'S-1-3-0', 'S-1-3-4']);

const FILE_READ = 0x12_0089;
const FILE_EXECUTE = 0x12_00a0;
const GENERIC_READ = 0x8000_0000;
const GENERIC_EXECUTE = 0x2000_0000;

/** Rights in words of two letters (learn.microsoft.com, ACE strings). */
const RIGHTS: Readonly<Record<string, number>> = {
  GA: 0x1000_0000,
  GX: GENERIC_EXECUTE,
  GW: 0x4000_0000,
  GR: GENERIC_READ,
  RC: 0x2_0000,
  SD: 0x1_0000,
  WD: 0x4_0000,
  WO: 0x8_0000,
  RP: 0x10,
  WP: 0x20,
  CC: 0x1,
  DC: 0x2,
  LC: 0x4,
  SW: 0x8,
  LO: 0x80,
  DT: 0x40,
  CR: 0x100,
  FA: 0x1f_01ff,
  FR: FILE_READ,
  FW: 0x12_0116,
  FX: FILE_EXECUTE,
};

/** All that is not to read, list, enter or wait for a thing (winnt.h, FILE_GENERIC_READ and FILE_GENERIC_EXECUTE). */
const HARMLESS = FILE_READ | FILE_EXECUTE | GENERIC_READ | GENERIC_EXECUTE;

/**
 * Why a security descriptor in SDDL leaves a thing to others than administrators, as a clause; undefined if it does not.
 * What it cannot read of it is no reason to believe.
 */
export function judgeDescriptor(sddl: string): string | undefined {
  const [, owner, list] =
    /^O:([A-Z]{2}|S-[\d-]+)(?:G:(?:[A-Z]{2}|S-[\d-]+))?D:[A-Z]*((?:\([^()]*\))*)$/.exec(sddl) ?? [];
  if (owner === undefined || list === undefined) return 'its rights cannot be read';
  if (!ADMINISTRATORS.has(owner)) return `it belongs to ${owner}, who is no administrator`;
  for (const [, text = ''] of list.matchAll(/\(([^()]*)\)/g)) {
    const [type, , rights = '', , , who = ''] = text.split(';');
    if (type === 'D' || ADMINISTRATORS.has(who) || PLACEHOLDERS.has(who)) continue;
    const mask = readRights(rights);
    if (type !== 'A' || mask === undefined) return 'its rights cannot be read';
    if ((mask & ~HARMLESS) !== 0) return `${who} may write to it`;
  }
  return list === '' ? 'its rights cannot be read' : undefined;
}

function readRights(text: string): number | undefined {
  if (/^0x[0-9a-f]{1,8}$/i.test(text)) return Number(text);
  const words = text.match(/../g) ?? [];
  const known = words.map((word) => RIGHTS[word]);
  if (words.join('') !== text || known.some((right) => right === undefined)) return undefined;
  return known.reduce((mask: number, right) => mask | (right ?? 0), 0);
}

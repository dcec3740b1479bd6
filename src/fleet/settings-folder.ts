import { accessSync, constants, existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getuid } from '../files/process-user.ts';
import { isWithin } from '../files/workspace.ts';
import { describeCause } from '../problem.ts';

/*
 * Whether a job can change what later jobs trust: the folder of settings, and this program.
 */

/** A folder that jobs must not be able to change. */
export interface GuardedFolder {
  /** Absolute. */
  readonly path: string;
  /** Who may write there: administrators alone, or everybody but the user that jobs run as. On Windows it is the same. */
  readonly allows: 'administrators' | 'other-users';
}

/** Why a folder is not safe. */
export interface FolderFault {
  readonly path: string;
  /** A clause. */
  readonly fault: string;
  /** Whether it is so; else it could not be found out. */
  readonly isKnown: boolean;
  /** What an administrator does about it, as a command or a few. */
  readonly remedy: string;
}

/** Looks at folders, those that are there, and tells what is wrong with them. */
export async function findFolderFaults(
  folders: readonly GuardedFolder[],
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Promise<readonly FolderFault[]> {
  const present = folders.filter(({ path }) => existsSync(path));
  if (present.length === 0) return [];
  if (platform === 'win32') return findWindowsFaults(present, environment);
  return present.flatMap(({ path, allows }): FolderFault[] => {
    const remedy = `sudo chown -R root "${path}" && sudo chmod -R go-w "${path}"`;
    try {
      const place = findOpenPlace(path, allows === 'administrators' ? isNotRootsAlone : isThisUsers);
      if (place === undefined) return [];
      const move = `put it into a folder that only root can change, such as ${allows === 'administrators' ? '/etc' : '/opt'}`;
      const isInside = isWithin(place, realpathSync(path));
      return [{ path, fault: describe(place), isKnown: true, remedy: isInside ? remedy : move }];
    } catch (cause) {
      return [{ path, fault: explainUnknown(cause), isKnown: false, remedy }];
    }
  });
}

function explainUnknown(cause: unknown): string {
  return `who may write to it cannot be found out (${describeCause(cause)})`;
}

const WRITABLE_TO_OTHERS = 0o022;
const WRITABLE_TO_ALL = 0o002;
const STICKY = 0o1000;

type IsOpen = (place: string, status: Stats) => boolean;

/** The first place through which a user without the right could change a folder. */
function findOpenPlace(folder: string, isOpen: IsOpen): string | undefined {
  const real = realpathSync(folder);
  const files = readdirSync(real).map((name) => realpathSync(join(real, name)));
  const seen = new Set<string>();
  // a link to the folder can be replaced at its own place
  for (const place of [real, ...files, folder]) {
    const status = statSync(place);
    if (isOpen(place, status)) return place;
    for (let over = dirname(place); !seen.has(over); over = dirname(over)) {
      seen.add(over);
      const above = statSync(over);
      // in a sticky folder only its owner can remove an entry
      const isKept = (above.mode & STICKY) !== 0 && above.uid === 0;
      if (!isKept && isOpen(over, above)) return over;
    }
  }
  return undefined;
}

/** Whether others than root may write to a place. */
function isNotRootsAlone(place: string, { uid, gid, mode }: Stats): boolean {
  const isOpen = uid !== 0 || (mode & (gid === 0 ? WRITABLE_TO_ALL : WRITABLE_TO_OTHERS)) !== 0;
  return isOpen && !isReadOnly(place);
}

/** Whether this user may write to a place, or give itself the right. Of root, who may always, what all may do counts. */
function isThisUsers(place: string, { uid, mode }: Stats): boolean {
  const user = getuid?.() ?? 0;
  const isOpen =
    (mode & WRITABLE_TO_ALL) !== 0 || (user !== 0 && (uid === user || findRefusal(place) === undefined));
  return isOpen && !isReadOnly(place);
}

/** Whether it is on a read-only file system: a ConfigMap is mounted like that, with rights for all. */
function isReadOnly(path: string): boolean {
  return findRefusal(path) === 'EROFS';
}

/** Why this user may not write to a place, as a code of the system; undefined if it may. */
function findRefusal(path: string): string | undefined {
  try {
    accessSync(path, constants.W_OK);
    return undefined;
  } catch (cause) {
    return describeCause(cause);
  }
}

function describe(place: string): string {
  const { uid } = statSync(place);
  const isOurs = uid === getuid?.() && uid !== 0;
  if (isOurs) return `${place} belongs to user ${uid}, as whom jobs run`;
  return uid === 0
    ? `others than root may write to ${place}`
    : `${place} belongs to user ${uid}, not to root`;
}

const POWERSHELL_TIMEOUT_MS = 20_000;
const MAX_DESCRIPTORS_BYTES = 1024 * 1024;

/** The variable that gives the folders to the script, so that no path is in its text. */
const FOLDERS_VARIABLE = 'GUARDED_FOLDERS';

/** The separator between them: no path of Windows has it. */
const SEPARATOR = '|';

/**
 * Prints the security descriptor of each folder and of each thing in it, on a line each, behind the folder's number; no
 * cmdlet is called.
 */
const DESCRIPTORS_SCRIPT = `
$ErrorActionPreference = 'Stop'
$sections = [System.Security.AccessControl.AccessControlSections]'Access, Owner'
$number = 0
foreach ($folder in $env:${FOLDERS_VARIABLE}.Split('${SEPARATOR}')) {
  foreach ($path in @($folder) + [System.IO.Directory]::GetFileSystemEntries($folder)) {
    if ([System.IO.Directory]::Exists($path)) { $rights = [System.IO.Directory]::GetAccessControl($path, $sections) }
    else { $rights = [System.IO.File]::GetAccessControl($path, $sections) }
    [Console]::Out.WriteLine([string]$number + ' ' + $rights.GetSecurityDescriptorSddlForm($sections))
  }
  $number++
}
`;

async function findWindowsFaults(
  folders: readonly GuardedFolder[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly FolderFault[]> {
  let descriptors: readonly string[][];
  try {
    descriptors = await readDescriptors(
      folders.map(({ path }) => path),
      environment,
    );
  } catch (cause) {
    const fault = explainUnknown(cause);
    return folders.map(({ path }) => ({ path, fault, isKnown: false, remedy: writeRemedy(path) }));
  }
  return folders.flatMap(({ path }, at) => {
    const fault = descriptors[at]?.map(judgeDescriptor).find((it) => it !== undefined);
    return fault === undefined ? [] : [{ path, fault, isKnown: true, remedy: writeRemedy(path) }];
  });
}

function writeRemedy(path: string): string {
  return `icacls "${path}" /setowner *S-1-5-32-544 /T, then icacls "${path}" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX, then icacls "${path}\\*" /reset /T`;
}

/** The descriptors of each folder and of what is in it. Throws if they are not available. */
async function readDescriptors(
  folders: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[][]> {
  const root = environment.SystemRoot ?? 'C:\\Windows';
  const program = join(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', DESCRIPTORS_SCRIPT];
  const { runProgram } = await import('../programs/run.ts');
  const { status, stdout } = await runProgram(program, words, {
    environment: { SystemRoot: root, [FOLDERS_VARIABLE]: folders.join(SEPARATOR) },
    timeoutMs: POWERSHELL_TIMEOUT_MS,
    maxBytes: MAX_DESCRIPTORS_BYTES,
  });
  if (status !== 0) throw new Error('PowerShell could not be asked');
  const lines = stdout.toString('latin1').split(/\r?\n/);
  const descriptors = folders.map((_, at) =>
    lines.filter((line) => line.startsWith(`${at} `)).map((line) => line.slice(`${at} `.length)),
  );
  if (descriptors.some((found) => found.length === 0)) throw new Error('PowerShell said nothing');
  return descriptors;
}

/** Administrators, the system, Windows' own installer; as SDDL writes them (learn.microsoft.com, SID strings). */
const ADMINISTRATORS: ReadonlySet<string> = new Set([
  'BA',
  'SY',
  'S-1-5-32-544',
  'S-1-5-18',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/** CREATOR OWNER and OWNER RIGHTS: they are no users. */
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
 * What it cannot read counts as unsafe.
 */
export function judgeDescriptor(sddl: string): string | undefined {
  const [, owner, list] =
    /^O:([A-Z]{2}|S-[\d-]+)(?:G:(?:[A-Z]{2}|S-[\d-]+))?D:[A-Z]*((?:\([^()]*\))*)$/.exec(sddl) ?? [];
  if (owner === undefined || list === undefined) return 'its rights cannot be read';
  if (!ADMINISTRATORS.has(owner)) return `it belongs to ${owner}, who is not an administrator`;
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

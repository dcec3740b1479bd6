import { digestSha1 } from '../../certificates/digest.ts';
import type { Context } from '../../context.ts';
import { type Change, type Plan, planNothing, type Step } from '../change.ts';
import { runTool } from '../journal/tool.ts';
import type { InstallTerms } from '../terms.ts';
import { isForeign } from './system-keyed.ts';

const TOOL_TIMEOUT_MS = 60_000;

/** Mandatory labels of a process with an administrator's rights, and of a service's: well-known SIDs of Windows. */
const HIGH_LABELS = /\bS-1-16-(?:12288|16384)\b/;

/**
 * The group of administrators. A service's process has a high label as well, whoever it runs as: NETWORK SERVICE, which is
 * what the runner is installed as, has one, and is no administrator. An administrator whom Windows asks first has the group
 * and a lower label.
 */
const ADMINISTRATORS = /\bS-1-5-32-544\b/;

/** What certutil ends with where there is no such certificate (winerror.h): NTE_NOT_FOUND, CRYPT_E_NOT_FOUND. */
const NOT_FOUND: readonly number[] = [0x80090011, 0x80092004];

/**
 * Plans the install into the Root store of the machine, one change for each certificate. The Root store of a user is left
 * alone: Windows asks the user in a window before it takes a certificate there, and does not believe one that was
 * written to the registry.
 */
export async function planWindows(
  { wanted, mark, keys }: InstallTerms,
  { environment, folders }: Context,
): Promise<Plan> {
  const system = `${environment.SystemRoot ?? 'C:\\Windows'}\\System32`;
  const { output } = await runTool(`${system}\\whoami.exe`, ['/groups'], { timeoutMs: TOOL_TIMEOUT_MS });
  if (!isAdministrator(output)) {
    return planNothing(
      'this user is not an administrator, and cannot add to the Root store of the machine. The store of the user is not changed, because Windows asks in a window before it adds a certificate there. Schannel, .NET, PowerShell and browsers do not get the CA.',
    );
  }
  const certutil = `${system}\\certutil.exe`;
  const changes = wanted.flatMap(({ certificate, origins }, at): Change[] => {
    // certutil names certificates by SHA-1; it is a name here and proves nothing
    const sha1 = digestSha1(certificate.der);
    const path = `${folders.temporary ?? environment.TEMP}\\setup-ca-bundle-${mark}-${at + 1}.cer`;
    const run = (words: readonly string[], passes: readonly number[] = []): Step => {
      return { do: 'run', program: certutil, words, timeoutMs: TOOL_TIMEOUT_MS, passes };
    };
    if (isForeign(origins, keys.has(`windows:${sha1}`))) return [];
    const change: Change = {
      install: 'system',
      label: `the Root store of the machine (${sha1})`,
      paths: [],
      key: `windows:${sha1}`,
      steps: [
        { do: 'write-file', path, bytes: certificate.der.toString('base64'), mode: 0o644 },
        run(['-f', '-addstore', 'Root', path]),
        { do: 'delete-file', path },
      ],
      removal: [{ do: 'delete-file', path }, run(['-delstore', 'Root', sha1], NOT_FOUND)],
      removesFirst: true,
      byHand: `certutil -delstore Root ${sha1}`,
    };
    return [change];
  });
  const already = changes.length < wanted.length ? ['the Root store of the machine'] : [];
  return { changes, already, obstacles: [] };
}

/** Whether `whoami /groups` shows an administrator: SIDs are the same in every language. */
export function isAdministrator(groups: string): boolean {
  return HIGH_LABELS.test(groups) && ADMINISTRATORS.test(groups);
}

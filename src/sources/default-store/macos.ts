import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Candidate } from '../../certificates/candidate.ts';
import type { Context, StoreProgram } from '../../context.ts';
import { readSource } from '../../files/read.ts';
import { MAX_SOURCE_BYTES } from '../../limits.ts';
import { listSome, type Problem } from '../../problem.ts';
import { type Ended, runProgram } from '../../programs/run.ts';
import { loadTrusted } from '../source.ts';
import { quote } from '../wording.ts';
import type { DefaultStore } from './store.ts';
import {
  judgeCertificate,
  parseTrustSettings,
  type TrustDomains,
  type TrustSettings,
} from './trust-settings.ts';

/** By its path: a `security` that a pull request put on the PATH is never run. Reading takes it a second or two. */
const SECURITY: StoreProgram = { path: '/usr/bin/security', timeoutMs: 15_000 };

/** The roots that Apple ships (SYSTEM_ROOT_STORE_PATH, SecTrustSettingsPriv.h). */
const APPLE_ROOTS = '/System/Library/Keychains/SystemRootCertificates.keychain';

/** What administrators, MDM and other programs installed: trusted only where settings say so. */
const SYSTEM_KEYCHAIN = '/Library/Keychains/System.keychain';

/** The keychains that `security` searches if none is named: the login keychain, and what else the user put there. */
const USER_KEYCHAINS = "the user's keychains";

/** The domains of trust settings, and the option of `security` for each (security(1), trust-settings-export). */
const DOMAINS = { user: [], admin: ['-d'], system: ['-s'] } as const;

type Domain = keyof typeof DOMAINS;

/** Where a domain is empty: no failure (errSecNoTrustSettings, SecBase.h). */
const NO_TRUST_SETTINGS = '-25263';

/** The exit code of `security` where an export failed, and wherever it was asked for the words of an error. */
const FAILED = 1;

/** Its exit code where it finds nothing (errSecItemNotFound, -25300, in one byte). */
const NOTHING_FOUND = 44;

/** How many certificates a message names. */
const MAX_NAMES = 5;

/** Why `security` did not answer; `reason` is an end of a sentence in our own words, never in its. */
interface Unanswered {
  readonly reason: string;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Loads what macOS trusts for TLS servers: Apple's roots, and from the other keychains what trust settings trust.
 * Returns a reason instead if Apple's roots cannot be read; anything else unreadable is missing, with a warning.
 *
 * `/etc/ssl/cert.pem` is not read: it is a list of LibreSSL's (Mozilla's, as OpenBSD keeps it) that comes with macOS and
 * knows neither Apple's roots nor what was installed, nor what was denied.
 */
export async function loadMacosStore(context: Context): Promise<DefaultStore | { readonly reason: string }> {
  // all side by side: the whole takes as long as the slowest, and never longer than the time limit
  const [keychain, machine, user, settings, userSettingsCount] = await Promise.all([
    listCertificates(context, [APPLE_ROOTS]),
    listCertificates(context, [SYSTEM_KEYCHAIN]),
    listCertificates(context, []),
    exportSettings(context),
    askWhetherUserSettingsCount(context),
  ]);
  if (!Buffer.isBuffer(keychain)) return { reason: `${APPLE_ROOTS}: ${keychain.reason}` };
  const shipped = await loadTrusted(keychain, { kind: 'system', label: APPLE_ROOTS }, 'default-store');
  if (shipped.candidates.length === 0) return { reason: `${APPLE_ROOTS}: no certificate was found there` };

  const installed = await Promise.all([
    loadKeychain(machine, SYSTEM_KEYCHAIN),
    loadKeychain(user, USER_KEYCHAINS),
  ]);
  const domains = { ...settings.domains, userCounts: userSettingsCount };
  const isTrustedRoot = ({ certificate }: Candidate): boolean =>
    judgeCertificate(certificate, true, domains).kind === 'trusted';
  const roots = shipped.candidates.filter(isTrustedRoot);
  const others = listOnce(installed.flatMap(({ candidates }) => candidates)).map((candidate) => ({
    candidate,
    verdict: judgeCertificate(candidate.certificate, false, domains),
  }));
  const limited = others.flatMap(({ candidate, verdict }) =>
    verdict.kind === 'limited' ? [`${quote(candidate.certificate)} ${verdict.limits.join(', ')}`] : [],
  );
  return {
    label: "macOS's keychains",
    path: undefined,
    publicRoots: shipped.candidates.map(({ certificate }) => certificate.fingerprint),
    candidates: [
      ...roots,
      ...others.filter(({ verdict }) => verdict.kind === 'trusted').map(({ candidate }) => candidate),
    ],
    problems: [
      ...shipped.problems,
      ...installed.flatMap(({ problems }) => problems),
      ...settings.problems,
      ...(limited.length === 0 ? [] : [explainLimits(limited)]),
    ],
  };
}

/** The certificates of a keychain as PEM, whether anything trusts them or not; of the search list, if none is named. */
function listCertificates(context: Context, keychains: readonly string[]): Promise<Buffer | Unanswered> {
  return ask(['find-certificate', '-a', '-p', ...keychains], context);
}

async function loadKeychain(
  answer: Buffer | Unanswered,
  label: string,
): Promise<{ readonly candidates: readonly Candidate[]; readonly problems: readonly Problem[] }> {
  if (!Buffer.isBuffer(answer)) {
    if (answer.status === NOTHING_FOUND) return { candidates: [], problems: [] };
    const message = `${label}: not read (${answer.reason}). CAs that were installed there are not in the bundle. Run \`security find-certificate -a -p\` as this user to see why, or add the CAs to \`certificates\`.`;
    return { candidates: [], problems: [{ code: 'store-incomplete', severity: 'warning', message }] };
  }
  if (answer.toString('latin1').trim() === '') return { candidates: [], problems: [] };
  return loadTrusted(answer, { kind: 'system', label }, 'default-store');
}

/**
 * Reads the trust settings of all domains; one that cannot be read is empty, with a warning. Apple's own are undefined then,
 * and if there are none.
 */
async function exportSettings(context: Context): Promise<{
  readonly domains: Omit<TrustDomains, 'userCounts'>;
  readonly problems: readonly Problem[];
}> {
  // `security` writes them to a file only; the folder is the user's alone (0700), so no other user can replace them
  const folder = makePrivateFolder(context);
  const problems: Problem[] = [];
  const load = async (domain: Domain): Promise<TrustSettings | undefined> => {
    const settings =
      folder === undefined
        ? 'no folder for them could be made'
        : await exportDomain(domain, join(folder, `${domain}.plist`), context);
    if (typeof settings !== 'string') return settings;
    problems.push(explainUnreadSettings(domain, settings));
    return undefined;
  };
  const none: TrustSettings = new Map();
  try {
    const [user = none, admin = none, system] = await Promise.all([
      load('user'),
      load('admin'),
      load('system'),
    ]);
    return { domains: { user, admin, system }, problems };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function makePrivateFolder({ folders: { temporary } }: Context): string | undefined {
  try {
    return mkdtempSync(join(temporary ?? tmpdir(), 'trust-settings-'));
  } catch {
    return undefined;
  }
}

/** The trust settings of a domain, undefined if it has none, or why they could not be read. */
async function exportDomain(
  domain: Domain,
  file: string,
  context: Context,
): Promise<TrustSettings | undefined | string> {
  const answer = await ask(['trust-settings-export', ...DOMAINS[domain], file], context);
  if (!Buffer.isBuffer(answer)) return (await saysEmpty(answer, context)) ? undefined : answer.reason;
  const bytes = readSource(file);
  if (!Buffer.isBuffer(bytes)) return `the file that \`security\` wrote ${bytes.reason}`;
  const settings = await parseTrustSettings(bytes.toString('utf8'));
  return settings ?? 'what `security` wrote is not a list of trust settings';
}

/**
 * Whether an export failed because the domain is empty. `security` says so in the language of the machine, with the words
 * that it has for the number, too (trust_settings_impexp.c, display_error_code.c, cssmPerror).
 */
async function saysEmpty({ status, stderr }: Unanswered, context: Context): Promise<boolean> {
  if (status !== FAILED) return false;
  const answer = await ask(['error', NO_TRUST_SETTINGS], context);
  if (Buffer.isBuffer(answer) || answer.status !== FAILED) return false; // it ends so after an answer
  const words = answer.stdout.split(` ${NO_TRUST_SETTINGS} `)[1]?.trim() ?? '';
  return words !== '' && stderr.trim().endsWith(`: ${words}`);
}

/** Whether trust settings of users count: yes, unless `security` says that they are disabled. */
async function askWhetherUserSettingsCount(context: Context): Promise<boolean> {
  const answer = await ask(['user-trust-settings-enable'], context);
  return !(Buffer.isBuffer(answer) && /Trust Settings are Disabled/i.test(answer.toString('latin1')));
}

/** Asks `security` one thing, with none of the job's variables: nothing in them can change what it reads. */
async function ask(words: readonly string[], context: Context): Promise<Buffer | Unanswered> {
  const program = context.storeProgram ?? SECURITY;
  const ended = await runProgram(program.path, words, {
    environment: { HOME: context.folders.home },
    timeoutMs: program.timeoutMs, // it may ask for a password in a window that no one sees
    maxBytes: MAX_SOURCE_BYTES,
    signal: context.signal,
  });
  if (ended.status === 0) return ended.stdout;
  return {
    reason: describeFailure(ended, program),
    status: ended.status,
    stdout: ended.stdout.toString('utf8'),
    stderr: ended.stderr.toString('utf8'),
  };
}

function describeFailure({ status, failure, reason }: Ended, { path, timeoutMs }: StoreProgram): string {
  switch (failure) {
    case 'too-much':
      return `${path} gave more than ${MAX_SOURCE_BYTES / 1024 / 1024} MiB`;
    case 'stopped':
      return 'the run was cancelled, or its time was over';
    case 'late':
      return `${path} gave no answer within ${timeoutMs / 1000} s: is a keychain locked?`;
    default:
      return `${path}: ${reason ?? (status === null ? 'ended by a signal' : `exit code ${status}`)}`;
  }
}

/** What it costs if a domain cannot be read. */
const LOSSES: Readonly<Record<Domain, string>> = {
  user: 'What they trust is not in the bundle, and what they deny may be.',
  admin: 'What they trust is not in the bundle, and what they deny may be.',
  system: 'Certificates that Apple ships for other uses than TLS may be in the bundle.',
};

function explainUnreadSettings(domain: Domain, reason: string): Problem {
  const command = ['security trust-settings-export', ...DOMAINS[domain], 'settings.plist'].join(' ');
  const message = `macOS's trust settings, domain ${domain}: not read (${reason}). ${LOSSES[domain]} Run \`${command}\` as this user to see why.`;
  return { code: 'store-incomplete', severity: 'warning', message };
}

function explainLimits(limited: readonly string[]): Problem {
  const named = listSome(limited, MAX_NAMES, '; ');
  const message = `macOS trusts these with limits that a bundle cannot express, so they are left out: ${named}. If every TLS client may trust one of them everywhere, add its certificate to \`certificates\`.`;
  return { code: 'trust-limited', severity: 'notice', message };
}

/** Keychains repeat each other: the search list has the System keychain, too. */
function listOnce(candidates: readonly Candidate[]): Candidate[] {
  const byFingerprint = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { fingerprint } = candidate.certificate;
    if (!byFingerprint.has(fingerprint)) byFingerprint.set(fingerprint, candidate);
  }
  return [...byFingerprint.values()];
}

import { dirname, isAbsolute, join } from 'node:path';
import * as tls from 'node:tls';
import type { Candidate } from '../../certificates/candidate.ts';
import { isSelfSigned, parseCertificate } from '../../certificates/certificate.ts';
import {
  CLOSED_STORE,
  LISTING_END,
  readWindowsStores,
  type StoredCertificate,
} from '../../certificates/formats/windows-store.ts';
import type { Context } from '../../context.ts';
import { describeCause, type Problem } from '../../problem.ts';
import { takeVariables } from '../../programs/environment.ts';
import { type Ended, runProgram } from '../../programs/run.ts';
import { originOf } from '../origin.ts';
import { listMozillaRoots, MOZILLA_LABEL } from './mozilla.ts';
import type { DefaultStore } from './store.ts';

/** How long PowerShell may take, in milliseconds: on a busy runner it needs seconds to start. */
const POWERSHELL_DEADLINE_MS = 20_000;

/** How much it may print, in bytes: some eight times what a machine with all of Microsoft's roots has. */
const MAX_LISTING_BYTES = 16 * 1024 * 1024;

/**
 * Lists the certificates of the stores Root and Disallowed with their properties. A logical store is asked, which has
 * those of group policy and enterprise in it. Nothing of the user's is in this text; no cmdlet is called, because what
 * PSModulePath names would have to be trusted for it; and no double quote, which a command line would have to escape.
 */
const LISTING_SCRIPT = `
$ErrorActionPreference = 'Stop'
foreach ($location in 'LocalMachine', 'CurrentUser') {
  foreach ($name in 'Root', 'Disallowed') {
    $store = [System.Security.Cryptography.X509Certificates.X509Store]::new($name, $location)
    try { $store.Open('ReadOnly') }
    catch {
      [Console]::Out.WriteLine($location + ' ' + $name + ' ${CLOSED_STORE}')
      continue
    }
    foreach ($certificate in $store.Certificates) {
      try { $text = [Convert]::ToBase64String($certificate.Export('SerializedCert')) }
      catch { $text = '!' + $certificate.Thumbprint }
      [Console]::Out.WriteLine($location + ' ' + $name + ' ' + $text)
    }
    $store.Close()
  }
}
[Console]::Out.WriteLine('${LISTING_END}')
`;

/**
 * Loads what Windows trusts for TLS servers: its stores Root, and Mozilla's list, because Windows downloads the roots of
 * public CAs only when it meets them; without what it disallows or does not allow for TLS servers, even if something else
 * names that.
 *
 * `system` means the stores alone: what an administrator removed from them, Mozilla's list does not add again.
 *
 * PowerShell is asked, and where it does not answer Node.js, which cannot tell what is disallowed: that is a warning.
 * Returns why there is nothing where both fail.
 */
export async function loadWindowsStore(
  kind: 'auto' | 'system',
  context: Context,
): Promise<DefaultStore | { readonly reason: string }> {
  const publicRoots = kind === 'auto' ? listMozillaRoots() : [];
  const listing = await askPowerShell(context);
  const stores = listing.isAnswer ? readWindowsStores(listing.text, context.now) : listing.text;
  if (typeof stores === 'string') return loadThroughNode(stores, publicRoots);
  const { roots, excluded, faults, closed } = stores;
  const candidates = [...toCandidates(roots), ...publicRoots];
  return {
    label: nameStore('the stores of Windows', publicRoots),
    path: undefined,
    candidates: candidates.filter(({ certificate }) => !excluded.has(certificate.fingerprint)),
    problems: [...faults.map(warnOfUnreadable), ...closed.map(warnOfClosed)],
  };
}

/** The certificates that Node.js finds in the stores, without those that are no roots: it reads CA and TrustedPeople, too. */
function loadThroughNode(
  reason: string,
  publicRoots: readonly Candidate[],
): DefaultStore | { readonly reason: string } {
  const { getCACertificates } = tls;
  if (getCACertificates === undefined)
    return { reason: `PowerShell: ${reason}; Node.js: before 22.15 it reads no store` };
  const found: StoredCertificate[] = [];
  const faults: string[] = [];
  const store = 'the stores of Windows, as Node.js reads them';
  try {
    for (const [index, pem] of getCACertificates('system').entries()) {
      try {
        found.push({ certificate: parseCertificate(Buffer.from(pem)), store });
      } catch {
        faults.push(`${store}, certificate ${index + 1} cannot be read: it is left out of the bundle.`);
      }
    }
  } catch (cause) {
    return { reason: `PowerShell: ${reason}; Node.js: ${describeCause(cause)}` }; // one bad certificate is enough: nodejs/node#61636
  }
  const message = `default-store: PowerShell could not be asked for the certificate stores of Windows (${reason}), so Node.js was: a certificate that Windows disallows may be in the bundle. Let this user start Windows PowerShell.`;
  return {
    label: nameStore(store, publicRoots),
    path: undefined,
    candidates: [
      ...toCandidates(found.filter(({ certificate }) => isSelfSigned(certificate))),
      ...publicRoots,
    ],
    problems: [{ code: 'no-system-store', severity: 'warning', message }, ...faults.map(warnOfUnreadable)],
  };
}

function nameStore(stores: string, publicRoots: readonly Candidate[]): string {
  return publicRoots.length === 0 ? stores : `${stores} and ${MOZILLA_LABEL}`;
}

function toCandidates(stored: readonly StoredCertificate[]): Candidate[] {
  return stored.map(({ certificate, store }, index) => {
    return {
      certificate,
      origin: originOf({ kind: 'system', label: store }, index + 1),
      basis: 'default-store',
    };
  });
}

function warnOfUnreadable(fault: string): Problem {
  return {
    code: 'unparsable-certificate',
    severity: 'warning',
    message: `${fault} Programs that read the store themselves may fail on it.`,
  };
}

function warnOfClosed(store: string): Problem {
  const loss = store.endsWith('Disallowed')
    ? 'A certificate that it disallows may be in the bundle'
    : 'What it trusts is not in the bundle, and what it keeps from TLS servers may be';
  return {
    code: 'store-incomplete',
    severity: 'warning',
    message: `${store}: Windows does not open this store for this user. ${loss}. Run \`Get-ChildItem ${store}\` in PowerShell as this user to see why.`,
  };
}

/** What PowerShell printed, or why there is nothing. */
async function askPowerShell(context: Context): Promise<{ isAnswer: boolean; text: string }> {
  const root = context.environment.SystemRoot ?? 'C:\\Windows';
  // Never by PATH, nor from the current folder: a pull request could bring a powershell.exe.
  const program = join(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  if (!isAbsolute(program)) return { isAnswer: false, text: 'SystemRoot is not an absolute path' };
  const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', LISTING_SCRIPT];
  const ended = await runProgram(program, words, {
    // without PSModulePath: what a newer PowerShell has put into it is not for this one
    environment: takeVariables(context),
    folder: dirname(program),
    timeoutMs: POWERSHELL_DEADLINE_MS,
    maxBytes: MAX_LISTING_BYTES,
    signal: context.signal,
  });
  return ended.status === 0
    ? { isAnswer: true, text: ended.stdout.toString('latin1') }
    : { isAnswer: false, text: explain(ended) };
}

/** Its own words are not quoted: they may be anything's. */
function explain({ status, failure, reason }: Ended): string {
  switch (failure) {
    case 'too-much':
      return 'it printed more than was asked for';
    case 'late':
      return `no answer within ${POWERSHELL_DEADLINE_MS / 1000} s`;
    case 'stopped':
      return 'the run was cancelled, or its time was over';
    default:
      return reason === 'ENOENT' ? 'it is not there' : `code ${reason ?? status}`;
  }
}

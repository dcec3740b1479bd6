import type { EntryResult } from '../certificates/candidate.ts';
import type { Fingerprint } from '../certificates/certificate.ts';
import type { Context } from '../context.ts';
import type { Problem } from '../problem.ts';
import type { Request } from '../request.ts';

/** What URLs and hosts gave. */
export interface RemoteEntries {
  readonly entries: readonly EntryResult[];
  readonly problems: readonly Problem[];
  readonly hosts: readonly never[];
}

export async function loadRemoteEntries(
  request: Request,
  _trusted: () => unknown,
  _publicRoots: ReadonlySet<Fingerprint>,
  _context: Context,
): Promise<RemoteEntries> {
  const hasRemote = request.hosts.length > 0 || request.certificates.some(({ kind }) => kind === 'url');
  const message = 'hosts and URLs are not built yet.';
  return {
    entries: [],
    hosts: [],
    problems: hasRemote ? [{ code: 'not-supported', severity: 'error', message }] : [],
  };
}

export async function verifyHosts(
  request: Request,
  hosts: readonly never[],
  _bundle: string,
  _context: Context,
): Promise<{ hosts: readonly never[]; problems: readonly Problem[] }> {
  const message = 'verify-hosts is not built yet.';
  return {
    hosts,
    problems: request.verifyHosts.length > 0 ? [{ code: 'not-supported', severity: 'error', message }] : [],
  };
}

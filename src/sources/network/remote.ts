import type { Candidate, EntryResult } from '../../certificates/candidate.ts';
import type { Certificate, Fingerprint } from '../../certificates/certificate.ts';
import type { Context } from '../../context.ts';
import { formatEndpoint } from '../../endpoint.ts';
import type { Problem } from '../../problem.ts';
import type { Request } from '../../request.ts';
import type { HostFinding } from './host.ts';
import type { VerifiedHosts } from './verification.ts';

/** What URLs and hosts gave; `hosts` are not verified yet. */
export interface RemoteEntries {
  readonly entries: readonly EntryResult[];
  readonly problems: readonly Problem[];
  readonly hosts: readonly HostFinding[];
  /** The hosts, by {@link formatEndpoint}'s name, that were verified when they were read. */
  readonly verified: VerifiedHosts['results'];
  /** Lines for the inputs that would make trusted what was refused. */
  readonly proposals: { readonly certificates: readonly string[]; readonly hosts: readonly string[] };
}

/** By what remote entries are judged. */
export interface RemoteTerms {
  /** What is trusted without hosts: what is on this machine, and `more`. Asked for only if there is something to judge. */
  readonly trusted: (more: readonly Candidate[]) => readonly { readonly certificate: Certificate }[];
  readonly publicRoots: ReadonlySet<Fingerprint>;
  /** The time to judge dates by, or undefined where the clock cannot be believed. */
  readonly now: Date | undefined;
}

const NOTHING: RemoteEntries = {
  entries: [],
  problems: [],
  hosts: [],
  verified: new Map(),
  proposals: { certificates: [], hosts: [] },
};

/** Asks the URLs among `certificates`, then the `hosts`, each group side by side; without any, no network code is loaded. */
export async function loadRemoteEntries(
  request: Request,
  terms: RemoteTerms,
  context: Context,
): Promise<RemoteEntries> {
  const urls = request.certificates.filter((entry) => entry.kind === 'url');
  if (urls.length === 0 && request.hosts.length === 0) return NOTHING;
  const { askRemoteEntries } = await import('./remote-entries.ts');
  return askRemoteEntries(urls, request, terms, context);
}

/**
 * Reaches every entry of `hosts` and `verify-hosts` with the finished bundle (PEM) and nothing else; `results` are by
 * {@link formatEndpoint}'s name of each.
 */
export async function verifyWithBundle(
  request: Request,
  { verified }: RemoteEntries,
  bundle: Buffer,
  publicRoots: ReadonlySet<Fingerprint>,
  context: Context,
): Promise<VerifiedHosts> {
  const hosts = [...request.hosts, ...request.verifyHosts].filter(
    (host) => !verified.has(formatEndpoint(host)),
  );
  if (hosts.length === 0) return { results: verified, sights: new Map(), problems: [] };
  const { verifyHosts } = await import('./verification.ts');
  const answer = await verifyHosts(hosts, bundle.toString('latin1'), publicRoots, context);
  return { ...answer, results: new Map([...verified, ...answer.results]) };
}

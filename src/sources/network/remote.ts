import type { Fingerprint } from '../../certificates/certificate.ts';
import type { Context } from '../../context.ts';
import { formatEndpoint } from '../../endpoint.ts';
import type { Request } from '../../request.ts';
import type { RemoteEntries, RemoteTerms } from './terms.ts';
import type { VerifiedHosts } from './verification.ts';

const NOTHING: RemoteEntries = {
  entries: [],
  problems: [],
  hosts: [],
  verified: new Map(),
  sent: new Map(),
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
  { verified, sent }: RemoteEntries,
  bundle: Buffer,
  publicRoots: ReadonlySet<Fingerprint>,
  context: Context,
): Promise<VerifiedHosts> {
  const hosts = [...request.hosts, ...request.verifyHosts].filter(
    (host) => !verified.has(formatEndpoint(host)),
  );
  if (hosts.length === 0) return { results: verified, summaries: new Map(), problems: [] };
  const { verifyHosts } = await import('./verification.ts');
  const answer = await verifyHosts(hosts, bundle.toString('latin1'), publicRoots, context, request, sent);
  return { ...answer, results: new Map([...verified, ...answer.results]) };
}

import type { EntryResult } from '../certificates/candidate.ts';
import type { Certificate, Fingerprint } from '../certificates/certificate.ts';
import { writePemBlock } from '../certificates/pem.ts';
import type { Context } from '../context.ts';
import type { Problem } from '../problem.ts';
import type { Request } from '../request.ts';
import type { HostFinding } from './host.ts';
import type { VerifiedHosts } from './verification.ts';

/** What URLs and hosts gave; `hosts` are not verified yet. */
export interface RemoteEntries {
  readonly entries: readonly EntryResult[];
  readonly problems: readonly Problem[];
  readonly hosts: readonly HostFinding[];
  /** Lines for the inputs that would make trusted what was refused. */
  readonly proposals: { readonly certificates: readonly string[]; readonly hosts: readonly string[] };
}

/** By what remote entries are judged. */
export interface RemoteTerms {
  /** What is trusted without them; asked for only if there is something to judge. */
  readonly trusted: () => readonly { readonly certificate: Certificate }[];
  readonly publicRoots: ReadonlySet<Fingerprint>;
  /** The time to judge dates by, or undefined where the clock cannot be believed. */
  readonly now: Date | undefined;
}

const NOTHING: RemoteEntries = {
  entries: [],
  problems: [],
  hosts: [],
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
  const [{ loadUrl }, { collectLines, loadHosts }, { makeTrust }] = await Promise.all([
    import('./url.ts'),
    import('./host.ts'),
    import('../net/trust.ts'),
  ]);
  const trusted = terms.trusted().map(({ certificate }) => certificate);
  const allowsUnpinned = request.allowUnpinned;
  const trust = makeTrust(trusted.map(({ der }) => writePemBlock(der)).join(''));
  const loaded = await Promise.all(urls.map((url) => loadUrl(url, { trust, allowsUnpinned }, context)));
  const fromUrls = loaded.flatMap(({ candidates }) => candidates.map(({ certificate }) => certificate));
  const hostTerms = { ...terms, trusted: [...trusted, ...fromUrls], allowsUnpinned };
  const hosts = await loadHosts(request.hosts, hostTerms, context);
  return {
    entries: [...loaded, ...hosts.entries],
    problems: [...loaded.flatMap(({ problems }) => problems), ...hosts.problems],
    hosts: hosts.findings,
    proposals: {
      certificates: loaded.flatMap(({ line }) => (line === undefined ? [] : [line])),
      hosts: collectLines(hosts.findings),
    },
  };
}

/**
 * Reaches every entry of `hosts` and `verify-hosts` with the finished bundle (PEM) and nothing else; `results` are by
 * {@link formatHost}'s name of each.
 */
export async function verifyWithBundle(
  { hosts, verifyHosts }: Request,
  bundle: string,
  context: Context,
): Promise<VerifiedHosts> {
  if (hosts.length + verifyHosts.length === 0) return { results: new Map(), problems: [] };
  const verification = await import('./verification.ts');
  return verification.verifyHosts([...hosts, ...verifyHosts], bundle, context);
}

import type { Candidate } from '../../certificates/candidate.ts';
import type { Certificate } from '../../certificates/certificate.ts';
import { writePemBlock } from '../../certificates/formats/pem.ts';
import type { Context } from '../../context.ts';
import { formatEndpoint } from '../../endpoint.ts';
import { withTimeLimit } from '../../net/attempt.ts';
import { listProxySecrets } from '../../net/proxy.ts';
import { makeTrust } from '../../net/trust.ts';
import type { Request, UrlEntry } from '../../request.ts';
import { collectLines, type LoadedHosts, loadHosts } from './host.ts';
import type { RemoteEntries, RemoteTerms } from './terms.ts';
import { shareTime } from './time-share.ts';
import { loadUrl } from './url.ts';

/** Asks `urls`, then the `hosts` of a request, each group side by side. */
export async function askRemoteEntries(
  urls: readonly UrlEntry[],
  request: Request,
  terms: RemoteTerms,
  context: Context,
): Promise<RemoteEntries> {
  const { allowUnpinned: allowsUnpinned } = request;
  for (const secret of listProxySecrets(context.environment)) context.log.mask(secret);
  const trusted = (more: readonly Candidate[]) => terms.trusted(more).map(({ certificate }) => certificate);
  const urlTerms = { trust: makeTrust(urls.length === 0 ? '' : writePem(trusted([]))), allowsUnpinned };
  const timeMs = shareTime(request);
  const loaded = await withTimeLimit(context.signal, timeMs, (signal) =>
    Promise.all(urls.map((url) => loadUrl(url, urlTerms, { ...context, signal }))),
  );
  const fromUrls = loaded.flatMap(({ candidates }) => candidates);
  const hosts = await loadHosts(
    request.hosts,
    { ...terms, trusted: trusted(fromUrls), allowsUnpinned, timeMs },
    context,
  );
  return {
    entries: [...loaded, ...hosts.entries],
    problems: [...loaded.flatMap(({ problems }) => problems), ...hosts.problems],
    hosts: hosts.findings,
    verified: listVerified(hosts),
    sent: hosts.sent,
    proposals: {
      certificates: loaded.flatMap(({ line }) => (line === undefined ? [] : [line])),
      hosts: collectLines(hosts.findings),
    },
  };
}

/** Where hosts bring nothing, they were read with just the anchors of the bundle: a second handshake would be the first. */
function listVerified({ entries, findings }: LoadedHosts): RemoteEntries['verified'] {
  if (entries.some(({ candidates }) => candidates.length > 0)) return new Map();
  const verified = findings.filter(({ isVerified }) => isVerified);
  return new Map(verified.map((finding) => [formatEndpoint(finding), 'yes'] as const));
}

function writePem(certificates: readonly Certificate[]): string {
  return certificates.map(({ der }) => writePemBlock(der)).join('');
}

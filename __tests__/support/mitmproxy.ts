import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort, type ProxyProgram, proxyUrl, startDaemon } from './daemon.ts';
import { makeCleanEnvironment } from './environment.ts';
import type { Authority } from './pki.ts';
import { findProgram } from './programs.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/**
 * Starts a real mitmproxy (`mitmdump`) that signs with `authority` and judges the servers behind by
 * `upstreamAuthorities` (PEM). It sends the leaf alone if the authority is a root, and with `sendsChain` the leaf,
 * the authority, its chain and root. Throws if it is not installed: ask `requireProgram(t, 'mitmdump')` first.
 */
export async function startMitmproxy(
  scope: Scope,
  options: {
    readonly authority: Authority;
    readonly upstreamAuthorities: string;
    readonly sendsChain?: boolean;
  },
): Promise<ProxyProgram> {
  const mitmdump = findProgram('mitmdump');
  if (mitmdump === undefined) throw new Error('mitmproxy is not installed');
  const folder = makeTemporaryFolder(scope, 'mitmproxy-');
  const { authority, upstreamAuthorities, sendsChain = false } = options;
  const port = await findFreePort();
  const certificates = [authority.pem];
  if (sendsChain) {
    for (let above = authority.issuer; above !== undefined; above = above.issuer)
      certificates.push(above.pem);
  }
  // mitmproxy sends the whole file as a chain as soon as it holds more than one certificate.
  writeFileSync(join(folder, 'mitmproxy-ca.pem'), authority.keyPem + certificates.join(''));
  writeFileSync(join(folder, 'upstream.pem'), upstreamAuthorities);
  const daemon = await startDaemon(
    scope,
    mitmdump,
    [
      ...['--listen-host', '127.0.0.1', '--listen-port', String(port)],
      ...['--set', `confdir=${folder}`],
      ...['--set', `ssl_verify_upstream_trusted_ca=${join(folder, 'upstream.pem')}`],
      ...['--set', 'connection_strategy=lazy'],
    ],
    { environment: makeCleanEnvironment(folder), folder, port },
  );
  return { ...daemon, port, folder, url: (userInfo) => proxyUrl(port, userInfo) };
}

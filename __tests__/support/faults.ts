import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { SERVER_TLS } from './client-setups/server.ts';
import { makeCleanEnvironment } from './environment.ts';
import { listenOnLoopback } from './listening.ts';
import { asAuthority, makeAuthority, makeSelfSigned } from './pki.ts';
import { findProgram } from './programs.ts';
import { atEnd, type Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { startProxy } from './test-proxy.ts';
import { startHttpServer, startTlsServer, type TlsServerOptions } from './tls-server.ts';

/** Something that keeps a client from a server although it is set up well. */
export interface Fault {
  /** What the client is told to reach. */
  readonly url: URL;
  /** Variables that belong to it: a proxy. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The proxy of these variables. */
  readonly proxy?: URL;
  /** The client has no network at all but a loopback of its own. */
  readonly isOffline?: boolean;
}

/** All faults, and what every client must trust for all but the unknown CAs. */
export interface Faults {
  readonly trusted: string;
  readonly faults: Readonly<Record<string, Fault>>;
}

const SERVER = { name: 'localhost', dnsNames: ['localhost'] };

/** Makes each fault for real, on loopback; `answer` is what the servers say to who gets through. */
export async function startFaults(scope: Scope, answer: RequestListener): Promise<Faults> {
  const root = makeAuthority({ name: 'Corporate Root' });
  const loose = makeAuthority({ name: 'Loose Root', basicConstraints: { isCa: true, isCritical: false } });
  const weak = makeAuthority({ name: 'Weak Root', key: 'rsa-1024' });
  const old = makeAuthority({ name: 'Renewed Root', hasSubjectKeyIdentifier: false });
  const renewed = makeAuthority({ name: 'Renewed Root', hasSubjectKeyIdentifier: false });
  const intermediate = root.issueAuthority({ name: 'Corporate Intermediate' });
  const noCa = asAuthority(root.issue({ name: 'No CA' }));
  const stranger = makeAuthority({ name: 'Unknown Root' });
  const serve = async (options: TlsServerOptions, host = 'localhost'): Promise<URL> =>
    new URL((await startTlsServer(scope, { handler: answer, tls: SERVER_TLS, ...options })).url('/', host));
  const weakly = { ciphers: 'DEFAULT@SECLEVEL=0' };
  const good = await serve({ certificate: root.issue(SERVER) });
  const plain = new URL((await startHttpServer(scope)).url());
  const byProxy = (proxy: string): Fault => ({
    url: good,
    proxy: new URL(proxy),
    environment: { HTTPS_PROXY: proxy, https_proxy: proxy, HTTP_PROXY: proxy, http_proxy: proxy },
  });
  const cutting = await listenOnLoopback(scope, (socket) => socket.once('data', () => socket.destroy()));
  const wantsLogin = await startProxy(scope, { credentials: { username: 'user', password: 'word' } });
  const open = await startProxy(scope);
  const denying = await startProxy(scope, { refuse: { status: 403, reason: 'Forbidden' } });
  const faults: Record<string, Fault> = {
    'no-such-host': { url: new URL('https://no-such-host.invalid:8443/'), isOffline: true },
    refused: { url: new URL(`https://localhost:${await findClosedPort()}/`) },
    unreachable: { url: new URL('https://192.0.2.1:8443/'), isOffline: true },
    cut: { url: new URL(`https://localhost:${cutting}/`) },
    'not-tls': { url: new URL(`https://localhost:${plain.port}/`) },
    'proxy-unreachable': byProxy(`http://127.0.0.1:${await findClosedPort()}`),
    'proxy-login': byProxy(wantsLogin.url()),
    'proxy-denied': byProxy(denying.url()),
    'proxy-is-plain': byProxy(open.url().replace('http:', 'https:')),
    'not-a-proxy': byProxy(`http://127.0.0.1:${good.port}`),
    'unknown-ca': { url: await serve({ certificate: stranger.issue(SERVER) }) },
    'unknown-ca-sent': { url: await serve({ certificate: stranger.issue(SERVER), chain: [stranger] }) },
    'self-signed': { url: await serve({ certificate: makeSelfSigned(SERVER) }) },
    'intermediate-missing': { url: await serve({ certificate: intermediate.issue(SERVER), chain: [] }) },
    'wrong-name': {
      url: await serve({ certificate: root.issue({ name: 'other.example', dnsNames: ['other.example'] }) }),
    },
    'common-name-only': { url: await serve({ certificate: root.issue({ name: 'localhost' }) }) },
    'wrong-address': { url: new URL(good.href.replace('localhost', '127.0.0.1')) },
    expired: {
      url: await serve({
        certificate: root.issue({
          ...SERVER,
          notBefore: new Date('2020-01-01'),
          notAfter: new Date('2021-01-01'),
        }),
      }),
    },
    'not-yet-valid': {
      url: await serve({
        certificate: root.issue({
          ...SERVER,
          notBefore: new Date('2040-01-01'),
          notAfter: new Date('2041-01-01'),
        }),
      }),
    },
    'weak-key': {
      url: await serve({ certificate: root.issue({ ...SERVER, key: 'rsa-1024' }), ...weakly }),
    },
    'weak-ca-key': { url: await serve({ certificate: weak.issue(SERVER), ...weakly }) },
    'weak-digest': {
      url: await serve({ certificate: root.issue({ ...SERVER, digest: 'sha1' }), ...weakly }),
    },
    'old-protocol': {
      url: await serve({
        certificate: root.issue({ ...SERVER, key: 'rsa-2048' }),
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1.1',
        ...weakly,
      }),
    },
    'strict-leaf': {
      url: await serve({ certificate: root.issue({ ...SERVER, hasAuthorityKeyIdentifier: false }) }),
    },
    'strict-ca': { url: await serve({ certificate: loose.issue(SERVER) }) },
    'invalid-ca': { url: await serve({ certificate: noCa.issue(SERVER) }) },
    'two-keys': {
      url: await serve({ certificate: renewed.issue({ ...SERVER, hasAuthorityKeyIdentifier: false }) }),
    },
    'client-certificate': {
      url: await serve({ certificate: root.issue(SERVER), clientAuthorities: [root] }),
    },
  };
  const legacy = await startLegacyServer(scope, root.issue(SERVER));
  if (legacy !== undefined) faults['legacy-renegotiation'] = { url: legacy };
  return { trusted: [root, loose, weak, old].map(({ pem }) => pem).join(''), faults };
}

/** A port of loopback on which nothing listens. */
async function findClosedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 1));
    });
  });
}

/** A server of GnuTLS that knows nothing of RFC 5746; undefined where there is none. */
async function startLegacyServer(
  scope: Scope,
  certificate: { readonly pem: string; readonly keyPem: string },
): Promise<URL | undefined> {
  const program = findProgram('gnutls-serv');
  if (program === undefined) return undefined;
  const folder = makeTemporaryFolder(scope, 'legacy-');
  writeFileSync(join(folder, 'server.pem'), certificate.pem);
  writeFileSync(join(folder, 'server.key'), certificate.keyPem);
  const port = await findClosedPort();
  const files = ['--x509certfile', 'server.pem', '--x509keyfile', 'server.key'];
  const priority = 'NORMAL:-VERS-TLS1.3:%DISABLE_SAFE_RENEGOTIATION';
  const options = ['--quiet', '--http', ...files, '--port', String(port), '--priority', priority];
  const child = spawn(program, options, { cwd: folder, env: makeCleanEnvironment(folder), stdio: 'ignore' });
  atEnd(scope, () => child.kill('SIGKILL'));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return new URL(`https://localhost:${port}/`);
}

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { connect as connectTcp } from 'node:net';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { type ConnectionOptions, connect } from 'node:tls';
import { type ChildResult, runChild } from './child.ts';
import type { ProxyProgram } from './daemon.ts';
import { makeCleanEnvironment } from './environment.ts';
import { startMitmproxy } from './mitmproxy.ts';
import { type Authority, type MadeCertificate, makeAuthority } from './pki.ts';
import { requireProgram } from './programs.ts';
import { makeScope, type Scope } from './scope.ts';
import { startSquid } from './squid.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { startProxy } from './test-proxy.ts';
import { startTinyproxy } from './tinyproxy.ts';
import { startHttpServer, startTlsServer, type TlsServer } from './tls-server.ts';

const root = makeAuthority({ name: 'Server Root' });
const intermediate = root.issueAuthority({ name: 'Server Intermediate' });
const server = intermediate.issue({
  name: 'localhost',
  dnsNames: ['localhost', 'public.example'],
  ipAddresses: ['127.0.0.1', '::1'],
});
const inspector = makeAuthority({ name: 'Inspector' });

/** The chain as sent, by subject, read without any trust. */
async function readChain(options: ConnectionOptions): Promise<readonly string[]> {
  // Nothing is sent or believed: only the chain is read.
  const socket = connect({ rejectUnauthorized: false, ...options });
  await once(socket, 'secureConnect');
  const subjects: string[] = [];
  for (let next = socket.getPeerX509Certificate(); next !== undefined; next = next.issuerCertificate) {
    subjects.push(next.subject);
  }
  socket.destroy();
  return subjects;
}

/** The body of a verified GET. */
function fetchText(url: string, authority: MadeCertificate, host?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { ca: authority.pem, agent: false, ...(host ? { headers: { host } } : {}) }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () => resolve(body));
    }).on('error', reject);
  });
}

/** Runs the system's curl with one trust anchor and, if given, a proxy; `undefined` where there is no curl. */
async function curl(
  t: TestContext,
  authority: MadeCertificate,
  ...more: string[]
): Promise<ChildResult | undefined> {
  const program = requireProgram(t, 'curl');
  if (program === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'ca.pem'), authority.pem);
  return runChild(program, ['-sS', '--cacert', 'ca.pem', '--capath', '/nonexistent', ...more], {
    environment: makeCleanEnvironment(folder),
    folder,
  });
}

const startServer = (
  scope: Scope,
  options: Partial<Parameters<typeof startTlsServer>[1]> = {},
): Promise<TlsServer> => startTlsServer(scope, { certificate: server, ...options });

test('a TLS server: by name and by both addresses, its chain and requests recorded', async (t) => {
  const { port, url, requests, serverNames, connectionCount } = await startServer(t);
  assert.equal(await fetchText(url('/a'), root), 'hello');
  assert.equal(await fetchText(url('/b', '127.0.0.1'), root), 'hello');
  assert.equal(await fetchText(url('/c', '[::1]'), root), 'hello');
  assert.deepEqual(requests, ['GET /a', 'GET /b', 'GET /c']);
  assert.deepEqual(serverNames, ['localhost', undefined, undefined]);
  assert.equal(connectionCount(), 3);
  assert.deepEqual(await readChain({ port, host: '127.0.0.1' }), ['CN=localhost', 'CN=Server Intermediate']);
});

test('a TLS server sends what it is given, in that order, strangers and duplicates included', async (t) => {
  const stranger = makeAuthority({ name: 'Stranger' });
  const { port } = await startServer(t, { chain: [root, stranger, intermediate, root] });
  const expected = ['localhost', 'Server Root', 'Stranger', 'Server Intermediate', 'Server Root'];
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    assert.deepEqual(
      await readChain({ port, host: '127.0.0.1', maxVersion }),
      expected.map((name) => `CN=${name}`),
    );
  }
  const alone = await startServer(t, { chain: [] });
  assert.deepEqual(await readChain({ port: alone.port, host: '127.0.0.1' }), ['CN=localhost']);
});

test('a TLS server: versions, old ones too', async (t) => {
  const { port } = await startServer(t, {
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  const host = '127.0.0.1';
  const old = { port, host, minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  assert.equal((await readChain(old)).length, 2);
  await assert.rejects(readChain({ port, host }), { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' });
});

test('a TLS server that demands a client certificate turns others away', async (t) => {
  const clients = makeAuthority({ name: 'Clients' });
  const client = clients.issue({ name: 'client', extendedKeyUsage: ['clientAuth'] });
  const { port, handshakeErrors } = await startServer(t, {
    clientAuthorities: [clients],
    maxVersion: 'TLSv1.2',
  });
  const host = '127.0.0.1';
  assert.equal((await readChain({ port, host, key: client.keyPem, cert: client.pem })).length, 2);
  await assert.rejects(readChain({ port, host }));
  assert.equal(handshakeErrors.length, 1);
});

test('a TLS server that says nothing ends with its scope', async () => {
  const scope = makeScope();
  const { port, connectionCount } = await startServer(scope, { delayMs: Number.POSITIVE_INFINITY });
  const socket = connectTcp(port, '127.0.0.1');
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  while (connectionCount() === 0) await new Promise(setImmediate);
  await scope.end();
  await closed;
  const refused = connectTcp(port, '127.0.0.1');
  await assert.rejects(once(refused, 'connect'), { code: 'ECONNREFUSED' });
});

test('a TLS server that waits, and a handler of one’s own', async (t) => {
  const { url } = await startServer(t, {
    delayMs: 20,
    handler: (request, response) => response.writeHead(200).end(`you asked for ${request.url}`),
  });
  assert.equal(await fetchText(url('/x'), root), 'you asked for /x');
});

test('our proxy tunnels: the server’s own chain arrives, and public names can stand for loopback', async (t) => {
  const { port } = await startServer(t);
  const proxy = await startProxy(t, { resolve: () => ({ host: '127.0.0.1', port }) });
  const result = await curl(t, root, '-x', proxy.url(), 'https://public.example/');
  if (result === undefined) return;
  assert.deepEqual([result.stdout, result.stderr], ['hello', '']);
  assert.equal(proxy.connectionCount(), 1);
  assert.deepEqual(
    proxy.requests.map(({ target, answer }) => ({ target, answer })),
    [{ target: 'public.example:443', answer: 'tunnel' }],
  );
  const byAddress = await curl(t, root, '-x', proxy.url(), `https://[::1]:${port}/`);
  assert.equal(byAddress?.stdout, 'hello');
  assert.equal(proxy.requests[1]?.target, `[::1]:${port}`);
});

test('our proxy forwards plain requests, without its own credentials', async (t) => {
  let seen: unknown;
  const plain = await startHttpServer(t, (request, response) => {
    seen = request.headers['proxy-authorization'];
    response.end(`plain ${request.url}`);
  });
  const proxy = await startProxy(t, { credentials: { username: 'user', password: 'p@ss' } });
  const result = await curl(
    t,
    root,
    '-x',
    proxy.url('127.0.0.1', 'user:p%40ss'),
    plain.url('/ca.crt?x=1', '127.0.0.1'),
  );
  if (result === undefined) return;
  assert.deepEqual([result.stdout, seen], ['plain /ca.crt?x=1', undefined]);
  assert.equal(proxy.requests[0]?.answer, 'forwarded');
});

test('our proxy over TLS, with basic authentication', async (t) => {
  const origin = await startServer(t);
  const proxyRoot = makeAuthority({ name: 'Proxy Root' });
  const certificate = proxyRoot.issue({ name: 'proxy', ipAddresses: ['127.0.0.1'] });
  const credentials = { username: 'user', password: 'p@ss:word' };
  const challenges = ['Negotiate', 'Basic realm="corp"'];
  const proxy = await startProxy(t, { certificate, credentials, challenges });
  const proxyTrust = join(makeTemporaryFolder(t), 'proxy.pem');
  writeFileSync(proxyTrust, proxyRoot.pem);
  const ask = (userInfo?: string): Promise<ChildResult | undefined> =>
    curl(t, root, '-v', '--proxy-cacert', proxyTrust, '-x', proxy.url('127.0.0.1', userInfo), origin.url());
  const refused = await ask();
  if (refused === undefined) return;
  assert.equal(refused.exitCode, 56);
  assert.match(
    refused.stderr,
    /< HTTP\/1\.1 407 .*< Proxy-Authenticate: Negotiate.*< Proxy-Authenticate: Basic realm="corp"/s,
  );
  assert.equal((await ask('user:p%40ss%3Aword'))?.stdout, 'hello');
  assert.deepEqual(
    proxy.requests.map(({ answer }) => answer),
    ['unauthorized', 'tunnel'],
  );
});

test('our proxy refuses with its own words, and says 502 for what it cannot reach', async (t) => {
  const proxy = await startProxy(t, {
    refuse: ({ host }) =>
      host === 'blocked.example' ? { status: 403, body: '::error::<b>No</b>' } : undefined,
    resolve: () => ({ host: '127.0.0.1', port: 1 }),
  });
  const blocked = await curl(t, root, '-v', '-x', proxy.url(), 'https://blocked.example/');
  if (blocked === undefined) return;
  assert.match(blocked.stderr, /< HTTP\/1\.1 403 .*< content-length: 18/s);
  assert.match(
    (await curl(t, root, '-x', proxy.url(), 'https://down.example/'))?.stderr ?? '',
    /response 502/,
  );
  const target = (await curl(t, root, '-x', proxy.url(), 'http://blocked.example/'))?.stdout;
  assert.equal(target, '::error::<b>No</b>');
  assert.deepEqual(
    proxy.requests.map(({ answer }) => answer),
    ['refused', 'unreachable', 'refused'],
  );
});

test('our proxy inspects: clients need its CA, and it verifies the server', async (t) => {
  const { port, url } = await startServer(t);
  const stranger = makeAuthority({ name: 'Stranger' });
  const other = await startServer(t, { certificate: stranger.issue({ name: 'o', dnsNames: ['localhost'] }) });
  const proxy = await startProxy(t, { inspect: { authority: inspector, upstreamAuthorities: root.pem } });
  const through = ['-x', proxy.url()] as const;
  const before = await curl(t, root, ...through, url());
  if (before === undefined) return;
  assert.equal(before.exitCode, 60);
  assert.equal((await curl(t, inspector, ...through, url()))?.stdout, 'hello');
  assert.equal((await curl(t, inspector, ...through, url('/', '127.0.0.1')))?.stdout, 'hello');
  assert.match(
    (await curl(t, inspector, ...through, other.url()))?.stdout ?? '',
    /^upstream: unable to verify/,
  );
  assert.deepEqual(await chainThrough(proxy.port, port), ['CN=localhost', 'CN=Inspector']);
});

test('our proxy inspects with a leaf alone, or under an intermediate', async (t) => {
  const upstreamAuthorities = root.pem;
  const alone = await startProxy(t, { inspect: { authority: inspector, chain: [], upstreamAuthorities } });
  assert.deepEqual(await chainThrough(alone.port, 1), ['CN=localhost']);
  const authority = inspector.issueAuthority({ name: 'Inspector 2' });
  const under = await startProxy(t, { inspect: { authority, upstreamAuthorities } });
  assert.deepEqual(await chainThrough(under.port, 1), ['CN=localhost', 'CN=Inspector 2']);
});

/** The chain that a proxy on 127.0.0.1 shows for `localhost:port`. */
async function chainThrough(proxyPort: number, port: number): Promise<readonly string[]> {
  const socket = connectTcp(proxyPort, '127.0.0.1');
  socket.write(`CONNECT localhost:${port} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  assert.match(answer.toString('latin1'), /^HTTP\/1\.\d 200 /);
  return readChain({ socket, servername: 'localhost' });
}

const UPSTREAM = { upstreamAuthorities: root.pem };
const subjects = (...names: string[]): readonly string[] => names.map((name) => `CN=${name}`);

const INSPECTORS: readonly {
  readonly name: string;
  readonly program: string;
  readonly start: (scope: Scope) => Promise<ProxyProgram>;
  readonly trusted: Authority;
  readonly sends: readonly string[];
}[] = [
  {
    name: 'squid with a root',
    program: 'squid',
    start: (scope) => startSquid(scope, { authority: inspector, ...UPSTREAM }),
    trusted: inspector,
    sends: subjects('localhost', 'Inspector', 'Inspector'),
  },
  {
    name: 'mitmproxy with a root',
    program: 'mitmdump',
    start: (scope) => startMitmproxy(scope, { authority: inspector, ...UPSTREAM }),
    trusted: inspector,
    sends: subjects('localhost'),
  },
  {
    name: 'mitmproxy with its whole chain',
    program: 'mitmdump',
    start: (scope) => startMitmproxy(scope, { authority: under, sendsChain: true, ...UPSTREAM }),
    trusted: inspector,
    sends: subjects('localhost', 'Under', 'Inspector'),
  },
];
const under = inspector.issueAuthority({ name: 'Under' });

for (const { name, program, start, trusted, sends } of INSPECTORS) {
  test(`${name}: what it sends, who must be trusted, and it leaves nothing behind`, async (t) => {
    if (requireProgram(t, program) === undefined) return;
    const origin = await startServer(t);
    const scope = makeScope();
    t.after(() => scope.end());
    const proxy = await start(scope);
    assert.deepEqual(await chainThrough(proxy.port, origin.port), sends);
    const before = await curl(t, root, '-x', proxy.url(), origin.url());
    if (before !== undefined) {
      assert.equal(before.exitCode, 60, before.stderr);
      const after = await curl(t, trusted, '-x', proxy.url(), origin.url());
      assert.deepEqual([after?.stdout, after?.stderr], ['hello', '']);
    }
    await scope.end();
    await assert.rejects(once(connectTcp(proxy.port, '127.0.0.1'), 'connect'), { code: 'ECONNREFUSED' });
    assert.ok(!existsSync(proxy.folder));
    if (existsSync('/dev/shm')) {
      assert.deepEqual(
        readdirSync('/dev/shm').filter((entry) => entry.includes(`test${proxy.port}`)),
        [],
      );
    }
  });
}

test('squid with an intermediate sends it, and what is above but the root', async (t) => {
  if (requireProgram(t, 'squid') === undefined) return;
  const { port } = await startSquid(t, { authority: under.issueAuthority({ name: 'Deep' }), ...UPSTREAM });
  assert.deepEqual(await chainThrough(port, 1), subjects('localhost', 'Deep', 'Under'));
});

test('tinyproxy tunnels, with basic authentication too', async (t) => {
  if (requireProgram(t, 'tinyproxy') === undefined) return;
  const origin = await startServer(t);
  const open = await startTinyproxy(t);
  const result = await curl(t, root, '-x', open.url(), origin.url());
  if (result === undefined) return;
  assert.equal(result.stdout, 'hello');
  const closed = await startTinyproxy(t, { credentials: { username: 'user', password: 'secret' } });
  assert.match((await curl(t, root, '-x', closed.url(), origin.url()))?.stderr ?? '', /response 407/);
  assert.equal((await curl(t, root, '-x', closed.url('user:secret'), origin.url()))?.stdout, 'hello');
});

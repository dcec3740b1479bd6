import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import type { NetFailure } from '../../src/net/failure.ts';
import { type HandshakeOptions, readChain, verifyHandshake } from '../../src/net/handshake.ts';
import { chooseProxy, type HttpProxy } from '../../src/net/proxy.ts';
import { makeTrust } from '../../src/net/trust.ts';
import { findFreePort, startDaemon } from '../support/daemon.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { listenOnLoopback } from '../support/listening.ts';
import { startMitmproxy } from '../support/mitmproxy.ts';
import { type MadeCertificate, makeAuthority, writeCertificate } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { startSquid } from '../support/squid.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { type ProxyOptions, startProxy } from '../support/test-proxy.ts';
import { startTinyproxy } from '../support/tinyproxy.ts';
import { startTlsServer } from '../support/tls-server.ts';

const root = makeAuthority({ name: 'Server Root' });
const leaf = root.issue({ name: 'localhost', dnsNames: ['localhost'], ipAddresses: ['127.0.0.1', '::1'] });
const inspector = makeAuthority({ name: 'Inspection Root' });
const inspecting = inspector.issueAuthority({ name: 'Inspection CA' });
const proxyRoot = makeAuthority({ name: 'Proxy Root' });
const proxyLeaf = proxyRoot.issue({ name: 'localhost', dnsNames: ['localhost'], ipAddresses: ['127.0.0.1'] });
const credentials = { username: 'jo@corp', password: 'p:ss w/ö#' };
const userInfo = `${encodeURIComponent(credentials.username)}:${encodeURIComponent(credentials.password)}`;

function proxyOf(url: string): HttpProxy {
  const { proxy } = chooseProxy({ host: 'localhost', port: 443 }, { https_proxy: url });
  assert.ok(proxy);
  return proxy;
}

function optionsOf(url: string, extra: Partial<HandshakeOptions> = {}): HandshakeOptions {
  return {
    trust: makeTrust(root.pem + proxyRoot.pem),
    proxy: proxyOf(url),
    signal: new AbortController().signal,
    ...extra,
  };
}

async function readThrough(url: string, port: number, host = 'localhost', extra = {}) {
  const { value, failure } = await readChain({ host, port }, optionsOf(url, extra));
  assert.equal(failure, undefined);
  assert.ok(value);
  return value;
}

async function failThrough(url: string, port = 9, host = 'localhost', extra = {}): Promise<NetFailure> {
  const { failure } = await readChain({ host, port }, optionsOf(url, extra));
  assert.ok(failure);
  assert.doesNotMatch(JSON.stringify(failure), /p:ss|p%3A|am9AY29ycDp/, 'no credentials in a failure');
  return failure;
}

const shapeOf = (chain: readonly Buffer[], known: Readonly<Record<string, MadeCertificate>>): string[] =>
  chain.map((der) => Object.entries(known).find(([, { der: other }]) => other.equals(der))?.[0] ?? 'leaf');

test('squid with ssl_bump: its leaf, its CA, its CA again; also when the server is down', async (t) => {
  if (requireProgram(t, 'squid') === undefined) return;
  const squid = await startSquid(t, { authority: inspector, upstreamAuthorities: root.pem });
  const server = await startTlsServer(t, { certificate: leaf });
  for (const port of [server.port, await findFreePort()]) {
    const shown = await readThrough(squid.url(), port);
    assert.deepEqual(shapeOf(shown.chain, { root, inspector }), ['leaf', 'inspector', 'inspector']);
    assert.equal(shown.trustError, 'SELF_SIGNED_CERT_IN_CHAIN');
    assert.equal(shown.address, undefined);
  }
  const trust = makeTrust(inspector.pem);
  const { value } = await verifyHandshake(
    { host: 'localhost', port: server.port },
    optionsOf(squid.url(), { trust }),
  );
  assert.equal(value?.isIncomplete, false);
});

test('mitmproxy: the leaf alone, or the whole chain', async (t) => {
  if (requireProgram(t, 'mitmdump') === undefined) return;
  const { port } = await startTlsServer(t, { certificate: leaf });
  const upstreamAuthorities = root.pem;
  const [alone, full] = await Promise.all([
    startMitmproxy(t, { authority: inspector, upstreamAuthorities }),
    startMitmproxy(t, { authority: inspecting, upstreamAuthorities, sendsChain: true }),
  ]);
  const known = { root, inspector, inspecting };
  assert.deepEqual(shapeOf((await readThrough(alone.url(), port)).chain, known), ['leaf']);
  const shown = await readThrough(full.url(), port);
  assert.deepEqual(shapeOf(shown.chain, known), ['leaf', 'inspecting', 'inspector']);
});

test("tinyproxy: the server's own chain; a login if it demands one", async (t) => {
  if (requireProgram(t, 'tinyproxy') === undefined) return;
  const { port } = await startTlsServer(t, { certificate: leaf });
  const open = await startTinyproxy(t);
  assert.equal((await readThrough(open.url(), port)).trustError, undefined);
  const plain = { username: 'jo', password: 'secret' };
  const closed = await startTinyproxy(t, { credentials: plain });
  assert.equal((await readThrough(closed.url('jo:secret'), port)).trustError, undefined);
  const missing = await failThrough(closed.url(), port);
  assert.deepEqual([missing.kind, missing.party], ['authentication', 'proxy']);
  assert.match(missing.detail, /^demands a login \(407; it offers Basic\)/);
  const wrong = await failThrough(closed.url('jo:wrong'), port);
  assert.match(wrong.detail, /^refused the user name and password/);
});

/** A TLS front for an HTTP proxy, made by a real stunnel. */
async function startStunnel(t: TestContext, target: number): Promise<string | undefined> {
  const stunnel = requireProgram(t, 'stunnel');
  if (stunnel === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  const { fullChainPath, keyPath } = writeCertificate(folder, 'proxy', proxyLeaf);
  const port = await findFreePort();
  const file = join(folder, 'stunnel.conf');
  const lines = [
    'foreground = yes',
    'pid =',
    '[proxy]',
    `accept = 127.0.0.1:${port}`,
    `connect = 127.0.0.1:${target}`,
    `cert = ${fullChainPath}`,
    `key = ${keyPath}`,
    'TIMEOUTclose = 0',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  await startDaemon(t, stunnel, [file], { environment: makeCleanEnvironment(folder), folder, port });
  return `https://${userInfo}@localhost:${port}`;
}

test('stunnel in front: an https proxy is verified, and gets nothing before that', async (t) => {
  const proxy = await startProxy(t, { credentials });
  const url = await startStunnel(t, proxy.port);
  if (url === undefined) return;
  const { port } = await startTlsServer(t, { certificate: leaf });
  assert.equal((await readThrough(url, port)).trustError, undefined);
  assert.equal(proxy.requests[0]?.answer, 'tunnel');
  const refused = await failThrough(url, port, 'localhost', { trust: makeTrust(root.pem) });
  assert.deepEqual([refused.kind, refused.party], ['untrusted', 'proxy']);
  assert.match(refused.code ?? '', /^UNABLE_TO_/);
  assert.equal(proxy.requests.length, 1);
});

test('an https proxy of another name gets nothing; nor one that is plain http', async (t) => {
  const other = proxyRoot.issue({ name: 'other.test', dnsNames: ['other.test'] });
  const proxy = await startProxy(t, { certificate: other, credentials });
  const misnamed = await failThrough(proxy.url('localhost', userInfo));
  assert.deepEqual(
    [misnamed.party, misnamed.kind, misnamed.code],
    ['proxy', 'untrusted', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  );
  const plain = await startProxy(t, { credentials });
  const notTls = await failThrough(`https://${userInfo}@localhost:${plain.port}`);
  assert.deepEqual([notTls.party, notTls.kind], ['proxy', 'not-tls']);
  assert.equal(proxy.requests.length + plain.requests.length, 0);
});

test('the request for a tunnel: IPv6 in brackets, credentials decoded', async (t) => {
  const proxy = await startProxy(t, { credentials });
  const { port } = await startTlsServer(t, { certificate: leaf });
  const url = proxy.url('localhost', userInfo);
  assert.equal((await readThrough(url, port, '::1')).nameError, undefined);
  await readThrough(url, port, 'localhost');
  const [first, second] = proxy.requests;
  assert.deepEqual([first?.target, second?.target], [`[::1]:${port}`, `localhost:${port}`]);
  assert.equal(first?.headers.host, `[::1]:${port}`);
  assert.equal(first?.headers.connection, undefined);
});

test('a 407 names the schemes; where Basic is not among them it says what to do', async (t) => {
  const challenges = ['Negotiate', 'NTLM, Digest realm="a, Basic b", qop="auth", nonce=x', 'NTLM'];
  const proxy = await startProxy(t, { credentials, challenges });
  const failure = await failThrough(proxy.url());
  assert.equal(failure.detail, 'demands a login (407; it offers Negotiate, NTLM, Digest)');
  assert.match(failure.advice ?? '', /px, cntlm/);
  assert.deepEqual([failure.status, failure.isRetryable], [407, false]);
  assert.equal(proxy.connectionCount(), 1);
});

test("a refusal is reported with the proxy's words, on one line, bounded, without markup", async (t) => {
  const refusing = async (refuse: ProxyOptions['refuse']): Promise<NetFailure> => {
    const proxy = await startProxy(t, refuse === undefined ? {} : { refuse });
    return failThrough(proxy.url());
  };
  const body =
    '<html><title>no</title><style>p { color: red }</style>\n<p>Category:\n<b>Malware</b></p>\n::error::x';
  const blocked = await refusing({ status: 403, body });
  assert.deepEqual([blocked.party, blocked.kind, blocked.status], ['proxy', 'status', 403]);
  assert.equal(
    blocked.detail,
    'refused a tunnel to localhost:9: 403 Refused, “Category: Malware ::error::x”',
  );
  assert.match(blocked.advice ?? '', /NO_PROXY/);
  const long = await refusing({ status: 403, body: 'x'.repeat(100_000) });
  assert.ok(long.detail.length < 500, `${long.detail.length}`);
  assert.match((await refusing({ status: 302, body: '' })).detail, /302 Refused$/);
});

test('a proxy that cannot reach the server is asked three times, and kept apart from the server', async (t) => {
  const proxy = await startProxy(t);
  const failure = await failThrough(proxy.url(), await findFreePort());
  assert.deepEqual([failure.party, failure.kind, failure.status], ['proxy', 'status', 502]);
  assert.match(failure.detail, /^could not reach localhost:\d+: 502 Refused \(tried 3 times\)/);
  assert.equal(proxy.requests.length, 3);
});

/** A proxy that answers every connection with this, and no more. */
function startAnswering(t: TestContext, answer: string | ((socket: Socket) => void)): Promise<number> {
  return listenOnLoopback(t, (socket) => {
    socket.once('data', () => (typeof answer === 'string' ? socket.write(answer) : answer(socket)));
  });
}

test('a proxy that is not there, is silent, cuts, floods or speaks no HTTP', async (t) => {
  const expect = async (port: number, kind: NetFailure['kind'], isRetryable: boolean): Promise<void> => {
    const failure = await failThrough(`http://127.0.0.1:${port}`, 9, 'localhost', {
      timeoutMs: 300,
      tries: 1,
    });
    assert.deepEqual([failure.party, failure.kind, failure.isRetryable], ['proxy', kind, isRetryable]);
  };
  await expect(await findFreePort(), 'refused', false);
  await expect(await startAnswering(t, ''), 'timed-out', true);
  await expect(await startAnswering(t, 'HTTP/1.1 200 OK\r\nX: '), 'timed-out', true);
  await expect(await startAnswering(t, (socket) => socket.destroy()), 'reset', true);
  await expect(await startAnswering(t, 'SSH-2.0-OpenSSH_9.2\r\n'), 'protocol', false);
  const flood = `HTTP/1.1 200 OK\r\n${`X: ${'x'.repeat(1_000)}\r\n`.repeat(100)}\r\n`;
  await expect(await startAnswering(t, flood), 'protocol', false);
  const unknown = await failThrough('http://no-such-proxy.invalid:3128');
  assert.deepEqual([unknown.party, unknown.kind], ['proxy', 'dns']);
});

test('no connection stays open to a proxy that is silent', { timeout: 20_000 }, async (t) => {
  const closings: Promise<unknown>[] = [];
  const port = await listenOnLoopback(t, (socket) => closings.push(once(socket.resume(), 'close')));
  for (const scheme of ['http', 'https']) {
    const limits = { timeoutMs: 100, tries: 1 };
    const { kind, party } = await failThrough(`${scheme}://127.0.0.1:${port}`, 9, 'localhost', limits);
    assert.deepEqual([kind, party], ['timed-out', 'proxy']);
  }
  assert.equal(closings.length, 2);
  await Promise.all(closings);
});

test('a tunnel that ends in something else: the server is named, and the proxy on the way', async (t) => {
  const answer = 'HTTP/1.0 200 Connection established\r\n\r\n';
  const cut = await startAnswering(t, (socket) => {
    socket.write(answer);
    setTimeout(() => socket.destroy(), 20);
  });
  const reset = await failThrough(`http://127.0.0.1:${cut}`, 9, 'localhost', { tries: 1 });
  assert.deepEqual([reset.party, reset.kind], ['origin', 'reset']);
  assert.equal(reset.who, `localhost:9 (through the proxy http://127.0.0.1:${cut})`);
  const words = await startAnswering(t, `${answer}HTTP/1.1 403 Forbidden\r\n\r\n`);
  const notTls = await failThrough(`http://127.0.0.1:${words}`);
  assert.deepEqual([notTls.party, notTls.kind], ['origin', 'not-tls']);
});

test('an alert in the tunnel is reported as one, with its name', async (t) => {
  const handshakeFailure = Buffer.from('15030300020228', 'hex'); // RFC 8446 section 6.2
  const port = await listenOnLoopback(t, (socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.once('data', () => socket.end(handshakeFailure));
    });
  });
  const { party, kind, detail, isRetryable } = await failThrough(`http://127.0.0.1:${port}`);
  assert.deepEqual([party, kind, isRetryable], ['origin', 'tls', false]);
  assert.match(detail, /^ended the TLS handshake with an alert: .*handshake failure/);
});

test('TLS in TLS, the inner certificate with exactly the trust given', async (t) => {
  const proxy = await startProxy(t, {
    certificate: proxyLeaf,
    inspect: { authority: inspecting, upstreamAuthorities: root.pem },
  });
  const { port } = await startTlsServer(t, { certificate: leaf });
  const trust = makeTrust(proxyRoot.pem + inspector.pem);
  const attempt = await verifyHandshake(
    { host: 'localhost', port },
    optionsOf(proxy.url('localhost'), { trust }),
  );
  assert.equal(attempt.failure, undefined);
});

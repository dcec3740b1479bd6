import assert from 'node:assert/strict';
import { lookup } from 'node:dns/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import test, { type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type DownloadOptions, download, labelUrl, MAX_REDIRECTS } from '../../src/net/download.ts';
import { explainFailure, type NetFailure } from '../../src/net/failure.ts';
import { makeTrust } from '../../src/net/trust.ts';
import { findFreePort } from '../support/daemon.ts';
import { listenOnLoopback } from '../support/listening.ts';
import { makeAuthority, makeSelfSigned } from '../support/pki.ts';
import { missing } from '../support/programs.ts';
import { startProxy } from '../support/test-proxy.ts';
import { startHttpServer, startTlsServer } from '../support/tls-server.ts';

const root = makeAuthority({ name: 'Server Root' });
const leaf = root.issue({ name: 'localhost', dnsNames: ['localhost'], ipAddresses: ['127.0.0.1', '::1'] });
const trust = makeTrust(root.pem);
const SECRET = 'p%40ssw0rd';

function attempt(url: string, extra: Partial<DownloadOptions> = {}) {
  const options = { trust, environment: {}, signal: new AbortController().signal, ...extra };
  return download(new URL(url), options);
}

async function get(url: string, extra: Partial<DownloadOptions> = {}): Promise<string> {
  const { value, failure } = await attempt(url, extra);
  assert.equal(failure, undefined);
  return value?.bytes.toString() ?? '';
}

async function fail(url: string, extra: Partial<DownloadOptions> = {}): Promise<NetFailure> {
  const { value, failure } = await attempt(url, { tries: 1, ...extra });
  assert.equal(value, undefined);
  assert.ok(failure);
  assert.doesNotMatch(JSON.stringify(failure), /p%40ssw0rd|p@ssw0rd|dXNlcjpw|token/, 'nothing secret');
  return failure;
}

const startSecure = (t: TestContext, handler?: RequestListener) =>
  startTlsServer(t, { certificate: leaf, ...(handler === undefined ? {} : { handler }) });

test('over https, verified with the trust given; the query is sent, the fragment not', async (t) => {
  const server = await startSecure(t);
  assert.equal(await get(server.url('/ca.pem?token=1#top')), 'hello');
  assert.equal(await get(server.url('/a b', '[::1]')), 'hello');
  assert.deepEqual(server.requests, ['GET /ca.pem?token=1', 'GET /a%20b']);
  assert.deepEqual(server.serverNames, ['localhost', undefined]);
});

test('a server that is not trusted, or has another name, is not asked, and once', async (t) => {
  const server = await startSecure(t);
  const stranger = makeTrust(makeAuthority({ name: 'Stranger' }).pem);
  const untrusted = await fail(server.url('/?token'), { trust: stranger, tries: 3 });
  assert.deepEqual([untrusted.kind, untrusted.party], ['untrusted', 'origin']);
  const other = await startTlsServer(t, {
    certificate: root.issue({ name: 'other.test', dnsNames: ['other.test'] }),
  });
  assert.equal((await fail(other.url(), { tries: 3 })).code, 'ERR_TLS_CERT_ALTNAME_INVALID');
  assert.deepEqual([...server.requests, ...other.requests], []);
  assert.deepEqual([server.connectionCount(), other.connectionCount()], [1, 1]);
});

test('where any certificate will do, no credentials are sent, and the proxy is verified anyway', async (t) => {
  const seen: (string | undefined)[] = [];
  const alone = makeSelfSigned({ name: 'somebody' });
  const server = await startTlsServer(t, {
    certificate: alone,
    handler: (request, response) => {
      seen.push(request.headers.authorization);
      response.end('hello');
    },
  });
  const url = `https://user:${SECRET}@localhost:${server.port}/`;
  assert.equal((await fail(url)).kind, 'untrusted');
  assert.equal(await get(url, { isUnverified: true }), 'hello');
  assert.deepEqual(seen, [undefined]);
  const proxy = await startProxy(t, { certificate: alone });
  const environment = { https_proxy: proxy.url('localhost') };
  const failure = await fail(url, { isUnverified: true, environment });
  assert.deepEqual([failure.kind, failure.party, proxy.requests.length], ['untrusted', 'proxy', 0]);
});

test('what it says of itself: no compression; and none is taken', async (t) => {
  let asked: IncomingMessage['headers'] = {};
  const server = await startHttpServer(t, (request, response) => {
    asked = request.headers;
    response.setHeader('content-encoding', 'gzip').end(gzipSync('hello'));
  });
  const failure = await fail(server.url());
  assert.deepEqual([failure.kind, asked['accept-encoding']], ['protocol', 'identity']);
  assert.match(asked['user-agent'] ?? '', /^setup-ca-bundle\//);
  assert.equal(asked.host, `localhost:${server.port}`);
});

test('credentials in the URL: decoded, for its own origin only, never shown', async (t) => {
  const seen: (string | undefined)[] = [];
  const remember =
    (answer: (response: ServerResponse) => void): RequestListener =>
    (request, response) => {
      seen.push(request.headers.authorization);
      answer(response);
    };
  const other = await startSecure(
    t,
    remember((response) => response.end('other')),
  );
  const server = await startSecure(
    t,
    remember((response) => {
      const first = seen.length === 1;
      const away = `https://evil:creds@localhost:${other.port}/`;
      response.writeHead(302, { location: first ? '/again' : away }).end();
    }),
  );
  const url = `https://user:${SECRET}@localhost:${server.port}/?token=1`;
  const { value } = await attempt(url);
  assert.equal(value?.bytes.toString(), 'other');
  assert.equal(value?.url.href, `https://localhost:${other.port}/`);
  const basic = `Basic ${Buffer.from('user:p@ssw0rd').toString('base64')}`;
  assert.deepEqual(seen, [basic, basic, undefined]);
  const closed = await findFreePort();
  await fail(`https://user:${SECRET}@localhost:${closed}/?token=1#token`);
  const missing = await startSecure(t, (_request, response) => response.writeHead(404).end());
  const failure = await fail(`https://user:${SECRET}@localhost:${missing.port}/x?token=1#token`);
  assert.equal(explainFailure(failure), `https://localhost:${missing.port}/x answered 404 Not Found.`);
});

test('labelUrl leaves out what may be secret', () => {
  const url = new URL(`https://user:${SECRET}@example.org:8443/a/b.pem?token=1#part`);
  assert.equal(labelUrl(url), 'https://example.org:8443/a/b.pem');
});

test('five redirects are followed, six are not', async (t) => {
  const server = await startSecure(t, (request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end('there');
    else response.writeHead(307, { location: String(left - 1) }).end();
  });
  assert.equal(await get(server.url(`/${MAX_REDIRECTS}`)), 'there');
  const failure = await fail(server.url(`/${MAX_REDIRECTS + 1}`), { tries: 3 });
  assert.deepEqual([failure.kind, failure.isRetryable], ['redirect', false]);
});

test('from https to https, never back, and nowhere else', async (t) => {
  const plain = await startHttpServer(t);
  const secure = await startSecure(t, (request, response) => {
    const where = decodeURIComponent(request.url?.slice(1) ?? '');
    if (where === '') response.end('secure');
    else response.writeHead(301, { location: where }).end();
  });
  const other = await startSecure(t, (_request, response) => response.end('other'));
  assert.equal(await get(secure.url(`/${encodeURIComponent(other.url())}`)), 'other');
  for (const where of [plain.url(), 'file:///etc/passwd', 'ftp://localhost/', 'http://', 'data:,x']) {
    assert.equal((await fail(secure.url(`/${encodeURIComponent(where)}`))).kind, 'redirect', where);
  }
  assert.equal(plain.connectionCount(), 0);
});

test('a body over the limit is refused by its length, and as it comes; one at the limit is taken', async (t) => {
  const server = await startSecure(t, (request, response) => {
    const size = Number(request.url?.replace(/\D/g, ''));
    if (request.url?.startsWith('/promise')) {
      return response.writeHead(200, { 'content-length': size }).flushHeaders();
    }
    if (request.url?.startsWith('/length')) response.setHeader('content-length', size);
    for (let sent = 0; sent < size; sent += 500) response.write(Buffer.alloc(Math.min(500, size - sent)));
    return response.end();
  });
  assert.equal((await get(server.url('/length1000'), { maxBytes: 1_000 })).length, 1_000);
  assert.equal((await get(server.url('/chunks1000'), { maxBytes: 1_000 })).length, 1_000);
  const promised = await fail(server.url('/promise1001'), { maxBytes: 1_000, timeoutMs: 2_000 });
  assert.equal(promised.kind, 'too-large');
  assert.equal((await fail(server.url('/chunks1001'), { maxBytes: 1_000 })).kind, 'too-large');
});

test('an endless body ends at the limit, a slow one at the time', async (t) => {
  const server = await startHttpServer(t, (request, response) => {
    if (request.url === '/slow') return response.write('x');
    const more = (): void => {
      while (response.write(Buffer.alloc(65_536)) && !response.destroyed);
      response.once('drain', more);
    };
    return more();
  });
  assert.equal((await fail(server.url('/endless'))).kind, 'too-large');
  const slow = await fail(server.url('/slow'), { timeoutMs: 200 });
  assert.deepEqual([slow.kind, slow.party, slow.isRetryable], ['timed-out', 'origin', true]);
});

test('statuses from 500, resets and cut bodies are tried again, others not', async (t) => {
  const countFor = async (handler: RequestListener, kind: NetFailure['kind'], expected: number) => {
    const server = await startSecure(t, handler);
    assert.equal((await fail(server.url(), { tries: 2 })).kind, kind);
    assert.equal(server.requests.length, expected);
  };
  await countFor((_request, response) => response.writeHead(503).end(), 'status', 2);
  await countFor((_request, response) => response.writeHead(404).end(), 'status', 1);
  await countFor((_request, response) => response.writeHead(204).end(), 'status', 1);
  const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n';
  await countFor(({ socket }) => socket.end(upgrade), 'status', 1);
  await countFor((request) => request.socket.destroy(), 'reset', 2);
  await countFor(
    (_request, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('half', () => response.destroy());
    },
    'reset',
    2,
  );
  let count = 0;
  const flaky = await startSecure(t, (_request, response) => {
    count += 1;
    response.writeHead(count < 3 ? 502 : 200).end('at last');
  });
  assert.equal(await get(flaky.url()), 'at last');
});

test('what is no HTTP, what is not there, and the end of the run', async (t) => {
  const port = await listenOnLoopback(t, (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  assert.equal((await fail(`http://localhost:${port}/`)).kind, 'protocol');
  assert.equal((await fail(`http://localhost:${await findFreePort()}/`)).kind, 'refused');
  assert.equal((await fail('https://no-such-host.invalid/')).kind, 'dns');
  const silent = await startHttpServer(t, () => undefined);
  const ended = await fail(silent.url(), { signal: AbortSignal.timeout(100) });
  assert.equal(ended.kind, 'cancelled');
});

test('through a proxy: a tunnel for https, the absolute form for http, exempt hosts past it', async (t) => {
  const credentials = { username: 'user', password: 'p@ssw0rd' };
  const proxyLeaf = root.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const plain = await startHttpServer(t);
  const secure = await startSecure(t);
  for (const certificate of [undefined, proxyLeaf]) {
    const proxy = await startProxy(t, { credentials, ...(certificate ? { certificate } : {}) });
    const url = proxy.url('localhost', `user:${SECRET}`);
    const environment = { https_proxy: url, http_proxy: url };
    assert.equal(await get(secure.url(), { environment }), 'hello');
    assert.equal(await get(plain.url('/ca.crt?x=1'), { environment }), 'hello');
    assert.deepEqual(
      proxy.requests.map(({ answer }) => answer),
      ['tunnel', 'forwarded'],
    );
    assert.equal(proxy.requests[1]?.headers.authorization, undefined);
    assert.equal(await get(plain.url(), { environment: { ...environment, no_proxy: 'localhost' } }), 'hello');
    assert.equal(proxy.requests.length, 2);
    for (const target of [plain.url(), secure.url()]) {
      const bare = proxy.url('localhost', 'user:wrong');
      const refused = await fail(target, { environment: { https_proxy: bare, http_proxy: bare } });
      assert.deepEqual([refused.kind, refused.party, refused.status], ['authentication', 'proxy', 407]);
    }
  }
  assert.equal(plain.requests.at(-2), 'GET /ca.crt?x=1');
});

test('a redirect is judged by its own proxy setting; a setting that cannot be used is reported', async (t) => {
  const plain = await startHttpServer(t);
  const secure = await startSecure(t);
  const first = await startSecure(t, (_request, response) =>
    response.writeHead(302, { location: secure.url('/', '127.0.0.1') }).end(),
  );
  const proxy = await startProxy(t);
  const environment = { https_proxy: proxy.url(), no_proxy: 'localhost' };
  assert.equal(await get(first.url(), { environment }), 'hello');
  assert.deepEqual(
    proxy.requests.map(({ target }) => target),
    [`127.0.0.1:${secure.port}`],
  );
  const failure = await fail(plain.url(), { environment: { ALL_PROXY: `socks5://user:${SECRET}@proxy` } });
  assert.deepEqual([failure.kind, failure.party], ['proxy-setting', 'proxy']);
  assert.match(explainFailure(failure), /ALL_PROXY: a SOCKS proxy .* NO_PROXY\.$/);
  assert.equal(plain.connectionCount(), 0);
});

const FORBIDDEN: Partial<DownloadOptions> = { forbidInternal: { except: [] } };

test('internal addresses are not asked, written in any way', async (t) => {
  const { port, connectionCount } = await startHttpServer(t);
  for (const host of [
    'localhost',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
  ]) {
    assert.equal((await fail(`http://${host}:${port}/`, FORBIDDEN)).kind, 'forbidden-address', host);
    assert.equal((await fail(`https://${host}:${port}/`, FORBIDDEN)).kind, 'forbidden-address', host);
  }
  assert.equal(connectionCount(), 0);
});

test('a name that resolves to an internal address is not asked', async (t) => {
  const { port, connectionCount } = await startHttpServer(t);
  const names = ['ip6-loopback', 'ip6-localhost', 'localhost4', 'localhost6', hostname()];
  const isLoopback = (name: string): Promise<boolean> =>
    lookup(name).then(
      ({ address }) => address === '::1' || address.startsWith('127.'),
      () => false,
    );
  const found = (await Promise.all(names.map(isLoopback))).indexOf(true);
  if (found === -1) return missing(t, 'another name for loopback than localhost in the hosts file');
  const failure = await fail(`http://${names[found]}:${port}/`, { ...FORBIDDEN, tries: 3 });
  assert.equal(failure.kind, 'forbidden-address');
  assert.equal(connectionCount(), 0);
});

/** Where a redirect must not lead, and a name for each kind of address; ports are those of what is usually there. */
const INTERNAL_PLACES = [
  'https://169.254.169.254/latest/meta-data/',
  'https://[::ffff:169.254.169.254]/',
  'https://[fd00:ec2::254]/',
  'https://[fe80::1]/',
  'https://0.0.0.0/',
  'https://[64:ff9b::a9fe:a9fe]/',
  'https://2852039166/',
  'https://metadata.google.internal/',
  'https://100.100.100.200/',
];

test('a redirect of a verified server leads to no internal address; where its own host is, it does', async (t) => {
  const other = await startSecure(t, (_request, response) => response.end('other'));
  const server = await startSecure(t, (request, response) => {
    const where = decodeURIComponent(request.url?.slice(1) ?? '');
    response.writeHead(302, { location: where }).end();
  });
  const leadTo = (place: string): string => server.url(`/${encodeURIComponent(place)}`);
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    assert.equal(await get(leadTo(other.url('/', host))), 'other', host);
  }
  for (const place of INTERNAL_PLACES)
    assert.equal((await fail(leadTo(place))).kind, 'forbidden-address', place);
});

test('a redirect from outside leads to no loopback address either, by number or name', async (t) => {
  const { port, connectionCount } = await startSecure(t);
  const names = { name: 'pki.corp.example', dnsNames: ['pki.corp.example'] };
  const outside = await startTlsServer(t, {
    certificate: root.issue(names),
    handler: (request, response) => {
      response.writeHead(302, { location: decodeURIComponent(request.url?.slice(1) ?? '') }).end();
    },
  });
  // a proxy stands for the way to another machine; redirects to loopback are not given to it
  const proxy = await startProxy(t, { resolve: () => ({ host: '127.0.0.1', port: outside.port }) });
  const exempt = 'localhost,127.0.0.0/8,::1,ip6-loopback';
  for (const no_proxy of ['', exempt]) {
    for (const host of ['localhost', '127.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', 'ip6-loopback']) {
      const url = `https://pki.corp.example/${encodeURIComponent(`https://${host}:${port}/`)}`;
      const failure = await fail(url, { environment: { https_proxy: proxy.url(), no_proxy } });
      assert.equal(failure.kind, 'forbidden-address', `${host} ${no_proxy}`);
    }
  }
  assert.equal(connectionCount(), 0);
  assert.ok(proxy.requests.every(({ target }) => target === 'pki.corp.example:443'));
});

test('what is not trusted redirects on its own server only', async (t) => {
  const other = await startSecure(t);
  const plain = await startHttpServer(t);
  const redirect: RequestListener = (request, response) => {
    const where = decodeURIComponent(request.url?.slice(1) ?? '');
    if (where === 'here') response.end('here');
    else response.writeHead(302, { location: where }).end();
  };
  const overHttp = await startHttpServer(t, redirect);
  const untrusted = await startTlsServer(t, {
    certificate: makeSelfSigned({ name: 'x' }),
    handler: redirect,
  });
  for (const server of [overHttp, untrusted]) {
    const options = { isUnverified: server === untrusted };
    const leadTo = (place: string): string => server.url(`/${encodeURIComponent(place)}`);
    assert.equal(await get(leadTo('/here'), options), 'here');
    assert.equal(await get(leadTo(server.url('/here')), options), 'here');
    const elsewhere = [other.url(), plain.url(), server.url('/here', '127.0.0.1'), ...INTERNAL_PLACES];
    for (const place of elsewhere) assert.equal((await fail(leadTo(place), options)).kind, 'redirect', place);
  }
  assert.deepEqual([other.connectionCount(), plain.connectionCount()], [0, 0]);
});

test('from http a host may lead to its own https, at the usual ports', async (t) => {
  const names = { name: 'pki.corp.example', dnsNames: ['pki.corp.example', 'other.corp.example'] };
  const secure = await startTlsServer(t, { certificate: root.issue(names) });
  const plain = await startHttpServer(t, (request, response) => {
    response.writeHead(301, { location: `https://${request.url?.slice(1)}` }).end();
  });
  const proxy = await startProxy(t, {
    resolve: ({ port }) => ({ host: '127.0.0.1', port: port === 443 ? secure.port : plain.port }),
  });
  const environment = { https_proxy: proxy.url(), http_proxy: proxy.url() };
  assert.equal(await get('http://pki.corp.example/pki.corp.example/', { environment }), 'hello');
  for (const place of ['other.corp.example/', 'pki.corp.example:8443/']) {
    assert.equal((await fail(`http://pki.corp.example/${place}`, { environment })).kind, 'redirect', place);
  }
});

test('credentials are not sent over http, whoever asks for it', async (t) => {
  const seen: (string | undefined)[] = [];
  const server = await startHttpServer(t, (request, response) => {
    seen.push(request.headers.authorization);
    response.end('hello');
  });
  assert.equal(await get(server.url().replace('//', `//user:${SECRET}@`)), 'hello');
  assert.deepEqual(seen, [undefined]);
});

test('through a proxy internal addresses are refused as they are written', async (t) => {
  const { port } = await startHttpServer(t);
  const proxy = await startProxy(t, { resolve: ({ port }) => ({ host: '127.0.0.1', port }) });
  const environment = { https_proxy: proxy.url(), http_proxy: proxy.url() };
  for (const host of ['127.0.0.1', 'localhost', '169.254.169.254', '[::ffff:169.254.169.254]']) {
    const failure = await fail(`http://${host}:${port}/`, { ...FORBIDDEN, environment });
    assert.equal(failure.kind, 'forbidden-address', host);
  }
  assert.equal(proxy.requests.length, 0);
  assert.equal(await get(`http://pki.corp.example:${port}/`, { ...FORBIDDEN, environment }), 'hello');
});

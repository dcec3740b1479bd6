import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseProxy, isExempt, listProxySecrets, type Variables } from '../../src/net/proxy.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startProxy } from '../support/test-proxy.ts';

const TARGET = { host: 'pypi.org', port: 443 };

function labelOf(environment: Variables, scheme?: 'https' | 'http', target = TARGET): string | undefined {
  const { proxy, problem } = chooseProxy(target, environment, scheme);
  assert.equal(problem, undefined);
  return proxy?.label;
}

test('which variable: lower case first, the scheme before all, empty is unset', () => {
  const all = { all_proxy: 'http://c', ALL_PROXY: 'http://d' };
  const https = { https_proxy: 'http://a', HTTPS_PROXY: 'http://b' };
  assert.equal(labelOf({}), undefined);
  assert.equal(labelOf({ ...https, ...all, http_proxy: 'http://e' }), 'http://a:80');
  assert.equal(labelOf({ ...https, ...all, https_proxy: '' }), 'http://b:80');
  assert.equal(labelOf({ ...all, https_proxy: ' ' }), 'http://c:80');
  assert.equal(labelOf({ ALL_PROXY: 'http://d' }), 'http://d:80');
  assert.equal(labelOf({ http_proxy: 'http://e' }), undefined);
  assert.equal(labelOf({ ...https, http_proxy: 'http://e' }, 'http'), 'http://e:80');
  assert.equal(labelOf({ ...https, ...all }, 'http'), 'http://c:80');
});

test('HTTP_PROXY in upper case is not read, as in curl', () => {
  assert.equal(labelOf({ HTTP_PROXY: 'http://evil' }, 'http'), undefined);
});

test('the proxy of a URL: scheme, port, IPv6, credentials out of sight', () => {
  const read = (https_proxy: string) => chooseProxy(TARGET, { https_proxy }).proxy;
  assert.deepEqual(read('proxy.corp:3128'), {
    protocol: 'http',
    host: 'proxy.corp',
    port: 3128,
    label: 'http://proxy.corp:3128',
  });
  assert.deepEqual(read('https://proxy.corp'), {
    protocol: 'https',
    host: 'proxy.corp',
    port: 443,
    label: 'https://proxy.corp:443',
  });
  assert.equal(read('http://[::1]:3128/path')?.host, '::1');
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
  const secret = read('http://jo%C3%AB:p%40ss%3A%2F%23%25@proxy:8080');
  assert.equal(secret?.authorization, basic('joë:p@ss:/#%'));
  assert.equal(secret?.label, 'http://proxy:8080');
  assert.equal(read('http://100%:50%2@proxy')?.authorization, basic('100%:50%2'));
  assert.equal(read('user:word@proxy:1')?.authorization, basic('user:word'));
  assert.equal(
    read('http://u:%E9@proxy')?.authorization,
    `Basic ${Buffer.from('u:é', 'latin1').toString('base64')}`,
  );
});

test('SOCKS, other schemes and bad URLs are refused, without what is in them', () => {
  for (const [value, code] of [
    ['socks5://user:hunter2@proxy:1080', 'not-supported'],
    ['SOCKS4a://proxy', 'not-supported'],
    ['ftp://user:hunter2@proxy', 'bad-entry'],
    ['http://user:hunter2#1@proxy:80', 'bad-entry'],
    ['http://user:hunter@2@proxy:80', 'bad-entry'],
    ['http://user:hunter2@', 'bad-entry'],
    ['http://proxy:99999', 'bad-entry'],
  ] as const) {
    const { problem, proxy } = chooseProxy(TARGET, { ALL_PROXY: value });
    assert.equal(proxy, undefined);
    assert.equal(problem?.code, code, value);
    assert.match(problem.message, /^ALL_PROXY: /);
    assert.doesNotMatch(JSON.stringify(problem), /hunter2|user:/);
  }
});

test('what stands raw in user or password: real curl is sent to the same proxy with the same, or refuses it too', async (t) => {
  const curl = requireProgram(t, 'curl');
  if (curl === undefined) return;
  const proxy = await startProxy(t, { refuse: { status: 403 } });
  const folder = makeTemporaryFolder(t);
  const marks = [...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~é'];
  const infos = marks.flatMap((mark) => [`us${mark}er:word`, `user:p${mark}ss`, `user${mark}`]);
  const differing: string[] = [];
  for (const info of infos) {
    const url = `http://${info}@127.0.0.1:${proxy.port}`;
    const before = proxy.requests.length;
    await runChild(curl, ['--silent', '--max-time', '10', 'http://pki.example/'], {
      environment: makeCleanEnvironment(folder, { http_proxy: url }),
    });
    const asked = proxy.requests.slice(before).map(({ headers }) => headers['proxy-authorization']);
    const { proxy: chosen, problem } = chooseProxy(
      { host: 'pki.example', port: 80 },
      { http_proxy: url },
      'http',
    );
    // a backslash, which curl takes, is a slash to every other parser of URLs
    const isRefused = asked.length === 0 || info.includes('\\');
    const isSame = chosen?.authorization === asked[0] && chosen?.port === proxy.port;
    if (isRefused ? problem?.code !== 'bad-entry' : !isSame) differing.push(info);
  }
  assert.deepEqual(differing, []);
});

test('a proxy that cannot be used does not matter to a host that is exempt', () => {
  assert.equal(labelOf({ ALL_PROXY: 'socks5://proxy', NO_PROXY: 'pypi.org' }), undefined);
});

test('no_proxy before NO_PROXY', () => {
  const https_proxy = 'http://a';
  assert.equal(labelOf({ https_proxy, NO_PROXY: 'pypi.org' }), undefined);
  assert.equal(labelOf({ https_proxy, no_proxy: '', NO_PROXY: 'pypi.org' }), undefined);
  assert.equal(labelOf({ https_proxy, no_proxy: 'x.org', NO_PROXY: 'pypi.org' }), 'http://a:80');
});

/** Host, port, NO_PROXY, exempt or not, and whether curl differs (in IPv6 by curl/curl#19828). */
const EXEMPTIONS: readonly (readonly [string, number, string, boolean, 'differs'?])[] = [
  ['example.org', 443, 'example.org', true],
  ['www.example.org', 443, 'example.org', true],
  ['nonexample.org', 443, 'example.org', false],
  ['example.org', 443, '.example.org', true],
  ['www.example.org', 443, '.example.org', true],
  ['example.org', 443, 'www.example.org', false],
  ['EXAMPLE.org', 443, 'Example.ORG', true],
  ['example.org', 443, 'a.test,example.org', true],
  ['example.org', 443, 'a.test  example.org', true],
  ['example.org', 443, 'a.test, example.org ,b.test', true],
  ['example.org.', 443, 'example.org', true],
  ['example.org', 443, 'example.org.', true],
  ['example.org', 443, ',,', false],
  ['example.org', 443, '.', false],
  ['example.org', 443, '*', true],
  ['10.1.2.3', 443, '*', true],
  ['example.org', 443, 'a.test,*', true, 'differs'],
  ['www.example.org', 443, '*.example.org', true, 'differs'],
  ['example.org', 8443, 'example.org:8443', true, 'differs'],
  ['example.org', 443, 'example.org:8443', false],
  ['10.1.2.3', 443, '10.1.2.3', true],
  ['10.1.2.3', 443, '10.1.2.30', false],
  ['10.1.2.3', 443, '2.3', false],
  ['10.1.2.3', 443, '10.0.0.0/8', true],
  ['11.1.2.3', 443, '10.0.0.0/8', false],
  ['10.1.2.3', 443, '10.1.2.0/33', false],
  ['10.1.2.3', 443, '10.1.2.3:443', true, 'differs'],
  ['10.1.2.3', 443, '10.1.2.3:80', false],
  ['example.org', 443, '0.0.0.0/0', false],
  ['fd00::1', 443, 'fd00::1', true],
  ['fd00::1', 443, '[fd00::1]', true, 'differs'],
  ['fd00::1', 443, 'fd00:0:0::1', true, 'differs'],
  ['fd00::1', 443, 'fd00::/8', true, 'differs'],
  ['fe00::1', 443, 'fd00::/8', false],
  ['fd00::1', 8443, '[fd00::1]:8443', true, 'differs'],
  ['fd00::1', 443, '[fd00::1]:8443', false],
  ['fd00::1', 443, '10.0.0.0/8', false],
  ['example.org', 443, '[broken', false],
  ['127.0.0.1', 443, 'example.org', false],
];

test('NO_PROXY: names, suffixes, ports, addresses, blocks and *', () => {
  for (const [host, port, noProxy, expected] of EXEMPTIONS) {
    assert.equal(isExempt({ host, port }, noProxy), expected, `${host}:${port} with ${noProxy}`);
  }
  assert.equal(isExempt({ host: '::ffff:10.1.2.3', port: 443 }, '10.0.0.0/8'), true);
});

test('NO_PROXY: real curl decides the same, where it is not said to differ', async (t) => {
  const curl = requireProgram(t, 'curl');
  if (curl === undefined) return;
  const proxy = await startProxy(t, { refuse: { status: 403 } });
  const folder = makeTemporaryFolder(t);
  const run = async (host: string, port: number, noProxy: string): Promise<boolean> => {
    const before = proxy.connectionCount();
    // What is not sent to the proxy goes to a port of loopback that nothing listens on.
    const urlHost = host.includes(':') ? `[${host}]` : host;
    const target = ['--connect-to', '::127.0.0.1:9', `http://${urlHost}:${port}/`];
    await runChild(curl, ['--silent', '--max-time', '10', ...target], {
      environment: makeCleanEnvironment(folder, { http_proxy: proxy.url(), no_proxy: noProxy }),
    });
    return proxy.connectionCount() === before;
  };
  const differing: string[] = [];
  for (const [host, port, noProxy, expected, difference] of EXEMPTIONS) {
    if (difference !== undefined) continue;
    const actual = await run(host, port, noProxy);
    if (actual !== expected) differing.push(`${host}:${port} with ${noProxy}: ${actual} in curl`);
  }
  assert.deepEqual(differing, []);
});

test('what must be masked: the password as written, decoded and sent', () => {
  const secrets = listProxySecrets({
    https_proxy: 'http://user:p%40ss@proxy:8080',
    ALL_PROXY: 'socks5://user:other#word@proxy',
    http_proxy: 'http://proxy',
    HTTPS_PROXY: 'user:plain@proxy',
    NO_PROXY: 'user:no@proxy',
  });
  for (const secret of [
    'p%40ss',
    'p@ss',
    Buffer.from('user:p@ss').toString('base64'),
    'other#word',
    'plain',
  ]) {
    assert.ok(secrets.includes(secret), secret);
  }
  assert.ok(!secrets.some((secret) => secret === 'no' || secret === ''));
  assert.deepEqual(listProxySecrets({}), []);
});

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Fingerprint } from '../../../src/certificates/certificate.ts';
import { readRequest } from '../../../src/request.ts';
import { verifyHosts } from '../../../src/sources/network/verification.ts';
import { runChild } from '../../support/child.ts';
import { findFreePort } from '../../support/daemon.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import { listenOnLoopback } from '../../support/listening.ts';
import { findNode } from '../../support/node-runtimes.ts';
import { type MadeCertificate, makeAuthority } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import type { Scope } from '../../support/scope.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { startProxy } from '../../support/test-proxy.ts';
import { startTlsServer } from '../../support/tls-server.ts';
import { makeMachine } from '../machine.ts';

const NO_PUBLIC_ROOTS: ReadonlySet<Fingerprint> = new Set();

const DAY_MS = 86_400_000;
const EXPIRED = { notBefore: new Date(Date.now() - 400 * DAY_MS), notAfter: new Date(Date.now() - DAY_MS) };
const NAMES = { name: 'localhost', dnsNames: ['localhost'] };

const root = makeAuthority({ name: 'Corp Root' });
const issuing = root.issueAuthority({ name: 'Corp Issuing' });
const stranger = makeAuthority({ name: 'Stranger Root' });

/** How a server with this chain fares with a bundle of these. */
async function verify(scope: Scope, chain: readonly MadeCertificate[], bundle: readonly MadeCertificate[]) {
  const [certificate, ...others] = chain;
  assert.ok(certificate);
  const { port } = await startTlsServer(scope, { certificate, chain: others });
  const pem = bundle.map((made) => made.pem).join('');
  const { results, problems } = await verifyHosts(
    [{ host: 'localhost', port }],
    pem,
    NO_PUBLIC_ROOTS,
    makeMachine(scope).context(),
  );
  return {
    result: results.get(`localhost:${port}`),
    problems: problems.map(({ code, severity }) => [code, severity]),
    message: problems[0]?.message ?? '',
  };
}

test('a chain up to a root of the bundle is fine, whoever completes it', async (t) => {
  const leaf = issuing.issue(NAMES);
  for (const [chain, bundle] of [
    [[leaf, issuing], [root]],
    [
      [leaf, issuing, root],
      [stranger, root],
    ],
    [[leaf], [root, issuing]],
  ] as const) {
    assert.deepEqual(await verify(t, chain, bundle), { result: 'yes', problems: [], message: '' });
  }
});

test('a chain that ends in an intermediate is a warning that names who refuses it', async (t) => {
  const { result, problems, message } = await verify(t, [issuing.issue(NAMES), issuing], [issuing]);
  assert.equal(result, 'partial');
  assert.deepEqual(problems, [['partial-chain', 'warning']]);
  for (const client of ['OpenSSL', 'Python before 3.13', 'Node.js', 'Ruby', 'curl', 'Go'])
    assert.ok(message.includes(client));
});

test('another failure is an error that says which certificate is missing', async (t) => {
  const leaf = issuing.issue(NAMES);
  const old = issuing.issue({ ...NAMES, ...EXPIRED });
  const oldIssuing = root.issueAuthority({ name: 'Old Issuing', ...EXPIRED });
  const other = issuing.issue({ name: 'other', dnsNames: ['other.example'] });
  for (const [chain, bundle, words] of [
    [[leaf], [root], /the certificate of “CN=Corp Issuing” is missing, the CA that signed “localhost”/],
    [
      [leaf, issuing],
      [stranger],
      /the certificate of “CN=Corp Root” is missing, the CA that signed “Corp Issuing”/,
    ],
    [[leaf, issuing, root], [stranger], /its root “Corp Root” is not in the bundle/],
    [[old, issuing], [root], /“localhost” in its chain has expired/],
    [[oldIssuing.issue(NAMES), oldIssuing], [root], /“Old Issuing” in its chain has expired/],
    [[other, issuing], [root], /is for another name \(.*other\.example/],
  ] as const) {
    const { result, problems, message } = await verify(t, chain, bundle);
    assert.equal(result, 'no');
    assert.deepEqual(problems, [['host-unverified', 'error']]);
    assert.match(message, words);
    assert.match(message, /^localhost:\d+ with the finished bundle: /);
  }
});

test('nothing but the bundle is trusted, not even what Node brings or the environment names', async (t) => {
  assert.equal((await verify(t, [issuing.issue(NAMES), issuing], [])).result, 'no');
});

test('all hosts are tried, each once, and one that cannot be reached is an error too', async (t) => {
  const dead = await findFreePort();
  const server = await startTlsServer(t, { certificate: root.issue(NAMES) });
  const hosts = [dead, server.port, server.port].map((port) => ({ host: 'localhost', port }));
  const { results, problems } = await verifyHosts(hosts, root.pem, NO_PUBLIC_ROOTS, makeMachine(t).context());
  assert.deepEqual(
    [...results],
    [
      [`localhost:${dead}`, 'no'],
      [`localhost:${server.port}`, 'yes'],
    ],
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['host-unreachable'],
  );
  assert.equal(server.connectionCount(), 1);
});

test('a proxy is used as for the chain, and its refusal is its own', async (t) => {
  const { port } = await startTlsServer(t, { certificate: root.issue(NAMES) });
  const hosts = [{ host: 'localhost', port }];
  const proxy = await startProxy(t);
  const through = makeMachine(t).context({ https_proxy: proxy.url() });
  assert.deepEqual(
    [...(await verifyHosts(hosts, root.pem, NO_PUBLIC_ROOTS, through)).results.values()],
    ['yes'],
  );
  assert.equal(proxy.requests.length, 1);
  const secure = await startProxy(t, { certificate: stranger.issue(NAMES) });
  const distrusted = makeMachine(t).context({ https_proxy: secure.url('localhost') });
  const { problems } = await verifyHosts(hosts, root.pem, NO_PUBLIC_ROOTS, distrusted);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['proxy-refused'],
  );
  const unusable = makeMachine(t).context({ https_proxy: 'socks5://localhost' });
  assert.deepEqual(
    (await verifyHosts([...hosts, { host: 'b', port: 1 }], root.pem, NO_PUBLIC_ROOTS, unusable)).problems
      .length,
    1,
  );
});

test('a server that wants a client certificate is verified as far as it goes', async (t) => {
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    const { port } = await startTlsServer(t, {
      certificate: root.issue(NAMES),
      clientAuthorities: [root],
      maxVersion,
    });
    const { results } = await verifyHosts(
      [{ host: 'localhost', port }],
      root.pem,
      NO_PUBLIC_ROOTS,
      makeMachine(t).context(),
    );
    assert.deepEqual([...results.values()], ['yes']);
  }
});

test('no host, no work', async (t) => {
  const { results, problems } = await verifyHosts(
    [],
    'not even a bundle',
    NO_PUBLIC_ROOTS,
    makeMachine(t).context(),
  );
  assert.deepEqual([results.size, problems.length], [0, 0]);
});

/** Real clients, and whether they accept a chain that ends in an intermediate of the bundle: what the warning says. */
const CLIENTS: readonly (readonly [string, (url: URL, bundle: string) => readonly string[], boolean])[] = [
  ['curl', ({ href }, bundle) => ['-sS', '--cacert', bundle, href], true],
  ['git', ({ href }, bundle) => ['-c', `http.sslCAInfo=${bundle}`, 'ls-remote', href], true],
  [
    'openssl',
    ({ host }, bundle) => ['s_client', '-connect', host, '-CAfile', bundle, '-verify_return_error'],
    false,
  ],
  ['ruby', ({ href }) => ['-ropen-uri', '-e', 'URI.open(ARGV[0])', href], false],
  ['node', ({ href }) => ['-e', 'fetch(process.argv[1]).catch(() => process.exit(1))', href], false],
];

for (const [program, toArguments, acceptsPartial] of CLIENTS) {
  test(`the warning is right about ${program}`, async (t) => {
    const path = program === 'node' ? findNode(24) : requireProgram(t, program);
    if (path === undefined) return;
    const folder = makeTemporaryFolder(t);
    const server = await startTlsServer(t, { certificate: issuing.issue(NAMES) });
    const bundle = join(folder, 'bundle.pem');
    const environment = makeCleanEnvironment(folder, { SSL_CERT_FILE: bundle, NODE_EXTRA_CA_CERTS: bundle });
    const succeeds = async (pem: string): Promise<boolean> => {
      writeFileSync(bundle, pem);
      const { exitCode } = await runChild(path, toArguments(new URL(server.url()), bundle), {
        environment,
        folder,
      });
      return exitCode === 0;
    };
    assert.equal(await succeeds(stranger.pem), false);
    assert.equal(await succeeds(issuing.pem), acceptsPartial);
    assert.equal(await succeeds(issuing.pem + root.pem), true);
  });
}

/** Ways in which a host gives no answer by which the bundle could be judged. */
const SILENCE: Readonly<Record<string, (scope: Scope) => Promise<number>>> = {
  'nothing listens': () => findFreePort(),
  'it cuts the connection': (scope) => listenOnLoopback(scope, (socket) => socket.resetAndDestroy()),
  'it speaks no TLS': (scope) => listenOnLoopback(scope, (socket) => socket.end('220 ready\r\n')),
};

for (const [name, start] of Object.entries(SILENCE)) {
  test(`where ${name} it is an error, and where silence is tolerated a warning`, async (t) => {
    const { request } = await readRequest(() => '');
    const host = { host: 'localhost', port: await start(t) };
    for (const toleratesSilence of [false, true]) {
      const { results, problems } = await verifyHosts(
        [host],
        root.pem,
        NO_PUBLIC_ROOTS,
        makeMachine(t).context(),
        { ...request, toleratesSilence },
      );
      assert.deepEqual([...results.values()], ['no']);
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        [toleratesSilence ? 'warning' : 'error'],
      );
    }
  });
}

test('a chain that the bundle does not make valid is an error, whatever is tolerated', async (t) => {
  const { request } = await readRequest(() => '');
  const { port } = await startTlsServer(t, { certificate: stranger.issue(NAMES) });
  const { problems } = await verifyHosts(
    [{ host: 'localhost', port }],
    root.pem,
    NO_PUBLIC_ROOTS,
    makeMachine(t).context(),
    { ...request, toleratesSilence: true },
  );
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [['host-unverified', 'error']],
  );
});

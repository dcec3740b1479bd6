import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect as connectSocket, type Socket } from 'node:net';
import { join } from 'node:path';
import test, { after, type TestContext } from 'node:test';
import { createSecureContext } from 'node:tls';
import {
  HANDSHAKE_TIMEOUT_MS,
  HANDSHAKE_TRIES,
  type HandshakeOptions,
  readChain,
  verifyHandshake,
} from '../../src/net/handshake.ts';
import { MAX_CHAIN_CERTIFICATES } from '../../src/net/secure.ts';
import { makeTrust } from '../../src/net/trust.ts';
import { runChild } from '../support/child.ts';
import { findFreePort, startDaemon } from '../support/daemon.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { compileJavaScript } from '../support/javascript.ts';
import { listenOnLoopback } from '../support/listening.ts';
import { findNode } from '../support/node-runtimes.ts';
import { type MadeCertificate, makeAuthority, makeSelfSigned, writeCertificate } from '../support/pki.ts';
import { missing, requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startHttpServer, startTlsServer, type TlsServerOptions } from '../support/tls-server.ts';

const root = makeAuthority({ name: 'Test Root' });
const intermediate = root.issueAuthority({ name: 'Test Intermediate' });
const leaf = intermediate.issue({
  name: 'localhost',
  dnsNames: ['localhost'],
  ipAddresses: ['127.0.0.1', '::1'],
});
const stranger = makeAuthority({ name: 'Stranger' });
const nobody = makeAuthority({ name: 'Nobody' });
const rootTrust = makeTrust(root.pem);
const strangerTrust = makeTrust(stranger.pem);

function optionsOf(extra: Partial<HandshakeOptions> = {}): HandshakeOptions {
  return { trust: rootTrust, proxy: undefined, signal: new AbortController().signal, ...extra };
}

const at = (port: number, host = 'localhost') => ({ host, port });
const hex = (certificates: readonly MadeCertificate[]): string[] =>
  certificates.map(({ der }) => der.toString('hex'));

async function read(port: number, extra: Partial<HandshakeOptions> = {}, host = 'localhost') {
  const { value, failure } = await readChain(at(port, host), optionsOf(extra));
  assert.equal(failure, undefined);
  assert.ok(value);
  return value;
}

async function failToRead(port: number, extra: Partial<HandshakeOptions> = {}, host = 'localhost') {
  const { value, failure } = await readChain(at(port, host), optionsOf(extra));
  assert.equal(value, undefined);
  assert.ok(failure);
  return failure;
}

async function verify(port: number, extra: Partial<HandshakeOptions> = {}, host = 'localhost') {
  const { value, failure } = await verifyHandshake(at(port, host), optionsOf(extra));
  if (failure === undefined) return value?.isIncomplete ? 'incomplete' : 'verified';
  return failure.kind === 'untrusted' ? failure.code : failure.kind;
}

/** Wrong order, a stranger in the middle and at the end, a duplicate, the root. */
const MIXED = [stranger, intermediate, intermediate, root, stranger] as const;

/** Compiled once for the tests that drive another process. */
const compiled = compileJavaScript({ after }, ['src/net/handshake.ts']);

const DRIVER = `
import { readChain, verifyHandshake } from './src/net/handshake.js';
import { makeTrust } from './src/net/trust.js';
const { signal } = new AbortController();
const results = JSON.parse(process.argv[2]).map(async ([port, pem]) => {
  const server = { host: 'localhost', port };
  const options = { trust: makeTrust(pem), proxy: undefined, signal };
  const { value, failure } = await readChain(server, options);
  const verified = await verifyHandshake(server, options);
  return {
    ...value, chain: value?.chain.map((der) => der.toString('hex')), failure,
    verified: verified.failure?.code ?? (verified.value.isIncomplete ? 'incomplete' : 'verified'),
  };
});
console.log(JSON.stringify(await Promise.all(results)));
`;

/** Reads and verifies the chains of servers (port, and PEM of the trust) with a Node in a process of its own. */
async function drive(node: string, cases: readonly (readonly [number, string])[], extra = {}) {
  const folder = await compiled;
  writeFileSync(join(folder, 'driver.js'), DRIVER);
  const { stdout, stderr } = await runChild(node, [join(folder, 'driver.js'), JSON.stringify(cases)], {
    environment: makeCleanEnvironment(folder, extra),
    timeoutMs: HANDSHAKE_TIMEOUT_MS - 1_000, // a clock or connection left behind would keep it alive until then
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

for (const major of [20, 24] as const) {
  test(`Node ${major}: what it does without saying so: the chain as sent, and OpenSSL's verdict without a handshake's end`, async (t) => {
    const node = findNode(major);
    if (node === undefined) return missing(t, `Node ${major}`);
    const cases: [number, string][] = [];
    const expected: object[] = [];
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
      for (const clientAuthorities of [undefined, [root]]) {
        const { port } = await startTlsServer(t, {
          certificate: leaf,
          chain: MIXED,
          minVersion: version,
          maxVersion: version,
          ...(clientAuthorities === undefined ? {} : { clientAuthorities }),
        });
        const isIncomplete = clientAuthorities !== undefined && version === 'TLSv1.2';
        const shown = {
          chain: hex([leaf, ...MIXED]),
          protocol: version,
          isIncomplete,
        };
        const code = 'SELF_SIGNED_CERT_IN_CHAIN';
        cases.push([port, root.pem], [port, nobody.pem]);
        expected.push({ ...shown, verified: isIncomplete ? 'incomplete' : 'verified' });
        expected.push({ ...shown, trustError: code, verified: code });
      }
    }
    // Twice, to have more at once than Node 20 allows listeners on one signal without a warning.
    const results = await drive(node, [...cases, ...cases]);
    assert.deepEqual(
      results.map(({ address, ...rest }: { address: string }) => rest),
      [...expected, ...expected],
    );
  });
}

test('nothing but the trust given is trusted: not NODE_EXTRA_CA_CERTS, and with nothing given nothing', async (t) => {
  const { port } = await startTlsServer(t, { certificate: leaf });
  const file = join(makeTemporaryFolder(t), 'root.pem');
  writeFileSync(file, root.pem);
  const texts = [root.pem, '', '\n', nobody.pem];
  const extra = { NODE_EXTRA_CA_CERTS: file };
  const cases = texts.map((pem): [number, string] => [port, pem]);
  const results = await drive(process.execPath, cases, extra);
  const codes = results.map(({ trustError }: { trustError?: string }) => trustError);
  const untrusted = 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY';
  assert.deepEqual(codes, [undefined, untrusted, untrusted, untrusted]);
});

test('chain and name are kept apart', async (t) => {
  const day = 86_400_000;
  const old = { notBefore: new Date(Date.now() - 20 * day), notAfter: new Date(Date.now() - 10 * day) };
  const names = { name: 'localhost', dnsNames: ['localhost'] };
  const other = intermediate.issue({ name: 'other.test', dnsNames: ['other.test'] });
  const expired = intermediate.issue({ ...names, ...old });
  const alone = makeSelfSigned(names);
  const cases: readonly [TlsServerOptions, string | undefined, boolean, string][] = [
    [{ certificate: leaf }, undefined, true, 'verified'],
    [{ certificate: other }, undefined, false, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    [{ certificate: expired }, 'CERT_HAS_EXPIRED', true, 'CERT_HAS_EXPIRED'],
    [
      { certificate: leaf, chain: [] },
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      true,
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
    [{ certificate: alone }, 'DEPTH_ZERO_SELF_SIGNED_CERT', true, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ];
  for (const [server, trustError, isNamed, verdict] of cases) {
    const { port, connectionCount } = await startTlsServer(t, server);
    const shown = await read(port);
    assert.equal(shown.trustError, trustError);
    if (isNamed) assert.equal(shown.nameError, undefined);
    else assert.match(shown.nameError ?? '', /other\.test/);
    assert.equal(await verify(port), verdict);
    assert.equal(connectionCount(), 2, 'a refusal to trust is not tried again');
  }
});

test('an intermediate in the trust is an anchor only if a partial chain is allowed', async (t) => {
  const { port } = await startTlsServer(t, { certificate: leaf, chain: [] });
  assert.equal(await verify(port, { trust: makeTrust(intermediate.pem) }), 'UNABLE_TO_GET_ISSUER_CERT');
  const trust = makeTrust(intermediate.pem, { allowPartialTrustChain: true });
  assert.equal(await verify(port, { trust }), 'verified');
});

test('a server name for names, none for addresses; IPv4 and IPv6', async (t) => {
  const { port, serverNames } = await startTlsServer(t, { certificate: leaf });
  for (const [host, address] of [
    ['localhost', /^(?:127\.0\.0\.1|::1)$/],
    ['127.0.0.1', /^127\.0\.0\.1$/],
    ['::1', /^::1$/],
  ] as const) {
    const shown = await read(port, {}, host);
    assert.deepEqual([shown.trustError, shown.nameError], [undefined, undefined]);
    assert.match(shown.address ?? '', address);
    assert.equal(await verify(port, {}, host), 'verified');
  }
  assert.deepEqual(serverNames.slice(0, 2), ['localhost', 'localhost']);
  assert.deepEqual(new Set(serverNames.slice(2)), new Set([undefined]));
});

test('the contexts of a trust set are built once', () => {
  assert.equal(rootTrust.context(), rootTrust.context());
  assert.equal(rootTrust.lightContext(), rootTrust.lightContext());
  assert.equal(rootTrust.legacyContext(), rootTrust.legacyContext());
});

test('the first try offers curves alone, and a server that wants ML-KEM is still one of today', async (t) => {
  const hellos: Buffer[] = [];
  const silent = await listenOnLoopback(t, (socket) =>
    socket.once('data', (bytes: Buffer) => {
      hellos.push(bytes);
      socket.end(Buffer.from('15030100020228', 'hex')); // an alert: handshake_failure
    }),
  );
  assert.equal((await failToRead(silent)).kind, 'tls');
  // a hybrid's share alone has 1216 octets
  assert.deepEqual(
    hellos.map(({ length }) => length > 1216),
    [false, hasHybrids(), hasHybrids()],
  );
  for (const ecdhCurve of [
    'X25519',
    'P-256',
    'P-384',
    'P-521',
    ...(hasHybrids() ? ['X25519MLKEM768'] : []),
  ]) {
    const { port } = await startTlsServer(t, { certificate: leaf, tls: { ecdhCurve } });
    const shown = await read(port);
    assert.deepEqual([shown.protocol, shown.legacyCode], ['TLSv1.3', undefined], ecdhCurve);
    assert.equal(await verify(port), 'verified', ecdhCurve);
  }
});

/** Whether this Node.js has an OpenSSL with ML-KEM. */
function hasHybrids(): boolean {
  try {
    createSecureContext({ ecdhCurve: 'X25519MLKEM768' });
    return true;
  } catch {
    return false;
  }
}

for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
  test(`${version}: a server that demands a client certificate shows its chain, which is judged`, async (t) => {
    const { port } = await startTlsServer(t, {
      certificate: leaf,
      minVersion: version,
      maxVersion: version,
      clientAuthorities: [root],
    });
    const isIncomplete = version === 'TLSv1.2';
    const shown = await read(port);
    assert.equal(shown.chain.length, 2);
    assert.deepEqual([shown.isIncomplete, shown.trustError], [isIncomplete, undefined]);
    assert.match((await read(port, { trust: strangerTrust })).trustError ?? '', /^UNABLE_TO_/);
    assert.equal(await verify(port), isIncomplete ? 'incomplete' : 'verified');
    assert.match(String(await verify(port, { trust: strangerTrust })), /^UNABLE_TO_/);
    const wrongName = intermediate.issue({ name: 'other.test', dnsNames: ['other.test'] });
    const other = await startTlsServer(t, {
      certificate: wrongName,
      maxVersion: version,
      clientAuthorities: [root],
    });
    assert.equal(await verify(other.port), 'ERR_TLS_CERT_ALTNAME_INVALID');
  });
}

const LAX_CONFIGURATION = `
openssl_conf = start
[start]
ssl_conf = ssl
[ssl]
system_default = lax
[lax]
MinProtocol = TLSv1
CipherString = ALL:@SECLEVEL=0
`;

/** A real `openssl s_server`. */
async function startSserver(
  t: TestContext,
  certificate: MadeCertificate,
  extra: readonly string[],
): Promise<number | undefined> {
  const openssl = requireProgram(t, 'openssl');
  if (openssl === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  const { certificatePath, keyPath, fullChainPath } = writeCertificate(folder, 'server', certificate);
  const port = await findFreePort();
  const files = ['-cert', certificatePath, '-key', keyPath, '-cert_chain', fullChainPath];
  // Debian's own configuration allows no old parameters.
  const configuration = join(folder, 'openssl.cnf');
  writeFileSync(configuration, LAX_CONFIGURATION);
  await startDaemon(t, openssl, ['s_server', '-accept', String(port), '-quiet', ...files, ...extra], {
    environment: makeCleanEnvironment(folder, { OPENSSL_CONF: configuration }),
    folder,
    port,
  });
  return port;
}

test('openssl s_server, TLS 1.2 and 1.3, a client certificate demanded', async (t) => {
  for (const version of ['-tls1_2', '-tls1_3']) {
    const port = await startSserver(t, leaf, [version, '-Verify', '1', '-verify_return_error']);
    if (port === undefined) return;
    const shown = await read(port);
    assert.deepEqual(hex([leaf, leaf, intermediate]).slice(1), hex([leaf, intermediate]));
    assert.equal(shown.chain[0]?.toString('hex'), leaf.der.toString('hex'));
    assert.equal(shown.chain.at(-1)?.toString('hex'), intermediate.der.toString('hex'));
    assert.equal(shown.trustError, undefined);
    assert.equal(await verify(port), version === '-tls1_2' ? 'incomplete' : 'verified');
  }
});

/** 1024 bits; of fewer OpenSSL makes no server any more. */
const WEAK_DH = `-----BEGIN DH PARAMETERS-----
MIGHAoGBAMOAXnV0XZ1n+Yq3aWPbORnCTYJktEVQxoI38Qggw3TujMgQUnIkPFFl
rSD6Hcy1LELoUooxpa5PzBuZuTkphpyMAk0aya3OgnpCCng5SC3OQUpmmHQ9FNqp
aodUq728l+q2FtSLdWPK80WWE/tf7UgQXKtMZWTaOZFx6aP7y+rfAgEC
-----END DH PARAMETERS-----
`;

test('openssl s_server with old parameters: the chain is read, and no handshake verified', async (t) => {
  const weak = { key: 'rsa-1024', digest: 'sha1' } as const;
  const keyUsage = ['digitalSignature', 'keyEncipherment'] as const;
  const oldRoot = makeAuthority({ name: 'Old Root', ...weak });
  const oldLeaf = oldRoot.issue({ name: 'localhost', dnsNames: ['localhost'], keyUsage, ...weak });
  const trust = makeTrust(oldRoot.pem);
  const dh = join(makeTemporaryFolder(t), 'dh.pem');
  writeFileSync(dh, WEAK_DH);
  for (const extra of [
    ['-tls1'],
    ['-tls1_1'],
    ['-tls1_2', '-cipher', 'DHE-RSA-AES128-SHA', '-dhparam', dh],
    ['-tls1_2', '-sigalgs', 'RSA+SHA1'],
  ]) {
    const port = await startSserver(t, oldLeaf, extra);
    if (port === undefined) return;
    const shown = await read(port, { trust });
    assert.equal(shown.chain[0]?.toString('hex'), oldLeaf.der.toString('hex'), extra.join(' '));
    assert.ok(shown.legacyCode, extra.join(' '));
    assert.equal(await verify(port, { trust }), 'tls', extra.join(' '));
  }
});

test('a weak key in a chain is a refusal to trust', async (t) => {
  const weakLeaf = root.issue({
    name: 'localhost',
    dnsNames: ['localhost'],
    key: 'rsa-1024',
    keyUsage: ['digitalSignature', 'keyEncipherment'],
  });
  const port = await startSserver(t, weakLeaf, []);
  if (port === undefined) return;
  const words = 'EE certificate key too weak'; // Node has no code for it
  assert.deepEqual([(await read(port)).trustError, await verify(port)], [words, words]);
});

test('more than 100 certificates are no chain; 100 are', async (t) => {
  const fill = Array.from({ length: MAX_CHAIN_CERTIFICATES }, () => root);
  const { port } = await startTlsServer(t, { certificate: leaf, chain: fill });
  assert.equal((await failToRead(port)).kind, 'chain-too-large');
  const full = await startTlsServer(t, { certificate: leaf, chain: fill.slice(1) });
  assert.equal((await read(full.port)).chain.length, MAX_CHAIN_CERTIFICATES);
});

test('more certificates than OpenSSL takes are reported by their size', async (t) => {
  const extensions = [{ oid: '1.2.3.4', value: Buffer.alloc(60_000) }];
  const large = makeAuthority({ name: 'Large', extensions });
  const { port, connectionCount } = await startTlsServer(t, { certificate: leaf, chain: [large, large] });
  assert.equal((await failToRead(port)).kind, 'chain-too-large');
  assert.equal(connectionCount(), 1);
});

test('what is not there: refused, a name that does not exist, no TLS; not tried again', async (t) => {
  const closed = await failToRead(await findFreePort());
  assert.deepEqual([closed.kind, closed.party, closed.code], ['refused', 'origin', 'ECONNREFUSED']);
  const unknown = await failToRead(443, {}, 'no-such-host.invalid');
  assert.deepEqual([unknown.kind, unknown.party], ['dns', 'origin']);
  const plain = await startHttpServer(t);
  const { kind } = await failToRead(plain.port);
  assert.deepEqual([kind, plain.connectionCount()], ['not-tls', 1]);
});

test('a silent server times out, tried three times, and no connection stays open', {
  timeout: 20_000,
}, async (t) => {
  const closings: Promise<unknown>[] = [];
  const port = await listenOnLoopback(t, (socket) => closings.push(once(socket.resume(), 'close')));
  const failure = await failToRead(port, { timeoutMs: 100 });
  assert.deepEqual([failure.kind, closings.length], ['timed-out', HANDSHAKE_TRIES]);
  assert.match(failure.detail, /tried 3 times/);
  await Promise.all(closings);
});

test('a server that cuts the connection is tried three times', async (t) => {
  let count = 0;
  const port = await listenOnLoopback(t, (socket) => {
    count += 1;
    socket.destroy();
  });
  assert.deepEqual([(await failToRead(port)).kind, count], ['reset', HANDSHAKE_TRIES]);
});

test('a server that cuts the first connection only is had', async (t) => {
  const server = await startTlsServer(t, { certificate: leaf });
  let count = 0;
  const port = await listenOnLoopback(t, (socket) => {
    count += 1;
    if (count === 1) return socket.destroy();
    const upstream = connectSocket(server.port, '127.0.0.1');
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
    return socket.pipe(upstream).pipe(socket);
  });
  assert.equal((await read(port)).trustError, undefined);
  assert.equal(count, 2);
});

test('the end of the run ends a handshake, also one that has not begun and one that waits for its next try', async (t) => {
  const silent = await startTlsServer(t, { certificate: leaf, delayMs: Number.POSITIVE_INFINITY });
  const ended = await failToRead(silent.port, { signal: AbortSignal.timeout(100) });
  assert.deepEqual([ended.kind, ended.isRetryable], ['cancelled', false]);
  const early = await failToRead(silent.port, { signal: AbortSignal.abort() });
  assert.equal(early.kind, 'cancelled');
  const controller = new AbortController();
  // Once the client's own socket has closed, it waits for its next try: the abort comes then, however busy the machine is.
  const onSocket = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    socket.once('close', () => setImmediate(() => controller.abort()));
  };
  subscribe('net.client.socket', onSocket);
  t.after(() => unsubscribe('net.client.socket', onSocket));
  const port = await listenOnLoopback(t, (socket) => socket.destroy());
  assert.equal((await failToRead(port, { signal: controller.signal })).kind, 'reset');
});

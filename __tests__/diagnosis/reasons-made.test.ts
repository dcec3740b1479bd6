import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findExisting, planExisting } from '../../src/cli/existing.ts';
import type { ReasonId } from '../../src/clients/reasons.ts';
import type { Context } from '../../src/context.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/report/diagnosis.ts';
import { readRequest } from '../../src/request.ts';
import { makeUserMachine } from '../support/command-line.ts';
import { findFreePort, startDaemon } from '../support/daemon.ts';
import { makeCleanEnvironment, SYSTEM_PATH } from '../support/environment.ts';
import { listenOnLoopback } from '../support/listening.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import {
  asAuthority,
  type MadeCertificate,
  makeAuthority,
  makeSelfSigned,
  writeCertificate,
} from '../support/pki.ts';
import { missing, requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startProxy } from '../support/test-proxy.ts';
import { findStrictPython } from '../support/tls-judges.ts';
import { startHttpServer, startTlsServer, type TlsServerOptions } from '../support/tls-server.ts';

/** Each reason made for real, each client that is on this machine, and the reason that doctor must give for it. */

const CLIENTS = [
  'curl',
  'wget',
  'git',
  'OpenSSL',
  'Python ssl',
  'Python requests',
  'Node.js',
  'Ruby',
  'PHP streams',
  'PHP curl',
  'Perl LWP',
  'Java',
] as const;

const PROGRAMS = ['curl', 'wget', 'git', 'openssl', 'python3', 'ruby', 'php', 'perl', 'java'];

type Client = (typeof CLIENTS)[number];
type Said = ReasonId | 'passed';

/** A situation: what is trusted, what stands at the other end, and what each client must be told to fail for. */
interface Situation {
  /** What the bundle has; the CA of the other scenes if not given. */
  readonly trust?: MadeCertificate;
  /**
   * Starts what is at the other end, and gives `host:port`, and variables that the shell has besides those of the bundle.
   */
  readonly make: (
    t: TestContext,
  ) => Promise<{ readonly host: string; readonly variables?: Readonly<Record<string, string>> }>;
  /** What most clients are told. */
  readonly all: Said;
  /** Those that are told something else; several where it depends on who is faster. */
  readonly but?: Partial<Record<Client, Said | readonly Said[]>>;
}

const root = makeAuthority({ name: 'Corp Root' });
const stranger = makeAuthority({ name: 'Unknown Root' });
const NAME = { name: 'localhost', dnsNames: ['localhost'] } as const;
const PAST = { notBefore: new Date('2020-01-01'), notAfter: new Date('2021-01-01') };
const FUTURE = { notBefore: new Date('2040-01-01'), notAfter: new Date('2041-01-01') };

const serve =
  (certificate: MadeCertificate, options: Partial<TlsServerOptions> = {}, name = 'localhost') =>
  async (t: TestContext) => ({
    host: `${name}:${(await startTlsServer(t, { certificate, ...options })).port}`,
  });

const through = (proxy: string): Readonly<Record<string, string>> => ({
  https_proxy: proxy,
  HTTPS_PROXY: proxy,
});

const behind = (proxy: (t: TestContext) => Promise<string>) => async (t: TestContext) => {
  const { host } = await serve(root.issue(NAME))(t);
  return { host, variables: through(await proxy(t)) };
};

const WEAK = { ciphers: 'DEFAULT@SECLEVEL=0' };
const weakRoot = makeAuthority({ name: 'Weak Root', key: 'rsa-1024' });
const boundRoot = makeAuthority({ name: 'Bound Root', nameConstraints: { permitted: ['corp.example'] } });
const oldTwin = makeAuthority({ name: 'Twin Root', hasSubjectKeyIdentifier: false });
const newTwin = makeAuthority({ name: 'Twin Root', hasSubjectKeyIdentifier: false });

/** Clients that read no proxy, or not this one. */
const TO_THE_HOST: Partial<Record<Client, Said>> = {
  wget: 'passed',
  OpenSSL: 'passed',
  'Python ssl': 'passed',
  'Node.js': 'passed',
  Ruby: 'passed',
  'PHP streams': 'passed',
  Java: 'passed',
};

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'all is well': { make: serve(root.issue(NAME)), all: 'passed' },
  // no host has a label of 64 letters: nobody is asked for it
  'no such host': { make: async () => ({ host: `${'a'.repeat(64)}.example:443` }), all: 'no-such-host' },
  'nothing listens': { make: async () => ({ host: 'localhost:1' }), all: 'refused' },
  'a server that says nothing': {
    make: serve(root.issue(NAME), { delayMs: Number.POSITIVE_INFINITY }),
    all: 'timed-out',
  },
  'a connection that is closed': {
    make: async (t) => {
      const port = await listenOnLoopback(t, (socket) => socket.once('data', () => socket.destroy()));
      return { host: `localhost:${port}` };
    },
    all: 'cut',
  },
  'a server without TLS': {
    make: async (t) => ({ host: `localhost:${(await startHttpServer(t)).port}` }),
    all: 'not-tls',
  },
  'a proxy that is not there': { make: behind(async () => 'http://127.0.0.1:1'), all: 'proxy-unreachable' },
  'a proxy that wants a login': {
    make: behind(async (t) => (await startProxy(t, { credentials: { username: 'a', password: 'b' } })).url()),
    all: 'proxy-login',
  },
  'a proxy that forbids the host': {
    make: behind(async (t) => (await startProxy(t, { refuse: { status: 403 } })).url()),
    all: 'proxy-denied',
  },
  'a plain proxy with https:// in its address': {
    make: behind(async (t) => (await startProxy(t)).url().replace('http:', 'https:')),
    all: 'proxy-is-plain',
    but: {
      wget: 'passed', // takes it for http://
      OpenSSL: 'not-tried',
      'Python ssl': 'not-tried',
      'Node.js': 'not-tried',
      Ruby: 'not-tried',
      'PHP streams': 'not-tried',
      Java: 'not-tried',
    },
  },
  'a proxy that is a web server': {
    make: behind(async (t) => `http://127.0.0.1:${(await startHttpServer(t)).port}`),
    all: 'not-a-proxy',
  },
  'a proxy with # in its password': {
    make: behind(async (t) => (await startProxy(t)).url().replace('//', '//user:a#b@')),
    all: 'not-a-proxy',
    but: TO_THE_HOST,
  },
  'a SOCKS proxy': {
    make: behind(async () => 'socks5://127.0.0.1:1'),
    all: 'not-a-proxy',
    // these speak SOCKS
    but: {
      ...TO_THE_HOST,
      curl: 'refused',
      git: 'refused',
      'Python requests': 'refused',
      'PHP curl': 'refused',
    },
  },
  'a CA that nobody knows': { make: serve(stranger.issue(NAME), { chain: [stranger] }), all: 'unknown-ca' },
  'the same without the CA in the chain': { make: serve(stranger.issue(NAME)), all: 'unknown-ca' },
  'a certificate that signed itself': { make: serve(makeSelfSigned(NAME)), all: 'unknown-ca' },
  'another name': {
    make: serve(root.issue({ name: 'other.example', dnsNames: ['other.example'] })),
    all: 'wrong-name',
  },
  'another address': { make: serve(root.issue(NAME), {}, '127.0.0.1'), all: 'wrong-name' },
  'an expired certificate': { make: serve(root.issue({ ...NAME, ...PAST })), all: 'expired' },
  'an expired intermediate': {
    make: serve(root.issueAuthority({ name: 'Past Intermediate', ...PAST }).issue(NAME)),
    all: 'expired',
  },
  'a certificate of tomorrow': { make: serve(root.issue({ ...NAME, ...FUTURE })), all: 'not-yet-valid' },
  'a weak key': {
    make: serve(root.issue({ ...NAME, key: 'rsa-1024' }), WEAK),
    all: 'weak',
    but: { wget: 'passed', git: 'passed', Java: 'passed' },
  },
  'a weak key of the CA': {
    trust: weakRoot,
    make: serve(weakRoot.issue(NAME), WEAK),
    all: 'weak',
    but: { wget: 'passed', git: 'passed', Java: 'passed' },
  },
  'a weak digest': {
    make: serve(root.issue({ ...NAME, digest: 'sha1' }), WEAK),
    all: 'weak',
    but: { Java: 'passed' },
  },
  'TLS 1.1': {
    make: serve(root.issue({ ...NAME, key: 'rsa-2048' }), {
      ...WEAK,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
    }),
    all: 'old-protocol',
    but: { wget: 'passed', git: 'passed' },
  },
  'an issuer that is no CA': {
    make: serve(asAuthority(root.issue({ name: 'No CA' })).issue(NAME)),
    all: 'invalid-ca',
  },
  'limits of names': {
    trust: boundRoot,
    make: serve(boundRoot.issue(NAME)),
    all: 'limited',
    but: { Java: 'passed' },
  },
  'two CAs of one name': {
    trust: oldTwin,
    make: serve(newTwin.issue({ ...NAME, hasAuthorityKeyIdentifier: false })),
    all: 'two-keys',
  },
  'two CAs of one name, told apart by identifiers': {
    make: serve(makeAuthority({ name: 'Corp Root' }).issue(NAME)),
    all: 'two-keys',
  },
  'an intermediate that is not sent': {
    make: async (t) => {
      const intermediate = root.issueAuthority({ name: 'Unsent Intermediate' });
      const { port } = await startHttpServer(t, (_, response) => response.end(intermediate.der));
      const caIssuers = [`http://localhost:${port}/ca.der`];
      return serve(intermediate.issue({ ...NAME, caIssuers }), { chain: [] })(t);
    },
    all: 'intermediate-missing',
  },
  'a client certificate, TLS 1.2': {
    make: serve(root.issue(NAME), { clientAuthorities: [root], maxVersion: 'TLSv1.2' }),
    all: 'client-certificate',
  },
  'a client certificate, TLS 1.3': {
    make: serve(root.issue(NAME), { clientAuthorities: [root] }),
    all: 'client-certificate',
    // for most the handshake is over before the server says so
    but: {
      curl: ['passed', 'client-certificate'],
      OpenSSL: ['passed', 'client-certificate'],
      wget: ['alert', 'other'],
      git: ['alert', 'cut'],
      'Python ssl': 'passed',
      'Node.js': 'passed',
      Ruby: 'passed',
      'PHP streams': ['client-certificate', 'cut', 'other'],
      'PHP curl': 'passed',
      'Perl LWP': 'cut',
      Java: 'passed',
    },
  },
};

interface Asked {
  readonly trust: MadeCertificate;
  readonly host: string;
  readonly variables?: Readonly<Record<string, string>> | undefined;
  /** Of what the bundle sets, what the shell has: all if not given. */
  readonly hasVariables?: boolean;
  readonly path?: string;
  readonly home?: Readonly<Record<string, string>>;
}

/** What doctor finds, in a shell that reads a bundle which the command line has made. */
async function ask(t: TestContext, asked: Asked): Promise<Diagnosis> {
  const machine = makeUserMachine(t);
  for (const [name, text] of Object.entries(asked.home ?? {})) writeFileSync(join(machine.home, name), text);
  writeFileSync(join(machine.home, 'ca.pem'), asked.trust.pem);
  const words = ['--default-store', 'none', '--certificates', '../ca.pem', '--shell', 'json'];
  const made = await machine.run([...words, '--clients', 'default,+wget,+php,+lwp,+java']);
  assert.equal(made.exitCode, 0, made.stderr);
  const environment = makeCleanEnvironment(machine.home, {
    PATH: asked.path ?? [join(nodeExecutable(24), '..'), SYSTEM_PATH].join(delimiter),
    SSL_CERT_DIR: '/nonexistent',
    ...(asked.hasVariables === false ? {} : JSON.parse(made.stdout)),
    ...asked.variables,
  });
  const context: Context = {
    isJob: false,
    now: new Date(),
    environment,
    platform: process.platform,
    folders: {
      workspace: undefined,
      temporary: undefined,
      toolCache: undefined,
      output: machine.output,
      home: machine.home,
    },
    log: { info: () => {}, debug: () => {}, mask: () => {} },
    signal: AbortSignal.timeout(110_000),
  };
  const existing = findExisting(context);
  assert.ok(existing);
  const { request, problems } = await readRequest((name) => {
    return name === 'hosts' ? asked.host : name === 'default-store' ? 'none' : '';
  });
  assert.deepEqual(problems, []);
  const bundle = readFileSync(existing.bundle, 'latin1');
  const folder = makeTemporaryFolder(t);
  return diagnose(request, folder, { bundle, variables: planExisting(existing, context) }, context);
}

function listReasons({ clientChecks }: Diagnosis): Record<string, string> {
  return Object.fromEntries(clientChecks.map(({ client, result, code }) => [client, code ?? result]));
}

for (const [name, { trust = root, make, all, but = {} }] of Object.entries(SITUATIONS)) {
  test(`${name}: ${all}`, async (t) => {
    if (!PROGRAMS.every((program) => requireProgram(t, program) !== undefined)) return;
    const { host, variables } = await make(t);
    const found = await ask(t, { trust, host, variables });
    const said = listReasons(found);
    const wanted = CLIENTS.map((client): [string, string] => {
      const may = [but[client] ?? all].flat();
      return [client, may.find((one) => one === said[client]) ?? may.join(' or ')];
    });
    assert.deepEqual(said, Object.fromEntries(wanted));
    const findings = found.findings.filter(({ reason }) => reason !== undefined);
    assert.equal(findings.length > 0, all !== 'passed');
    if (all !== 'passed') assert.ok(findings.some(({ reason }) => reason === all));
    for (const { advice } of findings) assert.doesNotMatch(advice, /\bHOST\b|^$/);
  });
}

/** A folder with these programs alone. */
function choosePrograms(t: TestContext, programs: Readonly<Record<string, string | undefined>>): string {
  const folder = makeTemporaryFolder(t);
  for (const [name, path] of Object.entries(programs)) if (path) symlinkSync(path, join(folder, name));
  return folder;
}

const loose = makeAuthority({ name: 'Loose Root', basicConstraints: { isCa: true, isCritical: false } });

for (const [reason, trust, certificate] of [
  ['strict-leaf', root, root.issue({ ...NAME, hasAuthorityKeyIdentifier: false })],
  ['strict-ca', loose, loose.issue(NAME)],
] as const) {
  test(`a strict Python: ${reason}, and a client that is not strict connects`, async (t) => {
    const python = findStrictPython();
    if (python === undefined) return missing(t, 'Python 3.13');
    const path = choosePrograms(t, { python3: python, curl: requireProgram(t, 'curl') });
    const { host } = await serve(certificate)(t);
    const found = await ask(t, { trust, host, path });
    const { curl, 'Python ssl': ssl } = listReasons(found); // it may have requests, or not
    assert.deepEqual([curl, ssl], ['passed', reason]);
    const finding = found.findings.find((one) => one.reason === reason);
    assert.match(finding?.advice ?? '', /\+python-lenient/);
  });
}

test('a server without secure renegotiation: old-protocol', async (t) => {
  const program = requireProgram(t, 'gnutls-serv');
  if (program === undefined) return;
  const folder = makeTemporaryFolder(t);
  const { certificatePath, keyPath } = writeCertificate(folder, 'server', root.issue(NAME));
  const port = await findFreePort();
  const words = [
    '--http',
    '--x509certfile',
    certificatePath,
    '--x509keyfile',
    keyPath,
    '--port',
    String(port),
  ];
  const priority = 'NORMAL:-VERS-TLS1.3:%DISABLE_SAFE_RENEGOTIATION';
  await startDaemon(t, program, [...words, '--priority', priority], {
    port,
    environment: makeCleanEnvironment(folder),
  });
  const path = choosePrograms(t, { curl: requireProgram(t, 'curl'), openssl: requireProgram(t, 'openssl') });
  const found = await ask(t, { trust: root, host: `localhost:${port}`, path });
  assert.deepEqual(listReasons(found), { curl: 'old-protocol', OpenSSL: 'old-protocol' });
});

test('a CA that the bundle has, in a shell that does not name it: one line, which helps', async (t) => {
  if (!PROGRAMS.every((program) => requireProgram(t, program) !== undefined)) return;
  const { host } = await serve(root.issue(NAME))(t);
  const found = await ask(t, { trust: root, host, hasVariables: false });
  assert.deepEqual(listReasons(found), Object.fromEntries(CLIENTS.map((client) => [client, 'ca-not-seen'])));
  const advice = found.findings.filter(({ reason }) => reason !== undefined).map((one) => one.advice);
  assert.deepEqual(advice, ['Set the variables in this shell: eval "$(setup-ca-bundle env)"']);
});

test('what the user set and what we set are kept apart by place', async (t) => {
  const path = choosePrograms(t, { curl: requireProgram(t, 'curl'), python3: requireProgram(t, 'python3') });
  const { host } = await serve(root.issue(NAME))(t);
  const folder = makeTemporaryFolder(t);
  const own = join(folder, 'own.pem');
  writeFileSync(own, stranger.pem);
  const found = await ask(t, { trust: root, host, path, variables: { CURL_CA_BUNDLE: own } });
  assert.equal(listReasons(found).curl, 'ca-not-seen');
  assert.ok(found.findings.some(({ message }) => message.includes(`${own}, a file of yours`)));
  const isOurs = Object.fromEntries(found.settings.map((setting) => [setting.name, setting.isOurs]));
  assert.deepEqual([isOurs.CURL_CA_BUNDLE, isOurs.SSL_CERT_FILE], [false, true]);
});

test('a setting of the client that wins over the variable: setting-wins', async (t) => {
  const curl = requireProgram(t, 'curl');
  if (curl === undefined) return;
  const { host } = await serve(root.issue(NAME))(t);
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'old.pem'), stranger.pem);
  const home = { '.curlrc': `cacert = ${join(folder, 'old.pem')}\n` };
  const found = await ask(t, { trust: root, host, path: choosePrograms(t, { curl }), home });
  assert.deepEqual(listReasons(found), { curl: 'setting-wins' });
  const finding = found.findings.find(({ reason }) => reason === 'setting-wins');
  assert.match(finding?.message ?? '', /\.curlrc, line 1, wins over the variable/);
  assert.match(finding?.advice ?? '', /or write: cacert = ".*ca-bundle\.pem"/);
});

test('a file that is not there: file-unreadable, and the client that reads another connects', async (t) => {
  const path = choosePrograms(t, { curl: requireProgram(t, 'curl'), openssl: requireProgram(t, 'openssl') });
  const { host } = await serve(root.issue(NAME))(t);
  const found = await ask(t, {
    trust: root,
    host,
    path,
    variables: { SSL_CERT_FILE: '/nonexistent/ca.pem' },
  });
  assert.deepEqual(listReasons(found), { curl: 'passed', OpenSSL: 'file-unreadable' });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeJavaTruststore } from '../../src/bundle/java-truststore.ts';
import { selectAnchors } from '../../src/bundle/select.ts';
import { decodeSource } from '../../src/certificates/formats/decode.ts';
import { chooseClients } from '../../src/clients/choice.ts';
import { addTruststore } from '../../src/clients/java-options.ts';
import { planFiles, planVariables } from '../../src/clients/plan.ts';
import { REASONS } from '../../src/clients/reasons.ts';
import type { Context } from '../../src/context.ts';
import type { Endpoint } from '../../src/endpoint.ts';
import { type CheckedClients, checkClients } from '../../src/probes/run.ts';
import { readEnds } from '../../src/probes/scripts.ts';
import { joinAdvice } from '../../src/report/wording.ts';
import { parseRequest } from '../../src/request.ts';
import { makeCleanEnvironment, SYSTEM_PATH } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { findProgram, missing, requireProgram } from '../support/programs.ts';
import { startSquid } from '../support/squid.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer, type TlsServerOptions } from '../support/tls-server.ts';

const added = makeAuthority({ name: 'Added CA' });

/** Clients of this test that every machine with the programs of the gate has. */
const EVERY = 'default +wget +php +lwp +java';

const notFound: RequestListener = (_request, response) => {
  response.statusCode = 404;
  response.end();
};

async function serve(t: TestContext, options: Partial<TlsServerOptions> = {}): Promise<Endpoint> {
  const certificate = added.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const { port } = await startTlsServer(t, { certificate, handler: notFound, ...options });
  return { host: 'localhost', port };
}

interface Scene {
  /** The input `clients`. */
  readonly clients?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly bundle?: string;
  readonly hosts: readonly Endpoint[];
  readonly signal?: AbortSignal;
  /** The longest for one client and host; a minute if not given, since a machine may be busy. */
  readonly deadlineMs?: number;
  /** The folder of the programs, in place of the system's. */
  readonly path?: string;
  /** Only these of the system's programs. */
  readonly programs?: readonly string[];
  /** Gives names of files in the workspace and their text. */
  readonly workspace?: Readonly<Record<string, string>>;
}

/** Lets the clients of this machine try, as the pipeline does after it has written the files. */
async function check(t: TestContext, scene: Scene): Promise<CheckedClients> {
  const root = makeTemporaryFolder(t);
  const folder = join(root, 'setup-ca-bundle-Ab12Cd');
  const workspace = join(root, 'workspace');
  for (const each of [folder, workspace]) mkdirSync(each);
  for (const [name, text] of Object.entries(scene.workspace ?? {})) {
    writeFileSync(join(workspace, name), text);
    chmodSync(join(workspace, name), 0o755);
  }
  const programs = join(root, 'programs');
  mkdirSync(programs);
  for (const name of scene.programs ?? []) symlinkSync(findProgram(name) ?? '', join(programs, name));
  const all = [join(nodeExecutable(24), '..'), SYSTEM_PATH].join(delimiter);
  const environment = makeCleanEnvironment(root, {
    PATH: [workspace, scene.path ?? (scene.programs ? programs : all)].join(delimiter),
    ...scene.environment,
  });
  const files = {
    bundle: join(folder, 'ca-bundle.pem'),
    extra: join(folder, 'extra.pem'),
    truststore: join(folder, 'truststore.jks'),
  };
  const bundle = scene.bundle ?? added.pem;
  for (const path of [files.bundle, files.extra]) writeFileSync(path, bundle);
  const candidates = decodeSource(Buffer.from(bundle)).certificates.map(({ certificate }) => {
    return { certificate, origin: { kind: 'file', label: 'a', position: 1 }, basis: 'given' } as const;
  });
  writeFileSync(files.truststore, writeJavaTruststore(selectAnchors(candidates, undefined).anchors));
  const planned = planVariables(
    chooseClients(scene.clients ?? EVERY).clients,
    { ...files, javaOptions: addTruststore(undefined, files.truststore) },
    environment,
    new Set<string>(),
  );
  for (const { name, text } of planFiles(planned, files)) writeFileSync(join(folder, name), text);
  const { request } = parseRequest((name) => {
    if (name === 'clients') return scene.clients ?? EVERY;
    return name === 'hosts' ? scene.hosts.map(({ host, port }) => `${host}:${port}`).join('\n') : '';
  });
  const context: Context = {
    isJob: true,
    now: new Date(),
    environment,
    platform: process.platform,
    folders: { workspace, temporary: root, toolCache: undefined, home: root },
    log: { info: () => undefined, debug: () => undefined, mask: () => undefined },
    signal: scene.signal ?? AbortSignal.timeout(60_000),
  };
  return checkClients(request, planned, folder, context, scene.deadlineMs ?? 60_000);
}

/** The folder of Bun, which npm brings for the tests of clients. */
function findBun(t: TestContext): string | undefined {
  const folder = join(
    import.meta.dirname,
    '../support/clients-from-npm/node_modules/@oven/bun-linux-x64/bin',
  );
  if (existsSync(folder)) return folder;
  return missing(t, 'bun');
}

function summarize({ checks }: CheckedClients): Record<string, string> {
  return Object.fromEntries(
    checks.map(({ client, result, reason, advice }) => [
      client,
      reason === undefined ? result : `${result}: ${joinAdvice(reason, advice)}`,
    ]),
  );
}

/** The programs of the gate; Python has requests there, PHP curl, Perl LWP. */
const PROGRAMS = ['curl', 'wget', 'git', 'openssl', 'python3', 'ruby', 'php', 'perl', 'java'];

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
];

function requireClients(t: TestContext): boolean {
  return PROGRAMS.every((name) => requireProgram(t, name) !== undefined);
}

function everyClient(result: string, clients = CLIENTS): Record<string, string> {
  return Object.fromEntries(clients.map((client) => [client, result]));
}

test('every client connects, though the page is missing', async (t) => {
  if (!requireClients(t)) return;
  const checked = await check(t, { hosts: [await serve(t)] });
  assert.deepEqual(summarize(checked), everyClient('passed'));
  assert.deepEqual(checked.problems, []);
});

test('without a variable each says which one it reads', async (t) => {
  if (!requireClients(t)) return;
  const checked = await check(t, { hosts: [await serve(t)], clients: 'none' });
  const reads = (variable: string, client: string): RegExp =>
    new RegExp(`It reads ${variable}, which is not set\\. Add \\+${client} to clients\\.$`);
  const openssl = reads('SSL_CERT_FILE', 'openssl');
  const wanted: Readonly<Record<string, RegExp>> = {
    curl: reads('CURL_CA_BUNDLE', 'curl'),
    wget: reads('WGETRC', 'wget'),
    git: reads('GIT_SSL_CAINFO', 'git'),
    OpenSSL: openssl,
    'Python ssl': openssl,
    'Python requests': reads('REQUESTS_CA_BUNDLE', 'requests'),
    'Node.js': reads('NODE_EXTRA_CA_CERTS', 'node'),
    Ruby: openssl,
    'PHP streams': openssl,
    'PHP curl': reads('PHP_INI_SCAN_DIR', 'php'),
    'Perl LWP': reads('PERL_LWP_SSL_CA_FILE', 'lwp'),
  };
  const results = summarize(checked);
  assert.deepEqual(Object.keys(results), Object.keys(wanted));
  for (const [client, pattern] of Object.entries(wanted)) assert.match(results[client] ?? '', pattern);
  assert.deepEqual(
    checked.problems.map(({ code, severity }) => `${severity} ${code}`),
    CLIENTS.slice(0, -1).map(() => 'warning client-failed'),
  );
});

test('a certificate for another name is no matter of trust', async (t) => {
  if (!requireClients(t)) return;
  const certificate = added.issue({ name: 'other.example', dnsNames: ['other.example'] });
  const checked = await check(t, { hosts: [await serve(t, { certificate })] });
  for (const { client, code, advice } of checked.checks) {
    assert.equal(code, 'wrong-name', client);
    assert.match(advice ?? '', /No bundle fixes that/);
  }
});

test('nor is one that has expired', async (t) => {
  if (!requireClients(t)) return;
  const certificate = added.issue({
    name: 'localhost',
    dnsNames: ['localhost'],
    notBefore: new Date('2020-01-01'),
    notAfter: new Date('2021-01-01'),
  });
  const results = summarize(await check(t, { hosts: [await serve(t, { certificate })] }));
  assert.deepEqual(Object.keys(results), CLIENTS);
  // These say the same of every certificate that they do not trust.
  const vague = ['git', 'PHP streams', 'Perl LWP'];
  for (const [client, result] of Object.entries(results)) {
    assert.match(
      result,
      vague.includes(client) ? /does not trust .* may have expired/ : /has expired, or the clock/,
    );
  }
});

test('where a proxy inspects, each client goes through it', async (t) => {
  if (!requireClients(t) || requireProgram(t, 'squid') === undefined) return;
  const upstream = makeAuthority({ name: 'Upstream CA' });
  const certificate = upstream.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const hosts = [await serve(t, { certificate })];
  // Without the proxy nobody knows the CA of the host itself.
  assert.ok((await check(t, { hosts })).checks.every(({ result }) => result === 'failed'));
  const squid = await startSquid(t, { authority: added, upstreamAuthorities: upstream.pem });
  const environment = { https_proxy: squid.url(), HTTPS_PROXY: squid.url() };
  assert.deepEqual(summarize(await check(t, { hosts, environment })), everyClient('passed'));
});

test('what cannot be given a password is not tried through a proxy that wants one', async (t) => {
  if (!requireClients(t)) return;
  const environment = { https_proxy: 'http://user:secret@localhost:1', HTTPS_PROXY: '' };
  const checked = await check(t, { hosts: [await serve(t)], environment });
  const untried = checked.checks.filter(({ result }) => result === 'not-tried');
  assert.deepEqual(
    untried.map(({ client }) => client),
    ['OpenSSL', 'Python ssl', 'Node.js', 'Ruby', 'PHP streams', 'Java'],
  );
  assert.ok(!JSON.stringify(checked).includes('secret'));
});

test('a host that says nothing, and one that is not there', async (t) => {
  if (!requireClients(t)) return;
  const silent = await serve(t, { delayMs: Number.POSITIVE_INFINITY });
  const checked = await check(t, {
    hosts: [silent, { host: 'localhost', port: 1 }],
    programs: ['curl', 'git'],
    deadlineMs: 5_000,
  });
  assert.deepEqual(
    checked.checks.map(({ client, host, result, reason }) => `${client} ${host} ${result} ${reason}`),
    [
      `curl localhost:${silent.port} failed The host did not answer in time.`,
      `curl localhost:1 failed ${REASONS.refused.sentence}`,
      `git localhost:${silent.port} failed It got no answer in 5 s.`,
      `git localhost:1 failed ${REASONS.refused.sentence}`,
    ],
  );
});

test('several hosts that fail a client for one reason are one warning', async (t) => {
  if (!requireClients(t)) return;
  const hosts = await Promise.all(Array.from({ length: 5 }, () => serve(t)));
  const { checks, problems } = await check(t, { hosts, clients: 'none', programs: ['curl'] });
  assert.equal(checks.length, 5);
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      `curl cannot connect to localhost:${hosts[0]?.port}, localhost:${hosts[1]?.port}, localhost:${hosts[2]?.port} and 2 more. It does not know the CA of this host. It reads CURL_CA_BUNDLE, which is not set. Add +curl to clients.`,
    ],
  );
});

test('of several hosts each client says of each how it ended', async (t) => {
  if (!requireClients(t)) return;
  const other = added.issue({ name: 'other.example', dnsNames: ['other.example'] });
  const [good, wrong] = [await serve(t), await serve(t, { certificate: other })];
  const { checks } = await check(t, { hosts: [wrong, good, { host: 'localhost', port: 1 }] });
  const results = CLIENTS.map((name) =>
    checks.filter(({ client }) => client === name).map(({ host, result, code }) => [host, result, code]),
  );
  for (const [at, name] of CLIENTS.entries()) {
    assert.deepEqual(
      results[at],
      [
        [`localhost:${wrong.port}`, 'failed', 'wrong-name'],
        [`localhost:${good.port}`, 'passed', undefined],
        ['localhost:1', 'failed', 'refused'],
      ],
      name,
    );
  }
});

test('a client that takes long to start is started once for several hosts', async (t) => {
  if (!requireClients(t)) return;
  const modules = makeTemporaryFolder(t);
  const starts = join(modules, 'starts');
  writeFileSync(
    join(modules, 'sitecustomize.py'),
    `open(${JSON.stringify(starts)}, 'a').write('start\\n')\nprint('host 0 passed by somebody else')\n`,
  );
  const hosts = await Promise.all(Array.from({ length: 9 }, () => serve(t)));
  const environment = { PYTHONPATH: modules };
  const { checks } = await check(t, { hosts, environment, programs: ['python3'] });
  assert.equal(checks.filter(({ result }) => result === 'passed').length, 2 * hosts.length);
  assert.equal(readFileSync(starts, 'utf8'), 'start\n'.repeat(4));
});

test('nothing from the workspace is run: no program there, and no module', async (t) => {
  if (!requireClients(t)) return;
  const workspace = { curl: '#!/bin/sh\nexit 0\n', 'ssl.py': 'import sys; sys.exit(0)\n' };
  const scene = { hosts: [await serve(t)], clients: 'none', programs: ['curl', 'python3'], workspace };
  const { checks } = await check(t, scene);
  assert.deepEqual(
    checks.map(({ client, result }) => `${client} ${result}`),
    ['curl failed', 'Python ssl failed', 'Python requests failed'],
  );
});

test('a client gets the variables of the job, and none of those that are ours alone', async (t) => {
  if (!requireClients(t)) return;
  const modules = makeTemporaryFolder(t);
  const dump = join(modules, 'environment.json');
  const script = `import json, os; json.dump(dict(os.environ), open(${JSON.stringify(dump)}, 'w'))`;
  writeFileSync(join(modules, 'sitecustomize.py'), script);
  const environment = {
    PYTHONPATH: modules,
    OF_THE_JOB: 'yes',
    GITHUB_SHA: '0',
    INPUT_CERTIFICATES: 'ours',
    GITHUB_ENV: '/nonexistent',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    STATE_X: 'ours',
  };
  await check(t, { hosts: [await serve(t)], environment, programs: ['python3'] });
  const names = Object.keys(JSON.parse(readFileSync(dump, 'utf8')));
  for (const name of ['OF_THE_JOB', 'GITHUB_SHA', 'SSL_CERT_FILE']) assert.ok(names.includes(name), name);
  for (const name of ['INPUT_CERTIFICATES', 'GITHUB_ENV', 'ACTIONS_RUNTIME_TOKEN', 'STATE_X']) {
    assert.ok(!names.includes(name), name);
  }
});

test('once the deadline has passed nothing is tried', async (t) => {
  if (!requireClients(t)) return;
  const checked = await check(t, { hosts: [await serve(t)], signal: AbortSignal.abort() });
  assert.deepEqual(summarize(checked), everyClient('not-tried: There was no time left.'));
});

test('what still runs at the deadline is ended', async (t) => {
  if (!requireClients(t)) return;
  const hosts = [await serve(t, { delayMs: Number.POSITIVE_INFINITY })];
  const signal = AbortSignal.timeout(500);
  const checked = await check(t, { hosts, programs: ['curl', 'git'], signal });
  assert.deepEqual(summarize(checked), everyClient('not-tried: There was no time left.', ['curl', 'git']));
});

test('a Java that cannot compile is not tried, and one with options that win says so', async (t) => {
  if (!requireClients(t) || requireProgram(t, 'jlink') === undefined) return;
  const runtime = join(makeTemporaryFolder(t), 'runtime');
  execFileSync('jlink', ['--add-modules', 'java.base', '--output', runtime]);
  const hosts = [await serve(t)];
  const untried = await check(t, { hosts, path: join(runtime, 'bin') });
  assert.equal(summarize(untried).Java, 'not-tried: This version of Java cannot be asked in this way.');
  const empty = join(runtime, '..', 'empty.jks');
  writeFileSync(empty, writeJavaTruststore([]));
  const environment = { JDK_JAVA_OPTIONS: `-Djavax.net.ssl.trustStore=${empty}` };
  const overridden = await check(t, { hosts, environment, programs: ['java'] });
  assert.match(summarize(overridden).Java ?? '', /the file that JDK_JAVA_OPTIONS names\./);
});

test('Bun connects', async (t) => {
  const bun = findBun(t);
  if (bun === undefined) return;
  const hosts = [await serve(t)];
  assert.equal(summarize(await check(t, { hosts, path: bun })).Bun, 'passed');
  assert.match(
    summarize(await check(t, { hosts, path: bun, clients: 'none' })).Bun ?? '',
    /NODE_EXTRA_CA_CERTS/,
  );
});

test('no words of a server pass for the end of another host', () => {
  const ends = ['\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u001f'].map((end) =>
    readEnds(`host 0 failed No${end}host 1 passed\n`),
  );
  for (const end of ends) {
    assert.deepEqual([...end.keys()], [0]);
    assert.match(end.get(0) ?? '', /^No.host 1 passed$/s);
  }
  assert.deepEqual(
    [...readEnds('a line of somebody else\r\nhost 1 passed\r\nhost 0 failed a\u001fb\r\nhost 2 fai')],
    [
      [1, undefined],
      [0, 'a\nb'],
    ],
  );
});

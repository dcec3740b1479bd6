import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ACTION, describeTree } from '../support/action.ts';
import { makeUserMachine, type UserMachine } from '../support/command-line.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram, requirePythonModule } from '../support/programs.ts';
import { startProxy } from '../support/test-proxy.ts';
import { startTlsServer } from '../support/tls-server.ts';

const SCHEMA = JSON.parse(readFileSync(join(ACTION, 'docs/doctor.schema.json'), 'utf8'));
const isValid = new Ajv2020().compile(SCHEMA);

interface Found {
  readonly status: 'fine' | 'findings';
  readonly hosts: readonly { host: string; result: string; product: string | null; isPublic: boolean }[];
  readonly settings: readonly { name: string; path: string; state: string; count: number | null }[];
  readonly clientChecks: readonly { client: string; result: string; reason: string | null }[];
  readonly findings: readonly { code: string; message: string; advice: string }[];
}

/** Nothing of this machine's own configuration. */
const ALONE = { XDG_CONFIG_DIRS: '/nonexistent', PREFIX: '/nonexistent', NPM_CONFIG_USERCONFIG: undefined };

async function ask(
  { run }: UserMachine,
  words: readonly string[],
  variables: Readonly<Record<string, string | undefined>> = {},
): Promise<Found & { readonly exitCode: number | null }> {
  const { exitCode, stdout, stderr } = await run(['doctor', '--json', ...words], {
    variables: { ...ALONE, ...variables },
  });
  assert.equal(stderr, '');
  const found = JSON.parse(stdout) as Found;
  assert.ok(isValid(found), JSON.stringify(isValid.errors));
  assert.equal(exitCode, found.status === 'fine' ? 0 : 1);
  return { ...found, exitCode };
}

const STORE = '/etc/ssl/certs/ca-certificates.crt';
const CA = makeAuthority({ name: 'Lone CA' });

test('where nothing is set nothing is wrong', async (t) => {
  const { status, findings, exitCode } = await ask(makeUserMachine(t), []);
  assert.deepEqual([status, findings, exitCode], ['fine', [], 0]);
});

test('what the command line sets is fine', async (t) => {
  const machine = makeUserMachine(t);
  writeFileSync(join(machine.home, 'ca.pem'), CA.pem);
  const { stdout } = await machine.run(['--certificates', '../ca.pem', '--shell', 'json']);
  const { status, settings } = await ask(machine, [], JSON.parse(stdout));
  assert.equal(status, 'fine');
  assert.equal(settings.length, 6);
  assert.ok(settings.every(({ state }) => state === 'fine'));
});

test('a host that is fine is asked once', async (t) => {
  const machine = makeUserMachine(t);
  const bundle = join(machine.home, 'bundle.pem');
  writeFileSync(bundle, readFileSync(STORE, 'utf8') + CA.pem);
  const certificate = CA.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const { port, connectionCount } = await startTlsServer(t, { certificate });
  const variables = { SSL_CERT_FILE: bundle, PATH: '/nonexistent' }; // no client is found
  const { hosts, clientChecks } = await ask(machine, [`localhost:${port}`], variables);
  assert.deepEqual([hosts.map(({ result }) => result), clientChecks], [['trusted'], []]);
  assert.equal(connectionCount(), 1);
});

/** Settings of variables, the findings that come of them, and words that must be in the first one's message. */
const VARIABLES: Readonly<
  Record<
    string,
    readonly [variables: Readonly<Record<string, string>>, codes: readonly string[], words: RegExp]
  >
> = {
  'a file that is not there': [
    { REQUESTS_CA_BUNDLE: '/nonexistent/ca.pem' },
    ['dangling'],
    /REQUESTS_CA_BUNDLE names \/nonexistent/,
  ],
  'a file without certificates': [
    { CURL_CA_BUNDLE: '/etc/passwd' },
    ['unreadable'],
    /no certificate in it can be read/,
  ],
  'an empty value': [{ GIT_SSL_CAINFO: '' }, ['empty'], /GIT_SSL_CAINFO is empty/],
  'a CA alone in place of a list': [{ PIP_CERT: 'LONE' }, ['private-only', 'incomplete'], /has no public CA/],
  'a CA alone beside a list': [
    { NODE_EXTRA_CA_CERTS: 'LONE' },
    ['incomplete'],
    /but SSL_CERT_FILE, REQUESTS_CA_BUNDLE/,
  ],
  'files that differ': [
    { REQUESTS_CA_BUNDLE: STORE, PIP_CERT: 'MERGED' },
    ['contradictory', 'incomplete'],
    /REQUESTS_CA_BUNDLE wins over PIP_CERT/,
  ],
  'Node.js without verification': [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, ['verification-off'], /Node\.js/],
  'git without verification': [{ GIT_SSL_NO_VERIFY: '1' }, ['verification-off'], /git/],
  'Python 2 without verification': [{ PYTHONHTTPSVERIFY: '0' }, ['verification-off'], /Python 2\.7/],
  'pip without verification': [{ PIP_TRUSTED_HOST: 'pypi.org' }, ['verification-off'], /pip/],
  'npm without verification': [{ npm_config_strict_ssl: 'false' }, ['verification-off'], /npm/],
};

for (const [name, [variables, codes, words]] of Object.entries(VARIABLES)) {
  test(`variables: ${name}`, async (t) => {
    const machine = makeUserMachine(t);
    const files: Readonly<Record<string, string>> = {
      LONE: join(machine.home, 'lone.pem'),
      MERGED: join(machine.home, 'merged.pem'),
    };
    writeFileSync(files.LONE ?? '', CA.pem);
    writeFileSync(files.MERGED ?? '', readFileSync(STORE, 'utf8') + CA.pem);
    const { findings } = await ask(
      machine,
      [],
      Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, files[value] ?? value])),
    );
    assert.deepEqual(
      findings.map(({ code }) => code),
      codes,
    );
    assert.match(findings[0]?.message ?? '', words);
    assert.ok(findings.every(({ advice }) => advice !== ''));
  });
}

/** Configuration files in the home folder that switch verification off, each with a secret in or beside that line. */
const FILES: Readonly<Record<string, string>> = {
  '.curlrc': 'silent\n-k --proxy-user me:secret\n',
  '.wgetrc': 'check_certificate = off # secret\n',
  '.config/pip/pip.conf': '[global]\ntrusted-host = me:secret@pypi.org\n',
  '.npmrc': 'strict-ssl=false ; secret\n',
  '.condarc': 'ssl_verify: false # secret\n',
  '.gitconfig': '[http "https://user:secret@git.example/"]\n\tsslVerify = false\n',
  '.yarnrc': 'strict-ssl false secret\n',
  '.yarnrc.yml': 'enableStrictSsl: false # secret\n',
  '.bundle/config': '---\nBUNDLE_SSL_VERIFY_MODE: "0" # secret\n',
  '.gemrc': ':ssl_verify_mode: 0 # secret\n',
  '.config/composer/config.json': '{"disable-tls": true, "token": "secret"}',
};

for (const [file, text] of Object.entries(FILES)) {
  test(`${file} that switches verification off is named, not quoted, and nothing is changed`, async (t) => {
    if (file === '.gitconfig' && requireProgram(t, 'git') === undefined) return;
    const machine = makeUserMachine(t);
    const path = join(machine.home, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    const before = describeTree(machine.home);
    const { findings } = await ask(machine, [], { PIP_CONFIG_FILE: undefined });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['verification-off'],
    );
    assert.ok(findings[0]?.message.includes(path), findings[0]?.message);
    assert.ok(!JSON.stringify(findings).includes('secret'));
    if (file === '.curlrc') assert.match(findings[0]?.message ?? '', /^line 2 of /);
    assert.deepEqual(describeTree(machine.home), before);
  });
}

test('no password of a setting is repeated, in words or as JSON', async (t) => {
  const machine = makeUserMachine(t);
  writeFileSync(
    join(machine.home, '.gitconfig'),
    [
      ...['user:secret@git.example', 'user:sec@secret@git.example', 'user:1/secret@git.example'].map(
        (place) => `[http "https://${place}/"]\n\tsslVerify = false\n\tsslCAInfo = /nowhere.pem\n`,
      ),
    ].join(''),
  );
  const variables = {
    ...ALONE,
    PIP_TRUSTED_HOST: 'me:secret@pypi.org',
    UV_INSECURE_HOST: 'https://me:secret@pypi.org',
    GOINSECURE: 'me:secret@go.example',
    JULIA_SSL_NO_VERIFY_HOSTS: 'me:secret@julia.example',
    GIT_SSL_NO_VERIFY: 'secret',
    HTTPS_PROXY: 'http://me:proxyword@127.0.0.1:9',
  };
  for (const words of [
    ['doctor'],
    ['doctor', '--json'],
    ['doctor', 'a.example'],
    ['doctor', 'a.example', '--json'],
  ]) {
    const { stdout, stderr } = await machine.run(words, { variables });
    assert.match(stdout, /PIP_TRUSTED_HOST/);
    assert.doesNotMatch(stdout + stderr, /secret|proxyword/);
  }
});

test('behind an inspecting proxy it tells who that is, which clients refuse it, and the line that helps', async (t) => {
  if (requireProgram(t, 'curl') === undefined || requirePythonModule(t, 'requests') === undefined) return;
  const machine = makeUserMachine(t);
  const upstream = makeAuthority({ name: 'Upstream CA' });
  const surge = makeAuthority({ name: 'Surge Generated CA 0123ABCD' });
  const server = await startTlsServer(t, {
    certificate: upstream.issue({ name: 'site.test', dnsNames: ['site.test'] }),
  });
  const proxy = await startProxy(t, {
    inspect: { authority: surge, upstreamAuthorities: upstream.pem },
    resolve: () => ({ host: '127.0.0.1', port: server.port }),
  });
  const variables = { HTTPS_PROXY: proxy.url(), https_proxy: proxy.url() };
  const before = await ask(machine, ['site.test'], variables);
  assert.deepEqual(
    before.hosts.map(({ host, result, product, isPublic }) => [host, result, product, isPublic]),
    [['site.test:443', 'refused', 'Surge', false]],
  );
  const failed = before.clientChecks.filter(({ result }) => result === 'failed').map(({ client }) => client);
  assert.ok(failed.includes('curl') && failed.includes('Python requests'), failed.join());
  const line = /--hosts '(.*)'$/.exec(
    before.findings.find(({ code }) => code === 'host-untrusted')?.advice ?? '',
  )?.[1];
  assert.ok(line?.startsWith('site.test'), line);

  const made = await machine.run(['--hosts', line ?? '', '--shell', 'json'], { variables });
  assert.equal(made.exitCode, 0, made.stderr);
  const after = await ask(machine, ['site.test'], { ...variables, ...JSON.parse(made.stdout) });
  const curl = after.clientChecks.find(({ client }) => client === 'curl');
  assert.equal(curl?.result, 'passed', curl?.reason ?? '');

  const { stdout, exitCode } = await machine.run(['doctor', 'site.test'], { variables });
  assert.equal(exitCode, 1);
  assert.match(stdout, /inspected by Surge/);
  assert.match(stdout, /What to do: /);
  assert.ok(!stdout.includes('\u001b'), 'no styles in a pipe');
});

test('a host that is not there is a finding, and what is no host is wrong usage', async (t) => {
  const machine = makeUserMachine(t);
  const { findings } = await ask(machine, ['127.0.0.1:9']);
  assert.ok(findings.some(({ code }) => code === 'host-failed'));
  const { exitCode } = await machine.run(['doctor', 'a b']);
  assert.equal(exitCode, 2);
});

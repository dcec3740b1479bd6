import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { makeUserMachine, readJson, type UserMachine } from '../support/command-line.ts';
import { type MadeCertificate, makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** Several runs on one machine, as a person has them, and what each says to that person. */

const first = makeAuthority({ name: 'First Root' });
const second = makeAuthority({ name: 'Second Root' });

interface Certificate {
  readonly fingerprint: string;
  readonly basis: string;
  readonly origins: readonly { readonly kind: string; readonly label: string }[];
}

function prepare(t: TestContext): UserMachine {
  const machine = makeUserMachine(t);
  for (const [name, { pem }] of Object.entries({ first, second })) {
    writeFileSync(join(machine.home, `${name}.pem`), pem);
  }
  return machine;
}

function findInReport({ output }: UserMachine, { fingerprint }: MadeCertificate): Certificate | undefined {
  const { certificates } = JSON.parse(readFileSync(join(output, 'report.json'), 'utf8'));
  return certificates.find((one: Certificate) => one.fingerprint === fingerprint);
}

const NONE = ['--default-store', 'none', '--shell', 'json'];

test('a run that leaves out a CA of the run before names it, and one that has the same says nothing', async (t) => {
  const machine = prepare(t);
  const run = (...words: readonly string[]) => machine.run([...words, ...NONE]);
  assert.equal((await run('--certificates', '../first.pem')).stderr, '');
  assert.equal((await run('--certificates', '../first.pem')).stderr, '');
  const { stderr, exitCode } = await run('--certificates', '../second.pem');
  assert.equal(exitCode, 0);
  assert.match(stderr, /^No longer trusted: CN=First Root \(sha256:[0-9a-f]{64}, from .*first\.pem\)\.$/m);
  assert.ok(stderr.includes(first.fingerprint));
  assert.match(stderr, /--add/);
});

test('without any argument a CA is not dropped in silence', async (t) => {
  const machine = prepare(t);
  await machine.run(['--certificates', '../first.pem', '--shell', 'json']);
  const { stderr } = await machine.run(['--shell', 'json']);
  assert.match(stderr, /^No longer trusted: CN=First Root/m);
});

test('--add keeps what earlier runs were given, why it was trusted, and their clients', async (t) => {
  const machine = prepare(t);
  const run = (...words: readonly string[]) => machine.run([...words, ...NONE]);
  const server = await startTlsServer(t, {
    certificate: first.issue({ name: 'localhost', dnsNames: ['localhost'] }),
    chain: [first],
  });
  const host = `localhost:${server.port}`;
  const made = await run('--hosts', `${host} sha256:${first.fingerprint}`, '--clients', 'default,+wget');
  assert.equal(made.exitCode, 0, made.stderr);
  const added = await run('--certificates', '../second.pem', '--add');
  assert.deepEqual([added.exitCode, added.stderr], [0, '']);
  assert.equal(findInReport(machine, first)?.basis, 'pin');
  assert.deepEqual(
    findInReport(machine, first)?.origins.map(({ kind, label }) => [kind, label]),
    [['earlier-use', host]],
  );
  assert.equal(findInReport(machine, second)?.basis, 'given');
  assert.ok('WGETRC' in readJson(added));
  // and once more, when there is nothing new
  const again = await run('--add');
  assert.deepEqual([again.exitCode, again.stderr], [0, '']);
  assert.equal(findInReport(machine, first)?.basis, 'pin');
  assert.equal(findInReport(machine, second)?.basis, 'given');
});

/** Files of the home folder that win, and the variable that is set because of each: no client that `clients` can name. */
const ANSWERED: Readonly<Record<string, readonly [line: string, variable: string]>> = {
  '.npmrc': ['cafile=', 'npm_config_cafile'],
  '.yarnrc': ['cafile ', 'YARN_CAFILE'],
  '.yarnrc.yml': ['httpsCaFilePath: ', 'YARN_HTTPS_CA_FILE_PATH'],
};

for (const [file, [line, variable]] of Object.entries(ANSWERED)) {
  test(`--add after a run that answered ${file}, and what doctor advises there`, async (t) => {
    if (requireProgram(t, 'wget') === undefined) return;
    const machine = prepare(t);
    writeFileSync(join(machine.home, file), `${line}${join(machine.home, 'second.pem')}\n`);
    const variables = { NPM_CONFIG_USERCONFIG: undefined };
    const make = (...words: readonly string[]) => machine.run([...words, ...NONE], { variables });
    const made = await make('--certificates', '../first.pem');
    assert.ok(variable in readJson(made), made.stderr);
    const added = await make('--add');
    assert.equal(added.exitCode, 0, added.stderr);
    assert.ok(variable in readJson(added));
    assert.ok(findInReport(machine, first));

    const { port } = await startTlsServer(t, {
      certificate: first.issue({ name: 'localhost', dnsNames: ['localhost'] }),
    });
    const shell = { ...variables, ...(readJson(added) as Record<string, string>) };
    const { stdout } = await machine.run(['doctor', `localhost:${port}`], { variables: shell });
    const [, words = ''] = /setup-ca-bundle (--add --clients \S+)\)"$/m.exec(stdout) ?? [];
    const followed = await make(...words.split(' '));
    assert.equal(followed.exitCode, 0, `${stdout}${followed.stderr}`);
    assert.ok('WGETRC' in readJson(followed) && variable in readJson(followed), words);
  });
}

test('--add does not believe a bundle that something has changed, and changes nothing', async (t) => {
  const machine = prepare(t);
  await machine.run(['--certificates', '../first.pem', ...NONE]);
  const bundle = join(machine.output, 'ca-bundle.pem');
  writeFileSync(bundle, readFileSync(bundle, 'utf8') + second.pem);
  const { stdout, stderr, exitCode } = await machine.run(['--add', ...NONE]);
  assert.deepEqual([exitCode, stdout], [1, '']);
  assert.match(stderr, /--add: .* is not used, because its bytes are not those/);
});

test('--add where nothing was made yet, and in a checkout of a CI job', async (t) => {
  const machine = prepare(t);
  const words = ['--add', '--certificates', '../first.pem', ...NONE];
  assert.equal((await machine.run(words)).exitCode, 0);
  const inCheckout = ['--output', join(machine.home, 'work/bundle')];
  const variables = { CI: 'true', CI_PROJECT_DIR: join(machine.home, 'work') };
  await machine.run(['--certificates', '../first.pem', ...NONE, ...inCheckout]);
  const { stderr, exitCode } = await machine.run(['--add', ...NONE, ...inCheckout], { variables });
  assert.equal(exitCode, 1);
  assert.match(stderr, /a pull request can write to that folder/);
});

test('doctor names all hosts in one line, and that line helps for all', async (t) => {
  const machine = prepare(t);
  const hosts = await Promise.all(
    [first, second].map(async (authority) => {
      const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
      return `localhost:${(await startTlsServer(t, { certificate, chain: [authority] })).port}`;
    }),
  );
  const variables = { PATH: '/nonexistent', NPM_CONFIG_USERCONFIG: undefined };
  const { stdout } = await machine.run(['doctor', ...hosts], { variables });
  const lines = stdout.match(/setup-ca-bundle --hosts .*/g) ?? [];
  assert.equal(lines.length, 1, stdout);
  const given = [...(lines[0] ?? '').matchAll(/--hosts '([^']*)'/g)].flatMap(([, line = '']) => [
    '--hosts',
    line,
  ]);
  assert.equal(given.length, 4);
  const made = await machine.run([...given, '--shell', 'json']);
  assert.equal(made.exitCode, 0, made.stderr);
  const after = await machine.run(['doctor', ...hosts], { variables: { ...variables, ...readJson(made) } });
  assert.deepEqual([after.exitCode, after.stdout.includes('All is well.')], [0, true], after.stdout);
});

test('what doctor advises names the folder of the bundle, and helps as it stands', async (t) => {
  const machine = prepare(t);
  const { port } = await startTlsServer(t, {
    certificate: first.issue({ name: 'localhost', dnsNames: ['localhost'] }),
    chain: [first],
  });
  const folder = join(machine.home, "a folder; it's");
  const variables = { PATH: '/nonexistent', NPM_CONFIG_USERCONFIG: undefined };
  const host = `localhost:${port}`;
  const doctor = async (): Promise<string> =>
    (await machine.run(['doctor', host, '--output', folder], { variables })).stdout;
  /** What a shell makes of a line. */
  const parse = (line: string): string[] =>
    execFileSync('sh', ['-c', `set -- ${line}; printf '%s\\n' "$@"`], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');

  const [, given = ''] = /then: setup-ca-bundle (.*)$/m.exec(await doctor()) ?? [];
  const made = await machine.run([...parse(given), '--shell', 'json'], { variables });
  assert.equal(made.exitCode, 0, made.stderr);
  const [, named = ''] = /eval "\$\(setup-ca-bundle (env .*)\)"$/m.exec(await doctor()) ?? [];
  const set = await machine.run([...parse(named), '--shell', 'json'], { variables });
  assert.deepEqual([set.exitCode, readJson(set)], [0, readJson(made)], set.stderr);
});

test('doctor does not send for a fingerprint where the certificate came alone, nor call that a root', async (t) => {
  const machine = prepare(t);
  const { port } = await startTlsServer(t, {
    certificate: first.issue({ name: 'localhost', dnsNames: ['localhost'] }),
  });
  const variables = { PATH: '/nonexistent', NPM_CONFIG_USERCONFIG: undefined };
  const ask = async () => (await machine.run(['doctor', `localhost:${port}`], { variables })).stdout;
  const stdout = await ask();
  assert.match(
    stdout,
    /What to do: The server did not send the CA's certificate\. .*; then: setup-ca-bundle --certificates FILE$/m,
  );
  assert.match(stdout, /proxy: CN=First Root$/m);
  assert.equal((await machine.run(['--certificates', '../second.pem', ...NONE])).exitCode, 0);
  assert.match(await ask(), /then: setup-ca-bundle --add --certificates FILE$/m);
});

test('no command that doctor advises takes away a CA of an earlier run', async (t) => {
  if (requireProgram(t, 'curl') === undefined) return;
  const machine = prepare(t);
  const user = join(machine.home, 'second.pem');
  const { port } = await startTlsServer(t, {
    certificate: second.issue({ name: 'localhost', dnsNames: ['localhost'] }),
    chain: [second],
  });
  const made = await machine.run(['--certificates', '../first.pem', '--shell', 'json']);
  assert.equal(made.exitCode, 0, made.stderr);
  const variables = { NPM_CONFIG_USERCONFIG: undefined, REQUESTS_CA_BUNDLE: user };
  const { stdout } = await machine.run(['doctor', `localhost:${port}`], { variables });
  const commands = [...stdout.matchAll(/"\$\(setup-ca-bundle( [^)]*)?\)"/g)].map(([, words = '']) =>
    words.trim(),
  );
  assert.ok(commands.length > 0, stdout);
  for (const words of new Set(commands)) {
    const followed = await machine.run([...words.split(' '), '--shell', 'json'], { variables });
    assert.equal(followed.exitCode, 0, `${words}: ${followed.stderr}`);
    assert.doesNotMatch(followed.stderr, /No longer trusted/, words);
    assert.ok(findInReport(machine, first), words);
  }
});

test('uninstall tells that there was nothing, and env what to run', async (t) => {
  const machine = prepare(t);
  const undone = await machine.run(['uninstall']);
  assert.match(undone.stderr, /^Nothing to undo/);
  const { stderr, stdout, exitCode } = await machine.run(['env']);
  assert.deepEqual([stdout, exitCode], ['', 1]);
  assert.match(stderr, /Make one: setup-ca-bundle --certificates FILE/);
});

test('a key in a file of one’s own is no leak: what to give instead is reported', async (t) => {
  const openssl = requireProgram(t, 'openssl');
  if (openssl === undefined) return;
  const machine = prepare(t);
  const path = (name: string): string => join(machine.home, name);
  writeFileSync(path('mitmproxy-ca.pem'), first.keyPem + first.pem);
  const refuse = async (name: string, variables = {}): Promise<string> => {
    const { stderr, exitCode } = await machine.run(['--certificates', path(name), ...NONE], { variables });
    assert.equal(exitCode, 1);
    return stderr;
  };
  assert.doesNotMatch(await refuse('mitmproxy-ca.pem'), /leaked|mitmproxy-ca-cert/);
  writeFileSync(path('mitmproxy-ca-cert.pem'), first.pem);
  assert.ok((await refuse('mitmproxy-ca.pem')).includes(`give ${path('mitmproxy-ca-cert.pem')}`));
  assert.match(await refuse('mitmproxy-ca.pem', { CI: 'true' }), /treat it as leaked/);

  writeFileSync(path('key.pem'), first.keyPem);
  const words = [
    '-in',
    path('first.pem'),
    '-inkey',
    path('key.pem'),
    '-passout',
    'pass:',
    '-out',
    path('a.p12'),
  ];
  execFileSync(openssl, ['pkcs12', '-export', ...words], { env: {} });
  const command = /openssl (pkcs12 -in \S+ -nokeys -out ca\.pem)/.exec(await refuse('a.p12'))?.[1] ?? '';
  execFileSync(openssl, [...command.split(' '), '-passin', 'pass:'], {
    cwd: join(machine.home, 'work'),
    env: {},
  });
  assert.equal((await machine.run(['--certificates', 'ca.pem', ...NONE])).exitCode, 0);
});

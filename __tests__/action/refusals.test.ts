import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { listOwnFolders, readTree, useAction } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeUserMachine } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { type Job, type StepResult, startJob } from '../support/mini-runner.ts';
import { encodePem, type MadeCertificate, makeAuthority } from '../support/pki.ts';
import { listKeyForms, wrapText } from '../support/private-keys.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const root = makeAuthority({ name: 'Corp Root' });
const leaf = root.issue({ name: 'server', dnsNames: ['localhost'] });
const expired = makeAuthority({
  name: 'Old',
  notBefore: new Date('2001-01-01'),
  notAfter: new Date('2002-01-01'),
});
const [BEGIN] = root.pem.split('\n');

/** Nothing exported, no output, nothing of ours on the disk, and an error that says why. */
function assertRefused(step: StepResult, job: Job, ...messages: readonly RegExp[]): void {
  assert.equal(step.conclusion, 'failure', step.log);
  assert.deepEqual(step.exported, {});
  assert.deepEqual(step.outputs, {});
  assert.deepEqual(listOwnFolders(job), []);
  const errors = step.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
  for (const message of messages)
    assert.ok(
      errors.some((error) => message.test(error)),
      `${message} in\n${errors.join('\n')}`,
    );
}

/** What a person may give by mistake: the input, files in the workspace, and what the error must say. */
const MISTAKES: Readonly<
  Record<string, { files?: Record<string, string | Buffer>; input?: string; says: RegExp }>
> = {
  'no such file': { input: 'certs/none.pem', says: /line 1 \(certs\/none\.pem\).*does not exist.*checkout/ },
  'a line of a YAML list': { input: '- ca.pem', says: /does not exist\. .*without the dash/ },
  'a path in quotes': { input: '"ca.pem"', says: /does not exist\. .*without quotes/ },
  'a variable of a shell': { input: '$CA/ca.pem', says: /does not exist\. Variables are not expanded/ },
  'two paths on a line': { input: 'a.pem, b.pem', says: /does not exist\. Write one entry a line/ },
  'a pin without its prefix': {
    input: `a.pem ${'0'.repeat(64)}`,
    says: /A pin stands behind the path.*sha256:/,
  },
  'a pattern that matches nothing': {
    input: '\ncerts/*.pem',
    says: /line 2 \(certs\/\*\.pem\): no file matches/,
  },
  'a folder': {
    files: { 'certs/a.pem': root.pem },
    input: 'certs',
    says: /is a folder.*certs?\/|is a folder/,
  },
  'a web page': { files: { a: '<!doctype html><h1>Log in</h1>' }, input: 'a', says: /^a: a web page/ },
  'an empty file': { files: { a: '' }, input: 'a', says: /^a: an empty file/ },
  JSON: { files: { a: '{"ca": "none"}' }, input: 'a', says: /^a: JSON/ },
  'broken base64': {
    files: { a: `# corp\n${root.pem}\n${root.pem.replace(/^MII/m, 'M*I')}` },
    input: 'a',
    says: /^a, block 2 \(line \d+\): a CERTIFICATE block that is not base64/,
  },
  'a block cut off': {
    files: { a: `\n${root.pem.slice(0, 200)}` },
    input: 'a',
    says: /^a, block 1 \(line 2\): .*does not end/,
  },
  'text cut off': {
    input: `\n\n${BEGIN}\nMIIB`,
    says: /^certificates \(text\), block 1 \(line 3\): .*does not end/,
  },
  'bytes that are no certificate': {
    input: encodePem(Buffer.from('0123')),
    says: /not an X\.509 certificate/,
  },
  'a private key in a file': {
    files: { a: root.pem + root.keyPem },
    input: 'a',
    says: /^a, block 2 \(line \d+\): a private key.*leaked/,
  },
  'a private key as text': { input: root.keyPem.trim(), says: /a private key.*leaked/ },
  'a private key among many files': {
    files: { 'c/a.pem': root.pem, 'c/b.pem': root.keyPem },
    input: 'c/*',
    says: /^c\/b\.pem.*a private key/,
  },
  'only an end-entity certificate': {
    files: { a: leaf.pem },
    input: 'a',
    says: /line 1 \(a\): nothing here can be trusted.*“server” is an end-entity certificate, signed by “CN=Corp Root”/,
  },
  'only expired certificates': { files: { a: expired.pem }, input: 'a', says: /“Old” expired on 2002-01-01/ },
  'a certificate signing request': {
    input: encodePem(Buffer.from('x'), 'CERTIFICATE REQUEST').trim(),
    says: /signing request/,
  },
  'a zip archive': { files: { a: Buffer.from('PK\u0003\u0004rest') }, input: 'a', says: /^a: a zip archive/ },
  'an SSH key': { files: { a: 'ssh-ed25519 AAAAC3NzaC1 x@y' }, input: 'a', says: /^a: an SSH public key/ },
  'a PGP key': {
    files: { a: encodePem(Buffer.from('x'), 'PGP PUBLIC KEY BLOCK') },
    input: 'a',
    says: /^a, block 1 \(line 1\): a PGP public key/,
  },
  'base64 of something else': {
    input: Buffer.alloc(90, 0x30).toString('base64'),
    says: /^certificates \(text\)/,
  },
  'a line of base64 that is no path': {
    input: `x${'Ab3/'.repeat(20)}`,
    says: /^certificates, line 1 \(a line of 81 characters\): it does not exist/,
  },
  'a malformed pin': {
    files: { a: root.pem },
    input: 'a sha256:12',
    says: /line 1: this pin cannot be read/,
  },
  'a pin that names another certificate': {
    files: { a: root.pem },
    input: `a sha256:${'0'.repeat(64)}`,
    says: new RegExp(`^a: no certificate here matches a pin.*sha256:${root.fingerprint}`),
  },
};

for (const [name, { files = {}, input = '', says }] of Object.entries(MISTAKES)) {
  test(`refused: ${name}`, async (t) => {
    const job = startJob(t);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(job.folders.workspace, path, '..'), { recursive: true });
      writeFileSync(join(job.folders.workspace, path), content);
    }
    assertRefused(await useAction(job, { certificates: input }), job, says);
  });
}

test('refused: a file over 10 MiB, before it is read', async (t) => {
  const job = startJob(t);
  writeFileSync(join(job.folders.workspace, 'a'), root.pem);
  truncateSync(join(job.folders.workspace, 'a'), 10 * 1024 * 1024 + 1);
  assertRefused(await useAction(job, { certificates: 'a' }), job, /larger than 10 MiB/);
});

test('all mistakes of a run are reported together', async (t) => {
  const job = startJob(t);
  writeFileSync(join(job.folders.workspace, 'key.pem'), root.keyPem);
  const step = await useAction(job, {
    certificates: 'none.pem\nkey.pem\nhttp://pki.example/ca.crt',
    clients: 'default,+netscape',
    'fail-on-warnings': 'yes',
    'default-store': '/no/such/store.pem',
    'verify-hosts': 'true',
  });
  assertRefused(
    step,
    job,
    /none\.pem/,
    /private key/,
    /http:\/\//,
    /netscape/,
    /“yes”/,
    /no\/such\/store/,
    /verify-hosts/,
  );
  assert.match(step.summary, /netscape/);
});

test('entries that are all wrong are not called empty', async (t) => {
  const job = startJob(t);
  const step = await useAction(job, { certificates: 'file:///etc/ca.pem' });
  assertRefused(step, job, /file:\/\/ is not supported/);
  assert.deepEqual(
    step.annotations.map(({ kind }) => kind),
    ['error'],
  );
});

test('no byte of a private key gets anywhere', async (t) => {
  for (const name of ['openssl', 'keytool']) if (requireProgram(t, name) === undefined) return;
  const job = startJob(t);
  const owner = makeAuthority({ name: 'Owner', key: 'rsa-2048' });
  const key = owner.key.privateKey;
  const pem = owner.keyPem;
  const bytes = key.export({ type: 'pkcs8', format: 'der' });
  const forms = [
    pem,
    key.export({ type: 'pkcs1', format: 'pem' }),
    bytes,
    encodePem(bytes),
    bytes.toString('base64'),
    Buffer.from(pem).toString('base64'),
    Buffer.from(`\ufeff${pem}`, 'utf16le'),
    JSON.stringify(key.export({ format: 'jwk' })),
    ...(await wrapKey(t, owner)),
  ];
  for (const [index, form] of forms.entries())
    writeFileSync(join(job.folders.workspace, `${index}.pem`), form);
  writeFileSync(join(job.folders.home, 'set.pem'), root.pem + forms[0]);
  const given = await useAction(
    job,
    { certificates: `*.pem\n${root.pem}`, summary: 'always' },
    { env: { RUNNER_DEBUG: '1' } },
  );
  assertRefused(given, job, /private key/);
  const refusals = given.stdout.match(/\d+\.pem(?:, block \d+ \(line \d+\))?: a private key/g) ?? [];
  assert.ok(refusals.length >= 9, `${refusals.length} annotations of keys`);
  // Pasted in parts, as from a terminal: no line of it may come back as a path that does not exist.
  const lines = pem.trim().split('\n');
  const parts = [lines.slice(1, -1), lines.slice(3, -1), lines.slice(2), [bytes.toString('base64')]];
  const pasted: StepResult[] = [];
  for (const part of parts) {
    const step = await useAction(job, { certificates: part.join('\n'), summary: 'always' });
    assert.equal(step.conclusion, 'failure', step.log);
    pasted.push(step);
  }
  const set = await useAction(
    job,
    { certificates: root.pem, summary: 'always' },
    { env: { PIP_CERT: join(job.folders.home, 'set.pem') } },
  );
  assert.equal(set.conclusion, 'success', set.log);
  const der = bytes;
  const base64 = der.toString('base64');
  const secrets = [der.toString('hex').slice(400, 440)];
  for (let at = 0; at + 40 <= base64.length; at += 20) secrets.push(base64.slice(at, at + 40));
  const said = [given, set, ...pasted].flatMap(({ stdout, stderr, log, summary }) => [
    stdout,
    stderr,
    log,
    summary,
  ]);
  const written = [...readTree(job.folders.temp).values()].map((bytes) => bytes.toString('latin1'));
  for (const text of [...said, ...written]) {
    for (const secret of secrets) assert.ok(!text.replace(/\s/g, '').includes(secret));
    assert.ok(!text.includes(der.toString('latin1').slice(100, 120)));
    assert.ok(!/BEGIN [A-Z ]*PRIVATE KEY/.test(text));
  }
});

/** Pieces of a key's text, none of which may be seen: of base64, of digits, and of what only such a key has. */
function listSecrets(text: string): string[] {
  const pieces: string[] = [];
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}/g)) {
    for (let at = 0; at + 16 <= run.length; at += 8) pieces.push(run.slice(at, at + 16));
  }
  return pieces.filter((piece) => !/^(?:-+|PuTTY|AGE-SEC|RSAKey|Private)/i.test(piece));
}

test('a private key that is pasted is not shown, in whatever form and wrapping', async (t) => {
  const job = startJob(t);
  const machine = makeUserMachine(t);
  const owner = makeAuthority({ name: 'Owner', key: 'rsa-2048' });
  const forms = listKeyForms(owner.key.privateKey);
  const base64 = (forms['PKCS#8 in DER'] ?? Buffer.alloc(0)).toString('base64');
  const headless = base64.slice(100);
  const fold = (width: number): string => headless.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
  const texts: Record<string, string> = {
    'cut, in lines of 38': fold(38),
    'cut, in lines of 20': fold(20),
    'cut, quoted': `> ${fold(30).replaceAll('\n', '\n> ')}`,
  };
  for (const [form, content] of Object.entries(forms)) {
    const wrapped = Object.entries(wrapText(content));
    // every wrapping of one form, and of each other form one
    const chosen = form === 'PKCS#8' ? wrapped : wrapped.slice(0, 1);
    for (const [wrapping, text] of chosen) texts[`${form}, ${wrapping}`] = text;
    if (content[0] !== 0x30) texts[`${form} in one line`] = content.toString('latin1').replaceAll('\n', ' ');
  }
  for (const [name, text] of Object.entries(texts)) {
    const step = await useAction(
      job,
      { certificates: text, summary: 'always' },
      { env: { RUNNER_DEBUG: '1' } },
    );
    assert.equal(step.conclusion, 'failure', name);
    const said = [step.stdout, step.stderr, step.log, step.summary, JSON.stringify(step.annotations)].join(
      '\n',
    );
    for (const secret of listSecrets(text)) assert.ok(!said.includes(secret), `${name}: ${secret}`);
    if (!name.startsWith('cut')) assert.match(step.log, /certificates, line \d+: a private key/, name);
  }
  for (const input of ['hosts', 'verify-hosts']) {
    const step = await useAction(job, { [input]: fold(20), summary: 'always' });
    assert.equal(step.conclusion, 'failure', input);
    const said = [step.stdout, step.stderr, step.log, step.summary].join('\n').toLowerCase();
    for (const secret of listSecrets(fold(20)))
      assert.ok(!said.includes(secret.toLowerCase()), `${input}: ${secret}`);
  }
  for (const input of [
    'certificates',
    'hosts',
    'verify-hosts',
    'default-store',
    'clients',
    'install',
    'summary',
    'fail-on-empty',
  ]) {
    const { exitCode, stdout, stderr } = await machine.run([`--${input}=key: ${base64}`]);
    assert.notEqual(exitCode, 0, input);
    for (const secret of listSecrets(base64)) assert.ok(!(stdout + stderr).includes(secret), input);
    // without its start it is no known key, but its lines are no paths and no hosts either
    const cut = await machine.run([`--${input}=${fold(20)}`]);
    for (const secret of listSecrets(fold(20)))
      assert.ok(
        !(cut.stdout + cut.stderr).toLowerCase().includes(secret.toLowerCase()),
        `${input}, cut: ${secret}`,
      );
  }
});

test("a PKCS#12 file's password is hidden, and opens it", async (t) => {
  const openssl = requireProgram(t, 'openssl');
  if (openssl === undefined) return;
  const job = startJob(t);
  const folder = job.folders.workspace;
  writeFileSync(join(folder, 'root.pem'), root.pem);
  const command = [
    'pkcs12',
    '-export',
    '-nokeys',
    '-in',
    'root.pem',
    '-passout',
    'pass:s3cret-word',
    '-out',
    'a.p12',
  ];
  const made = await runChild(openssl, command, { environment: makeCleanEnvironment(folder), folder });
  assert.equal(made.exitCode, 0, made.stderr);
  assertRefused(
    await useAction(job, { certificates: 'a.p12' }),
    job,
    /^a\.p12: a PKCS#12 file that needs a password/,
  );
  const wrong = await useAction(job, { certificates: 'a.p12', 'pkcs12-password': 'wrong-word' });
  assertRefused(wrong, job, /^a\.p12: a PKCS#12 file with another password/);
  const step = await useAction(job, { certificates: 'a.p12', 'pkcs12-password': 's3cret-word' });
  assert.equal(step.conclusion, 'success', step.log);
  assert.match(step.stdout, /::add-mask::s3cret-word/);
  assert.doesNotMatch(step.stdout.replace(/::add-mask::.*/g, ''), /s3cret-word/);
  assert.doesNotMatch(step.summary, /s3cret-word/);
});

test('names that are commands, Markdown or HTML do nothing', async (t) => {
  const job = startJob(t);
  const evil =
    '\n::error::injected\r##[error]also\u2028::set-output name=x::y <img src=x onerror=alert(1)> | `a` [x](http://e)';
  const authority = makeAuthority({ name: evil });
  writeFileSync(join(job.folders.workspace, '::warning::file.pem'), authority.pem);
  const step = await useAction(job, {
    certificates: `::warning::file.pem\n::error::none.pem\n${authority.issue({ name: evil }).pem}`,
  });
  assert.equal(step.conclusion, 'failure');
  assert.ok(
    step.annotations.every(({ message }) => !/^(?:injected|also|file\.pem|none\.pem)/.test(message)),
    JSON.stringify(step.annotations),
  );
  assert.deepEqual(step.outputs, {});
  assert.doesNotMatch(step.summary, /(?<![\\`])<img/);
  const fine = await useAction(job, { certificates: '::warning::file.pem' });
  assert.equal(fine.conclusion, 'success', fine.log);
  assert.deepEqual(fine.annotations, []);
  assert.doesNotMatch(fine.summary, /(?<![\\`])<img/);
  const bundle = readFileSync(fine.outputs['bundle-path'] ?? '', 'latin1');
  assert.match(bundle, /^[\n\x20-\x7e]*$/);
  assert.equal(bundle.match(/-----BEGIN/g)?.length, Number(fine.outputs['total-count']));
});

test('a folder that cannot be written is an error, and nothing is exported', async (t) => {
  const job = startJob(t);
  rmSync(join(job.folders.temp, '_github_home'), { recursive: true, force: true });
  writeFileSync(join(job.folders.temp, '_github_home'), 'in the way');
  assertRefused(
    await useAction(job, { certificates: root.pem }),
    job,
    /_github_home: the bundle cannot be written/,
  );
});

test('fail-on-warnings and fail-on-empty end the run', async (t) => {
  const job = startJob(t);
  const env = { PIP_CERT: '/nowhere.pem' };
  assertRefused(await useAction(job, { certificates: root.pem, 'fail-on-warnings': 'true' }, { env }), job);
  assertRefused(await useAction(job, { 'fail-on-empty': 'true' }), job, /both empty/);
});

test('fail-on-expiry ends the run days before a CA expires, and fail-on-warnings does not count that', async (t) => {
  const job = startJob(t);
  const soon = makeAuthority({ name: 'Soon', notAfter: new Date(Date.now() + 5 * 86_400_000) });
  const inputs = { certificates: soon.pem, 'fail-on-warnings': 'true' };
  const counted = await useAction(job, inputs);
  assert.equal(counted.conclusion, 'success', counted.log);
  assert.match(counted.log, /expires within 30 days/);
  const later = await useAction(job, { ...inputs, 'fail-on-expiry': '3d' });
  assert.equal(later.conclusion, 'success', later.log);
  const other = startJob(t);
  assertRefused(
    await useAction(other, { certificates: soon.pem, 'fail-on-expiry': ' 7d ' }),
    other,
    /“Soon” expires on .*, and fail-on-expiry is 7d/,
  );
  for (const value of ['7', 'true', '-1d', '7 days', '1.5d', '99999d']) {
    assertRefused(
      await useAction(other, { ...inputs, 'fail-on-expiry': value }),
      other,
      /fail-on-expiry: .* is not a number of days, such as 7d/,
    );
  }
});

test('an empty bundle is refused', async (t) => {
  const job = startJob(t);
  assertRefused(await useAction(job, { 'default-store': 'none' }), job, /would be empty/);
});

/** The key in containers that real programs write: PKCS#12 in its old and new encryption, and Java's keystore. */
async function wrapKey(t: TestContext, owner: MadeCertificate): Promise<readonly Buffer[]> {
  const folder = makeTemporaryFolder(t);
  const environment = makeCleanEnvironment(folder);
  writeFileSync(join(folder, 'c.pem'), owner.pem);
  writeFileSync(join(folder, 'c.key'), owner.keyPem);
  const run = async (name: string, ...programArguments: string[]): Promise<void> => {
    const { exitCode, stdout, stderr } = await runChild(name, programArguments, { environment, folder });
    assert.equal(exitCode, 0, stdout + stderr);
  };
  const inputs = ['-export', '-in', 'c.pem', '-inkey', 'c.key', '-passout', 'pass:changeit'];
  await run('openssl', 'pkcs12', ...inputs, '-out', 'new.p12');
  await run('openssl', 'pkcs12', ...inputs, '-legacy', '-out', 'old.p12');
  await run('openssl', 'pkcs12', ...inputs, '-keypbe', 'NONE', '-certpbe', 'NONE', '-out', 'plain.p12');
  const from = ['-srckeystore', 'new.p12', '-srcstoretype', 'pkcs12', '-srcstorepass', 'changeit'];
  const to = ['-destkeystore', 'key.jks', '-deststoretype', 'jks', '-deststorepass', 'changeit'];
  await run('keytool', '-importkeystore', '-noprompt', ...from, ...to);
  return ['new.p12', 'old.p12', 'plain.p12', 'key.jks']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path));
}

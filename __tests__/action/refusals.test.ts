import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listOwnFolders, readTree, useAction } from '../support/action.ts';
import { type Job, type StepResult, startJob } from '../support/mini-runner.ts';
import { encodePem, makeAuthority, makeKeyPair } from '../support/pki.ts';

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
  'a malformed pin': {
    files: { a: root.pem },
    input: 'a sha256:12',
    says: /line 1: this pin cannot be read/,
  },
  'a pin that names another certificate': {
    files: { a: root.pem },
    input: `a sha256:${'0'.repeat(64)}`,
    says: new RegExp(`^a: no certificate here has a fingerprint.*sha256:${root.fingerprint}`),
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

test('no byte of a private key gets anywhere', async (t) => {
  const job = startJob(t);
  const key = makeKeyPair('rsa-2048').privateKey;
  const forms = [
    key.export({ type: 'pkcs8', format: 'pem' }),
    key.export({ type: 'pkcs1', format: 'pem' }),
    key.export({ type: 'pkcs8', format: 'der' }),
    encodePem(key.export({ type: 'pkcs8', format: 'der' })),
  ];
  for (const [index, form] of forms.entries())
    writeFileSync(join(job.folders.workspace, `${index}.pem`), form);
  writeFileSync(join(job.folders.home, 'set.pem'), root.pem + forms[0]);
  const given = await useAction(
    job,
    { certificates: `*.pem\n${root.pem}${forms[0]}`, summary: 'always' },
    { env: { RUNNER_DEBUG: '1' } },
  );
  assertRefused(given, job, /private key/);
  const set = await useAction(
    job,
    { certificates: root.pem, summary: 'always' },
    { env: { PIP_CERT: join(job.folders.home, 'set.pem') } },
  );
  assert.equal(set.conclusion, 'success', set.log);
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const secrets = [der.toString('base64').slice(200, 240), der.toString('hex').slice(400, 440)];
  const said = [given, set].flatMap(({ stdout, stderr, log, summary }) => [stdout, stderr, log, summary]);
  const written = [...readTree(job.folders.temp).values()].map((bytes) => bytes.toString('latin1'));
  for (const text of [...said, ...written]) {
    for (const secret of secrets) assert.ok(!text.replace(/\s/g, '').includes(secret));
    assert.ok(!text.includes(der.toString('latin1').slice(100, 120)));
    assert.ok(!/BEGIN [A-Z ]*PRIVATE KEY/.test(text));
  }
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
  assert.doesNotMatch(step.summary, /(?<!\\)<img/);
  const fine = await useAction(job, { certificates: '::warning::file.pem' });
  assert.equal(fine.conclusion, 'success', fine.log);
  assert.deepEqual(fine.annotations, []);
  assert.doesNotMatch(fine.summary, /(?<!\\)<img/);
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

test('an empty bundle is refused', async (t) => {
  const job = startJob(t);
  assertRefused(await useAction(job, { 'default-store': 'none' }), job, /would be empty/);
});

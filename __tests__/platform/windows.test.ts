import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { rootCertificates } from 'node:tls';
import { parseCertificate } from '../../src/certificates/certificate.ts';
import { listOwnFolders, useAction } from '../support/action.ts';
import { type Job, type JobOptions, type StepResult, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { findProgram, missing } from '../support/programs.ts';
import { makeScope } from '../support/scope.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { listed, serialize, writeListing } from '../support/windows-store.ts';
import {
  buildCertutil,
  buildPowerShell,
  fromWindowsPath,
  hasWine,
  installCertutil,
  installPowerShell,
  requireWine,
  startWine,
  toWindowsPath,
  type Wine,
} from '../support/wine.ts';

/** The committed dist on a real Node.js for Windows, under Wine: one Windows for all tests, since it takes long to make. */

/** Files of every format, made by other programs. */
const FORMATS = join(import.meta.dirname, '../fixtures/formats');

const scope = makeScope();
const go = findProgram('go');
let wine: Wine;
let powerShell: string | undefined;
let certutil: string | undefined;

before(async () => {
  if (!hasWine()) return;
  [wine, powerShell, certutil] = await Promise.all([
    startWine(scope),
    go === undefined ? undefined : buildPowerShell(go, makeTemporaryFolder(scope)),
    go === undefined ? undefined : buildCertutil(go, makeTemporaryFolder(scope)),
  ]);
});
after(() => scope.end());

const corp = makeAuthority({ name: 'Corp Root' });
const second = makeAuthority({ name: 'Second Root' });
const third = makeAuthority({ name: 'Third Root' });

/** A job whose runner is installed in a folder with a blank in its name. */
function startWindowsJob(t: TestContext, options: JobOptions = {}): Job {
  const runnerFolder = join(makeTemporaryFolder(t, 'runner-'), 'actions runner');
  return startJob(t, { runnerFolder, windows: wine.host, ...options });
}

function write(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What a step's report says, read where Linux sees it. */
// biome-ignore lint/suspicious/noExplicitAny: a report is checked against its schema elsewhere
function readReport(step: StepResult): any {
  return JSON.parse(readFileSync(fromWindowsPath(step.outputs['report-path'] ?? ''), 'utf8'));
}

function listAdded(step: StepResult): string[] {
  const { certificates } = readReport(step) as { certificates: { subject: string; basis: string }[] };
  return certificates
    .filter(({ basis }) => basis !== 'default-store')
    .map(({ subject, basis }) => `${subject.replace('CN=', '')} ${basis}`)
    .sort();
}

function assertSucceeded(step: StepResult): void {
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
}

test('on Windows, without input, the stores are bundled through Node.js where PowerShell is mute', async (t) => {
  if (!requireWine(t)) return;
  const job = startWindowsJob(t);
  const step = await useAction(job);
  assertSucceeded(step);
  assert.match(step.log, /warning.*PowerShell could not be asked.*its listing has no end/);
  const bundle = step.exported.SSL_CERT_FILE ?? '';
  // no CR of the command file, and forward slashes, which Git Bash needs, everywhere
  assert.match(bundle, /^Z:\/.*\/actions runner\/_work\/_temp\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/);
  const count = readFileSync(fromWindowsPath(bundle), 'latin1').match(/-----BEGIN/g)?.length ?? 0;
  assert.ok(count >= 100, `${count} certificates`);
  assert.equal(step.outputs['total-count'], String(count));
  assert.doesNotMatch(Object.values({ ...step.exported, ...step.outputs }).join(''), /[\\\r]/);
  const { GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0, GIT_CONFIG_VALUE_0 } = step.exported;
  assert.deepEqual(
    [GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0, GIT_CONFIG_VALUE_0],
    ['1', 'http.schannelUseSSLCAInfo', 'true'],
  );
});

test('on Windows, containers are decoded in the thread that bounds them', async (t) => {
  if (!requireWine(t)) return;
  const job = startWindowsJob(t);
  for (const name of ['aes.p12', 'both.p7b', 'keytool.jks']) {
    write(job.folders.workspace, name, readFileSync(join(FORMATS, name)));
  }
  const step = await useAction(job, { certificates: 'both.p7b\nkeytool.jks\naes.p12' });
  assertSucceeded(step);
  assert.equal(step.outputs['added-count'], '2');
});

test('paths of Windows: blanks, drive letters, backslashes in paths and patterns, CRLF', async (t) => {
  if (!requireWine(t)) return;
  const job = startWindowsJob(t);
  const names = ['By drive', 'By pattern', 'By other pattern', 'By slashes', 'Inline'];
  const [drive, pattern, otherPattern, slashes, inline] = names.map((name) => makeAuthority({ name }));
  write(wine.secondDrive, 'corp pki/my root.crt', (drive?.pem ?? '').replaceAll('\n', '\r\n'));
  write(wine.secondDrive, 'corp pki/more/one.cer', otherPattern?.der ?? '');
  write(job.folders.workspace, 'certs/ca one.pem', pattern?.pem ?? '');
  write(job.folders.workspace, 'by/slashes.pem', slashes?.pem ?? '');
  const step = await useAction(job, {
    certificates: [
      'D:\\corp pki\\my root.crt',
      'd:\\corp pki\\more\\*.cer',
      'certs\\*.pem',
      'by/slashes.pem',
      (inline?.pem ?? '').trim(),
      '',
    ]
      .join('\n')
      .replaceAll('\n', '\r\n'),
    clients: 'all',
  });
  assertSucceeded(step);
  assert.deepEqual(listAdded(step), names.map((name) => `${name} given`).sort());
  const origins = readReport(step).certificates.flatMap(
    ({ origins: some }: { origins: { label: string }[] }) => some.map(({ label }) => label),
  );
  assert.ok(origins.includes('certs/ca one.pem'), 'a path in the workspace has forward slashes');
  assert.match(step.exported.PHP_INI_SCAN_DIR ?? '', /^;Z:\/.*\/setup-ca-bundle-\w{6}$/);
  assert.match(step.exported.WGETRC ?? '', /^Z:\/.*\/wgetrc$/);
});

test('a root in the store of Windows is in the bundle; one that Node.js cannot read does no harm', async (t) => {
  if (!requireWine(t)) return;
  const planted = makeAuthority({ name: 'Planted Root' });
  await plant(planted);
  await plant(planted.issueAuthority({ name: 'Planted Intermediate' }));
  // a number in two octets too many: Windows bears it, OpenSSL does not
  await plant(makeAuthority({ name: 'Bad Root', serialNumber: Buffer.from([0, 0, 1]) }));
  const step = await useAction(startWindowsJob(t));
  assertSucceeded(step);
  const { certificates } = readReport(step) as { certificates: { subject: string }[] };
  const subjects = certificates.map(({ subject }) => subject);
  assert.deepEqual(
    subjects.filter((subject) => /Planted|Bad Root/.test(subject)),
    ['CN=Planted Root'],
  );
});

/** Puts a certificate into the user's store Root, where a policy or a person would. */
async function plant({ der }: { readonly der: Buffer }): Promise<void> {
  const sha1 = createHash('sha1').update(der).digest('hex').toUpperCase();
  const key = `HKCU\\Software\\Microsoft\\SystemCertificates\\Root\\Certificates\\${sha1}`;
  await wine.run(
    'reg',
    'add',
    key,
    '/v',
    'Blob',
    '/t',
    'REG_BINARY',
    '/d',
    serialize(der).toString('hex'),
    '/f',
  );
}

test('on Windows hosts are read by a pin and verified', async (t) => {
  if (!requireWine(t)) return;
  const job = startWindowsJob(t);
  const server = await startTlsServer(t, {
    certificate: corp.issue({ name: 'localhost', dnsNames: ['localhost'] }),
    chain: [corp],
  });
  const step = await useAction(job, { hosts: `localhost:${server.port} sha256:${corp.fingerprint}` });
  assertSucceeded(step);
  assert.deepEqual(listAdded(step), ['Corp Root pin']);
  assert.equal(readReport(step).hosts[0].verified, 'yes');
});

test('on Windows what variables name is folded in, and a second use finds its own', async (t) => {
  if (!requireWine(t)) return;
  write(wine.secondDrive, 'set before/second.pem', second.pem);
  const job = startWindowsJob(t, {
    env: {
      REQUESTS_CA_BUNDLE: 'D:\\set before\\second.pem',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
    },
  });
  const first = await useAction(job, { certificates: corp.pem });
  assertSucceeded(first);
  assert.deepEqual(listAdded(first), ['Corp Root given', 'Second Root existing-setting']);
  assert.equal(first.exported.GIT_CONFIG_COUNT, '2');

  const again = await useAction(job, { certificates: corp.pem });
  assertSucceeded(again);
  assert.deepEqual(again.exported, {}, 'all is as it was');
  assert.deepEqual(again.outputs, first.outputs);

  const more = await useAction(job, { certificates: third.pem });
  assertSucceeded(more);
  assert.deepEqual(listAdded(more), [
    'Corp Root existing-setting',
    'Second Root existing-setting',
    'Third Root given',
  ]);
  assert.equal(job.environment().GIT_CONFIG_COUNT, '2');
  assert.equal(listOwnFolders(job).length, 2);
});

test('on Windows the drive letter of what names our own output may have another case', async (t) => {
  if (!requireWine(t)) return;
  const job = startWindowsJob(t);
  const first = await useAction(job, { certificates: corp.pem });
  const swapped = (first.exported.SSL_CERT_FILE ?? '').replace('Z:/', 'z:\\');
  const again = await useAction(job, { certificates: third.pem }, { env: { SSL_CERT_FILE: swapped } });
  assertSucceeded(again);
  assert.deepEqual(listAdded(again), ['Corp Root existing-setting', 'Third Root given']);
});

test('on Windows a run that fails leaves nothing behind', async (t) => {
  if (!requireWine(t)) return;
  const job = startWindowsJob(t);
  const step = await useAction(job, { certificates: `${corp.pem}\ncerts\\none\\*.pem\nE:\\none.pem` });
  assert.equal(step.exitCode, 1, step.log);
  assert.deepEqual([step.exported, step.outputs, listOwnFolders(job)], [{}, {}, []]);
  assert.match(step.log, /line \d+ \(certs\\none\\\*\.pem\): no file matches/);
  assert.match(step.log, /none\.pem\): it does not exist/);
});

test('on Windows nothing of the export stays where GITHUB_ENV cannot be written', async (t) => {
  if (!requireWine(t)) return;
  const job = startWindowsJob(t);
  const main = write(
    job.folders.workspace,
    'held.cjs',
    `const fs = require('node:fs');
     const { writeFileSync } = fs;
     let count = 0;
     // a disk that is full when the second of the two files is written
     fs.writeFileSync = (file, ...rest) => {
       if (typeof file === 'number' && ++count === 2) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
       return writeFileSync(file, ...rest);
     };
     require('node:module').syncBuiltinESMExports();
     import(${JSON.stringify(`file:///${toWindowsPath(join(import.meta.dirname, '../../dist/index.js')).replaceAll('\\', '/')}`)});`,
  );
  const step = await job.use({ main, inputs: { certificates: corp.pem } });
  assert.equal(step.exitCode, 1, step.log);
  assert.deepEqual([step.exported, step.outputs, listOwnFolders(job)], [{}, {}, []]);
});

test('what PowerShell lists is trusted, but for what is disallowed; what cannot be read is named', async (t) => {
  if (!requireWine(t)) return;
  if (powerShell === undefined) return missing(t, 'go');
  installPowerShell(wine, powerShell);
  const [distrusted] = rootCertificates.map((pem) => parseCertificate(Buffer.from(pem)));
  assert.ok(distrusted);
  write(
    wine.drive,
    'stand-in-listing.txt',
    writeListing(
      listed('LocalMachine Root', serialize(second.der)),
      listed('LocalMachine Root', serialize(Buffer.from('3003020101', 'hex'))),
      listed('CurrentUser Disallowed', serialize(distrusted.der)),
    ),
  );
  const step = await useAction(startWindowsJob(t), { certificates: corp.pem });
  assertSucceeded(step);
  const { certificates, defaultStore } = readReport(step) as {
    certificates: { fingerprint: string; basis: string; origins: { label: string }[] }[];
    defaultStore: { label: string };
  };
  assert.match(defaultStore.label, /^the stores of Windows and /);
  const found = certificates.find(({ fingerprint }) => fingerprint === second.fingerprint);
  assert.deepEqual([found?.basis, found?.origins[0]?.label], ['default-store', 'Cert:\\LocalMachine\\Root']);
  assert.ok(!certificates.some(({ fingerprint }) => fingerprint === distrusted.fingerprint));
  assert.deepEqual(
    step.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message.slice(0, 48)),
    ['Cert:\\LocalMachine\\Root, certificate 2 of the li'],
  );
});

const ADMINISTRATOR = 'S-1-5-32-544 Enabled group\r\nMandatory Label\\High Mandatory Level S-1-16-12288\r\n';
const NETWORK_SERVICE = 'Everyone S-1-1-0\r\nMandatory Label\\System Mandatory Level S-1-16-16384\r\n';

/** Whether Wine's own store of the machine has a root, by its registry. */
async function hasRoot({ der }: { readonly der: Buffer }): Promise<boolean> {
  const sha1 = createHash('sha1').update(der).digest('hex').toUpperCase();
  const key = `HKLM\\Software\\Microsoft\\SystemCertificates\\Root\\Certificates\\${sha1}`;
  return wine.run('reg', 'query', key).then(
    () => true,
    () => false,
  );
}

async function removeRoot({ der }: { readonly der: Buffer }): Promise<void> {
  const sha1 = createHash('sha1').update(der).digest('hex').toUpperCase();
  await wine.run('certutil', '-delstore', 'Root', sha1);
}

for (const isGone of [false, true]) {
  const end = isGone ? 'gone already when it is undone, which is no failure' : 'gone after it';
  test(`install: system on Windows: in the store of the machine during the job, ${end}`, async (t) => {
    if (!requireWine(t)) return;
    if (certutil === undefined) return missing(t, 'go');
    installCertutil(wine, certutil, ADMINISTRATOR);
    const job = startWindowsJob(t);
    const step = await useAction(job, { certificates: corp.pem, install: 'system', clients: 'curl' });
    assertSucceeded(step);
    assert.match(step.log, /the Root store of the machine \([0-9a-f]{40}\)/);
    assert.equal(await hasRoot(corp), true);
    if (isGone) await removeRoot(corp);
    const [post] = await job.finish();
    assert.equal(post?.conclusion, 'success', post?.log);
    assert.equal(await hasRoot(corp), false);
  });
}

test('install: system on Windows as a service that is no administrator: a warning, and nothing is changed', async (t) => {
  if (!requireWine(t)) return;
  if (certutil === undefined) return missing(t, 'go');
  installCertutil(wine, certutil, NETWORK_SERVICE);
  const step = await useAction(startWindowsJob(t), { certificates: corp.pem, install: 'system' });
  assertSucceeded(step);
  assert.match(step.log, /this user is not an administrator/);
  assert.equal(await hasRoot(corp), false);
});

import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { readPemBlocks } from '../../src/certificates/formats/pem.ts';
import {
  describeBytes,
  describeTree,
  listOwnFolders,
  NODES,
  readAdded,
  readReport,
  readTree,
  useAction,
} from '../support/action.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { makeAuthority, makeSelfSigned } from '../support/pki.ts';
import { requirePythonModule } from '../support/programs.ts';

const BUNDLE_VARIABLES = [
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'PIP_CERT',
];

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root', key: 'rsa-2048' });
const issuing = root.issue({
  name: 'Corp Issuing',
  basicConstraints: { isCa: true },
  keyUsage: ['keyCertSign'],
});
const standing = makeAuthority({ name: 'Standing Default' });

const IS_WINDOWS = process.platform === 'win32';

/** The folder that the bundle's own is made in. */
function findParent({ folders }: Job): string {
  return IS_WINDOWS ? folders.temp : join(folders.temp, '_github_home');
}

function readFingerprints(path: string): string[] {
  return readPemBlocks(readFileSync(path)).map(({ content }) =>
    new X509Certificate(content as Buffer).fingerprint256.replaceAll(':', '').toLowerCase(),
  );
}

for (const node of NODES) {
  test(`Node ${node}: with no input the bundle is the default store, and every client gets it`, async (t) => {
    const job = startJob(t, { node });
    const step = await useAction(job);
    assert.equal(step.conclusion, 'success', step.log);
    const path = step.outputs['bundle-path'] ?? '';
    for (const name of BUNDLE_VARIABLES) assert.equal(step.exported[name], path);
    const report = readReport(step);
    assert.equal(step.outputs['total-count'], String(readFingerprints(path).length));
    assert.equal(step.outputs['added-count'], '0');
    assert.equal(report.bundle.sha256, step.outputs['bundle-sha256']);
    assert.ok(report.certificates.every(({ basis }: { basis: string }) => basis === 'default-store'));
    const kept = report.rejections.filter(({ code }: { code: string }) => code !== 'expired');
    assert.deepEqual(kept, []);
    assert.deepEqual(
      step.annotations.map(({ kind }) => kind),
      ['notice'],
    );
    assert.equal(step.summary, '');
    assert.equal(resolve(dirname(dirname(path))), findParent(job));
  });

  test(`Node ${node}: text, files, globs and links are merged with the default store`, async (t) => {
    const job = startJob(t, { node });
    const { workspace } = job.folders;
    mkdirSync(join(workspace, 'certs'));
    writeFileSync(join(workspace, 'certs/b.crt'), other.der);
    writeFileSync(
      join(workspace, 'certs/a.pem'),
      `Bag Attributes\r\n${issuing.pem.replaceAll('\n', '\r\n')}`,
    );
    writeFileSync(join(workspace, 'default.pem'), standing.pem);
    const link = join(workspace, 'link [1].crt');
    symlinkSync('certs/b.crt', link);
    // Wine knows no links: it makes none, and says nothing
    const last = existsSync(link) ? 'link [1].crt' : 'certs/b.crt';
    const step = await useAction(job, {
      certificates: `# corp\n${root.pem}\ncerts/*\n${last}`,
      'default-store': 'default.pem',
    });
    assert.equal(step.conclusion, 'success', step.log);
    const bundle = step.outputs['bundle-path'] ?? '';
    const given = [root, issuing, other].map(({ fingerprint }) => fingerprint);
    assert.deepEqual(readFingerprints(bundle), [...given, standing.fingerprint]);
    // The default store's CA is in no public list: Node does not know it either.
    assert.deepEqual(readFingerprints(step.outputs['extra-path'] ?? ''), [...given, standing.fingerprint]);
    assert.equal(step.exported.NODE_EXTRA_CA_CERTS, step.outputs['extra-path']);
    assert.equal(step.outputs['added-count'], '3');
    assert.deepEqual(readAdded(step), ['Corp Root given', 'Corp Issuing given', 'Other Root given']);
    const text = readFileSync(bundle, 'latin1');
    assert.match(text, /^[\n\x20-\x7e]*$/);
    assert.ok(text.endsWith('-----END CERTIFICATE-----\n'));
    assert.ok(text.split('\n').every((line) => line.startsWith('#') || line.length <= 64));
    assert.match(text, /^# CN=Corp Root; expires \d{4}-\d\d-\d\d; from certificates \(text\)\n/);
    if (!IS_WINDOWS) assert.equal(statSync(bundle).mode & 0o777, 0o644);
    assert.match(step.summary, /Corp Root/);
  });

  test(`Node ${node}: the same input again writes nothing, another adds up`, async (t) => {
    const job = startJob(t, { node });
    writeFileSync(join(job.folders.workspace, 'other.pem'), other.pem);
    const first = await useAction(job, { certificates: root.pem });
    const folder = dirname(first.outputs['bundle-path'] ?? '');
    const files = describeTree(folder);
    const changed = [...files.keys()].map((path) => statSync(path).ctimeMs);
    const second = await useAction(job, { certificates: root.pem });
    assert.equal(second.conclusion, 'success', second.log);
    assert.deepEqual(second.exported, {});
    assert.deepEqual(second.outputs, first.outputs);
    assert.deepEqual(describeTree(folder), files);
    assert.deepEqual(
      [...files.keys()].map((path) => statSync(path).ctimeMs),
      changed,
    );

    const third = await useAction(job, { certificates: 'other.pem' });
    assert.deepEqual(readAdded(third), ['Other Root given', 'Corp Root existing-setting']);
    assert.equal(third.outputs['added-count'], '1');
    assert.equal(third.exported.SSL_CERT_FILE, third.outputs['bundle-path']);
    assert.equal(listOwnFolders(job).length, 2);

    const fourth = await useAction(job, { certificates: 'other.pem' });
    assert.deepEqual(fourth.exported, {});
    const fifth = await useAction(job);
    assert.deepEqual([fifth.conclusion, fifth.exported], ['success', {}]);
    assert.deepEqual(readAdded(fifth), ['Other Root existing-setting', 'Corp Root existing-setting']);
    const report = readFileSync(fifth.outputs['report-path'] ?? '', 'utf8');
    const sixth = await useAction(job);
    assert.equal(readFileSync(sixth.outputs['report-path'] ?? '', 'utf8'), report);
    assert.deepEqual(sixth.exported, {});
  });

  test(`Node ${node}: what settings named before is folded in, not lost`, async (t) => {
    const outside = join(startJob(t).folders.home, 'outside.pem');
    writeFileSync(outside, other.pem + standing.pem);
    const job = startJob(t, {
      node,
      env: { REQUESTS_CA_BUNDLE: outside, PIP_CERT: outside, CURL_CA_BUNDLE: '' },
    });
    writeFileSync(join(job.folders.workspace, 'theirs.pem'), issuing.pem);
    const step = await useAction(
      job,
      { certificates: root.pem },
      { env: { GIT_SSL_CAINFO: join(job.folders.workspace, 'theirs.pem') } },
    );
    assert.equal(step.conclusion, 'success', step.log);
    assert.deepEqual(readAdded(step), [
      'Corp Root given',
      'Other Root existing-setting',
      'Standing Default existing-setting',
    ]);
    assert.equal(step.outputs['added-count'], '1');
    const messages = step.annotations.map(({ message }) => message).join('\n');
    assert.match(messages, /theirs\.pem.*pull request/);
    assert.match(
      messages,
      /REQUESTS_CA_BUNDLE \(.*\) held 2 certificates; .* now names the bundle, which has \d+/,
    );
  });
}

test('A PLANTED FOLDER with a record of its own: its CA is what a setting named, and log and summary say so', async (t) => {
  const job = startJob(t);
  const first = await useAction(job, { certificates: root.pem });
  const theirs = await useAction(startJob(t), { certificates: other.pem });
  const planted = join(job.folders.temp, 'setup-ca-bundle-plantd');
  cpSync(dirname(theirs.outputs['bundle-path'] ?? ''), planted, { recursive: true });
  const report = join(planted, 'report.json');
  const record = JSON.parse(readFileSync(report, 'utf8'));
  const store = '/etc/ssl/certs/ca-certificates.crt';
  for (const certificate of record.certificates) {
    certificate.basis = 'default-store';
    certificate.origins = [{ kind: 'system', label: store, position: 1 }];
  }
  writeFileSync(report, JSON.stringify(record));
  const env = { SSL_CERT_FILE: join(planted, 'ca-bundle.pem') };
  const step = await useAction(job, { certificates: root.pem }, { env });
  assert.deepEqual(readAdded(step), ['Corp Root given', 'Other Root existing-setting']);
  assert.equal(readReport(step).defaultStore.count, readReport(first).defaultStore.count);
  const notices = step.annotations.filter(({ kind }) => kind === 'notice').map(({ message }) => message);
  assert.match(notices.join('\n'), /an earlier use of this tool: a certificate .*“Other Root”/);
  assert.match(step.summary, /an earlier use of this tool, by its record from/);
});

test('the digest in the record tells our own output from what somebody changed', async (t) => {
  const job = startJob(t);
  const first = await useAction(job, { certificates: root.pem });
  const bundle = first.outputs['bundle-path'] ?? '';
  writeFileSync(bundle, readFileSync(bundle, 'latin1') + other.pem);
  const second = await useAction(job, { certificates: root.pem });
  assert.deepEqual(readAdded(second), ['Corp Root given', 'Other Root existing-setting']);
  assert.notEqual(second.outputs['bundle-path'], bundle);
  assert.ok(second.annotations.some(({ kind }) => kind === 'warning'));
});

test('clients: only what was chosen is exported, and what has its value stays', async (t) => {
  const job = startJob(t, { env: { SSL_CERT_FILE: '/nowhere.pem' } });
  const step = await useAction(job, { certificates: root.pem, clients: 'cargo, node' });
  assert.deepEqual(Object.keys(step.exported), ['NODE_EXTRA_CA_CERTS', 'CARGO_HTTP_CAINFO']);
});

test('a folder in a variable is kept, with a notice', async (t) => {
  const job = startJob(t);
  const step = await useAction(
    job,
    { certificates: root.pem },
    { env: { REQUESTS_CA_BUNDLE: job.folders.home } },
  );
  assert.equal(step.exported.REQUESTS_CA_BUNDLE, undefined);
  assert.equal(step.exported.SSL_CERT_FILE, step.outputs['bundle-path']);
  assert.ok(
    step.annotations.some(({ message }) => message.includes('REQUESTS_CA_BUNDLE')),
    step.log,
  );
});

test('odd anchors are taken with a warning, and a leaf among CAs is named', async (t) => {
  const server = makeSelfSigned({ name: 'localhost', dnsNames: ['localhost'] });
  const ancient = makeAuthority({ name: 'Ancient', version: 1 });
  const leaf = root.issue({ name: 'leaf', dnsNames: ['leaf'] });
  const job = startJob(t);
  const step = await useAction(job, { certificates: server.pem + ancient.pem + leaf.pem });
  assert.equal(step.conclusion, 'success', step.log);
  assert.deepEqual(readAdded(step), ['localhost given', 'Ancient given']);
  assert.equal(step.annotations.filter(({ kind }) => kind === 'warning').length, 2);
  assert.match(step.summary, /leaf/);
});

test('the action leaves GITHUB_ENV whole when its last line has no end', async (t) => {
  const job = startJob(t);
  const step = await useAction(
    job,
    { certificates: root.pem },
    {
      onStart: () => {
        const folder = join(job.folders.temp, '_runner_file_commands');
        for (const [path] of readTree(folder)) if (path.includes('set_env_')) writeFileSync(path, 'BEFORE=1');
      },
    },
  );
  assert.equal(step.exported.BEFORE, '1');
  assert.equal(step.exported.SSL_CERT_FILE, step.outputs['bundle-path']);
});

test('post steps of earlier actions still find the bundle', async (t) => {
  const job = startJob(t);
  const main = join(job.folders.workspace, 'main.cjs');
  const post = join(job.folders.workspace, 'post.cjs');
  writeFileSync(main, '');
  writeFileSync(
    post,
    "console.log(require('fs').readFileSync(process.env.SSL_CERT_FILE, 'latin1').length > 1000)",
  );
  await job.use({ main, post });
  await useAction(job, { certificates: root.pem });
  const posts = await job.finish();
  assert.deepEqual(
    posts.map(({ stdout }) => stdout),
    ['', 'true\n'], // ours first, and it has nothing to say
  );
});

test("certifi's list is that of the job's Python, and the workspace cannot stand in for it", async (t) => {
  if (requirePythonModule(t, 'certifi') === undefined) return;
  const job = startJob(t);
  const { workspace } = job.folders;
  writeFileSync(join(workspace, 'certifi.py'), `print('${join(workspace, 'theirs.pem')}')`);
  writeFileSync(join(workspace, 'theirs.pem'), other.pem);
  const step = await useAction(job, { certificates: root.pem, 'default-store': 'certifi' });
  assert.equal(step.conclusion, 'success', step.log);
  assert.notEqual(readReport(step).defaultStore.label, join(workspace, 'theirs.pem'));
  assert.ok(Number(step.outputs['total-count']) > 100);
  const without = await useAction(job, { 'default-store': 'certifi' }, { env: { PATH: '/nonexistent' } });
  assert.equal(without.conclusion, 'failure');
  assert.match(without.annotations[0]?.message ?? '', /certifi/);
});

test('Node 20 and 24 write the same bytes, so that what clients make of one holds for both', async (t) => {
  if (NODES.length < 2) return;
  const written = [];
  for (const node of NODES) {
    const job = startJob(t, { node });
    const step = await useAction(job, { certificates: root.pem, clients: 'default +java' });
    assert.equal(step.conclusion, 'success', step.log);
    const names = ['bundle-path', 'extra-path', 'truststore-path'] as const;
    written.push(names.map((name) => describeBytes(readFileSync(step.outputs[name] ?? ''))));
  }
  assert.deepEqual(written[0], written[1]);
});

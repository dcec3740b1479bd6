import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { rewriteDockerfile } from '../../src/containers/dockerfile.ts';
import { useAction } from '../support/action.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';

const root = makeAuthority({ name: 'Corp Root' });

function write({ folders }: Job, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folders.workspace, name)), { recursive: true });
    writeFileSync(join(folders.workspace, name), text);
  }
}

test('dockerfiles: copies beside the bundle, and the secrets that they need', async (t) => {
  const job = startJob(t);
  write(job, {
    'corp.pem': root.pem,
    Dockerfile: 'FROM a\nRUN b\n',
    'web/Dockerfile': 'FROM a\nENV SSL_CERT_FILE=/x\nRUN c\nADD https://x.example/a /\n',
    'web/Dockerfile.dockerignore': 'node_modules\n',
  });
  const inputs = {
    certificates: 'corp.pem',
    clients: 'default, +wget, +java',
    dockerfiles: '# ours\nDockerfile\n\n  web/Dockerfile\n',
  };
  const step = await useAction(job, inputs);
  assert.equal(step.conclusion, 'success', step.log);
  const folder = dirname(step.outputs['bundle-path'] ?? '');
  const copies = JSON.parse(step.outputs.dockerfiles ?? '') as Record<string, string>;
  assert.deepEqual(Object.keys(copies), ['Dockerfile', 'web/Dockerfile']);
  assert.equal(step.outputs['dockerfile-path'], copies.Dockerfile);
  const [plain = '', web = ''] = Object.values(copies);
  assert.equal(dirname(plain), folder);
  assert.equal(readFileSync(`${web}.dockerignore`, 'utf8'), 'node_modules\n');
  assert.ok(!existsSync(`${plain}.dockerignore`));

  const text = readFileSync(plain, 'utf8');
  assert.match(text, /^FROM a\nARG SSL_CERT_FILE=\/run\/secrets\/ca-bundle\n/);
  assert.match(
    text,
    /\nARG JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=\/run\/secrets\/ca-bundle-truststore\n/,
  );
  assert.match(text, /\nARG WGETRC=\/run\/secrets\/wgetrc\n/);
  assert.match(text, /\nRUN --mount=type=secret,id=ca-bundle,mode=0444 .* b\n$/);

  const secrets = new Map(
    (step.outputs['docker-secrets'] ?? '').split(/\r?\n/).map((line) => line.split('=') as [string, string]),
  );
  assert.equal(secrets.get('ca-bundle'), step.outputs['bundle-path']);
  assert.equal(secrets.get('ca-bundle-extra'), step.outputs['extra-path']);
  assert.equal(secrets.get('ca-bundle-truststore'), step.outputs['truststore-path']);
  const mounted = [...text.matchAll(/,id=([^,]+),/g)].map(([, id]) => id);
  assert.deepEqual(mounted, [...secrets.keys()]);
  for (const path of secrets.values()) assert.ok(existsSync(path), path);
  const wgetrc = readFileSync(secrets.get('ca-bundle-wgetrc') ?? '', 'utf8');
  assert.equal(wgetrc, 'ca_certificate = /run/secrets/ca-bundle\n');
  assert.equal(
    readFileSync(secrets.get('ca-bundle-apt.conf') ?? '', 'utf8').split('"')[1],
    '/run/secrets/ca-bundle',
  );

  const told = step.annotations.map(({ kind, message }) => `${kind} ${message}`).join('\n');
  assert.match(told, /warning dockerfiles: web\/Dockerfile, line 2: ENV sets SSL_CERT_FILE itself/);
  assert.match(told, /notice dockerfiles: web\/Dockerfile, line 4: the builder itself fetches/);
});

test('dockerfiles: a later use in the same job changes no copy of an earlier one', async (t) => {
  const job = startJob(t);
  write(job, { 'corp.pem': root.pem, one: 'FROM a\nRUN b\n', two: 'FROM a\nRUN c\n' });
  const first = await useAction(job, { certificates: 'corp.pem', dockerfiles: 'one' });
  const before = readFileSync(first.outputs['dockerfile-path'] ?? '', 'utf8');
  const second = await useAction(job, { certificates: 'corp.pem', dockerfiles: 'two' });
  assert.equal(second.outputs['bundle-path'], first.outputs['bundle-path']);
  assert.notEqual(second.outputs['dockerfile-path'], first.outputs['dockerfile-path']);
  assert.equal(readFileSync(first.outputs['dockerfile-path'] ?? '', 'utf8'), before);
});

test('dockerfiles: every one that cannot be read is named, and nothing is left', async (t) => {
  const job = startJob(t);
  write(job, {
    'corp.pem': root.pem,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a Dockerfile's own
    doubtful: 'FROM a\nRUN echo "${A:-"<<E"}"\n',
    'folder/Dockerfile': 'FROM a\n',
  });
  const step = await useAction(job, {
    certificates: 'corp.pem',
    dockerfiles: 'none\nfolder\ndoubtful\nfolder/Dockerfile',
  });
  assert.equal(step.conclusion, 'failure');
  const told = step.annotations.map(({ message }) => message).join('\n');
  assert.match(told, /dockerfiles: none does not exist\. Name a Dockerfile of this repository/);
  assert.match(told, /dockerfiles: folder is a folder\./);
  assert.match(told, /dockerfiles: doubtful, line 2: it is not certain where the here-document/);
  assert.deepEqual(step.exported, {});
  assert.equal(step.outputs['dockerfile-path'] ?? '', '');
  const shared = join(job.folders.temp, '_github_home');
  assert.deepEqual(existsSync(shared) ? readdirSync(shared) : [], []);
});

test('dockerfiles: without a RUN, a copy is the file as it is', async (t) => {
  const job = startJob(t);
  write(job, { 'corp.pem': root.pem, Dockerfile: 'FROM scratch\r\nCOPY a b' });
  const step = await useAction(job, { certificates: 'corp.pem', dockerfiles: 'Dockerfile' });
  const copy = step.outputs['dockerfile-path'] ?? '';
  assert.match(basename(copy), /^Dockerfile-[\da-f]{12}$/);
  assert.equal(readFileSync(copy, 'utf8'), 'FROM scratch\r\nCOPY a b');
  const trust = { secrets: [], variables: [] };
  assert.equal((rewriteDockerfile('FROM a\nRUN b\n', trust) as { text: string }).text, 'FROM a\nRUN b\n');
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readCodeBlocks } from '../../scripts/markdown.ts';
import { ACTION, useAction } from '../support/action.ts';
import { type DockerEngine, shareDockerEngine, startRegistry } from '../support/docker-engine.ts';
import { importBusybox, importDebian } from '../support/docker-images.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startHttpServer, startTlsServer } from '../support/tls-server.ts';

/* What docs/recipes/docker.md has a person type, run as it stands there. */

const engineOfThisFile = shareDockerEngine();

const root = makeAuthority({ name: 'Corp Root' });

const page = readFileSync(join(ACTION, 'docs/recipes/docker.md'), 'utf8');

const blocks = readCodeBlocks(page);

/** The one block of the page that has these words. */
function findBlock(language: string, words: string): string {
  const found = blocks.filter((block) => block.language === language && block.text.includes(words));
  assert.equal(found.length, 1, words);
  return found[0]?.text ?? '';
}

/** The shell of the step of the block that has these words. */
function findStep(words: string): string {
  const [, indented = ''] = / run: \|\n((?: {6}.*\n?)+)/.exec(findBlock('yaml', words)) ?? [];
  return indented.replace(/^ {6}/gm, '');
}

async function start(t: TestContext, engine: DockerEngine) {
  const job = startJob(t, { enterMachine: engine.enterMachine, env: engine.environment });
  const made = await useAction(job, { certificates: root.pem });
  assert.equal(made.conclusion, 'success', made.log);
  const certificate = root.issue({ name: 'server', ipAddresses: [engine.bridge.host] });
  const folder = join(job.folders.workspace, 'context');
  mkdirSync(folder);
  return {
    job,
    certificate,
    folder,
    sh: (text: string) => job.run('bash', ['-euo', 'pipefail', '-c', `cd '${folder}'\n${text}`]),
  };
}

test('docker run: the container reaches a server of the added CA by the variables', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { sh, certificate } = await start(t, engine);
  const server = await startTlsServer(t, { certificate, place: engine.bridge });
  const image = await importDebian(engine);
  const command = findBlock('sh', 'docker run --rm \\');
  const run = await sh(command.replace('IMAGE COMMAND', `${image} curl --silent --fail ${server.url()}`));
  assert.equal(run.stdout, 'hello', run.stderr);
});

test('docker run: over the store, who reads no variable reaches it, and update-ca-certificates fails', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { sh, certificate } = await start(t, engine);
  const { port } = await startTlsServer(t, { certificate, place: engine.bridge });
  const image = await importDebian(engine, { packages: ['curl', 'gnutls-bin'] });
  const [, words = ''] = /`(--volume "\$SSL_CERT_FILE:\/etc\/[^`]+)`/.exec(page) ?? [];
  const run = (flags: string, command: string) => sh(`docker run --rm ${flags} ${image} ${command}`);
  const ask = `gnutls-cli --port ${port} ${engine.bridge.host}`;
  assert.notEqual((await run('', ask)).exitCode, 0, 'it must fail without');
  const over = await run(words, ask);
  assert.equal(over.exitCode, 0, over.stdout + over.stderr);
  const updated = await run(words, 'update-ca-certificates');
  assert.match(updated.stderr, /Device or resource busy/);
});

/** A package of Debian with one file, older than any. */
function makePackage(folder: string, name: string): string {
  const tree = join(folder, name);
  mkdirSync(join(tree, 'DEBIAN'), { recursive: true });
  mkdirSync(join(tree, 'usr/share', name), { recursive: true });
  chmodSync(join(tree, 'DEBIAN'), 0o755);
  writeFileSync(join(tree, 'usr/share', name, 'here'), '');
  const control = `Package: ${name}\nVersion: 0\nArchitecture: all\nMaintainer: nobody <nobody@localhost>\nDescription: a test\n`;
  writeFileSync(join(tree, 'DEBIAN/control'), control);
  const path = join(folder, `${name}.deb`);
  run('dpkg-deb', ['--root-owner-group', '--build', tree, path]);
  return path;
}

function run(program: string, words: readonly string[], input = ''): string {
  return execFileSync(program, words, {
    env: makeCleanEnvironment('/nonexistent', { TMPDIR: tmpdir() }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    input,
  });
}

/** Serves a repository of Debian with packages of these names, and an index of Python's with a package `requests`. */
function servePackages(t: TestContext, names: readonly string[]): RequestListener {
  const folder = makeTemporaryFolder(t, 'packages-');
  const files = new Map<string, Buffer>();
  let list = '';
  for (const name of names) {
    const path = makePackage(folder, name);
    const bytes = readFileSync(path);
    files.set(`/debian/${name}.deb`, bytes);
    const digest = run('sha256sum', [path]).split(' ')[0];
    list += `${run('dpkg-deb', ['--field', path])}Filename: ./${name}.deb\nSize: ${bytes.length}\nSHA256: ${digest}\n\n`;
  }
  files.set('/debian/./Packages', Buffer.from(list)).set('/debian/Packages', Buffer.from(list));
  const wheel = join(folder, 'requests-1.0-py3-none-any.whl');
  run('python3', ['-c', WHEEL, wheel]);
  files.set('/requests-1.0-py3-none-any.whl', readFileSync(wheel));
  files.set(
    '/simple/requests/',
    Buffer.from('<a href="/requests-1.0-py3-none-any.whl">requests-1.0-py3-none-any.whl</a>'),
  );
  return (request, response) => {
    const path = request.url ?? '';
    const bytes = files.get(path) ?? files.get(path.replace('/./', '/'));
    if (path.startsWith('/simple')) response.setHeader('content-type', 'text/html');
    response.statusCode = bytes === undefined ? 404 : 200;
    response.end(bytes);
  };
}

const WHEEL = `
import sys, zipfile
info = 'requests-1.0.dist-info/'
with zipfile.ZipFile(sys.argv[1], 'w') as wheel:
    wheel.writestr('requests.py', '')
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.1\\nName: requests\\nVersion: 1.0\\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(info + 'RECORD', '')
`;

/** A file that has apt know one repository. */
function makeSources(t: TestContext, url: string): Readonly<Record<string, string>> {
  const path = join(makeTemporaryFolder(t), 'sources.list');
  writeFileSync(path, `deb [trusted=yes] ${url} ./\n`);
  return { '/etc/apt/sources.list': path };
}

test('a secret in the Dockerfile: apt, whose user is not root, and pip connect, and nothing stays', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { sh, certificate, folder } = await start(t, engine);
  const handler = servePackages(t, ['git']);
  const server = await startTlsServer(t, { certificate, handler, place: engine.bridge });
  await importDebian(engine, {
    name: 'python:3.13-slim',
    packages: ['apt', 'python3-pip'],
    files: makeSources(t, server.url('/debian')),
    changes: [`ENV PIP_INDEX_URL=${server.url('/simple/')} PIP_BREAK_SYSTEM_PACKAGES=1`],
  });
  const dockerfile = findBlock('dockerfile', 'Acquire::https::CaInfo');
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  const command = findBlock('sh', 'docker build --secret');
  const built = await sh(`${command.trim().replace(/ \.$/, ' --tag secret .')}`);
  assert.equal(built.exitCode, 0, built.stdout + built.stderr);
  const left = await engine.docker(['run', '--rm', 'secret', 'find', '/run/secrets', '-type', 'f']);
  assert.equal(left.stdout, '');
  // what the page says of the ways that do not work
  const barred = dockerfile.replaceAll(',mode=0444', '');
  writeFileSync(join(folder, 'Dockerfile'), barred);
  const refused = await sh(command);
  assert.notEqual(refused.exitCode, 0);
});

test('the CA in the image: it trusts the added CA for good', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { sh, certificate, folder } = await start(t, engine);
  const packages = await startHttpServer(t, servePackages(t, ['ca-certificates']), engine.bridge);
  const server = await startTlsServer(t, { certificate, place: engine.bridge });
  await importDebian(engine, {
    name: 'debian:12-slim',
    packages: ['apt', 'curl'],
    files: makeSources(t, packages.url('/debian')),
  });
  mkdirSync(join(folder, 'certs'));
  writeFileSync(join(folder, 'certs/corp-root.crt'), root.pem);
  writeFileSync(join(folder, 'Dockerfile'), findBlock('dockerfile', 'RUN update-ca-certificates'));
  const built = await sh('docker build --tag app .');
  assert.equal(built.exitCode, 0, built.stdout + built.stderr);
  const reached = await engine.docker(['run', '--rm', 'app', 'curl', '--silent', '--fail', server.url()]);
  assert.equal(reached.stdout, 'hello', reached.stderr);
});

test('the daemon: the line by hand has it trust a registry', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { sh, certificate } = await start(t, engine);
  const registry = await startRegistry(t, engine, { certificate });
  const image = await importBusybox(engine);
  await engine.docker(['tag', image, `${registry.name}/tiny:1`]);
  const push = () => engine.docker(['push', `${registry.name}/tiny:1`]);
  assert.match((await push()).stderr, /unknown authority/);
  const line = findBlock('sh', 'sudo install -D').replace('registry.corp.example:5000', registry.name);
  const done = await sh(line);
  assert.equal(done.exitCode, 0, done.stderr);
  const pushed = await push();
  assert.equal(pushed.exitCode, 0, pushed.stderr);
  rmSync(join(engine.configuration, 'certs.d'), { recursive: true });
});

test('services: the store is there after the restart, also where /etc/ssl/certs was not; the port is the new one', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { job, sh } = await start(t, engine);
  const images = [
    await importBusybox(engine),
    await importDebian(engine, { name: 'service:1', packages: ['curl'] }),
  ];
  for (const image of images) {
    const server = ['sleep', '1000'];
    const words = ['run', '--detach', '--init', '--publish', '8080', image, ...server];
    const id = (await engine.docker(words)).stdout.trim();
    const readPort = async (): Promise<string> => {
      const { stdout } = await engine.docker(['port', id, '8080/tcp']);
      return stdout.split('\n')[0] ?? '';
    };
    const before = await readPort();
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own
    const text = findStep('docker restart').replaceAll('${{ job.services.app.id }}', id);
    const done = await sh(text);
    assert.equal(done.exitCode, 0, done.stderr);
    const after = await readPort();
    assert.notEqual(after, before, 'a restart moves the port');
    assert.equal(job.environment().APP_PORT, after.split(':').at(-1));
    const path = '/etc/ssl/certs/ca-certificates.crt';
    const found = await engine.docker(['exec', id, 'cat', path]);
    assert.equal(found.stdout, readFileSync(job.environment().SSL_CERT_FILE ?? '', 'utf8'), image);
    const rights = await engine.docker(['exec', id, 'stat', '-c', '%a %u', path, '/etc/ssl/certs']);
    assert.match(rights.stdout, /^644 0\n755 0\n$/);
    await engine.docker(['rm', '--force', id]);
  }
});

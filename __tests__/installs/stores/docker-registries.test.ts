import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION, useAction } from '../../support/action.ts';
import { type DockerEngine, shareDockerEngine, startRegistry } from '../../support/docker-engine.ts';
import { importBusybox, importDebian } from '../../support/docker-images.ts';
import { type Job, startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import { compareTrees, type TestMachine } from '../../support/test-machine.ts';

const root = makeAuthority({ name: 'Corp Root' });
const standing = makeAuthority({ name: 'System-store CA' });

const engines = {
  installed: shareDockerEngine({ trusts: standing.pem }),
  newer: shareDockerEngine({ release: 'newer', trusts: standing.pem }),
};

async function install(job: Job, words: string): Promise<string> {
  const inputs = { certificates: root.pem, install: words, clients: 'none', 'default-store': 'none' };
  const step = await useAction(job, inputs);
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  return step.log;
}

async function finish(job: Job): Promise<void> {
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
}

interface EngineSetting {
  readonly machine: TestMachine;
  readonly job: Job;
  readonly engine: DockerEngine;
  /** The name of a registry on the engine's bridge that has the image `tiny:1`. */
  readonly registry: string;
}

/** A job on an engine's machine, and a registry of the added CA, or another; the daemon has forgotten the image. */
async function startWithRegistry(
  t: TestContext,
  engine: DockerEngine,
  authority = root,
): Promise<EngineSetting> {
  const { machine, enterMachine, host } = engine;
  const certificate = authority.issue({ name: 'registry', ipAddresses: [engine.bridge.host] });
  const { name: registry } = await startRegistry(t, engine, { certificate });
  const image = await importBusybox(engine);
  const folder = join(engine.configuration, 'certs.d', registry);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ca.crt'), authority.pem);
  for (const words of [
    ['tag', image, `${registry}/tiny:1`],
    ['push', `${registry}/tiny:1`],
    ['image', 'rm', `${registry}/tiny:1`],
  ]) {
    const { exitCode, stderr } = await engine.docker(words);
    assert.equal(exitCode, 0, stderr);
  }
  rmSync(join(engine.configuration, 'certs.d'), { recursive: true });
  const job = startJob(t, { enterMachine, env: { DOCKER_HOST: host, DOCKER_BUILDKIT: '1' } });
  return { engine, machine, job, registry };
}

/** Builds an image on that of the registry; returns what the build printed. */
async function buildOn({ engine, job, registry }: EngineSetting, ...words: readonly string[]) {
  const folder = join(job.folders.workspace, 'context');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Dockerfile'), `FROM ${registry}/tiny:1\nRUN true\n`);
  const { exitCode, stderr, stdout } = await engine.docker([
    ...['build', '--no-cache', '--progress', 'plain', ...words, folder],
  ]);
  return { isBuilt: exitCode === 0, output: stdout + stderr };
}

for (const [release, start] of Object.entries(engines)) {
  test(`docker pull and login reach a registry (${release}), skopeo, podman and buildah too, and no longer after the job`, async (t) => {
    const engine = await start(t);
    if (engine === undefined) return;
    const setting = await startWithRegistry(t, engine);
    const { job, machine, registry } = setting;
    const image = `docker://${registry}/tiny:1`;
    const storage = join(job.folders.work, 'storage');
    const clients: readonly (readonly [string, ...string[]])[] = [
      ['/usr/bin/docker', 'pull', '--quiet', `${registry}/tiny:1`],
      ['/usr/bin/docker', 'login', '--username', 'user', '--password', 'any', registry],
      ['skopeo', 'inspect', '--no-tags', image],
      ['podman', '--root', storage, '--storage-driver', 'vfs', 'pull', '--quiet', image],
      ['buildah', '--root', storage, '--storage-driver', 'vfs', 'pull', '--quiet', image],
    ];
    const reach = async ([program, ...words]: readonly [string, ...string[]]) => {
      const step = await job.run(program, words);
      return { isReached: step.exitCode === 0, output: step.stdout + step.stderr };
    };
    for (const [program] of clients) if (requireProgram(t, basename(program)) === undefined) return;
    const { registry: known } = await startWithRegistry(t, engine, standing);
    const ofKnown = ['/usr/bin/docker', 'pull', '--quiet', `${known}/tiny:1`] as const;
    assert.ok((await reach(ofKnown)).isReached, 'a registry that the system’s store trusts');
    for (const client of clients) {
      const { isReached, output } = await reach(client);
      assert.ok(!isReached && /signed by unknown authority/.test(output), `${client.join(' ')}: ${output}`);
    }
    const before = machine.describe(); // podman's own lock is there by now
    await install(job, `docker:${registry} docker:${known}`);
    for (const client of [...clients, ofKnown]) {
      const { isReached, output } = await reach(client);
      assert.ok(isReached, `${client.join(' ')}: ${output}`);
    }
    await engine.docker(['image', 'rm', `${registry}/tiny:1`, `${known}/tiny:1`]);
    await finish(job);
    for (const client of clients.slice(0, 3)) assert.ok(!(await reach(client)).isReached, client.join(' '));
    assert.deepEqual(compareTrees(before, machine.describe()), []);
  });
}

test('BuildKit of an older Docker knows a registry from the start of the daemon: said, with a way that works', async (t) => {
  const engine = await engines.installed(t);
  if (engine === undefined) return;
  const setting = await startWithRegistry(t, engine);
  const { job, registry } = setting;
  const log = await install(job, `docker:${registry}`);
  assert.match(
    log,
    /docker build \(Docker 20\) reads the certificates of registries only when the daemon starts/,
  );
  assert.ok(log.includes(`until then FROM does not trust ${registry}`), log);
  assert.match((await buildOn(setting)).output, /certificate signed by unknown authority/);
  const pulled = await engine.docker(['pull', `${registry}/tiny:1`]);
  assert.equal(pulled.exitCode, 0, pulled.stderr);
  const built = await buildOn(setting);
  assert.ok(built.isBuilt, built.output);
  await finish(job);
});

test('a newer BuildKit trusts a registry at once, unless it has just asked it: said', async (t) => {
  const engine = await engines.newer(t);
  if (engine === undefined) return;
  const first = await startWithRegistry(t, engine);
  const log = await install(first.job, `docker:${first.registry}`);
  assert.match(log, /docker build \(Docker 26\) remembers for up to four minutes/);
  const built = await buildOn(first);
  assert.ok(built.isBuilt, built.output);
  await finish(first.job);
  const second = await startWithRegistry(t, engine);
  assert.ok(!(await buildOn(second)).isBuilt);
  await install(second.job, `docker:${second.registry}`);
  assert.ok(!(await buildOn(second)).isBuilt, 'it has forgotten by now: tell of another time');
  const pulled = await engine.docker(['pull', `${second.registry}/tiny:1`]);
  assert.equal(pulled.exitCode, 0, pulled.stderr);
  await finish(second.job);
});

test('from within a container the daemon is out of reach, and this is said; podman and skopeo there trust it', async (t) => {
  const engine = await engines.newer(t);
  if (engine === undefined) return;
  const { job, registry } = await startWithRegistry(t, engine);
  const image = await importDebian(engine, { packages: ['skopeo'], hasNode: true });
  const { work, temp } = job.folders;
  const inputs = { certificates: root.pem, install: `docker:${registry}`, clients: 'none' };
  for (const name of ['env', 'output', 'state', 'path', 'summary']) writeFileSync(join(temp, name), '');
  const inJob = startJob(t, { container: { engine, image } });
  const step = await useAction(inJob, inputs);
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  assert.match(
    step.stdout,
    /::warning::install: docker: this step cannot change the Docker daemon \(unix:\/\/\/var\/run\/docker\.sock\), which runs elsewhere/,
  );
  const seen = await inJob.run('sh', ['-c', LOOK, 'sh', registry]);
  assert.match(seen.stdout, /^none of Docker’s$/m);
  assert.match(seen.stdout, /"Name": /, seen.stderr);
  await finish(inJob);
  // in a container without the engine's socket, which the runner does not start
  const alone = await engine.docker([
    ...['run', '--rm', '--volume', `${work}:${work}`, '--volume', `${ACTION}:/action`],
    ...['--env', `RUNNER_TEMP=${temp}`, '--env', `GITHUB_WORKSPACE=${job.folders.workspace}`],
    ...['env', 'output', 'state', 'path'].flatMap((name) => [
      '--env',
      `GITHUB_${name.toUpperCase()}=${join(temp, name)}`,
    ]),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--env', `INPUT_${name.toUpperCase()}=${value}`]),
    ...[image, 'node', '/action/dist/index.js'],
  ]);
  assert.equal(alone.exitCode, 0, alone.stdout + alone.stderr);
  assert.doesNotMatch(alone.stdout, /which runs elsewhere/);
  assert.match((await engine.docker(['pull', `${registry}/tiny:1`])).stderr, /unknown authority/);
});

/** What a step of a job container sees of it. */
const LOOK = `ls /etc/docker/certs.d 2>/dev/null || echo 'none of Docker’s'
skopeo inspect --no-tags "docker://$1/tiny:1"`;

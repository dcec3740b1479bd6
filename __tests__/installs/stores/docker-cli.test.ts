import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { describeTree, readReport, useAction } from '../../support/action.ts';
import { makeUserMachine } from '../../support/command-line.ts';
import { type DockerEngine, shareDockerEngine } from '../../support/docker-engine.ts';
import { importDebian } from '../../support/docker-images.ts';
import { type Job, type StepResult, startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireRoot } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { startTlsServer } from '../../support/tls-server.ts';

const engineOfThisFile = shareDockerEngine();
const root = makeAuthority({ name: 'Corp Root' });

async function install(job: Job, more: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const inputs = { certificates: root.pem, install: 'docker-cli', 'default-store': 'mozilla', ...more };
  const step = await useAction(job, inputs);
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  return step;
}

async function finish(job: Job): Promise<void> {
  for (const post of await job.finish()) assert.equal(post.conclusion, 'success', post.log);
}

function startWithEngine(t: TestContext, { environment }: DockerEngine): Job {
  const { PATH, DOCKER_HOST, DOCKER_BUILDKIT } = environment;
  return startJob(t, { runnerEnvironment: { PATH, DOCKER_HOST, DOCKER_BUILDKIT } });
}

test('later steps that call docker reach servers of the added CA, in builds and containers; after the job it is gone', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const image = await importDebian(engine, { packages: ['curl'] });
  const certificate = root.issue({ name: 'server', ipAddresses: [engine.bridge.host] });
  const server = await startTlsServer(t, { certificate, place: engine.bridge });
  const job = startWithEngine(t, engine);
  const curl = `curl --silent --show-error ${server.url()}`;
  const run = () => job.run('sh', ['-c', `docker run --rm ${image} ${curl}`]);
  const build = () => {
    const folder = join(job.folders.workspace, 'image');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'Dockerfile'), `FROM ${image}\nRUN ${curl} >/answer\n`);
    return job.run('sh', ['-c', 'docker build --no-cache image && docker ps']);
  };
  for (const step of [await run(), await build()]) {
    assert.equal(step.conclusion, 'failure');
    assert.match(step.log, /certificate/);
  }
  const step = await install(job);
  assert.deepEqual(readReport(step).installs[0].result, 'installed');
  for (const done of [await run(), await build()]) assert.equal(done.conclusion, 'success', done.log);
  const [folder = ''] = (job.environment().PATH ?? '').split(':');
  const first = (await job.run('sh', ['-c', 'command -v docker'])).stdout.trim();
  assert.equal(basename(dirname(first)), 'container-engines', folder);
  const exited = await job.run('sh', ['-c', `docker run --rm ${image} sh -c 'exit 7'`]);
  assert.equal(exited.exitCode, 7);
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.match(post?.log ?? '', /docker.* on PATH \(.*\) is as it was before/);
  assert.ok(!existsSync(first));
  assert.ok(!existsSync(join(job.folders.home, '.setup-ca-bundle')));
});

/** An engine that prints its words, by itself in PATH: what is on the machine does not count. */
function makeEngines(t: TestContext, names: readonly string[]): string {
  const folder = makeTemporaryFolder(t);
  for (const name of names)
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*"\n`, { mode: 0o755 });
  return folder;
}

function startWithEngines(t: TestContext, names: readonly string[], runnerFolder?: string): Job {
  const PATH = `${makeEngines(t, names)}:/usr/bin:/bin`;
  return startJob(t, { runnerEnvironment: { PATH }, ...(runnerFolder ? { runnerFolder } : {}) });
}

test('where the bundle is gone, or nothing was added, docker runs as without us, and says so', async (t) => {
  const job = startWithEngines(t, ['docker', 'podman']);
  const step = await install(job);
  const folder = dirname(step.outputs['bundle-path'] ?? '');
  for (const engine of ['docker', 'podman']) {
    const passed = await job.run('sh', ['-c', `${engine} --version; ${engine} ps -a`]);
    assert.equal(passed.stdout, `${engine} --version\n${engine} ps -a\n`);
    assert.ok(existsSync(join(folder, 'container-engines', engine)));
  }
  rmSync(step.outputs['bundle-path'] ?? '');
  const without = await job.run('sh', ['-c', 'docker run image']);
  assert.equal(without.stdout, 'docker run image\n', without.stderr);
  assert.match(without.stderr, /docker run has no CA bundle/);
});

test('two uses, with one bundle or two, in whatever order they are undone', async (t) => {
  for (const second of [root, makeAuthority({ name: 'Second' })]) {
    const job = startWithEngines(t, ['docker']);
    const before = describeTree(job.folders.home);
    await install(job);
    const step = await install(job, { certificates: second.pem });
    assert.match((await job.run('sh', ['-c', 'docker ps'])).stdout, /^docker ps\n$/);
    assert.equal(readReport(step).installs[0].result, second === root ? 'already' : 'installed');
    await finish(job);
    assert.deepEqual(describeTree(job.folders.home), before);
    assert.match((await job.run('sh', ['-c', 'docker ps'])).stdout, /^docker ps\n$/);
  }
});

test('what a killed job left is undone by the next', async (t) => {
  const runnerFolder = makeTemporaryFolder(t);
  const killed = startWithEngines(t, ['docker'], runnerFolder);
  await install(killed);
  const journal = join(killed.folders.home, '.setup-ca-bundle');
  assert.ok(existsSync(journal));
  for (const name of readdirSync(killed.folders.temp)) {
    rmSync(join(killed.folders.temp, name), { recursive: true });
  }
  const next = startWithEngines(t, ['docker'], runnerFolder);
  const step = await useAction(next, { certificates: root.pem });
  assert.equal(step.conclusion, 'success', step.log);
  assert.ok(!existsSync(journal), step.log);
});

test('without an engine on PATH there is nothing to do, and this is reported', async (t) => {
  const folder = makeTemporaryFolder(t);
  const job = startJob(t, { runnerEnvironment: { PATH: folder } });
  const step = await install(job);
  assert.match(step.log, /docker-cli: neither docker nor podman is on PATH/);
  assert.equal(step.environmentAfter.PATH, step.environmentBefore.PATH);
});

test('a failed run leaves PATH as it was', async (t) => {
  if (!requireRoot(t)) return;
  const job = startWithEngines(t, ['docker']);
  const inputs = { certificates: root.pem, install: 'docker-cli', 'verify-hosts': '127.0.0.1:1' };
  const step = await useAction(job, { ...inputs, 'fail-on-warnings': 'true' });
  assert.equal(step.conclusion, 'failure');
  const { stdout } = await job.run('sh', ['-c', 'command -v docker; docker run']);
  assert.match(stdout, /docker run\n$/);
  assert.doesNotMatch(stdout, /container-engines/);
});

test('on the command line nothing is put on PATH, and what does the same is reported', async (t) => {
  const machine = makeUserMachine(t);
  writeFileSync(join(machine.home, 'work/corp.pem'), root.pem);
  const made = await machine.run(['--certificates', 'corp.pem', '--install', 'docker-cli']);
  assert.equal(made.exitCode, 0, made.stderr);
  assert.match(made.stderr, /alias docker='setup-ca-bundle docker'/);
  assert.doesNotMatch(made.stdout, /PATH=.*container-engines/);
  assert.ok(readFileSync(join(machine.output, 'report.json'), 'utf8').includes('"installs"'));
});

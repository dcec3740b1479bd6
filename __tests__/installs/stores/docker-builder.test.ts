import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { listEntryFolders, readEntry } from '../../../src/installs/journal/journal.ts';
import { useAction } from '../../support/action.ts';
import {
  BUILDX,
  type DockerEngine,
  requireDockerEngine,
  shareDockerEngine,
  startDockerEngine,
} from '../../support/docker-engine.ts';
import { importBusybox } from '../../support/docker-images.ts';
import { type Job, startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees, type TestMachine } from '../../support/test-machine.ts';

const root = makeAuthority({ name: 'Corp Root' });

const engineOfThisFile = shareDockerEngine({ release: 'newer' });

/** The image that buildx starts a builder from. A stand-in for BuildKit, of which no package is to be had: it only runs. */
const BUILDKIT_IMAGE = 'moby/buildkit:buildx-stable-1';

interface Setting {
  readonly engine: DockerEngine;
  readonly machine: TestMachine;
  readonly job: Job;
  /** DOCKER_CONFIG: plugins and builders. */
  readonly configuration: string;
  readonly buildx: (...words: readonly string[]) => Promise<string>;
  /** What the engine has of builders. */
  readonly listRemains: () => Promise<readonly string[]>;
  /** Another job on the same runner. */
  readonly startNext: () => Job;
}

async function start(t: TestContext, engine: DockerEngine): Promise<Setting> {
  const folder = makeTemporaryFolder(t, 'buildkitd-');
  writeFileSync(join(folder, 'buildkitd'), '#!/bin/sh\nexec sleep 100000\n', { mode: 0o755 });
  writeFileSync(join(folder, 'buildctl'), '#!/bin/sh\n', { mode: 0o755 });
  await importBusybox(engine, {
    name: BUILDKIT_IMAGE,
    files: { '/usr/bin/buildkitd': join(folder, 'buildkitd'), '/usr/bin/buildctl': join(folder, 'buildctl') },
    changes: ['ENTRYPOINT ["buildkitd"]'],
  });
  const { machine, host } = engine;
  const configuration = makeTemporaryFolder(t, 'docker-config-');
  mkdirSync(join(configuration, 'cli-plugins'));
  symlinkSync(BUILDX, join(configuration, 'cli-plugins/docker-buildx'));
  const runnerFolder = makeTemporaryFolder(t, 'runner-');
  const startNext = (): Job =>
    startJob(t, {
      enterMachine: machine.enter,
      runnerFolder,
      env: { DOCKER_HOST: host, DOCKER_CONFIG: configuration },
    });
  const job = startNext();
  const docker = async (...words: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await job.run('/usr/bin/docker', words);
    assert.equal(exitCode, 0, `${words.join(' ')}: ${stderr}`);
    return stdout;
  };
  return {
    engine,
    machine,
    job,
    configuration,
    startNext,
    buildx: (...words) => docker('buildx', ...words),
    listRemains: async () => {
      const containers = await docker('container', 'ls', '--all', '--format', '{{.Names}}');
      const volumes = await docker('volume', 'ls', '--format', '{{.Name}}');
      return `${containers}${volumes}`.split('\n').filter((line) => line.startsWith('buildx_'));
    },
  };
}

/** Starts the builder's container, as its first build does. */
async function boot({ buildx }: Setting, name: string): Promise<void> {
  await buildx('inspect', '--bootstrap', name);
}

function use(job: Job, words: string) {
  return useAction(job, { certificates: root.pem, install: words, clients: 'none', 'default-store': 'none' });
}

async function install(job: Job, words: string): Promise<string> {
  const step = await use(job, words);
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  return step.log;
}

async function finish(job: Job): Promise<string> {
  const posts = await job.finish();
  for (const { conclusion, log } of posts) assert.equal(conclusion, 'success', log);
  return posts.map(({ log }) => log).join('');
}

const WORDS = 'docker:registry.example:5000 buildx:corp';

test('a builder is made whose BuildKit has the CA of the registry; it goes with its container and its cache', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const setting = await start(t, engine);
  const { job, configuration, listRemains } = setting;
  await install(job, WORDS);
  const instance = JSON.parse(readFileSync(join(configuration, 'buildx/instances/corp'), 'utf8'));
  const [node] = instance.Nodes;
  const files = Object.entries<string>(node.Files).map(([name, content]) => {
    return [name, Buffer.from(content, 'base64').toString('utf8')] as const;
  });
  assert.match(files.find(([name]) => name === 'buildkitd.toml')?.[1] ?? '', /registry\.example:5000/);
  assert.ok(
    files.some(([, content]) => content === root.pem),
    JSON.stringify(files),
  );
  await boot(setting, 'corp');
  assert.deepEqual(await listRemains(), ['buildx_buildkit_corp0', 'buildx_buildkit_corp0_state']);
  await finish(job);
  assert.deepEqual(await listRemains(), []);
  assert.ok(!existsSync(join(configuration, 'buildx/instances/corp')));
});

test('a cache that was there before the builder stays', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const setting = await start(t, engine);
  await engine.docker(['volume', 'create', 'buildx_buildkit_corp0_state']);
  await install(setting.job, WORDS);
  await boot(setting, 'corp');
  await finish(setting.job);
  assert.deepEqual(await setting.listRemains(), ['buildx_buildkit_corp0_state']);
  await engine.docker(['volume', 'rm', 'buildx_buildkit_corp0_state']);
});

test('a builder that is there is made again with its options and put back, its cache stays; one that has more to it stays', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const setting = await start(t, engine);
  const { job, machine, buildx, configuration } = setting;
  const instances = join(configuration, 'buildx/instances');
  const create = ['create', '--driver', 'docker-container', '--name'];
  const options = ['--driver-opt', 'network=host', '--buildkitd-flags', '--debug'];
  await buildx(...create, 'plain', ...options, '--use');
  await buildx(...create, 'rich', '--driver-opt', 'env.http_proxy=http://u:p@proxy');
  await boot(setting, 'plain');
  const before = machine.describe(instances, join(configuration, 'buildx/current'));
  await install(job, 'docker:registry.example buildx:plain');
  const [node] = JSON.parse(readFileSync(join(instances, 'plain'), 'utf8')).Nodes;
  assert.deepEqual(node.DriverOpts, { network: 'host' });
  assert.ok(node.Flags.includes('--debug'), node.Flags);
  assert.ok(Object.keys(node.Files).includes('buildkitd.toml'));
  const log = await install(job, 'docker:registry.example buildx:rich');
  assert.match(log, /the builder rich has options that cannot be copied to a new builder/);
  await finish(job);
  const left = compareTrees(before, machine.describe(instances, join(configuration, 'buildx/current')));
  // docker itself removed a file there after our record was made, so the folder's time is its own
  assert.deepEqual(
    left.filter((line) => !line.startsWith(`${instances}: `)),
    [],
  );
  assert.deepEqual(await setting.listRemains(), ['buildx_buildkit_plain0_state']);
  await buildx('rm', 'plain');
  await engine.docker(['volume', 'rm', 'buildx_buildkit_plain0_state']);
});

test('without the plugin buildx nothing is made, what to do is said, and no later job is in trouble', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { job, configuration, startNext } = await start(t, engine);
  rmSync(join(configuration, 'cli-plugins'), { recursive: true });
  const log = await install(job, WORDS);
  assert.match(log, /buildx:corp: docker has no plugin buildx, so no builder was made\. Install it first/);
  await finish(job);
  const next = startNext();
  await install(next, 'docker:registry.example');
  await finish(next);
});

/** What somebody may do to a builder of ours before the job ends. */
const STRANGERS: Readonly<Record<string, (setting: Setting) => unknown>> = {
  'removed it by docker buildx rm': ({ buildx }) => buildx('rm', 'corp'),
  'removed it and kept its cache': ({ buildx }) => buildx('rm', '--keep-state', 'corp'),
  'removed its container': ({ engine }) => engine.docker(['rm', '--force', 'buildx_buildkit_corp0']),
  'deleted what buildx keeps': ({ configuration }) =>
    rmSync(join(configuration, 'buildx'), { recursive: true }),
  'deleted what buildx keeps, and the plugin': ({ configuration }) =>
    rmSync(configuration, { recursive: true }),
};

for (const [what, act] of Object.entries(STRANGERS)) {
  test(`a builder is undone, and no later job is in trouble, if somebody ${what}`, async (t) => {
    const engine = await engineOfThisFile(t);
    if (engine === undefined) return;
    const setting = await start(t, engine);
    await install(setting.job, WORDS);
    await boot(setting, 'corp');
    await act(setting);
    await finish(setting.job);
    assert.ok(!existsSync(join(setting.configuration, 'buildx/instances/corp')));
    assert.deepEqual(await setting.listRemains(), []);
    const next = setting.startNext();
    const step = await useAction(next, { certificates: root.pem });
    assert.equal(step.conclusion, 'success', step.log);
    assert.doesNotMatch(step.log, /install/);
    await finish(next);
  });
}

test('a builder that somebody made again under the same name is theirs', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { job, configuration, buildx } = await start(t, engine);
  await install(job, WORDS);
  await buildx('rm', 'corp');
  await buildx('create', '--driver', 'docker-container', '--name', 'corp');
  await finish(job);
  assert.ok(existsSync(join(configuration, 'buildx/instances/corp')));
});

test('a builder whose daemon is gone is removed anyway, and what may be left of it is said', async (t) => {
  if (!requireDockerEngine(t, { release: 'newer' })) return;
  const engine = await startDockerEngine(t, { release: 'newer' });
  const socket = engine.host.slice('unix://'.length);
  const { job, configuration, startNext } = await start(t, engine);
  await install(job, WORDS);
  rmSync(socket);
  const log = await finish(job);
  assert.match(
    log,
    /\[warning\].*the builder corp: nobody uses it any more, but its container and its cache/,
  );
  assert.match(log, /docker rm --force buildx_buildkit_corp0; docker volume rm buildx_buildkit_corp0_state/);
  assert.ok(!existsSync(join(configuration, 'buildx/instances/corp')));
  const next = startNext();
  assert.equal((await use(next, 'docker:registry.example')).conclusion, 'success');
  await finish(next);
});

test('the line to finish by hand works, with and without the plugin', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { job, configuration, listRemains } = await start(t, engine);
  for (const hasPlugin of [true, false]) {
    await install(job, WORDS);
    const journal = join(job.folders.home, '.setup-ca-bundle');
    const lines = listEntryFolders(journal).map((folder) => readEntry(folder).record.change.byHand);
    const line = lines.find((words) => words.includes('buildx')) ?? '';
    if (!hasPlugin) rmSync(join(configuration, 'cli-plugins'), { recursive: true });
    const done = await job.run('sh', ['-c', line]);
    assert.equal(done.exitCode, 0, done.stderr);
    assert.ok(!existsSync(join(configuration, 'buildx/instances/corp')), line);
  }
  await finish(job);
  assert.deepEqual(await listRemains(), []);
});

test('a container of that name that belongs to no builder here is left alone, and so is the builder', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const { job, configuration, listRemains } = await start(t, engine);
  await engine.docker(['create', '--name', 'buildx_buildkit_corp0', BUILDKIT_IMAGE]);
  const log = await install(job, WORDS);
  assert.match(log, /there is a container buildx_buildkit_corp0 already/);
  assert.ok(!existsSync(join(configuration, 'buildx/instances/corp')));
  await finish(job);
  assert.deepEqual(await listRemains(), ['buildx_buildkit_corp0']);
  await engine.docker(['rm', 'buildx_buildkit_corp0']);
});

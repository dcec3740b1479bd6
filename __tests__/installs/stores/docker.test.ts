import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { useAction } from '../../support/action.ts';
import { serveClients } from '../../support/client-setups/server.ts';
import { type Job, startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireMountNamespace } from '../../support/private-root.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees, makeTestMachine, type TestMachine } from '../../support/test-machine.ts';
import { startTlsServer } from '../../support/tls-server.ts';

const root = makeAuthority({ name: 'Corp Root' });

interface Setting {
  readonly machine: TestMachine;
  readonly job: Job;
}

function startOnMachine(t: TestContext, mounts: Readonly<Record<string, string>> = {}): Setting | undefined {
  if (!requireMountNamespace(t)) return undefined;
  const machine = makeTestMachine(t, ['/etc'], mounts);
  return { machine, job: startJob(t, { enterMachine: machine.enter }) };
}

async function install(
  job: Job,
  words: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const inputs = {
    certificates: root.pem,
    install: words,
    clients: 'none',
    'default-store': 'none',
    ...more,
  };
  const step = await useAction(job, inputs);
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  return step.log;
}

async function finish(job: Job): Promise<void> {
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
}

test('skopeo reaches a registry whose CA is in certs.d, and no longer after the job', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined || requireProgram(t, 'skopeo') === undefined) return;
  const { job, machine } = setting;
  const server = await startTlsServer(t, {
    certificate: root.issue({ name: 'registry', ipAddresses: ['127.0.0.1'] }),
    handler: serveClients(job.folders.workspace),
  });
  const registry = `127.0.0.1:${server.port}`;
  const listTags = async (home = job.folders.home): Promise<string> => {
    const step = await job.run('skopeo', ['list-tags', `docker://${registry}/tiny`], { env: { HOME: home } });
    return step.stdout + step.stderr;
  };
  const before = machine.describe(job.folders.home);
  assert.match(await listTags(), /certificate signed by unknown authority/);
  await install(job, `docker:${registry}`);
  assert.match(await listTags(), /"Tags": \[\s*"1"/);
  // by the machine's folder, too
  assert.match(await listTags(job.folders.work), /"Tags": \[\s*"1"/);
  assert.ok(existsSync(machine.find(`/etc/docker/certs.d/${registry}/ca.crt`)));
  await finish(job);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

test('the entries of hosts name the registries, as images do; a ca.crt of the user’s stays as it is', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job, machine } = setting;
  const server = await startTlsServer(t, {
    certificate: root.issue({ name: 'registry', dnsNames: ['localhost'] }),
  });
  const folder = machine.find(`/etc/docker/certs.d/localhost:${server.port}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ca.crt'), 'theirs');
  const before = machine.describe(job.folders.home);
  const log = await install(job, 'docker', { 'verify-hosts': `localhost:${server.port}` });
  const made = compareTrees(before, machine.describe(job.folders.home)).filter((line) =>
    /\.crt: absent/.test(line),
  );
  assert.equal(made.length, 1, `a folder at home would hide this one from podman: ${log}`);
  assert.match(made[0] ?? '', /setup-ca-bundle-[\w-]+\.crt/);
  assert.equal(readFileSync(join(folder, 'ca.crt'), 'utf8'), 'theirs');
  await finish(job);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

test('podman’s folder of a registry gets it where there is one; port 443 and IPv6 as Docker spells them', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job, machine } = setting;
  mkdirSync(machine.find('/etc/containers/certs.d/registry.example'), { recursive: true });
  mkdirSync(join(job.folders.home, '.config/docker/certs.d'), { recursive: true });
  const before = machine.describe(job.folders.home);
  await install(job, 'docker:registry.example docker:[::1]:5000');
  for (const path of [
    machine.find('/etc/docker/certs.d/registry.example/ca.crt'),
    machine.find('/etc/containers/certs.d/registry.example/ca.crt'),
    machine.find('/etc/docker/certs.d/[::1]:5000/ca.crt'),
    join(job.folders.home, '.config/docker/certs.d/registry.example/ca.crt'),
    join(job.folders.home, '.config/containers/certs.d/[::1]:5000/ca.crt'),
  ]) {
    assert.equal(readFileSync(path, 'utf8'), root.pem, path);
  }
  assert.ok(!existsSync(join(job.folders.home, '.config/containers/certs.d/registry.example')));
  await finish(job);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

test('without a registry there is nothing to do, and this is told', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  assert.match(await install(setting.job, 'docker'), /no registry is named/);
});

/**
 * A stand-in for the Docker client with buildx, since no engine is here: it keeps builders in files as buildx does, writes
 * down what it is called with, and checks that the configuration is there when a builder is made.
 */
const STAND_IN_DOCKER = `#!/bin/sh
state=\${BUILDX_CONFIG:?}
echo "$*" >> "$state/calls"
case "$2" in
  rm) rm -f "$state/instances/$4" ;;
  create)
    test -s "$8" || exit 1
    cat "$8" > "$state/seen"
    printf '{"Name":"%s","Driver":"docker-container","Nodes":[{"Files":{"buildkitd.toml":""}}]}' "$4" > "$state/instances/$4" ;;
esac
`;

function makeBuildx(t: TestContext): {
  readonly state: string;
  readonly mounts: Readonly<Record<string, string>>;
} {
  const folder = makeTemporaryFolder(t, 'buildx-');
  const program = join(folder, 'stand-in-docker');
  writeFileSync(program, STAND_IN_DOCKER);
  chmodSync(program, 0o755);
  const state = join(folder, 'state');
  mkdirSync(join(state, 'instances'), { recursive: true });
  const real = ['/usr/bin/docker', '/usr/local/bin/docker'].filter((path) => existsSync(path));
  const paths = real.length > 0 ? real : ['/usr/local/bin/docker'];
  return { state, mounts: Object.fromEntries(paths.map((path) => [path, program])) };
}

test('a builder is made whose BuildKit trusts the registry, and removed after the job', async (t) => {
  const { state, mounts } = makeBuildx(t);
  const setting = startOnMachine(t, mounts);
  if (setting === undefined) return;
  const { job } = setting;
  const step = {
    certificates: root.pem,
    install: 'docker:registry.example:5000 buildx:corp',
    clients: 'none',
  };
  const made = await useAction(job, step, { env: { BUILDX_CONFIG: state } });
  assert.equal(made.conclusion, 'success', made.log);
  const [, path = ''] =
    /^\[registry\."registry\.example:5000"\]\n {2}ca = \["(.+)"\]\n$/.exec(
      readFileSync(join(state, 'seen'), 'utf8'),
    ) ?? [];
  assert.match(
    readFileSync(path, 'latin1'),
    new RegExp(root.pem.split('\n')[3]?.replaceAll('+', '\\+') ?? ''),
  );
  assert.match(
    readFileSync(join(state, 'calls'), 'utf8'),
    /^buildx create --name corp --driver docker-container --config \S+\/buildkitd\.toml\n$/,
  );
  await finish(job);
  assert.ok(!existsSync(join(state, 'instances/corp')));
  assert.match(readFileSync(join(state, 'calls'), 'utf8'), /\nbuildx rm --keep-state corp\n$/);
});

test('a builder that is there is made anew with its options and put back; one that has more to it stays', async (t) => {
  const { state, mounts } = makeBuildx(t);
  const setting = startOnMachine(t, mounts);
  if (setting === undefined) return;
  const { job, machine } = setting;
  const plain = {
    Name: 'plain',
    Driver: 'docker-container',
    Nodes: [{ DriverOpts: { network: 'host' }, Flags: ['--debug'] }],
  };
  const rich = { ...plain, Name: 'rich', Nodes: [{ DriverOpts: { 'env.http_proxy': 'http://u:p@proxy' } }] };
  for (const builder of [plain, rich])
    writeFileSync(join(state, 'instances', builder.Name), JSON.stringify(builder));
  const before = machine.describe(join(state, 'instances'));
  const inputs = { certificates: root.pem, clients: 'none' };
  const install = (words: string) =>
    useAction(job, { ...inputs, install: words }, { env: { BUILDX_CONFIG: state } });
  const first = await install('docker:registry.example buildx:plain');
  assert.equal(first.conclusion, 'success', first.log);
  assert.match(
    readFileSync(join(state, 'calls'), 'utf8'),
    /^buildx rm --keep-state plain\nbuildx create --name plain .*buildkitd\.toml --driver-opt network=host --buildkitd-flags --debug\n$/,
  );
  const second = await install('docker:registry.example buildx:rich');
  assert.equal(second.conclusion, 'success', second.log);
  assert.match(second.log, /the builder rich has options that cannot be handed on/);
  const posts = await job.finish();
  for (const post of posts) assert.equal(post.conclusion, 'success', post.log);
  const left = compareTrees(before, machine.describe(join(state, 'instances')));
  // docker itself removed a file there after our record was made, so the folder's time is its own
  assert.deepEqual(
    left.filter((line) => !line.startsWith(`${join(state, 'instances')}: `)),
    [],
  );
});

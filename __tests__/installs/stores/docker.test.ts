import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { useAction } from '../../support/action.ts';
import { type Job, startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireMountNamespace } from '../../support/private-root.ts';
import { compareTrees, makeTestMachine, type TestMachine } from '../../support/test-machine.ts';
import { startTlsServer } from '../../support/tls-server.ts';

const root = makeAuthority({ name: 'Corp Root' });

interface Setting {
  readonly machine: TestMachine;
  readonly job: Job;
}

function startOnMachine(t: TestContext): Setting | undefined {
  if (!requireMountNamespace(t)) return undefined;
  const machine = makeTestMachine(t, ['/etc']);
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

test('without a registry there is nothing to do, and this is reported', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  assert.match(await install(setting.job, 'docker'), /no registry is named/);
});

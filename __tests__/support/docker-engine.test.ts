import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { requireDockerEngine, shareDockerEngine, startDockerEngine, startRegistry } from './docker-engine.ts';
import { importBusybox, importDebian } from './docker-images.ts';
import { makeAuthority } from './pki.ts';
import { makeScope } from './scope.ts';
import { startTlsServer } from './tls-server.ts';

const engineOfThisFile = shareDockerEngine();
const root = makeAuthority({ name: 'Corp Root' });

test('containers and builds reach servers of the tests, and nothing else', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const debian = await importDebian(engine);
  const certificate = root.issue({ name: 'server', ipAddresses: [engine.bridge.host] });
  const server = await startTlsServer(t, { certificate, place: engine.bridge });
  const curl = (...words: readonly string[]) =>
    engine.docker(['run', '--rm', debian, 'curl', '--silent', '--show-error', ...words]);
  assert.match((await curl(server.url())).stderr, /self.signed certificate|unable to get local issuer/);
  const answered = await curl('--insecure', server.url());
  assert.equal(answered.stdout, 'hello', answered.stderr);
  assert.match((await curl('https://192.0.2.1')).stderr, /Could ?n.t connect|unreachable|No route/i);
});

test('a registry is trusted by certs.d', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const image = await importBusybox(engine);
  const certificate = root.issue({ name: 'registry', ipAddresses: [engine.bridge.host] });
  const registry = await startRegistry(t, engine, { certificate });
  const name = `${registry.name}/tiny:1`;
  await engine.docker(['tag', image, name]);
  assert.match((await engine.docker(['push', name])).stderr, /certificate signed by unknown authority/);
  const folder = join(engine.configuration, 'certs.d', registry.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ca.crt'), root.pem);
  const pushed = await engine.docker(['push', name]);
  assert.equal(pushed.exitCode, 0, pushed.stderr);
});

test('a daemon leaves nothing behind', async (t) => {
  if (!requireDockerEngine(t)) return;
  const scope = makeScope();
  const engine = await startDockerEngine(scope);
  const folder = join(engine.configuration, '..');
  const image = await importBusybox(engine);
  const run = await engine.docker(['run', '--detach', image, 'sleep', '1000']);
  assert.equal(run.exitCode, 0, run.stderr);
  await scope.end();
  assert.ok(!existsSync(folder));
  const groups = ['', ...readdirSync('/sys/fs/cgroup')].map((name) => join('/sys/fs/cgroup', name));
  const group = basename(folder);
  assert.deepEqual(
    groups.filter(
      (path) => statSync(path).isDirectory() && readdirSync(path).some((name) => name.includes(group)),
    ),
    [],
  );
});

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION } from '../support/action.ts';
import { type ChildResult, runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { enterPrivateRoot, type Mounts, requireMountNamespace } from '../support/private-root.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const root = makeAuthority({ name: 'Corp Root' });

/** A runner's `_temp` on this machine, and the action run in a root where the runner would show it at `temporary`. */
function prepare(t: TestContext, temporary: (temp: string) => string, mounts: (temp: string) => Mounts) {
  const work = makeTemporaryFolder(t, 'work-');
  const temp = join(work, '_temp');
  mkdirSync(join(temp, '_github_home'), { recursive: true });
  for (const name of ['env', 'output']) writeFileSync(join(temp, name), '');
  const seen = temporary(temp);
  const environment = makeCleanEnvironment(work, {
    RUNNER_TEMP: seen,
    GITHUB_ENV: `${seen}/env`,
    GITHUB_OUTPUT: `${seen}/output`,
    GITHUB_WORKSPACE: work,
    INPUT_CERTIFICATES: root.pem,
  });
  const run = (program: string, programArguments: readonly string[]): Promise<ChildResult> => {
    const [entry, words] = enterPrivateRoot(t, mounts(temp), program, programArguments);
    return runChild(entry, words, { environment });
  };
  return {
    temp,
    /** Runs the action and returns where its bundle is, as the action itself names it. */
    act: async (): Promise<string> => {
      const result = await run(nodeExecutable(24), [join(ACTION, 'dist/index.js')]);
      assert.equal(result.exitCode, 0, result.stdout + result.stderr);
      const exported = readFileSync(join(temp, 'env'), 'utf8');
      return /^SSL_CERT_FILE=(.*)$/m.exec(exported)?.[1] ?? '';
    },
    run,
  };
}

test('a host job: in the folder that docker actions see as /github/home', async (t) => {
  if (!requireMountNamespace(t)) return;
  const job = prepare(
    t,
    (temp) => temp,
    () => ({}),
  );
  const path = await job.act();
  assert.ok(path.startsWith(`${job.temp}/_github_home/setup-ca-bundle-`), path);
  assert.ok(existsSync(path));
});

test('a container job: under /github/home, which its docker actions share', async (t) => {
  if (!requireMountNamespace(t)) return;
  const job = prepare(
    t,
    () => '/__w/_temp',
    (temp) => ({ '/__w/_temp': temp, '/github/home': join(temp, '_github_home') }),
  );
  const path = await job.act();
  assert.match(path, /^\/github\/home\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/);
  assert.ok(existsSync(join(job.temp, '_github_home', path.slice('/github/home/'.length))));
  // A docker action of that job has no /__w, only /github/home.
  const seen = await job.run('cat', [path]);
  assert.match(seen.stdout, /Corp Root/);
});

test('Kubernetes without a volume: /github/home is another folder, so /__w/_temp', async (t) => {
  if (!requireMountNamespace(t)) return;
  const job = prepare(
    t,
    () => '/__w/_temp',
    (temp) => ({ '/__w/_temp': temp, '/github/home': 'empty' }),
  );
  assert.match(await job.act(), /^\/__w\/_temp\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/);
});

test('leftovers that a root container made do not stop the next job', async (t) => {
  if (!requireMountNamespace(t)) return;
  const job = prepare(
    t,
    (temp) => temp,
    () => ({}),
  );
  const first = await job.act();
  writeFileSync(join(job.temp, 'env'), '');
  const second = await job.act();
  assert.notEqual(second, first);
  assert.ok(existsSync(first) && existsSync(second));
});

for (const [name, path] of [
  ['Debian, Ubuntu, Arch', '/etc/ssl/certs/ca-certificates.crt'],
  ['RHEL, Fedora', '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem'],
  ['SUSE', '/etc/ssl/ca-bundle.pem'],
  ['Alpine', '/etc/ssl/cert.pem'],
] as const) {
  test(`the default store of ${name} is found and merged`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const etc = join(makeTemporaryFolder(t), 'etc');
    const store = join(etc, path.slice('/etc/'.length));
    mkdirSync(join(store, '..'), { recursive: true });
    const standing = makeAuthority({ name: 'Standing CA' });
    writeFileSync(store, standing.pem);
    const job = prepare(
      t,
      (temp) => temp,
      () => ({ '/etc': etc }),
    );
    const bundle = readFileSync(await job.act(), 'latin1');
    assert.match(bundle, /Corp Root[\s\S]*Standing CA/);
    assert.equal(bundle.match(/-----BEGIN/g)?.length, 2);
  });
}

test("without any store Mozilla's list is used, with a warning", async (t) => {
  if (!requireMountNamespace(t)) return;
  const job = prepare(
    t,
    (temp) => temp,
    () => ({ '/etc': 'empty' }),
  );
  const result = await job.run(nodeExecutable(24), [join(ACTION, 'dist/index.js')]);
  assert.equal(result.exitCode, 0, result.stdout);
  assert.match(result.stdout, /::warning::default-store.*Mozilla/);
});

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION } from '../support/action.ts';
import { type ChildResult, runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { enterPrivateRoot, requireMountNamespace } from '../support/private-root.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const root = makeAuthority({ name: 'Corp Root' });

/** Runs the action on this machine with another /etc; returns what it printed, and its bundle. */
async function act(t: TestContext, etc: string): Promise<{ result: ChildResult; bundle: string }> {
  const work = makeTemporaryFolder(t, 'work-');
  for (const name of ['env', 'output']) writeFileSync(join(work, name), '');
  const environment = makeCleanEnvironment(work, {
    RUNNER_TEMP: work,
    GITHUB_ENV: join(work, 'env'),
    GITHUB_OUTPUT: join(work, 'output'),
    GITHUB_WORKSPACE: work,
    INPUT_CERTIFICATES: root.pem,
  });
  const main = join(ACTION, 'dist/index.js');
  const result = await runChild(...enterPrivateRoot(t, { '/etc': etc }, nodeExecutable(24), [main]), {
    environment,
  });
  assert.equal(result.exitCode, 0, result.stdout + result.stderr);
  const path = /^SSL_CERT_FILE=(.*)$/m.exec(readFileSync(join(work, 'env'), 'utf8'))?.[1] ?? '';
  return { result, bundle: readFileSync(path, 'latin1') };
}

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
    mkdirSync(dirname(store), { recursive: true });
    writeFileSync(store, makeAuthority({ name: 'Standing CA' }).pem);
    const { bundle } = await act(t, etc);
    assert.match(bundle, /Corp Root[\s\S]*Standing CA/);
    assert.equal(bundle.match(/-----BEGIN/g)?.length, 2);
  });
}

test("without any store Mozilla's list is used, with a warning", async (t) => {
  if (!requireMountNamespace(t)) return;
  const { result } = await act(t, 'empty');
  assert.match(result.stdout, /::warning::default-store.*Mozilla/);
});

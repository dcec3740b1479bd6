import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Context } from '../src/context.ts';
import { makeBundle } from '../src/pipeline.ts';
import { type InputName, parseRequest } from '../src/request.ts';
import { ACTION } from './support/action.ts';
import { runChild } from './support/child.ts';
import { makeCleanEnvironment } from './support/environment.ts';
import { nodeExecutable } from './support/node-runtimes.ts';
import { makeAuthority } from './support/pki.ts';
import { missing, requireProgram } from './support/programs.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

const old = makeAuthority({
  name: 'Old',
  notBefore: new Date('2001-01-01'),
  notAfter: new Date('2002-01-01'),
});

function makeContext(t: TestContext, now: Date): Context {
  const folder = makeTemporaryFolder(t);
  const ignore = () => {};
  return {
    isJob: true,
    now,
    environment: {},
    platform: 'linux',
    folders: { workspace: folder, temporary: folder, toolCache: undefined, home: folder },
    log: { info: ignore, debug: ignore, mask: ignore },
    signal: AbortSignal.timeout(60_000),
  };
}

function make(context: Context, inputs: Partial<Record<InputName, string>>) {
  return makeBundle(parseRequest((name) => inputs[name] ?? '').request, context, []);
}

test('a clock earlier than the build refuses nothing for dates, and is reported', async (t) => {
  const { status, problems, anchors } = await make(makeContext(t, new Date('1999-01-01')), {
    certificates: old.pem,
  });
  assert.equal(status, 'succeeded');
  assert.ok(problems.some(({ code, severity }) => code === 'clock-behind' && severity === 'warning'));
  assert.ok(anchors.some(({ certificate }) => certificate.subject === 'CN=Old'));
});

test('with a clock that can be trusted what has expired is refused', async (t) => {
  const { status, problems } = await make(makeContext(t, new Date()), { certificates: old.pem });
  assert.equal(status, 'failed');
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ['no-usable-certificate'],
  );
});

test('local inputs need no network: the action runs where there is not even loopback', async (t) => {
  if (requireProgram(t, 'unshare') === undefined) return;
  const folder = makeTemporaryFolder(t);
  for (const name of ['env', 'output']) writeFileSync(join(folder, name), '');
  const environment = makeCleanEnvironment(folder, {
    RUNNER_TEMP: folder,
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_OUTPUT: join(folder, 'output'),
    INPUT_CERTIFICATES: makeAuthority({ name: 'Corp Root' }).pem,
    // Any attempt to go through it would fail the run.
    HTTPS_PROXY: 'http://127.0.0.1:1',
  });
  const node = [nodeExecutable(24), join(ACTION, 'dist/index.js')];
  const result = await runChild('unshare', ['--net', ...node], { environment });
  if (result.stderr.includes('Operation not permitted'))
    return missing(t, 'the right to make network namespaces');
  assert.equal(result.exitCode, 0, result.stdout + result.stderr);
});

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runChild } from '../support/child.ts';
import { PROGRAM } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { compareTrees, makeTestMachine } from '../support/test-machine.ts';

test('what --install changed stays until uninstall, and a later run replaces the one before', async (t) => {
  if (requireProgram(t, 'update-ca-certificates') === undefined || !requireMountNamespace(t)) return;
  const machine = makeTestMachine(t, ['/etc', '/usr/local/share'], {
    '/etc/ca-certificates/update.d': 'empty',
  });
  const home = makeTemporaryFolder(t);
  mkdirSync(join(home, '.local/state'), { recursive: true });
  for (const name of ['First', 'Second'])
    writeFileSync(join(home, `${name}.pem`), makeAuthority({ name }).pem);
  const run = (...words: readonly string[]) =>
    runChild(...machine.enter(nodeExecutable(24), [PROGRAM, ...words]), {
      environment: makeCleanEnvironment(home),
      folder: home,
    });
  const before = machine.describe(join(home, '.local/state'));
  const trusts = async (name: string): Promise<boolean> => {
    const words = ['verify', '-CApath', '/etc/ssl/certs', join(home, `${name}.pem`)];
    const ended = await runChild(...machine.enter('openssl', words), {
      environment: makeCleanEnvironment(home),
    });
    return ended.exitCode === 0;
  };
  for (const [name, other] of [
    ['First', 'Second'],
    ['Second', 'First'],
  ] as const) {
    const made = await run(
      '--certificates',
      join(home, `${name}.pem`),
      '--install',
      'system',
      '--shell',
      'bash',
    );
    assert.equal(made.exitCode, 0, made.stderr);
    assert.deepEqual([await trusts(name), await trusts(other)], [true, false]);
  }
  const failed = await run(
    '--certificates',
    join(home, 'nothing.pem'),
    '--install',
    'system',
    '--shell',
    'bash',
  );
  assert.equal(failed.exitCode, 1);
  assert.match(failed.stderr, /changes of an earlier run .* are not made again/);
  assert.equal(await trusts('Second'), false);
  await run('--certificates', join(home, 'Second.pem'), '--install', 'system', '--shell', 'bash');
  const undone = await run('uninstall');
  assert.deepEqual(
    [undone.exitCode, undone.stderr],
    [
      0,
      'install: system: the system store (update-ca-certificates) is as it was before.\nNo change of --install is left.\n',
    ],
  );
  assert.deepEqual(compareTrees(before, machine.describe(join(home, '.local/state'))), []);
});

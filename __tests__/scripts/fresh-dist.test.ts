import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../scripts/root.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const COPIED = [
  '__tests__',
  'action.yml',
  'bin',
  'dist',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
];
const BUILT_FIRST = /^dist is of other sources than these: it is built first/m;

/** What the test in the copy reads of dist, and what a change of the sources makes of it. */
const PROBE = `import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
const version = execFileSync(process.execPath, ['bin/setup-ca-bundle.cjs', '--version'], { encoding: 'utf8' });
test('dist says ' + version.trim(), () => {});
`;

test('npm test builds dist first where the sources are others, says so, and is not misled by times of files', async (t) => {
  const home = makeTemporaryFolder(t);
  const copy = join(home, 'copy');
  for (const name of [...COPIED, 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(copy, name), {
      recursive: true,
      filter: (path) => !path.endsWith('node_modules'),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, '__tests__', 'what-dist-says.test.ts'), PROBE);
  const runTests = async (): Promise<string> => {
    const words = [join(copy, 'scripts', 'test.ts'), 'what-dist-says'];
    const { stdout, stderr } = await runChild(nodeExecutable(24), words, {
      environment: makeCleanEnvironment(home),
      folder: copy,
      timeoutMs: 110_000,
    });
    assert.match(stdout, /^ℹ pass 1$/m, stdout + stderr);
    return stdout;
  };

  const release = join(copy, 'src', 'release.ts');
  const text = readFileSync(release, 'utf8');
  writeFileSync(release, text.replace(/(?<=VERSION = ')[^']+/, '7.7.7'));
  utimesSync(release, 0, 0);
  const changed = await runTests();
  assert.match(changed, BUILT_FIRST);
  assert.match(changed, /dist says 7\.7\.7/);

  const now = new Date();
  for (const name of readdirSync(join(copy, 'dist'))) utimesSync(join(copy, 'dist', name), 0, 0);
  utimesSync(release, now, now);
  const unchanged = await runTests();
  assert.doesNotMatch(unchanged, BUILT_FIRST);
  assert.match(unchanged, /dist says 7\.7\.7/);
});

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { listCoverageOptions } from '../../scripts/coverage.ts';
import { ROOT } from '../../scripts/root.ts';
import { type ChildResult, runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const REPORTER = join(import.meta.dirname, '../../scripts/test-reporter.ts');

async function runTests(t: TestContext, code: string, options: readonly string[] = []): Promise<ChildResult> {
  const folder = makeTemporaryFolder(t);
  const file = join(folder, 'a.test.mjs');
  writeFileSync(file, `import { describe, test } from 'node:test';\n${code}`);
  return runChild(nodeExecutable(24), ['--test', `--test-reporter=${REPORTER}`, ...options, file], {
    folder: ROOT,
    environment: makeCleanEnvironment(folder),
  });
}

test('lists what was skipped by its reason before the closing lines', async (t) => {
  const run = await runTests(
    t,
    `test('one', (t) => t.skip('needs squid')); test('two', (t) => t.diagnostic('of its own')); test.skip('three');
    describe('suite', () => { test('four', (t) => t.skip('needs squid')); });`,
  );
  assert.equal(run.exitCode, 0);
  assert.match(
    run.stdout,
    /\nSkipped:\n {2}2 × needs squid\n {6}one\n {6}suite > four\n {2}1 × no reason given\n {6}three\n\nℹ tests 4\n/,
  );
});

test('fails a run in which everything was skipped', async (t) => {
  const run = await runTests(t, `test('one', (t) => t.skip('needs squid'));`);
  assert.equal(run.exitCode, 1);
  assert.match(run.stdout, /ℹ skipped 1\n/);
});

test('fails a run with a failure, passes one without, and says nothing of skipped tests where there are none', async (t) => {
  const red = await runTests(t, `test('one', () => { throw new Error('no'); });`);
  assert.equal(red.exitCode, 1);
  const green = await runTests(t, `test('one', () => {});`);
  assert.equal(green.exitCode, 0);
  assert.doesNotMatch(green.stdout, /Skipped/);
});

test('fails a run that covers too little of a pure folder, and tells what before the closing lines', async (t) => {
  const source = join(ROOT, 'src/request.ts');
  const run = await runTests(t, `await import(${JSON.stringify(source)}); test('one', () => {});`, [
    ...listCoverageOptions(['request']),
  ]);
  assert.equal(run.exitCode, 1);
  assert.match(run.stdout, /\nCoverage:\n {2}src\/request\.ts +lines +\d+\.\d+ % .* < .*not run: /);
  assert.match(run.stdout, /\nAt least 95 % of lines and of branches are asked for\.\n\nℹ tests 1\n/);
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const DEMO = join(import.meta.dirname, '../../scripts/demo.ts');

test('the demo shows every client fail before the action and succeed after it, and leaves nothing behind', async (t) => {
  const home = makeTemporaryFolder(t);
  const demo = await runChild(nodeExecutable(24), [DEMO], { environment: makeCleanEnvironment(home) });
  assert.equal(demo.exitCode, 0, demo.stdout + demo.stderr);
  const marks = demo.stdout.match(/^ {2}[✘✔] .*/gm) ?? [];
  const names = marks.map((mark) => mark.slice('  ✘ '.length));
  const half = names.length / 2;
  assert.ok(half >= 1);
  assert.deepEqual(names.slice(half), names.slice(0, half));
  assert.ok(marks.every((mark, index) => mark.includes(index < half ? '✘' : '✔')));
  assert.match(demo.stdout, /code: 'SELF_SIGNED_CERT_IN_CHAIN'/);
  assert.match(demo.stdout, /## .*1 certificate added/);
  assert.ok(!demo.stdout.includes('\u001b'), 'no colours where there is no terminal');
  assert.deepEqual(readdirSync(home), []);
});

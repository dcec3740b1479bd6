import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadFiles } from '../../../src/sources/given/file.ts';
import { makeMachine } from '../machine.ts';

test('a search that links lead in circles ends, and says so', async (t) => {
  const machine = makeMachine(t);
  const folder = join(machine.workspace, 'circles');
  for (let at = 0; at < 100; at++) {
    mkdirSync(join(folder, String(at)), { recursive: true });
    symlinkSync('..', join(folder, String(at), 'loop'));
  }
  const entry = { kind: 'path', path: '**/*.pem', pins: [], line: 1 } as const;
  const options = { password: undefined, bytesLeft: 1, maxGlobMs: 50 };
  const { problems, candidates } = await loadFiles(entry, machine.context(), options);
  assert.deepEqual(candidates, []);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['too-large'],
  );
  assert.match(problems[0]?.message ?? '', /links/);
});

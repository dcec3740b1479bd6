import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
  const entry = { kind: 'path', path: '**/*.pem', beside: [], pins: [], line: 1 } as const;
  const options = { password: undefined, bytesLeft: 1, maxGlobMs: 50 };
  const { problems, candidates } = await loadFiles(entry, machine.context(), options);
  assert.deepEqual(candidates, []);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['too-large'],
  );
  assert.match(problems[0]?.message ?? '', /links/);
});

test('a search of /proc ends with its time, however many links it has seen by then', async (t) => {
  if (process.platform !== 'linux') return t.skip('there is no /proc');
  const entry = { kind: 'path', path: '/proc/**/*', beside: [], pins: [], line: 1 } as const;
  const measure = async (maxGlobMs: number): Promise<number> => {
    const start = performance.now();
    const options = { password: undefined, bytesLeft: 1, maxGlobMs };
    const { problems } = await loadFiles(entry, makeMachine(t).context(), options);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-large'],
    );
    return performance.now() - start;
  };
  const [short, long] = [await measure(1000), await measure(4000)];
  assert.ok(long / short < 6, `${short} and ${long} ms`); // what was seen by then was followed for many times as long
});

/** Patterns that a matcher which goes back over a name would need years for, and what becomes of them. */
const HARD: readonly (readonly [pattern: string, code: string])[] = [
  [`${'*a'.repeat(40)}*b`, 'bad-entry'],
  [`${'{a,aa}'.repeat(5)}b*`, 'bad-entry'],
  ['*a*a*ab*', 'file-not-found'],
  ['+(a|aa)+(a|aa)+(a|aa)b*', 'file-not-found'], // only *, ?, [] and {} mean something
];

for (const [pattern, code] of HARD) {
  test(`the pattern ${pattern.slice(0, 30)} ends at once on a long name`, async (t) => {
    const machine = makeMachine(t);
    writeFileSync(join(machine.workspace, 'a'.repeat(250)), '');
    const entry = { kind: 'path', path: pattern, beside: [], pins: [], line: 1 } as const;
    const options = { password: undefined, bytesLeft: 1 };
    const { problems } = await loadFiles(entry, machine.context(), options);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      [code],
    );
  });
}

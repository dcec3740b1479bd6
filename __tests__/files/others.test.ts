import assert from 'node:assert/strict';
import { chmodSync, lchownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findOpenToOthers } from '../../src/files/others.ts';
import { makeMachine } from '../sources/machine.ts';
import { requireRoot } from '../support/programs.ts';

/** Neither this machine's user nor its group. */
const STRANGER = 4242;

/** Modes of a folder, of a folder in it, of a file in that; whose the inner two are; and which of the three is open. */
const CASES: readonly (readonly [
  string,
  readonly [number, number, number],
  owner: 'ours' | 'strangers',
  open: 0 | 1 | 2 | undefined,
])[] = [
  ['nobody else may write', [0o755, 0o755, 0o755], 'ours', undefined],
  ['the group may write', [0o775, 0o2775, 0o664], 'ours', undefined],
  ['all may write to the file', [0o755, 0o755, 0o757], 'ours', 2],
  ['all may write to its folder', [0o755, 0o777, 0o755], 'ours', 1],
  ['all may write to a folder further up', [0o777, 0o755, 0o755], 'ours', 0],
  ['as far as others may enter', [0o773, 0o700, 0o700], 'ours', 0],
  ['a sticky folder with what is ours', [0o1777, 0o755, 0o755], 'ours', undefined],
  ['a sticky folder with what is a stranger’s', [0o1777, 0o755, 0o755], 'strangers', 0],
  ['a sticky folder as the folder of the file', [0o755, 0o1777, 0o755], 'ours', undefined],
];

for (const [name, modes, owner, open] of CASES) {
  test(`what others decide: ${name}`, (t) => {
    if (!requireRoot(t)) return;
    const { paths, context } = makeTree(t);
    for (const [at, path] of paths.entries()) chmodSync(path, modes[at] ?? 0);
    if (owner === 'strangers') lchownSync(paths[1] ?? '', STRANGER, STRANGER);
    const expected = open === undefined ? undefined : paths[open];
    assert.equal(findOpenToOthers(paths[2] ?? '', context), expected);
    const hosted = { ...context, environment: { RUNNER_ENVIRONMENT: 'github-hosted' } };
    assert.equal(findOpenToOthers(paths[2] ?? '', hosted), undefined);
  });
}

test('what others decide: a link has no rights of its own, and what is not there yet could be made by them', (t) => {
  const { paths, context } = makeTree(t);
  const [folder = '', inner = ''] = paths;
  symlinkSync(inner, join(folder, 'link'));
  assert.equal(findOpenToOthers(join(folder, 'link'), context), undefined);
  assert.equal(findOpenToOthers(join(folder, 'link/new'), context), undefined);
  assert.equal(findOpenToOthers(join(folder, 'not/there'), context), undefined);
  chmodSync(folder, 0o1777);
  assert.equal(findOpenToOthers(join(folder, 'not/there'), context), folder);
});

function makeTree(t: TestContext) {
  const machine = makeMachine(t);
  const folder = join(machine.root, 'folder');
  mkdirSync(join(folder, 'inner'), { recursive: true });
  const file = join(folder, 'inner/file');
  writeFileSync(file, '');
  return { paths: [folder, join(folder, 'inner'), file], context: machine.context() } as const;
}

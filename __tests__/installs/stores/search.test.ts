import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Context } from '../../../src/context.ts';
import { findPlace } from '../../../src/installs/stores/search.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/** Links to one list, by the folder in which they lie; the list is this user's own. */
const LINKS: readonly (readonly [folder: string, mode: number, isFollowed: boolean])[] = [
  ['own', 0o755, true],
  ['open', 0o777, false], // any user may have made the link, and chosen what is changed
  ['open-sticky', 0o1777, true], // the link is this user's own, and nobody else can replace it
];

for (const [name, mode, isFollowed] of LINKS) {
  test(`a link in a folder with mode ${mode.toString(8)} is ${isFollowed ? 'followed' : 'not followed'}`, (t) => {
    if (process.platform === 'win32') return t.skip('rights are not shown on Windows');
    const { list, folder, context } = makeMachine(t, name, mode);
    symlinkSync(list, join(folder, 'cacerts'));
    assert.equal(findPlace(join(folder, 'cacerts'), context), isFollowed ? list : undefined);
  });
}

test('a file that itself lies in an open folder is found: it is refused with a sentence later', (t) => {
  const { folder, context } = makeMachine(t, 'open', 0o777);
  writeFileSync(join(folder, 'cacerts'), 'a list');
  assert.equal(findPlace(join(folder, 'cacerts'), context), join(folder, 'cacerts'));
});

function makeMachine(
  t: Parameters<typeof makeTemporaryFolder>[0],
  name: string,
  mode: number,
): { readonly list: string; readonly folder: string; readonly context: Context } {
  const root = realpathSync(makeTemporaryFolder(t));
  const list = join(root, 'list');
  const folder = join(root, name);
  writeFileSync(list, 'a list');
  mkdirSync(folder);
  chmodSync(folder, mode);
  const context: Context = {
    isJob: false,
    now: new Date(),
    environment: {},
    platform: process.platform,
    folders: { workspace: undefined, temporary: undefined, toolCache: undefined, home: undefined },
    log: { info: () => {}, debug: () => {}, mask: () => {} },
    signal: new AbortController().signal,
  };
  return { list, folder, context };
}

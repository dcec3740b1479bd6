import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listLeftovers, noteEntries } from '../../scripts/leftovers.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** Each changes a folder that has `file`, `folder/inner` and `folder/deep/deepest`; and the entries that are told of. */
const CHANGES: Readonly<
  Record<string, readonly [change: (at: (path: string) => string) => void, told: readonly string[]]>
> = {
  'nothing but reading': [() => {}, []],
  'a file that came': [(at) => writeFileSync(at('new'), ''), ['new came']],
  'a link to nowhere that came': [(at) => symlinkSync('/nonexistent', at('link')), ['link came']],
  'a folder that came': [(at) => mkdirSync(at('folder/new')), ['folder was changed', 'folder/new came']],
  'a file that went': [(at) => rmSync(at('file')), ['file went']],
  'a file with other content': [(at) => writeFileSync(at('file'), 'other content'), ['file was changed']],
  'a file with another mode': [(at) => chmodSync(at('folder/inner'), 0o600), ['folder/inner was changed']],
  'another file in its place': [
    (at) => {
      writeFileSync(at('other'), 'text');
      renameSync(at('other'), at('file'));
    },
    ['file was changed'],
  ],
  'a file made and removed in a folder': [
    (at) => {
      writeFileSync(at('folder/new'), '');
      rmSync(at('folder/new'));
    },
    ['folder was changed'],
  ],
  'an entry of the third level that came': [
    (at) => writeFileSync(at('folder/deep/new'), ''),
    ['folder/deep was changed'],
  ],
};

for (const [name, [change, told]] of Object.entries(CHANGES)) {
  test(`what a run of tests left behind: ${name}`, (t) => {
    const folder = makeTemporaryFolder(t, 'leftovers-');
    const at = (path: string): string => join(folder, path);
    mkdirSync(at('folder/deep'), { recursive: true });
    for (const path of ['file', 'folder/inner', 'folder/deep/deepest']) writeFileSync(at(path), 'text');
    for (const path of ['file', 'folder/inner', 'folder/deep', 'folder']) utimesSync(at(path), 1e9, 1e9);
    const before = noteEntries([folder]);
    change(at);
    const lines = listLeftovers(before, noteEntries([folder]), []);
    assert.deepEqual(
      lines.map((line) => line.slice(folder.length + 1).replace(/ changed: .*/, ' changed')),
      told,
    );
  });
}

test('what programs that run anyway do to their own places is excused, in whoever’s home', () => {
  const entry = (...paths: readonly string[]) => new Map(paths.map((path) => [path, 'entry']));
  const excused = ['/root/.npm', '/root/.npm/_logs', '/home/me/.npm', '/run/systemd/units'];
  assert.deepEqual(listLeftovers(entry(), entry(...excused)), []);
  const others = ['/etc/.npm', '/home/.npm', '/root/.npmrc', '/run/systemd2'];
  assert.deepEqual(
    listLeftovers(entry(...others), entry()),
    others.map((path) => `${path} went`),
  );
  assert.deepEqual(listLeftovers(entry(), entry(join(import.meta.dirname, 'file'))), []);
});

test('a folder that is not there, or is none, has no entries', () => {
  assert.equal(noteEntries(['/nonexistent', '/etc/passwd']).size, 0);
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTarFiles } from '../../src/containers/tar.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const LONG = 'long-'.repeat(40);

for (const format of ['ustar', 'gnu', 'pax', 'v7']) {
  test(`an archive of tar --format=${format} gives its regular files`, (t) => {
    const tar = requireProgram(t, 'tar');
    if (tar === undefined) return;
    const folder = makeTemporaryFolder(t);
    mkdirSync(join(folder, 'sub'));
    const contents = ['', 'x', 'y'.repeat(512), 'z'.repeat(513)].map((text) => Buffer.from(text));
    for (const [at, bytes] of contents.entries()) writeFileSync(join(folder, 'sub', `file-${at}`), bytes);
    symlinkSync('file-1', join(folder, 'sub', 'link'));
    if (format === 'gnu' || format === 'pax') writeFileSync(join(folder, 'sub', LONG), 'long');
    const words = [`--format=${format}`, '--sort=name', '-C', folder, '-cf', '-', 'sub'];
    const archive = execFileSync(tar, words, { env: makeCleanEnvironment(folder) });
    const expected = [...contents, ...(format === 'gnu' || format === 'pax' ? [Buffer.from('long')] : [])];
    assert.deepEqual(readTarFiles(archive), expected);
    fc.assert(
      fc.property(fc.nat(archive.length), (length) => {
        const found = readTarFiles(archive.subarray(0, length));
        assert.deepEqual(found, expected.slice(0, found.length));
      }),
    );
  });
}

test('what is no archive has no files', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      readTarFiles(Buffer.from(bytes));
    }),
  );
  assert.deepEqual(readTarFiles(Buffer.alloc(5000)), []);
});

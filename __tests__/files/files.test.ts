import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { appendToAll } from '../../src/files/append.ts';
import { readSource } from '../../src/files/read.ts';
import { makeFolder, writeFileAtomically } from '../../src/files/write.ts';
import { MAX_SOURCE_BYTES } from '../../src/limits.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

test('a source is read whole, links followed', (t) => {
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'a'), 'text');
  symlinkSync(join(folder, 'a'), join(folder, 'link'));
  assert.equal(String(readSource(join(folder, 'link'))), 'text');
  assert.equal(Buffer.byteLength(readSource('/proc/self/status') as Buffer) > 100, true); // its size says 0
});

test('what is no source is kept apart, and never waited for', (t) => {
  const folder = makeTemporaryFolder(t);
  const path = join(folder, 'x');
  const code = (name: string) => {
    const result = readSource(name);
    return Buffer.isBuffer(result) ? 'read' : result.code;
  };
  assert.equal(code(path), 'file-not-found');
  assert.equal(code(folder), 'not-a-file');
  assert.equal(code('/dev/zero'), 'not-a-file');
  execFileSync('mkfifo', [path]);
  assert.equal(code(path), 'not-a-file');
  writeFileSync(join(folder, 'big'), '');
  truncateSync(join(folder, 'big'), MAX_SOURCE_BYTES + 1);
  assert.equal(code(join(folder, 'big')), 'too-large');
  symlinkSync('loop', join(folder, 'loop'));
  assert.equal(code(join(folder, 'loop')), 'unreadable');
  assert.equal(code(join(folder, 'big', 'below')), 'file-not-found');
});

test('a file is written whole, for everybody to read, and not again when it is the same', (t) => {
  const parent = join(makeTemporaryFolder(t), 'new');
  const umask = process.umask(0o077);
  const folder = makeFolder(parent, 'own-');
  const path = join(folder, 'bundle');
  try {
    writeFileAtomically(path, 'one');
  } finally {
    process.umask(umask);
  }
  assert.equal(statSync(parent).mode & 0o777, 0o755);
  assert.equal(statSync(path).mode & 0o777, 0o644);
  assert.equal(statSync(folder).mode & 0o777, 0o755);
  utimesSync(path, 1, 1);
  writeFileAtomically(path, 'one');
  assert.equal(statSync(path).mtimeMs, 1000);
  writeFileAtomically(path, 'two');
  assert.equal(readFileSync(path, 'utf8'), 'two');
  assert.deepEqual(readdirSync(folder), ['bundle']);
});

test('a link planted at the target is replaced, not followed', (t) => {
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'victim'), 'precious');
  symlinkSync(join(folder, 'victim'), join(folder, 'bundle'));
  writeFileAtomically(join(folder, 'bundle'), 'mine');
  assert.equal(readFileSync(join(folder, 'victim'), 'utf8'), 'precious');
  assert.equal(readFileSync(join(folder, 'bundle'), 'utf8'), 'mine');
});

test('a failed write leaves nothing behind', (t) => {
  const folder = makeTemporaryFolder(t);
  mkdirSync(join(folder, 'bundle'));
  assert.throws(() => writeFileAtomically(join(folder, 'bundle'), 'mine'));
  assert.deepEqual(readdirSync(folder), ['bundle']);
});

test('records are appended on lines of their own', (t) => {
  const path = join(makeTemporaryFolder(t), 'env');
  for (const [before, after] of [
    ['', 'A=1\n'],
    ['B=2\n', 'B=2\nA=1\n'],
    ['B=2', 'B=2\nA=1\n'],
  ] as const) {
    writeFileSync(path, before);
    appendToAll([{ path, text: 'A=1\n' }]);
    assert.equal(readFileSync(path, 'utf8'), after);
  }
});

test('all files get their lines or none does', (t) => {
  const folder = makeTemporaryFolder(t);
  const path = join(folder, 'env');
  writeFileSync(path, 'B=2');
  assert.throws(() =>
    appendToAll([
      { path, text: 'A=1\n' },
      { path: join(folder, 'gone'), text: 'A=1\n' },
    ]),
  );
  assert.equal(readFileSync(path, 'utf8'), 'B=2');
  assert.equal(existsSync(join(folder, 'gone')), false);
  assert.throws(() =>
    appendToAll([
      { path, text: 'A=1\n' },
      { path: '/dev/full', text: 'A=1\n' },
    ]),
  );
  assert.equal(readFileSync(path, 'utf8'), 'B=2');
});

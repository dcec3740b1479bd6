import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { nameChunks, renameChunks, type Statistics } from '../../scripts/chunks.ts';
import { DIST, readDist } from '../../scripts/dist.ts';

const SOURCES = ['main.ts', 'net/host.ts', 'net/proxy.ts', 'cli/main.ts', 'cli/run.ts', 'probes/run.ts'];

test('a chunk has the name of what it holds, with its room where that is not enough', () => {
  const names = nameChunks(
    statistics([
      [7, 30, 'net/host.js', 'main.js'],
      [5, 20, 'net/host.js', 'cli/main.js'],
      [1, 9, 'cli/run.js', 'main.js'],
      [2, 9, 'cli/main.js', 'main.js'],
      [3, 9, '../node_modules/@some/where/lib/index.js', 'main.js'],
    ]),
    SOURCES,
  );
  assert.deepEqual(
    [...names].sort(([a], [b]) => a - b),
    [
      [1, 'cli-run'],
      [2, 'cli-main'],
      [3, 'where'],
      [5, 'host-for-main'],
      [7, 'host'],
    ],
  );
  const alike = statistics([1, 2, 3].map((id) => [id, id, 'net/host.js', 'main.js']));
  assert.throws(() => nameChunks(alike, SOURCES), /named host like another/);
});

test('what is not written as expected is not renamed by halves', (t) => {
  const names = new Map([[7, 'host']]);
  const main = 'a.u = (chunkId) => "" + chunkId + ".index.js"';
  const chunk = 'export const id = 7;\nexport const ids = [7];\n';
  for (const [files, reason] of [
    [{ 'index.js': '', '7.index.js': chunk }, /names files in an unknown way/],
    [{ 'index.js': `${main}; __nccwpck_require__.e(8)`, '7.index.js': chunk }, /a chunk 8 is loaded/],
    [{ 'index.js': `${main}; __nccwpck_require__.e(n)`, '7.index.js': chunk }, /loaded in an unknown way/],
    [{ 'index.js': main, '7.index.js': 'exports.id = 7;' }, /begins in an unknown way/],
  ] as const) {
    const folder = makeFolder(t, files);
    assert.throws(() => renameChunks(folder, names), reason);
  }
});

test('dist: whatever is loaded is there, and nothing has a number for a name', () => {
  const scripts = [...readDist(DIST)].filter(([name]) => name.endsWith('.js'));
  const names = scripts.map(([name]) => name);
  const loaded = scripts.flatMap(([, bytes]) =>
    [...bytes.toString().matchAll(/_require__\.e\(([^)]*)\)/g)].map(([, id = '']) => `${id}.js`),
  );
  assert.ok(loaded.length > 50);
  const missing = loaded.map((it) => it.replaceAll('"', '')).filter((it) => !names.includes(it));
  assert.deepEqual([...new Set(missing)], []);
  assert.deepEqual(
    names.filter((name) => /^\d/.test(name)),
    [],
  );
});

/** What a bundler would say of chunks: number, size, the module that is asked for, and who asks for it. */
function statistics(rows: readonly (readonly [number, number, string, string])[]): Statistics {
  return {
    chunks: rows.map(([id, size, path, importer]) => {
      const moduleName = `./build/${importer}`;
      const reasons = [{ type: 'import()', moduleName, userRequest: path }];
      const big = { name: './build/net/proxy.js', size, reasons: [] };
      const modules = [big, { name: `./build/${path}`, size: 1, reasons }];
      return { id, size, files: [`${id}.index.js`], modules, origins: [{ moduleName, request: path }] };
    }),
  };
}

function makeFolder(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'chunks-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainLockFile } from '../../scripts/lock-file.ts';

const INTEGRITY = `sha512-${'A'.repeat(86)}==`;
const BOUND = { version: '1.0.0', integrity: INTEGRITY };

test('a lock file with the integrity of every package and no host is taken', () => {
  const lock = makeLock({
    '': { name: 'ours', devDependencies: { a: '1.0.0' } },
    'folder/of-ours': { version: '0.0.0' },
    'node_modules/of-ours': { resolved: 'folder/of-ours', link: true },
    'node_modules/a': { ...BOUND, funding: { url: 'https://a.example' } },
    'node_modules/a/node_modules/b': { version: '1.0.0', inBundle: true },
    'node_modules/a/node_modules/b/node_modules/c': { version: '1.0.0', inBundle: true },
    'folder/of-ours/node_modules/@d/e': BOUND,
  });
  assert.deepEqual(explainLockFile(lock), []);
});

/** An entry that leaves npm free to install other bytes, each for another reason. */
const UNBOUND: Readonly<Record<string, object>> = {
  'none at all': { version: '1.0.0' },
  empty: { version: '1.0.0', integrity: '' },
  'SHA-1': { version: '1.0.0', integrity: `sha1-${'A'.repeat(27)}=` },
  'SHA-1 beside SHA-512': { version: '1.0.0', integrity: `sha1-${'A'.repeat(27)}= ${INTEGRITY}` },
  'SHA-512 cut short': { version: '1.0.0', integrity: 'sha512-AAAA' },
  'said to come in a bundle that is not there': { version: '1.0.0', inBundle: true },
  'said to be a link': { link: true },
  'a link to what is not ours': { link: true, resolved: 'node_modules/b' },
  'a link out of the project': { link: true, resolved: '../elsewhere' },
};

test('a package without integrity is named', () => {
  for (const [what, entry] of Object.entries(UNBOUND)) {
    for (const path of ['node_modules/a', 'folder/of-ours/node_modules/@d/e']) {
      const lock = makeLock({ 'folder/of-ours': {}, 'node_modules/b': BOUND, [path]: entry });
      assert.deepEqual(explainLockFile(lock), [`${path} has no integrity (SHA-512)`], what);
    }
  }
});

test('what comes inside a package without integrity has none either', () => {
  const lock = makeLock({ 'node_modules/a': {}, 'node_modules/a/node_modules/b': { inBundle: true } });
  assert.equal(explainLockFile(lock).length, 2);
});

test('a host is named, wherever it stands', () => {
  for (const entry of [
    { ...BOUND, resolved: 'https://registry.example/a/-/a-1.0.0.tgz' },
    { ...BOUND, resolved: 'git+ssh://git@forge.example/a.git#0123456' },
    { ...BOUND, dependencies: { b: 'http://registry.example/b.tgz' } },
  ]) {
    const faults = explainLockFile(makeLock({ 'node_modules/a': entry }));
    assert.deepEqual(faults, ['node_modules/a names a host']);
  }
});

test('a lock file of npm 6, which has no list of packages, is refused', () => {
  assert.deepEqual(explainLockFile('{"lockfileVersion":1,"dependencies":{}}'), [
    'has no list of packages: make it again with npm 7 or later',
  ]);
});

function makeLock(packages: Readonly<Record<string, object>>): string {
  return JSON.stringify({ lockfileVersion: 3, packages });
}

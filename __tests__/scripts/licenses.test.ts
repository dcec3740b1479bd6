import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, readDist } from '../../scripts/dist.ts';
import { isPermissive, listUnlicensed } from '../../scripts/licenses.ts';

test('what may be bundled has a permissive license, by choice at least', () => {
  for (const license of ['MIT', '(BSD-3-Clause OR GPL-2.0)', 'GPL-2.0 OR MIT', 'MIT AND ISC', 'PSF-2.0']) {
    assert.ok(isPermissive(license), license);
  }
});

test('what is not permissive, is missing or needs a person to read it may not', () => {
  const forbidden = ['GPL-3.0-only', 'MIT AND GPL-2.0', 'SEE LICENSE IN x', 'UNLICENSED', '', undefined];
  for (const license of [...forbidden, '(MIT OR GPL-2.0) AND (GPL-2.0 OR ISC)']) {
    assert.ok(!isPermissive(license), license);
  }
});

test('a package with code in a script and no license beside it is named', () => {
  const script = '// ./node_modules/@a/b/lib/x.js\n// ../node_modules/c/node_modules/d.e/index.js';
  assert.deepEqual(listUnlicensed(script, ''), ['@a/b', 'c', 'd.e']);
  assert.deepEqual(listUnlicensed(script, '@a/b 1.0.0 (MIT)\n\nText\n\nc 2.0.0 (ISC)\n'), ['d.e']);
});

test('dist names packages, and has the license of each', () => {
  const licenses = readFileSync(join(DIST, 'licenses.txt'), 'utf8');
  const scripts = [...readDist(DIST)].filter(([name]) => name.endsWith('.js'));
  const text = scripts.map(([, bytes]) => bytes.toString()).join('\n');
  assert.deepEqual(listUnlicensed(text, licenses), []);
  assert.ok(listUnlicensed(text, '').length > 5);
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { makeCleanEnvironment } from './environment.ts';
import { enterPrivateRoot, type Mounts, requireMountNamespace } from './private-root.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

function runIn(t: TestContext, mounts: Mounts, script: string): string {
  const environment = makeCleanEnvironment('/nonexistent');
  const [program, words] = enterPrivateRoot(t, mounts, 'sh', ['-euc', script]);
  return execFileSync(program, words, { env: environment, encoding: 'utf8' });
}

const ABSENT: readonly string[] = [
  '/setup-ca-bundle-not-there/file',
  '/etc/setup-ca-bundle-not-there',
  '/etc/ssl/setup-ca-bundle-not-there/a/b',
  '/run/setup-ca-bundle/not-there',
  '/var/lib/setup-ca-bundle-not-there',
  '/var/run/setup-ca-bundle-not-there/x', // Debian: a link to /run
];

for (const path of ABSENT) {
  test(`${path} is shown though the machine has no such place, and is not made there`, (t) => {
    if (!requireMountNamespace(t)) return;
    const folder = makeTemporaryFolder(t);
    const file = join(folder, 'file');
    writeFileSync(file, 'shown');
    assert.equal(runIn(t, { [path]: file }, `cat ${path}`), 'shown');
    assert.equal(
      runIn(t, { [path]: 'empty' }, `ls -A ${path}; echo mine > ${path}/new; cat ${path}/new`),
      'mine\n',
    );
    assert.ok(!existsSync(path.replace(/(setup-ca-bundle[^/]*).*/, '$1')));
  });
}

test('a folder that gives way keeps what is in it: files, folders, links, modes, and those of other mounts', (t) => {
  if (!requireMountNamespace(t)) return;
  const folder = makeTemporaryFolder(t);
  mkdirSync(join(folder, 'sub'), { mode: 0o750 });
  writeFileSync(join(folder, 'sub', 'inner'), 'inner', { mode: 0o640 });
  writeFileSync(join(folder, '.hidden'), 'hidden', { mode: 0o600 });
  symlinkSync('sub/inner', join(folder, 'link'));
  symlinkSync('/nonexistent', join(folder, 'dangling'));
  const list = `cd ${folder} && stat -c '%n %a %F %Y' . .hidden sub sub/inner link dangling && readlink link dangling && cat link`;
  const before = lstatSync(folder).mtimeMs;
  const plain = runIn(t, {}, list).split('\n').slice(1);
  const mounts = { [`${folder}/new/file`]: '/etc/passwd', [`${folder}/other`]: 'empty' } as const;
  const changed = runIn(
    t,
    { ...mounts },
    `test -s ${folder}/new/file; test -d ${folder}/other; ${list}`,
  ).split('\n');
  assert.deepEqual(changed.slice(1), plain);
  assert.match(changed[0] ?? '', /^\. 700 directory/);
  assert.deepEqual(readdirSync(folder).sort(), ['.hidden', 'dangling', 'link', 'sub']);
  assert.equal(lstatSync(folder).mtimeMs, before);
});

test('what lies under another mount is made in what that one shows', (t) => {
  if (!requireMountNamespace(t)) return;
  const mounts = { '/etc': 'empty', '/etc/setup-ca-bundle-not-there': '/etc/passwd' } as const;
  assert.equal(runIn(t, mounts, 'ls -A /etc'), 'setup-ca-bundle-not-there\n');
  assert.ok(!existsSync('/etc/setup-ca-bundle-not-there'));
});

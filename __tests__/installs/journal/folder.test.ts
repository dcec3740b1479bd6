import assert from 'node:assert/strict';
import {
  chownSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { geteuid, getgroups } from 'node:process';
import { type TestContext, test } from 'node:test';
import { copyFiles, putBack, readTree } from '../../../src/installs/journal/snapshot.ts';
import { doStep } from '../../../src/installs/journal/steps.ts';
import { requireRoot } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/** Neither this machine's user nor its group. */
const USER_ID = 4242;
const LIST = 'cacert.pem';

/** Root's folder with a list and a secret, and another user's with a list; undefined where this process is not root. */
function makeFolders(t: TestContext) {
  if (!requireRoot(t)) return undefined;
  const [roots, users] = [makeTemporaryFolder(t), join(makeTemporaryFolder(t), 'home')];
  mkdirSync(users);
  const secret = join(roots, 'secret');
  writeFileSync(secret, 'secret\n', { mode: 0o600 });
  writeFileSync(join(roots, LIST), "root's\n");
  writeFileSync(join(users, LIST), 'theirs\n');
  for (const path of [users, join(users, LIST)]) chownSync(path, USER_ID, USER_ID);
  return { roots, users, secret, list: join(users, LIST) };
}

function append(path: string): Promise<void> {
  return doStep({ do: 'append-block', path, mark: 'm', text: 'ours\n' }, '/nonexistent');
}

test("root writes into another user's folder as that user, and is root again", async (t) => {
  const made = makeFolders(t);
  if (made === undefined) return;
  const groups = getgroups?.();
  await append(made.list);
  const path = join(made.users, 'new');
  await doStep({ do: 'write-file', path, bytes: 'eA==', mode: 0o640 }, '/nonexistent');
  for (const { uid, gid } of [made.list, path].map((it) => statSync(it))) {
    assert.deepEqual([uid, gid], [USER_ID, USER_ID]);
  }
  assert.equal(statSync(path).mode & 0o777, 0o640);
  assert.match(readFileSync(made.list, 'utf8'), /^theirs\n(?:.*\n)*ours\n/);
  assert.equal(geteuid?.(), 0);
  assert.deepEqual(getgroups?.(), groups);
});

test('a folder that its user has exchanged for a link meanwhile is not followed', async (t) => {
  const made = makeFolders(t);
  if (made === undefined) return;
  const before = readTree(made.users);
  const copies = makeTemporaryFolder(t);
  copyFiles(made.users, before, copies);
  renameSync(made.users, `${made.users}.aside`);
  symlinkSync(made.roots, made.users);
  await assert.rejects(append(made.list));
  await assert.rejects(doStep({ do: 'delete-file', path: made.list }, '/nonexistent'));
  putBack(made.users, before, copies);
  assert.equal(readFileSync(made.list, 'utf8'), 'theirs\n');
  assert.equal(readFileSync(join(made.roots, LIST), 'utf8'), "root's\n");
});

test('the same with a folder further up', async (t) => {
  const made = makeFolders(t);
  if (made === undefined) return;
  const path = join(made.users, 'lib', LIST);
  mkdirSync(join(made.roots, 'lib'));
  writeFileSync(join(made.roots, 'lib', LIST), "root's\n");
  renameSync(made.users, `${made.users}.aside`);
  symlinkSync(made.roots, made.users);
  await assert.rejects(append(path), /leads to another folder/);
  assert.equal(readFileSync(join(made.roots, 'lib', LIST), 'utf8'), "root's\n");
});

test("what a user may not read is not read for that user: root's file under a name in the user's folder", async (t) => {
  const made = makeFolders(t);
  if (made === undefined) return;
  renameSync(made.list, `${made.list}.aside`);
  symlinkSync(made.secret, made.list);
  await assert.rejects(append(made.list));
  renameSync(made.list, `${made.list}.link`);
  linkSync(made.secret, made.list);
  await assert.rejects(append(made.list), { code: 'EACCES' });
  assert.throws(() => readTree(made.list), { code: 'EACCES' });
  assert.equal(readFileSync(made.secret, 'utf8'), 'secret\n');
});

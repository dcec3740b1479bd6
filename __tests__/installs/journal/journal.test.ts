import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { takeLock } from '../../../src/files/lock.ts';
import { makeChange, undoEntry } from '../../../src/installs/journal/entry.ts';
import {
  listEntryFolders,
  openEntry,
  readEntry,
  withJournal,
} from '../../../src/installs/journal/journal.ts';
import { readTree, type TreeState } from '../../../src/installs/journal/snapshot.ts';
import { runTool } from '../../../src/installs/journal/tool.ts';
import { requireProgram, requireRoot } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const NEVER = new AbortController().signal;

function makeStore(t: TestContext) {
  const home = makeTemporaryFolder(t);
  const list = join(home, 'list.pem');
  writeFileSync(list, 'theirs\n');
  return { home, list, journal: join(home, '.setup-ca-bundle') };
}

async function append(journal: string, list: string, mark: string): Promise<string> {
  return withJournal(journal, NEVER, async () => {
    const folder = openEntry(journal);
    const change = {
      install: 'system',
      label: 'a list',
      paths: [list],
      steps: [{ do: 'append-block', path: list, mark, text: `${mark}\n` }],
      removal: [{ do: 'remove-block', path: list, mark }],
      byHand: '',
    } as const;
    await makeChange({ change, owner: { use: mark, folder }, folder, asRoot: false });
    return folder;
  });
}

/** What an undo gives back of a tree: of files the time, too, to the microsecond. */
function describe(tree: TreeState): readonly (readonly [string, unknown, bigint | undefined])[] {
  return Object.entries(tree).map(([name, { modifiedNs, ...rest }]) => {
    return [name, rest, rest.kind === 'folder' ? undefined : BigInt(modifiedNs) / 1000n];
  });
}

test('three changes of one file are undone in any order, to the byte and the time', async (t) => {
  for (const order of [
    [0, 1, 2],
    [1, 0, 2],
    [2, 0, 1],
    [1, 2, 0],
  ]) {
    const { home, list, journal } = makeStore(t);
    const before = describe(readTree(home));
    const entries: string[] = [];
    for (const mark of ['a', 'b', 'c']) entries.push(await append(journal, list, mark));
    for (const at of order) {
      await withJournal(journal, NEVER, async () => {
        assert.equal((await undoEntry(readEntry(entries[at] ?? ''))).undone, 'exactly');
      });
    }
    assert.deepEqual(describe(readTree(home)), before, `order ${order}`);
  }
});

test('a stranger between two changes: what they wrote stays, and nothing of ours comes back', async (t) => {
  const { list, journal } = makeStore(t);
  const first = await append(journal, list, 'a');
  writeFileSync(list, `${readFileSync(list, 'utf8')}stranger\n`);
  const second = await append(journal, list, 'b');
  await withJournal(journal, NEVER, async () => {
    assert.equal((await undoEntry(readEntry(first))).undone, 'our-part');
    await undoEntry(readEntry(second));
  });
  assert.equal(readFileSync(list, 'utf8'), 'theirs\nstranger\n');
  assert.equal(existsSync(journal), false);
});

test('a file that has grown to gigabytes, a device, a pipe: refused before, and no reason to read them after', async (t) => {
  const { home, list, journal } = makeStore(t);
  const big = join(home, 'big');
  writeFileSync(big, '');
  truncateSync(big, 3 * 1024 ** 3);
  await assert.rejects(append(journal, big, 'a'), /too large/);
  await assert.rejects(append(journal, '/dev/null', 'a'), /neither a file nor a folder/);
  assert.equal(existsSync(journal), false);
  const entry = await append(journal, list, 'b');
  assert.equal(statSync(join(entry, 'record.json')).mode & 0o022, 0);
});

test('a pipe in place of a record or of a lock does not stop the run for ever', async (t) => {
  const mkfifo = requireProgram(t, 'mkfifo');
  if (mkfifo === undefined) return;
  const { list, journal } = makeStore(t);
  const entry = await append(journal, list, 'a');
  for (const path of [join(entry, 'record.json'), join(journal, 'lock')]) {
    rmSync(path, { force: true });
    execFileSync(mkfifo, ['-m', '600', path]);
  }
  assert.throws(() => readEntry(entry), /not a regular file/);
  const entries = await withJournal(journal, NEVER, async () => listEntryFolders(journal));
  assert.equal(entries?.length, 1);
});

test('a record or a journal that another user wrote is not trusted', async (t) => {
  if (!requireRoot(t)) return;
  const { list, journal } = makeStore(t);
  const entry = await append(journal, list, 'a');
  chownSync(join(entry, 'record.json'), 4242, 4242);
  assert.throws(() => readEntry(entry), /belongs to another user/);
  chownSync(join(entry, 'record.json'), 0, 0);
  chmodSync(entry, 0o777);
  assert.throws(() => readEntry(entry), /others may write/);
  chownSync(journal, 4242, 4242);
  await assert.rejects(
    withJournal(journal, NEVER, async () => {}),
    /belongs to another user/,
  );
  assert.equal(readdirSync(journal).filter((name) => name.startsWith('lock')).length, 0);
});

test('a link planted where a draft goes is not followed', async (t) => {
  const { home, list, journal } = makeStore(t);
  const victim = join(home, 'victim');
  writeFileSync(victim, 'precious');
  symlinkSync(victim, `${list}.setup-ca-bundle`);
  const entry = await append(journal, list, 'a');
  symlinkSync(victim, `${list}.setup-ca-bundle`);
  await withJournal(journal, NEVER, async () => void (await undoEntry(readEntry(entry))));
  assert.equal(readFileSync(victim, 'utf8'), 'precious');
  assert.equal(readFileSync(list, 'utf8'), 'theirs\n');
});

test('a journal left half made, or half taken away, is finished', async (t) => {
  const { home, list, journal } = makeStore(t);
  mkdirSync(`${journal}.draft`);
  const entry = await append(journal, list, 'a');
  mkdirSync(join(journal, 'entry-00000009')); // killed before its record
  await withJournal(journal, NEVER, async () => {
    assert.deepEqual(listEntryFolders(journal), [entry]);
    await undoEntry(readEntry(entry));
  });
  assert.deepEqual(readdirSync(home), ['list.pem']);
});

test('a lock: one at a time; of a process that is gone, or whose number another has, it is taken over', async (t) => {
  const lock = join(makeTemporaryFolder(t), 'lock');
  const holders = [
    ...['', 'null', '[]', '{"pid":"1","startedAt":""}', '{"pid":1}'],
    // to ask after 0 or less is to ask after a group of processes, which is always there
    ...['{"pid":0,"startedAt":""}', '{"pid":-1,"startedAt":""}'],
    ...['{"pid":4194304,"startedAt":"1"}', `{"pid":${process.pid},"startedAt":"0"}`],
  ];
  for (const holder of holders) {
    if (process.platform !== 'linux' && holder.includes(String(process.pid))) continue;
    writeFileSync(lock, holder);
    (await takeLock(lock, AbortSignal.timeout(5_000)))();
  }
  const giveBack = await takeLock(lock, NEVER);
  await assert.rejects(takeLock(lock, AbortSignal.timeout(100)), /process \d+ is at work/);
  giveBack();
  assert.deepEqual(readdirSync(join(lock, '..')), []);
});

test('a program gets nothing of our environment, no terminal, and not more time than it may have', async () => {
  process.env.SSL_CERT_FILE = '/evil';
  const { output } = await runTool('/usr/bin/env', [], { timeoutMs: 10_000 });
  assert.doesNotMatch(output, /evil|HOME|\/opt/);
  const asked = await runTool('/bin/sh', ['-c', 'exec < /dev/tty'], { timeoutMs: 10_000 });
  assert.notEqual(asked.status, 0);
  const slow = await runTool('/bin/sh', ['-c', 'sleep 600 & echo $!; wait'], { timeoutMs: 300 });
  assert.equal(slow.status, null);
  const child = Number(slow.output.split('\n')[0]);
  for (let tries = 0; tries < 100 && existsSync(`/proc/${child}`); tries++) {
    if (/^State:\s+Z/m.test(readFileSync(`/proc/${child}/status`, 'utf8'))) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(tries < 99, 'it is still running');
  }
});

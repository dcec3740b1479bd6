import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeJavaTruststore } from '../../../src/bundle/java-truststore.ts';
import type { Change } from '../../../src/installs/change.ts';
import { makeChange, undoEntry } from '../../../src/installs/journal/entry.ts';
import { openEntry, readEntry, withJournal } from '../../../src/installs/journal/journal.ts';
import { doStep } from '../../../src/installs/journal/steps.ts';
import { useAction } from '../../support/action.ts';
import { startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeSmallStore, requireDebianStore } from '../../support/small-store.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/* What an undo finds undone already is undone, for every kind of change, though the tool that undoes it is gone. */

const NEVER = new AbortController().signal;

const root = makeAuthority({ name: 'Corp Root' });

interface Place {
  /** What the change is about. */
  readonly folder: string;
  /** A tool that writes the lines of the files in `parts` into `list`; it can be taken away. */
  readonly tool: string;
}

type Terms = Omit<Change, 'install' | 'label' | 'byHand'>;

const file = (path: string, text: string) =>
  ({ do: 'write-file', path, bytes: Buffer.from(text).toString('base64'), mode: 0o644 }) as const;

/** Every kind of change that a planner makes; what was there before is in `files`. */
const KINDS: Readonly<
  Record<
    string,
    { readonly files?: Readonly<Record<string, string | Buffer>>; readonly plan: (place: Place) => Terms }
  >
> = {
  'a file in a folder of its own': {
    plan: ({ folder }) => ({
      paths: [join(folder, 'certs.d/registry/ca.crt')],
      steps: [
        { do: 'make-folder', path: join(folder, 'certs.d/registry'), mode: 0o755 },
        file(join(folder, 'certs.d/registry/ca.crt'), 'ours\n'),
      ],
      removal: [{ do: 'delete-file', path: join(folder, 'certs.d/registry/ca.crt') }],
    }),
  },
  'a block in a list': {
    files: { 'certs.d/list.pem': 'theirs\n' },
    plan: ({ folder }) => ({
      paths: [join(folder, 'certs.d/list.pem')],
      steps: [{ do: 'append-block', path: join(folder, 'certs.d/list.pem'), mark: 'm', text: 'ours\n' }],
      removal: [{ do: 'remove-block', path: join(folder, 'certs.d/list.pem'), mark: 'm' }],
    }),
  },
  'a value in JSON': {
    files: { 'certs.d/policy.json': '{"list":["theirs"]}\n' },
    plan: ({ folder }) => {
      const terms = { path: join(folder, 'certs.d/policy.json'), keys: ['list'], values: ['ours'] };
      return {
        paths: [terms.path],
        steps: [{ do: 'add-to-json', ...terms }],
        removal: [{ do: 'remove-from-json', ...terms }],
      };
    },
  },
  'an entry of a keystore': {
    files: { 'certs.d/cacerts': writeJavaTruststore([]) },
    plan: ({ folder }) => ({
      paths: [join(folder, 'certs.d/cacerts')],
      steps: [
        {
          do: 'add-to-keystore',
          path: join(folder, 'certs.d/cacerts'),
          mark: 'm',
          certificates: [root.der.toString('base64')],
        },
      ],
      removal: [{ do: 'remove-from-keystore', path: join(folder, 'certs.d/cacerts'), mark: 'm' }],
    }),
  },
  'a list that a tool makes': {
    files: { 'certs.d/parts/theirs.crt': 'theirs\n', 'certs.d/list.pem': 'theirs\n' },
    plan: ({ folder, tool }) => {
      const part = join(folder, 'certs.d/parts/ours.crt');
      const list = join(folder, 'certs.d/list.pem');
      const update = { do: 'run', program: tool, words: [], timeoutMs: 10_000 } as const;
      return {
        paths: [part, list],
        steps: [file(part, 'ours\n'), update],
        removal: [
          { do: 'delete-file', path: part },
          { ...update, takesOut: { path: list, texts: ['ours\n'] } },
        ],
      };
    },
  },
  'what a tool keeps beside the paths': {
    plan: ({ folder, tool }) => {
      const instance = join(folder, 'certs.d/instances/ours');
      const run = { do: 'run', program: tool, timeoutMs: 10_000 } as const;
      return {
        paths: [],
        removesFirst: true,
        steps: [
          { do: 'make-folder', path: dirname(instance), mode: 0o755 },
          { ...run, words: ['touch', instance] },
        ],
        removal: [{ ...run, words: ['rm', instance], takesOut: { path: instance } }],
      };
    },
  },
};

const TOOL = `#!/bin/sh
if [ $# -gt 0 ]; then exec "$@"; fi
cd "$(dirname "$0")/store/certs.d" && cat parts/* > list.pem
`;

/** What somebody did before: with the folder, what was there before it, and the change. */
const STRANGERS: Readonly<
  Record<string, (folder: string, before: string, change: Terms) => Promise<void> | void>
> = {
  'put back what was there': (folder, before) => {
    rmSync(folder, { recursive: true });
    cpSync(before, folder, { recursive: true });
  },
  'took it out, and added something': async (folder, _, { removal }) => {
    for (const step of removal) await doStep(step, folder);
    mkdirSync(join(folder, 'certs.d'), { recursive: true });
    for (const path of readdirSync(join(folder, 'certs.d'))) {
      if (path === 'list.pem') writeFileSync(join(folder, 'certs.d', path), 'theirs\nmore of theirs\n');
    }
    writeFileSync(join(folder, 'certs.d/theirs'), 'theirs');
  },
  'deleted all': (folder) => rmSync(folder, { recursive: true }),
  'put a file in place of the folder': (folder) => {
    rmSync(join(folder, 'certs.d'), { recursive: true });
    writeFileSync(join(folder, 'certs.d'), 'theirs');
  },
};

for (const [kind, { files = {}, plan }] of Object.entries(KINDS)) {
  for (const [what, act] of Object.entries(STRANGERS)) {
    test(`${kind}: undone if somebody ${what}, and the tool is gone`, async (t) => {
      const home = makeTemporaryFolder(t);
      const place = { folder: join(home, 'store'), tool: join(home, 'tool') };
      mkdirSync(place.folder);
      writeFileSync(place.tool, TOOL, { mode: 0o755 });
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(place.folder, path)), { recursive: true });
        writeFileSync(join(place.folder, path), content);
      }
      cpSync(place.folder, join(home, 'before'), { recursive: true });
      const terms = plan(place);
      const journal = join(home, '.setup-ca-bundle');
      const folder = await withJournal(journal, NEVER, async () => {
        const entry = openEntry(journal);
        const change = { install: 'system', label: kind, byHand: '', ...terms } as const;
        await makeChange({ change, owner: { use: 'm', folder: entry }, folder: entry, asRoot: false });
        return entry;
      });
      await act(place.folder, join(home, 'before'), terms);
      rmSync(place.tool);
      const left = describe(place.folder);
      await withJournal(journal, NEVER, () => undoEntry(readEntry(folder)));
      assert.equal(existsSync(journal), false);
      assert.deepEqual(describe(place.folder), left, 'what they left is theirs');
    });
  }
}

/** Files by path, with their bytes. */
function describe(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'latin1')] as const);
}

test('what is there still is an error, though the tool is gone, until it is not', async (t) => {
  for (const kind of ['a list that a tool makes', 'what a tool keeps beside the paths']) {
    const home = makeTemporaryFolder(t);
    const place = { folder: join(home, 'store'), tool: join(home, 'tool') };
    mkdirSync(join(place.folder, 'certs.d/parts'), { recursive: true });
    writeFileSync(place.tool, TOOL, { mode: 0o755 });
    const terms = KINDS[kind]?.plan(place) as Terms;
    const journal = join(home, '.setup-ca-bundle');
    await withJournal(journal, NEVER, async () => {
      const folder = openEntry(journal);
      const change = { install: 'system', label: kind, byHand: '', ...terms } as const;
      await makeChange({ change, owner: { use: 'm', folder }, folder, asRoot: false });
      writeFileSync(join(place.folder, 'certs.d/parts/theirs.crt'), 'theirs\n');
      writeFileSync(join(place.folder, 'certs.d/list.pem'), 'ours\ntheirs\n');
      rmSync(place.tool);
      await assert.rejects(undoEntry(readEntry(folder)), /tool.* failed/);
      rmSync(place.folder, { recursive: true });
      await undoEntry(readEntry(folder));
    });
    assert.equal(existsSync(journal), false);
  }
});

test('a job whose step purges ca-certificates ends well, and so does the next one', async (t: TestContext) => {
  if (!requireDebianStore(t) || requireProgram(t, 'update-ca-certificates') === undefined) return;
  const tool = join(makeTemporaryFolder(t), 'update-ca-certificates');
  cpSync('/usr/sbin/update-ca-certificates', tool);
  const machine = makeSmallStore(t, [], { '/usr/sbin/update-ca-certificates': tool });
  const runnerFolder = makeTemporaryFolder(t);
  const start = () => startJob(t, { enterMachine: machine.enter, runnerFolder });
  const job = start();
  const step = await useAction(job, { certificates: root.pem, install: 'system' });
  assert.equal(step.conclusion, 'success', step.log);
  for (const path of ['/etc/ssl/certs', '/etc/ca-certificates', '/usr/local/share/ca-certificates']) {
    rmSync(machine.find(path), { recursive: true });
    mkdirSync(machine.find(path));
  }
  writeFileSync(machine.find('/etc/ca-certificates.conf'), '');
  writeFileSync(tool, '#!/bin/sh\nexit 127\n');
  for (const post of await job.finish()) assert.equal(post.conclusion, 'success', post.log);
  const next = await useAction(start(), { certificates: root.pem });
  assert.equal(next.conclusion, 'success', next.log);
});

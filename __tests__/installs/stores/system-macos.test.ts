import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { TrustAnchor } from '../../../src/bundle/select.ts';
import { parseCertificate } from '../../../src/certificates/certificate.ts';
import type { Change, Step } from '../../../src/installs/change.ts';
import { makeChange, undoEntry } from '../../../src/installs/journal/entry.ts';
import {
  listEntryFolders,
  openEntry,
  readEntry,
  withJournal,
} from '../../../src/installs/journal/journal.ts';
import { planMacos } from '../../../src/installs/stores/system-macos.ts';
import type { InstallTerms } from '../../../src/installs/terms.ts';
import { makeAuthority } from '../../support/pki.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const NEVER = new AbortController().signal;
const root = makeAuthority({ name: 'Corp Root' });

/** What the stand-in for `security` does when it is asked for each: a line of shell; all it is asked is written down. */
type Answers = Readonly<Record<'add-trusted-cert' | 'delete-certificate' | 'remove-trusted-cert', string>>;

const WORKS: Answers = {
  'add-trusted-cert': 'touch keychain settings',
  'delete-certificate': 'rm keychain',
  'remove-trusted-cert': 'rm settings',
};

/** A machine with the plan's change, its program and its folder being stand-ins. */
function makeMachine(t: TestContext, answers: Answers) {
  const folder = makeTemporaryFolder(t);
  const program = join(folder, 'security');
  const cases = Object.entries(answers).map(([word, line]) => `${word}) ${line};;`);
  writeFileSync(
    program,
    `#!/bin/sh\ncd '${folder}'; echo "$1" >> asked\ncase $1 in\n${cases.join('\n')}\nesac\n`,
  );
  chmodSync(program, 0o755);
  const anchor: TrustAnchor = {
    certificate: parseCertificate(root.der),
    origins: [{ kind: 'inline', label: 'certificates', position: 1 }],
    basis: 'given',
  };
  const terms = { wanted: [anchor], mark: 'mark', keys: new Set() } as unknown as InstallTerms;
  const change = planMacos(terms).changes[0] ?? assert.fail();
  const here = (step: Step): Step => {
    if (step.do === 'run')
      return {
        ...step,
        program,
        words: step.words.map((word) => word.replace('/Library/Keychains', folder)),
      };
    return 'path' in step ? { ...step, path: step.path.replace('/Library/Keychains', folder) } : step;
  };
  const journal = join(folder, '.setup-ca-bundle');
  const moved: Change = {
    ...change,
    paths: change.paths.map((path) => path.replace('/Library/Keychains', folder)),
    steps: change.steps.map(here),
    removal: change.removal.map(here),
  };
  const inJournal = <T>(work: () => Promise<T>): Promise<T> => withJournal(journal, NEVER, work);
  return {
    make: () =>
      inJournal(async () => {
        const entry = openEntry(journal);
        await makeChange({ change: moved, owner: { use: 'mark', folder }, folder: entry, asRoot: false });
      }),
    undo: () => inJournal(() => undoEntry(readEntry(listEntryFolders(journal)[0] ?? ''))),
    has: (name: string) => existsSync(join(folder, name)),
    isRecorded: () => existsSync(journal),
    readAsked: () => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n'),
    forget: (name: string) => rmSync(join(folder, name)),
  };
}

test('the certificate goes first, then its trust setting', async (t) => {
  const { make, undo, has, isRecorded, readAsked } = makeMachine(t, WORKS);
  await make();
  assert.deepEqual([has('keychain'), has('settings')], [true, true]);
  assert.deepEqual(await undo(), { undone: 'exactly', warnings: [] });
  assert.deepEqual(readAsked(), ['add-trusted-cert', 'delete-certificate', 'remove-trusted-cert']);
  assert.deepEqual([has('keychain'), has('settings'), isRecorded()], [false, false, false]);
});

test('a setting that macOS lets nobody remove is a warning, and no later use trips over it', async (t) => {
  const { make, undo, has, isRecorded } = makeMachine(t, {
    ...WORKS,
    'remove-trusted-cert': 'echo "SecTrustSettingsRemoveTrustSettings: not without a person" >&2; exit 1',
  });
  await make();
  const { undone, warnings } = await undo();
  assert.equal(undone, 'exactly');
  assert.match(
    warnings.join('\n'),
    /its trust setting may still be there.*remove-trusted-cert -d FILE.*not without a person/s,
  );
  assert.deepEqual([has('keychain'), isRecorded()], [false, false]);
});

test('an authorization that fails leaves no certificate in the keychain, and nothing in the journal', async (t) => {
  const { make, has, isRecorded } = makeMachine(t, {
    'add-trusted-cert': 'touch keychain; exit 1',
    'delete-certificate': 'rm keychain',
    'remove-trusted-cert': 'exit 1',
  });
  await assert.rejects(make(), /add-trusted-cert .*failed \(1\)/);
  assert.deepEqual([has('keychain'), isRecorded()], [false, false]);
});

test('a certificate that is gone already is no failure; one that cannot be deleted is, and stays recorded', async (t) => {
  const gone = makeMachine(t, { ...WORKS, 'delete-certificate': 'exit 1' });
  await gone.make();
  assert.deepEqual(await gone.undo(), { undone: 'exactly', warnings: [] });
  const locked = makeMachine(t, { ...WORKS, 'delete-certificate': 'exit 51' });
  await locked.make();
  await assert.rejects(locked.undo(), /delete-certificate .*failed \(51\)/);
  assert.deepEqual([locked.has('settings'), locked.isRecorded()], [true, true]);
});

import assert from 'node:assert/strict';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { geteuid } from 'node:process';
import { test } from 'node:test';
import { writeJavaTruststore } from '../../../src/bundle/java-truststore.ts';
import type { Change } from '../../../src/installs/change.ts';
import { makeChange, undoEntry } from '../../../src/installs/journal/entry.ts';
import { readEntry } from '../../../src/installs/journal/journal.ts';
import { startExchangingUser } from '../../support/exchanging-user.ts';
import { makeAuthority } from '../../support/pki.ts';
import { missing, requireProgram } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/** Root changes a store in a folder that all may write to, while another user exchanges the store for root's secret. */

const ROUNDS = 200;

const SECRET = 'the secret of root, which nobody else may read';
const certificate = makeAuthority({ name: 'Corp Root' });

const KEYSTORE: Change = {
  install: 'java',
  label: 'a JDK',
  paths: [],
  steps: [],
  removal: [],
  byHand: '',
};

/** The kinds of changes: a store's bytes, and the step that changes it. */
const STORES: Readonly<
  Record<string, { bytes: Buffer; change: (path: string) => Pick<Change, 'steps' | 'removal'> }>
> = {
  cacerts: {
    bytes: Buffer.from(writeJavaTruststore([])),
    change: (path) => ({
      steps: [{ do: 'add-to-keystore', path, mark: 'm', certificates: [certificate.der.toString('base64')] }],
      removal: [{ do: 'remove-from-keystore', path, mark: 'm' }],
    }),
  },
  'cacert.pem': {
    bytes: Buffer.from(makeAuthority({ name: 'Public Root' }).pem),
    change: (path) => ({
      steps: [{ do: 'append-block', path, mark: 'm', text: certificate.pem }],
      removal: [{ do: 'remove-block', path, mark: 'm' }],
    }),
  },
};

for (const [name, { bytes, change }] of Object.entries(STORES)) {
  for (const [kind, link] of [
    ['link', symlinkSync],
    ['hard link', linkSync],
  ] as const) {
    test(`${ROUNDS} races: ${name} is exchanged for a ${kind} to root's secret, which nobody learns`, async (t) => {
      if (geteuid?.() !== 0) return void missing(t, 'root');
      const python = requireProgram(t, 'python3');
      if (python === undefined) return;
      const parent = makeTemporaryFolder(t);
      chmodSync(parent, 0o755);
      const [secret, folder] = [join(parent, 'secret'), join(parent, 'jdk')];
      writeFileSync(secret, SECRET, { mode: 0o600 });
      mkdirSync(folder);
      chmodSync(folder, 0o777);
      const path = join(folder, name);
      writeFileSync(path, bytes, { mode: 0o644 });
      link(secret, join(folder, 'other'));
      const attacker = await startExchangingUser(t, python, {
        folder,
        names: [name, 'other'],
        secret: SECRET,
      });
      const ends = { made: 0, refused: 0 };
      for (let round = 0; round < ROUNDS; round++) {
        const entry = makeTemporaryFolder(t);
        try {
          await makeChange({
            change: { ...KEYSTORE, paths: [path], ...change(path) },
            owner: { use: 'm', folder: entry },
            folder: entry,
            asRoot: true,
          });
          await undoEntry(readEntry(entry));
          ends.made++;
        } catch {
          ends.refused++;
          rmSync(join(folder, `${name}.setup-ca-bundle`), { force: true });
        }
        rmSync(entry, { recursive: true, force: true });
        assert.equal(attacker.learnt(), '', `round ${round}`);
        // each round starts with both names: a change puts a new file in place of whatever is under one
        restore(folder, name, bytes, () => link(secret, join(folder, 'other')));
      }
      attacker.stop();
      t.diagnostic(JSON.stringify(ends));
      assert.ok(ends.refused > 0, 'the other user was never in time');
      assert.equal(readFileSync(secret, 'utf8'), SECRET);
      assert.equal(lstatSync(secret).mode & 0o777, 0o600);
    });
  }
}

/** Puts the store and the link back, if a change has replaced one of them. */
function restore(folder: string, name: string, bytes: Buffer, link: () => void): void {
  const isStore = (file: string): boolean => {
    const status = lstatSync(join(folder, file), { throwIfNoEntry: false });
    return status?.isFile() === true && (status.mode & 0o777) === 0o644;
  };
  const names = readdirSync(folder);
  if (names.length === 2 && names.filter(isStore).length === 1) return;
  for (const file of names) rmSync(join(folder, file), { force: true });
  writeFileSync(join(folder, name), bytes, { mode: 0o644 });
  link();
}

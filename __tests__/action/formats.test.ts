import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAdded, useAction } from '../support/action.ts';
import { startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/formats');
const BOTH = ['O=Fixtures, CN=Root ec given', 'O=Fixtures, CN=Root rsa given'];

/** The forms of `docs/formats.md`, each with both certificates in it. */
const FORMS = [
  'both.pem',
  'both.p7b',
  'p7b.pem',
  'new.p12',
  'old.p12',
  'keytool.jks',
  'keytool.pkcs12',
  'utf16.pem',
];

test('every form goes through the whole action', async (t) => {
  for (const name of FORMS) {
    const job = startJob(t);
    copyFileSync(join(FIXTURES, name), join(job.folders.workspace, 'certificates.txt'));
    const step = await useAction(job, { certificates: 'certificates.txt' });
    assert.equal(step.conclusion, 'success', `${name}: ${step.log}`);
    assert.deepEqual(readAdded(step).sort(), BOTH, name);
  }
});

test('what clients will refuse is one warning for each certificate', async (t) => {
  const job = startJob(t);
  const odd = makeAuthority({
    name: 'Odd',
    keyUsage: null,
    basicConstraints: { isCa: true, isCritical: false },
  });
  writeFileSync(join(job.folders.workspace, 'odd.pem'), odd.pem);
  const step = await useAction(job, { certificates: 'odd.pem' });
  assert.equal(step.conclusion, 'success', step.log);
  assert.deepEqual(
    step.annotations.map(({ kind }) => kind),
    ['warning'],
  );
  assert.match(
    step.annotations[0]?.message ?? '',
    /^odd\.pem: “Odd” does not mark basicConstraints critical, refused by Python 3\.13 and newer; has no keyUsage.*docs\/lints\.md: basic-constraints-not-critical, key-usage-missing\.$/,
  );
  const strict = await useAction(job, { certificates: 'odd.pem', 'fail-on-warnings': 'true' });
  assert.equal(strict.conclusion, 'failure');
});

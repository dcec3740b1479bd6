import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { rootCertificates } from 'node:tls';
import { parseCertificate } from '../../src/certificates/certificate.ts';
import { ACTION } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { findProgram, missing } from '../support/programs.ts';
import { makeScope } from '../support/scope.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { listed, serialize, writeListing } from '../support/windows-store.ts';
import {
  buildPowerShell,
  hasWine,
  installPowerShell,
  requireWine,
  startWine,
  toWindowsPath,
  WINDOWS_NODE,
  type Wine,
} from '../support/wine.ts';

/** The tests that GitHub runs on Windows, on a real Node.js for Windows under Wine: known to be right before they get there. */

const FILE_TIMEOUT_MS = 900_000;

const WORKFLOW = readFileSync(join(ACTION, '.github/workflows/windows.yml'), 'utf8');
const words = (/ npm test -- (.*)$/m.exec(WORKFLOW)?.[1] ?? '').split(' ');
const files = globSync('__tests__/**/*.test.ts', { cwd: ACTION, exclude: ['**/node_modules'] })
  .filter((file) => words.some((word) => file.includes(word)))
  .sort();

const scope = makeScope();
const go = findProgram('go');
let wine: Wine;

before(async () => {
  if (!hasWine() || go === undefined) return;
  const program = buildPowerShell(go, makeTemporaryFolder(scope));
  wine = await startWine(scope);
  installPowerShell(wine, await program);
  const roots = rootCertificates.slice(0, 3).map((pem) => parseCertificate(Buffer.from(pem)).der);
  const listing = writeListing(...roots.map((der) => listed('LocalMachine Root', serialize(der))));
  writeFileSync(join(wine.drive, 'stand-in-listing.txt'), listing);
});
after(() => scope.end());

test('each word of the list names a file', () => {
  for (const word of words)
    assert.ok(
      files.some((file) => file.includes(word)),
      word,
    );
});

for (const file of files) {
  test(`under Wine: ${file}`, { timeout: FILE_TIMEOUT_MS }, async (t) => {
    if (!requireWine(t)) return;
    if (go === undefined) return missing(t, 'go');
    const options = ['--test-reporter=tap', toWindowsPath(join(ACTION, file))];
    const { exitCode, stdout, stderr } = await runChild(...wine.host.enter(WINDOWS_NODE, options), {
      environment: wine.host.environment ?? {},
      folder: ACTION,
      timeoutMs: FILE_TIMEOUT_MS,
    });
    assert.equal(exitCode, 0, stdout + stderr);
    assert.match(stdout, /^# fail 0$/m);
  });
}

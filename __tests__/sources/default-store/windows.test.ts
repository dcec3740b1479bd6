import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { rootCertificates } from 'node:tls';
import { parseCertificate } from '../../../src/certificates/certificate.ts';
import type { Context } from '../../../src/context.ts';
import { loadDefaultStore } from '../../../src/sources/default-store/default-store.ts';
import { makeAuthority } from '../../support/pki.ts';
import {
  CODE_SIGNING,
  disabled,
  listed,
  serialize,
  usages,
  writeListing,
} from '../../support/windows-store.ts';
import { makeMachine } from '../machine.ts';

const root = makeAuthority({ name: 'Corp Root' });
const code = makeAuthority({ name: 'Code Root' });
const mozilla = rootCertificates.map((pem) => parseCertificate(Buffer.from(pem)));

/** A machine of Windows as far as its environment goes; its PowerShell is a stand-in, a script of this Node.js. */
function makeWindows(t: TestContext, script: string): Context {
  const machine = makeMachine(t);
  const program = machine.write(
    'Windows/System32/WindowsPowerShell/v1.0/powershell.exe',
    `#!${process.execPath}\n${script}\n`,
  );
  chmodSync(program, 0o755);
  const extra = { SystemRoot: `${machine.root}/Windows`, PSModulePath: 'modules of another PowerShell' };
  return { ...machine.context(extra), platform: 'win32' };
}

const print = (text: string): string => `process.stdout.write(${JSON.stringify(text)})`;

test('the stores Root and the list of Mozilla are trusted, but for what is disallowed or not for servers', async (t) => {
  const [distrusted, excluded, past, ...others] = mozilla;
  assert.ok(distrusted && excluded && past);
  const listing = writeListing(
    listed('LocalMachine Root', serialize(root.der)),
    listed('LocalMachine Root', serialize(code.der, usages(CODE_SIGNING))),
    `LocalMachine Root !${'AB'.repeat(20)}`,
    listed('LocalMachine Disallowed', serialize(distrusted.der)),
    listed('LocalMachine Root', serialize(excluded.der, usages(CODE_SIGNING))),
    listed('CurrentUser Root', serialize(excluded.der)),
    listed('LocalMachine Root', serialize(past.der, ...disabled(new Date('2020-01-01')))),
  );
  const store = await loadDefaultStore({ kind: 'auto' }, makeWindows(t, print(listing)));
  assert.deepEqual(
    store.candidates.map(({ certificate }) => certificate.fingerprint),
    [root.fingerprint, ...others.map(({ fingerprint }) => fingerprint)],
  );
  assert.deepEqual(
    store.problems.map(({ code: problem, severity }) => [problem, severity]),
    [['unparsable-certificate', 'warning']],
  );
  assert.deepEqual([store.path, store.candidates[0]?.origin.label], [undefined, 'Cert:\\LocalMachine\\Root']);
});

test('default-store: system is what is in the stores, without the list of Mozilla', async (t) => {
  const listing = writeListing(listed('LocalMachine Root', serialize(root.der)));
  const store = await loadDefaultStore({ kind: 'system' }, makeWindows(t, print(listing)));
  assert.deepEqual(
    store.candidates.map(({ certificate }) => certificate.fingerprint),
    [root.fingerprint],
  );
  assert.equal(store.label, 'the stores of Windows');
});

test('a store that Windows does not open costs that store, with a warning that says which', async (t) => {
  const listing = writeListing(
    listed('LocalMachine Root', serialize(root.der)),
    'LocalMachine Disallowed -',
    'CurrentUser Root -',
  );
  const { candidates, problems } = await loadDefaultStore({ kind: 'auto' }, makeWindows(t, print(listing)));
  assert.equal(candidates.length, mozilla.length + 1);
  const [disallowed, user] = problems.map(({ code: problem, message }) => `${problem}: ${message}`);
  assert.match(
    disallowed ?? '',
    /^store-incomplete: Cert:\\LocalMachine\\Disallowed: .*disallows may be in the bundle/,
  );
  assert.match(
    user ?? '',
    /^store-incomplete: Cert:\\CurrentUser\\Root: .*What it trusts is not in the bundle/,
  );
});

test('PowerShell is started with no input, without a profile, and not in the workspace', async (t) => {
  const context = makeWindows(
    t,
    `process.stdin.resume().on('end', () => {
       const seen = { folder: process.cwd(), modules: process.env.PSModulePath, words: process.argv.slice(2) };
       require('node:fs').writeFileSync(process.env.HOME + '/seen.json', JSON.stringify(seen));
     });`,
  );
  await loadDefaultStore({ kind: 'auto' }, context);
  const seen = JSON.parse(readFileSync(join(context.environment.HOME ?? '', 'seen.json'), 'utf8'));
  assert.match(seen.folder, /Windows\/System32\/WindowsPowerShell\/v1\.0$/);
  assert.equal(seen.modules, undefined);
  const script = seen.words.pop();
  assert.deepEqual(seen.words, ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command']);
  assert.doesNotMatch(script, /"/);
});

for (const [name, script, reason] of [
  ['prints nothing', '', /its listing has no end/],
  ['fails', 'process.exitCode = 5', /code 5/],
  [
    'prints without end',
    "for (;;) require('node:fs').writeSync(1, 'A'.repeat(65536))",
    /more than was asked/,
  ],
] as const) {
  test(`where PowerShell ${name}, Node.js is asked, with a warning`, async (t) => {
    const store = await loadDefaultStore({ kind: 'auto' }, makeWindows(t, script));
    assert.deepEqual(
      store.problems.map(({ code: problem, severity }) => [problem, severity]),
      [['no-system-store', 'warning']],
    );
    assert.match(store.problems[0]?.message ?? '', reason);
    assert.match(store.problems[0]?.message ?? '', /disallows may be in the bundle/);
    assert.ok(store.candidates.length >= mozilla.length);
  });
}

test('where there is no PowerShell, Node.js is asked', async (t) => {
  const context = { ...makeMachine(t).context({ SystemRoot: '/nonexistent' }), platform: 'win32' } as const;
  const store = await loadDefaultStore({ kind: 'auto' }, context);
  assert.match(store.problems[0]?.message ?? '', /it is not there/);
  assert.ok(store.candidates.length > mozilla.length - 1);
});

test('a run that is cancelled does not wait for PowerShell', async (t) => {
  const context = makeWindows(t, 'setTimeout(() => {}, 60_000)');
  const store = await loadDefaultStore({ kind: 'auto' }, { ...context, signal: AbortSignal.timeout(500) });
  assert.equal(store.problems[0]?.code, 'no-system-store');
});

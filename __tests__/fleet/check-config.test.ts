import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ACTION, NODES } from '../support/action.ts';
import { makeUserMachine } from '../support/command-line.ts';
import { listenOnLoopback } from '../support/listening.ts';
import { startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** `setup-ca-bundle check-config`: what the settings of a fleet come to, without a job. */

// biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
const isValid: (value: any) => boolean = new Ajv2020().compile(
  JSON.parse(readFileSync(join(ACTION, 'docs/check-config.schema.json'), 'utf8')),
);

const DAY_MS = 86_400_000;
const root = makeAuthority({ name: 'Corp Root' });
const LEAF = root.issue({ name: 'localhost', dnsNames: ['localhost'] });

type Files = Readonly<Record<string, string>>;

/** A folder with these settings, which nobody but its user may write to, and a machine to check it on. */
function makeSettings(t: TestContext, files: Files) {
  const machine = makeUserMachine(t);
  const folder = join(machine.home, 'settings');
  mkdirSync(folder, { mode: 0o755 });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o644 });
  const check = async (words: readonly string[] = [], variables: Files = {}) => {
    const before = readdirSync(folder);
    const { exitCode, stdout, stderr } = await machine.run(['check-config', folder, '--json', ...words], {
      variables: { SSL_CERT_FILE: '', ...variables },
    });
    assert.deepEqual(readdirSync(folder), before);
    assert.ok(stdout !== '', stderr);
    const found = JSON.parse(stdout);
    assert.ok(isValid(found), stdout);
    return { exitCode, found };
  };
  return { ...machine, folder, check };
}

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON
function codesOf(found: any, severity: string): readonly string[] {
  return found.problems
    .filter((it: { severity: string }) => it.severity === severity)
    .map(({ code }: { code: string }) => code);
}

for (const node of NODES) {
  test(`good settings are reported and end with 0, on Node ${node}`, async (t) => {
    const { run, folder, home } = makeSettings(t, {
      certificates: 'corp.pem',
      'corp.pem': root.pem,
      fail: 'hard\n',
      clients: 'requests\n',
    });
    const { exitCode, stdout, stderr } = await run(['check-config', folder], { node });
    assert.deepEqual([exitCode, stderr], [0, ''], stdout);
    assert.match(stdout, /certificates +\/.*settings\/certificates\n/);
    assert.match(
      stdout,
      new RegExp(`sha256:${root.fingerprint} +CN=Corp Root +\\(corp\\.pem\\)|CN=Corp Root`),
    );
    assert.match(stdout, /Variables: REQUESTS_CA_BUNDLE\n/);
    assert.match(stdout, /Jobs get the bundle\.\n$/);
    assert.deepEqual(readdirSync(home).sort(), ['settings', 'work']);
  });
}

test('every mistake is reported at once, with what becomes of a job', async (t) => {
  const { check } = makeSettings(t, {
    certificates: 'nowhere.pem\nftp://pki.example/ca.crt',
    hosts: 'a:b:c',
    'allow-unpinned': 'perhaps',
    certficates: root.pem,
    install: 'system',
    fail: 'heavy',
    clients: '',
  });
  const { exitCode, found } = await check();
  assert.equal(exitCode, 1);
  assert.equal(found.isGood, false);
  assert.equal(found.fail, 'hard');
  assert.deepEqual([...codesOf(found, 'error')].sort(), [
    'bad-boolean',
    'bad-choice',
    'bad-entry',
    'bad-entry',
    'bad-entry',
    'file-not-found',
    'not-supported',
  ]);
  assert.deepEqual(codesOf(found, 'warning'), ['unknown-setting']);
});

test('a check and a job of the same settings agree', async (t) => {
  for (const files of [
    { certificates: root.pem },
    { certificates: 'nowhere.pem' },
    { certificates: root.keyPem, fail: 'hard' },
    { certificates: root.pem, 'fail-on-empty': 'yes' },
    { 'fail-on-warnings': 'true', unknown: 'x' },
  ] as readonly Files[]) {
    const { check, folder } = makeSettings(t, files);
    const { found } = await check();
    const job = startJob(t, {
      runnerEnvironment: { SETUP_CA_BUNDLE_CONFIG: folder, SETUP_CA_BUNDLE_NODE: nodeExecutable(24) },
    });
    const hook = await job.runHook(join(ACTION, 'fleet/hook/job-started.sh'));
    const hasBundle = Object.keys(hook.exported).length > 0;
    assert.equal(found.isGood, hasBundle, `${JSON.stringify(files)}\n${hook.log}`);
    assert.doesNotMatch(JSON.stringify(found), /PRIVATE KEY/);
  }
});

test('no server is asked but with --online', async (t) => {
  let connections = 0;
  const port = await listenOnLoopback(t, (socket) => {
    connections += 1;
    socket.destroy();
  });
  const server = await startTlsServer(t, { certificate: LEAF });
  const files = {
    certificates: `${root.pem}https://user:secret@127.0.0.1:${port}/ca.crt?token=1 sha256:${'0'.repeat(64)}`,
    'verify-hosts': `localhost:${server.port}`,
    'fail-on-empty': 'true',
  };
  const { check } = makeSettings(t, files);
  const offline = await check();
  assert.deepEqual([offline.exitCode, connections], [0, 0], JSON.stringify(offline.found.problems));
  assert.deepEqual(offline.found.notAsked, [`https://127.0.0.1:${port}/ca.crt`, `localhost:${server.port}`]);
  const online = await check(['--online']);
  assert.equal(online.exitCode, 1);
  assert.ok(connections > 0);
  assert.deepEqual(codesOf(online.found, 'error'), ['download-failed']);
  const good = makeSettings(t, { ...files, certificates: root.pem });
  const reached = await good.check(['--online']);
  assert.deepEqual([reached.exitCode, reached.found.hosts[0].verified], [0, 'yes']);
});

test('a folder that runners look for must not be its user’s; a copy of it is only reported', async (t) => {
  const { check, folder } = makeSettings(t, { certificates: root.pem });
  chmodSync(folder, 0o777);
  const copy = await check();
  assert.deepEqual([copy.exitCode, codesOf(copy.found, 'notice')], [0, ['unsafe-settings']]);
  const inPlace = await check([], { SETUP_CA_BUNDLE_CONFIG: folder });
  assert.equal(inPlace.exitCode, 1);
  assert.ok(codesOf(inPlace.found, 'warning').includes('unsafe-settings'));
});

test('what expires within the days of --fail-within ends with 1', async (t) => {
  const soon = makeAuthority({ name: 'Soon', notAfter: new Date(Date.now() + 60 * DAY_MS) });
  const { check, run, folder } = makeSettings(t, { certificates: 'soon.pem', 'soon.pem': soon.pem });
  const isExpiring = async (days: string) => {
    const { exitCode, found } = await check(['--fail-within', days]);
    const shown = await run(['show', join(folder, 'soon.pem'), '--fail-within', days]);
    assert.equal(shown.exitCode, exitCode, shown.stdout);
    return [exitCode, found.added[0].isExpiring];
  };
  assert.deepEqual(await isExpiring('59d'), [0, false]);
  assert.deepEqual(await isExpiring('61d'), [1, true]);
  const { exitCode, stderr } = await run(['show', join(folder, 'soon.pem'), '--fail-within', 'soon']);
  assert.equal(exitCode, 2);
  assert.match(stderr, /not a number of days\. Write it like this: 30d/);
});

test('what is no folder, or none, is an error of its own', async (t) => {
  const { run, folder } = makeSettings(t, { fail: 'soft' });
  for (const words of [[join(folder, 'fail')], [join(folder, 'nowhere')], [], [folder, folder]]) {
    const { exitCode, stdout } = await run(['check-config', ...words]);
    assert.deepEqual([exitCode, stdout], [2, ''], words.join(' '));
  }
});

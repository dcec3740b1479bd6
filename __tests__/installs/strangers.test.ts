import assert from 'node:assert/strict';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { geteuid } from 'node:process';
import { type TestContext, test } from 'node:test';
import { writeJavaTruststore } from '../../src/bundle/java-truststore.ts';
import { useAction } from '../support/action.ts';
import { type JobOptions, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { missing } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { makeTestMachine } from '../support/test-machine.ts';

/** What other users of the machine can do where all may write. */

const root = makeAuthority({ name: 'Corp Root' });

/** Neither this machine's user nor its group. */
const STRANGER = 4242;

const OPENINGS: readonly (readonly [string, (store: string) => string])[] = [
  ['the store', (store) => store],
  ['its folder', (store) => dirname(store)],
  ['the folder of the JDK', (store) => dirname(dirname(dirname(store)))],
];

/** This machine with a copy of its own of what an install may change, without its JDKs. */
function makeMachine(t: TestContext) {
  const folders = ['/usr/lib/jvm', '/opt'].filter((path) => existsSync(path));
  return makeTestMachine(t, ['/etc'], Object.fromEntries(folders.map((path) => [path, 'empty'])));
}

/** A JDK with a store, as far as it is looked for; returns the path of the store. */
function makeJdk(t: TestContext): string {
  const store = join(makeTemporaryFolder(t), 'jdk/lib/security/cacerts');
  mkdirSync(dirname(store), { recursive: true });
  writeFileSync(store, writeJavaTruststore([]), { mode: 0o644 });
  return store;
}

for (const [what, choose] of OPENINGS) {
  test(`an install leaves a store alone where all may write to ${what}, and says so`, async (t) => {
    if (geteuid?.() !== 0) return void missing(t, 'root');
    if (!requireMountNamespace(t)) return;
    const store = makeJdk(t);
    const open = choose(store);
    chmodSync(open, 0o777);
    const before = readFileSync(store);
    const use = (isHosted: boolean) => {
      const env = { JAVA_HOME: dirname(dirname(dirname(store))) };
      const job = startJob(t, { env, isHosted, enterMachine: makeMachine(t).enter });
      return useAction(job, { certificates: root.pem, install: 'java' });
    };
    const step = await use(false);
    assert.equal(step.conclusion, 'success', step.log + step.stderr);
    assert.ok(
      step.log.includes(`any user of this machine may write to ${open}, and could replace the file`),
      step.log,
    );
    assert.deepEqual(readFileSync(store), before);
    // a machine that GitHub hosts is one job's alone, and open in many places
    const hosted = await use(true);
    assert.equal(hosted.conclusion, 'success', hosted.log + hosted.stderr);
    assert.notDeepEqual(readFileSync(store), before, hosted.log);
  });
}

/** Without a home folder the journal is in the tool cache: here all may write to that. */
function startHomeless(t: TestContext, options: JobOptions = {}) {
  const toolCache = join(makeTemporaryFolder(t), 'tools');
  mkdirSync(toolCache);
  chmodSync(toolCache, 0o777);
  const enterMachine = makeMachine(t).enter;
  return { toolCache, start: () => startJob(t, { toolCache, enterMachine, env: { HOME: '/' }, ...options }) };
}

for (const [what, plant] of [
  ['a journal', (path: string) => mkdirSync(path)],
  [
    'a journal with a record',
    (path: string) => {
      mkdirSync(join(path, 'entry-00000001'), { recursive: true });
      writeFileSync(join(path, 'entry-00000001/record.json'), '{}');
    },
  ],
  ['a file', (path: string) => writeFileSync(path, '')],
] as const) {
  for (const ending of ['', '.draft']) {
    test(`${what} of a stranger (.setup-ca-bundle${ending}) in a tool cache that all may write to fails no run`, async (t) => {
      if (geteuid?.() !== 0) return void missing(t, 'root');
      if (!requireMountNamespace(t)) return;
      const { toolCache, start } = startHomeless(t);
      const path = join(toolCache, `.setup-ca-bundle${ending}`);
      plant(path);
      chownSync(path, STRANGER, STRANGER);
      for (let run = 0; run < 2; run++) {
        const job = start();
        const step = await useAction(job, { certificates: root.pem });
        assert.equal(step.conclusion, 'success', step.log + step.stderr);
        assert.doesNotMatch(step.log, /\.setup-ca-bundle/);
        for (const post of await job.finish()) assert.equal(post.conclusion, 'success', post.log);
      }
      assert.equal(statSync(path).uid, STRANGER);
      const install = await useAction(start(), { certificates: root.pem, install: 'java' });
      assert.equal(install.conclusion, 'failure');
      assert.match(install.log, /Set HOME to a folder that only this user can write to/);
    });
  }
}

test('no journal is made in a folder that all may write to: its records could be exchanged', async (t) => {
  if (!requireMountNamespace(t)) return;
  const { toolCache, start } = startHomeless(t);
  const store = makeJdk(t);
  const before = readFileSync(store);
  const env = { HOME: '/', JAVA_HOME: dirname(dirname(dirname(store))) };
  const step = await useAction(start(), { certificates: root.pem, install: 'java' }, { env });
  assert.equal(step.conclusion, 'failure');
  assert.match(step.log, /any user of this machine may write to/);
  assert.equal(existsSync(join(toolCache, '.setup-ca-bundle')), false);
  assert.deepEqual(readFileSync(store), before);
});

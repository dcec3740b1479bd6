import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { writeJavaTruststore } from '../../../src/bundle/java-truststore.ts';
import { parseCertificate } from '../../../src/certificates/certificate.ts';
import type { Context } from '../../../src/context.ts';
import { openKeystore } from '../../../src/installs/edits/keystore.ts';
import { planJava } from '../../../src/installs/stores/java.ts';
import type { InstallTerms } from '../../../src/installs/terms.ts';
import { useAction } from '../../support/action.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import { listJdks } from '../../support/java-keystores.ts';
import { type Job, type StepResult, startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireMountNamespace } from '../../support/private-root.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees, makeTestMachine, type TestMachine } from '../../support/test-machine.ts';
import { startTlsServer } from '../../support/tls-server.ts';

const root = makeAuthority({ name: 'Corp Root' });
const twin = makeAuthority({ name: 'Corp Root' }); // another key
const later = makeAuthority({ name: 'Later Root' });

/** Where Debian's JDKs, and those of GitHub's images, have their trust store: one for all. */
const STORE = '/etc/ssl/certs/java/cacerts';

const FETCH = `
import java.net.*;
class Fetch {
  public static void main(String[] words) throws Exception {
    for (String url : words) {
      try {
        HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        System.out.println(connection.getResponseCode());
      } catch (javax.net.ssl.SSLHandshakeException refused) {
        System.out.println(refused.getMessage());
      }
    }
  }
}
`;

function isPossible(t: TestContext): boolean {
  return requireProgram(t, 'javac') !== undefined && requireMountNamespace(t);
}

/** This machine with copies of the trust stores of its JDKs; of no other that is to be found there. */
function makeJavaMachine(t: TestContext): TestMachine {
  const stores = listJdks(t).map((jdk) => join(jdk, 'lib/security'));
  const others = ['/opt', '/usr/java', '/usr/lib64/jvm'].filter((path) => existsSync(path));
  return makeTestMachine(t, ['/etc', ...stores], Object.fromEntries(others.map((path) => [path, 'empty'])));
}

/** A program that fetches a page for each argument, in a folder that every job may read. */
function compileFetch(t: TestContext): string {
  const folder = makeTemporaryFolder(t, 'fetch-');
  const source = join(folder, 'Fetch.java');
  writeFileSync(source, FETCH);
  execFileSync('javac', ['--release', '11', source], { env: makeCleanEnvironment(folder) });
  return folder;
}

/** What each JVM, without any variable, says of each server: a status, or why it refuses it. */
async function fetchWithAll(
  t: TestContext,
  job: Job,
  folder: string,
  urls: readonly string[],
): Promise<string[]> {
  const lines: string[] = [];
  for (const jdk of listJdks(t)) {
    const words = ['-i', join(jdk, 'bin/java'), '-XX:TieredStopAtLevel=1', '-cp', folder, 'Fetch', ...urls];
    const { exitCode, stdout, stderr } = await job.run('env', words);
    assert.equal(exitCode, 0, stderr);
    lines.push(...stdout.trimEnd().split('\n'));
  }
  return lines;
}

async function serve(t: TestContext, authority: typeof root): Promise<string> {
  const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  return (await startTlsServer(t, { certificate })).url();
}

function listAliases(path: string): string[] {
  return openKeystore(readFileSync(path))
    .entries.map(({ alias }) => alias)
    .sort();
}

async function install(job: Job, pem = root.pem): Promise<StepResult> {
  const step = await useAction(job, { certificates: pem, install: 'java' });
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  return step;
}

/** Puts a store with one certificate in place of the machine's: in the form in which JDK 18 and later bring it. */
function replaceByPkcs12(t: TestContext, store: string): void {
  const folder = makeTemporaryFolder(t, 'convert-');
  const file = join(folder, 'later.pem');
  writeFileSync(file, later.pem);
  rmSync(store);
  const words = ['-importcert', '-noprompt', '-storepass', 'changeit', '-alias', 'standing', '-file', file];
  const form = ['certProtectionAlgorithm', 'macAlgorithm'].map((name) => `-J-Dkeystore.pkcs12.${name}=NONE`);
  execFileSync('keytool', [...words, ...form, '-keystore', store], {
    env: makeCleanEnvironment(folder),
    stdio: 'ignore',
  });
  assert.notEqual(readFileSync(store).readUInt32BE(0), 0xfeedfeed);
}

test('every JVM trusts it during the job, and its store, JKS or PKCS#12, is what it was after it', async (t) => {
  if (!isPossible(t)) return;
  const machine = makeJavaMachine(t);
  const [folder, url] = [compileFetch(t), await serve(t, root)];
  for (const kind of ['JKS', 'PKCS#12']) {
    if (kind === 'PKCS#12') replaceByPkcs12(t, machine.find(STORE));
    const job = startJob(t, { enterMachine: machine.enter });
    const before = machine.describe(job.folders.home);
    if (kind === 'JKS') {
      for (const line of await fetchWithAll(t, job, folder, [url]))
        assert.match(line, /path building failed/);
    }
    const step = await install(job);
    assert.match(step.log, /the Java trust store \/etc\/ssl\/certs\/java\/cacerts/);
    for (const line of await fetchWithAll(t, job, folder, [url])) assert.equal(line, '200', kind);
    const [post] = await job.finish();
    assert.equal(post?.conclusion, 'success', post?.log);
    assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), [], kind);
  }
});

test('what a later step has keytool import stays, under the same subject as well; only ours goes', async (t) => {
  if (!isPossible(t)) return;
  const machine = makeJavaMachine(t);
  const job = startJob(t, { enterMachine: machine.enter });
  const before = listAliases(machine.find(STORE));
  const [folder, url, twinUrl] = [compileFetch(t), await serve(t, root), await serve(t, twin)];
  await install(job);
  const file = join(job.folders.workspace, 'twin.pem');
  writeFileSync(file, twin.pem);
  const words = ['-importcert', '-noprompt', '-storepass', 'changeit', '-alias', 'mine', '-file', file];
  const imported = await job.run('keytool', [...words, '-keystore', STORE]);
  assert.equal(imported.exitCode, 0, imported.stdout + imported.stderr);
  for (const line of await fetchWithAll(t, job, folder, [url, twinUrl])) assert.equal(line, '200');
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.match(post?.log ?? '', /Only our part was removed/);
  assert.deepEqual(listAliases(machine.find(STORE)), [...before, 'mine'].sort());
  const listed = execFileSync('keytool', [
    '-list',
    '-storepass',
    'changeit',
    '-keystore',
    machine.find(STORE),
  ]);
  assert.match(listed.toString(), new RegExp(`contains ${before.length + 1} entries`));
});

test('two uses of one job, and what a killed one left: the store is what it was', async (t) => {
  if (!isPossible(t)) return;
  const machine = makeJavaMachine(t);
  const runnerFolder = makeTemporaryFolder(t, 'runner-');
  const job = startJob(t, { enterMachine: machine.enter, runnerFolder });
  const before = machine.describe(job.folders.home);
  const count = listAliases(machine.find(STORE)).length;
  await install(job);
  await install(job, root.pem + later.pem);
  assert.equal(listAliases(machine.find(STORE)).length, count + 3);
  for (const post of await job.finish()) assert.equal(post.conclusion, 'success', post.log);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);

  const doomed = startJob(t, { enterMachine: machine.enter, runnerFolder });
  const bytes = readFileSync(machine.find(STORE));
  let isOver = false;
  const run = useAction(
    doomed,
    { certificates: root.pem, install: 'java' },
    {
      onStart: async (child) => {
        while (!isOver && readFileSync(machine.find(STORE)).equals(bytes)) await setImmediate();
        child.kill('SIGKILL');
      },
    },
  );
  t.diagnostic(`killed: ${(await run).exitCode === null}`);
  isOver = true;
  assert.equal(listAliases(machine.find(STORE)).length, count + 1);

  const next = startJob(t, { enterMachine: machine.enter, runnerFolder });
  const step = await useAction(next, { certificates: root.pem });
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

/** A home of a JDK with a trust store of its own. */
function makeJdk(home: string, store: Buffer, place = 'lib/security/cacerts'): string {
  const path = join(home, place);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, store);
  return realpathSync(path);
}

function makeTerms(): InstallTerms {
  const origins = [{ kind: 'inline', label: 'certificates', position: 1 }] as const;
  const anchors = [{ certificate: parseCertificate(root.der), origins, basis: 'given' as const }];
  return {
    wanted: anchors,
    extra: anchors,
    variables: [],
    mark: '0123456789ab',
    keys: new Set(),
    folder: '/nonexistent',
    request: {} as InstallTerms['request'],
  };
}

test('JDKs are found by variable, in the tool cache, at home and on PATH; each store once', async (t) => {
  const folder = makeTemporaryFolder(t, 'jdks-');
  const [home, toolCache, workspace] = ['home', 'cache', 'workspace'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const store = writeJavaTruststore([]);
  const expected = [
    makeJdk(join(folder, 'by-variable'), store),
    makeJdk(join(folder, 'old-jdk'), store, 'jre/lib/security/cacerts'),
    makeJdk(join(folder, 'old-jdk'), store, 'jre/lib/security/jssecacerts'),
    makeJdk(join(folder, 'on-path'), store),
    makeJdk(join(toolCache, 'Java_Temurin-Hotspot_jdk/21.0.5-11/x64'), store),
    makeJdk(join(home, '.sdkman/candidates/java/17.0.1-tem'), store),
    makeJdk(join(home, '.jdks/temurin-21'), store),
    makeJdk(join(home, '.asdf/installs/java/temurin-21.0.5'), store),
    makeJdk(join(home, '.local/share/mise/installs/java/21.0.2'), store),
    makeJdk(join(workspace, 'own-jdk'), store),
  ];
  symlinkSync('17.0.1-tem', join(home, '.sdkman/candidates/java/current'));
  mkdirSync(join(folder, 'on-path/bin'));
  writeFileSync(join(folder, 'on-path/bin/java'), '');
  mkdirSync(join(folder, 'bin'));
  symlinkSync('../on-path/bin/java', join(folder, 'bin/java'));
  // what a pull request could have made: links that lead out of the workspace
  const secret = makeJdk(join(folder, 'not-to-be-found'), store);
  mkdirSync(join(workspace, 'bin'), { recursive: true });
  symlinkSync(join(folder, 'not-to-be-found'), join(workspace, 'linked-jdk'));
  symlinkSync(join(folder, 'not-to-be-found/bin/java'), join(workspace, 'bin/java'));
  mkdirSync(join(folder, 'not-to-be-found/bin'));
  writeFileSync(join(folder, 'not-to-be-found/bin/java'), '');
  mkdirSync(join(workspace, 'half-jdk/lib/security'), { recursive: true });
  symlinkSync(secret, join(workspace, 'half-jdk/lib/security/cacerts'));
  const context: Context = {
    isJob: true,
    now: new Date(),
    environment: {
      JAVA_HOME: join(folder, 'by-variable'),
      JAVA_HOME_8_X64: join(folder, 'old-jdk'),
      JAVA_HOME_11_X64: join(workspace, 'own-jdk'),
      JAVA_HOME_17_X64: join(workspace, 'linked-jdk'),
      JAVA_HOME_21_X64: join(workspace, 'half-jdk'),
      JAVA_HOME_25_X64: 'relative/jdk',
      PATH: `${join(folder, 'bin')}:${join(workspace, 'bin')}:bin`,
    },
    platform: 'linux',
    folders: { workspace, home, toolCache, temporary: undefined },
    log: { info: () => {}, debug: () => {}, mask: () => {} },
    signal: new AbortController().signal,
  };
  const { changes, obstacles } = await planJava(makeTerms(), context);
  assert.deepEqual(obstacles, []);
  const found = changes.flatMap(({ paths }) => paths).filter((path) => path.startsWith(folder));
  assert.deepEqual(found.sort(), expected.sort());
});

test('a store that cannot be written again is an obstacle, one that trusts all already is said', async (t) => {
  const folder = makeTemporaryFolder(t, 'jdks-');
  const terms = makeTerms();
  const toolCache = join(folder, 'cache');
  const jdk = (version: string) => join(toolCache, 'Java_Zulu_jdk', version, 'x64');
  makeJdk(jdk('11.0.1'), writeJavaTruststore(terms.extra));
  makeJdk(jdk('17.0.1'), Buffer.from('no store at all'));
  const context: Context = {
    isJob: true,
    now: new Date(),
    environment: {},
    platform: 'linux',
    folders: { workspace: undefined, home: undefined, toolCache, temporary: undefined },
    log: { info: () => {}, debug: () => {}, mask: () => {} },
    signal: new AbortController().signal,
  };
  const plan = await planJava(terms, context);
  const show = (texts: readonly string[]): string[] =>
    texts.filter((text) => text.includes(folder)).map((text) => text.replaceAll(folder, '…'));
  assert.deepEqual(
    plan.changes.filter(({ label }) => label.includes(folder)),
    [],
  );
  assert.deepEqual(show(plan.already), [
    'the Java trust store …/cache/Java_Zulu_jdk/11.0.1/x64/lib/security/cacerts',
  ]);
  const rest =
    'It is left as it is. Give the JVMs that use it the trust store beside the bundle: `clients: default +java`.';
  assert.deepEqual(show(plan.obstacles), [
    `the Java trust store …/cache/Java_Zulu_jdk/17.0.1/x64/lib/security/cacerts is neither a JKS nor a PKCS#12 keystore. ${rest}`,
  ]);
});

test('where there is no JDK, it is said what to do', async () => {
  const context: Context = {
    isJob: true,
    now: new Date(),
    environment: {},
    platform: 'win32', // where no folder is looked at unasked
    folders: { workspace: undefined, home: undefined, toolCache: undefined, temporary: undefined },
    log: { info: () => {}, debug: () => {}, mask: () => {} },
    signal: new AbortController().signal,
  };
  const { changes, obstacles } = await planJava(makeTerms(), context);
  assert.deepEqual(changes, []);
  assert.match(obstacles.join(), /^no JDK was found .*clients: default \+java/);
});

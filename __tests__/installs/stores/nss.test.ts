import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { describeTree, readTree, useAction } from '../../support/action.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import { hideFirefox } from '../../support/installed-firefox.ts';
import { type Job, type StepResult, startJob } from '../../support/mini-runner.ts';
import { type Authority, makeAuthority } from '../../support/pki.ts';
import { requireMountNamespace } from '../../support/private-root.ts';
import { requireProgram } from '../../support/programs.ts';
import { atEnd } from '../../support/scope.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees, makeTestMachine, type TestMachine } from '../../support/test-machine.ts';
import { startTlsServer, type TlsServer } from '../../support/tls-server.ts';

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });

interface Setting {
  readonly machine: TestMachine;
  /** Its /opt, where nothing is installed. */
  readonly opt: string;
  readonly job: Job;
}

/** A job on a machine whose /etc is its own, with the Firefox of this one or without; undefined where that is not possible. */
function startOnMachine(t: TestContext, hasFirefox = false): Setting | undefined {
  if (requireProgram(t, 'certutil') === undefined || !requireMountNamespace(t)) return undefined;
  const opt = makeTemporaryFolder(t, 'opt-');
  const machine = makeTestMachine(t, ['/etc'], { '/opt': opt, ...(hasFirefox ? {} : hideFirefox()) });
  // what this machine's own configuration names would be added, too
  for (const name of ['npmrc', 'pip.conf', 'gitconfig'])
    rmSync(machine.find(`/etc/${name}`), { force: true });
  return { machine, opt, job: startJob(t, { enterMachine: machine.enter }) };
}

function certutil(...words: readonly string[]): string {
  return execFileSync('certutil', words, {
    env: makeCleanEnvironment('/nonexistent'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** A database of NSS, with a certificate in it if one is given. */
function makeDatabase(folder: string, authority?: Authority, trust = 'C,,'): string {
  mkdirSync(folder, { recursive: true });
  certutil('-N', '-d', `sql:${folder}`, '--empty-password');
  if (authority) add(folder, authority, 'theirs', trust);
  return folder;
}

function add(folder: string, authority: Authority, nickname: string, trust = 'C,,'): void {
  const file = join(folder, 'in.pem');
  writeFileSync(file, authority.pem);
  certutil('-A', '-d', `sql:${folder}`, '-t', trust, '-n', nickname, '-i', file);
  execFileSync('rm', [file]);
}

/** The nicknames and trust flags in a database. */
function list(folder: string): string[] {
  const lines = certutil('-L', '-d', `sql:${folder}`).split('\n');
  return lines
    .filter((line) => /,.*,/.test(line) && !line.includes('SSL,'))
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

/** Makes the database a profile of Firefox. */
function makeProfile(home: string, authority?: Authority): string {
  const folder = join(home, '.mozilla/firefox');
  const profile = makeDatabase(join(folder, 'abc.default'), authority);
  writeFileSync(join(folder, 'profiles.ini'), '[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\n');
  return profile;
}

async function install(job: Job): Promise<StepResult> {
  return useAction(job, {
    certificates: root.pem,
    install: 'nss',
    clients: 'none',
    'default-store': 'none', // whatever else the system store has
  });
}

async function succeed(job: Job): Promise<StepResult> {
  const step = await install(job);
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  return step;
}

async function finish(job: Job): Promise<StepResult> {
  const [post] = await job.finish();
  assert.ok(post);
  return post;
}

async function serve(t: TestContext, authority = root): Promise<TlsServer> {
  return startTlsServer(t, {
    certificate: authority.issue({ name: 'localhost', dnsNames: ['localhost'] }),
    handler: (_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<p>the page of the server</p>');
    },
  });
}

test('a CA whose key NSS does not know is left out with a warning, and the others come in', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job } = setting;
  const database = makeDatabase(join(job.folders.home, '.pki/nssdb'));
  const unknown = makeAuthority({ name: 'Edwards Root', key: 'ed25519' });
  const step = await useAction(job, {
    certificates: root.pem + unknown.pem,
    install: 'nss',
    clients: 'none',
    'default-store': 'none',
  });
  assert.equal(step.conclusion, 'success', step.log);
  assert.ok(
    step.annotations.some(
      ({ kind, message }) => kind === 'warning' && /cannot keep “Edwards Root”/.test(message),
    ),
  );
  const listing = certutil('-L', '-d', `sql:${database}`);
  assert.equal(listing.match(/setup-ca-bundle/g)?.length, 1, listing);
  await finish(job);
});

test('Chromium loads a page that the CA signed, with a database of ours, which is gone after the job', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined || requireProgram(t, 'chromium') === undefined) return;
  const { job, machine } = setting;
  const server = await serve(t);
  const load = async (home: string): Promise<string> => {
    const words = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
    const folder = `--user-data-dir=${join(job.folders.temp, `chromium-${server.connectionCount()}`)}`;
    const step = await job.run(
      'chromium',
      [...words, ...quiet, folder, '--enable-logging=stderr', '--dump-dom', server.url()],
      {
        env: { HOME: home, XDG_CONFIG_HOME: job.folders.temp, XDG_CACHE_HOME: job.folders.temp },
        timeoutMs: 60_000,
      },
    );
    return step.stdout + step.stderr;
  };
  const before = machine.describe(job.folders.home);
  const refused = await load(job.folders.work); // where it makes a database of its own
  assert.match(refused, /ERR_CERT_AUTHORITY_INVALID/);
  assert.doesNotMatch(refused, /the page of the server/);
  await succeed(job);
  assert.match(await load(job.folders.home), /<p>the page of the server<\/p>/);
  const post = await finish(job);
  assert.equal(post.conclusion, 'success', post.log);
  const left = compareTrees(before, machine.describe(job.folders.home));
  // Chromium itself makes and removes something in the home folder, whose time is then its own
  assert.deepEqual(
    left.filter((line) => !line.startsWith(`${job.folders.home}: `)),
    [],
  );
});

test('Firefox opens a page that the CA signed, in a profile that is there and in a new one, what it opened before too, and no longer after the job', async (t) => {
  const setting = startOnMachine(t, true);
  if (setting === undefined || requireProgram(t, 'firefox-esr') === undefined) return;
  const { job, machine } = setting;
  const profile = makeProfile(job.folders.home, other);
  const fresh = join(job.folders.temp, 'fresh');
  mkdirSync(fresh);
  const [added, standing] = [await serve(t), await serve(t, other)];
  const open = async (folder: string, ...words: readonly string[]): Promise<string> => {
    const program = join(import.meta.dirname, '../../support/firefox-pages.ts');
    const step = await job.run(process.execPath, [program, folder, ...words], { timeoutMs: 60_000 });
    return step.stdout + step.stderr;
  };
  const before = machine.describe();
  const refused = /^Error: .*SEC_ERROR_UNKNOWN_ISSUER.*\nthe page of the server\n$/;
  assert.match(await open(profile, '1', added.url(), standing.url()), refused);
  await succeed(job);
  const both = await open(profile, '1', added.url(), standing.url());
  assert.equal(both, 'the page of the server\nthe page of the server\n');
  assert.equal(await open(fresh, '10', added.url()), 'the page of the server\n');
  const post = await finish(job);
  assert.equal(post.conclusion, 'success', post.log);
  assert.deepEqual(compareTrees(before, machine.describe()), []);
  // the policy would have left it in there
  assert.match(await open(profile, '1', added.url(), standing.url()), refused);
});

test('our certificate goes from a database that was there; its own stay, with their trust', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job } = setting;
  const { home } = job.folders;
  const shared = makeDatabase(join(home, '.local/share/pki/nssdb'), other);
  const profile = makeProfile(home, other);
  const step = await succeed(job);
  for (const folder of [shared, profile]) {
    assert.equal(list(folder).length, 2, step.log);
    assert.match(list(folder)[1] ?? '', /^setup-ca-bundle [\w-]+ 1 C,,$/);
  }
  assert.ok(!existsSync(join(home, '.pki')), 'it would put the database out of use that is there');
  const post = await finish(job);
  assert.equal(post.conclusion, 'success', post.log);
  for (const folder of [shared, profile]) assert.deepEqual(list(folder), ['theirs C,,']);
  assert.ok(!existsSync(join(home, '.setup-ca-bundle')));
});

test('a database with a key of the user’s is never copied; our certificate alone is taken out', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job } = setting;
  const { home } = job.folders;
  const folder = makeDatabase(join(home, '.pki/nssdb'), other);
  const noise = join(home, 'noise');
  writeFileSync(noise, 'x'.repeat(400));
  certutil('-S', '-x', '-d', `sql:${folder}`, '-n', 'mine', '-s', 'CN=mine', '-t', 'u,,', '-z', noise);
  const keys = (): Buffer | undefined => readTree(folder).get(join(folder, 'key4.db'));
  const listed = list(folder);
  const before = keys();
  await succeed(job);
  assert.equal(list(folder).length, 3);
  const journal = readTree(join(home, '.setup-ca-bundle'));
  assert.ok(journal.size > 0);
  for (const [path, bytes] of journal) {
    assert.ok(!path.includes('before-'), path);
    assert.ok(before && !bytes.includes(before.subarray(0, 64)), path);
  }
  const post = await finish(job);
  assert.equal(post.conclusion, 'success', post.log);
  assert.deepEqual(list(folder), listed);
  assert.match(certutil('-K', '-d', `sql:${folder}`), /mine/);
});

test('what somebody else put into the database since stays, and ours goes', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job } = setting;
  const folder = join(job.folders.home, '.pki/nssdb');
  await succeed(job);
  add(folder, other, 'theirs');
  assert.equal(list(folder).length, 2);
  const post = await finish(job);
  assert.equal(post.conclusion, 'success', post.log);
  assert.match(post.log, /changed by another program in the meantime/);
  assert.deepEqual(list(folder), ['theirs C,,']);
});

test('a certificate that is there already: trusted is enough, another trust stays and is reported', async (t) => {
  for (const [trust, expected] of [
    ['CT,C,C', undefined],
    [',,', /1 of the certificates already, but does not trust them/],
  ] as const) {
    const setting = startOnMachine(t);
    if (setting === undefined) return;
    const { job } = setting;
    const folder = makeDatabase(join(job.folders.home, '.pki/nssdb'), root, trust);
    const before = describeTree(folder);
    const step = await succeed(job);
    if (expected) assert.match(step.log, expected);
    else assert.doesNotMatch(step.log, /another trust/);
    assert.deepEqual(describeTree(folder), before);
    const post = await finish(job);
    assert.equal(post.conclusion, 'success', post.log);
    assert.deepEqual(describeTree(folder), before);
  }
});

test('a database with a password is left as it is, told, and nobody is asked', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job } = setting;
  const folder = join(job.folders.home, '.pki/nssdb');
  mkdirSync(folder, { recursive: true });
  const password = join(job.folders.home, 'password');
  writeFileSync(password, 'geheim12\n');
  certutil('-N', '-d', `sql:${folder}`, '-f', password);
  const before = describeTree(folder);
  const step = await succeed(job);
  assert.match(step.log, /it has a password/);
  assert.deepEqual(describeTree(folder), before);
  assert.equal((await finish(job)).conclusion, 'success');
});

test('a database that a browser holds: an error, nothing is in it, the next run clears away; in post, what to do by hand', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined || requireProgram(t, 'python3') === undefined) return;
  const { job } = setting;
  const folder = makeDatabase(join(job.folders.home, '.pki/nssdb'), other);
  const first = await holdDatabase(t, folder);
  const failed = await install(job);
  await release(first);
  assert.equal(failed.conclusion, 'failure', failed.log);
  assert.match(failed.log, /could not be changed/);
  assert.deepEqual(failed.exported, {});
  assert.deepEqual(list(folder), ['theirs C,,']);

  const next = await succeed(job);
  assert.match(next.log, /nssdb is as it was before/);
  assert.equal(list(folder).length, 2);
  add(folder, root.issueAuthority({ name: 'Later CA' }), 'later');
  const second = await holdDatabase(t, folder);
  const post = await finish(job);
  await release(second);
  assert.equal(post.conclusion, 'failure', post.log);
  assert.match(post.log, /Finish by hand: close the browser, then certutil -D -d 'sql:/);
  assert.equal(list(folder).length, 3);
});

/** Another process that holds a lock on a database, as a browser does while it writes. */
async function holdDatabase(t: TestContext, folder: string): Promise<ChildProcess> {
  const script = `import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute('BEGIN EXCLUSIVE')
print('held', flush=True)
sys.stdin.read()`;
  const child = spawn('python3', ['-c', script, join(folder, 'cert9.db')], {
    env: makeCleanEnvironment('/nonexistent'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  atEnd(t, () => release(child));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

async function release(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await ended;
}

const POLICIES = '/etc/firefox/policies/policies.json';

test('Firefox’s policies take the certificate beside what administrators wrote, and are theirs again after', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job, machine, opt } = setting;
  installStandInFirefox(opt);
  const file = machine.find(POLICIES);
  const text =
    '{\n  "policies": { "DisableTelemetry": true, "Certificates": { "Install": ["corp.pem"] } }\n}\n';
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  const before = machine.describe(job.folders.home, opt);
  await succeed(job);
  const { policies } = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(policies.DisableTelemetry, true);
  const [theirs, ours] = policies.Certificates.Install;
  assert.equal(theirs, 'corp.pem');
  assert.equal(readFileSync(machine.find(ours), 'utf8'), root.pem);
  const post = await finish(job);
  assert.equal(post.conclusion, 'success', post.log);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home, opt)), []);
});

test('policies of one installation are not put out of force by a file for all', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job, machine, opt } = setting;
  installStandInFirefox(opt);
  const file = join(opt, 'firefox/distribution/policies.json');
  mkdirSync(join(file, '..'));
  writeFileSync(file, '{"policies": {"DisableTelemetry": true}}');
  const before = machine.describe(job.folders.home, opt);
  await succeed(job);
  assert.ok(!existsSync(machine.find(POLICIES)));
  const { policies } = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(policies.Certificates.Install.length, 1);
  await finish(job);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home, opt)), []);
});

test('policies that are no JSON stay as they are, and this is reported', async (t) => {
  const setting = startOnMachine(t);
  if (setting === undefined) return;
  const { job, machine, opt } = setting;
  installStandInFirefox(opt);
  mkdirSync(join(machine.find(POLICIES), '..'), { recursive: true });
  writeFileSync(machine.find(POLICIES), '{ // comment\n "policies": {} }');
  const step = await succeed(job);
  assert.match(step.log, /policies\.json was left as it is/);
  assert.equal(readFileSync(machine.find(POLICIES), 'utf8'), '{ // comment\n "policies": {} }');
});

/** A folder that looks like an installed Firefox. */
function installStandInFirefox(opt: string): void {
  mkdirSync(join(opt, 'firefox'));
  writeFileSync(join(opt, 'firefox/application.ini'), '[App]\n');
}

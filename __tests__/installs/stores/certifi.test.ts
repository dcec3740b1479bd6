import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { parseCertificate } from '../../../src/certificates/certificate.ts';
import type { Context } from '../../../src/context.ts';
import { planCertifi } from '../../../src/installs/stores/certifi.ts';
import type { InstallTerms } from '../../../src/installs/terms.ts';
import { useAction } from '../../support/action.ts';
import { makeCleanEnvironment, SYSTEM_PATH } from '../../support/environment.ts';
import { type Job, type StepResult, startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireMountNamespace } from '../../support/private-root.ts';
import { missing, requireProgram } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { compareTrees, makeTestMachine, type TestMachine } from '../../support/test-machine.ts';
import { startTlsServer } from '../../support/tls-server.ts';

const root = makeAuthority({ name: 'Corp Root' });
const second = makeAuthority({ name: 'Second Root' });
const standing = makeAuthority({ name: 'Standing' });

/** pip's own list, where environments have their packages. */
const VENDORED = 'pip/_vendor/certifi/cacert.pem';

function isPossible(t: TestContext): boolean {
  if (requireProgram(t, 'python3') === undefined || !requireMountNamespace(t)) return false;
  const { status } = spawnSync('python3', ['-c', 'import ensurepip'], {
    env: makeCleanEnvironment('/nonexistent'),
    stdio: 'ignore',
  });
  return status === 0 || missing(t, 'python3-venv') !== undefined;
}

/** This machine with copies of the lists of its own Pythons, and without what is in folders of more of them. */
function makePythonMachine(t: TestContext): TestMachine {
  const pythons = ['/usr/lib', '/usr/local/lib'].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^(?:python|pypy)\d/.test(name))
          .map((name) => join(folder, name))
      : [],
  );
  const lists = pythons.flatMap((folder) => {
    const words = [folder, '-name', 'cacert.pem', '-path', '*/certifi/*'];
    const found = execFileSync('find', words, { encoding: 'utf8', env: makeCleanEnvironment(folder) });
    return found.split('\n').filter((line) => line !== '');
  });
  const others = ['/opt'].filter((path) => existsSync(path));
  return makeTestMachine(
    t,
    [...new Set(lists.map((path) => dirname(path)))],
    Object.fromEntries(others.map((path) => [path, 'empty'])),
  );
}

/**
 * Makes a virtual environment with pip in a job's workspace; returns the path of pip's list. Debian's pip reads the system
 * store: what Debian patched into it is taken out.
 */
function makeEnvironment(job: Job, name = '.venv'): string {
  const folder = join(job.folders.workspace, name);
  execFileSync('/usr/bin/python3', ['-m', 'venv', folder], { env: makeCleanEnvironment(job.folders.home) });
  const [version = ''] = readdirSync(join(folder, 'lib')).filter((name) => name.startsWith('python'));
  const list = join(folder, 'lib', version, 'site-packages', VENDORED);
  const core = join(dirname(list), 'core.py');
  const [text = ''] = readFileSync(core, 'utf8').split('# Debian:');
  writeFileSync(core, text.replace(/^DEBIAN_.*$/m, ''));
  rmSync(join(dirname(list), '__pycache__'), { recursive: true, force: true });
  return list;
}

/** pip of an environment at work with a package index, and with no variable of the job. */
async function askIndex(job: Job, url: string): Promise<StepResult> {
  const python = join(job.folders.workspace, '.venv/bin/python');
  const clean = ['-i', `PATH=${SYSTEM_PATH}`, `HOME=${job.folders.home}`, 'PIP_CONFIG_FILE=/dev/null'];
  const words = ['index', 'versions', 'corp', '--index-url', url, '--retries', '0'];
  return job.run('env', [...clean, 'PYTHONDONTWRITEBYTECODE=1', python, '-m', 'pip', ...words]);
}

async function serveIndex(t: TestContext): Promise<string> {
  const certificate = root.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, {
    certificate,
    handler: (_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!DOCTYPE html><a href="corp-1.2.tar.gz">corp-1.2.tar.gz</a>');
    },
  });
  return server.url('/simple/');
}

async function install(job: Job, pem = root.pem): Promise<StepResult> {
  const step = await useAction(job, { certificates: pem, install: 'certifi' });
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  return step;
}

test('pip without any variable trusts it during the job, and its list is what it was after it', async (t) => {
  if (!isPossible(t)) return;
  const machine = makePythonMachine(t);
  const job = startJob(t, { enterMachine: machine.enter });
  const list = makeEnvironment(job);
  const url = await serveIndex(t);
  const before = machine.describe(job.folders.home, job.folders.workspace);
  const refused = await askIndex(job, url);
  assert.notEqual(refused.exitCode, 0);
  assert.match(refused.stdout + refused.stderr, /CERTIFICATE_VERIFY_FAILED/);
  const step = await install(job);
  assert.ok(step.log.includes(`certifi’s list ${list}`), step.log);
  const asked = await askIndex(job, url);
  assert.equal(asked.exitCode, 0, asked.stdout + asked.stderr);
  assert.match(asked.stdout, /corp \(1\.2\)/);
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home, job.folders.workspace)), []);
});

function describeEntry(machine: TestMachine, path: string): string | undefined {
  return machine.describe(path).get(path);
}

test('what others did to a list meanwhile stays: an upgrade, lines of their own, the end of an environment', async (t) => {
  if (!isPossible(t)) return;
  const machine = makePythonMachine(t);
  const job = startJob(t, { enterMachine: machine.enter });
  const make = (name: string): string => makeList(join(job.folders.workspace, '.tox', name));
  const [upgraded, added, gone, linked] = [make('upgraded'), make('added'), make('gone'), make('linked')];
  const cached = join(job.folders.workspace, 'cached.pem');
  linkSync(linked, cached); // as uv and conda link files of their cache into an environment
  const before = machine.describe(job.folders.home, linked, cached);
  await install(job);
  for (const list of [upgraded, added, gone, linked]) assert.ok(readFileSync(list).includes(root.pem), list);
  assert.equal(readFileSync(cached, 'utf8'), standing.pem);
  rmSync(upgraded);
  writeFileSync(upgraded, second.pem);
  appendFileSync(added, second.pem);
  rmSync(join(job.folders.workspace, '.tox/gone'), { recursive: true });
  const left = describeEntry(machine, upgraded);
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'success', post?.log);
  assert.equal(describeEntry(machine, upgraded), left);
  assert.equal(readFileSync(added, 'utf8'), standing.pem + second.pem);
  assert.equal(existsSync(gone), false);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home, linked, cached)), []);
});

test('a block whose end somebody cut off is reported, with what to do', async (t) => {
  if (!isPossible(t)) return;
  const machine = makePythonMachine(t);
  const job = startJob(t, { enterMachine: machine.enter });
  const list = makeList(join(job.folders.workspace, '.venv'));
  await install(job);
  const text = readFileSync(list, 'utf8');
  writeFileSync(list, text.slice(0, text.lastIndexOf('# setup-ca-bundle')));
  const [post] = await job.finish();
  assert.equal(post?.conclusion, 'failure');
  assert.match(post?.log ?? '', /Finish by hand: delete the lines from “# setup-ca-bundle \w+ begins” to /);
});

test('two uses of one job, and what a killed one left: the list is what it was', async (t) => {
  if (!isPossible(t)) return;
  const machine = makePythonMachine(t);
  const runnerFolder = makeTemporaryFolder(t, 'runner-');
  const job = startJob(t, { enterMachine: machine.enter, runnerFolder });
  const home = join(job.folders.home, '.pyenv/versions/3.12.1');
  const list = makeList(home, standing.pem.trimEnd()); // without a last line end
  const before = machine.describe(job.folders.home);
  await install(job);
  await install(job, root.pem + second.pem);
  assert.equal(readFileSync(list, 'utf8').split(root.pem).length - 1, 2); // each use has its own block
  for (const post of await job.finish()) assert.equal(post.conclusion, 'success', post.log);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);

  const doomed = startJob(t, { enterMachine: machine.enter, runnerFolder });
  let isOver = false;
  const run = useAction(
    doomed,
    { certificates: root.pem, install: 'certifi' },
    {
      onStart: async (child) => {
        while (!isOver && !readFileSync(list).includes(root.pem)) await setImmediate();
        child.kill('SIGKILL');
      },
    },
  );
  t.diagnostic(`killed: ${(await run).exitCode === null}`);
  isOver = true;
  assert.ok(readFileSync(list).includes(root.pem));

  const next = startJob(t, { enterMachine: machine.enter, runnerFolder });
  const step = await useAction(next, { certificates: root.pem });
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  assert.deepEqual(compareTrees(before, machine.describe(job.folders.home)), []);
});

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

function makeContext(
  folders: Partial<Context['folders']>,
  environment: Context['environment'] = {},
): Context {
  return {
    isJob: true,
    now: new Date(),
    environment,
    platform: 'linux',
    folders: {
      workspace: undefined,
      home: undefined,
      toolCache: undefined,
      temporary: undefined,
      ...folders,
    },
    log: { info: () => {}, debug: () => {}, mask: () => {} },
    signal: new AbortController().signal,
  };
}

test('lists are found by layout: environments, tool cache, home, PATH; each once, none by a link out of the workspace', async (t) => {
  const folder = makeTemporaryFolder(t, 'pythons-');
  const at = (...names: readonly string[]): string => join(folder, ...names);
  const expected = [
    makeList(at('active')),
    makeList(at('conda')),
    makeList(at('conda/envs/one')),
    makeList(at('cache/Python/3.12.7/x64')),
    makeList(at('home/.pyenv/versions/3.12.1')),
    makeList(at('home/.local')),
    makeList(at('home/.local/share/uv/tools/twine')),
    makeList(at('workspace/.venv')),
    makeList(at('workspace/.tox/py312')),
    makeList(at('on-path')),
    makeList(at('base')),
  ].map((path) => realpathSync(path));
  // what reads another list, or none
  const patched = 'files("certifi").joinpath("cacert.pem")\nDEBIAN = "/etc/ssl/certs/ca-certificates.crt"';
  makeList(at('home/.pyenv/versions/patched'), standing.pem, patched);
  makeList(at('home/.pyenv/versions/rewritten'), standing.pem, 'def where(): ...');
  rmSync(makeList(at('home/.pyenv/versions/linked')));
  symlinkSync(
    '/etc/ssl/certs/ca-certificates.crt',
    at('home/.pyenv/versions/linked/lib/python3.12/site-packages/certifi/cacert.pem'),
  );
  for (const name of ['relative', 'secret']) makeList(at(name));
  // a virtual environment on PATH: its python is a link to the one that it was made by
  for (const name of ['on-path/bin', 'base/bin', 'workspace/bin', 'secret/bin']) mkdirSync(at(name));
  for (const name of ['base', 'secret']) writeFileSync(at(name, 'bin/python3'), '');
  symlinkSync(at('base/bin/python3'), at('on-path/bin/python3'));
  // what a pull request could have made
  symlinkSync(at('secret/bin/python3'), at('workspace/bin/python3'));
  symlinkSync(at('secret'), at('workspace/venv'));
  mkdirSync(at('workspace/.nox'));
  symlinkSync(at('secret'), at('workspace/.nox/py312'));
  rmSync(makeList(at('workspace/.nox/device')));
  const device = 'workspace/.nox/device/lib/python3.12/site-packages/certifi/cacert.pem';
  symlinkSync('/dev/zero', at(device));
  const context = makeContext(
    { workspace: at('workspace'), home: at('home'), toolCache: at('cache') },
    {
      VIRTUAL_ENV: at('active'),
      CONDA: at('conda'),
      pythonLocation: relative(process.cwd(), at('relative')),
      PATH: `${at('on-path/bin')}:${at('workspace/bin')}:relative/bin`,
    },
  );
  const { changes, obstacles } = await planCertifi(makeTerms(), context);
  assert.deepEqual(obstacles, []);
  const found = changes.flatMap(({ paths }) => paths).filter((path) => path.startsWith(folder));
  assert.deepEqual(found.sort(), expected.sort());
});

test('a list that has it already is said so, one without certificates is an obstacle', async (t) => {
  const folder = makeTemporaryFolder(t, 'pythons-');
  const version = (name: string) => join(folder, '.pyenv/versions', name);
  const block = `# setup-ca-bundle ffff begins\n${root.pem}# setup-ca-bundle ffff ends\n`;
  makeList(version('has-it'), standing.pem + root.pem);
  makeList(version('other-use'), `${standing.pem}${block}`); // goes when that use ends
  makeList(version('empty'), 'no list at all');
  const plan = await planCertifi(makeTerms(), makeContext({ home: folder }));
  const show = (texts: readonly string[]): string[] =>
    texts
      .filter((text) => text.includes(folder))
      .map((text) =>
        text.replace(`${folder}/.pyenv/versions/`, '').replace('/lib/python3.12/site-packages', ''),
      );
  assert.deepEqual(show(plan.changes.map(({ label }) => label)), [
    'certifi’s list other-use/certifi/cacert.pem',
  ]);
  assert.deepEqual(show(plan.already), ['certifi’s list has-it/certifi/cacert.pem']);
  assert.equal(show(plan.obstacles).length, 1);
  assert.match(
    show(plan.obstacles)[0] ?? '',
    /^certifi’s list empty\/certifi\/cacert.pem holds no certificate\. It is left/,
  );
});

test('where no Python has a list, whom that leaves out is said', async () => {
  const context = { ...makeContext({}), platform: 'win32' as const }; // where no folder is looked at unasked
  const { changes, obstacles } = await planCertifi(makeTerms(), context);
  assert.deepEqual(changes, []);
  assert.match(obstacles.join(), /^no Python with its own list of CAs was found .*install: system/);
});

/** An environment with certifi alone, as an installer lays it out; returns the path of its list. */
function makeList(
  environment: string,
  pem = standing.pem,
  core = 'files("certifi").joinpath("cacert.pem")',
): string {
  const folder = join(environment, 'lib/python3.12/site-packages/certifi');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'core.py'), core);
  writeFileSync(join(folder, 'cacert.pem'), pem);
  return join(folder, 'cacert.pem');
}

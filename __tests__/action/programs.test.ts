import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { PROBES } from '../../src/probes/probes.ts';
import { readReport, useAction } from '../support/action.ts';
import { SYSTEM_PATH } from '../support/environment.ts';
import { type Job, type StepResult, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { findProgram, requirePythonModule } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** What other programs the action starts, where they come from, and what they are given. */

const root = makeAuthority({ name: 'Corp Root' });
const planted = makeAuthority({ name: 'Planted Root' });

/** Every program that any room looks for on PATH. */
const NAMES: readonly string[] = [
  ...new Set(['git', 'python3', 'python', 'sudo', ...PROBES.flatMap(({ programs }) => programs)]),
];

/** Secrets of a job, and what is the action's alone. */
const PRIVATE: Readonly<Record<string, string>> = {
  'INPUT_PKCS12-PASSWORD': 'hunter2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example/',
  ACTIONS_RUNTIME_TOKEN: 'runtime',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  GITHUB_TOKEN: 'ghs_x',
  NPM_TOKEN: 'npm_x',
  AWS_SECRET_ACCESS_KEY: 'aws',
  DEPLOY_PASSWORD: 'deploy',
};

/** Folders on PATH that a pull request can put programs into, as jobs put them there; each is made, and returned. */
const WAYS: Readonly<Record<string, (job: Job, t: TestContext) => string>> = {
  'node_modules/.bin': ({ folders: { workspace } }) => join(workspace, 'node_modules/.bin'),
  '.venv/bin': ({ folders: { workspace } }) => join(workspace, '.venv/bin'),
  'a link from outside to the folder': ({ folders: { workspace } }, t) => {
    const link = join(makeTemporaryFolder(t), 'bin');
    mkdirSync(join(workspace, 'tools'));
    symlinkSync(join(workspace, 'tools'), link);
    return link;
  },
  'links from outside to the programs': ({ folders: { workspace } }, t) => {
    const outside = makeTemporaryFolder(t);
    for (const name of NAMES) symlinkSync(join(workspace, 'tools', name), join(outside, name));
    mkdirSync(join(workspace, 'tools'));
    return outside;
  },
  'a folder of the machine that all may write to': (_job, t) => {
    const folder = join(makeTemporaryFolder(t), 'shared');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    return folder;
  },
  'a folder in one that all may write to': (_job, t) => {
    const shared = join(makeTemporaryFolder(t), 'shared');
    mkdirSync(join(shared, 'bin'), { recursive: true });
    chmodSync(shared, 0o777);
    return join(shared, 'bin');
  },
};

/** Puts a program of every name into a folder: each writes its environment into `seen`, and goes on with `then`. */
function plant(folder: string, seen: string, then: (name: string) => string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of NAMES) {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n/usr/bin/env > ${seen}/${name}.$$\n${then(name)}\n`);
    chmodSync(path, 0o755);
  }
}

/** A step that asks git, certifi's Python and every client of the machine. */
async function useAll(t: TestContext, job: Job, path: string): Promise<StepResult> {
  const certificate = root.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const { port } = await startTlsServer(t, { certificate });
  writeFileSync(join(job.folders.home, 'corp.pem'), root.pem);
  writeFileSync(
    join(job.folders.home, '.gitconfig'),
    `[http]\n\tsslCAInfo = ${join(job.folders.home, 'corp.pem')}\n`,
  );
  return useAction(
    job,
    {
      certificates: root.pem,
      'default-store': 'certifi',
      'verify-clients': 'true',
      'verify-hosts': `localhost:${port}`,
      clients: 'default +java',
    },
    { env: { PATH: `${path}:${SYSTEM_PATH}`, ...PRIVATE } },
  );
}

test('no program is run from the workspace, or from where all may write, whatever its name', async (t) => {
  if (requirePythonModule(t, 'certifi') === undefined) return;
  for (const [where, way] of Object.entries(WAYS)) {
    await t.test(where, async (t) => {
      const job = startJob(t);
      const seen = makeTemporaryFolder(t);
      const theirs = join(job.folders.workspace, 'theirs.pem');
      writeFileSync(theirs, planted.pem);
      const folder = way(job, t);
      const target = existsSync(join(job.folders.workspace, 'tools'))
        ? join(job.folders.workspace, 'tools')
        : folder;
      plant(target, seen, () => `echo ${theirs}`);
      const step = await useAll(t, job, folder);
      assert.deepEqual(readdirSync(seen), []);
      assert.equal(step.conclusion, 'success', step.log + step.stderr);
      const { certificates } = readReport(step) as { certificates: { subject: string }[] };
      assert.ok(!certificates.some(({ subject }) => subject === 'CN=Planted Root'));
      assert.match(
        step.log,
        /default-store: certifi: \S+python3 (?:lies in the workspace|is not safe to run)/,
      );
      assert.match(step.log, /verify-clients: \S+curl (?:lies in the workspace|is not safe to run)/);
    });
  }
});

test('what programs are given has no input, token, secret or command file of the job', async (t) => {
  if (requirePythonModule(t, 'certifi') === undefined) return;
  const job = startJob(t);
  const [seen, folder] = [makeTemporaryFolder(t), makeTemporaryFolder(t)];
  plant(folder, seen, (name) => {
    const real = findProgram(name);
    return real === undefined ? 'exit 1' : `exec ${real} "$@"`;
  });
  const inWorkspace = join(job.folders.workspace, 'node_modules/.bin');
  mkdirSync(inWorkspace, { recursive: true });
  const step = await useAll(t, job, `${folder}:${inWorkspace}`);
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  const started = readdirSync(seen);
  const names = new Set(started.map((file) => file.replace(/\.\d+$/, '')));
  for (const name of ['git', 'python3', 'curl', 'openssl']) assert.ok(names.has(name), name);
  for (const file of started) {
    const environment = readFileSync(join(seen, file), 'utf8');
    for (const [name, value] of Object.entries(PRIVATE)) {
      assert.ok(!environment.includes(`${name}=`) && !environment.includes(value), `${file}: ${name}`);
    }
    assert.doesNotMatch(
      environment,
      /^(?:INPUT_|STATE_|GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY)=)/m,
      file,
    );
    assert.doesNotMatch(environment, /^PATH=.*node_modules/m, file);
  }
});

test('a list that a trusted Python names in the workspace is not trusted', async (t) => {
  const python = requirePythonModule(t, 'certifi');
  if (python === undefined) return;
  const job = startJob(t);
  const theirs = join(job.folders.workspace, 'theirs.pem');
  writeFileSync(theirs, planted.pem);
  const folder = makeTemporaryFolder(t);
  for (const name of ['python3', 'python']) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho ${theirs}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const env = { PATH: `${folder}:${SYSTEM_PATH}` };
  const step = await useAction(job, { certificates: root.pem, 'default-store': 'certifi' }, { env });
  assert.equal(step.conclusion, 'failure');
  assert.match(
    step.annotations[0]?.message ?? '',
    /theirs\.pem, which lies in the workspace.* default-store: /,
  );
});

test('an editable install: the code that a trusted Python would load from the workspace is not run', async (t) => {
  const python = requirePythonModule(t, 'venv');
  if (python === undefined) return;
  const job = startJob(t);
  const outside = makeTemporaryFolder(t);
  const environment = join(outside, 'venv');
  const made = await job.run(python, ['-m', 'venv', '--without-pip', environment]);
  assert.equal(made.conclusion, 'success', made.log);
  const [packages] = readdirSync(join(environment, 'lib')).map((name) =>
    join(environment, 'lib', name, 'site-packages'),
  );
  const code = join(job.folders.workspace, 'src/certifi');
  mkdirSync(code, { recursive: true });
  writeFileSync(join(packages ?? '', 'editable.pth'), `${dirname(code)}\n`);
  writeFileSync(
    join(code, '__init__.py'),
    `open(${JSON.stringify(join(outside, 'was-run'))}, 'w')\ndef where(): return '/etc/ssl/certs/ca-certificates.crt'\n`,
  );
  const step = await useAction(
    job,
    { 'default-store': 'certifi' },
    { env: { PATH: join(environment, 'bin') } },
  );
  assert.equal(existsSync(join(outside, 'was-run')), false);
  assert.equal(step.conclusion, 'failure');
  assert.match(step.annotations[0]?.message ?? '', /lies in the workspace/);
});

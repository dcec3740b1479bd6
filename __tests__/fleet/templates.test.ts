import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { load, loadAll } from 'js-yaml';
import { readActionMetadata } from '../../scripts/action-metadata.ts';
import { ACTION } from '../support/action.ts';
import { requireChecker } from '../support/checkers.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment, SYSTEM_PATH } from '../support/environment.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram, requirePythonModule } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** Templates for other CI systems: what they hand to the command line, whatever stands in their inputs. */

// biome-ignore lint/suspicious/noExplicitAny: what YAML holds; the tests say what it must be
type Yaml = any;

const INPUTS = readActionMetadata().inputs.map(({ name }) => name);

/** Text that would do something if it reached a shell as anything but a variable. */
const ATTACK = 'certs/*.pem\n$(touch injected) "; touch injected #\n\'`touch injected`';

/** A stand-in for the command line: it says what it was given, and prints what the real one would. */
const STAND_IN = `#!/bin/sh
for word do printf '<%s>\\n' "$word" >&2; done
case $* in
  *fail-on-empty*) exit 1 ;;
  *'--shell gitlab') echo 'SSL_CERT_FILE=/made/ca-bundle.pem' ;;
  *'--shell azure') echo '##vso[task.setvariable variable=SSL_CERT_FILE]/made/ca-bundle.pem' ;;
  *'--shell bash') echo "export SSL_CERT_FILE='/made/ca bundle.pem'" ;;
esac
`;

function writeStandIn(folder: string): void {
  writeFileSync(join(folder, 'stand-in.sh'), STAND_IN);
  chmodSync(join(folder, 'stand-in.sh'), 0o755);
}

/** Runs a pipeline by gitlab-ci-local, which checks it against GitLab's own schema and runs jobs in a shell. */
async function runPipeline(t: TestContext, pipeline: string) {
  const runner = requireChecker(t, 'gitlab-ci-local/dist/index.js');
  const git = requireProgram(t, 'git');
  if (runner === undefined || git === undefined || requireProgram(t, 'rsync') === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  const project = join(folder, 'project');
  mkdirSync(project);
  cpSync(join(ACTION, 'templates'), join(project, 'templates'), { recursive: true });
  writeStandIn(project);
  writeFileSync(join(project, '.gitlab-ci.yml'), pipeline);
  const environment = makeCleanEnvironment(folder, {
    PATH: `${dirname(process.execPath)}:${SYSTEM_PATH}`,
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  });
  for (const words of [
    ['init', '--quiet', '--initial-branch=main'],
    ['config', 'user.name', 'a'],
    ['config', 'user.email', 'a@example.org'],
    ['remote', 'add', 'origin', 'git@gitlab.example:group/project.git'],
    ['add', '--all'],
    ['commit', '--quiet', '--message=pipeline'],
  ]) {
    const made: SpawnSyncReturns<string> = spawnSync(git, words, {
      cwd: project,
      env: environment,
      encoding: 'utf8',
    });
    assert.equal(made.status, 0, made.stderr);
  }
  const result = await runChild(process.execPath, [runner, '--force-shell-executor'], {
    environment,
    folder: project,
  });
  return { ...result, text: result.stdout + result.stderr, project };
}

test('GitLab: a job that extends the component has the variables, and inputs never reach the shell', async (t) => {
  const run = await runPipeline(
    t,
    `
include:
  - local: templates/setup-ca-bundle.yml
    inputs:
      command: ./stand-in.sh
      certificates: ${JSON.stringify(ATTACK)}
      allow-unpinned: true
      fail-on-expiry: 7d
build:
  extends: .setup-ca-bundle
  script: 'echo "it has $SSL_CERT_FILE"'
`,
  );
  if (run === undefined) return;
  assert.equal(run.exitCode, 0, run.text);
  assert.match(run.text, /json schema validated/);
  assert.match(run.text, /it has \/made\/ca bundle\.pem/);
  const words = run.text.replaceAll(/^build +> /gm, '');
  for (const word of [
    '<--certificates>',
    `<${ATTACK}>`,
    '<--allow-unpinned>',
    '<--fail-on-expiry>',
    '<7d>',
    '<--default-store>',
  ]) {
    assert.ok(words.includes(word), run.text);
  }
  assert.ok(!existsSync(join(run.project, 'injected')));
});

test('GitLab: a job whose bundle cannot be made fails', async (t) => {
  const run = await runPipeline(
    t,
    `
include:
  - local: templates/setup-ca-bundle.yml
    inputs: { command: ./stand-in.sh, fail-on-empty: true }
build:
  extends: .setup-ca-bundle
  script: echo "it went on"
`,
  );
  if (run === undefined) return;
  assert.notEqual(run.exitCode, 0);
  assert.doesNotMatch(run.text, /> it went on/);
});

test('GitLab: one job makes the bundle, and those that need it have the variables', async (t) => {
  const run = await runPipeline(
    t,
    `
include:
  - local: templates/ca-bundle-job.yml
    inputs: { command: ./stand-in.sh, hosts: 'corp.example' }
later:
  needs: [ca-bundle]
  script: 'echo "it has $SSL_CERT_FILE"'
`,
  );
  if (run === undefined) return;
  assert.equal(run.exitCode, 0, run.text);
  assert.match(run.text, /it has \/made\/ca-bundle\.pem/);
  assert.match(run.text, /<corp\.example>/);
});

/** The command line itself, as `command` of the components has it. */
const COMMAND = `${process.execPath} ${join(ACTION, 'bin/setup-ca-bundle.cjs')}`;

const AUTHORITY = makeAuthority({ name: 'Corp Root' });

/** Three real clients, in a `script`. */
const makeAsking = (url: string): string => `
    - curl --silent --show-error --fail --write-out ' by curl\\n' ${url}
    - python3 -c "import requests; print(requests.get('${url}').text, 'by requests')"
    - node -e "fetch('${url}').then(async (answer) => console.log(await answer.text(), 'by node'))"
`;

/** A server that only who trusts the CA reaches, and the inputs with which a component makes that so. */
async function serve(t: TestContext) {
  const hasClients =
    requireProgram(t, 'curl') !== undefined && requirePythonModule(t, 'requests') !== undefined;
  if (!hasClients) return undefined;
  const certificate = AUTHORITY.issue({ name: 'server', dnsNames: ['localhost'] });
  const url = (await startTlsServer(t, { certificate })).url();
  return {
    asking: makeAsking(url),
    inputs: JSON.stringify({ command: COMMAND, certificates: AUTHORITY.pem }),
  };
}

function assertReached(run: { readonly text: string; readonly exitCode: number | null }): void {
  assert.equal(run.exitCode, 0, run.text);
  for (const client of ['curl', 'requests', 'node'])
    assert.match(run.text, RegExp(`> hello by ${client}$`, 'm'));
}

test('GitLab: clients refuse a server of an unknown CA', async (t) => {
  const server = await serve(t);
  if (server === undefined) return;
  const run = await runPipeline(t, `build:\n  script:${server.asking}`);
  if (run === undefined) return;
  assert.notEqual(run.exitCode, 0);
  assert.match(run.text, /curl: \(60\)/);
});

test('GitLab: in a job that extends the component real clients reach a server of the CA', async (t) => {
  const server = await serve(t);
  if (server === undefined) return;
  const run = await runPipeline(
    t,
    `
include:
  - local: templates/setup-ca-bundle.yml
    inputs: ${server.inputs}
build:
  extends: .setup-ca-bundle
  script:${server.asking}`,
  );
  if (run !== undefined) assertReached(run);
});

test('GitLab: real clients reach it in a job that needs the one which makes the bundle', async (t) => {
  const server = await serve(t);
  if (server === undefined) return;
  const run = await runPipeline(
    t,
    `
include:
  - local: templates/ca-bundle-job.yml
    inputs: ${server.inputs}
build:
  needs: [ca-bundle]
  script:${server.asking}`,
  );
  if (run !== undefined) assertReached(run);
});

test('GitLab: inputs are those of the action', () => {
  for (const name of ['setup-ca-bundle', 'ca-bundle-job']) {
    const [head] = loadAll(readFileSync(join(ACTION, `templates/${name}.yml`), 'utf8')) as [Yaml];
    const others = Object.keys(head.spec.inputs).filter((input) => !INPUTS.includes(input));
    assert.deepEqual(others, name === 'setup-ca-bundle' ? ['command'] : ['stage', 'image', 'command']);
  }
});

const azure = load(readFileSync(join(ACTION, 'fleet/azure-pipelines/setup-ca-bundle.yml'), 'utf8')) as Yaml;

test('Azure Pipelines: parameters are the inputs of the action, each used once, and only as a variable', () => {
  const names = azure.parameters.map(({ name }: Yaml) => name) as string[];
  const toInput = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  assert.deepEqual(
    names.filter((name) => !INPUTS.includes(toInput(name))),
    ['command'],
  );
  for (const { type, default: value } of azure.parameters) {
    assert.ok(type === 'boolean' ? value === false : type === 'string' && typeof value === 'string');
  }
  assert.deepEqual(Object.keys(azure), ['parameters', 'steps']);
  const [step, ...others] = azure.steps;
  assert.deepEqual([Object.keys(step), others], [['bash', 'displayName', 'env'], []]);
  assert.deepEqual(Object.values(step.env).sort(), names.map((name) => `\${{ parameters.${name} }}`).sort());
  assert.ok(!step.bash.includes('${{'));
});

test('Azure Pipelines: the step hands its parameters over, and sets variables of the job', async (t) => {
  const bash = requireProgram(t, 'bash');
  if (bash === undefined) return;
  const folder = makeTemporaryFolder(t);
  writeStandIn(folder);
  const environment = makeCleanEnvironment(folder, {
    COMMAND: './stand-in.sh',
    CERTIFICATES: ATTACK,
    HOSTS: '',
    VERIFY_HOSTS: 'corp.example',
    DEFAULT_STORE: 'auto',
    CLIENTS: 'default +java',
    // as Azure Pipelines writes booleans
    ALLOW_UNPINNED: 'True',
    FAIL_ON_WARNINGS: 'False',
    FAIL_ON_EXPIRY: '7d',
    FAIL_ON_EMPTY: 'False',
    AGENT_TEMPDIRECTORY: join(folder, 'a b'),
  });
  const run = await runChild(bash, ['-c', azure.steps[0].bash], { environment, folder });
  assert.equal(run.exitCode, 0, run.stderr);
  assert.equal(run.stdout, '##vso[task.setvariable variable=SSL_CERT_FILE]/made/ca-bundle.pem\n');
  const given = [
    ...['--default-store', 'auto', '--clients', 'default +java', '--certificates', ATTACK],
    ...['--verify-hosts', 'corp.example', '--allow-unpinned', '--fail-on-expiry', '7d'],
    ...['--output', `${join(folder, 'a b')}/setup-ca-bundle`, '--shell', 'azure'],
  ];
  assert.equal(run.stderr, given.map((word) => `<${word}>\n`).join(''));
  assert.ok(!existsSync(join(folder, 'injected')));
});

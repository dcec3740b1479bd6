import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { digestSha256 } from '../../src/certificates/digest.ts';
import { ACTION, useAction } from '../support/action.ts';
import { type DockerEngine, shareDockerEngine } from '../support/docker-engine.ts';
import { importBusybox, importDebian } from '../support/docker-images.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { type Job, type StepResult, startJob } from '../support/mini-runner.ts';
import { DEFAULT_NODE, nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { AGES, assertSeen, look, readDigests, SHELL, useWithPost, VARIABLES } from './later-steps.ts';

/** Jobs in real containers, and real `docker://` actions, with the mounts and the words of the runner. */

const engineOfThisFile = shareDockerEngine();

const corp = makeAuthority({ name: 'Corp Root' });

/** A user that is not root, of the runner and in containers. */
const USER = 1001;

const PATH = 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Images without Node: the runner brings it. */
interface Images {
  readonly debian: string;
  /** The same, whose containers run as another user. */
  readonly debianUser: string;
  /** The C library that Node needs, busybox, and nothing else: no list of CAs. */
  readonly busybox: string;
}

let images: Promise<Images> | undefined;

async function makeImages(engine: DockerEngine): Promise<Images> {
  const debian = await importDebian(engine, {
    packages: ['apt', 'curl', 'openssl', 'python3-requests'],
    changes: [PATH],
  });
  const debianUser = 'debian:user';
  const { stdout } = await engine.docker(['create', debian, 'sh']);
  const made = await engine.docker(['commit', '--change', `USER ${USER}`, stdout.trim(), debianUser]);
  assert.equal(made.exitCode, 0, made.stderr);
  const files = listLibraries(nodeExecutable(DEFAULT_NODE));
  return { debian, debianUser, busybox: await importBusybox(engine, { files, changes: [PATH] }) };
}

/** The libraries that a program is linked to, by where it looks for them. */
function listLibraries(program: string): Readonly<Record<string, string>> {
  const listed = execFileSync('ldd', [program], {
    env: makeCleanEnvironment('/nonexistent'),
    encoding: 'utf8',
  });
  const paths = [...listed.matchAll(/(\/\S+) \(0x/g)].map(([, path = '']) => path);
  return Object.fromEntries(paths.map((path) => [path, realpathSync(path)]));
}

/** An engine that has the images. */
async function prepare(t: TestContext) {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return undefined;
  images ??= makeImages(engine);
  return { engine, ...(await images) };
}

type Setting = NonNullable<Awaited<ReturnType<typeof prepare>>>;

/** Docker actions that look at the variables' files: of runners of both ages, of both images, and as another user. */
function makeDockerSteps({ engine, debian, debianUser, busybox }: Setting) {
  const make = (image: string, age: 'newer' | 'older') => (job: Job) =>
    job.runDocker({ engine, image }, 'sh', ['-c', SHELL], { age });
  return {
    'docker action': make(busybox, 'newer'),
    'docker action, older runner': make(debian, 'older'),
    'docker action of another user': make(debianUser, 'newer'),
  };
}

function assertSuccess(...steps: readonly StepResult[]): void {
  assert.ok(steps.length > 0);
  for (const step of steps) assert.equal(step.conclusion, 'success', step.log + step.stderr);
}

test('a container has what the runner mounts, its Node too, and nothing of its machine', async (t) => {
  const setting = await prepare(t);
  if (setting === undefined) return;
  const { engine, debian, busybox } = setting;
  const job = startJob(t, {
    container: { engine, image: debian },
    runnerEnvironment: { OF_THE_MACHINE: '1' },
  });
  const { workspace, temp, home } = job.folders;
  writeFileSync(join(workspace, 'checked-out'), '');
  const added = await job.run('sh', ['-c', 'echo /opt/added >> "$GITHUB_PATH"']);
  assertSuccess(added);
  const list = `pwd; ls; for path in ${workspace} ${temp} ${home} /__w /__t /__e/node*/bin/node /github/* /var/run/docker.sock; do test -e $path && echo $path; done; echo "$HOME $GITHUB_ACTIONS $CI $OF_THE_MACHINE"; echo $PATH; echo $RUNNER_TEMP; touch /__e/of-a-job 2>&1 | grep -o Read-only`;
  const path = PATH.slice('ENV PATH='.length);
  const step = await job.run('sh', ['-c', list]);
  assert.deepEqual(step.stdout.trim().split('\n'), [
    ...['/__w/example/example', 'checked-out', '/__w', '/__t', `/__e/node${DEFAULT_NODE}/bin/node`],
    ...['/github/home', '/github/workflow', '/var/run/docker.sock', '/github/home true true '],
    ...[`/opt/added:${path}`, '/__w/_temp', 'Read-only'],
  ]);
  const mounted = ['/github/file_commands', '/github/home', '/github/workflow', '/github/workspace'];
  for (const age of AGES) {
    const docker = await job.runDocker({ engine, image: busybox }, 'sh', ['-c', list], { age });
    assert.deepEqual(docker.stdout.trim().split('\n'), [
      ...['/github/workspace', 'checked-out'],
      ...(age === 'newer' ? [...mounted, '/github/runner_temp'].sort() : mounted),
      ...['/var/run/docker.sock', '/github/home true true ', path],
      age === 'newer' ? '/github/runner_temp' : temp,
    ]);
  }
});

for (const { image, user, options = [] } of [
  { image: 'debian', user: 0 },
  { image: 'debian', user: USER },
  { image: 'busybox', user: 0 },
  { image: 'busybox', user: USER, options: ['--read-only'] },
] as const) {
  const name = [image, ...(user === 0 ? [] : [`user ${user}`]), ...options].join(', ');
  test(`a job container (${name}): every later step finds the files`, async (t) => {
    const setting = await prepare(t);
    if (setting === undefined) return;
    const { engine } = setting;
    const job = startJob(t, {
      container: { engine, image: setting[image], options: [`--user=${user}`, ...options] },
      ...(user === 0 ? {} : { userId: user }),
    });
    await useWithPost(job);
    const step = await useAction(job, { certificates: corp.pem });
    assertSuccess(step);
    assert.match(
      step.outputs['bundle-path'] ?? '',
      /^\/github\/home\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/,
    );
    assert.equal(/no list of trusted CAs in any known place/.test(step.log), image === 'busybox', step.log);
    const digests = readDigests(job, step.outputs['bundle-sha256']);
    assertSeen(await look(job, () => finish(job), makeDockerSteps(setting)), digests);
  });
}

test('a host job: docker actions find the files', async (t) => {
  const setting = await prepare(t);
  if (setting === undefined) return;
  const job = startJob(t);
  await useWithPost(job);
  const step = await useAction(job, { certificates: corp.pem });
  assertSuccess(step);
  const digests = readDigests(job, step.outputs['bundle-sha256']);
  assertSeen(await look(job, () => finish(job), makeDockerSteps(setting)), digests);
});

test('a job-started hook, then a job container: every step finds the files', async (t) => {
  const setting = await prepare(t);
  if (setting === undefined) return;
  const { engine, busybox } = setting;
  const configuration = makeTemporaryFolder(t);
  writeFileSync(join(configuration, 'certificates'), corp.pem);
  const job = startJob(t, {
    container: { engine, image: busybox },
    runnerEnvironment: {
      SETUP_CA_BUNDLE_CONFIG: configuration,
      SETUP_CA_BUNDLE_NODE: nodeExecutable(DEFAULT_NODE),
    },
  });
  const hook = await job.runHook(join(ACTION, 'fleet/hook/job-started.sh'));
  assertSuccess(hook);
  await useWithPost(job);
  const digests = readDigests(job, hook.outputs['bundle-sha256']);
  assertSeen(await look(job, () => finish(job), makeDockerSteps(setting)), digests);
});

test('another place in a job container is not seen by docker actions', async (t) => {
  const setting = await prepare(t);
  if (setting === undefined) return;
  const { engine, debian } = setting;
  const job = startJob(t, { container: { engine, image: debian } });
  const place = `echo a bundle > /__w/_temp/u; for name in ${VARIABLES.join(' ')}; do echo "$name=/__w/_temp/u" >> "$GITHUB_ENV"; done`;
  assertSuccess(await job.run('sh', ['-c', place]));
  const digest = digestSha256(Buffer.from('a bundle\n'));
  for (const [who, { stdout, stderr }] of Object.entries(
    await look(job, () => finish(job), makeDockerSteps(setting)),
  )) {
    assert.equal(stdout.includes(digest), !who.startsWith('docker action'), `${who}: ${stdout}${stderr}`);
  }
});

test('clients in a job container and in a docker action reach a server of the added CA', async (t) => {
  const setting = await prepare(t);
  if (setting === undefined) return;
  const { engine, debian, debianUser } = setting;
  const certificate = corp.issue({ name: 'server', ipAddresses: [engine.bridge.host] });
  const server = await startTlsServer(t, { certificate, place: engine.bridge });
  const job = startJob(t, { container: { engine, image: debian } });
  const script = join(job.folders.workspace, 'get.cjs');
  writeFileSync(
    script,
    `require('node:https').get(${JSON.stringify(server.url())}, (it) => it.pipe(process.stdout)).on('error', (cause) => { console.error(cause.message); process.exitCode = 1; });`,
  );
  const curl = ['--silent', '--show-error', server.url()];
  const python = ['-c', 'import sys, requests; print(requests.get(sys.argv[1]).text)', server.url()];
  const clients: Readonly<Record<string, () => Promise<StepResult>>> = {
    curl: () => job.run('curl', curl),
    requests: () => job.run('python3', python),
    'JavaScript action': () => job.use({ main: script }),
    'docker action': () => job.runDocker({ engine, image: debianUser }, 'curl', curl),
  };
  const ask = async () => {
    const answers: Record<string, string> = {};
    for (const [name, get] of Object.entries(clients)) {
      const { stdout, exitCode } = await get();
      answers[name] = exitCode === 0 ? stdout.trim() : 'refused';
    }
    return answers;
  };
  const all = (answer: string) => Object.fromEntries(Object.keys(clients).map((name) => [name, answer]));
  assert.deepEqual(await ask(), all('refused'));
  const inputs = { certificates: corp.pem, 'verify-hosts': `${engine.bridge.host}:${server.port}` };
  assertSuccess(await useAction(job, inputs));
  assert.deepEqual(await ask(), all('hello'));
});

test('install: system in a job container: its own store trusts it during the job, and is what it was after it', async (t) => {
  const setting = await prepare(t);
  if (setting === undefined) return;
  const { engine, debian } = setting;
  const certificate = corp.issue({ name: 'server', ipAddresses: [engine.bridge.host] });
  const server = await startTlsServer(t, { certificate, place: engine.bridge });
  const job = startJob(t, { container: { engine, image: debian } });
  const describe = async (): Promise<string> => {
    const places = '/etc /usr/local/share';
    const list = `find ${places} -type f -exec sha256sum {} + -o -type l -printf '%p %l\\n' | sort`;
    const step = await job.run('sh', ['-c', list]);
    assert.match(step.stdout, /ca-certificates\.crt$/m);
    return step.stdout;
  };
  const isTrusted = async (): Promise<boolean> =>
    (await job.run('curl', ['--silent', server.url()])).exitCode === 0;
  const before = await describe();
  assert.ok(!(await isTrusted()));
  assertSuccess(await useAction(job, { certificates: corp.pem, install: 'system', clients: 'none' }));
  assert.ok(await isTrusted());
  assert.notEqual(await describe(), before);
  assertSuccess(...(await job.finish()));
  assert.ok(!(await isTrusted()));
  assert.equal(await describe(), before);
});

test('what a root container left behind does not stop the next job of a runner that is not root', async (t) => {
  const setting = await prepare(t);
  if (setting === undefined || requireProgram(t, 'setpriv') === undefined) return;
  const { engine, debian } = setting;
  const runnerFolder = makeTemporaryFolder(t, 'runner-');
  const first = startJob(t, { runnerFolder, userId: USER, container: { engine, image: debian } });
  assertSuccess(await useAction(first, { certificates: corp.pem }));
  await finish(first);
  const home = join(first.folders.temp, '_github_home');
  const left = readdirSync(home);
  assert.equal(left.length, 1, 'the runner could not remove it');
  assert.equal(statSync(join(home, left[0] ?? '')).uid, 0);

  const next = startJob(t, { runnerFolder, userId: USER });
  await useWithPost(next);
  const step = await useAction(next, { certificates: corp.pem });
  assertSuccess(step);
  const path = step.outputs['bundle-path'] ?? '';
  assert.equal(statSync(path).uid, USER);
  assert.equal(dirname(dirname(path)), home);
  assert.notEqual(dirname(path), join(home, left[0] ?? ''));
  const added = digestSha256(readFileSync(step.outputs['extra-path'] ?? ''));
  const digests = { bundle: step.outputs['bundle-sha256'] ?? '', added };
  assertSeen(await look(next, () => finish(next), makeDockerSteps(setting)), digests);
});

/** Ends a job whose post steps all succeed. */
async function finish(job: Job): Promise<readonly StepResult[]> {
  const posts = await job.finish();
  for (const post of posts) assert.doesNotMatch(post.log, /##\[(?:error|warning)\]/);
  return posts;
}

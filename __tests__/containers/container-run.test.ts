import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { type ChildResult, runChild } from '../support/child.ts';
import { makeUserMachine, PROGRAM, type UserMachine } from '../support/command-line.ts';
import { type DockerEngine, shareDockerEngine, startRegistry } from '../support/docker-engine.ts';
import { importBusybox, importDebian } from '../support/docker-images.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { makePodmanMachine } from '../support/podman-machine.ts';
import { requireProgram } from '../support/programs.ts';
import { makeScope, type Scope } from '../support/scope.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

const engineOfThisFile = shareDockerEngine();
const node = nodeExecutable(24);

/** What was added on this machine, what the image trusts, and what only a list of its own has. */
const corp = makeAuthority({ name: 'Corp Root' });
const own = makeAuthority({ name: 'Root of the image' });
const other = makeAuthority({ name: 'Root of another list' });

/** A person's machine with a bundle, and an engine. */
interface Setting extends UserMachine {
  readonly engine: DockerEngine;
  readonly call: (
    words: readonly string[],
    variables?: Readonly<Record<string, string>>,
  ) => Promise<ChildResult>;
}

async function makeSetting(t: TestContext, scope: Scope, clients: string): Promise<Setting | undefined> {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return undefined;
  const machine = makeUserMachine(scope);
  writeFileSync(join(machine.home, 'work/corp.pem'), corp.pem);
  const words = ['--certificates', 'corp.pem', '--clients', clients, '--default-store', 'mozilla'];
  const made = await machine.run(words);
  assert.equal(made.exitCode, 0, made.stderr);
  return {
    ...machine,
    engine,
    call: (more, variables) => machine.run(more, { variables: { ...pick(engine), ...variables } }),
  };
}

const scopeOfThisFile = makeScope();
after(() => scopeOfThisFile.end());
let shared: Promise<Setting | undefined> | undefined;

/** One machine for tests that change nothing. */
function shareSetting(t: TestContext): Promise<Setting | undefined> {
  shared ??= makeSetting(t, scopeOfThisFile, 'default');
  return shared;
}

let images: Promise<{ readonly debian: string; readonly busybox: string }> | undefined;

/** A Debian with a store that has one root of its own besides the public ones, and a system without any. */
function makeImages(engine: DockerEngine) {
  images ??= (async () => {
    const scope = makeScope();
    try {
      const folder = makeTemporaryFolder(scope);
      const store = join(folder, 'store.pem');
      const system = readFileSync('/etc/ssl/certs/ca-certificates.crt', 'utf8');
      writeFileSync(store, `${system}${own.pem}`);
      writeFileSync(join(folder, 'other.pem'), other.pem);
      const debian = await importDebian(engine, {
        packages: ['apt', 'curl', 'git', 'python3', 'python3-requests', 'wget', 'openssl'],
        hasNode: true,
        files: { '/etc/ssl/certs/ca-certificates.crt': store, '/opt/other.pem': join(folder, 'other.pem') },
      });
      return { debian, busybox: await importBusybox(engine) };
    } finally {
      await scope.end();
    }
  })();
  return images;
}

const PYTHON = 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())';
const REQUESTS = 'import sys, requests; print(requests.get(sys.argv[1]).text)';
const NODE =
  'require("https").get(process.argv[1], (it) => it.pipe(process.stdout)).on("error", (e) => { console.error(e); process.exit(1) })';

/** Commands that print what a server says. */
const CLIENTS: Readonly<Record<string, (url: string) => readonly string[]>> = {
  curl: (url) => ['curl', '--silent', '--show-error', url],
  openssl: (url) => [
    ...['sh', '-c', 'openssl s_client -verify_return_error -connect "$1" </dev/null && echo hello', 'sh'],
    new URL(url).host,
  ],
  urllib: (url) => ['python3', '-c', PYTHON, url],
  requests: (url) => ['python3', '-c', REQUESTS, url],
  node: (url) => ['node', '-e', NODE, url],
  git: (url) => ['sh', '-c', 'git ls-remote "$1" 2>&1 | grep -q "not found" && echo hello', 'sh', url],
  apt: (url) => [
    ...[
      'sh',
      '-c',
      'echo "deb [trusted=yes] $1 x main" >/tmp/list; apt-get -o Dir::Etc::SourceList=/tmp/list update',
    ],
    ...['sh', url],
  ],
};

/** What counts as reached: apt fetches a list that is not there. */
const REACHED = /hello|404\s+Not Found/;

async function serve(t: TestContext, { bridge }: DockerEngine, authority = corp) {
  const certificate = authority.issue({ name: 'server', ipAddresses: [bridge.host] });
  return startTlsServer(t, {
    certificate,
    place: bridge,
    handler: ({ url = '' }, response) => {
      if (url !== '/') response.statusCode = 404;
      response.end('hello');
    },
  });
}

for (const [client, command] of Object.entries(CLIENTS)) {
  test(`${client} in a container reaches a server of the added CA, and one of the image’s own store`, async (t) => {
    const setting = await shareSetting(t);
    if (setting === undefined) return;
    const { debian } = await makeImages(setting.engine);
    const url = (await serve(t, setting.engine)).url();
    const run = ['run', '--rm', debian, ...command(url)];
    const without = await setting.engine.docker(run);
    assert.doesNotMatch(without.stdout, REACHED);
    const reached = await setting.call(['docker', ...run]);
    assert.match(reached.stdout + reached.stderr, REACHED);
    if (client === 'node') return; // it has a list of its own, and the image's store is none of it
    const ownUrl = (await serve(t, setting.engine, own)).url();
    const still = await setting.call(['docker', 'run', '--rm', debian, ...command(ownUrl)]);
    assert.match(still.stdout + still.stderr, REACHED);
  });
}

/** Prints the variables that name files of ours, and whether the user may read them. */
const PRINT = 'env | grep =/setup-ca-bundle | sort; cat /setup-ca-bundle/* >/dev/null && echo readable';

const DEFAULT_VARIABLES = [
  'APT_CONFIG',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'NODE_EXTRA_CA_CERTS',
  'PIP_CERT',
  'REQUESTS_CA_BUNDLE',
  'SSL_CERT_FILE',
];

/** Flags of the user's own, and which of the default variables stay theirs. */
const FLAGS: readonly (readonly [flags: string, ...kept: string[]])[] = [
  ['run --rm'],
  ['container run --rm'],
  ['--context default run --rm'],
  ['run --rm --read-only'],
  ['run --rm --read-only --tmpfs /run --tmpfs /tmp'],
  ['run --rm --user 1001:1001'],
  ['run --rm --user nobody --cap-drop ALL --security-opt no-new-privileges'],
  ['run --rm --init --network none'],
  ['run --rm --pull never'],
  ['run --rm --volume /etc --volume /opt'],
  ['run --rm -e MINE=1 -e PIP_CERT=/mine', 'PIP_CERT'],
  ['run --rm --env=SSL_CERT_FILE --env REQUESTS_CA_BUNDLE=', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'],
  ['run --rm --env-file env', 'CURL_CA_BUNDLE', 'APT_CONFIG'],
];

for (const [flags, ...kept] of FLAGS) {
  test(`docker ${flags}: what the user’s own flags set stays`, async (t) => {
    const setting = await shareSetting(t);
    if (setting === undefined) return;
    const { busybox } = await makeImages(setting.engine);
    writeFileSync(join(setting.home, 'work/env'), '# a comment\nCURL_CA_BUNDLE=/mine\nAPT_CONFIG=/mine\n');
    const { exitCode, stdout, stderr } = await setting.call([
      ...['docker', ...flags.split(' '), busybox],
      ...['sh', '-c', PRINT],
    ]);
    const set = stdout.trim().split('\n');
    const expected = DEFAULT_VARIABLES.filter((name) => !kept.includes(name));
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.deepEqual(
      set.map((line) => line.replace(/=.*/, '')),
      [...expected, 'readable'],
    );
  });
}

test('exit status, standard input, --entrypoint, --detach and create are the engine’s own', async (t) => {
  const setting = await shareSetting(t);
  if (setting === undefined) return;
  const { busybox } = await makeImages(setting.engine);
  const { engine, call } = setting;
  for (const status of [0, 1, 42, 125]) {
    const ended = await call(['docker', 'run', '--rm', busybox, 'sh', '-c', `exit ${status}`]);
    assert.equal(ended.exitCode, status);
  }
  assert.equal((await call(['docker', 'run', '--rm', busybox, 'no-such-command'])).exitCode, 127);
  const entry = await call(['docker', 'run', '--rm', '--entrypoint', 'echo', busybox, '-e', 'A=B']);
  assert.equal(entry.stdout, 'A=B\n');
  const typed = await runChild(
    'sh',
    ['-c', 'echo typed | "$@"', 'sh', node, PROGRAM, 'docker', 'run', '-i', '--rm', busybox, 'cat'],
    { environment: makeCleanEnvironment(setting.home, pick(engine)) },
  );
  assert.equal(typed.stdout, 'typed\n', typed.stderr);
  for (const words of [['run', '--detach'], ['create']]) {
    const made = await call(['docker', ...words, '--name', 'made', busybox, 'sh', '-c', PRINT]);
    assert.match(made.stdout, /^[0-9a-f]{64}\n$/);
    const started = await engine.docker(['start', '--attach', 'made']);
    assert.match(started.stdout, /SSL_CERT_FILE=.*readable/s);
    await engine.docker(['rm', '--force', 'made']);
  }
  // the daemon has no container that was made on the way
  assert.equal((await engine.docker(['ps', '--all', '--quiet'])).stdout, '');
});

function pick({ environment: { PATH = '', DOCKER_HOST = '' } }: DockerEngine) {
  return { PATH, DOCKER_HOST };
}

test('an image without a store gets this machine’s bundle', async (t) => {
  const setting = await shareSetting(t);
  if (setting === undefined) return;
  const { busybox } = await makeImages(setting.engine);
  const { stdout } = await setting.call([
    'docker',
    'run',
    '--rm',
    busybox,
    'cat',
    '/setup-ca-bundle/ca-bundle.pem',
  ]);
  assert.equal(stdout, readFileSync(join(setting.output, 'ca-bundle.pem'), 'utf8'));
});

/** Of Debian, RHEL, SUSE and Alpine. */
const PLACES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/var/lib/ca-certificates/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

for (const place of PLACES) {
  test(`an image’s store at ${place}, behind a link, is found`, async (t) => {
    const setting = await shareSetting(t);
    if (setting === undefined) return;
    const folder = makeTemporaryFolder(t);
    writeFileSync(join(folder, 'own.pem'), own.pem);
    mkdirSync(join(folder, 'store'));
    symlinkSync('/usr/share/own.pem', join(folder, 'store', basename(place)));
    const image = await importBusybox(setting.engine, {
      name: `store:${PLACES.indexOf(place)}`,
      files: { '/usr/share/own.pem': join(folder, 'own.pem'), [dirname(place)]: join(folder, 'store') },
    });
    const words = ['docker', 'run', '--rm', image, 'cat', '/setup-ca-bundle/ca-bundle.pem'];
    assert.deepEqual(listNames((await setting.call(words)).stdout), ['CN=Corp Root', 'CN=Root of the image']);
  });
}

/** The subjects in a bundle, by its comments. */
function listNames(bundle: string): readonly string[] {
  return bundle.split('\n').flatMap((line) => /^# ([^;]*);/.exec(line)?.[1] ?? []);
}

test('lists that the image’s variables name are trusted still; what is no list stays, and it is reported', async (t) => {
  const setting = await makeSetting(t, t, 'default, +wget, +java');
  if (setting === undefined) return;
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'other.pem'), other.pem);
  const image = await importBusybox(setting.engine, {
    name: 'variables:test',
    files: { '/opt/other.pem': join(folder, 'other.pem') },
    changes: [
      'ENV REQUESTS_CA_BUNDLE=/opt/other.pem',
      'ENV NODE_EXTRA_CA_CERTS=/opt/other.pem',
      'ENV PIP_CERT=/opt/gone.pem',
      'ENV WGETRC=/opt/wgetrc',
      'ENV JAVA_TOOL_OPTIONS=-Xmx1g',
    ],
  });
  const script =
    'env | sort; cat /setup-ca-bundle/ca-bundle.pem; echo; sed "s/^#/extra/" /setup-ca-bundle/extra.pem';
  const { stdout, stderr } = await setting.call(['docker', 'run', '--rm', image, 'sh', '-c', script]);
  assert.match(stderr, /^setup-ca-bundle: .*PIP_CERT.*stays as it is\.\n$|^warning: .*PIP_CERT/);
  assert.match(stdout, /^REQUESTS_CA_BUNDLE=\/setup-ca-bundle\/ca-bundle\.pem$/m);
  assert.match(stdout, /^PIP_CERT=\/opt\/gone\.pem$/m);
  assert.match(stdout, /^WGETRC=\/opt\/wgetrc$/m);
  assert.match(
    stdout,
    /^JAVA_TOOL_OPTIONS=-Xmx1g -Djavax\.net\.ssl\.trustStore=\/setup-ca-bundle\/truststore\.jks$/m,
  );
  assert.deepEqual(listNames(stdout), ['CN=Corp Root', 'CN=Root of another list']);
  assert.deepEqual(stdout.match(/^extra [^;]*/gm), ['extra CN=Corp Root', 'extra CN=Root of another list']);
});

test('a store that the user mounts over the image’s is the one that counts', async (t) => {
  const setting = await shareSetting(t);
  if (setting === undefined) return;
  const { debian } = await makeImages(setting.engine);
  const mounted = join(setting.home, 'mounted.pem');
  writeFileSync(mounted, other.pem);
  const place = '/etc/ssl/certs/ca-certificates.crt';
  for (const flags of [
    ['--volume', `${mounted}:${place}:ro`],
    ['--mount', `type=bind,source=${mounted},target=${place}`],
  ]) {
    const words = ['docker', 'run', '--rm', ...flags, debian, 'cat', '/setup-ca-bundle/ca-bundle.pem'];
    assert.deepEqual(listNames((await setting.call(words)).stdout), [
      'CN=Corp Root',
      'CN=Root of another list',
    ]);
  }
});

test('a container may still change its own store', async (t) => {
  const setting = await shareSetting(t);
  if (setting === undefined) return;
  const { debian } = await makeImages(setting.engine);
  const { exitCode, stderr } = await setting.call([
    ...['docker', 'run', '--rm', debian, 'sh', '-euc'],
    'mkdir -p /usr/local/share/ca-certificates; cp /opt/other.pem /usr/local/share/ca-certificates/other.crt; update-ca-certificates',
  ]);
  assert.equal(exitCode, 0, stderr);
});

test('an image is looked into once; a bundle that changed is passed on', async (t) => {
  const setting = await makeSetting(t, t, 'default');
  if (setting === undefined) return;
  const { debian } = await makeImages(setting.engine);
  const folder = join(setting.home, 'logging');
  mkdirSync(folder);
  const calls = join(setting.home, 'calls');
  const log = `#!/bin/sh\necho "$1" >>${calls}\nexec /usr/bin/docker "$@"\n`;
  writeFileSync(join(folder, 'docker'), log, { mode: 0o755 });
  const run = async (): Promise<readonly string[]> => {
    writeFileSync(calls, '');
    const words = ['docker', 'run', '--rm', debian, 'cat', '/setup-ca-bundle/ca-bundle.pem'];
    const { stdout } = await setting.call(words, { PATH: `${folder}:${setting.engine.environment.PATH}` });
    assert.ok(listNames(stdout).includes('CN=Root of the image'));
    return [...readFileSync(calls, 'utf8').trim().split('\n'), String(listNames(stdout).includes('CN=New'))];
  };
  assert.deepEqual(await run(), ['image', 'create', 'cp', 'rm', 'run', 'false']);
  assert.deepEqual(await run(), ['image', 'run', 'false']);
  writeFileSync(join(setting.home, 'work/corp.pem'), corp.pem + makeAuthority({ name: 'New' }).pem);
  await setting.run(['--certificates', 'corp.pem', '--default-store', 'mozilla']);
  assert.deepEqual(await run(), ['image', 'create', 'cp', 'rm', 'run', 'true']);
  const folders = readdirSync(join(setting.output, 'containers'));
  assert.equal(folders.filter((name) => name.startsWith('draft-')).length, 0);
});

test('an image that the engine lacks is fetched first, and nothing of that is on stdout', async (t) => {
  const setting = await shareSetting(t);
  if (setting === undefined) return;
  const { engine, call } = setting;
  const { busybox } = await makeImages(engine);
  const certificate = corp.issue({ name: 'registry', ipAddresses: [engine.bridge.host] });
  const registry = await startRegistry(t, engine, { certificate });
  const folder = join(engine.configuration, 'certs.d', registry.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ca.crt'), corp.pem);
  const name = `${registry.name}/tiny:1`;
  await engine.docker(['tag', busybox, name]);
  const pushed = await engine.docker(['push', name]);
  assert.equal(pushed.exitCode, 0, pushed.stderr);
  for (const pull of ['missing', 'always']) {
    await engine.docker(['rmi', name]);
    const { exitCode, stdout } = await call([
      'docker',
      'run',
      '--rm',
      '--pull',
      pull,
      name,
      'cat',
      '/etc/group',
    ]);
    assert.deepEqual([exitCode, stdout.split('\n')[0]], [0, 'root:x:0:']);
  }
  const missing = `${registry.name}/no-such:1`;
  for (const [words, status] of [
    [['run', missing], 125],
    [['run', '--pull', 'never', missing], 125],
    [['create', missing], 1],
  ] as const) {
    const plain = await engine.docker(words);
    const ended = await call(['docker', ...words]);
    assert.deepEqual([ended.exitCode, ended.stdout], [plain.exitCode, plain.stdout], ended.stderr);
    assert.equal(ended.exitCode, status);
  }
});

/** What the engine cannot be handed, and why it is said. */
const OBSTACLES: readonly (readonly [flags: readonly string[], reason: RegExp])[] = [
  [['--newest', 'thing'], /--newest: not known here/],
  [['-Z'], /-Z: not known here/],
];

test('where the bundle cannot be passed on nothing is run, unless that is allowed', async (t) => {
  const setting = await shareSetting(t);
  if (setting === undefined) return;
  const { busybox } = await makeImages(setting.engine);
  for (const [flags, reason] of OBSTACLES) {
    const words = ['run', ...flags, busybox, 'true'];
    const refused = await setting.call(['docker', ...words]);
    assert.deepEqual([refused.exitCode, refused.stdout], [125, '']);
    assert.match(refused.stderr, reason);
    assert.doesNotMatch(refused.stderr, /unknown/);
    const plain = await setting.call(['docker', '--optional', ...words]);
    assert.match(plain.stderr, reason);
    assert.match(plain.stderr, /unknown (?:shorthand )?flag/);
  }
  const early = await makeUserMachine(t).run(['docker', 'run', busybox], { variables: pick(setting.engine) });
  assert.equal(early.exitCode, 125);
  assert.match(early.stderr, /Make one: setup-ca-bundle --certificates FILE/);
});

test('an engine that sees other files than ours is noticed before anything runs', async (t) => {
  const setting = await shareSetting(t);
  if (setting === undefined || requireProgram(t, 'unshare') === undefined) return;
  const { busybox } = await makeImages(setting.engine);
  // as a job in a container that has the socket of its machine's engine
  const folder = makeTemporaryFolder(t);
  const call = (...options: readonly string[]) =>
    runChild(
      'unshare',
      [
        ...[
          '--mount',
          'sh',
          '-euc',
          `mount -t tmpfs tmpfs ${folder}; mkdir ${folder}/out; cp "$1"/*.* ${folder}/out; shift; exec "$@"`,
        ],
        ...['sh', setting.output, node, PROGRAM, 'docker', '--output', `${folder}/out`, ...options],
        ...['run', '--rm', busybox, 'echo', 'ran'],
      ],
      { environment: makeCleanEnvironment(setting.home, pick(setting.engine)) },
    );
  const refused = await call();
  assert.deepEqual([refused.exitCode, refused.stdout], [125, ''], refused.stderr);
  assert.match(refused.stderr, /does not see the files of this machine/);
  const plain = await call('--optional');
  assert.deepEqual([plain.exitCode, plain.stdout], [0, 'ran\n']);
  assert.match(plain.stderr, /does not see the files of this machine/);
});

test('podman: what the image trusts, and what was added; flags behind the command choose its storage', async (t) => {
  const setting = await shareSetting(t);
  if (setting === undefined || requireProgram(t, 'podman') === undefined) return;
  const { engine, home, output } = setting;
  const folder = makeTemporaryFolder(t);
  const configuration = join(folder, 'containers.conf');
  // what a container of a container may not raise
  const limits = 'default_ulimits = ["nofile=1024:1024", "nproc=1000:1000"]';
  writeFileSync(
    configuration,
    `[containers]\n${limits}\n[engine]\ncgroup_manager = "cgroupfs"\nevents_logger = "none"\ntmp_dir = "${folder}/tmp"\n`,
  );
  const storage = [
    '--root',
    join(folder, 'root'),
    '--runroot',
    join(folder, 'run'),
    '--storage-driver',
    'vfs',
  ];
  const environment = makeCleanEnvironment(home, { CONTAINERS_CONF: configuration });
  const { busybox } = await makeImages(engine);
  const archive = join(folder, 'image.tar');
  assert.equal((await engine.docker(['save', '--output', archive, busybox])).exitCode, 0);
  const machine = makePodmanMachine(t);
  const enter = (program: string, ...words: readonly string[]) =>
    runChild(...engine.enter(...machine.enter(program, words)), { environment });
  const loaded = await enter('podman', ...storage, 'load', '--input', archive);
  assert.equal(loaded.exitCode, 0, loaded.stderr);
  const call = (name: string, ...words: readonly string[]) =>
    enter(node, PROGRAM, name, '--output', output, ...words);
  const run = ['--rm', '--network', 'host', '--env', 'SSL_CERT*', '--env', 'PIP_CERT=/mine'];
  mkdirSync(join(folder, 'ssl'));
  writeFileSync(join(folder, 'ssl/cert.pem'), own.pem);
  const mount = ['--volume', `${join(folder, 'ssl')}:/etc/ssl:ro`];
  const print = [`localhost/${busybox}`, 'sh', '-c', `${PRINT}; cat /setup-ca-bundle/ca-bundle.pem`];
  for (const [name = '', ...words] of [
    ['podman', ...storage, 'run', ...run, ...mount, ...print],
    ['docker', '--engine', 'podman', 'container', 'run', ...storage, ...run, ...mount, ...print],
  ]) {
    const { exitCode, stdout, stderr } = await call(name, ...words);
    assert.equal(exitCode, 0, stderr);
    const names = stdout.split('\n').flatMap((line) => /^(\w+)=\/setup-ca-bundle/.exec(line)?.[1] ?? []);
    assert.deepEqual(
      names,
      DEFAULT_VARIABLES.filter((name) => name !== 'PIP_CERT'),
    );
    assert.deepEqual(listNames(stdout), ['CN=Corp Root', 'CN=Root of the image']);
  }
  // podman 4 cannot copy a file that is mounted by itself: what it trusts is not known, and nothing takes its place
  const file = ['--volume', `${join(folder, 'ssl/cert.pem')}:/etc/ssl/cert.pem:ro`];
  const refused = await call('podman', ...storage, 'run', ...run, ...file, ...print);
  if (refused.exitCode === 0) assert.ok(listNames(refused.stdout).includes('CN=Root of the image'));
  else assert.match(refused.stderr, /its lists of CAs cannot be read .*Nothing was run/);
  const left = await enter('podman', ...storage, 'ps', '--all', '--quiet');
  assert.equal(left.stdout, '');
});

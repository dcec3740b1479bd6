import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, relative } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runChild } from '../support/child.ts';
import { type DockerEngine, shareDockerEngine } from '../support/docker-engine.ts';
import { importBusybox, importDebian } from '../support/docker-images.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { makePodmanMachine } from '../support/podman-machine.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { addBuildx, type Builder, CORP, makeBuilder } from './builder.ts';

const TIMEOUT = { timeout: 600_000 };

const engineOfThisFile = shareDockerEngine();
const newerEngineOfThisFile = shareDockerEngine({ release: 'newer' });

async function startServer(t: TestContext, engine: DockerEngine): Promise<string> {
  const certificate = CORP.issue({ name: 'server', ipAddresses: [engine.bridge.host] });
  return (await startTlsServer(t, { certificate, place: engine.bridge })).url();
}

/** The same answer as the TLS server's, without TLS: an open network. */
async function startOpenServer(t: TestContext, engine: DockerEngine): Promise<string> {
  const server = createServer((_request, response) => response.end('hello'));
  const port = await engine.bridge.listen(t, (socket) => server.emit('connection', socket));
  return `http://${engine.bridge.host}:${port}/`;
}

/** Whatever can stand in a Dockerfile: stages, shells, users, continuation, comments. `URL` is an argument of the build. */
const EVERYTHING = `# escape=\\
ARG BASE=debian:test
FROM \${BASE} AS first
ARG URL
LABEL kept="a  b"
SHELL ["/bin/bash", "-euc"]
RUN curl --silent --show-error "$URL" > /answer \\
  # a comment
  && chmod 640 /answer && \\

  chown www-data /answer
SHELL ["/bin/sh", "-c"]
RUN ["/bin/sh", "-c", "echo '<<EOF' > /exec"]
ENV KEPT=1
USER nobody
WORKDIR /home/work
RUN curl --silent "$URL" > /tmp/as-nobody; id -un >> /tmp/as-nobody

from busybox:test as second
RUN echo RUN > /text; mkdir -p /a/b; ln -s /text /a/link
COPY --from=first /answer /exec /tmp/as-nobody /from/
COPY file /from/
ONBUILD RUN false
CMD ["/bin/cat", "/from/answer"]

FROM first AS third
RUN test "$(id -un)" = nobody

FROM scratch
COPY --from=second / /
ENTRYPOINT ["/bin/busybox"]
`;

/** Every file of an image: its kind, mode, owner and content, without the time of either build. */
async function readImage(t: TestContext, engine: DockerEngine, image: string): Promise<readonly string[]> {
  const folder = makeTemporaryFolder(t, 'image-');
  const { stdout } = await engine.docker(['create', image, 'none']);
  const container = stdout.trim();
  const archive = join(folder, 'image.tar');
  await engine.docker(['export', '--output', archive, container]);
  await engine.docker(['rm', container]);
  const root = join(folder, 'root');
  mkdirSync(root);
  const options = { env: makeCleanEnvironment(folder) };
  assert.equal(spawnSync('tar', ['-xpf', archive, '--numeric-owner', '-C', root], options).status, 0);
  return listPaths(root)
    .sort()
    .map((path) => {
      const status = lstatSync(path);
      const content = status.isSymbolicLink()
        ? readlinkSync(path)
        : status.isFile()
          ? createHash('sha256').update(readFileSync(path)).digest('hex')
          : '';
      return `${relative(root, path)} ${status.mode.toString(8)} ${status.uid}:${status.gid} ${content}`;
    });
}

/** All that lies in a folder; a link is not followed, which Node's own `recursive` does, out of the image. */
function listPaths(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...listPaths(path)] : [path];
  });
}

async function inspect(engine: DockerEngine, image: string): Promise<Record<string, unknown>> {
  const { stdout } = await engine.docker(['image', 'inspect', image]);
  const [{ Config, Architecture, Os, RootFS }] = JSON.parse(stdout);
  return { Config, Architecture, Os, layers: RootFS.Layers.length };
}

/** Whether the certificate of the CA is in any layer of an image. */
async function holdsBundle(t: TestContext, engine: DockerEngine, image: string): Promise<boolean> {
  const archive = join(makeTemporaryFolder(t, 'saved-'), 'image.tar');
  await engine.docker(['save', '--output', archive, image]);
  return holdsCertificate(archive);
}

/** Whether a line of the CA's certificate is in a file. */
function holdsCertificate(path: string): boolean {
  const line = CORP.pem.split('\n')[3] ?? '';
  assert.equal(line.length, 64);
  const words = ['--quiet', '--text', '--fixed-strings', line, path];
  return spawnSync('grep', words, { env: makeCleanEnvironment('/') }).status === 0;
}

for (const target of ['first', 'second', 'third', undefined]) {
  const name = target ?? 'last';
  test(
    `stage ${name}: the same image as on an open network, and no byte of the bundle in it`,
    TIMEOUT,
    async (t) => {
      const engine = await engineOfThisFile(t);
      if (engine === undefined) return;
      await importDebian(engine);
      await importBusybox(engine);
      const builder = await makeBuilder(t, engine);
      builder.write({ Dockerfile: EVERYTHING, file: 'a file' });
      const words = target === undefined ? [] : ['--target', target];
      const open = await startOpenServer(t, engine);
      const plain = await engine.docker([
        ...['build', '--no-cache', '--build-arg', `URL=${open}`, '-t', `plain:${name}`, ...words],
        builder.folder,
      ]);
      assert.equal(plain.exitCode, 0, plain.stderr);
      const url = await startServer(t, engine);
      const built = await builder.run([
        ...[
          'docker',
          'build',
          '--no-cache',
          '--build-arg',
          `URL=${url}`,
          '-t',
          `ours:${name}`,
          ...words,
          '.',
        ],
      ]);
      assert.equal(built.exitCode, 0, built.stderr);

      const [before, after] = [
        await readImage(t, engine, `plain:${name}`),
        await readImage(t, engine, `ours:${name}`),
      ];
      assert.ok(before.some((line) => line.startsWith('answer ') || line.startsWith('from/answer ')));
      assert.deepEqual(
        after.filter((line) => !before.includes(line)),
        [
          ...(before.some((line) => line.startsWith('run ')) ? [] : ['run 40755 0:0 ']),
          'run/secrets 40755 0:0 ',
        ],
      );
      assert.deepEqual(
        before.filter((line) => !after.includes(line)),
        [],
      );
      assert.deepEqual(await inspect(engine, `ours:${name}`), await inspect(engine, `plain:${name}`));
      assert.equal(await holdsBundle(t, engine, `ours:${name}`), false);
    },
  );
}

test('a byte of the bundle in an image would be found', TIMEOUT, async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  await importBusybox(engine);
  const builder = await makeBuilder(t, engine);
  builder.write({ Dockerfile: 'FROM busybox:test\nRUN cat $SSL_CERT_FILE > /kept\n' });
  const built = await builder.run(['docker', 'build', '-t', 'kept:1', '.']);
  assert.equal(built.exitCode, 0, built.stderr);
  assert.equal(await holdsBundle(t, engine, 'kept:1'), true);
});

/** A RUN that fails unless the bundle is in reach, also of another user, and with the ending that it has in the image. */
const CHECKED =
  'FROM busybox:test\nUSER nobody\nRUN grep -q BEGIN "$SSL_CERT_FILE" && grep -q BEGIN "$NODE_EXTRA_CA_CERTS"\n';

/** Ways to say which Dockerfile, by the files that are there. */
const FORMS: Readonly<
  Record<string, readonly [files: Readonly<Record<string, string>>, words: string, input?: string]>
> = {
  'a Dockerfile in the context': [{ Dockerfile: CHECKED }, 'build .'],
  'a dockerfile in the context': [{ dockerfile: CHECKED }, 'build .'],
  '--file in another folder': [{ 'a/b.txt': CHECKED, 'c/x': '' }, 'build --file a/b.txt c'],
  '-f in the same word': [{ 'a/b': CHECKED }, 'build -fa/b .'],
  'the last one counts': [{ a: 'FROM none\n', b: CHECKED }, 'build -f a --file=b .'],
  'a group of flags': [{ a: CHECKED }, 'build -qfa .'],
  'standard input': [{}, 'build -f - .', CHECKED],
  'the name of another command': [{ Dockerfile: CHECKED }, 'image build .'],
  'what is behind --': [{ Dockerfile: CHECKED }, 'build -- .'],
};

async function makeCheckedBuilder(t: TestContext, engine: DockerEngine): Promise<Builder> {
  await importBusybox(engine);
  return makeBuilder(t, engine);
}

test('wherever the Dockerfile is, the RUN has the bundle', TIMEOUT, async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  for (const [form, [files, words, input]] of Object.entries(FORMS)) {
    const builder = await makeCheckedBuilder(t, engine);
    builder.write(files);
    const built = await builder.run(['docker', ...words.split(' ')], {}, input);
    assert.equal(built.exitCode, 0, `${form}: ${built.stderr}`);
  }
});

test('the .dockerignore of the Dockerfile counts, as it does beside it', TIMEOUT, async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const builder = await makeCheckedBuilder(t, engine);
  builder.write({
    'web/Dockerfile': `${CHECKED}COPY . /all\nRUN test -e /all/kept -a ! -e /all/left\n`,
    'web/Dockerfile.dockerignore': 'left\n',
    '.dockerignore': 'kept\n',
    kept: '',
    left: '',
  });
  const built = await builder.run(['docker', 'build', '-f', 'web/Dockerfile', '.']);
  assert.equal(built.exitCode, 0, built.stderr);
});

test('a Dockerfile that needs nothing builds the same image', TIMEOUT, async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const builder = await makeCheckedBuilder(t, engine);
  builder.write({ Dockerfile: 'FROM busybox:test\nCOPY file /file\nENV A=b\n', file: 'x' });
  const plain = await engine.docker(['build', '-q', builder.folder]);
  const built = await builder.run(['docker', 'build', '-q', '.']);
  assert.equal(built.stdout, plain.stdout);
  assert.equal(built.stderr, '');
});

test(
  'what is no build is passed on as it is, status and output; nothing is left of a build',
  TIMEOUT,
  async (t) => {
    const engine = await engineOfThisFile(t);
    if (engine === undefined) return;
    const builder = await makeCheckedBuilder(t, engine);
    const version = await builder.run(['docker', 'version', '--format', '{{.Server.Version}}']);
    assert.deepEqual([version.exitCode, version.stdout.trim()], [0, engine.version]);
    assert.equal((await builder.run(['docker', 'inspect', 'no-such-thing'])).exitCode, 1);
    const compose = await builder.run(['docker', 'compose', 'up', '--build']);
    assert.match(compose.stderr, /^warning: Compose reads the Dockerfiles itself/m);
    const temporary = join(dirname(builder.folder), 'temporary');
    mkdirSync(temporary);
    builder.write({
      Dockerfile: `${CHECKED}RUN exit 3\n`,
      fetched: `${CHECKED}ADD https://none.example/x /\n`,
    });
    const failed = await builder.run(['docker', 'build', '.'], { TMPDIR: temporary });
    assert.equal(failed.exitCode, 1, failed.stderr);
    assert.match(failed.stderr, /exit code: 3/);
    assert.match(
      failed.stderr,
      /If a certificate was refused outside of RUN:\n *Dockerfile: the builder itself pulls busybox:test, which FROM names\.\nsetup-ca-bundle --install docker:REGISTRY/,
    );
    const fetched = await builder.run(['docker', 'build', '-f', 'fetched', '.'], { TMPDIR: temporary });
    assert.match(
      fetched.stderr,
      /If a certificate was refused outside of RUN:\n *fetched, line 4: the builder itself fetches/,
    );
    assert.deepEqual(readdirSync(temporary), []);
  },
);

test('what a RUN does not get is reported before the build', TIMEOUT, async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const builder = await makeCheckedBuilder(t, engine);
  builder.write({
    Dockerfile: 'FROM busybox:test\nENV CURL_CA_BUNDLE=/mine\nRUN test "$CURL_CA_BUNDLE" = /mine\n',
  });
  const built = await builder.run(['docker', 'build', '--build-arg', 'PIP_CERT=/his', '.']);
  assert.equal(built.exitCode, 0, built.stderr);
  assert.match(
    built.stderr,
    /^warning: Dockerfile, line 2: ENV sets CURL_CA_BUNDLE itself, and that value counts/m,
  );
  assert.match(built.stderr, /^warning: --build-arg PIP_CERT counts/m);
});

for (const [release, find] of [
  ['20.10', engineOfThisFile],
  ['26', newerEngineOfThisFile],
] as const) {
  test(
    `Docker ${release}: what the base image sets gives way, and stays in the image`,
    TIMEOUT,
    async (t) => {
      const engine = await find(t);
      if (engine === undefined) return;
      const image = await importBusybox(engine, {
        name: 'busybox:set',
        changes: ['ENV GIT_SSL_CAINFO=/theirs'],
      });
      const builder = await makeBuilder(t, engine);
      addBuildx(builder);
      builder.write({ Dockerfile: `FROM ${image}\nRUN grep -q BEGIN "$GIT_SSL_CAINFO"\n` });
      const built = await builder.run(['docker', 'build', '--tag', 'set:1', '.']);
      assert.equal(built.exitCode, 0, built.stderr);
      const run = await engine.docker(['run', '--rm', 'set:1', 'sh', '-c', 'echo $GIT_SSL_CAINFO']);
      assert.equal(run.stdout, '/theirs\n');
    },
  );
}

const REFUSED: Readonly<
  Record<string, readonly [words: string, reason: RegExp, variables?: Record<string, string>]>
> = {
  'a Git context': [
    'build https://git.example/a.git',
    /A context that the builder fetches \(https:.*git clone URL/,
  ],
  'a context on standard input': ['build -', /A context on standard input \(-\)/],
  'a Dockerfile that is fetched': ['build -f https://x.example/Dockerfile .', /--file https:.*Download it/],
  'a flag that nobody knows': ['build --newest thing .', /--newest: not known here.*--newest=VALUE/],
  'the old builder': ['build .', /DOCKER_BUILDKIT=0 asks for the old builder/, { DOCKER_BUILDKIT: '0' }],
};

test('what cannot have the bundle is refused by a sentence, and docker is not run', async (t) => {
  const environment = makeCleanEnvironment('/nonexistent', { PATH: '/nonexistent' });
  const builder = await makeBuilder(t, { environment });
  builder.write({ Dockerfile: CHECKED });
  for (const [name, [words, reason, variables]] of Object.entries(REFUSED)) {
    const refused = await builder.run(['docker', ...words.split(' ')], variables);
    assert.equal(refused.exitCode, 125, name);
    assert.match(refused.stderr, reason);
    assert.match(refused.stderr, /Nothing was run\.$/m);
  }
  const unwritable = await builder.run(['docker', 'build', '.']);
  assert.equal(unwritable.exitCode, 125);
  assert.match(unwritable.stderr, /\/nonexistent.* cannot be written there \(ENOENT\)/);
  const absent = await builder.run(['docker', 'build', '.'], { TMPDIR: builder.folder });
  assert.equal(absent.exitCode, 127, absent.stderr);
});

test(
  'a mount over the folder of the secrets is refused where it would end the build, and builds where not',
  TIMEOUT,
  async (t) => {
    const engine = await engineOfThisFile(t);
    if (engine === undefined) return;
    const image = await importBusybox(engine);
    const builder = await makeBuilder(t, engine);
    const build = async (mount: string, more: readonly string[] = []) => {
      const check = 'ls /run && if [ -n "$SSL_CERT_FILE" ]; then grep -q BEGIN "$SSL_CERT_FILE"; fi';
      builder.write({ Dockerfile: `FROM ${image}\nRUN --mount=${mount} ${check}\n` });
      return builder.run(['docker', ...more, 'build', '--no-cache', '.']);
    };
    const refused = await build('type=bind,target=/run');
    assert.equal(refused.exitCode, 125, refused.stderr);
    assert.match(
      refused.stderr,
      /Dockerfile, line 2: this RUN mounts a read-only folder .* Add rw to that --mount/,
    );
    const optional = await build('type=bind,target=/run', ['--optional']);
    assert.equal(optional.exitCode, 0, optional.stderr);
    for (const mount of ['type=bind,target=/run,rw', 'type=tmpfs,target=/run', 'type=cache,target=/run']) {
      const built = await build(mount);
      assert.equal(built.exitCode, 0, built.stderr);
    }
  },
);

test('Docker 26 without buildx: said, and with --optional it builds as it did', TIMEOUT, async (t) => {
  const engine = await newerEngineOfThisFile(t);
  if (engine === undefined) return;
  const image = await importBusybox(engine);
  const builder = await makeBuilder(t, engine);
  builder.write({ Dockerfile: `FROM ${image}\nRUN true\n` });
  const variables = { DOCKER_BUILDKIT: '' };
  const refused = await builder.run(['docker', 'build', '.'], variables);
  assert.equal(refused.exitCode, 125, refused.stderr);
  assert.match(refused.stderr, /This docker has no buildx.*Nothing was run/);
  const built = await builder.run(['docker', '--optional', 'build', '.'], variables);
  assert.equal(built.exitCode, 0, built.stderr);
  assert.match(built.stderr, /has no CA bundle. This docker has no buildx/);
});

test('a bundle that is too large for a secret is refused', async (t) => {
  const environment = makeCleanEnvironment('/nonexistent', { PATH: '/nonexistent' });
  const builder = await makeBuilder(t, { environment });
  builder.write({ Dockerfile: CHECKED });
  const bundle = join(builder.output, 'ca-bundle.pem');
  writeFileSync(bundle, `${readFileSync(bundle, 'utf8')}${'# more\n'.repeat(100_000)}`);
  const refused = await builder.run(['docker', 'build', '.']);
  assert.equal(refused.exitCode, 125);
  assert.match(refused.stderr, /ca-bundle\.pem has \d+ kB, and a build's secret may have 500 kB/);
});

test('Docker 26: build, buildx build, here-documents, and a path that CSV must quote', TIMEOUT, async (t) => {
  const engine = await newerEngineOfThisFile(t);
  if (engine === undefined) return;
  await importBusybox(engine);
  const builder = await makeBuilder(t, engine, ['--output', 'a "b", c']);
  addBuildx(builder);
  builder.write({
    Dockerfile: `${CHECKED}USER root\nRUN <<EOF\nset -e\ngrep -q BEGIN "$SSL_CERT_FILE"\nRUN() { echo "$1"; }\nRUN done > /tmp/done\nEOF\nCOPY <<-'END' /file\n\tRUN $x\n\tEND\n`,
  });
  for (const words of ['build', 'buildx build', 'buildx b']) {
    const built = await builder.run([
      ...['--output', 'a "b", c', 'docker', ...words.split(' '), '--no-cache', '-t', 'heredoc:1', '.'],
    ]);
    assert.equal(built.exitCode, 0, built.stderr);
    const { stdout } = await engine.docker(['run', '--rm', 'heredoc:1', 'cat', '/tmp/done', '/file']);
    assert.equal(stdout, 'done\nRUN $x\n');
  }
});

test('what a workflow gets builds as docker/build-push-action builds it', TIMEOUT, async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const builder = await makeCheckedBuilder(t, engine);
  builder.write({ Dockerfile: CHECKED });
  const printed = await builder.run(['dockerfile']);
  assert.equal(printed.exitCode, 0, printed.stderr);
  const flags = [...printed.stderr.matchAll(/--secret (\S+)/g)].flatMap(([, value = '']) => [
    '--secret',
    value,
  ]);
  builder.write({ 'Dockerfile.ca': printed.stdout });
  const built = await engine.docker([
    'build',
    '-f',
    join(builder.folder, 'Dockerfile.ca'),
    ...flags,
    builder.folder,
  ]);
  assert.equal(built.exitCode, 0, built.stderr);
});

test(
  'podman: build, with a Containerfile and from standard input, and nothing of the bundle in the image',
  TIMEOUT,
  async (t) => {
    const engine = await engineOfThisFile(t);
    const podman = requireProgram(t, 'podman');
    if (engine === undefined || podman === undefined) return;
    const folder = makeTemporaryFolder(t, 'podman-');
    chmodSync(folder, 0o755); // without a namespace of its own a RUN of another user has to go through it
    const storage = [
      '--root',
      join(folder, 'root'),
      '--runroot',
      join(folder, 'run'),
      '--storage-driver',
      'vfs',
    ];
    const environment = makeCleanEnvironment(folder);
    const machine = makePodmanMachine(t);
    const run = (...words: readonly string[]) =>
      runChild(...machine.enter(podman, [...storage, ...words]), { environment, timeoutMs: 120_000 });
    const archive = join(folder, 'busybox.tar');
    await engine.docker(['save', '--output', archive, await importBusybox(engine)]);
    const loaded = await run('load', '--input', archive);
    assert.equal(loaded.exitCode, 0, loaded.stderr);

    const builder = await makeBuilder(t, { environment }, [], machine.enter);
    builder.write({ Containerfile: CHECKED, Dockerfile: 'FROM none\n' });
    const words = ['build', '--isolation=chroot', '--pull=never', '--tag', 'built:1'];
    for (const rest of [['.'], ['-qf', '-', '.']]) {
      const built = await builder.run(['podman', ...storage, ...words, ...rest], {}, CHECKED);
      assert.equal(built.exitCode, 0, built.stderr);
    }
    builder.write({
      first: 'FROM busybox:test\nENV GIT_SSL_CAINFO=/theirs\n',
      second: 'FROM localhost/set:1\nRUN test "$GIT_SSL_CAINFO" = /theirs\n',
    });
    const set = await builder.run(['podman', ...storage, ...words, '--tag', 'set:1', '-f', 'first', '.']);
    assert.equal(set.exitCode, 0, set.stderr);
    const based = await builder.run(['podman', ...storage, ...words.slice(0, -2), '-f', 'second', '.']);
    assert.equal(based.exitCode, 0, based.stderr);
    assert.match(
      based.stderr,
      /^warning: localhost\/set:1 sets GIT_SSL_CAINFO, .*RUN GIT_SSL_CAINFO=\/run\/secrets\/ca-bundle COMMAND/m,
    );
    const two = await builder.run(['podman', ...storage, 'build', '-f', 'a', '-f', 'b', '.']);
    assert.match(two.stderr, /More than one --file: podman puts them together/);
    const { stdout } = await run('image', 'inspect', '--format', '{{.Config.Env}}', 'built:1');
    assert.doesNotMatch(stdout, /SSL_CERT_FILE/);
    const saved = join(folder, 'built.tar');
    assert.equal((await run('save', '--output', saved, 'built:1')).exitCode, 0);
    assert.equal(holdsCertificate(saved), false);
  },
);

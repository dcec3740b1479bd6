import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { PACKAGE, serveClients } from '../support/client-setups/server.ts';
import { shareDockerEngine } from '../support/docker-engine.ts';
import { importDebian } from '../support/docker-images.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { CORP, makeBuilder } from './builder.ts';

const engineOfThisFile = shareDockerEngine();

const NPM = '/usr/local/lib/npm';

/** One command for each client, by its name; URL is an argument of the build. */
const COMMANDS: Readonly<Record<string, string>> = {
  curl: 'curl --silent --show-error $URL/',
  pip: `pip download --no-deps --dest /tmp --index-url $URL/simple/ ${PACKAGE}`,
  npm: `node ${NPM}/bin/npm-cli.js view ${PACKAGE} --registry=$URL/ --fetch-retries=0`,
  git: 'git ls-remote $URL/tiny.git',
  go: "GOPROXY=$URL GONOSUMDB='*' GOFLAGS=-mod=mod GOPATH=/tmp/go go list -m -versions example.com/tiny",
  gem: 'gem sources --add $URL/',
  cargo: [
    'mkdir -p /tmp/project/src && cd /tmp/project && touch src/lib.rs',
    `printf '[package]\\nname = "project"\\nversion = "1.0.0"\\nedition = "2021"\\n[dependencies]\\n${PACKAGE} = { version = "1", registry = "ours" }\\n' > Cargo.toml`,
    'CARGO_NET_RETRY=0 CARGO_REGISTRIES_OURS_INDEX=sparse+$URL/index/ /usr/bin/cargo generate-lockfile',
  ].join(' && '),
  apt: 'rm -rf /etc/apt/sources.list.d && echo "deb [trusted=yes allow-insecure=yes] $URL/debian ./" > /etc/apt/sources.list; apt-get update > /out 2>&1; cat /out; ! grep -q Failed /out',
};

const serveDebian =
  (others: RequestListener): RequestListener =>
  (request, response) => {
    if (!request.url?.startsWith('/debian/')) return others(request, response);
    if (!request.url.endsWith('/Packages')) response.statusCode = 404;
    response.end();
  };

test('clients in a RUN reach servers of the added CA, and none does without the bundle', {
  timeout: 600_000,
}, async (t) => {
  const engine = await engineOfThisFile(t);
  const npm = requireProgram(t, 'npm');
  if (engine === undefined || npm === undefined) return;
  const image = await importDebian(engine, {
    name: 'clients:test',
    packages: ['apt', 'curl', 'git', 'python3-pip', 'ruby', 'golang-go', 'cargo-web'],
    hasNode: true,
    files: { [NPM]: dirname(dirname(realpathSync(npm))) },
  });
  const server = await startTlsServer(t, {
    certificate: CORP.issue({ name: 'server', ipAddresses: [engine.bridge.host] }),
    place: engine.bridge,
    handler: serveDebian(serveClients(makeTemporaryFolder(t, 'served-'))),
  });
  // Debian's cargo reads its own variable alone
  const builder = await makeBuilder(t, engine, ['--clients', 'default, +cargo']);
  const runs = Object.entries(COMMANDS).map(
    ([name, command]) => `RUN (${command}) > /tmp/${name} 2>&1; echo "${name} $?" >> /answers`,
  );
  builder.write({ Dockerfile: [`FROM ${image}`, 'ARG URL', ...runs, ''].join('\n') });
  const words = ['--build-arg', `URL=${new URL(server.url()).origin}`, '--tag', 'clients:built', '.'];
  const read = async (): Promise<Readonly<Record<string, string>>> => {
    const { stdout } = await engine.docker([
      ...['run', '--rm', 'clients:built', 'sh', '-c'],
      'while read -r name status; do echo "=$name=$status $(tail -n 5 /tmp/$name)"; done < /answers',
    ]);
    const answers = [...stdout.matchAll(/^=(\w+)=([^=]*)/gm)];
    return Object.fromEntries(answers.map(([, name = '', answer = '']) => [name, answer]));
  };

  const plain = await engine.docker(['build', ...words.slice(0, -1), builder.folder]);
  assert.equal(plain.exitCode, 0, plain.stderr);
  const refused = Object.entries(await read());
  assert.equal(refused.length, Object.keys(COMMANDS).length);
  for (const [name, answer] of refused) assert.doesNotMatch(answer, /^0 /, `${name} without the bundle`);
  assert.deepEqual(server.requests, []);

  const built = await builder.run(['docker', 'build', ...words]);
  assert.equal(built.exitCode, 0, built.stderr);
  const reached = await read();
  for (const name of Object.keys(COMMANDS)) {
    assert.match(reached[name] ?? 'no answer', /^0 /, `${name}: ${reached[name]}`);
  }
});

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type ChildResult, runChild } from '../support/child.ts';
import { makeUserMachine, PROGRAM } from '../support/command-line.ts';
import { type DockerEngine, shareDockerEngine } from '../support/docker-engine.ts';
import { importDebian } from '../support/docker-images.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { startTlsServer } from '../support/tls-server.ts';

const engineOfThisFile = shareDockerEngine();
const corp = makeAuthority({ name: 'Corp Root' });

/** A machine with a bundle and a folder to build in. */
interface Builder {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Runs our command line. */
  readonly run: (
    words: readonly string[],
    variables?: Readonly<Record<string, string>>,
  ) => Promise<ChildResult>;
}

async function makeBuilder(
  t: TestContext,
  engine: DockerEngine,
  options: readonly string[] = [],
): Promise<Builder> {
  const machine = makeUserMachine(t);
  const folder = join(machine.home, 'work');
  writeFileSync(join(machine.home, 'corp.pem'), corp.pem);
  const made = await machine.run(['--certificates', '../corp.pem', ...options]);
  assert.equal(made.exitCode, 0, made.stderr);
  return {
    folder,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    run: (words, variables = {}) =>
      runChild(nodeExecutable(24), [PROGRAM, ...words], {
        environment: { ...engine.environment, HOME: machine.home, ...variables },
        folder,
        timeoutMs: 300_000,
      }),
  };
}

test('a RUN reaches a server of the added CA, and nothing of the bundle is left in the image', async (t) => {
  const engine = await engineOfThisFile(t);
  if (engine === undefined) return;
  const image = await importDebian(engine);
  const server = await startTlsServer(t, {
    certificate: corp.issue({ name: 'server', ipAddresses: [engine.bridge.host] }),
    place: engine.bridge,
  });
  const builder = await makeBuilder(t, engine);
  builder.write({
    Dockerfile: `FROM ${image}\nRUN curl --silent --show-error ${server.url()} > /answer\nUSER nobody\nRUN curl --silent ${server.url()}\n`,
  });
  const plain = await engine.docker(['build', '--no-cache', builder.folder]);
  assert.match(plain.stderr, /curl: \(60\)/);
  const built = await builder.run(['docker', 'build', '-t', 'reached:1', '.']);
  assert.equal(built.exitCode, 0, built.stderr);
  const answer = await engine.docker(['run', '--rm', 'reached:1', 'cat', '/answer']);
  assert.equal(answer.stdout, 'hello');
});

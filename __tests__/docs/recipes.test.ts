import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCodeBlocks } from '../../scripts/markdown.ts';
import { useAction } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { enterPrivateRoot, requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

const RECIPES = join(import.meta.dirname, '../../docs/recipes');

const blocks = readdirSync(RECIPES).flatMap((page) =>
  readCodeBlocks(readFileSync(join(RECIPES, page), 'utf8')),
);

function textsIn(...languages: readonly string[]): readonly string[] {
  return blocks.filter(({ language }) => languages.includes(language)).map(({ text }) => text);
}

const CLEAN = makeCleanEnvironment('/nonexistent');

/** What BuildKit documents for a registry: docs/buildkitd.toml.md there, `RegistryConfig` in util/resolver/config. */
const REGISTRY_KEYS = ['mirrors', 'http', 'insecure', 'ca', 'keypair', 'tlsconfigdir'];

test('a buildkitd.toml has what BuildKit documents for a registry', (t) => {
  const python = requireProgram(t, 'python3');
  if (python === undefined) return;
  const inline = textsIn('yaml').flatMap((text) => {
    const block = /buildkitd-config-inline: \|\n((?: {8}.*\n?)+)/.exec(text)?.[1];
    return block === undefined ? [] : [block];
  });
  const texts = [...textsIn('toml'), ...inline];
  assert.equal(texts.length, 2);
  for (const text of texts) {
    const { stdout, stderr } = spawnSync(
      python,
      ['-c', 'import json, sys, tomllib; print(json.dumps(tomllib.loads(sys.stdin.read())))'],
      { input: text, encoding: 'utf8', env: CLEAN },
    );
    assert.notEqual(stdout, '', stderr);
    const { registry, ...others } = JSON.parse(stdout) as {
      registry: Record<string, Record<string, unknown>>;
    };
    assert.deepEqual(others, {});
    for (const settings of Object.values(registry)) {
      for (const key of Object.keys(settings)) assert.ok(REGISTRY_KEYS.includes(key), key);
      assert.ok(Array.isArray(settings.ca) && settings.ca.every((path) => typeof path === 'string'));
    }
  }
});

test('a bundle over the store of a container, or named by variables there, is what its programs trust', async (t) => {
  if (!requireMountNamespace(t)) return;
  const added = makeAuthority({ name: 'Added CA' });
  const certificate = added.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, { certificate });
  const step = await useAction(startJob(t), { certificates: added.pem });
  const bundle = step.outputs['bundle-path'] ?? '';
  const environment = makeCleanEnvironment(makeTemporaryFolder(t));
  const python = 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()';
  const commands: readonly (readonly [string, ...string[]])[] = [
    ['curl', '--silent', '--fail', server.url()],
    ['python3', '-c', python, server.url()],
    ['wget2', '--quiet', '--tries=1', '--output-document=-', server.url()],
    ['gnutls-cli', '--port', String(server.port), 'localhost'],
    ['skopeo', 'list-tags', `docker://localhost:${server.port}/tiny`],
  ];
  const run = async (
    mounts: Readonly<Record<string, string>>,
    variables: Readonly<Record<string, string>>,
    index: number,
  ) => {
    const [program, ...words] = commands[index] ?? ['false'];
    const entered = enterPrivateRoot(t, mounts, program, words);
    return runChild(...entered, { environment: { ...environment, ...variables } });
  };
  const store = { '/etc/ssl/certs/ca-certificates.crt': bundle };
  const secret = { '/run/secrets/ca-bundle': bundle };
  const isTrusted = ({ exitCode, stderr }: { exitCode: number | null; stderr: string }): boolean =>
    exitCode === 0 || /invalid character|status code/.test(stderr); // skopeo: no registry answers
  for (const [index, [program]] of commands.entries()) {
    if (requireProgram(t, program) === undefined) return;
    assert.ok(!isTrusted(await run({}, {}, index)), `${program} must fail without`);
    const over = await run(store, {}, index);
    assert.ok(isTrusted(over), `${program}, over the store: ${over.stderr}`);
  }
  for (const index of [0, 1]) {
    const named = await run(secret, { SSL_CERT_FILE: '/run/secrets/ca-bundle' }, index);
    assert.ok(isTrusted(named), named.stderr);
  }
});

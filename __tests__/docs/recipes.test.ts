import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCodeBlocks } from '../../scripts/markdown.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { requireProgram } from '../support/programs.ts';

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

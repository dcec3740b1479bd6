import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseInstalls } from '../../src/clients/installs.ts';

const NOTHING = { installs: [], docker: { registries: [], builder: undefined }, clients: [], problems: [] };

test('nothing is asked for by nothing', () => {
  for (const text of ['', ' ', '\n', ' , ,\t'])
    assert.deepEqual(chooseInstalls(text), NOTHING, JSON.stringify(text));
});

test('names are parted by white space or commas, and stand in the order of the work', () => {
  for (const text of ['docker java,system', ' java\n, docker\t system,, docker ']) {
    assert.deepEqual(chooseInstalls(text), { ...NOTHING, installs: ['system', 'java', 'docker'] });
  }
  assert.deepEqual(chooseInstalls('certifi nss').installs, ['nss', 'certifi']);
});

test('what a variable does is a client, by its name in clients', () => {
  assert.deepEqual(chooseInstalls('wgetrc php homebrew npm git-schannel'), {
    ...NOTHING,
    clients: ['wget', 'php', 'homebrew', 'node', 'git'],
  });
});

test('docker takes registries and one builder, and either asks for docker', () => {
  assert.deepEqual(chooseInstalls('docker:registry.example:5000 docker:[2001:db8::1]:5000 docker:10.0.0.1'), {
    ...NOTHING,
    installs: ['docker'],
    docker: { registries: ['registry.example:5000', '[2001:db8::1]:5000', '10.0.0.1'], builder: undefined },
  });
  assert.deepEqual(chooseInstalls('buildx:ci_1'), {
    ...NOTHING,
    installs: ['docker'],
    docker: { registries: [], builder: 'ci_1' },
  });
});

test('what is not known is said, with what is; the rest is read', () => {
  const bad = [
    'Docker',
    'docker:',
    'docker:-x',
    'docker:a/../b',
    'xdocker:a',
    'podman:a',
    'buildx',
    'constructor',
    'toString',
  ];
  for (const word of bad) {
    const { problems, ...rest } = chooseInstalls(`nss ${word}`);
    assert.deepEqual(rest, { installs: ['nss'], docker: NOTHING.docker, clients: [] }, word);
    assert.equal(problems.length, 1, word);
    assert.deepEqual([problems[0]?.code, problems[0]?.severity], ['bad-choice', 'error']);
    assert.equal(
      problems[0]?.message,
      `install: “${word}” is not a name known here. The names are system, nss, certifi, java, docker, docker-cli, sudo, git-schannel, wgetrc, php, homebrew, npm, docker:<registry> and buildx:<builder>.`,
    );
  }
});

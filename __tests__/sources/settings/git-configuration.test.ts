import assert from 'node:assert/strict';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Context } from '../../../src/context.ts';
import { findGitSettings } from '../../../src/sources/settings/git-configuration.ts';
import { runChild } from '../../support/child.ts';
import { requireProgram } from '../../support/programs.ts';
import { type Machine, makeMachine } from '../machine.ts';

async function find(context: Context): Promise<string[]> {
  const { settings, problems } = await findGitSettings(context);
  assert.deepEqual(problems, []);
  return settings.map(
    ({ name, path, isTrustedSource }) => `${name} → ${path}${isTrustedSource ? '' : ' (not believed)'}`,
  );
}

async function git(t: TestContext, machine: Machine, ...words: string[]): Promise<string | undefined> {
  const program = requireProgram(t, 'git');
  if (program === undefined) return undefined;
  const { exitCode, stdout, stderr } = await runChild(program, words, { environment: machine.environment() });
  assert.equal(exitCode, 0, stderr);
  return stdout;
}

test('http.sslCAInfo, general and for a URL, with ~ expanded; of two values the last', async (t) => {
  const machine = makeMachine(t);
  const file = join(machine.home, '.gitconfig');
  for (const [key, value] of [
    ['http.sslCAInfo', '~/corp.pem'],
    ['http.https://git.example/team.sslCAInfo', '/corp/team.pem'],
    ['http.proxySSLCAInfo', '/corp/proxy.pem'],
    ['http.sslCert', '/corp/client.pem'],
  ] as const) {
    if ((await git(t, machine, 'config', '--global', key, value)) === undefined) return;
  }
  await git(
    t,
    machine,
    'config',
    '--global',
    '--add',
    'http.https://git.example/team.sslCAInfo',
    '/corp/two.pem',
  );
  assert.deepEqual(await find(machine.context()), [
    `http.sslCAInfo in ${file} → ${machine.home}/corp.pem`,
    `http.proxySSLCAInfo in ${file} → /corp/proxy.pem`,
    `http.https://git.example/team.sslCAInfo in ${file} → /corp/two.pem`,
  ]);
});

test('a password in the URL of a key is not shown', async (t) => {
  const machine = makeMachine(t);
  const key = 'http.https://user:secret@git.example/?token=secret.sslCAInfo';
  if ((await git(t, machine, 'config', '--global', key, '/corp/ca.pem')) === undefined) return;
  assert.deepEqual(await find(machine.context()), [
    `http.https://git.example/.sslCAInfo in ${machine.home}/.gitconfig → /corp/ca.pem`,
  ]);
});

test('a file that is included counts, on a condition too', async (t) => {
  const machine = makeMachine(t);
  if ((await git(t, machine, 'init', '-q', machine.workspace)) === undefined) return;
  const one = machine.write('etc/one', '[http "https://one.example"]\n\tsslCAInfo = /corp/one.pem\n');
  const two = machine.write('etc/two', '[http "https://two.example"]\n\tsslCAInfo = /corp/two.pem\n');
  machine.write(
    'home/.gitconfig',
    `[include]\n\tpath = ${one}\n[includeIf "gitdir:${machine.workspace}/"]\n\tpath = ${two}\n`,
  );
  assert.deepEqual(await find(machine.context()), [
    `http.https://one.example/.sslCAInfo in ${one} → /corp/one.pem`,
    `http.https://two.example/.sslCAInfo in ${two} → /corp/two.pem`,
  ]);
});

test('the system file, the XDG file and GIT_CONFIG_* variables are asked for, too', async (t) => {
  if (requireProgram(t, 'git') === undefined) return;
  const machine = makeMachine(t);
  const entry = (name: string): string =>
    `[http "https://${name}.example"]\n\tsslCAInfo = /corp/${name}.pem\n`;
  const label = (name: string, file: string): string[] => [
    `http.https://${name}.example/.sslCAInfo in ${file} → /corp/${name}.pem`,
  ];
  const system = machine.write('etc/gitconfig', entry('system'));
  const noSystem = { GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_SYSTEM: system };
  assert.deepEqual(await find(machine.context(noSystem)), label('system', system));
  assert.deepEqual(await find(machine.context({ GIT_CONFIG_SYSTEM: system })), []);

  const xdg = machine.write('xdg/git/config', entry('xdg'));
  assert.deepEqual(
    await find(machine.context({ XDG_CONFIG_HOME: join(machine.root, 'xdg') })),
    label('xdg', xdg),
  );

  const global = machine.write('etc/global', entry('global'));
  assert.deepEqual(await find(machine.context({ GIT_CONFIG_GLOBAL: global })), label('global', global));

  const variables = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.https://variable.example.sslCAInfo',
    GIT_CONFIG_VALUE_0: '/corp/variable.pem',
  };
  assert.deepEqual(await find(machine.context(variables)), label('variable', 'GIT_CONFIG_* variables'));
});

test("the repository's own configuration is not trusted, and hides nothing", async (t) => {
  const machine = makeMachine(t);
  if ((await git(t, machine, 'init', '-q', machine.workspace)) === undefined) return;
  await git(t, machine, 'config', '--global', 'http.sslCAInfo', '/corp/ca.pem');
  await git(t, machine, '-C', machine.workspace, 'config', 'http.sslCAInfo', '/corp/repository.pem');
  assert.deepEqual(await find(machine.context()), [
    `http.sslCAInfo in ${machine.home}/.gitconfig → /corp/ca.pem`,
    `http.sslCAInfo in ${machine.workspace}/.git/config → /corp/repository.pem (not believed)`,
  ]);
});

/** Puts a program of this name in front of all others: a stand-in for a git that must not run, or does not answer. */
function writeStandInGit(machine: Machine, script: string): string {
  chmodSync(machine.write('stand-in/git', `#!/bin/sh\n${script}\n`), 0o755);
  return `${join(machine.root, 'stand-in')}:/usr/bin:/bin`;
}

test('git is not started where nothing mentions a CA file', async (t) => {
  const machine = makeMachine(t);
  machine.write('home/.gitconfig', '[user]\n\tname = Somebody\n');
  // as actions/checkout leaves it
  machine.write('workspace/.git/config', '[includeIf "gitdir:/x"]\n\tpath = /tmp/credentials\n');
  const path = writeStandInGit(machine, 'exit 3');
  assert.deepEqual(await find(machine.context({ PATH: path })), []);
  machine.write('workspace/.git/config', '[http]\n\tsslCAInfo = x\n');
  const { problems } = await findGitSettings(machine.context({ PATH: path }));
  assert.deepEqual(
    problems.map(({ code, severity }) => `${severity} ${code}`),
    ['warning unreadable'],
  );
});

test('without git there is nothing that could fail', async (t) => {
  const machine = makeMachine(t);
  machine.write('home/.gitconfig', '[http]\n\tsslCAInfo = /corp/ca.pem\n');
  mkdirSync(join(machine.root, 'empty'));
  assert.deepEqual(await find(machine.context({ PATH: join(machine.root, 'empty') })), []);
});

test('a git that does not answer is ended with the run', async (t) => {
  const machine = makeMachine(t);
  machine.write('home/.gitconfig', '[http]\n\tsslCAInfo = /corp/ca.pem\n');
  const path = writeStandInGit(machine, 'exec sleep 300');
  const context = { ...machine.context({ PATH: path }), signal: AbortSignal.timeout(200) };
  assert.deepEqual(await find(context), []);
});

test('a value that git refuses is a warning', async (t) => {
  if (requireProgram(t, 'git') === undefined) return;
  const machine = makeMachine(t);
  machine.write('home/.gitconfig', '[http]\n\tsslCAInfo = ~nobody-of-this-name/ca.pem\n');
  const { settings, problems } = await findGitSettings(machine.context());
  assert.deepEqual(settings, []);
  assert.deepEqual(
    problems.map(({ code, severity }) => `${severity} ${code}`),
    ['warning unreadable'],
  );
});

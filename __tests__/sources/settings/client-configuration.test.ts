import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Context } from '../../../src/context.ts';
import { findClientSettings } from '../../../src/sources/settings/client-configuration.ts';
import { NO_SETTINGS } from '../../../src/sources/settings/setting.ts';
import { runChild } from '../../support/child.ts';
import type { Environment } from '../../support/environment.ts';
import { requireProgram, requirePythonModule } from '../../support/programs.ts';
import { makeMachine } from '../machine.ts';

/** Settings as `name → path`, of the test's own files only: this machine may have configuration in /etc. */
async function find(context: Context, root: string): Promise<string[]> {
  const { settings } = await findClientSettings(context);
  return settings
    .filter(({ name }) => name.includes(` in ${root}`))
    .map(({ name, path, isTrustedSource }) => `${name} → ${path}${isTrustedSource ? '' : ' (not believed)'}`);
}

/** Without what keeps the clients from their usual files in the home folder. */
const USUAL_FILES = {
  PIP_CONFIG_FILE: undefined,
  NPM_CONFIG_USERCONFIG: undefined,
};

/** What a client itself says, its last line. */
async function ask(program: string, words: readonly string[], environment: Environment, folder: string) {
  const { stdout } = await runChild(program, words, { environment, folder });
  return stdout.trim().split('\n').at(-1);
}

test('pip: cert of every section, as pip itself reads it', async (t) => {
  const machine = makeMachine(t);
  const python = requirePythonModule(t, 'pip');
  if (python === undefined) return;
  const file = machine.write(
    'home/.config/pip/pip.conf',
    '[global]\nindex-url = https://user:word@pypi.example/\ncert = ~/global.pem\n[install]\nCert: /corp/install.pem\n',
  );
  assert.deepEqual(await find(machine.context(USUAL_FILES), machine.root), [
    `global.cert in ${file} → ${machine.home}/global.pem`,
    `install.cert in ${file} → /corp/install.pem`,
  ]);
  const environment = machine.environment(USUAL_FILES);
  const words = (key: string) => ['-m', 'pip', 'config', 'get', key];
  assert.equal(await ask(python, words('global.cert'), environment, machine.root), '~/global.pem');
  assert.equal(await ask(python, words('install.cert'), environment, machine.root), '/corp/install.pem');
});

test('pip: the later of its files counts, as for pip itself', async (t) => {
  const machine = makeMachine(t);
  const python = requirePythonModule(t, 'pip');
  if (python === undefined) return;
  const old = machine.write('home/.pip/pip.conf', '[global]\ncert = /corp/old.pem\n');
  const site = machine.write('venv/pip.conf', '[install]\ncert = /corp/venv.pem\n');
  const machineWide = machine.write(
    'xdg/pip/pip.conf',
    '[global]\ncert = /corp/xdg.pem\n[list]\ncert = /corp/list.pem\n',
  );
  const extra = {
    ...USUAL_FILES,
    XDG_CONFIG_DIRS: join(machine.root, 'xdg'),
    VIRTUAL_ENV: join(machine.root, 'venv'),
  };
  assert.deepEqual(await find(machine.context(extra), machine.root), [
    `global.cert in ${old} → /corp/old.pem`,
    `list.cert in ${machineWide} → /corp/list.pem`,
    `install.cert in ${site} → /corp/venv.pem`,
  ]);
  const words = ['-m', 'pip', 'config', 'get', 'global.cert'];
  assert.equal(await ask(python, words, machine.environment(extra), machine.root), '/corp/old.pem');
});

test('pip: a file that PIP_CONFIG_FILE names stands in for that of the user, as for pip itself', async (t) => {
  const machine = makeMachine(t);
  const python = requirePythonModule(t, 'pip');
  if (python === undefined) return;
  machine.write('home/.config/pip/pip.conf', '[install]\ncert = /corp/user.pem\n');
  const file = machine.write('etc/my.conf', '[global]\ncert = /corp/mine.pem\n');
  const extra = { ...USUAL_FILES, PIP_CONFIG_FILE: file };
  assert.deepEqual(await find(machine.context(extra), machine.root), [
    `global.cert in ${file} → /corp/mine.pem`,
  ]);
  const words = ['-m', 'pip', 'config', 'list'];
  const environment = machine.environment(extra);
  const { stdout } = await runChild(python, words, { environment });
  assert.match(stdout, /global\.cert='\/corp\/mine\.pem'/);
  assert.doesNotMatch(stdout, /user\.pem/);
});

test('pip: with the null device as PIP_CONFIG_FILE it reads no file', async (t) => {
  const machine = makeMachine(t);
  machine.write('home/.config/pip/pip.conf', '[global]\ncert = /corp/user.pem\n');
  const extra = { PIP_CONFIG_FILE: '/dev/null' };
  const { settings } = await findClientSettings(machine.context(extra));
  assert.deepEqual(settings, []);
});

test('npm: cafile of the user, expanded as npm itself does', async (t) => {
  const machine = makeMachine(t);
  const npm = requireProgram(t, 'npm');
  if (npm === undefined) return;
  for (const [value, path] of [
    ['~/corp.pem', join(machine.home, 'corp.pem')],
    [`\${CORP}/ca.pem`, '/corp/ca.pem'],
    ['"/corp/with blank.pem"', '/corp/with blank.pem'],
    ['corp.pem', join(machine.workspace, 'corp.pem')],
  ] as const) {
    const file = machine.write('home/.npmrc', `//npm.example/:_authToken=secret\ncafile = ${value}\n`);
    const extra = { ...USUAL_FILES, CORP: '/corp' };
    assert.deepEqual(await find(machine.context(extra), machine.root), [`cafile in ${file} → ${path}`]);
    // npm itself is a script that needs a node in its path
    const environment = machine.environment({ ...extra, PATH: process.env.PATH });
    assert.equal(await ask(npm, ['config', 'get', 'cafile'], environment, machine.workspace), path);
  }
});

test("npm: the user's file counts before that of the machine; that of the project is not trusted", async (t) => {
  const machine = makeMachine(t);
  const prefix = join(machine.root, 'prefix');
  machine.write('prefix/etc/npmrc', 'cafile=/corp/global.pem\n');
  const user = machine.write('etc/user.npmrc', 'cafile=/corp/user.pem\n');
  const project = machine.write('workspace/.npmrc', 'cafile=certs/project.pem\n');
  const extra = {
    NPM_CONFIG_USERCONFIG: user,
    NPM_CONFIG_GLOBALCONFIG: undefined,
    npm_config_prefix: prefix,
  };
  const found = await find(machine.context(extra), machine.root);
  assert.deepEqual(found, [
    `cafile in ${user} → /corp/user.pem`,
    `cafile in ${project} → ${machine.workspace}/certs/project.pem (not believed)`,
  ]);
  const { NPM_CONFIG_USERCONFIG: _, ...withoutUser } = extra;
  assert.deepEqual(
    (await find(machine.context({ ...withoutUser, NPM_CONFIG_USERCONFIG: undefined }), machine.root))[0],
    `cafile in ${prefix}/etc/npmrc → /corp/global.pem`,
  );
});

test('conda: ssl_verify, if it is a path', async (t) => {
  const machine = makeMachine(t);
  const file = machine.write(
    'home/.condarc',
    'channels:\n  - conda-forge\nssl_verify: $CORP/ca.pem # for the proxy\n',
  );
  const context = machine.context({ CORP: '/corp' });
  assert.deepEqual(await find(context, machine.root), [`ssl_verify in ${file} → /corp/ca.pem`]);
  machine.write('home/.condarc', `verify_ssl: '\${CORP}/quoted.pem'\n`);
  assert.deepEqual(await find(context, machine.root), [`ssl_verify in ${file} → /corp/quoted.pem`]);
});

test('conda: a switch is no path, and hides one in an earlier file', async (t) => {
  const machine = makeMachine(t);
  const first = machine.write('home/.conda/.condarc', 'ssl_verify: /corp/ca.pem\n');
  const context = machine.context({ CONDARC: '~/my.condarc' });
  machine.write('home/my.condarc', 'channels: [a]\n');
  assert.deepEqual(await find(context, machine.root), [`ssl_verify in ${first} → /corp/ca.pem`]);
  for (const value of ['false', 'no', 'true', 'truststore', '<system>']) {
    machine.write('home/my.condarc', `ssl_verify: ${value}\n`);
    assert.deepEqual(await find(context, machine.root), [], value);
  }
});

test('conda: a file that is no YAML is a warning that does not quote it', async (t) => {
  const machine = makeMachine(t);
  machine.write('home/.condarc', 'ssl_verify: [\nchannels: {https://user:secret@conda.example\n');
  const { settings, problems } = await findClientSettings(machine.context());
  assert.deepEqual(settings, []);
  assert.deepEqual(
    problems.map(({ code, severity }) => `${severity} ${code}`),
    ['warning unreadable'],
  );
  assert.doesNotMatch(JSON.stringify(problems), /secret/);
});

test('conda: YAML that is no mapping is nothing', async (t) => {
  const machine = makeMachine(t);
  for (const text of [
    '# ssl_verify: x\n',
    '- ssl_verify\n',
    'ssl_verify',
    'ssl_verify:\n',
    'ssl_verify: [a]\n',
  ]) {
    machine.write('home/.condarc', text);
    assert.deepEqual(await findClientSettings(machine.context()), NO_SETTINGS, text);
  }
});

test('AWS: ca_bundle of every profile', async (t) => {
  const machine = makeMachine(t);
  const text =
    '[default]\nregion = eu-central-1\nca_bundle = /corp/ca.pem\n[profile a.b]\nca_bundle: ../etc/other.pem\n';
  const file = machine.write('home/.aws/config', text);
  const expected = (path: string) => [
    `default.ca_bundle in ${path} → /corp/ca.pem`,
    `profile a.b.ca_bundle in ${path} → ${machine.root}/etc/other.pem`,
  ];
  assert.deepEqual(await find(machine.context(), machine.root), expected(file));
  const other = machine.write('home/aws.ini', text);
  const context = machine.context({ AWS_CONFIG_FILE: '~/aws.ini' });
  assert.deepEqual(await find(context, machine.root), expected(other));
});

test('a key of this name in a comment, or outside any section, is none', async (t) => {
  const machine = makeMachine(t);
  machine.write('home/.aws/config', 'ca_bundle = /corp/loose.pem\n[default]\n# ca_bundle = /corp/old.pem\n');
  machine.write('home/.npmrc', '; cafile = /corp/old.pem\n');
  assert.deepEqual(
    await findClientSettings(machine.context({ NPM_CONFIG_USERCONFIG: undefined })),
    NO_SETTINGS,
  );
});

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readAdded, readReport, useAction } from '../../support/action.ts';
import { runChild } from '../../support/child.ts';
import { PROGRAM } from '../../support/command-line.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import { type StepResult, startJob } from '../../support/mini-runner.ts';
import { makeAuthority } from '../../support/pki.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const added = makeAuthority({ name: 'Added CA' });
const old = makeAuthority({ name: 'Old CA' });

const PIP_FILE = '.config/pip/pip.conf';

/** A home folder with files, in which a job runs; `$OLD` in a text is a file with the old CA, `$BOTH` one with both. */
function makeHome(t: TestContext, files: Readonly<Record<string, string>>, env = {}) {
  const home = makeTemporaryFolder(t);
  const list = join(home, 'old.pem');
  const both = join(home, 'both.pem');
  writeFileSync(list, old.pem);
  writeFileSync(both, old.pem + added.pem);
  const job = startJob(t, {
    env,
    // this machine may have a pip.conf of its own in /etc
    runnerEnvironment: {
      HOME: home,
      NPM_CONFIG_USERCONFIG: undefined,
      PIP_CONFIG_FILE: PIP_FILE in files ? join(home, PIP_FILE) : '/dev/null',
    },
  });
  const write = (folder: string, name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text.replaceAll('$OLD', list).replaceAll('$BOTH', both));
  };
  for (const [name, text] of Object.entries(files)) write(home, name, text);
  return { home, list, job, write };
}

const INPUTS = { certificates: added.pem, 'default-store': 'mozilla' };

function messagesOf({ annotations }: StepResult, pattern: RegExp): string[] {
  return annotations.map(({ message }) => message).filter((message) => pattern.test(message));
}

test('a setting that a pull request could have written is reported, and not set over', async (t) => {
  const { job, write } = makeHome(t, {});
  write(job.folders.workspace, 'corp.pem', old.pem);
  write(job.folders.workspace, '.npmrc', 'cafile=corp.pem\n');
  const step = await useAction(job, INPUTS);
  assert.equal(step.conclusion, 'success', step.log);
  assert.equal(step.exported.npm_config_cafile, undefined);
  const [told] = messagesOf(step, /cafile in .*\.npmrc, line 1, wins over NODE_EXTRA_CA_CERTS for npm/);
  assert.match(
    told ?? '',
    /npm_config_cafile is stronger, but is not set, because what the setting names is not in the bundle/,
  );
  // once the input names it, it is in the bundle
  const listed = await useAction(job, { ...INPUTS, certificates: `corp.pem\n${added.pem}` });
  assert.equal(listed.exported.npm_config_cafile, listed.outputs['bundle-path'], listed.log);
});

test('a variable whose file is not in the bundle stays as it is', async (t) => {
  const { job, write } = makeHome(t, {}, { AWS_CA_BUNDLE: 'corp.pem' });
  write(job.folders.workspace, 'corp.pem', old.pem);
  const step = await useAction(job, INPUTS);
  assert.equal(step.exported.AWS_CA_BUNDLE, undefined);
  assert.equal(
    messagesOf(step, /^AWS_CA_BUNDLE wins over SSL_CERT_FILE and REQUESTS_CA_BUNDLE for .*the AWS CLI/)
      .length,
    1,
    step.log,
  );
});

test('a setting whose file is gone loses nothing when it is set over', async (t) => {
  const { job, home } = makeHome(t, { '.npmrc': 'cafile=~/gone.pem\n' });
  const step = await useAction(job, INPUTS);
  assert.equal(step.exported.npm_config_cafile, step.outputs['bundle-path'], home);
  assert.equal(messagesOf(step, /gone\.pem/).length, 1);
});

test('a choice that was taken out by name is not set for any reason', async (t) => {
  const files = { '.aws/config': '[default]\nca_bundle = $OLD\n' };
  const { job } = makeHome(t, files, { CURL_CA_BUNDLE: join('/etc/ssl/certs/ca-certificates.crt') });
  const step = await useAction(job, { ...INPUTS, clients: 'default -aws -curl' });
  assert.equal(step.exported.AWS_CA_BUNDLE, undefined);
  assert.equal(step.exported.CURL_CA_BUNDLE, undefined);
  assert.equal(
    messagesOf(step, /ca_bundle in .* AWS_CA_BUNDLE is stronger, but is not to be set/).length,
    1,
    step.log,
  );
  assert.deepEqual(messagesOf(step, /^CURL_CA_BUNDLE wins/), []);
});

test('clients that nothing is set for have no settings that win', async (t) => {
  const { job } = makeHome(t, { '.npmrc': 'cafile=$OLD\n', '.curlrc': 'cacert=$OLD\n' });
  for (const clients of ['none', 'git']) {
    const step = await useAction(job, { ...INPUTS, clients });
    assert.equal(step.exported.npm_config_cafile, undefined);
    assert.deepEqual(messagesOf(step, /wins over/), []);
  }
});

test('what a file names that nothing replaces is not trusted by others for it', async (t) => {
  const { job } = makeHome(t, { '.curlrc': 'cacert = $OLD\n' });
  const step = await useAction(job, INPUTS);
  assert.equal(
    messagesOf(step, /^cacert in .* wins over .* needed, too, name that file/).length,
    1,
    step.log,
  );
  assert.deepEqual(readAdded(step), ['Added CA given']);
});

test('a list that has what is needed already is no reason to warn', async (t) => {
  const { job } = makeHome(t, { '.curlrc': 'cacert = $BOTH\n' });
  assert.deepEqual(messagesOf(await useAction(job, INPUTS), /wins over/), []);
});

test('AWS: the profile that is in force counts', async (t) => {
  const files = { '.aws/config': '[default]\nregion = x\n[profile corp]\nca_bundle = $OLD\n' };
  const other = await useAction(makeHome(t, files).job, INPUTS);
  assert.equal(other.exported.AWS_CA_BUNDLE, undefined);
  const inForce = await useAction(makeHome(t, files, { AWS_PROFILE: 'corp' }).job, INPUTS);
  assert.equal(inForce.exported.AWS_CA_BUNDLE, inForce.outputs['bundle-path']);
});

test('a second use in the job brings what answers a setting up to date, and gives the same reason', async (t) => {
  const { job, home } = makeHome(
    t,
    { '.npmrc': 'cafile=$OLD\n' },
    { YARN_CAFILE: '/etc/ssl/certs/ca-certificates.crt' },
  );
  const first = await useAction(job, INPUTS);
  const third = makeAuthority({ name: 'Third CA' });
  const second = await useAction(job, { ...INPUTS, certificates: added.pem + third.pem });
  assert.notEqual(second.outputs['bundle-path'], first.outputs['bundle-path']);
  for (const step of [first, second]) {
    assert.equal(step.exported.npm_config_cafile, step.outputs['bundle-path']);
    assert.equal(step.exported.YARN_CAFILE, step.outputs['bundle-path']);
    const variables: { variable: string; because?: object }[] = readReport(step).variables;
    assert.deepEqual(variables.find(({ variable }) => variable === 'npm_config_cafile')?.because, {
      setting: 'cafile',
      file: join(home, '.npmrc'),
      line: 1,
    });
  }
});

test('a folder whose names are no hashes is reported: OpenSSL reads nothing there', async (t) => {
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'corp.pem'), old.pem);
  const { job } = makeHome(t, {}, { SSL_CERT_DIR: folder });
  const step = await useAction(job, INPUTS);
  assert.equal(messagesOf(step, /^SSL_CERT_DIR \(.*openssl rehash/).length, 1, step.log);
  const empty = makeTemporaryFolder(t);
  const quiet = await useAction(makeHome(t, {}, { SSL_CERT_DIR: empty }).job, INPUTS);
  assert.deepEqual(messagesOf(quiet, /rehash/), []);
});

const SWITCHES: Readonly<Record<string, readonly [file: string, text: string, line: number]>> = {
  curl: ['.curlrc', 'silent\ninsecure\n', 2],
  wget: ['.wgetrc', 'check_certificate = off\n', 1],
  pip: [PIP_FILE, '[global]\ntrusted-host = pypi.example\n', 2],
  npm: ['.npmrc', '# x\nstrict-ssl=false\n', 2],
  conda: ['.condarc', 'ssl_verify: false\n', 1],
  'yarn 1': ['.yarnrc', 'strict-ssl false\n', 1],
  'yarn 2 and later': ['.yarnrc.yml', 'enableStrictSsl: false\n', 1],
  Bundler: ['.bundle/config', '---\nBUNDLE_SSL_VERIFY_MODE: "0"\n', 2],
  RubyGems: ['.gemrc', ':ssl_verify_mode: 0\n', 1],
  Composer: ['.composer/config.json', '{\n"config": {"disable-tls": true}}\n', 2],
  HTTPie: ['.config/httpie/config.json', '{"default_options": ["--verify=no"]}\n', 1],
  git: ['.gitconfig', '[http]\n\tsslVerify = no\n', 2],
};

test('where a file switches verification off, a run says so and leaves it', async (t) => {
  const files = Object.fromEntries(Object.values(SWITCHES).map(([name, text]) => [name, text]));
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', GIT_SSL_NO_VERIFY: '1', GIT_CONFIG_NOSYSTEM: '1' };
  const { job, home } = makeHome(t, files, env);
  const step = await useAction(job, INPUTS);
  assert.equal(step.conclusion, 'success', step.log);
  const told = (readReport(step).problems as { code: string; severity: string; message: string }[])
    .filter(({ code }) => code === 'verification-off')
    .map(({ severity, message }) => `${severity} ${message}`);
  for (const [who, [file, , line]] of Object.entries(SWITCHES)) {
    const place = join(home, file);
    const isNamed = (message: string): boolean =>
      message.includes(`(${who}`) &&
      (message.includes(`line ${line} of ${place} `) || message.includes(`${place}, line ${line} `));
    assert.equal(told.filter(isNamed).length, 1, `${who}\n${told.join('\n')}`);
  }
  assert.equal(
    told.filter((message) => /^warning (?:NODE_TLS_REJECT_UNAUTHORIZED=0|GIT_SSL_NO_VERIFY)/.test(message))
      .length,
    2,
  );
  assert.equal(told.length, Object.keys(SWITCHES).length + 2);
});

test('the command line sets it in every later shell, too', async (t) => {
  const home = makeTemporaryFolder(t);
  writeFileSync(join(home, 'old.pem'), old.pem);
  writeFileSync(join(home, 'added.pem'), added.pem);
  writeFileSync(join(home, '.npmrc'), 'cafile=~/old.pem\n');
  const environment = makeCleanEnvironment(home, { NPM_CONFIG_USERCONFIG: undefined });
  const run = (...words: readonly string[]) =>
    runChild(process.execPath, [PROGRAM, ...words], { environment, folder: home });
  const made = await run(
    '--certificates',
    join(home, 'added.pem'),
    '--default-store',
    'mozilla',
    '--shell',
    'bash',
  );
  assert.equal(made.exitCode, 0, made.stderr);
  const later = await run('env', '--shell', 'bash');
  const bundle = join(home, '.local/share/setup-ca-bundle/ca-bundle.pem');
  for (const { stdout } of [made, later]) assert.match(stdout, new RegExp(`npm_config_cafile=.?${bundle}`));
});

import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { digestSha256 } from '../../src/certificates/digest.ts';
import { takeLock } from '../../src/files/lock.ts';
import { describeTree, NODES, readTree } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeUserMachine, PROGRAM, readJson, type UserMachine } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { type Authority, makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';

const [ONE, OTHER, CORP] = ['First CA', 'Second CA', 'Corp CA'].map((name) => makeAuthority({ name })) as [
  Authority,
  Authority,
  Authority,
];

const IS_WINDOWS = process.platform === 'win32';

/** What git for Windows gets besides, so that its other TLS library reads the file too. */
const GIT_SWITCH = IS_WINDOWS
  ? {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.schannelUseSSLCAInfo',
      GIT_CONFIG_VALUE_0: 'true',
    }
  : {};

/** A machine on which `one.pem`, `other.pem` and `corp.pem` lie in the home folder. */
function startMachine(...parameters: Parameters<typeof makeUserMachine>): UserMachine {
  const machine = makeUserMachine(...parameters);
  for (const [name, { pem }] of Object.entries({ one: ONE, other: OTHER, corp: CORP })) {
    writeFileSync(join(machine.home, `${name}.pem`), pem);
  }
  return machine;
}

function hasCa(path: string, { pem }: Authority): boolean {
  return readFileSync(path, 'utf8').includes(pem.trim());
}

for (const node of NODES) {
  test(`the bundle is written to the user's folder, and stdout has only what is to be set, on Node ${node}`, async (t) => {
    const { run, output } = startMachine(t);
    const made = await run(['--certificates', '../one.pem', '--shell', 'json'], { node });
    assert.deepEqual([made.exitCode, made.stderr], [0, '']);
    const bundle = join(output, 'ca-bundle.pem');
    assert.deepEqual(readJson(made), {
      SSL_CERT_FILE: bundle,
      REQUESTS_CA_BUNDLE: bundle,
      CURL_CA_BUNDLE: bundle,
      GIT_SSL_CAINFO: bundle,
      PIP_CERT: bundle,
      NODE_EXTRA_CA_CERTS: join(output, 'extra.pem'),
      ...GIT_SWITCH,
    });
    assert.ok(hasCa(bundle, ONE) && hasCa(join(output, 'extra.pem'), ONE));
    assert.ok(
      readFileSync(bundle, 'utf8').split('BEGIN CERTIFICATE').length > 50,
      'the default store is there',
    );
    assert.deepEqual([...readTree(join(output, '../..')).keys()].length, 3);
    const again = await run(['env', '--shell', 'json'], { node });
    assert.deepEqual([again.exitCode, again.stderr], [0, '']);
    assert.deepEqual(readJson(again), readJson(made));
  });
}

test('without a terminal the lines are those of the platform’s shells, and the same input writes no file again', async (t) => {
  const { run, output } = startMachine(t);
  const first = await run(['--certificates', '../one.pem']);
  const lines = IS_WINDOWS ? /^(?:\$env:\w+ = '[^'\n]+'\n){9}$/ : /^(?:export \w+='[^'\n]+'\n){6}$/;
  assert.match(first.stdout, lines);
  const inodes = (): number[] => [...readTree(output).keys()].map((path) => statSync(path).ino);
  const before = inodes();
  const second = await run(['--certificates', '../one.pem']);
  assert.equal(second.stdout, first.stdout);
  assert.deepEqual(inodes(), before);
});

test('a CA that is no longer given is gone, though every variable names the output of the run before', async (t) => {
  const { run, output } = startMachine(t);
  const bundle = join(output, 'ca-bundle.pem');
  const words = ['--shell', 'json', '--certificates'];
  const variables = readJson(await run([...words, '../one.pem'])) as Record<string, string>;
  const { exitCode, stderr } = await run([...words, '../other.pem'], { variables });
  assert.equal(exitCode, 0);
  assert.match(stderr, /^No longer trusted: /);
  for (const path of [bundle, join(output, 'extra.pem')]) {
    assert.ok(hasCa(path, OTHER) && !hasCa(path, ONE), path);
  }
});

test('what variables named before is taken over, also when they name our own output by now; and rotates with its file', async (t) => {
  const { run, output, home } = startMachine(t);
  const bundle = join(output, 'ca-bundle.pem');
  const words = ['--shell', 'json', '--certificates', '../one.pem'];
  const corp = join(home, 'corp.pem');
  const first = await run(words, { variables: { REQUESTS_CA_BUNDLE: corp } });
  assert.ok(hasCa(bundle, CORP));
  const variables = readJson(first) as Record<string, string>;
  await run(words, { variables });
  assert.ok(hasCa(bundle, CORP), 'a run in the shell that has our variables');
  writeFileSync(corp, OTHER.pem);
  await run(words, { variables });
  assert.ok(hasCa(bundle, OTHER) && !hasCa(bundle, CORP), 'the file was changed');
  await run(words);
  assert.ok(!hasCa(bundle, OTHER), 'a shell in which nothing names it');
});

test('a failed run leaves the files as they were, and says nothing on stdout', async (t) => {
  const { run, output } = startMachine(t);
  const variables = readJson(await run(['--certificates', '../one.pem', '--shell', 'json'])) as Record<
    string,
    string
  >;
  const before = describeTree(output);
  for (const words of [
    ['--certificates', '../not-there.pem'],
    ['--certificates', '../other.pem', '--certificates', '../not-there.pem'],
    ['--hosts', '127.0.0.1:9'],
    [
      '--certificates',
      '../other.pem',
      '--fail-on-warnings',
      '--verify-clients',
      '--verify-hosts',
      '127.0.0.1:9',
    ],
  ]) {
    const { exitCode, stdout, stderr } = await run(words, { variables });
    assert.deepEqual([exitCode, stdout], [1, ''], words.join(' '));
    assert.match(stderr, /error: /);
    assert.match(stderr, /Nothing was changed/);
    assert.deepEqual(describeTree(output), before);
  }
});

const LOCK = '.setup-ca-bundle.lock';

test('two runs at once: bundle, extra file and record are of one of them, 50 times', async (t) => {
  const { run, output } = startMachine(t);
  const digest = (name: string): string => digestSha256(readFileSync(join(output, name)));
  for (let round = 0; round < 50; round++) {
    const runs = ['one', 'other'].map((name) =>
      run(['--certificates', `../${name}.pem`, '--clients', name === 'one' ? 'default,+java' : 'default']),
    );
    for (const { exitCode, stderr } of await Promise.all(runs)) assert.equal(exitCode, 0, stderr);
    const { bundle, extra, truststore } = JSON.parse(readFileSync(join(output, 'report.json'), 'utf8'));
    assert.deepEqual(
      [digest('ca-bundle.pem'), digest('extra.pem')],
      [bundle.sha256, extra.sha256],
      `${round}`,
    );
    assert.equal(existsSync(join(output, 'truststore.jks')), truststore !== null);
    assert.deepEqual(
      readdirSync(output).filter(
        (name) => !/^(?:ca-bundle\.pem|extra\.pem|truststore\.jks|report\.json)$/.test(name),
      ),
      [],
    );
  }
});

test('a run waits for the one that holds the folder, and takes over the lock of one that was killed', async (t) => {
  const { run, output } = startMachine(t);
  mkdirSync(output, { recursive: true });
  const giveBack = await takeLock(join(output, LOCK), AbortSignal.timeout(1000));
  const waiting = run(['--certificates', '../one.pem']);
  const first = await Promise.race([waiting, wait(3000)]);
  assert.equal(first, undefined, 'it waits');
  assert.ok(!existsSync(join(output, 'ca-bundle.pem')));
  giveBack();
  assert.equal((await waiting).exitCode, 0);
  writeFileSync(join(output, LOCK), '{"pid":4194304,"startedAt":"1"}');
  assert.equal((await run(['--certificates', '../other.pem'])).exitCode, 0);
  assert.ok(!existsSync(join(output, LOCK)));
});

test('what a shell cannot be told fails the run before anything is set', async (t) => {
  const { run, home } = startMachine(t, "it's ");
  const { exitCode, stdout, stderr } = await run(['--certificates', '../one.pem', '--shell', 'gitlab']);
  assert.deepEqual([exitCode, stdout], [1, '']);
  assert.match(stderr, /SSL_CERT_FILE cannot be written for gitlab/);
  assert.ok(home.includes("'"));
});

test('variables that a run has no file for any more are unset, if they are ours', async (t) => {
  const { run, output, home } = startMachine(t);
  const first = await run(
    ['--certificates', '../one.pem', '--clients', 'default,+java,+cargo', '--shell', 'json'],
    {
      variables: { JAVA_TOOL_OPTIONS: '-Xmx1g' },
    },
  );
  const variables: Record<string, string> = {
    ...(readJson(first) as Record<string, string>),
    AWS_CA_BUNDLE: join(home, 'corp.pem'),
  };
  assert.equal(
    readJson(first).JAVA_TOOL_OPTIONS,
    `-Xmx1g -Djavax.net.ssl.trustStore=${join(output, 'truststore.jks')}`,
  );
  const again = await run(['--certificates', '../one.pem', '--clients', 'default,+java', '--shell', 'json'], {
    variables,
  });
  assert.equal(readJson(again).JAVA_TOOL_OPTIONS, variables.JAVA_TOOL_OPTIONS, 'ours is no stranger');
  const { SSL_CERT_FILE, JAVA_TOOL_OPTIONS, CARGO_HTTP_CAINFO, AWS_CA_BUNDLE } = readJson(
    await run(['--certificates', '../one.pem', '--clients', 'none', '--shell', 'json'], { variables }),
  );
  assert.deepEqual(
    { SSL_CERT_FILE, JAVA_TOOL_OPTIONS, CARGO_HTTP_CAINFO, AWS_CA_BUNDLE },
    { SSL_CERT_FILE: null, JAVA_TOOL_OPTIONS: '-Xmx1g', CARGO_HTTP_CAINFO: null, AWS_CA_BUNDLE: undefined },
  );
  assert.ok(!existsSync(join(output, 'truststore.jks')));
});

test('our folder is taken out of a list of folders that had others before', async (t) => {
  const { run, output, home } = startMachine(t);
  const words = ['--certificates', '../one.pem', '--shell', 'json', '--clients'];
  const own = join(home, 'php.d');
  const { PHP_INI_SCAN_DIR = '' } = readJson(
    await run([...words, 'php'], { variables: { PHP_INI_SCAN_DIR: own } }),
  );
  assert.equal(PHP_INI_SCAN_DIR, own + delimiter + output);
  const taken = readJson(await run([...words, 'none'], { variables: { PHP_INI_SCAN_DIR } }));
  assert.equal(taken.PHP_INI_SCAN_DIR, own);
});

test('modules for Python are named before what PYTHONPATH had, by env as well; without the choice they are gone', async (t) => {
  const { run, output } = startMachine(t);
  const words = ['--certificates', '../one.pem', '--shell', 'json', '--clients'];
  const folder = join(output, 'python-lenient');
  const variables = { PYTHONPATH: '/srv/lib' };
  const made = await run([...words, 'none +python-lenient'], { variables });
  assert.match(
    made.stderr,
    /warning: clients: python-lenient: Python 3\.13 and newer check certificates less/,
  );
  const { PYTHONPATH = '' } = readJson(made);
  assert.equal(PYTHONPATH, [folder, '/srv/lib'].join(delimiter));
  assert.equal(readJson(await run(['env', '--shell', 'json'], { variables })).PYTHONPATH, PYTHONPATH);
  const taken = readJson(await run([...words, 'none'], { variables: { PYTHONPATH } }));
  assert.equal(taken.PYTHONPATH, '/srv/lib');
  assert.equal(existsSync(folder), false);
  assert.equal(readJson(await run(['env', '--shell', 'json'], { variables })).PYTHONPATH, undefined);
});

test('with nothing to add any more the file of added certificates is empty, not gone: shells name it still', async (t) => {
  const { run, output } = startMachine(t);
  const store = ['--default-store', '../corp.pem', '--shell', 'json'];
  const added = join(output, 'extra.pem');
  const first = readJson(await run([...store, '--certificates', '../one.pem'])) as Record<string, string>;
  assert.equal(first.NODE_EXTRA_CA_CERTS, added);
  const second = await run([...store, '--default-store', 'mozilla'], { variables: first });
  assert.deepEqual([second.exitCode, readJson(second).NODE_EXTRA_CA_CERTS], [0, null]);
  assert.equal(readFileSync(added, 'utf8'), '');
  const { NODE_EXTRA_CA_CERTS } = readJson(await run(['env', '--shell', 'json'], { variables: first }));
  assert.equal(NODE_EXTRA_CA_CERTS, null);
});

test('env names no file that is not there', async (t) => {
  const { run, output } = startMachine(t);
  const before = await run(['env']);
  assert.deepEqual([before.exitCode, before.stdout], [1, '']);
  assert.match(before.stderr, /Make one: setup-ca-bundle --certificates FILE/);
  await run(['--certificates', '../one.pem']);
  rmSync(join(output, 'extra.pem'));
  const without = await run(['env']);
  assert.ok(without.stdout.includes('SSL_CERT_FILE') && !without.stdout.includes('NODE_EXTRA_CA_CERTS'));
  rmSync(join(output, 'ca-bundle.pem'));
  const after = await run(['env']);
  assert.deepEqual([after.exitCode, after.stdout], [1, '']);
});

test('a folder of one’s own choice, with everything in its name, works in a profile of bash', async (t) => {
  const bash = requireProgram(t, 'bash');
  if (bash === undefined) return;
  const { home } = startMachine(t);
  const folder = join(home, `a 'b' "c" $HOME \`d\` %e% ; é`);
  const node = nodeExecutable(24);
  const script = `set -eu; eval "$("$NODE" "$PROGRAM" --certificates "$HOME/one.pem" --output "$FOLDER")"
    eval "$("$NODE" "$PROGRAM" env --output "$FOLDER")"; printf '%s\\n' "$SSL_CERT_FILE"; test -f "$SSL_CERT_FILE"`;
  const { exitCode, stdout, stderr } = await runChild(bash, ['-c', script], {
    environment: makeCleanEnvironment(home, { NODE: node, PROGRAM, FOLDER: folder }),
    folder: home,
  });
  assert.deepEqual([exitCode, stderr, stdout], [0, '', `${join(folder, 'ca-bundle.pem')}\n`]);
});

test('the user’s folder is the one that the platform’s variable names, if that is an absolute path', async (t) => {
  const { run, home } = startMachine(t);
  const variable = IS_WINDOWS ? 'LOCALAPPDATA' : 'XDG_DATA_HOME';
  const { SSL_CERT_FILE } = readJson(
    await run(['--certificates', '../one.pem', '--shell', 'json'], {
      variables: { [variable]: join(home, 'data') },
    }),
  );
  assert.equal(SSL_CERT_FILE, join(home, 'data/setup-ca-bundle/ca-bundle.pem'));
});

test('a folder where no folder can be made is an error: /proc answers as if it were not there', async (t) => {
  if (!existsSync('/proc/self')) return t.skip('there is no /proc');
  const machine = makeUserMachine(t);
  for (const folder of ['/proc/x', '/proc/x/y', '/dev/null/x']) {
    const { exitCode, stderr } = await machine.run(['--output', folder]); // never ended for /proc
    assert.equal(exitCode, 1, stderr);
    assert.match(stderr, /cannot be written/, folder);
  }
});

test('a folder that cannot be written is an error, told before any work', async (t) => {
  const { run, home } = startMachine(t);
  writeFileSync(join(home, 'file'), '');
  const inPlace = await run(['--certificates', '../one.pem', '--output', '../file']);
  assert.deepEqual([inPlace.exitCode, inPlace.stdout], [1, '']);
  assert.match(inPlace.stderr, /cannot be written/);
  if (IS_WINDOWS || process.getuid?.() === 0) return; // every folder can be written there, by its mode
  mkdirSync(join(home, 'closed'));
  chmodSync(join(home, 'closed'), 0o500);
  const { exitCode, stdout } = await run(['--certificates', '../one.pem', '--output', '../closed/folder']);
  assert.deepEqual([exitCode, stdout], [1, '']);
});

test('a password is taken from the environment, and a key in the file is refused with nothing written', async (t) => {
  const { run, home, output } = startMachine(t);
  writeFileSync(join(home, 'with-key.pem'), ONE.pem + ONE.keyPem);
  const { exitCode, stdout, stderr } = await run(['--certificates', '../with-key.pem']);
  assert.deepEqual([exitCode, stdout], [1, '']);
  assert.match(stderr, /a private key/);
  assert.ok(!existsSync(output));
  assert.ok(!stderr.includes(ONE.keyPem.split('\n')[1] ?? '-'));
});

test('in a CI job the working folder is what a pull request can write: its settings are not trusted', async (t) => {
  const { run, home, output } = startMachine(t);
  const workspace = join(home, 'work');
  writeFileSync(join(workspace, 'ca.pem'), CORP.pem);
  const variables = { SSL_CERT_FILE: join(workspace, 'ca.pem') };
  const words = ['--certificates', '../one.pem'];
  await run(words, { variables });
  assert.ok(hasCa(join(output, 'ca-bundle.pem'), CORP), 'on a machine of one’s own');
  const { stderr } = await run(words, { variables: { ...variables, CI: 'true' } });
  assert.match(stderr, /in the workspace, where a pull request could have put it/);
  assert.ok(!hasCa(join(output, 'ca-bundle.pem'), CORP));
});

/** How CI systems tell where the checkout is; `undefined`: they do not, and git does. */
const CHECKOUTS: readonly (readonly [string | undefined, (folder: string) => string])[] = [
  ['CI_PROJECT_DIR', (folder) => folder],
  ['GITHUB_WORKSPACE', (folder) => folder],
  ['BUILD_SOURCESDIRECTORY', (folder) => `${folder}/`],
  ['CIRCLE_WORKING_DIRECTORY', () => '~/ci/checkout'],
  ['BITBUCKET_CLONE_DIR', (folder) => folder],
  ['WORKSPACE', (folder) => folder],
  [undefined, () => ''],
];

test('in a CI job all of the checkout is, wherever in it the command is started, or beside it', async (t) => {
  const { run, home, output } = startMachine(t);
  const checkout = join(home, 'ci/checkout');
  const deep = join(checkout, 'module/deep');
  mkdirSync(deep, { recursive: true });
  mkdirSync(join(checkout, 'certs'));
  writeFileSync(join(checkout, 'certs/ca.pem'), CORP.pem);
  writeFileSync(join(deep, 'own.pem'), ONE.pem);
  const bundle = join(output, 'ca-bundle.pem');
  for (const [name, write] of CHECKOUTS) {
    if (name === undefined) {
      mkdirSync(join(checkout, '.git'));
      mkdirSync(join(checkout, 'module/.git')); // a submodule
    }
    const variables = {
      CI: 'true',
      PIP_CERT: join(checkout, 'certs/ca.pem'),
      ...(name === undefined ? {} : { [name]: write(checkout) }),
    };
    for (const folder of name === undefined ? [deep] : [deep, home]) {
      const own = folder === deep ? 'own.pem' : 'one.pem';
      const { exitCode, stderr } = await run(['--certificates', own], { variables, folder });
      assert.equal(exitCode, 0, stderr);
      assert.match(stderr, /PIP_CERT .* lies in the workspace/, `${name} ${folder}`);
      assert.ok(hasCa(bundle, ONE), 'relative paths start at the working folder');
      assert.ok(!hasCa(bundle, CORP), `${name} ${folder}`);
    }
  }
  const azure = { TF_BUILD: 'True', PIP_CERT: join(checkout, 'certs/ca.pem') };
  assert.match(
    (await run(['--certificates', 'own.pem'], { variables: azure, folder: deep })).stderr,
    /workspace/,
  );
});

test('no sentence of the command line speaks of a job', async (t) => {
  const { run, home } = startMachine(t);
  writeFileSync(join(home, 'work', 'unreadable.pem'), '-----BEGIN CERTIFICATE-----\nAAAA\n');
  const missing = { variables: { REQUESTS_CA_BUNDLE: join(home, 'gone.pem') } };
  const runs = [
    run(['--certificates', 'none.pem', '--certificates', '/nowhere/none.pem', '--certificates', '$A/a.pem']),
    run(['--certificates', 'unreadable.pem'], missing),
    run(['--hosts', '127.0.0.1:1']),
    run(['--fail-on-empty']),
    run(['--certificates', '../one.pem', '--output', '../one.pem/folder']),
    run(['--default-store', 'certifi'], { variables: { PATH: home } }),
    run(['--certificates', '../one.pem', '--shell', 'dotenv', '--output', join(home, "it's")]),
  ];
  for (const { exitCode, stdout, stderr } of await Promise.all(runs)) {
    assert.deepEqual([exitCode, stdout], [1, ''], stderr);
    assert.doesNotMatch(
      stderr,
      /\brunners?\b|workspace|checkout|\bjobs?\b|\bsteps?\b|workflow|\baction\b|exported/,
    );
  }
});

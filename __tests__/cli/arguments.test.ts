import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readActionMetadata } from '../../scripts/action-metadata.ts';
import { OPTIONS, readArguments } from '../../src/cli/arguments.ts';
import { VERSION } from '../../src/release.ts';
import { NODES } from '../support/action.ts';
import { makeUserMachine } from '../support/command-line.ts';

test('every input of the action is an option, but those that have no use here', () => {
  const inputs = readActionMetadata().inputs.map(({ name }) => name);
  const options = OPTIONS.map(({ name }) => name);
  assert.deepEqual(
    inputs.filter((name) => !options.some((option) => option === name)),
    ['dockerfiles', 'summary'], // there is no job that could have them
  );
});

test('options that may be repeated are entries in their order; switches have three forms', () => {
  const read = readArguments([
    ...['--certificates', 'one.pem', '--certificates=two.pem', '--clients', 'default', '--clients=-git'],
    ...[
      '--allow-unpinned',
      '--no-fail-on-empty',
      '--verify-clients=false',
      '--certificates',
      '-----BEGIN CERTIFICATE-----',
    ],
  ]);
  assert.ok('value' in read);
  assert.equal(read.value.command, 'bundle');
  assert.equal(read.value.input('certificates'), 'one.pem\ntwo.pem\n-----BEGIN CERTIFICATE-----');
  assert.equal(read.value.input('clients'), 'default\n-git');
  assert.equal(read.value.input('allow-unpinned'), 'true');
  assert.equal(read.value.input('fail-on-empty'), 'false');
  assert.equal(read.value.input('verify-clients'), 'false');
  assert.equal(read.value.input('hosts'), '');
});

const MISTAKES: Readonly<Record<string, readonly [words: readonly string[], mistake: RegExp]>> = {
  'an option that is none': [['--certificate', 'x'], /^--certificate is not an option\./],
  'a short option that is none': [['-x'], /^-x is not an option\./],
  'an option in the place of a value': [
    ['--certificates', '--allow-unpinned'],
    /^--certificates needs a value/,
  ],
  'no value at the end': [['--shell'], /^--shell needs a value/],
  'a shell that is none': [['--shell', 'tcsh'], /^--shell: “tcsh” is not one of bash, /],
  'a switch that is neither': [
    ['--allow-unpinned=yes'],
    /^--allow-unpinned: “yes” is neither true nor false/,
  ],
  'a command that is none': [['doctr'], /^“doctr” is not a command\./],
  'a file without its option': [['ca.pem'], /^“ca.pem” is not a command\..*--certificates/],
  'an option of another command': [
    ['show', 'x', '--hosts', 'y'],
    /^--hosts cannot be used with show\. These commands have it: bundle\./,
  ],
  'show without a file': [['show'], /^show needs one file or host/],
  'a word after env': [['env', 'zsh'], /^“zsh”: env takes no such word/],
  'a line break in the folder': [['--output', 'a\nb'], /^--output: .* has a control character/],
  'no folder': [['--output='], /^--output: the name is empty/],
};

for (const [name, [words, mistake]] of Object.entries(MISTAKES)) {
  test(`a mistake: ${name}`, () => {
    const read = readArguments(words);
    assert.equal(read.mistakes.length, 1);
    assert.match(read.mistakes[0] ?? '', mistake);
  });
}

for (const node of NODES) {
  test(`help, version and every mistake at once, on Node ${node}`, async (t) => {
    const { run } = makeUserMachine(t);
    const version = await run(['--version'], { node });
    assert.deepEqual([version.exitCode, version.stdout, version.stderr], [0, `${VERSION}\n`, '']);
    const help = await run(['-h'], { node });
    assert.deepEqual([help.exitCode, help.stderr], [0, '']);
    for (const { name } of OPTIONS) assert.ok(help.stdout.includes(`--${name}`), name);
    const ofOne = await run(['help', 'env'], { node });
    assert.ok(ofOne.stdout.includes('--shell') && !ofOne.stdout.includes('--hosts'), ofOne.stdout);
    const wrong = await run(['--foo', '--shell', 'x', '--json'], { node });
    assert.deepEqual([wrong.exitCode, wrong.stdout], [2, '']);
    assert.equal(wrong.stderr.trim().split('\n').length, 3, wrong.stderr);
  });
}

test('a mistake in an entry is wrong usage, too', async (t) => {
  const { run } = makeUserMachine(t);
  const { exitCode, stdout, stderr } = await run([
    '--hosts',
    'a b',
    '--certificates',
    'http://pki.example/ca',
  ]);
  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /hosts, line 1/);
  assert.match(stderr, /http:\/\/ URL can be changed/);
});

test('a mistake in hosts hides no missing file: all are named at once, and earlier installs stay', async (t) => {
  const { run } = makeUserMachine(t);
  const words = ['--hosts', 'a b', '--certificates', 'missing.pem', '--install', 'system'];
  const { exitCode, stdout, stderr } = await run(words);
  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /^error: hosts, line 1/m);
  assert.match(stderr, /^error: certificates, line 1 .*missing\.pem/m);
  assert.doesNotMatch(stderr, /were undone/);
});

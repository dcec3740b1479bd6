import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { listValues, readEngineCommand, replaceFlags } from '../../src/containers/engine-command.ts';
import { type Engine, GLOBAL_FLAGS, WORK_FLAGS, type Work } from '../../src/containers/engine-flags.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { requireProgram } from '../support/programs.ts';

/** A command line, and what is to be read in it: the name of the work, the values of `--file`, the positionals. */
const READ: readonly (readonly [engine: Engine, line: string, ...read: (string | undefined)[]])[] = [
  ['docker', 'build .', 'build', '', '.'],
  ['docker', 'build -f x .', 'build', 'x', '.'],
  ['docker', 'build -fx .', 'build', 'x', '.'],
  ['docker', 'build -f=x .', 'build', 'x', '.'],
  ['docker', 'build --file x .', 'build', 'x', '.'],
  ['docker', 'build --file=x . --file=y', 'build', 'x y', '.'],
  ['docker', 'build . -qf x', 'build', 'x', '.'],
  ['docker', 'build -qfx -t a:b .', 'build', 'x', '.'],
  ['docker', 'build --pull --no-cache=false . -t a', 'build', '', '.'],
  ['docker', 'build --build-arg --file=x .', 'build', '', '.'],
  ['docker', 'build -t --file=x .', 'build', '', '.'],
  ['docker', 'build -f - .', 'build', '-', '.'],
  ['docker', 'build -', 'build', '', '-'],
  ['docker', 'build -- -f', 'build', '', '-f'],
  ['docker', '--context corp -H tcp://engine:1 build -f x .', 'build', 'x', '.'],
  ['docker', '-c corp -D image build .', 'build', '', '.'],
  ['docker', 'buildx build --load .', 'build', '', '.'],
  ['docker', 'buildx --builder corp b .', 'build', '', '.'],
  ['docker', 'builder build .', 'build', '', '.'],
  ['docker', 'run -f x', 'run', '', ''],
  ['docker', 'run -it --rm -e A=B -v /a:/b image build -f x', 'run', '', 'image build -f x'],
  ['docker', 'container run -vit image:1 sh -c true', 'run', '', 'image:1 sh -c true'],
  ['docker', 'container create --name=a image', 'create', '', 'image'],
  ['docker', 'buildx bake -f x', undefined, '', ''],
  ['docker', 'compose build', undefined, '', ''],
  ['docker', 'pull build', undefined, '', ''],
  ['docker', '', undefined, '', ''],
  ['podman', '--log-level debug build -f x -f y .', 'build', 'x y', '.'],
  ['podman', 'build --log-level debug -c 3 .', 'build', '', '.'],
  ['podman', 'run -c 3 --pull never image', 'run', '', 'image'],
];

for (const [engine, line, work, file, positionals] of READ) {
  test(`${engine} ${line}`, () => {
    const command = readEngineCommand(engine, line.split(' '));
    assert.equal(command.work, work);
    if (work === undefined) return;
    assert.equal(listValues(command, 'file').join(' '), file);
    if (positionals !== '') assert.equal(command.positionals.join(' '), positionals);
  });
}

test('a flag that is not known is reported, unless its value stands in the same word', () => {
  const read = (line: string) => readEngineCommand('docker', line.split(' '));
  assert.deepEqual(read('build --newest thing .').unknown, ['--newest']);
  assert.deepEqual(read('build --newest=thing .').unknown, []);
  assert.deepEqual(read('run -qZ image').unknown, ['-Z']);
  assert.deepEqual(read('run -Z=1 image').positionals, ['image']);
});

test('flags of ours stand right behind the command, and the own ones of a name are gone', () => {
  const put = (line: string) =>
    replaceFlags(readEngineCommand('docker', line.split(' ')), ['--file', 'NEW'], ['file']).join(' ');
  assert.equal(put('build .'), 'build --file NEW .');
  assert.equal(put('-D buildx build -qf x -t a . --file=y'), '-D buildx build --file NEW -q -t a .');
  assert.equal(put('build -qfx -- .'), 'build --file NEW -q -- .');
  assert.equal(put('build --build-arg -f -f x .'), 'build --file NEW --build-arg -f .');
  assert.equal(put('build -f'), 'build --file NEW');
});

const VALUE_FLAGS = WORK_FLAGS.docker.build.values.split(' ');
const SWITCHES = WORK_FLAGS.docker.build.switches.split(' ');

/** The words of a flag in one of the forms that the engine takes, and the flag. */
const anyFlag = fc.oneof(
  fc
    .tuple(fc.constantFrom(...VALUE_FLAGS), fc.string(), fc.nat(4), fc.constantFrom('', 'q', 'qq'))
    .map(([entry, value, form, before]) => {
      const [name = '', letter] = entry.split(',');
      const word = { words: [`--${name}`, value], name, value };
      if (form === 0) return { ...word, words: [`--${name}=${value}`] };
      if (letter === undefined || form === 1) return word;
      if (form === 2) return { ...word, words: [`-${before}${letter}`, value] };
      if (value === '') return word;
      if (form === 3) return { ...word, words: [`-${before}${letter}=${value}`] };
      return value.startsWith('=') ? word : { ...word, words: [`-${before}${letter}${value}`] };
    }),
  fc.tuple(fc.constantFrom(...SWITCHES), fc.constantFrom('', '=true', '=false')).map(([entry, value]) => {
    const [name = ''] = entry.split(',');
    return { words: [`--${name}${value}`], name, value: value.slice(1) || 'true' };
  }),
);

test('whatever the flags, their values and forms: each is read as it was written, and none is taken for another', () => {
  fc.assert(
    fc.property(fc.array(anyFlag), fc.nat(), fc.string(), (flags, place, context) => {
      const at = place % (flags.length + 1);
      const words = [
        'build',
        ...flags.slice(0, at).flatMap((flag) => flag.words),
        ...(context.startsWith('-') && context !== '-' ? [`./${context}`] : [context]),
        ...flags.slice(at).flatMap((flag) => flag.words),
      ];
      const command = readEngineCommand('docker', words);
      const read = command.flags.filter(({ name }) => name !== 'quiet');
      const given = flags.filter(({ name }) => name !== 'quiet');
      assert.deepEqual(
        read.map(({ name, value }) => [name, value]),
        given.map(({ name, value }) => [name, value]),
      );
      assert.equal(command.positionals.length, 1);
      assert.deepEqual(command.unknown, []);
      const without = readEngineCommand('docker', replaceFlags(command, [], ['file', 'tag']));
      assert.deepEqual(
        without.flags.map(({ name, value }) => [name, value]),
        command.flags
          .filter(({ name }) => name !== 'file' && name !== 'tag')
          .map(({ name, value }) => [name, value]),
      );
      assert.deepEqual(without.positionals, command.positionals);
    }),
  );
});

const ENGINES = ['docker', 'podman'] as const;
const WORKS = ['build', 'run', 'create'] as const;

for (const engine of ENGINES) {
  test(`every flag of this machine's ${engine} is known, with or without a value as it says`, (t) => {
    const program = requireProgram(t, engine);
    if (program === undefined) return;
    for (const work of WORKS) checkFlags(program, engine, work);
    checkFlags(program, engine, undefined);
  });
}

function checkFlags(program: string, engine: Engine, work: Work | undefined): void {
  const words = work === undefined ? ['--help'] : [work, '--help'];
  const env = { ...makeCleanEnvironment('/nonexistent'), DOCKER_BUILDKIT: '0' };
  const { stdout } = spawnSync(program, words, { env, encoding: 'utf8' });
  const table = work === undefined ? GLOBAL_FLAGS[engine] : WORK_FLAGS[engine][work];
  // `string[="true"]`: without `=` such a flag takes no value
  const shown = [...stdout.matchAll(/^ {2,6}(?:-(\w), )? *--([\w-]+)(?: ([^ \n]+))?/gm)];
  assert.ok(shown.length > 5, stdout);
  for (const [, letter, name = '', value = '[='] of shown) {
    const entry = letter === undefined ? name : `${name},${letter}`;
    const where = value.includes('[=') ? table.switches : table.values;
    assert.ok(where.split(' ').includes(entry), `${engine} ${work}: ${entry} ${value}`);
  }
}

import assert from 'node:assert/strict';
import test from 'node:test';
import { parseCommandFile } from './command-files.ts';
import { makeLineSplitter, makeMasks, makeOutputReader, type OutputReader } from './workflow-commands.ts';

function read(text: string, isDebug = false): OutputReader {
  const reader = makeOutputReader(makeMasks(), isDebug);
  const splitter = makeLineSplitter(reader.readLine);
  splitter.write(Buffer.from(text));
  splitter.end();
  return reader;
}

/** The name and value of each command in a text. */
const commandsIn = (text: string): readonly string[] =>
  read(text).commands.map(({ name, value }) => `${name}=${value}`);

const COMMAND_CASES: readonly (readonly [what: string, text: string, commands: readonly string[]])[] = [
  ['the usual form', '::error::it broke\n', ['error=it broke']],
  ['without a newline at the end', '::error::it broke', ['error=it broke']],
  ['in any case', '::ErRoR::x\n', ['error=x']],
  ['not in the middle of a line', 'x ::error::y\n', []],
  ['after white space of any kind', ' \t\v\f\u0085\u00a0\u2003\u2028\u3000::error::x\n', ['error=x']],
  ['not after a byte order mark or a zero-width space', '\ufeff::error::x\n\u200b::error::y\n', []],
  ['after a lone CR', 'harmless\r::error::x\n', ['error=x']],
  ['several line ends', '::notice::a\r\n::notice::b\n\n::notice::c\r', ['notice=a', 'notice=b', 'notice=c']],
  ['an unknown name', '::errors::x\n::::x\n', []],
  ['unfinished', '::error x\n##[error\n', []],
  ['escapes in a value', '::error::50%25 a%0Db%0Ac%3A%2C%3B%5D%2525\n', ['error=50% a\rb\nc%3A%2C%3B%5D%25']],
  ['an escape of an escape', '::error::%250A%2525\n##[error]%250A\n', ['error=%0A%25', 'error=%0A']],
  ['legacy, anywhere in a line', 'x ##[error]y\n', ['error=y']],
  ['legacy escapes', '##[error]%3B%0D%0A%5D%25%3A\n', ['error=;\r\n]%%3A']],
  ['legacy after a modern one that is unknown', '::foo::##[error]x\n', ['error=x']],
  ['a certificate’s subject', 'subject: CN=a\u2028::error::b ##[warning]c\n', ['warning=c']],
];
for (const [what, text, expected] of COMMAND_CASES) {
  test(`workflow command: ${what}`, () => assert.deepEqual(commandsIn(text), expected));
}

test('properties: separators, escapes, and what is ignored', () => {
  const [modern, legacy] = read(
    '::error file=a%3Ab%2Cc%25,line=1,,empty=,=x,title=a=b::m\n##[warning a=1;b=%3B]m\n',
  ).commands;
  assert.deepEqual(modern?.properties, { file: 'a:b,c%', line: '1', title: 'a=b' });
  assert.deepEqual(legacy?.properties, { a: '1', b: ';' });
  assert.deepEqual([modern?.isLegacy, legacy?.isLegacy], [false, true]);
});

test('the log: commands become what GitHub shows, the rest stays', () => {
  const text = 'a\n::group::g\nb\n::endgroup::\n::debug::d\n::warning file=f::w\n::notice::n%0Am\n';
  const quiet = ['a', '##[group]g', 'b', '##[endgroup]', '##[warning]w', '##[notice]n\nm'];
  assert.deepEqual(read(text).log, quiet);
  assert.ok(read(text, true).log.includes('##[debug]d'));
});

test('lines: UTF-8 and CRLF cut anywhere', () => {
  const bytes = Buffer.from('grüße 🔒\r\nzwei\n\nvier\rfünf');
  for (let size = 1; size <= bytes.length; size += 1) {
    const lines: string[] = [];
    const splitter = makeLineSplitter((line) => lines.push(line));
    for (let at = 0; at < bytes.length; at += size) splitter.write(bytes.subarray(at, at + size));
    splitter.end();
    assert.deepEqual(lines, ['grüße 🔒', 'zwei', '', 'vier', 'fünf']);
  }
});

test('stop-commands: nothing counts until the token', () => {
  const reader = read('::stop-commands::T0ken\n::error::x\n##[error]y\n::t0KEN::\n::error::z\n');
  assert.deepEqual(
    reader.commands.map(({ name }) => name),
    ['stop-commands', 'error'],
  );
  assert.deepEqual(reader.log, [
    '::stop-commands::T0ken',
    '::error::x',
    '##[error]y',
    '::t0KEN::',
    '##[error]z',
  ]);
  assert.ok(read('::stop-commands::error\n').hasFailed());
  assert.ok(read('::stop-commands::\n').hasFailed());
});

test('masks: from the line after, each line of a secret, overlaps together, in annotations too', () => {
  const reader = read('one two\n::add-mask::one two%0A three\n::error::one two, three, on\n');
  assert.deepEqual(reader.log, ['one two', '##[error]***, ***, on']);
  assert.equal(reader.annotations[0]?.message, '***, ***, on');
  const masks = makeMasks();
  for (const secret of ['abc', 'bcd', 'x', ' \n ']) masks.add(secret);
  assert.equal(masks.apply('-abcd-xx- '), '-***-***- ');
  assert.deepEqual(read('::add-mask::\n').annotations[0]?.kind, 'warning');
});

test('annotations: ten of a kind, 4,096 characters', () => {
  const reader = read(`${'::error::e\n'.repeat(11)}::notice::${'n'.repeat(5_000)}\n`);
  assert.equal(reader.annotations.length, 11);
  assert.equal(reader.annotations[10]?.message.length, 4_096);
  assert.equal(reader.commands.length, 12);
});

test('old commands: outputs and state still work, set-env and add-path fail the step', () => {
  const reader = read('::set-output name=a::1\n::save-state name=b::2\n');
  assert.deepEqual([reader.outputs, reader.state, reader.hasFailed()], [{ a: '1' }, { b: '2' }, false]);
  for (const line of ['::set-env name=A::x', '::add-path::/x', '::set-output::x'])
    assert.ok(read(line).hasFailed());
});

const FILE_CASES: readonly (readonly [string, string, readonly (readonly [string, string])[], RegExp?])[] = [
  [
    'one line each',
    'A=1\n\nB= x=y \n',
    [
      ['A', '1'],
      ['B', ' x=y '],
    ],
  ],
  ['no newline at the end', 'A=1', [['A', '1']]],
  ['a carriage return belongs to the value', 'A=1\r\n', [['A', '1\r']]],
  [
    'a heredoc',
    'A<<EOF\n1\n\n2=3\nEOF\nB=1\n',
    [
      ['A', '1\n\n2=3'],
      ['B', '1'],
    ],
  ],
  ['an empty heredoc', 'A<<EOF\nEOF\n', [['A', '']]],
  ['a heredoc whose last line has no newline', 'A<<EOF\nx\nEOF', [['A', 'x']]],
  ['an equals sign first makes it a line', 'A=<<EOF\n', [['A', '<<EOF']]],
  ['a delimiter with an equals sign', 'A<<E=F\nx\nE=F\n', [['A', 'x']]],
  ['a byte order mark', '\ufeffA=1\n', [['A', '1']]],
  ['what stood before an error counts', 'A=1\nB\nC=1\n', [['A', '1']], /Invalid format 'B'/],
  ['no delimiter', 'A<<\nx\n\n', [], /delimiter must not be empty/],
  ['no name', '<<EOF\nx\nEOF\n', [], /Name must not be empty/],
  ['never closed', 'A<<EOF\nx\n', [], /Matching delimiter not found 'EOF'/],
  ['never closed, no newline', 'A<<EOF\nx', [], /EOF marker missing new line/],
  ['glued to an unfinished line', 'A=1B<<EOF\nx\nEOF\n', [['A', '1B<<EOF']], /Invalid format 'x'/],
];
for (const [what, text, records, error] of FILE_CASES) {
  test(`command file: ${what}`, () => {
    const read = parseCommandFile(text, false);
    assert.deepEqual(read.records, records);
    if (error === undefined) assert.equal(read.error, undefined);
    else assert.match(read.error ?? '', error);
  });
}

test('command file: on Windows CRLF ends a line too', () => {
  const text = 'A=1\r\nB<<EOF\r\nx\ny\r\nEOF\r\n';
  assert.deepEqual(parseCommandFile(text, true).records, [
    ['A', '1'],
    ['B', 'x\ny'],
  ]);
});

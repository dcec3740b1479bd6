import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decodeBase64,
  makeLineCounter,
  readPemBlocks,
  writePemBlock,
} from '../../../src/certificates/formats/pem.ts';

const FOO = '-----BEGIN CERTIFICATE-----\nZm9v\n-----END CERTIFICATE-----\n';
const foo = Buffer.from('foo');

function read(text: string): ReturnType<typeof readPemBlocks> {
  return readPemBlocks(Buffer.from(text, 'latin1'));
}

function contents(text: string): unknown[] {
  return read(text).map(({ content }) => (Buffer.isBuffer(content) ? content.toString() : content));
}

test('blocks are found in any surroundings, with their place', () => {
  const text = `Subject: corp\n# comment\n${FOO}text between\n\u00ff\n${FOO.replace(/CERTIFICATE/g, 'X509 CRL')}rest`;
  const starts = [...text.matchAll(/-----BEGIN/g)].map(({ index }) => index);
  const ends = [...text.matchAll(/-----END [\w ]+-----/g)].map(({ index, 0: line }) => index + line.length);
  assert.deepEqual(read(text), [
    { label: 'CERTIFICATE', position: 1, start: starts[0], end: ends[0], content: foo },
    { label: 'X509 CRL', position: 2, start: starts[1], end: ends[1], content: foo },
  ]);
  assert.deepEqual(starts.map(makeLineCounter(Buffer.from(text, 'latin1'))), [3, 8]);
});

for (const [name, text] of [
  ['CRLF', FOO.replaceAll('\n', '\r\n')],
  ['CR alone', FOO.replaceAll('\n', '\r')],
  ['indented', FOO.replace(/^/gm, '    ')],
  ['spaces for line ends', FOO.replaceAll('\n', ' ')],
  ['\\n written out', FOO.replaceAll('\n', '\\n')],
  ['no final line end', FOO.trimEnd()],
  ['no line ends at all', FOO.replaceAll('\n', '')],
  ['a byte order mark', `\u00ef\u00bb\u00bf${FOO}`],
] as const) {
  test(`a block is read with ${name}`, () => assert.deepEqual(contents(text), ['foo']));
}

test('an END and a BEGIN on one line are two blocks', () => {
  assert.deepEqual(contents(`${FOO.trimEnd()}${FOO}`), ['foo', 'foo']);
});

test('a block that does not end is reported with its place, and what follows is read', () => {
  const blocks = read(`\n-----BEGIN CERTIFICATE-----\nZm9v\n${FOO}`);
  assert.deepEqual(
    blocks.map(({ start, content }) => [start, content]),
    [
      [1, 'unterminated-block'],
      [34, foo],
    ],
  );
  assert.deepEqual(contents('-----BEGIN CERTIFICATE-----\nZm9v'), ['unterminated-block']);
  assert.deepEqual(contents('-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\nZm9v\n'), [
    'unterminated-block',
  ]);
  assert.deepEqual(contents('-----BEGIN CERTIFICATE-----\nZm9v\n-----END X509 CRL-----'), [
    'unterminated-block',
  ]);
});

test('what is not base64 is reported, not guessed', () => {
  assert.deepEqual(contents(FOO.replace('Zm9v', 'Zm9*')), ['bad-base64']);
  assert.deepEqual(contents(FOO.replace('Zm9v', 'Zm9')), ['bad-base64']);
  assert.deepEqual(contents(FOO.replace('Zm9v', '')), ['bad-base64']);
  assert.deepEqual(contents(FOO.replace('Zm9v', 'Zm=v')), ['bad-base64']);
  assert.equal(decodeBase64('Z m\t9\nv').toString(), 'foo');
  assert.equal(decodeBase64('\nZm9v\nZg==\n').toString(), 'foof');
  // what Buffer.from takes, drops or stops at, each as long as if nothing were wrong
  for (const wrong of ['Zm-v', 'Zm_v', 'Zm9v====', 'Zm9=Zm9v', 'Zg==Zm9v', 'Zm9vZg=', 'Zm9v*m9v', '==']) {
    assert.equal(decodeBase64(`${wrong}\n`), 'bad-base64', wrong);
  }
});

test('a block in one line, with every kind of space between its digits, is read', () => {
  const pem = writePemBlock(Buffer.alloc(200, 7));
  for (const lineEnd of [
    '',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\n\n',
    ' \n \n',
    '\\n',
    '\\r\\n',
    '\\r',
    '\\t',
  ]) {
    assert.deepEqual(read(pem.replaceAll('\n', lineEnd))[0]?.content, Buffer.alloc(200, 7), lineEnd);
  }
  assert.deepEqual(contents(pem.replaceAll('\n', '\\')), ['bad-base64']);
});

test('a label may have 64 characters, and no more', () => {
  for (const [length, count] of [
    [64, 1],
    [65, 0],
  ] as const) {
    assert.equal(contents(FOO.replaceAll('CERTIFICATE', 'X'.repeat(length))).length, count, `${length}`);
  }
});

test('a label of nothing, or over two lines, is none, and the block behind it is read', () => {
  for (const prose of [
    '-----BEGIN -----',
    '-----BEGIN CERTI\nFICATE-----',
    '-----BEGIN CERTI\rFICATE-----',
  ]) {
    assert.deepEqual(contents(`${prose}\nZm9v\n${FOO}`), ['foo'], prose);
  }
});

test('lines are counted from one, each block by its own first line, however many stand before it', () => {
  const text = `\n\n${FOO}${FOO}\n-----BEGIN -----\n\n${FOO}\n`;
  const lineAt = makeLineCounter(Buffer.from(text));
  assert.deepEqual(
    read(text).map(({ position, start }) => [position, lineAt(start)]),
    [
      [1, 3],
      [2, 6],
      [3, 12],
    ],
  );
  assert.equal(makeLineCounter(Buffer.from(FOO))(0), 1);
  const inLast = makeLineCounter(Buffer.from('a\nbcd'));
  assert.deepEqual([0, 1, 2, 4].map(inLast), [1, 1, 2, 2]);
});

test('no more blocks are read than are asked for', () => {
  const bytes = Buffer.from(FOO.repeat(3));
  for (const most of [0, 1, 2, 3]) assert.equal(readPemBlocks(bytes, most).length, most);
  assert.equal(readPemBlocks(bytes, 4).length, 3);
});

test('prose about BEGIN is no block', () => {
  assert.deepEqual(contents('write -----BEGIN and then the label\n'), []);
  assert.deepEqual(contents(`-----BEGIN ${'x'.repeat(200)}-----\nZm9v\n`), []);
});

test('a block is written with LF, 64 columns and a final line end, and read back', () => {
  for (let length = 1; length < 200; length++) {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => index));
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    const expected = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''];
    assert.deepEqual(writePemBlock(bytes).split('\n'), expected);
  }
  const der = Buffer.alloc(100, 7);
  const pem = writePemBlock(der);
  assert.deepEqual(read(pem)[0]?.content, der);
});

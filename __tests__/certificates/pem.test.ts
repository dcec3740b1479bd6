import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBase64, readPemBlocks, writePemBlock } from '../../src/certificates/pem.ts';

const FOO = '-----BEGIN CERTIFICATE-----\nZm9v\n-----END CERTIFICATE-----\n';
const foo = Buffer.from('foo');

function contents(text: string): unknown[] {
  return readPemBlocks(text).map(({ content }) => (Buffer.isBuffer(content) ? content.toString() : content));
}

test('blocks are found in any surroundings, with their place', () => {
  const text = `Subject: corp\n# comment\n${FOO}text between\n\u00ff\n${FOO.replace(/CERTIFICATE/g, 'X509 CRL')}rest`;
  assert.deepEqual(readPemBlocks(text), [
    { label: 'CERTIFICATE', position: 1, line: 3, content: foo },
    { label: 'X509 CRL', position: 2, line: 8, content: foo },
  ]);
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

test('a block that does not end is told with its line, and what follows is read', () => {
  const blocks = readPemBlocks(`\n-----BEGIN CERTIFICATE-----\nZm9v\n${FOO}`);
  assert.deepEqual(
    blocks.map(({ line, content }) => [line, content]),
    [
      [2, 'unterminated-block'],
      [4, foo],
    ],
  );
  assert.deepEqual(contents('-----BEGIN CERTIFICATE-----\nZm9v'), ['unterminated-block']);
  assert.deepEqual(contents('-----BEGIN CERTIFICATE-----\nZm9v\n-----END X509 CRL-----'), [
    'unterminated-block',
  ]);
});

test('what is not base64 is told, not guessed', () => {
  assert.deepEqual(contents(FOO.replace('Zm9v', 'Zm9*')), ['bad-base64']);
  assert.deepEqual(contents(FOO.replace('Zm9v', 'Zm9')), ['bad-base64']);
  assert.deepEqual(contents(FOO.replace('Zm9v', '')), ['bad-base64']);
  assert.deepEqual(contents(FOO.replace('Zm9v', 'Zm=v')), ['bad-base64']);
  assert.equal(decodeBase64('Z m\t9\nv').toString(), 'foo');
});

test('prose about BEGIN is no block', () => {
  assert.deepEqual(contents('write -----BEGIN and then the label\n'), []);
  assert.deepEqual(contents(`-----BEGIN ${'x'.repeat(200)}-----\nZm9v\n`), []);
});

test('a block is written with LF, 64 columns and a final line end, and read back', () => {
  const der = Buffer.alloc(100, 7);
  const pem = writePemBlock(der);
  assert.match(pem, /^-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END CERTIFICATE-----\n$/);
  assert.equal(pem.split('\n')[1]?.length, 64);
  assert.deepEqual(readPemBlocks(pem)[0]?.content, der);
});

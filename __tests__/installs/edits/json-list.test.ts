import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addToJson, removeFromJson } from '../../../src/installs/edits/json-list.ts';

const KEYS = ['policies', 'Certificates', 'Install'];

const add = (text: string | undefined, ...values: string[]): string =>
  addToJson(text === undefined ? undefined : Buffer.from(text), KEYS, values).toString();

const remove = (text: string, ...values: string[]): string =>
  removeFromJson(Buffer.from(text), KEYS, values).toString();

test('a file that is not there becomes one with the list alone, laid out as people write it', () => {
  assert.equal(
    add(undefined, '/a.pem', '/b.pem'),
    `${JSON.stringify({ policies: { Certificates: { Install: ['/a.pem', '/b.pem'] } } }, null, 2)}\n`,
  );
});

/** Files that administrators wrote, in more than one hand. */
const FILES: Readonly<Record<string, string>> = {
  'two blanks': '{\n  "policies": {\n    "DisableTelemetry": true\n  }\n}\n',
  tabs: '{\n\t"policies": {\n\t\t"Homepage": {"URL": "https://example.org/[{,}]"}\n\t}\n}',
  'one line': '{"policies":{"DisableTelemetry":true}}',
  'an empty object': '{}',
  'empty in more lines': '{\n}\n',
  'another list of certificates':
    '{ "policies": { "Certificates": { "Install": [ "corp.pem" ], "ImportEnterpriseRoots": true } } }',
  'a list in lines':
    '{\n "policies": {\n  "Certificates": {\n   "Install": [\n    "one.pem",\n    "two.pem"\n   ]\n  }\n }\n}',
  CRLF: '{\r\n  "policies": {\r\n    "A": 1.50e3\r\n  }\r\n}\r\n',
  'escapes and doubles':
    '{"x": "\\"}\\\\", "policies": {"B": [1, [2, {"c": null}]], "a": false}, "x": "\\u00e4"}',
  'the names twice': '{"policies": 1, "policies": {"Certificates": null, "Certificates": {"A": 1}}}',
};

for (const [name, text] of Object.entries(FILES)) {
  test(`${name}: what is added is read there, and all else keeps its bytes and comes back`, () => {
    const added = add(text, '/a.pem', '/b "quoted".pem');
    const before = JSON.parse(text).policies?.Certificates?.Install ?? [];
    const { policies } = JSON.parse(added);
    assert.deepEqual(policies.Certificates.Install, [...before, '/a.pem', '/b "quoted".pem']);
    assert.equal(add(added, '/a.pem'), added, 'not twice');
    const back = remove(added, '/a.pem', '/b "quoted".pem');
    assert.deepEqual(JSON.parse(back), JSON.parse(text));
    assert.equal(back.replace(/\s/g, ''), text.replace(/\s/g, ''));
    if (!/^\{\s*\}\s*$/.test(text)) assert.equal(back, text);
  });
}

test('what others added between and behind stays, with its commas', () => {
  const text = '{"policies": {"Certificates": {"Install": ["/a.pem", "theirs.pem", "/b.pem", "last.pem"]}}}';
  assert.equal(
    remove(text, '/a.pem', '/b.pem'),
    '{"policies": {"Certificates": {"Install": ["theirs.pem", "last.pem"]}}}',
  );
  assert.equal(
    remove(text, 'last.pem', '/b.pem'),
    '{"policies": {"Certificates": {"Install": ["/a.pem", "theirs.pem"]}}}',
  );
  assert.equal(remove(text, 'gone.pem'), text);
  assert.equal(remove('{"policies": {"A": 1}}', '/a.pem'), '{"policies": {"A": 1}}');
});

test('what only held ours goes with it, what held more stays', () => {
  assert.equal(
    remove('{"policies": {"A": 1, "Certificates": {"Install": ["/a.pem"]}}}', '/a.pem'),
    '{"policies": {"A": 1}}',
  );
  assert.equal(
    remove('{"policies": {"Certificates": {"Install": ["/a.pem"], "B": 1}}}', '/a.pem'),
    '{"policies": {"Certificates": {"B": 1}}}',
  );
});

test('comments, a byte order mark, wrong bytes and other types are refused', () => {
  const bad = [
    '',
    '// a\n{}',
    '{"a": 1,}',
    '\uFEFF{}',
    '[]',
    '{"policies": []}',
    '{"policies": {"Certificates": {"Install": "a"}}}',
  ];
  for (const text of bad) assert.throws(() => add(text, '/a.pem'), Error, text);
  assert.throws(() => addToJson(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), KEYS, ['a']), Error);
});

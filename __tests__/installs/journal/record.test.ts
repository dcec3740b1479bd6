import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChangeRecord, isChangeRecord, isRootRequest } from '../../../src/installs/journal/record.ts';

const FILE = { kind: 'file', mode: 0o644, uid: 0, gid: 0, modifiedNs: '1', content: 'a'.repeat(64) } as const;

/** A record with every kind of step, and every field that a record may have. */
const RECORD: ChangeRecord = {
  version: 1,
  owner: { use: 'abc123', folder: '/tmp/bundle', temporary: '/tmp', job: '1/1/job' },
  change: {
    install: 'system',
    label: 'the system store',
    paths: ['/etc/ssl/certs'],
    steps: [
      { do: 'make-folder', path: '/a', mode: 0o755 },
      { do: 'write-file', path: '/a/b', bytes: 'YWI=', mode: 0o644 },
      { do: 'append-block', path: '/a/c', mark: 'abc', text: 'x\n' },
      { do: 'add-to-keystore', path: '/a/d', mark: 'abc', certificates: ['YWI='] },
      { do: 'add-to-json', path: '/a/e', keys: ['k'], values: ['v'] },
      {
        do: 'run',
        program: '/bin/true',
        words: ['-x'],
        timeoutMs: 1000,
        input: 'in',
        passes: [3],
        orWarn: 'w',
      },
    ],
    removal: [
      { do: 'remove-from-json', path: '/a/e', keys: ['k'], values: ['v'] },
      { do: 'remove-from-keystore', path: '/a/d', mark: 'abc' },
      { do: 'remove-block', path: '/a/c', mark: 'abc' },
      { do: 'delete-file', path: '/a/b' },
      { do: 'delete-empty-folder', path: '/a' },
    ],
    removesFirst: true,
    key: 'key',
    byHand: 'rm /a/b',
  },
  asRoot: true,
  before: [{ '': { ...FILE, kind: 'folder', content: '' }, 'ca.pem': FILE }],
  after: [
    {
      '': { ...FILE, kind: 'folder', content: '' },
      'link.pem': { ...FILE, kind: 'link', content: 'ca.pem' },
    },
  ],
  undoing: 'our-part',
  isBaselineUnknown: false,
  folders: ['/etc/made'],
};

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Way = readonly (string | number)[];

/** The ways to all values in a value. */
function listWays(value: Json, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([name, inner]) => listWays(inner, [...way, name]))];
}

/** A copy with the value at the end of a way replaced, or without it. */
function replace(value: Json, [first, ...rest]: Way, other: Json | undefined): Json | undefined {
  if (first === undefined) return other;
  const copy = structuredClone(value) as { [name: string]: Json };
  const inner = replace(copy[first] as Json, rest, other);
  if (inner === undefined) delete copy[first];
  else copy[first] = inner;
  return copy;
}

const OTHERS: readonly Json[] = [null, true, 1, 1.5, -1, 'text', [], [null], {}, { x: null }];
const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;

const plain = JSON.parse(JSON.stringify(RECORD)) as Json;

test('a record is taken whole, also where root is asked', () => {
  assert.ok(isChangeRecord(plain));
  assert.ok(isRootRequest({ do: 'undo', entry: { folder: '/j/entry-1', record: plain } }));
  const { change, owner } = RECORD;
  assert.ok(isRootRequest({ do: 'make', request: { change, owner, folder: '/j/entry-1', asRoot: true } }));
});

test('of another type anywhere, it is no record and no request', () => {
  let count = 0;
  for (const way of listWays(plain)) {
    const old = way.reduce((value, name) => (value as { [name: string]: Json })[name] as Json, plain);
    for (const other of OTHERS) {
      if (typeOf(other) === typeOf(old)) continue;
      const changed = replace(plain, way, other);
      assert.ok(!isChangeRecord(changed), `${way.join('.')} ${JSON.stringify(other)}`);
      assert.ok(!isRootRequest({ do: 'undo', entry: { folder: '/j', record: changed } }));
      count++;
    }
  }
  assert.ok(count > 500, `${count} were tried`);
});

const MAY_BE_MISSING =
  /^(?:after|undoing|isBaselineUnknown|folders|owner\.(?:temporary|job)|change\.(?:removesFirst|key)|.*\.(?:input|passes|orWarn)|(?:before|after)\.0\..*pem)$/;

test('what is missing is missed, but for what a record may do without', () => {
  for (const way of listWays(plain)) {
    const name = way.join('.');
    if (name === '' || /\.\d+$/.test(name) || /^(?:before|after)\.0\.(?:$|[^.]*\.pem$)/.test(name)) continue;
    assert.equal(isChangeRecord(replace(plain, way, undefined)), MAY_BE_MISSING.test(name), name);
  }
});

test('nothing leads out of where it may be: paths are absolute, names stay in their tree, copies are named by a digest', () => {
  const bad: readonly (readonly [Way, Json])[] = [
    [['version'], 2],
    [['change', 'install'], 'toString'],
    [['change', 'steps', 0, 'path'], 'a/b'],
    [['change', 'steps', 0, 'path'], '/a\0b'],
    [['change', 'steps', 0, 'mode'], 0o10000],
    [['change', 'steps', 0, 'do'], 'constructor'],
    [['change', 'steps', 5, 'program'], 'true'],
    [['change', 'steps', 2, 'mark'], 'a\nb'],
    [['change', 'steps', 2, 'mark'], '../x'],
    [['change', 'steps', 1, 'bytes'], 'no base64!'],
    [['change', 'paths'], []],
    [['before'], []],
    [['after'], []],
    [['before', 0], { '../../etc/shadow': FILE }],
    [['before', 0], { 'a/../../b': FILE }],
    [['before', 0], { '..': FILE }],
    [['before', 0], { '/etc/shadow': FILE }],
    [['before', 0], { 'a\\..\\b': FILE }],
    [['before', 0, 'ca.pem', 'content'], '../../../etc/shadow'],
    [['before', 0, 'ca.pem', 'content'], 'A'.repeat(64)],
    [['before', 0, 'ca.pem', 'kind'], 'socket'],
    [['undoing'], 'soon'],
    [['owner', 'use'], '../x'],
  ];
  for (const [way, other] of bad) {
    assert.ok(!isChangeRecord(replace(plain, way, other)), `${way.join('.')} ${JSON.stringify(other)}`);
  }
  for (const other of ['constructor', '__proto__', 'remake', 1]) {
    assert.ok(!isRootRequest({ do: other, entry: { folder: '/j', record: plain } }));
  }
});

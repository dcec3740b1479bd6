import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWindowsStores, type WindowsStores } from '../../../src/certificates/formats/windows-store.ts';
import { makeAuthority } from '../../support/pki.ts';
import {
  CODE_SIGNING,
  disabled,
  friendlyName,
  issuesInVain,
  listed,
  type Property,
  SERVER_AUTH,
  serialize,
  usages,
  writeListing,
} from '../../support/windows-store.ts';

const NOW = new Date('2026-12-01T00:00:00Z');
const PAST = new Date('2026-11-01T00:00:00Z');
const LONG_PAST = new Date('2025-10-01T00:00:00Z');
const FUTURE = new Date('2027-01-01T00:00:00Z');

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });
const third = makeAuthority({ name: 'Third Root' });

function read(...lines: readonly string[]): WindowsStores {
  const stores = readWindowsStores(writeListing(...lines), NOW);
  if (typeof stores === 'string') assert.fail(stores);
  return stores;
}

function isTrusted(...properties: readonly Property[]): boolean {
  const { roots, faults } = read(listed('LocalMachine Root', serialize(root.der, ...properties)));
  assert.deepEqual(faults, []);
  return roots.length === 1;
}

test('roots and what is disallowed are kept apart, each with its store', () => {
  const { roots, excluded, faults } = read(
    listed('LocalMachine Root', serialize(root.der, friendlyName('Corp'))),
    listed('CurrentUser Root', serialize(third.der)),
    listed('CurrentUser Disallowed', serialize(other.der)),
  );
  assert.deepEqual(
    roots.map(({ certificate, store }) => [certificate.fingerprint, store]),
    [
      [root.fingerprint, 'Cert:\\LocalMachine\\Root'],
      [third.fingerprint, 'Cert:\\CurrentUser\\Root'],
    ],
  );
  assert.deepEqual([[...excluded], faults], [[other.fingerprint], []]);
});

for (const [name, properties, expected] of [
  ['no property', [], true],
  ['usages with serverAuth', [usages(CODE_SIGNING, SERVER_AUTH)], true],
  ['any usage', [usages('2.5.29.37.0')], true],
  ['usages without serverAuth', [usages(CODE_SIGNING)], false],
  ['no usage at all', [usages()], false],
  ['disabled in the past', disabled(PAST), false],
  ['disabled in the future', disabled(FUTURE), true],
  ['disabled for servers', disabled(PAST, SERVER_AUTH), false],
  ['disabled for code', disabled(PAST, CODE_SIGNING), true],
  ['disabled for servers, no date', [[122, usages(SERVER_AUTH)[1]]], false],
  ['new certificates do not count, old ones may live', issuesInVain(PAST), true],
  ['new certificates do not count, no old one lives', issuesInVain(LONG_PAST), false],
  ['new certificates for code do not count', issuesInVain(LONG_PAST, CODE_SIGNING), true],
] as const satisfies readonly (readonly [string, readonly Property[], boolean])[]) {
  test(`a root with ${name} is ${expected ? 'trusted' : 'left out'}`, () => {
    assert.equal(isTrusted(...properties), expected);
  });
}

const LISTS: Readonly<Record<string, readonly string[] | undefined>> = {
  none: undefined,
  'for servers': [SERVER_AUTH],
  'for anything': ['2.5.29.37.0'],
  'for servers and code': [CODE_SIGNING, SERVER_AUTH],
  'for code': [CODE_SIGNING],
  'for nothing': [],
};

/** learn.microsoft.com, CertGetEnhancedKeyUsage: no list is every use, two lists are what is in both. */
for (const [extension, own] of Object.entries(LISTS)) {
  for (const [property, given] of Object.entries(LISTS)) {
    if (own?.length === 0) continue; // RFC 5280 section 4.2.1.12 wants one at least
    const isFor = (list: readonly string[] | undefined): boolean =>
      list === undefined || list.includes(SERVER_AUTH) || list.includes('2.5.29.37.0');
    const expected = isFor(own) && isFor(given);
    test(`extendedKeyUsage ${extension}, property ${property}: ${expected ? 'a root' : 'left out, and named to Mozilla’s list'}`, () => {
      const { der, fingerprint } = makeAuthority({ name: 'Limited Root', extendedKeyUsage: own ?? null });
      const element = serialize(der, ...(given ? [usages(...given)] : []));
      const { roots, excluded, faults } = read(listed('LocalMachine Root', element));
      assert.deepEqual(
        [roots.length, [...excluded], faults],
        expected ? [1, [], []] : [0, [fingerprint], []],
      );
    });
  }
}

/** Ways in which a copy of a root is not for servers. */
const EXCLUSIONS: readonly (readonly [string, string])[] = [
  ['property 9 without servers', listed('LocalMachine Root', serialize(root.der, usages(CODE_SIGNING)))],
  ['property 9 with no usage', listed('LocalMachine Root', serialize(root.der, usages()))],
  ['property 104 in the past', listed('LocalMachine Root', serialize(root.der, ...disabled(PAST)))],
  ['property 126 long past', listed('CurrentUser Root', serialize(root.der, ...issuesInVain(LONG_PAST)))],
  [
    'a property that cannot be read',
    listed('LocalMachine Root', serialize(root.der, [9, Buffer.from([0x30, 5])])),
  ],
  ['the store Disallowed', listed('CurrentUser Disallowed', serialize(root.der))],
];

for (const [name, line] of EXCLUSIONS) {
  test(`${name} wins over a free copy in every store, whichever comes first`, () => {
    for (const free of ['LocalMachine Root', 'CurrentUser Root']) {
      const copy = listed(free, serialize(root.der));
      for (const lines of [
        [line, copy],
        [copy, line],
      ]) {
        const { roots, excluded } = read(...lines);
        assert.deepEqual([roots, [...excluded]], [[], [root.fingerprint]]);
      }
    }
  });
}

test('a store that Windows does not open costs what is in it, and is named', () => {
  const { roots, closed } = read(
    listed('LocalMachine Root', serialize(root.der)),
    'LocalMachine Disallowed -',
    'CurrentUser Root -',
  );
  assert.deepEqual(
    [roots.length, closed],
    [1, ['Cert:\\LocalMachine\\Disallowed', 'Cert:\\CurrentUser\\Root']],
  );
});

test('a listing of which every store is closed is not trusted', () => {
  const lines = ['LocalMachine', 'CurrentUser'].flatMap((location) => [
    `${location} Root -`,
    `${location} Disallowed -`,
  ]);
  assert.match(String(readWindowsStores(writeListing(...lines), NOW)), /opened none of its stores/);
});

test('a root that cannot be read is named and left out', () => {
  const junk = Buffer.from('3003020101', 'hex');
  const { roots, faults } = read(
    listed('LocalMachine Root', serialize(junk)),
    listed('LocalMachine Root', Buffer.from('no element')),
    `LocalMachine Root !${'AB'.repeat(20)}`,
    listed('LocalMachine Root', serialize(root.der, [9, Buffer.from([0x30, 0x05])])),
    listed('LocalMachine Root', serialize(root.der, [104, Buffer.from([1])])),
    listed('LocalMachine Root', serialize(other.der)),
  );
  assert.deepEqual(
    [roots.map(({ certificate }) => certificate.fingerprint), faults],
    [
      [other.fingerprint],
      [
        'Cert:\\LocalMachine\\Root, certificate 1 of the listing cannot be read: it is left out of the bundle.',
        'Cert:\\LocalMachine\\Root, certificate 2 of the listing cannot be read: it is left out of the bundle.',
        `Cert:\\LocalMachine\\Root\\${'AB'.repeat(20)} cannot be read: it is left out of the bundle.`,
        'Cert:\\LocalMachine\\Root, certificate 4 of the listing cannot be read: it is left out of the bundle.',
        'Cert:\\LocalMachine\\Root, certificate 5 of the listing cannot be read: it is left out of the bundle.',
      ],
    ],
  );
});

test('what is disallowed counts even if it is no certificate that can be read', () => {
  const junk = Buffer.from('3003020101', 'hex');
  assert.equal(read(listed('LocalMachine Disallowed', serialize(junk))).excluded.size, 1);
});

test('what is disallowed and cut off anywhere, so that it cannot be known, spoils the listing', () => {
  const element = serialize(root.der, friendlyName('Corp'));
  for (let length = 1; length < element.length; length++) {
    const listing = writeListing(listed('CurrentUser Disallowed', element.subarray(0, length)));
    assert.equal(
      readWindowsStores(listing, NOW),
      'Cert:\\CurrentUser\\Disallowed, certificate 1 of the listing cannot be read',
    );
  }
});

test('properties may be empty, and stand behind the certificate', () => {
  const element = Buffer.concat([serialize(root.der), serialize(Buffer.alloc(0)).fill(11, 0, 1)]);
  assert.equal(read(listed('LocalMachine Root', element)).roots.length, 1);
});

test('dates count to the very moment', () => {
  const lifetime = 398 * 86_400_000;
  const at = (date: Date, ms: number): Date => new Date(date.getTime() + ms);
  assert.equal(isTrusted(...disabled(NOW)), false);
  assert.equal(isTrusted(...disabled(at(NOW, 1))), true);
  assert.equal(isTrusted(...issuesInVain(at(NOW, -lifetime))), false);
  assert.equal(isTrusted(...issuesInVain(at(NOW, 1 - lifetime))), true);
});

test('a listing that is not trusted says why', () => {
  const line = listed('LocalMachine Root', serialize(root.der));
  const why = (listing: string) => readWindowsStores(listing, NOW);
  const form = (number: number) => `line ${number} of its listing is not of the form that was asked for`;
  assert.equal(why(line), 'its listing has no end');
  assert.equal(why(writeListing(line, '', 'WARNING: x')), form(2));
  assert.equal(why(writeListing(`x ${line}`)), form(1));
  assert.equal(why(writeListing(`x${line}`)), form(1));
  assert.deepEqual(why(`${line}\n${line}\nend\n`), why(writeListing(line, line)));
});

for (const [name, listing] of [
  ['nothing', ''],
  ['no end', `${listed('LocalMachine Root', serialize(root.der))}\r\n`],
  ['another store', writeListing(listed('LocalMachine My', serialize(root.der)))],
  ['words of something else', writeListing('WARNING: this session is recorded')],
  ['text behind the base64', writeListing(`${listed('LocalMachine Root', serialize(root.der))} x`)],
  ['something disallowed that cannot be read', writeListing(`CurrentUser Disallowed !${'00'.repeat(20)}`)],
] as const) {
  test(`a listing with ${name} is not trusted`, () => {
    assert.equal(typeof readWindowsStores(listing, NOW), 'string');
  });
}

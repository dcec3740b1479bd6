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

test('roots and what is disallowed are told apart, each with its store', () => {
  const { roots, disallowed, faults } = read(
    listed('LocalMachine Root', serialize(root.der, friendlyName('Corp'))),
    listed('CurrentUser Root', serialize(other.der)),
    listed('CurrentUser Disallowed', serialize(other.der)),
  );
  assert.deepEqual(
    roots.map(({ certificate, store }) => [certificate.fingerprint, store]),
    [
      [root.fingerprint, 'Cert:\\LocalMachine\\Root'],
      [other.fingerprint, 'Cert:\\CurrentUser\\Root'],
    ],
  );
  assert.deepEqual([[...disallowed], faults], [[other.fingerprint], []]);
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
  assert.equal(read(listed('LocalMachine Disallowed', serialize(junk))).disallowed.size, 1);
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

test('a listing that is not believed says why', () => {
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
  test(`a listing with ${name} is not believed`, () => {
    assert.equal(typeof readWindowsStores(listing, NOW), 'string');
  });
}

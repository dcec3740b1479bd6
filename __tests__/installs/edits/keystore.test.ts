import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import {
  addToKeystore,
  nameEntry,
  openKeystore,
  removeFromKeystore,
} from '../../../src/installs/edits/keystore.ts';
import { prepareKeystoreJvms } from '../../support/java-keystores.ts';
import { makeAuthority } from '../../support/pki.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const MARK = '0123456789ab';
const OTHER_MARK = 'ba9876543210';

const authorities = {
  standing: makeAuthority({ name: 'Standing' }),
  other: makeAuthority({ name: 'Other' }),
  added: makeAuthority({ name: 'Added' }),
  twin: makeAuthority({ name: 'Added' }), // the same subject, another key
  later: makeAuthority({ name: 'Later' }),
};
const { standing, other, added } = authorities;

const ADDED = nameEntry(MARK, added.der);
const OTHER = nameEntry(MARK, other.der);

/** What Java is told for each kind of store: what JDKs bring (before 18, and since), what Java makes by default, and in between. */
const KINDS = {
  jks: ['new JKS'],
  bare: makePkcs12('NONE', 'NONE'),
  usual: makePkcs12('PBEWithHmacSHA256AndAES_256', 'HmacPBESHA256'),
  clear: makePkcs12('NONE', 'HmacPBESHA512'),
  old: makePkcs12('PBEWithSHA1AndDESede', 'HmacPBESHA1'),
  sealed: makePkcs12('PBEWithHmacSHA1AndAES_128', 'NONE'),
} as const;
const RC2 = makePkcs12('PBEWithSHA1AndRC2_40', 'HmacPBESHA1');

type Kind = keyof typeof KINDS;
const kinds = Object.keys(KINDS) as Kind[];

function makePkcs12(encryption: string, mac: string): readonly string[] {
  return [
    `set keystore.pkcs12.certProtectionAlgorithm ${encryption}`,
    `set keystore.pkcs12.macAlgorithm ${mac}`,
    'new PKCS12',
  ];
}

/** Works on a store of each kind with each JDK of this machine. */
function forEachJdk(
  t: TestContext,
  work: (run: (commands: readonly string[]) => string[][], path: (name: string) => string) => void,
): void {
  const folder = makeTemporaryFolder(t, 'keystore-');
  const path = (name: string): string => join(folder, name);
  for (const [name, { pem, keyPem }] of Object.entries(authorities)) {
    writeFileSync(path(`${name}.pem`), pem);
    writeFileSync(path(`${name}.key`), keyPem);
  }
  for (const { run } of prepareKeystoreJvms(t, folder)) work(run, path);
}

test('Java trusts what is added, and what it adds later stays when ours is taken out', (t) => {
  forEachJdk(t, (run, path) => {
    const trust = (name: string): string => `trust ${name} ${path(`${name}.pem`)}`;
    run(
      kinds.flatMap((kind) => [
        ...KINDS[kind],
        trust('standing'),
        trust('twin'),
        `store ${path(kind)} changeit`,
      ]),
    );
    const before = new Map(kinds.map((kind) => [kind, readFileSync(path(kind))]));
    for (const [kind, bytes] of before) {
      const after = addToKeystore(bytes, MARK, [added.der, other.der]);
      assert.deepEqual(removeFromKeystore(after, MARK), bytes, kind);
      assert.equal(removeFromKeystore(bytes, MARK), bytes, kind);
      writeFileSync(path(kind), after);
    }
    const seen = run(
      kinds.flatMap((kind) => [
        `load ${path(kind)} changeit`,
        'list',
        trust('later'),
        `store ${path(kind)} changeit`,
      ]),
    );
    for (const [at, kind] of kinds.entries()) {
      assert.deepEqual(seen[at], [ADDED, OTHER, 'standing', 'twin'].sort(), kind);
      const changed = readFileSync(path(kind));
      assert.equal(openKeystore(changed).entries.length, 5, kind);
      writeFileSync(path(kind), removeFromKeystore(changed, MARK));
    }
    const left = run(kinds.flatMap((kind) => [`load ${path(kind)} changeit`, 'list']));
    for (const [at, kind] of kinds.entries()) assert.deepEqual(left[at], ['later', 'standing', 'twin'], kind);
  });
});

test('stores with keys, with another password or with encryption of old are left alone', (t) => {
  forEachJdk(t, (run, path) => {
    const trust = `trust standing ${path('standing.pem')}`;
    const key = `key k ${path('added.key')} ${path('added.pem')}`;
    run([
      ...kinds.flatMap((kind) => [
        ...[...KINDS[kind], trust, key, `store ${path(`${kind}-key`)} changeit`],
        ...[...KINDS[kind], trust, `store ${path(`${kind}-password`)} another`],
        ...(kind === 'jks' ? [] : [...KINDS[kind], 'secret s', `store ${path(`${kind}-secret`)} changeit`]),
      ]),
      ...[...RC2, trust, `store ${path('rc2')} changeit`],
    ]);
    const open = (name: string) => () => openKeystore(readFileSync(path(name)));
    for (const kind of kinds) {
      assert.throws(open(`${kind}-key`), /^Error: holds a private key/, kind);
      if (kind !== 'jks') assert.throws(open(`${kind}-secret`), /^Error: holds a private key/, kind);
      // without MAC and encryption it opens with every password
      if (kind === 'bare') assert.equal(open(`${kind}-password`)().entries.length, 1);
      else assert.throws(open(`${kind}-password`), /^Error: has another password/, kind);
    }
    assert.throws(open('rc2'), /^Error: is encrypted in a way/);
  });
});

test('each use has entries of its own; a taken alias, and what is damaged anywhere, is refused', (t) => {
  forEachJdk(t, (run, path) => {
    const trust = `trust corp ${path('standing.pem')}`;
    run(kinds.flatMap((kind) => [...KINDS[kind], trust, `store ${path(kind)} changeit`]));
    for (const kind of kinds) {
      const bytes = readFileSync(path(kind));
      assert.deepEqual(
        openKeystore(bytes).entries.map(({ alias, der }) => [alias, der.equals(standing.der)]),
        [['corp', true]],
      );
      const first = addToKeystore(bytes, MARK, [added.der]);
      const both = addToKeystore(first, OTHER_MARK, [added.der, other.der]);
      assert.throws(() => addToKeystore(both, MARK, [added.der]), /has an entry named setup-ca-bundle-/);
      assert.deepEqual(removeFromKeystore(both, OTHER_MARK), first);
      assert.deepEqual(
        openKeystore(removeFromKeystore(both, MARK)).entries.map(({ alias }) => alias),
        ['corp', nameEntry(OTHER_MARK, added.der), nameEntry(OTHER_MARK, other.der)],
      );
      assert.throws(() => openKeystore(Buffer.concat([bytes, Buffer.alloc(1)])), Error, kind);
      for (let length = 0; length < bytes.length; length += 29) {
        assert.throws(() => openKeystore(bytes.subarray(0, length)), /^Error: (?:is|has) /, kind);
      }
    }
    for (const kind of ['jks', 'usual'] as const) {
      const bytes = readFileSync(path(kind));
      for (let at = 0; at < bytes.length; at += 97) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 0x10;
        assert.throws(() => openKeystore(changed), /^Error: (?:is|has|holds|asks) /, `octet ${at}`);
      }
    }
  });
  for (const bytes of [Buffer.alloc(0), Buffer.from('feed', 'hex'), Buffer.from(added.pem), added.der]) {
    assert.throws(() => openKeystore(bytes), /^Error: is /);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKeystore } from '../../../src/certificates/formats/java-keystore.ts';
import { makeAuthority } from '../../support/pki.ts';

/** JKS and JCEKS put together part by part, as no program writes them; `formats.test.ts` has what keytool writes. */

const JKS = 0xfeedfeed;
const JCEKS = 0xcececece;

const one = makeAuthority({ name: 'One' });
const two = makeAuthority({ name: 'Two', key: 'rsa-2048' });

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.concat([word(value.length).subarray(2), Buffer.from(value)]);
}

/** An entry with a certificate; version 1 does not say of what type it is. */
function trusted(der: Buffer, alias = 'corp', version = 2): Buffer {
  const type = version === 2 ? text('X.509') : Buffer.alloc(0);
  return Buffer.concat([word(2), text(alias), Buffer.alloc(8, 0xee), type, word(der.length), der]);
}

/** A keystore of these entries; the digest at its end is none. */
function keystore(
  entries: readonly Buffer[],
  { magic = JKS, version = 2, count = entries.length } = {},
): Buffer {
  return Buffer.concat([word(magic), word(version), word(count), ...entries, Buffer.alloc(20, 0xdd)]);
}

/** Each certificate with its place, or the one fault. */
function read(bytes: Buffer): string[] {
  const { certificates, faults } = readKeystore(bytes);
  return [
    ...certificates.map(({ certificate, position }) => `${position} ${certificate.fingerprint}`),
    ...faults.map(({ code, what, position, line }) => `${position} ${line} ${code}: ${what}`),
  ];
}

const BOTH = [`1 ${one.fingerprint}`, `2 ${two.fingerprint}`];
const DAMAGED = ['0 0 unparsable-certificate: a Java keystore that is cut off or damaged'];
const WITH_KEY = ['0 0 private-key: a private key in a Java keystore'];

test('trusted certificates are read in their order, whatever their aliases, without a password', () => {
  for (const magic of [JKS, JCEKS]) {
    for (const version of [1, 2]) {
      const entries = [trusted(one.der, '', version), trusted(two.der, 'a'.repeat(300), version)];
      assert.deepEqual(read(keystore(entries, { magic, version })), BOTH);
    }
  }
});

test('an entry with a key is refused wherever it stands, and no certificate is taken beside it', () => {
  for (const kind of [1, 3]) {
    const key = Buffer.concat([word(kind), text('key'), Buffer.alloc(8), word(3), Buffer.from('key')]);
    assert.deepEqual(read(keystore([key])), WITH_KEY);
    assert.deepEqual(read(keystore([trusted(one.der), key])), WITH_KEY);
    assert.deepEqual(read(keystore([key, trusted(one.der)])), WITH_KEY);
  }
});

test('a keystore that is cut off anywhere is read not at all', () => {
  const whole = keystore([trusted(one.der), trusted(two.der)]);
  for (let length = 0; length < whole.length; length++) {
    assert.deepEqual(read(whole.subarray(0, length)), DAMAGED, `${length} of ${whole.length} bytes`);
  }
  assert.deepEqual(read(whole), BOTH);
});

test('an entry that is no certificate, and a count that is too high, are damage', () => {
  assert.deepEqual(read(keystore([trusted(one.der), trusted(Buffer.from('3000', 'hex'))])), DAMAGED);
  assert.deepEqual(read(keystore([trusted(one.der)], { count: 2 })), DAMAGED);
  assert.deepEqual(read(keystore([trusted(one.der)], { count: 0xffffffff })), DAMAGED);
});

test('only versions 1 and 2 are known', () => {
  for (const version of [0, 3, 0x02000000]) {
    assert.deepEqual(read(keystore([trusted(one.der)], { version })), [
      '0 0 unparsable-certificate: a Java keystore of an unknown version',
    ]);
  }
});

test('an empty keystore has no certificate', () => {
  assert.deepEqual(read(keystore([])), ['0 0 no-certificate: a Java keystore without a certificate']);
});

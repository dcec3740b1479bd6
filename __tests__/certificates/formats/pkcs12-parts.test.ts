import assert from 'node:assert/strict';
import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import forge from 'node-forge';
import { readChildren, readElement } from '../../../src/certificates/formats/der.ts';
import { readPkcs12 } from '../../../src/certificates/formats/pkcs12.ts';
import {
  DIGESTS,
  deriveKey,
  IV_PURPOSE,
  KEY_PURPOSE,
  MAC_PURPOSE,
  SHA1,
} from '../../../src/certificates/formats/pkcs12-algorithms.ts';
import { openKeystore } from '../../../src/installs/edits/keystore.ts';
import * as der from '../../support/der.ts';
import { makeAuthority } from '../../support/pki.ts';

/** PKCS#12 put together part by part, as no program writes it; `formats.test.ts` has what programs write. */

const oid = der.objectIdentifier;
const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const BAG = '1.2.840.113549.1.12.10.1.';
const X509 = '1.2.840.113549.1.9.22.1';

const one = makeAuthority({ name: 'One' });
const two = makeAuthority({ name: 'Two' });

const contentInfo = (type: string, content: Buffer): Buffer =>
  der.sequence(oid(type), der.explicit(0, content));
const data = (...bags: readonly Buffer[]): Buffer =>
  contentInfo(DATA, der.octetString(der.sequence(...bags)));
const bag = (kind: number | string, value: Buffer): Buffer =>
  der.sequence(oid(typeof kind === 'number' ? `${BAG}${kind}` : kind), der.explicit(0, value));
const certificateBag = (bytes: Buffer, type = X509): Buffer =>
  bag(3, der.sequence(oid(type), der.explicit(0, der.octetString(bytes))));

function store(parts: readonly Buffer[], version = 3n, type = DATA, ...more: readonly Buffer[]): Buffer {
  return der.sequence(
    der.integer(version),
    contentInfo(type, der.octetString(der.sequence(...parts))),
    ...more,
  );
}

async function read(bytes: Buffer, password?: string): Promise<string[] | undefined> {
  const decoded = await readPkcs12(bytes, password);
  return (
    decoded && [
      ...decoded.certificates.map(({ certificate, position }) => `${position} ${certificate.subject}`),
      ...decoded.faults.map(({ code, what }) => `${code}: ${what}`),
    ]
  );
}

/** A part that is encrypted with PBES2; each piece of it can be another. */
function encrypted(
  bags: readonly Buffer[],
  {
    derivation = '1.2.840.113549.1.5.12',
    prf = ['1.2.840.113549.2.9', 'sha256'] as readonly [string, string] | null,
    cipher = '2.16.840.1.101.3.4.1.42',
    algorithm: [name, keyBytes] = ['aes-256-cbc', 32] as readonly [string, number],
    scheme = '1.2.840.113549.1.5.13',
    rounds = 2n,
    hasLength = false,
    saltBytes = 8,
  } = {},
): Buffer {
  const [salt, iv] = [Buffer.alloc(saltBytes, 1), Buffer.alloc(name.startsWith('aes') ? 16 : 8, 2)];
  const key = pbkdf2Sync('secret', salt, Math.max(1, Number(rounds)), keyBytes, prf?.[1] ?? 'sha1');
  const sealer = createCipheriv(name, key, iv);
  const sealed = Buffer.concat([sealer.update(der.sequence(...bags)), sealer.final()]);
  const parameters = der.sequence(
    der.octetString(salt),
    der.integer(rounds),
    ...(hasLength ? [der.integer(32n)] : []),
    ...(prf ? [der.sequence(oid(prf[0]), der.nil)] : []),
  );
  const identifier = der.sequence(
    oid(scheme),
    der.sequence(der.sequence(oid(derivation), parameters), der.sequence(oid(cipher), der.octetString(iv))),
  );
  return contentInfo(
    ENCRYPTED_DATA,
    der.sequence(der.integer(0n), der.sequence(oid(DATA), identifier, der.implicit(0, sealed))),
  );
}

const WRONG = ['wrong-password: a PKCS#12 file with another password'];
const DAMAGED = [
  'unparsable-certificate: a PKCS#12 file that is damaged, or encrypted in a way that is not known here',
];

test('certificates are counted through all parts, plain and encrypted', async () => {
  assert.deepEqual(await read(store([data(certificateBag(one.der)), data(certificateBag(two.der))])), [
    '1 CN=One',
    '2 CN=Two',
  ]);
  const mixed = store([encrypted([certificateBag(two.der)]), data(certificateBag(one.der))]);
  assert.deepEqual(await read(mixed, 'secret'), ['1 CN=One', '2 CN=Two']);
});

test('what is no PKCS#12 of version 3 with a password-protected safe is left to others', async () => {
  const parts = [data(certificateBag(one.der))];
  for (const bytes of [
    one.der,
    der.sequence(),
    store(parts, 2n),
    store(parts, 4n),
    store(parts, 2n ** 60n),
    store(parts, 3n, '1.2.840.113549.1.7.2'), // signed, by a public key
    der.sequence(der.integer(3n)),
    der.sequence(der.nil, der.nil),
    Buffer.from('3003', 'hex'),
  ]) {
    assert.equal(await read(bytes), undefined, bytes.toString('hex', 0, 20));
  }
});

test('bags of other kinds, and certificates that are not X.509, are passed over', async () => {
  const sdsi = certificateBag(Buffer.from('x'), '1.2.840.113549.1.9.22.2');
  const crl = bag(
    4,
    der.sequence(oid('1.2.840.113549.1.9.23.1'), der.explicit(0, der.octetString(Buffer.alloc(3)))),
  );
  const other = bag('1.2.3.4', der.nil);
  assert.deepEqual(await read(store([data(sdsi, crl, other, der.nil, certificateBag(one.der))])), [
    '1 CN=One',
  ]);
  const none = ['no-certificate: a PKCS#12 file without a certificate'];
  assert.deepEqual(await read(store([data(sdsi, crl, other)])), none);
  assert.deepEqual(await read(store([])), none);
  assert.deepEqual(await read(store([contentInfo('1.2.3.4', der.nil)])), none);
});

test('bags in bags are read, but not without end', async () => {
  const nest = (depth: number): Buffer =>
    depth === 0 ? certificateBag(one.der) : bag(6, der.sequence(nest(depth - 1)));
  assert.deepEqual(await read(store([data(nest(3))])), ['1 CN=One']);
  assert.deepEqual(await read(store([data(nest(64))])), ['1 CN=One']);
  assert.doesNotMatch(String(await read(store([data(nest(65))]))), /CN=One/);
  const deep = (await read(store([data(nest(150))]))) ?? [];
  assert.ok(!deep.includes('1 CN=One'), deep.join());
});

test('a key is one in each of its bags, encrypted or not, and its certificates are not taken', async () => {
  for (const kind of [1, 2, 5]) {
    const withKey = [certificateBag(one.der), bag(kind, der.sequence())];
    const refused = ['private-key: a private key in a PKCS#12 file'];
    assert.deepEqual(await read(store([data(...withKey)])), refused, `bag ${kind}`);
    assert.deepEqual(await read(store([encrypted(withKey)]), 'secret'), refused, `bag ${kind}, encrypted`);
    const beside = store([encrypted([certificateBag(one.der)]), data(bag(kind, der.sequence()))]);
    for (const password of [undefined, 'secret', 'other'])
      assert.deepEqual(await read(beside, password), refused);
  }
});

test('a certificate that cannot be read makes the file a damaged one', async () => {
  assert.deepEqual(await read(store([data(certificateBag(Buffer.from('3000', 'hex')))])), DAMAGED);
  assert.deepEqual(await read(store([contentInfo(DATA, der.octetString(Buffer.from([0x30])))])), DAMAGED);
});

test('every hash of PBKDF2 is known, and SHA-1 is meant where none is named', async () => {
  const prfs = [
    ['1.2.840.113549.2.7', 'sha1'],
    ['1.2.840.113549.2.8', 'sha224'],
    ['1.2.840.113549.2.9', 'sha256'],
    ['1.2.840.113549.2.10', 'sha384'],
    ['1.2.840.113549.2.11', 'sha512'],
    null,
  ] as const;
  for (const prf of prfs) {
    for (const hasLength of [false, true]) {
      const bytes = store([encrypted([certificateBag(one.der)], { prf, hasLength })]);
      assert.deepEqual(await read(bytes, 'secret'), ['1 CN=One'], prf?.[1]);
      assert.deepEqual(await read(bytes, 'other'), WRONG);
    }
  }
});

test('ways of encryption that are not known are reported as a password that does not fit', async () => {
  const bags = [certificateBag(one.der)];
  for (const options of [
    { derivation: '1.3.6.1.4.1.11591.4.11' }, // scrypt
    { prf: ['1.2.840.113549.2.99', 'sha256'] as const },
    { cipher: '1.2.840.113549.3.2' }, // RC2
    { scheme: '1.2.840.113549.1.5.3' }, // PBES1
    { rounds: 0n },
    { rounds: -1n },
  ]) {
    assert.deepEqual(
      await read(store([encrypted(bags, options)]), 'secret'),
      WRONG,
      JSON.stringify(options.rounds?.toString() ?? options),
    );
  }
});

test('rounds are added up over the parts of a file', async () => {
  const part = (rounds: bigint): Buffer => encrypted([certificateBag(one.der)], { rounds });
  assert.deepEqual(await read(store([part(250_000n), part(250_000n)]), 'secret'), ['1 CN=One', '2 CN=One']);
  assert.deepEqual(await read(store([part(250_000n), part(250_001n)]), 'secret'), [
    'too-large: a PKCS#12 file that asks for more than 500,000 rounds of key derivation',
  ]);
});

/** A MAC that does not fit, over a safe with nothing encrypted. */
function withMac(
  digest: string,
  rounds: readonly Buffer[] = [der.integer(1n)],
  { length = DIGESTS[digest]?.length ?? 20, saltBytes = 8, bags = [certificateBag(one.der)] } = {},
): Buffer {
  const info = der.sequence(der.sequence(oid(digest), der.nil), der.octetString(Buffer.alloc(length)));
  const mac = der.sequence(info, der.octetString(Buffer.alloc(saltBytes)), ...rounds);
  return store([data(...bags)], 3n, DATA, mac);
}

test('a MAC of another length than its digest, or with a salt that only makes work, is damage', async () => {
  const sha256 = '2.16.840.1.101.3.4.2.1';
  assert.deepEqual(await read(withMac(sha256, undefined, { saltBytes: 1024 }), 'x'), WRONG);
  for (const options of [{ length: 0 }, { length: 31 }, { length: 33 }, { saltBytes: 1025 }]) {
    assert.deepEqual(await read(withMac(sha256, undefined, options), 'x'), DAMAGED, JSON.stringify(options));
  }
  // each alone takes seconds, both together hours: this ends
  const both = { length: 250_000, saltBytes: 250_000 };
  assert.deepEqual(await read(withMac(sha256, undefined, both)), DAMAGED);
  const withKey = withMac(sha256, undefined, { ...both, bags: [bag(1, der.sequence())] });
  assert.deepEqual(await read(withKey), ['private-key: a private key in a PKCS#12 file']);
});

test('a salt of an encrypted part that only makes work is not used', async () => {
  const bags = [certificateBag(one.der)];
  assert.deepEqual(await read(store([encrypted(bags, { saltBytes: 1024 })]), 'secret'), ['1 CN=One']);
  assert.deepEqual(await read(store([encrypted(bags, { saltBytes: 1025 })]), 'secret'), WRONG);
});

test('passwords are tried one after the other, and what a file asks for is counted for one of them', async () => {
  for (const password of ['', undefined, 'changeit']) {
    const bytes = withGoodMac(password, '2.16.840.1.101.3.4.2.1', 300_000);
    assert.deepEqual(await read(bytes), ['1 CN=One'], password);
  }
  const tooMany = withGoodMac('', '2.16.840.1.101.3.4.2.1', 500_001);
  assert.deepEqual(await read(tooMany), [
    'too-large: a PKCS#12 file that asks for more than 500,000 rounds of key derivation',
  ]);
});

test('a MAC that does not fit means another password; of a kind that is not known it is not checked', async () => {
  const needed = ['wrong-password: a PKCS#12 file that needs a password'];
  assert.deepEqual(await read(withMac('1.3.14.3.2.26')), needed);
  assert.deepEqual(await read(withMac('2.16.840.1.101.3.4.2.3', [])), needed);
  assert.deepEqual(await read(withMac('1.3.14.3.2.26'), 'x'), WRONG);
  assert.deepEqual(await read(withMac('1.2.840.113549.1.5.14')), ['1 CN=One']); // PBMAC1
  assert.deepEqual(await read(withMac('1.3.14.3.2.26', [der.integer(0n)]), 'x'), WRONG);
});

test('strings in several pieces, as BER has them, are put together', async () => {
  const pieces = der.encode(
    0x24,
    der.octetString(one.der.subarray(0, 50)),
    der.octetString(one.der.subarray(50)),
  );
  const parted = bag(3, der.sequence(oid(X509), der.explicit(0, pieces)));
  assert.deepEqual(await read(store([data(parted)])), ['1 CN=One']);
});

test('lengths that are indefinite, as BER has them, are found out in all parts', async () => {
  const inner = der.sequence(encrypted([certificateBag(two.der)]), data(certificateBag(one.der)));
  const safe = contentInfo(DATA, der.octetString(toIndefinite(inner)));
  const bytes = toIndefinite(der.sequence(der.integer(3n), safe));
  assert.deepEqual(await read(bytes, 'secret'), ['1 CN=One', '2 CN=Two']);
  assert.equal(await read(bytes.subarray(0, -1), 'secret'), undefined);
  assert.throws(() => openKeystore(toIndefinite(store([]))), /damaged/);
});

test('a keystore that would not be written again as it was is not opened to change it', () => {
  const content = der.sequence(data(certificateBag(one.der)));
  const version = der.integer(3n);
  const write = (safe: Buffer, ...more: readonly Buffer[]): Buffer =>
    der.sequence(version, contentInfo(DATA, safe), ...more);
  const { contentStart, end } = readElement(content);
  const long = Buffer.concat([Buffer.from([0x30, 0x84, 0, 0, 0, 0]), content.subarray(contentStart, end)]);
  long.writeUInt32BE(end - contentStart, 2);
  const pieces = [content.subarray(0, 9), content.subarray(9)].map(der.octetString);
  const good = write(der.octetString(content));
  assert.equal(openKeystore(good).entries.length, 0); // none that Java trusts
  for (const changed of [
    write(der.encode(0x24, ...pieces)),
    write(der.octetString(long)),
    Buffer.concat([good, Buffer.alloc(1)]),
    der.sequence(version, der.sequence(oid(DATA), der.explicit(0, der.octetString(content)), der.nil)),
  ]) {
    assert.throws(() => openKeystore(changed), /^Error: is cut off or damaged/);
  }
});

/** The same values with lengths that are not told before, wherever BER allows it. */
function toIndefinite(bytes: Buffer): Buffer {
  const element = readElement(bytes);
  if ((element.tag & 0x20) === 0) return bytes;
  const children = readChildren(element).map(({ start, end }) => toIndefinite(bytes.subarray(start, end)));
  return Buffer.concat([Buffer.from([element.tag, 0x80]), ...children, Buffer.alloc(2)]);
}

test('what OpenSSL and keytool wrote is read, old and new, encrypted or not', async () => {
  for (const file of ['new.p12', 'old.p12', 'aes.p12', 'plain.p12', 'keytool.pkcs12']) {
    const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/formats', file));
    for (const password of ['changeit', undefined]) {
      const found = (await read(bytes, password)) ?? [];
      assert.deepEqual(
        found.map((name) => name.slice(2)).sort(),
        ['O=Fixtures, CN=Root ec', 'O=Fixtures, CN=Root rsa'],
        file,
      );
    }
    assert.deepEqual(await read(bytes, 'other'), WRONG, file);
    assert.deepEqual(await read(bytes, ''), WRONG, file);
  }
});

test('every cipher of PBES2 is known', async () => {
  for (const [cipher, name, keyBytes] of [
    ['1.2.840.113549.3.7', 'des-ede3-cbc', 24],
    ['2.16.840.1.101.3.4.1.2', 'aes-128-cbc', 16],
    ['2.16.840.1.101.3.4.1.22', 'aes-192-cbc', 24],
    ['2.16.840.1.101.3.4.1.42', 'aes-256-cbc', 32],
  ] as const) {
    const bytes = store([encrypted([certificateBag(one.der)], { cipher, algorithm: [name, keyBytes] })]);
    assert.deepEqual(await read(bytes, 'secret'), ['1 CN=One'], name);
    assert.deepEqual(await read(bytes, 'other'), WRONG, name);
  }
  assert.deepEqual(await read(store([encrypted([certificateBag(one.der)], { rounds: 1n })]), 'secret'), [
    '1 CN=One',
  ]);
});

/** A part that is encrypted with a scheme of PKCS#12's own (RFC 7292 appendix C). */
function encryptedAsOld(number: number, keyBytes: number, rounds?: number): Buffer {
  const salt = Buffer.alloc(8, 1);
  const derive = (purpose: number, length: number): Buffer => {
    const key = deriveKey('secret', { salt, rounds: rounds ?? 1 }, purpose, length, SHA1, { left: 100 });
    assert.ok(key);
    return key;
  };
  const [key, iv] = [derive(KEY_PURPOSE, keyBytes), derive(IV_PURPOSE, 8)];
  const content = der.sequence(certificateBag(one.der));
  const parameters = der.sequence(
    der.octetString(salt),
    ...(rounds === undefined ? [] : [der.integer(BigInt(rounds))]),
  );
  const algorithm = der.sequence(oid(`1.2.840.113549.1.12.1.${number}`), parameters);
  const sealed = number < 5 ? sealWith3des(key, iv, content) : sealWithRc2(key, iv, content);
  return contentInfo(
    ENCRYPTED_DATA,
    der.sequence(der.integer(0n), der.sequence(oid(DATA), algorithm, der.implicit(0, sealed))),
  );
}

function sealWith3des(key: Buffer, iv: Buffer, content: Buffer): Buffer {
  const sealer = createCipheriv('des-ede3-cbc', Buffer.concat([key, key]).subarray(0, 24), iv);
  return Buffer.concat([sealer.update(content), sealer.final()]);
}

function sealWithRc2(key: Buffer, iv: Buffer, content: Buffer): Buffer {
  const sealer = forge.rc2.createEncryptionCipher(key.toString('latin1'), key.length * 8);
  sealer.start(iv.toString('latin1'));
  sealer.update(forge.util.createBuffer(content.toString('latin1')));
  assert.ok(sealer.finish());
  return Buffer.from(sealer.output.getBytes(), 'latin1');
}

test("PKCS#12's own schemes of encryption are known, and take one round where none is written", async () => {
  for (const [number, keyBytes] of [
    [3, 24],
    [4, 16],
    [5, 16],
    [6, 5],
  ] as const) {
    for (const rounds of [undefined, 7]) {
      const bytes = store([encryptedAsOld(number, keyBytes, rounds)]);
      assert.deepEqual(await read(bytes, 'secret'), ['1 CN=One'], `scheme ${number}`);
      assert.deepEqual(await read(bytes, 'other'), WRONG, `scheme ${number}`);
    }
  }
});

/** A safe with nothing encrypted and a MAC over it that this password makes. */
function withGoodMac(password: string | undefined, oidOfDigest: string, rounds?: number): Buffer {
  const content = der.sequence(data(certificateBag(one.der)));
  const salt = Buffer.alloc(8, 3);
  const digest = DIGESTS[oidOfDigest] ?? SHA1;
  const { length } = createHmac(digest.name, '').digest();
  const key = deriveKey(password, { salt, rounds: rounds ?? 1 }, MAC_PURPOSE, length, digest, { left: 1e6 });
  assert.ok(key);
  const value = createHmac(digest.name, key).update(content).digest();
  const info = der.sequence(der.sequence(oid(oidOfDigest), der.nil), der.octetString(value));
  const more = rounds === undefined ? [] : [der.integer(BigInt(rounds))];
  const mac = der.sequence(info, der.octetString(salt), ...more);
  return der.sequence(der.integer(3n), contentInfo(DATA, der.octetString(content)), mac);
}

test('a MAC is checked with every digest, with one round where none is written', async () => {
  for (const digest of Object.keys(DIGESTS)) {
    for (const rounds of [undefined, 5]) {
      const bytes = withGoodMac('secret', digest, rounds);
      assert.deepEqual(await read(bytes, 'secret'), ['1 CN=One'], digest);
      assert.deepEqual(await read(bytes, 'other'), WRONG, digest);
      assert.deepEqual(await read(bytes), ['wrong-password: a PKCS#12 file that needs a password'], digest);
    }
  }
});

test('without a password both forms of none are tried, and the one of every Java trust store', async () => {
  for (const password of ['', undefined, 'changeit']) {
    assert.deepEqual(await read(withGoodMac(password, '1.3.14.3.2.26')), ['1 CN=One'], password);
    assert.deepEqual(await read(withGoodMac(password, '1.3.14.3.2.26'), 'other'), WRONG, password);
  }
});

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { decodeGiven } from '../../../src/certificates/formats/formats.ts';
import { runChild } from '../../support/child.ts';
import * as der from '../../support/der.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import { encodePem, makeAuthority, makeKeyPair } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const rsa = makeAuthority({ name: 'RSA Root', key: 'rsa-2048' });
const ec = makeAuthority({ name: 'EC Root' });
const BOTH = [rsa.fingerprint, ec.fingerprint].sort();

/** Fingerprints, sorted; fails on a fault. */
async function read(bytes: Buffer | string, password?: string): Promise<string[]> {
  const { certificates, faults } = await decodeGiven(Buffer.from(bytes), { password });
  assert.deepEqual(faults, []);
  return certificates.map(({ certificate }) => certificate.fingerprint).sort();
}

/** The one fault of bytes that hold no certificate. */
async function faultOf(bytes: Buffer | string, password?: string): Promise<string> {
  const { certificates, faults } = await decodeGiven(Buffer.from(bytes), { password });
  assert.deepEqual(certificates, []);
  assert.equal(faults.length, 1, JSON.stringify(faults));
  return `${faults[0]?.code}: ${faults[0]?.what}`;
}

/** A folder with both certificates and the RSA key, and a function that runs a program in it and reads what it wrote. */
function makeBench(t: TestContext, name: string) {
  const program = requireProgram(t, name);
  if (program === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'both.pem'), rsa.pem + ec.pem);
  writeFileSync(join(folder, 'rsa.pem'), rsa.pem);
  writeFileSync(join(folder, 'ec.pem'), ec.pem);
  writeFileSync(join(folder, 'rsa.key'), rsa.keyPem);
  return async (...programArguments: string[]): Promise<Buffer> => {
    const { exitCode, stderr, stdout } = await runChild(program, programArguments, {
      environment: makeCleanEnvironment(folder),
      folder,
    });
    assert.equal(exitCode, 0, stderr + stdout);
    return readFileSync(join(folder, 'out'));
  };
}

const TEXT = rsa.pem + ec.pem;

test('text comes in many forms', async () => {
  const forms: Readonly<Record<string, Buffer | string>> = {
    'as it is': TEXT,
    CRLF: TEXT.replaceAll('\n', '\r\n'),
    'CR alone': TEXT.replaceAll('\n', '\r'),
    'a byte order mark': `\ufeff${TEXT}`,
    indented: TEXT.replace(/^/gm, '      '),
    tabs: TEXT.replace(/^/gm, '\t'),
    'spaces for line ends': TEXT.replaceAll('\n', ' '),
    '\\n written out': TEXT.replaceAll('\n', '\\n'),
    '\\r\\n written out': TEXT.replaceAll('\n', '\\r\\n'),
    'no line ends': TEXT.replaceAll('\n', ''),
    'no final line end': TEXT.trimEnd(),
    'text around and between': `Bag Attributes\n  x: y\n${rsa.pem}\n# é 中\n${ec.pem}end`,
    'UTF-16 with a mark, little-endian': Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
    'UTF-16 with a mark, big-endian': Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(),
    'UTF-16 without a mark': Buffer.from(TEXT, 'utf16le'),
    'UTF-16 without a mark, big-endian': Buffer.from(TEXT, 'utf16le').swap16(),
    'UTF-16 in Windows form': Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`, 'utf16le'),
    'X509 CERTIFICATE': TEXT.replaceAll(' CERTIFICATE', ' X509 CERTIFICATE'),
    'base64 of the text': Buffer.from(TEXT).toString('base64'),
    'base64 of the text in lines': Buffer.from(TEXT).toString('base64').replace(/.{76}/g, '$&\n'),
    'TRUSTED CERTIFICATE without restrictions': TEXT.replaceAll(' CERTIFICATE', ' TRUSTED CERTIFICATE'),
  };
  for (const [name, form] of Object.entries(forms)) assert.deepEqual(await read(form), BOTH, name);
});

test('one certificate as DER, as base64 of DER, in one line or in several', async () => {
  const base64 = ec.der.toString('base64');
  for (const form of [
    ec.der,
    base64,
    `\ufeff${base64}`,
    `${base64}\n`,
    base64.replace(/.{64}/g, '$&\r\n'),
    ` ${base64} `,
  ]) {
    assert.deepEqual(await read(form), [ec.fingerprint]);
  }
});

test('base64 is unwrapped once', async () => {
  const twice = Buffer.from(ec.der.toString('base64')).toString('base64');
  assert.match(await faultOf(twice), /^no-certificate/);
});

const TRUSTS: readonly (readonly [name: string, options: readonly string[], isTaken: boolean])[] = [
  ['nothing but an alias', ['-setalias', 'corp'], true],
  ['trusted for servers', ['-addtrust', 'serverAuth'], true],
  ['trusted for all', ['-addtrust', 'anyExtendedKeyUsage'], true],
  ['trusted for e-mail alone', ['-addtrust', 'emailProtection'], false],
  ['trusted for e-mail and servers', ['-addtrust', 'emailProtection', '-addtrust', 'serverAuth'], true],
  ['rejected for servers', ['-addreject', 'serverAuth'], false],
  ['rejected for all', ['-addreject', 'anyExtendedKeyUsage'], false],
  ['rejected for e-mail', ['-addreject', 'emailProtection'], true],
  ['trusted for all but servers', ['-addtrust', 'anyExtendedKeyUsage', '-addreject', 'serverAuth'], false],
];

test("OpenSSL's TRUSTED CERTIFICATE is taken only where it is trusted for servers", async (t) => {
  const openssl = makeBench(t, 'openssl');
  if (openssl === undefined) return;
  for (const [name, options, isTaken] of TRUSTS) {
    const text = await openssl('x509', '-in', 'ec.pem', '-trustout', ...options, '-out', 'out');
    assert.match(text.toString(), /BEGIN TRUSTED CERTIFICATE/);
    if (isTaken) assert.deepEqual(await read(text), [ec.fingerprint], name);
    else assert.match(await faultOf(text), /^distrusted: .*not trusted for servers/, name);
  }
});

test('a TRUSTED CERTIFICATE that is not for servers, or whose end is damaged, is not taken', async () => {
  const trusted = (end: Buffer): string => encodePem(Buffer.concat([ec.der, end]), 'TRUSTED CERTIFICATE');
  const uses = (oid: string): Buffer => der.sequence(der.sequence(der.objectIdentifier(oid)));
  assert.deepEqual(await read(trusted(uses('1.3.6.1.5.5.7.3.1'))), [ec.fingerprint]);
  assert.equal(
    await faultOf(trusted(uses('1.3.6.1.5.5.7.3.4'))),
    "distrusted: a certificate in OpenSSL's TRUSTED form that is not trusted for servers",
  );
  assert.equal(
    await faultOf(trusted(Buffer.from([0x30, 0x7f, 1]))),
    "not-a-certificate: a certificate in OpenSSL's TRUSTED form that cannot be read",
  );
});

test('certificates of every block keep their order and their number, and faults theirs', async () => {
  const blocks = [
    encodePem(rsa.der, 'TRUSTED CERTIFICATE'),
    '-----BEGIN TRUSTED CERTIFICATE-----\n*\n-----END TRUSTED CERTIFICATE-----\n',
    ec.pem,
    encodePem(Buffer.from('x'), 'PGP MESSAGE'),
    encodePem(Buffer.from('x'), 'CERTIFICATE'),
    encodePem(ec.der, 'TRUSTED CERTIFICATE'),
    rsa.pem,
  ];
  const { certificates, faults } = await decodeGiven(Buffer.from(blocks.join('')));
  assert.deepEqual(
    certificates.map(({ certificate, position }) => [position, certificate.fingerprint]),
    [
      [1, rsa.fingerprint],
      [3, ec.fingerprint],
      [6, ec.fingerprint],
      [7, rsa.fingerprint],
    ],
  );
  assert.deepEqual(
    faults.map(({ position, code }) => [position, code]),
    [
      [2, 'not-a-certificate'],
      [4, 'not-a-certificate'],
      [5, 'unparsable-certificate'],
    ],
  );
});

/** How `openssl pkcs12 -export -nokeys` can be told to write. */
const PKCS12_FORMS: Readonly<Record<string, readonly string[]>> = {
  "OpenSSL 3's AES-256 and SHA-256": [],
  'AES-128': ['-certpbe', 'AES-128-CBC'],
  'AES-192, SHA-512 MAC': ['-certpbe', 'AES-192-CBC', '-macalg', 'sha512'],
  'PBES2 with 3DES': ['-certpbe', 'DES-EDE3-CBC'],
  "PKCS#12's 3DES": ['-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
  '3DES with two keys': ['-certpbe', 'PBE-SHA1-2DES', '-macalg', 'sha1'],
  'old: RC2 with 40 bits': ['-legacy'],
  'old: RC2 with 128 bits': ['-legacy', '-certpbe', 'PBE-SHA1-RC2-128'],
  'no encryption': ['-certpbe', 'NONE'],
  'no MAC': ['-nomac'],
  'neither encryption nor MAC': ['-certpbe', 'NONE', '-nomac'],
  'many rounds': ['-iter', '50000'],
};

test('PKCS#12 with certificates alone is read, with and without a password', async (t) => {
  const openssl = makeBench(t, 'openssl');
  if (openssl === undefined) return;
  for (const [name, options] of Object.entries(PKCS12_FORMS)) {
    for (const password of options.length === 0 ? ['', 'pässwörd', 'changeit'] : ['', 'pässwörd']) {
      const command = ['pkcs12', '-export', '-nokeys', '-in', 'both.pem', ...options];
      const file = await openssl(...command, '-passout', `pass:${password}`, '-out', 'out');
      const given = password === 'changeit' || password === '' ? undefined : password;
      assert.deepEqual(await read(file, given), BOTH, `${name}, password “${password}”`);
      assert.deepEqual(await read(file.toString('base64'), given), BOTH, `${name} in base64`);
    }
  }
});

test('PKCS#12 with another password is reported so', async (t) => {
  const openssl = makeBench(t, 'openssl');
  if (openssl === undefined) return;
  const command = [
    'pkcs12',
    '-export',
    '-nokeys',
    '-in',
    'both.pem',
    '-passout',
    'pass:right',
    '-out',
    'out',
  ];
  for (const options of Object.values(PKCS12_FORMS)) {
    const file = await openssl(...command, ...options);
    if (options.includes('-nomac')) continue; // then OpenSSL does not encrypt either
    assert.match(await faultOf(file), /^wrong-password: .*needs a password/);
    assert.match(await faultOf(file, 'wrong'), /^wrong-password: .*another password/);
  }
});

test('PKCS#12 with a key is a private key, whatever the password', async (t) => {
  const openssl = makeBench(t, 'openssl');
  if (openssl === undefined) return;
  const command = [
    'pkcs12',
    '-export',
    '-in',
    'rsa.pem',
    '-inkey',
    'rsa.key',
    '-passout',
    'pass:x',
    '-out',
    'out',
  ];
  for (const options of [[], ['-legacy'], ['-keypbe', 'NONE', '-certpbe', 'NONE'], ['-nomac']]) {
    const file = await openssl(...command, ...options);
    for (const password of [undefined, 'x', 'wrong']) {
      assert.match(await faultOf(file, password), /^private-key/);
      assert.match(await faultOf(file.toString('base64'), password), /^private-key/);
    }
  }
});

test('a key in an encrypted or nested part of PKCS#12 is found', async () => {
  const bag = (oid: string, value: Buffer): Buffer =>
    der.sequence(der.objectIdentifier(oid), der.explicit(0, value));
  const key = bag('1.2.840.113549.1.12.10.1.1', der.sequence(der.integer(0n)));
  const nested = bag('1.2.840.113549.1.12.10.1.6', der.sequence(key));
  const data = (content: Buffer): Buffer =>
    der.sequence(der.objectIdentifier('1.2.840.113549.1.7.1'), der.explicit(0, der.octetString(content)));
  const store = der.sequence(der.integer(3n), data(der.sequence(data(der.sequence(nested)))));
  assert.match(await faultOf(store), /^private-key/);
});

/** A PKCS#12 file whose only part is encrypted (PBES2, AES-256), with so many rounds of PBKDF2 asked for. */
function makeSlowStore(rounds: bigint): Buffer {
  const oid = der.objectIdentifier;
  const derivation = der.sequence(
    oid('1.2.840.113549.1.5.12'),
    der.sequence(der.octetString(Buffer.alloc(8)), der.integer(rounds)),
  );
  const cipher = der.sequence(oid('2.16.840.1.101.3.4.1.42'), der.octetString(Buffer.alloc(16)));
  const scheme = der.sequence(oid('1.2.840.113549.1.5.13'), der.sequence(derivation, cipher));
  const sealed = der.sequence(oid('1.2.840.113549.1.7.1'), scheme, der.implicit(0, Buffer.alloc(16)));
  const part = der.sequence(
    oid('1.2.840.113549.1.7.6'),
    der.explicit(0, der.sequence(der.integer(0n), sealed)),
  );
  const content = der.octetString(der.sequence(part));
  return der.sequence(der.integer(3n), der.sequence(oid('1.2.840.113549.1.7.1'), der.explicit(0, content)));
}

test('a PKCS#12 that asks for endless derivation is refused before it is begun', {
  timeout: 20_000,
}, async () => {
  for (const rounds of [500_001n, 2_147_483_647n]) {
    assert.match(await faultOf(makeSlowStore(rounds), 'x'), /^too-large: .*500,000 rounds/);
  }
  assert.match(await faultOf(makeSlowStore(2048n), 'x'), /^wrong-password/);
});

test("Java's keystores are read: JKS, JCEKS and PKCS#12, as keytool writes them", async (t) => {
  for (const type of ['jks', 'jceks', 'pkcs12']) {
    const keytool = makeBench(t, 'keytool');
    if (keytool === undefined) return;
    const store = ['-keystore', 'out', '-storetype', type, '-storepass', 'changeit'];
    await keytool('-importcert', '-noprompt', '-alias', 'one', '-file', 'rsa.pem', ...store);
    const trusted = await keytool('-importcert', '-noprompt', '-alias', 'zwei', '-file', 'ec.pem', ...store);
    assert.deepEqual(await read(trusted), BOTH, type);
    assert.deepEqual(await read(trusted.toString('base64')), BOTH, type);
    assert.match(await faultOf(trusted.subarray(0, 900)), /^(?:unparsable-certificate|no-certificate)/, type);
    const key = ['-alias', 'key', '-keyalg', 'EC', '-dname', 'CN=x', '-keypass', 'changeit'];
    const withKey = await keytool('-genkeypair', ...key, ...store);
    assert.match(await faultOf(withKey), /^private-key/, type);
    assert.match(await faultOf(withKey.toString('base64')), /^private-key/, type);
  }
});

test("a secret key in Java's keystore is refused", async (t) => {
  for (const type of ['jceks', 'pkcs12']) {
    const keytool = makeBench(t, 'keytool');
    if (keytool === undefined) return;
    const key = ['-genseckey', '-alias', 'key', '-keyalg', 'AES', '-keysize', '128', '-keypass', 'changeit'];
    const store = await keytool(...key, '-keystore', 'out', '-storetype', type, '-storepass', 'changeit');
    assert.match(await faultOf(store), /^private-key/, type);
  }
});

test('an empty keystore has no certificate, and one of an unknown version is not read', async () => {
  const digest = Buffer.alloc(20);
  const empty = Buffer.concat([Buffer.from('feedfeed0000000200000000', 'hex'), digest]);
  assert.match(await faultOf(empty), /^no-certificate/);
  const unknown = Buffer.concat([Buffer.from('feedfeed0000000900000001', 'hex'), digest]);
  assert.match(await faultOf(unknown), /^unparsable-certificate: .*unknown version/);
});

test('a private key is one in every wrapping', async () => {
  const key = makeKeyPair('rsa-2048').privateKey;
  const small = makeKeyPair('ed25519').privateKey;
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const bytes = key.export({ type: 'pkcs8', format: 'der' });
  const jwk = JSON.stringify(key.export({ format: 'jwk' }));
  const sealed = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const;
  const forms: Readonly<Record<string, Buffer | string>> = {
    'PKCS#8 in base64': bytes.toString('base64'),
    'PKCS#8 in base64, in lines': bytes.toString('base64').replace(/.{64}/g, '$&\n'),
    'Ed25519 in base64': small.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    'PEM in base64': Buffer.from(pem).toString('base64'),
    'PEM in UTF-16': Buffer.from(`\ufeff${pem}`, 'utf16le'),
    'PEM in UTF-16, big-endian': Buffer.from(pem, 'utf16le').swap16(),
    'DER in a block of another label': encodePem(bytes, 'DATA'),
    encrypted: key.export(sealed),
    'four dashes': pem.replaceAll('-----', '----'),
    JWK: jwk,
    PuTTY: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n',
    PGP: '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQdG\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----\n',
    OpenSSH: encodePem(Buffer.from('openssh-key-v1\0'), 'OPENSSH PRIVATE KEY'),
    PVK: Buffer.from('1ef1b5b000000000', 'hex'),
    'the start of PVK': Buffer.from('1ef1b5b0', 'hex'),
    age: 'AGE-SECRET-KEY-1QQQ',
    XML: '<RSAKeyValue><Modulus>x</Modulus><D>y</D></RSAKeyValue>',
  };
  for (const [name, form] of Object.entries(forms)) {
    const { certificates, faults } = await decodeGiven(Buffer.from(form));
    assert.deepEqual(certificates, [], name);
    assert.deepEqual(
      faults.map(({ code, what }) => [code, what]),
      [['private-key', 'a private key']],
      name,
    );
  }
});

test('a private key beside certificates is found in every encoding', async () => {
  const text = TEXT + rsa.keyPem;
  for (const form of [text, Buffer.from(text, 'utf16le'), Buffer.from(text).toString('base64')]) {
    const { faults } = await decodeGiven(Buffer.from(form));
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['private-key'],
    );
  }
});

test('what is no certificate is named for what it is, in PEM, DER and base64', async (t) => {
  const openssl = makeBench(t, 'openssl');
  if (openssl === undefined) return;
  const subject = ['-key', 'rsa.key', '-subj', '/CN=x'];
  const request = await openssl('req', '-new', ...subject, '-outform', 'DER', '-out', 'out');
  const publicKey = rsa.key.publicKey.export({ type: 'spki', format: 'der' });
  for (const form of [request, request.toString('base64'), encodePem(request, 'CERTIFICATE REQUEST')]) {
    assert.match(await faultOf(form), /^not-a-certificate: a certificate signing request/);
  }
  for (const form of [publicKey, publicKey.toString('base64'), encodePem(publicKey, 'PUBLIC KEY')]) {
    assert.match(await faultOf(form), /^not-a-certificate: a public key/);
  }
  const crl = await makeRevocationList(t);
  if (crl === undefined) return;
  for (const form of [crl, crl.toString('base64'), encodePem(crl, 'X509 CRL')]) {
    assert.match(await faultOf(form), /^not-a-certificate: a certificate revocation list/);
  }
});

test('keys for SSH are named, and other blocks by their label', async () => {
  for (const text of [
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA x@y',
    '# mine\nssh-rsa AAAAB3NzaC1yc2E= x\n',
    'no-pty\nssh-dss AAAA x',
    '# mine\necdsa-sha2-nistp256 AAAA x',
    '# token\nsk-ssh-ed25519@openssh.com AAAA x',
    'Key:\n---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n',
  ]) {
    assert.match(await faultOf(text), /^(?:not-a|no)-certificate: an SSH public key$/, text);
  }
  for (const text of ['see ssh-rsa keys', 'my ---- BEGIN SSH2 PUBLIC KEY ----', 'ssh-rsax y']) {
    const fault = await faultOf(`# about\n${text}`);
    assert.equal(fault, 'no-certificate: a file without a certificate', text);
  }
  for (const [label, what] of [
    ['PGP PUBLIC KEY BLOCK', 'a PGP public key'],
    ['PGP MESSAGE', 'a PGP message'],
    ['PGP SIGNATURE', 'a PGP signature'],
    ['DH PARAMETERS', 'Diffie-Hellman parameters'],
    ['EC PARAMETERS', 'parameters of an elliptic curve, which stand before a private key'],
    ['ATTRIBUTE CERTIFICATE', 'an attribute certificate'],
    ['CERTIFICATE REQUEST', 'a certificate signing request'],
    ['SOMETHING ELSE', 'a block of another kind'],
  ] as const) {
    assert.equal(await faultOf(encodePem(Buffer.from('x'), label)), `not-a-certificate: ${what}`);
  }
  const pgp = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n';
  assert.equal(await faultOf(pgp), 'not-a-certificate: a PGP public key');
  assert.match(await faultOf(Buffer.from('PK\u0003\u0004rest')), /^no-certificate: a zip archive/);
});

test('text that only looks like a private key is none', async () => {
  for (const text of [
    'see PuTTY-User-Key-File-3: x',
    'PuTTY-User-Key-File-: x',
    'MAGE-SECRET-KEY-1X',
    '{"d": "short"}',
    '{"id": "abcdefghijklmnopqrstuvwxyz"}',
    '<RSAKeyValue><Modulus>x</Modulus></RSAKeyValue>',
    'private key',
  ]) {
    assert.match(await faultOf(text), /^no-certificate/, text);
  }
  assert.match(await faultOf('{ "d" :\n "abcdefghij_lmnopqrs-" }'), /^private-key/);
  assert.match(await faultOf('<RSAKeyValue>\n <Modulus>x</Modulus>\n <D>y</D>'), /^private-key/);
});

/** The parts of a signed value (RFC 5280 section 4.1.1): what is signed, the algorithm and the signature. */
const signed = (...body: readonly Buffer[]): Buffer =>
  der.sequence(
    der.sequence(...body),
    der.sequence(der.objectIdentifier('1.2.3')),
    der.bitString(Buffer.alloc(9)),
  );

test('DER without a certificate is named by its shape', async () => {
  const algorithm = der.sequence(der.objectIdentifier('1.2.3'));
  const name = der.sequence();
  const [before, after] = [der.time(new Date('2026-01-01')), der.time(new Date('2060-01-01'))];
  const request = signed(der.integer(0n), name, algorithm, der.explicit(0));
  const publicKey = der.sequence(algorithm, der.bitString(Buffer.alloc(3)));
  for (const [bytes, what] of [
    [request, 'a certificate signing request'],
    [signed(der.integer(1n), algorithm, name, before), 'a certificate revocation list'],
    [signed(algorithm, name, after), 'a certificate revocation list'],
    [publicKey, 'a public key without a certificate'],
  ] as const) {
    assert.equal(await faultOf(bytes), `not-a-certificate: ${what}`);
    assert.equal(await faultOf(bytes.toString('base64')), `not-a-certificate: ${what}`);
  }
  for (const bytes of [
    der.sequence(),
    der.sequence(algorithm, der.nil),
    der.sequence(der.sequence(der.nil), der.bitString(Buffer.alloc(3))),
    der.sequence(der.nil, der.bitString(Buffer.alloc(3))),
    der.sequence(algorithm, der.bitString(Buffer.alloc(3)), der.nil),
    der.sequence(algorithm, der.bitString(Buffer.alloc(3)), der.nil, der.nil),
    signed(der.integer(0n), name, algorithm, der.set()),
    signed(der.integer(0n), name, der.nil, der.explicit(0)),
    signed(der.integer(0n), der.nil, algorithm, der.explicit(0)),
    signed(der.nil, name, algorithm, der.explicit(0)),
    der.sequence(der.sequence(before), algorithm, der.octetString(Buffer.alloc(9))),
    der.sequence(der.sequence(before), algorithm),
    request.subarray(0, -1),
  ]) {
    assert.equal(await faultOf(bytes), 'no-certificate: a file without a certificate', bytes.toString('hex'));
  }
});

test('UTF-16 is recognised by a mark or by its zeros, and what is none stays as it is', async () => {
  const pem = Buffer.from(ec.pem, 'utf16le');
  assert.deepEqual(await read(pem), [ec.fingerprint]);
  assert.deepEqual(await read(Buffer.concat([pem, Buffer.from('x')])), [ec.fingerprint]); // an octet too many
  assert.deepEqual(await read(Buffer.from(`\t\r\n ${ec.pem}`, 'utf16le')), [ec.fingerprint]);
  assert.deepEqual(await read(Buffer.from(`# beyond the first letters: Größe, 東京\n${ec.pem}`, 'utf16le')), [
    ec.fingerprint,
  ]);
  assert.equal(await faultOf(Buffer.from('\ufeff{"a": 1}', 'utf16le')), 'no-certificate: JSON');
  assert.equal(await faultOf(Buffer.from('{', 'utf16le')), 'no-certificate: JSON');
  assert.equal(await faultOf(Buffer.from('\ufeff', 'utf16le')), 'no-certificate: an empty file');
  for (const half of ['ff00', '00fe', 'fe00', '00ff', 'fffd', 'feff'.slice(0, 2)]) {
    const latin = Buffer.concat([Buffer.from(half, 'hex'), Buffer.from(ec.pem)]);
    assert.deepEqual(await read(latin), [ec.fingerprint], `${half} is no mark`);
  }
  assert.equal(await faultOf(Buffer.from([0])), 'no-certificate: a file without a certificate');
  const { certificates } = await decodeGiven(Buffer.concat([Buffer.from([0, 1, 0, 2]), pem.swap16()]));
  assert.deepEqual(certificates, []); // control characters are no text
});

test('more blocks, or more certificates, than a source may have are refused as a whole', async () => {
  const block = '-----BEGIN X-----\n';
  assert.equal(await faultOf(block.repeat(20_001)), 'too-large: too many PEM blocks');
  const { faults } = await decodeGiven(Buffer.from(block.repeat(20_000)));
  assert.equal(faults.length, 20_000);
  const entry = Buffer.concat([
    Buffer.from('00000002 0000 0000000000000000 0005582e353039'.replaceAll(' ', ''), 'hex'),
    Buffer.from([0, 0, ec.der.length >> 8, ec.der.length & 0xff]),
    ec.der,
  ]);
  const keystore = (count: number): Buffer => {
    const head = Buffer.from('feedfeed0000000200000000', 'hex');
    head.writeUInt32BE(count, 8);
    return Buffer.concat([head, ...Array<Buffer>(count).fill(entry), Buffer.alloc(20)]);
  };
  assert.equal(await faultOf(keystore(20_001)), 'too-large: more than 20,000 certificates');
});

/** A CRL, made by openssl's own small CA. */
async function makeRevocationList(t: TestContext): Promise<Buffer | undefined> {
  const program = requireProgram(t, 'openssl');
  if (program === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'ca.pem'), rsa.pem);
  writeFileSync(join(folder, 'ca.key'), rsa.keyPem);
  writeFileSync(join(folder, 'index'), '');
  writeFileSync(
    join(folder, 'cnf'),
    '[ca]\ndefault_ca=d\n[d]\ndatabase=index\ndefault_md=sha256\ndefault_crl_days=9\n',
  );
  const command = [
    'ca',
    '-gencrl',
    '-config',
    'cnf',
    '-cert',
    'ca.pem',
    '-keyfile',
    'ca.key',
    '-out',
    'crl.pem',
  ];
  const environment = makeCleanEnvironment(folder);
  const made = await runChild(program, command, { environment, folder });
  assert.equal(made.exitCode, 0, made.stderr);
  const convert = ['crl', '-in', 'crl.pem', '-outform', 'DER', '-out', 'crl.der'];
  assert.equal((await runChild(program, convert, { environment, folder })).exitCode, 0);
  return readFileSync(join(folder, 'crl.der'));
}

test('a block of another label is named by it, whole or not', async () => {
  for (const [label, what] of [
    ['CERTIFICATE REQUEST', 'a certificate signing request'],
    ['NEW CERTIFICATE REQUEST', 'a certificate signing request'],
    ['X509 CRL', 'a certificate revocation list'],
    ['PUBLIC KEY', 'a public key without a certificate'],
    ['RSA PUBLIC KEY', 'a public key without a certificate'],
    ['SSH2 PUBLIC KEY', 'an SSH public key'],
    ['DH PARAMETERS', 'Diffie-Hellman parameters'],
    ['toString', 'a block of another kind'],
  ] as const) {
    const block = encodePem(ec.der, label);
    assert.equal(await faultOf(block), `not-a-certificate: ${what}`);
    assert.equal(await faultOf(block.slice(0, 100)), `unterminated-block: ${what} that does not end`);
  }
});

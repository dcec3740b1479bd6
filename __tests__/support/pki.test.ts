import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { runChild } from './child.ts';
import * as der from './der.ts';
import { makeCleanEnvironment } from './environment.ts';
import {
  asAuthority,
  type CertificateOptions,
  type KeyType,
  type MadeCertificate,
  makeAuthority,
  makeKeyPair,
  makeSelfSigned,
  writeCertificate,
} from './pki.ts';
import { requireProgram } from './programs.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A function that runs openssl in a temporary folder and returns what it printed, or `undefined` if it is absent. */
function makeOpenssl(t: TestContext) {
  const openssl = requireProgram(t, 'openssl');
  if (openssl === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  const environment = makeCleanEnvironment(folder);
  const run = async (...programArguments: string[]): Promise<string> => {
    const { stdout, stderr } = await runChild(openssl, programArguments, { environment, folder });
    return stdout + stderr;
  };
  return { folder, run };
}

const text = async (certificate: MadeCertificate, t: TestContext): Promise<string | undefined> => {
  const openssl = makeOpenssl(t);
  if (openssl === undefined) return undefined;
  writeFileSync(join(openssl.folder, 'c.der'), certificate.der);
  return openssl.run(
    'x509',
    '-inform',
    'DER',
    '-in',
    'c.der',
    '-noout',
    '-text',
    '-nameopt',
    'utf8,sep_comma_plus',
  );
};

test('PEM, DER, fingerprint and key of a certificate belong together', () => {
  const { der: bytes, pem, fingerprint, key, keyPem } = makeAuthority({ name: 'Example Root' });
  const parsed = new X509Certificate(pem);
  assert.deepEqual(parsed.raw, bytes);
  assert.equal(parsed.fingerprint256.replaceAll(':', '').toLowerCase(), fingerprint);
  assert.ok(parsed.checkPrivateKey(key.privateKey));
  assert.match(keyPem, /^-----BEGIN PRIVATE KEY-----\n/);
  assert.ok(pem.endsWith('-----END CERTIFICATE-----\n'));
  assert.ok(pem.split('\n').every((line) => line.length <= 64));
});

test('root, intermediate and server certificate form a chain that openssl verifies, strictly', async (t) => {
  const openssl = makeOpenssl(t);
  if (openssl === undefined) return;
  const root = makeAuthority({ name: 'Example Root' });
  const intermediate = root.issueAuthority({
    name: 'Example Intermediate',
    basicConstraints: { isCa: true, pathLength: 0 },
  });
  const server = intermediate.issue({
    name: 'server',
    dnsNames: ['server.example'],
    ipAddresses: ['127.0.0.1', '::1'],
  });
  assert.deepEqual(server.chain, [intermediate]);
  assert.deepEqual(root.chain, []);
  assert.match((await text(server, t)) ?? '', /Basic Constraints: \n\s+CA:FALSE/);
  const { certificatePath, fullChainPath } = writeCertificate(openssl.folder, 'server', server);
  writeCertificate(openssl.folder, 'root', root);
  const verify = (...more: string[]): Promise<string> =>
    openssl.run(
      ...[
        'verify',
        '-x509_strict',
        '-purpose',
        'sslserver',
        '-no-CApath',
        '-no-CAstore',
        '-CAfile',
        'root.pem',
      ],
      ...more,
      certificatePath,
    );
  const withChain = ['-untrusted', fullChainPath];
  assert.match(await verify(...withChain, '-verify_hostname', 'server.example'), /: OK$/m);
  assert.match(await verify(...withChain, '-verify_ip', '::1'), /: OK$/m);
  assert.match(await verify(...withChain, '-verify_hostname', 'other.example'), /hostname mismatch/);
  assert.match(await verify(), /unable to get local issuer certificate/);
});

test('every extension is what openssl reads', async (t) => {
  const root = makeAuthority({ name: 'Example Root' });
  const made = root.issueAuthority({
    name: 'Constrained',
    basicConstraints: { isCa: true, pathLength: 3 },
    extendedKeyUsage: ['serverAuth', '1.2.3.40000'],
    dnsNames: ['a.example'],
    ipAddresses: ['192.0.2.1', '2001:db8::17'],
    caIssuers: ['http://pki.example/ca.crt'],
    nameConstraints: { permitted: ['.corp.example'], excluded: ['bad.corp.example'] },
    extensions: [{ oid: '1.3.6.1.4.1.99999.1', value: der.nil }],
  });
  const printed = await text(made, t);
  if (printed === undefined) return;
  for (const expected of [
    /Basic Constraints: critical\s+CA:TRUE, pathlen:3/,
    /Key Usage: critical\s+Certificate Sign, CRL Sign/,
    /Extended Key Usage:\s+TLS Web Server Authentication, 1\.2\.3\.40000/,
    /DNS:a\.example, IP Address:192\.0\.2\.1, IP Address:2001:DB8:0:0:0:0:0:17/,
    /CA Issuers - URI:http:\/\/pki\.example\/ca\.crt/,
    /Name Constraints: critical\s+Permitted:\s+DNS:\.corp\.example\s+Excluded:\s+DNS:bad\.corp\.example/,
    /1\.3\.6\.1\.4\.1\.99999\.1/,
  ]) {
    assert.match(printed, expected);
  }
  const identifier = /Authority Key Identifier:\s+([0-9A-F:]+)/.exec(printed)?.[1];
  assert.ok(
    identifier !== undefined &&
      (await text(root, t))?.includes(`Identifier: \n                ${identifier}`),
  );
});

const KEY_TYPES: readonly (readonly [KeyType, string])[] = [
  ['ec-p256', 'ecdsa-with-SHA256'],
  ['ec-p384', 'ecdsa-with-SHA256'],
  ['ec-p521', 'ecdsa-with-SHA256'],
  ['ed25519', 'ED25519'],
  ['rsa-1024', 'sha256WithRSAEncryption'],
];
for (const [key, algorithm] of KEY_TYPES) {
  test(`a ${key} key signs itself and another`, async (t) => {
    const root = makeAuthority({ name: key, key });
    const leaf = root.issue({ name: 'leaf' });
    assert.ok(new X509Certificate(root.pem).verify(root.key.publicKey));
    assert.ok(new X509Certificate(leaf.pem).verify(root.key.publicKey));
    assert.ok(new X509Certificate(leaf.pem).checkIssued(new X509Certificate(root.pem)));
    const printed = await text(leaf, t);
    if (printed !== undefined) assert.equal(printed.split(`Signature Algorithm: ${algorithm}`).length, 3);
  });
}

test('weak digests are signed and named', async (t) => {
  const root = makeAuthority({ name: 'Old', key: 'rsa-1024', digest: 'md5' });
  assert.match((await text(root, t)) ?? 'md5WithRSAEncryption', /md5WithRSAEncryption/);
  assert.ok(new X509Certificate(root.pem).verify(root.key.publicKey));
  assert.ok(new X509Certificate(makeAuthority({ name: 'o', digest: 'sha1' }).pem).subject === 'CN=o');
  assert.throws(() => makeAuthority({ name: 'x', digest: 'md5' }), /ECDSA with md5/);
});

const ODD_ROOTS: readonly (readonly [
  string,
  Omit<CertificateOptions, 'name'>,
  (printed: string) => boolean,
])[] = [
  ['X.509 v1', { version: 1 }, (p) => p.includes('Version: 1 (0x0)') && !p.includes('X509v3 extensions')],
  ['no basicConstraints', { basicConstraints: null }, (p) => !p.includes('Basic') && p.includes('Key Usage')],
  ['keyUsage null', { keyUsage: null }, (p) => !p.includes('Key Usage')],
  ['no SKI', { hasSubjectKeyIdentifier: false }, (p) => !p.includes('Subject Key Identifier')],
  [
    'basicConstraints not critical',
    { basicConstraints: { isCa: true, isCritical: false } },
    (p) => /Basic Constraints: \n/.test(p),
  ],
  ['negative serial number', { serialNumber: -129n }, (p) => p.includes('Serial Number: -129 (-0x81)')],
  ['serial number zero', { serialNumber: 0n }, (p) => p.includes('Serial Number: 0 (0x0)')],
  [
    'serial number of 30 octets',
    { serialNumber: Buffer.alloc(30, 0x11) },
    (p) => p.includes(':11'.repeat(29)),
  ],
];
for (const [what, options, isSeen] of ODD_ROOTS) {
  test(`odd root: ${what}`, async (t) => {
    const made = makeAuthority({ name: 'Odd', ...options });
    assert.equal(new X509Certificate(made.der).subject, 'CN=Odd');
    const printed = await text(made, t);
    if (printed !== undefined) assert.ok(isSeen(printed), printed);
  });
}

test('validity: in any year, in the past and in the future', () => {
  const at = (notBefore: string, notAfter: string): X509Certificate =>
    new X509Certificate(
      makeAuthority({ name: 'x', notBefore: new Date(notBefore), notAfter: new Date(notAfter) }).der,
    );
  const old = at('1949-12-31T23:59:59Z', '2001-02-03T04:05:06Z');
  assert.equal(old.validFrom, 'Dec 31 23:59:59 1949 GMT');
  assert.equal(old.validTo, 'Feb  3 04:05:06 2001 GMT');
  const future = at('2049-12-31T00:00:00Z', '9999-12-31T23:59:59Z');
  assert.equal(future.validFrom, 'Dec 31 00:00:00 2049 GMT');
  assert.equal(future.validTo, 'Dec 31 23:59:59 9999 GMT');
});

test('names: several attributes, encodings, and the words of an attacker, byte for byte', () => {
  const attack = '::error::x\r\n##[error]`|**<img src=x>\u202e\u0007 Ünïcødé 🔒';
  const { der: bytes } = makeAuthority({
    name: [
      { type: 'C', value: 'DE' },
      { type: 'O', value: 'Käse', encoding: 'bmp' },
      { type: 'OU', value: 'Käse', encoding: 'teletex' },
      { type: 'DC', value: 'example' },
      { type: 'CN', value: attack },
    ],
  });
  assert.ok(bytes.includes(Buffer.from(attack, 'utf8')));
  assert.ok(bytes.includes(Buffer.from([0x13, 2, 0x44, 0x45])));
  assert.ok(bytes.includes(Buffer.from([0x1e, 8, 0, 0x4b, 0, 0xe4, 0, 0x73, 0, 0x65])));
  assert.match(new X509Certificate(bytes).subject, /^C=DE\nO=Käse\nOU=Käse\nDC=example\nCN=/);
});

test('twins: the same name with another key, and the same name and key with another issuer', () => {
  const one = makeAuthority({ name: 'Twin' });
  const other = makeAuthority({ name: 'Twin' });
  assert.deepEqual(one.subject, other.subject);
  assert.notEqual(one.fingerprint, other.fingerprint);
  assert.ok(!new X509Certificate(one.pem).verify(other.key.publicKey));
  const old = makeAuthority({ name: 'Old Root' });
  const crossSigned = old.crossSign(one, { notAfter: new Date('2020-01-01') });
  const leaf = crossSigned.issue({ name: 'leaf' });
  const parsed = new X509Certificate(crossSigned.pem);
  assert.deepEqual(crossSigned.subject, one.subject);
  assert.ok(parsed.checkIssued(new X509Certificate(old.pem)) && parsed.verify(old.key.publicKey));
  assert.ok(new X509Certificate(leaf.pem).verify(one.key.publicKey));
  assert.equal(parsed.validTo, 'Jan  1 00:00:00 2020 GMT');
  assert.deepEqual(leaf.chain, [crossSigned]);
});

test('impostors: a leaf that signs, an issuer by name alone, a self-signed server', () => {
  const root = makeAuthority({ name: 'Root' });
  const leaf = root.issue({ name: 'leaf' });
  const child = asAuthority(leaf).issue({ name: 'child' });
  assert.ok(new X509Certificate(child.pem).verify(leaf.key.publicKey));
  assert.equal(new X509Certificate(leaf.pem).ca, false);
  const byName = new X509Certificate(makeAuthority({ name: 'x', issuerName: 'Root' }).pem);
  assert.equal(byName.issuer, 'CN=Root');
  assert.ok(!byName.verify(root.key.publicKey));
  const server = new X509Certificate(makeSelfSigned({ name: 'appliance', dnsNames: ['appliance'] }).pem);
  assert.deepEqual([server.ca, server.subject, server.issuer], [false, 'CN=appliance', 'CN=appliance']);
});

test('a key pair can be used again', () => {
  const key = makeKeyPair();
  assert.ok(new X509Certificate(makeAuthority({ name: 'x', key }).pem).verify(key.publicKey));
});

test('DER lengths, integers and identifiers', () => {
  assert.equal(der.octetString(Buffer.alloc(200)).subarray(0, 3).toString('hex'), '0481c8');
  assert.equal(der.octetString(Buffer.alloc(300)).subarray(0, 4).toString('hex'), '0482012c');
  assert.equal(der.integer(0n).toString('hex'), '020100');
  assert.equal(der.integer(128n).toString('hex'), '02020080');
  assert.equal(der.integer(-128n).toString('hex'), '020180');
  assert.equal(der.integer(-129n).toString('hex'), '0202ff7f');
  assert.equal(der.objectIdentifier('1.2.840.113549').toString('hex'), '06062a864886f70d');
  assert.equal(der.namedBits([5, 6]).toString('hex'), '03020106');
});

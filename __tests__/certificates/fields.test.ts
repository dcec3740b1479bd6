import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { rootCertificates } from 'node:tls';
import fc from 'fast-check';
import { askOpenSsl, parseCertificate } from '../../src/certificates/certificate.ts';
import { readFields } from '../../src/certificates/fields.ts';
import * as der from '../support/der.ts';
import { makeAuthority } from '../support/pki.ts';

const SEED = 20261124;
const ROOTS = rootCertificates.map((pem) => new X509Certificate(pem).raw);

/** What is taken without OpenSSL must be taken by OpenSSL, with the same fields. */
function assertAgreement(der: Buffer): boolean {
  const fields = readFields(der);
  if (fields === undefined) return false;
  const x509 = new X509Certificate(der);
  assert.deepEqual(x509.raw, der);
  assert.deepEqual(fields, askOpenSsl(x509));
  return true;
}

test('the roots that Node carries are read as OpenSSL reads them, nearly all without it', () => {
  const taken = ROOTS.filter(assertAgreement);
  assert.ok(taken.length > ROOTS.length * 0.85, `${taken.length} of ${ROOTS.length}`);
});

test('certificates of every kind are read as OpenSSL reads them', () => {
  const root = makeAuthority({ name: 'Corp Root' });
  const made = [
    root,
    makeAuthority({ name: 'RSA', key: 'rsa-2048' }),
    makeAuthority({ name: 'Ed', key: 'ed25519' }),
    makeAuthority({ name: 'v1', version: 1 }),
    makeAuthority({ name: 'Größe, “x” \\ +' }),
    makeAuthority({ name: '\n::error::x' }),
    makeAuthority({ name: '# x' }),
    makeAuthority({
      name: [
        { type: 'C', value: 'DE' },
        { type: 'O', value: 'Corp' },
        { type: 'CN', value: 'é', encoding: 'teletex' },
      ],
    }),
    makeAuthority({ name: 'bmp', keyUsage: null }),
    makeAuthority({ name: 'none', basicConstraints: null }),
    makeAuthority({ name: 'no cert sign', keyUsage: ['cRLSign'] }),
    makeAuthority({
      name: 'long ago',
      notBefore: new Date('1951-01-01'),
      notAfter: new Date('2049-12-31T23:59:59Z'),
    }),
    makeAuthority({ name: 'far', notAfter: new Date('9999-12-31T23:59:59Z') }),
    makeAuthority({ name: 'pathlen', basicConstraints: { isCa: true, pathLength: 0 } }),
    root.issue({ name: 'server', dnsNames: ['localhost'] }),
    root.issueAuthority({ name: 'Issuing' }),
  ];
  for (const { der } of made) {
    assertAgreement(der);
    const x509 = new X509Certificate(der);
    const { fingerprint, der: kept, ...fields } = parseCertificate(der);
    assert.deepEqual([kept, fields], [der, askOpenSsl(x509)]);
    assert.equal(fingerprint, x509.fingerprint256.replaceAll(':', '').toLowerCase());
  }
});

test('bytes behind a certificate are left to OpenSSL', () => {
  const [root = Buffer.alloc(0)] = ROOTS;
  assert.equal(readFields(Buffer.concat([root, Buffer.from([0])])), undefined);
  assert.equal(readFields(root.subarray(0, -1)), undefined);
  assert.equal(readFields(Buffer.alloc(0)), undefined);
});

const oid = der.objectIdentifier;
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const algorithm = (...parameters: readonly Buffer[]): Buffer =>
  der.sequence(oid('1.2.840.10045.4.3.2'), ...parameters);
const attribute = (value: Buffer, type = '2.5.4.3'): Buffer => der.sequence(oid(type), value);
const name = (...attributes: readonly Buffer[]): Buffer =>
  der.sequence(...attributes.map((one) => der.set(one)));
const named = (text: string, encoding: der.StringEncoding = 'utf8') => ({
  subject: name(attribute(der.text(text, encoding))),
});
const utcTime = (digits: string): Buffer => der.encode(0x17, Buffer.from(digits));
const longTime = (digits: string): Buffer => der.encode(0x18, Buffer.from(digits));
const since = (time: Buffer) => ({ validity: der.sequence(time, utcTime('491231235959Z')) });
const extension = (type: string, value: Buffer, ...critical: readonly Buffer[]): Buffer =>
  der.sequence(oid(type), ...critical, der.octetString(value));
const CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const isCa = extension(CONSTRAINTS, der.sequence(der.yes), der.yes);
const extended = (...extensions: readonly Buffer[]) => ({
  extensions: der.explicit(3, der.sequence(...extensions)),
});
const publicKey = (...parts: readonly Buffer[]) => ({ publicKey: der.sequence(algorithm(), ...parts) });

/** A certificate of the usual profile with a signature of nobody, and parts that may be others. */
function build(parts: Readonly<Record<string, Buffer>> = {}): Buffer {
  const {
    version,
    serial,
    signed,
    issuer,
    validity,
    subject,
    publicKey: key,
    extensions,
    ...rest
  } = {
    version: der.explicit(0, der.integer(2n)),
    serial: der.integer(5n),
    signed: algorithm(),
    issuer: name(attribute(der.text('Root'))),
    validity: der.sequence(utcTime('200101000000Z'), longTime('20500101000000Z')),
    subject: name(attribute(der.text('Root'))),
    ...publicKey(der.bitString(Buffer.alloc(65, 4))),
    ...extended(isCa),
    outer: algorithm(),
    signature: der.bitString(Buffer.alloc(64, 1)),
    more: Buffer.alloc(0),
    ...parts,
  };
  const body = der.sequence(version, serial, signed, issuer, validity, subject, key, extensions);
  return der.sequence(body, rest.outer, rest.signature, rest.more);
}

test('what lies within the profile is taken without OpenSSL, and read as it reads it', () => {
  const taken: readonly Readonly<Record<string, Buffer>>[] = [
    {},
    { serial: der.integer(hex('0080')) },
    { serial: der.integer(hex('ff7f')) },
    { serial: der.integer(hex('00')) },
    { signed: algorithm(der.nil), outer: algorithm(oid('1.2.3')) },
    { issuer: name() },
    {
      subject: name(
        attribute(der.text('DE', 'printable'), '2.5.4.6'),
        attribute(der.text('a', 'ia5'), '2.5.4.10'),
      ),
    },
    named('Größe 東京, + "x" \\ < > ;'),
    named('a#b'),
    {
      subject: name(
        ...[
          ['2.5.4.3', 'CN'],
          ['2.5.4.5', 'serialNumber'],
          ['2.5.4.6', 'C'],
          ['2.5.4.7', 'L'],
          ['2.5.4.8', 'ST'],
          ['2.5.4.10', 'O'],
          ['2.5.4.11', 'OU'],
          ['2.5.4.97', 'organizationIdentifier'],
          ['0.9.2342.19200300.100.1.25', 'DC'],
          ['1.2.840.113549.1.9.1', 'emailAddress'],
        ].map(([type, text = '']) => attribute(der.text(text, 'ia5'), type)),
      ),
    },
    publicKey(der.bitString(Buffer.from([4]))),
    { signature: der.bitString(Buffer.from([4])) },
    extended(isCa, extension('1.2.2097152', der.nil)), // 2a 81 80 80 00
    since(utcTime('500101000000Z')),
    since(utcTime('240229235959Z')),
    since(longTime('10000101000000Z')),
    extended(),
    extended(extension(CONSTRAINTS, der.sequence())),
    extended(extension(CONSTRAINTS, der.sequence(der.yes, der.integer(0n)))),
    extended(extension(CONSTRAINTS, der.sequence(der.yes, der.integer(127n)))),
    extended(isCa, extension(KEY_USAGE, hex('03020106'))), // keyCertSign, cRLSign
    extended(isCa, extension(KEY_USAGE, hex('03020204'))),
    extended(isCa, extension(KEY_USAGE, hex('03020102'))), // cRLSign alone
    extended(isCa, extension(KEY_USAGE, hex('03020780'))),
    extended(isCa, extension(KEY_USAGE, hex('0302030c'))), // a bit that is declared unused
    extended(isCa, extension('2.5.29.14', der.octetString(Buffer.alloc(20)))),
    extended(isCa, extension('2.5.29.35', der.sequence(der.implicit(0, Buffer.alloc(20))))),
    extended(isCa, extension('1.2.3.4', Buffer.alloc(300), der.yes)),
    extended(isCa, extension('1.2.3.4', Buffer.alloc(70_000))),
  ];
  for (const [at, parts] of taken.entries()) assert.ok(assertAgreement(build(parts)), `case ${at}`);
});

test('what lies outside the profile is left to OpenSSL', () => {
  const cases: Readonly<Record<string, Readonly<Record<string, Buffer>>>> = {
    'version 2': { version: der.explicit(0, der.integer(1n)) },
    'a version of two octets': { version: der.explicit(0, der.integer(hex('0002'))) },
    'a version of two octets that begins as the third does': {
      version: der.explicit(0, der.integer(hex('0200'))),
    },
    'a version of two numbers': { version: der.explicit(0, der.integer(2n), der.integer(2n)) },
    'no version': { version: Buffer.alloc(0) },
    'an empty serial number': { serial: der.integer(hex('')) },
    'a padded serial number': { serial: der.integer(hex('0001')) },
    'a padded negative serial number': { serial: der.integer(hex('ff80')) },
    'an algorithm with other parameters': { signed: algorithm(der.sequence()) },
    'an algorithm with two parameters': { signed: algorithm(der.nil, der.nil) },
    'a NULL with contents': { outer: algorithm(hex('050100')) },
    'an empty object identifier': { outer: der.sequence(hex('0600')) },
    'a padded object identifier': { outer: der.sequence(hex('0603800101')) },
    'a padded object identifier in its middle': { outer: der.sequence(hex('0603018001')) },
    'an object identifier that is cut off': { outer: der.sequence(hex('06022a86')) },
    'a parameter that is no whole object identifier': { outer: algorithm(hex('06022a86')) },
    'an unknown attribute': { subject: name(attribute(der.text('x'), '2.5.4.99')) },
    'two attributes in one': {
      subject: der.sequence(der.set(attribute(der.text('a')), attribute(der.text('b')))),
    },
    'an attribute with two values': {
      subject: name(der.sequence(oid('2.5.4.3'), der.text('a'), der.text('b'))),
    },
    TeletexString: named('x', 'teletex'),
    BMPString: named('x', 'bmp'),
    'a PrintableString beyond ASCII': named('é', 'printable'),
    'a PrintableString of UTF-8': { subject: name(attribute(der.encode(0x13, Buffer.from('é')))) },
    'an attribute that ends beyond its name': { subject: der.sequence(hex('310c300a06035504030c034142')) },
    'broken UTF-8': { subject: name(attribute(der.encode(0x0c, hex('61c3')))) },
    'a replacement character': named('a\ufffdb'),
    'an empty string': named(''),
    'a space at the start': named(' x'),
    'a # at the start': named('#x'),
    'a space at the end': named('x '),
    'a line end': named('x\ny'),
    'a control character beyond ASCII': named('x\u0085y'),
    'a time of another type': since(der.text('200101000000Z')),
    'a long time of another type': since(der.text('20200101000000Z')),
    'a time with a digit too many': since(utcTime('2001010000001Z')),
    'a time with a space before it': since(utcTime(' 00101000000Z')),
    'a time without seconds': since(utcTime('2001010000Z')),
    'a time with an offset': since(utcTime('200101000000+0100')),
    'a time with a space': since(utcTime('2001010 0000Z')),
    'a time without Z': since(utcTime('2001010000000')),
    'a fraction of a second': since(longTime('20200101000000.5Z')),
    'month 0': since(utcTime('200001000000Z')),
    'month 13': since(utcTime('201301000000Z')),
    'day 0': since(utcTime('200100000000Z')),
    'day 30 of February': since(utcTime('200230000000Z')),
    'day 29 of a February of 28': since(utcTime('210229000000Z')),
    'hour 24': since(utcTime('200101240000Z')),
    'minute 60': since(utcTime('200101006000Z')),
    'second 60': since(utcTime('200101000060Z')),
    'a year before 1000': since(longTime('09991231235959Z')),
    'a third time': {
      validity: der.sequence(utcTime('200101000000Z'), utcTime('300101000000Z'), utcTime('400101000000Z')),
    },
    'a key with unused bits': publicKey(der.bitString(Buffer.alloc(65), 1)),
    'an empty key': publicKey(der.bitString(Buffer.alloc(0))),
    'a key of two parts': publicKey(der.bitString(Buffer.alloc(65)), der.nil),
    'no extensions': { extensions: Buffer.alloc(0) },
    'extensions of two lists': { extensions: der.explicit(3, der.sequence(isCa), der.sequence()) },
    'something behind the extensions': { extensions: Buffer.concat([extended(isCa).extensions, der.nil]) },
    'an extension twice': extended(isCa, extension('1.2.3', der.nil), extension('1.2.3', der.nil)),
    'an extension that says that it is not critical': extended(
      extension(CONSTRAINTS, der.sequence(der.yes), hex('010100')),
    ),
    'an extension that is critical by another octet': extended(
      extension(CONSTRAINTS, der.sequence(der.yes), hex('010101')),
    ),
    'an extension that ends beyond its list': extended(isCa, hex('300906032a0304040205')),
    'an extension of four parts': extended(der.sequence(oid('1.2.3'), der.octetString(der.nil), der.nil)),
    'a CA by another octet': extended(extension(CONSTRAINTS, der.sequence(hex('010101')))),
    'a CA in two octets': extended(extension(CONSTRAINTS, der.sequence(hex('0102ffff')))),
    'no CA, in words': extended(extension(CONSTRAINTS, der.sequence(hex('010100')))),
    'a path length of no CA': extended(extension(CONSTRAINTS, der.sequence(der.integer(0n)))),
    'a path length of 128': extended(extension(CONSTRAINTS, der.sequence(der.yes, der.integer(128n)))),
    'a negative path length': extended(extension(CONSTRAINTS, der.sequence(der.yes, der.integer(-1n)))),
    'a path length of one octet that is negative': extended(
      extension(CONSTRAINTS, der.sequence(der.yes, hex('020180'))),
    ),
    'an empty path length': extended(extension(CONSTRAINTS, der.sequence(der.yes, der.integer(hex(''))))),
    'two path lengths': extended(
      extension(CONSTRAINTS, der.sequence(der.yes, der.integer(0n), der.integer(0n))),
    ),
    'something behind basicConstraints': extended(
      extension(CONSTRAINTS, Buffer.concat([der.sequence(der.yes), der.nil])),
    ),
    'a keyUsage without bits': extended(isCa, extension(KEY_USAGE, hex('030100'))),
    'a keyUsage of zeros': extended(isCa, extension(KEY_USAGE, hex('03020000'))),
    'a keyUsage of unused bits alone': extended(isCa, extension(KEY_USAGE, hex('03020704'))),
    'a keyUsage with eight unused bits': extended(isCa, extension(KEY_USAGE, hex('03020806'))),
    'a keyUsage with 32 unused bits': extended(isCa, extension(KEY_USAGE, hex('03022006'))),
    'a keyUsage of two octets': extended(isCa, extension(KEY_USAGE, hex('0303070680'))),
    'a subjectKeyIdentifier that is none': extended(isCa, extension('2.5.29.14', der.nil)),
    'an authorityKeyIdentifier with an issuer': extended(
      isCa,
      extension('2.5.29.35', der.sequence(der.implicit(0, Buffer.alloc(20)), der.implicit(2, hex('01')))),
    ),
    'an authorityKeyIdentifier without a key': extended(isCa, extension('2.5.29.35', der.sequence())),
    'a signature with unused bits': { signature: der.bitString(Buffer.alloc(64, 1), 1) },
    'an empty signature': { signature: der.bitString(Buffer.alloc(0)) },
    'a fourth part': { more: der.nil },
  };
  for (const [what, parts] of Object.entries(cases)) assert.equal(readFields(build(parts)), undefined, what);
  for (const type of ['2.5.29.17', '2.5.29.30', '2.5.29.31', '2.5.29.37', '2.16.840.1.113730.1.1']) {
    assert.equal(readFields(build(extended(isCa, extension(type, der.sequence())))), undefined, type);
  }
  for (const number of [7, 8, 14]) {
    const type = `1.3.6.1.5.5.7.1.${number}`;
    assert.equal(readFields(build(extended(isCa, extension(type, der.sequence())))), undefined, type);
  }
});

test('lengths are taken in their fewest octets alone', () => {
  const content = (length: number): Buffer => Buffer.alloc(length);
  const value = (head: string, length: number) =>
    extended(der.sequence(oid('1.2.3.4'), Buffer.concat([hex(head), content(length)])));
  for (const [head, length] of [
    ['047f', 127],
    ['048180', 128],
    ['0481ff', 255],
    ['04820100', 256],
    ['0483010000', 65_536],
  ] as const) {
    assert.ok(assertAgreement(build(value(head, length))), head);
  }
  for (const [head, length] of [
    ['04817f', 127],
    ['04820080', 128],
    ['048200ff', 255],
    ['0483000100', 256],
    ['048400000100', 256],
    ['0480', 0],
    ['0485', 5],
    ['0481', 0],
    ['047f', 126],
  ] as const) {
    assert.equal(readFields(build(value(head, length))), undefined, head);
  }
});

test('mutated certificates: what is taken, OpenSSL takes with the same fields', () => {
  const made = [
    makeAuthority({ name: 'Corp Root' }).der,
    makeAuthority({ name: 'Größe', key: 'rsa-2048' }).der,
  ];
  const originals = [...made, ...ROOTS];
  let taken = 0;
  fc.assert(
    fc.property(
      fc.nat(originals.length - 1),
      fc.array(fc.tuple(fc.nat(4096), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (index, changes, nearStart) => {
        const der = Buffer.from(originals[index] ?? []);
        for (const [at, value] of changes)
          der[at % (nearStart ? Math.min(400, der.length) : der.length)] = value;
        if (assertAgreement(der)) taken += 1;
      },
    ),
    { seed: SEED, numRuns: 20_000 },
  );
  assert.ok(taken > 1000, `only ${taken} mutated certificates were taken at all`);
});

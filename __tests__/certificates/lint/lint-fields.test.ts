import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Certificate,
  type Fingerprint,
  parseCertificate,
} from '../../../src/certificates/certificate.ts';
import { lintCertificate } from '../../../src/certificates/lint/lint.ts';
import * as der from '../../support/der.ts';
import { type CertificateOptions, makeAuthority, makeKeyPair } from '../../support/pki.ts';

/** What `lintCertificate` finds in fields that are written in unusual ways; `lint.test.ts` has who refuses what. */

const DAY_MS = 86_400_000;
const now = new Date('2026-12-01T12:00:00Z');
const key = makeKeyPair();
const dates = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2040-01-01T00:00:00Z') };

function find(options: Partial<CertificateOptions>, at: Date | undefined = now): string[] {
  const { der: bytes } = makeAuthority({ name: 'Corp Root', key, ...dates, ...options });
  return describe(parseCertificate(bytes), at);
}

function describe(certificate: Certificate, at: Date | undefined): string[] {
  return lintCertificate(certificate, at).map(({ rule, severity, detail }) =>
    [rule, severity, ...(detail === undefined ? [] : [detail])].join(' | '),
  );
}

const extension = (oid: string, value: Buffer, isCritical = false) => ({ oid, value, isCritical });

test('a sound root has no findings', () => {
  assert.deepEqual(find({}), []);
});

test('dates: the day is named, and a month before the end is soon enough to say so', () => {
  const { notBefore, notAfter } = dates;
  const at = (date: Date, days: number, ms = 0): Date => new Date(Number(date) + days * DAY_MS + ms);
  const soon = ['expires-soon | warning | on 2040-01-01'];
  assert.deepEqual(find({}, at(notBefore, 0, -1)), ['not-yet-valid | warning | from 2020-01-01 on']);
  assert.deepEqual(find({}, notBefore), []);
  assert.deepEqual(find({}, at(notAfter, -30)), []);
  assert.deepEqual(find({}, at(notAfter, -30, 1)), soon);
  assert.deepEqual(find({}, notAfter), soon);
  assert.deepEqual(find({}, at(notAfter, 0, 1)), ['expired | warning | on 2040-01-01']);
  const { der: bytes } = makeAuthority({ name: 'Corp Root', key, ...dates });
  const unreadable = new Date(Number.NaN);
  const unknown = { ...parseCertificate(bytes), notBefore: unreadable, notAfter: unreadable };
  assert.deepEqual(describe(unknown, now), ['date-unreadable | error']);
});

test('serial numbers: 20 octets are the most, and a zero before a high bit does not count', () => {
  const high = Buffer.alloc(21, 0x80);
  high[0] = 0;
  assert.deepEqual(find({ serialNumber: high }), []);
  assert.deepEqual(find({ serialNumber: Buffer.alloc(20, 0x11) }), []);
  assert.deepEqual(find({ serialNumber: Buffer.alloc(21, 0x11) }), [
    'serial-number-too-long | notice | 21 octets',
  ]);
  assert.deepEqual(find({ serialNumber: Buffer.alloc(22, 0x7f) }), [
    'serial-number-too-long | notice | 22 octets',
  ]);
  const padded = Buffer.alloc(22, 0x80);
  padded[0] = 0;
  assert.deepEqual(find({ serialNumber: padded }), ['serial-number-too-long | notice | 22 octets']);
  assert.deepEqual(find({ serialNumber: -1n }), ['serial-number-negative | warning']);
  assert.deepEqual(find({ serialNumber: 1n }), []);
});

test('keyUsage and basicConstraints are read bit by bit', () => {
  assert.deepEqual(find({ keyUsage: ['keyCertSign'] }), []);
  assert.deepEqual(find({ keyUsage: ['cRLSign', 'keyAgreement'] }), ['no-key-cert-sign | warning']);
  const empty = extension('2.5.29.15', der.bitString(Buffer.alloc(0)), true);
  assert.deepEqual(find({ keyUsage: null, extensions: [empty] }), ['no-key-cert-sign | warning']);
  // Of what is no CA neither is expected.
  assert.deepEqual(find({ basicConstraints: { isCa: false }, keyUsage: ['digitalSignature'] }), [
    'not-a-ca | warning',
  ]);
  assert.deepEqual(
    find({ basicConstraints: { isCa: false }, keyUsage: null, hasSubjectKeyIdentifier: false }),
    ['not-a-ca | warning'],
  );
  const path = extension('2.5.29.19', der.sequence(der.integer(3n)), true);
  assert.deepEqual(find({ basicConstraints: null, extensions: [path] }), ['not-a-ca | warning']);
  const written = extension('2.5.29.19', der.sequence(der.encode(0x01, Buffer.from([0]))), true);
  assert.deepEqual(find({ basicConstraints: null, extensions: [written] }), ['not-a-ca | warning']);
});

test('extendedKeyUsage must have serverAuth: any does not do for all', () => {
  assert.deepEqual(find({ extendedKeyUsage: ['clientAuth', 'serverAuth'] }), []);
  assert.deepEqual(find({ extendedKeyUsage: ['any', 'serverAuth'] }), []);
  const lacking = (...usages: readonly string[]) => find({ extendedKeyUsage: usages });
  assert.deepEqual(lacking('clientAuth', 'codeSigning'), [
    'extended-key-usage | warning | it is for other things',
  ]);
  assert.deepEqual(lacking('any'), [
    'extended-key-usage | warning | anyExtendedKeyUsage alone is not enough',
  ]);
  assert.deepEqual(lacking(), ['extended-key-usage | warning | it is empty']);
});

test('nameConstraints are reported kind by kind, five of them', () => {
  const subtree = (tag: number, value: string) => der.sequence(der.encode(tag, Buffer.from(value, 'latin1')));
  const constraints = (...parts: readonly Buffer[]): string[] =>
    find({ extensions: [extension('2.5.29.30', der.sequence(...parts), true)] });
  const told = (text: string) => [`name-constraints | notice | ${text}`];
  const permitted = der.explicit(
    0,
    subtree(0x82, 'a.example'),
    subtree(0x81, 'b.example'),
    subtree(0x86, '.c'),
  );
  const excluded = der.explicit(1, subtree(0x82, 'x.example'), subtree(0x87, '\x0a\0\0\0\xff\0\0\0'));
  assert.deepEqual(
    constraints(permitted, excluded),
    told('DNS a.example, e-mail b.example, URI .c, not DNS x.example, not another kind of name'),
  );
  const six = ['1', '2', '3', '4', '5', '6'].map((name) => subtree(0x82, name));
  assert.deepEqual(constraints(der.explicit(0, ...six)), told('DNS 1, DNS 2, DNS 3, DNS 4, DNS 5 and more'));
  assert.deepEqual(constraints(der.explicit(0, der.sequence())), told('another kind of name'));
});

test('authorityKeyIdentifier must have a key identifier, whatever else it has', () => {
  const top = makeAuthority({ name: 'Root', key, ...dates });
  const found = (...parts: readonly Buffer[]): string[] => {
    const value = der.sequence(...parts);
    const { der: bytes } = top.issueAuthority({
      name: 'Issuing',
      key,
      ...dates,
      hasAuthorityKeyIdentifier: false,
      extensions: [extension('2.5.29.35', value)],
    });
    return describe(parseCertificate(bytes), now);
  };
  const keyIdentifier = der.implicit(0, Buffer.alloc(20, 7));
  const issuer = [der.explicit(1, der.explicit(4, der.sequence())), der.implicit(2, Buffer.from([1]))];
  const missing = ['no-authority-key-identifier | warning'];
  assert.deepEqual(found(keyIdentifier), []);
  assert.deepEqual(found(keyIdentifier, ...issuer), []);
  assert.deepEqual(found(...issuer), missing);
  assert.deepEqual(found(), missing);
});

test('a CA that browsers distrusted is reported as such, with the reason', () => {
  const good = parseCertificate(makeAuthority({ name: 'Corp Root', key, ...dates }).der);
  const fingerprint = '1c01c6f4dbb2fefc22558b2bca32563f49844acfc32b7be4b0ff599f9e8c7af7' as Fingerprint;
  assert.deepEqual(describe({ ...good, fingerprint }, now), [
    'distrusted | warning | CNNIC: distrusted by browsers in 2015, after a CA under it was used to intercept',
  ]);
});

test('RSA keys are measured by their modulus', () => {
  const { key: small } = makeAuthority({ name: 'x', key: 'rsa-1024' });
  assert.deepEqual(find({ key: small }), ['weak-key | warning | 1024 bits']);
  assert.deepEqual(find({ key: makeKeyPair('rsa-2048') }), []);
  for (const bits of [2047, 2045, 1963]) assert.deepEqual(find({ key: makeKeyPair(`rsa-${bits}`) }), []);
  assert.deepEqual(find({ key: makeKeyPair('rsa-1962') }), ['weak-key | warning | 1962 bits']);
  assert.deepEqual(find({ key: makeKeyPair('ed25519') }), []);
});

test('a weak signature is news of an intermediate, and hardly of a root, which nobody checks', () => {
  assert.deepEqual(find({ digest: 'sha1' }), ['weak-signature | notice | SHA-1']);
  const root = makeAuthority({ name: 'Root', key, ...dates });
  const { der: bytes } = root.issueAuthority({ name: 'Issuing', key, ...dates, digest: 'sha1' });
  assert.deepEqual(describe(parseCertificate(bytes), now), ['weak-signature | warning | SHA-1']);
});

test('version 1 is reported alone: it can have no extensions', () => {
  assert.deepEqual(find({ version: 1 }), ['x509-v1 | warning']);
});

test('what DER forbids and many clients take is reported, the first of it', () => {
  const inExtension = (value: Buffer) => find({ extensions: [extension('1.2.3.4', value)] });
  const flaw = (text: string) => [`not-der | warning | ${text}`];
  const integer = flaw('an INTEGER is written longer than it must be');
  for (const bytes of ['0001', '00007f', 'ff80', 'ffff']) {
    assert.deepEqual(inExtension(der.integer(Buffer.from(bytes, 'hex'))), integer, bytes);
  }
  for (const bytes of ['00', 'ff', '0080', 'ff7f', '0100', '7fff']) {
    assert.deepEqual(inExtension(der.integer(Buffer.from(bytes, 'hex'))), [], bytes);
  }
  const boolean = flaw('a BOOLEAN is neither 00 nor FF');
  assert.deepEqual(inExtension(der.encode(0x01, Buffer.from([0x7f]))), boolean);
  assert.deepEqual(inExtension(der.encode(0x01, Buffer.from([0xff, 0xff]))), boolean);
  assert.deepEqual(inExtension(der.encode(0x01, Buffer.from([0]))), []);
  assert.deepEqual(inExtension(der.yes), []);
  const printable = flaw('a PrintableString has a character that it may not have');
  for (const text of ['a_b', 'a@b', 'é', 'x!'])
    assert.deepEqual(inExtension(der.text(text, 'printable')), printable, text);
  assert.deepEqual(inExtension(der.text("AZaz09 '()+,-./:=?*&", 'printable')), []);
  for (const text of ['é', 'aé', '\x80']) {
    assert.deepEqual(inExtension(der.text(text, 'ia5')), flaw('an IA5String is not ASCII'), text);
  }
  assert.deepEqual(inExtension(der.text('a@b_c', 'ia5')), []);
  assert.deepEqual(inExtension(der.text('é', 'utf8')), []);
  const length = flaw('a length is written longer than it must be');
  assert.deepEqual(inExtension(Buffer.from('04810100', 'hex')), length);
  assert.deepEqual(inExtension(Buffer.concat([Buffer.from('04820080', 'hex'), Buffer.alloc(128)])), length);
  assert.deepEqual(inExtension(der.octetString(Buffer.alloc(127))), []);
  assert.deepEqual(inExtension(der.octetString(Buffer.alloc(128))), []);
  assert.deepEqual(inExtension(der.octetString(Buffer.alloc(256))), []);
  assert.deepEqual(
    inExtension(der.sequence(der.sequence(der.text('é', 'ia5')))),
    flaw('an IA5String is not ASCII'),
  );
  const twice = [extension('1.2.3.4', der.nil), extension('1.2.3.4', der.nil)];
  assert.deepEqual(find({ extensions: twice }), flaw('an extension stands in it twice'));
});

test('bytes that the rules cannot read are reported, whatever they are', () => {
  const good = parseCertificate(makeAuthority({ name: 'Corp Root', key, ...dates }).der);
  const unread = ['not-der | warning | it cannot be read by the rules of DER'];
  const broken = {
    nothing: Buffer.alloc(0),
    'an empty SEQUENCE': der.sequence(),
    'no signature algorithm': der.sequence(der.sequence(der.integer(1n)), der.sequence()),
    'a body with too few fields': der.sequence(
      der.sequence(der.integer(1n)),
      der.sequence(der.objectIdentifier('1.2.3')),
    ),
    'no SEQUENCE': der.nil,
  };
  for (const [name, bytes] of Object.entries(broken)) {
    assert.deepEqual(describe({ ...good, der: bytes }, now), unread, name);
  }
});

/** A certificate of nothing but the fields that the rules look at. */
function bare(
  publicKey: Buffer,
  extensions?: Buffer,
  version: Buffer = der.explicit(0, der.integer(2n)),
  signature = '1.2.3',
): Certificate {
  const body = der.sequence(
    version,
    der.integer(1n),
    der.nil,
    der.nil,
    der.nil,
    der.nil,
    publicKey,
    ...(extensions ? [extensions] : []),
  );
  const good = parseCertificate(makeAuthority({ name: 'Corp Root', key, ...dates }).der);
  return {
    ...good,
    der: der.sequence(body, der.sequence(der.objectIdentifier(signature)), der.bitString(Buffer.alloc(1))),
  };
}

test('an RSA key with a modulus of nothing has no bits', () => {
  const rsa = der.sequence(der.objectIdentifier('1.2.840.113549.1.1.1'), der.nil);
  const withKey = (...numbers: readonly Buffer[]) =>
    bare(der.sequence(rsa, der.bitString(der.sequence(...numbers))));
  const weak = (certificate: Certificate) =>
    describe(certificate, now).filter((it) => it.startsWith('weak-key'));
  assert.deepEqual(weak(withKey(der.integer(0n))), ['weak-key | warning | 0 bits']);
  assert.deepEqual(weak(withKey()), ['weak-key | warning | 0 bits']);
  assert.deepEqual(weak(withKey(der.integer(5n))), ['weak-key | warning | 3 bits']);
  assert.deepEqual(weak(bare(der.sequence(rsa))), []);
  assert.deepEqual(weak(bare(der.sequence())), []);
});

test('a version without a number is taken for the first, and extensions that are empty for none', () => {
  const found = (certificate: Certificate) => describe(certificate, now);
  const spki = der.sequence();
  assert.deepEqual(found(bare(spki, undefined, der.explicit(0, der.encode(0x02)))), ['x509-v1 | warning']);
  const missing = ['basic-constraints-missing | warning'];
  assert.deepEqual(found(bare(spki, der.explicit(3))), missing);
  assert.deepEqual(found(bare(spki, der.explicit(3, der.sequence(der.sequence())))), missing);
});

test('extensions are found behind the unique identifiers of version 2', () => {
  const nothing = der.sequence();
  const constraints = der.sequence(der.objectIdentifier('2.5.29.19'), der.octetString(der.sequence(der.yes)));
  const identifier = der.implicit(1, Buffer.from([0, 1]));
  const found = describe(
    bare(nothing, Buffer.concat([identifier, der.explicit(3, der.sequence(constraints))])),
    now,
  );
  assert.ok(found.includes('basic-constraints-not-critical | warning'), found.join());
});

test('every weak digest of a signature is named', () => {
  for (const [signature, digest] of [
    ['1.2.840.113549.1.1.2', 'MD2'], // RSA
    ['1.2.840.113549.1.1.4', 'MD5'],
    ['1.2.840.113549.1.1.5', 'SHA-1'],
    ['1.2.840.10040.4.3', 'SHA-1'], // DSA
    ['1.2.840.10045.4.1', 'SHA-1'], // ECDSA
  ] as const) {
    const found = describe(bare(der.sequence(), undefined, undefined, signature), now);
    assert.ok(found.includes(`weak-signature | notice | ${digest}`), found.join());
  }
});

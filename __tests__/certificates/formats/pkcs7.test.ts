import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Decoded } from '../../../src/certificates/formats/decode.ts';
import { decodeGiven } from '../../../src/certificates/formats/formats.ts';
import { readPkcs7 } from '../../../src/certificates/formats/pkcs7.ts';
import { runChild } from '../../support/child.ts';
import * as der from '../../support/der.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import { encodePem, makeAuthority } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const SIGNED_DATA = der.objectIdentifier('1.2.840.113549.1.7.2');
const DATA = der.objectIdentifier('1.2.840.113549.1.7.1');

const rsa = makeAuthority({ name: 'RSA Root', key: 'rsa-2048' });
const ec = makeAuthority({ name: 'EC Root' });
const edwards = makeAuthority({ name: 'Ed25519 Root', key: 'ed25519' });

/** A constructed value of indefinite length (X.690 section 8.1.3.6). */
const indefinite = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  return Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.from([0, 0])]);
};

const certsOnly = (...members: readonly Uint8Array[]): Buffer => {
  const content = [der.integer(1n), der.set(), der.sequence(DATA), der.explicit(0, ...members), der.set()];
  return der.sequence(SIGNED_DATA, der.explicit(0, der.sequence(...content)));
};

const BER = indefinite(
  0x30,
  SIGNED_DATA,
  indefinite(
    0xa0,
    indefinite(
      0x30,
      der.integer(1n),
      indefinite(0x31),
      indefinite(0x30, DATA),
      indefinite(0xa0, rsa.der, ec.der),
      der.set(),
    ),
  ),
);

/** The certificates of a container without a fault, else its only fault; undefined if it is no container. */
async function names(bytes: Buffer): Promise<readonly string[] | string | undefined> {
  const decoded = await readPkcs7(bytes);
  const [fault] = decoded?.faults ?? [];
  return fault
    ? `${fault.code}: ${fault.what}`
    : decoded?.certificates.map(({ certificate }) => certificate.fingerprint);
}

const NONE = 'no-certificate: a PKCS#7 container without a certificate';
const UNREADABLE = 'unparsable-certificate: a PKCS#7 container that cannot be read';
const ONE_OF_TWO = 'unparsable-certificate: a PKCS#7 container in which 1 of 2 certificates cannot be read';

/** As a server's answer. */
function decodeAnswer(bytes: Buffer): Promise<Decoded> {
  return decodeGiven(bytes, { isIssuerAnswer: true });
}

test('what OpenSSL writes is read, in DER and in PEM, every kind of key', async (t) => {
  const openssl = requireProgram(t, 'openssl');
  if (openssl === undefined) return;
  const folder = makeTemporaryFolder(t);
  writeFileSync(join(folder, 'all.pem'), rsa.pem + ec.pem + edwards.pem);
  for (const form of ['DER', 'PEM']) {
    const command = ['crl2pkcs7', '-nocrl', '-certfile', join(folder, 'all.pem'), '-outform', form];
    const output = join(folder, form);
    const { exitCode, stderr } = await runChild(openssl, [...command, '-out', output], {
      environment: makeCleanEnvironment(folder),
    });
    assert.equal(exitCode, 0, stderr);
    const { certificates, faults } = await decodeAnswer(readFileSync(output));
    assert.deepEqual(faults, []);
    assert.deepEqual(
      certificates.map(({ certificate }) => certificate.fingerprint).sort(),
      [rsa, ec, edwards].map(({ fingerprint }) => fingerprint).sort(),
    );
  }
});

/** A container in BER with these parts of signedData behind its content. */
const inBer = (type: Buffer, ...parts: readonly Buffer[]): Buffer =>
  indefinite(
    0x30,
    type,
    indefinite(0xa0, indefinite(0x30, der.integer(1n), der.set(), der.sequence(DATA), ...parts)),
  );

test('in BER, too, only X.509 certificates of signedData are taken, each as it was written', async () => {
  const attributeCertificate = der.explicit(1, der.sequence(der.integer(1n)));
  const odd = makeAuthority({ name: 'Odd', serialNumber: Buffer.from([0, 1, 2]) });
  assert.deepEqual(await names(inBer(SIGNED_DATA, indefinite(0xa0, attributeCertificate, ec.der))), [
    ec.fingerprint,
  ]);
  for (const damaged of [der.sequence(der.integer(7n)), odd.der]) {
    assert.equal(await names(inBer(SIGNED_DATA, indefinite(0xa0, damaged, ec.der))), ONE_OF_TWO);
  }
  assert.deepEqual(await names(inBer(SIGNED_DATA, indefinite(0xa1, ec.der), der.set())), NONE);
  assert.deepEqual(await names(inBer(SIGNED_DATA)), NONE);
  assert.equal(await names(inBer(DATA, indefinite(0xa0, ec.der))), undefined);
  assert.equal(await names(inBer(der.nil, indefinite(0xa0, ec.der))), undefined);
  assert.equal(await names(indefinite(0x30)), undefined);
});

test('padding behind a container is passed over; one with something else behind it, or cut off, cannot be read', async () => {
  for (const container of [certsOnly(ec.der), inBer(SIGNED_DATA, indefinite(0xa0, ec.der))]) {
    for (const padding of ['\n', '\r\n', '\0'.repeat(8), ' \u001a']) {
      assert.deepEqual(await names(Buffer.concat([container, Buffer.from(padding)])), [ec.fingerprint]);
    }
    assert.equal(await names(Buffer.concat([container, Buffer.from('x')])), UNREADABLE);
    assert.equal(await names(container.subarray(0, -3)), UNREADABLE);
  }
});

test('a container of another type is none', async () => {
  const renamed = Buffer.from(certsOnly(ec.der));
  renamed.writeUInt8(0x04, renamed.indexOf(SIGNED_DATA)); // no OBJECT IDENTIFIER
  assert.equal(await names(renamed), undefined);
});

test('BER of indefinite length is read', async () => {
  assert.deepEqual(await names(BER), [rsa.fingerprint, ec.fingerprint]);
});

test('attribute certificates in the set are passed over, and what is no certificate is reported', async () => {
  const attributeCertificate = der.explicit(1, der.sequence(der.integer(1n)));
  assert.deepEqual(await names(certsOnly(attributeCertificate, ec.der)), [ec.fingerprint]);
  assert.equal(
    await names(certsOnly(attributeCertificate, ec.der, der.sequence(der.integer(7n)))),
    ONE_OF_TWO,
  );
});

test('a CRL that looks like a certificate is none', async () => {
  const content = [der.integer(1n), der.set(), der.sequence(DATA), der.explicit(1, ec.der), der.set()];
  assert.deepEqual(await names(der.sequence(SIGNED_DATA, der.explicit(0, der.sequence(...content)))), NONE);
});

test('a certificate comes out as it went in, or not at all', async () => {
  const odd = makeAuthority({ name: 'Odd', serialNumber: Buffer.from([0, 1, 2]) });
  assert.equal(await names(certsOnly(odd.der, ec.der)), ONE_OF_TWO);
});

test('PEM blocks of both kinds stand in one file', async () => {
  const blocks = [encodePem(certsOnly(rsa.der), 'PKCS7'), ec.pem, encodePem(certsOnly(edwards.der), 'CMS')];
  const text = blocks.join('# comment\n');
  const { certificates, faults } = await decodeAnswer(Buffer.from(text));
  assert.deepEqual(faults, []);
  assert.deepEqual(
    certificates.map(({ certificate, position }) => [certificate.fingerprint, position]),
    [
      [rsa.fingerprint, 1],
      [ec.fingerprint, 2],
      [edwards.fingerprint, 3],
    ],
  );
});

test('a container alone is read in DER, each certificate with its place', async () => {
  const { certificates, faults } = await decodeAnswer(certsOnly(ec.der, rsa.der));
  assert.deepEqual(faults, []);
  assert.deepEqual(
    certificates.map(({ certificate, position }) => [certificate.fingerprint, position]),
    [
      [ec.fingerprint, 1],
      [rsa.fingerprint, 2],
    ],
  );
  assert.deepEqual(await decodeAnswer(certsOnly()), {
    certificates: [],
    faults: [
      { code: 'no-certificate', position: 0, line: 0, what: 'a PKCS#7 container without a certificate' },
    ],
  });
});

test('every label of a container is known, and what else stands in the file is reported', async () => {
  const key = ec.key.privateKey.export({ type: 'pkcs8', format: 'der' });
  const text = [
    encodePem(certsOnly(rsa.der, ec.der), 'PKCS #7 SIGNED DATA'),
    encodePem(key, 'PRIVATE KEY'),
    encodePem(Buffer.from('junk'), 'PKCS7'),
    encodePem(certsOnly(ec.der), 'PKCS7'),
    encodePem(certsOnly(edwards.der), 'CMS'),
    encodePem(certsOnly(edwards.der), 'X509 CRL'),
    encodePem(certsOnly(ec.der), 'CMS').slice(0, 200),
  ];
  const { certificates, faults } = await decodeAnswer(Buffer.from(text.join('')));
  assert.deepEqual(
    certificates.map(({ certificate, position }) => [certificate.fingerprint, position]),
    [
      [rsa.fingerprint, 1],
      [ec.fingerprint, 1],
      [ec.fingerprint, 4],
      [edwards.fingerprint, 5],
    ],
  );
  assert.deepEqual(
    faults.map(({ code, position }) => [code, position]),
    [
      ['private-key', 2],
      ['unparsable-certificate', 3],
      ['not-a-certificate', 6],
      ['unterminated-block', 7],
    ],
  );
});

test('what is no container with certificates is a fault, as before', async () => {
  const codes = async (bytes: Buffer): Promise<readonly string[]> => {
    const { certificates, faults } = await decodeAnswer(bytes);
    assert.deepEqual(certificates, []);
    return faults.map(({ code }) => code);
  };
  assert.deepEqual(await codes(certsOnly()), ['no-certificate']);
  assert.deepEqual(await codes(BER.subarray(0, 200)), ['unparsable-certificate']);
  assert.deepEqual(await codes(Buffer.from('<html>')), ['no-certificate']);
  assert.deepEqual(await codes(Buffer.from(encodePem(certsOnly(ec.der), 'X509 CRL'))), ['not-a-certificate']);
  assert.deepEqual(await codes(Buffer.from(encodePem(certsOnly(), 'PKCS7'))), ['no-certificate']);
  assert.deepEqual(await codes(Buffer.from(encodePem(Buffer.from('junk'), 'PKCS7'))), [
    'unparsable-certificate',
  ]);
  assert.deepEqual(
    await codes(
      Buffer.from(encodePem(ec.key.privateKey.export({ type: 'pkcs8', format: 'der' }), 'PRIVATE KEY')),
    ),
    ['private-key'],
  );
  assert.equal(await readPkcs7(Buffer.from('junk')), undefined);
  assert.equal(await readPkcs7(der.sequence(DATA, der.explicit(0, der.octetString(ec.der)))), undefined);
});

test('certificates and DER are read as before', async () => {
  for (const bytes of [ec.der, Buffer.from(ec.pem)]) {
    const { certificates } = await decodeAnswer(bytes);
    assert.deepEqual(
      certificates.map(({ certificate }) => certificate.fingerprint),
      [ec.fingerprint],
    );
  }
});

test('a container of very many values takes no time to speak of: it is read or refused', async () => {
  const make = (length: number): Buffer =>
    Buffer.concat(Array.from({ length }, (_, at) => der.sequence(der.integer(BigInt(at) + 2n ** 64n))));
  assert.match(String(await names(certsOnly(make(1000), ec.der))), /in which 1000 of 1001 certificates/);
  assert.match(String(await names(certsOnly(make(300_000), ec.der))), /^too-large: .*20,000 certificates/);
  const nulls = Buffer.alloc(4_000_000, der.nil);
  const ber = indefinite(
    0x30,
    SIGNED_DATA,
    indefinite(0xa0, indefinite(0x30, indefinite(0xa0, nulls, ec.der))),
  );
  assert.match(String(await names(ber)), /^too-large: .*in BER and larger than 1 MiB/);
});

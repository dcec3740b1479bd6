import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { decodeGiven } from '../../../src/certificates/formats/formats.ts';
import { runChild } from '../../support/child.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import { type Authority, makeAuthority } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/*
 * Files that were put together of others, with what programs put behind a file: all that OpenSSL reads in them is read,
 * and every part; a part that cannot be read, or has a key, is told.
 */

const AUTHORITIES: readonly Authority[] = ['One', 'Two', 'Three', 'Four'].map((name) =>
  makeAuthority({ name }),
);

/** What is behind a part; a text needs its line end. */
const PADDINGS: readonly string[] = ['', '\n', '\r\n', '\0'.repeat(8), ' \u001a', '\0\n\0'];

const FORMS = ['DER', 'PEM', 'PKCS#7', 'PKCS#7 in PEM', 'PKCS#12'] as const;

type FormName = (typeof FORMS)[number];

interface Part {
  readonly form: FormName;
  readonly bytes: Buffer;
  readonly fingerprints: readonly string[];
}

/** Runs OpenSSL in a folder; `out` is what it wrote there. */
type OpenSsl = (
  ...words: readonly string[]
) => Promise<{ readonly out: () => Buffer; readonly stdout: string }>;

function makeOpenSsl(t: TestContext): { readonly run: OpenSsl; readonly folder: string } | undefined {
  const program = requireProgram(t, 'openssl');
  if (program === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  const run: OpenSsl = async (...words) => {
    const { stdout } = await runChild(program, words, { environment: makeCleanEnvironment(folder), folder });
    return { out: () => readFileSync(join(folder, 'out')), stdout };
  };
  return { run, folder };
}

/** Each pair of neighbours among the authorities, in each form, as OpenSSL writes it; DER has but one of them. */
async function makeParts({ run, folder }: { run: OpenSsl; folder: string }): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const [at, one] of AUTHORITIES.entries()) {
    const two = AUTHORITIES[(at + 1) % AUTHORITIES.length] ?? one;
    writeFileSync(join(folder, 'both.pem'), one.pem + two.pem);
    const collect = ['crl2pkcs7', '-nocrl', '-certfile', 'both.pem', '-out', 'out', '-outform'];
    const store = ['pkcs12', '-export', '-nokeys', '-in', 'both.pem', '-passout', 'pass:', '-out', 'out'];
    const both = [one.fingerprint, two.fingerprint];
    parts.push(
      { form: 'DER', bytes: one.der, fingerprints: [one.fingerprint] },
      { form: 'PEM', bytes: Buffer.from(one.pem + two.pem), fingerprints: both },
      { form: 'PKCS#7', bytes: (await run(...collect, 'DER')).out(), fingerprints: both },
      { form: 'PKCS#7 in PEM', bytes: (await run(...collect, 'PEM')).out(), fingerprints: both },
      { form: 'PKCS#12', bytes: (await run(...store)).out(), fingerprints: both },
    );
  }
  return parts;
}

async function read(bytes: Buffer): Promise<{ readonly found: string[]; readonly codes: string[] }> {
  const { certificates, faults } = await decodeGiven(bytes);
  return {
    found: certificates.map(({ certificate }) => certificate.fingerprint).sort(),
    codes: faults.map(({ code }) => code),
  };
}

/** The fingerprints of certificates in what OpenSSL printed. */
async function listPrinted(stdout: string): Promise<string[]> {
  const blocks = stdout.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----\n/g) ?? [];
  return blocks.length === 0 ? [] : (await read(Buffer.from(blocks.join('')))).found;
}

/** How OpenSSL reads a file of this form by itself. */
const JUDGES: Readonly<Record<FormName, readonly string[]>> = {
  DER: ['x509', '-inform', 'DER', '-in', 'file'],
  PEM: ['storeutl', '-certs', 'file'],
  'PKCS#7': ['pkcs7', '-inform', 'DER', '-print_certs', '-in', 'file'],
  'PKCS#7 in PEM': ['pkcs7', '-print_certs', '-in', 'file'],
  'PKCS#12': ['pkcs12', '-nokeys', '-passin', 'pass:', '-in', 'file'],
};

test('a file with padding behind it is read as OpenSSL reads it, in every form', async (t) => {
  const openssl = makeOpenSsl(t);
  if (openssl === undefined) return;
  for (const { form, bytes, fingerprints } of (await makeParts(openssl)).slice(0, FORMS.length)) {
    for (const padding of PADDINGS) {
      const file = Buffer.concat([bytes, Buffer.from(padding)]);
      writeFileSync(join(openssl.folder, 'file'), file);
      const { stdout } = await openssl.run(...JUDGES[form]);
      const expected = [...fingerprints].sort();
      assert.deepEqual(await listPrinted(stdout), expected, `OpenSSL: ${form}, ${JSON.stringify(padding)}`);
      assert.deepEqual(
        await read(file),
        { found: expected, codes: [] },
        `${form}, ${JSON.stringify(padding)}`,
      );
      const base64 = Buffer.from(file.toString('base64'));
      assert.deepEqual(await read(base64), { found: expected, codes: [] }, `${form} in base64`);
    }
  }
});

test('files put together are read whole, and never less than OpenSSL reads', {
  timeout: 120_000,
}, async (t) => {
  const openssl = makeOpenSsl(t);
  if (openssl === undefined) return;
  const parts = await makeParts(openssl);
  const sequences = fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...PADDINGS)), {
    minLength: 2,
    maxLength: 5,
  });
  for (const sequence of fc.sample(sequences, { seed: 16, numRuns: 80 })) {
    const name = sequence.map(([{ form }, padding]) => form + JSON.stringify(padding)).join(', ');
    const file = Buffer.concat(sequence.flatMap(([{ bytes }, padding]) => [bytes, Buffer.from(padding)]));
    const { found, codes } = await read(file);
    assert.deepEqual(found, sequence.flatMap(([{ fingerprints }]) => fingerprints).sort(), name);
    assert.deepEqual(codes, [], name);
    writeFileSync(join(openssl.folder, 'file'), file);
    const { stdout } = await openssl.run('storeutl', '-certs', '-passin', 'pass:', 'file');
    for (const theirs of await listPrinted(stdout)) assert.ok(found.includes(theirs), name);
  }
});

/** What ends a run if it is among the parts of a file. */
const BAD_ENDS: ReadonlySet<string> = new Set([
  'unparsable-certificate',
  'private-key',
  'bad-base64',
  'unterminated-block',
  'wrong-password',
]);

test('a part that is cut off, damaged, or has a key is reported, in any place', {
  timeout: 120_000,
}, async (t) => {
  const openssl = makeOpenSsl(t);
  if (openssl === undefined) return;
  const parts = await makeParts(openssl);
  const [one] = AUTHORITIES;
  assert.ok(one);
  writeFileSync(join(openssl.folder, 'one.pem'), one.pem + one.keyPem);
  const withKey = await openssl.run(
    'pkcs12',
    '-export',
    '-in',
    'one.pem',
    '-passout',
    'pass:',
    '-out',
    'out',
  );
  const keys = [
    withKey.out(),
    one.key.privateKey.export({ type: 'pkcs8', format: 'der' }),
    Buffer.from(one.keyPem),
  ];
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const damaged = fc.tuple(fc.constantFrom(...parts), place).map(([{ bytes }, at]) => {
    return bytes.subarray(0, Math.max(40, Math.floor(at * (bytes.length - 40))));
  });
  const bad = fc.oneof(damaged, fc.constantFrom(...keys));
  const files = fc.tuple(fc.constantFrom(...parts), fc.constantFrom('', '\n', '\0\0'), bad);
  for (const [{ form, bytes }, padding, end] of fc.sample(files, { seed: 16, numRuns: 150 })) {
    const { codes } = await read(Buffer.concat([bytes, Buffer.from(padding), end]));
    const name = `${form}, then ${end.length} bytes: ${end.subarray(0, 30).toString('latin1')}`;
    assert.ok(
      codes.some((code) => BAD_ENDS.has(code)),
      `${name}: ${codes.join()}`,
    );
    if (keys.includes(end)) assert.ok(codes.includes('private-key'), name);
  }
});

test('one damaged certificate among those of a container is reported, in DER and in PEM', async (t) => {
  const openssl = makeOpenSsl(t);
  if (openssl === undefined) return;
  const parts = await makeParts(openssl);
  for (const { form, bytes } of parts.filter(({ form }) => form === 'PKCS#7')) {
    for (const { der } of AUTHORITIES) {
      const at = bytes.indexOf(der);
      if (at === -1) continue;
      const file = Buffer.from(bytes);
      file[at + 4] = 0x31; // the certificate to be signed is no SEQUENCE any more
      const block = `-----BEGIN PKCS7-----\n${file.toString('base64')}\n-----END PKCS7-----\n`;
      for (const it of [file, Buffer.from(block)]) {
        const { found, codes } = await read(it);
        assert.deepEqual([found.length, codes], [1, ['unparsable-certificate']], form);
      }
    }
  }
});

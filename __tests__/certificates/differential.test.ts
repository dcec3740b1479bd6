import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import type { Decoded } from '../../src/certificates/formats/decode.ts';
import { decodeGiven } from '../../src/certificates/formats/formats.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { encodePem, makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { CORPUS, mutated } from './fuzz.ts';

/*
 * What OpenSSL and Node read in a file, we read as well, the same bytes. Where not, the file is refused with an error;
 * the reasons are in docs/formats.md, under "What OpenSSL reads and this does not".
 */

type ReadStore = (bytes: Buffer) => Promise<readonly string[]>;

/** The certificates that `openssl storeutl` and Node's X509Certificate find in a file, DER in hexadecimal. */
function makeReader(t: TestContext): ReadStore | undefined {
  const openssl = requireProgram(t, 'openssl');
  if (openssl === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  return async (bytes) => {
    writeFileSync(join(folder, 'file'), bytes);
    const { stdout } = await runChild(openssl, ['storeutl', '-certs', '-passin', 'pass:changeit', 'file'], {
      environment: makeCleanEnvironment(folder),
      folder,
    });
    const blocks = stdout.matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END/g);
    const found = [...blocks].map(([, body = '']) => Buffer.from(body, 'base64').toString('hex'));
    return [...found, ...readByNode(bytes)];
  };
}

function readByNode(bytes: Buffer): string[] {
  try {
    return [new X509Certificate(bytes).raw.toString('hex')];
  } catch {
    return [];
  }
}

function missingIn({ certificates }: Decoded, theirs: readonly string[]): string[] {
  const ours = new Set(certificates.map(({ certificate }) => certificate.der.toString('hex')));
  return theirs.filter((der) => !ours.has(der));
}

test('what OpenSSL and Node read in files of real programs, we read', async (t) => {
  const readStore = makeReader(t);
  if (readStore === undefined) return;
  let count = 0;
  for (const bytes of CORPUS) {
    const theirs = await readStore(bytes);
    count += theirs.length;
    assert.deepEqual(missingIn(await decodeGiven(bytes), theirs), []);
  }
  assert.ok(count > 10, `${count} certificates compared`);
});

test('what they read in changed files, we read, or refuse the file', { timeout: 100_000 }, async (t) => {
  const readStore = makeReader(t);
  if (readStore === undefined) return;
  let count = 0;
  for (const bytes of fc.sample(mutated, { seed: 5, numRuns: 120 })) {
    const theirs = await readStore(bytes);
    const decoded = await decodeGiven(bytes);
    count += theirs.length;
    if (missingIn(decoded, theirs).length > 0) assert.notDeepEqual(decoded.faults, []);
  }
  assert.ok(count > 50, `${count} certificates compared`);
});

const ec = makeAuthority({ name: 'EC Root' });

/** Files in which OpenSSL or Node reads a certificate and we do not, and what we say instead. */
const DIFFERENCES: Readonly<Record<string, readonly [bytes: Buffer, fault: string]>> = {
  'bytes before DER': [Buffer.concat([Buffer.from([0xad, 0x01, 0x00]), ec.der]), 'no-certificate'],
  'a TRUSTED CERTIFICATE that is not for servers': [
    // trust: emailProtection alone
    Buffer.from(
      encodePem(
        Buffer.concat([ec.der, Buffer.from('300c300a06082b06010505070304', 'hex')]),
        'TRUSTED CERTIFICATE',
      ),
    ),
    'distrusted',
  ],
};

test('where we read less than OpenSSL, the list says so', async (t) => {
  const readStore = makeReader(t);
  if (readStore === undefined) return;
  for (const [name, [bytes, code]] of Object.entries(DIFFERENCES)) {
    const decoded = await decodeGiven(bytes);
    assert.deepEqual(missingIn(decoded, await readStore(bytes)).includes(ec.der.toString('hex')), true, name);
    assert.deepEqual(
      decoded.faults.map((fault) => fault.code),
      [code],
      name,
    );
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCertificate, tryParseCertificate } from '../src/certificates/certificate.ts';
import { decodeGiven } from '../src/certificates/formats/formats.ts';
import { readWindowsStores } from '../src/certificates/formats/windows-store.ts';
import { lintCertificate } from '../src/certificates/lint/lint.ts';
import { removeBlocks } from '../src/installs/edits/block.ts';
import { removeFromJson } from '../src/installs/edits/json-list.ts';
import { escapeForLog, escapeJson } from '../src/report/escape.ts';
import { readRequest } from '../src/request.ts';
import { findInspector } from '../src/sources/network/inspectors.ts';
import { INPUTS } from './support/growing-inputs.ts';
import { findGrowth, MAX_GROWTH } from './support/growth.ts';
import { makeAuthority } from './support/pki.ts';

/**
 * Text that somebody wrote to keep a reader busy: whatever reads text from outside takes four times as long for four times
 * the text, not sixteen times. `npm run lint` says the same of each pattern by itself.
 */

const NOW = new Date('2026-12-01T00:00:00Z');

const READERS: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  'a given source': (bytes) => decodeGiven(bytes),
  'an answer of an issuer': (bytes) => decodeGiven(bytes, { isIssuerAnswer: true }),
  'a certificate': (bytes) => tryParseCertificate(bytes),
  'the input certificates': (bytes) =>
    readRequest((name) => (name === 'certificates' ? bytes.toString() : '')),
  'the input hosts': (bytes) => readRequest((name) => (name === 'hosts' ? bytes.toString() : '')),
  "a listing of Windows' stores": (bytes) => readWindowsStores(`${bytes.toString()}\nend`, NOW),
  'a list of CAs with our blocks': (bytes) => removeBlocks(bytes.toString()),
  'a list in JSON': (bytes) => attempt(() => removeFromJson(bytes, ['a'], ['b'])),
  'the log': (bytes) => escapeForLog(bytes.toString('latin1')),
  'a report': (bytes) => escapeJson(JSON.stringify(bytes.toString('latin1'))),
  "an inspector's name": (bytes) => findInspector([bytes.toString('latin1')]),
};

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (cause) {
    return cause;
  }
}

for (const [reader, read] of Object.entries(READERS)) {
  test(`${reader}: its time grows in step with the text, whatever it is`, async () => {
    const tooMuch: string[] = [];
    for (const [name, make] of Object.entries(INPUTS)) {
      const growth = await findGrowth(read, make);
      if (growth >= MAX_GROWTH) tooMuch.push(`${name}: ${growth.toFixed(1)} times`);
    }
    assert.deepEqual(tooMuch, []);
  });
}

test('a certificate of many names: its time grows in step with them', async () => {
  const read = (bytes: Buffer) => lintCertificate(parseCertificate(bytes), NOW);
  const growth = await findGrowth(read, (bytes) => {
    const dnsNames = Array.from({ length: bytes / 64 }, (_, at) => `${at}.example`);
    return makeAuthority({ name: 'Names', dnsNames }).der;
  });
  assert.ok(growth < MAX_GROWTH, `${growth.toFixed(1)} times`);
});

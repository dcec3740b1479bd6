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
import { loadEnvironment } from '../src/sources/settings/environment.ts';
import { makeMachine } from './sources/machine.ts';
import * as der from './support/der.ts';
import { findGrowth, MAX_GROWTH, type Make } from './support/growth.ts';
import { makeAuthority } from './support/pki.ts';

/**
 * Text that somebody wrote to keep a reader busy: whatever reads text from outside takes four times as long for four times
 * the text, not sixteen times. `npm run lint` says the same of each pattern by itself.
 */

const repeat =
  (piece: string | Buffer, head: string | Buffer = '', tail = ''): Make =>
  (bytes) =>
    Buffer.concat([
      Buffer.from(head as string),
      Buffer.alloc(bytes, Buffer.from(piece as string)),
      Buffer.from(tail),
    ]);

const inSequence =
  (piece: string, head = '', tag = 0x30): Make =>
  (bytes) => {
    const whole = bytes - (bytes % (piece.length / 2));
    return der.encode(tag, Buffer.from(head, 'hex'), Buffer.alloc(whole, Buffer.from(piece, 'hex')));
  };

const BEGIN = '-----BEGIN CERTIFICATE-----\n';
const END = '-----END CERTIFICATE-----\n';
const PKCS7 = der.objectIdentifier('1.2.840.113549.1.7.2').toString('hex');

const INPUTS: Readonly<Record<string, Make>> = {
  'line ends': repeat('\n'),
  'line ends of Windows': repeat('\r\n'),
  returns: repeat('\r'),
  'separators of lines': repeat('\u2028'),
  blanks: repeat(' '),
  'blanks and a letter': repeat(' ', '', 'x'),
  'blanks behind a key': repeat(' ', 'cafile', 'x'),
  'blanks in lines': repeat(' \n'),
  tabs: repeat('\t'),
  '<': repeat('<'),
  '<!--': repeat('<!--'),
  '<RSAKeyValue>': repeat('<RSAKeyValue>'),
  '-----': repeat('-----'),
  beginnings: repeat('-----BEGIN '),
  'blocks that do not end': repeat(BEGIN),
  ends: repeat(END),
  'empty blocks': repeat(BEGIN + END),
  'blocks of another kind': repeat('-----BEGIN X-----\nAAAA\n-----END X-----\n'),
  'a block of blanks': repeat(' ', BEGIN, END),
  'a block of =': repeat('=', BEGIN, END),
  'a block of \\n': repeat('\\n', BEGIN, END),
  base64: repeat('A'),
  'base64 in lines': repeat(`${'MIIB'.repeat(16)}\n`),
  JWK: repeat('a', '{"d":"'),
  JWKs: repeat('"d":"'),
  'octets of UTF-16': repeat(Buffer.from('0\0', 'latin1')),
  zeros: repeat('\0'),
  braces: repeat('{'),
  lists: repeat('['),
  sections: repeat('[a]\n'),
  'a section of sections': repeat('a.', '[', 'a]\nb=c'),
  keys: repeat('a=b\n'),
  'values in quotes': repeat('"', 'cafile="', '\n'),
  variables: repeat('${', 'cafile=', '\n'),
  commas: repeat(','),
  colons: repeat('ab:'),
  percents: repeat('%'),
  'our blocks': repeat('# setup-ca-bundle a begins\n'),
  'our blocks, each another': (bytes) =>
    Buffer.from(Array.from({ length: bytes / 32 }, (_, at) => `# setup-ca-bundle ${at} begins\n`).join('')),
  commands: repeat('##['),
  'names of products': repeat('cloudflare '),
  'remarks of OpenSSL': repeat('subject=x\n', 'Bag Attributes\n'),
  'headings of OpenSSL': repeat('Certificate:\n', ' '),
  'DER of NULL': inSequence('0500'),
  'DER of octets': inSequence('040141'),
  'DER of octets in a PKCS#12': inSequence('040141', '020103'),
  'BER without lengths': repeat(Buffer.from('3080', 'hex')),
  'BER of a PKCS#7': inSequence('30800000', PKCS7),
  sets: inSequence('3100', '3003020101'),
  'a keystore': repeat(
    Buffer.from('00000002000000000000000000000000', 'hex'),
    Buffer.from('feedfeed000000020fffffff', 'hex'),
  ),
};

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

test("clients' configuration: its time grows in step with the text, whatever it is", async (t) => {
  const machine = makeMachine(t);
  const context = machine.context();
  const read = async (bytes: Buffer) => {
    for (const name of ['.npmrc', '.config/pip/pip.conf', '.condarc', '.aws/config'])
      machine.write(
        `home/${name}`,
        Buffer.concat([bytes, Buffer.from('\ncafile=/x\n#cert ssl_verify ca_bundle')]),
      );
    await loadEnvironment(context, undefined, new Set());
  };
  const tooMuch: string[] = [];
  for (const [name, make] of Object.entries(INPUTS)) {
    const growth = await findGrowth(read, make);
    if (growth >= MAX_GROWTH) tooMuch.push(`${name}: ${growth.toFixed(1)} times`);
  }
  assert.deepEqual(tooMuch, []);
});

test('a certificate of many names: its time grows in step with them', async () => {
  const read = (bytes: Buffer) => lintCertificate(parseCertificate(bytes), NOW);
  const growth = await findGrowth(read, (bytes) => {
    const dnsNames = Array.from({ length: bytes / 64 }, (_, at) => `${at}.example`);
    return makeAuthority({ name: 'Names', dnsNames }).der;
  });
  assert.ok(growth < MAX_GROWTH, `${growth.toFixed(1)} times`);
});

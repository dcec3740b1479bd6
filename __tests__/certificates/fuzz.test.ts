import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeGiven } from '../../src/certificates/formats/formats.ts';
import { encode, sequence } from '../support/der.ts';
import { checkHosts, checkJudgement, checkSource, mutated, mutatedAuthority, mutatedHosts } from './fuzz.ts';
import { makeOddAuthorities } from './lint/odd-authorities.ts';

/** A short run that is the same each time; `npm run fuzz` goes on from other seeds. */
const SEED = 5;
const RUNS = 400;

const FINDINGS = join(import.meta.dirname, '../fixtures/fuzz');

test('changed files crash nothing, and give no certificate that was not in them', {
  timeout: 120_000,
}, async () => {
  await fc.assert(fc.asyncProperty(mutated, checkSource), { seed: SEED, numRuns: RUNS });
});

test('every odd CA, and changed ones, are judged without a crash', { timeout: 120_000 }, () => {
  for (const { name, der } of makeOddAuthorities()) assert.doesNotThrow(() => checkJudgement(der), name);
  fc.assert(fc.property(mutatedAuthority, checkJudgement), { seed: SEED, numRuns: 3000 });
});

test('changed host lists crash nothing', () => {
  fc.assert(fc.property(mutatedHosts, checkHosts), { seed: SEED, numRuns: RUNS });
});

test('any bytes crash nothing', { timeout: 60_000 }, async () => {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((it) => Buffer.from(it));
  await fc.assert(fc.asyncProperty(bytes, checkSource), { seed: SEED, numRuns: RUNS });
});

test('what fuzzing once found stays found', async () => {
  for (const name of existsSync(FINDINGS) ? readdirSync(FINDINGS) : []) {
    if (!name.endsWith('.bin')) continue;
    await assert.doesNotReject(checkSource(readFileSync(join(FINDINGS, name))), name);
  }
});

test('what is built to exhaust a parser is refused', { timeout: 60_000 }, async () => {
  let nested: Buffer = Buffer.alloc(0);
  for (let depth = 0; depth < 2000; depth++) nested = sequence(nested);
  const hostile: Readonly<Record<string, Buffer>> = {
    'DER nested deeply': nested,
    'indefinite lengths nested deeply': Buffer.alloc(1_000_000, Buffer.from('3080', 'hex')),
    'octet strings nested deeply': Buffer.alloc(1_000_000, Buffer.from('2480', 'hex')),
    'BIT STRINGs in BIT STRINGs': Array.from({ length: 300 }).reduce<Buffer>(
      (inner) => encode(0x03, Buffer.from([0]), sequence(inner)),
      Buffer.alloc(0),
    ),
    'a length of 4 GiB': Buffer.from('3084ffffffff00', 'hex'),
    'a keystore of 4 thousand million entries': Buffer.concat([
      Buffer.from('feedfeed00000002ffffffff', 'hex'),
      Buffer.alloc(1000),
    ]),
    'BEGIN without END': Buffer.from('-----BEGIN CERTIFICATE-----\n'.repeat(100_000)),
    'dashes alone': Buffer.alloc(5_000_000, '-'),
    'BEGIN lines of any length': Buffer.from(`-----BEGIN ${'-----BEGIN '.repeat(200_000)}`),
    'base64 alone': Buffer.alloc(8_000_000, 'QUFB'),
    'blanks alone': Buffer.alloc(8_000_000, ' \n'),
    'backslashes alone': Buffer.alloc(5_000_000, '\\n'),
  };
  for (const [name, bytes] of Object.entries(hostile)) {
    const { certificates, faults } = await decodeGiven(bytes);
    assert.deepEqual(certificates, [], name);
    assert.ok(faults.length > 0, name);
  }
});

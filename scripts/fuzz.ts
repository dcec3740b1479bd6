/**
 * `npm run fuzz -- --minutes 30`: feeds the parsers with changed files for that long (default: 1 minute), from a seed
 * that it prints. What breaks them is written into `__tests__/fixtures/fuzz/`, where the tests run it from then on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import {
  checkHosts,
  checkJudgement,
  checkSource,
  mutated,
  mutatedAuthority,
  mutatedHosts,
} from '../__tests__/certificates/fuzz.ts';
import { digestSha256 } from '../src/certificates/digest.ts';
import { ROOT } from './root.ts';

const FINDINGS = join(ROOT, '__tests__', 'fixtures', 'fuzz');
const BATCH = 500;
/** Longer than this for one input is a hang. */
const MAX_INPUT_MS = 1000;
/** More than this, after a batch, is a leak. */
const MAX_HEAP_BYTES = 512 * 1024 * 1024;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
  const end = performance.now() + Number(values.minutes ?? 1) * 60_000;
  let seed = Number(values.seed ?? Date.now() % 2 ** 31);
  console.log(`From seed ${seed}.`);
  let inputs = 0;
  let slowestMs = 0;
  let findings = 0;
  while (performance.now() < end) {
    for (const bytes of fc.sample(mutated, { seed, numRuns: BATCH })) {
      const start = performance.now();
      const complaint = await complain(() => checkSource(bytes));
      const tookMs = performance.now() - start;
      slowestMs = Math.max(slowestMs, tookMs);
      const slow = tookMs > MAX_INPUT_MS ? `it took ${Math.round(tookMs)} ms` : undefined;
      if (complaint ?? slow) findings += keep(bytes, complaint ?? slow ?? '');
    }
    for (const der of fc.sample(mutatedAuthority, { seed, numRuns: BATCH })) {
      const complaint = await complain(async () => checkJudgement(der));
      if (complaint) findings += keep(der, complaint);
    }
    for (const text of fc.sample(mutatedHosts, { seed, numRuns: BATCH })) {
      const complaint = await complain(async () => checkHosts(text));
      if (complaint) findings += keep(Buffer.from(text), complaint);
    }
    const { heapUsed, external } = process.memoryUsage();
    if (heapUsed + external > MAX_HEAP_BYTES) throw new Error(`${heapUsed + external} bytes are in use`);
    inputs += 3 * BATCH;
    seed += 1;
  }
  console.log(`${inputs} inputs, the slowest took ${Math.round(slowestMs)} ms; ${findings} findings.`);
  if (findings > 0) process.exitCode = 1;
}

async function complain(check: () => Promise<void>): Promise<string | undefined> {
  try {
    await check();
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function keep(bytes: Buffer, complaint: string): 1 {
  mkdirSync(FINDINGS, { recursive: true });
  const path = join(FINDINGS, `${digestSha256(bytes).slice(0, 16)}.bin`);
  writeFileSync(path, bytes);
  console.error(`${path}: ${complaint}`);
  return 1;
}

await main();

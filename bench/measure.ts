import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../__tests__/support/environment.ts';

/** A process to be measured. */
export interface Command {
  readonly program: string;
  readonly programArguments: readonly string[];
  readonly environment: Environment;
}

/** Something to be measured again and again; each call prepares one run, which is not timed, and says what to start. */
export type Variant = () => Command;

/** One line of the result: what was measured, and the target, if there is one. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly target?: string;
  /** How the value stands to its target: 1 is just met, more is missed by so much. */
  readonly share?: number;
}

/** A figure that must not be over a limit; `unit` stands behind both numbers. */
export function atMost(what: string, value: number, limit: number, unit: string): Figure {
  return {
    what,
    value: formatNumber(value) + unit,
    target: `at most ${limit}${unit}`,
    share: value / limit,
  };
}

/** A figure that must not be under a limit. */
export function atLeast(what: string, value: number, limit: number, unit: string): Figure {
  return {
    what,
    value: formatNumber(value) + unit,
    target: `at least ${limit}${unit}`,
    share: limit / value,
  };
}

/** A figure without a target. */
export function inform(what: string, value: number, unit: string): Figure {
  return { what, value: formatNumber(value) + unit };
}

/**
 * Runs the variants in turn, `rounds` times after one round that does not count, and returns the median of each in
 * milliseconds, from start to exit. In turn, so that whatever else the machine does meets all of them.
 */
export async function measureTimes<Name extends string>(
  variants: Readonly<Record<Name, Variant>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(variants) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const elapsed = await run(variants[name]());
      if (round > 0) times.get(name)?.push(elapsed);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** The most memory that a run of Node had at once, in MiB; the median of `rounds` runs. */
export async function measurePeakMemory(variant: Variant, rounds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'peak-memory-'));
  const file = join(folder, 'kib');
  try {
    const peaks: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { program, programArguments, environment } = variant();
      await run({
        program,
        programArguments: ['--require', join(import.meta.dirname, 'peak-memory.cjs'), ...programArguments],
        environment: { ...environment, PEAK_MEMORY_FILE: file },
      });
      peaks.push(Number(readFileSync(file, 'utf8')) / 1024);
      rmSync(file);
    }
    return median(peaks);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run({ program, programArguments, environment }: Command): Promise<number> {
  const start = performance.now();
  const child = spawn(program, programArguments, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const [code, signal] = await once(child, 'exit');
  const elapsed = performance.now() - start;
  // What has failed is fast: its time says nothing.
  if (code !== 0) throw new Error(`${program} ended with ${signal ?? code}: ${complaint}`);
  return elapsed;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function formatNumber(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}

/** The path of a program in the system's own folders. Throws if it is not installed. */
export function findTool(name: string): string {
  const path = [`/usr/bin/${name}`, `/bin/${name}`].find(existsSync);
  if (path === undefined) throw new Error(`this benchmark needs ${name}`);
  return path;
}

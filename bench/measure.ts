import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from '../__tests__/support/environment.ts';
import { findProgram } from '../__tests__/support/programs.ts';

/** A process to be measured. */
export interface Command {
  readonly program: string;
  readonly programArguments: readonly string[];
  readonly environment: Environment;
}

/** Something to be measured again and again; each call prepares one run, which is not timed, and says what to start. */
export type Variant = () => Command;

/** What a process cost: from start to exit, and the time that it and all that it started spent on processors, in milliseconds. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** One line of the result: what was measured, and the target, if there is one. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly target?: string;
  /** How the value stands to its target: 1 is just met, more is missed by so much. */
  readonly share?: number;
}

/** A figure that must not be over a limit; `unit` follows both numbers. */
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

/** One cost against another, on the clock and in CPU time, each of which must not be over a limit. */
export function compareAtMost(
  what: string,
  cost: Cost,
  floor: Cost,
  limit: number,
): readonly [Figure, Figure] {
  return [
    atMost(what, cost.wallMs / floor.wallMs, limit, ' ×'),
    atMost(`${what}, CPU time`, cost.cpuMs / floor.cpuMs, limit, ' ×'),
  ];
}

/** As {@link compareAtMost}, without a limit. */
export function compare(what: string, cost: Cost, floor: Cost): readonly [Figure, Figure] {
  return [
    inform(what, cost.wallMs / floor.wallMs, ' ×'),
    inform(`${what}, CPU time`, cost.cpuMs / floor.cpuMs, ' ×'),
  ];
}

/**
 * Runs the variants in turn, `rounds` times after one round that does not count, and returns the medians of each. In turn,
 * so that whatever else the machine does meets all of them; CPU time depends less on it than the clock.
 */
export async function measureCosts<Name extends string>(
  variants: Readonly<Record<Name, Variant>>,
  rounds: number,
): Promise<Readonly<Record<Name, Cost>>> {
  const names = Object.keys(variants) as Name[];
  const costs = new Map<Name, Cost[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const cost = await run(variants[name]());
      if (round > 0) costs.get(name)?.push(cost);
    }
  }
  const medians = names.map((name) => {
    const all = costs.get(name) ?? [];
    return [
      name,
      { wallMs: median(all.map(({ wallMs }) => wallMs)), cpuMs: median(all.map(({ cpuMs }) => cpuMs)) },
    ];
  });
  return Object.fromEntries(medians) as Record<Name, Cost>;
}

/**
 * The machine instructions that a process runs, in millions, by valgrind's callgrind: no other work on the machine changes
 * them. Undefined where valgrind is not installed.
 */
export async function countInstructions(variant: Variant): Promise<number | undefined> {
  const valgrind = findProgram('valgrind');
  if (valgrind === undefined) return undefined;
  const { program, programArguments, environment } = variant();
  // Code that is compiled while it runs is written again in the same place.
  const options = ['--tool=callgrind', '--callgrind-out-file=/dev/null', '--smc-check=all-non-file'];
  const { stderr } = await promisify(execFile)(valgrind, [...options, program, ...programArguments], {
    env: environment,
  });
  const count = /Collected : (\d+)/.exec(stderr)?.[1];
  if (count === undefined) throw new Error(`callgrind counted nothing: ${stderr}`);
  return Number(count) / 1_000_000;
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

/** bash tells the time of a command and of all that it waited for, to the millisecond. */
const TIMED = 'TIMEFORMAT="%R %U %S"; time "$@"';

async function run({ program, programArguments, environment }: Command): Promise<Cost> {
  const child = spawn(findTool('bash'), ['-c', TIMED, 'bash', program, ...programArguments], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const [code, signal] = await once(child, 'close');
  // What has failed is fast: its time says nothing.
  if (code !== 0) throw new Error(`${program} ended with ${signal ?? code}: ${complaint}`);
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = (
    complaint.trimEnd().split('\n').at(-1) ?? ''
  )
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { wallMs: wall, cpuMs: user + system };
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

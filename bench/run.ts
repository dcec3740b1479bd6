/**
 * `npm run bench`: runs all benchmarks, or those named (`npm run bench -- no-input`), and prints a table. Compare figures
 * within one run only: the ratios are what counts.
 *
 * `--write` keeps the result in RESULTS.md and draws it as results.svg, and refuses to on a machine that is busy with other
 * work; `--check` fails if a target is missed by more than {@link TOLERANCE}.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, release } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findNode } from '../__tests__/support/node-runtimes.ts';
import { findProgram } from '../__tests__/support/programs.ts';
import { makeScope, type Scope } from '../__tests__/support/scope.ts';
import { freshenDist } from '../scripts/fresh-dist.ts';
import { measureCertificates } from './certificates.ts';
import { drawChart } from './chart.ts';
import { measureClientCost } from './client-cost.ts';
import { measureDoctor } from './doctor.ts';
import { measureHosts } from './hosts.ts';
import type { Figure } from './measure.ts';
import { measureNoInput } from './no-input.ts';
import { measureNodeCost } from './node-cost.ts';
import { measureShell } from './shell.ts';

const BENCHMARKS: Readonly<Record<string, (scope: Scope) => Promise<readonly Figure[]>>> = {
  'no-input': measureNoInput,
  hosts: measureHosts,
  certificates: measureCertificates,
  'client-cost': measureClientCost,
  'node-cost': measureNodeCost,
  shell: measureShell,
  doctor: measureDoctor,
};

/** How far a target may be missed before `--check` fails: machines differ, and are shared. */
const TOLERANCE = 1.25;

/** How much of its processors' time the machine may spend on other work for results to be kept. */
const MAX_BUSY_SHARE = 0.1;
const LOOK_MS = 3000;

async function main(): Promise<void> {
  const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const names = words.length > 0 ? words : Object.keys(BENCHMARKS);
  freshenDist();
  const busy = await measureBusyShare();
  if (options.includes('--write') && busy > MAX_BUSY_SHARE) {
    throw new Error(
      `other work takes ${(100 * busy).toFixed(0)} % of this machine: results are not kept. Try again when it has ended.`,
    );
  }
  const figures: Figure[] = [];
  for (const name of names) figures.push(...(await measure(name)));
  const lines = [describeMachine(busy), ...listVersions()];
  console.log(`${lines.join('\n')}\n`);
  printTable(figures);
  if (options.includes('--write')) {
    const results = writeResults(lines, figures);
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), results);
    writeFileSync(join(import.meta.dirname, 'results.svg'), drawChart(results));
  }
  const isMissed = figures.some(({ share = 0 }) => !(share <= TOLERANCE));
  if (options.includes('--check') && isMissed) process.exitCode = 1;
}

async function measure(name: string): Promise<readonly Figure[]> {
  const run = BENCHMARKS[name];
  if (run === undefined) throw new Error(`${name} is none of ${Object.keys(BENCHMARKS).join(', ')}`);
  const scope = makeScope();
  try {
    return await run(scope);
  } catch (error) {
    console.error(error);
    return [{ what: name, value: 'failed', target: 'to run', share: Number.POSITIVE_INFINITY }];
  } finally {
    await scope.end();
  }
}

/** The share of all processors' time, of {@link LOOK_MS}, that was not idle while this process did nothing. */
async function measureBusyShare(): Promise<number> {
  const before = readTimes();
  await setTimeout(LOOK_MS);
  const after = readTimes();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function readTimes(): { readonly idle: number; readonly all: number } {
  const times = cpus().map(({ times }) => times);
  const all = times.flatMap((each) => Object.values(each)).reduce((sum, time) => sum + time, 0);
  return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all };
}

function describeMachine(busyShare: number): string {
  const busy =
    busyShare > MAX_BUSY_SHARE ? ' The machine was busy with other work: these figures say little.' : '';
  const model = cpus()[0]?.model ?? arch();
  const percent = (100 * busyShare).toFixed(0);
  return `${model}, ${availableParallelism()} cores, ${process.platform} ${release()}; ${percent} % busy before the run.${busy}`;
}

function listVersions(): readonly string[] {
  const ask = (
    name: string,
    program: string | undefined,
    ...programArguments: readonly string[]
  ): string[] => {
    if (program === undefined) return [];
    const { stdout, stderr } = spawnSync(program, programArguments, { encoding: 'utf8' });
    const version = /\d+(?:\.\d+)+[\w.-]*/.exec(stdout + stderr)?.[0];
    return version === undefined ? [] : [`${name} ${version}`];
  };
  return [
    [
      `Node ${process.versions.node}`,
      ...ask('Node', findNode(20), '--version'),
      ...ask('OpenSSL', findProgram('openssl'), 'version'),
      ...ask('curl', findProgram('curl'), '--version'),
      ...ask('Python', findProgram('python3'), '--version'),
      ...ask('Java', findProgram('java'), '-version'),
      ...ask('Go', findProgram('go'), 'version'),
    ].join(', '),
  ];
}

function verdictOf({ share }: Figure): string {
  return share === undefined ? '' : share <= 1 ? 'met' : 'MISSED';
}

function printTable(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [figure.what, figure.value, figure.target ?? '', verdictOf(figure)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [what = '', value = '', target = '', verdict = ''] of rows) {
    const [first = 0, second = 0, third = 0] = widths;
    console.log(
      `${what.padEnd(first)}  ${value.padStart(second)}  ${target.padEnd(third)}  ${verdict}`.trimEnd(),
    );
  }
}

function writeResults(lines: readonly string[], figures: readonly Figure[]): string {
  const rows = figures.map(
    (figure) =>
      `| ${figure.what.replaceAll('|', '\\|')} | ${figure.value} | ${figure.target ?? ''} | ${verdictOf(figure).toLowerCase()} |`,
  );
  return [
    '# Results of the benchmarks',
    '',
    'These are medians of one run of `npm run bench -- --write`. Compare only figures in this table. [What is measured](../docs/benchmarks.md).',
    '',
    '![The same figures as a chart](results.svg)',
    '',
    ...lines.map((line) => `- ${line}`),
    '',
    '| What | Value | Target | |',
    '|---|---:|---|---|',
    ...rows.map((row) => row.replaceAll('||', '\\|\\|')),
    '',
  ].join('\n');
}

await main();

/**
 * `npm run bench`: runs all benchmarks, or those named (`npm run bench -- no-input`), and prints a table. Compare
 * figures within one run only: the ratios are what counts. Fails if a target is missed.
 */
import { arch, availableParallelism, cpus, loadavg } from 'node:os';
import { makeScope, type Scope } from '../__tests__/support/scope.ts';
import { measureCertificates } from './certificates.ts';
import { measureHosts } from './hosts.ts';
import type { Figure } from './measure.ts';
import { measureNoInput } from './no-input.ts';
import { measureNodeCost } from './node-cost.ts';

const BENCHMARKS: Readonly<Record<string, (scope: Scope) => Promise<readonly Figure[]>>> = {
  'no-input': measureNoInput,
  certificates: measureCertificates,
  hosts: measureHosts,
  'node-cost': measureNodeCost,
};

async function main(): Promise<void> {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHMARKS);
  const figures: Figure[] = [];
  for (const name of names) {
    const measure = BENCHMARKS[name];
    if (measure === undefined) throw new Error(`${name} is none of ${Object.keys(BENCHMARKS).join(', ')}`);
    const scope = makeScope();
    try {
      figures.push(...(await measure(scope)));
    } catch (error) {
      console.error(error);
      figures.push({ what: name, value: 'failed', isMet: false });
    } finally {
      await scope.end();
    }
  }
  printMachine();
  printTable(figures);
  if (figures.some(({ isMet }) => isMet === false)) process.exitCode = 1;
}

function printMachine(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? arch()}, ${cores} cores`);
  if (load > cores + 1)
    console.log(`The machine is busy (load ${load.toFixed(1)}): these figures say little.`);
  console.log();
}

function printTable(figures: readonly Figure[]): void {
  const rows = figures.map(({ what, value, target = '', isMet }) => {
    return [what, value, target, isMet === undefined ? '' : isMet ? 'met' : 'MISSED'];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [what = '', value = '', target = '', verdict = ''] of rows) {
    const [first = 0, second = 0, third = 0] = widths;
    console.log(
      `${what.padEnd(first)}  ${value.padStart(second)}  ${target.padEnd(third)}  ${verdict}`.trimEnd(),
    );
  }
}

await main();

/**
 * `npm run coverage`: fails unless the tests of the pure folders cover, in each of them, 95 % of its lines and branches;
 * `npm run coverage -- bundle` looks at one of them. What only a real client, server or store can show is tested beside
 * them and counts for nothing here.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { ROOT } from './root.ts';

const MIN_PERCENT = 95;

/** What is pure: its sources, and the tests that call them. */
const FOLDERS: Readonly<Record<string, { readonly sources: string; readonly tests: string }>> = {
  certificates: { sources: 'src/certificates/', tests: 'certificates/*' },
  bundle: { sources: 'src/bundle/', tests: 'bundle/*' },
  clients: { sources: 'src/clients/', tests: 'clients/{catalogue,choice,installs,java-options,plan}' },
  report: { sources: 'src/report/', tests: 'report/*' },
  request: { sources: 'src/request.ts', tests: 'request' },
};

/** They compare with other readers, or repeat at random what the other tests of certificates say one by one. */
const TOO_LONG = /\/(?:differential|fuzz)\.test\.ts$/;

/** Counts of one file or of one folder. */
interface Counts {
  readonly lines: number;
  readonly coveredLines: number;
  readonly branches: number;
  readonly coveredBranches: number;
  /** The 1-based lines with something that was not run. */
  readonly missed: readonly number[];
}

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const folders = Object.entries(FOLDERS).filter(([name]) => names.length === 0 || names.includes(name));
  const files = await measure(folders.map(([, folder]) => folder));
  for (const [path, counts] of files) console.log(describe(path.slice(ROOT.length + 1), counts));
  console.log();
  for (const [name, { sources }] of folders) {
    const all = [...files]
      .filter(([path]) => path.startsWith(join(ROOT, sources)))
      .map(([, counts]) => counts);
    const sum = all.reduce(add, { lines: 0, coveredLines: 0, branches: 0, coveredBranches: 0, missed: [] });
    console.log(describe(name, sum));
    if (!isEnough(sum)) process.exitCode = 1;
  }
  if (process.exitCode) console.error(`\nAt least ${MIN_PERCENT} % of lines and of branches are asked for.`);
}

/** Runs the tests; what each file of the folders has, by its absolute path. Throws if a test fails. */
async function measure(
  folders: readonly { readonly sources: string; readonly tests: string }[],
): Promise<ReadonlyMap<string, Counts>> {
  const files = folders
    .flatMap(({ tests }) => globSync(`__tests__/${tests}.test.ts`, { cwd: ROOT }))
    .filter((file) => !TOO_LONG.test(file));
  const found = new Map<string, Counts>();
  const failed: string[] = [];
  const events = run({
    files: files.sort().map((file) => join(ROOT, file)),
    concurrency: true,
    coverage: true,
    coverageIncludeGlobs: folders.map(({ sources }) => (sources.endsWith('/') ? `${sources}**` : sources)),
  });
  for await (const { type, data } of events) {
    if (type === 'test:fail') failed.push(`${data.file ?? ''}: ${data.name}`);
    if (type !== 'test:coverage') continue;
    for (const file of data.summary.files) {
      found.set(file.path, {
        lines: file.totalLineCount,
        coveredLines: file.coveredLineCount,
        branches: file.totalBranchCount,
        coveredBranches: file.coveredBranchCount,
        missed: [
          ...new Set(
            [...file.lines, ...file.branches].filter(({ count }) => count === 0).map(({ line }) => line),
          ),
        ],
      });
    }
  }
  if (failed.length > 0) throw new Error(`These failed:\n${failed.join('\n')}`);
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function add(one: Counts, other: Counts): Counts {
  return {
    lines: one.lines + other.lines,
    coveredLines: one.coveredLines + other.coveredLines,
    branches: one.branches + other.branches,
    coveredBranches: one.coveredBranches + other.coveredBranches,
    missed: [],
  };
}

function isEnough(counts: Counts): boolean {
  const { lines, branches } = toPercent(counts);
  return lines >= MIN_PERCENT && branches >= MIN_PERCENT;
}

function toPercent({ lines, coveredLines, branches, coveredBranches }: Counts): {
  lines: number;
  branches: number;
} {
  const share = (part: number, all: number): number => (all === 0 ? 0 : (100 * part) / all);
  return {
    lines: share(coveredLines, lines),
    branches: branches === 0 ? 100 : share(coveredBranches, branches),
  };
}

function describe(name: string, counts: Counts): string {
  const missed = counts.missed.length === 0 ? '' : `   not run: ${toRanges(counts.missed)}`;
  const { lines, branches } = toPercent(counts);
  const [first, second] = [lines, branches].map((percent) => percent.toFixed(2).padStart(6));
  return `${name.padEnd(36)} lines ${first} %   branches ${second} %${isEnough(counts) ? '' : '   <'}${missed}`;
}

/** Line numbers, `3-5, 9`. */
function toRanges(lines: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

await main();

import { join } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { ROOT } from './root.ts';

const MIN_PERCENT = 95;

/** The pure folders, whose lines and branches must be covered: their names, and their sources below the project's folder. */
const FOLDERS: Readonly<Record<string, string>> = {
  certificates: 'src/certificates/',
  bundle: 'src/bundle/',
  clients: 'src/clients/',
  report: 'src/report/',
  request: 'src/request.ts',
};

/** What node's test runner says of the coverage of a run. */
export type CoverageSummary = Extract<TestEvent, { type: 'test:coverage' }>['data']['summary'];

/** Counts of one file or of one folder. */
interface Counts {
  readonly lines: number;
  readonly coveredLines: number;
  readonly branches: number;
  readonly coveredBranches: number;
  /** The 1-based lines with something that was not run. */
  readonly missed: readonly number[];
}

/** Options of node's test runner that measure the pure folders with these names, or all of them. */
export function listCoverageOptions(names: readonly string[]): string[] {
  const folders = Object.entries(FOLDERS).filter(([name]) => names.length === 0 || names.includes(name));
  return [
    '--experimental-test-coverage',
    `--import=${new URL('hide-coverage.ts', import.meta.url).href}`,
    ...folders.map(
      ([, sources]) => `--test-coverage-include=${sources.endsWith('/') ? `${sources}**` : sources}`,
    ),
  ];
}

/** What is covered of the pure folders that were measured, as a table, and whether that is enough of each. */
export function judgeCoverage(summary: CoverageSummary): {
  readonly text: string;
  readonly isEnough: boolean;
} {
  const files = summary.files
    .map((file) => [file.path.slice(ROOT.length + 1), toCounts(file)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const folders = Object.entries(FOLDERS).flatMap(([name, sources]) => {
    const own = files.filter(([path]) => join(path).startsWith(sources)).map(([, counts]) => counts);
    return own.length === 0 ? [] : [[name, own.reduce(add)] as const];
  });
  const lines = [...files, ...folders].map(([name, counts]) => describe(name, counts));
  const enough = folders.every(([, counts]) => isEnough(counts));
  const end = enough ? '' : `At least ${MIN_PERCENT} % of lines and of branches are asked for.\n`;
  return { text: `\nCoverage:\n${lines.map((line) => `  ${line}\n`).join('')}${end}\n`, isEnough: enough };
}

function toCounts(file: CoverageSummary['files'][number]): Counts {
  const missed = [...file.lines, ...file.branches].filter(({ count }) => count === 0);
  return {
    lines: file.totalLineCount,
    coveredLines: file.coveredLineCount,
    branches: file.totalBranchCount,
    coveredBranches: file.coveredBranchCount,
    missed: [...new Set(missed.map(({ line }) => line))],
  };
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

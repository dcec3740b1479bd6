/**
 * A part of `npm run lint`: fails unless every regular expression of src is linear, so that no text from a file or the
 * network keeps it busy longer than it is long. The patterns that were found so are kept in a list, which is committed:
 * to judge all of them takes minutes (`--all`, by night).
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const CHECKER = join(ROOT, '__tests__/support/patterns-from-npm');
const LIST = join(CHECKER, 'linear-patterns.txt');

/** The longest that one pattern is looked at, in milliseconds; one that is not understood by then is refused. */
const TIMEOUT_MS = 120_000;

/** Attacks on large patterns are searched at random; with one seed each run finds the same. */
const RANDOM_SEED = 1;

/** Where a pattern is made of names of ours: the checker does not see it. */
const MADE: ReadonlySet<string> = new Set(['src/installs/journal/journal.ts']);

/** A regular expression, as written in a file. */
interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

interface Token {
  readonly type: { readonly label: string };
  readonly value: unknown;
  readonly loc: { readonly start: { readonly line: number } };
}

interface Parser {
  readonly parse: (text: string, options: object) => { readonly tokens: readonly Token[] };
}

interface Checker {
  readonly checkSync: (source: string, flags: string, options: object) => Verdict;
}

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly summary: string };
  readonly attack?: { readonly pattern: string };
}

function main(): void {
  if (!existsSync(join(CHECKER, 'node_modules'))) {
    console.log('Patterns were not checked: see __tests__/support/patterns-from-npm/package.json.');
    if (process.env.SETUP_CA_BUNDLE_REQUIRE_PROGRAMS) process.exitCode = 1;
    return;
  }
  const require = createRequire(join(CHECKER, 'package.json'));
  const { parse } = require('@babel/parser') as Parser;
  const known = new Set(process.argv.includes('--all') ? [] : readList());
  const faults: string[] = [];
  const files = globSync('src/**/*.ts', { cwd: ROOT }).sort();
  const patterns = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (/\bRegExp\(/.test(text) && !MADE.has(file)) {
      faults.push(`${file}: a pattern that is made while the program runs cannot be checked`);
    }
    return listPatterns(file, text.replaceAll('\r\n', '\n'), parse);
  });
  const linear = new Set<string>();
  for (const { place, source, flags } of patterns) {
    const pattern = `/${source}/${flags}`;
    if (linear.has(pattern)) continue;
    const verdict = known.has(pattern) ? '' : judge(source, flags, require);
    if (verdict === '') linear.add(pattern);
    else faults.push(`${place}: ${pattern} ${verdict}`);
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${patterns.length} patterns are linear.`);
  writeList([...linear].sort());
}

function readList(): string[] {
  return existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').slice(0, -1) : [];
}

function writeList(patterns: readonly string[]): void {
  const text = patterns.map((pattern) => `${pattern}\n`).join('');
  if (
    text ===
    readList()
      .map((pattern) => `${pattern}\n`)
      .join('')
  )
    return;
  writeFileSync(LIST, text);
  console.log(`${LIST.slice(ROOT.length + 1)} has changed: commit it.`);
}

function listPatterns(file: string, text: string, parse: Parser['parse']): Pattern[] {
  const { tokens } = parse(text, { sourceType: 'module', plugins: ['typescript'], tokens: true });
  return tokens
    .filter(({ type }) => type.label === 'regexp')
    .map(({ value, loc }) => {
      const { pattern, flags } = value as { pattern: string; flags: string };
      return { place: `${file}:${loc.start.line}`, source: pattern, flags };
    });
}

/** What is wrong with a pattern, as the end of a sentence; nothing if it is linear. */
function judge(source: string, flags: string, require: NodeJS.Require): string {
  const { checkSync } = require('recheck') as Checker;
  const { status, complexity, attack } = checkSync(source, flags, {
    timeout: TIMEOUT_MS,
    randomSeed: RANDOM_SEED,
  });
  if (status === 'safe') return '';
  if (status === 'unknown') return 'was not understood: write it in a simpler way';
  return `is not linear (${complexity?.summary}): try it on ${attack?.pattern}`;
}

main();

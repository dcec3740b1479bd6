/**
 * A part of `npm run lint`: fails unless every regular expression of src is linear, so that no text from a file or the
 * network keeps it busy longer than it is long. What was found is remembered below node_modules.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './root.ts';

const CHECKER = join(ROOT, '__tests__/support/patterns-from-npm');
const REMEMBERED = join(ROOT, 'node_modules/.cache/setup-ca-bundle/patterns.json');

/** The longest that one pattern is looked at, in milliseconds; one that is not understood by then is not taken. */
const TIMEOUT_MS = 120_000;

/** Where a pattern is made of names of ours: the checker does not see it. */
const MADE: ReadonlySet<string> = new Set(['src/installs/journal/journal.ts']);

/** A regular expression as it stands in a file. */
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
  const known = recall();
  const complaints: string[] = [];
  const files = globSync('src/**/*.ts', { cwd: ROOT }).sort();
  const patterns = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (/\bRegExp\(/.test(text) && !MADE.has(file)) {
      complaints.push(`${file}: a pattern that is made while the program runs cannot be checked`);
    }
    return listPatterns(file, text, parse);
  });
  for (const { place, source, flags } of patterns) {
    const key = `/${source}/${flags}`;
    if (!known.has(key)) {
      known.set(key, judge(source, flags, require));
      remember(known);
    }
    const verdict = known.get(key);
    if (verdict !== '') complaints.push(`${place}: ${key} ${verdict}`);
  }
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  else console.log(`${patterns.length} patterns are linear.`);
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
  const { status, complexity, attack } = checkSync(source, flags, { timeout: TIMEOUT_MS });
  if (status === 'safe') return '';
  if (status === 'unknown') return 'was not understood: write it in a simpler way';
  return `is not linear (${complexity?.summary}): try it on ${attack?.pattern}`;
}

function recall(): Map<string, string> {
  try {
    return new Map(JSON.parse(readFileSync(REMEMBERED, 'utf8')) as [string, string][]);
  } catch {
    return new Map();
  }
}

function remember(known: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(REMEMBERED), { recursive: true });
  writeFileSync(REMEMBERED, JSON.stringify([...known].filter(([, verdict]) => verdict === '')));
}

main();

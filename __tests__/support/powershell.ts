import { spawnSync } from 'node:child_process';
import type { TestContext } from 'node:test';
import { requireChecker } from './checkers.ts';
import { makeCleanEnvironment } from './environment.ts';

/** Reads a script from stdin; its arguments are web-tree-sitter and the grammar. */
const PARSE = `
import { readFileSync } from 'node:fs';
const { Language, Parser } = await import(process.argv[1]);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(process.argv[2]));
process.stdout.write(parser.parse(readFileSync(0, 'utf8')).rootNode.hasError ? 'not parsed' : 'parsed');
`;

/**
 * Tells of a text whether it is PowerShell by its grammar: `parsed`, `not parsed`, or what went wrong. Where the parser
 * is not installed the test is marked as skipped, and `undefined` returned: return from the test then.
 */
export function requirePowershellParser(t: TestContext): ((text: string) => string) | undefined {
  const runtime = requireChecker(t, 'web-tree-sitter/web-tree-sitter.js');
  const grammar = requireChecker(t, 'tree-sitter-powershell/tree-sitter-powershell.wasm');
  if (runtime === undefined || grammar === undefined) return undefined;
  // Without the flag V8 spends half a minute on making the grammar faster.
  const words = ['--liftoff-only', '--input-type=module', '--eval', PARSE, runtime, grammar];
  return (input) => {
    const env = makeCleanEnvironment('/nonexistent');
    const { stdout, stderr } = spawnSync(process.execPath, words, { input, encoding: 'utf8', env });
    return stdout + stderr;
  };
}

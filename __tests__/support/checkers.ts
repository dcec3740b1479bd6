import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { missing } from './programs.ts';

const CHECKERS = join(import.meta.dirname, 'checkers-from-npm/node_modules');

/**
 * The path of a file of a parser or schema that npm carries (`checkers-from-npm/`). Where it is not installed the test
 * is marked as skipped, and `undefined` returned: return from the test then.
 */
export function requireChecker(t: TestContext, path: string): string | undefined {
  const file = join(CHECKERS, path);
  return existsSync(file) ? file : missing(t, `${path.split('/')[0]} of __tests__/support/checkers-from-npm`);
}

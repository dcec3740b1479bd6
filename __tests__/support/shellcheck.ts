import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import type { TestContext } from 'node:test';
import { makeCleanEnvironment } from './environment.ts';
import { requireProgram } from './programs.ts';

/**
 * Gives what shellcheck says of the script of a step, '' if nothing: expressions are taken as words, variables may be
 * set elsewhere, and what stands in single quotes is meant so. Where it is not installed the test is marked as skipped,
 * and `undefined` returned: return from the test then.
 */
export function requireShellcheck(t: TestContext): ((script: string) => string) | undefined {
  const shellcheck = requireProgram(t, 'shellcheck');
  if (shellcheck === undefined) return undefined;
  return (script) => {
    const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(
      shellcheck,
      ['--shell=bash', '--exclude=SC2154,SC2016', '-'],
      {
        input: script.replace(/\$\{\{.*?\}\}/g, 'expression'),
        env: makeCleanEnvironment('/nonexistent'),
        encoding: 'utf8',
      },
    );
    return status === 0 ? '' : `${stdout}${stderr}` || `exit code ${status}`;
  };
}

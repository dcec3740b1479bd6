/**
 * `npm test`: runs all tests, or the files whose path has one of the words given (`npm test -- pem url`). Options are
 * node's own (`npm test -- --test-name-pattern=…`).
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { TLS_CLIENTS } from '../src/clients/clients.ts';
import { ROOT } from './root.ts';

const TEST_TIMEOUT_MS = 120_000;

/** What would make a test pass or fail for this machine's reasons; children of tests get none of it anyway. */
const UNWANTED_VARIABLES: ReadonlySet<string> = new Set([
  ...TLS_CLIENTS.map(({ variable }) => variable),
  'SSL_CERT_DIR',
  'GIT_SSL_CAPATH',
  'GIT_SSL_NO_VERIFY',
  'NODE_OPTIONS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_ENV_PROXY',
  'NODE_USE_SYSTEM_CA',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
]);

function main(): void {
  const words = process.argv.slice(2);
  const options = words.filter((word) => word.startsWith('-'));
  const files = listFiles(words.filter((word) => !word.startsWith('-')));
  if (files.length === 0) {
    console.error('No file of tests has such a path.');
    process.exitCode = 1;
    return;
  }
  const { status } = spawnSync(
    process.execPath,
    [
      '--test',
      `--test-concurrency=${Math.max(2, availableParallelism())}`,
      `--test-timeout=${TEST_TIMEOUT_MS}`,
      `--test-reporter=${join(import.meta.dirname, 'test-reporter.ts')}`,
      '--test-reporter-destination=stdout',
      ...options,
      ...files,
    ],
    { cwd: ROOT, env: makeEnvironment(), stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}

function listFiles(words: readonly string[]): string[] {
  const files = globSync('__tests__/**/*.test.ts', { cwd: ROOT, exclude: ['**/node_modules'] }).sort();
  return words.length === 0 ? files : files.filter((file) => words.some((word) => file.includes(word)));
}

function makeEnvironment(): NodeJS.ProcessEnv {
  const wanted = Object.entries(process.env).filter(
    ([name]) => !UNWANTED_VARIABLES.has(name.toUpperCase()) && !/^(?:npm_config|pip)_/i.test(name),
  );
  return Object.fromEntries(wanted);
}

main();

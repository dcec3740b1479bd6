/**
 * `npm test`: runs all tests, or the files whose path has one of the words given (`npm test -- pem url`). Options are
 * node's own (`npm test -- --test-name-pattern=…`), but for `--coverage` (`npm run coverage -- bundle`): what the tests
 * run of the pure folders is measured, and must be enough. With SETUP_CA_BUNDLE_SKIP_LONG set, the longest stay out.
 * A run that leaves something behind on the machine fails.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { TLS_CLIENTS } from '../src/clients/clients.ts';
import { listCoverageOptions } from './coverage.ts';
import { listLeftovers, noteEntries } from './leftovers.ts';
import { ROOT } from './root.ts';

const TEST_TIMEOUT_MS = 120_000;

/** Minutes of kills, of overlapping uses and of whole distributions: every night, and for whoever changes what they guard. */
const LONG: readonly string[] = [
  'installs/everything',
  'installs/journal/kills',
  'installs/journal/overlaps',
  'platform/minimal-debian',
];

/** Many tests wait for a server, a time limit or another process. */
const MIN_FILES_AT_ONCE = 3;

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
  const names = words.filter((word) => !word.startsWith('-'));
  const options = words
    .filter((word) => word.startsWith('-'))
    .flatMap((word) => (word === '--coverage' ? listCoverageOptions(names) : [word]));
  const files = listFiles(names);
  if (files.length === 0) {
    console.error('No file of tests has such a path.');
    process.exitCode = 1;
    return;
  }
  const before = noteEntries();
  const { status } = spawnSync(
    process.execPath,
    [
      '--test',
      `--test-concurrency=${Math.max(MIN_FILES_AT_ONCE, availableParallelism())}`,
      `--test-timeout=${TEST_TIMEOUT_MS}`,
      `--test-reporter=${new URL('test-reporter.ts', import.meta.url).href}`,
      '--test-reporter-destination=stdout',
      ...options,
      ...files,
    ],
    { cwd: ROOT, env: makeEnvironment(), stdio: 'inherit' },
  );
  const leftovers = listLeftovers(before, noteEntries());
  if (leftovers.length > 0) {
    console.error(
      `After the tests this machine is not as it was before them (scripts/leftovers.ts):\n  ${leftovers.join('\n  ')}\nIf another program did that, run the tests again.`,
    );
  }
  process.exitCode = status ?? 1;
  if (leftovers.length > 0) process.exitCode ||= 1;
}

function listFiles(words: readonly string[]): string[] {
  const files = globSync('__tests__/**/*.test.ts', { cwd: ROOT, exclude: ['**/node_modules'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  if (words.length === 0 && process.env.SETUP_CA_BUNDLE_SKIP_LONG) {
    console.log(`Left for the night: ${LONG.join(', ')}.`);
    return files.filter((file) => !LONG.some((word) => file.includes(word)));
  }
  return words.length === 0 ? files : files.filter((file) => words.some((word) => file.includes(word)));
}

function makeEnvironment(): NodeJS.ProcessEnv {
  const wanted = Object.entries(process.env).filter(
    ([name]) => !UNWANTED_VARIABLES.has(name.toUpperCase()) && !/^(?:npm_config|pip)_/i.test(name),
  );
  return Object.fromEntries(wanted);
}

main();

/**
 * `npm test`: runs all tests, or the files whose path has one of the words given (`npm test -- pem url`). Options are
 * node's own (`npm test -- --test-name-pattern=…`), but for `--coverage` (`npm run coverage -- bundle`): what the tests
 * run of the pure folders is measured, and must be enough; and for `--gate` and `--night`, with which longer tests run too.
 * dist is built first if it is not of these sources. A run that leaves something behind on the machine fails.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { TLS_CLIENTS } from '../src/clients/clients.ts';
import { findLinuxStore } from '../src/sources/default-store/linux.ts';
import { listCoverageOptions } from './coverage.ts';
import { freshenDist } from './fresh-dist.ts';
import { listLeftovers, noteEntries } from './leftovers.ts';
import { ROOT } from './root.ts';

const TEST_TIMEOUT_MS = 120_000;

/**
 * What runs only with `--gate`, which is for .ci/run, or `--night`, and when it is named: a plain `npm test` is to take four
 * minutes at most on two processors. Run it if you change what it guards.
 */
const LEFT_OUT: Readonly<Record<'gate' | 'night', readonly string[]>> = {
  // real clients one by one, a real runner, Docker daemons, Java's key stores, browsers' databases, Windows under Wine,
  // runs that are killed, races, time that grows
  gate: [
    'action/faults',
    'certificates/lint/lint-chain',
    'certificates/lint/lint-clients',
    'certificates/lint/loading.test',
    'clients/downloads',
    'clients/go-',
    'clients/java',
    'clients/jvm',
    'clients/other-languages',
    'clients/own-variables',
    'clients/partial-chains',
    'clients/php-and-perl',
    'clients/python',
    'clients/rust',
    'clients/tools',
    'clients/winning-settings',
    'containers/build-clients',
    'containers/container-run',
    'containers/image-builds',
    'docs/docker-recipes',
    'installs/stores/docker-',
    'diagnosis/reasons-made',
    'growth.test', // of settings, too
    'installs/stores/java',
    'installs/edits/keystore',
    'installs/stores/nss',
    'installs/stores/sudo',
    'installs/strangers',
    'platform/act.test',
    'platform/job-containers',
    'platform/windows',
    'support/docker-engine.test',
  ],
  // minutes of kills, of overlapping uses and of whole distributions
  night: [
    'certificates/lint/loading-each',
    'certificates/lint/loading-installs',
    'installs/everything',
    'installs/failures',
    'installs/journal/kills',
    'installs/journal/overlaps',
    'platform/minimal-debian',
    'platform/wine-suite',
  ],
};

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
    .filter((word) => word.startsWith('-') && !isDepth(word))
    .flatMap((word) => (word === '--coverage' ? listCoverageOptions(names) : [word]));
  const files = names.length > 0 ? listFiles(names) : chooseFiles(words.filter(isDepth));
  if (files.length === 0) {
    console.error('No file of tests has such a path.');
    process.exitCode = 1;
    return;
  }
  freshenDist();
  if (process.platform === 'linux' && findLinuxStore() === undefined) {
    console.log(
      'This machine has no list of trusted CAs, and many tests fail without. Install ca-certificates first.',
    );
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

const isDepth = (word: string): boolean => word === '--gate' || word === '--night';

/** All files of tests, or those whose path has one of the words. */
function listFiles(words: readonly string[] = ['']): string[] {
  return globSync('__tests__/**/*.test.ts', { cwd: ROOT, exclude: ['**/node_modules'] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => words.some((word) => file.includes(word)))
    .sort();
}

/** The files of a run that names none; says which are left out. */
function chooseFiles(options: readonly string[]): string[] {
  let files = listFiles();
  for (const depth of ['night', 'gate'] as const) {
    if (options.includes(`--${depth}`)) break;
    const leftOut = LEFT_OUT[depth].flatMap((word) => {
      const found = listFiles([word]);
      if (found.length === 0) throw new Error(`LEFT_OUT names ${word}, and no file of tests has such a path`);
      return found;
    });
    files = files.filter((file) => !leftOut.includes(file));
    console.log(
      `${leftOut.length} files of tests are left for npm test -- --${depth}: ${leftOut.join(', ')}`,
    );
  }
  return files;
}

function makeEnvironment(): NodeJS.ProcessEnv {
  const wanted = Object.entries(process.env).filter(
    ([name]) => !UNWANTED_VARIABLES.has(name.toUpperCase()) && !/^(?:npm_config|pip)_/i.test(name),
  );
  return Object.fromEntries(wanted);
}

main();

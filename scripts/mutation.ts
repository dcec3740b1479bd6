/**
 * `npm run mutation -- bundle` (or `certificates`, `clients`): changes each place of that folder's sources and fails if
 * under 85 % of the changes are noticed by its tests. Names of files after it limit it to these:
 * `npm run mutation -- certificates pem chain`. The report is written to `build/mutation/`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './root.ts';

const MIN_PERCENT = 85;

/** A test that ran into a loop without end; a whole run takes a second or two. */
const TIMEOUT_MS = 20_000;

/** A folder's tests: none that needs dist, repeats itself at random, or starts other programs. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  bundle: ['bundle/*', 'certificates/lint'],
  certificates: ['certificates/*'],
  clients: ['clients/{catalogue,choice,installs,java-options,plan}'],
};
const NOT_RUN = /\/(?:differential|fuzz|public-roots|java-truststore)\.test\.ts$/;

/** Names of tests that start other programs, in files where others do not. */
const OUTSIDE =
  'JVM|OpenSSL|keytool|Java|clients that a rule names|PKCS#12 with|roots that Node carries|mutated';

/** Data: lists and texts, which other tests compare with their sources. */
const DATA = [
  'clients/catalogue',
  'clients/names',
  'certificates/known-bad',
  'bundle/{public,removed}-roots',
];

function main(): void {
  const [folder = '', ...names] = process.argv.slice(2);
  const patterns = TESTS[folder];
  if (patterns === undefined) {
    console.error(`Say which folder: ${Object.keys(TESTS).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const tests = patterns
    .flatMap((pattern) => globSync(`__tests__/${pattern}.test.ts`, { cwd: ROOT }))
    .filter((file) => !NOT_RUN.test(file));
  const mutated = (names.length === 0 ? ['*'] : names).map(
    (name) => `src/${folder}/${basename(name, '.ts')}.ts`,
  );
  const build = join(ROOT, 'build', 'mutation');
  mkdirSync(build, { recursive: true });
  const configuration = join(build, `${folder}.json`);
  writeFileSync(configuration, JSON.stringify(configure(folder, mutated, tests), null, 2));
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', configuration], {
    cwd: ROOT,
    // Every run loads the same files: their types are stripped once.
    env: { ...process.env, NODE_COMPILE_CACHE: join(build, 'compiled') },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

function configure(folder: string, mutated: readonly string[], tests: readonly string[]): object {
  return {
    testRunner: 'command',
    commandRunner: {
      command: [
        JSON.stringify(process.execPath),
        `--test --test-isolation=none --test-reporter=dot --test-skip-pattern="/${OUTSIDE}/"`,
        ...tests,
      ].join(' '),
    },
    plugins: [],
    // Its rewriting of tsconfig.json needs the programming interface that TypeScript 7 has not; Node strips the types.
    tsconfigFile: 'none',
    mutate: [...mutated, ...DATA.map((path) => `!src/${path}.ts`)],
    ignorePatterns: ['/dist', '/bench', '/build', '/fleet', '/templates', '/docs/images'],
    concurrency: 2,
    timeoutMS: TIMEOUT_MS,
    timeoutFactor: 3,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `build/mutation/${folder}-report.json` },
    tempDirName: 'build/mutation/sandbox',
    thresholds: { high: 95, low: MIN_PERCENT, break: MIN_PERCENT },
    allowEmpty: false,
  };
}

main();

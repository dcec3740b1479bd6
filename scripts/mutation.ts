/**
 * `npm run mutation -- bundle` (or `certificates`, `clients`): changes each place of that folder's sources and fails if
 * under 85 % of the changes are noticed by its tests. Names of files after it limit it to these:
 * `npm run mutation -- certificates pem chain`. The reports, one for each file, are written to `build/mutation/`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const MIN_PERCENT = 85;

/** Stryker's folder: a package of its own, which only this script needs. */
const STRYKER_HOME = '__tests__/support/mutation-from-npm';
const STRYKER = join(ROOT, STRYKER_HOME, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** What a run may take beyond three times its usual second or less: a change can make a loop without end. */
const TIMEOUT_MS = 10_000;

/** A folder's tests, each run for every change of a source that {@link TESTS_OF} does not name. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  bundle: ['bundle/*', 'certificates/lint/lint'],
  certificates: ['certificates/**/*'],
  clients: ['clients/{catalogue,choice,installs,java-options,plan}'],
};

/** The few tests that judge a source, where they are enough: what they leave unnoticed counts as unnoticed. */
const TESTS_OF: Readonly<Record<string, readonly string[]>> = {
  'bundle/java-truststore': ['bundle/java-truststore'],
  'bundle/lint-anchors': ['bundle/lint-anchors'],
  'certificates/certificate': ['certificates/{certificate,fields}', 'certificates/lint/lint-fields'],
  'certificates/chain': ['certificates/chain'],
  'certificates/formats/decode': ['certificates/formats/decode'],
  'certificates/dates': ['certificates/dates'],
  'certificates/formats/der': ['certificates/formats/der', 'certificates/lint/lint-fields'],
  'certificates/digest': ['certificates/digest'],
  'certificates/fields': ['certificates/fields'],
  'certificates/formats/formats': ['certificates/formats/formats'],
  'certificates/formats/java-keystore': ['certificates/formats/java-keystore'],
  'certificates/extended-key-usage': [
    'certificates/lint/lint-fields',
    'certificates/formats/{trusted,windows-store}',
  ],
  'certificates/lint/lint': ['certificates/lint/{lint,lint-fields}'],
  'certificates/lint/lint-rules': ['certificates/lint/{lint,lint-fields}', 'bundle/lint-anchors'],
  'certificates/formats/pasted-text': ['request'],
  'certificates/formats/pem': ['certificates/formats/pem'],
  'certificates/formats/pkcs12': ['certificates/formats/pkcs12-parts'],
  'certificates/formats/pkcs12-algorithms': ['certificates/formats/{pkcs12-algorithms,pkcs12-parts}'],
  'certificates/formats/pkcs7': ['certificates/formats/pkcs7'],
  'certificates/formats/trusted': ['certificates/formats/trusted'],
  'certificates/formats/windows-store': ['certificates/formats/windows-store'],
};

/** Tests that need dist or repeat themselves at random. */
const NOT_RUN = /\/(?:differential|fuzz|known-roots|public-roots)\.test\.ts$/;

/** Names of tests that start other programs, repeat themselves at random or take long, by the file where others do not. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'bundle/java-truststore': 'keytool',
  'certificates/fields': 'mutated',
  'certificates/formats/formats': "OpenSSL's|Java's|PKCS#12 with|more blocks",
  'certificates/lint/lint': 'clients that a rule names',
  'certificates/formats/pkcs7': 'what OpenSSL writes',
  'clients/java-options': 'a JVM',
};

/** Data: lists and texts, which other tests compare with their sources. */
const DATA = [
  'clients/catalogue',
  'clients/names',
  'certificates/lint/known-bad',
  'certificates/known-roots',
  'bundle/removed-roots',
];

/** How many changes there were, how many were noticed, and of these how many because the tests took too long. */
interface Score {
  readonly source: string;
  readonly noticed: number;
  readonly timedOut: number;
  readonly all: number;
}

function main(): void {
  const [folder = '', ...names] = process.argv.slice(2);
  if (!Object.hasOwn(TESTS, folder)) {
    console.error(`Say which folder: ${Object.keys(TESTS).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  if (!existsSync(STRYKER)) {
    console.error(`Stryker is not here. Bring it: npm ci --ignore-scripts --prefix ${STRYKER_HOME}`);
    process.exitCode = 1;
    return;
  }
  const sources = names.length > 0 ? names : globSync('**/*.ts', { cwd: join(ROOT, 'src', folder) }).sort();
  const scores = sources
    .map((name) => `${folder}/${name.replace(/\.ts$/, '')}`)
    .filter((source) => !DATA.includes(source))
    .map(mutate);
  for (const score of scores) console.log(formatScore(score));
  const add = (part: 'noticed' | 'timedOut' | 'all'): number =>
    scores.reduce((sum, score) => sum + score[part], 0);
  const total = { source: folder, noticed: add('noticed'), timedOut: add('timedOut'), all: add('all') };
  console.log(formatScore(total));
  if (total.all === 0 || (100 * total.noticed) / total.all < MIN_PERCENT) process.exitCode = 1;
}

/** Changes each place of one source, and counts the changes that its tests notice. */
function mutate(source: string): Score {
  const folder = source.slice(0, source.indexOf('/'));
  const tests = (TESTS_OF[source] ?? TESTS[folder] ?? [])
    .flatMap((pattern) => globSync(`__tests__/${pattern}.test.ts`, { cwd: ROOT }))
    .filter((file) => !NOT_RUN.test(file));
  if (tests.length === 0) throw new Error(`${source}: none of its tests is there`);
  const build = join(ROOT, 'build', 'mutation', source);
  const report = join(build, 'report.json');
  mkdirSync(build, { recursive: true });
  rmSync(report, { force: true });
  const configuration = join(build, 'configuration.json');
  writeFileSync(configuration, JSON.stringify(configure(source, report, tests), null, 2));
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', configuration], {
    cwd: ROOT,
    // Every run loads the same files: their types are stripped once.
    env: { ...process.env, NODE_COMPILE_CACHE: join(ROOT, 'build', 'mutation', 'compiled') },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${source}: Stryker failed`);
  return count(source, report);
}

function count(source: string, report: string): Score {
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const countOf = (name: string): number => statuses.filter((status) => status === name).length;
  const timedOut = countOf('Timeout');
  const noticed = countOf('Killed') + timedOut;
  return { source, noticed, timedOut, all: noticed + countOf('Survived') + countOf('NoCoverage') };
}

function formatScore({ source, noticed, timedOut, all }: Score): string {
  const percent = all === 0 ? 'nothing to change' : `${((100 * noticed) / all).toFixed(1)} %`;
  return `${source}: ${noticed} of ${all}, ${percent} (${timedOut} took too long)`;
}

function configure(source: string, report: string, tests: readonly string[]): object {
  return {
    testRunner: 'command',
    commandRunner: {
      command: [
        JSON.stringify(process.execPath),
        '--test --test-isolation=none --test-reporter=dot',
        ...Object.keys(LEFT_OUT)
          .filter((name) => tests.includes(`__tests__/${name}.test.ts`))
          .map((name) => `--test-skip-pattern="/${LEFT_OUT[name]}/"`),
        ...tests,
      ].join(' '),
    },
    plugins: [],
    // Its rewriting of tsconfig.json needs the programming interface that TypeScript 7 has not; Node strips the types.
    tsconfigFile: 'none',
    mutate: [`src/${source}.ts`],
    ignorePatterns: ['/dist', '/bench', '/build', '/fleet', '/templates', '/docs/images'],
    concurrency: 2,
    timeoutMS: TIMEOUT_MS,
    timeoutFactor: 3,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    jsonReporter: { fileName: report },
    tempDirName: 'build/mutation/sandbox',
    allowEmpty: true, // a file of types alone
  };
}

main();

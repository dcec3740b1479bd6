import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { AS_DECODER } from '../src/installs/names.ts';
import { nameChunks, renameChunks, type Statistics } from './chunks.ts';
import { describeBundled, listPackages, listUnlicensed, writeLicenses } from './licenses.ts';
import { ROOT } from './root.ts';

/** The committed build. */
export const DIST = join(ROOT, 'dist');

/** The file that the runner starts; all other JavaScript beside it is read only when it is needed. */
export const MAIN_CHUNK = 'index.js';

/** What a line in a shell's profile starts: all of it in one file, although the other build has it, too. */
const PROFILE_CHUNK = 'env.js';

/** The packages that make a build. */
const BUNDLER = '@vercel/ncc';
const BUILDERS = [BUNDLER, 'typescript'];

/** A person must be able to read what runs; 31 kB are the names of known roots. */
export const MAX_MAIN_CHUNK_BYTES = 225_000;

/**
 * What chunks have in common has a chunk of its own from this size on, in bytes. Webpack would leave anything below 20,000 in
 * each of them; smaller chunks than these take longer to open than they save to read.
 */
const MIN_SHARED_CHUNK_BYTES = 3_000;

/** Where ncc gives webpack its options, which cannot be set from outside. */
const WEBPACK_OPTIONS = 'optimization:{nodeEnv:false,';

/** The packages that every start reads. Any other belongs behind `await import()`, undici above all (decision 1). */
const STARTED_WITH: readonly string[] = ['@actions/core'];

/**
 * Holds the digest of what a build was made of, and nothing that the action reads. Times of files cannot tell whether a
 * build is of these sources: git writes a checkout's files in whatever order.
 */
const SOURCES_DIGEST = 'sources.sha256';

/** What a build depends on, beside the packages: what is bundled, and what says how. */
const SOURCES = [
  'src/**/*',
  'scripts/{chunks,dist,licenses}.ts',
  'tsconfig.json',
  'scripts/tsconfig.build.json',
];

const BUILD = join(ROOT, 'build');

/** The post step is the same program with an argument: a killed main saves no state that could say so. */
const POST_STEP = `import { fileURLToPath } from 'node:url';
process.argv.splice(1, 1, fileURLToPath(new URL('index.js', import.meta.url)), 'post');
await import('./index.js');
`;

/** The thread that decodes is the same program too: it shares the parts that are loaded when they are used. */
const DECODER = `process.argv[2] = '${AS_DECODER}';
await import('./index.js');
`;

/** What the bundler notes for itself around modules and their exports. */
const MARKS =
  /^\/\*{3,}\/ *|^\/\/ EXTERNAL MODULE: (?!.*\/node_modules\/).*\n|^\/\/ (?:UNUSED )?EXPORTS.*\n|(?<=^;\/\/ CONCATENATED MODULE: .*\n)\n+|\/\* (?:unused )?harmony (?:import|export)[^*]*\*\/ ?|\/\* binding \*\/ /gm;

/** Comments that document what follows. */
const DOCUMENTATION = /^ *\/\*\*[\s\S]*?\*\/\n/gm;

/** What ncc writes in place of a `require` that it could not resolve: it fails only when it is run. */
const UNRESOLVED = /eval\("require"\)\("([^"]*)"\)|Cannot find module '([\w@./:-]+)'/;

/**
 * Compiles src and bundles the action into a folder, in place of what was there. The same sources give the same bytes
 * (nothing is minified: that starts slower). Throws if the result could not run or is too large.
 */
export function writeDist(folder: string): void {
  rmSync(BUILD, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '--project', 'scripts/tsconfig.build.json');
  copyCore();
  copyBundler();
  leaveDocumentationOut(BUILD, globSync('**/*.js', { cwd: BUILD, exclude: ['node_modules/**'] }));
  const made = join(BUILD, 'dist');
  const statistics = bundle('build/main.js', made);
  renameChunks(made, nameChunks(statistics, globSync('**/*.ts', { cwd: join(ROOT, 'src') })));
  for (const [name, bytes] of readDist(made)) {
    if (name.endsWith('.js')) writeFileSync(join(made, name), toAscii(bytes.toString().replace(MARKS, '')));
  }
  const profile = join(BUILD, 'profile');
  bundle('build/cli/profile.js', profile);
  const line = readFileSync(join(profile, 'index.js'), 'utf8');
  writeFileSync(join(made, PROFILE_CHUNK), toAscii(line.replace(MARKS, '')));
  writeFileSync(join(made, 'post.js'), POST_STEP);
  writeFileSync(join(made, 'decoder.js'), DECODER);
  writeFileSync(join(made, 'licenses.txt'), writeLicenses());
  writeFileSync(join(made, SOURCES_DIGEST), `${digestSources()}\n`);
  checkDist(made);
  rmSync(folder, { recursive: true, force: true });
  cpSync(made, folder, { recursive: true });
}

/** Whether a folder holds a build of the sources as they are now, by what the build noted; it is not read further. */
export function isOfTheseSources(folder: string): boolean {
  const noted = join(folder, SOURCES_DIGEST);
  return existsSync(noted) && readFileSync(noted, 'utf8').trim() === digestSources();
}

/** SHA-256 of the sources, each with its name and length, and of the packages that are bundled or that build. */
function digestSources(): string {
  const digest = createHash('sha256');
  const names = globSync(SOURCES, { cwd: ROOT }).map((name) => name.replaceAll('\\', '/'));
  for (const name of names.sort()) {
    if (!statSync(join(ROOT, name)).isFile()) continue;
    const bytes = readFileSync(join(ROOT, name));
    digest.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return digest.update(describeBundled(BUILDERS)).digest('hex');
}

/** Every file of a build with its bytes, by name, sorted. */
export function readDist(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** JavaScript in ASCII: one other character makes Node decode the whole file, at two bytes a character. */
function toAscii(script: string): string {
  return script.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Puts `@actions/core` where the compiled sources look first, and tells the bundler that its modules do nothing when
 * they are loaded, which its own package.json leaves out: what nobody asks for (summary, OIDC, platform, paths) is then
 * not bundled.
 */
function copyCore(): void {
  const name = 'node_modules/@actions/core';
  cpSync(join(ROOT, name), join(BUILD, name), { recursive: true });
  leaveDocumentationOut(join(BUILD, name), globSync('lib/*.js', { cwd: join(BUILD, name) }));
  const path = join(BUILD, name, 'package.json');
  const description: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...(description as object), sideEffects: false }));
}

/** Puts a copy of the bundler into the folder of the build that leaves no large function in two chunks. */
function copyBundler(): void {
  cpSync(join(ROOT, 'node_modules', BUNDLER), join(BUILD, 'node_modules', BUNDLER), { recursive: true });
  const path = join(BUILD, 'node_modules', BUNDLER, 'dist/ncc/index.js.cache.js');
  const [before = '', after, ...others] = readFileSync(path, 'utf8').split(WEBPACK_OPTIONS);
  if (after === undefined || others.length > 0) throw new Error(`${BUNDLER} has other options than it had`);
  const options = `${WEBPACK_OPTIONS}splitChunks:{minSize:${MIN_SHARED_CHUNK_BYTES}},`;
  writeFileSync(path, before + options + after);
}

/** Comments on exports are in the sources; every start would read them. Comments inside the code stay. */
function leaveDocumentationOut(folder: string, files: readonly string[]): void {
  for (const file of files) {
    const module = join(folder, file);
    writeFileSync(module, readFileSync(module, 'utf8').replace(DOCUMENTATION, ''));
  }
}

function checkDist(folder: string): void {
  const licenses = readFileSync(join(folder, 'licenses.txt'), 'utf8');
  for (const [name, bytes] of readDist(folder)) {
    if (!name.endsWith('.js')) continue;
    const unresolved = UNRESOLVED.exec(bytes.toString());
    if (unresolved)
      throw new Error(`${name} needs ${unresolved[1] ?? unresolved[2]}, which ncc did not find`);
    const unlicensed = listUnlicensed(bytes.toString(), licenses);
    if (unlicensed.length > 0) throw new Error(`licenses.txt lacks ${unlicensed.join(', ')}, of ${name}`);
    if (name !== MAIN_CHUNK) continue;
    const unexpected = listPackages(bytes.toString()).filter((it) => !STARTED_WITH.includes(it));
    if (unexpected.length > 0) {
      throw new Error(`${name} has ${unexpected.join(', ')}, which every start would read`);
    }
    if (bytes.length >= MAX_MAIN_CHUNK_BYTES) {
      throw new Error(
        `${name} has ${bytes.length} bytes; the limit is ${MAX_MAIN_CHUNK_BYTES}. What is not needed at every start belongs behind await import().`,
      );
    }
  }
}

function bundle(entry: string, folder: string): Statistics {
  const statistics = join(BUILD, 'statistics.json');
  const options = ['--out', folder, '--stats-out', statistics, '--no-cache', '-q'];
  run(`build/node_modules/${BUNDLER}/dist/ncc/cli.js`, 'build', entry, ...options);
  return JSON.parse(readFileSync(statistics, 'utf8')) as Statistics;
}

function run(program: string, ...programArguments: readonly string[]): void {
  const path = join(ROOT, program);
  // From the project's folder: ncc derives the names of modules from where it is run.
  const { status } = spawnSync(process.execPath, [path, ...programArguments], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${program} failed`);
}

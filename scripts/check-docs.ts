/**
 * `npm run check:docs`: fails if the documentation says something that is no longer so. Generated parts are what
 * action.yml and the table of clients give; links lead somewhere; examples use inputs that exist; the version is one;
 * no file names this machine.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { load } from 'js-yaml';
import { VERSION } from '../src/release.ts';
import { readActionMetadata } from './action-metadata.ts';
import { generatePages } from './docs.ts';
import { readAnchors, readCodeBlocks, readLinks } from './markdown.ts';
import { ROOT } from './root.ts';

const ACTION_NAME = 'setup-ca-bundle';
const HOSTED_RUNNER_HOME = '/home/runner';

const registryHost = findRegistryHost();

function main(): void {
  const files = listFiles();
  const pages = files.filter((file) => file.endsWith('.md'));
  const complaints = [
    ...checkGeneratedPages(),
    ...pages.flatMap(checkLinks),
    ...pages.flatMap(checkExamples),
    ...checkVersion(),
    ...files.filter((file) => file.endsWith('package-lock.json')).flatMap(checkLockFile),
    ...files.flatMap(checkPrivacy),
  ];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  else console.log(`${pages.length} pages are right.`);
}

/** What is committed, or would be. */
function listFiles(): readonly string[] {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return names.split('\0').filter((name) => statSync(join(ROOT, name), { throwIfNoEntry: false })?.isFile());
}

function checkGeneratedPages(): readonly string[] {
  return generatePages()
    .filter(({ current, wanted }) => current !== wanted)
    .map(({ path }) => `${path}: not what the sources give; run \`npm exec -- node scripts/make-docs.ts\``);
}

function checkLinks(page: string): readonly string[] {
  return readLinks(read(page)).flatMap(({ target, line }) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
    const [path = '', anchor] = decodeURI(target).split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, file))) return [`${page}:${line}: ${target} leads nowhere`];
    if (anchor === undefined || statSync(join(ROOT, file)).isDirectory() || !file.endsWith('.md')) return [];
    return readAnchors(read(file)).has(anchor) ? [] : [`${page}:${line}: ${file} has no heading #${anchor}`];
  });
}

function checkExamples(page: string): readonly string[] {
  const inputs = new Set(readActionMetadata().inputs.map(({ name }) => name));
  return readCodeBlocks(read(page)).flatMap(({ language, line, text }) => {
    if (language !== 'yaml' && language !== 'yml') return [];
    try {
      return listInputsUsed(load(text))
        .filter((name) => !inputs.has(name))
        .map((name) => `${page}:${line}: an example uses the input ${name}, which action.yml does not have`);
    } catch (error) {
      return [`${page}:${line}: an example that is not YAML: ${(error as Error).message}`];
    }
  });
}

/** The inputs given to this action anywhere in a workflow or a part of one. */
function listInputsUsed(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: inputs } = value as { readonly uses?: unknown; readonly with?: unknown };
  const isOurs = typeof uses === 'string' && (uses === './' || uses.includes(`/${ACTION_NAME}@`));
  const own = isOurs && typeof inputs === 'object' && inputs !== null ? Object.keys(inputs) : [];
  return [...own, ...Object.values(value).flatMap(listInputsUsed)];
}

function checkVersion(): readonly string[] {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const newest = /^## \[?(\d+\.\d+\.\d+[\w.-]*)/m.exec(read('CHANGELOG.md'))?.[1];
  return [
    ...(version === VERSION ? [] : [`package.json says version ${version}, src/release.ts ${VERSION}`]),
    ...(newest === VERSION
      ? []
      : [`CHANGELOG.md begins with version ${newest}, src/release.ts has ${VERSION}`]),
  ];
}

/** npm writes the address of the registry that it used into the lock file, unless .npmrc tells it not to. */
function checkLockFile(file: string): readonly string[] {
  const line = read(file)
    .split('\n')
    .findIndex((text) => /"resolved": "\w+:\/\//.test(text));
  return line === -1 ? [] : [`${file}:${line + 1}: names a registry`];
}

/** Paths and registries of the machine that this runs on have no place in what everybody gets. */
function checkPrivacy(file: string): readonly string[] {
  const text = read(file);
  return listPrivateWords().flatMap((word) => {
    const at = text.indexOf(word);
    if (at === -1) return [];
    return [`${file}:${text.slice(0, at).split('\n').length}: names ${word}, which is of this machine only`];
  });
}

function listPrivateWords(): readonly string[] {
  const home = homedir();
  return [
    ROOT,
    ...(home === HOSTED_RUNNER_HOME ? [] : [`${home}/`]), // the documentation speaks of GitHub's own
    ...(registryHost === undefined ? [] : [registryHost]),
  ];
}

function findRegistryHost(): string | undefined {
  const { stdout } = spawnSync('npm', ['config', 'get', 'registry'], { cwd: ROOT, encoding: 'utf8' });
  return URL.parse(stdout?.trim() ?? '')?.host;
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

main();

/**
 * `npm run check:docs`: fails if the documentation says something that is no longer true. Generated parts are what
 * action.yml and the table of clients give; links lead somewhere; examples are workflows that the action would take; a
 * test that is named is there; the README's first third has the two commands to try it; decisions have their numbers and
 * stand in their list; what installs say of a machine that a person must look after is explained; the version is one; no
 * file names this machine.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, normalize } from 'node:path';
import { readHeadings, readMessages, readOwnMessages } from '../__tests__/clients/problems.ts';
import { recognizeReason } from '../src/clients/reason-words.ts';
import { LINUX_STORES } from '../src/linux-stores.ts';
import { VERSION } from '../src/release.ts';
import { hasTest, readCitations } from './citations.ts';
import { generatePages } from './docs.ts';
import { explainExample } from './examples.ts';
import { readAnchors, readCodeBlocks, readLinks } from './markdown.ts';
import { ROOT } from './root.ts';

/** A defence without the test that shows it is a mistake there. */
const THREAT_MODEL = 'docs/threat-model.md';
const README = 'README.md';
const GATE = '.ci/run';
const DECISIONS = 'docs/decisions';
const PROBLEMS = 'docs/problems.md';
const STORES_PAGE = 'docs/default-stores.md';
/** The rooms with messages about a machine that is left in another state than it should be. */
const INSTALLS = 'src/installs/installs.ts';
/** Root's, and that of GitHub's runner: documentation and tests speak of them. */
const HOMES_OF_MANY: readonly string[] = ['/root', '/home/runner'];

const registryHost = findRegistryHost();

function main(): void {
  const files = listFiles();
  const pages = files.filter((file) => file.endsWith('.md'));
  const faults = [
    ...checkGeneratedPages(),
    ...pages.flatMap(checkLinks),
    ...pages.flatMap(checkExamples),
    ...pages.flatMap(checkCitations),
    ...pages.flatMap(checkOwner),
    ...checkCommands(),
    ...checkDecisions(pages),
    ...checkOwnMessages(),
    ...checkClientMessages(),
    ...checkStores(),
    ...checkVersion(),
    ...files.flatMap(checkPrivacy),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
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
    if (target.startsWith('https://')) return [];
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return [`${page}:${line}: ${target} is not https`];
    const [path = '', anchor] = decodeURI(target).split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, file))) return [`${page}:${line}: ${target} leads nowhere`];
    if (anchor === undefined || statSync(join(ROOT, file)).isDirectory() || !file.endsWith('.md')) return [];
    return readAnchors(read(file)).has(anchor) ? [] : [`${page}:${line}: ${file} has no heading #${anchor}`];
  });
}

function checkExamples(page: string): readonly string[] {
  return readCodeBlocks(read(page))
    .filter(({ language }) => language === 'yaml' || language === 'yml')
    .flatMap(({ line, text }) => explainExample(text).map((it) => `${page}:${line}: an example ${it}`));
}

function checkCitations(page: string): readonly string[] {
  const { citations, bare } = readCitations(read(page));
  return [
    ...(page === THREAT_MODEL ? bare : []).map(
      (line) => `${page}:${line}: names a file of tests, and no test in it`,
    ),
    ...citations
      .filter(({ file, title }) => !existsSync(join(ROOT, file)) || !hasTest(read(file), title))
      .map(({ file, title, line }) => `${page}:${line}: ${file} has no test “${title}”`),
  ];
}

/** The action is used by the name of an account, which an example cannot have. */
function checkOwner(page: string): readonly string[] {
  const text = read(page);
  if (!text.includes('OWNER/') || text.includes('`OWNER` stands for')) return [];
  return [`${page}: does not say who OWNER is`];
}

/** A stranger finds how to try it before the page has to be scrolled, and the gate does what is said there. */
function checkCommands(): readonly string[] {
  const page = read(README);
  const last = page.split('\n').length / 3;
  const early = readCodeBlocks(page).filter(({ line }) => line <= last);
  const commands = ['npm ci && npm run demo', 'npm ci && npm test'];
  const gate = read(GATE).trimEnd().split('\n').at(-1) ?? '';
  return [
    ...commands
      .filter((command) => !early.some(({ text }) => text.trim() === command))
      .map((command) => `${README}: its first third lacks the command ${command}`),
    ...(gate.startsWith('npm ci && npm test') ? [] : [`${GATE}: does not end with what ${README} says`]),
  ];
}

function checkDecisions(pages: readonly string[]): readonly string[] {
  const index = read(`${DECISIONS}/README.md`);
  return pages
    .filter((page) => /\/\d+-[\w-]+\.md$/.test(page) && page.startsWith(DECISIONS))
    .flatMap((page) => {
      const file = basename(page);
      const [, number, title] = /^# (\d+)\. (.+)/.exec(read(page)) ?? [];
      if (Number(number) !== Number.parseInt(file, 10)) return [`${page}:1: its heading has another number`];
      const row = `| ${number} | [${title}](${file}) |`;
      return index.includes(row) ? [] : [`${DECISIONS}/README.md: lacks the line ${row}`];
    });
}

/** Clients' messages are held against the page by the tests that make clients say them; of our own these are known here. */
function checkOwnMessages(): readonly string[] {
  const known = readMessages(read(PROBLEMS));
  return readOwnMessages(read(INSTALLS))
    .filter((message) => !known.some((pattern) => pattern.test(message)))
    .map((message) => `${PROBLEMS}: has no heading for “${message}” (${INSTALLS})`);
}

/** Headings that no reason can be read from: they say too little, or are no failure of a connection. */
const WITHOUT_REASON =
  /fetch failed|--use-system-ca|Could not transfer artifact|NU1301|Failed to update package|access startfile|NSURLErrorDomain|Could not download Node|WithTransportOptions|^Invalid certificate$|Device or resource busy|Picked up JAVA_TOOL_OPTIONS|PowerShell could not be asked|All attempts to connect|The path '…' does not exist|when performing the request/;

/** What a person finds on the page, `explain` finds in a log. */
function checkClientMessages(): readonly string[] {
  // two sections have messages of our own
  const ofClients = read(PROBLEMS).replace(
    /^## (?:Changes outside the bundle|A setting of yours wins)$[\s\S]*?(?=^## )/gm,
    '',
  );
  return readHeadings(ofClients)
    .filter((message) => !WITHOUT_REASON.test(message))
    .filter((message) => recognizeReason(message.replaceAll('…', 'some words')) === undefined)
    .map((message) => `${PROBLEMS}: explain reads no reason from “${message}” (src/clients/reason-words.ts)`);
}

function checkStores(): readonly string[] {
  const page = read(STORES_PAGE);
  return Object.keys(LINUX_STORES)
    .filter((path) => !page.includes(`\`${path}\``))
    .map((path) => `${STORES_PAGE}: does not have ${path}, which is looked for`);
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
    ...(HOMES_OF_MANY.includes(home) ? [] : [`${home}/`]),
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

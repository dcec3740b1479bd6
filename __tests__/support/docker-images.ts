import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runChild } from './child.ts';
import type { DockerEngine } from './docker-engine.ts';
import { makeCleanEnvironment } from './environment.ts';
import { DEFAULT_NODE, nodeExecutable } from './node-runtimes.ts';
import { findProgram } from './programs.ts';
import { makeScope, type Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** What an image is made of beside its files. */
interface ImageOptions {
  /** The name of the image. Default: one of each kind, `debian:test` or `busybox:test`. */
  readonly name?: string;
  /** Files and folders of this machine, by where the image has them. */
  readonly files?: Readonly<Record<string, string>>;
  /** Instructions of `docker import --change`, e.g. `ENV NAME=value`. */
  readonly changes?: readonly string[];
}

/** What a Debian is made of. */
interface DebianOptions extends ImageOptions {
  /** Packages that are installed on this machine, and come with all that they depend on. Default: apt's and curl's. */
  readonly packages?: readonly string[];
  /** Adds /usr/local/bin/node. */
  readonly hasNode?: boolean;
  /** Leaves out /etc/ssl/certs and the packages openssl and ca-certificates, unless something else brings them. */
  readonly hasNoStore?: boolean;
}

const TIMEOUT_MS = 300_000;
const MAX_BYTES = 64 * 1024 * 1024;

const DEFAULT_PACKAGES = ['apt', 'curl'];

/** What is in the folders below /var/lib/dpkg and what no package lists, though it is part of every Debian. */
const COMMON_FILES = ['/etc/ld.so.cache', '/etc/nsswitch.conf', '/etc/debian_version', '/etc/host.conf'];

/** Of the users of the machine, those that every Debian has. */
const COMMON_USERS =
  /^(?:root|daemon|bin|sys|man|mail|www-data|nobody|nogroup|_apt|staff|users|shadow|tty|utmp):/;

/**
 * Imports an image with busybox and nothing else, as Alpine is one: no list of CAs, `sh` and all commands of busybox in
 * /bin. Returns its name.
 */
export async function importBusybox(engine: DockerEngine, options: ImageOptions = {}): Promise<string> {
  const busybox = findProgram('busybox');
  if (busybox === undefined) throw new Error('busybox is not there: install busybox-static');
  const { name = 'busybox:test' } = options;
  const scope = makeScope();
  try {
    const root = makeRoot(scope, 'busybox-');
    for (const folder of ['bin', 'etc', 'tmp', 'root', 'usr/bin', 'var']) {
      mkdirSync(join(root, folder), { recursive: true });
    }
    copyFileSync(busybox, join(root, 'bin/busybox'));
    const commands = execFileSync(busybox, ['--list'], { env: makeCleanEnvironment(root) }).toString();
    for (const command of commands.trim().split('\n')) {
      if (command !== 'busybox') symlinkSync('busybox', join(root, 'bin', command));
    }
    writeFileSync(
      join(root, 'etc/passwd'),
      'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n',
    );
    writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnobody:x:65534:\n');
    addFiles(root, options.files);
    await importArchive(engine, name, ['-C', root, '.'], options.changes);
    return name;
  } finally {
    await scope.end();
  }
}

/**
 * Imports a Debian of this machine's packages: what debootstrap makes, without fetching it again. Its essential packages
 * are there, dpkg's list of what is installed, and the list of CAs that this machine has. Returns its name.
 */
export async function importDebian(engine: DockerEngine, options: DebianOptions = {}): Promise<string> {
  const { name = 'debian:test', packages = DEFAULT_PACKAGES, hasNode = false, hasNoStore = false } = options;
  const scope = makeScope();
  try {
    const root = makeRoot(scope, 'debian-');
    const installed = listWithDependencies([
      ...packages,
      ...(hasNode ? ['libstdc++6'] : []),
      ...(hasNoStore ? [] : ['ca-certificates']),
    ]);
    const paths = new Set(listFiles(installed));
    for (const path of listAlternatives(paths)) paths.add(path);
    for (const path of COMMON_FILES.filter(existsSync)) paths.add(path);
    makeDpkgState(root, installed);
    for (const [path, folder] of [
      ['/etc/passwd', 'etc'],
      ['/etc/group', 'etc'],
    ] as const) {
      mkdirSync(join(root, folder), { recursive: true });
      const lines = readFileSync(path, 'utf8').split('\n');
      writeFileSync(join(root, path), `${lines.filter((line) => COMMON_USERS.test(line)).join('\n')}\n`);
    }
    if (!hasNoStore) {
      mkdirSync(join(root, 'etc/ssl'), { recursive: true });
      cpSync('/etc/ssl/certs', join(root, 'etc/ssl/certs'), { recursive: true, verbatimSymlinks: true });
      copyFileSync('/etc/ca-certificates.conf', join(root, 'etc/ca-certificates.conf'));
    }
    if (hasNode) addFiles(root, { '/usr/local/bin/node': nodeExecutable(DEFAULT_NODE) });
    addFiles(root, options.files);
    const list = join(makeTemporaryFolder(scope, 'list-'), 'paths');
    // docker import takes no path twice
    const others = [...paths].filter(
      (path) => lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined,
    );
    writeFileSync(list, others.map((path) => `.${path}\0`).join(''));
    const words = ['--no-recursion', '-C', '/', '--null', '-T', list, '--recursion', '-C', root, '.'];
    await importArchive(engine, name, words, options.changes);
    return name;
  } finally {
    await scope.end();
  }
}

/** A folder that is the root of an image: every user may go through it. */
function makeRoot(scope: Scope, name: string): string {
  const root = makeTemporaryFolder(scope, name);
  chmodSync(root, 0o755);
  return root;
}

/** Arguments: the words of `docker import` up to `--`, then those of tar. */
const IMPORT = `words=(); while [ "$1" != -- ]; do words+=("$1"); shift; done; shift
tar -cf - "$@" | docker import "\${words[@]}"`;

/** Gives `docker import` what tar makes of these words. */
async function importArchive(
  engine: DockerEngine,
  name: string,
  words: readonly string[],
  changes: readonly string[] = [],
): Promise<void> {
  const options = changes.flatMap((change) => ['--change', change]);
  const { exitCode, stderr } = await runChild(
    'bash',
    [...['-euo', 'pipefail', '-c', IMPORT, 'bash'], ...[...options, '-', name, '--', ...words]],
    { environment: engine.environment, timeoutMs: TIMEOUT_MS },
  );
  if (exitCode !== 0) throw new Error(`docker import ${name}: ${stderr}`);
}

function addFiles(root: string, files: Readonly<Record<string, string>> = {}): void {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(source, join(root, path), { recursive: true, verbatimSymlinks: true });
  }
}

function ask(program: string, words: readonly string[]): string {
  const options = { env: makeCleanEnvironment('/nonexistent'), maxBuffer: MAX_BYTES };
  return execFileSync(program, words, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Those of these packages that are installed, all essential ones, and what they depend on. */
function listWithDependencies(packages: readonly string[]): readonly string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own
  const format = '${Package}\t${Essential}\t${Pre-Depends}, ${Depends}\t${Provides}\t${Architecture}\n';
  const installed = ask('dpkg-query', ['-W', '-f', format])
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([name = '', essential, depends = '', provides = '', architecture]) => {
      return { name, isEssential: essential === 'yes', depends, provides, architecture };
    });
  const byName = new Map<string, (typeof installed)[number]>();
  for (const it of installed) for (const { name } of parseRelations(it.provides)) byName.set(name, it);
  // what Wine brings of another architecture gives way to what is the machine's own
  const isNative = ({ architecture }: { architecture?: string | undefined }) =>
    architecture === 'all' || architecture === native;
  const native = ask('dpkg', ['--print-architecture']).trim();
  for (const it of [...installed].sort((one, other) => Number(isNative(one)) - Number(isNative(other)))) {
    byName.set(it.name, it);
  }
  const found = new Set<string>();
  const waiting = [
    ...installed.filter(({ isEssential }) => isEssential).map(({ name }) => name),
    ...packages,
  ];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const it = byName.get(name);
    if (it === undefined) throw new Error(`the package ${name} is not installed here`);
    if (found.has(it.name)) continue;
    found.add(it.name);
    for (const { alternatives } of parseRelations(it.depends)) {
      const first = alternatives.find((alternative) => byName.has(alternative));
      if (first !== undefined) waiting.push(first);
    }
  }
  return [...found].map((name) => {
    const { architecture } = byName.get(name) ?? {};
    return architecture === 'all' ? name : `${name}:${native}`;
  });
}

/** `Depends` and `Provides` without versions and architectures: of each relation the first name, and all that will do. */
function parseRelations(text: string): readonly { name: string; alternatives: readonly string[] }[] {
  return text
    .split(',')
    .map((relation) => relation.split('|').map((name) => name.replace(/[(:].*/, '').trim()))
    .filter(([name = '']) => name !== '')
    .map((alternatives) => ({ name: alternatives[0] ?? '', alternatives }));
}

/** The files and folders of packages, by the paths that lead through no link. */
function listFiles(packages: readonly string[]): readonly string[] {
  const folders = new Map<string, string>();
  const resolve = (folder: string): string => {
    const known = folders.get(folder) ?? (existsSync(folder) ? realpathSync(folder) : folder);
    folders.set(folder, known);
    return known;
  };
  return ask('dpkg-query', ['-L', ...packages])
    .split('\n')
    .filter((path) => /^\/[^.]/.test(path) && !/^\/usr\/share\/(?:doc|man|locale|info)\//.test(path))
    .map((path) => join(resolve(dirname(path)), basename(path)))
    .filter((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
}

const ALTERNATIVES = '/etc/alternatives';

/** The links that update-alternatives made to programs among these paths. */
function listAlternatives(paths: ReadonlySet<string>): readonly string[] {
  const links = readdirSync(ALTERNATIVES)
    .map((name) => join(ALTERNATIVES, name))
    .filter((path) => existsSync(path) && paths.has(realpathSync(path)));
  const chosen = new Set(links);
  const names = ['/usr/bin', '/usr/sbin'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink())
      .map((entry) => join(folder, entry.name))
      .filter((path) => chosen.has(readlinkSync(path))),
  );
  return [...links, ...names];
}

/** What dpkg knows of these packages, and of no others. */
function makeDpkgState(root: string, packages: readonly string[]): void {
  const state = join(root, 'var/lib/dpkg');
  for (const folder of ['info', 'updates', 'triggers', 'alternatives']) {
    mkdirSync(join(state, folder), { recursive: true });
  }
  writeFileSync(join(state, 'status'), ask('dpkg-query', ['-s', ...packages]));
  writeFileSync(join(state, 'available'), '');
  const wanted = new Set(packages.flatMap((name) => [name, name.replace(/:.*/, '')]));
  for (const file of readdirSync('/var/lib/dpkg/info')) {
    const source = join('/var/lib/dpkg/info', file);
    const name = file.replace(/\.[a-z0-9]+$/, '');
    if ((wanted.has(name) || file === 'format') && statSync(source).isFile()) {
      copyFileSync(source, join(state, 'info', file));
    }
  }
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { StandingSetting } from '../../clients/stronger.ts';
import type { Switch } from '../../clients/switches.ts';
import type { Context } from '../../context.ts';
import { readSource } from '../../files/read.ts';
import { findProject, isInWorkspace } from '../../files/workspace.ts';
import type { Problem } from '../../problem.ts';
import {
  type ConfigurationEntry,
  expandHome,
  expandVariables,
  type FoundSettings,
  joinSettings,
  type Setting,
  toAbsolute,
} from './setting.ts';

/** Where a client keeps its configuration, and how to read it. */
interface ClientConfiguration {
  /** Its file in the table of precedence. */
  readonly name: 'pip' | 'npmrc' | 'condarc' | 'aws';
  /** Absolute paths; of two files with the same key the later one counts. */
  readonly files: readonly string[];
  /** Found in every file that has the key: without it the file is not parsed, nor the parser loaded. */
  readonly mention: RegExp;
  /** Throws if the text is not in the client's format. */
  readonly parse: (text: string) => Promise<readonly ConfigurationEntry[]>;
  readonly takesFolder: boolean;
}

/**
 * Finds the CA files that pip, npm, conda and the AWS tools have in configuration files of their own. Our variables
 * would override most of them.
 *
 * Read are each client's usual files and those that its variables name. Not read are conda's folders `condarc.d`, the
 * npmrc that npm itself is shipped with, and files that a command line names.
 */
export async function findClientSettings(context: Context): Promise<FoundSettings> {
  const clients = [describePip(context), describeNpm(context), describeConda(context), describeAws(context)];
  const found = await Promise.all(clients.map((client) => readConfiguration(client, context)));
  return joinSettings(found);
}

async function readConfiguration(client: ClientConfiguration, context: Context): Promise<FoundSettings> {
  const found = new Map<string, Setting | undefined>();
  const problems: Problem[] = [];
  const rivals: StandingSetting[] = [];
  const switches: Switch[] = [];
  for (const file of new Set(client.files)) {
    const isTrustedSource = !isInWorkspace(file, context);
    if (context.isHook && !isTrustedSource) continue;
    const text = readMention(file, client.mention);
    if (text === undefined) continue;
    const isLeft = context.isLeftByJob?.(file) === true;
    switches.push(...(await import('./setting-lines.ts')).findSwitchLines(client.name, file, text, isLeft));
    try {
      for (const { key, value, rank, line, isInline } of await client.parse(text)) {
        const name = `${key} in ${file}`;
        const { takesFolder } = client;
        const ranked = `${client.name}:${rank}`;
        if (isInline) {
          rivals.push({ key: ranked, file, line, isTaken: false, isLeft });
          continue;
        }
        // what a pull request or an earlier job wrote hides nothing that it did not write
        found.set(
          `${isTrustedSource} ${isLeft} ${key}`,
          value === undefined
            ? undefined
            : {
                name,
                path: toAbsolute(value, context),
                isTrustedSource,
                isLeft,
                takesFolder,
                isExportable: false,
                key: ranked,
                file,
                line,
              },
        );
      }
    } catch {
      if (isLeft) continue;
      // the parser's own words quote the file, which may hold passwords
      const message = `${file} cannot be parsed: if it names a file of CA certificates, these are not in the bundle, which clients now read instead. Correct it, or add the file to \`certificates\`.`;
      problems.push({ code: 'unreadable', severity: 'warning', message });
    }
  }
  const settings = [...found.values()].filter((setting) => setting !== undefined);
  return { settings, problems, rivals, switches };
}

/** The text of a file that mentions something; a file that cannot be read cannot be read by its client either. */
export function readMention(file: string, mention: RegExp): string | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readSource(file);
  if (!Buffer.isBuffer(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return mention.test(text) ? text : undefined;
}

/** pip: `cert` in any section; files and order of pip/_internal/configuration.py. */
function describePip(context: Context): ClientConfiguration {
  const { environment, platform } = context;
  const explicit = environment.PIP_CONFIG_FILE ? toAbsolute(environment.PIP_CONFIG_FILE, context) : undefined;
  const name = platform === 'win32' ? 'pip.ini' : 'pip.conf';
  const folders = explicit && existsSync(explicit) ? [] : listPipUserFolders(context);
  const site = environment.VIRTUAL_ENV ? [environment.VIRTUAL_ENV] : [];
  const files = [...listPipGlobalFolders(context), ...folders, ...site].map((folder) => join(folder, name));
  if (explicit) files.push(explicit);
  return {
    name: 'pip',
    files: namesNothing(environment.PIP_CONFIG_FILE, platform) ? [] : files, // then pip reads none at all
    mention: /\bcert\b|\btrusted-host\b/i,
    parse: async (text) => (await loadReaders()).readPip(text, context),
    takesFolder: true, // `verify` of requests
  };
}

/** The null device as Python spells it, `os.devnull`. */
function namesNothing(path: string | undefined, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? path?.toLowerCase() === 'nul' : path === '/dev/null';
}

function listPipGlobalFolders({ environment, platform }: Context): string[] {
  switch (platform) {
    case 'win32':
      return [join(environment.ProgramData ?? 'C:\\ProgramData', 'pip')];
    case 'darwin':
      return ['/Library/Application Support/pip'];
    default: {
      const folders = (environment.XDG_CONFIG_DIRS || '/etc/xdg').split(delimiter);
      return [...folders.map((folder) => join(folder, 'pip')), '/etc'];
    }
  }
}

function listPipUserFolders({ environment, platform, folders: { home } }: Context): string[] {
  if (platform === 'win32') {
    const folders = environment.APPDATA ? [join(environment.APPDATA, 'pip')] : [];
    return home === undefined ? folders : [join(home, 'pip'), ...folders];
  }
  if (home === undefined) return [];
  const old = join(home, '.pip');
  const support = join(home, 'Library/Application Support/pip');
  if (platform === 'darwin' && existsSync(support)) return [old, support];
  return [old, join(environment.XDG_CONFIG_HOME || join(home, '.config'), 'pip')];
}

/** npm: `cafile`; the files of its global, user and project configuration (docs.npmjs.com, npmrc). */
function describeNpm(context: Context): ClientConfiguration {
  const { environment, platform, folders } = context;
  const read = (name: string): string | undefined =>
    environment[`npm_config_${name}`] || environment[`NPM_CONFIG_${name.toUpperCase()}`] || undefined;
  const prefix = read('prefix') ?? environment.PREFIX;
  const prefixes =
    platform === 'win32' ? [join(environment.APPDATA ?? '', 'npm')] : ['/', '/usr', '/usr/local'];
  const global = read('globalconfig');
  const user = read('userconfig') ?? (folders.home === undefined ? undefined : join(folders.home, '.npmrc'));
  const files = global
    ? [global]
    : (prefix ? [prefix] : prefixes).map((folder) => join(folder, 'etc', 'npmrc'));
  if (user !== undefined) files.push(user);
  for (const folder of [findProject(context), folders.start]) {
    if (folder !== undefined) files.push(join(folder, '.npmrc'));
  }
  return {
    name: 'npmrc',
    files: files.map((file) => toAbsolute(expandHome(file, context), context)),
    mention: /\bca(?:file)?\b|\bstrict-ssl\b/,
    parse: async (text) => (await loadReaders()).readNpm(text, context),
    takesFolder: false,
  };
}

/** conda: `ssl_verify`, if it is a path; files and order of `SEARCH_PATH` in conda/base/constants.py. */
function describeConda(context: Context): ClientConfiguration {
  const { environment, platform, folders } = context;
  const home = (...names: readonly string[]): string[] =>
    folders.home === undefined ? [] : [join(folders.home, ...names)];
  const given = (...values: readonly (string | undefined)[]): string[] =>
    values.filter((value) => !!value) as string[];
  const machine = platform === 'win32' ? ['C:/ProgramData/conda'] : ['/etc/conda', '/var/lib/conda'];
  const user = [
    ...given(environment.XDG_CONFIG_HOME).map((folder) => join(folder, 'conda')),
    ...home('.config', 'conda'),
    ...home('.conda'),
  ];
  const toFiles = (folder: string): string[] => [join(folder, '.condarc'), join(folder, 'condarc')];
  const files = [
    ...[...machine, ...given(environment.CONDA_ROOT, environment.CONDA), ...user].flatMap(toFiles),
    ...home('.condarc'),
    ...given(environment.CONDA_PREFIX).flatMap(toFiles),
    ...given(environment.CONDARC).map((file) => expandHome(expandVariables(file, environment), context)),
  ];
  return {
    name: 'condarc',
    files: files.map((file) => toAbsolute(file, context)),
    mention: /\b(?:ssl_verify|verify_ssl)\b/,
    parse: async (text) => (await loadReaders()).readConda(text, context),
    takesFolder: true, // `verify` of requests
  };
}

/** AWS: `ca_bundle` of every profile (docs.aws.amazon.com, SDK reference guide); no `~` in it is expanded. */
function describeAws(context: Context): ClientConfiguration {
  const { environment, folders } = context;
  const file =
    environment.AWS_CONFIG_FILE || (folders.home === undefined ? '' : join(folders.home, '.aws', 'config'));
  return {
    name: 'aws',
    files: file === '' ? [] : [toAbsolute(expandHome(expandVariables(file, environment), context), context)],
    mention: /\bca_bundle\b/,
    parse: async (text) => (await loadReaders()).readAws(text, context),
    takesFolder: false,
  };
}

function loadReaders(): Promise<typeof import('./configuration-readers.ts')> {
  return import('./configuration-readers.ts');
}

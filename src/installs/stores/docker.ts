import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePemBlock } from '../../certificates/formats/pem.ts';
import type { Context } from '../../context.ts';
import { formatEndpoint } from '../../endpoint.ts';
import type { Request } from '../../request.ts';
import { either, exactly, isText, listOf, mapOf, objectOf, optional, parseShaped } from '../../shape.ts';
import { type Change, type Plan, planNothing, type Step } from '../change.ts';
import type { InstallTerms } from '../terms.ts';
import { resolvePath } from './paths.ts';

/** What Docker's daemon reads, and podman, skopeo and buildah where they have no folder of the registry's of their own. */
const DOCKER_FOLDER = '/etc/docker/certs.d';
const CONTAINERS_FOLDER = '/etc/containers/certs.d';
const CONTAINERS_FOLDER_AT_HOME = '.config/containers/certs.d';
const ROOTLESS_DOCKER_FOLDER = '.config/docker/certs.d';

const DOCKER_PROGRAMS = ['/usr/bin/docker', '/usr/local/bin/docker', '/opt/homebrew/bin/docker'];
const BUILDX_TIMEOUT_MS = 120_000;

/** Variables by which the Docker client finds its engine, its plugins and its builders. */
const CLIENT_VARIABLES = [
  'HOME',
  'DOCKER_CONFIG',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'BUILDX_CONFIG',
  'XDG_RUNTIME_DIR',
];

/**
 * Plans the certificates of named registries, without names those of `hosts` and `verify-hosts`; and, where one is named, a
 * builder of buildx whose BuildKit trusts them.
 */
export async function planDocker(terms: InstallTerms, context: Context): Promise<Plan> {
  const { request, wanted } = terms;
  const registries = listRegistries(request);
  if (wanted.length === 0) return { changes: [], already: ['Docker'], obstacles: [] };
  if (context.platform !== 'linux') {
    return planNothing(
      'on Windows and macOS the engine takes its certificates from the system store: install: system.',
    );
  }
  if (registries.length === 0) {
    return planNothing(
      'no registry is named: write docker:registry.example:5000, or name it in hosts or verify-hosts.',
    );
  }
  const pem = wanted.map(({ certificate }) => writePemBlock(certificate.der)).join('');
  const folders = registries.flatMap((registry) => findFolders(registry, context));
  const changes = [...new Set(folders)].map((folder) => planFolder(folder, pem, terms.mark));
  const builder = request.docker.builder;
  const made = builder === undefined ? planNothing() : planBuilder(builder, registries, pem, terms, context);
  return { ...made, changes: [...changes, ...made.changes] };
}

/** The names of registries as they stand in the names of images: without the port 443, with brackets around IPv6. */
function listRegistries({ docker, hosts, verifyHosts }: Request): readonly string[] {
  if (docker.registries.length > 0) return [...new Set(docker.registries)];
  const names = [...hosts, ...verifyHosts].map((server) => formatEndpoint(server).replace(/:443$/, ''));
  return [...new Set(names)];
}

/** The folders of a registry's certificates. */
function findFolders(registry: string, { folders: { home }, environment }: Context): readonly string[] {
  const found = [join(DOCKER_FOLDER, registry)];
  if (home === undefined) return found.map(resolvePath);
  // of these the first that is there is read alone (containers/image, dockerCertDir); what is made must hide no other
  const own = [join(home, CONTAINERS_FOLDER_AT_HOME, registry), join(CONTAINERS_FOLDER, registry)];
  const first = [...own, ...found].find((folder) => existsSync(folder));
  found.push(first ?? (own[0] as string));
  const rootless = join(home, ROOTLESS_DOCKER_FOLDER);
  if (existsSync(rootless) || /^unix:\/\/\/run\/user\//.test(environment.DOCKER_HOST ?? '')) {
    found.push(join(rootless, registry));
  }
  return found.map(resolvePath);
}

/** All files that end in `.crt` are read: one of the user's is left alone. */
function planFolder(folder: string, pem: string, mark: string): Change {
  const usual = join(folder, 'ca.crt');
  const path = existsSync(usual) ? join(folder, `setup-ca-bundle-${mark}.crt`) : usual;
  return {
    install: 'docker',
    label: path,
    paths: [path],
    steps: [
      { do: 'make-folder', path: folder, mode: 0o755 },
      { do: 'write-file', path, bytes: Buffer.from(pem).toString('base64'), mode: 0o644 },
    ],
    removal: [{ do: 'delete-file', path }],
    byHand: `sudo rm ${path}`,
  };
}

/** What buildx keeps of a builder, as far as it matters for making it anew. */
interface Builder {
  readonly Driver?: string | undefined;
  readonly Nodes?: readonly BuilderNode[] | undefined;
}

interface BuilderNode {
  readonly Flags?: readonly string[] | null | undefined;
  readonly DriverOpts?: Readonly<Record<string, string>> | null | undefined;
  readonly Files?: Readonly<Record<string, string>> | null | undefined;
}

const isNone = exactly(null);

const isBuilder = objectOf<Builder>({
  Driver: optional(isText),
  Nodes: optional(
    listOf(
      objectOf<BuilderNode>({
        Flags: optional(either(isNone, listOf(isText))),
        DriverOpts: optional(either(isNone, mapOf(isText))),
        Files: optional(either(isNone, mapOf(isText))),
      }),
    ),
  ),
});

const hasName = objectOf<{ readonly Name: string }>({ Name: isText });

/**
 * A builder of this name whose BuildKit trusts the certificates. One that is there is made anew with its options, and its
 * cache stays; in post it is put back. One whose options cannot be handed on whole is left as it is.
 */
function planBuilder(
  name: string,
  registries: readonly string[],
  pem: string,
  { folder }: InstallTerms,
  context: Context,
): Plan {
  const docker = DOCKER_PROGRAMS.find((path) => existsSync(path));
  const state = findBuildxState(context);
  if (docker === undefined || state === undefined) return planNothing(`buildx:${name}: docker is not there.`);
  const instance = join(state, 'instances', name);
  const options = existsSync(instance) ? readOptions(instance) : [];
  if (options === undefined) {
    return planNothing(
      `buildx:${name}: the builder ${name} has options that cannot be handed on (another driver, more nodes, a configuration or variables of its own). It stays as it is: name another one.`,
    );
  }
  const certificates = join(folder, 'buildkit-ca.pem');
  const configuration = join(folder, 'buildkitd.toml');
  const buildx = (...words: readonly string[]): Step => ({
    do: 'run',
    program: '/usr/bin/env',
    words: [...listVariables(context), docker, 'buildx', ...words],
    timeoutMs: BUILDX_TIMEOUT_MS,
  });
  const remove = buildx('rm', '--keep-state', name);
  const files: Change = {
    install: 'docker',
    label: `the configuration of BuildKit ${configuration}`,
    paths: [certificates, configuration],
    steps: [
      writeText(certificates, pem),
      writeText(configuration, writeBuildkitConfiguration(registries, certificates)),
    ],
    removal: [certificates, configuration].map((path) => ({ do: 'delete-file', path })),
    byHand: `rm ${certificates} ${configuration}`,
  };
  const setAside: Change = {
    install: 'docker',
    label: `the builder ${name} as it was`,
    paths: [resolvePath(instance), resolvePath(join(state, 'current'))],
    steps: [remove],
    removal: [],
    byHand: `docker buildx create --name ${name}`,
  };
  const isCurrent = existsSync(instance) && isCurrentBuilder(state, name);
  const made: Change = {
    install: 'docker',
    label: `the builder ${name}`,
    paths: [],
    steps: [
      buildx(
        ...['create', '--name', name, '--driver', 'docker-container', '--config', configuration],
        ...(isCurrent ? ['--use'] : []),
        ...options,
      ),
    ],
    removal: [remove],
    removesFirst: true,
    byHand: `docker buildx rm ${name}`,
  };
  return { changes: [files, ...(existsSync(instance) ? [setAside] : []), made], already: [], obstacles: [] };
}

/** A file of BuildKit (buildkitd.toml): the CAs of each registry. */
function writeBuildkitConfiguration(registries: readonly string[], certificates: string): string {
  // a basic string of TOML is written as one of JSON, but for characters that neither name has
  return registries
    .map((registry) => `[registry.${JSON.stringify(registry)}]\n  ca = [${JSON.stringify(certificates)}]\n`)
    .join('\n');
}

/** The words that make a builder with the same options, or undefined where there are others. */
function readOptions(instance: string): readonly string[] | undefined {
  try {
    const { Driver, Nodes = [] } = parseShaped(readFileSync(instance, 'utf8'), isBuilder, 'builder');
    const [node] = Nodes;
    if (Driver !== 'docker-container' || Nodes.length !== 1 || node === undefined) return undefined;
    const driverOptions = Object.entries(node.DriverOpts ?? {});
    // a variable may hold a password, which would come into the journal
    const isPlain = driverOptions.every(([key, value]) => !key.startsWith('env.') && !/[",]/.test(value));
    if (!isPlain || Object.keys(node.Files ?? {}).length > 0) return undefined;
    return [
      ...driverOptions.flatMap(([key, value]) => ['--driver-opt', `${key}=${value}`]),
      ...(node.Flags?.length ? ['--buildkitd-flags', node.Flags.join(' ')] : []),
    ];
  } catch {
    return undefined;
  }
}

function isCurrentBuilder(state: string, name: string): boolean {
  try {
    return parseShaped(readFileSync(join(state, 'current'), 'utf8'), hasName, 'builder').Name === name;
  } catch {
    return false;
  }
}

/** The folder in which buildx keeps its builders. */
function findBuildxState({ environment, folders: { home } }: Context): string | undefined {
  if (environment.BUILDX_CONFIG) return environment.BUILDX_CONFIG;
  if (environment.DOCKER_CONFIG) return join(environment.DOCKER_CONFIG, 'buildx');
  return home === undefined ? undefined : join(home, '.docker/buildx');
}

function listVariables({ environment }: Context): readonly string[] {
  return CLIENT_VARIABLES.flatMap((name) => (environment[name] ? [`${name}=${environment[name]}`] : []));
}

function writeText(path: string, text: string): Step {
  return { do: 'write-file', path, bytes: Buffer.from(text).toString('base64'), mode: 0o644 };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../context.ts';
import { quoteWord } from '../../report/shell-word.ts';
import { either, exactly, isText, listOf, mapOf, objectOf, optional, parseShaped } from '../../shape.ts';
import { type Change, type Plan, planNothing, type Step } from '../change.ts';
import type { InstallTerms } from '../terms.ts';
import { askDocker, findDockerClient } from './docker-daemon.ts';
import { resolvePath } from './paths.ts';

const BUILDX_TIMEOUT_MS = 120_000;

type RunStep = Extract<Step, { readonly do: 'run' }>;

/** What buildx keeps of a builder, as far as it matters for making it again. */
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
 * Arguments: the file that buildx keeps of a builder, a text that it has only if this use made it, and the command that
 * removes it. A builder that is gone needs nothing, and one that somebody made again under its name is theirs. Without the
 * plugin, or where no daemon answers, the file is what can be removed.
 */
const REMOVE = 'instance=$1; grep -qsF -e "$2" "$instance" || exit 0; shift 2; "$@" || rm -f "$instance"';

/**
 * Arguments: the name of a container, that of a volume or nothing, and the command that is the Docker client. What buildx
 * removes with a builder, and leaves if it found no container, or no daemon.
 */
const CLEAR = `container=$1 volume=$2; shift 2
found=$("$@" container ls --all --quiet --filter "name=^$container$") || exit
test -z "$found" || "$@" container rm --force "$container" >/dev/null || exit
test -n "$volume" || exit 0
found=$("$@" volume ls --quiet --filter "name=^$volume$") || exit
test -z "$found" || exec "$@" volume rm "$volume"`;

/** So much of our certificates is looked for in what buildx keeps of a builder, in base64. */
const TRACE_LENGTH = 300;

/**
 * A builder of this name whose BuildKit trusts the certificates. One that is there is made again with its options, and its
 * cache stays; in post it is put back. One with options that cannot be copied is left as it is.
 */
export async function planBuilder(
  name: string,
  registries: readonly string[],
  pem: string,
  { folder }: InstallTerms,
  context: Context,
): Promise<Plan> {
  const docker = findDockerClient(context);
  const state = findBuildxState(context);
  if (docker === undefined || state === undefined) return planNothing(`buildx:${name}: docker is not there.`);
  if ((await askDocker(docker, ['buildx', 'version'])) === undefined) {
    return planNothing(
      `buildx:${name}: docker has no plugin buildx, so no builder was made. Install it first (docker-buildx-plugin of Docker’s packages, docker-buildx of Debian’s and Ubuntu’s), or use docker/setup-buildx-action before this action.`,
    );
  }
  const instance = join(state, 'instances', name);
  const isThere = existsSync(instance);
  const options = isThere ? readOptions(instance) : [];
  if (options === undefined) {
    return planNothing(
      `buildx:${name}: the builder ${name} has options that cannot be copied to a new builder (another driver, several nodes, its own configuration or variables). It stays as it is: name another one.`,
    );
  }
  const container = `buildx_buildkit_${name}0`;
  const volume = `${container}_state`;
  if (!isThere && (await askDocker(docker, ['container', 'inspect', container])) !== undefined) {
    return planNothing(
      `buildx:${name}: there is a container ${container} already, and such a builder would use it with its old trust. It belongs to another user, or was left over: name another builder, or remove it (docker rm --force ${container}).`,
    );
  }
  // a cache that was there before is somebody’s
  const hasVolume = isThere || (await askDocker(docker, ['volume', 'inspect', volume])) !== undefined;
  const certificates = join(folder, 'buildkit-ca.pem');
  const configuration = join(folder, 'buildkitd.toml');
  const client = [
    '/usr/bin/env',
    ...Object.entries(docker.variables).map(([variable, value]) => `${variable}=${value}`),
    docker.path,
  ];
  const run = (program: string, words: readonly string[]): RunStep => {
    return { do: 'run', program, words, timeoutMs: BUILDX_TIMEOUT_MS };
  };
  const buildx = (...words: readonly string[]): RunStep => {
    const [program = '', ...first] = client;
    return run(program, [...first, 'buildx', ...words]);
  };
  const trace = Buffer.from(pem).toString('base64').slice(0, TRACE_LENGTH);
  const remove = ['buildx', 'rm', ...(hasVolume ? ['--keep-state'] : []), name];
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
    steps: [buildx('rm', '--keep-state', name)],
    removal: [],
    byHand: `docker buildx create --name ${name}`,
  };
  const isCurrent = isThere && isCurrentBuilder(state, name);
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
    removal: [
      {
        ...run('/bin/sh', ['-c', REMOVE, 'sh', instance, trace, ...client, ...remove]),
        takesOut: { path: instance, texts: [trace] },
      },
      {
        ...run('/bin/sh', ['-c', CLEAR, 'sh', container, hasVolume ? '' : volume, ...client]),
        orWarn: `nobody uses it any more, but its container${hasVolume ? '' : ' and its cache'} may still be there: docker rm --force ${container}${hasVolume ? '' : `; docker volume rm ${volume}`}`,
      },
    ],
    removesFirst: true,
    byHand: `docker buildx rm ${name} || rm -f ${quoteWord(instance)}`,
  };
  return { changes: [files, ...(isThere ? [setAside] : []), made], already: [], obstacles: [] };
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

function writeText(path: string, text: string): Step {
  return { do: 'write-file', path, bytes: Buffer.from(text).toString('base64'), mode: 0o644 };
}

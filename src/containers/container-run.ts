import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestSha256 } from '../certificates/digest.ts';
import type { TlsClient } from '../clients/clients.ts';
import { addTruststore, namesOtherTruststore } from '../clients/java-options.ts';
import { planFiles, planVariables } from '../clients/plan.ts';
import { BUNDLE_FILE, EXTRA_FILE, TRUSTSTORE_FILE } from '../files/location.ts';
import { readSource } from '../files/read.ts';
import { makeFolders, writeFileAtomically } from '../files/write.ts';
import { LINUX_STORES } from '../linux-stores.ts';
import { describeCause } from '../problem.ts';
import { startForUser } from '../programs/run.ts';
import { RELEASE_DATE } from '../release.ts';
import { isText, listOf, matching, objectOf, parseShaped } from '../shape.ts';
import type { FinishedBundle } from './build-secrets.ts';
import {
  type ContainerFiles,
  hasCertificates,
  makeContainerFiles,
  writeContainerFiles,
} from './container-files.ts';
import { type EngineCommand, listValues, replaceFlags } from './engine-command.ts';
import { type FlagTable, GLOBAL_FLAGS, WORK_FLAGS } from './engine-flags.ts';
import { type CalledEngine, type Image, inspectImage, readImageLists } from './image-trust.ts';
import { isUnder, type OwnMount, type OwnSettings, readOwnSettings } from './own-settings.ts';

/** Where the files are in a container: at the top, under no place that the user's own mounts bring. */
const CONTAINER_FOLDER = '/setup-ca-bundle';

/** The folder, beside the bundle, of what containers get. */
const PARENT_FOLDER = 'containers';

/** apt reads no variable with a list of CAs, but one with a configuration of its own. */
const APT_VARIABLE = 'APT_CONFIG';
const APT_FILE = 'apt.conf';

/** How `run` ends where the engine could not start a container. */
const ENGINE_FAILED = 125;

/** Flags that say which image is meant, and how it is fetched. */
const IMAGE_FLAGS = {
  docker: ['platform', 'disable-content-trust'],
  podman: [
    'platform',
    'arch',
    'os',
    'variant',
    'authfile',
    'creds',
    'cert-dir',
    'tls-verify',
    'decryption-key',
  ],
} as const;

/** What to do for a container. */
type ContainerPlan =
  /** The words for the engine; `warnings` are sentences. */
  | { readonly words: readonly string[]; readonly warnings: readonly string[] }
  /** Why the bundle cannot be passed on, and what to do, as sentences. */
  | { readonly obstacle: string }
  /** The engine has failed, and said why: its exit status. */
  | { readonly status: number };

/**
 * The words of `run` or `create` with the bundle passed on: a folder of files is mounted, and variables name them, unless the
 * user's own flags set them. These files also have what the image itself trusts.
 */
export async function planContainer(
  command: EngineCommand,
  called: CalledEngine,
  machine: FinishedBundle,
  now: Date,
): Promise<ContainerPlan> {
  const engine = { ...called, globals: [...called.globals, ...listLateGlobals(command, called)] };
  const [name] = command.positionals;
  const asItIs = { words: command.words, warnings: [] };
  if (command.unknown.length > 0) return explainUnknown(command.unknown);
  if (isGiven(command, 'help') || name === undefined) return asItIs;
  if (isGiven(command, 'rootfs'))
    return { obstacle: '--rootfs has no image to look into: it gets no bundle.' };
  if (machine.extra === undefined) return asItIs; // nothing was added to what everybody trusts
  const own = readOwnSettings(command, engine.environment, readEnvFiles(command));
  if (own.mounts.some(({ target }) => isUnder(target, CONTAINER_FOLDER))) return asItIs;
  const image = await findImage(name, command, engine);
  if (image === undefined) return asItIs; // the engine says so
  if ('status' in image) return image;
  if (image.os !== 'linux') return { obstacle: `${name} is an image for ${image.os}: it gets no bundle.` };
  const variables = own.dropsImageVariables ? {} : image.variables;
  try {
    const found = await findFiles(name, { ...image, variables }, command, own, engine, machine, now);
    const settings = listSettings(found, variables, own, machine.clients);
    if (settings.length === 0) return asItIs;
    const flags = [
      ...mountFolder(join(dirname(machine.bundle), PARENT_FOLDER, found.folder)),
      ...settings.flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ];
    return { words: replaceFlags(command, flags), warnings: found.unread.map(explainUnread) };
  } catch (cause) {
    return { obstacle: explainFailure(name, cause) };
  }
}

/** Finds the image that is meant, fetched if needed, as the engine would; undefined if there is no such image. */
async function findImage(
  name: string,
  command: EngineCommand,
  engine: CalledEngine,
): Promise<Image | { readonly status: number } | undefined> {
  const pull = listValues(command, 'pull').at(-1) ?? 'missing';
  const isFetched = /^(?:always|newer|true)$/.test(pull);
  const here = isFetched ? undefined : await inspectImage(name, engine);
  if (here !== undefined) return here;
  if (/^(?:never|false)$/.test(pull)) return undefined;
  const quiet = isGiven(command, 'quiet') ? ['--quiet'] : [];
  const words = [...engine.globals, 'pull', ...quiet, ...listImageFlags(command, engine), '--', name];
  const { status } = await startForUser(engine.kind, words, engine.environment, 'messages').ended;
  if (status !== 0)
    return { status: command.work === 'create' && engine.kind === 'docker' ? 1 : ENGINE_FAILED };
  return inspectImage(name, engine);
}

/** The files for a container: the name of their folder, and the variables of the image whose lists are not among them. */
interface FoundFiles {
  readonly folder: string;
  readonly names: readonly string[];
  readonly unread: readonly string[];
}

const isFoundFiles = objectOf<FoundFiles>({
  folder: matching(/^[0-9a-f]{32}$/),
  names: listOf(isText),
  unread: listOf(matching(/^\w+$/)),
});

/** An image never changes: what was made for one is found again. */
async function findFiles(
  name: string,
  image: Image,
  command: EngineCommand,
  own: OwnSettings,
  engine: CalledEngine,
  machine: FinishedBundle,
  now: Date,
): Promise<FoundFiles> {
  const parent = join(dirname(machine.bundle), PARENT_FOLDER);
  const paths = listPaths(image.variables, machine.clients);
  const mounts = own.mounts.filter(isNearLists([...Object.keys(LINUX_STORES), ...paths.values()]));
  const shared = listValues(command, 'volumes-from').flatMap((value) => ['--volumes-from', value]);
  const brought = [...mounts.flatMap(({ words }) => words), ...shared];
  const isAlike = brought.length === 0;
  const record = join(parent, `${makeKey(image, command, engine, machine)}.json`);
  const known = isAlike ? readRecord(record) : undefined;
  if (known !== undefined && existsSync(join(parent, known.folder))) return known;
  makeFolders(parent);
  const flags = [...listImageFlags(command, engine), ...mountReadOnly(parent), ...brought];
  const lists = await readImageLists(name, [...new Set(paths.values())], flags, engine);
  const judged = await Promise.all(
    lists.named.map(async (list) => ((await hasCertificates(list)) ? [list.path] : [])),
  );
  const read = new Set(judged.flat());
  const extraPaths = new Set(
    machine.clients.flatMap(({ shape, variable }) => (shape === 'extra' ? [paths.get(variable) ?? ''] : [])),
  );
  const files = await makeContainerFiles(lists, extraPaths, machine, now < RELEASE_DATE ? undefined : now);
  const all = new Map([...files, ...listConfigurations(machine.clients)]);
  const found: FoundFiles = {
    folder: writeContainerFiles(parent, all),
    names: [...all.keys()],
    unread: [...paths].filter(([, path]) => !read.has(path)).map(([variable]) => variable),
  };
  if (isAlike) writeFileAtomically(record, JSON.stringify(found));
  return found;
}

/** Tells the mounts that may bring another list in a list's place, or what it links to. */
function isNearLists(lists: readonly string[]): (mount: OwnMount) => boolean {
  return ({ target }) =>
    lists.some((list) => isUnder(list, target) || isUnder(target, list.split('/', 3).join('/')));
}

/** What the files for an image depend on, as a name: its bytes, the bundle's, and the engine that has it. */
function makeKey(
  image: Image,
  command: EngineCommand,
  engine: CalledEngine,
  machine: FinishedBundle,
): string {
  const { DOCKER_HOST, DOCKER_CONTEXT, CONTAINER_HOST } = engine.environment;
  const bundles = [machine.bundle, machine.extra].map((path) => {
    const bytes = path === undefined ? undefined : readSource(path);
    return Buffer.isBuffer(bytes) ? digestSha256(bytes) : '';
  });
  return digestSha256(
    JSON.stringify([
      ...[image.id, listImageFlags(command, engine), image.variables],
      ...[engine.kind, engine.globals, DOCKER_HOST, DOCKER_CONTEXT, CONTAINER_HOST],
      ...[bundles, machine.clients.map(({ id }) => id)],
    ]),
  ).slice(0, 32);
}

function readRecord(path: string): FoundFiles | undefined {
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) return undefined;
  try {
    return parseShaped(bytes.toString('utf8'), isFoundFiles, 'record');
  } catch {
    return undefined;
  }
}

/** The lists of CAs that the image's own variables name, by the variables that would take their place. */
function listPaths(
  variables: Image['variables'],
  clients: readonly TlsClient[],
): ReadonlyMap<string, string> {
  return new Map(
    clients.flatMap(({ variable, shape }) => {
      const value = variables[variable] ?? '';
      return value !== '' && (shape === 'bundle' || shape === 'extra') ? [[variable, value] as const] : [];
    }),
  );
}

/** The configuration files of clients that take no list from a variable. */
function listConfigurations(clients: readonly TlsClient[]): ContainerFiles {
  const bundle = `${CONTAINER_FOLDER}/${BUNDLE_FILE}`;
  const planned = planFiles(planVariables(clients, { bundle, extra: undefined }, {}, new Set()), {
    bundle,
    extra: undefined,
  });
  const apt = { name: APT_FILE, text: `Acquire::https::CaInfo "${bundle}";\n` };
  return new Map([...planned, apt].map(({ name, text }) => [name, Buffer.from(text)]));
}

/** The variables for the container that neither the user's flags nor the image keep for themselves. */
function listSettings(
  { names, unread }: FoundFiles,
  variables: Image['variables'],
  own: OwnSettings,
  clients: readonly TlsClient[],
): readonly (readonly [string, string])[] {
  const place = (name: string): string | undefined =>
    names.includes(name) ? `${CONTAINER_FOLDER}/${name}` : undefined;
  const truststore = place(TRUSTSTORE_FILE);
  const options = variables.JAVA_TOOL_OPTIONS ?? '';
  const files = {
    bundle: `${CONTAINER_FOLDER}/${BUNDLE_FILE}`,
    extra: place(EXTRA_FILE),
    javaOptions:
      truststore === undefined || namesOtherTruststore(options)
        ? undefined
        : addTruststore(options, truststore),
  };
  const isKept = ({ variable, configuration }: TlsClient): boolean =>
    own.setsVariable(variable) ||
    unread.includes(variable) ||
    (configuration !== undefined && configuration.isAddedTo !== true && Boolean(variables[variable]));
  const kept = new Set(clients.filter(isKept).map(({ variable }) => variable));
  const planned = planVariables(clients, files, variables, kept)
    .filter(({ action }) => action === 'export')
    .map(({ variable, value }) => [variable, value] as const);
  const hasApt = own.setsVariable(APT_VARIABLE) || Boolean(variables[APT_VARIABLE]);
  return hasApt || planned.length === 0
    ? planned
    : [...planned, [APT_VARIABLE, `${CONTAINER_FOLDER}/${APT_FILE}`]];
}

/** A folder of this machine, as a container of it has it. */
function mountFolder(folder: string): readonly string[] {
  // docker's --mount knows no label, without which SELinux would keep the container from it
  return existsSync('/sys/fs/selinux/enforce') && !folder.includes(':')
    ? ['--volume', `${folder}:${CONTAINER_FOLDER}:ro,z`]
    : mountReadOnly(folder);
}

/** Unlike `--volume` this fails where the engine has no such folder, rather than making one. */
function mountReadOnly(folder: string): readonly string[] {
  const source = `source=${folder}`;
  const field = /[",]/.test(source) ? `"${source.replaceAll('"', '""')}"` : source;
  return ['--mount', `type=bind,${field},target=${CONTAINER_FOLDER},readonly`];
}

function listImageFlags(command: EngineCommand, { kind }: CalledEngine): readonly string[] {
  return IMAGE_FLAGS[kind].flatMap((name) => listValues(command, name).map((value) => `--${name}=${value}`));
}

/** podman takes behind the command, too, what chooses its storage. */
function listLateGlobals({ flags, start }: EngineCommand, { kind }: CalledEngine): readonly string[] {
  if (kind !== 'podman') return [];
  const names = new Set(
    listNames(GLOBAL_FLAGS.podman).filter(
      (name) => !listNames(WORK_FLAGS.podman.create).includes(name) && name !== 'version',
    ),
  );
  return flags
    .filter(({ name, from }) => from >= start && names.has(name))
    .map(({ name, value }) => `--${name}=${value}`);
}

function listNames({ values, switches }: FlagTable): readonly string[] {
  return `${values} ${switches}`.split(' ').map((entry) => entry.replace(/,.*/, ''));
}

function readEnvFiles(command: EngineCommand): readonly string[] {
  return listValues(command, 'env-file').flatMap((path) => {
    const bytes = readSource(path); // the engine reports one that cannot be read
    return Buffer.isBuffer(bytes) ? [bytes.toString('utf8')] : [];
  });
}

function isGiven(command: EngineCommand, flag: string): boolean {
  return listValues(command, flag).some((value) => value !== 'false');
}

function explainUnknown(flags: readonly string[]): { readonly obstacle: string } {
  const [flag] = flags;
  return {
    obstacle: `${flags.join(', ')}: not known here, so it is not certain which word is the image. Write ${flag}=VALUE, or ${flag}=true for a switch.`,
  };
}

function explainUnread(variable: string): string {
  return `The image sets ${variable}. The list that it names could not be read, so the variable stays as it is: programs that read it do not get the bundle.`;
}

function explainFailure(name: string, cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : describeCause(cause);
  const isElsewhere = /bind source path|bind mount source|statfs|mounts denied/i.test(reason);
  return isElsewhere
    ? `The engine does not see the files of this machine (${reason}): it runs on another machine, or on the host of this container. Copy the bundle there, and pass it with --volume and --env.`
    : `${name}: its lists of CAs cannot be read (${reason}).`;
}

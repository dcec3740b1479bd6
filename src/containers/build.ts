import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readSource } from '../files/read.ts';
import { writeFileAtomically } from '../files/write.ts';
import { describeCause } from '../problem.ts';
import { askForUser } from '../programs/run.ts';
import { type BuildSecrets, type FinishedBundle, MAX_SECRET_BYTES, planSecrets } from './build-secrets.ts';
import {
  type DockerfileNote,
  type RewrittenDockerfile,
  rewriteDockerfile,
  SECRETS_FOLDER,
} from './dockerfile.ts';
import { type EngineCommand, listValues, replaceFlags } from './engine-command.ts';
import { type CalledEngine, inspectImage } from './image-trust.ts';

/** What to do for a build. */
export type BuildPlan =
  | {
      readonly words: readonly string[];
      /** Variables of the engine's command besides those that it has. */
      readonly variables: Readonly<Record<string, string>>;
      /** What does not get the bundle, as sentences. */
      readonly warnings: readonly string[];
      /** Other causes of a refused certificate, as sentences, for a build that fails. */
      readonly hints: readonly string[];
      /** Removes what was written for this build. */
      readonly end: () => void;
    }
  /** Why the bundle cannot be passed on, and what to do, as a sentence. */
  | { readonly obstacle: string };

/** What a build is planned with. */
interface BuildSurroundings {
  readonly engine: CalledEngine;
  /** Where files may be for as long as it runs, absolute. */
  readonly temporary: string;
  /** Gives all of standard input. */
  readonly readInput: () => Promise<Buffer>;
}

const ASK_TIMEOUT_MS = 60_000;

const REMOTE_CONTEXT =
  /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/|docker-image:\/\/|oci-layout:\/\/)/;

/**
 * The words of `build` with the bundle passed on: the Dockerfile rewritten, in a file of its own, and secrets added. What
 * the engine itself refuses is passed on as it is.
 */
export async function planBuild(
  command: EngineCommand,
  machine: FinishedBundle,
  surroundings: BuildSurroundings,
): Promise<BuildPlan> {
  const { engine, temporary } = surroundings;
  const isDocker = engine.kind === 'docker';
  const asItIs = passOn(command);
  const [context, ...others] = command.positionals;
  if (command.unknown.length > 0 && others.length > 0) return { obstacle: explainUnknown(command.unknown) };
  if (isGiven(command, 'help') || context === undefined || others.length > 0) return asItIs;
  const isBuildx = command.name.startsWith('buildx');
  if (isDocker && !isBuildx && engine.environment.DOCKER_BUILDKIT === '0') {
    return {
      obstacle: 'DOCKER_BUILDKIT=0 asks for the old builder, which has no secrets: remove it.',
    };
  }
  if (isDocker && !isBuildx && !engine.environment.DOCKER_BUILDKIT && !(await hasBuildKit(engine))) {
    return {
      obstacle:
        'This docker has no buildx, and its old builder has no secrets: install the plugin (docker-buildx-plugin; docker-buildx in Debian and Ubuntu).',
    };
  }
  if (!existsSync(context)) {
    const kind = context === '-' ? 'A context on standard input' : 'A context that the builder fetches';
    return context === '-' || REMOTE_CONTEXT.test(context)
      ? { obstacle: `${kind} (${context}) has a Dockerfile that this program cannot read. ${CLONE_FIRST}` }
      : asItIs;
  }
  const secrets = planSecrets(machine);
  if (secrets.trust.variables.length === 0) return asItIs;
  const obstacle = writeSecrets(secrets, machine);
  // standard input can be read only once: a build without the bundle would then have no Dockerfile
  if (obstacle !== undefined && listValues(command, 'file').at(-1) === '-') return { obstacle };
  const found = await findDockerfile(command, context, surroundings);
  if ('obstacle' in found) return found;
  if (found.bytes === undefined) return asItIs;
  const rewritten = rewriteFile(found.bytes, found.shown, secrets);
  if ('obstacle' in rewritten) return rewritten;
  const pulled = rewritten.baseImages.map(
    (image) => `${found.shown}: the builder itself pulls ${image}, which FROM names.`,
  );
  const hints = [...rewritten.hints, ...pulled];
  if (!rewritten.isChanged && found.path !== undefined) return { ...asItIs, hints };
  if (obstacle !== undefined) return { obstacle };
  const written = writeCopy(rewritten.bytes, found.path, temporary);
  if ('obstacle' in written) return written;
  const own = new Set(listValues(command, 'secret').map((value) => /(?:^|,)id=([^,]*)/.exec(value)?.[1]));
  const flags = [...secrets.paths]
    .filter(([id]) => rewritten.isChanged && !own.has(id))
    .flatMap(([id, path]) => ['--secret', writeSecret(id, path)]);
  return {
    words: replaceFlags(command, ['--file', written.copy, ...flags], ['file']),
    variables: isDocker && !engine.environment.DOCKER_BUILDKIT ? { DOCKER_BUILDKIT: '1' } : {},
    warnings: [
      ...rewritten.warnings,
      ...describeArguments(command, secrets),
      // in BuildKit an ARG comes before what the base image sets, in podman behind it
      ...(isDocker ? [] : await describeBaseImages(rewritten.baseImages, secrets, engine)),
    ],
    hints,
    end: written.end,
  };
}

/** Writes a Dockerfile into a folder of its own, with the list of what it ignores beside it, where builders look for it. */
function writeCopy(
  bytes: Buffer,
  path: string | undefined,
  temporary: string,
): { readonly copy: string; readonly end: () => void } | { readonly obstacle: string } {
  try {
    const folder = mkdtempSync(join(temporary, 'setup-ca-bundle-build-'));
    const copy = join(folder, basename(path ?? 'Dockerfile'));
    writeFileSync(copy, bytes);
    for (const ending of ['.dockerignore', '.containerignore']) {
      if (path !== undefined && existsSync(path + ending)) copyFileSync(path + ending, copy + ending);
    }
    return { copy, end: () => rmSync(folder, { recursive: true, force: true }) };
  } catch (cause) {
    return { obstacle: explainUnwritable(temporary, cause) };
  }
}

function explainUnwritable(folder: string, cause: unknown): string {
  return `${folder}: a file for the build cannot be written there (${describeCause(cause)}). Make it a folder that this user can write to.`;
}

const CLONE_FIRST =
  'Fetch it, and give the folder: git clone URL context && setup-ca-bundle docker build context.';

/** A Dockerfile of this machine in the form that a build with secrets needs. */
interface RewrittenFile extends Pick<RewrittenDockerfile, 'baseImages'> {
  readonly bytes: Buffer;
  readonly isChanged: boolean;
  /** As in {@link BuildPlan}. */
  readonly warnings: readonly string[];
  readonly hints: readonly string[];
}

/** Rewrites the bytes of a Dockerfile; `shown` is its name in sentences. */
export function rewriteFile(
  bytes: Buffer,
  shown: string,
  { trust }: BuildSecrets,
): RewrittenFile | { readonly obstacle: string } {
  // what is not UTF-8 stays as it is byte for byte, too
  const encoding = Buffer.from(bytes.toString('utf8')).equals(bytes) ? 'utf8' : 'latin1';
  const text = bytes.toString(encoding);
  const rewritten = rewriteDockerfile(text, trust);
  if ('doubtfulLine' in rewritten) {
    return {
      obstacle: `${shown}, line ${rewritten.doubtfulLine}: it is not certain where the here-document (<<) ends. Move the \${…} in that line to another line, or write it without quotes and blanks.`,
    };
  }
  if ('coveredLine' in rewritten) {
    return {
      obstacle: `${shown}, line ${rewritten.coveredLine}: this RUN mounts a read-only folder over ${SECRETS_FOLDER}, the place of the bundle. Add rw to that --mount, or mount it elsewhere.`,
    };
  }
  const describe = (kind: DockerfileNote['kind']): readonly string[] =>
    rewritten.notes
      .filter((note) => note.kind === kind)
      .map(({ line, message }) => `${shown}, line ${line}: ${message}`);
  return {
    bytes: Buffer.from(rewritten.text, encoding),
    isChanged: rewritten.text !== text,
    warnings: describe('unreached'),
    hints: describe('builder'),
    baseImages: rewritten.baseImages,
  };
}

/** Writes the files of secrets that are not there yet, beside the bundle. Returns a sentence where a build cannot have one. */
export function writeSecrets({ paths, files }: BuildSecrets, { bundle }: FinishedBundle): string | undefined {
  try {
    for (const { name, text } of files) writeFileAtomically(join(dirname(bundle), name), text);
    const large = [...paths.values()].find((path) => statSync(path).size > MAX_SECRET_BYTES);
    return large === undefined
      ? undefined
      : `${large} has ${Math.ceil(statSync(large).size / 1000)} kB, and a build's secret may have 500 kB. Make a smaller bundle: --default-store mozilla, or fewer certificates.`;
  } catch (cause) {
    return explainUnwritable(dirname(bundle), cause);
  }
}

/** The value of `--secret` for a file: a line of CSV. */
export function writeSecret(id: string, path: string): string {
  const field = `src=${path}`;
  return `id=${id},${/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field}`;
}

/**
 * Docker 23 and later have BuildKit only with the plugin buildx; before, it is part of the command (docs.docker.com,
 * build).
 */
async function hasBuildKit({ kind, globals, environment }: CalledEngine): Promise<boolean> {
  const ask = (words: readonly string[]) =>
    askForUser(kind, [...globals, ...words], environment, { timeoutMs: ASK_TIMEOUT_MS, maxBytes: 4_096 });
  if ((await ask(['buildx', 'version'])).status === 0) return true;
  const { stdout } = await ask(['version', '--format', '{{.Client.Version}}']);
  return !(Number.parseInt(stdout.toString('utf8'), 10) >= 23);
}

function passOn({ words }: EngineCommand): BuildPlan & { readonly words: readonly string[] } {
  return { words, variables: {}, warnings: [], hints: [], end: () => {} };
}

function isGiven(command: EngineCommand, flag: string): boolean {
  return listValues(command, flag).some((value) => value !== 'false');
}

function explainUnknown(unknown: readonly string[]): string {
  const [flag] = unknown;
  return `${unknown.join(', ')}: not known here, so it is not clear which word is the context. Write ${flag}=VALUE, or ${flag}=true for a switch.`;
}

/** The bytes of a Dockerfile; undefined if it is missing, which the engine reports. */
interface FoundDockerfile {
  readonly bytes: Buffer | undefined;
  /** Undefined for one that was given on standard input. */
  readonly path: string | undefined;
  readonly shown: string;
}

async function findDockerfile(
  command: EngineCommand,
  context: string,
  { engine: { kind }, readInput }: BuildSurroundings,
): Promise<FoundDockerfile | { readonly obstacle: string }> {
  const given = listValues(command, 'file');
  const [first] = given;
  if (kind === 'podman' && given.length > 1) {
    return { obstacle: 'More than one --file: podman puts them together. Put them into one file.' };
  }
  const file = given.at(-1);
  if (file === '-') return { bytes: await readInput(), path: undefined, shown: 'Dockerfile' };
  if (file !== undefined && REMOTE_CONTEXT.test(file)) {
    return {
      obstacle: `--file ${file}: a Dockerfile that the builder fetches is not seen here. Download it, and name the file.`,
    };
  }
  const names = kind === 'podman' ? ['Containerfile', 'Dockerfile'] : ['Dockerfile', 'dockerfile'];
  const places =
    file === undefined
      ? names.map((name) => join(context, name))
      : kind === 'podman'
        ? [file, join(context, first ?? '')]
        : [file];
  const path = places.find((place) => existsSync(place));
  if (path === undefined) return { bytes: undefined, path, shown: '' };
  const bytes = readSource(path);
  return Buffer.isBuffer(bytes)
    ? { bytes, path, shown: path }
    : { obstacle: `${path} ${bytes.reason}, and a Dockerfile must be a file here.` };
}

/** Variables of ours that the user's own `--build-arg` sets: that value counts. */
function describeArguments(command: EngineCommand, { trust }: BuildSecrets): readonly string[] {
  const given = new Set(listValues(command, 'build-arg').map((value) => value.replace(/=.*/s, '')));
  return trust.variables
    .filter(([name]) => given.has(name))
    .map(([name]) => `--build-arg ${name} counts, in place of the bundle's. Remove it.`);
}

/** Our variables that a base image sets itself: its value wins. Checked only for images that the engine already has. */
async function describeBaseImages(
  images: readonly string[],
  { trust }: BuildSecrets,
  engine: CalledEngine,
): Promise<readonly string[]> {
  const described = images.map(async (image) => {
    const variables = (await inspectImage(image, engine).catch(() => undefined))?.variables ?? {};
    return trust.variables
      .filter(([name]) => variables[name])
      .map(
        ([name, value]) =>
          `${image} sets ${name}, and that value counts in the stages that begin with it. Where a RUN needs the bundle, write: RUN ${name}=${value} COMMAND.`,
      );
  });
  return (await Promise.all(described)).flat();
}

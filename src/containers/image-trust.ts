import { randomBytes } from 'node:crypto';
import { MAX_SOURCE_BYTES } from '../limits.ts';
import { LINUX_STORES } from '../linux-stores.ts';
import { askForUser } from '../programs/run.ts';
import { either, exactly, isText, listOf, parseShaped } from '../shape.ts';
import type { Engine } from './engine-flags.ts';
import { readTarFiles } from './tar.ts';

/** An engine as its user called it, so that our own questions reach the same images. */
export interface CalledEngine {
  readonly kind: Engine;
  /** The words that choose daemon and storage: `--context corp`. */
  readonly globals: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What an image says of itself. */
export interface Image {
  readonly id: string;
  /** `linux` or `windows`. */
  readonly os: string;
  /** The variables that it sets. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Lists of CAs in an image, as bytes that are not judged yet. */
export interface ImageLists {
  /** The one that its programs read by default, if there is one. */
  readonly store: ImageList | undefined;
  /** Those at paths that were asked for; what is not there is left out. */
  readonly named: readonly ImageList[];
}

/** A list of CAs in an image. */
export interface ImageList {
  readonly path: string;
  /** One file, or the files of a folder. */
  readonly contents: readonly Buffer[];
}

const ASK_TIMEOUT_MS = 60_000;

/** To make a container may be to fetch an image: for another processor, say. */
const CREATE_TIMEOUT_MS = 600_000;

/** A folder as a tar archive is larger than what is in it. */
const MAX_ANSWER_BYTES = 2 * MAX_SOURCE_BYTES;

/**
 * What the engines say of a path that an image does not have. With any other error it may be there: podman 4
 * cannot copy a mounted file, and says “could not be found”.
 */
const NOT_THERE = /no such container:path|could not find the file|no such file or directory/i;

/** A template that both engines understand; podman knows `.Id` only alone. */
const INSPECTED = '{{.Id}}\n{{.Os}}\n{{json .Config.Env}}';

const isListOfVariables = either(exactly(null), listOf(isText));

/** Asks for an image that the engine has; undefined where it has none of that name. */
export async function inspectImage(name: string, engine: CalledEngine): Promise<Image | undefined> {
  const { status, stdout } = await ask(engine, ['image', 'inspect', '--format', INSPECTED, '--', name]);
  if (status !== 0) return undefined;
  const [id = '', os = '', ...variables] = stdout.toString('utf8').split('\n');
  const list = parseShaped(variables.join('\n'), isListOfVariables, 'list of variables') ?? [];
  const pairs = list.map((text) => [text.replace(/=.*/s, ''), text.replace(/^[^=]*=?/, '')]);
  return { id, os, variables: Object.fromEntries(pairs) };
}

/**
 * Reads lists of CAs out of an image: in a container that is made, never started, and removed. `flags` are flags of the
 * container that is to be, and bring what it will see in the image's place. Throws an `Error` that says what failed.
 */
export async function readImageLists(
  image: string,
  paths: readonly string[],
  flags: readonly string[],
  engine: CalledEngine,
): Promise<ImageLists> {
  const container = `setup-ca-bundle-${randomBytes(6).toString('hex')}`;
  // a command is needed where the image names none
  const words = ['create', '--name', container, ...flags, '--', image, 'true'];
  try {
    const made = await ask(engine, words, CREATE_TIMEOUT_MS);
    if (made.status !== 0) throw new Error(describe(made.stderr));
    let store: ImageList | undefined;
    for (const path of Object.keys(LINUX_STORES)) {
      store = await copyList(container, path, engine);
      if (store !== undefined) break;
    }
    const named: ImageList[] = [];
    for (const path of paths) {
      const list = path === store?.path ? store : await copyList(container, path, engine);
      if (list !== undefined) named.push(list);
    }
    return { store, named };
  } finally {
    await ask(engine, ['rm', '--force', '--volumes', container]);
  }
}

async function copyList(
  container: string,
  path: string,
  engine: CalledEngine,
): Promise<ImageList | undefined> {
  // docker copies a link as a link unless an option says otherwise; podman follows it
  const follow = engine.kind === 'docker' ? ['--follow-link'] : [];
  const { status, stdout, stderr } = await ask(engine, ['cp', ...follow, `${container}:${path}`, '-']);
  if (status !== 0) {
    if (NOT_THERE.test(stderr.toString('utf8'))) return undefined;
    throw new Error(`${path}: ${describe(stderr)}`);
  }
  const contents = readTarFiles(stdout).filter(({ length }) => length > 0 && length <= MAX_SOURCE_BYTES);
  return contents.length > 0 ? { path, contents } : undefined;
}

function ask(
  { kind, globals, environment }: CalledEngine,
  words: readonly string[],
  timeoutMs = ASK_TIMEOUT_MS,
) {
  return askForUser(kind, [...globals, ...words], environment, {
    timeoutMs,
    maxBytes: MAX_ANSWER_BYTES,
  });
}

/** The last line of an engine's error. */
function describe(stderr: Buffer): string {
  return stderr.toString('utf8').trim().split('\n').at(-1) || 'it gave no reason';
}

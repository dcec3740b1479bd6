import { posix } from 'node:path';
import { type Instruction, readFlags, readInstructions, readWords } from './dockerfile-instructions.ts';

/** Where secrets are while an instruction runs, if nothing else is said. */
export const SECRETS_FOLDER = '/run/secrets';

/** A file that each RUN is to find, and that is in no layer. */
interface Secret {
  readonly id: string;
  /** Absolute, in the container. */
  readonly target: string;
}

/** What every RUN should have. */
export interface BuildTrust {
  readonly secrets: readonly Secret[];
  /** Names and values; a value has no quote, no `$` and no escape character. */
  readonly variables: readonly (readonly [name: string, value: string])[];
}

/** Something to report about a Dockerfile, as a sentence. */
export interface DockerfileNote {
  /**
   * - `unreached`: a RUN, or a client in it, does not get the bundle
   * - `builder`: the builder itself connects, with its own trust
   */
  readonly kind: 'unreached' | 'builder';
  readonly line: number;
  readonly message: string;
}

/** A Dockerfile with the bundle in reach of its RUN instructions. */
export interface RewrittenDockerfile {
  /** As it was, if no RUN is in it. */
  readonly text: string;
  readonly notes: readonly DockerfileNote[];
  /** The images that its stages begin with, but for other stages and those that a variable names. */
  readonly baseImages: readonly string[];
}

/**
 * Gives secrets and variables to every RUN: after each FROM with a RUN in its stage an ARG for each variable, which is
 * in no image's environment, and in each RUN the mounts. Nothing else is touched. The line that is to blame instead, where it
 * is not certain which lines are instructions, or where a RUN leaves no place for the mounts.
 */
export function rewriteDockerfile(
  text: string,
  { secrets, variables }: BuildTrust,
): RewrittenDockerfile | { readonly doubtfulLine: number } | { readonly coveredLine: number } {
  const { instructions, syntax, doubtful } = readInstructions(text);
  const [doubtfulLine] = doubtful;
  if (doubtfulLine !== undefined) return { doubtfulLine };
  const covered = instructions.find((it) => it.keyword === 'run' && isCovered(secrets, it));
  if (covered !== undefined) return { coveredLine: covered.line };
  const names = new Set(variables.map(([name]) => name));
  const insertions = instructions.flatMap((instruction, index): Insertion[] => {
    if (instruction.keyword === 'run') {
      const mounts = secrets.filter((secret) => !isMounted(secret, instruction)).map(writeMount);
      return mounts.map((mount) => ({ at: instruction.keywordEnd, text: ` ${mount}` }));
    }
    if (instruction.keyword !== 'from' || !hasRun(instructions.slice(index + 1))) return [];
    const lineEnd = text.slice(0, instruction.end).endsWith('\r\n') ? '\r\n' : '\n';
    const lines = variables.map(([name, value]) => `ARG ${name}=${value}${lineEnd}`);
    return [{ at: instruction.end, text: lines.join('') }];
  });
  return {
    text: insert(text, insertions),
    notes: [
      ...instructions.flatMap((instruction) => describe(instruction, names)),
      ...(syntax === undefined ? [] : [describeSyntax(syntax)]),
    ],
    baseImages: listBaseImages(instructions),
  };
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

function insert(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: added } of insertions) {
    parts.push(text.slice(from, at), added);
    from = at;
  }
  return parts.join('') + text.slice(from);
}

/** Whether a RUN comes before the next stage. */
function hasRun(instructions: readonly Instruction[]): boolean {
  const next = instructions.findIndex(({ keyword }) => keyword === 'from');
  const stage = next === -1 ? instructions : instructions.slice(0, next);
  return stage.some(({ keyword }) => keyword === 'run');
}

/** Readable for all: apt and what comes after USER is not root. */
function writeMount({ id, target }: Secret): string {
  const place = target === `${SECRETS_FOLDER}/${id}` ? '' : `,target=${target}`;
  return `--mount=type=secret,id=${id}${place},mode=0444`;
}

/** Whether a RUN mounts something of its own in a secret's place. */
function isMounted({ target }: Secret, run: Instruction): boolean {
  return readMounts(run).some(({ place }) => place === target);
}

/** Whether a RUN mounts over a secret's folder what cannot be written: the builder makes no place for a secret in that. */
function isCovered(secrets: readonly Secret[], run: Instruction): boolean {
  const folders = readMounts(run).filter(({ isReadOnly }) => isReadOnly);
  return folders.some(({ place }) =>
    secrets.some(({ target }) => target.startsWith(place === '/' ? place : `${place}/`)),
  );
}

/** What a RUN mounts, and where; where it says so by a variable it is not known. */
function readMounts(run: Instruction): readonly { readonly place: string; readonly isReadOnly: boolean }[] {
  return readFlags(run).flatMap((flag) => {
    if (!flag.startsWith('--mount=')) return [];
    const fields = new Map(
      flag
        .slice('--mount='.length)
        .split(',')
        .map((field) => {
          const [key = '', value = ''] = field.split(/=(.*)/s);
          return [key.toLowerCase(), value] as const;
        }),
    );
    const isSet = (...keys: readonly string[]) =>
      keys.some((key) => fields.has(key) && !/^(?:false|0)$/i.test(fields.get(key) ?? ''));
    const type = fields.get('type') ?? 'bind';
    const named = fields.get('target') ?? fields.get('dst') ?? fields.get('destination');
    const place = named ?? (type === 'secret' ? `${SECRETS_FOLDER}/${fields.get('id')}` : undefined);
    const isReadOnly =
      (type === 'bind' && !isSet('rw', 'readwrite')) || (type === 'cache' && isSet('ro', 'readonly'));
    return place === undefined ? [] : [{ place: posix.resolve('/', place), isReadOnly }];
  });
}

function describe(instruction: Instruction, names: ReadonlySet<string>): readonly DockerfileNote[] {
  const { keyword, line } = instruction;
  const note = (kind: DockerfileNote['kind'], message: string): DockerfileNote => ({ kind, line, message });
  if (keyword === 'env' || keyword === 'arg') {
    return listNames(instruction)
      .filter((name) => names.has(name))
      .map((name) =>
        note(
          'unreached',
          `${keyword.toUpperCase()} sets ${name} itself, and that value counts. Remove it, or set it to a file in ${SECRETS_FOLDER}.`,
        ),
      );
  }
  if (keyword === 'onbuild' && /^run\b/i.test(instruction.words)) {
    return [
      note(
        'unreached',
        'ONBUILD RUN stays as it is, because it becomes part of the image. It runs without the bundle.',
      ),
    ];
  }
  if (keyword === 'add') {
    return readWords(instruction)
      .filter((word) => /^(?:https:|git@|ssh:)/i.test(word))
      .slice(0, 1)
      .map(() => note('builder', 'the builder itself fetches what ADD names.'));
  }
  return [];
}

function describeSyntax(syntax: string): DockerfileNote {
  return { kind: 'builder', line: 1, message: `the builder itself pulls ${syntax}, which # syntax= names.` };
}

/** The variables that an ENV or ARG sets: `NAME=value …`, or `NAME value`. */
function listNames(instruction: Instruction): readonly string[] {
  const words = readWords(instruction);
  const isOld = instruction.keyword === 'env' && words[0]?.includes('=') === false;
  return (isOld ? words.slice(0, 1) : words).map((word) => word.replace(/=.*/s, '').replace(/["']/g, ''));
}

function listBaseImages(instructions: readonly Instruction[]): readonly string[] {
  const stages = new Set(['scratch']);
  const images = new Set<string>();
  for (const from of instructions.filter(({ keyword }) => keyword === 'from')) {
    const [image = '', as, stage] = readWords(from);
    if (image !== '' && !image.includes('$') && !stages.has(image.toLowerCase())) images.add(image);
    if (as?.toLowerCase() === 'as' && stage !== undefined) stages.add(stage.toLowerCase());
  }
  return [...images];
}

import {
  type Engine,
  type FlagTable,
  GLOBAL_FLAGS,
  GROUP_FLAGS,
  WORK_FLAGS,
  type Work,
} from './engine-flags.ts';

/** A flag of an engine's command line. */
interface GivenFlag {
  /** Its long name, without dashes. */
  readonly name: string;
  /** As given; of a switch `true`, if it says nothing else. */
  readonly value: string;
  /** The index of its word, and of the first word after its value. */
  readonly from: number;
  readonly to: number;
  /** What is left of these words without it: `-qf FILE` is `-q` then. */
  readonly rest: readonly string[];
}

/** The command line of an engine, read as the engine does (github.com/spf13/pflag). */
export interface EngineCommand {
  readonly words: readonly string[];
  /** Undefined for other commands, which are passed on unchanged. */
  readonly work: Work | undefined;
  /** The words of the command, without flags: `buildx build`. */
  readonly name: string;
  /** The index of the first word behind the command's name: where flags of ours may stand. */
  readonly start: number;
  /** Flags of the command, and those that stand before it. */
  readonly flags: readonly GivenFlag[];
  /** What is no flag, in order: of `build` the context, of `run` the image, the command and its words. */
  readonly positionals: readonly string[];
  /** Flags that are not known here and stand without `=`: the word behind such a one may be its value. */
  readonly unknown: readonly string[];
}

/** The names of what is done here; the engines have each of them under more than one. */
const COMMANDS: Readonly<Record<Work, RegExp>> = {
  build: /^(?:(?:image |builder |buildx )?build|buildx b)$/,
  run: /^(?:container )?run$/,
  create: /^(?:container )?create$/,
};

const GROUPS: ReadonlySet<string> = new Set(['image', 'builder', 'buildx', 'container']);

/** Reads the words behind `docker` or `podman`. The engine reports a flag without its value. */
export function readEngineCommand(engine: Engine, words: readonly string[]): EngineCommand {
  const globals = readTable(GLOBAL_FLAGS[engine]);
  const global = readFlags(words, 0, globals, false);
  const first = words[global.end] ?? '';
  const group = GROUPS.has(first)
    ? readFlags(words, global.end + 1, readTable(GROUP_FLAGS), false)
    : undefined;
  const at = group?.end ?? global.end;
  const name = group === undefined ? first : [first, ...words.slice(at, at + 1)].join(' ');
  const work = (['build', 'run', 'create'] as const).find((it) => COMMANDS[it].test(name));
  const start = Math.min(at + 1, words.length);
  // `run` takes no flags behind the image: these words are the command's own
  const own = work && readFlags(words, start, readWorkTable(engine, work, globals), work === 'build');
  const parts = [global, group, own].filter((part) => part !== undefined);
  return {
    words,
    work,
    name,
    start,
    flags: parts.flatMap(({ flags }) => flags),
    positionals: own === undefined ? words.slice(start) : own.positionals,
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}

/** The values of a flag, in order: of one that takes a single value, the last one counts. */
export function listValues({ flags }: EngineCommand, name: string): readonly string[] {
  return flags.filter((flag) => flag.name === name).map(({ value }) => value);
}

/** The words before the command: they choose daemon and storage. */
export function listGlobalWords({ words, flags, start }: EngineCommand): readonly string[] {
  let end = 0;
  for (const { from, to } of flags) if (from <= end && to <= start) end = Math.max(end, to);
  return words.slice(0, end);
}

/** The words with flags of ours right behind the command's name, and without the command's own flags of some names. */
export function replaceFlags(
  { words, flags, start }: EngineCommand,
  added: readonly string[],
  removed: readonly string[] = [],
): readonly string[] {
  const kept = [...words.slice(0, start), ...added];
  let at = start;
  for (const { name, from, to, rest } of flags) {
    if (from < start || !removed.includes(name)) continue;
    kept.push(...words.slice(at, from), ...rest);
    at = to;
  }
  return [...kept, ...words.slice(at)];
}

interface ReadFlags {
  readonly flags: readonly GivenFlag[];
  readonly positionals: readonly string[];
  readonly unknown: readonly string[];
  /** The index of the first word that was not read. */
  readonly end: number;
}

/** Reads flags from a word on; if they may not stand among positionals, up to the first of these. */
function readFlags(words: readonly string[], from: number, known: Known, isInterspersed: boolean): ReadFlags {
  const flags: GivenFlag[] = [];
  const positionals: string[] = [];
  const unknown: string[] = [];
  let at = from;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (word === '--') {
      positionals.push(...words.slice(at + 1));
      return { flags, positionals, unknown, end: at + 1 };
    }
    if (word.length < 2 || !word.startsWith('-')) {
      if (!isInterspersed) return { flags, positionals: words.slice(at), unknown, end: at };
      positionals.push(word);
      at++;
      continue;
    }
    const read = word.startsWith('--') ? readLong(words, at, known) : readShort(words, at, known);
    flags.push(...read.flags);
    unknown.push(...read.unknown);
    at = read.end;
  }
  return { flags, positionals, unknown, end: at };
}

type Known = ReadonlyMap<string, { readonly name: string; readonly takesValue: boolean }>;
type ReadWord = Pick<ReadFlags, 'flags' | 'unknown' | 'end'>;

/** `--name=value`, `--name value`, `--switch`. */
function readLong(words: readonly string[], at: number, known: Known): ReadWord {
  const [, name = '', , value] = /^--([^=]*)(=([\s\S]*))?$/.exec(words[at] ?? '') ?? [];
  const flag = known.get(name);
  const needsNext = value === undefined && flag?.takesValue === true;
  const end = at + (needsNext ? 2 : 1);
  return {
    flags: [
      { name, value: value ?? (needsNext ? (words[at + 1] ?? '') : 'true'), from: at, to: end, rest: [] },
    ],
    unknown: flag === undefined && value === undefined ? [`--${name}`] : [],
    end,
  };
}

/** `-abc`, where `a` and `b` are switches; `-f value`, `-fvalue`, `-f=value`. */
function readShort(words: readonly string[], at: number, known: Known): ReadWord {
  const letters = (words[at] ?? '').slice(1);
  const flags: GivenFlag[] = [];
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] ?? '';
    const behind = letters.slice(index + 1);
    const flag = known.get(letter);
    const isAssigned = behind.startsWith('=') && behind.length > 1;
    if (flag === undefined && !isAssigned) return { flags, unknown: [`-${letter}`], end: at + 1 };
    const name = flag?.name ?? letter;
    if (flag?.takesValue !== true && !isAssigned) {
      const rest = letters.slice(0, index) + behind;
      flags.push({ name, value: 'true', from: at, to: at + 1, rest: rest === '' ? [] : [`-${rest}`] });
      continue;
    }
    const end = at + (behind === '' ? 2 : 1);
    const value = isAssigned ? behind.slice(1) : behind === '' ? (words[at + 1] ?? '') : behind;
    flags.push({ name, value, from: at, to: end, rest: index === 0 ? [] : [`-${letters.slice(0, index)}`] });
    return { flags, unknown: [], end };
  }
  return { flags, unknown: [], end: at + 1 };
}

/** podman takes its global flags behind the command as well. */
function readWorkTable(engine: Engine, work: Work, globals: Known): Known {
  const own = readTable(WORK_FLAGS[engine][work]);
  return engine === 'podman' ? new Map([...globals, ...own]) : own;
}

/** The flags of a table by their names and letters. */
function readTable({ values, switches }: FlagTable): Known {
  const read = (text: string, takesValue: boolean) =>
    text.split(' ').flatMap((entry) => {
      const [name = '', letter] = entry.split(',');
      const flag = { name, takesValue };
      return letter === undefined
        ? [[name, flag] as const]
        : [[name, flag] as const, [letter, flag] as const];
    });
  return new Map([...read(values, true), ...read(switches, false)]);
}

import { parseArgs } from 'node:util';
import { quoteGiven } from '../problem.ts';
import type { InputName } from '../request.ts';
import { SHELLS, type Shell } from './shells.ts';

/** What the command line is asked to do; `bundle` is what it does without a word for it. */
export type Command =
  | 'bundle'
  | 'env'
  | 'exec'
  | 'docker'
  | 'podman'
  | 'dockerfile'
  | 'doctor'
  | 'explain'
  | 'show'
  | 'check-config'
  | 'uninstall'
  | 'help'
  | 'version';

/** An option of the command line; help, documentation and the reading of arguments are made from these. */
export interface OptionInfo {
  readonly name:
    | InputName
    | 'add'
    | 'output'
    | 'engine'
    | 'optional'
    | 'shell'
    | 'json'
    | 'online'
    | 'fail-within'
    | 'help'
    | 'version';
  /** `list`: may be repeated, each value an entry more. */
  readonly kind: 'list' | 'text' | 'boolean';
  readonly short?: string;
  /** The word for its value in the help. */
  readonly value?: string;
  readonly commands: readonly Command[];
  /** One line. */
  readonly help: string;
}

const BUNDLE = ['bundle'] as const;

/** All options: those of the action's inputs that make sense here, under the same names, and the command line's own. */
export const OPTIONS: readonly OptionInfo[] = [
  list(
    'certificates',
    'ENTRY',
    'CA certificates to add: a path, glob, URL or PEM text, optionally with a pin',
    BUNDLE,
  ),
  text(
    'pkcs12-password',
    'PASSWORD',
    'of PKCS#12 files; safer in the variable SETUP_CA_BUNDLE_PKCS12_PASSWORD',
    ['bundle', 'show'],
  ),
  list('hosts', 'HOST[:PORT]', 'hosts to read the certificate chain from, optionally with a pin', BUNDLE),
  text('default-store', 'STORE', 'auto, system, mozilla, certifi, none, or a path', ['bundle', 'doctor']),
  list('clients', 'NAMES', 'default, all or none, then +name and -name; or names', BUNDLE),
  list('install', 'NAMES', 'changes outside the bundle: system, nss, certifi, java, docker, sudo …', BUNDLE),
  flag('add', 'keep the certificates that an earlier run added', BUNDLE),
  flag('allow-unpinned', 'accept certificates that are not trusted yet and that no pin names', BUNDLE),
  list('verify-hosts', 'HOST[:PORT]', 'more hosts to test with the finished bundle', BUNDLE),
  flag('verify-clients', 'test the hosts with each TLS client of this machine', BUNDLE),
  flag('fail-on-warnings', 'fail if there is a warning, except that a certificate expires soon', BUNDLE),
  text('fail-on-expiry', 'DAYS', 'fail if an added certificate expires within this many days: 7d', BUNDLE),
  flag('fail-on-empty', 'fail if certificates and hosts are both empty', BUNDLE),
  text('output', 'FOLDER', 'folder of the bundle (default: a folder of this user)', [
    'bundle',
    'env',
    'exec',
    'docker',
    'podman',
    'dockerfile',
    'doctor',
  ]),
  text('engine', 'ENGINE', 'docker (default) or podman', ['docker', 'podman']),
  flag('optional', 'run the engine without the bundle if it cannot be passed on', ['docker', 'podman']),
  text('shell', 'SHELL', SHELLS.join(', '), ['bundle', 'env']),
  flag('json', 'print JSON', ['doctor', 'explain', 'show', 'check-config']),
  flag('online', 'also contact the URLs and hosts in the settings', ['check-config']),
  text('fail-within', 'DAYS', 'exit code 1 if a certificate expires within this many days: 30d', [
    'show',
    'check-config',
  ]),
  {
    ...flag('help', 'show this text', [
      'bundle',
      'env',
      'exec',
      'docker',
      'podman',
      'dockerfile',
      'doctor',
      'explain',
      'show',
      'check-config',
      'uninstall',
    ]),
    short: 'h',
  },
  { ...flag('version', 'show the version', BUNDLE), short: 'V' },
];

/** What the arguments say. */
export interface Arguments {
  readonly command: Command;
  /** What stands after the command: hosts, a file, a command to run. */
  readonly words: readonly string[];
  /** An input as the action would have it, `''` if it was not given. */
  readonly input: (name: InputName) => string;
  /** As given, or undefined. */
  readonly output: string | undefined;
  readonly engine: (typeof ENGINES)[number];
  /** Whether an engine runs without the bundle if it cannot be passed on. */
  readonly isOptional: boolean;
  readonly shell: Shell | undefined;
  readonly isJson: boolean;
  /** Whether servers are asked. */
  readonly isOnline: boolean;
  /** Within how many days no certificate may expire; undefined if that is not asked. */
  readonly failWithinDays: number | undefined;
  /** Whether what an earlier run was given is kept. */
  readonly isAdding: boolean;
}

const COMMANDS: readonly Command[] = [
  'env',
  'exec',
  'docker',
  'podman',
  'dockerfile',
  'doctor',
  'explain',
  'show',
  'check-config',
  'uninstall',
  'help',
  'version',
];

const ENGINES = ['docker', 'podman'] as const;

/** Reads arguments; with mistakes among them there is nothing else, and each is a sentence. */
export function readArguments(
  words: readonly string[],
): { readonly value: Arguments; readonly mistakes: readonly [] } | { readonly mistakes: readonly string[] } {
  const { tokens: all } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      OPTIONS.map(({ name, kind, short }) => [
        name,
        {
          type: kind === 'boolean' ? ('boolean' as const) : ('string' as const),
          ...(short ? { short } : {}),
        },
      ]),
    ),
    strict: false, // its sentences are for programmers, and it ends at the first mistake
    allowPositionals: true,
    tokens: true,
  });
  const { tokens, behind } = cutCommand(all, words);
  const mistakes: string[] = [];
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const read = readOption(token.name, token.rawName, token.value, token.inlineValue ?? false);
    if ('mistake' in read) mistakes.push(read.mistake);
    else
      values.set(read.option.name, [
        ...(read.option.kind === 'list' ? (values.get(read.option.name) ?? []) : []),
        read.value,
      ]);
  }
  const [first] = positionals;
  const named = COMMANDS.find((command) => command === first);
  const asked = named ?? 'bundle';
  const rest = behind ?? (named === undefined ? positionals : positionals.slice(1));
  const command: Command = isSet('help') ? 'help' : isSet('version') ? 'version' : asked;
  for (const name of values.keys()) {
    const option = OPTIONS.find((it) => it.name === name);
    if (command === asked && option && !option.commands.includes(command)) {
      mistakes.push(
        `--${name} cannot be used ${command === 'bundle' ? 'without a command' : `with ${command}`}. These commands have it: ${option.commands.join(', ')}.`,
      );
    }
  }
  if (mistakes.length === 0) mistakes.push(...checkWords(command, rest));
  const shell = last('shell');
  if (shell !== undefined && !SHELLS.includes(shell as Shell)) {
    mistakes.push(`--shell: ${quoteGiven(shell)} is not one of ${SHELLS.join(', ')}.`);
  }
  const engine = ENGINES.find((name) => name === (last('engine') ?? command)) ?? 'docker';
  if ((last('engine') ?? engine) !== engine) {
    mistakes.push(`--engine: ${quoteGiven(last('engine') ?? '')} is not one of ${ENGINES.join(', ')}.`);
  }
  const output = last('output');
  if (output !== undefined && (output === '' || /\p{Cc}/u.test(output))) {
    mistakes.push('--output: the name is empty or has a control character in it. Give the path of a folder.');
  }
  const days = last('fail-within');
  if (days !== undefined && !/^\d{1,4}d$/.test(days)) {
    mistakes.push(`--fail-within: ${quoteGiven(days)} is not a number of days. Write it like this: 30d.`);
  }
  if (mistakes.length > 0) return { mistakes };
  return {
    mistakes: [],
    value: {
      command,
      words: command === 'help' && named && named !== 'help' ? [named, ...rest] : rest,
      input: (name) => values.get(name)?.join('\n') ?? '',
      output,
      engine,
      isOptional: isSet('optional'),
      shell: shell as Shell | undefined,
      isJson: isSet('json'),
      isOnline: isSet('online'),
      failWithinDays: days === undefined ? undefined : Number.parseInt(days, 10),
      isAdding: isSet('add'),
    },
  };

  function last(name: OptionInfo['name']): string | undefined {
    return values.get(name)?.at(-1);
  }
  function isSet(name: OptionInfo['name']): boolean {
    return last(name) === 'true';
  }
}

type Token = ReturnType<typeof parseArgs>['tokens'] extends infer T ? NonNullable<T> : never;

/** For `exec` all words from the command on belong to the command; for `docker` all words after it. */
function cutCommand(
  tokens: Token,
  words: readonly string[],
): { readonly tokens: Token; readonly behind: readonly string[] | undefined } {
  const first = tokens.find(({ kind }) => kind === 'positional');
  const name = words[first?.index ?? -1];
  if (first === undefined) return { tokens, behind: undefined };
  if (ENGINES.some((engine) => engine === name)) return cutEngine(tokens, words, first.index + 1);
  if (name !== 'exec') return { tokens, behind: undefined };
  const next = tokens.find(({ kind, index }) => index > first.index && kind !== 'option');
  if (next === undefined) return { tokens, behind: [] };
  const from = next.kind === 'option-terminator' ? next.index + 1 : next.index;
  return { tokens: tokens.filter(({ index }) => index < next.index), behind: words.slice(from) };
}

/** Our own options may follow the name of the engine: no engine has them in this place. */
function cutEngine(
  tokens: Token,
  words: readonly string[],
  start: number,
): { readonly tokens: Token; readonly behind: readonly string[] } {
  let from = start;
  for (const token of tokens) {
    if (
      token.index !== from ||
      token.kind !== 'option' ||
      !/^--(?:engine|output|optional)$/.test(token.rawName)
    )
      continue;
    from += token.inlineValue === false ? 2 : 1;
  }
  return { tokens: tokens.filter(({ index }) => index < from), behind: words.slice(from) };
}

function readOption(
  name: string,
  rawName: string,
  value: string | undefined,
  isInline: boolean,
): { readonly option: OptionInfo; readonly value: string } | { readonly mistake: string } {
  const option = OPTIONS.find((it) => it.name === name);
  if (option === undefined) {
    const negated = OPTIONS.find((it) => `no-${it.name}` === name && it.kind === 'boolean');
    if (negated !== undefined && value === undefined) return { option: negated, value: 'false' };
    return {
      mistake: `${rawName.length > 24 ? quoteGiven(rawName) : rawName} is not an option. setup-ca-bundle --help lists the options.`,
    };
  }
  if (option.kind === 'boolean') {
    const word = (value ?? 'true').toLowerCase();
    if (word === 'true' || word === 'false') return { option, value: word };
    return {
      mistake: `--${name}: ${quoteGiven(word)} is neither true nor false. Write --${name} or --no-${name}.`,
    };
  }
  // another option instead of a value: the value was forgotten; PEM begins with dashes
  if (value === undefined || (!isInline && /^-(?!----BEGIN )/.test(value))) {
    return { mistake: `--${name} needs a value. If the value begins with a dash, write --${name}=VALUE.` };
  }
  return { option, value };
}

function checkWords(command: Command, words: readonly string[]): string[] {
  const [first] = words;
  if (command === 'exec') {
    return first === undefined
      ? ['exec needs a command: setup-ca-bundle exec -- curl https://pypi.org/']
      : [];
  }
  if (command === 'show')
    return words.length === 1 ? [] : ['show needs one file or host: setup-ca-bundle show corp.pem'];
  if (command === 'check-config') {
    return words.length === 1
      ? []
      : ['check-config needs one folder: setup-ca-bundle check-config /etc/setup-ca-bundle'];
  }
  if (command === 'explain')
    return words.length <= 1
      ? []
      : ['explain reads one log: name one file, or no file and paste or pipe the log in.'];
  if (command === 'docker' || command === 'podman') return [];
  if (command === 'dockerfile')
    return words.length <= 1
      ? []
      : ['dockerfile takes one file: setup-ca-bundle dockerfile path/to/Dockerfile'];
  if (command === 'doctor' || command === 'help' || first === undefined) return [];
  return [
    command === 'bundle'
      ? `${quoteGiven(first)} is not a command. The commands are ${COMMANDS.join(', ')}. To add a certificate: --certificates FILE.`
      : `${quoteGiven(first)}: ${command} takes no such word. setup-ca-bundle --help shows how to use it.`,
  ];
}

function list(
  name: OptionInfo['name'],
  value: string,
  help: string,
  commands: readonly Command[],
): OptionInfo {
  return { name, kind: 'list', value, help, commands };
}

function text(
  name: OptionInfo['name'],
  value: string,
  help: string,
  commands: readonly Command[],
): OptionInfo {
  return { name, kind: 'text', value, help, commands };
}

function flag(name: OptionInfo['name'], help: string, commands: readonly Command[]): OptionInfo {
  return { name, kind: 'boolean', help, commands };
}

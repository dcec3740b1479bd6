import { StringDecoder } from 'node:string_decoder';

/**
 * How GitHub's runner reads what a step prints (Runner.Common/ActionCommand.cs, Runner.Worker/ActionCommandManager.cs,
 * Handlers/OutputManager.cs and ExecutionContext.cs of actions/runner 2.336): workflow commands, masks, annotations.
 */

/** A workflow command that the runner acted upon. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Unescaped. */
  readonly value: string;
  /** `true` for the form `##[name]value`, which may begin anywhere in a line. */
  readonly isLegacy: boolean;
}

/** An annotation of the run. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  /** Masked, and cut at 4,096 characters. */
  readonly message: string;
  /** `file`, `line`, `col`, `title` … as given. */
  readonly properties: Readonly<Record<string, string>>;
}

const MAX_ANNOTATION_CHARACTERS = 4_096;
const MAX_ANNOTATIONS_OF_A_KIND = 10;

/** What a legacy command escapes, a value and a property, in the order in which the runner undoes it. */
const LEGACY_ESCAPES = ['%3B', '%0D', '%0A', '%5D', '%25'] as const;
const VALUE_ESCAPES = ['%0D', '%0A', '%25'] as const;
const PROPERTY_ESCAPES = ['%0D', '%0A', '%3A', '%2C', '%25'] as const;

const COMMANDS = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
] as const;

/** What .NET's `char.IsWhiteSpace` is true for; not quite what JavaScript trims. */
const LEADING_WHITE_SPACE = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function undoEscapes(text: string, escapes: readonly string[]): string {
  let result = text;
  for (const sequence of escapes) result = result.replaceAll(sequence, decodeURIComponent(sequence));
  return result;
}

function readProperties(text: string, separator: string, escapes: readonly string[]): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const property of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(property) ?? [];
    if (name !== undefined && value !== undefined) properties[name] = undoEscapes(value, escapes);
  }
  return properties;
}

function splitInformation(information: string): readonly [name: string, properties: string] {
  const space = information.indexOf(' ');
  return space < 0
    ? [information.toLowerCase(), '']
    : [information.slice(0, space).toLowerCase(), information.slice(space + 1)];
}

/** The command in a line, if its name (in lower case) is registered. */
function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const trimmed = line.replace(LEADING_WHITE_SPACE, '');
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end >= 0) {
    const [name, properties] = splitInformation(trimmed.slice(2, end));
    if (registered.has(name)) {
      return {
        name,
        properties: readProperties(properties.trim(), ',', PROPERTY_ESCAPES),
        value: undoEscapes(trimmed.slice(end + 2), VALUE_ESCAPES),
        isLegacy: false,
      };
    }
  }
  const start = line.indexOf('##[');
  const bracket = start < 0 ? -1 : line.indexOf(']', start);
  if (bracket < 0) return undefined;
  const [name, properties] = splitInformation(line.slice(start + 3, bracket));
  if (!registered.has(name)) return undefined;
  return {
    name,
    properties: readProperties(properties, ';', LEGACY_ESCAPES),
    value: undoEscapes(line.slice(bracket + 1), LEGACY_ESCAPES),
    isLegacy: true,
  };
}

/** Cuts a stream of bytes (UTF-8) into lines: LF, CRLF and a lone CR each end one. Call `end` for the last. */
export function makeLineSplitter(onLine: (line: string) => void): {
  write(bytes: Buffer): void;
  end(): void;
} {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string, isLast: boolean): void => {
    rest += text;
    for (;;) {
      const [ending, index] = findLineEnd(rest);
      // A CR at the very end may be the first half of a CRLF.
      if (ending === '' || (ending === '\r' && index === rest.length - 1 && !isLast)) break;
      onLine(rest.slice(0, index));
      rest = rest.slice(index + ending.length);
    }
  };
  return {
    write: (bytes) => take(decoder.write(bytes), false),
    end: () => {
      take(decoder.end(), true);
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}

function findLineEnd(text: string): readonly [ending: string, index: number] {
  const found = /\r\n|\r|\n/.exec(text);
  return found === null ? ['', -1] : [found[0], found.index];
}

/** The secrets of a job: each becomes `***` wherever it is printed from then on, overlapping ones together. */
interface Masks {
  add(secret: string): void;
  apply(text: string): string;
}

/** A job's masks; those encodings of a secret that the runner masks too (base64, JSON …) are left out here. */
export function makeMasks(): Masks {
  const secrets = new Set<string>();
  return {
    add: (secret) => {
      if (secret.trim() === '') return;
      secrets.add(secret);
      for (const line of secret.split(/[\r\n]/)) if (line.trim() !== '') secrets.add(line.trim());
    },
    apply: (text) => {
      const found: { start: number; end: number }[] = [];
      for (const secret of secrets) {
        for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
          found.push({ start: at, end: at + secret.length });
        }
      }
      found.sort((one, other) => one.start - other.start);
      let masked = '';
      let done = 0;
      let start = -1;
      for (const range of found) {
        if (start >= 0 && range.start <= done) {
          done = Math.max(done, range.end);
          continue;
        }
        masked += `${text.slice(done, range.start)}***`;
        start = range.start;
        done = range.end;
      }
      return masked + text.slice(done);
    },
  };
}

/** What a step's output came to. */
export interface OutputReader {
  /** Takes one line, of either stream. */
  readLine(line: string): void;
  /** Adds an annotation of the runner's own. */
  annotate(kind: Annotation['kind'], message: string): void;
  /** The log, as GitHub shows it, without time stamps. */
  readonly log: readonly string[];
  readonly commands: readonly WorkflowCommand[];
  /** The first ten of each kind: GitHub drops the others. */
  readonly annotations: readonly Annotation[];
  /** What the old commands `set-output` and `save-state` set. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** A command could not be processed: the step has failed, whatever its exit code. */
  hasFailed(): boolean;
}

/** Reads the output of one step; `isDebug` shows debug messages, as a secret ACTIONS_STEP_DEBUG does. */
export function makeOutputReader(masks: Masks, isDebug: boolean): OutputReader {
  const registered = new Set<string>(COMMANDS);
  const log: string[] = [];
  const commands: WorkflowCommand[] = [];
  const annotations: Annotation[] = [];
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  let stopToken: string | undefined;
  let isEchoing = isDebug;
  let hasFailed = false;

  const print = (text: string): void => {
    log.push(masks.apply(text));
  };
  const annotate = (
    kind: Annotation['kind'],
    message: string,
    properties: Readonly<Record<string, string>> = {},
  ): void => {
    if (annotations.filter((other) => other.kind === kind).length < MAX_ANNOTATIONS_OF_A_KIND) {
      annotations.push({
        kind,
        message: masks.apply(message).slice(0, MAX_ANNOTATION_CHARACTERS),
        properties,
      });
    }
    if (message !== '') print(`##[${kind}]${message}`);
  };
  const fail = (line: string, reason: string): void => {
    annotate('error', `Unable to process command '${line}' successfully.`);
    annotate('error', reason);
    hasFailed = true;
  };

  const process = (command: WorkflowCommand, line: string): void => {
    const { name, value, properties } = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        annotate(name, value, properties);
        break;
      case 'debug':
        if (isDebug) print(`##[debug]${value}`);
        break;
      case 'group':
        print(`##[group]${value}`);
        break;
      case 'endgroup':
        print('##[endgroup]');
        break;
      case 'add-mask':
        if (value.trim() === '')
          annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
        else masks.add(value);
        break;
      case 'set-output':
      case 'save-state':
        if (properties.name === undefined)
          fail(line, `Required field 'name' is missing in ##[${name}] command.`);
        else (name === 'set-output' ? outputs : state)[properties.name] = value;
        break;
      case 'set-env':
      case 'add-path':
        fail(line, `The \`${name}\` command is disabled.`);
        break;
      case 'echo':
        if (!/^(on|off)$/i.test(value.trim())) fail(line, 'Invalid echo command value.');
        isEchoing = value.trim().toLowerCase() === 'on';
        break;
      default:
        // Problem matchers are not emulated.
        break;
    }
  };

  const readLine = (line: string): void => {
    const command = parseCommand(line, registered);
    if (command === undefined) {
      print(line);
      return;
    }
    if (stopToken !== undefined) {
      if (command.name === stopToken) {
        registered.delete(stopToken);
        stopToken = undefined;
      }
      print(line);
      return;
    }
    if (command.name === 'stop-commands') {
      const token = command.value.toLowerCase();
      if (token === '' || token === 'pause-logging' || registered.has(token)) {
        fail(line, 'You cannot use a endToken that is an empty string or another workflow command.');
        return;
      }
      stopToken = token;
      registered.add(token);
      if (command.value.length > 6) masks.add(command.value);
      commands.push(command);
      print(line);
      return;
    }
    commands.push(command);
    // These print something of their own, and a mask must not print its secret.
    const isQuiet = ['add-mask', 'debug', 'error', 'warning', 'notice'].includes(command.name);
    if (isEchoing && !isQuiet) print(line);
    process(command, line);
  };

  return {
    readLine,
    annotate: (kind, message) => annotate(kind, message),
    log,
    commands,
    annotations,
    outputs,
    state,
    hasFailed: () => hasFailed,
  };
}

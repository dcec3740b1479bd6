import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { kill, platform, ppid } from 'node:process';
import type { Duplex, Readable } from 'node:stream';
import { describeCause } from '../problem.ts';
import { type Environment, isPrivateVariable } from './environment.ts';

/** How a program ended. */
export interface Ended {
  /** Its exit code; `null` if a signal ended it, or it ended for the reason below. */
  readonly status: number | null;
  /**
   * Why it did not end normally: it took too long, the run is over, it printed too much, or it could not be started.
   */
  readonly failure?: 'late' | 'stopped' | 'too-much' | 'not-started';
  /** Why it could not be started, as a code: ENOENT. */
  readonly reason?: string;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** How a program is run. */
interface RunOptions {
  readonly environment: Environment;
  /** The folder that it is started in, never the workspace: `/`, or on Windows its own, if none is given. */
  readonly folder?: string | undefined;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Given to it on standard input. */
  readonly input?: string | undefined;
  /** Leaves standard input open after it, until the program ends: it can tell by its end that this process has died. */
  readonly holdsInput?: boolean;
  /** The most that is kept of each of its streams, in bytes. */
  readonly maxBytes: number;
  /** A program that prints more is not ended; the beginning is dropped. */
  readonly keepsEnd?: boolean;
  /** It is ended, with all that it started, when this process dies, by any signal. Not on Windows. */
  readonly endsWithUs?: boolean;
}

/**
 * Runs the words in a process group that ends with us: its third descriptor is a pipe without a
 * writer, which closes when this process dies. A tool that went on would change what the next job undoes.
 */
const KILL_WITH_PARENT = `(read -r _ <&3; kill -KILL 0) </dev/null >/dev/null 2>&1 & exec 3<&-; exec "$@"`;

const HAS_GROUPS = platform !== 'win32';

/**
 * Runs a program by its absolute path: the one way in which another process is started. No shell sees its words. It has no
 * terminal, so it cannot ask for a password, and gets no input, token, secret or command file, whatever `environment`
 * says. It is ended, with what it started, after its time limit.
 */
export function runProgram(path: string, words: readonly string[], options: RunOptions): Promise<Ended> {
  const { timeoutMs, signal, input, holdsInput = false, maxBytes, keepsEnd = false } = options;
  if (!isAbsolute(path)) throw new Error(`${path} is not an absolute path`);
  const nothing = { status: null, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
  if (signal?.aborted) return Promise.resolve({ ...nothing, failure: 'stopped' });
  return new Promise((resolve) => {
    let child: ChildProcess;
    try {
      child = start(path, words, options);
    } catch (cause) {
      resolve({ ...nothing, failure: 'not-started', reason: describeCause(cause) }); // a NUL among the words
      return;
    }
    const stop = (failure: 'late' | 'stopped' | 'too-much'): void => {
      settle({ status: null, failure });
      endGroup(child);
      for (const stream of child.stdio) stream?.destroy();
      child.unref(); // sudo runs as root: perhaps we cannot end it, but it cannot block us
    };
    const onFull = keepsEnd ? undefined : () => stop('too-much');
    const stdout = collect(child.stdout, maxBytes, onFull);
    const stderr = collect(child.stderr, maxBytes, onFull);
    const onAbort = (): void => stop('stopped');
    const timer = setTimeout(() => stop('late'), timeoutMs);
    const settle = (end: Omit<Ended, 'stdout' | 'stderr'>): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      resolve({ ...end, stdout: stdout(), stderr: stderr() });
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    const watch = child.stdio[3] as Duplex | null | undefined;
    watch?.on('error', () => {});
    child.on('error', (cause) => {
      settle({ status: null, failure: 'not-started', reason: describeCause(cause) });
    });
    child.once('exit', () => {
      watch?.destroy();
      child.stdin?.destroy();
    });
    child.once('close', (status) => settle({ status }));
    child.stdin?.on('error', () => {});
    if (holdsInput) child.stdin?.write(input ?? '');
    else child.stdin?.end(input ?? '');
  });
}

/** A program that a person started, on their terminal. */
interface Foreground {
  /** How it ended: by an exit code, or a signal; `reason` is why it could not be started, as a code: ENOENT. */
  readonly ended: Promise<{
    readonly status: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly reason?: string;
  }>;
  readonly send: (signal: NodeJS.Signals) => void;
}

/**
 * Starts the command that a person typed, as their shell would: by its name on PATH, in this folder, with this terminal and
 * all of `environment`. It gets everything: it is their command. What this program does on the way, and nobody asked for,
 * has no input and prints as `messages`: on stderr.
 */
export function startForUser(
  name: string,
  words: readonly string[],
  environment: Environment,
  prints: 'answers' | 'messages' = 'answers',
): Foreground {
  const stdio = prints === 'answers' ? inheritAll() : (['ignore', 2, 2] as const);
  const child = spawn(name, words, { env: { ...environment }, stdio: stdio as StdioOptions });
  return {
    ended: new Promise((resolve) => {
      child.once('error', (cause) => resolve({ status: null, signal: null, reason: describeCause(cause) }));
      child.once('close', (status, signal) => resolve({ status, signal }));
    }),
    send: (signal) => child.kill(signal),
  };
}

/** Stdin, stdout, stderr, and every further descriptor of the caller (`7<file`): Node.js closes most of them by default. */
function inheritAll(): StdioOptions {
  const stdio: ('inherit' | 'ignore')[] = ['inherit', 'inherit', 'inherit'];
  for (const descriptor of listInherited()) {
    while (stdio.length < descriptor) stdio.push('ignore');
    stdio[descriptor] = 'inherit';
  }
  return stdio;
}

/**
 * The descriptors above 2 that this process was started with, in order; only Linux shows them. Node.js has some of its own:
 * they are no files, or both ends of one pipe. A caller may have both ends too (the job server of make): then our parent
 * has that pipe.
 */
function listInherited(): readonly number[] {
  const all = listDescriptors('self');
  const ofParent = new Set(listDescriptors(ppid).map(({ target }) => target));
  const isOwn = ({ target }: (typeof all)[number]): boolean =>
    target.startsWith('anon_inode:') ||
    (target.startsWith('pipe:') &&
      all.filter((other) => other.target === target).length > 1 &&
      !ofParent.has(target));
  return all.flatMap((it) => (it.descriptor > 2 && !isOwn(it) ? [it.descriptor] : [])).sort((a, b) => a - b);
}

function listDescriptors(
  process: number | 'self',
): readonly { readonly descriptor: number; readonly target: string }[] {
  const folder = `/proc/${process}/fd`;
  try {
    return readdirSync(folder).flatMap((name) => {
      const target = readTarget(`${folder}/${name}`);
      return target === undefined ? [] : [{ descriptor: Number(name), target }];
    });
  } catch {
    return []; // another system, or another user's process
  }
}

function readTarget(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined; // the descriptor that listed the folder
  }
}

/** How a program is asked. */
interface AskOptions {
  readonly timeoutMs: number;
  /** The most that is kept of each of its streams, in bytes. */
  readonly maxBytes: number;
}

/** Asks the program that a person typed something on their behalf, as {@link startForUser} starts it; keeps what it prints. */
export function askForUser(
  name: string,
  words: readonly string[],
  environment: Environment,
  { timeoutMs, maxBytes }: AskOptions,
): Promise<Pick<Ended, 'status' | 'stdout' | 'stderr'>> {
  const child = spawn(name, words, { env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const stdout = collect(child.stdout, maxBytes, () => child.kill('SIGKILL'));
  const stderr = collect(child.stderr, maxBytes, undefined);
  return new Promise((resolve) => {
    const settle = (status: number | null): void => {
      clearTimeout(timer);
      resolve({ status, stdout: stdout(), stderr: stderr() });
    };
    child.once('error', () => settle(null));
    child.once('close', settle);
  });
}

function start(
  path: string,
  words: readonly string[],
  { environment, folder, input, holdsInput, endsWithUs }: RunOptions,
): ChildProcess {
  const isHeld = endsWithUs === true && HAS_GROUPS;
  const [program, ...rest] = isHeld
    ? ['/bin/sh', '-c', KILL_WITH_PARENT, 'sh', path, ...words]
    : [path, ...words];
  const stdin = input === undefined && holdsInput !== true ? 'ignore' : 'pipe';
  return spawn(program ?? path, rest, {
    cwd: folder ?? (HAS_GROUPS ? '/' : dirname(path)),
    env: Object.fromEntries(Object.entries(environment).filter(([name]) => !isPrivateVariable(name))),
    stdio: isHeld ? [stdin, 'pipe', 'pipe', 'pipe'] : [stdin, 'pipe', 'pipe'],
    detached: HAS_GROUPS, // a session of its own: no terminal to ask on, and one group to end
    windowsHide: true,
  });
}

/** Gathers what a stream gives; the function that is returned tells what there is, the end of it if it was too much. */
function collect(stream: Readable | null, maxBytes: number, onFull: (() => void) | undefined): () => Buffer {
  let parts: Buffer[] = [];
  let length = 0;
  const join = (): Buffer => Buffer.concat(parts).subarray(-maxBytes);
  stream?.on('data', (part: Buffer) => {
    parts.push(part);
    length += part.length;
    if (length <= maxBytes) return;
    if (onFull !== undefined) onFull();
    else if (length > 2 * maxBytes) {
      parts = [join()];
      length = maxBytes;
    }
  });
  return join;
}

function endGroup(child: ChildProcess): void {
  try {
    if (HAS_GROUPS && child.pid !== undefined) kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    child.kill('SIGKILL'); // it has ended, or is another user's
  }
}

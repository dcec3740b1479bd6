import { type ChildProcess, spawn } from 'node:child_process';
import { getuid, kill } from 'node:process';
import type { Duplex } from 'node:stream';

/** How a program ended; `output` is the end of what it printed on both streams. */
interface ProgramResult {
  /** `null` if it could not be started, or was ended because it took too long. */
  readonly status: number | null;
  readonly output: string;
}

/** How a program is run. */
interface ProgramOptions {
  readonly timeoutMs: number;
  /** Given to it on standard input. */
  readonly input?: string | undefined;
  /** Leaves standard input open after it, until the program ends: it can tell by its end that this process has died. */
  readonly holdsInput?: boolean;
  /** In characters; of more the beginning is dropped. */
  readonly maxOutputLength?: number;
  /** Over what every program gets. */
  readonly environment?: Readonly<Record<string, string>>;
}

const MAX_OUTPUT_LENGTH = 4000;

/** Folders that only root writes to; the others belong to whoever installed Homebrew, and are not for root. */
const SYSTEM_FOLDERS = '/usr/sbin:/usr/bin:/sbin:/bin';
const LOCAL_FOLDERS = '/usr/local/sbin:/usr/local/bin';

/**
 * Runs the words in a process group that ends with us: its third descriptor is a pipe that nobody writes to, and which
 * closes when this process dies, by whatever signal. A tool that went on would change what the next job undoes.
 */
const UNTIL_WE_END = `(read -r _ <&3; kill -KILL 0) </dev/null >/dev/null 2>&1 & exec 3<&-; exec "$@"`;

/**
 * Runs a program without a shell's eyes on its words and without a terminal, so that it cannot ask for a password, and
 * with nothing of the job's environment. It is ended, with what it started, after `timeoutMs` milliseconds.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  { timeoutMs, input, holdsInput = false, environment, maxOutputLength = MAX_OUTPUT_LENGTH }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = start(program, words, environment);
    const watch = child.stdio[3] as Duplex | null | undefined;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-maxOutputLength);
      });
    }
    const settle = (status: number | null, more = ''): void => {
      clearTimeout(timer);
      resolve({ status, output: (output + more).trim() });
    };
    const timer = setTimeout(() => {
      endGroup(child);
      for (const stream of child.stdio) stream?.destroy();
      child.unref(); // sudo is root's: it may be that we cannot end it, but it cannot keep us
      settle(null, `\n(ended after ${timeoutMs / 1000} seconds)`);
    }, timeoutMs);
    child.once('error', ({ message }) => settle(null, message));
    child.once('exit', () => watch?.destroy());
    child.once('close', (status) => settle(status));
    watch?.on('error', () => {});
    child.stdin?.on('error', () => {});
    if (holdsInput) child.stdin?.write(input ?? '');
    else child.stdin?.end(input ?? '');
    child.once('exit', () => child.stdin?.destroy());
  });
}

function start(program: string, words: readonly string[], more: ProgramOptions['environment']): ChildProcess {
  if (/^[A-Za-z]:/.test(program)) {
    return spawn(program, words, {
      env: { ...more },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
  }
  const folders = getuid?.() === 0 ? [SYSTEM_FOLDERS, LOCAL_FOLDERS] : [LOCAL_FOLDERS, SYSTEM_FOLDERS];
  return spawn('/bin/sh', ['-c', UNTIL_WE_END, 'sh', program, ...words], {
    env: { PATH: folders.join(':'), LC_ALL: 'C', ...more },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    detached: true, // a session of its own: no terminal to ask on, and one group to end
  });
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL'); // Windows knows no groups
  }
}

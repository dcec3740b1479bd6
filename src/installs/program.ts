import { spawn } from 'node:child_process';
import { kill } from 'node:process';

/** How a program ended; `output` is the end of what it printed on both streams. */
export interface ProgramResult {
  /** `null` if it could not be started, or was ended because it took too long. */
  readonly status: number | null;
  readonly output: string;
}

const MAX_OUTPUT_LENGTH = 4000;

/** What every program of ours gets: no variable of the job can change what it does. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/opt/homebrew/bin',
  LC_ALL: 'C',
};

/**
 * Runs a program without a shell and without a terminal, so that it cannot ask for a password; ends it, and what it
 * started, after `timeoutMs` milliseconds.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  {
    timeoutMs,
    input,
    environment,
  }: {
    readonly timeoutMs: number;
    readonly input?: string | undefined;
    readonly environment?: Readonly<Record<string, string>>;
  },
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const isUnix = !/^[A-Za-z]:/.test(program);
    const child = spawn(program, words, {
      env: { ...(isUnix ? ENVIRONMENT : {}), ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: isUnix, // a session of its own: no terminal to ask on, and one group to end
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-MAX_OUTPUT_LENGTH);
      });
    }
    const settle = (status: number | null, more = ''): void => {
      clearTimeout(timer);
      resolve({ status, output: (output + more).trim() });
    };
    const timer = setTimeout(() => {
      endGroup(isUnix ? child.pid : undefined);
      child.kill('SIGKILL');
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      settle(null, `\n(ended after ${timeoutMs / 1000} seconds)`);
    }, timeoutMs);
    child.once('error', ({ message }) => settle(null, message));
    child.once('close', (status) => settle(status));
    child.stdin.on('error', () => {}).end(input ?? '');
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    kill(-pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}

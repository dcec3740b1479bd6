import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Environment } from './environment.ts';
import { atSuddenEnd } from './scope.ts';

/** How a child process is started. */
export interface ChildOptions {
  /** The whole environment of the child. */
  readonly environment: Environment;
  readonly folder?: string;
  /** After this long (milliseconds, 60,000 if not given) the child and its children are killed and the call rejects. */
  readonly timeoutMs?: number;
  /** Aborting it ends the child as the runner ends a cancelled step: SIGINT, SIGTERM 7.5 s later, then SIGKILL. */
  readonly cancel?: AbortSignal;
  /** Called with the process once it has been started. */
  readonly onStart?: (child: ChildProcess) => void;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (stream: 'stdout' | 'stderr', bytes: Buffer) => void;
}

/** What a child process left behind. */
export interface ChildResult {
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The runner's grace (Runner.Sdk/ProcessInvoker): SIGINT, then 7.5 s, SIGTERM, then 2.5 s, SIGKILL. */
const INTERRUPT_GRACE_MS = 7_500;
const TERMINATE_GRACE_MS = 2_500;

const END_GRACE_MS = 5_000;

const OWN_GROUP = process.platform !== 'win32';
const running = new Set<ChildProcess>();

atSuddenEnd(() => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/**
 * Starts a program without a shell and with no stdin, in a process group of its own, which is killed if this
 * process ends first. A program that cannot be started is an `error` event of the child.
 */
export function startChild(
  program: string,
  programArguments: readonly string[],
  options: Pick<ChildOptions, 'environment' | 'folder'>,
): ChildProcess {
  const child = spawn(program, programArguments, {
    env: { ...options.environment },
    cwd: options.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: OWN_GROUP,
    windowsHide: true,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Signals a child and the processes of its group; a group that is gone already is no error. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (OWN_GROUP) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Ends a child: `signal` to its group (SIGTERM if not given), SIGKILL five seconds later; resolves when its output
 * is closed.
 */
export async function endChild(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!running.has(child)) return;
  const closed = once(child, 'close');
  signalGroup(child, signal);
  const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), END_GRACE_MS);
  await closed;
  clearTimeout(kill);
}

/**
 * Runs a program to its end and returns what it printed (UTF-8). Rejects if it cannot be started, and if it is
 * still running after `timeoutMs`, with its output in the message.
 */
export async function runChild(
  program: string,
  programArguments: readonly string[],
  options: ChildOptions,
): Promise<ChildResult> {
  const { timeoutMs = 60_000, cancel } = options;
  const child = startChild(program, programArguments, options);
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.on('data', (bytes: Buffer) => {
      output[stream].push(bytes);
      options.onOutput?.(stream, bytes);
    });
  }
  const text = (stream: 'stdout' | 'stderr'): string => Buffer.concat(output[stream]).toString('utf8');

  const timers: NodeJS.Timeout[] = [];
  const later = (delayMs: number, act: () => void): void => {
    timers.push(setTimeout(act, delayMs));
  };
  let isOverdue = false;
  later(timeoutMs, () => {
    isOverdue = true;
    signalGroup(child, 'SIGKILL');
  });
  const onCancel = (): void => {
    // The runner signals the process it started, not the group.
    child.kill('SIGINT');
    later(INTERRUPT_GRACE_MS, () => child.kill('SIGTERM'));
    later(INTERRUPT_GRACE_MS + TERMINATE_GRACE_MS, () => signalGroup(child, 'SIGKILL'));
  };
  cancel?.addEventListener('abort', onCancel, { once: true });

  try {
    const closed = once(child, 'close');
    if (child.pid !== undefined) options.onStart?.(child);
    if (cancel?.aborted) onCancel();
    const [exitCode, signal] = (await closed) as [number | null, NodeJS.Signals | null];
    if (isOverdue) {
      throw new Error(
        `${program} was still running after ${timeoutMs} ms\n${text('stdout')}\n${text('stderr')}`,
      );
    }
    return { exitCode, signal, stdout: text('stdout'), stderr: text('stderr') };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    cancel?.removeEventListener('abort', onCancel);
  }
}

import { isatty } from 'node:tty';
import type { Environment } from '../programs/environment.ts';
import { startForUser } from '../programs/run.ts';
import type { Terminal } from './terminal.ts';

/** What a shell says of a command that is not there, and of one that cannot be started (POSIX, Shell & Utilities 2.8.2). */
const NOT_FOUND = 127;
const NOT_STARTED = 126;

/** What asks a program to end, or to read its configuration again. */
const SIGNALS = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'] as const;

/** Does work that must not be interrupted, to leave nothing behind: a signal that ends us waits until then. */
export async function endAfter<T>(work: () => Promise<T>): Promise<T> {
  let asked: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    asked ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
    if (asked !== undefined) process.kill(process.pid, asked);
  }
}

/**
 * Runs a command on this terminal and in this folder; gives its exit status. Signals are passed on, and if one ends it, it
 * ends us as well, once `end` has been done. `by` is the word that asked for it.
 */
export async function runForUser(
  by: string,
  [program = '', ...words]: readonly string[],
  environment: Environment,
  terminal: Terminal,
  end: (status: number) => void = () => {},
): Promise<number> {
  const { ended, send } = startForUser(program, words, environment);
  // asked of the descriptor: process.stdin would make what the command reads non-blocking
  const hasTerminal = isatty(0);
  for (const signal of SIGNALS) {
    // Ctrl-C reaches all of a terminal's foreground group, the command too: passed on, it would come twice
    const isFromTerminal = hasTerminal && (signal === 'SIGINT' || signal === 'SIGQUIT');
    process.on(signal, () => isFromTerminal || send(signal));
  }
  const { status, signal, reason } = await ended;
  end(status ?? 1);
  for (const it of SIGNALS) process.removeAllListeners(it);
  if (reason !== undefined) {
    const advice =
      reason === 'ENOENT'
        ? 'Check its name, and that its folder is in PATH.'
        : 'Check that it is a program, and that this user may run it.';
    terminal.say(`${by}: “${program}” cannot be started (${reason}). ${advice}`, 'red');
    return reason === 'ENOENT' ? NOT_FOUND : NOT_STARTED;
  }
  if (signal !== null) process.kill(process.pid, signal);
  return status ?? 1;
}

import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import { describeMissing, findExisting, planExisting } from './existing.ts';
import { listSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What a shell says of a command that is not there, and of one that cannot be started (POSIX, Shell & Utilities 2.8.2). */
const NOT_FOUND = 127;
const NOT_STARTED = 126;

/** What asks a program to end, or to read its configuration anew. */
const SIGNALS = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'] as const;

/**
 * Runs one command with the variables of the bundle that is there, on this terminal and in this folder. Its exit status is
 * ours, signals are passed on, and if one ends it, it ends us as well.
 */
export async function execCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const context = readContext(given.output, terminal.log);
  const existing = findExisting(context);
  if (existing === undefined) {
    terminal.say(describeMissing(context).replace('No variable was set.', 'The command was not run.'), 'red');
    return 1;
  }
  const settings = listSettings(planExisting(existing, context), context);
  const environment = {
    ...context.environment,
    ...Object.fromEntries(settings.map(({ name, value }) => [name, value])),
  };
  const { startForUser } = await import('../programs/run.ts');
  const [program = '', ...words] = given.words;
  const { ended, send } = startForUser(program, words, environment);
  for (const signal of SIGNALS) {
    // Ctrl-C reaches all of a terminal's foreground group, the command too: passed on, it would come twice
    const isFromTerminal = process.stdin.isTTY === true && (signal === 'SIGINT' || signal === 'SIGQUIT');
    process.on(signal, () => isFromTerminal || send(signal));
  }
  const end = await ended;
  for (const signal of SIGNALS) process.removeAllListeners(signal);
  if (end.reason !== undefined) {
    terminal.say(`exec: “${program}” cannot be started (${end.reason}).`, 'red');
    return end.reason === 'ENOENT' ? NOT_FOUND : NOT_STARTED;
  }
  if (end.signal !== null) process.kill(process.pid, end.signal);
  return end.status ?? 1;
}

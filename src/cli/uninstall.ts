import { undoEverything } from '../installs/installs.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * Undoes every change outside the bundle that this user's journal has, also those of jobs that were killed, and tells
 * each.
 */
export async function undoInstalls(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  let undone = 0;
  const info = (message: string): void => {
    undone += 1;
    terminal.say(message);
  };
  const problems = await undoEverything(readContext(given.output, { ...terminal.log, info }));
  for (const { severity, message } of problems) {
    terminal.say(`${severity}: ${message}`, severity === 'error' ? 'red' : 'yellow');
  }
  const hasError = problems.some(({ severity }) => severity === 'error');
  if (undone + problems.length === 0) terminal.say('Nothing to undo: no change of --install is left.');
  else if (!hasError) terminal.say('No change of --install is left.');
  return hasError ? 1 : 0;
}

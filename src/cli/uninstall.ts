import { undoEverything } from '../installs/installs.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Undoes every change outside the bundle that this user's journal has, also those of jobs that were killed. */
export async function undoInstalls(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const problems = await undoEverything(readContext(given.output, terminal.log));
  for (const { severity, message } of problems) {
    terminal.say(`${severity}: ${message}`, severity === 'error' ? 'red' : 'yellow');
  }
  if (problems.length === 0) terminal.say('Nothing that --install changed is left.');
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

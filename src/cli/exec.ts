import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import { describeMissing, findExisting, planExisting } from './existing.ts';
import { listSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command with the variables of the bundle that you made. */
export async function execCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const context = readContext(given.output, terminal.log);
  const existing = findExisting(context);
  if (existing === undefined) {
    terminal.say(describeMissing(context, 'The command was not run.'), 'red');
    return 1;
  }
  const settings = listSettings(planExisting(existing, context), context);
  const environment = {
    ...context.environment,
    ...Object.fromEntries(settings.map(({ name, value }) => [name, value])),
  };
  const { runForUser } = await import('./foreground.ts');
  return runForUser('exec', given.words, environment, terminal);
}

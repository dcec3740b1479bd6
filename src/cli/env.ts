import type { Arguments } from './arguments.ts';
import { chooseShell, readContext } from './context.ts';
import { describeMissing, findExisting, planExisting } from './existing.ts';
import { listSettings } from './settings.ts';
import { writeSettings } from './shells.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * Writes to stdout what a shell is to set for the files that an earlier run made: no certificate is read and no host
 * asked, because a profile runs this. Names no missing file.
 */
export async function printExisting(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const context = readContext(given.output, terminal.log);
  const existing = findExisting(context);
  if (existing === undefined) {
    terminal.say(describeMissing(context, 'No variable was set.'), 'yellow');
    return 1;
  }
  const written = writeSettings(
    chooseShell(given.shell),
    listSettings(planExisting(existing, context), context),
  );
  for (const refusal of written.refusals) terminal.say(refusal, 'red');
  if (written.text === undefined) return 1;
  await terminal.hand(written.text);
  return 0;
}

import { runStep } from './action/main.ts';
import { AS_COMMAND_LINE, AS_DECODER, AS_ROOT } from './installs/names.ts';
import { escapeForLog } from './report/escape.ts';
import { describeUnexpected } from './report/outcome.ts';

/** One program for the runner and for shells. The runner's start is the one that is measured: the rest is loaded when it is asked for. */
async function main(): Promise<void> {
  const isCommandLine = process.argv[2] === AS_COMMAND_LINE;
  if (isCommandLine) process.argv.splice(2, 1); // from here on the words are those that were typed
  if (process.argv[2] === AS_ROOT) return serveRoot();
  if (process.argv[2] === AS_DECODER) return void (await import('./decoding/decoder.ts'));
  if (!isCommandLine) {
    await runStep();
    // Once the log is written nothing is left to do: to end at once spares the taking apart of what ends with the process.
    process.stdout.write('', () => process.exit());
    return;
  }
  const { runCommandLine } = await import('./cli/main.ts');
  process.exitCode = await runCommandLine();
}

/** Does what this program, run by another user, asked root for, in a line; ends when that process does. */
async function serveRoot(): Promise<void> {
  const { answerAsRoot } = await import('./installs/journal/as-root.ts');
  const { isDone, text } = await answerAsRoot(process.stdin);
  (isDone ? process.stdout : process.stderr).write(`${text}\n`);
  if (!isDone) process.exitCode = 1;
}

/** Node.js would print the error's own words, and they may be text from outside. */
process.on('uncaughtException', (cause) => {
  process.stderr.write(`${escapeForLog(describeUnexpected(cause).message)}\n`);
  process.exit(1);
});

void main();

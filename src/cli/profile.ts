import { explainCause } from '../report/outcome.ts';
import { readArguments } from './arguments.ts';
import { printExisting } from './env.ts';
import { openTerminal } from './terminal.ts';

/**
 * `setup-ca-bundle env` as a build of its own (`dist/env.js`): every start of a shell waits for a line in its profile, so
 * nothing else is loaded.
 */
async function main(): Promise<void> {
  const terminal = openTerminal();
  try {
    const read = readArguments(process.argv.slice(2));
    if ('value' in read) {
      process.exitCode = await printExisting(read.value, terminal);
      // what was handed over is written: to end at once spares the taking apart of what ends with the process
      if (process.exitCode === 0) process.exit();
      return;
    }
    for (const mistake of read.mistakes) terminal.say(`setup-ca-bundle: ${mistake}`, 'red');
    process.exitCode = 2;
  } catch (cause) {
    for (const { message } of explainCause(cause)) terminal.say(message, 'red');
    process.exitCode = 1;
  }
}

void main();

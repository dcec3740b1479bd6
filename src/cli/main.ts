import type { Arguments } from './arguments.ts';
import { readArguments } from './arguments.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Does what the words after the program's name ask for; gives the exit code. */
export async function runCommandLine(): Promise<number> {
  const terminal = openTerminal();
  const read = readArguments(process.argv.slice(2));
  if ('value' in read) return attempt(read.value, terminal);
  for (const mistake of read.mistakes) terminal.say(`setup-ca-bundle: ${mistake}`, 'red');
  return 2;
}

/** An unexpected error is a sentence, and an exit code that scripts know. */
async function attempt(given: Arguments, terminal: Terminal): Promise<number> {
  try {
    return await runCommand(given, terminal);
  } catch (cause) {
    const { explainCause } = await import('../report/outcome.ts');
    for (const { message } of explainCause(cause)) terminal.say(message, 'red');
    return 1;
  }
}

/** Each command is loaded when it is asked for: `env` runs at every start of a shell. */
async function runCommand(given: Arguments, terminal: Terminal): Promise<number> {
  switch (given.command) {
    case 'bundle':
      return (await import('./bundle.ts')).makeBundleForShell(given, terminal);
    case 'env':
      return (await import('./env.ts')).printExisting(given, terminal);
    case 'exec':
      return (await import('./exec.ts')).execCommand(given, terminal);
    case 'docker':
    case 'podman':
      return (await import('./docker.ts')).runEngine(given.engine, given, terminal);
    case 'dockerfile':
      return (await import('./dockerfile.ts')).printDockerfile(given, terminal);
    case 'doctor':
      return (await import('./doctor.ts')).printDiagnosis(given, terminal);
    case 'explain':
      return (await import('./explain.ts')).printExplanation(given, terminal);
    case 'show':
      return (await import('./show.ts')).printCertificates(given, terminal);
    case 'check-config':
      return (await import('./check-config.ts')).printConfigurationCheck(given, terminal);
    case 'uninstall':
      return (await import('./uninstall.ts')).undoInstalls(given, terminal);
    case 'help':
      terminal.print((await import('./help.ts')).writeHelp(given.words[0]).map((text) => ({ text })));
      return 0;
    case 'version':
      terminal.print([{ text: (await import('../release.ts')).VERSION }]);
      return 0;
  }
}

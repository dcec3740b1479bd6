import { basename } from 'node:path';
import type { Context } from '../context.ts';
import { makeBundle } from '../pipeline.ts';
import { type Problem, RunError } from '../problem.ts';
import { type Outcome, settle } from '../report/outcome.ts';
import { quoteWord } from '../report/shell-word.ts';
import { type LogGroup, makeLog, makeResultLine } from '../report/text.ts';
import { readRequest } from '../request.ts';
import type { Arguments } from './arguments.ts';
import { chooseShell, readContext } from './context.ts';
import { listSettings } from './settings.ts';
import { type Shell, writeSettings } from './shells.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { takeTurn } from './turn.ts';

/**
 * Makes the bundle in its folder and writes to stdout what a shell is to set; on a terminal, where no shell reads it,
 * tells what was done instead. If anything fails the files of the run before stay, and stdout is empty.
 */
export async function makeBundleForShell(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { output } = readContext(given.output, terminal.log).folders;
  const password = given.input('pkcs12-password') || (process.env.SETUP_CA_BUNDLE_PKCS12_PASSWORD ?? '');
  terminal.log.mask(password);
  const { request, problems } = await readRequest((name) =>
    name === 'pkcs12-password' ? password : given.input(name),
  );
  if (problems.length > 0) {
    sayProblems(problems, terminal);
    return 2;
  }
  if (output === undefined) {
    terminal.say('There is no home folder for this user: name a folder with --output.', 'red');
    return 1;
  }
  const isForPerson = given.shell === undefined && process.stdout.isTTY === true;
  // all runs with installs are one use, wherever their files are
  const shared =
    request.installs.length > 0 ? readContext(undefined, terminal.log).folders.output : undefined;
  const run = async (): Promise<Outcome> => {
    const context = readContext(given.output, terminal.log); // the time of a run is its own, not that of waiting
    const left = request.installs.length > 0 ? await undoUse(context) : [];
    return makeBundle(request, context, left, async ({ variables }) => {
      if (isForPerson) return;
      const written = writeSettings(chooseShell(given.shell), listSettings(variables, context));
      if (written.text === undefined) throw new RunError(...written.refusals.map(refuse));
      await terminal.hand(written.text);
    });
  };
  const work = settle(() => takeTurn([output, shared ?? output], run));
  const outcome = await terminal.during('Gathering and checking certificates', work);
  // A profile runs this at every start of a shell: there, only what needs a person is told.
  const isTold = ({ severity }: Problem): boolean => severity !== 'notice' || isForPerson;
  sayProblems(outcome.problems.filter(isTold), terminal);
  if (outcome.status === 'failed') {
    sayRefused(outcome, terminal);
    return 1;
  }
  if (isForPerson) tellPerson(outcome, given, terminal);
  return 0;
}

/** Undoes what the run before installed, so that this one takes its place. */
async function undoUse(context: Context): Promise<readonly Problem[]> {
  const installs = await import('../installs/installs.ts');
  return installs.undoUse(context);
}

function refuse(message: string): Problem {
  return {
    code: 'not-supported',
    severity: 'error',
    message: `${message} No variable was set; choose another form with --shell, or another folder with --output.`,
  };
}

function sayProblems(problems: readonly Problem[], { say }: Terminal): void {
  const style = { error: 'red', warning: 'yellow', notice: 'dim' } as const;
  for (const { severity, message } of problems) say(`${severity}: ${message}`, style[severity]);
}

/** What was refused, and the lines that would make it trusted. */
function sayRefused(outcome: Outcome, terminal: Terminal): void {
  sayGroups(
    makeLog(outcome).filter(({ kind }) => kind === 'refused' || kind === 'proposals'),
    terminal,
  );
  terminal.say(makeResultLine(outcome), 'bold');
}

function tellPerson(outcome: Outcome, given: Arguments, terminal: Terminal): void {
  sayGroups(makeLog(outcome), terminal);
  const { file, line } = writeProfileLine(given.output);
  for (const text of ['', makeResultLine(outcome), `Put this line into ${file}:`, `  ${line}`])
    terminal.say(text);
}

function sayGroups(groups: readonly LogGroup[], { say }: Terminal): void {
  for (const { title, lines } of groups) {
    say(title, 'bold');
    for (const line of lines) say(`  ${line}`);
  }
}

/** The line for the profile of the user's shell, and that profile. */
function writeProfileLine(output: string | undefined): { readonly file: string; readonly line: string } {
  const where =
    output === undefined ? '' : ` --output ${quoteWord(readContext(output, NO_LOG).folders.output ?? '')}`;
  const command = (shell: Shell): string => `setup-ca-bundle env --shell ${shell}${where}`;
  switch (process.platform === 'win32' ? 'powershell' : basename(process.env.SHELL ?? '')) {
    case 'powershell':
    case 'pwsh':
      return { file: '$PROFILE', line: `${command('powershell')} | Out-String | Invoke-Expression` };
    case 'zsh':
      return { file: '~/.zshrc', line: `eval "$(${command('zsh')})"` };
    case 'fish':
      return { file: '~/.config/fish/config.fish', line: `${command('fish')} | source` };
    case 'bash':
      return {
        file: process.platform === 'darwin' ? '~/.bash_profile' : '~/.bashrc',
        line: `eval "$(${command('bash')})"`,
      };
    default:
      return { file: '~/.profile', line: `eval "$(${command('bash')})"` };
  }
}

const NO_LOG = { info: () => {}, debug: () => {}, mask: () => {} };

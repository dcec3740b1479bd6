import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isOnRequest } from '../clients/clients.ts';
import type { Context } from '../context.ts';
import { makeBundle } from '../pipeline.ts';
import { listSome, type Problem, RunError } from '../problem.ts';
import { type Outcome, settle } from '../report/outcome.ts';
import { quoteWord } from '../report/shell-word.ts';
import { type LogGroup, makeLog, makeResultLine } from '../report/text.ts';
import { readRequest } from '../request.ts';
import type { Arguments } from './arguments.ts';
import { chooseShell, readContext } from './context.ts';
import { listEarlier } from './earlier.ts';
import { findExisting } from './existing.ts';
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
  const keptClients = listKeptClients(given, terminal);
  const { request: asked, problems } = await readRequest((name) => {
    if (name === 'pkcs12-password') return password;
    return (
      (name === 'clients' && given.input(name) === '' && given.isAdding && keptClients) || given.input(name)
    );
  });
  const request = { ...asked, keepsEarlier: given.isAdding };
  if (output === undefined) {
    terminal.say('There is no home folder for this user: name a folder with --output.', 'red');
    return 1;
  }
  const isForPerson = given.shell === undefined && process.stdout.isTTY === true;
  // all runs with installs are one use, wherever their files are
  const shared =
    request.installs.length > 0 ? readContext(undefined, terminal.log).folders.output : undefined;
  let earlier: ReturnType<typeof listEarlier> = [];
  let undone = 0;
  const run = async (): Promise<Outcome> => {
    earlier = listEarlier(readContext(given.output, terminal.log));
    const context = readContext(given.output, terminal.log); // the time of a run is its own, not that of waiting
    const info = (): void => {
      undone += 1;
    };
    // with a mistake in the options the run fails: what an earlier one installed stays
    const left =
      problems.length === 0 && request.installs.length > 0
        ? await undoUse({ ...context, log: { ...context.log, info } })
        : [];
    return makeBundle(request, context, [...problems, ...left], async ({ variables }) => {
      if (isForPerson) return;
      const written = writeSettings(chooseShell(given.shell), listSettings(variables, context));
      if (written.text === undefined) throw new RunError(...written.refusals.map(refuse));
      await terminal.hand(written.text);
    });
  };
  const work = settle(() => takeTurn([output, shared ?? output], run));
  const outcome = await terminal.during('Gathering and checking certificates', work);
  // A profile runs this at every start of a shell: there, only what needs a person is shown.
  const isTold = ({ severity }: Problem): boolean => severity !== 'notice' || isForPerson;
  sayProblems(outcome.problems.filter(isTold), terminal);
  if (outcome.status === 'failed') {
    sayRefused(outcome, terminal);
    if (undone > 0) terminal.say(UNDONE_BEFORE, 'yellow');
    return problems.length > 0 ? 2 : 1;
  }
  sayDropped(earlier, outcome, terminal);
  if (isForPerson) tellPerson(outcome, given, terminal);
  return 0;
}

/** An earlier install would look like the system store's own CAs: so it is undone before a run judges anything. */
const UNDONE_BEFORE =
  'The changes of an earlier run (--install) were undone first, and they are not made again. Fix the error and run this command again, or run the earlier command again.';

/** The clients of the run before that are not set by default, as text for `clients`; for `--add` without names. */
function listKeptClients(given: Arguments, { log }: Terminal): string {
  const clients = findExisting(readContext(given.output, log))?.clients ?? [];
  return ['default', ...clients.filter(isOnRequest).map(({ id }) => `+${id}`)].join(' ');
}

/** How many CAs are named one by one. */
const MAX_NAMED_CAS = 5;

/** CAs that the run before had and this one has not: a person should not find out by a failure. */
function sayDropped(earlier: ReturnType<typeof listEarlier>, { anchors }: Outcome, { say }: Terminal): void {
  const trusted = new Set<string>(anchors.map(({ certificate }) => certificate.fingerprint));
  const dropped = earlier.filter(({ fingerprint }) => !trusted.has(fingerprint));
  if (dropped.length === 0) return;
  const names = dropped.map(({ subject, fingerprint, origins: [origin] }) => {
    return `${subject} (sha256:${fingerprint}${origin === undefined ? '' : `, from ${origin.label}`})`;
  });
  say(`No longer trusted: ${listSome(names, MAX_NAMED_CAS)}.`, 'yellow');
  say('An earlier run added it. If you still need it, add it again, with --add.', 'yellow');
}

/** Undoes what the run before installed, because this run replaces it. */
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

/** Shows what was refused, and the lines to paste that would make it trusted. */
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
  for (const text of ['', makeResultLine(outcome), `Add this line to ${file}:`, `  ${line}`])
    terminal.say(text);
}

function sayGroups(groups: readonly LogGroup[], { say }: Terminal): void {
  for (const { title, lines } of groups) {
    say(title, 'bold');
    for (const line of lines) say(`  ${line}`);
  }
}

/** The line for the profile of the shell that started this program, and that profile. */
function writeProfileLine(output: string | undefined): { readonly file: string; readonly line: string } {
  const where =
    output === undefined ? '' : ` --output ${quoteWord(readContext(output, NO_LOG).folders.output ?? '')}`;
  const command = (shell: Shell): string => `setup-ca-bundle env --shell ${shell}${where}`;
  switch (findShell()) {
    case 'powershell':
    case 'pwsh':
      return { file: '$PROFILE', line: `${command('powershell')} | Out-String | Invoke-Expression` };
    case 'zsh':
      return { file: '~/.zshrc', line: `eval "$(${command('zsh')})"` };
    case 'fish':
      return { file: '~/.config/fish/config.fish', line: `${command('fish')} | source` };
    case 'bash':
      // a terminal of macOS starts a login shell, which reads no .bashrc; one of Linux a shell that reads no .profile
      return {
        file: process.platform === 'darwin' ? '~/.bash_profile' : '~/.bashrc',
        line: `eval "$(${command('bash')})"`,
      };
    default:
      return { file: '~/.profile, which is read when you log in', line: `eval "$(${command('bash')})"` };
  }
}

const SHELLS_BY_NAME = /^-?(bash|zsh|fish|pwsh)$/;

/** Processes that npx starts between a shell and this program. */
const BETWEEN = /^(?:sh|dash|node|MainThread|np[mx].*)$/;

/** The most processes between this program and the shell. */
const MAX_PARENTS = 8;

/** The shell that started this program, from its parent processes on Linux; elsewhere the user's own shell. */
function findShell(): string {
  if (process.platform === 'win32') return 'powershell';
  let id = process.ppid;
  for (let at = 0; at < MAX_PARENTS && id > 1; at++) {
    const status = readStatus(id);
    const name = /^Name:\s*(.*)$/m.exec(status)?.[1] ?? '';
    const [, shell] = SHELLS_BY_NAME.exec(name) ?? [];
    if (shell !== undefined) return shell;
    if (!BETWEEN.test(name)) break;
    id = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1] ?? 0);
  }
  return basename(process.env.SHELL ?? '');
}

function readStatus(id: number): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'latin1');
  } catch {
    return ''; // another system, or another user's process
  }
}

const NO_LOG = { info: () => {}, debug: () => {}, mask: () => {} };

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Switch } from '../../clients/switches.ts';
import type { Context } from '../../context.ts';
import { readSource } from '../../files/read.ts';
import { findProject, isInWorkspace } from '../../files/workspace.ts';
import type { Problem } from '../../problem.ts';
import { takeVariables } from '../../programs/environment.ts';
import { findProgram } from '../../programs/find.ts';
import { type Ended, runProgram } from '../../programs/run.ts';
import { type FoundSettings, NO_SETTINGS, type Setting, toAbsolute } from './setting.ts';
import { findLine } from './setting-lines.ts';

/** How long git may take to read its own configuration, in milliseconds. */
const GIT_DEADLINE_MS = 5_000;

/** How much git may print, in bytes: a configuration has some kilobytes. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/** Where git looks for its configuration (git-config(1), Environment), and for the repository that conditions are about. */
const GIT_VARIABLES = /^(?:XDG_CONFIG_HOME|GIT_(?:CONFIG|DIR|COMMON_DIR|WORK_TREE|CEILING|DISCOVERY)\w*)$/i;

const KEYS = String.raw`^http\.(.+\.)?((proxy)?sslcainfo|sslverify)$`;

/** What switches it off, as git reads a boolean (git-config, VALUES). */
const OFF = /^(?:false|no|off|0|)$/i;

/** git's exit code where it knows no such key (git-config(1)). */
const NO_SUCH_KEY = 1;

/** Asks git for the CA files in its configuration, includes and conditions regarded. */
export async function askGit(context: Context): Promise<FoundSettings> {
  const answer = await runGit(context);
  if (answer === undefined || context.signal.aborted) return NO_SETTINGS; // without git nothing is lost
  if (typeof answer === 'string') return { ...NO_SETTINGS, problems: [describeFailure(answer)] };
  const { status, stdout } = answer;
  if (status === 0) return readAnswer(stdout.toString('utf8'), context);
  return status === NO_SUCH_KEY
    ? NO_SETTINGS
    : { ...NO_SETTINGS, problems: [describeFailure(explainEnd(answer))] };
}

/**
 * Asks git for the keys, their values with `~` expanded: NUL-separated records of origin, key and value, a newline between
 * the last two where there is a value. Undefined without git; a reason if no git may be run.
 */
async function runGit(context: Context): Promise<Ended | string | undefined> {
  const { path, leftOut } = findProgram(['git'], context);
  if (path === undefined) return leftOut[0];
  const { home, temporary } = context.folders;
  const project = findProject(context);
  // Conditional includes depend on the repository. Git gets its path and is not started in it.
  const place = project !== undefined && existsSync(project) ? ['-C', project] : [];
  const question = ['config', '--show-origin', '--null', '--type=path', '--get-regexp', KEYS];
  return runProgram(path, [...place, ...question], {
    environment: takeVariables(context, GIT_VARIABLES),
    folder: home ?? temporary,
    timeoutMs: GIT_DEADLINE_MS,
    maxBytes: MAX_ANSWER_BYTES,
    signal: context.signal,
  });
}

function explainEnd({ status, failure, reason }: Ended): string {
  if (failure === 'late') return `no answer within ${GIT_DEADLINE_MS / 1000} s`;
  return `code ${reason ?? status ?? failure}`;
}

function readAnswer(answer: string, context: Context): FoundSettings {
  const fields = answer.split('\0');
  const found = new Map<string, Setting>();
  const switches = new Map<string, Switch>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const origin = fields[at] ?? '';
    const record = fields[at + 1] ?? '';
    const [key, value] = splitOnce(record, '\n');
    const file = origin.startsWith('file:')
      ? resolve(context.folders.workspace ?? '/', origin.slice('file:'.length))
      : undefined;
    const isTrustedSource = file === undefined || !isInWorkspace(file, context);
    const isLeft = file !== undefined && context.isLeftByJob?.(file) === true;
    if (/sslverify$/i.test(key)) {
      switches.delete(key);
      if (record !== key && OFF.test(value)) switches.set(key, { ...describeSwitch(key, file), isLeft });
      continue;
    }
    // of two values for a key the last one counts; but what a pull request or an earlier job wrote hides nothing that it did
    // not write
    const id = `${isTrustedSource} ${isLeft} ${key}`;
    found.delete(id);
    if (value === '') continue;
    found.set(id, {
      name: `${describeKey(key, nameOf(key))} in ${file ?? 'GIT_CONFIG_* variables'}`,
      path: toAbsolute(value, context),
      isTrustedSource,
      isLeft,
      takesFolder: false,
      isExportable: false,
      key: `git:http.${/^http\.[^.]*$/.test(key) ? '' : '<url>.'}${nameOf(key)}`,
      file,
      line: file === undefined ? undefined : findLineIn(file, 'sslcainfo', value),
    });
  }
  return { ...NO_SETTINGS, settings: [...found.values()], switches: [...switches.values()] };
}

function describeSwitch(key: string, file: string | undefined): Switch {
  const line = file === undefined ? undefined : findLineIn(file, 'sslverify');
  const where = file === undefined ? 'GIT_CONFIG_* variables' : file;
  return {
    what: `${describeKey(key, 'sslVerify')}=false in ${where}${line === undefined ? '' : `, line ${line}`}`,
    who: 'git',
    remedy: 'Remove it: git config --unset, with the scope that names this file.',
  };
}

/** Git tells the file of a setting, and not the line. */
function findLineIn(file: string, ...words: readonly string[]): number | undefined {
  const bytes = readSource(file);
  return Buffer.isBuffer(bytes) ? findLine(bytes.toString('utf8'), ...words) : undefined;
}

/** A key `http.<url>.<name>` as people write it; of a URL in it only scheme, host and path, since it may hold a password. */
function describeKey(key: string, name: string): string {
  const url = key.slice('http.'.length, -name.length - 1);
  if (url === '') return `http.${name}`;
  try {
    const { protocol, host, pathname } = new URL(url);
    if (pathname.includes('@')) return `http.<url>.${name}`; // a slash in a password ends the host
    return `http.${protocol}//${host}${pathname}.${name}`;
  } catch {
    return `http.<url>.${name}`; // a pattern such as https://*.example.org is a URL to the parser, too
  }
}

function nameOf(key: string): string {
  return /proxysslcainfo$/i.test(key) ? 'proxySSLCAInfo' : 'sslCAInfo';
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function describeFailure(reason: string): Problem {
  const message = `git's configuration mentions http.sslCAInfo or http.sslVerify, but git could not be asked for them (${reason}): CA files that it names are not in the bundle, which git now reads instead. Run \`git config --get-regexp sslcainfo\`, and add the files to \`certificates\`.`;
  return { code: 'unreadable', severity: 'warning', message };
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { findProject, isInWorkspace } from '../../files/workspace.ts';
import type { Problem } from '../../problem.ts';
import { takeVariables } from '../../programs/environment.ts';
import { findProgram } from '../../programs/find.ts';
import { type Ended, runProgram } from '../../programs/run.ts';
import { type FoundSettings, type Setting, toAbsolute } from './setting.ts';

/** How long git may take to read its own configuration, in milliseconds. */
const GIT_DEADLINE_MS = 5_000;

/** How much git may print, in bytes: a configuration has some kilobytes. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/** Where git looks for its configuration (git-config(1), Environment), and for the repository that conditions are about. */
const GIT_VARIABLES = /^(?:XDG_CONFIG_HOME|GIT_(?:CONFIG|DIR|COMMON_DIR|WORK_TREE|CEILING|DISCOVERY)\w*)$/i;

const KEYS = String.raw`^http\.(.+\.)?(proxy)?sslcainfo$`;

const NONE: FoundSettings = { settings: [], problems: [] };

/** git's exit code where it knows no such key (git-config(1)). */
const NO_SUCH_KEY = 1;

/** Asks git for the CA files in its configuration, includes and conditions regarded. */
export async function askGit(context: Context): Promise<FoundSettings> {
  const answer = await runGit(context);
  if (answer === undefined || context.signal.aborted) return NONE; // no git, so nobody whom the bundle could fail
  if (typeof answer === 'string') return { settings: [], problems: [describeFailure(answer)] };
  const { status, stdout } = answer;
  if (status === 0) return { settings: readAnswer(stdout.toString('utf8'), context), problems: [] };
  return status === NO_SUCH_KEY ? NONE : { settings: [], problems: [describeFailure(explainEnd(answer))] };
}

/**
 * Asks git for the keys that match a pattern, their values of a type: NUL-separated records of origin, key and value, a
 * newline between the last two. Undefined where there is no git, and why where there is none that may be run.
 */
export async function runGit(
  context: Context,
  pattern: string = KEYS,
  type: 'path' | 'bool' = 'path',
): Promise<Ended | string | undefined> {
  const { path, leftOut } = findProgram(['git'], context);
  if (path === undefined) return leftOut[0];
  const { home, temporary } = context.folders;
  const project = findProject(context);
  // Conditional includes depend on the repository. Git is told where it is, not started in it.
  const place = project !== undefined && existsSync(project) ? ['-C', project] : [];
  const question = ['config', '--show-origin', '--null', `--type=${type}`, '--get-regexp', pattern];
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

function readAnswer(answer: string, context: Context): Setting[] {
  const fields = answer.split('\0');
  const found = new Map<string, Setting>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const origin = fields[at] ?? '';
    const [key = '', value = ''] = splitOnce(fields[at + 1] ?? '', '\n');
    const file = origin.startsWith('file:')
      ? resolve(context.folders.workspace ?? '/', origin.slice('file:'.length))
      : undefined;
    const isTrustedSource = file === undefined || !isInWorkspace(file, context);
    const isLeft = file !== undefined && context.isLeftByJob?.(file) === true;
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
    });
  }
  return [...found.values()];
}

/** A key `http.<url>.<name>` as people write it; of a URL in it only scheme, host and path, since it may hold a password. */
export function describeKey(key: string, name: string): string {
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
  const message = `git's configuration mentions CA files (http.sslCAInfo), but git could not be asked for them (${reason}): they are not in the bundle, which git reads from now on. See what \`git config --get-regexp sslcainfo\` says, and name the files in \`certificates\`.`;
  return { code: 'unreadable', severity: 'warning', message };
}

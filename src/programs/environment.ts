import type { Context } from '../context.ts';
import { isInWorkspace } from '../files/workspace.ts';
import { keepOwnFolders, listSystemFolders } from './find.ts';

/** Variables of a process, by name; one that is undefined is not there. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What belongs to this action: inputs, state, the runner's tokens, and its command files. */
const OWN_VARIABLES =
  /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)_)|^GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY)$/i;

/** Names of secrets, as CI systems and clouds write them. */
const SECRET_VARIABLES =
  /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|ACCESS|API)_?KEY|BEARER/i;

/** Lists of folders from which a process loads programs and code. */
const FOLDER_LISTS = /^(?:PATH|(?:LD|DYLD)_LIBRARY_PATH|(?:DYLD)_FALLBACK_LIBRARY_PATH)$/i;

/** A list of folders of code; folders that any user can change are removed from it. */
const MODULE_LIST = /^PYTHONPATH$/i;

/** Variables that have a client load code: what they name in the workspace, a pull request could have put there. */
const CODE_VARIABLES =
  /^(?:LD_\w+|DYLD_\w+|PYTHON\w*|NODE_OPTIONS|NODE_PATH|BUN_OPTIONS|RUBY(?:OPT|LIB)|GEM_(?:HOME|PATH)|PERL5?(?:OPT|LIB|DB)|PHPRC|PHP_INI_SCAN_DIR|CLASSPATH|_?JAVA_(?:TOOL_)?OPTIONS|JDK_JAVA_OPTIONS|GIT_(?:EXEC_PATH|ASKPASS|SSH\w*|EXTERNAL_DIFF|PROXY_COMMAND|TEMPLATE_DIR)|OPENSSL_\w+|BASH_ENV|ENV)$/i;

/** What any program may need: its files, its language, its user. */
const MACHINE_VARIABLES =
  /^(?:HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TE?MP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|OS|USERPROFILE|USERNAME|USERDOMAIN|COMPUTERNAME|HOMEDRIVE|HOMEPATH|(?:LOCAL)?APPDATA|ALLUSERSPROFILE|ProgramData|PUBLIC|(?:Common)?Program(?:Files|W6432)(?:\(x86\))?|NUMBER_OF_PROCESSORS|PROCESSOR_\w+)$/i;

/** Whether no other program may get a variable: an input, a token, a file of commands, a secret. */
export function isPrivateVariable(name: string): boolean {
  return OWN_VARIABLES.test(name) || SECRET_VARIABLES.test(name);
}

/**
 * The variables of the job for a program that should behave as in a later step: all but inputs, tokens, secrets and
 * command files, and without what would have it run code from the workspace.
 */
export function takeJobVariables(context: Context): Environment {
  return pick(context, () => true);
}

/** The variables for a program that is asked one thing: what any program needs, and those of the job that match `also`. */
export function takeVariables(context: Context, also?: RegExp): Environment {
  return pick(
    context,
    (name) => MACHINE_VARIABLES.test(name) || FOLDER_LISTS.test(name) || also?.test(name) === true,
  );
}

/** The variables for a tool of the system: nothing of the job's, and its words in English, because they are read here. */
export function makeSystemVariables(): Environment {
  return { PATH: listSystemFolders().join(':'), LC_ALL: 'C' };
}

function pick(context: Context, isMeant: (name: string) => boolean): Environment {
  const picked = Object.entries(context.environment).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || isPrivateVariable(name) || !isMeant(name)) return [];
    if (FOLDER_LISTS.test(name) || MODULE_LIST.test(name)) return [[name, keepOwnFolders(value, context)]];
    return CODE_VARIABLES.test(name) && namesWorkspace(value, context) ? [] : [[name, value]];
  });
  return Object.fromEntries(picked);
}

/** Whether a variable has an absolute path in the workspace, alone or among options and other paths. */
function namesWorkspace(value: string, context: Context): boolean {
  const words = value.split(context.platform === 'win32' ? /[\s;,="']+/ : /[\s;:,="']+/);
  return words.some((word) => {
    const at = word.search(/\/|[A-Za-z]:[\\/]/); // -javaagent:/path, -I/path
    return at !== -1 && isInWorkspace(word.slice(at), context);
  });
}

import { hasCommand } from '../ci-commands.ts';
import { escapeJson } from '../report/escape.ts';

/** A variable for a shell to set, or to unset where `value` is undefined. */
export interface ShellSetting {
  readonly name: string;
  readonly value: string | undefined;
}

/** The forms in which settings are written. */
export type Shell =
  | 'bash'
  | 'zsh'
  | 'fish'
  | 'powershell'
  | 'cmd'
  | 'dotenv'
  | 'plain'
  | 'json'
  | 'gitlab'
  | 'azure';

/** How a form writes its lines. */
interface Dialect {
  readonly set: (name: string, value: string) => string;
  /** Undefined where the form cannot say it. */
  readonly unset: ((name: string) => string) | undefined;
  /** What a value must not have, and why, as the end of a sentence; line breaks, NUL and commands no form takes. */
  readonly refuses?: readonly [pattern: RegExp, why: string];
  readonly finish?: (lines: readonly string[]) => string;
}

const POSIX: Dialect = {
  // POSIX.1-2024, 2.2.2: nothing is special in single quotes but their end
  set: (name, value) => `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`,
  unset: (name) => `unset ${name}`,
};

const DIALECTS: Readonly<Record<Shell, Dialect>> = {
  bash: POSIX,
  zsh: POSIX,
  fish: {
    // fish's language, Quotes: in single quotes a backslash escapes itself and the quote
    set: (name, value) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}'`,
    unset: (name) => `set -e ${name}`,
  },
  powershell: {
    set: (name, value) => `$env:${name} = ${quoteForPowerShell(value)}`,
    unset: (name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`,
  },
  cmd: {
    // lines of a batch file, in which a percent sign is doubled; in quotes nothing else is special
    set: (name, value) => `@set "${name}=${value.replaceAll('%', '%%')}"`,
    unset: (name) => `@set "${name}="`,
    refuses: [
      /["\u0080-\uffff]/,
      'cmd cannot write a double quote, and cannot read letters outside of ASCII reliably',
    ],
    finish: writeBatch,
  },
  dotenv: {
    set: (name, value) => `${name}=${/^[\w@%+=:,./-]*$/.test(value) ? value : `'${value}'`}`,
    unset: undefined,
    refuses: [/'/, 'programs that read .env files do not agree on an apostrophe in a value'],
  },
  plain: {
    // GitHub's runner takes its .env so (Runner.Listener, LoadAndSetEnv), and Docker an --env-file: quotes are a part of the value
    set: (name, value) => `${name}=${value}`,
    unset: undefined,
  },
  json: {
    set: (name, value) => `${JSON.stringify(name)}: ${escapeJson(JSON.stringify(value))}`,
    unset: (name) => `${JSON.stringify(name)}: null`,
    finish: (lines) => (lines.length === 0 ? '{}\n' : `{\n  ${lines.join(',\n  ')}\n}\n`),
  },
  gitlab: {
    // GitLab's artifacts:reports:dotenv: no quotes, no blanks, and `$` is expanded where the variable is used
    set: (name, value) => `${name}=${value}`,
    unset: undefined,
    refuses: [/[\s'"$]/, "GitLab's dotenv reports allow no blanks, quotes or dollar signs in a value"],
  },
  azure: {
    // the agent turns these into other characters (azure-pipelines-agent, docs/design/percentEncoding.md); %25 was the first form of %AZP25
    set: (name, value) => `##vso[task.setvariable variable=${name}]${value}`,
    unset: undefined,
    refuses: [
      /%(?:0D|0A|3B|5D|25|AZP25)/i,
      'the agent of Azure Pipelines would read a part of it as an escape',
    ],
  },
};

/** The names of the forms. */
export const SHELLS = Object.keys(DIALECTS) as readonly Shell[];

/** Settings as text, or what of them a form cannot say, as sentences. */
type WrittenSettings =
  | { readonly text: string; readonly refusals: readonly [] }
  | { readonly text: undefined; readonly refusals: readonly string[] };

/**
 * Writes settings for a shell, one a line, so that it takes every character of a value literally. All or nothing: text
 * that sets a part of the variables would be trusted in part. What a form cannot unset is left out of it.
 */
export function writeSettings(shell: Shell, settings: readonly ShellSetting[]): WrittenSettings {
  const { set, unset, refuses, finish = writeLines } = DIALECTS[shell];
  const lines: string[] = [];
  const refusals: string[] = [];
  for (const { name, value } of settings) {
    const reason = value === undefined ? undefined : findRefusal(value, refuses);
    if (reason !== undefined) refusals.push(`${name} cannot be written for ${shell}: ${reason}.`);
    else if (value !== undefined) lines.push(set(name, value));
    else if (unset !== undefined) lines.push(unset(name));
  }
  return refusals.length > 0 ? { text: undefined, refusals } : { text: finish(lines), refusals: [] };
}

function findRefusal(value: string, refuses: Dialect['refuses']): string | undefined {
  if (/[\0\r\n]/.test(value)) return 'there is a line break in its value';
  if (hasCommand(value)) return 'a CI system would read a part of its value as a command';
  return refuses?.[0].test(value) ? refuses[1] : undefined;
}

function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function writeBatch(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

/**
 * A value as an expression of PowerShell, in ASCII: what a program prints is decoded by the console's code page, and
 * typographic apostrophes end a quoted string as the plain one does (about_Quoting_Rules).
 */
function quoteForPowerShell(value: string): string {
  const parts = value.match(/[\x20-\x7e]+|[^\x20-\x7e]/g) ?? [];
  const words = parts.map((part) =>
    /^[\x20-\x7e]/.test(part)
      ? `'${part.replaceAll("'", "''")}'`
      : `[char]0x${part.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const isText = words[0]?.startsWith("'") ?? false;
  return (isText ? words : ["''", ...words]).join(' + ');
}

import { resolve, sep } from 'node:path';
import type { SettingKey } from '../../clients/precedence.ts';
import type { SETTING_PLACES } from '../../clients/setting-places.ts';
import type { StandingSetting } from '../../clients/stronger.ts';
import type { Switch } from '../../clients/switches.ts';
import type { Context } from '../../context.ts';
import { findStart } from '../../files/workspace.ts';
import type { NamedSetting, Problem } from '../../problem.ts';

/** Something that named a file of CA certificates before us: a variable, or a key of a client's own configuration. */
export interface Setting extends NamedSetting {
  /** `REQUESTS_CA_BUNDLE`, `global.cert in /etc/pip.conf`. */
  readonly name: string;
  /** What it names, absolute. */
  readonly path: string;
  /** False if it is where a pull request can write: then it is no reason to trust anything. */
  readonly isTrustedSource: boolean;
  /** Whether it is where an earlier job could have left it, and that matters: then it is reported and not used. */
  readonly isLeft?: boolean;
  /** Whether a client that reads it also takes a folder of certificates under hashed names (`openssl rehash`). */
  readonly takesFolder: boolean;
  /** Whether it is a variable that this tool exports, if its client is asked for. */
  readonly isExportable: boolean;
  /** What it is in the table of precedence. */
  readonly key: SettingKey;
  /** The file that it is in, absolute, and its line there, counted from 1; none for a variable. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** Settings that were found, and what was wrong with the places where they may stand. */
export interface FoundSettings {
  readonly settings: readonly Setting[];
  readonly problems: readonly Problem[];
  /** Settings that may win over ours; their files are not added to the bundle. */
  readonly rivals: readonly StandingSetting[];
  readonly switches: readonly Switch[];
}

/** Where nothing was found. */
export const NO_SETTINGS: FoundSettings = { settings: [], problems: [], rivals: [], switches: [] };

/** A configuration file that is there, and its name in the table of places. */
export interface PlacedFile {
  readonly name: keyof typeof SETTING_PLACES;
  /** Absolute. */
  readonly path: string;
}

/** What several places gave, as one. */
export function joinSettings(found: readonly FoundSettings[]): FoundSettings {
  return {
    settings: found.flatMap(({ settings }) => settings),
    problems: found.flatMap(({ problems }) => problems),
    rivals: found.flatMap(({ rivals }) => rivals),
    switches: found.flatMap(({ switches }) => switches),
  };
}

/**
 * Values of settings that are switches and no path, in conda and mamba: they are a trust of their own kind, or none
 * (conda/base/context.py and libmamba's configuration.cpp, `ssl_verify`).
 */
export const SSL_VERIFY_SWITCH = /^(?:true|false|yes|no|on|off|1|0|truststore|<\w+>)$/i;

/** `PIP_CERT (/etc/corp/ca.pem)`: a setting as a person finds it, and the label of certificates that came by it. */
export function labelOf({ name, path }: NamedSetting): string {
  return `${name} (${path})`;
}

/** What `resolve` would change in a path that begins with a slash: `//`, `/./`, `/../`, and a slash at its end. */
const NOT_RESOLVED = /\/(?:\.{0,2}\/|\.{0,2}$)/;

/** Makes a value absolute: for a client a relative one starts at the folder of each step, which is the workspace. */
export function toAbsolute(value: string, context: Context): string {
  if (sep === '/' && value.startsWith('/') && !NOT_RESOLVED.test(value)) return value; // of a hundred paths nearly all
  return resolve(findStart(context), value);
}

/** Replaces `~/` at the start of a path by the user's home folder. */
export function expandHome(value: string, { folders: { home } }: Context): string {
  return home !== undefined && /^~[\\/]/.test(value) ? home + value.slice(1) : value;
}

/** A key of a configuration file; `value` is undefined where it names no path, but hides one in an earlier file. */
export interface ConfigurationEntry {
  readonly key: string;
  readonly value: string | undefined;
  /** The key in the table of precedence, without the file; undefined where the setting is not in force. */
  readonly rank: string | undefined;
  /** Its line, counted from 1. */
  readonly line: number;
  /** Whether it holds the certificates themselves, and not the name of a file. */
  readonly isInline?: boolean;
}

/** Replaces `$NAME` and `${NAME}`; a name that is not set stays, as it does in npm and in Python's `expandvars`. */
export function expandVariables(value: string, environment: Context['environment']): string {
  return value.replace(
    /\$(?:(\w+)|\{([^${}]+)\})/g,
    (whole, bare, braced) => environment[bare ?? braced] ?? whole,
  );
}

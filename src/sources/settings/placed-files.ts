import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_PLACES } from '../../clients/setting-places.ts';
import type { Context } from '../../context.ts';
import { readSource } from '../../files/read.ts';
import { findProject, isInWorkspace } from '../../files/workspace.ts';
import { type FoundSettings, NO_SETTINGS, type PlacedFile, toAbsolute } from './setting.ts';

/** Names of variables that may switch verification off, or give options to Java: reason enough to look closer. */
const MAY_MATTER =
  /VERIFY|UNAUTHORIZED|STRICT_SSL|TRUSTED_HOST|INSECURE|DISABLE_(?:SSL|CONN)|UNSAFE|JAVA_OPTIONS$|_OPTS$/i;

/** Found in every line that sets one of the keys which are looked for, or switches verification off; more than those have it. */
const MENTION =
  /\bca\b|ca_?(?:cert|path|file|info|bundle)|ssl|-tls|verify|insecure|certificate|truststore|-[a-z]*k\b|\\u/i;

/** Finds what the files of {@link SETTING_PLACES} say, and variables that are no names of files. */
export async function findPlacedSettings(context: Context): Promise<FoundSettings> {
  const files = findPlacedFiles(context).filter(({ path }) => hasMention(path, context));
  if (files.length === 0 && !Object.keys(context.environment).some(mayMatter)) {
    return NO_SETTINGS;
  }
  const { readPlaced } = await import('./placed-settings.ts');
  return readPlaced(files, context);
}

/** The configuration files that are there. */
function findPlacedFiles(context: Context): readonly PlacedFile[] {
  return Object.entries(SETTING_PLACES).flatMap(([name, templates]) => {
    const paths = [...new Set(templates.flatMap((template) => expandPlace(template, context)))];
    const there = paths.filter((path) => existsSync(path));
    return there
      .slice(0, templates[0] === 'first' ? 1 : undefined)
      .map((path): PlacedFile => ({ name: name as PlacedFile['name'], path }));
  });
}

/** Every step of a job has an input INPUT_VERIFY-HOSTS of ours. */
function mayMatter(name: string): boolean {
  return MAY_MATTER.test(name) && !name.startsWith('INPUT_');
}

/** A cheap look, without which the readers are not loaded: most files say nothing of certificates but in comments. */
function hasMention(file: string, context: Context): boolean {
  if (context.isHook && isInWorkspace(file, context)) return false;
  const bytes = readSource(file);
  if (!Buffer.isBuffer(bytes)) return false; // its client cannot read it either
  const lines = bytes.toString('utf8').split(/[\r\n\u2028\u2029]/);
  return lines.some((line) => MENTION.test(line) && !/^\s*#/.test(line));
}

/** The paths that a template stands for; none where a variable is not set, or there is no such folder. */
function expandPlace(template: string, context: Context): string[] {
  const [start = '', ...names] = template.split('/');
  const { home, start: folder } = context.folders;
  const bases =
    start === '~'
      ? [home]
      : start === '.'
        ? [findProject(context), folder]
        : start.startsWith('$')
          ? [context.environment[start.slice(1)]]
          : start === ''
            ? ['/']
            : [];
  return bases.flatMap((base) => (base ? [toAbsolute(join(base, ...names), context)] : []));
}

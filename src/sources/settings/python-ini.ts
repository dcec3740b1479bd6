import { parse } from 'ini';

/** A key in a section of a file, `section.key`; `value` is what the parser made of it. */
interface IniKey {
  readonly key: string;
  readonly value: unknown;
}

/** Finds a key in all sections of a file that Python's configparser reads, which also takes `key: value`. */
export function findIniKeys(text: string, name: string): IniKey[] {
  return findKeys(parse(text.replace(/^([\w-]+)[ \t]*:/gm, '$1 =')), name, []);
}

/** The parser returns a section with a dot in its name as a section within another. */
function findKeys(
  section: Readonly<Record<string, unknown>>,
  name: string,
  path: readonly string[],
): IniKey[] {
  return Object.entries(section).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return findKeys(value as Readonly<Record<string, unknown>>, name, [...path, key]);
    }
    if (path.length === 0 || key.toLowerCase().replace(/^--/, '') !== name) return [];
    return [{ key: [...path, name].join('.'), value }];
  });
}

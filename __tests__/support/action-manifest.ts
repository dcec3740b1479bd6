import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** What the runner takes from a JavaScript action's action.yml. */
export interface ActionManifest {
  readonly using: string;
  /** Relative to the action's folder. */
  readonly main: string;
  readonly post: string | undefined;
  /** Every input's name, with its default ('' if it has none). */
  readonly inputs: Readonly<Record<string, string>>;
}

interface RawManifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: string } | string>>;
  readonly runs?: { readonly using?: string; readonly main?: string; readonly post?: string };
}

/** Reads the action.yml (or action.yaml) of a folder. Throws on expressions: nothing here evaluates them. */
export function readManifest(folder: string): ActionManifest {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`${folder} has no action.yml`);
  // Every scalar a string, as the runner reads a default.
  const { inputs = {}, runs = {} } = load(readFileSync(file, 'utf8'), {
    schema: FAILSAFE_SCHEMA,
  }) as RawManifest;
  const { using, main, post } = runs;
  if (using === undefined || !/^node\d+$/.test(using) || main === undefined) {
    throw new Error(`${file} is not a JavaScript action`);
  }
  const defaults = Object.entries(inputs).map(([name, input]): [string, string] => {
    const value = typeof input === 'string' ? '' : (input.default ?? '');
    if (value.includes('${{')) throw new Error(`${file}: the default of ${name} is an expression`);
    return [name, value];
  });
  return { using, main, post, inputs: Object.fromEntries(defaults) };
}

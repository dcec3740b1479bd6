import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { ROOT } from './root.ts';

/** An input or an output, as action.yml declares it; an output has no default. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly default: string;
}

/** What action.yml says of the action's contract. */
interface ActionMetadata {
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
}

type Declared = Readonly<Record<string, { readonly description: string; readonly default?: string }>>;

/** Reads action.yml. */
export function readActionMetadata(): ActionMetadata {
  const metadata = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Record<
    'inputs' | 'outputs',
    Declared
  >;
  const list = (declared: Declared): Parameter[] =>
    Object.entries(declared).map(([name, value]) => ({
      name,
      description: value.description.trim(),
      default: value.default ?? '',
    }));
  return { inputs: list(metadata.inputs), outputs: list(metadata.outputs) };
}

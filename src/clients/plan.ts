import type { TlsClient } from './clients.ts';

/** The finished files that variables may name, absolute; `added` is undefined when there is nothing in it. */
export interface BundleFiles {
  readonly bundle: string;
  readonly added: string | undefined;
}

/** A variable of the job and what became of it. */
export interface PlannedVariable {
  readonly client: TlsClient;
  readonly variable: string;
  readonly value: string;
  /**
   * - `export`: it is to be set
   * - `unchanged`: it has this value already
   * - `kept`: the user set it to something that is no file of certificates, and it stays so
   */
  readonly action: 'export' | 'unchanged' | 'kept';
}

/**
 * Which variable gets which value, in the table's order.
 *
 * A client without anything to name has no variable (never an empty value: in nine clients it is an error). `kept` are
 * the variables whose present value is to stay.
 */
export function planVariables(
  clients: readonly TlsClient[],
  files: BundleFiles,
  environment: Readonly<Record<string, string | undefined>>,
  kept: ReadonlySet<string>,
): readonly PlannedVariable[] {
  return clients.flatMap((client): PlannedVariable[] => {
    const { variable } = client;
    const present = environment[variable];
    if (kept.has(variable) && present) return [{ client, variable, value: present, action: 'kept' }];
    const value = client.shape === 'bundle' ? files.bundle : files.added;
    if (value === undefined) return [];
    return [{ client, variable, value, action: present === value ? 'unchanged' : 'export' }];
  });
}

import { dirname } from 'node:path';
import type { TlsClient } from './clients.ts';

/**
 * The finished files that variables may name, absolute; `extra` is undefined when there is nothing in it. `javaOptions` are
 * the options that name the trust store to Java, `pythonPath` the folders of Python's modules with ours in front, where a
 * client was asked for that needs them.
 */
interface BundleFiles {
  readonly bundle: string;
  readonly extra: string | undefined;
  readonly javaOptions?: string | undefined;
  readonly pythonPath?: string | undefined;
}

/** A variable of the job and what becomes of it. */
export interface PlannedVariable {
  readonly client: TlsClient;
  readonly variable: string;
  readonly value: string;
  /**
   * - `export`: it must be set
   * - `unchanged`: it has this value already
   * - `kept`: the user set it to something that no bundle can say, and it stays so
   */
  readonly action: 'export' | 'unchanged' | 'kept';
  /** Why it is set although the input does not name it: a setting that would win over our variables. */
  readonly because?: {
    /** `cafile`. */
    readonly setting: string;
    /** The file that it is in, absolute, and its line; null for a variable. */
    readonly file: string | null;
    readonly line: number | null;
    /** As a clause: `because cafile in /home/me/.npmrc, line 3, wins over …`. */
    readonly text: string;
  };
}

/** A configuration file to be written beside the bundle. */
interface PlannedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Which variable gets which value, in the table's order.
 *
 * A client without anything to name has no variable (never an empty value: in nine clients it is an error). `kept` are
 * the variables that are to stay as they are.
 */
export function planVariables(
  clients: readonly TlsClient[],
  files: BundleFiles,
  environment: Readonly<Record<string, string | undefined>>,
  kept: ReadonlySet<string>,
): readonly PlannedVariable[] {
  return clients.flatMap((client): PlannedVariable[] => {
    const { variable } = client;
    const present = environment[variable] || undefined;
    if (kept.has(variable)) return present ? [{ client, variable, value: present, action: 'kept' }] : [];
    const value = valueFor(client, files, present);
    if (value === undefined) return [];
    return [{ client, variable, value, action: present === value ? 'unchanged' : 'export' }];
  });
}

/** Whether one of these clients reads a Java trust store. */
export function hasTruststore(clients: readonly TlsClient[]): boolean {
  return clients.some(({ shape }) => shape === 'truststore');
}

/** Whether one of these clients needs Python modules of ours. */
export function hasModules(clients: readonly TlsClient[]): boolean {
  return clients.some(({ shape }) => shape === 'modules');
}

/** The configuration files that the planned variables name. */
export function planFiles(variables: readonly PlannedVariable[], files: BundleFiles): readonly PlannedFile[] {
  return variables.flatMap(({ client: { configuration }, action }): PlannedFile[] => {
    if (configuration === undefined || action === 'kept') return [];
    return [{ name: configuration.file, text: configuration.write(files.bundle) }];
  });
}

function valueFor(
  { shape, configuration }: TlsClient,
  files: BundleFiles,
  present: string | undefined,
): string | undefined {
  if (configuration) return configuration.toValue(`${dirname(files.bundle)}/${configuration.file}`, present);
  if (shape === 'truststore') return files.javaOptions;
  if (shape === 'modules') return files.pythonPath;
  return shape === 'bundle' ? files.bundle : files.extra;
}

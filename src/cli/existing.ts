import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ANSWERING, TLS_CLIENTS, type TlsClient } from '../clients/clients.ts';
import { addTruststore } from '../clients/java-options.ts';
import { type PlannedVariable, planVariables } from '../clients/plan.ts';
import { addPythonFolder, PYTHON_MODULES } from '../clients/python-lenient.ts';
import { planSchannel } from '../clients/schannel.ts';
import type { Context } from '../context.ts';
import { BUNDLE_FILE, EXTRA_FILE, PYTHON_FOLDER, REPORT_FILE, TRUSTSTORE_FILE } from '../files/location.ts';
import { readSource } from '../files/read.ts';
import { either, exactly, isBoolean, isText, listOf, objectOf, parseShaped } from '../shape.ts';

/** The files that an earlier run made, absolute, and the clients that use them. */
interface ExistingBundle {
  readonly bundle: string;
  /** Undefined where there is nothing in it. */
  readonly extra: string | undefined;
  readonly truststore: string | undefined;
  readonly clients: readonly TlsClient[];
}

/**
 * Finds the files that an earlier run made in the output folder: no certificate is read and no host asked. Names no file
 * that is not there; undefined where there is no bundle, or not its record.
 */
export function findExisting({ folders }: Context): ExistingBundle | undefined {
  const { output } = folders;
  if (output === undefined) return undefined;
  const record = readRecord(join(output, REPORT_FILE));
  const bundle = join(output, BUNDLE_FILE);
  if (record === undefined || !existsSync(bundle)) return undefined;
  const ifThere = (isMade: boolean, name: string): string | undefined =>
    isMade && existsSync(join(output, name)) ? join(output, name) : undefined;
  return {
    bundle,
    extra: ifThere(record.hasExtra, EXTRA_FILE),
    truststore: ifThere(record.hasTruststore, TRUSTSTORE_FILE),
    clients: [...TLS_CLIENTS, ...ANSWERING].filter(
      ({ variable, shape, configuration }) =>
        record.variables.has(variable) &&
        (!configuration || existsSync(join(output, configuration.file))) &&
        (shape !== 'modules' ||
          PYTHON_MODULES.every(({ name }) => existsSync(join(output, PYTHON_FOLDER, name)))),
    ),
  };
}

/** The variables that name these files, for programs on this machine. */
export function planExisting(
  { bundle, extra, truststore, clients }: ExistingBundle,
  { environment, platform }: Context,
): readonly PlannedVariable[] {
  const javaOptions = truststore && addTruststore(environment.JAVA_TOOL_OPTIONS, truststore);
  const pythonPath = addPythonFolder(environment.PYTHONPATH, join(dirname(bundle), PYTHON_FOLDER));
  const named = { bundle, extra, javaOptions, pythonPath };
  const variables = planVariables(clients, named, environment, new Set());
  return platform === 'win32'
    ? planSchannel(variables, statSync(bundle).size, environment).variables
    : variables;
}

/** Says that there is no bundle yet, how to make one, and the `consequence`. */
export function describeMissing({ folders: { output } }: Context, consequence?: string): string {
  if (output === undefined) return 'There is no home folder for this user: name a folder with --output.';
  const missing = `There is no bundle yet (${join(output, BUNDLE_FILE)} or its report is missing). Make one: setup-ca-bundle --certificates FILE.`;
  return consequence === undefined ? missing : `${missing} ${consequence}`;
}

/** The part of a report that is needed here; undefined if the file is no report. */
interface Made {
  readonly hasExtra: boolean;
  readonly hasTruststore: boolean;
  /** The variables that the run set. */
  readonly variables: ReadonlySet<string>;
}

interface Report {
  readonly version: 1;
  readonly extra: object | null;
  readonly truststore: object | null;
  readonly variables: readonly { readonly variable: string; readonly isKept: boolean }[];
}

/** A file that was made is an object, one that was not is null; there may be more in it than is looked at here. */
const isReport = objectOf<Report>({
  version: exactly(1),
  extra: either(exactly(null), objectOf({})),
  truststore: either(exactly(null), objectOf({})),
  variables: listOf(objectOf<Report['variables'][number]>({ variable: isText, isKept: isBoolean })),
});

function readRecord(path: string): Made | undefined {
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) return undefined;
  try {
    const { extra, truststore, variables } = parseShaped(bytes.toString('utf8'), isReport, 'report');
    return {
      hasExtra: extra !== null,
      hasTruststore: truststore !== null,
      variables: new Set(variables.filter(({ isKept }) => !isKept).map(({ variable }) => variable)),
    };
  } catch {
    return undefined;
  }
}

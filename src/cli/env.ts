import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TLS_CLIENTS } from '../clients/clients.ts';
import { addTruststore } from '../clients/java-options.ts';
import { planVariables } from '../clients/plan.ts';
import { planSchannel } from '../clients/schannel.ts';
import { ADDED_FILE, BUNDLE_FILE, REPORT_FILE, TRUSTSTORE_FILE } from '../files/location.ts';
import { readSource } from '../files/read.ts';
import { either, exactly, isBoolean, isText, listOf, objectOf, parseShaped } from '../shape.ts';
import type { Arguments } from './arguments.ts';
import { listSettings } from './settings.ts';
import { writeSettings } from './shells.ts';
import { chooseShell, readContext } from './surroundings.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * Writes to stdout what a shell is to set for the files that an earlier run made: no certificate is read and no host
 * asked, so that it may stand in a profile. Names no file that is not there.
 */
export function printExisting(given: Arguments, terminal: Terminal): ExitCode {
  const context = readContext(given.output, terminal.log);
  const { output = '' } = context.folders;
  const record = readRecord(join(output, REPORT_FILE));
  const bundle = join(output, BUNDLE_FILE);
  if (record === undefined || !existsSync(bundle)) {
    terminal.say(
      `${bundle} is not there, or not its record: run setup-ca-bundle once with --certificates or --hosts. No variable was set.`,
      'yellow',
    );
    return 1;
  }
  const ifThere = (isMade: boolean, name: string): string | undefined =>
    isMade && existsSync(join(output, name)) ? join(output, name) : undefined;
  const truststore = ifThere(record.hasTruststore, TRUSTSTORE_FILE);
  const files = {
    bundle,
    added: ifThere(record.hasAdded, ADDED_FILE),
    javaOptions: truststore && addTruststore(context.environment.JAVA_TOOL_OPTIONS, truststore),
  };
  const clients = TLS_CLIENTS.filter(
    ({ id, configuration }) =>
      record.clients.has(id) && (!configuration || existsSync(join(output, configuration.file))),
  );
  const variables = planVariables(clients, files, context.environment, new Set());
  const planned =
    context.platform === 'win32'
      ? planSchannel(variables, statSync(bundle).size, context.environment).variables
      : variables;
  const written = writeSettings(chooseShell(given.shell), listSettings(planned, context));
  for (const refusal of written.refusals) terminal.say(refusal, 'red');
  if (written.text === undefined) return 1;
  terminal.hand(written.text);
  return 0;
}

/** The part of a report that is needed here; undefined if the file is none. */
interface Made {
  readonly hasAdded: boolean;
  readonly hasTruststore: boolean;
  /** The ids of the clients whose variables the run set. */
  readonly clients: ReadonlySet<string>;
}

interface Report {
  readonly version: 1;
  readonly added: object | null;
  readonly truststore: object | null;
  readonly variables: readonly { readonly client: string; readonly isKept: boolean }[];
}

/** A file that was made is an object, one that was not is null; there may be more in it than is looked at here. */
const isReport = objectOf<Report>({
  version: exactly(1),
  added: either(exactly(null), objectOf({})),
  truststore: either(exactly(null), objectOf({})),
  variables: listOf(objectOf<Report['variables'][number]>({ client: isText, isKept: isBoolean })),
});

function readRecord(path: string): Made | undefined {
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) return undefined;
  try {
    const { added, truststore, variables } = parseShaped(bytes.toString('utf8'), isReport, 'report');
    return {
      hasAdded: added !== null,
      hasTruststore: truststore !== null,
      clients: new Set(variables.filter(({ isKept }) => !isKept).map(({ client }) => client)),
    };
  } catch {
    return undefined;
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TlsClient } from '../../clients/clients.ts';
import { namesOtherTruststore } from '../../clients/java-options.ts';
import type { Context } from '../../context.ts';
import { isOwnPlace, TRUSTSTORE_FILE } from '../../files/location.ts';
import type { Problem } from '../../problem.ts';

/** Variables that must stay as they are because a configuration of the user's own would be shadowed. */
export interface KeptConfiguration {
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
}

/** Checks whether the files that chosen clients need would replace the user's own. */
export function findKeptConfiguration(clients: readonly TlsClient[], context: Context): KeptConfiguration {
  const kept: string[] = [];
  const problems: Problem[] = [];
  for (const client of clients) {
    const found = findOwn(client, context);
    if (found === undefined) continue;
    kept.push(client.variable);
    problems.push({
      code: 'setting-kept',
      severity: 'notice',
      message: `${client.variable}: ${found} stays in force, so ${client.id} does not use the bundle. ${advise(client)}`,
    });
  }
  return { kept, problems };
}

function advise({ configuration }: TlsClient): string {
  return configuration
    ? `Add this line there: ${configuration.write('<bundle-path>').trim()}`
    : `Remove it, or name the ${TRUSTSTORE_FILE} beside the bundle there.`;
}

function toTruststore({ folders: { output } }: Context): string | undefined {
  return output === undefined ? undefined : join(output, TRUSTSTORE_FILE);
}

function findOwn({ shape, variable, configuration }: TlsClient, context: Context): string | undefined {
  const present = context.environment[variable];
  if (shape === 'truststore') {
    return present && namesOtherTruststore(present, toTruststore(context))
      ? 'what it says of a trust store'
      : undefined; // not the password in it
  }
  if (configuration === undefined || configuration.isAddedTo) return undefined;
  if (present) return isOwnPlace(present, context) ? undefined : present;
  const { replacesInHome } = configuration;
  const home = context.folders.home;
  if (replacesInHome === undefined || home === undefined) return undefined;
  const path = join(home, replacesInHome);
  return existsSync(path) ? path : undefined;
}

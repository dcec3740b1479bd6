import type { TlsClient } from '../clients/clients.ts';
import { addTruststore } from '../clients/java-options.ts';
import { planFiles, planVariables } from '../clients/plan.ts';
import { type BuildTrust, SECRETS_FOLDER } from './dockerfile.ts';

/** The finished files of a bundle on this machine, absolute. */
export interface FinishedBundle {
  readonly bundle: string;
  /** Undefined where there is nothing in it. */
  readonly extra: string | undefined;
  readonly truststore: string | undefined;
  readonly clients: readonly TlsClient[];
}

/** What a build is given. */
export interface BuildSecrets {
  readonly trust: BuildTrust;
  /** The file of each secret on this machine. */
  readonly paths: ReadonlyMap<string, string>;
  /** Those of them that are yet to be written, beside the bundle. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

const BUNDLE_ID = 'ca-bundle';

/** The most that a secret may have, in bytes (moby/buildkit, session/secrets). */
export const MAX_SECRET_BYTES = 500 * 1024;

/** apt reads no variable with a list of CAs, but one with a configuration of its own. */
const APT = { variable: 'APT_CONFIG', file: 'apt.conf' } as const;

/** The secrets by which a build gets a bundle, and the variables that name them; none where no client was chosen. */
export function planSecrets({ bundle, extra, truststore, clients }: FinishedBundle): BuildSecrets {
  const place = (id: string): string => `${SECRETS_FOLDER}/${id}`;
  const inside = {
    bundle: place(BUNDLE_ID),
    extra: extra === undefined ? undefined : place(`${BUNDLE_ID}-extra`),
    javaOptions:
      truststore === undefined ? undefined : addTruststore(undefined, place(`${BUNDLE_ID}-truststore`)),
  };
  const planned = planVariables(clients, inside, {}, new Set());
  if (planned.length === 0) return { trust: { secrets: [], variables: [] }, paths: new Map(), files: [] };
  const configurations = [
    ...planFiles(planned, inside),
    { name: APT.file, text: `Acquire::https::CaInfo "${inside.bundle}";\n` },
  ];
  const hasExtra = planned.some(({ client }) => client.shape === 'extra');
  const folder = bundle.slice(0, bundle.search(/[\\/][^\\/]*$/) + 1);
  const paths = new Map([
    [BUNDLE_ID, bundle],
    ...(extra !== undefined && hasExtra ? [[`${BUNDLE_ID}-extra`, extra] as const] : []),
    ...(truststore === undefined ? [] : [[`${BUNDLE_ID}-truststore`, truststore] as const]),
    ...configurations.map(({ name }) => [`${BUNDLE_ID}-${name}`, `${folder}build-${name}`] as const),
  ]);
  const names = new Set(configurations.map(({ name }) => `${BUNDLE_ID}-${name}`));
  return {
    trust: {
      // clients look for a configuration under the name that it has
      secrets: [...paths.keys()].map((id) => ({
        id,
        target: place(names.has(id) ? id.slice(BUNDLE_ID.length + 1) : id),
      })),
      variables: [
        ...planned.map(({ variable, value }) => [variable, value] as const),
        [APT.variable, place(APT.file)],
      ],
    },
    paths,
    files: configurations.map(({ name, text }) => ({ name: `build-${name}`, text })),
  };
}

import type { Problem } from '../problem.ts';
import type { PlannedVariable } from './plan.ts';

/** What is set on Windows, and what to report about it. */
interface SchannelPlan {
  readonly variables: readonly PlannedVariable[];
  readonly problems: readonly Problem[];
}

const KEY = 'http.schannelUseSSLCAInfo';

/** The largest CA file that libcurl reads with schannel, in bytes (schannel_verify.c, MAX_CAFILE_SIZE; more since 2026). */
export const MAX_SCHANNEL_BUNDLE_BYTES = 1024 * 1024;

/**
 * Adds what makes git with schannel read GIT_SSL_CAINFO: `http.schannelUseSSLCAInfo`, as one more of the settings that
 * GIT_CONFIG_COUNT counts (git-config, ENVIRONMENT). With OpenSSL git takes no notice of it.
 *
 * `environment` is the job's. An existing one stays: ours in a second use, or the user's.
 */
export function planSchannel(
  variables: readonly PlannedVariable[],
  bundleBytes: number,
  environment: Readonly<Record<string, string | undefined>>,
): SchannelPlan {
  const git = variables.find(({ variable, action }) => variable === 'GIT_SSL_CAINFO' && action !== 'kept');
  const count = readCount(environment.GIT_CONFIG_COUNT);
  if (git === undefined || count === undefined) return { variables, problems: [] };
  const indexes = Array.from({ length: count }, (_, index) => index);
  const isThere = (index: number): boolean =>
    environment[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() === KEY.toLowerCase();
  if (bundleBytes > MAX_SCHANNEL_BUNDLE_BYTES && !indexes.some(isThere)) {
    const message = `git: the bundle is larger than 1 MiB, which git with schannel does not read, so it goes on reading the store of Windows (${KEY} is not set). With \`git config --global http.sslBackend openssl\` it reads the bundle.`;
    return { variables, problems: [{ code: 'too-large', severity: 'notice', message }] };
  }
  const index = indexes.findLast(isThere) ?? count;
  const isNew = index === count;
  const plan = (variable: string, wanted: string): PlannedVariable => {
    const value = isNew ? wanted : (environment[variable] ?? '');
    return { client: git.client, variable, value, action: isNew ? 'export' : 'unchanged' };
  };
  return {
    variables: [
      ...variables,
      plan(`GIT_CONFIG_KEY_${index}`, KEY),
      plan(`GIT_CONFIG_VALUE_${index}`, 'true'),
      plan('GIT_CONFIG_COUNT', String(count + 1)),
    ],
    problems: [],
  };
}

/** Undefined for a count that git refuses. */
function readCount(value = ''): number | undefined {
  if (value === '') return 0;
  return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

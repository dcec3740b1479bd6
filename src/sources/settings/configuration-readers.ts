import { parse } from 'ini';
import type { Context } from '../../context.ts';
import { findIniKeys } from './python-ini.ts';
import { type ConfigurationEntry, expandHome, expandVariables, SSL_VERIFY_SWITCH } from './setting.ts';

/** The paths that `cert` names in a configuration of pip, in whatever section. */
export function readPip(text: string, context: Context): readonly ConfigurationEntry[] {
  return findIniKeys(text, 'cert').map(({ key, value }) =>
    toEntry(key, value, (path) => expandHome(path, context)),
  );
}

/** The path that `cafile` names in an npmrc, read with what npm itself reads it with. */
export function readNpm(text: string, context: Context): readonly ConfigurationEntry[] {
  const { cafile } = parse(text) as { cafile?: unknown };
  const expand = (value: string): string => expandHome(expandVariables(value, context.environment), context);
  return [toEntry('cafile', cafile, expand)];
}

/** The path that `ssl_verify` names in a condarc; a switch there is none. */
export async function readConda(text: string, context: Context): Promise<readonly ConfigurationEntry[]> {
  const { loadAll } = await import('js-yaml'); // `load` throws at a file that is all comments
  const { verify_ssl, ssl_verify = verify_ssl } = (loadAll(text)[0] ?? {}) as Record<string, unknown>;
  const expand = (value: string): string | undefined =>
    SSL_VERIFY_SWITCH.test(value) ? undefined : expandVariables(value, context.environment);
  return ssl_verify === undefined ? [] : [toEntry('ssl_verify', ssl_verify, expand)];
}

/** The paths that `ca_bundle` names in the profiles of an AWS configuration. */
export function readAws(text: string): readonly ConfigurationEntry[] {
  return findIniKeys(text, 'ca_bundle').map(({ key, value }) => toEntry(key, value, (path) => path));
}

function toEntry(
  key: string,
  value: unknown,
  expand: (value: string) => string | undefined,
): ConfigurationEntry {
  return { key, value: typeof value === 'string' && value !== '' ? expand(value) : undefined };
}

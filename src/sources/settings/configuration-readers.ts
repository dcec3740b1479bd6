import { parse } from 'ini';
import type { Context } from '../../context.ts';
import { findIniKeys } from './python-ini.ts';
import { type ConfigurationEntry, expandHome, expandVariables, SSL_VERIFY_SWITCH } from './setting.ts';
import { findLine } from './setting-lines.ts';

/** The paths that `cert` names in a configuration of pip, in any section. */
export function readPip(text: string, context: Context): readonly ConfigurationEntry[] {
  return findIniKeys(text, 'cert').map(({ key, value }) =>
    toEntry({ key, value, rank: 'cert', line: lineOf(text, 'cert', value) }, (path) =>
      expandHome(path, context),
    ),
  );
}

/** The path that `cafile` names in an npmrc, read with what npm itself reads it with; and `ca`, which holds certificates. */
export function readNpm(text: string, context: Context): readonly ConfigurationEntry[] {
  const { cafile, ca } = parse(text) as { cafile?: unknown; ca?: unknown };
  const expand = (value: string): string => expandHome(expandVariables(value, context.environment), context);
  const entry = toEntry(
    { key: 'cafile', value: cafile, rank: 'cafile', line: lineOf(text, 'cafile', cafile) },
    expand,
  );
  if (ca === undefined || ca === null || ca === '' || (Array.isArray(ca) && ca.length === 0)) return [entry];
  const at = text.split('\n').findIndex((line) => /^\s*ca(?:\[\])?\s*=/.test(line));
  return [entry, { key: 'ca', value: undefined, rank: 'ca', line: at + 1, isInline: true }];
}

/** The path that `ssl_verify` names in a condarc; undefined for a switch. */
export async function readConda(text: string, context: Context): Promise<readonly ConfigurationEntry[]> {
  const { loadAll } = await import('js-yaml'); // `load` throws at a file that is all comments
  const { verify_ssl, ssl_verify = verify_ssl } = (loadAll(text)[0] ?? {}) as Record<string, unknown>;
  const expand = (value: string): string | undefined =>
    SSL_VERIFY_SWITCH.test(value) ? undefined : expandVariables(value, context.environment);
  if (ssl_verify === undefined) return [];
  const line = lineOf(text, 'ver', ssl_verify); // ssl_verify, verify_ssl
  return [toEntry({ key: 'ssl_verify', value: ssl_verify, rank: 'ssl_verify', line }, expand)];
}

/** The paths that `ca_bundle` names in the profiles of an AWS configuration; one of them is in use. */
export function readAws(text: string, { environment }: Context): readonly ConfigurationEntry[] {
  const profile = environment.AWS_PROFILE || environment.AWS_DEFAULT_PROFILE || 'default';
  return findIniKeys(text, 'ca_bundle').map(({ key, value }) => {
    const isInForce = [profile, `profile ${profile}`].includes(key.slice(0, -'.ca_bundle'.length));
    const rank = isInForce ? 'ca_bundle' : undefined;
    return toEntry({ key, value, rank, line: lineOf(text, 'ca_bundle', value) }, (path) => path);
  });
}

function toEntry(
  { value, ...entry }: Omit<ConfigurationEntry, 'value'> & { readonly value: unknown },
  expand: (value: string) => string | undefined,
): ConfigurationEntry {
  return { ...entry, value: typeof value === 'string' && value !== '' ? expand(value) : undefined };
}

function lineOf(text: string, key: string, value: unknown): number {
  return findLine(text, key, typeof value === 'string' ? value : '');
}

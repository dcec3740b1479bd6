import { delimiter } from 'node:path';
import { TLS_CLIENTS } from '../../clients/clients.ts';
import type { Context } from '../../context.ts';
import type { Problem } from '../../problem.ts';
import {
  expandHome,
  type FoundSettings,
  NO_SETTINGS,
  type Setting,
  SSL_VERIFY_SWITCH,
  toAbsolute,
} from './setting.ts';

/** Those that name certificates in PEM; no other file is read for them (`kept-configuration.ts`). */
const EXPORTABLE: ReadonlySet<string> = new Set(
  TLS_CLIENTS.filter(({ shape }) => shape === 'bundle' || shape === 'extra').map(({ variable }) => variable),
);

/** CA variables that clients read and this tool never exports. */
const OTHER_VARIABLES: readonly string[] = [
  'npm_config_cafile',
  'NPM_CONFIG_CAFILE',
  'YARN_CAFILE', // yarn 1
  'YARN_HTTPS_CA_FILE_PATH', // yarn 2 and later
  'GIT_PROXY_SSL_CAINFO',
  'CARGO_HTTP_PROXY_CAINFO',
  'CONDA_SSL_VERIFY',
  'MAMBA_CACERT_PATH',
  'HTTPS_CA_FILE', // Perl LWP, after PERL_LWP_SSL_CA_FILE
  'MOJO_CA_FILE', // Perl Mojolicious
  'YARN_CA_FILE_PATH', // yarn 2 and 3
  'RCLONE_CA_CERT',
  // Folders. They stay set, and OpenSSL still reads SSL_CERT_DIR beside the bundle. But clients that knew
  // their certificates only from them now read the bundle instead: curl by CURL_CA_BUNDLE, httpx, Composer and Julia
  // by SSL_CERT_FILE, git-lfs by GIT_SSL_CAINFO. So what is in them goes into the bundle, too. That curl before 8.3
  // ignores SSL_CERT_FILE beside SSL_CERT_DIR does no harm: it reads CURL_CA_BUNDLE first.
  'SSL_CERT_DIR',
  'GIT_SSL_CAPATH',
];

/** Variables for which some client takes a folder of certificates under hashed names; elsewhere a folder is a mistake. */
const FOLDER_VARIABLES: ReadonlySet<string> = new Set([
  'SSL_CERT_DIR',
  'GIT_SSL_CAPATH',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE', // requests again, which looks here second
  'PIP_CERT',
  'CONDA_SSL_VERIFY',
  'BUNDLE_SSL_CA_CERT',
  'SYSTEM_CERTIFICATE_PATH',
  'JULIA_SSL_CA_ROOTS_PATH',
]);

/** Variables with a list of paths as value. */
const LIST_VARIABLES: ReadonlySet<string> = new Set(['SSL_CERT_DIR']);

const SWITCH_VARIABLES: ReadonlySet<string> = new Set(['MAMBA_SSL_VERIFY', 'CONDA_SSL_VERIFY']);

/** Variables in which `~/` is the home folder for their clients. */
const HOME_VARIABLES: ReadonlySet<string> = new Set(['PIP_CERT', 'npm_config_cafile', 'NPM_CONFIG_CAFILE']);

/**
 * Finds the CA files that variables name; an empty value counts as unset. `kept` are the variables with a value that is a
 * switch, which a bundle in its place would undo.
 */
export function findVariableSettings(context: Context): FoundSettings & { readonly kept: readonly string[] } {
  const settings: Setting[] = [];
  const kept: string[] = [];
  for (const name of [...EXPORTABLE, ...OTHER_VARIABLES]) {
    if (context.platform === 'win32' && name === 'NPM_CONFIG_CAFILE') continue; // there names have no case
    const value = context.environment[name] ?? '';
    if (SWITCH_VARIABLES.has(name) && SSL_VERIFY_SWITCH.test(value)) {
      if (EXPORTABLE.has(name)) kept.push(name);
      continue;
    }
    for (const part of LIST_VARIABLES.has(name) ? value.split(delimiter) : [value]) {
      if (part === '') continue;
      settings.push({
        name,
        path: toAbsolute(HOME_VARIABLES.has(name) ? expandHome(part, context) : part, context),
        isTrustedSource: true,
        takesFolder: FOLDER_VARIABLES.has(name),
        isExportable: EXPORTABLE.has(name),
        key: `$${name}`,
      });
    }
  }
  return { ...NO_SETTINGS, settings, kept, problems: kept.map((name) => explainSwitch(name, context)) };
}

function explainSwitch(name: string, { environment }: Context): Problem {
  const message = `${name} (${environment[name]}) is a switch and names no file: it stays as it is, and its clients do not read the bundle. If they should read it, unset the variable.`;
  return { code: 'setting-kept', severity: 'notice', message };
}

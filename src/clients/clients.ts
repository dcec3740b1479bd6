import { delimiter } from 'node:path';

/**
 * What a client's variable names: the whole bundle, only what came on top of the default store, a configuration file of
 * ours that names the bundle, (among Java options) the bundle as a trust store, or (among folders) Python modules of ours.
 */
type Shape = 'bundle' | 'extra' | 'configuration' | 'truststore' | 'modules';

/** A configuration file for a client that takes no bundle from a variable. */
interface Configuration {
  /** The name of the file beside the bundle. */
  readonly file: string;
  /** Its text, for a bundle at an absolute path. */
  readonly write: (bundlePath: string) => string;
  /** The variable's value for the file's absolute path; `present` is the value that is set already. */
  readonly toValue: (path: string, present: string | undefined) => string;
  /** Whether the value is added to one that is there, so that nothing of the user's is shadowed. */
  readonly isAddedTo?: boolean;
  /** A file in the home folder that the variable would replace: if it exists, the variable is not set. */
  readonly replacesInHome?: string;
}

/** A choice in the input `clients`: a variable, and with it all clients that read it (`catalogue.ts`). */
export interface TlsClient {
  /** The name in the input `clients`, and of its first reader in the catalogue. */
  readonly id: string;
  readonly variable: string;
  readonly shape: Shape;
  /** There for the shape `configuration`. */
  readonly configuration?: Configuration;
  readonly byDefault: boolean;
  /** Left out of `all`: it can break another client that worked before, or what is verified with it is verified less. */
  readonly isByNameOnly: boolean;
}

/** The CA variables that can be set. Everything about exports is made from this table. */
export const TLS_CLIENTS: readonly TlsClient[] = [
  byDefault('openssl', 'SSL_CERT_FILE'),
  byDefault('requests', 'REQUESTS_CA_BUNDLE'),
  byDefault('curl', 'CURL_CA_BUNDLE'),
  byDefault('git', 'GIT_SSL_CAINFO'),
  byDefault('pip', 'PIP_CERT'),
  byDefault('node', 'NODE_EXTRA_CA_CERTS', 'extra'),
  // Go programs that hand a client of their own to the AWS SDK stop at start: terraform-provider-aws#23182.
  { ...onRequest('aws', 'AWS_CA_BUNDLE'), isByNameOnly: true },
  onRequest('cargo', 'CARGO_HTTP_CAINFO'),
  onRequest('gcloud', 'CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE'),
  onRequest('httplib2', 'HTTPLIB2_CA_CERTS'),
  onRequest('grpc', 'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH'),
  onRequest('hex', 'HEX_CACERTS_PATH'),
  onRequest('stack', 'SYSTEM_CERTIFICATE_PATH'),
  onRequest('lwp', 'PERL_LWP_SSL_CA_FILE'),
  onRequest('composer', 'COMPOSER_CAFILE'),
  onRequest('bundler', 'BUNDLE_SSL_CA_CERT'),
  onRequest('nix', 'NIX_SSL_CERT_FILE'),
  onRequest('julia', 'JULIA_SSL_CA_ROOTS_PATH'),
  onRequest('mamba', 'MAMBA_SSL_VERIFY'),
  onRequest('deno', 'DENO_CERT', 'extra'),
  byConfiguration('wget', 'WGETRC', {
    file: 'wgetrc',
    write: (bundlePath) => `ca_certificate = ${bundlePath}\n`,
    toValue: (path) => path,
    replacesInHome: '.wgetrc',
  }),
  byConfiguration('php', 'PHP_INI_SCAN_DIR', {
    file: 'ca-bundle.ini',
    write: (bundlePath) => `curl.cainfo = "${bundlePath}"\nopenssl.cafile = "${bundlePath}"\n`,
    isAddedTo: true,
    // An empty part stands for the folder that was compiled in.
    toValue: (path, present = '') => {
      const folder = path.slice(0, path.lastIndexOf('/'));
      return present.split(delimiter).includes(folder) ? present : present + delimiter + folder;
    },
  }),
  byConfiguration('homebrew', 'HOMEBREW_CURLRC', {
    file: 'curlrc',
    write: (bundlePath) => `cacert = "${bundlePath}"\n`,
    toValue: (path) => path,
  }),
  // Every JVM then writes a line to stderr, which scripts that read it may not expect.
  { ...onRequest('java', 'JAVA_TOOL_OPTIONS', 'truststore'), isByNameOnly: true },
  // It breaks no client, but makes checks weaker: so it must be asked for by name.
  { ...onRequest('python-lenient', 'PYTHONPATH', 'modules'), isByNameOnly: true },
];

/**
 * Variables that name the bundle, too, and are no choice: each replaces the variables above for some client, so one
 * is set only where a setting of the user's does that already (`stronger.ts`).
 */
export const ANSWERING: readonly TlsClient[] = [
  onRequest('npm', 'npm_config_cafile'),
  onRequest('npm', 'NPM_CONFIG_CAFILE'),
  onRequest('yarn-1', 'YARN_CAFILE'),
  onRequest('yarn', 'YARN_HTTPS_CA_FILE_PATH'),
  onRequest('yarn', 'YARN_CA_FILE_PATH'), // before 3.1
  onRequest('mojolicious', 'MOJO_CA_FILE'),
  onRequest('go', 'RCLONE_CA_CERT'),
];

/** Whether `clients` has to name it: what is set by default, and what answers a setting, is set without it. */
export function isOnRequest(client: TlsClient): boolean {
  return !client.byDefault && TLS_CLIENTS.some(({ variable }) => variable === client.variable);
}

function byDefault(id: string, variable: string, shape: Shape = 'bundle'): TlsClient {
  return { id, variable, shape, byDefault: true, isByNameOnly: false };
}

function onRequest(id: string, variable: string, shape: Shape = 'bundle'): TlsClient {
  return { id, variable, shape, byDefault: false, isByNameOnly: false };
}

function byConfiguration(id: string, variable: string, configuration: Configuration): TlsClient {
  return { ...onRequest(id, variable, 'configuration'), configuration };
}

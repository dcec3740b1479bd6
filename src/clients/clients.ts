/**
 * What a client's variable names: the whole bundle, only what came on top of the default store, or a configuration file
 * of ours that names the bundle.
 */
export type Shape = 'bundle' | 'added' | 'configuration';

/** A configuration file for a client that takes no bundle from a variable. */
export interface Configuration {
  /** The name of the file beside the bundle. */
  readonly file: string;
  /** Its text, for a bundle at an absolute path. */
  readonly write: (bundlePath: string) => string;
  /** The variable's value for the file's absolute path; `present` is the value that is set already. */
  readonly toValue: (path: string, present: string | undefined) => string;
  /** Whether the value is added to one that is there, so that nothing of the user's is shadowed. */
  readonly isAddedTo?: boolean;
  /** A file in the home folder that the variable would take the place of: where it is there, the variable is not set. */
  readonly replacesInHome?: string;
}

/** Whether a client trusts the file in place of its own list, or besides it. */
export type Effect = 'replaces' | 'adds';

/** A TLS client, or a family of them that reads one variable. */
export interface TlsClient {
  /** The name in the input `clients`. */
  readonly id: string;
  readonly name: string;
  readonly variable: string;
  readonly shape: Shape;
  /** There for the shape `configuration`. */
  readonly configuration?: Configuration;
  /**
   * Some clients replace only OpenSSL's default file and go on reading its default folder: where there is such a
   * folder they seem to add, elsewhere they replace. They stand here as `replaces`.
   */
  readonly effect: Effect;
  readonly byDefault: boolean;
  /** Why exporting the variable can break another client that worked before; such a row is left out of `all`. */
  readonly breaksOthers?: string;
  /** Where the client's makers document the variable. */
  readonly reference: string;
}

/** The TLS clients that read a CA variable. Everything about exports is made from this table. */
export const TLS_CLIENTS: readonly TlsClient[] = [
  {
    id: 'openssl',
    name: 'OpenSSL and what follows it: Python ssl, httpx, uv, Ruby, Go on Linux, PHP streams, .NET on Linux, rustls',
    variable: 'SSL_CERT_FILE',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: true,
    reference: 'https://docs.openssl.org/3.0/man3/SSL_CTX_load_verify_locations/',
  },
  {
    id: 'requests',
    name: 'Python requests and what is built on it: pip, poetry, twine, conda, Azure CLI, boto3',
    variable: 'REQUESTS_CA_BUNDLE',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: true,
    reference: 'https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification',
  },
  {
    id: 'curl',
    name: 'curl, R, and requests as a second choice',
    variable: 'CURL_CA_BUNDLE',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: true,
    reference: 'https://curl.se/docs/sslcerts.html',
  },
  {
    id: 'git',
    name: 'git and git-lfs',
    variable: 'GIT_SSL_CAINFO',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: true,
    reference: 'https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslCAInfo',
  },
  {
    id: 'pip',
    name: 'pip, which with a proxy option reads no other variable',
    variable: 'PIP_CERT',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: true,
    reference: 'https://pip.pypa.io/en/stable/topics/https-certificates/',
  },
  {
    id: 'node',
    name: 'Node.js: JavaScript actions, npm, pnpm, yarn, bun, deno 2.8 and later',
    variable: 'NODE_EXTRA_CA_CERTS',
    shape: 'added',
    effect: 'adds',
    byDefault: true,
    reference: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
  },
  {
    id: 'aws',
    name: 'AWS CLI, boto3 and the AWS SDKs',
    variable: 'AWS_CA_BUNDLE',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    breaksOthers:
      'Go programs that bring their own HTTP client to the AWS SDK stop at start (Terraform, external-dns)',
    reference: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html',
  },
  {
    id: 'cargo',
    name: 'cargo',
    variable: 'CARGO_HTTP_CAINFO',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://doc.rust-lang.org/cargo/reference/config.html#httpcainfo',
  },
  {
    id: 'gcloud',
    name: 'Google Cloud CLI',
    variable: 'CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://cloud.google.com/sdk/docs/proxy-settings',
  },
  {
    id: 'httplib2',
    name: 'Python httplib2',
    variable: 'HTTPLIB2_CA_CERTS',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://github.com/httplib2/httplib2/blob/master/python3/httplib2/certs.py',
  },
  {
    id: 'grpc',
    name: 'gRPC',
    variable: 'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://github.com/grpc/grpc/blob/master/doc/environment_variables.md',
  },
  {
    id: 'hex',
    name: 'Hex for Elixir and Erlang',
    variable: 'HEX_CACERTS_PATH',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.Config.html',
  },
  {
    id: 'stack',
    name: 'Haskell stack and cabal',
    variable: 'SYSTEM_CERTIFICATE_PATH',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://hackage.haskell.org/package/crypton-x509-system',
  },
  {
    id: 'lwp',
    name: 'Perl LWP',
    variable: 'PERL_LWP_SSL_CA_FILE',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://metacpan.org/pod/LWP::UserAgent',
  },
  {
    id: 'composer',
    name: 'PHP Composer',
    variable: 'COMPOSER_CAFILE',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://getcomposer.org/doc/03-cli.md#composer-cafile',
  },
  {
    id: 'bundler',
    name: 'Ruby Bundler',
    variable: 'BUNDLE_SSL_CA_CERT',
    shape: 'bundle',
    effect: 'adds',
    byDefault: false,
    reference: 'https://bundler.io/man/bundle-config.1.html',
  },
  {
    id: 'nix',
    name: 'Nix',
    variable: 'NIX_SSL_CERT_FILE',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://nix.dev/manual/nix/latest/installation/env-variables',
  },
  {
    id: 'julia',
    name: 'Julia',
    variable: 'JULIA_SSL_CA_ROOTS_PATH',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://docs.julialang.org/en/v1/stdlib/NetworkOptions/',
  },
  {
    id: 'mamba',
    name: 'mamba and micromamba',
    variable: 'MAMBA_SSL_VERIFY',
    shape: 'bundle',
    effect: 'replaces',
    byDefault: false,
    reference: 'https://mamba.readthedocs.io/en/latest/user_guide/configuration.html',
  },
  {
    id: 'deno',
    name: 'Deno before 2.8',
    variable: 'DENO_CERT',
    shape: 'added',
    effect: 'adds',
    byDefault: false,
    reference: 'https://docs.deno.com/runtime/reference/env_variables/',
  },
  {
    id: 'wget',
    name: 'GNU Wget with GnuTLS (Debian, Fedora); one with OpenSSL (Ubuntu) reads SSL_CERT_FILE',
    variable: 'WGETRC',
    shape: 'configuration',
    configuration: {
      file: 'wgetrc',
      write: (bundlePath) => `ca_certificate = ${bundlePath}\n`,
      toValue: (path) => path,
      replacesInHome: '.wgetrc',
    },
    effect: 'adds',
    byDefault: false,
    reference: 'https://www.gnu.org/software/wget/manual/html_node/Wgetrc-Commands.html',
  },
  {
    id: 'php',
    name: "PHP's curl extension",
    variable: 'PHP_INI_SCAN_DIR',
    shape: 'configuration',
    configuration: {
      file: 'ca-bundle.ini',
      write: (bundlePath) => `curl.cainfo = "${bundlePath}"\nopenssl.cafile = "${bundlePath}"\n`,
      isAddedTo: true,
      // An empty part stands for the folder that was compiled in.
      toValue: (path, present) => {
        const folder = path.slice(0, path.lastIndexOf('/'));
        return (present ?? '').split(':').includes(folder) ? (present ?? '') : `${present ?? ''}:${folder}`;
      },
    },
    effect: 'replaces',
    byDefault: false,
    reference: 'https://www.php.net/manual/en/configuration.file.php#configuration.file.scan',
  },
  {
    id: 'homebrew',
    name: 'Homebrew, which reads no other variable',
    variable: 'HOMEBREW_CURLRC',
    shape: 'configuration',
    configuration: {
      file: 'curlrc',
      write: (bundlePath) => `cacert = "${bundlePath}"\n`,
      toValue: (path) => path,
    },
    effect: 'replaces',
    byDefault: false,
    reference: 'https://docs.brew.sh/Manpage#environment',
  },
];

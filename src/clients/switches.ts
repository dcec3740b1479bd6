/** Where something switches verification off, and for which clients. */
export interface Switch {
  /**
   * `NODE_TLS_REJECT_UNAUTHORIZED=0`, `line 3 of /home/me/.npmrc`: only the switching part of a value, because the rest
   * may hold a password.
   */
  readonly what: string;
  readonly who: string;
  /** What takes it away, a sentence. */
  readonly remedy: string;
  /** Whether an earlier job could have left it: then it is no reason to stop this one. */
  readonly isLeft?: boolean;
}

/**
 * Variables that switch verification off, by which values, and for which clients; from each client's documentation or
 * source.
 */
export const SWITCH_VARIABLES: readonly (readonly [name: string, isOff: RegExp, who: string])[] = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/, 'Node.js'],
  ['GIT_SSL_NO_VERIFY', /^/, 'git'], // to be set is enough (git's http.c)
  ['PYTHONHTTPSVERIFY', /^0$/, "Python 2.7 and distributions' builds of it"],
  ['PIP_TRUSTED_HOST', /./, 'pip, for these hosts'],
  ['npm_config_strict_ssl', /^(?:false|null)$/i, 'npm'],
  ['NPM_CONFIG_STRICT_SSL', /^(?:false|null)$/i, 'npm'],
  ['YARN_STRICT_SSL', /^false$/i, 'yarn 1'],
  ['YARN_ENABLE_STRICT_SSL', /^(?:false|0)$/i, 'yarn 2 and later'],
  ['CONDA_SSL_VERIFY', /^(?:false|no|off|0)$/i, 'conda'],
  ['MAMBA_SSL_VERIFY', /^(?:false|<false>)$/i, 'mamba'],
  ['PERL_LWP_SSL_VERIFY_HOSTNAME', /^0$/, 'Perl LWP'],
  ['CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION', /^(?:true|1|yes|on)$/i, 'Google Cloud CLI'],
  ['AZURE_CLI_DISABLE_CONNECTION_VERIFICATION', /^(?:true|1)$/i, 'Azure CLI'],
  ['BUNDLE_SSL_VERIFY_MODE', /^0$/, 'Bundler'],
  ['HEX_UNSAFE_HTTPS', /^(?:true|1)$/i, 'Hex'],
  ['UV_INSECURE_HOST', /./, 'uv, for these hosts'],
  ['GOINSECURE', /./, 'Go, for these modules'],
  ['JULIA_SSL_NO_VERIFY_HOSTS', /./, 'Julia, for these hosts'],
  ['JULIA_NO_VERIFY_HOSTS', /./, 'Julia, for these hosts'],
];

/** Lines of configuration files that switch verification off, by the file's name in the table of precedence. */
export const SWITCH_LINES: Readonly<Record<string, readonly (readonly [isOff: RegExp, who: string])[]>> = {
  // an option in a curlrc needs no dashes if it is a long one (curl's manual, --config)
  curlrc: [[/^[ \t]*(?:-[a-zA-Z]*k\b|(?:--)?(?:insecure|proxy-insecure)\b)/m, 'curl']],
  wgetrc: [[/^[ \t]*check[-_]?certificate[ \t]*=[ \t]*(?:off|no|0|quiet)\b/im, 'wget']],
  pip: [[/^[ \t]*trusted-host[ \t]*[=:]/im, 'pip, for these hosts']],
  npmrc: [[/^[ \t]*strict-ssl[ \t]*=[ \t]*(?:false|null)\b/im, 'npm']],
  condarc: [[/^[ \t]*(?:ssl_verify|verify_ssl)[ \t]*:[ \t]*(?:false|no|off)\b/im, 'conda']],
  yarnrc: [[/^[ \t]*"?strict-ssl"?[ \t]+"?false\b/im, 'yarn 1']],
  'yarnrc.yml': [[/^[ \t]*enableStrictSsl:[ \t]*false\b/m, 'yarn 2 and later']],
  bundle: [[/^BUNDLE_SSL_VERIFY_MODE:[ \t]*"?0\b/m, 'Bundler']],
  'bundle-project': [[/^BUNDLE_SSL_VERIFY_MODE:[ \t]*"?0\b/m, 'Bundler']],
  gemrc: [[/^[ \t]*:ssl_verify_mode:[ \t]*0\b/m, 'RubyGems']],
  composer: [[/"disable-tls"\s*:\s*true/, 'Composer']],
  httpie: [[/"--verify(?:=|",[ \t]*")(?:no|false)"/i, 'HTTPie']],
};

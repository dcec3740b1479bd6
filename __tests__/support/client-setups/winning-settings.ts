import type { SettingKey } from '../../../src/clients/precedence.ts';

/** A setting of the user's that wins over our variables, as a real client shows. */
export interface WinningSetting {
  readonly key: SettingKey;
  /** The set-up (`ClientSetup.name`) of a client that heeds it. */
  readonly setup: string;
  /** The file in the home folder, and what it says; `$OLD` stands for the old list, `$OLD_FOLDER` for a folder with it. */
  readonly file?: readonly [path: string, text: string];
  /** Or the variable's value, with the same words. */
  readonly value?: string;
  /** The variable that answers it; undefined where there is none. */
  readonly answer?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The input `clients`, if it is not the default. */
  readonly clients?: string;
}

const CACERTS = '-Djavax.net.ssl.trustStore=/etc/ssl/certs/java/cacerts';

/** Options for Java that are stronger than JAVA_TOOL_OPTIONS, and that no variable of ours could replace. */
function java(key: SettingKey, setup: string, more: Pick<WinningSetting, 'file' | 'value'>): WinningSetting {
  return { key, setup, clients: 'default +java', ...more };
}

/** A file that is answered by a variable. */
function answered(
  key: SettingKey,
  setup: string,
  file: readonly [string, string],
  answer: string,
): WinningSetting {
  return { key, setup, file, answer };
}

/** A file that no variable is stronger than. */
function told(key: SettingKey, setup: string, path: string, text: string): WinningSetting {
  return { key, setup, file: [path, text] };
}

/** A variable of the user's that is stronger than those that are set by default. */
function variable(name: string, setup: string): WinningSetting {
  return { key: `$${name}`, setup, value: '$OLD', answer: name };
}

/** Every setting that was seen to win, by the file or variable that it stands in. */
export const WINNING_SETTINGS: readonly WinningSetting[] = [
  answered('npmrc:cafile', 'npm', ['.npmrc', 'fund=false\ncafile=$OLD\n'], 'npm_config_cafile'),
  answered('npmrc:cafile', 'yarn 1', ['.npmrc', 'cafile = "$OLD"\n'], 'npm_config_cafile'),
  answered('npmrc:cafile', 'pnpm 10', ['.npmrc', 'fetch-retries=0\ncafile=$OLD\n'], 'npm_config_cafile'),
  answered('yarnrc:cafile', 'yarn 1', ['.yarnrc', '# of the company\ncafile "$OLD"\n'], 'YARN_CAFILE'),
  answered(
    'yarnrc.yml:httpsCaFilePath',
    'yarn 4',
    ['.yarnrc.yml', 'httpsCaFilePath: "$OLD"\n'],
    'YARN_HTTPS_CA_FILE_PATH',
  ),
  answered('aws:ca_bundle', 'AWS CLI', ['.aws/config', '[default]\nca_bundle = $OLD\n'], 'AWS_CA_BUNDLE'),
  answered(
    'cargo:http.cainfo',
    'cargo',
    ['cargo/config.toml', '[http]\ncainfo = "$OLD"\n'],
    'CARGO_HTTP_CAINFO',
  ),
  answered(
    'composer:config.cafile',
    'Composer',
    ['.composer/config.json', '{\n  "config": {\n    "cafile": "$OLD"\n  }\n}\n'],
    'COMPOSER_CAFILE',
  ),
  {
    // the Gemfile lies in the home folder, whose .bundle/config would be the project's
    key: 'bundle:BUNDLE_SSL_CA_CERT',
    setup: 'Bundler',
    file: ['bundle-config', '---\nBUNDLE_SSL_CA_CERT: "$OLD"\n'],
    env: { BUNDLE_USER_CONFIG: '$HOME/bundle-config' },
    answer: 'BUNDLE_SSL_CA_CERT',
  },
  answered('gemrc::ssl_ca_cert', 'Bundler', ['.gemrc', ':ssl_ca_cert: $OLD\n'], 'BUNDLE_SSL_CA_CERT'),
  told('curlrc:cacert', 'curl', '.curlrc', 'silent\ncacert = "$OLD"\n'),
  told('curlrc:capath', 'curl', '.config/curlrc', '--capath $OLD_FOLDER\n'),
  told('npmrc:ca', 'npm', '.npmrc', 'ca="$OLD_PEM"\n'),
  told('npmrc:cafile', 'bun add', '.npmrc', 'cafile=$OLD\n'),
  told('bunfig:install.cafile', 'bun add', '.bunfig.toml', '[install]\ncafile = "$OLD"\n'),
  told(
    'yarnrc.yml:networkSettings.<host>.httpsCaFilePath',
    'yarn 4',
    '.yarnrc.yml',
    'networkSettings:\n  localhost:\n    httpsCaFilePath: "$OLD"\n',
  ),
  told(
    'httpie:default_options --verify',
    'HTTPie',
    '.config/httpie/config.json',
    '{\n"default_options": ["--verify=$OLD"]\n}\n',
  ),
  told('svn:ssl-trust-default-ca', 'svn', '.subversion/servers', '[global]\nssl-trust-default-ca = no\n'),
  told('renviron:CURL_CA_BUNDLE', 'R download.file', '.Renviron', 'CURL_CA_BUNDLE=$OLD\n'),
  java('$MAVEN_OPTS', 'Maven', { value: CACERTS }),
  java('$_JAVA_OPTIONS', 'Java HttpClient', { value: CACERTS }),
  java('mavenrc:javax.net.ssl.trustStore', 'Maven', { file: ['.mavenrc', `\nMAVEN_OPTS="${CACERTS}"\n`] }),
  java('gradle:systemProp.javax.net.ssl.trustStore', 'Gradle’s wrapper', {
    file: ['.gradle/gradle.properties', 'systemProp.javax.net.ssl.trustStore=/etc/ssl/certs/java/cacerts\n'],
  }),
  variable('npm_config_cafile', 'npm'),
  variable('NPM_CONFIG_CAFILE', 'npm'),
  variable('YARN_CAFILE', 'yarn 1'),
  variable('YARN_HTTPS_CA_FILE_PATH', 'yarn 4'),
  variable('AWS_CA_BUNDLE', 'AWS CLI'),
  variable('CARGO_HTTP_CAINFO', 'cargo'),
  variable('COMPOSER_CAFILE', 'Composer'),
  variable('BUNDLE_SSL_CA_CERT', 'Bundler'),
  variable('NIX_SSL_CERT_FILE', 'nix'),
  variable('MOJO_CA_FILE', 'Perl Mojolicious'),
  variable('RCLONE_CA_CERT', 'rclone'),
];

/**
 * Configuration files that name CA certificates for TLS clients, or switch verification off: their paths, as templates.
 * A path begins at `~`, at a variable (without it there is no such path), at `.`, which is the project, or at the root.
 *
 * Of several paths all are read, or only the first that is there, where the list begins with `first`. Those of pip, npm,
 * conda, the AWS tools and git are not among them: their rules are in `sources/settings/`.
 */
export const SETTING_PLACES = {
  // curl's findfile.c
  curlrc: [
    'first',
    '$CURL_HOME/.curlrc',
    '$XDG_CONFIG_HOME/.curlrc',
    '~/.curlrc',
    '$USERPROFILE/_curlrc',
    '$APPDATA/_curlrc',
    '$CURL_HOME/.config/curlrc',
    '$XDG_CONFIG_HOME/curlrc',
    '~/.config/curlrc',
  ],
  wgetrc: ['first', '$WGETRC', '~/.wgetrc'],
  yarnrc: ['~/.yarnrc', './.yarnrc'],
  'yarnrc.yml': ['~/.yarnrc.yml', './.yarnrc.yml'],
  bunfig: ['$XDG_CONFIG_HOME/.bunfig.toml', '~/.bunfig.toml', './bunfig.toml'],
  cargo: ['$CARGO_HOME/config.toml', '~/.cargo/config.toml', '~/.cargo/config', './.cargo/config.toml'],
  // Factory::getHomeDir
  composer: [
    'first',
    '$COMPOSER_HOME/config.json',
    '$APPDATA/Composer/config.json',
    '$XDG_CONFIG_HOME/composer/config.json',
    '~/.config/composer/config.json',
    '~/.composer/config.json',
  ],
  bundle: ['first', '$BUNDLE_USER_CONFIG', '~/.bundle/config'],
  'bundle-project': ['./.bundle/config'],
  gemrc: ['~/.gemrc'],
  httpie: [
    'first',
    '$HTTPIE_CONFIG_DIR/config.json',
    '~/.httpie/config.json',
    '~/.config/httpie/config.json',
  ],
  svn: ['~/.subversion/servers', '/etc/subversion/servers'],
  renviron: ['first', '$R_ENVIRON_USER', './.Renviron', '~/.Renviron'],
  mavenrc: ['~/.mavenrc'],
  'jvm.config': ['./.mvn/jvm.config'],
  gradle: ['$GRADLE_USER_HOME/gradle.properties', '~/.gradle/gradle.properties', './gradle.properties'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

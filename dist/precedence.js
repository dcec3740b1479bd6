export const id = "precedence";
export const ids = ["precedence"];
export const modules = {

9650:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Qy: () => (isAnswered),
  Uf: () => (findRulings),
  Zs: () => (nameClient),
  cM: () => (nameSetting),
  cz: () => (writeSetting)
});

var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2600);

const assign = (key, separator, write = (path) => path) => (path) => `${key}${separator}${write(path)}`;
const quote = (path) => JSON.stringify(path);
const quoteForBundler = (path) => `"${path}"`;
const FILES = {
    npmrc: {
        name: '.npmrc',
        write: { cafile: assign('cafile', '='), ca: assign('cafile', '=') },
    },
    pip: { name: 'pip.conf', write: { cert: assign('cert', ' = ') } },
    condarc: { name: '.condarc', write: { ssl_verify: assign('ssl_verify', ': ') } },
    aws: { name: '~/.aws/config', write: { ca_bundle: assign('ca_bundle', ' = ') } },
    git: {
        name: 'git\u2019s configuration',
        write: {
            'http.sslCAInfo': assign('sslCAInfo', ' = '),
            'http.<url>.sslCAInfo': assign('sslCAInfo', ' = '),
        },
    },
    curlrc: {
        name: '.curlrc',
        write: { cacert: assign('cacert', ' = ', quote), capath: assign('cacert', ' = ', quote) },
    },
    yarnrc: { name: '.yarnrc', write: { cafile: assign('cafile', ' ', quote) } },
    'yarnrc.yml': {
        name: '.yarnrc.yml',
        write: {
            httpsCaFilePath: assign('httpsCaFilePath', ': ', quote),
            caFilePath: assign('caFilePath', ': ', quote),
            'networkSettings.<host>.httpsCaFilePath': assign('httpsCaFilePath', ': ', quote),
        },
    },
    bunfig: {
        name: 'bunfig.toml',
        write: { 'install.cafile': assign('cafile', ' = ', quote), 'install.ca': assign('cafile', ' = ', quote) },
    },
    cargo: { name: '~/.cargo/config.toml', write: { 'http.cainfo': assign('cainfo', ' = ', quote) } },
    composer: {
        name: "Composer's config.json",
        write: {
            'config.cafile': assign('"cafile"', ': ', quote),
            'config.capath': assign('"cafile"', ': ', quote),
        },
    },
    bundle: {
        name: '~/.bundle/config',
        write: { BUNDLE_SSL_CA_CERT: assign('BUNDLE_SSL_CA_CERT', ': ', quoteForBundler) },
    },
    'bundle-project': {
        name: 'the project\u2019s .bundle/config',
        write: { BUNDLE_SSL_CA_CERT: assign('BUNDLE_SSL_CA_CERT', ': ', quoteForBundler) },
    },
    gemrc: { name: '.gemrc', write: { ':ssl_ca_cert': assign(':ssl_ca_cert', ': ') } },
    httpie: {
        name: "HTTPie's config.json",
        write: { 'default_options --verify': (path) => `"default_options": ["--verify=${path}"]` },
    },
    svn: {
        name: '~/.subversion/servers',
        write: { 'ssl-trust-default-ca': () => 'ssl-trust-default-ca = yes' },
    },
    renviron: { name: '.Renviron', write: { CURL_CA_BUNDLE: assign('CURL_CA_BUNDLE', '=') } },
    mavenrc: {
        name: '~/.mavenrc',
        write: {
            'javax.net.ssl.trustStore': (path) => `MAVEN_OPTS="$MAVEN_OPTS ${writeTruststore(path).replace(/[\\"$`]/g, '\\$&')}"`,
        },
    },
    'jvm.config': { name: '.mvn/jvm.config', write: { 'javax.net.ssl.trustStore': writeTruststore } },
    gradle: {
        name: 'gradle.properties',
        write: {
            'systemProp.javax.net.ssl.trustStore': (path) => `systemProp.javax.net.ssl.trustStore=${toStore(path).replaceAll('\\', '\\\\')}`,
            'org.gradle.jvmargs': (path) => `org.gradle.jvmargs=${writeTruststore(path).replaceAll('\\', '\\\\')}`,
        },
    },
};
function writeTruststore(bundlePath) {
    return `-Djavax.net.ssl.trustStore=${toStore(bundlePath)}`;
}
function toStore(bundlePath) {
    return `${bundlePath.slice(0, Math.max(bundlePath.lastIndexOf('/'), bundlePath.lastIndexOf('\\')) + 1)}truststore.jks`;
}
const SETTABLE = new Set([..._clients_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS_CLIENTS */ .dK.filter(({ shape }) => shape === 'bundle'), ..._clients_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWERING */ .xE].map(({ variable }) => variable));
function findRulings(key, ours) {
    const rulings = new Map();
    const own = key.startsWith('$') ? key.slice(1) : undefined;
    for (const [client, { order }] of Object.entries(PRECEDENCE)) {
        const at = order.findIndex((other) => isSame(other, key));
        const first = order.findIndex((other) => isOurs(other, ours));
        if (at === -1 || at >= first)
            continue;
        const nearest = own ?? order.slice(0, at).findLast(isSettable)?.slice(1);
        const answer = nearest !== undefined && isSettable(`$${nearest}`) ? nearest : undefined;
        const ruling = rulings.get(answer) ?? { clients: [], over: new Set() };
        ruling.clients.push(client);
        for (const other of order.slice(at))
            if (isOurs(other, ours))
                ruling.over.add(other.slice(1));
        rulings.set(answer, ruling);
    }
    return [...rulings].map(([answer, { clients, over }]) => ({ clients, over: [...over], answer }));
}
function isOurs(key, ours) {
    return key.startsWith('$') && ours.has(key.slice(1));
}
function isSettable(key) {
    return key.startsWith('$') && SETTABLE.has(toCommonName(key.slice(1)));
}
function isAnswered(key) {
    return Object.values(PRECEDENCE).some(({ order }) => {
        const at = order.indexOf(key);
        return at !== -1 && order.slice(0, at).some(isSettable);
    });
}
function toCommonName(variable) {
    return /^npm_config_/i.test(variable) ? variable.toLowerCase() : variable;
}
function isSame(one, other) {
    return one === other || (other.startsWith('$') && one === `$${toCommonName(other.slice(1))}`);
}
const NAMES = {
    'requests-programs': 'HTTPie, twine, conan, conda and poetry',
    'yarn-1': 'Yarn 1',
    yarn: 'Yarn 2 and later',
    bun: 'Bun',
    cypress: 'Cypress',
    svn: 'Subversion',
    go: 'rclone',
    'aws-sdk-go': 'the AWS SDK for Go',
    aws: 'the AWS CLI and boto3',
    'cargo-debian': "Debian's cargo",
    bundler: 'Bundler',
    composer: 'Composer',
    mojolicious: 'Mojolicious',
    nix: 'Nix',
    opam: 'opam and cabal',
    r: 'R',
    java: 'Java',
    maven: 'Maven',
    gradle: 'Gradle',
    julia: 'Julia',
};
function nameClient(id) {
    return NAMES[id] ?? id;
}
function nameSetting(key) {
    if (key.startsWith('$'))
        return key.slice(1);
    const at = key.indexOf(':');
    const file = FILES[key.slice(0, at)];
    return file === undefined ? key : `${key.slice(at + 1)} in ${file.name}`;
}
function writeSetting(key, bundlePath) {
    const at = key.indexOf(':');
    return FILES[key.slice(0, at)]?.write[key.slice(at + 1)]?.(bundlePath);
}
const CODE = 'its own code';
const OPENSSL = { order: [CODE, '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] };
const NODE = { order: ['ca: of the call', '$NODE_EXTRA_CA_CERTS'] };
const NONE = { order: [CODE] };
const PRECEDENCE = {
    // Python
    python: OPENSSL,
    'python-lenient': { order: ['$PYTHONPATH'] },
    requests: {
        order: ['verify= of the call', '$REQUESTS_CA_BUNDLE', '$CURL_CA_BUNDLE', 'verify of the session'],
    },
    'requests-programs': {
        order: [
            '--verify (HTTPie)',
            'httpie:default_options --verify',
            'core.net.http:cacert_path (conan)',
            '$POETRY_CERTIFICATES_<NAME>_CERT',
            '$REQUESTS_CA_BUNDLE',
            '$CURL_CA_BUNDLE',
            '$TWINE_CERT',
            '$CONDA_SSL_VERIFY',
            'condarc:ssl_verify',
        ],
    },
    httpx: { order: [CODE, '$SSL_CERT_FILE', '$SSL_CERT_DIR'] },
    httpx2: { order: [CODE, '$SSL_CERT_FILE', '$SSL_CERT_DIR'] },
    aiohttp: OPENSSL,
    tornado: OPENSSL,
    truststore: OPENSSL,
    urllib3: OPENSSL,
    'urllib3-debian': NONE,
    httplib2: { order: [CODE, '$HTTPLIB2_CA_CERTS'] },
    pycurl: NONE,
    pip: { order: ['--cert', '$REQUESTS_CA_BUNDLE', '$CURL_CA_BUNDLE', '$PIP_CERT', 'pip:cert'] },
    'pip-proxy': { order: ['--cert', '$PIP_CERT', 'pip:cert'] },
    'pip-system-certs': {
        order: ['$REQUESTS_CA_BUNDLE', '$CURL_CA_BUNDLE'],
        beside: ['$SSL_CERT_FILE', '$SSL_CERT_DIR'],
    },
    pdm: {
        order: ['ca_certs of the source', '$REQUESTS_CA_BUNDLE', '$CURL_CA_BUNDLE', '$SSL_CERT_FILE'],
        beside: ['$SSL_CERT_DIR'],
    },
    uv: { order: ['--cert', '$SSL_CERT_FILE', '$UV_SYSTEM_CERTS'], beside: ['$SSL_CERT_DIR'] },
    mamba: { order: ['--cacert-path', '$MAMBA_CACERT_PATH', '$MAMBA_SSL_VERIFY', 'condarc:ssl_verify'] },
    pixi: { order: ['$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    'pre-commit': { order: ['$GIT_SSL_CAINFO', 'git:http.<url>.sslCAInfo', 'git:http.sslCAInfo'] },
    grpc: { order: [CODE, '$GRPC_DEFAULT_SSL_ROOTS_FILE_PATH'] },
    ansible: { order: ['ca_path of the task', '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    'yt-dlp': { order: ['--compat-options no-certifi'] },
    // Tools
    curl: {
        order: ['--cacert, --capath', 'curlrc:cacert', 'curlrc:capath', '$CURL_CA_BUNDLE', '$SSL_CERT_FILE'],
        beside: ['$SSL_CERT_DIR'],
    },
    wget: { order: ['--ca-certificate', '$WGETRC'], beside: ['ca_certificate in .wgetrc'] },
    'wget-openssl': {
        order: ['$SSL_CERT_FILE'],
        beside: ['--ca-certificate', '$WGETRC', '$SSL_CERT_DIR'],
    },
    wget2: { order: ['--ca-certificate'] },
    git: { order: ['$GIT_SSL_CAINFO', '-c http.sslCAInfo', 'git:http.<url>.sslCAInfo', 'git:http.sslCAInfo'] },
    'git-lfs': {
        order: ['$GIT_SSL_CAINFO', 'git:http.<url>.sslCAInfo', 'git:http.sslCAInfo', '$SSL_CERT_FILE'],
        beside: ['$SSL_CERT_DIR'],
    },
    svn: {
        order: ['svn:ssl-trust-default-ca', '$SSL_CERT_FILE'],
        beside: ['ssl-authority-files in servers', '$SSL_CERT_DIR'],
    },
    hg: { order: ['--config web.cacerts', 'web.cacerts in .hgrc'] },
    openssl: { order: ['-CAfile', '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    socat: { order: ['cafile=', '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    'gnutls-cli': { order: ['--x509cafile'] },
    links: OPENSSL,
    lynx: { order: ['SSL_CERT_FILE in lynx.cfg', '$SSL_CERT_FILE'] },
    lftp: { order: ['ssl:ca-file in ~/.lftprc'] },
    aria2: { order: ['--ca-certificate', 'ca-certificate in aria2.conf'] },
    cmake: { order: ['-DCMAKE_TLS_CAINFO', '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    nix: { order: ['$NIX_SSL_CERT_FILE', '$SSL_CERT_FILE'] },
    homebrew: { order: ['$HOMEBREW_CURLRC'] },
    // JavaScript
    node: NODE,
    'node-openssl-ca': {
        order: ['ca: of the call', '$NODE_EXTRA_CA_CERTS'],
        beside: ['$SSL_CERT_FILE', '$SSL_CERT_DIR'],
    },
    'node-system-ca': {
        order: ['ca: of the call', '$NODE_EXTRA_CA_CERTS'],
        beside: ['$SSL_CERT_FILE', '$SSL_CERT_DIR'],
    },
    npm: {
        order: ['--cafile', '$npm_config_cafile', 'npmrc:cafile', 'npmrc:ca', '$NODE_EXTRA_CA_CERTS'],
    },
    pnpm: {
        order: ['--cafile', '$npm_config_cafile', 'npmrc:cafile', 'npmrc:ca', '$NODE_EXTRA_CA_CERTS'],
    },
    'pnpm-12': {
        order: ['$NODE_EXTRA_CA_CERTS'],
        beside: ['cafile in .npmrc', '$SSL_CERT_FILE', '$SSL_CERT_DIR'],
    },
    'yarn-1': {
        order: [
            '--cafile',
            '$YARN_CAFILE',
            'yarnrc:cafile',
            '$npm_config_cafile',
            'npmrc:cafile',
            'npmrc:ca',
            '$NODE_EXTRA_CA_CERTS',
        ],
    },
    yarn: {
        order: [
            'yarnrc.yml:networkSettings.<host>.httpsCaFilePath',
            '$YARN_HTTPS_CA_FILE_PATH',
            'yarnrc.yml:httpsCaFilePath',
            '$YARN_CA_FILE_PATH',
            'yarnrc.yml:caFilePath',
            '$NODE_EXTRA_CA_CERTS',
        ],
    },
    bun: {
        order: [
            '--cafile',
            'bunfig:install.cafile',
            'bunfig:install.ca',
            'npmrc:cafile',
            'npmrc:ca',
            '$NODE_EXTRA_CA_CERTS',
        ],
        beside: ['$SSL_CERT_FILE', '$SSL_CERT_DIR'],
    },
    deno: { order: ['$NODE_EXTRA_CA_CERTS'], beside: ['--cert', '$DENO_CERT', '$DENO_TLS_CA_STORE'] },
    cypress: { order: ['$npm_config_cafile', '$NODE_EXTRA_CA_CERTS'] },
    playwright: NODE,
    puppeteer: NODE,
    corepack: NODE,
    'node-gyp': { order: ['--cafile', '$npm_config_cafile', '$NODE_EXTRA_CA_CERTS'] },
    renovate: NODE,
    volta: { order: ['$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    'sentry-cli': { order: ['$CURL_CA_BUNDLE', '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    snyk: NODE,
    electron: NODE,
    'electron-download': NODE,
    vscode: { order: ['the NSS database', 'the system store'] },
    chromium: { order: ['policies', 'the NSS database'] },
    firefox: { order: ['policies', 'the NSS database'] },
    // Go
    go: {
        order: [CODE, 'certificate-authority in a kubeconfig', '$RCLONE_CA_CERT', '$SSL_CERT_FILE'],
        beside: ['$SSL_CERT_DIR'],
    },
    'aws-sdk-go': {
        order: [CODE, '$AWS_CA_BUNDLE', 'aws:ca_bundle', '$SSL_CERT_FILE'],
        beside: ['$SSL_CERT_DIR'],
    },
    act: OPENSSL,
    bazelisk: OPENSSL,
    docker: { order: ['/etc/docker/certs.d', 'the system store'] },
    // JVM
    java: {
        order: ['$_JAVA_OPTIONS', '-Djavax.net.ssl.trustStore', '$JDK_JAVA_OPTIONS', '$JAVA_TOOL_OPTIONS'],
    },
    maven: {
        order: [
            '$_JAVA_OPTIONS',
            '-Djavax.net.ssl.trustStore',
            'mavenrc:javax.net.ssl.trustStore',
            '$MAVEN_OPTS',
            'jvm.config:javax.net.ssl.trustStore',
            '$JDK_JAVA_OPTIONS',
            '$JAVA_TOOL_OPTIONS',
        ],
    },
    gradle: {
        order: [
            '-Djavax.net.ssl.trustStore',
            'gradle:systemProp.javax.net.ssl.trustStore',
            'gradle:org.gradle.jvmargs',
            '$_JAVA_OPTIONS',
            '$GRADLE_OPTS',
            '$JAVA_OPTS',
            '$JDK_JAVA_OPTIONS',
            '$JAVA_TOOL_OPTIONS',
        ],
    },
    sbt: {
        order: [
            '$_JAVA_OPTIONS',
            '-Djavax.net.ssl.trustStore',
            '$SBT_OPTS',
            '$JAVA_OPTS',
            '$JDK_JAVA_OPTIONS',
            '$JAVA_TOOL_OPTIONS',
        ],
    },
    'google-java': NONE,
    bazel: { order: ['--host_jvm_args in a bazelrc'] },
    // Rust
    cargo: {
        order: ['--config', '$CARGO_HTTP_CAINFO', 'cargo:http.cainfo', '$SSL_CERT_FILE'],
        beside: ['$SSL_CERT_DIR'],
    },
    'cargo-debian': { order: ['--config', '$CARGO_HTTP_CAINFO', 'cargo:http.cainfo'] },
    rustup: { order: ['$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    'rustls-native-certs': { order: [CODE, '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    'native-tls': OPENSSL,
    'webpki-roots': NONE,
    // Other languages
    ruby: OPENSSL,
    gem: { order: ['$SSL_CERT_FILE'], beside: ['gemrc:ssl_ca_cert', '$SSL_CERT_DIR'] },
    bundler: {
        order: [
            'bundle-project:BUNDLE_SSL_CA_CERT',
            '$BUNDLE_SSL_CA_CERT',
            'bundle:BUNDLE_SSL_CA_CERT',
            'gemrc::ssl_ca_cert',
            '$SSL_CERT_FILE',
        ],
        beside: ['$SSL_CERT_DIR'],
    },
    'php-streams': {
        order: ['cafile of the context', 'openssl.cafile in php.ini ($PHP_INI_SCAN_DIR)', '$SSL_CERT_FILE'],
        beside: ['$SSL_CERT_DIR'],
    },
    php: { order: ['CURLOPT_CAINFO', 'curl.cainfo in php.ini ($PHP_INI_SCAN_DIR)'] },
    composer: {
        order: [
            '$COMPOSER_CAFILE',
            'composer:config.cafile',
            'composer:config.capath',
            '$SSL_CERT_FILE',
            '$SSL_CERT_DIR',
        ],
    },
    lwp: { order: [CODE, '$PERL_LWP_SSL_CA_FILE', '$HTTPS_CA_FILE'] },
    'http-tiny': { order: [CODE, '$SSL_CERT_FILE'] },
    mojolicious: { order: [CODE, '$MOJO_CA_FILE', '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    'io-socket-ssl': OPENSSL,
    hex: { order: ['$HEX_CACERTS_PATH', 'cacerts_path in ~/.hex/hex.config'] },
    erlang: NONE,
    rebar3: { order: ['ssl_cacerts_path in rebar.config'] },
    stack: { order: ['$SYSTEM_CERTIFICATE_PATH'] },
    opam: {
        order: ['curlrc:cacert', 'curlrc:capath', '$CURL_CA_BUNDLE', '$SSL_CERT_FILE'],
        beside: ['$SSL_CERT_DIR'],
    },
    r: { order: [CODE, 'renviron:CURL_CA_BUNDLE', '$CURL_CA_BUNDLE'] },
    'r-curl': NONE,
    julia: { order: ['$JULIA_SSL_CA_ROOTS_PATH', '$SSL_CERT_FILE', '$SSL_CERT_DIR'] },
    dotnet: { order: [CODE, '$SSL_CERT_FILE'], beside: ['$SSL_CERT_DIR'] },
    swift: NONE,
    dart: { order: ['--root-certs-file', '$DART_VM_OPTIONS'] },
    // Clouds
    aws: { order: ['--ca-bundle', '$AWS_CA_BUNDLE', 'aws:ca_bundle', '$REQUESTS_CA_BUNDLE'] },
    gcloud: {
        order: [
            '$REQUESTS_CA_BUNDLE',
            '$CURL_CA_BUNDLE',
            '$CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE',
            'core/custom_ca_certs_file in its configuration',
        ],
    },
    'gcloud-components': {
        order: ['$CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE', 'core/custom_ca_certs_file in its configuration'],
    },
    gsutil: { order: ['ca_certificates_file in a boto file'] },
    'azure-cli': { order: ['$REQUESTS_CA_BUNDLE', '$CURL_CA_BUNDLE'] },
    azd: OPENSSL,
    // Systems
    apt: { order: ['Acquire::https::CaInfo'] },
    dnf: { order: ['sslcacert in dnf.conf'] },
    schannel: NONE,
    vcpkg: NONE,
    runner: OPENSSL,
    dependabot: NONE,
    'act-runner': OPENSSL,
};


})

};

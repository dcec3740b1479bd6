/** A TLS client as it is known by its words in a log. */
export interface Speaker {
  readonly name: string;
  /** Programs of one family quote each other: of their words in one place, the first in {@link SPEAKERS} counts. */
  readonly family: string;
  /** The choice that sets its variable (an id of `TLS_CLIENTS`); undefined if it reads none. */
  readonly choice: string | undefined;
  /** In one line; takes time in proportion to it. */
  readonly pattern: RegExp;
}

type Row = readonly [name: string, choice: string | undefined, pattern: RegExp];

/**
 * Who speaks in a log: programs before the libraries that they are built on. From runs of them, or as their makers print
 * it.
 */
const SPEAKERS: readonly Speaker[] = [
  ...family('git', [
    ['pre-commit', 'git', /An unexpected error has occurred: CalledProcessError|\.cache\/pre-commit\b/],
    ['git-lfs', 'git', /\bgit-lfs\b|\bbatch (?:request|response): |Error while retrieving locks|\bLFS: /],
    ['git', 'git', /\bfatal: (?:unable to access|https:\/\/)|\bfatal: could not read Username/],
  ]),
  ...family('svn', [['Subversion', 'openssl', /\bsvn: [EW]\d/]]),
  ...family('hg', [['Mercurial', undefined, /^abort: /]]),
  ...family('php', [
    ['Composer', 'composer', /curl error \d+ while downloading|\bComposer\\|\[Composer/],
    ["PHP's curl extension", 'php', /\bcURL error \d+: |\bcurl_exec\(/],
    [
      'PHP streams',
      'openssl',
      /\bPHP Warning|SSL operation failed with code|Failed to enable crypto|\bfile_get_contents\(/,
    ],
  ]),
  ...family('rust', [
    ['sentry-cli', 'curl', /\bsentry-cli\b|\bAPI request failed\b|\bSentry Server\b/],
    [
      'cargo',
      'cargo',
      /\[\d+\] (?:SSL|Couldn't|Could not|Failed|Proxy)|spurious network error|failed to (?:query replaced source|update registry|download from) |download of config\.json failed/,
    ],
    ['uv', 'openssl', /\berror: Failed to fetch: `|\bFailed to (?:fetch|download)(?: distribution)?: ?`/],
    ['Deno', 'node', /\bdeno\b|\bext:deno_|\bDENO_TLS|Failed loading https:/i],
    ['pnpm 12', 'node', /\bERR_PNPM_|\bpnpm\b/],
    [
      'A program in Rust',
      'openssl',
      /invalid peer certificate|error sending request for url|\b(?:rustls|reqwest|hyper)\b/,
    ],
  ]),
  ...family('dnf', [['dnf, yum', undefined, /\bCurl error \(\d+\)|Cannot download repomd\.xml/]]),
  ...family('curl', [
    ['CMake', 'openssl', /\bCMake Error/],
    ['Nix', 'nix', /\berror: unable to download '/],
    ['Homebrew', 'homebrew', /\bDownload failed on (?:Formula|Cask)|\bHomebrew\b/],
    ["R's package curl", undefined, /\bcurl_fetch_\w+\(|\bin curl::/],
    ['R', 'curl', /\bdownload\.file\(|\bcannot open URL '|Error in (?:download|open\.connection)/],
    ['PycURL', undefined, /\bpycurl\.error/],
    ['curl', 'curl', /\bcurl: \(\d+\)/],
  ]),
  ...family('wget', [
    [
      'Wget',
      'wget',
      /ERROR: (?:The certificate of|cannot verify|no certificate subject|certificate common name)|Unable to locally verify the issuer's authority|\bwget: |\.\.\. failed: |^failed: (?:Connection|Network|Temporary|Name or)|unable to resolve host address|GnuTLS: |Unable to establish SSL connection/,
    ],
    ['Wget2', undefined, /ERROR: The certificate is NOT trusted/],
  ]),
  ...family('gnutls', [
    ['apt', undefined, /^(?:[EW]: Failed to fetch|Err:\d+ )/],
    ['LFTP', undefined, /: Fatal error: |\blftp\b/],
    ['aria2', undefined, /\berrorCode=\d+|\bCUID#\d/],
    ['gnutls-cli', undefined, /^\*\*\* (?:Fatal error|PKI verification|Verifying)|^- Status: /],
  ]),
  ...family('python', [
    ['yt-dlp', undefined, /\byt[-_]dlp\b|ERROR: \[generic\]/],
    ['Ansible', 'openssl', /\bFAILED! =>|"msg": "Status code was|ansible/],
    [
      'AWS CLI, boto3',
      'aws',
      /SSL validation failed for |\bbotocore\b|Could not connect to the endpoint URL|onnect timeout on endpoint URL|Failed to connect to proxy URL|Connection was closed before we received a valid response from endpoint/,
    ],
    ['Google Cloud CLI', 'gcloud', /\bERROR: \(gcloud\b|\bgooglecloudsdk\b/],
    [
      'Azure CLI',
      'requests',
      /\bazure\.cli\b|Certificate verification failed\. This typically happens when using Azure CLI/,
    ],
    ['conda', 'requests', /\bCondaSSLError|\bCondaHTTPError|\bconda\.exceptions\b/],
    ['poetry', 'requests', /All attempts to connect to |\bpoetry\b/i],
    ['twine', 'requests', /\btwine\b|^Uploading distributions to /],
    ['HTTPie', 'requests', /^http: (?:error|LogLevel)/],
    [
      'pip',
      'pip',
      /\bpip\._vendor\b|WARNING: Retrying \(Retry\(|There was a problem confirming the ssl certificate|ERROR: (?:No matching distribution|Could not (?:find a version|install packages))/,
    ],
    ['gRPC', 'grpc', /ssl_transport_security|\bgrpc\b/i],
    ['httpx', 'openssl', /\bhttp(?:x|core)\.\w*(?:Error|Timeout)/],
    ['aiohttp', 'openssl', /\baiohttp\.|\bClientConnector\w*Error/],
    ['Tornado', 'openssl', /\btornado\.|^SSL Error on \d+ \(/],
    ['httplib2', 'httplib2', /\bhttplib2\b/],
    ['Python requests', 'requests', /\brequests\.exceptions\.|\bHTTPSConnectionPool\(/],
    ['urllib3', 'openssl', /\burllib3\./],
    [
      'Python',
      'openssl',
      /\(_ssl\.c:\d+\)|\bssl\.SSL\w*Error|\burllib\.error\.|\bsocket\.gaierror|^OSError: |^Connection(?:Refused|Reset)Error: |^http\.client\./,
    ],
  ]),
  ...family('node', [
    ['npm', 'node', /\bnpm (?:ERR!|error|warn|WARN)/],
    ['pnpm', 'node', /\bERR_PNPM_|\bpnpm\b/],
    ['Yarn', 'node', /➤ YN|\bYN0\d{3}\b|\byarn\b|error An unexpected error occurred: "/],
    [
      'Bun',
      'node',
      /\bdownloading package manifest\b|^ERR_PROXY_TUNNEL$|\bbun (?:install|add|v\d)|\berror: (?:UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ConnectionRefused|Unable to connect\. Is)|GET https:\S{1,300} - /,
    ],
    ['Cypress', 'node', /\bCypress\b/],
    ['Playwright', 'node', /\bPlaywright\b/i],
    ['Electron', 'node', /\belectron\b/i],
    ['Renovate', 'node', /\brenovate\b/i],
    [
      'Node.js',
      'node',
      /\bnode:(?:internal|_)|\bcode: '(?:E|C|S|U|D|H)[A-Z_]{3,}'|\b(?:UNABLE_TO_(?:GET|VERIFY)\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|CERT_(?:HAS_EXPIRED|NOT_YET_VALID|SIGNATURE_FAILURE)|ERR_(?:TLS|SSL)_\w+)\b|getaddrinfo E|\bconnect E[A-Z]{4,}|\bfetch failed\b|\bIgnoring extra certs from\b|certificate's altnames|with --use-system-ca|\bUND_ERR\b|\[cause\]: SocketError|^E(?:CONN[A-Z]+|NOTFOUND|AI_AGAIN|TIMEDOUT)$/,
    ],
  ]),
  ...family('docker', [
    ['Docker daemon', undefined, /Error response from daemon|\bErrImagePull\b|Failed to pull image/],
    [
      'BuildKit',
      undefined,
      /failed to (?:resolve source metadata|do request|fetch (?:oauth|anonymous) token|copy: httpReadSeeker)/,
    ],
  ]),
  ...family('go', [
    [
      'Terraform',
      'openssl',
      /Failed to (?:query available provider packages|install provider)|\bterraform\b|no WithTransportOptions/i,
    ],
    ['Helm, kubectl', 'openssl', /Unable to connect to the server: |is not a valid chart repository/],
    [
      'skopeo, podman, buildah',
      'openssl',
      /pinging container registry|\bFATA\[\d+\]|Error: initializing source/,
    ],
    ['rclone', 'openssl', /\brclone\b|Failed to (?:ls[dfl]?|copy|size|cat|link) with/i],
    ['GitHub CLI', 'openssl', /\berror connecting to |\bgh: |\/api\/(?:v3|graphql)\b/],
    ['go', 'openssl', /^go: |\bmodule lookup disabled\b|\/@v\//],
    ['Bazelisk', 'openssl', /could not download Bazel/],
    [
      'A program in Go',
      'openssl',
      /\bx509: |\btls: |\bdial tcp\b|\bproxyconnect tcp\b|\bhttp: server gave HTTP response/,
    ],
  ]),
  ...family('java', [
    [
      'Maven',
      'java',
      /Could not transfer artifact|Non-resolvable parent POM|\bDependencyResolutionException\b|\bmaven\b/i,
    ],
    [
      'Gradle',
      'java',
      /Could not (?:GET|HEAD) '|Could not resolve all (?:files|artifacts|dependencies)|\bgradle\b/i,
    ],
    ['Bazel', 'java', /Error downloading \[http|WARNING: Download from http/],
    ['sbt, Coursier', 'java', /\blmcoursier\b|\bcoursier\b|\[sbt\]/],
    [
      'Java',
      'java',
      /\bjavax\.net\.ssl\b|\bsun\.security\b|\bjava\.(?:net|io|security)\.|\bPKIX\b|trustAnchors parameter/,
    ],
  ]),
  ...family('dotnet', [
    ['NuGet', 'openssl', /\bNU1301\b|Unable to load the service index for source/],
    ['PowerShell', undefined, /\bInvoke-(?:WebRequest|RestMethod)\b|The underlying connection was closed/],
    [
      '.NET',
      'openssl',
      /\bSystem\.Net\.|\bAuthenticationException\b|The remote certificate (?:is invalid|was rejected)|The SSL connection could not be established/,
    ],
  ]),
  ...family('schannel', [
    ['A program with schannel', undefined, /\bschannel\b|\bSEC_E_|\bCRYPT_E_|\bCERT_E_/],
  ]),
  ...family('ruby', [
    [
      'Bundler',
      'bundler',
      /Could not (?:verify the SSL certificate|fetch specs from|reach host)|\bBundler::|Retrying (?:fetcher|download)/,
    ],
    [
      'RubyGems',
      'openssl',
      /\bGem::|While executing gem|Unable to download data from|Could not find a valid gem/,
    ],
    [
      'Ruby',
      'openssl',
      /\bOpenSSL::SSL|SSL_connect returned|\/net\/(?:http|protocol)\.rb|\bErrno::E|\bSocketError\b|\bNet::(?:HTTP|Open|Read)/,
    ],
  ]),
  ...family('perl', [
    ['Perl LWP', 'lwp', /\b500 (?:Can't (?:connect|verify)|Server closed)|\bLWP::|^Can't connect to /],
    [
      'A program in Perl',
      'openssl',
      /\bIO::Socket::SSL\b|\bHTTP::Tiny\b|SSL connection failed for|SSL connect attempt failed|^Could not connect to '|\bMojo::|\bSSL_ca_file\b/,
    ],
  ]),
  ...family('erlang', [
    ['Hex', 'hex', /\*\* \(Mix\)|Failed to fetch record for |\bHex\b/],
    ['Erlang', undefined, /\btls_alert\b|\bfailed_connect\b/],
  ]),
  ...family('haskell', [['Haskell stack', 'stack', /\bHttpExceptionRequest\b|\bHandshakeFailed\b/]]),
  ...family('browser', [
    ['Chromium', undefined, /\bnet::ERR_/],
    ['Firefox', undefined, /\bSEC_ERROR_|\bMOZILLA_PKIX_/],
  ]),
  ...family('openssl', [
    ['socat', 'openssl', /\bsocat\[\d+\]/],
    [
      'OpenSSL',
      'openssl',
      /\bverify error:num=|^depth=\d|\bBIO_(?:connect|lookup_ex)\b|^s_client|^[0-9A-F]{12,16}:error:|^connect:errno/,
    ],
  ]),
];

/** The client that a line comes from; undefined if it is unknown. */
export function recognizeSpeaker(line: string): Speaker | undefined {
  return SPEAKERS.find(({ pattern }) => pattern.test(line));
}

/** Of two that speak in one place the one that counts; undefined if they are not related. */
export function chooseSpeaker(one: Speaker, other: Speaker): Speaker | undefined {
  if (one.family !== other.family) return undefined;
  return SPEAKERS.indexOf(one) <= SPEAKERS.indexOf(other) ? one : other;
}

function family(name: string, rows: readonly Row[]): Speaker[] {
  return rows.map(([speaker, choice, pattern]) => ({ name: speaker, family: name, choice, pattern }));
}

export const id = "cli-explain";
export const ids = ["cli-explain"];
export const modules = {

7822:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  printExplanation: () => (printExplanation)
});

var external_node_fs_ = __webpack_require__(3024);
var reason_words = __webpack_require__(5498);
var reasons = __webpack_require__(2285);
;// CONCATENATED MODULE: ./build/clients/speakers.js
const SPEAKERS = [
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
        ['Yarn', 'node', /\u27a4 YN|\bYN0\d{3}\b|\byarn\b|error An unexpected error occurred: "/],
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
function recognizeSpeaker(line) {
    return SPEAKERS.find(({ pattern }) => pattern.test(line));
}
function chooseSpeaker(one, other) {
    if (one.family !== other.family)
        return undefined;
    return SPEAKERS.indexOf(one) <= SPEAKERS.indexOf(other) ? one : other;
}
function family(name, rows) {
    return rows.map(([speaker, choice, pattern]) => ({ name: speaker, family: name, choice, pattern }));
}

var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/diagnosis/log-lines.js
const MAX_LINE_LENGTH = 4_096;
async function* readLines(chunks) {
    let decoder;
    let number = 1;
    let pending = '';
    const take = () => {
        const text = bare(pending);
        pending = '';
        return text === '' ? [] : [{ number, text }];
    };
    for await (const chunk of chunks) {
        decoder ??= new external_node_string_decoder_.StringDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf16le' : 'utf8');
        for (const part of decoder.write(chunk).split(/([\r\n])/)) {
            if (part === '\r' || part === '\n') {
                yield* take();
                if (part === '\n')
                    number += 1;
            }
            else
                pending = (pending + part).slice(0, MAX_LINE_LENGTH);
        }
    }
    yield* take();
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const SEQUENCES = /\u001b(?:\[[0-9;?]*[@-~]|\][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)|[@-Z\\^_])/g;
const JOB_AND_STEP = /^[^\t]{0,300}\t[^\t]{0,300}\t(?=\ufeff?\d{4}-\d\d-)/;
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z(?: \d\d[OE][+ ]?)? ?/;
const BUILD_STEP = /^#\d{1,6} (?:\d{1,7}\.\d{1,4} )?/;
const COMMAND = /^(?:##\[\w{1,20}\]|##vso\[[^\]]{0,300}\]|::\w{1,20}(?: [^:]{0,300})?::)/;
function bare(line) {
    return line
        .replace(/^\ufeff/, '')
        .replace(SEQUENCES, '')
        .replace(JOB_AND_STEP, '')
        .replace(TIME, '')
        .replace(COMMAND, '')
        .replace(BUILD_STEP, '')
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/diagnosis/explain.js
const USER_PART = /:\/\/[^\s/@]+@/g;
const MAX_LOG_BYTES = 512 * 1024 * 1024;
const MAX_MESSAGES = 200;
const MAX_GAP_LINES = 12;
const MAX_MESSAGE_LINES = 40;
const TELLING = /certif|verif|unable|dns|nxdomain|invalid|alternative|ssl|tls|x509|pkix|issuer|trust|proxy|tunnel|refus|resolv|time|unreachable|reset|closed|eof|connect|fetch|host|alert|handshake|unknown|self.signed|error|fail|cafile|expired|abort|407/i;
const NEEDS_SPEAKER = new Set([
    'refused',
    'unreachable',
    'timed-out',
    'cut',
    'alert',
    'no-such-host',
    'not-trusted',
    'limited',
]);
const ORDER = [
    'file-unreadable',
    ...Object.keys(reasons/* REASONS */.e).filter((reason) => reason !== 'file-unreadable'),
];
async function explainLog(chunks) {
    const found = new Map();
    let passage;
    const end = () => {
        const message = passage && explainPassage(passage);
        passage = undefined;
        if (message === undefined)
            return;
        const key = `${message.client} ${message.reason}`;
        const known = found.get(key);
        if (known !== undefined)
            found.set(key, { ...known, count: known.count + 1 });
        else if (found.size < MAX_MESSAGES)
            found.set(key, message);
    };
    const source = limit(chunks);
    let lineCount = 0;
    for await (const line of readLines(source.chunks)) {
        lineCount = line.number;
        if (!TELLING.test(line.text))
            continue;
        const speaker = recognizeSpeaker(line.text);
        if (speaker === undefined && passage === undefined && (0,reason_words/* recognizeReason */.j)(line.text) === undefined)
            continue;
        const next = passage && join(passage, speaker, line);
        if (next === undefined)
            end();
        passage = next ?? { speaker, lines: [line] };
    }
    end();
    const rank = ({ reason }) => ORDER.indexOf(reason);
    const messages = [...found.values()].sort((one, other) => rank(one) - rank(other) || one.line - other.line);
    return { lineCount, isWhole: source.isWhole(), messages };
}
function limit(chunks) {
    let left = MAX_LOG_BYTES;
    async function* take() {
        for await (const chunk of chunks) {
            left -= chunk.length;
            yield left < 0 ? chunk.subarray(0, left) : chunk;
            if (left < 0)
                return;
        }
    }
    return { chunks: take(), isWhole: () => left >= 0 };
}
function join({ speaker, lines }, other, line) {
    const gap = line.number - (lines.at(-1)?.number ?? 0);
    if (gap > MAX_GAP_LINES || lines.length >= MAX_MESSAGE_LINES)
        return undefined;
    const chosen = speaker && other ? chooseSpeaker(speaker, other) : (speaker ?? other);
    return chosen === undefined && other !== undefined
        ? undefined
        : { speaker: chosen, lines: [...lines, line] };
}
function explainPassage({ speaker, lines }) {
    const said = lines.filter(({ text }) => (0,reason_words/* recognizeReason */.j)(text)?.reason !== 'not-tried');
    const known = (0,reason_words/* recognizeReason */.j)(said.map(({ text }) => text).join('\n'));
    if (known === undefined || known.reason === 'not-tried' || known.reason === 'other')
        return undefined;
    if (speaker === undefined && NEEDS_SPEAKER.has(known.reason))
        return undefined;
    const telling = said.find(({ text }) => text.includes(known.words)) ?? said[0];
    if (telling === undefined)
        return undefined;
    return {
        client: speaker?.name,
        choice: speaker?.choice,
        reason: known.reason,
        line: telling.number,
        count: 1,
        words: telling.text.replace(USER_PART, '://***@'),
    };
}

var problem = __webpack_require__(9524);
var clients = __webpack_require__(2600);
var report_escape = __webpack_require__(3823);
var wording = __webpack_require__(9174);
;// CONCATENATED MODULE: ./build/report/explanation.js
const PAGE = 'docs/problems.md';
const OF_TRUST = new Set([
    'unknown-ca',
    'not-trusted',
    'file-unreadable',
    'ca-not-seen',
]);
function toExplanationReport({ lineCount, isWhole, messages }) {
    return {
        version: 1,
        status: messages.length === 0 ? 'nothing-known' : 'explained',
        lineCount,
        isWhole,
        messages: messages.map((message) => ({
            client: message.client ?? null,
            reason: message.reason,
            line: message.line,
            count: message.count,
            words: message.words,
            sentence: reasons/* REASONS */.e[message.reason].sentence,
            action: writeAction(message),
        })),
    };
}
function writeExplanation({ lineCount, isWhole, messages, }) {
    const read = `${isWhole ? '' : 'the first '}${(0,wording/* count */.U9)(lineCount, 'line')}`;
    if (messages.length === 0) {
        return [
            line('title', `No known message of a TLS client was found in ${read}.`),
            line('plain', 'What to do: on the machine where it failed, run  setup-ca-bundle doctor HOST'),
            line('plain', `Or search ${PAGE} for the words of the log. If you have the log of one step, try the log of the whole job.`),
        ];
    }
    return [
        ...messages.flatMap((message, index) => [
            line('title', `${(0,wording/* formatNumber */.ZV)(index + 1)}. ${message.client ?? 'A program that does not say its name'}: ${reasons/* REASONS */.e[message.reason].sentence}`),
            line('quote', `   line ${(0,wording/* formatNumber */.ZV)(message.line)}${message.count > 1 ? `, ${(0,wording/* formatNumber */.ZV)(message.count)} times` : ''}: ${(0,report_escape/* showValue */.vp)(message.words.trim())}`),
            line('plain', `   What to do: ${writeAction(message)}`),
        ]),
        line('plain', `Read: ${read}. Replace HOST with the host in the message. Try the messages in this order; ${PAGE} says more.`),
    ];
}
function writeAction({ choice, client, reason }) {
    const { action } = reasons/* REASONS */.e[reason];
    return client !== undefined && OF_TRUST.has(reason) ? `${action} ${describeVariable(choice)}` : action;
}
function describeVariable(choice) {
    const client = clients/* TLS_CLIENTS */.dK.find(({ id }) => id === choice);
    if (client === undefined)
        return 'This client reads no variable that this program sets: docs/clients.md says what it does read.';
    const { id, variable, byDefault } = client;
    return byDefault
        ? `This client reads ${variable}, which is set by default.`
        : `This client reads ${variable}, which is set only if you add its name: clients: default +${id}.`;
}
function line(kind, text) {
    return { kind, text };
}

;// CONCATENATED MODULE: ./build/cli/explain.js
const STYLES = {
    title: 'bold',
    plain: undefined,
    quote: 'dim',
};
async function printExplanation(given, terminal) {
    const [path] = given.words;
    const isTyped = path === undefined || path === '-';
    if (isTyped && process.stdin.isTTY === true) {
        terminal.say('Paste the log, then press Ctrl-D (on Windows Ctrl-Z and Enter).', 'dim');
    }
    const source = isTyped ? process.stdin : (0,external_node_fs_.createReadStream)(path);
    try {
        const found = await terminal.during('Reading the log', explainLog(source));
        if (given.isJson)
            terminal.printJson(toExplanationReport(found));
        else
            terminal.print(writeExplanation(found).map(({ kind, text }) => ({ text, style: STYLES[kind] })));
        return found.messages.length === 0 ? 0 : 1;
    }
    catch (cause) {
        const what = isTyped ? 'The log' : path;
        terminal.say(`${what} cannot be read (${(0,problem/* describeCause */.V$)(cause)}). Check the path, or pipe the log in: COMMAND 2>&1 | setup-ca-bundle explain`, 'red');
        return 2;
    }
}


})

};

export const id = "probes-run";
export const ids = ["probes-run"];
export const modules = {

3333:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (findOpenToOthers)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _process_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);



const WRITABLE_TO_OTHERS = 0o002;
const STICKY = 0o1000;
function findOpenToOthers(path, { environment }) {
    const user = (0,_process_user_js__WEBPACK_IMPORTED_MODULE_2__/* .getuid */ .R5)?.();
    // a machine that GitHub hosts is one job's alone; there /opt is open to all, and the tool cache in it
    if (user === undefined || environment.RUNNER_ENVIRONMENT === 'github-hosted')
        return undefined;
    let below;
    for (let place = path;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        const status = look(place);
        if (status !== undefined && isOpen(status, below, user))
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return undefined;
        below = status;
    }
}
function look(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined; // not there, or behind what this user may not enter
    }
}
function isOpen(status, below, user) {
    const { mode } = status;
    if ((mode & WRITABLE_TO_OTHERS) === 0 || status.isSymbolicLink())
        return false;
    return (mode & STICKY) === 0 || below === undefined || (below.uid !== 0 && below.uid !== user);
}


}),

3807:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  checkClients: () => (checkClients)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var clients = __webpack_require__(7171);
var endpoint = __webpack_require__(5587);
var write = __webpack_require__(4011);
var net_proxy = __webpack_require__(5312);
var queue = __webpack_require__(9919);
var problem = __webpack_require__(411);
var environment = __webpack_require__(2101);
var find = __webpack_require__(1677);
var run = __webpack_require__(13);
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/probes/scripts.js
const ABSENT_EXIT_CODE = 90;
const WAIT_SECONDS = 4;
const PYTHON_SSL = `
import sys
try:
    import http.client, ssl
except ImportError:
    sys.exit(${ABSENT_EXIT_CODE})
host, port, proxy, proxy_port = sys.argv[1:]
to = (proxy, int(proxy_port)) if proxy else (host, int(port))
connection = http.client.HTTPSConnection(*to, timeout=${WAIT_SECONDS}, context=ssl.create_default_context())
if proxy:
    connection.set_tunnel(host, int(port))
connection.connect()
`;
const PYTHON_REQUESTS = `
import sys
try:
    import requests
except ImportError:
    sys.exit(${ABSENT_EXIT_CODE})
try:
    requests.head(sys.argv[1], timeout=(${WAIT_SECONDS}, ${WAIT_SECONDS + 1}), allow_redirects=False)
except requests.exceptions.ReadTimeout as late:
    if 'read timeout=${WAIT_SECONDS}' in str(late):  # of the handshake, which has the time of the connection
        raise
except requests.exceptions.ChunkedEncodingError:
    pass  # after the handshake
`;
const NODE = `
const tls = require('node:tls'), http = require('node:http'), net = require('node:net');
const [host, port, proxy, proxyPort] = process.argv.slice(1);
const fail = (error) => { console.error(error.code, error.message); process.exit(1); };
const shake = (more) => {
  const name = net.isIP(host) ? {} : { servername: host };
  tls.connect({ host, port: Number(port), ...name, ...more }, () => process.exit(0)).on('error', fail);
};
if (!proxy) shake({});
else http.request({ host: proxy, port: Number(proxyPort), method: 'CONNECT', path: (net.isIPv6(host) ? '[' + host + ']' : host) + ':' + port })
  .on('connect', (response, socket) => response.statusCode === 200 ? shake({ socket }) : fail({ code: 'CONNECT', message: 'the proxy answered ' + response.statusCode }))
  .on('error', fail).end();
`;
const BUN = `
const end = (code) => process.exit(code);
fetch(process.argv.at(-1), { method: 'HEAD', redirect: 'manual' })
  .then(() => end(0), (error) => { console.error(error.code, error.message); end(1); });
`;
const RUBY = `
begin
  require 'net/http'
  require 'openssl'
rescue LoadError
  exit ${ABSENT_EXIT_CODE}
end
host, port, proxy, proxy_port = ARGV
http = Net::HTTP.new(host, port.to_i, proxy.empty? ? nil : proxy, proxy.empty? ? nil : proxy_port.to_i)
http.use_ssl = true
http.open_timeout = http.ssl_timeout = ${WAIT_SECONDS}
http.start {}
`;
const PHP_STREAMS = `
if (!extension_loaded('openssl')) exit(${ABSENT_EXIT_CODE});
[, $url, $proxy, $port] = $argv;
$http = ['method' => 'HEAD', 'ignore_errors' => true, 'follow_location' => 0, 'timeout' => ${WAIT_SECONDS}];
if ($proxy !== '') $http['proxy'] = "tcp://$proxy:$port";
exit(fopen($url, 'r', false, stream_context_create(['http' => $http])) === false ? 1 : 0);
`;
const PHP_CURL = `
if (!extension_loaded('curl')) exit(${ABSENT_EXIT_CODE});
$handle = curl_init($argv[1]);
curl_setopt_array($handle, [CURLOPT_CONNECT_ONLY => true, CURLOPT_TIMEOUT => ${WAIT_SECONDS}]);
if (curl_exec($handle)) exit(0);
fwrite(STDERR, curl_error($handle));
exit(1);
`;
const PERL_LWP = `
eval { require LWP::UserAgent; require LWP::Protocol::https; 1 } or exit ${ABSENT_EXIT_CODE};
my $agent = LWP::UserAgent->new(env_proxy => 1, timeout => ${WAIT_SECONDS}, max_redirect => 0);
my $response = $agent->head($ARGV[0]);
exit 0 unless ($response->header('Client-Warning') // '') eq 'Internal response';
print STDERR $response->status_line, ' ', $response->content;
exit 1;
`;
const JAVA = `
import java.net.*;
import javax.net.ssl.*;
class Probe {
  public static void main(String[] words) throws Exception {
    int port = Integer.parseInt(words[1]);
    Socket plain = words[2].isEmpty() ? new Socket()
      : new Socket(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(words[2], Integer.parseInt(words[3]))));
    plain.setSoTimeout(${WAIT_SECONDS * 1000});
    plain.connect(words[2].isEmpty() ? new InetSocketAddress(words[0], port) : InetSocketAddress.createUnresolved(words[0], port), ${WAIT_SECONDS * 1000});
    SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, words[0], port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
  }
}
`;

;// CONCATENATED MODULE: ./build/probes/probes.js
const PROBES = [
    {
        name: 'curl',
        programs: ['curl'],
        client: 'curl',
        readsProxyVariables: true,
        writeArguments: ({ url }) => [
            '--silent',
            '--show-error',
            '--head',
            ...['--max-time', String(WAIT_SECONDS)],
            ...['--write-out', '\n%{time_appconnect}'],
            url,
        ],
        // 60: not trusted; 35 and 77: no handshake. Else a time after 0 is that of a finished handshake.
        isReached: ({ exitCode, stdout }) => ![null, 35, 60, 77].includes(exitCode) && Number(stdout.split('\n').at(-1)) > 0,
    },
    {
        name: 'wget',
        programs: ['wget'],
        client: 'wget',
        readsProxyVariables: true,
        writeArguments: ({ url }) => [
            '--no-verbose',
            '--spider',
            '--no-hsts',
            '--tries=1',
            '--max-redirect=0',
            `--timeout=${WAIT_SECONDS}`,
            url,
        ],
        // 6: a log-in is needed; 8: the server answered with an error.
        isReached: ({ exitCode }) => exitCode === 6 || exitCode === 8,
    },
    {
        name: 'git',
        programs: ['git'],
        client: 'git',
        readsProxyVariables: true,
        environment: { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '' },
        writeArguments: ({ url }) => ['-c', 'credential.helper=', '-c', 'core.askPass=', 'ls-remote', url],
        isReached: ({ stderr }) => /\bnot found$|returned error: \d{3}|could not read (?:Username|Password)|Authentication failed|is this a git repository|from redirection/m.test(stderr),
    },
    {
        name: 'OpenSSL',
        programs: ['openssl'],
        client: 'openssl',
        readsProxyVariables: false,
        writeArguments: ({ host, port, proxy }) => [
            's_client',
            ...['-connect', (0,endpoint/* formatEndpoint */.T)({ host, port })],
            ...(/^[\d.]+$|:/.test(host)
                ? ['-noservername', '-verify_ip', host]
                : ['-servername', host, '-verify_hostname', host]),
            '-verify_return_error',
            ...(proxy ? ['-proxy', `${proxy.host}:${proxy.port}`] : []),
        ],
    },
    {
        name: 'Python ssl',
        programs: ['python3', 'python'],
        client: 'openssl',
        readsProxyVariables: false,
        writeArguments: (target) => ['-c', PYTHON_SSL, ...toWords(target)],
    },
    {
        name: 'Python requests',
        programs: ['python3', 'python'],
        client: 'requests',
        readsProxyVariables: true,
        writeArguments: ({ url }) => ['-c', PYTHON_REQUESTS, url],
    },
    {
        name: 'Node.js',
        programs: ['node'],
        client: 'node',
        readsProxyVariables: false,
        writeArguments: (target) => ['-e', NODE, ...toWords(target)],
    },
    {
        name: 'Bun',
        programs: ['bun'],
        client: 'node',
        readsProxyVariables: true,
        writeArguments: ({ url }) => ['-e', BUN, url],
    },
    {
        name: 'Ruby',
        programs: ['ruby'],
        client: 'openssl',
        readsProxyVariables: false,
        writeArguments: (target) => ['-e', RUBY, ...toWords(target)],
    },
    {
        name: 'PHP streams',
        programs: ['php'],
        client: 'openssl',
        readsProxyVariables: false,
        writeArguments: ({ url, proxy }) => [
            ...['-d', 'display_errors=stderr', '-r', PHP_STREAMS, '--', url],
            ...(proxy ? [proxy.host, String(proxy.port)] : ['', '']),
        ],
    },
    {
        name: 'PHP curl',
        programs: ['php'],
        client: 'php',
        readsProxyVariables: true,
        writeArguments: ({ url }) => ['-r', PHP_CURL, '--', url],
    },
    {
        name: 'Perl LWP',
        programs: ['perl'],
        client: 'lwp',
        readsProxyVariables: true,
        writeArguments: ({ url }) => ['-e', PERL_LWP, url],
    },
    {
        name: 'Java',
        programs: ['java'],
        client: 'java',
        strongerVariables: ['_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'],
        readsProxyVariables: false,
        writeArguments: (target) => ['Probe.java', ...toWords(target)], // a JDK of version 11 or later
        source: { name: 'Probe.java', text: JAVA },
        isSlowToStart: true,
        isOnRequest: true,
    },
];
function toWords({ host, port, proxy }) {
    return [host, String(port), proxy?.host ?? '', proxy === undefined ? '' : String(proxy.port)];
}

;// CONCATENATED MODULE: ./build/clients/reason-words.js
const REASON_WORDS = [
    // what no client comes to try
    ...words('not-tried', [
        [
            'another build of the program',
            /Python was not found|(?:unknown|unrecognized|invalid) option|module jdk\.compiler|load main class/i,
        ],
    ]),
    // the proxy
    ...words('proxy-login', [
        ['curl, git', /CONNECT tunnel failed, response 407|HTTP code 407 from proxy/],
        ['Python, requests, Perl LWP', /(?:Tunnel connection|SSL tunnel) failed: 407/],
        ['OpenSSL', /HTTP CONNECT failed, reason= ?407/],
        ['Ruby', /: 407 "/],
        ['Java, Node.js', /HTTP\/1\.[01] 407|the proxy answered 407/],
        ['every client that quotes the proxy', /Proxy Authentication Required|407 authenticationrequired/i],
    ]),
    ...words('proxy-is-plain', [
        ['requests', /proxy appears to only use HTTP and not HTTPS/],
        ['Go', /proxyconnect tcp: tls: first record does not look like/],
    ]),
    ...words('proxy-unreachable', [
        ['curl, git', /Could not resolve proxy/],
        ['requests', /ProxyError\(.{0,80}(?:NewConnectionError|ConnectTimeoutError)/],
        ['Go', /proxyconnect tcp: dial/],
    ]),
    ...words('not-a-proxy', [
        ['curl, git', /Proxy CONNECT aborted/],
        ['requests', /ProxyError\(.{0,80}(?:RemoteDisconnected|BadStatusLine)/],
        ['Go', /proxyconnect tcp: (?:EOF|malformed HTTP)/],
        ['OpenSSL', /HTTP CONNECT failed, (?:insufficient|incorrect) response/],
    ]),
    ...words('proxy-denied', [
        ['curl, git', /CONNECT tunnel failed|HTTP code \d{3} from proxy/],
        ['Python, requests, Perl LWP', /(?:Tunnel connection|SSL tunnel) failed/],
        ['OpenSSL', /HTTP CONNECT failed/],
        ['Ruby', /: [45]\d\d "[^"\n]*" \(Net::HTTP/],
        ['Java, Node.js', /Unable to tunnel through proxy|the proxy answered \d/],
        ['wget', /Proxy tunneling failed/],
        ['PHP streams', /Cannot connect to HTTPS server through proxy/],
    ]),
    // what the client was told to read
    ...words('file-unreadable', [
        ['curl', /error setting certificate|error adding trust anchors|problem with the SSL CA cert/i],
        ['requests', /Could not find a suitable TLS CA certificate bundle|NO_CERTIFICATE_OR_CRL_FOUND/],
        ['PHP streams', /failed loading cafile stream|no valid certs found cafile stream/],
        ['Perl LWP', /can't be used: No such file|not found or not readable/],
        ['wget, wget2', /Failed to open cert|No CAs were found in/],
        ['GnuTLS', /Error setting the x509 trust file/],
        [
            'Java',
            /trustAnchors parameter must be non-empty|Error constructing implementation \(algorithm: Default/,
        ],
        ['Node.js', /Ignoring extra certs from/],
        ['Deno', /Failed opening CA file/],
    ]),
    // dates
    ...words('not-yet-valid', [
        ['OpenSSL', /certificate is not yet valid(?! or)/i],
        ['GnuTLS', /not yet (?:been )?activated|uses not yet valid certificate/],
        ['Go', /is not yet valid: current time .{10,40} is before/],
        ['Node.js, Java', /CERT_NOT_YET_VALID|CertificateNotYetValid/],
        ['rustls', /NotValidYet/],
        ['wget with OpenSSL', /Issued certificate not yet valid/],
    ]),
    ...words('expired', [
        ['OpenSSL', /certificate has expired(?! or)/i],
        ['GnuTLS', /\bhas expired\.|uses expired certificate/],
        ['Go', /is not yet valid: current time .{10,40} is after/],
        ['Node.js, Java', /CERT_HAS_EXPIRED|CertificateExpired/],
        ['rustls', /invalid peer certificate: .{0,60}Expired|certificate expired/],
        ['schannel', /CERT_E_EXPIRED|SEC_E_CERT_EXPIRED/],
        ['.NET', /\bNotTimeValid\b/],
        ['Chromium', /ERR_CERT_DATE_INVALID/],
    ]),
    // what a certificate is
    ...words('two-keys', [
        [
            'OpenSSL',
            /certificate signature failure|CERT_SIGNATURE_FAILURE|asn1 encoding routines:[^:]{0,60}:EVP lib/,
        ],
        ['GnuTLS', /signature in the certificate is invalid/],
        ['Go', /verification (?:error|failure)" while trying to verify candidate authority certificate/],
        ['Java', /signature check failed|Signature does not match/],
        ['rustls', /\bBadSignature\b|InvalidSignatureForPublicKey/],
    ]),
    ...words('weak', [
        ['OpenSSL', /(?:key|digest algorithm|\bmd) too (?:weak|small)/],
        ['GnuTLS', /insecure algorithm/],
        ['Java', /algorithm constraints/i],
        ['Go', /tls: server sent certificate containing RSA key (?:smaller|larger)/],
        ['rustls', /UnsupportedSignatureAlgorithm/],
        ['Chromium', /ERR_CERT_WEAK/],
    ]),
    ...words('strict-leaf', [
        ['Python 3.13', /Missing Authority Key Identifier|Empty Subject Alternative Name/],
    ]),
    ...words('strict-ca', [
        [
            'Python 3.13',
            /Missing Subject Key Identifier|Basic Constraints of CA cert not marked critical|CA cert does not include key usage|(?:Subject|Issuer) name empty|Path length (?:invalid|given)/i,
        ],
    ]),
    ...words('invalid-ca', [
        ['OpenSSL', /invalid CA certificate|key usage does not include certificate signing|INVALID_CA\b/],
        ['GnuTLS', /issuer is not a CA|was not a CA\b/],
        ['Java', /CA key usage check failed|this is not a CA certificate/],
        ['Go', /not authorized to sign other certificates|parent certificate cannot sign this kind/],
        ['rustls', /CaUsedAsEndEntity|EndEntityUsedAsCa/],
    ]),
    ...words('limited', [
        [
            'OpenSSL',
            /(?:permitted|excluded) subtree violation|path length constraint exceeded|(?:unsupported|unsuitable) certificate purpose|unhandled critical extension|PATH_LENGTH_EXCEEDED|INVALID_PURPOSE/,
        ],
        ['GnuTLS', /violates the signer's constraints|Key usage violation in certificate/],
        [
            'Go',
            /is not permitted by any constraint|excluded by constraint|incompatible key usage|too many intermediates/,
        ],
        ['Java', /name constraints|Extended key usage does not permit|unrecognized critical extension/i],
        [
            'rustls',
            /NameConstraintViolation|UnsupportedCriticalExtension|PathLenConstraintViolated|InvalidPurpose/,
        ],
    ]),
    ...words('wrong-name', [
        ['OpenSSL', /hostname mismatch|IP address mismatch|hostname verification failed/i],
        ['curl, git', /no alternative certificate subject name matches|does not match target host name/],
        ['GnuTLS', /owner does not match hostname|name in the certificate does not match/],
        ['requests', / doesn't match ['"]/],
        ['PHP streams', /did not match expected/],
        ['Node.js', /ALTNAME_INVALID|does not match certificate's altnames/],
        ['Java', /No subject alternative|No name matching/],
        [
            'Go',
            /certificate is (?:not )?valid for .{1,300}|doesn't contain any IP SANs|relies on legacy Common Name/,
        ],
        ['rustls', /NotValidForName/],
        ['.NET', /RemoteCertificateNameMismatch/],
        ['schannel', /SEC_E_WRONG_PRINCIPAL|CERT_E_CN_NO_MATCH/],
        ['Chromium', /ERR_CERT_COMMON_NAME_INVALID/],
    ]),
    ...words('revocation', [
        ['schannel', /CRYPT_E_(?:NO_REVOCATION_CHECK|REVOCATION_OFFLINE)|unable to check revocation/i],
        ['.NET', /RevocationStatusUnknown/],
        ['OpenSSL', /unable to get certificate CRL/],
    ]),
    ...words('unknown-ca', [
        [
            'OpenSSL',
            /unable to get (?:local )?issuer certificate|self[- ]signed certificate|unable to verify the first certificate|UNABLE_TO_(?:GET|VERIFY)|SELF_SIGNED_CERT/i,
        ],
        ['GnuTLS', /doesn't have a known issuer|certificate issuer is unknown/],
        ['Go', /certificate signed by unknown authority|certificate is not trusted/],
        [
            'Java',
            /PKIX path building failed|unable to find valid certification path|Path does not chain with any of the trust anchors/,
        ],
        ['rustls', /UnknownIssuer/],
        ['schannel', /SEC_E_UNTRUSTED_ROOT|CERT_E_UNTRUSTEDROOT|CERT_E_CHAINING/],
        ['.NET', /\bUntrustedRoot\b|\bPartialChain\b/],
        ['Chromium', /ERR_CERT_AUTHORITY_INVALID/],
        [
            'wget with OpenSSL',
            /Unable to locally verify the issuer's authority|Self-signed certificate encountered/,
        ],
        ['Erlang', /\bunknown_ca\b/],
        ['macOS', /SecTrustEvaluate|not trusted \(code/],
        ['curl as a library', /SSL peer certificate or SSH remote key was not OK/],
    ]),
    // the handshake
    ...words('client-certificate', [
        ['OpenSSL', /alert certificate required|CERTIFICATE_REQUIRED/],
        ['GnuTLS', /alert \[116\]/],
        ['Go, Java', /tls: certificate required|fatal alert: (?:certificate_required|bad_certificate)/],
    ]),
    ...words('old-protocol', [
        [
            'OpenSSL',
            /unsupported protocol|alert protocol version|legacy sigalg disallowed|unsafe legacy renegotiation|UNSAFE_LEGACY_RENEGOTIATION|no protocols available|dh key too small/i,
        ],
        ['Java', /fatal alert: protocol_version|No appropriate protocol/],
        ['Go', /tls: (?:server selected unsupported protocol version|protocol version not supported)/],
        ['GnuTLS', /Safe renegotiation failed|unsupported version packet/],
        ['Chromium', /ERR_SSL_VERSION_OR_CIPHER_MISMATCH/],
    ]),
    ...words('not-tls', [
        ['OpenSSL', /wrong version number|packet length too long|http request\b/i],
        ['GnuTLS', /unexpected TLS packet was received/],
        ['Java', /Unsupported or unrecognized SSL message/],
        ['Go', /first record does not look like a TLS handshake|HTTP response to HTTPS client/],
        ['rustls', /InvalidContentType|corrupt message/],
        ['schannel', /SEC_E_INVALID_TOKEN/],
        ['Chromium', /ERR_SSL_PROTOCOL_ERROR/],
    ]),
    ...words('alert', [
        ['OpenSSL', /alert handshake failure|ALERT_HANDSHAKE_FAILURE/],
        ['GnuTLS', /TLS fatal alert has been received/],
        ['Java, Go', /fatal alert: handshake_failure|tls: handshake failure/],
        ['rustls', /AlertReceived|received fatal alert/],
    ]),
    // the connection
    ...words('no-such-host', [
        ['curl, git', /Could not resolve host/],
        [
            'the C library',
            /Name or service not known|nodename nor servname|Temporary failure in name resolution|No address associated with hostname/,
        ],
        ['Node.js', /ENOTFOUND|EAI_AGAIN/],
        ['wget', /unable to resolve host/],
        ['Java', /UnknownHostException/],
        ['Go', /: no such host/],
        ['Windows', /getaddrinfo failed/],
        ['Rust', /failed to lookup address/],
        ['Chromium', /ERR_NAME_NOT_RESOLVED/],
    ]),
    ...words('timed-out', [
        ['curl, the C library', /timed out\b/i],
        [
            'Python, Ruby, Java, Node.js',
            /\bTimeoutError\b|(?:Open|Read|Connect)Timeout|SocketTimeoutException|ETIMEDOUT/,
        ],
        ['Go', /i\/o timeout|TLS handshake timeout|context deadline exceeded/],
        ['curl', /SSL connection timeout/],
    ]),
    ...words('refused', [
        ['the C library', /Connection refused|ECONNREFUSED/i],
        ['curl, git', /Couldn't connect to server/],
        ['Bun', /ConnectionRefused/],
    ]),
    ...words('unreachable', [
        ['the C library', /Network is unreachable|No route to host|ENETUNREACH|EHOSTUNREACH/],
        ['curl', /Failed to connect to/],
    ]),
    // the general, which says the least
    ...words('not-trusted', [
        ['OpenSSL', /certificate verify failed/i],
        [
            'GnuTLS',
            /server certificate verification failed|is not trusted|NOT trusted|Certificate verification failed/,
        ],
    ]),
    ...words('cut', [
        ['OpenSSL', /SSL_ERROR_SYSCALL|unexpected eof|UNEXPECTED_EOF|closed \(EOF\)/i],
        ['GnuTLS', /non-properly terminated/],
        ['the C library', /reset by peer|ECONNRESET|Broken pipe/],
        ['Node.js', /socket hang up|socket disconnected/],
        ['Java', /Remote host terminated the handshake|Unexpected end of file from server/],
        ['Go', /\bEOF$/m],
        ['Python', /Remote end closed connection|RemoteDisconnected/],
        ['Ruby', /end of file reached/],
        ['Perl LWP', /Server closed connection/],
    ]),
];
function recognizeReason(said) {
    for (const { reason, pattern } of REASON_WORDS) {
        const [found] = pattern.exec(said) ?? [];
        if (found !== undefined)
            return { reason, words: found };
    }
    return undefined;
}
function words(reason, patterns) {
    return patterns.map(([by, pattern]) => ({ reason, by, pattern }));
}

;// CONCATENATED MODULE: ./build/clients/reasons.js
const WITHOUT_BUNDLE = 'No bundle mends that.';
const REASONS = {
    'no-such-host': {
        sentence: 'The name of the host is not known here.',
        action: 'Look at the spelling. If the name is right, look at the DNS server and the VPN; if only a proxy may go out, set HTTPS_PROXY to its address.',
    },
    refused: {
        sentence: 'The host refuses the connection: nothing listens on this port, or a firewall stands before it.',
        action: 'Look at the port. If only a proxy may go out, set HTTPS_PROXY to its address.',
    },
    unreachable: {
        sentence: 'There is no way to the host from this network.',
        action: 'Look at the network and the VPN. If only a proxy may go out, set HTTPS_PROXY to its address.',
    },
    'timed-out': {
        sentence: 'The host did not answer in time.',
        action: 'Try again. If it stays so, a firewall may swallow what does not use the proxy: set HTTPS_PROXY to the address of the proxy.',
    },
    cut: {
        sentence: 'The connection was closed in the middle of the handshake.',
        action: 'A firewall or a proxy mostly does that: ask who runs it whether HOST is allowed. If nothing stands in between, the server has closed it: look at its log.',
    },
    'proxy-unreachable': {
        sentence: 'The proxy cannot be reached.',
        action: 'Look at the host and the port of the proxy in HTTPS_PROXY (https_proxy). If no proxy is needed for HOST, unset it, or add the host to NO_PROXY.',
    },
    'proxy-login': {
        sentence: 'The proxy wants a login (407).',
        action: 'Write user and password into its address: HTTPS_PROXY=http://USER:PASSWORD@PROXY:PORT, with @ in them as %40 and : as %3A. If the proxy wants NTLM or Kerberos, let a small proxy on this machine log in (cntlm, px), and name that.',
    },
    'proxy-denied': {
        sentence: 'The proxy does not open the way to the host.',
        action: 'Ask who runs the proxy to allow HOST: 403 says that it is forbidden, 502, 503 and 504 that the proxy itself does not reach it.',
    },
    'proxy-is-plain': {
        sentence: 'The address of the proxy begins with https://, but the proxy speaks plain HTTP.',
        action: 'Write http:// in place of https:// in HTTPS_PROXY. What goes through the proxy is encrypted all the same.',
    },
    'not-a-proxy': {
        sentence: 'What HTTPS_PROXY names does not answer as an HTTP proxy.',
        action: 'Look at the port: a proxy often listens on 3128 or 8080, and not on 80 or 443.',
    },
    'not-tls': {
        sentence: 'What answers there does not speak TLS.',
        action: 'Look at the port. If a proxy is set with an address that begins with https://, write http:// there: few proxies speak TLS themselves.',
    },
    'old-protocol': {
        sentence: 'The server, or the proxy in between, speaks only an old TLS, which this client refuses.',
        action: `It must be updated, or set up for TLS 1.2 or 1.3 with secure renegotiation. ${WITHOUT_BUNDLE}`,
    },
    'client-certificate': {
        sentence: 'The server wants a certificate of the client.',
        action: `Get a client certificate and its key from whoever runs the server, and give both to the client (curl: --cert and --key). ${WITHOUT_BUNDLE}`,
    },
    alert: {
        sentence: 'The server ended the handshake and did not say why.',
        action: 'Mostly it wants a client certificate, or shares no TLS version or cipher with this client: look at its log.',
    },
    'unknown-ca': {
        sentence: 'It does not know the CA that signed the certificate.',
        action: 'Give the certificate of that CA in certificates (--certificates FILE). If you do not have it: setup-ca-bundle --hosts HOST shows its fingerprint, which you compare with the one that its owner publishes.',
    },
    'ca-not-seen': {
        sentence: 'The CA is known on this machine, but this client does not see it.',
        action: 'Let the shell name the bundle: eval "$(setup-ca-bundle env)". If the variable of this client is not set by default, add its name to clients (--clients default,+NAME): docs/clients.md has the names.',
    },
    'setting-wins': {
        sentence: 'A setting of this client wins over the variable that names the bundle.',
        action: 'Take that setting out, or let it name the bundle.',
    },
    'file-unreadable': {
        sentence: 'It cannot read the file of certificates that it was told to use.',
        action: 'Look at the variable and the configuration of this client: the file is missing, empty or no PEM. Let it name the bundle.',
    },
    'not-trusted': {
        sentence: 'It does not trust the certificate and does not say why.',
        action: 'setup-ca-bundle doctor HOST tells why.',
    },
    'wrong-name': {
        sentence: 'The certificate is for another name or address.',
        action: `Use a name that is in it: setup-ca-bundle show HOST lists them. If your name is right, the server needs a certificate with that name, or address, as subjectAltName. ${WITHOUT_BUNDLE}`,
    },
    expired: {
        sentence: 'A certificate in the chain has expired, or the clock of this machine is ahead.',
        action: 'Look at the clock (date). If it is right, setup-ca-bundle show HOST tells which certificate it is: the server must get a new one; for a CA, ask its owner for the successor and give that.',
    },
    'not-yet-valid': {
        sentence: 'A certificate in the chain is not valid yet, or the clock of this machine is behind.',
        action: 'Set the clock (date shows it). If it is right, wait for the day, or ask whoever runs the server: setup-ca-bundle show HOST tells the dates.',
    },
    weak: {
        sentence: 'A certificate in the chain has a weak key, or a signature with a weak digest.',
        action: `setup-ca-bundle show HOST tells which. It must be issued again, with RSA of 2048 bits or more, or EC, and SHA-256. ${WITHOUT_BUNDLE}`,
    },
    'strict-ca': {
        sentence: 'This client is strict, and a CA in the chain is not made as RFC 5280 wants it.',
        action: 'The CA must be issued again: setup-ca-bundle show HOST tells what is missing. Until then, for Python 3.13 and later, add +python-lenient to clients.',
    },
    'strict-leaf': {
        sentence: 'This client is strict, and the certificate of the server is not made as RFC 5280 wants it.',
        action: 'The server, or the proxy that makes it, must be updated: setup-ca-bundle show HOST tells what is missing. Until then, for Python 3.13 and later, add +python-lenient to clients.',
    },
    'invalid-ca': {
        sentence: 'A certificate in the chain has signed another, but is not a CA.',
        action: `setup-ca-bundle show HOST tells which. Its owner must issue it again as a CA (basicConstraints CA:TRUE, keyUsage keyCertSign). ${WITHOUT_BUNDLE}`,
    },
    limited: {
        sentence: 'A certificate in the chain may not be used for this: its names, purpose or depth are limited.',
        action: `setup-ca-bundle show HOST lists the chain. The server needs a certificate of another CA, or one within those limits. ${WITHOUT_BUNDLE}`,
    },
    'two-keys': {
        sentence: 'A CA of the same name is known, but with another key than the one that signed.',
        action: 'The CA was made anew: get its new certificate, and give that in certificates (--certificates FILE). Compare: setup-ca-bundle show FILE and setup-ca-bundle show HOST.',
    },
    'intermediate-missing': {
        sentence: 'The server does not send its intermediate CA.',
        action: 'The server must send it. Until then, give the intermediate as well, in certificates (--certificates FILE).',
    },
    revocation: {
        sentence: 'It asks whether a certificate was revoked, and gets no answer for this CA.',
        action: 'Windows asks for that. The CA needs a list of revoked certificates that can be reached; else: curl --ssl-revoke-best-effort, git config --global http.schannelCheckRevoke false, CARGO_HTTP_CHECK_REVOKE=false.',
    },
    'not-tried': {
        sentence: 'It could not be tried.',
        action: 'Try it by hand.',
    },
    other: {
        sentence: 'It failed for a reason that is not known here.',
        action: 'Look at its words. docs/problems.md has many of them.',
    },
};

var failure = __webpack_require__(994);
;// CONCATENATED MODULE: ./build/probes/reasons.js
function explainEnd(probe, ended, host, circumstances) {
    const known = recognizeReason(`${ended.stderr}\n${ended.stdout}`.replaceAll(host, ''));
    if (known === undefined)
        return { code: 'other', text: quoteEnd(ended) };
    const code = blameProxy(known.reason, circumstances.proxy);
    const { sentence, action: advice } = REASONS[code];
    switch (code) {
        case 'not-tried':
            return { code, text: `This version of ${probe.name} cannot be asked in this way.` };
        case 'strict-ca':
        case 'strict-leaf':
            return { code, text: sentence.replace(/\.$/, ` (${known.words}).`), advice };
        case 'file-unreadable':
            return { code, text: explainFile(circumstances) };
        case 'unknown-ca':
        case 'not-trusted':
            return { code, ...explainTrust(code, probe, circumstances, known.words) };
        default:
            return { code, text: sentence, advice };
    }
}
function blameProxy(reason, proxy) {
    if (proxy === undefined)
        return reason;
    switch (reason) {
        case 'no-such-host':
        case 'refused':
        case 'unreachable':
            return 'proxy-unreachable';
        case 'not-tls':
            return proxy.protocol === 'https' ? 'proxy-is-plain' : reason;
        default:
            return reason;
    }
}
function explainFile({ variable, stronger: [strongest] }) {
    const named = strongest === undefined ? `${variable} or its own configuration` : strongest;
    return `It cannot read the file that ${named} names.`;
}
function quoteEnd({ exitCode, stderr }) {
    const lines = stderr.trim().split('\n');
    const telling = lines.find((line) => /error|exception|fatal|failed/i.test(line)) ?? lines.at(-1) ?? '';
    return `It ended with exit code ${exitCode} and said \u201c${(0,failure/* bound */.$s)(telling)}\u201d.`;
}
function explainTrust(code, probe, circumstances, words) {
    if (/schannel|SEC_E_|CERT_E_/.test(words))
        return { text: explainSchannel(probe) };
    if (code === 'unknown-ca')
        return explainUnknown('It does not know the CA of this host.', probe, circumstances);
    // some say no more than that: git with GnuTLS, PHP and Perl
    const refusal = 'It does not trust the certificate of this host.';
    return circumstances.planned === undefined || circumstances.planned === 'kept'
        ? explainUnknown(refusal, probe, circumstances)
        : {
            text: `${refusal} It does not say why: the certificate may have expired, or a setting of its own may win over ${circumstances.variable}.`,
        };
}
function explainSchannel({ client }) {
    return client === 'git'
        ? 'It uses schannel and trusts neither the store of Windows nor what GIT_SSL_CAINFO names: does a file of git say that http.schannelUseSSLCAInfo is false?'
        : 'It uses schannel, which trusts the store of Windows and reads no variable.';
}
function explainUnknown(lead, { name, client }, { variable, planned, stronger }) {
    const [strongest] = stronger;
    if (planned === undefined) {
        return { text: `${lead} It reads ${variable}, which is not set.`, advice: `Add +${client} to clients.` };
    }
    if (planned === 'kept')
        return { text: `${lead} It reads ${variable}, which is yours and stays as it is.` };
    if (strongest !== undefined) {
        return { text: `${lead} It reads ${variable}, but ${strongest} is set and wins.` };
    }
    if (name === 'Bun') {
        return { text: `${lead} An old Bun reads only the first certificate of ${variable}: update it.` };
    }
    return {
        text: `${lead} ${variable} names the bundle: an option or a configuration file of its own, or how it was built, wins over the variable.`,
    };
}

;// CONCATENATED MODULE: ./build/probes/run.js
const PROBE_DEADLINE_MS = 5_000;
const SLOW_PROBE_DEADLINE_MS = 30_000;
const MAX_PROBES_AT_ONCE = 4;
const MAX_SAID_BYTES = 16_384;
const MAX_NAMED_HOSTS = 3;
const NO_TIME_LEFT = 'There was no time left.';
async function checkClients(request, planned, folder, context, deadlineMs = PROBE_DEADLINE_MS) {
    const servers = new Map([...request.hosts, ...request.verifyHosts].map((it) => [(0,endpoint/* formatEndpoint */.T)(it), it]));
    const found = findClients(request, context);
    const clients = found.flatMap(({ probe, path }) => (path === undefined ? [] : [{ probe, program: path }]));
    const pairs = clients.flatMap((client) => [...servers.values()].map((server) => ({ client, server })));
    const scene = {
        planned,
        folder,
        context,
        environment: layerVariables(planned, context),
        deadlineMs,
    };
    const sources = clients.flatMap(({ probe: { source } }) => (source ? [source] : []));
    try {
        for (const { name, text } of sources)
            (0,write/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, name), text);
        const results = await (0,queue/* mapAtOnce */.$)(pairs, MAX_PROBES_AT_ONCE, ({ client, server }) => checkClient(client, server, scene));
        const checks = results.filter((check) => check !== undefined);
        return { checks, problems: [...explainFailures(checks), ...explainLeftOut(found)] };
    }
    finally {
        for (const { name } of sources)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
function findClients({ clients }, context) {
    return PROBES.flatMap((probe) => {
        if (probe.isOnRequest && !clients.some(({ id }) => id === probe.client))
            return [];
        return [{ probe, ...(0,find/* findProgram */.Kp)(probe.programs, context) }];
    });
}
function layerVariables(planned, context) {
    const exported = planned.map(({ variable, value }) => [variable, value]);
    return { ...(0,environment/* takeJobVariables */.wA)(context), ...Object.fromEntries(exported), LC_ALL: 'C' };
}
async function checkClient({ probe, program }, server, scene) {
    const { planned, context, environment, deadlineMs } = scene;
    const host = (0,endpoint/* formatEndpoint */.T)(server);
    const end = (result, code, reason, advice) => ({
        client: probe.name,
        host,
        result,
        reason,
        ...(code === undefined ? {} : { code }),
        ...(advice === undefined ? {} : { advice }),
    });
    const { proxy } = (0,net_proxy/* chooseProxy */.UR)(server, context.environment);
    if (proxy && !probe.readsProxyVariables && (proxy.authorization || proxy.protocol === 'https')) {
        return end('not-tried', 'not-tried', 'It cannot be told of a proxy that wants TLS or a password.');
    }
    if (context.signal.aborted)
        return end('not-tried', 'not-tried', NO_TIME_LEFT);
    const target = { ...server, url: `https://${host}/`, proxy };
    const limitMs = probe.isSlowToStart ? Math.max(deadlineMs, SLOW_PROBE_DEADLINE_MS) : deadlineMs;
    const ended = await run_run(program, probe, target, limitMs, scene);
    if (ended === 'stopped')
        return end('not-tried', 'not-tried', NO_TIME_LEFT);
    if (ended === 'late' && probe.isSlowToStart) {
        return end('not-tried', 'not-tried', `It was not ready in ${limitMs / 1000} s.`);
    }
    if (ended === 'late')
        return end('failed', 'timed-out', `It got no answer in ${limitMs / 1000} s.`);
    if (ended.exitCode === ABSENT_EXIT_CODE)
        return undefined;
    if (ended.exitCode === 0 || probe.isReached?.(ended))
        return end('passed');
    const circumstances = { ...findCircumstances(probe, planned, environment), proxy };
    const { code, text, advice } = explainEnd(probe, ended, server.host, circumstances);
    return end(code === 'not-tried' ? 'not-tried' : 'failed', code, text, advice);
}
function findCircumstances(probe, planned, environment) {
    return {
        variable: clients/* TLS_CLIENTS */.d.find(({ id }) => id === probe.client)?.variable ?? '',
        planned: planned.find(({ client }) => client.id === probe.client)?.action,
        stronger: (probe.strongerVariables ?? []).filter((name) => environment[name]),
    };
}
async function run_run(program, probe, target, timeoutMs, { environment, folder, context }) {
    const { status, failure, reason, stdout, stderr } = await (0,run/* runProgram */.m)(program, probe.writeArguments(target), {
        environment: { ...environment, ...probe.environment },
        folder,
        timeoutMs,
        signal: context.signal,
        maxBytes: MAX_SAID_BYTES,
        keepsEnd: true,
    });
    if (failure === 'late' || failure === 'stopped')
        return failure;
    return { exitCode: status, stdout: stdout.toString('utf8'), stderr: reason ?? stderr.toString('utf8') };
}
function explainLeftOut(found) {
    const clauses = new Set(found.flatMap(({ leftOut }) => leftOut));
    return [...clauses].map((clause) => {
        const message = `verify-clients: ${clause}. It was not tried.`;
        return { code: 'program-left-out', severity: 'notice', message };
    });
}
function explainFailures(checks) {
    const hostsByReason = new Map();
    for (const { client, host, result, reason: why = '', advice } of checks) {
        if (result !== 'failed')
            continue;
        const reason = (0,wording/* joinAdvice */.f7)(why, advice);
        const group = hostsByReason.get(`${client} ${reason}`) ?? { client, reason, hosts: [] };
        group.hosts.push(host);
        hostsByReason.set(`${client} ${reason}`, group);
    }
    return [...hostsByReason.values()].map(({ client, reason, hosts }) => {
        const message = `${client} does not get through to ${(0,problem/* listSome */.XT)(hosts, MAX_NAMED_HOSTS)}. ${reason}`;
        return { code: 'client-failed', severity: 'warning', message };
    });
}


}),

2101:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dg: () => (makeSystemVariables),
  Zr: () => (takeVariables),
  s3: () => (isPrivateVariable),
  wA: () => (takeJobVariables)
});
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3513);
var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1677);


const OWN_VARIABLES = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)_)|^GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY)$/i;
const SECRET_VARIABLES = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|ACCESS|API)_?KEY|BEARER/i;
const FOLDER_LISTS = /^(?:PATH|(?:LD|DYLD)_LIBRARY_PATH|(?:DYLD)_FALLBACK_LIBRARY_PATH)$/i;
const CODE_VARIABLES = /^(?:LD_\w+|DYLD_\w+|PYTHON\w*|NODE_OPTIONS|NODE_PATH|BUN_OPTIONS|RUBY(?:OPT|LIB)|GEM_(?:HOME|PATH)|PERL5?(?:OPT|LIB|DB)|PHPRC|PHP_INI_SCAN_DIR|CLASSPATH|_?JAVA_(?:TOOL_)?OPTIONS|JDK_JAVA_OPTIONS|GIT_(?:EXEC_PATH|ASKPASS|SSH\w*|EXTERNAL_DIFF|PROXY_COMMAND|TEMPLATE_DIR)|OPENSSL_\w+|BASH_ENV|ENV)$/i;
const MACHINE_VARIABLES = /^(?:HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TE?MP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|OS|USERPROFILE|USERNAME|USERDOMAIN|COMPUTERNAME|HOMEDRIVE|HOMEPATH|(?:LOCAL)?APPDATA|ALLUSERSPROFILE|ProgramData|PUBLIC|(?:Common)?Program(?:Files|W6432)(?:\(x86\))?|NUMBER_OF_PROCESSORS|PROCESSOR_\w+)$/i;
function isPrivateVariable(name) {
    return OWN_VARIABLES.test(name) || SECRET_VARIABLES.test(name);
}
function takeJobVariables(context) {
    return pick(context, () => true);
}
function takeVariables(context, also) {
    return pick(context, (name) => MACHINE_VARIABLES.test(name) || FOLDER_LISTS.test(name) || also?.test(name) === true);
}
function makeSystemVariables() {
    return { PATH: (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .listSystemFolders */ .nR)().join(':'), LC_ALL: 'C' };
}
function pick(context, isMeant) {
    const picked = Object.entries(context.environment).flatMap(([name, value]) => {
        if (value === undefined || isPrivateVariable(name) || !isMeant(name))
            return [];
        if (FOLDER_LISTS.test(name))
            return [[name, (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .keepOwnFolders */ .P9)(value, context)]];
        return CODE_VARIABLES.test(name) && namesWorkspace(value, context) ? [] : [[name, value]];
    });
    return Object.fromEntries(picked);
}
function namesWorkspace(value, context) {
    const words = value.split(context.platform === 'win32' ? /[\s;,="']+/ : /[\s;:,="']+/);
    return words.some((word) => {
        const at = word.search(/\/|[A-Za-z]:[\\/]/); // -javaagent:/path, -I/path
        return at !== -1 && (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .isInWorkspace */ .P_)(word.slice(at), context);
    });
}


}),

1677:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FG: () => (findSystemProgram),
  Kp: () => (findProgram),
  P9: () => (keepOwnFolders),
  PG: () => (listPathFolders),
  nR: () => (listSystemFolders)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3333);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1189);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3513);





const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/bin', '/sbin', '/bin'];
const LOCAL_FOLDERS = ['/usr/local/sbin', '/usr/local/bin'];
function listPathFolders({ environment, platform }) {
    return splitFolders(environment.PATH ?? environment.Path ?? '', platform);
}
function findProgram(names, context) {
    const leftOut = [];
    for (const name of names) {
        const file = context.platform === 'win32' ? `${name}.exe` : name;
        for (const path of new Set(listPathFolders(context).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))) {
            if (!isProgram(path))
                continue;
            const objection = findObjection(path, context);
            if (objection === undefined)
                return { path, leftOut };
            leftOut.push(`${path} ${objection}`);
        }
    }
    return { path: undefined, leftOut };
}
function findSystemProgram(name) {
    return listSystemFolders()
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .find(isProgram);
}
function listSystemFolders() {
    return (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5)?.() === 0 ? [...SYSTEM_FOLDERS, ...LOCAL_FOLDERS] : [...LOCAL_FOLDERS, ...SYSTEM_FOLDERS];
}
function keepOwnFolders(list, context) {
    const folders = splitFolders(list, context.platform);
    const kept = folders.filter((folder) => findObjection(folder, context) === undefined);
    return kept.join(separatorOf(context.platform));
}
function findObjection(path, context) {
    if ((0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P_)(path, context))
        return 'lies in the workspace, where a pull request could have put it';
    for (const place of new Set([path, (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .findRealPath */ .ps)(path) ?? path])) {
        const open = (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(place, context);
        if (open !== undefined)
            return `is not safe to run, because any user of this machine may write to ${open}`;
    }
    return undefined;
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function splitFolders(list, platform) {
    return list.split(separatorOf(platform)).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
}
function separatorOf(platform) {
    return platform === 'win32' ? ';' : ':';
}


}),

13:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (runProgram),
  t: () => (startForUser)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(411);
var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);





const KILL_WITH_PARENT = `(read -r _ <&3; kill -KILL 0) </dev/null >/dev/null 2>&1 & exec 3<&-; exec "$@"`;
const HAS_GROUPS = node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'win32';
function runProgram(path, words, options) {
    const { timeoutMs, signal, input, holdsInput = false, maxBytes, keepsEnd = false } = options;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        throw new Error(`${path} is no absolute path`);
    const nothing = { status: null, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
    if (signal?.aborted)
        return Promise.resolve({ ...nothing, failure: 'stopped' });
    return new Promise((resolve) => {
        let child;
        try {
            child = start(path, words, options);
        }
        catch (cause) {
            resolve({ ...nothing, failure: 'not-started', reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause) }); // a NUL among the words
            return;
        }
        const stop = (failure) => {
            settle({ status: null, failure });
            endGroup(child);
            for (const stream of child.stdio)
                stream?.destroy();
            child.unref(); // sudo is root's: it may be that we cannot end it, but it cannot keep us
        };
        const onFull = keepsEnd ? undefined : () => stop('too-much');
        const stdout = collect(child.stdout, maxBytes, onFull);
        const stderr = collect(child.stderr, maxBytes, onFull);
        const onAbort = () => stop('stopped');
        const timer = setTimeout(() => stop('late'), timeoutMs);
        const settle = (end) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
            resolve({ ...end, stdout: stdout(), stderr: stderr() });
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        const watch = child.stdio[3];
        watch?.on('error', () => { });
        child.on('error', (cause) => {
            settle({ status: null, failure: 'not-started', reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause) });
        });
        child.once('exit', () => {
            watch?.destroy();
            child.stdin?.destroy();
        });
        child.once('close', (status) => settle({ status }));
        child.stdin?.on('error', () => { });
        if (holdsInput)
            child.stdin?.write(input ?? '');
        else
            child.stdin?.end(input ?? '');
    });
}
function startForUser(name, words, environment) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(name, words, { env: { ...environment }, stdio: 'inherit' });
    return {
        ended: new Promise((resolve) => {
            child.once('error', (cause) => resolve({ status: null, signal: null, reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause) }));
            child.once('close', (status, signal) => resolve({ status, signal }));
        }),
        send: (signal) => child.kill(signal),
    };
}
function start(path, words, { environment, folder, input, holdsInput, endsWithUs }) {
    const isHeld = endsWithUs === true && HAS_GROUPS;
    const [program, ...rest] = isHeld
        ? ['/bin/sh', '-c', KILL_WITH_PARENT, 'sh', path, ...words]
        : [path, ...words];
    const stdin = input === undefined && holdsInput !== true ? 'ignore' : 'pipe';
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program ?? path, rest, {
        cwd: folder ?? (HAS_GROUPS ? '/' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)),
        env: Object.fromEntries(Object.entries(environment).filter(([name]) => !(0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrivateVariable */ .s3)(name))),
        stdio: isHeld ? [stdin, 'pipe', 'pipe', 'pipe'] : [stdin, 'pipe', 'pipe'],
        detached: HAS_GROUPS, // a session of its own: no terminal to ask on, and one group to end
        windowsHide: true,
    });
}
function collect(stream, maxBytes, onFull) {
    let parts = [];
    let length = 0;
    const join = () => Buffer.concat(parts).subarray(-maxBytes);
    stream?.on('data', (part) => {
        parts.push(part);
        length += part.length;
        if (length <= maxBytes)
            return;
        if (onFull !== undefined)
            onFull();
        else if (length > 2 * maxBytes) {
            parts = [join()];
            length = maxBytes;
        }
    });
    return join;
}
function endGroup(child) {
    try {
        if (HAS_GROUPS && child.pid !== undefined)
            (0,node_process__WEBPACK_IMPORTED_MODULE_2__.kill)(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        child.kill('SIGKILL'); // it has ended, or is another user's
    }
}


})

};

export const id = 544;
export const ids = [544];
export const modules = {

2424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ listPathFolders)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The folders of PATH, in order; those that are not absolute left out. */
function listPathFolders({ environment, platform }) {
    const path = environment.PATH ?? environment.Path ?? '';
    return path.split(platform === 'win32' ? ';' : ':').filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder));
}


}),

544:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkClients: () => (/* binding */ checkClients)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/clients/clients.js
var clients = __webpack_require__(7171);
// EXTERNAL MODULE: ./build/endpoint.js
var endpoint = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/files/search-path.js
var search_path = __webpack_require__(2424);
// EXTERNAL MODULE: ./build/files/workspace.js
var workspace = __webpack_require__(3513);
// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/net/proxy.js
var net_proxy = __webpack_require__(5312);
// EXTERNAL MODULE: ./build/net/queue.js
var queue = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/probes/scripts.js
/**
 * Programs for other processes: they make a handshake and end with 0, or say why not. They are given a URL, or host and
 * port; and host and port of a proxy, or two empty words, where the language does not look for it itself.
 */
/** The exit code of our scripts where the interpreter lacks the module: then there is no such client here. */
const ABSENT_EXIT_CODE = 90;
/** How long a client waits by itself, in seconds, where it can be told. */
const WAIT_SECONDS = 4;
/** Python, with the defaults of its ssl module. */
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
/** Python, with requests, which needs a request for it; what goes wrong after the handshake is none of our business. */
const PYTHON_REQUESTS = `
import sys
try:
    import requests
except ImportError:
    sys.exit(${ABSENT_EXIT_CODE})
try:
    requests.head(sys.argv[1], timeout=${WAIT_SECONDS}, allow_redirects=False)
except (requests.exceptions.ReadTimeout, requests.exceptions.ChunkedEncodingError):
    pass  # after the handshake
`;
/** Node.js, with its tls module. */
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
/** Bun, with its fetch: its tls module is another implementation. */
const BUN = `
const end = (code) => process.exit(code);
fetch(process.argv.at(-1), { method: 'HEAD', redirect: 'manual' })
  .then(() => end(0), (error) => { console.error(error.code, error.message); end(1); });
`;
/** Ruby, with net/http. */
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
/** PHP, with its own streams. */
const PHP_STREAMS = `
if (!extension_loaded('openssl')) exit(${ABSENT_EXIT_CODE});
[, $url, $proxy, $port] = $argv;
$http = ['method' => 'HEAD', 'ignore_errors' => true, 'follow_location' => 0, 'timeout' => ${WAIT_SECONDS}];
if ($proxy !== '') $http['proxy'] = "tcp://$proxy:$port";
exit(fopen($url, 'r', false, stream_context_create(['http' => $http])) === false ? 1 : 0);
`;
/** PHP, with its curl extension, which shakes hands and asks for nothing. */
const PHP_CURL = `
if (!extension_loaded('curl')) exit(${ABSENT_EXIT_CODE});
$handle = curl_init($argv[1]);
curl_setopt_array($handle, [CURLOPT_CONNECT_ONLY => true, CURLOPT_TIMEOUT => ${WAIT_SECONDS}]);
if (curl_exec($handle)) exit(0);
fwrite(STDERR, curl_error($handle));
exit(1);
`;
/** Perl, with LWP. */
const PERL_LWP = `
eval { require LWP::UserAgent; require LWP::Protocol::https; 1 } or exit ${ABSENT_EXIT_CODE};
my $agent = LWP::UserAgent->new(env_proxy => 1, timeout => ${WAIT_SECONDS}, max_redirect => 0);
my $response = $agent->head($ARGV[0]);
exit 0 unless ($response->header('Client-Warning') // '') eq 'Internal response';
print STDERR $response->status_line, ' ', $response->content;
exit 1;
`;
/** Java, with the default socket factory. */
const JAVA = `
import java.net.*;
import javax.net.ssl.*;
class Probe {
  public static void main(String[] words) throws Exception {
    int port = Integer.parseInt(words[1]);
    Socket plain = words[2].isEmpty() ? new Socket()
      : new Socket(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(words[2], Integer.parseInt(words[3]))));
    plain.connect(words[2].isEmpty() ? new InetSocketAddress(words[0], port) : InetSocketAddress.createUnresolved(words[0], port));
    SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, words[0], port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
  }
}
`;

;// CONCATENATED MODULE: ./build/probes/probes.js


/** The TLS clients that are looked for, in the order in which they are shown. */
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
        isOnRequest: true,
    },
];
/** Host, port, proxy and its port for a script; empty where there is none. */
function toWords({ host, port, proxy }) {
    return [host, String(port), proxy?.host ?? '', proxy === undefined ? '' : String(proxy.port)];
}

// EXTERNAL MODULE: ./build/net/failure.js
var failure = __webpack_require__(994);
;// CONCATENATED MODULE: ./build/probes/reasons.js

/** What clients say, the most telling first: their words differ, their reasons do not. */
const REASONS = [
    [
        /Python was not found|unknown option|unrecognized option|invalid option|module jdk\.compiler|load main class/i,
        ({ name }) => `This version of ${name} cannot be asked in this way.`,
        false,
    ],
    [
        /Missing (?:Authority|Subject) Key Identifier|Basic Constraints of CA cert not marked critical|CA cert does not include key usage|invalid CA certificate/i,
        (_, __, words) => `Python 3.13 and later hold certificates to RFC 5280 to the letter, and one in this chain is not (${words}). Its owner, or whoever runs the proxy, must renew it.`,
    ],
    [
        /CRYPT_E_(?:NO_REVOCATION_CHECK|REVOCATION_OFFLINE)|unable to check revocation/i,
        () => 'Windows asks whether a certificate was revoked, and nobody answers for this CA.',
    ],
    [
        /schannel|SEC_E_|CERT_E_UNTRUSTEDROOT/i,
        ({ client }) => client === 'git'
            ? 'It uses schannel and trusts neither the store of Windows nor what GIT_SSL_CAINFO names: does a file of git say that http.schannelUseSSLCAInfo is false?'
            : 'It uses schannel, which trusts the store of Windows and reads no variable.',
    ],
    [
        /error setting certificate|error adding trust anchors|suitable TLS CA certificate bundle|NO_CERTIFICATE_OR_CRL_FOUND|problem with the SSL CA cert|can't read/i,
        (_, { variable }) => `It cannot read the file that ${variable} or its own configuration names.`,
    ],
    [
        /certificate (?:has |is )?expired|CERT_HAS_EXPIRED|not yet valid|CertificateExpired|CertificateNotYetValid/i,
        () => "A certificate in the chain is not valid today: it has expired, or the machine's clock is wrong.",
    ],
    [
        /hostname mismatch|hostname verification failed|(?:does(?:n't| not)|did not) match|no alternative certificate subject name|ALTNAME_INVALID|IP address mismatch|No subject alternative|No name matching/i,
        () => 'The certificate is for another name.',
    ],
    [
        /trustAnchors parameter|(?:local|known) issuer|issuer certificate|self[- ]?signed|unknown (?:ca|authority)|UNABLE_TO_(?:GET|VERIFY)|verify the first|is not trusted|PKIX path building/i,
        (probe, circumstances) => explainUnknown('It does not know the CA of this host.', probe, circumstances),
    ],
    [/certificate verif(?:y|ication) failed/i, explainRefusal],
    [
        /resolve|ENOTFOUND|EAI_AGAIN|name or service|getaddrinfo|UnknownHost/i,
        () => 'It does not find the host.',
    ],
    [/[Pp]roxy|\bCONNECT\b|\b407\b/, () => 'It does not get through the proxy.'],
    [/time[d]?[ -]?out|ETIMEDOUT/i, () => 'It got no answer in time.'],
    [/refused|ECONNREFUSED|(?:couldn't|failed to) connect|unreachable/i, () => 'It got no connection.'],
    [/reset|ECONNRESET|closed|EOF/i, () => 'The connection was closed in the handshake.'],
];
/** Reads from what a client said why it did not get through to `host`, whose name says nothing. */
function explainEnd(probe, ended, host, circumstances) {
    const said = `${ended.stderr}\n${ended.stdout}`.replaceAll(host, '');
    for (const [pattern, explain, isAnswer = true] of REASONS) {
        const match = pattern.exec(said);
        if (match)
            return { isAnswer, text: explain(probe, circumstances, match[0]) };
    }
    const lines = ended.stderr.trim().split('\n');
    const telling = lines.find((line) => /error|exception|fatal|failed/i.test(line)) ?? lines.at(-1) ?? '';
    return { isAnswer: true, text: `It ended with exit code ${ended.exitCode} and said \u201c${(0,failure/* bound */.$s)(telling)}\u201d.` };
}
/** Some say no more than that: git with GnuTLS, PHP and Perl. */
function explainRefusal(probe, circumstances) {
    const refusal = 'It does not trust the certificate of this host.';
    return circumstances.planned === undefined || circumstances.planned === 'kept'
        ? explainUnknown(refusal, probe, circumstances)
        : `${refusal} It does not say why: the certificate may have expired, or a setting of its own may win over ${circumstances.variable}.`;
}
function explainUnknown(lead, { name, client }, { variable, planned, stronger }) {
    const [strongest] = stronger;
    if (planned === undefined)
        return `${lead} It reads ${variable}, which is not set: add +${client} to clients.`;
    if (planned === 'kept')
        return `${lead} It reads ${variable}, which is yours and stays as it is.`;
    if (strongest !== undefined)
        return `${lead} It reads ${variable}, but ${strongest} is set and wins.`;
    if (name === 'Bun')
        return `${lead} An old Bun reads only the first certificate of ${variable}: update it.`;
    return `${lead} ${variable} names the bundle: an option or a configuration file of its own, or how it was built, wins over the variable.`;
}

;// CONCATENATED MODULE: ./build/probes/run.js















/** The longest that a client may take for one host, in milliseconds. */
const PROBE_DEADLINE_MS = 5_000;
/** How many clients run at once: a hosted runner has two to four cores. */
const MAX_PROBES_AT_ONCE = 4;
/** How much of a client's words is kept, in UTF-16 code units. */
const MAX_SAID_LENGTH = 16_384;
/** How many hosts a warning names. */
const MAX_NAMED_HOSTS = 3;
const NO_TIME_LEFT = 'There was no time left.';
/** What is for this action alone: the runner gives it to no other step, and clients have no business with it. */
const OWN_VARIABLES = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)_)|^GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY)$/i;
/**
 * Lets every TLS client that is on this machine make a handshake with each host of `hosts` and `verify-hosts`, with the
 * job's variables and the planned ones, as a later step would. They run in `folder`: Python, for one, would load modules
 * from the workspace. None takes longer than five seconds, and after the run's deadline none is started.
 */
async function checkClients(request, planned, folder, context) {
    const servers = new Map([...request.hosts, ...request.verifyHosts].map((it) => [(0,endpoint/* formatEndpoint */.T)(it), it]));
    const clients = findClients(request, context);
    const pairs = clients.flatMap((client) => [...servers.values()].map((server) => ({ client, server })));
    const scene = { planned, folder, context, environment: layerVariables(planned, context) };
    const sources = clients.flatMap(({ probe: { source } }) => (source ? [source] : []));
    try {
        for (const { name, text } of sources)
            (0,write/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, name), text);
        const found = await (0,queue/* mapAtOnce */.$)(pairs, MAX_PROBES_AT_ONCE, ({ client, server }) => checkClient(client, server, scene));
        const checks = found.filter((check) => check !== undefined);
        return { checks, problems: explainFailures(checks) };
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
        const [program] = probe.programs.flatMap((name) => findProgram(name, context) ?? []);
        return program === undefined ? [] : [{ probe, program }];
    });
}
/** What lies in the workspace is not run: a pull request may have put it there. */
function findProgram(name, context) {
    const file = context.platform === 'win32' ? `${name}.exe` : name;
    return (0,search_path/* listPathFolders */.P)(context)
        .map((folder) => (0,external_node_path_.join)(folder, file))
        .find((path) => isProgram(path) && !(0,workspace/* isInWorkspace */.P)(path, context));
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** English words, whatever the runner speaks, because they are read here. */
function layerVariables(planned, { environment }) {
    const job = Object.entries(environment).filter(([name]) => !OWN_VARIABLES.test(name));
    const exported = planned.map(({ variable, value }) => [variable, value]);
    return { ...Object.fromEntries([...job, ...exported]), LC_ALL: 'C' };
}
/** Undefined where there is no such client after all. */
async function checkClient({ probe, program }, server, { planned, folder, context, environment }) {
    const host = (0,endpoint/* formatEndpoint */.T)(server);
    const end = (result, reason) => ({
        client: probe.name,
        host,
        result,
        reason,
    });
    const { proxy } = (0,net_proxy/* chooseProxy */.UR)(server, context.environment);
    if (proxy && !probe.readsProxyVariables && (proxy.authorization || proxy.protocol === 'https')) {
        return end('not-tried', 'It cannot be told of a proxy that wants TLS or a password.');
    }
    if (context.signal.aborted)
        return end('not-tried', NO_TIME_LEFT);
    const target = { ...server, url: `https://${host}/`, proxy };
    const ended = await run(program, probe, target, { ...environment, ...probe.environment }, folder, context);
    if (ended === 'stopped')
        return end('not-tried', NO_TIME_LEFT);
    if (ended === 'late')
        return end('failed', `It got no answer in ${PROBE_DEADLINE_MS / 1000} s.`);
    if (ended.exitCode === ABSENT_EXIT_CODE)
        return undefined;
    if (ended.exitCode === 0 || probe.isReached?.(ended))
        return end('passed');
    const { isAnswer, text } = explainEnd(probe, ended, server.host, findCircumstances(probe, planned, environment));
    return end(isAnswer ? 'failed' : 'not-tried', text);
}
function findCircumstances(probe, planned, environment) {
    return {
        variable: clients/* TLS_CLIENTS */.d.find(({ id }) => id === probe.client)?.variable ?? '',
        planned: planned.find(({ client }) => client.id === probe.client)?.action,
        stronger: (probe.strongerVariables ?? []).filter((name) => environment[name]),
    };
}
function run(program, { writeArguments }, target, environment, folder, { platform, signal }) {
    return new Promise((resolve) => {
        const hasGroup = platform !== 'win32';
        const child = (0,external_node_child_process_.spawn)(program, writeArguments(target), {
            cwd: folder,
            env: environment,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: hasGroup, // git's own child would outlive it
            windowsHide: true,
        });
        const said = { stdout: '', stderr: '' };
        for (const name of ['stdout', 'stderr']) {
            child[name].setEncoding('utf8').on('data', (text) => {
                said[name] = (said[name] + text).slice(-MAX_SAID_LENGTH);
            });
        }
        const settle = (result) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
            resolve(result);
        };
        const stop = (why) => {
            endGroup(hasGroup ? child.pid : undefined);
            child.kill('SIGKILL');
            for (const stream of [child.stdout, child.stderr])
                stream.destroy();
            settle(why);
        };
        const onAbort = () => stop('stopped');
        const timer = setTimeout(() => stop('late'), PROBE_DEADLINE_MS);
        signal.addEventListener('abort', onAbort, { once: true });
        child.once('error', ({ message }) => settle({ exitCode: null, ...said, stderr: message }));
        child.once('close', (exitCode) => settle({ exitCode, ...said }));
    });
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    try {
        (0,external_node_process_.kill)(-pid, 'SIGKILL');
    }
    catch {
        // it has ended
    }
}
function explainFailures(checks) {
    const hostsByReason = new Map();
    for (const { client, host, result, reason = '' } of checks) {
        if (result !== 'failed')
            continue;
        const group = hostsByReason.get(`${client} ${reason}`) ?? { client, reason, hosts: [] };
        group.hosts.push(host);
        hostsByReason.set(`${client} ${reason}`, group);
    }
    return [...hostsByReason.values()].map(({ client, reason, hosts }) => {
        const message = `${client} does not get through to ${(0,problem/* listSome */.XT)(hosts, MAX_NAMED_HOSTS)}. ${reason}`;
        return { code: 'client-failed', severity: 'warning', message };
    });
}


})

};

export const id = "probes-run";
export const ids = ["probes-run", "programs-run-for-exec"];
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

544:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
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
    requests.head(sys.argv[1], timeout=${WAIT_SECONDS}, allow_redirects=False)
except (requests.exceptions.ReadTimeout, requests.exceptions.ChunkedEncodingError):
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
function toWords({ host, port, proxy }) {
    return [host, String(port), proxy?.host ?? '', proxy === undefined ? '' : String(proxy.port)];
}

var failure = __webpack_require__(994);
;// CONCATENATED MODULE: ./build/probes/reasons.js

const REASONS = [
    [
        /Python was not found|unknown option|unrecognized option|invalid option|module jdk\.compiler|load main class/i,
        ({ name }) => `This version of ${name} cannot be asked in this way.`,
        false,
    ],
    [
        /Missing (?:Authority|Subject) Key Identifier|Basic Constraints of CA cert not marked critical|CA cert does not include key usage|invalid CA certificate/i,
        (_, __, words) => `Python 3.13 and later hold certificates to RFC 5280 to the letter, and one in this chain is not (${words}). setup-ca-bundle show HOST tells which. If it is the host's own, a new CA does not help: the proxy, or the server, must be updated. Until then: \u201cWho is left outside\u201d in docs/problems.md.`,
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
function explainEnd(probe, ended, host, circumstances) {
    const said = `${ended.stderr}\n${ended.stdout}`.replaceAll(host, '');
    for (const [pattern, explain, isAnswer = true] of REASONS) {
        const match = pattern.exec(said);
        if (match === null)
            continue;
        const explained = explain(probe, circumstances, match[0]);
        return { isAnswer, ...(typeof explained === 'string' ? { text: explained } : explained) };
    }
    const lines = ended.stderr.trim().split('\n');
    const telling = lines.find((line) => /error|exception|fatal|failed/i.test(line)) ?? lines.at(-1) ?? '';
    return { isAnswer: true, text: `It ended with exit code ${ended.exitCode} and said \u201c${(0,failure/* bound */.$s)(telling)}\u201d.` };
}
function explainRefusal(probe, circumstances) {
    const refusal = 'It does not trust the certificate of this host.';
    return circumstances.planned === undefined || circumstances.planned === 'kept'
        ? explainUnknown(refusal, probe, circumstances)
        : `${refusal} It does not say why: the certificate may have expired, or a setting of its own may win over ${circumstances.variable}.`;
}
function explainUnknown(lead, { name, client }, { variable, planned, stronger }) {
    const [strongest] = stronger;
    if (planned === undefined) {
        return { text: `${lead} It reads ${variable}, which is not set.`, advice: `Add +${client} to clients.` };
    }
    if (planned === 'kept')
        return `${lead} It reads ${variable}, which is yours and stays as it is.`;
    if (strongest !== undefined)
        return `${lead} It reads ${variable}, but ${strongest} is set and wins.`;
    if (name === 'Bun')
        return `${lead} An old Bun reads only the first certificate of ${variable}: update it.`;
    return `${lead} ${variable} names the bundle: an option or a configuration file of its own, or how it was built, wins over the variable.`;
}

;// CONCATENATED MODULE: ./build/probes/run.js















const PROBE_DEADLINE_MS = 5_000;
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
    const end = (result, reason, advice) => ({
        client: probe.name,
        host,
        result,
        reason,
        ...(advice === undefined ? {} : { advice }),
    });
    const { proxy } = (0,net_proxy/* chooseProxy */.UR)(server, context.environment);
    if (proxy && !probe.readsProxyVariables && (proxy.authorization || proxy.protocol === 'https')) {
        return end('not-tried', 'It cannot be told of a proxy that wants TLS or a password.');
    }
    if (context.signal.aborted)
        return end('not-tried', NO_TIME_LEFT);
    const target = { ...server, url: `https://${host}/`, proxy };
    const ended = await run_run(program, probe, target, scene);
    if (ended === 'stopped')
        return end('not-tried', NO_TIME_LEFT);
    if (ended === 'late')
        return end('failed', `It got no answer in ${deadlineMs / 1000} s.`);
    if (ended.exitCode === ABSENT_EXIT_CODE)
        return undefined;
    if (ended.exitCode === 0 || probe.isReached?.(ended))
        return end('passed');
    const { isAnswer, text, advice } = explainEnd(probe, ended, server.host, findCircumstances(probe, planned, environment));
    return end(isAnswer ? 'failed' : 'not-tried', text, advice);
}
function findCircumstances(probe, planned, environment) {
    return {
        variable: clients/* TLS_CLIENTS */.d.find(({ id }) => id === probe.client)?.variable ?? '',
        planned: planned.find(({ client }) => client.id === probe.client)?.action,
        stronger: (probe.strongerVariables ?? []).filter((name) => environment[name]),
    };
}
async function run_run(program, probe, target, { environment, folder, context, deadlineMs }) {
    const { status, failure, reason, stdout, stderr } = await (0,run/* runProgram */.m)(program, probe.writeArguments(target), {
        environment: { ...environment, ...probe.environment },
        folder,
        timeoutMs: deadlineMs,
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
  startForUser: () => (startForUser)
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

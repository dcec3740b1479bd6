export const id = "probes-run";
export const ids = ["probes-run"];
export const modules = {

6348:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (PROBES)
});
var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4258);
var _scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2107);


const PROBES = [
    {
        name: 'curl',
        programs: ['curl'],
        client: 'curl',
        weakerVariables: ['SSL_CERT_FILE'],
        readsProxyVariables: true,
        writeArguments: ({ url }) => [
            '--silent',
            '--show-error',
            '--head',
            ...['--max-time', String(_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_SECONDS */ .gy)],
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
            `--timeout=${_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIT_SECONDS */ .gy}`,
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
            ...['-connect', (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEndpoint */ .T)({ host, port })],
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
        writeArguments: (...targets) => ['-c', _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_SSL */ .id, ...targets.flatMap(toWords)],
        takesSeveral: true,
    },
    {
        name: 'Python requests',
        programs: ['python3', 'python'],
        client: 'requests',
        weakerVariables: ['CURL_CA_BUNDLE'],
        readsProxyVariables: true,
        writeArguments: (...targets) => ['-c', _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_REQUESTS */ .A, ...targets.map(({ url }) => url)],
        takesSeveral: true,
    },
    {
        name: 'Node.js',
        programs: ['node'],
        client: 'node',
        readsProxyVariables: false,
        writeArguments: (...targets) => ['-e', _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE */ .NW, ...targets.flatMap(toWords)],
        takesSeveral: true,
    },
    {
        name: 'Bun',
        programs: ['bun'],
        client: 'node',
        readsProxyVariables: true,
        writeArguments: ({ url }) => ['-e', _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .BUN */ .k_, url],
    },
    {
        name: 'Ruby',
        programs: ['ruby'],
        client: 'openssl',
        readsProxyVariables: false,
        writeArguments: (...targets) => ['-e', _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .RUBY */ .Xr, ...targets.flatMap(toWords)],
        takesSeveral: true,
    },
    {
        name: 'PHP streams',
        programs: ['php'],
        client: 'openssl',
        readsProxyVariables: false,
        writeArguments: ({ url, proxy }) => [
            ...['-d', 'display_errors=stderr', '-r', _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .PHP_STREAMS */ .JC, '--', url],
            ...(proxy ? [proxy.host, String(proxy.port)] : ['', '']),
        ],
    },
    {
        name: 'PHP curl',
        programs: ['php'],
        client: 'php',
        readsProxyVariables: true,
        writeArguments: ({ url }) => ['-r', _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .PHP_CURL */ .CZ, '--', url],
    },
    {
        name: 'Perl LWP',
        programs: ['perl'],
        client: 'lwp',
        weakerVariables: ['HTTPS_CA_FILE'],
        readsProxyVariables: true,
        writeArguments: ({ url }) => ['-e', _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .PERL_LWP */ .cl, url],
    },
    {
        name: 'Java',
        programs: ['java'],
        client: 'java',
        strongerVariables: ['_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'],
        readsProxyVariables: false,
        // a JDK of version 11 or later; what runs for a second is not worth the second compiler
        writeArguments: (...targets) => ['-XX:TieredStopAtLevel=1', 'Probe.java', ...targets.flatMap(toWords)],
        takesSeveral: true,
        source: { name: 'Probe.java', text: _scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p },
        isSlowToStart: true,
        isOnRequest: true,
    },
];
function toWords({ host, port, proxy }) {
    return [host, String(port), proxy?.host ?? '', proxy === undefined ? '' : String(proxy.port)];
}


}),

2589:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  checkClients: () => (checkClients)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var clients = __webpack_require__(2600);
var endpoint = __webpack_require__(4258);
var write = __webpack_require__(1988);
var net_proxy = __webpack_require__(7259);
var net_queue = __webpack_require__(680);
var problem = __webpack_require__(9524);
var programs_environment = __webpack_require__(9688);
var find = __webpack_require__(5026);
var run = __webpack_require__(7636);
var wording = __webpack_require__(9174);
var probes = __webpack_require__(6348);
var reason_words = __webpack_require__(5498);
var reasons = __webpack_require__(2285);
var failure = __webpack_require__(2897);
;// CONCATENATED MODULE: ./build/probes/reasons.js
function explainEnd(probe, ended, host, circumstances) {
    const known = (0,reason_words/* recognizeReason */.j)(`${ended.stderr}\n${ended.stdout}`.replaceAll(host, ''));
    if (known === undefined)
        return { code: 'other', text: quoteEnd(ended) };
    const code = blameProxy(known.reason, circumstances.proxy);
    const { sentence, action: advice } = reasons/* REASONS */.e[code];
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
            text: `${refusal} It does not say why: the certificate may have expired, or another setting may win over ${circumstances.variable}.`,
        };
}
function explainSchannel({ client }) {
    return client === 'git'
        ? 'It uses schannel and trusts neither the store of Windows nor what GIT_SSL_CAINFO names: check whether the configuration of git sets http.schannelUseSSLCAInfo to false.'
        : 'It uses schannel, which trusts the store of Windows and reads no variable.';
}
function explainUnknown(lead, { name, client }, { variable, planned, stronger }) {
    const [strongest] = stronger;
    if (planned === undefined) {
        return { text: `${lead} It reads ${variable}, which is not set.`, advice: `Add +${client} to clients.` };
    }
    if (planned === 'kept')
        return { text: `${lead} It reads ${variable}, which you set yourself, so it was not changed.` };
    if (strongest !== undefined) {
        return { text: `${lead} It reads ${variable}, but ${strongest} is set and wins.` };
    }
    if (name === 'Bun') {
        return { text: `${lead} An old Bun reads only the first certificate of ${variable}: update it.` };
    }
    return {
        text: `${lead} ${variable} names the bundle, but an option, a configuration file of this client or the way it was built wins over the variable.`,
    };
}

var scripts = __webpack_require__(2107);
;// CONCATENATED MODULE: ./build/probes/run.js
const PROBE_DEADLINE_MS = 5_000;
const SLOW_PROBE_DEADLINE_MS = 30_000;
const PROBES_PER_PROCESSOR = 2;
const MAX_HOSTS_PER_START = 8;
const MAX_SAID_BYTES = 16_384;
const MAX_NAMED_HOSTS = 3;
const NO_TIME_LEFT = 'There was no time left.';
async function checkClients(request, planned, folder, context, deadlineMs = PROBE_DEADLINE_MS) {
    const servers = new Map([...request.hosts, ...request.verifyHosts].map((it) => [(0,endpoint/* formatEndpoint */.T)(it), it]));
    const found = findClients(request, context);
    const clients = found.flatMap(({ probe, path }) => (path === undefined ? [] : [{ probe, program: path }]));
    const turns = clients.flatMap((client) => splitList([...servers.values()], client.probe.takesSeveral ? MAX_HOSTS_PER_START : 1).map((hosts) => ({ client, hosts })));
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
            (0,write/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, name), text);
        const checks = await takeTurns(turns, scene);
        return { checks, problems: [...explainFailures(checks), ...explainLeftOut(found)] };
    }
    finally {
        for (const { name } of sources)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
function findClients({ clients }, context) {
    return probes/* PROBES */._.flatMap((probe) => {
        if (probe.isOnRequest && !clients.some(({ id }) => id === probe.client))
            return [];
        return [{ probe, ...(0,find/* findProgram */.Kp)(probe.programs, context) }];
    });
}
function layerVariables(planned, context) {
    const exported = planned.map(({ variable, value }) => [variable, value]);
    // a value that is added to may name the workspace
    const environment = { ...context.environment, ...Object.fromEntries(exported) };
    return { ...(0,programs_environment/* takeJobVariables */.wA)({ ...context, environment }), LC_ALL: 'C' };
}
function splitList(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}
async function takeTurns(turns, scene) {
    const isSlow = ({ client: { probe } }) => probe.isSlowToStart ?? false;
    const queue = [...turns.filter(isSlow), ...turns.filter((turn) => !isSlow(turn))];
    const atOnce = PROBES_PER_PROCESSOR * (0,external_node_os_.availableParallelism)();
    const checks = await (0,net_queue/* mapAtOnce */.$)(queue, atOnce, (turn) => checkClient(turn, scene));
    return turns.flatMap((turn) => checks[queue.indexOf(turn)] ?? []);
}
async function checkClient({ client: { probe, program }, hosts }, scene) {
    const { context, deadlineMs } = scene;
    const targets = hosts.map((server) => {
        const { proxy } = (0,net_proxy/* chooseProxy */.UR)(server, context.environment);
        return { ...server, url: `https://${(0,endpoint/* formatEndpoint */.T)(server)}/`, proxy };
    });
    const asked = targets.filter((target) => !isBehindClosedProxy(probe, target));
    const limitMs = probe.isSlowToStart ? Math.max(deadlineMs, SLOW_PROBE_DEADLINE_MS) : deadlineMs;
    const ended = await run_run(program, probe, asked, limitMs, scene);
    if (ended === 'absent')
        return [];
    return targets.map((target) => {
        const end = ended[asked.indexOf(target)];
        return {
            client: probe.name,
            host: (0,endpoint/* formatEndpoint */.T)(target),
            ...judgeEnd(probe, target, end, limitMs, scene),
        };
    });
}
function isBehindClosedProxy({ readsProxyVariables }, { proxy }) {
    if (proxy === undefined || readsProxyVariables)
        return false;
    return proxy.authorization !== undefined || proxy.protocol === 'https';
}
function judgeEnd(probe, { host, proxy }, ended, limitMs, { planned, environment }) {
    if (ended === undefined) {
        return notTried('It cannot use a proxy that wants TLS or a password.');
    }
    if (ended === 'stopped')
        return notTried(NO_TIME_LEFT);
    if (ended === 'late' && probe.isSlowToStart)
        return notTried(`It was not ready in ${limitMs / 1000} s.`);
    if (ended === 'late') {
        return { result: 'failed', code: 'timed-out', reason: `It got no answer in ${limitMs / 1000} s.` };
    }
    if (ended.exitCode === 0 || probe.isReached?.(ended))
        return { result: 'passed', reason: undefined };
    const circumstances = { ...findCircumstances(probe, planned, environment), proxy };
    const { code, text, advice } = explainEnd(probe, ended, host, circumstances);
    return {
        result: code === 'not-tried' ? 'not-tried' : 'failed',
        code,
        reason: text,
        ...(advice === undefined ? {} : { advice }),
    };
}
function notTried(reason) {
    return { result: 'not-tried', code: 'not-tried', reason };
}
function findCircumstances(probe, planned, environment) {
    return {
        variable: clients/* TLS_CLIENTS */.dK.find(({ id }) => id === probe.client)?.variable ?? '',
        planned: planned.find(({ client }) => client.id === probe.client)?.action,
        stronger: (probe.strongerVariables ?? []).filter((name) => environment[name]),
    };
}
async function run_run(program, probe, targets, timeoutMs, { environment, folder, context }) {
    const [first, ...others] = targets;
    if (first === undefined)
        return [];
    const { status, failure, reason, stdout, stderr } = await (0,run.runProgram)(program, probe.writeArguments(first, ...others), {
        environment: { ...environment, ...probe.environment },
        folder,
        timeoutMs,
        signal: context.signal,
        maxBytes: MAX_SAID_BYTES * targets.length,
        keepsEnd: true,
    });
    if (status === scripts/* ABSENT_EXIT_CODE */.bu)
        return 'absent';
    const said = { stdout: stdout.toString('utf8'), stderr: reason ?? stderr.toString('utf8') };
    const ends = probe.takesSeveral ? (0,scripts/* readEnds */.jS)(said.stdout) : new Map();
    return targets.map((_, number) => {
        if (!ends.has(number)) {
            // a program that ended well, and said nothing of this host, has not reached it
            const exitCode = probe.takesSeveral && status === 0 ? null : status;
            return failure === 'late' || failure === 'stopped' ? failure : { exitCode, ...said };
        }
        const why = ends.get(number);
        return why === undefined
            ? { exitCode: 0, ...said }
            : { exitCode: 1, stdout: '', stderr: `${why}\n${said.stderr}` };
    });
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
        const message = `${client} cannot connect to ${(0,problem/* listSome */.XT)(hosts, MAX_NAMED_HOSTS)}. ${reason}`;
        return { code: 'client-failed', severity: 'warning', message };
    });
}


}),

2107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (PYTHON_REQUESTS),
  CZ: () => (PHP_CURL),
  JC: () => (PHP_STREAMS),
  NW: () => (NODE),
  Xr: () => (RUBY),
  bu: () => (ABSENT_EXIT_CODE),
  cl: () => (PERL_LWP),
  gy: () => (WAIT_SECONDS),
  id: () => (PYTHON_SSL),
  jS: () => (readEnds),
  k_: () => (BUN),
  p: () => (JAVA)
});
const ABSENT_EXIT_CODE = 90;
const WAIT_SECONDS = 4;
const PYTHON_HOSTS = `
def ask(number, words):
    try:
        shake(*words)
        end = 'passed'
    except BaseException:
        end = 'failed ' + traceback.format_exc().replace(chr(10), chr(31))
    sys.stdout.write('host %d %s' % (number, end) + chr(10))
    sys.stdout.flush()
words = sys.argv[1:]
hosts = [words[at:at + WORDS] for at in range(0, len(words), WORDS)]
threads = [threading.Thread(target=ask, args=it) for it in enumerate(hosts)]
for thread in threads:
    thread.start()
`;
const PYTHON_SSL = `
import sys
try:
    import http.client, ssl, threading, traceback
except ImportError:
    sys.exit(${ABSENT_EXIT_CODE})
WORDS = 4
def shake(host, port, proxy, proxy_port):
    to = (proxy, int(proxy_port)) if proxy else (host, int(port))
    connection = http.client.HTTPSConnection(*to, timeout=${WAIT_SECONDS}, context=ssl.create_default_context())
    if proxy:
        connection.set_tunnel(host, int(port))
    connection.connect()
${PYTHON_HOSTS}`;
const PYTHON_REQUESTS = `
import sys
try:
    import requests, threading, traceback
except ImportError:
    sys.exit(${ABSENT_EXIT_CODE})
WORDS = 1
def shake(url):
    try:
        requests.head(url, timeout=(${WAIT_SECONDS}, ${WAIT_SECONDS + 1}), allow_redirects=False)
    except requests.exceptions.ReadTimeout as late:
        if 'read timeout=${WAIT_SECONDS}' in str(late):  # of the handshake, which has the time of the connection
            raise
    except requests.exceptions.ChunkedEncodingError:
        pass  # after the handshake
${PYTHON_HOSTS}`;
const NODE = `
const tls = require('node:tls'), http = require('node:http'), net = require('node:net');
const words = process.argv.slice(1);
const ask = (number, host, port, proxy, proxyPort) => {
  let isTold = false;
  const tell = (end) => {
    if (!isTold) console.log('host ' + number + ' ' + end.replace(/\\n/g, String.fromCharCode(31)));
    isTold = true;
  };
  const fail = (error) => tell('failed ' + error.code + ' ' + error.message);
  const shake = (more) => {
    const name = net.isIP(host) ? {} : { servername: host };
    const stream = tls.connect({ host, port: Number(port), ...name, ...more }, () => { tell('passed'); stream.destroy(); });
    stream.on('error', fail);
  };
  if (!proxy) return shake({});
  http.request({ host: proxy, port: Number(proxyPort), method: 'CONNECT', path: (net.isIPv6(host) ? '[' + host + ']' : host) + ':' + port })
    .on('connect', (response, socket) => {
      if (response.statusCode === 200) return shake({ socket });
      socket.destroy();
      fail({ code: 'CONNECT', message: 'the proxy answered ' + response.statusCode });
    })
    .on('error', fail).end();
};
for (let at = 0; at < words.length; at += 4) ask(at / 4, ...words.slice(at, at + 4));
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
$stdout.sync = true
threads = ARGV.each_slice(4).with_index.map do |(host, port, proxy, proxy_port), number|
  Thread.new do
    begin
      http = Net::HTTP.new(host, port.to_i, proxy.empty? ? nil : proxy, proxy.empty? ? nil : proxy_port.to_i)
      http.use_ssl = true
      http.open_timeout = http.ssl_timeout = ${WAIT_SECONDS}
      http.start {}
      ended = 'passed'
    rescue Exception => cause
      ended = "failed #{cause.message} (#{cause.class})"
    end
    $stdout.write("host #{number} #{ended.gsub(10.chr, 31.chr)}" + 10.chr)
  end
end
threads.each(&:join)
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
import java.io.*;
import java.net.*;
import javax.net.ssl.*;
class Probe {
  public static void main(String[] words) {
    for (int at = 0; at < words.length; at += 4) {
      int first = at;
      new Thread(() -> {
        StringWriter end = new StringWriter();
        try {
          shake(words[first], Integer.parseInt(words[first + 1]), words[first + 2], words[first + 3]);
          end.append("passed");
        } catch (Throwable cause) {
          end.append("failed ");
          cause.printStackTrace(new PrintWriter(end, true));
        }
        System.out.println("host " + first / 4 + " " + end.toString().replace("\\r", "").replace('\\n', (char) 31));
      }).start();
    }
  }
  static void shake(String host, int port, String proxy, String proxyPort) throws Exception {
    Socket plain = proxy.isEmpty() ? new Socket()
      : new Socket(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy, Integer.parseInt(proxyPort))));
    plain.setSoTimeout(${WAIT_SECONDS * 1000});
    plain.connect(proxy.isEmpty() ? new InetSocketAddress(host, port) : InetSocketAddress.createUnresolved(host, port), ${WAIT_SECONDS * 1000});
    SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
  }
}
`;
const END = /^host (\d+) (?:passed|failed (.*))$/s;
function readEnds(stdout) {
    // no other line end parts lines: what servers say may have them all
    const lines = stdout.split(/\r?\n/).flatMap((line) => [END.exec(line)].filter((found) => found !== null));
    return new Map(lines.map(([, number, said]) => [Number(number), said?.replaceAll('\u001f', '\n')]));
}


})

};

/**
 * Programs for other processes: they make a handshake and end with 0, or say why not. They are given a URL, or host and
 * port; and host and port of a proxy, or two empty words, where the language does not look for it itself.
 */

/** The exit code of our scripts where the interpreter lacks the module: then there is no such client here. */
export const ABSENT_EXIT_CODE = 90;

/** How long a client waits by itself, in seconds, where it can be told. */
export const WAIT_SECONDS = 4;

/** Python, with the defaults of its ssl module. */
export const PYTHON_SSL = `
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
export const PYTHON_REQUESTS = `
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

/** Node.js, with its tls module. */
export const NODE = `
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
export const BUN = `
const end = (code) => process.exit(code);
fetch(process.argv.at(-1), { method: 'HEAD', redirect: 'manual' })
  .then(() => end(0), (error) => { console.error(error.code, error.message); end(1); });
`;

/** Ruby, with net/http. */
export const RUBY = `
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
export const PHP_STREAMS = `
if (!extension_loaded('openssl')) exit(${ABSENT_EXIT_CODE});
[, $url, $proxy, $port] = $argv;
$http = ['method' => 'HEAD', 'ignore_errors' => true, 'follow_location' => 0, 'timeout' => ${WAIT_SECONDS}];
if ($proxy !== '') $http['proxy'] = "tcp://$proxy:$port";
exit(fopen($url, 'r', false, stream_context_create(['http' => $http])) === false ? 1 : 0);
`;

/** PHP, with its curl extension, which shakes hands and asks for nothing. */
export const PHP_CURL = `
if (!extension_loaded('curl')) exit(${ABSENT_EXIT_CODE});
$handle = curl_init($argv[1]);
curl_setopt_array($handle, [CURLOPT_CONNECT_ONLY => true, CURLOPT_TIMEOUT => ${WAIT_SECONDS}]);
if (curl_exec($handle)) exit(0);
fwrite(STDERR, curl_error($handle));
exit(1);
`;

/** Perl, with LWP. */
export const PERL_LWP = `
eval { require LWP::UserAgent; require LWP::Protocol::https; 1 } or exit ${ABSENT_EXIT_CODE};
my $agent = LWP::UserAgent->new(env_proxy => 1, timeout => ${WAIT_SECONDS}, max_redirect => 0);
my $response = $agent->head($ARGV[0]);
exit 0 unless ($response->header('Client-Warning') // '') eq 'Internal response';
print STDERR $response->status_line, ' ', $response->content;
exit 1;
`;

/** Java, with the default socket factory. */
export const JAVA = `
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

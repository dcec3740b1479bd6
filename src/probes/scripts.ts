/**
 * Programs for other processes: they make a handshake and end with 0, or say why not; those in a language that takes long to
 * start take several hosts, and say of each how it ended. They are given a URL, or host and port; and host and port of a
 * proxy, or two empty words, where the language does not look for it itself.
 */

/** The exit code of our scripts where the interpreter lacks the module: then there is no such client here. */
export const ABSENT_EXIT_CODE = 90;

/** The time limit of a client, in seconds, where it has such an option. */
export const WAIT_SECONDS = 4;

/**
 * The end of a Python program that has defined `shake`: it is called with so many words for each host, side by side. The
 * result of a host is one line, in the form that {@link readEnds} reads.
 */
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

/** Python, with the defaults of its ssl module. */
export const PYTHON_SSL = `
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

/** Python, with requests, which needs a request for it; errors after the handshake do not matter. */
export const PYTHON_REQUESTS = `
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

/** Node.js, with its tls module. */
export const NODE = `
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

/** A line that a script prints for each host, where it takes several; what was said has U+001F in place of line ends. */
const END = /^host (\d+) (?:passed|failed (.*))$/s;

/** How hosts ended by what a script printed, by their number: undefined where the handshake was made, else what was said. */
export function readEnds(stdout: string): ReadonlyMap<number, string | undefined> {
  // no other line end parts lines: what servers say may have them all
  const lines = stdout.split(/\r?\n/).flatMap((line) => [END.exec(line)].filter((found) => found !== null));
  return new Map(lines.map(([, number, said]) => [Number(number), said?.replaceAll('\u001f', '\n')]));
}

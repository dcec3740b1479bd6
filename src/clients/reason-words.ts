import type { ReasonId } from './reasons.ts';

/** How a reason is recognised in a client's output. */
interface ReasonWords {
  readonly reason: ReasonId;
  /** The origin of these words: a TLS library, and so all clients that are built with it, or one client. */
  readonly by: string;
  /** In one line; takes time in proportion to the text. */
  readonly pattern: RegExp;
}

/**
 * The words of clients, the most telling first: the first that is found anywhere in the output is the reason, since many
 * clients say the general after the particular. From runs of the clients, as `__tests__/diagnosis/reasons-made.test.ts` makes
 * them again; of rustls, schannel, .NET, Chromium and Bun from their sources.
 */
const REASON_WORDS: readonly ReasonWords[] = [
  // what no client comes to try
  ...words('not-tried', [
    [
      'another build of the program',
      /Python was not found|(?:unknown|unrecognized|invalid) option|module jdk\.compiler|load main class/i,
    ],
  ]),
  // the proxy
  ...words('proxy-login', [
    [
      'npm, pnpm, Bun, Ruby',
      /npm (?:error|ERR!) (?:code E)?407\b|ERR_PNPM_FETCH_407|ProxyConnectFailed \(407\)|\b407 "Refused/,
    ],
    ['curl, git', /CONNECT tunnel failed, response 407|HTTP code 407 from proxy/],
    ['Python, requests, Perl LWP', /(?:Tunnel connection|SSL tunnel) failed: 407/],
    ['OpenSSL', /HTTP CONNECT failed, reason= ?407/],
    ['Ruby', /: 407 "/],
    ['Java, Node.js', /HTTP\/1\.[01] 407|the proxy answered 407/],
    ['every client that quotes the proxy', /Proxy Authentication Required|407 authenticationrequired/i],
    [
      'curl, LFTP, PySocks, apt',
      /returned error: 407|Access failed: 407|HTTPError: 407|proxy: HTTP\/1\.[01] 407/,
    ],
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
    ['PySocks, apt', /Socket error: Connection closed|Reading from proxy failed/],
  ]),
  ...words('proxy-denied', [
    ['Deno', /client error \(Connect\): unsuccessful tunnel/],
    ['Bun', /ProxyConnectFailed|ERR_PROXY_TUNNEL/],
    ['curl, git', /CONNECT tunnel failed|HTTP code \d{3} from proxy/],
    ['Python, requests, Perl LWP', /(?:Tunnel connection|SSL tunnel) failed/],
    ['OpenSSL', /HTTP CONNECT failed/],
    ['Ruby', /: [45]\d\d "[^"\n]*" \(Net::HTTP/],
    ['Java, Node.js', /Unable to tunnel through proxy|the proxy answered \d/],
    ['wget', /Proxy tunneling failed/],
    ['PHP streams', /Cannot connect to HTTPS server through proxy/],
    ['PySocks, apt, aria2', /socks\.HTTPError: [45]\d\d|Invalid response from proxy|Proxy connection failed/],
  ]),
  // the CA file of the client
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
    ['reqwest', /No CA certificates were loaded from the system/],
    ['OpenSSL', /\bno start line\b|\[SSL\] PEM lib/],
    ['Composer', /configured cafile was not valid/],
    ['wget', /\bWGETRC points to\b/],
    ['apt', /No system certificates available/],
  ]),
  // dates
  ...words('not-yet-valid', [
    ['rustls', /certificate not valid yet/],
    ['OpenSSL', /certificate is not yet valid(?! or)/i],
    ['GnuTLS', /not yet (?:been )?activated|uses not yet valid certificate/],
    ['Go', /is not yet valid: current time .{10,40} is before/],
    ['Node.js, Java', /CERT_NOT_YET_VALID|CertificateNotYetValid/],
    ['rustls', /NotValidYet/],
    ['wget with OpenSSL', /Issued certificate not yet valid/],
  ]),
  ...words('expired', [
    ['Java, Erlang', /\bvalidity check failed|\bcertificate_expired\b/],
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
    ['Erlang', /\bbad_cert,invalid_key_usage\b/],
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
    ['aria2, LFTP', /hostname does not match|common name doesn't match requested host name/],
    [
      'rustls, Maven, Erlang',
      /certificate not valid for name|match any of the subject alternative names|hostname_check_failed/,
    ],
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
    [
      'Subversion, Mercurial, socat',
      /certificate issued for a different hostname|certificate error: certificate is for |commonName does not match hostname/,
    ],
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
    ['aria2', /not signed by known authorities/],
    ['Firefox', /SEC_ERROR_UNKNOWN_ISSUER|MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT/],
  ]),
  // the handshake
  ...words('client-certificate', [
    ['Erlang', /\bcertificate_required\b/],
    ['rustls', /fatal alert: CertificateRequired/],
    ['OpenSSL', /alert certificate required|CERTIFICATE_REQUIRED/],
    ['GnuTLS', /alert \[116\]/],
    ['Go, Java', /tls: certificate required|fatal alert: (?:certificate_required|bad_certificate)/],
  ]),
  ...words('old-protocol', [
    ['Node.js, Erlang', /ALERT_PROTOCOL_VERSION|ALERT: Fatal - Protocol Version/],
    [
      'OpenSSL',
      /unsupported protocol|alert protocol version|legacy sigalg disallowed|unsafe legacy renegotiation|UNSAFE_LEGACY_RENEGOTIATION|no protocols available|dh key too small/i,
    ],
    ['Java', /fatal alert: protocol_version|No appropriate protocol/],
    ['Go', /tls: (?:server selected unsupported protocol version|protocol version not supported)/],
    ['GnuTLS', /Safe renegotiation failed|unsupported version (?:packet|was received)/],
    ['Chromium', /ERR_SSL_VERSION_OR_CIPHER_MISMATCH/],
  ]),
  ...words('not-tls', [
    ['Node.js, Erlang', /WRONG_VERSION_NUMBER|\bunsupported_record_type\b/],
    ['OpenSSL', /wrong version number|packet length too long|:http request\b|HTTP_REQUEST\b/],
    ['GnuTLS', /unexpected TLS packet was received/],
    ['Java', /Unsupported or unrecognized SSL message/],
    ['Go', /first record does not look like a TLS handshake|HTTP response to HTTPS client/],
    ['rustls', /InvalidContentType|corrupt message/],
    ['schannel', /SEC_E_INVALID_TOKEN/],
    ['Chromium', /ERR_SSL_PROTOCOL_ERROR/],
  ]),
  ...words('alert', [
    ['Bun, Subversion', /\bTLSHandshakeFailed\b|An error occurred during SSL communication/],
    ['OpenSSL', /alert handshake failure|ALERT_HANDSHAKE_FAILURE/],
    ['GnuTLS', /TLS fatal alert has been received/],
    ['Java, Go', /fatal alert: handshake_failure|tls: handshake failure/],
    ['rustls', /AlertReceived|received fatal alert/],
  ]),
  // the connection
  ...words('no-such-host', [
    [
      'Java, Bun, Erlang, Bundler',
      /UnresolvedAddressException|\bDNSResolveFailed\b|\bnxdomain\b|Could not reach host/,
    ],
    ['curl, git, apt', /Could not resolve (?:host|')|Couldn['’]t resolve (?:host name|the given hostname)/],
    ['Links, aria2', /\bHost not found\b|Name resolution for /],
    [
      'the C library',
      /Name or service not known|nodename nor servname|Temporary failure in name resolution|No address associated with hostname/,
    ],
    ['Node.js', /ENOTFOUND|EAI_AGAIN/],
    ['wget', /unable to resolve host/],
    ['Java', /UnknownHostException/],
    ['Go', /: no such host|no suitable address found/],
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
    ['Python, Java, Bun', /ConnectionRefused|Connect call failed|java\.net\.ConnectException/],
    ['the C library', /Connection refused|ECONNREFUSED/i],
    ['curl, git', /Couldn't connect to server/],
    ['Bun', /ConnectionRefused/],
  ]),
  ...words('unreachable', [
    ['Go, AWS CLI', /network is unreachable|Could not connect to the endpoint URL/],
    ['the C library', /Network is unreachable|No route to host|ENETUNREACH|EHOSTUNREACH/],
    ['curl', /Failed to connect to/],
  ]),
  // the general, which says the least
  ...words('not-trusted', [
    ['Erlang', /\bbad_certificate,/],
    ['Subversion', /Server SSL certificate verification failed/],
    ['OpenSSL', /certificate verify failed|CERTIFICATE_VERIFY_FAILED/i],
    [
      'GnuTLS',
      /server certificate verification failed|is not trusted|NOT trusted|Certificate verification failed/,
    ],
  ]),
  ...words('cut', [
    ['Node.js', /\bother side closed\b/],
    ['Python', /ConnectionResetError|Server disconnected without/],
    ['Go, Bun, Deno, Erlang', /\bEOF"$|\bConnectionClosed\b|tls handshake eof|\[inet\],closed/m],
    ['OpenSSL', /SSL_ERROR_SYSCALL|unexpected eof|UNEXPECTED_EOF|closed \(EOF\)/i],
    ['GnuTLS', /non-properly terminated/],
    ['the C library', /reset by peer|ECONNRESET|Broken pipe/],
    ['Node.js', /socket hang up|socket disconnected/],
    ['Java', /Remote host terminated the handshake|Unexpected end of file from server/],
    ['Go', /\bEOF$/m],
    ['Python', /Remote end closed connection|RemoteDisconnected/],
    ['Ruby', /end of file reached/],
    ['Perl LWP', /Server closed connection/],
    ['Python', /EOF occurred in violation/],
  ]),
  // what a client says of every failure of TLS
  ...words('not-trusted', [
    ['curl, Composer', /SSL certificate problem|\bcurl error 60\b/i],
    [
      'pip, AWS CLI, Bundler',
      /problem confirming the ssl certificate|SSL validation failed for|Could not verify the SSL certificate/i,
    ],
    ['PHP streams', /SSL operation failed with code 1/],
    ['.NET', /The SSL connection could not be established/],
    ['wget with OpenSSL', /ERROR: cannot verify /],
  ]),
];

/** What a client's output says of the reason, and the words that say it; undefined where nothing in it is known. */
export function recognizeReason(
  said: string,
): { readonly reason: ReasonId; readonly words: string } | undefined {
  for (const { reason, pattern } of REASON_WORDS) {
    const [found] = pattern.exec(said) ?? [];
    if (found !== undefined) return { reason, words: found };
  }
  return undefined;
}

function words(
  reason: ReasonId,
  patterns: readonly (readonly [by: string, pattern: RegExp])[],
): ReasonWords[] {
  return patterns.map(([by, pattern]) => ({ reason, by, pattern }));
}

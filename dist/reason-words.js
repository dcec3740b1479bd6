export const id = "reason-words";
export const ids = ["reason-words"];
export const modules = {

5498:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (recognizeReason)
});
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
        ['curl, git, apt', /Could not resolve (?:host|')|Couldn['\u2019]t resolve (?:host name|the given hostname)/],
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


}),

2285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (REASONS)
});
const WITHOUT_BUNDLE = 'No bundle fixes that.';
const REASONS = {
    'no-such-host': {
        sentence: 'The name of the host is not known here.',
        action: 'Check the spelling. If the name is right, check the DNS server and the VPN. If this network needs a proxy, set HTTPS_PROXY to its address.',
    },
    refused: {
        sentence: 'The host refuses the connection: nothing listens on this port, or a firewall blocks it.',
        action: 'Check the port. If this network needs a proxy, set HTTPS_PROXY to its address.',
    },
    unreachable: {
        sentence: 'This network has no route to the host.',
        action: 'Check the network and the VPN. If this network needs a proxy, set HTTPS_PROXY to its address.',
    },
    'timed-out': {
        sentence: 'The host did not answer in time.',
        action: 'Try again. If it fails again, a firewall may drop traffic that does not use the proxy: set HTTPS_PROXY to the address of the proxy.',
    },
    cut: {
        sentence: 'The connection was closed in the middle of the handshake.',
        action: 'Usually a firewall or a proxy does that: ask its administrator to allow HOST. If there is none on the way, the server closed the connection: look at its log.',
    },
    'proxy-unreachable': {
        sentence: 'The proxy cannot be reached.',
        action: 'Check the host and the port of the proxy in HTTPS_PROXY (https_proxy). If HOST needs no proxy, unset HTTPS_PROXY, or add the host to NO_PROXY.',
    },
    'proxy-login': {
        sentence: 'The proxy wants a login (407).',
        action: 'Write user and password into its address: HTTPS_PROXY=http://USER:PASSWORD@PROXY:PORT, with @ in them as %40 and : as %3A. If the proxy wants NTLM or Kerberos, run a small proxy on this machine that logs in (cntlm, px), and name that one.',
    },
    'proxy-denied': {
        sentence: 'The proxy does not connect to the host.',
        action: 'Ask the administrator of the proxy to allow HOST. 403 means that the host is forbidden; 502, 503 and 504 mean that the proxy cannot reach it.',
    },
    'proxy-is-plain': {
        sentence: 'The address of the proxy begins with https://, but the proxy speaks plain HTTP.',
        action: 'Write http:// instead of https:// in HTTPS_PROXY. Your traffic through the proxy is still encrypted.',
    },
    'not-a-proxy': {
        sentence: 'HTTPS_PROXY names a server that is not an HTTP proxy.',
        action: 'Check its address and port: a proxy often listens on 3128 or 8080, and not on 80 or 443.',
    },
    'not-tls': {
        sentence: 'The server on this port does not speak TLS.',
        action: 'Check the port. If the address of your proxy begins with https://, write http:// instead: few proxies speak TLS themselves.',
    },
    'old-protocol': {
        sentence: 'The server, or the proxy on the way, supports only an old version of TLS, which this client refuses.',
        action: `Its administrator must update it, or switch on TLS 1.2 or 1.3 with secure renegotiation. ${WITHOUT_BUNDLE}`,
    },
    'client-certificate': {
        sentence: 'The server wants a client certificate.',
        action: `Ask the administrator of the server for a client certificate and its key, and give both to the client (curl: --cert and --key). ${WITHOUT_BUNDLE}`,
    },
    alert: {
        sentence: 'The server ended the handshake and did not say why.',
        action: 'Usually it wants a client certificate, or has no TLS version or cipher in common with this client: look at its log.',
    },
    'unknown-ca': {
        sentence: 'The client does not know the CA that signed the certificate.',
        action: 'Add the certificate of that CA to certificates (--certificates FILE). If you do not have it, run setup-ca-bundle --hosts HOST: it shows the fingerprint. Compare that with the one that the owner of the CA publishes.',
    },
    'ca-not-seen': {
        sentence: 'This machine knows the CA, but this client does not.',
        action: 'Set the variables in your shell: eval "$(setup-ca-bundle env)". If the variable of this client is not set by default, add its name to clients (--clients default,+NAME): docs/clients.md has the names.',
    },
    'setting-wins': {
        sentence: 'A setting of this client wins over the variable that names the bundle.',
        action: 'Remove that setting, or write the path of the bundle there.',
    },
    'file-unreadable': {
        sentence: 'The client cannot read the CA file that its settings name.',
        action: 'Check the variable and the configuration of this client: the file is missing, empty or not PEM. Write the path of the bundle there.',
    },
    'not-trusted': {
        sentence: 'The client does not trust the certificate and does not say why.',
        action: 'Run setup-ca-bundle doctor HOST: it says why.',
    },
    'wrong-name': {
        sentence: 'The certificate is for another name or address.',
        action: `Use a name that is in the certificate: setup-ca-bundle show HOST lists them. If your name is right, the server needs a certificate that has this name or address as subjectAltName. ${WITHOUT_BUNDLE}`,
    },
    expired: {
        sentence: 'A certificate in the chain has expired, or the clock of this machine is ahead.',
        action: 'Check the clock (date). If it is right, setup-ca-bundle show HOST shows which certificate it is. A server needs a new one from its administrator. For a CA, ask its owner for the new certificate, and add that.',
    },
    'not-yet-valid': {
        sentence: 'A certificate in the chain is not valid yet, or the clock of this machine is behind.',
        action: 'Check the clock (date). If it is right, wait for the day, or ask the administrator of the server: setup-ca-bundle show HOST shows the dates.',
    },
    weak: {
        sentence: 'A certificate in the chain has a weak key, or a signature with a weak digest.',
        action: `setup-ca-bundle show HOST shows which one. Its owner must issue it again, with RSA of 2048 bits or more, or EC, and SHA-256. ${WITHOUT_BUNDLE}`,
    },
    'strict-ca': {
        sentence: 'This client is strict, and a CA in the chain does not follow RFC 5280.',
        action: 'Ask the owner of the CA to issue it again: setup-ca-bundle show HOST shows what is missing. Until then, for Python 3.13 and later, add +python-lenient to clients.',
    },
    'strict-leaf': {
        sentence: 'This client is strict, and the certificate of the server does not follow RFC 5280.',
        action: 'Ask the administrator of the server, or of the proxy that makes the certificate, to update it: setup-ca-bundle show HOST shows what is missing. Until then, for Python 3.13 and later, add +python-lenient to clients.',
    },
    'invalid-ca': {
        sentence: 'A certificate in the chain has signed another, but is not a CA.',
        action: `setup-ca-bundle show HOST shows which one. Its owner must issue it again as a CA (basicConstraints CA:TRUE, keyUsage keyCertSign). ${WITHOUT_BUNDLE}`,
    },
    limited: {
        sentence: 'A certificate in the chain is not allowed here: its names, purpose or depth are limited.',
        action: `setup-ca-bundle show HOST lists the chain. The server needs a certificate of another CA, or one within those limits. ${WITHOUT_BUNDLE}`,
    },
    'two-keys': {
        sentence: 'The client knows a CA of this name, but with another key than the one that signed.',
        action: 'The CA has a new key: get its new certificate, and add that to certificates (--certificates FILE). Compare: setup-ca-bundle show FILE and setup-ca-bundle show HOST.',
    },
    'intermediate-missing': {
        sentence: 'The server does not send its intermediate CA.',
        action: 'Ask the administrator of the server to send it. Until then, add the intermediate to certificates too (--certificates FILE).',
    },
    revocation: {
        sentence: 'The client asks whether a certificate was revoked, and gets no answer for this CA.',
        action: 'Windows asks for that. The CA needs a revocation list that this machine can download. Without one: curl --ssl-revoke-best-effort, git config --global http.schannelCheckRevoke false, CARGO_HTTP_CHECK_REVOKE=false.',
    },
    'not-tried': {
        sentence: 'The client was not tried.',
        action: 'Run it by hand.',
    },
    other: {
        sentence: 'The client failed for a reason that is not known here.',
        action: 'Read its message. docs/problems.md explains many messages.',
    },
};


})

};

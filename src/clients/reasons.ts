/** Why a TLS client did not reach a host, and what helps: sentences without text from outside. */
interface Reason {
  /** What happened. */
  readonly sentence: string;
  /** What to do; `HOST` stands for the host and its port, `FILE` for a file of certificates. */
  readonly action: string;
}

const WITHOUT_BUNDLE = 'No bundle fixes that.';

/** All reasons, by their id: a closed list. Those of the network come first, then those of the certificates. */
export const REASONS = {
  'no-such-host': {
    sentence: 'The name of the host is not known here.',
    action:
      'Check the spelling. If the name is right, check the DNS server and the VPN. If this network needs a proxy, set HTTPS_PROXY to its address.',
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
    action:
      'Try again. If it fails again, a firewall may drop traffic that does not use the proxy: set HTTPS_PROXY to the address of the proxy.',
  },
  cut: {
    sentence: 'The connection was closed in the middle of the handshake.',
    action:
      'Usually a firewall or a proxy does that: ask its administrator to allow HOST. If there is none on the way, the server closed the connection: look at its log.',
  },
  'proxy-unreachable': {
    sentence: 'The proxy cannot be reached.',
    action:
      'Check the host and the port of the proxy in HTTPS_PROXY (https_proxy). If HOST needs no proxy, unset HTTPS_PROXY, or add the host to NO_PROXY.',
  },
  'proxy-login': {
    sentence: 'The proxy wants a login (407).',
    action:
      'Write user and password into its address: HTTPS_PROXY=http://USER:PASSWORD@PROXY:PORT, with @ in them as %40 and : as %3A. If the proxy wants NTLM or Kerberos, run a small proxy on this machine that logs in (cntlm, px), and name that one.',
  },
  'proxy-denied': {
    sentence: 'The proxy does not connect to the host.',
    action:
      'Ask the administrator of the proxy to allow HOST. 403 means that the host is forbidden; 502, 503 and 504 mean that the proxy cannot reach it.',
  },
  'proxy-is-plain': {
    sentence: 'The address of the proxy begins with https://, but the proxy speaks plain HTTP.',
    action:
      'Write http:// instead of https:// in HTTPS_PROXY. Your traffic through the proxy is still encrypted.',
  },
  'not-a-proxy': {
    sentence: 'HTTPS_PROXY names a server that is not an HTTP proxy.',
    action: 'Check its address and port: a proxy often listens on 3128 or 8080, and not on 80 or 443.',
  },
  'not-tls': {
    sentence: 'The server on this port does not speak TLS.',
    action:
      'Check the port. If the address of your proxy begins with https://, write http:// instead: few proxies speak TLS themselves.',
  },
  'old-protocol': {
    sentence:
      'The server, or the proxy on the way, supports only an old version of TLS, which this client refuses.',
    action: `Its administrator must update it, or switch on TLS 1.2 or 1.3 with secure renegotiation. ${WITHOUT_BUNDLE}`,
  },
  'client-certificate': {
    sentence: 'The server wants a client certificate.',
    action: `Ask the administrator of the server for a client certificate and its key, and give both to the client (curl: --cert and --key). ${WITHOUT_BUNDLE}`,
  },
  alert: {
    sentence: 'The server ended the handshake and did not say why.',
    action:
      'Usually it wants a client certificate, or has no TLS version or cipher in common with this client: look at its log.',
  },
  'unknown-ca': {
    sentence: 'The client does not know the CA that signed the certificate.',
    action:
      'Add the certificate of that CA to certificates (--certificates FILE). If you do not have it, run setup-ca-bundle --hosts HOST: it shows the fingerprint. Compare that with the one that the owner of the CA publishes.',
  },
  'ca-not-seen': {
    sentence: 'This machine knows the CA, but this client does not.',
    action:
      'Set the variables in your shell: eval "$(setup-ca-bundle env)". If the variable of this client is not set by default, add its name to clients (--clients default,+NAME): docs/clients.md has the names.',
  },
  'setting-wins': {
    sentence: 'A setting of this client wins over the variable that names the bundle.',
    action: 'Remove that setting, or write the path of the bundle there.',
  },
  'file-unreadable': {
    sentence: 'The client cannot read the CA file that its settings name.',
    action:
      'Check the variable and the configuration of this client: the file is missing, empty or not PEM. Write the path of the bundle there.',
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
    action:
      'Check the clock (date). If it is right, setup-ca-bundle show HOST shows which certificate it is. A server needs a new one from its administrator. For a CA, ask its owner for the new certificate, and add that.',
  },
  'not-yet-valid': {
    sentence: 'A certificate in the chain is not valid yet, or the clock of this machine is behind.',
    action:
      'Check the clock (date). If it is right, wait for the day, or ask the administrator of the server: setup-ca-bundle show HOST shows the dates.',
  },
  weak: {
    sentence: 'A certificate in the chain has a weak key, or a signature with a weak digest.',
    action: `setup-ca-bundle show HOST shows which one. Its owner must issue it again, with RSA of 2048 bits or more, or EC, and SHA-256. ${WITHOUT_BUNDLE}`,
  },
  'strict-ca': {
    sentence: 'This client is strict, and a CA in the chain does not follow RFC 5280.',
    action:
      'Ask the owner of the CA to issue it again: setup-ca-bundle show HOST shows what is missing. Until then, for Python 3.13 and later, add +python-lenient to clients.',
  },
  'strict-leaf': {
    sentence: 'This client is strict, and the certificate of the server does not follow RFC 5280.',
    action:
      'Ask the administrator of the server, or of the proxy that makes the certificate, to update it: setup-ca-bundle show HOST shows what is missing. Until then, for Python 3.13 and later, add +python-lenient to clients.',
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
    action:
      'The CA has a new key: get its new certificate, and add that to certificates (--certificates FILE). Compare: setup-ca-bundle show FILE and setup-ca-bundle show HOST.',
  },
  'intermediate-missing': {
    sentence: 'The server does not send its intermediate CA.',
    action:
      'Ask the administrator of the server to send it. Until then, add the intermediate to certificates too (--certificates FILE).',
  },
  revocation: {
    sentence: 'The client asks whether a certificate was revoked, and gets no answer for this CA.',
    action:
      'Windows asks for that. The CA needs a revocation list that this machine can download. Without one: curl --ssl-revoke-best-effort, git config --global http.schannelCheckRevoke false, CARGO_HTTP_CHECK_REVOKE=false.',
  },
  'not-tried': {
    sentence: 'The client was not tried.',
    action: 'Run it by hand.',
  },
  other: {
    sentence: 'The client failed for a reason that is not known here.',
    action: 'Read its message. docs/problems.md explains many messages.',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** One of {@link REASONS}. */
export type ReasonId = keyof typeof REASONS;

/** Why a TLS client did not reach a host, and what helps: sentences without text from outside. */
interface Reason {
  /** What is so. */
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
      'Look at the spelling. If the name is right, look at the DNS server and the VPN; if only a proxy may go out, set HTTPS_PROXY to its address.',
  },
  refused: {
    sentence: 'The host refuses the connection: nothing listens on this port, or a firewall blocks it.',
    action: 'Look at the port. If only a proxy may go out, set HTTPS_PROXY to its address.',
  },
  unreachable: {
    sentence: 'This network has no route to the host.',
    action: 'Look at the network and the VPN. If only a proxy may go out, set HTTPS_PROXY to its address.',
  },
  'timed-out': {
    sentence: 'The host did not answer in time.',
    action:
      'Try again. If it stays so, a firewall may drop traffic that does not use the proxy: set HTTPS_PROXY to the address of the proxy.',
  },
  cut: {
    sentence: 'The connection was closed in the middle of the handshake.',
    action:
      'A firewall or a proxy mostly does that: ask who runs it whether HOST is allowed. If nothing stands in between, the server has closed it: look at its log.',
  },
  'proxy-unreachable': {
    sentence: 'The proxy cannot be reached.',
    action:
      'Look at the host and the port of the proxy in HTTPS_PROXY (https_proxy). If no proxy is needed for HOST, unset it, or add the host to NO_PROXY.',
  },
  'proxy-login': {
    sentence: 'The proxy wants a login (407).',
    action:
      'Write user and password into its address: HTTPS_PROXY=http://USER:PASSWORD@PROXY:PORT, with @ in them as %40 and : as %3A. If the proxy wants NTLM or Kerberos, let a small proxy on this machine log in (cntlm, px), and name that.',
  },
  'proxy-denied': {
    sentence: 'The proxy does not open the way to the host.',
    action:
      'Ask who runs the proxy to allow HOST: 403 says that it is forbidden, 502, 503 and 504 that the proxy itself does not reach it.',
  },
  'proxy-is-plain': {
    sentence: 'The address of the proxy begins with https://, but the proxy speaks plain HTTP.',
    action:
      'Write http:// in place of https:// in HTTPS_PROXY. What goes through the proxy is still encrypted.',
  },
  'not-a-proxy': {
    sentence: 'What HTTPS_PROXY names is no HTTP proxy.',
    action: 'Look at its address and port: a proxy often listens on 3128 or 8080, and not on 80 or 443.',
  },
  'not-tls': {
    sentence: 'What answers there does not speak TLS.',
    action:
      'Look at the port. If a proxy is set with an address that begins with https://, write http:// there: few proxies speak TLS themselves.',
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
    action:
      'Mostly it wants a client certificate, or shares no TLS version or cipher with this client: look at its log.',
  },
  'unknown-ca': {
    sentence: 'The CA that signed the certificate is not known.',
    action:
      'Give the certificate of that CA in certificates (--certificates FILE). If you do not have it: setup-ca-bundle --hosts HOST shows its fingerprint, which you compare with the one that its owner publishes.',
  },
  'ca-not-seen': {
    sentence: 'The CA is known on this machine, but this client does not see it.',
    action:
      'Let the shell name the bundle: eval "$(setup-ca-bundle env)". If the variable of this client is not set by default, add its name to clients (--clients default,+NAME): docs/clients.md has the names.',
  },
  'setting-wins': {
    sentence: 'A setting of this client wins over the variable that names the bundle.',
    action: 'Remove that setting, or let it name the bundle.',
  },
  'file-unreadable': {
    sentence: 'The file of certificates that the client was told to use cannot be read.',
    action:
      'Look at the variable and the configuration of this client: the file is missing, empty or no PEM. Let it name the bundle.',
  },
  'not-trusted': {
    sentence: 'The client does not trust the certificate and does not say why.',
    action: 'setup-ca-bundle doctor HOST tells why.',
  },
  'wrong-name': {
    sentence: 'The certificate is for another name or address.',
    action: `Use a name that is in it: setup-ca-bundle show HOST lists them. If your name is right, the server needs a certificate with that name, or address, as subjectAltName. ${WITHOUT_BUNDLE}`,
  },
  expired: {
    sentence: 'A certificate in the chain has expired, or the clock of this machine is ahead.',
    action:
      'Look at the clock (date). If it is right, setup-ca-bundle show HOST tells which certificate it is: the server must get a new one; for a CA, ask its owner for the successor and give that.',
  },
  'not-yet-valid': {
    sentence: 'A certificate in the chain is not valid yet, or the clock of this machine is behind.',
    action:
      'Set the clock (date shows it). If it is right, wait for the day, or ask whoever runs the server: setup-ca-bundle show HOST tells the dates.',
  },
  weak: {
    sentence: 'A certificate in the chain has a weak key, or a signature with a weak digest.',
    action: `setup-ca-bundle show HOST tells which. It must be issued again, with RSA of 2048 bits or more, or EC, and SHA-256. ${WITHOUT_BUNDLE}`,
  },
  'strict-ca': {
    sentence: 'This client is strict, and a CA in the chain is not made as RFC 5280 wants it.',
    action:
      'The CA must be issued again: setup-ca-bundle show HOST tells what is missing. Until then, for Python 3.13 and later, add +python-lenient to clients.',
  },
  'strict-leaf': {
    sentence: 'This client is strict, and the certificate of the server is not made as RFC 5280 wants it.',
    action:
      'The server, or the proxy that makes it, must be updated: setup-ca-bundle show HOST tells what is missing. Until then, for Python 3.13 and later, add +python-lenient to clients.',
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
    action:
      'The CA was made again with a new key: get its new certificate, and give that in certificates (--certificates FILE). Compare: setup-ca-bundle show FILE and setup-ca-bundle show HOST.',
  },
  'intermediate-missing': {
    sentence: 'The server does not send its intermediate CA.',
    action:
      'The server must send it. Until then, give the intermediate as well, in certificates (--certificates FILE).',
  },
  revocation: {
    sentence: 'The client asks whether a certificate was revoked, and gets no answer for this CA.',
    action:
      'Windows asks for that. The CA needs a list of revoked certificates that can be reached; else: curl --ssl-revoke-best-effort, git config --global http.schannelCheckRevoke false, CARGO_HTTP_CHECK_REVOKE=false.',
  },
  'not-tried': {
    sentence: 'The client could not be tried.',
    action: 'Try it by hand.',
  },
  other: {
    sentence: 'The client failed for a reason that is not known here.',
    action: 'Read its message. docs/problems.md has many of them.',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** One of {@link REASONS}. */
export type ReasonId = keyof typeof REASONS;

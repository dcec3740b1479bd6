/** What went wrong between us and a server. */
type FailureKind =
  /** Nothing listens there (ECONNREFUSED). */
  | 'refused'
  | 'timed-out'
  /** The connection was cut. */
  | 'reset'
  /** No route to the address. */
  | 'unreachable'
  /** The name could not be resolved. */
  | 'dns'
  /** An HTTP status other than the one that was needed: `status`. */
  | 'status'
  /** The proxy wants a login (407) that it was not given, or not in a way that is spoken here. */
  | 'authentication'
  /** The TLS handshake failed for another reason than trust: an alert, no common version. */
  | 'tls'
  /** What answers there does not speak TLS. */
  | 'not-tls'
  /** The certificate shown is not trusted or is for another name: `code` is OpenSSL's or Node's word for it. */
  | 'untrusted'
  /** More than 100 certificates, or more bytes of them than OpenSSL takes. */
  | 'chain-too-large'
  /** An answer that is not HTTP, or one that cannot be used. */
  | 'protocol'
  /** A body over its limit. */
  | 'too-large'
  /** A redirect that is not followed. */
  | 'redirect'
  /** A loopback, link-local or metadata address where a certificate's text named the place. */
  | 'forbidden-address'
  /** The proxy that the environment names cannot be used. */
  | 'proxy-setting'
  /** The run's signal was aborted: see its `reason`. */
  | 'cancelled'
  | 'unexpected';

/**
 * Why something was not had from the network.
 *
 * `who` and `detail` make a sentence (`the proxy http://proxy:3128` + `refused the connection`) that may hold the
 * remote side's own words, bounded but raw: escape it where it is shown. No credentials are in it.
 */
export interface NetFailure {
  /** Who it failed at. */
  readonly party: 'proxy' | 'origin';
  readonly who: string;
  readonly kind: FailureKind;
  readonly detail: string;
  /** What to do, a sentence, where something is known to help. */
  readonly advice?: string;
  /** The system's, OpenSSL's or Node's code (`ECONNREFUSED`, `CERT_HAS_EXPIRED`, `ERR_SSL_…`). */
  readonly code?: string;
  /** The HTTP status, for `status` and `authentication`. */
  readonly status?: number;
  /** Whether another try may do better: never after a refusal to trust. */
  readonly isRetryable: boolean;
}

/** The result, or why there is none: test `failure`. */
export type Attempt<T> =
  | { readonly value: T; readonly failure?: undefined }
  | { readonly failure: NetFailure; readonly value?: undefined };

/** A failure as one sentence or two: who, what, what to do. Holds raw text of the remote side. */
export function explainFailure({ who, detail, advice }: NetFailure): string {
  return `${who} ${detail.replace(/\.$/, '')}.${advice === undefined ? '' : ` ${advice}`}`;
}

/** One end of a connection, as a failure names it. */
export type Party = Pick<NetFailure, 'party' | 'who'>;

/** A failed attempt; not to be retried unless `more` says so. */
export function failTo(
  { party, who }: Party,
  kind: FailureKind,
  detail: string,
  more: Partial<Pick<NetFailure, 'advice' | 'code' | 'status' | 'isRetryable'>> = {},
): { readonly failure: NetFailure } {
  return { failure: { party, who: bound(who), kind, detail, isRetryable: false, ...more } };
}

/** What an error of `node:net`, `node:dns`, `node:tls` or `node:http` says, as a failed attempt. */
export function failFrom(party: Party, cause: unknown): { readonly failure: NetFailure } {
  const error = mostTelling(cause);
  const { code = '' } = error;
  const known = KNOWN_ERRORS[code];
  if (known !== undefined) {
    const { kind, detail, isRetryable = false } = known;
    const advice = party.party === 'proxy' ? CHECK_PROXY : ADVICE[kind];
    return failTo(party, kind, `${detail} (${code})`, { code, isRetryable, ...(advice && { advice }) });
  }
  if (/^(?:ERR_SSL_|EPROTO)/.test(code)) return failFromTls(party, error);
  if (code.startsWith('HPE_')) {
    return failTo(party, 'protocol', `gave an answer that is not HTTP (${code})`, { code });
  }
  return failTo(party, 'unexpected', `failed: ${bound(error.message)}`, code === '' ? {} : { code });
}

/** The remote side's own words, raw, on one line and cut to a length that can be shown. */
export function bound(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_WORDS_LENGTH ? `${line.slice(0, MAX_WORDS_LENGTH)}…` : line;
}

const MAX_WORDS_LENGTH = 300;

const CHECK_PROXY = 'Check the address of the proxy in HTTPS_PROXY, and ask its administrator.';
const NEEDS_PROXY = 'If this network needs a proxy, set HTTPS_PROXY to its address.';

/** What to do when a host or a URL cannot be reached. */
const ADVICE: Readonly<Partial<Record<FailureKind, string>>> = {
  dns: `Check the spelling. ${NEEDS_PROXY}`,
  refused: `Check the port. ${NEEDS_PROXY}`,
  'timed-out': NEEDS_PROXY,
  unreachable: NEEDS_PROXY,
  reset: `Try again. A firewall may have ended it. ${NEEDS_PROXY}`,
  'not-tls': 'Check the port.',
};

interface KnownError {
  readonly kind: FailureKind;
  readonly detail: string;
  readonly isRetryable?: boolean;
}

const RESET: KnownError = { kind: 'reset', detail: 'cut the connection', isRetryable: true };
const NO_ROUTE: KnownError = { kind: 'unreachable', detail: 'cannot be reached from here' };
const UNKNOWN_NAME: KnownError = { kind: 'dns', detail: 'has a name that cannot be resolved' };
const NO_TLS: KnownError = { kind: 'not-tls', detail: 'does not speak TLS on this port' };

const KNOWN_ERRORS: Readonly<Record<string, KnownError>> = {
  ECONNREFUSED: { kind: 'refused', detail: 'refused the connection' },
  ETIMEDOUT: { kind: 'timed-out', detail: 'did not answer', isRetryable: true },
  ECONNRESET: RESET,
  ECONNABORTED: RESET,
  EPIPE: RESET,
  EHOSTUNREACH: NO_ROUTE,
  EHOSTDOWN: NO_ROUTE,
  ENETUNREACH: NO_ROUTE,
  ENETDOWN: NO_ROUTE,
  EADDRNOTAVAIL: NO_ROUTE,
  EACCES: NO_ROUTE,
  EPERM: NO_ROUTE,
  ENOTFOUND: UNKNOWN_NAME,
  ENODATA: UNKNOWN_NAME,
  EAI_AGAIN: { ...UNKNOWN_NAME, isRetryable: true },
  HPE_HEADER_OVERFLOW: { kind: 'protocol', detail: 'gave an answer whose header is too large' },
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  ERR_SSL_HTTP_REQUEST: NO_TLS,
  ERR_SSL_EXCESSIVE_MESSAGE_SIZE: {
    kind: 'chain-too-large',
    detail: 'sent more certificates than OpenSSL takes, 100 KiB',
  },
};

interface SystemError extends Error {
  readonly code?: string;
  /** OpenSSL's words. */
  readonly reason?: string;
}

/** Of the errors of several addresses the one that a server gave, if one did. */
function mostTelling(cause: unknown): SystemError {
  if (cause instanceof AggregateError) {
    const errors = cause.errors as readonly SystemError[];
    const fromServer = errors.find(({ code = '' }) => KNOWN_ERRORS[code]?.kind !== 'unreachable');
    return fromServer ?? errors[0] ?? cause;
  }
  return cause instanceof Error ? cause : new Error(String(cause));
}

function failFromTls(party: Party, error: SystemError): { readonly failure: NetFailure } {
  const { code = '', reason = error.message } = error;
  const words = bound(reason);
  const detail = /alert/i.test(words)
    ? `ended the TLS handshake with an alert: ${words}`
    : `and this program found no TLS that both speak: ${words}`;
  return failTo(party, 'tls', detail, { code });
}

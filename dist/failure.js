export const id = "failure";
export const ids = ["failure"];
export const modules = {

2897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $s: () => (bound),
  A$: () => (failTo),
  BA: () => (failFrom),
  SP: () => (explainFailure)
});
function explainFailure({ who, detail, advice }) {
    return `${who} ${detail.replace(/\.$/, '')}.${advice === undefined ? '' : ` ${advice}`}`;
}
function failTo({ party, who }, kind, detail, more = {}) {
    return { failure: { party, who: bound(who), kind, detail, isRetryable: false, ...more } };
}
function failFrom(party, cause) {
    const error = mostTelling(cause);
    const { code = '' } = error;
    const known = KNOWN_ERRORS[code];
    if (known !== undefined) {
        const { kind, detail, isRetryable = false } = known;
        const advice = party.party === 'proxy' ? CHECK_PROXY : ADVICE[kind];
        return failTo(party, kind, `${detail} (${code})`, { code, isRetryable, ...(advice && { advice }) });
    }
    if (/^(?:ERR_SSL_|EPROTO)/.test(code))
        return failFromTls(party, error);
    if (code.startsWith('HPE_')) {
        return failTo(party, 'protocol', `gave an answer that is not HTTP (${code})`, { code });
    }
    return failTo(party, 'unexpected', `failed: ${bound(error.message)}`, code === '' ? {} : { code });
}
function bound(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > MAX_WORDS_LENGTH ? `${line.slice(0, MAX_WORDS_LENGTH)}\u2026` : line;
}
const MAX_WORDS_LENGTH = 300;
const CHECK_PROXY = 'Check the address of the proxy in HTTPS_PROXY, and ask its administrator.';
const NEEDS_PROXY = 'If this network needs a proxy, set HTTPS_PROXY to its address.';
const ADVICE = {
    dns: `Check the spelling. ${NEEDS_PROXY}`,
    refused: `Check the port. ${NEEDS_PROXY}`,
    'timed-out': NEEDS_PROXY,
    unreachable: NEEDS_PROXY,
    reset: `Try again. A firewall may have ended it. ${NEEDS_PROXY}`,
    'not-tls': 'Check the port.',
};
const RESET = { kind: 'reset', detail: 'cut the connection', isRetryable: true };
const NO_ROUTE = { kind: 'unreachable', detail: 'cannot be reached from here' };
const UNKNOWN_NAME = { kind: 'dns', detail: 'has a name that cannot be resolved' };
const NO_TLS = { kind: 'not-tls', detail: 'does not speak TLS on this port' };
const KNOWN_ERRORS = {
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
function mostTelling(cause) {
    if (cause instanceof AggregateError) {
        const errors = cause.errors;
        const fromServer = errors.find(({ code = '' }) => KNOWN_ERRORS[code]?.kind !== 'unreachable');
        return fromServer ?? errors[0] ?? cause;
    }
    return cause instanceof Error ? cause : new Error(String(cause));
}
function failFromTls(party, error) {
    const { code = '', reason = error.message } = error;
    const words = bound(reason);
    const detail = /alert/i.test(words)
        ? `ended the TLS handshake with an alert: ${words}`
        : `and this program found no TLS that both speak: ${words}`;
    return failTo(party, 'tls', detail, { code });
}


})

};

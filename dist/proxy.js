export const id = "proxy";
export const ids = ["proxy"];
export const modules = {

994:
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
        return failTo(party, kind, `${detail} (${code})`, { code, isRetryable });
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


}),

5312:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KQ: () => (makeBasicAuthorization),
  UR: () => (chooseProxy),
  WA: () => (listProxySecrets)
});

var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

function chooseProxy(target, environment, scheme = 'https') {
    const variable = PROXY_VARIABLES[scheme].find((name) => (environment[name] ?? '').trim() !== '');
    if (variable === undefined)
        return { proxy: undefined };
    if (isExempt(target, environment.no_proxy || environment.NO_PROXY || ''))
        return { proxy: undefined };
    return readProxy(variable, (environment[variable] ?? '').trim());
}
function isExempt(target, noProxy) {
    const host = target.host.toLowerCase().replace(/\.$/, '');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || matchesEntry(host, target.port, entry));
}
function listProxySecrets(environment) {
    const variables = new Set(Object.values(PROXY_VARIABLES).flat());
    const secrets = [...variables].flatMap((variable) => {
        const value = environment[variable] ?? '';
        const [, user = '', password = ''] = /^(?:[^/]*\/\/)?([^:@/]*):(.*)@/.exec(value) ?? [];
        if (password === '')
            return [];
        return [password, decodePercent(password).toString(), encodeCredentials(user, password)];
    });
    return [...new Set(secrets)];
}
function makeBasicAuthorization({ username, password }) {
    return username === '' && password === '' ? undefined : `Basic ${encodeCredentials(username, password)}`;
}
const PROXY_VARIABLES = {
    https: ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
    http: ['http_proxy', 'all_proxy', 'ALL_PROXY'],
};
const CLEAR_PROXY_URL = /^[^:]+:\/\/(?:[^@\s\\/?#]*@)?[^@\s\\/?#]+(?:[/?#][^@]*)?$/;
const DEFAULT_PORTS = { http: 80, https: 443 };
function readProxy(variable, value) {
    const refuse = (code, message) => {
        return { problem: { code, severity: 'error', message: `${variable}: ${message}` } };
    };
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const scheme = text.slice(0, text.indexOf(':')).toLowerCase();
    if (scheme.startsWith('socks')) {
        const advice = 'Name an HTTP proxy there, or exempt the host in NO_PROXY.';
        return refuse('not-supported', `a SOCKS proxy (${scheme}://) is not supported. ${advice}`);
    }
    const url = CLEAR_PROXY_URL.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === '' || (scheme !== 'http' && scheme !== 'https')) {
        const advice = 'Write http://host:port, and what is special in a user name or password in percent-encoding (@ is %40, # is %23, / is %2F, a blank is %20).';
        return refuse('bad-entry', `this is not the URL of an HTTP proxy. ${advice}`);
    }
    const authorization = makeBasicAuthorization(url);
    return {
        proxy: {
            protocol: scheme,
            host: url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, ''),
            port: url.port === '' ? DEFAULT_PORTS[scheme] : Number(url.port),
            ...(authorization === undefined ? {} : { authorization }),
            label: `${scheme}://${url.hostname}:${url.port || DEFAULT_PORTS[scheme]}`,
        },
    };
}
function matchesEntry(host, port, entry) {
    const [, bracketed, plain, entryPort] = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6
        ? [undefined, undefined, entry]
        : (/^(?:\[([^\]]*)\]|([^[\]]*?))(?::(\d+))?$/.exec(entry) ?? []);
    const subject = bracketed ?? plain ?? '';
    if (subject === '' || (entryPort !== undefined && Number(entryPort) !== port))
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return matchesAddress(host, subject);
    const name = subject.replace(/^\*?\./, '').replace(/\.$/, '');
    return name !== '' && (host === name || host.endsWith(`.${name}`));
}
function matchesAddress(host, block) {
    const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(block) ?? [];
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const width = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? width : Number(bits);
    if (version === 0 || prefix > width)
        return false;
    const blocks = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    blocks.addSubnet(withoutZone(address), prefix, version === 4 ? 'ipv4' : 'ipv6');
    return blocks.check(withoutZone(host), (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 ? 'ipv4' : 'ipv6');
}
function withoutZone(address) {
    return address.split('%')[0] ?? '';
}
function encodeCredentials(username, password) {
    return Buffer.concat([decodePercent(username), Buffer.from(':'), decodePercent(password)]).toString('base64');
}
function decodePercent(text) {
    const parts = text.split(/(%[0-9a-f]{2})/i);
    return Buffer.concat(parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))));
}


}),

9919:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (mapAtOnce)
});
async function mapAtOnce(items, atOnce, work) {
    const results = [];
    const queue = items.entries();
    const takeTurns = async () => {
        for (const [at, item] of queue)
            results[at] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeTurns));
    return results;
}


})

};

export const id = "proxy";
export const ids = ["proxy"];
export const modules = {

7259:
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
        const advice = 'Name an HTTP proxy there, or add the host to NO_PROXY.';
        return refuse('not-supported', `a SOCKS proxy (${scheme}://) is not supported. ${advice}`);
    }
    const url = CLEAR_PROXY_URL.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === '' || (scheme !== 'http' && scheme !== 'https')) {
        const advice = 'Write http://host:port, and special characters in a user name or password in percent-encoding (@ is %40, # is %23, / is %2F, a blank is %20).';
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

680:
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

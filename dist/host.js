export const id = "host";
export const ids = ["host"];
export const modules = {

2599:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (findFalseIssuer),
  p: () => (lintChain)
});
var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3075);
var _lint_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(589);



function lintChain(sent, transport, isAnchor) {
    const [leaf, ...others] = sent;
    const issuers = [...new Map(others.map((one) => [one.fingerprint, one])).values()].filter((one) => !one.isSelfIssued && !isAnchor(one) && sent.some((other) => other !== one && isIssuerOf(one, other)));
    return [
        ...lintTransport(transport),
        ...(isAnchor(leaf) || leaf.isSelfIssued
            ? []
            : lintOnce(leaf, 'server').map((finding) => ({
                ...finding,
                certificate: leaf,
                isOwn: true,
            }))),
        ...issuers.flatMap((issuer) => lintIssuer(issuer)),
    ];
}
function findFalseIssuer(child, sent) {
    return sent.find((one) => !one.isCa && !one.isSelfIssued && isIssuerOf(one, child));
}
function lintIssuer(issuer) {
    if (!issuer.isCa)
        return [{ ...make('issuer-not-a-ca'), certificate: issuer, isOwn: false }];
    return lintOnce(issuer, 'intermediate').map((finding) => ({
        ...finding,
        certificate: issuer,
        isOwn: false,
    }));
}
function lintOnce(certificate, role) {
    const findings = FINDINGS[role].get(certificate) ?? (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .lintCertificate */ .z)(certificate, undefined, role);
    FINDINGS[role].set(certificate, findings);
    return findings;
}
const FINDINGS = {
    server: new WeakMap(),
    intermediate: new WeakMap(),
};
function isIssuerOf(issuer, child) {
    return issuer.subject === child.issuer && (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSigned */ .f8)(issuer, child);
}
function lintTransport({ protocol, legacyCode }) {
    if (legacyCode === undefined)
        return [];
    const rule = /^TLSv1(?:\.1)?$/.test(protocol ?? '')
        ? 'old-tls'
        : /RENEGOTIATION/.test(legacyCode)
            ? 'legacy-renegotiation'
            : 'old-parameters';
    return [{ ...make(rule), certificate: undefined, isOwn: false }];
}
function make(rule) {
    return { rule, severity: _lint_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_RULES */ .wT[rule].severity };
}


}),

4464:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (decodeBounded)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1941);
var _certificates_formats_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);



async function decodeBounded(bytes, options = {}) {
    const plain = (0,_certificates_formats_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlain */ .L)(bytes);
    if (plain !== undefined)
        return plain;
    const { askDecoder } = await __webpack_require__.e("thread").then(__webpack_require__.bind(__webpack_require__, 4029));
    const answer = await askDecoder(bytes, options);
    if ('refusal' in answer)
        return (0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)(answer.code, answer.refusal);
    const certificates = answer.certificates.flatMap(({ der, position }) => {
        const certificate = (0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseCertificate */ .uO)(Buffer.from(der));
        return certificate === undefined ? [] : [{ certificate, position }];
    });
    if (certificates.length === answer.certificates.length)
        return { certificates, faults: answer.faults };
    return (0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('unparsable-certificate', 'a certificate that cannot be read a second time');
}


}),

1323:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fo: () => (makeGuardedLookup),
  hC: () => (FORBIDDEN_ADDRESS),
  iY: () => (isForbiddenHost)
});
var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


const FORBIDDEN_ADDRESS = 'ERR_FORBIDDEN_ADDRESS';
function isForbiddenHost(host, { except }) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0)
        return isForbiddenAddress(host, except);
    const name = toName(host);
    if (except.some((other) => toName(other) === name))
        return false; // its addresses are judged when it is resolved
    return LOOPBACK_NAME.test(name) ? !except.some(isLoopback) : METADATA_NAMES.has(name);
}
function makeGuardedLookup({ except }) {
    return (host, options, done) => {
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { ...options, all: true }, (error, addresses) => {
            if (error)
                return done(error, '');
            const forbidden = addresses.find(({ address }) => isForbiddenAddress(address, except));
            if (forbidden !== undefined) {
                const reason = new Error(`${host} is at ${forbidden.address}`);
                return done(Object.assign(reason, { code: FORBIDDEN_ADDRESS }), '');
            }
            if (options.all)
                return done(null, addresses);
            return done(null, addresses[0]?.address ?? '', addresses[0]?.family);
        });
    };
}
const LOOPBACK = listBlocks('127.0.0.0/8', '::1/128');
const INTERNAL = listBlocks('0.0.0.0/8', // RFC 1122 section 3.2.1.3: Linux connects to itself
'127.0.0.0/8', '169.254.0.0/16', // RFC 3927; 169.254.169.254 is the metadata service of most clouds
'224.0.0.0/3', // multicast, reserved, broadcast
'100.100.100.200/32', // metadata: Alibaba Cloud
'168.63.129.16/32', // the host's own agent: Azure
'192.0.0.192/32', // metadata: Oracle Cloud, first generation
'::/128', '::1/128', 'fe80::/10', 'ff00::/8', 'fd00:ec2::/32', // metadata and credentials: Amazon EC2, ECS, EKS
'fd20:ce::254/128');
const LOOPBACK_NAME = /^(?:(?:.*\.)?localhost[46]?|ip6-(?:localhost|loopback)|localhost[46]?\.localdomain[46]?)$/;
const METADATA_NAMES = new Set([
    'metadata.google.internal',
    'metadata.goog',
    'metadata',
    'metadata.tencentyun.com',
    'instance-data',
    'instance-data.ec2.internal',
]);
const EMBEDDED = [
    { blocks: listBlocks('::ffff:0:0/96'), groupsBefore: 6 },
    { blocks: listBlocks('::ffff:0:0:0/96'), groupsBefore: 6 },
    { blocks: listBlocks('64:ff9b:1::/48'), groupsBefore: 6 },
    { blocks: listBlocks('::/96'), groupsBefore: 6 },
    { blocks: listBlocks('64:ff9b::/96'), groupsBefore: 6 },
    { blocks: listBlocks('2002::/16'), groupsBefore: 1 }, // 6to4, RFC 3056
];
function isForbiddenAddress(address, except) {
    return listForms(address).some((form) => {
        if (!isIn(INTERNAL, form))
            return false;
        if (isLoopback(form) && except.some(isLoopback))
            return false;
        return !except.some((other) => listForms(other).includes(form));
    });
}
function isLoopback(address) {
    return listForms(address).some((form) => isIn(LOOPBACK, form));
}
function toName(host) {
    return host.toLowerCase().replace(/\.$/, '');
}
function listForms(address) {
    const [bare = ''] = address.replace(/^\[|\]$/g, '').split('%');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare) === 4)
        return [bare];
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare) !== 6)
        return [];
    const short = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
    if (short === '::' || short === '::1')
        return [short];
    const embedded = EMBEDDED.find(({ blocks }) => blocks.check(short, 'ipv6'));
    if (embedded === undefined)
        return [short];
    const [high = 0, low = 0] = expand(short).slice(embedded.groupsBefore);
    return [`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`];
}
function expand(short) {
    const [left = '', right] = short.split('::');
    const groups = (text) => text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
    if (right === undefined)
        return groups(left);
    const [before, after] = [groups(left), groups(right)];
    return [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}
function isIn(blocks, address) {
    return blocks.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
}
function listBlocks(...blocks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const block of blocks) {
        const [address = '', prefix] = block.split('/');
        list.addSubnet(address, Number(prefix), (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
    }
    return list;
}


}),

1854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bv: () => (withTimeLimit),
  LS: () => (tryRepeatedly),
  b1: () => (awaitStage)
});
var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2897);



function limit(signal, timeoutMs) {
    const controller = new AbortController();
    const onAbort = () => controller.abort(signal.reason);
    const timer = setTimeout(() => controller.abort(TIMED_OUT), timeoutMs);
    if (signal.aborted)
        onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    return {
        signal: controller.signal,
        clear: () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
        },
    };
}
const TIMED_OUT = Symbol('timed out');
async function withTimeLimit(signal, timeoutMs, work) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal); // one signal ends more than a hundred tries at once: Node 20 takes that for a leak
    const limited = limit(signal, timeoutMs);
    return work(limited.signal).finally(limited.clear);
}
function awaitStage(stage, start) {
    const { party, stream, signal } = stage;
    return new Promise((resolve) => {
        let isSettled = false;
        const settle = (attempt) => {
            if (isSettled)
                return;
            isSettled = true;
            signal.removeEventListener('abort', onAbort);
            if (attempt.failure !== undefined)
                stream.destroy();
            resolve(attempt);
        };
        const onAbort = () => {
            settle(signal.reason === TIMED_OUT
                ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failTo */ .A$)(party, 'timed-out', 'did not answer in time', { isRetryable: true })
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failTo */ .A$)(party, 'cancelled', 'had not answered when the run was ended'));
        };
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
        else
            start(settle);
    });
}
async function tryRepeatedly(limits, once) {
    for (let count = 1;; count++) {
        const attempt = await withTimeLimit(limits.signal, limits.timeoutMs, once);
        const { failure } = attempt;
        if (failure === undefined || !failure.isRetryable)
            return attempt;
        if (count >= limits.tries)
            return { failure: withCount(failure, count) };
        try {
            // Not all at the same moment: many hosts may have failed at one proxy.
            const pause = FIRST_PAUSE_MS * PAUSE_GROWTH ** (count - 1) * (0.5 + Math.random());
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause, undefined, { signal: limits.signal });
        }
        catch {
            return { failure: withCount(failure, count) };
        }
    }
}
const FIRST_PAUSE_MS = 250;
const PAUSE_GROWTH = 4;
function withCount(failure, count) {
    return count === 1 ? failure : { ...failure, detail: `${failure.detail} (tried ${count} times)` };
}


}),

9179:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Op: () => (labelUrl),
  RG: () => (download)
});

var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1323);
var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1854);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2897);
var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7259);
var _secure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9374);
var _tunnel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4726);







const MAX_DOWNLOAD_BYTES = 10 * 1024 * 1024;
const DOWNLOAD_TIMEOUT_MS = 30_000;
const DOWNLOAD_TRIES = 3;
const MAX_REDIRECTS = 5;
function download(url, options) {
    const { signal, tries = DOWNLOAD_TRIES, timeoutMs = DOWNLOAD_TIMEOUT_MS } = options;
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .tryRepeatedly */ .LS)({ tries, timeoutMs, signal }, (limited) => followRedirects(url, { ...options, signal: limited }));
}
function labelUrl(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
async function followRedirects(start, options) {
    const isVouchedFor = ({ protocol }) => protocol === 'https:' && !options.isUnverified;
    const authorization = isVouchedFor(start) ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .makeBasicAuthorization */ .KQ)(start) : undefined;
    let { forbidInternal } = options;
    let url = withoutCredentials(start);
    for (let count = 0;; count++) {
        const isOwnOrigin = url.origin === start.origin;
        const hop = { ...options, ...(forbidInternal === undefined ? {} : { forbidInternal }) };
        const answer = await fetchOnce(url, hop, isOwnOrigin ? authorization : undefined);
        if (answer.failure !== undefined)
            return answer;
        if (answer.value.bytes !== undefined)
            return { value: { bytes: answer.value.bytes, url } };
        const refuse = (detail, advice) => {
            const party = { party: 'origin', who: labelUrl(url) };
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failTo */ .A$)(party, 'redirect', detail, advice === undefined ? {} : { advice });
        };
        const { location, address } = answer.value;
        if (count >= MAX_REDIRECTS)
            return refuse(`redirects more than ${MAX_REDIRECTS} times`);
        if (!URL.canParse(location, url.href))
            return refuse('redirects to what is not a URL');
        const next = withoutCredentials(new URL(location, url));
        const isSecure = next.protocol === 'https:' || (next.protocol === 'http:' && url.protocol === 'http:');
        if (!isSecure)
            return refuse(`redirects to ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(labelUrl(next))}, which is not https`);
        if (!isVouchedFor(url) && next.origin !== url.origin && !isUpgrade(url, next)) {
            const detail = `redirects to ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(labelUrl(next))}, another server, and that answer is not trusted`;
            return refuse(detail, 'Give the address that it redirects to, once you have checked it.');
        }
        forbidInternal ??= { except: [hostOf(url), ...(address === undefined ? [] : [address])] };
        url = next;
    }
}
function isUpgrade(url, next) {
    return next.protocol === 'https:' && next.hostname === url.hostname && url.port === '' && next.port === '';
}
function hostOf({ hostname }) {
    return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
async function fetchOnce(url, options, authorization) {
    const { environment, forbidInternal } = options;
    const isHttps = url.protocol === 'https:';
    const target = {
        host: hostOf(url),
        port: Number(url.port || (isHttps ? 443 : 80)),
    };
    const { proxy, problem } = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseProxy */ .UR)(target, environment, isHttps ? 'https' : 'http');
    if (problem !== undefined) {
        const party = { party: 'proxy', who: 'the proxy that the environment names' };
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failTo */ .A$)(party, 'proxy-setting', `cannot be used: ${problem.message}`);
    }
    if (forbidInternal !== undefined && (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbiddenHost */ .iY)(target.host, forbidInternal)) {
        return (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .failToAllow */ ["do"])((0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOrigin */ .cT)(target, proxy), `it is at ${target.host}`);
    }
    const reached = await reach(target, proxy, isHttps, options);
    if (reached.failure !== undefined)
        return reached;
    const address = proxy === undefined ? reached.value.remoteAddress : undefined;
    const answer = await ask(reached.value, url, target, { ...options, proxy, authorization });
    return answer.value?.location === undefined ? answer : { value: { ...answer.value, address } };
}
async function reach(target, proxy, isHttps, { trust, signal, forbidInternal, isUnverified = false, refuse }) {
    if (proxy !== undefined && !isHttps)
        return (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .connectToProxy */ .wJ)(proxy, { trust, signal });
    const lookup = forbidInternal === undefined ? {} : { lookup: (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .makeGuardedLookup */ .fo)(forbidInternal) };
    const reached = await (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .connect */ .Ng)(target, { proxy, trust, signal, ...lookup });
    if (reached.failure !== undefined || !isHttps)
        return reached;
    return (0,_secure_js__WEBPACK_IMPORTED_MODULE_5__/* .secure */ .ek)(reached.value, target.host, {
        trust,
        party: (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOrigin */ .cT)(target, proxy),
        signal,
        isUnverified,
        refuse,
    });
}
async function ask(socket, url, target, { proxy, authorization, signal, maxBytes = MAX_DOWNLOAD_BYTES }) {
    const isForwarded = proxy !== undefined && url.protocol === 'http:';
    const party = isForwarded ? (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .nameProxy */ .YM)(proxy) : (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOrigin */ .cT)(target, proxy);
    const page = { party: 'origin', who: labelUrl(url) };
    const headers = {
        Host: url.host,
        'User-Agent': _tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .USER_AGENT */ ._O,
        Accept: '*/*',
        'Accept-Encoding': 'identity',
        ...(authorization === undefined ? {} : { Authorization: authorization }),
        ...(isForwarded ? (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyHeaders */ .To)(proxy) : {}),
    };
    const attempt = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitStage */ .b1)({ party, stream: socket, signal }, (settle) => {
        const asking = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            path: isForwarded ? `http://${url.host}${url.pathname}${url.search}` : `${url.pathname}${url.search}`,
            createConnection: () => socket,
            maxHeaderSize: _tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_HEADER_BYTES */ .v8,
            headers,
        });
        asking.once('error', (error) => settle((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failFrom */ .BA)(party, error)));
        asking.once('response', (response) => {
            response.once('error', (error) => settle((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failFrom */ .BA)(party, error)));
            const answer = readHead(response, proxy, page, maxBytes);
            if (answer !== undefined)
                settle(answer);
            else
                readBody(response, page, maxBytes, settle);
        });
        // an unexpected 101: without a listener Node closes the connection and says nothing
        asking.once('upgrade', (response) => settle(readHead(response, proxy, page, maxBytes) ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failFrom */ .BA)(party, _secure_js__WEBPACK_IMPORTED_MODULE_5__/* .CLOSED */ .V)));
        asking.end();
    });
    socket.destroy();
    return attempt;
}
function readHead(response, proxy, page, maxBytes) {
    const { statusCode: status = 0, statusMessage = '', headers } = response;
    if (status === 407 && proxy !== undefined)
        return (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_6__/* .failToAuthenticate */ .NQ)(proxy, response);
    if (REDIRECTS.has(status) && headers.location !== undefined)
        return { value: { location: headers.location } };
    if (status !== 200) {
        const detail = `answered ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(`${status} ${statusMessage}`)}`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failTo */ .A$)(page, 'status', detail, { status, isRetryable: status >= 500 });
    }
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding.toLowerCase() !== 'identity') {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failTo */ .A$)(page, 'protocol', `is encoded as ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(encoding)}, which was not asked for`);
    }
    return Number(headers['content-length'] ?? 0) > maxBytes ? failWithSize(page, maxBytes) : undefined;
}
const FIRST_BODY_BYTES = 16 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function readBody(response, page, maxBytes, settle) {
    // One buffer that doubles: a server that sends octet by octet makes a part of each, with some hundred bytes around it.
    let bytes = Buffer.allocUnsafe(Math.min(maxBytes, FIRST_BODY_BYTES));
    let size = 0;
    response.on('data', (part) => {
        const end = size + part.length;
        if (end > maxBytes) {
            settle(failWithSize(page, maxBytes));
            return;
        }
        if (end > bytes.length) {
            const larger = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(end, bytes.length * 2)));
            bytes.copy(larger, 0, 0, size);
            bytes = larger;
        }
        part.copy(bytes, size);
        size = end;
    });
    response.once('end', () => settle({ value: { bytes: bytes.subarray(0, size) } }));
}
function failWithSize(page, maxBytes) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failTo */ .A$)(page, 'too-large', `is larger than ${maxBytes} bytes`);
}
function withoutCredentials(url) {
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    return bare;
}


}),

4649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UM: () => (readChain),
  d6: () => (verifyHandshake)
});

var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1854);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2897);
var _secure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9374);
var _tunnel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4726);





const HANDSHAKE_TIMEOUT_MS = 10_000;
const HANDSHAKE_TRIES = 3;
function readChain(server, options) {
    return tryHandshake(options, async (signal) => {
        const today = await shakeHandsToday(server, { ...options, signal, isReading: true });
        if (today.failure?.kind !== 'tls')
            return today;
        const { legacyContext } = options.trust;
        const old = await shakeHands(server, { ...options, signal, isReading: true }, legacyContext);
        const { code: legacyCode = 'UNKNOWN' } = today.failure;
        return old.failure === undefined ? { value: { ...old.value, legacyCode } } : today;
    });
}
function verifyHandshake(server, options) {
    return tryHandshake(options, (signal) => shakeHandsToday(server, { ...options, signal }));
}
function tryHandshake({ signal, timeoutMs = HANDSHAKE_TIMEOUT_MS, tries = HANDSHAKE_TRIES }, once) {
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .tryRepeatedly */ .LS)({ tries, timeoutMs, signal }, once);
}
async function shakeHandsToday(server, options) {
    const light = await shakeHands(server, options, options.trust.lightContext);
    return light.failure?.kind === 'tls' ? shakeHands(server, options, options.trust.context) : light;
}
async function shakeHands(server, { proxy, signal, trust, isReading = false }, context) {
    const reached = await (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(server, { proxy, signal, trust });
    if (reached.failure !== undefined)
        return reached;
    const socket = reached.value;
    const address = proxy === undefined ? socket.remoteAddress : undefined;
    const party = (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOrigin */ .cT)(server, proxy);
    let sight;
    const stream = (0,_secure_js__WEBPACK_IMPORTED_MODULE_3__/* .startTls */ .w1)(socket, server.host, {
        secureContext: context(),
        // Only to read a chain, which is then judged: nothing is said on this connection.
        rejectUnauthorized: !isReading,
        // Node's own argument is empty once the chain has been read.
        checkServerIdentity: () => (isReading ? undefined : toError(sight)),
        requestOCSP: true,
    });
    const attempt = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .awaitStage */ .b1)({ party, stream, signal }, (settle) => {
        const see = (isIncomplete, seen) => {
            settle({ value: { ...seen, legacyCode: undefined, isIncomplete, address } });
        };
        // With requestOCSP this event comes in every handshake, with or without an OCSP response: after the chain, and
        // before a server of TLS 1.2 can end it because there is no client certificate.
        stream.once('OCSPResponse', () => {
            const chain = (0,_secure_js__WEBPACK_IMPORTED_MODULE_3__/* .takeChain */ .Xe)(stream);
            if (chain.length > _secure_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CHAIN_CERTIFICATES */ .S0) {
                const detail = `sent more than ${_secure_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CHAIN_CERTIFICATES */ .S0} certificates`;
                settle((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failTo */ .A$)(party, 'chain-too-large', detail));
            }
            else if (chain[0] !== undefined) {
                sight = {
                    chain: chain.map(({ raw }) => raw),
                    trustError: readVerdict(stream),
                    nameError: checkName(server.host, chain[0]),
                    protocol: stream.getProtocol() ?? undefined, // asked after a failed handshake, Node crashes
                };
            }
        });
        stream.once('secureConnect', () => {
            if (sight === undefined)
                settle((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failTo */ .A$)(party, 'protocol', 'sent no certificate'));
            else
                see(false, stream.authorized ? { ...sight, trustError: undefined } : sight);
        });
        const fail = (failure) => {
            const isUsable = isReading || (sight?.trustError === undefined && sight?.nameError === undefined);
            if (sight === undefined || failure.kind === 'untrusted')
                settle({ failure });
            else if (isUsable)
                see(true, sight);
            else
                settle((0,_secure_js__WEBPACK_IMPORTED_MODULE_3__/* .failToTrust */ .e1)(party, sight.trustError ?? _secure_js__WEBPACK_IMPORTED_MODULE_3__/* .WRONG_NAME */ .Y1));
        };
        stream.once('error', (error) => fail((0,_secure_js__WEBPACK_IMPORTED_MODULE_3__/* .failFromHandshake */ .q$)(party, stream, error).failure));
        stream.once('close', () => fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failFrom */ .BA)(party, _secure_js__WEBPACK_IMPORTED_MODULE_3__/* .CLOSED */ .V).failure));
    });
    stream.end(() => stream.destroy()); // not at once: the server is to see the handshake's end
    return attempt;
}
function readVerdict(stream) {
    const { _handle: handle } = stream;
    if (typeof handle?.verifyError !== 'function')
        return NO_VERDICT;
    const error = handle.verifyError();
    return error ? (0,_secure_js__WEBPACK_IMPORTED_MODULE_3__/* .nameTrustError */ .qr)(error) : undefined;
}
const NO_VERDICT = 'NOT_VERIFIED';
function checkName(host, certificate) {
    try {
        certificate.publicKey; // throws where it cannot be decoded, on which Node.js 24 ends with a segmentation fault
        // Most names stand in it as alternatives: only for others is all of a certificate laid out, which costs as much as reading it.
        const alternatives = { subject: {}, subjectaltname: certificate.subjectAltName };
        if ((0,node_tls__WEBPACK_IMPORTED_MODULE_0__.checkServerIdentity)(host, alternatives) === undefined)
            return undefined;
        return (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.checkServerIdentity)(host, certificate.toLegacyObject())?.message;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause); // a certificate that Node cannot lay out
    }
}
function toError(sight) {
    if (sight !== undefined && sight.nameError === undefined)
        return undefined;
    return Object.assign(new Error(sight?.nameError ?? 'no certificate'), { code: _secure_js__WEBPACK_IMPORTED_MODULE_3__/* .WRONG_NAME */ .Y1 });
}


}),

9374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S0: () => (MAX_CHAIN_CERTIFICATES),
  V: () => (CLOSED),
  Xe: () => (takeChain),
  Y1: () => (WRONG_NAME),
  e1: () => (failToTrust),
  ek: () => (secure),
  q$: () => (failFromHandshake),
  qr: () => (nameTrustError),
  w1: () => (startTls)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1854);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2897);




function startTls(socket, host, options) {
    const serverName = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : {};
    const stream = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({ socket, host, ...serverName, ...options });
    // Once the caller has its result, no one handles an error, and it would end the process.
    stream.on('error', () => undefined);
    return stream;
}
const MAX_CHAIN_CERTIFICATES = 100;
function takeChain(stream) {
    const chain = [];
    let next = stream.getPeerX509Certificate();
    while (next !== undefined && chain.length <= MAX_CHAIN_CERTIFICATES) {
        chain.push(next);
        next = next.issuerCertificate;
    }
    return chain;
}
function secure(socket, host, { trust, party, signal, isUnverified = false, refuse }) {
    const stream = startTls(socket, host, {
        secureContext: trust.context(),
        // Only where the bytes that come are judged by their pin, whoever delivers them, and nothing secret is said.
        rejectUnauthorized: !isUnverified,
        ALPNProtocols: ['http/1.1'],
    });
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitStage */ .b1)({ party, stream, signal }, (settle) => {
        stream.once('secureConnect', () => {
            const reason = isUnverified || refuse === undefined ? undefined : judgeChain(stream, refuse);
            settle(reason === undefined ? { value: stream } : failToTrust(party, reason));
        });
        stream.once('error', (error) => settle(failFromHandshake(party, stream, error)));
        stream.once('close', () => settle((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failFrom */ .BA)(party, CLOSED)));
    });
}
function judgeChain(stream, refuse) {
    const chain = takeChain(stream);
    // what decides could stand behind those that are looked at
    if (chain.length > MAX_CHAIN_CERTIFICATES)
        return `it sent more than ${MAX_CHAIN_CERTIFICATES} certificates`;
    return refuse(chain.map(({ raw }) => raw));
}
function failFromHandshake(party, stream, error) {
    return stream.authorizationError ? failToTrust(party, nameTrustError(error)) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failFrom */ .BA)(party, error);
}
function nameTrustError({ code, message }) {
    return code === undefined || code === 'UNSPECIFIED' ? message : code;
}
function failToTrust(party, code) {
    const detail = code === WRONG_NAME
        ? `showed a certificate for another name (${code})`
        : `showed a certificate that is not trusted (${code})`;
    const advice = party.party === 'proxy' ? { advice: ADVICE_FOR_PROXY } : {};
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failTo */ .A$)(party, 'untrusted', detail, { code, ...advice });
}
const ADVICE_FOR_PROXY = "Nothing was sent to it. If it is the right server, add its CA's certificate to certificates, as a file or text.";
const WRONG_NAME = 'ERR_TLS_CERT_ALTNAME_INVALID';
const CLOSED = Object.assign(new Error('closed'), { code: 'ECONNRESET' });


}),

9881:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (makeTrust)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);


function makeTrust(pem, { allowPartialTrustChain = false } = {}) {
    // An empty list trusts nothing; an empty string would bring in Node's own roots.
    const options = { ca: pem.trim() === '' ? [] : [pem], allowPartialTrustChain };
    return {
        context: once(() => (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)(options)),
        lightContext: once(() => createLightContext(options)),
        legacyContext: once(() => (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({ ...options, ...LEGACY })),
    };
}
const LIGHT_GROUPS = 'X25519:P-256:P-384:P-521';
function createLightContext(options) {
    try {
        return (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({ ...options, ecdhCurve: LIGHT_GROUPS });
    }
    catch {
        return (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)(options); // an OpenSSL that lacks one of them, as with FIPS 140
    }
}
const LEGACY = {
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT@SECLEVEL=0',
    secureOptions: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.SSL_OP_LEGACY_SERVER_CONNECT,
};
function once(create) {
    let context;
    return () => {
        context ??= create();
        return context;
    };
}


}),

4726:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  v8: () => (MAX_HEADER_BYTES),
  _O: () => (USER_AGENT),
  Ng: () => (connect),
  wJ: () => (connectToProxy),
  "do": () => (failToAllow),
  NQ: () => (failToAuthenticate),
  cT: () => (nameOrigin),
  YM: () => (nameProxy),
  To: () => (proxyHeaders)
});

var external_node_http_ = __webpack_require__(7067);
var external_node_net_ = __webpack_require__(7030);
var endpoint = __webpack_require__(4258);
var release = __webpack_require__(7982);
var address = __webpack_require__(1323);
var attempt = __webpack_require__(1854);
var failure = __webpack_require__(2897);
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./build/net/lookup.js
const WAITING = new Map();
const lookUpTogether = (host, options, done) => {
    const key = JSON.stringify([host, options]);
    const waiting = WAITING.get(key);
    if (waiting !== undefined) {
        waiting.push(done);
        return;
    }
    const all = [done];
    WAITING.set(key, all);
    (0,external_node_dns_.lookup)(host, options, (...answer) => {
        WAITING.delete(key);
        for (const each of all)
            each(...answer);
    });
};

var net_secure = __webpack_require__(9374);
;// CONCATENATED MODULE: ./build/net/tunnel.js
const MAX_HEADER_BYTES = 16 * 1024;
const USER_AGENT = `setup-ca-bundle/${release.VERSION}`;
async function connect(target, options) {
    const { proxy, signal, lookup } = options;
    if (proxy === undefined)
        return connectTcp(target, nameOrigin(target, proxy), signal, lookup);
    const reached = await connectToProxy(proxy, options);
    return reached.failure === undefined ? openTunnel(reached.value, target, proxy, signal) : reached;
}
async function connectToProxy(proxy, { trust, signal }) {
    const party = nameProxy(proxy);
    const reached = await connectTcp(proxy, party, signal);
    if (reached.failure !== undefined || proxy.protocol === 'http')
        return reached;
    return (0,net_secure/* secure */.ek)(reached.value, proxy.host, { trust, party, signal });
}
function nameOrigin(target, proxy) {
    const via = proxy === undefined ? '' : ` (through the proxy ${proxy.label})`;
    return { party: 'origin', who: `${(0,endpoint/* formatEndpoint */.T)(target)}${via}` };
}
function nameProxy(proxy) {
    return { party: 'proxy', who: `the proxy ${proxy.label}` };
}
function proxyHeaders({ authorization }) {
    return authorization === undefined ? {} : { 'Proxy-Authorization': authorization };
}
function failToAuthenticate(proxy, { statusCode: status = 407, headers }) {
    const schemes = listSchemes(headers['proxy-authenticate']);
    const offers = schemes.length === 0 ? '' : `; it offers ${schemes.join(', ')}`;
    const takesBasic = schemes.length === 0 || schemes.some((scheme) => scheme.toLowerCase() === 'basic');
    const wasGiven = proxy.authorization !== undefined;
    const what = wasGiven && takesBasic ? 'refused the user name and password' : 'demands a login';
    const advice = !takesBasic
        ? 'This program supports only Basic. Ask the administrator of the proxy to let these jobs through without a login, or run a local proxy that logs in (px, cntlm) and name that one in HTTPS_PROXY.'
        : wasGiven
            ? "Check both in the proxy's URL; special characters need percent-encoding (@ is %40, # is %23, / is %2F)."
            : 'Put them into the URL, http://USER:PASSWORD@host:port in HTTPS_PROXY, from a secret.';
    return (0,failure/* failTo */.A$)(nameProxy(proxy), 'authentication', `${what} (${status}${offers})`, { advice, status });
}
const ADDRESS_TIMEOUT_MS = 1_000;
const MAX_REFUSAL_BYTES = 8 * 1024;
const REFUSAL_TIMEOUT_MS = 1_000;
function connectTcp({ host, port }, party, signal, lookup = lookUpTogether) {
    const socket = (0,external_node_net_.connect)({
        host,
        port,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: ADDRESS_TIMEOUT_MS,
        lookup,
    });
    socket.on('error', () => undefined); // as in `startTls`
    return (0,attempt/* awaitStage */.b1)({ party, stream: socket, signal }, (settle) => {
        socket.once('connect', () => settle({ value: socket }));
        socket.once('error', (error) => {
            const isForbidden = error.code === address/* FORBIDDEN_ADDRESS */.hC;
            settle(isForbidden ? failToAllow(party, error.message) : (0,failure/* failFrom */.BA)(party, error));
        });
        socket.once('close', () => settle((0,failure/* failFrom */.BA)(party, net_secure/* CLOSED */.V)));
    });
}
function failToAllow(party, reason) {
    return (0,failure/* failTo */.A$)(party, 'forbidden-address', `was not asked: ${reason}, an internal address`);
}
function openTunnel(socket, target, proxy, signal) {
    const party = nameProxy(proxy);
    const authority = (0,endpoint/* formatEndpoint */.T)(target);
    return (0,attempt/* awaitStage */.b1)({ party, stream: socket, signal }, (settle) => {
        const connecting = (0,external_node_http_.request)({
            method: 'CONNECT',
            path: authority,
            createConnection: () => socket,
            maxHeaderSize: MAX_HEADER_BYTES,
            headers: {
                Host: authority,
                'User-Agent': USER_AGENT,
                'Proxy-Connection': 'Keep-Alive', // as curl: some proxies of HTTP/1.0 close a tunnel without it
                ...proxyHeaders(proxy),
            },
        });
        connecting.removeHeader('Connection');
        connecting.once('connect', (response, _socket, head) => {
            const { statusCode: status = 0 } = response;
            if (status >= 200 && status < 300) {
                if (head.length > 0)
                    socket.unshift(head);
                settle({ value: socket });
            }
            else if (status === 407 || status === 401) {
                settle(failToAuthenticate(proxy, response));
            }
            else {
                readBody(socket, head, (body) => settle(failToTunnel(party, authority, response, body)));
            }
        });
        connecting.once('error', (error) => settle((0,failure/* failFrom */.BA)(party, error)));
        connecting.end();
    });
}
function failToTunnel(party, authority, { statusCode: status = 0, statusMessage = '', headers }, body) {
    const isUnreachable = status >= 502 && status <= 504;
    const text = headers['transfer-encoding'] === undefined ? body : body.replace(CHUNK_SIZE, '');
    const words = (0,failure/* bound */.$s)(dropMarkup(text));
    const answer = `${(0,failure/* bound */.$s)(`${status} ${statusMessage}`)}${words === '' ? '' : `, \u201c${words}\u201d`}`;
    const detail = `${isUnreachable ? 'could not reach' : 'refused a tunnel to'} ${authority}: ${answer}`;
    const advice = isUnreachable
        ? {}
        : {
            advice: 'Ask the administrator of the proxy to allow the host, or add it to NO_PROXY if this machine reaches it without the proxy.',
        };
    return (0,failure/* failTo */.A$)(party, 'status', detail, { status, isRetryable: isUnreachable, ...advice });
}
const CHUNK_SIZE = /(?:^|\r\n)[0-9a-f]+\r\n/gi;
function readBody(socket, head, done) {
    let body = head.toString('utf8');
    const finish = () => {
        clearTimeout(timer);
        socket.off('data', collect);
        done(body);
    };
    const collect = (bytes) => {
        body += bytes.toString('utf8');
        if (body.length >= MAX_REFUSAL_BYTES)
            finish();
    };
    const timer = setTimeout(finish, REFUSAL_TIMEOUT_MS);
    socket.on('data', collect);
    socket.once('close', finish);
    socket.once('end', finish);
    if (body.length >= MAX_REFUSAL_BYTES)
        finish();
}
function dropMarkup(body) {
    return body
        .slice(0, MAX_REFUSAL_BYTES)
        .replace(/<(style|script|title)\b.*?(?:<\/\1>|$)/gis, ' ')
        .replace(/<!--.*?(?:-->|$)|<[^<>]*>/gs, ' ');
}
function listSchemes(header) {
    const challenges = [header ?? []].flat().join(', ');
    const parts = challenges.replace(/"(?:[^"\\]|\\.)*"?/g, '').split(',');
    const schemes = parts.flatMap((part) => /^\s*([A-Za-z][\w-]{0,30})(?:\s+[^\s=]|\s*$)/.exec(part)?.[1] ?? []);
    return [...new Set(schemes)].slice(0, 10);
}


}),

5142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (describeLints),
  u: () => (explainHostLints)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _certificates_lint_lint_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(589);
var _net_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2897);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9524);




const MAX_HOSTS_NAMED = 5;
function explainHostLints(hosts) {
    const groups = new Map();
    for (const { label, lints } of hosts) {
        const serious = lints.filter(({ severity }) => severity !== 'notice');
        if (serious.length === 0)
            continue;
        const key = describeLints(serious);
        const group = groups.get(key) ?? { labels: [], lints: serious };
        group.labels.push(label);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ labels, lints }) => {
        const [first = ''] = labels;
        const rules = [...new Set(lints.map(({ rule }) => rule))].join(', ');
        const sentences = [
            `${describeLints(lints)}.`,
            _certificates_lint_lint_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .MEND_SERVER */ .rl,
            ...(0,_certificates_lint_lint_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .listAdvice */ .lU)(lints),
            `See docs/lints.md: ${rules}.`,
        ];
        return {
            code: 'lint',
            severity: 'warning',
            message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)(labels, MAX_HOSTS_NAMED)}: ${sentences.join(' ')}`,
            origin: { kind: 'host', label: first, position: 0 },
        };
    });
}
function describeLints(lints) {
    const groups = new Map();
    for (const lint of lints) {
        const subject = nameSubject(lint);
        groups.set(subject, [...(groups.get(subject) ?? []), lint]);
    }
    return [...groups]
        .map(([subject, found]) => `${subject} ${found.map(_certificates_lint_lint_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFinding */ .jb).join('; ')}`)
        .join('; ');
}
function nameSubject({ certificate, isOwn }) {
    if (certificate === undefined)
        return 'the server';
    return isOwn ? 'its certificate' : `\u201c${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bound */ .$s)((0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(certificate))}\u201d, which it sends,`;
}


}),

217:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  pI: () => (askAll),
  i: () => (collectLines),
  U7: () => (loadHosts),
  dh: () => (readSent)
});

var certificates_certificate = __webpack_require__(9395);
var certificates_chain = __webpack_require__(6125);
var pem = __webpack_require__(5409);
var lint_chain = __webpack_require__(2599);
var endpoint = __webpack_require__(4258);
var limits = __webpack_require__(2527);
var attempt = __webpack_require__(1854);
var handshake = __webpack_require__(4649);
var proxy = __webpack_require__(7259);
var queue = __webpack_require__(680);
var trust = __webpack_require__(9881);
var origin = __webpack_require__(2962);
var wording = __webpack_require__(3046);
var dates = __webpack_require__(8437);
var net_failure = __webpack_require__(2897);
;// CONCATENATED MODULE: ./build/sources/network/host-conclusion.js
function conclude(place, verdict, chain) {
    const { sent, fetched, warnings } = chain;
    const { host, where } = place;
    const [leaf] = sent;
    const refuse = (code, message, needed) => {
        const tried = warnings.length > 0 ? ` Asked for the issuer: ${warnings.join(' ')}` : '';
        const problem = {
            code,
            severity: 'error',
            message: `${where}: ${message}${tried}`,
            origin: (0,origin/* originOf */.y)(place, 0),
        };
        return { result: 'refused', problems: [problem], ...(needed ? { needed } : {}) };
    };
    switch (verdict.kind) {
        case 'trusted':
            return { result: 'trusted' };
        case 'anchored': {
            const { needed, basis } = verdict;
            const all = [...sent, ...fetched].map(({ fingerprint }) => fingerprint);
            const candidates = needed.certificates.map((certificate) => {
                const position = all.indexOf(certificate.fingerprint) + 1;
                return { certificate, origin: (0,origin/* originOf */.y)(place, position), basis };
            });
            const problems = basis === 'unpinned' ? [warnUnpinned(place, needed)] : [];
            return { result: 'anchored', needed, candidates, problems };
        }
        case 'unpinned':
            return refuse('no-basis', `${describeNeeded(verdict.needed, chain)} ${advisePin(host, verdict.needed)}`, verdict.needed);
        case 'pinned-end-entity': {
            const { needed } = verdict;
            const advice = needed
                ? advisePin(host, needed)
                : 'That CA was not sent: get its certificate from its owner, and add it to certificates, or pin it here.';
            const message = `the pin names the host's own certificate ${(0,wording/* quote */.hD)(leaf)}, which changes and is no CA. Pin the CA above it, which signed it as \u201c${(0,net_failure/* bound */.$s)(leaf.issuer)}\u201d. ${advice}`;
            return refuse('pinned-end-entity', message, needed);
        }
        case 'pin-unmatched': {
            const pinned = sent.find(({ fingerprint }) => host.pins.includes(fingerprint));
            const stranger = pinned
                ? `${(0,wording/* quote */.hD)(pinned)}, which a pin names, is among what it sent, but signed nothing there. `
                : '';
            const others = verdict.path
                .slice(1)
                .map((certificate) => `${(0,wording/* quote */.hD)(certificate)} ${(0,wording/* writePin */.hV)(certificate)}`);
            const found = others.length > 0 ? others.join('; ') : `${(0,wording/* quote */.hD)(leaf)} ${(0,wording/* writePin */.hV)(leaf)}`;
            return refuse('pin-unmatched', `no pin names a CA of its chain. ${stranger}The chain has: ${found}. If the CA was changed on purpose, write the new fingerprint in the entry. If not, someone intercepts the connection: do not trust it.`);
        }
        case 'expired': {
            const { certificate } = verdict;
            return refuse('expired', `${(0,wording/* quote */.hD)(certificate)} in its chain expired on ${(0,dates/* formatDay */.im)(certificate.notAfter)}. Its owner, or the administrator of the proxy, must renew it.`);
        }
        case 'no-ca-sent': {
            const falseIssuer = (0,lint_chain/* findFalseIssuer */.E)(leaf, sent);
            if (falseIssuer)
                return refuse('issuer-not-a-ca', `${(0,wording/* explainFalseIssuer */.IN)(falseIssuer, leaf)}.`);
            const what = sent.length === 1 ? 'its certificate came alone' : 'what came with its certificate did not sign it';
            return refuse('no-ca-sent', `${what}: the CA that signed it (\u201c${(0,net_failure/* bound */.$s)(leaf.issuer)}\u201d) was not sent${nameProduct(chain)}. Get that CA's certificate from the administrator of the proxy or the host and add it to certificates, or ask them to send it with the chain (docs/hosts.md).`);
        }
    }
}
function describeNeeded({ certificates, end }, chain) {
    const names = certificates.map(wording/* quote */.hD).join(' and ');
    const [anchor] = certificates;
    if (end === 'trusted') {
        return `it does not send the intermediate CA ${names}, so clients cannot build a chain to a root that they trust. Ask its administrator to send the whole chain.`;
    }
    const falseIssuer = (0,lint_chain/* findFalseIssuer */.E)(anchor, chain.sent);
    const what = falseIssuer
        ? `the topmost CA of its chain${nameProduct(chain)}; ${(0,wording/* explainFalseIssuer */.IN)(falseIssuer, anchor)}`
        : end === 'root'
            ? `the root of its chain${nameProduct(chain)}`
            : `the topmost CA of its chain${nameProduct(chain)}; the CA above, \u201c${(0,net_failure/* bound */.$s)(anchor.issuer)}\u201d, was not sent`;
    const missing = certificates.length > 1
        ? ` It does not send ${certificates.slice(1).map(wording/* quote */.hD).join(' and ')} either.`
        : '';
    return `${(0,wording/* quote */.hD)(anchor)} is not trusted yet, and no pin names it. It is ${what}.${missing}`;
}
function advisePin(host, needed) {
    return `Compare the fingerprint with one that you got another way (docs/hosts.md), then add this line to hosts: ${writeLine(host, needed)}`;
}
function warnUnpinned(place, needed) {
    const names = needed.certificates.map(wording/* quote */.hD).join(' and ');
    const message = `${place.where}: ${names} was trusted without proof, because allow-unpinned is true: anyone between this machine and the host could have put it there. To verify it, add this line to hosts: ${writeLine(place.host, needed)}`;
    return { code: 'unpinned', severity: 'warning', message, origin: (0,origin/* originOf */.y)(place, 0) };
}
function explainTrusted(hosts) {
    if (hosts.length === 0)
        return [];
    const message = `Nothing had to be added for ${hosts.join(', ')}: the root is trusted already.`;
    return [{ code: 'nothing-to-add', severity: 'notice', message }];
}
function writeLine(host, { certificates }) {
    const name = (0,endpoint/* formatEndpoint */.T)(host).replace(/:443$/, '');
    return [name, ...certificates.map(wording/* writePin */.hV)].join(' ');
}
function nameProduct({ product }) {
    return product === undefined ? '' : ` (by its name ${product}, which inspects traffic)`;
}

var host_lints = __webpack_require__(5142);
var inspectors = __webpack_require__(3105);
var external_node_crypto_ = __webpack_require__(7598);
var decoding = __webpack_require__(4464);
var download = __webpack_require__(9179);
;// CONCATENATED MODULE: ./build/sources/network/issuer.js
const MAX_ISSUER_BYTES = 64 * 1024;
const ISSUER_TIMEOUT_MS = 5_000;
const MAX_ISSUER_HOPS = 8;
const MAX_ISSUER_URLS = 4;
const ISSUER_TRIES = 2;
function makeIssuerFetch() {
    const answers = new Map();
    const fetchOnce = (url, options) => {
        const key = `${options.hostAddress} ${url.href}`;
        const known = answers.get(key);
        if (known)
            return known;
        const answer = fetchCertificates(url, options);
        answers.set(key, answer);
        return answer;
    };
    return async (child, options) => {
        const warnings = [];
        for (const url of listIssuerUrls(child).slice(0, MAX_ISSUER_URLS)) {
            const fetched = await fetchOnce(url, options);
            if (typeof fetched === 'string') {
                warnings.push(fetched);
                continue;
            }
            const issuers = (0,certificates_chain/* chooseIssuers */.Sk)(child, fetched);
            if (issuers.length > 0)
                return { issuers, warnings };
            warnings.push(`${(0,net_failure/* bound */.$s)((0,download/* labelUrl */.Op)(url))} gave ${describe(fetched)}.`);
        }
        return { issuers: [], warnings };
    };
}
function listIssuerUrls(certificate) {
    // Node lays the extension out itself here: its text form quotes what could be taken for a second entry
    // (CVE-2021-44532), and would have to be unquoted.
    const infoAccess = readInfoAccess(new external_node_crypto_.X509Certificate(certificate.der));
    const texts = new Set(infoAccess?.['CA Issuers - URI'] ?? []);
    // What URL would tidy away (line ends, blanks, other scripts) has no place in an address there.
    return [...texts]
        .filter((text) => /^https?:\/\/[\x21-\x7e]+$/i.test(text) && URL.canParse(text))
        .map((text) => new URL(text));
}
function readInfoAccess(x509) {
    try {
        return x509.publicKey && x509.toLegacyObject().infoAccess;
    }
    catch {
        return undefined;
    }
}
async function fetchCertificates(url, options) {
    const { trust, environment, signal, hostAddress } = options;
    const { value, failure } = await (0,download/* download */.RG)(url, {
        trust,
        environment,
        signal,
        maxBytes: MAX_ISSUER_BYTES,
        timeoutMs: ISSUER_TIMEOUT_MS,
        tries: ISSUER_TRIES,
        forbidInternal: { except: hostAddress === undefined ? [] : [hostAddress] },
    });
    if (failure)
        return (0,net_failure/* explainFailure */.SP)(failure);
    const { certificates } = await (0,decoding/* decodeBounded */.M)(value.bytes, { isIssuerAnswer: true, signal });
    return certificates.map(({ certificate }) => certificate);
}
function describe(certificates) {
    if (certificates.length === 0)
        return 'no certificate';
    return certificates.some(({ isCa }) => isCa)
        ? 'a CA that did not sign the certificate'
        : 'a certificate that is not a CA';
}

;// CONCATENATED MODULE: ./build/sources/network/host.js
const MAX_HOSTS_AT_ONCE = 128;
async function loadHosts(entries, terms, context) {
    const hosts = mergeEntries(entries);
    if (hosts.length === 0)
        return { entries: [], problems: [], findings: [], sent: new Map() };
    const inquiry = {
        terms,
        context,
        trust: terms.trust ?? (0,trust/* makeTrust */.L)(terms.trusted.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join('')),
        index: (0,certificates_chain/* indexTrust */.n)(terms.trusted),
        fetchIssuers: makeIssuerFetch(),
        known: new Map(),
    };
    const answers = await askAll(hosts, terms.timeMs, context.signal, (host, signal) => loadHost(host, { ...inquiry, context: { ...context, signal } }));
    const trusted = answers.flatMap(({ finding }) => finding.result === 'trusted' ? [(0,endpoint/* formatEndpoint */.T)(finding)] : []);
    return {
        entries: answers.map(({ label, candidates }) => ({ label, candidates })),
        problems: [
            ...(0,wording/* listOnce */.A1)(answers.flatMap(({ problems }) => problems)),
            ...explainTrusted(trusted),
            ...(0,host_lints/* explainHostLints */.u)(answers.map(({ finding }) => ({ label: (0,endpoint/* formatEndpoint */.T)(finding), lints: finding.lints }))),
        ],
        findings: answers.map(({ finding }) => finding),
        sent: inquiry.known,
    };
}
function askAll(hosts, timeMs, signal, ask) {
    const eachMs = (timeMs ?? limits/* RUN_DEADLINE_MS */.Yj) / Math.ceil(hosts.length / MAX_HOSTS_AT_ONCE);
    return (0,queue/* mapAtOnce */.$)(hosts, MAX_HOSTS_AT_ONCE, (host) => (0,attempt/* withTimeLimit */.Bv)(signal, eachMs, (limited) => ask(host, limited)));
}
function collectLines(findings) {
    return [...new Set(findings.flatMap(({ result, line }) => (result === 'refused' && line ? [line] : [])))];
}
function readSent(chain, known) {
    const [leaf, ...others] = chain.map((der) => readOnce(der, known));
    return leaf && [leaf, ...others.filter((certificate) => certificate !== undefined)];
}
function mergeEntries(entries) {
    const merged = new Map();
    for (const entry of entries) {
        const key = (0,endpoint/* formatEndpoint */.T)(entry);
        const known = merged.get(key);
        merged.set(key, known ? { ...known, pins: [...known.pins, ...entry.pins] } : entry);
    }
    return [...merged.values()];
}
async function loadHost(host, inquiry) {
    const label = (0,endpoint/* formatEndpoint */.T)(host);
    const place = { kind: 'host', label, host, where: `hosts, line ${host.line} (${label})` };
    const { context, trust } = inquiry;
    const choice = (0,proxy/* chooseProxy */.UR)(host, context.environment);
    if (choice.problem)
        return fail(place, choice.problem);
    const { value: shown, failure } = await (0,handshake/* readChain */.UM)(host, {
        trust,
        proxy: choice.proxy,
        signal: context.signal,
    });
    if (failure)
        return fail(place, (0,wording/* explainUnreached */.ny)(failure, place.where, (0,origin/* originOf */.y)(place, 0), context.signal));
    const sent = readSent(shown.chain, inquiry.known);
    if (!sent) {
        const message = `${place.where}: the first certificate that it sends cannot be read.`;
        return fail(place, {
            code: 'handshake-failed',
            severity: 'error',
            message,
            origin: (0,origin/* originOf */.y)(place, 0),
        });
    }
    return judgeHost(place, sent, shown, inquiry);
}
async function judgeHost(place, sent, shown, inquiry) {
    const { host } = place;
    const { terms, index } = inquiry;
    const fetched = [];
    const warnings = [];
    const asked = new Set();
    const judge = () => {
        const { allowsUnpinned, now } = terms;
        const isTrusted = shown.trustError === undefined;
        return (0,certificates_chain/* judgeChain */.fd)({
            sent,
            fetched,
            asked,
            trust: index,
            isTrusted,
            pins: host.pins,
            allowsUnpinned,
            now,
        });
    };
    let verdict = judge();
    while (verdict.kind === 'issuer-needed') {
        for (const child of verdict.children) {
            // What is over the limit counts as asked: it ends the search.
            const answer = asked.size < MAX_ISSUER_HOPS ? await askIssuer(child, host, shown, inquiry) : undefined;
            asked.add(child.fingerprint);
            fetched.push(...(answer?.issuers ?? []));
            warnings.push(...(answer?.warnings ?? []));
        }
        verdict = judge();
    }
    const summary = (0,inspectors/* summarizeChain */.jA)({ sent, fetched, trust: index }, terms.publicRoots);
    const chain = { sent, fetched, warnings, product: summary.product };
    const { result, needed, candidates = [], problems = [] } = conclude(place, verdict, chain);
    const finding = {
        host: host.host,
        port: host.port,
        ...summary,
        result,
        isVerified: shown.trustError === undefined &&
            shown.nameError === undefined &&
            shown.legacyCode === undefined &&
            !shown.isIncomplete,
        line: needed && writeLine(host, needed),
        lacksIntermediate: result === 'refused' && needed?.end === 'trusted',
        lints: (0,lint_chain/* lintChain */.p)(sent, shown, makeIsAnchor(index, candidates)),
    };
    return { label: place.where, candidates, problems, finding };
}
function makeIsAnchor(index, added) {
    const known = new Set(added.map(({ certificate }) => certificate.fingerprint));
    return ({ fingerprint, subject }) => known.has(fingerprint) || (index.get(subject)?.some((one) => one.fingerprint === fingerprint) ?? false);
}
function askIssuer(child, host, shown, { context, trust, fetchIssuers }) {
    const { environment, signal } = context;
    return fetchIssuers(child, { trust, environment, signal, hostAddress: shown.address ?? host.host });
}
function fail({ host, where: label }, problem) {
    const finding = {
        host: host.host,
        port: host.port,
        root: undefined,
        issuer: undefined,
        isPublic: false,
        product: undefined,
        result: 'failed',
        isVerified: false,
        line: undefined,
        lacksIntermediate: false,
        lints: [],
    };
    return { label, candidates: [], problems: [problem], finding };
}
function readOnce(der, known) {
    const fingerprint = (0,certificates_certificate/* fingerprintOf */.ax)(der);
    try {
        const certificate = known.get(fingerprint) ?? (0,certificates_certificate/* parseCertificate */.hB)(der);
        known.set(fingerprint, certificate);
        return certificate;
    }
    catch {
        return undefined;
    }
}


}),

3105:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  jA: () => (summarizeChain)
});

var _certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);

const INSPECTORS = [
    {
        name: 'Zscaler',
        pattern: /\bzscaler\b/i,
        source: 'https://help.zscaler.com/unified/choosing-ca-certificate-ssl-inspection',
    },
    {
        name: 'Netskope',
        pattern: /\b(?:netskope|goskope)\b/i,
        source: 'https://docs.netskope.com/en/certificates/',
    },
    {
        name: 'Palo Alto Networks',
        pattern: /\b(?:palo ?alto|prisma access|globalprotect)\b/i,
        source: 'https://docs.paloaltonetworks.com/network-security/decryption/administration/enabling-decryption/configure-ssl-forward-proxy',
    },
    {
        name: 'Fortinet FortiGate',
        pattern: /\b(?:fortinet|fortigate|fortisase)\b/i,
        source: 'https://docs.fortinet.com/document/fortigate/7.0.1/administration-guide/505842/certificate-inspection',
    },
    {
        name: 'Cisco Umbrella',
        pattern: /\bcisco umbrella\b/i,
        source: 'https://docs.umbrella.com/umbrella-user-guide/docs/add-customer-ca-signed-root-certificate',
    },
    {
        name: 'Cloudflare Gateway',
        pattern: /\bcloudflare\b/i,
        and: /\bcloudflare for teams\b|\bgateway ca - cloudflare\b|\bzero trust\b/i,
        source: 'https://developers.cloudflare.com/cloudflare-one/team-and-resources/devices/user-side-certificates/',
    },
    {
        name: 'Sophos',
        pattern: /\bsophos\b/i,
        source: 'https://docs.sophos.com/nsg/sophos-firewall/19.0/Help/en-us/webhelp/onlinehelp/AdministratorHelp/Web/HowToArticles/WebProxyDPITLSDecryption/index.html',
    },
    {
        name: 'Symantec (Blue Coat)',
        pattern: /\bblue ?coat\b|\bproxysg\b|\bsymantec web security service\b/i,
        source: 'https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/web-security-service/help/ssl-certs-policies/ssl_certs.html',
    },
    {
        name: 'Forcepoint',
        pattern: /\b(?:forcepoint|websense)\b/i,
        source: 'https://help.forcepoint.com/websec/en-us/on-prem/85/web_admin_guide/guid-d38330e6-c5ca-4fc7-939b-6e652751a969.html',
    },
    {
        name: 'Barracuda',
        pattern: /\bbarracuda\b/i,
        source: 'https://campus.barracuda.com/product/websecuritygateway/doc/46203473/ssl-certificates-explained/',
    },
    { name: 'squid', pattern: /\bsquid\b/i, source: 'https://wiki.squid-cache.org/Features/DynamicSslCert' },
    {
        name: 'mitmproxy',
        pattern: /\bmitmproxy\b/i,
        source: 'https://docs.mitmproxy.org/stable/concepts/certificates/',
    },
    {
        name: 'Charles',
        pattern: /\bcharles proxy\b/i,
        source: 'https://www.charlesproxy.com/documentation/proxying/ssl-proxying/',
    },
    {
        name: 'Fiddler',
        pattern: /DO_NOT_TRUST|\bfiddler/i,
        source: 'https://docs.telerik.com/fiddler/configure-fiddler/tasks/trustfiddlerrootcert',
    },
    {
        name: 'Surge',
        pattern: /\bsurge generated ca\b/i,
        source: 'https://manual.nssurge.com/book/understanding-surge/en/',
    },
    {
        name: 'Burp Suite',
        pattern: /\bportswigger\b/i,
        source: 'https://portswigger.net/burp/documentation/desktop/external-browser-config/certificate',
    },
    {
        name: 'Kaspersky',
        pattern: /\bkaspersky\b/i,
        source: 'https://support.kaspersky.com/help/Kaspersky/Win21.7/en-US/157530.htm',
    },
    {
        name: 'ESET',
        pattern: /\beset\b/i,
        source: 'https://support.eset.com/en/kb5833-manage-protocolssltls-filtering-in-eset-windows-home-products',
    },
    {
        name: 'Avast',
        pattern: /\bavast\b/i,
        and: /\bshield\b/i,
        source: 'https://support.avast.com/en-eu/article/Antivirus-HTTPS-scan-FAQ',
    },
];
function summarizeChain(chain, publicRoots) {
    const { root, isSelfSigned } = (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .findEnd */ .N1)(chain);
    const { issuer } = chain.sent[0];
    const isPublic = publicRoots.has(root.fingerprint);
    const product = isPublic ? undefined : findInspector([issuer, root.subject, root.issuer]);
    // a certificate that came alone is no root
    const isAlone = root === chain.sent[0] && !isSelfSigned;
    return { root: isAlone ? undefined : root.subject, issuer, isPublic, product };
}
function findInspector(names) {
    return INSPECTORS.find(({ pattern, and }) => names.some((name) => pattern.test(name) && (and === undefined || and.test(name))))?.name;
}


}),

3046:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (listOnce),
  IN: () => (explainFalseIssuer),
  Kk: () => (abortCode),
  hD: () => (quote),
  hV: () => (writePin),
  ny: () => (explainUnreached)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _net_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2897);


function quote(certificate) {
    return `\u201c${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)((0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(certificate))}\u201d`;
}
function explainFalseIssuer(issuer, child) {
    return `${quote(issuer)} came with it and signed ${quote(child)}, but does not say that it is a CA (basicConstraints CA:TRUE): every client refuses that. Its owner must issue it again`;
}
function writePin({ fingerprint }) {
    return `sha256:${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFingerprint */ .uV)(fingerprint)}`;
}
function explainUnreached(failure, where, origin, signal) {
    const code = failure.kind === 'cancelled' ? abortCode(signal) : nameFailure(failure);
    return { code, severity: 'error', message: `${where}: ${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .SP)(failure)}`, origin };
}
function abortCode(signal) {
    return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'deadline' : 'cancelled';
}
function listOnce(problems) {
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
const HANDSHAKE_FAILURES = new Set([
    'tls',
    'not-tls',
    'protocol',
    'untrusted',
]);
function nameFailure({ kind, party }) {
    if (kind === 'authentication')
        return 'proxy-authentication';
    if (kind === 'chain-too-large')
        return 'chain-too-large';
    if (party === 'proxy')
        return 'proxy-refused';
    return HANDSHAKE_FAILURES.has(kind) ? 'handshake-failed' : 'host-unreachable';
}


})

};

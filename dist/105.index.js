export const id = 105;
export const ids = [105,459,374];
export const modules = {

/***/ 5188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ findEnd),
/* harmony export */   Sk: () => (/* binding */ chooseIssuers),
/* harmony export */   fd: () => (/* binding */ judgeChain),
/* harmony export */   n: () => (/* binding */ indexTrust)
/* harmony export */ });
/* unused harmony export MAX_PATH_LENGTH */
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);

/** The most signatures between a host's certificate and its root: real chains have three. */
const MAX_PATH_LENGTH = 10;
/** How many signatures are checked for one chain: a host that sends a hundred certificates must not keep us busy. */
const MAX_SIGNATURE_CHECKS = 1000;
/**
 * Decides what a host's chain makes trusted: the rule of docs/hosts.md, pure.
 *
 * Only signatures connect certificates: their order, strangers between them and duplicates do not matter.
 */
function judgeChain(chain) {
    if (chain.isTrusted)
        return { kind: 'trusted' };
    const { pins, now, sent } = chain;
    const isPinned = ({ fingerprint }) => pins.includes(fingerprint);
    const path = findSignedPath(chain, now);
    const anchor = chooseAnchor(path, pins, now);
    const needed = anchor && findNeeded(anchor);
    if (anchor && !needed)
        return { kind: 'trusted' };
    const hasMatch = anchor !== undefined && isPinned(anchor.certificate);
    // The nearest root ends the search, or what pins name: that may be what only AIA brings.
    const isOver = needed !== undefined && needed.end !== 'partial'
        ? pins.length === 0 || hasMatch
        : hasMatch && areAllFound(pins, path);
    const open = isOver ? [] : path.filter((link) => isOpen(link, chain));
    if (open.length > 0)
        return { kind: 'issuer-needed', children: open.map(({ certificate }) => certificate) };
    if (needed?.certificates.every(isPinned))
        return { kind: 'anchored', needed, basis: 'pin' };
    const expired = needed === undefined || (pins.length > 0 && !hasMatch) ? findExpired(chain) : undefined;
    if (expired && (needed === undefined || isPinned(expired))) {
        return { kind: 'expired', certificate: expired };
    }
    if (!hasMatch && isPinned(sent[0]))
        return { kind: 'pinned-end-entity', needed };
    if (needed === undefined)
        return { kind: 'no-ca-sent' };
    if (pins.length > 0) {
        return hasMatch
            ? { kind: 'unpinned', needed }
            : { kind: 'pin-unmatched', path: path.map(({ certificate }) => certificate) };
    }
    // An issuer that does not say that it is a CA (X.509 v1) takes more than a general permission.
    const isPlain = needed.certificates.every((certificate) => certificate.isCa || certificate === sent[0]);
    return chain.allowsUnpinned && isPlain
        ? { kind: 'anchored', needed, basis: 'unpinned' }
        : { kind: 'unpinned', needed };
}
/** Those of the certificates that signed `child` and may do so, by RFC 5280 sections 6.1.3 (a) (1) and 6.1.4 (k). */
function chooseIssuers(child, certificates) {
    return certificates.filter((certificate) => certificate.isCa && hasSigned(certificate, child));
}
/** Finds where a host's chain ends, whatever has expired. */
function findEnd(chain) {
    const links = findSignedPath(chain, undefined);
    const anchor = chooseAnchor(links, [], undefined) ?? links[0];
    const root = anchor?.root ?? anchor?.certificate ?? chain.sent[0];
    return {
        root,
        isTrusted: anchor?.root !== undefined,
        isSelfSigned: isSelfSigned(root),
        path: links.map(({ certificate }) => certificate),
    };
}
/** The CA certificates that are trusted already, to be found by their subject. */
function indexTrust(certificates) {
    const index = new Map();
    for (const certificate of certificates) {
        const namesakes = index.get(certificate.subject);
        if (namesakes)
            namesakes.push(certificate);
        else
            index.set(certificate.subject, [certificate]);
    }
    return index;
}
/**
 * Walks by signature from the host's own certificate, nearest first; each certificate once. What has expired at `now` is
 * left out, but for the host's own.
 */
function findSignedPath({ sent, fetched, trust }, now) {
    const [leaf, ...others] = sent;
    const fetchedOnes = new Set(fetched.map(({ fingerprint }) => fingerprint));
    const issuers = new Map();
    for (const certificate of fetched) {
        if (certificate.isCa)
            issuers.set(certificate.fingerprint, certificate);
    }
    for (const certificate of others) {
        fetchedOnes.delete(certificate.fingerprint);
        // Old roots say nothing of CA; whether one is taken is for a pin to say.
        if (certificate.isCa || isSelfSigned(certificate))
            issuers.set(certificate.fingerprint, certificate);
    }
    const usable = [...issuers.values()].filter((certificate) => !hasExpired(certificate, now));
    let checksLeft = MAX_SIGNATURE_CHECKS;
    const reached = new Set([leaf.fingerprint]);
    const path = [];
    let level = [[leaf, undefined]];
    for (let length = 0; length <= MAX_PATH_LENGTH && level.length > 0; length++) {
        const next = [];
        for (const [certificate, below] of level) {
            const signers = usable.filter((issuer) => issuer !== certificate && checksLeft-- > 0 && hasSigned(issuer, certificate));
            const link = {
                certificate,
                below,
                isFetched: fetchedOnes.has(certificate.fingerprint),
                isSelfSigned: isSelfSigned(certificate),
                hasIssuer: signers.length > 0,
                root: findTrusted(certificate, trust),
            };
            path.push(link);
            for (const signer of signers) {
                if (reached.has(signer.fingerprint))
                    continue;
                reached.add(signer.fingerprint);
                next.push([signer, link]);
            }
        }
        level = next;
    }
    return path;
}
function findTrusted(certificate, trust) {
    return (trust.get(certificate.subject)?.find(({ fingerprint }) => fingerprint === certificate.fingerprint) ??
        trust.get(certificate.issuer)?.find((anchor) => hasSigned(anchor, certificate)));
}
/**
 * The best end of a path: a pinned certificate, else one whose root is trusted already, else a self-signed one (of each
 * the nearest), else the topmost CA.
 */
function chooseAnchor(path, pins, now) {
    const possible = path.filter((link) => canBeAnchor(link) && !hasExpired(link.certificate, now));
    const pinned = possible.filter(({ certificate }) => pins.includes(certificate.fingerprint));
    if (pinned.length > 0)
        return pinned.find((link) => link.isSelfSigned) ?? pinned.at(-1);
    return (path.find(({ root }) => root !== undefined) ??
        possible.find((link) => link.isSelfSigned) ??
        possible.at(-1));
}
function areAllFound(pins, path) {
    return pins.every((pin) => path.some(({ certificate }) => certificate.fingerprint === pin));
}
/** What must be added for a path that ends in `anchor`; undefined if nothing must. */
function findNeeded(anchor) {
    const certificates = [];
    for (let link = anchor; link; link = link.below) {
        const isNewAnchor = link === anchor && anchor.root === undefined;
        if (isNewAnchor || link.isFetched)
            certificates.push(link.certificate);
    }
    const [first, ...others] = certificates;
    if (first === undefined)
        return undefined;
    const end = anchor.root ? 'trusted' : anchor.isSelfSigned ? 'root' : 'partial';
    return { certificates: [first, ...others], end };
}
/** {@link isSignedBy}, each pair once: a hundred hosts behind one proxy send the same CAs. */
function hasSigned(issuer, certificate) {
    const verdicts = SIGNATURES.get(certificate) ?? new WeakMap();
    SIGNATURES.set(certificate, verdicts);
    const verdict = verdicts.get(issuer) ?? (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignedBy */ .s3)(certificate, issuer);
    verdicts.set(issuer, verdict);
    return verdict;
}
const SIGNATURES = new WeakMap();
function isSelfSigned(certificate) {
    return certificate.isSelfIssued && hasSigned(certificate, certificate);
}
function canBeAnchor({ certificate, isSelfSigned }) {
    return certificate.isCa || isSelfSigned;
}
/** Whether a certificate's issuer is neither at hand nor known to be out of reach. */
function isOpen(link, { asked }) {
    return !link.isSelfSigned && !link.hasIssuer && !link.root && !asked.has(link.certificate.fingerprint);
}
/** What could be an anchor if it had not expired: a pinned one first. */
function findExpired(chain) {
    const expired = findSignedPath(chain, undefined).filter((link) => canBeAnchor(link) && hasExpired(link.certificate, chain.now));
    const pinned = expired.find(({ certificate }) => chain.pins.includes(certificate.fingerprint));
    return (pinned ?? expired[0])?.certificate;
}
function hasExpired({ notAfter }, now) {
    return now !== undefined && notAfter < now;
}


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ readChain),
/* harmony export */   d6: () => (/* binding */ verifyHandshake)
/* harmony export */ });
/* unused harmony exports HANDSHAKE_TIMEOUT_MS, HANDSHAKE_TRIES, MAX_CHAIN_CERTIFICATES */
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(390);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(994);
/* harmony import */ var _secure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7783);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5122);





/** The time for one try: name, connection, tunnel and handshake. */
const HANDSHAKE_TIMEOUT_MS = 10_000;
/** Tries of one handshake; only resets, time-outs and a proxy's 502 to 504 are tried again. */
const HANDSHAKE_TRIES = 3;
/** What a server may send; more is no chain but an attack. OpenSSL itself refuses more than 100 KiB. */
const MAX_CHAIN_CERTIFICATES = 100;
/**
 * Reads the chain that a server sends, and what OpenSSL thinks of it, on one connection. A server that speaks no TLS
 * of today is asked once more with old parameters.
 */
function readChain(server, options) {
    return tryHandshake(options, async (signal) => {
        const today = await shakeHands(server, { ...options, signal, isReading: true });
        if (today.failure?.kind !== 'tls')
            return today;
        const old = await shakeHands(server, { ...options, signal, isReading: true, isLegacy: true });
        return old.failure === undefined ? old : today;
    });
}
/**
 * A full handshake with exactly the trust given, the host's name included. A refusal to trust is a failure of kind
 * `untrusted` with its code (`UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `CERT_HAS_EXPIRED`, `ERR_TLS_CERT_ALTNAME_INVALID` \u2026).
 */
function verifyHandshake(server, options) {
    return tryHandshake(options, (signal) => shakeHands(server, { ...options, signal }));
}
function tryHandshake({ signal, timeoutMs = HANDSHAKE_TIMEOUT_MS, tries = HANDSHAKE_TRIES }, once) {
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .tryRepeatedly */ .LS)({ tries, timeoutMs, signal }, once);
}
async function shakeHands(server, options) {
    const { trust, proxy, signal, isReading = false, isLegacy = false } = options;
    const reached = await (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(server, options);
    if (reached.failure !== undefined)
        return reached;
    const socket = reached.value;
    const address = proxy === undefined ? socket.remoteAddress : undefined;
    const party = (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOrigin */ .cT)(server, proxy);
    let sight;
    const stream = (0,_secure_js__WEBPACK_IMPORTED_MODULE_3__/* .startTls */ .w1)(socket, server.host, {
        secureContext: isLegacy ? trust.legacyContext() : trust.context(),
        // Only to read a chain, which is then judged: nothing is said on this connection.
        rejectUnauthorized: !isReading,
        // Node's own argument is empty once the chain has been read.
        checkServerIdentity: () => (isReading ? undefined : toError(sight)),
        requestOCSP: true,
    });
    const attempt = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .awaitStage */ .b1)({ party, stream, signal }, (settle) => {
        const see = (isIncomplete, seen) => {
            settle({ value: { ...seen, isLegacy, isIncomplete, address } });
        };
        // With requestOCSP this event comes in every handshake, with or without an OCSP response: after the chain, and
        // before a server of TLS 1.2 can end it for want of a client certificate.
        stream.once('OCSPResponse', () => {
            const chain = takeChain(stream);
            if (chain.length > MAX_CHAIN_CERTIFICATES) {
                const detail = `sent more than ${MAX_CHAIN_CERTIFICATES} certificates`;
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
/** Every certificate that the server sent, in order; one more than allowed if there are more. Node lets this be done once, and first. */
function takeChain(stream) {
    const chain = [];
    let next = stream.getPeerX509Certificate();
    while (next !== undefined && chain.length <= MAX_CHAIN_CERTIFICATES) {
        chain.push(next);
        next = next.issuerCertificate;
    }
    return chain;
}
/** OpenSSL's verdict on the chain before the handshake is over, for which Node has no documented way. */
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


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeTrust: () => (/* binding */ makeTrust)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);


/**
 * Makes a trust set of PEM text, any number of blocks: exactly these, nothing of Node's own. Empty text trusts nothing.
 * The contexts' makers throw on text that OpenSSL cannot read.
 *
 * With `allowPartialTrustChain` an intermediate in it is an anchor (X509_V_FLAG_PARTIAL_CHAIN; since Node 20.18,
 * before that without effect).
 */
function makeTrust(pem, { allowPartialTrustChain = false } = {}) {
    // An empty list trusts nothing; an empty string would bring in Node's own roots.
    const options = { ca: pem.trim() === '' ? [] : [pem], allowPartialTrustChain };
    return { context: once(options), legacyContext: once({ ...options, ...LEGACY }) };
}
const LEGACY = {
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT@SECLEVEL=0',
    secureOptions: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.SSL_OP_LEGACY_SERVER_CONNECT,
};
function once(options) {
    let context;
    return () => {
        context ??= (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)(options);
        return context;
    };
}


/***/ }),

/***/ 6459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_HOSTS_AT_ONCE: () => (/* binding */ MAX_HOSTS_AT_ONCE),
  collectLines: () => (/* binding */ collectLines),
  loadHosts: () => (/* binding */ loadHosts),
  mapAtOnce: () => (/* binding */ mapAtOnce),
  readSent: () => (/* binding */ readSent)
});

// EXTERNAL MODULE: ./build/certificates/certificate.js + 1 modules
var certificates_certificate = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/certificates/chain.js
var certificates_chain = __webpack_require__(5188);
// EXTERNAL MODULE: ./build/certificates/pem.js
var pem = __webpack_require__(5619);
// EXTERNAL MODULE: ./build/net/handshake.js
var handshake = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/net/proxy.js
var proxy = __webpack_require__(5312);
// EXTERNAL MODULE: ./build/net/trust.js
var trust = __webpack_require__(2374);
// EXTERNAL MODULE: ./build/request.js + 2 modules
var request = __webpack_require__(3361);
// EXTERNAL MODULE: ./build/net/failure.js
var net_failure = __webpack_require__(994);
// EXTERNAL MODULE: ./build/sources/wording.js
var wording = __webpack_require__(949);
;// CONCATENATED MODULE: ./build/sources/host-conclusion.js



/** Turns a verdict into candidates and into words. */
function conclude(place, verdict, chain) {
    const { sent, fetched, complaints } = chain;
    const { host, where } = place;
    const [leaf] = sent;
    const refuse = (code, message, needed) => {
        const tried = complaints.length > 0 ? ` Asked for the issuer: ${complaints.join(' ')}` : '';
        const problem = {
            code,
            severity: 'error',
            message: `${where}: ${message}${tried}`,
            origin: originOfHost(place, 0),
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
                return { certificate, origin: originOfHost(place, position), basis };
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
                : 'That CA was not sent: get its certificate from whoever runs it, and give it in certificates, or pin it here.';
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
            return refuse('pin-unmatched', `no pin names a CA of its chain. ${stranger}The chain has: ${found}. If the CA was changed on purpose, put the new fingerprint into the entry; if not, somebody stands between this runner and the host: do not trust it.`);
        }
        case 'expired': {
            const { certificate } = verdict;
            return refuse('expired', `${(0,wording/* quote */.hD)(certificate)} in its chain expired on ${formatDay(certificate.notAfter)}. Its owner, or whoever runs the proxy, must renew it.`);
        }
        case 'no-ca-sent': {
            const what = sent.length === 1 ? 'its certificate came alone' : 'what came with its certificate did not sign it';
            return refuse('no-ca-sent', `${what}: the CA that signed it (\u201c${(0,net_failure/* bound */.$s)(leaf.issuer)}\u201d) was not sent${nameProduct(chain)}, and from a signature it cannot be recovered. Get that CA's certificate from whoever runs the proxy or the host and give it in certificates, or have it sent with the chain (docs/hosts.md).`);
        }
    }
}
function describeNeeded({ certificates, end }, chain) {
    const names = certificates.map(wording/* quote */.hD).join(' and ');
    const [anchor] = certificates;
    if (end === 'trusted') {
        return `it does not send the intermediate CA ${names}, without which clients cannot connect its certificate with a root that they trust. Best have its owner send the whole chain.`;
    }
    const what = end === 'root'
        ? `the root of its chain${nameProduct(chain)}`
        : `the topmost CA of its chain${nameProduct(chain)}; the CA above, \u201c${(0,net_failure/* bound */.$s)(anchor.issuer)}\u201d, was not sent`;
    const missing = certificates.length > 1
        ? ` It does not send ${certificates.slice(1).map(wording/* quote */.hD).join(' and ')} either.`
        : '';
    return `nothing vouches for ${(0,wording/* quote */.hD)(anchor)}, ${what}.${missing} A job has no memory: to trust it on first use would be to trust anybody at each run.`;
}
function advisePin(host, needed) {
    return `Compare the fingerprint with one that came another way (docs/hosts.md), then write in hosts: ${writeLine(host, needed)}`;
}
function warnUnpinned(place, needed) {
    const names = needed.certificates.map(wording/* quote */.hD).join(' and ');
    const message = `${place.where}: ${names} was trusted without proof, because allow-unpinned is true: whoever stands between this runner and the host could have put it there. To have it proved, write in hosts: ${writeLine(place.host, needed)}`;
    return { code: 'unpinned', severity: 'warning', message, origin: originOfHost(place, 0) };
}
/** Says once for all hosts that nothing had to be added for them. */
function explainTrusted(hosts) {
    if (hosts.length === 0)
        return [];
    const message = `Nothing had to be added for ${hosts.join(', ')}: the root is trusted already.`;
    return [{ code: 'nothing-to-add', severity: 'notice', message }];
}
/** The entry of `hosts` that would vouch for what a host needs. */
function writeLine(host, { certificates }) {
    const name = (0,request/* formatHost */.g9)(host).replace(/:443$/, '');
    return [name, ...certificates.map(wording/* writePin */.hV)].join(' ');
}
function nameProduct({ product }) {
    return product === undefined ? '' : ` (by its name ${product}, which inspects traffic)`;
}
/** A certificate of a host, by its 1-based position in what was sent, then what was fetched; 0 is the host itself. */
function originOfHost({ label }, position) {
    return { kind: 'host', label, position };
}
function formatDay(date) {
    return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/sources/inspectors.js
var inspectors = __webpack_require__(1903);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/certificates/pkcs7.js
var pkcs7 = __webpack_require__(6001);
// EXTERNAL MODULE: ./build/net/download.js
var download = __webpack_require__(5402);
;// CONCATENATED MODULE: ./build/sources/issuer.js





/** The largest answer that is read, bytes: a certificate has 2 kB. */
const MAX_ISSUER_BYTES = 64 * 1024;
/** The time for one try of one address. */
const ISSUER_TIMEOUT_MS = 5_000;
/** How many certificates' issuers are asked for one host: each one hop further up. */
const MAX_ISSUER_HOPS = 8;
/** How many addresses of one certificate are tried: it can name thousands. */
const MAX_ISSUER_URLS = 4;
const ISSUER_TRIES = 2;
/**
 * Makes a function that asks for a certificate's issuer by AIA (RFC 5280 section 4.2.2.1): its addresses one after the
 * other, until one gives a CA that signed it. An address is asked once in the life of the function, whoever asks.
 *
 * Plain http is usual there and no risk: nothing is believed that did not sign.
 */
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
        const complaints = [];
        for (const url of listIssuerUrls(child).slice(0, MAX_ISSUER_URLS)) {
            const fetched = await fetchOnce(url, options);
            if (typeof fetched === 'string') {
                complaints.push(fetched);
                continue;
            }
            const issuers = (0,certificates_chain/* chooseIssuers */.Sk)(child, fetched);
            if (issuers.length > 0)
                return { issuers, complaints };
            complaints.push(`${(0,net_failure/* bound */.$s)((0,download/* labelUrl */.Op)(url))} gave ${describe(fetched)}.`);
        }
        return { issuers: [], complaints };
    };
}
/** The http and https addresses at which a certificate says its issuer is to be found, in its order, each once. */
function listIssuerUrls(certificate) {
    // Node lays the extension out itself here: its text form quotes what could be taken for a second entry
    // (CVE-2021-44532), and would have to be unquoted.
    const { infoAccess } = new external_node_crypto_.X509Certificate(certificate.der).toLegacyObject();
    const texts = new Set(infoAccess?.['CA Issuers - URI'] ?? []);
    // What URL would tidy away (line ends, blanks, other scripts) has no place in an address there.
    return [...texts]
        .filter((text) => /^https?:\/\/[\x21-\x7e]+$/i.test(text) && URL.canParse(text))
        .map((text) => new URL(text));
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
        forbidInternal: { except: hostAddress },
    });
    if (failure)
        return (0,net_failure/* explainFailure */.SP)(failure);
    const { certificates } = await (0,pkcs7/* decodeWithContainers */.N)(value.bytes);
    return certificates.map(({ certificate }) => certificate);
}
function describe(certificates) {
    if (certificates.length === 0)
        return 'no certificate';
    return certificates.some(({ isCa }) => isCa)
        ? 'a CA that did not sign the certificate'
        : 'a certificate that is not a CA';
}

;// CONCATENATED MODULE: ./build/sources/host.js











/** How many hosts are asked at the same time. */
const MAX_HOSTS_AT_ONCE = 128;
/** Reads the chains of hosts, all side by side, and finds what each makes trusted; a host that stands there twice is asked once. */
async function loadHosts(entries, terms, context) {
    const hosts = mergeEntries(entries);
    if (hosts.length === 0)
        return { entries: [], problems: [], findings: [] };
    const inquiry = {
        terms,
        context,
        trust: (0,trust.makeTrust)(terms.trusted.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join('')),
        index: (0,certificates_chain/* indexTrust */.n)(terms.trusted),
        fetchIssuers: makeIssuerFetch(),
        known: new Map(),
    };
    const answers = await mapAtOnce(hosts, (host) => loadHost(host, inquiry));
    const trusted = answers.flatMap(({ finding }) => finding.result === 'trusted' ? [(0,request/* formatHost */.g9)(finding)] : []);
    return {
        entries: answers.map(({ label, candidates }) => ({ label, candidates })),
        problems: [...(0,wording/* listOnce */.A1)(answers.flatMap(({ problems }) => problems)), ...explainTrusted(trusted)],
        findings: answers.map(({ finding }) => finding),
    };
}
/** The lines to paste into `hosts` of all that was refused, each once, in the hosts' order. */
function collectLines(findings) {
    return [...new Set(findings.flatMap(({ result, line }) => (result === 'refused' && line ? [line] : [])))];
}
/**
 * The certificates that a host sent, its own first, what cannot be read left out; undefined if that is its own. `known`
 * are those read before, which are not read again.
 */
function readSent(chain, known) {
    const [leaf, ...others] = chain.map((der) => readOnce(der, known));
    return leaf && [leaf, ...others.filter((certificate) => certificate !== undefined)];
}
/** Calls an asynchronous function for each item, {@link MAX_HOSTS_AT_ONCE} at a time; results are in the items' order. */
async function mapAtOnce(items, work) {
    const results = [];
    const queue = items.entries();
    const takeTurns = async () => {
        for (const [at, item] of queue)
            results[at] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(MAX_HOSTS_AT_ONCE, items.length) }, takeTurns));
    return results;
}
function mergeEntries(entries) {
    const merged = new Map();
    for (const entry of entries) {
        const key = (0,request/* formatHost */.g9)(entry);
        const known = merged.get(key);
        merged.set(key, known ? { ...known, pins: [...known.pins, ...entry.pins] } : entry);
    }
    return [...merged.values()];
}
async function loadHost(host, inquiry) {
    const label = (0,request/* formatHost */.g9)(host);
    const place = { host, label, where: `hosts, line ${host.line} (${label})` };
    const { context, trust } = inquiry;
    const choice = (0,proxy.chooseProxy)(host, context.environment);
    if (choice.problem)
        return fail(place, choice.problem);
    const { value: shown, failure } = await (0,handshake/* readChain */.UM)(host, {
        trust,
        proxy: choice.proxy,
        signal: context.signal,
    });
    if (failure)
        return fail(place, (0,wording/* explainUnreached */.ny)(failure, place.where, originOfHost(place, 0), context.signal));
    const sent = readSent(shown.chain, inquiry.known);
    if (!sent) {
        const message = `${place.where}: the first certificate that it sends cannot be read.`;
        return fail(place, {
            code: 'handshake-failed',
            severity: 'error',
            message,
            origin: originOfHost(place, 0),
        });
    }
    return judgeHost(place, sent, shown, inquiry);
}
async function judgeHost(place, sent, shown, inquiry) {
    const { host } = place;
    const { terms, index } = inquiry;
    const fetched = [];
    const complaints = [];
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
            complaints.push(...(answer?.complaints ?? []));
        }
        verdict = judge();
    }
    const { root } = (0,certificates_chain/* findEnd */.N1)({ sent, fetched, trust: index });
    const isPublic = terms.publicRoots.has(root.fingerprint);
    const product = isPublic ? undefined : (0,inspectors/* findInspector */.n)([sent[0].issuer, root.subject, root.issuer]);
    const chain = { sent, fetched, complaints, product };
    const { result, needed, candidates = [], problems = [] } = conclude(place, verdict, chain);
    const finding = {
        host: host.host,
        port: host.port,
        result,
        root: root.subject,
        issuer: sent[0].issuer,
        isPublic,
        product,
        isVerified: shown.trustError === undefined &&
            shown.nameError === undefined &&
            !shown.isLegacy &&
            !shown.isIncomplete,
        line: needed && writeLine(host, needed),
    };
    return { label: place.where, candidates, problems, finding };
}
function askIssuer(child, host, shown, { context, trust, fetchIssuers }) {
    const { environment, signal } = context;
    return fetchIssuers(child, { trust, environment, signal, hostAddress: shown.address ?? host.host });
}
function fail({ host, where: label }, problem) {
    const finding = {
        host: host.host,
        port: host.port,
        result: 'failed',
        root: undefined,
        issuer: undefined,
        isPublic: false,
        product: undefined,
        isVerified: false,
        line: undefined,
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


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findInspector)
/* harmony export */ });
/* unused harmony export INSPECTORS */
/**
 * Inspecting products by their CA's name as it is delivered. A name proves nothing, and many companies give their own:
 * this is for the reader of a report, and decides nothing.
 */
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
        pattern: /\bcloudflare for teams\b|\bgateway ca - cloudflare\b|\bcloudflare\b.*\bzero trust\b/i,
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
        pattern: /\bavast\b.*\bshield\b/i,
        source: 'https://support.avast.com/en-eu/article/Antivirus-HTTPS-scan-FAQ',
    },
];
/** The inspecting product that one of the issuers' names tells, or undefined. */
function findInspector(names) {
    return INSPECTORS.find(({ pattern }) => names.some((name) => pattern.test(name)))?.name;
}


/***/ }),

/***/ 1486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyHosts: () => (/* binding */ verifyHosts)
/* harmony export */ });
/* harmony import */ var _certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5188);
/* harmony import */ var _certificates_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
/* harmony import */ var _net_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(994);
/* harmony import */ var _net_handshake_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4353);
/* harmony import */ var _net_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5312);
/* harmony import */ var _net_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2374);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3361);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6459);
/* harmony import */ var _inspectors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1903);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(949);










/** Makes a full handshake with each host, with the finished bundle (PEM) and nothing else; each host once, all side by side. */
async function verifyHosts(hosts, bundle, publicRoots, context) {
    const distinct = [...new Map(hosts.map((host) => [(0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHost */ .g9)(host), host])).values()];
    if (distinct.length === 0)
        return { results: new Map(), sights: new Map(), problems: [] };
    const inquiry = {
        context,
        publicRoots,
        strict: (0,_net_trust_js__WEBPACK_IMPORTED_MODULE_5__.makeTrust)(bundle),
        partial: (0,_net_trust_js__WEBPACK_IMPORTED_MODULE_5__.makeTrust)(bundle, { allowPartialTrustChain: true }),
        index: makeLazyIndex(bundle),
    };
    const answers = await (0,_host_js__WEBPACK_IMPORTED_MODULE_7__.mapAtOnce)(distinct, (host) => verifyHost(host, inquiry));
    return {
        results: new Map(distinct.map((host, at) => [(0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHost */ .g9)(host), answers[at]?.verified ?? 'no'])),
        sights: new Map(distinct.flatMap((host, at) => {
            const sight = answers[at]?.sight;
            return sight ? [[(0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHost */ .g9)(host), sight]] : [];
        })),
        problems: (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .listOnce */ .A1)(answers.flatMap(({ problem }) => (problem ? [problem] : []))),
    };
}
async function verifyHost(host, inquiry) {
    const { context, strict, partial, index } = inquiry;
    const label = (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHost */ .g9)(host);
    const origin = { kind: 'host', label, position: 0 };
    const { signal } = context;
    const choice = (0,_net_proxy_js__WEBPACK_IMPORTED_MODULE_4__.chooseProxy)(host, context.environment);
    if (choice.problem)
        return { verified: 'no', problem: choice.problem };
    const { proxy } = choice;
    const { value, failure } = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyHandshake */ .d6)(host, { trust: strict, proxy, signal });
    if (failure === undefined)
        return { verified: 'yes', sight: lookAt(value.chain, inquiry) };
    if (failure.kind !== 'untrusted' || failure.party === 'proxy') {
        return {
            verified: 'no',
            problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .explainUnreached */ .ny)(failure, `${label} with the finished bundle`, origin, signal),
        };
    }
    const again = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyHandshake */ .d6)(host, { trust: partial, proxy, signal });
    if (again.failure === undefined) {
        return {
            verified: 'partial',
            sight: lookAt(again.value.chain, inquiry),
            problem: { code: 'partial-chain', severity: 'warning', message: explainPartial(label), origin },
        };
    }
    const shown = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_3__/* .readChain */ .UM)(host, { trust: strict, proxy, signal });
    const reason = shown.value
        ? explainChain(shown.value.chain, shown.value.nameError, failure.code ?? '', index(), context.now)
        : `its chain does not validate (${failure.code}).`;
    const message = `${label} with the finished bundle: ${reason} Nothing was exported.`;
    return { verified: 'no', problem: { code: 'host-unverified', severity: 'error', message, origin } };
}
function lookAt(chain, { index, publicRoots }) {
    const sent = (0,_host_js__WEBPACK_IMPORTED_MODULE_7__.readSent)(chain, new Map());
    if (!sent)
        return undefined;
    const { root } = (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .findEnd */ .N1)({ sent, fetched: [], trust: index() });
    const isPublic = publicRoots.has(root.fingerprint);
    const product = isPublic ? undefined : (0,_inspectors_js__WEBPACK_IMPORTED_MODULE_8__/* .findInspector */ .n)([sent[0].issuer, root.subject, root.issuer]);
    return { root: root.subject, issuer: sent[0].issuer, isPublic, product };
}
/** The clients were tried, each against a server with such a chain: docs/hosts.md has the table. */
function explainPartial(label) {
    return `${label}: with the finished bundle its chain ends in an intermediate CA, because nobody has the root above it. curl, git, Go, Java and cargo accept that; OpenSSL, Python before 3.13, Node.js, Ruby, PHP and Subversion refuse it (docs/hosts.md). Add the root's certificate to certificates, or pin it in hosts.`;
}
function explainChain(chain, nameError, code, trust, now) {
    const sent = (0,_host_js__WEBPACK_IMPORTED_MODULE_7__.readSent)(chain, new Map());
    if (!sent)
        return `its chain does not validate (${code}).`;
    const end = (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .findEnd */ .N1)({ sent, fetched: [], trust });
    const expired = [...end.path, end.root].find(({ notAfter }) => notAfter < now);
    if (/EXPIRED/.test(code) && expired) {
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(expired)} in its chain has expired. Its owner, or whoever runs the proxy, must renew it.`;
    }
    if (nameError !== undefined && end.isTrusted) {
        return `its certificate ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(sent[0])} is for another name (${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bound */ .$s)(nameError)}). Write the host as its certificate names it.`;
    }
    return explainEnd(end, code);
}
function explainEnd({ root, isTrusted, isSelfSigned }, code) {
    if (isTrusted) {
        return `its root ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(root)} is in the bundle, but clients refuse the chain all the same (OpenSSL: ${code}). Its owner, or whoever runs the proxy, must mend it.`;
    }
    if (isSelfSigned) {
        return `its root ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(root)} is not in the bundle. Give that certificate in certificates, or the host with a pin in hosts.`;
    }
    return `the certificate of \u201c${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bound */ .$s)(root.issuer)}\u201d is missing, the CA that signed ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(root)}: it was not sent, and is not in the bundle. Give it in certificates, or the host with a pin in hosts.`;
}
/** Read only where something failed. */
function makeLazyIndex(bundle) {
    let index;
    return () => {
        index ??= (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .indexTrust */ .n)((0,_certificates_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSource */ .E)(Buffer.from(bundle, 'latin1')).certificates.map(({ certificate }) => certificate));
        return index;
    };
}


/***/ })

};

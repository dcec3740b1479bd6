export const id = 846;
export const ids = [846];
export const modules = {

/***/ 1846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askRemoteEntries: () => (/* binding */ askRemoteEntries)
});

// EXTERNAL MODULE: ./build/certificates/pem.js
var pem = __webpack_require__(5619);
// EXTERNAL MODULE: ./build/net/proxy.js
var proxy = __webpack_require__(5312);
// EXTERNAL MODULE: ./build/net/trust.js
var trust = __webpack_require__(2374);
// EXTERNAL MODULE: ./build/request.js + 2 modules
var request = __webpack_require__(3361);
// EXTERNAL MODULE: ./build/sources/host.js + 2 modules
var host = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/certificates/formats.js
var formats = __webpack_require__(7281);
// EXTERNAL MODULE: ./build/net/download.js
var download = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/net/failure.js
var net_failure = __webpack_require__(994);
// EXTERNAL MODULE: ./build/sources/given.js
var given = __webpack_require__(4876);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/certificates/certificate.js + 1 modules
var certificates_certificate = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/files/location.js
var files_location = __webpack_require__(8545);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
;// CONCATENATED MODULE: ./build/sources/pinned-cache.js






/** The certificates that pins name, kept between jobs where the runner keeps tools. */
const TOOL = 'setup-ca-bundle-pinned';
const FILE = 'certificate.der';
/** A certificate is the same on every machine. */
const ARCHITECTURE = 'any';
/**
 * Keeps a certificate in the runner's tool cache (@actions/tool-cache), for a day on which its server is down. Only for
 * one that a pin names. Best effort: where there is no cache, or none that can be written, nothing is kept.
 */
async function keepPinned(certificate, folders) {
    const { toolCache, temporary } = folders;
    // The package reads RUNNER_TOOL_CACHE itself, the variable that this folder was made from, and throws without it.
    if (toolCache === undefined || temporary === undefined)
        return;
    let draft;
    try {
        if ((await findPinned(certificate.fingerprint, folders)) !== undefined)
            return;
        const { cacheFile } = await __webpack_require__.e(/* import() */ 229).then(__webpack_require__.bind(__webpack_require__, 2229));
        draft = (0,write/* makeFolder */.f)(temporary, files_location/* FOLDER_PREFIX */.kE);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(draft, FILE), certificate.der);
        await cacheFile((0,external_node_path_.join)(draft, FILE), FILE, TOOL, toVersion(certificate.fingerprint), ARCHITECTURE);
    }
    catch {
        // the next run has the same chance
    }
    finally {
        if (draft !== undefined)
            (0,external_node_fs_.rmSync)(draft, { recursive: true, force: true });
    }
}
/** The certificate with this fingerprint from the tool cache, if it is there and still has it: others write there too. */
async function findPinned(fingerprint, { toolCache }) {
    if (toolCache === undefined)
        return undefined;
    try {
        const { find } = await __webpack_require__.e(/* import() */ 229).then(__webpack_require__.bind(__webpack_require__, 2229));
        const folder = find(TOOL, toVersion(fingerprint), ARCHITECTURE);
        const bytes = folder === '' ? undefined : (0,read/* readSource */.o)((0,external_node_path_.join)(folder, FILE));
        if (!Buffer.isBuffer(bytes))
            return undefined;
        const certificate = (0,certificates_certificate/* parseCertificate */.hB)(bytes);
        return certificate.fingerprint === fingerprint ? certificate : undefined;
    }
    catch {
        return undefined;
    }
}
/** The cache knows its tools by semantic versions, which have room for a fingerprint. */
function toVersion(fingerprint) {
    return `0.0.0-sha256-${fingerprint}`;
}

// EXTERNAL MODULE: ./build/sources/wording.js
var wording = __webpack_require__(949);
;// CONCATENATED MODULE: ./build/sources/url.js






/**
 * Downloads the certificates that a URL names, in any form that needs no password.
 *
 * What vouches for them is the server's certificate, or a pin: then anybody may have delivered them, and they are kept
 * for a day on which the server is down.
 */
async function loadUrl(entry, terms, context) {
    const place = { entry, label: (0,download/* labelUrl */.Op)(entry.url) };
    maskCredentials(entry.url, context);
    const isVerified = entry.url.protocol === 'https:';
    const attempt = await fetchUrl(entry.url, terms.trust, context);
    if (attempt.value)
        return judge(place, attempt.value.bytes, isVerified, terms, context);
    const { failure } = attempt;
    if (failure.kind === 'untrusted' && failure.party === 'origin' && !hasSecrets(entry.url)) {
        // Nothing on this connection is believed: what comes is judged by its pins, or shown for one to be written.
        const other = await fetchUrl(entry.url, terms.trust, context, { isUnverified: true });
        if (other.value)
            return judge(place, other.value.bytes, false, terms, context);
    }
    return fallBack(place, failure, context);
}
function fetchUrl(url, trust, { environment, signal }, more = {}) {
    return (0,download/* download */.RG)(url, { trust, environment, signal, ...more });
}
async function judge(place, bytes, isVerified, { allowsUnpinned }, { folders }) {
    const { entry, label } = place;
    const decoded = await (0,formats/* decodeGiven */.M)(bytes);
    const basis = isVerified ? 'verified-url' : 'unpinned';
    const loaded = (0,given/* acceptGiven */.q)(decoded, { kind: 'url', label }, { basis, pins: entry.pins });
    const answer = { ...loaded, label: nameEntry(place), line: undefined };
    if (entry.pins.length > 0) {
        await Promise.all(loaded.candidates.map(({ certificate }) => keepPinned(certificate, folders)));
        return answer;
    }
    if (isVerified || loaded.candidates.length === 0)
        return answer;
    const line = writeLine(label, loaded.candidates);
    const names = loaded.candidates
        .slice(0, MAX_NAMES)
        .map(({ certificate }) => (0,wording/* quote */.hD)(certificate))
        .join(', ');
    const origin = originOf(place);
    if (allowsUnpinned) {
        const message = `${answer.label}: ${names} was trusted without proof, because allow-unpinned is true and the server's certificate is not trusted: whoever stands between could have put it there. To have it proved, write in certificates: ${line}`;
        return {
            ...answer,
            problems: [...answer.problems, { code: 'unpinned', severity: 'warning', message, origin }],
        };
    }
    const message = `${answer.label}: the server's certificate is not trusted, so nothing vouches for what it gave: ${names}. Compare the fingerprint with one that came another way (docs/hosts.md), then write in certificates: ${line}`;
    return {
        ...answer,
        candidates: [],
        problems: [...answer.problems, { code: 'no-basis', severity: 'error', message, origin }],
        line,
    };
}
/** What can be had without the server: the pinned certificates that an earlier job kept. */
async function fallBack(place, failure, { folders, signal }) {
    const { entry } = place;
    const label = nameEntry(place);
    const origin = originOf(place);
    const isHopeless = failure.kind === 'cancelled' || failure.kind === 'proxy-setting';
    const kept = isHopeless ? [] : await Promise.all(entry.pins.map((pin) => findPinned(pin, folders)));
    const candidates = kept.flatMap((certificate, at) => {
        return certificate ? [{ certificate, origin: { ...origin, position: at + 1 }, basis: 'pin' }] : [];
    });
    const reason = (0,net_failure/* explainFailure */.SP)(failure);
    if (candidates.length > 0) {
        const message = `${label}: ${reason} The pinned certificate was taken from the runner's tool cache, where an earlier job kept it.`;
        const problem = { code: 'download-cached', severity: 'warning', message, origin };
        return { label, candidates, problems: [problem], line: undefined };
    }
    const code = failure.kind === 'cancelled' ? (0,wording/* nameEnd */.bC)(signal) : 'download-failed';
    const problem = { code, severity: 'error', message: `${label}: ${reason}`, origin };
    return { label, candidates: [], problems: [problem], line: undefined };
}
const MAX_NAMES = 5;
function nameEntry({ entry, label }) {
    return `certificates, line ${entry.line} (${label})`;
}
function originOf({ label }) {
    return { kind: 'url', label, position: 0 };
}
function writeLine(label, candidates) {
    const pins = candidates.map(({ certificate }) => (0,wording/* writePin */.hV)(certificate));
    return [label, ...new Set(pins)].join(' ');
}
/** Whether a URL may hold what only its own server may learn. */
function hasSecrets({ username, password, search }) {
    return username !== '' || password !== '' || search !== '';
}
/** Has the log hide a URL's password, or what stands in the password's stead, as written and as sent. */
function maskCredentials({ username, password }, { log }) {
    const secret = password || username;
    if (secret === '')
        return;
    const decoded = decodePercent(secret);
    for (const form of new Set([secret, decoded]))
        log.mask(form);
    log.mask(Buffer.from(`${decodePercent(username)}:${decodePercent(password)}`).toString('base64'));
}
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/sources/remote-entries.js






/** Asks `urls`, then the `hosts` of a request, each group side by side. */
async function askRemoteEntries(urls, request, terms, context) {
    const { allowUnpinned: allowsUnpinned } = request;
    for (const secret of (0,proxy/* listProxySecrets */.WA)(context.environment))
        context.log.mask(secret);
    const trusted = (more) => terms.trusted(more).map(({ certificate }) => certificate);
    const urlTerms = { trust: (0,trust/* makeTrust */.L)(urls.length === 0 ? '' : writePem(trusted([]))), allowsUnpinned };
    const loaded = await Promise.all(urls.map((url) => loadUrl(url, urlTerms, context)));
    const fromUrls = loaded.flatMap(({ candidates }) => candidates);
    const hosts = await (0,host/* loadHosts */.U7)(request.hosts, { ...terms, trusted: trusted(fromUrls), allowsUnpinned }, context);
    return {
        entries: [...loaded, ...hosts.entries],
        problems: [...loaded.flatMap(({ problems }) => problems), ...hosts.problems],
        hosts: hosts.findings,
        verified: listVerified(hosts),
        proposals: {
            certificates: loaded.flatMap(({ line }) => (line === undefined ? [] : [line])),
            hosts: (0,host/* collectLines */.i)(hosts.findings),
        },
    };
}
/** Where hosts bring nothing, they were read with just the anchors of the bundle: a second handshake would be the first. */
function listVerified({ entries, findings }) {
    if (entries.some(({ candidates }) => candidates.length > 0))
        return new Map();
    const verified = findings.filter(({ isVerified }) => isVerified);
    return new Map(verified.map((finding) => [(0,request/* formatHost */.g9)(finding), 'yes']));
}
function writePem(certificates) {
    return certificates.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join('');
}


/***/ })

};

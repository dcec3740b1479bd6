export const id = "remote-entries";
export const ids = ["remote-entries"];
export const modules = {

9576:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (findOpenToOthers)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _process_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3992);



const WRITABLE_TO_OTHERS = 0o002;
const STICKY = 0o1000;
function findOpenToOthers(path, { environment }) {
    const user = (0,_process_user_js__WEBPACK_IMPORTED_MODULE_2__/* .getuid */ .R5)?.();
    // a machine that GitHub hosts is one job's alone; there /opt is open to all, and the tool cache in it
    if (user === undefined || environment.RUNNER_ENVIRONMENT === 'github-hosted')
        return undefined;
    let below;
    for (let place = path;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        const status = look(place);
        if (status !== undefined && isOpen(status, below, user))
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return undefined;
        below = status;
    }
}
function look(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined; // not there, or behind what this user may not enter
    }
}
function isOpen(status, below, user) {
    const { mode } = status;
    if ((mode & WRITABLE_TO_OTHERS) === 0 || status.isSymbolicLink())
        return false;
    return (mode & STICKY) === 0 || below === undefined || (below.uid !== 0 && below.uid !== user);
}


}),

2908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  askRemoteEntries: () => (askRemoteEntries)
});

var pem = __webpack_require__(5409);
var endpoint = __webpack_require__(4258);
var attempt = __webpack_require__(1854);
var proxy = __webpack_require__(7259);
var trust = __webpack_require__(9881);
var host = __webpack_require__(217);
var time_share = __webpack_require__(2372);
var certificates_certificate = __webpack_require__(9395);
var decoding = __webpack_require__(4464);
var download = __webpack_require__(9179);
var net_failure = __webpack_require__(2897);
var problem = __webpack_require__(9524);
var request = __webpack_require__(1221);
var given_bytes = __webpack_require__(2789);
var sources_origin = __webpack_require__(2962);
var wording = __webpack_require__(3046);
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var files_location = __webpack_require__(4836);
var others = __webpack_require__(9576);
var read = __webpack_require__(6771);
var write = __webpack_require__(1988);
;// CONCATENATED MODULE: ./build/sources/network/pinned-cache.js
const TOOL = 'setup-ca-bundle-pinned';
const FILE = 'certificate.der';
const ARCHITECTURE = 'any';
async function keepPinned(certificate, context) {
    const { folders } = context;
    const { toolCache, temporary } = folders;
    // The package reads RUNNER_TOOL_CACHE itself, the variable that this folder was made from, and throws without it.
    if (toolCache === undefined || temporary === undefined)
        return;
    if ((0,others/* findOpenToOthers */.o)((0,external_node_path_.join)(toolCache, TOOL), context) !== undefined)
        return;
    let draft;
    try {
        if ((await findPinned(certificate.fingerprint, folders)) !== undefined)
            return;
        const { cacheFile } = await __webpack_require__.e("tool-cache").then(__webpack_require__.bind(__webpack_require__, 2274));
        draft = (0,write/* makeFolder */.fc)(temporary, files_location/* FOLDER_PREFIX */.kE);
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
async function findPinned(fingerprint, { toolCache }) {
    if (toolCache === undefined)
        return undefined;
    try {
        const { find } = await __webpack_require__.e("tool-cache").then(__webpack_require__.bind(__webpack_require__, 2274));
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
function toVersion(fingerprint) {
    return `0.0.0-sha256-${fingerprint}`;
}

;// CONCATENATED MODULE: ./build/sources/network/url.js
async function loadUrl(entry, terms, context) {
    const place = { entry, kind: 'url', label: (0,download/* labelUrl */.Op)(entry.url) };
    maskCredentials(entry.url, context);
    const kept = await findKept(place, context);
    if (kept.length > 0 && kept.length === entry.pins.length) {
        context.log.debug(`${nameEntry(place)}: all its pinned certificates are in the tool cache. The server was not asked.`);
        return { label: nameEntry(place), candidates: kept, problems: [], line: undefined };
    }
    const answer = await ask(place, terms, context, kept.length > 0 ? HURRIED : {});
    return answer.candidates.length === 0 && kept.length > 0 ? fallBack(place, answer, kept) : answer;
}
const HURRIED = { tries: 1, timeoutMs: 10_000 };
async function ask(place, terms, context, patience) {
    const { entry } = place;
    const isVerified = entry.url.protocol === 'https:';
    const attempt = await fetchUrl(entry.url, terms.trust, context, patience);
    if (attempt.value)
        return judge(place, attempt.value.bytes, isVerified, terms, context);
    const { failure } = attempt;
    if (failure.kind === 'untrusted' && failure.party === 'origin' && !(0,request/* hasSecrets */.kH)(entry.url)) {
        // Nothing on this connection is trusted: the answer is checked against its pins, or its fingerprint is shown.
        const other = await fetchUrl(entry.url, terms.trust, context, { ...patience, isUnverified: true });
        if (other.value)
            return judge(place, other.value.bytes, false, terms, context);
        // with a pin the server need not be trusted: what is in the way is something else
        if (entry.pins.length > 0)
            return fail(place, other.failure, context);
    }
    return fail(place, failure, context);
}
async function fetchUrl(url, trust, { environment, signal }, more) {
    const refuse = url.protocol === 'https:' ? await loadRefusal() : undefined;
    return (0,download/* download */.RG)(url, { trust, environment, signal, refuse, ...more });
}
async function loadRefusal() {
    const { findBadCertificate } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5161));
    const { publicKeyOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3075));
    return (chain) => {
        for (const der of chain) {
            const certificate = (0,certificates_certificate/* tryParseCertificate */.uO)(der);
            const publicKey = certificate && publicKeyOf(certificate);
            const bad = publicKey && findBadCertificate(certificate, publicKey);
            if (bad?.isRefused)
                return bad.reason;
        }
        return undefined;
    };
}
async function judge(place, bytes, isVerified, { allowsUnpinned }, context) {
    const { entry, label } = place;
    const decoded = await (0,decoding/* decodeBounded */.M)(bytes, { signal: context.signal });
    const basis = isVerified ? 'verified-url' : 'unpinned';
    const loaded = (0,given_bytes/* acceptGiven */.q)(decoded, place, { basis, pins: entry.pins });
    const answer = { ...loaded, label: nameEntry(place), line: undefined };
    if (entry.pins.length > 0) {
        await Promise.all(loaded.candidates.map(({ certificate }) => keepPinned(certificate, context)));
        return answer;
    }
    if (isVerified || loaded.candidates.length === 0)
        return answer;
    const line = writeLine(label, loaded.candidates);
    const names = (0,problem/* listSome */.XT)(loaded.candidates.map(({ certificate }) => (0,wording/* quote */.hD)(certificate)), MAX_NAMES);
    const origin = (0,sources_origin/* originOf */.y)(place, 0);
    if (allowsUnpinned) {
        const message = `${answer.label}: ${names} was trusted without proof, because allow-unpinned is true and the server's certificate is not trusted: anyone in between could have put it there. To verify it, add this line to certificates: ${line}`;
        return {
            ...answer,
            problems: [...answer.problems, { code: 'unpinned', severity: 'warning', message, origin }],
        };
    }
    const message = `${answer.label}: the server's certificate is not trusted, and no pin names what it sent: ${names}. Compare the fingerprint with one that you got another way (docs/hosts.md), then add this line to certificates: ${line}`;
    return {
        ...answer,
        candidates: [],
        problems: [...answer.problems, { code: 'no-basis', severity: 'error', message, origin }],
        line,
    };
}
async function findKept({ entry, ...place }, { folders }) {
    const kept = await Promise.all(entry.pins.map((pin) => findPinned(pin, folders)));
    return kept.flatMap((certificate, at) => {
        return certificate ? [{ certificate, origin: (0,sources_origin/* originOf */.y)(place, at + 1), basis: 'pin' }] : [];
    });
}
function fallBack(place, answer, kept) {
    const names = (0,problem/* listSome */.XT)(kept.map(({ certificate }) => (0,wording/* quote */.hD)(certificate)), MAX_NAMES);
    const message = `${nameEntry(place)}: ${names} was taken from the runner's tool cache, where an earlier job kept it, because the server sent nothing. The cache has ${kept.length} of ${place.entry.pins.length} pinned certificates: the others are not in the bundle.`;
    return {
        ...answer,
        candidates: kept,
        problems: [
            { code: 'download-cached', severity: 'warning', message, origin: (0,sources_origin/* originOf */.y)(place, 0) },
            ...answer.problems.map((problem) => problem.code === 'private-key' ? problem : { ...problem, severity: 'warning' }),
        ],
    };
}
function fail(place, failure, { signal }) {
    const label = nameEntry(place);
    const code = failure.kind === 'cancelled' ? (0,wording/* abortCode */.Kk)(signal) : 'download-failed';
    const problem = {
        code,
        severity: 'error',
        message: `${label}: ${(0,net_failure/* explainFailure */.SP)(failure)}`,
        origin: (0,sources_origin/* originOf */.y)(place, 0),
    };
    return { label, candidates: [], problems: [problem], line: undefined };
}
const MAX_NAMES = 5;
function nameEntry({ entry, label }) {
    return `certificates, line ${entry.line} (${label})`;
}
function writeLine(label, candidates) {
    const pins = candidates.map(({ certificate }) => (0,wording/* writePin */.hV)(certificate));
    return [label, ...new Set(pins)].join(' ');
}
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

;// CONCATENATED MODULE: ./build/sources/network/remote-entries.js
async function askRemoteEntries(urls, request, terms, context) {
    const { allowUnpinned: allowsUnpinned } = request;
    for (const secret of (0,proxy/* listProxySecrets */.WA)(context.environment))
        context.log.mask(secret);
    const trusted = (more) => terms.trusted(more).map(({ certificate }) => certificate);
    const urlTerms = { trust: (0,trust/* makeTrust */.L)(urls.length === 0 ? '' : writePem(trusted([]))), allowsUnpinned };
    const timeMs = (0,time_share/* shareTime */.Z)(request);
    const loaded = await (0,attempt/* withTimeLimit */.Bv)(context.signal, timeMs, (signal) => Promise.all(urls.map((url) => loadUrl(url, urlTerms, { ...context, signal }))));
    const fromUrls = loaded.flatMap(({ candidates }) => candidates);
    const hosts = await (0,host/* loadHosts */.U7)(request.hosts, { ...terms, trusted: trusted(fromUrls), allowsUnpinned, timeMs }, context);
    return {
        entries: [...loaded, ...hosts.entries],
        problems: [...loaded.flatMap(({ problems }) => problems), ...hosts.problems],
        hosts: hosts.findings,
        verified: listVerified(hosts),
        sent: hosts.sent,
        proposals: {
            certificates: loaded.flatMap(({ line }) => (line === undefined ? [] : [line])),
            hosts: (0,host/* collectLines */.i)(hosts.findings),
        },
    };
}
function listVerified({ entries, findings }) {
    if (entries.some(({ candidates }) => candidates.length > 0))
        return new Map();
    const verified = findings.filter(({ isVerified }) => isVerified);
    return new Map(verified.map((finding) => [(0,endpoint/* formatEndpoint */.T)(finding), 'yes']));
}
function writePem(certificates) {
    return certificates.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join('');
}


}),

2372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (shareTime)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

function shareTime({ certificates, hosts, verifyHosts, verifyClients }) {
    const parts = [
        certificates.some(({ kind }) => kind === 'url'),
        hosts.length > 0,
        hosts.length + verifyHosts.length > 0,
        verifyClients,
    ].filter((isAsked) => isAsked);
    return _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_DEADLINE_MS */ .Yj / Math.max(1, parts.length);
}


})

};

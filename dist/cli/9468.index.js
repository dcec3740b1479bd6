export const id = 9468;
export const ids = [9468,4247];
export const modules = {

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formatDay),
/* harmony export */   v: () => (/* binding */ selectAnchors)
/* harmony export */ });
/* harmony import */ var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);

/** From the strongest reason to trust a certificate to the weakest: an anchor found twice has the stronger. */
const BASES = [
    'default-store',
    'given',
    'pin',
    'verified-url',
    'existing-setting',
    'unpinned',
];
/** The bases of certificates that were trusted on this machine before: not judged again but for their dates. */
const TRUSTED_BEFORE = new Set(['default-store', 'existing-setting']);
/**
 * The one place where a candidate becomes a trust anchor: it needs a basis, must not have expired, and, if it is new
 * here, must be a CA or its own issuer.
 *
 * `now` is the time to judge dates by, or undefined where the clock cannot be believed: then dates refuse nothing.
 */
function selectAnchors(candidates, now) {
    const anchors = new Map();
    const rejections = [];
    for (const candidate of candidates) {
        const { certificate, origin, basis } = candidate;
        const { fingerprint } = certificate;
        if (basis === undefined) {
            rejections.push({ candidate, code: 'no-basis', reason: 'is not trusted: nothing vouches for it' });
            continue;
        }
        const known = anchors.get(fingerprint);
        if (known) {
            if (known.origins.some((other) => isSamePlace(other, origin)))
                continue;
            anchors.set(fingerprint, join(known, origin, basis));
            if (!TRUSTED_BEFORE.has(basis)) {
                const reason = `is in the bundle already, from ${known.origins[0].label}`;
                rejections.push({ candidate, code: 'duplicate', reason });
            }
            continue;
        }
        if (now !== undefined && certificate.notAfter < now) {
            rejections.push({
                candidate,
                code: 'expired',
                reason: `expired on ${formatDay(certificate.notAfter)}`,
            });
            continue;
        }
        if (!TRUSTED_BEFORE.has(basis) && !certificate.isCa && !(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isSelfSigned */ .Nl)(certificate)) {
            rejections.push({ candidate, code: 'end-entity', reason: describeEndEntity(certificate) });
            continue;
        }
        anchors.set(fingerprint, { certificate, origins: [origin], basis });
    }
    return { anchors: [...anchors.values()], rejections };
}
function strongerBasis(one, other) {
    return BASES.indexOf(one) <= BASES.indexOf(other) ? one : other;
}
/** A date's day in UTC, `2027-01-31`; `unknown` for a date that cannot be read. */
function formatDay(date) {
    return Number.isNaN(date.getTime()) ? 'unknown' : date.toISOString().slice(0, 10);
}
function isSamePlace(one, other) {
    return one.kind === other.kind && one.label === other.label && one.position === other.position;
}
function join(known, origin, basis) {
    const isNew = !known.origins.some(({ kind, label }) => kind === origin.kind && label === origin.label);
    return {
        certificate: known.certificate,
        origins: isNew ? [...known.origins, origin] : known.origins,
        basis: strongerBasis(known.basis, basis),
    };
}
function describeEndEntity(certificate) {
    return `is an end-entity certificate, signed by \u201c${certificate.issuer}\u201d: give that CA's certificate instead`;
}


/***/ }),

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseShell: () => (/* binding */ chooseShell),
  makeBundleForShell: () => (/* binding */ makeBundleForShell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/certificates/pem.js
var pem = __webpack_require__(5619);
// EXTERNAL MODULE: ./build/bundle/select.js
var bundle_select = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/bundle/pem-bundle.js


const MAX_COMMENT_LENGTH = 300;
/** The most bytes that an anchor takes besides its block: the comment, its ellipsis, `# ` and two line ends. */
const MAX_COMMENT_BYTES = MAX_COMMENT_LENGTH + 7;
/**
 * The bundle's order: what was added first (an old Bun reads no further), then the default store, that is what only this
 * runner's store has and then what public lists carry or carried, each in the store's own order.
 */
function orderAnchors(anchors, publicRoots) {
    const isPublic = ({ certificate }) => publicRoots.has(certificate.fingerprint);
    const store = anchors.filter((anchor) => !isAdded(anchor));
    return [
        ...orderTwins(anchors.filter(isAdded)),
        ...store.filter((anchor) => !isPublic(anchor)),
        ...store.filter(isPublic),
    ];
}
/** Of those with one subject the one that expires last comes first: clients may try no other. The rest stays in order. */
function orderTwins(anchors) {
    const bySubject = new Map();
    for (const anchor of anchors) {
        const twins = bySubject.get(anchor.certificate.subject);
        if (twins)
            twins.push(anchor);
        else
            bySubject.set(anchor.certificate.subject, [anchor]);
    }
    for (const twins of bySubject.values()) {
        twins.sort((one, other) => Number(other.certificate.notAfter) - Number(one.certificate.notAfter));
    }
    return anchors.map((anchor) => bySubject.get(anchor.certificate.subject)?.shift() ?? anchor);
}
/**
 * What clients need that add a file to a list of their own (Node): what came on top of the default store, and what only
 * this runner's store has.
 *
 * A root that public lists carry or carried stays out, unless this input names it: it would cost each of the client's
 * starts, and would bring back what the client's maintainers dropped.
 */
function selectAdded(anchors, publicRoots) {
    return anchors.filter(({ basis, certificate }) => (basis !== 'default-store' && basis !== 'existing-setting') ||
        !publicRoots.has(certificate.fingerprint));
}
/** The anchors that entries of this run's input gave and the default store lacks. */
function selectBrought(anchors, entries) {
    const given = new Set(entries.flatMap(({ candidates }) => candidates.map(({ certificate }) => certificate.fingerprint)));
    return anchors.filter((anchor) => isAdded(anchor) && given.has(anchor.certificate.fingerprint));
}
/** Writes the bundle, and of its anchors those that clients add to a list of their own. */
function writePemBundles(anchors, added) {
    const { bytes, ends } = writeBlocks(anchors);
    if (added.length === 0)
        return { bundle: bytes, added: undefined };
    // by the bundle's order they are most often its beginning, and its bytes need not be written twice
    const isBeginning = added.every((anchor, index) => anchor === anchors[index]);
    return {
        bundle: bytes,
        added: isBeginning ? bytes.subarray(0, ends[added.length - 1]) : writePemBundle(added),
    };
}
/** The bytes of a PEM bundle: ASCII, LF, a comment over each block; the same anchors give the same bytes. */
function writePemBundle(anchors) {
    return writeBlocks(anchors).bytes;
}
/** Writes blocks with a blank line between them; `ends` are where they end. */
function writeBlocks(anchors) {
    const sizes = anchors.map(({ certificate }) => MAX_COMMENT_BYTES + (0,pem/* measurePemBlock */.ID)(certificate.der));
    const bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + size, 0));
    const ends = [];
    let at = 0;
    for (const anchor of anchors) {
        at += bytes.write(at === 0 ? describe(anchor) : `\n${describe(anchor)}`, at, 'latin1');
        at = (0,pem/* writePemBlockTo */.S7)(bytes, at, anchor.certificate.der);
        ends.push(at);
    }
    return { bytes: bytes.subarray(0, at), ends };
}
/** Whether an anchor came on top of the default store. */
function isAdded({ basis }) {
    return basis !== 'default-store';
}
function describe({ certificate, origins }) {
    const comment = `${certificate.subject}; expires ${(0,bundle_select/* formatDay */.i)(certificate.notAfter)}; from ${origins[0].label}`;
    return `# ${toComment(comment)}\n`;
}
/** Printable ASCII of limited length that cannot pass for a block: readers differ in how they look for one. */
function toComment(text) {
    const ascii = text
        .replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replace(/-{2,}/g, (dashes) => '\\u{2d}'.repeat(dashes.length));
    return ascii.length > MAX_COMMENT_LENGTH ? `${ascii.slice(0, MAX_COMMENT_LENGTH)}...` : ascii;
}

// EXTERNAL MODULE: ./build/certificates/digest.js
var digest = __webpack_require__(8909);
// EXTERNAL MODULE: ./build/clients/plan.js
var plan = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/files/output.js
var files_output = __webpack_require__(8299);
// EXTERNAL MODULE: ./build/installs/journal-place.js
var journal_place = __webpack_require__(6240);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
// EXTERNAL MODULE: ./build/release.js
var release = __webpack_require__(9697);
;// CONCATENATED MODULE: ./build/report/json.js
/** The report of a run, its keys in a fixed order; certificates in the bundle's order. */
function toReport(outcome, tool) {
    return json_frame(outcome, tool, outcome.anchors.map(makeReporter(outcome)));
}
/** With more certificates than this a report is for programs: indenting it costs more than making it. */
const MAX_INDENTED = 1000;
/** How many items of a list are written in one piece. */
const ITEMS_PER_PART = 100;
/**
 * The report of a run as the text of its file: indented if it is not long, ASCII, LF, a final newline.
 *
 * What is not ASCII stands as `\uXXXX`, so that no reader's encoding and no hidden character matters, and `##[` is
 * broken up in the same way: a step that prints the file must not run a workflow command that a certificate's subject holds.
 */
function writeReport(outcome, tool) {
    return [...writeReportParts(outcome, tool)].map(String).join('');
}
/**
 * The bytes of {@link writeReport}'s text in parts, each made anew whenever they are asked for: a long report as a whole
 * takes its size several times over.
 */
function writeReportParts(outcome, tool) {
    if (outcome.anchors.length <= MAX_INDENTED) {
        return [toBytes(`${JSON.stringify(toReport(outcome, tool), null, 2)}\n`)];
    }
    return { [Symbol.iterator]: () => writeLongReport(outcome, tool) };
}
function* writeLongReport(outcome, tool) {
    const reportCertificate = makeReporter(outcome);
    let separator = '{';
    for (const [key, value] of Object.entries(json_frame(outcome, tool, outcome.anchors))) {
        const name = `${separator}${JSON.stringify(key)}:`;
        separator = ',';
        if (key === 'certificates')
            yield* writeListParts(name, outcome.anchors, reportCertificate);
        else if (Array.isArray(value))
            yield* writeListParts(name, value, (item) => item);
        else
            yield toBytes(name + JSON.stringify(value));
    }
    yield toBytes('}\n');
}
function* writeListParts(name, items, report) {
    yield toBytes(`${name}[`);
    for (let at = 0; at < items.length; at += ITEMS_PER_PART) {
        const part = items.slice(at, at + ITEMS_PER_PART).map(report);
        yield toBytes((at === 0 ? '' : ',') + JSON.stringify(part).slice(1, -1));
    }
    yield toBytes(']');
}
/** A report with its keys in their order. */
function json_frame(outcome, tool, certificates) {
    const { status, files, defaultStore, anchors, brought, added } = outcome;
    return {
        version: 1,
        ...(tool === undefined ? {} : { tool: { name: tool.name, version: tool.version } }),
        status,
        bundle: files ? { path: files.bundle, sha256: files.bundleSha256, count: anchors.length } : null,
        added: files?.added
            ? { path: files.added, sha256: files.addedSha256 ?? null, count: added.length }
            : null,
        truststore: files?.truststore ? { path: files.truststore } : null,
        counts: { total: anchors.length, added: brought.length },
        defaultStore: { label: defaultStore.label, count: defaultStore.count },
        certificates,
        rejections: outcome.rejections.map(toRejection),
        problems: outcome.problems.map(toProblem),
        variables: outcome.variables.map(toVariable),
        hosts: outcome.hosts.map(toHost),
        clientChecks: outcome.clientChecks.map(toClientCheck),
        installs: outcome.installs.map(({ install, place, result }) => ({ install, place, result })),
    };
}
function toBytes(json) {
    const text = json
        .replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '##\\u005b');
    return Buffer.from(text, 'latin1');
}
/** What makes the report of a trust anchor of this run. */
function makeReporter({ added }) {
    const inAdded = new Set(added.map(({ certificate }) => certificate.fingerprint));
    return ({ certificate: { fingerprint, subject, issuer, notBefore, notAfter }, basis, origins }) => ({
        fingerprint,
        subject,
        issuer,
        notBefore: toIsoDate(notBefore),
        notAfter: toIsoDate(notAfter),
        basis,
        origins: origins.map(toOrigin),
        inAdded: inAdded.has(fingerprint),
    });
}
function toRejection({ candidate, code, reason }) {
    const { fingerprint, subject, notAfter } = candidate.certificate;
    return {
        fingerprint,
        subject,
        notAfter: toIsoDate(notAfter),
        origin: toOrigin(candidate.origin),
        code,
        reason,
    };
}
function toProblem({ code, severity, message, origin }) {
    return { code, severity, message, ...(origin === undefined ? {} : { origin: toOrigin(origin) }) };
}
function toVariable({ variable, client, value, action }) {
    return { variable, client: client.id, value, isKept: action === 'kept' };
}
function toHost({ host, result, root, issuer, isPublic, product, verified }) {
    return {
        host,
        result,
        root: root ?? null,
        issuer: issuer ?? null,
        isPublic,
        product: product ?? null,
        verified,
    };
}
function toClientCheck({ client, host, result, reason }) {
    return { client, host, result, reason: reason ?? null };
}
function toOrigin({ kind, label, position }) {
    return { kind, label, position };
}
function toIsoDate(date) {
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// EXTERNAL MODULE: ./build/report/outcome.js
var report_outcome = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/request.js + 2 modules
var build_request = __webpack_require__(3361);
// EXTERNAL MODULE: ./build/sources/ca-variables.js
var ca_variables = __webpack_require__(5489);
// EXTERNAL MODULE: ./build/sources/client-configuration.js
var client_configuration = __webpack_require__(9577);
// EXTERNAL MODULE: ./build/sources/git-configuration.js
var git_configuration = __webpack_require__(8658);
;// CONCATENATED MODULE: ./build/sources/environment.js



/**
 * Loads the certificates that CA variables and clients' own configuration name already, so that a bundle that takes
 * their place trusts no less; and what earlier uses in this job wrote.
 *
 * `defaultStorePath` is the file that the default store came from: a setting that names it brings nothing.
 * `listedFiles` are the files that the input names: what lies in the workspace counts only if it is among them, since a
 * pull request could have put it there.
 */
async function loadEnvironment(context, defaultStorePath, listedFiles) {
    const variables = (0,ca_variables/* findVariableSettings */.p)(context);
    const found = [variables, await (0,client_configuration/* findClientSettings */.c3)(context), await (0,git_configuration/* findGitSettings */.t)(context)];
    const settings = found.flatMap((some) => some.settings);
    const problems = found.flatMap((some) => some.problems);
    if (settings.length === 0)
        return { candidates: [], problems, kept: new Set(variables.kept), outputs: [] };
    const { loadNamedPlaces } = await __webpack_require__.e(/* import() */ 4302).then(__webpack_require__.bind(__webpack_require__, 4302));
    const loaded = await loadNamedPlaces(settings, context, defaultStorePath, listedFiles);
    return {
        candidates: loaded.candidates,
        problems: [...problems, ...loaded.problems],
        kept: new Set([...variables.kept, ...loaded.kept]),
        outputs: loaded.outputs,
    };
}

// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/sources/local.js

/** Reads the paths, globs and PEM texts among the entries of `certificates`, in their order. */
async function loadLocalEntries({ certificates: all, pkcs12Password: password }, context) {
    if (!all.some(({ kind }) => kind !== 'url'))
        return { entries: [], problems: [], files: new Set() };
    const [{ loadFiles }, { loadInline }] = await Promise.all([__webpack_require__.e(/* import() */ 8139).then(__webpack_require__.bind(__webpack_require__, 8139)), __webpack_require__.e(/* import() */ 2436).then(__webpack_require__.bind(__webpack_require__, 2436))]);
    const entries = [];
    const problems = [];
    const files = new Set();
    let bytesLeft = limits/* MAX_RUN_BYTES */.xn;
    let count = 0;
    for (const entry of all) {
        if (entry.kind === 'url')
            continue;
        const isPath = entry.kind === 'path';
        const loaded = isPath
            ? await loadFiles(entry, context, { password, bytesLeft })
            : { ...(await loadInline(entry, password)), files: [], bytes: 0 };
        const what = isPath ? entry.path : 'text';
        entries.push({ label: `certificates, line ${entry.line} (${what})`, candidates: loaded.candidates });
        problems.push(...loaded.problems);
        for (const path of loaded.files)
            files.add(path);
        bytesLeft -= loaded.bytes;
        count += loaded.candidates.length;
        if (bytesLeft < 0)
            break;
        if (count > limits/* MAX_RUN_CERTIFICATES */.Eh) {
            problems.push(refuseCount());
            break;
        }
    }
    return { entries, problems, files };
}
function refuseCount() {
    const message = `certificates: more than ${limits/* MAX_RUN_CERTIFICATES */.Eh.toLocaleString('en')} certificates together. Give only the CA certificates that are needed.`;
    return { code: 'too-large', severity: 'error', message };
}

;// CONCATENATED MODULE: ./build/sources/remote.js

const NOTHING = {
    entries: [],
    problems: [],
    hosts: [],
    verified: new Map(),
    proposals: { certificates: [], hosts: [] },
};
/** Asks the URLs among `certificates`, then the `hosts`, each group side by side; without any, no network code is loaded. */
async function loadRemoteEntries(request, terms, context) {
    const urls = request.certificates.filter((entry) => entry.kind === 'url');
    if (urls.length === 0 && request.hosts.length === 0)
        return NOTHING;
    const { askRemoteEntries } = await Promise.all(/* import() */[__webpack_require__.e(6459), __webpack_require__.e(1846)]).then(__webpack_require__.bind(__webpack_require__, 1846));
    return askRemoteEntries(urls, request, terms, context);
}
/**
 * Reaches every entry of `hosts` and `verify-hosts` with the finished bundle (PEM) and nothing else; `results` are by
 * {@link formatHost}'s name of each.
 */
async function verifyWithBundle(request, { verified }, bundle, publicRoots, context) {
    const hosts = [...request.hosts, ...request.verifyHosts].filter((host) => !verified.has((0,build_request/* formatHost */.g9)(host)));
    if (hosts.length === 0)
        return { results: verified, sights: new Map(), problems: [] };
    const { verifyHosts } = await Promise.all(/* import() */[__webpack_require__.e(6459), __webpack_require__.e(1486)]).then(__webpack_require__.bind(__webpack_require__, 1486));
    const answer = await verifyHosts(hosts, bundle.toString('latin1'), publicRoots, context);
    return { ...answer, results: new Map([...verified, ...answer.results]) };
}

// EXTERNAL MODULE: ./build/sources/system.js + 1 modules
var system = __webpack_require__(9850);
;// CONCATENATED MODULE: ./build/pipeline.js
















/**
 * The whole program: what the runner trusts, what is given and what is set already become candidates, the candidates
 * trust anchors, the anchors files, and the files the values of variables.
 *
 * `known` are mistakes found before; the sources are heard all the same, so that one run names every mistake. Nothing
 * is written if there is an error. Throws a `RunError` when it cannot write.
 */
async function makeBundle(request, context, known) {
    const now = context.now < release.RELEASE_DATE ? undefined : context.now;
    const { loadPublicRoots } = await __webpack_require__.e(/* import() */ 2488).then(__webpack_require__.bind(__webpack_require__, 2488));
    const publicRoots = loadPublicRoots();
    const sources = await hearSources(request, { now, publicRoots }, context);
    const selection = (0,bundle_select/* selectAnchors */.v)(sources.candidates, now);
    const anchors = orderAnchors(selection.anchors, publicRoots);
    const brought = selectBrought(anchors, sources.entries);
    const problems = [
        ...known,
        ...(await (0,files_output/* checkPlace */.uD)(context)),
        // entries that were wrong are not in the request: it may look empty, and is not
        ...(0,build_request/* explainRequest */.jP)(request, now).filter(({ code }) => code !== 'nothing-given' || !(0,problem/* hasError */.JD)(known)),
        ...sources.problems,
        ...(await explain(selection, sources.entries, request)),
        ...(await lintBrought(brought, { anchors, publicRoots, now })),
    ];
    const judged = {
        ...(0,report_outcome/* makeFailedOutcome */.Us)(problems),
        defaultStore: { label: sources.storeLabel, count: anchors.filter(isDefault).length },
        anchors,
        brought,
        added: selectAdded(anchors, new Set([...publicRoots, ...sources.publicRoots])),
        rejections: selection.rejections,
        hosts: (0,report_outcome/* reportHosts */.w4)(sources.remote.hosts, new Map()),
        proposals: sources.remote.proposals,
    };
    if (mustFail(judged, request))
        return judged;
    const bundles = writePemBundles(anchors, judged.added);
    const reached = await verifyWithBundle(request, sources.remote, bundles.bundle, publicRoots, context);
    const verified = {
        ...judged,
        problems: [...problems, ...reached.problems],
        hosts: (0,report_outcome/* reportHosts */.w4)(sources.remote.hosts, reached.results, reached.sights),
    };
    if (mustFail(verified, request))
        return verified;
    return writeFiles(verified, bundles, sources, request, context);
}
/** What is to be told of a selection; where all of it is the default store there is nothing, and no sentence is loaded. */
async function explain(selection, entries, request) {
    const { anchors, rejections } = selection;
    const isPlain = anchors.length > 0 && anchors.every(isDefault) && rejections.length === 0;
    if (isPlain && entries.length === 0)
        return [];
    const { explainSelection } = await __webpack_require__.e(/* import() */ 4022).then(__webpack_require__.bind(__webpack_require__, 4022));
    return explainSelection(selection, entries, listReplaced(request));
}
/** What clients will make of what was added; where nothing was, no rule is loaded. */
async function lintBrought(brought, terms) {
    if (brought.length === 0)
        return [];
    const { explainLints } = await Promise.all(/* import() */[__webpack_require__.e(9546), __webpack_require__.e(2367)]).then(__webpack_require__.bind(__webpack_require__, 2367));
    return explainLints(brought, terms);
}
/** Hears all sources: first what is on this machine, then the network, which is judged by it. */
async function hearSources(request, { now, publicRoots }, context) {
    const store = await (0,system/* loadDefaultStore */.x)(request.defaultStore, context);
    const local = await loadLocalEntries(request, context);
    const settings = await loadEnvironment(context, store.path, local.files);
    const configuration = await hearConfiguration(request, context);
    const here = [...store.candidates, ...toCandidates(local.entries), ...settings.candidates];
    const trusted = (more) => (0,bundle_select/* selectAnchors */.v)([...here, ...more], now).anchors;
    const remote = await loadRemoteEntries(request, { trusted, publicRoots, now }, context);
    const entries = [...local.entries, ...remote.entries];
    return {
        candidates: [...store.candidates, ...toCandidates(entries), ...settings.candidates],
        problems: [store, local, settings, configuration, remote].flatMap(({ problems }) => problems),
        entries,
        storeLabel: store.label,
        publicRoots: store.publicRoots ?? [],
        remote,
        kept: new Set([...settings.kept, ...configuration.kept]),
        outputs: settings.outputs,
    };
}
/** Looks for configuration of the user's own, if a client was chosen that needs one of ours. */
async function hearConfiguration({ clients }, context) {
    if (!clients.some(({ shape }) => shape === 'configuration' || shape === 'truststore')) {
        return { kept: [], problems: [] };
    }
    const { findKeptConfiguration } = await __webpack_require__.e(/* import() */ 3686).then(__webpack_require__.bind(__webpack_require__, 3686));
    return findKeptConfiguration(clients, context);
}
/**
 * Writes the files, or finds those of an earlier use in this job with the same bytes, and plans the variables; clients
 * are tried between, if that is asked for, because it takes files and must come before anything is exported.
 */
async function writeFiles(verified, { bundle, added }, { kept, outputs }, request, context) {
    const bundleSha256 = (0,digest/* digestSha256 */.O)(bundle);
    const addedSha256 = added === undefined ? undefined : (0,digest/* digestSha256 */.O)(added);
    const earlier = outputs.find((it) => it.bundleSha256 === bundleSha256 && it.addedSha256 === addedSha256);
    const truststore = await makeTruststore(request, verified.anchors);
    const { output: fixed } = context.folders;
    const output = fixed === undefined
        ? (0,files_output/* openOutput */.c1)(context, earlier?.folder)
        : (await __webpack_require__.e(/* import() */ 6554).then(__webpack_require__.bind(__webpack_require__, 6554))).openFixedOutput(fixed);
    const paths = {
        ...output.paths,
        added: added === undefined ? undefined : output.paths.added,
        truststore: truststore === undefined ? undefined : output.paths.truststore,
    };
    const planned = (0,plan/* planVariables */.L)(request.clients, paths, context.environment, kept);
    const { variables, problems } = context.platform === 'win32'
        ? (await __webpack_require__.e(/* import() */ 751).then(__webpack_require__.bind(__webpack_require__, 751))).planSchannel(planned, bundle.length, context.environment)
        : { variables: planned, problems: [] };
    output.write({ bundle, added, truststore, others: (0,plan/* planFiles */.j)(variables, paths) });
    const installed = await applyInstalls(verified, request, output, context);
    const tried = await tryClients(request, variables, paths.bundle, context);
    const checked = {
        ...verified,
        problems: [...verified.problems, ...problems, ...installed.problems, ...tried.problems],
        installs: installed.reports,
        clientChecks: tried.checks,
    };
    if (mustFail(checked, request)) {
        const left = await undoInstalls(checked, context);
        output.discard();
        return { ...checked, installs: [], problems: [...checked.problems, ...left] };
    }
    const outcome = {
        ...checked,
        status: 'succeeded',
        files: { ...paths, bundleSha256, addedSha256, isNew: earlier === undefined },
        variables,
    };
    output.writeReport(writeReportParts(outcome, { name: 'setup-ca-bundle', version: release.VERSION }));
    return outcome;
}
/** The bundle for clients that read a Java trust store, if one of them was asked for. */
async function makeTruststore({ clients }, anchors) {
    if (!clients.some(({ shape }) => shape === 'truststore'))
        return undefined;
    const { writeJavaTruststore } = await __webpack_require__.e(/* import() */ 6333).then(__webpack_require__.bind(__webpack_require__, 6333));
    return writeJavaTruststore(anchors);
}
/** Makes the changes outside the bundle that were asked for; what throws takes this run's files with it. */
async function applyInstalls({ anchors, added }, request, output, context) {
    if (request.installs.length === 0)
        return { reports: [], problems: [] };
    const { applyInstalls } = await Promise.all(/* import() */[__webpack_require__.e(3730), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 1009));
    // what is asked for counts even if the store has it: that may be the work of another job, which ends before this one
    const isAsked = ({ origins }) => origins.some(({ kind }) => kind !== 'system' && kind !== 'environment');
    const wanted = anchors.filter((anchor) => !isDefault(anchor) || isAsked(anchor));
    const terms = { added: wanted, missing: added, request };
    try {
        return await applyInstalls(terms, (0,external_node_path_.dirname)(output.paths.bundle), context);
    }
    catch (cause) {
        output.discard();
        throw cause;
    }
}
/** Undoes what jobs left that are over; where nothing was ever installed, that is one look at the disk. */
async function undoLeftovers(context) {
    const journal = findJournal(context);
    if (!hasJournal(journal))
        return [];
    const { undoLeftovers: undo } = await Promise.all(/* import() */[__webpack_require__.e(3730), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 1009));
    return undo(context);
}
/** Undoes what this run installed, if anything; what cannot be undone is an error. */
async function undoInstalls({ installs }, context) {
    if (installs.length === 0)
        return [];
    const { undoUse } = await Promise.all(/* import() */[__webpack_require__.e(3730), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 1009));
    return undoUse(context);
}
async function tryClients(request, variables, bundlePath, context) {
    if (!request.verifyClients)
        return { checks: [], problems: [] };
    const { checkClients } = await Promise.all(/* import() */[__webpack_require__.e(544), __webpack_require__.e(4029)]).then(__webpack_require__.bind(__webpack_require__, 544));
    return checkClients(request, variables, (0,external_node_path_.dirname)(bundlePath), context);
}
function mustFail({ problems }, { failOnWarnings }) {
    return problems.some(({ severity }) => severity === 'error' || (failOnWarnings && severity === 'warning'));
}
/** The variables that clients read in place of their own list. */
function listReplaced({ clients }) {
    return new Set(clients.filter(({ shape }) => shape === 'bundle').map(({ variable }) => variable));
}
function isDefault({ basis }) {
    return basis === 'default-store';
}
function toCandidates(entries) {
    return entries.flatMap(({ candidates }) => candidates);
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/certificates/certificate.js + 1 modules
var certificates_certificate = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/text.js




/** What the runner shows of each kind in one step; it drops the others. */
const MAX_ANNOTATIONS = 10;
/** How many certificates or hosts a group of the log names. */
const MAX_LOG_ITEMS = 100;
/** Warnings and notices that are told before all others, the weightiest first. */
const WEIGHTIEST = (/* unused pure expression or super */ null && ([
    'hook-failed',
    'key-in-setting',
    'unpinned',
    'host-unverified',
    'partial-chain',
    'client-failed',
    'lint',
    'no-system-store',
    'store-incomplete',
    'clock-behind',
    'clock-ahead',
    'dangling-setting',
    'setting-in-workspace',
    'unparsable-certificate',
]));
/** The log of a run, short: what was added, refused, met and set, and the problems if there are more than annotations. */
function makeLog(outcome) {
    const { brought, rejections, hosts, clientChecks, installs, variables, problems, files } = outcome;
    const { refused } = (0,wording/* sortRejections */.nJ)(rejections);
    const rest = files ? `the report has all of them: ${files.report}` : 'they are not shown';
    const hasMore = Object.values(groupBySeverity(problems)).some((group) => group.length > MAX_ANNOTATIONS);
    const groups = [
        makeGroup(`Added: ${(0,wording/* count */.U9)(brought.length, 'certificate')}`, files ? brought : [], describeAnchor, rest),
        makeGroup(`Refused: ${(0,wording/* count */.U9)(refused.length, 'certificate')}`, refused, ({ candidate: { certificate, origin }, code, reason }) => [
            `${(0,report_escape/* showValue */.vp)(certificate.subject)} (${showOrigin(origin)}) ${(0,report_escape/* showValue */.vp)(reason)}. ${wording/* ADVICE */.hc[code]}`,
            `  sha256 Fingerprint=${(0,certificates_certificate/* formatFingerprint */.uV)(certificate.fingerprint)}`,
        ], rest),
        makeGroup(`Hosts: ${(0,wording/* formatNumber */.ZV)(hosts.length)}`, hosts, describeHost, rest),
        makeGroup((0,wording/* summarizeChecks */.H4)(clientChecks), clientChecks, describeCheck, rest),
        makeGroup(`Installs: ${(0,wording/* formatNumber */.ZV)(installs.length)}`, installs, describeInstall, rest),
        ...(0,wording/* listProposals */.wV)(outcome).map(({ input, lines }) => ({
            title: `Lines to paste into ${input}, once the fingerprints have been compared`,
            lines,
        })),
        makeGroup(`Variables: ${(0,wording/* formatNumber */.ZV)(variables.length)}`, variables, describeVariable, rest),
        ...(hasMore ? [{ title: 'All problems', lines: problems.map(describeProblem) }] : []),
    ];
    return groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => ({ title: (0,report_escape/* escapeForLog */.zB)(title), lines: lines.map(report_escape/* escapeForLog */.zB) }));
}
/** The run in one line of the log, with the bundle's path. */
function makeResultLine(outcome) {
    const { files, anchors } = outcome;
    const where = files ? `. ${(0,wording/* count */.U9)(anchors.length, 'trust anchor')} in ${files.bundle}` : '';
    return (0,report_escape/* escapeForLog */.zB)(`${(0,wording/* summarize */.eh)(outcome)}${where}`);
}
/**
 * The problems that become annotations, at most {@link MAX_ANNOTATIONS} of each kind: errors as given, warnings and
 * notices the weightiest first; where there are more, the last one counts them.
 */
function chooseAnnotations(problems) {
    const { error, warning, notice } = groupBySeverity(problems);
    return [error, sortByWeight(warning), sortByWeight(notice)].flatMap((group) => {
        const shown = group.length > MAX_ANNOTATIONS ? group.slice(0, MAX_ANNOTATIONS - 1) : group;
        const annotations = shown.map(({ severity, message }) => ({ severity, message: escapeForLog(message) }));
        const [first] = group;
        const left = group.length - shown.length;
        if (first === undefined || left === 0)
            return annotations;
        const message = `${count(left, `more ${first.severity}`)}: the log of this step has them, under \u201cAll problems\u201d.`;
        return [...annotations, { severity: first.severity, message }];
    });
}
function makeGroup(title, items, describe, rest) {
    const lines = items.slice(0, MAX_LOG_ITEMS).flatMap(describe);
    const left = items.length - MAX_LOG_ITEMS;
    return { title, lines: left > 0 ? [...lines, `and ${(0,wording/* formatNumber */.ZV)(left)} more; ${rest}`] : lines };
}
function describeAnchor({ certificate, origins: [origin], basis }) {
    return [
        `${(0,report_escape/* showValue */.vp)(certificate.subject)}; expires ${(0,bundle_select/* formatDay */.i)(certificate.notAfter)}; from ${showOrigin(origin)}; trusted because ${wording/* BASIS_WORDS */.zO[basis]}`,
        `  sha256 Fingerprint=${(0,certificates_certificate/* formatFingerprint */.uV)(certificate.fingerprint)}`,
    ];
}
function describeHost(host) {
    return [
        `${(0,report_escape/* showValue */.vp)(host.host)}: ${wording/* RESULT_WORDS */.kC[host.result]}; ${(0,wording/* describeIssuer */.p3)(host, report_escape/* showValue */.vp)}; ${wording/* VERIFIED_WORDS */.n2[host.verified]}`,
    ];
}
function describeCheck({ client, host, result, reason }) {
    const why = reason === undefined ? '' : `: ${(0,report_escape/* showValue */.vp)(reason)}`;
    return [`${client}, ${(0,report_escape/* showValue */.vp)(host)}: ${wording/* CHECK_WORDS */.DP[result]}${why}`];
}
function describeInstall({ install, place, result }) {
    return [`${install}: ${(0,report_escape/* showValue */.vp)(place)}: ${wording/* INSTALL_WORDS */.SN[result]}`];
}
function describeVariable({ variable, value, action }) {
    const note = { export: '', unchanged: ' (as before)', kept: ' (yours, left as it is)' }[action];
    return [`${variable}=${(0,report_escape/* showValue */.vp)(value)}${note}`];
}
function describeProblem({ severity, message }) {
    return `${severity}: ${message}`;
}
function showOrigin({ label, position }) {
    return position > 1 ? `${(0,report_escape/* showValue */.vp)(label)}, certificate ${position}` : (0,report_escape/* showValue */.vp)(label);
}
function groupBySeverity(problems) {
    const of = (severity) => problems.filter((it) => it.severity === severity);
    return { error: of('error'), warning: of('warning'), notice: of('notice') };
}
function sortByWeight(problems) {
    const weight = ({ code }) => {
        const place = WEIGHTIEST.indexOf(code);
        return place === -1 ? WEIGHTIEST.length : place;
    };
    return [...problems].sort((one, other) => weight(one) - weight(other));
}
/** Whether there is to be a summary: `auto` is when something was added, refused or failed. */
function wantsSummary(choice, outcome) {
    if (choice !== 'auto')
        return choice === 'always';
    const { status, brought, rejections, hosts, clientChecks, installs } = outcome;
    return (status === 'failed' ||
        brought.length > 0 ||
        sortRejections(rejections).refused.length > 0 ||
        hosts.some(({ result }) => result === 'refused' || result === 'failed') ||
        installs.length > 0 ||
        clientChecks.some(({ result }) => result === 'failed'));
}

// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(892);
// EXTERNAL MODULE: ./build/cli/shells.js
var shells = __webpack_require__(1214);
// EXTERNAL MODULE: ./build/cli/surroundings.js
var surroundings = __webpack_require__(1978);
;// CONCATENATED MODULE: ./build/cli/bundle.js










/** The form that is written where none was asked for: what the shells of a platform have in common. */
function chooseShell(given) {
    return given ?? (process.platform === 'win32' ? 'powershell' : 'bash');
}
/**
 * Makes the bundle in its folder and writes to stdout what a shell is to set; on a terminal, where no shell reads it,
 * tells what was done instead. If anything fails the files of the run before stay, and stdout is empty.
 */
async function makeBundleForShell(given, terminal) {
    const context = (0,surroundings/* readContext */.y)(given.output, terminal.log);
    const password = given.input('pkcs12-password') || (context.environment.SETUP_CA_BUNDLE_PKCS12_PASSWORD ?? '');
    terminal.log.mask(password);
    const { request, problems } = (0,build_request/* readRequest */["in"])((name) => name === 'pkcs12-password' ? password : given.input(name));
    if (problems.length > 0) {
        sayProblems(problems, terminal);
        return 2;
    }
    if (context.folders.output === undefined) {
        terminal.say(terminal.paint('red', 'There is no home folder for this user: name a folder with --output.'));
        return 1;
    }
    const isForPerson = given.shell === undefined && process.stdout.isTTY === true;
    let text = '';
    const work = (0,report_outcome/* settle */.G9)(async () => {
        const left = request.installs.length > 0 ? await undoUse(context) : [];
        const made = await makeBundle(request, context, left);
        if (made.status === 'failed' || isForPerson)
            return made;
        const written = (0,shells/* writeSettings */.Ln)(chooseShell(given.shell), (0,settings/* listSettings */.c)(made.variables, context));
        if (written.text === undefined)
            throw new problem/* RunError */.e4(...written.refusals.map(refuse));
        text = written.text;
        return made;
    });
    const outcome = await terminal.during('Gathering and checking certificates', work);
    // A profile runs this at every start of a shell: there, only what needs a person is told.
    const isTold = ({ severity }) => severity !== 'notice' || isForPerson;
    sayProblems(outcome.problems.filter(isTold), terminal);
    if (outcome.status === 'failed') {
        sayRefused(outcome, terminal);
        return 1;
    }
    if (isForPerson)
        tellPerson(outcome, given, terminal);
    process.stdout.write(text);
    return 0;
}
/** Undoes what the run before installed, so that this one takes its place. */
async function undoUse(context) {
    const installs = await Promise.all(/* import() */[__webpack_require__.e(3730), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 1009));
    return installs.undoUse(context);
}
function refuse(message) {
    return {
        code: 'not-supported',
        severity: 'error',
        message: `${message} Nothing was set; choose another form with --shell, or another folder with --output.`,
    };
}
function sayProblems(problems, { say, paint }) {
    const style = { error: 'red', warning: 'yellow', notice: 'dim' };
    for (const { severity, message } of problems)
        say(paint(style[severity], `${severity}: ${message}`));
}
/** What was refused, and the lines that would make it trusted. */
function sayRefused(outcome, { say, paint }) {
    for (const { title, lines } of makeLog(outcome)) {
        if (/^(?:Refused|Lines)/.test(title))
            say(paint('bold', title), ...lines.map((line) => `  ${line}`));
    }
    say(paint('bold', makeResultLine(outcome)));
}
function tellPerson(outcome, given, { say, paint }) {
    for (const { title, lines } of makeLog(outcome)) {
        say(paint('bold', title), ...lines.map((line) => `  ${line}`));
    }
    const { file, line } = writeProfileLine(given.output);
    say('', makeResultLine(outcome), `Put this line into ${file}:`, `  ${(0,report_escape/* escapeForLog */.zB)(line)}`);
}
/** The line for the profile of the user's shell, and that profile. */
function writeProfileLine(output) {
    const where = output === undefined ? '' : ` --output ${(0,shells/* quoteWord */.XW)((0,surroundings/* readContext */.y)(output, NO_LOG).folders.output ?? '')}`;
    const command = (shell) => `setup-ca-bundle env --shell ${shell}${where}`;
    switch (process.platform === 'win32' ? 'powershell' : (0,external_node_path_.basename)(process.env.SHELL ?? '')) {
        case 'powershell':
        case 'pwsh':
            return { file: '$PROFILE', line: `${command('powershell')} | Out-String | Invoke-Expression` };
        case 'zsh':
            return { file: '~/.zshrc', line: `eval "$(${command('zsh')})"` };
        case 'fish':
            return { file: '~/.config/fish/config.fish', line: `${command('fish')} | source` };
        case 'bash':
            return {
                file: process.platform === 'darwin' ? '~/.bash_profile' : '~/.bashrc',
                line: `eval "$(${command('bash')})"`,
            };
        default:
            return { file: '~/.profile', line: `eval "$(${command('bash')})"` };
    }
}
const NO_LOG = { info: () => { }, debug: () => { }, mask: () => { } };


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6392);
/* harmony import */ var _files_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);




/**
 * What a shell is to set: the planned variables but those that the user keeps; and to take back what an earlier run set
 * and this one has no file for, because a shell, unlike a job, can unset.
 */
function listSettings(planned, context) {
    const set = planned
        .filter(({ action }) => action !== 'kept')
        .map(({ variable, value }) => ({ name: variable, value }));
    const known = new Set(planned.map(({ variable }) => variable));
    const taken = _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_CLIENTS */ .d.filter(({ variable }) => !known.has(variable)).flatMap(({ variable }) => {
        const present = context.environment[variable];
        const rest = present ? takeBack(present, context) : undefined;
        return rest === undefined ? [] : [{ name: variable, value: rest === '' ? undefined : rest }];
    });
    return [...set, ...taken];
}
/** A value without our part of it; undefined if it has none. */
function takeBack(present, context) {
    const { output } = context.folders;
    if (output === undefined)
        return undefined;
    if ((0,_files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .isInOutput */ .zA)(present, context))
        return '';
    const parts = present.split(':');
    if (parts.length > 1 && parts.includes(output))
        return parts.filter((part) => part !== output).join(':');
    const options = (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTruststore */ .eT)(present, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTSTORE_FILE */ .vB));
    return options === present.trim() ? undefined : options;
}


/***/ }),

/***/ 6392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ addTruststore),
/* harmony export */   eT: () => (/* binding */ removeTruststore),
/* harmony export */   iW: () => (/* binding */ namesOtherTruststore)
/* harmony export */ });
/** An option as the JVM parts them (hotspot's arguments.cpp): at white space outside quotes, wherever in it they are. */
const OPTION = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;
const TRUSTSTORE = /^-Djavax\.net\.ssl\.trustStore(?:Type|Password|Provider)?=/;
/** A trust store that an earlier use of this tool wrote, by its place: folders have six random characters at the end. */
const OWN = /^-Djavax\.net\.ssl\.trustStore=.*[\\/]setup-ca-bundle-\w{6}[\\/]truststore\.jks$/;
/** The value of JAVA_TOOL_OPTIONS that names the trust store at `path`: what is there stays, without an earlier one of ours. */
function addTruststore(present, path) {
    return `${removeTruststore(present ?? '', path)} -Djavax.net.ssl.trustStore=${quote(path)}`.trimStart();
}
/** Java options without a trust store of ours; as they are if they name none. */
function removeTruststore(options, path) {
    return options.replace(OPTION, (option) => (isOwn(unquote(option), path) ? '' : option)).trim();
}
/** Whether Java options name another trust store than one of ours (`path`, if it is known), or say how theirs is to be read. */
function namesOtherTruststore(options, path) {
    return (options.match(OPTION) ?? [])
        .map(unquote)
        .some((option) => TRUSTSTORE.test(option) && !isOwn(option, path));
}
function isOwn(option, path) {
    return OWN.test(option) || option === `-Djavax.net.ssl.trustStore=${path}`;
}
/** There is no escape: a double quote stands in single ones. */
function quote(path) {
    return /[\s'"]/.test(path) ? `"${path.replaceAll('"', `"'"'"`)}"` : path;
}
function unquote(option) {
    return option.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double);
}


/***/ }),

/***/ 4600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ planVariables),
/* harmony export */   j: () => (/* binding */ planFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _java_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6392);


/**
 * Which variable gets which value, in the table's order.
 *
 * A client without anything to name has no variable (never an empty value: in nine clients it is an error). `kept` are
 * the variables that are to stay as they are.
 */
function planVariables(clients, files, environment, kept) {
    return clients.flatMap((client) => {
        const { variable } = client;
        const present = environment[variable] || undefined;
        if (kept.has(variable))
            return present ? [{ client, variable, value: present, action: 'kept' }] : [];
        const value = valueFor(client, files, present);
        if (value === undefined)
            return [];
        return [{ client, variable, value, action: present === value ? 'unchanged' : 'export' }];
    });
}
/** The configuration files that the planned variables name. */
function planFiles(variables, files) {
    return variables.flatMap(({ client: { configuration }, action }) => {
        if (configuration === undefined || action === 'kept')
            return [];
        return [{ name: configuration.file, text: configuration.write(files.bundle) }];
    });
}
function valueFor({ shape, configuration }, files, present) {
    if (configuration)
        return configuration.toValue(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.bundle)}/${configuration.file}`, present);
    if (shape === 'truststore')
        return files.truststore && (0,_java_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addTruststore */ .$e)(present, files.truststore);
    return shape === 'bundle' ? files.bundle : files.added;
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   MM: () => (/* binding */ isOwnPlace),
/* harmony export */   Om: () => (/* binding */ chooseParent),
/* harmony export */   Sk: () => (/* binding */ ADDED_FILE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   YG: () => (/* binding */ findClosedFolder),
/* harmony export */   kE: () => (/* binding */ FOLDER_PREFIX),
/* harmony export */   vB: () => (/* binding */ TRUSTSTORE_FILE),
/* harmony export */   wT: () => (/* binding */ toPortablePath),
/* harmony export */   zA: () => (/* binding */ isInOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4011);



/** The start of the name of every folder that this tool makes. */
const FOLDER_PREFIX = 'setup-ca-bundle-';
/** The names of the files in such a folder. */
const BUNDLE_FILE = 'ca-bundle.pem';
const ADDED_FILE = 'added.pem';
const TRUSTSTORE_FILE = 'truststore.jks';
const REPORT_FILE = 'report.json';
/** The runner's folder that host jobs and containers both see, in RUNNER_TEMP. */
const SHARED_FOLDER = '_github_home';
const CONTAINER_HOME = '/github/home';
const CONTAINER_TEMPORARY = '/__w/';
/**
 * Where new files must live so that every later step sees them under one literal path, job containers and
 * `docker://` actions included (tried against the runner's path translation; `docs/decisions/`).
 */
function chooseParent(context) {
    const { temporary } = context.folders;
    if (temporary === undefined)
        return undefined;
    if (context.platform !== 'linux')
        return temporary;
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(CONTAINER_HOME) && isSameFolder(shared, CONTAINER_HOME))
        return CONTAINER_HOME;
    return temporary.startsWith(CONTAINER_TEMPORARY) || isClosed(shared) ? temporary : shared;
}
/** The folder that would serve every later step, where it is there and this user may not write to it. */
function findClosedFolder({ folders: { temporary = '' }, platform }) {
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER);
    return platform === 'linux' && isClosed(shared) ? shared : undefined;
}
/** Whether a path lies in the folder that every run writes into, where there is one. */
function isInOutput(path, { folders: { output } }) {
    return output !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === output;
}
/** Whether a path lies where {@link chooseParent} may have put one of our files in this job, or an earlier run did. */
function isOwnPlace(path, context) {
    if (isInOutput(path, context))
        return true;
    const { temporary } = context.folders;
    if (temporary === undefined)
        return false;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(FOLDER_PREFIX))
        return false;
    const places = [temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER), CONTAINER_HOME];
    // relative: on Windows C:\\Temp and c:/temp are one place
    return places.some((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) === '');
}
/**
 * A path as later steps are to have it: with forward slashes on Windows, too. All clients, PowerShell and Git Bash read
 * them there, while bash takes the backslashes out of a path that `${{ }}` put into a script without quotes.
 */
function toPortablePath(path) {
    const isLiteral = /^\\\\[?.]\\/.test(path); // \\?\D:\\u2026 is handed on by Windows as it is
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' || isLiteral ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** Docker makes the folder as root, where a container is started with it before the runner has made it. */
function isClosed(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EACCES' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory();
    }
}
/** Two paths name one folder when a folder made in one shows up in the other; device numbers do not tell for mounts. */
function isSameFolder(path, other) {
    let probe;
    try {
        probe = (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(path, FOLDER_PREFIX);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(other, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(probe)));
    }
    catch {
        return false;
    }
    finally {
        if (probe !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(probe, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 8299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ attemptWrite),
/* harmony export */   c1: () => (/* binding */ openOutput),
/* harmony export */   uD: () => (/* binding */ checkPlace)
/* harmony export */ });
/* unused harmony export discardOutput */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8545);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4011);





/** What keeps a bundle from being written on this machine, or from being seen by all, told before any work is done. */
async function checkPlace(context) {
    const { output, temporary = output ?? '' } = context.folders;
    const folder = findExisting(output ?? (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseParent */ .Om)(context) ?? '/');
    let cause;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        cause = error;
    }
    const closed = output === undefined ? (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .findClosedFolder */ .YG)(context) : undefined;
    const isGood = cause === undefined && closed === undefined && temporary !== '' && !/[\r\n]/.test(temporary);
    if (isGood)
        return [];
    const { explainPlace } = await __webpack_require__.e(/* import() */ 5875).then(__webpack_require__.bind(__webpack_require__, 5875));
    return explainPlace(temporary, closed, cause === undefined ? undefined : explainUnwritable(folder, cause));
}
function findExisting(path) {
    let folder = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder;
}
/**
 * Opens a run's folder: `earlier`, that of an earlier run with the same bundle, or a new one that every later step
 * sees. Throws a {@link RunError}.
 */
function openOutput(context, earlier) {
    const folder = earlier ?? makeOwnFolder(context);
    const paths = {
        bundle: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .toPortablePath */ .wT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij)),
        added: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .toPortablePath */ .wT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .ADDED_FILE */ .Sk)),
        truststore: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .toPortablePath */ .wT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUSTSTORE_FILE */ .vB)),
        report: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .toPortablePath */ .wT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq)),
    };
    const discard = () => {
        if (earlier === undefined)
            discardOutput(paths.bundle);
    };
    const attempt = (write) => attemptWrite(folder, write, discard);
    return {
        paths,
        write: ({ bundle, added, truststore, others }) => attempt(() => {
            (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)(paths.bundle, bundle);
            if (added !== undefined)
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)(paths.added, added);
            if (truststore !== undefined)
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)(paths.truststore, truststore);
            for (const { name, text } of others)
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
        }),
        writeReport: (parts) => attempt(() => (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)(paths.report, parts)),
        discard,
    };
}
/** Writes into a folder; a failure is taken back by `discard` and becomes a {@link RunError}. */
function attemptWrite(folder, write, discard) {
    try {
        write();
    }
    catch (cause) {
        discard();
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4(describeFailure(explainUnwritable(folder, cause)));
    }
}
/** Removes the folder that a bundle stands in: for a run that failed after it had written. */
function discardOutput(bundlePath) {
    // on Windows a file that a virus scanner holds open cannot be removed for a moment
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundlePath), { recursive: true, force: true, maxRetries: 3 });
}
function makeOwnFolder(context) {
    const parent = (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseParent */ .Om)(context) ?? '';
    try {
        return (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(parent, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_PREFIX */ .kE);
    }
    catch (cause) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4(describeFailure(explainUnwritable(parent, cause)));
    }
}
function explainUnwritable(folder, cause) {
    const code = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause);
    const advice = code === 'ENOSPC' || code === 'EDQUOT'
        ? 'The disk is full: make room on the runner.'
        : code === 'EFBIG'
            ? 'This process may not write a file as large as that: raise its limit (ulimit -f).'
            : 'Make it a folder that the user whom the runner runs as can write to.';
    return `${folder}: the bundle cannot be written there (${code}). ${advice} Nothing was exported.`;
}
function describeFailure(message) {
    return { code: 'write-failed', severity: 'error', message };
}


/***/ }),

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ findJournal),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   w: () => (/* binding */ hasJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const JOURNAL_FOLDER = '.setup-ca-bundle';
/**
 * The folder of the journal, which must outlive a job and is there only while something is installed: one in the user's
 * home folder; without a home folder, in the tool cache. Undefined where there is neither.
 */
function findJournal({ folders: { home, toolCache } }) {
    const parent = home === undefined || home === '/' ? toolCache : home;
    return parent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, JOURNAL_FOLDER);
}
/** Where a journal is while it is made and while it is taken away, so that it is there whole or not at all. */
function draftOf(journal) {
    return `${journal}.draft`;
}
/** Whether a journal is there, or was left half made: two looks at the disk. */
function hasJournal(journal) {
    return journal !== undefined && ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(draftOf(journal)));
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Us: () => (/* binding */ makeFailedOutcome),
/* harmony export */   describeUnexpected: () => (/* binding */ describeUnexpected),
/* harmony export */   w4: () => (/* binding */ reportHosts)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);


/** The outcome of a run that ended before there was anything to tell but its problems. */
function makeFailedOutcome(problems) {
    return {
        status: 'failed',
        files: undefined,
        defaultStore: { label: 'none', count: 0 },
        anchors: [],
        brought: [],
        added: [],
        rejections: [],
        problems,
        variables: [],
        hosts: [],
        clientChecks: [],
        installs: [],
        proposals: { certificates: [], hosts: [] },
    };
}
/** The one place where an error that ends a run is caught: it becomes an outcome like every other. */
async function settle(work) {
    try {
        return await work();
    }
    catch (cause) {
        return makeFailedOutcome(cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 ? cause.problems : [describeUnexpected(cause)]);
    }
}
/** An error that nobody thought of, as a problem. */
function describeUnexpected(cause) {
    if (cause?.syscall === 'uv_cwd') {
        const gone = 'The working folder of this step has been removed: write paths in full. Nothing was exported.';
        return { code: 'no-folder', severity: 'error', message: gone, cause };
    }
    const message = `Something went wrong that nobody thought of: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(cause)}. Please report it. Nothing was exported.`;
    return { code: 'unexpected', severity: 'error', message, cause };
}
const NO_SIGHT = { root: undefined, issuer: undefined, isPublic: false, product: undefined };
/**
 * The hosts of a run as the report shows them: those that were asked, and those that were only to be verified, for
 * which `sights` tells who issued their chains. `verified` is by `host:port`; a host that is not in it was not tried.
 */
function reportHosts(asked, verified, sights = new Map()) {
    const reports = asked.map(({ result, root, issuer, isPublic, product, ...server }) => {
        const host = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHost */ .g9)(server);
        return { host, result, root, issuer, isPublic, product, verified: verified.get(host) ?? 'not-tried' };
    });
    const known = new Set(reports.map(({ host }) => host));
    for (const [host, how] of verified) {
        if (known.has(host))
            continue;
        const result = how === 'no' ? 'failed' : 'trusted';
        reports.push({ host, result, ...(sights.get(host) ?? NO_SIGHT), verified: how });
    }
    return reports;
}


/***/ })

};

export const id = "report-file";
export const ids = ["report-file", "pages"];
export const modules = {

6983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  writeReport: () => (writeReport)
});

var pages = __webpack_require__(8231);
var release = __webpack_require__(7982);
var dates = __webpack_require__(8437);
var report_escape = __webpack_require__(3823);
;// CONCATENATED MODULE: ./build/report/json.js
function toReport(outcome, tool) {
    return json_frame(outcome, tool, outcome.anchors.map(makeReporter(outcome)));
}
const MAX_INDENTED = 1000;
const ITEMS_PER_PART = 100;
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
function json_frame(outcome, tool, certificates) {
    const { status, files, defaultStore, anchors, added, extra } = outcome;
    return {
        version: 1,
        ...(tool === undefined ? {} : { tool: { name: tool.name, version: tool.version } }),
        status,
        bundle: files ? { path: files.bundle, sha256: files.bundleSha256, count: anchors.length } : null,
        extra: files?.extra
            ? { path: files.extra, sha256: files.extraSha256 ?? null, count: extra.length }
            : null,
        truststore: files?.truststore ? { path: files.truststore } : null,
        counts: { total: anchors.length, added: added.length },
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
    return Buffer.from((0,report_escape/* escapeJson */.GO)(json), 'latin1');
}
function makeReporter({ extra }) {
    const inExtra = new Set(extra.map(({ certificate }) => certificate.fingerprint));
    return ({ certificate: { fingerprint, subject, issuer, notBefore, notAfter }, basis, origins }) => ({
        fingerprint,
        subject,
        issuer,
        notBefore: (0,dates/* formatTime */.fU)(notBefore),
        notAfter: (0,dates/* formatTime */.fU)(notAfter),
        basis,
        origins: origins.map(toOrigin),
        inExtra: inExtra.has(fingerprint),
    });
}
function toRejection({ candidate, code, reason }) {
    const { fingerprint, subject, notAfter } = candidate.certificate;
    return {
        fingerprint,
        subject,
        notAfter: (0,dates/* formatTime */.fU)(notAfter),
        origin: toOrigin(candidate.origin),
        code,
        reason,
    };
}
function toProblem({ code, severity, message, origin }) {
    return { code, severity, message, ...(origin === undefined ? {} : { origin: toOrigin(origin) }) };
}
function toVariable({ variable, client, value, action, because }) {
    const reported = { variable, client: client.id, value, isKept: action === 'kept' };
    if (because === undefined)
        return reported;
    const { setting, file, line } = because;
    return { ...reported, because: { setting, file, line } };
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
function toClientCheck({ client, host, result, reason, advice }) {
    return { client, host, result, reason: reason ?? null, advice: advice ?? null };
}
function toOrigin({ kind, label, position, setting }) {
    const led = setting === undefined ? {} : { setting: { name: setting.name, path: setting.path } };
    return { kind, label, position, ...led };
}

;// CONCATENATED MODULE: ./build/delivery/report-file.js
function writeReport(outcome, output, context) {
    const tool = { name: 'setup-ca-bundle', version: release.VERSION };
    output.writeReport(writeReportParts((0,pages.addressOutcome)(outcome, context), tool));
}


}),

8231:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  addressOutcome: () => (addressOutcome),
  addressPages: () => (addressPages)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7982);




const PAGE = /(?<![\w./-])docs\/[a-z-]+\.md/g;
const ROOT = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)));
function addressOutcome(outcome, world) {
    const address = (text) => text && addressPages(text, world);
    return {
        ...outcome,
        problems: outcome.problems.map((it) => ({ ...it, message: address(it.message) })),
        clientChecks: outcome.clientChecks.map((it) => ({
            ...it,
            reason: address(it.reason),
            ...(it.advice === undefined ? {} : { advice: address(it.advice) }),
        })),
    };
}
function addressPages(text, world) {
    return text.replace(PAGE, (page) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ROOT, page);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (findRepository(world)?.concat(page) ?? path) : page;
    });
}
function findRepository({ environment, isJob }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: name, GITHUB_ACTION_REF: ref } = environment;
    if (isJob && name && ref)
        return makeAddress(`${server || 'https://github.com'}/${name}`, ref);
    const { repository } = readPackage();
    const [, address = ''] = /^git\+(.+)\.git$/.exec(repository?.url ?? '') ?? [];
    return makeAddress(address, `v${_release_js__WEBPACK_IMPORTED_MODULE_3__.VERSION}`);
}
function makeAddress(repository, ref) {
    const address = `${repository}/blob/${ref}/`;
    return /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/blob\/[\w./-]+\/$/.test(address) ? address : undefined;
}
function readPackage() {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ROOT, 'package.json'), 'utf8'));
    }
    catch {
        return {}; // dist alone was copied
    }
}


})

};

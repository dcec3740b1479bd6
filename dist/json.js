export const id = "json";
export const ids = ["json"];
export const modules = {

9665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  writeReportParts: () => (writeReportParts)
});

var _certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3348);
var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


function toReport(outcome, tool) {
    return frame(outcome, tool, outcome.anchors.map(makeReporter(outcome)));
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
    for (const [key, value] of Object.entries(frame(outcome, tool, outcome.anchors))) {
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
function frame(outcome, tool, certificates) {
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
    return Buffer.from((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(json), 'latin1');
}
function makeReporter({ extra }) {
    const inExtra = new Set(extra.map(({ certificate }) => certificate.fingerprint));
    return ({ certificate: { fingerprint, subject, issuer, notBefore, notAfter }, basis, origins }) => ({
        fingerprint,
        subject,
        issuer,
        notBefore: (0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(notBefore),
        notAfter: (0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(notAfter),
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
        notAfter: (0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(notAfter),
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
function toClientCheck({ client, host, result, reason, advice }) {
    return { client, host, result, reason: reason ?? null, advice: advice ?? null };
}
function toOrigin({ kind, label, position, setting }) {
    const led = setting === undefined ? {} : { setting: { name: setting.name, path: setting.path } };
    return { kind, label, position, ...led };
}


})

};

export const id = "show";
export const ids = ["show"];
export const modules = {

8942:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  printCertificates: () => (printCertificates)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var dates = __webpack_require__(8437);
var lint_anchors = __webpack_require__(2060);
var public_roots = __webpack_require__(7767);
var certificates_certificate = __webpack_require__(9395);
var chain = __webpack_require__(6125);
var pem = __webpack_require__(5409);
var lint = __webpack_require__(3075);
var lint_chain = __webpack_require__(2599);
var lint_rules = __webpack_require__(589);
var loading = __webpack_require__(7555);
var loading_rules = __webpack_require__(4314);
var decoding = __webpack_require__(4464);
var endpoint = __webpack_require__(4258);
var read = __webpack_require__(6771);
var net_failure = __webpack_require__(2897);
var handshake = __webpack_require__(4649);
var net_proxy = __webpack_require__(7259);
var net_trust = __webpack_require__(9881);
var default_store = __webpack_require__(5960);
var network_host = __webpack_require__(217);
var inspectors = __webpack_require__(3105);
;// CONCATENATED MODULE: ./build/diagnosis/inventory.js
async function listFile(path, password, context) {
    const bytes = (0,read/* readSource */.o)(path);
    const none = { source: path, kind: 'file', isTrusted: undefined, product: undefined };
    if (!Buffer.isBuffer(bytes))
        return { ...none, entries: [], warnings: [`${path} ${bytes.reason}.`] };
    const { certificates, faults } = await (0,decoding/* decodeBounded */.M)(bytes, { password, signal: context.signal });
    const describe = makeDescribe(context);
    const lintNamesakes = (0,lint_anchors/* makeNamesakeLint */.V)((0,chain/* indexTrust */.n)(certificates.map(({ certificate }) => certificate)));
    return {
        ...none,
        entries: certificates.map(({ certificate, position }) => {
            const entry = describe(certificate, position, true);
            const namesakes = certificate.isCa ? lintNamesakes(certificate) : undefined;
            return namesakes ? { ...entry, findings: [...entry.findings, namesakes] } : entry;
        }),
        warnings: faults.map(({ position, line, what }) => {
            const block = position === 0 ? '' : `, block ${position}`;
            return `${path}${block}${line === 0 ? '' : ` (line ${line})`}: ${what}.`;
        }),
    };
}
async function listChain(host, context) {
    for (const secret of (0,net_proxy/* listProxySecrets */.WA)(context.environment))
        context.log.mask(secret);
    const source = (0,endpoint/* formatEndpoint */.T)(host);
    const none = {
        source,
        kind: 'host',
        entries: [],
        warnings: [],
        isTrusted: undefined,
        product: undefined,
    };
    const { proxy, problem } = (0,net_proxy/* chooseProxy */.UR)(host, context.environment);
    if (problem)
        return { ...none, warnings: [problem.message] };
    const store = await (0,default_store/* loadDefaultStore */.x)({ kind: 'auto' }, context);
    const anchors = store.candidates.map(({ certificate }) => certificate);
    const trust = (0,net_trust/* makeTrust */.L)(anchors.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join(''));
    const { value: shown, failure } = await (0,handshake/* readChain */.UM)(host, { trust, proxy, signal: context.signal });
    if (failure)
        return { ...none, warnings: [`${source}: ${(0,net_failure/* explainFailure */.SP)(failure)}`] };
    const sent = (0,network_host/* readSent */.dh)(shown.chain, new Map());
    const describe = makeDescribe(context);
    const trustedAlready = (0,chain/* indexTrust */.n)(anchors);
    const isAnchor = ({ subject, fingerprint }) => trustedAlready.get(subject)?.some((one) => one.fingerprint === fingerprint) ?? false;
    const lints = sent ? (0,lint_chain/* lintChain */.p)(sent, shown, isAnchor) : [];
    const summary = sent && (0,inspectors/* summarizeChain */.jA)({ sent, fetched: [], trust: trustedAlready }, (0,public_roots/* loadPublicRoots */.f)());
    return {
        ...none,
        entries: (sent ?? []).map((certificate, index) => {
            const own = lints.filter((lint) => lint.certificate?.fingerprint === certificate.fingerprint);
            const entry = describe(certificate, index + 1, certificate.isSelfIssued);
            return { ...entry, findings: [...entry.findings, ...own] };
        }),
        warnings: [
            ...lints
                .filter(({ certificate }) => certificate === undefined)
                .map((lint) => `${source}: the server ${(0,lint_rules/* describeFinding */.jb)(lint)} (${lint.rule}).`),
            ...(shown.trustError === undefined
                ? []
                : [`${source}: its chain does not validate (${shown.trustError}).`]),
            ...(shown.nameError === undefined
                ? []
                : [`${source}: its certificate is for another name (${shown.nameError}).`]),
            ...((sent?.length ?? 0) < shown.chain.length ? [`${source}: not all that it sends can be read.`] : []),
        ],
        isTrusted: shown.trustError === undefined,
        product: summary?.product,
    };
}
function lintLoading({ der }) {
    const faults = (0,loading/* findLoadingFaults */.V)(der);
    return faults.length === 0
        ? []
        : [{ rule: 'unloadable', severity: 'error', detail: (0,loading_rules/* describeLoadingFaults */.r3)(faults) }];
}
function makeDescribe({ now }) {
    const publicRoots = (0,public_roots/* loadPublicRoots */.f)();
    return (certificate, position, isLinted) => ({
        position,
        certificate,
        isSelfSigned: (0,certificates_certificate/* isSelfSigned */.Nl)(certificate),
        isPublic: publicRoots.has(certificate.fingerprint),
        findings: isLinted ? [...lintLoading(certificate), ...(0,lint/* lintCertificate */.z)(certificate, now)] : [],
    });
}

var report_escape = __webpack_require__(3823);
;// CONCATENATED MODULE: ./build/report/inventory.js
const HEAD = ['#', 'Expires', 'CA', 'Self-signed', 'Public', 'SHA-256', 'Subject'];
function writeInventory({ entries, warnings, kind, isTrusted, product, }) {
    const rows = entries.map((entry) => [
        String(entry.position),
        (0,dates/* formatDay */.im)(entry.certificate.notAfter),
        yes(entry.certificate.isCa),
        yes(entry.isSelfSigned),
        yes(entry.isPublic),
        entry.certificate.fingerprint,
        (0,report_escape/* showValue */.vp)(entry.certificate.subject),
    ]);
    const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const write = (cells) => cells
        .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  ');
    return [
        ...(entries.length === 0 ? [] : [write(HEAD)]),
        ...entries.flatMap((entry, at) => [
            write(rows[at] ?? []),
            ...entry.findings.map((finding) => `   ${finding.severity}: ${showFinding(finding)}`),
        ]),
        ...warnings,
        ...(0,lint_rules/* listAdvice */.lU)(entries.flatMap(({ findings }) => findings)),
        ...(kind === 'host' && entries.some(isForServerToMend) ? [lint_rules/* MEND_SERVER */.rl] : []),
        ...(kind === 'host' && entries.length > 0 ? [judge(isTrusted === true, product)] : []),
    ];
}
function toInventoryReport({ source, kind, entries, warnings, isTrusted, product, }) {
    return {
        version: 1,
        source,
        kind,
        isTrusted: isTrusted ?? null,
        product: product ?? null,
        certificates: entries.map(({ position, certificate, isSelfSigned, isPublic, findings }) => ({
            position,
            fingerprint: certificate.fingerprint,
            subject: certificate.subject,
            issuer: certificate.issuer,
            notBefore: (0,dates/* formatTime */.fU)(certificate.notBefore),
            notAfter: (0,dates/* formatTime */.fU)(certificate.notAfter),
            isCa: certificate.isCa,
            isSelfSigned,
            isPublic,
            findings: findings.map(({ rule, severity, detail }) => ({ rule, severity, detail: detail ?? null })),
        })),
        warnings,
    };
}
function showFinding(finding) {
    const { rule, detail } = finding;
    const shown = detail === undefined ? {} : { detail: (0,report_escape/* showValue */.vp)(detail) };
    return `${(0,lint_rules/* describeFinding */.jb)({ ...finding, ...shown })} (${rule})`;
}
function isForServerToMend({ certificate, findings }) {
    return !certificate.isSelfIssued && findings.some(({ severity }) => severity !== 'notice');
}
function judge(isTrusted, product) {
    const who = product === undefined ? '' : ` The names in it are those of ${product}, which inspects TLS.`;
    return isTrusted
        ? `The system store trusts the chain.${who}`
        : `The system store does not trust the chain.${who}`;
}
function yes(is) {
    return is ? 'yes' : 'no';
}

var build_request = __webpack_require__(1221);
var cli_context = __webpack_require__(7281);
;// CONCATENATED MODULE: ./build/cli/show.js
const DAY_MS = 86_400_000;
async function printCertificates(given, terminal) {
    const [subject = ''] = given.words;
    const context = (0,cli_context/* readContext */.y)(undefined, terminal.log);
    const password = given.input('pkcs12-password') || context.environment.SETUP_CA_BUNDLE_PKCS12_PASSWORD;
    const path = (0,external_node_path_.resolve)(subject);
    let inventory;
    if ((0,external_node_fs_.existsSync)(path) || /[\\/]/.test(subject.replace(/^https:\/\//, ''))) {
        inventory = await listFile(path, password || undefined, context);
    }
    else {
        const { request, problems } = await (0,build_request/* readRequest */["in"])((name) => (name === 'hosts' ? subject : ''));
        const [host] = request.hosts;
        if (host === undefined || problems.length > 0 || request.hosts.length > 1) {
            terminal.say(`${subject} is neither an existing file nor a host. Give the path of a file, or host[:port].`, 'red');
            return 2;
        }
        inventory = await terminal.during(`Asking ${subject}`, listChain(host, context));
    }
    if (given.isJson)
        terminal.printJson(toInventoryReport(inventory));
    else
        terminal.print(writeInventory(inventory).map((text) => ({ text })));
    const { failWithinDays: days } = given;
    const end = days === undefined ? undefined : context.now.getTime() + days * DAY_MS;
    const expiring = inventory.entries.filter(({ certificate: { notAfter } }) => end !== undefined && notAfter.getTime() < end);
    for (const { position, certificate } of expiring) {
        terminal.say(`Certificate ${position} expires on ${(0,dates/* formatDay */.im)(certificate.notAfter)}, within ${days} days (--fail-within).`, 'red');
    }
    const isWrong = expiring.length > 0 || inventory.warnings.length > 0 || inventory.entries.length === 0;
    return isWrong ? 1 : 0;
}


})

};

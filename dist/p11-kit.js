export const id = "p11-kit";
export const ids = ["p11-kit", "der-for-findings"];
export const modules = {

9823:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fx: () => (ANY_EXTENDED_KEY_USAGE),
  JW: () => (SERVER_AUTH),
  tu: () => (allowsServers)
});
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
function allowsServers(usage) {
    return usage === SERVER_AUTH || usage === ANY_EXTENDED_KEY_USAGE;
}


}),

9120:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (contentOf),
  C8: () => (readWholeElement),
  GG: () => (walk),
  KZ: () => (readChildren),
  RN: () => (readElement),
  _K: () => (toDotted),
  qN: () => (eachChild)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

const MAX_LENGTH_OCTETS = 4;
function readElement(bytes, start = 0, end = bytes.length) {
    const tag = bytes[start];
    const first = bytes[start + 1];
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
        throw notDer();
    let contentStart = start + 2;
    let length = first;
    if (first >= 0x80) {
        const octets = first & 0x7f;
        contentStart += octets;
        if (octets === 0 || octets > MAX_LENGTH_OCTETS)
            throw notDer();
        length = bytes.readUIntBE(start + 2, octets); // which throws a RangeError past the end of `bytes`
    }
    if (contentStart + length > end)
        throw notDer();
    return { bytes, tag, start, contentStart, end: contentStart + length };
}
function readWholeElement(bytes) {
    const element = readElement(bytes);
    if (element.end !== bytes.length)
        throw notDer();
    return element;
}
const MAX_CHILDREN = 100_000;
function readChildren({ bytes, contentStart, end }) {
    const children = [];
    for (let at = contentStart; at < end;) {
        if (children.length === MAX_CHILDREN)
            throw new RangeError('too many values');
        const child = readElement(bytes, at, end);
        children.push(child);
        at = child.end;
    }
    return children;
}
function* eachChild({ bytes, contentStart, end }) {
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        yield child;
        at = child.end;
    }
}
function contentOf({ bytes, contentStart, end }) {
    return bytes.subarray(contentStart, end);
}
function toDotted({ bytes, contentStart, end }) {
    let text = '';
    let arc = 0;
    for (let at = contentStart; at < end; at++) {
        if (arc >= 2 ** 38)
            return bytes.toString('hex', contentStart, end);
        const octet = bytes[at] ?? 0;
        arc = arc * 0x80 + (octet & 0x7f);
        if (octet >= 0x80)
            continue;
        if (text === '') {
            const first = Math.min(Math.floor(arc / 40), 2); // X.690 section 8.19.4
            text = `${first}.${arc - first * 40}`;
        }
        else
            text += `.${arc}`;
        arc = 0;
    }
    return text;
}
function walk(element, visit, depth = 0) {
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DER_DEPTH */ .Rx)
        throw new RangeError('DER is nested too deeply');
    visit(element);
    const { bytes, tag, contentStart, end } = element;
    if ((tag & 0x20) === 0)
        return;
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        walk(child, visit, depth + 1);
        at = child.end;
    }
}
function notDer() {
    return new RangeError('not DER');
}


}),

9944:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (readTrusted),
  h: () => (TRUSTED_LABEL)
});
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _extended_key_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9823);
var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);



const TRUSTED_LABEL = 'TRUSTED CERTIFICATE';
const SEQUENCE = 0x30;
const REJECTED = 0xa0;
function readTrusted(content) {
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(content);
    const { length } = certificate.der;
    if (length === content.length)
        return { certificate, servers: 'trusted' };
    const [first, second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readElement */ .RN)(content, length));
    const trusted = first?.tag === SEQUENCE ? listUses(first) : undefined;
    const rejection = [first, second].find((element) => element?.tag === REJECTED);
    if (rejection && listUses(rejection).some(_extended_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .tu))
        return { certificate, servers: 'refused' };
    if (trusted === undefined || trusted.some(_extended_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .tu))
        return { certificate, servers: 'trusted' };
    return { certificate, servers: trusted.length === 0 ? 'unsaid' : 'refused' };
}
function listUses(element) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(element).map((child) => (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .toDotted */ ._K)(child));
}


}),

7799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  applyTrustPolicy: () => (applyTrustPolicy)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1941);
var _certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5409);
var _certificates_formats_trusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9944);
var _files_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4836);
var _files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6771);
var _files_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1988);
var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9524);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7636);
var _origin_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2962);
var _wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3046);












const TRUST = '/usr/bin/trust';
const TRUST_TIMEOUT_MS = 5_000;
const MAX_SAID_BYTES = 4096;
const MAX_NAMES = 10;
async function applyTrustPolicy(store, context) {
    const { temporary } = context.folders;
    if (temporary === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(TRUST))
        return store;
    const policy = await readPolicy(temporary, context);
    if ('reason' in policy) {
        const message = `${store.label}: p11-kit did not answer (${policy.reason}), so CAs that were distrusted after this file was made may be in the bundle. To see what is wrong, run: trust list`;
        return {
            ...store,
            problems: [...store.problems, { code: 'policy-unread', severity: 'notice', message }],
        };
    }
    const inFile = new Set(store.candidates.map(({ certificate }) => certificate.fingerprint));
    const anchors = new Set(policy.anchors.map(({ fingerprint }) => fingerprint));
    const isRefused = ({ fingerprint }) => policy.refused.has(fingerprint);
    const kept = store.candidates.filter(({ certificate }) => !isRefused(certificate));
    const missing = policy.anchors.filter(({ fingerprint }) => !inFile.has(fingerprint));
    const refused = store.candidates.map(({ certificate }) => certificate).filter(isRefused);
    const unknown = kept
        .map(({ certificate }) => certificate)
        .filter(({ fingerprint }) => !anchors.has(fingerprint));
    return {
        ...store,
        candidates: [...kept, ...missing.map(toCandidate)],
        problems: [
            ...store.problems,
            ...tell(refused, 'distrusted', (names) => {
                return `${store.label}: left out, because p11-kit does not trust it for servers: ${names}. The file is older than that, or was changed by hand: run update-ca-trust or update-ca-certificates, so that other programs leave it out, too.`;
            }),
            ...tell(missing, 'store-outdated', (names) => {
                return `${store.label} lacks what p11-kit trusts: ${names}. It is in the bundle; run update-ca-trust or update-ca-certificates, so that programs without the bundle trust it too.`;
            }),
            ...tell(unknown, 'store-outdated', (names) => {
                return `${store.label} has certificates that p11-kit does not know: ${names}. They are in the bundle, because programs that read the file trust them. The next update of the file removes them: to keep them, run trust anchor FILE.`;
            }),
        ],
    };
}
function toCandidate(certificate, index) {
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_11__/* .originOf */ .y)({ kind: 'system', label: 'p11-kit (trust extract)' }, index + 1);
    return { certificate, origin, basis: 'default-store' };
}
function tell(certificates, code, write) {
    if (certificates.length === 0)
        return [];
    const message = write((0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .listSome */ .XT)(certificates.map(_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD), MAX_NAMES));
    return [{ code, severity: 'notice', message }];
}
async function readPolicy(temporary, context) {
    let folder;
    try {
        folder = (0,_files_write_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)(temporary, `${_files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER_PREFIX */ .kE}trust-`);
        const [listed, all] = await Promise.all([
            extract(['--format=pem-bundle', '--filter=ca-anchors', '--purpose=server-auth'], folder, 'anchors', context),
            extract(['--format=openssl-bundle', '--filter=certificates'], folder, 'all', context),
        ]);
        const { certificates } = (0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSource */ .E4)(listed);
        if (certificates.length === 0)
            return { reason: 'it names no CA' };
        const anchors = certificates.map(({ certificate }) => certificate);
        return { anchors, refused: listRefused(all, new Set(anchors.map(({ fingerprint }) => fingerprint))) };
    }
    catch (cause) {
        return { reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .describeCause */ .V$)(cause) };
    }
    finally {
        if (folder !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
function listRefused(bytes, anchors) {
    const refused = new Set();
    for (const { label, content } of (0,_certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .readPemBlocks */ .Hg)(bytes)) {
        if (label !== _certificates_formats_trusted_js__WEBPACK_IMPORTED_MODULE_4__/* .TRUSTED_LABEL */ .h || !Buffer.isBuffer(content))
            continue;
        try {
            const { certificate, servers } = (0,_certificates_formats_trusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrusted */ .G)(content);
            const isHidden = servers === 'trusted' && certificate.isCa;
            if ((servers === 'refused' || isHidden) && !anchors.has(certificate.fingerprint)) {
                refused.add(certificate.fingerprint);
            }
        }
        catch {
            // what we cannot read is no certificate of the file either
        }
    }
    return refused;
}
async function extract(words, folder, name, { signal }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const { status, failure } = await (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_9__.runProgram)(TRUST, ['extract', ...words, path], {
        // As the distributions' own scripts do: a user's configuration decides nothing about the machine's trust.
        environment: { P11_KIT_NO_USER_CONFIG: '1' },
        timeoutMs: TRUST_TIMEOUT_MS,
        maxBytes: MAX_SAID_BYTES,
        keepsEnd: true,
        signal,
    });
    if (status !== 0) {
        throw new Error(failure === 'late' ? 'it did not answer in time' : `it failed with ${status ?? failure}`);
    }
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o)(path);
    if (!Buffer.isBuffer(bytes))
        throw new Error(`what it wrote ${bytes.reason}`);
    return bytes;
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

export const id = 3574;
export const ids = [3574];
export const modules = {

5318:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ contentOf),
  GG: () => (/* binding */ walk),
  KZ: () => (/* binding */ readChildren),
  RN: () => (/* binding */ readElement),
  _K: () => (/* binding */ toDotted)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);

const MAX_LENGTH_OCTETS = 4;
/**
 * Reads the value at `start`, which must end by `end`. Its length may be written longer than DER allows, as OpenSSL
 * bears it, but not be indefinite. Throws a `RangeError` if there is none.
 */
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
/** Reads the values in a constructed one. Throws a `RangeError` if its contents are none. */
function readChildren({ bytes, contentStart, end }) {
    const children = [];
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        children.push(child);
        at = child.end;
    }
    return children;
}
/** The contents of a value. */
function contentOf({ bytes, contentStart, end }) {
    return bytes.subarray(contentStart, end);
}
/**
 * The dotted form of an OBJECT IDENTIFIER. One with a number of more than 45 bits is none that is known here: its contents
 * in hexadecimal stand for it.
 */
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
/** Visits a value and all in it, parents first. Throws a `RangeError` past {@link MAX_DER_DEPTH} or where it is no DER. */
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

2736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ ANY_EXTENDED_KEY_USAGE),
  t: () => (/* binding */ allowsServers)
});
/** The extended key usage that stands for all (anyExtendedKeyUsage, RFC 5280 section 4.2.1.12). */
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
/** Whether an extended key usage, an OID in its dotted form, allows TLS servers. */
function allowsServers(usage) {
    return usage === SERVER_AUTH || usage === ANY_EXTENDED_KEY_USAGE;
}


}),

5938:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readTrusted),
  h: () => (/* binding */ TRUSTED_LABEL)
});
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5318);
var _key_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2736);



/** The label of a certificate with OpenSSL's trust settings behind it. */
const TRUSTED_LABEL = 'TRUSTED CERTIFICATE';
const SEQUENCE = 0x30;
const REJECTED = 0xa0;
/**
 * Reads the content of a TRUSTED CERTIFICATE block: a certificate, then OpenSSL's X509_CERT_AUX (crypto/x509/x_x509a.c),
 * which may say for what it is trusted and for what not. Throws.
 *
 * OpenSSL itself trusts for servers only what is `trusted` here (obj_trust in crypto/x509/x509_trust.c).
 */
function readTrusted(content) {
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(content);
    const { length } = certificate.der;
    if (length === content.length)
        return { certificate, servers: 'trusted' };
    const [first, second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readElement */ .RN)(content, length));
    const trusted = first?.tag === SEQUENCE ? listUses(first) : undefined;
    const rejection = [first, second].find((element) => element?.tag === REJECTED);
    if (rejection && listUses(rejection).some(_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .t))
        return { certificate, servers: 'refused' };
    if (trusted === undefined || trusted.some(_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .t))
        return { certificate, servers: 'trusted' };
    return { certificate, servers: trusted.length === 0 ? 'unsaid' : 'refused' };
}
function listUses(element) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(element).map((child) => (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .toDotted */ ._K)(child));
}


}),

994:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $s: () => (/* binding */ bound),
  A$: () => (/* binding */ failTo),
  BA: () => (/* binding */ failFrom),
  SP: () => (/* binding */ explainFailure)
});
/** A failure as one sentence or two: who, what, what to do. Holds raw text of the remote side. */
function explainFailure({ who, detail, advice }) {
    return `${who} ${detail.replace(/\.$/, '')}.${advice === undefined ? '' : ` ${advice}`}`;
}
/** A failed attempt; not to be retried unless `more` says so. */
function failTo({ party, who }, kind, detail, more = {}) {
    return { failure: { party, who: bound(who), kind, detail, isRetryable: false, ...more } };
}
/** What an error of `node:net`, `node:dns`, `node:tls` or `node:http` says, as a failed attempt. */
function failFrom(party, cause) {
    const error = mostTelling(cause);
    const { code = '' } = error;
    const known = KNOWN_ERRORS[code];
    if (known !== undefined) {
        const { kind, detail, isRetryable = false } = known;
        return failTo(party, kind, `${detail} (${code})`, { code, isRetryable });
    }
    if (/^(?:ERR_SSL_|EPROTO)/.test(code))
        return failFromTls(party, error);
    if (code.startsWith('HPE_')) {
        return failTo(party, 'protocol', `gave an answer that is not HTTP (${code})`, { code });
    }
    return failTo(party, 'unexpected', `failed: ${bound(error.message)}`, code === '' ? {} : { code });
}
/** The remote side's own words, raw, on one line and cut to a length that can be shown. */
function bound(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > MAX_WORDS_LENGTH ? `${line.slice(0, MAX_WORDS_LENGTH)}\u2026` : line;
}
const MAX_WORDS_LENGTH = 300;
const RESET = { kind: 'reset', detail: 'cut the connection', isRetryable: true };
const NO_ROUTE = { kind: 'unreachable', detail: 'cannot be reached from here' };
const UNKNOWN_NAME = { kind: 'dns', detail: 'has a name that cannot be resolved' };
const NO_TLS = { kind: 'not-tls', detail: 'does not speak TLS on this port' };
const KNOWN_ERRORS = {
    ECONNREFUSED: { kind: 'refused', detail: 'refused the connection' },
    ETIMEDOUT: { kind: 'timed-out', detail: 'did not answer', isRetryable: true },
    ECONNRESET: RESET,
    ECONNABORTED: RESET,
    EPIPE: RESET,
    EHOSTUNREACH: NO_ROUTE,
    EHOSTDOWN: NO_ROUTE,
    ENETUNREACH: NO_ROUTE,
    ENETDOWN: NO_ROUTE,
    EADDRNOTAVAIL: NO_ROUTE,
    EACCES: NO_ROUTE,
    EPERM: NO_ROUTE,
    ENOTFOUND: UNKNOWN_NAME,
    ENODATA: UNKNOWN_NAME,
    EAI_AGAIN: { ...UNKNOWN_NAME, isRetryable: true },
    HPE_HEADER_OVERFLOW: { kind: 'protocol', detail: 'gave an answer whose header is too large' },
    ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
    ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
    ERR_SSL_HTTP_REQUEST: NO_TLS,
    ERR_SSL_EXCESSIVE_MESSAGE_SIZE: {
        kind: 'chain-too-large',
        detail: 'sent more certificates than OpenSSL takes, 100 KiB',
    },
};
/** Of the errors of several addresses the one that a server gave, if one did. */
function mostTelling(cause) {
    if (cause instanceof AggregateError) {
        const errors = cause.errors;
        const fromServer = errors.find(({ code = '' }) => KNOWN_ERRORS[code]?.kind !== 'unreachable');
        return fromServer ?? errors[0] ?? cause;
    }
    return cause instanceof Error ? cause : new Error(String(cause));
}
function failFromTls(party, error) {
    const { code = '', reason = error.message } = error;
    const words = bound(reason);
    const detail = /alert/i.test(words)
        ? `ended the TLS handshake with an alert: ${words}`
        : `and this program found no TLS that both speak: ${words}`;
    return failTo(party, 'tls', detail, { code });
}


}),

3574:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  applyTrustPolicy: () => (/* binding */ applyTrustPolicy)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _certificates_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5899);
var _certificates_pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5619);
var _certificates_trusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
var _files_location_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8545);
var _files_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8766);
var _files_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4011);
var _problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(411);
var _place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9022);
var _wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(949);












/** p11-kit's tool, by its own path: what a job puts into PATH decides nothing about trust. */
const TRUST = '/usr/bin/trust';
/** The time for p11-kit to answer, in milliseconds; with 150 certificates it takes 70. */
const TRUST_TIMEOUT_MS = 5_000;
/** How many certificates a sentence names. */
const MAX_NAMES = 10;
/**
 * Asks p11-kit about a store that was extracted by it (`trust extract`, trust(1)): left out is what p11-kit does not trust
 * for servers, added is what it trusts and the file lacks; each is told.
 *
 * What p11-kit does not know at all stays, because the clients that read the file trust it. Where p11-kit's tool is not
 * there the store is as it was; where the tool fails, too, and a notice says so.
 */
async function applyTrustPolicy(store, context) {
    const { temporary } = context.folders;
    if (temporary === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(TRUST))
        return store;
    const policy = await readPolicy(temporary, context);
    if ('reason' in policy) {
        const message = `${store.label}: p11-kit could not be asked what has been distrusted since this file was made (${policy.reason}). The file is taken as it is. Run trust list to see what is wrong.`;
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
                return `${store.label} lacks what p11-kit trusts: ${names}. It is in the bundle; run update-ca-trust or update-ca-certificates, so that programs which do not read the bundle know it, too.`;
            }),
            ...tell(unknown, 'store-outdated', (names) => {
                return `${store.label} holds what p11-kit does not know: ${names}. It is in the bundle, because programs that read the file trust it, but the next update of the file drops it: put it among p11-kit's anchors (trust anchor FILE).`;
            }),
        ],
    };
}
function toCandidate(certificate, index) {
    const origin = (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .originOf */ .y)({ kind: 'system', label: 'p11-kit (trust extract)' }, index + 1);
    return { certificate, origin, basis: 'default-store' };
}
function tell(certificates, code, write) {
    if (certificates.length === 0)
        return [];
    const message = write((0,_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .listSome */ .XT)(certificates.map(_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD), MAX_NAMES));
    return [{ code, severity: 'notice', message }];
}
/** Asks twice: for what the distribution itself extracts, and for all that p11-kit knows with its trust settings. */
async function readPolicy(temporary, context) {
    let folder;
    try {
        folder = (0,_files_write_js__WEBPACK_IMPORTED_MODULE_8__/* .makeFolder */ .f)(temporary, `${_files_location_js__WEBPACK_IMPORTED_MODULE_6__/* .FOLDER_PREFIX */ .kE}trust-`);
        const [listed, all] = await Promise.all([
            extract(['--format=pem-bundle', '--filter=ca-anchors', '--purpose=server-auth'], folder, 'anchors', context),
            extract(['--format=openssl-bundle', '--filter=certificates'], folder, 'all', context),
        ]);
        const { certificates } = (0,_certificates_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSource */ .E4)(listed);
        if (certificates.length === 0)
            return { reason: 'it names no CA' };
        const anchors = certificates.map(({ certificate }) => certificate);
        return { anchors, refused: listRefused(all, new Set(anchors.map(({ fingerprint }) => fingerprint))) };
    }
    catch (cause) {
        return { reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .describeCause */ .V$)(cause) };
    }
    finally {
        if (folder !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
}
/**
 * What p11-kit knows and does not trust for servers: not among its anchors, and refused by its trust settings. Those do not
 * show a CA that is both an anchor and distrusted (tried: p11-kit 0.24), which is no anchor then.
 */
function listRefused(bytes, anchors) {
    const refused = new Set();
    for (const { label, content } of (0,_certificates_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .readPemBlocks */ .Hg)(bytes)) {
        if (label !== _certificates_trusted_js__WEBPACK_IMPORTED_MODULE_5__/* .TRUSTED_LABEL */ .h || !Buffer.isBuffer(content))
            continue;
        try {
            const { certificate, servers } = (0,_certificates_trusted_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrusted */ .G)(content);
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
function extract(words, folder, name, { signal }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const options = {
        // As the distributions' own scripts do: a user's configuration decides nothing about the machine's trust.
        env: { P11_KIT_NO_USER_CONFIG: '1' },
        cwd: '/',
        timeout: TRUST_TIMEOUT_MS,
        killSignal: 'SIGKILL',
        signal,
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(TRUST, ['extract', ...words, path], options, (error) => {
            if (error) {
                reject(new Error(error.killed ? 'it did not answer in time' : `it failed with ${error.code}`));
                return;
            }
            const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readSource */ .o)(path);
            if (Buffer.isBuffer(bytes))
                resolve(bytes);
            else
                reject(new Error(`what it wrote ${bytes.reason}`));
        });
    });
}


}),

949:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (/* binding */ listOnce),
  bC: () => (/* binding */ nameEnd),
  hD: () => (/* binding */ quote),
  hV: () => (/* binding */ writePin),
  ny: () => (/* binding */ explainUnreached)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _net_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(994);


/** A certificate's name for a sentence, bounded: \u201cCorp Root\u201d. It is the certificate's own text, raw. */
function quote(certificate) {
    return `\u201c${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)((0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(certificate))}\u201d`;
}
/** The pin that names a certificate, as it is written in the inputs. */
function writePin({ fingerprint }) {
    return `sha256:${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFingerprint */ .uV)(fingerprint)}`;
}
/** What went wrong on the way to a host, as a problem of `where`. */
function explainUnreached(failure, where, origin, signal) {
    const code = failure.kind === 'cancelled' ? nameEnd(signal) : nameFailure(failure);
    return { code, severity: 'error', message: `${where}: ${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .SP)(failure)}`, origin };
}
/** Why a run's signal was aborted. */
function nameEnd(signal) {
    return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'deadline' : 'cancelled';
}
/** Problems, each sentence once: a setting that cannot be used fails every host in the same words. */
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

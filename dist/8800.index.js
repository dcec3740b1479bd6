export const id = 8800;
export const ids = [8800];
export const modules = {

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

8800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadMacosStore: () => (/* binding */ loadMacosStore)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/certificates/digest.js
var digest = __webpack_require__(8909);
// EXTERNAL MODULE: ./build/net/failure.js
var failure = __webpack_require__(994);
;// CONCATENATED MODULE: ./build/sources/trust-settings.js


/** Values of SecTrustSettingsResult (SecTrustSettings.h); 4 is \u201cunspecified\u201d. */
const TRUST_ROOT = 1;
const TRUST_AS_ROOT = 2;
const DENY = 3;
const UNSPECIFIED = 4;
/** The bytes of the OID 1.2.840.113635.100.1.3, Apple's policy for TLS, without tag and length. */
const SSL_POLICY = '2a864886f763640103';
/** kSecTrustSettingsKeyUseSignCert; all bits are set in kSecTrustSettingsKeyUseAny. */
const SIGN_CERTIFICATES = 8;
/** What cannot be understood takes the certificate's trust away, as it does in macOS (golang/go#38888). */
const INVALID = { isForServers: true, result: DENY, limits: [] };
/**
 * Reads the XML property list that `security trust-settings-export` writes; undefined if it is no such list.
 *
 * A certificate without the key `trustSettings` has no settings, where Apple's oldest header has it trusted.
 */
async function parseTrustSettings(xml) {
    const root = await parsePropertyList(xml);
    if (!isDictionary(root) || root.trustVersion !== 1 || !isDictionary(root.trustList))
        return undefined;
    const settings = new Map();
    for (const [sha1, entry] of Object.entries(root.trustList)) {
        if (isDictionary(entry) && entry.trustSettings === undefined)
            continue;
        const list = isDictionary(entry) ? entry.trustSettings : undefined;
        settings.set(sha1.toUpperCase(), Array.isArray(list) ? list.map(readConstraints) : [INVALID]);
    }
    return settings;
}
/**
 * Judges a certificate by the settings of all domains. One that denies wins over all that trust, whosever they are and
 * whatever limits it has; macOS itself lets a user's settings win over an administrator's.
 */
function judgeTrust(certificate, domains) {
    const key = keyOf(certificate);
    const all = domains
        .map((settings) => settings.get(key))
        .filter((list) => list !== undefined)
        // an empty array trusts a root for everything
        .flatMap((list) => (list.length > 0 ? list : [{ isForServers: true, result: TRUST_ROOT, limits: [] }]))
        .filter(({ isForServers }) => isForServers);
    if (all.some(({ result }) => result === DENY))
        return { kind: 'denied' };
    const trusting = all.filter(({ result }) => trusts(result, certificate));
    if (trusting.some(({ limits }) => limits.length === 0))
        return { kind: 'trusted' };
    if (trusting.length === 0)
        return { kind: 'unspecified' };
    return { kind: 'limited', limits: [...new Set(trusting.flatMap(({ limits }) => limits))] };
}
/** Whether a domain says anything of a certificate. */
function hasSettings(certificate, settings) {
    return settings.has(keyOf(certificate));
}
/** \u201cRoot\u201d is for self-issued certificates, \u201cas root\u201d for others too (trust_store_mac.cc of Chromium reads it so). */
function trusts(result, { isSelfIssued }) {
    return result === TRUST_AS_ROOT || (result === TRUST_ROOT && isSelfIssued);
}
/**
 * `kSecTrustSettingsAllowedError` is not read: Keychain Access writes \u201cAlways Trust\u201d as two settings for each policy,
 * each with an error that it forgives (expired, other host name). A bundle forgives nothing.
 */
function readConstraints(value) {
    if (!isDictionary(value))
        return INVALID;
    const result = value.kSecTrustSettingsResult ?? TRUST_ROOT;
    if (typeof result !== 'number' || result < TRUST_ROOT || result > UNSPECIFIED)
        return INVALID;
    const { kSecTrustSettingsPolicyString: host, kSecTrustSettingsKeyUsage: usage } = value;
    const limits = [];
    if (host !== undefined)
        limits.push(`only for the host ${(0,failure/* bound */.$s)(String(host))}`);
    if (value.kSecTrustSettingsApplication !== undefined)
        limits.push('only in one application');
    if (usage !== undefined && (Number(usage) & SIGN_CERTIFICATES) === 0) {
        limits.push('only for other uses of its key than to sign certificates');
    }
    return { isForServers: isForServers(value), result, limits };
}
/** A setting without a policy is for all. Servers and clients share one OID: the name tells them apart (SecPolicy.c). */
function isForServers({ kSecTrustSettingsPolicy: policy, kSecTrustSettingsPolicyName: name, }) {
    if (name === 'sslServer')
        return true;
    if (name === 'sslClient')
        return false;
    if (policy === undefined)
        return name === undefined;
    return Buffer.from(String(policy), 'base64').toString('hex') === SSL_POLICY;
}
/** Parses a property list to objects, lists, strings and numbers, `<data>` to its base64; undefined if it is none. */
async function parsePropertyList(xml) {
    // It reads no DTD and resolves no entity but the five of XML, so there is nothing to expand or to fetch.
    const { parse } = await __webpack_require__.e(/* import() */ 7627).then(__webpack_require__.t.bind(__webpack_require__, 7627, 19));
    try {
        return parse(xml);
    }
    catch {
        return undefined; // its words quote the text
    }
}
function isDictionary(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The name under which trust settings know a certificate: SHA-1 of its DER, in upper case. */
function keyOf({ der }) {
    return (0,digest/* digestSha1 */.A)(der).toUpperCase();
}

// EXTERNAL MODULE: ./build/sources/wording.js
var wording = __webpack_require__(949);
;// CONCATENATED MODULE: ./build/sources/system-macos.js










/** By its path: a `security` that a pull request put on the PATH is never run. Reading takes it a second or two. */
const SECURITY = { path: '/usr/bin/security', timeoutMs: 15_000 };
/** The roots that Apple ships: trusted unless settings say otherwise (SYSTEM_ROOT_STORE_PATH, SecTrustSettingsPriv.h). */
const APPLE_ROOTS = '/System/Library/Keychains/SystemRootCertificates.keychain';
/** What administrators, MDM and other programs installed: trusted only where settings say so. */
const SYSTEM_KEYCHAIN = '/Library/Keychains/System.keychain';
/** The keychains that `security` searches if none is named: the login keychain, and what else the user put there. */
const USER_KEYCHAINS = "the user's keychains";
/** The domains of trust settings, and the option of `security` for each (security(1), trust-settings-export). */
const DOMAINS = { user: [], admin: ['-d'], system: ['-s'] };
/** What `security` says where a domain is empty (errSecNoTrustSettings): no failure. */
const NO_SETTINGS = /No Trust Settings were found/;
/** Its exit code where it finds nothing (errSecItemNotFound, -25300, in one byte). */
const NOTHING_FOUND = 44;
/** How many certificates a message names. */
const MAX_NAMES = 5;
/**
 * Loads what macOS trusts for TLS servers: Apple's roots, and of the other keychains what trust settings vouch for.
 * Returns a reason instead where Apple's roots cannot be read; whatever else cannot be is missing, with a warning.
 *
 * `/etc/ssl/cert.pem` is not read: it is a list of LibreSSL's (Mozilla's, as OpenBSD keeps it) that comes with macOS and
 * knows neither Apple's roots nor what was installed, nor what was denied.
 */
async function loadMacosStore(context) {
    // all side by side: the whole takes as long as the slowest, and never longer than the time limit
    const [roots, machine, user, settings, userSettingsCount] = await Promise.all([
        listCertificates(context, [APPLE_ROOTS]),
        listCertificates(context, [SYSTEM_KEYCHAIN]),
        listCertificates(context, []),
        exportSettings(context),
        askWhetherUserSettingsCount(context),
    ]);
    if (!Buffer.isBuffer(roots))
        return { reason: `${APPLE_ROOTS}: ${roots.reason}` };
    const shipped = await (0,source/* loadTrusted */.m)(roots, { kind: 'system', label: APPLE_ROOTS }, 'default-store');
    if (shipped.candidates.length === 0)
        return { reason: `${APPLE_ROOTS}: no certificate was found there` };
    const installed = await Promise.all([
        loadKeychain(machine, SYSTEM_KEYCHAIN),
        loadKeychain(user, USER_KEYCHAINS),
    ]);
    const { user: byUser, admin, system } = settings.domains;
    const judge = (certificate) => {
        const verdict = judgeTrust(certificate, [byUser, admin, system]);
        // an administrator can switch off what users trust, but what they deny stays denied
        return userSettingsCount || verdict.kind === 'denied'
            ? verdict
            : judgeTrust(certificate, [admin, system]);
    };
    const isTrustedRoot = ({ certificate }) => {
        const { kind } = judge(certificate);
        return kind === 'trusted' || (kind !== 'denied' && !hasSettings(certificate, system));
    };
    const others = listOnce(installed.flatMap(({ candidates }) => candidates)).map((candidate) => ({
        candidate,
        verdict: judge(candidate.certificate),
    }));
    const limited = others.flatMap(({ candidate, verdict }) => verdict.kind === 'limited' ? [`${(0,wording/* quote */.hD)(candidate.certificate)} ${verdict.limits.join(', ')}`] : []);
    return {
        label: "macOS's keychains",
        path: undefined,
        publicRoots: shipped.candidates.map(({ certificate }) => certificate.fingerprint),
        candidates: [
            ...shipped.candidates.filter(isTrustedRoot),
            ...others.filter(({ verdict }) => verdict.kind === 'trusted').map(({ candidate }) => candidate),
        ],
        problems: [
            ...shipped.problems,
            ...installed.flatMap(({ problems }) => problems),
            ...settings.problems,
            ...(limited.length === 0 ? [] : [explainLimits(limited)]),
        ],
    };
}
/** The certificates of a keychain as PEM, whether anything trusts them or not; of the search list, if none is named. */
function listCertificates(context, keychains) {
    return ask(['find-certificate', '-a', '-p', ...keychains], context);
}
async function loadKeychain(answer, label) {
    if (!Buffer.isBuffer(answer)) {
        if (answer.code === NOTHING_FOUND)
            return { candidates: [], problems: [] };
        const message = `${label}: not read (${answer.reason}). CAs that were installed there are not in the bundle. See what \`security find-certificate -a -p\` says to this user, or give the CAs in \`certificates\`.`;
        return { candidates: [], problems: [{ code: 'store-incomplete', severity: 'warning', message }] };
    }
    if (answer.toString('latin1').trim() === '')
        return { candidates: [], problems: [] };
    return (0,source/* loadTrusted */.m)(answer, { kind: 'system', label }, 'default-store');
}
/** Reads the trust settings of all domains; one that cannot be read is empty, with a warning. */
async function exportSettings(context) {
    // `security` writes them to a file only; the folder is the user's alone (0700), so nobody can put another there
    const folder = makePrivateFolder(context);
    const problems = [];
    const load = async (domain) => {
        const settings = folder === undefined
            ? 'no folder for them could be made'
            : await exportDomain(domain, (0,external_node_path_.join)(folder, `${domain}.plist`), context);
        if (typeof settings !== 'string')
            return settings;
        problems.push(explainUnreadSettings(domain, settings));
        return new Map();
    };
    try {
        const [user, admin, system] = await Promise.all([load('user'), load('admin'), load('system')]);
        return { domains: { user, admin, system }, problems };
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function makePrivateFolder({ folders: { temporary } }) {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary ?? (0,external_node_os_.tmpdir)(), 'trust-settings-'));
    }
    catch {
        return undefined;
    }
}
/** The trust settings of a domain, or why they could not be read. */
async function exportDomain(domain, file, context) {
    const answer = await ask(['trust-settings-export', ...DOMAINS[domain], file], context);
    if (!Buffer.isBuffer(answer))
        return NO_SETTINGS.test(answer.complaint) ? new Map() : answer.reason;
    const bytes = (0,read/* readSource */.o)(file);
    if (!Buffer.isBuffer(bytes))
        return `the file that \`security\` wrote ${bytes.reason}`;
    const settings = await parseTrustSettings(bytes.toString('utf8'));
    return settings ?? 'what `security` wrote is no list of trust settings';
}
/** Whether trust settings of users are in force: yes, unless `security` says that they are disabled. */
async function askWhetherUserSettingsCount(context) {
    const answer = await ask(['user-trust-settings-enable'], context);
    return !(Buffer.isBuffer(answer) && /Trust Settings are Disabled/i.test(answer.toString('latin1')));
}
/** Asks `security` one thing, with none of the job's variables: nothing in them can change what it reads. */
function ask(words, context) {
    const { path, timeoutMs } = context.storeProgram ?? SECURITY;
    const { home } = context.folders;
    const options = {
        cwd: '/',
        env: home === undefined ? {} : { HOME: home },
        encoding: 'buffer',
        timeout: timeoutMs, // it may ask for a password in a window that nobody sees
        killSignal: 'SIGKILL',
        maxBuffer: limits/* MAX_SOURCE_BYTES */.Tw,
        signal: context.signal,
    };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(path, words, options, (error, stdout, stderr) => {
            if (error === null)
                return resolve(stdout);
            const { code, killed } = error;
            const complaint = stderr.toString('latin1');
            resolve({ reason: describeFailure(code, killed === true, { path, timeoutMs }), code, complaint });
        });
    });
}
function describeFailure(code, wasKilled, { path, timeoutMs }) {
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return `${path} gave more than ${limits/* MAX_SOURCE_BYTES */.Tw / 1024 / 1024} MiB`;
    }
    if (code === 'ABORT_ERR')
        return 'the run was cancelled, or its time was over';
    if (wasKilled)
        return `${path} gave no answer within ${timeoutMs / 1000} s: is a keychain locked?`;
    return `${path}: ${typeof code === 'number' ? `exit code ${code}` : String(code)}`;
}
function explainUnreadSettings(domain, reason) {
    const command = ['security trust-settings-export', ...DOMAINS[domain], 'settings.plist'].join(' ');
    const message = `macOS's trust settings, domain ${domain}: not read (${reason}). What they trust is not in the bundle, and what they deny may be. See what \`${command}\` says to this user.`;
    return { code: 'store-incomplete', severity: 'warning', message };
}
function explainLimits(limited) {
    const named = (0,problem/* listSome */.XT)(limited, MAX_NAMES, '; ');
    const message = `macOS trusts these with limits that a bundle cannot express, so they are left out: ${named}. If every TLS client may trust one of them everywhere, give its certificate in \`certificates\`.`;
    return { code: 'trust-limited', severity: 'notice', message };
}
/** Keychains repeat each other: the search list has the System keychain, too. */
function listOnce(candidates) {
    const byFingerprint = new Map();
    for (const candidate of candidates) {
        const { fingerprint } = candidate.certificate;
        if (!byFingerprint.has(fingerprint))
            byFingerprint.set(fingerprint, candidate);
    }
    return [...byFingerprint.values()];
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

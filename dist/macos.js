export const id = "macos";
export const ids = ["macos"];
export const modules = {

3535:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  loadMacosStore: () => (loadMacosStore)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var read = __webpack_require__(6771);
var limits = __webpack_require__(2527);
var problem = __webpack_require__(9524);
var run = __webpack_require__(7636);
var source = __webpack_require__(5861);
var wording = __webpack_require__(3046);
var certificates_certificate = __webpack_require__(9395);
var digest = __webpack_require__(3290);
var failure = __webpack_require__(2897);
;// CONCATENATED MODULE: ./build/sources/default-store/apple-roots.js
const APPLE_ROOTS_FOR_OTHER_USES = new Set([
    '0cb9124cadff41d02701f59b477d71e2690b38add9f524c49bbed0140ad9b9ec', // Apple Platform Code Signing RSA Root CA - G1
    '2aa219a1df9e699c513e3304224c0695ab0bc244bf3334f7b1ee8db12e16ae9b', // Apple Platform ECC Root CA - G1
    '559e1c5406885233cab74780e22766a4f476d717892e6277903397a8172cd42d', // Apple Platform Code Signing ECC Root CA - G1
    '5a5044783b2cc790a92d68a59e1eee167108b204f060a8378d539016f4670bc9', // Apple Platform RSA Root CA - G1
    '5fbd45b0303b6247e410328864b795bf91f44856be6cbd8d1949ff60a6f51908', // Apple Platform Bootstrap ECC Root CA - G1
    '8174fdd9db62e04dd18f17d1224406c7a2cc8d5db5816f3dc7f5e900047e7fb7', // Apple Platform Developer RSA Root CA - G1
    '99dad8412ff1155b12759717aef5a31e6e089e357539faca3d57e138018493b3', // Apple Platform Developer ECC Root CA - G1
    'fa760b953dfd935ca420ba9baa5f07067fad4449b5554b9418cbdd12e0a56eda', // Apple Platform Multipurpose RSA Root CA - G1
    'ffe0e2fab9a71c9dc927b3211efbb315bb0048b1e8a6621947b2b10363051c2f', // Apple Platform Multipurpose ECC Root CA - G1
]);

;// CONCATENATED MODULE: ./build/sources/default-store/trust-settings.js
const TRUST_ROOT = 1;
const TRUST_AS_ROOT = 2;
const DENY = 3;
const UNSPECIFIED = 4;
const SSL_POLICIES = new Set([
    '1.2.840.113635.100.1.3',
    '1.2.840.113635.100.1.3.1',
    '2a864886f763640103',
]);
const KEY_USES_OF_ISSUERS = new Set([0x8, 0xffffffff]);
const MEANINGFUL_KEYS = [
    'kSecTrustSettingsPolicy',
    'kSecTrustSettingsApplication',
    'kSecTrustSettingsPolicyString',
    'kSecTrustSettingsAllowedError',
    'kSecTrustSettingsResult',
    'kSecTrustSettingsKeyUsage',
];
const INVALID = { isForServers: true, result: DENY, limits: [] };
async function parseTrustSettings(xml) {
    const root = await parsePropertyList(xml);
    if (!isDictionary(root) || root.trustVersion !== 1 || !isDictionary(root.trustList))
        return undefined;
    return new Map(Object.entries(root.trustList).map(([sha1, entry]) => [sha1.toUpperCase(), readEntry(entry)]));
}
function readEntry(entry) {
    const list = isDictionary(entry) ? (entry.trustSettings ?? []) : undefined;
    if (!Array.isArray(list))
        return [INVALID];
    return list.filter((value) => !isDictionary(value) || isMeaningful(value)).map(readConstraints);
}
function isMeaningful(value) {
    return MEANINGFUL_KEYS.some((key) => value[key] !== undefined);
}
function judgeCertificate(certificate, isShipped, { user, userCounts, admin, system }) {
    const key = keyOf(certificate);
    const all = [user, admin, system].flatMap((settings) => settings?.get(key) ?? []);
    if (all.some(({ isForServers, result }) => isForServers && result === DENY))
        return { kind: 'denied' };
    const own = admin.get(key) ?? (userCounts ? user.get(key) : undefined);
    const verdict = judgeEntry(certificate, own);
    if (verdict.kind === 'trusted' || !isShipped)
        return verdict;
    if (APPLE_ROOTS_FOR_OTHER_USES.has(certificate.fingerprint))
        return verdict;
    // Apple's list names every root that it ships (buildRootKeychain.rb); what it does not name is not shipped
    const shipped = judgeEntry(certificate, system === undefined ? [] : system.get(key));
    return shipped.kind === 'trusted' ? shipped : verdict;
}
function judgeEntry(certificate, entry) {
    if (entry === undefined)
        return { kind: 'unspecified' };
    // \u201croot\u201d is for the self-signed alone, \u201cas root\u201d for all others alone (SecPVCIsAnchorPerConstraints)
    const wanted = (0,certificates_certificate/* isSelfSigned */.Nl)(certificate) ? TRUST_ROOT : TRUST_AS_ROOT;
    if (entry.length === 0)
        return { kind: wanted === TRUST_ROOT ? 'trusted' : 'unspecified' };
    const limits = [];
    for (const setting of entry.filter(({ isForServers }) => isForServers)) {
        if (setting.result === wanted && setting.limits.length > 0) {
            limits.push(...setting.limits);
            continue;
        }
        // one that holds here and there, and does not trust there, is taken for one that holds everywhere
        if (setting.result === wanted)
            return { kind: 'trusted' };
        break;
    }
    return limits.length === 0 ? { kind: 'unspecified' } : { kind: 'limited', limits: [...new Set(limits)] };
}
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
    // exactly these: one use more is another use (SecPVCContainsTrustSettingsKeyUsage)
    if (usage !== undefined && !KEY_USES_OF_ISSUERS.has(usage)) {
        limits.push('only for other uses of its key than to sign certificates');
    }
    return { isForServers: isForServers(value), result, limits };
}
function isForServers({ kSecTrustSettingsPolicy: policy, kSecTrustSettingsPolicyName: name, }) {
    if (name !== undefined && name !== 'sslServer')
        return false;
    if (policy === undefined)
        return true;
    const text = String(policy); // newer policies are dotted text, which no base64 is
    return SSL_POLICIES.has(text.includes('.') ? text : Buffer.from(text, 'base64').toString('hex'));
}
async function parsePropertyList(xml) {
    // It reads no DTD and resolves no entity but the five of XML, so there is nothing to expand or to fetch.
    const { parse } = await __webpack_require__.e("fast-plist").then(__webpack_require__.t.bind(__webpack_require__, 7110, 19));
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
function keyOf({ der }) {
    return (0,digest/* digestSha1 */.A)(der).toUpperCase();
}

;// CONCATENATED MODULE: ./build/sources/default-store/macos.js
const SECURITY = { path: '/usr/bin/security', timeoutMs: 15_000 };
const APPLE_ROOTS = '/System/Library/Keychains/SystemRootCertificates.keychain';
const SYSTEM_KEYCHAIN = '/Library/Keychains/System.keychain';
const USER_KEYCHAINS = "the user's keychains";
const DOMAINS = { user: [], admin: ['-d'], system: ['-s'] };
const NO_TRUST_SETTINGS = '-25263';
const FAILED = 1;
const NOTHING_FOUND = 44;
const MAX_NAMES = 5;
async function loadMacosStore(context) {
    // all side by side: the whole takes as long as the slowest, and never longer than the time limit
    const [keychain, machine, user, settings, userSettingsCount] = await Promise.all([
        listCertificates(context, [APPLE_ROOTS]),
        listCertificates(context, [SYSTEM_KEYCHAIN]),
        listCertificates(context, []),
        exportSettings(context),
        askWhetherUserSettingsCount(context),
    ]);
    if (!Buffer.isBuffer(keychain))
        return { reason: `${APPLE_ROOTS}: ${keychain.reason}` };
    const shipped = await (0,source/* loadTrusted */.m)(keychain, { kind: 'system', label: APPLE_ROOTS }, 'default-store');
    if (shipped.candidates.length === 0)
        return { reason: `${APPLE_ROOTS}: no certificate was found there` };
    const installed = await Promise.all([
        loadKeychain(machine, SYSTEM_KEYCHAIN),
        loadKeychain(user, USER_KEYCHAINS),
    ]);
    const domains = { ...settings.domains, userCounts: userSettingsCount };
    const isTrustedRoot = ({ certificate }) => judgeCertificate(certificate, true, domains).kind === 'trusted';
    const roots = shipped.candidates.filter(isTrustedRoot);
    const others = listOnce(installed.flatMap(({ candidates }) => candidates)).map((candidate) => ({
        candidate,
        verdict: judgeCertificate(candidate.certificate, false, domains),
    }));
    const limited = others.flatMap(({ candidate, verdict }) => verdict.kind === 'limited' ? [`${(0,wording/* quote */.hD)(candidate.certificate)} ${verdict.limits.join(', ')}`] : []);
    return {
        label: "macOS's keychains",
        path: undefined,
        publicRoots: shipped.candidates.map(({ certificate }) => certificate.fingerprint),
        candidates: [
            ...roots,
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
function listCertificates(context, keychains) {
    return ask(['find-certificate', '-a', '-p', ...keychains], context);
}
async function loadKeychain(answer, label) {
    if (!Buffer.isBuffer(answer)) {
        if (answer.status === NOTHING_FOUND)
            return { candidates: [], problems: [] };
        const message = `${label}: not read (${answer.reason}). CAs that were installed there are not in the bundle. Run \`security find-certificate -a -p\` as this user to see why, or add the CAs to \`certificates\`.`;
        return { candidates: [], problems: [{ code: 'store-incomplete', severity: 'warning', message }] };
    }
    if (answer.toString('latin1').trim() === '')
        return { candidates: [], problems: [] };
    return (0,source/* loadTrusted */.m)(answer, { kind: 'system', label }, 'default-store');
}
async function exportSettings(context) {
    // `security` writes them to a file only; the folder is the user's alone (0700), so no other user can replace them
    const folder = makePrivateFolder(context);
    const problems = [];
    const load = async (domain) => {
        const settings = folder === undefined
            ? 'no folder for them could be made'
            : await exportDomain(domain, (0,external_node_path_.join)(folder, `${domain}.plist`), context);
        if (typeof settings !== 'string')
            return settings;
        problems.push(explainUnreadSettings(domain, settings));
        return undefined;
    };
    const none = new Map();
    try {
        const [user = none, admin = none, system] = await Promise.all([
            load('user'),
            load('admin'),
            load('system'),
        ]);
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
async function exportDomain(domain, file, context) {
    const answer = await ask(['trust-settings-export', ...DOMAINS[domain], file], context);
    if (!Buffer.isBuffer(answer))
        return (await saysEmpty(answer, context)) ? undefined : answer.reason;
    const bytes = (0,read/* readSource */.o)(file);
    if (!Buffer.isBuffer(bytes))
        return `the file that \`security\` wrote ${bytes.reason}`;
    const settings = await parseTrustSettings(bytes.toString('utf8'));
    return settings ?? 'what `security` wrote is not a list of trust settings';
}
async function saysEmpty({ status, stderr }, context) {
    if (status !== FAILED)
        return false;
    const answer = await ask(['error', NO_TRUST_SETTINGS], context);
    if (Buffer.isBuffer(answer) || answer.status !== FAILED)
        return false; // it ends so after an answer
    const words = answer.stdout.split(` ${NO_TRUST_SETTINGS} `)[1]?.trim() ?? '';
    return words !== '' && stderr.trim().endsWith(`: ${words}`);
}
async function askWhetherUserSettingsCount(context) {
    const answer = await ask(['user-trust-settings-enable'], context);
    return !(Buffer.isBuffer(answer) && /Trust Settings are Disabled/i.test(answer.toString('latin1')));
}
async function ask(words, context) {
    const program = context.storeProgram ?? SECURITY;
    const ended = await (0,run.runProgram)(program.path, words, {
        environment: { HOME: context.folders.home },
        timeoutMs: program.timeoutMs, // it may ask for a password in a window that no one sees
        maxBytes: limits/* MAX_SOURCE_BYTES */.Tw,
        signal: context.signal,
    });
    if (ended.status === 0)
        return ended.stdout;
    return {
        reason: describeFailure(ended, program),
        status: ended.status,
        stdout: ended.stdout.toString('utf8'),
        stderr: ended.stderr.toString('utf8'),
    };
}
function describeFailure({ status, failure, reason }, { path, timeoutMs }) {
    switch (failure) {
        case 'too-much':
            return `${path} gave more than ${limits/* MAX_SOURCE_BYTES */.Tw / 1024 / 1024} MiB`;
        case 'stopped':
            return 'the run was cancelled, or its time was over';
        case 'late':
            return `${path} gave no answer within ${timeoutMs / 1000} s: is a keychain locked?`;
        default:
            return `${path}: ${reason ?? (status === null ? 'ended by a signal' : `exit code ${status}`)}`;
    }
}
const LOSSES = {
    user: 'What they trust is not in the bundle, and what they deny may be.',
    admin: 'What they trust is not in the bundle, and what they deny may be.',
    system: 'Certificates that Apple ships for other uses than TLS may be in the bundle.',
};
function explainUnreadSettings(domain, reason) {
    const command = ['security trust-settings-export', ...DOMAINS[domain], 'settings.plist'].join(' ');
    const message = `macOS's trust settings, domain ${domain}: not read (${reason}). ${LOSSES[domain]} Run \`${command}\` as this user to see why.`;
    return { code: 'store-incomplete', severity: 'warning', message };
}
function explainLimits(limited) {
    const named = (0,problem/* listSome */.XT)(limited, MAX_NAMES, '; ');
    const message = `macOS trusts these with limits that a bundle cannot express, so they are left out: ${named}. If every TLS client may trust one of them everywhere, add its certificate to \`certificates\`.`;
    return { code: 'trust-limited', severity: 'notice', message };
}
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

export const id = "macos";
export const ids = ["macos"];
export const modules = {

3333:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (findOpenToOthers)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _process_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);



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

994:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $s: () => (bound),
  A$: () => (failTo),
  BA: () => (failFrom),
  SP: () => (explainFailure)
});
function explainFailure({ who, detail, advice }) {
    return `${who} ${detail.replace(/\.$/, '')}.${advice === undefined ? '' : ` ${advice}`}`;
}
function failTo({ party, who }, kind, detail, more = {}) {
    return { failure: { party, who: bound(who), kind, detail, isRetryable: false, ...more } };
}
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

2101:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dg: () => (makeSystemVariables),
  Zr: () => (takeVariables),
  s3: () => (isPrivateVariable),
  wA: () => (takeJobVariables)
});
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3513);
var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1677);


const OWN_VARIABLES = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)_)|^GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY)$/i;
const SECRET_VARIABLES = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|ACCESS|API)_?KEY|BEARER/i;
const FOLDER_LISTS = /^(?:PATH|(?:LD|DYLD)_LIBRARY_PATH|(?:DYLD)_FALLBACK_LIBRARY_PATH)$/i;
const CODE_VARIABLES = /^(?:LD_\w+|DYLD_\w+|PYTHON\w*|NODE_OPTIONS|NODE_PATH|BUN_OPTIONS|RUBY(?:OPT|LIB)|GEM_(?:HOME|PATH)|PERL5?(?:OPT|LIB|DB)|PHPRC|PHP_INI_SCAN_DIR|CLASSPATH|_?JAVA_(?:TOOL_)?OPTIONS|JDK_JAVA_OPTIONS|GIT_(?:EXEC_PATH|ASKPASS|SSH\w*|EXTERNAL_DIFF|PROXY_COMMAND|TEMPLATE_DIR)|OPENSSL_\w+|BASH_ENV|ENV)$/i;
const MACHINE_VARIABLES = /^(?:HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TE?MP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|OS|USERPROFILE|USERNAME|USERDOMAIN|COMPUTERNAME|HOMEDRIVE|HOMEPATH|(?:LOCAL)?APPDATA|ALLUSERSPROFILE|ProgramData|PUBLIC|(?:Common)?Program(?:Files|W6432)(?:\(x86\))?|NUMBER_OF_PROCESSORS|PROCESSOR_\w+)$/i;
function isPrivateVariable(name) {
    return OWN_VARIABLES.test(name) || SECRET_VARIABLES.test(name);
}
function takeJobVariables(context) {
    return pick(context, () => true);
}
function takeVariables(context, also) {
    return pick(context, (name) => MACHINE_VARIABLES.test(name) || FOLDER_LISTS.test(name) || also?.test(name) === true);
}
function makeSystemVariables() {
    return { PATH: (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .listSystemFolders */ .nR)().join(':'), LC_ALL: 'C' };
}
function pick(context, isMeant) {
    const picked = Object.entries(context.environment).flatMap(([name, value]) => {
        if (value === undefined || isPrivateVariable(name) || !isMeant(name))
            return [];
        if (FOLDER_LISTS.test(name))
            return [[name, (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .keepOwnFolders */ .P9)(value, context)]];
        return CODE_VARIABLES.test(name) && namesWorkspace(value, context) ? [] : [[name, value]];
    });
    return Object.fromEntries(picked);
}
function namesWorkspace(value, context) {
    const words = value.split(context.platform === 'win32' ? /[\s;,="']+/ : /[\s;:,="']+/);
    return words.some((word) => {
        const at = word.search(/\/|[A-Za-z]:[\\/]/); // -javaagent:/path, -I/path
        return at !== -1 && (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .isInWorkspace */ .P_)(word.slice(at), context);
    });
}


}),

1677:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FG: () => (findSystemProgram),
  Kp: () => (findProgram),
  P9: () => (keepOwnFolders),
  PG: () => (listPathFolders),
  nR: () => (listSystemFolders)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3333);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1189);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3513);





const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/bin', '/sbin', '/bin'];
const LOCAL_FOLDERS = ['/usr/local/sbin', '/usr/local/bin'];
function listPathFolders({ environment, platform }) {
    return splitFolders(environment.PATH ?? environment.Path ?? '', platform);
}
function findProgram(names, context) {
    const leftOut = [];
    for (const name of names) {
        const file = context.platform === 'win32' ? `${name}.exe` : name;
        for (const path of new Set(listPathFolders(context).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))) {
            if (!isProgram(path))
                continue;
            const objection = findObjection(path, context);
            if (objection === undefined)
                return { path, leftOut };
            leftOut.push(`${path} ${objection}`);
        }
    }
    return { path: undefined, leftOut };
}
function findSystemProgram(name) {
    return listSystemFolders()
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .find(isProgram);
}
function listSystemFolders() {
    return (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5)?.() === 0 ? [...SYSTEM_FOLDERS, ...LOCAL_FOLDERS] : [...LOCAL_FOLDERS, ...SYSTEM_FOLDERS];
}
function keepOwnFolders(list, context) {
    const folders = splitFolders(list, context.platform);
    const kept = folders.filter((folder) => findObjection(folder, context) === undefined);
    return kept.join(separatorOf(context.platform));
}
function findObjection(path, context) {
    if ((0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P_)(path, context))
        return 'lies in the workspace, where a pull request could have put it';
    for (const place of new Set([path, (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .findRealPath */ .ps)(path) ?? path])) {
        const open = (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(place, context);
        if (open !== undefined)
            return `is not safe to run, because any user of this machine may write to ${open}`;
    }
    return undefined;
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function splitFolders(list, platform) {
    return list.split(separatorOf(platform)).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
}
function separatorOf(platform) {
    return platform === 'win32' ? ';' : ':';
}


}),

13:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (runProgram),
  t: () => (startForUser)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(411);
var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);





const KILL_WITH_PARENT = `(read -r _ <&3; kill -KILL 0) </dev/null >/dev/null 2>&1 & exec 3<&-; exec "$@"`;
const HAS_GROUPS = node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'win32';
function runProgram(path, words, options) {
    const { timeoutMs, signal, input, holdsInput = false, maxBytes, keepsEnd = false } = options;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        throw new Error(`${path} is no absolute path`);
    const nothing = { status: null, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
    if (signal?.aborted)
        return Promise.resolve({ ...nothing, failure: 'stopped' });
    return new Promise((resolve) => {
        let child;
        try {
            child = start(path, words, options);
        }
        catch (cause) {
            resolve({ ...nothing, failure: 'not-started', reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause) }); // a NUL among the words
            return;
        }
        const stop = (failure) => {
            settle({ status: null, failure });
            endGroup(child);
            for (const stream of child.stdio)
                stream?.destroy();
            child.unref(); // sudo is root's: it may be that we cannot end it, but it cannot keep us
        };
        const onFull = keepsEnd ? undefined : () => stop('too-much');
        const stdout = collect(child.stdout, maxBytes, onFull);
        const stderr = collect(child.stderr, maxBytes, onFull);
        const onAbort = () => stop('stopped');
        const timer = setTimeout(() => stop('late'), timeoutMs);
        const settle = (end) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
            resolve({ ...end, stdout: stdout(), stderr: stderr() });
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        const watch = child.stdio[3];
        watch?.on('error', () => { });
        child.on('error', (cause) => {
            settle({ status: null, failure: 'not-started', reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause) });
        });
        child.once('exit', () => {
            watch?.destroy();
            child.stdin?.destroy();
        });
        child.once('close', (status) => settle({ status }));
        child.stdin?.on('error', () => { });
        if (holdsInput)
            child.stdin?.write(input ?? '');
        else
            child.stdin?.end(input ?? '');
    });
}
function startForUser(name, words, environment) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(name, words, { env: { ...environment }, stdio: 'inherit' });
    return {
        ended: new Promise((resolve) => {
            child.once('error', (cause) => resolve({ status: null, signal: null, reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause) }));
            child.once('close', (status, signal) => resolve({ status, signal }));
        }),
        send: (signal) => child.kill(signal),
    };
}
function start(path, words, { environment, folder, input, holdsInput, endsWithUs }) {
    const isHeld = endsWithUs === true && HAS_GROUPS;
    const [program, ...rest] = isHeld
        ? ['/bin/sh', '-c', KILL_WITH_PARENT, 'sh', path, ...words]
        : [path, ...words];
    const stdin = input === undefined && holdsInput !== true ? 'ignore' : 'pipe';
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program ?? path, rest, {
        cwd: folder ?? (HAS_GROUPS ? '/' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)),
        env: Object.fromEntries(Object.entries(environment).filter(([name]) => !(0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrivateVariable */ .s3)(name))),
        stdio: isHeld ? [stdin, 'pipe', 'pipe', 'pipe'] : [stdin, 'pipe', 'pipe'],
        detached: HAS_GROUPS, // a session of its own: no terminal to ask on, and one group to end
        windowsHide: true,
    });
}
function collect(stream, maxBytes, onFull) {
    let parts = [];
    let length = 0;
    const join = () => Buffer.concat(parts).subarray(-maxBytes);
    stream?.on('data', (part) => {
        parts.push(part);
        length += part.length;
        if (length <= maxBytes)
            return;
        if (onFull !== undefined)
            onFull();
        else if (length > 2 * maxBytes) {
            parts = [join()];
            length = maxBytes;
        }
    });
    return join;
}
function endGroup(child) {
    try {
        if (HAS_GROUPS && child.pid !== undefined)
            (0,node_process__WEBPACK_IMPORTED_MODULE_2__.kill)(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        child.kill('SIGKILL'); // it has ended, or is another user's
    }
}


}),

1478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  loadMacosStore: () => (loadMacosStore)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var read = __webpack_require__(8766);
var limits = __webpack_require__(5217);
var problem = __webpack_require__(411);
var run = __webpack_require__(13);
var source = __webpack_require__(2364);
var wording = __webpack_require__(949);
var certificates_certificate = __webpack_require__(1837);
var digest = __webpack_require__(8909);
var failure = __webpack_require__(994);
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
    // Apple's list names every root that it ships (buildRootKeychain.rb); what it does not name is none
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
    const { parse } = await __webpack_require__.e("fast-plist").then(__webpack_require__.t.bind(__webpack_require__, 7627, 19));
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
        const message = `${label}: not read (${answer.reason}). CAs that were installed there are not in the bundle. See what \`security find-certificate -a -p\` says to this user, or give the CAs in \`certificates\`.`;
        return { candidates: [], problems: [{ code: 'store-incomplete', severity: 'warning', message }] };
    }
    if (answer.toString('latin1').trim() === '')
        return { candidates: [], problems: [] };
    return (0,source/* loadTrusted */.m)(answer, { kind: 'system', label }, 'default-store');
}
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
    return settings ?? 'what `security` wrote is no list of trust settings';
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
    const ended = await (0,run/* runProgram */.m)(program.path, words, {
        environment: { HOME: context.folders.home },
        timeoutMs: program.timeoutMs, // it may ask for a password in a window that nobody sees
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
    const message = `macOS's trust settings, domain ${domain}: not read (${reason}). ${LOSSES[domain]} See what \`${command}\` says to this user.`;
    return { code: 'store-incomplete', severity: 'warning', message };
}
function explainLimits(limited) {
    const named = (0,problem/* listSome */.XT)(limited, MAX_NAMES, '; ');
    const message = `macOS trusts these with limits that a bundle cannot express, so they are left out: ${named}. If every TLS client may trust one of them everywhere, give its certificate in \`certificates\`.`;
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

949:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (listOnce),
  IN: () => (explainFalseIssuer),
  Kk: () => (abortCode),
  hD: () => (quote),
  hV: () => (writePin),
  ny: () => (explainUnreached)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _net_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(994);


function quote(certificate) {
    return `\u201c${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)((0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(certificate))}\u201d`;
}
function explainFalseIssuer(issuer, child) {
    return `${quote(issuer)} came with it and signed ${quote(child)}, but does not say that it is a CA (basicConstraints CA:TRUE): every client refuses that. Whoever runs the server or the proxy must have it issued anew`;
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

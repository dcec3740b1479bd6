export const id = "p11-kit";
export const ids = ["p11-kit"];
export const modules = {

1636:
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

5841:
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
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);

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
function readChildren(element) {
    const children = [];
    for (const child of eachChild(element)) {
        if (children.length === MAX_CHILDREN)
            throw new RangeError('too many values');
        children.push(child);
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

1769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (readTrusted),
  h: () => (TRUSTED_LABEL)
});
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _extended_key_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1636);
var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5841);



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

6792:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  applyTrustPolicy: () => (applyTrustPolicy)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2102);
var _certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2512);
var _certificates_formats_trusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1769);
var _files_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8545);
var _files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8766);
var _files_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4011);
var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(411);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13);
var _origin_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1227);
var _wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(949);












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
        folder = (0,_files_write_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .f)(temporary, `${_files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER_PREFIX */ .kE}trust-`);
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
    const { status, failure } = await (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_9__/* .runProgram */ .m)(TRUST, ['extract', ...words, path], {
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

export const id = "windows";
export const ids = ["windows", "mozilla"];
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

1531:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  MOZILLA_LABEL: () => (MOZILLA_LABEL),
  listMozillaRoots: () => (listMozillaRoots),
  loadMozillaList: () => (loadMozillaList)
});
var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1837);
var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1227);



const MOZILLA_LABEL = "Mozilla's list in Node.js";
function loadMozillaList(reason, beside) {
    const besides = beside === undefined ? '' : `, beside what is in ${beside.label}`;
    const message = `${reason}. Mozilla's list, as this Node.js carries it, is used instead${besides}.`;
    const warning = { code: 'no-system-store', severity: 'warning', message };
    return {
        label: MOZILLA_LABEL,
        path: undefined,
        candidates: [...listMozillaRoots(), ...(beside?.candidates ?? [])],
        problems: [...(reason === undefined ? [] : [warning]), ...(beside?.problems ?? [])],
    };
}
function listMozillaRoots() {
    const place = { kind: 'system', label: MOZILLA_LABEL };
    return node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates.map((pem, index) => {
        return {
            certificate: (0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificate */ .hB)(Buffer.from(pem)),
            origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, index + 1),
            basis: 'default-store',
        };
    });
}


}),

9325:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  loadWindowsStore: () => (loadWindowsStore)
});

var external_node_path_ = __webpack_require__(6760);
var external_node_tls_ = __webpack_require__(1692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
var certificates_certificate = __webpack_require__(1837);
var external_node_crypto_ = __webpack_require__(7598);
var extended_key_usage = __webpack_require__(1636);
var der = __webpack_require__(5841);
;// CONCATENATED MODULE: ./build/certificates/formats/windows-store.js
const LISTING_END = 'end';
const CLOSED_STORE = '-';
const LINE = /^(LocalMachine|CurrentUser) (Root|Disallowed) (?:([A-Za-z0-9+/]+={0,2})|!([0-9A-F]{40})|(-))$/;
const STORE_COUNT = 4;
function readWindowsStores(listing, now) {
    const lines = listing.split(/\r?\n/).filter((line) => line !== '');
    if (lines.pop() !== LISTING_END)
        return 'its listing has no end';
    const found = [];
    const excluded = new Set();
    const faults = [];
    const closed = new Set();
    for (const [index, line] of lines.entries()) {
        const [, location, name, base64 = '', sha1, isClosed] = LINE.exec(line) ?? [];
        if (name === undefined)
            return `line ${index + 1} of its listing is not of the form that was asked for`;
        const store = `Cert:\\${location}\\${name}`;
        if (isClosed !== undefined) {
            closed.add(store);
            continue;
        }
        const what = `${store}${sha1 === undefined ? `, certificate ${index + 1} of the listing` : `\\${sha1}`}`;
        const read = readStored(Buffer.from(base64, 'base64'), now);
        if (name === 'Disallowed') {
            if (read === undefined)
                return `${what} cannot be read`; // what is distrusted must be known
            excluded.add((0,certificates_certificate/* fingerprintOf */.ax)(read.der));
        }
        else if (read?.certificate === undefined) {
            faults.push(`${what} cannot be read: it is left out of the bundle.`);
            if (read !== undefined)
                excluded.add((0,certificates_certificate/* fingerprintOf */.ax)(read.der));
        }
        else if (read.isForServers) {
            found.push({ certificate: read.certificate, store });
        }
        else {
            excluded.add(read.certificate.fingerprint);
        }
    }
    if (closed.size === STORE_COUNT)
        return 'Windows opened none of its stores for this user';
    const roots = found.filter(({ certificate }) => !excluded.has(certificate.fingerprint));
    return { roots, excluded, faults, closed: [...closed] };
}
const CERTIFICATE = 32;
const USAGES = 9;
const DISALLOWED_FILETIME = 104;
const DISABLED_USAGES = 122;
const NOT_BEFORE_FILETIME = 126;
const ISSUES_IN_VAIN_USAGES = 127;
const MAX_SERVER_LIFETIME_MS = 398 * 24 * 60 * 60 * 1000;
function readStored(bytes, now) {
    const properties = readProperties(bytes);
    const der = properties?.get(CERTIFICATE);
    if (properties === undefined || der === undefined)
        return undefined;
    try {
        const certificate = (0,certificates_certificate/* parseCertificate */.hB)(der);
        const isForThem = isForServers(properties, now) && hasServerExtension(certificate);
        return { der, certificate, isForServers: isForThem };
    }
    catch {
        return { der, certificate: undefined, isForServers: false };
    }
}
function readProperties(bytes) {
    const properties = new Map();
    for (let at = 0; at < bytes.length;) {
        if (at + 12 > bytes.length)
            return undefined;
        const start = at + 12;
        const end = start + bytes.readUInt32LE(at + 8);
        if (end > bytes.length)
            return undefined;
        properties.set(bytes.readUInt32LE(at), bytes.subarray(start, end));
        at = end;
    }
    return properties;
}
function isForServers(properties, now) {
    const usages = properties.get(USAGES);
    if (usages !== undefined && !hasServerUsage(usages))
        return false;
    const isMeant = (number) => {
        const some = properties.get(number);
        return some === undefined || hasServerUsage(some);
    };
    const disabled = properties.get(DISALLOWED_FILETIME);
    const isDisabled = disabled === undefined ? properties.has(DISABLED_USAGES) : readTime(disabled) <= now;
    if (isDisabled && isMeant(DISABLED_USAGES))
        return false;
    const vain = properties.get(NOT_BEFORE_FILETIME);
    if (vain === undefined || !isMeant(ISSUES_IN_VAIN_USAGES))
        return true;
    return readTime(vain).getTime() + MAX_SERVER_LIFETIME_MS > now.getTime();
}
function hasServerExtension({ der }) {
    const { keyUsage: usages } = new external_node_crypto_.X509Certificate(der); // Node.js names the extended one so
    return usages === undefined || usages.some(extended_key_usage/* allowsServers */.tu);
}
function hasServerUsage(usages) {
    return (0,der/* readChildren */.KZ)((0,der/* readElement */.RN)(usages)).some((usage) => (0,extended_key_usage/* allowsServers */.tu)((0,der/* toDotted */._K)(usage)));
}
function readTime(value) {
    return new Date(Number(value.readBigUInt64LE() / 10000n) - 11_644_473_600_000);
}

var problem = __webpack_require__(411);
var environment = __webpack_require__(2101);
var run = __webpack_require__(13);
var origin = __webpack_require__(1227);
var mozilla = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/sources/default-store/windows.js
const POWERSHELL_DEADLINE_MS = 20_000;
const MAX_LISTING_BYTES = 16 * 1024 * 1024;
const LISTING_SCRIPT = `
$ErrorActionPreference = 'Stop'
foreach ($location in 'LocalMachine', 'CurrentUser') {
  foreach ($name in 'Root', 'Disallowed') {
    $store = [System.Security.Cryptography.X509Certificates.X509Store]::new($name, $location)
    try { $store.Open('ReadOnly') }
    catch {
      [Console]::Out.WriteLine($location + ' ' + $name + ' ${CLOSED_STORE}')
      continue
    }
    foreach ($certificate in $store.Certificates) {
      try { $text = [Convert]::ToBase64String($certificate.Export('SerializedCert')) }
      catch { $text = '!' + $certificate.Thumbprint }
      [Console]::Out.WriteLine($location + ' ' + $name + ' ' + $text)
    }
    $store.Close()
  }
}
[Console]::Out.WriteLine('${LISTING_END}')
`;
async function loadWindowsStore(kind, context) {
    const publicRoots = kind === 'auto' ? (0,mozilla.listMozillaRoots)() : [];
    const listing = await askPowerShell(context);
    const stores = listing.isAnswer ? readWindowsStores(listing.text, context.now) : listing.text;
    if (typeof stores === 'string')
        return loadThroughNode(stores, publicRoots);
    const { roots, excluded, faults, closed } = stores;
    const candidates = [...toCandidates(roots), ...publicRoots];
    return {
        label: nameStore('the stores of Windows', publicRoots),
        path: undefined,
        candidates: candidates.filter(({ certificate }) => !excluded.has(certificate.fingerprint)),
        problems: [...faults.map(warnOfUnreadable), ...closed.map(warnOfClosed)],
    };
}
function loadThroughNode(reason, publicRoots) {
    const { getCACertificates } = external_node_tls_namespaceObject;
    if (getCACertificates === undefined)
        return { reason: `PowerShell: ${reason}; Node.js: before 22.15 it reads no store` };
    const found = [];
    const faults = [];
    const store = 'the stores of Windows, as Node.js reads them';
    try {
        for (const [index, pem] of getCACertificates('system').entries()) {
            try {
                found.push({ certificate: (0,certificates_certificate/* parseCertificate */.hB)(Buffer.from(pem)), store });
            }
            catch {
                faults.push(`${store}, certificate ${index + 1} cannot be read: it is left out of the bundle.`);
            }
        }
    }
    catch (cause) {
        return { reason: `PowerShell: ${reason}; Node.js: ${(0,problem/* describeCause */.V$)(cause)}` }; // one bad certificate is enough: nodejs/node#61636
    }
    const message = `default-store: PowerShell could not be asked for the certificate stores of Windows (${reason}), so Node.js was: a certificate that Windows disallows may be in the bundle. Let this user start Windows PowerShell.`;
    return {
        label: nameStore(store, publicRoots),
        path: undefined,
        candidates: [
            ...toCandidates(found.filter(({ certificate }) => (0,certificates_certificate/* isSelfSigned */.Nl)(certificate))),
            ...publicRoots,
        ],
        problems: [{ code: 'no-system-store', severity: 'warning', message }, ...faults.map(warnOfUnreadable)],
    };
}
function nameStore(stores, publicRoots) {
    return publicRoots.length === 0 ? stores : `${stores} and ${mozilla.MOZILLA_LABEL}`;
}
function toCandidates(stored) {
    return stored.map(({ certificate, store }, index) => {
        return {
            certificate,
            origin: (0,origin/* originOf */.y)({ kind: 'system', label: store }, index + 1),
            basis: 'default-store',
        };
    });
}
function warnOfUnreadable(fault) {
    return {
        code: 'unparsable-certificate',
        severity: 'warning',
        message: `${fault} Programs that read the store themselves may fail on it.`,
    };
}
function warnOfClosed(store) {
    const loss = store.endsWith('Disallowed')
        ? 'A certificate that it disallows may be in the bundle'
        : 'What it trusts is not in the bundle, and what it keeps from TLS servers may be';
    return {
        code: 'store-incomplete',
        severity: 'warning',
        message: `${store}: Windows does not open this store for this user. ${loss}. See what \`Get-ChildItem ${store}\` says to this user in PowerShell.`,
    };
}
async function askPowerShell(context) {
    const root = context.environment.SystemRoot ?? 'C:\\Windows';
    // Never by PATH, nor from the current folder: a pull request could bring a powershell.exe.
    const program = (0,external_node_path_.join)(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    if (!(0,external_node_path_.isAbsolute)(program))
        return { isAnswer: false, text: 'SystemRoot is no absolute path' };
    const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', LISTING_SCRIPT];
    const ended = await (0,run/* runProgram */.m)(program, words, {
        // without PSModulePath: what a newer PowerShell has put into it is not for this one
        environment: (0,environment/* takeVariables */.Zr)(context),
        folder: (0,external_node_path_.dirname)(program),
        timeoutMs: POWERSHELL_DEADLINE_MS,
        maxBytes: MAX_LISTING_BYTES,
        signal: context.signal,
    });
    return ended.status === 0
        ? { isAnswer: true, text: ended.stdout.toString('latin1') }
        : { isAnswer: false, text: explain(ended) };
}
function explain({ status, failure, reason }) {
    switch (failure) {
        case 'too-much':
            return 'it printed more than was asked for';
        case 'late':
            return `no answer within ${POWERSHELL_DEADLINE_MS / 1000} s`;
        case 'stopped':
            return 'the run was cancelled, or its time was over';
        default:
            return reason === 'ENOENT' ? 'it is not there' : `code ${reason ?? status}`;
    }
}


})

};

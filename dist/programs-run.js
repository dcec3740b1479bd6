export const id = "programs-run";
export const ids = ["programs-run"];
export const modules = {

9576:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (findOpenToOthers)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _process_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3992);



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

9688:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dg: () => (makeSystemVariables),
  Zr: () => (takeVariables),
  s3: () => (isPrivateVariable),
  wA: () => (takeJobVariables)
});
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9686);
var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5026);


const OWN_VARIABLES = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)_)|^GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY)$/i;
const SECRET_VARIABLES = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|ACCESS|API)_?KEY|BEARER/i;
const FOLDER_LISTS = /^(?:PATH|(?:LD|DYLD)_LIBRARY_PATH|(?:DYLD)_FALLBACK_LIBRARY_PATH)$/i;
const MODULE_LIST = /^PYTHONPATH$/i;
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
        if (FOLDER_LISTS.test(name) || MODULE_LIST.test(name))
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

5026:
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
var _files_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3992);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9686);





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

7636:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (askForUser),
  runProgram: () => (runProgram),
  t: () => (startForUser)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9524);
var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9688);






const KILL_WITH_PARENT = `(read -r _ <&3; kill -KILL 0) </dev/null >/dev/null 2>&1 & exec 3<&-; exec "$@"`;
const HAS_GROUPS = node_process__WEBPACK_IMPORTED_MODULE_3__.platform !== 'win32';
function runProgram(path, words, options) {
    const { timeoutMs, signal, input, holdsInput = false, maxBytes, keepsEnd = false } = options;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        throw new Error(`${path} is not an absolute path`);
    const nothing = { status: null, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
    if (signal?.aborted)
        return Promise.resolve({ ...nothing, failure: 'stopped' });
    return new Promise((resolve) => {
        let child;
        try {
            child = start(path, words, options);
        }
        catch (cause) {
            resolve({ ...nothing, failure: 'not-started', reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause) }); // a NUL among the words
            return;
        }
        const stop = (failure) => {
            settle({ status: null, failure });
            endGroup(child);
            for (const stream of child.stdio)
                stream?.destroy();
            child.unref(); // sudo runs as root: perhaps we cannot end it, but it cannot block us
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
            settle({ status: null, failure: 'not-started', reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause) });
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
function startForUser(name, words, environment, prints = 'answers') {
    const stdio = prints === 'answers' ? inheritAll() : ['ignore', 2, 2];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(name, words, { env: { ...environment }, stdio: stdio });
    return {
        ended: new Promise((resolve) => {
            child.once('error', (cause) => resolve({ status: null, signal: null, reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause) }));
            child.once('close', (status, signal) => resolve({ status, signal }));
        }),
        send: (signal) => child.kill(signal),
    };
}
function inheritAll() {
    const stdio = ['inherit', 'inherit', 'inherit'];
    for (const descriptor of listInherited()) {
        while (stdio.length < descriptor)
            stdio.push('ignore');
        stdio[descriptor] = 'inherit';
    }
    return stdio;
}
function listInherited() {
    const all = listDescriptors('self');
    const ofParent = new Set(listDescriptors(node_process__WEBPACK_IMPORTED_MODULE_3__.ppid).map(({ target }) => target));
    const isOwn = ({ target }) => target.startsWith('anon_inode:') ||
        (target.startsWith('pipe:') &&
            all.filter((other) => other.target === target).length > 1 &&
            !ofParent.has(target));
    return all.flatMap((it) => (it.descriptor > 2 && !isOwn(it) ? [it.descriptor] : [])).sort((a, b) => a - b);
}
function listDescriptors(process) {
    const folder = `/proc/${process}/fd`;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).flatMap((name) => {
            const target = readTarget(`${folder}/${name}`);
            return target === undefined ? [] : [{ descriptor: Number(name), target }];
        });
    }
    catch {
        return []; // another system, or another user's process
    }
}
function readTarget(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(link);
    }
    catch {
        return undefined; // the descriptor that listed the folder
    }
}
function askForUser(name, words, environment, { timeoutMs, maxBytes }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(name, words, { env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const stdout = collect(child.stdout, maxBytes, () => child.kill('SIGKILL'));
    const stderr = collect(child.stderr, maxBytes, undefined);
    return new Promise((resolve) => {
        const settle = (status) => {
            clearTimeout(timer);
            resolve({ status, stdout: stdout(), stderr: stderr() });
        };
        child.once('error', () => settle(null));
        child.once('close', settle);
    });
}
function start(path, words, { environment, folder, input, holdsInput, endsWithUs }) {
    const isHeld = endsWithUs === true && HAS_GROUPS;
    const [program, ...rest] = isHeld
        ? ['/bin/sh', '-c', KILL_WITH_PARENT, 'sh', path, ...words]
        : [path, ...words];
    const stdin = input === undefined && holdsInput !== true ? 'ignore' : 'pipe';
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program ?? path, rest, {
        cwd: folder ?? (HAS_GROUPS ? '/' : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)),
        env: Object.fromEntries(Object.entries(environment).filter(([name]) => !(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivateVariable */ .s3)(name))),
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
            (0,node_process__WEBPACK_IMPORTED_MODULE_3__.kill)(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        child.kill('SIGKILL'); // it has ended, or is another user's
    }
}


})

};

export const id = "hook";
export const ids = ["hook"];
export const modules = {

5671:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (readConfiguration)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
var process_user = __webpack_require__(1189);
var files_workspace = __webpack_require__(3513);
;// CONCATENATED MODULE: ./build/files/left-behind.js
function isLeftByJob(path, { folders: { home }, platform }) {
    const paths = [path, (0,files_workspace/* findRealPath */.ps)(path) ?? path];
    if (home !== undefined &&
        [home, (0,files_workspace/* findRealPath */.ps)(home) ?? home].some((top) => paths.some((it) => (0,files_workspace/* isWithin */.UO)(it, top)))) {
        return true;
    }
    if (platform === 'win32' || (0,process_user/* getuid */.R5)?.() === 0)
        return false;
    return paths.some((it) => (0,external_node_fs_.existsSync)(it) && (mayWrite(it) || mayWrite((0,external_node_path_.dirname)(it))));
}
function mayWrite(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}

var files_read = __webpack_require__(8766);
var problem = __webpack_require__(411);
var request = __webpack_require__(99);
var run = __webpack_require__(13);
;// CONCATENATED MODULE: ./build/action/settings-folder.js
async function findFolderFaults(folders, environment, platform) {
    const present = folders.filter(({ path }) => (0,external_node_fs_.existsSync)(path));
    if (present.length === 0)
        return [];
    if (platform === 'win32')
        return findWindowsFaults(present, environment);
    return present.flatMap(({ path, allows }) => {
        const remedy = `sudo chown -R root "${path}" && sudo chmod -R go-w "${path}"`;
        try {
            const place = findOpenPlace(path, allows === 'administrators' ? isNotRootsAlone : isThisUsers);
            if (place === undefined)
                return [];
            const move = `put it into a folder that only root can change, such as ${allows === 'administrators' ? '/etc' : '/opt'}`;
            const isInside = (0,files_workspace/* isWithin */.UO)(place, (0,external_node_fs_.realpathSync)(path));
            return [{ path, fault: describe(place), isKnown: true, remedy: isInside ? remedy : move }];
        }
        catch (cause) {
            return [{ path, fault: explainUnknown(cause), isKnown: false, remedy }];
        }
    });
}
function explainUnknown(cause) {
    return `who may write to it cannot be found out (${(0,problem/* describeCause */.V$)(cause)})`;
}
const WRITABLE_TO_OTHERS = 0o022;
const WRITABLE_TO_ALL = 0o002;
const STICKY = 0o1000;
function findOpenPlace(folder, isOpen) {
    const real = (0,external_node_fs_.realpathSync)(folder);
    const files = (0,external_node_fs_.readdirSync)(real).map((name) => (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(real, name)));
    const seen = new Set();
    // a link that stands in for the folder can be replaced where it stands
    for (const place of [real, ...files, folder]) {
        const status = (0,external_node_fs_.statSync)(place);
        if (isOpen(place, status))
            return place;
        for (let over = (0,external_node_path_.dirname)(place); !seen.has(over); over = (0,external_node_path_.dirname)(over)) {
            seen.add(over);
            const above = (0,external_node_fs_.statSync)(over);
            // in a sticky folder nobody takes away what is another's
            const isKept = (above.mode & STICKY) !== 0 && above.uid === 0;
            if (!isKept && isOpen(over, above))
                return over;
        }
    }
    return undefined;
}
function isNotRootsAlone(place, { uid, gid, mode }) {
    const isOpen = uid !== 0 || (mode & (gid === 0 ? WRITABLE_TO_ALL : WRITABLE_TO_OTHERS)) !== 0;
    return isOpen && !isReadOnly(place);
}
function isThisUsers(place, { uid, mode }) {
    const user = (0,process_user/* getuid */.R5)?.() ?? 0;
    const isOpen = (mode & WRITABLE_TO_ALL) !== 0 || (user !== 0 && (uid === user || findRefusal(place) === undefined));
    return isOpen && !isReadOnly(place);
}
function isReadOnly(path) {
    return findRefusal(path) === 'EROFS';
}
function findRefusal(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return undefined;
    }
    catch (cause) {
        return (0,problem/* describeCause */.V$)(cause);
    }
}
function describe(place) {
    const { uid } = (0,external_node_fs_.statSync)(place);
    const isOurs = uid === (0,process_user/* getuid */.R5)?.() && uid !== 0;
    if (isOurs)
        return `${place} belongs to user ${uid}, as whom jobs run`;
    return uid === 0
        ? `others than root may write to ${place}`
        : `${place} belongs to user ${uid}, not to root`;
}
const POWERSHELL_TIMEOUT_MS = 20_000;
const MAX_DESCRIPTORS_BYTES = 1024 * 1024;
const FOLDERS_VARIABLE = 'GUARDED_FOLDERS';
const SEPARATOR = '|';
const DESCRIPTORS_SCRIPT = `
$ErrorActionPreference = 'Stop'
$sections = [System.Security.AccessControl.AccessControlSections]'Access, Owner'
$number = 0
foreach ($folder in $env:${FOLDERS_VARIABLE}.Split('${SEPARATOR}')) {
  foreach ($path in @($folder) + [System.IO.Directory]::GetFileSystemEntries($folder)) {
    if ([System.IO.Directory]::Exists($path)) { $rights = [System.IO.Directory]::GetAccessControl($path, $sections) }
    else { $rights = [System.IO.File]::GetAccessControl($path, $sections) }
    [Console]::Out.WriteLine([string]$number + ' ' + $rights.GetSecurityDescriptorSddlForm($sections))
  }
  $number++
}
`;
async function findWindowsFaults(folders, environment) {
    let descriptors;
    try {
        descriptors = await readDescriptors(folders.map(({ path }) => path), environment);
    }
    catch (cause) {
        const fault = explainUnknown(cause);
        return folders.map(({ path }) => ({ path, fault, isKnown: false, remedy: writeRemedy(path) }));
    }
    return folders.flatMap(({ path }, at) => {
        const fault = descriptors[at]?.map(judgeDescriptor).find((it) => it !== undefined);
        return fault === undefined ? [] : [{ path, fault, isKnown: true, remedy: writeRemedy(path) }];
    });
}
function writeRemedy(path) {
    return `icacls "${path}" /setowner *S-1-5-32-544 /T, then icacls "${path}" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX, then icacls "${path}\\*" /reset /T`;
}
async function readDescriptors(folders, environment) {
    const root = environment.SystemRoot ?? 'C:\\Windows';
    const program = (0,external_node_path_.join)(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', DESCRIPTORS_SCRIPT];
    const { status, stdout } = await (0,run/* runProgram */.m)(program, words, {
        environment: { SystemRoot: root, [FOLDERS_VARIABLE]: folders.join(SEPARATOR) },
        timeoutMs: POWERSHELL_TIMEOUT_MS,
        maxBytes: MAX_DESCRIPTORS_BYTES,
    });
    if (status !== 0)
        throw new Error('PowerShell could not be asked');
    const lines = stdout.toString('latin1').split(/\r?\n/);
    const descriptors = folders.map((_, at) => lines.filter((line) => line.startsWith(`${at} `)).map((line) => line.slice(`${at} `.length)));
    if (descriptors.some((found) => found.length === 0))
        throw new Error('PowerShell said nothing');
    return descriptors;
}
const ADMINISTRATORS = new Set([
    'BA',
    'SY',
    'S-1-5-32-544',
    'S-1-5-18',
    'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);
const PLACEHOLDERS = new Set(['CO', 'OW', 'S-1-3-0', 'S-1-3-4']);
const FILE_READ = 0x12_0089;
const FILE_EXECUTE = 0x12_00a0;
const GENERIC_READ = 0x8000_0000;
const GENERIC_EXECUTE = 0x2000_0000;
const RIGHTS = {
    GA: 0x1000_0000,
    GX: GENERIC_EXECUTE,
    GW: 0x4000_0000,
    GR: GENERIC_READ,
    RC: 0x2_0000,
    SD: 0x1_0000,
    WD: 0x4_0000,
    WO: 0x8_0000,
    RP: 0x10,
    WP: 0x20,
    CC: 0x1,
    DC: 0x2,
    LC: 0x4,
    SW: 0x8,
    LO: 0x80,
    DT: 0x40,
    CR: 0x100,
    FA: 0x1f_01ff,
    FR: FILE_READ,
    FW: 0x12_0116,
    FX: FILE_EXECUTE,
};
const HARMLESS = FILE_READ | FILE_EXECUTE | GENERIC_READ | GENERIC_EXECUTE;
function judgeDescriptor(sddl) {
    const [, owner, list] = /^O:([A-Z]{2}|S-[\d-]+)(?:G:(?:[A-Z]{2}|S-[\d-]+))?D:[A-Z]*((?:\([^()]*\))*)$/.exec(sddl) ?? [];
    if (owner === undefined || list === undefined)
        return 'its rights cannot be read';
    if (!ADMINISTRATORS.has(owner))
        return `it belongs to ${owner}, who is no administrator`;
    for (const [, text = ''] of list.matchAll(/\(([^()]*)\)/g)) {
        const [type, , rights = '', , , who = ''] = text.split(';');
        if (type === 'D' || ADMINISTRATORS.has(who) || PLACEHOLDERS.has(who))
            continue;
        const mask = readRights(rights);
        if (type !== 'A' || mask === undefined)
            return 'its rights cannot be read';
        if ((mask & ~HARMLESS) !== 0)
            return `${who} may write to it`;
    }
    return list === '' ? 'its rights cannot be read' : undefined;
}
function readRights(text) {
    if (/^0x[0-9a-f]{1,8}$/i.test(text))
        return Number(text);
    const words = text.match(/../g) ?? [];
    const known = words.map((word) => RIGHTS[word]);
    if (words.join('') !== text || known.some((right) => right === undefined))
        return undefined;
    return known.reduce((mask, right) => mask | (right ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/action/hook.js
const STOP_JOB = 100;
const VARIABLE_START = 'SETUP_CA_BUNDLE_';
const SETTINGS = [...request/* INPUT_NAMES */.Qh, 'existing-settings', 'fail', 'node'];
const OTHER_VARIABLES = new Set(['SETUP_CA_BUNDLE_CONFIG']);
async function readConfiguration(world) {
    const { environment, platform } = world;
    const given = environment.SETUP_CA_BUNDLE_CONFIG || undefined;
    const folder = given ?? defaultFolder(environment, platform);
    const faults = await findFolderFaults([
        // where a folder is that every fleet has, a job could make one for the next
        ...((0,external_node_path_.isAbsolute)(folder)
            ? [{ path: folder, allows: given === undefined ? 'administrators' : 'other-users' }]
            : []),
        ...listProgramFolders(world),
    ], environment, platform);
    const planted = given === undefined ? faults.find(({ path }) => path === folder) : undefined;
    const problems = [];
    const report = (code, severity, message) => {
        problems.push({ code, severity, message });
    };
    const values = new Map();
    const empty = new Set();
    let isReadable = true;
    if (planted !== undefined) {
        report('unsafe-settings', 'error', explainPlanted(planted));
        isReadable = false;
    }
    else if (!(0,external_node_path_.isAbsolute)(folder)) {
        isReadable = false;
        report('bad-entry', 'error', `SETUP_CA_BUNDLE_CONFIG: ${folder} is not an absolute path.`);
    }
    else {
        const names = listNames(folder, given !== undefined, report);
        isReadable = names !== undefined;
        for (const name of names ?? []) {
            if (!isSetting(name)) {
                report('unknown-setting', 'warning', describeUnknown((0,external_node_path_.join)(folder, name)));
                continue;
            }
            const bytes = (0,files_read/* readSource */.o)((0,external_node_path_.join)(folder, name));
            const text = Buffer.isBuffer(bytes) ? decodeSetting(bytes) : undefined;
            // an editor ends a file with a line break, which is no part of a password
            if (text !== undefined) {
                values.set(name, text.replace(/\r?\n$/, ''));
                if (saysNothing(name, text))
                    empty.add(name);
            }
            else {
                const { code, reason } = Buffer.isBuffer(bytes) ? NO_TEXT : bytes;
                report(code, 'error', `${(0,external_node_path_.join)(folder, name)} ${reason}.`);
                if (name === 'fail')
                    isReadable = false;
            }
        }
    }
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith(VARIABLE_START) || OTHER_VARIABLES.has(variable))
            continue;
        const name = variable.slice(VARIABLE_START.length).toLowerCase().replaceAll('_', '-');
        if (!isSetting(name))
            report('unknown-setting', 'warning', describeUnknown(variable));
        else if (value) {
            values.set(name, value);
            empty.delete(name);
        }
    }
    for (const name of empty) {
        // of an empty fail it is told what it is taken for
        if (name !== 'fail')
            report('bad-entry', 'error', explainEmpty((0,external_node_path_.join)(folder, name)));
    }
    const isSoft = readFail(values.get('fail'), isReadable, report);
    for (const fault of faults) {
        if (fault === planted)
            continue;
        const isSettings = fault.path === folder;
        const isRefused = !isSoft && fault.isKnown;
        report(isSettings ? 'unsafe-settings' : 'unsafe-program', isRefused ? 'error' : 'warning', explainFault(fault, isSettings));
        if (isRefused)
            values.clear(); // what they ask for is not even tried
    }
    const password = values.get('pkcs12-password') ?? '';
    if (password !== '')
        (0,core/* setSecret */.Pq)(password);
    const read = await (0,request/* readRequest */["in"])((name) => values.get(name) ?? '');
    if (read.request.installs.length > 0) {
        const message = 'install: a job-started hook has no post step in which it could be undone. Put the CA into the store of the machine or of its image.';
        report('not-supported', 'error', message);
    }
    const existing = (values.get('existing-settings') ?? '').trim() || 'ignore';
    if (existing !== 'ignore' && existing !== 'take') {
        report('bad-choice', 'error', `existing-settings: ${(0,problem/* quoteGiven */.k9)(existing)} is neither ignore nor take.`);
    }
    const pods = findPods(world);
    const locate = (outcome) => pods?.(outcome) ?? outcome;
    return {
        context: {
            ...world,
            folders: widenWorkspace(world.folders),
            ...(pods === undefined ? {} : { isForPods: true }),
            ...(existing === 'take' ? {} : { isLeftByJob: (path) => isLeftByJob(path, world) }),
        },
        request: { ...startAt(folder, read.request), toleratesSilence: isSoft },
        problems: [...problems, ...read.problems],
        exitCode: isSoft ? 0 : STOP_JOB,
        judge: (outcome) => (outcome.status === 'failed' ? explain(outcome, !isSoft, folder) : locate(outcome)),
        locate,
    };
}
function readFail(value, isReadable, report) {
    if (value === undefined)
        return isReadable;
    const word = value.trim(); // String.trim takes the line ends and U+FEFF too
    if (word === 'soft')
        return true;
    if (word !== 'hard') {
        report('bad-choice', 'error', `fail: ${(0,problem/* quoteGiven */.k9)(word)} is neither soft nor hard, so it is taken for hard.`);
    }
    return false;
}
const NO_TEXT = { code: 'unreadable', reason: 'is no text in UTF-8, or in UTF-16 with its mark' };
function decodeSetting(bytes) {
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    catch {
        return undefined;
    }
}
function listProgramFolders({ owner }) {
    const program = owner?.self[1] ?? '';
    if (!(0,external_node_path_.isAbsolute)(program))
        return [];
    const installed = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(program));
    return [(0,external_node_path_.join)(installed, 'dist'), (0,external_node_path_.join)(installed, 'fleet', 'hook')].map((path) => ({
        path,
        allows: 'other-users',
    }));
}
function explainPlanted({ path, fault, remedy }) {
    return `${path}: these settings are not believed, because ${fault}. A job could have put them there for the next one. See what is in it; then an administrator makes it safe: ${remedy}`;
}
function explainFault({ path, fault, isKnown, remedy }, isSettings) {
    const what = isSettings ? 'these settings' : 'this program';
    const danger = isKnown
        ? `A job can change ${what} for the next one, which fail: hard does not allow.`
        : `See to it that no job can change ${what}.`;
    return `${path}: ${fault}. ${danger} An administrator makes it safe: ${remedy}.`;
}
const LISTS = new Set(['certificates', 'hosts', 'verify-hosts']);
function saysNothing(name, text) {
    if (name === 'pkcs12-password')
        return /^\r?\n?$/.test(text);
    return text.split(/\r\n|\n|\r/).every((line) => {
        const words = line.trim(); // takes U+FEFF too
        return words === '' || (LISTS.has(name) && words.startsWith('#'));
    });
}
function explainEmpty(path) {
    return `${path} is there, but nothing is in it. Perhaps somebody is writing it now: write a new file beside it and put it in its place by a rename (mv), so that no job sees half of it. If it is to say nothing, remove it.`;
}
function findPods({ environment, folders: { temporary }, }) {
    const { ACTIONS_RUNNER_CONTAINER_HOOKS: hooks = '', KUBERNETES_SERVICE_HOST: cluster } = environment;
    if (temporary === undefined || hooks === '' || (!cluster && !/k8s/.test(hooks)))
        return undefined;
    const isAlwaysInPod = /^(?:1|\$?true)$/i.test(environment.ACTIONS_RUNNER_REQUIRE_JOB_CONTAINER ?? '');
    if (!isAlwaysInPod)
        return /novolume/.test(hooks) ? (outcome) => outcome : undefined;
    const rename = (text) => text.replaceAll(temporary, `/__w/${(0,external_node_path_.basename)(temporary)}`);
    return (outcome) => ({
        ...outcome,
        variables: outcome.variables.map((it) => ({ ...it, value: rename(it.value) })),
        files: outcome.files && renameFiles(outcome.files, rename),
    });
}
function renameFiles(files, rename) {
    const { bundle, extra, truststore, report } = files;
    return {
        ...files,
        bundle: rename(bundle),
        extra: extra && rename(extra),
        truststore: truststore && rename(truststore),
        report: rename(report),
    };
}
function widenWorkspace(folders) {
    const { workspace, temporary } = folders;
    if (workspace === undefined || temporary === undefined)
        return folders;
    const work = (0,external_node_path_.dirname)(temporary); // _work/_temp
    return (0,external_node_path_.dirname)(work) !== work && (0,files_workspace/* isWithin */.UO)(workspace, work) ? { ...folders, checkouts: [work] } : folders;
}
function defaultFolder(environment, platform) {
    if (platform !== 'win32')
        return '/etc/setup-ca-bundle';
    return (0,external_node_path_.join)(environment.ProgramData || 'C:\\ProgramData', 'setup-ca-bundle');
}
function listNames(folder, isGiven, report) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => !name.includes('.'))
            .sort();
    }
    catch (cause) {
        const code = (0,problem/* describeCause */.V$)(cause);
        if (code === 'ENOENT' && !isGiven)
            return []; // variables alone are a configuration, too
        report(code === 'ENOENT' ? 'file-not-found' : 'unreadable', 'error', `SETUP_CA_BUNDLE_CONFIG: the folder ${folder} cannot be read (${code}).`);
        return undefined;
    }
}
function isSetting(name) {
    return SETTINGS.includes(name);
}
function describeUnknown(name) {
    return `${name}: there is no such setting, it is passed over. Known are ${SETTINGS.join(', ')}.`;
}
function startAt(folder, request) {
    const { defaultStore } = request;
    return {
        ...request,
        installs: [],
        certificates: request.certificates.map((entry) => entry.kind === 'path' ? { ...entry, path: resolveIn(folder, entry.path) } : entry),
        defaultStore: defaultStore.kind === 'path'
            ? { ...defaultStore, path: resolveIn(folder, defaultStore.path) }
            : defaultStore,
    };
}
function resolveIn(folder, path) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path);
}
function explain(outcome, isHard, folder) {
    const what = isHard ? 'This job is stopped (fail: hard)' : 'This job goes on without it (fail: soft)';
    const message = `The job-started hook of this runner could not make the CA bundle. ${what}. Nothing in the workflow is wrong: whoever runs the runner must look at ${folder} and at what the other messages name.`;
    const severity = isHard ? 'error' : 'warning';
    const soften = (problem) => problem.severity === 'error' ? { ...problem, severity } : problem;
    return {
        ...outcome,
        problems: [{ code: 'hook-failed', severity, message }, ...outcome.problems.map(soften)],
    };
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


})

};

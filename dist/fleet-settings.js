export const id = "fleet-settings";
export const ids = ["fleet-settings"];
export const modules = {

7500:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (findFolderFaults)
});

var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3992);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9686);
var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9524);





async function findFolderFaults(folders, environment, platform) {
    const present = folders.filter(({ path }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
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
            const isInside = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(place, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
            return [{ path, fault: describe(place), isKnown: true, remedy: isInside ? remedy : move }];
        }
        catch (cause) {
            return [{ path, fault: explainUnknown(cause), isKnown: false, remedy }];
        }
    });
}
function explainUnknown(cause) {
    return `who may write to it cannot be found out (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)})`;
}
const WRITABLE_TO_OTHERS = 0o022;
const WRITABLE_TO_ALL = 0o002;
const STICKY = 0o1000;
function findOpenPlace(folder, isOpen) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real).map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, name)));
    const seen = new Set();
    // a link to the folder can be replaced at its own place
    for (const place of [real, ...files, folder]) {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
        if (isOpen(place, status))
            return place;
        for (let over = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place); !seen.has(over); over = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(over)) {
            seen.add(over);
            const above = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(over);
            // in a sticky folder only its owner can remove an entry
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
    const user = (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_2__/* .getuid */ .R5)?.() ?? 0;
    const isOpen = (mode & WRITABLE_TO_ALL) !== 0 || (user !== 0 && (uid === user || findRefusal(place) === undefined));
    return isOpen && !isReadOnly(place);
}
function isReadOnly(path) {
    return findRefusal(path) === 'EROFS';
}
function findRefusal(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return undefined;
    }
    catch (cause) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause);
    }
}
function describe(place) {
    const { uid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
    const isOurs = uid === (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_2__/* .getuid */ .R5)?.() && uid !== 0;
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
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', DESCRIPTORS_SCRIPT];
    const { runProgram } = await __webpack_require__.e("programs-run").then(__webpack_require__.bind(__webpack_require__, 7636));
    const { status, stdout } = await runProgram(program, words, {
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
        return `it belongs to ${owner}, who is not an administrator`;
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


}),

8469:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  R: () => (findSettingsFolder),
  s: () => (readSettings)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var process_user = __webpack_require__(3992);
var workspace = __webpack_require__(9686);
;// CONCATENATED MODULE: ./build/files/left-behind.js
function isLeftByJob(path, { folders: { home }, platform }) {
    const paths = [path, (0,workspace/* findRealPath */.ps)(path) ?? path];
    if (home !== undefined &&
        [home, (0,workspace/* findRealPath */.ps)(home) ?? home].some((top) => paths.some((it) => (0,workspace/* isWithin */.UO)(it, top)))) {
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

var files_read = __webpack_require__(6771);
var problem = __webpack_require__(9524);
var request = __webpack_require__(1221);
var settings_folder = __webpack_require__(7500);
;// CONCATENATED MODULE: ./build/fleet/settings.js
const VARIABLE_START = 'SETUP_CA_BUNDLE_';
const SETTINGS = [...request/* INPUT_NAMES */.Qh, 'existing-settings', 'fail', 'node', 'report-to'];
const OTHER_VARIABLES = new Set(['SETUP_CA_BUNDLE_CONFIG']);
async function readSettings(world, isInPlace = true) {
    const { environment, platform } = world;
    const given = environment.SETUP_CA_BUNDLE_CONFIG || undefined;
    const folder = findSettingsFolder(environment, platform);
    const guarded = [
        // where a folder is that every fleet has, a job could make one for the next
        ...((0,external_node_path_.isAbsolute)(folder)
            ? [{ path: folder, allows: given === undefined ? 'administrators' : 'other-users' }]
            : []),
        ...listProgramFolders(world),
    ];
    const faults = isInPlace ? await (0,settings_folder/* findFolderFaults */.n)(guarded, environment, platform) : [];
    const planted = given === undefined ? faults.find(({ path }) => path === folder) : undefined;
    const problems = [];
    const report = (code, severity, message) => {
        problems.push({ code, severity, message });
    };
    const values = new Map();
    const places = new Map();
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
            places.set(name, (0,external_node_path_.join)(folder, name));
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
            places.set(name, variable);
            empty.delete(name);
        }
    }
    for (const name of empty) {
        // an empty fail gets its own message
        if (name !== 'fail')
            report('bad-entry', 'error', explainEmpty((0,external_node_path_.join)(folder, name)));
    }
    const isSoft = readFail(values.get('fail'), isReadable, report);
    let isRefused = false;
    for (const fault of faults) {
        if (fault === planted)
            continue;
        const isSettings = fault.path === folder;
        const isError = !isSoft && fault.isKnown;
        report(isSettings ? 'unsafe-settings' : 'unsafe-program', isError ? 'error' : 'warning', explainFault(fault, isSettings));
        isRefused ||= isError;
    }
    const password = values.get('pkcs12-password') ?? '';
    if (password !== '')
        world.log.mask(password);
    const read = await (0,request/* readRequest */["in"])((name) => values.get(name) ?? '');
    // what refused settings ask for is not even tried
    const asked = isRefused ? await (0,request/* readRequest */["in"])(() => '') : read;
    if (read.request.installs.length > 0) {
        const message = 'install: a job-started hook has no post step in which it could be undone. Put the CA into the store of the machine or of its image.';
        report('not-supported', 'error', message);
    }
    const existing = (values.get('existing-settings') ?? '').trim() || 'ignore';
    if (existing !== 'ignore' && existing !== 'take') {
        report('bad-choice', 'error', `existing-settings: ${(0,problem/* quoteGiven */.k9)(existing)} is neither ignore nor take.`);
    }
    const reportTo = readReportPlace((values.get('report-to') ?? '').trim(), platform, report);
    return {
        folder,
        places,
        request: { ...startAt(folder, asked.request), toleratesSilence: isSoft },
        problems: [...problems, ...read.problems],
        isSoft,
        reportTo: isRefused ? undefined : reportTo,
        context: {
            ...world,
            ...(existing === 'take' ? {} : { isLeftByJob: (path) => isLeftByJob(path, world) }),
        },
    };
}
function readFail(value, isReadable, report) {
    if (value === undefined)
        return isReadable;
    const word = value.trim(); // String.trim takes the line ends and U+FEFF too
    if (word === 'soft')
        return true;
    if (word !== 'hard') {
        report('bad-choice', 'error', `fail: ${(0,problem/* quoteGiven */.k9)(word)} is neither soft nor hard, so it counts as hard.`);
    }
    return false;
}
function readReportPlace(word, platform, report) {
    if (word === '')
        return undefined;
    if (word === 'journal' || word === 'syslog') {
        if (platform === 'linux')
            return { kind: word };
        // no reason to stop a job
        report('not-supported', 'warning', `report-to: ${word} is of Linux. Name a file by its absolute path.`);
        return undefined;
    }
    if ((0,external_node_path_.isAbsolute)(word) && !/\p{Cc}/u.test(word))
        return { kind: 'file', path: word };
    const message = `report-to: ${(0,problem/* quoteGiven */.k9)(word)} is neither journal nor syslog nor an absolute path. This job is not reported.`;
    report('bad-choice', 'warning', message);
    return undefined;
}
const NO_TEXT = {
    code: 'unreadable',
    reason: 'is not text in UTF-8, or in UTF-16 with its byte order mark',
};
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
    return `${path}: these settings are not used, because ${fault}. A job could have put them there for the next one. Check what is in it; then an administrator makes it safe: ${remedy}`;
}
function explainFault({ path, fault, isKnown, remedy }, isSettings) {
    const what = isSettings ? 'these settings' : 'this program';
    const danger = isKnown
        ? `A job can change ${what} for the next one, which fail: hard does not allow.`
        : `Make sure that no job can change ${what}.`;
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
    return `${path} is there, but nothing is in it. Perhaps a program is writing it now: write a new file beside it and rename that (mv), so that no job reads half of it. If you do not need this setting, remove the file.`;
}
function findSettingsFolder(environment, platform) {
    if (environment.SETUP_CA_BUNDLE_CONFIG)
        return environment.SETUP_CA_BUNDLE_CONFIG;
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
    return `${name}: there is no such setting, so it is ignored. The settings are ${SETTINGS.join(', ')}.`;
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


})

};

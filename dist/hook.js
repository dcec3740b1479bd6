export const id = "hook";
export const ids = ["hook"];
export const modules = {

6300:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (readConfiguration)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(9995);
var process_user = __webpack_require__(3992);
var files_workspace = __webpack_require__(9686);
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

var files_read = __webpack_require__(6771);
var problem = __webpack_require__(9524);
var request = __webpack_require__(1221);
var run = __webpack_require__(7636);
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
    const { status, stdout } = await (0,run/* runProgram */.mB)(program, words, {
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
        (0,core/* setSecret */.Pq)(password);
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
    const pods = findPods(world);
    const locate = (outcome) => pods?.(outcome) ?? outcome;
    return {
        context: {
            ...world,
            folders: widenWorkspace(world.folders),
            ...(pods === undefined ? {} : { isForPods: true }),
            ...(existing === 'take' ? {} : { isLeftByJob: (path) => isLeftByJob(path, world) }),
        },
        request: { ...startAt(folder, asked.request), toleratesSilence: isSoft },
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


})

};

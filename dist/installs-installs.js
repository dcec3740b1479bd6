export const id = "installs-installs";
export const ids = ["installs-installs", "lock", "installs-installs-for-delivery", "installs-installs-for-bundle"];
export const modules = {

9230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (chooseShell),
  y: () => (readContext)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);




const FOLDER = 'setup-ca-bundle';
const INSTALL_USE = 'command-line';
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output);
    return {
        isJob: false,
        now: new Date(),
        environment: env,
        platform,
        folders: {
            ...(isCi(env) ? findWorkspace(env, home) : { workspace: undefined }),
            temporary: undefined,
            toolCache: undefined,
            ...(folder === undefined ? {} : { output: folder }),
            home,
        },
        log,
        signal: AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_DEADLINE_MS */ .Yj),
        owner: {
            use: INSTALL_USE,
            temporary: undefined,
            job: undefined,
            self: [process.execPath, process.argv[1] ?? ''],
        },
    };
}
function chooseShell(given) {
    return given ?? (process.platform === 'win32' ? 'powershell' : 'bash');
}
const CI_MARKS = ['TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID'];
function isCi(environment) {
    const { CI = '' } = environment;
    return (CI !== '' && CI !== 'false') || CI_MARKS.some((name) => environment[name]);
}
const CHECKOUT_VARIABLES = [
    'CI_PROJECT_DIR', // GitLab
    'GITHUB_WORKSPACE',
    'BUILD_SOURCESDIRECTORY', // Azure Pipelines
    'CIRCLE_WORKING_DIRECTORY', // may begin with ~
    'BITBUCKET_CLONE_DIR',
    'BUILDKITE_BUILD_CHECKOUT_PATH',
    'CI_WORKSPACE', // Woodpecker
    'DRONE_WORKSPACE',
    'CODEBUILD_SRC_DIR',
    'WORKSPACE', // Jenkins
];
function findWorkspace(environment, home) {
    const start = process.cwd();
    const named = CHECKOUT_VARIABLES.flatMap((name) => {
        const value = environment[name] ?? '';
        return value === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home === undefined ? value : value.replace(/^~(?=\/|$)/, home))];
    });
    const around = findCheckout(start);
    const [workspace = start, ...checkouts] = around === undefined ? named : [...named, around];
    return { workspace, start, checkouts };
}
function findCheckout(start) {
    let checkout;
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
            checkout = folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return checkout;
    }
}
function findUserFolder(environment, platform, home) {
    if (platform === 'win32' && environment.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.LOCALAPPDATA, FOLDER);
    if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.XDG_DATA_HOME, FOLDER);
    }
    if (home === undefined)
        return undefined;
    const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[platform];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...(parts ?? ['.local', 'share']), FOLDER);
}
function readHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}


}),

6995:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  undoInstalls: () => (undoInstalls)
});
var _installs_installs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1009);
var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9230);


async function undoInstalls(given, terminal) {
    const problems = await (0,_installs_installs_js__WEBPACK_IMPORTED_MODULE_0__.undoEverything)((0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(given.output, terminal.log));
    for (const { severity, message } of problems) {
        terminal.say(`${severity}: ${message}`, severity === 'error' ? 'red' : 'yellow');
    }
    if (problems.length === 0)
        terminal.say('Nothing that --install changed is left.');
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}


}),

8941:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (takeLock)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1025);
var _regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(468);






const POLL_MS = 50;
const held = new Set();
async function takeLock(lock, signal) {
    while (!take(lock)) {
        if (signal.aborted)
            throw new Error(`${lock} says that process ${nameHolder(lock)} is at work`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(POLL_MS);
    }
    held.add(lock);
    return () => {
        held.delete(lock);
        tidy(lock); // one that cannot be removed is nobody's from here on
    };
}
const isHolder = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)({
    pid: (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(value) && value > 0,
    startedAt: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isText */ .KH,
});
function take(lock) {
    const own = `${lock}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(own, JSON.stringify({ pid: node_process__WEBPACK_IMPORTED_MODULE_2__.pid, startedAt: readStart(node_process__WEBPACK_IMPORTED_MODULE_2__.pid) }), { flag: 'wx', mode: 0o644 });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(own, lock);
        return true;
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw cause;
        removeDead(lock);
        return false;
    }
    finally {
        tidy(own);
    }
}
function tidy(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch {
        // a draft is in nobody's way, and whose process is gone is nobody's lock
    }
}
function removeDead(lock) {
    if (!isDead(lock, lock))
        return;
    const aside = `${lock}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(lock, aside);
        if (!isDead(aside, lock))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(aside, lock);
    }
    catch {
        // somebody else has taken it away
    }
    tidy(aside);
}
function isDead(file, lock) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).isFile())
            return true; // a pipe, say: nobody's, and to read it could take for ever
        const holder = readHolder(file);
        return holder.pid === node_process__WEBPACK_IMPORTED_MODULE_2__.pid ? !held.has(lock) : !isRunning(holder);
    }
    catch (cause) {
        return cause instanceof SyntaxError;
    }
}
function readHolder(lock) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShaped */ .xj)((0,_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .VX)(lock).bytes.toString(), isHolder, 'lock');
}
function nameHolder(lock) {
    try {
        return String(readHolder(lock).pid);
    }
    catch {
        return 'unknown';
    }
}
function isRunning({ pid: holder, startedAt }) {
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.kill)(holder, 0);
    }
    catch (cause) {
        if (cause.code !== 'EPERM')
            return false;
    }
    return readStart(holder) === startedAt;
}
function readStart(process) {
    try {
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${process}/stat`, 'latin1');
        return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}


}),

468:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KA: () => (writeRegular),
  VX: () => (readRegular),
  g6: () => (overwriteRegular),
  xU: () => (ownRegular)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | NO_FOLLOW | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readRegular(path, maxBytes = Number.POSITIVE_INFINITY) {
    return withDescriptor(path, READ, (descriptor, status) => {
        const bytes = status.size > maxBytes ? Buffer.alloc(0) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
        return { bytes, status };
    });
}
function writeRegular(path, bytes, mode, owner) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600); // never through a link that somebody plants there
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, bytes);
        if (owner !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(descriptor, owner.uid, owner.gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function overwriteRegular(path, bytes) {
    withDescriptor(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | NO_FOLLOW, (descriptor) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, bytes);
    });
}
function ownRegular(path, { uid, gid, mode }, isMeant) {
    withDescriptor(path, READ, (descriptor) => {
        if (!isMeant((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor)))
            throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} was exchanged meanwhile`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(descriptor, uid, gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
    });
}
function withDescriptor(path, flags, work) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
        if (!status.isFile())
            throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is not a regular file`);
        return work(descriptor, status);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


}),

1009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  applyInstalls: () => (applyInstalls),
  installAnchors: () => (installAnchors),
  takeBack: () => (takeBack),
  undoEverything: () => (undoEverything),
  undoLeftovers: () => (undoLeftovers),
  undoUse: () => (undoUse)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3333);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1189);
var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(411);
var _report_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4247);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9010);
var _journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6806);
var _journal_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7610);
var _journal_journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3522);
var _journal_journal_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(140);











const PLANNERS = {
    system: async (terms, context) => (await __webpack_require__.e("system").then(__webpack_require__.bind(__webpack_require__, 8333))).planSystem(terms, context),
    nss: async (terms, context) => (await __webpack_require__.e("nss").then(__webpack_require__.bind(__webpack_require__, 1867))).planNss(terms, context),
    certifi: async (terms, context) => (await __webpack_require__.e("stores-certifi").then(__webpack_require__.bind(__webpack_require__, 6536))).planCertifi(terms, context),
    java: async (terms, context) => (await __webpack_require__.e("java").then(__webpack_require__.bind(__webpack_require__, 5870))).planJava(terms, context),
    docker: async (terms, context) => (await __webpack_require__.e("stores-docker").then(__webpack_require__.bind(__webpack_require__, 2022))).planDocker(terms, context),
};
async function applyInstalls(wanted, folder, context) {
    const { owner } = context;
    const journal = (0,_journal_journal_place_js__WEBPACK_IMPORTED_MODULE_9__/* .findJournal */ .LJ)(context);
    if (owner === undefined || journal === undefined)
        return refuse('no folder is known');
    const open = (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(journal), context);
    if (open !== undefined)
        return refuse(`${journal}: any user of this machine may write to ${open}`);
    try {
        return await (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .withJournal */ .u0)(journal, context.signal, () => applyAll({ ...wanted, mark: owner.use, keys: listKeys(journal), folder }, { ...toOwner(owner), folder }, journal, context).catch((cause) => ({ reports: [], problems: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .explainCause */ .HY)(cause) })));
    }
    catch (cause) {
        return refuse(`${journal}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}`);
    }
}
async function installAnchors({ anchors, extra }, request, bundlePath, context) {
    // what is asked for counts even if the store has it: that may be the work of another job, which ends before this one
    const isAsked = ({ origins }) => origins.some(({ kind }) => kind !== 'system' && kind !== 'environment' && kind !== 'earlier-use');
    const wanted = anchors.filter((anchor) => anchor.basis !== 'default-store' || isAsked(anchor));
    const terms = { wanted, extra, request };
    return applyInstalls(terms, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundlePath), context);
}
function listKeys(journal) {
    const keys = (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .listEntryFolders */ .Oi)(journal).map((folder) => (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .hB)(folder).record.change.key);
    return new Set(keys.filter((key) => key !== undefined));
}
function refuse(reason) {
    const message = `install: there is no folder to record changes in (${reason}), and what is not recorded could not be undone. Set HOME to a folder that this user can write to, and nobody else.`;
    return { reports: [], problems: [explain('no-folder', 'error', message)] };
}
async function applyAll(terms, owner, journal, context) {
    const reports = [];
    const problems = [];
    for (const name of terms.request.installs) {
        const plan = await PLANNERS[name](terms, context);
        reports.push(...plan.already.map((place) => ({ install: name, place, result: 'already' })));
        problems.push(...plan.obstacles.map((message) => explain('install-not-possible', 'warning', `install: ${name}: ${message}`)));
        for (const change of plan.changes) {
            const problem = await apply(change, owner, journal, context);
            if (problem)
                problems.push(problem);
            if (problem?.severity === 'error')
                return { reports, problems };
            reports.push({ install: name, place: change.label, result: problem ? 'not-possible' : 'installed' });
        }
    }
    return { reports, problems };
}
async function undoUse(context, journal = (0,_journal_journal_place_js__WEBPACK_IMPORTED_MODULE_9__/* .findJournal */ .LJ)(context)) {
    return undoAll(({ owner }) => owner.use === context.owner?.use, journal, context);
}
async function takeBack(failed, output, { installs }, context) {
    const problems = [...failed.problems];
    if (installs.length > 0)
        problems.push(...(await undoUse(context)));
    try {
        output.discard();
    }
    catch (cause) {
        problems.push(...(0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .explainCause */ .HY)(cause));
    }
    return { ...failed, status: 'failed', files: undefined, variables: [], installs: [], problems };
}
async function undoLeftovers(context) {
    const { owner } = context;
    const isOver = (old) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(old.folder) ||
        (old.temporary !== undefined && old.temporary === owner?.temporary && old.job !== owner.job);
    const isMeant = ({ owner: old }) => old.use !== owner?.use && isOver(old);
    return undoAll(isMeant, (0,_journal_journal_place_js__WEBPACK_IMPORTED_MODULE_9__/* .findJournal */ .LJ)(context), context);
}
async function undoEverything(context) {
    return undoAll(() => true, (0,_journal_journal_place_js__WEBPACK_IMPORTED_MODULE_9__/* .findJournal */ .LJ)(context), context);
}
async function undoAll(isMeant, journal, context) {
    if (!(0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .hasJournal */ .w)(journal))
        return [];
    const work = async () => {
        const problems = [];
        for (const folder of (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .listEntryFolders */ .Oi)(journal))
            problems.push(...(await undoIf(isMeant, folder, context)));
        return problems;
    };
    try {
        return await (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .withJournal */ .u0)(journal, context.signal, work);
    }
    catch (cause) {
        const message = `install: ${journal} has the record of what was installed, and cannot be used (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}). What is recorded there stays as it is. If this user did not make that folder, delete it.`;
        return [explain('undo-failed', 'error', message)];
    }
}
async function undoIf(isMeant, folder, context) {
    let entry;
    try {
        entry = (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .hB)(folder);
    }
    catch (cause) {
        const message = `install: ${folder} is the record of a change that cannot be undone (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}). Look at its record.json: it says what was changed, and how it is undone by hand. Then delete the folder.`;
        return [explain('undo-failed', 'error', message)];
    }
    return isMeant(entry.record) ? undo(entry, context) : [];
}
async function undo(entry, { owner, log, signal }) {
    const { change, asRoot } = entry.record;
    const name = `install: ${change.install}: ${change.label}`;
    try {
        const result = asRoot && (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5)?.() !== 0
            ? await (0,_journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__/* .askRoot */ .K9)({ do: 'undo', entry }, owner?.self ?? [])
            : await asOneself(signal, () => (0,_journal_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .undoEntry */ .Zu)(entry));
        const warnings = (result?.warnings ?? []).map((warning) => explain('undo-failed', 'warning', `${name}: ${warning}`));
        if (result?.undone !== 'our-part') {
            if (warnings.length === 0)
                log.info(`${name} is as it was before.`);
            return warnings;
        }
        return [
            ...warnings,
            explain('install-shared', 'notice', `${name} was changed by somebody else since. Only our part was taken out; the rest stays as they left it.`),
        ];
    }
    catch (cause) {
        return [
            explain('undo-failed', 'error', `${name} could not be undone (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}): it may still trust what was added. Finish by hand: ${change.byHand}. Then delete ${entry.folder}, or the next run will try again.`),
        ];
    }
}
async function apply(change, owner, journal, context) {
    const isRoot = _files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5 === undefined || (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5)() === 0;
    const asRoot = !isRoot && (0,_journal_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .needsRoot */ .eH)(change);
    const name = `install: ${change.install}: ${change.label}`;
    const self = context.owner?.self ?? [];
    const open = change.paths.map((path) => (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(path, context)).find((it) => it !== undefined);
    if (open !== undefined) {
        return explain('install-not-possible', 'warning', `${name} was left as it is: any user of this machine may write to ${open}, and could put another file in place of what is changed. Take that right away (chmod o-w ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteWord */ .X)(open)}), and see what is there. ${UNREACHED[change.install]}`);
    }
    if (asRoot && !(await (0,_journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__/* .hasSudo */ .K$)(self[0] ?? ''))) {
        return explain('install-not-possible', 'warning', `${name} was left as it is: this user may not change it, and sudo does not work without a password. ${UNREACHED[change.install]}`);
    }
    const request = { change, owner, folder: (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .openEntry */ .vW)(journal), asRoot };
    try {
        if (asRoot)
            await (0,_journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__/* .askRoot */ .K9)({ do: 'make', request }, self);
        else
            await asOneself(context.signal, () => (0,_journal_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .makeChange */ .nU)(request));
        return undefined;
    }
    catch (cause) {
        return explain('install-failed', 'error', `${name} could not be changed (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}). No variable was set, and what was changed is put back.`);
    }
}
async function asOneself(signal, work) {
    return (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5)?.() === 0 ? (0,_journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__/* .withMachine */ .cE)(signal, work) : work();
}
const UNREACHED = {
    system: 'Clients that read the system store alone stay unreached, and so do sudo, services and the Docker daemon.',
    nss: 'Chromium and Firefox stay unreached.',
    certifi: 'Python programs that clear the environment stay unreached.',
    java: 'JVMs that JAVA_TOOL_OPTIONS does not reach stay unreached.',
    docker: 'The Docker daemon stays unreached.',
};
function toOwner({ use, temporary, job }) {
    return { use, temporary, job };
}
function explain(code, severity, message) {
    return { code, severity, message };
}


}),

9010:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (quoteWord)
});
function quoteWord(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`;
}


}),

1025:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  Bp: () => (variantOf),
  C5: () => (memberOf),
  KH: () => (isText),
  Lm: () => (isBoolean),
  Xy: () => (objectOf),
  c3: () => (listOf),
  gP: () => (either),
  lq: () => (optional),
  my: () => (isCount),
  pV: () => (exactly),
  wC: () => (matching),
  xj: () => (parseShaped),
  yL: () => (oneOf)
});
function parseShaped(text, check, what) {
    const value = JSON.parse(text);
    if (check(value))
        return value;
    throw new SyntaxError(`it is no ${what} that this version of this program writes`);
}
function isText(value) {
    return typeof value === 'string';
}
function isBoolean(value) {
    return typeof value === 'boolean';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function matching(pattern) {
    return (value) => isText(value) && pattern.test(value);
}
function oneOf(names) {
    return (value) => isText(value) && Object.hasOwn(names, value);
}
function memberOf(list) {
    return (value) => list.some((one) => one === value);
}
function exactly(wanted) {
    return (value) => value === wanted;
}
function either(one, other) {
    return (value) => one(value) || other(value);
}
function optional(check) {
    return (value) => value === undefined || check(value);
}
function listOf(check) {
    return (value) => Array.isArray(value) && value.every(check);
}
function mapOf(check) {
    return (value) => isObject(value) && Object.values(value).every(check);
}
function objectOf(fields) {
    const names = Object.keys(fields);
    return (value) => {
        return (isObject(value) &&
            names.every((name) => fields[name](Object.hasOwn(value, name) ? value[name] : undefined)));
    };
}
function variantOf(key, variants) {
    return (value) => {
        if (!isObject(value) || !Object.hasOwn(value, key))
            return false;
        const name = value[key];
        return isText(name) && Object.hasOwn(variants, name) && variants[name](value);
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


})

};

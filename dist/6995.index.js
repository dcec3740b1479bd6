export const id = 6995;
export const ids = [6995,1009];
export const modules = {

1978:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ chooseShell),
  y: () => (/* binding */ readContext)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);



const FOLDER = 'setup-ca-bundle';
/** All runs of the command line are one use: a later one takes the place of those before it. */
const INSTALL_USE = 'command-line';
/** Reads the world of a command: variables, folders, the clock. `output` is the folder that was asked for. */
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
    return {
        isJob: false,
        now: new Date(),
        environment: env,
        platform,
        folders: {
            // In a CI job the working folder is what a pull request can write to; on a person's machine it is a folder as any.
            workspace: env.CI && env.CI !== 'false' ? process.cwd() : undefined,
            temporary: undefined,
            toolCache: undefined,
            ...(folder === undefined ? {} : { output: folder }),
            home,
        },
        log,
        signal: AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_DEADLINE_MS */ .Yj),
        owner: {
            use: INSTALL_USE,
            temporary: undefined,
            job: undefined,
            self: [process.execPath, process.argv[1] ?? ''],
        },
    };
}
/** The form that is written where none was asked for: what the shells of a platform have in common. */
function chooseShell(given) {
    return given ?? (process.platform === 'win32' ? 'powershell' : 'bash');
}
/** Where programs keep data of a user: XDG Base Directory Specification, Apple's File System Programming Guide, Known Folders. */
function findUserFolder(environment, platform, home) {
    if (platform === 'win32' && environment.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.LOCALAPPDATA, FOLDER);
    if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.XDG_DATA_HOME, FOLDER);
    }
    if (home === undefined)
        return undefined;
    const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[platform];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...(parts ?? ['.local', 'share']), FOLDER);
}
function readHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || undefined;
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
  undoInstalls: () => (/* binding */ undoInstalls)
});
var _installs_installs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1009);
var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1978);


/** Undoes every change outside the bundle that this user's journal has, also those of jobs that were killed. */
async function undoInstalls(given, terminal) {
    const problems = await (0,_installs_installs_js__WEBPACK_IMPORTED_MODULE_0__.undoEverything)((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(given.output, terminal.log));
    for (const { severity, message } of problems) {
        terminal.say(terminal.paint(severity === 'error' ? 'red' : 'yellow', `${severity}: ${message}`));
    }
    if (problems.length === 0)
        terminal.say('Nothing that --install changed is left.');
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}


}),

1009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  applyInstalls: () => (/* binding */ applyInstalls),
  undoEverything: () => (/* binding */ undoEverything),
  undoLeftovers: () => (/* binding */ undoLeftovers),
  undoUse: () => (/* binding */ undoUse)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
var _as_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3730);
var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4648);
var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2462);
var _journal_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6240);







/** The planner of each install, loaded when it is asked for, in the order in which they are made. */
const PLANNERS = {
    system: async (terms, context) => (await __webpack_require__.e(/* import() */ 9981).then(__webpack_require__.bind(__webpack_require__, 9981))).planSystem(terms, context),
    nss: async (terms, context) => (await __webpack_require__.e(/* import() */ 2726).then(__webpack_require__.bind(__webpack_require__, 2726))).planNss(terms, context),
    certifi: async (terms, context) => (await __webpack_require__.e(/* import() */ 1617).then(__webpack_require__.bind(__webpack_require__, 1617))).planCertifi(terms, context),
    java: async (terms, context) => (await __webpack_require__.e(/* import() */ 4413).then(__webpack_require__.bind(__webpack_require__, 4413))).planJava(terms, context),
    docker: async (terms, context) => (await __webpack_require__.e(/* import() */ 1353).then(__webpack_require__.bind(__webpack_require__, 1353))).planDocker(terms, context),
};
/**
 * Makes the changes that `install` asks for, each recorded so that it can be undone. `folder` is that of the bundle.
 * An error among the problems means that all of them are undone already.
 */
async function applyInstalls(wanted, folder, context) {
    const { owner } = context;
    const journal = (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .findJournal */ .LJ)(context);
    if (owner === undefined || journal === undefined)
        return refuse('no folder is known');
    let installed;
    try {
        installed = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .withJournal */ .u0)(journal, context.signal, () => applyAll({ ...wanted, mark: owner.use, keys: listKeys(journal), folder }, { ...toOwner(owner), folder }, journal, context));
    }
    catch (cause) {
        return refuse(`${journal}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause)}`);
    }
    if (!(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasError */ .JD)(installed.problems))
        return installed;
    return { reports: [], problems: [...installed.problems, ...(await undoUse(context))] };
}
function listKeys(journal) {
    const keys = (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .listEntryFolders */ .Oi)(journal).map((folder) => (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readEntry */ .hB)(folder).record.change.key);
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
/** Undoes what this use installed, the latest first; what cannot be undone is an error that says how to do it by hand. */
async function undoUse(context, journal = (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .findJournal */ .LJ)(context)) {
    return undoAll(({ owner }) => owner.use === context.owner?.use, journal, context);
}
/** Undoes what jobs left that are over: their bundle is gone, or this runner has come to another job. */
async function undoLeftovers(context) {
    const { owner } = context;
    const isOver = (old) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(old.folder) ||
        (old.temporary !== undefined && old.temporary === owner?.temporary && old.job !== owner.job);
    const isMeant = ({ owner: old }) => old.use !== owner?.use && isOver(old);
    return undoAll(isMeant, (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .findJournal */ .LJ)(context), context);
}
/** Undoes every change that the journal of this user has. */
async function undoEverything(context) {
    return undoAll(() => true, (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .findJournal */ .LJ)(context), context);
}
async function undoAll(isMeant, journal, context) {
    if (!(0,_journal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .hasJournal */ .w)(journal))
        return [];
    const work = async () => {
        const problems = [];
        for (const folder of (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .listEntryFolders */ .Oi)(journal))
            problems.push(...(await undoIf(isMeant, folder, context)));
        return problems;
    };
    try {
        return await (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .withJournal */ .u0)(journal, context.signal, work);
    }
    catch (cause) {
        const message = `install: ${journal} has the record of what was installed, and cannot be used (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause)}). What is recorded there stays as it is. If this user did not make that folder, delete it.`;
        return [explain('undo-failed', 'error', message)];
    }
}
async function undoIf(isMeant, folder, context) {
    let entry;
    try {
        entry = (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readEntry */ .hB)(folder);
    }
    catch (cause) {
        const message = `install: ${folder} is the record of a change that cannot be undone (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause)}). Look at its record.json: it says what was changed, and how it is undone by hand. Then delete the folder.`;
        return [explain('undo-failed', 'error', message)];
    }
    return isMeant(entry.record) ? undo(entry, context) : [];
}
async function undo(entry, { owner, log, signal }) {
    const { change, asRoot } = entry.record;
    const name = `install: ${change.install}: ${change.label}`;
    try {
        const undone = asRoot && (0,node_process__WEBPACK_IMPORTED_MODULE_1__.getuid)?.() !== 0
            ? await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_3__/* .askRoot */ .K9)({ do: 'undo', entry }, owner?.self ?? [])
            : await asOneself(signal, () => (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .undoEntry */ .Zu)(entry));
        if (undone !== 'our-part') {
            log.info(`${name} is as it was before.`);
            return [];
        }
        return [
            explain('install-shared', 'notice', `${name} was changed by somebody else since. Only our part was taken out; the rest stays as they left it.`),
        ];
    }
    catch (cause) {
        return [
            explain('undo-failed', 'error', `${name} could not be undone (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause)}): it may still trust what was added. Finish by hand: ${change.byHand}. Then delete ${entry.folder}, or the next run will try again.`),
        ];
    }
}
async function apply(change, owner, journal, context) {
    const isRoot = node_process__WEBPACK_IMPORTED_MODULE_1__.getuid === undefined || (0,node_process__WEBPACK_IMPORTED_MODULE_1__.getuid)() === 0;
    const asRoot = !isRoot && (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .needsRoot */ .eH)(change);
    const name = `install: ${change.install}: ${change.label}`;
    const self = context.owner?.self ?? [];
    if (asRoot && !(await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSudo */ .K$)(self[0] ?? ''))) {
        return explain('install-not-possible', 'warning', `${name} was left as it is: this user may not change it, and sudo does not work without a password. ${UNREACHED[change.install]}`);
    }
    const errand = { change, owner, folder: (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .openEntry */ .vW)(journal), asRoot };
    try {
        if (asRoot)
            await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_3__/* .askRoot */ .K9)({ do: 'make', errand }, self);
        else
            await asOneself(context.signal, () => (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .makeChange */ .nU)(errand));
        return undefined;
    }
    catch (cause) {
        return explain('install-failed', 'error', `${name} could not be changed (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause)}). No variable was set, and what was changed is put back.`);
    }
}
/** Does what needs no other user; what root itself does is kept apart from what other users have root do. */
async function asOneself(signal, work) {
    return (0,node_process__WEBPACK_IMPORTED_MODULE_1__.getuid)?.() === 0 ? (0,_as_root_js__WEBPACK_IMPORTED_MODULE_3__/* .withMachine */ .cE)(signal, work) : work();
}
/** Whom it leaves without the certificates when an install is not possible. */
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


})

};

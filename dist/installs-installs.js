export const id = "installs-installs";
export const ids = ["installs-installs"];
export const modules = {

3794:
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
var _files_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3992);
var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9524);
var _report_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7518);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8929);
var _journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7367);
var _journal_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6215);
var _journal_journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4999);
var _journal_journal_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4529);











const PLANNERS = {
    system: async (terms, context) => (await __webpack_require__.e("system").then(__webpack_require__.bind(__webpack_require__, 5335))).planSystem(terms, context),
    nss: async (terms, context) => (await Promise.all(/* import() */[__webpack_require__.e("json-list"), __webpack_require__.e("nss")]).then(__webpack_require__.bind(__webpack_require__, 5180))).planNss(terms, context),
    certifi: async (terms, context) => (await __webpack_require__.e("stores-certifi").then(__webpack_require__.bind(__webpack_require__, 9483))).planCertifi(terms, context),
    java: async (terms, context) => (await Promise.all(/* import() */[__webpack_require__.e("pkcs12-store"), __webpack_require__.e("keystore"), __webpack_require__.e("java")]).then(__webpack_require__.bind(__webpack_require__, 8567))).planJava(terms, context),
    docker: async (terms, context) => (await __webpack_require__.e("stores-docker").then(__webpack_require__.bind(__webpack_require__, 4147))).planDocker(terms, context),
    'docker-cli': async (terms, context) => (await Promise.all(/* import() */[__webpack_require__.e("engine-flags"), __webpack_require__.e("engine-shim"), __webpack_require__.e("docker-cli")]).then(__webpack_require__.bind(__webpack_require__, 3396))).planDockerCli(terms, context),
    sudo: async (terms) => (await __webpack_require__.e("sudo").then(__webpack_require__.bind(__webpack_require__, 8822))).planSudo(terms),
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
        return await (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .withJournal */ .u0)(journal, context.signal, () => applyAll({ ...wanted, mark: owner.use, keys: listKeys(journal), folder }, { ...toOwner(owner), folder }, journal, context).catch((cause) => ({ reports: [], problems: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_5__.explainCause)(cause) })));
    }
    catch (cause) {
        return refuse(`${journal}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}`);
    }
}
async function installAnchors({ anchors, extra, variables }, request, bundlePath, context) {
    // what is asked for counts even if the store has it: that may be the work of another job, which ends before this one
    const isAsked = ({ origins }) => origins.some(({ kind }) => kind !== 'system' && kind !== 'environment' && kind !== 'earlier-use');
    const wanted = anchors.filter((anchor) => anchor.basis !== 'default-store' || isAsked(anchor));
    const exported = variables.filter(({ action }) => action !== 'kept').map(({ variable }) => variable);
    return applyInstalls({ wanted, extra, variables: exported, request }, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundlePath), context);
}
function listKeys(journal) {
    const keys = (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .listEntryFolders */ .Oi)(journal).map((folder) => (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .hB)(folder).record.change.key);
    return new Set(keys.filter((key) => key !== undefined));
}
function refuse(reason) {
    const message = `install: there is no folder to record changes in (${reason}), and a change without a record could not be undone. Set HOME to a folder that only this user can write to.`;
    return { reports: [], problems: [explain('no-folder', 'error', message)] };
}
async function applyAll(terms, owner, journal, context) {
    const reports = [];
    const problems = [];
    const searchFolders = [];
    for (const name of terms.request.installs) {
        const plan = await PLANNERS[name](terms, context);
        const found = problems.length;
        reports.push(...plan.already.map((place) => ({ install: name, place, result: 'already' })));
        problems.push(...plan.obstacles.map((message) => explain('install-not-possible', 'warning', `install: ${name}: ${message}`)));
        problems.push(...(plan.notes ?? []).map((note) => explain('install-delayed', 'notice', `install: ${name}: ${note}`)), ...(plan.leftOut ?? []).map((it) => explain('install-not-possible', 'notice', `install: ${name}: ${it}`)));
        for (const change of plan.changes) {
            const problem = await apply(change, owner, journal, context);
            if (problem)
                problems.push(problem);
            if (problem?.severity === 'error')
                return { reports, problems };
            reports.push({ install: name, place: change.label, result: problem ? 'not-possible' : 'installed' });
        }
        if (plan.searchFolder !== undefined && problems.length === found)
            searchFolders.push(plan.searchFolder);
        const amiss = problems.length === found ? await plan.tryOut?.() : undefined;
        if (amiss)
            problems.push(explain('install-not-possible', 'warning', `install: ${name}: ${amiss}`));
    }
    return { reports, problems, searchFolders };
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
        problems.push(...(0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_5__.explainCause)(cause));
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
        const message = `install: ${journal} has the record of what was installed, and cannot be used (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}). The changes recorded there stay. If this user did not make that folder, delete it.`;
        return [explain('undo-failed', 'error', message)];
    }
}
async function undoIf(isMeant, folder, context) {
    let entry;
    try {
        entry = (0,_journal_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .hB)(folder);
    }
    catch (cause) {
        const message = `install: ${folder} is the record of a change that cannot be undone (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}). Its record.json says what was changed, and how you undo it by hand. Then delete the folder.`;
        return [explain('undo-failed', 'error', message)];
    }
    return isMeant(entry.record) ? undo(entry, context) : [];
}
async function undo(entry, { owner, log, signal }) {
    const { change, asRoot } = entry.record;
    const name = `install: ${change.install}: ${change.label}`;
    try {
        const result = asRoot && (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5)?.() !== 0
            ? await undoAsRoot(entry, owner?.self ?? [])
            : await asOneself(signal, () => (0,_journal_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .undoEntry */ .Zu)(entry));
        const warnings = (result?.warnings ?? []).map((warning) => explain('undo-failed', 'warning', `${name}: ${warning}`));
        if (result?.undone !== 'our-part') {
            if (warnings.length === 0)
                log.info(`${name} is as it was before.`);
            return warnings;
        }
        return [
            ...warnings,
            explain('install-shared', 'notice', `${name} was changed by another program in the meantime. Only our part was removed; the other changes stay.`),
        ];
    }
    catch (cause) {
        return [
            explain('undo-failed', 'error', `${name} could not be undone (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}): it may still trust what was added. Finish by hand: ${change.byHand}. Then delete ${entry.folder}, or the next run will try again.`),
        ];
    }
}
async function undoAsRoot(entry, self) {
    try {
        return await (0,_journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__/* .askRoot */ .K9)({ do: 'undo', entry }, self);
    }
    catch (cause) {
        if (!(await (0,_journal_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetIfUndone */ .yQ)(entry)))
            throw cause;
        return undefined;
    }
}
async function apply(change, owner, journal, context) {
    const isRoot = _files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5 === undefined || (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5)() === 0;
    const asRoot = !isRoot && (0,_journal_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .needsRoot */ .eH)(change);
    const name = `install: ${change.install}: ${change.label}`;
    const self = context.owner?.self ?? [];
    const open = change.paths.map((path) => (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(path, context)).find((it) => it !== undefined);
    if (open !== undefined) {
        return explain('install-not-possible', 'warning', `${name} was left as it is: any user of this machine may write to ${open}, and could replace the file. Remove that right (chmod o-w ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteWord */ .X)(open)}), and check what is there. ${UNREACHED[change.install]}`);
    }
    if (asRoot && !(await (0,_journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__/* .hasSudo */ .K$)(self[0] ?? ''))) {
        return explain('install-not-possible', 'warning', `${name} was left as it is: this user cannot change it, and sudo does not work without a password. ${UNREACHED[change.install]}`);
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
        return explain('install-failed', 'error', `${name} could not be changed (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}). No variable was set, and the changes made so far were undone.`);
    }
}
async function asOneself(signal, work) {
    return (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_3__/* .getuid */ .R5)?.() === 0 ? (0,_journal_as_root_js__WEBPACK_IMPORTED_MODULE_6__/* .withMachine */ .cE)(signal, work) : work();
}
const UNREACHED = {
    system: 'Clients that read only the system store do not get the CA; nor do programs under sudo, services and the Docker daemon.',
    nss: 'Chromium and Firefox do not get the CA.',
    certifi: 'Python programs that clear the environment do not get the CA.',
    java: 'JVMs that JAVA_TOOL_OPTIONS does not reach do not get the CA.',
    docker: 'The Docker daemon does not get the CA.',
    'docker-cli': 'Images that are built and containers that are started do not get the CA.',
    sudo: 'Programs under sudo do not get the CA.',
};
function toOwner({ use, temporary, job }) {
    return { use, temporary, job };
}
function explain(code, severity, message) {
    return { code, severity, message };
}


})

};

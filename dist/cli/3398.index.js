export const id = 3398;
export const ids = [3398];
export const modules = {

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyInstalls: () => (/* binding */ applyInstalls),
  undoEverything: () => (/* binding */ undoEverything),
  undoLeftovers: () => (/* binding */ undoLeftovers),
  undoUse: () => (/* binding */ undoUse)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
// EXTERNAL MODULE: ./build/installs/as-root.js
var as_root = __webpack_require__(3730);
// EXTERNAL MODULE: ./build/installs/entry.js
var installs_entry = __webpack_require__(8077);
// EXTERNAL MODULE: ./build/installs/journal.js
var installs_journal = __webpack_require__(2462);
// EXTERNAL MODULE: ./build/installs/journal-place.js
var journal_place = __webpack_require__(6240);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/installs/lock.js




const POLL_MS = 50;
/**
 * Does work while no other process of this user changes the machine: two runners may share one. A lock whose process is
 * gone is taken over. Throws when the run is aborted while it waits.
 */
async function withLock(journal, { signal }, work) {
    const lock = (0,external_node_path_.join)(journal, 'lock');
    while (!take(lock))
        await (0,promises_.setTimeout)(POLL_MS, undefined, { signal });
    try {
        return await work();
    }
    finally {
        (0,external_node_fs_.rmSync)(lock, { force: true });
    }
}
function take(lock) {
    try {
        (0,external_node_fs_.writeFileSync)(lock, String(external_node_process_.pid), { flag: 'wx' });
        return true;
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw cause;
        if (!isRunning(Number((0,external_node_fs_.readFileSync)(lock, 'utf8'))))
            (0,external_node_fs_.rmSync)(lock, { force: true });
        return false;
    }
}
function isRunning(holder) {
    if (!(holder > 0))
        return true; // it is being written
    try {
        (0,external_node_process_.kill)(holder, 0);
        return true;
    }
    catch (cause) {
        return cause.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./build/installs/installs.js








/** The planner of each install, loaded when it is asked for, in the order in which they are made. */
const PLANNERS = {
    system: async (terms, context) => (await __webpack_require__.e(/* import() */ 6936).then(__webpack_require__.bind(__webpack_require__, 6936))).planSystem(terms, context),
    nss: async (terms, context) => (await __webpack_require__.e(/* import() */ 725).then(__webpack_require__.bind(__webpack_require__, 725))).planNss(terms, context),
    certifi: async (terms, context) => (await __webpack_require__.e(/* import() */ 1617).then(__webpack_require__.bind(__webpack_require__, 1617))).planCertifi(terms, context),
    java: async (terms, context) => (await Promise.all(/* import() */[__webpack_require__.e(1495), __webpack_require__.e(4413)]).then(__webpack_require__.bind(__webpack_require__, 4413))).planJava(terms, context),
    docker: async (terms, context) => (await __webpack_require__.e(/* import() */ 1353).then(__webpack_require__.bind(__webpack_require__, 1353))).planDocker(terms, context),
};
/**
 * Makes the changes that `install` asks for, each recorded so that it can be undone. `folder` is that of the bundle.
 * An error among the problems means that all of them are undone already.
 */
async function applyInstalls(wanted, folder, context) {
    const { owner } = context;
    const journal = (0,journal_place/* findJournal */.L)(context);
    if (owner === undefined || journal === undefined) {
        const message = 'install: there is no folder to record changes in, and what is not recorded could not be undone. Set HOME to a folder that this user can write to.';
        return { reports: [], problems: [{ code: 'no-folder', severity: 'error', message }] };
    }
    const terms = { ...wanted, mark: owner.use };
    (0,installs_journal/* makeJournal */.W7)(journal);
    const installed = await withLock(journal, context, async () => {
        const reports = [];
        const problems = [];
        for (const name of terms.request.installs) {
            const plan = await PLANNERS[name](terms, context);
            reports.push(...plan.already.map((place) => ({ install: name, place, result: 'already' })));
            problems.push(...plan.obstacles.map((message) => explain('install-not-possible', 'warning', `install: ${name}: ${message}`)));
            for (const change of plan.changes) {
                const problem = await apply(change, { ...toOwner(owner), folder }, owner.self, journal, context);
                if (problem)
                    problems.push(problem);
                if (problem?.severity === 'error')
                    return { reports, problems };
                reports.push({ install: name, place: change.label, result: problem ? 'not-possible' : 'installed' });
            }
        }
        return { reports, problems };
    });
    if (!(0,problem/* hasError */.JD)(installed.problems)) {
        await (0,installs_journal/* closeJournal */.ks)(journal); // if nothing was to be done
        return installed;
    }
    return { reports: [], problems: [...installed.problems, ...(await undoUse(context))] };
}
/** Undoes what this use installed, the latest first; what cannot be undone is an error that says how to do it by hand. */
async function undoUse(context) {
    return undoAll(({ owner }) => owner.use === context.owner?.use, context);
}
/** Undoes what jobs left that are over: their bundle is gone, or this runner has come to another job. */
async function undoLeftovers(context) {
    const { owner } = context;
    const isOver = (old) => !(0,external_node_fs_.existsSync)(old.folder) ||
        (old.temporary !== undefined && old.temporary === owner?.temporary && old.job !== owner.job);
    return undoAll(({ owner: old }) => old.use !== owner?.use && isOver(old), context);
}
/** Undoes every change that the journal of this user has. */
async function undoEverything(context) {
    return undoAll(() => true, context);
}
async function undoAll(isMeant, context) {
    const journal = (0,journal_place/* findJournal */.L)(context);
    if (journal === undefined || !(0,external_node_fs_.existsSync)(journal))
        return [];
    const problems = await withLock(journal, context, async () => {
        const found = [];
        for (const entry of (0,installs_journal/* listEntries */.fi)(journal).filter(({ record }) => isMeant(record))) {
            found.push(...(await undo(entry, context)));
        }
        return found;
    });
    await (0,installs_journal/* closeJournal */.ks)(journal);
    return problems;
}
async function undo(entry, { owner, log }) {
    const { change, asRoot } = entry.record;
    const name = `install: ${change.install}: ${change.label}`;
    try {
        const needsSudo = asRoot && (0,external_node_process_.getuid)?.() !== 0;
        const undone = needsSudo
            ? await (0,as_root/* askRoot */.K)({ do: 'undo', entry }, owner?.self ?? [])
            : await (0,installs_entry/* undoEntry */.Zu)(entry);
        log.info(`${name} is as it was before.`);
        if (undone !== 'our-part')
            return [];
        return [
            explain('install-shared', 'notice', `${name} was changed by somebody else since. Only our part was taken out; the rest stays as they left it.`),
        ];
    }
    catch (cause) {
        return [
            explain('undo-failed', 'error', `${name} could not be undone (${(0,problem/* describeCause */.V$)(cause)}): it still trusts what was added. Finish by hand: ${change.byHand}`),
        ];
    }
}
async function apply(change, owner, self, journal, context) {
    const isRoot = external_node_process_.getuid === undefined || (0,external_node_process_.getuid)() === 0;
    const asRoot = !isRoot && (0,installs_entry/* needsRoot */.eH)(change);
    const name = `install: ${change.install}: ${change.label}`;
    if (asRoot && !(await (0,as_root/* hasSudo */.r)(self[0] ?? ''))) {
        return explain('install-not-possible', 'warning', `${name} was left as it is: this user may not change it, and sudo does not work without a password. ${UNREACHED[change.install]}`);
    }
    const errand = { change, owner, journal, asRoot, now: context.now.getTime() };
    try {
        if (asRoot)
            await (0,as_root/* askRoot */.K)({ do: 'make', errand }, self);
        else
            await (0,installs_entry/* makeChange */.nU)(errand);
        return undefined;
    }
    catch (cause) {
        return explain('install-failed', 'error', `${name} could not be changed (${(0,problem/* describeCause */.V$)(cause)}). Everything was put back, and nothing was exported.`);
    }
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


/***/ })

};

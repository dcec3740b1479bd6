export const id = 3730;
export const ids = [3730];
export const modules = {

3730:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ hasSudo),
  K9: () => (/* binding */ askRoot),
  answerAsRoot: () => (/* binding */ answerAsRoot),
  cE: () => (/* binding */ withMachine)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4648);
var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1678);
var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3337);
var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9845);







const SUDO_TIMEOUT_MS = 10_000;
const ERRAND_TIMEOUT_MS = 300_000;
/** Root's own lock: each user has a journal, but the machine is one. Nobody else can write to this folder. */
const RUNTIME_FOLDERS = ['/run', '/var/run'];
/** Whether sudo lets this user run a program without a password. It is never given a terminal to ask on. */
async function hasSudo(program) {
    const { status } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m)('sudo', ['-n', '--', program, '--version'], {
        timeoutMs: SUDO_TIMEOUT_MS,
    });
    return status === 0;
}
/**
 * Has root do an errand: this program once more, under sudo, with nothing of the job's environment. `self` is the command
 * that runs it. Throws an `Error` that says what failed.
 */
async function askRoot(errand, self) {
    const { status, output } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m)('sudo', ['-n', '--', ...self, _names_js__WEBPACK_IMPORTED_MODULE_6__/* .AS_ROOT */ .g4], {
        timeoutMs: ERRAND_TIMEOUT_MS,
        input: `${JSON.stringify(errand)}\n`,
        holdsInput: true,
    });
    if (status !== 0)
        throw new Error(output || 'sudo failed');
    const answer = output.split('\n').at(-1);
    if (answer === 'exactly' || answer === 'our-part')
        return answer;
    if (answer !== 'made')
        throw new Error(output || 'root did not answer');
    return undefined;
}
/**
 * Does what another process of ours asks for in a line of `input`; returns the answer to print, or why it was not done. If
 * the input ends before that, the other process has died, and this one does not go on.
 */
async function answerAsRoot(input) {
    const leave = () => (0,node_process__WEBPACK_IMPORTED_MODULE_1__.exit)(1);
    try {
        const line = await readLine(input);
        input.once('end', leave).resume();
        return { isDone: true, text: await serve(JSON.parse(line)) };
    }
    catch (cause) {
        return { isDone: false, text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause) };
    }
    finally {
        input.off('end', leave).destroy();
    }
}
function readLine(input) {
    return new Promise((resolve, reject) => {
        let text = '';
        const read = (part) => {
            text += part;
            if (!text.endsWith('\n'))
                return;
            input.off('data', read);
            resolve(text);
        };
        input
            .setEncoding('utf8')
            .on('data', read)
            .once('end', () => reject(new Error('nothing was asked for')));
    });
}
async function serve(errand) {
    return withMachine(AbortSignal.timeout(ERRAND_TIMEOUT_MS), async () => {
        if (errand.do === 'undo')
            return (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .undoEntry */ .Zu)(errand.entry);
        await (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .makeChange */ .nU)(errand.errand);
        return 'made';
    });
}
/** Does work of root's while no other process of ours that is root's does. Throws. */
async function withMachine(signal, work) {
    const folder = RUNTIME_FOLDERS.find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    const giveBack = folder === undefined ? () => { } : await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .takeLock */ .H)(`${folder}/setup-ca-bundle.lock`, signal);
    try {
        return await work();
    }
    finally {
        giveBack();
    }
}


}),

4648:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nU: () => (/* binding */ makeChange),
  eH: () => (/* binding */ needsRoot),
  Zu: () => (/* binding */ undoEntry)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/installs/journal.js
var journal = __webpack_require__(2462);
// EXTERNAL MODULE: ./build/installs/snapshot.js
var snapshot = __webpack_require__(8689);
;// CONCATENATED MODULE: ./build/installs/overlap.js



/**
 * Tells the changes made later that one under them is gone, so that undoing them does not bring it back and puts back
 * what was there before both. Returns whether all that had changed since was ours.
 */
function handOver(undone, later) {
    const overlapping = later.filter(({ record }) => isOverlapping(record, undone.record));
    const chain = [undone, ...overlapping].map(({ record }) => record);
    const isOnlyOurs = overlapping.at(-1)?.isUntouched === true &&
        chain.slice(1).every((it, at) => follows(it, chain[at] ?? it));
    for (const { folder, record: old, isUntouched } of overlapping) {
        const { record, isClean } = rebase(old, undone.record);
        copyMissing(undone.folder, folder, record.before);
        const isMixed = old.isMixed === true || !isClean;
        (0,journal/* writeRecord */.rh)({ folder, record: { ...record, isMixed, ...(isUntouched ? readAfter(record) : {}) } });
    }
    return isOnlyOurs;
}
/** Whether a change found what another had left, where both changed it. */
function follows({ change, before }, earlier) {
    return change.paths.every((path, at) => {
        const from = earlier.change.paths.indexOf(path);
        return from === -1 || (0,snapshot/* isSameTree */.Pc)(before[at] ?? {}, earlier.after?.[from] ?? {});
    });
}
function isOverlapping(one, other) {
    const list = ({ change, parents }) => [...change.paths, ...parents.map(({ path }) => path)];
    const paths = new Set(list(other));
    return list(one).some((path) => paths.has(path));
}
/** A record as it had been if the change that was undone had never been made; not clean where that cannot be told. */
function rebase(record, undone) {
    let isClean = true;
    const before = record.before.map((tree, at) => {
        const from = undone.change.paths.indexOf(record.change.paths[at] ?? '');
        if (from === -1)
            return tree;
        const rebased = rebaseTree(tree, undone.before[from] ?? {}, undone.after?.[from]);
        isClean &&= rebased.isClean;
        return rebased.tree;
    });
    const parents = record.parents.map((parent) => {
        const own = undone.parents.find(({ path }) => path === parent.path);
        return own !== undefined && own.after === parent.before ? { ...parent, before: own.before } : parent;
    });
    const made = undone.change.paths.filter((path, at) => Object.keys(undone.before[at] ?? {}).length === 0 && (0,external_node_fs_.existsSync)(path));
    const folders = [...(record.folders ?? []), ...(undone.folders ?? []), ...made];
    return { record: { ...record, before, parents, folders }, isClean };
}
function rebaseTree(tree, before, after) {
    const rebased = { ...tree };
    let isClean = after !== undefined;
    for (const name of new Set([...Object.keys(before), ...Object.keys(after ?? {})])) {
        const [own, left, found] = [before[name], after?.[name], tree[name]];
        if (isSame(own, left) && own?.modifiedNs === left?.modifiedNs)
            continue;
        if (!isSame(left, found)) {
            isClean &&= isSame(own, left); // only its time had changed
        }
        else if (own === undefined)
            delete rebased[name];
        else
            rebased[name] = own;
    }
    return { tree: rebased, isClean };
}
function isSame(one, other) {
    return one === undefined || other === undefined ? one === other : (0,snapshot/* isSameEntry */.TR)(one, other);
}
function copyMissing(from, to, trees) {
    for (const { kind, content } of trees.flatMap((tree) => Object.values(tree))) {
        const copy = (0,snapshot/* findCopy */.Vj)(to, content);
        if (kind === 'file' && !(0,external_node_fs_.existsSync)(copy) && (0,external_node_fs_.existsSync)((0,snapshot/* findCopy */.Vj)(from, content)))
            (0,external_node_fs_.copyFileSync)((0,snapshot/* findCopy */.Vj)(from, content), copy);
    }
}
function readAfter({ change, parents }) {
    return {
        after: change.paths.map(snapshot/* readTree */.Zc),
        parents: parents.map((parent) => ({ ...parent, after: (0,snapshot/* readTime */.aQ)(parent.path) })),
    };
}

// EXTERNAL MODULE: ./build/installs/steps.js
var installs_steps = __webpack_require__(6858);
;// CONCATENATED MODULE: ./build/installs/entry.js






/** Written to as long as somebody is at work: what changed after it was changed by somebody else. */
const ALIVE_FILE = 'alive';
const BEAT_MS = 250;
const GRACE_NS = 2000000000n;
/**
 * Makes a change: copies what it may touch, records it, does its steps, and records what came of them. Throws what a
 * step threw; then all is as it was, or the entry stays in the journal.
 */
async function makeChange({ change, owner, folder, asRoot }) {
    const paths = [...new Set(change.paths.map(liftPath))];
    const before = paths.map(snapshot/* readTree */.Zc);
    for (const [at, path] of paths.entries())
        (0,snapshot/* copyFiles */.Bn)(path, before[at] ?? {}, folder);
    const parents = [...new Set(paths.map((path) => (0,external_node_path_.dirname)(path)))].map((path) => {
        return { path, before: (0,snapshot/* readTime */.aQ)(path) ?? '0' };
    });
    const begun = {
        version: 1,
        owner,
        change: { ...change, paths },
        asRoot,
        before,
        parents,
    };
    const stop = keepAlive(folder);
    try {
        (0,journal/* writeRecord */.rh)({ folder, record: begun });
        await doSteps(change.steps, folder);
        (0,journal/* writeRecord */.rh)({ folder, record: describeAfter(begun) });
    }
    catch (cause) {
        stop();
        await undoEntry({ folder, record: describeAfter(begun) }).catch(() => { }); // the caller finds it in the journal
        throw cause;
    }
    finally {
        stop();
    }
}
/** Undoes a change and forgets it. Throws if it cannot; then it stays in the journal. */
async function undoEntry(entry) {
    const { folder, record } = entry;
    const { change, before, folders = [] } = record;
    const later = (0,journal/* listOthers */.gI)(entry)
        .filter((other) => other.folder > folder)
        .map((other) => ({ ...other, isUntouched: isUntouched(other) }));
    const isAlone = record.undoing !== 'our-part' && isUntouched(entry);
    const isExact = isAlone && record.isMixed !== true;
    const isParentOurs = ({ path, after }) => {
        return isInFlux(record) ? (0,snapshot/* readChangeTime */.IJ)(path) <= findEnd(folder) : (0,snapshot/* readTime */.aQ)(path) === after;
    };
    const parents = record.parents.filter(isParentOurs);
    const stop = keepAlive(folder);
    try {
        (0,journal/* writeRecord */.rh)({ folder, record: { ...record, undoing: isExact ? 'exactly' : 'our-part' } });
        if (!isKept(entry)) {
            if (!isExact || change.removesFirst)
                await doSteps(change.removal, folder);
            if (isExact)
                for (const [at, path] of change.paths.entries())
                    (0,snapshot/* putBack */.pK)(path, before[at] ?? {}, folder);
            for (const path of folders)
                await (0,installs_steps/* doStep */._1)({ do: 'delete-empty-folder', path }, folder);
        }
        await (0,snapshot/* setTimes */.f6)([
            ...change.paths.flatMap((path, at) => (0,snapshot/* listTimes */.$9)(path, before[at] ?? {})),
            ...parents
                .filter(({ path }) => (0,external_node_fs_.existsSync)(path))
                .map(({ path, before: modifiedNs }) => ({ path, modifiedNs })),
        ]);
    }
    finally {
        stop();
    }
    const isOnlyOurs = handOver(entry, later);
    (0,journal/* closeEntry */.HH)(entry);
    return isAlone || isOnlyOurs ? 'exactly' : 'our-part';
}
/** Whether this user may not change all of a change's paths. */
function needsRoot({ paths }) {
    return paths.map(liftPath).some((path) => {
        try {
            (0,external_node_fs_.accessSync)((0,external_node_path_.dirname)(path), external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
            if ((0,external_node_fs_.existsSync)(path))
                (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
            return false;
        }
        catch {
            return true;
        }
    });
}
async function doSteps(steps, folder) {
    for (const step of steps)
        await (0,installs_steps/* doStep */._1)(step, folder);
}
/** Whether nobody else has changed the paths since the change was made, or since a process died that was at work on it. */
function isUntouched({ folder, record }) {
    const { paths } = record.change;
    try {
        if (isInFlux(record))
            return paths.every((path) => (0,snapshot/* findLatestChange */.lS)(path) <= findEnd(folder));
        return paths.every((path, at) => (0,snapshot/* isSameTree */.Pc)((0,snapshot/* readTree */.Zc)(path), record.after?.[at] ?? {}));
    }
    catch {
        return false; // it is too large now to be ours
    }
}
/** Whether a process died while it made a change or undid it. */
function isInFlux({ after, undoing }) {
    return after === undefined || undoing === 'exactly';
}
/** When the last process that was at work on an entry had ended. */
function findEnd(folder) {
    return BigInt((0,snapshot/* readTime */.aQ)((0,external_node_path_.join)(folder, ALIVE_FILE)) ?? '0') + GRACE_NS;
}
/** Whether another use of ours needs the same certificate in a store that keeps each once. */
function isKept(entry) {
    const { key } = entry.record.change;
    return key !== undefined && (0,journal/* listOthers */.gI)(entry).some(({ record }) => record.change.key === key);
}
function keepAlive(folder) {
    let count = 0;
    const beat = () => {
        try {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, ALIVE_FILE), String(count++));
        }
        catch {
            // a full disk: the grace has to do
        }
    };
    beat();
    const timer = setInterval(beat, BEAT_MS);
    return () => clearInterval(timer);
}
function describeAfter(record) {
    const parents = record.parents.map(({ path, before }) => ({ path, before, after: (0,snapshot/* readTime */.aQ)(path) }));
    return { ...record, after: record.change.paths.map(snapshot/* readTree */.Zc), parents };
}
/** A path, or the topmost folder over it that is not there yet: what is made for it goes with it. */
function liftPath(path) {
    let lifted = path;
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(lifted)))
        lifted = (0,external_node_path_.dirname)(lifted);
    return lifted;
}


}),

4869:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ inFolder),
  t: () => (/* binding */ inFolderOf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);



/**
 * Does work on a path, synchronously; as root with the folder held fast, and with no more rights than the user has whom
 * it belongs to. That user may put a link in place of a file or of a folder at any time, and root would follow it: write
 * what is root's alone, or copy it to where others read. `work` gets the path to use. Throws where the folder is not
 * there, or not under its name any more.
 */
function inFolderOf(path, work) {
    return inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (folder) => work((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
}
/** As {@link inFolderOf}, of the folder itself. */
function inFolder(folder, work) {
    if ((0,node_process__WEBPACK_IMPORTED_MODULE_2__.geteuid)?.() !== 0)
        return work(folder);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const held = `/proc/self/fd/${descriptor}`;
        const name = readName(held);
        if (name !== undefined && name !== folder)
            throw new Error(`${folder} leads to another folder by now`);
        const { uid, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        // without /proc, as on macOS, the name has to do
        return asUser(uid, gid, () => work(name === undefined ? folder : held));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readName(held) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(held);
    }
    catch {
        return undefined;
    }
}
/** The whole process has these rights until the work is done: hence no promise. */
function asUser(uid, gid, work) {
    if (uid === 0)
        return work();
    const groups = (0,node_process__WEBPACK_IMPORTED_MODULE_2__.getgroups)?.() ?? [];
    const group = (0,node_process__WEBPACK_IMPORTED_MODULE_2__.getegid)?.() ?? 0;
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.setgroups)?.([gid]);
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.setegid)?.(gid);
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.seteuid)?.(uid);
        return work();
    }
    finally {
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.seteuid)?.(0);
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.setegid)?.(group);
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.setgroups)?.(groups);
    }
}


}),

2462:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HH: () => (/* binding */ closeEntry),
  Oi: () => (/* binding */ listEntryFolders),
  gI: () => (/* binding */ listOthers),
  hB: () => (/* binding */ readEntry),
  rh: () => (/* binding */ writeRecord),
  u0: () => (/* binding */ withJournal),
  vW: () => (/* binding */ openEntry)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var _journal_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6240);
var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1678);
var _regular_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9385);
var _snapshot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8689);








const RECORD_FILE = 'record.json';
const MADE_FILE = 'made.json';
const LOCK_FILE = 'lock';
const ENTRY_PREFIX = 'entry-';
/** How long another process may take to make a journal, before it is thought dead. */
const LONGEST_MAKING_MS = 2000;
const POLL_MS = 50;
/**
 * Does work on a journal while no other process does; makes it if it is not there, and takes it away if nothing is in it
 * then. Throws.
 */
async function withJournal(journal, signal, work) {
    const giveBack = await enterJournal(journal, signal);
    try {
        assertOwn(journal);
        return await work();
    }
    finally {
        if (!(await closeJournal(journal)))
            giveBack();
    }
}
/** The folders of a journal's entries, the latest first: the order to undo them in. */
function listEntryFolders(journal) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal).filter(isEntry).sort().reverse();
    return names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name)).filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE)));
}
/**
 * Reads an entry. Throws if it is not to be understood, or if another user could have written it, because what it says is
 * done: `owner` is the id of the user whose journal it is.
 */
function readEntry(folder, owner = (0,node_process__WEBPACK_IMPORTED_MODULE_2__.getuid)?.()) {
    assertOwn(folder, owner);
    assertOwn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE), owner);
    const record = JSON.parse((0,_regular_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegular */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE)).bytes.toString());
    if (record.version !== 1)
        throw new Error(`it was written by another version of this program`);
    return { folder, record };
}
/** The other entries of an entry's journal that can be read, the first first. */
function listOthers({ folder }) {
    const owner = node_process__WEBPACK_IMPORTED_MODULE_2__.getuid === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).uid; // root looks into another user's journal
    return listEntryFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        .filter((other) => other !== folder)
        .reverse()
        .flatMap((other) => {
        try {
            return [readEntry(other, owner)];
        }
        catch {
            return []; // it is complained of when it is its turn
        }
    });
}
/** Makes the folder for the next entry; its name sorts after those before it. */
function openEntry(journal) {
    const numbers = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal)
        .filter(isEntry)
        .map((name) => Number(name.slice(ENTRY_PREFIX.length)));
    const number = String(Math.max(0, ...numbers) + 1).padStart(8, '0');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, `${ENTRY_PREFIX}${number}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
    return folder;
}
/** Puts a record in place whole. */
function writeRecord({ folder, record }) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${RECORD_FILE}.draft`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, JSON.stringify(record), { flag: 'wx', mode: 0o644 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE));
}
/** Forgets an entry; the copies go with it. */
function closeEntry({ folder }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE)); // first: an entry is there as long as its record is
    removeFolder(folder);
}
async function enterJournal(journal, signal) {
    for (;;) {
        await makeJournal(journal);
        try {
            return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .takeLock */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, LOCK_FILE), signal);
        }
        catch (cause) {
            // whoever had the lock before has taken an empty journal away
            if (cause.code !== 'ENOENT')
                throw cause;
        }
    }
}
/** Makes a journal beside its place, then renames it; one that a dead process left there is finished. */
async function makeJournal(journal) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal))
        return;
    const draft = (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_4__/* .draftOf */ .bz)(journal);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(journal);
    const before = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_7__/* .readTime */ .aQ)(parent);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(draft, { mode: 0o700 });
        writeMade(draft, { before });
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw cause;
        for (let waitedMs = 0; waitedMs < LONGEST_MAKING_MS; waitedMs += POLL_MS) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(POLL_MS);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(draft))
                return;
        }
        assertOwn(draft);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, journal);
    }
    catch (cause) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal))
            throw cause; // somebody else has finished it
        return;
    }
    writeMade(journal, { before: readMade(journal).before, after: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_7__/* .readTime */ .aQ)(parent) });
}
/** Takes a journal without entries away, and gives the folder over it its time back. Returns whether it did. */
async function closeJournal(journal) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal)) {
        // of a change that was never begun
        if (isEntry(name) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name, RECORD_FILE)))
            removeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name));
    }
    const isOurs = new RegExp(`^(?:${LOCK_FILE}|${MADE_FILE})(?:\\.|$)`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal).every((name) => isOurs.test(name)))
        return false;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(journal);
    const { before, after } = readMade(journal);
    const isLast = after !== undefined && (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_7__/* .readTime */ .aQ)(parent) === after;
    const draft = (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_4__/* .draftOf */ .bz)(journal);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(journal, draft);
    removeFolder(draft);
    if (isLast && before !== undefined)
        await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_7__/* .setTimes */ .f6)([{ path: parent, modifiedNs: before }]);
    return true;
}
function readMade(folder) {
    try {
        return JSON.parse((0,_regular_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegular */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MADE_FILE)).bytes.toString());
    }
    catch {
        return {};
    }
}
function writeMade(folder, made) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${MADE_FILE}.draft`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, JSON.stringify(made), { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MADE_FILE));
}
/** Throws if somebody else than a user or root can write to a file or folder. Windows keeps a profile to its user. */
function assertOwn(path, owner = (0,node_process__WEBPACK_IMPORTED_MODULE_2__.getuid)?.()) {
    if (owner === undefined)
        return;
    const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if ((uid === 0 || uid === owner) && (mode & 0o022) === 0)
        return;
    throw new Error(`${path} belongs to another user, or others may write to it`);
}
function isEntry(name) {
    return name.startsWith(ENTRY_PREFIX);
}
function removeFolder(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}


}),

1678:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ takeLock)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var _regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9385);





const POLL_MS = 50;
/**
 * Waits until the lock file is ours. A lock whose process is gone is taken over. Returns how to give it back. Throws
 * if it cannot be made (`ENOENT` if its folder is not there), and when the run is aborted while it waits.
 */
async function takeLock(lock, signal) {
    while (!take(lock)) {
        if (signal.aborted)
            throw new Error(`${lock} says that process ${nameHolder(lock)} is at work`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(POLL_MS);
    }
    return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock, { force: true });
}
/** A lock appears with its words in it, so that one without is the lock of nobody. */
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(own, { force: true });
    }
}
/** Takes a dead lock away under another name first: what is there by then may be the lock of somebody who was faster. */
function removeDead(lock) {
    if (!isDead(lock))
        return;
    const aside = `${lock}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(lock, aside);
        if (!isDead(aside))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(aside, lock);
    }
    catch {
        // somebody else has taken it away
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { force: true });
}
function isDead(lock) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(lock).isFile())
            return true; // a pipe, say: nobody's, and to read it could take for ever
        return !isRunning(readHolder(lock));
    }
    catch (cause) {
        return cause instanceof SyntaxError;
    }
}
function readHolder(lock) {
    return JSON.parse((0,_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .V)(lock).bytes.toString());
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
/** When a process was started, in ticks since the machine was: Linux says it (proc_pid_stat(5), field 22). */
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

9845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);


const MAX_OUTPUT_LENGTH = 4000;
/** Folders that only root writes to; the others belong to whoever installed Homebrew, and are not for root. */
const SYSTEM_FOLDERS = '/usr/sbin:/usr/bin:/sbin:/bin';
const LOCAL_FOLDERS = '/usr/local/sbin:/usr/local/bin';
/**
 * Runs the words in a process group that ends with us: its third descriptor is a pipe that nobody writes to, and which
 * closes when this process dies, by whatever signal. A tool that went on would change what the next job undoes.
 */
const UNTIL_WE_END = `(read -r _ <&3; kill -KILL 0) </dev/null >/dev/null 2>&1 & exec 3<&-; exec "$@"`;
/**
 * Runs a program without a shell's eyes on its words and without a terminal, so that it cannot ask for a password, and
 * with nothing of the job's environment. It is ended, with what it started, after `timeoutMs` milliseconds.
 */
function runProgram(program, words, { timeoutMs, input, holdsInput = false, environment, maxOutputLength = MAX_OUTPUT_LENGTH }) {
    return new Promise((resolve) => {
        const child = start(program, words, environment);
        const watch = child.stdio[3];
        let output = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream?.setEncoding('utf8').on('data', (text) => {
                output = (output + text).slice(-maxOutputLength);
            });
        }
        const settle = (status, more = '') => {
            clearTimeout(timer);
            resolve({ status, output: (output + more).trim() });
        };
        const timer = setTimeout(() => {
            endGroup(child);
            for (const stream of child.stdio)
                stream?.destroy();
            child.unref(); // sudo is root's: it may be that we cannot end it, but it cannot keep us
            settle(null, `\n(ended after ${timeoutMs / 1000} seconds)`);
        }, timeoutMs);
        child.once('error', ({ message }) => settle(null, message));
        child.once('exit', () => watch?.destroy());
        child.once('close', (status) => settle(status));
        watch?.on('error', () => { });
        child.stdin?.on('error', () => { });
        if (holdsInput)
            child.stdin?.write(input ?? '');
        else
            child.stdin?.end(input ?? '');
        child.once('exit', () => child.stdin?.destroy());
    });
}
function start(program, words, more) {
    if (/^[A-Za-z]:/.test(program)) {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, {
            env: { ...more },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
    }
    const folders = (0,node_process__WEBPACK_IMPORTED_MODULE_1__.getuid)?.() === 0 ? [SYSTEM_FOLDERS, LOCAL_FOLDERS] : [LOCAL_FOLDERS, SYSTEM_FOLDERS];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', UNTIL_WE_END, 'sh', program, ...words], {
        env: { PATH: folders.join(':'), LC_ALL: 'C', ...more },
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
        detached: true, // a session of its own: no terminal to ask on, and one group to end
    });
}
function endGroup(child) {
    try {
        if (child.pid !== undefined)
            (0,node_process__WEBPACK_IMPORTED_MODULE_1__.kill)(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL'); // Windows knows no groups
    }
}


}),

9385:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readRegular)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads a file, and what it is; never waits. Throws for anything else, such as a link or a pipe. */
function readRegular(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile())
            throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is not a regular file`);
        return { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor), status };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


}),

8689:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $9: () => (/* binding */ listTimes),
  Bn: () => (/* binding */ copyFiles),
  IJ: () => (/* binding */ readChangeTime),
  Pc: () => (/* binding */ isSameTree),
  TR: () => (/* binding */ isSameEntry),
  Vj: () => (/* binding */ findCopy),
  Zc: () => (/* binding */ readTree),
  aQ: () => (/* binding */ readTime),
  f6: () => (/* binding */ setTimes),
  fR: () => (/* binding */ replaceFile),
  lS: () => (/* binding */ findLatestChange),
  pK: () => (/* binding */ putBack)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _certificates_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8909);
var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);
var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9845);





const SHA256_LENGTH = 64;
/** Looks at a file or folder and everything in it. Throws where it may not be read. */
function readTree(path) {
    const entries = {};
    let count = 0;
    const visit = (relative) => {
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relative);
        const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry)) ? (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)(entry, readEntry) : undefined;
        if (state === undefined)
            return;
        entries[relative] = state;
        if (++count > MAX_ENTRIES)
            throw new Error(`${path} has too many files`);
        if (state.kind !== 'folder')
            return;
        for (const name of (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._)(entry, (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)).sort())
            visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(relative, name));
    };
    visit('');
    return entries;
}
/** Whether two states are the same in all but times: what somebody who changed something would have changed. */
function isSameTree(one, other) {
    const names = Object.keys(one);
    return (names.length === Object.keys(other).length &&
        names.every((name) => {
            const entry = other[name];
            return entry !== undefined && isSameEntry(one[name], entry);
        }));
}
/** Whether two entries are the same in all but times. */
function isSameEntry(one, other) {
    return (one.kind === other.kind &&
        one.mode === other.mode &&
        one.uid === other.uid &&
        one.gid === other.gid &&
        one.content === other.content);
}
/** The largest file that is read or copied, in bytes: 64 MiB; the largest stores have a few. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** The most files, links and folders that one place may have; a store of ten thousand certificates has twice as many. */
const MAX_ENTRIES = 50_000;
/** Where the copy of a file's bytes is in the folder of copies. */
function findCopy(folder, content) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `copy-${content}`);
}
/** Copies the bytes of a tree's files into a folder, each under the digest of its bytes. Throws if one cannot be put back. */
function copyFiles(path, state, folder) {
    for (const [name, { kind, content }] of Object.entries(state)) {
        const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name);
        if (kind === 'other')
            throw new Error(`${source} is neither a file nor a folder`);
        if (kind !== 'file')
            continue;
        if (content.length !== SHA256_LENGTH)
            throw new Error(`${source} is too large to be copied`);
        const copy = findCopy(folder, content);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(copy))
            continue;
        const bytes = (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)(source, (place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(copy, bytes, { flag: 'wx', mode: 0o600 });
    }
}
/** The latest time in nanoseconds at which an entry of a tree was changed, be it only its owner or its name (ctime). */
function findLatestChange(path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    if (status === undefined)
        return 0n;
    if (!status.isDirectory())
        return status.ctimeNs;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path)
        .map((name) => findLatestChange((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))
        .reduce((latest, other) => (other > latest ? other : latest), status.ctimeNs);
}
/** Makes a tree what it was, all but times, from the copies of its files. Throws. */
function putBack(path, before, folder) {
    const now = readTree(path);
    const gone = Object.keys(now).filter((name) => before[name]?.kind !== now[name]?.kind);
    for (const name of gone.sort().reverse()) {
        (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), (place) => removeEntry(place, now[name]));
    }
    for (const [name, state] of Object.entries(before)) {
        const present = now[name];
        if (present !== undefined && isSameEntry(present, state))
            continue;
        const last = gone.includes(name) ? undefined : present;
        const isToWrite = state.kind === 'file' && last?.content !== state.content;
        const bytes = isToWrite ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(findCopy(folder, state.content)) : undefined;
        (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), (place) => putBackEntry(place, state, bytes, last));
    }
}
/** The times of a tree's entries that are as they were but for their time. */
function listTimes(path, before) {
    const now = readTree(path);
    return Object.entries(before).flatMap(([name, state]) => {
        const present = now[name];
        if (present === undefined || present.modifiedNs === state.modifiedNs)
            return [];
        // a folder with other names in it was changed by somebody, and its time says so
        if (!isSameEntry(present, state) || (state.kind === 'folder' && !hasSameNames(name, before, now)))
            return [];
        return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), modifiedNs: state.modifiedNs }];
    });
}
/**
 * Sets times of last modification, deepest first: to the microsecond by Node.js, which knows no smaller unit, and to the
 * nanosecond by `touch`, where that is GNU's.
 */
async function setTimes(times) {
    const sorted = [...times].sort((one, other) => other.path.length - one.path.length);
    for (const { path, modifiedNs } of sorted) {
        const seconds = Number(BigInt(modifiedNs) / 1000n) / 1e6;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(path, seconds, seconds);
    }
    const coarse = sorted.filter(({ path, modifiedNs }) => modifiedNs !== readTime(path));
    if (coarse.length === 0)
        return;
    const pairs = coarse.flatMap(({ path, modifiedNs }) => [toSeconds(modifiedNs), path]);
    const script = 'while [ $# -gt 0 ]; do touch -h -m -d "@$1" -- "$2"; shift 2; done';
    for (let at = 0; at < pairs.length; at += 1000) {
        await (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)('/bin/sh', ['-c', script, 'sh', ...pairs.slice(at, at + 1000)], { timeoutMs: 60_000 });
    }
}
/** The time of last modification in nanoseconds, or undefined where nothing is. */
function readTime(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs.toString();
}
/** The time at which an entry was changed, be it only its owner (ctime); 0 where nothing is. */
function readChangeTime(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false })?.ctimeNs ?? 0n;
}
function toSeconds(nanoseconds) {
    const padded = nanoseconds.padStart(10, '0');
    return `${padded.slice(0, -9)}.${padded.slice(-9)}`;
}
function hasSameNames(folder, one, other) {
    const list = (tree) => Object.keys(tree)
        .filter((name) => name !== '' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name) === (folder || '.'))
        .sort()
        .join('\0');
    return list(one) === list(other);
}
function readEntry(path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    if (status === undefined)
        return undefined;
    const kind = readKind(status);
    return {
        kind,
        mode: Number(status.mode & 4095n),
        uid: Number(status.uid),
        gid: Number(status.gid),
        modifiedNs: status.mtimeNs.toString(),
        content: readContent(path, kind, status.size),
    };
}
function readKind(status) {
    if (status.isSymbolicLink())
        return 'link';
    if (status.isDirectory())
        return 'folder';
    return status.isFile() ? 'file' : 'other';
}
function readContent(path, kind, size) {
    if (kind === 'link')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    if (kind !== 'file')
        return '';
    if (size > MAX_FILE_BYTES)
        return String(size);
    return (0,_certificates_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSha256 */ .O)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
}
function putBackEntry(path, state, bytes, present) {
    if (state.kind === 'link') {
        if (present !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(state.content, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync)(path, state.uid, state.gid);
        return;
    }
    if (bytes !== undefined) {
        const draft = `${path}.setup-ca-bundle`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, bytes, { flag: 'wx', mode: 0o600 }); // never through a link that somebody plants there
        setOwner(draft, state);
        replaceFile(draft, path);
        return;
    }
    if (state.kind === 'folder' && present === undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    setOwner(path, state);
}
/** Sets owner and mode of a file or folder, not of what a link there leads to. */
function setOwner(path, { uid, gid, mode }) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW === undefined) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode); // Windows opens no folder, and has no such owners
        return;
    }
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(descriptor, uid, gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Puts a file in another's place. One that is mounted there by itself, as containers do, cannot be replaced: it is rewritten. */
function replaceFile(draft, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (cause) {
        if (cause.code !== 'EBUSY')
            throw cause;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(draft));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft);
    }
}
function removeEntry(path, { kind }) {
    if (kind === 'folder')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
}


}),

6858:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FU: () => (/* binding */ markBlock),
  ZL: () => (/* binding */ removeBlocks),
  _1: () => (/* binding */ doStep)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);
var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9845);
var _regular_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9385);
var _snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8689);







/** Does one step; programs put what is temporary into a folder of ours. Throws an `Error` whose message says what failed. */
async function doStep(step, temporary) {
    switch (step.do) {
        case 'make-folder':
            return makeFolders(step.path, step.mode);
        case 'write-file':
            return (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)(step.path, (path) => writeNew(path, Buffer.from(step.bytes, 'base64'), step.mode));
        case 'delete-file':
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(step.path)))
                (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)(step.path, (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }));
            return;
        case 'delete-empty-folder':
            return deleteEmptyFolder(step.path);
        case 'append-block':
            return rewrite(step.path, (text) => {
                const { begin, end } = markBlock(step.mark);
                const start = text.length === 0 || text.at(-1) === 0x0a ? '' : '\n';
                return Buffer.concat([text, Buffer.from(`${start}${begin}\n${step.text}${end}\n`)]);
            });
        case 'remove-block':
            return rewriteIfThere(step.path, (text) => removeBlock(text, step.mark));
        case 'add-to-keystore': {
            const { addToKeystore } = await __webpack_require__.e(/* import() */ 1495).then(__webpack_require__.bind(__webpack_require__, 1495));
            return rewrite(step.path, (bytes) => addToKeystore(bytes, step.mark, step.certificates.map(fromBase64)));
        }
        case 'remove-from-keystore': {
            const { removeFromKeystore } = await __webpack_require__.e(/* import() */ 1495).then(__webpack_require__.bind(__webpack_require__, 1495));
            return rewriteIfThere(step.path, (bytes) => removeFromKeystore(bytes, step.mark));
        }
        case 'add-to-json': {
            const { addToJson } = await __webpack_require__.e(/* import() */ 4192).then(__webpack_require__.bind(__webpack_require__, 4192));
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(step.path))
                return rewrite(step.path, (text) => addToJson(text, step.keys, step.values));
            return (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)(step.path, (path) => writeNew(path, addToJson(undefined, step.keys, step.values), 0o644));
        }
        case 'remove-from-json': {
            const { removeFromJson } = await __webpack_require__.e(/* import() */ 4192).then(__webpack_require__.bind(__webpack_require__, 4192));
            return rewriteIfThere(step.path, (text) => removeFromJson(text, step.keys, step.values));
        }
        case 'run': {
            const { program, words, timeoutMs, input, mayFail } = step;
            const { status, output } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)(program, words, {
                timeoutMs,
                input,
                environment: node_process__WEBPACK_IMPORTED_MODULE_2__.platform === 'win32' ? {} : { TMPDIR: temporary },
            });
            if (status !== 0 && mayFail !== true) {
                throw new Error(`${[program, ...words].join(' ')} failed (${status ?? 'no status'})${output && `: ${output}`}`);
            }
            return;
        }
    }
}
/** The lines around a block of ours in a text file; no reader of PEM takes them for one. */
function markBlock(mark) {
    return { begin: `# setup-ca-bundle ${mark} begins`, end: `# setup-ca-bundle ${mark} ends` };
}
/** A text without the block of this mark; the line end that the block was given to start with stays. */
function removeBlock(text, mark) {
    const { begin, end } = markBlock(mark);
    const from = text.indexOf(`${begin}\n`);
    if (from === -1)
        return text;
    const last = text.indexOf(`${end}\n`, from);
    if (last === -1)
        throw new Error(`the end of our block (\u201c${end}\u201d) is missing`);
    return Buffer.concat([text.subarray(0, from), text.subarray(last + end.length + 1)]);
}
/** A text without the blocks of all marks. */
function removeBlocks(text) {
    return text.replace(/^# setup-ca-bundle (\S+) begins\n[\s\S]*?^# setup-ca-bundle \1 ends\n/gm, '');
}
/**
 * Replaces a file's bytes: beside it, then renamed, so that no reader sees half of it and no hard link is written
 * through (package caches link the files of virtual environments).
 */
function rewrite(path, change) {
    (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)(path, (place) => {
        const { bytes, status } = (0,_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegular */ .V)(place);
        const changed = change(bytes);
        if (changed.equals(bytes))
            return;
        const draft = `${place}.setup-ca-bundle`;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
            writeNew(draft, changed, status.mode & 0o7777, status);
            (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(draft, place);
        }
        catch (cause) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
            throw cause;
        }
    });
}
/** Makes a file, and gives it its owner and mode before anybody can put another in its place. */
function writeNew(path, bytes, mode, owner) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
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
function rewriteIfThere(path, change) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        rewrite(path, change);
}
/** Makes folders from the topmost one that is missing; the umask has no say in their mode. */
function makeFolders(path, mode) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode);
    (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)(path, (place) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(place, mode);
    });
}
function deleteEmptyFolder(path) {
    try {
        (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolderOf */ .t)(path, (place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(place));
    }
    catch (cause) {
        const { code } = cause;
        if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST')
            throw cause;
    }
}
function fromBase64(text) {
    return Buffer.from(text, 'base64');
}


})

};

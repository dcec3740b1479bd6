export const id = 3730;
export const ids = [3730];
export const modules = {

/***/ 3730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ askRoot),
/* harmony export */   answerAsRoot: () => (/* binding */ answerAsRoot),
/* harmony export */   r: () => (/* binding */ hasSudo)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8077);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3337);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9845);




const SUDO_TIMEOUT_MS = 10_000;
const ERRAND_TIMEOUT_MS = 300_000;
/** Whether sudo lets this user run a program without a password. It is never given a terminal to ask on. */
async function hasSudo(program) {
    const { status } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)('sudo', ['-n', '--', program, '--version'], {
        timeoutMs: SUDO_TIMEOUT_MS,
    });
    return status === 0;
}
/**
 * Has root do an errand: this program once more, under sudo, with nothing of the job's environment. `self` is the command
 * that runs it. Throws an `Error` that says what failed.
 */
async function askRoot(errand, self) {
    const { status, output } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)('sudo', ['-n', '--', ...self, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .AS_ROOT */ .g], {
        timeoutMs: ERRAND_TIMEOUT_MS,
        input: JSON.stringify(errand),
    });
    if (status !== 0)
        throw new Error(output || 'sudo failed');
    const answer = output.split('\n').at(-1);
    return answer === 'exactly' || answer === 'our-part' ? answer : undefined;
}
/** Does what another process of ours asks for on `input`; returns the answer to print, or why it was not done. */
async function answerAsRoot(input) {
    try {
        let text = '';
        for await (const part of input)
            text += part;
        return { isDone: true, text: await serve(JSON.parse(text)) };
    }
    catch (cause) {
        return { isDone: false, text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(cause) };
    }
}
async function serve(errand) {
    if (errand.do === 'undo')
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .undoEntry */ .Zu)(errand.entry);
    await (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .makeChange */ .nU)(errand.errand);
    return 'made';
}


/***/ }),

/***/ 8077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ undoEntry),
/* harmony export */   eH: () => (/* binding */ needsRoot),
/* harmony export */   nU: () => (/* binding */ makeChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2462);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8689);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6858);





/** A change that was interrupted took no longer than this; what changed later was changed by somebody else. */
const LONGEST_CHANGE_MS = 10 * 60 * 1000;
/**
 * Makes a change: copies what it may touch, records it, does its steps, and records what came of them. Throws what a
 * step threw; then all is as it was.
 */
async function makeChange({ change, owner, journal, asRoot, now }) {
    const paths = change.paths.map(liftPath);
    const folder = (0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openEntry */ .vW)(journal, new Date(now));
    const before = paths.map(_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Zc);
    for (const [at, path] of paths.entries())
        (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .copyFiles */ .Bn)(path, before[at] ?? {}, copiesOf(folder, at));
    const begun = {
        version: 1,
        owner,
        change: { ...change, paths },
        asRoot,
        begunAt: new Date(now).toISOString(),
        before,
        parents: [...new Set(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))].map((path) => {
            return { path, before: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .aQ)(path) ?? '0' };
        }),
    };
    (0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRecord */ .rh)({ folder, record: begun });
    try {
        for (const step of change.steps)
            await (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .doStep */ ._1)(step);
    }
    catch (cause) {
        await undoEntry({
            folder,
            record: { ...begun, after: paths.map(_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Zc), parents: readParents(begun) },
        });
        throw cause;
    }
    (0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRecord */ .rh)({ folder, record: { ...begun, after: paths.map(_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Zc), parents: readParents(begun) } });
}
/** Undoes a change and forgets it. Throws if it cannot; then it stays in the journal. */
async function undoEntry({ folder, record }) {
    const { change, before } = record;
    const isExact = isUntouched(record);
    const parents = record.parents.filter((parent) => isOurTime((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .aQ)(parent.path), parent.after, record));
    if (isExact) {
        for (const [at, path] of change.paths.entries())
            (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .putBack */ .pK)(path, before[at] ?? {}, copiesOf(folder, at));
        // a store without files is changed by programs alone
        if (change.paths.length === 0)
            for (const step of change.removal)
                await (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .doStep */ ._1)(step);
    }
    else {
        for (const step of change.removal)
            await (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .doStep */ ._1)(step);
    }
    await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .setTimes */ .f6)([
        ...change.paths.flatMap((path, at) => (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .listTimes */ .$9)(path, before[at] ?? {})),
        ...parents
            .filter(({ path }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            .map(({ path, before: modifiedNs }) => ({ path, modifiedNs })),
    ]);
    (0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .closeEntry */ .HH)({ folder, record });
    return isExact ? 'exactly' : 'our-part';
}
/** Whether this user may not change all of a change's paths. */
function needsRoot({ paths }) {
    return paths.map(liftPath).some((path) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            return false;
        }
        catch {
            return true;
        }
    });
}
/** Whether nobody has changed the paths since the change was made; of one that was interrupted, by the times. */
function isUntouched({ change, before, after, begunAt }) {
    const latestMs = Date.parse(begunAt) + LONGEST_CHANGE_MS;
    return change.paths.every((path, at) => {
        const now = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Zc)(path);
        if (after !== undefined)
            return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameTree */ .Pc)(now, after[at] ?? {});
        return Object.entries(now).every(([name, entry]) => {
            const old = before[at]?.[name];
            return (old && (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameEntry */ .TR)(old, entry)) || Number(BigInt(entry.modifiedNs) / 1000000n) <= latestMs;
        });
    });
}
function isOurTime(now, after, { begunAt }) {
    if (now === undefined)
        return false;
    if (after !== undefined)
        return now === after;
    return Number(BigInt(now) / 1000000n) <= Date.parse(begunAt) + LONGEST_CHANGE_MS;
}
function readParents({ parents }) {
    return parents.map(({ path, before }) => ({ path, before, after: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .aQ)(path) }));
}
/** A path, or the topmost folder over it that is not there yet: what is made for it goes with it. */
function liftPath(path) {
    let lifted = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lifted)))
        lifted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lifted);
    return lifted;
}
function copiesOf(folder, at) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `before-${at}`);
}


/***/ }),

/***/ 2462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ closeEntry),
/* harmony export */   W7: () => (/* binding */ makeJournal),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   ks: () => (/* binding */ closeJournal),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   vW: () => (/* binding */ openEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8689);



const RECORD_FILE = 'record.json';
const MADE_FILE = 'made.json';
/** The entries of a journal, the latest first: the order to undo them in. One that cannot be read is an error. */
function listEntries(journal) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal))
        return [];
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal).filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name, RECORD_FILE)));
    return names
        .sort()
        .reverse()
        .map((name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name);
        return { folder, record: JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE), 'utf8')) };
    });
}
/** Makes the folder for the next entry; its name sorts after those before it. */
function openEntry(journal, now) {
    const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal).length;
    for (let number = count;; number++) {
        const name = `${now.toISOString().replace(/\D/g, '')}-${String(number).padStart(4, '0')}`;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o755 });
        return folder;
    }
}
/** Puts a record in place whole. */
function writeRecord({ folder, record }) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${RECORD_FILE}.draft`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, JSON.stringify(record), { mode: 0o644 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE));
}
/** Forgets an entry; the copies go with it. */
function closeEntry({ folder }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}
/** Removes a journal without entries, and of the folders over it those that were made for it. */
async function closeJournal(journal) {
    const made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, MADE_FILE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(made) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal).length > 1)
        return;
    const { folders, parent, before, after } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(made, 'utf8'));
    const isOurs = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(parent) === after;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(made);
    try {
        for (const folder of folders)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
        if (isOurs)
            await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .setTimes */ .f6)([{ path: parent, modifiedNs: before }]);
    }
    catch {
        // somebody else put something there meanwhile: it stays
    }
}
/** Makes the folder of a journal; what is made for it is remembered, to go with it. */
function makeJournal(journal) {
    const folders = [];
    let parent = journal;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent)) {
        folders.push(parent);
        parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(parent);
    }
    if (folders.length === 0)
        return;
    const before = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(parent) ?? '0';
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(journal, { recursive: true, mode: 0o755 });
    const made = { folders, parent, before, after: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(parent) ?? '0' };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, MADE_FILE), JSON.stringify(made));
}


/***/ }),

/***/ 9845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);


const MAX_OUTPUT_LENGTH = 4000;
/** What every program of ours gets: no variable of the job can change what it does. */
const ENVIRONMENT = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/opt/homebrew/bin',
    LC_ALL: 'C',
};
/**
 * Runs a program without a shell and without a terminal, so that it cannot ask for a password; ends it, and what it
 * started, after `timeoutMs` milliseconds.
 */
function runProgram(program, words, { timeoutMs, input, environment, }) {
    return new Promise((resolve) => {
        const isUnix = !/^[A-Za-z]:/.test(program);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, {
            env: { ...(isUnix ? ENVIRONMENT : {}), ...environment },
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: isUnix, // a session of its own: no terminal to ask on, and one group to end
            windowsHide: true,
        });
        let output = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.setEncoding('utf8').on('data', (text) => {
                output = (output + text).slice(-MAX_OUTPUT_LENGTH);
            });
        }
        const settle = (status, more = '') => {
            clearTimeout(timer);
            resolve({ status, output: (output + more).trim() });
        };
        const timer = setTimeout(() => {
            endGroup(isUnix ? child.pid : undefined);
            child.kill('SIGKILL');
            for (const stream of [child.stdout, child.stderr])
                stream.destroy();
            settle(null, `\n(ended after ${timeoutMs / 1000} seconds)`);
        }, timeoutMs);
        child.once('error', ({ message }) => settle(null, message));
        child.once('close', (status) => settle(status));
        child.stdin.on('error', () => { }).end(input ?? '');
    });
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_1__.kill)(-pid, 'SIGKILL');
    }
    catch {
        // it has ended
    }
}


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ listTimes),
/* harmony export */   Bn: () => (/* binding */ copyFiles),
/* harmony export */   Pc: () => (/* binding */ isSameTree),
/* harmony export */   TR: () => (/* binding */ isSameEntry),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   f6: () => (/* binding */ setTimes),
/* harmony export */   pK: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9845);




/** Looks at a file or folder and everything in it. Throws where it may not be read. */
function readTree(path) {
    const entries = {};
    const visit = (relative) => {
        const state = readEntry((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, relative));
        if (state === undefined)
            return;
        entries[relative] = state;
        if (state.kind !== 'folder')
            return;
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, relative)).sort())
            visit((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(relative, name));
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
/** Copies the bytes of a tree's files into a folder, each under the digest of its bytes. */
function copyFiles(path, state, folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    for (const [name, { kind, content }] of Object.entries(state)) {
        if (kind !== 'file')
            continue;
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), copy);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(copy, 0o600);
    }
}
/** Makes a tree what it was, all but times, from the copies of its files. Throws. */
function putBack(path, before, folder) {
    const now = readTree(path);
    const gone = Object.keys(now).filter((name) => before[name]?.kind !== now[name]?.kind);
    for (const name of gone.sort().reverse())
        removeEntry((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), now[name]);
    for (const [name, state] of Object.entries(before)) {
        const present = now[name];
        if (present !== undefined && isSameEntry(present, state))
            continue;
        putBackEntry((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), state, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, state.content), gone.includes(name) ? undefined : present);
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
        return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), modifiedNs: state.modifiedNs }];
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(path, seconds, seconds);
    }
    const coarse = sorted.filter(({ path, modifiedNs }) => modifiedNs !== readTime(path));
    if (coarse.length === 0)
        return;
    const pairs = coarse.flatMap(({ path, modifiedNs }) => [toSeconds(modifiedNs), path]);
    const script = 'while [ $# -gt 0 ]; do touch -h -m -d "@$1" -- "$2"; shift 2; done';
    for (let at = 0; at < pairs.length; at += 1000) {
        await (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .m)('/bin/sh', ['-c', script, 'sh', ...pairs.slice(at, at + 1000)], { timeoutMs: 60_000 });
    }
}
/** The time of last modification in nanoseconds, or undefined where nothing is. */
function readTime(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs.toString();
}
function toSeconds(nanoseconds) {
    const padded = nanoseconds.padStart(10, '0');
    return `${padded.slice(0, -9)}.${padded.slice(-9)}`;
}
function hasSameNames(folder, one, other) {
    const list = (tree) => Object.keys(tree)
        .filter((name) => name !== '' && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name) === (folder || '.'))
        .sort()
        .join('\0');
    return list(one) === list(other);
}
function readEntry(path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    if (status === undefined)
        return undefined;
    const kind = status.isSymbolicLink() ? 'link' : status.isDirectory() ? 'folder' : 'file';
    if (kind === 'file' && !status.isFile())
        throw new Error(`${path} is neither a file nor a folder`);
    return {
        kind,
        mode: Number(status.mode & 4095n),
        uid: Number(status.uid),
        gid: Number(status.gid),
        modifiedNs: status.mtimeNs.toString(),
        content: readContent(path, kind),
    };
}
function readContent(path, kind) {
    if (kind === 'folder')
        return '';
    if (kind === 'link')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)).digest('hex');
}
function putBackEntry(path, state, copy, present) {
    if (state.kind === 'folder') {
        if (present === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    else if (state.kind === 'link') {
        if (present !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(state.content, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lchownSync)(path, state.uid, state.gid);
        return;
    }
    else if (present === undefined || present.content !== state.content) {
        const draft = `${path}.setup-ca-bundle`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(copy, draft);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(draft, state.uid, state.gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, state.mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(path, state.uid, state.gid);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(path, state.mode);
}
function removeEntry(path, { kind }) {
    if (kind === 'folder')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(path);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
}


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ markBlock),
/* harmony export */   _1: () => (/* binding */ doStep)
/* harmony export */ });
/* unused harmony export removeBlock */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9845);



/** Does one step. Throws an `Error` whose message says what failed. */
async function doStep(step) {
    switch (step.do) {
        case 'make-folder':
            return makeFolders(step.path, step.mode);
        case 'write-file':
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(step.path, Buffer.from(step.bytes, 'base64'), { flag: 'wx', mode: step.mode });
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(step.path, step.mode);
        case 'delete-file':
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(step.path, { force: true });
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
            const { addToKeystore } = await Promise.all(/* import() */[__webpack_require__.e(1495), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 1495));
            return rewrite(step.path, (bytes) => addToKeystore(bytes, step.mark, step.certificates.map(fromBase64)));
        }
        case 'remove-from-keystore': {
            const { removeFromKeystore } = await Promise.all(/* import() */[__webpack_require__.e(1495), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 1495));
            return rewriteIfThere(step.path, (bytes) => removeFromKeystore(bytes, step.mark));
        }
        case 'add-to-json': {
            const { addToJson } = await __webpack_require__.e(/* import() */ 4192).then(__webpack_require__.bind(__webpack_require__, 4192));
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(step.path))
                return rewrite(step.path, (text) => addToJson(text, step.keys, step.values));
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(step.path, addToJson(undefined, step.keys, step.values), {
                flag: 'wx',
                mode: 0o644,
            });
        }
        case 'remove-from-json': {
            const { removeFromJson } = await __webpack_require__.e(/* import() */ 4192).then(__webpack_require__.bind(__webpack_require__, 4192));
            return rewriteIfThere(step.path, (text) => removeFromJson(text, step.keys, step.values));
        }
        case 'run': {
            const { program, words, timeoutMs, input, mayFail } = step;
            const { status, output } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)(program, words, { timeoutMs, input });
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
/**
 * Replaces a file's bytes: beside it, then renamed, so that no reader sees half of it and no hard link is written
 * through (package caches link the files of virtual environments).
 */
function rewrite(path, change) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    const changed = change(bytes);
    if (changed.equals(bytes))
        return;
    const { mode, uid, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    const draft = `${path}.setup-ca-bundle`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, changed, { flag: 'wx', mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(draft, uid, gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, mode & 0o7777);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw cause;
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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode);
}
function deleteEmptyFolder(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
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


/***/ })

};

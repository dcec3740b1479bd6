export const id = "entry";
export const ids = ["entry"];
export const modules = {

787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FU: () => (markBlock),
  ZL: () => (removeBlocks),
  wC: () => (removeBlock)
});
function markBlock(mark) {
    return { begin: `# setup-ca-bundle ${mark} begins`, end: `# setup-ca-bundle ${mark} ends` };
}
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
function removeBlocks(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? ''; // behind the last line end: no line of ours
    const marks = lines.map((line) => /^# setup-ca-bundle (\S+) (begins|ends)$/.exec(line));
    const next = new Map(); // where the next block of a mark ends, seen from the line that is looked at
    const ends = marks.map(() => -1);
    for (let at = lines.length - 1; at >= 0; at--) {
        const [, mark = '', what] = marks[at] ?? [];
        if (what === 'ends')
            next.set(mark, at);
        if (what === 'begins')
            ends[at] = next.get(mark) ?? -1;
    }
    const kept = [];
    for (let at = 0; at < lines.length; at++) {
        const end = ends[at] ?? -1;
        if (end === -1)
            kept.push(lines[at] ?? '');
        else
            at = end;
    }
    return [...kept, last].join('\n');
}


}),

7367:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K$: () => (hasSudo),
  K9: () => (askRoot),
  answerAsRoot: () => (answerAsRoot),
  cE: () => (withMachine)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
var _files_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2892);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9524);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5026);
var _shape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(542);
var _names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3596);
var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6215);
var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8467);
var _tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2124);










const MADE = 'made';
const SUDO_TIMEOUT_MS = 10_000;
const ERRAND_TIMEOUT_MS = 300_000;
const RUNTIME_FOLDERS = ['/run', '/var/run'];
async function hasSudo(program) {
    const sudo = (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findSystemProgram */ .FG)('sudo');
    if (sudo === undefined)
        return false;
    const { status } = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .runTool */ .q)(sudo, ['-n', '--', program, '--version'], { timeoutMs: SUDO_TIMEOUT_MS });
    return status === 0;
}
async function askRoot(request, self) {
    const sudo = (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findSystemProgram */ .FG)('sudo');
    if (sudo === undefined)
        throw new Error('sudo is not there');
    const { status, output } = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .runTool */ .q)(sudo, ['-n', '--', ...self, _names_js__WEBPACK_IMPORTED_MODULE_8__/* .AS_ROOT */ .g4], {
        timeoutMs: ERRAND_TIMEOUT_MS,
        input: `${JSON.stringify(request)}\n`,
        holdsInput: true,
    });
    if (status !== 0)
        throw new Error(output || 'sudo failed');
    const answer = output.split('\n').at(-1) ?? '';
    if (answer === MADE)
        return undefined;
    if (!answer.startsWith('{'))
        throw new Error(output || 'root did not answer');
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .parseShaped */ .xj)(answer, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .isUndoResult */ .Kn, 'answer');
}
async function answerAsRoot(input) {
    const leave = () => (0,node_process__WEBPACK_IMPORTED_MODULE_1__.exit)(1);
    try {
        const line = await readLine(input);
        input.once('end', leave).resume();
        return { isDone: true, text: await serve((0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .parseShaped */ .xj)(line, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRootRequest */ .i1, 'request')) };
    }
    catch (cause) {
        return { isDone: false, text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause) };
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
async function serve(asked) {
    return withMachine(AbortSignal.timeout(ERRAND_TIMEOUT_MS), async () => {
        if (asked.do === 'undo')
            return JSON.stringify(await (0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .undoEntry */ .Zu)(asked.entry));
        await (0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .makeChange */ .nU)(asked.request);
        return MADE;
    });
}
async function withMachine(signal, work) {
    const folder = RUNTIME_FOLDERS.find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    const giveBack = folder === undefined ? () => { } : await (0,_files_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLock */ .H)(`${folder}/setup-ca-bundle.lock`, signal);
    try {
        return await work();
    }
    finally {
        giveBack();
    }
}


}),

6215:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  yQ: () => (forgetIfUndone),
  nU: () => (makeChange),
  eH: () => (needsRoot),
  Zu: () => (undoEntry)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var journal = __webpack_require__(4999);
var digest = __webpack_require__(3290);
var files_regular = __webpack_require__(8211);
var process_user = __webpack_require__(3992);
;// CONCATENATED MODULE: ./build/installs/journal/folder.js
function inFolderOf(path, work) {
    return inFolder((0,external_node_path_.dirname)(path), (folder) => work((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path))));
}
function inFolder(folder, work) {
    if ((0,process_user/* geteuid */.Gg)?.() !== 0)
        return work(folder);
    const descriptor = (0,external_node_fs_.openSync)(folder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const held = `/proc/self/fd/${descriptor}`;
        const name = readName(held);
        if (name !== undefined && name !== folder)
            throw new Error(`${folder} leads to another folder by now`);
        const { uid, gid } = (0,external_node_fs_.fstatSync)(descriptor);
        // without /proc, as on macOS, the name has to do
        return asUser(uid, gid, () => work(name === undefined ? folder : held));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function isFolder(path) {
    return (0,external_node_fs_.existsSync)(`${path}/.`);
}
function readName(held) {
    try {
        return (0,external_node_fs_.readlinkSync)(held);
    }
    catch {
        return undefined;
    }
}
function asUser(uid, gid, work) {
    if (uid === 0)
        return work();
    const groups = (0,process_user/* getgroups */.ne)?.() ?? [];
    const group = (0,process_user/* getegid */.os)?.() ?? 0;
    try {
        (0,process_user/* setgroups */.h3)?.([gid]);
        (0,process_user/* setegid */.gy)?.(gid);
        (0,process_user/* seteuid */.EB)?.(uid);
        return work();
    }
    finally {
        (0,process_user/* seteuid */.EB)?.(0);
        (0,process_user/* setegid */.gy)?.(group);
        (0,process_user/* setgroups */.h3)?.(groups);
    }
}

;// CONCATENATED MODULE: ./build/installs/journal/snapshot.js
const SHA256_LENGTH = 64;
function readTree(path) {
    const entries = {};
    let count = 0;
    const visit = (relative) => {
        const entry = (0,external_node_path_.join)(path, relative);
        const state = isFolder((0,external_node_path_.dirname)(entry)) ? inFolderOf(entry, readEntry) : undefined;
        if (state === undefined)
            return;
        entries[relative] = state;
        if (++count > MAX_ENTRIES)
            throw new Error(`${path} has too many files`);
        if (state.kind !== 'folder')
            return;
        for (const name of inFolder(entry, (folder) => (0,external_node_fs_.readdirSync)(folder)).sort())
            visit((0,external_node_path_.join)(relative, name));
    };
    visit('');
    return entries;
}
function isSameTree(one, other) {
    const names = Object.keys(one);
    return (names.length === Object.keys(other).length &&
        names.every((name) => {
            const entry = other[name];
            return entry !== undefined && isSameEntry(one[name], entry);
        }));
}
function isSameEntry(one, other) {
    return (one.kind === other.kind &&
        one.mode === other.mode &&
        one.uid === other.uid &&
        one.gid === other.gid &&
        one.content === other.content);
}
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 50_000;
function findCopy(folder, content) {
    return (0,external_node_path_.join)(folder, `copy-${content}`);
}
function copyFiles(path, state, folder) {
    for (const [name, { kind, content }] of Object.entries(state)) {
        const source = (0,external_node_path_.join)(path, name);
        if (kind === 'other')
            throw new Error(`${source} is neither a file nor a folder`);
        if (kind !== 'file')
            continue;
        if (content.length !== SHA256_LENGTH)
            throw new Error(`${source} is too large to be copied`);
        const copy = findCopy(folder, content);
        if ((0,external_node_fs_.existsSync)(copy))
            continue;
        const { bytes } = inFolderOf(source, (place) => (0,files_regular/* readRegular */.VX)(place));
        if ((0,digest/* digestSha256 */.O)(bytes) !== content)
            throw new Error(`${source} was changed while it was copied`);
        (0,external_node_fs_.writeFileSync)(copy, bytes, { flag: 'wx', mode: 0o600 });
    }
}
function findLatestChange(path) {
    const status = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    if (status === undefined)
        return 0n;
    if (!status.isDirectory())
        return status.ctimeNs;
    return (0,external_node_fs_.readdirSync)(path)
        .map((name) => findLatestChange((0,external_node_path_.join)(path, name)))
        .reduce((latest, other) => (other > latest ? other : latest), status.ctimeNs);
}
function putBack(path, before, folder) {
    const now = readTree(path);
    const gone = Object.keys(now).filter((name) => before[name]?.kind !== now[name]?.kind);
    for (const name of gone.sort().reverse()) {
        inFolderOf((0,external_node_path_.join)(path, name), (place) => removeEntry(place, now[name]));
    }
    for (const [name, state] of Object.entries(before)) {
        const present = now[name];
        if (present !== undefined && isSameEntry(present, state))
            continue;
        const last = gone.includes(name) ? undefined : present;
        const isToWrite = state.kind === 'file' && last?.content !== state.content;
        const bytes = isToWrite ? readCopy(folder, state.content) : undefined;
        inFolderOf((0,external_node_path_.join)(path, name), (place) => putBackEntry(place, state, bytes, last));
    }
}
function putBackTimes(path, before) {
    const now = readTree(path);
    for (const [name, state] of Object.entries(before)) {
        const present = now[name];
        if (state.kind === 'folder' || present === undefined || !isSameEntry(present, state))
            continue;
        if (present.modifiedNs === state.modifiedNs)
            continue;
        const seconds = (Number(BigInt(state.modifiedNs) / 1000n) + 0.5) / 1e6; // what is cut off is not missed
        (0,external_node_fs_.lutimesSync)((0,external_node_path_.join)(path, name), seconds, seconds);
    }
}
function readTime(path) {
    return (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs.toString();
}
function readEntry(path) {
    const status = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    if (status === undefined)
        return undefined;
    const kind = readKind(status);
    if (kind !== 'file')
        return describe(kind, status, kind === 'link' ? (0,external_node_fs_.readlinkSync)(path) : '');
    // what is said of a file, and what is in it, is of one file, though somebody exchanges it: root may read what others may not
    const regular = (0,files_regular/* readRegular */.VX)(path, MAX_FILE_BYTES);
    const isLarge = regular.status.size > MAX_FILE_BYTES;
    return describe(kind, regular.status, isLarge ? String(regular.status.size) : (0,digest/* digestSha256 */.O)(regular.bytes));
}
function describe(kind, status, content) {
    return {
        kind,
        mode: Number(status.mode & 4095n),
        uid: Number(status.uid),
        gid: Number(status.gid),
        modifiedNs: status.mtimeNs.toString(),
        content,
    };
}
function readCopy(folder, content) {
    const { bytes } = (0,files_regular/* readRegular */.VX)(findCopy(folder, content));
    if ((0,digest/* digestSha256 */.O)(bytes) !== content)
        throw new Error(`${findCopy(folder, content)} was changed`);
    return bytes;
}
function readKind(status) {
    if (status.isSymbolicLink())
        return 'link';
    if (status.isDirectory())
        return 'folder';
    return status.isFile() ? 'file' : 'other';
}
function putBackEntry(path, state, bytes, present) {
    if (state.kind === 'link') {
        if (present !== undefined)
            (0,external_node_fs_.unlinkSync)(path);
        (0,external_node_fs_.symlinkSync)(state.content, path);
        (0,external_node_fs_.lchownSync)(path, state.uid, state.gid);
        return;
    }
    if (bytes !== undefined) {
        const draft = `${path}.setup-ca-bundle`;
        (0,external_node_fs_.rmSync)(draft, { force: true });
        (0,files_regular/* writeRegular */.KA)(draft, bytes, state.mode, state);
        replaceFile(draft, path, bytes);
        return;
    }
    if (state.kind === 'file') {
        (0,files_regular/* ownRegular */.xU)(path, state, (found) => (0,digest/* digestSha256 */.O)(found) === state.content);
        return;
    }
    if (present === undefined)
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
    setFolderMode(path, state.mode, state);
}
function setFolderMode(path, mode, owner) {
    if (external_node_fs_.constants.O_NOFOLLOW === undefined) {
        (0,external_node_fs_.chmodSync)(path, mode); // Windows opens no folder, and has no such owners
        return;
    }
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        if (owner !== undefined)
            (0,external_node_fs_.fchownSync)(descriptor, owner.uid, owner.gid);
        (0,external_node_fs_.fchmodSync)(descriptor, mode);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function replaceFile(draft, path, bytes) {
    try {
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (cause) {
        if (cause.code !== 'EBUSY')
            throw cause;
        (0,files_regular/* overwriteRegular */.g6)(path, bytes);
        (0,external_node_fs_.rmSync)(draft);
    }
}
function removeEntry(path, { kind }) {
    if (kind === 'folder')
        (0,external_node_fs_.rmdirSync)(path);
    else
        (0,external_node_fs_.unlinkSync)(path);
}

;// CONCATENATED MODULE: ./build/installs/journal/overlap.js
function rebaseLaterEntries(undone, later) {
    const overlapping = later.filter(({ record }) => isOverlapping(record, undone.record));
    const chain = [undone, ...overlapping].map(({ record }) => record);
    const isOnlyOurs = overlapping.at(-1)?.isUntouched === true &&
        chain.slice(1).every((it, at) => follows(it, chain[at] ?? it));
    for (const { folder, record: old, isUntouched } of overlapping) {
        const { record, isClean } = rebase(old, undone.record);
        copyMissing(undone.folder, folder, record.before);
        const isBaselineUnknown = old.isBaselineUnknown === true || !isClean;
        (0,journal/* writeRecord */.rh)({
            folder,
            record: { ...record, isBaselineUnknown, ...(isUntouched ? readAfter(record) : {}) },
        });
    }
    return isOnlyOurs;
}
function follows({ change, before }, earlier) {
    return change.paths.every((path, at) => {
        const from = earlier.change.paths.indexOf(path);
        return from === -1 || isSameTree(before[at] ?? {}, earlier.after?.[from] ?? {});
    });
}
function isOverlapping(one, other) {
    // with the folders over them: the one may have made the folder that the other's path lies in
    const list = ({ change: { paths } }) => paths.flatMap((path) => [path, (0,external_node_path_.dirname)(path)]);
    const paths = new Set(list(other));
    return list(one).some((path) => paths.has(path));
}
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
    const made = undone.change.paths.filter((path, at) => Object.keys(undone.before[at] ?? {}).length === 0 && (0,external_node_fs_.existsSync)(path));
    const folders = [...(record.folders ?? []), ...(undone.folders ?? []), ...made];
    return { record: { ...record, before, folders }, isClean };
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
    return one === undefined || other === undefined ? one === other : isSameEntry(one, other);
}
function copyMissing(from, to, trees) {
    for (const { kind, content } of trees.flatMap((tree) => Object.values(tree))) {
        const copy = findCopy(to, content);
        if (kind === 'file' && !(0,external_node_fs_.existsSync)(copy) && (0,external_node_fs_.existsSync)(findCopy(from, content)))
            (0,external_node_fs_.copyFileSync)(findCopy(from, content), copy);
    }
}
function readAfter({ change }) {
    return { after: change.paths.map(readTree) };
}

var external_node_process_ = __webpack_require__(1708);
var block = __webpack_require__(787);
var tool = __webpack_require__(2124);
;// CONCATENATED MODULE: ./build/installs/journal/steps.js
async function doStep(step, temporary, warn = () => { }) {
    switch (step.do) {
        case 'make-folder':
            return makeFolders(step.path, step.mode);
        case 'write-file':
            return inFolderOf(step.path, (path) => (0,files_regular/* writeRegular */.KA)(path, Buffer.from(step.bytes, 'base64'), step.mode));
        case 'move-file':
            return inFolderOf(step.path, (path) => (0,external_node_fs_.renameSync)(path, (0,external_node_path_.join)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(step.to))));
        case 'delete-file':
            if (isFolder((0,external_node_path_.dirname)(step.path)))
                inFolderOf(step.path, (path) => (0,external_node_fs_.rmSync)(path, { force: true }));
            return;
        case 'delete-empty-folder':
            return deleteEmptyFolder(step.path);
        case 'append-block':
            return rewrite(step.path, (text) => {
                const { begin, end } = (0,block/* markBlock */.FU)(step.mark);
                const start = text.length === 0 || text.at(-1) === 0x0a ? '' : '\n';
                return Buffer.concat([text, Buffer.from(`${start}${begin}\n${step.text}${end}\n`)]);
            });
        case 'remove-block':
            return rewriteIfThere(step.path, (text) => (0,block/* removeBlock */.wC)(text, step.mark));
        case 'add-to-keystore': {
            const { addToKeystore } = await Promise.all(/* import() */[__webpack_require__.e("pkcs12-store"), __webpack_require__.e("keystore")]).then(__webpack_require__.bind(__webpack_require__, 2805));
            return rewrite(step.path, (bytes) => addToKeystore(bytes, step.mark, step.certificates.map(fromBase64)));
        }
        case 'remove-from-keystore': {
            const { removeFromKeystore } = await Promise.all(/* import() */[__webpack_require__.e("pkcs12-store"), __webpack_require__.e("keystore")]).then(__webpack_require__.bind(__webpack_require__, 2805));
            return rewriteIfThere(step.path, (bytes) => removeFromKeystore(bytes, step.mark));
        }
        case 'add-to-json': {
            const { addToJson } = await __webpack_require__.e("json-list").then(__webpack_require__.bind(__webpack_require__, 6123));
            if ((0,external_node_fs_.existsSync)(step.path))
                return rewrite(step.path, (text) => addToJson(text, step.keys, step.values));
            return inFolderOf(step.path, (path) => (0,files_regular/* writeRegular */.KA)(path, addToJson(undefined, step.keys, step.values), 0o644));
        }
        case 'remove-from-json': {
            const { removeFromJson } = await __webpack_require__.e("json-list").then(__webpack_require__.bind(__webpack_require__, 6123));
            return rewriteIfThere(step.path, (text) => removeFromJson(text, step.keys, step.values));
        }
        case 'run': {
            const { program, words, timeoutMs, input, passes = [], orWarn } = step;
            const { status, output } = await (0,tool/* runTool */.q)(program, words, {
                timeoutMs,
                input,
                environment: external_node_process_.platform === 'win32' ? {} : { TMPDIR: temporary },
            });
            if (status === 0 || (status !== null && passes.includes(status)))
                return;
            // of a script of ours its arguments tell what was done
            const told = words[0] === '-c' ? words.slice(3) : [program, ...words];
            const failure = `${told.join(' ')} failed (${status ?? 'no status'})${output && `: ${output}`}`;
            if (orWarn === undefined)
                throw new Error(failure);
            warn(`${orWarn} (${failure})`);
            return;
        }
    }
}
async function isTakenOut(step) {
    const { path } = step.do === 'run' ? (step.takesOut ?? {}) : step;
    if (path === undefined)
        return false;
    if (step.do === 'delete-file')
        return !isFileOrLink(path);
    try {
        const kept = readIfFile(path);
        if (kept === undefined)
            return true;
        switch (step.do) {
            case 'remove-block':
                return (0,block/* removeBlock */.wC)(kept, step.mark).equals(kept);
            case 'remove-from-keystore': {
                const { removeFromKeystore } = await Promise.all(/* import() */[__webpack_require__.e("pkcs12-store"), __webpack_require__.e("keystore")]).then(__webpack_require__.bind(__webpack_require__, 2805));
                return removeFromKeystore(kept, step.mark).equals(kept);
            }
            case 'remove-from-json':
                return !step.values.some((value) => kept.includes(value));
            case 'run':
                return step.takesOut?.texts?.some((text) => kept.includes(text)) === false;
            default:
                return true; // it puts nothing there that stays
        }
    }
    catch {
        return false;
    }
}
function readIfFile(path) {
    return isFileOrLink(path) ? (0,files_regular/* readRegular */.VX)(path).bytes : undefined;
}
function isFileOrLink(path) {
    if (!isFolder((0,external_node_path_.dirname)(path)))
        return false;
    const status = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return status !== undefined && (status.isFile() || status.isSymbolicLink());
}
function rewrite(path, change) {
    inFolderOf(path, (place) => {
        const { bytes, status } = (0,files_regular/* readRegular */.VX)(place);
        const changed = change(bytes);
        if (changed.equals(bytes))
            return;
        const draft = `${place}.setup-ca-bundle`;
        try {
            (0,external_node_fs_.rmSync)(draft, { force: true });
            const owner = { uid: Number(status.uid), gid: Number(status.gid) };
            (0,files_regular/* writeRegular */.KA)(draft, changed, Number(status.mode & 4095n), owner);
            replaceFile(draft, place, changed);
        }
        catch (cause) {
            (0,external_node_fs_.rmSync)(draft, { force: true });
            throw cause;
        }
    });
}
function rewriteIfThere(path, change) {
    if ((0,external_node_fs_.existsSync)(path))
        rewrite(path, change);
}
function makeFolders(path, mode) {
    if ((0,external_node_fs_.existsSync)(path))
        return;
    makeFolders((0,external_node_path_.dirname)(path), mode);
    inFolderOf(path, (place) => {
        (0,external_node_fs_.mkdirSync)(place);
        setFolderMode(place, mode);
    });
}
function deleteEmptyFolder(path) {
    try {
        inFolderOf(path, (place) => (0,external_node_fs_.rmdirSync)(place));
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

;// CONCATENATED MODULE: ./build/installs/journal/entry.js
const ALIVE_FILE = 'alive';
const BEAT_MS = 250;
const GRACE_NS = 2000000000n;
async function makeChange({ change, owner, folder, asRoot }) {
    const paths = [...new Set(change.paths.map(topmostMissingPath))];
    const before = paths.map(readTree);
    for (const [at, path] of paths.entries())
        copyFiles(path, before[at] ?? {}, folder);
    const begun = {
        version: 1,
        owner,
        change: { ...change, paths },
        asRoot,
        before,
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
async function undoEntry(entry) {
    const { folder, record } = entry;
    const { change, before, folders = [] } = record;
    const later = listLater(entry);
    const isAlone = record.undoing !== 'our-part' && isUntouched(entry);
    const isExact = isAlone && record.isBaselineUnknown !== true;
    const warnings = [];
    const stop = keepAlive(folder);
    try {
        (0,journal/* writeRecord */.rh)({ folder, record: { ...record, undoing: isExact ? 'exactly' : 'our-part' } });
        if (!isKept(entry)) {
            try {
                if (!isExact || change.removesFirst)
                    await takeOut(change.removal, folder, warnings);
                if (isExact)
                    for (const [at, path] of change.paths.entries())
                        putBack(path, before[at] ?? {}, folder);
            }
            catch (cause) {
                if (!(await isUndone(record)))
                    throw cause;
            }
            for (const path of folders)
                await doStep({ do: 'delete-empty-folder', path }, folder);
        }
        for (const [at, path] of change.paths.entries())
            putBackTimes(path, before[at] ?? {});
    }
    finally {
        stop();
    }
    const isOnlyOurs = rebaseLaterEntries(entry, later);
    (0,journal/* closeEntry */.HH)(entry);
    return { undone: isAlone || isOnlyOurs ? 'exactly' : 'our-part', warnings };
}
async function forgetIfUndone(entry) {
    if (!isKept(entry) && !(await isUndone(entry.record)))
        return false;
    rebaseLaterEntries(entry, listLater(entry));
    (0,journal/* closeEntry */.HH)(entry);
    return true;
}
async function isUndone({ change, before }) {
    try {
        const isAsBefore = change.paths.every((path, at) => isSameTree(readTree(path), before[at] ?? {}));
        if (isAsBefore && change.paths.length > 0 && !change.removesFirst)
            return true;
    }
    catch {
        // what may not be read
    }
    if (change.removal.length === 0)
        return false;
    for (const step of change.removal)
        if (!(await isTakenOut(step)))
            return false;
    return true;
}
async function takeOut(steps, folder, warnings) {
    for (const step of steps) {
        try {
            await doSteps([step], folder, warnings);
        }
        catch (cause) {
            if (!(await isTakenOut(step)))
                throw cause;
        }
    }
}
function needsRoot({ paths }) {
    return paths.map(topmostMissingPath).some((path) => {
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
async function doSteps(steps, folder, warnings = []) {
    for (const step of steps)
        await doStep(step, folder, (sentence) => warnings.push(sentence));
}
function listLater(entry) {
    return (0,journal/* listOthers */.gI)(entry)
        .filter((other) => other.folder > entry.folder)
        .map((other) => ({ ...other, isUntouched: isUntouched(other) }));
}
function isUntouched({ folder, record }) {
    const { paths } = record.change;
    try {
        if (isInFlux(record))
            return paths.every((path) => findLatestChange(path) <= findEnd(folder));
        return paths.every((path, at) => isSameTree(readTree(path), record.after?.[at] ?? {}));
    }
    catch {
        return false; // it is too large now to be ours
    }
}
function isInFlux({ after, undoing }) {
    return after === undefined || undoing === 'exactly';
}
function findEnd(folder) {
    return BigInt(readTime((0,external_node_path_.join)(folder, ALIVE_FILE)) ?? '0') + GRACE_NS;
}
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
    return { ...record, after: record.change.paths.map(readTree) };
}
function topmostMissingPath(path) {
    let lifted = path;
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(lifted)))
        lifted = (0,external_node_path_.dirname)(lifted);
    return lifted;
}


}),

4999:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HH: () => (closeEntry),
  Oi: () => (listEntryFolders),
  gI: () => (listOthers),
  hB: () => (readEntry),
  rh: () => (writeRecord),
  u0: () => (withJournal),
  vW: () => (openEntry),
  w: () => (hasJournal)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
var _files_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2892);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3992);
var _files_regular_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8211);
var _shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(542);
var _journal_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4529);
var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8467);









const RECORD_FILE = 'record.json';
const LOCK_FILE = 'lock';
const ENTRY_PREFIX = 'entry-';
const LONGEST_MAKING_MS = 2000;
const POLL_MS = 50;
async function withJournal(journal, signal, work) {
    const giveBack = await enterJournal(journal, signal);
    try {
        assertOwn(journal);
        return await work();
    }
    finally {
        if (!closeJournal(journal))
            giveBack();
    }
}
function hasJournal(journal) {
    return journal !== undefined && ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_journal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .draftOf */ .bz)(journal)));
}
function listEntryFolders(journal) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal).filter(isEntry).sort().reverse();
    return names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name)).filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE)));
}
function readEntry(folder, owner = (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_4__/* .getuid */ .R5)?.()) {
    assertOwn(folder, owner);
    assertOwn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE), owner);
    const record = (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .parseShaped */ .xj)((0,_files_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegular */ .VX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE)).bytes.toString(), _record_js__WEBPACK_IMPORTED_MODULE_7__/* .isChangeRecord */ .kB, 'record');
    return { folder, record };
}
function listOthers({ folder }) {
    const owner = _files_process_user_js__WEBPACK_IMPORTED_MODULE_4__/* .getuid */ .R5 === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).uid; // root looks into another user's journal
    return listEntryFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        .filter((other) => other !== folder)
        .reverse()
        .flatMap((other) => {
        try {
            return [readEntry(other, owner)];
        }
        catch {
            return []; // it is reported when it is undone
        }
    });
}
function openEntry(journal) {
    const numbers = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal)
        .filter(isEntry)
        .map((name) => Number(name.slice(ENTRY_PREFIX.length)));
    const number = String(Math.max(0, ...numbers) + 1).padStart(8, '0');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, `${ENTRY_PREFIX}${number}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
    return folder;
}
function writeRecord({ folder, record }) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${RECORD_FILE}.draft`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, JSON.stringify(record), { flag: 'wx', mode: 0o644 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE));
}
function closeEntry({ folder }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD_FILE)); // first: an entry is there as long as its record is
    removeFolder(folder);
}
async function enterJournal(journal, signal) {
    for (;;) {
        await makeJournal(journal);
        try {
            return await (0,_files_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, LOCK_FILE), signal);
        }
        catch (cause) {
            // whoever had the lock before has taken an empty journal away
            if (cause.code !== 'ENOENT')
                throw cause;
        }
    }
}
async function makeJournal(journal) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal))
        return;
    const draft = (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .draftOf */ .bz)(journal);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(draft, { mode: 0o700 });
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw cause;
        for (let waitedMs = 0; waitedMs < LONGEST_MAKING_MS; waitedMs += POLL_MS) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(POLL_MS);
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
            throw cause; // another process has finished it
    }
}
function closeJournal(journal) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal)) {
        // of a change that was never begun
        if (isEntry(name) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name, RECORD_FILE)))
            removeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(journal, name));
    }
    const isOurs = new RegExp(`^${LOCK_FILE}(?:\\.|$)`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(journal).every((name) => isOurs.test(name)))
        return false;
    const draft = (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .draftOf */ .bz)(journal);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(journal, draft);
    removeFolder(draft);
    return true;
}
function assertOwn(path, owner = (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_4__/* .getuid */ .R5)?.()) {
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

8467:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kn: () => (isUndoResult),
  i1: () => (isRootRequest),
  kB: () => (isChangeRecord)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);


const isTime = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^-?\d{1,20}$/);
const isPath = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && !value.includes('\0');
const isMode = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my)(value) && value <= 0o7777;
const isMark = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[\w.-]{1,100}$/);
const isBase64 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[A-Za-z0-9+/]*={0,2}$/);
const isExitCode = (value) => Number.isSafeInteger(value);
const isListOfTexts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH);
const isStep = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .variantOf */ .Bp)('do', {
    'make-folder': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('make-folder'), path: isPath, mode: isMode }),
    'write-file': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('write-file'), path: isPath, bytes: isBase64, mode: isMode }),
    'move-file': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('move-file'), path: isPath, to: isPath }),
    'delete-file': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('delete-file'), path: isPath }),
    'delete-empty-folder': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('delete-empty-folder'), path: isPath }),
    'append-block': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('append-block'), path: isPath, mark: isMark, text: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH }),
    'remove-block': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('remove-block'), path: isPath, mark: isMark }),
    'add-to-keystore': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
        do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('add-to-keystore'),
        path: isPath,
        mark: isMark,
        certificates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(isBase64),
    }),
    'remove-from-keystore': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('remove-from-keystore'), path: isPath, mark: isMark }),
    'add-to-json': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
        do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('add-to-json'),
        path: isPath,
        keys: isListOfTexts,
        values: isListOfTexts,
    }),
    'remove-from-json': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
        do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('remove-from-json'),
        path: isPath,
        keys: isListOfTexts,
        values: isListOfTexts,
    }),
    run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
        do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('run'),
        program: isPath,
        words: isListOfTexts,
        timeoutMs: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my,
        input: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH),
        passes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(isExitCode)),
        orWarn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH),
        takesOut: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ path: isPath, texts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(isListOfTexts) })),
    }),
});
const isChange = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    install: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)({
        system: true,
        nss: true,
        certifi: true,
        java: true,
        docker: true,
        'docker-cli': true,
        sudo: true,
    }),
    label: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH,
    paths: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(isPath),
    steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(isStep),
    removal: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(isStep),
    removesFirst: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm),
    key: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH),
    byHand: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH,
});
const isOwner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    use: isMark,
    folder: isPath,
    temporary: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH),
    job: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH),
});
const hasEntryFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)({ file: true, link: true, folder: true, other: true }),
    mode: isMode,
    uid: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my,
    gid: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my,
    modifiedNs: isTime,
    content: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH,
});
const isFileContent = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^(?:[0-9a-f]{64}|\d{1,16})$/);
const isEntryState = (value) => hasEntryFields(value) && (value.kind !== 'file' || isFileContent(value.content));
const isTree = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(isEntryState)(value) &&
    Object.keys(value).every((name) => !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) && !/(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(name));
const isUndone = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)({ exactly: true, 'our-part': true });
const hasRecordFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(1),
    owner: isOwner,
    change: isChange,
    asRoot: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm,
    before: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(isTree),
    after: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(isTree)),
    undoing: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(isUndone),
    isBaselineUnknown: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm),
    folders: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(isPath)),
});
const isChangeRecord = (value) => {
    if (!hasRecordFields(value))
        return false;
    const { change, before, after = before } = value;
    return before.length === change.paths.length && after.length === change.paths.length;
};
const isRootRequest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .variantOf */ .Bp)('do', {
    make: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
        do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('make'),
        request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ change: isChange, owner: isOwner, folder: isPath, asRoot: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm }),
    }),
    undo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
        do: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('undo'),
        entry: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({ folder: isPath, record: isChangeRecord }),
    }),
});
const isUndoResult = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    undone: isUndone,
    warnings: isListOfTexts,
});


}),

2124:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (runTool)
});
var _programs_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9688);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);


const MAX_OUTPUT_BYTES = 4000;
async function runTool(path, words, { environment, maxBytes = MAX_OUTPUT_BYTES, ...options }) {
    const { status, failure, reason, stdout, stderr } = await (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_1__.runProgram)(path, words, {
        ...options,
        environment: { ...(0,_programs_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .makeSystemVariables */ .Dg)(), ...environment },
        maxBytes,
        keepsEnd: true,
        endsWithUs: true,
    });
    const end = failure === 'late' ? `(ended after ${options.timeoutMs / 1000} seconds)` : (reason ?? '');
    const said = [stdout.toString('utf8'), stderr.toString('utf8'), end].map((text) => text.trim());
    return { status, output: said.filter((text) => text !== '').join('\n') };
}


})

};

export const id = "lock";
export const ids = ["lock"];
export const modules = {

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
/** The locks that this process has taken and not given back. */
const held = new Set();
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
    held.add(lock);
    return () => {
        held.delete(lock);
        tidy(lock); // one that cannot be removed is nobody's from here on
    };
}
/** A number that is no process's own must not be asked after: 0 and below are whole groups (kill(2)). */
const isHolder = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)({
    pid: (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(value) && value > 0,
    startedAt: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isText */ .KH,
});
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
        tidy(own);
    }
}
/** Removes a file if that can be done; no work is undone because it cannot. */
function tidy(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch {
        // a draft is in nobody's way, and whose process is gone is nobody's lock
    }
}
/** Takes a dead lock away under another name first: what is there by then may be the lock of somebody who was faster. */
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
/** Whether nobody holds a lock whose words are in the file: its process is gone, or ours and could not remove it. */
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


/** Where Windows knows no links, or has no such owners. */
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | NO_FOLLOW | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads a file, and what it is; never waits. Throws for anything else, such as a link or a pipe. */
function readRegular(path, maxBytes = Number.POSITIVE_INFINITY) {
    return withDescriptor(path, READ, (descriptor, status) => {
        const bytes = status.size > maxBytes ? Buffer.alloc(0) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
        return { bytes, status };
    });
}
/** Makes a file, and gives it its owner and rights before anybody can put another in its place. */
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
/** Writes other bytes into a file that is there, and that is none of a link. Throws. */
function overwriteRegular(path, bytes) {
    withDescriptor(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | NO_FOLLOW, (descriptor) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, bytes);
    });
}
/** Gives a file its owner and rights, if it is still the one whose bytes `isMeant` knows. Throws if it is not. */
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
/** Parses JSON of a known shape. Throws a `SyntaxError` if it is none, or of another shape: `what` names it. */
function parseShaped(text, check, what) {
    const value = JSON.parse(text);
    if (check(value))
        return value;
    throw new SyntaxError(`it is no ${what} that this version of this program writes`);
}
/** Any text. */
function isText(value) {
    return typeof value === 'string';
}
/** True or false. */
function isBoolean(value) {
    return typeof value === 'boolean';
}
/** A whole number from 0. */
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** A text that a pattern matches. */
function matching(pattern) {
    return (value) => isText(value) && pattern.test(value);
}
/** One of these texts, which are given as keys so that none can be forgotten. */
function oneOf(names) {
    return (value) => isText(value) && Object.hasOwn(names, value);
}
/** One of the texts in a list. */
function memberOf(list) {
    return (value) => list.some((one) => one === value);
}
/** Exactly this value. */
function exactly(wanted) {
    return (value) => value === wanted;
}
/** One shape or another. */
function either(one, other) {
    return (value) => one(value) || other(value);
}
/** A value that may be missing. */
function optional(check) {
    return (value) => value === undefined || check(value);
}
/** A list of such values. */
function listOf(check) {
    return (value) => Array.isArray(value) && value.every(check);
}
/** An object with such values under any names. */
function mapOf(check) {
    return (value) => isObject(value) && Object.values(value).every(check);
}
/** An object with at least these values; every key of the type must have its check. */
function objectOf(fields) {
    const names = Object.keys(fields);
    return (value) => {
        return (isObject(value) &&
            names.every((name) => fields[name](Object.hasOwn(value, name) ? value[name] : undefined)));
    };
}
/** An object whose value under `key` says which shape it has; every shape of the type must have its check. */
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

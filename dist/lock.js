export const id = "lock";
export const ids = ["lock"];
export const modules = {

2892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (takeLock)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(542);
var _regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8211);






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
        tidy(lock); // if it cannot be removed it counts as free from now on
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
        // a draft does no harm, and the lock of a dead process counts as free
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
        // another process has removed it
    }
    tidy(aside);
}
function isDead(file, lock) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).isFile())
            return true; // a pipe, say: no lock, and reading it could take for ever
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

8211:
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
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600); // never through a link that another program put there
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


})

};

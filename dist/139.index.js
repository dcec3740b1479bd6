export const id = 139;
export const ids = [139];
export const modules = {

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_GLOB_MATCHES: () => (/* binding */ MAX_GLOB_MATCHES),
/* harmony export */   loadFiles: () => (/* binding */ loadFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8766);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);




/** The most files that one glob may match: more is a mistake in the pattern. */
const MAX_GLOB_MATCHES = 1000;
const GLOB = /[*?[\]{}]/;
/** Reads the files that an entry of `certificates` names by path or glob, relative to the workspace. */
async function loadFiles(entry, context) {
    const base = context.folders.workspace ?? '.';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, entry.path);
    // A path that is there is a path, whatever characters its name has.
    if (!GLOB.test(entry.path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return loadFile(path, entry, context);
    const paths = await findMatches(entry.path, base);
    if (paths.length === 0)
        return refuse(entry, 'file-not-found', `no file matches. ${suggest(entry, context)}`);
    if (paths.length > MAX_GLOB_MATCHES) {
        return refuse(entry, 'too-large', `more than ${MAX_GLOB_MATCHES} files match. Make the pattern narrower.`);
    }
    const loaded = paths.map((match) => loadFile(match, entry, context));
    return {
        candidates: loaded.flatMap(({ candidates }) => candidates),
        problems: loaded.flatMap(({ problems }) => problems),
        files: loaded.flatMap(({ files }) => files),
    };
}
function loadFile(path, entry, context) {
    const label = toLabel(path, context);
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(path);
    if (Buffer.isBuffer(bytes)) {
        const loaded = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .loadGiven */ .OT)(bytes, { kind: 'file', label }, { basis: 'given', pins: entry.pins });
        return { ...loaded, files: [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)] };
    }
    const advice = bytes.code === 'file-not-found'
        ? suggest(entry, context)
        : bytes.code === 'too-large'
            ? 'A list of CA certificates has a few hundred kB: is this the right file?'
            : bytes.code === 'not-a-file'
                ? 'Name a file in it, or all with a pattern such as folder/*.pem.'
                : 'Make it readable for the user that the runner runs as.';
    return refuse(entry, bytes.code, `${label} ${bytes.reason}. ${advice}`);
}
/** Patterns use forward slashes; what they match is sorted, so that the same files give the same bundle. */
async function findMatches(pattern, base) {
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const matches = await glob(pattern, { cwd: base, absolute: true, dot: true, onlyFiles: true });
    return matches.sort();
}
function toLabel(path, { folders: { workspace } }) {
    if (workspace === undefined)
        return path;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path);
    return inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside;
}
function suggest(entry, context) {
    if (entry.path.startsWith('~'))
        return '~ is not expanded here: write the path in full.';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry.path))
        return 'Is this the right runner, and does a job container see that folder?';
    const { workspace } = context.folders;
    return `Relative paths start at the workspace${workspace === undefined ? '' : ` (${workspace})`}. Does actions/checkout come later in the job? It must run before this step.`;
}
function refuse(entry, code, reason) {
    const message = `certificates, line ${entry.line} (${entry.path}): ${reason}`;
    return { candidates: [], problems: [{ code, severity: 'error', message }], files: [] };
}


/***/ })

};

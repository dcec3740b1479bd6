export const id = 139;
export const ids = [139];
export const modules = {

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadFiles: () => (/* binding */ loadFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8766);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3513);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5217);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4876);






const GLOB = /[*?[\]{}]/;
/** Reads the files that an entry of `certificates` names by path or glob, relative to the workspace. */
async function loadFiles(entry, context, options) {
    const base = context.folders.workspace ?? '.';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, entry.path);
    // A path that is there is a path, whatever characters its name has.
    if (!GLOB.test(entry.path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return loadFile(path, entry, context, options);
    const paths = await findMatches(entry.path, base);
    if (paths.length === 0)
        return refuse(entry, 'file-not-found', `no file matches. ${suggest(entry, context)}`);
    if (paths.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_GLOB_MATCHES */ .Eg) {
        return refuse(entry, 'too-large', `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_GLOB_MATCHES */ .Eg} files match. Make the pattern narrower.`);
    }
    const loaded = [];
    let bytes = 0;
    for (const match of paths) {
        const one = await loadFile(match, entry, context, { ...options, bytesLeft: options.bytesLeft - bytes });
        loaded.push(one);
        bytes += one.bytes;
        if (bytes > options.bytesLeft)
            break;
    }
    return {
        candidates: loaded.flatMap(({ candidates }) => candidates),
        problems: loaded.flatMap(({ problems }) => problems),
        files: loaded.flatMap(({ files }) => files),
        bytes,
    };
}
async function loadFile(path, entry, context, { password, bytesLeft }) {
    const label = toLabel(path, context);
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(path);
    if (Buffer.isBuffer(bytes)) {
        if (bytes.length > bytesLeft) {
            const reason = `the files of certificates have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_RUN_BYTES */ .xn / 1024 / 1024} MiB together. Give only the CA certificates that are needed.`;
            return { ...refuse(entry, 'too-large', reason), bytes: bytes.length };
        }
        const terms = { basis: 'given', pins: entry.pins, password };
        const loaded = await (0,_given_js__WEBPACK_IMPORTED_MODULE_4__/* .loadGiven */ .O)(bytes, { kind: 'file', label }, terms);
        return { ...loaded, files: [(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .p)(path) ?? path], bytes: bytes.length };
    }
    const advice = bytes.code === 'file-not-found'
        ? suggest(entry, context)
        : {
            'too-large': 'A list of CA certificates has a few hundred kB: is this the right file?',
            'not-a-file': 'Name a file, or those of a folder with a pattern such as folder/*.pem.',
            changed: 'Something writes to it: run this step once that is done.',
            unreadable: 'Make it a file that the user whom the runner runs as can read.',
        }[bytes.code];
    return refuse(entry, bytes.code, `${hide(label)} ${bytes.reason}. ${advice}`);
}
/** Patterns use forward slashes; what they match is sorted, so that the same files give the same bundle. */
async function findMatches(pattern, base) {
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? pattern : pattern.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'); // on Windows a backslash parts folders
    const matches = await glob(slashed, { cwd: base, absolute: true, dot: true, onlyFiles: true });
    return matches.sort();
}
function toLabel(path, { folders: { workspace } }) {
    if (workspace === undefined)
        return path;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path);
    return inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** What people write where a path is expected, and what they should write; the first that fits is told. */
const SLIPS = [
    [/\$/, 'Variables are not expanded here: write the path in full, or an expression of the workflow.'],
    [/^~/, '~ is not expanded here: write the path in full.'],
    [/^-\s/, 'Each line is an entry: write it without the dash of a YAML list.'],
    [/^["'].*["']$/, 'Write the path without quotes.'],
    [/sha256:|[0-9a-f]{64}|(?:[0-9a-f]{2}:){31}/i, 'A pin stands behind the path, after a blank: sha256:\u2026'],
    [/[,;]|\.\w+ /, 'Write one entry a line.'],
    [/^[^/:]*\\/, 'Write the path with forward slashes.'],
];
function suggest(entry, context) {
    const slip = SLIPS.find(([pattern]) => pattern.test(entry.path));
    if (slip !== undefined)
        return slip[1];
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry.path))
        return 'Is this the right runner, and does a job container see that folder?';
    const { workspace } = context.folders;
    return `Relative paths start at the workspace${workspace === undefined ? '' : ` (${workspace})`}. Does actions/checkout come later in the job? It must run before this step.`;
}
function refuse(entry, code, reason) {
    const message = `certificates, line ${entry.line} (${hide(entry.path)}): ${reason}`;
    return { candidates: [], problems: [{ code, severity: 'error', message }], files: [], bytes: 0 };
}
/** A path for a message, unless it looks like a piece of base64: that may be a piece of a private key. */
function hide(path) {
    return /[A-Za-z0-9+/=_-]{40}/.test(path) && !path.includes('.') ? 'text that looks like base64' : path;
}


/***/ })

};

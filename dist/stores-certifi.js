export const id = "stores-certifi";
export const ids = ["stores-certifi"];
export const modules = {

5286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (planNothing),
  x: () => (joinPlans)
});
function planNothing(...obstacles) {
    return { changes: [], already: [], obstacles };
}
function joinPlans(plans) {
    return {
        changes: plans.flatMap(({ changes }) => changes),
        already: plans.flatMap(({ already }) => already),
        obstacles: plans.flatMap(({ obstacles }) => obstacles),
        notes: plans.flatMap(({ notes = [] }) => notes),
    };
}


}),

9483:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planCertifi: () => (planCertifi)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9395);
var _certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5409);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9686);
var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9524);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5026);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3823);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8929);
var _change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5286);
var _edits_block_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(787);
var _search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8875);











const LIST = 'cacert.pem';
const SYSTEM_FOLDER = '/etc/';
const PACKAGES = ['certifi', 'pip/_vendor/certifi', 'pipenv/patched/pip/_vendor/certifi'];
const NAMING_VARIABLES = [
    'VIRTUAL_ENV',
    'CONDA_PREFIX',
    'pythonLocation',
    'Python_ROOT_DIR',
    'Python3_ROOT_DIR',
];
const HOME_FOLDERS = [
    '.pyenv/versions',
    '.local/share/uv/python',
    '.local/share/uv/tools',
    '.local/share/pipx/venvs',
    '.local/pipx/venvs',
    '.cache/pypoetry/virtualenvs',
    '.virtualenvs',
    '.asdf/installs/python',
    '.local/share/mise/installs/python',
];
const CONDA_FOLDERS = ['miniconda3', 'anaconda3', 'miniforge3', 'mambaforge'];
async function planCertifi(terms, context) {
    const lists = findLists(context);
    if (lists.length === 0) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .planNothing */ .H)('no Python with its own list of CAs was found on PATH, in the tool cache, in the workspace\u2019s .venv or in the usual places of environments. Make the environment before this step. The certifi of a distribution reads the system store (`install: system`).');
    }
    const changes = [];
    const already = [];
    const obstacles = [];
    for (const path of lists) {
        const label = `certifi\u2019s list ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .showValue */ .vp)(path)}`;
        try {
            const missing = listMissing((0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlace */ .yI)(path), terms);
            if (missing.length === 0)
                already.push(label);
            else
                changes.push(planList(path, label, missing, terms));
        }
        catch (cause) {
            obstacles.push(`${label} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}. It is left as it is; variables such as REQUESTS_CA_BUNDLE and PIP_CERT, which are set, reach its users as well.`);
        }
    }
    return { changes, already, obstacles };
}
function listMissing(bytes, { extra }) {
    const text = (0,_edits_block_js__WEBPACK_IMPORTED_MODULE_9__/* .removeBlocks */ .ZL)(bytes.toString('latin1'));
    const contents = (0,_certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemBlocks */ .Hg)(Buffer.from(text, 'latin1')).flatMap(({ label, content }) => label === 'CERTIFICATE' && typeof content !== 'string' ? [content] : []);
    if (contents.length === 0)
        throw new Error('holds no certificate');
    const trusted = new Set(contents.map(_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax));
    return extra.filter(({ certificate }) => !trusted.has(certificate.fingerprint));
}
function planList(path, label, missing, { mark }) {
    const text = missing.map(({ certificate }) => (0,_certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .writePemBlock */ .FD)(certificate.der)).join('');
    const { begin, end } = (0,_edits_block_js__WEBPACK_IMPORTED_MODULE_9__/* .markBlock */ .FU)(mark);
    return {
        install: 'certifi',
        label,
        paths: [path],
        steps: [{ do: 'append-block', path, mark, text }],
        removal: [{ do: 'remove-block', path, mark }],
        byHand: `delete the lines from \u201c${begin}\u201d to \u201c${end}\u201d in ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteWord */ .X)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .showValue */ .vp)(path))}`,
    };
}
function findLists(context) {
    const lists = listPythons(context)
        .flatMap(listPackageFolders)
        .flatMap((folder) => PACKAGES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name, LIST)))
        .filter((path) => isRead(path, context))
        .map((path) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlace */ .Pj)(path, context));
    return [...new Set(lists.filter((path) => path !== undefined))];
}
function isRead(path, context) {
    const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .ps)(path);
    if (real === undefined || !/[\\/]certifi[\\/]cacert\.pem$/i.test(real))
        return false;
    const core = (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlace */ .Pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), 'core.py'), context);
    if (core === undefined)
        return true; // compiled only
    try {
        const text = (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlace */ .yI)(core);
        return text.includes(LIST) && !text.includes(SYSTEM_FOLDER);
    }
    catch {
        return true; // for this user not to know
    }
}
function listPackageFolders(python) {
    const versions = /^(?:python|pypy)\d[\d.]*t?$/;
    const packages = /^(?:site|dist)-packages$/;
    return [
        ...(0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(python, 'lib', versions, packages),
        ...(0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(python, 'lib64', versions, packages),
        ...(0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(python, 'Lib', 'site-packages'),
    ];
}
function listPythons(context) {
    const { environment, folders, platform } = context;
    const { home, toolCache, workspace } = folders;
    const below = (folder, ...names) => folder ? (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, ...names) : [];
    const condas = [
        ...below(environment.CONDA),
        ...CONDA_FOLDERS.flatMap((name) => below(home, name)),
        ...(platform === 'win32' ? [] : ['/opt/conda']),
    ];
    return [
        ...NAMING_VARIABLES.flatMap((name) => below(environment[name])),
        ...listPythonsOnPath(context),
        ...below(toolCache, /^(?:Python|PyPy)$/i, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4),
        ...below(workspace, /^\.?venv$/),
        ...below(workspace, /^\.[tn]ox$/, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4),
        ...below(home, '.local'), // pip install --user
        ...HOME_FOLDERS.flatMap((folder) => below(home, folder, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)),
        ...below(environment.PYENV_ROOT, 'versions', _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4),
        ...below(environment.WORKON_HOME, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4),
        ...below(environment.PIPX_HOME, 'venvs', _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4),
        ...below(environment.UV_TOOL_DIR, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4),
        ...below(environment.UV_PYTHON_INSTALL_DIR, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4),
        ...condas.flatMap((conda) => [conda, ...(0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(conda, 'envs', _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)]),
        ...(platform === 'win32' ? [] : ['/usr', '/usr/local']),
        ...(platform === 'linux' ? (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)('/opt/pipx/venvs', _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4) : []),
        ...(platform === 'darwin'
            ? ['/opt/homebrew', ...(0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)('/Library/Frameworks/Python.framework/Versions', _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)]
            : []),
    ];
}
function listPythonsOnPath(context) {
    const names = context.platform === 'win32' ? ['python.exe'] : ['python3', 'python'];
    return (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_5__/* .listPathFolders */ .PG)(context).flatMap((folder) => names.flatMap((name) => {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .ps)(program);
        if (real === undefined)
            return [];
        // on Windows python.exe stands at the top, and in Scripts of a virtual environment
        const up = (path) => context.platform === 'win32' && !/[\\/]Scripts$/i.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path))
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)
            : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        return (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P_)(program, context) ? [up(program)] : [up(program), up(real)];
    }));
}


}),

8875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pj: () => (findPlace),
  bF: () => (listPlaces),
  x4: () => (ANY),
  yI: () => (readPlace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
var _files_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9686);
var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2527);






function listPlaces(folder, ...names) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        return [];
    const [name, ...rest] = names;
    if (name === undefined)
        return [folder];
    const found = typeof name === 'string' ? [name] : listNames(folder).filter((it) => name.test(it));
    return found.flatMap((it) => listPlaces((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, it), ...rest));
}
const ANY = /^[^.]/;
function findPlace(path, context) {
    const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .findRealPath */ .ps)(path);
    if (real === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile())
        return undefined;
    const isElsewhere = real !== path && (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(real, context) === undefined;
    if (isElsewhere && (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(path, context) !== undefined)
        return undefined;
    return (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P_)(path, context) && !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P_)(real, context) ? undefined : real;
}
function readPlace(path) {
    if (isReadOnly(path))
        throw new Error('lies on a file system that cannot be written to');
    const { bytes, status } = read(path);
    if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SOURCE_BYTES */ .Tw)
        throw new Error('is too large for what it should be');
    return bytes;
}
function read(path) {
    try {
        return (0,_files_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(path, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SOURCE_BYTES */ .Tw);
    }
    catch (cause) {
        throw new Error('cannot be read', { cause });
    }
}
function isReadOnly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EROFS';
    }
}
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return []; // not there, or not for this user
    }
}


})

};

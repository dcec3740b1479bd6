export const id = "default-store-certifi";
export const ids = ["default-store-certifi"];
export const modules = {

2656:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  loadCertifiList: () => (loadCertifiList)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9686);
var _programs_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9688);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5026);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7636);





const PYTHON_TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 64 * 1024;
const PYTHONS = ['python3', 'python'];
const PYTHON_VARIABLES = /^(?:PYENV|ASDF|MISE|RTX)_\w+$/i;
const QUESTION = `
import importlib.util, os, sys
found = importlib.util.find_spec('certifi')
code = os.path.realpath(found.origin) if found and found.origin else ''
if code == '' : sys.exit(1)
if len(sys.argv) > 1 and code.startswith(os.path.join(os.path.realpath(sys.argv[1]), '')):
    print(code)
    sys.exit(0)
import certifi
print(certifi.where())
`;
const ADVICE = 'Install certifi, or put a Python with it on the PATH first; or name the list itself: default-store: path/to/cacert.pem.';
async function loadCertifiList(context, loadFile) {
    const { path, problems } = await findCertifiList(context);
    if (path === undefined)
        return { label: 'none', path, candidates: [], problems };
    const store = await loadFile(path, "certifi's list");
    return { ...store, problems: [...problems, ...store.problems] };
}
async function findCertifiList(context) {
    const leftOut = [];
    for (const name of PYTHONS) {
        const python = (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)([name], context);
        leftOut.push(...python.leftOut);
        const path = python.path === undefined ? '' : await askPython(python.path, context);
        if (path === '')
            continue;
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .isInWorkspace */ .P_)(path, context)) {
            const message = `default-store: certifi: ${python.path} names ${path}, which lies in the workspace, where a pull request could have put it. If that list is to be the default store, name it: default-store: ${path}`;
            return { path: undefined, problems: [{ code: 'setting-in-workspace', severity: 'error', message }] };
        }
        const notices = leftOut.map((clause) => {
            const message = `default-store: certifi: ${clause}, so it was not asked. ${python.path} was: the list is ${path}.`;
            return { code: 'program-left-out', severity: 'notice', message };
        });
        return { path, problems: notices };
    }
    const others = leftOut.length === 0 ? '' : ` Not asked: ${leftOut.join('; ')}.`;
    const message = `default-store: certifi was asked for, but no python3 or python on the PATH has the package certifi.${others} ${ADVICE}`;
    return { path: undefined, problems: [{ code: 'no-system-store', severity: 'error', message }] };
}
async function askPython(python, context) {
    const { workspace, temporary, home } = context.folders;
    // Isolated (-I), and not in the workspace: a certifi.py of a pull request would be run otherwise.
    const words = ['-I', '-c', QUESTION, ...(workspace === undefined ? [] : [workspace])];
    const { status, stdout } = await (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_4__.runProgram)(python, words, {
        environment: (0,_programs_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .takeVariables */ .Zr)(context, PYTHON_VARIABLES),
        folder: temporary ?? home,
        timeoutMs: PYTHON_TIMEOUT_MS,
        maxBytes: MAX_ANSWER_BYTES,
        signal: context.signal,
    });
    return status === 0 ? stdout.toString('utf8').trim() : '';
}


})

};

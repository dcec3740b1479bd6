export const id = 1593;
export const ids = [1593];
export const modules = {

1593:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  NO_CERTIFI: () => (/* binding */ NO_CERTIFI),
  findCertifiList: () => (/* binding */ findCertifiList)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** The time for a Python to start and answer, in milliseconds. */
const PYTHON_TIMEOUT_MS = 10_000;
/** Why there is no list, where none was found. */
const NO_CERTIFI = 'default-store: certifi was asked for, but no python3 or python on the PATH has the package certifi. Install it, or put a Python with it on the PATH first.';
const PYTHONS = ['python3', 'python'];
/**
 * Asks the job's Python where certifi's list of CAs is: the path that it prints, or undefined where no Python has
 * certifi. (`python -m certifi`, https://github.com/certifi/python-certifi)
 */
async function findCertifiList(context) {
    for (const python of PYTHONS) {
        const path = await askPython(python, context);
        if (path !== undefined)
            return path;
    }
    return undefined;
}
function askPython(python, { environment, folders, signal }) {
    // Isolated (-I), and not in the workspace: a certifi.py of a pull request would be run otherwise.
    const words = ['-I', '-c', 'import certifi; print(certifi.where())'];
    const options = {
        env: environment,
        cwd: folders.temporary ?? folders.home,
        timeout: PYTHON_TIMEOUT_MS,
        signal,
    };
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(python, words, options, (error, stdout) => {
            const path = stdout.trim();
            resolve(error === null && path !== '' ? path : undefined);
        });
    });
}


})

};

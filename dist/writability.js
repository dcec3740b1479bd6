export const id = "writability";
export const ids = ["writability"];
export const modules = {

145:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  explainPlace: () => (explainPlace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function explainPlace(temporary, closed, unwritable) {
    if (temporary === '') {
        return [
            fail('no-folder', 'RUNNER_TEMP is not set, or its folder does not exist. A runner sets it to the folder for the files of a job: check the runner.'),
        ];
    }
    if (/[\r\n]/.test(temporary)) {
        const message = 'RUNNER_TEMP has a line break in it, so later steps cannot get a path in it. Give the runner a work folder without a line break in its name.';
        return [fail('no-folder', message)];
    }
    if (unwritable !== undefined)
        return [fail('write-failed', unwritable)];
    return closed === undefined ? [] : [explainClosed(closed)];
}
function explainClosed(folder) {
    const message = `${folder} belongs to user id ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).uid}, and this user may not write to it, so the bundle is beside it: docker actions find it only with a runner from 2.331 on. Remove that folder on the runner.`;
    return { code: 'write-failed', severity: 'notice', message };
}
function fail(code, message) {
    return { code, severity: 'error', message };
}


})

};

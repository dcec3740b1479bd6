export const id = "docker-cli";
export const ids = ["docker-cli"];
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

3396:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planDockerCli: () => (planDockerCli)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5026);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8929);
var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5286);
var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3596);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3427);








const ENGINES = ['docker', 'podman'];
async function planDockerCli({ folder: output }, context) {
    const { platform, owner, isJob } = context;
    if (platform === 'win32')
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)('on Windows it is not possible: write setup-ca-bundle docker.');
    if (!isJob) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)("outside a workflow nothing is put on PATH. Write setup-ca-bundle docker run \u2026, or in the profile of your shell: alias docker='setup-ca-bundle docker'.");
    }
    const engines = ENGINES.filter((name) => (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)([name], context).path !== undefined);
    if (engines.length === 0)
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)('neither docker nor podman is on PATH.');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)(output), _containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__/* .SHIM_FOLDER */ .J2);
    const searchFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__/* .SHIM_FOLDER */ .J2); // as later steps name the place
    // an earlier use with the same bundle: it takes it away when the job ends, after this one
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return { changes: [], already: [folder], obstacles: [], searchFolder };
    const self = owner?.self ?? [];
    const write = (engine) => {
        const words = [...self, _names_js__WEBPACK_IMPORTED_MODULE_6__/* .AS_COMMAND_LINE */ .I_, engine, '--output', output, '--optional'];
        const text = (0,_containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEngineShim */ .D_)({ engine, files: self, words }, _report_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X);
        const bytes = Buffer.from(text).toString('base64');
        return { do: 'write-file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, engine), bytes, mode: 0o755 };
    };
    const change = {
        install: 'docker-cli',
        label: `${engines.join(' and ')} on PATH (${folder})`,
        paths: [folder],
        steps: [{ do: 'make-folder', path: folder, mode: 0o755 }, ...engines.map(write)],
        removal: [
            ...engines.map((engine) => ({ do: 'delete-file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, engine) })),
            { do: 'delete-empty-folder', path: folder },
        ],
        byHand: `rm -r ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X)(folder)}`,
    };
    return { changes: [change], already: [], obstacles: [], searchFolder };
}


}),

3427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (resolvePath)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function resolvePath(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(resolvePath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


})

};

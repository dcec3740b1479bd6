export const id = "fixed-output";
export const ids = ["fixed-output"];
export const modules = {

2891:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openFixedOutput: () => (openFixedOutput)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4836);
var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3918);
var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1988);





function openFixedOutput(folder) {
    const paths = {
        bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_FILE */ .Ij),
        extra: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTRA_FILE */ .Cq),
        truststore: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTSTORE_FILE */ .vB),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILE */ .Uq),
    };
    const former = Object.values(paths).map((path) => [path, readFormer(path)]);
    const hadExtra = former.some(([path, bytes]) => path === paths.extra && bytes !== undefined);
    const discard = () => {
        for (const [path, bytes] of former) {
            if (bytes === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
            else
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(path, bytes);
        }
    };
    const write = ({ bundle, extra, truststore, others }) => {
        (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .wZ)(folder);
        (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.bundle, bundle);
        if (extra !== undefined)
            (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.extra, extra);
        else if (hadExtra)
            (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.extra, ''); // shells may still name it: it stays, empty
        if (truststore !== undefined)
            (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.truststore, truststore);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(paths.truststore, { force: true }); // Java then reads its own list
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOthers */ .Xg)(folder, others);
        // Python then checks as usual again, even if a shell still names the folder
        const hasModules = others.some(({ name }) => name.startsWith(`${_location_js__WEBPACK_IMPORTED_MODULE_2__/* .PYTHON_FOLDER */ .eW}/`));
        if (!hasModules)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_2__/* .PYTHON_FOLDER */ .eW), { recursive: true, force: true });
    };
    return {
        paths,
        write: (contents) => (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptWrite */ .$z)(folder, () => write(contents)),
        writeReport: (text) => (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptWrite */ .$z)(folder, () => (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.report, text)),
        discard: () => (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptWrite */ .$z)(folder, discard),
    };
}
function readFormer(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}


})

};

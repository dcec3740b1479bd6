export const id = "cli-settings-for-main";
export const ids = ["cli-settings-for-main"];
export const modules = {

3157:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  execCommand: () => (execCommand)
});
var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
var _existing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);
var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2605);



async function execCommand(given, terminal) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .readContext */ .y)(given.output, terminal.log);
    const existing = (0,_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .findExisting */ .xx)(context);
    if (existing === undefined) {
        terminal.say((0,_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissing */ .UV)(context, 'The command was not run.'), 'red');
        return 1;
    }
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .listSettings */ .c)((0,_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .planExisting */ .Lo)(existing, context), context);
    const environment = {
        ...context.environment,
        ...Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    };
    const { runForUser } = await Promise.all(/* import() */[__webpack_require__.e("programs-run"), __webpack_require__.e("foreground")]).then(__webpack_require__.bind(__webpack_require__, 7233));
    return runForUser('exec', given.words, environment, terminal);
}


}),

2605:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (listSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2600);
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2309);
var _clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2790);
var _files_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4836);





function listSettings(planned, context) {
    const set = planned
        .filter(({ action }) => action !== 'kept')
        .map(({ variable, value }) => ({ name: variable, value }));
    const known = new Set(planned.map(({ variable }) => variable));
    const taken = _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_CLIENTS */ .dK.filter(({ variable }) => !known.has(variable)).flatMap(({ variable }) => {
        const present = context.environment[variable];
        const rest = present ? takeBack(present, context) : undefined;
        return rest === undefined ? [] : [{ name: variable, value: rest === '' ? undefined : rest }];
    });
    return [...set, ...taken];
}
function takeBack(present, context) {
    const { output } = context.folders;
    if (output === undefined)
        return undefined;
    if ((0,_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .isInOutput */ .zA)(present, context))
        return '';
    const delimiter = context.platform === 'win32' ? ';' : ':';
    const parts = present.split(delimiter);
    if (parts.length > 1 && parts.includes(output))
        return parts.filter((part) => part !== output).join(delimiter);
    const withoutFolder = (0,_clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_2__/* .removePythonFolder */ .z)(present, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .PYTHON_FOLDER */ .eW));
    if (withoutFolder !== present)
        return withoutFolder;
    const options = (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTruststore */ .e)(present, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUSTSTORE_FILE */ .vB));
    return options === present.trim() ? undefined : options;
}


})

};

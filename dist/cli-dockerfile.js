export const id = "cli-dockerfile";
export const ids = ["cli-dockerfile"];
export const modules = {

4946:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  printDockerfile: () => (printDockerfile)
});
var _containers_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6292);
var _containers_build_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2028);
var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6771);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8929);
var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7281);
var _existing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(173);






async function printDockerfile(given, terminal) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(given.output, terminal.log);
    const existing = (0,_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .findExisting */ .xx)(context);
    if (existing === undefined) {
        terminal.say((0,_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMissing */ .UV)(context), 'red');
        return 1;
    }
    const [path = 'Dockerfile'] = given.words;
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(path);
    if (!Buffer.isBuffer(bytes)) {
        terminal.say(`${path} ${bytes.reason}.`, 'red');
        return 1;
    }
    const secrets = (0,_containers_build_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .planSecrets */ .D)(existing);
    const rewritten = (0,_containers_build_js__WEBPACK_IMPORTED_MODULE_0__/* .rewriteFile */ .LL)(bytes, path, secrets);
    const obstacle = 'obstacle' in rewritten ? rewritten.obstacle : (0,_containers_build_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSecrets */ .Pl)(secrets, existing);
    if ('obstacle' in rewritten || obstacle !== undefined) {
        terminal.say(obstacle ?? '', 'red');
        return 1;
    }
    for (const note of [...rewritten.warnings, ...rewritten.hints])
        terminal.say(`notice: ${note}`, 'dim');
    if (rewritten.isChanged) {
        const flags = [...secrets.paths].map(([id, file]) => `--secret ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .X)((0,_containers_build_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSecret */ .kz)(id, file))}`);
        terminal.say(`To build it: docker build --file FILE ${flags.join(' ')} .`, 'dim');
    }
    await terminal.hand(rewritten.bytes);
    return 0;
}


}),

8929:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (quoteWord)
});
function quoteWord(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`;
}


})

};

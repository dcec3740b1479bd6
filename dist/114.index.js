export const id = 114;
export const ids = [114];
export const modules = {

114:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  explainLeft: () => (/* binding */ explainLeft)
});
var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);
var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(680);


const MAX_NAMES = 5;
/** Says which settings were not taken because an earlier job could have left them. */
function explainLeft(settings) {
    const names = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .listSome */ .XT)([...new Set(settings.map(_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy))], MAX_NAMES);
    const message = `existing-settings: ignore: not taken, because an earlier job of this user could have left it: ${names}. If its certificates are to be trusted by all jobs, name the file in certificates; existing-settings: take believes all of the home folder.`;
    return { code: 'setting-ignored', severity: 'notice', message };
}


})

};

export const id = 9697;
export const ids = [9697];
export const modules = {

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RELEASE_DATE: () => (/* binding */ RELEASE_DATE),
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this build, as package.json and CHANGELOG.md name it. */
const VERSION = '0.1.0';
/** The day of this build (UTC): no real clock can be earlier. */
const RELEASE_DATE = new Date('2026-11-24T00:00:00Z');


/***/ })

};

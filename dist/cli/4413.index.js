export const id = 4413;
export const ids = [4413];
export const modules = {

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJava: () => (/* binding */ planJava)
/* harmony export */ });
/** To be built. */
async function planJava(_terms, _context) {
    return { changes: [], already: [], obstacles: [] };
}


/***/ })

};

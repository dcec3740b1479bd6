export const id = 1617;
export const ids = [1617];
export const modules = {

/***/ 1617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCertifi: () => (/* binding */ planCertifi)
/* harmony export */ });
/** To be built. */
async function planCertifi(_terms, _context) {
    return { changes: [], already: [], obstacles: [] };
}


/***/ })

};

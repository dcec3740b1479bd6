export const id = 1353;
export const ids = [1353];
export const modules = {

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planDocker: () => (/* binding */ planDocker)
/* harmony export */ });
/** To be built. */
async function planDocker(_terms, _context) {
    return { changes: [], already: [], obstacles: [] };
}


/***/ })

};

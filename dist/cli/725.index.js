export const id = 725;
export const ids = [725];
export const modules = {

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planNss: () => (/* binding */ planNss)
/* harmony export */ });
/** To be built. */
async function planNss(_terms, _context) {
    return { changes: [], already: [], obstacles: [] };
}


/***/ })

};

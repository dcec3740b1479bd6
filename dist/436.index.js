export const id = 436;
export const ids = [436];
export const modules = {

/***/ 2436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadInline: () => (/* binding */ loadInline)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4876);

/** Reads certificates that stand as text in the input `certificates`. */
function loadInline(entry, password) {
    const place = { kind: 'inline', label: 'certificates (text)', lineOffset: entry.line - 1 };
    return (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .loadGiven */ .O)(Buffer.from(entry.text, 'utf8'), place, { basis: 'given', password });
}


/***/ })

};

export const id = 7893;
export const ids = [7893];
export const modules = {

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addToKeystore: () => (/* binding */ addToKeystore),
/* harmony export */   removeFromKeystore: () => (/* binding */ removeFromKeystore)
/* harmony export */ });
/** To be built. */
function addToKeystore(bytes, _certificates) {
    return bytes;
}
/** To be built. */
function removeFromKeystore(bytes, _fingerprints) {
    return bytes;
}


/***/ })

};

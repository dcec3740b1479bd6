export const id = 4192;
export const ids = [4192];
export const modules = {

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addToJson: () => (/* binding */ addToJson),
/* harmony export */   removeFromJson: () => (/* binding */ removeFromJson)
/* harmony export */ });
/** To be built. */
function addToJson(bytes, _keys, _values) {
    return bytes ?? Buffer.from('{}');
}
/** To be built. */
function removeFromJson(bytes, _keys, _values) {
    return bytes;
}


/***/ })

};

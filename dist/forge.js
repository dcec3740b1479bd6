export const id = "forge";
export const ids = ["forge"];
export const modules = {

7844:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  forge: () => (forge)
});
var node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7444);
var node_forge_lib_rc2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8838);
var node_forge_lib_util_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);



const forge = { asn1: node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__, rc2: node_forge_lib_rc2_js__WEBPACK_IMPORTED_MODULE_1__, util: node_forge_lib_util_js__WEBPACK_IMPORTED_MODULE_2__ };


})

};

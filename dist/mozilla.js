export const id = "mozilla";
export const ids = ["mozilla"];
export const modules = {

9004:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  MOZILLA_LABEL: () => (MOZILLA_LABEL),
  listMozillaRoots: () => (listMozillaRoots),
  loadMozillaList: () => (loadMozillaList)
});
var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9395);
var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);



const MOZILLA_LABEL = "Mozilla's list in Node.js";
function loadMozillaList(reason, beside) {
    const besides = beside === undefined ? '' : `, beside what is in ${beside.label}`;
    const message = `${reason}. Mozilla's list, as this Node.js carries it, is used instead${besides}.`;
    const warning = { code: 'no-system-store', severity: 'warning', message };
    return {
        label: MOZILLA_LABEL,
        path: undefined,
        candidates: [...listMozillaRoots(), ...(beside?.candidates ?? [])],
        problems: [...(reason === undefined ? [] : [warning]), ...(beside?.problems ?? [])],
    };
}
function listMozillaRoots() {
    const place = { kind: 'system', label: MOZILLA_LABEL };
    return node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates.map((pem, index) => {
        return {
            certificate: (0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificate */ .hB)(Buffer.from(pem)),
            origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, index + 1),
            basis: 'default-store',
        };
    });
}


})

};

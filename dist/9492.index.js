export const id = 9492;
export const ids = [9492];
export const modules = {

9492:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
var _certificates_formats_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4510);
var _certificates_formats_pkcs7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1418);
/** The program of the thread that decodes: a source comes in, what is in it goes out as bytes. */



node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', async ({ bytes, password, isIssuerAnswer }) => {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const decoded = isIssuerAnswer ? (0,_certificates_formats_pkcs7_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeWithContainers */ .N)(source) : (0,_certificates_formats_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeGiven */ .M)(source, { password });
    const { certificates, faults } = await decoded;
    const answer = {
        // each in memory of its own: a part of a source would bring all of it along
        certificates: certificates.map(({ certificate, position }) => {
            return { der: new Uint8Array(certificate.der), position };
        }),
        faults,
    };
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
});


})

};

export const id = 374;
export const ids = [374];
export const modules = {

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeTrust: () => (/* binding */ makeTrust)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);


/**
 * Makes a trust set of PEM text, any number of blocks: exactly these, nothing of Node's own. Empty text trusts nothing.
 * The contexts' makers throw on text that OpenSSL cannot read.
 *
 * With `allowPartialTrustChain` an intermediate in it is an anchor (X509_V_FLAG_PARTIAL_CHAIN; since Node 20.18,
 * before that without effect).
 */
function makeTrust(pem, { allowPartialTrustChain = false } = {}) {
    // An empty list trusts nothing; an empty string would bring in Node's own roots.
    const options = { ca: pem.trim() === '' ? [] : [pem], allowPartialTrustChain };
    return { context: once(options), legacyContext: once({ ...options, ...LEGACY }) };
}
const LEGACY = {
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT@SECLEVEL=0',
    secureOptions: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.SSL_OP_LEGACY_SERVER_CONNECT,
};
function once(options) {
    let context;
    return () => {
        context ??= (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)(options);
        return context;
    };
}


/***/ })

};

export const id = 7077;
export const ids = [7077];
export const modules = {

7077:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readKeystore: () => (/* binding */ readKeystore)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2102);



/** The kinds of entries: a private key with its chain, a trusted certificate, a secret key (JCEKS only). */
const TRUSTED_ENTRY = 2;
/** A SHA-1 over a password and what comes before it: with a password that everybody knows it proves nothing. */
const DIGEST_BYTES = 20;
const DATE_BYTES = 8;
/**
 * Reads Java's own keystore, JKS or JCEKS (sun.security.provider.JavaKeyStore): its trusted certificates, for which no
 * password is needed. An entry with a key is a fault, and nothing of it is read.
 */
function readKeystore(bytes) {
    const certificates = [];
    try {
        const version = bytes.readUInt32BE(4);
        const count = bytes.readUInt32BE(8);
        if (version < 1 || version > 2)
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('unparsable-certificate', 'a Java keystore of an unknown version');
        let at = 12;
        const take = (length) => {
            const end = at + length;
            if (end > bytes.length - DIGEST_BYTES)
                throw new RangeError('cut off');
            const part = bytes.subarray(at, end);
            at = end;
            return part;
        };
        const takeText = () => take(take(2).readUInt16BE(0));
        for (let entry = 1; entry <= count && entry <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_CERTIFICATES */ .u4 + 1; entry++) {
            if (take(4).readUInt32BE(0) !== TRUSTED_ENTRY) {
                return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('private-key', 'a private key in a Java keystore');
            }
            takeText(); // alias
            take(DATE_BYTES);
            if (version === 2)
                takeText(); // X.509
            const der = take(take(4).readUInt32BE(0));
            certificates.push({ certificate: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(der), position: entry });
        }
    }
    catch {
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('unparsable-certificate', 'a Java keystore that is cut off or damaged');
    }
    return certificates.length > 0
        ? { certificates, faults: [] }
        : (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('no-certificate', 'a Java keystore without a certificate');
}


})

};

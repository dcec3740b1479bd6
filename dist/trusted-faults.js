export const id = "trusted-faults";
export const ids = ["trusted-faults"];
export const modules = {

4486:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (nameContent),
  X: () => (describeContent)
});
var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1941);

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
function nameContent(bytes) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('no-certificate', describeContent(bytes));
}
function describeContent(bytes) {
    const text = bytes.toString('latin1');
    const start = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? text.slice(3).trimStart() : text.trimStart();
    if (start === '')
        return 'an empty file';
    if (/^(?:<!doctype|<html|<\?xml)/i.test(start))
        return 'a web page (HTML or XML), perhaps a log-in page';
    if (/^[{[]/.test(start))
        return 'JSON';
    if (start.startsWith('PK\u0003\u0004'))
        return 'a zip archive';
    if (/^(?:ssh-|ecdsa-sha2-)/.test(start))
        return 'an SSH public key';
    return 'a file without a certificate';
}


}),

4464:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (decodeBounded)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1941);
var _certificates_formats_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);



async function decodeBounded(bytes, options = {}) {
    const plain = (0,_certificates_formats_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlain */ .L)(bytes);
    if (plain !== undefined)
        return plain;
    const { askDecoder } = await __webpack_require__.e("thread").then(__webpack_require__.bind(__webpack_require__, 4029));
    const answer = await askDecoder(bytes, options);
    if ('refusal' in answer)
        return (0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)(answer.code, answer.refusal);
    const certificates = answer.certificates.flatMap(({ der, position }) => {
        const certificate = (0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseCertificate */ .uO)(Buffer.from(der));
        return certificate === undefined ? [] : [{ certificate, position }];
    });
    if (certificates.length === answer.certificates.length)
        return { certificates, faults: answer.faults };
    return (0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('unparsable-certificate', 'a certificate that cannot be read a second time');
}


}),

4659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readFaulty: () => (readFaulty)
});
var _certificates_formats_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4486);
var _decoding_decoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4464);
var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);



async function readFaulty(decoded, bytes, place) {
    const hasOtherForm = decoded.faults.some(({ code }) => code === 'not-a-certificate');
    const { certificates, faults: all } = hasOtherForm ? await (0,_decoding_decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBounded */ .M)(bytes) : decoded;
    const faults = all.filter(({ code }) => code !== 'distrusted');
    const distrusted = all.length - faults.length;
    const problems = faults.map((fault) => {
        const isNone = fault.code === 'no-certificate';
        return explainTrusted(isNone ? { ...fault, what: (0,_certificates_formats_content_js__WEBPACK_IMPORTED_MODULE_0__/* .describeContent */ .X)(bytes) } : fault, place);
    });
    return {
        certificates,
        problems: distrusted === 0 ? problems : [...problems, explainDistrusted(distrusted, place)],
    };
}
function explainTrusted(fault, place) {
    const where = (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(place, fault.position, fault.line);
    const advice = fault.code === 'private-key'
        ? 'It is not copied into the bundle. A list of CAs is public: remove the key and treat it as leaked.'
        : 'It is left out of the bundle; clients that read that file themselves may fail on it.';
    return {
        code: fault.code === 'private-key' ? 'key-in-setting' : fault.code,
        severity: 'warning',
        message: `${where}: ${fault.what}. ${advice}`,
        origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, fault.position),
    };
}
function explainDistrusted(count, place) {
    return {
        code: 'distrusted',
        severity: 'notice',
        message: `${place.label}: ${count} of its certificates are left out, because it does not trust them for servers.`,
        origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, 0),
    };
}


})

};

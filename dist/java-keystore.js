export const id = "java-keystore";
export const ids = ["java-keystore"];
export const modules = {

5724:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readKeystore: () => (readKeystore)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1941);
var _jks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7515);




function readKeystore(bytes) {
    const certificates = [];
    try {
        const version = (0,_jks_js__WEBPACK_IMPORTED_MODULE_2__/* .readJksVersion */ .B6)(bytes);
        if (version < 1 || version > 2)
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('unparsable-certificate', 'a Java keystore of an unknown version');
        for (const { kind, der } of (0,_jks_js__WEBPACK_IMPORTED_MODULE_2__/* .readJksEntries */ .Tz)(bytes)) {
            if (kind !== _jks_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTED_ENTRY */ .lx)
                return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('private-key', 'a private key in a Java keystore');
            certificates.push({ certificate: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(der), position: certificates.length + 1 });
            if (certificates.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SOURCE_CERTIFICATES */ .u4)
                break; // which is too many
        }
    }
    catch {
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('unparsable-certificate', 'a Java keystore that is cut off or damaged');
    }
    return certificates.length > 0
        ? { certificates, faults: [] }
        : (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('no-certificate', 'a Java keystore without a certificate');
}


}),

7515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B6: () => (readJksVersion),
  PV: () => (writeTrustedEntry),
  Tz: () => (readJksEntries),
  Yb: () => (writeJks),
  lx: () => (TRUSTED_ENTRY),
  xT: () => (KEY_ENTRY)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _magic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2984);


const KEY_ENTRY = 1;
const TRUSTED_ENTRY = 2;
const VERSION = 2;
const VERSION_AT = 4;
const COUNT_AT = 8;
const HEADER_BYTES = 12;
const DATE_BYTES = 8;
const DIGEST_BYTES = 20;
const PASSWORD = 'changeit';
const WHITENER = 'Mighty Aphrodite';
function readJksVersion(bytes) {
    return bytes.readUInt32BE(VERSION_AT);
}
function* readJksEntries(bytes) {
    const hasTypes = readJksVersion(bytes) >= VERSION;
    const count = bytes.readUInt32BE(COUNT_AT);
    let at = HEADER_BYTES;
    const take = (length) => {
        const end = at + length;
        if (end > bytes.length - DIGEST_BYTES)
            throw new RangeError('cut off');
        const part = bytes.subarray(at, end);
        at = end;
        return part;
    };
    const takeText = () => take(take(2).readUInt16BE(0)).toString('utf8');
    for (let entry = 0; entry < count; entry++) {
        const start = at;
        const kind = take(4).readUInt32BE(0);
        if (kind !== TRUSTED_ENTRY) {
            yield { kind, alias: '', der: Buffer.alloc(0), bytes: bytes.subarray(start, at) };
            return;
        }
        const alias = takeText();
        take(DATE_BYTES);
        if (hasTypes)
            takeText(); // X.509
        const der = take(take(4).readUInt32BE(0));
        yield { kind, alias, der, bytes: bytes.subarray(start, at) };
    }
}
function writeJks(entries) {
    const header = [toUInt32(_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .JKS_MAGIC */ .Hk), toUInt32(VERSION), toUInt32(entries.length)];
    const file = Buffer.concat([...header, ...entries, Buffer.alloc(DIGEST_BYTES)]);
    const body = file.subarray(0, -DIGEST_BYTES);
    (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(PASSWORD, 'utf16le').swap16())
        .update(WHITENER)
        .update(body)
        .digest()
        .copy(file, body.length);
    return file;
}
function writeTrustedEntry(alias, der) {
    return Buffer.concat([
        toUInt32(TRUSTED_ENTRY),
        toText(alias),
        Buffer.alloc(DATE_BYTES),
        toText('X.509'),
        toUInt32(der.length),
        der,
    ]);
}
function toUInt32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function toText(ascii) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(ascii.length);
    return Buffer.concat([length, Buffer.from(ascii, 'ascii')]);
}


})

};

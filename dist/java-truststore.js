export const id = "java-truststore";
export const ids = ["java-truststore"];
export const modules = {

3568:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  selectForJava: () => (selectForJava),
  writeJavaTruststore: () => (writeJavaTruststore)
});
var _certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

function selectForJava(anchors) {
    return anchors.filter(({ blindsJava }) => !blindsJava);
}
function writeJavaTruststore(anchors) {
    // a subject's text would have to be made unique, and keytool prints it raw
    return (0,_certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJks */ .Yb)(anchors.map(({ certificate: { der, fingerprint } }) => (0,_certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTrustedEntry */ .PV)(fingerprint, der)));
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


}),

2984:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Al: () => (PVK_MAGIC),
  Hk: () => (JKS_MAGIC),
  JV: () => (JCEKS_MAGIC),
  SC: () => (readMagic)
});
const JKS_MAGIC = 0xfeedfeed;
const JCEKS_MAGIC = 0xcececece;
const PVK_MAGIC = 0x1ef1b5b0;
function readMagic(bytes) {
    return bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
}


})

};

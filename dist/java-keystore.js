export const id = "java-keystore";
export const ids = ["java-keystore"];
export const modules = {

7077:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readKeystore: () => (readKeystore)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2102);
var _jks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3362);




/**
 * Reads Java's own keystore, JKS or JCEKS (sun.security.provider.JavaKeyStore): its trusted certificates, for which no
 * password is needed, since with one that everybody knows the digest at the end proves nothing. An entry with a key is a
 * fault, and nothing of it is read.
 */
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

3362:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B6: () => (readJksVersion),
  Hk: () => (JKS_MAGIC),
  PV: () => (writeTrustedEntry),
  Tz: () => (readJksEntries),
  Yb: () => (writeJks),
  lx: () => (TRUSTED_ENTRY),
  xT: () => (KEY_ENTRY)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** How a JKS file begins; JCEKS, its successor, is laid out in the same way behind other octets. */
const JKS_MAGIC = 0xfeedfeed;
/** The kind of an entry with a private key and its chain. */
const KEY_ENTRY = 1;
/** The kind of an entry with a trusted certificate. */
const TRUSTED_ENTRY = 2;
/** The version that is written. Before it entries did not say that their certificate is X.509. */
const VERSION = 2;
const VERSION_AT = 4;
const COUNT_AT = 8;
const HEADER_BYTES = 12;
const DATE_BYTES = 8;
const DIGEST_BYTES = 20;
/** Java's own default. It hides nothing: it keys the digest at the end, which a JVM checks only if it is told a password. */
const PASSWORD = 'changeit';
/** A constant of the format (sun.security.provider.JavaKeyStore, `getPreKeyedHash`). */
const WHITENER = 'Mighty Aphrodite';
/** The version of a JKS or JCEKS file, 1 or 2. Throws a `RangeError` where it is cut off. */
function readJksVersion(bytes) {
    return bytes.readUInt32BE(VERSION_AT);
}
/**
 * The entries of a JKS or JCEKS file in their order, up to the first that has a key: where that ends cannot be told. The
 * digest at the end is not looked at. Throws a `RangeError` where the file is cut off.
 */
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
/** A JKS file of these entries, under the password that everybody knows. */
function writeJks(entries) {
    const body = Buffer.concat([toUInt32(JKS_MAGIC), toUInt32(VERSION), toUInt32(entries.length), ...entries]);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(PASSWORD, 'utf16le').swap16())
        .update(WHITENER)
        .update(body)
        .digest();
    return Buffer.concat([body, digest]);
}
/** An entry of a JKS file for a certificate (DER); the alias is ASCII, in lower case, and the date the epoch. */
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
/** ASCII in the form of java.io.DataOutput, `writeUTF`. */
function toText(ascii) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(ascii.length);
    return Buffer.concat([length, Buffer.from(ascii, 'ascii')]);
}


})

};

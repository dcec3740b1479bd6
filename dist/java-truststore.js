export const id = "java-truststore";
export const ids = ["java-truststore"];
export const modules = {

6333:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  selectForJava: () => (selectForJava),
  writeJavaTruststore: () => (writeJavaTruststore)
});
var _certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3362);

/** The anchors that a Java trust store can hold: one that Java cannot read would make it refuse all of them. */
function selectForJava(anchors) {
    return anchors.filter(({ blindsJava }) => !blindsJava);
}
/**
 * A Java trust store (JKS) of these anchors: every JVM finds out the format by itself and needs no password to read it.
 * The same anchors give the same bytes: the alias of each is its fingerprint, and all were created at the epoch.
 *
 * Java reads no PEM, and of a PKCS#12 file only entries with an attribute of Oracle's own, and those not without a password.
 */
function writeJavaTruststore(anchors) {
    // a subject's text would have to be made unique, and keytool prints it raw
    return (0,_certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJks */ .Yb)(anchors.map(({ certificate: { der, fingerprint } }) => (0,_certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTrustedEntry */ .PV)(fingerprint, der)));
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

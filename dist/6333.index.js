export const id = 6333;
export const ids = [6333];
export const modules = {

6333:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ digestKeystore),
  P: () => (/* binding */ writeTrustedEntry),
  writeJavaTruststore: () => (/* binding */ writeJavaTruststore)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const MAGIC = 0xfeedfeed;
const VERSION = 2;
const TRUSTED_CERTIFICATE = 2;
/** Java's own default. It hides nothing: it keys the digest at the end, which a JVM checks only if it is told a password. */
const PASSWORD = 'changeit';
/** A constant of the format (sun.security.provider.JavaKeyStore, `getPreKeyedHash`). */
const WHITENER = 'Mighty Aphrodite';
/**
 * A Java trust store (JKS) of these anchors: every JVM finds out the format by itself and needs no password to read it.
 * The same anchors give the same bytes: the alias of each is its fingerprint, and all were created at the epoch.
 *
 * Java reads no PEM, and of a PKCS#12 file only entries with an attribute of Oracle's own, and those not without a password.
 */
function writeJavaTruststore(anchors) {
    const body = Buffer.concat([
        toUInt32(MAGIC),
        toUInt32(VERSION),
        toUInt32(anchors.length),
        // a subject's text would have to be made unique, and keytool prints it raw
        ...anchors.map(({ certificate: { der, fingerprint } }) => writeTrustedEntry(fingerprint, der)),
    ]);
    return Buffer.concat([body, digestKeystore(body)]);
}
/** An entry of a JKS file for a certificate (DER); the alias is ASCII, in lower case, and the date the epoch. */
function writeTrustedEntry(alias, der) {
    return Buffer.concat([
        toUInt32(TRUSTED_CERTIFICATE),
        toText(alias),
        Buffer.alloc(8),
        toText('X.509'),
        toUInt32(der.length),
        der,
    ]);
}
/** The digest at the end of a JKS file over all before it, under the password that everybody knows. */
function digestKeystore(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(PASSWORD, 'utf16le').swap16())
        .update(WHITENER)
        .update(body)
        .digest();
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

export const id = "pkcs12";
export const ids = ["pkcs12"];
export const modules = {

5007:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readPkcs12: () => (readPkcs12)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2527);
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _ber_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3586);
var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1941);
var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9120);
var _pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8703);






const USUAL_PASSWORDS = ['', undefined, 'changeit'];
const NOTHING = { certificates: [], hasKey: false };
const WITH_KEY = { code: 'private-key', what: 'a private key in a PKCS#12 file' };
const DAMAGED = {
    code: 'unparsable-certificate',
    what: 'a PKCS#12 file that is damaged, or encrypted in a way that is not known here',
};
async function readPkcs12(bytes, password) {
    const { forge } = await Promise.all(/* import() */[__webpack_require__.e("node-forge"), __webpack_require__.e("forge")]).then(__webpack_require__.bind(__webpack_require__, 7844));
    const readWhole = (ber) => (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readWholeElement */ .C8)((0,_ber_js__WEBPACK_IMPORTED_MODULE_4__/* .toDer */ .dJ)(forge.asn1, ber));
    const store = attempt(() => (0,_pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__/* .readPkcs12Store */ .GH)(bytes, readWhole));
    if (store === undefined)
        return undefined;
    const found = attempt(() => readContents(store, password, readWhole, forge)) ?? DAMAGED;
    if ('what' in found)
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)(found.code, found.what);
    return {
        certificates: found.map((certificate, index) => ({ certificate, position: index + 1 })),
        faults: [],
    };
}
function readContents({ parts, safe, macData }, password, readWhole, forge) {
    const plain = joinContents(parts.map((part) => (part.plain ? listContents((0,_pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__/* .readBags */ .wc)(part.plain, readWhole)) : NOTHING)));
    if (plain.hasKey)
        return WITH_KEY;
    const mac = macData && (0,_pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__/* .readMac */ .e2)(macData);
    const encrypted = parts.flatMap((part) => part.encrypted ?? []);
    const open = (candidate, budget) => {
        if (mac)
            (0,_pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__/* .checkMac */ .sQ)(mac, safe, candidate, budget);
        return joinContents(encrypted.map(({ algorithm, content }) => {
            const encryption = (0,_pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__/* .deriveEncryption */ .lP)(algorithm, candidate, budget);
            const opened = encryption.cipher === 'rc2-cbc'
                ? decryptRc2(forge, encryption, content)
                : (0,_pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__/* .decrypt */ .Yc)(encryption, content);
            return listContents((0,_pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__/* .readBags */ .wc)(opened, readWhole));
        }));
    };
    let secret;
    for (const candidate of password === undefined ? USUAL_PASSWORDS : [password]) {
        // Every password gets the whole budget: how much a file asks for does not grow with those that are tried in vain.
        const budget = { left: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_KEY_DERIVATION_ROUNDS */ .Lr };
        secret = attempt(() => open(candidate, budget));
        if (budget.left < 0) {
            const rounds = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_KEY_DERIVATION_ROUNDS */ .Lr.toLocaleString('en');
            return {
                code: 'too-large',
                what: `a PKCS#12 file that asks for more than ${rounds} rounds of key derivation`,
            };
        }
        if (secret !== undefined)
            break;
    }
    if (secret === undefined) {
        const what = `a PKCS#12 file ${password === undefined ? 'that needs a password' : 'with another password'}`;
        return { code: 'wrong-password', what };
    }
    const { certificates, hasKey } = joinContents([plain, secret]);
    if (hasKey)
        return WITH_KEY;
    if (certificates.length === 0) {
        return { code: 'no-certificate', what: 'a PKCS#12 file without a certificate' };
    }
    return certificates.map(_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB);
}
function decryptRc2({ rc2, util }, { key, iv }, content) {
    const cipher = rc2.createDecryptionCipher(key.toString('latin1'), key.length * 8);
    cipher.start(iv.toString('latin1'));
    cipher.update(util.createBuffer(content.toString('latin1')));
    if (!cipher.finish())
        throw new Error('another password');
    return Buffer.from(cipher.output.getBytes(), 'latin1');
}
function listContents(bags, depth = 0) {
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DER_DEPTH */ .Rx)
        return NOTHING;
    return joinContents(bags.map(({ kind, certificate, bags: inner }) => {
        if (kind === 'bags')
            return listContents(inner.map(_pkcs12_store_js__WEBPACK_IMPORTED_MODULE_2__/* .readBag */ .l8), depth + 1);
        return { certificates: certificate ? [certificate] : [], hasKey: kind === 'key' };
    }));
}
function joinContents(all) {
    return {
        certificates: all.flatMap(({ certificates }) => certificates),
        hasKey: all.some(({ hasKey }) => hasKey),
    };
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined; // what an attacker wrote can fail anywhere in it
    }
}


})

};

export const id = "given-bytes";
export const ids = ["given-bytes"];
export const modules = {

2789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (loadGiven),
  q: () => (acceptGiven)
});
var _decoding_decoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2962);


async function loadGiven(bytes, place, terms) {
    return acceptGiven(await (0,_decoding_decoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBounded */ .M)(bytes, { password: terms.password, signal: terms.signal }), place, terms);
}
function acceptGiven(decoded, place, terms) {
    const hasCertificates = decoded.certificates.length > 0;
    const problems = decoded.faults.map((fault) => explain(fault, place, hasCertificates, terms.adviseKey));
    const { candidates, unmatched } = applyTerms(decoded.certificates, place, terms);
    return { candidates, problems: [...problems, ...explainPins(unmatched, decoded, place)] };
}
const LEAKED = 'remove the key from this source and treat it as leaked.';
function applyTerms(certificates, place, { basis, pins = [] }) {
    const candidates = certificates
        .filter(({ certificate }) => pins.length === 0 || pins.includes(certificate.fingerprint))
        .map(({ certificate, position }) => {
        return { certificate, origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, position), basis: pins.length > 0 ? 'pin' : basis };
    });
    const hasMatch = pins.length === 0 || candidates.length > 0;
    return { candidates, unmatched: hasMatch ? [] : pins };
}
function explain(fault, place, hasCertificates, adviseKey = () => LEAKED) {
    const where = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(place, fault.position, fault.line);
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, fault.position);
    const error = (advice) => {
        return { code: fault.code, severity: 'error', message: `${where}: ${fault.what}. ${advice}`, origin };
    };
    switch (fault.code) {
        case 'private-key':
            return error(`A CA bundle is public: ${adviseKey(fault.what)} Nothing was written.`);
        case 'unterminated-block':
            return error('The text was cut off: copy the block again, including its END line.');
        case 'bad-base64':
            return error('Copy the block again from its source, without editing it.');
        case 'unparsable-certificate':
            return error('Export the certificate again as PEM (\u201cBase-64 encoded X.509\u201d).');
        case 'wrong-password':
            return error('Give the right one in pkcs12-password, from a secret.');
        case 'too-large':
            return error('Check that this is the right source. Add only the CA certificates that you need.');
        case 'no-certificate':
        case 'distrusted':
        case 'not-a-certificate':
            if (!hasCertificates) {
                const isOther = fault.code !== 'no-certificate';
                return error(isOther ? "Add the CA's certificate, a block labelled CERTIFICATE." : NEEDED);
            }
            return {
                code: fault.code,
                severity: 'warning',
                message: `${where}: ${fault.what} was left out; only certificates are taken.`,
                origin,
            };
    }
}
function explainPins(unmatched, decoded, place) {
    if (unmatched.length === 0 || decoded.certificates.length === 0)
        return [];
    const found = decoded.certificates.map(({ certificate }) => `sha256:${certificate.fingerprint} (${certificate.subject})`);
    return [
        {
            code: 'pin-unmatched',
            severity: 'error',
            message: `${place.label}: no certificate here matches a pin of the entry. Found: ${found.slice(0, 10).join('; ')}. If the CA was changed on purpose, write the new fingerprint in the entry; if not, do not trust this file.`,
            origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, 0),
        },
    ];
}
const NEEDED = 'Add a CA certificate in PEM or DER form.';


})

};

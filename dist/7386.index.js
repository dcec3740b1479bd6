export const id = 7386;
export const ids = [7386];
export const modules = {

5318:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ contentOf),
  GG: () => (/* binding */ walk),
  KZ: () => (/* binding */ readChildren),
  RN: () => (/* binding */ readElement),
  _K: () => (/* binding */ toDotted)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);

const MAX_LENGTH_OCTETS = 4;
/**
 * Reads the value at `start`, which must end by `end`. Its length may be written longer than DER allows, as OpenSSL
 * bears it, but not be indefinite. Throws a `RangeError` if there is none.
 */
function readElement(bytes, start = 0, end = bytes.length) {
    const tag = bytes[start];
    const first = bytes[start + 1];
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
        throw notDer();
    let contentStart = start + 2;
    let length = first;
    if (first >= 0x80) {
        const octets = first & 0x7f;
        contentStart += octets;
        if (octets === 0 || octets > MAX_LENGTH_OCTETS)
            throw notDer();
        length = bytes.readUIntBE(start + 2, octets); // which throws a RangeError past the end of `bytes`
    }
    if (contentStart + length > end)
        throw notDer();
    return { bytes, tag, start, contentStart, end: contentStart + length };
}
/** Reads the values in a constructed one. Throws a `RangeError` if its contents are none. */
function readChildren({ bytes, contentStart, end }) {
    const children = [];
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        children.push(child);
        at = child.end;
    }
    return children;
}
/** The contents of a value. */
function contentOf({ bytes, contentStart, end }) {
    return bytes.subarray(contentStart, end);
}
/**
 * The dotted form of an OBJECT IDENTIFIER. One with a number of more than 45 bits is none that is known here: its contents
 * in hexadecimal stand for it.
 */
function toDotted({ bytes, contentStart, end }) {
    let text = '';
    let arc = 0;
    for (let at = contentStart; at < end; at++) {
        if (arc >= 2 ** 38)
            return bytes.toString('hex', contentStart, end);
        const octet = bytes[at] ?? 0;
        arc = arc * 0x80 + (octet & 0x7f);
        if (octet >= 0x80)
            continue;
        if (text === '') {
            const first = Math.min(Math.floor(arc / 40), 2); // X.690 section 8.19.4
            text = `${first}.${arc - first * 40}`;
        }
        else
            text += `.${arc}`;
        arc = 0;
    }
    return text;
}
/** Visits a value and all in it, parents first. Throws a `RangeError` past {@link MAX_DER_DEPTH} or where it is no DER. */
function walk(element, visit, depth = 0) {
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DER_DEPTH */ .Rx)
        throw new RangeError('DER is nested too deeply');
    visit(element);
    const { bytes, tag, contentStart, end } = element;
    if ((tag & 0x20) === 0)
        return;
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        walk(child, visit, depth + 1);
        at = child.end;
    }
}
function notDer() {
    return new RangeError('not DER');
}


}),

7281:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ decodeGiven)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5217);
var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);
var _der_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5318);
var _pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
var _pkcs7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6001);
var _trusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5938);






const DER_SEQUENCE = 0x30;
/** A Java keystore begins with one of these (JKS and JCEKS; sun.security.provider.JavaKeyStore). */
const KEYSTORE_MAGICS = new Set([0xfeedfeed, 0xcececece]);
/** Microsoft's PVK file, which holds a private key. */
const PVK_MAGIC = 0x1ef1b5b0;
/** What a block is that holds no certificate, by label (RFC 7468, RFC 4716, RFC 9580 section 6.2). */
const OTHER_LABELS = {
    'PGP PUBLIC KEY BLOCK': 'a PGP public key',
    'PGP MESSAGE': 'a PGP message',
    'PGP SIGNATURE': 'a PGP signature',
    'DH PARAMETERS': 'Diffie-Hellman parameters',
    'EC PARAMETERS': 'parameters of an elliptic curve, which stand before a private key',
    'ATTRIBUTE CERTIFICATE': 'an attribute certificate',
};
/** Text that holds a private key outside a PEM block, and no certificate. */
const PRIVATE_KEY_TEXTS = [
    /PRIVATE KEY/, // a PEM block whose dashes were lost, SSH2's four dashes (ssh.com)
    /^PuTTY-User-Key-File-\d:/m,
    /\bAGE-SECRET-KEY-1/,
    /"d"\s*:\s*"[\w-]{20,}"/, // JWK (RFC 7518 section 6)
    /<RSAKeyValue>[\s\S]*<D>/, // .NET
];
const PUBLIC_KEY_TEXTS = [
    [/^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) /m, 'an SSH public key'],
    [/^---- BEGIN SSH2 PUBLIC KEY ----/m, 'an SSH public key'],
];
/**
 * Reads a source that a person gave, in every form that is told by content: what {@link decodeSource} reads, text in
 * UTF-16, bare base64, OpenSSL's TRUSTED CERTIFICATE, PKCS#7, PKCS#12 and Java's keystore. Never throws.
 *
 * A private key in any of them is a fault; none of its bytes are in the result.
 */
async function decodeGiven(bytes, options = {}) {
    const decoded = await decodeForm(toByteText(bytes), options, true);
    if (decoded.certificates.length <= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_CERTIFICATES */ .u4)
        return decoded;
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('too-large', `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_CERTIFICATES */ .u4.toLocaleString('en')} certificates`);
}
async function decodeForm(bytes, options, mayBeBase64) {
    const magic = bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
    if (magic === PVK_MAGIC)
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('private-key', 'a private key');
    if (KEYSTORE_MAGICS.has(magic)) {
        const { readKeystore } = await __webpack_require__.e(/* import() */ 1638).then(__webpack_require__.bind(__webpack_require__, 1638));
        return readKeystore(bytes);
    }
    if (bytes[0] === DER_SEQUENCE)
        return decodeBinary(bytes, options);
    return decodeText(bytes, options, mayBeBase64);
}
async function decodeBinary(bytes, options) {
    const decoded = await (0,_pkcs7_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeWithContainers */ .N)(bytes);
    const isRead = decoded.certificates.length > 0 || decoded.faults.some(({ code }) => code === 'private-key');
    if (isRead)
        return decoded;
    const { readPkcs12 } = await __webpack_require__.e(/* import() */ 1165).then(__webpack_require__.bind(__webpack_require__, 1165));
    const store = await readPkcs12(bytes, options.password);
    if (store)
        return store;
    const what = describeDer(bytes);
    return what === undefined ? decoded : (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('not-a-certificate', what);
}
async function decodeText(bytes, options, mayBeBase64) {
    const decoded = await (0,_pkcs7_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeWithContainers */ .N)(bytes, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_CERTIFICATES */ .u4);
    if (decoded.faults.length === 0 || decoded.faults[0]?.code === 'too-large')
        return decoded;
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .readPemBlocks */ .Hg)(bytes);
    if (blocks.length > 0)
        return refine(decoded, blocks);
    const text = bytes.toString('latin1');
    if (PRIVATE_KEY_TEXTS.some((pattern) => pattern.test(text)))
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('private-key', 'a private key');
    const content = mayBeBase64 ? (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(text.replace(/^\u00ef\u00bb\u00bf/, '')) : 'bad-base64';
    // Of base64 that is DER, a keystore or PEM itself; any word of the right length is base64, too.
    if (Buffer.isBuffer(content))
        return decodeForm(toByteText(content), options, false);
    const key = PUBLIC_KEY_TEXTS.find(([pattern]) => pattern.test(text));
    return key ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFault */ .Tj)('not-a-certificate', key[1]) : decoded;
}
/** Takes what {@link decodeSource} leaves to this place: blocks that it only names. */
function refine({ certificates, faults }, blocks) {
    const byPosition = new Map(blocks.map((block) => [block.position, block]));
    const taken = [...certificates];
    const left = [];
    for (const fault of faults) {
        const block = byPosition.get(fault.position);
        const result = block && fault.code === 'not-a-certificate' ? readOther(block) : undefined;
        if (result === undefined || 'what' in result)
            left.push({ ...fault, ...result });
        else
            taken.push({ certificate: result, position: fault.position });
    }
    return { certificates: taken.sort((one, other) => one.position - other.position), faults: left };
}
function readOther({ label, content }) {
    const isWhole = Buffer.isBuffer(content);
    if (label === _trusted_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUSTED_LABEL */ .h && isWhole)
        return takeTrusted(content);
    if (isWhole && (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateKey */ .T_)(content))
        return { code: 'private-key', what: 'a private key' };
    const what = OTHER_LABELS[label];
    return what === undefined ? undefined : { code: 'not-a-certificate', what };
}
/** A TRUSTED CERTIFICATE, without whose restrictions one for e-mail would become one for servers. */
function takeTrusted(content) {
    try {
        const { certificate, servers } = (0,_trusted_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrusted */ .G)(content);
        if (servers === 'trusted')
            return certificate;
        return {
            code: 'distrusted',
            what: "a certificate in OpenSSL's TRUSTED form that is not trusted for servers",
        };
    }
    catch {
        return {
            code: 'not-a-certificate',
            what: "a certificate in OpenSSL's TRUSTED form that cannot be read",
        };
    }
}
/** What DER is that holds no certificate: a CSR (RFC 2986), a CRL (RFC 5280 section 5.1), a public key (4.1.2.7). */
function describeDer(bytes) {
    try {
        const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_5__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_5__/* .readElement */ .RN)(bytes));
        const inner = parts[0]?.tag === DER_SEQUENCE ? (0,_der_js__WEBPACK_IMPORTED_MODULE_5__/* .readChildren */ .KZ)(parts[0]) : [];
        const tags = inner.map(({ tag }) => tag);
        if (parts.length === 2 && parts[1]?.tag === 0x03 && tags[0] === 0x06) {
            return 'a public key without a certificate';
        }
        if (parts.length !== 3 || parts[2]?.tag !== 0x03)
            return undefined;
        if (tags[0] === 0x02 && tags[1] === DER_SEQUENCE && tags[2] === DER_SEQUENCE && tags[3] === 0xa0) {
            return 'a certificate signing request';
        }
        return tags.some((tag) => tag === 0x17 || tag === 0x18) ? 'a certificate revocation list' : undefined;
    }
    catch {
        return undefined;
    }
}
/** Text in UTF-16 (with a byte order mark, or told by its zero octets) as bytes of UTF-8; all else as it is. */
function toByteText(bytes) {
    const [first, second] = bytes;
    const isLittle = first === 0xff && second === 0xfe;
    const isBig = first === 0xfe && second === 0xff;
    if (isLittle || isBig)
        return fromUtf16(bytes.subarray(2), isBig);
    if (isWide(bytes, 0))
        return fromUtf16(bytes, true);
    return isWide(bytes, 1) ? fromUtf16(bytes, false) : bytes;
}
const WIDE_SAMPLE_BYTES = 32;
/** Whether bytes begin as ASCII does in UTF-16, every octet at `zeros` or two on being zero and the others text. */
function isWide(bytes, zeros) {
    const sample = bytes.subarray(0, WIDE_SAMPLE_BYTES);
    const isText = (octet) => octet >= 0x20 || (octet >= 0x09 && octet <= 0x0d);
    return sample.length > 1 && sample.every((octet, at) => (at % 2 === zeros ? octet === 0 : isText(octet)));
}
function fromUtf16(bytes, isBigEndian) {
    const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return Buffer.from((isBigEndian ? even.swap16() : even).toString('utf16le'), 'utf8');
}


}),

2736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ ANY_EXTENDED_KEY_USAGE),
  t: () => (/* binding */ allowsServers)
});
/** The extended key usage that stands for all (anyExtendedKeyUsage, RFC 5280 section 4.2.1.12). */
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
/** Whether an extended key usage, an OID in its dotted form, allows TLS servers. */
function allowsServers(usage) {
    return usage === SERVER_AUTH || usage === ANY_EXTENDED_KEY_USAGE;
}


}),

6001:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ decodeWithContainers)
});
/* unused harmony export readPkcs7 */
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5217);
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5318);
var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);





/** PEM labels of PKCS#7 (RFC 7468 section 8), of CMS (section 9) and what old OpenSSL wrote. */
const CONTAINER_LABELS = new Set(['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA']);
/** signedData (RFC 2315 section 14, RFC 5652 section 5.1). */
const SIGNED_DATA = '1.2.840.113549.1.7.2';
/** The number of signedData's element `certificates`, `[0] IMPLICIT`. */
const CERTIFICATES_TAG = 0;
const DER_SEQUENCE = 0x30;
const DER_OBJECT_IDENTIFIER = 0x06;
const DER_CERTIFICATES = 0xa0;
/**
 * The largest container in BER that is read, in bytes: 1 MiB. Its parser makes an object of each value, and writes
 * each certificate anew to look it up in the container, which takes minutes for what is built for that.
 */
const MAX_BER_BYTES = 1024 * 1024;
/**
 * As {@link decodeSource}, and certs-only PKCS#7 too (RFC 8551 section 3.8; .p7b, .p7c), PEM, DER or BER.
 *
 * Its parser is loaded when there is something to parse.
 */
async function decodeWithContainers(bytes, maxBlocks) {
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSource */ .E4)(bytes, maxBlocks);
    if (decoded.faults[0]?.code === 'too-large')
        return decoded;
    if (bytes[0] === DER_SEQUENCE && decoded.certificates.length === 0) {
        const certificates = await readPkcs7(bytes);
        if (certificates === undefined)
            return decoded;
        if (certificates.length === 0)
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFault */ .Tj)('no-certificate', 'a PKCS#7 container without a certificate');
        return {
            certificates: certificates.map((certificate, at) => ({ certificate, position: at + 1 })),
            faults: [],
        };
    }
    if (decoded.faults.length === 0)
        return decoded; // a container is one
    const certificates = [...decoded.certificates];
    const read = new Set();
    for (const { label, content, position } of (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemBlocks */ .Hg)(bytes)) {
        if (!CONTAINER_LABELS.has(label) || !Buffer.isBuffer(content))
            continue;
        const found = await readPkcs7(content);
        if (found === undefined || found.length === 0)
            continue;
        read.add(position);
        certificates.push(...found.map((certificate) => ({ certificate, position })));
    }
    const isUnread = ({ position }) => !read.has(position);
    return {
        certificates: certificates.sort((one, other) => one.position - other.position),
        faults: decoded.faults.filter(isUnread),
    };
}
/**
 * The certificates in a PKCS#7 container in their order, undefined if the bytes are none; one more than a source may have
 * where there are more. What stands among them and is no X.509 certificate is left out.
 */
async function readPkcs7(bytes) {
    const certificates = readDer(bytes);
    if (certificates !== 'not-der')
        return certificates;
    return bytes.length > MAX_BER_BYTES ? undefined : readBer(bytes);
}
function readDer(bytes) {
    try {
        const container = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(bytes);
        if (container.end !== bytes.length)
            return undefined;
        const type = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(bytes, container.contentStart, container.end);
        if (type.tag !== DER_OBJECT_IDENTIFIER || (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .toDotted */ ._K)(type) !== SIGNED_DATA)
            return undefined;
        const content = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(bytes, type.end, container.end);
        const signedData = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(bytes, content.contentStart, content.end);
        const certificates = [];
        let tried = 0;
        for (const part of eachChild(signedData)) {
            if (part.tag !== DER_CERTIFICATES)
                continue;
            for (const { tag, start, end } of eachChild(part)) {
                if (tag !== DER_SEQUENCE || certificates.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_CERTIFICATES */ .u4)
                    continue;
                if (++tried > 2 * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_CERTIFICATES */ .u4)
                    return undefined; // OpenSSL takes its time to refuse each
                const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseCertificate */ .uO)(Buffer.from(bytes.subarray(start, end)));
                if (certificate)
                    certificates.push(certificate);
            }
            break;
        }
        return certificates;
    }
    catch {
        return 'not-der';
    }
}
function* eachChild({ bytes, contentStart, end }) {
    for (let at = contentStart; at < end;) {
        const child = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(bytes, at, end);
        yield child;
        at = child.end;
    }
}
async function readBer(bytes) {
    const { default: forge } = await __webpack_require__.e(/* import() */ 8542).then(__webpack_require__.t.bind(__webpack_require__, 8542, 19));
    const { asn1 } = forge;
    let elements;
    try {
        const [type, content] = childrenOf(asn1.fromDer(bytes.toString('latin1'), false));
        if (typeof type?.value !== 'string' || asn1.derToOid(type.value) !== SIGNED_DATA)
            return undefined;
        const [signedData] = childrenOf(content);
        const set = childrenOf(signedData).find(({ tagClass, type: tag }) => tagClass === asn1.Class.CONTEXT_SPECIFIC && Number(tag) === CERTIFICATES_TAG);
        elements = childrenOf(set).filter(({ type: tag }) => tag === asn1.Type.SEQUENCE);
    }
    catch {
        return undefined;
    }
    return elements.flatMap((element) => {
        const der = Buffer.from(asn1.toDer(element).getBytes(), 'latin1');
        const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseCertificate */ .uO)(der);
        // A certificate that forge would write differently is another certificate.
        return certificate && bytes.includes(der) ? [certificate] : [];
    });
}
function childrenOf(element) {
    return Array.isArray(element?.value) ? element.value : [];
}


}),

5938:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readTrusted),
  h: () => (/* binding */ TRUSTED_LABEL)
});
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5318);
var _key_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2736);



/** The label of a certificate with OpenSSL's trust settings behind it. */
const TRUSTED_LABEL = 'TRUSTED CERTIFICATE';
const SEQUENCE = 0x30;
const REJECTED = 0xa0;
/**
 * Reads the content of a TRUSTED CERTIFICATE block: a certificate, then OpenSSL's X509_CERT_AUX (crypto/x509/x_x509a.c),
 * which may say for what it is trusted and for what not. Throws.
 *
 * OpenSSL itself trusts for servers only what is `trusted` here (obj_trust in crypto/x509/x509_trust.c).
 */
function readTrusted(content) {
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(content);
    const { length } = certificate.der;
    if (length === content.length)
        return { certificate, servers: 'trusted' };
    const [first, second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readElement */ .RN)(content, length));
    const trusted = first?.tag === SEQUENCE ? listUses(first) : undefined;
    const rejection = [first, second].find((element) => element?.tag === REJECTED);
    if (rejection && listUses(rejection).some(_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .t))
        return { certificate, servers: 'refused' };
    if (trusted === undefined || trusted.some(_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .t))
        return { certificate, servers: 'trusted' };
    return { certificate, servers: trusted.length === 0 ? 'unsaid' : 'refused' };
}
function listUses(element) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(element).map((child) => (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .toDotted */ ._K)(child));
}


}),

4876:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OT: () => (/* binding */ loadGiven),
  qX: () => (/* binding */ acceptGiven),
  x5: () => (/* binding */ locate)
});
var _certificates_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9022);


/**
 * Reads the certificates that the user asked to add, in any form: a source that is broken in part is refused whole,
 * because what is missing may be what was meant.
 */
async function loadGiven(bytes, place, terms) {
    return acceptGiven(await (0,_certificates_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeGiven */ .M)(bytes, { password: terms.password }), place, terms);
}
/** As {@link loadGiven}, of bytes that have been decoded. */
function acceptGiven(decoded, place, terms) {
    const problems = decoded.faults.map((fault) => explain(fault, place, decoded.certificates.length > 0));
    const { candidates, unmatched } = applyTerms(decoded.certificates, place, terms);
    return { candidates, problems: [...problems, ...explainPins(unmatched, decoded, place)] };
}
function applyTerms(certificates, place, { basis, pins = [] }) {
    const candidates = certificates
        .filter(({ certificate }) => pins.length === 0 || pins.includes(certificate.fingerprint))
        .map(({ certificate, position }) => {
        return { certificate, origin: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, position), basis: pins.length > 0 ? 'pin' : basis };
    });
    const hasMatch = pins.length === 0 || candidates.length > 0;
    return { candidates, unmatched: hasMatch ? [] : pins };
}
function explain(fault, place, hasCertificates) {
    const where = locate(place, fault.position, fault.line);
    const origin = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, fault.position);
    const error = (advice) => {
        return { code: fault.code, severity: 'error', message: `${where}: ${fault.what}. ${advice}`, origin };
    };
    switch (fault.code) {
        case 'private-key':
            return error('A CA bundle is public: remove the key from this source and treat it as leaked. Nothing was written.');
        case 'unterminated-block':
            return error('The text was cut off: copy the block again, up to and with its END line.');
        case 'bad-base64':
            return error('Copy the block again from its source, without editing it.');
        case 'unparsable-certificate':
            return error('Export the certificate again as PEM (\u201cBase-64 encoded X.509\u201d).');
        case 'wrong-password':
            return error('Give the right one in pkcs12-password, from a secret.');
        case 'too-large':
            return error('Is this the right source? Give only the CA certificates that are needed.');
        case 'no-certificate':
            return error('Needed is a CA certificate in PEM or DER form.');
        case 'distrusted':
        case 'not-a-certificate':
            if (!hasCertificates)
                return error("Needed is the CA's certificate, a block labelled CERTIFICATE.");
            return {
                code: fault.code,
                severity: 'warning',
                message: `${where}: ${fault.what} was left out; only CERTIFICATE blocks are taken.`,
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
            message: `${place.label}: no certificate here has a fingerprint that the entry names. Found: ${found.slice(0, 10).join('; ')}. If the CA was changed on purpose, put the new fingerprint into the entry; if not, do not trust this file.`,
            origin: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, 0),
        },
    ];
}
/** `certs/corp.pem, block 2 (line 31)`: the place of a part, as a person finds it. */
function locate(place, position, line) {
    if (position === 0)
        return place.label;
    const where = line === 0 ? '' : ` (line ${line + (place.lineOffset ?? 0)})`;
    return `${place.label}, block ${position}${where}`;
}


}),

7386:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readFaulty: () => (/* binding */ readFaulty)
});
var _certificates_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4876);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9022);



/**
 * What of bytes that were trusted before us is taken, where not all of them are certificates in PEM or DER: OpenSSL's own
 * form is read as well, since the clients that read such a file take it.
 */
async function readFaulty(decoded, bytes, place) {
    const hasOtherForm = decoded.faults.some(({ code }) => code === 'not-a-certificate');
    const { certificates, faults: all } = hasOtherForm ? await (0,_certificates_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeGiven */ .M)(bytes) : decoded;
    const faults = all.filter(({ code }) => code !== 'distrusted');
    const distrusted = all.length - faults.length;
    const problems = faults.map((fault) => explainTrusted(fault, place));
    return {
        certificates,
        problems: distrusted === 0 ? problems : [...problems, explainDistrusted(distrusted, place)],
    };
}
function explainTrusted(fault, place) {
    const where = (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(place, fault.position, fault.line);
    const advice = fault.code === 'private-key'
        ? 'It is not copied into the bundle. A file that clients read as a list of CAs is public: remove the key and treat it as leaked.'
        : 'It is left out of the bundle; clients that read that file themselves may fail on it.';
    return {
        code: fault.code === 'private-key' ? 'key-in-setting' : fault.code,
        severity: 'warning',
        message: `${where}: ${fault.what}. ${advice}`,
        origin: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, fault.position),
    };
}
function explainDistrusted(count, place) {
    return {
        code: 'distrusted',
        severity: 'notice',
        message: `${place.label}: left out are ${count} of its certificates, which it does not trust for servers.`,
        origin: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, 0),
    };
}


})

};

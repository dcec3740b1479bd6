export const id = "decoding-decoder";
export const ids = ["decoding-decoder"];
export const modules = {

9823:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fx: () => (ANY_EXTENDED_KEY_USAGE),
  JW: () => (SERVER_AUTH),
  tu: () => (allowsServers)
});
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
function allowsServers(usage) {
    return usage === SERVER_AUTH || usage === ANY_EXTENDED_KEY_USAGE;
}


}),

3586:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YK: () => (MAX_BER_VALUES),
  bk: () => (writeDer),
  dJ: () => (toDer),
  f7: () => (parseBer),
  "if": () => (hasTooManyValues),
  uY: () => (findValueEnd)
});
var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9120);

const MAX_BER_VALUES = 1_000_000;
function parseBer(parser, bytes) {
    if (hasTooManyValues(bytes))
        throw new RangeError('too many values');
    const fromDer = parser.fromDer;
    return fromDer(bytes.toString('latin1'), { strict: true, parseAllBytes: true, decodeBitStrings: false });
}
function toDer(parser, bytes) {
    if (isDer(bytes))
        return bytes;
    return writeDer(parser, parseBer(parser, bytes));
}
function writeDer(parser, value) {
    return Buffer.from(parser.toDer(value).getBytes(), 'latin1');
}
function isDer(bytes) {
    try {
        (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readWholeElement */ .C8)(bytes), () => { });
        return true;
    }
    catch {
        return false;
    }
}
function hasTooManyValues(bytes) {
    return countValues(bytes) > MAX_BER_VALUES;
}
const CONSTRUCTED = 0x20;
const MAX_LENGTH_OCTETS = 4;
function countValues(bytes) {
    let count = 0;
    for (let at = 0; at + 1 < bytes.length && count <= MAX_BER_VALUES; count++) {
        const tag = bytes[at] ?? 0;
        const first = bytes[at + 1] ?? 0;
        at += 2;
        const octets = first > 0x80 ? first & 0x7f : 0;
        if (octets > MAX_LENGTH_OCTETS || at + octets > bytes.length)
            break; // the library stops there, too
        const length = octets > 0 ? bytes.readUIntBE(at, octets) : first & 0x7f;
        at += octets;
        if ((tag & CONSTRUCTED) === 0)
            at += length; // what is in a constructed one is counted as well
    }
    return count;
}
function findValueEnd(bytes, start) {
    let at = start;
    for (let open = 0; at + 1 < bytes.length;) {
        const [tag = 0, first = 0] = [bytes[at], bytes[at + 1]];
        at += 2;
        if (first === INDEFINITE) {
            if ((tag & CONSTRUCTED) === 0)
                return undefined;
            open++;
            continue;
        }
        const octets = first > INDEFINITE ? first & 0x7f : 0;
        if (octets > MAX_LENGTH_OCTETS || at + octets > bytes.length)
            return undefined;
        at += octets + (octets > 0 ? bytes.readUIntBE(at, octets) : first);
        if (at > bytes.length)
            return undefined;
        if (tag === 0 && first === 0)
            open--; // the octets that end an indefinite length
        if (open <= 0)
            return open === 0 ? at : undefined;
    }
    return undefined;
}
const INDEFINITE = 0x80;


}),

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


}),

9944:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (readTrusted),
  h: () => (TRUSTED_LABEL)
});
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _extended_key_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9823);
var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);



const TRUSTED_LABEL = 'TRUSTED CERTIFICATE';
const SEQUENCE = 0x30;
const REJECTED = 0xa0;
function readTrusted(content) {
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(content);
    const { length } = certificate.der;
    if (length === content.length)
        return { certificate, servers: 'trusted' };
    const [first, second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readElement */ .RN)(content, length));
    const trusted = first?.tag === SEQUENCE ? listUses(first) : undefined;
    const rejection = [first, second].find((element) => element?.tag === REJECTED);
    if (rejection && listUses(rejection).some(_extended_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .tu))
        return { certificate, servers: 'refused' };
    if (trusted === undefined || trusted.some(_extended_key_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsServers */ .tu))
        return { certificate, servers: 'trusted' };
    return { certificate, servers: trusted.length === 0 ? 'unsaid' : 'refused' };
}
function listUses(element) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(element).map((child) => (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .toDotted */ ._K)(child));
}


}),

2389:
((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


var external_node_worker_threads_ = __webpack_require__(5919);
var limits = __webpack_require__(2527);
var certificates_certificate = __webpack_require__(9395);
var ber = __webpack_require__(3586);
var content = __webpack_require__(4486);
var decode = __webpack_require__(1941);
var der = __webpack_require__(9120);
var magic = __webpack_require__(2984);
var padding = __webpack_require__(6086);
var pem = __webpack_require__(5409);
;// CONCATENATED MODULE: ./build/certificates/formats/pkcs7.js
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CERTIFICATES_TAG = 0;
const DER_SEQUENCE = 0x30;
const DER_OBJECT_IDENTIFIER = 0x06;
const DER_CERTIFICATES = 0xa0;
const MAX_BER_BYTES = 1024 * 1024;
const MAX_REWRITTEN = 100;
async function readPkcs7(bytes) {
    if (!isSignedData(bytes))
        return undefined;
    const end = (0,ber/* findValueEnd */.uY)(bytes, 0);
    const container = bytes.subarray(0, end);
    const found = listDer(container) ?? (await listBer(container));
    if (found === 'too-large')
        return (0,decode/* onlyFault */.Tj)('too-large', describeLimit());
    if (found === undefined || end === undefined || (0,padding/* passPadding */.f)(bytes, end) < bytes.length) {
        return (0,decode/* onlyFault */.Tj)('unparsable-certificate', 'a PKCS#7 container that cannot be read');
    }
    if (found.length === 0)
        return (0,decode/* onlyFault */.Tj)('no-certificate', 'a PKCS#7 container without a certificate');
    const certificates = found.flatMap((certificate, at) => certificate === undefined ? [] : [{ certificate, position: at + 1 }]);
    const damaged = found.length - certificates.length;
    if (damaged === 0)
        return { certificates, faults: [] };
    const what = `a PKCS#7 container in which ${damaged} of ${found.length} certificates cannot be read`;
    return { certificates, faults: (0,decode/* onlyFault */.Tj)('unparsable-certificate', what).faults };
}
function describeLimit() {
    const mebibytes = MAX_BER_BYTES / 1024 / 1024;
    const count = limits/* MAX_SOURCE_CERTIFICATES */.u4.toLocaleString('en');
    return `a PKCS#7 container with more than ${count} certificates, or in BER and larger than ${mebibytes} MiB`;
}
function isSignedData(bytes) {
    const [tag, first = 0] = bytes;
    if (tag !== DER_SEQUENCE)
        return false;
    try {
        const type = (0,der/* readElement */.RN)(bytes, first < 0x80 ? 2 : 2 + (first & 0x7f)); // 0x80 is an indefinite length
        return type.tag === DER_OBJECT_IDENTIFIER && (0,der/* toDotted */._K)(type) === SIGNED_DATA;
    }
    catch {
        return false;
    }
}
function listDer(bytes) {
    try {
        const container = (0,der/* readElement */.RN)(bytes);
        const type = (0,der/* readElement */.RN)(bytes, container.contentStart, container.end);
        const content = (0,der/* readElement */.RN)(bytes, type.end, container.end);
        const signedData = (0,der/* readElement */.RN)(bytes, content.contentStart, content.end);
        const members = [];
        for (const part of (0,der/* eachChild */.qN)(signedData)) {
            if (part.tag !== DER_CERTIFICATES)
                continue;
            for (const { tag, start, end } of (0,der/* eachChild */.qN)(part)) {
                if (tag !== DER_SEQUENCE)
                    continue;
                if (members.length === limits/* MAX_SOURCE_CERTIFICATES */.u4)
                    return 'too-large';
                members.push((0,certificates_certificate/* tryParseCertificate */.uO)(Buffer.from(bytes.subarray(start, end))));
            }
            break;
        }
        return members;
    }
    catch {
        return undefined;
    }
}
async function listBer(bytes) {
    if (bytes.length > MAX_BER_BYTES)
        return 'too-large';
    const { asn1: parser } = (await Promise.all(/* import() */[__webpack_require__.e("node-forge"), __webpack_require__.e("forge")]).then(__webpack_require__.bind(__webpack_require__, 7844))).forge;
    let elements;
    try {
        const [, content] = childrenOf((0,ber/* parseBer */.f7)(parser, bytes));
        const [signedData] = childrenOf(content);
        const set = childrenOf(signedData).find(({ tagClass, type: tag }) => tagClass === parser.Class.CONTEXT_SPECIFIC && Number(tag) === CERTIFICATES_TAG);
        elements = childrenOf(set).filter(({ tagClass, type: tag }) => tagClass === parser.Class.UNIVERSAL && tag === parser.Type.SEQUENCE);
    }
    catch {
        return undefined;
    }
    const members = [];
    let at = 0;
    let missing = 0;
    for (const element of elements) {
        const der = (0,ber/* writeDer */.bk)(parser, element);
        const certificate = (0,certificates_certificate/* tryParseCertificate */.uO)(der);
        // A certificate that forge would write differently is another certificate; they stand in the order of their bytes.
        const found = certificate === undefined ? -1 : bytes.indexOf(der, at);
        members.push(found === -1 ? undefined : certificate);
        if (found !== -1)
            at = found + der.length;
        else if (++missing > MAX_REWRITTEN)
            return 'too-large';
    }
    return members;
}
function childrenOf(element) {
    return Array.isArray(element?.value) ? element.value : [];
}

var formats_plain = __webpack_require__(7227);
var trusted = __webpack_require__(9944);
;// CONCATENATED MODULE: ./build/certificates/formats/formats.js
const formats_DER_SEQUENCE = 0x30;
const OTHER_LABELS = new Map([
    ['CERTIFICATE REQUEST', 'a certificate signing request'],
    ['NEW CERTIFICATE REQUEST', 'a certificate signing request'],
    ['X509 CRL', 'a certificate revocation list'],
    ['PUBLIC KEY', 'a public key without a certificate'],
    ['RSA PUBLIC KEY', 'a public key without a certificate'],
    ['SSH2 PUBLIC KEY', 'an SSH public key'],
    [trusted/* TRUSTED_LABEL */.h, "a certificate in OpenSSL's TRUSTED form"],
    ['PKCS7', 'a PKCS#7 container'],
    ['CMS', 'a CMS container'],
    ['PGP PUBLIC KEY BLOCK', 'a PGP public key'],
    ['PGP MESSAGE', 'a PGP message'],
    ['PGP SIGNATURE', 'a PGP signature'],
    ['DH PARAMETERS', 'Diffie-Hellman parameters'],
    ['EC PARAMETERS', 'parameters of an elliptic curve, which stand before a private key'],
    ['ATTRIBUTE CERTIFICATE', 'an attribute certificate'],
]);
const PUBLIC_KEY_TEXTS = [
    [/^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) /m, 'an SSH public key'],
    [/^---- BEGIN SSH2 PUBLIC KEY ----/m, 'an SSH public key'],
];
async function decodeGiven(bytes, options = {}) {
    const plain = (0,formats_plain/* decodePlain */.L)(bytes);
    if (plain !== undefined)
        return plain;
    const decoded = await decodeForm(toByteText(bytes), options);
    if (decoded.certificates.length <= limits/* MAX_SOURCE_CERTIFICATES */.u4)
        return decoded;
    return (0,decode/* onlyFault */.Tj)('too-large', `more than ${limits/* MAX_SOURCE_CERTIFICATES */.u4.toLocaleString('en')} certificates`);
}
async function decodeForm(bytes, options) {
    const decoded = await readForm(bytes, options);
    if (decoded.faults.some(({ code }) => code === 'private-key' || code === 'too-large'))
        return decoded;
    const line = (0,formats_plain/* findKeyBeside */.N)(bytes, (0,pem/* readPemBlocks */.Hg)(bytes));
    if (line === undefined)
        return decoded;
    const fault = { code: 'private-key', position: 0, line, what: 'a private key' };
    const { certificates, faults } = decoded;
    return { certificates, faults: certificates.length === 0 ? [fault] : [...faults, fault] };
}
const FORMS = [
    {
        isBegunBy: (bytes) => (0,magic/* readMagic */.SC)(bytes) === magic/* PVK_MAGIC */.Al,
        read: () => (0,decode/* onlyFault */.Tj)('private-key', 'a private key'),
    },
    {
        isBegunBy: (bytes) => [magic/* JKS_MAGIC */.Hk, magic/* JCEKS_MAGIC */.JV].includes((0,magic/* readMagic */.SC)(bytes)),
        read: async (bytes) => (await __webpack_require__.e("java-keystore").then(__webpack_require__.bind(__webpack_require__, 5724))).readKeystore(bytes),
    },
    { isBegunBy: (bytes) => bytes[0] === formats_DER_SEQUENCE, read: readValues, isAnswer: true },
    { isBegunBy: () => true, read: readText, isAnswer: true },
    { isBegunBy: () => true, read: readBase64 },
];
const VALUE_FORMS = [
    { read: readCertificate, isAnswer: true },
    { read: (bytes) => ((0,decode/* isPrivateKey */.T_)(bytes) ? (0,decode/* onlyFault */.Tj)('private-key', 'a private key') : undefined) },
    { read: readPkcs7, isAnswer: true },
    { read: readStore },
    { read: nameValue },
];
const BLOCK_FORMS = new Map([
    [trusted/* TRUSTED_LABEL */.h, takeTrusted],
    // RFC 7468 sections 8 and 9, and what old OpenSSL wrote
    ['PKCS7', readContainer],
    ['CMS', readContainer],
    ['PKCS #7 SIGNED DATA', readContainer],
]);
async function readForm(bytes, options) {
    for (const { isBegunBy, read, isAnswer } of FORMS) {
        if (options.isIssuerAnswer && !isAnswer)
            continue;
        const decoded = isBegunBy(bytes) ? await read(bytes, options) : undefined;
        if (decoded !== undefined)
            return decoded;
    }
    return (0,content/* nameContent */.J)(bytes);
}
async function readValues(bytes, options) {
    const parts = [];
    for (let at = 0; at < bytes.length;) {
        const end = (0,ber/* findValueEnd */.uY)(bytes, at) ?? bytes.length; // what is cut off may still be named
        const decoded = await readValue(bytes.subarray(at, end), options);
        if (decoded === undefined) {
            if (at === 0)
                return undefined;
            parts.push(await readBehind(bytes.subarray(at), options));
            break;
        }
        parts.push(decoded);
        if (parts.length > limits/* MAX_SOURCE_CERTIFICATES */.u4)
            return (0,decode/* onlyFault */.Tj)('too-large', 'too many values');
        at = (0,padding/* passPadding */.f)(bytes, end);
    }
    return joinParts(parts);
}
async function readValue(value, options) {
    for (const { read, isAnswer } of VALUE_FORMS) {
        if (options.isIssuerAnswer && !isAnswer)
            continue;
        const decoded = await read(value, options);
        if (decoded !== undefined)
            return decoded;
    }
    return undefined;
}
function readBehind(bytes, options) {
    return readForm(bytes, { ...options, isUnwrapped: true });
}
function joinParts(parts) {
    if (parts.length <= 1)
        return parts[0];
    const certificates = [];
    const faults = [];
    let before = 0;
    for (const part of parts) {
        const found = part.certificates.map(({ certificate, position }) => {
            return { certificate, position: before + position };
        });
        const wrong = part.faults.map(({ code, position, line, what }) => {
            const place = { position: before + Math.max(position, 1), line: before === 0 ? line : 0 };
            if (code !== 'no-certificate')
                return { code, ...place, what };
            return { code: 'unparsable-certificate', ...place, what: `a part of the file that is ${what}` };
        });
        certificates.push(...found);
        faults.push(...wrong);
        before = [...found, ...wrong].reduce((most, { position }) => Math.max(most, position), before);
    }
    return { certificates, faults };
}
function readCertificate(bytes) {
    const certificate = (0,certificates_certificate/* tryParseCertificate */.uO)(bytes);
    return certificate && { certificates: [{ certificate, position: 1 }], faults: [] };
}
async function readStore(bytes, { password }) {
    if ((0,ber/* hasTooManyValues */["if"])(bytes)) {
        return (0,decode/* onlyFault */.Tj)('too-large', `content of more than ${ber/* MAX_BER_VALUES */.YK.toLocaleString('en')} values`);
    }
    const { readPkcs12 } = await Promise.all(/* import() */[__webpack_require__.e("pkcs12-store"), __webpack_require__.e("pkcs12")]).then(__webpack_require__.bind(__webpack_require__, 5007));
    return readPkcs12(bytes, password);
}
async function readText(bytes, options) {
    const blocks = (0,pem/* readPemBlocks */.Hg)(bytes, limits/* MAX_SOURCE_CERTIFICATES */.u4 + 1);
    if (blocks.length === 0)
        return undefined;
    if (blocks.length > limits/* MAX_SOURCE_CERTIFICATES */.u4)
        return (0,decode/* onlyFault */.Tj)('too-large', 'too many PEM blocks');
    const der = (0,decode/* findDerBehind */.fn)(bytes, blocks) ?? bytes.length;
    const parts = [
        await readBlocks(blocks.filter(({ start }) => start < der), bytes, options),
    ];
    if (der < bytes.length)
        parts.push(await readBehind(bytes.subarray(der), options));
    return joinParts(parts);
}
async function readBlocks(blocks, bytes, options) {
    const certificates = [];
    const faults = [];
    const lineAt = (0,pem/* makeLineCounter */.FR)(bytes);
    for (const block of blocks) {
        const { label, content, position, start } = block;
        const { certificate, fault } = (0,decode/* decodeBlock */.Wq)(block);
        const line = lineAt(start);
        if (certificate)
            certificates.push({ certificate, position });
        const isOther = fault?.code === 'not-a-certificate' && Buffer.isBuffer(content);
        const other = isOther ? await (BLOCK_FORMS.get(label) ?? nameBlock)(content, options) : undefined;
        certificates.push(...(other?.certificates ?? []).map((it) => ({ ...it, position })));
        const found = other?.faults ?? (fault ? [{ ...fault, what: nameFault(fault, label) }] : []);
        faults.push(...found.map((it) => ({ ...it, position, line })));
    }
    return { certificates, faults };
}
function nameFault({ code, what }, label) {
    const name = OTHER_LABELS.get(label);
    if (name === undefined || code === 'private-key')
        return what;
    return code === 'unterminated-block' ? `${name} that does not end` : name;
}
async function readContainer(content) {
    const what = 'a PKCS#7 container that cannot be read';
    return (await readPkcs7(content)) ?? (0,decode/* onlyFault */.Tj)('unparsable-certificate', what);
}
function nameBlock(content) {
    return (0,decode/* isPrivateKey */.T_)(content) ? (0,decode/* onlyFault */.Tj)('private-key', 'a private key') : undefined;
}
async function readBase64(bytes, options) {
    const text = bytes.toString('latin1');
    if (text.includes('PRIVATE KEY'))
        return (0,decode/* onlyFault */.Tj)('private-key', 'a private key'); // a block whose dashes were lost
    const content = options.isUnwrapped ? 'bad-base64' : (0,pem/* decodeBase64 */.y4)(text.replace(/^\u00ef\u00bb\u00bf/, ''));
    if (Buffer.isBuffer(content))
        return decodeForm(toByteText(content), { ...options, isUnwrapped: true });
    const key = PUBLIC_KEY_TEXTS.find(([pattern]) => pattern.test(text));
    return key && (0,decode/* onlyFault */.Tj)('not-a-certificate', key[1]);
}
function takeTrusted(content) {
    const name = "a certificate in OpenSSL's TRUSTED form that";
    try {
        const { certificate, servers } = (0,trusted/* readTrusted */.G)(content);
        if (servers === 'trusted')
            return { certificates: [{ certificate, position: 1 }], faults: [] };
        return (0,decode/* onlyFault */.Tj)('distrusted', `${name} is not trusted for servers`);
    }
    catch {
        return (0,decode/* onlyFault */.Tj)('not-a-certificate', `${name} cannot be read`);
    }
}
function nameValue(bytes) {
    const what = describeDer(bytes);
    return what === undefined ? undefined : (0,decode/* onlyFault */.Tj)('not-a-certificate', what);
}
function describeDer(bytes) {
    try {
        const parts = (0,der/* readChildren */.KZ)((0,der/* readElement */.RN)(bytes));
        const inner = parts[0]?.tag === formats_DER_SEQUENCE ? (0,der/* readChildren */.KZ)(parts[0]) : [];
        const tags = inner.map(({ tag }) => tag);
        if (parts.length === 2 && parts[1]?.tag === 0x03 && tags[0] === 0x06) {
            return 'a public key without a certificate';
        }
        if (parts.length !== 3 || parts[2]?.tag !== 0x03)
            return undefined;
        if (tags[0] === 0x02 && tags[1] === formats_DER_SEQUENCE && tags[2] === formats_DER_SEQUENCE && tags[3] === 0xa0) {
            return 'a certificate signing request';
        }
        return tags.some((tag) => tag === 0x17 || tag === 0x18) ? 'a certificate revocation list' : undefined;
    }
    catch {
        return undefined;
    }
}
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
function isWide(bytes, zeros) {
    const sample = bytes.subarray(0, WIDE_SAMPLE_BYTES);
    const isText = (octet) => octet >= 0x20 || (octet >= 0x09 && octet <= 0x0d);
    return sample.length > 1 && sample.every((octet, at) => (at % 2 === zeros ? octet === 0 : isText(octet)));
}
function fromUtf16(bytes, isBigEndian) {
    const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return Buffer.from((isBigEndian ? even.swap16() : even).toString('utf16le'), 'utf8');
}

;// CONCATENATED MODULE: ./build/decoding/decoder.js
external_node_worker_threads_.parentPort?.on('message', async ({ bytes, password, isIssuerAnswer }) => {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { certificates, faults } = await decodeGiven(source, { password, isIssuerAnswer });
    const answer = {
        // each in memory of its own: a part of a source would bring all of it along
        certificates: certificates.map(({ certificate, position }) => {
            return { der: new Uint8Array(certificate.der), position };
        }),
        faults,
    };
    external_node_worker_threads_.parentPort?.postMessage(answer);
});


})

};

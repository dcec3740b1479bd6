export const id = "trusted-faults";
export const ids = ["trusted-faults", "private-key"];
export const modules = {

7995:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (nameContent),
  X: () => (describeContent)
});
var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2102);

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

5841:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (contentOf),
  C8: () => (readWholeElement),
  GG: () => (walk),
  KZ: () => (readChildren),
  RN: () => (readElement),
  _K: () => (toDotted),
  qN: () => (eachChild)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);

const MAX_LENGTH_OCTETS = 4;
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
function readWholeElement(bytes) {
    const element = readElement(bytes);
    if (element.end !== bytes.length)
        throw notDer();
    return element;
}
const MAX_CHILDREN = 100_000;
function readChildren(element) {
    const children = [];
    for (const child of eachChild(element)) {
        if (children.length === MAX_CHILDREN)
            throw new RangeError('too many values');
        children.push(child);
    }
    return children;
}
function* eachChild({ bytes, contentStart, end }) {
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        yield child;
        at = child.end;
    }
}
function contentOf({ bytes, contentStart, end }) {
    return bytes.subarray(contentStart, end);
}
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

5446:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (decodePlain),
  N: () => (findKeyBeside)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2102);
var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5841);
var _pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2512);
var _private_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1975);





const DER_SEQUENCE = 0x30;
function decodePlain(bytes) {
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E4)(bytes, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SOURCE_CERTIFICATES */ .u4);
    if (decoded.faults[0]?.code === 'too-large')
        return decoded;
    return decoded.faults.length === 0 && findKeyBeside(bytes) === undefined ? decoded : undefined;
}
function findKeyBeside(bytes) {
    if (bytes[0] === DER_SEQUENCE)
        return (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__.findPrivateKey)(bytes) === undefined ? undefined : 0;
    const gaps = [];
    const lineAt = (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .makeLineCounter */ .FR)(bytes);
    let start = 0;
    for (const { start: end, end: next, content } of (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .readPemBlocks */ .Hg)(bytes)) {
        if (!Buffer.isBuffer(content))
            continue; // its text is a part of the gap
        if (hidesKey(content))
            return lineAt(end);
        gaps.push({ start, text: bytes.subarray(start, end) });
        start = next;
    }
    gaps.push({ start, text: bytes.subarray(start) });
    let place = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__.findPrivateKey)(Buffer.concat(gaps.map(({ text }) => text)));
    if (place === undefined)
        return undefined;
    for (const gap of gaps) {
        if (place < gap.text.length)
            return lineAt(gap.start + place);
        place -= gap.text.length;
    }
    return 0;
}
function hidesKey(content) {
    try {
        const { end } = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .readElement */ .RN)(content);
        return end < content.length && (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__.findPrivateKey)(content.subarray(end)) !== undefined;
    }
    catch {
        return (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__.findPrivateKey)(content) !== undefined;
    }
}


}),

1975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  findPrivateKey: () => (findPrivateKey)
});
const TEXTS = [
    [/(?:BEGIN|-END)[A-Z0-9 ]{0,40}PRIVATE ?KEY/], // RFC 7468, OpenSSH, PGP, ssh.com; with any dashes, or none
    [/PuTTY-User-Key-File-\d:[^\n]{0,80}\s[^\w\n]{0,20}(?:Encryption|Comment):/],
    [/\bAGE-SECRET-KEY-|AGE-SECRET-KEY-1[0-9A-Z]{20}/i],
    [/\\?"d\\?"\s{0,9}:\s{0,9}\\?"[\w-]{20}/], // JWK (RFC 7518 section 6), perhaps in a string of JSON
    [/\bkty['"]?\s{0,9}:/, /(?<![\w-])['"]?d['"]?\s{0,9}:\s{0,9}['"]?[\w-]{40}/], // the same as YAML, or with other quotes
    [/<(?:\w{1,20}:)?RSAKeyValue\b/, /<(?:\w{1,20}:)?(?:D|DP|InverseQ)\s{0,9}>/], // .NET's ToXmlString
    [/<(?:\w{1,20}:)?DSAKeyValue\b/, /<(?:\w{1,20}:)?X\s{0,9}>/],
    [/\bprivate ?exponent\s{0,9}:|\bPrivate-Key: ?\(/i], // openssl rsa -text, certtool --key-info
    [/\b(?:priv|prime[12]|exponent[12]|coefficient):[^\S\n]{0,9}\n[^\S\n]{0,30}[0-9a-f]{2}:/i],
];
const BLOBS = [Buffer.from('openssh-key-v1\0'), Buffer.from('1ef1b5b000000000', 'hex')];
const ENCODED = [
    ['PRIVATE KEY'],
    ['openssh-key-v1\0'],
    ['PuTTY-User-Key-File-'],
    ['AGE-SECRET-KEY-'],
    ['"kty":"', '"d":"'],
    ['"kty": "', '"d": "'],
    ['privateExponent:'],
    ['<RSAKeyValue', '<InverseQ'],
];
function findPrivateKey(bytes) {
    const text = bytes.toString('latin1');
    return findText(text) ?? findBinary(bytes) ?? findBase64(bytes) ?? findHexadecimal(text);
}
function findText(text) {
    const row = TEXTS.find((patterns) => patterns.every((pattern) => pattern.test(text)));
    return row?.[0] && text.search(row[0]);
}
function findBinary(bytes) {
    const blob = BLOBS.map((start) => bytes.indexOf(start)).find((at) => at !== -1);
    if (blob !== undefined)
        return blob;
    let at = bytes.indexOf(SEQUENCE);
    const octet = (index) => bytes[at + index] ?? Number.NaN;
    for (; at !== -1; at = bytes.indexOf(SEQUENCE, at + 1))
        if (beginsAsKey(octet))
            return at;
    return undefined;
}
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;
const MIN_MODULUS_BYTES = 32;
const SCALAR_BYTES = { least: 14, most: 72 };
const ENCRYPTIONS = [
    Buffer.from('2a864886f70d0105', 'hex'),
    Buffer.from('2a864886f70d010c01', 'hex'),
];
function beginsAsKey(octet) {
    const key = readHeader(octet, 0);
    if (octet(key.start) === SEQUENCE)
        return isEncrypted(octet, key);
    const hasVersion = octet(key.start) === INTEGER && octet(key.start + 1) === 1 && octet(key.start + 2) <= 1;
    if (!hasVersion)
        return false;
    const next = key.start + 3;
    const value = readHeader(octet, next);
    switch (octet(next)) {
        case SEQUENCE: // an algorithm, and in the same value the key
            return isAlgorithm(octet, value) && value.end < key.end && octet(value.end) === OCTET_STRING;
        case INTEGER:
            return value.end - value.start >= MIN_MODULUS_BYTES && value.end < key.end;
        case OCTET_STRING: {
            const size = value.end - value.start;
            return size >= SCALAR_BYTES.least && size <= SCALAR_BYTES.most && value.end <= key.end;
        }
        default:
            return false;
    }
}
function isEncrypted(octet, key) {
    const algorithm = readHeader(octet, key.start);
    if (!isAlgorithm(octet, algorithm) || algorithm.end >= key.end)
        return false;
    const start = readHeader(octet, algorithm.start).start;
    const isKnown = ENCRYPTIONS.some((name) => name.every((value, index) => octet(start + index) === value));
    return isKnown && octet(algorithm.end) === OCTET_STRING;
}
function isAlgorithm(octet, { start }) {
    return octet(start) === OBJECT_IDENTIFIER;
}
function readHeader(octet, at) {
    const first = octet(at + 1);
    if (first < 0x80)
        return { start: at + 2, end: at + 2 + first };
    const count = first - 0x80;
    if (!(count >= 1 && count <= 4))
        return { start: Number.NaN, end: Number.NaN };
    let length = 0;
    for (let index = 0; index < count; index++)
        length = length * 0x100 + octet(at + 2 + index);
    return { start: at + 2 + count, end: at + 2 + count + length };
}
const HEXADECIMAL = /(?:(?:0x|\\x)?[0-9a-f]{2}[\s:,]{0,3}){40,}/gi;
function findHexadecimal(text) {
    for (const { 0: run, index } of text.matchAll(HEXADECIMAL)) {
        const octets = Buffer.from(run.replace(/0x|[^0-9a-f]/gi, ''), 'hex');
        if (findBinary(octets) !== undefined)
            return index;
    }
    return undefined;
}
const NO_DIGIT = 0xff;
const DIGITS = Buffer.alloc(256, NO_DIGIT);
for (const [value, digit] of [
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
    DIGITS[digit.charCodeAt(0)] = value;
}
DIGITS['-'.charCodeAt(0)] = 62;
DIGITS['_'.charCodeAt(0)] = 63;
const LINE_FEED = 0x0a;
const FIRST_DIGIT_OF_SEQUENCE = 12; // the upper six bits of 0x30; the lower two come first in the next digit
const MOST_SECOND_DIGIT = 15;
function findBase64(bytes) {
    const { digits, placeOf } = gatherDigits(bytes);
    const row = NEEDLES.find((words) => words.every((word) => word.some((needle) => digits.includes(needle))));
    const first = row?.[0]?.map((needle) => digits.indexOf(needle)).find((index) => index !== -1);
    if (first !== undefined)
        return placeOf(first);
    let at = digits.indexOf(FIRST_DIGIT_OF_SEQUENCE);
    const octet = (index) => decodeOctet(digits, at, index);
    for (; at !== -1; at = digits.indexOf(FIRST_DIGIT_OF_SEQUENCE, at + 1)) {
        if ((digits[at + 1] ?? NO_DIGIT) <= MOST_SECOND_DIGIT && beginsAsKey(octet))
            return placeOf(at);
    }
    return undefined;
}
function gatherDigits(bytes) {
    const digits = Buffer.allocUnsafe(bytes.length);
    const gather = (most) => {
        let count = 0;
        let place = 0;
        let isQuoting = true; // `> `, `- `, `# ` before the first digit of a line
        for (; place < bytes.length && count < most; place++) {
            const character = bytes[place] ?? 0;
            const digit = DIGITS[character] ?? NO_DIGIT;
            if (character === LINE_FEED)
                isQuoting = true;
            if (digit === NO_DIGIT || (isQuoting && character === HYPHEN))
                continue;
            isQuoting = false;
            digits[count++] = digit;
        }
        return { count, place };
    };
    const { count } = gather(bytes.length);
    return { digits: digits.subarray(0, count), placeOf: (index) => gather(index + 1).place - 1 };
}
const HYPHEN = 0x2d;
function decodeOctet(digits, start, index) {
    const bit = index * 8;
    const at = start + Math.floor(bit / 6);
    const [high, low] = [digits[at], digits[at + 1]];
    if (high === undefined || low === undefined)
        return Number.NaN;
    return ((high * 64 + low) >> (4 - (bit % 6))) & 0xff; // 4, 2 or 0 bits of the lower digit belong to the next octet
}
const NEEDLES = [
    ...ENCODED.map((words) => words.map(encode)),
    [encode('PRIVATE KEY').flatMap((text) => encode(text))],
].map((words) => words.map((texts) => texts.map((text) => gatherDigits(Buffer.from(text)).digits)));
function encode(word) {
    return [0, 1, 2].map((before) => {
        const whole = Math.floor(((before + word.length) * 8) / 6);
        return Buffer.from('\0'.repeat(before) + word, 'latin1')
            .toString('base64')
            .slice(Math.ceil((before * 8) / 6), whole);
    });
}


}),

855:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (decodeBounded)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2102);
var _certificates_formats_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5446);



async function decodeBounded(bytes, options = {}) {
    const plain = (0,_certificates_formats_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlain */ .L)(bytes);
    if (plain !== undefined)
        return plain;
    const { askDecoder } = await __webpack_require__.e("thread").then(__webpack_require__.bind(__webpack_require__, 3314));
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

7386:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readFaulty: () => (readFaulty)
});
var _certificates_formats_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);
var _decoding_decoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(855);
var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1227);



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
        ? 'It is not copied into the bundle. A file that clients read as a list of CAs is public: remove the key and treat it as leaked.'
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
        message: `${place.label}: left out are ${count} of its certificates, which it does not trust for servers.`,
        origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, 0),
    };
}


})

};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({

2613:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

}),

5317:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

}),

6982:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

}),

4434:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

}),

9896:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

}),

8611:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

}),

5692:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

}),

3339:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

}),

9278:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

}),

4589:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

}),

6698:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

}),

4573:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

}),

1421:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

}),

7540:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

}),

7598:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

}),

3053:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

}),

610:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

}),

8474:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

}),

3024:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

}),

7067:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

}),

2467:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

}),

7030:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

}),

8161:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

}),

6760:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

}),

643:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

}),

1708:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

}),

1792:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

}),

7075:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

}),

8500:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

}),

1692:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

}),

3136:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

}),

7975:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

}),

3429:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

}),

5919:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

}),

8522:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

}),

857:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

}),

6928:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

}),

2203:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

}),

3193:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

}),

3557:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

}),

4756:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

}),

7016:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

}),

9023:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

}),

3696:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  N: () => (BASES)
});
const BASES = [
    'default-store',
    'given',
    'pin',
    'verified-url',
    'existing-setting',
    'unpinned',
];


}),

1837:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  ax: () => (fingerprintOf),
  uV: () => (formatFingerprint),
  Nl: () => (isSelfSigned),
  s3: () => (isSignedBy),
  Vb: () => (nameOf),
  hB: () => (parseCertificate),
  uO: () => (tryParseCertificate)
});


var external_node_crypto_ = __nccwpck_require__(7598);
var dates = __nccwpck_require__(3348);
var digest = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./build/certificates/fields.js
function readFields(der) {
    try {
        return readCertificate({ octets: der.toString('latin1'), at: 0, end: der.length });
    }
    catch (cause) {
        if (cause === UNUSUAL)
            return undefined;
        throw cause;
    }
}
const UNUSUAL = Symbol('unusual');
// X.690 section 8.1.2, and the types of RFC 5280 section 4.1
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const NULL = 0x05;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const PRINTABLE_STRING = 0x13;
const IA5_STRING = 0x16;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const SEQUENCE = 0x30;
const SET = 0x31;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const ATTRIBUTE_TYPES = new Map([
    ['\x55\x04\x03', 'CN'],
    ['\x55\x04\x05', 'serialNumber'],
    ['\x55\x04\x06', 'C'],
    ['\x55\x04\x07', 'L'],
    ['\x55\x04\x08', 'ST'],
    ['\x55\x04\x0a', 'O'],
    ['\x55\x04\x0b', 'OU'],
    ['\x55\x04\x61', 'organizationIdentifier'],
    ['\x09\x92\x26\x89\x93\xf2\x2c\x64\x01\x19', 'DC'],
    ['\x2a\x86\x48\x86\xf7\x0d\x01\x09\x01', 'emailAddress'],
]);
const BASIC_CONSTRAINTS = '\x55\x1d\x13';
const KEY_USAGE = '\x55\x1d\x0f';
const SUBJECT_KEY_IDENTIFIER = '\x55\x1d\x0e';
const AUTHORITY_KEY_IDENTIFIER = '\x55\x1d\x23';
const KEY_IDENTIFIER = 0x80;
const READ_BY_OPENSSL = new Set([
    '\x55\x1d\x11', // subjectAltName
    '\x55\x1d\x1e', // nameConstraints
    '\x55\x1d\x1f', // cRLDistributionPoints
    '\x55\x1d\x25', // extKeyUsage
    '\x60\x86\x48\x01\x86\xf8\x42\x01\x01', // Netscape's certificate type
    '\x2b\x06\x01\x05\x05\x07\x01\x07', // IP addresses (RFC 3779)
    '\x2b\x06\x01\x05\x05\x07\x01\x08', // AS identifiers (RFC 3779)
    '\x2b\x06\x01\x05\x05\x07\x01\x0e', // proxyCertInfo (RFC 3820)
]);
const KEY_CERT_SIGN = 0x04; // the bit 5 of RFC 5280 section 4.2.1.3, in the first octet
const PLAIN_TEXT = /^(?![ #])[^\p{Cc}]+(?<! )$/u;
const NOT_ASCII = /[\x80-\xff]/;
const SPECIALS = /[,+"\\<>;]/g;
function readCertificate(cursor) {
    const certificate = enter(cursor, SEQUENCE);
    expectEnd(cursor);
    const tbs = enter(certificate, SEQUENCE);
    const fields = readTbsCertificate(tbs);
    skipAlgorithm(certificate);
    const signature = enter(certificate, BIT_STRING);
    if (signature.end - signature.at < 2 || octetAt(signature) !== 0)
        throw UNUSUAL;
    expectEnd(certificate);
    return fields;
}
function readTbsCertificate(tbs) {
    const version = enter(tbs, VERSION);
    const number = enter(version, INTEGER);
    if (number.end - number.at !== 1 || octetAt(number) !== 2)
        throw UNUSUAL; // v3
    expectEnd(version);
    const serial = enter(tbs, INTEGER);
    expectMinimalInteger(serial);
    skipAlgorithm(tbs);
    const issuer = readName(tbs);
    const validity = enter(tbs, SEQUENCE);
    const notBefore = readTime(validity);
    const notAfter = readTime(validity);
    expectEnd(validity);
    const subject = readName(tbs);
    const key = enter(tbs, SEQUENCE);
    skipAlgorithm(key);
    const bits = enter(key, BIT_STRING);
    if (bits.end - bits.at < 2 || octetAt(bits) !== 0)
        throw UNUSUAL;
    expectEnd(key);
    const wrapper = enter(tbs, EXTENSIONS);
    expectEnd(tbs);
    const isCa = readIsCa(enter(wrapper, SEQUENCE));
    expectEnd(wrapper);
    return { subject, issuer, notBefore, notAfter, isCa, isSelfIssued: subject === issuer };
}
function readIsCa(extensions) {
    const seen = new Set();
    let isCa = false;
    let signsCertificates = true;
    while (extensions.at < extensions.end) {
        const extension = enter(extensions, SEQUENCE);
        const id = readObjectIdentifier(enter(extension, OBJECT_IDENTIFIER));
        if (seen.has(id))
            throw UNUSUAL;
        seen.add(id);
        if (octetAt(extension) === BOOLEAN)
            expectTrue(enter(extension, BOOLEAN));
        const value = enter(extension, OCTET_STRING);
        expectEnd(extension);
        if (id === BASIC_CONSTRAINTS)
            isCa = readBasicConstraints(value);
        else if (id === KEY_USAGE)
            signsCertificates = readKeyCertSign(value);
        else if (id === SUBJECT_KEY_IDENTIFIER)
            enter(value, OCTET_STRING);
        else if (id === AUTHORITY_KEY_IDENTIFIER)
            readKeyIdentifier(value);
        else if (READ_BY_OPENSSL.has(id))
            throw UNUSUAL;
        else
            value.at = value.end;
        expectEnd(value);
    }
    return isCa && signsCertificates;
}
function readBasicConstraints(value) {
    const constraints = enter(value, SEQUENCE);
    if (constraints.at === constraints.end)
        return false;
    expectTrue(enter(constraints, BOOLEAN));
    if (constraints.at < constraints.end) {
        const pathLength = enter(constraints, INTEGER);
        if (pathLength.end - pathLength.at !== 1 || octetAt(pathLength) >= 0x80)
            throw UNUSUAL;
    }
    expectEnd(constraints);
    return true;
}
function readKeyCertSign(value) {
    const bits = enter(value, BIT_STRING);
    const unused = octetAt(bits);
    const first = octetAt(bits, 1);
    if (bits.end - bits.at !== 2 || unused > 7 || first >>> unused === 0)
        throw UNUSUAL;
    return (((first >>> unused) << unused) & KEY_CERT_SIGN) !== 0;
}
function readKeyIdentifier(value) {
    const identifier = enter(value, SEQUENCE);
    enter(identifier, KEY_IDENTIFIER);
    expectEnd(identifier);
}
function readName(cursor) {
    const name = enter(cursor, SEQUENCE);
    let text = '';
    while (name.at < name.end) {
        const relative = enter(name, SET);
        const attribute = enter(relative, SEQUENCE);
        expectEnd(relative);
        const type = ATTRIBUTE_TYPES.get(readObjectIdentifier(enter(attribute, OBJECT_IDENTIFIER)));
        if (type === undefined)
            throw UNUSUAL;
        text += `${text === '' ? '' : ', '}${type}=${readString(attribute)}`;
        expectEnd(attribute);
    }
    return text;
}
function readString(cursor) {
    const tag = octetAt(cursor);
    if (tag !== UTF8_STRING && tag !== PRINTABLE_STRING && tag !== IA5_STRING)
        throw UNUSUAL;
    let text = contentOf(enter(cursor, tag));
    if (NOT_ASCII.test(text)) {
        text = Buffer.from(text, 'latin1').toString('utf8');
        if (tag !== UTF8_STRING || text.includes('\ufffd'))
            throw UNUSUAL;
    }
    if (!PLAIN_TEXT.test(text))
        throw UNUSUAL;
    return text.replace(SPECIALS, '\\$&');
}
function readTime(cursor) {
    const tag = octetAt(cursor);
    if (tag !== UTC_TIME && tag !== GENERALIZED_TIME)
        throw UNUSUAL;
    const digits = contentOf(enter(cursor, tag));
    const yearDigits = tag === UTC_TIME ? 2 : 4;
    if (digits.length !== yearDigits + 11 || !/^\d+Z$/.test(digits))
        throw UNUSUAL;
    const number = Number(digits.slice(0, yearDigits));
    const year = tag === UTC_TIME ? (number < 50 ? 2000 : 1900) + number : number;
    const month = readTwoDigits(digits, yearDigits);
    const day = readTwoDigits(digits, yearDigits + 2);
    const hour = readTwoDigits(digits, yearDigits + 4);
    const minute = readTwoDigits(digits, yearDigits + 6);
    const second = readTwoDigits(digits, yearDigits + 8);
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    // A day that the month has not is one of another month.
    const isReal = date.getUTCMonth() === month - 1 && hour < 24 && minute < 60 && second < 60;
    if (!isReal || year < 1000)
        throw UNUSUAL;
    return date;
}
function readTwoDigits(digits, at) {
    return 10 * digits.charCodeAt(at) + digits.charCodeAt(at + 1) - 11 * 0x30;
}
function skipAlgorithm(cursor) {
    const algorithm = enter(cursor, SEQUENCE);
    readObjectIdentifier(enter(algorithm, OBJECT_IDENTIFIER));
    if (algorithm.at === algorithm.end)
        return;
    const isNull = octetAt(algorithm) === NULL;
    const parameters = enter(algorithm, isNull ? NULL : OBJECT_IDENTIFIER);
    if (isNull)
        expectEnd(parameters);
    else
        readObjectIdentifier(parameters);
    expectEnd(algorithm);
}
function readObjectIdentifier(cursor) {
    let isStart = true;
    for (let at = cursor.at; at < cursor.end; at++) {
        const octet = cursor.octets.charCodeAt(at);
        if (isStart && octet === 0x80)
            throw UNUSUAL;
        isStart = octet < 0x80;
    }
    if (cursor.at === cursor.end || !isStart)
        throw UNUSUAL;
    return contentOf(cursor);
}
function expectMinimalInteger(integer) {
    const length = integer.end - integer.at;
    const first = octetAt(integer);
    const second = octetAt(integer, 1);
    const isPadded = (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);
    if (length === 0 || (length > 1 && isPadded))
        throw UNUSUAL;
}
function expectTrue(boolean) {
    if (boolean.end - boolean.at !== 1 || octetAt(boolean) !== 0xff)
        throw UNUSUAL;
}
function expectEnd({ at, end }) {
    if (at !== end)
        throw UNUSUAL;
}
function octetAt({ octets, at }, offset = 0) {
    return octets.charCodeAt(at + offset); // NaN past the end, which equals nothing
}
function contentOf({ octets, at, end }) {
    return octets.slice(at, end);
}
function enter(cursor, tag) {
    const { octets, end } = cursor;
    let at = cursor.at;
    if (end - at < 2 || octets.charCodeAt(at) !== tag)
        throw UNUSUAL;
    let length = octets.charCodeAt(at + 1);
    at += 2;
    if (length >= 0x80) {
        const count = length - 0x80;
        if (count < 1 || count > 3 || end - at < count)
            throw UNUSUAL;
        length = 0;
        for (const last = at + count; at < last; at++)
            length = length * 0x100 + octets.charCodeAt(at);
        if (length < (count === 1 ? 0x80 : 0x100 ** (count - 1)))
            throw UNUSUAL;
    }
    if (length > end - at)
        throw UNUSUAL;
    cursor.at = at + length;
    return { octets, at, end: cursor.at };
}

;// CONCATENATED MODULE: ./build/certificates/certificate.js
function parseCertificate(bytes) {
    const fields = readFields(bytes);
    if (fields !== undefined)
        return { der: bytes, fingerprint: fingerprintOf(bytes), ...fields };
    const x509 = new external_node_crypto_.X509Certificate(bytes);
    const der = x509.raw;
    return { der, fingerprint: fingerprintOf(der), ...askOpenSsl(x509) };
}
function tryParseCertificate(bytes) {
    try {
        return parseCertificate(bytes);
    }
    catch {
        return undefined;
    }
}
function askOpenSsl(x509) {
    const subject = x509.subject ?? '';
    const issuer = x509.issuer ?? '';
    return {
        subject: toOneLine(subject),
        issuer: toOneLine(issuer),
        notBefore: (0,dates/* readPrintedTime */.gp)(x509.validFrom),
        notAfter: (0,dates/* readPrintedTime */.gp)(x509.validTo),
        isCa: x509.ca,
        isSelfIssued: subject === issuer,
    };
}
function fingerprintOf(der) {
    return (0,digest/* digestSha256 */.O)(der);
}
function isSignedBy(certificate, issuer) {
    try {
        return new external_node_crypto_.X509Certificate(certificate.der).verify(new external_node_crypto_.X509Certificate(issuer.der).publicKey);
    }
    catch {
        return false; // a key of a kind OpenSSL does not know signs nothing that a client here could check
    }
}
function isSelfSigned(certificate) {
    return certificate.isSelfIssued && isSignedBy(certificate, certificate);
}
function formatFingerprint(fingerprint) {
    return fingerprint.toUpperCase().replace(/..(?=.)/g, '$&:');
}
function nameOf(certificate) {
    const commonName = /(?:^|, )CN=((?:[^,\\]|\\.|,(?! [A-Za-z0-9.]+=))+)/.exec(certificate.subject)?.[1];
    return commonName ?? (certificate.subject || formatFingerprint(certificate.fingerprint));
}
function toOneLine(name) {
    return name.replaceAll('\n', ', ');
}


}),

3348:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A8: () => (judgeValidity),
  fU: () => (formatTime),
  gp: () => (readPrintedTime),
  im: () => (formatDay)
});
function formatDay(date) {
    return isReadable(date) ? date.toISOString().slice(0, 10) : 'unknown';
}
function formatTime(date) {
    return isReadable(date) ? date.toISOString() : null;
}
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
function readPrintedTime(text) {
    const parts = /^(\w{3}) +(\d+) ([\d:]{8})(?:\.\d+)? (\d+) GMT$/.exec(text) ?? [];
    const [, month = '', day = '', time, year = ''] = parts;
    const number = String(MONTHS.indexOf(month) / 3 + 1);
    return new Date(`${year.padStart(4, '0')}-${number.padStart(2, '0')}-${day.padStart(2, '0')}T${time}Z`);
}
function judgeValidity({ notBefore, notAfter }, now) {
    // NaN is neither before nor after anything
    if (!isReadable(notBefore) || !isReadable(notAfter))
        return 'unreadable';
    if (now === undefined)
        return 'valid';
    if (notAfter < now)
        return 'expired';
    return now < notBefore ? 'not-yet' : 'valid';
}
function isReadable(date) {
    return !Number.isNaN(date.getTime());
}


}),

8909:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (digestSha1),
  O: () => (digestSha256)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

function digestSha256(data) {
    return digest('sha256', data);
}
function digestSha1(data) {
    return digest('sha1', data);
}
function digest(algorithm, data) {
    // In one call from Node 20.12 on: the first Hash object of a process costs as much as digesting a whole bundle.
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash(algorithm).update(data).digest('hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash(algorithm, data);
}


}),

2102:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  E4: () => (decodeSource),
  T_: () => (isPrivateKey),
  Tj: () => (onlyFault),
  Wq: () => (decodeBlock),
  fn: () => (findDerBehind)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1837);
var _padding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2471);
var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2512);




const FAULT_CODES = (/* unused pure expression or super */ null && ([
    'bad-base64',
    'distrusted',
    'no-certificate',
    'not-a-certificate',
    'private-key',
    'too-large',
    'unparsable-certificate',
    'unterminated-block',
    'wrong-password',
]));
const CERTIFICATE_LABELS = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);
const OTHER_BLOCK = 'a block of another kind';
const DER_SEQUENCE = 0x30;
const MAX_KEY_BYTES = 64 * 1024; // RSA of 65,536 bits has 37 kB; OpenSSL makes an object of each value to tell
function decodeSource(bytes, most = Number.POSITIVE_INFINITY) {
    return (bytes[0] === DER_SEQUENCE ? decodeDer(bytes) : undefined) ?? decodeText(bytes, most);
}
function decodeDer(bytes) {
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .tryParseCertificate */ .uO)(bytes);
    if (certificate === undefined) {
        return isPrivateKey(bytes) ? onlyFault('private-key', 'a private key') : undefined;
    }
    const certificates = [{ certificate, position: 1 }];
    if ((0,_padding_js__WEBPACK_IMPORTED_MODULE_2__/* .passPadding */ .f)(bytes, certificate.der.length) === bytes.length)
        return { certificates, faults: [] };
    const fault = {
        code: 'not-a-certificate',
        position: 2,
        line: 0,
        what: 'bytes behind a certificate',
    };
    return { certificates, faults: [fault] };
}
function decodeText(bytes, most) {
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .readPemBlocks */ .Hg)(bytes, most + 1);
    if (blocks.length > most)
        return onlyFault('too-large', 'too many PEM blocks');
    if (blocks.length === 0)
        return onlyFault('no-certificate', 'a file without a certificate');
    const certificates = [];
    const faults = [];
    const lineAt = (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .makeLineCounter */ .FR)(bytes);
    for (const block of blocks) {
        const { position, start } = block;
        const { certificate, fault } = decodeBlock(block);
        if (certificate)
            certificates.push({ certificate, position });
        if (fault)
            faults.push({ ...fault, position, line: lineAt(start) });
    }
    const der = findDerBehind(bytes, blocks);
    if (der !== undefined) {
        const place = { position: blocks.length + 1, line: lineAt(der) };
        faults.push({ code: 'not-a-certificate', ...place, what: 'bytes of DER behind a PEM block' });
    }
    return { certificates, faults };
}
function findDerBehind(bytes, blocks) {
    return blocks
        .map(({ end }) => (0,_padding_js__WEBPACK_IMPORTED_MODULE_2__/* .passPadding */ .f)(bytes, end))
        .find((at) => bytes[at] === DER_SEQUENCE && (bytes[at + 1] ?? 0) >= 0x80); // no text, in UTF-8 either
}
function decodeBlock(block) {
    const { content } = block;
    const decoded = decodeCertificateBlock(block);
    if ('what' in decoded)
        return { fault: decoded };
    const { length } = decoded.der;
    if (length === content.length || (0,_padding_js__WEBPACK_IMPORTED_MODULE_2__/* .passPadding */ .f)(content, length) === content.length) {
        return { certificate: decoded };
    }
    const what = 'a CERTIFICATE block with more in it than one certificate';
    return { certificate: decoded, fault: { code: 'unparsable-certificate', what } };
}
function decodeCertificateBlock({ label, content }) {
    if (label.includes('PRIVATE KEY'))
        return { code: 'private-key', what: 'a private key' };
    const isCertificate = CERTIFICATE_LABELS.has(label);
    if (content === 'unterminated-block') {
        return {
            code: content,
            what: `${isCertificate ? 'a CERTIFICATE block' : OTHER_BLOCK} that does not end`,
        };
    }
    if (!isCertificate)
        return { code: 'not-a-certificate', what: OTHER_BLOCK };
    if (content === 'bad-base64')
        return { code: content, what: 'a CERTIFICATE block that is not base64' };
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .tryParseCertificate */ .uO)(content);
    if (certificate)
        return certificate;
    if (isPrivateKey(content))
        return { code: 'private-key', what: 'a private key labelled CERTIFICATE' };
    return {
        code: 'unparsable-certificate',
        what: 'a CERTIFICATE block whose bytes are not an X.509 certificate',
    };
}
function isPrivateKey(der) {
    if (der.length > MAX_KEY_BYTES)
        return false;
    return ['pkcs8', 'sec1'].some((type) => {
        try {
            (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type });
            return true;
        }
        catch (cause) {
            return cause.code === 'ERR_MISSING_PASSPHRASE';
        }
    });
}
function onlyFault(code, what) {
    return { certificates: [], faults: [{ code, position: 0, line: 0, what }] };
}


}),

2471:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  f: () => (passPadding)
});
const PADDING = new Set([0x00, 0x09, 0x0a, 0x0d, 0x1a, 0x20]);
function passPadding(bytes, start) {
    let at = start;
    while (at < bytes.length && PADDING.has(bytes[at] ?? -1))
        at++;
    return at;
}


}),

2512:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  FD: () => (writePemBlock),
  FR: () => (makeLineCounter),
  Hg: () => (readPemBlocks),
  ID: () => (measurePemBlock),
  S7: () => (writePemBlockTo),
  y4: () => (decodeBase64)
});
const BEGIN = '-----BEGIN ';
const DASHES = '-----';
const WHITE_SPACE = /\\[nrt]|\s+/g; // some tools write a line end as two characters, `\n`
const LINE_WIDTH = 64; // RFC 7468 section 2
const LINE_FEED = 0x0a;
const HEAD = Buffer.from('-----BEGIN CERTIFICATE-----\n');
const TAIL = Buffer.from('-----END CERTIFICATE-----\n');
const MAX_LABEL_LENGTH = 64;
function readPemBlocks(bytes, most = Number.POSITIVE_INFINITY) {
    const blocks = [];
    for (let begin = bytes.indexOf(BEGIN); begin !== -1 && blocks.length < most;) {
        const labelStart = begin + BEGIN.length;
        const labelEnd = bytes.indexOf(DASHES, labelStart);
        const label = labelEnd === -1 || labelEnd - labelStart > MAX_LABEL_LENGTH
            ? ''
            : bytes.toString('latin1', labelStart, labelEnd);
        if (label === '' || /[\r\n]/.test(label)) {
            begin = bytes.indexOf(BEGIN, labelStart); // prose that speaks of BEGIN
            continue;
        }
        const bodyStart = labelEnd + DASHES.length;
        const bodyEnd = bytes.indexOf(DASHES, bodyStart);
        const tail = `-----END ${label}-----`;
        const isTerminated = bodyEnd !== -1 && bytes.toString('latin1', bodyEnd, bodyEnd + tail.length) === tail;
        const end = isTerminated ? bodyEnd + tail.length : bodyStart;
        blocks.push({
            label,
            position: blocks.length + 1,
            start: begin,
            end,
            content: isTerminated
                ? decodeBase64(bytes.toString('latin1', bodyStart, bodyEnd))
                : 'unterminated-block',
        });
        begin = bytes.indexOf(BEGIN, end);
    }
    return blocks;
}
function makeLineCounter(bytes) {
    let line = 1;
    let counted = 0; // up to where line ends are counted
    return (offset) => {
        for (let at = bytes.indexOf(LINE_FEED, counted); at !== -1 && at < offset;) {
            line++;
            at = bytes.indexOf(LINE_FEED, at + 1);
        }
        counted = offset;
        return line;
    };
}
function writePemBlock(der) {
    const block = Buffer.allocUnsafe(measurePemBlock(der));
    writePemBlockTo(block, 0, der);
    return block.toString('latin1');
}
function measurePemBlock(der) {
    const digits = 4 * Math.ceil(der.length / 3);
    return HEAD.length + digits + Math.ceil(digits / LINE_WIDTH) + TAIL.length;
}
function writePemBlockTo(target, start, der) {
    const end = start + measurePemBlock(der);
    HEAD.copy(target, start);
    // All digits at once, so far behind that each line moves forward to its place: a text for each line costs more.
    const digitsEnd = end - TAIL.length;
    const digits = der.toString('base64');
    let from = digitsEnd - digits.length;
    target.write(digits, from, 'latin1');
    for (let at = start + HEAD.length; from < digitsEnd; from += LINE_WIDTH) {
        const lineEnd = Math.min(from + LINE_WIDTH, digitsEnd);
        target.copyWithin(at, from, lineEnd);
        at += lineEnd - from;
        target[at++] = LINE_FEED;
    }
    TAIL.copy(target, digitsEnd);
    return end;
}
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length > 0 && bytes.length === countEncoded(text))
        return bytes;
    const digits = text.replace(WHITE_SPACE, '');
    if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits))
        return 'bad-base64';
    return Buffer.from(digits, 'base64');
}
function countEncoded(text) {
    if (text.includes('-') || text.includes('_'))
        return Number.NaN;
    let digits = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        digits--;
    return (digits / 4) * 3 - countPadding(text); // no whole number where digits are missing
}
function countPadding(text) {
    const first = text.indexOf('=');
    if (first === -1)
        return 0;
    const padding = text.slice(first).trimEnd();
    return padding === '=' || padding === '==' ? padding.length : Number.NaN;
}


}),

5269:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  BV: () => (breakCommandsInJson),
  ix: () => (breakCommands),
  mU: () => (hasCommand)
});
const BRACKET = /(##[\w.-]*)\[/g;
const SECTION = /(section_(?:start|end)):/g;
const AT_START = /^ *(?=::|(?:---|\+\+\+|~~~|\^\^\^)(?: |$))/;
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
function breakCommands(line) {
    return replaceMarks(line.replace(AT_START, '$&\\'), '\\[', '\\:');
}
function breakCommandsInJson(json) {
    return replaceMarks(json, '\\u005b', '\\u003a');
}
function hasCommand(text) {
    const bare = text.replace(IGNORED, '');
    return replaceMarks(bare, '', '') !== bare;
}
function replaceMarks(text, bracket, colon) {
    return text.replace(BRACKET, `$1${bracket}`).replace(SECTION, `$1${colon}`);
}


}),

7171:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  d: () => (TLS_CLIENTS)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

const TLS_CLIENTS = [
    byDefault('openssl', 'SSL_CERT_FILE'),
    byDefault('requests', 'REQUESTS_CA_BUNDLE'),
    byDefault('curl', 'CURL_CA_BUNDLE'),
    byDefault('git', 'GIT_SSL_CAINFO'),
    byDefault('pip', 'PIP_CERT'),
    byDefault('node', 'NODE_EXTRA_CA_CERTS', 'extra'),
    // Go programs that hand a client of their own to the AWS SDK stop at start: terraform-provider-aws#23182.
    { ...onRequest('aws', 'AWS_CA_BUNDLE'), breaksOthers: true },
    onRequest('cargo', 'CARGO_HTTP_CAINFO'),
    onRequest('gcloud', 'CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE'),
    onRequest('httplib2', 'HTTPLIB2_CA_CERTS'),
    onRequest('grpc', 'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH'),
    onRequest('hex', 'HEX_CACERTS_PATH'),
    onRequest('stack', 'SYSTEM_CERTIFICATE_PATH'),
    onRequest('lwp', 'PERL_LWP_SSL_CA_FILE'),
    onRequest('composer', 'COMPOSER_CAFILE'),
    onRequest('bundler', 'BUNDLE_SSL_CA_CERT'),
    onRequest('nix', 'NIX_SSL_CERT_FILE'),
    onRequest('julia', 'JULIA_SSL_CA_ROOTS_PATH'),
    onRequest('mamba', 'MAMBA_SSL_VERIFY'),
    onRequest('deno', 'DENO_CERT', 'extra'),
    byConfiguration('wget', 'WGETRC', {
        file: 'wgetrc',
        write: (bundlePath) => `ca_certificate = ${bundlePath}\n`,
        toValue: (path) => path,
        replacesInHome: '.wgetrc',
    }),
    byConfiguration('php', 'PHP_INI_SCAN_DIR', {
        file: 'ca-bundle.ini',
        write: (bundlePath) => `curl.cainfo = "${bundlePath}"\nopenssl.cafile = "${bundlePath}"\n`,
        isAddedTo: true,
        // An empty part stands for the folder that was compiled in.
        toValue: (path, present = '') => {
            const folder = path.slice(0, path.lastIndexOf('/'));
            return present.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).includes(folder) ? present : present + node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter + folder;
        },
    }),
    byConfiguration('homebrew', 'HOMEBREW_CURLRC', {
        file: 'curlrc',
        write: (bundlePath) => `cacert = "${bundlePath}"\n`,
        toValue: (path) => path,
    }),
    // Every JVM then writes a line to stderr, which scripts that read it may not expect.
    { ...onRequest('java', 'JAVA_TOOL_OPTIONS', 'truststore'), breaksOthers: true },
];
function byDefault(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: true, breaksOthers: false };
}
function onRequest(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: false, breaksOthers: false };
}
function byConfiguration(id, variable, configuration) {
    return { ...onRequest(id, variable, 'configuration'), configuration };
}


}),

4600:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  LK: () => (planVariables),
  c9: () => (hasTruststore),
  jP: () => (planFiles)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function planVariables(clients, files, environment, kept) {
    return clients.flatMap((client) => {
        const { variable } = client;
        const present = environment[variable] || undefined;
        if (kept.has(variable))
            return present ? [{ client, variable, value: present, action: 'kept' }] : [];
        const value = valueFor(client, files, present);
        if (value === undefined)
            return [];
        return [{ client, variable, value, action: present === value ? 'unchanged' : 'export' }];
    });
}
function hasTruststore(clients) {
    return clients.some(({ shape }) => shape === 'truststore');
}
function planFiles(variables, files) {
    return variables.flatMap(({ client: { configuration }, action }) => {
        if (configuration === undefined || action === 'kept')
            return [];
        return [{ name: configuration.file, text: configuration.write(files.bundle) }];
    });
}
function valueFor({ shape, configuration }, files, present) {
    if (configuration)
        return configuration.toValue(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.bundle)}/${configuration.file}`, present);
    if (shape === 'truststore')
        return files.javaOptions;
    return shape === 'bundle' ? files.bundle : files.extra;
}


}),

5587:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  T: () => (formatEndpoint)
});
function formatEndpoint({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}


}),

8545:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Cq: () => (EXTRA_FILE),
  Ij: () => (BUNDLE_FILE),
  MM: () => (isOwnPlace),
  Om: () => (chooseParent),
  Uq: () => (REPORT_FILE),
  YG: () => (findClosedFolder),
  kE: () => (FOLDER_PREFIX),
  vB: () => (TRUSTSTORE_FILE),
  wT: () => (toPortablePath),
  zA: () => (isInOutput)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4011);



const FOLDER_PREFIX = 'setup-ca-bundle-';
const BUNDLE_FILE = 'ca-bundle.pem';
const EXTRA_FILE = 'extra.pem';
const TRUSTSTORE_FILE = 'truststore.jks';
const REPORT_FILE = 'report.json';
const SHARED_FOLDER = '_github_home';
const CONTAINER_HOME = '/github/home';
const CONTAINER_TEMPORARY = '/__w/';
function chooseParent(context) {
    const { temporary } = context.folders;
    if (temporary === undefined)
        return undefined;
    if (context.platform !== 'linux')
        return temporary;
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(CONTAINER_HOME) && isSameFolder(shared, CONTAINER_HOME))
        return CONTAINER_HOME;
    const isApart = context.isForPods || temporary.startsWith(CONTAINER_TEMPORARY);
    return isApart || isClosed(shared) ? temporary : shared;
}
function findClosedFolder({ folders: { temporary = '' }, platform }) {
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER);
    return platform === 'linux' && isClosed(shared) ? shared : undefined;
}
function isInOutput(path, { folders: { output } }) {
    return output !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === output;
}
function isOwnPlace(path, context) {
    if (isInOutput(path, context))
        return true;
    const { temporary } = context.folders;
    if (temporary === undefined)
        return false;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(FOLDER_PREFIX))
        return false;
    const places = [temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER), CONTAINER_HOME];
    // relative: on Windows C:\\Temp and c:/temp are one place
    return places.some((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) === '');
}
function toPortablePath(path) {
    const isLiteral = /^\\\\[?.]\\/.test(path); // \\?\D:\\u2026 is handed on by Windows as it is
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' || isLiteral ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function isClosed(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EACCES' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory();
    }
}
function isSameFolder(path, other) {
    let probe;
    try {
        probe = (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(path, FOLDER_PREFIX);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(other, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(probe)));
    }
    catch {
        return false;
    }
    finally {
        if (probe !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(probe, { recursive: true, force: true });
    }
}


}),

8299:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $z: () => (attemptWrite),
  c1: () => (openOutput),
  uD: () => (checkPlace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(411);
var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8545);
var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4011);





const REMOVAL = { recursive: true, force: true, maxRetries: 3 };
async function checkPlace(context) {
    const { output, temporary = output ?? '' } = context.folders;
    const folder = findExisting(output ?? (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseParent */ .Om)(context) ?? '/');
    let cause;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        cause = error;
    }
    const closed = output === undefined ? (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .findClosedFolder */ .YG)(context) : undefined;
    const isGood = cause === undefined && closed === undefined && temporary !== '' && !/[\r\n]/.test(temporary);
    if (isGood)
        return [];
    const { explainPlace } = await __nccwpck_require__.e("writability").then(__nccwpck_require__.bind(__nccwpck_require__, 2406));
    return explainPlace(temporary, closed, cause === undefined ? undefined : explainUnwritable(folder, cause));
}
function findExisting(path) {
    let folder = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder;
}
function openOutput(context, earlier) {
    const folder = earlier ?? makeOwnFolder(context);
    const paths = {
        bundle: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .toPortablePath */ .wT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij)),
        extra: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .toPortablePath */ .wT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .EXTRA_FILE */ .Cq)),
        truststore: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .toPortablePath */ .wT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUSTSTORE_FILE */ .vB)),
        report: (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .toPortablePath */ .wT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq)),
    };
    const discard = () => {
        // on Windows a file that a virus scanner holds open cannot be removed for a moment
        if (earlier === undefined)
            attemptWrite(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, REMOVAL));
    };
    const attempt = (write) => attemptWrite(folder, write);
    return {
        paths,
        write: ({ bundle, extra, truststore, others }) => attempt(() => {
            (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)(paths.bundle, bundle);
            if (extra !== undefined)
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)(paths.extra, extra);
            if (truststore !== undefined)
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)(paths.truststore, truststore);
            for (const { name, text } of others)
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
        }),
        writeReport: (parts) => attempt(() => (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .l)(paths.report, parts)),
        discard,
    };
}
function attemptWrite(folder, write) {
    try {
        write();
    }
    catch (cause) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4(describeFailure(explainUnwritable(folder, cause)));
    }
}
function makeOwnFolder(context) {
    const parent = (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseParent */ .Om)(context) ?? '';
    try {
        return (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(parent, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_PREFIX */ .kE);
    }
    catch (cause) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4(describeFailure(explainUnwritable(parent, cause)));
    }
}
function explainUnwritable(folder, cause) {
    const code = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause);
    const advice = code === 'ENOSPC' || code === 'EDQUOT'
        ? 'The disk is full: make room there.'
        : code === 'EFBIG'
            ? 'This process may not write a file as large as that: raise its limit (ulimit -f).'
            : 'Make it a folder that this user can write to.';
    return `${folder}: the bundle cannot be written there (${code}). ${advice} No variable was set.`;
}
function describeFailure(message) {
    return { code: 'write-failed', severity: 'error', message };
}


}),

1189:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

var node_process__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
__nccwpck_require__.d(__webpack_exports__, {
  EB: () => (seteuid),
  Gg: () => (geteuid),
  R5: () => (getuid),
  gy: () => (setegid),
  h3: () => (setgroups),
  ne: () => (getgroups),
  os: () => (getegid)
});
var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);

const { getuid, geteuid, getegid, getgroups, setegid, seteuid, setgroups, } = /*#__PURE__*/ (node_process__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_process__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __nccwpck_require__.t(node_process__WEBPACK_IMPORTED_MODULE_0__, 2)));


}),

8766:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  o: () => (readSource)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5217);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(411);



const NON_BLOCKING_READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const CHANGED = { code: 'changed', reason: 'was changed while it was read' };
function readSource(path, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_BYTES */ .Tw) {
    let descriptor;
    try {
        // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, NON_BLOCKING_READ);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (status.isDirectory())
            return { code: 'not-a-file', reason: 'is a folder' };
        if (!status.isFile())
            return { code: 'not-a-file', reason: 'is not a regular file' };
        if (status.size > maxBytes)
            return refuseSize(maxBytes);
        const bytes = readAll(descriptor, status.size, maxBytes);
        return isSame(status, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor)) ? bytes : CHANGED;
    }
    catch (cause) {
        return explain(cause);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readAll(descriptor, expectedBytes, maxBytes) {
    let buffer = Buffer.allocUnsafe(expectedBytes + 1); // one more, to see the end without another turn
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length > maxBytes)
            return refuseSize(maxBytes);
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], buffer.length * 2);
    }
}
function refuseSize(maxBytes) {
    return { code: 'too-large', reason: `is larger than ${maxBytes / 1024 / 1024} MiB` };
}
function isSame(before, after) {
    return before.size === after.size && (before.size === 0 || before.mtimeMs === after.mtimeMs);
}
function explain(cause) {
    const code = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCause */ .V$)(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'file-not-found', reason: 'does not exist' };
    if (code === 'EISDIR')
        return { code: 'not-a-file', reason: 'is a folder' };
    if (code === 'EACCES' || code === 'EPERM') {
        return { code: 'unreadable', reason: `may not be read by this user (${code})` };
    }
    return { code: 'unreadable', reason: `cannot be read (${code})` };
}


}),

3513:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  P_: () => (isInWorkspace),
  UO: () => (isWithin),
  kI: () => (findStart),
  ps: () => (findRealPath),
  t1: () => (findProject)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


function findRealPath(path) {
    try {
        // native: on Windows and macOS it also gives each name the case that it has on disk
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function isInWorkspace(path, { folders: { workspace, checkouts = [] } }) {
    if (workspace === undefined)
        return false;
    const folders = [workspace, ...checkouts].flatMap((folder) => [folder, findRealPath(folder) ?? folder]);
    const paths = [path, findRealPath(path) ?? path];
    return folders.some((folder) => paths.some((candidate) => isWithin(candidate, folder)));
}
function findStart({ folders: { start, workspace } }) {
    return start ?? workspace ?? '.';
}
function findProject({ folders, isHook = false }) {
    return isHook ? undefined : folders.workspace;
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


}),

4011:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  f: () => (makeFolder),
  l: () => (writeFileAtomically)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(411);




const FILE_MODE = 0o644; // containers and services run as other users
const FOLDER_MODE = 0o755;
function makeFolder(parent, prefix) {
    const isNew = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(parent, { recursive: true, mode: FOLDER_MODE }) !== undefined;
    if (isNew)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(parent, FOLDER_MODE); // the umask may have taken other users' right to enter
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(folder, FOLDER_MODE);
    return folder;
}
function writeFileAtomically(path, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const parts = Buffer.isBuffer(bytes) ? [bytes] : bytes;
    if (holds(path, parts))
        return;
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        // `wx` makes a new file or fails, so a link planted under that name is never followed
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(draft, 'wx', FILE_MODE);
        try {
            for (const part of parts)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, part);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, FILE_MODE); // the umask may have taken other users' right to read
        replaceFile(draft, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw cause;
    }
}
const RENAME_PAUSES_MS = node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? [] : [10, 40, 150, 300];
function replaceFile(draft, path, pauses = RENAME_PAUSES_MS) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    catch (cause) {
        const [pause, ...rest] = pauses;
        if (pause === undefined || !/^(?:EPERM|EACCES|EBUSY)$/.test((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause)))
            throw cause;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
        replaceFile(draft, path, rest);
    }
}
function holds(path, parts) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile())
            return false;
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        let at = 0;
        for (const part of parts) {
            if (!bytes.subarray(at, at + part.length).equals(part))
                return false;
            at += part.length;
        }
        return at === bytes.length;
    }
    catch {
        return false;
    }
}


}),

140:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  An: () => (hasOwnJournal),
  LJ: () => (findJournal),
  bz: () => (draftOf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1189);



const JOURNAL_FOLDER = '.setup-ca-bundle';
function findJournal({ folders: { home, toolCache } }) {
    const parent = home === undefined || home === '/' ? toolCache : home;
    return parent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, JOURNAL_FOLDER);
}
function draftOf(journal) {
    return `${journal}.draft`;
}
function hasOwnJournal(journal) {
    if (journal === undefined)
        return false;
    return [journal, draftOf(journal)].some((path) => {
        const uid = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.uid;
        return uid !== undefined && uid === ((0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_2__/* .getuid */ .R5)?.() ?? uid);
    });
}


}),

3337:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  I_: () => (AS_COMMAND_LINE),
  g4: () => (AS_ROOT),
  qZ: () => (AS_DECODER),
  y: () => (AS_POST)
});
const AS_ROOT = 'as-root';
const AS_POST = 'post';
const AS_COMMAND_LINE = 'command-line';
const AS_DECODER = 'decoder';


}),

5217:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Dn: () => (MAX_GLOB_MS),
  Eg: () => (MAX_GLOB_MATCHES),
  Eh: () => (MAX_RUN_CERTIFICATES),
  HN: () => (MAX_OWN_FILE_BYTES),
  Lr: () => (MAX_KEY_DERIVATION_ROUNDS),
  Rx: () => (MAX_DER_DEPTH),
  Tw: () => (MAX_SOURCE_BYTES),
  Yj: () => (RUN_DEADLINE_MS),
  l6: () => (MAX_LINE_LENGTH),
  u4: () => (MAX_SOURCE_CERTIFICATES),
  xn: () => (MAX_RUN_BYTES)
});
const MAX_SOURCE_BYTES = 10 * 1024 * 1024;
const MAX_OWN_FILE_BYTES = 128 * 1024 * 1024;
const MAX_RUN_BYTES = 64 * 1024 * 1024;
const MAX_SOURCE_CERTIFICATES = 20_000;
const MAX_RUN_CERTIFICATES = 50_000;
const MAX_GLOB_MATCHES = 1000;
const MAX_GLOB_MS = 20_000;
const MAX_LINE_LENGTH = 4096;
const MAX_DER_DEPTH = 64;
const MAX_KEY_DERIVATION_ROUNDS = 500_000;
const RUN_DEADLINE_MS = 60_000;


}),

5817:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  M: () => (LINUX_STORES)
});
const LINUX_STORES = {
    '/etc/ssl/certs/ca-certificates.crt': true, // Debian, Ubuntu, Alpine, Arch, NixOS, Gentoo
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem': true, // RHEL, Fedora, Amazon Linux
    '/etc/pki/tls/certs/ca-bundle.crt': true, // older RHEL and Fedora
    '/etc/ssl/ca-bundle.pem': true, // SUSE
    '/var/lib/ca-certificates/ca-bundle.pem': false, // SUSE without the link in /etc
    '/etc/ca-certificates/extracted/tls-ca-bundle.pem': false, // Arch without the link in /etc/ssl
    '/etc/pki/tls/cacert.pem': true, // OpenELEC
    '/etc/ssl/cert.pem': true, // Alpine
    '/etc/ssl/certs/ca-bundle.crt': false, // NixOS before 2014
    '/usr/local/etc/ssl/cert.pem': false, // FreeBSD
};


}),

6805:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (debug),
  N4: () => (endGroup),
  z3: () => (error),
  V4: () => (getInput),
  pq: () => (info),
  lm: () => (notice),
  LZ: () => (saveState),
  Pq: () => (setSecret),
  Oh: () => (startGroup),
  $e: () => (warning)
});


var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
var external_crypto_ = __nccwpck_require__(6982);
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}




//# sourceMappingURL=core.js.map

}),

1058:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  N: () => (makeBundle)
});

var dates = __nccwpck_require__(3348);
var pem = __nccwpck_require__(2512);
var ci_commands = __nccwpck_require__(5269);
;// CONCATENATED MODULE: ./build/bundle/pem-bundle.js
const MAX_COMMENT_LENGTH = 300;
const MAX_COMMENT_BYTES = MAX_COMMENT_LENGTH + 7;
function orderAnchors(anchors, publicRoots) {
    const isPublic = ({ certificate }) => publicRoots.has(certificate.fingerprint);
    const store = anchors.filter((anchor) => !isOnTop(anchor));
    return [
        ...orderTwins(anchors.filter(isOnTop)),
        ...store.filter((anchor) => !isPublic(anchor)),
        ...store.filter(isPublic),
    ];
}
function orderTwins(anchors) {
    const bySubject = new Map();
    for (const anchor of anchors) {
        const twins = bySubject.get(anchor.certificate.subject);
        if (twins)
            twins.push(anchor);
        else
            bySubject.set(anchor.certificate.subject, [anchor]);
    }
    for (const twins of bySubject.values()) {
        twins.sort((one, other) => Number(other.certificate.notAfter) - Number(one.certificate.notAfter));
    }
    return anchors.map((anchor) => bySubject.get(anchor.certificate.subject)?.shift() ?? anchor);
}
function selectExtra(anchors, publicRoots) {
    return anchors.filter(({ basis, certificate }) => (basis !== 'default-store' && basis !== 'existing-setting') ||
        !publicRoots.has(certificate.fingerprint));
}
function selectAdded(anchors, entries) {
    const given = new Set(entries.flatMap(({ candidates }) => candidates.map(({ certificate }) => certificate.fingerprint)));
    return anchors.filter((anchor) => isOnTop(anchor) && given.has(anchor.certificate.fingerprint));
}
function writePemBundles(anchors, extra) {
    const { bytes, ends } = writeBlocks(anchors);
    if (extra.length === 0)
        return { bundle: bytes, extra: undefined };
    // by the bundle's order they are most often its beginning, and its bytes need not be written twice
    const isBeginning = extra.every((anchor, index) => anchor === anchors[index]);
    return {
        bundle: bytes,
        extra: isBeginning ? bytes.subarray(0, ends[extra.length - 1]) : writePemBundle(extra),
    };
}
function writePemBundle(anchors) {
    return writeBlocks(anchors).bytes;
}
function writeBlocks(anchors) {
    const sizes = anchors.map(({ certificate }) => MAX_COMMENT_BYTES + (0,pem/* measurePemBlock */.ID)(certificate.der));
    const bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + size, 0));
    const ends = [];
    let at = 0;
    for (const anchor of anchors) {
        at += bytes.write(at === 0 ? describe(anchor) : `\n${describe(anchor)}`, at, 'latin1');
        at = (0,pem/* writePemBlockTo */.S7)(bytes, at, anchor.certificate.der);
        ends.push(at);
    }
    return { bytes: bytes.subarray(0, at), ends };
}
function isOnTop({ basis }) {
    return basis !== 'default-store';
}
function describe({ certificate, origins }) {
    const comment = `${certificate.subject}; expires ${(0,dates/* formatDay */.im)(certificate.notAfter)}; from ${origins[0].label}`;
    return `# ${toComment(comment)}\n`;
}
function toComment(text) {
    const ascii = (0,ci_commands/* breakCommands */.ix)(text
        .replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replace(/-{2,}/g, (dashes) => '\\u{2d}'.repeat(dashes.length)));
    return ascii.length > MAX_COMMENT_LENGTH ? `${ascii.slice(0, MAX_COMMENT_LENGTH)}...` : ascii;
}

var candidate = __nccwpck_require__(3696);
var certificates_certificate = __nccwpck_require__(1837);
;// CONCATENATED MODULE: ./build/bundle/select.js
const TRUSTED_BEFORE = new Set(['default-store', 'existing-setting']);
function selectAnchors(candidates, now, unloadable = new Map()) {
    const anchors = new Map();
    const rejections = [];
    for (const candidate of candidates) {
        const { certificate, origin, basis } = candidate;
        const { fingerprint } = certificate;
        const reject = (code, reason) => {
            rejections.push({ candidate, code, reason });
        };
        const wasTrusted = basis !== undefined && TRUSTED_BEFORE.has(basis);
        const flaw = unloadable.get(fingerprint);
        const known = anchors.get(fingerprint);
        const validity = (0,dates/* judgeValidity */.A8)(certificate, now);
        if (basis === undefined)
            reject('no-basis', 'is not trusted: nothing vouches for it');
        else if (flaw && !(wasTrusted && isForJavaAlone(flaw)))
            reject('unloadable', flaw.reason);
        else if (known) {
            if (known.origins.some((other) => isSamePlace(other, origin)))
                continue;
            anchors.set(fingerprint, join(known, origin, basis));
            if (!wasTrusted)
                reject('duplicate', `is in the bundle already, from ${known.origins[0].label}`);
        }
        else if (validity === 'unreadable')
            reject('date-unreadable', 'has a date that cannot be read');
        else if (validity === 'expired')
            reject('expired', `expired on ${(0,dates/* formatDay */.im)(certificate.notAfter)}`);
        else if (!wasTrusted && !certificate.isCa && !(0,certificates_certificate/* isSelfSigned */.Nl)(certificate)) {
            reject('end-entity', describeEndEntity(certificate));
        }
        else {
            const blindsJava = flaw ? { blindsJava: true } : {};
            anchors.set(fingerprint, { certificate, origins: [origin], basis, ...blindsJava });
        }
    }
    return { anchors: [...anchors.values()], rejections };
}
function isForJavaAlone({ blinds }) {
    return blinds.every((client) => client === 'java');
}
function strongerBasis(one, other) {
    return candidate/* BASES */.N.indexOf(one) <= candidate/* BASES */.N.indexOf(other) ? one : other;
}
function isSamePlace(one, other) {
    return one.kind === other.kind && one.label === other.label && one.position === other.position;
}
function join(known, origin, basis) {
    const isNew = !known.origins.some(({ kind, label }) => kind === origin.kind && label === origin.label);
    return {
        ...known,
        origins: isNew ? [...known.origins, origin] : known.origins,
        basis: strongerBasis(known.basis, basis),
    };
}
function describeEndEntity(certificate) {
    return `is an end-entity certificate, signed by \u201c${certificate.issuer}\u201d: give that CA's certificate instead`;
}

var digest = __nccwpck_require__(8909);
var plan = __nccwpck_require__(4600);
var files_output = __nccwpck_require__(8299);
var problem = __nccwpck_require__(411);
var report_outcome = __nccwpck_require__(4247);
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/delivery/asked-for.js
async function makeTruststore(request, anchors, { paths }, { environment }) {
    if (!(0,plan/* hasTruststore */.c9)(request.clients))
        return {};
    const { selectForJava, writeJavaTruststore } = await __nccwpck_require__.e("java-truststore").then(__nccwpck_require__.bind(__nccwpck_require__, 6333));
    const { addTruststore } = await __nccwpck_require__.e("java-options").then(__nccwpck_require__.bind(__nccwpck_require__, 6392));
    return {
        truststore: writeJavaTruststore(selectForJava(anchors)),
        javaOptions: addTruststore(environment.JAVA_TOOL_OPTIONS, paths.truststore),
    };
}
async function rewriteDockerfiles({ dockerfiles, clients }, paths, bundleBytes, context) {
    if (dockerfiles.length === 0)
        return {};
    const { copyDockerfiles } = await Promise.all(/* import() */[__nccwpck_require__.e("build"), __nccwpck_require__.e("dockerfile-copies")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8281));
    const copied = copyDockerfiles(dockerfiles, { ...paths, clients }, bundleBytes, context);
    const folder = (0,external_node_path_.dirname)(paths.bundle);
    return {
        ...copied,
        builds: {
            dockerfiles: copied.copies.map(([given, name]) => [given, `${folder}/${name}`]),
            secrets: [...copied.secrets],
        },
    };
}
async function applyInstalls(outcome, request, bundlePath, context) {
    if (request.installs.length === 0)
        return { reports: [], problems: [] };
    return (await Promise.all(/* import() */[__nccwpck_require__.e("entry"), __nccwpck_require__.e("installs-installs-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 1009))).installAnchors(outcome, request, bundlePath, context);
}
async function tryClients(request, variables, bundlePath, context) {
    if (!request.verifyClients)
        return { checks: [], problems: [] };
    const { checkClients } = await Promise.all(/* import() */[__nccwpck_require__.e("probes-run"), __nccwpck_require__.e("proxy")]).then(__nccwpck_require__.bind(__nccwpck_require__, 3807));
    return checkClients(request, variables, (0,external_node_path_.dirname)(bundlePath), context);
}

;// CONCATENATED MODULE: ./build/delivery/delivery.js
async function deliver(verified, { bundle, extra }, { kept, outputs }, request, context, handOver) {
    const bundleSha256 = (0,digest/* digestSha256 */.O)(bundle);
    const extraSha256 = extra === undefined ? undefined : (0,digest/* digestSha256 */.O)(extra);
    const earlier = outputs.find((it) => it.bundleSha256 === bundleSha256 && it.extraSha256 === extraSha256);
    const { output: fixed } = context.folders;
    const output = fixed === undefined
        ? (0,files_output/* openOutput */.c1)(context, earlier?.folder)
        : (await __nccwpck_require__.e("fixed-output").then(__nccwpck_require__.bind(__nccwpck_require__, 6554))).openFixedOutput(fixed);
    const written = { bundle, extra, bundleSha256, extraSha256, output, isNew: earlier === undefined };
    let outcome;
    try {
        if (request.installs.length > 0)
            await Promise.all(/* import() */[__nccwpck_require__.e("entry"), __nccwpck_require__.e("installs-installs-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 1009)); // it is at hand before there is need of it
        outcome = await finish(verified, written, kept, request, context);
        if (outcome.status === 'succeeded')
            await handOver(outcome);
    }
    catch (cause) {
        outcome = { ...verified, problems: [...verified.problems, ...(0,report_outcome/* explainCause */.HY)(cause)] };
    }
    if (outcome.status === 'succeeded')
        return outcome;
    return (await Promise.all(/* import() */[__nccwpck_require__.e("entry"), __nccwpck_require__.e("installs-installs-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 1009))).takeBack(outcome, output, request, context);
}
async function finish(verified, { bundle, extra, bundleSha256, extraSha256, output, isNew }, kept, request, context) {
    const { truststore, javaOptions } = await makeTruststore(request, verified.anchors, output, context);
    const paths = {
        ...output.paths,
        extra: extra === undefined ? undefined : output.paths.extra,
        truststore: truststore === undefined ? undefined : output.paths.truststore,
    };
    const planned = (0,plan/* planVariables */.LK)(request.clients, { ...paths, javaOptions }, context.environment, kept);
    const { variables, problems } = context.platform === 'win32'
        ? (await __nccwpck_require__.e("schannel").then(__nccwpck_require__.bind(__nccwpck_require__, 751))).planSchannel(planned, bundle.length, context.environment)
        : { variables: planned, problems: [] };
    const { builds, files = [], problems: ofBuilds = [], } = await rewriteDockerfiles(request, paths, bundle.length, context);
    if ((0,problem/* hasError */.JD)(ofBuilds))
        return { ...verified, problems: [...verified.problems, ...ofBuilds] };
    output.write({ bundle, extra, truststore, others: [...(0,plan/* planFiles */.jP)(variables, paths), ...files] });
    const installed = await applyInstalls(verified, request, paths.bundle, context);
    const tried = await tryClients(request, variables, paths.bundle, context);
    const checked = {
        ...verified,
        problems: [...verified.problems, ...problems, ...ofBuilds, ...installed.problems, ...tried.problems],
        installs: installed.reports,
        clientChecks: tried.checks,
    };
    if ((0,report_outcome/* mustFail */.IR)(checked, request))
        return checked;
    const outcome = {
        ...checked,
        status: 'succeeded',
        files: { ...paths, bundleSha256, extraSha256, isNew },
        variables,
        ...(builds && { builds }),
    };
    (await __nccwpck_require__.e("report-file").then(__nccwpck_require__.bind(__nccwpck_require__, 4717))).writeReport(outcome, output, context);
    return outcome;
}

;// CONCATENATED MODULE: ./build/findings.js
async function advise(request, now, context) {
    const { certificates, hosts, verifyClients } = request;
    if (now !== undefined && certificates.length + hosts.length > 0 && !verifyClients)
        return [];
    const { explainRequest } = await __nccwpck_require__.e("request-advice").then(__nccwpck_require__.bind(__nccwpck_require__, 2802));
    return explainRequest(request, now, context);
}
async function explain(selection, entries, request) {
    const { anchors, rejections } = selection;
    const isPlain = anchors.length > 0 && rejections.length === 0 && anchors.every(isUneventful);
    if (isPlain && entries.length === 0)
        return [];
    const { explainSelection } = await Promise.all(/* import() */[__nccwpck_require__.e("loading"), __nccwpck_require__.e("explain")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4022));
    const usesJava = request.installs.includes('java') || (0,plan/* hasTruststore */.c9)(request.clients);
    return explainSelection(selection, entries, listReplaced(request), usesJava);
}
async function findUnloadable(candidates, publicRoots) {
    const others = candidates.filter(({ certificate }) => !publicRoots.has(certificate.fingerprint));
    if (others.length === 0)
        return undefined;
    return (await Promise.all(/* import() */[__nccwpck_require__.e("loading"), __nccwpck_require__.e("unloadable")]).then(__nccwpck_require__.bind(__nccwpck_require__, 810))).findUnloadable(others);
}
async function lintAdded(added, terms) {
    if (added.length === 0)
        return [];
    const { explainLints } = await Promise.all(/* import() */[__nccwpck_require__.e("lint"), __nccwpck_require__.e("lint-anchors")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2367));
    return explainLints(added, terms);
}
function listReplaced({ clients }) {
    return new Set(clients.filter(({ shape }) => shape === 'bundle').map(({ variable }) => variable));
}
function isUneventful({ basis, blindsJava }) {
    return basis === 'default-store' && !blindsJava;
}

var release = __nccwpck_require__(9697);
var endpoint = __nccwpck_require__(5587);
;// CONCATENATED MODULE: ./build/sources/network/remote.js
const NOTHING = {
    entries: [],
    problems: [],
    hosts: [],
    verified: new Map(),
    proposals: { certificates: [], hosts: [] },
};
async function loadRemoteEntries(request, terms, context) {
    const urls = request.certificates.filter((entry) => entry.kind === 'url');
    if (urls.length === 0 && request.hosts.length === 0)
        return NOTHING;
    const { askRemoteEntries } = await Promise.all(/* import() */[__nccwpck_require__.e("lint"), __nccwpck_require__.e("host"), __nccwpck_require__.e("remote-entries")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5879));
    return askRemoteEntries(urls, request, terms, context);
}
async function verifyWithBundle(request, { verified }, bundle, publicRoots, context) {
    const hosts = [...request.hosts, ...request.verifyHosts].filter((host) => !verified.has((0,endpoint/* formatEndpoint */.T)(host)));
    if (hosts.length === 0)
        return { results: verified, summaries: new Map(), problems: [] };
    const { verifyHosts } = await Promise.all(/* import() */[__nccwpck_require__.e("lint"), __nccwpck_require__.e("host"), __nccwpck_require__.e("verification")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2153));
    const answer = await verifyHosts(hosts, bundle.toString('latin1'), publicRoots, context, request);
    return { ...answer, results: new Map([...verified, ...answer.results]) };
}

var default_store = __nccwpck_require__(7508);
var ca_variables = __nccwpck_require__(1991);
var client_configuration = __nccwpck_require__(1235);
var git_configuration = __nccwpck_require__(3260);
;// CONCATENATED MODULE: ./build/sources/settings/environment.js
async function loadEnvironment(context, defaultStorePath, listedFiles) {
    const variables = (0,ca_variables/* findVariableSettings */.p)(context);
    const found = [variables, await (0,client_configuration/* findClientSettings */.c3)(context), await (0,git_configuration/* findGitSettings */.t)(context)];
    const all = found.flatMap((some) => some.settings);
    const settings = all.filter(({ isLeft }) => !isLeft);
    const problems = found.flatMap((some) => some.problems);
    if (settings.length < all.length) {
        const { explainLeft } = await __nccwpck_require__.e("setting-files").then(__nccwpck_require__.bind(__nccwpck_require__, 8677));
        problems.push(explainLeft(all.filter(({ isLeft }) => isLeft)));
    }
    if (settings.length === 0)
        return { candidates: [], earlier: [], problems, kept: new Set(variables.kept), outputs: [] };
    const { loadSettingFiles } = await __nccwpck_require__.e("setting-files").then(__nccwpck_require__.bind(__nccwpck_require__, 8677));
    const loaded = await loadSettingFiles(settings, context, defaultStorePath, listedFiles);
    return {
        candidates: loaded.candidates,
        problems: [...problems, ...loaded.problems],
        kept: new Set([...variables.kept, ...loaded.kept]),
        earlier: loaded.earlier,
        outputs: loaded.outputs,
    };
}

;// CONCATENATED MODULE: ./build/sources/sources.js
async function loadSources(request, { select, publicRoots, now }, context) {
    const store = await (0,default_store/* loadDefaultStore */.x)(request.defaultStore, context);
    const local = await loadLocal(request, context);
    const settings = await loadEnvironment(context, store.path, local.files);
    const configuration = await findConfiguration(request, context);
    const others = [settings];
    const found = others.flatMap(({ candidates }) => candidates);
    const here = [...store.candidates, ...toCandidates(local.entries), ...found, ...settings.earlier];
    const terms = { trusted: (more) => select([...here, ...more]), publicRoots, now };
    const remote = await loadRemoteEntries(request, terms, context);
    const entries = [...local.entries, ...remote.entries];
    const own = [...store.candidates, ...toCandidates(entries)];
    const known = new Set(own.map(({ certificate }) => certificate.fingerprint));
    const earlier = settings.earlier.filter(({ certificate }) => !known.has(certificate.fingerprint));
    return {
        candidates: [...own, ...earlier, ...found],
        problems: [store, local, ...others, configuration, remote].flatMap(({ problems }) => problems),
        entries,
        storeLabel: store.label,
        publicRoots: store.publicRoots ?? [],
        remote,
        kept: new Set([...settings.kept, ...configuration.kept]),
        outputs: settings.outputs,
    };
}
async function loadLocal(request, context) {
    if (request.certificates.every(({ kind }) => kind === 'url')) {
        return { entries: [], problems: [], files: new Set() };
    }
    const { loadLocalEntries } = await __nccwpck_require__.e("local").then(__nccwpck_require__.bind(__nccwpck_require__, 9686));
    return loadLocalEntries(request, context);
}
async function findConfiguration({ clients }, context) {
    if (!clients.some(({ shape }) => shape === 'configuration' || shape === 'truststore')) {
        return { kept: [], problems: [] };
    }
    const { findKeptConfiguration } = await __nccwpck_require__.e("kept-configuration").then(__nccwpck_require__.bind(__nccwpck_require__, 1156));
    return findKeptConfiguration(clients, context);
}
function toCandidates(entries) {
    return entries.flatMap(({ candidates }) => candidates);
}

;// CONCATENATED MODULE: ./build/pipeline.js
async function makeBundle(request, context, known, handOver = () => { }) {
    const now = context.now < release.RELEASE_DATE ? undefined : context.now;
    const { loadPublicRoots } = await __nccwpck_require__.e("public-roots-for-pipeline").then(__nccwpck_require__.bind(__nccwpck_require__, 2488));
    const publicRoots = loadPublicRoots();
    const select = (candidates) => selectAnchors(candidates, now).anchors;
    const sources = await loadSources(request, { select, publicRoots, now }, context);
    const unloadable = await findUnloadable(sources.candidates, publicRoots);
    const selection = selectAnchors(sources.candidates, now, unloadable);
    const anchors = orderAnchors(selection.anchors, publicRoots);
    const added = selectAdded(anchors, sources.entries);
    const problems = [
        ...known,
        ...(await (0,files_output/* checkPlace */.uD)(context)),
        // entries that were wrong are not in the request: it may look empty, and is not
        ...(await advise(request, now, context)).filter(({ code }) => code !== 'nothing-given' || !(0,problem/* hasError */.JD)(known)),
        ...sources.problems,
        ...(await explain(selection, sources.entries, request)),
        ...(await lintAdded(added, { anchors, publicRoots, now, ...request })),
    ];
    const judged = {
        ...(0,report_outcome/* makeFailedOutcome */.Us)(problems),
        defaultStore: {
            label: sources.storeLabel,
            count: anchors.filter(({ basis }) => basis === 'default-store').length,
        },
        anchors,
        added,
        extra: selectExtra(anchors, new Set([...publicRoots, ...sources.publicRoots])),
        rejections: selection.rejections,
        hosts: (0,report_outcome/* reportHosts */.w4)(sources.remote.hosts, new Map()),
        proposals: sources.remote.proposals,
    };
    if ((0,report_outcome/* mustFail */.IR)(judged, request))
        return judged;
    const bundles = writePemBundles(anchors, judged.extra);
    const reached = await verifyWithBundle(request, sources.remote, bundles.bundle, publicRoots, context);
    const verified = {
        ...judged,
        problems: [...problems, ...reached.problems],
        hosts: (0,report_outcome/* reportHosts */.w4)(sources.remote.hosts, reached.results, reached.summaries),
    };
    if ((0,report_outcome/* mustFail */.IR)(verified, request))
        return verified;
    return deliver(verified, bundles, sources, request, context, handOver);
}


}),

411:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  JD: () => (hasError),
  V$: () => (describeCause),
  XT: () => (listSome),
  db: () => (ORIGIN_KINDS),
  e4: () => (RunError),
  k9: () => (quoteGiven),
  uN: () => (describeOrigin)
});
const ORIGIN_KINDS = [
    'system',
    'environment',
    'earlier-use',
    'file',
    'inline',
    'url',
    'host',
];
function describeOrigin({ kind, label, position }) {
    const place = kind === 'earlier-use' ? `an earlier use of this tool, by its record from ${label}` : label;
    return position > 1 ? `${place}, certificate ${position}` : place;
}
class RunError extends Error {
    problems;
    constructor(...problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.name = 'RunError';
        this.problems = problems;
    }
}
function hasError(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
function quoteGiven(text) {
    return text.length > 24 || PIECE_OF_KEY.test(text) ? `a text of ${text.length} characters` : `\u201c${text}\u201d`;
}
const PIECE_OF_KEY = /^(?=[\w+/=]{12})(?:(?:\D*\d){4}|(?=.*[a-z]).+[A-Z])/;
function listSome(names, most, separator = ', ') {
    const rest = names.length - most;
    return names.slice(0, most).join(separator) + (rest > 0 ? ` and ${rest} more` : '');
}
function describeCause(cause) {
    if (cause instanceof Error) {
        const code = cause.code;
        return typeof code === 'string' ? code : cause.message;
    }
    return String(cause);
}


}),

9697:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
  RELEASE_DATE: () => (RELEASE_DATE),
  VERSION: () => (VERSION)
});
const VERSION = '0.1.0';
const RELEASE_DATE = new Date('2026-11-24T00:00:00Z');


}),

9924:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  AZ: () => (showUnseen),
  GO: () => (escapeJson),
  IN: () => (cutText),
  uv: () => (MAX_MESSAGE_LENGTH),
  vp: () => (showValue),
  wo: () => (toNotation),
  zB: () => (escapeForLog)
});

var _ci_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5269);

const MAX_MESSAGE_LENGTH = 4096;
const MAX_VALUE_LENGTH = 300;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{4})\p{M}/gu;
const SPACE = /\p{Zs}/gu;
function showUnseen(text) {
    return PLAIN_ASCII.test(text) ? text : text.replace(UNSEEN, toNotation).replace(SPACE, ' ');
}
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const kept = text.slice(0, maxLength - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}\u2026`;
}
function showValue(text) {
    return cutText(showUnseen(cutText(text, MAX_VALUE_LENGTH)), MAX_VALUE_LENGTH);
}
function escapeForLog(line) {
    return cutText((0,_ci_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakCommands */ .ix)(showUnseen(cutText(line, MAX_MESSAGE_LENGTH))), MAX_MESSAGE_LENGTH);
}
function escapeJson(json) {
    const ascii = json.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return (0,_ci_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakCommandsInJson */ .BV)(ascii);
}
function toNotation(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}


}),

4247:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  G9: () => (settle),
  HY: () => (explainCause),
  IR: () => (mustFail),
  Us: () => (makeFailedOutcome),
  describeUnexpected: () => (describeUnexpected),
  w4: () => (reportHosts)
});
var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5587);
var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(411);


function makeFailedOutcome(problems) {
    return {
        status: 'failed',
        files: undefined,
        defaultStore: { label: 'none', count: 0 },
        anchors: [],
        added: [],
        extra: [],
        rejections: [],
        problems,
        variables: [],
        hosts: [],
        clientChecks: [],
        installs: [],
        proposals: { certificates: [], hosts: [] },
    };
}
function mustFail({ problems }, { failOnWarnings }) {
    const ends = (it) => it.severity === 'warning' && it.code !== 'expires-soon';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasError */ .JD)(problems) || (failOnWarnings && problems.some(ends));
}
async function settle(work) {
    try {
        return await work();
    }
    catch (cause) {
        return makeFailedOutcome(explainCause(cause));
    }
}
function explainCause(cause) {
    return cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 ? cause.problems : [describeUnexpected(cause)];
}
function describeUnexpected(cause) {
    if (cause?.syscall === 'uv_cwd') {
        const gone = 'The working folder has been removed: write paths in full. No variable was set.';
        return { code: 'no-folder', severity: 'error', message: gone, cause };
    }
    const message = `Unexpected error, please report it: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(cause)}. No variable was set.`;
    return { code: 'unexpected', severity: 'error', message, cause };
}
const NO_SUMMARY = { root: undefined, issuer: undefined, isPublic: false, product: undefined };
function reportHosts(asked, verified, summaries = new Map()) {
    const reports = asked.map(({ result, root, issuer, isPublic, product, ...server }) => {
        const host = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEndpoint */ .T)(server);
        return { host, result, root, issuer, isPublic, product, verified: verified.get(host) ?? 'not-tried' };
    });
    const known = new Set(reports.map(({ host }) => host));
    for (const [host, how] of verified) {
        if (known.has(host))
            continue;
        const result = how === 'no' ? 'failed' : 'trusted';
        reports.push({ host, result, ...(summaries.get(host) ?? NO_SUMMARY), verified: how });
    }
    return reports;
}


}),

3920:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Zp: () => (makeLog),
  cd: () => (makeResultLine),
  eZ: () => (chooseAnnotations),
  ui: () => (wantsSummary)
});

var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1837);
var _certificates_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3348);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(411);
var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9924);
var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2867);





const MAX_ANNOTATIONS = 10;
const MAX_LOG_ITEMS = 100;
const WEIGHTIEST = [
    'hook-failed',
    'key-in-setting',
    'unpinned',
    'host-unverified',
    'partial-chain',
    'client-failed',
    'lint',
    'expires-soon',
    'no-system-store',
    'store-incomplete',
    'clock-behind',
    'clock-ahead',
    'dangling-setting',
    'setting-in-workspace',
    'unparsable-certificate',
];
function makeLog(outcome) {
    const { added, rejections, hosts, clientChecks, installs, variables, problems, files } = outcome;
    const { refused } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sortRejections */ .nJ)(rejections);
    const rest = files ? `the report has all of them: ${files.report}` : 'they are not shown';
    const hasMore = Object.values(groupBySeverity(problems)).some((group) => group.length > MAX_ANNOTATIONS);
    const groups = [
        makeGroup('added', `Added: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(added.length, 'certificate')}`, files ? added : [], describeAnchor, rest),
        makeGroup('refused', `Refused: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(refused.length, 'certificate')}`, refused, ({ candidate: { certificate, origin }, code, reason }) => [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(certificate.subject)} (${showOrigin(origin)}) ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(reason)}. ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .ADVICE */ .hc[code]}`,
            `  sha256 Fingerprint=${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFingerprint */ .uV)(certificate.fingerprint)}`,
        ], rest),
        makeGroup('hosts', `Hosts: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(hosts.length)}`, hosts, describeHost, rest),
        makeGroup('clients', (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeChecks */ .H4)(clientChecks), clientChecks, describeCheck, rest),
        makeGroup('installs', `Installs: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(installs.length)}`, installs, describeInstall, rest),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listProposals */ .wV)(outcome).map(({ input, lines }) => ({
            kind: 'proposals',
            title: `Lines to paste into ${input}, once the fingerprints have been compared`,
            lines,
        })),
        makeGroup('variables', `Variables: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(variables.length)}`, variables, describeVariable, rest),
        ...(hasMore
            ? [{ kind: 'problems', title: 'All problems', lines: problems.map(describeProblem) }]
            : []),
    ];
    return groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ kind, title, lines }) => ({ kind, title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForLog */ .zB)(title), lines: lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForLog */ .zB) }));
}
function makeResultLine(outcome) {
    const { files, anchors } = outcome;
    const where = files ? `. ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(anchors.length, 'trust anchor')} in ${files.bundle}` : '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForLog */ .zB)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(outcome)}${where}`);
}
function chooseAnnotations(problems) {
    const { error, warning, notice } = groupBySeverity(problems);
    return [error, sortByWeight(warning), sortByWeight(notice)].flatMap((group) => {
        const shown = group.length > MAX_ANNOTATIONS ? group.slice(0, MAX_ANNOTATIONS - 1) : group;
        const annotations = shown.map(({ severity, message }) => ({ severity, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForLog */ .zB)(message) }));
        const [first] = group;
        const left = group.length - shown.length;
        if (first === undefined || left === 0)
            return annotations;
        const message = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, `more ${first.severity}`)}: the log of this step has them, under \u201cAll problems\u201d.`;
        return [...annotations, { severity: first.severity, message }];
    });
}
function makeGroup(kind, title, items, describe, rest) {
    const lines = items.slice(0, MAX_LOG_ITEMS).flatMap(describe);
    const left = items.length - MAX_LOG_ITEMS;
    return { kind, title, lines: left > 0 ? [...lines, `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(left)} more; ${rest}`] : lines };
}
function describeAnchor({ certificate, origins: [origin], basis }) {
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(certificate.subject)}; expires ${(0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDay */ .im)(certificate.notAfter)}; from ${showOrigin(origin)}; trusted because ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .BASIS_WORDS */ .zO[basis]}`,
        `  sha256 Fingerprint=${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFingerprint */ .uV)(certificate.fingerprint)}`,
    ];
}
function describeHost(host) {
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(host.host)}: ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_WORDS */ .kC[host.result]}; ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .describeIssuer */ .p3)(host, _escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)}; ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED_WORDS */ .n2[host.verified]}`,
    ];
}
function describeCheck({ client, host, result, reason, advice }) {
    const why = reason === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .joinAdvice */ .f7)(reason, advice))}`;
    return [`${client}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(host)}: ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_WORDS */ .DP[result]}${why}`];
}
function describeInstall({ install, place, result }) {
    return [`${install}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(place)}: ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTALL_WORDS */ .SN[result]}`];
}
function describeVariable({ variable, value, action }) {
    const note = { export: '', unchanged: ' (as before)', kept: ' (yours, left as it is)' }[action];
    return [`${variable}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)}${note}`];
}
function describeProblem({ severity, message }) {
    return `${severity}: ${message}`;
}
function showOrigin(origin) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOrigin */ .uN)(origin));
}
function groupBySeverity(problems) {
    const of = (severity) => problems.filter((it) => it.severity === severity);
    return { error: of('error'), warning: of('warning'), notice: of('notice') };
}
function sortByWeight(problems) {
    const weight = ({ code }) => {
        const place = WEIGHTIEST.indexOf(code);
        return place === -1 ? WEIGHTIEST.length : place;
    };
    return [...problems].sort((one, other) => weight(one) - weight(other));
}
function wantsSummary(choice, outcome) {
    if (choice !== 'auto')
        return choice === 'always';
    const { status, added, rejections, hosts, clientChecks, installs } = outcome;
    return (status === 'failed' ||
        added.length > 0 ||
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sortRejections */ .nJ)(rejections).refused.length > 0 ||
        hosts.some(({ result }) => result === 'refused' || result === 'failed') ||
        installs.length > 0 ||
        clientChecks.some(({ result }) => result === 'failed'));
}


}),

2867:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  DP: () => (CHECK_WORDS),
  H4: () => (summarizeChecks),
  SN: () => (INSTALL_WORDS),
  U9: () => (count),
  ZV: () => (formatNumber),
  eh: () => (summarize),
  f7: () => (joinAdvice),
  hc: () => (ADVICE),
  kC: () => (RESULT_WORDS),
  n2: () => (VERIFIED_WORDS),
  nJ: () => (sortRejections),
  p3: () => (describeIssuer),
  wV: () => (listProposals),
  zO: () => (BASIS_WORDS)
});
const BASIS_WORDS = {
    'default-store': 'the default store has it',
    given: 'it was given',
    pin: 'its fingerprint was pinned',
    'verified-url': 'the default store vouches for the server it came from',
    'existing-setting': 'a setting on this machine named it before',
    unpinned: 'allow-unpinned let it in; nothing vouches for it',
};
const ADVICE = {
    'no-basis': 'Compare the fingerprint with the one that the owner of the CA publishes. If they match, write it behind the entry: sha256:\u2026',
    expired: 'Ask the owner of the CA for its successor, and take this one out.',
    'end-entity': 'The owner of that CA has it, and it may be in the chain that a browser shows.',
    unloadable: 'Ask the owner of the CA to issue it again.',
    'date-unreadable': 'Ask the owner of the CA to issue it again.',
    duplicate: 'Nothing: you need not add it.',
};
const RESULT_WORDS = {
    trusted: 'trusted, nothing to add',
    anchored: 'trusted now, its CA was added',
    refused: 'refused, nothing vouches for its chain',
    failed: 'failed, an error says why',
};
const VERIFIED_WORDS = {
    yes: 'verified with the bundle',
    partial: 'verified only by clients that accept a partial chain',
    no: 'not verified with the bundle',
    'not-tried': 'not tried with the bundle',
};
function formatNumber(number) {
    let text = String(number);
    for (let at = text.length - 3; at > 0; at -= 3)
        text = `${text.slice(0, at)},${text.slice(at)}`;
    return text;
}
function count(number, noun) {
    return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function sortRejections(rejections) {
    const isNews = ({ code, candidate: { basis } }) => code !== 'duplicate' && basis !== 'default-store' && basis !== 'existing-setting';
    return { refused: rejections.filter(isNews), leftOut: rejections.filter((it) => !isNews(it)) };
}
const CHECK_WORDS = {
    passed: 'gets through',
    failed: 'does not get through',
    'not-tried': 'could not be tried',
};
const INSTALL_WORDS = {
    installed: 'trusts what was added, until that is undone',
    already: 'trusted it before',
    'not-possible': 'was left as it is',
};
function summarizeChecks(checks) {
    const passed = checks.filter(({ result }) => result === 'passed').length;
    return `Clients: ${formatNumber(passed)} of ${count(checks.length, 'handshake')} succeeded`;
}
function joinAdvice(reason, advice) {
    return advice === undefined ? reason : `${reason} ${advice}`;
}
function summarize({ status, added, rejections, problems }) {
    const number = (severity) => problems.filter((it) => it.severity === severity).length;
    const errors = number('error');
    const warnings = number('warning');
    const problemCounts = [
        ...(errors === 0 ? [] : [count(errors, 'error')]),
        ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
    ];
    if (status === 'failed') {
        const cause = errors === 0 && warnings > 0 ? ' with fail-on-warnings' : '';
        const isUndone = problems.every(({ code, severity }) => code !== 'undo-failed' || severity !== 'error');
        const end = isUndone ? 'Nothing was changed' : 'Not all that was installed could be taken back';
        return `CA bundle failed: ${problemCounts.join(', ')}${cause}. ${end}`;
    }
    const refused = sortRejections(rejections).refused.length;
    return `CA bundle ready: ${[
        added.length === 0 ? 'nothing added' : `${count(added.length, 'certificate')} added`,
        ...(refused === 0 ? [] : [`${formatNumber(refused)} refused`]),
        ...problemCounts,
    ].join(', ')}`;
}
function describeIssuer({ issuer, root, isPublic, product }, show) {
    const names = [...new Set([issuer, root])].filter((name) => name !== undefined).map(show);
    if (names.length === 0)
        return 'issuer unknown';
    const inspected = product === undefined ? 'a private CA or an inspecting proxy' : `inspected by ${show(product)}`;
    return `${isPublic ? 'a public CA, not inspected' : inspected}: ${names.join(' under ')}`;
}
function listProposals({ proposals, }) {
    return Object.entries(proposals)
        .map(([input, lines]) => ({ input, lines }))
        .filter(({ lines }) => lines.length > 0);
}


}),

99:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  Qh: () => (INPUT_NAMES),
  kH: () => (hasSecrets),
  "in": () => (readRequest)
});


;// CONCATENATED MODULE: ./build/certificates/formats/pasted-text.js
function makeTextFinder(lines) {
    let blockless = 0; // up to here no block begins that was not found
    return (start) => {
        if (start >= blockless) {
            const end = findEndOfBlocks(lines, start);
            if (end !== undefined)
                return end;
            blockless = passRemarks(lines, start);
        }
        return findEndOfBase64(lines, start);
    };
}
const BEGIN = '-----BEGIN ';
const END = '-----END ';
const HEADING = /^(?:Bag Attributes|Key Attributes|Certificate:|Certificate chain|Server certificate|\d+ s:)/;
const REMARK = /^(?:(?:subject|issuer|serial|notBefore|notAfter|(?:sha\d+|SHA-?\d+) Fingerprint)=|---$)/i;
function findEndOfBlocks(lines, start) {
    let end;
    for (let at = start;;) {
        at = passRemarks(lines, at);
        if (!lines[at]?.includes(BEGIN))
            return end;
        end = passRemarks(lines, passBlock(lines, at));
        at = end;
        while (at < lines.length && /^\s*(?:#|$)/.test(lines[at] ?? ''))
            at++;
    }
}
function passRemarks(lines, start) {
    const far = passIndented(lines, start, true);
    return lines[far]?.includes(BEGIN) ? far : passIndented(lines, start, false);
}
function passIndented(lines, start, mayBeBlank) {
    let heading;
    let blank; // the first of the blank lines over this one
    for (let at = start; at < lines.length; at++) {
        const row = lines[at] ?? '';
        const text = row.trim();
        const depth = row.length - row.trimStart().length;
        if (text === '' && heading !== undefined && mayBeBlank) {
            blank ??= at;
            continue;
        }
        const isUnder = heading !== undefined && depth > heading;
        if (text === '' || text.includes(BEGIN))
            return at;
        if (blank !== undefined && !isUnder)
            return blank;
        if (HEADING.test(text))
            heading = depth;
        else if (!REMARK.test(text) && !isUnder)
            return at;
        blank = undefined;
    }
    return blank ?? lines.length;
}
function passBlock(lines, start) {
    let isOpen = true;
    for (let at = start; at < lines.length; at++) {
        const row = lines[at] ?? '';
        const [begin, end] = [row.lastIndexOf(BEGIN), row.lastIndexOf(END)];
        if (begin !== end)
            isOpen = begin > end;
        if (!isOpen)
            return at + 1;
    }
    return lines.length;
}
const BASE64_START = /^(?:M[A-P]|LS0tLS1CRUdJTi|\/u3\+7Q)/;
function findEndOfBase64(lines, start) {
    const first = (lines[start] ?? '').trim();
    if (!/^[A-Za-z0-9+/]{60,}={0,2}$/.test(first))
        return undefined;
    let end = start + 1;
    for (let isLast = first.endsWith('='); !isLast && end < lines.length; end++) {
        const row = (lines[end] ?? '').trim();
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(row) || row.length > first.length)
            break;
        isLast = row.length < first.length || row.endsWith('=');
    }
    return end - start > 1 || BASE64_START.test(first) ? end : undefined;
}

var problem = __nccwpck_require__(411);
var clients = __nccwpck_require__(7171);
;// CONCATENATED MODULE: ./build/clients/choice.js
const STARTS = new Map([
    ['default', (client) => client.byDefault],
    ['all', (client) => !client.breaksOthers],
    ['none', () => false],
]);
function chooseClients(text, more = []) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const problems = [];
    const first = words[0] ?? 'default';
    const isList = !STARTS.has(first) && !/^[+-]/.test(first);
    const start = STARTS.get(first);
    if (start)
        words.shift();
    const chosen = new Set(isList ? [] : clients/* TLS_CLIENTS */.d.filter(start ?? ((client) => client.byDefault)));
    for (const word of words) {
        const sign = /^[+-]/.exec(word)?.[0];
        const id = sign === undefined ? word : word.slice(1);
        const client = clients/* TLS_CLIENTS */.d.find((other) => other.id === id);
        if (client === undefined)
            problems.push(describeUnknown(id));
        else if ((sign === undefined) !== isList)
            problems.push(describeMixture(word));
        else if (sign === '-')
            chosen.delete(client);
        else
            chosen.add(client);
    }
    return {
        clients: clients/* TLS_CLIENTS */.d.filter((client) => chosen.has(client) || more.includes(client.id)),
        problems,
    };
}
function describeUnknown(id) {
    const known = clients/* TLS_CLIENTS */.d.map((client) => client.id).join(', ');
    return {
        code: 'unknown-client',
        severity: 'error',
        message: `clients: ${(0,problem/* quoteGiven */.k9)(id)} is not a client known here. Known are ${known}; and default, all and none at the start.`,
    };
}
function describeMixture(word) {
    return {
        code: 'bad-choice',
        severity: 'error',
        message: `clients: ${(0,problem/* quoteGiven */.k9)(word)} mixes two forms. Write either a list of names, or default, all or none with +name and -name after it.`,
    };
}

;// CONCATENATED MODULE: ./build/clients/installs.js
const INSTALLS = ['system', 'nss', 'certifi', 'java', 'docker'];
const BY_VARIABLE = {
    // with git's variable comes the setting that makes schannel read it
    'git-schannel': 'git',
    wgetrc: 'wget',
    php: 'php',
    homebrew: 'homebrew',
    // NODE_EXTRA_CA_CERTS adds; a cafile of npm's would replace its own list, and come to every script that it runs
    npm: 'node',
};
function chooseInstalls(text) {
    const chosen = new Set();
    const registries = [];
    const clients = [];
    const problems = [];
    let builder;
    for (const word of text.split(/[\s,]+/).filter((part) => part !== '')) {
        const name = INSTALLS.find((known) => known === word);
        const client = Object.hasOwn(BY_VARIABLE, word) ? BY_VARIABLE[word] : undefined;
        const [, kind, value] = /^(docker|buildx):(\[[\da-fA-F:.]+\](?::\d+)?|[A-Za-z0-9][\w.:-]*)$/.exec(word) ?? [];
        if (name)
            chosen.add(name);
        else if (client)
            clients.push(client);
        else if (value === undefined)
            problems.push(installs_describeUnknown(word));
        else {
            chosen.add('docker');
            if (kind === 'docker')
                registries.push(value);
            else
                builder = value;
        }
    }
    return {
        installs: INSTALLS.filter((name) => chosen.has(name)),
        docker: { registries, builder },
        clients,
        problems,
    };
}
function installs_describeUnknown(word) {
    const known = [...INSTALLS, ...Object.keys(BY_VARIABLE)].join(', ');
    const message = `install: ${(0,problem/* quoteGiven */.k9)(word)} is not known here. Known are ${known}; docker:<registry> and buildx:<builder>.`;
    return { code: 'bad-choice', severity: 'error', message };
}

var limits = __nccwpck_require__(5217);
;// CONCATENATED MODULE: ./build/request.js
const INPUT_NAMES = [
    'certificates',
    'pkcs12-password',
    'hosts',
    'default-store',
    'clients',
    'install',
    'allow-unpinned',
    'verify-hosts',
    'verify-clients',
    'fail-on-warnings',
    'fail-on-expiry',
    'fail-on-empty',
    'dockerfiles',
    'summary',
];
const MIN_KEY_LENGTH = 40;
async function readRequest(input) {
    const refused = new Map();
    for (const name of INPUT_NAMES) {
        const text = input(name);
        if (name === 'pkcs12-password' || text.length < MIN_KEY_LENGTH)
            continue;
        const { findPrivateKey } = await __nccwpck_require__.e("private-key").then(__nccwpck_require__.bind(__nccwpck_require__, 1975));
        const bytes = Buffer.from(text);
        const place = findPrivateKey(bytes);
        if (place === undefined)
            continue;
        const line = bytes.toString('latin1', 0, place).split('\n').length;
        const message = `${name}, line ${line}: a private key. A CA bundle is public: remove the key from this input and treat it as leaked. Nothing of the input was read further or shown, and nothing was written.`;
        refused.set(name, { code: 'private-key', severity: 'error', message });
    }
    const { request, problems } = parseRequest((name) => (refused.has(name) ? '' : input(name)));
    return { request, problems: [...refused.values(), ...problems] };
}
function parseRequest(input) {
    const problems = [];
    const report = (code, message) => problems.push({ code, severity: 'error', message });
    const boolean = (name) => readBoolean(name, input(name), report);
    const install = chooseInstalls(input('install'));
    const choice = chooseClients(input('clients'), install.clients);
    problems.push(...choice.problems, ...install.problems);
    const request = {
        certificates: readCertificateEntries(input('certificates'), report),
        pkcs12Password: input('pkcs12-password') || undefined,
        hosts: readHostEntries('hosts', input('hosts'), report),
        defaultStore: readDefaultStore(input('default-store')),
        clients: choice.clients,
        installs: install.installs,
        docker: install.docker,
        allowUnpinned: boolean('allow-unpinned'),
        verifyHosts: readVerifyHosts(input('verify-hosts'), report),
        verifyClients: boolean('verify-clients'),
        failOnWarnings: boolean('fail-on-warnings'),
        failOnExpiryDays: readDays(input('fail-on-expiry'), report),
        failOnEmpty: boolean('fail-on-empty'),
        dockerfiles: readLines(input('dockerfiles')),
        summary: readSummaryChoice(input('summary'), report),
    };
    return { request, problems };
}
function hasSecrets({ username, password, search }) {
    return username !== '' || password !== '' || search !== '';
}
const DEFAULT_STORE_NAMES = ['auto', 'system', 'mozilla', 'certifi', 'none'];
const SUMMARY_CHOICES = ['auto', 'always', 'never'];
const TLS_PORT = 443;
const PIN_START = /^(?:sha-?\d+(?:[:=/]|$)|md5[:=]|pin-sha256[:="]|spki[:=]|fingerprint=)/i;
const PIN = /^(?:sha-?256[:=]|fingerprint=)((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})$/i;
function readCertificateEntries(text, report) {
    const entries = [];
    const lines = text.split(/\r\n|\n|\r/);
    const beside = [];
    const findEnd = makeTextFinder(lines);
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        const words = (lines[at] ?? '').trim();
        if (words === '' || words.startsWith('#'))
            continue;
        const end = findEnd(at);
        if (end !== undefined) {
            entries.push({ kind: 'inline', line, text: lines.slice(at, end).join('\n') });
            at = end - 1;
            continue;
        }
        const entry = readPathOrUrl(words, line, beside, report);
        if (entry)
            entries.push(entry);
        if (entry?.kind !== 'url')
            beside.push(entry?.path ?? words);
    }
    return entries;
}
function readPathOrUrl(text, line, beside, report) {
    const where = `certificates, line ${line}`;
    if (text.startsWith('-----')) {
        report('bad-entry', `${where}: a PEM block begins with its line -----BEGIN \u2026-----, which is not here.`);
        return undefined;
    }
    if (text.length > limits/* MAX_LINE_LENGTH */.l6) {
        report('bad-entry', `${where}: a line of ${text.length} characters is neither a path nor a URL.`);
        return undefined;
    }
    const { subject, pins } = splitPins(text, where, report);
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(subject)) {
        return { kind: 'path', line, path: subject, beside, pins };
    }
    const url = URL.canParse(subject) && !/\s/.test(subject) ? new URL(subject) : undefined;
    if (url === undefined) {
        report('bad-entry', `${where}: this is not a URL that can be read. After it only pins may follow (sha256:\u2026).`);
    }
    else if (url.protocol === 'http:' && pins.length === 0) {
        report('insecure-url', `${where}: an http:// URL can be changed by anyone on the way. Use https://, or write the certificate's fingerprint behind it (sha256:\u2026).`);
    }
    else if (url.protocol === 'http:' && hasSecrets(url)) {
        report('insecure-url', `${where}: this http:// URL has a user, a password or a query, which everyone on the way could read: it was not asked. Use https://, or an address without them; if it was used before, change what is secret in it.`);
    }
    else if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        const scheme = url.protocol.length > 12 ? 'its scheme' : `${url.protocol}//`;
        report('bad-entry', `${where}: ${scheme} is not supported. Give a path, or an https:// URL.`);
    }
    else {
        return { kind: 'url', line, url, pins };
    }
    return undefined;
}
function readHostEntries(name, text, report) {
    return text.split(/\r\n|\n|\r/).flatMap((row, index) => {
        if (row.trimStart().startsWith('#'))
            return [];
        return row.split(',').flatMap((part) => {
            const words = part.trim();
            if (words === '')
                return [];
            const where = `${name}, line ${index + 1}`;
            const { subject, pins } = splitPins(words, where, report);
            const server = readHostPort(subject, where, report);
            return server ? [{ ...server, line: index + 1, pins }] : [];
        });
    });
}
function readVerifyHosts(text, report) {
    if (/^(?:true|false)$/i.test(text.trim())) {
        report('bad-choice', `verify-hosts: \u201c${text.trim()}\u201d is not a host. Every entry of hosts is verified anyway; name further ones here, host[:port], one a line.`);
        return [];
    }
    return readHostEntries('verify-hosts', text, report).map(({ line, pins, ...server }) => {
        if (pins.length > 0) {
            report('bad-pin', `verify-hosts, line ${line}: a pin has no use here: these hosts are only reached with the finished bundle.`);
        }
        return server;
    });
}
function readHostPort(text, where, report) {
    const isUrl = text.includes('://');
    const colons = text.split(':').length - 1;
    if (!isUrl && colons > 1 && !text.startsWith('[')) {
        report('bad-entry', `${where}: an IPv6 address needs brackets: ${text.length > 45 ? '[address]' : `[${text}] or [${text}]:443`}.`);
        return undefined;
    }
    const address = isUrl ? text : `https://${text}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const hasOnlyHost = isUrl || (url && url.pathname === '/' && !/[/?#@\s]/.test(text));
    if (url?.hostname.includes('*')) {
        report('bad-entry', `${where}: a wildcard is no host that could be asked. Name one host behind it.`);
        return undefined;
    }
    if (url === undefined || url.hostname === '' || !hasOnlyHost || url.port === '0') {
        report('bad-entry', `${where}: this is not a host. Write host, host:port or [IPv6]:port.`);
        return undefined;
    }
    if (url.port === '' && url.protocol !== 'https:') {
        report('bad-entry', `${where}: ${url.protocol}// has no TLS port of its own here. Write host:port.`);
        return undefined;
    }
    return {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, ''),
        port: url.port === '' ? TLS_PORT : Number(url.port),
    };
}
function splitPins(text, where, report) {
    // As openssl prints it there is a blank in it: `sha256 Fingerprint=AB:CD\u2026`.
    const words = text.replace(/\bsha-?256 fingerprint=/gi, 'sha256:').split(/(\s+)/);
    const first = words.findIndex((word, index) => index > 0 && PIN_START.test(word));
    if (first === -1)
        return { subject: text, pins: [] };
    const pins = [];
    for (const word of words.slice(first).filter((part) => part.trim() !== '')) {
        const digits = PIN.exec(word)?.[1];
        if (digits === undefined)
            report('bad-pin', `${where}: ${explainPin(word)}`);
        else
            pins.push(digits.replaceAll(':', '').toLowerCase());
    }
    return { subject: words.slice(0, first).join('').trim(), pins };
}
const MAX_SHOWN_PIN_LENGTH = 20;
function explainPin(word) {
    const how = "A pin is sha256: and the SHA-256 of the certificate's DER, as \u201copenssl x509 -noout -fingerprint -sha256\u201d prints it.";
    if (/^sha-?1(?!\d)/i.test(word))
        return `a SHA-1 fingerprint is no proof any more. ${how}`;
    if (/^(?:sha256\/|pin-sha256|spki)/i.test(word)) {
        return `a pin of a public key (SPKI) does not name one certificate. ${how}`;
    }
    const shown = word.length > MAX_SHOWN_PIN_LENGTH ? `${word.slice(0, MAX_SHOWN_PIN_LENGTH)}\u2026` : word;
    return `this pin cannot be read: ${shown}. ${how}`;
}
function readLines(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function readDefaultStore(text) {
    const value = text.trim() || 'auto';
    const name = DEFAULT_STORE_NAMES.find((known) => known === value);
    return name ? { kind: name } : { kind: 'path', path: value };
}
function readBoolean(name, text, report) {
    const value = text.trim();
    if (value === '' || /^(?:false|False|FALSE)$/.test(value))
        return false;
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    report('bad-boolean', `${name}: ${(0,problem/* quoteGiven */.k9)(value)} is neither true nor false.`);
    return false;
}
function readDays(text, report) {
    const value = text.trim();
    if (value === '')
        return undefined;
    const [, days] = /^(\d{1,4})d$/.exec(value) ?? [];
    if (days === undefined)
        report('bad-choice', `fail-on-expiry: ${(0,problem/* quoteGiven */.k9)(value)} is no number of days: 7d.`);
    return Number(days);
}
function readSummaryChoice(text, report) {
    const value = text.trim() || 'auto';
    const choice = SUMMARY_CHOICES.find((known) => known === value);
    if (choice === undefined)
        report('bad-choice', `summary: ${(0,problem/* quoteGiven */.k9)(value)} is not one of auto, always and never.`);
    return choice ?? 'auto';
}


}),

7508:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  x: () => (loadDefaultStore)
});

var external_node_path_ = __nccwpck_require__(6760);
var read = __nccwpck_require__(8766);
var workspace = __nccwpck_require__(3513);
var source = __nccwpck_require__(2364);
var external_node_fs_ = __nccwpck_require__(3024);
var linux_stores = __nccwpck_require__(5817);
;// CONCATENATED MODULE: ./build/sources/default-store/linux.js
const EXTRACTED = /^\/(?:etc\/pki\/ca-trust\/extracted|etc\/ca-certificates\/extracted|var\/lib\/ca-certificates)\//;
function findLinuxStore() {
    return Object.keys(linux_stores/* LINUX_STORES */.M).find(hasContent);
}
function isExtracted(path) {
    return EXTRACTED.test((0,workspace/* findRealPath */.ps)(path) ?? path);
}
function hasContent(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/sources/default-store/default-store.js
async function loadDefaultStore(choice, context) {
    switch (choice.kind) {
        case 'none':
            return { label: 'none', path: undefined, candidates: [], problems: [] };
        case 'mozilla':
            return (await __nccwpck_require__.e("mozilla").then(__nccwpck_require__.bind(__nccwpck_require__, 1531))).loadMozillaList();
        case 'path':
            return loadStoreFile((0,external_node_path_.resolve)((0,workspace/* findStart */.kI)(context), choice.path), 'default-store', choice.path);
        case 'certifi':
            return (await __nccwpck_require__.e("programs-run").then(__nccwpck_require__.bind(__nccwpck_require__, 6403))).loadCertifiList(context, loadStoreFile);
        case 'system':
        case 'auto':
            return loadSystemStore(choice.kind, context);
    }
}
async function loadSystemStore(kind, context) {
    const found = await loadPlatformStore(kind, context);
    if ('candidates' in found)
        return found;
    const reason = `default-store: this machine's own store was not read (${found.reason})`;
    if (kind === 'system') {
        const advice = context.platform === 'linux' ? 'Install the package ca-certificates' : 'Mend that';
        return fail('no-system-store', `${reason}. ${advice}, or use default-store: mozilla.`);
    }
    const { loadMozillaList } = await __nccwpck_require__.e("mozilla").then(__nccwpck_require__.bind(__nccwpck_require__, 1531));
    return loadMozillaList(reason, found.beside);
}
async function loadPlatformStore(kind, context) {
    switch (context.platform) {
        case 'linux':
        case 'freebsd':
            return loadLinuxStore(kind, context);
        case 'darwin':
            return (await __nccwpck_require__.e("macos").then(__nccwpck_require__.bind(__nccwpck_require__, 1478))).loadMacosStore(context);
        case 'win32':
            return (await __nccwpck_require__.e("windows").then(__nccwpck_require__.bind(__nccwpck_require__, 9325))).loadWindowsStore(kind, context);
        default:
            return { reason: `no reader for ${context.platform} yet` };
    }
}
async function loadLinuxStore(kind, context) {
    const path = findLinuxStore();
    if (path === undefined)
        return (await __nccwpck_require__.e("unlisted-store").then(__nccwpck_require__.bind(__nccwpck_require__, 9713))).loadUnlistedStore(kind);
    const store = await loadStoreFile(path, 'the system store');
    if (store.candidates.length === 0 || !isExtracted(path))
        return store;
    const { applyTrustPolicy } = await __nccwpck_require__.e("p11-kit").then(__nccwpck_require__.bind(__nccwpck_require__, 6792));
    return applyTrustPolicy(store, context);
}
async function loadStoreFile(path, name, given) {
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes)) {
        return fail(bytes.code, (await __nccwpck_require__.e("shown").then(__nccwpck_require__.bind(__nccwpck_require__, 1140))).explainUnread(bytes, path, name, given));
    }
    const loaded = await (0,source/* loadTrusted */.m)(bytes, { kind: 'system', label: path }, 'default-store');
    if (loaded.candidates.length > 0)
        return { label: path, path, ...loaded };
    return fail('no-certificate', `${name}: ${path} holds no certificate that can be read.`);
}
function fail(code, message) {
    return { label: 'none', path: undefined, candidates: [], problems: [{ code, severity: 'error', message }] };
}


}),

1227:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  x: () => (locate),
  y: () => (originOf)
});
function originOf({ kind, label }, position) {
    return { kind, label, position };
}
function locate(place, position, line) {
    const block = position === 0 ? '' : `, block ${position}`;
    const where = line === 0 ? '' : ` (line ${line + (place.lineOffset ?? 0)})`;
    return `${place.label}${block}${where}`;
}


}),

1991:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  p: () => (findVariableSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7171);
var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(680);



const EXPORTABLE = new Set(_clients_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_CLIENTS */ .d.filter(({ shape }) => shape === 'bundle' || shape === 'extra').map(({ variable }) => variable));
const OTHER_VARIABLES = [
    'npm_config_cafile',
    'NPM_CONFIG_CAFILE',
    'YARN_CAFILE', // yarn 1
    'YARN_HTTPS_CA_FILE_PATH', // yarn 2 and later
    'GIT_PROXY_SSL_CAINFO',
    'CARGO_HTTP_PROXY_CAINFO',
    'CONDA_SSL_VERIFY',
    'MAMBA_CACERT_PATH',
    'HTTPS_CA_FILE', // Perl LWP, after PERL_LWP_SSL_CA_FILE
    'MOJO_CA_FILE', // Perl Mojolicious
    // Folders. They stay in force, and OpenSSL goes on reading SSL_CERT_DIR beside the bundle. But clients that knew
    // their certificates only from them now read the bundle instead: curl by CURL_CA_BUNDLE, httpx, Composer and Julia
    // by SSL_CERT_FILE, git-lfs by GIT_SSL_CAINFO. So what is in them goes into the bundle, too. That curl before 8.3
    // ignores SSL_CERT_FILE beside SSL_CERT_DIR does no harm: it reads CURL_CA_BUNDLE first.
    'SSL_CERT_DIR',
    'GIT_SSL_CAPATH',
];
const FOLDER_VARIABLES = new Set([
    'SSL_CERT_DIR',
    'GIT_SSL_CAPATH',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE', // requests again, which looks here second
    'PIP_CERT',
    'CONDA_SSL_VERIFY',
    'BUNDLE_SSL_CA_CERT',
    'SYSTEM_CERTIFICATE_PATH',
    'JULIA_SSL_CA_ROOTS_PATH',
]);
const LIST_VARIABLES = new Set(['SSL_CERT_DIR']);
const SWITCH_VARIABLES = new Set(['MAMBA_SSL_VERIFY', 'CONDA_SSL_VERIFY']);
const HOME_VARIABLES = new Set(['PIP_CERT', 'npm_config_cafile', 'NPM_CONFIG_CAFILE']);
function findVariableSettings(context) {
    const settings = [];
    const kept = [];
    for (const name of [...EXPORTABLE, ...OTHER_VARIABLES]) {
        if (context.platform === 'win32' && name === 'NPM_CONFIG_CAFILE')
            continue; // there names have no case
        const value = context.environment[name] ?? '';
        if (SWITCH_VARIABLES.has(name) && _setting_js__WEBPACK_IMPORTED_MODULE_2__/* .SSL_VERIFY_SWITCH */ .ig.test(value)) {
            if (EXPORTABLE.has(name))
                kept.push(name);
            continue;
        }
        for (const part of LIST_VARIABLES.has(name) ? value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) : [value]) {
            if (part === '')
                continue;
            settings.push({
                name,
                path: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .toAbsolute */ .Tr)(HOME_VARIABLES.has(name) ? (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .expandHome */ .kc)(part, context) : part, context),
                isTrustedSource: true,
                takesFolder: FOLDER_VARIABLES.has(name),
                isExportable: EXPORTABLE.has(name),
            });
        }
    }
    return { settings, kept, problems: kept.map((name) => explainSwitch(name, context)) };
}
function explainSwitch(name, { environment }) {
    const message = `${name} (${environment[name]}) is a switch and names no file: it stays as it is, and its clients do not read the bundle. Unset it to let them.`;
    return { code: 'setting-kept', severity: 'notice', message };
}


}),

1235:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  E3: () => (listConfigurationFiles),
  Zs: () => (readMention),
  c3: () => (findClientSettings)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8766);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3513);
var _setting_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(680);





async function findClientSettings(context) {
    const clients = [describePip(context), describeNpm(context), describeConda(context), describeAws(context)];
    const found = await Promise.all(clients.map((client) => readConfiguration(client, context)));
    return {
        settings: found.flatMap(({ settings }) => settings),
        problems: found.flatMap(({ problems }) => problems),
    };
}
function listConfigurationFiles(context) {
    return {
        pip: describePip(context).files,
        npm: describeNpm(context).files,
        conda: describeConda(context).files,
    };
}
async function readConfiguration(client, context) {
    const found = new Map();
    const problems = [];
    for (const file of new Set(client.files)) {
        const isTrustedSource = !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P_)(file, context);
        if (context.isHook && !isTrustedSource)
            continue;
        const text = readMention(file, client.mention);
        if (text === undefined)
            continue;
        const isLeft = context.isLeftByJob?.(file) === true;
        try {
            for (const { key, value } of await client.parse(text)) {
                const name = `${key} in ${file}`;
                const { takesFolder } = client;
                // what a pull request or an earlier job wrote hides nothing that it did not write
                found.set(`${isTrustedSource} ${isLeft} ${key}`, value === undefined
                    ? undefined
                    : {
                        name,
                        path: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)(value, context),
                        isTrustedSource,
                        isLeft,
                        takesFolder,
                        isExportable: false,
                    });
            }
        }
        catch {
            if (isLeft)
                continue;
            // the parser's own words quote the file, which may hold passwords
            const message = `${file} cannot be parsed: if it names a file of CA certificates, that file is not in the bundle, which clients read from now on. Correct it, or name the file in \`certificates\`.`;
            problems.push({ code: 'unreadable', severity: 'warning', message });
        }
    }
    return { settings: [...found.values()].filter((setting) => setting !== undefined), problems };
}
function readMention(file, mention) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return undefined;
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(file);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    const text = bytes.toString('utf8');
    return mention.test(text) ? text : undefined;
}
function describePip(context) {
    const { environment, platform } = context;
    const explicit = environment.PIP_CONFIG_FILE ? (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)(environment.PIP_CONFIG_FILE, context) : undefined;
    const name = platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const folders = explicit && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(explicit) ? [] : listPipUserFolders(context);
    const site = environment.VIRTUAL_ENV ? [environment.VIRTUAL_ENV] : [];
    const files = [...listPipGlobalFolders(context), ...folders, ...site].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (explicit)
        files.push(explicit);
    return {
        files: namesNothing(environment.PIP_CONFIG_FILE, platform) ? [] : files, // then pip reads none at all
        mention: /\bcert\b/i,
        parse: async (text) => (await loadReaders()).readPip(text, context),
        takesFolder: true, // `verify` of requests
    };
}
function namesNothing(path, platform) {
    return platform === 'win32' ? path?.toLowerCase() === 'nul' : path === '/dev/null';
}
function listPipGlobalFolders({ environment, platform }) {
    switch (platform) {
        case 'win32':
            return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.ProgramData ?? 'C:\\ProgramData', 'pip')];
        case 'darwin':
            return ['/Library/Application Support/pip'];
        default: {
            const folders = (environment.XDG_CONFIG_DIRS || '/etc/xdg').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
            return [...folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pip')), '/etc'];
        }
    }
}
function listPipUserFolders({ environment, platform, folders: { home } }) {
    if (platform === 'win32') {
        const folders = environment.APPDATA ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.APPDATA, 'pip')] : [];
        return home === undefined ? folders : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'pip'), ...folders];
    }
    if (home === undefined)
        return [];
    const old = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.pip');
    const support = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library/Application Support/pip');
    if (platform === 'darwin' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(support))
        return [old, support];
    return [old, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.XDG_CONFIG_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), 'pip')];
}
function describeNpm(context) {
    const { environment, platform, folders } = context;
    const read = (name) => environment[`npm_config_${name}`] || environment[`NPM_CONFIG_${name.toUpperCase()}`] || undefined;
    const prefix = read('prefix') ?? environment.PREFIX;
    const prefixes = platform === 'win32' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.APPDATA ?? '', 'npm')] : ['/', '/usr', '/usr/local'];
    const global = read('globalconfig');
    const user = read('userconfig') ?? (folders.home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.home, '.npmrc'));
    const files = global
        ? [global]
        : (prefix ? [prefix] : prefixes).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'etc', 'npmrc'));
    if (user !== undefined)
        files.push(user);
    for (const folder of [(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findProject */ .t1)(context), folders.start]) {
        if (folder !== undefined)
            files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.npmrc'));
    }
    return {
        files: files.map((file) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)((0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)(file, context), context)),
        mention: /\bcafile\b/,
        parse: async (text) => (await loadReaders()).readNpm(text, context),
        takesFolder: false,
    };
}
function describeConda(context) {
    const { environment, platform, folders } = context;
    const home = (...names) => folders.home === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.home, ...names)];
    const given = (...values) => values.filter((value) => !!value);
    const machine = platform === 'win32' ? ['C:/ProgramData/conda'] : ['/etc/conda', '/var/lib/conda'];
    const user = [
        ...given(environment.XDG_CONFIG_HOME).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'conda')),
        ...home('.config', 'conda'),
        ...home('.conda'),
    ];
    const toFiles = (folder) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.condarc'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'condarc')];
    const files = [
        ...[...machine, ...given(environment.CONDA_ROOT, environment.CONDA), ...user].flatMap(toFiles),
        ...home('.condarc'),
        ...given(environment.CONDA_PREFIX).flatMap(toFiles),
        ...given(environment.CONDARC).map((file) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)((0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandVariables */ .i7)(file, environment), context)),
    ];
    return {
        files: files.map((file) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)(file, context)),
        mention: /\b(?:ssl_verify|verify_ssl)\b/,
        parse: async (text) => (await loadReaders()).readConda(text, context),
        takesFolder: true, // `verify` of requests
    };
}
function describeAws(context) {
    const { environment, folders } = context;
    const file = environment.AWS_CONFIG_FILE || (folders.home === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.home, '.aws', 'config'));
    return {
        files: file === '' ? [] : [(0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)((0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)((0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandVariables */ .i7)(file, environment), context), context)],
        mention: /\bca_bundle\b/,
        parse: async (text) => (await loadReaders()).readAws(text),
        takesFolder: false,
    };
}
function loadReaders() {
    return __nccwpck_require__.e("configuration-readers").then(__nccwpck_require__.bind(__nccwpck_require__, 8420));
}


}),

3260:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  t: () => (findGitSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3513);
var _client_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1235);
var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(680);




const CA_FILE = /sslcainfo/i;
const CA_FILE_OR_INCLUDE = /sslcainfo|\[\s*include/i;
const CA_FILE_OR_INCLUDE_KEY = /sslcainfo|^include/i;
async function findGitSettings(context) {
    if (!hasMention(context))
        return { settings: [], problems: [] };
    const { askGit } = await __nccwpck_require__.e("git").then(__nccwpck_require__.bind(__nccwpck_require__, 2191));
    return askGit(context);
}
function hasMention(context) {
    const { environment } = context;
    const project = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .findProject */ .t1)(context);
    const names = Object.keys(environment).filter((name) => /^GIT_CONFIG_(?:KEY_\d+|PARAMETERS)$/.test(name));
    return (names.some((name) => CA_FILE_OR_INCLUDE_KEY.test(environment[name] ?? '')) ||
        listFiles(context).some((file) => (0,_client_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readMention */ .Zs)(file, CA_FILE_OR_INCLUDE) !== undefined) ||
        (project !== undefined && (0,_client_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readMention */ .Zs)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, '.git', 'config'), CA_FILE) !== undefined));
}
function listFiles(context) {
    const { environment, folders } = context;
    const files = [];
    if (!/^(?:1|true|yes|on)$/i.test(environment.GIT_CONFIG_NOSYSTEM ?? '')) {
        files.push(...(environment.GIT_CONFIG_SYSTEM ? [environment.GIT_CONFIG_SYSTEM] : listSystemFiles(context)));
    }
    if (environment.GIT_CONFIG_GLOBAL !== undefined)
        return [...files, environment.GIT_CONFIG_GLOBAL];
    const user = environment.XDG_CONFIG_HOME || (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .expandHome */ .kc)('~/.config', context);
    return [
        ...files,
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(user, 'git', 'config'),
        ...(folders.home === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folders.home, '.gitconfig')]),
    ];
}
function listSystemFiles({ environment, platform }) {
    switch (platform) {
        case 'win32':
            return [
                (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.ProgramFiles ?? 'C:\\Program Files', 'Git', 'etc', 'gitconfig'),
                (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.ProgramData ?? 'C:\\ProgramData', 'Git', 'config'),
            ];
        case 'darwin':
            return ['/etc/gitconfig', '/usr/local/etc/gitconfig', '/opt/homebrew/etc/gitconfig'];
        default:
            return ['/etc/gitconfig', '/usr/local/etc/gitconfig'];
    }
}


}),

680:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Tr: () => (toAbsolute),
  Wy: () => (labelOf),
  i7: () => (expandVariables),
  ig: () => (SSL_VERIFY_SWITCH),
  kc: () => (expandHome)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3513);


const SSL_VERIFY_SWITCH = /^(?:true|false|yes|no|on|off|1|0|truststore|<\w+>)$/i;
function labelOf({ name, path }) {
    return `${name} (${path})`;
}
function toAbsolute(value, context) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .findStart */ .kI)(context), value);
}
function expandHome(value, { folders: { home } }) {
    return home !== undefined && /^~[\\/]/.test(value) ? home + value.slice(1) : value;
}
function expandVariables(value, environment) {
    return value.replace(/\$(?:(\w+)|\{([^${}]+)\})/g, (whole, bare, braced) => environment[bare ?? braced] ?? whole);
}


}),

2364:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  m: () => (loadTrusted)
});
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2102);
var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1227);


async function loadTrusted(bytes, place, basis) {
    const decoded = (0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E4)(bytes);
    const { certificates, problems } = decoded.faults.length === 0
        ? { ...decoded, problems: [] }
        : await (await __nccwpck_require__.e("trusted-faults").then(__nccwpck_require__.bind(__nccwpck_require__, 7386))).readFaulty(decoded, bytes, place);
    return {
        candidates: certificates.map(({ certificate, position }) => {
            return { certificate, origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, position), basis };
        }),
        problems,
    };
}


})

});

// The module cache
var __webpack_module_cache__ = {};

// The require function
function __nccwpck_require__(moduleId) {
	// Check if module is in cache
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	// Create a new module (and put it into the cache)
	var module = __webpack_module_cache__[moduleId] = {
		// no module.id needed
		// no module.loaded needed
		exports: {}
	};

	// Execute the module function
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if(threw) delete __webpack_module_cache__[moduleId];
	}

	// Return the exports of the module
	return module.exports;
}

// expose the modules object (__webpack_modules__)
__nccwpck_require__.m = __webpack_modules__;


/* webpack/runtime/asset-relocator-loader */
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

/* webpack/runtime/create fake namespace object */
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
	var leafPrototypes;
	// create a fake namespace object
	// mode & 1: value is a module id, require it
	// mode & 2: merge all properties of value into the ns
	// mode & 4: return value when already ns object
	// mode & 16: return value when it's Promise-like
	// mode & 8|1: behave like require
	__nccwpck_require__.t = function(value, mode) {
		if(mode & 1) value = this(value);
		if(mode & 8) return value;
		if(typeof value === 'object' && value) {
			if((mode & 4) && value.__esModule) return value;
			if((mode & 16) && typeof value.then === 'function') return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
		}
		def['default'] = () => (value);
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();

/* webpack/runtime/define property getters */
(() => {
	// define getter functions for harmony exports
	__nccwpck_require__.d = (exports, definition) => {
		for(var key in definition) {
			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
			}
		}
	};
})();

/* webpack/runtime/ensure chunk */
(() => {
	__nccwpck_require__.f = {};
	// This file contains only the entry chunk.
	// The chunk loading function for additional chunks
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();

/* webpack/runtime/get javascript chunk filename */
(() => {
	// This function allow to reference async chunks
	__nccwpck_require__.u = (chunkId) => {
		// return url for filenames based on template
		return chunkId + ".js";
	};
})();

/* webpack/runtime/hasOwnProperty shorthand */
(() => {
	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();

/* webpack/runtime/make namespace object */
(() => {
	// define __esModule on exports
	__nccwpck_require__.r = (exports) => {
		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		}
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();

/* webpack/runtime/import chunk loading */
(() => {
	// no baseURI
	
	// object to store loaded and loading chunks
	// undefined = chunk not loaded, null = chunk preloaded/prefetched
	// [resolve, Promise] = chunk loading, 0 = chunk loaded
	var installedChunks = {
		8792: 0
	};
	
	var installChunk = (data) => {
		var {ids, modules, runtime} = data;
		// add "modules" to the modules object,
		// then flag all "ids" as loaded and fire callback
		var moduleId, chunkId, i = 0;
		for(moduleId in modules) {
			if(__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if(runtime) runtime(__nccwpck_require__);
		for(;i < ids.length; i++) {
			chunkId = ids[i];
			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	
	}
	
	__nccwpck_require__.f.j = (chunkId, promises) => {
			// import() chunk loading for javascript
			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
			if(installedChunkData !== 0) { // 0 means "already installed".
	
				// a Promise means "currently loading".
				if(installedChunkData) {
					promises.push(installedChunkData[1]);
				} else {
					if(true) { // all chunks have JS
						// setup Promise in chunk cache
						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
							throw e;
						});
						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
						promises.push(installedChunkData[1] = promise);
					}
				}
			}
	};
	
	// no prefetching
	
	// no preloaded
	
	// no external install chunk
	
	// no on chunks loaded
})();


var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(6805);
var journal_place = __nccwpck_require__(140);
;// CONCATENATED MODULE: ./build/delivery/leftovers.js
async function undoLeftovers(context) {
    const journal = (0,journal_place/* findJournal */.LJ)(context);
    if (!(0,journal_place/* hasOwnJournal */.An)(journal))
        return [];
    const { undoLeftovers: undo } = await Promise.all(/* import() */[__nccwpck_require__.e("entry"), __nccwpck_require__.e("installs-installs-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 1009));
    return undo(context);
}

var names = __nccwpck_require__(3337);
var pipeline = __nccwpck_require__(1058);
var problem = __nccwpck_require__(411);
var report_outcome = __nccwpck_require__(4247);
var external_node_crypto_ = __nccwpck_require__(7598);
var external_node_os_ = __nccwpck_require__(8161);
var external_node_path_ = __nccwpck_require__(6760);
var limits = __nccwpck_require__(5217);
var request = __nccwpck_require__(99);
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/files/append.js
function appendToAll(additions) {
    const opened = [];
    try {
        for (const { path, text } of additions) {
            const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND);
            opened.push({ path, text, descriptor, sizeBytes: (0,external_node_fs_.fstatSync)(descriptor).size });
        }
        for (const { descriptor, sizeBytes, text } of opened) {
            (0,external_node_fs_.writeFileSync)(descriptor, endsLine(descriptor, sizeBytes) ? text : `\n${text}`);
        }
    }
    catch (cause) {
        for (const { path, sizeBytes } of opened)
            cutBack(path, sizeBytes);
        throw cause;
    }
    finally {
        for (const { descriptor } of opened)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function cutBack(path, sizeBytes) {
    try {
        (0,external_node_fs_.truncateSync)(path, sizeBytes);
    }
    catch {
        // a device has nothing to cut; the others are to be cut all the same
    }
}
function endsLine(descriptor, sizeBytes) {
    if (sizeBytes === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(descriptor, last, 0, 1, sizeBytes - 1);
    return last[0] === 0x0a;
}

var report_escape = __nccwpck_require__(9924);
var report_text = __nccwpck_require__(3920);
;// CONCATENATED MODULE: ./build/action/outputs.js
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const JOB_LOG = {
    info: (line) => (0,core/* info */.pq)((0,report_escape/* escapeForLog */.zB)(line)),
    debug: (line) => (0,core/* debug */.Yz)((0,report_escape/* escapeForLog */.zB)(line)),
    mask: core/* setSecret */.Pq,
};
function checkRunner() {
    return ['GITHUB_ENV', 'GITHUB_OUTPUT'].flatMap((name) => {
        const path = process.env[name];
        if (!path)
            return [complain(`${name} is not set: this is an action, to be run by a GitHub Actions runner.`)];
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
            return [];
        }
        catch (cause) {
            return [complain(`${name} names ${path}, which cannot be written (${(0,problem/* describeCause */.V$)(cause)}).`)];
        }
    });
}
function exportToJob({ files, variables, anchors, added, builds }) {
    if (files === undefined)
        return;
    const outputs = {
        'bundle-path': files.bundle,
        'extra-path': files.extra ?? '',
        'truststore-path': files.truststore ?? '',
        'bundle-sha256': files.bundleSha256,
        'total-count': String(anchors.length),
        'added-count': String(added.length),
        'report-path': files.report,
        'dockerfile-path': builds?.dockerfiles[0]?.[1] ?? '',
        dockerfiles: builds ? JSON.stringify(Object.fromEntries(builds.dockerfiles)) : '',
        'docker-secrets': builds?.secrets.map((it) => it.join('=')).join(external_node_os_.EOL) ?? '',
    };
    const exported = variables.filter(({ action }) => action === 'export');
    try {
        appendToAll([
            { path: process.env.GITHUB_OUTPUT ?? '', text: toRecords(Object.entries(outputs)) },
            { path: process.env.GITHUB_ENV ?? '', text: toRecords(exported.map((it) => [it.variable, it.value])) },
        ]);
    }
    catch (cause) {
        throw new problem/* RunError */.e4(complain(`GITHUB_ENV or GITHUB_OUTPUT cannot be written (${(0,problem/* describeCause */.V$)(cause)}). The runner makes these files: look at its disk and at who owns its folders. No variable was set.`));
    }
}
function showLog(outcome) {
    for (const { title, lines } of (0,report_text/* makeLog */.Zp)(outcome)) {
        (0,core/* startGroup */.Oh)(title);
        for (const line of lines)
            (0,core/* info */.pq)(line);
        (0,core/* endGroup */.N4)();
    }
    (0,core/* info */.pq)((0,report_text/* makeResultLine */.cd)(outcome));
}
async function writeSummary(outcome, choice, now) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    if (!(0,report_text/* wantsSummary */.ui)(choice, outcome))
        return;
    try {
        const { makeSummary } = await __nccwpck_require__.e("summary").then(__nccwpck_require__.bind(__nccwpck_require__, 9186));
        appendToAll([{ path, text: makeSummary(outcome, now) }]);
    }
    catch (cause) {
        const message = `The job summary cannot be written (${(0,problem/* describeCause */.V$)(cause)}). Nothing else is affected.`;
        annotate([{ code: 'write-failed', severity: 'warning', message }]);
    }
}
function outliveLog() {
    process.stdout.on('error', () => { });
}
function annotate(problems) {
    for (const { severity, message } of (0,report_text/* chooseAnnotations */.eZ)(problems))
        ANNOTATE[severity](message);
}
function toRecords(pairs) {
    return pairs
        .map(([name, value]) => {
        if (!/[\r\n]/.test(value))
            return `${name}=${value}${external_node_os_.EOL}`;
        const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`; // nobody knows it who could have put it into the value
        return `${name}<<${end}${external_node_os_.EOL}${value}${external_node_os_.EOL}${end}${external_node_os_.EOL}`;
    })
        .join('');
}
function complain(message) {
    return { code: 'not-a-runner', severity: 'error', message };
}

;// CONCATENATED MODULE: ./build/action/inputs.js
const USE_STATE = 'use';
const JOURNAL_STATE = 'journal';
async function readInputs() {
    const password = (0,core/* getInput */.V4)('pkcs12-password', { trimWhitespace: false });
    if (password !== '')
        (0,core/* setSecret */.Pq)(password);
    return (0,request/* readRequest */["in"])((name) => (0,core/* getInput */.V4)(name, { trimWhitespace: false }));
}
function readContext(isHook = false) {
    const { env } = process;
    return {
        isJob: true,
        isHook,
        now: new Date(),
        environment: env,
        platform: process.platform,
        folders: {
            workspace: env.GITHUB_WORKSPACE || undefined,
            temporary: env.RUNNER_TEMP ? toAbsolute(env.RUNNER_TEMP) : undefined, // what is exported must not be relative
            toolCache: env.RUNNER_TOOL_CACHE || undefined,
            home: readHome(),
        },
        log: JOB_LOG,
        signal: AbortSignal.timeout(limits/* RUN_DEADLINE_MS */.Yj),
        owner: {
            use: env[`STATE_${USE_STATE}`] || (0,external_node_crypto_.randomBytes)(6).toString('hex'),
            temporary: env.RUNNER_TEMP || undefined,
            job: [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB].join('/'),
            self: [process.execPath, process.argv[1] ?? ''],
        },
    };
}
function toAbsolute(path) {
    try {
        return (0,external_node_path_.resolve)(path);
    }
    catch {
        return undefined; // relative to a working folder that has been removed
    }
}
function readHome() {
    try {
        return (0,external_node_os_.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}

;// CONCATENATED MODULE: ./build/action/main.js
async function runStep() {
    outliveLog();
    const isHook = process.argv[2] === 'job-started';
    const world = readContext(isHook);
    if (process.argv[2] === names/* AS_POST */.y)
        return undo(world);
    // as a fleet's job-started hook (fleet/hook/) there are no inputs
    const hook = isHook ? await (await __nccwpck_require__.e("hook").then(__nccwpck_require__.bind(__nccwpck_require__, 5671))).readConfiguration(world) : undefined;
    const context = hook?.context ?? world;
    const { request, problems } = hook ?? (await readInputs());
    const made = await (0,report_outcome/* settle */.G9)(async () => {
        const left = await clearAway(request, context);
        const known = [...checkRunner(), ...problems, ...left];
        return (0,pipeline/* makeBundle */.N)(request, context, known, (it) => exportToJob(hook?.locate(it) ?? it));
    });
    const judged = hook?.judge(made) ?? made;
    const outcome = judged.problems.length > 0 ? (await __nccwpck_require__.e("pages").then(__nccwpck_require__.bind(__nccwpck_require__, 6628))).addressOutcome(judged, context) : judged;
    showLog(outcome);
    annotate(outcome.problems);
    await writeSummary(outcome, request.summary, context.now);
    if (made.status === 'failed')
        process.exitCode = hook?.exitCode ?? 1;
}
async function clearAway({ installs }, context) {
    if (installs.length > 0) {
        (0,core/* saveState */.LZ)(USE_STATE, context.owner?.use);
        (0,core/* saveState */.LZ)(JOURNAL_STATE, (0,journal_place/* findJournal */.LJ)(context)); // a step in between may set another HOME
    }
    return undoLeftovers(context);
}
async function undo(context) {
    if (!process.env[`STATE_${USE_STATE}`])
        return;
    const { undoUse } = await Promise.all(/* import() */[__nccwpck_require__.e("entry"), __nccwpck_require__.e("installs-installs-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 1009));
    const journal = process.env[`STATE_${JOURNAL_STATE}`];
    const { problems } = await (0,report_outcome/* settle */.G9)(async () => (0,report_outcome/* makeFailedOutcome */.Us)(await undoUse(context, journal)));
    annotate(problems);
    if ((0,problem/* hasError */.JD)(problems))
        process.exitCode = 1;
}

;// CONCATENATED MODULE: ./build/main.js
async function main() {
    const isCommandLine = process.argv[2] === names/* AS_COMMAND_LINE */.I_;
    if (isCommandLine)
        process.argv.splice(2, 1); // from here on the words are those that were typed
    if (process.argv[2] === names/* AS_ROOT */.g4)
        return serveRoot();
    if (process.argv[2] === names/* AS_DECODER */.qZ)
        return void (await __nccwpck_require__.e("decoding-decoder").then(__nccwpck_require__.bind(__nccwpck_require__, 4669)));
    if (!isCommandLine)
        return runStep();
    const { runCommandLine } = await __nccwpck_require__.e("arguments").then(__nccwpck_require__.bind(__nccwpck_require__, 3471));
    process.exitCode = await runCommandLine();
}
async function serveRoot() {
    const { answerAsRoot } = await Promise.all(/* import() */[__nccwpck_require__.e("entry"), __nccwpck_require__.e("lock")]).then(__nccwpck_require__.bind(__nccwpck_require__, 6806));
    const { isDone, text } = await answerAsRoot(process.stdin);
    (isDone ? process.stdout : process.stderr).write(`${text}\n`);
    if (!isDone)
        process.exitCode = 1;
}
process.on('uncaughtException', (cause) => {
    process.stderr.write(`${(0,report_escape/* escapeForLog */.zB)((0,report_outcome.describeUnexpected)(cause).message)}\n`);
    process.exit(1);
});
void main();


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

6193:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

}),

8500:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

}),

1692:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

}),

7066:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

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

3155:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  RF: () => (orderAnchors),
  Vm: () => (selectAdded),
  Zz: () => (writePemBundles),
  tW: () => (selectExtra)
});

var _certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8437);
var _certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5409);
var _ci_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3126);



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
    const subjects = new Set(anchors.map(({ certificate }) => certificate.subject));
    if (subjects.size === anchors.length)
        return anchors;
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
    const sizes = anchors.map(({ certificate }) => MAX_COMMENT_BYTES + (0,_certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_0__/* .measurePemBlock */ .ID)(certificate.der));
    const bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + size, 0));
    const ends = [];
    let at = 0;
    for (const anchor of anchors) {
        at += bytes.write(at === 0 ? describe(anchor) : `\n${describe(anchor)}`, at, 'latin1');
        at = (0,_certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_0__/* .writePemBlockTo */ .S7)(bytes, at, anchor.certificate.der);
        ends.push(at);
    }
    return { bytes: bytes.subarray(0, at), ends };
}
function isOnTop({ basis }) {
    return basis !== 'default-store';
}
function describe({ certificate, origins }) {
    const comment = `${certificate.subject}; expires ${(0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(certificate.notAfter)}; from ${origins[0].label}`;
    return `# ${toComment(comment)}\n`;
}
function toComment(text) {
    const ascii = (0,_ci_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .breakCommands */ .ix)(text
        .replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replace(/-{2,}/g, (dashes) => '\\u{2d}'.repeat(dashes.length)));
    return ascii.length > MAX_COMMENT_LENGTH ? `${ascii.slice(0, MAX_COMMENT_LENGTH)}...` : ascii;
}


}),

7767:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  f: () => (loadPublicRoots)
});
var _certificates_known_roots_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2999);

function loadPublicRoots() {
    return new Set((0,_certificates_known_roots_js__WEBPACK_IMPORTED_MODULE_0__/* .listKnownRoots */ .$)());
}


}),

6766:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  v: () => (selectAnchors)
});
var _certificates_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1529);
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9395);
var _certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8437);



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
        const validity = (0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeValidity */ .A8)(certificate, now);
        if (basis === undefined)
            reject('no-basis', 'is not trusted, and no pin names it');
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
            reject('expired', `expired on ${(0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(certificate.notAfter)}`);
        else if (!wasTrusted && !certificate.isCa && !(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isSelfSigned */ .Nl)(certificate)) {
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
    return _certificates_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .BASES */ .N.indexOf(one) <= _certificates_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .BASES */ .N.indexOf(other) ? one : other;
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


}),

1529:
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

9395:
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
var dates = __nccwpck_require__(8437);
var digest = __nccwpck_require__(3290);
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
const PLAIN_TEXT = /^(?![ #])[ -~\u00a0-\uffff]+(?<! )$/; // all but controls: to look up \p{Cc} takes a millisecond
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

var known_roots = __nccwpck_require__(2999);
;// CONCATENATED MODULE: ./build/certificates/certificate.js
function parseCertificate(bytes) {
    const fingerprint = fingerprintOf(bytes);
    const fields = (0,known_roots/* findKnownRoot */.T)(fingerprint) ?? readFields(bytes);
    if (fields !== undefined)
        return { der: bytes, fingerprint, ...fields };
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
const ESCAPED = /\\([ #,+"\\<>;=])/g;
function nameOf(certificate) {
    const commonName = /(?:^|, )CN=((?:[^,\\]|\\.|,(?! [A-Za-z0-9.]+=))+)/.exec(certificate.subject)?.[1];
    return (commonName?.replace(ESCAPED, '$1') ?? (certificate.subject || formatFingerprint(certificate.fingerprint)));
}
function toOneLine(name) {
    return name.replaceAll('\n', ', ');
}


}),

8437:
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

3290:
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

1941:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  E4: () => (decodeSource),
  T_: () => (isPrivateKey),
  Tj: () => (onlyFault),
  Wq: () => (decodeBlock),
  fn: () => (findDerBehind)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9395);
var _padding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6086);
var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5409);




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
function decodeSource(bytes, most = Number.POSITIVE_INFINITY, blocks) {
    const der = bytes[0] === DER_SEQUENCE ? decodeDer(bytes) : undefined;
    return der ?? decodeText(bytes, most, blocks ?? (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .readPemBlocks */ .Hg)(bytes, most + 1));
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
function decodeText(bytes, most, blocks) {
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

6086:
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

5409:
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

2999:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $: () => (listKnownRoots),
  T: () => (findKnownRoot)
});
/*
 * Made by scripts/make-public-roots.ts: do not edit. 185 roots from Node
 * 18.0.0, 18.13.0, 18.15.0, 18.17.0, 18.18.0, 18.19.1, 18.20.0, 18.20.7, 18.20.8, 19.0.0, 19.2.0,
 * 19.5.0, 19.8.1, 20.0.0, 20.13.0, 20.19.6, 20.20.1, 20.20.2, 21.0.0, 21.6.0, 21.7.3, 22.0.0, 22.15.0,
 * 22.22.3, 22.23.3, 23.0.0, 23.6.1, 23.11.1, 24.0.0, 24.11.0, 24.21.0, 25.0.0, 25.6.0, 25.9.0, 26.0.0,
 * 26.6.0, 26.12.1
 * and from Debian's ca-certificates
 * 20230311+deb12u1, 20250419~deb12u2
 *
 * Of each SHA-256 of the DER, notBefore and notAfter in seconds since 1970, and the subject, which is the issuer, too.
 */
const ROOTS = `
018e13f0772532cf809bd1b17281867283fc48c6e13be9c69812854a490c1b05 1610668800 2399587199 C=US, O=DigiCert\\, Inc., CN=DigiCert TLS ECC P384 Root G5
02bdf96e2a45dd9bf18fc7e1dbdf21a0379ba3c9c2610344cfd8d606fec1ed81 1619628354 2408546753 C=US, O=CommScope, CN=CommScope Public Trust RSA Root-01
02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5 1355844336 2144764536 C=US, O=Entrust\\, Inc., OU=See www.entrust.net/legal-terms, OU=(c) 2012 Entrust\\, Inc. - for authorized use only, CN=Entrust Root Certification Authority - EC1
0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7 1264773966 1924956366 C=US, O=AffirmTrust, CN=AffirmTrust Commercial
04048028bf1f2864d48f9ad4d83294366a828856553f3b14303f90147f5d40ef 1242808695 1924936695 C=ES, CN=Autoridad de Certificacion Firmaprofesional CIF A62634068
0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1 1683622591 2157008190 C=DE, O=D-Trust GmbH, CN=D-TRUST BR Root CA 2 2023
0687260331a72403d909f105e69bcf0d32e1bd2493ffc6d9206d11bcd6770739 970348339 1633010475 O=Digital Signature Trust Co., CN=DST Root CA X3
06c08d7dafd876971eb1124fe67f847ec0c7a158d3ea53cbe940e2ea9791f4c3 1715751717 2346903716 C=CN, O=TrustAsia Technologies\\, Inc., CN=TrustAsia TLS RSA Root CA
0753e940378c1bd5e3836e395daea5cb839e5046f1bd0eae1951cf10fec7c965 1454589143 2051198799 C=PA, ST=Panama, L=Panama City, O=TrustCor Systems S. de R.L., OU=TrustCor Certificate Authority, CN=TrustCor RootCert CA-2
08170d1aa36453901a2f959245e347db0c8d37abaabc56b81aa100dc958970db 1581415200 2054800799 C=DE, O=D-Trust GmbH, CN=D-TRUST EV Root CA 1 2020
098e08a91dbbf77478b96cceb89b1413a5da37b7c862606a955deb07179f4326 1700038526 2473844400 C=SE, O=Telia Company AB, CN=Telia EC TLS Root CA v3
0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b 1264774104 1924956504 C=US, O=AffirmTrust, CN=AffirmTrust Networking
0c2cd63df7806fa399ede809116b575bf87989f06518f9808c860503178baf66 1164931200 1893455999 C=GB, ST=Greater Manchester, L=Salford, O=COMODO CA Limited, CN=COMODO Certification Authority
11437cda7bb45e41365f45b39a38986b0de00def348e0c7bb0873633800bc38b 1619631343 2408549742 C=US, O=CommScope, CN=CommScope Public Trust ECC Root-01
125609aa301da0a249b97a8239cb6a34216f44dcac9f3954b14292f2e8c8608f 1518978600 2307897000 C=US, OU=emSign PKI, O=eMudhra Inc, CN=emSign Root CA - C1
1435f225c5d252d7a21948cc3ce62aecfa88001e3dd72d1cc3555100eb372f93 1706677915 2494213915 C=JP, O=SECOM Trust Systems Co.\\, Ltd., CN=SECOM TLS RSA Root CA 2024
1465fa205397b876faa6f0a9958e5590e40fcc7faa4fb7c2c8677521fb5fb658 1088530756 2035215556 C=US, O=Starfield Technologies\\, Inc., OU=Starfield Class 2 Certification Authority
15d5b8774619ea7d54ce1ca6d0b0c403e037a917f131e8a04e1e6b7a71babce5 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R3
15f0ba00a3ac7af3ac884c072b1011a077bd77c097f40164b2f8598abd83860c 1164931200 1893455999 C=US, O=Network Solutions L.L.C., CN=Network Solutions Certificate Authority
16af57a9f676b0ab126095aa5ebadef22ab31119d644ac95cd4b93dbf3f26aeb 958157160 1747094340 C=IE, O=Baltimore, OU=CyberTrust, CN=Baltimore CyberTrust Root
1793927a0614549789adce2f8f34f7f0b66d0f3ae3a3b84d21ec15dbba4fadc7 1204761600 2147471999 C=GB, ST=Greater Manchester, L=Salford, O=COMODO CA Limited, CN=COMODO ECC Certification Authority
179fbc148a3dd00fd24ea13458cc43bfa7f59c8182d783a513f6ebec100c8924 1352764800 2147483647 OU=GlobalSign ECC Root CA - R5, O=GlobalSign, CN=GlobalSign
18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4 1432598400 2221603200 C=US, O=Amazon, CN=Amazon Root CA 3
18f1fc7f205df8adddeb7fe007dd57e3af375a9c4d8d73546bf4f1fed1e18d35 1164395483 1953313604 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 3
193144f431e0fddb740717d4de926a571133884b4360d30e272913cbe660ce41 1654686502 2443604902 C=CH, O=SwissSign AG, CN=SwissSign RSA TLS Root CA 2022 - 1
1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4 1432598400 2221603200 C=US, O=Amazon, CN=Amazon Root CA 2
22a2c1f7bded704cc1e701b5f408c310880fe956b5de2a4a44f99c873a25a7c8 1455300923 2244305723 C=US, ST=Texas, L=Houston, O=SSL Corporation, CN=SSL.com EV Root Certification Authority ECC
242b69742fcb1e5b2abf98898b94572187544e5b4d9911786573621f6a74b82c 1543492554 2332410954 C=FI, O=Telia Finland Oyj, CN=Telia Root CA v2
24a55c2ab051442d0617766541239a4ad032d7c55175aa34ffde2fbc4f5c5294 1466057836 2147408236 C=JP, O=SECOM Trust Systems CO.\\,LTD., CN=Security Communication RootCA3
2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f 1197551308 2144305645 C=ES, O=IZENPE S.A., CN=Izenpe.com
2a575471e31340bc21581cbd2cf13e158463203ece94bcf9d3cc196bf09a5472 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R1
2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69 1418169600 2049321600 OU=GlobalSign Root CA - R6, O=GlobalSign, CN=GlobalSign
2ce1cb0bf9d2f9e102993fbe215152c3b2dd0cabde1c68e5319b839154dbb7f5 1251763200 2145916799 C=US, ST=Arizona, L=Scottsdale, O=Starfield Technologies\\, Inc., CN=Starfield Root Certificate Authority - G2
2e44102ab58cb85419451c8e19d9acf3662cafbc614b6a53960a30f7d0e2eb41 1556269076 2345273876 C=TN, O=Agence Nationale de Certification Electronique, CN=TunTrust Root CA
2e7bf16cc22485a7bbe2aa8696750761b0ae39be3b2fe9d0cc6d4ef73491425c 1496254477 2285086477 C=US, ST=Texas, L=Houston, O=SSL Corporation, CN=SSL.com EV Root Certification Authority RSA R2
2ffb7f813bbbb3c89ab4e8162d0f16d71509a830cc9d73c262e5140875d1ad4a 1619631894 2408550293 C=US, O=CommScope, CN=CommScope Public Trust ECC Root-02
30d0895a9a448a262091635522d1f52010b5867acae12c78ef958fd4f4389f2f 1389894812 2021046812 C=US, O=IdenTrust, CN=IdenTrust Public Sector Root CA 1
30fbba2c32238e2a98547af97931e550428b9b3f1c8eeb6633dcfa86c5b27dd3 1533022004 2321940404 C=CN, O=iTrusChina Co.\\,Ltd., CN=vTrus ECC Root CA
31ad6648f8104138c738f39ea4320133393e3a18cc02296ef97c2ac9ef6731d0 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Global Root G3
3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65 1455300843 2244305643 C=US, ST=Texas, L=Houston, O=SSL Corporation, CN=SSL.com Root Certification Authority ECC
349dfa4058c5e263123b398ae795573c4e1313c83fe68f93556cd5e8031b3c7d 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R4
34d8a73ee208d9bcdb0d956520934b4e40e69482596e8b6f73c8426b010a6f48 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R3
358df39d764af9e1b766e9c972df352ee15cfac227af6ad1d70e8e4a6edcba02 1576710405 2289338164 C=US, O=Microsoft Corporation, CN=Microsoft ECC Root Certificate Authority 2017
371a00dc0533b3721a7eeb40e8419e70799d2b0a0f2c1d80693165f7cec4ad75 1610668800 2399587199 C=US, O=DigiCert\\, Inc., CN=DigiCert TLS RSA4096 Root G5
3c5f81fea5fab82c64bfa2eaecafcde8e077fc8620a7cae537163df36edbf378 1245151818 1893324618 C=HU, L=Budapest, O=Microsec Ltd., CN=Microsec e-Szigno Root CA 2009, emailAddress=info@e-szigno.hu
3e9099b5015e8f486c00bcea9d111ee721faba355a89bcf1df69561e3dc6325c 1163116800 1952035200 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Assured ID Root CA
3f034bb5704d44b2d08545a02057de93ebf3905fce721acbc730c06ddaee904e 1586324206 2217476206 C=JP, O=Cybertrust Japan Co.\\, Ltd., CN=SecureSign Root CA12
3f63bb2814be174ec8b6439cf08d6d56f0b7c405883a5648a334424d6b3ec558 1669100069 2458051199 C=TW, O=TAIWAN-CA, OU=Root CA, CN=TWCA CYBER Root CA
3f99cc474acfce4dfed58794665e478d1547739f2e780f1bb4ca9b133097d401 1613732470 2370596469 C=GR, O=Hellenic Academic and Research Institutions CA, CN=HARICA TLS ECC Root CA 2021
40f6af0346a99aa1cd1d555a4e9cce62c7f9634603ee406615833dc8c8d00367 1518978600 2307897000 C=IN, OU=emSign PKI, O=eMudhra Technologies Limited, CN=emSign Root CA - G1
4200f5043ac8590ebb527d209ed1503029fbcbd41ca1b506ec27f15ade7dac69 1162928548 1893441126 C=US, O=SecureTrust Corporation, CN=Secure Global CA
4348a0e9444c78cb265e058d5e8944b4d84f9662bd26db257f8934a443c70161 1163116800 1952035200 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Global Root CA
43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339 1246987554 1922896554 C=US, O=Entrust\\, Inc., OU=See www.entrust.net/legal-terms, OU=(c) 2009 Entrust\\, Inc. - for authorized use only, CN=Entrust Root Certification Authority - G2
44b545aa8a25e65a73ca15dc27fc36d24c1cb9953a066539b11582dc487b4833 1436265432 2224665432 C=GR, L=Athens, O=Hellenic Academic and Research Institutions Cert. Authority, CN=Hellenic Academic and Research Institutions ECC RootCA 2015
45140b3247eb9cc8c5b4f0d7b53091f73292089e6e5a63e2749dd3aca9198eda 1251763200 2145916799 C=US, ST=Arizona, L=Scottsdale, O=GoDaddy.com\\, Inc., CN=Go Daddy Root Certificate Authority - G2
46edc3689046d53a453fb3104ab80dcaec658b2660ea1629dd7e867990648716 1385367955 2329374355 C=TR, L=Gebze - Kocaeli, O=Turkiye Bilimsel ve Teknolojik Arastirma Kurumu - TUBITAK, OU=Kamu Sertifikasyon Merkezi - Kamu SM, CN=TUBITAK Kamu SM SSL Kok Sertifikasi - Surum 1
49e7a442acf0ea6287050054b52564b650e4f49e42e348d6aa38e039e957b1c1 1257410158 1888562158 C=DE, O=D-Trust GmbH, CN=D-TRUST Root Class 3 CA 2 2009
4b009c1034494f9ab56bba3ba1d62731fc4d20d8955adcec10a925607261e338 1586329579 2375247979 C=JP, O=Cybertrust Japan Co.\\, Ltd., CN=SecureSign Root CA14
4d2491414cfe956746ec4cefa6cf6f72e28a1329432f9d8a907ac4cb5dadc15a 1291807169 1670497828 C=NL, O=Staat der Nederlanden, CN=Staat der Nederlanden EV Root CA
4fa3126d8d3a11d1c4855a4f807cbad6cf919d3a5a88b03bea2c6372d93c40c9 1553040000 2405116800 C=BE, O=GlobalSign nv-sa, CN=GlobalSign Root R46
4ff460d54b9c86dabfbcfc5712e0400d2bed3fbc4d4fbdaa86e06adcd2a9ad7a 1264982400 2147471999 C=US, ST=New Jersey, L=Jersey City, O=The USERTRUST Network, CN=USERTrust ECC Certification Authority
513b2cecb810d4cde5dd85391adfc6c2dd60d87bb736d2b521484aa47a0ebef6 1243573239 1874725239 C=JP, O=SECOM Trust Systems CO.\\,LTD., OU=Security Communication RootCA2
52f0e1c4e58ec629291b60317f074671b85d7ea80d5b07273463534b32b40234 1263859200 2147471999 C=GB, ST=Greater Manchester, L=Salford, O=COMODO CA Limited, CN=COMODO RSA Certification Authority
552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Trusted Root G4
554153b13d2cf9ddb753bfbe1a4e0ae08d0aa4187058fe60a2b862b2e4b87bcb 1545298653 2334217053 C=ES, O=FNMT-RCM, OU=Ceres, organizationIdentifier=VATES-Q2826004J, CN=AC RAIZ FNMT-RCM SERVIDORES SEGUROS
55903859c8c0c3ebb8759ece4e2557225ff5758bbd38ebd48276601e1bd58097 1503517003 2292435403 C=US, ST=Illinois, L=Chicago, O=Trustwave Holdings\\, Inc., CN=Trustwave Global ECC P384 Certification Authority
55926084ec963a64b96e2abe01ce0ba86a64fbfebcc7aab5afc155b37fd76066 1316690522 1916306522 C=IT, L=Milan, O=Actalis S.p.A./03358520967, CN=Actalis Authentication Root CA
568d6905a2c88708a4b3025190edcfedb1974a606a13c6e5290fcb2ae63edab5 1251763200 2145916799 C=US, ST=Arizona, L=Scottsdale, O=Starfield Technologies\\, Inc., CN=Starfield Services Root Certificate Authority - G2
574df6931e278039667b720afdc1600fc27eb66dd3092979fb73856487212882 1576725501 2365125501 C=CN, O=BEIJING CERTIFICATE AUTHORITY, CN=BJCA Global Root CA2
578af4ded0853f4e5998db4aeaf9cbea8d945f60b620a38d1a3c13b2bc7ba8e1 1598341700 2387318399 C=DE, O=Deutsche Telekom Security GmbH, CN=Telekom Security TLS ECC Root 2020
57de0583efd2b26e0361da99da9df4648def7ee8441c3b728afa9bcde0f9b26a 1411485727 2093613727 C=ES, CN=Autoridad de Certificacion Firmaprofesional CIF A62634068
59769007f7685d0fcd50872f9f95d5755a5b2b457d81f3692b610a98672f0e1b 1340778513 1924963199 C=TW, O=TAIWAN-CA, OU=Root CA, CN=TWCA Global Root CA
5a2fc03f0c83b090bbfa40604b0988446c7636183df9846e17101a447fb8efd6 1496456986 2285375386 C=HK, ST=Hong Kong, L=Hong Kong, O=Hongkong Post, CN=Hongkong Post Root CA 3
5a885db19c01d912c5759388938cafbbdf031ab2d48e91ee15589b42971d039c 1454589153 1893432487 C=PA, ST=Panama, L=Panama City, O=TrustCor Systems S. de R.L., OU=TrustCor Certificate Authority, CN=TrustCor ECA-1
5c58468d55f58e497e743982d2b50010b6d165374acf83a7d4a32db768c4408e 1224677257 1893413257 C=PL, O=Unizeto Technologies S.A., OU=Certum Certification Authority, CN=Certum Trusted Network CA
5cc3d78e4e1d5e45547a04e6873e64f90cf9536d1ccc2ef800f355c4c5fd70fd 1344395221 1893380821 C=CN, O=China Financial Certification Authority, CN=CFCA EV ROOT
5d56499be4d2e08bcfcad08a3e38723d50503bde706948e42f55603019e528ae 1389895943 2021047943 C=US, O=IdenTrust, CN=IdenTrust Commercial Root CA 1
62dd0be9b9f50a163ea0f8e75c053b1eca57ea55c8688f647c6881f2c8357b95 1161765035 2108536235 C=CH, O=SwissSign AG, CN=SwissSign Gold CA - G2
657cfe2fa73faa38462571f332a2363a46fce7020951710702cdfbb6eeda3305 1486373255 2275291655 C=RO, O=CERTSIGN SA, OU=certSIGN ROOT CA G2
69729b8e15a86efc177a57afb7171dfc64add28c2fca8cf1507e34453ccb1470 1599177600 2231510400 C=US, O=Internet Security Research Group, CN=ISRG Root X2
6ab2ab75f51cb4f4f0156203fbf6f646232f514be059f62833308b82b4d72db1 1706680354 2494216354 C=JP, O=SECOM Trust Systems Co.\\, Ltd., CN=SECOM TLS ECC Root CA 2024
6b328085625318aa50d173c98d8bda09d57e27413d114cf787a0f5d06c030cf6 1522049094 2310967494 C=PL, O=Asseco Data Systems S.A., OU=Certum Certification Authority, CN=Certum EC-384 CA
6b9c08e86eb0f767cfad65cd98b62149e5494a67f5845e7bd1ed019f27b86bd6 1417446032 2206365031 C=CH, O=WISeKey, OU=OISTE Foundation Endorsed, CN=OISTE WISeKey Global Root GB CA
6c61dac3a2def031506be036d2a6fe401994fbd13df9c8d466599274c446ec98 1229008101 1859728101 C=HU, L=Budapest, O=NetLock Kft., OU=Tan\u00fas\u00edtv\u00e1nykiad\u00f3k (Certification Services), CN=NetLock Arany (Class Gold) F\u0151tan\u00fas\u00edtv\u00e1ny
6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177 946057851 1879596912 O=Entrust.net, OU=www.entrust.net/CPS_2048 incorp. by ref. (limits liab.), OU=(c) 1999 Entrust.net Limited, CN=Entrust.net Certification Authority (2048)
70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a 1264774236 2240575836 C=US, O=AffirmTrust, CN=AffirmTrust Premium
71cca5391f9e794b04802530b363e121da8a3043bb26662fea4dca7fc951a4bd 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R4
73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c 1164659022 1795812822 C=US, O=Entrust\\, Inc., OU=www.entrust.net/CPS is incorporated by reference, OU=(c) 2006 Entrust\\, Inc., CN=Entrust Root Certification Authority
7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf 1163116800 1952035200 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert High Assurance EV Root CA
77b82cd8644c4305f7acc5cb156b45675004033d51c60c6202a8e0c33467d3a0 1617235200 2406153600 C=US, O=Certainly, CN=Certainly Root R1
7bb647a62aeeac88bf257aa522d01ffea395e0ab45c73f93f65654ec38f25a06 1616371200 2405289599 C=GB, O=Sectigo Limited, CN=Sectigo Public Server Authentication Root R46
7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Assured ID Root G2
7e37cb8b4c47090cab36551ba6f45db840680fba166a952db100717f43053fc2 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Assured ID Root G3
81a9088ea59fb364c548a6f85559099b6f0405efbf18e5324ec9f457ba00112f 1619083270 2249803269 CN=Atos TrustedRoot Root CA RSA TLS 2021, O=Atos, C=DE
8560f91c3624daba9570b5fea0dbe36ff11a8323be9486854fb3f34a5571198d 1494323314 2283242313 C=CH, O=WISeKey, OU=OISTE Foundation Endorsed, CN=OISTE WISeKey Global Root GC CA
85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69 1455298779 2244303579 C=US, ST=Texas, L=Houston, O=SSL Corporation, CN=SSL.com Root Certification Authority RSA
85a0dd7dd720adb7ff05f83d542b209dc7ff4528f7d677b18389fea5e5c49e86 1164392820 1953311013 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 2
86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b 1518978600 2307897000 C=IN, OU=emSign PKI, O=eMudhra Technologies Limited, CN=emSign ECC Root CA - G3
873f4685fa7f563625252e6d36bcd7f16fc24951f264e47e1b954f4908cdca13 1584524818 2372924818 C=TR, L=Ankara, O=E-Tugra EBG A.S., OU=E-Tugra Trust Center, CN=E-Tugra Global Root CA ECC v3
88497f01602f3154246ae28c4d5aef10f1d87ebb76626f4ae0b7f95ba7968799 1041980400 1925593199 C=ES, O=Agencia Catalana de Certificacio (NIF Q-0801176-I), OU=Serveis Publics de Certificacio, OU=Vegeu https://www.catcert.net/verarrel (c)03, OU=Jerarquia Entitats de Certificacio Catalanes, CN=EC-ACC
88ef81de202eb018452e43f864725cea5fbd1fc2d9d205730709c5d8b8690f46 1326399992 2273171192 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 3 G3
88f438dcf8ffd1fa8f429115ffe5f82ae1e06e0c70c375faad717b34a49e7265 1503046722 2134252799 C=KR, O=NAVER BUSINESS PLATFORM Corp., CN=NAVER Global Root Certification Authority
8a71de6559336f426c26e53880d00d88a18da4c6a91f0dcb6194e206c5c96387 1533021845 2321940245 C=CN, O=iTrusChina Co.\\,Ltd., CN=vTrus Root CA
8a866fd1b276b57e578e921c65828a2bed58e9f2f288054134b7f1f4bfc9cc74 1326389264 2273160464 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 1 G3
8d25cd97229dbf70356bda4eb3cc734031e24cf00fafcfd32dc76eb5841c7ea8 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R2
8e8221b2e7d4007836a1672f0dcc299c33bc07d316f132fa1a206d587150f1ce 1683623433 2157009032 C=DE, O=D-Trust GmbH, CN=D-TRUST EV Root CA 2 2023
8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e 1432598400 2147299200 C=US, O=Amazon, CN=Amazon Root CA 1
8faf7d2e2cb4709bb8e0b33666bf75a5dd45b5de480f8ea8d4bfe6bebc17f2ed 1661445262 2418309261 C=US, O=SSL Corporation, CN=SSL.com TLS RSA Root CA 2022
8fe4fb0af93a4d0d67db0bebb23e37c71bf325dcbcdd240ea04daf58b47e1840 1326394772 2273165972 C=BM, O=QuoVadis Limited, CN=QuoVadis Root CA 2 G3
91e2f5788d5810eba7ba58737de1548a8ecacd014598bc0b143e041b17052552 1222857614 2011823999 C=DE, O=T-Systems Enterprise Services GmbH, OU=T-Systems Trust Center, CN=T-TeleSec GlobalRoot Class 2
945bbc825ea554f489d1fd51a73ddf2ea624ac7019a05205225c22a78ccfa8b4 1503516910 2292435310 C=US, ST=Illinois, L=Chicago, O=Trustwave Holdings\\, Inc., CN=Trustwave Global ECC P256 Certification Authority
960adf0063e96356750c2965dd0a0867da0b9cbd6e77714aeafb2349ab393da3 1166169600 1639555200 O=Cybertrust\\, Inc, CN=Cybertrust Global Root
96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6 1433415878 2064567878 C=US, O=Internet Security Research Group, CN=ISRG Root X1
97552015f5ddfc3c8788c006944555408894450084f100867086bc1a2bb58dc8 1503516852 2292435252 C=US, ST=Illinois, L=Chicago, O=Trustwave Holdings\\, Inc., CN=Trustwave Global Certification Authority
9a114025197c5bb95d94e63d55cd43790847b646b23cdf11ada4a00eff15fb48 1288082283 2234853483 C=NO, O=Buypass AS-983163327, CN=Buypass Class 2 Root CA
9a296a5182d1d451a2e37f439b74daafa267523329f90f9a0d2007c334e23c9a 1581292800 2222899200 C=AT, O=e-commerce monitoring GmbH, CN=GLOBALTRUST 2020
9a6ec012e1a7da9dbe34194d478ad7c0db1822fb071df12981496ed104384113 1304588257 1924940257 CN=ACCVRAIZ1, OU=PKIACCV, O=ACCV, C=ES
9ae36232a5189ffddb353dfd26520c015395d22777dac59db57b98c089a651e6 1685543836 2473943835 C=CH, O=OISTE Foundation, CN=OISTE Server Root RSA G1
9bea11c976fe014764c1be56a6f914b5a560317abd9988393382e5161aa0493c 1457654400 2240524800 C=CN, O=UniTrust, CN=UCA Global G2 Root
a040929a02ce53b4acf4f2ffc6981ce4496f755e6d45fe0b2a692bcd52523f36 1436263881 2224663881 C=GR, L=Athens, O=Hellenic Academic and Research Institutions Cert. Authority, CN=Hellenic Academic and Research Institutions RootCA 2015
a1339d33281a0b56e557d3d32b1ce7f9367eb094bd5fa72a7e5004c8ded7cafe 1445240610 2076392610 C=PL, O=Krajowa Izba Rozliczeniowa S.A., CN=SZAFIR ROOT CA2
b085d70b964f191a73e4af0d54ae7a0e07aafdaf9b71dd0862138ab7325a24a2 1352764800 2147483647 OU=GlobalSign ECC Root CA - R4, O=GlobalSign, CN=GlobalSign
b0bfd52bb0d7d9bd92bf5d4dc13da255c02c542f378365ea893911f55e55f23c 1362485388 1677845388 C=TR, L=Ankara, O=E-Tu\u011fra EBG Bili\u015fim Teknolojileri ve Hizmetleri A.\u015e., OU=E-Tugra Sertifikasyon Merkezi, CN=E-Tugra Certification Authority
b2fae53e14ccd7ab9212064701ae279c1d8988facb775fa8a008914e663988a8 1619083583 2249803582 CN=Atos TrustedRoot Root CA ECC TLS 2021, O=Atos, C=DE
b4585f22e4ac756a4e8612a1361c5d9d031a93fd84febb778fa3068b0fc42dc2 1617235200 2406153600 C=US, O=Certainly, CN=Certainly Root E1
b49141502d00663d740f2e7ec340c52800962666121a36d09cf7dd2b90384fb4 1689602400 2162988000 C=HU, L=Budapest, O=Microsec Ltd., organizationIdentifier=VATHU-23584497, CN=e-Szigno TLS Root CA 2023
b676f2eddae8775cd36cb0f63cd1d4603961f49e6265ba013a2f0307b6d0b804 1317890396 2422427996 C=PL, O=Unizeto Technologies S.A., OU=Certum Certification Authority, CN=Certum Trusted Network CA 2
bc104f15a48be709dca542a7e1d4b9df6f054527e802eaa92d595444258afe71 1323179392 1953899392 C=GR, O=Hellenic Academic and Research Institutions Cert. Authority, CN=Hellenic Academic and Research Institutions RootCA 2011
bc4d809b15189d78db3e1d8cf4f9726a795da1643ca5f1358e1ddb0edc0d7eb3 1518978600 2307897000 C=US, OU=emSign PKI, O=eMudhra Inc, CN=emSign ECC Root CA - C3
bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423 1264774824 2240576424 C=US, O=AffirmTrust, CN=AffirmTrust Premium ECC
be4b56cb5056c0136a526df444508daa36a0b54f42e4ac38f72af470e479654c 1621476622 2410308622 C=CN, O=TrustAsia Technologies\\, Inc., CN=TrustAsia Global Root CA G4
be6c4da2bbb9ba59b6f3939768374246c3c005993fa98f020d1dedbed48a81d5 1161765166 2108536366 C=CH, O=SwissSign AG, CN=SwissSign Silver CA - G2
beb00b30839b9bc32c32e4447905950641f26421b15ed089198b518ae2ea1b99 1503403626 2292322026 C=HU, L=Budapest, O=Microsec Ltd., organizationIdentifier=VATHU-23584497, CN=e-Szigno Root CA 2017
bec94911c2955676db6c0a550986d76e3ba005667c442c9762b4fbb773de228c 1352764800 2147483647 OU=GlobalSign ECC Root CA - R4, O=GlobalSign, CN=GlobalSign
bef256daf26e9c69bdec1602359798f3caf71821a03e018257c53c65617f3d4a 1649235696 2437635696 C=ES, O=Firmaprofesional SA, organizationIdentifier=VATES-A62634068, CN=FIRMAPROFESIONAL CA ROOT-A WEB
bf0feefb9e3a581ad5f9e9db7589985743d261085c4d314f6f5d7259aa421612 1239166607 1870318607 C=JP, O=Japan Certification Services\\, Inc., CN=SecureSign RootCA11
bfd88fe1101c41ae3e801bf8be56350ee9bad1a6b9bd515edc5c6d5b8711ac44 1219908273 1924963199 C=TW, O=TAIWAN-CA, OU=Root CA, CN=TWCA Root Certification Authority
bfff8fd04433487d6a8aa60c1a29767a9fc2bbb05e420f713a13b992891d3893 1416978795 2240582399 C=CN, O=GUANG DONG CERTIFICATE AUTHORITY CO.\\,LTD., CN=GDCA TrustAUTH R5 ROOT
c0076b9ef0531fb1a656d67c4ebe97cd5dbaa41ef44598acc2489878c92d8711 1715751716 2346903715 C=CN, O=TrustAsia Technologies\\, Inc., CN=TrustAsia TLS ECC Root CA
c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5 1103509887 2050194687 C=TW, O=Chunghwa Telecom Co.\\, Ltd., OU=ePKI Root Certification Authority
c32ffd9f46f936d16c3673990959434b9ad60aafbb9e7cf33654f144cc1ba143 1661445228 2418309227 C=US, O=SSL Corporation, CN=SSL.com TLS ECC Root CA 2022
c3846bf24b9e93ca64274c0ec67c1ecc5e024ffcacd2d74019350e81fe546ae4 1088528780 2035213580 C=US, O=The Go Daddy Group\\, Inc., OU=Go Daddy Class 2 Certification Authority
c45d7bb08e6d67e62e4235110b564e5f78fd92ef058c840aea4e6455d7585c60 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R2
c741f70f4b2a8d88bf2e71c14122ef53ef10eba0cfa5e64cfa20f418853073e0 1576709482 2289337223 C=US, O=Microsoft Corporation, CN=Microsoft RSA Root Certificate Authority 2017
c90f26f0fb1b4018b22227519b5ca2b53e2ca5b3be5cf18efe1bef47380c5383 1616371200 2405289599 C=GB, O=Sectigo Limited, CN=Sectigo Public Server Authentication Root E46
ca42dd41745fd0b81eb902362cf9d8bf719da1bd1b1efc946f5b4c99f42c1b9e 1166169600 1639555200 OU=GlobalSign Root CA - R2, O=GlobalSign, CN=GlobalSign
cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f 1375358400 2147169600 C=US, O=DigiCert Inc, OU=www.digicert.com, CN=DigiCert Global Root G2
cbb522d7b7f127ad6a0113865bdf1cd4102e7d0759af635a7cf4720dc963c53b 1237370400 1868522400 OU=GlobalSign Root CA - R3, O=GlobalSign, CN=GlobalSign
cbb9c44d84b8043e1050ea31a69f514955d7bfd2e2c6b49301019ad61d9f5058 1553040000 2405116800 C=BE, O=GlobalSign nv-sa, CN=GlobalSign Root E46
cecddc905099d8dadfc5b1d209b737cbe2c18cfb2c10c0ff0bcf0d3286fc1aa2 1099329244 2051242639 C=US, OU=www.xrampsecurity.com, O=XRamp Security Services Inc, CN=XRamp Global Certification Authority
d13db1294c45ebc6fc86c6bbf69fa29bdfe692dff7c713c243c7a956c6a2284c 1700041662 2473844400 C=SE, O=Telia Company AB, CN=Telia RSA TLS Root CA v3
d40e9c86cd8fe468c1776959f49ea774fa548684b6c406f3909261f4dce2575c 1454589136 1893432196 C=PA, ST=Panama, L=Panama City, O=TrustCor Systems S. de R.L., OU=TrustCor Certificate Authority, CN=TrustCor RootCert CA-1
d43af9b35473755c9684fc06d7d8cb70ee5c28e773fb294eb41ee71722924d24 1426204800 2177366400 C=CN, O=UniTrust, CN=UCA Extended Validation Root
d48d3d23eedb50a459e55197601c27774b9d7b18c94d5a059511a10250b93168 1380616347 2011768347 C=FR, O=Dhimyotis, OU=0002 48146308100036, CN=Certigna Root CA
d7a7a0fb5d7e2731d771e9484ebcdef71d5f0c3e0a2948782bc83ee0ea699ef4 1072915200 1861919999 C=GB, ST=Greater Manchester, L=Salford, O=Comodo CA Limited, CN=AAA Certificate Services
d947432abde7b7fa90fc2e6b59101b1280e0e1c7e4e40fa3c6887fff57a7f4cf 1466553600 2097705600 C=US, O=Google Trust Services LLC, CN=GTS Root R1
d95d0e8eda79525bf9beb11b14d2100d3294985f0c62d9fabd9cd999eccb7b1d 1613732138 2370596137 C=GR, O=Hellenic Academic and Research Institutions CA, CN=HARICA TLS RSA Root CA 2021
db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88 1432725076 2145526876 C=US, O=Entrust\\, Inc., OU=See www.entrust.net/legal-terms, OU=(c) 2015 Entrust\\, Inc. - for authorized use only, CN=Entrust Root Certification Authority - G4
dd6936fe21f8f077c123a1a521c12224f72255b73e03a7260693e8a24b0fa389 1192708850 1981713650 O=TeliaSonera, CN=TeliaSonera Root CA v1
e0d3226aeb1163c2e48ff9be3b50b4c6431be7bb1eacc5c36b5d5ec509039a08 1621476619 2410308619 C=CN, O=TrustAsia Technologies\\, Inc., CN=TrustAsia Global Root CA G3
e23d4a036d7b70e9f595b1422079d2b91edfbb1fb651a0633eaa8a9dc5f80703 1342689330 2289374130 C=SK, L=Bratislava, O=Disig a.s., CN=CA Disig Root R2
e35d28419ed02025cfa69038cd623962458da5c695fbdea3c22b0bfb25897092 1432598400 2221603200 C=US, O=Amazon, CN=Amazon Root CA 4
e3b6a2db2ed7ce48842f7ac53241c7b71d54144bfb40c11f3f1d0b42f5eea12d 1183129985 1814281985 C=FR, O=Dhimyotis, CN=Certigna
e59aaa816009c22bff5b25bad37df306f049797c1f81d85ab089e657bd8f0044 1581414300 2054799899 C=DE, O=D-Trust GmbH, CN=D-TRUST BR Root CA 1 2020
e74fbda55bd564c473a36b441aa799c8a68e077440e8288b9fa1e50e4bbaca11 1466054128 2147404528 C=JP, O=SECOM Trust Systems CO.\\,LTD., CN=Security Communication ECC RootCA1
e75e72ed9f560eec6eb4800073a43fc3ad19195a392282017895974a99026b6c 1064895649 1696047649 C=JP, O=SECOM Trust.net, OU=Security Communication RootCA1
e778f0f095fe843729cd1a0082179e5314a9c291442805e1fb1d8fb6b8886c3a 1586334776 2375253176 C=JP, O=Cybertrust Japan Co.\\, Ltd., CN=SecureSign Root CA15
e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2 1264982400 2147471999 C=US, ST=New Jersey, L=Jersey City, O=The USERTRUST Network, CN=USERTrust RSA Certification Authority
eaa962c4fa4a6bafebe415196d351ccd888d4f53f3fa8ae6d7c466a94e6042bb 1152033604 1940952004 C=RO, O=certSIGN, OU=certSIGN ROOT CA
ebc5570c29018c4d67b1aa127baf12f703b4611ebc17b7dab5573894179b93fa 1225295996 1893456000 C=ES, O=FNMT-RCM, OU=AC RAIZ FNMT-RCM
ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99 904651200 1832673600 C=BE, O=GlobalSign nv-sa, OU=Root CA, CN=GlobalSign Root CA
edf7ebbca27a2a384d387b7d4010c666e2edb4843e4c29b4ae1d5b9332e6b24d 1288081738 2234852938 C=NO, O=Buypass AS-983163327, CN=Buypass Class 3 Root CA
eec5496b988ce98625b934092eec2908bed0b0f316c2d4730c84eaf1f3d34881 1257411046 1888563046 C=DE, O=D-Trust GmbH, CN=D-TRUST Root Class 3 CA 2 EV 2009
eec997c0c30f216f7e3b8b307d2bae42412d753fc8219dafd1520b2572850f49 1685544148 2473944147 C=CH, O=OISTE Foundation, CN=OISTE Server Root ECC G1
ef66b0b10a3cdb9f2e3648c76bd2af18ead2bfe6f117655e28c4060da1a3f4c2 1584522437 2372922437 C=TR, L=Ankara, O=E-Tugra EBG A.S., OU=E-Tugra Trust Center, CN=E-Tugra Global Root CA RSA v3
efc65cadbb59adb6efe84da22311b35624b71b3b1ea0da8b6655174ec8978646 1680005805 2468966399 C=DE, O=Deutsche Telekom Security GmbH, CN=Telekom Security TLS RSA Root 2023
f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc 1550828764 2145887999 C=TW, O=Chunghwa Telecom Co.\\, Ltd., CN=HiPKI Root CA - G1
f1c1b50ae5a20dd8030ec9f6bc24823dd367b5255759b4e71b61fce9f7375d73 1162927878 1893440455 C=US, O=SecureTrust Corporation, CN=SecureTrust CA
f356bea244b7a91eb35d53ca9ad7864ace018e2d35d5f8f96ddf68a6f41aa474 1310050710 1924991999 CN=Atos TrustedRoot 2011, O=Atos, C=DE
f3896f88fe7c0a882766a7fa6ad2749fb57a7f3e98fb769c1fa7b09c2c44d5ae 1576725377 2365125377 C=CN, O=BEIJING CERTIFICATE AUTHORITY, CN=BJCA Global Root CA1
f9e67d336c51002ac054c632022d66dda2e7e3fff10ad061ed31d8bbb410cfb2 1052975594 1684126349 C=HK, O=Hongkong Post, CN=Hongkong Post Root CA 1
fb8fec759169b9106b1e511644c618c51304373f6c0643088d8beffd1b997599 1567591238 2198311238 serialNumber=G63287510, C=ES, O=ANF Autoridad de Certificacion, OU=ANF CA Raiz, CN=ANF Secure Server Root CA
fd73dad31c644ff1b43bef0ccdda96710b9cd9875eca7e31707af3e96d522bbd 1222856996 2011823999 C=DE, O=T-Systems Enterprise Services GmbH, OU=T-Systems Trust Center, CN=T-TeleSec GlobalRoot Class 3
fe7696573855773e37a95e7ad4d9cc96c30157c15d31765ba9b15704e1ae78fd 1521202213 2310120613 C=PL, O=Asseco Data Systems S.A., OU=Certum Certification Authority, CN=Certum Trusted Root CA
ffe943d793424b4f7c440c1c3d648d5363f34b82dc87aa7a9f118fc5dee101f1 1619630203 2408548602 C=US, O=CommScope, CN=CommScope Public Trust RSA Root-02
`;
const ROWS = new Map(ROOTS.trim()
    .split('\n')
    .map((row) => [row.slice(0, 64), row.slice(65)]));
function listKnownRoots() {
    return ROWS.keys();
}
function findKnownRoot(fingerprint) {
    const [, notBefore, notAfter, subject] = /^(\d+) (\d+) (.+)$/.exec(ROWS.get(fingerprint) ?? '') ?? [];
    if (subject === undefined)
        return undefined;
    return {
        subject,
        issuer: subject,
        notBefore: new Date(1000 * Number(notBefore)),
        notAfter: new Date(1000 * Number(notAfter)),
        isCa: true,
        isSelfIssued: true,
    };
}


}),

3126:
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

2600:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  dK: () => (TLS_CLIENTS),
  po: () => (isOnRequest),
  xE: () => (ANSWERING)
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
    { ...onRequest('aws', 'AWS_CA_BUNDLE'), isByNameOnly: true },
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
    { ...onRequest('java', 'JAVA_TOOL_OPTIONS', 'truststore'), isByNameOnly: true },
    // It breaks no client, but makes checks weaker: so it must be asked for by name.
    { ...onRequest('python-lenient', 'PYTHONPATH', 'modules'), isByNameOnly: true },
];
const ANSWERING = [
    onRequest('npm', 'npm_config_cafile'),
    onRequest('npm', 'NPM_CONFIG_CAFILE'),
    onRequest('yarn-1', 'YARN_CAFILE'),
    onRequest('yarn', 'YARN_HTTPS_CA_FILE_PATH'),
    onRequest('yarn', 'YARN_CA_FILE_PATH'), // before 3.1
    onRequest('mojolicious', 'MOJO_CA_FILE'),
    onRequest('go', 'RCLONE_CA_CERT'),
];
function isOnRequest(client) {
    return !client.byDefault && TLS_CLIENTS.some(({ variable }) => variable === client.variable);
}
function byDefault(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: true, isByNameOnly: false };
}
function onRequest(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: false, isByNameOnly: false };
}
function byConfiguration(id, variable, configuration) {
    return { ...onRequest(id, variable, 'configuration'), configuration };
}


}),

9449:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  LK: () => (planVariables),
  c9: () => (hasTruststore),
  iM: () => (hasModules),
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
function hasModules(clients) {
    return clients.some(({ shape }) => shape === 'modules');
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
    if (shape === 'modules')
        return files.pythonPath;
    return shape === 'bundle' ? files.bundle : files.extra;
}


}),

4258:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  T: () => (formatEndpoint)
});
function formatEndpoint({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}


}),

4836:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Cq: () => (EXTRA_FILE),
  Ij: () => (BUNDLE_FILE),
  MM: () => (isOwnPlace),
  Om: () => (chooseParent),
  Uq: () => (REPORT_FILE),
  YG: () => (findClosedFolder),
  eW: () => (PYTHON_FOLDER),
  kE: () => (FOLDER_PREFIX),
  vB: () => (TRUSTSTORE_FILE),
  wT: () => (toPortablePath),
  zA: () => (isInOutput)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


const FOLDER_PREFIX = 'setup-ca-bundle-';
const BUNDLE_FILE = 'ca-bundle.pem';
const EXTRA_FILE = 'extra.pem';
const TRUSTSTORE_FILE = 'truststore.jks';
const PYTHON_FOLDER = 'python-lenient';
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
    const isLiteral = /^\\\\[?.]\\/.test(path); // Windows passes \\?\D:\\u2026 on unchanged
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
        probe = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, FOLDER_PREFIX));
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

3918:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $z: () => (attemptWrite),
  Xg: () => (writeOthers),
  c1: () => (openOutput),
  uD: () => (checkPlace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9524);
var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4836);
var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1988);





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
    const { explainPlace } = await __nccwpck_require__.e("writability").then(__nccwpck_require__.bind(__nccwpck_require__, 145));
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
            (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.bundle, bundle);
            if (extra !== undefined)
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.extra, extra);
            if (truststore !== undefined)
                (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.truststore, truststore);
            writeOthers(folder, others);
        }),
        writeReport: (parts) => attempt(() => (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(paths.report, parts)),
        discard,
    };
}
function writeOthers(folder, others) {
    for (const { name, text } of others) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== folder)
            (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .makeOpenFolder */ .Xo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(path, text);
    }
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
        return (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(parent, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_PREFIX */ .kE);
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

3992:
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

6771:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  o: () => (readSource)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2527);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);



const NON_BLOCKING_READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const CHANGED = { code: 'changed', reason: 'was changed while it was read' };
function readSource(path, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_BYTES */ .Tw) {
    let descriptor;
    try {
        // O_NONBLOCK: opening a pipe without a writer would wait for ever
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

9686:
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

1988:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Xo: () => (makeOpenFolder),
  fc: () => (makeFolder),
  lo: () => (writeFileAtomically),
  wZ: () => (makeFolders)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9524);




const FILE_MODE = 0o644; // containers and services run as other users
const FOLDER_MODE = 0o755;
function makeFolder(parent, prefix) {
    makeOpenFolder(parent);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(folder, FOLDER_MODE);
    return folder;
}
function makeOpenFolder(path) {
    const isNew = makeFolders(path, FOLDER_MODE) !== undefined;
    if (isNew)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(path, FOLDER_MODE); // the umask may have taken other users' right to enter
}
function makeFolders(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { mode });
        return path;
    }
    catch (cause) {
        if (isFolder(path))
            return undefined;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (cause.code !== 'ENOENT' || parent === path || isFolder(parent))
            throw cause;
        const first = makeFolders(parent, mode);
        const own = makeFolders(path, mode);
        return first ?? own;
    }
}
const isFolder = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
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

3693:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Dt: () => (findUnloadable),
  TH: () => (advise),
  WE: () => (explain),
  ub: () => (lintAdded)
});
var _clients_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9449);

async function advise(request, now, context) {
    const empty = explainEmpty(request, context);
    if (now !== undefined && !request.verifyClients && !(0,_clients_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .hasModules */ .iM)(request.clients))
        return empty;
    const { explainRequest } = await __nccwpck_require__.e("request-advice").then(__nccwpck_require__.bind(__nccwpck_require__, 839));
    return [...empty, ...explainRequest(request, now)];
}
function explainEmpty({ certificates, hosts, keepsEarlier, failOnEmpty }, { isJob, isHook = false }) {
    if (certificates.length > 0 || hosts.length > 0 || keepsEarlier)
        return [];
    if (isHook && !failOnEmpty)
        return []; // a fleet without settings is meant so
    const what = failOnEmpty
        ? 'certificates and hosts are both empty, and fail-on-empty is set. Add a CA certificate or a host, or remove fail-on-empty.'
        : 'certificates and hosts are both empty: the bundle holds what this machine trusts by default.';
    const why = isJob && !isHook ? ' On pull requests from forks, variables and secrets are empty.' : '';
    return [{ code: 'nothing-given', severity: failOnEmpty ? 'error' : 'notice', message: what + why }];
}
async function explain(selection, entries, request) {
    const { anchors, rejections } = selection;
    const isPlain = anchors.length > 0 &&
        anchors.every(isUneventful) &&
        rejections.every(({ code, candidate: { basis } }) => code === 'expired' && basis === 'default-store') &&
        rejections.length <= anchors.length;
    if (isPlain && entries.length === 0)
        return [];
    const { explainSelection } = await Promise.all(/* import() */[__nccwpck_require__.e("ordinary"), __nccwpck_require__.e("loading"), __nccwpck_require__.e("unloadable"), __nccwpck_require__.e("bundle-explain")]).then(__nccwpck_require__.bind(__nccwpck_require__, 6195));
    const usesJava = request.installs.includes('java') || (0,_clients_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTruststore */ .c9)(request.clients);
    return explainSelection(selection, entries, listReplaced(request), usesJava);
}
async function findUnloadable(candidates, publicRoots) {
    const others = candidates.filter(({ certificate }) => !publicRoots.has(certificate.fingerprint));
    if (others.length === 0)
        return undefined;
    return (await Promise.all(/* import() */[__nccwpck_require__.e("ordinary"), __nccwpck_require__.e("loading"), __nccwpck_require__.e("unloadable")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8873))).findUnloadable(others);
}
async function lintAdded(added, terms) {
    if (added.length === 0)
        return [];
    const { explainLints } = await Promise.all(/* import() */[__nccwpck_require__.e("lint"), __nccwpck_require__.e("ordinary"), __nccwpck_require__.e("lint-anchors"), __nccwpck_require__.e("der-for-findings")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2060));
    return explainLints(added, terms);
}
function listReplaced({ clients }) {
    return new Set(clients.filter(({ shape }) => shape === 'bundle').map(({ variable }) => variable));
}
function isUneventful({ basis, blindsJava }) {
    return basis === 'default-store' && !blindsJava;
}


}),

4529:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  An: () => (hasOwnJournal),
  LJ: () => (findJournal),
  bz: () => (draftOf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3992);



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

3596:
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

2527:
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

4320:
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

9871:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  S: () => (judge),
  N: () => (makeBundle)
});

var pem_bundle = __nccwpck_require__(3155);
var public_roots = __nccwpck_require__(7767);
var bundle_select = __nccwpck_require__(6766);
var digest = __nccwpck_require__(3290);
var clients_plan = __nccwpck_require__(9449);
var files_output = __nccwpck_require__(3918);
var problem = __nccwpck_require__(9524);
var report_outcome = __nccwpck_require__(7518);
var external_node_path_ = __nccwpck_require__(6760);
var files_location = __nccwpck_require__(4836);
;// CONCATENATED MODULE: ./build/delivery/asked-for.js
async function makeTruststore(request, anchors, { paths }, { environment }) {
    if (!(0,clients_plan/* hasTruststore */.c9)(request.clients))
        return {};
    const { selectForJava, writeJavaTruststore } = await __nccwpck_require__.e("java-truststore").then(__nccwpck_require__.bind(__nccwpck_require__, 3568));
    const { addTruststore } = await __nccwpck_require__.e("java-options").then(__nccwpck_require__.bind(__nccwpck_require__, 2309));
    return {
        truststore: writeJavaTruststore(selectForJava(anchors)),
        javaOptions: addTruststore(environment.JAVA_TOOL_OPTIONS, paths.truststore),
    };
}
async function rewriteDockerfiles({ dockerfiles, clients }, paths, bundleBytes, context) {
    if (dockerfiles.length === 0)
        return {};
    const { copyDockerfiles } = await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("engine-flags"), __nccwpck_require__.e("image-trust"), __nccwpck_require__.e("build"), __nccwpck_require__.e("engine-command"), __nccwpck_require__.e("dockerfile-copies")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4864));
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
async function makeModules(request, { paths }, { environment }) {
    if (!(0,clients_plan/* hasModules */.iM)(request.clients))
        return { modules: [] };
    const { addPythonFolder, PYTHON_MODULES } = await __nccwpck_require__.e("python-lenient").then(__nccwpck_require__.bind(__nccwpck_require__, 2790));
    const folder = (0,files_location/* toPortablePath */.wT)((0,external_node_path_.join)((0,external_node_path_.dirname)(paths.bundle), files_location/* PYTHON_FOLDER */.eW));
    const modules = PYTHON_MODULES.map(({ name, text }) => ({ name: `${files_location/* PYTHON_FOLDER */.eW}/${name}`, text }));
    return { modules, pythonPath: addPythonFolder(environment.PYTHONPATH, folder) };
}
async function planStronger(plan, { added, extra }, { clients, excluded }) {
    const variables = new Set(plan.chosen.map(({ variable }) => `$${variable}`));
    const standing = plan.standing.filter(({ key }) => !variables.has(key));
    if (standing.length === 0 || variables.size === 0)
        return { clients: [], problems: [] };
    const { findStronger } = await Promise.all(/* import() */[__nccwpck_require__.e("precedence"), __nccwpck_require__.e("stronger")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4162));
    const needed = [...added, ...extra].map(({ certificate }) => certificate.fingerprint);
    const terms = { clients, excluded, needed, kept: plan.kept, bundle: plan.bundle };
    return findStronger(standing, plan.chosen, terms);
}
async function applyInstalls(outcome, request, bundlePath, context) {
    if (request.installs.length === 0)
        return { reports: [], problems: [] };
    return (await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("entry"), __nccwpck_require__.e("lock"), __nccwpck_require__.e("installs-installs"), __nccwpck_require__.e("shape-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 3794))).installAnchors(outcome, request, bundlePath, context);
}
async function tryClients(request, variables, bundlePath, context) {
    if (!request.verifyClients)
        return { checks: [], problems: [] };
    const { checkClients } = await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("failure"), __nccwpck_require__.e("proxy"), __nccwpck_require__.e("reason-words"), __nccwpck_require__.e("probes-run")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2589));
    return checkClients(request, variables, (0,external_node_path_.dirname)(bundlePath), context);
}

;// CONCATENATED MODULE: ./build/delivery/delivery.js
async function deliver(verified, { bundle, extra }, { kept, standing, outputs }, request, context, handOver) {
    const bundleSha256 = (0,digest/* digestSha256 */.O)(bundle);
    const extraSha256 = extra === undefined ? undefined : (0,digest/* digestSha256 */.O)(extra);
    const earlier = outputs.find((it) => it.bundleSha256 === bundleSha256 && it.extraSha256 === extraSha256);
    const { output: fixed } = context.folders;
    const output = fixed === undefined
        ? (0,files_output/* openOutput */.c1)(context, earlier?.folder)
        : (await __nccwpck_require__.e("fixed-output").then(__nccwpck_require__.bind(__nccwpck_require__, 2891))).openFixedOutput(fixed);
    const written = { bundle, extra, bundleSha256, extraSha256, output, isNew: earlier === undefined };
    let outcome;
    try {
        if (request.installs.length > 0)
            await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("entry"), __nccwpck_require__.e("lock"), __nccwpck_require__.e("installs-installs"), __nccwpck_require__.e("shape-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 3794)); // it is at hand before there is need of it
        outcome = await finish(verified, written, { kept, standing }, request, context);
        if (outcome.status === 'succeeded')
            await handOver(outcome);
    }
    catch (cause) {
        outcome = { ...verified, problems: [...verified.problems, ...(0,report_outcome.explainCause)(cause)] };
    }
    if (outcome.status === 'succeeded')
        return outcome;
    return (await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("entry"), __nccwpck_require__.e("lock"), __nccwpck_require__.e("installs-installs"), __nccwpck_require__.e("shape-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 3794))).takeBack(outcome, output, request, context);
}
async function finish(verified, { bundle, extra, bundleSha256, extraSha256, output, isNew }, { kept, standing }, request, context) {
    const { truststore, javaOptions } = await makeTruststore(request, verified.anchors, output, context);
    const paths = {
        ...output.paths,
        extra: extra === undefined ? undefined : output.paths.extra,
        truststore: truststore === undefined ? undefined : output.paths.truststore,
    };
    const { modules, pythonPath } = await makeModules(request, output, context);
    const named = { ...paths, javaOptions, pythonPath };
    const plan = (clients) => (0,clients_plan/* planVariables */.LK)(clients, named, context.environment, kept);
    const chosen = plan(request.clients);
    const stronger = await planStronger({ chosen, standing, kept, bundle: paths.bundle }, verified, request);
    const planned = [
        ...chosen,
        ...stronger.clients.flatMap(({ client, because }) => plan([client]).map((it) => ({ ...it, because }))),
    ];
    const { variables, problems } = context.platform === 'win32'
        ? (await __nccwpck_require__.e("schannel").then(__nccwpck_require__.bind(__nccwpck_require__, 3018))).planSchannel(planned, bundle.length, context.environment)
        : { variables: planned, problems: [] };
    const { builds, files = [], problems: ofBuilds = [], } = await rewriteDockerfiles(request, paths, bundle.length, context);
    if ((0,problem/* hasError */.JD)(ofBuilds))
        return { ...verified, problems: [...verified.problems, ...ofBuilds] };
    output.write({ bundle, extra, truststore, others: [...(0,clients_plan/* planFiles */.jP)(variables, paths), ...modules, ...files] });
    const installed = await applyInstalls({ ...verified, variables }, request, paths.bundle, context);
    const tried = await tryClients(request, variables, paths.bundle, context);
    const checked = {
        ...verified,
        problems: [
            ...verified.problems,
            ...stronger.problems,
            ...problems,
            ...ofBuilds,
            ...installed.problems,
            ...tried.problems,
        ],
        installs: installed.reports,
        searchFolders: installed.searchFolders ?? [],
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
    (await __nccwpck_require__.e("report-file").then(__nccwpck_require__.bind(__nccwpck_require__, 6983))).writeReport(outcome, output, context);
    return outcome;
}

var findings = __nccwpck_require__(3693);
var release = __nccwpck_require__(7982);
var endpoint = __nccwpck_require__(4258);
;// CONCATENATED MODULE: ./build/sources/network/remote.js
const NOTHING = {
    entries: [],
    problems: [],
    hosts: [],
    verified: new Map(),
    sent: new Map(),
    proposals: { certificates: [], hosts: [] },
};
async function loadRemoteEntries(request, terms, context) {
    const urls = request.certificates.filter((entry) => entry.kind === 'url');
    if (urls.length === 0 && request.hosts.length === 0)
        return NOTHING;
    const { askRemoteEntries } = await Promise.all(/* import() */[__nccwpck_require__.e("private-key"), __nccwpck_require__.e("der"), __nccwpck_require__.e("failure"), __nccwpck_require__.e("lint"), __nccwpck_require__.e("proxy"), __nccwpck_require__.e("host"), __nccwpck_require__.e("given-bytes"), __nccwpck_require__.e("remote-entries")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2908));
    return askRemoteEntries(urls, request, terms, context);
}
async function verifyWithBundle(request, { verified, sent }, bundle, publicRoots, context) {
    const hosts = [...request.hosts, ...request.verifyHosts].filter((host) => !verified.has((0,endpoint/* formatEndpoint */.T)(host)));
    if (hosts.length === 0)
        return { results: verified, summaries: new Map(), problems: [] };
    const { verifyHosts } = await Promise.all(/* import() */[__nccwpck_require__.e("private-key"), __nccwpck_require__.e("der"), __nccwpck_require__.e("failure"), __nccwpck_require__.e("lint"), __nccwpck_require__.e("proxy"), __nccwpck_require__.e("host"), __nccwpck_require__.e("verification")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8120));
    const answer = await verifyHosts(hosts, bundle.toString('latin1'), publicRoots, context, request, sent);
    return { ...answer, results: new Map([...verified, ...answer.results]) };
}

var default_store = __nccwpck_require__(5960);
var environment = __nccwpck_require__(1888);
;// CONCATENATED MODULE: ./build/sources/sources.js
async function loadSources(request, { select, publicRoots, now }, context) {
    const store = await (0,default_store/* loadDefaultStore */.x)(request.defaultStore, context);
    const local = await loadLocal(request, context);
    const settings = await (0,environment/* loadEnvironment */.Y)(context, store.path, local.files);
    const configuration = await findConfiguration(request, context);
    const before = await loadBefore(request, context);
    const others = [settings];
    const found = others.flatMap(({ candidates }) => candidates);
    const here = [
        ...store.candidates,
        ...toCandidates(local.entries),
        ...found,
        ...settings.earlier,
        ...before.candidates,
    ];
    const terms = { trusted: (more) => select([...here, ...more]), publicRoots, now };
    const remote = await loadRemoteEntries(request, terms, context);
    const entries = [...local.entries, ...remote.entries];
    const own = [...store.candidates, ...toCandidates(entries)];
    const known = new Set(own.map(({ certificate }) => certificate.fingerprint));
    const earlier = [...settings.earlier, ...before.candidates].filter(({ certificate }) => !known.has(certificate.fingerprint));
    return {
        candidates: [...own, ...earlier, ...found],
        problems: [store, local, ...others, before, configuration, remote].flatMap(({ problems }) => problems),
        entries,
        storeLabel: store.label,
        publicRoots: store.publicRoots ?? [],
        remote,
        kept: new Set([...settings.kept, ...configuration.kept]),
        outputs: settings.outputs,
        standing: settings.standing,
    };
}
async function loadLocal(request, context) {
    if (request.certificates.every(({ kind }) => kind === 'url')) {
        return { entries: [], problems: [], files: new Set() };
    }
    const { loadLocalEntries } = await Promise.all(/* import() */[__nccwpck_require__.e("private-key"), __nccwpck_require__.e("der"), __nccwpck_require__.e("given-bytes"), __nccwpck_require__.e("local")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5900));
    return loadLocalEntries(request, context);
}
async function loadBefore({ keepsEarlier }, context) {
    if (!keepsEarlier)
        return { candidates: [], problems: [] };
    return (await __nccwpck_require__.e("own-output").then(__nccwpck_require__.bind(__nccwpck_require__, 1226))).loadEarlierRun(context);
}
async function findConfiguration({ clients }, context) {
    if (!clients.some(({ shape }) => shape === 'configuration' || shape === 'truststore')) {
        return { kept: [], problems: [] };
    }
    const { findKeptConfiguration } = await __nccwpck_require__.e("kept-configuration").then(__nccwpck_require__.bind(__nccwpck_require__, 1259));
    return findKeptConfiguration(clients, context);
}
function toCandidates(entries) {
    return entries.flatMap(({ candidates }) => candidates);
}

;// CONCATENATED MODULE: ./build/pipeline.js
async function makeBundle(request, context, known, handOver = () => { }) {
    const { outcome, bundles, sources } = await judge(request, context, known, await (0,files_output/* checkPlace */.uD)(context));
    if (bundles === undefined || (0,report_outcome/* mustFail */.IR)(outcome, request))
        return outcome;
    return deliver(outcome, bundles, sources, request, context, handOver);
}
async function judge(request, context, known, ofPlace = []) {
    const now = context.now < release.RELEASE_DATE ? undefined : context.now;
    const publicRoots = (0,public_roots/* loadPublicRoots */.f)();
    const select = (candidates) => (0,bundle_select/* selectAnchors */.v)(candidates, now).anchors;
    const sources = await loadSources(request, { select, publicRoots, now }, context);
    const unloadable = await (0,findings/* findUnloadable */.Dt)(sources.candidates, publicRoots);
    const selection = (0,bundle_select/* selectAnchors */.v)(sources.candidates, now, unloadable);
    const anchors = (0,pem_bundle/* orderAnchors */.RF)(selection.anchors, publicRoots);
    const added = (0,pem_bundle/* selectAdded */.Vm)(anchors, sources.entries);
    const problems = [
        ...known,
        ...ofPlace,
        // entries that were wrong are not in the request: it may look empty, and is not
        ...(await (0,findings/* advise */.TH)(request, now, context)).filter(({ code }) => code !== 'nothing-given' || !(0,problem/* hasError */.JD)(known)),
        ...sources.problems,
        ...(await (0,findings/* explain */.WE)(selection, sources.entries, request)),
        ...(await (0,findings/* lintAdded */.ub)(added, { anchors, publicRoots, now, ...request })),
    ];
    const judged = {
        ...(0,report_outcome/* makeFailedOutcome */.Us)(problems),
        defaultStore: {
            label: sources.storeLabel,
            count: anchors.filter(({ basis }) => basis === 'default-store').length,
        },
        anchors,
        added,
        extra: (0,pem_bundle/* selectExtra */.tW)(anchors, new Set([...publicRoots, ...sources.publicRoots])),
        rejections: selection.rejections,
        hosts: (0,report_outcome/* reportHosts */.w4)(sources.remote.hosts, new Map()),
        proposals: sources.remote.proposals,
    };
    if ((0,report_outcome/* mustFail */.IR)(judged, request))
        return { outcome: judged, sources, bundles: undefined };
    const bundles = (0,pem_bundle/* writePemBundles */.Zz)(anchors, judged.extra);
    // hosts were read with what is left out of the bundle only now: what that was worth is no answer
    const isSmaller = selection.rejections.some(({ code }) => code === 'unloadable');
    const remote = isSmaller ? { ...sources.remote, verified: new Map() } : sources.remote;
    const reached = await verifyWithBundle(request, remote, bundles.bundle, publicRoots, context);
    const verified = {
        ...judged,
        problems: [...problems, ...reached.problems],
        hosts: (0,report_outcome/* reportHosts */.w4)(sources.remote.hosts, reached.results, reached.summaries),
    };
    return { outcome: verified, sources, bundles };
}


}),

9524:
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

7982:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
  RELEASE_DATE: () => (RELEASE_DATE),
  VERSION: () => (VERSION)
});
const VERSION = '0.1.0';
const RELEASE_DATE = new Date('2026-11-24T00:00:00Z');


}),

3823:
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

var _ci_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3126);

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

7518:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  G9: () => (settle),
  IR: () => (mustFail),
  Us: () => (makeFailedOutcome),
  Vp: () => (describeUnexpected),
  explainCause: () => (explainCause),
  w4: () => (reportHosts)
});
var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4258);
var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9524);


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

6735:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Zp: () => (makeLog),
  cd: () => (makeResultLine),
  eZ: () => (chooseAnnotations),
  ui: () => (wantsSummary)
});

var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9395);
var _certificates_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8437);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3823);
var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9174);





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
    'verification-off',
    'setting-wins',
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
            title: `Compare the fingerprints, then paste these lines into ${input}`,
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
function describeVariable({ variable, value, action, because }) {
    const note = { export: '', unchanged: ' (as before)', kept: ' (yours, left as it is)' }[action];
    const reason = because ? `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(because.text)}` : '';
    return [`${variable}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)}${note}${reason}`];
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

9174:
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
    given: 'you listed it',
    pin: 'its fingerprint was pinned',
    'verified-url': 'the default store trusts the server it came from',
    'existing-setting': 'a setting on this machine named it before',
    unpinned: 'allow-unpinned is true; no pin names it',
};
const ADVICE = {
    'no-basis': 'Compare the fingerprint with the one that the owner of the CA publishes. If they match, write it after the entry: sha256:\u2026',
    expired: 'Ask the owner of the CA for its new certificate, and remove this one.',
    'end-entity': 'Ask the owner of that CA for it. A browser may also show it in the chain.',
    unloadable: 'Ask the owner of the CA to issue it again.',
    'date-unreadable': 'Ask the owner of the CA to issue it again.',
    duplicate: 'Nothing: you need not add it.',
};
const RESULT_WORDS = {
    trusted: 'trusted, nothing to add',
    anchored: 'trusted now, its CA was added',
    refused: 'refused, its CA is not trusted',
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
    passed: 'connects',
    failed: 'cannot connect',
    'not-tried': 'was not tried',
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
        const end = isUndone ? 'Nothing was changed' : 'Some of what was installed could not be undone';
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

1221:
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

var problem = __nccwpck_require__(9524);
var clients = __nccwpck_require__(2600);
;// CONCATENATED MODULE: ./build/clients/choice.js
const STARTS = new Map([
    ['default', (client) => client.byDefault],
    ['all', (client) => !client.isByNameOnly],
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
    const chosen = new Set(isList ? [] : clients/* TLS_CLIENTS */.dK.filter(start ?? ((client) => client.byDefault)));
    for (const word of words) {
        const sign = /^[+-]/.exec(word)?.[0];
        const id = sign === undefined ? word : word.slice(1);
        const client = clients/* TLS_CLIENTS */.dK.find((other) => other.id === id);
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
        excluded: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
        clients: clients/* TLS_CLIENTS */.dK.filter((client) => chosen.has(client) || more.includes(client.id)),
        problems,
    };
}
function describeUnknown(id) {
    const known = clients/* TLS_CLIENTS */.dK.map((client) => client.id).join(', ');
    return {
        code: 'unknown-client',
        severity: 'error',
        message: `clients: ${(0,problem/* quoteGiven */.k9)(id)} is not a name known here. The names are ${known}. The first word can also be default, all or none.`,
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
const INSTALLS = ['system', 'nss', 'certifi', 'java', 'docker', 'docker-cli', 'sudo'];
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
    const message = `install: ${(0,problem/* quoteGiven */.k9)(word)} is not a name known here. The names are ${known}, docker:<registry> and buildx:<builder>.`;
    return { code: 'bad-choice', severity: 'error', message };
}

var limits = __nccwpck_require__(2527);
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
        const { findPrivateKey } = await __nccwpck_require__.e("private-key").then(__nccwpck_require__.bind(__nccwpck_require__, 8794));
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
        excluded: choice.excluded,
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
        keepsEarlier: false,
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
        report('bad-entry', `${where}: a line of ${text.length} characters is neither a path nor a URL. Write one path or URL a line, or whole PEM blocks.`);
        return undefined;
    }
    const { subject, pins } = splitPins(text, where, report);
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(subject)) {
        return { kind: 'path', line, path: subject, beside, pins };
    }
    const url = URL.canParse(subject) && !/\s/.test(subject) ? new URL(subject) : undefined;
    if (url === undefined) {
        report('bad-entry', `${where}: this URL cannot be read. Only pins (sha256:\u2026) can follow a URL.`);
    }
    else if (url.protocol === 'http:' && pins.length === 0) {
        report('insecure-url', `${where}: an http:// URL can be changed by anyone on the way. Use https://, or write the certificate's fingerprint after it (sha256:\u2026).`);
    }
    else if (url.protocol === 'http:' && hasSecrets(url)) {
        report('insecure-url', `${where}: this http:// URL has a user, a password or a query, which anyone on the way could read: it was not used. Use https://, or a URL without them. If you used it before, change the secret in it.`);
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
    let hasMistake = false;
    const entries = text.split(/\r\n|\n|\r/).flatMap((row, index) => {
        if (row.trimStart().startsWith('#'))
            return [];
        return row.split(',').flatMap((part) => {
            const words = part.trim();
            if (words === '')
                return [];
            const where = `${name}, line ${index + 1}`;
            const { subject, pins } = splitPins(words, where, report);
            const server = readHostPort(subject, where, report);
            hasMistake ||= server === undefined;
            return server ? [{ ...server, line: index + 1, pins }] : [];
        });
    });
    return hasMistake ? entries.filter(({ host }) => /[.:]|^localhost$/.test(host)) : entries;
}
function readVerifyHosts(text, report) {
    if (/^(?:true|false)$/i.test(text.trim())) {
        report('bad-choice', `verify-hosts: \u201c${text.trim()}\u201d is not a host. Every entry of hosts is verified anyway; name further ones here, host[:port], one a line.`);
        return [];
    }
    return readHostEntries('verify-hosts', text, report).map(({ line, pins, ...server }) => {
        if (pins.length > 0) {
            report('bad-pin', `verify-hosts, line ${line}: pins cannot be used here, because these hosts are only tested with the finished bundle. Remove the pin, or move the line to hosts.`);
        }
        return server;
    });
}
const HOST_NAME = /^(?:[a-z0-9_][a-z0-9_.-]*|\[[0-9a-f:.]+\])$/i;
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
        report('bad-entry', `${where}: a wildcard cannot be used as a host. Name one host that it stands for.`);
        return undefined;
    }
    if (url === undefined || !HOST_NAME.test(url.hostname) || !hasOnlyHost || url.port === '0') {
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
    const how = "A pin is sha256: and the SHA-256 of the certificate's DER, as \u201copenssl x509 -noout -fingerprint -sha256 -in FILE\u201d prints it.";
    if (/^sha-?1(?!\d)/i.test(word))
        return `a SHA-1 fingerprint is not safe. ${how}`;
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
    report('bad-boolean', `${name}: ${(0,problem/* quoteGiven */.k9)(value)} is neither true nor false. Write true or false.`);
    return false;
}
function readDays(text, report) {
    const value = text.trim();
    if (value === '')
        return undefined;
    const [, days] = /^(\d{1,4})d$/.exec(value) ?? [];
    if (days === undefined)
        report('bad-choice', `fail-on-expiry: ${(0,problem/* quoteGiven */.k9)(value)} is not a number of days, such as 7d.`);
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

5960:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  x: () => (loadDefaultStore)
});

var external_node_path_ = __nccwpck_require__(6760);
var read = __nccwpck_require__(6771);
var workspace = __nccwpck_require__(9686);
var source = __nccwpck_require__(5861);
var external_node_fs_ = __nccwpck_require__(3024);
var linux_stores = __nccwpck_require__(4320);
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
            return (await __nccwpck_require__.e("mozilla").then(__nccwpck_require__.bind(__nccwpck_require__, 9004))).loadMozillaList();
        case 'path':
            return loadStoreFile((0,external_node_path_.resolve)((0,workspace/* findStart */.kI)(context), choice.path), 'default-store', choice.path);
        case 'certifi':
            return (await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("default-store-certifi")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2656))).loadCertifiList(context, loadStoreFile);
        case 'system':
        case 'auto':
            return loadSystemStore(choice.kind, context);
    }
}
async function loadSystemStore(kind, context) {
    const found = await loadPlatformStore(kind, context);
    if ('candidates' in found)
        return found;
    const reason = `default-store: the system store was not read (${found.reason})`;
    if (kind === 'system') {
        const advice = context.platform === 'linux' ? 'Install the package ca-certificates' : 'Fix that';
        return fail('no-system-store', `${reason}. ${advice}, or use default-store: mozilla.`);
    }
    const { loadMozillaList } = await __nccwpck_require__.e("mozilla").then(__nccwpck_require__.bind(__nccwpck_require__, 9004));
    return loadMozillaList(reason, found.beside);
}
async function loadPlatformStore(kind, context) {
    switch (context.platform) {
        case 'linux':
        case 'freebsd':
            return loadLinuxStore(kind, context);
        case 'darwin':
            return (await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("failure"), __nccwpck_require__.e("macos")]).then(__nccwpck_require__.bind(__nccwpck_require__, 3535))).loadMacosStore(context);
        case 'win32':
            return (await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("windows")]).then(__nccwpck_require__.bind(__nccwpck_require__, 6113))).loadWindowsStore(kind, context);
        default:
            return { reason: `no reader for ${context.platform} yet` };
    }
}
async function loadLinuxStore(kind, context) {
    const path = findLinuxStore();
    if (path === undefined)
        return (await __nccwpck_require__.e("unlisted-store").then(__nccwpck_require__.bind(__nccwpck_require__, 8708))).loadUnlistedStore(kind);
    const store = await loadStoreFile(path, 'the system store');
    if (store.candidates.length === 0 || !isExtracted(path))
        return store;
    const { applyTrustPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("failure"), __nccwpck_require__.e("p11-kit")]).then(__nccwpck_require__.bind(__nccwpck_require__, 7799));
    return applyTrustPolicy(store, context);
}
async function loadStoreFile(path, name, given) {
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes)) {
        return fail(bytes.code, (await __nccwpck_require__.e("shown").then(__nccwpck_require__.bind(__nccwpck_require__, 8425))).explainUnread(bytes, path, name, given));
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

2962:
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

1888:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  n: () => (findSettings),
  Y: () => (loadEnvironment)
});

var external_node_path_ = __nccwpck_require__(6760);
var clients = __nccwpck_require__(2600);
var setting = __nccwpck_require__(2214);
;// CONCATENATED MODULE: ./build/sources/settings/ca-variables.js
const EXPORTABLE = new Set(clients/* TLS_CLIENTS */.dK.filter(({ shape }) => shape === 'bundle' || shape === 'extra').map(({ variable }) => variable));
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
    'YARN_CA_FILE_PATH', // yarn 2 and 3
    'RCLONE_CA_CERT',
    // Folders. They stay set, and OpenSSL still reads SSL_CERT_DIR beside the bundle. But clients that knew
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
        if (SWITCH_VARIABLES.has(name) && setting/* SSL_VERIFY_SWITCH */.ig.test(value)) {
            if (EXPORTABLE.has(name))
                kept.push(name);
            continue;
        }
        for (const part of LIST_VARIABLES.has(name) ? value.split(external_node_path_.delimiter) : [value]) {
            if (part === '')
                continue;
            settings.push({
                name,
                path: (0,setting/* toAbsolute */.Tr)(HOME_VARIABLES.has(name) ? (0,setting/* expandHome */.kc)(part, context) : part, context),
                isTrustedSource: true,
                takesFolder: FOLDER_VARIABLES.has(name),
                isExportable: EXPORTABLE.has(name),
                key: `$${name}`,
            });
        }
    }
    return { ...setting/* NO_SETTINGS */.Ac, settings, kept, problems: kept.map((name) => explainSwitch(name, context)) };
}
function explainSwitch(name, { environment }) {
    const message = `${name} (${environment[name]}) is a switch and names no file: it stays as it is, and its clients do not read the bundle. If they should read it, unset the variable.`;
    return { code: 'setting-kept', severity: 'notice', message };
}

var external_node_fs_ = __nccwpck_require__(3024);
var read = __nccwpck_require__(6771);
var workspace = __nccwpck_require__(9686);
;// CONCATENATED MODULE: ./build/sources/settings/client-configuration.js
async function findClientSettings(context) {
    const clients = [describePip(context), describeNpm(context), describeConda(context), describeAws(context)];
    const found = await Promise.all(clients.map((client) => readConfiguration(client, context)));
    return (0,setting/* joinSettings */.wj)(found);
}
async function readConfiguration(client, context) {
    const found = new Map();
    const problems = [];
    const rivals = [];
    const switches = [];
    for (const file of new Set(client.files)) {
        const isTrustedSource = !(0,workspace/* isInWorkspace */.P_)(file, context);
        if (context.isHook && !isTrustedSource)
            continue;
        const text = readMention(file, client.mention);
        if (text === undefined)
            continue;
        const isLeft = context.isLeftByJob?.(file) === true;
        switches.push(...(await __nccwpck_require__.e("setting-lines").then(__nccwpck_require__.bind(__nccwpck_require__, 603))).findSwitchLines(client.name, file, text, isLeft));
        try {
            for (const { key, value, rank, line, isInline } of await client.parse(text)) {
                const name = `${key} in ${file}`;
                const { takesFolder } = client;
                const ranked = `${client.name}:${rank}`;
                if (isInline) {
                    rivals.push({ key: ranked, file, line, isTaken: false, isLeft });
                    continue;
                }
                // what a pull request or an earlier job wrote hides nothing that it did not write
                found.set(`${isTrustedSource} ${isLeft} ${key}`, value === undefined
                    ? undefined
                    : {
                        name,
                        path: (0,setting/* toAbsolute */.Tr)(value, context),
                        isTrustedSource,
                        isLeft,
                        takesFolder,
                        isExportable: false,
                        key: ranked,
                        file,
                        line,
                    });
            }
        }
        catch {
            if (isLeft)
                continue;
            // the parser's own words quote the file, which may hold passwords
            const message = `${file} cannot be parsed: if it names a file of CA certificates, these are not in the bundle, which clients now read instead. Correct it, or add the file to \`certificates\`.`;
            problems.push({ code: 'unreadable', severity: 'warning', message });
        }
    }
    const settings = [...found.values()].filter((setting) => setting !== undefined);
    return { settings, problems, rivals, switches };
}
function readMention(file, mention) {
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const bytes = (0,read/* readSource */.o)(file);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    const text = bytes.toString('utf8');
    return mention.test(text) ? text : undefined;
}
function describePip(context) {
    const { environment, platform } = context;
    const explicit = environment.PIP_CONFIG_FILE ? (0,setting/* toAbsolute */.Tr)(environment.PIP_CONFIG_FILE, context) : undefined;
    const name = platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const folders = explicit && (0,external_node_fs_.existsSync)(explicit) ? [] : listPipUserFolders(context);
    const site = environment.VIRTUAL_ENV ? [environment.VIRTUAL_ENV] : [];
    const files = [...listPipGlobalFolders(context), ...folders, ...site].map((folder) => (0,external_node_path_.join)(folder, name));
    if (explicit)
        files.push(explicit);
    return {
        name: 'pip',
        files: namesNothing(environment.PIP_CONFIG_FILE, platform) ? [] : files, // then pip reads none at all
        mention: /\bcert\b|\btrusted-host\b/i,
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
            return [(0,external_node_path_.join)(environment.ProgramData ?? 'C:\\ProgramData', 'pip')];
        case 'darwin':
            return ['/Library/Application Support/pip'];
        default: {
            const folders = (environment.XDG_CONFIG_DIRS || '/etc/xdg').split(external_node_path_.delimiter);
            return [...folders.map((folder) => (0,external_node_path_.join)(folder, 'pip')), '/etc'];
        }
    }
}
function listPipUserFolders({ environment, platform, folders: { home } }) {
    if (platform === 'win32') {
        const folders = environment.APPDATA ? [(0,external_node_path_.join)(environment.APPDATA, 'pip')] : [];
        return home === undefined ? folders : [(0,external_node_path_.join)(home, 'pip'), ...folders];
    }
    if (home === undefined)
        return [];
    const old = (0,external_node_path_.join)(home, '.pip');
    const support = (0,external_node_path_.join)(home, 'Library/Application Support/pip');
    if (platform === 'darwin' && (0,external_node_fs_.existsSync)(support))
        return [old, support];
    return [old, (0,external_node_path_.join)(environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config'), 'pip')];
}
function describeNpm(context) {
    const { environment, platform, folders } = context;
    const read = (name) => environment[`npm_config_${name}`] || environment[`NPM_CONFIG_${name.toUpperCase()}`] || undefined;
    const prefix = read('prefix') ?? environment.PREFIX;
    const prefixes = platform === 'win32' ? [(0,external_node_path_.join)(environment.APPDATA ?? '', 'npm')] : ['/', '/usr', '/usr/local'];
    const global = read('globalconfig');
    const user = read('userconfig') ?? (folders.home === undefined ? undefined : (0,external_node_path_.join)(folders.home, '.npmrc'));
    const files = global
        ? [global]
        : (prefix ? [prefix] : prefixes).map((folder) => (0,external_node_path_.join)(folder, 'etc', 'npmrc'));
    if (user !== undefined)
        files.push(user);
    for (const folder of [(0,workspace/* findProject */.t1)(context), folders.start]) {
        if (folder !== undefined)
            files.push((0,external_node_path_.join)(folder, '.npmrc'));
    }
    return {
        name: 'npmrc',
        files: files.map((file) => (0,setting/* toAbsolute */.Tr)((0,setting/* expandHome */.kc)(file, context), context)),
        mention: /\bca(?:file)?\b|\bstrict-ssl\b/,
        parse: async (text) => (await loadReaders()).readNpm(text, context),
        takesFolder: false,
    };
}
function describeConda(context) {
    const { environment, platform, folders } = context;
    const home = (...names) => folders.home === undefined ? [] : [(0,external_node_path_.join)(folders.home, ...names)];
    const given = (...values) => values.filter((value) => !!value);
    const machine = platform === 'win32' ? ['C:/ProgramData/conda'] : ['/etc/conda', '/var/lib/conda'];
    const user = [
        ...given(environment.XDG_CONFIG_HOME).map((folder) => (0,external_node_path_.join)(folder, 'conda')),
        ...home('.config', 'conda'),
        ...home('.conda'),
    ];
    const toFiles = (folder) => [(0,external_node_path_.join)(folder, '.condarc'), (0,external_node_path_.join)(folder, 'condarc')];
    const files = [
        ...[...machine, ...given(environment.CONDA_ROOT, environment.CONDA), ...user].flatMap(toFiles),
        ...home('.condarc'),
        ...given(environment.CONDA_PREFIX).flatMap(toFiles),
        ...given(environment.CONDARC).map((file) => (0,setting/* expandHome */.kc)((0,setting/* expandVariables */.i7)(file, environment), context)),
    ];
    return {
        name: 'condarc',
        files: files.map((file) => (0,setting/* toAbsolute */.Tr)(file, context)),
        mention: /\b(?:ssl_verify|verify_ssl)\b/,
        parse: async (text) => (await loadReaders()).readConda(text, context),
        takesFolder: true, // `verify` of requests
    };
}
function describeAws(context) {
    const { environment, folders } = context;
    const file = environment.AWS_CONFIG_FILE || (folders.home === undefined ? '' : (0,external_node_path_.join)(folders.home, '.aws', 'config'));
    return {
        name: 'aws',
        files: file === '' ? [] : [(0,setting/* toAbsolute */.Tr)((0,setting/* expandHome */.kc)((0,setting/* expandVariables */.i7)(file, environment), context), context)],
        mention: /\bca_bundle\b/,
        parse: async (text) => (await loadReaders()).readAws(text, context),
        takesFolder: false,
    };
}
function loadReaders() {
    return Promise.all(/* import() */[__nccwpck_require__.e("ini"), __nccwpck_require__.e("setting-lines"), __nccwpck_require__.e("configuration-readers")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8722));
}

;// CONCATENATED MODULE: ./build/sources/settings/git-configuration.js
const CA_FILE = /sslcainfo|sslverify/i;
const CA_FILE_OR_INCLUDE = /sslcainfo|sslverify|\[\s*include/i;
const CA_FILE_OR_INCLUDE_KEY = /sslcainfo|sslverify|^include/i;
async function findGitSettings(context) {
    if (!hasMention(context))
        return setting/* NO_SETTINGS */.Ac;
    const { askGit } = await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("setting-lines"), __nccwpck_require__.e("git")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5534));
    return askGit(context);
}
function hasMention(context) {
    const { environment } = context;
    const project = (0,workspace/* findProject */.t1)(context);
    const names = Object.keys(environment).filter((name) => /^GIT_CONFIG_(?:KEY_\d+|PARAMETERS)$/.test(name));
    return (names.some((name) => CA_FILE_OR_INCLUDE_KEY.test(environment[name] ?? '')) ||
        listFiles(context).some((file) => readMention(file, CA_FILE_OR_INCLUDE) !== undefined) ||
        (project !== undefined && readMention((0,external_node_path_.join)(project, '.git', 'config'), CA_FILE) !== undefined));
}
function listFiles(context) {
    const { environment, folders } = context;
    const files = [];
    if (!/^(?:1|true|yes|on)$/i.test(environment.GIT_CONFIG_NOSYSTEM ?? '')) {
        files.push(...(environment.GIT_CONFIG_SYSTEM ? [environment.GIT_CONFIG_SYSTEM] : listSystemFiles(context)));
    }
    if (environment.GIT_CONFIG_GLOBAL !== undefined)
        return [...files, environment.GIT_CONFIG_GLOBAL];
    const user = environment.XDG_CONFIG_HOME || (0,setting/* expandHome */.kc)('~/.config', context);
    return [
        ...files,
        (0,external_node_path_.join)(user, 'git', 'config'),
        ...(folders.home === undefined ? [] : [(0,external_node_path_.join)(folders.home, '.gitconfig')]),
    ];
}
function listSystemFiles({ environment, platform }) {
    switch (platform) {
        case 'win32':
            return [
                (0,external_node_path_.join)(environment.ProgramFiles ?? 'C:\\Program Files', 'Git', 'etc', 'gitconfig'),
                (0,external_node_path_.join)(environment.ProgramData ?? 'C:\\ProgramData', 'Git', 'config'),
            ];
        case 'darwin':
            return ['/etc/gitconfig', '/usr/local/etc/gitconfig', '/opt/homebrew/etc/gitconfig'];
        default:
            return ['/etc/gitconfig', '/usr/local/etc/gitconfig'];
    }
}

;// CONCATENATED MODULE: ./build/clients/setting-places.js
const SETTING_PLACES = {
    // curl's findfile.c
    curlrc: [
        'first',
        '$CURL_HOME/.curlrc',
        '$XDG_CONFIG_HOME/.curlrc',
        '~/.curlrc',
        '$USERPROFILE/_curlrc',
        '$APPDATA/_curlrc',
        '$CURL_HOME/.config/curlrc',
        '$XDG_CONFIG_HOME/curlrc',
        '~/.config/curlrc',
    ],
    wgetrc: ['first', '$WGETRC', '~/.wgetrc'],
    yarnrc: ['~/.yarnrc', './.yarnrc'],
    'yarnrc.yml': ['~/.yarnrc.yml', './.yarnrc.yml'],
    bunfig: ['$XDG_CONFIG_HOME/.bunfig.toml', '~/.bunfig.toml', './bunfig.toml'],
    cargo: ['$CARGO_HOME/config.toml', '~/.cargo/config.toml', '~/.cargo/config', './.cargo/config.toml'],
    // Factory::getHomeDir
    composer: [
        'first',
        '$COMPOSER_HOME/config.json',
        '$APPDATA/Composer/config.json',
        '$XDG_CONFIG_HOME/composer/config.json',
        '~/.config/composer/config.json',
        '~/.composer/config.json',
    ],
    bundle: ['first', '$BUNDLE_USER_CONFIG', '~/.bundle/config'],
    'bundle-project': ['./.bundle/config'],
    gemrc: ['~/.gemrc'],
    httpie: [
        'first',
        '$HTTPIE_CONFIG_DIR/config.json',
        '~/.httpie/config.json',
        '~/.config/httpie/config.json',
    ],
    svn: ['~/.subversion/servers', '/etc/subversion/servers'],
    renviron: ['first', '$R_ENVIRON_USER', './.Renviron', '~/.Renviron'],
    mavenrc: ['~/.mavenrc'],
    'jvm.config': ['./.mvn/jvm.config'],
    gradle: ['$GRADLE_USER_HOME/gradle.properties', '~/.gradle/gradle.properties', './gradle.properties'],
};

;// CONCATENATED MODULE: ./build/sources/settings/placed-files.js
const MAY_MATTER = /VERIFY|UNAUTHORIZED|STRICT_SSL|TRUSTED_HOST|INSECURE|DISABLE_(?:SSL|CONN)|UNSAFE|JAVA_OPTIONS$|_OPTS$/i;
const MENTION = /\bca\b|ca_?(?:cert|path|file|info|bundle)|ssl|-tls|verify|insecure|certificate|truststore|-[a-z]*k\b|\\u/i;
async function findPlacedSettings(context) {
    const files = findPlacedFiles(context).filter(({ path }) => placed_files_hasMention(path, context));
    if (files.length === 0 && !Object.keys(context.environment).some(mayMatter)) {
        return setting/* NO_SETTINGS */.Ac;
    }
    const { readPlaced } = await Promise.all(/* import() */[__nccwpck_require__.e("setting-lines"), __nccwpck_require__.e("precedence"), __nccwpck_require__.e("placed-settings")]).then(__nccwpck_require__.bind(__nccwpck_require__, 1451));
    return readPlaced(files, context);
}
function findPlacedFiles(context) {
    return Object.entries(SETTING_PLACES).flatMap(([name, templates]) => {
        const paths = [...new Set(templates.flatMap((template) => expandPlace(template, context)))];
        const there = paths.filter((path) => (0,external_node_fs_.existsSync)(path));
        return there
            .slice(0, templates[0] === 'first' ? 1 : undefined)
            .map((path) => ({ name: name, path }));
    });
}
function mayMatter(name) {
    return MAY_MATTER.test(name) && !name.startsWith('INPUT_');
}
function placed_files_hasMention(file, context) {
    if (context.isHook && (0,workspace/* isInWorkspace */.P_)(file, context))
        return false;
    const bytes = (0,read/* readSource */.o)(file);
    if (!Buffer.isBuffer(bytes))
        return false; // its client cannot read it either
    const lines = bytes.toString('utf8').split(/[\r\n\u2028\u2029]/);
    return lines.some((line) => MENTION.test(line) && !/^\s*#/.test(line));
}
function expandPlace(template, context) {
    const [start = '', ...names] = template.split('/');
    const { home, start: folder } = context.folders;
    const bases = start === '~'
        ? [home]
        : start === '.'
            ? [(0,workspace/* findProject */.t1)(context), folder]
            : start.startsWith('$')
                ? [context.environment[start.slice(1)]]
                : start === ''
                    ? ['/']
                    : [];
    return bases.flatMap((base) => (base ? [(0,setting/* toAbsolute */.Tr)((0,external_node_path_.join)(base, ...names), context)] : []));
}

;// CONCATENATED MODULE: ./build/sources/settings/environment.js
async function findSettings(context) {
    const variables = findVariableSettings(context);
    const others = [
        await findClientSettings(context),
        await findGitSettings(context),
        await findPlacedSettings(context),
    ];
    return { ...(0,setting/* joinSettings */.wj)([variables, ...others]), kept: variables.kept };
}
async function loadEnvironment(context, defaultStorePath, listedFiles) {
    const found = await findSettings(context);
    const settings = found.settings.filter(({ isLeft }) => !isLeft);
    const left = found.settings.filter(({ isLeft }) => isLeft);
    const problems = [...found.problems];
    if (found.switches.length > 0) {
        const { describeSwitch } = await __nccwpck_require__.e("setting-lines").then(__nccwpck_require__.bind(__nccwpck_require__, 603));
        problems.push(...found.switches.map(describeSwitch));
    }
    if (left.length > 0) {
        const { explainLeft } = await Promise.all(/* import() */[__nccwpck_require__.e("own-output"), __nccwpck_require__.e("setting-files")]).then(__nccwpck_require__.bind(__nccwpck_require__, 9588));
        problems.push(explainLeft(left));
    }
    const others = [...found.rivals, ...left.map((setting) => ({ ...setting, isTaken: false }))];
    if (settings.length === 0) {
        const kept = new Set(found.kept);
        return { candidates: [], earlier: [], problems, kept, outputs: [], standing: others };
    }
    const { loadSettingFiles } = await Promise.all(/* import() */[__nccwpck_require__.e("own-output"), __nccwpck_require__.e("setting-files")]).then(__nccwpck_require__.bind(__nccwpck_require__, 9588));
    const loaded = await loadSettingFiles(settings, context, defaultStorePath, listedFiles);
    return {
        candidates: loaded.candidates,
        problems: [...problems, ...loaded.problems],
        kept: new Set([...found.kept, ...loaded.kept]),
        earlier: loaded.earlier,
        outputs: loaded.outputs,
        standing: [
            ...settings.map((setting) => ({ ...setting, isTaken: !loaded.notTaken.has(setting.name) })),
            ...others,
        ],
    };
}


}),

2214:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Ac: () => (NO_SETTINGS),
  Tr: () => (toAbsolute),
  Wy: () => (labelOf),
  i7: () => (expandVariables),
  ig: () => (SSL_VERIFY_SWITCH),
  kc: () => (expandHome),
  wj: () => (joinSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9686);


const NO_SETTINGS = { settings: [], problems: [], rivals: [], switches: [] };
function joinSettings(found) {
    return {
        settings: found.flatMap(({ settings }) => settings),
        problems: found.flatMap(({ problems }) => problems),
        rivals: found.flatMap(({ rivals }) => rivals),
        switches: found.flatMap(({ switches }) => switches),
    };
}
const SSL_VERIFY_SWITCH = /^(?:true|false|yes|no|on|off|1|0|truststore|<\w+>)$/i;
function labelOf({ name, path }) {
    return `${name} (${path})`;
}
const NOT_RESOLVED = /\/(?:\.{0,2}\/|\.{0,2}$)/;
function toAbsolute(value, context) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' && value.startsWith('/') && !NOT_RESOLVED.test(value))
        return value; // of a hundred paths nearly all
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .findStart */ .kI)(context), value);
}
function expandHome(value, { folders: { home } }) {
    return home !== undefined && /^~[\\/]/.test(value) ? home + value.slice(1) : value;
}
function expandVariables(value, environment) {
    return value.replace(/\$(?:(\w+)|\{([^${}]+)\})/g, (whole, bare, braced) => environment[bare ?? braced] ?? whole);
}


}),

5861:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  m: () => (loadTrusted)
});
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1941);
var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2962);


async function loadTrusted(bytes, place, basis) {
    const decoded = (0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E4)(bytes);
    const { certificates, problems } = decoded.faults.length === 0
        ? { ...decoded, problems: [] }
        : await (await Promise.all(/* import() */[__nccwpck_require__.e("private-key"), __nccwpck_require__.e("der"), __nccwpck_require__.e("trusted-faults")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4659))).readFaulty(decoded, bytes, place);
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
var journal_place = __nccwpck_require__(4529);
;// CONCATENATED MODULE: ./build/delivery/leftovers.js
async function undoLeftovers(context) {
    const journal = (0,journal_place/* findJournal */.LJ)(context);
    if (!(0,journal_place/* hasOwnJournal */.An)(journal))
        return [];
    const { undoLeftovers: undo } = await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("entry"), __nccwpck_require__.e("lock"), __nccwpck_require__.e("installs-installs"), __nccwpck_require__.e("shape-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 3794));
    return undo(context);
}

var names = __nccwpck_require__(3596);
var pipeline = __nccwpck_require__(9871);
var problem = __nccwpck_require__(9524);
var report_outcome = __nccwpck_require__(7518);
var external_node_crypto_ = __nccwpck_require__(7598);
var external_node_os_ = __nccwpck_require__(8161);
var external_node_path_ = __nccwpck_require__(6760);
var limits = __nccwpck_require__(2527);
var request = __nccwpck_require__(1221);
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
        // a device has nothing to cut; the others are still cut
    }
}
function endsLine(descriptor, sizeBytes) {
    if (sizeBytes === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(descriptor, last, 0, 1, sizeBytes - 1);
    return last[0] === 0x0a;
}

var report_escape = __nccwpck_require__(3823);
var report_text = __nccwpck_require__(6735);
;// CONCATENATED MODULE: ./build/action/outputs.js
const ANNOTATE = { error: error, warning: warning, notice: notice };
const JOB_LOG = {
    info: (line) => info((0,report_escape/* escapeForLog */.zB)(line)),
    debug: (line) => debug((0,report_escape/* escapeForLog */.zB)(line)),
    mask: setSecret,
};
function checkRunner() {
    return ['GITHUB_ENV', 'GITHUB_OUTPUT'].flatMap((name) => {
        const path = process.env[name];
        if (!path)
            return [
                complain(`${name} is not set. This program is a GitHub Action: use it as a step of a workflow. On your own machine run the command setup-ca-bundle.`),
            ];
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
            return [];
        }
        catch (cause) {
            return [
                complain(`${name} names ${path}, which cannot be written (${(0,problem/* describeCause */.V$)(cause)}). The runner makes this file: check its disk and the owner of its folders.`),
            ];
        }
    });
}
function exportToJob({ files, variables, anchors, added, builds, searchFolders = [] }) {
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
            ...(searchFolders.length === 0
                ? []
                : [{ path: process.env.GITHUB_PATH ?? '', text: searchFolders.map((it) => it + external_node_os_.EOL).join('') }]),
        ]);
    }
    catch (cause) {
        throw new problem/* RunError */.e4(complain(`GITHUB_ENV, GITHUB_OUTPUT or GITHUB_PATH cannot be written (${(0,problem/* describeCause */.V$)(cause)}). The runner makes these files: check its disk and the owner of its folders. No variable was set.`));
    }
}
function showLog(outcome) {
    for (const { title, lines } of (0,report_text/* makeLog */.Zp)(outcome)) {
        startGroup(title);
        for (const line of lines)
            info(line);
        endGroup();
    }
    info((0,report_text/* makeResultLine */.cd)(outcome));
}
async function writeSummary(outcome, choice, now) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    if (!(0,report_text/* wantsSummary */.ui)(choice, outcome))
        return;
    try {
        const { makeSummary } = await __nccwpck_require__.e("summary").then(__nccwpck_require__.bind(__nccwpck_require__, 5672));
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
        const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`; // random, so that no value can contain it
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
    const password = getInput('pkcs12-password', { trimWhitespace: false });
    if (password !== '')
        setSecret(password);
    return (0,request/* readRequest */["in"])((name) => getInput(name, { trimWhitespace: false }));
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
    const hook = isHook ? await (await Promise.all(/* import() */[__nccwpck_require__.e("fleet-settings"), __nccwpck_require__.e("hook")]).then(__nccwpck_require__.bind(__nccwpck_require__, 6503))).readConfiguration(world) : undefined;
    const context = hook?.context ?? world;
    const { request, problems } = hook ?? (await readInputs());
    const made = await (0,report_outcome/* settle */.G9)(async () => {
        const left = await clearAway(request, context);
        const known = [...checkRunner(), ...problems, ...left];
        return (0,pipeline/* makeBundle */.N)(request, context, known, (it) => exportToJob(hook?.locate(it) ?? it));
    });
    const judged = hook?.judge(made) ?? made;
    const outcome = judged.problems.length > 0 ? (await __nccwpck_require__.e("pages").then(__nccwpck_require__.bind(__nccwpck_require__, 8231))).addressOutcome(judged, context) : judged;
    showLog(outcome);
    annotate(outcome.problems);
    await writeSummary(outcome, request.summary, context.now);
    if (hook?.reportTo !== undefined) {
        const { reportJob } = await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("job-report")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5770));
        annotate(await reportJob(hook.reportTo, made, Date.now() - context.now.getTime(), context));
    }
    if (made.status === 'failed')
        process.exitCode = hook?.exitCode ?? 1;
}
async function clearAway({ installs }, context) {
    if (installs.length > 0) {
        saveState(USE_STATE, context.owner?.use);
        saveState(JOURNAL_STATE, (0,journal_place/* findJournal */.LJ)(context)); // a step in between may set another HOME
    }
    return undoLeftovers(context);
}
async function undo(context) {
    if (!process.env[`STATE_${USE_STATE}`])
        return;
    const { undoUse } = await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("entry"), __nccwpck_require__.e("lock"), __nccwpck_require__.e("installs-installs"), __nccwpck_require__.e("shape-for-delivery")]).then(__nccwpck_require__.bind(__nccwpck_require__, 3794));
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
        return void (await Promise.all(/* import() */[__nccwpck_require__.e("private-key"), __nccwpck_require__.e("der"), __nccwpck_require__.e("decoding-decoder")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2389)));
    if (!isCommandLine) {
        await runStep();
        // Once the log is written nothing is left to do: to end at once spares the taking apart of what ends with the process.
        process.stdout.write('', () => process.exit());
        return;
    }
    const { runCommandLine } = await __nccwpck_require__.e("arguments").then(__nccwpck_require__.bind(__nccwpck_require__, 3780));
    process.exitCode = await runCommandLine();
}
async function serveRoot() {
    const { answerAsRoot } = await Promise.all(/* import() */[__nccwpck_require__.e("programs-run"), __nccwpck_require__.e("entry"), __nccwpck_require__.e("lock"), __nccwpck_require__.e("shape-for-main")]).then(__nccwpck_require__.bind(__nccwpck_require__, 7367));
    const { isDone, text } = await answerAsRoot(process.stdin);
    (isDone ? process.stdout : process.stderr).write(`${text}\n`);
    if (!isDone)
        process.exitCode = 1;
}
process.on('uncaughtException', (cause) => {
    process.stderr.write(`${(0,report_escape/* escapeForLog */.zB)((0,report_outcome/* describeUnexpected */.Vp)(cause).message)}\n`);
    process.exit(1);
});
void main();


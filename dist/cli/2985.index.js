export const id = 2985;
export const ids = [2985,9697];
export const modules = {

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  uV: () => (/* binding */ formatFingerprint),
  Nl: () => (/* binding */ isSelfSigned),
  s3: () => (/* binding */ isSignedBy),
  Vb: () => (/* binding */ nameOf),
  hB: () => (/* binding */ parseCertificate)
});

// UNUSED EXPORTS: askOpenSsl

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/certificates/digest.js
var digest = __webpack_require__(8909);
;// CONCATENATED MODULE: ./build/certificates/fields.js
/**
 * Reads a certificate's fields from DER of the usual profile of RFC 5280, some ten times as fast as OpenSSL makes an
 * object of it; undefined for everything else, which OpenSSL then judges (`parseCertificate`).
 *
 * It knows no leniency: whatever it takes, OpenSSL takes with the same fields, and the tests hold it to that with
 * mutated certificates. Bytes after the certificate are not taken.
 */
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
/** What lies outside the usual profile; thrown and caught here alone, because a check after each element would hide the grammar. */
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
/** The attribute types of names, as OpenSSL abbreviates them, by their OID's content. */
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
/**
 * Further extensions whose content OpenSSL reads when it decides whether a certificate is a CA's (x509v3_cache_extensions
 * in its v3_purp.c): a malformed one changes its mind, so they are left to it.
 */
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
/** Text that OpenSSL writes into a name as it is, but for a backslash before {@link SPECIALS} (RFC 4514 section 2.4). */
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
/** Whether the extensions make a CA: cA is true, and keyUsage, if it is there, allows to sign certificates. */
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
/** BasicConstraints (RFC 5280 section 4.2.1.9): cA, and a path length only where it is true. */
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
/** Whether KeyUsage (RFC 5280 section 4.2.1.3) has keyCertSign; OpenSSL objects to one without any bit. */
function readKeyCertSign(value) {
    const bits = enter(value, BIT_STRING);
    const unused = octetAt(bits);
    const first = octetAt(bits, 1);
    if (bits.end - bits.at !== 2 || unused > 7 || first >>> unused === 0)
        throw UNUSUAL;
    return (((first >>> unused) << unused) & KEY_CERT_SIGN) !== 0;
}
/** AuthorityKeyIdentifier (RFC 5280 section 4.2.1.1) in its usual form, a key's identifier alone. */
function readKeyIdentifier(value) {
    const identifier = enter(value, SEQUENCE);
    enter(identifier, KEY_IDENTIFIER);
    expectEnd(identifier);
}
/** A Name (RFC 5280 section 4.1.2.4) as `parseCertificate` writes it; one attribute in each RDN, nothing to escape. */
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
/** A Time (RFC 5280 section 4.1.2.5), to the second and in UTC. */
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
    const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
    if (!isReal || year < 1000)
        throw UNUSUAL;
    return date;
}
function readTwoDigits(digits, at) {
    return 10 * digits.charCodeAt(at) + digits.charCodeAt(at + 1) - 11 * 0x30;
}
/** AlgorithmIdentifier (RFC 5280 section 4.1.1.2) with the parameters of RSA and ECDSA: none, NULL or an OID. */
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
/** The content of an OBJECT IDENTIFIER: whole subidentifiers, none padded (X.690 section 8.19). */
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
/** DER writes a default of FALSE by leaving it out, so what stands there is TRUE (X.690 section 11.1). */
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
/** Moves past an element of this tag and returns its content: definite length, in the fewest octets (X.690 section 10.1). */
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



/** Reads one certificate; OpenSSL decides what is one, and bytes after it are dropped. Throws if it is none. */
function parseCertificate(bytes) {
    const fields = readFields(bytes);
    if (fields !== undefined)
        return { der: bytes, fingerprint: fingerprintOf(bytes), ...fields };
    const x509 = new external_node_crypto_.X509Certificate(bytes);
    const der = x509.raw;
    return { der, fingerprint: fingerprintOf(der), ...askOpenSsl(x509) };
}
/** The fields of a certificate as OpenSSL has them. */
function askOpenSsl(x509) {
    const subject = x509.subject ?? '';
    const issuer = x509.issuer ?? '';
    return {
        subject: toOneLine(subject),
        issuer: toOneLine(issuer),
        notBefore: new Date(x509.validFrom),
        notAfter: new Date(x509.validTo),
        isCa: x509.ca,
        isSelfIssued: subject === issuer,
    };
}
/** SHA-256 of a certificate's DER. */
function fingerprintOf(der) {
    return (0,digest/* digestSha256 */.O)(der);
}
/** Whether `issuer` made the signature on `certificate`: by its public key, names and extensions not regarded. */
function isSignedBy(certificate, issuer) {
    try {
        return new external_node_crypto_.X509Certificate(certificate.der).verify(new external_node_crypto_.X509Certificate(issuer.der).publicKey);
    }
    catch {
        return false; // a key of a kind OpenSSL does not know signs nothing that a client here could check
    }
}
/** Whether a certificate bears its own key's signature: what makes a root, where self-issued is only a name. */
function isSelfSigned(certificate) {
    return certificate.isSelfIssued && isSignedBy(certificate, certificate);
}
/** A fingerprint as `openssl x509 -fingerprint -sha256` prints it: pairs in upper case, with colons. */
function formatFingerprint(fingerprint) {
    return fingerprint.toUpperCase().replace(/..(?=.)/g, '$&:');
}
/** A certificate's shortest telling name: its CN, else its whole subject, else its fingerprint. */
function nameOf(certificate) {
    const commonName = /(?:^|, )CN=((?:[^,\\]|\\.|,(?! [A-Za-z0-9.]+=))+)/.exec(certificate.subject)?.[1];
    return commonName ?? (certificate.subject || formatFingerprint(certificate.fingerprint));
}
function toOneLine(name) {
    return name.replaceAll('\n', ', ');
}


/***/ }),

/***/ 5899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   T: () => (/* binding */ isPrivateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1837);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);



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
/** Blocks that people take for certificates, by label (RFC 7468 sections 6 to 13, OpenSSL's pem.h). */
const OTHER_LABELS = {
    'CERTIFICATE REQUEST': 'a certificate signing request',
    'NEW CERTIFICATE REQUEST': 'a certificate signing request',
    'X509 CRL': 'a certificate revocation list',
    'PUBLIC KEY': 'a public key without a certificate',
    'RSA PUBLIC KEY': 'a public key without a certificate',
    'SSH2 PUBLIC KEY': 'an SSH public key',
    'TRUSTED CERTIFICATE': "a certificate in OpenSSL's own TRUSTED form, which may say that it is not for servers",
    PKCS7: 'a PKCS#7 container',
    CMS: 'a CMS container',
};
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const DER_SEQUENCE = 0x30;
/**
 * Reads the certificates in a source's bytes, PEM or DER, told apart by content; never throws. With more than `maxBlocks`
 * blocks it is too large.
 */
function decodeSource(bytes, maxBlocks = Number.POSITIVE_INFINITY) {
    if (bytes[0] === DER_SEQUENCE) {
        const decoded = decodeDer(bytes);
        if (decoded)
            return decoded;
    }
    return decodeText(bytes, maxBlocks);
}
function decodeDer(der) {
    const certificate = tryParse(der);
    if (certificate)
        return { certificates: [{ certificate, position: 1 }], faults: [] };
    if (isPrivateKey(der))
        return { certificates: [], faults: [whole('private-key', 'a private key')] };
    return undefined;
}
function decodeText(bytes, maxBlocks) {
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemBlocks */ .Hg)(bytes, maxBlocks + 1);
    if (blocks.length > maxBlocks)
        return { certificates: [], faults: [whole('too-large', 'too many PEM blocks')] };
    if (blocks.length === 0)
        return { certificates: [], faults: [whole('no-certificate', describeContent(bytes))] };
    const certificates = [];
    const faults = [];
    const lineAt = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .makeLineCounter */ .FR)(bytes);
    for (const block of blocks) {
        const { position, start } = block;
        const decoded = decodeBlock(block);
        if ('what' in decoded)
            faults.push({ ...decoded, position, line: lineAt(start) });
        else
            certificates.push({ certificate: decoded, position });
    }
    return { certificates, faults };
}
function decodeBlock({ label, content }) {
    if (label.includes('PRIVATE KEY'))
        return { code: 'private-key', what: 'a private key' };
    const isCertificate = CERTIFICATE_LABELS.has(label);
    const name = isCertificate ? 'CERTIFICATE' : (OTHER_LABELS[label] ?? 'a block of another kind');
    if (content === 'unterminated-block') {
        return { code: content, what: `${isCertificate ? 'a CERTIFICATE block' : name} that does not end` };
    }
    if (!isCertificate)
        return { code: 'not-a-certificate', what: name };
    if (content === 'bad-base64')
        return { code: content, what: 'a CERTIFICATE block that is not base64' };
    const certificate = tryParse(content);
    if (certificate)
        return certificate;
    if (isPrivateKey(content))
        return { code: 'private-key', what: 'a private key labelled CERTIFICATE' };
    return {
        code: 'unparsable-certificate',
        what: 'a CERTIFICATE block whose bytes are not an X.509 certificate',
    };
}
function tryParse(der) {
    try {
        return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificate */ .hB)(der);
    }
    catch {
        return undefined;
    }
}
/** Whether DER is a private key: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) or SEC 1 (RFC 5915), encrypted or not. */
function isPrivateKey(der) {
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
function whole(code, what) {
    return { code, position: 0, line: 0, what };
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


/***/ }),

/***/ 8909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ digestSha1),
/* harmony export */   O: () => (/* binding */ digestSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of bytes, or of a text's UTF-8, in lower-case hexadecimal. */
function digestSha256(data) {
    return digest('sha256', data);
}
/** SHA-1 of bytes, for lists that know a certificate by nothing better, in lower-case hexadecimal. */
function digestSha1(data) {
    return digest('sha1', data);
}
function digest(algorithm, data) {
    // In one call from Node 20.12 on: the first Hash object of a process costs as much as digesting a whole bundle.
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash(algorithm).update(data).digest('hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash(algorithm, data);
}


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ writePemBlock),
/* harmony export */   FR: () => (/* binding */ makeLineCounter),
/* harmony export */   Hg: () => (/* binding */ readPemBlocks),
/* harmony export */   ID: () => (/* binding */ measurePemBlock),
/* harmony export */   S7: () => (/* binding */ writePemBlockTo),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
const BEGIN = '-----BEGIN ';
const DASHES = '-----';
const WHITE_SPACE = /[\s\\]/; // a backslash stands for a line end where `\n` came as two characters
const LINE_WIDTH = 64; // RFC 7468 section 2
const LINE_FEED = 0x0a;
const HEAD = Buffer.from('-----BEGIN CERTIFICATE-----\n');
const TAIL = Buffer.from('-----END CERTIFICATE-----\n');
const MAX_LABEL_LENGTH = 64;
/**
 * Finds the PEM blocks in bytes, with anything around them: lax parsing of RFC 7468 section 3, in one pass.
 *
 * Indented blocks, CR and CRLF, and line ends that became spaces or `\n` are read. Whatever is not ASCII is outside the
 * blocks, or spoils one. After `most` blocks it reads no further.
 */
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
        const end = `-----END ${label}-----`;
        const isTerminated = bodyEnd !== -1 && bytes.toString('latin1', bodyEnd, bodyEnd + end.length) === end;
        blocks.push({
            label,
            position: blocks.length + 1,
            start: begin,
            content: isTerminated
                ? decodeBase64(bytes.toString('latin1', bodyStart, bodyEnd))
                : 'unterminated-block',
        });
        begin = bytes.indexOf(BEGIN, isTerminated ? bodyEnd + end.length : bodyStart);
    }
    return blocks;
}
/** Tells the 1-based line of an offset in bytes; asked for one after the other, from the first to the last. */
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
/** Writes DER as a CERTIFICATE block: LF, 64 columns, a final line end (RFC 7468 section 5). */
function writePemBlock(der) {
    const block = Buffer.allocUnsafe(measurePemBlock(der));
    writePemBlockTo(block, 0, der);
    return block.toString('latin1');
}
/** The bytes that {@link writePemBlock} makes of DER. */
function measurePemBlock(der) {
    const digits = 4 * Math.ceil(der.length / 3);
    return HEAD.length + digits + Math.ceil(digits / LINE_WIDTH) + TAIL.length;
}
/** Writes the block of {@link writePemBlock} into `target` from `start` on, where it must have room; returns its end. */
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
/** Decodes base64 with white space in it; strict where `Buffer.from` drops what it does not know. */
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length > 0 && bytes.length === countEncoded(text))
        return bytes;
    const digits = WHITE_SPACE.test(text) ? text.replace(/\\[nrt]|\s+/g, '') : text;
    if (digits === '' || digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits))
        return 'bad-base64';
    return Buffer.from(digits, 'base64');
}
/**
 * How many bytes base64 with LF line ends encodes, if it has nothing else in it; `Buffer.from` makes fewer of what has.
 * NaN for what that decoder takes besides the alphabet of RFC 4648 section 4.
 */
function countEncoded(text) {
    if (text.includes('-') || text.includes('_'))
        return Number.NaN;
    let digits = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        digits--;
    const padding = countPadding(text);
    return digits % 4 === 0 ? (digits / 4) * 3 - padding : Number.NaN;
}
function countPadding(text) {
    const first = text.indexOf('=');
    if (first === -1)
        return 0;
    const padding = text.slice(first).trimEnd();
    return padding === '=' || padding === '==' ? padding.length : Number.NaN;
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export findUserFolder */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);



const FOLDER = 'setup-ca-bundle';
/** All runs of the command line are one use: a later one takes the place of those before it. */
const INSTALL_USE = 'command-line';
/** Reads the world of a command: variables, folders, the clock. `output` is the folder that was asked for. */
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
    return {
        now: new Date(),
        environment: env,
        platform,
        folders: {
            // In a CI job the working folder is what a pull request can write to; on a person's machine it is a folder as any.
            workspace: env.CI && env.CI !== 'false' ? process.cwd() : undefined,
            temporary: undefined,
            toolCache: undefined,
            ...(folder === undefined ? {} : { output: folder }),
            home,
        },
        log,
        signal: AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_DEADLINE_MS */ .Yj),
        owner: {
            use: INSTALL_USE,
            temporary: undefined,
            job: undefined,
            self: [process.execPath, process.argv[1] ?? ''],
        },
    };
}
/** Where programs keep data of a user: XDG Base Directory Specification, Apple's File System Programming Guide, Known Folders. */
function findUserFolder(environment, platform, home) {
    if (platform === 'win32' && environment.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.LOCALAPPDATA, FOLDER);
    if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.XDG_DATA_HOME, FOLDER);
    }
    if (home === undefined)
        return undefined;
    const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[platform];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...(parts ?? ['.local', 'share']), FOLDER);
}
function readHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(411);



const NON_BLOCKING_READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const TOO_LARGE = {
    code: 'too-large',
    reason: `is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_BYTES */ .Tw / 1024 / 1024} MiB`,
};
const CHANGED = { code: 'changed', reason: 'was changed while it was read' };
/**
 * Reads a file whole, links followed; at most {@link MAX_SOURCE_BYTES}, also of a file that grows meanwhile.
 *
 * Never waits: a pipe or a device is refused before it is read. A file that is written in place meanwhile is refused,
 * too: what is missing may be what was meant. (One that is replaced is read as it was.)
 */
function readSource(path) {
    let descriptor;
    try {
        // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, NON_BLOCKING_READ);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (status.isDirectory())
            return { code: 'not-a-file', reason: 'is a folder' };
        if (!status.isFile())
            return { code: 'not-a-file', reason: 'is not a regular file' };
        if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_BYTES */ .Tw)
            return TOO_LARGE;
        const bytes = readAll(descriptor, status.size);
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
function readAll(descriptor, expectedBytes) {
    let buffer = Buffer.allocUnsafe(expectedBytes + 1); // one more, to see the end without another turn
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_BYTES */ .Tw)
            return TOO_LARGE;
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], buffer.length * 2);
    }
}
/** Whether a file is as it was; a size of 0 is also that of files that the kernel makes up as they are read. */
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


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isInWorkspace),
/* harmony export */   p: () => (/* binding */ findRealPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A path without symlinks, as the file system spells it, or undefined where it leads to nothing that can be reached. */
function findRealPath(path) {
    try {
        // native: on Windows and macOS it also gives each name the case that it has on disk
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether a pull request can decide what an absolute path leads to: it, or what it links to, lies in the workspace. */
function isInWorkspace(path, { folders: { workspace } }) {
    if (workspace === undefined)
        return false;
    const folders = [workspace, findRealPath(workspace) ?? workspace];
    const paths = [path, findRealPath(path) ?? path];
    return folders.some((folder) => paths.some((candidate) => isWithin(candidate, folder)));
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RELEASE_DATE: () => (/* binding */ RELEASE_DATE),
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this build, as package.json and CHANGELOG.md name it. */
const VERSION = '0.1.0';
/** The day of this build (UTC): no real clock can be earlier. */
const RELEASE_DATE = new Date('2026-11-24T00:00:00Z');


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ loadTrusted),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _certificates_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);

/**
 * Reads certificates that were trusted before us: what cannot be read is named and left out, the rest stays. `basis` is
 * why the rest is trusted.
 */
async function loadTrusted(bytes, place, basis) {
    const decoded = (0,_certificates_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E)(bytes);
    const { certificates, problems } = decoded.faults.length === 0
        ? { ...decoded, problems: [] }
        : await (await __webpack_require__.e(/* import() */ 7386).then(__webpack_require__.bind(__webpack_require__, 7386))).readFaulty(decoded, bytes, place);
    return {
        candidates: certificates.map(({ certificate, position }) => {
            return { certificate, origin: originOf(place, position), basis };
        }),
        problems,
    };
}
/** Makes an origin from a place. */
function originOf(place, position) {
    return { kind: place.kind, label: place.label, position };
}


/***/ }),

/***/ 9850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ loadDefaultStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/files/workspace.js
var workspace = __webpack_require__(3513);
;// CONCATENATED MODULE: ./build/sources/system-linux.js


/**
 * The files in which Linux distributions keep the list of CAs that they trust, in the order to look for them. Fedora's
 * own place stands before the old ones, which some of its releases lack (docs/default-stores.md).
 */
const LINUX_STORES = [
    '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Alpine, Arch, NixOS, Gentoo
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', // RHEL, Fedora, Amazon Linux
    '/etc/pki/tls/certs/ca-bundle.crt', // older RHEL and Fedora
    '/etc/ssl/ca-bundle.pem', // SUSE
    '/var/lib/ca-certificates/ca-bundle.pem', // SUSE without the link in /etc
    '/etc/ca-certificates/extracted/tls-ca-bundle.pem', // Arch without the link in /etc/ssl
    '/etc/pki/tls/cacert.pem', // OpenELEC
    '/etc/ssl/cert.pem', // Alpine
    '/etc/ssl/certs/ca-bundle.crt', // NixOS before 2014
    '/usr/local/etc/ssl/cert.pem', // FreeBSD
];
/** Where distributions put what p11-kit extracts: RHEL, Fedora and Amazon Linux, Arch, SUSE. */
const EXTRACTED = /^\/(?:etc\/pki\/ca-trust\/extracted|etc\/ca-certificates\/extracted|var\/lib\/ca-certificates)\//;
/** The path of the distribution's list of trusted CAs, or undefined where there is none, or only empty files. */
function findLinuxStore() {
    return LINUX_STORES.find((path) => hasContent(path));
}
/** Whether a store was extracted by p11-kit, which then knows more than stands in it; links are followed. */
function isExtracted(path) {
    return EXTRACTED.test((0,workspace/* findRealPath */.p)(path) ?? path);
}
function hasContent(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/sources/system.js




/** Loads what the input `default-store` chooses; problems of severity error mean that there is no such store. */
async function loadDefaultStore(choice, context) {
    switch (choice.kind) {
        case 'none':
            return { label: 'none', path: undefined, candidates: [], problems: [] };
        case 'mozilla':
            return (await __webpack_require__.e(/* import() */ 6501).then(__webpack_require__.bind(__webpack_require__, 6501))).loadMozillaList();
        case 'path':
            return loadStoreFile((0,external_node_path_.resolve)(context.folders.workspace ?? '.', choice.path), 'default-store');
        case 'certifi':
            return loadCertifiList(context);
        case 'system':
        case 'auto':
            return loadSystemStore(choice.kind, context);
    }
}
/** `auto` and `system` differ where there is no store: the one falls back on Mozilla's list, the other fails. */
async function loadSystemStore(kind, context) {
    const found = await loadPlatformStore(kind, context);
    if ('candidates' in found)
        return found;
    const reason = `default-store: this machine's own store was not read (${found.reason})`;
    if (kind === 'system') {
        const advice = context.platform === 'linux' ? 'Install the package ca-certificates' : 'Mend that';
        return fail('no-system-store', `${reason}. ${advice}, or use default-store: mozilla.`);
    }
    const { loadMozillaList } = await __webpack_require__.e(/* import() */ 6501).then(__webpack_require__.bind(__webpack_require__, 6501));
    return loadMozillaList(reason, found.beside);
}
/** The store of the platform, or why it cannot be had. */
async function loadPlatformStore(kind, context) {
    switch (context.platform) {
        case 'linux':
        case 'freebsd':
            return loadLinuxStore(kind, context);
        case 'darwin':
            return (await __webpack_require__.e(/* import() */ 8800).then(__webpack_require__.bind(__webpack_require__, 8800))).loadMacosStore(context);
        case 'win32':
            return (await __webpack_require__.e(/* import() */ 2144).then(__webpack_require__.bind(__webpack_require__, 2144))).loadWindowsStore(context);
        default:
            return { reason: `no reader for ${context.platform} yet` };
    }
}
async function loadLinuxStore(kind, context) {
    const path = findLinuxStore();
    if (path === undefined)
        return (await __webpack_require__.e(/* import() */ 4211).then(__webpack_require__.bind(__webpack_require__, 4211))).loadUnlistedStore(kind);
    const store = await loadStoreFile(path, 'the system store');
    if (store.candidates.length === 0 || !isExtracted(path))
        return store;
    const { applyTrustPolicy } = await __webpack_require__.e(/* import() */ 3574).then(__webpack_require__.bind(__webpack_require__, 3574));
    return applyTrustPolicy(store, context);
}
async function loadStoreFile(path, name) {
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes)) {
        const isWord = name === 'default-store' && bytes.code === 'file-not-found';
        const advice = isWord
            ? ' Known words are auto, system, mozilla, certifi and none; all else is a path.'
            : '';
        return fail(bytes.code, `${name}: ${path} ${bytes.reason}.${advice}`);
    }
    const loaded = await (0,source/* loadTrusted */.m)(bytes, { kind: 'system', label: path }, 'default-store');
    if (loaded.candidates.length > 0)
        return { label: path, path, ...loaded };
    return fail('no-certificate', `${name}: ${path} holds no certificate that can be read.`);
}
async function loadCertifiList(context) {
    const { findCertifiList, NO_CERTIFI } = await __webpack_require__.e(/* import() */ 1593).then(__webpack_require__.bind(__webpack_require__, 1593));
    const path = await findCertifiList(context);
    return path === undefined ? fail('no-system-store', NO_CERTIFI) : loadStoreFile(path, "certifi's list");
}
function fail(code, message) {
    return { label: 'none', path: undefined, candidates: [], problems: [{ code, severity: 'error', message }] };
}


/***/ })

};

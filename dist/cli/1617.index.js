export const id = 1617;
export const ids = [1617];
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

/***/ 1617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCertifi: () => (/* binding */ planCertifi)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1837);
/* harmony import */ var _certificates_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3513);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(411);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9924);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(973);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6858);








const LIST = 'cacert.pem';
/** What only a patched certifi names: Debian's, Fedora's and SUSE's read the system store, and so does the pip they bring. */
const SYSTEM_FOLDER = '/etc/';
/** certifi itself, and the copies that pip and pipenv bring. */
const PACKAGES = ['certifi', 'pip/_vendor/certifi', 'pipenv/patched/pip/_vendor/certifi'];
/** Variables that name a Python or a virtual environment: venv, conda, actions/setup-python. */
const NAMING_VARIABLES = [
    'VIRTUAL_ENV',
    'CONDA_PREFIX',
    'pythonLocation',
    'Python_ROOT_DIR',
    'Python3_ROOT_DIR',
];
/** Folders of Pythons and environments below the home folder: pyenv, uv, pipx, poetry, virtualenvwrapper, asdf, mise. */
const HOME_FOLDERS = [
    '.pyenv/versions',
    '.local/share/uv/python',
    '.local/share/uv/tools',
    '.local/share/pipx/venvs',
    '.local/pipx/venvs',
    '.cache/pypoetry/virtualenvs',
    '.virtualenvs',
    '.asdf/installs/python',
    '.local/share/mise/installs/python',
];
/** Installations of conda; GitHub's images name theirs in CONDA. */
const CONDA_FOLDERS = ['miniconda3', 'anaconda3', 'miniforge3', 'mambaforge'];
/** Plans the install into the list of every certifi that is found. */
async function planCertifi(terms, context) {
    const lists = findLists(context);
    if (lists.length === 0) {
        const obstacle = 'no Python with a list of its own was found, on PATH, in the tool cache, in the workspace\u2019s .venv or where environments usually are. Make the environment before this step. The certifi of a distribution has no list: it reads the system store (`install: system`).';
        return { changes: [], already: [], obstacles: [obstacle] };
    }
    const changes = [];
    const already = [];
    const obstacles = [];
    for (const path of lists) {
        const label = `certifi\u2019s list ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .showValue */ .vp)(path)}`;
        try {
            const missing = listMissing((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlace */ .yI)(path), terms);
            if (missing.length === 0)
                already.push(label);
            else
                changes.push(planList(path, label, missing, terms));
        }
        catch (cause) {
            obstacles.push(`${label} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}. It is left as it is; variables such as REQUESTS_CA_BUNDLE and PIP_CERT, which are set, reach its users as well.`);
        }
    }
    return { changes, already, obstacles };
}
/** What a list does not have; blocks of other uses of ours go with them, and do not count. */
function listMissing(bytes, { missing }) {
    const { begin, end } = (0,_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .markBlock */ .FU)(String.raw `\S+`);
    const text = bytes.toString('latin1').replace(new RegExp(`^${begin}\n[^]*?^${end}\n`, 'gm'), '');
    const contents = (0,_certificates_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemBlocks */ .Hg)(Buffer.from(text, 'latin1')).flatMap(({ label, content }) => label === 'CERTIFICATE' && typeof content !== 'string' ? [content] : []);
    if (contents.length === 0)
        throw new Error('holds no certificate');
    const trusted = new Set(contents.map(_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax));
    return missing.filter(({ certificate }) => !trusted.has(certificate.fingerprint));
}
function planList(path, label, missing, { mark }) {
    const text = missing.map(({ certificate }) => (0,_certificates_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .writePemBlock */ .FD)(certificate.der)).join('');
    const { begin, end } = (0,_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .markBlock */ .FU)(mark);
    return {
        install: 'certifi',
        label,
        paths: [path],
        steps: [{ do: 'append-block', path, mark, text }],
        removal: [{ do: 'remove-block', path, mark }],
        byHand: `delete the lines from \u201c${begin}\u201d to \u201c${end}\u201d in ${(0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .XW)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .showValue */ .vp)(path))}`,
    };
}
/** The lists of all Pythons, each once and without symlinks. */
function findLists(context) {
    const lists = listPythons(context)
        .flatMap(listPackageFolders)
        .flatMap((folder) => PACKAGES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name, LIST)))
        .filter((path) => isRead(path, context))
        .map((path) => (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .findPlace */ .Pj)(path, context));
    return [...new Set(lists.filter((path) => path !== undefined))];
}
/** Whether certifi reads the list: distributions patch it to read the system store, and leave the file or link it there. */
function isRead(path, context) {
    const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .p)(path);
    if (real === undefined || !/[\\/]certifi[\\/]cacert\.pem$/i.test(real))
        return false;
    const core = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .findPlace */ .Pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), 'core.py'), context);
    if (core === undefined)
        return true; // compiled only
    try {
        const text = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlace */ .yI)(core);
        return text.includes(LIST) && !text.includes(SYSTEM_FOLDER);
    }
    catch {
        return true; // for this user not to know
    }
}
/** Where a Python or an environment has its packages: POSIX, PyPy, Debian, Windows. */
function listPackageFolders(python) {
    const versions = /^(?:python|pypy)\d[\d.]*t?$/;
    const packages = /^(?:site|dist)-packages$/;
    return [
        ...(0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlaces */ .bF)(python, 'lib', versions, packages),
        ...(0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlaces */ .bF)(python, 'lib64', versions, packages),
        ...(0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlaces */ .bF)(python, 'Lib', 'site-packages'),
    ];
}
/** The Pythons and environments of this machine, by their folder. None is run: what it would do is not ours to know. */
function listPythons(context) {
    const { environment, folders, platform } = context;
    const { home, toolCache, workspace } = folders;
    const below = (folder, ...names) => folder ? (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlaces */ .bF)(folder, ...names) : [];
    const condas = [
        ...below(environment.CONDA),
        ...CONDA_FOLDERS.flatMap((name) => below(home, name)),
        ...(platform === 'win32' ? [] : ['/opt/conda']),
    ];
    return [
        ...NAMING_VARIABLES.flatMap((name) => below(environment[name])),
        ...listPythonsOnPath(context),
        ...below(toolCache, /^(?:Python|PyPy)$/i, _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4, _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4),
        ...below(workspace, /^\.?venv$/),
        ...below(workspace, /^\.[tn]ox$/, _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4),
        ...below(home, '.local'), // pip install --user
        ...HOME_FOLDERS.flatMap((folder) => below(home, folder, _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4)),
        ...below(environment.PYENV_ROOT, 'versions', _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4),
        ...below(environment.WORKON_HOME, _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4),
        ...below(environment.PIPX_HOME, 'venvs', _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4),
        ...below(environment.UV_TOOL_DIR, _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4),
        ...below(environment.UV_PYTHON_INSTALL_DIR, _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4),
        ...condas.flatMap((conda) => [conda, ...(0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlaces */ .bF)(conda, 'envs', _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4)]),
        ...(platform === 'win32' ? [] : ['/usr', '/usr/local']),
        ...(platform === 'linux' ? (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlaces */ .bF)('/opt/pipx/venvs', _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4) : []),
        ...(platform === 'darwin'
            ? ['/opt/homebrew', ...(0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlaces */ .bF)('/Library/Frameworks/Python.framework/Versions', _places_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY */ .x4)]
            : []),
    ];
}
/**
 * The folders of the Pythons on PATH: the one that a link stands in, which is a virtual environment's, and the one that it
 * leads to; the latter not where a pull request could have made the link.
 */
function listPythonsOnPath(context) {
    const names = context.platform === 'win32' ? ['python.exe'] : ['python3', 'python'];
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .listPathFolders */ .PG)(context).flatMap((folder) => names.flatMap((name) => {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .p)(program);
        if (real === undefined)
            return [];
        // on Windows python.exe stands at the top, and in Scripts of a virtual environment
        const up = (path) => context.platform === 'win32' && !/[\\/]Scripts$/i.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path))
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)
            : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
        return (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P)(program, context) ? [up(program)] : [up(program), up(real)];
    }));
}


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ listPathFolders),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   XW: () => (/* binding */ quoteWord),
/* harmony export */   bF: () => (/* binding */ listPlaces),
/* harmony export */   x4: () => (/* binding */ ANY),
/* harmony export */   yI: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3513);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);




/**
 * The paths below a folder along these names: a name itself, or a pattern for the names that are there. None if the folder
 * is not absolute: a variable may name it, and what is meant by it would be the workspace's.
 */
function listPlaces(folder, ...names) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        return [];
    const [name, ...rest] = names;
    if (name === undefined)
        return [folder];
    const found = typeof name === 'string' ? [name] : listNames(folder).filter((it) => name.test(it));
    return found.flatMap((it) => listPlaces((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, it), ...rest));
}
/** Any name but a hidden one. */
const ANY = /^[^.]/;
/** The folders of PATH, in order; those that are not absolute left out. */
function listPathFolders({ environment, platform }) {
    const path = environment.PATH ?? environment.Path ?? '';
    return path.split(platform === 'win32' ? ';' : ':').filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
}
/**
 * The file that a path leads to, without symlinks; undefined if there is none, or if the path lies in the workspace and
 * leads out of it: such a link may be a pull request's, and is not to decide what is changed on this machine.
 */
function findPlace(path, context) {
    const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .p)(path);
    if (real === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile())
        return undefined;
    return (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P)(path, context) && !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P)(real, context) ? undefined : real;
}
/**
 * Reads a file that is to be changed. Throws an `Error` whose message goes on from the name of the file if it cannot be
 * read, or lies where nobody can change it.
 */
function readPlace(path) {
    if (isReadOnly(path))
        throw new Error('lies on a file system that cannot be written to');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SOURCE_BYTES */ .Tw)
        throw new Error('is too large for what it should be');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (cause) {
        throw new Error('cannot be read', { cause });
    }
}
/** A path as a word of a POSIX shell, for a command that a person types. */
function quoteWord(path) {
    return /^[\w./:@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`;
}
function isReadOnly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EROFS';
    }
}
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return []; // not there, or not for this user
    }
}


/***/ })

};

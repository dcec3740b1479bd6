import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formatDay),
/* harmony export */   v: () => (/* binding */ selectAnchors)
/* harmony export */ });
/* harmony import */ var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9478);

/** From the strongest reason to trust a certificate to the weakest: an anchor found twice has the stronger. */
const BASES = [
    'default-store',
    'given',
    'pin',
    'verified-url',
    'existing-setting',
    'unpinned',
];
/** The bases of certificates that were trusted on this machine before: not judged again but for their dates. */
const TRUSTED_BEFORE = new Set(['default-store', 'existing-setting']);
/**
 * The one place where a candidate becomes a trust anchor: it needs a basis, must not have expired, and, if it is new
 * here, must be a CA or its own issuer.
 *
 * `now` is the time to judge dates by, or undefined where the clock cannot be believed: then dates refuse nothing.
 */
function selectAnchors(candidates, now) {
    const anchors = new Map();
    const rejections = [];
    const unusual = new Set();
    for (const candidate of candidates) {
        const { certificate, origin, basis } = candidate;
        const { fingerprint } = certificate;
        if (basis === undefined) {
            rejections.push({ candidate, code: 'no-basis', reason: 'is not trusted: nothing vouches for it' });
            continue;
        }
        const known = anchors.get(fingerprint);
        if (known) {
            if (known.origins.some((other) => isSamePlace(other, origin)))
                continue;
            anchors.set(fingerprint, join(known, origin, basis));
            if (!TRUSTED_BEFORE.has(basis)) {
                const reason = `is in the bundle already, from ${known.origins[0].label}`;
                rejections.push({ candidate, code: 'duplicate', reason });
            }
            continue;
        }
        if (now !== undefined && certificate.notAfter < now) {
            rejections.push({
                candidate,
                code: 'expired',
                reason: `expired on ${formatDay(certificate.notAfter)}`,
            });
            continue;
        }
        if (!TRUSTED_BEFORE.has(basis) && !certificate.isCa) {
            if (!(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isSelfSigned */ .Nl)(certificate)) {
                rejections.push({ candidate, code: 'end-entity', reason: describeEndEntity(certificate) });
                continue;
            }
            unusual.add(fingerprint);
        }
        anchors.set(fingerprint, { certificate, origins: [origin], basis });
    }
    const all = [...anchors.values()];
    return {
        anchors: all,
        rejections,
        unusual: all.filter((anchor) => unusual.has(anchor.certificate.fingerprint)),
    };
}
function strongerBasis(one, other) {
    return BASES.indexOf(one) <= BASES.indexOf(other) ? one : other;
}
/** A date's day in UTC, `2027-01-31`; `unknown` for a date that cannot be read. */
function formatDay(date) {
    return Number.isNaN(date.getTime()) ? 'unknown' : date.toISOString().slice(0, 10);
}
function isSamePlace(one, other) {
    return one.kind === other.kind && one.label === other.label && one.position === other.position;
}
function join(known, origin, basis) {
    const isNew = !known.origins.some(({ kind, label }) => kind === origin.kind && label === origin.label);
    return {
        certificate: known.certificate,
        origins: isNew ? [...known.origins, origin] : known.origins,
        basis: strongerBasis(known.basis, basis),
    };
}
function describeEndEntity(certificate) {
    return `is an end-entity certificate, signed by “${certificate.issuer}”: give that CA's certificate instead`;
}


/***/ }),

/***/ 9478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ isSelfSigned),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   hB: () => (/* binding */ parseCertificate),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   uV: () => (/* binding */ formatFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8909);


/** Reads one certificate by OpenSSL's own rules; bytes after it are dropped. Throws if it is none. */
function parseCertificate(bytes) {
    const x509 = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(bytes);
    const der = x509.raw;
    const subject = x509.subject ?? '';
    const issuer = x509.issuer ?? '';
    return {
        der,
        fingerprint: fingerprintOf(der),
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
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSha256 */ .O)(der);
}
/** Whether `issuer` made the signature on `certificate`: by its public key, names and extensions not regarded. */
function isSignedBy(certificate, issuer) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate.der).verify(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(issuer.der).publicKey);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9478);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5619);



const FAULT_CODES = (/* unused pure expression or super */ null && ([
    'bad-base64',
    'no-certificate',
    'not-a-certificate',
    'private-key',
    'unparsable-certificate',
    'unterminated-block',
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
/** Reads the certificates in a source's bytes, PEM or DER, told apart by content; never throws. */
function decodeSource(bytes) {
    if (bytes[0] === DER_SEQUENCE) {
        const decoded = decodeDer(bytes);
        if (decoded)
            return decoded;
    }
    return decodeText(bytes.toString('latin1'), bytes);
}
function decodeDer(der) {
    const certificate = tryParse(der);
    if (certificate)
        return { certificates: [{ certificate, position: 1, line: 0 }], faults: [] };
    if (isPrivateKey(der))
        return { certificates: [], faults: [whole('private-key', 'a private key')] };
    return undefined;
}
function decodeText(text, bytes) {
    const certificates = [];
    const faults = [];
    for (const block of (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemBlocks */ .Hg)(text)) {
        const { position, line } = block;
        const decoded = decodeBlock(block);
        if ('what' in decoded)
            faults.push({ ...decoded, position, line });
        else
            certificates.push({ certificate: decoded, position, line });
    }
    if (certificates.length === 0 && faults.length === 0) {
        faults.push(whole('no-certificate', describeContent(text, bytes)));
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
function describeContent(text, bytes) {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ digestSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** SHA-256 of bytes, or of a text's UTF-8, in lower-case hexadecimal. */
function digestSha256(data) {
    // In one call from Node 20.12 on: the first Hash object of a process costs as much as digesting a whole bundle.
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === undefined
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(data).digest('hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', data);
}


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ writePemBlock),
/* harmony export */   Hg: () => (/* binding */ readPemBlocks)
/* harmony export */ });
/* unused harmony export decodeBase64 */
const BEGIN = '-----BEGIN ';
const DASHES = '-----';
const WHITE_SPACE = /[\s\\]/; // a backslash stands for a line end where `\n` came as two characters
const LINE_WIDTH = 64; // RFC 7468 section 2
const MAX_LABEL_LENGTH = 64;
/**
 * Finds the PEM blocks in a text, with anything around them: lax parsing of RFC 7468 section 3, in one pass.
 *
 * Indented blocks, CR and CRLF, and line ends that became spaces or `\n` are read. `text` holds a byte a character
 * (latin1): whatever is not ASCII is outside the blocks, or spoils one.
 */
function readPemBlocks(text) {
    const blocks = [];
    let line = 1;
    let counted = 0; // up to where line ends are counted
    for (let begin = text.indexOf(BEGIN); begin !== -1;) {
        for (let at = text.indexOf('\n', counted); at !== -1 && at < begin; at = text.indexOf('\n', at + 1))
            line++;
        counted = begin;
        const labelStart = begin + BEGIN.length;
        const labelEnd = text.indexOf(DASHES, labelStart);
        const label = labelEnd === -1 || labelEnd - labelStart > MAX_LABEL_LENGTH ? '' : text.slice(labelStart, labelEnd);
        if (label === '' || /[\r\n]/.test(label)) {
            begin = text.indexOf(BEGIN, labelStart); // prose that speaks of BEGIN
            continue;
        }
        const bodyStart = labelEnd + DASHES.length;
        const bodyEnd = text.indexOf(DASHES, bodyStart);
        const end = `-----END ${label}-----`;
        const isTerminated = bodyEnd !== -1 && text.startsWith(end, bodyEnd);
        blocks.push({
            label,
            position: blocks.length + 1,
            line,
            content: isTerminated ? decodeBase64(text.slice(bodyStart, bodyEnd)) : 'unterminated-block',
        });
        begin = text.indexOf(BEGIN, isTerminated ? bodyEnd + end.length : bodyStart);
    }
    return blocks;
}
/** Writes DER as a CERTIFICATE block: LF, 64 columns, a final line end (RFC 7468 section 5). */
function writePemBlock(der) {
    const base64 = der.toString('base64');
    let body = '';
    for (let at = 0; at < base64.length; at += LINE_WIDTH)
        body += `${base64.slice(at, at + LINE_WIDTH)}\n`;
    return `-----BEGIN CERTIFICATE-----\n${body}-----END CERTIFICATE-----\n`;
}
/** Decodes base64 with white space in it; strict where `Buffer.from` drops what it does not know. */
function decodeBase64(text) {
    const digits = WHITE_SPACE.test(text) ? text.replace(/\\[nrt]|\s+/g, '') : text;
    if (digits === '' || digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits))
        return 'bad-base64';
    return Buffer.from(digits, 'base64');
}


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TLS_CLIENTS)
/* harmony export */ });
/** The TLS clients that read a CA variable. Everything about exports is made from this table. */
const TLS_CLIENTS = [
    {
        id: 'openssl',
        name: 'OpenSSL and what follows it: Python ssl, httpx, uv, Ruby, Go on Linux, PHP streams, .NET on Linux, rustls',
        variable: 'SSL_CERT_FILE',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: true,
        reference: 'https://docs.openssl.org/3.0/man3/SSL_CTX_load_verify_locations/',
    },
    {
        id: 'requests',
        name: 'Python requests and what is built on it: pip, poetry, twine, conda, Azure CLI, boto3',
        variable: 'REQUESTS_CA_BUNDLE',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: true,
        reference: 'https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification',
    },
    {
        id: 'curl',
        name: 'curl, R, and requests as a second choice',
        variable: 'CURL_CA_BUNDLE',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: true,
        reference: 'https://curl.se/docs/sslcerts.html',
    },
    {
        id: 'git',
        name: 'git and git-lfs',
        variable: 'GIT_SSL_CAINFO',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: true,
        reference: 'https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslCAInfo',
    },
    {
        id: 'pip',
        name: 'pip, which with a proxy option reads no other variable',
        variable: 'PIP_CERT',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: true,
        reference: 'https://pip.pypa.io/en/stable/topics/https-certificates/',
    },
    {
        id: 'node',
        name: 'Node.js: JavaScript actions, npm, pnpm, yarn, bun, deno 2.8 and later',
        variable: 'NODE_EXTRA_CA_CERTS',
        shape: 'added',
        effect: 'adds',
        byDefault: true,
        reference: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    },
    {
        id: 'aws',
        name: 'AWS CLI, boto3 and the AWS SDKs',
        variable: 'AWS_CA_BUNDLE',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        breaksOthers: 'Go programs that bring their own HTTP client to the AWS SDK stop at start (Terraform, external-dns)',
        reference: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html',
    },
    {
        id: 'cargo',
        name: 'cargo',
        variable: 'CARGO_HTTP_CAINFO',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://doc.rust-lang.org/cargo/reference/config.html#httpcainfo',
    },
    {
        id: 'gcloud',
        name: 'Google Cloud CLI',
        variable: 'CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://cloud.google.com/sdk/docs/proxy-settings',
    },
    {
        id: 'httplib2',
        name: 'Python httplib2',
        variable: 'HTTPLIB2_CA_CERTS',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://github.com/httplib2/httplib2/blob/master/python3/httplib2/certs.py',
    },
    {
        id: 'grpc',
        name: 'gRPC',
        variable: 'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://github.com/grpc/grpc/blob/master/doc/environment_variables.md',
    },
    {
        id: 'hex',
        name: 'Hex for Elixir and Erlang',
        variable: 'HEX_CACERTS_PATH',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.Config.html',
    },
    {
        id: 'stack',
        name: 'Haskell stack and cabal',
        variable: 'SYSTEM_CERTIFICATE_PATH',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://hackage.haskell.org/package/crypton-x509-system',
    },
    {
        id: 'lwp',
        name: 'Perl LWP',
        variable: 'PERL_LWP_SSL_CA_FILE',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://metacpan.org/pod/LWP::UserAgent',
    },
    {
        id: 'composer',
        name: 'PHP Composer',
        variable: 'COMPOSER_CAFILE',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://getcomposer.org/doc/03-cli.md#composer-cafile',
    },
    {
        id: 'bundler',
        name: 'Ruby Bundler',
        variable: 'BUNDLE_SSL_CA_CERT',
        shape: 'bundle',
        effect: 'adds',
        byDefault: false,
        reference: 'https://bundler.io/man/bundle-config.1.html',
    },
    {
        id: 'nix',
        name: 'Nix',
        variable: 'NIX_SSL_CERT_FILE',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://nix.dev/manual/nix/latest/installation/env-variables',
    },
    {
        id: 'julia',
        name: 'Julia',
        variable: 'JULIA_SSL_CA_ROOTS_PATH',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://docs.julialang.org/en/v1/stdlib/NetworkOptions/',
    },
    {
        id: 'mamba',
        name: 'mamba and micromamba',
        variable: 'MAMBA_SSL_VERIFY',
        shape: 'bundle',
        effect: 'replaces',
        byDefault: false,
        reference: 'https://mamba.readthedocs.io/en/latest/user_guide/configuration.html',
    },
    {
        id: 'deno',
        name: 'Deno before 2.8',
        variable: 'DENO_CERT',
        shape: 'added',
        effect: 'adds',
        byDefault: false,
        reference: 'https://docs.deno.com/runtime/reference/env_variables/',
    },
    {
        id: 'wget',
        name: 'GNU Wget with GnuTLS (Debian, Fedora); one with OpenSSL (Ubuntu) reads SSL_CERT_FILE',
        variable: 'WGETRC',
        shape: 'configuration',
        configuration: {
            file: 'wgetrc',
            write: (bundlePath) => `ca_certificate = ${bundlePath}\n`,
            toValue: (path) => path,
            replacesInHome: '.wgetrc',
        },
        effect: 'adds',
        byDefault: false,
        reference: 'https://www.gnu.org/software/wget/manual/html_node/Wgetrc-Commands.html',
    },
    {
        id: 'php',
        name: "PHP's curl extension",
        variable: 'PHP_INI_SCAN_DIR',
        shape: 'configuration',
        configuration: {
            file: 'ca-bundle.ini',
            write: (bundlePath) => `curl.cainfo = "${bundlePath}"\nopenssl.cafile = "${bundlePath}"\n`,
            isAddedTo: true,
            // An empty part stands for the folder that was compiled in.
            toValue: (path, present) => {
                const folder = path.slice(0, path.lastIndexOf('/'));
                return (present ?? '').split(':').includes(folder) ? (present ?? '') : `${present ?? ''}:${folder}`;
            },
        },
        effect: 'replaces',
        byDefault: false,
        reference: 'https://www.php.net/manual/en/configuration.file.php#configuration.file.scan',
    },
    {
        id: 'homebrew',
        name: 'Homebrew, which reads no other variable',
        variable: 'HOMEBREW_CURLRC',
        shape: 'configuration',
        configuration: {
            file: 'curlrc',
            write: (bundlePath) => `cacert = "${bundlePath}"\n`,
            toValue: (path) => path,
        },
        effect: 'replaces',
        byDefault: false,
        reference: 'https://docs.brew.sh/Manpage#environment',
    },
];


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   MM: () => (/* binding */ isOwnPlace),
/* harmony export */   Om: () => (/* binding */ chooseParent),
/* harmony export */   Sk: () => (/* binding */ ADDED_FILE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   kE: () => (/* binding */ FOLDER_PREFIX)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4011);



/** The start of the name of every folder that this tool makes. */
const FOLDER_PREFIX = 'setup-ca-bundle-';
/** The names of the files in such a folder. */
const BUNDLE_FILE = 'ca-bundle.pem';
const ADDED_FILE = 'added.pem';
const REPORT_FILE = 'report.json';
/** The runner's folder that host jobs and containers both see, in RUNNER_TEMP. */
const SHARED_FOLDER = '_github_home';
const CONTAINER_HOME = '/github/home';
const CONTAINER_TEMPORARY = '/__w/';
/**
 * Where new files must live so that every later step sees them under one literal path, job containers and
 * `docker://` actions included (tried against the runner's path translation; `docs/decisions/`).
 */
function chooseParent(context) {
    const { temporary } = context.folders;
    if (temporary === undefined)
        return undefined;
    if (context.platform !== 'linux')
        return temporary;
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(CONTAINER_HOME) && isSameFolder(shared, CONTAINER_HOME))
        return CONTAINER_HOME;
    return temporary.startsWith(CONTAINER_TEMPORARY) ? temporary : shared;
}
/** Whether a path lies where {@link chooseParent} may have put one of our files in this job. */
function isOwnPlace(path, context) {
    const { temporary } = context.folders;
    if (temporary === undefined)
        return false;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(FOLDER_PREFIX))
        return false;
    return [temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER), CONTAINER_HOME].includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}
/** Two paths name one folder when a folder made in one shows up in the other; device numbers do not tell for mounts. */
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


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* unused harmony export MAX_SOURCE_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(411);


/** The largest source that is read, in bytes: 10 MiB, some fifty times the largest public list of roots. */
const MAX_SOURCE_BYTES = 10 * 1024 * 1024;
const NON_BLOCKING_READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const TOO_LARGE = {
    code: 'too-large',
    reason: `is larger than ${MAX_SOURCE_BYTES / 1024 / 1024} MiB`,
};
/**
 * Reads a file whole, links followed; at most {@link MAX_SOURCE_BYTES}, also of a file that grows meanwhile.
 *
 * Never waits: a pipe or a device is refused before it is read.
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
        if (status.size > MAX_SOURCE_BYTES)
            return TOO_LARGE;
        return readAll(descriptor, status.size);
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
        if (length > MAX_SOURCE_BYTES)
            return TOO_LARGE;
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], buffer.length * 2);
    }
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isInWorkspace),
/* harmony export */   p: () => (/* binding */ findRealPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


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

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



const FILE_MODE = 0o644; // containers and services run as other users
const FOLDER_MODE = 0o755;
/** Makes a folder of its own, with a random end to its name, in `parent`, which is made too; returns its path. Throws. */
function makeFolder(parent, prefix) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(parent, { recursive: true, mode: FOLDER_MODE });
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(folder, FOLDER_MODE);
    return folder;
}
/**
 * Puts a file in place whole or not at all: written beside its place under a new name, then renamed.
 *
 * The same bytes as before are not written again. A link at `path` is replaced, not followed. Throws.
 */
function writeFileAtomically(path, content) {
    const bytes = Buffer.from(content);
    if (holds(path, bytes))
        return;
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        // `wx` makes a new file or fails, so a link planted under that name is never followed
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, bytes, { flag: 'wx', mode: FILE_MODE });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, FILE_MODE); // the umask may have taken other users' right to read
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw cause;
    }
}
function holds(path, bytes) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path).equals(bytes);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/* unused harmony export hasError */
/** The one error that ends a run at once; caught only where a shell begins (`action/main.ts`). */
class RunError extends Error {
    problems;
    /** Takes the problems to report, at least one of them an error. */
    constructor(...problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.name = 'RunError';
        this.problems = problems;
    }
}
/** Whether one of the problems ends the run. */
function hasError(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** The operating system's code of a failed call (`ENOENT`, `ECONNRESET` …), or the error's own words. */
function describeCause(cause) {
    if (cause instanceof Error) {
        const code = cause.code;
        return typeof code === 'string' ? code : cause.message;
    }
    return String(cause);
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION),
/* harmony export */   z: () => (/* binding */ RELEASE_DATE)
/* harmony export */ });
/** The version of this build, as package.json and CHANGELOG.md name it. */
const VERSION = '0.1.0';
/** The day of this build (UTC): no real clock can be earlier. */
const RELEASE_DATE = new Date('2026-11-24T00:00:00Z');


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ showUnseen),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Ro: () => (/* binding */ toCodeSpan),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   zB: () => (/* binding */ escapeForLog)
/* harmony export */ });
/* unused harmony exports MAX_LINE_LENGTH, MAX_VALUE_LENGTH, cutText */
/**
 * Text from certificates, servers, proxies and inputs, made harmless where it is shown. What cannot be shown as it is
 * becomes `\u{hex}`, the notation of the bundle's own comments.
 */
/** The runner cuts an annotation's message there (UTF-16 code units). */
const MAX_LINE_LENGTH = 4096;
/** How much of one value (a subject, a path, a host) is shown in a line or a table cell (UTF-16 code units). */
const MAX_VALUE_LENGTH = 300;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;
/**
 * What a reader cannot see, and what moves, hides or overprints its neighbours: controls, format characters (bidi,
 * zero-width, tags), lone surrogates, private and unassigned code points, separators of lines and paragraphs, fillers,
 * and a fifth combining mark on one letter.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{4})\p{M}/gu;
const SPACE = /\p{Zs}/gu;
/** One line of text in which everything can be seen; every other kind of space becomes U+0020. */
function showUnseen(text) {
    return PLAIN_ASCII.test(text) ? text : text.replace(UNSEEN, toNotation).replace(SPACE, ' ');
}
/** At most `maxLength` UTF-16 code units; `…` stands for what was cut. */
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const kept = text.slice(0, maxLength - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
/** A value for use inside a sentence: seen and cut, not yet escaped for where the sentence is shown. */
function showValue(text) {
    return cutText(showUnseen(cutText(text, MAX_VALUE_LENGTH)), MAX_VALUE_LENGTH);
}
/**
 * A whole line of the log, or an annotation's message: no workflow command can begin in it (`::` at its start, `##[`
 * anywhere, as the runner's ActionCommand.cs reads them). Escaping parts of a line is not enough.
 *
 * `@actions/core` still has to escape `%`, CR and LF in an annotation.
 */
function escapeForLog(line) {
    const shown = showUnseen(cutText(line, MAX_LINE_LENGTH))
        .replace(/^( *)::/, '$1\\::')
        .replaceAll('##[', '##\\[');
    return cutText(shown, MAX_LINE_LENGTH);
}
/**
 * A value as a Markdown code span (CommonMark section 6.1), good in a GFM table cell as well: nothing in it becomes a
 * link, an image, a mention or markup.
 *
 * A backslash or an entity would not do: GitHub looks for mentions, issues and commits after Markdown has been
 * rendered, everywhere but in code (github/cmark-gfm#181).
 */
function toCodeSpan(value) {
    return toSpan(showValue(value));
}
/**
 * A sentence with text from outside in it, as Markdown for a paragraph, a list item or a table cell: words that are not
 * merely letters and common punctuation become code spans.
 */
function escapeMarkdown(sentence) {
    const words = showUnseen(cutText(sentence, MAX_LINE_LENGTH))
        .split(' ')
        .filter((word) => word !== '');
    return words.map((word, index) => escapeWord(word, index === 0)).join(' ');
}
/** Punctuation that may stand before and after a code span. */
const BEFORE = '"\'(“‘«';
const AFTER = ')"\'”’»…,.;:!?';
/** Letters, digits and punctuation without a meaning in Markdown; what is not ASCII has none. */
const HARMLESS = /^[A-Za-z0-9"'(),.;!?%+=\-\u0080-\u{10ffff}]*$/u;
/** What GitHub makes links of in plain words: commits, `GH-1`, advisories, `www.` (GFM section 6.9). */
const REFERENCE = /www\.|(?<![a-z])(?:gh|cve|ghsa)-|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/i;
/** What begins a list or a rule at the start of a line. */
const MARKER = /^(?:[-+=]+|\d+[.)])$/;
function escapeWord(word, isFirst) {
    if (isFirst && MARKER.test(word))
        return toSpan(word);
    let start = 0;
    let end = word.length;
    while (start < end && BEFORE.includes(word.charAt(start)))
        start++;
    while (end > start && AFTER.includes(word.charAt(end - 1)))
        end--;
    const core = word.slice(start, end);
    if (HARMLESS.test(core) && !REFERENCE.test(word))
        return word;
    return word.slice(0, start) + toSpan(core) + word.slice(end);
}
function toSpan(shown) {
    const content = shown.replace(/[`|]/g, toNotation).trim();
    return content === '' ? '(empty)' : `\`${content}\``;
}
function toNotation(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   hc: () => (/* binding */ ADVICE),
/* harmony export */   kC: () => (/* binding */ RESULT_WORDS),
/* harmony export */   n2: () => (/* binding */ VERIFIED_WORDS),
/* harmony export */   nJ: () => (/* binding */ sortRejections),
/* harmony export */   p3: () => (/* binding */ describeIssuer),
/* harmony export */   wV: () => (/* binding */ listProposals),
/* harmony export */   zO: () => (/* binding */ BASIS_WORDS)
/* harmony export */ });
/** Why an anchor is trusted, as the end of a sentence that begins “trusted because”. */
const BASIS_WORDS = {
    'default-store': 'the default store has it',
    given: 'the workflow gives it',
    pin: 'the workflow pins its fingerprint',
    'verified-url': 'the default store vouches for the server it came from',
    'existing-setting': 'a setting on this runner named it before',
    unpinned: 'allow-unpinned let it in; nothing vouches for it',
};
/** What to do about a certificate that was refused. */
const ADVICE = {
    'no-basis': 'Compare the fingerprint with the one that the owner of the CA publishes. If they match, write it behind the entry: sha256:…',
    expired: 'Ask the owner of the CA for its successor, and take this one out.',
    'end-entity': 'The owner of that CA has it, and it may be in the chain that a browser shows.',
    duplicate: 'Nothing: you need not add it.',
};
/** What became of a host, as the end of a sentence that begins with its name. */
const RESULT_WORDS = {
    trusted: 'trusted, nothing to add',
    anchored: 'trusted now, its CA was added',
    refused: 'refused, nothing vouches for its chain',
    failed: 'failed, an error says why',
};
/** What the handshake with the finished bundle showed. */
const VERIFIED_WORDS = {
    yes: 'verified with the bundle',
    partial: 'verified only by clients that accept a partial chain',
    no: 'not verified with the bundle',
    'not-tried': 'not tried with the bundle',
};
/** A number as people read it: `10,000`. */
function formatNumber(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A number and its noun: `1 certificate`, `10,000 certificates`. */
function count(number, noun) {
    return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/**
 * Parts what the user should act on (`refused`) from what needs no action (`leftOut`): a certificate that the bundle
 * has already, and an expired one of a store or a setting that was there before.
 */
function sortRejections(rejections) {
    const isNews = ({ code, candidate: { basis } }) => code !== 'duplicate' && basis !== 'default-store' && basis !== 'existing-setting';
    return { refused: rejections.filter(isNews), leftOut: rejections.filter((it) => !isNews(it)) };
}
/** The run in one line without text from outside: `CA bundle ready: 2 certificates added, 1 warning`. */
function summarize({ status, brought, rejections, problems }) {
    const number = (severity) => problems.filter((it) => it.severity === severity).length;
    const errors = number('error');
    const warnings = number('warning');
    const problemCounts = [
        ...(errors === 0 ? [] : [count(errors, 'error')]),
        ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
    ];
    if (status === 'failed') {
        const cause = errors === 0 && warnings > 0 ? ' with fail-on-warnings' : '';
        return `CA bundle failed: ${problemCounts.join(', ')}${cause}. Nothing was changed`;
    }
    const refused = sortRejections(rejections).refused.length;
    return `CA bundle ready: ${[
        brought.length === 0 ? 'nothing added' : `${count(brought.length, 'certificate')} added`,
        ...(refused === 0 ? [] : [`${formatNumber(refused)} refused`]),
        ...problemCounts,
    ].join(', ')}`;
}
/** Who issues a host's certificate, as far as that is known, and so whether somebody inspects the traffic. */
function describeIssuer({ issuer, root, isPublic, product }, show) {
    const names = [...new Set([issuer, root])].filter((name) => name !== undefined).map(show);
    if (names.length === 0)
        return 'issuer unknown';
    const inspected = product === undefined ? 'a private CA or an inspecting proxy' : `inspected by ${show(product)}`;
    return `${isPublic ? 'a public CA, not inspected' : inspected}: ${names.join(' under ')}`;
}
/** The inputs for which there are lines to paste, with these. */
function listProposals({ proposals, }) {
    return Object.entries(proposals)
        .map(([input, lines]) => ({ input, lines }))
        .filter(({ lines }) => lines.length > 0);
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jP: () => (/* binding */ explainRequest),
  g9: () => (/* binding */ formatHost),
  "in": () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./build/clients/clients.js
var clients = __nccwpck_require__(7171);
;// CONCATENATED MODULE: ./build/clients/choice.js

const STARTS = new Map([
    ['default', (client) => client.byDefault],
    ['all', (client) => client.breaksOthers === undefined],
    ['none', () => false],
]);
/**
 * Reads the input `clients`: `default`, `all` or `none`, then `+name` and `-name`; or a list of names. Words are parted
 * by white space or commas; nothing is `default`.
 */
function chooseClients(text) {
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
    return { clients: clients/* TLS_CLIENTS */.d.filter((client) => chosen.has(client)), problems };
}
function describeUnknown(id) {
    const known = clients/* TLS_CLIENTS */.d.map((client) => client.id).join(', ');
    return {
        code: 'unknown-client',
        severity: 'error',
        message: `clients: “${id}” is not a client known here. Known are ${known}; and default, all and none at the start.`,
    };
}
function describeMixture(word) {
    return {
        code: 'bad-choice',
        severity: 'error',
        message: `clients: “${word}” mixes two forms. Write either a list of names, or default, all or none with +name and -name after it.`,
    };
}

;// CONCATENATED MODULE: ./build/request.js

/** Reads the inputs; every mistake in them is in `problems`, and `request` holds what was right. */
function readRequest(input) {
    const problems = [];
    const report = (code, message) => problems.push({ code, severity: 'error', message });
    const boolean = (name) => readBoolean(name, input(name), report);
    const choice = chooseClients(input('clients'));
    problems.push(...choice.problems);
    const request = {
        certificates: readCertificateEntries(input('certificates'), report),
        hosts: readHostEntries('hosts', input('hosts'), report),
        defaultStore: readDefaultStore(input('default-store')),
        clients: choice.clients,
        allowUnpinned: boolean('allow-unpinned'),
        verifyHosts: readVerifyHosts(input('verify-hosts'), report),
        failOnWarnings: boolean('fail-on-warnings'),
        failOnEmpty: boolean('fail-on-empty'),
        summary: readSummaryChoice(input('summary'), report),
    };
    return { request, problems };
}
/**
 * What is worth telling about a request that is right in every part: it asks for nothing, or the clock cannot be
 * believed (`now` is undefined then).
 */
function explainRequest(request, now) {
    const problems = [];
    if (request.certificates.length === 0 && request.hosts.length === 0) {
        problems.push({
            code: 'nothing-given',
            severity: request.failOnEmpty ? 'error' : 'notice',
            message: request.failOnEmpty
                ? 'certificates and hosts are both empty, and fail-on-empty is set. On pull requests from forks, variables and secrets are empty.'
                : 'certificates and hosts are both empty: the bundle holds what the runner trusts by default. (On pull requests from forks, variables and secrets are empty.)',
        });
    }
    if (now === undefined) {
        problems.push({
            code: 'clock-behind',
            severity: 'warning',
            message: 'The clock of this machine is earlier than this build of setup-ca-bundle: no certificate was left out for its dates. Set the clock, or TLS will fail.',
        });
    }
    return problems;
}
/** A host and port as people write them: `example.org:443`, `[::1]:8443`. */
function formatHost({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
const DEFAULT_STORE_NAMES = ['auto', 'system', 'mozilla', 'certifi', 'none'];
const SUMMARY_CHOICES = ['auto', 'always', 'never'];
const TLS_PORT = 443;
/** What starts a pin, right or wrong: enough to tell it from the end of a path. */
const PIN_START = /^(?:sha-?\d+(?:[:=/]|$)|md5[:=]|pin-sha256[:="]|spki[:=]|fingerprint=)/i;
const PIN = /^(?:sha-?256[:=]|fingerprint=)((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})$/i;
function readCertificateEntries(text, report) {
    const entries = [];
    const lines = text.split(/\r\n|\n|\r/);
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        const words = (lines[at] ?? '').trim();
        if (words === '' || words.startsWith('#'))
            continue;
        if (!words.includes('-----BEGIN ')) {
            const entry = readPathOrUrl(words, line, report);
            if (entry)
                entries.push(entry);
            continue;
        }
        at = findEndOfBlocks(lines, at);
        entries.push({ kind: 'inline', line, pem: lines.slice(line - 1, at + 1).join('\n') });
    }
    return entries;
}
/** The index of the last line of consecutive blocks; one that does not end is left to the decoder, which says so. */
function findEndOfBlocks(lines, start) {
    let last = start;
    for (let at = start; at < lines.length; at++) {
        const text = (lines[at] ?? '').trim();
        if (text.includes('-----BEGIN ')) {
            while (at < lines.length - 1 && !(lines[at] ?? '').includes('-----END '))
                at++;
            last = at;
        }
        else if (text !== '' && !text.startsWith('#')) {
            break;
        }
    }
    return last;
}
function readPathOrUrl(text, line, report) {
    const where = `certificates, line ${line}`;
    const { subject, pins } = splitPins(text, where, report);
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(subject))
        return { kind: 'path', line, path: subject, pins };
    const url = URL.canParse(subject) && !/\s/.test(subject) ? new URL(subject) : undefined;
    if (url === undefined) {
        report('bad-entry', `${where}: this is not a URL that can be read. After it only pins may follow (sha256:…).`);
    }
    else if (url.protocol === 'http:' && pins.length === 0) {
        report('insecure-url', `${where}: an http:// URL can be changed by anyone on the way. Use https://, or write the certificate's fingerprint behind it (sha256:…).`);
    }
    else if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        report('bad-entry', `${where}: ${url.protocol}// is not supported. Give a path, or an https:// URL.`);
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
        report('bad-choice', `verify-hosts: “${text.trim()}” is not a host. Every entry of hosts is verified anyway; name further ones here, host[:port], one a line.`);
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
        report('bad-entry', `${where}: an IPv6 address needs brackets: [${text}] or [${text}]:443.`);
        return undefined;
    }
    const address = isUrl ? text : `https://${text}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const hasOnlyHost = isUrl || (url && url.pathname === '/' && !/[/?#@\s]/.test(text));
    if (url === undefined ||
        url.hostname === '' ||
        url.hostname.includes('*') ||
        !hasOnlyHost ||
        url.port === '0') {
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
/** Parts an entry from the pins behind it; a path may have blanks in it, so pins are told by their beginning. */
function splitPins(text, where, report) {
    // As openssl prints it there is a blank in it: `sha256 Fingerprint=AB:CD…`.
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
function explainPin(word) {
    const how = "A pin is sha256: and the SHA-256 of the certificate's DER, as “openssl x509 -noout -fingerprint -sha256” prints it.";
    if (/^sha-?1(?!\d)/i.test(word))
        return `a SHA-1 fingerprint is no proof any more. ${how}`;
    if (/^(?:sha256\/|pin-sha256|spki)/i.test(word)) {
        return `a pin of a public key (SPKI) does not name one certificate. ${how}`;
    }
    return `this pin cannot be read: ${word.length > 40 ? `${word.slice(0, 40)}…` : word}. ${how}`;
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
    report('bad-boolean', `${name}: “${value}” is neither true nor false.`);
    return false;
}
function readSummaryChoice(text, report) {
    const value = text.trim() || 'auto';
    const choice = SUMMARY_CHOICES.find((known) => known === value);
    if (choice === undefined)
        report('bad-choice', `summary: “${value}” is not one of auto, always and never.`);
    return choice ?? 'auto';
}


/***/ }),

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ toAbsolute),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ig: () => (/* binding */ SSL_VERIFY_SWITCH),
/* harmony export */   kc: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/**
 * Values of settings that are switches and no path, in conda and mamba: they are a trust of their own kind, or none
 * (conda/base/context.py and libmamba's configuration.cpp, `ssl_verify`).
 */
const SSL_VERIFY_SWITCH = /^(?:true|false|yes|no|on|off|1|0|truststore|<\w+>)$/i;
/** `PIP_CERT (/etc/corp/ca.pem)`: a setting as a person finds it, and the label of certificates that came by it. */
function labelOf({ name, path }) {
    return `${name} (${path})`;
}
/** Makes a value absolute: for a client a relative one starts at the folder of each step, which is the workspace. */
function toAbsolute(value, { folders: { workspace } }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace ?? '.', value);
}
/** Replaces `~/` at the start of a path by the user's home folder. */
function expandHome(value, { folders: { home } }) {
    return home !== undefined && /^~[\\/]/.test(value) ? home + value.slice(1) : value;
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ loadGiven),
/* harmony export */   mM: () => (/* binding */ loadTrusted),
/* harmony export */   qX: () => (/* binding */ acceptGiven),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var _certificates_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5899);

/**
 * Reads the certificates that the user asked to add: a source that is broken in part is refused whole, because what is
 * missing may be what was meant.
 */
function loadGiven(bytes, place, terms) {
    return acceptGiven((0,_certificates_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E)(bytes), place, terms);
}
/** As {@link loadGiven}, of bytes that have been decoded. */
function acceptGiven(decoded, place, terms) {
    const problems = decoded.faults.map((fault) => explainGiven(fault, place, decoded.certificates.length > 0));
    const { candidates, unmatched } = applyTerms(decoded.certificates, place, terms);
    return { candidates, problems: [...problems, ...explainPins(unmatched, decoded, place)] };
}
/**
 * Reads certificates that were trusted before us: what cannot be read is named and left out, the rest stays. `basis` is
 * why the rest is trusted.
 */
function loadTrusted(bytes, place, basis) {
    const decoded = (0,_certificates_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E)(bytes);
    return {
        candidates: applyTerms(decoded.certificates, place, { basis }).candidates,
        problems: decoded.faults.map((fault) => explainTrusted(fault, place)),
    };
}
/** `certs/corp.pem, block 2 (line 31)`: the place of a part, as a person finds it. */
function locate(place, position, line) {
    if (position === 0)
        return place.label;
    const where = line === 0 ? '' : ` (line ${line + (place.lineOffset ?? 0)})`;
    return `${place.label}, block ${position}${where}`;
}
/** Makes an origin from a place. */
function originOf(place, position) {
    return { kind: place.kind, label: place.label, position };
}
function applyTerms(certificates, place, { basis, pins = [] }) {
    const candidates = certificates
        .filter(({ certificate }) => pins.length === 0 || pins.includes(certificate.fingerprint))
        .map(({ certificate, position }) => {
        return { certificate, origin: originOf(place, position), basis: pins.length > 0 ? 'pin' : basis };
    });
    const hasMatch = pins.length === 0 || candidates.length > 0;
    return { candidates, unmatched: hasMatch ? [] : pins };
}
function explainGiven(fault, place, hasCertificates) {
    const where = locate(place, fault.position, fault.line);
    const origin = originOf(place, fault.position);
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
            return error('Export the certificate again as PEM (“Base-64 encoded X.509”).');
        case 'no-certificate':
            return error('Needed is a CA certificate in PEM or DER form.');
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
function explainTrusted(fault, place) {
    const where = locate(place, fault.position, fault.line);
    const advice = fault.code === 'private-key'
        ? 'It is not copied into the bundle. A file that clients read as a list of CAs is public: remove the key and treat it as leaked.'
        : 'It is left out of the bundle; clients that read that file themselves may fail on it.';
    return {
        code: fault.code === 'private-key' ? 'key-in-setting' : fault.code,
        severity: 'warning',
        message: `${where}: ${fault.what}. ${advice}`,
        origin: originOf(place, fault.position),
    };
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
            origin: originOf(place, 0),
        },
    ];
}


/***/ }),

/***/ 3838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setOutput, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
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
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
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
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
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
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
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
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
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
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
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
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/certificates/certificate.js
var certificates_certificate = __nccwpck_require__(9478);
;// CONCATENATED MODULE: ./build/bundle/explain.js

/** How many certificates a message names. */
const MAX_NAMES = 5;
/** All that is to be told of a selection; `entries` are what the input's entries gave. */
function explainSelection(selection, entries) {
    return [
        ...explainUnusable(entries, selection),
        ...explainUnusual(selection),
        ...explainFoldedIn(selection.anchors),
        ...explainEmpty(selection.anchors),
    ];
}
/** Says which entries gave nothing that can be used, and why; an entry that failed to load has said so itself. */
function explainUnusable(entries, selection) {
    const accepted = new Set(selection.anchors.map(({ certificate }) => certificate.fingerprint));
    return entries
        .filter(({ candidates }) => candidates.length > 0)
        .filter(({ candidates }) => !candidates.some(({ certificate }) => accepted.has(certificate.fingerprint)))
        .map(({ label, candidates }) => {
        const reasons = selection.rejections
            .filter((rejection) => candidates.includes(rejection.candidate))
            .map(({ candidate, reason }) => `“${(0,certificates_certificate/* nameOf */.Vb)(candidate.certificate)}” ${reason}`);
        return {
            code: 'no-usable-certificate',
            severity: 'error',
            message: `${label}: nothing here can be trusted as a CA. ${reasons.join('; ')}.`,
        };
    });
}
/** Warns of anchors that are taken although no CA's certificate looks like that: a v1 root, a server's own certificate. */
function explainUnusual(selection) {
    return selection.unusual.map(({ certificate, origins: [origin] }) => ({
        code: 'unusual-anchor',
        severity: 'warning',
        message: `${origin.label}: “${(0,certificates_certificate/* nameOf */.Vb)(certificate)}” signed itself but does not say that it is a CA (basicConstraints). It was added; some clients accept it only for the server that presents it, some not at all.`,
        origin,
    }));
}
/** Tells of the certificates that are in the bundle only because settings named them before: once for each place. */
function explainFoldedIn(anchors) {
    const places = new Map();
    for (const { basis, origins, certificate } of anchors) {
        if (basis !== 'existing-setting')
            continue;
        const settings = origins.filter(({ kind }) => kind === 'environment');
        const where = joinSettings(settings.map(({ label }) => label));
        const place = places.get(where) ?? { names: [], origin: { ...(settings[0] ?? origins[0]), position: 0 } };
        place.names.push((0,certificates_certificate/* nameOf */.Vb)(certificate));
        places.set(where, place);
    }
    return [...places].map(([where, { names, origin }]) => {
        const rest = names.length - MAX_NAMES;
        const shown = names.slice(0, MAX_NAMES).map((name) => `“${name}”`);
        const list = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
        const subject = names.length === 1
            ? 'a certificate that the default store lacks was trusted here before and is'
            : `${names.length} certificates that the default store lacks were trusted here before and are`;
        const message = `${where}: ${subject} in the bundle, too: ${list}. If that is not wanted, change the setting.`;
        return { code: 'setting-folded-in', severity: 'notice', message, origin };
    });
}
/** An empty bundle would make every client that reads it trust nobody. */
function explainEmpty(anchors) {
    if (anchors.length > 0)
        return [];
    const message = 'The bundle would be empty, and clients that read it would trust nobody. Give certificates, or another default-store than none.';
    return [{ code: 'empty-bundle', severity: 'error', message }];
}
/** Settings' labels, `NAME (path)`, with one path said once: `PIP_CERT, CURL_CA_BUNDLE (/etc/corp/ca.pem)`. */
function joinSettings(labels) {
    const names = new Map();
    for (const label of labels) {
        const [, name = label, path = ''] = /^(.*?)( \(.*\))$/s.exec(label) ?? [];
        names.set(path, [...(names.get(path) ?? []), name]);
    }
    return [...names].map(([path, some]) => some.join(', ') + path).join('; ');
}

// EXTERNAL MODULE: ./build/certificates/pem.js
var pem = __nccwpck_require__(5619);
// EXTERNAL MODULE: ./build/bundle/select.js
var bundle_select = __nccwpck_require__(8009);
;// CONCATENATED MODULE: ./build/bundle/pem-bundle.js


const MAX_COMMENT_LENGTH = 300;
/** The bundle's order: what was added first (an old Bun reads no further), then the default store in its own order. */
function orderAnchors(anchors) {
    return [...anchors.filter(isAdded), ...anchors.filter((anchor) => !isAdded(anchor))];
}
/**
 * What clients need that add a file to a list of their own (Node): what came on top of the default store, and what only
 * this runner's store has.
 *
 * A root that public lists carry or carried stays out, unless this input names it: it would cost each of the client's
 * starts, and would bring back what the client's maintainers dropped.
 */
function selectAdded(anchors, publicRoots) {
    return anchors.filter(({ basis, certificate }) => (basis !== 'default-store' && basis !== 'existing-setting') ||
        !publicRoots.has(certificate.fingerprint));
}
/** The anchors that entries of this run's input gave and the default store lacks. */
function selectBrought(anchors, entries) {
    const given = new Set(entries.flatMap(({ candidates }) => candidates.map(({ certificate }) => certificate.fingerprint)));
    return anchors.filter((anchor) => isAdded(anchor) && given.has(anchor.certificate.fingerprint));
}
/** The bytes of a PEM bundle: ASCII, LF, a comment over each block; the same anchors give the same bytes. */
function writePemBundle(anchors) {
    return anchors.map((anchor) => describe(anchor) + (0,pem/* writePemBlock */.FD)(anchor.certificate.der)).join('\n');
}
/** Whether an anchor came on top of the default store. */
function isAdded({ basis }) {
    return basis !== 'default-store';
}
function describe({ certificate, origins }) {
    const comment = `${certificate.subject}; expires ${(0,bundle_select/* formatDay */.i)(certificate.notAfter)}; from ${origins[0].label}`;
    return `# ${toComment(comment)}\n`;
}
/** Printable ASCII of limited length that cannot pass for a block: readers differ in how they look for one. */
function toComment(text) {
    const ascii = text
        .replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replace(/-{2,}/g, (dashes) => '\\u{2d}'.repeat(dashes.length));
    return ascii.length > MAX_COMMENT_LENGTH ? `${ascii.slice(0, MAX_COMMENT_LENGTH)}...` : ascii;
}

;// CONCATENATED MODULE: ./build/bundle/public-roots.js
/*
 * Made by scripts/make-public-roots.ts: do not edit. 185 roots, SHA-256 of the DER, from Node
 * 18.0.0, 18.13.0, 18.15.0, 18.17.0, 18.18.0, 18.19.1, 18.20.0, 18.20.7, 18.20.8, 19.0.0, 19.2.0,
 * 19.5.0, 19.8.1, 20.0.0, 20.13.0, 20.19.6, 20.20.1, 20.20.2, 21.0.0, 21.6.0, 21.7.3, 22.0.0, 22.15.0,
 * 22.22.3, 22.23.3, 23.0.0, 23.6.1, 23.11.1, 24.0.0, 24.11.0, 24.21.0, 25.0.0, 25.6.0, 25.9.0, 26.0.0,
 * 26.5.1, 26.10.0
 * and from Debian's ca-certificates
 * 20230311+deb12u1, 20250419~deb12u2
 */
const FINGERPRINTS = `
018e13f0772532cf809bd1b17281867283fc48c6e13be9c69812854a490c1b05
02bdf96e2a45dd9bf18fc7e1dbdf21a0379ba3c9c2610344cfd8d606fec1ed81
02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5
0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7
04048028bf1f2864d48f9ad4d83294366a828856553f3b14303f90147f5d40ef
0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1
0687260331a72403d909f105e69bcf0d32e1bd2493ffc6d9206d11bcd6770739
06c08d7dafd876971eb1124fe67f847ec0c7a158d3ea53cbe940e2ea9791f4c3
0753e940378c1bd5e3836e395daea5cb839e5046f1bd0eae1951cf10fec7c965
08170d1aa36453901a2f959245e347db0c8d37abaabc56b81aa100dc958970db
098e08a91dbbf77478b96cceb89b1413a5da37b7c862606a955deb07179f4326
0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b
0c2cd63df7806fa399ede809116b575bf87989f06518f9808c860503178baf66
11437cda7bb45e41365f45b39a38986b0de00def348e0c7bb0873633800bc38b
125609aa301da0a249b97a8239cb6a34216f44dcac9f3954b14292f2e8c8608f
1435f225c5d252d7a21948cc3ce62aecfa88001e3dd72d1cc3555100eb372f93
1465fa205397b876faa6f0a9958e5590e40fcc7faa4fb7c2c8677521fb5fb658
15d5b8774619ea7d54ce1ca6d0b0c403e037a917f131e8a04e1e6b7a71babce5
15f0ba00a3ac7af3ac884c072b1011a077bd77c097f40164b2f8598abd83860c
16af57a9f676b0ab126095aa5ebadef22ab31119d644ac95cd4b93dbf3f26aeb
1793927a0614549789adce2f8f34f7f0b66d0f3ae3a3b84d21ec15dbba4fadc7
179fbc148a3dd00fd24ea13458cc43bfa7f59c8182d783a513f6ebec100c8924
18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4
18f1fc7f205df8adddeb7fe007dd57e3af375a9c4d8d73546bf4f1fed1e18d35
193144f431e0fddb740717d4de926a571133884b4360d30e272913cbe660ce41
1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4
22a2c1f7bded704cc1e701b5f408c310880fe956b5de2a4a44f99c873a25a7c8
242b69742fcb1e5b2abf98898b94572187544e5b4d9911786573621f6a74b82c
24a55c2ab051442d0617766541239a4ad032d7c55175aa34ffde2fbc4f5c5294
2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f
2a575471e31340bc21581cbd2cf13e158463203ece94bcf9d3cc196bf09a5472
2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69
2ce1cb0bf9d2f9e102993fbe215152c3b2dd0cabde1c68e5319b839154dbb7f5
2e44102ab58cb85419451c8e19d9acf3662cafbc614b6a53960a30f7d0e2eb41
2e7bf16cc22485a7bbe2aa8696750761b0ae39be3b2fe9d0cc6d4ef73491425c
2ffb7f813bbbb3c89ab4e8162d0f16d71509a830cc9d73c262e5140875d1ad4a
30d0895a9a448a262091635522d1f52010b5867acae12c78ef958fd4f4389f2f
30fbba2c32238e2a98547af97931e550428b9b3f1c8eeb6633dcfa86c5b27dd3
31ad6648f8104138c738f39ea4320133393e3a18cc02296ef97c2ac9ef6731d0
3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65
349dfa4058c5e263123b398ae795573c4e1313c83fe68f93556cd5e8031b3c7d
34d8a73ee208d9bcdb0d956520934b4e40e69482596e8b6f73c8426b010a6f48
358df39d764af9e1b766e9c972df352ee15cfac227af6ad1d70e8e4a6edcba02
371a00dc0533b3721a7eeb40e8419e70799d2b0a0f2c1d80693165f7cec4ad75
3c5f81fea5fab82c64bfa2eaecafcde8e077fc8620a7cae537163df36edbf378
3e9099b5015e8f486c00bcea9d111ee721faba355a89bcf1df69561e3dc6325c
3f034bb5704d44b2d08545a02057de93ebf3905fce721acbc730c06ddaee904e
3f63bb2814be174ec8b6439cf08d6d56f0b7c405883a5648a334424d6b3ec558
3f99cc474acfce4dfed58794665e478d1547739f2e780f1bb4ca9b133097d401
40f6af0346a99aa1cd1d555a4e9cce62c7f9634603ee406615833dc8c8d00367
4200f5043ac8590ebb527d209ed1503029fbcbd41ca1b506ec27f15ade7dac69
4348a0e9444c78cb265e058d5e8944b4d84f9662bd26db257f8934a443c70161
43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339
44b545aa8a25e65a73ca15dc27fc36d24c1cb9953a066539b11582dc487b4833
45140b3247eb9cc8c5b4f0d7b53091f73292089e6e5a63e2749dd3aca9198eda
46edc3689046d53a453fb3104ab80dcaec658b2660ea1629dd7e867990648716
49e7a442acf0ea6287050054b52564b650e4f49e42e348d6aa38e039e957b1c1
4b009c1034494f9ab56bba3ba1d62731fc4d20d8955adcec10a925607261e338
4d2491414cfe956746ec4cefa6cf6f72e28a1329432f9d8a907ac4cb5dadc15a
4fa3126d8d3a11d1c4855a4f807cbad6cf919d3a5a88b03bea2c6372d93c40c9
4ff460d54b9c86dabfbcfc5712e0400d2bed3fbc4d4fbdaa86e06adcd2a9ad7a
513b2cecb810d4cde5dd85391adfc6c2dd60d87bb736d2b521484aa47a0ebef6
52f0e1c4e58ec629291b60317f074671b85d7ea80d5b07273463534b32b40234
552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988
554153b13d2cf9ddb753bfbe1a4e0ae08d0aa4187058fe60a2b862b2e4b87bcb
55903859c8c0c3ebb8759ece4e2557225ff5758bbd38ebd48276601e1bd58097
55926084ec963a64b96e2abe01ce0ba86a64fbfebcc7aab5afc155b37fd76066
568d6905a2c88708a4b3025190edcfedb1974a606a13c6e5290fcb2ae63edab5
574df6931e278039667b720afdc1600fc27eb66dd3092979fb73856487212882
578af4ded0853f4e5998db4aeaf9cbea8d945f60b620a38d1a3c13b2bc7ba8e1
57de0583efd2b26e0361da99da9df4648def7ee8441c3b728afa9bcde0f9b26a
59769007f7685d0fcd50872f9f95d5755a5b2b457d81f3692b610a98672f0e1b
5a2fc03f0c83b090bbfa40604b0988446c7636183df9846e17101a447fb8efd6
5a885db19c01d912c5759388938cafbbdf031ab2d48e91ee15589b42971d039c
5c58468d55f58e497e743982d2b50010b6d165374acf83a7d4a32db768c4408e
5cc3d78e4e1d5e45547a04e6873e64f90cf9536d1ccc2ef800f355c4c5fd70fd
5d56499be4d2e08bcfcad08a3e38723d50503bde706948e42f55603019e528ae
62dd0be9b9f50a163ea0f8e75c053b1eca57ea55c8688f647c6881f2c8357b95
657cfe2fa73faa38462571f332a2363a46fce7020951710702cdfbb6eeda3305
69729b8e15a86efc177a57afb7171dfc64add28c2fca8cf1507e34453ccb1470
6ab2ab75f51cb4f4f0156203fbf6f646232f514be059f62833308b82b4d72db1
6b328085625318aa50d173c98d8bda09d57e27413d114cf787a0f5d06c030cf6
6b9c08e86eb0f767cfad65cd98b62149e5494a67f5845e7bd1ed019f27b86bd6
6c61dac3a2def031506be036d2a6fe401994fbd13df9c8d466599274c446ec98
6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177
70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a
71cca5391f9e794b04802530b363e121da8a3043bb26662fea4dca7fc951a4bd
73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c
7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf
77b82cd8644c4305f7acc5cb156b45675004033d51c60c6202a8e0c33467d3a0
7bb647a62aeeac88bf257aa522d01ffea395e0ab45c73f93f65654ec38f25a06
7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185
7e37cb8b4c47090cab36551ba6f45db840680fba166a952db100717f43053fc2
81a9088ea59fb364c548a6f85559099b6f0405efbf18e5324ec9f457ba00112f
8560f91c3624daba9570b5fea0dbe36ff11a8323be9486854fb3f34a5571198d
85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69
85a0dd7dd720adb7ff05f83d542b209dc7ff4528f7d677b18389fea5e5c49e86
86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b
873f4685fa7f563625252e6d36bcd7f16fc24951f264e47e1b954f4908cdca13
88497f01602f3154246ae28c4d5aef10f1d87ebb76626f4ae0b7f95ba7968799
88ef81de202eb018452e43f864725cea5fbd1fc2d9d205730709c5d8b8690f46
88f438dcf8ffd1fa8f429115ffe5f82ae1e06e0c70c375faad717b34a49e7265
8a71de6559336f426c26e53880d00d88a18da4c6a91f0dcb6194e206c5c96387
8a866fd1b276b57e578e921c65828a2bed58e9f2f288054134b7f1f4bfc9cc74
8d25cd97229dbf70356bda4eb3cc734031e24cf00fafcfd32dc76eb5841c7ea8
8e8221b2e7d4007836a1672f0dcc299c33bc07d316f132fa1a206d587150f1ce
8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e
8faf7d2e2cb4709bb8e0b33666bf75a5dd45b5de480f8ea8d4bfe6bebc17f2ed
8fe4fb0af93a4d0d67db0bebb23e37c71bf325dcbcdd240ea04daf58b47e1840
91e2f5788d5810eba7ba58737de1548a8ecacd014598bc0b143e041b17052552
945bbc825ea554f489d1fd51a73ddf2ea624ac7019a05205225c22a78ccfa8b4
960adf0063e96356750c2965dd0a0867da0b9cbd6e77714aeafb2349ab393da3
96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6
97552015f5ddfc3c8788c006944555408894450084f100867086bc1a2bb58dc8
9a114025197c5bb95d94e63d55cd43790847b646b23cdf11ada4a00eff15fb48
9a296a5182d1d451a2e37f439b74daafa267523329f90f9a0d2007c334e23c9a
9a6ec012e1a7da9dbe34194d478ad7c0db1822fb071df12981496ed104384113
9ae36232a5189ffddb353dfd26520c015395d22777dac59db57b98c089a651e6
9bea11c976fe014764c1be56a6f914b5a560317abd9988393382e5161aa0493c
a040929a02ce53b4acf4f2ffc6981ce4496f755e6d45fe0b2a692bcd52523f36
a1339d33281a0b56e557d3d32b1ce7f9367eb094bd5fa72a7e5004c8ded7cafe
b085d70b964f191a73e4af0d54ae7a0e07aafdaf9b71dd0862138ab7325a24a2
b0bfd52bb0d7d9bd92bf5d4dc13da255c02c542f378365ea893911f55e55f23c
b2fae53e14ccd7ab9212064701ae279c1d8988facb775fa8a008914e663988a8
b4585f22e4ac756a4e8612a1361c5d9d031a93fd84febb778fa3068b0fc42dc2
b49141502d00663d740f2e7ec340c52800962666121a36d09cf7dd2b90384fb4
b676f2eddae8775cd36cb0f63cd1d4603961f49e6265ba013a2f0307b6d0b804
bc104f15a48be709dca542a7e1d4b9df6f054527e802eaa92d595444258afe71
bc4d809b15189d78db3e1d8cf4f9726a795da1643ca5f1358e1ddb0edc0d7eb3
bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423
be4b56cb5056c0136a526df444508daa36a0b54f42e4ac38f72af470e479654c
be6c4da2bbb9ba59b6f3939768374246c3c005993fa98f020d1dedbed48a81d5
beb00b30839b9bc32c32e4447905950641f26421b15ed089198b518ae2ea1b99
bec94911c2955676db6c0a550986d76e3ba005667c442c9762b4fbb773de228c
bef256daf26e9c69bdec1602359798f3caf71821a03e018257c53c65617f3d4a
bf0feefb9e3a581ad5f9e9db7589985743d261085c4d314f6f5d7259aa421612
bfd88fe1101c41ae3e801bf8be56350ee9bad1a6b9bd515edc5c6d5b8711ac44
bfff8fd04433487d6a8aa60c1a29767a9fc2bbb05e420f713a13b992891d3893
c0076b9ef0531fb1a656d67c4ebe97cd5dbaa41ef44598acc2489878c92d8711
c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5
c32ffd9f46f936d16c3673990959434b9ad60aafbb9e7cf33654f144cc1ba143
c3846bf24b9e93ca64274c0ec67c1ecc5e024ffcacd2d74019350e81fe546ae4
c45d7bb08e6d67e62e4235110b564e5f78fd92ef058c840aea4e6455d7585c60
c741f70f4b2a8d88bf2e71c14122ef53ef10eba0cfa5e64cfa20f418853073e0
c90f26f0fb1b4018b22227519b5ca2b53e2ca5b3be5cf18efe1bef47380c5383
ca42dd41745fd0b81eb902362cf9d8bf719da1bd1b1efc946f5b4c99f42c1b9e
cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f
cbb522d7b7f127ad6a0113865bdf1cd4102e7d0759af635a7cf4720dc963c53b
cbb9c44d84b8043e1050ea31a69f514955d7bfd2e2c6b49301019ad61d9f5058
cecddc905099d8dadfc5b1d209b737cbe2c18cfb2c10c0ff0bcf0d3286fc1aa2
d13db1294c45ebc6fc86c6bbf69fa29bdfe692dff7c713c243c7a956c6a2284c
d40e9c86cd8fe468c1776959f49ea774fa548684b6c406f3909261f4dce2575c
d43af9b35473755c9684fc06d7d8cb70ee5c28e773fb294eb41ee71722924d24
d48d3d23eedb50a459e55197601c27774b9d7b18c94d5a059511a10250b93168
d7a7a0fb5d7e2731d771e9484ebcdef71d5f0c3e0a2948782bc83ee0ea699ef4
d947432abde7b7fa90fc2e6b59101b1280e0e1c7e4e40fa3c6887fff57a7f4cf
d95d0e8eda79525bf9beb11b14d2100d3294985f0c62d9fabd9cd999eccb7b1d
db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88
dd6936fe21f8f077c123a1a521c12224f72255b73e03a7260693e8a24b0fa389
e0d3226aeb1163c2e48ff9be3b50b4c6431be7bb1eacc5c36b5d5ec509039a08
e23d4a036d7b70e9f595b1422079d2b91edfbb1fb651a0633eaa8a9dc5f80703
e35d28419ed02025cfa69038cd623962458da5c695fbdea3c22b0bfb25897092
e3b6a2db2ed7ce48842f7ac53241c7b71d54144bfb40c11f3f1d0b42f5eea12d
e59aaa816009c22bff5b25bad37df306f049797c1f81d85ab089e657bd8f0044
e74fbda55bd564c473a36b441aa799c8a68e077440e8288b9fa1e50e4bbaca11
e75e72ed9f560eec6eb4800073a43fc3ad19195a392282017895974a99026b6c
e778f0f095fe843729cd1a0082179e5314a9c291442805e1fb1d8fb6b8886c3a
e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2
eaa962c4fa4a6bafebe415196d351ccd888d4f53f3fa8ae6d7c466a94e6042bb
ebc5570c29018c4d67b1aa127baf12f703b4611ebc17b7dab5573894179b93fa
ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99
edf7ebbca27a2a384d387b7d4010c666e2edb4843e4c29b4ae1d5b9332e6b24d
eec5496b988ce98625b934092eec2908bed0b0f316c2d4730c84eaf1f3d34881
eec997c0c30f216f7e3b8b307d2bae42412d753fc8219dafd1520b2572850f49
ef66b0b10a3cdb9f2e3648c76bd2af18ead2bfe6f117655e28c4060da1a3f4c2
efc65cadbb59adb6efe84da22311b35624b71b3b1ea0da8b6655174ec8978646
f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc
f1c1b50ae5a20dd8030ec9f6bc24823dd367b5255759b4e71b61fce9f7375d73
f356bea244b7a91eb35d53ca9ad7864ace018e2d35d5f8f96ddf68a6f41aa474
f3896f88fe7c0a882766a7fa6ad2749fb57a7f3e98fb769c1fa7b09c2c44d5ae
f9e67d336c51002ac054c632022d66dda2e7e3fff10ad061ed31d8bbb410cfb2
fb8fec759169b9106b1e511644c618c51304373f6c0643088d8beffd1b997599
fd73dad31c644ff1b43bef0ccdda96710b9cd9875eca7e31707af3e96d522bbd
fe7696573855773e37a95e7ad4d9cc96c30157c15d31765ba9b15704e1ae78fd
ffe943d793424b4f7c440c1c3d648d5363f34b82dc87aa7a9f118fc5dee101f1
`;
/** The roots that public lists (Mozilla's, by way of Node and Debian) carry or carried. */
function loadPublicRoots() {
    return new Set(FINGERPRINTS.trim().split('\n'));
}

// EXTERNAL MODULE: ./build/certificates/digest.js
var digest = __nccwpck_require__(8909);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/clients/plan.js

/**
 * Which variable gets which value, in the table's order.
 *
 * A client without anything to name has no variable (never an empty value: in nine clients it is an error). `kept` are
 * the variables that are to stay as they are.
 */
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
/** The configuration files that the planned variables name. */
function planFiles(variables, files) {
    return variables.flatMap(({ client: { configuration }, action }) => {
        if (configuration === undefined || action === 'kept')
            return [];
        return [{ name: configuration.file, text: configuration.write(files.bundle) }];
    });
}
function valueFor({ shape, configuration }, files, present) {
    if (configuration)
        return configuration.toValue((0,external_node_path_.join)((0,external_node_path_.dirname)(files.bundle), configuration.file), present);
    return shape === 'bundle' ? files.bundle : files.added;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/problem.js
var problem = __nccwpck_require__(411);
// EXTERNAL MODULE: ./build/files/location.js
var files_location = __nccwpck_require__(8545);
// EXTERNAL MODULE: ./build/files/write.js
var write = __nccwpck_require__(4011);
;// CONCATENATED MODULE: ./build/files/output.js





/** What keeps a bundle from being written on this machine, told before any work is done. */
function checkPlace(context) {
    const { temporary } = context.folders;
    if (temporary === undefined) {
        return [
            describeFailure('no-folder', 'RUNNER_TEMP is not set: a runner names in it the folder for files of a job.'),
        ];
    }
    let folder = (0,files_location/* chooseParent */.Om)(context) ?? temporary;
    while (!(0,external_node_fs_.existsSync)(folder) && (0,external_node_path_.dirname)(folder) !== folder)
        folder = (0,external_node_path_.dirname)(folder);
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return [];
    }
    catch (cause) {
        return [describeFailure('write-failed', explain(folder, cause))];
    }
}
/**
 * Opens a run's folder: `earlier`, that of an earlier run with the same bundle, or a new one that every later step
 * sees. Throws a {@link RunError}.
 */
function openOutput(context, earlier) {
    const folder = earlier ?? makeOwnFolder(context);
    const paths = {
        bundle: (0,external_node_path_.join)(folder, files_location/* BUNDLE_FILE */.Ij),
        added: (0,external_node_path_.join)(folder, files_location/* ADDED_FILE */.Sk),
        report: (0,external_node_path_.join)(folder, files_location/* REPORT_FILE */.Uq),
    };
    return {
        paths,
        write: ({ bundle, added, report, others }) => {
            try {
                (0,write/* writeFileAtomically */.l)(paths.bundle, bundle);
                if (added !== undefined)
                    (0,write/* writeFileAtomically */.l)(paths.added, added);
                for (const { name, text } of others)
                    (0,write/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, name), text);
                (0,write/* writeFileAtomically */.l)(paths.report, report);
            }
            catch (cause) {
                if (earlier === undefined)
                    discardOutput(paths.bundle);
                throw new problem/* RunError */.e4(describeFailure('write-failed', explain(folder, cause)));
            }
        },
    };
}
/** Removes the folder that a bundle stands in: for a run that failed after it had written. */
function discardOutput(bundlePath) {
    (0,external_node_fs_.rmSync)((0,external_node_path_.dirname)(bundlePath), { recursive: true, force: true });
}
function makeOwnFolder(context) {
    const parent = (0,files_location/* chooseParent */.Om)(context) ?? '';
    try {
        return (0,write/* makeFolder */.f)(parent, files_location/* FOLDER_PREFIX */.kE);
    }
    catch (cause) {
        throw new problem/* RunError */.e4(describeFailure('write-failed', explain(parent, cause)));
    }
}
function explain(folder, cause) {
    const code = (0,problem/* describeCause */.V$)(cause);
    const advice = code === 'ENOSPC' || code === 'EDQUOT'
        ? 'The disk is full: make room on the runner.'
        : 'Make it writable for the user that the runner runs as.';
    return `${folder}: the bundle cannot be written there (${code}). ${advice} Nothing was exported.`;
}
function describeFailure(code, message) {
    return { code, severity: 'error', message };
}

// EXTERNAL MODULE: ./build/release.js
var release = __nccwpck_require__(9697);
;// CONCATENATED MODULE: ./build/report/json.js
/** The report of a run, its keys in a fixed order; certificates in the bundle's order. */
function toReport(outcome, tool) {
    const { status, files, defaultStore, anchors, brought, added } = outcome;
    const inAdded = new Set(added.map(({ certificate }) => certificate.fingerprint));
    return {
        version: 1,
        ...(tool === undefined ? {} : { tool: { name: tool.name, version: tool.version } }),
        status,
        bundle: files ? { path: files.bundle, sha256: files.bundleSha256, count: anchors.length } : null,
        added: files?.added
            ? { path: files.added, sha256: files.addedSha256 ?? null, count: added.length }
            : null,
        counts: { total: anchors.length, added: brought.length },
        defaultStore: { label: defaultStore.label, count: defaultStore.count },
        certificates: anchors.map((anchor) => toCertificate(anchor, inAdded)),
        rejections: outcome.rejections.map(toRejection),
        problems: outcome.problems.map(toProblem),
        variables: outcome.variables.map(toVariable),
        hosts: outcome.hosts.map(toHost),
    };
}
/**
 * A report as the text of its file: indented, ASCII, LF, a final newline.
 *
 * What is not ASCII stands as `\uXXXX`, so that no reader's encoding and no hidden character matters, and `##[` is
 * broken up in the same way: a step that prints the file must not run a workflow command that a certificate's subject holds.
 */
function writeReport(report) {
    const json = JSON.stringify(report, null, 2)
        .replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '##\\u005b');
    return `${json}\n`;
}
function toCertificate({ certificate, basis, origins }, inAdded) {
    const { fingerprint, subject, issuer } = certificate;
    return {
        fingerprint,
        subject,
        issuer,
        notBefore: toIsoDate(certificate.notBefore),
        notAfter: toIsoDate(certificate.notAfter),
        basis,
        origins: origins.map(toOrigin),
        inAdded: inAdded.has(fingerprint),
    };
}
function toRejection({ candidate, code, reason }) {
    const { fingerprint, subject, notAfter } = candidate.certificate;
    return {
        fingerprint,
        subject,
        notAfter: toIsoDate(notAfter),
        origin: toOrigin(candidate.origin),
        code,
        reason,
    };
}
function toProblem({ code, severity, message, origin }) {
    return { code, severity, message, ...(origin === undefined ? {} : { origin: toOrigin(origin) }) };
}
function toVariable({ variable, client, value, action }) {
    return { variable, client: client.id, value, isKept: action === 'kept' };
}
function toHost({ host, result, root, issuer, isPublic, product, verified }) {
    return {
        host,
        result,
        root: root ?? null,
        issuer: issuer ?? null,
        isPublic,
        product: product ?? null,
        verified,
    };
}
function toOrigin({ kind, label, position }) {
    return { kind, label, position };
}
function toIsoDate(date) {
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// EXTERNAL MODULE: ./build/request.js + 1 modules
var build_request = __nccwpck_require__(5669);
;// CONCATENATED MODULE: ./build/report/outcome.js

/** The outcome of a run that ended before there was anything to tell but its problems. */
function makeFailedOutcome(problems) {
    return {
        status: 'failed',
        files: undefined,
        defaultStore: { label: 'none', count: 0 },
        anchors: [],
        brought: [],
        added: [],
        rejections: [],
        problems,
        variables: [],
        hosts: [],
        proposals: { certificates: [], hosts: [] },
    };
}
/**
 * The hosts of a run as the report shows them: those that were asked, and those that were only to be verified.
 * `verified` is by `host:port`; a host that is not in it was not tried.
 */
function reportHosts(asked, verified) {
    const reports = asked.map(({ result, root, issuer, isPublic, product, ...server }) => {
        const host = (0,build_request/* formatHost */.g9)(server);
        return { host, result, root, issuer, isPublic, product, verified: verified.get(host) ?? 'not-tried' };
    });
    const known = new Set(reports.map(({ host }) => host));
    for (const [host, how] of verified) {
        if (known.has(host))
            continue;
        const result = how === 'no' ? 'failed' : 'trusted';
        reports.push({
            host,
            result,
            root: undefined,
            issuer: undefined,
            isPublic: false,
            product: undefined,
            verified: how,
        });
    }
    return reports;
}

// EXTERNAL MODULE: ./build/clients/clients.js
var clients = __nccwpck_require__(7171);
// EXTERNAL MODULE: ./build/sources/setting.js
var setting = __nccwpck_require__(1713);
;// CONCATENATED MODULE: ./build/sources/ca-variables.js



/** Those that name certificates; a configuration file is not read for them (`kept-configuration.ts`). */
const EXPORTABLE = new Set(clients/* TLS_CLIENTS */.d.filter(({ shape }) => shape !== 'configuration').map(({ variable }) => variable));
/** CA variables that clients read and this tool never exports. */
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
/** Variables for which some client takes a folder of certificates under hashed names; elsewhere a folder is a mistake. */
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
/** Variables whose value is a list of paths. */
const LIST_VARIABLES = new Set(['SSL_CERT_DIR']);
const SWITCH_VARIABLES = new Set(['MAMBA_SSL_VERIFY', 'CONDA_SSL_VERIFY']);
/** Variables in which `~/` is the home folder for their clients. */
const HOME_VARIABLES = new Set(['PIP_CERT', 'npm_config_cafile', 'NPM_CONFIG_CAFILE']);
/**
 * Finds the CA files that variables name; an empty value counts as unset. `kept` are the variables whose value is a
 * switch, which a bundle in its place would undo.
 */
function findVariableSettings(context) {
    const settings = [];
    const kept = [];
    for (const name of [...EXPORTABLE, ...OTHER_VARIABLES]) {
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
                isBelieved: true,
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

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/files/read.js
var read = __nccwpck_require__(8766);
// EXTERNAL MODULE: ./build/files/workspace.js
var workspace = __nccwpck_require__(3513);
;// CONCATENATED MODULE: ./build/sources/client-configuration.js






/**
 * Finds the CA files that pip, npm, conda and the AWS tools have in configuration files of their own, most of which our
 * variables would override.
 *
 * Read are each client's usual files and those that its variables name. Not read are conda's folders `condarc.d`, the
 * npmrc that npm itself is shipped with, and files that a command line names.
 */
async function findClientSettings(context) {
    const clients = [describePip(context), describeNpm(context), describeConda(context), describeAws(context)];
    const found = await Promise.all(clients.map((client) => readConfiguration(client, context)));
    return {
        settings: found.flatMap(({ settings }) => settings),
        problems: found.flatMap(({ problems }) => problems),
    };
}
async function readConfiguration(client, context) {
    const found = new Map();
    const problems = [];
    for (const file of new Set(client.files)) {
        const text = readMention(file, client.mention);
        if (text === undefined)
            continue;
        const isBelieved = !(0,workspace/* isInWorkspace */.P)(file, context);
        try {
            for (const { key, value } of await client.parse(text)) {
                const name = `${key} in ${file}`;
                const { takesFolder } = client;
                // what a pull request wrote hides nothing that it did not write
                found.set(`${isBelieved} ${key}`, value === undefined
                    ? undefined
                    : { name, path: (0,setting/* toAbsolute */.Tr)(value, context), isBelieved, takesFolder, isExportable: false });
            }
        }
        catch {
            // the parser's own words quote the file, which may hold passwords
            const message = `${file} cannot be parsed: if it names a file of CA certificates, that file is not in the bundle, which clients read from now on. Correct it, or name the file in \`certificates\`.`;
            problems.push({ code: 'unreadable', severity: 'warning', message });
        }
    }
    return { settings: [...found.values()].filter((setting) => setting !== undefined), problems };
}
/** The text of a file that mentions something; a file that cannot be read cannot be read by its client either. */
function readMention(file, mention) {
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const bytes = (0,read/* readSource */.o)(file);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    const text = bytes.toString('utf8');
    return mention.test(text) ? text : undefined;
}
/** pip: `cert` in any section; files and order of pip/_internal/configuration.py. */
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
        files: explicit === external_node_os_namespaceObject.devNull ? [] : files, // then pip reads none at all
        mention: /^\s*(?:--)?cert\s*[=:]/im,
        parse: async (text) => findIniKeys(await parsePythonIni(text), 'cert', (value) => (0,setting/* expandHome */.kc)(value, context)),
        takesFolder: true, // `verify` of requests
    };
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
/** npm: `cafile`; the files of its global, user and project configuration (docs.npmjs.com, npmrc). */
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
    if (folders.workspace !== undefined)
        files.push((0,external_node_path_.join)(folders.workspace, '.npmrc'));
    return {
        files: files.map((file) => (0,setting/* toAbsolute */.Tr)((0,setting/* expandHome */.kc)(file, context), context)),
        mention: /^\s*cafile\s*=/m,
        parse: async (text) => {
            const { parse } = await __nccwpck_require__.e(/* import() */ 756).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5756, 19)); // which is what npm itself reads these files with
            const { cafile } = parse(text);
            return [toEntry('cafile', cafile, (value) => (0,setting/* expandHome */.kc)(expandVariables(value, environment), context))];
        },
        takesFolder: false,
    };
}
/** conda: `ssl_verify`, if it is a path; files and order of `SEARCH_PATH` in conda/base/constants.py. */
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
        ...given(environment.CONDARC).map((file) => (0,setting/* expandHome */.kc)(expandVariables(file, environment), context)),
    ];
    return {
        files: files.map((file) => (0,setting/* toAbsolute */.Tr)(file, context)),
        mention: /\b(?:ssl_verify|verify_ssl)\b/,
        parse: async (text) => {
            const { loadAll } = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 3243)); // `load` throws at a file that is all comments
            const { verify_ssl, ssl_verify = verify_ssl } = (loadAll(text)[0] ?? {});
            const expand = (value) => setting/* SSL_VERIFY_SWITCH */.ig.test(value) ? undefined : expandVariables(value, environment);
            return ssl_verify === undefined ? [] : [toEntry('ssl_verify', ssl_verify, expand)];
        },
        takesFolder: true, // `verify` of requests
    };
}
/** AWS: `ca_bundle` of every profile (docs.aws.amazon.com, SDK reference guide); no `~` in it is expanded. */
function describeAws(context) {
    const { environment, folders } = context;
    const file = environment.AWS_CONFIG_FILE || (folders.home === undefined ? '' : (0,external_node_path_.join)(folders.home, '.aws', 'config'));
    return {
        files: file === '' ? [] : [(0,setting/* toAbsolute */.Tr)((0,setting/* expandHome */.kc)(expandVariables(file, environment), context), context)],
        mention: /^\s*ca_bundle\s*[=:]/m,
        parse: async (text) => findIniKeys(await parsePythonIni(text), 'ca_bundle', (value) => value),
        takesFolder: false,
    };
}
/** Python's configparser also takes `key: value`. */
async function parsePythonIni(text) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 756).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5756, 19));
    return parse(text.replace(/^([\w-]+)[ \t]*:/gm, '$1 ='));
}
/** Finds a key in all sections; a section with a dot in its name comes from the parser as one within another. */
function findIniKeys(section, name, expand, path = []) {
    return Object.entries(section).flatMap(([key, value]) => {
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            return findIniKeys(value, name, expand, [...path, key]);
        }
        if (path.length === 0 || key.toLowerCase().replace(/^--/, '') !== name)
            return [];
        return [toEntry([...path, name].join('.'), value, expand)];
    });
}
function toEntry(key, value, expand) {
    return { key, value: typeof value === 'string' && value !== '' ? expand(value) : undefined };
}
/** Replaces `$NAME` and `${NAME}`; a name that is not set stays, as it does in npm and in Python's `expandvars`. */
function expandVariables(value, environment) {
    return value.replace(/\$(?:(\w+)|\{([^}]+)\})/g, (whole, bare, braced) => environment[bare ?? braced] ?? whole);
}

;// CONCATENATED MODULE: ./build/sources/git-configuration.js





/** How long git may take to read its own configuration, in milliseconds. */
const GIT_DEADLINE_MS = 5_000;
const KEYS = String.raw `^http\.(.+\.)?(proxy)?sslcainfo$`;
const CA_FILE = /sslcainfo/i;
const CA_FILE_OR_INCLUDE = /sslcainfo|^\s*\[\s*include/im;
const CA_FILE_OR_INCLUDE_KEY = /sslcainfo|^include/i;
const NONE = { settings: [], problems: [] };
/**
 * Finds the CA files in git's configuration, `http.sslCAInfo` and `http.<url>.sslCAInfo`, all of which GIT_SSL_CAINFO
 * overrides (git's http.c).
 *
 * Git itself is asked, because only git knows its includes and conditions; but not if no file or variable that it
 * reads first mentions such a thing, because to start a program costs more than to look.
 */
async function findGitSettings(context) {
    if (!hasMention(context))
        return NONE;
    const answer = await askGit(context);
    if (typeof answer === 'string')
        return { settings: readAnswer(answer, context), problems: [] };
    // 1: git knows no such key; ENOENT: there is no git, so nobody whom the bundle could fail
    if (answer.code === 1 || answer.code === 'ENOENT' || context.signal.aborted)
        return NONE;
    const reason = answer.killed ? `no answer within ${GIT_DEADLINE_MS / 1000} s` : `code ${answer.code}`;
    return { settings: [], problems: [git_configuration_describeFailure(reason)] };
}
/** A cheap look; the file in the workspace is not believed, so includes in it (actions/checkout makes one) are no reason. */
function hasMention(context) {
    const { environment, folders } = context;
    const names = Object.keys(environment).filter((name) => /^GIT_CONFIG_(?:KEY_\d+|PARAMETERS)$/.test(name));
    return (names.some((name) => CA_FILE_OR_INCLUDE_KEY.test(environment[name] ?? '')) ||
        listFiles(context).some((file) => readMention(file, CA_FILE_OR_INCLUDE) !== undefined) ||
        (folders.workspace !== undefined &&
            readMention((0,external_node_path_.join)(folders.workspace, '.git', 'config'), CA_FILE) !== undefined));
}
/** The files of git's system and global scopes (git-config, FILES). */
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
/** Where builds of git have their system file: it depends on the prefix that git was built with. */
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
/** NUL-separated records of origin, key and value, a newline between the last two; or what kept git from answering. */
async function askGit({ environment, folders, signal }) {
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    const { workspace, home, temporary } = folders;
    // Conditional includes depend on the repository. Git is told where it is, not started in it: on Windows a program
    // is looked for in the folder that it is started in, and a pull request could bring a git.exe.
    const place = workspace !== undefined && (0,external_node_fs_.existsSync)(workspace) ? ['-C', workspace] : [];
    const question = ['config', '--show-origin', '--null', '--type=path', '--get-regexp', KEYS];
    return new Promise((resolve) => {
        execFile('git', [...place, ...question], {
            cwd: home ?? temporary,
            env: { ...environment },
            encoding: 'utf8',
            timeout: GIT_DEADLINE_MS,
            killSignal: 'SIGKILL',
            signal,
            windowsHide: true,
        }, (error, stdout) => resolve(error ?? stdout));
    });
}
function readAnswer(answer, context) {
    const fields = answer.split('\0');
    const found = new Map();
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const origin = fields[at] ?? '';
        const [key = '', value = ''] = splitOnce(fields[at + 1] ?? '', '\n');
        const file = origin.startsWith('file:') ? (0,setting/* toAbsolute */.Tr)(origin.slice('file:'.length), context) : undefined;
        const isBelieved = file === undefined || !(0,workspace/* isInWorkspace */.P)(file, context);
        // of two values for a key the last one counts; but what a pull request wrote hides nothing that it did not write
        const id = `${isBelieved} ${key}`;
        found.delete(id);
        if (value === '')
            continue;
        found.set(id, {
            name: `${describeKey(key)} in ${file ?? 'GIT_CONFIG_* variables'}`,
            path: (0,setting/* toAbsolute */.Tr)(value, context),
            isBelieved,
            takesFolder: false,
            isExportable: false,
        });
    }
    return [...found.values()];
}
/** A key as people write it; of a URL in it only scheme, host and path, since it may hold a password. */
function describeKey(key) {
    const name = /proxysslcainfo$/i.test(key) ? 'proxySSLCAInfo' : 'sslCAInfo';
    const url = key.slice('http.'.length, -name.length - 1);
    if (url === '')
        return `http.${name}`;
    try {
        const { protocol, host, pathname } = new URL(url);
        return `http.${protocol}//${host}${pathname}.${name}`;
    }
    catch {
        return `http.<url>.${name}`; // a pattern such as https://*.example.org is a URL to the parser, too
    }
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
function git_configuration_describeFailure(reason) {
    const message = `git's configuration mentions CA files (http.sslCAInfo), but git could not be asked for them (${reason}): they are not in the bundle, which git reads from now on. See what \`git config --get-regexp sslcainfo\` says, and name the files in \`certificates\`.`;
    return { code: 'unreadable', severity: 'warning', message };
}

;// CONCATENATED MODULE: ./build/sources/environment.js



/**
 * Loads the certificates that CA variables and clients' own configuration name already, so that a bundle that takes
 * their place trusts no less; and what earlier uses in this job wrote.
 *
 * `defaultStorePath` is the file that the default store came from: a setting that names it brings nothing.
 * `listedFiles` are the files that the input names: what lies in the workspace counts only if it is among them, since a
 * pull request could have put it there.
 */
async function loadEnvironment(context, defaultStorePath, listedFiles) {
    const variables = findVariableSettings(context);
    const found = [variables, await findClientSettings(context), await findGitSettings(context)];
    const settings = found.flatMap((some) => some.settings);
    const problems = found.flatMap((some) => some.problems);
    if (settings.length === 0)
        return { candidates: [], problems, kept: new Set(variables.kept), outputs: [] };
    const { loadNamedPlaces } = await __nccwpck_require__.e(/* import() */ 302).then(__nccwpck_require__.bind(__nccwpck_require__, 4302));
    const loaded = loadNamedPlaces(settings, context, defaultStorePath, listedFiles);
    return {
        candidates: loaded.candidates,
        problems: [...problems, ...loaded.problems],
        kept: new Set([...variables.kept, ...loaded.kept]),
        outputs: loaded.outputs,
    };
}

;// CONCATENATED MODULE: ./build/sources/kept-configuration.js



/** Looks whether the configuration files that chosen clients need would take the place of the user's own. */
function findKeptConfiguration(clients, context) {
    const kept = [];
    const problems = [];
    for (const client of clients) {
        const found = findOwn(client, context);
        if (found === undefined)
            continue;
        kept.push(client.variable);
        const line = client.configuration?.write('<bundle-path>').trim();
        problems.push({
            code: 'setting-kept',
            severity: 'notice',
            message: `${client.variable}: ${found} stays in force, so ${client.id} does not learn of the bundle. Add this line there: ${line}`,
        });
    }
    return { kept, problems };
}
function findOwn({ variable, configuration }, context) {
    if (configuration === undefined || configuration.isAddedTo)
        return undefined;
    const present = context.environment[variable];
    if (present)
        return (0,files_location/* isOwnPlace */.MM)(present, context) ? undefined : present;
    const { replacesInHome } = configuration;
    const home = context.folders.home;
    if (replacesInHome === undefined || home === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(home, replacesInHome);
    return (0,external_node_fs_.existsSync)(path) ? path : undefined;
}

;// CONCATENATED MODULE: ./build/sources/local.js
/** Reads the paths, globs and PEM texts among the entries of `certificates`, in their order. */
async function loadLocalEntries(all, context) {
    if (!all.some(({ kind }) => kind !== 'url'))
        return { entries: [], problems: [], files: new Set() };
    const [{ loadFiles }, { loadInline }] = await Promise.all([__nccwpck_require__.e(/* import() */ 139).then(__nccwpck_require__.bind(__nccwpck_require__, 8139)), __nccwpck_require__.e(/* import() */ 436).then(__nccwpck_require__.bind(__nccwpck_require__, 2436))]);
    const entries = [];
    const problems = [];
    const files = new Set();
    for (const entry of all) {
        if (entry.kind === 'url')
            continue;
        const isPath = entry.kind === 'path';
        const loaded = isPath ? await loadFiles(entry, context) : { ...loadInline(entry), files: [] };
        const what = isPath ? entry.path : 'text';
        entries.push({ label: `certificates, line ${entry.line} (${what})`, candidates: loaded.candidates });
        problems.push(...loaded.problems);
        for (const path of loaded.files)
            files.add(path);
    }
    return { entries, problems, files };
}

;// CONCATENATED MODULE: ./build/sources/remote.js


const NOTHING = {
    entries: [],
    problems: [],
    hosts: [],
    verified: new Map(),
    proposals: { certificates: [], hosts: [] },
};
/** Asks the URLs among `certificates`, then the `hosts`, each group side by side; without any, no network code is loaded. */
async function loadRemoteEntries(request, terms, context) {
    const { allowUnpinned: allowsUnpinned } = request;
    const urls = request.certificates.filter((entry) => entry.kind === 'url');
    if (urls.length === 0 && request.hosts.length === 0)
        return NOTHING;
    const [{ loadUrl }, { collectLines, loadHosts }, { listProxySecrets }, { makeTrust }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(820), __nccwpck_require__.e(539)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7539)),
        Promise.all(/* import() */[__nccwpck_require__.e(820), __nccwpck_require__.e(831)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2831)),
        __nccwpck_require__.e(/* import() */ 312).then(__nccwpck_require__.bind(__nccwpck_require__, 5312)),
        __nccwpck_require__.e(/* import() */ 374).then(__nccwpck_require__.bind(__nccwpck_require__, 2374)),
    ]);
    for (const secret of listProxySecrets(context.environment))
        context.log.mask(secret);
    const trusted = (more) => terms.trusted(more).map(({ certificate }) => certificate);
    const urlTerms = { trust: makeTrust(urls.length === 0 ? '' : writePem(trusted([]))), allowsUnpinned };
    const loaded = await Promise.all(urls.map((url) => loadUrl(url, urlTerms, context)));
    const fromUrls = loaded.flatMap(({ candidates }) => candidates);
    const hosts = await loadHosts(request.hosts, { ...terms, trusted: trusted(fromUrls), allowsUnpinned }, context);
    return {
        entries: [...loaded, ...hosts.entries],
        problems: [...loaded.flatMap(({ problems }) => problems), ...hosts.problems],
        hosts: hosts.findings,
        verified: listVerified(hosts),
        proposals: {
            certificates: loaded.flatMap(({ line }) => (line === undefined ? [] : [line])),
            hosts: collectLines(hosts.findings),
        },
    };
}
/**
 * Reaches every entry of `hosts` and `verify-hosts` with the finished bundle (PEM) and nothing else; `results` are by
 * {@link formatHost}'s name of each.
 */
async function verifyWithBundle(request, { verified }, bundle, context) {
    const hosts = [...request.hosts, ...request.verifyHosts].filter((host) => !verified.has((0,build_request/* formatHost */.g9)(host)));
    if (hosts.length === 0)
        return { results: verified, problems: [] };
    const { verifyHosts } = await Promise.all(/* import() */[__nccwpck_require__.e(820), __nccwpck_require__.e(486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1486));
    const { results, problems } = await verifyHosts(hosts, bundle, context);
    return { results: new Map([...verified, ...results]), problems };
}
/** Where hosts bring nothing, they were read with just the anchors of the bundle: a second handshake would be the first. */
function listVerified({ entries, findings }) {
    if (entries.some(({ candidates }) => candidates.length > 0))
        return new Map();
    const verified = findings.filter(({ isVerified }) => isVerified);
    return new Map(verified.map((finding) => [(0,build_request/* formatHost */.g9)(finding), 'yes']));
}
function writePem(certificates) {
    return certificates.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join('');
}

// EXTERNAL MODULE: ./build/sources/source.js
var source = __nccwpck_require__(2364);
;// CONCATENATED MODULE: ./build/sources/system-linux.js

/**
 * The files in which Linux distributions keep the list of CAs that they trust, in the order to look for them. Fedora's
 * own place stands before the old ones, which its release 44 drops.
 */
const LINUX_STORES = [
    '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Arch, NixOS, Gentoo
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', // RHEL, Fedora, Amazon Linux
    '/etc/pki/tls/certs/ca-bundle.crt', // older RHEL and Fedora
    '/etc/ssl/ca-bundle.pem', // SUSE
    '/etc/pki/tls/cacert.pem', // OpenELEC
    '/etc/ssl/cert.pem', // Alpine
];
/** The path of the distribution's list of trusted CAs, or undefined where there is none. */
function findLinuxStore() {
    return LINUX_STORES.find((path) => (0,external_node_fs_.existsSync)(path));
}

;// CONCATENATED MODULE: ./build/sources/system.js





/** Loads what the input `default-store` chooses; problems of severity error mean that there is no such store. */
async function loadDefaultStore(choice, context) {
    switch (choice.kind) {
        case 'none':
            return { label: 'none', path: undefined, candidates: [], problems: [] };
        case 'mozilla':
            return loadMozillaList();
        case 'path':
            return loadStoreFile((0,external_node_path_.resolve)(context.folders.workspace ?? '.', choice.path), 'default-store');
        case 'certifi':
            return fail('not-supported', 'default-store: certifi is not built yet. Use auto, system, mozilla or a path.');
        case 'system':
        case 'auto':
            return loadSystemStore(choice.kind, context);
    }
}
/** `auto` and `system` differ where there is no store: the one falls back on Mozilla's list, the other fails. */
async function loadSystemStore(kind, context) {
    const path = context.platform === 'linux' ? findLinuxStore() : undefined;
    if (path !== undefined)
        return loadStoreFile(path, 'the system store');
    const where = context.platform === 'linux'
        ? 'no list of trusted CAs in any known place'
        : `no reader for ${context.platform} yet`;
    const reason = `default-store: this machine's own store was not read (${where})`;
    if (kind === 'system') {
        return fail('no-system-store', `${reason}. Install the package ca-certificates, or use default-store: mozilla.`);
    }
    const mozilla = await loadMozillaList();
    const message = `${reason}. Mozilla's list, as this Node.js carries it, is used instead.`;
    return { ...mozilla, problems: [{ code: 'no-system-store', severity: 'warning', message }] };
}
function loadStoreFile(path, name) {
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes))
        return fail(bytes.code, `${name}: ${path} ${bytes.reason}.`);
    const loaded = (0,source/* loadTrusted */.mM)(bytes, { kind: 'system', label: path }, 'default-store');
    if (loaded.candidates.length > 0)
        return { label: path, path, ...loaded };
    return fail('no-certificate', `${name}: ${path} holds no certificate that can be read.`);
}
async function loadMozillaList() {
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
    const place = { kind: 'system', label: "Mozilla's list in Node.js" };
    const candidates = rootCertificates.map((pem, index) => {
        return {
            certificate: (0,certificates_certificate/* parseCertificate */.hB)(Buffer.from(pem)),
            origin: (0,source/* originOf */.yv)(place, index + 1),
            basis: 'default-store',
        };
    });
    return { label: place.label, path: undefined, candidates, problems: [] };
}
function fail(code, message) {
    return { label: 'none', path: undefined, candidates: [], problems: [{ code, severity: 'error', message }] };
}

;// CONCATENATED MODULE: ./build/pipeline.js
















/**
 * The whole program: what the runner trusts, what is given and what is set already become candidates, the candidates
 * trust anchors, the anchors files, and the files the values of variables.
 *
 * `known` are mistakes found before; the sources are heard all the same, so that one run names every mistake. Nothing
 * is written if there is an error. Throws a `RunError` when it cannot write.
 */
async function makeBundle(request, context, known) {
    const now = context.now < release/* RELEASE_DATE */.z ? undefined : context.now;
    const publicRoots = loadPublicRoots();
    const sources = await hearSources(request, { now, publicRoots }, context);
    const selection = (0,bundle_select/* selectAnchors */.v)(sources.candidates, now);
    const anchors = orderAnchors(selection.anchors);
    const problems = [
        ...known,
        ...checkPlace(context),
        ...(0,build_request/* explainRequest */.jP)(request, now),
        ...sources.problems,
        ...explainSelection(selection, sources.entries),
    ];
    const judged = {
        ...makeFailedOutcome(problems),
        defaultStore: { label: sources.storeLabel, count: anchors.filter(isDefault).length },
        anchors,
        brought: selectBrought(anchors, sources.entries),
        added: selectAdded(anchors, publicRoots),
        rejections: selection.rejections,
        hosts: reportHosts(sources.remote.hosts, new Map()),
        proposals: sources.remote.proposals,
    };
    if (mustFail(judged, request))
        return judged;
    const bundle = writePemBundle(anchors);
    const reached = await verifyWithBundle(request, sources.remote, bundle, context);
    const verified = {
        ...judged,
        problems: [...problems, ...reached.problems],
        hosts: reportHosts(sources.remote.hosts, reached.results),
    };
    if (mustFail(verified, request))
        return verified;
    return writeFiles(verified, bundle, sources, request, context);
}
/** Hears all sources: first what is on this machine, then the network, which is judged by it. */
async function hearSources(request, { now, publicRoots }, context) {
    const store = await loadDefaultStore(request.defaultStore, context);
    const local = await loadLocalEntries(request.certificates, context);
    const settings = await loadEnvironment(context, store.path, local.files);
    const configuration = findKeptConfiguration(request.clients, context);
    const here = [...store.candidates, ...toCandidates(local.entries), ...settings.candidates];
    const trusted = (more) => (0,bundle_select/* selectAnchors */.v)([...here, ...more], now).anchors;
    const remote = await loadRemoteEntries(request, { trusted, publicRoots, now }, context);
    const entries = [...local.entries, ...remote.entries];
    return {
        candidates: [...store.candidates, ...toCandidates(entries), ...settings.candidates],
        problems: [store, local, settings, configuration, remote].flatMap(({ problems }) => problems),
        entries,
        storeLabel: store.label,
        remote,
        kept: new Set([...settings.kept, ...configuration.kept]),
        outputs: settings.outputs,
    };
}
/** Writes the files, or finds those of an earlier use in this job with the same bytes, and plans the variables. */
function writeFiles(verified, bundle, { kept, outputs }, request, context) {
    const added = verified.added.length === 0 ? undefined : writePemBundle(verified.added);
    const bundleSha256 = (0,digest/* digestSha256 */.O)(bundle);
    const addedSha256 = added === undefined ? undefined : (0,digest/* digestSha256 */.O)(added);
    const earlier = outputs.find((it) => it.bundleSha256 === bundleSha256 && it.addedSha256 === addedSha256);
    const output = openOutput(context, earlier?.folder);
    const paths = { ...output.paths, added: added === undefined ? undefined : output.paths.added };
    const variables = planVariables(request.clients, paths, context.environment, kept);
    const outcome = {
        ...verified,
        status: 'succeeded',
        files: { ...paths, bundleSha256, addedSha256, isNew: earlier === undefined },
        variables,
    };
    const report = writeReport(toReport(outcome, { name: 'setup-ca-bundle', version: release/* VERSION */.x }));
    output.write({ bundle, added, report, others: planFiles(variables, paths) });
    return outcome;
}
function mustFail({ problems }, { failOnWarnings }) {
    return problems.some(({ severity }) => severity === 'error' || (failOnWarnings && severity === 'warning'));
}
function isDefault({ basis }) {
    return basis === 'default-store';
}
function toCandidates(entries) {
    return entries.flatMap(({ candidates }) => candidates);
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __nccwpck_require__(3838);
;// CONCATENATED MODULE: ./build/action/inputs.js



/** The longest that a run may take, in milliseconds, for all it asks of the network together. */
const RUN_DEADLINE_MS = 60_000;
/** Reads the inputs as the runner hands them over (INPUT_*). */
function readInputs() {
    return (0,build_request/* readRequest */["in"])((name) => (0,core/* getInput */.V4)(name, { trimWhitespace: false }));
}
/** Reads the runner's world: variables, folders, the clock. */
function readContext() {
    const { env } = process;
    return {
        now: new Date(),
        environment: env,
        platform: process.platform,
        folders: {
            workspace: env.GITHUB_WORKSPACE || undefined,
            temporary: env.RUNNER_TEMP || undefined,
            toolCache: env.RUNNER_TOOL_CACHE || undefined,
            home: readHome(),
        },
        log: { info: core/* info */.pq, debug: core/* debug */.Yz, mask: core/* setSecret */.Pq },
        signal: AbortSignal.timeout(RUN_DEADLINE_MS),
    };
}
function readHome() {
    try {
        return (0,external_node_os_namespaceObject.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}

;// CONCATENATED MODULE: ./build/files/append.js

/**
 * Appends to all files or to none: when one cannot be written whole, those before it are cut back to what they were.
 *
 * A file whose last line has no line end gets one first, so that nothing is glued to it. Files that are not there are
 * not made. Throws.
 */
function appendToAll(additions) {
    const done = [];
    try {
        for (const { path, text } of additions) {
            const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND);
            try {
                const { size } = (0,external_node_fs_.fstatSync)(descriptor);
                done.push({ path, sizeBytes: size });
                const bytes = Buffer.from(endsLine(descriptor, size) ? text : `\n${text}`);
                if ((0,external_node_fs_.writeSync)(descriptor, bytes) < bytes.length)
                    throw new Error('the disk is full');
            }
            finally {
                (0,external_node_fs_.closeSync)(descriptor);
            }
        }
    }
    catch (cause) {
        for (const { path, sizeBytes } of done)
            (0,external_node_fs_.truncateSync)(path, sizeBytes);
        throw cause;
    }
}
function endsLine(descriptor, sizeBytes) {
    if (sizeBytes === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(descriptor, last, 0, 1, sizeBytes - 1);
    return last[0] === 0x0a;
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __nccwpck_require__(2867);
;// CONCATENATED MODULE: ./build/report/text.js




/** What the runner shows of each kind in one step; it drops the others. */
const MAX_ANNOTATIONS = 10;
/** How many certificates or hosts a group of the log names. */
const MAX_LOG_ITEMS = 100;
/** Warnings and notices that are told before all others, the weightiest first. */
const WEIGHTIEST = [
    'key-in-setting',
    'unpinned',
    'host-unverified',
    'partial-chain',
    'unusual-anchor',
    'no-system-store',
    'clock-behind',
    'dangling-setting',
    'setting-in-workspace',
    'unparsable-certificate',
];
/** The log of a run, short: what was added, refused, met and set, and the problems if there are more than annotations. */
function makeLog(outcome) {
    const { brought, rejections, hosts, variables, problems, files } = outcome;
    const { refused } = (0,wording/* sortRejections */.nJ)(rejections);
    const rest = files ? `the report has all of them: ${files.report}` : 'they are not shown';
    const hasMore = Object.values(groupBySeverity(problems)).some((group) => group.length > MAX_ANNOTATIONS);
    const groups = [
        makeGroup(`Added: ${(0,wording/* count */.U9)(brought.length, 'certificate')}`, files ? brought : [], describeAnchor, rest),
        makeGroup(`Refused: ${(0,wording/* count */.U9)(refused.length, 'certificate')}`, refused, ({ candidate: { certificate, origin }, code, reason }) => [
            `${(0,report_escape/* showValue */.vp)(certificate.subject)} (${showOrigin(origin)}) ${(0,report_escape/* showValue */.vp)(reason)}. ${wording/* ADVICE */.hc[code]}`,
            `  sha256 Fingerprint=${(0,certificates_certificate/* formatFingerprint */.uV)(certificate.fingerprint)}`,
        ], rest),
        makeGroup(`Hosts: ${(0,wording/* formatNumber */.ZV)(hosts.length)}`, hosts, describeHost, rest),
        ...(0,wording/* listProposals */.wV)(outcome).map(({ input, lines }) => ({
            title: `Lines to paste into ${input}, once the fingerprints have been compared`,
            lines,
        })),
        makeGroup(`Variables: ${(0,wording/* formatNumber */.ZV)(variables.length)}`, variables, describeVariable, rest),
        ...(hasMore ? [{ title: 'All problems', lines: problems.map(describeProblem) }] : []),
    ];
    return groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => ({ title: (0,report_escape/* escapeForLog */.zB)(title), lines: lines.map(report_escape/* escapeForLog */.zB) }));
}
/** The run in one line of the log, with the bundle's path. */
function makeResultLine(outcome) {
    const { files, anchors } = outcome;
    const where = files ? `. ${(0,wording/* count */.U9)(anchors.length, 'trust anchor')} in ${files.bundle}` : '';
    return (0,report_escape/* escapeForLog */.zB)(`${(0,wording/* summarize */.eh)(outcome)}${where}`);
}
/**
 * The problems that become annotations, at most {@link MAX_ANNOTATIONS} of each kind: errors as given, warnings and
 * notices the weightiest first; where there are more, the last one counts them.
 */
function chooseAnnotations(problems) {
    const { error, warning, notice } = groupBySeverity(problems);
    return [error, sortByWeight(warning), sortByWeight(notice)].flatMap((group) => {
        const shown = group.length > MAX_ANNOTATIONS ? group.slice(0, MAX_ANNOTATIONS - 1) : group;
        const annotations = shown.map(({ severity, message }) => ({ severity, message: (0,report_escape/* escapeForLog */.zB)(message) }));
        const [first] = group;
        const left = group.length - shown.length;
        if (first === undefined || left === 0)
            return annotations;
        const message = `${(0,wording/* count */.U9)(left, `more ${first.severity}`)}: the log of this step has them, under “All problems”.`;
        return [...annotations, { severity: first.severity, message }];
    });
}
function makeGroup(title, items, describe, rest) {
    const lines = items.slice(0, MAX_LOG_ITEMS).flatMap(describe);
    const left = items.length - MAX_LOG_ITEMS;
    return { title, lines: left > 0 ? [...lines, `and ${(0,wording/* formatNumber */.ZV)(left)} more; ${rest}`] : lines };
}
function describeAnchor({ certificate, origins: [origin], basis }) {
    return [
        `${(0,report_escape/* showValue */.vp)(certificate.subject)}; expires ${(0,bundle_select/* formatDay */.i)(certificate.notAfter)}; from ${showOrigin(origin)}; trusted because ${wording/* BASIS_WORDS */.zO[basis]}`,
        `  sha256 Fingerprint=${(0,certificates_certificate/* formatFingerprint */.uV)(certificate.fingerprint)}`,
    ];
}
function describeHost(host) {
    return [
        `${(0,report_escape/* showValue */.vp)(host.host)}: ${wording/* RESULT_WORDS */.kC[host.result]}; ${(0,wording/* describeIssuer */.p3)(host, report_escape/* showValue */.vp)}; ${wording/* VERIFIED_WORDS */.n2[host.verified]}`,
    ];
}
function describeVariable({ variable, value, action }) {
    const note = { export: '', unchanged: ' (as before)', kept: ' (yours, left as it is)' }[action];
    return [`${variable}=${(0,report_escape/* showValue */.vp)(value)}${note}`];
}
function describeProblem({ severity, message }) {
    return `${severity}: ${message}`;
}
function showOrigin({ label, position }) {
    return position > 1 ? `${(0,report_escape/* showValue */.vp)(label)}, certificate ${position}` : (0,report_escape/* showValue */.vp)(label);
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

;// CONCATENATED MODULE: ./build/action/outputs.js







const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** What of the runner's protocol is missing, told before any work is done. */
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
/**
 * Hands the finished bundle to the job: outputs, then variables, all or none. Done last, because the runner reads these
 * files after a failed step too. Throws a {@link RunError}; then a bundle that this run made is gone as well.
 */
function exportToJob({ files, variables, anchors, brought }) {
    if (files === undefined)
        return;
    const outputs = {
        'bundle-path': files.bundle,
        'added-path': files.added ?? '',
        'bundle-sha256': files.bundleSha256,
        'total-count': String(anchors.length),
        'added-count': String(brought.length),
        'report-path': files.report,
    };
    const exported = variables.filter(({ action }) => action === 'export');
    try {
        appendToAll([
            { path: process.env.GITHUB_OUTPUT ?? '', text: toRecords(Object.entries(outputs)) },
            { path: process.env.GITHUB_ENV ?? '', text: toRecords(exported.map((it) => [it.variable, it.value])) },
        ]);
    }
    catch (cause) {
        if (files.isNew)
            discardOutput(files.bundle);
        throw new problem/* RunError */.e4(complain(`The runner's files cannot be written (${(0,problem/* describeCause */.V$)(cause)}). Nothing was exported.`));
    }
}
/** Shows what happened: the log in groups, and the annotations. */
function showLog(outcome) {
    for (const { title, lines } of makeLog(outcome)) {
        (0,core/* startGroup */.Oh)(title);
        for (const line of lines)
            (0,core/* info */.pq)(line);
        (0,core/* endGroup */.N4)();
    }
    (0,core/* info */.pq)(makeResultLine(outcome));
}
/** Writes the job summary, unless the input says otherwise. */
async function writeSummary(outcome, choice, now) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const { makeSummary, wantsSummary } = await __nccwpck_require__.e(/* import() */ 611).then(__nccwpck_require__.bind(__nccwpck_require__, 4611));
    if (wantsSummary(choice, outcome))
        await core/* summary */.z.addRaw(makeSummary(outcome, now)).write();
}
/** Annotates the run with its problems. */
function annotate(problems) {
    for (const { severity, message } of chooseAnnotations(problems))
        ANNOTATE[severity](message);
}
/** Records of the runner's command files, in the form `NAME=VALUE`; values are paths and numbers, of one line. */
function toRecords(pairs) {
    for (const [name, value] of pairs) {
        if (/[\r\n]/.test(value))
            throw new Error(`${name} would hold a line break`);
    }
    return pairs.map(([name, value]) => `${name}=${value}${external_node_os_namespaceObject.EOL}`).join('');
}
function complain(message) {
    return { code: 'not-a-runner', severity: 'error', message };
}

;// CONCATENATED MODULE: ./build/action/main.js





async function main() {
    const context = readContext();
    const { request, problems } = readInputs();
    const outcome = await run(async () => {
        const made = await makeBundle(request, context, [...checkRunner(), ...problems]);
        exportToJob(made);
        return made;
    });
    showLog(outcome);
    annotate(outcome.problems);
    await writeSummary(outcome, request.summary, context.now);
    if (outcome.status === 'failed')
        process.exitCode = 1;
}
/** The one place where an error that ends a run is caught: it becomes an outcome like every other. */
async function run(work) {
    try {
        return await work();
    }
    catch (cause) {
        return makeFailedOutcome(cause instanceof problem/* RunError */.e4 ? cause.problems : [describeUnexpected(cause)]);
    }
}
function describeUnexpected(cause) {
    const message = `Something went wrong that nobody thought of: ${(0,problem/* describeCause */.V$)(cause)}. Please report it. Nothing was exported.`;
    return { code: 'unexpected', severity: 'error', message, cause };
}
void main();


export const id = 1846;
export const ids = [1846];
export const modules = {

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

1846:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askRemoteEntries: () => (/* binding */ askRemoteEntries)
});

// EXTERNAL MODULE: ./build/certificates/pem.js
var pem = __webpack_require__(5619);
// EXTERNAL MODULE: ./build/endpoint.js
var endpoint = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/net/proxy.js
var proxy = __webpack_require__(5312);
// EXTERNAL MODULE: ./build/net/trust.js
var trust = __webpack_require__(2374);
// EXTERNAL MODULE: ./build/sources/host.js + 2 modules
var host = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/certificates/formats.js
var formats = __webpack_require__(7281);
// EXTERNAL MODULE: ./build/net/download.js
var download = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/net/failure.js
var net_failure = __webpack_require__(994);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
// EXTERNAL MODULE: ./build/sources/given.js
var given = __webpack_require__(4876);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/certificates/certificate.js + 1 modules
var certificates_certificate = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/files/location.js
var files_location = __webpack_require__(8545);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
;// CONCATENATED MODULE: ./build/sources/pinned-cache.js






/** The certificates that pins name, kept between jobs where the runner keeps tools. */
const TOOL = 'setup-ca-bundle-pinned';
const FILE = 'certificate.der';
/** A certificate is the same on every machine. */
const ARCHITECTURE = 'any';
/**
 * Keeps a certificate in the runner's tool cache (@actions/tool-cache), for a day on which its server is down. Only for
 * one that a pin names. Best effort: where there is no cache, or none that can be written, nothing is kept.
 */
async function keepPinned(certificate, folders) {
    const { toolCache, temporary } = folders;
    // The package reads RUNNER_TOOL_CACHE itself, the variable that this folder was made from, and throws without it.
    if (toolCache === undefined || temporary === undefined)
        return;
    let draft;
    try {
        if ((await findPinned(certificate.fingerprint, folders)) !== undefined)
            return;
        const { cacheFile } = await __webpack_require__.e(/* import() */ 2229).then(__webpack_require__.bind(__webpack_require__, 2229));
        draft = (0,write/* makeFolder */.f)(temporary, files_location/* FOLDER_PREFIX */.kE);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(draft, FILE), certificate.der);
        await cacheFile((0,external_node_path_.join)(draft, FILE), FILE, TOOL, toVersion(certificate.fingerprint), ARCHITECTURE);
    }
    catch {
        // the next run has the same chance
    }
    finally {
        if (draft !== undefined)
            (0,external_node_fs_.rmSync)(draft, { recursive: true, force: true });
    }
}
/** The certificate with this fingerprint from the tool cache, if it is there and still has it: others write there too. */
async function findPinned(fingerprint, { toolCache }) {
    if (toolCache === undefined)
        return undefined;
    try {
        const { find } = await __webpack_require__.e(/* import() */ 2229).then(__webpack_require__.bind(__webpack_require__, 2229));
        const folder = find(TOOL, toVersion(fingerprint), ARCHITECTURE);
        const bytes = folder === '' ? undefined : (0,read/* readSource */.o)((0,external_node_path_.join)(folder, FILE));
        if (!Buffer.isBuffer(bytes))
            return undefined;
        const certificate = (0,certificates_certificate/* parseCertificate */.hB)(bytes);
        return certificate.fingerprint === fingerprint ? certificate : undefined;
    }
    catch {
        return undefined;
    }
}
/** The cache knows its tools by semantic versions, which have room for a fingerprint. */
function toVersion(fingerprint) {
    return `0.0.0-sha256-${fingerprint}`;
}

// EXTERNAL MODULE: ./build/sources/place.js
var sources_place = __webpack_require__(9022);
// EXTERNAL MODULE: ./build/sources/wording.js
var wording = __webpack_require__(949);
;// CONCATENATED MODULE: ./build/sources/url.js








/**
 * Downloads the certificates that a URL names, in any form that needs no password.
 *
 * What vouches for them is the server's certificate, or a pin: then anybody may have delivered them, and they are kept
 * for a day on which the server is down.
 */
async function loadUrl(entry, terms, context) {
    const place = { entry, kind: 'url', label: (0,download/* labelUrl */.Op)(entry.url) };
    maskCredentials(entry.url, context);
    const isVerified = entry.url.protocol === 'https:';
    const attempt = await fetchUrl(entry.url, terms.trust, context);
    if (attempt.value)
        return judge(place, attempt.value.bytes, isVerified, terms, context);
    const { failure } = attempt;
    if (failure.kind === 'untrusted' && failure.party === 'origin' && !hasSecrets(entry.url)) {
        // Nothing on this connection is believed: what comes is judged by its pins, or shown for one to be written.
        const other = await fetchUrl(entry.url, terms.trust, context, { isUnverified: true });
        if (other.value)
            return judge(place, other.value.bytes, false, terms, context);
        // with a pin the server need not be trusted: what is in the way is something else
        if (entry.pins.length > 0)
            return fallBack(place, other.failure, context);
    }
    return fallBack(place, failure, context);
}
function fetchUrl(url, trust, { environment, signal }, more = {}) {
    return (0,download/* download */.RG)(url, { trust, environment, signal, ...more });
}
async function judge(place, bytes, isVerified, { allowsUnpinned }, { folders }) {
    const { entry, label } = place;
    const decoded = await (0,formats/* decodeGiven */.M)(bytes);
    const basis = isVerified ? 'verified-url' : 'unpinned';
    const loaded = (0,given/* acceptGiven */.qX)(decoded, place, { basis, pins: entry.pins });
    const answer = { ...loaded, label: nameEntry(place), line: undefined };
    if (entry.pins.length > 0) {
        await Promise.all(loaded.candidates.map(({ certificate }) => keepPinned(certificate, folders)));
        return answer;
    }
    if (isVerified || loaded.candidates.length === 0)
        return answer;
    const line = writeLine(label, loaded.candidates);
    const names = (0,problem/* listSome */.XT)(loaded.candidates.map(({ certificate }) => (0,wording/* quote */.hD)(certificate)), MAX_NAMES);
    const origin = (0,sources_place/* originOf */.y)(place, 0);
    if (allowsUnpinned) {
        const message = `${answer.label}: ${names} was trusted without proof, because allow-unpinned is true and the server's certificate is not trusted: whoever stands between could have put it there. To have it proved, write in certificates: ${line}`;
        return {
            ...answer,
            problems: [...answer.problems, { code: 'unpinned', severity: 'warning', message, origin }],
        };
    }
    const message = `${answer.label}: the server's certificate is not trusted, so nothing vouches for what it gave: ${names}. Compare the fingerprint with one that came another way (docs/hosts.md), then write in certificates: ${line}`;
    return {
        ...answer,
        candidates: [],
        problems: [...answer.problems, { code: 'no-basis', severity: 'error', message, origin }],
        line,
    };
}
/** What can be had without the server: the pinned certificates that an earlier job kept. */
async function fallBack(place, failure, { folders, signal }) {
    const { entry } = place;
    const label = nameEntry(place);
    const origin = (0,sources_place/* originOf */.y)(place, 0);
    const isHopeless = failure.kind === 'cancelled' || failure.kind === 'proxy-setting';
    const kept = isHopeless ? [] : await Promise.all(entry.pins.map((pin) => findPinned(pin, folders)));
    const candidates = kept.flatMap((certificate, at) => {
        return certificate ? [{ certificate, origin: { ...origin, position: at + 1 }, basis: 'pin' }] : [];
    });
    const reason = (0,net_failure/* explainFailure */.SP)(failure);
    if (candidates.length > 0) {
        const message = `${label}: ${reason} The pinned certificate was taken from the runner's tool cache, where an earlier job kept it.`;
        const problem = { code: 'download-cached', severity: 'warning', message, origin };
        return { label, candidates, problems: [problem], line: undefined };
    }
    const code = failure.kind === 'cancelled' ? (0,wording/* nameEnd */.bC)(signal) : 'download-failed';
    const problem = { code, severity: 'error', message: `${label}: ${reason}`, origin };
    return { label, candidates: [], problems: [problem], line: undefined };
}
/** How many certificates a message names. */
const MAX_NAMES = 5;
function nameEntry({ entry, label }) {
    return `certificates, line ${entry.line} (${label})`;
}
function writeLine(label, candidates) {
    const pins = candidates.map(({ certificate }) => (0,wording/* writePin */.hV)(certificate));
    return [label, ...new Set(pins)].join(' ');
}
/** Whether a URL may hold what only its own server may learn. */
function hasSecrets({ username, password, search }) {
    return username !== '' || password !== '' || search !== '';
}
/** Has the log hide a URL's password, or what stands in the password's stead, as written and as sent. */
function maskCredentials({ username, password }, { log }) {
    const secret = password || username;
    if (secret === '')
        return;
    const decoded = decodePercent(secret);
    for (const form of new Set([secret, decoded]))
        log.mask(form);
    log.mask(Buffer.from(`${decodePercent(username)}:${decodePercent(password)}`).toString('base64'));
}
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/sources/remote-entries.js






/** Asks `urls`, then the `hosts` of a request, each group side by side. */
async function askRemoteEntries(urls, request, terms, context) {
    const { allowUnpinned: allowsUnpinned } = request;
    for (const secret of (0,proxy/* listProxySecrets */.WA)(context.environment))
        context.log.mask(secret);
    const trusted = (more) => terms.trusted(more).map(({ certificate }) => certificate);
    const urlTerms = { trust: (0,trust/* makeTrust */.L)(urls.length === 0 ? '' : writePem(trusted([]))), allowsUnpinned };
    const loaded = await Promise.all(urls.map((url) => loadUrl(url, urlTerms, context)));
    const fromUrls = loaded.flatMap(({ candidates }) => candidates);
    const hosts = await (0,host/* loadHosts */.U7)(request.hosts, { ...terms, trusted: trusted(fromUrls), allowsUnpinned }, context);
    return {
        entries: [...loaded, ...hosts.entries],
        problems: [...loaded.flatMap(({ problems }) => problems), ...hosts.problems],
        hosts: hosts.findings,
        verified: listVerified(hosts),
        proposals: {
            certificates: loaded.flatMap(({ line }) => (line === undefined ? [] : [line])),
            hosts: (0,host/* collectLines */.i)(hosts.findings),
        },
    };
}
/** Where hosts bring nothing, they were read with just the anchors of the bundle: a second handshake would be the first. */
function listVerified({ entries, findings }) {
    if (entries.some(({ candidates }) => candidates.length > 0))
        return new Map();
    const verified = findings.filter(({ isVerified }) => isVerified);
    return new Map(verified.map((finding) => [(0,endpoint/* formatEndpoint */.T)(finding), 'yes']));
}
function writePem(certificates) {
    return certificates.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join('');
}


})

};

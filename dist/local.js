export const id = "local";
export const ids = ["local", "private-key"];
export const modules = {

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

1670:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (loadGiven),
  q: () => (acceptGiven)
});
var _decoding_decoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(855);
var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1227);


async function loadGiven(bytes, place, terms) {
    return acceptGiven(await (0,_decoding_decoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBounded */ .M)(bytes, { password: terms.password, signal: terms.signal }), place, terms);
}
function acceptGiven(decoded, place, terms) {
    const problems = decoded.faults.map((fault) => explain(fault, place, decoded.certificates.length > 0));
    const { candidates, unmatched } = applyTerms(decoded.certificates, place, terms);
    return { candidates, problems: [...problems, ...explainPins(unmatched, decoded, place)] };
}
function applyTerms(certificates, place, { basis, pins = [] }) {
    const candidates = certificates
        .filter(({ certificate }) => pins.length === 0 || pins.includes(certificate.fingerprint))
        .map(({ certificate, position }) => {
        return { certificate, origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, position), basis: pins.length > 0 ? 'pin' : basis };
    });
    const hasMatch = pins.length === 0 || candidates.length > 0;
    return { candidates, unmatched: hasMatch ? [] : pins };
}
function explain(fault, place, hasCertificates) {
    const where = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(place, fault.position, fault.line);
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, fault.position);
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
        case 'distrusted':
        case 'not-a-certificate':
            if (!hasCertificates) {
                const isOther = fault.code !== 'no-certificate';
                return error(isOther ? "Needed is the CA's certificate, a block labelled CERTIFICATE." : NEEDED);
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
            message: `${place.label}: no certificate here has a fingerprint that the entry names. Found: ${found.slice(0, 10).join('; ')}. If the CA was changed on purpose, put the new fingerprint into the entry; if not, do not trust this file.`,
            origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(place, 0),
        },
    ];
}
const NEEDED = 'Needed is a CA certificate in PEM or DER form.';


}),

9686:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  loadLocalEntries: () => (loadLocalEntries)
});

var limits = __webpack_require__(5217);
var given_bytes = __webpack_require__(1670);
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var read = __webpack_require__(8766);
var workspace = __webpack_require__(3513);
var shown = __webpack_require__(8952);
;// CONCATENATED MODULE: ./build/sources/given/file.js
const GLOB = /[*?[\]{}]/;
const MAX_GLOB_STARS = 4;
async function loadFiles(entry, context, options) {
    const base = (0,workspace/* findStart */.kI)(context);
    const path = (0,external_node_path_.resolve)(base, entry.path);
    // A path that is there is a path, whatever characters its name has.
    if (!GLOB.test(entry.path) || (0,external_node_fs_.existsSync)(path))
        return loadFile(path, entry, context, options);
    if (entry.path.split(/[\\/]/).some((name) => countStars(name) > MAX_GLOB_STARS)) {
        const reason = `the pattern has more than ${MAX_GLOB_STARS} stars and braces in one name. Write a simpler one, or two lines.`;
        return refuse(entry, 'bad-entry', reason);
    }
    const paths = await findMatches(entry.path, base, options.maxGlobMs ?? limits/* MAX_GLOB_MS */.Dn);
    if (paths === undefined) {
        const reason = `the search for files has taken more than ${limits/* MAX_GLOB_MS */.Dn / 1000} seconds. Make the pattern narrower, and lead it through no links.`;
        return refuse(entry, 'too-large', reason);
    }
    if (paths.length === 0)
        return refuse(entry, 'file-not-found', `no file matches. ${suggest(entry, context)}`);
    if (paths.length > limits/* MAX_GLOB_MATCHES */.Eg) {
        return refuse(entry, 'too-large', `more than ${limits/* MAX_GLOB_MATCHES */.Eg} files match. Make the pattern narrower.`);
    }
    const loaded = [];
    let bytes = 0;
    for (const match of paths) {
        const one = await loadFile(match, entry, context, { ...options, bytesLeft: options.bytesLeft - bytes });
        loaded.push(one);
        bytes += one.bytes;
        if (bytes > options.bytesLeft)
            break;
    }
    return {
        candidates: loaded.flatMap(({ candidates }) => candidates),
        problems: loaded.flatMap(({ problems }) => problems),
        files: loaded.flatMap(({ files }) => files),
        bytes,
    };
}
async function loadFile(path, entry, context, { password, bytesLeft }) {
    const label = toLabel(path, context);
    const bytes = (0,read/* readSource */.o)(path);
    if (Buffer.isBuffer(bytes)) {
        if (bytes.length > bytesLeft) {
            const reason = `the files of certificates have more than ${limits/* MAX_RUN_BYTES */.xn / 1024 / 1024} MiB together. Give only the CA certificates that are needed.`;
            return { ...refuse(entry, 'too-large', reason), bytes: bytes.length };
        }
        const terms = { basis: 'given', pins: entry.pins, password, signal: context.signal };
        const loaded = await (0,given_bytes/* loadGiven */.O)(bytes, { kind: 'file', label }, terms);
        return { ...loaded, files: [(0,workspace/* findRealPath */.ps)(path) ?? path], bytes: bytes.length };
    }
    const advice = bytes.code === 'file-not-found'
        ? suggest(entry, context)
        : {
            'too-large': 'A list of CA certificates has a few hundred kB: is this the right file?',
            'not-a-file': 'Name a file, or those of a folder with a pattern such as folder/*.pem.',
            changed: 'Something writes to it: try again once that is done.',
            unreadable: 'Make it a file that this user can read.',
        }[bytes.code];
    const name = GLOB.test(entry.path) || (0,external_node_fs_.existsSync)(path) ? label : 'it';
    return refuse(entry, bytes.code, `${name} ${bytes.reason}. ${advice}`);
}
async function findMatches(pattern, base, maxMs) {
    const { glob } = await __webpack_require__.e("tinyglobby").then(__webpack_require__.bind(__webpack_require__, 3382));
    const slashed = external_node_path_.sep === '/' ? pattern : pattern.replaceAll(external_node_path_.sep, '/'); // on Windows a backslash parts folders
    const signal = AbortSignal.timeout(maxMs);
    const fs = makeEndingFileSystem(signal);
    const matches = await glob(slashed, {
        cwd: base,
        absolute: true,
        dot: true,
        onlyFiles: true,
        extglob: false,
        signal,
        fs,
    });
    return signal.aborted ? undefined : matches.sort();
}
function countStars(name) {
    return name.replace(/^\*\*$/, '').match(/[*{]/g)?.length ?? 0;
}
const MAX_GLOB_CALLS = 32;
function makeEndingFileSystem(signal) {
    const waiting = [];
    let running = 0;
    const limit = (call) => (...words) => {
        const settle = words.pop();
        waiting.push(() => {
            if (signal.aborted)
                return settle(new Error('the time is over'));
            running++;
            call(...words, (...answer) => {
                running--;
                settle(...answer);
                startNext();
            });
        });
        startNext();
    };
    // the last first: so it goes down one way before the next, and fewer wait
    const startNext = () => {
        while (running < MAX_GLOB_CALLS) {
            const next = waiting.pop();
            if (next === undefined)
                return;
            next();
        }
    };
    // native: one call for a link, not one for each folder on the way to it
    return { readdir: limit(external_node_fs_.readdir), realpath: limit(external_node_fs_.realpath.native), stat: limit(external_node_fs_.stat) };
}
function toLabel(path, context) {
    if (context.folders.workspace === undefined)
        return path;
    const inside = (0,external_node_path_.relative)((0,workspace/* findStart */.kI)(context), path);
    return inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? path : inside.replaceAll(external_node_path_.sep, '/');
}
const SLIPS = [
    [/\$/, 'Variables are not expanded here: write the path in full.'],
    [/^~/, '~ is not expanded here: write the path in full.'],
    [/^-\s/, 'Each line is an entry: write it without the dash of a YAML list.'],
    [/^["'].*["']$/, 'Write the path without quotes.'],
    [/sha256:|[0-9a-f]{64}|(?:[0-9a-f]{2}:){31}/i, 'A pin stands behind the path, after a blank: sha256:\u2026'],
    [/[,;]|\.\w+ /, 'Write one entry a line.'],
    [/^[^/:]*\\/, 'Write the path with forward slashes.'],
];
function suggest(entry, context) {
    const slip = SLIPS.find(([pattern]) => pattern.test(entry.path));
    if (slip !== undefined)
        return slip[1];
    if ((0,external_node_path_.isAbsolute)(entry.path)) {
        return context.isJob
            ? 'Is this the right runner, and does a job container see that folder?'
            : 'Is this the right machine?';
    }
    if (!context.isJob)
        return 'Relative paths start at the working folder.';
    const { workspace } = context.folders;
    return `Relative paths start at the workspace${workspace === undefined ? '' : ` (${workspace})`}. Does actions/checkout come later in the job? It must run before this step.`;
}
function refuse(entry, code, reason) {
    const message = `certificates, line ${entry.line} (${(0,shown/* showPath */.P)(entry)}): ${reason}`;
    return { candidates: [], problems: [{ code, severity: 'error', message }], files: [], bytes: 0 };
}

;// CONCATENATED MODULE: ./build/sources/given/local.js
async function loadLocalEntries({ certificates: all, pkcs12Password: password }, context) {
    const entries = [];
    const problems = [];
    const files = new Set();
    let bytesLeft = limits/* MAX_RUN_BYTES */.xn;
    let count = 0;
    for (const entry of all) {
        if (entry.kind === 'url')
            continue;
        const isPath = entry.kind === 'path';
        const loaded = isPath
            ? await loadFiles(entry, context, { password, bytesLeft })
            : { ...(await loadInline(entry, password, context.signal)), files: [], bytes: 0 };
        const what = isPath ? entry.path : 'text';
        entries.push({ label: `certificates, line ${entry.line} (${what})`, candidates: loaded.candidates });
        problems.push(...loaded.problems);
        for (const path of loaded.files)
            files.add(path);
        bytesLeft -= loaded.bytes;
        count += loaded.candidates.length;
        if (bytesLeft < 0)
            break;
        if (count > limits/* MAX_RUN_CERTIFICATES */.Eh) {
            problems.push(refuseCount());
            break;
        }
    }
    return { entries, problems, files };
}
function loadInline(entry, password, signal) {
    const place = { kind: 'inline', label: 'certificates (text)', lineOffset: entry.line - 1 };
    return (0,given_bytes/* loadGiven */.O)(Buffer.from(entry.text, 'utf8'), place, { basis: 'given', password, signal });
}
function refuseCount() {
    const message = `certificates: more than ${limits/* MAX_RUN_CERTIFICATES */.Eh.toLocaleString('en')} certificates together. Give only the CA certificates that are needed.`;
    return { code: 'too-large', severity: 'error', message };
}


}),

8952:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (showPath),
  v: () => (showGiven)
});
function showPath({ path, beside }) {
    const isShown = beside.every(canBeShown) && !hasFoldedBase64(beside);
    return isShown ? path : `a line of ${path.length} characters`;
}
function showGiven(given, shown) {
    const beside = given.split(/\r\n|\n|\r/);
    return showPath({ path: given, beside }) === given ? shown : `a text of ${given.length} characters`;
}
const HEXADECIMAL = /(?<![0-9a-f])(?:0x|\\x)?[0-9a-f]{2,16}(?:(?:[ :,]{1,2}|(?=\\))(?:0x|\\x)?[0-9a-f]{2,16})+/gi;
const KEY_WORDS = /(?<![\w+/-])(?:[\w+/-]{43}|[\w+/-]{64}|[\w+/-]{86})(?![\w+/-])/g;
const MAX_PIECE_LENGTH = 24;
const MAX_SHOWN_LENGTH = 200;
function canBeShown(text) {
    if (text.length > MAX_SHOWN_LENGTH || isBase64(text))
        return false;
    if (text.match(KEY_WORDS)?.some((word) => /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d.*\d/.test(word)))
        return false;
    const pieces = text.replace(HEXADECIMAL, (run) => 'x'.repeat(run.length)).split(/[/\\.\-_:@\s]+/);
    return pieces.every(({ length }) => length <= MAX_PIECE_LENGTH);
}
function isBase64(text) {
    if (!/^[A-Za-z0-9+/=]+$/.test(text))
        return false;
    return (/[+=]/.test(text) || (text.length >= 40 && [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(text))));
}
function hasFoldedBase64(lines) {
    const widths = lines.map((row) => /^[^A-Za-z0-9+/]*([A-Za-z0-9+/]{12,})\s*$/.exec(row)?.[1]?.length);
    return widths.some((width, at) => width !== undefined &&
        width === widths[at + 1] &&
        /\d/.test(lines[at] ?? '') &&
        (/[A-Z]/.test(lines[at] ?? '') || /^[^a-z0-9]*[0-9a-f]+\s*$/.test(lines[at] ?? '')));
}


})

};

export const id = 2169;
export const ids = [2169];
export const modules = {

855:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ decodeBounded)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2102);
var _certificates_formats_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4510);



/**
 * Reads the certificates in a source that a person gave or a server sent. PEM of certificates alone and one certificate in
 * DER are read at once. All else is decoded in a thread of its own, which has so many seconds and so much memory and then
 * is ended: what is given back of it is bytes, read here once more as certificates. Never throws; a source that is too
 * much for the thread is a fault.
 */
async function decodeBounded(bytes, options = {}) {
    const plain = (0,_certificates_formats_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlain */ .L)(bytes);
    if (plain !== undefined)
        return plain;
    const { askDecoder } = await __webpack_require__.e(/* import() */ 3314).then(__webpack_require__.bind(__webpack_require__, 3314));
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

1022:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OT: () => (/* binding */ loadGiven),
  qX: () => (/* binding */ acceptGiven),
  x5: () => (/* binding */ locate)
});
var _decoding_decoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(855);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9022);


/**
 * Reads the certificates that the user asked to add, in any form: a source that is broken in part is refused whole,
 * because what is missing may be what was meant.
 */
async function loadGiven(bytes, place, terms) {
    return acceptGiven(await (0,_decoding_decoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBounded */ .M)(bytes, { password: terms.password, signal: terms.signal }), place, terms);
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
    const block = position === 0 ? '' : `, block ${position}`;
    const where = line === 0 ? '' : ` (line ${line + (place.lineOffset ?? 0)})`;
    return `${place.label}${block}${where}`;
}


}),

2169:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadLocalEntries: () => (/* binding */ loadLocalEntries)
});

// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/files/workspace.js
var workspace = __webpack_require__(3513);
// EXTERNAL MODULE: ./build/sources/given/given.js
var given = __webpack_require__(1022);
;// CONCATENATED MODULE: ./build/sources/given/shown.js
/**
 * A path for a message: as it is written or, if it or a line beside it in the input may be a piece of a key, its length. Of
 * the lines of a key some look like a path.
 */
function showPath({ path, beside }) {
    const isShown = beside.every(canBeShown) && !hasFoldedBase64(beside);
    return isShown ? path : `a line of ${path.length} characters`;
}
/** Digits in hexadecimal, as programs part them; of a key they would be many short pieces. */
const HEXADECIMAL = /[0-9a-f]{2,16}(?:[ :]{1,2}[0-9a-f]{2,16})+/gi;
const MAX_PIECE_LENGTH = 24;
const MAX_SHOWN_LENGTH = 200;
/**
 * Whether a line can be a path or URL that a person wrote, whose pieces are words; anything else may be a piece of a key,
 * and must not be shown.
 */
function canBeShown(text) {
    if (text.length > MAX_SHOWN_LENGTH || isBase64(text))
        return false;
    const pieces = text.replace(HEXADECIMAL, (run) => 'x'.repeat(run.length)).split(/[/\\.\-_:@\s]+/);
    return pieces.every(({ length }) => length <= MAX_PIECE_LENGTH);
}
/** Whether a text is more likely base64 than a path without a dot. */
function isBase64(text) {
    if (!/^[A-Za-z0-9+/=]+$/.test(text))
        return false;
    return (/[+=]/.test(text) || (text.length >= 40 && [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(text))));
}
/** Lines of base64 of one width, which may be a key whose first line is missing, however short they are. */
function hasFoldedBase64(lines) {
    const widths = lines.map((row) => /^[^A-Za-z0-9+/]*([A-Za-z0-9+/]{12,})\s*$/.exec(row)?.[1]?.length);
    return widths.some((width, at) => width !== undefined &&
        width === widths[at + 1] &&
        /\d/.test(lines[at] ?? '') &&
        /[A-Z]/.test(lines[at] ?? ''));
}

;// CONCATENATED MODULE: ./build/sources/given/file.js







const GLOB = /[*?[\]{}]/;
/** Reads the files that an entry of `certificates` names by path or glob, relative to the workspace. */
async function loadFiles(entry, context, options) {
    const base = (0,workspace/* findStart */.kI)(context);
    const path = (0,external_node_path_.resolve)(base, entry.path);
    // A path that is there is a path, whatever characters its name has.
    if (!GLOB.test(entry.path) || (0,external_node_fs_.existsSync)(path))
        return loadFile(path, entry, context, options);
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
        const loaded = await (0,given/* loadGiven */.OT)(bytes, { kind: 'file', label }, terms);
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
/**
 * Patterns use forward slashes; what they match is sorted, so that the same files give the same bundle. Undefined where
 * the search takes too long: links may lead in circles, or to the whole machine.
 */
async function findMatches(pattern, base, maxMs) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const slashed = external_node_path_.sep === '/' ? pattern : pattern.replaceAll(external_node_path_.sep, '/'); // on Windows a backslash parts folders
    const signal = AbortSignal.timeout(maxMs);
    const fs = makeEndingFileSystem(signal);
    const matches = await glob(slashed, { cwd: base, absolute: true, dot: true, onlyFiles: true, signal, fs });
    return signal.aborted ? undefined : matches.sort();
}
/** How many calls of a search are under way at a time; the others wait, and are not made when its time is over. */
const MAX_GLOB_CALLS = 32;
/**
 * The calls that a search makes, which fail at once when its time is over: the library then lists no folder more, but still
 * follows all the links that it has seen, of which /proc has more than can be followed in minutes.
 */
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
/** What people write where a path is expected, and what they should write; the first that fits is told. */
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
    const message = `certificates, line ${entry.line} (${showPath(entry)}): ${reason}`;
    return { candidates: [], problems: [{ code, severity: 'error', message }], files: [], bytes: 0 };
}

;// CONCATENATED MODULE: ./build/sources/given/inline.js

/** Reads certificates that stand as text in the input `certificates`. */
function loadInline(entry, password, signal) {
    const place = { kind: 'inline', label: 'certificates (text)', lineOffset: entry.line - 1 };
    return (0,given/* loadGiven */.OT)(Buffer.from(entry.text, 'utf8'), place, { basis: 'given', password, signal });
}

;// CONCATENATED MODULE: ./build/sources/given/local.js



/** Reads the paths, globs and PEM texts among the entries of `certificates`, in their order. */
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
function refuseCount() {
    const message = `certificates: more than ${limits/* MAX_RUN_CERTIFICATES */.Eh.toLocaleString('en')} certificates together. Give only the CA certificates that are needed.`;
    return { code: 'too-large', severity: 'error', message };
}


})

};

export const id = "local";
export const ids = ["local"];
export const modules = {

4464:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (decodeBounded)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1941);
var _certificates_formats_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);



async function decodeBounded(bytes, options = {}) {
    const plain = (0,_certificates_formats_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlain */ .L)(bytes);
    if (plain !== undefined)
        return plain;
    const { askDecoder } = await __webpack_require__.e("thread").then(__webpack_require__.bind(__webpack_require__, 4029));
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

5900:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  loadLocalEntries: () => (loadLocalEntries)
});

var limits = __webpack_require__(2527);
var given_bytes = __webpack_require__(2789);
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var read = __webpack_require__(6771);
var workspace = __webpack_require__(9686);
var shown = __webpack_require__(8283);
;// CONCATENATED MODULE: ./build/sources/given/file.js
const GLOB = /[*?[\]{}]/;
const MAX_GLOB_STARS = 4;
async function loadFiles(entry, context, options) {
    const base = (0,workspace/* findStart */.kI)(context);
    const path = (0,external_node_path_.resolve)(base, entry.path);
    // An existing path is a path, even if its name looks like a pattern.
    if (!GLOB.test(entry.path) || (0,external_node_fs_.existsSync)(path))
        return loadFile(path, entry, context, options);
    if (entry.path.split(/[\\/]/).some((name) => countStars(name) > MAX_GLOB_STARS)) {
        const reason = `the pattern has more than ${MAX_GLOB_STARS} stars and braces in one name. Write a simpler one, or two lines.`;
        return refuse(entry, 'bad-entry', reason);
    }
    const paths = await findMatches(entry.path, base, options.maxGlobMs ?? limits/* MAX_GLOB_MS */.Dn);
    if (paths === undefined) {
        const reason = `the search for files has taken more than ${limits/* MAX_GLOB_MS */.Dn / 1000} seconds. Make the pattern narrower, and avoid links.`;
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
            const reason = `the files of certificates have more than ${limits/* MAX_RUN_BYTES */.xn / 1024 / 1024} MiB together. Add only the CA certificates that you need.`;
            return { ...refuse(entry, 'too-large', reason), bytes: bytes.length };
        }
        const adviseKey = (what) => adviseWithoutKey(what, path, context);
        const terms = { basis: 'given', pins: entry.pins, password, signal: context.signal, adviseKey };
        const loaded = await (0,given_bytes/* loadGiven */.O)(bytes, { kind: 'file', label }, terms);
        return { ...loaded, files: [(0,workspace/* findRealPath */.ps)(path) ?? path], bytes: bytes.length };
    }
    const advice = bytes.code === 'file-not-found'
        ? suggest(entry, context)
        : {
            'too-large': 'A list of CA certificates has a few hundred kB: check that this is the right file.',
            'not-a-file': 'Name a file, or those of a folder with a pattern such as folder/*.pem.',
            changed: 'Something writes to it: try again once that is done.',
            unreadable: 'Make it a file that this user can read.',
        }[bytes.code];
    const name = GLOB.test(entry.path) || (0,external_node_fs_.existsSync)(path) ? label : 'it';
    return refuse(entry, bytes.code, `${name} ${bytes.reason}. ${advice}`);
}
function adviseWithoutKey(what, path, { isJob, folders }) {
    const isShared = isJob || folders.workspace !== undefined;
    const remove = `remove the key from this source${isShared ? ' and treat it as leaked' : ''}`;
    // mitmproxy-ca.pem has the key, mitmproxy-ca-cert.pem beside it has not
    const beside = path.replace(/(?=\.\w+$)/, '-cert');
    if (beside !== path && (0,external_node_fs_.existsSync)(beside))
        return `give ${beside}, or ${remove}.`;
    return /PKCS#12/.test(what)
        ? `${remove}: openssl pkcs12 -in ${/^[\w@%+=:,./-]+$/.test(path) ? path : 'FILE'} -nokeys -out ca.pem, and give ca.pem.`
        : `${remove}.`;
}
async function findMatches(pattern, base, maxMs) {
    const { glob } = await __webpack_require__.e("tinyglobby").then(__webpack_require__.bind(__webpack_require__, 7631));
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
            ? 'Check that this is the right runner, and that a job container sees that folder.'
            : 'Check that this is the right machine.';
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
    const message = `certificates: more than ${limits/* MAX_RUN_CERTIFICATES */.Eh.toLocaleString('en')} certificates together. Add only the CA certificates that you need.`;
    return { code: 'too-large', severity: 'error', message };
}


}),

8283:
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

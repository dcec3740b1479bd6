export const id = 6936;
export const ids = [6936];
export const modules = {

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ writePemBlock),
/* harmony export */   Hg: () => (/* binding */ readPemBlocks),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
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
    const lines = ['-----BEGIN CERTIFICATE-----'];
    for (let at = 0; at < base64.length; at += LINE_WIDTH)
        lines.push(base64.slice(at, at + LINE_WIDTH));
    lines.push('-----END CERTIFICATE-----', '');
    return lines.join('\n');
}
/** Decodes base64 with white space in it; strict where `Buffer.from` drops what it does not know. */
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    // What gives the same text again has lost nothing: that is cheaper to see than what it consists of.
    if (bytes.length > 0 && bytes.toString('base64') === text.replaceAll('\n', ''))
        return bytes;
    const digits = WHITE_SPACE.test(text) ? text.replace(/\\[nrt]|\s+/g, '') : text;
    if (digits === '' || digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits))
        return 'bad-base64';
    return Buffer.from(digits, 'base64');
}


/***/ }),

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planSystem: () => (/* binding */ planSystem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _certificates_pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);


const TOOL_TIMEOUT_MS = 120_000;
/** Debian, Ubuntu, Alpine, SUSE: one file a certificate, then the list is made anew. */
const UPDATE_CA_CERTIFICATES = '/usr/sbin/update-ca-certificates';
const LOCAL_CERTIFICATES = '/usr/local/share/ca-certificates';
/** Plans the install into the store of the distribution. */
async function planSystem({ added, mark }, _context) {
    if (added.length === 0)
        return { changes: [], already: ['the system store'], obstacles: [] };
    const files = added.map(({ certificate }, at) => ({
        path: `${LOCAL_CERTIFICATES}/setup-ca-bundle-${mark}-${at + 1}.crt`,
        pem: (0,_certificates_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .writePemBlock */ .FD)(certificate.der),
    }));
    const update = {
        do: 'run',
        program: UPDATE_CA_CERTIFICATES,
        words: [],
        timeoutMs: TOOL_TIMEOUT_MS,
    };
    const change = {
        install: 'system',
        label: 'the system store (update-ca-certificates)',
        paths: [...files.map(({ path }) => path), '/etc/ssl/certs'],
        steps: [
            { do: 'make-folder', path: LOCAL_CERTIFICATES, mode: 0o755 },
            ...files.map(({ path, pem }) => {
                return { do: 'write-file', path, bytes: Buffer.from(pem).toString('base64'), mode: 0o644 };
            }),
            update,
        ],
        removal: [...files.map(({ path }) => ({ do: 'delete-file', path })), update],
        byHand: `sudo rm ${LOCAL_CERTIFICATES}/setup-ca-bundle-${mark}-*.crt && sudo update-ca-certificates`,
    };
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(UPDATE_CA_CERTIFICATES)
        ? { changes: [change], already: [], obstacles: [] }
        : { changes: [], already: [], obstacles: ['no tool for the system store is there.'] };
}


/***/ })

};

export const id = 936;
export const ids = [936];
export const modules = {

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

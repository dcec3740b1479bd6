export const id = "unlisted-store";
export const ids = ["unlisted-store", "mozilla"];
export const modules = {

9004:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  MOZILLA_LABEL: () => (MOZILLA_LABEL),
  listMozillaRoots: () => (listMozillaRoots),
  loadMozillaList: () => (loadMozillaList)
});
var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9395);
var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);



const MOZILLA_LABEL = "Mozilla's list in Node.js";
function loadMozillaList(reason, beside) {
    const besides = beside === undefined ? '' : `, beside what is in ${beside.label}`;
    const message = `${reason}. Mozilla's list, as this Node.js carries it, is used instead${besides}.`;
    const warning = { code: 'no-system-store', severity: 'warning', message };
    return {
        label: MOZILLA_LABEL,
        path: undefined,
        candidates: [...listMozillaRoots(), ...(beside?.candidates ?? [])],
        problems: [...(reason === undefined ? [] : [warning]), ...(beside?.problems ?? [])],
    };
}
function listMozillaRoots() {
    const place = { kind: 'system', label: MOZILLA_LABEL };
    return node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates.map((pem, index) => {
        return {
            certificate: (0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificate */ .hB)(Buffer.from(pem)),
            origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, index + 1),
            basis: 'default-store',
        };
    });
}


}),

8708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  loadUnlistedStore: () => (loadUnlistedStore)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _files_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6771);
var _hashed_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7866);
var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5861);
var _mozilla_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9004);





const FOLDERS = ['/etc/ssl/certs', '/etc/pki/tls/certs'];
const CERTIFICATE_NAME = /\.(?:pem|crt|cer)$/;
async function loadUnlistedStore(kind) {
    const folder = await loadStoreFolder();
    if (folder && (kind === 'system' || hasCommon(folder.candidates, (0,_mozilla_js__WEBPACK_IMPORTED_MODULE_4__.loadMozillaList)().candidates))) {
        return folder;
    }
    return { reason: 'no list of trusted CAs in any known place', beside: folder };
}
async function loadStoreFolder() {
    for (const path of FOLDERS) {
        const names = (0,_hashed_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .listHashedNames */ .mW)(path) ?? [];
        const isHashed = names.length > 0;
        const files = (isHashed ? names : ((0,_hashed_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(path, CERTIFICATE_NAME) ?? [])).slice(0, _hashed_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOLDER_FILES */ .Cz);
        const loaded = await Promise.all(files.map((name) => loadFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name))));
        const candidates = loaded
            .flatMap((one) => one.candidates)
            // a server's own certificate may lie there as well, and clients do not look for it
            .filter(({ certificate }) => isHashed || certificate.isCa);
        if (candidates.length > 0) {
            return { label: path, path, candidates, problems: loaded.flatMap(({ problems }) => problems) };
        }
    }
    return undefined;
}
function hasCommon(some, others) {
    const fingerprints = new Set(some.map(({ certificate }) => certificate.fingerprint));
    return others.some(({ certificate }) => fingerprints.has(certificate.fingerprint));
}
async function loadFile(path) {
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o)(path);
    // OpenSSL, too, passes over a link that leads nowhere
    if (!Buffer.isBuffer(bytes))
        return { candidates: [], problems: [] };
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTrusted */ .m)(bytes, { kind: 'system', label: path }, 'default-store');
}


}),

7866:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cz: () => (MAX_FOLDER_FILES),
  Zv: () => (listNames),
  mW: () => (listHashedNames)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const MAX_FOLDER_FILES = 1000;
const HASHED_NAME = /^[0-9a-f]{8}\.\d+$/;
function listHashedNames(folder) {
    return listNames(folder, HASHED_NAME);
}
function listNames(folder, pattern) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
            .filter((name) => pattern.test(name))
            .sort();
    }
    catch {
        return undefined;
    }
}


})

};

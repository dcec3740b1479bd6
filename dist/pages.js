export const id = "pages";
export const ids = ["pages"];
export const modules = {

8231:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  addressOutcome: () => (addressOutcome),
  addressPages: () => (addressPages)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7982);




const PAGE = /(?<![\w./-])docs\/[a-z-]+\.md/g;
const ROOT = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)));
function addressOutcome(outcome, world) {
    const address = (text) => text && addressPages(text, world);
    return {
        ...outcome,
        problems: outcome.problems.map((it) => ({ ...it, message: address(it.message) })),
        clientChecks: outcome.clientChecks.map((it) => ({
            ...it,
            reason: address(it.reason),
            ...(it.advice === undefined ? {} : { advice: address(it.advice) }),
        })),
    };
}
function addressPages(text, world) {
    return text.replace(PAGE, (page) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ROOT, page);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (findRepository(world)?.concat(page) ?? path) : page;
    });
}
function findRepository({ environment, isJob }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: name, GITHUB_ACTION_REF: ref } = environment;
    if (isJob && name && ref)
        return makeAddress(`${server || 'https://github.com'}/${name}`, ref);
    const { repository } = readPackage();
    const [, address = ''] = /^git\+(.+)\.git$/.exec(repository?.url ?? '') ?? [];
    return makeAddress(address, `v${_release_js__WEBPACK_IMPORTED_MODULE_3__.VERSION}`);
}
function makeAddress(repository, ref) {
    const address = `${repository}/blob/${ref}/`;
    return /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/blob\/[\w./-]+\/$/.test(address) ? address : undefined;
}
function readPackage() {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ROOT, 'package.json'), 'utf8'));
    }
    catch {
        return {}; // dist alone was copied
    }
}


})

};

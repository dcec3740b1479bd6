export const id = 4247;
export const ids = [4247];
export const modules = {

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Us: () => (/* binding */ makeFailedOutcome),
/* harmony export */   describeUnexpected: () => (/* binding */ describeUnexpected),
/* harmony export */   w4: () => (/* binding */ reportHosts)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);


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
        clientChecks: [],
        installs: [],
        proposals: { certificates: [], hosts: [] },
    };
}
/** The one place where an error that ends a run is caught: it becomes an outcome like every other. */
async function settle(work) {
    try {
        return await work();
    }
    catch (cause) {
        return makeFailedOutcome(cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4 ? cause.problems : [describeUnexpected(cause)]);
    }
}
/** An error that nobody thought of, as a problem. */
function describeUnexpected(cause) {
    if (cause?.syscall === 'uv_cwd') {
        const gone = 'The working folder of this step has been removed: write paths in full. Nothing was exported.';
        return { code: 'no-folder', severity: 'error', message: gone, cause };
    }
    const message = `Something went wrong that nobody thought of: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(cause)}. Please report it. Nothing was exported.`;
    return { code: 'unexpected', severity: 'error', message, cause };
}
const NO_SIGHT = { root: undefined, issuer: undefined, isPublic: false, product: undefined };
/**
 * The hosts of a run as the report shows them: those that were asked, and those that were only to be verified, for
 * which `sights` tells who issued their chains. `verified` is by `host:port`; a host that is not in it was not tried.
 */
function reportHosts(asked, verified, sights = new Map()) {
    const reports = asked.map(({ result, root, issuer, isPublic, product, ...server }) => {
        const host = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHost */ .g9)(server);
        return { host, result, root, issuer, isPublic, product, verified: verified.get(host) ?? 'not-tried' };
    });
    const known = new Set(reports.map(({ host }) => host));
    for (const [host, how] of verified) {
        if (known.has(host))
            continue;
        const result = how === 'no' ? 'failed' : 'trusted';
        reports.push({ host, result, ...(sights.get(host) ?? NO_SIGHT), verified: how });
    }
    return reports;
}


/***/ })

};

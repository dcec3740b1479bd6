export const id = 7264;
export const ids = [7264];
export const modules = {

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ findJournal),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   w: () => (/* binding */ hasJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const JOURNAL_FOLDER = '.setup-ca-bundle';
/**
 * The folder of the journal, which must outlive a job and is there only while something is installed: one in the user's
 * home folder; without a home folder, in the tool cache. Undefined where there is neither.
 */
function findJournal({ folders: { home, toolCache } }) {
    const parent = home === undefined || home === '/' ? toolCache : home;
    return parent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, JOURNAL_FOLDER);
}
/** Where a journal is while it is made and while it is taken away, so that it is there whole or not at all. */
function draftOf(journal) {
    return `${journal}.draft`;
}
/** Whether a journal is there, or was left half made: two looks at the disk. */
function hasJournal(journal) {
    return journal !== undefined && ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(draftOf(journal)));
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ hasError),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/** The one error that ends a run at once; caught only by `settle` in `report/outcome.ts`. */
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
/** The operating system's code of a failed call (`ENOENT`, `ECONNRESET` \u2026), or the error's own words. */
function describeCause(cause) {
    if (cause instanceof Error) {
        const code = cause.code;
        return typeof code === 'string' ? code : cause.message;
    }
    return String(cause);
}


/***/ })

};

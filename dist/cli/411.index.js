export const id = 411;
export const ids = [411];
export const modules = {

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

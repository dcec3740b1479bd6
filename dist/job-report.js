export const id = "job-report";
export const ids = ["job-report"];
export const modules = {

5770:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  checkPlace: () => (checkPlace),
  reportJob: () => (reportJob)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _certificates_dates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8437);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9686);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9524);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5026);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7636);
var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7982);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3823);









const MAX_NAMED = 100;
const MAX_NAME_LENGTH = 120;
const MAX_MESSAGE_BYTES = 128 * 1024;
const LOGGER_TIMEOUT_MS = 3000;
const MAX_COMPLAINT_BYTES = 4096;
const TAG = 'setup-ca-bundle';
const PRIORITIES = { succeeded: 'info', failed: 'warning' };
const PRIORITY_NUMBERS = { succeeded: 6, failed: 4 };
async function reportJob(place, outcome, milliseconds, context) {
    const line = makeJobLine(outcome, milliseconds, context);
    try {
        const fault = place.kind === 'file'
            ? appendLine(place.path, line, context)
            : await log(place.kind, line, outcome.status, context);
        return fault === undefined ? [] : [complain(place, fault)];
    }
    catch (cause) {
        return [complain(place, `it cannot be written (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause)})`)];
    }
}
function checkPlace(place, context) {
    if (place.kind !== 'file') {
        const fault = refuseSystem(place.kind);
        return fault === undefined ? undefined : complain(place, fault);
    }
    const { path } = place;
    const fault = refusePath(path, context);
    if (fault !== undefined)
        return complain(place, fault);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return undefined;
    }
    catch (cause) {
        return complain(place, `it cannot be written by this user (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause)})`);
    }
}
function makeJobLine(outcome, milliseconds, { now, environment }) {
    const { status, files, added, hosts, problems } = outcome;
    const name = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cutText */ .IN)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .showUnseen */ .AZ)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cutText */ .IN)(text, MAX_NAME_LENGTH)), MAX_NAME_LENGTH);
    const { RUNNER_NAME: runner, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_JOB: job, } = environment;
    const line = {
        version: 1,
        tool: _release_js__WEBPACK_IMPORTED_MODULE_6__.VERSION,
        time: (0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_8__/* .formatTime */ .fU)(now),
        milliseconds,
        runner: runner ? name(runner) : null,
        job: repository && run && job ? name(`${repository}/${run}/${job}`) : null,
        status,
        bundleSha256: files?.bundleSha256 ?? null,
        addedCount: added.length,
        added: added.slice(0, MAX_NAMED).map(({ certificate: { fingerprint, subject, notAfter } }) => ({
            fingerprint,
            subject: name(subject),
            notAfter: (0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_8__/* .formatTime */ .fU)(notAfter),
        })),
        hosts: hosts.slice(0, MAX_NAMED).map(({ host, result, verified, product }) => ({
            host: name(host),
            result,
            verified,
            product: product ?? null,
        })),
        problems: [...new Set(problems.map(({ severity, code }) => `${severity}:${code}`))].slice(0, MAX_NAMED),
    };
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeJson */ .GO)(JSON.stringify(line))}\n`;
}
function appendLine(path, line, context) {
    const fault = refusePath(path, context);
    if (fault !== undefined)
        return fault;
    const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile() || status.nlink > 1)
            return 'it is not a file with one name';
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, line) === line.length ? undefined : 'its disk is full';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function refusePath(path, context) {
    if ([path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)].some((it) => (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P_)(it, context))) {
        return 'it lies in the workspace, where jobs could read a line as their own or put a link in its place';
    }
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return status === undefined || status.isFile() ? undefined : 'it is no file, or a link to one';
}
const SOCKETS = { journal: '/run/systemd/journal/socket', syslog: '/dev/log' };
function refuseSystem(kind) {
    if ((0,_programs_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findSystemProgram */ .FG)('logger') === undefined) {
        return 'there is no logger in the folders of the system (package bsdutils or util-linux)';
    }
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(SOCKETS[kind], { throwIfNoEntry: false }) !== undefined;
    return isThere ? undefined : `nobody listens there (${SOCKETS[kind]} is not there)`;
}
async function log(kind, line, status, { signal }) {
    const fault = refuseSystem(kind);
    const logger = (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findSystemProgram */ .FG)('logger');
    if (fault !== undefined || logger === undefined)
        return fault;
    const [words, input] = kind === 'journal'
        ? [['--journald'], `MESSAGE=${line}PRIORITY=${PRIORITY_NUMBERS[status]}\nSYSLOG_IDENTIFIER=${TAG}\n`]
        : [
            [
                '--rfc5424',
                '--socket-errors=on',
                ...['--tag', TAG, '--msgid', 'job', '--priority', `user.${PRIORITIES[status]}`],
                ...['--size', String(MAX_MESSAGE_BYTES)],
            ],
            line,
        ];
    const ended = await (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_5__.runProgram)(logger, words, {
        environment: { LC_ALL: 'C' },
        timeoutMs: LOGGER_TIMEOUT_MS,
        input,
        maxBytes: MAX_COMPLAINT_BYTES,
        ...(signal.aborted ? {} : { signal }),
    });
    if (ended.failure !== undefined)
        return `logger did not end well (${ended.reason ?? ended.failure})`;
    const said = ended.stderr.toString('utf8').trim();
    return ended.status === 0 && said === ''
        ? undefined
        : `logger says: ${said || `exit code ${ended.status}`}`;
}
function complain(place, fault) {
    const name = place.kind === 'file' ? place.path : place.kind;
    const message = `report-to ${name}: ${fault}. This job is not reported; nothing else is affected. The administrator of the runner must look at it.`;
    return { code: 'report-failed', severity: 'warning', message };
}


})

};

export const id = 3524;
export const ids = [3524];
export const modules = {

3524:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6805);
var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8766);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(411);
var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2519);






const VARIABLE_START = 'SETUP_CA_BUNDLE_';
/** Every input, so that a configuration may have each; and what only the hook has (`node` is read by its scripts). */
const SETTINGS = {
    certificates: true,
    'pkcs12-password': true,
    hosts: true,
    'default-store': true,
    clients: true,
    install: true,
    'allow-unpinned': true,
    'verify-hosts': true,
    'verify-clients': true,
    'fail-on-warnings': true,
    'fail-on-empty': true,
    summary: true,
    fail: true,
    node: true,
};
/** Variables with our prefix that are no settings: where the configuration is. */
const OTHER_VARIABLES = new Set(['SETUP_CA_BUNDLE_CONFIG']);
/**
 * Reads the configuration of a runner: one file for each setting in the folder SETUP_CA_BUNDLE_CONFIG (as a ConfigMap is
 * mounted), and above them the variables SETUP_CA_BUNDLE_<SETTING>. Names with a dot are the certificates' own files and
 * none of ours. Relative paths start at the folder: the workspace holds what the last job left there.
 */
function readConfiguration(environment, platform) {
    const folder = environment.SETUP_CA_BUNDLE_CONFIG || defaultFolder(environment, platform);
    const problems = [];
    const report = (code, severity, message) => {
        problems.push({ code, severity, message });
    };
    const values = new Map();
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder)) {
        report('bad-entry', 'error', `SETUP_CA_BUNDLE_CONFIG: ${folder} is not an absolute path.`);
    }
    else {
        for (const name of listNames(folder, Boolean(environment.SETUP_CA_BUNDLE_CONFIG), report)) {
            if (!isSetting(name)) {
                report('unknown-setting', 'warning', describeUnknown((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
                continue;
            }
            const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
            // an editor ends a file with a line break, which is no part of a password
            if (Buffer.isBuffer(bytes))
                values.set(name, bytes.toString('utf8').replace(/\r?\n$/, ''));
            else
                report(bytes.code, 'error', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)} ${bytes.reason}.`);
        }
    }
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith(VARIABLE_START) || OTHER_VARIABLES.has(variable))
            continue;
        const name = variable.slice(VARIABLE_START.length).toLowerCase().replaceAll('_', '-');
        if (!isSetting(name))
            report('unknown-setting', 'warning', describeUnknown(variable));
        else if (value)
            values.set(name, value);
    }
    const password = values.get('pkcs12-password') ?? '';
    if (password !== '')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq)(password);
    const read = (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ .i)((name) => values.get(name) ?? '');
    if (read.request.installs.length > 0) {
        const message = 'install: a job-started hook has no post step in which it could be undone. Put the CA into the store of the machine or of its image.';
        report('not-supported', 'error', message);
    }
    const fail = (values.get('fail') ?? '').trim() || 'soft';
    if (fail !== 'soft' && fail !== 'hard') {
        report('bad-choice', 'error', `fail: \u201c${fail}\u201d is neither soft nor hard.`);
    }
    return {
        request: startAt(folder, read.request),
        problems: [...problems, ...read.problems],
        isSoft: fail !== 'hard',
        judge: (outcome) => (outcome.status === 'failed' ? explain(outcome, fail === 'hard', folder) : outcome),
    };
}
function defaultFolder(environment, platform) {
    if (platform !== 'win32')
        return '/etc/setup-ca-bundle';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.ProgramData || 'C:\\ProgramData', 'setup-ca-bundle');
}
function listNames(folder, isGiven, report) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
            .filter((name) => !name.includes('.'))
            .sort();
    }
    catch (cause) {
        const code = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause);
        if (code === 'ENOENT' && !isGiven)
            return []; // variables alone are a configuration, too
        report(code === 'ENOENT' ? 'file-not-found' : 'unreadable', 'error', `SETUP_CA_BUNDLE_CONFIG: the folder ${folder} cannot be read (${code}).`);
        return [];
    }
}
function isSetting(name) {
    return Object.hasOwn(SETTINGS, name);
}
function describeUnknown(name) {
    return `${name}: there is no such setting, it is passed over. Known are ${Object.keys(SETTINGS).join(', ')}.`;
}
/** The request without installs, and with relative paths that start at the folder. */
function startAt(folder, request) {
    const { defaultStore } = request;
    return {
        ...request,
        installs: [],
        certificates: request.certificates.map((entry) => entry.kind === 'path' ? { ...entry, path: resolveIn(folder, entry.path) } : entry),
        defaultStore: defaultStore.kind === 'path'
            ? { ...defaultStore, path: resolveIn(folder, defaultStore.path) }
            : defaultStore,
    };
}
function resolveIn(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
}
function explain(outcome, isHard, folder) {
    const what = isHard ? 'This job is stopped (fail: hard)' : 'This job goes on without it (fail: soft)';
    const message = `The job-started hook of this runner could not make the CA bundle. ${what}. Nothing in the workflow is wrong: whoever runs the runner must look at ${folder} and at what the other messages name.`;
    const severity = isHard ? 'error' : 'warning';
    const soften = (problem) => problem.severity === 'error' ? { ...problem, severity } : problem;
    return {
        ...outcome,
        problems: [{ code: 'hook-failed', severity, message }, ...outcome.problems.map(soften)],
    };
}


})

};

export const id = "git";
export const ids = ["git"];
export const modules = {

5534:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  askGit: () => (askGit)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6771);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9686);
var _programs_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9688);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5026);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7636);
var _setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2214);
var _setting_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(603);









const GIT_DEADLINE_MS = 5_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const GIT_VARIABLES = /^(?:XDG_CONFIG_HOME|GIT_(?:CONFIG|DIR|COMMON_DIR|WORK_TREE|CEILING|DISCOVERY)\w*)$/i;
const KEYS = String.raw `^http\.(.+\.)?((proxy)?sslcainfo|sslverify)$`;
const OFF = /^(?:false|no|off|0|)$/i;
const NO_SUCH_KEY = 1;
async function askGit(context) {
    const answer = await runGit(context);
    if (answer === undefined || context.signal.aborted)
        return _setting_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_SETTINGS */ .Ac; // without git nothing is lost
    if (typeof answer === 'string')
        return { ..._setting_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_SETTINGS */ .Ac, problems: [describeFailure(answer)] };
    const { status, stdout } = answer;
    if (status === 0)
        return readAnswer(stdout.toString('utf8'), context);
    return status === NO_SUCH_KEY
        ? _setting_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_SETTINGS */ .Ac
        : { ..._setting_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_SETTINGS */ .Ac, problems: [describeFailure(explainEnd(answer))] };
}
async function runGit(context) {
    const { path, leftOut } = (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)(['git'], context);
    if (path === undefined)
        return leftOut[0];
    const { home, temporary } = context.folders;
    const project = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findProject */ .t1)(context);
    // Conditional includes depend on the repository. Git gets its path and is not started in it.
    const place = project !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(project) ? ['-C', project] : [];
    const question = ['config', '--show-origin', '--null', '--type=path', '--get-regexp', KEYS];
    return (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_6__.runProgram)(path, [...place, ...question], {
        environment: (0,_programs_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .takeVariables */ .Zr)(context, GIT_VARIABLES),
        folder: home ?? temporary,
        timeoutMs: GIT_DEADLINE_MS,
        maxBytes: MAX_ANSWER_BYTES,
        signal: context.signal,
    });
}
function explainEnd({ status, failure, reason }) {
    if (failure === 'late')
        return `no answer within ${GIT_DEADLINE_MS / 1000} s`;
    return `code ${reason ?? status ?? failure}`;
}
function readAnswer(answer, context) {
    const fields = answer.split('\0');
    const found = new Map();
    const switches = new Map();
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const origin = fields[at] ?? '';
        const record = fields[at + 1] ?? '';
        const [key, value] = splitOnce(record, '\n');
        const file = origin.startsWith('file:')
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.folders.workspace ?? '/', origin.slice('file:'.length))
            : undefined;
        const isTrustedSource = file === undefined || !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P_)(file, context);
        const isLeft = file !== undefined && context.isLeftByJob?.(file) === true;
        if (/sslverify$/i.test(key)) {
            switches.delete(key);
            if (record !== key && OFF.test(value))
                switches.set(key, { ...describeSwitch(key, file), isLeft });
            continue;
        }
        // of two values for a key the last one counts; but what a pull request or an earlier job wrote hides nothing that it did
        // not write
        const id = `${isTrustedSource} ${isLeft} ${key}`;
        found.delete(id);
        if (value === '')
            continue;
        found.set(id, {
            name: `${describeKey(key, nameOf(key))} in ${file ?? 'GIT_CONFIG_* variables'}`,
            path: (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .toAbsolute */ .Tr)(value, context),
            isTrustedSource,
            isLeft,
            takesFolder: false,
            isExportable: false,
            key: `git:http.${/^http\.[^.]*$/.test(key) ? '' : '<url>.'}${nameOf(key)}`,
            file,
            line: file === undefined ? undefined : findLineIn(file, 'sslcainfo', value),
        });
    }
    return { ..._setting_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_SETTINGS */ .Ac, settings: [...found.values()], switches: [...switches.values()] };
}
function describeSwitch(key, file) {
    const line = file === undefined ? undefined : findLineIn(file, 'sslverify');
    const where = file === undefined ? 'GIT_CONFIG_* variables' : file;
    return {
        what: `${describeKey(key, 'sslVerify')}=false in ${where}${line === undefined ? '' : `, line ${line}`}`,
        who: 'git',
        remedy: 'Remove it: git config --unset, with the scope that names this file.',
    };
}
function findLineIn(file, ...words) {
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(file);
    return Buffer.isBuffer(bytes) ? (0,_setting_lines_js__WEBPACK_IMPORTED_MODULE_8__.findLine)(bytes.toString('utf8'), ...words) : undefined;
}
function describeKey(key, name) {
    const url = key.slice('http.'.length, -name.length - 1);
    if (url === '')
        return `http.${name}`;
    try {
        const { protocol, host, pathname } = new URL(url);
        if (pathname.includes('@'))
            return `http.<url>.${name}`; // a slash in a password ends the host
        return `http.${protocol}//${host}${pathname}.${name}`;
    }
    catch {
        return `http.<url>.${name}`; // a pattern such as https://*.example.org is a URL to the parser, too
    }
}
function nameOf(key) {
    return /proxysslcainfo$/i.test(key) ? 'proxySSLCAInfo' : 'sslCAInfo';
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
function describeFailure(reason) {
    const message = `git's configuration mentions http.sslCAInfo or http.sslVerify, but git could not be asked for them (${reason}): CA files that it names are not in the bundle, which git now reads instead. Run \`git config --get-regexp sslcainfo\`, and add the files to \`certificates\`.`;
    return { code: 'unreadable', severity: 'warning', message };
}


})

};

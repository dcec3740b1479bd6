export const id = "docker-cli";
export const ids = ["docker-cli"];
export const modules = {

3816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D_: () => (writeEngineShim),
  J2: () => (SHIM_FOLDER),
  SF: () => (leaveShimsOut),
  bJ: () => (readShimVariables)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _engine_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);


const SHIM_FOLDER = 'container-engines';
const NODE_VARIABLES = ['NODE_OPTIONS', 'NODE_ICU_DATA', 'OPENSSL_CONF'];
const AWAY = 'SETUP_CA_BUNDLE_AWAY_';
function readShimVariables(environment) {
    const pairs = Object.entries(environment);
    const isAway = ([name]) => name.startsWith(AWAY);
    return Object.fromEntries([
        ...pairs.filter((pair) => !isAway(pair)),
        ...pairs.filter(isAway).map(([name, value]) => [name.slice(AWAY.length), value]),
    ]);
}
function leaveShimsOut(path) {
    return path
        .split(':')
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder) !== SHIM_FOLDER || !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)).startsWith('setup-ca-bundle'))
        .join(':');
}
function writeEngineShim({ engine, files, words }, quote) {
    const valued = [
        ...listValued(_engine_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_FLAGS */ .an[engine]).map((flag) => `' ${flag}'`),
        ...listValued(_engine_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUP_FLAGS */ .AX).map((flag) => `'group ${flag}'`),
    ];
    return `#!/bin/sh
# ${engine} of this job, by setup-ca-bundle: builds and containers get the job's CA bundle, all else goes straight on.
_scb_rest=$PATH: _scb_path=''
while [ -n "$_scb_rest" ]; do
  _scb_part=\${_scb_rest%%:*} _scb_rest=\${_scb_rest#*:}
  # this file may be in PATH under other names, too
  case $_scb_part in */setup-ca-bundle*/${SHIM_FOLDER}) continue ;; esac
  [ "$_scb_part/${engine}" -ef "$0" ] || _scb_path=$_scb_path:$_scb_part
done
PATH=\${_scb_path#:}
export PATH
_scb_group='' _scb_isValue='' _scb_isOurs=''
for _scb_word in "$@"; do
  if [ -n "$_scb_isValue" ]; then _scb_isValue=''; continue; fi
  case "\${_scb_group:+group} $_scb_word" in
    ${valued.join(' | ')}) _scb_isValue=1; continue ;;
    *' -'*) continue ;;
  esac
  case "$_scb_group $_scb_word" in
    ' build' | ' run' | ' create' | 'image build' | 'builder build' | 'buildx build' | 'buildx b' | 'container run' | 'container create')
      _scb_isOurs=1 ;;
    ' image' | ' builder' | ' buildx' | ' container') _scb_group=$_scb_word; continue ;;
  esac
  break
done
[ -n "$_scb_isOurs" ] || exec ${engine} "$@"
if ${files.map((file) => `[ -f ${quote(file)} ]`).join(' && ')}; then
${NODE_VARIABLES.map((name) => `  [ -z "\${${name}+x}" ] || { export ${AWAY}${name}="$${name}"; unset ${name}; }\n`).join('')}  exec ${words.map(quote).join(' ')} "$@"
fi
echo 'setup-ca-bundle: its files are gone: ${engine} runs without the CA bundle.' >&2
exec ${engine} "$@"
`;
}
function listValued({ values }) {
    return values.split(' ').flatMap((entry) => {
        const [name = '', letter] = entry.split(',');
        return letter === undefined ? [`--${name}`] : [`--${name}`, `-${letter}`];
    });
}


}),

5286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (planNothing),
  x: () => (joinPlans)
});
function planNothing(...obstacles) {
    return { changes: [], already: [], obstacles };
}
function joinPlans(plans) {
    return {
        changes: plans.flatMap(({ changes }) => changes),
        already: plans.flatMap(({ already }) => already),
        obstacles: plans.flatMap(({ obstacles }) => obstacles),
        notes: plans.flatMap(({ notes = [] }) => notes),
    };
}


}),

3396:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planDockerCli: () => (planDockerCli)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5026);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8929);
var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5286);
var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3596);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3427);








const ENGINES = ['docker', 'podman'];
async function planDockerCli({ folder: output }, context) {
    const { platform, owner, isJob } = context;
    if (platform === 'win32')
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)('on Windows it is not possible: write setup-ca-bundle docker.');
    if (!isJob) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)("outside a workflow nothing is put on PATH. Write setup-ca-bundle docker run \u2026, or in a profile: alias docker='setup-ca-bundle docker'.");
    }
    const engines = ENGINES.filter((name) => (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)([name], context).path !== undefined);
    if (engines.length === 0)
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)('neither docker nor podman is on PATH.');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)(output), _containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__/* .SHIM_FOLDER */ .J2);
    const searchFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__/* .SHIM_FOLDER */ .J2); // as later steps name the place
    // an earlier use with the same bundle: it takes it away when the job ends, after this one
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return { changes: [], already: [folder], obstacles: [], searchFolder };
    const self = owner?.self ?? [];
    const write = (engine) => {
        const words = [...self, _names_js__WEBPACK_IMPORTED_MODULE_6__/* .AS_COMMAND_LINE */ .I_, engine, '--output', output, '--optional'];
        const text = (0,_containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEngineShim */ .D_)({ engine, files: self, words }, _report_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X);
        const bytes = Buffer.from(text).toString('base64');
        return { do: 'write-file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, engine), bytes, mode: 0o755 };
    };
    const change = {
        install: 'docker-cli',
        label: `${engines.join(' and ')} on PATH (${folder})`,
        paths: [folder],
        steps: [{ do: 'make-folder', path: folder, mode: 0o755 }, ...engines.map(write)],
        removal: [
            ...engines.map((engine) => ({ do: 'delete-file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, engine) })),
            { do: 'delete-empty-folder', path: folder },
        ],
        byHand: `rm -r ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X)(folder)}`,
    };
    return { changes: [change], already: [], obstacles: [], searchFolder };
}


}),

3427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (resolvePath)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function resolvePath(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(resolvePath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


})

};

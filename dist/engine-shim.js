export const id = "engine-shim";
export const ids = ["engine-shim"];
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
  # of joined flags (-DH) the last one says whether a value follows
  case $_scb_word in
    --*) ;;
    -?*)
      while :; do
        case "\${_scb_group:+group} $_scb_word" in
          ${listJoined(engine)}) _scb_word=-\${_scb_word#-?} ;;
          *) break ;;
        esac
      done ;;
  esac
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
echo 'setup-ca-bundle: the files of the bundle are gone, so ${engine} runs without it. Run setup-ca-bundle again.' >&2
exec ${engine} "$@"
`;
}
function listJoined(engine) {
    const letters = ({ switches }) => switches
        .split(' ')
        .map((entry) => entry.split(',')[1] ?? '')
        .join('');
    return `' '-[${letters(_engine_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_FLAGS */ .an[engine])}]?* | 'group '-[${letters(_engine_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUP_FLAGS */ .AX)}]?*`;
}
function listValued({ values }) {
    return values.split(' ').flatMap((entry) => {
        const [name = '', letter] = entry.split(',');
        return letter === undefined ? [`--${name}`] : [`--${name}`, `-${letter}`];
    });
}


})

};

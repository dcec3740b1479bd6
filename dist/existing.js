export const id = "existing";
export const ids = ["existing", "shape-for-main", "schannel", "java-options", "python-lenient"];
export const modules = {

173:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lo: () => (planExisting),
  UV: () => (describeMissing),
  xx: () => (findExisting)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2600);
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2309);
var _clients_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9449);
var _clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2790);
var _clients_schannel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3018);
var _files_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4836);
var _files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6771);
var _shape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(542);










function findExisting({ folders }) {
    const { output } = folders;
    if (output === undefined)
        return undefined;
    const record = readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FILE */ .Uq));
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_FILE */ .Ij);
    if (record === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundle))
        return undefined;
    const ifThere = (isMade, name) => isMade && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, name)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, name) : undefined;
    return {
        bundle,
        extra: ifThere(record.hasExtra, _files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .EXTRA_FILE */ .Cq),
        truststore: ifThere(record.hasTruststore, _files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .TRUSTSTORE_FILE */ .vB),
        clients: [..._clients_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .TLS_CLIENTS */ .dK, ..._clients_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .ANSWERING */ .xE].filter(({ variable, shape, configuration }) => record.variables.has(variable) &&
            (!configuration || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, configuration.file))) &&
            (shape !== 'modules' ||
                _clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_4__.PYTHON_MODULES.every(({ name }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .PYTHON_FOLDER */ .eW, name))))),
    };
}
function planExisting({ bundle, extra, truststore, clients }, { environment, platform }) {
    const javaOptions = truststore && (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_7__.addTruststore)(environment.JAVA_TOOL_OPTIONS, truststore);
    const pythonPath = (0,_clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_4__.addPythonFolder)(environment.PYTHONPATH, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundle), _files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .PYTHON_FOLDER */ .eW));
    const named = { bundle, extra, javaOptions, pythonPath };
    const variables = (0,_clients_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planVariables */ .LK)(clients, named, environment, new Set());
    return platform === 'win32'
        ? (0,_clients_schannel_js__WEBPACK_IMPORTED_MODULE_8__.planSchannel)(variables, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(bundle).size, environment).variables
        : variables;
}
function describeMissing({ folders: { output } }, consequence) {
    if (output === undefined)
        return 'There is no home folder for this user: name a folder with --output.';
    const missing = `There is no bundle yet (${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_FILE */ .Ij)} or its report is missing). Make one: setup-ca-bundle --certificates FILE.`;
    return consequence === undefined ? missing : `${missing} ${consequence}`;
}
const isReport = (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .objectOf */ .Xy)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .exactly */ .pV)(1),
    extra: (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .exactly */ .pV)(null), (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .objectOf */ .Xy)({})),
    truststore: (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .exactly */ .pV)(null), (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .objectOf */ .Xy)({})),
    variables: (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .objectOf */ .Xy)({ variable: _shape_js__WEBPACK_IMPORTED_MODULE_9__/* .isText */ .KH, isKept: _shape_js__WEBPACK_IMPORTED_MODULE_9__/* .isBoolean */ .Lm })),
});
function readRecord(path) {
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o)(path);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    try {
        const { extra, truststore, variables } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .parseShaped */ .xj)(bytes.toString('utf8'), isReport, 'report');
        return {
            hasExtra: extra !== null,
            hasTruststore: truststore !== null,
            variables: new Set(variables.filter(({ isKept }) => !isKept).map(({ variable }) => variable)),
        };
    }
    catch {
        return undefined;
    }
}


}),

2309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  addTruststore: () => (addTruststore),
  e: () => (removeTruststore),
  i: () => (namesOtherTruststore)
});
const OPTION = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;
const TRUSTSTORE = /^-Djavax\.net\.ssl\.trustStore(?:Type|Password|Provider)?=/;
const OWN = /^-Djavax\.net\.ssl\.trustStore=.*[\\/]setup-ca-bundle-\w{6}[\\/]truststore\.jks$/;
function addTruststore(present, path) {
    return `${removeTruststore(present ?? '', path)} -Djavax.net.ssl.trustStore=${quote(path)}`.trimStart();
}
function removeTruststore(options, path) {
    return options.replace(OPTION, (option) => (isOwn(unquote(option), path) ? '' : option)).trim();
}
function namesOtherTruststore(options, path) {
    return (options.match(OPTION) ?? [])
        .map(unquote)
        .some((option) => TRUSTSTORE.test(option) && !isOwn(option, path));
}
function isOwn(option, path) {
    return OWN.test(option) || option === `-Djavax.net.ssl.trustStore=${path}`;
}
function quote(path) {
    return /[\s'"]/.test(path) ? `"${path.replaceAll('"', `"'"'"`)}"` : path;
}
function unquote(option) {
    return option.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double);
}


}),

2790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PYTHON_MODULES: () => (PYTHON_MODULES),
  addPythonFolder: () => (addPythonFolder),
  u: () => (PYTHON_LENIENT_WARNING),
  z: () => (removePythonFolder)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const OWN = /[\\/]setup-ca-bundle-\w{6}[\\/]python-lenient[\\/]?$/;
const SITECUSTOMIZE = `# Written by setup-ca-bundle (clients: +python-lenient). Python runs this when it starts.
# From Python 3.13 on it takes VERIFY_X509_STRICT, and nothing else, out of what clients verify with: they judge
# certificates as Python 3.12 does. Then it runs the sitecustomize that comes next, if there is one.
import os
import sys


class LenientSsl(object):
    """Waits until the module _ssl is loaded, whenever that is."""

    def find_spec(self, name, path=None, target=None):
        if name != "_ssl":
            return None
        behind = sys.meta_path.index(self) + 1
        for finder in sys.meta_path[behind:]:
            find_spec = getattr(finder, "find_spec", None)
            spec = find_spec and find_spec(name, path, target)
            if spec is not None:
                self.loader, spec.loader = spec.loader, self
                return spec
        return None

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__loader__ = module.__spec__.loader = self.loader
        self.loader.exec_module(module)
        module.VERIFY_X509_STRICT = 0


def run_next(folders):
    if sys.version_info < (3, 5):
        import imp

        imp.load_module(__name__, *imp.find_module(__name__, folders))
        return
    for finder in sys.meta_path:
        find_spec = getattr(finder, "find_spec", None)
        spec = find_spec and find_spec(__name__, folders)
        if spec and spec.loader:
            from importlib.util import module_from_spec

            sys.modules[__name__] = module_from_spec(spec)
            spec.loader.exec_module(sys.modules[__name__])
            return


if sys.version_info >= (3, 13):
    sys.meta_path.insert(0, LenientSsl())
run_next(sys.path[sys.path.index(os.path.dirname(__file__)) + 1 :])
`;
const PYTHON_LENIENT_WARNING = 'python-lenient: Python 3.13 and newer check certificates less strictly in this job, as Python 3.12 does. They take CAs and servers whose certificates break the rules of RFC 5280. They still check signatures, dates, host names and who signed. A Python program that asks for strict checks itself does not get them. Have the CA or the proxy fixed, then remove this choice.';
const PYTHON_MODULES = [
    { name: 'sitecustomize.py', text: SITECUSTOMIZE },
    { name: '__pycache__', text: '' },
];
function addPythonFolder(present, folder) {
    const rest = removePythonFolder(present ?? '', folder);
    return rest === '' ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter + rest;
}
function removePythonFolder(present, folder) {
    const parts = present.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    return parts.filter((part) => part !== folder && !OWN.test(part)).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
}


}),

3018:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  MAX_SCHANNEL_BUNDLE_BYTES: () => (MAX_SCHANNEL_BUNDLE_BYTES),
  planSchannel: () => (planSchannel)
});
const KEY = 'http.schannelUseSSLCAInfo';
const MAX_SCHANNEL_BUNDLE_BYTES = 1024 * 1024;
function planSchannel(variables, bundleBytes, environment) {
    const git = variables.find(({ variable, action }) => variable === 'GIT_SSL_CAINFO' && action !== 'kept');
    const count = readCount(environment.GIT_CONFIG_COUNT);
    if (git === undefined || count === undefined)
        return { variables, problems: [] };
    const indexes = Array.from({ length: count }, (_, index) => index);
    const isThere = (index) => environment[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() === KEY.toLowerCase();
    if (bundleBytes > MAX_SCHANNEL_BUNDLE_BYTES && !indexes.some(isThere)) {
        const message = `git: the bundle is larger than 1 MiB, which git with schannel does not read, so it goes on reading the store of Windows (${KEY} is not set). With \`git config --global http.sslBackend openssl\` it reads the bundle.`;
        return { variables, problems: [{ code: 'too-large', severity: 'notice', message }] };
    }
    const index = indexes.findLast(isThere) ?? count;
    const isNew = index === count;
    const plan = (variable, wanted) => {
        const value = isNew ? wanted : (environment[variable] ?? '');
        return { client: git.client, variable, value, action: isNew ? 'export' : 'unchanged' };
    };
    return {
        variables: [
            ...variables,
            plan(`GIT_CONFIG_KEY_${index}`, KEY),
            plan(`GIT_CONFIG_VALUE_${index}`, 'true'),
            plan('GIT_CONFIG_COUNT', String(count + 1)),
        ],
        problems: [],
    };
}
function readCount(value = '') {
    if (value === '')
        return 0;
    return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}


}),

542:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  Bp: () => (variantOf),
  C5: () => (memberOf),
  KH: () => (isText),
  Lm: () => (isBoolean),
  Xy: () => (objectOf),
  c3: () => (listOf),
  gP: () => (either),
  lq: () => (optional),
  my: () => (isCount),
  pV: () => (exactly),
  wC: () => (matching),
  xj: () => (parseShaped),
  yL: () => (oneOf)
});
function parseShaped(text, check, what) {
    const value = JSON.parse(text);
    if (check(value))
        return value;
    throw new SyntaxError(`it is no ${what} that this version of this program writes`);
}
function isText(value) {
    return typeof value === 'string';
}
function isBoolean(value) {
    return typeof value === 'boolean';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function matching(pattern) {
    return (value) => isText(value) && pattern.test(value);
}
function oneOf(names) {
    return (value) => isText(value) && Object.hasOwn(names, value);
}
function memberOf(list) {
    return (value) => list.some((one) => one === value);
}
function exactly(wanted) {
    return (value) => value === wanted;
}
function either(one, other) {
    return (value) => one(value) || other(value);
}
function optional(check) {
    return (value) => value === undefined || check(value);
}
function listOf(check) {
    return (value) => Array.isArray(value) && value.every(check);
}
function mapOf(check) {
    return (value) => isObject(value) && Object.values(value).every(check);
}
function objectOf(fields) {
    const names = Object.keys(fields);
    return (value) => {
        return (isObject(value) &&
            names.every((name) => fields[name](Object.hasOwn(value, name) ? value[name] : undefined)));
    };
}
function variantOf(key, variants) {
    return (value) => {
        if (!isObject(value) || !Object.hasOwn(value, key))
            return false;
        const name = value[key];
        return isText(name) && Object.hasOwn(variants, name) && variants[name](value);
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


})

};

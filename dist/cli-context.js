export const id = "cli-context";
export const ids = ["cli-context", "schannel", "java-options"];
export const modules = {

9230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (chooseShell),
  y: () => (readContext)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);




const FOLDER = 'setup-ca-bundle';
const INSTALL_USE = 'command-line';
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output);
    return {
        isJob: false,
        now: new Date(),
        environment: env,
        platform,
        folders: {
            ...(isCi(env) ? findWorkspace(env, home) : { workspace: undefined }),
            temporary: undefined,
            toolCache: undefined,
            ...(folder === undefined ? {} : { output: folder }),
            home,
        },
        log,
        signal: AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_DEADLINE_MS */ .Yj),
        owner: {
            use: INSTALL_USE,
            temporary: undefined,
            job: undefined,
            self: [process.execPath, process.argv[1] ?? ''],
        },
    };
}
function chooseShell(given) {
    return given ?? (process.platform === 'win32' ? 'powershell' : 'bash');
}
const CI_MARKS = ['TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID'];
function isCi(environment) {
    const { CI = '' } = environment;
    return (CI !== '' && CI !== 'false') || CI_MARKS.some((name) => environment[name]);
}
const CHECKOUT_VARIABLES = [
    'CI_PROJECT_DIR', // GitLab
    'GITHUB_WORKSPACE',
    'BUILD_SOURCESDIRECTORY', // Azure Pipelines
    'CIRCLE_WORKING_DIRECTORY', // may begin with ~
    'BITBUCKET_CLONE_DIR',
    'BUILDKITE_BUILD_CHECKOUT_PATH',
    'CI_WORKSPACE', // Woodpecker
    'DRONE_WORKSPACE',
    'CODEBUILD_SRC_DIR',
    'WORKSPACE', // Jenkins
];
function findWorkspace(environment, home) {
    const start = process.cwd();
    const named = CHECKOUT_VARIABLES.flatMap((name) => {
        const value = environment[name] ?? '';
        return value === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home === undefined ? value : value.replace(/^~(?=\/|$)/, home))];
    });
    const around = findCheckout(start);
    const [workspace = start, ...checkouts] = around === undefined ? named : [...named, around];
    return { workspace, start, checkouts };
}
function findCheckout(start) {
    let checkout;
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
            checkout = folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return checkout;
    }
}
function findUserFolder(environment, platform, home) {
    if (platform === 'win32' && environment.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.LOCALAPPDATA, FOLDER);
    if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.XDG_DATA_HOME, FOLDER);
    }
    if (home === undefined)
        return undefined;
    const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[platform];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...(parts ?? ['.local', 'share']), FOLDER);
}
function readHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}


}),

9004:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  execCommand: () => (execCommand)
});
var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9230);
var _existing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8824);
var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(892);



async function execCommand(given, terminal) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .readContext */ .y)(given.output, terminal.log);
    const existing = (0,_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .findExisting */ .xx)(context);
    if (existing === undefined) {
        terminal.say((0,_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissing */ .UV)(context).replace('No variable was set.', 'The command was not run.'), 'red');
        return 1;
    }
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .listSettings */ .c)((0,_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .planExisting */ .Lo)(existing, context), context);
    const environment = {
        ...context.environment,
        ...Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    };
    const { runForUser } = await __webpack_require__.e("foreground").then(__webpack_require__.bind(__webpack_require__, 3068));
    return runForUser('exec', given.words, environment, terminal);
}


}),

8824:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lo: () => (planExisting),
  UV: () => (describeMissing),
  xx: () => (findExisting)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7171);
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6392);
var _clients_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);
var _clients_schannel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(751);
var _files_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8545);
var _files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8766);
var _shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1025);









function findExisting({ folders }) {
    const { output } = folders;
    if (output === undefined)
        return undefined;
    const record = readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILE */ .Uq));
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij);
    if (record === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundle))
        return undefined;
    const ifThere = (isMade, name) => isMade && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, name)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, name) : undefined;
    return {
        bundle,
        extra: ifThere(record.hasExtra, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .EXTRA_FILE */ .Cq),
        truststore: ifThere(record.hasTruststore, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .TRUSTSTORE_FILE */ .vB),
        clients: _clients_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .TLS_CLIENTS */ .d.filter(({ id, configuration }) => record.clients.has(id) && (!configuration || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, configuration.file)))),
    };
}
function planExisting({ bundle, extra, truststore, clients }, { environment, platform }) {
    const javaOptions = truststore && (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_6__.addTruststore)(environment.JAVA_TOOL_OPTIONS, truststore);
    const variables = (0,_clients_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planVariables */ .LK)(clients, { bundle, extra, javaOptions }, environment, new Set());
    return platform === 'win32'
        ? (0,_clients_schannel_js__WEBPACK_IMPORTED_MODULE_7__.planSchannel)(variables, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(bundle).size, environment).variables
        : variables;
}
function describeMissing({ folders: { output } }) {
    return output === undefined
        ? 'There is no home folder for this user: name a folder with --output.'
        : `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij)} is not there, or not its record: run setup-ca-bundle once with --certificates or --hosts. No variable was set.`;
}
const isReport = (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .exactly */ .pV)(1),
    extra: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .exactly */ .pV)(null), (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({})),
    truststore: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .exactly */ .pV)(null), (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({})),
    variables: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({ client: _shape_js__WEBPACK_IMPORTED_MODULE_8__/* .isText */ .KH, isKept: _shape_js__WEBPACK_IMPORTED_MODULE_8__/* .isBoolean */ .Lm })),
});
function readRecord(path) {
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readSource */ .o)(path);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    try {
        const { extra, truststore, variables } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .parseShaped */ .xj)(bytes.toString('utf8'), isReport, 'report');
        return {
            hasExtra: extra !== null,
            hasTruststore: truststore !== null,
            clients: new Set(variables.filter(({ isKept }) => !isKept).map(({ client }) => client)),
        };
    }
    catch {
        return undefined;
    }
}


}),

892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (listSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6392);
var _files_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);




function listSettings(planned, context) {
    const set = planned
        .filter(({ action }) => action !== 'kept')
        .map(({ variable, value }) => ({ name: variable, value }));
    const known = new Set(planned.map(({ variable }) => variable));
    const taken = _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_CLIENTS */ .d.filter(({ variable }) => !known.has(variable)).flatMap(({ variable }) => {
        const present = context.environment[variable];
        const rest = present ? takeBack(present, context) : undefined;
        return rest === undefined ? [] : [{ name: variable, value: rest === '' ? undefined : rest }];
    });
    return [...set, ...taken];
}
function takeBack(present, context) {
    const { output } = context.folders;
    if (output === undefined)
        return undefined;
    if ((0,_files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .isInOutput */ .zA)(present, context))
        return '';
    const delimiter = context.platform === 'win32' ? ';' : ':';
    const parts = present.split(delimiter);
    if (parts.length > 1 && parts.includes(output))
        return parts.filter((part) => part !== output).join(delimiter);
    const options = (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTruststore */ .e)(present, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTSTORE_FILE */ .vB));
    return options === present.trim() ? undefined : options;
}


}),

6392:
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

751:
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

1025:
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

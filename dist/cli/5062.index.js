export const id = 5062;
export const ids = [5062,7598];
export const modules = {

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printExisting: () => (/* binding */ printExisting)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _clients_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7171);
/* harmony import */ var _clients_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);
/* harmony import */ var _files_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8545);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8766);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(892);
/* harmony import */ var _shells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1214);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1978);









/**
 * Writes to stdout what a shell is to set for the files that an earlier run made: no certificate is read and no host
 * asked, so that it may stand in a profile. Names no file that is not there.
 */
function printExisting(given, terminal) {
    const context = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .readContext */ .y)(given.output, terminal.log);
    const { output = '' } = context.folders;
    const record = readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILE */ .Uq));
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij);
    if (record === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundle)) {
        terminal.say(terminal.paint('yellow', `${bundle} is not there, or not its record: run setup-ca-bundle once with --certificates or --hosts. Nothing was set.`));
        return 1;
    }
    const ifThere = (isMade, name) => isMade && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, name)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, name) : undefined;
    const files = {
        bundle,
        added: ifThere(record.hasAdded, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .ADDED_FILE */ .Sk),
        truststore: ifThere(record.hasTruststore, _files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .TRUSTSTORE_FILE */ .vB),
    };
    const clients = _clients_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .TLS_CLIENTS */ .d.filter(({ id, configuration }) => record.clients.has(id) && (!configuration || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, configuration.file))));
    const planned = (0,_clients_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planVariables */ .L)(clients, files, context.environment, new Set());
    const shell = given.shell ?? (process.platform === 'win32' ? 'powershell' : 'bash');
    const written = (0,_shells_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSettings */ .Ln)(shell, (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .listSettings */ .c)(planned, context));
    for (const refusal of written.refusals)
        terminal.say(terminal.paint('red', refusal));
    if (written.text === undefined)
        return 1;
    process.stdout.write(written.text);
    return 0;
}
function readRecord(path) {
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readSource */ .o)(path);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    try {
        const { version, added, truststore, variables } = JSON.parse(bytes.toString('utf8'));
        if (version !== 1 || !Array.isArray(variables))
            return undefined;
        const set = variables.filter((variable) => variable?.isKept === false);
        return {
            hasAdded: added !== null,
            hasTruststore: truststore !== null,
            clients: new Set(set.map(({ client }) => client)),
        };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6392);
/* harmony import */ var _files_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);




/**
 * What a shell is to set: the planned variables but those that the user keeps; and to take back what an earlier run set
 * and this one has no file for, because a shell, unlike a job, can unset.
 */
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
/** A value without our part of it; undefined if it has none. */
function takeBack(present, context) {
    const { output } = context.folders;
    if (output === undefined)
        return undefined;
    if ((0,_files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .isInOutput */ .zA)(present, context))
        return '';
    const parts = present.split(':');
    if (parts.length > 1 && parts.includes(output))
        return parts.filter((part) => part !== output).join(':');
    const options = (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTruststore */ .eT)(present, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTSTORE_FILE */ .vB));
    return options === present.trim() ? undefined : options;
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export findUserFolder */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);



const FOLDER = 'setup-ca-bundle';
/** All runs of the command line are one use: a later one takes the place of those before it. */
const INSTALL_USE = 'command-line';
/** Reads the world of a command: variables, folders, the clock. `output` is the folder that was asked for. */
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
    return {
        now: new Date(),
        environment: env,
        platform,
        folders: {
            // In a CI job the working folder is what a pull request can write to; on a person's machine it is a folder as any.
            workspace: env.CI && env.CI !== 'false' ? process.cwd() : undefined,
            temporary: undefined,
            toolCache: undefined,
            ...(folder === undefined ? {} : { output: folder }),
            home,
        },
        log,
        signal: AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_DEADLINE_MS */ .Yj),
        owner: {
            use: INSTALL_USE,
            temporary: undefined,
            job: undefined,
            self: [process.execPath, process.argv[1] ?? ''],
        },
    };
}
/** Where programs keep data of a user: XDG Base Directory Specification, Apple's File System Programming Guide, Known Folders. */
function findUserFolder(environment, platform, home) {
    if (platform === 'win32' && environment.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.LOCALAPPDATA, FOLDER);
    if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.XDG_DATA_HOME, FOLDER);
    }
    if (home === undefined)
        return undefined;
    const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[platform];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...(parts ?? ['.local', 'share']), FOLDER);
}
function readHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TLS_CLIENTS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The CA variables that can be set. Everything about exports is made from this table. */
const TLS_CLIENTS = [
    byDefault('openssl', 'SSL_CERT_FILE'),
    byDefault('requests', 'REQUESTS_CA_BUNDLE'),
    byDefault('curl', 'CURL_CA_BUNDLE'),
    byDefault('git', 'GIT_SSL_CAINFO'),
    byDefault('pip', 'PIP_CERT'),
    byDefault('node', 'NODE_EXTRA_CA_CERTS', 'added'),
    // Go programs that hand a client of their own to the AWS SDK stop at start: terraform-provider-aws#23182.
    { ...onRequest('aws', 'AWS_CA_BUNDLE'), breaksOthers: true },
    onRequest('cargo', 'CARGO_HTTP_CAINFO'),
    onRequest('gcloud', 'CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE'),
    onRequest('httplib2', 'HTTPLIB2_CA_CERTS'),
    onRequest('grpc', 'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH'),
    onRequest('hex', 'HEX_CACERTS_PATH'),
    onRequest('stack', 'SYSTEM_CERTIFICATE_PATH'),
    onRequest('lwp', 'PERL_LWP_SSL_CA_FILE'),
    onRequest('composer', 'COMPOSER_CAFILE'),
    onRequest('bundler', 'BUNDLE_SSL_CA_CERT'),
    onRequest('nix', 'NIX_SSL_CERT_FILE'),
    onRequest('julia', 'JULIA_SSL_CA_ROOTS_PATH'),
    onRequest('mamba', 'MAMBA_SSL_VERIFY'),
    onRequest('deno', 'DENO_CERT', 'added'),
    byConfiguration('wget', 'WGETRC', {
        file: 'wgetrc',
        write: (bundlePath) => `ca_certificate = ${bundlePath}\n`,
        toValue: (path) => path,
        replacesInHome: '.wgetrc',
    }),
    byConfiguration('php', 'PHP_INI_SCAN_DIR', {
        file: 'ca-bundle.ini',
        write: (bundlePath) => `curl.cainfo = "${bundlePath}"\nopenssl.cafile = "${bundlePath}"\n`,
        isAddedTo: true,
        // An empty part stands for the folder that was compiled in.
        toValue: (path, present = '') => {
            const folder = path.slice(0, path.lastIndexOf('/'));
            return present.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).includes(folder) ? present : present + node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter + folder;
        },
    }),
    byConfiguration('homebrew', 'HOMEBREW_CURLRC', {
        file: 'curlrc',
        write: (bundlePath) => `cacert = "${bundlePath}"\n`,
        toValue: (path) => path,
    }),
    // Every JVM then writes a line to stderr, which scripts that read it may not expect.
    { ...onRequest('java', 'JAVA_TOOL_OPTIONS', 'truststore'), breaksOthers: true },
];
function byDefault(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: true, breaksOthers: false };
}
function onRequest(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: false, breaksOthers: false };
}
function byConfiguration(id, variable, configuration) {
    return { ...onRequest(id, variable, 'configuration'), configuration };
}


/***/ }),

/***/ 6392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ addTruststore),
/* harmony export */   eT: () => (/* binding */ removeTruststore),
/* harmony export */   iW: () => (/* binding */ namesOtherTruststore)
/* harmony export */ });
/** An option as the JVM parts them (hotspot's arguments.cpp): at white space outside quotes, wherever in it they are. */
const OPTION = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;
const TRUSTSTORE = /^-Djavax\.net\.ssl\.trustStore(?:Type|Password|Provider)?=/;
/** A trust store that an earlier use of this tool wrote, by its place: folders have six random characters at the end. */
const OWN = /^-Djavax\.net\.ssl\.trustStore=.*[\\/]setup-ca-bundle-\w{6}[\\/]truststore\.jks$/;
/** The value of JAVA_TOOL_OPTIONS that names the trust store at `path`: what is there stays, without an earlier one of ours. */
function addTruststore(present, path) {
    return `${removeTruststore(present ?? '', path)} -Djavax.net.ssl.trustStore=${quote(path)}`.trimStart();
}
/** Java options without a trust store of ours; as they are if they name none. */
function removeTruststore(options, path) {
    return options.replace(OPTION, (option) => (isOwn(unquote(option), path) ? '' : option)).trim();
}
/** Whether Java options name another trust store than one of ours (`path`, if it is known), or say how theirs is to be read. */
function namesOtherTruststore(options, path) {
    return (options.match(OPTION) ?? [])
        .map(unquote)
        .some((option) => TRUSTSTORE.test(option) && !isOwn(option, path));
}
function isOwn(option, path) {
    return OWN.test(option) || option === `-Djavax.net.ssl.trustStore=${path}`;
}
/** There is no escape: a double quote stands in single ones. */
function quote(path) {
    return /[\s'"]/.test(path) ? `"${path.replaceAll('"', `"'"'"`)}"` : path;
}
function unquote(option) {
    return option.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double);
}


/***/ }),

/***/ 4600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ planVariables),
/* harmony export */   j: () => (/* binding */ planFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _java_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6392);


/**
 * Which variable gets which value, in the table's order.
 *
 * A client without anything to name has no variable (never an empty value: in nine clients it is an error). `kept` are
 * the variables that are to stay as they are.
 */
function planVariables(clients, files, environment, kept) {
    return clients.flatMap((client) => {
        const { variable } = client;
        const present = environment[variable] || undefined;
        if (kept.has(variable))
            return present ? [{ client, variable, value: present, action: 'kept' }] : [];
        const value = valueFor(client, files, present);
        if (value === undefined)
            return [];
        return [{ client, variable, value, action: present === value ? 'unchanged' : 'export' }];
    });
}
/** The configuration files that the planned variables name. */
function planFiles(variables, files) {
    return variables.flatMap(({ client: { configuration }, action }) => {
        if (configuration === undefined || action === 'kept')
            return [];
        return [{ name: configuration.file, text: configuration.write(files.bundle) }];
    });
}
function valueFor({ shape, configuration }, files, present) {
    if (configuration)
        return configuration.toValue(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.bundle)}/${configuration.file}`, present);
    if (shape === 'truststore')
        return files.truststore && (0,_java_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addTruststore */ .$e)(present, files.truststore);
    return shape === 'bundle' ? files.bundle : files.added;
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   MM: () => (/* binding */ isOwnPlace),
/* harmony export */   Om: () => (/* binding */ chooseParent),
/* harmony export */   Sk: () => (/* binding */ ADDED_FILE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   YG: () => (/* binding */ findClosedFolder),
/* harmony export */   kE: () => (/* binding */ FOLDER_PREFIX),
/* harmony export */   vB: () => (/* binding */ TRUSTSTORE_FILE),
/* harmony export */   wT: () => (/* binding */ toPortablePath),
/* harmony export */   zA: () => (/* binding */ isInOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4011);



/** The start of the name of every folder that this tool makes. */
const FOLDER_PREFIX = 'setup-ca-bundle-';
/** The names of the files in such a folder. */
const BUNDLE_FILE = 'ca-bundle.pem';
const ADDED_FILE = 'added.pem';
const TRUSTSTORE_FILE = 'truststore.jks';
const REPORT_FILE = 'report.json';
/** The runner's folder that host jobs and containers both see, in RUNNER_TEMP. */
const SHARED_FOLDER = '_github_home';
const CONTAINER_HOME = '/github/home';
const CONTAINER_TEMPORARY = '/__w/';
/**
 * Where new files must live so that every later step sees them under one literal path, job containers and
 * `docker://` actions included (tried against the runner's path translation; `docs/decisions/`).
 */
function chooseParent(context) {
    const { temporary } = context.folders;
    if (temporary === undefined)
        return undefined;
    if (context.platform !== 'linux')
        return temporary;
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(CONTAINER_HOME) && isSameFolder(shared, CONTAINER_HOME))
        return CONTAINER_HOME;
    return temporary.startsWith(CONTAINER_TEMPORARY) || isClosed(shared) ? temporary : shared;
}
/** The folder that would serve every later step, where it is there and this user may not write to it. */
function findClosedFolder({ folders: { temporary = '' }, platform }) {
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER);
    return platform === 'linux' && isClosed(shared) ? shared : undefined;
}
/** Whether a path lies in the folder that every run writes into, where there is one. */
function isInOutput(path, { folders: { output } }) {
    return output !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === output;
}
/** Whether a path lies where {@link chooseParent} may have put one of our files in this job, or an earlier run did. */
function isOwnPlace(path, context) {
    if (isInOutput(path, context))
        return true;
    const { temporary } = context.folders;
    if (temporary === undefined)
        return false;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(FOLDER_PREFIX))
        return false;
    const places = [temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, SHARED_FOLDER), CONTAINER_HOME];
    // relative: on Windows C:\\Temp and c:/temp are one place
    return places.some((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) === '');
}
/**
 * A path as later steps are to have it: with forward slashes on Windows, too. All clients, PowerShell and Git Bash read
 * them there, while bash takes the backslashes out of a path that `${{ }}` put into a script without quotes.
 */
function toPortablePath(path) {
    const isLiteral = /^\\\\[?.]\\/.test(path); // \\?\D:\\u2026 is handed on by Windows as it is
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' || isLiteral ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** Docker makes the folder as root, where a container is started with it before the runner has made it. */
function isClosed(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EACCES' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory();
    }
}
/** Two paths name one folder when a folder made in one shows up in the other; device numbers do not tell for mounts. */
function isSameFolder(path, other) {
    let probe;
    try {
        probe = (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(path, FOLDER_PREFIX);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(other, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(probe)));
    }
    catch {
        return false;
    }
    finally {
        if (probe !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(probe, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(411);



const NON_BLOCKING_READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const TOO_LARGE = {
    code: 'too-large',
    reason: `is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_BYTES */ .Tw / 1024 / 1024} MiB`,
};
const CHANGED = { code: 'changed', reason: 'was changed while it was read' };
/**
 * Reads a file whole, links followed; at most {@link MAX_SOURCE_BYTES}, also of a file that grows meanwhile.
 *
 * Never waits: a pipe or a device is refused before it is read. A file that is written in place meanwhile is refused,
 * too: what is missing may be what was meant. (One that is replaced is read as it was.)
 */
function readSource(path) {
    let descriptor;
    try {
        // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, NON_BLOCKING_READ);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (status.isDirectory())
            return { code: 'not-a-file', reason: 'is a folder' };
        if (!status.isFile())
            return { code: 'not-a-file', reason: 'is not a regular file' };
        if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_BYTES */ .Tw)
            return TOO_LARGE;
        const bytes = readAll(descriptor, status.size);
        return isSame(status, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor)) ? bytes : CHANGED;
    }
    catch (cause) {
        return explain(cause);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readAll(descriptor, expectedBytes) {
    let buffer = Buffer.allocUnsafe(expectedBytes + 1); // one more, to see the end without another turn
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_BYTES */ .Tw)
            return TOO_LARGE;
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], buffer.length * 2);
    }
}
/** Whether a file is as it was; a size of 0 is also that of files that the kernel makes up as they are read. */
function isSame(before, after) {
    return before.size === after.size && (before.size === 0 || before.mtimeMs === after.mtimeMs);
}
function explain(cause) {
    const code = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCause */ .V$)(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'file-not-found', reason: 'does not exist' };
    if (code === 'EISDIR')
        return { code: 'not-a-file', reason: 'is a folder' };
    if (code === 'EACCES' || code === 'EPERM') {
        return { code: 'unreadable', reason: `may not be read by this user (${code})` };
    }
    return { code: 'unreadable', reason: `cannot be read (${code})` };
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(411);




const FILE_MODE = 0o644; // containers and services run as other users
const FOLDER_MODE = 0o755;
/** Makes a folder of its own, with a random end to its name, in `parent`, which is made too; returns its path. Throws. */
function makeFolder(parent, prefix) {
    const isNew = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(parent, { recursive: true, mode: FOLDER_MODE }) !== undefined;
    if (isNew)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(parent, FOLDER_MODE); // the umask may have taken other users' right to enter
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(folder, FOLDER_MODE);
    return folder;
}
/**
 * Puts a file in place whole or not at all: written beside its place under a new name, then renamed.
 *
 * The same bytes as before are not written again. A link at `path` is replaced, not followed. `content` may come in
 * parts, one after the other; they are gone through up to twice. Throws.
 */
function writeFileAtomically(path, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const parts = Buffer.isBuffer(bytes) ? [bytes] : bytes;
    if (holds(path, parts))
        return;
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        // `wx` makes a new file or fails, so a link planted under that name is never followed
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(draft, 'wx', FILE_MODE);
        try {
            for (const part of parts)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, part);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, FILE_MODE); // the umask may have taken other users' right to read
        replaceFile(draft, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw cause;
    }
}
/** Milliseconds to wait on Windows for a file that another program, such as a virus scanner, has open for a moment. */
const RENAME_PAUSES_MS = node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? [] : [10, 40, 150, 300];
function replaceFile(draft, path, pauses = RENAME_PAUSES_MS) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    catch (cause) {
        const [pause, ...rest] = pauses;
        if (pause === undefined || !/^(?:EPERM|EACCES|EBUSY)$/.test((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause)))
            throw cause;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
        replaceFile(draft, path, rest);
    }
}
function holds(path, parts) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile())
            return false;
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        let at = 0;
        for (const part of parts) {
            if (!bytes.subarray(at, at + part.length).equals(part))
                return false;
            at += part.length;
        }
        return at === bytes.length;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ MAX_GLOB_MATCHES),
/* harmony export */   Eh: () => (/* binding */ MAX_RUN_CERTIFICATES),
/* harmony export */   Lr: () => (/* binding */ MAX_KEY_DERIVATION_ROUNDS),
/* harmony export */   Rx: () => (/* binding */ MAX_DER_DEPTH),
/* harmony export */   Tw: () => (/* binding */ MAX_SOURCE_BYTES),
/* harmony export */   Yj: () => (/* binding */ RUN_DEADLINE_MS),
/* harmony export */   l6: () => (/* binding */ MAX_LINE_LENGTH),
/* harmony export */   u4: () => (/* binding */ MAX_SOURCE_CERTIFICATES),
/* harmony export */   xn: () => (/* binding */ MAX_RUN_BYTES)
/* harmony export */ });
/**
 * What a run bears of its input before it says so and stops. Limits of the network are where the network is:
 * `net/download.ts`, `net/handshake.ts`, `sources/host.ts`, `sources/issuer.ts`.
 */
/** The largest source that is read, in bytes: 10 MiB, some fifty times the largest public list of roots. */
const MAX_SOURCE_BYTES = 10 * 1024 * 1024;
/** The most bytes that the files which one run's `certificates` name may have together: 64 MiB. */
const MAX_RUN_BYTES = 64 * 1024 * 1024;
/** The most certificates that one source may hold: ten thousand is a benchmark, twice as many a mistake. */
const MAX_SOURCE_CERTIFICATES = 20_000;
/** The most certificates that the local sources of one run may hold together. */
const MAX_RUN_CERTIFICATES = 50_000;
/** The most files that one glob may match: more is a mistake in the pattern. */
const MAX_GLOB_MATCHES = 1000;
/** The longest line of an input that is not PEM, in characters: the longest path that Linux knows (PATH_MAX). */
const MAX_LINE_LENGTH = 4096;
/** How deep DER may be nested: a certificate needs some ten levels. */
const MAX_DER_DEPTH = 64;
/** The rounds of key derivation that one PKCS#12 file may ask for: under a second; OpenSSL writes 2,048, Java 10,000. */
const MAX_KEY_DERIVATION_ROUNDS = 500_000;
/** The longest that a run may take, in milliseconds, for all it asks of the network together. */
const RUN_DEADLINE_MS = 60_000;


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

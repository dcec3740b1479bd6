export const id = 9818;
export const ids = [9818];
export const modules = {

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

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ CHECK_WORDS),
/* harmony export */   H4: () => (/* binding */ summarizeChecks),
/* harmony export */   SN: () => (/* binding */ INSTALL_WORDS),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   hc: () => (/* binding */ ADVICE),
/* harmony export */   kC: () => (/* binding */ RESULT_WORDS),
/* harmony export */   n2: () => (/* binding */ VERIFIED_WORDS),
/* harmony export */   nJ: () => (/* binding */ sortRejections),
/* harmony export */   p3: () => (/* binding */ describeIssuer),
/* harmony export */   wV: () => (/* binding */ listProposals),
/* harmony export */   zO: () => (/* binding */ BASIS_WORDS)
/* harmony export */ });
/** Why an anchor is trusted, as the end of a sentence that begins \u201ctrusted because\u201d. */
const BASIS_WORDS = {
    'default-store': 'the default store has it',
    given: 'the workflow gives it',
    pin: 'the workflow pins its fingerprint',
    'verified-url': 'the default store vouches for the server it came from',
    'existing-setting': 'a setting on this runner named it before',
    unpinned: 'allow-unpinned let it in; nothing vouches for it',
};
/** What to do about a certificate that was refused. */
const ADVICE = {
    'no-basis': 'Compare the fingerprint with the one that the owner of the CA publishes. If they match, write it behind the entry: sha256:\u2026',
    expired: 'Ask the owner of the CA for its successor, and take this one out.',
    'end-entity': 'The owner of that CA has it, and it may be in the chain that a browser shows.',
    duplicate: 'Nothing: you need not add it.',
};
/** What became of a host, as the end of a sentence that begins with its name. */
const RESULT_WORDS = {
    trusted: 'trusted, nothing to add',
    anchored: 'trusted now, its CA was added',
    refused: 'refused, nothing vouches for its chain',
    failed: 'failed, an error says why',
};
/** What the handshake with the finished bundle showed. */
const VERIFIED_WORDS = {
    yes: 'verified with the bundle',
    partial: 'verified only by clients that accept a partial chain',
    no: 'not verified with the bundle',
    'not-tried': 'not tried with the bundle',
};
/** A number as people read it: `10,000`. */
function formatNumber(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A number and its noun: `1 certificate`, `10,000 certificates`. */
function count(number, noun) {
    return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/**
 * Parts what the user should act on (`refused`) from what needs no action (`leftOut`): a certificate that the bundle
 * has already, and an expired one of a store or a setting that was there before.
 */
function sortRejections(rejections) {
    const isNews = ({ code, candidate: { basis } }) => code !== 'duplicate' && basis !== 'default-store' && basis !== 'existing-setting';
    return { refused: rejections.filter(isNews), leftOut: rejections.filter((it) => !isNews(it)) };
}
/** What each client said, in words. */
const CHECK_WORDS = {
    passed: 'gets through',
    failed: 'does not get through',
    'not-tried': 'could not be tried',
};
/** What became of a place that was to be changed. */
const INSTALL_WORDS = {
    installed: 'trusts what was added until the job ends',
    already: 'trusted it before',
    'not-possible': 'was left as it is',
};
/** `Clients: 11 of 12 handshakes`. */
function summarizeChecks(checks) {
    const passed = checks.filter(({ result }) => result === 'passed').length;
    return `Clients: ${formatNumber(passed)} of ${count(checks.length, 'handshake')} succeeded`;
}
/** The run in one line without text from outside: `CA bundle ready: 2 certificates added, 1 warning`. */
function summarize({ status, brought, rejections, problems }) {
    const number = (severity) => problems.filter((it) => it.severity === severity).length;
    const errors = number('error');
    const warnings = number('warning');
    const problemCounts = [
        ...(errors === 0 ? [] : [count(errors, 'error')]),
        ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
    ];
    if (status === 'failed') {
        const cause = errors === 0 && warnings > 0 ? ' with fail-on-warnings' : '';
        return `CA bundle failed: ${problemCounts.join(', ')}${cause}. Nothing was changed`;
    }
    const refused = sortRejections(rejections).refused.length;
    return `CA bundle ready: ${[
        brought.length === 0 ? 'nothing added' : `${count(brought.length, 'certificate')} added`,
        ...(refused === 0 ? [] : [`${formatNumber(refused)} refused`]),
        ...problemCounts,
    ].join(', ')}`;
}
/** Who issues a host's certificate, as far as that is known, and so whether somebody inspects the traffic. */
function describeIssuer({ issuer, root, isPublic, product }, show) {
    const names = [...new Set([issuer, root])].filter((name) => name !== undefined).map(show);
    if (names.length === 0)
        return 'issuer unknown';
    const inspected = product === undefined ? 'a private CA or an inspecting proxy' : `inspected by ${show(product)}`;
    return `${isPublic ? 'a public CA, not inspected' : inspected}: ${names.join(' under ')}`;
}
/** The inputs for which there are lines to paste, with these. */
function listProposals({ proposals, }) {
    return Object.entries(proposals)
        .map(([input, lines]) => ({ input, lines }))
        .filter(({ lines }) => lines.length > 0);
}


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findVariableSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1713);



/** Those that name certificates in PEM; no other file is read for them (`kept-configuration.ts`). */
const EXPORTABLE = new Set(_clients_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_CLIENTS */ .d.filter(({ shape }) => shape === 'bundle' || shape === 'added').map(({ variable }) => variable));
/** CA variables that clients read and this tool never exports. */
const OTHER_VARIABLES = [
    'npm_config_cafile',
    'NPM_CONFIG_CAFILE',
    'YARN_CAFILE', // yarn 1
    'YARN_HTTPS_CA_FILE_PATH', // yarn 2 and later
    'GIT_PROXY_SSL_CAINFO',
    'CARGO_HTTP_PROXY_CAINFO',
    'CONDA_SSL_VERIFY',
    'MAMBA_CACERT_PATH',
    'HTTPS_CA_FILE', // Perl LWP, after PERL_LWP_SSL_CA_FILE
    'MOJO_CA_FILE', // Perl Mojolicious
    // Folders. They stay in force, and OpenSSL goes on reading SSL_CERT_DIR beside the bundle. But clients that knew
    // their certificates only from them now read the bundle instead: curl by CURL_CA_BUNDLE, httpx, Composer and Julia
    // by SSL_CERT_FILE, git-lfs by GIT_SSL_CAINFO. So what is in them goes into the bundle, too. That curl before 8.3
    // ignores SSL_CERT_FILE beside SSL_CERT_DIR does no harm: it reads CURL_CA_BUNDLE first.
    'SSL_CERT_DIR',
    'GIT_SSL_CAPATH',
];
/** Variables for which some client takes a folder of certificates under hashed names; elsewhere a folder is a mistake. */
const FOLDER_VARIABLES = new Set([
    'SSL_CERT_DIR',
    'GIT_SSL_CAPATH',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE', // requests again, which looks here second
    'PIP_CERT',
    'CONDA_SSL_VERIFY',
    'BUNDLE_SSL_CA_CERT',
    'SYSTEM_CERTIFICATE_PATH',
    'JULIA_SSL_CA_ROOTS_PATH',
]);
/** Variables whose value is a list of paths. */
const LIST_VARIABLES = new Set(['SSL_CERT_DIR']);
const SWITCH_VARIABLES = new Set(['MAMBA_SSL_VERIFY', 'CONDA_SSL_VERIFY']);
/** Variables in which `~/` is the home folder for their clients. */
const HOME_VARIABLES = new Set(['PIP_CERT', 'npm_config_cafile', 'NPM_CONFIG_CAFILE']);
/**
 * Finds the CA files that variables name; an empty value counts as unset. `kept` are the variables whose value is a
 * switch, which a bundle in its place would undo.
 */
function findVariableSettings(context) {
    const settings = [];
    const kept = [];
    for (const name of [...EXPORTABLE, ...OTHER_VARIABLES]) {
        if (context.platform === 'win32' && name === 'NPM_CONFIG_CAFILE')
            continue; // there names have no case
        const value = context.environment[name] ?? '';
        if (SWITCH_VARIABLES.has(name) && _setting_js__WEBPACK_IMPORTED_MODULE_2__/* .SSL_VERIFY_SWITCH */ .ig.test(value)) {
            if (EXPORTABLE.has(name))
                kept.push(name);
            continue;
        }
        for (const part of LIST_VARIABLES.has(name) ? value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) : [value]) {
            if (part === '')
                continue;
            settings.push({
                name,
                path: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .toAbsolute */ .Tr)(HOME_VARIABLES.has(name) ? (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .expandHome */ .kc)(part, context) : part, context),
                isBelieved: true,
                takesFolder: FOLDER_VARIABLES.has(name),
                isExportable: EXPORTABLE.has(name),
            });
        }
    }
    return { settings, kept, problems: kept.map((name) => explainSwitch(name, context)) };
}
function explainSwitch(name, { environment }) {
    const message = `${name} (${environment[name]}) is a switch and names no file: it stays as it is, and its clients do not read the bundle. Unset it to let them.`;
    return { code: 'setting-kept', severity: 'notice', message };
}


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ listConfigurationFiles),
/* harmony export */   Zs: () => (/* binding */ readMention),
/* harmony export */   c3: () => (/* binding */ findClientSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8766);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3513);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1713);





/**
 * Finds the CA files that pip, npm, conda and the AWS tools have in configuration files of their own, most of which our
 * variables would override.
 *
 * Read are each client's usual files and those that its variables name. Not read are conda's folders `condarc.d`, the
 * npmrc that npm itself is shipped with, and files that a command line names.
 */
async function findClientSettings(context) {
    const clients = [describePip(context), describeNpm(context), describeConda(context), describeAws(context)];
    const found = await Promise.all(clients.map((client) => readConfiguration(client, context)));
    return {
        settings: found.flatMap(({ settings }) => settings),
        problems: found.flatMap(({ problems }) => problems),
    };
}
/** Where pip, npm and conda keep their configuration: absolute paths, the one that counts more later. */
function listConfigurationFiles(context) {
    return {
        pip: describePip(context).files,
        npm: describeNpm(context).files,
        conda: describeConda(context).files,
    };
}
async function readConfiguration(client, context) {
    const found = new Map();
    const problems = [];
    for (const file of new Set(client.files)) {
        const text = readMention(file, client.mention);
        if (text === undefined)
            continue;
        const isBelieved = !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P)(file, context);
        try {
            for (const { key, value } of await client.parse(text)) {
                const name = `${key} in ${file}`;
                const { takesFolder } = client;
                // what a pull request wrote hides nothing that it did not write
                found.set(`${isBelieved} ${key}`, value === undefined
                    ? undefined
                    : { name, path: (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)(value, context), isBelieved, takesFolder, isExportable: false });
            }
        }
        catch {
            // the parser's own words quote the file, which may hold passwords
            const message = `${file} cannot be parsed: if it names a file of CA certificates, that file is not in the bundle, which clients read from now on. Correct it, or name the file in \`certificates\`.`;
            problems.push({ code: 'unreadable', severity: 'warning', message });
        }
    }
    return { settings: [...found.values()].filter((setting) => setting !== undefined), problems };
}
/** The text of a file that mentions something; a file that cannot be read cannot be read by its client either. */
function readMention(file, mention) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return undefined;
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(file);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    const text = bytes.toString('utf8');
    return mention.test(text) ? text : undefined;
}
/** pip: `cert` in any section; files and order of pip/_internal/configuration.py. */
function describePip(context) {
    const { environment, platform } = context;
    const explicit = environment.PIP_CONFIG_FILE ? (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)(environment.PIP_CONFIG_FILE, context) : undefined;
    const name = platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const folders = explicit && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(explicit) ? [] : listPipUserFolders(context);
    const site = environment.VIRTUAL_ENV ? [environment.VIRTUAL_ENV] : [];
    const files = [...listPipGlobalFolders(context), ...folders, ...site].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (explicit)
        files.push(explicit);
    return {
        files: namesNothing(environment.PIP_CONFIG_FILE, platform) ? [] : files, // then pip reads none at all
        mention: /^\s*(?:--)?cert\s*[=:]/im,
        parse: async (text) => findPythonIniKeys(text, 'cert', (value) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)(value, context)),
        takesFolder: true, // `verify` of requests
    };
}
/** The null device as Python spells it, `os.devnull`. */
function namesNothing(path, platform) {
    return platform === 'win32' ? path?.toLowerCase() === 'nul' : path === '/dev/null';
}
function listPipGlobalFolders({ environment, platform }) {
    switch (platform) {
        case 'win32':
            return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.ProgramData ?? 'C:\\ProgramData', 'pip')];
        case 'darwin':
            return ['/Library/Application Support/pip'];
        default: {
            const folders = (environment.XDG_CONFIG_DIRS || '/etc/xdg').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
            return [...folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pip')), '/etc'];
        }
    }
}
function listPipUserFolders({ environment, platform, folders: { home } }) {
    if (platform === 'win32') {
        const folders = environment.APPDATA ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.APPDATA, 'pip')] : [];
        return home === undefined ? folders : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'pip'), ...folders];
    }
    if (home === undefined)
        return [];
    const old = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.pip');
    const support = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library/Application Support/pip');
    if (platform === 'darwin' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(support))
        return [old, support];
    return [old, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.XDG_CONFIG_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), 'pip')];
}
/** npm: `cafile`; the files of its global, user and project configuration (docs.npmjs.com, npmrc). */
function describeNpm(context) {
    const { environment, platform, folders } = context;
    const read = (name) => environment[`npm_config_${name}`] || environment[`NPM_CONFIG_${name.toUpperCase()}`] || undefined;
    const prefix = read('prefix') ?? environment.PREFIX;
    const prefixes = platform === 'win32' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.APPDATA ?? '', 'npm')] : ['/', '/usr', '/usr/local'];
    const global = read('globalconfig');
    const user = read('userconfig') ?? (folders.home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.home, '.npmrc'));
    const files = global
        ? [global]
        : (prefix ? [prefix] : prefixes).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'etc', 'npmrc'));
    if (user !== undefined)
        files.push(user);
    if (folders.workspace !== undefined)
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.workspace, '.npmrc'));
    return {
        files: files.map((file) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)((0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)(file, context), context)),
        mention: /^\s*cafile\s*=/m,
        parse: async (text) => {
            const { parse } = await __webpack_require__.e(/* import() */ 5756).then(__webpack_require__.t.bind(__webpack_require__, 5756, 19)); // which is what npm itself reads these files with
            const { cafile } = parse(text);
            return [toEntry('cafile', cafile, (value) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)(expandVariables(value, environment), context))];
        },
        takesFolder: false,
    };
}
/** conda: `ssl_verify`, if it is a path; files and order of `SEARCH_PATH` in conda/base/constants.py. */
function describeConda(context) {
    const { environment, platform, folders } = context;
    const home = (...names) => folders.home === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.home, ...names)];
    const given = (...values) => values.filter((value) => !!value);
    const machine = platform === 'win32' ? ['C:/ProgramData/conda'] : ['/etc/conda', '/var/lib/conda'];
    const user = [
        ...given(environment.XDG_CONFIG_HOME).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'conda')),
        ...home('.config', 'conda'),
        ...home('.conda'),
    ];
    const toFiles = (folder) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.condarc'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'condarc')];
    const files = [
        ...[...machine, ...given(environment.CONDA_ROOT, environment.CONDA), ...user].flatMap(toFiles),
        ...home('.condarc'),
        ...given(environment.CONDA_PREFIX).flatMap(toFiles),
        ...given(environment.CONDARC).map((file) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)(expandVariables(file, environment), context)),
    ];
    return {
        files: files.map((file) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)(file, context)),
        mention: /\b(?:ssl_verify|verify_ssl)\b/,
        parse: async (text) => {
            const { loadAll } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 3243)); // `load` throws at a file that is all comments
            const { verify_ssl, ssl_verify = verify_ssl } = (loadAll(text)[0] ?? {});
            const expand = (value) => _setting_js__WEBPACK_IMPORTED_MODULE_4__/* .SSL_VERIFY_SWITCH */ .ig.test(value) ? undefined : expandVariables(value, environment);
            return ssl_verify === undefined ? [] : [toEntry('ssl_verify', ssl_verify, expand)];
        },
        takesFolder: true, // `verify` of requests
    };
}
/** AWS: `ca_bundle` of every profile (docs.aws.amazon.com, SDK reference guide); no `~` in it is expanded. */
function describeAws(context) {
    const { environment, folders } = context;
    const file = environment.AWS_CONFIG_FILE || (folders.home === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.home, '.aws', 'config'));
    return {
        files: file === '' ? [] : [(0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .toAbsolute */ .Tr)((0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)(expandVariables(file, environment), context), context)],
        mention: /^\s*ca_bundle\s*[=:]/m,
        parse: async (text) => findPythonIniKeys(text, 'ca_bundle', (value) => value),
        takesFolder: false,
    };
}
async function findPythonIniKeys(text, name, expand) {
    const { findIniKeys } = await __webpack_require__.e(/* import() */ 9208).then(__webpack_require__.bind(__webpack_require__, 9208));
    return findIniKeys(text, name).map(({ key, value }) => toEntry(key, value, expand));
}
function toEntry(key, value, expand) {
    return { key, value: typeof value === 'string' && value !== '' ? expand(value) : undefined };
}
/** Replaces `$NAME` and `${NAME}`; a name that is not set stays, as it does in npm and in Python's `expandvars`. */
function expandVariables(value, environment) {
    return value.replace(/\$(?:(\w+)|\{([^}]+)\})/g, (whole, bare, braced) => environment[bare ?? braced] ?? whole);
}


/***/ }),

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findGitSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1713);



const CA_FILE = /sslcainfo/i;
const CA_FILE_OR_INCLUDE = /sslcainfo|^\s*\[\s*include/im;
const CA_FILE_OR_INCLUDE_KEY = /sslcainfo|^include/i;
/**
 * Finds the CA files in git's configuration, `http.sslCAInfo` and `http.<url>.sslCAInfo`, all of which GIT_SSL_CAINFO
 * overrides (git's http.c).
 *
 * Git itself is asked, because only git knows its includes and conditions; but not if no file or variable that it
 * reads first mentions such a thing, because to start a program costs more than to look.
 */
async function findGitSettings(context) {
    if (!hasMention(context))
        return { settings: [], problems: [] };
    const { askGit } = await __webpack_require__.e(/* import() */ 4805).then(__webpack_require__.bind(__webpack_require__, 4805));
    return askGit(context);
}
/** A cheap look; the file in the workspace is not believed, so includes in it (actions/checkout makes one) are no reason. */
function hasMention(context) {
    const { environment, folders } = context;
    const names = Object.keys(environment).filter((name) => /^GIT_CONFIG_(?:KEY_\d+|PARAMETERS)$/.test(name));
    return (names.some((name) => CA_FILE_OR_INCLUDE_KEY.test(environment[name] ?? '')) ||
        listFiles(context).some((file) => (0,_client_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readMention */ .Zs)(file, CA_FILE_OR_INCLUDE) !== undefined) ||
        (folders.workspace !== undefined &&
            (0,_client_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readMention */ .Zs)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folders.workspace, '.git', 'config'), CA_FILE) !== undefined));
}
/** The files of git's system and global scopes (git-config, FILES). */
function listFiles(context) {
    const { environment, folders } = context;
    const files = [];
    if (!/^(?:1|true|yes|on)$/i.test(environment.GIT_CONFIG_NOSYSTEM ?? '')) {
        files.push(...(environment.GIT_CONFIG_SYSTEM ? [environment.GIT_CONFIG_SYSTEM] : listSystemFiles(context)));
    }
    if (environment.GIT_CONFIG_GLOBAL !== undefined)
        return [...files, environment.GIT_CONFIG_GLOBAL];
    const user = environment.XDG_CONFIG_HOME || (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .expandHome */ .kc)('~/.config', context);
    return [
        ...files,
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(user, 'git', 'config'),
        ...(folders.home === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folders.home, '.gitconfig')]),
    ];
}
/** Where builds of git have their system file: it depends on the prefix that git was built with. */
function listSystemFiles({ environment, platform }) {
    switch (platform) {
        case 'win32':
            return [
                (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.ProgramFiles ?? 'C:\\Program Files', 'Git', 'etc', 'gitconfig'),
                (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.ProgramData ?? 'C:\\ProgramData', 'Git', 'config'),
            ];
        case 'darwin':
            return ['/etc/gitconfig', '/usr/local/etc/gitconfig', '/opt/homebrew/etc/gitconfig'];
        default:
            return ['/etc/gitconfig', '/usr/local/etc/gitconfig'];
    }
}


/***/ }),

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ toAbsolute),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ig: () => (/* binding */ SSL_VERIFY_SWITCH),
/* harmony export */   kc: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Values of settings that are switches and no path, in conda and mamba: they are a trust of their own kind, or none
 * (conda/base/context.py and libmamba's configuration.cpp, `ssl_verify`).
 */
const SSL_VERIFY_SWITCH = /^(?:true|false|yes|no|on|off|1|0|truststore|<\w+>)$/i;
/** `PIP_CERT (/etc/corp/ca.pem)`: a setting as a person finds it, and the label of certificates that came by it. */
function labelOf({ name, path }) {
    return `${name} (${path})`;
}
/** Makes a value absolute: for a client a relative one starts at the folder of each step, which is the workspace. */
function toAbsolute(value, { folders: { workspace } }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace ?? '.', value);
}
/** Replaces `~/` at the start of a path by the user's home folder. */
function expandHome(value, { folders: { home } }) {
    return home !== undefined && /^~[\\/]/.test(value) ? home + value.slice(1) : value;
}


/***/ })

};

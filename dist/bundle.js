export const id = "bundle";
export const ids = ["bundle", "lock", "java-options"];
export const modules = {

3753:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  makeBundleForShell: () => (makeBundleForShell)
});

var external_node_path_ = __webpack_require__(6760);
var pipeline = __webpack_require__(1058);
var problem = __webpack_require__(411);
var report_outcome = __webpack_require__(4247);
var shell_word = __webpack_require__(9010);
var report_text = __webpack_require__(3920);
var build_request = __webpack_require__(99);
var cli_context = __webpack_require__(9230);
var settings = __webpack_require__(892);
var shells = __webpack_require__(1214);
var external_node_fs_ = __webpack_require__(3024);
var lock = __webpack_require__(8941);
;// CONCATENATED MODULE: ./build/cli/turn.js
const LOCK_FILE = '.setup-ca-bundle.lock'; // a folder of one's own choice may have a file of the usual name
const LONGEST_WAIT_MS = 120_000;
async function takeTurn(folders, work) {
    const [folder, ...rest] = [...new Set(folders)].sort(); // by name: no two runs wait for one another
    if (folder === undefined)
        return work();
    const leave = await enter(folder, AbortSignal.timeout(LONGEST_WAIT_MS));
    try {
        return await takeTurn(rest, work);
    }
    finally {
        leave();
    }
}
async function enter(folder, signal) {
    for (;;) {
        try {
            const first = (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            const giveBack = await (0,lock/* takeLock */.H)((0,external_node_path_.join)(folder, LOCK_FILE), signal);
            return () => {
                giveBack();
                if (first !== undefined)
                    removeEmpty(folder, (0,external_node_path_.dirname)(first));
            };
        }
        catch (cause) {
            if (signal.aborted)
                throw new problem/* RunError */.e4(explainWait(folder, cause));
            // ENOENT: another run has taken its empty folder away. Else it cannot be written to, which the run itself tells.
            if ((0,problem/* describeCause */.V$)(cause) !== 'ENOENT')
                return () => { };
        }
    }
}
function removeEmpty(folder, last) {
    try {
        for (let empty = folder; empty !== last; empty = (0,external_node_path_.dirname)(empty))
            (0,external_node_fs_.rmdirSync)(empty);
    }
    catch {
        // something is in it
    }
}
function explainWait(folder, cause) {
    const message = `Another run is at work in ${folder}, and two minutes were not enough for it (${(0,problem/* describeCause */.V$)(cause)}). Try again; if there is no such process, remove that file. No variable was set.`;
    return { code: 'write-failed', severity: 'error', message, cause };
}

;// CONCATENATED MODULE: ./build/cli/bundle.js
async function makeBundleForShell(given, terminal) {
    const { output } = (0,cli_context/* readContext */.y)(given.output, terminal.log).folders;
    const password = given.input('pkcs12-password') || (process.env.SETUP_CA_BUNDLE_PKCS12_PASSWORD ?? '');
    terminal.log.mask(password);
    const { request, problems } = await (0,build_request/* readRequest */["in"])((name) => name === 'pkcs12-password' ? password : given.input(name));
    if (problems.length > 0) {
        sayProblems(problems, terminal);
        return 2;
    }
    if (output === undefined) {
        terminal.say('There is no home folder for this user: name a folder with --output.', 'red');
        return 1;
    }
    const isForPerson = given.shell === undefined && process.stdout.isTTY === true;
    // all runs with installs are one use, wherever their files are
    const shared = request.installs.length > 0 ? (0,cli_context/* readContext */.y)(undefined, terminal.log).folders.output : undefined;
    const run = async () => {
        const context = (0,cli_context/* readContext */.y)(given.output, terminal.log); // the time of a run is its own, not that of waiting
        const left = request.installs.length > 0 ? await undoUse(context) : [];
        return (0,pipeline/* makeBundle */.N)(request, context, left, async ({ variables }) => {
            if (isForPerson)
                return;
            const written = (0,shells/* writeSettings */.L)((0,cli_context/* chooseShell */.E)(given.shell), (0,settings/* listSettings */.c)(variables, context));
            if (written.text === undefined)
                throw new problem/* RunError */.e4(...written.refusals.map(refuse));
            await terminal.hand(written.text);
        });
    };
    const work = (0,report_outcome/* settle */.G9)(() => takeTurn([output, shared ?? output], run));
    const outcome = await terminal.during('Gathering and checking certificates', work);
    // A profile runs this at every start of a shell: there, only what needs a person is told.
    const isTold = ({ severity }) => severity !== 'notice' || isForPerson;
    sayProblems(outcome.problems.filter(isTold), terminal);
    if (outcome.status === 'failed') {
        sayRefused(outcome, terminal);
        return 1;
    }
    if (isForPerson)
        tellPerson(outcome, given, terminal);
    return 0;
}
async function undoUse(context) {
    const installs = await Promise.all(/* import() */[__webpack_require__.e("entry"), __webpack_require__.e("installs-installs-for-bundle")]).then(__webpack_require__.bind(__webpack_require__, 1009));
    return installs.undoUse(context);
}
function refuse(message) {
    return {
        code: 'not-supported',
        severity: 'error',
        message: `${message} No variable was set; choose another form with --shell, or another folder with --output.`,
    };
}
function sayProblems(problems, { say }) {
    const style = { error: 'red', warning: 'yellow', notice: 'dim' };
    for (const { severity, message } of problems)
        say(`${severity}: ${message}`, style[severity]);
}
function sayRefused(outcome, terminal) {
    sayGroups((0,report_text/* makeLog */.Zp)(outcome).filter(({ kind }) => kind === 'refused' || kind === 'proposals'), terminal);
    terminal.say((0,report_text/* makeResultLine */.cd)(outcome), 'bold');
}
function tellPerson(outcome, given, terminal) {
    sayGroups((0,report_text/* makeLog */.Zp)(outcome), terminal);
    const { file, line } = writeProfileLine(given.output);
    for (const text of ['', (0,report_text/* makeResultLine */.cd)(outcome), `Put this line into ${file}:`, `  ${line}`])
        terminal.say(text);
}
function sayGroups(groups, { say }) {
    for (const { title, lines } of groups) {
        say(title, 'bold');
        for (const line of lines)
            say(`  ${line}`);
    }
}
function writeProfileLine(output) {
    const where = output === undefined ? '' : ` --output ${(0,shell_word/* quoteWord */.X)((0,cli_context/* readContext */.y)(output, NO_LOG).folders.output ?? '')}`;
    const command = (shell) => `setup-ca-bundle env --shell ${shell}${where}`;
    switch (process.platform === 'win32' ? 'powershell' : (0,external_node_path_.basename)(process.env.SHELL ?? '')) {
        case 'powershell':
        case 'pwsh':
            return { file: '$PROFILE', line: `${command('powershell')} | Out-String | Invoke-Expression` };
        case 'zsh':
            return { file: '~/.zshrc', line: `eval "$(${command('zsh')})"` };
        case 'fish':
            return { file: '~/.config/fish/config.fish', line: `${command('fish')} | source` };
        case 'bash':
            return {
                file: process.platform === 'darwin' ? '~/.bash_profile' : '~/.bashrc',
                line: `eval "$(${command('bash')})"`,
            };
        default:
            return { file: '~/.profile', line: `eval "$(${command('bash')})"` };
    }
}
const NO_LOG = { info: () => { }, debug: () => { }, mask: () => { } };


}),

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

8941:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (takeLock)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1025);
var _regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(468);






const POLL_MS = 50;
const held = new Set();
async function takeLock(lock, signal) {
    while (!take(lock)) {
        if (signal.aborted)
            throw new Error(`${lock} says that process ${nameHolder(lock)} is at work`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(POLL_MS);
    }
    held.add(lock);
    return () => {
        held.delete(lock);
        tidy(lock); // one that cannot be removed is nobody's from here on
    };
}
const isHolder = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)({
    pid: (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isCount */ .my)(value) && value > 0,
    startedAt: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isText */ .KH,
});
function take(lock) {
    const own = `${lock}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(own, JSON.stringify({ pid: node_process__WEBPACK_IMPORTED_MODULE_2__.pid, startedAt: readStart(node_process__WEBPACK_IMPORTED_MODULE_2__.pid) }), { flag: 'wx', mode: 0o644 });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(own, lock);
        return true;
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw cause;
        removeDead(lock);
        return false;
    }
    finally {
        tidy(own);
    }
}
function tidy(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch {
        // a draft is in nobody's way, and whose process is gone is nobody's lock
    }
}
function removeDead(lock) {
    if (!isDead(lock, lock))
        return;
    const aside = `${lock}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(lock, aside);
        if (!isDead(aside, lock))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(aside, lock);
    }
    catch {
        // somebody else has taken it away
    }
    tidy(aside);
}
function isDead(file, lock) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).isFile())
            return true; // a pipe, say: nobody's, and to read it could take for ever
        const holder = readHolder(file);
        return holder.pid === node_process__WEBPACK_IMPORTED_MODULE_2__.pid ? !held.has(lock) : !isRunning(holder);
    }
    catch (cause) {
        return cause instanceof SyntaxError;
    }
}
function readHolder(lock) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShaped */ .xj)((0,_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .VX)(lock).bytes.toString(), isHolder, 'lock');
}
function nameHolder(lock) {
    try {
        return String(readHolder(lock).pid);
    }
    catch {
        return 'unknown';
    }
}
function isRunning({ pid: holder, startedAt }) {
    try {
        (0,node_process__WEBPACK_IMPORTED_MODULE_2__.kill)(holder, 0);
    }
    catch (cause) {
        if (cause.code !== 'EPERM')
            return false;
    }
    return readStart(holder) === startedAt;
}
function readStart(process) {
    try {
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${process}/stat`, 'latin1');
        return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}


}),

468:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KA: () => (writeRegular),
  VX: () => (readRegular),
  g6: () => (overwriteRegular),
  xU: () => (ownRegular)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | NO_FOLLOW | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readRegular(path, maxBytes = Number.POSITIVE_INFINITY) {
    return withDescriptor(path, READ, (descriptor, status) => {
        const bytes = status.size > maxBytes ? Buffer.alloc(0) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
        return { bytes, status };
    });
}
function writeRegular(path, bytes, mode, owner) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600); // never through a link that somebody plants there
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, bytes);
        if (owner !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(descriptor, owner.uid, owner.gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function overwriteRegular(path, bytes) {
    withDescriptor(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | NO_FOLLOW, (descriptor) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, bytes);
    });
}
function ownRegular(path, { uid, gid, mode }, isMeant) {
    withDescriptor(path, READ, (descriptor) => {
        if (!isMeant((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor)))
            throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} was exchanged meanwhile`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(descriptor, uid, gid);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
    });
}
function withDescriptor(path, flags, work) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
        if (!status.isFile())
            throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is not a regular file`);
        return work(descriptor, status);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


}),

9010:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (quoteWord)
});
function quoteWord(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`;
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

export const id = "bundle";
export const ids = ["bundle"];
export const modules = {

3238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  makeBundleForShell: () => (makeBundleForShell)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var clients_clients = __webpack_require__(2600);
var pipeline = __webpack_require__(9871);
var problem = __webpack_require__(9524);
var report_outcome = __webpack_require__(7518);
var shell_word = __webpack_require__(8929);
var report_text = __webpack_require__(6735);
var build_request = __webpack_require__(1221);
var cli_context = __webpack_require__(7281);
var files_location = __webpack_require__(4836);
var read = __webpack_require__(6771);
var limits = __webpack_require__(2527);
var shape = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/cli/earlier.js
const isRecord = (0,shape/* objectOf */.Xy)({
    certificates: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        fingerprint: shape/* isText */.KH,
        subject: shape/* isText */.KH,
        basis: shape/* isText */.KH,
        origins: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ label: shape/* isText */.KH })),
    })),
});
function listEarlier({ folders: { output } }) {
    const bytes = output === undefined ? undefined : (0,read/* readSource */.o)((0,external_node_path_.join)(output, files_location/* REPORT_FILE */.Uq), limits/* MAX_OWN_FILE_BYTES */.HN);
    if (!Buffer.isBuffer(bytes))
        return [];
    try {
        const { certificates } = (0,shape/* parseShaped */.xj)(bytes.toString('utf8'), isRecord, 'record');
        return certificates.filter(({ basis }) => basis !== 'default-store');
    }
    catch {
        return [];
    }
}

var existing = __webpack_require__(173);
var settings = __webpack_require__(2605);
var shells = __webpack_require__(6359);
var lock = __webpack_require__(2892);
var write = __webpack_require__(1988);
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
const MAX_TURNS = 100;
async function enter(folder, signal) {
    for (let count = 1;; count++) {
        try {
            const first = (0,write/* makeFolders */.wZ)(folder);
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
            if ((0,problem/* describeCause */.V$)(cause) !== 'ENOENT' || count === MAX_TURNS)
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
    const message = `Another run has used ${folder} for more than two minutes (${(0,problem/* describeCause */.V$)(cause)}). Try again. If there is no such process, delete that file. No variable was set.`;
    return { code: 'write-failed', severity: 'error', message, cause };
}

;// CONCATENATED MODULE: ./build/cli/bundle.js
async function makeBundleForShell(given, terminal) {
    const { output } = (0,cli_context/* readContext */.y)(given.output, terminal.log).folders;
    const password = given.input('pkcs12-password') || (process.env.SETUP_CA_BUNDLE_PKCS12_PASSWORD ?? '');
    terminal.log.mask(password);
    const keptClients = listKeptClients(given, terminal);
    const { request: asked, problems } = await (0,build_request/* readRequest */["in"])((name) => {
        if (name === 'pkcs12-password')
            return password;
        return ((name === 'clients' && given.input(name) === '' && given.isAdding && keptClients) || given.input(name));
    });
    const request = { ...asked, keepsEarlier: given.isAdding };
    if (output === undefined) {
        terminal.say('There is no home folder for this user: name a folder with --output.', 'red');
        return 1;
    }
    const isForPerson = given.shell === undefined && process.stdout.isTTY === true;
    // all runs with installs are one use, wherever their files are
    const shared = request.installs.length > 0 ? (0,cli_context/* readContext */.y)(undefined, terminal.log).folders.output : undefined;
    let earlier = [];
    let undone = 0;
    const run = async () => {
        earlier = listEarlier((0,cli_context/* readContext */.y)(given.output, terminal.log));
        const context = (0,cli_context/* readContext */.y)(given.output, terminal.log); // the time of a run is its own, not that of waiting
        const info = () => {
            undone += 1;
        };
        // with a mistake in the options the run fails: what an earlier one installed stays
        const left = problems.length === 0 && request.installs.length > 0
            ? await undoUse({ ...context, log: { ...context.log, info } })
            : [];
        return (0,pipeline/* makeBundle */.N)(request, context, [...problems, ...left], async ({ variables }) => {
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
    // A profile runs this at every start of a shell: there, only what needs a person is shown.
    const isTold = ({ severity }) => severity !== 'notice' || isForPerson;
    sayProblems(outcome.problems.filter(isTold), terminal);
    if (outcome.status === 'failed') {
        sayRefused(outcome, terminal);
        if (undone > 0)
            terminal.say(UNDONE_BEFORE, 'yellow');
        return problems.length > 0 ? 2 : 1;
    }
    sayDropped(earlier, outcome, terminal);
    if (isForPerson)
        tellPerson(outcome, given, terminal);
    return 0;
}
const UNDONE_BEFORE = 'The changes of an earlier run (--install) were undone first, and they are not made again. Fix the error and run this command again, or run the earlier command again.';
function listKeptClients(given, { log }) {
    const clients = (0,existing/* findExisting */.xx)((0,cli_context/* readContext */.y)(given.output, log))?.clients ?? [];
    return ['default', ...clients.filter(clients_clients/* isOnRequest */.po).map(({ id }) => `+${id}`)].join(' ');
}
const MAX_NAMED_CAS = 5;
function sayDropped(earlier, { anchors }, { say }) {
    const trusted = new Set(anchors.map(({ certificate }) => certificate.fingerprint));
    const dropped = earlier.filter(({ fingerprint }) => !trusted.has(fingerprint));
    if (dropped.length === 0)
        return;
    const names = dropped.map(({ subject, fingerprint, origins: [origin] }) => {
        return `${subject} (sha256:${fingerprint}${origin === undefined ? '' : `, from ${origin.label}`})`;
    });
    say(`No longer trusted: ${(0,problem/* listSome */.XT)(names, MAX_NAMED_CAS)}.`, 'yellow');
    say('An earlier run added it. If you still need it, add it again, with --add.', 'yellow');
}
async function undoUse(context) {
    const installs = await Promise.all(/* import() */[__webpack_require__.e("programs-run"), __webpack_require__.e("entry"), __webpack_require__.e("installs-installs")]).then(__webpack_require__.bind(__webpack_require__, 3794));
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
    for (const text of ['', (0,report_text/* makeResultLine */.cd)(outcome), `Add this line to ${file}:`, `  ${line}`])
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
    switch (findShell()) {
        case 'powershell':
        case 'pwsh':
            return { file: '$PROFILE', line: `${command('powershell')} | Out-String | Invoke-Expression` };
        case 'zsh':
            return { file: '~/.zshrc', line: `eval "$(${command('zsh')})"` };
        case 'fish':
            return { file: '~/.config/fish/config.fish', line: `${command('fish')} | source` };
        case 'bash':
            // a terminal of macOS starts a login shell, which reads no .bashrc; one of Linux a shell that reads no .profile
            return {
                file: process.platform === 'darwin' ? '~/.bash_profile' : '~/.bashrc',
                line: `eval "$(${command('bash')})"`,
            };
        default:
            return { file: '~/.profile, which is read when you log in', line: `eval "$(${command('bash')})"` };
    }
}
const SHELLS_BY_NAME = /^-?(bash|zsh|fish|pwsh)$/;
const BETWEEN = /^(?:sh|dash|node|MainThread|np[mx].*)$/;
const MAX_PARENTS = 8;
function findShell() {
    if (process.platform === 'win32')
        return 'powershell';
    let id = process.ppid;
    for (let at = 0; at < MAX_PARENTS && id > 1; at++) {
        const status = readStatus(id);
        const name = /^Name:\s*(.*)$/m.exec(status)?.[1] ?? '';
        const [, shell] = SHELLS_BY_NAME.exec(name) ?? [];
        if (shell !== undefined)
            return shell;
        if (!BETWEEN.test(name))
            break;
        id = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1] ?? 0);
    }
    return (0,external_node_path_.basename)(process.env.SHELL ?? '');
}
function readStatus(id) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${id}/status`, 'latin1');
    }
    catch {
        return ''; // another system, or another user's process
    }
}
const NO_LOG = { info: () => { }, debug: () => { }, mask: () => { } };


}),

2605:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (listSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2600);
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2309);
var _clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2790);
var _files_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4836);





function listSettings(planned, context) {
    const set = planned
        .filter(({ action }) => action !== 'kept')
        .map(({ variable, value }) => ({ name: variable, value }));
    const known = new Set(planned.map(({ variable }) => variable));
    const taken = _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_CLIENTS */ .dK.filter(({ variable }) => !known.has(variable)).flatMap(({ variable }) => {
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
    if ((0,_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .isInOutput */ .zA)(present, context))
        return '';
    const delimiter = context.platform === 'win32' ? ';' : ':';
    const parts = present.split(delimiter);
    if (parts.length > 1 && parts.includes(output))
        return parts.filter((part) => part !== output).join(delimiter);
    const withoutFolder = (0,_clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_2__/* .removePythonFolder */ .z)(present, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .PYTHON_FOLDER */ .eW));
    if (withoutFolder !== present)
        return withoutFolder;
    const options = (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTruststore */ .e)(present, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUSTSTORE_FILE */ .vB));
    return options === present.trim() ? undefined : options;
}


}),

8929:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (quoteWord)
});
function quoteWord(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`;
}


})

};

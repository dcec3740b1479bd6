export const id = 4277;
export const ids = [4277];
export const modules = {

4277:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  makeBundleForShell: () => (/* binding */ makeBundleForShell)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(357);
var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9924);
var _report_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4247);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9010);
var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3920);
var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2519);
var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(892);
var _shells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1214);
var _surroundings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1978);











/**
 * Makes the bundle in its folder and writes to stdout what a shell is to set; on a terminal, where no shell reads it,
 * tells what was done instead. If anything fails the files of the run before stay, and stdout is empty.
 */
async function makeBundleForShell(given, terminal) {
    const context = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .readContext */ .y)(given.output, terminal.log);
    const password = given.input('pkcs12-password') || (context.environment.SETUP_CA_BUNDLE_PKCS12_PASSWORD ?? '');
    terminal.log.mask(password);
    const { request, problems } = (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .readRequest */ .i)((name) => name === 'pkcs12-password' ? password : given.input(name));
    if (problems.length > 0) {
        sayProblems(problems, terminal);
        return 2;
    }
    if (context.folders.output === undefined) {
        terminal.say(terminal.paint('red', 'There is no home folder for this user: name a folder with --output.'));
        return 1;
    }
    const isForPerson = given.shell === undefined && process.stdout.isTTY === true;
    let text = '';
    const work = (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(async () => {
        const left = request.installs.length > 0 ? await undoUse(context) : [];
        const made = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .makeBundle */ .ND)(request, context, left);
        if (made.status === 'failed' || isForPerson)
            return made;
        const written = (0,_shells_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSettings */ .L)((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseShell */ .E)(given.shell), (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .listSettings */ .c)(made.variables, context));
        if (written.text === undefined)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4(...written.refusals.map(refuse));
        text = written.text;
        return made;
    });
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
    process.stdout.write(text);
    return 0;
}
/** Undoes what the run before installed, so that this one takes its place. */
async function undoUse(context) {
    const installs = await Promise.all(/* import() */[__webpack_require__.e(3730), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 1009));
    return installs.undoUse(context);
}
function refuse(message) {
    return {
        code: 'not-supported',
        severity: 'error',
        message: `${message} No variable was set; choose another form with --shell, or another folder with --output.`,
    };
}
function sayProblems(problems, { say, paint }) {
    const style = { error: 'red', warning: 'yellow', notice: 'dim' };
    for (const { severity, message } of problems)
        say(paint(style[severity], `${severity}: ${message}`));
}
/** What was refused, and the lines that would make it trusted. */
function sayRefused(outcome, { say, paint }) {
    for (const { title, lines } of (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLog */ .Zp)(outcome)) {
        if (/^(?:Refused|Lines)/.test(title))
            say(paint('bold', title), ...lines.map((line) => `  ${line}`));
    }
    say(paint('bold', (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .makeResultLine */ .cd)(outcome)));
}
function tellPerson(outcome, given, { say, paint }) {
    for (const { title, lines } of (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLog */ .Zp)(outcome)) {
        say(paint('bold', title), ...lines.map((line) => `  ${line}`));
    }
    const { file, line } = writeProfileLine(given.output);
    say('', (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .makeResultLine */ .cd)(outcome), `Put this line into ${file}:`, `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeForLog */ .zB)(line)}`);
}
/** The line for the profile of the user's shell, and that profile. */
function writeProfileLine(output) {
    const where = output === undefined ? '' : ` --output ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteWord */ .X)((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .readContext */ .y)(output, NO_LOG).folders.output ?? '')}`;
    const command = (shell) => `setup-ca-bundle env --shell ${shell}${where}`;
    switch (process.platform === 'win32' ? 'powershell' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(process.env.SHELL ?? '')) {
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

892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ listSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6392);
var _files_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);




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


}),

1978:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ chooseShell),
  y: () => (/* binding */ readContext)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);



const FOLDER = 'setup-ca-bundle';
/** All runs of the command line are one use: a later one takes the place of those before it. */
const INSTALL_USE = 'command-line';
/** Reads the world of a command: variables, folders, the clock. `output` is the folder that was asked for. */
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
    return {
        isJob: false,
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
/** The form that is written where none was asked for: what the shells of a platform have in common. */
function chooseShell(given) {
    return given ?? (process.platform === 'win32' ? 'powershell' : 'bash');
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


}),

9010:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ quoteWord)
});
/** A value as one word of a POSIX shell, in quotes only if it needs them: for a line to be pasted. */
function quoteWord(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`;
}


})

};

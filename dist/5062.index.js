export const id = 5062;
export const ids = [5062];
export const modules = {

5062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  printExisting: () => (/* binding */ printExisting)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7171);
var _clients_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);
var _files_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8545);
var _files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8766);
var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(892);
var _shells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1214);
var _surroundings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1978);









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
        terminal.say(terminal.paint('yellow', `${bundle} is not there, or not its record: run setup-ca-bundle once with --certificates or --hosts. No variable was set.`));
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
    const written = (0,_shells_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSettings */ .L)((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseShell */ .E)(given.shell), (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .listSettings */ .c)(planned, context));
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


})

};

export const id = "cli-docker";
export const ids = ["cli-docker", "foreground"];
export const modules = {

6300:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runEngine: () => (runEngine)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var _containers_engine_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6404);
var _containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7281);
var _existing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(173);
var _foreground_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7233);






const REFUSED = 125;
async function runEngine(engine, given, terminal) {
    const context = readEngineContext(given, terminal);
    const command = (0,_containers_engine_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngineCommand */ .Wm)(engine, given.words);
    const plan = await planWork(engine, command, context);
    if ('status' in plan)
        return plan.status;
    if ('obstacle' in plan && !given.isOptional) {
        terminal.say(`${engine} ${command.name}: ${plan.obstacle} Nothing was run.`, 'red');
        return REFUSED;
    }
    const { words, variables, warnings, hints, end } = 'obstacle' in plan
        ? { ...passOn(command), warnings: [`${engine} ${command.name} has no CA bundle. ${plan.obstacle}`] }
        : plan;
    for (const warning of warnings)
        terminal.say(`warning: ${warning}`, 'yellow');
    const environment = { ...context.environment, ...variables };
    return (0,_foreground_js__WEBPACK_IMPORTED_MODULE_5__.runForUser)(engine, [engine, ...words], environment, terminal, (status) => {
        end();
        if (status !== 0)
            sayHints(hints, terminal);
    });
}
function readEngineContext({ output }, { log }) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(output, log);
    const environment = (0,_containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__/* .readShimVariables */ .bJ)(context.environment);
    const { PATH } = environment;
    return {
        ...context,
        environment: PATH === undefined ? environment : { ...environment, PATH: (0,_containers_engine_shim_js__WEBPACK_IMPORTED_MODULE_2__/* .leaveShimsOut */ .SF)(PATH) },
    };
}
async function planWork(engine, command, context) {
    const { work } = command;
    if (work === undefined)
        return passOn(command);
    const existing = (0,_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .findExisting */ .xx)(context);
    if (existing === undefined) {
        return { obstacle: (0,_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMissing */ .UV)(context) };
    }
    const { environment } = context;
    const called = { kind: engine, globals: (0,_containers_engine_command_js__WEBPACK_IMPORTED_MODULE_1__/* .listGlobalWords */ .DK)(command), environment };
    if (work === 'build') {
        const { planBuild } = await Promise.all(/* import() */[__webpack_require__.e("image-trust"), __webpack_require__.e("build")]).then(__webpack_require__.bind(__webpack_require__, 6292));
        return planBuild(command, existing, {
            engine: called,
            temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
            readInput: readStandardInput,
        });
    }
    const { planContainer } = await Promise.all(/* import() */[__webpack_require__.e("image-trust"), __webpack_require__.e("container-run")]).then(__webpack_require__.bind(__webpack_require__, 9476));
    const plan = await (0,_foreground_js__WEBPACK_IMPORTED_MODULE_5__/* .endAfter */ .u)(() => planContainer(command, called, existing, context.now));
    return 'words' in plan ? { ...passOn(command), ...plan } : plan;
}
async function readStandardInput() {
    const parts = [];
    for await (const part of process.stdin)
        parts.push(Buffer.from(part));
    return Buffer.concat(parts);
}
function passOn({ words, name }) {
    const isBake = name === 'buildx bake';
    const isCompose = name === 'compose' && words.some((word) => word === 'build' || word === '--build');
    const how = 'reads the Dockerfiles itself: these builds do not get the bundle. Name the file that \u201csetup-ca-bundle dockerfile\u201d writes, and its secrets, there.';
    const warnings = isBake || isCompose ? [`${isBake ? 'bake' : 'Compose'} ${how}`] : [];
    return { words, variables: {}, warnings, hints: [], end: () => { } };
}
function sayHints(hints, terminal) {
    if (hints.length === 0)
        return;
    terminal.say('If a certificate was refused outside of RUN:', 'yellow');
    for (const hint of hints)
        terminal.say(`  ${hint}`, 'yellow');
    terminal.say('setup-ca-bundle --install docker:REGISTRY or buildx:BUILDER reaches the builder itself.', 'yellow');
}


}),

7233:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runForUser: () => (runForUser),
  u: () => (endAfter)
});
var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);


const NOT_FOUND = 127;
const NOT_STARTED = 126;
const SIGNALS = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'];
async function endAfter(work) {
    let asked;
    const hold = (signal) => {
        asked ??= signal;
    };
    for (const signal of SIGNALS)
        process.on(signal, hold);
    try {
        return await work();
    }
    finally {
        for (const signal of SIGNALS)
            process.off(signal, hold);
        if (asked !== undefined)
            process.kill(process.pid, asked);
    }
}
async function runForUser(by, [program = '', ...words], environment, terminal, end = () => { }) {
    const { ended, send } = (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_1__/* .startForUser */ .t)(program, words, environment);
    // asked of the descriptor: process.stdin would make what the command reads non-blocking
    const hasTerminal = (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(0);
    for (const signal of SIGNALS) {
        // Ctrl-C reaches all of a terminal's foreground group, the command too: passed on, it would come twice
        const isFromTerminal = hasTerminal && (signal === 'SIGINT' || signal === 'SIGQUIT');
        process.on(signal, () => isFromTerminal || send(signal));
    }
    const { status, signal, reason } = await ended;
    end(status ?? 1);
    for (const it of SIGNALS)
        process.removeAllListeners(it);
    if (reason !== undefined) {
        const advice = reason === 'ENOENT'
            ? 'Check its name, and that its folder is in PATH.'
            : 'Check that it is a program, and that this user may run it.';
        terminal.say(`${by}: \u201c${program}\u201d cannot be started (${reason}). ${advice}`, 'red');
        return reason === 'ENOENT' ? NOT_FOUND : NOT_STARTED;
    }
    if (signal !== null)
        process.kill(process.pid, signal);
    return status ?? 1;
}


})

};

export const id = "foreground";
export const ids = ["foreground"];
export const modules = {

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

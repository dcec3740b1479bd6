export const id = "sudo";
export const ids = ["sudo"];
export const modules = {

5286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (planNothing),
  x: () => (joinPlans)
});
function planNothing(...obstacles) {
    return { changes: [], already: [], obstacles };
}
function joinPlans(plans) {
    return {
        changes: plans.flatMap(({ changes }) => changes),
        already: plans.flatMap(({ already }) => already),
        obstacles: plans.flatMap(({ obstacles }) => obstacles),
        notes: plans.flatMap(({ notes = [] }) => notes),
    };
}


}),

3427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (resolvePath)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function resolvePath(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(resolvePath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


}),

8822:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planSudo: () => (planSudo),
  writeRule: () => (writeRule)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var _clients_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2600);
var _files_process_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3992);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5026);
var _change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5286);
var _journal_tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2124);
var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3427);







const SUDOERS_FOLDER = '/etc/sudoers.d';
const SUDOERS_MODE = 0o440;
const TOOL_TIMEOUT_MS = 10_000;
const MAX_ENVIRONMENT_BYTES = 1024 * 1024;
const CERTIFICATE_VARIABLES = new Set([..._clients_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_CLIENTS */ .dK, ..._clients_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .ANSWERING */ .xE]
    .filter(({ shape }) => shape === 'bundle' || shape === 'extra')
    .map(({ variable }) => variable));
async function planSudo({ variables: exported, mark }) {
    const variables = exported.filter((name) => CERTIFICATE_VARIABLES.has(name));
    const others = exported.filter((name) => !CERTIFICATE_VARIABLES.has(name));
    const user = (0,_files_process_user_js__WEBPACK_IMPORTED_MODULE_2__/* .getuid */ .R5)?.();
    const [sudo, visudo, env] = ['sudo', 'visudo', 'env'].map(_programs_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findSystemProgram */ .FG);
    if (user === undefined)
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .planNothing */ .H)('Windows has no sudo that removes variables.');
    if (sudo === undefined)
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .planNothing */ .H)('sudo is not installed, so no program runs under it.');
    if (visudo === undefined || env === undefined) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .planNothing */ .H)(`${visudo === undefined ? 'visudo' : 'env'} is not installed, and no sudo rule is written without a check. Programs under sudo do not get the CA.`);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(SUDOERS_FOLDER)) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .planNothing */ .H)(`${SUDOERS_FOLDER} is not there. Programs under sudo do not get the CA.`);
    }
    if (variables.length === 0) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .planNothing */ .H)('no variable that names certificates is set (see the input clients), so sudo has none to keep.');
    }
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o)(`${SUDOERS_FOLDER}/setup-ca-bundle-${mark}`);
    const draft = `${path}.draft`;
    return {
        changes: [
            {
                install: 'sudo',
                label: `sudo\u2019s rules ${path}`,
                paths: [path, draft],
                steps: [
                    {
                        do: 'write-file',
                        path: draft,
                        bytes: Buffer.from(writeRule(user, variables)).toString('base64'),
                        mode: SUDOERS_MODE,
                    },
                    { do: 'run', program: visudo, words: ['-c', '-f', draft], timeoutMs: TOOL_TIMEOUT_MS },
                    { do: 'move-file', path: draft, to: path },
                ],
                removal: [draft, path].map((file) => ({ do: 'delete-file', path: file })),
                byHand: `sudo rm -f ${path}`,
            },
        ],
        already: [],
        obstacles: [],
        leftOut: others.length === 0
            ? []
            : [
                `sudo does not keep ${others.join(', ')}: a program of root could run code of the job through it. Programs under sudo that read nothing else do not use the bundle.`,
            ],
        tryOut: () => tryOut(sudo, env, variables),
    };
}
function writeRule(user, variables) {
    const odd = variables.find((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name));
    if (odd !== undefined)
        throw new Error(`${JSON.stringify(odd)} is not the name of a variable`);
    const comment = '# Written by setup-ca-bundle: sudo keeps the variables that name its CA bundle. Deleted when that is undone.';
    return `${comment}\nDefaults:#${user} env_keep += "${variables.join(' ')}"\n`;
}
async function tryOut(sudo, env, variables) {
    const line = (name) => `${name}=setup-ca-bundle`;
    const { status, output } = await (0,_journal_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .runTool */ .q)(sudo, ['-n', '--', env], {
        timeoutMs: TOOL_TIMEOUT_MS,
        environment: Object.fromEntries(variables.map((name) => [name, 'setup-ca-bundle'])),
        maxBytes: MAX_ENVIRONMENT_BYTES,
    });
    if (status !== 0)
        return 'the rule is in place, but sudo does not let this user run a program without a password, so it was not tested.';
    const kept = new Set(output.split('\n'));
    const lost = variables.filter((name) => !kept.has(line(name)));
    if (lost.length === 0)
        return undefined;
    return `sudo still removes ${lost.join(', ')}: a later rule wins (sudo -l shows the rules), or sudo does not read ${SUDOERS_FOLDER}. So programs under sudo do not use the bundle.`;
}


})

};

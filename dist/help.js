export const id = "help";
export const ids = ["help"];
export const modules = {

115:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  writeHelp: () => (writeHelp)
});
var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9158);

const USES = {
    bundle: [
        '[--certificates ENTRY]\u2026 [--hosts HOST]\u2026 [OPTION]\u2026',
        "Merges this machine's trust store and your certificates into one bundle, and prints the variables to set.",
    ],
    env: ['[--shell SHELL]', 'Prints the variables for the bundle that you made, for a line in a profile.'],
    exec: [
        '[--output FOLDER] [--] COMMAND [WORD]\u2026',
        'Runs one command with the variables of the bundle that you made.',
    ],
    docker: [
        '[--output FOLDER] [--engine ENGINE] [--optional] WORD\u2026',
        'Runs docker, and passes the bundle to the images that it builds and the containers that it makes.',
    ],
    podman: ['[--output FOLDER] [--optional] WORD\u2026', 'The same for podman.'],
    dockerfile: ['[FILE]', 'Prints a Dockerfile as a build with the bundle needs it.'],
    doctor: [
        '[HOST[:PORT]]\u2026 [--json]',
        'Tells what is wrong with the CA settings of this shell, and who intercepts the hosts.',
    ],
    explain: ['[FILE] [--json]', 'Finds in a log what TLS clients said, and tells why and what to do.'],
    uninstall: ['', 'Undoes every change that --install made, the latest first.'],
    show: [
        'FILE|HOST[:PORT] [--json] [--fail-within DAYS]',
        'Lists the certificates of a file, or those that a host presents.',
    ],
    'check-config': [
        'FOLDER [--json] [--online] [--fail-within DAYS]',
        'Tells what the settings of a fleet come to, without a job: mistakes, what is trusted, what expires, who may write.',
    ],
};
function writeHelp(command) {
    const one = Object.entries(USES).find(([name]) => name === command);
    const shown = one ? [one] : Object.entries(USES);
    const uses = shown.flatMap(([name, [use, what]]) => [
        `  setup-ca-bundle ${name === 'bundle' ? '' : `${name} `}${use}`,
        `      ${what}`,
    ]);
    const options = _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.filter(({ commands }) => !one || commands.some((name) => name === one[0]));
    const width = Math.max(...options.map((option) => describe(option).length)) + 2;
    return [
        'Usage:',
        ...uses,
        '',
        'Options:',
        ...options.map((option) => `  ${describe(option).padEnd(width)}${option.help}`),
        '',
        'An option with an ENTRY, HOST or NAMES may be repeated; a switch also takes =false and --no-\u2026.',
        'In a profile:  eval "$(setup-ca-bundle env)"',
        'Exit codes: 0 all is well, 1 it failed or found something wrong, 2 the arguments were not understood.',
    ];
}
function describe({ name, short, value }) {
    return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}


})

};

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
    env: ['[--shell SHELL]', 'Prints the variables of your bundle, for a line in the profile of your shell.'],
    exec: ['[--output FOLDER] [--] COMMAND [WORD]\u2026', 'Runs one command with the variables of your bundle.'],
    docker: [
        '[--output FOLDER] [--engine ENGINE] [--optional] WORD\u2026',
        'Runs docker, and gives the bundle to the images that it builds and the containers that it starts.',
    ],
    podman: ['[--output FOLDER] [--optional] WORD\u2026', 'The same for podman.'],
    dockerfile: ['[FILE]', 'Prints a copy of a Dockerfile in which every RUN has the bundle.'],
    doctor: [
        '[HOST[:PORT]]\u2026 [--json]',
        'Checks the CA settings of this shell, and shows who intercepts the hosts.',
    ],
    explain: ['[FILE] [--json]', 'Finds the TLS errors in a log, and says why they happened and what to do.'],
    uninstall: ['', 'Undoes every change that --install made, the latest first.'],
    show: [
        'FILE|HOST[:PORT] [--json] [--fail-within DAYS]',
        'Lists the certificates in a file, or those that a host sends.',
    ],
    'check-config': [
        'FOLDER [--json] [--online] [--fail-within DAYS]',
        'Checks the settings of a fleet without a job: mistakes, what is trusted, what expires, who can change them.',
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
        'You can repeat an option with ENTRY, HOST or NAMES. A switch can be turned off: --no-\u2026 or =false.',
        'In the profile of your shell:  eval "$(setup-ca-bundle env)"',
        'Exit codes: 0 all is well, 1 a failure or a finding, 2 wrong arguments.',
    ];
}
function describe({ name, short, value }) {
    return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}


})

};

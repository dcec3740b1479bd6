export const id = "arguments";
export const ids = ["arguments", "pages"];
export const modules = {

9158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (readArguments),
  l: () => (OPTIONS)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9524);
var _shells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6359);



const BUNDLE = ['bundle'];
const OPTIONS = [
    list('certificates', 'ENTRY', 'CA certificates to add: a path, glob, URL or PEM text, optionally with a pin', BUNDLE),
    text('pkcs12-password', 'PASSWORD', 'of PKCS#12 files; safer in the variable SETUP_CA_BUNDLE_PKCS12_PASSWORD', ['bundle', 'show']),
    list('hosts', 'HOST[:PORT]', 'hosts to read the certificate chain from, optionally with a pin', BUNDLE),
    text('default-store', 'STORE', 'auto, system, mozilla, certifi, none, or a path', ['bundle', 'doctor']),
    list('clients', 'NAMES', 'default, all or none, then +name and -name; or names', BUNDLE),
    list('install', 'NAMES', 'changes outside the bundle: system, nss, certifi, java, docker, sudo \u2026', BUNDLE),
    flag('add', 'keep the certificates that an earlier run added', BUNDLE),
    flag('allow-unpinned', 'accept certificates that are not trusted yet and that no pin names', BUNDLE),
    list('verify-hosts', 'HOST[:PORT]', 'more hosts to test with the finished bundle', BUNDLE),
    flag('verify-clients', 'test the hosts with each TLS client of this machine', BUNDLE),
    flag('fail-on-warnings', 'fail if there is a warning, except that a certificate expires soon', BUNDLE),
    text('fail-on-expiry', 'DAYS', 'fail if an added certificate expires within this many days: 7d', BUNDLE),
    flag('fail-on-empty', 'fail if certificates and hosts are both empty', BUNDLE),
    text('output', 'FOLDER', 'folder of the bundle (default: a folder of this user)', [
        'bundle',
        'env',
        'exec',
        'docker',
        'podman',
        'dockerfile',
        'doctor',
    ]),
    text('engine', 'ENGINE', 'docker (default) or podman', ['docker', 'podman']),
    flag('optional', 'run the engine without the bundle if it cannot be passed on', ['docker', 'podman']),
    text('shell', 'SHELL', _shells_js__WEBPACK_IMPORTED_MODULE_2__/* .SHELLS */ .O.join(', '), ['bundle', 'env']),
    flag('json', 'print JSON', ['doctor', 'explain', 'show', 'check-config']),
    flag('online', 'also contact the URLs and hosts in the settings', ['check-config']),
    text('fail-within', 'DAYS', 'exit code 1 if a certificate expires within this many days: 30d', [
        'show',
        'check-config',
    ]),
    {
        ...flag('help', 'show this text', [
            'bundle',
            'env',
            'exec',
            'docker',
            'podman',
            'dockerfile',
            'doctor',
            'explain',
            'show',
            'check-config',
            'uninstall',
        ]),
        short: 'h',
    },
    { ...flag('version', 'show the version', BUNDLE), short: 'V' },
];
const COMMANDS = [
    'env',
    'exec',
    'docker',
    'podman',
    'dockerfile',
    'doctor',
    'explain',
    'show',
    'check-config',
    'uninstall',
    'help',
    'version',
];
const ENGINES = ['docker', 'podman'];
function readArguments(words) {
    const { tokens: all } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        options: Object.fromEntries(OPTIONS.map(({ name, kind, short }) => [
            name,
            {
                type: kind === 'boolean' ? 'boolean' : 'string',
                ...(short ? { short } : {}),
            },
        ])),
        strict: false, // its sentences are for programmers, and it ends at the first mistake
        allowPositionals: true,
        tokens: true,
    });
    const { tokens, behind } = cutCommand(all, words);
    const mistakes = [];
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const read = readOption(token.name, token.rawName, token.value, token.inlineValue ?? false);
        if ('mistake' in read)
            mistakes.push(read.mistake);
        else
            values.set(read.option.name, [
                ...(read.option.kind === 'list' ? (values.get(read.option.name) ?? []) : []),
                read.value,
            ]);
    }
    const [first] = positionals;
    const named = COMMANDS.find((command) => command === first);
    const asked = named ?? 'bundle';
    const rest = behind ?? (named === undefined ? positionals : positionals.slice(1));
    const command = isSet('help') ? 'help' : isSet('version') ? 'version' : asked;
    for (const name of values.keys()) {
        const option = OPTIONS.find((it) => it.name === name);
        if (command === asked && option && !option.commands.includes(command)) {
            mistakes.push(`--${name} cannot be used ${command === 'bundle' ? 'without a command' : `with ${command}`}. These commands have it: ${option.commands.join(', ')}.`);
        }
    }
    if (mistakes.length === 0)
        mistakes.push(...checkWords(command, rest));
    const shell = last('shell');
    if (shell !== undefined && !_shells_js__WEBPACK_IMPORTED_MODULE_2__/* .SHELLS */ .O.includes(shell)) {
        mistakes.push(`--shell: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteGiven */ .k9)(shell)} is not one of ${_shells_js__WEBPACK_IMPORTED_MODULE_2__/* .SHELLS */ .O.join(', ')}.`);
    }
    const engine = ENGINES.find((name) => name === (last('engine') ?? command)) ?? 'docker';
    if ((last('engine') ?? engine) !== engine) {
        mistakes.push(`--engine: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteGiven */ .k9)(last('engine') ?? '')} is not one of ${ENGINES.join(', ')}.`);
    }
    const output = last('output');
    if (output !== undefined && (output === '' || /\p{Cc}/u.test(output))) {
        mistakes.push('--output: the name is empty or has a control character in it. Give the path of a folder.');
    }
    const days = last('fail-within');
    if (days !== undefined && !/^\d{1,4}d$/.test(days)) {
        mistakes.push(`--fail-within: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteGiven */ .k9)(days)} is not a number of days. Write it like this: 30d.`);
    }
    if (mistakes.length > 0)
        return { mistakes };
    return {
        mistakes: [],
        value: {
            command,
            words: command === 'help' && named && named !== 'help' ? [named, ...rest] : rest,
            input: (name) => values.get(name)?.join('\n') ?? '',
            output,
            engine,
            isOptional: isSet('optional'),
            shell: shell,
            isJson: isSet('json'),
            isOnline: isSet('online'),
            failWithinDays: days === undefined ? undefined : Number.parseInt(days, 10),
            isAdding: isSet('add'),
        },
    };
    function last(name) {
        return values.get(name)?.at(-1);
    }
    function isSet(name) {
        return last(name) === 'true';
    }
}
function cutCommand(tokens, words) {
    const first = tokens.find(({ kind }) => kind === 'positional');
    const name = words[first?.index ?? -1];
    if (first === undefined)
        return { tokens, behind: undefined };
    if (ENGINES.some((engine) => engine === name))
        return cutEngine(tokens, words, first.index + 1);
    if (name !== 'exec')
        return { tokens, behind: undefined };
    const next = tokens.find(({ kind, index }) => index > first.index && kind !== 'option');
    if (next === undefined)
        return { tokens, behind: [] };
    const from = next.kind === 'option-terminator' ? next.index + 1 : next.index;
    return { tokens: tokens.filter(({ index }) => index < next.index), behind: words.slice(from) };
}
function cutEngine(tokens, words, start) {
    let from = start;
    for (const token of tokens) {
        if (token.index !== from ||
            token.kind !== 'option' ||
            !/^--(?:engine|output|optional)$/.test(token.rawName))
            continue;
        from += token.inlineValue === false ? 2 : 1;
    }
    return { tokens: tokens.filter(({ index }) => index < from), behind: words.slice(from) };
}
function readOption(name, rawName, value, isInline) {
    const option = OPTIONS.find((it) => it.name === name);
    if (option === undefined) {
        const negated = OPTIONS.find((it) => `no-${it.name}` === name && it.kind === 'boolean');
        if (negated !== undefined && value === undefined)
            return { option: negated, value: 'false' };
        return {
            mistake: `${rawName.length > 24 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteGiven */ .k9)(rawName) : rawName} is not an option. setup-ca-bundle --help lists the options.`,
        };
    }
    if (option.kind === 'boolean') {
        const word = (value ?? 'true').toLowerCase();
        if (word === 'true' || word === 'false')
            return { option, value: word };
        return {
            mistake: `--${name}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteGiven */ .k9)(word)} is neither true nor false. Write --${name} or --no-${name}.`,
        };
    }
    // another option instead of a value: the value was forgotten; PEM begins with dashes
    if (value === undefined || (!isInline && /^-(?!----BEGIN )/.test(value))) {
        return { mistake: `--${name} needs a value. If the value begins with a dash, write --${name}=VALUE.` };
    }
    return { option, value };
}
function checkWords(command, words) {
    const [first] = words;
    if (command === 'exec') {
        return first === undefined
            ? ['exec needs a command: setup-ca-bundle exec -- curl https://pypi.org/']
            : [];
    }
    if (command === 'show')
        return words.length === 1 ? [] : ['show needs one file or host: setup-ca-bundle show corp.pem'];
    if (command === 'check-config') {
        return words.length === 1
            ? []
            : ['check-config needs one folder: setup-ca-bundle check-config /etc/setup-ca-bundle'];
    }
    if (command === 'explain')
        return words.length <= 1
            ? []
            : ['explain reads one log: name one file, or no file and paste or pipe the log in.'];
    if (command === 'docker' || command === 'podman')
        return [];
    if (command === 'dockerfile')
        return words.length <= 1
            ? []
            : ['dockerfile takes one file: setup-ca-bundle dockerfile path/to/Dockerfile'];
    if (command === 'doctor' || command === 'help' || first === undefined)
        return [];
    return [
        command === 'bundle'
            ? `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteGiven */ .k9)(first)} is not a command. The commands are ${COMMANDS.join(', ')}. To add a certificate: --certificates FILE.`
            : `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteGiven */ .k9)(first)}: ${command} takes no such word. setup-ca-bundle --help shows how to use it.`,
    ];
}
function list(name, value, help, commands) {
    return { name, kind: 'list', value, help, commands };
}
function text(name, value, help, commands) {
    return { name, kind: 'text', value, help, commands };
}
function flag(name, help, commands) {
    return { name, kind: 'boolean', help, commands };
}


}),

3780:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (runCommandLine)
});

var cli_arguments = __webpack_require__(9158);
var external_node_fs_ = __webpack_require__(3024);
var pages = __webpack_require__(8231);
var problem = __webpack_require__(9524);
var report_escape = __webpack_require__(3823);
;// CONCATENATED MODULE: ./build/cli/terminal.js
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const PATIENCE_MS = 700;
function openTerminal() {
    const { env } = process;
    const world = { isJob: false, environment: env };
    const secrets = [];
    const hide = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), (0,pages.addressPages)(text, world));
    // Opened when something is printed on them: Node.js loads its streams for that.
    const giveUp = () => process.exit(1);
    const openOut = makeOnce(() => process.stdout.on('error', giveUp)); // its reader is gone
    const openError = makeOnce(() => process.stderr.on('error', () => { })); // no reader: no reason to end
    const write = (stream, lines) => {
        const hasStyles = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
        const rows = lines.map(({ text, style }) => paint(style, (0,report_escape/* escapeForLog */.zB)(hide(text)), hasStyles));
        stream.write(rows.map((row) => `${row}\n`).join(''));
    };
    return {
        say: (text, style) => write(openError(), [{ text, style }]),
        print: (lines) => write(openOut(), lines),
        printJson: (value) => {
            const hidden = (_, part) => (typeof part === 'string' ? hide(part) : part);
            openOut().write(`${(0,report_escape/* escapeJson */.GO)(JSON.stringify(value, hidden, 2))}\n`);
        },
        hand: (settings) => {
            const bytes = Buffer.from(settings);
            const written = writeAtOnce(bytes);
            if (written === bytes.length)
                return Promise.resolve();
            const stdout = openOut();
            stdout.off('error', giveUp).on('error', () => { }); // what was done is taken back first
            return new Promise((resolve, reject) => {
                stdout.write(bytes.subarray(written), (cause) => (cause ? reject(refuseToHand(cause)) : resolve()));
            });
        },
        during: async (what, work) => {
            const stderr = openError();
            if (stderr.isTTY !== true || env.TERM === 'dumb')
                return work;
            let isShown = false;
            const timer = setTimeout(() => {
                isShown = true;
                stderr.write(`${(0,report_escape/* escapeForLog */.zB)(hide(what))} \u2026`);
            }, PATIENCE_MS);
            try {
                return await work;
            }
            finally {
                clearTimeout(timer);
                if (isShown)
                    stderr.write('\r\u001b[K');
            }
        },
        log: {
            info: () => { },
            debug: () => { },
            mask: (secret) => {
                if (secret !== '')
                    secrets.push(secret);
            },
        },
    };
}
function makeOnce(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
const STDOUT = 1;
function writeAtOnce(bytes) {
    try {
        return (0,external_node_fs_.writeSync)(STDOUT, bytes);
    }
    catch {
        return 0;
    }
}
function refuseToHand(cause) {
    const message = `The settings for the shell cannot be written to stdout (${(0,problem/* describeCause */.V$)(cause)}). Check the program that reads them, or the disk of the file that they go to. No variable was set.`;
    return new problem/* RunError */.e4({ code: 'write-failed', severity: 'error', message });
}
function paint(style, text, hasStyles) {
    return hasStyles && style !== undefined ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

;// CONCATENATED MODULE: ./build/cli/main.js
async function runCommandLine() {
    const terminal = openTerminal();
    const read = (0,cli_arguments/* readArguments */.E)(process.argv.slice(2));
    if ('value' in read)
        return attempt(read.value, terminal);
    for (const mistake of read.mistakes)
        terminal.say(`setup-ca-bundle: ${mistake}`, 'red');
    return 2;
}
async function attempt(given, terminal) {
    try {
        return await runCommand(given, terminal);
    }
    catch (cause) {
        const { explainCause } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7518));
        for (const { message } of explainCause(cause))
            terminal.say(message, 'red');
        return 1;
    }
}
async function runCommand(given, terminal) {
    switch (given.command) {
        case 'bundle':
            return (await Promise.all(/* import() */[__webpack_require__.e("cli-context"), __webpack_require__.e("existing"), __webpack_require__.e("lock"), __webpack_require__.e("bundle")]).then(__webpack_require__.bind(__webpack_require__, 3238))).makeBundleForShell(given, terminal);
        case 'env':
            return (await Promise.all(/* import() */[__webpack_require__.e("cli-context"), __webpack_require__.e("existing"), __webpack_require__.e("cli-settings")]).then(__webpack_require__.bind(__webpack_require__, 4069))).printExisting(given, terminal);
        case 'exec':
            return (await Promise.all(/* import() */[__webpack_require__.e("cli-context"), __webpack_require__.e("existing"), __webpack_require__.e("cli-settings-for-main")]).then(__webpack_require__.bind(__webpack_require__, 3157))).execCommand(given, terminal);
        case 'docker':
        case 'podman':
            return (await Promise.all(/* import() */[__webpack_require__.e("programs-run"), __webpack_require__.e("cli-context"), __webpack_require__.e("existing"), __webpack_require__.e("engine-flags"), __webpack_require__.e("engine-command"), __webpack_require__.e("engine-shim"), __webpack_require__.e("cli-docker")]).then(__webpack_require__.bind(__webpack_require__, 6300))).runEngine(given.engine, given, terminal);
        case 'dockerfile':
            return (await Promise.all(/* import() */[__webpack_require__.e("programs-run"), __webpack_require__.e("cli-context"), __webpack_require__.e("existing"), __webpack_require__.e("engine-flags"), __webpack_require__.e("image-trust"), __webpack_require__.e("build"), __webpack_require__.e("engine-command"), __webpack_require__.e("cli-dockerfile")]).then(__webpack_require__.bind(__webpack_require__, 4946))).printDockerfile(given, terminal);
        case 'doctor':
            return (await Promise.all(/* import() */[__webpack_require__.e("programs-run"), __webpack_require__.e("cli-context"), __webpack_require__.e("private-key"), __webpack_require__.e("der"), __webpack_require__.e("failure"), __webpack_require__.e("existing"), __webpack_require__.e("lint"), __webpack_require__.e("proxy"), __webpack_require__.e("host"), __webpack_require__.e("reason-words"), __webpack_require__.e("precedence"), __webpack_require__.e("probes-run"), __webpack_require__.e("stronger"), __webpack_require__.e("doctor")]).then(__webpack_require__.bind(__webpack_require__, 6673))).printDiagnosis(given, terminal);
        case 'explain':
            return (await Promise.all(/* import() */[__webpack_require__.e("reason-words"), __webpack_require__.e("cli-explain")]).then(__webpack_require__.bind(__webpack_require__, 7822))).printExplanation(given, terminal);
        case 'show':
            return (await Promise.all(/* import() */[__webpack_require__.e("cli-context"), __webpack_require__.e("private-key"), __webpack_require__.e("der"), __webpack_require__.e("failure"), __webpack_require__.e("lint"), __webpack_require__.e("proxy"), __webpack_require__.e("host"), __webpack_require__.e("ordinary"), __webpack_require__.e("loading"), __webpack_require__.e("lint-anchors"), __webpack_require__.e("show")]).then(__webpack_require__.bind(__webpack_require__, 8942))).printCertificates(given, terminal);
        case 'check-config':
            return (await Promise.all(/* import() */[__webpack_require__.e("cli-context"), __webpack_require__.e("fleet-settings"), __webpack_require__.e("check-config")]).then(__webpack_require__.bind(__webpack_require__, 9039))).printConfigurationCheck(given, terminal);
        case 'uninstall':
            return (await Promise.all(/* import() */[__webpack_require__.e("programs-run"), __webpack_require__.e("cli-context"), __webpack_require__.e("entry"), __webpack_require__.e("lock"), __webpack_require__.e("installs-installs"), __webpack_require__.e("shape")]).then(__webpack_require__.bind(__webpack_require__, 4208))).undoInstalls(given, terminal);
        case 'help':
            terminal.print((await __webpack_require__.e("help").then(__webpack_require__.bind(__webpack_require__, 115))).writeHelp(given.words[0]).map((text) => ({ text })));
            return 0;
        case 'version':
            terminal.print([{ text: (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7982))).VERSION }]);
            return 0;
    }
}


}),

6359:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (writeSettings),
  O: () => (SHELLS)
});
var _ci_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3126);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3823);


const POSIX = {
    // POSIX.1-2024, 2.2.2: nothing is special in single quotes but their end
    set: (name, value) => `export ${name}='${value.replaceAll("'", String.raw `'\''`)}'`,
    unset: (name) => `unset ${name}`,
};
const DIALECTS = {
    bash: POSIX,
    zsh: POSIX,
    fish: {
        // fish's language, Quotes: in single quotes a backslash escapes itself and the quote
        set: (name, value) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}'`,
        unset: (name) => `set -e ${name}`,
    },
    powershell: {
        set: (name, value) => `$env:${name} = ${quoteForPowerShell(value)}`,
        unset: (name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`,
    },
    cmd: {
        // lines of a batch file, in which a percent sign is doubled; in quotes nothing else is special
        set: (name, value) => `@set "${name}=${value.replaceAll('%', '%%')}"`,
        unset: (name) => `@set "${name}="`,
        refuses: [
            /["\u0080-\uffff]/,
            'cmd cannot write a double quote, and cannot read letters outside of ASCII reliably',
        ],
        finish: writeBatch,
    },
    dotenv: {
        set: (name, value) => `${name}=${/^[\w@%+=:,./-]*$/.test(value) ? value : `'${value}'`}`,
        unset: undefined,
        refuses: [/'/, 'programs that read .env files do not agree on an apostrophe in a value'],
    },
    plain: {
        // GitHub's runner takes its .env so (Runner.Listener, LoadAndSetEnv), and Docker an --env-file: quotes are a part of the value
        set: (name, value) => `${name}=${value}`,
        unset: undefined,
    },
    json: {
        set: (name, value) => `${JSON.stringify(name)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(value))}`,
        unset: (name) => `${JSON.stringify(name)}: null`,
        finish: (lines) => (lines.length === 0 ? '{}\n' : `{\n  ${lines.join(',\n  ')}\n}\n`),
    },
    gitlab: {
        // GitLab's artifacts:reports:dotenv: no quotes, no blanks, and `$` is expanded where the variable is used
        set: (name, value) => `${name}=${value}`,
        unset: undefined,
        refuses: [/[\s'"$]/, "GitLab's dotenv reports allow no blanks, quotes or dollar signs in a value"],
    },
    azure: {
        // the agent turns these into other characters (azure-pipelines-agent, docs/design/percentEncoding.md); %25 was the first form of %AZP25
        set: (name, value) => `##vso[task.setvariable variable=${name}]${value}`,
        unset: undefined,
        refuses: [
            /%(?:0D|0A|3B|5D|25|AZP25)/i,
            'the agent of Azure Pipelines would read a part of it as an escape',
        ],
    },
};
const SHELLS = Object.keys(DIALECTS);
function writeSettings(shell, settings) {
    const { set, unset, refuses, finish = writeLines } = DIALECTS[shell];
    const lines = [];
    const refusals = [];
    for (const { name, value } of settings) {
        const reason = value === undefined ? undefined : findRefusal(value, refuses);
        if (reason !== undefined)
            refusals.push(`${name} cannot be written for ${shell}: ${reason}.`);
        else if (value !== undefined)
            lines.push(set(name, value));
        else if (unset !== undefined)
            lines.push(unset(name));
    }
    return refusals.length > 0 ? { text: undefined, refusals } : { text: finish(lines), refusals: [] };
}
function findRefusal(value, refuses) {
    if (/[\0\r\n]/.test(value))
        return 'there is a line break in its value';
    if ((0,_ci_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommand */ .mU)(value))
        return 'a CI system would read a part of its value as a command';
    return refuses?.[0].test(value) ? refuses[1] : undefined;
}
function writeLines(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function writeBatch(lines) {
    return lines.map((line) => `${line}\r\n`).join('');
}
function quoteForPowerShell(value) {
    const parts = value.match(/[\x20-\x7e]+|[^\x20-\x7e]/g) ?? [];
    const words = parts.map((part) => /^[\x20-\x7e]/.test(part)
        ? `'${part.replaceAll("'", "''")}'`
        : `[char]0x${part.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const isText = words[0]?.startsWith("'") ?? false;
    return (isText ? words : ["''", ...words]).join(' + ');
}


}),

8231:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  addressOutcome: () => (addressOutcome),
  addressPages: () => (addressPages)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7982);




const PAGE = /(?<![\w./-])docs\/[a-z-]+\.md/g;
const ROOT = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)));
function addressOutcome(outcome, world) {
    const address = (text) => text && addressPages(text, world);
    return {
        ...outcome,
        problems: outcome.problems.map((it) => ({ ...it, message: address(it.message) })),
        clientChecks: outcome.clientChecks.map((it) => ({
            ...it,
            reason: address(it.reason),
            ...(it.advice === undefined ? {} : { advice: address(it.advice) }),
        })),
    };
}
function addressPages(text, world) {
    return text.replace(PAGE, (page) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ROOT, page);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (findRepository(world)?.concat(page) ?? path) : page;
    });
}
function findRepository({ environment, isJob }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: name, GITHUB_ACTION_REF: ref } = environment;
    if (isJob && name && ref)
        return makeAddress(`${server || 'https://github.com'}/${name}`, ref);
    const { repository } = readPackage();
    const [, address = ''] = /^git\+(.+)\.git$/.exec(repository?.url ?? '') ?? [];
    return makeAddress(address, `v${_release_js__WEBPACK_IMPORTED_MODULE_3__.VERSION}`);
}
function makeAddress(repository, ref) {
    const address = `${repository}/blob/${ref}/`;
    return /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/blob\/[\w./-]+\/$/.test(address) ? address : undefined;
}
function readPackage() {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ROOT, 'package.json'), 'utf8'));
    }
    catch {
        return {}; // dist alone was copied
    }
}


})

};

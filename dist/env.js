import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/problem.js
const ORIGIN_KINDS = (/* unused pure expression or super */ null && ([
    'system',
    'environment',
    'earlier-use',
    'file',
    'inline',
    'url',
    'host',
]));
function describeOrigin({ kind, label, position }) {
    const place = kind === 'earlier-use' ? `an earlier use of this tool, by its record from ${label}` : label;
    return position > 1 ? `${place}, certificate ${position}` : place;
}
class RunError extends Error {
    problems;
    constructor(...problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.name = 'RunError';
        this.problems = problems;
    }
}
function problem_hasError(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
function quoteGiven(text) {
    return text.length > 24 || PIECE_OF_KEY.test(text) ? `a text of ${text.length} characters` : `\u201c${text}\u201d`;
}
const PIECE_OF_KEY = /^(?=[\w+/=]{12})(?:(?:\D*\d){4}|(?=.*[a-z]).+[A-Z])/;
function listSome(names, most, separator = ', ') {
    const rest = names.length - most;
    return names.slice(0, most).join(separator) + (rest > 0 ? ` and ${rest} more` : '');
}
function describeCause(cause) {
    if (cause instanceof Error) {
        const code = cause.code;
        return typeof code === 'string' ? code : cause.message;
    }
    return String(cause);
}

;// CONCATENATED MODULE: ./build/report/outcome.js
function makeFailedOutcome(problems) {
    return {
        status: 'failed',
        files: undefined,
        defaultStore: { label: 'none', count: 0 },
        anchors: [],
        added: [],
        extra: [],
        rejections: [],
        problems,
        variables: [],
        hosts: [],
        clientChecks: [],
        installs: [],
        proposals: { certificates: [], hosts: [] },
    };
}
function mustFail({ problems }, { failOnWarnings }) {
    const ends = (it) => it.severity === 'warning' && it.code !== 'expires-soon';
    return hasError(problems) || (failOnWarnings && problems.some(ends));
}
async function settle(work) {
    try {
        return await work();
    }
    catch (cause) {
        return makeFailedOutcome(explainCause(cause));
    }
}
function explainCause(cause) {
    return cause instanceof RunError ? cause.problems : [describeUnexpected(cause)];
}
function describeUnexpected(cause) {
    if (cause?.syscall === 'uv_cwd') {
        const gone = 'The working folder has been removed: write paths in full. No variable was set.';
        return { code: 'no-folder', severity: 'error', message: gone, cause };
    }
    const message = `Unexpected error, please report it: ${describeCause(cause)}. No variable was set.`;
    return { code: 'unexpected', severity: 'error', message, cause };
}
const NO_SUMMARY = { root: undefined, issuer: undefined, isPublic: false, product: undefined };
function reportHosts(asked, verified, summaries = new Map()) {
    const reports = asked.map(({ result, root, issuer, isPublic, product, ...server }) => {
        const host = formatEndpoint(server);
        return { host, result, root, issuer, isPublic, product, verified: verified.get(host) ?? 'not-tried' };
    });
    const known = new Set(reports.map(({ host }) => host));
    for (const [host, how] of verified) {
        if (known.has(host))
            continue;
        const result = how === 'no' ? 'failed' : 'trusted';
        reports.push({ host, result, ...(summaries.get(host) ?? NO_SUMMARY), verified: how });
    }
    return reports;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/ci-commands.js
const BRACKET = /(##[\w.-]*)\[/g;
const SECTION = /(section_(?:start|end)):/g;
const AT_START = /^ *(?=::|(?:---|\+\+\+|~~~|\^\^\^)(?: |$))/;
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
function breakCommands(line) {
    return replaceMarks(line.replace(AT_START, '$&\\'), '\\[', '\\:');
}
function breakCommandsInJson(json) {
    return replaceMarks(json, '\\u005b', '\\u003a');
}
function hasCommand(text) {
    const bare = text.replace(IGNORED, '');
    return replaceMarks(bare, '', '') !== bare;
}
function replaceMarks(text, bracket, colon) {
    return text.replace(BRACKET, `$1${bracket}`).replace(SECTION, `$1${colon}`);
}

;// CONCATENATED MODULE: ./build/report/escape.js
const MAX_MESSAGE_LENGTH = 4096;
const MAX_VALUE_LENGTH = 300;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{4})\p{M}/gu;
const SPACE = /\p{Zs}/gu;
function showUnseen(text) {
    return PLAIN_ASCII.test(text) ? text : text.replace(UNSEEN, toNotation).replace(SPACE, ' ');
}
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const kept = text.slice(0, maxLength - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}\u2026`;
}
function showValue(text) {
    return cutText(showUnseen(cutText(text, MAX_VALUE_LENGTH)), MAX_VALUE_LENGTH);
}
function escapeForLog(line) {
    return cutText(breakCommands(showUnseen(cutText(line, MAX_MESSAGE_LENGTH))), MAX_MESSAGE_LENGTH);
}
function escapeJson(json) {
    const ascii = json.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return breakCommandsInJson(ascii);
}
function toNotation(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/cli/shells.js
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
        set: (name, value) => `${JSON.stringify(name)}: ${escapeJson(JSON.stringify(value))}`,
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
    if (hasCommand(value))
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

;// CONCATENATED MODULE: ./build/cli/arguments.js
const BUNDLE = ['bundle'];
const OPTIONS = [
    list('certificates', 'ENTRY', 'CA certificates to add: a path, glob, URL or PEM text, optionally with a pin', BUNDLE),
    arguments_text('pkcs12-password', 'PASSWORD', 'of PKCS#12 files; safer in the variable SETUP_CA_BUNDLE_PKCS12_PASSWORD', ['bundle', 'show']),
    list('hosts', 'HOST[:PORT]', 'hosts to read the certificate chain from, optionally with a pin', BUNDLE),
    arguments_text('default-store', 'STORE', 'auto, system, mozilla, certifi, none, or a path', ['bundle', 'doctor']),
    list('clients', 'NAMES', 'default, all or none, then +name and -name; or names', BUNDLE),
    list('install', 'NAMES', 'changes outside the bundle: system, nss, certifi, java, docker, sudo \u2026', BUNDLE),
    flag('add', 'keep the certificates that an earlier run added', BUNDLE),
    flag('allow-unpinned', 'accept certificates that are not trusted yet and that no pin names', BUNDLE),
    list('verify-hosts', 'HOST[:PORT]', 'more hosts to test with the finished bundle', BUNDLE),
    flag('verify-clients', 'test the hosts with each TLS client of this machine', BUNDLE),
    flag('fail-on-warnings', 'fail if there is a warning, except that a certificate expires soon', BUNDLE),
    arguments_text('fail-on-expiry', 'DAYS', 'fail if an added certificate expires within this many days: 7d', BUNDLE),
    flag('fail-on-empty', 'fail if certificates and hosts are both empty', BUNDLE),
    arguments_text('output', 'FOLDER', 'folder of the bundle (default: a folder of this user)', [
        'bundle',
        'env',
        'exec',
        'docker',
        'podman',
        'dockerfile',
        'doctor',
    ]),
    arguments_text('engine', 'ENGINE', 'docker (default) or podman', ['docker', 'podman']),
    flag('optional', 'run the engine without the bundle if it cannot be passed on', ['docker', 'podman']),
    arguments_text('shell', 'SHELL', SHELLS.join(', '), ['bundle', 'env']),
    flag('json', 'print JSON', ['doctor', 'explain', 'show', 'check-config']),
    flag('online', 'also contact the URLs and hosts in the settings', ['check-config']),
    arguments_text('fail-within', 'DAYS', 'exit code 1 if a certificate expires within this many days: 30d', [
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
    const { tokens: all } = (0,external_node_util_namespaceObject.parseArgs)({
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
    if (shell !== undefined && !SHELLS.includes(shell)) {
        mistakes.push(`--shell: ${quoteGiven(shell)} is not one of ${SHELLS.join(', ')}.`);
    }
    const engine = ENGINES.find((name) => name === (last('engine') ?? command)) ?? 'docker';
    if ((last('engine') ?? engine) !== engine) {
        mistakes.push(`--engine: ${quoteGiven(last('engine') ?? '')} is not one of ${ENGINES.join(', ')}.`);
    }
    const output = last('output');
    if (output !== undefined && (output === '' || /\p{Cc}/u.test(output))) {
        mistakes.push('--output: the name is empty or has a control character in it. Give the path of a folder.');
    }
    const days = last('fail-within');
    if (days !== undefined && !/^\d{1,4}d$/.test(days)) {
        mistakes.push(`--fail-within: ${quoteGiven(days)} is not a number of days. Write it like this: 30d.`);
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
            mistake: `${rawName.length > 24 ? quoteGiven(rawName) : rawName} is not an option. setup-ca-bundle --help lists the options.`,
        };
    }
    if (option.kind === 'boolean') {
        const word = (value ?? 'true').toLowerCase();
        if (word === 'true' || word === 'false')
            return { option, value: word };
        return {
            mistake: `--${name}: ${quoteGiven(word)} is neither true nor false. Write --${name} or --no-${name}.`,
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
            ? `${quoteGiven(first)} is not a command. The commands are ${COMMANDS.join(', ')}. To add a certificate: --certificates FILE.`
            : `${quoteGiven(first)}: ${command} takes no such word. setup-ca-bundle --help shows how to use it.`,
    ];
}
function list(name, value, help, commands) {
    return { name, kind: 'list', value, help, commands };
}
function arguments_text(name, value, help, commands) {
    return { name, kind: 'text', value, help, commands };
}
function flag(name, help, commands) {
    return { name, kind: 'boolean', help, commands };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/limits.js
const MAX_SOURCE_BYTES = 10 * 1024 * 1024;
const MAX_OWN_FILE_BYTES = (/* unused pure expression or super */ null && (128 * 1024 * 1024));
const MAX_RUN_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
const MAX_SOURCE_CERTIFICATES = 20_000;
const MAX_RUN_CERTIFICATES = 50_000;
const MAX_GLOB_MATCHES = 1000;
const MAX_GLOB_MS = 20_000;
const MAX_LINE_LENGTH = 4096;
const MAX_DER_DEPTH = 64;
const MAX_KEY_DERIVATION_ROUNDS = 500_000;
const RUN_DEADLINE_MS = 60_000;

;// CONCATENATED MODULE: ./build/cli/context.js
const FOLDER = 'setup-ca-bundle';
const INSTALL_USE = 'command-line';
function readContext(output, log) {
    const { env, platform } = process;
    const home = readHome();
    const folder = output === undefined ? findUserFolder(env, platform, home) : (0,external_node_path_namespaceObject.resolve)(output);
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
        signal: AbortSignal.timeout(RUN_DEADLINE_MS),
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
        return value === '' ? [] : [(0,external_node_path_namespaceObject.resolve)(home === undefined ? value : value.replace(/^~(?=\/|$)/, home))];
    });
    const around = findCheckout(start);
    const [workspace = start, ...checkouts] = around === undefined ? named : [...named, around];
    return { workspace, start, checkouts };
}
function findCheckout(start) {
    let checkout;
    for (let folder = start;; folder = (0,external_node_path_namespaceObject.dirname)(folder)) {
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(folder, '.git')))
            checkout = folder;
        if ((0,external_node_path_namespaceObject.dirname)(folder) === folder)
            return checkout;
    }
}
function findUserFolder(environment, platform, home) {
    if (platform === 'win32' && environment.LOCALAPPDATA)
        return (0,external_node_path_namespaceObject.join)(environment.LOCALAPPDATA, FOLDER);
    if (platform !== 'darwin' && environment.XDG_DATA_HOME?.startsWith('/')) {
        return (0,external_node_path_namespaceObject.join)(environment.XDG_DATA_HOME, FOLDER);
    }
    if (home === undefined)
        return undefined;
    const parts = { darwin: ['Library', 'Application Support'], win32: ['AppData', 'Local'] }[platform];
    return (0,external_node_path_namespaceObject.join)(home, ...(parts ?? ['.local', 'share']), FOLDER);
}
function readHome() {
    try {
        return (0,external_node_os_namespaceObject.homedir)() || undefined;
    }
    catch {
        return undefined; // a user id without an entry in passwd, and HOME not set
    }
}

;// CONCATENATED MODULE: ./build/clients/clients.js
const TLS_CLIENTS = [
    byDefault('openssl', 'SSL_CERT_FILE'),
    byDefault('requests', 'REQUESTS_CA_BUNDLE'),
    byDefault('curl', 'CURL_CA_BUNDLE'),
    byDefault('git', 'GIT_SSL_CAINFO'),
    byDefault('pip', 'PIP_CERT'),
    byDefault('node', 'NODE_EXTRA_CA_CERTS', 'extra'),
    // Go programs that hand a client of their own to the AWS SDK stop at start: terraform-provider-aws#23182.
    { ...onRequest('aws', 'AWS_CA_BUNDLE'), isByNameOnly: true },
    onRequest('cargo', 'CARGO_HTTP_CAINFO'),
    onRequest('gcloud', 'CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE'),
    onRequest('httplib2', 'HTTPLIB2_CA_CERTS'),
    onRequest('grpc', 'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH'),
    onRequest('hex', 'HEX_CACERTS_PATH'),
    onRequest('stack', 'SYSTEM_CERTIFICATE_PATH'),
    onRequest('lwp', 'PERL_LWP_SSL_CA_FILE'),
    onRequest('composer', 'COMPOSER_CAFILE'),
    onRequest('bundler', 'BUNDLE_SSL_CA_CERT'),
    onRequest('nix', 'NIX_SSL_CERT_FILE'),
    onRequest('julia', 'JULIA_SSL_CA_ROOTS_PATH'),
    onRequest('mamba', 'MAMBA_SSL_VERIFY'),
    onRequest('deno', 'DENO_CERT', 'extra'),
    byConfiguration('wget', 'WGETRC', {
        file: 'wgetrc',
        write: (bundlePath) => `ca_certificate = ${bundlePath}\n`,
        toValue: (path) => path,
        replacesInHome: '.wgetrc',
    }),
    byConfiguration('php', 'PHP_INI_SCAN_DIR', {
        file: 'ca-bundle.ini',
        write: (bundlePath) => `curl.cainfo = "${bundlePath}"\nopenssl.cafile = "${bundlePath}"\n`,
        isAddedTo: true,
        // An empty part stands for the folder that was compiled in.
        toValue: (path, present = '') => {
            const folder = path.slice(0, path.lastIndexOf('/'));
            return present.split(external_node_path_namespaceObject.delimiter).includes(folder) ? present : present + external_node_path_namespaceObject.delimiter + folder;
        },
    }),
    byConfiguration('homebrew', 'HOMEBREW_CURLRC', {
        file: 'curlrc',
        write: (bundlePath) => `cacert = "${bundlePath}"\n`,
        toValue: (path) => path,
    }),
    // Every JVM then writes a line to stderr, which scripts that read it may not expect.
    { ...onRequest('java', 'JAVA_TOOL_OPTIONS', 'truststore'), isByNameOnly: true },
    // It breaks no client, but makes checks weaker: so it must be asked for by name.
    { ...onRequest('python-lenient', 'PYTHONPATH', 'modules'), isByNameOnly: true },
];
const ANSWERING = [
    onRequest('npm', 'npm_config_cafile'),
    onRequest('npm', 'NPM_CONFIG_CAFILE'),
    onRequest('yarn-1', 'YARN_CAFILE'),
    onRequest('yarn', 'YARN_HTTPS_CA_FILE_PATH'),
    onRequest('yarn', 'YARN_CA_FILE_PATH'), // before 3.1
    onRequest('mojolicious', 'MOJO_CA_FILE'),
    onRequest('go', 'RCLONE_CA_CERT'),
];
function isOnRequest(client) {
    return !client.byDefault && TLS_CLIENTS.some(({ variable }) => variable === client.variable);
}
function byDefault(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: true, isByNameOnly: false };
}
function onRequest(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: false, isByNameOnly: false };
}
function byConfiguration(id, variable, configuration) {
    return { ...onRequest(id, variable, 'configuration'), configuration };
}

;// CONCATENATED MODULE: ./build/clients/java-options.js
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

;// CONCATENATED MODULE: ./build/clients/plan.js
function planVariables(clients, files, environment, kept) {
    return clients.flatMap((client) => {
        const { variable } = client;
        const present = environment[variable] || undefined;
        if (kept.has(variable))
            return present ? [{ client, variable, value: present, action: 'kept' }] : [];
        const value = valueFor(client, files, present);
        if (value === undefined)
            return [];
        return [{ client, variable, value, action: present === value ? 'unchanged' : 'export' }];
    });
}
function hasTruststore(clients) {
    return clients.some(({ shape }) => shape === 'truststore');
}
function hasModules(clients) {
    return clients.some(({ shape }) => shape === 'modules');
}
function planFiles(variables, files) {
    return variables.flatMap(({ client: { configuration }, action }) => {
        if (configuration === undefined || action === 'kept')
            return [];
        return [{ name: configuration.file, text: configuration.write(files.bundle) }];
    });
}
function valueFor({ shape, configuration }, files, present) {
    if (configuration)
        return configuration.toValue(`${(0,external_node_path_namespaceObject.dirname)(files.bundle)}/${configuration.file}`, present);
    if (shape === 'truststore')
        return files.javaOptions;
    if (shape === 'modules')
        return files.pythonPath;
    return shape === 'bundle' ? files.bundle : files.extra;
}

;// CONCATENATED MODULE: ./build/clients/python-lenient.js
const python_lenient_OWN = /[\\/]setup-ca-bundle-\w{6}[\\/]python-lenient[\\/]?$/;
const SITECUSTOMIZE = `# Written by setup-ca-bundle (clients: +python-lenient). Python runs this when it starts.
# From Python 3.13 on it takes VERIFY_X509_STRICT, and nothing else, out of what clients verify with: they judge
# certificates as Python 3.12 does. Then it runs the sitecustomize that comes next, if there is one.
import os
import sys


class LenientSsl(object):
    """Waits until the module _ssl is loaded, whenever that is."""

    def find_spec(self, name, path=None, target=None):
        if name != "_ssl":
            return None
        behind = sys.meta_path.index(self) + 1
        for finder in sys.meta_path[behind:]:
            find_spec = getattr(finder, "find_spec", None)
            spec = find_spec and find_spec(name, path, target)
            if spec is not None:
                self.loader, spec.loader = spec.loader, self
                return spec
        return None

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__loader__ = module.__spec__.loader = self.loader
        self.loader.exec_module(module)
        module.VERIFY_X509_STRICT = 0


def run_next(folders):
    if sys.version_info < (3, 5):
        import imp

        imp.load_module(__name__, *imp.find_module(__name__, folders))
        return
    for finder in sys.meta_path:
        find_spec = getattr(finder, "find_spec", None)
        spec = find_spec and find_spec(__name__, folders)
        if spec and spec.loader:
            from importlib.util import module_from_spec

            sys.modules[__name__] = module_from_spec(spec)
            spec.loader.exec_module(sys.modules[__name__])
            return


if sys.version_info >= (3, 13):
    sys.meta_path.insert(0, LenientSsl())
run_next(sys.path[sys.path.index(os.path.dirname(__file__)) + 1 :])
`;
const PYTHON_LENIENT_WARNING = 'python-lenient: Python 3.13 and newer check certificates less strictly in this job, as Python 3.12 does. They take CAs and servers whose certificates break the rules of RFC 5280. They still check signatures, dates, host names and who signed. A Python program that asks for strict checks itself does not get them. Have the CA or the proxy fixed, then remove this choice.';
const PYTHON_MODULES = [
    { name: 'sitecustomize.py', text: SITECUSTOMIZE },
    { name: '__pycache__', text: '' },
];
function addPythonFolder(present, folder) {
    const rest = removePythonFolder(present ?? '', folder);
    return rest === '' ? folder : folder + external_node_path_namespaceObject.delimiter + rest;
}
function removePythonFolder(present, folder) {
    const parts = present.split(external_node_path_namespaceObject.delimiter);
    return parts.filter((part) => part !== folder && !python_lenient_OWN.test(part)).join(external_node_path_namespaceObject.delimiter);
}

;// CONCATENATED MODULE: ./build/clients/schannel.js
const KEY = 'http.schannelUseSSLCAInfo';
const MAX_SCHANNEL_BUNDLE_BYTES = 1024 * 1024;
function planSchannel(variables, bundleBytes, environment) {
    const git = variables.find(({ variable, action }) => variable === 'GIT_SSL_CAINFO' && action !== 'kept');
    const count = readCount(environment.GIT_CONFIG_COUNT);
    if (git === undefined || count === undefined)
        return { variables, problems: [] };
    const indexes = Array.from({ length: count }, (_, index) => index);
    const isThere = (index) => environment[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() === KEY.toLowerCase();
    if (bundleBytes > MAX_SCHANNEL_BUNDLE_BYTES && !indexes.some(isThere)) {
        const message = `git: the bundle is larger than 1 MiB, which git with schannel does not read, so it goes on reading the store of Windows (${KEY} is not set). With \`git config --global http.sslBackend openssl\` it reads the bundle.`;
        return { variables, problems: [{ code: 'too-large', severity: 'notice', message }] };
    }
    const index = indexes.findLast(isThere) ?? count;
    const isNew = index === count;
    const plan = (variable, wanted) => {
        const value = isNew ? wanted : (environment[variable] ?? '');
        return { client: git.client, variable, value, action: isNew ? 'export' : 'unchanged' };
    };
    return {
        variables: [
            ...variables,
            plan(`GIT_CONFIG_KEY_${index}`, KEY),
            plan(`GIT_CONFIG_VALUE_${index}`, 'true'),
            plan('GIT_CONFIG_COUNT', String(count + 1)),
        ],
        problems: [],
    };
}
function readCount(value = '') {
    if (value === '')
        return 0;
    return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./build/files/location.js
const FOLDER_PREFIX = 'setup-ca-bundle-';
const BUNDLE_FILE = 'ca-bundle.pem';
const EXTRA_FILE = 'extra.pem';
const TRUSTSTORE_FILE = 'truststore.jks';
const PYTHON_FOLDER = 'python-lenient';
const REPORT_FILE = 'report.json';
const SHARED_FOLDER = '_github_home';
const CONTAINER_HOME = '/github/home';
const CONTAINER_TEMPORARY = '/__w/';
function chooseParent(context) {
    const { temporary } = context.folders;
    if (temporary === undefined)
        return undefined;
    if (context.platform !== 'linux')
        return temporary;
    const shared = join(temporary, SHARED_FOLDER);
    if (existsSync(CONTAINER_HOME) && isSameFolder(shared, CONTAINER_HOME))
        return CONTAINER_HOME;
    const isApart = context.isForPods || temporary.startsWith(CONTAINER_TEMPORARY);
    return isApart || isClosed(shared) ? temporary : shared;
}
function findClosedFolder({ folders: { temporary = '' }, platform }) {
    const shared = join(temporary, SHARED_FOLDER);
    return platform === 'linux' && isClosed(shared) ? shared : undefined;
}
function isInOutput(path, { folders: { output } }) {
    return output !== undefined && (0,external_node_path_namespaceObject.dirname)(path) === output;
}
function isOwnPlace(path, context) {
    if (isInOutput(path, context))
        return true;
    const { temporary } = context.folders;
    if (temporary === undefined)
        return false;
    const folder = dirname(path);
    if (!basename(folder).startsWith(FOLDER_PREFIX))
        return false;
    const places = [temporary, join(temporary, SHARED_FOLDER), CONTAINER_HOME];
    // relative: on Windows C:\\Temp and c:/temp are one place
    return places.some((place) => relative(place, dirname(folder)) === '');
}
function toPortablePath(path) {
    const isLiteral = /^\\\\[?.]\\/.test(path); // Windows passes \\?\D:\\u2026 on unchanged
    return sep === '/' || isLiteral ? path : path.replaceAll(sep, '/');
}
function isClosed(folder) {
    try {
        accessSync(folder, constants.W_OK | constants.X_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EACCES' && statSync(folder).isDirectory();
    }
}
function isSameFolder(path, other) {
    let probe;
    try {
        probe = mkdtempSync(join(path, FOLDER_PREFIX));
        return existsSync(join(other, basename(probe)));
    }
    catch {
        return false;
    }
    finally {
        if (probe !== undefined)
            rmSync(probe, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/files/read.js
const NON_BLOCKING_READ = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
const CHANGED = { code: 'changed', reason: 'was changed while it was read' };
function readSource(path, maxBytes = MAX_SOURCE_BYTES) {
    let descriptor;
    try {
        // O_NONBLOCK: opening a pipe without a writer would wait for ever
        descriptor = (0,external_node_fs_namespaceObject.openSync)(path, NON_BLOCKING_READ);
        const status = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (status.isDirectory())
            return { code: 'not-a-file', reason: 'is a folder' };
        if (!status.isFile())
            return { code: 'not-a-file', reason: 'is not a regular file' };
        if (status.size > maxBytes)
            return refuseSize(maxBytes);
        const bytes = readAll(descriptor, status.size, maxBytes);
        return isSame(status, (0,external_node_fs_namespaceObject.fstatSync)(descriptor)) ? bytes : CHANGED;
    }
    catch (cause) {
        return explain(cause);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function readAll(descriptor, expectedBytes, maxBytes) {
    let buffer = Buffer.allocUnsafe(expectedBytes + 1); // one more, to see the end without another turn
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length > maxBytes)
            return refuseSize(maxBytes);
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], buffer.length * 2);
    }
}
function refuseSize(maxBytes) {
    return { code: 'too-large', reason: `is larger than ${maxBytes / 1024 / 1024} MiB` };
}
function isSame(before, after) {
    return before.size === after.size && (before.size === 0 || before.mtimeMs === after.mtimeMs);
}
function explain(cause) {
    const code = describeCause(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'file-not-found', reason: 'does not exist' };
    if (code === 'EISDIR')
        return { code: 'not-a-file', reason: 'is a folder' };
    if (code === 'EACCES' || code === 'EPERM') {
        return { code: 'unreadable', reason: `may not be read by this user (${code})` };
    }
    return { code: 'unreadable', reason: `cannot be read (${code})` };
}

;// CONCATENATED MODULE: ./build/shape.js
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

;// CONCATENATED MODULE: ./build/cli/existing.js
function findExisting({ folders }) {
    const { output } = folders;
    if (output === undefined)
        return undefined;
    const record = readRecord((0,external_node_path_namespaceObject.join)(output, REPORT_FILE));
    const bundle = (0,external_node_path_namespaceObject.join)(output, BUNDLE_FILE);
    if (record === undefined || !(0,external_node_fs_namespaceObject.existsSync)(bundle))
        return undefined;
    const ifThere = (isMade, name) => isMade && (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(output, name)) ? (0,external_node_path_namespaceObject.join)(output, name) : undefined;
    return {
        bundle,
        extra: ifThere(record.hasExtra, EXTRA_FILE),
        truststore: ifThere(record.hasTruststore, TRUSTSTORE_FILE),
        clients: [...TLS_CLIENTS, ...ANSWERING].filter(({ variable, shape, configuration }) => record.variables.has(variable) &&
            (!configuration || (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(output, configuration.file))) &&
            (shape !== 'modules' ||
                PYTHON_MODULES.every(({ name }) => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(output, PYTHON_FOLDER, name))))),
    };
}
function planExisting({ bundle, extra, truststore, clients }, { environment, platform }) {
    const javaOptions = truststore && addTruststore(environment.JAVA_TOOL_OPTIONS, truststore);
    const pythonPath = addPythonFolder(environment.PYTHONPATH, (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(bundle), PYTHON_FOLDER));
    const named = { bundle, extra, javaOptions, pythonPath };
    const variables = planVariables(clients, named, environment, new Set());
    return platform === 'win32'
        ? planSchannel(variables, (0,external_node_fs_namespaceObject.statSync)(bundle).size, environment).variables
        : variables;
}
function describeMissing({ folders: { output } }, consequence) {
    if (output === undefined)
        return 'There is no home folder for this user: name a folder with --output.';
    const missing = `There is no bundle yet (${(0,external_node_path_namespaceObject.join)(output, BUNDLE_FILE)} or its report is missing). Make one: setup-ca-bundle --certificates FILE.`;
    return consequence === undefined ? missing : `${missing} ${consequence}`;
}
const isReport = objectOf({
    version: exactly(1),
    extra: either(exactly(null), objectOf({})),
    truststore: either(exactly(null), objectOf({})),
    variables: listOf(objectOf({ variable: isText, isKept: isBoolean })),
});
function readRecord(path) {
    const bytes = readSource(path);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    try {
        const { extra, truststore, variables } = parseShaped(bytes.toString('utf8'), isReport, 'report');
        return {
            hasExtra: extra !== null,
            hasTruststore: truststore !== null,
            variables: new Set(variables.filter(({ isKept }) => !isKept).map(({ variable }) => variable)),
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/cli/settings.js
function listSettings(planned, context) {
    const set = planned
        .filter(({ action }) => action !== 'kept')
        .map(({ variable, value }) => ({ name: variable, value }));
    const known = new Set(planned.map(({ variable }) => variable));
    const taken = TLS_CLIENTS.filter(({ variable }) => !known.has(variable)).flatMap(({ variable }) => {
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
    if (isInOutput(present, context))
        return '';
    const delimiter = context.platform === 'win32' ? ';' : ':';
    const parts = present.split(delimiter);
    if (parts.length > 1 && parts.includes(output))
        return parts.filter((part) => part !== output).join(delimiter);
    const withoutFolder = removePythonFolder(present, (0,external_node_path_namespaceObject.join)(output, PYTHON_FOLDER));
    if (withoutFolder !== present)
        return withoutFolder;
    const options = removeTruststore(present, (0,external_node_path_namespaceObject.join)(output, TRUSTSTORE_FILE));
    return options === present.trim() ? undefined : options;
}

;// CONCATENATED MODULE: ./build/cli/env.js
async function printExisting(given, terminal) {
    const context = readContext(given.output, terminal.log);
    const existing = findExisting(context);
    if (existing === undefined) {
        terminal.say(describeMissing(context, 'No variable was set.'), 'yellow');
        return 1;
    }
    const written = writeSettings(chooseShell(given.shell), listSettings(planExisting(existing, context), context));
    for (const refusal of written.refusals)
        terminal.say(refusal, 'red');
    if (written.text === undefined)
        return 1;
    await terminal.hand(written.text);
    return 0;
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/release.js
const VERSION = '0.1.0';
const RELEASE_DATE = new Date('2026-11-24T00:00:00Z');

;// CONCATENATED MODULE: ./build/pages.js
const PAGE = /(?<![\w./-])docs\/[a-z-]+\.md/g;
const ROOT = (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)));
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
        const path = (0,external_node_path_namespaceObject.join)(ROOT, page);
        return (0,external_node_fs_namespaceObject.existsSync)(path) ? (findRepository(world)?.concat(page) ?? path) : page;
    });
}
function findRepository({ environment, isJob }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: name, GITHUB_ACTION_REF: ref } = environment;
    if (isJob && name && ref)
        return makeAddress(`${server || 'https://github.com'}/${name}`, ref);
    const { repository } = readPackage();
    const [, address = ''] = /^git\+(.+)\.git$/.exec(repository?.url ?? '') ?? [];
    return makeAddress(address, `v${VERSION}`);
}
function makeAddress(repository, ref) {
    const address = `${repository}/blob/${ref}/`;
    return /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/blob\/[\w./-]+\/$/.test(address) ? address : undefined;
}
function readPackage() {
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(ROOT, 'package.json'), 'utf8'));
    }
    catch {
        return {}; // dist alone was copied
    }
}

;// CONCATENATED MODULE: ./build/cli/terminal.js
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const PATIENCE_MS = 700;
function openTerminal() {
    const { env } = process;
    const world = { isJob: false, environment: env };
    const secrets = [];
    const hide = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), addressPages(text, world));
    // Opened when something is printed on them: Node.js loads its streams for that.
    const giveUp = () => process.exit(1);
    const openOut = makeOnce(() => process.stdout.on('error', giveUp)); // its reader is gone
    const openError = makeOnce(() => process.stderr.on('error', () => { })); // no reader: no reason to end
    const write = (stream, lines) => {
        const hasStyles = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
        const rows = lines.map(({ text, style }) => paint(style, escapeForLog(hide(text)), hasStyles));
        stream.write(rows.map((row) => `${row}\n`).join(''));
    };
    return {
        say: (text, style) => write(openError(), [{ text, style }]),
        print: (lines) => write(openOut(), lines),
        printJson: (value) => {
            const hidden = (_, part) => (typeof part === 'string' ? hide(part) : part);
            openOut().write(`${escapeJson(JSON.stringify(value, hidden, 2))}\n`);
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
                stderr.write(`${escapeForLog(hide(what))} \u2026`);
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
        return (0,external_node_fs_namespaceObject.writeSync)(STDOUT, bytes);
    }
    catch {
        return 0;
    }
}
function refuseToHand(cause) {
    const message = `The settings for the shell cannot be written to stdout (${describeCause(cause)}). Check the program that reads them, or the disk of the file that they go to. No variable was set.`;
    return new RunError({ code: 'write-failed', severity: 'error', message });
}
function paint(style, text, hasStyles) {
    return hasStyles && style !== undefined ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

;// CONCATENATED MODULE: ./build/cli/profile.js
async function main() {
    const terminal = openTerminal();
    try {
        const read = readArguments(process.argv.slice(2));
        if ('value' in read) {
            process.exitCode = await printExisting(read.value, terminal);
            // what was handed over is written: to end at once spares the taking apart of what ends with the process
            if (process.exitCode === 0)
                process.exit();
            return;
        }
        for (const mistake of read.mistakes)
            terminal.say(`setup-ca-bundle: ${mistake}`, 'red');
        process.exitCode = 2;
    }
    catch (cause) {
        for (const { message } of explainCause(cause))
            terminal.say(message, 'red');
        process.exitCode = 1;
    }
}
void main();


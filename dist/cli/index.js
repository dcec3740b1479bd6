import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 4635:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* unused harmony export OMITTED_INPUTS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _shells_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1214);


const BUNDLE = ['bundle'];
/** All options: those of the action's inputs that make sense here, under the same names, and the command line's own. */
const OPTIONS = [
    list('certificates', 'ENTRY', 'CA certificates to add: a path, glob, URL or PEM text, perhaps with a pin', BUNDLE),
    text('pkcs12-password', 'PASSWORD', 'of PKCS#12 files; better in SETUP_CA_BUNDLE_PKCS12_PASSWORD', [
        'bundle',
        'show',
    ]),
    list('hosts', 'HOST[:PORT]', 'hosts whose chain is read, perhaps with a pin', BUNDLE),
    text('default-store', 'STORE', 'auto, system, mozilla, certifi, none, or a path', ['bundle', 'doctor']),
    list('clients', 'NAMES', 'default, all or none, then +name and -name; or names', BUNDLE),
    list('install', 'NAMES', 'changes outside the bundle: system, nss, certifi, java, docker \u2026', BUNDLE),
    flag('allow-unpinned', 'accept what no pin names and nothing vouches for', BUNDLE),
    list('verify-hosts', 'HOST[:PORT]', 'further hosts to reach with the finished bundle', BUNDLE),
    flag('verify-clients', 'let each TLS client of this machine try the hosts', BUNDLE),
    flag('fail-on-warnings', 'fail if there is a warning', BUNDLE),
    flag('fail-on-empty', 'fail if certificates and hosts are both empty', BUNDLE),
    text('output', 'FOLDER', 'where the files are, in place of a folder of this user', ['bundle', 'env']),
    text('shell', 'SHELL', _shells_js__WEBPACK_IMPORTED_MODULE_1__/* .SHELLS */ .OF.join(', '), ['bundle', 'env']),
    flag('json', 'the findings as JSON', ['doctor', 'show']),
    { ...flag('help', 'show this text', ['bundle', 'env', 'doctor', 'show', 'uninstall']), short: 'h' },
    { ...flag('version', 'show the version', BUNDLE), short: 'V' },
];
/** The inputs that the command line does without: there is no job summary. */
const OMITTED_INPUTS = (/* unused pure expression or super */ null && (['summary']));
const COMMANDS = ['env', 'doctor', 'show', 'uninstall', 'help', 'version'];
/** Reads arguments; with mistakes among them there is nothing else, and each is a sentence. */
function readArguments(words) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
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
    const rest = named === undefined ? positionals : positionals.slice(1);
    const command = isSet('help') ? 'help' : isSet('version') ? 'version' : asked;
    for (const name of values.keys()) {
        const option = OPTIONS.find((it) => it.name === name);
        if (command === asked && option && !option.commands.includes(command)) {
            mistakes.push(`--${name} has no use ${command === 'bundle' ? 'here' : `with ${command}`}.`);
        }
    }
    if (mistakes.length === 0)
        mistakes.push(...checkWords(command, rest));
    const shell = last('shell');
    if (shell !== undefined && !_shells_js__WEBPACK_IMPORTED_MODULE_1__/* .SHELLS */ .OF.includes(shell)) {
        mistakes.push(`--shell: \u201c${shell}\u201d is not one of ${_shells_js__WEBPACK_IMPORTED_MODULE_1__/* .SHELLS */ .OF.join(', ')}.`);
    }
    const output = last('output');
    if (output !== undefined && (output === '' || /\p{Cc}/u.test(output))) {
        mistakes.push('--output: this is not a folder that variables could name: a control character is in it, or nothing.');
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
            shell: shell,
            isJson: isSet('json'),
        },
    };
    function last(name) {
        return values.get(name)?.at(-1);
    }
    function isSet(name) {
        return last(name) === 'true';
    }
}
function readOption(name, rawName, value, isInline) {
    const option = OPTIONS.find((it) => it.name === name);
    if (option === undefined) {
        const negated = OPTIONS.find((it) => `no-${it.name}` === name && it.kind === 'boolean');
        if (negated !== undefined && value === undefined)
            return { option: negated, value: 'false' };
        return { mistake: `${rawName} is not an option here. setup-ca-bundle --help lists them.` };
    }
    if (option.kind === 'boolean') {
        const word = (value ?? 'true').toLowerCase();
        if (word === 'true' || word === 'false')
            return { option, value: word };
        return { mistake: `--${name}: \u201c${value}\u201d is neither true nor false.` };
    }
    // another option in the place of a value is a value forgotten; PEM begins with dashes
    if (value === undefined || (!isInline && /^-(?!----BEGIN )/.test(value))) {
        return { mistake: `--${name} needs a value. (One that begins with a dash: --${name}=\u2026)` };
    }
    return { option, value };
}
function checkWords(command, words) {
    const [first] = words;
    if (command === 'show')
        return words.length === 1 ? [] : ['show needs one file or host.'];
    if (command === 'doctor' || command === 'help' || first === undefined)
        return [];
    return [
        command === 'bundle'
            ? `\u201c${first}\u201d is not a command here: ${COMMANDS.join(', ')}. A certificate is given with --certificates.`
            : `\u201c${first}\u201d has no use with ${command}.`,
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


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ writeSettings),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   XW: () => (/* binding */ quoteWord)
/* harmony export */ });
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
            'cmd has no way to write a double quote, and reads other letters than those of ASCII by the code page of its console',
        ],
        finish: writeBatch,
    },
    dotenv: {
        set: (name, value) => `${name}=${/^[\w@%+=:,./-]*$/.test(value) ? value : `'${value}'`}`,
        unset: undefined,
        refuses: [/'/, 'readers of .env files do not agree on an apostrophe in a value'],
    },
    json: {
        set: (name, value) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
        unset: (name) => `${JSON.stringify(name)}: null`,
        finish: (lines) => (lines.length === 0 ? '{}\n' : `{\n  ${lines.join(',\n  ')}\n}\n`),
    },
    gitlab: {
        // GitLab's artifacts:reports:dotenv: no quotes, no blanks, and `$` is expanded where the variable is used
        set: (name, value) => `${name}=${value}`,
        unset: undefined,
        refuses: [/[\s'"$]/, "GitLab's dotenv reports take no blanks, quotes and dollar signs in a value"],
    },
    azure: {
        // the agent's CommandStringConvertor turns %0D, %0A and %AZP25 into other characters
        set: (name, value) => `##vso[task.setvariable variable=${name}]${value}`,
        unset: undefined,
        refuses: [/%(?:0D|0A|AZP25)/i, 'the agent of Azure Pipelines would read a part of it as an escape'],
    },
};
/** The names of the forms. */
const SHELLS = Object.keys(DIALECTS);
/**
 * Writes settings for a shell, one a line, so that it takes every character of a value literally. All or nothing: text
 * that sets a part of the variables would be trusted in part. What a form cannot unset is left out of it.
 */
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
/** A value as one word of a POSIX shell, in quotes only if it needs them: for a line to be pasted. */
function quoteWord(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`;
}
function findRefusal(value, refuses) {
    if (/[\0\r\n]/.test(value))
        return 'there is a line break in its value';
    return refuses?.[0].test(value) ? refuses[1] : undefined;
}
function writeLines(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function writeBatch(lines) {
    return lines.map((line) => `${line}\r\n`).join('');
}
/**
 * A value as an expression of PowerShell, in ASCII: what a program prints is decoded by the console's code page, and
 * typographic apostrophes end a quoted string as the plain one does (about_Quoting_Rules).
 */
function quoteForPowerShell(value) {
    const parts = value.match(/[\x20-\x7e]+|[^\x20-\x7e]/g) ?? [];
    const words = parts.map((part) => /^[\x20-\x7e]/.test(part)
        ? `'${part.replaceAll("'", "''")}'`
        : `[char]0x${part.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const isText = words[0]?.startsWith("'") ?? false;
    return (isText ? words : ["''", ...words]).join(' + ');
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ mayPaint),
/* harmony export */   jf: () => (/* binding */ openTerminal),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9924);

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
/** After how long a person is told that something goes on, in milliseconds. */
const PATIENCE_MS = 700;
/** Opens the terminal of this process. */
function openTerminal() {
    const { stderr, env } = process;
    const secrets = [];
    const isInteractive = stderr.isTTY === true;
    const hasStyles = mayPaint(stderr.isTTY === true);
    const hide = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    stderr.on('error', () => { }); // nobody reads it: no reason to end
    return {
        isInteractive,
        paint: (style, text) => paint(style, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(hide(text)), hasStyles),
        say: (...lines) => {
            stderr.write(lines.map((line) => `${hide(line)}\n`).join(''));
        },
        during: async (what, work) => {
            if (!isInteractive || env.TERM === 'dumb')
                return work;
            let isShown = false;
            const timer = setTimeout(() => {
                isShown = true;
                stderr.write(`${what} \u2026`);
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
/** Whether text may be styled on a stream. */
function mayPaint(isTerminal) {
    const { NO_COLOR, TERM } = process.env;
    return isTerminal && !NO_COLOR && TERM !== 'dumb';
}
/** Text in a style, or as it is. */
function paint(style, text, hasStyles) {
    return hasStyles ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ AS_ROOT)
/* harmony export */ });
/* unused harmony export AS_POST */
/** The first argument of a program of ours that root runs; what is to be done comes on standard input, in JSON. */
const AS_ROOT = 'as-root';
/** The first argument of the program that the runner starts as the post step. */
const AS_POST = 'post';


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   zB: () => (/* binding */ escapeForLog)
/* harmony export */ });
/* unused harmony exports MAX_LINE_LENGTH, MAX_VALUE_LENGTH, showUnseen, cutText, toCodeSpan, escapeMarkdown */
/**
 * Text from certificates, servers, proxies and inputs, made harmless where it is shown. What cannot be shown as it is
 * becomes `\u{hex}`, the notation of the bundle's own comments.
 */
/** The runner cuts an annotation's message there (UTF-16 code units). */
const MAX_LINE_LENGTH = 4096;
/** How much of one value (a subject, a path, a host) is shown in a line or a table cell (UTF-16 code units). */
const MAX_VALUE_LENGTH = 300;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;
/**
 * What a reader cannot see, and what moves, hides or overprints its neighbours: controls, format characters (bidi,
 * zero-width, tags), lone surrogates, private and unassigned code points, separators of lines and paragraphs, fillers,
 * and a fifth combining mark on one letter.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{4})\p{M}/gu;
const SPACE = /\p{Zs}/gu;
/** One line of text in which everything can be seen; every other kind of space becomes U+0020. */
function showUnseen(text) {
    return PLAIN_ASCII.test(text) ? text : text.replace(UNSEEN, toNotation).replace(SPACE, ' ');
}
/** At most `maxLength` UTF-16 code units; `\u2026` stands for what was cut. */
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const kept = text.slice(0, maxLength - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}\u2026`;
}
/** A value for use inside a sentence: seen and cut, not yet escaped for where the sentence is shown. */
function showValue(text) {
    return cutText(showUnseen(cutText(text, MAX_VALUE_LENGTH)), MAX_VALUE_LENGTH);
}
/**
 * A whole line of the log, or an annotation's message: no workflow command can begin in it (`::` at its start, `##[`
 * anywhere, as the runner's ActionCommand.cs reads them). Escaping parts of a line is not enough.
 *
 * `@actions/core` still has to escape `%`, CR and LF in an annotation.
 */
function escapeForLog(line) {
    const shown = showUnseen(cutText(line, MAX_LINE_LENGTH))
        .replace(/^( *)::/, '$1\\::')
        .replaceAll('##[', '##\\[');
    return cutText(shown, MAX_LINE_LENGTH);
}
/**
 * A value as a Markdown code span (CommonMark section 6.1), good in a GFM table cell as well: nothing in it becomes a
 * link, an image, a mention or markup.
 *
 * A backslash or an entity would not do: GitHub looks for mentions, issues and commits after Markdown has been
 * rendered, everywhere but in code (github/cmark-gfm#181).
 */
function toCodeSpan(value) {
    return toSpan(showValue(value));
}
/**
 * A sentence with text from outside in it, as Markdown for a paragraph, a list item or a table cell: words that are not
 * merely letters and common punctuation become code spans.
 */
function escapeMarkdown(sentence) {
    const words = showUnseen(cutText(sentence, MAX_LINE_LENGTH))
        .split(' ')
        .filter((word) => word !== '');
    return words.map((word, index) => escapeWord(word, index === 0)).join(' ');
}
/** Punctuation that may stand before and after a code span. */
const BEFORE = '"\'(\u201c\u2018\u00ab';
const AFTER = ')"\'\u201d\u2019\u00bb\u2026,.;:!?';
/** Letters, digits and punctuation without a meaning in Markdown; what is not ASCII has none. */
const HARMLESS = /^[A-Za-z0-9"'(),.;!?%+=\-\u0080-\u{10ffff}]*$/u;
/** What GitHub makes links of in plain words: commits, `GH-1`, advisories, `www.` (GFM section 6.9). */
const REFERENCE = /www\.|(?<![a-z])(?:gh|cve|ghsa)-|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/i;
/** What begins a list or a rule at the start of a line. */
const MARKER = /^(?:[-+=]+|\d+[.)])$/;
function escapeWord(word, isFirst) {
    if (isFirst && MARKER.test(word))
        return toSpan(word);
    let start = 0;
    let end = word.length;
    while (start < end && BEFORE.includes(word.charAt(start)))
        start++;
    while (end > start && AFTER.includes(word.charAt(end - 1)))
        end--;
    const core = word.slice(start, end);
    if (HARMLESS.test(core) && !REFERENCE.test(word))
        return word;
    return word.slice(0, start) + toSpan(core) + word.slice(end);
}
function toSpan(shown) {
    const content = shown.replace(/[`|]/g, toNotation).trim();
    return content === '' ? '(empty)' : `\`${content}\``;
}
function toNotation(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony import */ var _installs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3337);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8213);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8565);



async function main() {
    process.stdout.on('error', () => process.exit(1)); // nobody reads it any more
    if (process.argv[2] === _installs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .AS_ROOT */ .g) {
        process.exitCode = await serveRoot();
        return;
    }
    const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .openTerminal */ .jf)();
    const read = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .lR)(process.argv.slice(2));
    if ('value' in read) {
        process.exitCode = await attempt(read.value, terminal);
        return;
    }
    for (const mistake of read.mistakes)
        terminal.say(terminal.paint('red', `setup-ca-bundle: ${mistake}`));
    process.exitCode = 2;
}
/** Does what this program, run by another user, asked root for. */
async function serveRoot() {
    const { answerAsRoot } = await Promise.all(/* import() */[__nccwpck_require__.e(3730), __nccwpck_require__.e(7264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3730));
    const { isDone, text } = await answerAsRoot(process.stdin);
    (isDone ? process.stdout : process.stderr).write(`${text}\n`);
    return isDone ? 0 : 1;
}
/** An error that nobody thought of is a sentence, and an exit code that scripts know. */
async function attempt(given, terminal) {
    try {
        return await runCommand(given, terminal);
    }
    catch (cause) {
        const { describeUnexpected } = await Promise.all(/* import() */[__nccwpck_require__.e(7995), __nccwpck_require__.e(4247)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4247));
        terminal.say(terminal.paint('red', describeUnexpected(cause).message));
        return 1;
    }
}
/** Each command is loaded when it is asked for: `env` runs at every start of a shell. */
async function runCommand(given, terminal) {
    switch (given.command) {
        case 'bundle':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(7995), __nccwpck_require__.e(2985), __nccwpck_require__.e(9818), __nccwpck_require__.e(9468)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9468))).makeBundleForShell(given, terminal);
        case 'env':
            return (await __nccwpck_require__.e(/* import() */ 5062).then(__nccwpck_require__.bind(__nccwpck_require__, 5062))).printExisting(given, terminal);
        case 'doctor':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6459), __nccwpck_require__.e(7995), __nccwpck_require__.e(2985), __nccwpck_require__.e(9818), __nccwpck_require__.e(544), __nccwpck_require__.e(6133)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6133))).printDiagnosis(given, terminal);
        case 'show':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6459), __nccwpck_require__.e(7995), __nccwpck_require__.e(2985), __nccwpck_require__.e(9546), __nccwpck_require__.e(2763)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2763))).printCertificates(given, terminal);
        case 'uninstall':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3730), __nccwpck_require__.e(6995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6995))).undoInstalls(given, terminal);
        case 'help':
            process.stdout.write((await __nccwpck_require__.e(/* import() */ 9654).then(__nccwpck_require__.bind(__nccwpck_require__, 9654))).writeHelp(given.words[0]));
            return 0;
        case 'version':
            process.stdout.write(`${(await __nccwpck_require__.e(/* import() */ 9697).then(__nccwpck_require__.bind(__nccwpck_require__, 9697))).VERSION}\n`);
            return 0;
    }
}
void main();


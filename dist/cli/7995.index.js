export const id = 7995;
export const ids = [7995,7598];
export const modules = {

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TLS_CLIENTS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The CA variables that can be set. Everything about exports is made from this table. */
const TLS_CLIENTS = [
    byDefault('openssl', 'SSL_CERT_FILE'),
    byDefault('requests', 'REQUESTS_CA_BUNDLE'),
    byDefault('curl', 'CURL_CA_BUNDLE'),
    byDefault('git', 'GIT_SSL_CAINFO'),
    byDefault('pip', 'PIP_CERT'),
    byDefault('node', 'NODE_EXTRA_CA_CERTS', 'added'),
    // Go programs that hand a client of their own to the AWS SDK stop at start: terraform-provider-aws#23182.
    { ...onRequest('aws', 'AWS_CA_BUNDLE'), breaksOthers: true },
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
    onRequest('deno', 'DENO_CERT', 'added'),
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
            return present.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).includes(folder) ? present : present + node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter + folder;
        },
    }),
    byConfiguration('homebrew', 'HOMEBREW_CURLRC', {
        file: 'curlrc',
        write: (bundlePath) => `cacert = "${bundlePath}"\n`,
        toValue: (path) => path,
    }),
    // Every JVM then writes a line to stderr, which scripts that read it may not expect.
    { ...onRequest('java', 'JAVA_TOOL_OPTIONS', 'truststore'), breaksOthers: true },
];
function byDefault(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: true, breaksOthers: false };
}
function onRequest(id, variable, shape = 'bundle') {
    return { id, variable, shape, byDefault: false, breaksOthers: false };
}
function byConfiguration(id, variable, configuration) {
    return { ...onRequest(id, variable, 'configuration'), configuration };
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ MAX_GLOB_MATCHES),
/* harmony export */   Eh: () => (/* binding */ MAX_RUN_CERTIFICATES),
/* harmony export */   Lr: () => (/* binding */ MAX_KEY_DERIVATION_ROUNDS),
/* harmony export */   Rx: () => (/* binding */ MAX_DER_DEPTH),
/* harmony export */   Tw: () => (/* binding */ MAX_SOURCE_BYTES),
/* harmony export */   Yj: () => (/* binding */ RUN_DEADLINE_MS),
/* harmony export */   l6: () => (/* binding */ MAX_LINE_LENGTH),
/* harmony export */   u4: () => (/* binding */ MAX_SOURCE_CERTIFICATES),
/* harmony export */   xn: () => (/* binding */ MAX_RUN_BYTES)
/* harmony export */ });
/**
 * What a run bears of its input before it says so and stops. Limits of the network are where the network is:
 * `net/download.ts`, `net/handshake.ts`, `sources/host.ts`, `sources/issuer.ts`.
 */
/** The largest source that is read, in bytes: 10 MiB, some fifty times the largest public list of roots. */
const MAX_SOURCE_BYTES = 10 * 1024 * 1024;
/** The most bytes that the files which one run's `certificates` name may have together: 64 MiB. */
const MAX_RUN_BYTES = 64 * 1024 * 1024;
/** The most certificates that one source may hold: ten thousand is a benchmark, twice as many a mistake. */
const MAX_SOURCE_CERTIFICATES = 20_000;
/** The most certificates that the local sources of one run may hold together. */
const MAX_RUN_CERTIFICATES = 50_000;
/** The most files that one glob may match: more is a mistake in the pattern. */
const MAX_GLOB_MATCHES = 1000;
/** The longest line of an input that is not PEM, in characters: the longest path that Linux knows (PATH_MAX). */
const MAX_LINE_LENGTH = 4096;
/** How deep DER may be nested: a certificate needs some ten levels. */
const MAX_DER_DEPTH = 64;
/** The rounds of key derivation that one PKCS#12 file may ask for: under a second; OpenSSL writes 2,048, Java 10,000. */
const MAX_KEY_DERIVATION_ROUNDS = 500_000;
/** The longest that a run may take, in milliseconds, for all it asks of the network together. */
const RUN_DEADLINE_MS = 60_000;


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ hasError),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/** The one error that ends a run at once; caught only by `settle` in `report/outcome.ts`. */
class RunError extends Error {
    problems;
    /** Takes the problems to report, at least one of them an error. */
    constructor(...problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.name = 'RunError';
        this.problems = problems;
    }
}
/** Whether one of the problems ends the run. */
function hasError(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** The operating system's code of a failed call (`ENOENT`, `ECONNRESET` \u2026), or the error's own words. */
function describeCause(cause) {
    if (cause instanceof Error) {
        const code = cause.code;
        return typeof code === 'string' ? code : cause.message;
    }
    return String(cause);
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jP: () => (/* binding */ explainRequest),
  g9: () => (/* binding */ formatHost),
  "in": () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./build/clients/clients.js
var clients = __webpack_require__(7171);
;// CONCATENATED MODULE: ./build/clients/choice.js

const STARTS = new Map([
    ['default', (client) => client.byDefault],
    ['all', (client) => !client.breaksOthers],
    ['none', () => false],
]);
/**
 * Reads the input `clients`: `default`, `all` or `none`, then `+name` and `-name`; or a list of names. Words are parted
 * by white space or commas; nothing is `default`. `more` are names that were asked for elsewhere.
 */
function chooseClients(text, more = []) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const problems = [];
    const first = words[0] ?? 'default';
    const isList = !STARTS.has(first) && !/^[+-]/.test(first);
    const start = STARTS.get(first);
    if (start)
        words.shift();
    const chosen = new Set(isList ? [] : clients/* TLS_CLIENTS */.d.filter(start ?? ((client) => client.byDefault)));
    for (const word of words) {
        const sign = /^[+-]/.exec(word)?.[0];
        const id = sign === undefined ? word : word.slice(1);
        const client = clients/* TLS_CLIENTS */.d.find((other) => other.id === id);
        if (client === undefined)
            problems.push(describeUnknown(id));
        else if ((sign === undefined) !== isList)
            problems.push(describeMixture(word));
        else if (sign === '-')
            chosen.delete(client);
        else
            chosen.add(client);
    }
    return {
        clients: clients/* TLS_CLIENTS */.d.filter((client) => chosen.has(client) || more.includes(client.id)),
        problems,
    };
}
function describeUnknown(id) {
    const known = clients/* TLS_CLIENTS */.d.map((client) => client.id).join(', ');
    return {
        code: 'unknown-client',
        severity: 'error',
        message: `clients: \u201c${id}\u201d is not a client known here. Known are ${known}; and default, all and none at the start.`,
    };
}
function describeMixture(word) {
    return {
        code: 'bad-choice',
        severity: 'error',
        message: `clients: \u201c${word}\u201d mixes two forms. Write either a list of names, or default, all or none with +name and -name after it.`,
    };
}

;// CONCATENATED MODULE: ./build/clients/installs.js
/** In the order in which they are made: the one that most others build on first. */
const INSTALLS = ['system', 'nss', 'certifi', 'java', 'docker'];
/** Names for which a variable and a file of ours do the work, with the client of the input `clients` that sets it. */
const BY_VARIABLE = {
    // with git's variable comes the setting that makes schannel read it
    'git-schannel': 'git',
    wgetrc: 'wget',
    php: 'php',
    homebrew: 'homebrew',
    // NODE_EXTRA_CA_CERTS adds; a cafile of npm's would replace its own list, and come to every script that it runs
    npm: 'node',
};
/** Reads the input `install`: names parted by white space or commas; nothing is nothing. */
function chooseInstalls(text) {
    const chosen = new Set();
    const registries = [];
    const clients = [];
    const problems = [];
    let builder;
    for (const word of text.split(/[\s,]+/).filter((part) => part !== '')) {
        const name = INSTALLS.find((known) => known === word);
        const client = Object.hasOwn(BY_VARIABLE, word) ? BY_VARIABLE[word] : undefined;
        const [, kind, value] = /^(docker|buildx):(\[[\da-fA-F:.]+\](?::\d+)?|[A-Za-z0-9][\w.:-]*)$/.exec(word) ?? [];
        if (name)
            chosen.add(name);
        else if (client)
            clients.push(client);
        else if (value === undefined)
            problems.push(installs_describeUnknown(word));
        else {
            chosen.add('docker');
            if (kind === 'docker')
                registries.push(value);
            else
                builder = value;
        }
    }
    return {
        installs: INSTALLS.filter((name) => chosen.has(name)),
        docker: { registries, builder },
        clients,
        problems,
    };
}
function installs_describeUnknown(word) {
    const known = [...INSTALLS, ...Object.keys(BY_VARIABLE)].join(', ');
    const message = `install: \u201c${word}\u201d is not known here. Known are ${known}; docker:<registry> and buildx:<builder>.`;
    return { code: 'bad-choice', severity: 'error', message };
}

// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/request.js



/** Reads the inputs; every mistake in them is in `problems`, and `request` holds what was right. */
function readRequest(input) {
    const problems = [];
    const report = (code, message) => problems.push({ code, severity: 'error', message });
    const boolean = (name) => readBoolean(name, input(name), report);
    const install = chooseInstalls(input('install'));
    const choice = chooseClients(input('clients'), install.clients);
    problems.push(...choice.problems, ...install.problems);
    const request = {
        certificates: readCertificateEntries(input('certificates'), report),
        pkcs12Password: input('pkcs12-password') || undefined,
        hosts: readHostEntries('hosts', input('hosts'), report),
        defaultStore: readDefaultStore(input('default-store')),
        clients: choice.clients,
        installs: install.installs,
        docker: install.docker,
        allowUnpinned: boolean('allow-unpinned'),
        verifyHosts: readVerifyHosts(input('verify-hosts'), report),
        verifyClients: boolean('verify-clients'),
        failOnWarnings: boolean('fail-on-warnings'),
        failOnEmpty: boolean('fail-on-empty'),
        summary: readSummaryChoice(input('summary'), report),
    };
    return { request, problems };
}
/**
 * What is worth telling about a request that is right in every part: it asks for nothing, or the clock cannot be
 * believed (`now` is undefined then).
 */
function explainRequest(request, now) {
    const problems = [];
    if (request.certificates.length === 0 && request.hosts.length === 0) {
        problems.push({
            code: 'nothing-given',
            severity: request.failOnEmpty ? 'error' : 'notice',
            message: request.failOnEmpty
                ? 'certificates and hosts are both empty, and fail-on-empty is set. On pull requests from forks, variables and secrets are empty.'
                : 'certificates and hosts are both empty: the bundle holds what the runner trusts by default. (On pull requests from forks, variables and secrets are empty.)',
        });
    }
    if (request.verifyClients && request.hosts.length + request.verifyHosts.length === 0) {
        problems.push({
            code: 'nothing-given',
            severity: 'notice',
            message: 'verify-clients: there is no host to try the clients with. Name one in hosts or verify-hosts, host[:port].',
        });
    }
    if (now === undefined) {
        problems.push({
            code: 'clock-behind',
            severity: 'warning',
            message: 'The clock of this machine is earlier than this build of setup-ca-bundle: no certificate was left out for its dates. Set the clock, or TLS will fail.',
        });
    }
    return problems;
}
/** A host and port as people write them: `example.org:443`, `[::1]:8443`. */
function formatHost({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
const DEFAULT_STORE_NAMES = ['auto', 'system', 'mozilla', 'certifi', 'none'];
const SUMMARY_CHOICES = ['auto', 'always', 'never'];
const TLS_PORT = 443;
/** What starts a pin, right or wrong: enough to tell it from the end of a path. */
const PIN_START = /^(?:sha-?\d+(?:[:=/]|$)|md5[:=]|pin-sha256[:="]|spki[:=]|fingerprint=)/i;
const PIN = /^(?:sha-?256[:=]|fingerprint=)((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})$/i;
function readCertificateEntries(text, report) {
    const entries = [];
    const lines = text.split(/\r\n|\n|\r/);
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        const words = (lines[at] ?? '').trim();
        if (words === '' || words.startsWith('#'))
            continue;
        const end = findEndOfPaste(lines, at) ?? findEndOfBase64(lines, at);
        if (end !== undefined) {
            entries.push({ kind: 'inline', line, text: lines.slice(at, end).join('\n') });
            at = end - 1;
            continue;
        }
        const entry = readPathOrUrl(words, line, report);
        if (entry)
            entries.push(entry);
    }
    return entries;
}
const BEGIN = '-----BEGIN ';
const END = '-----END ';
/**
 * Lines that programs write about a PEM block, directly over or under it: `openssl pkcs12`, `x509` and `s_client`.
 * Lines under a heading belong to it if they are indented deeper.
 */
const HEADING = /^(?:Bag Attributes|Key Attributes|Certificate:|Certificate chain|Server certificate|\d+ s:)/;
const REMARK = /^(?:(?:subject|issuer|serial|notBefore|notAfter|(?:sha\d+|SHA-?\d+) Fingerprint)=|---$)/i;
/**
 * The index after the last line of consecutive PEM blocks, if they begin here: the blocks, what programs write directly
 * over and under each, and blank lines and comments between them. Any other line is an entry of its own, because to
 * overlook a path is worse than to complain of text. A block that does not end is left to the decoder, which says so.
 */
function findEndOfPaste(lines, start) {
    let end;
    for (let at = start;;) {
        at = passRemarks(lines, at);
        if (!lines[at]?.includes(BEGIN))
            return end;
        end = passRemarks(lines, passBlock(lines, at));
        at = end;
        while (at < lines.length && /^\s*(?:#|$)/.test(lines[at] ?? ''))
            at++;
    }
}
/** The index of the first line from `start` on that is no remark about a block. */
function passRemarks(lines, start) {
    let heading;
    for (let at = start; at < lines.length; at++) {
        const row = lines[at] ?? '';
        const text = row.trim();
        const depth = row.length - row.trimStart().length;
        if (text === '' || text.includes(BEGIN))
            return at;
        if (HEADING.test(text))
            heading = depth;
        else if (!REMARK.test(text) && (heading === undefined || depth <= heading))
            return at;
    }
    return lines.length;
}
/** The index after the line in which the block that begins in line `start` ends, or the next one that begins there. */
function passBlock(lines, start) {
    let isOpen = true;
    for (let at = start; at < lines.length; at++) {
        const row = lines[at] ?? '';
        const [begin, end] = [row.lastIndexOf(BEGIN), row.lastIndexOf(END)];
        if (begin !== end)
            isOpen = begin > end;
        if (!isOpen)
            return at + 1;
    }
    return lines.length;
}
/** How base64 begins of DER (a SEQUENCE), of PEM and of a Java keystore. */
const BASE64_START = /^(?:M[A-P]|LS0tLS1CRUdJTi|\/u3\+7Q)/;
/**
 * The index after the last line of bare base64, if it begins here: lines of 60 characters or more and of one width, the
 * last perhaps shorter, that begin as base64 of a certificate does or are more than one. It may be a private key, and
 * must not be shown as a path that does not exist.
 */
function findEndOfBase64(lines, start) {
    const first = (lines[start] ?? '').trim();
    if (!/^[A-Za-z0-9+/]{60,}={0,2}$/.test(first))
        return undefined;
    let end = start + 1;
    for (let isLast = first.endsWith('='); !isLast && end < lines.length; end++) {
        const row = (lines[end] ?? '').trim();
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(row) || row.length > first.length)
            break;
        isLast = row.length < first.length || row.endsWith('=');
    }
    return end - start > 1 || BASE64_START.test(first) ? end : undefined;
}
function readPathOrUrl(text, line, report) {
    const where = `certificates, line ${line}`;
    if (text.startsWith('-----')) {
        report('bad-entry', `${where}: a PEM block begins with its line -----BEGIN \u2026-----, which is not here.`);
        return undefined;
    }
    if (text.length > limits/* MAX_LINE_LENGTH */.l6) {
        report('bad-entry', `${where}: a line of ${text.length} characters is neither a path nor a URL.`);
        return undefined;
    }
    const { subject, pins } = splitPins(text, where, report);
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(subject))
        return { kind: 'path', line, path: subject, pins };
    const url = URL.canParse(subject) && !/\s/.test(subject) ? new URL(subject) : undefined;
    if (url === undefined) {
        report('bad-entry', `${where}: this is not a URL that can be read. After it only pins may follow (sha256:\u2026).`);
    }
    else if (url.protocol === 'http:' && pins.length === 0) {
        report('insecure-url', `${where}: an http:// URL can be changed by anyone on the way. Use https://, or write the certificate's fingerprint behind it (sha256:\u2026).`);
    }
    else if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        report('bad-entry', `${where}: ${url.protocol}// is not supported. Give a path, or an https:// URL.`);
    }
    else {
        return { kind: 'url', line, url, pins };
    }
    return undefined;
}
function readHostEntries(name, text, report) {
    return text.split(/\r\n|\n|\r/).flatMap((row, index) => {
        if (row.trimStart().startsWith('#'))
            return [];
        return row.split(',').flatMap((part) => {
            const words = part.trim();
            if (words === '')
                return [];
            const where = `${name}, line ${index + 1}`;
            const { subject, pins } = splitPins(words, where, report);
            const server = readHostPort(subject, where, report);
            return server ? [{ ...server, line: index + 1, pins }] : [];
        });
    });
}
function readVerifyHosts(text, report) {
    if (/^(?:true|false)$/i.test(text.trim())) {
        report('bad-choice', `verify-hosts: \u201c${text.trim()}\u201d is not a host. Every entry of hosts is verified anyway; name further ones here, host[:port], one a line.`);
        return [];
    }
    return readHostEntries('verify-hosts', text, report).map(({ line, pins, ...server }) => {
        if (pins.length > 0) {
            report('bad-pin', `verify-hosts, line ${line}: a pin has no use here: these hosts are only reached with the finished bundle.`);
        }
        return server;
    });
}
function readHostPort(text, where, report) {
    const isUrl = text.includes('://');
    const colons = text.split(':').length - 1;
    if (!isUrl && colons > 1 && !text.startsWith('[')) {
        report('bad-entry', `${where}: an IPv6 address needs brackets: [${text}] or [${text}]:443.`);
        return undefined;
    }
    const address = isUrl ? text : `https://${text}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const hasOnlyHost = isUrl || (url && url.pathname === '/' && !/[/?#@\s]/.test(text));
    if (url?.hostname.includes('*')) {
        report('bad-entry', `${where}: a wildcard is no host that could be asked. Name one host behind it.`);
        return undefined;
    }
    if (url === undefined || url.hostname === '' || !hasOnlyHost || url.port === '0') {
        report('bad-entry', `${where}: this is not a host. Write host, host:port or [IPv6]:port.`);
        return undefined;
    }
    if (url.port === '' && url.protocol !== 'https:') {
        report('bad-entry', `${where}: ${url.protocol}// has no TLS port of its own here. Write host:port.`);
        return undefined;
    }
    return {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, ''),
        port: url.port === '' ? TLS_PORT : Number(url.port),
    };
}
/** Parts an entry from the pins behind it; a path may have blanks in it, so pins are told by their beginning. */
function splitPins(text, where, report) {
    // As openssl prints it there is a blank in it: `sha256 Fingerprint=AB:CD\u2026`.
    const words = text.replace(/\bsha-?256 fingerprint=/gi, 'sha256:').split(/(\s+)/);
    const first = words.findIndex((word, index) => index > 0 && PIN_START.test(word));
    if (first === -1)
        return { subject: text, pins: [] };
    const pins = [];
    for (const word of words.slice(first).filter((part) => part.trim() !== '')) {
        const digits = PIN.exec(word)?.[1];
        if (digits === undefined)
            report('bad-pin', `${where}: ${explainPin(word)}`);
        else
            pins.push(digits.replaceAll(':', '').toLowerCase());
    }
    return { subject: words.slice(0, first).join('').trim(), pins };
}
function explainPin(word) {
    const how = "A pin is sha256: and the SHA-256 of the certificate's DER, as \u201copenssl x509 -noout -fingerprint -sha256\u201d prints it.";
    if (/^sha-?1(?!\d)/i.test(word))
        return `a SHA-1 fingerprint is no proof any more. ${how}`;
    if (/^(?:sha256\/|pin-sha256|spki)/i.test(word)) {
        return `a pin of a public key (SPKI) does not name one certificate. ${how}`;
    }
    return `this pin cannot be read: ${word.length > 40 ? `${word.slice(0, 40)}\u2026` : word}. ${how}`;
}
function readDefaultStore(text) {
    const value = text.trim() || 'auto';
    const name = DEFAULT_STORE_NAMES.find((known) => known === value);
    return name ? { kind: name } : { kind: 'path', path: value };
}
function readBoolean(name, text, report) {
    const value = text.trim();
    if (value === '' || /^(?:false|False|FALSE)$/.test(value))
        return false;
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    report('bad-boolean', `${name}: \u201c${value}\u201d is neither true nor false.`);
    return false;
}
function readSummaryChoice(text, report) {
    const value = text.trim() || 'auto';
    const choice = SUMMARY_CHOICES.find((known) => known === value);
    if (choice === undefined)
        report('bad-choice', `summary: \u201c${value}\u201d is not one of auto, always and never.`);
    return choice ?? 'auto';
}


/***/ })

};

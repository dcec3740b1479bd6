export const id = "nss";
export const ids = ["nss", "der-for-findings"];
export const modules = {

9120:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (contentOf),
  C8: () => (readWholeElement),
  GG: () => (walk),
  KZ: () => (readChildren),
  RN: () => (readElement),
  _K: () => (toDotted),
  qN: () => (eachChild)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

const MAX_LENGTH_OCTETS = 4;
function readElement(bytes, start = 0, end = bytes.length) {
    const tag = bytes[start];
    const first = bytes[start + 1];
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
        throw notDer();
    let contentStart = start + 2;
    let length = first;
    if (first >= 0x80) {
        const octets = first & 0x7f;
        contentStart += octets;
        if (octets === 0 || octets > MAX_LENGTH_OCTETS)
            throw notDer();
        length = bytes.readUIntBE(start + 2, octets); // which throws a RangeError past the end of `bytes`
    }
    if (contentStart + length > end)
        throw notDer();
    return { bytes, tag, start, contentStart, end: contentStart + length };
}
function readWholeElement(bytes) {
    const element = readElement(bytes);
    if (element.end !== bytes.length)
        throw notDer();
    return element;
}
const MAX_CHILDREN = 100_000;
function readChildren({ bytes, contentStart, end }) {
    const children = [];
    for (let at = contentStart; at < end;) {
        if (children.length === MAX_CHILDREN)
            throw new RangeError('too many values');
        const child = readElement(bytes, at, end);
        children.push(child);
        at = child.end;
    }
    return children;
}
function* eachChild({ bytes, contentStart, end }) {
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        yield child;
        at = child.end;
    }
}
function contentOf({ bytes, contentStart, end }) {
    return bytes.subarray(contentStart, end);
}
function toDotted({ bytes, contentStart, end }) {
    let text = '';
    let arc = 0;
    for (let at = contentStart; at < end; at++) {
        if (arc >= 2 ** 38)
            return bytes.toString('hex', contentStart, end);
        const octet = bytes[at] ?? 0;
        arc = arc * 0x80 + (octet & 0x7f);
        if (octet >= 0x80)
            continue;
        if (text === '') {
            const first = Math.min(Math.floor(arc / 40), 2); // X.690 section 8.19.4
            text = `${first}.${arc - first * 40}`;
        }
        else
            text += `.${arc}`;
        arc = 0;
    }
    return text;
}
function walk(element, visit, depth = 0) {
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DER_DEPTH */ .Rx)
        throw new RangeError('DER is nested too deeply');
    visit(element);
    const { bytes, tag, contentStart, end } = element;
    if ((tag & 0x20) === 0)
        return;
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        walk(child, visit, depth + 1);
        at = child.end;
    }
}
function notDer() {
    return new RangeError('not DER');
}


}),

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

5180:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  planNss: () => (planNss)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var certificates_certificate = __webpack_require__(9395);
var digest = __webpack_require__(3290);
var pem = __webpack_require__(5409);
var formats_der = __webpack_require__(9120);
;// CONCATENATED MODULE: ./build/certificates/lint/nss-keys.js
const INTEGER = 0x02;
const SEQUENCE = 0x30;
const VERSION = 0xa0;
const RSA_KEYS = new Set([
    '1.2.840.113549.1.1.1',
    '1.2.840.113549.1.1.10', // RSA-PSS
    '2.5.8.1.1', // RSA of X.500
]);
const ELLIPTIC_CURVE = '1.2.840.10045.2.1';
const DSA = '1.2.840.10040.4.1';
function isKeptByNss(der) {
    try {
        const [body] = (0,formats_der/* readChildren */.KZ)((0,formats_der/* readElement */.RN)(der));
        const fields = body ? (0,formats_der/* readChildren */.KZ)(body) : [];
        const publicKey = fields[fields[0]?.tag === VERSION ? 6 : 5];
        const [algorithm, bits] = publicKey ? (0,formats_der/* readChildren */.KZ)(publicKey) : [];
        const [oid, parameters] = algorithm ? (0,formats_der/* readChildren */.KZ)(algorithm) : [];
        if (!oid || !bits)
            return false;
        const type = (0,formats_der/* toDotted */._K)(oid);
        if (type === ELLIPTIC_CURVE)
            return true;
        const key = (0,formats_der/* contentOf */.$E)(bits).subarray(1);
        if (RSA_KEYS.has(type))
            return isPlain((0,formats_der/* readElement */.RN)(key), SEQUENCE);
        return type === DSA && parameters?.tag === SEQUENCE && (0,formats_der/* readElement */.RN)(key).end === key.length;
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return false;
        throw cause;
    }
}
function isPlain(element, tag) {
    const { bytes, start, contentStart, end } = element;
    const length = end - contentStart;
    const needed = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
    if (element.tag !== tag || contentStart - start - 2 !== needed)
        return false;
    if (tag === SEQUENCE)
        return (0,formats_der/* readChildren */.KZ)(element).every((child) => isPlain(child, INTEGER));
    return length < 2 || bytes[contentStart] !== 0 || (bytes[contentStart + 1] ?? 0) >= 0x80;
}

var problem = __webpack_require__(9524);
var report_escape = __webpack_require__(3823);
var change = __webpack_require__(5286);
var tool = __webpack_require__(2124);
var json_list = __webpack_require__(6123);
var paths = __webpack_require__(3427);
;// CONCATENATED MODULE: ./build/installs/stores/firefox-policy.js
const SYSTEM_POLICIES = '/etc/firefox/policies/policies.json';
const KEYS = ['policies', 'Certificates', 'Install'];
const APPLICATIONS = [
    '/usr/lib/firefox',
    '/usr/lib/firefox-esr',
    '/usr/lib64/firefox',
    '/usr/local/firefox',
    '/opt/firefox',
    '/opt/firefox-esr',
];
const SNAP = '/snap/firefox/current';
function planFirefoxPolicy(terms) {
    const applications = APPLICATIONS.filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'application.ini')));
    if (applications.length === 0 && !(0,external_node_fs_.existsSync)(SNAP))
        return (0,change/* planNothing */.H)();
    const own = [
        ...new Set(applications.map((folder) => (0,paths/* resolvePath */.o)((0,external_node_path_.join)(folder, 'distribution/policies.json')))),
    ];
    const files = !(0,external_node_fs_.existsSync)(SYSTEM_POLICIES) && own.some((file) => (0,external_node_fs_.existsSync)(file))
        ? own
        : [(0,paths/* resolvePath */.o)(SYSTEM_POLICIES)];
    const plans = files.map((file) => planPolicies(file, terms));
    return {
        changes: plans.filter((plan) => typeof plan !== 'string'),
        already: [],
        obstacles: plans.filter((plan) => typeof plan === 'string'),
    };
}
function planPolicies(file, { extra, mark }) {
    const folder = (0,external_node_path_.dirname)(file);
    const certificates = extra.map(({ certificate }, at) => ({
        path: (0,external_node_path_.join)(folder, `setup-ca-bundle-${mark}-${at + 1}.pem`),
        bytes: Buffer.from((0,pem/* writePemBlock */.FD)(certificate.der)).toString('base64'),
    }));
    const values = certificates.map(({ path }) => path);
    try {
        if ((0,external_node_fs_.existsSync)(file))
            (0,json_list.addToJson)((0,external_node_fs_.readFileSync)(file), KEYS, values);
    }
    catch (cause) {
        return `${file} was left as it is (${(0,problem/* describeCause */.V$)(cause)}). Firefox reads it as JSON with an object policies in it: fix it, or Firefox does not get the CA.`;
    }
    const deletions = values.map((path) => ({ do: 'delete-file', path }));
    return {
        install: 'nss',
        label: `Firefox\u2019s policies ${file}`,
        paths: (0,external_node_fs_.existsSync)(folder) ? [file, ...values] : [folder],
        steps: [
            { do: 'make-folder', path: folder, mode: 0o755 },
            ...certificates.map(({ path, bytes }) => ({ do: 'write-file', path, bytes, mode: 0o644 })),
            { do: 'add-to-json', path: file, keys: KEYS, values },
        ],
        removal: [{ do: 'remove-from-json', path: file, keys: KEYS, values }, ...deletions],
        byHand: `take the paths that begin with ${folder}/setup-ca-bundle-${mark}- out of ${file}, and sudo rm ${folder}/setup-ca-bundle-${mark}-*.pem`,
    };
}

;// CONCATENATED MODULE: ./build/installs/stores/nss.js
const CERTUTIL = '/usr/bin/certutil';
const MAX_NAMES = 5;
const CERTUTIL_TIMEOUT_MS = 30_000;
const MAX_LISTING_BYTES = 1_000_000;
const CERTIFICATE_DATABASE = 'cert9.db';
const KEY_DATABASE = 'key4.db';
const SHARED = '.pki/nssdb';
const CONFINED = [
    'snap/chromium/current/.pki/nssdb',
    'snap/chromium/current/.local/share/pki/nssdb',
    '.var/app/org.chromium.Chromium/.pki/nssdb',
    '.var/app/org.chromium.Chromium/data/pki/nssdb',
    '.var/app/com.google.Chrome/.pki/nssdb',
    '.var/app/com.google.Chrome/data/pki/nssdb',
];
const FIREFOX_FOLDERS = [
    '.mozilla/firefox',
    'snap/firefox/common/.mozilla/firefox',
    'snap/firefox/common/.config/mozilla/firefox',
    '.var/app/org.mozilla.firefox/.mozilla/firefox',
    '.var/app/org.mozilla.firefox/config/mozilla/firefox',
];
async function planNss(all, context) {
    const { home } = context.folders;
    const isKept = ({ certificate }) => isKeptByNss(certificate.der);
    const terms = { ...all, extra: all.extra.filter(isKept) };
    const unknown = all.extra.filter((anchor) => !isKept(anchor));
    if (unknown.length > 0 && context.platform === 'linux') {
        const names = unknown.map(({ certificate }) => `\u201c${(0,report_escape/* showValue */.vp)((0,certificates_certificate/* nameOf */.Vb)(certificate))}\u201d`);
        const obstacle = `NSS, which Chromium and Firefox use, cannot keep ${(0,problem/* listSome */.XT)(names, MAX_NAMES)}: it does not support this kind of public key. Ask the owner of the CA to issue it again with an RSA key or a key on a NIST curve.`;
        if (terms.extra.length === 0)
            return (0,change/* planNothing */.H)(obstacle);
        return (0,change/* joinPlans */.x)([(0,change/* planNothing */.H)(obstacle), await planNss(terms, context)]);
    }
    if (terms.extra.length === 0)
        return { changes: [], already: ['Chromium and Firefox'], obstacles: [] };
    if (context.platform !== 'linux') {
        return (0,change/* planNothing */.H)('on Windows and macOS Chromium and Firefox trust what the system trusts. Install there: install: system.');
    }
    if (home === undefined)
        return (0,change/* planNothing */.H)('HOME is not set, so no database of Chromium or Firefox can be found.');
    const profiles = findProfiles(home, context);
    if (!(0,external_node_fs_.existsSync)(CERTUTIL))
        return planWithoutCertutil(profiles, terms);
    const plans = [];
    for (const database of [...findShared(home, context), ...profiles]) {
        plans.push(await planDatabase(database, terms));
    }
    return (0,change/* joinPlans */.x)([...plans, planFirefoxPolicy(terms)]);
}
function planWithoutCertutil(profiles, terms) {
    const advice = `${CERTUTIL} is not there: install libnss3-tools (Debian, Ubuntu) or nss-tools (Fedora) first. Chromium does not get the CA`;
    if (profiles.length === 0)
        return (0,change/* joinPlans */.x)([(0,change/* planNothing */.H)(`${advice}.`), planFirefoxPolicy(terms)]);
    return (0,change/* planNothing */.H)(`${advice}, and so does Firefox: its policy would leave the certificates in the profiles of this user for good.`);
}
function findShared(home, { environment }) {
    const data = environment.XDG_DATA_HOME || (0,external_node_path_.join)(home, '.local/share');
    const candidates = [
        (0,external_node_path_.join)(home, SHARED),
        (0,external_node_path_.join)(data, 'pki/nssdb'),
        ...CONFINED.map((path) => (0,external_node_path_.join)(home, path)),
    ];
    const present = candidates.filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, CERTIFICATE_DATABASE)));
    // a new database here would hide the one at the newer path
    const isAbsent = !(0,external_node_fs_.existsSync)(candidates[0] ?? '') && !(0,external_node_fs_.existsSync)(candidates[1] ?? '');
    return [...(isAbsent || isUnused(candidates[0]) ? candidates.slice(0, 1) : []), ...present].map((folder) => ({
        name: 'Chromium\u2019s database',
        folder: (0,paths/* resolvePath */.o)(folder),
    }));
}
function isUnused(folder) {
    return folder !== undefined && (0,external_node_fs_.existsSync)(folder) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, CERTIFICATE_DATABASE));
}
function findProfiles(home, { environment }) {
    const configuration = environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config');
    const folders = [
        (0,external_node_path_.join)(configuration, 'mozilla/firefox'),
        ...FIREFOX_FOLDERS.map((path) => (0,external_node_path_.join)(home, path)),
    ];
    const profiles = folders.flatMap((folder) => readProfiles(folder));
    return [...new Set(profiles.map(paths/* resolvePath */.o))]
        .filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, CERTIFICATE_DATABASE)))
        .map((folder) => ({ name: 'Firefox\u2019s profile', folder }));
}
function readProfiles(folder) {
    const file = (0,external_node_path_.join)(folder, 'profiles.ini');
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    return [...text.matchAll(/^Path=(.+?)\r?$/gm)].map(([, path = '']) => {
        return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path);
    });
}
async function planDatabase(database, { extra, mark }) {
    const { name, folder } = database;
    const label = `${name} ${folder}`;
    const present = await readDatabase(folder);
    if (typeof present === 'string')
        return (0,change/* planNothing */.H)(`${label} was left as it is: ${present}`);
    const absent = extra.filter(({ certificate }) => !present.has(certificate.fingerprint));
    const distrusted = extra.filter(({ certificate }) => present.get(certificate.fingerprint) === false);
    const obstacles = distrusted.length === 0
        ? []
        : [
            `${label} has ${distrusted.length} of the certificates already, but does not trust them for TLS servers. That stays as it is: if you do not want it, change it with certutil -M.`,
        ];
    if (absent.length === 0)
        return { changes: [], already: obstacles.length > 0 ? [] : [label], obstacles };
    return { changes: [makeChange(label, folder, absent, mark)], already: [], obstacles };
}
function makeChange(label, folder, anchors, mark) {
    const isThere = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, CERTIFICATE_DATABASE));
    const entries = anchors.map(({ certificate }, at) => ({
        nickname: `setup-ca-bundle ${mark} ${at + 1}`,
        // what is no CA is trusted as the server that it is
        trust: certificate.isCa ? 'C,,' : 'CP,,',
        pem: (0,pem/* writePemBlock */.FD)(certificate.der),
    }));
    const database = `sql:${folder}`;
    const make = isThere
        ? []
        : [
            { do: 'make-folder', path: folder, mode: 0o700 },
            run(CERTUTIL, ['-N', '-d', database, '--empty-password']),
        ];
    return {
        install: 'nss',
        label,
        // a database that is there is not copied: there may be keys in it, and a browser may have it open
        paths: isThere ? [] : [folder],
        removesFirst: isThere,
        steps: [
            ...make,
            ...entries.map(({ nickname, trust, pem }) => run(CERTUTIL, ['-A', '-d', database, '-n', nickname, '-t', trust, '-a'], pem)),
        ],
        removal: entries.map(({ nickname, pem }) => run('/bin/sh', ['-c', REMOVE, 'sh', CERTUTIL, folder, nickname], pem)),
        byHand: `close the browser, then ${entries.map(({ nickname }) => `certutil -D -d '${database}' -n '${nickname}'`).join(' && ')}`,
    };
}
const REMOVE = `test -e "$2/${CERTIFICATE_DATABASE}" || exit 0
"$1" -D -d "sql:$2" -n "$3" 2>/dev/null && exit
"$1" -A -d "sql:$2" -n "$3" -t ,, -a && exec "$1" -D -d "sql:$2" -n "$3"`;
async function readDatabase(folder) {
    const found = new Map();
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, CERTIFICATE_DATABASE)))
        return found;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, KEY_DATABASE))) {
        // an empty password is tried: with another one trust can only be changed by who knows it
        const keys = await ask(folder, ['-K', '-f', '/dev/null']);
        if (keys.output.includes('SEC_ERROR_BAD_PASSWORD')) {
            return 'it has a password (Firefox: primary password), so this program cannot change its trust.';
        }
    }
    const listing = await ask(folder, ['-L']);
    for (const line of listing.output.split('\n')) {
        const [, nickname, trust = ''] = /^(.*\S)\s+([a-zA-Z]*),[a-zA-Z]*,[a-zA-Z]*\s*$/.exec(line) ?? [];
        if (nickname === undefined)
            continue;
        const { output } = await ask(folder, ['-L', '-n', nickname, '-a']);
        for (const { content } of (0,pem/* readPemBlocks */.Hg)(Buffer.from(output))) {
            if (typeof content !== 'string')
                found.set((0,digest/* digestSha256 */.O)(content), trust.includes('C'));
        }
    }
    return found;
}
function ask(folder, words) {
    return (0,tool/* runTool */.q)(CERTUTIL, [...words, '-d', `sql:${folder}`], {
        timeoutMs: CERTUTIL_TIMEOUT_MS,
        maxBytes: MAX_LISTING_BYTES,
    });
}
function run(program, words, input) {
    return {
        do: 'run',
        program,
        words,
        timeoutMs: CERTUTIL_TIMEOUT_MS,
        ...(input === undefined ? {} : { input }),
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


})

};

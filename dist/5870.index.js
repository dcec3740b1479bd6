export const id = 5870;
export const ids = [5870,6333,8767];
export const modules = {

6333:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ digestKeystore),
  P: () => (/* binding */ writeTrustedEntry),
  selectForJava: () => (/* binding */ selectForJava),
  writeJavaTruststore: () => (/* binding */ writeJavaTruststore)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const MAGIC = 0xfeedfeed;
const VERSION = 2;
const TRUSTED_CERTIFICATE = 2;
/** Java's own default. It hides nothing: it keys the digest at the end, which a JVM checks only if it is told a password. */
const PASSWORD = 'changeit';
/** A constant of the format (sun.security.provider.JavaKeyStore, `getPreKeyedHash`). */
const WHITENER = 'Mighty Aphrodite';
/** The anchors that a Java trust store can hold: one that Java cannot read would make it refuse all of them. */
function selectForJava(anchors) {
    return anchors.filter(({ blindsJava }) => !blindsJava);
}
/**
 * A Java trust store (JKS) of these anchors: every JVM finds out the format by itself and needs no password to read it.
 * The same anchors give the same bytes: the alias of each is its fingerprint, and all were created at the epoch.
 *
 * Java reads no PEM, and of a PKCS#12 file only entries with an attribute of Oracle's own, and those not without a password.
 */
function writeJavaTruststore(anchors) {
    const body = Buffer.concat([
        toUInt32(MAGIC),
        toUInt32(VERSION),
        toUInt32(anchors.length),
        // a subject's text would have to be made unique, and keytool prints it raw
        ...anchors.map(({ certificate: { der, fingerprint } }) => writeTrustedEntry(fingerprint, der)),
    ]);
    return Buffer.concat([body, digestKeystore(body)]);
}
/** An entry of a JKS file for a certificate (DER); the alias is ASCII, in lower case, and the date the epoch. */
function writeTrustedEntry(alias, der) {
    return Buffer.concat([
        toUInt32(TRUSTED_CERTIFICATE),
        toText(alias),
        Buffer.alloc(8),
        toText('X.509'),
        toUInt32(der.length),
        der,
    ]);
}
/** The digest at the end of a JKS file over all before it, under the password that everybody knows. */
function digestKeystore(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(PASSWORD, 'utf16le').swap16())
        .update(WHITENER)
        .update(body)
        .digest();
}
function toUInt32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
/** ASCII in the form of java.io.DataOutput, `writeUTF`. */
function toText(ascii) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(ascii.length);
    return Buffer.concat([length, Buffer.from(ascii, 'ascii')]);
}


}),

5841:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ contentOf),
  GG: () => (/* binding */ walk),
  KZ: () => (/* binding */ readChildren),
  RN: () => (/* binding */ readElement),
  _K: () => (/* binding */ toDotted),
  qN: () => (/* binding */ eachChild)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);

const MAX_LENGTH_OCTETS = 4;
/**
 * Reads the value at `start`, which must end by `end`. Its length may be written longer than DER allows, as OpenSSL
 * bears it, but not be indefinite. Throws a `RangeError` if there is none.
 */
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
/** The most values that {@link readChildren} makes objects of; the largest real certificates have some hundred names. */
const MAX_CHILDREN = 100_000;
/** Reads the values in a constructed one. Throws a `RangeError` if its contents are none, or more than a hundred thousand. */
function readChildren(element) {
    const children = [];
    for (const child of eachChild(element)) {
        if (children.length === MAX_CHILDREN)
            throw new RangeError('too many values');
        children.push(child);
    }
    return children;
}
/** As {@link readChildren}, one after the other, however many there are. */
function* eachChild({ bytes, contentStart, end }) {
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        yield child;
        at = child.end;
    }
}
/** The contents of a value. */
function contentOf({ bytes, contentStart, end }) {
    return bytes.subarray(contentStart, end);
}
/**
 * The dotted form of an OBJECT IDENTIFIER. One with a number of more than 45 bits is none that is known here: its contents
 * in hexadecimal stand for it.
 */
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
/** Visits a value and all in it, parents first. Throws a `RangeError` past {@link MAX_DER_DEPTH} or where it is no DER. */
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

3655:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ KEY_PURPOSE),
  $S: () => (/* binding */ IV_PURPOSE),
  Ei: () => (/* binding */ DIGESTS),
  Hv: () => (/* binding */ X509_CERTIFICATE),
  Hz: () => (/* binding */ deriveKey),
  IG: () => (/* binding */ BAGS),
  Jd: () => (/* binding */ PBES2),
  LP: () => (/* binding */ OLD_SCHEMES),
  Pp: () => (/* binding */ isSalt),
  Rf: () => (/* binding */ spend),
  Rm: () => (/* binding */ MAC_PURPOSE),
  W4: () => (/* binding */ PBKDF2),
  Yo: () => (/* binding */ BLOCK_BYTES),
  d1: () => (/* binding */ CIPHERS),
  iC: () => (/* binding */ PRFS),
  qg: () => (/* binding */ ENCRYPTED_DATA),
  uu: () => (/* binding */ SHA1),
  vN: () => (/* binding */ DATA)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The content type of what is in the clear (RFC 7292 section 4.1). */
const DATA = '1.2.840.113549.1.7.1';
/** The content type of what is encrypted with a password. */
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
/** The type of a certificate in a bag (RFC 7292 section 4.2.3). */
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
/** RFC 8018 appendix A.4. */
const PBES2 = '1.2.840.113549.1.5.13';
/** RFC 8018 appendix A.2. */
const PBKDF2 = '1.2.840.113549.1.5.12';
/** The kinds of bags (RFC 7292 section 4.2). */
const BAGS = {
    '1.2.840.113549.1.12.10.1.1': 'key',
    '1.2.840.113549.1.12.10.1.2': 'key', // shrouded: encrypted once more
    '1.2.840.113549.1.12.10.1.3': 'certificate',
    '1.2.840.113549.1.12.10.1.5': 'key', // a secret of any kind
    '1.2.840.113549.1.12.10.1.6': 'bags',
};
/** The digests of MACs by object identifier. */
const DIGESTS = {
    '1.3.14.3.2.26': { name: 'sha1', block: 64, length: 20 },
    '2.16.840.1.101.3.4.2.4': { name: 'sha224', block: 64, length: 28 },
    '2.16.840.1.101.3.4.2.1': { name: 'sha256', block: 64, length: 32 },
    '2.16.840.1.101.3.4.2.2': { name: 'sha384', block: 128, length: 48 },
    '2.16.840.1.101.3.4.2.3': { name: 'sha512', block: 128, length: 64 },
};
/** The digest of PKCS#12's own schemes. */
const SHA1 = { name: 'sha1', block: 64, length: 20 };
/** HMACs of PBKDF2 (RFC 8018 appendix B.1). */
const PRFS = {
    '1.2.840.113549.2.7': 'sha1',
    '1.2.840.113549.2.8': 'sha224',
    '1.2.840.113549.2.9': 'sha256',
    '1.2.840.113549.2.10': 'sha384',
    '1.2.840.113549.2.11': 'sha512',
};
/** Ciphers of PBES2, with the octets of their key. */
const CIPHERS = {
    '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
    '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
};
/** PKCS#12's own schemes (RFC 7292 appendix C). */
const OLD_SCHEMES = {
    '1.2.840.113549.1.12.1.3': { cipher: '3des', keyBytes: 24 },
    '1.2.840.113549.1.12.1.4': { cipher: '3des', keyBytes: 16 },
    '1.2.840.113549.1.12.1.5': { cipher: 'rc2', keyBytes: 16 },
    '1.2.840.113549.1.12.1.6': { cipher: 'rc2', keyBytes: 5 },
};
/** What a key is derived for (RFC 7292 appendix B.3). */
const KEY_PURPOSE = 1;
/** An initialization vector. */
const IV_PURPOSE = 2;
/** A MAC. */
const MAC_PURPOSE = 3;
/** The octets of a block of the ciphers of PKCS#12's own schemes. */
const BLOCK_BYTES = 8;
/**
 * The longest salt that is taken, in octets: OpenSSL and Windows write 8 to 20, RFC 7292 appendix B knows no limit, and
 * the work of a derivation grows with it.
 */
const MAX_SALT_BYTES = 1024;
/** Whether a salt is none that only makes work. */
function isSalt(salt) {
    return salt.length <= MAX_SALT_BYTES;
}
/** Takes rounds from a budget; false if there are not enough. */
function spend(budget, rounds) {
    budget.left -= rounds;
    return budget.left >= 0;
}
/** PKCS#12's own derivation of keys (RFC 7292 appendix B.2); undefined if it would take too long, or its salt is too long. */
function deriveKey(password, { salt, rounds }, purpose, length, { name, block }, budget) {
    if (!isSalt(salt))
        return undefined;
    const hash = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(data).digest();
    const input = Buffer.concat([fill(salt, block), fill(toBmp(password), block)]);
    const parts = [];
    for (let made = 0; made < length;) {
        if (rounds < 1 || !spend(budget, rounds))
            return undefined;
        let part = hash(Buffer.concat([Buffer.alloc(block, purpose), input]));
        for (let round = 1; round < rounds; round++)
            part = hash(part);
        parts.push(part);
        made += part.length;
        addToBlocks(input, Buffer.alloc(block, part), block);
    }
    return Buffer.concat(parts).subarray(0, length);
}
/** Adds a number and one to each block, as numbers in network order. */
function addToBlocks(input, number, block) {
    for (let start = 0; start < input.length; start += block) {
        let carry = 1;
        for (let at = block - 1; at >= 0; at--) {
            carry += (input[start + at] ?? 0) + (number[at] ?? 0);
            input[start + at] = carry & 0xff;
            carry >>= 8;
        }
    }
}
/** Repeats bytes up to a whole number of blocks; none stay none. */
function fill(bytes, block) {
    return Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
}
/** A password as BMPString with its zero at the end (RFC 7292 appendix B.1); no password is no octets at all. */
function toBmp(password) {
    return password === undefined ? Buffer.alloc(0) : Buffer.from(`${password}\0`, 'utf16le').swap16();
}


}),

8102:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ ANY_EXTENDED_KEY_USAGE),
  t: () => (/* binding */ allowsServers)
});
/** The extended key usage that stands for all (anyExtendedKeyUsage, RFC 5280 section 4.2.1.12). */
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
/** Whether an extended key usage, an OID in its dotted form, allows TLS servers. */
function allowsServers(usage) {
    return usage === SERVER_AUTH || usage === ANY_EXTENDED_KEY_USAGE;
}


}),

2649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ giveUp),
  x: () => (/* binding */ joinPlans)
});
/** A plan without a change, for these reasons. */
function giveUp(...obstacles) {
    return { changes: [], already: [], obstacles };
}
/** Several plans as one. */
function joinPlans(plans) {
    return {
        changes: plans.flatMap(({ changes }) => changes),
        already: plans.flatMap(({ already }) => already),
        obstacles: plans.flatMap(({ obstacles }) => obstacles),
    };
}


}),

5870:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planJava: () => (/* binding */ planJava)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _bundle_java_truststore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6333);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3513);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(411);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1677);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9924);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9010);
var _change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2649);
var _keystore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8767);
var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5710);










/** Where a JVM keeps what it trusts, below its home: JDK 8 has a JRE in it. JSSE reads `jssecacerts`, if it is there. */
const STORES = ['lib', 'jre/lib'].flatMap((lib) => [
    `${lib}/security/cacerts`,
    `${lib}/security/jssecacerts`,
]);
const MAC_HOME = 'Contents/Home';
/** Folders with JDKs on Linux: packages of distributions and vendors, and what images of containers have. */
const LINUX_FOLDERS = [
    '/usr/lib/jvm',
    '/usr/lib64/jvm',
    '/usr/java',
    '/opt',
    '/opt/java',
    '/opt/jdk',
];
/** Folders with JDKs below the home folder: sdkman, jabba, IntelliJ IDEA, Gradle's toolchains, asdf, mise. */
const HOME_FOLDERS = [
    '.sdkman/candidates/java',
    '.jabba/jdk',
    '.jdks',
    '.gradle/jdks',
    '.asdf/installs/stores/java',
    '.local/share/mise/installs/stores/java',
];
/** Folders with JDKs below `C:\Program Files`, as their installers make them. */
const WINDOWS_FOLDERS = [
    'Java',
    'Eclipse Adoptium',
    'Microsoft',
    'Zulu',
    'Amazon Corretto',
    'BellSoft',
    'Semeru',
];
/** Plans the install into the trust store of every JVM that is found. */
async function planJava(terms, context) {
    const stores = findStores(context);
    if (stores.length === 0) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .giveUp */ .H)('no JDK was found, by JAVA_HOME, on PATH or where JDKs usually are. Install it first, or choose `clients: default +java`, which a JDK that is installed later reads as well.');
    }
    const changes = [];
    const already = [];
    const obstacles = [];
    for (const path of stores) {
        const label = `the Java trust store ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .showValue */ .vp)(path)}`;
        try {
            const missing = listMissing((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlace */ .yI)(path), terms);
            if (missing.length === 0)
                already.push(label);
            else
                changes.push(planStore(path, label, missing, terms));
        }
        catch (cause) {
            obstacles.push(`${label} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause)}. It is left as it is. Give the JVMs that use it the trust store beside the bundle: \`clients: default +java\`.`);
        }
    }
    return { changes, already, obstacles };
}
/** What a store does not trust; what other uses of ours put there goes with them, and does not count. */
function listMissing(bytes, { missing }) {
    const trusted = (0,_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .openKeystore */ .dq)(bytes).entries.filter((entry) => !(0,_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .isOurEntry */ .Tm)(entry));
    return (0,_bundle_java_truststore_js__WEBPACK_IMPORTED_MODULE_1__.selectForJava)(missing).filter(({ certificate }) => !trusted.some(({ der }) => der.equals(certificate.der)));
}
function planStore(path, label, missing, { mark }) {
    const certificates = missing.map(({ certificate }) => certificate.der);
    const aliases = certificates.map((der) => (0,_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .nameEntry */ .ap)(mark, der));
    const file = (0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteWord */ .X)(path);
    return {
        install: 'java',
        label,
        paths: [path],
        steps: [
            { do: 'add-to-keystore', path, mark, certificates: certificates.map((der) => der.toString('base64')) },
        ],
        removal: [{ do: 'remove-from-keystore', path, mark }],
        byHand: `for alias in ${aliases.join(' ')}; do keytool -delete -alias "$alias" -keystore ${file} -storepass changeit; done`,
    };
}
/** The stores of all JDKs, each once and without symlinks: those of a distribution often share one. */
function findStores(context) {
    const homes = [...listNamedHomes(context), ...listHomesOnPath(context), ...listUsualHomes(context)];
    const stores = homes.flatMap((home) => STORES.map((store) => (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlace */ .Pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, store), context)));
    return [...new Set(stores.filter((store) => store !== undefined))];
}
/** What JAVA_HOME names, and the variables of GitHub's images (JAVA_HOME_21_X64). */
function listNamedHomes({ environment }) {
    return Object.entries(environment).flatMap(([name, home]) => home && /^(?:JAVA|JDK|JRE|GRAALVM)_HOME(?:_\w+)?$/.test(name) ? (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(home) : []);
}
/** The homes of the programs `java` on PATH, links followed; not of one that a pull request could have linked. */
function listHomesOnPath(context) {
    const name = context.platform === 'win32' ? 'java.exe' : 'java';
    return (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_4__/* .listPathFolders */ .PG)(context).flatMap((folder) => {
        const java = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P_)(java, context) ? java : (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .ps)(java);
        return real === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real))];
    });
}
function listUsualHomes({ environment, folders: { home, toolCache }, platform }) {
    // actions/setup-java: Java_Temurin-Hotspot_jdk/21.0.5-11/x64, and on macOS Contents/Home in it
    const cached = toolCache ? (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(toolCache, /^(?:Java_|graalvm)/i, _places_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4, _places_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4) : [];
    const own = home ? HOME_FOLDERS.flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(home, folder, _places_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)) : [];
    const everywhere = [...cached, ...own];
    if (platform === 'win32') {
        const programs = environment.ProgramFiles;
        const found = programs ? WINDOWS_FOLDERS.flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(programs, folder, _places_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)) : [];
        return [...everywhere, ...found];
    }
    if (platform !== 'darwin') {
        return [
            ...everywhere,
            ...LINUX_FOLDERS.flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, _places_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)),
            ...(0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)('/usr/local', /^openjdk/),
        ];
    }
    const brewed = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, /^openjdk/, 'libexec/openjdk.jdk'));
    const installed = ['/', ...(home ? [home] : [])].flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, 'Library/Java/JavaVirtualMachines', _places_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4));
    return [...everywhere, ...[...everywhere, ...brewed, ...installed].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, MAC_HOME))];
}


}),

8767:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addToKeystore: () => (/* binding */ addToKeystore),
  Tm: () => (/* binding */ isOurEntry),
  ap: () => (/* binding */ nameEntry),
  dq: () => (/* binding */ openKeystore),
  removeFromKeystore: () => (/* binding */ removeFromKeystore)
});

// EXTERNAL MODULE: ./build/certificates/certificate.js + 1 modules
var certificate = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/bundle/java-truststore.js
var java_truststore = __webpack_require__(6333);
;// CONCATENATED MODULE: ./build/installs/stores/keystore-jks.js

/** The kinds of entries: a private key with its chain, and a trusted certificate. */
const KEY_ENTRY = 1;
const TRUSTED_ENTRY = 2;
const HEADER_BYTES = 12;
const COUNT_AT = 8;
const DATE_BYTES = 8;
const DIGEST_BYTES = 20;
/** Opens a JKS file (sun.security.provider.JavaKeyStore). Throws an `Error`, a `RangeError` where it is damaged. */
function openJks(bytes) {
    const body = bytes.subarray(0, -DIGEST_BYTES);
    if (body.readUInt32BE(4) !== 2)
        throw new Error('is a JKS keystore of an old version');
    const parts = readParts(body);
    if (!(0,java_truststore/* digestKeystore */.$)(body).equals(bytes.subarray(-DIGEST_BYTES))) {
        throw new Error('has another password than \u201cchangeit\u201d, or is damaged');
    }
    const write = (all) => {
        const header = Buffer.from(body.subarray(0, HEADER_BYTES));
        header.writeUInt32BE(all.length, COUNT_AT);
        const written = Buffer.concat([header, ...all.map((part) => part.bytes)]);
        return Buffer.concat([written, (0,java_truststore/* digestKeystore */.$)(written)]);
    };
    return {
        entries: parts,
        add: (entries) => write([...parts, ...entries.map(({ alias, der }) => ({ bytes: (0,java_truststore/* writeTrustedEntry */.P)(alias, der) }))]),
        remove: (isMeant) => {
            const left = parts.filter(({ alias }) => !isMeant(alias));
            return left.length === parts.length ? bytes : write(left);
        },
    };
}
function readParts(body) {
    const count = body.readUInt32BE(COUNT_AT);
    const parts = [];
    let at = HEADER_BYTES;
    const take = (length) => {
        const part = body.subarray(at, at + length);
        if (part.length < length)
            throw new RangeError('cut off');
        at += length;
        return part;
    };
    const takeText = () => take(take(2).readUInt16BE(0)).toString('utf8');
    while (parts.length < count) {
        const start = at;
        const kind = take(4).readUInt32BE(0);
        if (kind === KEY_ENTRY)
            throw new Error('holds a private key: it is more than a trust store');
        if (kind !== TRUSTED_ENTRY)
            throw new RangeError('an unknown kind of entry');
        const alias = takeText();
        take(DATE_BYTES);
        takeText(); // X.509
        const der = take(take(4).readUInt32BE(0));
        parts.push({ alias, der, bytes: body.subarray(start, at) });
    }
    if (at !== body.length)
        throw new RangeError('more than its entries');
    return parts;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/certificates/formats/der.js
var der = __webpack_require__(5841);
// EXTERNAL MODULE: ./build/certificates/formats/pkcs12-algorithms.js
var pkcs12_algorithms = __webpack_require__(3655);
// EXTERNAL MODULE: ./build/certificates/lint/key-usage.js
var key_usage = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/installs/stores/keystore-pkcs12.js





/** Tags (X.690): universal ones, and those that RFC 7292 and RFC 5652 give by position. */
const INTEGER = 0x02;
const OCTETS = 0x04;
const OID = 0x06;
const BMP_STRING = 0x1e;
const SEQUENCE = 0x30;
const SET = 0x31;
const EXPLICIT = 0xa0;
const IMPLICIT = 0x80;
/** The attributes that Java knows an entry by: its alias, and that it is one to trust (sun.security.pkcs12.PKCS12KeyStore). */
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const TRUSTED_KEY_USAGE = '2.16.840.1.113894.746875.1.1';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const PASSWORD = 'changeit';
const OTHER_PASSWORD = 'has another password than \u201cchangeit\u201d, or is damaged';
const UNKNOWN_CIPHER = 'is encrypted in a way that cannot be written again here';
/**
 * Opens a PKCS#12 store (RFC 7292) as Java writes it: of JDK 18 and later without encryption and MAC, else under the usual
 * password. Throws an `Error`, a `RangeError` where it is damaged.
 */
function openPkcs12(bytes) {
    const whole = (0,der/* readElement */.RN)(bytes);
    const [version, content, macData] = (0,der/* readChildren */.KZ)(whole);
    if (whole.end !== bytes.length || version?.tag !== INTEGER || content === undefined)
        throw damaged();
    const [type, wrapped] = (0,der/* readChildren */.KZ)(content);
    if (readOid(type) !== pkcs12_algorithms/* DATA */.vN)
        throw new Error('is a PKCS#12 keystore that is signed with a key');
    const safe = (0,der/* contentOf */.$E)(unwrap(wrapped, OCTETS));
    const budget = { left: limits/* MAX_KEY_DERIVATION_ROUNDS */.Lr };
    const makeMac = macData && openMac(macData, safe, budget);
    const parts = (0,der/* readChildren */.KZ)((0,der/* readElement */.RN)(safe)).map((part) => readPart(part, budget));
    const write = (all) => {
        const changed = encode(SEQUENCE, ...all);
        return encode(SEQUENCE, encode(INTEGER, (0,der/* contentOf */.$E)(version)), encode(SEQUENCE, encodeOid(pkcs12_algorithms/* DATA */.vN), encode(EXPLICIT, encode(OCTETS, changed))), ...(makeMac ? [makeMac(changed)] : []));
    };
    const kept = parts.map((part) => part.bytes);
    return {
        entries: parts.flatMap(({ bags }) => bags.flatMap(({ alias, trusted }) => (trusted ? [{ alias, der: trusted }] : []))),
        // a part of their own leaves the others as they are, encrypted or not
        add: (entries) => write([...kept, writeData(entries.map(writeBag))]),
        remove: (isMeant) => {
            const left = parts.flatMap((part) => {
                const bags = part.bags.filter(({ alias }) => !isMeant(alias));
                if (bags.length === part.bags.length)
                    return [part.bytes];
                return bags.length === 0 ? [] : [part.rewrite(bags)];
            });
            return left.every((part) => kept.includes(part)) && left.length === kept.length ? bytes : write(left);
        },
    };
}
/** What makes the MAC anew for other contents, with the same salt. Throws if the MAC is not that of the usual password. */
function openMac(macData, safe, budget) {
    const [digestInfo, salt, rounds] = (0,der/* readChildren */.KZ)(macData);
    const [algorithm, value] = (0,der/* readChildren */.KZ)(demand(digestInfo));
    const digest = pkcs12_algorithms/* DIGESTS */.Ei[readOid((0,der/* readChildren */.KZ)(demand(algorithm))[0])];
    if (digest === undefined)
        throw new Error('has a MAC of a kind that is not known here');
    const old = (0,der/* contentOf */.$E)(demand(value, OCTETS));
    const derivation = {
        salt: (0,der/* contentOf */.$E)(demand(salt, OCTETS)),
        rounds: rounds === undefined ? 1 : readNumber(rounds),
    };
    const key = (0,pkcs12_algorithms/* deriveKey */.Hz)(PASSWORD, derivation, pkcs12_algorithms/* MAC_PURPOSE */.Rm, digest.length, digest, budget);
    if (key === undefined)
        throw tooManyRounds();
    const make = (content) => (0,external_node_crypto_.createHmac)(digest.name, key).update(content).digest();
    if (!make(safe).equals(old))
        throw new Error(OTHER_PASSWORD);
    const at = demand(value).contentStart - macData.start;
    return (content) => {
        const changed = Buffer.from(macData.bytes.subarray(macData.start, macData.end));
        make(content).copy(changed, at);
        return changed;
    };
}
function readPart(part, budget) {
    const bytes = part.bytes.subarray(part.start, part.end);
    const [type, wrapped] = (0,der/* readChildren */.KZ)(part);
    const kind = readOid(type);
    if (kind === pkcs12_algorithms/* DATA */.vN) {
        const bags = readBags((0,der/* contentOf */.$E)(unwrap(wrapped, OCTETS)));
        return { bytes, bags, rewrite: (left) => writeData(left.map((bag) => bag.bytes)) };
    }
    if (kind !== pkcs12_algorithms/* ENCRYPTED_DATA */.qg)
        throw new Error(UNKNOWN_CIPHER);
    const [version, info] = (0,der/* readChildren */.KZ)(unwrap(wrapped, SEQUENCE));
    const [innerType, algorithm, sealed] = (0,der/* readChildren */.KZ)(demand(info));
    const sealing = openSealing(demand(algorithm), budget);
    const bags = readBags(unseal(sealing, (0,der/* contentOf */.$E)(demand(sealed, IMPLICIT))));
    const rewrite = (left) => {
        const content = encode(SEQUENCE, ...left.map((bag) => bag.bytes));
        // key and vector as they were: what is sealed is public, and so is the password
        const cipher = (0,external_node_crypto_.createCipheriv)(sealing.name, sealing.key, sealing.iv);
        const inner = encode(SEQUENCE, copyOf(demand(innerType)), copyOf(demand(algorithm)), encode(IMPLICIT, cipher.update(content), cipher.final()));
        return encode(SEQUENCE, encodeOid(pkcs12_algorithms/* ENCRYPTED_DATA */.qg), encode(EXPLICIT, encode(SEQUENCE, copyOf(demand(version)), inner)));
    };
    return { bytes, bags, rewrite };
}
function readBags(content) {
    return (0,der/* readChildren */.KZ)((0,der/* readElement */.RN)(content)).map((bag) => {
        const [type, wrapped, attributes] = (0,der/* readChildren */.KZ)(bag);
        const kind = pkcs12_algorithms/* BAGS */.IG[readOid(type)];
        if (kind === 'key')
            throw new Error('holds a private key: it is more than a trust store');
        if (kind === 'bags')
            throw new Error('is a PKCS#12 keystore with bags in bags');
        const named = new Map(attributes === undefined ? [] : (0,der/* readChildren */.KZ)(attributes).map(readAttribute));
        const name = named.get(FRIENDLY_NAME);
        const [certificateType, certificate] = kind ? (0,der/* readChildren */.KZ)(unwrap(wrapped, SEQUENCE)) : [];
        const isTrusted = named.has(TRUSTED_KEY_USAGE) && kind !== undefined;
        return {
            bytes: copyOf(bag),
            alias: name?.tag === BMP_STRING ? Buffer.from((0,der/* contentOf */.$E)(name)).swap16().toString('utf16le') : '',
            trusted: isTrusted && readOid(certificateType) === pkcs12_algorithms/* X509_CERTIFICATE */.Hv
                ? (0,der/* contentOf */.$E)(unwrap(certificate, OCTETS))
                : undefined,
        };
    });
}
function readAttribute(attribute) {
    const [type, values] = (0,der/* readChildren */.KZ)(attribute);
    return [readOid(type), values && (0,der/* readChildren */.KZ)(values)[0]];
}
/** The bag of a trusted certificate, in the order of DER for its set of attributes. */
function writeBag({ alias, der }) {
    const name = encode(BMP_STRING, Buffer.from(alias, 'utf16le').swap16());
    const attributes = [
        encode(SEQUENCE, encodeOid(FRIENDLY_NAME), encode(SET, name)),
        encode(SEQUENCE, encodeOid(TRUSTED_KEY_USAGE), encode(SET, encodeOid(key_usage/* ANY_EXTENDED_KEY_USAGE */.F))),
    ];
    const value = encode(SEQUENCE, encodeOid(pkcs12_algorithms/* X509_CERTIFICATE */.Hv), encode(EXPLICIT, encode(OCTETS, der)));
    return encode(SEQUENCE, encodeOid(CERTIFICATE_BAG), encode(EXPLICIT, value), encode(SET, ...attributes.sort(Buffer.compare)));
}
function writeData(bags) {
    return encode(SEQUENCE, encodeOid(pkcs12_algorithms/* DATA */.vN), encode(EXPLICIT, encode(OCTETS, encode(SEQUENCE, ...bags))));
}
function openSealing(algorithm, budget) {
    const [type, parameters] = (0,der/* readChildren */.KZ)(algorithm);
    const oid = readOid(type);
    if (oid === pkcs12_algorithms/* PBES2 */.Jd)
        return openPbes2(demand(parameters), budget);
    const scheme = pkcs12_algorithms/* OLD_SCHEMES */.LP[oid];
    // RC2 is not in OpenSSL any more
    if (scheme?.cipher !== '3des')
        throw new Error(UNKNOWN_CIPHER);
    const [salt, rounds] = (0,der/* readChildren */.KZ)(demand(parameters));
    const derivation = { salt: (0,der/* contentOf */.$E)(demand(salt, OCTETS)), rounds: readNumber(demand(rounds)) };
    const key = (0,pkcs12_algorithms/* deriveKey */.Hz)(PASSWORD, derivation, pkcs12_algorithms/* KEY_PURPOSE */.$N, scheme.keyBytes, pkcs12_algorithms/* SHA1 */.uu, budget);
    const iv = (0,pkcs12_algorithms/* deriveKey */.Hz)(PASSWORD, derivation, pkcs12_algorithms/* IV_PURPOSE */.$S, pkcs12_algorithms/* BLOCK_BYTES */.Yo, pkcs12_algorithms/* SHA1 */.uu, budget);
    if (key === undefined || iv === undefined)
        throw tooManyRounds();
    const wholeKey = key.length === 24 ? key : Buffer.concat([key, key.subarray(0, pkcs12_algorithms/* BLOCK_BYTES */.Yo)]);
    return { name: 'des-ede3-cbc', key: wholeKey, iv };
}
/** PBES2 with PBKDF2 (RFC 8018 sections 5.2 and 6.2). */
function openPbes2(parameters, budget) {
    const [derivation, scheme] = (0,der/* readChildren */.KZ)(parameters);
    const [kind, derivationParameters] = (0,der/* readChildren */.KZ)(demand(derivation));
    const [salt, rounds, ...others] = (0,der/* readChildren */.KZ)(demand(derivationParameters));
    const prf = others.find(({ tag }) => tag === SEQUENCE);
    const prfName = prf === undefined ? 'sha1' : pkcs12_algorithms/* PRFS */.iC[readOid((0,der/* readChildren */.KZ)(prf)[0])];
    const [cipherType, iv] = (0,der/* readChildren */.KZ)(demand(scheme));
    const cipher = pkcs12_algorithms/* CIPHERS */.d1[readOid(cipherType)];
    if (readOid(kind) !== pkcs12_algorithms/* PBKDF2 */.W4 || cipher === undefined || prfName === undefined) {
        throw new Error(UNKNOWN_CIPHER);
    }
    const count = readNumber(demand(rounds));
    if (count < 1 || !(0,pkcs12_algorithms/* spend */.Rf)(budget, count))
        throw tooManyRounds();
    const key = (0,external_node_crypto_.pbkdf2Sync)(PASSWORD, (0,der/* contentOf */.$E)(demand(salt, OCTETS)), count, cipher.keyBytes, prfName);
    return { name: cipher.name, key, iv: (0,der/* contentOf */.$E)(demand(iv, OCTETS)) };
}
function unseal({ name, key, iv }, sealed) {
    try {
        const cipher = (0,external_node_crypto_.createDecipheriv)(name, key, iv);
        return Buffer.concat([cipher.update(sealed), cipher.final()]);
    }
    catch (cause) {
        throw new Error(OTHER_PASSWORD, { cause });
    }
}
/** What is in an explicit tag, which must be of this kind. */
function unwrap(wrapped, tag) {
    return demand((0,der/* readChildren */.KZ)(demand(wrapped, EXPLICIT))[0], tag);
}
/** A value that must be there, and of this kind: what was written in BER, in pieces, is not. */
function demand(element, tag = element?.tag) {
    if (element === undefined || element.tag !== tag)
        throw damaged();
    return element;
}
function readOid(element) {
    return element?.tag === OID ? (0,der/* toDotted */._K)(element) : '';
}
/** A small positive INTEGER. */
function readNumber(element) {
    const content = (0,der/* contentOf */.$E)(demand(element, INTEGER));
    if (content.length === 0 || content.length > 6)
        throw damaged();
    return content.readUIntBE(0, content.length);
}
function copyOf({ bytes, start, end }) {
    return bytes.subarray(start, end);
}
function encode(tag, ...contents) {
    const length = contents.reduce((sum, content) => sum + content.length, 0);
    return Buffer.concat([Buffer.from([tag, ...encodeLength(length)]), ...contents]);
}
function encodeLength(length) {
    if (length < 0x80)
        return [length];
    const octets = [];
    for (let left = length; left > 0; left = Math.floor(left / 0x100))
        octets.unshift(left % 0x100);
    return [0x80 | octets.length, ...octets];
}
function encodeOid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    const octets = [first * 40 + second, ...rest].flatMap((arc) => {
        const groups = [arc & 0x7f];
        for (let left = arc >>> 7; left > 0; left >>>= 7)
            groups.unshift((left & 0x7f) | 0x80);
        return groups;
    });
    return encode(OID, Buffer.from(octets));
}
function tooManyRounds() {
    const rounds = limits/* MAX_KEY_DERIVATION_ROUNDS */.Lr.toLocaleString('en');
    return new Error(`asks for more than ${rounds} rounds of key derivation`);
}
function damaged() {
    return new RangeError('not as RFC 7292 has it');
}

;// CONCATENATED MODULE: ./build/installs/stores/keystore.js



const JKS_MAGIC = 0xfeedfeed;
const keystore_SEQUENCE = 0x30;
/** How every alias of ours begins: small letters, because Java makes them small. */
const OURS = 'setup-ca-bundle-';
/**
 * Opens a JVM's trust store: JKS, or PKCS#12 as JDK 18 and later have it (JDK-8275252). Throws an `Error` whose message
 * goes on from the name of the file where it cannot be written again just as it is: there is a key in it, or it has a
 * password of its own, or it is nothing that is known here.
 */
function openKeystore(bytes) {
    try {
        if (bytes.length >= 4 && bytes.readUInt32BE(0) === JKS_MAGIC)
            return openJks(bytes);
        if (bytes[0] === keystore_SEQUENCE)
            return openPkcs12(bytes);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new Error('is cut off or damaged', { cause });
    }
    throw new Error('is neither a JKS nor a PKCS#12 keystore');
}
/** A keystore with these certificates (DER) as trusted entries of the use with this mark. Throws as `openKeystore`. */
function addToKeystore(bytes, mark, certificates) {
    const keystore = openKeystore(bytes);
    const entries = certificates.map((der) => ({ alias: nameEntry(mark, der), der }));
    const taken = entries.find(({ alias }) => keystore.entries.some((entry) => entry.alias === alias));
    if (taken)
        throw new Error(`has an entry named ${taken.alias} already`);
    return keystore.add(entries);
}
/** A keystore without the entries of the use with this mark; the same bytes if there are none. Throws as `openKeystore`. */
function removeFromKeystore(bytes, mark) {
    return openKeystore(bytes).remove((alias) => alias.startsWith(`${OURS}${mark}-`));
}
/** The alias of a certificate (DER) that the use with this mark adds. */
function nameEntry(mark, der) {
    return `${OURS}${mark}-${(0,certificate/* fingerprintOf */.ax)(der)}`;
}
/** Whether an entry was made by some use of ours, and will go when that ends. */
function isOurEntry({ alias }) {
    return alias.startsWith(OURS);
}


}),

5710:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ findPlace),
  bF: () => (/* binding */ listPlaces),
  x4: () => (/* binding */ ANY),
  yI: () => (/* binding */ readPlace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3513);
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5217);
var _journal_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3309);





/**
 * The paths below a folder along these names: a name itself, or a pattern for the names that are there. None if the folder
 * is not absolute: a variable may name it, and what is meant by it would be the workspace's.
 */
function listPlaces(folder, ...names) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        return [];
    const [name, ...rest] = names;
    if (name === undefined)
        return [folder];
    const found = typeof name === 'string' ? [name] : listNames(folder).filter((it) => name.test(it));
    return found.flatMap((it) => listPlaces((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, it), ...rest));
}
/** Any name but a hidden one. */
const ANY = /^[^.]/;
/**
 * The file that a path leads to, without symlinks; undefined if there is none, or if the path lies in the workspace and
 * leads out of it: such a link may be a pull request's, and is not to decide what is changed on this machine.
 */
function findPlace(path, context) {
    const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .ps)(path);
    if (real === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile())
        return undefined;
    return (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P_)(path, context) && !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P_)(real, context) ? undefined : real;
}
/**
 * Reads a file that is to be changed. Throws an `Error` whose message goes on from the name of the file if it cannot be
 * read, or lies where nobody can change it.
 */
function readPlace(path) {
    if (isReadOnly(path))
        throw new Error('lies on a file system that cannot be written to');
    const { bytes, status } = read(path);
    if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_BYTES */ .Tw)
        throw new Error('is too large for what it should be');
    return bytes;
}
function read(path) {
    try {
        return (0,_journal_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(path, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_BYTES */ .Tw);
    }
    catch (cause) {
        throw new Error('cannot be read', { cause });
    }
}
function isReadOnly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EROFS';
    }
}
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return []; // not there, or not for this user
    }
}


})

};

export const id = 2144;
export const ids = [2144,6501];
export const modules = {

5318:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ contentOf),
  GG: () => (/* binding */ walk),
  KZ: () => (/* binding */ readChildren),
  RN: () => (/* binding */ readElement),
  _K: () => (/* binding */ toDotted)
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
/** Reads the values in a constructed one. Throws a `RangeError` if its contents are none. */
function readChildren({ bytes, contentStart, end }) {
    const children = [];
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        children.push(child);
        at = child.end;
    }
    return children;
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

2736:
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

6501:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  MOZILLA_LABEL: () => (/* binding */ MOZILLA_LABEL),
  listMozillaRoots: () => (/* binding */ listMozillaRoots),
  loadMozillaList: () => (/* binding */ loadMozillaList)
});
var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1837);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9022);



/** The name of the list as an origin. */
const MOZILLA_LABEL = "Mozilla's list in Node.js";
/**
 * Mozilla's list of CAs, as this Node.js carries it. Where it stands in for a store, `reason` begins the warning that says
 * why, and `beside` is what the machine has of its own.
 */
function loadMozillaList(reason, beside) {
    const besides = beside === undefined ? '' : `, beside what is in ${beside.label}`;
    const message = `${reason}. Mozilla's list, as this Node.js carries it, is used instead${besides}.`;
    const warning = { code: 'no-system-store', severity: 'warning', message };
    return {
        label: MOZILLA_LABEL,
        path: undefined,
        candidates: [...listMozillaRoots(), ...(beside?.candidates ?? [])],
        problems: [...(reason === undefined ? [] : [warning]), ...(beside?.problems ?? [])],
    };
}
/** Mozilla's list of roots, as this Node.js carries it. */
function listMozillaRoots() {
    const place = { kind: 'system', label: MOZILLA_LABEL };
    return node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates.map((pem, index) => {
        return {
            certificate: (0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificate */ .hB)(Buffer.from(pem)),
            origin: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, index + 1),
            basis: 'default-store',
        };
    });
}


}),

2144:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadWindowsStore: () => (/* binding */ loadWindowsStore)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
// EXTERNAL MODULE: ./build/certificates/certificate.js + 1 modules
var certificates_certificate = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/certificates/der.js
var der = __webpack_require__(5318);
// EXTERNAL MODULE: ./build/certificates/key-usage.js
var key_usage = __webpack_require__(2736);
;// CONCATENATED MODULE: ./build/certificates/windows-store.js



/** The last line of a listing: without it something is missing. */
const LISTING_END = 'end';
const LINE = /^(LocalMachine|CurrentUser) (Root|Disallowed) (?:([A-Za-z0-9+/]+={0,2})|!([0-9A-F]{40}))$/;
/**
 * Reads a listing: a line for each certificate, `LocalMachine Root BASE64`, with the serialized certificate and its
 * properties (wincrypt.h, CertSerializeCertificateStoreElement), or `!` and the SHA-1 of one that Windows could not
 * serialize; at last `end`. Returns why the listing is not to be believed, if any line is another.
 *
 * `now` is the time to judge by from when Windows distrusts a root.
 */
function readWindowsStores(listing, now) {
    const lines = listing.split(/\r?\n/).filter((line) => line !== '');
    if (lines.pop() !== LISTING_END)
        return 'its listing has no end';
    const roots = [];
    const disallowed = new Set();
    const faults = [];
    for (const [index, line] of lines.entries()) {
        const [, location, name, base64 = '', sha1] = LINE.exec(line) ?? [];
        if (name === undefined)
            return `line ${index + 1} of its listing is not of the form that was asked for`;
        const store = `Cert:\\${location}\\${name}`;
        const what = `${store}${sha1 === undefined ? `, certificate ${index + 1} of the listing` : `\\${sha1}`}`;
        const read = readStored(Buffer.from(base64, 'base64'), now);
        if (name === 'Disallowed') {
            if (read === undefined)
                return `${what} cannot be read`; // what is distrusted must be known
            disallowed.add((0,certificates_certificate/* fingerprintOf */.ax)(read.der));
        }
        else if (read?.certificate === undefined) {
            faults.push(`${what} cannot be read: it is left out of the bundle.`);
        }
        else if (read.isForServers) {
            roots.push({ certificate: read.certificate, store });
        }
    }
    return { roots, disallowed, faults };
}
/** Properties of a stored certificate, by their numbers in wincrypt.h (MS-GPEF section 2.2.1.1.1.1). */
const CERTIFICATE = 32;
const USAGES = 9;
const DISABLED_SINCE = 104;
const DISABLED_USAGES = 122;
const ISSUES_IN_VAIN_SINCE = 126;
const ISSUES_IN_VAIN_USAGES = 127;
/** The longest that a server's certificate of a public CA lives (CA/Browser Forum, Baseline Requirements 6.3.2). */
const MAX_SERVER_LIFETIME_MS = 398 * 24 * 60 * 60 * 1000;
/** Undefined if there is no certificate in these bytes. */
function readStored(bytes, now) {
    const properties = readProperties(bytes);
    const der = properties?.get(CERTIFICATE);
    if (properties === undefined || der === undefined)
        return undefined;
    try {
        return { der, certificate: (0,certificates_certificate/* parseCertificate */.hB)(der), isForServers: isForServers(properties, now) };
    }
    catch {
        return { der, certificate: undefined, isForServers: false };
    }
}
/** Records of number, encoding and length, 32 bits each with the low byte first, and the value. */
function readProperties(bytes) {
    const properties = new Map();
    for (let at = 0; at < bytes.length;) {
        if (at + 12 > bytes.length)
            return undefined;
        const start = at + 12;
        const end = start + bytes.readUInt32LE(at + 8);
        if (end > bytes.length)
            return undefined;
        properties.set(bytes.readUInt32LE(at), bytes.subarray(start, end));
        at = end;
    }
    return properties;
}
/**
 * Whether Windows trusts a root for TLS servers today (learn.microsoft.com, Trusted Root Program, deprecation). A root
 * whose new certificates count no more is trusted as long as one of the old ones may be alive: a bundle knows no dates.
 *
 * Throws a `RangeError` if a property cannot be read.
 */
function isForServers(properties, now) {
    const usages = properties.get(USAGES);
    if (usages !== undefined && !hasServerUsage(usages))
        return false;
    const isMeant = (number) => {
        const some = properties.get(number);
        return some === undefined || hasServerUsage(some);
    };
    const disabled = properties.get(DISABLED_SINCE);
    const isDisabled = disabled === undefined ? properties.has(DISABLED_USAGES) : readTime(disabled) <= now;
    if (isDisabled && isMeant(DISABLED_USAGES))
        return false;
    const vain = properties.get(ISSUES_IN_VAIN_SINCE);
    if (vain === undefined || !isMeant(ISSUES_IN_VAIN_USAGES))
        return true;
    return readTime(vain).getTime() + MAX_SERVER_LIFETIME_MS > now.getTime();
}
function hasServerUsage(usages) {
    return (0,der/* readChildren */.KZ)((0,der/* readElement */.RN)(usages)).some((usage) => (0,key_usage/* allowsServers */.t)((0,der/* toDotted */._K)(usage)));
}
/** FILETIME: 100 nanoseconds since 1601, 64 bits with the low byte first. Throws a `RangeError`. */
function readTime(value) {
    return new Date(Number(value.readBigUInt64LE() / 10000n) - 11_644_473_600_000);
}

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
// EXTERNAL MODULE: ./build/sources/mozilla.js
var mozilla = __webpack_require__(6501);
// EXTERNAL MODULE: ./build/sources/place.js
var place = __webpack_require__(9022);
;// CONCATENATED MODULE: ./build/sources/system-windows.js








/** How long PowerShell may take, in milliseconds: on a busy runner it needs seconds to start. */
const POWERSHELL_DEADLINE_MS = 20_000;
/** How much it may print, in bytes: some eight times what a machine with all of Microsoft's roots has. */
const MAX_LISTING_BYTES = 16 * 1024 * 1024;
/**
 * Lists the certificates of the stores Root and Disallowed with their properties. A logical store is asked, which has
 * those of group policy and enterprise in it. Nothing of the user's is in this text; no cmdlet is called, because what
 * PSModulePath names would have to be believed for it; and no double quote, which a command line would have to escape.
 */
const LISTING_SCRIPT = `
$ErrorActionPreference = 'Stop'
foreach ($location in 'LocalMachine', 'CurrentUser') {
  foreach ($name in 'Root', 'Disallowed') {
    $store = [System.Security.Cryptography.X509Certificates.X509Store]::new($name, $location)
    $store.Open('ReadOnly')
    foreach ($certificate in $store.Certificates) {
      try { $text = [Convert]::ToBase64String($certificate.Export('SerializedCert')) }
      catch { $text = '!' + $certificate.Thumbprint }
      [Console]::Out.WriteLine($location + ' ' + $name + ' ' + $text)
    }
    $store.Close()
  }
}
[Console]::Out.WriteLine('${LISTING_END}')
`;
/**
 * Loads what Windows trusts for TLS servers: its stores Root, and Mozilla's list, because Windows fetches the roots of
 * public CAs only when it meets them; without what it disallows.
 *
 * PowerShell is asked, and where it does not answer Node.js, which cannot tell what is disallowed: that is a warning.
 * Returns why there is nothing where both fail.
 */
async function loadWindowsStore(context) {
    const listing = await askPowerShell(context);
    const stores = listing.isAnswer ? readWindowsStores(listing.text, context.now) : listing.text;
    if (typeof stores === 'string')
        return loadThroughNode(stores);
    const candidates = [...toCandidates(stores.roots), ...(0,mozilla.listMozillaRoots)()];
    const trusted = candidates.filter(({ certificate }) => !stores.disallowed.has(certificate.fingerprint));
    return {
        label: `the stores of Windows and ${mozilla.MOZILLA_LABEL}`,
        path: undefined,
        candidates: trusted,
        problems: stores.faults.map(warnOfUnreadable),
    };
}
/** The certificates that Node.js finds in the stores, without those that are no roots: it reads CA and TrustedPeople, too. */
function loadThroughNode(reason) {
    const { getCACertificates } = external_node_tls_namespaceObject;
    if (getCACertificates === undefined)
        return { reason: `PowerShell: ${reason}; Node.js: before 22.15 it reads no store` };
    const found = [];
    const faults = [];
    const store = 'the stores of Windows, as Node.js reads them';
    try {
        for (const [index, pem] of getCACertificates('system').entries()) {
            try {
                found.push({ certificate: (0,certificates_certificate/* parseCertificate */.hB)(Buffer.from(pem)), store });
            }
            catch {
                faults.push(`${store}, certificate ${index + 1} cannot be read: it is left out of the bundle.`);
            }
        }
    }
    catch (cause) {
        return { reason: `PowerShell: ${reason}; Node.js: ${(0,problem/* describeCause */.V$)(cause)}` }; // one bad certificate is enough: nodejs/node#61636
    }
    const message = `default-store: PowerShell could not be asked for the certificate stores of Windows (${reason}), so Node.js was: a certificate that Windows disallows may be in the bundle. Let this user start Windows PowerShell.`;
    return {
        label: `${store}, and ${mozilla.MOZILLA_LABEL}`,
        path: undefined,
        candidates: [
            ...toCandidates(found.filter(({ certificate }) => (0,certificates_certificate/* isSelfSigned */.Nl)(certificate))),
            ...(0,mozilla.listMozillaRoots)(),
        ],
        problems: [{ code: 'no-system-store', severity: 'warning', message }, ...faults.map(warnOfUnreadable)],
    };
}
function toCandidates(stored) {
    return stored.map(({ certificate, store }, index) => {
        return {
            certificate,
            origin: (0,place/* originOf */.y)({ kind: 'system', label: store }, index + 1),
            basis: 'default-store',
        };
    });
}
function warnOfUnreadable(fault) {
    return {
        code: 'unparsable-certificate',
        severity: 'warning',
        message: `${fault} Programs that read the store themselves may fail on it.`,
    };
}
/** What PowerShell printed, or why there is nothing. */
function askPowerShell({ environment, signal }) {
    const root = environment.SystemRoot ?? 'C:\\Windows';
    // Never by PATH, nor from the current folder: a pull request could bring a powershell.exe.
    const program = (0,external_node_path_.join)(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    if (!(0,external_node_path_.isAbsolute)(program))
        return Promise.resolve({ isAnswer: false, text: 'SystemRoot is no absolute path' });
    const options = {
        cwd: (0,external_node_path_.dirname)(program),
        // What a newer PowerShell has put into PSModulePath is not for this one.
        env: Object.fromEntries(Object.entries(environment).filter(([name]) => !/^PSModulePath$/i.test(name))),
        encoding: 'latin1',
        timeout: POWERSHELL_DEADLINE_MS,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_LISTING_BYTES,
        signal,
        windowsHide: true,
    };
    const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', LISTING_SCRIPT];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(program, words, options, (error, stdout) => {
            resolve(error ? { isAnswer: false, text: explain(error) } : { isAnswer: true, text: stdout });
        });
        child.stdin?.on('error', () => { }).end(); // it would wait for input that never comes
    });
}
/** Its own words are not quoted: they may be anything's. */
function explain({ code, killed }) {
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return 'it printed more than was asked for';
    if (killed)
        return `no answer within ${POWERSHELL_DEADLINE_MS / 1000} s`;
    return code === 'ENOENT' ? 'it is not there' : `code ${code}`;
}


})

};

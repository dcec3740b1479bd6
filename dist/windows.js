export const id = "windows";
export const ids = ["windows", "der-for-findings", "mozilla"];
export const modules = {

9823:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fx: () => (ANY_EXTENDED_KEY_USAGE),
  JW: () => (SERVER_AUTH),
  tu: () => (allowsServers)
});
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
function allowsServers(usage) {
    return usage === SERVER_AUTH || usage === ANY_EXTENDED_KEY_USAGE;
}


}),

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

9004:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  MOZILLA_LABEL: () => (MOZILLA_LABEL),
  listMozillaRoots: () => (listMozillaRoots),
  loadMozillaList: () => (loadMozillaList)
});
var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9395);
var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);



const MOZILLA_LABEL = "Mozilla's list in Node.js";
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
function listMozillaRoots() {
    const place = { kind: 'system', label: MOZILLA_LABEL };
    return node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates.map((pem, index) => {
        return {
            certificate: (0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificate */ .hB)(Buffer.from(pem)),
            origin: (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(place, index + 1),
            basis: 'default-store',
        };
    });
}


}),

6113:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  loadWindowsStore: () => (loadWindowsStore)
});

var external_node_path_ = __webpack_require__(6760);
var external_node_tls_ = __webpack_require__(1692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
var certificates_certificate = __webpack_require__(9395);
var external_node_crypto_ = __webpack_require__(7598);
var extended_key_usage = __webpack_require__(9823);
var der = __webpack_require__(9120);
;// CONCATENATED MODULE: ./build/certificates/formats/windows-store.js
const LISTING_END = 'end';
const CLOSED_STORE = '-';
const LINE = /^(LocalMachine|CurrentUser) (Root|Disallowed) (?:([A-Za-z0-9+/]+={0,2})|!([0-9A-F]{40})|(-))$/;
const STORE_COUNT = 4;
function readWindowsStores(listing, now) {
    const lines = listing.split(/\r?\n/).filter((line) => line !== '');
    if (lines.pop() !== LISTING_END)
        return 'its listing has no end';
    const found = [];
    const excluded = new Set();
    const faults = [];
    const closed = new Set();
    for (const [index, line] of lines.entries()) {
        const [, location, name, base64 = '', sha1, isClosed] = LINE.exec(line) ?? [];
        if (name === undefined)
            return `line ${index + 1} of its listing is not of the form that was asked for`;
        const store = `Cert:\\${location}\\${name}`;
        if (isClosed !== undefined) {
            closed.add(store);
            continue;
        }
        const what = `${store}${sha1 === undefined ? `, certificate ${index + 1} of the listing` : `\\${sha1}`}`;
        const read = readStored(Buffer.from(base64, 'base64'), now);
        if (name === 'Disallowed') {
            if (read === undefined)
                return `${what} cannot be read`; // what is distrusted must be known
            excluded.add((0,certificates_certificate/* fingerprintOf */.ax)(read.der));
        }
        else if (read?.certificate === undefined) {
            faults.push(`${what} cannot be read: it is left out of the bundle.`);
            if (read !== undefined)
                excluded.add((0,certificates_certificate/* fingerprintOf */.ax)(read.der));
        }
        else if (read.isForServers) {
            found.push({ certificate: read.certificate, store });
        }
        else {
            excluded.add(read.certificate.fingerprint);
        }
    }
    if (closed.size === STORE_COUNT)
        return 'Windows opened none of its stores for this user';
    const roots = found.filter(({ certificate }) => !excluded.has(certificate.fingerprint));
    return { roots, excluded, faults, closed: [...closed] };
}
const CERTIFICATE = 32;
const USAGES = 9;
const DISALLOWED_FILETIME = 104;
const DISABLED_USAGES = 122;
const NOT_BEFORE_FILETIME = 126;
const ISSUES_IN_VAIN_USAGES = 127;
const MAX_SERVER_LIFETIME_MS = 398 * 24 * 60 * 60 * 1000;
function readStored(bytes, now) {
    const properties = readProperties(bytes);
    const der = properties?.get(CERTIFICATE);
    if (properties === undefined || der === undefined)
        return undefined;
    try {
        const certificate = (0,certificates_certificate/* parseCertificate */.hB)(der);
        const isForThem = isForServers(properties, now) && hasServerExtension(certificate);
        return { der, certificate, isForServers: isForThem };
    }
    catch {
        return { der, certificate: undefined, isForServers: false };
    }
}
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
function isForServers(properties, now) {
    const usages = properties.get(USAGES);
    if (usages !== undefined && !hasServerUsage(usages))
        return false;
    const isMeant = (number) => {
        const some = properties.get(number);
        return some === undefined || hasServerUsage(some);
    };
    const disabled = properties.get(DISALLOWED_FILETIME);
    const isDisabled = disabled === undefined ? properties.has(DISABLED_USAGES) : readTime(disabled) <= now;
    if (isDisabled && isMeant(DISABLED_USAGES))
        return false;
    const vain = properties.get(NOT_BEFORE_FILETIME);
    if (vain === undefined || !isMeant(ISSUES_IN_VAIN_USAGES))
        return true;
    return readTime(vain).getTime() + MAX_SERVER_LIFETIME_MS > now.getTime();
}
function hasServerExtension({ der }) {
    const { keyUsage: usages } = new external_node_crypto_.X509Certificate(der); // Node.js names the extended one so
    return usages === undefined || usages.some(extended_key_usage/* allowsServers */.tu);
}
function hasServerUsage(usages) {
    return (0,der/* readChildren */.KZ)((0,der/* readElement */.RN)(usages)).some((usage) => (0,extended_key_usage/* allowsServers */.tu)((0,der/* toDotted */._K)(usage)));
}
function readTime(value) {
    return new Date(Number(value.readBigUInt64LE() / 10000n) - 11_644_473_600_000);
}

var problem = __webpack_require__(9524);
var environment = __webpack_require__(9688);
var run = __webpack_require__(7636);
var origin = __webpack_require__(2962);
var mozilla = __webpack_require__(9004);
;// CONCATENATED MODULE: ./build/sources/default-store/windows.js
const POWERSHELL_DEADLINE_MS = 20_000;
const MAX_LISTING_BYTES = 16 * 1024 * 1024;
const LISTING_SCRIPT = `
$ErrorActionPreference = 'Stop'
foreach ($location in 'LocalMachine', 'CurrentUser') {
  foreach ($name in 'Root', 'Disallowed') {
    $store = [System.Security.Cryptography.X509Certificates.X509Store]::new($name, $location)
    try { $store.Open('ReadOnly') }
    catch {
      [Console]::Out.WriteLine($location + ' ' + $name + ' ${CLOSED_STORE}')
      continue
    }
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
async function loadWindowsStore(kind, context) {
    const publicRoots = kind === 'auto' ? (0,mozilla.listMozillaRoots)() : [];
    const listing = await askPowerShell(context);
    const stores = listing.isAnswer ? readWindowsStores(listing.text, context.now) : listing.text;
    if (typeof stores === 'string')
        return loadThroughNode(stores, publicRoots);
    const { roots, excluded, faults, closed } = stores;
    const candidates = [...toCandidates(roots), ...publicRoots];
    return {
        label: nameStore('the stores of Windows', publicRoots),
        path: undefined,
        candidates: candidates.filter(({ certificate }) => !excluded.has(certificate.fingerprint)),
        problems: [...faults.map(warnOfUnreadable), ...closed.map(warnOfClosed)],
    };
}
function loadThroughNode(reason, publicRoots) {
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
        label: nameStore(store, publicRoots),
        path: undefined,
        candidates: [
            ...toCandidates(found.filter(({ certificate }) => (0,certificates_certificate/* isSelfSigned */.Nl)(certificate))),
            ...publicRoots,
        ],
        problems: [{ code: 'no-system-store', severity: 'warning', message }, ...faults.map(warnOfUnreadable)],
    };
}
function nameStore(stores, publicRoots) {
    return publicRoots.length === 0 ? stores : `${stores} and ${mozilla.MOZILLA_LABEL}`;
}
function toCandidates(stored) {
    return stored.map(({ certificate, store }, index) => {
        return {
            certificate,
            origin: (0,origin/* originOf */.y)({ kind: 'system', label: store }, index + 1),
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
function warnOfClosed(store) {
    const loss = store.endsWith('Disallowed')
        ? 'A certificate that it disallows may be in the bundle'
        : 'What it trusts is not in the bundle, and what it keeps from TLS servers may be';
    return {
        code: 'store-incomplete',
        severity: 'warning',
        message: `${store}: Windows does not open this store for this user. ${loss}. Run \`Get-ChildItem ${store}\` in PowerShell as this user to see why.`,
    };
}
async function askPowerShell(context) {
    const root = context.environment.SystemRoot ?? 'C:\\Windows';
    // Never by PATH, nor from the current folder: a pull request could bring a powershell.exe.
    const program = (0,external_node_path_.join)(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    if (!(0,external_node_path_.isAbsolute)(program))
        return { isAnswer: false, text: 'SystemRoot is not an absolute path' };
    const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', LISTING_SCRIPT];
    const ended = await (0,run.runProgram)(program, words, {
        // without PSModulePath: what a newer PowerShell has put into it is not for this one
        environment: (0,environment/* takeVariables */.Zr)(context),
        folder: (0,external_node_path_.dirname)(program),
        timeoutMs: POWERSHELL_DEADLINE_MS,
        maxBytes: MAX_LISTING_BYTES,
        signal: context.signal,
    });
    return ended.status === 0
        ? { isAnswer: true, text: ended.stdout.toString('latin1') }
        : { isAnswer: false, text: explain(ended) };
}
function explain({ status, failure, reason }) {
    switch (failure) {
        case 'too-much':
            return 'it printed more than was asked for';
        case 'late':
            return `no answer within ${POWERSHELL_DEADLINE_MS / 1000} s`;
        case 'stopped':
            return 'the run was cancelled, or its time was over';
        default:
            return reason === 'ENOENT' ? 'it is not there' : `code ${reason ?? status}`;
    }
}


})

};

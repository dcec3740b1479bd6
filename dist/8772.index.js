export const id = 8772;
export const ids = [8772];
export const modules = {

2367:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainLints: () => (/* binding */ explainLints)
});

// EXTERNAL MODULE: ./build/certificates/certificate.js + 1 modules
var certificates_certificate = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/certificates/chain.js
var chain = __webpack_require__(5188);
// EXTERNAL MODULE: ./build/certificates/lint/lint.js + 1 modules
var lint = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/certificates/lint/lint-rules.js
var lint_rules = __webpack_require__(8752);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/bundle/removed-roots.js
/*
 * Made by scripts/make-public-roots.ts: do not edit. 64 roots of public-roots.ts that the list of Node 24.21.0 has
 * no more, SHA-256 of the DER.
 */
const FINGERPRINTS = `
02bdf96e2a45dd9bf18fc7e1dbdf21a0379ba3c9c2610344cfd8d606fec1ed81
02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5
0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7
04048028bf1f2864d48f9ad4d83294366a828856553f3b14303f90147f5d40ef
0687260331a72403d909f105e69bcf0d32e1bd2493ffc6d9206d11bcd6770739
0753e940378c1bd5e3836e395daea5cb839e5046f1bd0eae1951cf10fec7c965
0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b
0c2cd63df7806fa399ede809116b575bf87989f06518f9808c860503178baf66
11437cda7bb45e41365f45b39a38986b0de00def348e0c7bb0873633800bc38b
1465fa205397b876faa6f0a9958e5590e40fcc7faa4fb7c2c8677521fb5fb658
15d5b8774619ea7d54ce1ca6d0b0c403e037a917f131e8a04e1e6b7a71babce5
15f0ba00a3ac7af3ac884c072b1011a077bd77c097f40164b2f8598abd83860c
16af57a9f676b0ab126095aa5ebadef22ab31119d644ac95cd4b93dbf3f26aeb
18f1fc7f205df8adddeb7fe007dd57e3af375a9c4d8d73546bf4f1fed1e18d35
24a55c2ab051442d0617766541239a4ad032d7c55175aa34ffde2fbc4f5c5294
2a575471e31340bc21581cbd2cf13e158463203ece94bcf9d3cc196bf09a5472
2ffb7f813bbbb3c89ab4e8162d0f16d71509a830cc9d73c262e5140875d1ad4a
3e9099b5015e8f486c00bcea9d111ee721faba355a89bcf1df69561e3dc6325c
3f034bb5704d44b2d08545a02057de93ebf3905fce721acbc730c06ddaee904e
4200f5043ac8590ebb527d209ed1503029fbcbd41ca1b506ec27f15ade7dac69
4348a0e9444c78cb265e058d5e8944b4d84f9662bd26db257f8934a443c70161
43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339
4d2491414cfe956746ec4cefa6cf6f72e28a1329432f9d8a907ac4cb5dadc15a
55903859c8c0c3ebb8759ece4e2557225ff5758bbd38ebd48276601e1bd58097
5a885db19c01d912c5759388938cafbbdf031ab2d48e91ee15589b42971d039c
62dd0be9b9f50a163ea0f8e75c053b1eca57ea55c8688f647c6881f2c8357b95
6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177
70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a
71cca5391f9e794b04802530b363e121da8a3043bb26662fea4dca7fc951a4bd
73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c
7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf
85a0dd7dd720adb7ff05f83d542b209dc7ff4528f7d677b18389fea5e5c49e86
873f4685fa7f563625252e6d36bcd7f16fc24951f264e47e1b954f4908cdca13
88497f01602f3154246ae28c4d5aef10f1d87ebb76626f4ae0b7f95ba7968799
8d25cd97229dbf70356bda4eb3cc734031e24cf00fafcfd32dc76eb5841c7ea8
945bbc825ea554f489d1fd51a73ddf2ea624ac7019a05205225c22a78ccfa8b4
960adf0063e96356750c2965dd0a0867da0b9cbd6e77714aeafb2349ab393da3
97552015f5ddfc3c8788c006944555408894450084f100867086bc1a2bb58dc8
9a296a5182d1d451a2e37f439b74daafa267523329f90f9a0d2007c334e23c9a
b0bfd52bb0d7d9bd92bf5d4dc13da255c02c542f378365ea893911f55e55f23c
bc104f15a48be709dca542a7e1d4b9df6f054527e802eaa92d595444258afe71
bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423
be6c4da2bbb9ba59b6f3939768374246c3c005993fa98f020d1dedbed48a81d5
bec94911c2955676db6c0a550986d76e3ba005667c442c9762b4fbb773de228c
bef256daf26e9c69bdec1602359798f3caf71821a03e018257c53c65617f3d4a
bf0feefb9e3a581ad5f9e9db7589985743d261085c4d314f6f5d7259aa421612
c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5
c3846bf24b9e93ca64274c0ec67c1ecc5e024ffcacd2d74019350e81fe546ae4
c45d7bb08e6d67e62e4235110b564e5f78fd92ef058c840aea4e6455d7585c60
ca42dd41745fd0b81eb902362cf9d8bf719da1bd1b1efc946f5b4c99f42c1b9e
cecddc905099d8dadfc5b1d209b737cbe2c18cfb2c10c0ff0bcf0d3286fc1aa2
d40e9c86cd8fe468c1776959f49ea774fa548684b6c406f3909261f4dce2575c
d7a7a0fb5d7e2731d771e9484ebcdef71d5f0c3e0a2948782bc83ee0ea699ef4
db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88
dd6936fe21f8f077c123a1a521c12224f72255b73e03a7260693e8a24b0fa389
e3b6a2db2ed7ce48842f7ac53241c7b71d54144bfb40c11f3f1d0b42f5eea12d
e75e72ed9f560eec6eb4800073a43fc3ad19195a392282017895974a99026b6c
eaa962c4fa4a6bafebe415196d351ccd888d4f53f3fa8ae6d7c466a94e6042bb
ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99
ef66b0b10a3cdb9f2e3648c76bd2af18ead2bfe6f117655e28c4060da1a3f4c2
f1c1b50ae5a20dd8030ec9f6bc24823dd367b5255759b4e71b61fce9f7375d73
f356bea244b7a91eb35d53ca9ad7864ace018e2d35d5f8f96ddf68a6f41aa474
f9e67d336c51002ac054c632022d66dda2e7e3fff10ad061ed31d8bbb410cfb2
ffe943d793424b4f7c440c1c3d648d5363f34b82dc87aa7a9f118fc5dee101f1
`;
/** The roots that Mozilla's list carried and does not carry any more: distrusted, expired, or given up by their CA. */
function loadRemovedRoots() {
    return new Set(FINGERPRINTS.trim().split('\n'));
}

;// CONCATENATED MODULE: ./build/bundle/lint-anchors.js






/** How many certificates a message names. */
const MAX_NAMES = 5;
/** The severest first. */
const SEVERITIES = ['error', 'warning', 'notice'];
/**
 * Tells what clients will make of the certificates that this run brought: one problem for each, with all that was found,
 * and one for all of a place with the same findings. A certificate that is known as dangerous is an error.
 */
function explainLints(brought, terms) {
    const removedRoots = loadRemovedRoots();
    const bySubject = (0,chain/* indexTrust */.n)(terms.anchors.map(({ certificate }) => certificate));
    const groups = new Map();
    for (const anchor of brought) {
        const findings = [
            ...(0,lint/* lintCertificate */.z)(anchor.certificate, terms.now),
            ...lintAmongOthers(anchor, bySubject, removedRoots, terms),
        ];
        if (findings.length === 0)
            continue;
        const key = JSON.stringify([anchor.origins[0].label, findings]);
        const group = groups.get(key) ?? { anchor, names: [], findings };
        group.names.push((0,certificates_certificate/* nameOf */.Vb)(anchor.certificate));
        groups.set(key, group);
    }
    return [...groups.values()].map(({ anchor, names, findings }) => explain(anchor, names, findings));
}
function lintAmongOthers({ certificate, origins }, bySubject, removedRoots, { publicRoots }) {
    const findings = [];
    const { fingerprint, subject, issuer, isSelfIssued } = certificate;
    const report = (rule, detail) => {
        findings.push({ rule, severity: lint_rules/* LINT_RULES */.w[rule].severity, ...(detail === undefined ? {} : { detail }) });
    };
    if (removedRoots.has(fingerprint))
        report('distrusted');
    else if (publicRoots.has(fingerprint))
        report('already-public');
    const isIssuer = (other) => (0,certificates_certificate/* isSignedBy */.s3)(certificate, other);
    // Of a host's chain that has been told in other words.
    if (!isSelfIssued && origins[0].kind !== 'host' && !bySubject.get(issuer)?.some(isIssuer))
        report('issuer-missing', issuer);
    if ((bySubject.get(subject)?.length ?? 0) > 1)
        report('twin');
    return findings;
}
function explain(anchor, names, findings) {
    const [origin] = anchor.origins;
    const who = (0,problem/* listSome */.XT)(names.map((name) => `\u201c${name}\u201d`), MAX_NAMES);
    const bySeverity = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity));
    const [errors = []] = bySeverity;
    const sorted = errors.length > 0 ? errors : bySeverity.flat(); // what is not added needs no advice for its use
    const severity = sorted[0]?.severity ?? 'notice';
    const isKnownBad = sorted.some(({ rule }) => rule === 'known-bad');
    const end = isKnownBad
        ? 'Whoever has its key can read and change what clients with this bundle send. Remove it. Nothing was written.'
        : 'It was added all the same.';
    const rules = [...new Set(sorted.map(({ rule }) => rule))];
    return {
        code: isKnownBad ? 'known-bad' : 'lint',
        severity,
        message: `${origin.label}: ${names.length > 1 ? 'each of ' : ''}${who} ${sorted.map(lint_rules/* describeFinding */.j).join('; ')}. ${end} See docs/lints.md: ${rules.join(', ')}.`,
        origin,
    };
}


}),

5188:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N1: () => (/* binding */ findEnd),
  Sk: () => (/* binding */ chooseIssuers),
  fd: () => (/* binding */ judgeChain),
  n: () => (/* binding */ indexTrust)
});
/* unused harmony export MAX_PATH_LENGTH */
var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3348);


/** The most signatures between a host's certificate and its root: real chains have three. */
const MAX_PATH_LENGTH = 10;
/** How many signatures are checked for one chain: a host that sends a hundred certificates must not keep us busy. */
const MAX_SIGNATURE_CHECKS = 1000;
/**
 * Decides what a host's chain makes trusted: the rule of docs/hosts.md, pure.
 *
 * Only signatures connect certificates: their order, strangers between them and duplicates do not matter.
 */
function judgeChain(chain) {
    if (chain.isTrusted)
        return { kind: 'trusted' };
    const { pins, now, sent } = chain;
    const isPinned = ({ fingerprint }) => pins.includes(fingerprint);
    const path = findSignedPath(chain, now);
    const anchor = chooseAnchor(path, pins, now);
    const needed = anchor && findNeeded(anchor);
    if (anchor && !needed)
        return { kind: 'trusted' };
    const hasMatch = anchor !== undefined && isPinned(anchor.certificate);
    // The nearest root ends the search, or what pins name: that may be what only AIA brings.
    const isOver = needed !== undefined && needed.end !== 'partial'
        ? pins.length === 0 || hasMatch
        : hasMatch && areAllFound(pins, path);
    const open = isOver ? [] : path.filter((link) => isOpen(link, chain));
    if (open.length > 0)
        return { kind: 'issuer-needed', children: open.map(({ certificate }) => certificate) };
    if (needed?.certificates.every(isPinned))
        return { kind: 'anchored', needed, basis: 'pin' };
    const expired = hasMatch ? undefined : findExpired(chain);
    if (expired && (needed === undefined || isPinned(expired))) {
        return { kind: 'expired', certificate: expired };
    }
    if (!hasMatch && isPinned(sent[0]))
        return { kind: 'pinned-end-entity', needed };
    if (needed === undefined)
        return { kind: 'no-ca-sent' };
    if (pins.length > 0) {
        return hasMatch
            ? { kind: 'unpinned', needed }
            : { kind: 'pin-unmatched', path: path.map(({ certificate }) => certificate) };
    }
    // An issuer that does not say that it is a CA (X.509 v1) takes more than a general permission.
    const isPlain = needed.certificates.every((certificate) => certificate.isCa || certificate === sent[0]);
    return chain.allowsUnpinned && isPlain
        ? { kind: 'anchored', needed, basis: 'unpinned' }
        : { kind: 'unpinned', needed };
}
/** Those of the certificates that signed `child` and may do so, by RFC 5280 sections 6.1.3 (a) (1) and 6.1.4 (k). */
function chooseIssuers(child, certificates) {
    return certificates.filter((certificate) => certificate.isCa && hasSigned(certificate, child));
}
/** Finds where a host's chain ends, whatever has expired. */
function findEnd(chain) {
    const links = findSignedPath(chain, undefined);
    const anchor = chooseAnchor(links, [], undefined) ?? links[0];
    const root = anchor?.root ?? anchor?.certificate ?? chain.sent[0];
    return {
        root,
        isTrusted: anchor?.root !== undefined,
        isSelfSigned: isSelfSigned(root),
        path: links.map(({ certificate }) => certificate),
    };
}
/** The CA certificates that are trusted already, to be found by their subject. */
function indexTrust(certificates) {
    const index = new Map();
    for (const certificate of certificates) {
        const namesakes = index.get(certificate.subject);
        if (namesakes)
            namesakes.push(certificate);
        else
            index.set(certificate.subject, [certificate]);
    }
    return index;
}
/**
 * Walks by signature from the host's own certificate, nearest first; each certificate once. What has expired at `now` is
 * left out, but for the host's own.
 */
function findSignedPath({ sent, fetched, trust }, now) {
    const [leaf, ...others] = sent;
    const fetchedOnes = new Set(fetched.map(({ fingerprint }) => fingerprint));
    const issuers = new Map();
    for (const certificate of fetched) {
        if (certificate.isCa)
            issuers.set(certificate.fingerprint, certificate);
    }
    for (const certificate of others) {
        fetchedOnes.delete(certificate.fingerprint);
        // Old roots say nothing of CA; whether one is taken is for a pin to say.
        if (certificate.isCa || isSelfSigned(certificate))
            issuers.set(certificate.fingerprint, certificate);
    }
    const usable = [...issuers.values()].filter((certificate) => !hasExpired(certificate, now));
    let checksLeft = MAX_SIGNATURE_CHECKS;
    const reached = new Set([leaf.fingerprint]);
    const path = [];
    let level = [[leaf, undefined]];
    for (let length = 0; length <= MAX_PATH_LENGTH; length++) {
        const next = [];
        for (const [certificate, below] of level) {
            const signers = usable.filter((issuer) => checksLeft-- > 0 && hasSigned(issuer, certificate));
            const link = {
                certificate,
                below,
                isFetched: fetchedOnes.has(certificate.fingerprint),
                isSelfSigned: isSelfSigned(certificate),
                hasIssuer: signers.length > 0,
                root: findTrusted(certificate, trust),
            };
            path.push(link);
            for (const signer of signers) {
                if (reached.has(signer.fingerprint))
                    continue;
                reached.add(signer.fingerprint);
                next.push([signer, link]);
            }
        }
        level = next;
    }
    return path;
}
function findTrusted(certificate, trust) {
    return (trust.get(certificate.subject)?.find(({ fingerprint }) => fingerprint === certificate.fingerprint) ??
        trust.get(certificate.issuer)?.find((anchor) => hasSigned(anchor, certificate)));
}
/**
 * The best end of a path: a pinned certificate, else one whose root is trusted already, else a self-signed one (of each
 * the nearest), else the topmost CA.
 */
function chooseAnchor(path, pins, now) {
    const possible = path.filter((link) => canBeAnchor(link) && !hasExpired(link.certificate, now));
    const pinned = possible.filter(({ certificate }) => pins.includes(certificate.fingerprint));
    if (pinned.length > 0)
        return pinned.find((link) => link.isSelfSigned) ?? pinned.at(-1);
    return (path.find(({ root }) => root !== undefined) ??
        possible.find((link) => link.isSelfSigned) ??
        possible.at(-1));
}
function areAllFound(pins, path) {
    return pins.every((pin) => path.some(({ certificate }) => certificate.fingerprint === pin));
}
/** What must be added for a path that ends in `anchor`; undefined if nothing must. */
function findNeeded(anchor) {
    const certificates = [];
    for (let link = anchor; link; link = link.below) {
        const isNewAnchor = link === anchor && anchor.root === undefined;
        if (isNewAnchor || link.isFetched)
            certificates.push(link.certificate);
    }
    const [first, ...others] = certificates;
    if (first === undefined)
        return undefined;
    const end = anchor.root ? 'trusted' : anchor.isSelfSigned ? 'root' : 'partial';
    return { certificates: [first, ...others], end };
}
/** {@link isSignedBy}, each pair once: a hundred hosts behind one proxy send the same CAs. */
function hasSigned(issuer, certificate) {
    const verdicts = SIGNATURES.get(certificate) ?? new WeakMap();
    SIGNATURES.set(certificate, verdicts);
    const verdict = verdicts.get(issuer) ?? (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignedBy */ .s3)(certificate, issuer);
    verdicts.set(issuer, verdict);
    return verdict;
}
const SIGNATURES = new WeakMap();
function isSelfSigned(certificate) {
    return certificate.isSelfIssued && hasSigned(certificate, certificate);
}
function canBeAnchor({ certificate, isSelfSigned }) {
    return certificate.isCa || isSelfSigned;
}
/** Whether a certificate's issuer is neither at hand nor known to be out of reach. */
function isOpen(link, { asked }) {
    return !link.isSelfSigned && !link.hasIssuer && !link.root && !asked.has(link.certificate.fingerprint);
}
/** What could be an anchor if it had not expired: a pinned one first. */
function findExpired(chain) {
    const expired = findSignedPath(chain, undefined).filter((link) => canBeAnchor(link) && hasExpired(link.certificate, chain.now));
    const pinned = expired.find(({ certificate }) => chain.pins.includes(certificate.fingerprint));
    return (pinned ?? expired[0])?.certificate;
}
/** Whether a certificate can be an anchor no more; one whose dates cannot be read never could. */
function hasExpired(certificate, now) {
    const validity = (0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeValidity */ .A8)(certificate, now);
    return validity === 'expired' || validity === 'unreadable';
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


})

};

export const id = "lint-anchors";
export const ids = ["lint-anchors"];
export const modules = {

2060:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  explainLints: () => (explainLints),
  V: () => (makeNamesakeLint)
});

var certificates_certificate = __webpack_require__(9395);
var chain = __webpack_require__(6125);
var dates = __webpack_require__(8437);
var lint = __webpack_require__(3075);
var lint_rules = __webpack_require__(589);
var ordinary = __webpack_require__(4736);
var problem = __webpack_require__(9524);
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
function loadRemovedRoots() {
    return new Set(FINGERPRINTS.trim().split('\n'));
}

;// CONCATENATED MODULE: ./build/bundle/lint-anchors.js
const DAY_MS = 86_400_000;
const MAX_NAMES = 5;
const SEVERITIES = ['error', 'warning', 'notice'];
function explainLints(added, terms) {
    const removedRoots = loadRemovedRoots();
    const bySubject = (0,chain/* indexTrust */.n)(terms.anchors.map(({ certificate }) => certificate));
    const lintNamesakes = makeNamesakeLint(bySubject);
    const groups = new Map();
    for (const anchor of added) {
        const namesakes = lintNamesakes(anchor.certificate);
        const own = lintAnchor(anchor.certificate, terms.now);
        const isDistrusted = own.some(({ rule }) => rule === 'distrusted');
        const findings = [
            ...own,
            ...lintAmongOthers(anchor, bySubject, removedRoots, terms).filter(({ rule }) => !isDistrusted || (rule !== 'already-public' && rule !== 'distrusted')),
            ...(namesakes ? [namesakes] : []),
        ];
        if (findings.length === 0)
            continue;
        const key = JSON.stringify([anchor.origins[0].label, findings]);
        const group = groups.get(key) ?? { anchor, names: [], findings };
        group.names.push((0,certificates_certificate/* nameOf */.Vb)(anchor.certificate));
        groups.set(key, group);
    }
    return [
        ...[...groups.values()].map(({ anchor, names, findings }) => explain(anchor, names, findings)),
        ...added.flatMap((anchor) => refuseExpiring(anchor, terms)),
    ];
}
function lintAnchor(certificate, now) {
    return (0,ordinary/* isOrdinary */.P)(certificate.der) ? (0,lint/* lintOrdinary */.c)(certificate, now) : (0,lint/* lintCertificate */.z)(certificate, now);
}
function refuseExpiring({ certificate, origins: [origin] }, { now, failOnExpiryDays: days }) {
    const { notAfter } = certificate;
    if (days === undefined || now === undefined)
        return [];
    if (!(notAfter.getTime() - now.getTime() < days * DAY_MS))
        return [];
    const message = `${origin.label}: \u201c${(0,certificates_certificate/* nameOf */.Vb)(certificate)}\u201d expires on ${(0,dates/* formatDay */.im)(notAfter)}, and fail-on-expiry is ${days}d. Add the new certificate of that CA, or set fail-on-expiry to fewer days. Nothing was written.`;
    return [{ code: 'expires-soon', severity: 'error', message, origin }];
}
function lintAmongOthers({ certificate, origins }, bySubject, removedRoots, { publicRoots }) {
    const findings = [];
    const { fingerprint, issuer, isSelfIssued } = certificate;
    const report = (rule, detail) => {
        findings.push({ rule, severity: lint_rules/* LINT_RULES */.wT[rule].severity, ...(detail === undefined ? {} : { detail }) });
    };
    if (removedRoots.has(fingerprint))
        report('distrusted');
    else if (publicRoots.has(fingerprint))
        report('already-public');
    const isIssuer = (other) => (0,certificates_certificate/* isSignedBy */.s3)(certificate, other);
    // Already reported for the chain of a host.
    if (!isSelfIssued && origins[0].kind !== 'host' && !bySubject.get(issuer)?.some(isIssuer))
        report('issuer-missing', issuer);
    return findings;
}
function makeNamesakeLint(bySubject) {
    const rules = new Map();
    for (const [subject, namesakes] of bySubject) {
        const isOne = namesakes.every(({ fingerprint }) => fingerprint === namesakes[0]?.fingerprint);
        if (isOne)
            continue;
        // a key that cannot be read is like no other
        const keys = new Set(namesakes.map((it) => (0,lint.publicKeyOf)(it)?.toString('latin1') ?? `of ${it.fingerprint}`));
        rules.set(subject, keys.size === 1 ? 'duplicate-key' : 'duplicate-subject');
    }
    return ({ subject }) => {
        const rule = rules.get(subject);
        return rule && { rule, severity: lint_rules/* LINT_RULES */.wT[rule].severity };
    };
}
function explain(anchor, names, findings) {
    const [origin] = anchor.origins;
    const who = (0,problem/* listSome */.XT)(names.map((name) => `\u201c${name}\u201d`), MAX_NAMES);
    const bySeverity = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity));
    const [errors = []] = bySeverity;
    const sorted = errors.length > 0 ? errors : bySeverity.flat(); // what is not added needs no advice for its use
    const severity = sorted[0]?.severity ?? 'notice';
    const isKnownBad = sorted.some(({ rule }) => rule === 'known-bad');
    const isOnlyExpiry = severity === 'warning' && sorted.every((one) => one.rule === 'expires-soon' || one.severity === 'notice');
    const end = isKnownBad
        ? 'Anyone who has its key can read and change what clients with this bundle send. Remove it. Nothing was written.'
        : 'It was added anyway.';
    const rules = [...new Set(sorted.map(({ rule }) => rule))];
    return {
        code: isKnownBad ? 'known-bad' : isOnlyExpiry ? 'expires-soon' : 'lint',
        severity,
        message: `${origin.label}: ${names.length > 1 ? 'each of ' : ''}${who} ${sorted.map(lint_rules/* describeFinding */.jb).join('; ')}. ${[end, ...(0,lint_rules/* listAdvice */.lU)(sorted)].join(' ')} See docs/lints.md: ${rules.join(', ')}.`,
        origin,
    };
}


})

};

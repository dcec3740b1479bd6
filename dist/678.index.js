export const id = 678;
export const ids = [678];
export const modules = {

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ decodeWithContainers)
/* harmony export */ });
/* unused harmony export readPkcs7 */
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);



/** PEM labels of PKCS#7 (RFC 7468 section 8), of CMS (section 9) and what old OpenSSL wrote. */
const CONTAINER_LABELS = new Set(['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA']);
/** signedData (RFC 2315 section 14, RFC 5652 section 5.1). */
const SIGNED_DATA = '1.2.840.113549.1.7.2';
/** The number of signedData's element `certificates`, `[0] IMPLICIT`. */
const CERTIFICATES_TAG = 0;
const DER_SEQUENCE = 0x30;
const EMPTY_CONTAINER = {
    code: 'no-certificate',
    position: 0,
    line: 0,
    what: 'a PKCS#7 container without a certificate',
};
/**
 * As {@link decodeSource}, and certs-only PKCS#7 too (RFC 8551 section 3.8; .p7b, .p7c), PEM, DER or BER.
 *
 * Its parser is loaded when there is something to parse.
 */
async function decodeWithContainers(bytes, maxBlocks) {
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSource */ .E)(bytes, maxBlocks);
    if (decoded.faults[0]?.code === 'too-large')
        return decoded;
    if (bytes[0] === DER_SEQUENCE && decoded.certificates.length === 0) {
        const certificates = await readPkcs7(bytes);
        if (certificates === undefined)
            return decoded;
        return {
            certificates: certificates.map((certificate, at) => ({ certificate, position: at + 1 })),
            faults: certificates.length > 0 ? [] : [EMPTY_CONTAINER],
        };
    }
    if (decoded.faults.length === 0)
        return decoded; // a container is one
    const certificates = [...decoded.certificates];
    const read = new Set();
    for (const { label, content, position } of (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemBlocks */ .Hg)(bytes)) {
        if (!CONTAINER_LABELS.has(label) || !Buffer.isBuffer(content))
            continue;
        const found = await readPkcs7(content);
        if (found === undefined || found.length === 0)
            continue;
        read.add(position);
        certificates.push(...found.map((certificate) => ({ certificate, position })));
    }
    if (read.size === 0)
        return decoded;
    const isUnread = ({ position }) => !read.has(position);
    return {
        certificates: certificates.sort((one, other) => one.position - other.position),
        faults: decoded.faults.filter(isUnread),
    };
}
/**
 * The certificates in a PKCS#7 container in their order, undefined if the bytes are none. What stands among them and is
 * no X.509 certificate is left out.
 */
async function readPkcs7(bytes) {
    const { default: forge } = await __webpack_require__.e(/* import() */ 542).then(__webpack_require__.t.bind(__webpack_require__, 8542, 19));
    const { asn1 } = forge;
    let elements;
    try {
        const [type, content] = childrenOf(asn1.fromDer(bytes.toString('latin1'), false));
        if (typeof type?.value !== 'string' || asn1.derToOid(type.value) !== SIGNED_DATA)
            return undefined;
        const [signedData] = childrenOf(content);
        const set = childrenOf(signedData).find(({ tagClass, type: tag }) => tagClass === asn1.Class.CONTEXT_SPECIFIC && Number(tag) === CERTIFICATES_TAG);
        elements = childrenOf(set);
    }
    catch {
        return undefined;
    }
    return elements.flatMap((element) => {
        const der = Buffer.from(asn1.toDer(element).getBytes(), 'latin1');
        // A certificate that forge would write differently is another certificate.
        const certificate = bytes.includes(der) ? tryParse(der) : undefined;
        return certificate ? [certificate] : [];
    });
}
function childrenOf(element) {
    return Array.isArray(element?.value) ? element.value : [];
}
function tryParse(der) {
    try {
        return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCertificate */ .hB)(der);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyHosts: () => (/* binding */ verifyHosts)
/* harmony export */ });
/* harmony import */ var _certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5188);
/* harmony import */ var _certificates_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
/* harmony import */ var _net_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(994);
/* harmony import */ var _net_handshake_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4353);
/* harmony import */ var _net_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5312);
/* harmony import */ var _net_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2374);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3361);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6459);
/* harmony import */ var _inspectors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1903);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(949);










/** Makes a full handshake with each host, with the finished bundle (PEM) and nothing else; each host once, all side by side. */
async function verifyHosts(hosts, bundle, publicRoots, context) {
    const distinct = [...new Map(hosts.map((host) => [(0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHost */ .g9)(host), host])).values()];
    if (distinct.length === 0)
        return { results: new Map(), sights: new Map(), problems: [] };
    const inquiry = {
        context,
        publicRoots,
        strict: (0,_net_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .makeTrust */ .L)(bundle),
        partial: (0,_net_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .makeTrust */ .L)(bundle, { allowPartialTrustChain: true }),
        index: makeLazyIndex(bundle),
    };
    const answers = await (0,_host_js__WEBPACK_IMPORTED_MODULE_7__/* .mapAtOnce */ .$3)(distinct, (host) => verifyHost(host, inquiry));
    return {
        results: new Map(distinct.map((host, at) => [(0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHost */ .g9)(host), answers[at]?.verified ?? 'no'])),
        sights: new Map(distinct.flatMap((host, at) => {
            const sight = answers[at]?.sight;
            return sight ? [[(0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHost */ .g9)(host), sight]] : [];
        })),
        problems: (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .listOnce */ .A1)(answers.flatMap(({ problem }) => (problem ? [problem] : []))),
    };
}
async function verifyHost(host, inquiry) {
    const { context, strict, partial, index } = inquiry;
    const label = (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .formatHost */ .g9)(host);
    const origin = { kind: 'host', label, position: 0 };
    const { signal } = context;
    const choice = (0,_net_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseProxy */ .UR)(host, context.environment);
    if (choice.problem)
        return { verified: 'no', problem: choice.problem };
    const { proxy } = choice;
    const { value, failure } = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyHandshake */ .d6)(host, { trust: strict, proxy, signal });
    if (failure === undefined)
        return { verified: 'yes', sight: lookAt(value.chain, inquiry) };
    if (failure.kind !== 'untrusted' || failure.party === 'proxy') {
        return {
            verified: 'no',
            problem: (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .explainUnreached */ .ny)(failure, `${label} with the finished bundle`, origin, signal),
        };
    }
    const again = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyHandshake */ .d6)(host, { trust: partial, proxy, signal });
    if (again.failure === undefined) {
        return {
            verified: 'partial',
            sight: lookAt(again.value.chain, inquiry),
            problem: { code: 'partial-chain', severity: 'warning', message: explainPartial(label), origin },
        };
    }
    const shown = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_3__/* .readChain */ .UM)(host, { trust: strict, proxy, signal });
    const reason = shown.value
        ? explainChain(shown.value.chain, shown.value.nameError, failure.code ?? '', index(), context.now)
        : `its chain does not validate (${failure.code}).`;
    const message = `${label} with the finished bundle: ${reason} Nothing was exported.`;
    return { verified: 'no', problem: { code: 'host-unverified', severity: 'error', message, origin } };
}
function lookAt(chain, { index, publicRoots }) {
    const sent = (0,_host_js__WEBPACK_IMPORTED_MODULE_7__/* .readSent */ .dh)(chain, new Map());
    if (!sent)
        return undefined;
    const { root } = (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .findEnd */ .N1)({ sent, fetched: [], trust: index() });
    const isPublic = publicRoots.has(root.fingerprint);
    const product = isPublic ? undefined : (0,_inspectors_js__WEBPACK_IMPORTED_MODULE_8__/* .findInspector */ .n)([sent[0].issuer, root.subject, root.issuer]);
    return { root: root.subject, issuer: sent[0].issuer, isPublic, product };
}
/** The clients were tried, each against a server with such a chain: docs/hosts.md has the table. */
function explainPartial(label) {
    return `${label}: with the finished bundle its chain ends in an intermediate CA, because nobody has the root above it. curl, git, Go, Java and cargo accept that; OpenSSL, Python before 3.13, Node.js, Ruby, PHP and Subversion refuse it (docs/hosts.md). Add the root's certificate to certificates, or pin it in hosts.`;
}
function explainChain(chain, nameError, code, trust, now) {
    const sent = (0,_host_js__WEBPACK_IMPORTED_MODULE_7__/* .readSent */ .dh)(chain, new Map());
    if (!sent)
        return `its chain does not validate (${code}).`;
    const end = (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .findEnd */ .N1)({ sent, fetched: [], trust });
    const expired = [...end.path, end.root].find(({ notAfter }) => notAfter < now);
    if (/EXPIRED/.test(code) && expired) {
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(expired)} in its chain has expired. Its owner, or whoever runs the proxy, must renew it.`;
    }
    if (nameError !== undefined && end.isTrusted) {
        return `its certificate ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(sent[0])} is for another name (${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bound */ .$s)(nameError)}). Write the host as its certificate names it.`;
    }
    return explainEnd(end, code);
}
function explainEnd({ root, isTrusted, isSelfSigned }, code) {
    if (isTrusted) {
        return `its root ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(root)} is in the bundle, but clients refuse the chain all the same (OpenSSL: ${code}). Its owner, or whoever runs the proxy, must mend it.`;
    }
    if (isSelfSigned) {
        return `its root ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(root)} is not in the bundle. Give that certificate in certificates, or the host with a pin in hosts.`;
    }
    return `the certificate of \u201c${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bound */ .$s)(root.issuer)}\u201d is missing, the CA that signed ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(root)}: it was not sent, and is not in the bundle. Give it in certificates, or the host with a pin in hosts.`;
}
/** Read only where something failed. */
function makeLazyIndex(bundle) {
    let index;
    return () => {
        index ??= (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .indexTrust */ .n)((0,_certificates_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSource */ .E)(Buffer.from(bundle, 'latin1')).certificates.map(({ certificate }) => certificate));
        return index;
    };
}


/***/ })

};

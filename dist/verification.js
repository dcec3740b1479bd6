export const id = "verification";
export const ids = ["verification"];
export const modules = {

2372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (shareTime)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

function shareTime({ certificates, hosts, verifyHosts, verifyClients }) {
    const parts = [
        certificates.some(({ kind }) => kind === 'url'),
        hosts.length > 0,
        hosts.length + verifyHosts.length > 0,
        verifyClients,
    ].filter((isAsked) => isAsked);
    return _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_DEADLINE_MS */ .Yj / Math.max(1, parts.length);
}


}),

8120:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  verifyHosts: () => (verifyHosts)
});
var _certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
var _certificates_dates_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8437);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1941);
var _certificates_lint_lint_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2599);
var _endpoint_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4258);
var _net_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2897);
var _net_handshake_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4649);
var _net_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7259);
var _net_trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9881);
var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3046);
var _host_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(217);
var _host_lints_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5142);
var _inspectors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3105);
var _time_share_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2372);














async function verifyHosts(hosts, bundle, publicRoots, context, request, sent = new Map()) {
    const distinct = [...new Map(hosts.map((host) => [(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_11__/* .formatEndpoint */ .T)(host), host])).values()];
    if (distinct.length === 0)
        return { results: new Map(), summaries: new Map(), problems: [] };
    const inquiry = {
        context,
        publicRoots,
        strict: (0,_net_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .makeTrust */ .L)(bundle),
        partial: (0,_net_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .makeTrust */ .L)(bundle, { allowPartialTrustChain: true }),
        index: makeLazyIndex(bundle),
        toleratesSilence: request?.toleratesSilence ?? false,
        known: new Map(sent),
        told: new Set(request?.hosts.map(_endpoint_js__WEBPACK_IMPORTED_MODULE_11__/* .formatEndpoint */ .T)),
    };
    const timeMs = request && (0,_time_share_js__WEBPACK_IMPORTED_MODULE_12__/* .shareTime */ .Z)(request);
    const answers = await (0,_host_js__WEBPACK_IMPORTED_MODULE_8__/* .askAll */ .pI)(distinct, timeMs, context.signal, (host, signal) => verifyHost(host, { ...inquiry, context: { ...context, signal } }));
    return {
        results: new Map(distinct.map((host, at) => [(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_11__/* .formatEndpoint */ .T)(host), answers[at]?.verified ?? 'no'])),
        summaries: new Map(distinct.flatMap((host, at) => {
            const summary = answers[at]?.summary;
            return summary ? [[(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_11__/* .formatEndpoint */ .T)(host), summary]] : [];
        })),
        problems: [
            ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .listOnce */ .A1)(answers.flatMap(({ problem }) => (problem ? [problem] : []))),
            ...(0,_host_lints_js__WEBPACK_IMPORTED_MODULE_9__/* .explainHostLints */ .u)(distinct.map((host, at) => ({ label: (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_11__/* .formatEndpoint */ .T)(host), lints: answers[at]?.lints ?? [] }))),
        ],
    };
}
async function verifyHost(host, inquiry) {
    const { context, strict, partial, index } = inquiry;
    const label = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_11__/* .formatEndpoint */ .T)(host);
    const origin = { kind: 'host', label, position: 0 };
    const { signal } = context;
    const choice = (0,_net_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseProxy */ .UR)(host, context.environment);
    if (choice.problem)
        return { verified: 'no', problem: choice.problem };
    const { proxy } = choice;
    const { value, failure } = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyHandshake */ .d6)(host, { trust: strict, proxy, signal });
    if (failure === undefined) {
        return {
            verified: 'yes',
            summary: summarize(value.chain, inquiry),
            lints: lintSent(label, value.chain, inquiry),
        };
    }
    if (failure.kind !== 'untrusted' || failure.party === 'proxy') {
        const old = failure.kind === 'tls' && failure.party === 'origin' && !inquiry.told.has(label)
            ? await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_4__/* .readChain */ .UM)(host, { trust: strict, proxy, signal })
            : undefined;
        const problem = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .explainUnreached */ .ny)(failure, `${label} with the finished bundle`, origin, signal);
        return {
            verified: 'no',
            problem: inquiry.toleratesSilence && failure.kind !== 'untrusted' ? tolerate(problem) : problem,
            lints: old?.value ? lintSent(label, old.value.chain, inquiry, old.value) : [],
        };
    }
    const again = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyHandshake */ .d6)(host, { trust: partial, proxy, signal });
    if (again.failure === undefined) {
        return {
            verified: 'partial',
            summary: summarize(again.value.chain, inquiry),
            lints: lintSent(label, again.value.chain, inquiry),
            problem: { code: 'partial-chain', severity: 'warning', message: explainPartial(label), origin },
        };
    }
    const shown = await (0,_net_handshake_js__WEBPACK_IMPORTED_MODULE_4__/* .readChain */ .UM)(host, { trust: strict, proxy, signal });
    const reason = shown.value
        ? explainChain(shown.value.chain, shown.value.nameError, failure.code ?? '', index(), context.now)
        : `its chain does not validate (${failure.code}).`;
    const message = `${label} with the finished bundle: ${reason} No variable was set.`;
    return {
        verified: 'no',
        problem: { code: 'host-unverified', severity: 'error', message, origin },
        lints: shown.value ? lintSent(label, shown.value.chain, inquiry, shown.value) : [],
    };
}
function tolerate(problem) {
    const message = `${problem.message} The bundle was made anyway (fail: soft).`;
    return { ...problem, severity: 'warning', message };
}
function lintSent(label, chain, { index, known, told }, transport = { protocol: undefined, legacyCode: undefined }) {
    const sent = told.has(label) ? undefined : (0,_host_js__WEBPACK_IMPORTED_MODULE_8__/* .readSent */ .dh)(chain, known);
    if (!sent)
        return [];
    const isAnchor = ({ fingerprint, subject }) => index()
        .get(subject)
        ?.some((one) => one.fingerprint === fingerprint) ?? false;
    return (0,_certificates_lint_lint_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .lintChain */ .p)(sent, transport, isAnchor);
}
function summarize(chain, { index, publicRoots, known }) {
    const sent = (0,_host_js__WEBPACK_IMPORTED_MODULE_8__/* .readSent */ .dh)(chain, known);
    return sent && (0,_inspectors_js__WEBPACK_IMPORTED_MODULE_10__/* .summarizeChain */ .jA)({ sent, fetched: [], trust: index() }, publicRoots);
}
function explainPartial(label) {
    return `${label}: with the finished bundle its chain ends in an intermediate CA, because the root above it is missing. curl, git, Go, Java and cargo accept that; OpenSSL, Python before 3.13, Node.js, Ruby, PHP and Subversion refuse it (docs/hosts.md). Add the root's certificate to certificates, or pin it in hosts.`;
}
function explainChain(chain, nameError, code, trust, now) {
    const sent = (0,_host_js__WEBPACK_IMPORTED_MODULE_8__/* .readSent */ .dh)(chain, new Map());
    if (!sent)
        return `its chain does not validate (${code}).`;
    const end = (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .findEnd */ .N1)({ sent, fetched: [], trust });
    const expired = [...end.path, end.root].find((one) => (0,_certificates_dates_js__WEBPACK_IMPORTED_MODULE_13__/* .judgeValidity */ .A8)(one, now) === 'expired');
    if (/EXPIRED/.test(code) && expired) {
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(expired)} in its chain has expired. Its owner, or the administrator of the proxy, must renew it.`;
    }
    if (nameError !== undefined && end.isTrusted) {
        return `its certificate ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(sent[0])} is for another name (${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(nameError)}). Write the host as its certificate names it.`;
    }
    return explainEnd(end, code, (0,_certificates_lint_lint_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .findFalseIssuer */ .E)(end.root, sent));
}
function explainEnd({ root, isTrusted, isSelfSigned }, code, falseIssuer) {
    if (falseIssuer)
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .explainFalseIssuer */ .IN)(falseIssuer, root)}.`;
    if (isTrusted) {
        return `its root ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(root)} is in the bundle, but clients still refuse the chain (OpenSSL: ${code}). Its owner, or the administrator of the proxy, must fix it.`;
    }
    if (isSelfSigned) {
        return `its root ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(root)} is not in the bundle. Add that certificate to certificates, or the host with a pin to hosts.`;
    }
    return `the certificate of \u201c${(0,_net_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(root.issuer)}\u201d is missing, the CA that signed ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(root)}: it was not sent, and is not in the bundle. Add it to certificates, or the host with a pin to hosts.`;
}
function makeLazyIndex(bundle) {
    let index;
    return () => {
        index ??= (0,_certificates_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .indexTrust */ .n)((0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSource */ .E4)(Buffer.from(bundle, 'latin1')).certificates.map(({ certificate }) => certificate));
        return index;
    };
}


})

};

export const id = "request-advice";
export const ids = ["request-advice"];
export const modules = {

2802:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  explainRequest: () => (explainRequest)
});
function explainRequest(request, now, { isJob, isHook = false }) {
    const problems = [];
    const isEmpty = request.certificates.length === 0 && request.hosts.length === 0;
    // a fleet without settings is meant so
    if (isEmpty && (request.failOnEmpty || !isHook)) {
        const what = request.failOnEmpty
            ? 'certificates and hosts are both empty, and fail-on-empty is set.'
            : 'certificates and hosts are both empty: the bundle holds what this machine trusts by default.';
        const why = isJob && !isHook ? ' On pull requests from forks, variables and secrets are empty.' : '';
        problems.push({
            code: 'nothing-given',
            severity: request.failOnEmpty ? 'error' : 'notice',
            message: what + why,
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


})

};

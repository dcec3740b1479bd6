export const id = "schannel";
export const ids = ["schannel"];
export const modules = {

3018:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  MAX_SCHANNEL_BUNDLE_BYTES: () => (MAX_SCHANNEL_BUNDLE_BYTES),
  planSchannel: () => (planSchannel)
});
const KEY = 'http.schannelUseSSLCAInfo';
const MAX_SCHANNEL_BUNDLE_BYTES = 1024 * 1024;
function planSchannel(variables, bundleBytes, environment) {
    const git = variables.find(({ variable, action }) => variable === 'GIT_SSL_CAINFO' && action !== 'kept');
    const count = readCount(environment.GIT_CONFIG_COUNT);
    if (git === undefined || count === undefined)
        return { variables, problems: [] };
    const indexes = Array.from({ length: count }, (_, index) => index);
    const isThere = (index) => environment[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() === KEY.toLowerCase();
    if (bundleBytes > MAX_SCHANNEL_BUNDLE_BYTES && !indexes.some(isThere)) {
        const message = `git: the bundle is larger than 1 MiB, which git with schannel does not read, so it goes on reading the store of Windows (${KEY} is not set). With \`git config --global http.sslBackend openssl\` it reads the bundle.`;
        return { variables, problems: [{ code: 'too-large', severity: 'notice', message }] };
    }
    const index = indexes.findLast(isThere) ?? count;
    const isNew = index === count;
    const plan = (variable, wanted) => {
        const value = isNew ? wanted : (environment[variable] ?? '');
        return { client: git.client, variable, value, action: isNew ? 'export' : 'unchanged' };
    };
    return {
        variables: [
            ...variables,
            plan(`GIT_CONFIG_KEY_${index}`, KEY),
            plan(`GIT_CONFIG_VALUE_${index}`, 'true'),
            plan('GIT_CONFIG_COUNT', String(count + 1)),
        ],
        problems: [],
    };
}
function readCount(value = '') {
    if (value === '')
        return 0;
    return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}


})

};

export const id = "setting-lines";
export const ids = ["setting-lines"];
export const modules = {

4962:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (SWITCH_VARIABLES),
  N: () => (SWITCH_LINES)
});
const SWITCH_VARIABLES = [
    ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/, 'Node.js'],
    ['GIT_SSL_NO_VERIFY', /^/, 'git'], // to be set is enough (git's http.c)
    ['PYTHONHTTPSVERIFY', /^0$/, "Python 2.7 and distributions' builds of it"],
    ['PIP_TRUSTED_HOST', /./, 'pip, for these hosts'],
    ['npm_config_strict_ssl', /^(?:false|null)$/i, 'npm'],
    ['NPM_CONFIG_STRICT_SSL', /^(?:false|null)$/i, 'npm'],
    ['YARN_STRICT_SSL', /^false$/i, 'yarn 1'],
    ['YARN_ENABLE_STRICT_SSL', /^(?:false|0)$/i, 'yarn 2 and later'],
    ['CONDA_SSL_VERIFY', /^(?:false|no|off|0)$/i, 'conda'],
    ['MAMBA_SSL_VERIFY', /^(?:false|<false>)$/i, 'mamba'],
    ['PERL_LWP_SSL_VERIFY_HOSTNAME', /^0$/, 'Perl LWP'],
    ['CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION', /^(?:true|1|yes|on)$/i, 'Google Cloud CLI'],
    ['AZURE_CLI_DISABLE_CONNECTION_VERIFICATION', /^(?:true|1)$/i, 'Azure CLI'],
    ['BUNDLE_SSL_VERIFY_MODE', /^0$/, 'Bundler'],
    ['HEX_UNSAFE_HTTPS', /^(?:true|1)$/i, 'Hex'],
    ['UV_INSECURE_HOST', /./, 'uv, for these hosts'],
    ['GOINSECURE', /./, 'Go, for these modules'],
    ['JULIA_SSL_NO_VERIFY_HOSTS', /./, 'Julia, for these hosts'],
    ['JULIA_NO_VERIFY_HOSTS', /./, 'Julia, for these hosts'],
];
const SWITCH_LINES = {
    // an option in a curlrc needs no dashes if it is a long one (curl's manual, --config)
    curlrc: [[/^[ \t]*(?:-[a-zA-Z]*k\b|(?:--)?(?:insecure|proxy-insecure)\b)/m, 'curl']],
    wgetrc: [[/^[ \t]*check[-_]?certificate[ \t]*=[ \t]*(?:off|no|0|quiet)\b/im, 'wget']],
    pip: [[/^[ \t]*trusted-host[ \t]*[=:]/im, 'pip, for these hosts']],
    npmrc: [[/^[ \t]*strict-ssl[ \t]*=[ \t]*(?:false|null)\b/im, 'npm']],
    condarc: [[/^[ \t]*(?:ssl_verify|verify_ssl)[ \t]*:[ \t]*(?:false|no|off)\b/im, 'conda']],
    yarnrc: [[/^[ \t]*"?strict-ssl"?[ \t]+"?false\b/im, 'yarn 1']],
    'yarnrc.yml': [[/^[ \t]*enableStrictSsl:[ \t]*false\b/m, 'yarn 2 and later']],
    bundle: [[/^BUNDLE_SSL_VERIFY_MODE:[ \t]*"?0\b/m, 'Bundler']],
    'bundle-project': [[/^BUNDLE_SSL_VERIFY_MODE:[ \t]*"?0\b/m, 'Bundler']],
    gemrc: [[/^[ \t]*:ssl_verify_mode:[ \t]*0\b/m, 'RubyGems']],
    composer: [[/"disable-tls"\s*:\s*true/, 'Composer']],
    httpie: [[/"--verify(?:=|",[ \t]*")(?:no|false)"/i, 'HTTPie']],
};


}),

603:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  describeSwitch: () => (describeSwitch),
  findLine: () => (findLine),
  findSwitchLines: () => (findSwitchLines)
});
var _clients_switches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);

function findLine(text, ...words) {
    const lines = text.split('\n');
    const hasAll = (line) => words.every((word) => line.toLowerCase().includes(word.toLowerCase()));
    const at = lines.findIndex((line) => hasAll(line) && !/^\s*[#;]/.test(line));
    return (at === -1 ? Math.max(lines.findIndex(hasAll), 0) : at) + 1;
}
function findSwitchLines(name, file, text, isLeft) {
    return (_clients_switches_js__WEBPACK_IMPORTED_MODULE_0__/* .SWITCH_LINES */ .N[name] ?? []).flatMap(([isOff, who]) => {
        const at = text.search(isOff);
        if (at === -1)
            return [];
        const line = text.slice(0, at).split('\n').length;
        return [{ what: `line ${line} of ${file}`, who, remedy: 'Remove the line.', isLeft }];
    });
}
function describeSwitch({ what, who, remedy, isLeft }) {
    const message = `${what} switches verification off (${who}): anyone on the way can read and change what you send. It stays as it is. ${remedy} You do not need it if the bundle has the CA.`;
    return { code: 'verification-off', severity: isLeft ? 'notice' : 'warning', message };
}


})

};

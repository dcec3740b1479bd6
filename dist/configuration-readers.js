export const id = "configuration-readers";
export const ids = ["configuration-readers"];
export const modules = {

8722:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readAws: () => (readAws),
  readConda: () => (readConda),
  readNpm: () => (readNpm),
  readPip: () => (readPip)
});

// EXTERNAL MODULE: ./node_modules/ini/lib/ini.js
var ini = __webpack_require__(7161);
;// CONCATENATED MODULE: ./build/sources/settings/python-ini.js
function findIniKeys(text, name) {
    return findKeys((0,ini.parse)(text.replace(/^([\w-]+)[ \t]*:/gm, '$1 =')), name, []);
}
function findKeys(section, name, path) {
    return Object.entries(section).flatMap(([key, value]) => {
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            return findKeys(value, name, [...path, key]);
        }
        if (path.length === 0 || key.toLowerCase().replace(/^--/, '') !== name)
            return [];
        return [{ key: [...path, name].join('.'), value }];
    });
}

var setting = __webpack_require__(2214);
var setting_lines = __webpack_require__(603);
;// CONCATENATED MODULE: ./build/sources/settings/configuration-readers.js
function readPip(text, context) {
    return findIniKeys(text, 'cert').map(({ key, value }) => toEntry({ key, value, rank: 'cert', line: lineOf(text, 'cert', value) }, (path) => (0,setting/* expandHome */.kc)(path, context)));
}
function readNpm(text, context) {
    const { cafile, ca } = (0,ini.parse)(text);
    const expand = (value) => (0,setting/* expandHome */.kc)((0,setting/* expandVariables */.i7)(value, context.environment), context);
    const entry = toEntry({ key: 'cafile', value: cafile, rank: 'cafile', line: lineOf(text, 'cafile', cafile) }, expand);
    if (ca === undefined || ca === null || ca === '' || (Array.isArray(ca) && ca.length === 0))
        return [entry];
    const at = text.split('\n').findIndex((line) => /^\s*ca(?:\[\])?\s*=/.test(line));
    return [entry, { key: 'ca', value: undefined, rank: 'ca', line: at + 1, isInline: true }];
}
async function readConda(text, context) {
    const { loadAll } = await __webpack_require__.e("js-yaml").then(__webpack_require__.bind(__webpack_require__, 5390)); // `load` throws at a file that is all comments
    const { verify_ssl, ssl_verify = verify_ssl } = (loadAll(text)[0] ?? {});
    const expand = (value) => setting/* SSL_VERIFY_SWITCH */.ig.test(value) ? undefined : (0,setting/* expandVariables */.i7)(value, context.environment);
    if (ssl_verify === undefined)
        return [];
    const line = lineOf(text, 'ver', ssl_verify); // ssl_verify, verify_ssl
    return [toEntry({ key: 'ssl_verify', value: ssl_verify, rank: 'ssl_verify', line }, expand)];
}
function readAws(text, { environment }) {
    const profile = environment.AWS_PROFILE || environment.AWS_DEFAULT_PROFILE || 'default';
    return findIniKeys(text, 'ca_bundle').map(({ key, value }) => {
        const isInForce = [profile, `profile ${profile}`].includes(key.slice(0, -'.ca_bundle'.length));
        const rank = isInForce ? 'ca_bundle' : undefined;
        return toEntry({ key, value, rank, line: lineOf(text, 'ca_bundle', value) }, (path) => path);
    });
}
function toEntry({ value, ...entry }, expand) {
    return { ...entry, value: typeof value === 'string' && value !== '' ? expand(value) : undefined };
}
function lineOf(text, key, value) {
    return (0,setting_lines.findLine)(text, key, typeof value === 'string' ? value : '');
}


})

};

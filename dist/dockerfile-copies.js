export const id = "dockerfile-copies";
export const ids = ["dockerfile-copies", "shape-for-main", "java-options"];
export const modules = {

2309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  addTruststore: () => (addTruststore),
  e: () => (removeTruststore),
  i: () => (namesOtherTruststore)
});
const OPTION = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;
const TRUSTSTORE = /^-Djavax\.net\.ssl\.trustStore(?:Type|Password|Provider)?=/;
const OWN = /^-Djavax\.net\.ssl\.trustStore=.*[\\/]setup-ca-bundle-\w{6}[\\/]truststore\.jks$/;
function addTruststore(present, path) {
    return `${removeTruststore(present ?? '', path)} -Djavax.net.ssl.trustStore=${quote(path)}`.trimStart();
}
function removeTruststore(options, path) {
    return options.replace(OPTION, (option) => (isOwn(unquote(option), path) ? '' : option)).trim();
}
function namesOtherTruststore(options, path) {
    return (options.match(OPTION) ?? [])
        .map(unquote)
        .some((option) => TRUSTSTORE.test(option) && !isOwn(option, path));
}
function isOwn(option, path) {
    return OWN.test(option) || option === `-Djavax.net.ssl.trustStore=${path}`;
}
function quote(path) {
    return /[\s'"]/.test(path) ? `"${path.replaceAll('"', `"'"'"`)}"` : path;
}
function unquote(option) {
    return option.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double);
}


}),

4864:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  copyDockerfiles: () => (copyDockerfiles)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _certificates_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3290);
var _files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6771);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9686);
var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6292);
var _build_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2028);







function copyDockerfiles(given, bundle, bundleBytes, context) {
    const secrets = (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .planSecrets */ .D)(bundle);
    const files = [...secrets.files];
    const copies = [];
    const problems = [];
    const report = (severity, code, message) => {
        problems.push({ severity, code, message: `dockerfiles: ${message}` });
    };
    if (bundleBytes > _build_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SECRET_BYTES */ .s) {
        report('error', 'too-large', `the bundle has ${Math.ceil(bundleBytes / 1000)} kB, and a build's secret may have 500 kB. Give fewer certificates, or default-store: mozilla.`);
    }
    for (const path of given) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .findStart */ .kI)(context), path);
        const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o)(place);
        if (!Buffer.isBuffer(bytes)) {
            report('error', bytes.code, `${path} ${bytes.reason}. Name a Dockerfile of this repository, after actions/checkout.`);
            continue;
        }
        const rewritten = (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .rewriteFile */ .LL)(bytes, path, secrets);
        if ('obstacle' in rewritten) {
            report('error', 'not-supported', rewritten.obstacle);
            continue;
        }
        for (const message of rewritten.warnings)
            report('warning', 'build-unreached', message);
        for (const message of rewritten.hints)
            report('notice', 'build-unreached', message);
        const ignored = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${place}.dockerignore`) ? (0,_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o)(`${place}.dockerignore`) : undefined;
        const ignore = Buffer.isBuffer(ignored) ? ignored : undefined;
        const digest = (0,_certificates_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSha256 */ .O)(Buffer.concat([rewritten.bytes, Buffer.from([0]), ignore ?? Buffer.alloc(0)]));
        const name = `Dockerfile-${digest.slice(0, 12)}`;
        copies.push([path, name]);
        files.push({ name, text: rewritten.bytes });
        // the builder looks for it beside the Dockerfile
        if (ignore !== undefined)
            files.push({ name: `${name}.dockerignore`, text: ignore });
    }
    return { files, copies, secrets: secrets.paths, problems };
}


}),

542:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  Bp: () => (variantOf),
  C5: () => (memberOf),
  KH: () => (isText),
  Lm: () => (isBoolean),
  Xy: () => (objectOf),
  c3: () => (listOf),
  gP: () => (either),
  lq: () => (optional),
  my: () => (isCount),
  pV: () => (exactly),
  wC: () => (matching),
  xj: () => (parseShaped),
  yL: () => (oneOf)
});
function parseShaped(text, check, what) {
    const value = JSON.parse(text);
    if (check(value))
        return value;
    throw new SyntaxError(`it is no ${what} that this version of this program writes`);
}
function isText(value) {
    return typeof value === 'string';
}
function isBoolean(value) {
    return typeof value === 'boolean';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function matching(pattern) {
    return (value) => isText(value) && pattern.test(value);
}
function oneOf(names) {
    return (value) => isText(value) && Object.hasOwn(names, value);
}
function memberOf(list) {
    return (value) => list.some((one) => one === value);
}
function exactly(wanted) {
    return (value) => value === wanted;
}
function either(one, other) {
    return (value) => one(value) || other(value);
}
function optional(check) {
    return (value) => value === undefined || check(value);
}
function listOf(check) {
    return (value) => Array.isArray(value) && value.every(check);
}
function mapOf(check) {
    return (value) => isObject(value) && Object.values(value).every(check);
}
function objectOf(fields) {
    const names = Object.keys(fields);
    return (value) => {
        return (isObject(value) &&
            names.every((name) => fields[name](Object.hasOwn(value, name) ? value[name] : undefined)));
    };
}
function variantOf(key, variants) {
    return (value) => {
        if (!isObject(value) || !Object.hasOwn(value, key))
            return false;
        const name = value[key];
        return isText(name) && Object.hasOwn(variants, name) && variants[name](value);
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


})

};

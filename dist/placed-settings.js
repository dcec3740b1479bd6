export const id = "placed-settings";
export const ids = ["placed-settings", "java-options"];
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

1451:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readPlaced: () => (readPlaced)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1941);
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2309);
var _clients_precedence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9650);
var _clients_switches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4962);
var _files_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4836);
var _files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6771);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9686);
var _setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2214);
var _setting_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(603);










const FOLDER_KEYS = /capath$|BUNDLE_SSL_CA_CERT$|ssl_ca_cert$/;
const RELATIVE_TO = {
    'yarnrc.yml': node_path__WEBPACK_IMPORTED_MODULE_0__.dirname,
    cargo: (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)),
};
const TRUSTSTORE = 'javax.net.ssl.trustStore';
const JAVA_VARIABLES = [
    '_JAVA_OPTIONS',
    'JDK_JAVA_OPTIONS',
    'MAVEN_OPTS',
    'GRADLE_OPTS',
    'SBT_OPTS',
    'JAVA_OPTS',
];
function readPlaced(files, context) {
    const variables = { rivals: findJavaVariables(context), switches: findSwitchVariables(context) };
    return (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .joinSettings */ .wj)([
        { ..._setting_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_SETTINGS */ .Ac, ...variables },
        ...files.map((file) => readPlacedFile(file, context)),
    ]);
}
function readPlacedFile({ name, path: file }, context) {
    const isTrustedSource = !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .isInWorkspace */ .P_)(file, context);
    if (context.isHook && !isTrustedSource)
        return _setting_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_SETTINGS */ .Ac;
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readSource */ .o)(file);
    if (!Buffer.isBuffer(bytes))
        return _setting_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_SETTINGS */ .Ac; // its client cannot read it either
    const text = bytes.toString('utf8');
    const isLeft = context.isLeftByJob?.(file) === true;
    const settings = [];
    const rivals = [];
    for (const { key: short, value, line } of findKeys(name, text)) {
        const key = `${name}:${short}`;
        if (value === undefined) {
            rivals.push({ key, file, line, isTaken: false, isLeft });
            continue;
        }
        const expanded = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .expandHome */ .kc)((0,_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .expandVariables */ .i7)(value, context.environment), context);
        const base = RELATIVE_TO[name]?.(file);
        const path = (0,_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .toAbsolute */ .Tr)(base === undefined ? expanded : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, expanded), context);
        if ((0,_files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .isInOutput */ .zA)(path, context))
            continue; // the bundle of an earlier run, which this one writes again
        if ((0,_clients_precedence_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswered */ .Qy)(key)) {
            const label = `${short} in ${file}`;
            const takesFolder = FOLDER_KEYS.test(short);
            settings.push({
                name: label,
                path,
                isTrustedSource,
                isLeft,
                takesFolder,
                isExportable: false,
                key,
                file,
                line,
            });
        }
        else
            rivals.push({ key, file, line, isTaken: false, isLeft, holds: readFingerprints(path) });
    }
    return { settings, rivals, switches: (0,_setting_lines_js__WEBPACK_IMPORTED_MODULE_8__.findSwitchLines)(name, file, text, isLeft), problems: [] };
}
function readFingerprints(path) {
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readSource */ .o)(path);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    return new Set((0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSource */ .E4)(bytes).certificates.map(({ certificate }) => certificate.fingerprint));
}
function findSwitchVariables({ environment }) {
    return _clients_switches_js__WEBPACK_IMPORTED_MODULE_3__/* .SWITCH_VARIABLES */ .D.flatMap(([name, isOff, who]) => {
        const value = environment[name];
        if (value === undefined || !isOff.test(value))
            return [];
        const what = isOff.exec(value)?.[0] === value ? `${name}=${value}` : name;
        return [{ what, who, remedy: `Unset it: unset ${name}` }];
    });
}
function findJavaVariables({ environment }) {
    return JAVA_VARIABLES.filter((name) => (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_9__/* .namesOtherTruststore */ .i)(environment[name] ?? '')).map((name) => ({
        key: `$${name}`,
        isTaken: false,
    }));
}
function findKeys(name, text) {
    const lines = readLines(text, name === 'yarnrc.yml');
    const of = (...keys) => keys.flatMap((key) => lines.findLast((line) => line.key === key && line.value !== '') ?? []);
    switch (name) {
        case 'curlrc':
            return of('cacert', 'capath');
        case 'yarnrc':
            return of('cafile').filter(({ value }) => value !== 'null');
        case 'yarnrc.yml':
            return [
                ...of('httpsCaFilePath', 'caFilePath'),
                ...lines
                    .filter(({ key }) => key === ' httpsCaFilePath' || key === ' caFilePath')
                    .map((line) => ({ ...line, key: 'networkSettings.<host>.httpsCaFilePath' })),
            ];
        case 'bunfig':
            return [...of('install.cafile'), ...of('install.ca').map((line) => ({ ...line, value: undefined }))];
        case 'cargo':
            return of('http.cainfo');
        case 'composer':
            return findComposerKeys(text);
        case 'bundle':
        case 'bundle-project':
            return of('BUNDLE_SSL_CA_CERT');
        case 'gemrc':
            return of(':ssl_ca_cert');
        case 'httpie':
            return findHttpieKeys(text);
        case 'svn':
            return lines
                .filter(({ key, value }) => /\.ssl-trust-default-ca$/.test(key) && /^(?:no|off|false|0)$/i.test(value))
                .map(({ line }) => ({ key: 'ssl-trust-default-ca', value: undefined, line }));
        case 'renviron':
            return of('CURL_CA_BUNDLE').filter(({ value }) => !value?.includes('CURL_CA_BUNDLE'));
        case 'mavenrc':
        case 'jvm.config':
            return findTruststoreLines(text, /(?:)/).map(({ line }) => ({
                key: TRUSTSTORE,
                value: undefined,
                line,
            }));
        case 'gradle':
            return [
                ...findTruststoreLines(text, /^\s*systemProp\./).map(({ line }) => ({
                    key: `systemProp.${TRUSTSTORE}`,
                    value: undefined,
                    line,
                })),
                ...findTruststoreLines(text, /^\s*org\.gradle\.jvmargs/).map(({ line }) => ({
                    key: 'org.gradle.jvmargs',
                    value: undefined,
                    line,
                })),
            ];
        case 'wgetrc':
            return [];
    }
}
function findTruststoreLines(text, start) {
    return text
        .split('\n')
        .map((words, index) => ({ words, line: index + 1 }))
        .filter(({ words }) => words.includes(`${TRUSTSTORE}=`) &&
        !/^\s*#/.test(words) &&
        start.test(words) &&
        !words.includes(_files_location_js__WEBPACK_IMPORTED_MODULE_4__/* .TRUSTSTORE_FILE */ .vB));
}
function findComposerKeys(text) {
    const { config } = (parseJson(text) ?? {});
    if (typeof config !== 'object' || config === null)
        return [];
    return ['cafile', 'capath'].flatMap((key) => {
        const value = config[key];
        if (typeof value !== 'string' || value === '')
            return [];
        return [{ key: `config.${key}`, value, line: (0,_setting_lines_js__WEBPACK_IMPORTED_MODULE_8__.findLine)(text, `"${key}"`) }];
    });
}
function findHttpieKeys(text) {
    const { default_options: options } = (parseJson(text) ?? {});
    if (!Array.isArray(options))
        return [];
    const words = options.filter((option) => typeof option === 'string');
    const at = words.findLastIndex((word) => /^--verify(?:=|$)/.test(word));
    const value = words[at]?.includes('=') ? words[at]?.slice('--verify='.length) : words[at + 1];
    if (at === -1 || !value || /^(?:yes|true|no|false)$/i.test(value))
        return [];
    return [{ key: 'default_options --verify', value, line: (0,_setting_lines_js__WEBPACK_IMPORTED_MODULE_8__.findLine)(text, '--verify') }];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // its client fails at it, too
    }
}
function readLines(text, isNested) {
    let section = '';
    return text.split('\n').flatMap((whole, index) => {
        const words = whole.trim();
        const [, name] = /^\[([^\]]*)\]/.exec(words) ?? [];
        if (name !== undefined)
            section = `${name.trim()}.`;
        const [start = '', key] = /^"?(?:--)?(:?[\w.-]+)"?/.exec(words) ?? [];
        const rest = words.slice(start.length);
        if (name !== undefined || key === undefined || /^[#;]/.test(words))
            return [];
        const value = /^[\s=:]/.test(rest) ? rest.replace(/^\s*[=:]?\s*/, '') : '';
        return [
            {
                key: `${isNested && /^\s/.test(whole) ? ' ' : section}${key}`,
                value: unquote(value),
                line: index + 1,
            },
        ];
    });
}
function unquote(value) {
    const [, quoted] = /^"([^"]*)"/.exec(value) ?? /^'([^']*)'/.exec(value) ?? [];
    const comment = value.search(/\s#/);
    return quoted ?? (comment === -1 ? value : value.slice(0, comment)).trim();
}


})

};

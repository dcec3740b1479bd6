export const id = "java";
export const ids = ["java"];
export const modules = {

3568:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  selectForJava: () => (selectForJava),
  writeJavaTruststore: () => (writeJavaTruststore)
});
var _certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

function selectForJava(anchors) {
    return anchors.filter(({ blindsJava }) => !blindsJava);
}
function writeJavaTruststore(anchors) {
    // a subject's text would have to be made unique, and keytool prints it raw
    return (0,_certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJks */ .Yb)(anchors.map(({ certificate: { der, fingerprint } }) => (0,_certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTrustedEntry */ .PV)(fingerprint, der)));
}


}),

5286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (planNothing),
  x: () => (joinPlans)
});
function planNothing(...obstacles) {
    return { changes: [], already: [], obstacles };
}
function joinPlans(plans) {
    return {
        changes: plans.flatMap(({ changes }) => changes),
        already: plans.flatMap(({ already }) => already),
        obstacles: plans.flatMap(({ obstacles }) => obstacles),
        notes: plans.flatMap(({ notes = [] }) => notes),
    };
}


}),

8567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planJava: () => (planJava)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _bundle_java_truststore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9686);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9524);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5026);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3823);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8929);
var _change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5286);
var _edits_keystore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2805);
var _search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8875);










const STORES = ['lib', 'jre/lib'].flatMap((lib) => [
    `${lib}/security/cacerts`,
    `${lib}/security/jssecacerts`,
]);
const MAC_HOME = 'Contents/Home';
const LINUX_FOLDERS = [
    '/usr/lib/jvm',
    '/usr/lib64/jvm',
    '/usr/java',
    '/opt',
    '/opt/java',
    '/opt/jdk',
];
const HOME_FOLDERS = [
    '.sdkman/candidates/java',
    '.jabba/jdk',
    '.jdks',
    '.gradle/jdks',
    '.asdf/installs/java',
    '.local/share/mise/installs/java',
];
const WINDOWS_FOLDERS = [
    'Java',
    'Eclipse Adoptium',
    'Microsoft',
    'Zulu',
    'Amazon Corretto',
    'BellSoft',
    'Semeru',
];
async function planJava(terms, context) {
    const stores = findStores(context);
    if (stores.length === 0) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .planNothing */ .H)('no JDK was found by JAVA_HOME, on PATH or in the usual places. Install it before this step, or use `clients: default +java`, which also reaches a JDK that you install later.');
    }
    const changes = [];
    const already = [];
    const obstacles = [];
    for (const path of stores) {
        const label = `the Java trust store ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .showValue */ .vp)(path)}`;
        try {
            const missing = listMissing((0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlace */ .yI)(path), terms);
            if (missing.length === 0)
                already.push(label);
            else
                changes.push(planStore(path, label, missing, terms));
        }
        catch (cause) {
            obstacles.push(`${label} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause)}. It is left as it is. Give the JVMs that use it the trust store beside the bundle: \`clients: default +java\`.`);
        }
    }
    return { changes, already, obstacles };
}
function listMissing(bytes, { extra }) {
    const trusted = (0,_edits_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .openKeystore */ .dq)(bytes).entries.filter((entry) => !(0,_edits_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .isOurEntry */ .Tm)(entry));
    return (0,_bundle_java_truststore_js__WEBPACK_IMPORTED_MODULE_1__.selectForJava)(extra).filter(({ certificate }) => !trusted.some(({ der }) => der.equals(certificate.der)));
}
function planStore(path, label, missing, { mark }) {
    const certificates = missing.map(({ certificate }) => certificate.der);
    const aliases = certificates.map((der) => (0,_edits_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .nameEntry */ .ap)(mark, der));
    const file = (0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteWord */ .X)(path);
    return {
        install: 'java',
        label,
        paths: [path],
        steps: [
            { do: 'add-to-keystore', path, mark, certificates: certificates.map((der) => der.toString('base64')) },
        ],
        removal: [{ do: 'remove-from-keystore', path, mark }],
        byHand: `for alias in ${aliases.join(' ')}; do keytool -delete -alias "$alias" -keystore ${file} -storepass changeit; done`,
    };
}
function findStores(context) {
    const homes = [...listNamedHomes(context), ...listHomesOnPath(context), ...listUsualHomes(context)];
    const stores = homes.flatMap((home) => STORES.map((store) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlace */ .Pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, store), context)));
    return [...new Set(stores.filter((store) => store !== undefined))];
}
function listNamedHomes({ environment }) {
    return Object.entries(environment).flatMap(([name, home]) => home && /^(?:JAVA|JDK|JRE|GRAALVM)_HOME(?:_\w+)?$/.test(name) ? (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(home) : []);
}
function listHomesOnPath(context) {
    const name = context.platform === 'win32' ? 'java.exe' : 'java';
    return (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_4__/* .listPathFolders */ .PG)(context).flatMap((folder) => {
        const java = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P_)(java, context) ? java : (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .ps)(java);
        return real === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real))];
    });
}
function listUsualHomes({ environment, folders: { home, toolCache }, platform }) {
    // actions/setup-java: Java_Temurin-Hotspot_jdk/21.0.5-11/x64, and on macOS Contents/Home in it
    const cached = toolCache ? (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(toolCache, /^(?:Java_|graalvm)/i, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4) : [];
    const own = home ? HOME_FOLDERS.flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(home, folder, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)) : [];
    const everywhere = [...cached, ...own];
    if (platform === 'win32') {
        const programs = environment.ProgramFiles;
        const found = programs ? WINDOWS_FOLDERS.flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(programs, folder, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)) : [];
        return [...everywhere, ...found];
    }
    if (platform !== 'darwin') {
        return [
            ...everywhere,
            ...LINUX_FOLDERS.flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)),
            ...(0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)('/usr/local', /^openjdk/),
        ];
    }
    const brewed = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, /^openjdk/, 'libexec/openjdk.jdk'));
    const installed = ['/', ...(home ? [home] : [])].flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, 'Library/Java/JavaVirtualMachines', _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4));
    return [...everywhere, ...[...everywhere, ...brewed, ...installed].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, MAC_HOME))];
}


}),

8875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pj: () => (findPlace),
  bF: () => (listPlaces),
  x4: () => (ANY),
  yI: () => (readPlace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
var _files_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8211);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9686);
var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2527);






function listPlaces(folder, ...names) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        return [];
    const [name, ...rest] = names;
    if (name === undefined)
        return [folder];
    const found = typeof name === 'string' ? [name] : listNames(folder).filter((it) => name.test(it));
    return found.flatMap((it) => listPlaces((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, it), ...rest));
}
const ANY = /^[^.]/;
function findPlace(path, context) {
    const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .findRealPath */ .ps)(path);
    if (real === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile())
        return undefined;
    const isElsewhere = real !== path && (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(real, context) === undefined;
    if (isElsewhere && (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(path, context) !== undefined)
        return undefined;
    return (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P_)(path, context) && !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P_)(real, context) ? undefined : real;
}
function readPlace(path) {
    if (isReadOnly(path))
        throw new Error('lies on a file system that cannot be written to');
    const { bytes, status } = read(path);
    if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SOURCE_BYTES */ .Tw)
        throw new Error('is too large for what it should be');
    return bytes;
}
function read(path) {
    try {
        return (0,_files_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(path, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SOURCE_BYTES */ .Tw);
    }
    catch (cause) {
        throw new Error('cannot be read', { cause });
    }
}
function isReadOnly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EROFS';
    }
}
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return []; // not there, or not for this user
    }
}


})

};

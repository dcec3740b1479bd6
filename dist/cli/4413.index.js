export const id = 4413;
export const ids = [4413];
export const modules = {

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isInWorkspace),
/* harmony export */   p: () => (/* binding */ findRealPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A path without symlinks, as the file system spells it, or undefined where it leads to nothing that can be reached. */
function findRealPath(path) {
    try {
        // native: on Windows and macOS it also gives each name the case that it has on disk
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether a pull request can decide what an absolute path leads to: it, or what it links to, lies in the workspace. */
function isInWorkspace(path, { folders: { workspace } }) {
    if (workspace === undefined)
        return false;
    const folders = [workspace, findRealPath(workspace) ?? workspace];
    const paths = [path, findRealPath(path) ?? path];
    return folders.some((folder) => paths.some((candidate) => isWithin(candidate, folder)));
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJava: () => (/* binding */ planJava)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3513);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(411);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
/* harmony import */ var _keystore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1495);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(973);






/** Where a JVM keeps what it trusts, below its home: JDK 8 has a JRE in it. JSSE reads `jssecacerts`, if it is there. */
const STORES = ['lib', 'jre/lib'].flatMap((lib) => [
    `${lib}/security/cacerts`,
    `${lib}/security/jssecacerts`,
]);
const MAC_HOME = 'Contents/Home';
/** Folders with JDKs on Linux: packages of distributions and vendors, and what images of containers have. */
const LINUX_FOLDERS = [
    '/usr/lib/jvm',
    '/usr/lib64/jvm',
    '/usr/java',
    '/opt',
    '/opt/java',
    '/opt/jdk',
];
/** Folders with JDKs below the home folder: sdkman, jabba, IntelliJ IDEA, Gradle's toolchains, asdf, mise. */
const HOME_FOLDERS = [
    '.sdkman/candidates/java',
    '.jabba/jdk',
    '.jdks',
    '.gradle/jdks',
    '.asdf/installs/java',
    '.local/share/mise/installs/java',
];
/** Folders with JDKs below `C:\Program Files`, as their installers make them. */
const WINDOWS_FOLDERS = [
    'Java',
    'Eclipse Adoptium',
    'Microsoft',
    'Zulu',
    'Amazon Corretto',
    'BellSoft',
    'Semeru',
];
/** Plans the install into the trust store of every JVM that is found. */
async function planJava(terms, context) {
    const stores = findStores(context);
    if (stores.length === 0) {
        const obstacle = 'no JDK was found, by JAVA_HOME, on PATH or where JDKs usually are. Install it before this step, or choose `clients: default +java`, which a JDK of a later step reads as well.';
        return { changes: [], already: [], obstacles: [obstacle] };
    }
    const changes = [];
    const already = [];
    const obstacles = [];
    for (const path of stores) {
        const label = `the Java trust store ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .showValue */ .vp)(path)}`;
        try {
            const missing = listMissing((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlace */ .yI)(path), terms);
            if (missing.length === 0)
                already.push(label);
            else
                changes.push(planStore(path, label, missing, terms));
        }
        catch (cause) {
            obstacles.push(`${label} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(cause)}. It is left as it is. Give the JVMs that use it the trust store of this action: \`clients: default +java\`.`);
        }
    }
    return { changes, already, obstacles };
}
/** What a store does not trust; what other uses of ours put there goes with them, and does not count. */
function listMissing(bytes, { missing }) {
    const trusted = (0,_keystore_js__WEBPACK_IMPORTED_MODULE_3__/* .openKeystore */ .dq)(bytes).entries.filter((entry) => !(0,_keystore_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurEntry */ .Tm)(entry));
    return missing.filter(({ certificate }) => !trusted.some(({ der }) => der.equals(certificate.der)));
}
function planStore(path, label, missing, { mark }) {
    const certificates = missing.map(({ certificate }) => certificate.der);
    const aliases = certificates.map((der) => (0,_keystore_js__WEBPACK_IMPORTED_MODULE_3__/* .nameEntry */ .ap)(mark, der));
    const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .XW)(path);
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
/** The stores of all JDKs, each once and without symlinks: those of a distribution often share one. */
function findStores(context) {
    const homes = [...listNamedHomes(context), ...listHomesOnPath(context), ...listUsualHomes(context)];
    const stores = homes.flatMap((home) => STORES.map((store) => (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlace */ .Pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, store), context)));
    return [...new Set(stores.filter((store) => store !== undefined))];
}
/** What JAVA_HOME names, and the variables of GitHub's images (JAVA_HOME_21_X64). */
function listNamedHomes({ environment }) {
    return Object.entries(environment).flatMap(([name, home]) => home && /^(?:JAVA|JDK|JRE|GRAALVM)_HOME(?:_\w+)?$/.test(name) ? (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .bF)(home) : []);
}
/** The homes of the programs `java` on PATH, links followed; not of one that a pull request could have linked. */
function listHomesOnPath(context) {
    const name = context.platform === 'win32' ? 'java.exe' : 'java';
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPathFolders */ .PG)(context).flatMap((folder) => {
        const java = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .isInWorkspace */ .P)(java, context) ? java : (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .findRealPath */ .p)(java);
        return real === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real))];
    });
}
function listUsualHomes({ environment, folders: { home, toolCache }, platform }) {
    // actions/setup-java: Java_Temurin-Hotspot_jdk/21.0.5-11/x64, and on macOS Contents/Home in it
    const cached = toolCache ? (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .bF)(toolCache, /^(?:Java_|graalvm)/i, _places_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY */ .x4, _places_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY */ .x4) : [];
    const own = home ? HOME_FOLDERS.flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .bF)(home, folder, _places_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY */ .x4)) : [];
    const everywhere = [...cached, ...own];
    if (platform === 'win32') {
        const programs = environment.ProgramFiles;
        const found = programs ? WINDOWS_FOLDERS.flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .bF)(programs, folder, _places_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY */ .x4)) : [];
        return [...everywhere, ...found];
    }
    if (platform !== 'darwin') {
        return [
            ...everywhere,
            ...LINUX_FOLDERS.flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .bF)(folder, _places_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY */ .x4)),
            ...(0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .bF)('/usr/local', /^openjdk/),
        ];
    }
    const brewed = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .bF)(folder, /^openjdk/, 'libexec/openjdk.jdk'));
    const installed = ['/', ...(home ? [home] : [])].flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .bF)(folder, 'Library/Java/JavaVirtualMachines', _places_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY */ .x4));
    return [...everywhere, ...[...everywhere, ...brewed, ...installed].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, MAC_HOME))];
}


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ listPathFolders),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   XW: () => (/* binding */ quoteWord),
/* harmony export */   bF: () => (/* binding */ listPlaces),
/* harmony export */   x4: () => (/* binding */ ANY),
/* harmony export */   yI: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3513);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);




/**
 * The paths below a folder along these names: a name itself, or a pattern for the names that are there. None if the folder
 * is not absolute: a variable may name it, and what is meant by it would be the workspace's.
 */
function listPlaces(folder, ...names) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        return [];
    const [name, ...rest] = names;
    if (name === undefined)
        return [folder];
    const found = typeof name === 'string' ? [name] : listNames(folder).filter((it) => name.test(it));
    return found.flatMap((it) => listPlaces((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, it), ...rest));
}
/** Any name but a hidden one. */
const ANY = /^[^.]/;
/** The folders of PATH, in order; those that are not absolute left out. */
function listPathFolders({ environment, platform }) {
    const path = environment.PATH ?? environment.Path ?? '';
    return path.split(platform === 'win32' ? ';' : ':').filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
}
/**
 * The file that a path leads to, without symlinks; undefined if there is none, or if the path lies in the workspace and
 * leads out of it: such a link may be a pull request's, and is not to decide what is changed on this machine.
 */
function findPlace(path, context) {
    const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .p)(path);
    if (real === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile())
        return undefined;
    return (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P)(path, context) && !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P)(real, context) ? undefined : real;
}
/**
 * Reads a file that is to be changed. Throws an `Error` whose message goes on from the name of the file if it cannot be
 * read, or lies where nobody can change it.
 */
function readPlace(path) {
    if (isReadOnly(path))
        throw new Error('lies on a file system that cannot be written to');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SOURCE_BYTES */ .Tw)
        throw new Error('is too large for what it should be');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (cause) {
        throw new Error('cannot be read', { cause });
    }
}
/** A path as a word of a POSIX shell, for a command that a person types. */
function quoteWord(path) {
    return /^[\w./:@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`;
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


/***/ })

};

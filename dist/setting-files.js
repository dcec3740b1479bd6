export const id = "setting-files";
export const ids = ["setting-files"];
export const modules = {

7866:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cz: () => (MAX_FOLDER_FILES),
  Zv: () => (listNames),
  mW: () => (listHashedNames)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const MAX_FOLDER_FILES = 1000;
const HASHED_NAME = /^[0-9a-f]{8}\.\d+$/;
function listHashedNames(folder) {
    return listNames(folder, HASHED_NAME);
}
function listNames(folder, pattern) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
            .filter((name) => pattern.test(name))
            .sort();
    }
    catch {
        return undefined;
    }
}


}),

9588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  explainLeft: () => (explainLeft),
  loadSettingFiles: () => (loadSettingFiles)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _files_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4836);
var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6771);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9686);
var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9524);
var _hashed_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7866);
var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5861);
var _own_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1226);
var _setting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2214);









const MAX_NAMES = 5;
const CERTIFICATE_NAME = /\.(?:pem|crt|cer)$/i;
function explainLeft(settings) {
    const names = (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .listSome */ .XT)([...new Set(settings.map(_setting_js__WEBPACK_IMPORTED_MODULE_8__/* .labelOf */ .Wy))], MAX_NAMES);
    const message = `existing-settings: ignore: not used, because an earlier job of this user could have left it: ${names}. If all jobs should trust its certificates, add the file to certificates. existing-settings: take trusts every setting in the home folder.`;
    return { code: 'setting-ignored', severity: 'notice', message };
}
async function loadSettingFiles(found, context, defaultStorePath, listedFiles) {
    const settings = (0,_own_output_js__WEBPACK_IMPORTED_MODULE_7__.recallSettings)(found, context);
    const trusted = settings.filter(({ isTrustedSource }) => isTrustedSource);
    const own = (0,_own_output_js__WEBPACK_IMPORTED_MODULE_7__.loadOwnOutputs)(trusted.map(({ path }) => path), context);
    const known = {
        context,
        defaultStore: defaultStorePath === undefined ? undefined : (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .ps)(defaultStorePath),
        isListed: (path) => [...listedFiles].some((listed) => (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .ps)(listed) === (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .ps)(path)),
    };
    const places = groupByPlace(settings.filter(({ path }) => !own.paths.has(path)));
    const loaded = await Promise.all(places.map(async (place) => ({ ...(await loadPlace(place, known)), settings: place.settings })));
    const notTaken = loaded
        .filter(({ isTaken }) => isTaken === false)
        .flatMap((place) => place.settings.map(({ name }) => name));
    return {
        candidates: [own, ...loaded].flatMap(({ candidates }) => candidates),
        problems: [own, ...loaded].flatMap(({ problems }) => problems),
        kept: loaded.flatMap(({ kept }) => kept),
        earlier: own.earlier,
        outputs: own.outputs,
        notTaken: new Set(notTaken),
    };
}
const NOTHING = { candidates: [], problems: [], kept: [] };
function groupByPlace(settings) {
    const places = new Map();
    for (const setting of settings) {
        const { path } = setting;
        const realPath = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .ps)(path);
        const known = places.get(realPath ?? path);
        places.set(realPath ?? path, {
            path: known?.path ?? path,
            realPath,
            settings: known ? [...known.settings, setting] : [setting],
        });
    }
    return [...places.values()];
}
async function loadPlace(place, known) {
    const { path, realPath, settings } = place;
    if (realPath !== undefined && realPath === known.defaultStore)
        return NOTHING;
    const isTrustedSource = settings.some((setting) => setting.isTrustedSource);
    const { context } = known;
    if (context.isHook && (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P_)(path, context)) {
        return { ...NOTHING, isTaken: false, problems: [explainDoubt(place, 'it lies', toEntry(path, context))] };
    }
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(path);
    if (!Buffer.isBuffer(bytes))
        return isTrustedSource ? loadUnread(place, bytes, known) : { ...NOTHING, isTaken: false };
    const liesInWorkspace = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P_)(path, known.context);
    if (liesInWorkspace || !isTrustedSource) {
        // of a file that the input lists, the input says what is trusted in it
        if (known.isListed(path))
            return NOTHING;
        const entry = toEntry(path, known.context);
        const doubt = explainDoubt(place, liesInWorkspace ? 'it lies' : 'this setting stands', entry);
        return { ...NOTHING, isTaken: false, problems: [doubt] };
    }
    // A file without any certificate is no reason to keep a variable: to trust nothing, one names no file but /dev/null.
    const loaded = await (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTrusted */ .m)(bytes, { kind: 'environment', label: describe(place) }, 'existing-setting');
    return { ...NOTHING, candidates: attribute(loaded.candidates, settings), problems: loaded.problems };
}
async function loadUnread(place, { code, reason }, known) {
    const where = `${describe(place)} ${reason}`;
    if (code === 'file-not-found' && (0,_files_location_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnPlace */ .MM)(place.path, known.context)) {
        const message = `${where}, though an earlier use of this tool wrote it: something in this job removes files from RUNNER_TEMP. What that use added is not in the bundle now: add it in this step too.`;
        return { ...NOTHING, problems: [{ code: 'dangling-setting', severity: 'warning', message }] };
    }
    if (code === 'file-not-found') {
        const message = `${where}, so the bundle has nothing from it. Clients for which this run sets a variable now read the bundle. Correct or remove that setting.`;
        return { ...NOTHING, problems: [{ code: 'dangling-setting', severity: 'warning', message }] };
    }
    const variables = place.settings.filter(({ isExportable }) => isExportable).map(({ name }) => name);
    const values = variables.length === 1
        ? 'Its value stays, and its clients do'
        : 'Their values stay, and their clients do';
    const stays = variables.length === 0 ? '' : ` ${values} not read the bundle.`;
    const folder = code === 'not-a-file' ? await loadFolder(place, known) : undefined;
    if (folder === undefined && (code !== 'not-a-file' || variables.length === 0)) {
        const message = `${where}, so its certificates are not in the bundle.${stays} Name a file of CA certificates that this user may read, or remove the setting.`;
        return {
            ...NOTHING,
            isTaken: false,
            kept: variables,
            problems: [{ code, severity: 'warning', message }],
        };
    }
    const { candidates, problems } = folder ?? NOTHING;
    const isTaken = folder?.isTaken ?? folder !== undefined;
    if (variables.length === 0)
        return { candidates, problems, kept: [], isTaken };
    const advice = folder === undefined ? ' A file is expected there: is this a mistake?' : '';
    const notice = {
        code: 'setting-kept',
        severity: 'notice',
        message: `${where}.${stays}${advice}`,
    };
    return { candidates, problems: [notice, ...problems], kept: variables, isTaken };
}
async function loadFolder(place, { context, defaultStore, isListed }) {
    const { path, realPath, settings } = place;
    const readers = settings.filter(({ takesFolder }) => takesFolder);
    const names = readers.length === 0 ? undefined : (0,_hashed_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .listHashedNames */ .mW)(path);
    if (names === undefined)
        return undefined;
    // a distribution keeps its store as one file and, beside it, as a link for each certificate
    if (defaultStore !== undefined && realPath === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(defaultStore))
        return NOTHING;
    if (names.length === 0 && ((0,_hashed_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(path, CERTIFICATE_NAME) ?? []).length > 0) {
        return { candidates: [], problems: [explainNotHashed(place)], isTaken: false };
    }
    if (names.length > _hashed_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FOLDER_FILES */ .Cz) {
        const message = `${describe(place)} holds more than ${_hashed_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FOLDER_FILES */ .Cz} certificates, so they are not in the bundle. Add those that you need to \`certificates\`.`;
        return {
            candidates: [],
            problems: [{ code: 'too-large', severity: 'warning', message }],
            isTaken: false,
        };
    }
    const files = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name));
    const doubtful = new Set(files.filter((file) => (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInWorkspace */ .P_)(file, context)));
    const loaded = await Promise.all(files
        .filter((file) => !doubtful.has(file))
        .map((file) => loadFolderFile(describe({ ...place, path: file }), file)));
    const candidates = loaded
        .flatMap((one) => one.candidates)
        .map((candidate, index) => {
        return { ...candidate, origin: { ...candidate.origin, position: index + 1 } };
    });
    const problems = loaded.flatMap((one) => one.problems);
    const doubts = [...doubtful].every(isListed)
        ? []
        : [explainDoubt(place, 'it lies', `${toEntry(path, context)}/*`)];
    return { candidates: attribute(candidates, readers), problems: [...doubts, ...problems] };
}
async function loadFolderFile(label, path) {
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(path);
    if (!Buffer.isBuffer(bytes))
        return NOTHING; // OpenSSL, too, passes over a link that leads nowhere
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTrusted */ .m)(bytes, { kind: 'environment', label }, 'existing-setting');
}
function attribute(candidates, settings) {
    return settings
        .filter(({ isTrustedSource }) => isTrustedSource)
        .flatMap((setting) => candidates.map((candidate) => {
        const { name, path } = setting;
        return {
            ...candidate,
            origin: { ...candidate.origin, label: (0,_setting_js__WEBPACK_IMPORTED_MODULE_8__/* .labelOf */ .Wy)(setting), setting: { name, path } },
        };
    }));
}
function explainNotHashed(place) {
    const message = `${describe(place)}: OpenSSL and what is built on it (curl, Python, Ruby, PHP) find no certificate in this folder, because no file has a name that is a hash, such as 0a775a30.0. So its certificates are not in the bundle either. Programs in Go read every file there. Run on it: openssl rehash`;
    return { code: 'folder-not-hashed', severity: 'warning', message };
}
function explainDoubt(place, what, entry) {
    const message = `${describe(place)}: ${what} in the workspace, where a pull request could have put it, so its certificates are not in the bundle, which clients now read instead. If you trust them, add this line to \`certificates\`: ${entry}`;
    return { code: 'setting-in-workspace', severity: 'warning', message };
}
function toEntry(path, context) {
    if (context.isHook)
        return path; // relative paths start elsewhere there
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findStart */ .kI)(context), path);
    return inside === '' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) ? path : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
function describe({ settings, path }) {
    const names = new Set(settings.map(({ name }) => name));
    return (0,_setting_js__WEBPACK_IMPORTED_MODULE_8__/* .labelOf */ .Wy)({ name: [...names].join(', '), path });
}


})

};

export const id = "setting-files";
export const ids = ["setting-files"];
export const modules = {

1025:
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


}),

2745:
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

8677:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  explainLeft: () => (explainLeft),
  loadSettingFiles: () => (loadSettingFiles)
});

var external_node_path_ = __webpack_require__(6760);
var files_location = __webpack_require__(8545);
var read = __webpack_require__(8766);
var workspace = __webpack_require__(3513);
var problem = __webpack_require__(411);
var hashed_folder = __webpack_require__(2745);
var source = __webpack_require__(2364);
var candidate = __webpack_require__(3696);
var digest = __webpack_require__(8909);
var decode = __webpack_require__(2102);
var limits = __webpack_require__(5217);
var shape = __webpack_require__(1025);
;// CONCATENATED MODULE: ./build/sources/settings/own-output.js
function loadOwnOutputs(paths, context) {
    const candidates = [];
    const earlier = [];
    const problems = [];
    const outputs = [];
    const own = paths.filter((path) => isOwnFile(path, context));
    for (const folder of new Set(own.map((path) => (0,external_node_path_.dirname)(path)))) {
        const bundle = (0,external_node_path_.join)(folder, files_location/* BUNDLE_FILE */.Ij);
        const bytes = (0,read/* readSource */.o)(bundle, limits/* MAX_OWN_FILE_BYTES */.HN);
        if (!Buffer.isBuffer(bytes))
            continue; // the paths are dangling, and settings that dangle are reported as such
        const output = recognise(folder, bytes);
        if ('reason' in output) {
            problems.push(describeStranger(bundle, output.reason));
        }
        else {
            candidates.push(...output.candidates.filter(({ origin }) => origin.kind === 'environment'));
            earlier.push(...output.candidates.filter(({ origin }) => origin.kind !== 'environment'));
            outputs.push({ folder, bundleSha256: output.bundleSha256, extraSha256: output.extraSha256 });
        }
    }
    const files = outputs.flatMap(({ folder, extraSha256 }) => [files_location/* BUNDLE_FILE */.Ij, ...(extraSha256 === undefined ? [] : [files_location/* EXTRA_FILE */.Cq])].map((name) => (0,external_node_path_.join)(folder, name)));
    return {
        candidates,
        earlier,
        problems,
        outputs,
        paths: new Set(own.filter((path) => files.includes(path))),
    };
}
function recallSettings(settings, context) {
    const ours = settings.filter(({ path }) => (0,files_location/* isInOutput */.zA)(path, context));
    if (ours.length === 0)
        return settings;
    const bytes = (0,read/* readSource */.o)((0,external_node_path_.join)(context.folders.output ?? '', files_location/* REPORT_FILE */.Uq), limits/* MAX_OWN_FILE_BYTES */.HN);
    const certificates = Buffer.isBuffer(bytes) ? (readRecord(bytes)?.certificates ?? []) : [];
    const named = certificates.flatMap(({ origins }) => origins.map(recallOrigin).flatMap(({ setting }) => (setting === undefined ? [] : [setting])));
    const isTrusted = !(0,workspace/* isInWorkspace */.P_)(context.folders.output ?? '', context);
    const recalled = ours.flatMap((setting) => {
        const paths = new Set(named.filter(({ name }) => name === setting.name).map(({ path }) => path));
        const isTrustedSource = isTrusted && setting.isTrustedSource;
        return [...paths].map((path) => ({ ...setting, path, isTrustedSource }));
    });
    return [...settings.filter((it) => !ours.includes(it)), ...recalled];
}
function isOwnFile(path, context) {
    return [files_location/* BUNDLE_FILE */.Ij, files_location/* EXTRA_FILE */.Cq].includes((0,external_node_path_.basename)(path)) && (0,files_location/* isOwnPlace */.MM)(path, context);
}
function recognise(folder, bundle) {
    const report = (0,read/* readSource */.o)((0,external_node_path_.join)(folder, files_location/* REPORT_FILE */.Uq), limits/* MAX_OWN_FILE_BYTES */.HN);
    if (!Buffer.isBuffer(report))
        return { reason: `its record ${files_location/* REPORT_FILE */.Uq} ${report.reason}` };
    const record = readRecord(report);
    if (record === undefined)
        return { reason: `its record ${files_location/* REPORT_FILE */.Uq} is not one that this version writes` };
    if ((0,digest/* digestSha256 */.O)(bundle) !== record.bundle.sha256) {
        return {
            reason: `its bytes are not those that ${files_location/* REPORT_FILE */.Uq} records, so something has changed it since`,
        };
    }
    if (record.extra !== null) {
        const extra = (0,read/* readSource */.o)((0,external_node_path_.join)(folder, files_location/* EXTRA_FILE */.Cq), limits/* MAX_OWN_FILE_BYTES */.HN);
        if (!Buffer.isBuffer(extra))
            return { reason: `${files_location/* EXTRA_FILE */.Cq} beside it ${extra.reason}` };
        if ((0,digest/* digestSha256 */.O)(extra) !== record.extra.sha256) {
            return { reason: `${files_location/* EXTRA_FILE */.Cq} beside it is not as ${files_location/* REPORT_FILE */.Uq} records it` };
        }
    }
    const { certificates, faults } = (0,decode/* decodeSource */.E4)(bundle);
    const isComplete = faults.length === 0 &&
        certificates.length === record.certificates.length &&
        certificates.every(({ certificate }, index) => certificate.fingerprint === record.certificates[index]?.fingerprint);
    if (!isComplete)
        return { reason: `${files_location/* REPORT_FILE */.Uq} records other certificates than are in it` };
    return {
        bundleSha256: record.bundle.sha256,
        extraSha256: record.extra?.sha256,
        candidates: certificates.flatMap(({ certificate }, index) => {
            const { basis, origins } = record.certificates[index];
            return origins.map((origin) => {
                return {
                    certificate,
                    basis: basis === 'unpinned' ? 'unpinned' : 'existing-setting',
                    origin: recallOrigin(origin),
                };
            });
        }),
    };
}
function recallOrigin({ kind, label, position, setting }) {
    if (kind !== 'environment' || setting === undefined)
        return { kind: 'earlier-use', label, position };
    return { kind, label, position, setting: { name: setting.name, path: setting.path } };
}
function describeStranger(bundle, reason) {
    return {
        code: 'unrecorded-bundle',
        severity: 'warning',
        message: `${bundle} lies where an earlier use of this tool writes, but ${reason}. What can be read of it is taken over as from any other file that a setting names; why it was trusted is not known any more. To add certificates, give them to this tool instead of changing its files.`,
    };
}
const isFile = (0,shape/* objectOf */.Xy)({ sha256: (0,shape/* matching */.wC)(/^[0-9a-f]{64}$/), count: shape/* isCount */.my });
const isOrigin = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* memberOf */.C5)(problem/* ORIGIN_KINDS */.db),
    label: (0,shape/* matching */.wC)(/./s),
    position: shape/* isCount */.my,
    setting: (0,shape/* optional */.lq)((0,shape/* objectOf */.Xy)({ name: (0,shape/* matching */.wC)(/./s), path: (0,shape/* matching */.wC)(/./s) })),
});
const isCertificate = (0,shape/* objectOf */.Xy)({
    fingerprint: (0,shape/* matching */.wC)(/^[0-9a-f]{64}$/),
    basis: (0,shape/* memberOf */.C5)(candidate/* BASES */.N),
    origins: (0,shape/* listOf */.c3)(isOrigin),
    inExtra: shape/* isBoolean */.Lm,
});
const hasRecordFields = (0,shape/* objectOf */.Xy)({
    version: (0,shape/* exactly */.pV)(1),
    bundle: isFile,
    extra: (0,shape/* either */.gP)((0,shape/* exactly */.pV)(null), isFile),
    certificates: (0,shape/* listOf */.c3)(isCertificate),
});
const isRecord = (value) => {
    if (!hasRecordFields(value))
        return false;
    const { bundle, extra, certificates } = value;
    if (certificates.some(({ origins }) => origins.length === 0))
        return false;
    const extraCount = certificates.filter(({ inExtra }) => inExtra).length;
    return bundle.count === certificates.length && (extra?.count ?? 0) === extraCount;
};
function readRecord(bytes) {
    try {
        return (0,shape/* parseShaped */.xj)(bytes.toString('utf8'), isRecord, 'record');
    }
    catch {
        return undefined;
    }
}

var settings_setting = __webpack_require__(680);
;// CONCATENATED MODULE: ./build/sources/settings/setting-files.js
const MAX_NAMES = 5;
function explainLeft(settings) {
    const names = (0,problem/* listSome */.XT)([...new Set(settings.map(settings_setting/* labelOf */.Wy))], MAX_NAMES);
    const message = `existing-settings: ignore: not taken, because an earlier job of this user could have left it: ${names}. If its certificates are to be trusted by all jobs, name the file in certificates; existing-settings: take believes all of the home folder.`;
    return { code: 'setting-ignored', severity: 'notice', message };
}
async function loadSettingFiles(found, context, defaultStorePath, listedFiles) {
    const settings = recallSettings(found, context);
    const trusted = settings.filter(({ isTrustedSource }) => isTrustedSource);
    const own = loadOwnOutputs(trusted.map(({ path }) => path), context);
    const known = {
        context,
        defaultStore: defaultStorePath === undefined ? undefined : (0,workspace/* findRealPath */.ps)(defaultStorePath),
        isListed: (path) => [...listedFiles].some((listed) => (0,workspace/* findRealPath */.ps)(listed) === (0,workspace/* findRealPath */.ps)(path)),
    };
    const places = groupByPlace(settings.filter(({ path }) => !own.paths.has(path)));
    const loaded = await Promise.all(places.map((place) => loadPlace(place, known)));
    return {
        candidates: [own, ...loaded].flatMap(({ candidates }) => candidates),
        problems: [own, ...loaded].flatMap(({ problems }) => problems),
        kept: loaded.flatMap(({ kept }) => kept),
        earlier: own.earlier,
        outputs: own.outputs,
    };
}
const NOTHING = { candidates: [], problems: [], kept: [] };
function groupByPlace(settings) {
    const places = new Map();
    for (const setting of settings) {
        const { path } = setting;
        const realPath = (0,workspace/* findRealPath */.ps)(path);
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
    if (context.isHook && (0,workspace/* isInWorkspace */.P_)(path, context)) {
        return { ...NOTHING, problems: [explainDoubt(place, 'it lies', toEntry(path, context))] };
    }
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes))
        return isTrustedSource ? loadUnread(place, bytes, known) : NOTHING;
    const liesInWorkspace = (0,workspace/* isInWorkspace */.P_)(path, known.context);
    if (liesInWorkspace || !isTrustedSource) {
        // of a file that the input lists, the input says what is trusted in it
        if (known.isListed(path))
            return NOTHING;
        const entry = toEntry(path, known.context);
        const doubt = explainDoubt(place, liesInWorkspace ? 'it lies' : 'this setting stands', entry);
        return { ...NOTHING, problems: [doubt] };
    }
    // A file without any certificate is no reason to keep a variable: to trust nothing, one names no file but /dev/null.
    const loaded = await (0,source/* loadTrusted */.m)(bytes, { kind: 'environment', label: describe(place) }, 'existing-setting');
    return { ...NOTHING, candidates: attribute(loaded.candidates, settings), problems: loaded.problems };
}
async function loadUnread(place, { code, reason }, known) {
    const where = `${describe(place)} ${reason}`;
    if (code === 'file-not-found' && (0,files_location/* isOwnPlace */.MM)(place.path, known.context)) {
        const message = `${where}, though an earlier use of this tool wrote it: something in this job removes files from RUNNER_TEMP. What that use added is not in the bundle now; give it to this step, too.`;
        return { ...NOTHING, problems: [{ code: 'dangling-setting', severity: 'warning', message }] };
    }
    if (code === 'file-not-found') {
        const message = `${where}, so nothing can be taken over from it. Where this run exports the variable of a client that reads it, that client reads the bundle from now on; correct or remove the setting where it was made.`;
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
        return { ...NOTHING, kept: variables, problems: [{ code, severity: 'warning', message }] };
    }
    const { candidates, problems } = folder ?? NOTHING;
    if (variables.length === 0)
        return { candidates, problems, kept: [] };
    const advice = folder === undefined ? ' A file is expected there: is this a mistake?' : '';
    const notice = {
        code: 'setting-kept',
        severity: 'notice',
        message: `${where}.${stays}${advice}`,
    };
    return { candidates, problems: [notice, ...problems], kept: variables };
}
async function loadFolder(place, { context, defaultStore, isListed }) {
    const { path, realPath, settings } = place;
    const readers = settings.filter(({ takesFolder }) => takesFolder);
    const names = readers.length === 0 ? undefined : (0,hashed_folder/* listHashedNames */.mW)(path);
    if (names === undefined)
        return undefined;
    // a distribution keeps its store as one file and, beside it, as a link for each certificate
    if (defaultStore !== undefined && realPath === (0,external_node_path_.dirname)(defaultStore))
        return NOTHING;
    if (names.length > hashed_folder/* MAX_FOLDER_FILES */.Cz) {
        const message = `${describe(place)} holds more than ${hashed_folder/* MAX_FOLDER_FILES */.Cz} certificates, so they are not in the bundle. Name those that are needed in \`certificates\`.`;
        return { candidates: [], problems: [{ code: 'too-large', severity: 'warning', message }] };
    }
    const files = names.map((name) => (0,external_node_path_.join)(path, name));
    const doubtful = new Set(files.filter((file) => (0,workspace/* isInWorkspace */.P_)(file, context)));
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
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes))
        return NOTHING; // OpenSSL, too, passes over a link that leads nowhere
    return (0,source/* loadTrusted */.m)(bytes, { kind: 'environment', label }, 'existing-setting');
}
function attribute(candidates, settings) {
    return settings
        .filter(({ isTrustedSource }) => isTrustedSource)
        .flatMap((setting) => candidates.map((candidate) => {
        const { name, path } = setting;
        return {
            ...candidate,
            origin: { ...candidate.origin, label: (0,settings_setting/* labelOf */.Wy)(setting), setting: { name, path } },
        };
    }));
}
function explainDoubt(place, what, entry) {
    const message = `${describe(place)}: ${what} in the workspace, where a pull request could have put it, so its certificates are not in the bundle, which clients read from now on. If they are to be trusted, write this line into \`certificates\`: ${entry}`;
    return { code: 'setting-in-workspace', severity: 'warning', message };
}
function toEntry(path, context) {
    if (context.isHook)
        return path; // relative paths start elsewhere there
    const inside = (0,external_node_path_.relative)((0,workspace/* findStart */.kI)(context), path);
    return inside === '' || inside.startsWith(`..${external_node_path_.sep}`) ? path : inside.replaceAll(external_node_path_.sep, '/');
}
function describe({ settings, path }) {
    const names = new Set(settings.map(({ name }) => name));
    return (0,settings_setting/* labelOf */.Wy)({ name: [...names].join(', '), path });
}


})

};

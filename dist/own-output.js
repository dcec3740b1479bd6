export const id = "own-output";
export const ids = ["own-output", "shape-for-main"];
export const modules = {

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


}),

1226:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  loadEarlierRun: () => (loadEarlierRun),
  loadOwnOutputs: () => (loadOwnOutputs),
  recallSettings: () => (recallSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _certificates_candidate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1529);
var _certificates_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3290);
var _certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1941);
var _files_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4836);
var _files_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6771);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9686);
var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2527);
var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9524);
var _shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(542);










function loadOwnOutputs(paths, context) {
    const candidates = [];
    const earlier = [];
    const problems = [];
    const outputs = [];
    const own = paths.filter((path) => isOwnFile(path, context));
    for (const folder of new Set(own.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)))) {
        const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij);
        const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)(bundle, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_OWN_FILE_BYTES */ .HN);
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
    const files = outputs.flatMap(({ folder, extraSha256 }) => [_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, ...(extraSha256 === undefined ? [] : [_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .EXTRA_FILE */ .Cq])].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
    return {
        candidates,
        earlier,
        problems,
        outputs,
        paths: new Set(own.filter((path) => files.includes(path))),
    };
}
function recallSettings(settings, context) {
    const ours = settings.filter(({ path }) => (0,_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .isInOutput */ .zA)(path, context));
    if (ours.length === 0)
        return settings;
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.folders.output ?? '', _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq), _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_OWN_FILE_BYTES */ .HN);
    const certificates = Buffer.isBuffer(bytes) ? (readRecord(bytes)?.certificates ?? []) : [];
    const named = certificates.flatMap(({ origins }) => origins.map(recallOrigin).flatMap(({ setting }) => (setting === undefined ? [] : [setting])));
    const isTrusted = !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .isInWorkspace */ .P_)(context.folders.output ?? '', context);
    const recalled = ours.flatMap((setting) => {
        const paths = new Set(named.filter(({ name }) => name === setting.name).map(({ path }) => path));
        const isTrustedSource = isTrusted && setting.isTrustedSource;
        return [...paths].map((path) => ({ ...setting, path, isTrustedSource }));
    });
    return [...settings.filter((it) => !ours.includes(it)), ...recalled];
}
function loadEarlierRun(context) {
    const { output } = context.folders;
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(output ?? '', _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij);
    const bytes = output === undefined ? undefined : (0,_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)(bundle, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_OWN_FILE_BYTES */ .HN);
    if (output === undefined || !Buffer.isBuffer(bytes))
        return { candidates: [], problems: [] };
    const refuse = (reason) => {
        const message = `--add: ${bundle} is not used, because ${reason}. Run this command with all CAs that you need, without --add.`;
        return { candidates: [], problems: [{ code: 'unrecorded-bundle', severity: 'error', message }] };
    };
    if ((0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .isInWorkspace */ .P_)(output, context))
        return refuse('a pull request can write to that folder');
    const run = recognise(output, bytes);
    return 'reason' in run ? refuse(run.reason) : { candidates: run.given, problems: [] };
}
function isOwnFile(path, context) {
    return [_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .EXTRA_FILE */ .Cq].includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) && (0,_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnPlace */ .MM)(path, context);
}
function recognise(folder, bundle) {
    const report = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq), _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_OWN_FILE_BYTES */ .HN);
    if (!Buffer.isBuffer(report))
        return { reason: `its record ${_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq} ${report.reason}` };
    const record = readRecord(report);
    if (record === undefined)
        return { reason: `its record ${_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq} is not one that this version writes` };
    if ((0,_certificates_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSha256 */ .O)(bundle) !== record.bundle.sha256) {
        return {
            reason: `its bytes are not those that ${_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq} records, so something has changed it since`,
        };
    }
    if (record.extra !== null) {
        const extra = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .EXTRA_FILE */ .Cq), _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_OWN_FILE_BYTES */ .HN);
        if (!Buffer.isBuffer(extra))
            return { reason: `${_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .EXTRA_FILE */ .Cq} beside it ${extra.reason}` };
        if ((0,_certificates_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSha256 */ .O)(extra) !== record.extra.sha256) {
            return { reason: `${_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .EXTRA_FILE */ .Cq} beside it is not as ${_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq} records it` };
        }
    }
    const { certificates, faults } = (0,_certificates_formats_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSource */ .E4)(bundle);
    const isComplete = faults.length === 0 &&
        certificates.length === record.certificates.length &&
        certificates.every(({ certificate }, index) => certificate.fingerprint === record.certificates[index]?.fingerprint);
    if (!isComplete)
        return { reason: `${_files_location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILE */ .Uq} records other certificates than are in it` };
    return {
        bundleSha256: record.bundle.sha256,
        extraSha256: record.extra?.sha256,
        given: certificates.flatMap(({ certificate }, index) => {
            const { basis, origins } = record.certificates[index];
            if (basis === 'default-store' || basis === 'existing-setting')
                return [];
            return origins
                .filter(({ kind }) => kind !== 'system' && kind !== 'environment')
                .map((origin) => ({ certificate, basis, origin: recallOrigin(origin) }));
        }),
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
        message: `${bundle} is a file of an earlier use of this tool, but ${reason}. Its certificates are still trusted, like those of any other file that a setting names. To add certificates, use the input certificates instead of changing this file.`,
    };
}
const isFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({ sha256: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .matching */ .wC)(/^[0-9a-f]{64}$/), count: _shape_js__WEBPACK_IMPORTED_MODULE_8__/* .isCount */ .my });
const isOrigin = (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .ORIGIN_KINDS */ .db),
    label: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .matching */ .wC)(/./s),
    position: _shape_js__WEBPACK_IMPORTED_MODULE_8__/* .isCount */ .my,
    setting: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({ name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .matching */ .wC)(/./s), path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .matching */ .wC)(/./s) })),
});
const isCertificate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({
    fingerprint: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .matching */ .wC)(/^[0-9a-f]{64}$/),
    basis: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(_certificates_candidate_js__WEBPACK_IMPORTED_MODULE_9__/* .BASES */ .N),
    origins: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(isOrigin),
    inExtra: _shape_js__WEBPACK_IMPORTED_MODULE_8__/* .isBoolean */ .Lm,
});
const hasRecordFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .objectOf */ .Xy)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .exactly */ .pV)(1),
    bundle: isFile,
    extra: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .either */ .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .exactly */ .pV)(null), isFile),
    certificates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(isCertificate),
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
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .parseShaped */ .xj)(bytes.toString('utf8'), isRecord, 'record');
    }
    catch {
        return undefined;
    }
}


})

};

export const id = "bundle-explain";
export const ids = ["bundle-explain"];
export const modules = {

6195:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  explainSelection: () => (explainSelection)
});

var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9524);
var _unloadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);



const MAX_NAMES = 5;
const MAX_RESTRICTION = 10;
function explainSelection(selection, entries, replaced, usesJava) {
    return [
        ...(0,_unloadable_js__WEBPACK_IMPORTED_MODULE_2__.explainUnloadable)(selection, usesJava),
        ...explainUnusable(entries, selection),
        ...explainExpiredBeside(entries, selection),
        ...explainFoldedIn(selection.anchors),
        ...explainWidened(selection.anchors, replaced),
        ...explainExpired(selection),
        ...explainEmpty(selection.anchors),
    ];
}
function explainUnusable(entries, selection) {
    // of these each has an error of its own
    const told = new Set(selection.rejections
        .filter(({ code }) => code === 'unloadable' || code === 'date-unreadable')
        .map(({ candidate }) => candidate));
    const accepted = new Set(selection.anchors.map(({ certificate }) => certificate.fingerprint));
    return entries
        .filter(({ candidates }) => candidates.length > 0)
        .filter(({ candidates }) => !candidates.some(({ certificate }) => accepted.has(certificate.fingerprint)))
        .filter(({ candidates }) => !candidates.every((candidate) => told.has(candidate)))
        .map(({ label, candidates }) => {
        const own = new Set(candidates);
        const all = selection.rejections
            .filter(({ candidate }) => own.has(candidate))
            .map(({ candidate, reason }) => `\u201c${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(candidate.certificate)}\u201d ${reason}`);
        const list = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .listSome */ .XT)([...new Set(all)], MAX_NAMES, '; ');
        return {
            code: 'no-usable-certificate',
            severity: 'error',
            message: `${label}: nothing here can be trusted as a CA. ${list}.`,
        };
    });
}
function explainExpiredBeside(entries, { anchors, rejections }) {
    const accepted = new Set(anchors.map(({ certificate }) => certificate.fingerprint));
    const expired = rejections.filter(({ code }) => code === 'expired');
    return entries.flatMap(({ label, candidates }) => {
        if (!candidates.some(({ certificate }) => accepted.has(certificate.fingerprint)))
            return [];
        const own = new Set(candidates);
        const names = expired
            .filter(({ candidate }) => own.has(candidate))
            .map(({ candidate, reason }) => `\u201c${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(candidate.certificate)}\u201d ${reason}`);
        if (names.length === 0)
            return [];
        const message = `${label}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .listSome */ .XT)([...new Set(names)], MAX_NAMES, '; ')}. Expired certificates are not in the bundle: remove them, or ask the owner of the CA for the new certificate.`;
        return [{ code: 'expired', severity: 'warning', message }];
    });
}
function explainFoldedIn(anchors) {
    const places = new Map();
    for (const { basis, origins, certificate } of anchors) {
        const isFromBefore = origins.every(({ kind }) => kind === 'environment' || kind === 'earlier-use');
        if (basis !== 'existing-setting' && !(basis === 'unpinned' && isFromBefore))
            continue;
        const settings = origins.flatMap(({ setting }) => (setting === undefined ? [] : [setting]));
        const where = settings.length === 0 ? 'an earlier use of this tool' : joinSettings(settings);
        const first = origins.find(({ setting }) => setting !== undefined) ?? origins[0];
        const place = places.get(where) ?? { names: [], origin: { ...first, position: 0 } };
        place.names.push((0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(certificate));
        places.set(where, place);
    }
    return [...places].map(([where, { names, origin }]) => {
        const list = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .listSome */ .XT)(names.map((name) => `\u201c${name}\u201d`), MAX_NAMES);
        const subject = names.length === 1
            ? 'a certificate that is not in the default store was trusted here before, so it is'
            : `${names.length} certificates that are not in the default store were trusted here before, so they are`;
        const cause = origin.kind === 'earlier-use' ? 'the step that used it' : 'the setting';
        const message = `${where}: ${subject} in the bundle too: ${list}. If you do not want that, change ${cause}.`;
        return { code: 'setting-folded-in', severity: 'notice', message, origin };
    });
}
function explainExpired({ anchors, rejections }) {
    const valid = anchors.filter(({ basis }) => basis === 'default-store').length;
    const expired = rejections.filter(({ code, candidate: { basis } }) => code === 'expired' && basis === 'default-store').length;
    if (expired <= valid)
        return [];
    const message = `${expired} of the ${expired + valid} CA certificates in the default store have expired. Check the clock of this machine. If it is right, update the store (the package ca-certificates).`;
    return [{ code: 'clock-ahead', severity: 'warning', message }];
}
function explainWidened(anchors, replaced) {
    const lists = new Map();
    for (const { origins } of anchors) {
        for (const origin of origins) {
            const variable = origin.setting?.name;
            if (variable === undefined || !replaced.has(variable))
                continue;
            const list = lists.get(variable) ?? { origin: { ...origin, position: 0 }, count: 0 };
            lists.set(variable, { ...list, count: list.count + 1 });
        }
    }
    return [...lists]
        .filter(([, { count }]) => count <= MAX_RESTRICTION && count < anchors.length)
        .map(([variable, { origin, count }]) => ({
        code: 'setting-widened',
        severity: 'notice',
        message: `${origin.label} held ${count === 1 ? 'one certificate' : `${count} certificates`}; ${variable} now names the bundle, which has ${anchors.length}. If you used that list as a limit, remove its client with the input clients.`,
        origin,
    }));
}
function explainEmpty(anchors) {
    if (anchors.length > 0)
        return [];
    const message = 'The bundle would be empty, and clients that read it would trust no server. Add certificates that have not expired, or choose another default-store.';
    return [{ code: 'empty-bundle', severity: 'error', message }];
}
function joinSettings(settings) {
    const names = new Map();
    for (const { name, path } of settings)
        names.set(path, [...(names.get(path) ?? []), name]);
    return [...names].map(([path, some]) => `${some.join(', ')} (${path})`).join('; ');
}


})

};

export const id = "unloadable";
export const ids = ["unloadable", "der-for-findings"];
export const modules = {

8873:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  explainUnloadable: () => (explainUnloadable),
  findUnloadable: () => (findUnloadable)
});
var _certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _certificates_lint_loading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7555);
var _certificates_lint_loading_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4314);
var _certificates_lint_ordinary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4736);
var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9524);





const MAX_NAMES = 5;
const ADVICE = 'Ask the owner of the CA to issue it again. See docs/lints.md: unloadable.';
function findUnloadable(found) {
    const unloadable = new Map();
    for (const { certificate } of found) {
        const faults = (0,_certificates_lint_ordinary_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrdinary */ .P)(certificate.der) ? [] : (0,_certificates_lint_loading_js__WEBPACK_IMPORTED_MODULE_1__/* .findLoadingFaults */ .V)(certificate.der);
        if (faults.length === 0)
            continue;
        const verdict = { reason: (0,_certificates_lint_loading_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLoadingFaults */ .r3)(faults), blinds: (0,_certificates_lint_loading_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .listBlinded */ .Pp)(faults) };
        unloadable.set(certificate.fingerprint, verdict);
    }
    return unloadable;
}
function explainUnloadable({ anchors, rejections }, usesJava) {
    const isOurs = ({ code }) => code === 'unloadable' || code === 'date-unreadable';
    const wasTrusted = ({ candidate: { basis } }) => basis === 'default-store' || basis === 'existing-setting';
    const all = rejections.filter(isOurs);
    const given = all.filter((rejection) => !wasTrusted(rejection));
    const left = all.filter(wasTrusted).map(({ candidate: { certificate, origin }, reason }) => ({
        origin,
        what: `\u201c${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(certificate)}\u201d ${reason}`,
    }));
    const kept = usesJava ? anchors.filter(({ blindsJava }) => blindsJava) : [];
    return [
        ...given.map(({ code, candidate: { certificate, origin }, reason }) => {
            const message = `${origin.label}: \u201c${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(certificate)}\u201d ${reason}. ${describeHarm(code)}${ADVICE} Nothing was written.`;
            return { code: 'unloadable', severity: 'error', message, origin };
        }),
        ...explainPlaces(left, 'left out of the bundle'),
        ...explainPlaces(kept.map(({ certificate, origins: [origin] }) => ({ origin, what: `\u201c${(0,_certificates_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(certificate)}\u201d` })), 'left out of the Java trust store, because Java cannot load a store with it'),
    ];
}
function explainPlaces(parts, fate) {
    const places = new Map();
    for (const { origin, what } of parts) {
        const place = places.get(origin.label) ?? { origin: { ...origin, position: 0 }, parts: [] };
        place.parts.push(what);
        places.set(origin.label, place);
    }
    return [...places.values()].map((place) => {
        const number = place.parts.length;
        const subject = number === 1 ? 'one certificate was' : `${number} certificates were`;
        const list = (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .listSome */ .XT)([...new Set(place.parts)], MAX_NAMES, '; ');
        return {
            code: 'unloadable',
            severity: 'warning',
            message: `${place.origin.label}: ${subject} ${fate}: ${list}. ${ADVICE}`,
            origin: place.origin,
        };
    });
}
function describeHarm(code) {
    return code === 'unloadable' ? 'Such a client loads no certificate from a file with this one in it. ' : '';
}


}),

9120:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (contentOf),
  C8: () => (readWholeElement),
  GG: () => (walk),
  KZ: () => (readChildren),
  RN: () => (readElement),
  _K: () => (toDotted),
  qN: () => (eachChild)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

const MAX_LENGTH_OCTETS = 4;
function readElement(bytes, start = 0, end = bytes.length) {
    const tag = bytes[start];
    const first = bytes[start + 1];
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
        throw notDer();
    let contentStart = start + 2;
    let length = first;
    if (first >= 0x80) {
        const octets = first & 0x7f;
        contentStart += octets;
        if (octets === 0 || octets > MAX_LENGTH_OCTETS)
            throw notDer();
        length = bytes.readUIntBE(start + 2, octets); // which throws a RangeError past the end of `bytes`
    }
    if (contentStart + length > end)
        throw notDer();
    return { bytes, tag, start, contentStart, end: contentStart + length };
}
function readWholeElement(bytes) {
    const element = readElement(bytes);
    if (element.end !== bytes.length)
        throw notDer();
    return element;
}
const MAX_CHILDREN = 100_000;
function readChildren({ bytes, contentStart, end }) {
    const children = [];
    for (let at = contentStart; at < end;) {
        if (children.length === MAX_CHILDREN)
            throw new RangeError('too many values');
        const child = readElement(bytes, at, end);
        children.push(child);
        at = child.end;
    }
    return children;
}
function* eachChild({ bytes, contentStart, end }) {
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        yield child;
        at = child.end;
    }
}
function contentOf({ bytes, contentStart, end }) {
    return bytes.subarray(contentStart, end);
}
function toDotted({ bytes, contentStart, end }) {
    let text = '';
    let arc = 0;
    for (let at = contentStart; at < end; at++) {
        if (arc >= 2 ** 38)
            return bytes.toString('hex', contentStart, end);
        const octet = bytes[at] ?? 0;
        arc = arc * 0x80 + (octet & 0x7f);
        if (octet >= 0x80)
            continue;
        if (text === '') {
            const first = Math.min(Math.floor(arc / 40), 2); // X.690 section 8.19.4
            text = `${first}.${arc - first * 40}`;
        }
        else
            text += `.${arc}`;
        arc = 0;
    }
    return text;
}
function walk(element, visit, depth = 0) {
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DER_DEPTH */ .Rx)
        throw new RangeError('DER is nested too deeply');
    visit(element);
    const { bytes, tag, contentStart, end } = element;
    if ((tag & 0x20) === 0)
        return;
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        walk(child, visit, depth + 1);
        at = child.end;
    }
}
function notDer() {
    return new RangeError('not DER');
}


})

};

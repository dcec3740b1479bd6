export const id = "der";
export const ids = ["der", "der-for-findings"];
export const modules = {

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


}),

7227:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (decodePlain),
  N: () => (findKeyBeside)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1941);
var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9120);
var _pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5409);
var _private_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8794);





const DER_SEQUENCE = 0x30;
function decodePlain(bytes) {
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .readPemBlocks */ .Hg)(bytes, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SOURCE_CERTIFICATES */ .u4 + 1);
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E4)(bytes, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SOURCE_CERTIFICATES */ .u4, blocks);
    if (decoded.faults[0]?.code === 'too-large')
        return decoded;
    return decoded.faults.length === 0 && findKeyBeside(bytes, blocks) === undefined ? decoded : undefined;
}
function findKeyBeside(bytes, blocks) {
    if (bytes[0] === DER_SEQUENCE)
        return (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__.findPrivateKey)(bytes) === undefined ? undefined : 0;
    const gaps = [];
    const lineAt = (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .makeLineCounter */ .FR)(bytes);
    let start = 0;
    for (const { start: end, end: next, content } of blocks) {
        if (!Buffer.isBuffer(content))
            continue; // its text is a part of the gap
        if (hidesKey(content))
            return lineAt(end);
        gaps.push({ start, text: bytes.subarray(start, end) });
        start = next;
    }
    gaps.push({ start, text: bytes.subarray(start) });
    let place = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__.findPrivateKey)(Buffer.concat(gaps.map(({ text }) => text)));
    if (place === undefined)
        return undefined;
    for (const gap of gaps) {
        if (place < gap.text.length)
            return lineAt(gap.start + place);
        place -= gap.text.length;
    }
    return 0;
}
function hidesKey(content) {
    try {
        const { end } = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .readElement */ .RN)(content);
        return end < content.length && (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__.findPrivateKey)(content.subarray(end)) !== undefined;
    }
    catch {
        return (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__.findPrivateKey)(content) !== undefined;
    }
}


})

};

export const id = "shown";
export const ids = ["shown"];
export const modules = {

8425:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  explainUnread: () => (explainUnread)
});
var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8283);

function explainUnread({ code, reason }, path, name, given) {
    if (given === undefined)
        return `${name}: ${path} ${reason}.`;
    const advice = code === 'file-not-found'
        ? ' The words are auto, system, mozilla, certifi and none; anything else is a path.'
        : '';
    return `${name}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .showGiven */ .v)(given, path)} ${reason}.${advice}`;
}


}),

8283:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (showPath),
  v: () => (showGiven)
});
function showPath({ path, beside }) {
    const isShown = beside.every(canBeShown) && !hasFoldedBase64(beside);
    return isShown ? path : `a line of ${path.length} characters`;
}
function showGiven(given, shown) {
    const beside = given.split(/\r\n|\n|\r/);
    return showPath({ path: given, beside }) === given ? shown : `a text of ${given.length} characters`;
}
const HEXADECIMAL = /(?<![0-9a-f])(?:0x|\\x)?[0-9a-f]{2,16}(?:(?:[ :,]{1,2}|(?=\\))(?:0x|\\x)?[0-9a-f]{2,16})+/gi;
const KEY_WORDS = /(?<![\w+/-])(?:[\w+/-]{43}|[\w+/-]{64}|[\w+/-]{86})(?![\w+/-])/g;
const MAX_PIECE_LENGTH = 24;
const MAX_SHOWN_LENGTH = 200;
function canBeShown(text) {
    if (text.length > MAX_SHOWN_LENGTH || isBase64(text))
        return false;
    if (text.match(KEY_WORDS)?.some((word) => /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d.*\d/.test(word)))
        return false;
    const pieces = text.replace(HEXADECIMAL, (run) => 'x'.repeat(run.length)).split(/[/\\.\-_:@\s]+/);
    return pieces.every(({ length }) => length <= MAX_PIECE_LENGTH);
}
function isBase64(text) {
    if (!/^[A-Za-z0-9+/=]+$/.test(text))
        return false;
    return (/[+=]/.test(text) || (text.length >= 40 && [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(text))));
}
function hasFoldedBase64(lines) {
    const widths = lines.map((row) => /^[^A-Za-z0-9+/]*([A-Za-z0-9+/]{12,})\s*$/.exec(row)?.[1]?.length);
    return widths.some((width, at) => width !== undefined &&
        width === widths[at + 1] &&
        /\d/.test(lines[at] ?? '') &&
        (/[A-Z]/.test(lines[at] ?? '') || /^[^a-z0-9]*[0-9a-f]+\s*$/.test(lines[at] ?? '')));
}


})

};

export const id = "shown";
export const ids = ["shown"];
export const modules = {

1140:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  explainUnread: () => (explainUnread)
});
var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);

/**
 * Why a store's file was not read; `name` is what is to be told of first, `given` what the user wrote, which need not be a path
 * and is not shown if it may be a piece of a key.
 */
function explainUnread({ code, reason }, path, name, given) {
    if (given === undefined)
        return `${name}: ${path} ${reason}.`;
    const advice = code === 'file-not-found'
        ? ' Known words are auto, system, mozilla, certifi and none; all else is a path.'
        : '';
    return `${name}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .showGiven */ .v)(given, path)} ${reason}.${advice}`;
}


}),

8952:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (showPath),
  v: () => (showGiven)
});
/**
 * A path for a message: as it is written or, if it or a line beside it in the input may be a piece of a key, its length. Of
 * the lines of a key some look like a path.
 */
function showPath({ path, beside }) {
    const isShown = beside.every(canBeShown) && !hasFoldedBase64(beside);
    return isShown ? path : `a line of ${path.length} characters`;
}
/** As {@link showPath}, of an input that is one path: `shown`, or its length. */
function showGiven(given, shown) {
    const beside = given.split(/\r\n|\n|\r/);
    return showPath({ path: given, beside }) === given ? shown : `a text of ${given.length} characters`;
}
/** Digits in hexadecimal, as programs part them; of a key they would be many short pieces. */
const HEXADECIMAL = /(?<![0-9a-f])(?:0x|\\x)?[0-9a-f]{2,16}(?:(?:[ :,]{1,2}|(?=\\))(?:0x|\\x)?[0-9a-f]{2,16})+/gi;
/** Words as long as the 32, 48 or 64 octets of a key are in base64 or base64url, whose / or - would part them. */
const KEY_WORDS = /(?<![\w+/-])(?:[\w+/-]{43}|[\w+/-]{64}|[\w+/-]{86})(?![\w+/-])/g;
const MAX_PIECE_LENGTH = 24;
const MAX_SHOWN_LENGTH = 200;
/**
 * Whether a line can be a path or URL that a person wrote, whose pieces are words; anything else may be a piece of a key,
 * and must not be shown.
 */
function canBeShown(text) {
    if (text.length > MAX_SHOWN_LENGTH || isBase64(text))
        return false;
    if (text.match(KEY_WORDS)?.some((word) => /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d.*\d/.test(word)))
        return false;
    const pieces = text.replace(HEXADECIMAL, (run) => 'x'.repeat(run.length)).split(/[/\\.\-_:@\s]+/);
    return pieces.every(({ length }) => length <= MAX_PIECE_LENGTH);
}
/** Whether a text is more likely base64 than a path without a dot. */
function isBase64(text) {
    if (!/^[A-Za-z0-9+/=]+$/.test(text))
        return false;
    return (/[+=]/.test(text) || (text.length >= 40 && [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(text))));
}
/** Lines of base64 or hexadecimal of one width, which may be a key whose first line is missing, however short they are. */
function hasFoldedBase64(lines) {
    const widths = lines.map((row) => /^[^A-Za-z0-9+/]*([A-Za-z0-9+/]{12,})\s*$/.exec(row)?.[1]?.length);
    return widths.some((width, at) => width !== undefined &&
        width === widths[at + 1] &&
        /\d/.test(lines[at] ?? '') &&
        (/[A-Z]/.test(lines[at] ?? '') || /^[^a-z0-9]*[0-9a-f]+\s*$/.test(lines[at] ?? '')));
}


})

};

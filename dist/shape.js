export const id = "shape";
export const ids = ["shape", "shape-for-main", "shape-for-delivery"];
export const modules = {

4208:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  undoInstalls: () => (undoInstalls)
});
var _installs_installs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3794);
var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7281);


async function undoInstalls(given, terminal) {
    let undone = 0;
    const info = (message) => {
        undone += 1;
        terminal.say(message);
    };
    const problems = await (0,_installs_installs_js__WEBPACK_IMPORTED_MODULE_0__.undoEverything)((0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(given.output, { ...terminal.log, info }));
    for (const { severity, message } of problems) {
        terminal.say(`${severity}: ${message}`, severity === 'error' ? 'red' : 'yellow');
    }
    const hasError = problems.some(({ severity }) => severity === 'error');
    if (undone + problems.length === 0)
        terminal.say('Nothing to undo: no change of --install is left.');
    else if (!hasError)
        terminal.say('No change of --install is left.');
    return hasError ? 1 : 0;
}


}),

8929:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (quoteWord)
});
function quoteWord(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`;
}


}),

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


})

};

export const id = "json-list";
export const ids = ["json-list"];
export const modules = {

6123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  addToJson: () => (addToJson),
  removeFromJson: () => (removeFromJson)
});
const WHITE_SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;
const DEFAULT_INDENT = '  ';
function addToJson(bytes, keys, values) {
    const text = bytes === undefined ? '{}\n' : decode(bytes);
    const { trail, rest } = follow(text, keys);
    const last = trail.at(-1);
    if (rest.length === 0) {
        const present = new Set(last.items.map((item) => readValue(text, item)));
        const missing = values.filter((value) => !present.has(value));
        return Buffer.from(missing.length === 0 ? text : insert(text, last, trail.length, missing.map(quote)));
    }
    const [name = '', ...names] = rest;
    const depth = trail.length + names.length + 1;
    const unit = findIndent(text);
    const list = layOut('[', ']', values.map(quote), unit, depth);
    const value = names.reduceRight((inner, key, at) => {
        return layOut('{', '}', [`${quote(key)}: ${inner}`], unit, trail.length + at + 1);
    }, list);
    return Buffer.from(insert(text, last, trail.length, [`${quote(name)}: ${value}`]));
}
function removeFromJson(bytes, keys, values) {
    let text = decode(bytes);
    const { trail, rest } = follow(text, keys);
    if (rest.length > 0)
        return bytes;
    const list = trail.at(-1);
    const isMeant = (item) => values.includes(readValue(text, item));
    const count = list.items.filter(isMeant).length;
    if (count === 0)
        return bytes;
    if (count < list.items.length) {
        for (let at = list.items.length - 1; at >= 0; at--) {
            const items = follow(text, keys).trail.at(-1).items;
            if (isMeant(items[at]))
                text = cut(text, items, at);
        }
        return Buffer.from(text);
    }
    // the outermost that holds nothing but what goes
    let depth = keys.length - 1;
    while (depth > 0 && trail[depth].items.length === 1)
        depth--;
    const { items } = trail[depth];
    const at = items.findLastIndex(({ name }) => name === keys[depth]);
    return Buffer.from(cut(text, items, at));
}
function follow(text, keys) {
    const trail = [readContainer(text, skipSpace(text, 0), '{')];
    for (const [at, key] of keys.entries()) {
        // of names that are there twice the last counts (ECMA-262, JSON.parse)
        const item = trail[at]?.items.findLast(({ name }) => name === key);
        if (item === undefined)
            return { trail, rest: keys.slice(at) };
        trail.push(readContainer(text, item.value, at === keys.length - 1 ? '[' : '{'));
    }
    return { trail, rest: [] };
}
function decode(bytes) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    JSON.parse(text); // what follows reads valid JSON only
    return text;
}
function readContainer(text, open, bracket) {
    if (text[open] !== bracket) {
        throw new Error(`there is no ${bracket === '{' ? 'object' : 'list'} where one is looked for`);
    }
    const items = [];
    let at = skipSpace(text, open + 1);
    while (text[at] !== '}' && text[at] !== ']') {
        const start = at;
        let name;
        if (bracket === '{') {
            const end = match(STRING, text, start);
            name = JSON.parse(text.slice(start, end));
            at = skipSpace(text, skipSpace(text, end) + 1);
        }
        const end = passValue(text, at);
        items.push({ start, end, value: at, name });
        at = skipSpace(text, end);
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
    }
    return { open, close: at, items };
}
function passValue(text, start) {
    if (text[start] === '"')
        return match(STRING, text, start);
    if (text[start] !== '{' && text[start] !== '[')
        return match(SCALAR, text, start);
    let depth = 0;
    for (let at = start;;) {
        const character = text[at];
        if (character === '"') {
            at = match(STRING, text, at);
            continue;
        }
        if (character === '{' || character === '[')
            depth++;
        if (character === '}' || character === ']')
            depth--;
        at++;
        if (depth === 0)
            return at;
    }
}
function readValue(text, { value, end }) {
    return JSON.parse(text.slice(value, end));
}
function insert(text, { open, close, items }, depth, added) {
    const last = items.at(-1);
    if (last === undefined) {
        const [left = '', right = ''] = [text[open], text[close]];
        return text.slice(0, open) + layOut(left, right, added, findIndent(text), depth) + text.slice(close + 1);
    }
    // as the last one is parted from what stands before it
    const before = items.at(-2)?.end ?? open + 1;
    const between = text.slice(before, last.start);
    const gap = between.slice(between.trimEnd().length);
    return (text.slice(0, last.end) + added.map((item) => `,${gap || ' '}${item}`).join('') + text.slice(last.end));
}
function cut(text, items, at) {
    const item = items[at];
    const next = items[at + 1];
    if (next)
        return text.slice(0, item.start) + text.slice(next.start);
    const from = items[at - 1]?.end;
    if (from !== undefined)
        return text.slice(0, from) + text.slice(item.end);
    return text.slice(0, item.start).trimEnd() + text.slice(item.end).trimStart();
}
function layOut(left, right, items, unit, depth) {
    const inner = items.map((item) => `\n${unit.repeat(depth)}${item}`).join(',');
    return `${left}${inner}\n${unit.repeat(depth - 1)}${right}`;
}
function findIndent(text) {
    return /\n([ \t]+)\S/.exec(text)?.[1] ?? DEFAULT_INDENT;
}
function quote(value) {
    return JSON.stringify(value);
}
function skipSpace(text, at) {
    return match(WHITE_SPACE, text, at);
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    pattern.test(text);
    return pattern.lastIndex;
}


})

};

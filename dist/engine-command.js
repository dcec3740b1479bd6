export const id = "engine-command";
export const ids = ["engine-command"];
export const modules = {

6404:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DK: () => (listGlobalWords),
  Du: () => (listValues),
  Wm: () => (readEngineCommand),
  gK: () => (replaceFlags)
});
var _engine_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1770);

const COMMANDS = {
    build: /^(?:(?:image |builder |buildx )?build|buildx b)$/,
    run: /^(?:container )?run$/,
    create: /^(?:container )?create$/,
};
const GROUPS = new Set(['image', 'builder', 'buildx', 'container']);
function readEngineCommand(engine, words) {
    const globals = readTable(_engine_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_FLAGS */ .an[engine]);
    const global = readFlags(words, 0, globals, false);
    const first = words[global.end] ?? '';
    const group = GROUPS.has(first)
        ? readFlags(words, global.end + 1, readTable(_engine_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUP_FLAGS */ .AX), false)
        : undefined;
    const at = group?.end ?? global.end;
    const name = group === undefined ? first : [first, ...words.slice(at, at + 1)].join(' ');
    const work = ['build', 'run', 'create'].find((it) => COMMANDS[it].test(name));
    const start = Math.min(at + 1, words.length);
    // `run` takes no flags behind the image: these words are the command's own
    const own = work && readFlags(words, start, readWorkTable(engine, work, globals), work === 'build');
    const parts = [global, group, own].filter((part) => part !== undefined);
    return {
        words,
        work,
        name,
        start,
        flags: parts.flatMap(({ flags }) => flags),
        positionals: own === undefined ? words.slice(start) : own.positionals,
        unknown: parts.flatMap(({ unknown }) => unknown),
    };
}
function listValues({ flags }, name) {
    return flags.filter((flag) => flag.name === name).map(({ value }) => value);
}
function listGlobalWords({ words, flags, start }) {
    let end = 0;
    for (const { from, to } of flags)
        if (from <= end && to <= start)
            end = Math.max(end, to);
    return words.slice(0, end);
}
function replaceFlags({ words, flags, start }, added, removed = []) {
    const kept = [...words.slice(0, start), ...added];
    let at = start;
    for (const { name, from, to, rest } of flags) {
        if (from < start || !removed.includes(name))
            continue;
        kept.push(...words.slice(at, from), ...rest);
        at = to;
    }
    return [...kept, ...words.slice(at)];
}
function readFlags(words, from, known, isInterspersed) {
    const flags = [];
    const positionals = [];
    const unknown = [];
    let at = from;
    while (at < words.length) {
        const word = words[at] ?? '';
        if (word === '--') {
            positionals.push(...words.slice(at + 1));
            return { flags, positionals, unknown, end: at + 1 };
        }
        if (word.length < 2 || !word.startsWith('-')) {
            if (!isInterspersed)
                return { flags, positionals: words.slice(at), unknown, end: at };
            positionals.push(word);
            at++;
            continue;
        }
        const read = word.startsWith('--') ? readLong(words, at, known) : readShort(words, at, known);
        flags.push(...read.flags);
        unknown.push(...read.unknown);
        at = read.end;
    }
    return { flags, positionals, unknown, end: at };
}
function readLong(words, at, known) {
    const [, name = '', , value] = /^--([^=]*)(=([\s\S]*))?$/.exec(words[at] ?? '') ?? [];
    const flag = known.get(name);
    const needsNext = value === undefined && flag?.takesValue === true;
    const end = at + (needsNext ? 2 : 1);
    return {
        flags: [
            { name, value: value ?? (needsNext ? (words[at + 1] ?? '') : 'true'), from: at, to: end, rest: [] },
        ],
        unknown: flag === undefined && value === undefined ? [`--${name}`] : [],
        end,
    };
}
function readShort(words, at, known) {
    const letters = (words[at] ?? '').slice(1);
    const flags = [];
    for (let index = 0; index < letters.length; index++) {
        const letter = letters[index] ?? '';
        const behind = letters.slice(index + 1);
        const flag = known.get(letter);
        const isAssigned = behind.startsWith('=') && behind.length > 1;
        if (flag === undefined && !isAssigned)
            return { flags, unknown: [`-${letter}`], end: at + 1 };
        const name = flag?.name ?? letter;
        if (flag?.takesValue !== true && !isAssigned) {
            const rest = letters.slice(0, index) + behind;
            flags.push({ name, value: 'true', from: at, to: at + 1, rest: rest === '' ? [] : [`-${rest}`] });
            continue;
        }
        const end = at + (behind === '' ? 2 : 1);
        const value = isAssigned ? behind.slice(1) : behind === '' ? (words[at + 1] ?? '') : behind;
        flags.push({ name, value, from: at, to: end, rest: index === 0 ? [] : [`-${letters.slice(0, index)}`] });
        return { flags, unknown: [], end };
    }
    return { flags, unknown: [], end: at + 1 };
}
function readWorkTable(engine, work, globals) {
    const own = readTable(_engine_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_FLAGS */ .U9[engine][work]);
    return engine === 'podman' ? new Map([...globals, ...own]) : own;
}
function readTable({ values, switches }) {
    const read = (text, takesValue) => text.split(' ').flatMap((entry) => {
        const [name = '', letter] = entry.split(',');
        const flag = { name, takesValue };
        return letter === undefined
            ? [[name, flag]]
            : [[name, flag], [letter, flag]];
    });
    return new Map([...read(values, true), ...read(switches, false)]);
}


})

};

export const id = "image-trust";
export const ids = ["image-trust"];
export const modules = {

6609:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  m: () => (inspectImage),
  L: () => (readImageLists)
});

var external_node_crypto_ = __webpack_require__(7598);
var limits = __webpack_require__(2527);
var linux_stores = __webpack_require__(4320);
var run = __webpack_require__(7636);
var shape = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/containers/tar.js
const BLOCK_BYTES = 512;
const SIZE_FIELD = [124, 136];
const TYPE_FIELD = 156;
const REGULAR = [0x30, 0];
function readTarFiles(archive) {
    const contents = [];
    let at = 0;
    while (at + BLOCK_BYTES <= archive.length) {
        const header = archive.subarray(at, at + BLOCK_BYTES);
        const digits = header.toString('latin1', ...SIZE_FIELD).replace(/[\0 ].*/s, '');
        // the end is two blocks of zeros; a size in another base is of a file larger than any list of CAs
        if (!/^[0-7]{1,12}$/.test(digits))
            break;
        const size = Number.parseInt(digits, 8);
        const start = at + BLOCK_BYTES;
        if (start + size > archive.length)
            break;
        if (REGULAR.includes(header[TYPE_FIELD] ?? -1))
            contents.push(archive.subarray(start, start + size));
        at = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
    }
    return contents;
}

;// CONCATENATED MODULE: ./build/containers/image-trust.js
const ASK_TIMEOUT_MS = 60_000;
const CREATE_TIMEOUT_MS = 600_000;
const MAX_ANSWER_BYTES = 2 * limits/* MAX_SOURCE_BYTES */.Tw;
const NOT_THERE = /no such container:path|could not find the file|no such file or directory/i;
const INSPECTED = '{{.Id}}\n{{.Os}}\n{{json .Config.Env}}';
const isListOfVariables = (0,shape/* either */.gP)((0,shape/* exactly */.pV)(null), (0,shape/* listOf */.c3)(shape/* isText */.KH));
async function inspectImage(name, engine) {
    const { status, stdout } = await ask(engine, ['image', 'inspect', '--format', INSPECTED, '--', name]);
    if (status !== 0)
        return undefined;
    const [id = '', os = '', ...variables] = stdout.toString('utf8').split('\n');
    const list = (0,shape/* parseShaped */.xj)(variables.join('\n'), isListOfVariables, 'list of variables') ?? [];
    const pairs = list.map((text) => [text.replace(/=.*/s, ''), text.replace(/^[^=]*=?/, '')]);
    return { id, os, variables: Object.fromEntries(pairs) };
}
async function readImageLists(image, paths, flags, engine) {
    const container = `setup-ca-bundle-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    // a command is needed where the image names none
    const words = ['create', '--name', container, ...flags, '--', image, 'true'];
    try {
        const made = await ask(engine, words, CREATE_TIMEOUT_MS);
        if (made.status !== 0)
            throw new Error(describe(made.stderr));
        let store;
        for (const path of Object.keys(linux_stores/* LINUX_STORES */.M)) {
            store = await copyList(container, path, engine);
            if (store !== undefined)
                break;
        }
        const named = [];
        for (const path of paths) {
            const list = path === store?.path ? store : await copyList(container, path, engine);
            if (list !== undefined)
                named.push(list);
        }
        return { store, named };
    }
    finally {
        await ask(engine, ['rm', '--force', '--volumes', container]);
    }
}
async function copyList(container, path, engine) {
    // docker copies a link as a link unless an option says otherwise; podman follows it
    const follow = engine.kind === 'docker' ? ['--follow-link'] : [];
    const { status, stdout, stderr } = await ask(engine, ['cp', ...follow, `${container}:${path}`, '-']);
    if (status !== 0) {
        if (NOT_THERE.test(stderr.toString('utf8')))
            return undefined;
        throw new Error(`${path}: ${describe(stderr)}`);
    }
    const contents = readTarFiles(stdout).filter(({ length }) => length > 0 && length <= limits/* MAX_SOURCE_BYTES */.Tw);
    return contents.length > 0 ? { path, contents } : undefined;
}
function ask({ kind, globals, environment }, words, timeoutMs = ASK_TIMEOUT_MS) {
    return (0,run/* askForUser */.Y)(kind, [...globals, ...words], environment, {
        timeoutMs,
        maxBytes: MAX_ANSWER_BYTES,
    });
}
function describe(stderr) {
    return stderr.toString('utf8').trim().split('\n').at(-1) || 'it gave no reason';
}


})

};

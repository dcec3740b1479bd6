export const id = "build";
export const ids = ["build"];
export const modules = {

2028:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (planSecrets),
  s: () => (MAX_SECRET_BYTES)
});
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2309);
var _clients_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9449);
var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5787);



const BUNDLE_ID = 'ca-bundle';
const MAX_SECRET_BYTES = 500 * 1024;
const APT = { variable: 'APT_CONFIG', file: 'apt.conf' };
function planSecrets({ bundle, extra, truststore, clients }) {
    const place = (id) => `${_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRETS_FOLDER */ .L}/${id}`;
    const inside = {
        bundle: place(BUNDLE_ID),
        extra: extra === undefined ? undefined : place(`${BUNDLE_ID}-extra`),
        javaOptions: truststore === undefined ? undefined : (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_2__.addTruststore)(undefined, place(`${BUNDLE_ID}-truststore`)),
    };
    const planned = (0,_clients_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planVariables */ .LK)(clients, inside, {}, new Set());
    if (planned.length === 0)
        return { trust: { secrets: [], variables: [] }, paths: new Map(), files: [] };
    const configurations = [
        ...(0,_clients_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planFiles */ .jP)(planned, inside),
        { name: APT.file, text: `Acquire::https::CaInfo "${inside.bundle}";\n` },
    ];
    const hasExtra = planned.some(({ client }) => client.shape === 'extra');
    const folder = bundle.slice(0, bundle.search(/[\\/][^\\/]*$/) + 1);
    const paths = new Map([
        [BUNDLE_ID, bundle],
        ...(extra !== undefined && hasExtra ? [[`${BUNDLE_ID}-extra`, extra]] : []),
        ...(truststore === undefined ? [] : [[`${BUNDLE_ID}-truststore`, truststore]]),
        ...configurations.map(({ name }) => [`${BUNDLE_ID}-${name}`, `${folder}build-${name}`]),
    ]);
    const names = new Set(configurations.map(({ name }) => `${BUNDLE_ID}-${name}`));
    return {
        trust: {
            // clients look for a configuration under the name that it has
            secrets: [...paths.keys()].map((id) => ({
                id,
                target: place(names.has(id) ? id.slice(BUNDLE_ID.length + 1) : id),
            })),
            variables: [
                ...planned.map(({ variable, value }) => [variable, value]),
                [APT.variable, place(APT.file)],
            ],
        },
        paths,
        files: configurations.map(({ name, text }) => ({ name: `build-${name}`, text })),
    };
}


}),

6292:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  LL: () => (rewriteFile),
  Pl: () => (writeSecrets),
  kz: () => (writeSecret),
  planBuild: () => (planBuild)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6771);
var _files_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1988);
var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9524);
var _programs_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7636);
var _build_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2028);
var _dockerfile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5787);
var _engine_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6404);
var _image_trust_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6609);










const ASK_TIMEOUT_MS = 60_000;
const REMOTE_CONTEXT = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/|docker-image:\/\/|oci-layout:\/\/)/;
async function planBuild(command, machine, surroundings) {
    const { engine, temporary } = surroundings;
    const isDocker = engine.kind === 'docker';
    const asItIs = passOn(command);
    const [context, ...others] = command.positionals;
    if (command.unknown.length > 0 && others.length > 0)
        return { obstacle: explainUnknown(command.unknown) };
    if (isGiven(command, 'help') || context === undefined || others.length > 0)
        return asItIs;
    const isBuildx = command.name.startsWith('buildx');
    if (isDocker && !isBuildx && engine.environment.DOCKER_BUILDKIT === '0') {
        return {
            obstacle: 'DOCKER_BUILDKIT=0 asks for the old builder, which has no secrets: remove it.',
        };
    }
    if (isDocker && !isBuildx && !engine.environment.DOCKER_BUILDKIT && !(await hasBuildKit(engine))) {
        return {
            obstacle: 'This docker has no buildx, and its old builder has no secrets: install the plugin (docker-buildx-plugin; docker-buildx in Debian and Ubuntu).',
        };
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(context)) {
        const kind = context === '-' ? 'A context on standard input' : 'A context that the builder fetches';
        return context === '-' || REMOTE_CONTEXT.test(context)
            ? { obstacle: `${kind} (${context}) has a Dockerfile that this program cannot read. ${CLONE_FIRST}` }
            : asItIs;
    }
    const secrets = (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .planSecrets */ .D)(machine);
    if (secrets.trust.variables.length === 0)
        return asItIs;
    const obstacle = writeSecrets(secrets, machine);
    // standard input can be read only once: a build without the bundle would then have no Dockerfile
    if (obstacle !== undefined && (0,_engine_command_js__WEBPACK_IMPORTED_MODULE_8__/* .listValues */ .Du)(command, 'file').at(-1) === '-')
        return { obstacle };
    const found = await findDockerfile(command, context, surroundings);
    if ('obstacle' in found)
        return found;
    if (found.bytes === undefined)
        return asItIs;
    const rewritten = rewriteFile(found.bytes, found.shown, secrets);
    if ('obstacle' in rewritten)
        return rewritten;
    const pulled = rewritten.baseImages.map((image) => `${found.shown}: the builder itself pulls ${image}, which FROM names.`);
    const hints = [...rewritten.hints, ...pulled];
    if (!rewritten.isChanged && found.path !== undefined)
        return { ...asItIs, hints };
    if (obstacle !== undefined)
        return { obstacle };
    const written = writeCopy(rewritten.bytes, found.path, temporary);
    if ('obstacle' in written)
        return written;
    const own = new Set((0,_engine_command_js__WEBPACK_IMPORTED_MODULE_8__/* .listValues */ .Du)(command, 'secret').map((value) => /(?:^|,)id=([^,]*)/.exec(value)?.[1]));
    const flags = [...secrets.paths]
        .filter(([id]) => rewritten.isChanged && !own.has(id))
        .flatMap(([id, path]) => ['--secret', writeSecret(id, path)]);
    return {
        words: (0,_engine_command_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFlags */ .gK)(command, ['--file', written.copy, ...flags], ['file']),
        variables: isDocker && !engine.environment.DOCKER_BUILDKIT ? { DOCKER_BUILDKIT: '1' } : {},
        warnings: [
            ...rewritten.warnings,
            ...describeArguments(command, secrets),
            // in BuildKit an ARG comes before what the base image sets, in podman behind it
            ...(isDocker ? [] : await describeBaseImages(rewritten.baseImages, secrets, engine)),
        ],
        hints,
        end: written.end,
    };
}
function writeCopy(bytes, path, temporary) {
    try {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'setup-ca-bundle-build-'));
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path ?? 'Dockerfile'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(copy, bytes);
        for (const ending of ['.dockerignore', '.containerignore']) {
            if (path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path + ending))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path + ending, copy + ending);
        }
        return { copy, end: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }) };
    }
    catch (cause) {
        return { obstacle: explainUnwritable(temporary, cause) };
    }
}
function explainUnwritable(folder, cause) {
    return `${folder}: a file for the build cannot be written there (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCause */ .V$)(cause)}). Make it a folder that this user can write to.`;
}
const CLONE_FIRST = 'Fetch it, and give the folder: git clone URL context && setup-ca-bundle docker build context.';
function rewriteFile(bytes, shown, { trust }) {
    // what is not UTF-8 stays as it is byte for byte, too
    const encoding = Buffer.from(bytes.toString('utf8')).equals(bytes) ? 'utf8' : 'latin1';
    const text = bytes.toString(encoding);
    const rewritten = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__/* .rewriteDockerfile */ .z)(text, trust);
    if ('doubtfulLine' in rewritten) {
        return {
            obstacle: `${shown}, line ${rewritten.doubtfulLine}: it is not certain where the here-document (<<) ends. Move the \${\u2026} in that line to another line, or write it without quotes and blanks.`,
        };
    }
    if ('coveredLine' in rewritten) {
        return {
            obstacle: `${shown}, line ${rewritten.coveredLine}: this RUN mounts a read-only folder over ${_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__/* .SECRETS_FOLDER */ .L}, the place of the bundle. Add rw to that --mount, or mount it elsewhere.`,
        };
    }
    const describe = (kind) => rewritten.notes
        .filter((note) => note.kind === kind)
        .map(({ line, message }) => `${shown}, line ${line}: ${message}`);
    return {
        bytes: Buffer.from(rewritten.text, encoding),
        isChanged: rewritten.text !== text,
        warnings: describe('unreached'),
        hints: describe('builder'),
        baseImages: rewritten.baseImages,
    };
}
function writeSecrets({ paths, files }, { bundle }) {
    try {
        for (const { name, text } of files)
            (0,_files_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundle), name), text);
        const large = [...paths.values()].find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > _build_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SECRET_BYTES */ .s);
        return large === undefined
            ? undefined
            : `${large} has ${Math.ceil((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(large).size / 1000)} kB, and a build's secret may have 500 kB. Make a smaller bundle: --default-store mozilla, or fewer certificates.`;
    }
    catch (cause) {
        return explainUnwritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundle), cause);
    }
}
function writeSecret(id, path) {
    const field = `src=${path}`;
    return `id=${id},${/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field}`;
}
async function hasBuildKit({ kind, globals, environment }) {
    const ask = (words) => (0,_programs_run_js__WEBPACK_IMPORTED_MODULE_5__/* .askForUser */ .Y)(kind, [...globals, ...words], environment, { timeoutMs: ASK_TIMEOUT_MS, maxBytes: 4_096 });
    if ((await ask(['buildx', 'version'])).status === 0)
        return true;
    const { stdout } = await ask(['version', '--format', '{{.Client.Version}}']);
    return !(Number.parseInt(stdout.toString('utf8'), 10) >= 23);
}
function passOn({ words }) {
    return { words, variables: {}, warnings: [], hints: [], end: () => { } };
}
function isGiven(command, flag) {
    return (0,_engine_command_js__WEBPACK_IMPORTED_MODULE_8__/* .listValues */ .Du)(command, flag).some((value) => value !== 'false');
}
function explainUnknown(unknown) {
    const [flag] = unknown;
    return `${unknown.join(', ')}: not known here, so it is not clear which word is the context. Write ${flag}=VALUE, or ${flag}=true for a switch.`;
}
async function findDockerfile(command, context, { engine: { kind }, readInput }) {
    const given = (0,_engine_command_js__WEBPACK_IMPORTED_MODULE_8__/* .listValues */ .Du)(command, 'file');
    const [first] = given;
    if (kind === 'podman' && given.length > 1) {
        return { obstacle: 'More than one --file: podman puts them together. Put them into one file.' };
    }
    const file = given.at(-1);
    if (file === '-')
        return { bytes: await readInput(), path: undefined, shown: 'Dockerfile' };
    if (file !== undefined && REMOTE_CONTEXT.test(file)) {
        return {
            obstacle: `--file ${file}: a Dockerfile that the builder fetches is not seen here. Download it, and name the file.`,
        };
    }
    const names = kind === 'podman' ? ['Containerfile', 'Dockerfile'] : ['Dockerfile', 'dockerfile'];
    const places = file === undefined
        ? names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, name))
        : kind === 'podman'
            ? [file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, first ?? '')]
            : [file];
    const path = places.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
    if (path === undefined)
        return { bytes: undefined, path, shown: '' };
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(path);
    return Buffer.isBuffer(bytes)
        ? { bytes, path, shown: path }
        : { obstacle: `${path} ${bytes.reason}, and a Dockerfile must be a file here.` };
}
function describeArguments(command, { trust }) {
    const given = new Set((0,_engine_command_js__WEBPACK_IMPORTED_MODULE_8__/* .listValues */ .Du)(command, 'build-arg').map((value) => value.replace(/=.*/s, '')));
    return trust.variables
        .filter(([name]) => given.has(name))
        .map(([name]) => `--build-arg ${name} counts, in place of the bundle's. Remove it.`);
}
async function describeBaseImages(images, { trust }, engine) {
    const described = images.map(async (image) => {
        const variables = (await (0,_image_trust_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectImage */ .m)(image, engine).catch(() => undefined))?.variables ?? {};
        return trust.variables
            .filter(([name]) => variables[name])
            .map(([name, value]) => `${image} sets ${name}, and that value counts in the stages that begin with it. Where a RUN needs the bundle, write: RUN ${name}=${value} COMMAND.`);
    });
    return (await Promise.all(described)).flat();
}


}),

5787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  L: () => (SECRETS_FOLDER),
  z: () => (rewriteDockerfile)
});

var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/containers/dockerfile-instructions.js
const IS_SPACE = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
const CONTINUED = { '\\': /(?:^|[^\\])(\\[ \t]*)$/, '`': /(?:^|[^`])(`[ \t]*)$/ };
const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/;
function readInstructions(text) {
    const lines = splitLines(text);
    const { escapeCharacter, syntax } = readDirectives(lines);
    const instructions = [];
    const doubtful = [];
    let at = 0;
    while (at < lines.length) {
        const first = at;
        const read = readLogicalLine(lines, at, escapeCharacter);
        at = read.next;
        if (read.parts.length === 0)
            continue;
        const whole = read.parts.map((part) => part.text).join('');
        const logical = trimStart(whole);
        const { keyword, words } = splitKeyword(logical);
        const documents = findHereDocuments({ keyword, words }, logical);
        if (documents === undefined)
            doubtful.push(first + 1);
        for (const document of documents ?? [])
            at = passDocument(lines, at, document);
        instructions.push({
            keyword,
            words,
            line: first + 1,
            keywordEnd: locate(read.parts, whole.length - logical.length + keyword.length),
            end: lines[at]?.offset ?? text.length,
        });
    }
    return { instructions, syntax, doubtful };
}
function readFlags({ words }) {
    const all = splitAll(words);
    const end = all.findIndex((word) => !word.startsWith('--') || word === '--');
    return (end === -1 ? all : all.slice(0, end)).map((word) => word.replace(/["']/g, ''));
}
function readWords(instruction) {
    return splitAll(instruction.words).slice(readFlags(instruction).length);
}
function splitAll(words) {
    const split = splitWords(words) ?? [];
    return split.length > 0 ? split : words.split(/\s+/).filter((word) => word !== '');
}
function splitLines(text) {
    const lines = [];
    for (let offset = 0; offset < text.length;) {
        const end = text.indexOf('\n', offset);
        const next = end === -1 ? text.length : end + 1;
        const isMarked = offset === 0 && text.startsWith('\ufeff');
        const from = isMarked ? 1 : offset;
        lines.push({ text: trimLineEnd(text.slice(from, next)), offset: from });
        offset = next;
    }
    return lines;
}
function trimLineEnd(line) {
    let end = line.length;
    while (line[end - 1] === '\n' || line[end - 1] === '\r')
        end--;
    return line.slice(0, end);
}
function trimStart(text) {
    let start = 0;
    while (IS_SPACE.test(text[start] ?? ''))
        start++;
    return text.slice(start);
}
function trimEnd(text) {
    let end = text.length;
    while (IS_SPACE.test(text[end - 1] ?? ''))
        end--;
    return text.slice(0, end);
}
function readDirectives(lines) {
    const found = new Map();
    for (const { text } of lines) {
        const [, name = '', value = ''] = DIRECTIVE.exec(trimStart(text)) ?? [];
        if (!/^(?:syntax|escape|check)$/i.test(name))
            break;
        found.set(name.toLowerCase(), value.trim());
    }
    return { escapeCharacter: found.get('escape') === '`' ? '`' : '\\', syntax: found.get('syntax') };
}
function splitKeyword(logical) {
    const [, keyword = '', words = ''] = /^([^\t\v\f\r ]*)(?:[\t\v\f\r ]+([\s\S]*))?$/.exec(trimEnd(logical)) ?? [];
    return { keyword: keyword.toLowerCase(), words };
}
function readLogicalLine(lines, from, escapeCharacter) {
    const parts = [];
    let at = from;
    for (const line of lines.slice(from)) {
        at++;
        const rest = trimStart(line.text);
        const isFirst = parts.length === 0;
        if (rest === '' || rest.startsWith('#')) {
            if (isFirst)
                break;
            continue;
        }
        const part = isFirst ? { text: rest, offset: line.offset + line.text.length - rest.length } : line;
        const [, behind] = CONTINUED[escapeCharacter].exec(part.text) ?? [];
        parts.push({ ...part, text: part.text.slice(0, part.text.length - (behind?.length ?? 0)) });
        if (behind === undefined)
            break;
    }
    return { parts, next: at };
}
function locate(parts, length) {
    let left = length;
    for (const { text, offset } of parts) {
        if (left <= text.length)
            return offset + left;
        left -= text.length;
    }
    return 0;
}
function findHereDocuments(outer, logical) {
    if (!logical.includes('<<'))
        return [];
    const { keyword } = outer.keyword === 'onbuild' ? splitKeyword(outer.words) : outer;
    if (!/^(?:run|copy|add)$/.test(keyword))
        return [];
    const split = splitWords(logical);
    if (split === undefined)
        return undefined;
    const documents = split.flatMap((word) => {
        const [, dash, name = ''] = /^\d*<<(-?)([^<]+)$/.exec(word) ?? [];
        if (name === '')
            return [];
        const end = unquote(name);
        return end === '' ? [] : [end === undefined ? undefined : { end, isIndented: dash === '-' }];
    });
    return documents.includes(undefined) ? undefined : documents.filter((it) => it !== undefined);
}
function passDocument(lines, from, { end, isIndented }) {
    for (let at = from; at < lines.length; at++) {
        const text = lines[at]?.text ?? '';
        if ((isIndented ? text.replace(/^\t+/, '') : text) === end)
            return at + 1;
    }
    return lines.length;
}
const VARIABLE = /\$\{\w+(?:(:?[-+?]|[#%])[^\s'"\\<$}]*)?\}/y;
function splitWords(text) {
    const words = [];
    let word = '';
    let isOver = false;
    for (let at = 0; at < text.length && !isOver;) {
        const char = text[at] ?? '';
        let taken = char;
        if (char === "'" || char === '"') {
            const end = findQuoteEnd(text, at);
            if (end === undefined)
                return undefined;
            if (end === 0)
                return [];
            taken = text.slice(at, end);
        }
        else if (text.startsWith('${', at)) {
            VARIABLE.lastIndex = at;
            const found = VARIABLE.exec(text);
            if (found === null)
                return undefined;
            taken = found[0];
            if (found[1] !== undefined)
                word = ''; // the builder forgets it there
        }
        else if (char === '\\') {
            taken = text.slice(at, at + 2);
        }
        else if (IS_SPACE.test(char)) {
            if (word !== '')
                words.push(word);
            word = '';
            at++;
            continue;
        }
        word += taken;
        at += taken.length;
        isOver = at >= text.length;
    }
    return word === '' ? words : [...words, word];
}
function findQuoteEnd(text, from) {
    const quote = text[from] ?? '';
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === quote)
            return at + 1;
        if (quote === "'")
            continue;
        if (text[at] === '\\')
            at++;
        else if (text.startsWith('${', at)) {
            VARIABLE.lastIndex = at;
            const found = VARIABLE.exec(text);
            if (found === null)
                return undefined;
            at += found[0].length - 1;
        }
    }
    return 0;
}
function unquote(word) {
    if (word.includes('$'))
        return undefined;
    return word.replace(/'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S]?)/g, (_, single, double, escaped) => single ?? double?.replace(/\\(["$\\])/g, '$1') ?? escaped ?? '');
}

;// CONCATENATED MODULE: ./build/containers/dockerfile.js
const SECRETS_FOLDER = '/run/secrets';
function rewriteDockerfile(text, { secrets, variables }) {
    const { instructions, syntax, doubtful } = readInstructions(text);
    const [doubtfulLine] = doubtful;
    if (doubtfulLine !== undefined)
        return { doubtfulLine };
    const covered = instructions.find((it) => it.keyword === 'run' && isCovered(secrets, it));
    if (covered !== undefined)
        return { coveredLine: covered.line };
    const names = new Set(variables.map(([name]) => name));
    const insertions = instructions.flatMap((instruction, index) => {
        if (instruction.keyword === 'run') {
            const mounts = secrets.filter((secret) => !isMounted(secret, instruction)).map(writeMount);
            return mounts.map((mount) => ({ at: instruction.keywordEnd, text: ` ${mount}` }));
        }
        if (instruction.keyword !== 'from' || !hasRun(instructions.slice(index + 1)))
            return [];
        const lineEnd = text.slice(0, instruction.end).endsWith('\r\n') ? '\r\n' : '\n';
        const lines = variables.map(([name, value]) => `ARG ${name}=${value}${lineEnd}`);
        return [{ at: instruction.end, text: lines.join('') }];
    });
    return {
        text: insert(text, insertions),
        notes: [
            ...instructions.flatMap((instruction) => describe(instruction, names)),
            ...(syntax === undefined ? [] : [describeSyntax(syntax)]),
        ],
        baseImages: listBaseImages(instructions),
    };
}
function insert(text, insertions) {
    const parts = [];
    let from = 0;
    for (const { at, text: added } of insertions) {
        parts.push(text.slice(from, at), added);
        from = at;
    }
    return parts.join('') + text.slice(from);
}
function hasRun(instructions) {
    const next = instructions.findIndex(({ keyword }) => keyword === 'from');
    const stage = next === -1 ? instructions : instructions.slice(0, next);
    return stage.some(({ keyword }) => keyword === 'run');
}
function writeMount({ id, target }) {
    const place = target === `${SECRETS_FOLDER}/${id}` ? '' : `,target=${target}`;
    return `--mount=type=secret,id=${id}${place},mode=0444`;
}
function isMounted({ target }, run) {
    return readMounts(run).some(({ place }) => place === target);
}
function isCovered(secrets, run) {
    const folders = readMounts(run).filter(({ isReadOnly }) => isReadOnly);
    return folders.some(({ place }) => secrets.some(({ target }) => target.startsWith(place === '/' ? place : `${place}/`)));
}
function readMounts(run) {
    return readFlags(run).flatMap((flag) => {
        if (!flag.startsWith('--mount='))
            return [];
        const fields = new Map(flag
            .slice('--mount='.length)
            .split(',')
            .map((field) => {
            const [key = '', value = ''] = field.split(/=(.*)/s);
            return [key.toLowerCase(), value];
        }));
        const isSet = (...keys) => keys.some((key) => fields.has(key) && !/^(?:false|0)$/i.test(fields.get(key) ?? ''));
        const type = fields.get('type') ?? 'bind';
        const named = fields.get('target') ?? fields.get('dst') ?? fields.get('destination');
        const place = named ?? (type === 'secret' ? `${SECRETS_FOLDER}/${fields.get('id')}` : undefined);
        const isReadOnly = (type === 'bind' && !isSet('rw', 'readwrite')) || (type === 'cache' && isSet('ro', 'readonly'));
        return place === undefined ? [] : [{ place: external_node_path_.posix.resolve('/', place), isReadOnly }];
    });
}
function describe(instruction, names) {
    const { keyword, line } = instruction;
    const note = (kind, message) => ({ kind, line, message });
    if (keyword === 'env' || keyword === 'arg') {
        return listNames(instruction)
            .filter((name) => names.has(name))
            .map((name) => note('unreached', `${keyword.toUpperCase()} sets ${name} itself, and that value counts. Remove it, or set it to a file in ${SECRETS_FOLDER}.`));
    }
    if (keyword === 'onbuild' && /^run\b/i.test(instruction.words)) {
        return [
            note('unreached', 'ONBUILD RUN stays as it is, because it becomes part of the image. It runs without the bundle.'),
        ];
    }
    if (keyword === 'add') {
        return readWords(instruction)
            .filter((word) => /^(?:https:|git@|ssh:)/i.test(word))
            .slice(0, 1)
            .map(() => note('builder', 'the builder itself fetches what ADD names.'));
    }
    return [];
}
function describeSyntax(syntax) {
    return { kind: 'builder', line: 1, message: `the builder itself pulls ${syntax}, which # syntax= names.` };
}
function listNames(instruction) {
    const words = readWords(instruction);
    const isOld = instruction.keyword === 'env' && words[0]?.includes('=') === false;
    return (isOld ? words.slice(0, 1) : words).map((word) => word.replace(/=.*/s, '').replace(/["']/g, ''));
}
function listBaseImages(instructions) {
    const stages = new Set(['scratch']);
    const images = new Set();
    for (const from of instructions.filter(({ keyword }) => keyword === 'from')) {
        const [image = '', as, stage] = readWords(from);
        if (image !== '' && !image.includes('$') && !stages.has(image.toLowerCase()))
            images.add(image);
        if (as?.toLowerCase() === 'as' && stage !== undefined)
            stages.add(stage.toLowerCase());
    }
    return [...images];
}


})

};

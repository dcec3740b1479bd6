export const id = "container-run";
export const ids = ["container-run"];
export const modules = {

9476:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  planContainer: () => (planContainer)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var digest = __webpack_require__(3290);
var java_options = __webpack_require__(2309);
var plan = __webpack_require__(9449);
var files_location = __webpack_require__(4836);
var read = __webpack_require__(6771);
var write = __webpack_require__(1988);
var linux_stores = __webpack_require__(4320);
var problem = __webpack_require__(9524);
var run = __webpack_require__(7636);
var release = __webpack_require__(7982);
var shape = __webpack_require__(542);
var pem_bundle = __webpack_require__(3155);
var public_roots = __webpack_require__(7767);
var bundle_select = __webpack_require__(6766);
var findings = __webpack_require__(3693);
var limits = __webpack_require__(2527);
var source = __webpack_require__(5861);
;// CONCATENATED MODULE: ./build/containers/container-files.js
async function makeContainerFiles({ store, named }, extraPaths, machine, now) {
    const own = await readLists([...(store === undefined ? [] : [store]), ...named], 'default-store');
    if (own.length === 0)
        return readMachineFiles(machine);
    const ours = {
        path: files_location/* EXTRA_FILE */.Cq,
        contents: machine.extra === undefined ? [] : [readOwnFile(machine.extra)],
    };
    const added = await readLists([ours, ...named.filter(({ path }) => extraPaths.has(path))], 'existing-setting');
    const candidates = [...added, ...own];
    const publicRoots = (0,public_roots/* loadPublicRoots */.f)();
    const { anchors } = (0,bundle_select/* selectAnchors */.v)(candidates, now, await (0,findings/* findUnloadable */.Dt)(candidates, publicRoots));
    const ordered = (0,pem_bundle/* orderAnchors */.RF)(anchors, publicRoots);
    const isAdded = new Set(added.map(({ certificate }) => certificate.fingerprint));
    const { bundle, extra } = (0,pem_bundle/* writePemBundles */.Zz)(ordered, ordered.filter(({ certificate }) => isAdded.has(certificate.fingerprint)));
    const files = new Map([[files_location/* BUNDLE_FILE */.Ij, bundle]]);
    if (extra !== undefined)
        files.set(files_location/* EXTRA_FILE */.Cq, extra);
    if ((0,plan/* hasTruststore */.c9)(machine.clients)) {
        const { selectForJava, writeJavaTruststore } = await __webpack_require__.e("java-truststore").then(__webpack_require__.bind(__webpack_require__, 3568));
        files.set(files_location/* TRUSTSTORE_FILE */.vB, writeJavaTruststore(selectForJava(ordered)));
    }
    return files;
}
async function hasCertificates(list) {
    return (await readLists([list], 'default-store')).length > 0;
}
function writeContainerFiles(parent, files) {
    const parts = [...files].sort().map(([name, bytes]) => `${name}:${(0,digest/* digestSha256 */.O)(bytes)}`);
    const folder = (0,digest/* digestSha256 */.O)(parts.join('\n')).slice(0, 32);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(parent, folder)))
        return folder;
    const draft = (0,write/* makeFolder */.fc)(parent, 'draft-');
    try {
        for (const [name, bytes] of files)
            (0,write/* writeFileAtomically */.lo)((0,external_node_path_.join)(draft, name), bytes);
        (0,external_node_fs_.renameSync)(draft, (0,external_node_path_.join)(parent, folder));
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(draft, { recursive: true, force: true });
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(parent, folder)))
            throw cause; // another command was faster
    }
    return folder;
}
async function readLists(lists, basis) {
    const loaded = lists.flatMap(({ path, contents }) => contents.map((bytes) => (0,source/* loadTrusted */.m)(bytes, { kind: 'system', label: path }, basis)));
    return (await Promise.all(loaded)).flatMap(({ candidates }) => candidates);
}
function readMachineFiles({ bundle, extra, truststore }) {
    const paths = { [files_location/* BUNDLE_FILE */.Ij]: bundle, [files_location/* EXTRA_FILE */.Cq]: extra, [files_location/* TRUSTSTORE_FILE */.vB]: truststore };
    return new Map(Object.entries(paths).flatMap(([name, path]) => (path === undefined ? [] : [[name, readOwnFile(path)]])));
}
function readOwnFile(path) {
    const bytes = (0,read/* readSource */.o)(path, limits/* MAX_OWN_FILE_BYTES */.HN);
    if (!Buffer.isBuffer(bytes))
        throw new Error(`${path} ${bytes.reason}`);
    return bytes;
}

var engine_command = __webpack_require__(6404);
var engine_flags = __webpack_require__(1770);
var image_trust = __webpack_require__(6609);
;// CONCATENATED MODULE: ./build/containers/own-settings.js
function readOwnSettings(command, environment, envFiles) {
    const given = [
        ...['env', 'unsetenv'].flatMap((name) => (0,engine_command/* listValues */.Du)(command, name)),
        ...(0,engine_command/* listValues */.Du)(command, 'env-merge'),
        ...(0,engine_command/* listValues */.Du)(command, 'secret').flatMap(readSecretVariable),
    ].map((value) => value.replace(/=.*/s, ''));
    const names = new Set([...given, ...envFiles.flatMap((text) => readEnvFile(text, environment))]);
    // podman takes all variables of its own environment that begin so
    const prefixes = given.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
    return {
        setsVariable: (name) => names.has(name) ||
            (environment[name] !== undefined && prefixes.some((prefix) => name.startsWith(prefix))),
        dropsImageVariables: (0,engine_command/* listValues */.Du)(command, 'unsetenv-all').some((value) => value !== 'false'),
        mounts: ['volume', 'mount', 'tmpfs'].flatMap((flag) => (0,engine_command/* listValues */.Du)(command, flag).flatMap((value) => {
            const target = flag === 'mount' ? readMountTarget(value) : readVolumeTarget(value, flag);
            return target?.startsWith('/')
                ? [{ target: external_node_path_.posix.resolve(target), words: [`--${flag}`, value] }]
                : [];
        })),
    };
}
function isUnder(path, place) {
    return path === place || path.startsWith(place === '/' ? '/' : `${place}/`);
}
function readEnvFile(text, environment) {
    return text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .map((line) => line.trimStart())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .flatMap((line) => {
        const end = line.indexOf('=');
        if (end !== -1)
            return [line.slice(0, end)];
        return environment[line] === undefined ? [] : [line];
    });
}
function readSecretVariable(value) {
    const [name = '', ...fields] = value.split(',');
    if (!fields.includes('type=env'))
        return [];
    return [fields.find((field) => field.startsWith('target='))?.slice('target='.length) ?? name];
}
function readVolumeTarget(value, flag) {
    const parts = value.replace(/^[A-Za-z]:(?=[\\/])/, '').split(':');
    return flag === 'tmpfs' || parts.length === 1 ? parts[0] : parts[1];
}
function readMountTarget(value) {
    const fields = value.match(/"(?:[^"]|"")*"|[^,"]+/g) ?? [];
    const target = fields
        .map((field) => field.replace(/^"|"$/g, ''))
        .map((field) => /^(?:target|dst|destination)=(.*)$/is.exec(field.trim())?.[1])
        .find((found) => found !== undefined);
    return target;
}

;// CONCATENATED MODULE: ./build/containers/container-run.js
const CONTAINER_FOLDER = '/setup-ca-bundle';
const PARENT_FOLDER = 'containers';
const APT_VARIABLE = 'APT_CONFIG';
const APT_FILE = 'apt.conf';
const ENGINE_FAILED = 125;
const IMAGE_FLAGS = {
    docker: ['platform', 'disable-content-trust'],
    podman: [
        'platform',
        'arch',
        'os',
        'variant',
        'authfile',
        'creds',
        'cert-dir',
        'tls-verify',
        'decryption-key',
    ],
};
async function planContainer(command, called, machine, now) {
    const engine = { ...called, globals: [...called.globals, ...listLateGlobals(command, called)] };
    const [name] = command.positionals;
    const asItIs = { words: command.words, warnings: [] };
    if (command.unknown.length > 0)
        return explainUnknown(command.unknown);
    if (isGiven(command, 'help') || name === undefined)
        return asItIs;
    if (isGiven(command, 'rootfs'))
        return { obstacle: '--rootfs has no image to look into: it gets no bundle.' };
    if (machine.extra === undefined)
        return asItIs; // nothing was added to what everybody trusts
    const own = readOwnSettings(command, engine.environment, readEnvFiles(command));
    if (own.mounts.some(({ target }) => isUnder(target, CONTAINER_FOLDER)))
        return asItIs;
    const image = await findImage(name, command, engine);
    if (image === undefined)
        return asItIs; // the engine says so
    if ('status' in image)
        return image;
    if (image.os !== 'linux')
        return { obstacle: `${name} is an image for ${image.os}: it gets no bundle.` };
    const variables = own.dropsImageVariables ? {} : image.variables;
    try {
        const found = await findFiles(name, { ...image, variables }, command, own, engine, machine, now);
        const settings = listSettings(found, variables, own, machine.clients);
        if (settings.length === 0)
            return asItIs;
        const flags = [
            ...mountFolder((0,external_node_path_.join)((0,external_node_path_.dirname)(machine.bundle), PARENT_FOLDER, found.folder)),
            ...settings.flatMap(([key, value]) => ['--env', `${key}=${value}`]),
        ];
        return { words: (0,engine_command/* replaceFlags */.gK)(command, flags), warnings: found.unread.map(explainUnread) };
    }
    catch (cause) {
        return { obstacle: explainFailure(name, cause) };
    }
}
async function findImage(name, command, engine) {
    const pull = (0,engine_command/* listValues */.Du)(command, 'pull').at(-1) ?? 'missing';
    const isFetched = /^(?:always|newer|true)$/.test(pull);
    const here = isFetched ? undefined : await (0,image_trust/* inspectImage */.m)(name, engine);
    if (here !== undefined)
        return here;
    if (/^(?:never|false)$/.test(pull))
        return undefined;
    const quiet = isGiven(command, 'quiet') ? ['--quiet'] : [];
    const words = [...engine.globals, 'pull', ...quiet, ...listImageFlags(command, engine), '--', name];
    const { status } = await (0,run/* startForUser */.t)(engine.kind, words, engine.environment, 'messages').ended;
    if (status !== 0)
        return { status: command.work === 'create' && engine.kind === 'docker' ? 1 : ENGINE_FAILED };
    return (0,image_trust/* inspectImage */.m)(name, engine);
}
const isFoundFiles = (0,shape/* objectOf */.Xy)({
    folder: (0,shape/* matching */.wC)(/^[0-9a-f]{32}$/),
    names: (0,shape/* listOf */.c3)(shape/* isText */.KH),
    unread: (0,shape/* listOf */.c3)((0,shape/* matching */.wC)(/^\w+$/)),
});
async function findFiles(name, image, command, own, engine, machine, now) {
    const parent = (0,external_node_path_.join)((0,external_node_path_.dirname)(machine.bundle), PARENT_FOLDER);
    const paths = listPaths(image.variables, machine.clients);
    const mounts = own.mounts.filter(isNearLists([...Object.keys(linux_stores/* LINUX_STORES */.M), ...paths.values()]));
    const shared = (0,engine_command/* listValues */.Du)(command, 'volumes-from').flatMap((value) => ['--volumes-from', value]);
    const brought = [...mounts.flatMap(({ words }) => words), ...shared];
    const isAlike = brought.length === 0;
    const record = (0,external_node_path_.join)(parent, `${makeKey(image, command, engine, machine)}.json`);
    const known = isAlike ? readRecord(record) : undefined;
    if (known !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(parent, known.folder)))
        return known;
    (0,write/* makeFolders */.wZ)(parent);
    const flags = [...listImageFlags(command, engine), ...mountReadOnly(parent), ...brought];
    const lists = await (0,image_trust/* readImageLists */.L)(name, [...new Set(paths.values())], flags, engine);
    const judged = await Promise.all(lists.named.map(async (list) => ((await hasCertificates(list)) ? [list.path] : [])));
    const read = new Set(judged.flat());
    const extraPaths = new Set(machine.clients.flatMap(({ shape, variable }) => (shape === 'extra' ? [paths.get(variable) ?? ''] : [])));
    const files = await makeContainerFiles(lists, extraPaths, machine, now < release.RELEASE_DATE ? undefined : now);
    const all = new Map([...files, ...listConfigurations(machine.clients)]);
    const found = {
        folder: writeContainerFiles(parent, all),
        names: [...all.keys()],
        unread: [...paths].filter(([, path]) => !read.has(path)).map(([variable]) => variable),
    };
    if (isAlike)
        (0,write/* writeFileAtomically */.lo)(record, JSON.stringify(found));
    return found;
}
function isNearLists(lists) {
    return ({ target }) => lists.some((list) => isUnder(list, target) || isUnder(target, list.split('/', 3).join('/')));
}
function makeKey(image, command, engine, machine) {
    const { DOCKER_HOST, DOCKER_CONTEXT, CONTAINER_HOST } = engine.environment;
    const bundles = [machine.bundle, machine.extra].map((path) => {
        const bytes = path === undefined ? undefined : (0,read/* readSource */.o)(path);
        return Buffer.isBuffer(bytes) ? (0,digest/* digestSha256 */.O)(bytes) : '';
    });
    return (0,digest/* digestSha256 */.O)(JSON.stringify([
        ...[image.id, listImageFlags(command, engine), image.variables],
        ...[engine.kind, engine.globals, DOCKER_HOST, DOCKER_CONTEXT, CONTAINER_HOST],
        ...[bundles, machine.clients.map(({ id }) => id)],
    ])).slice(0, 32);
}
function readRecord(path) {
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    try {
        return (0,shape/* parseShaped */.xj)(bytes.toString('utf8'), isFoundFiles, 'record');
    }
    catch {
        return undefined;
    }
}
function listPaths(variables, clients) {
    return new Map(clients.flatMap(({ variable, shape }) => {
        const value = variables[variable] ?? '';
        return value !== '' && (shape === 'bundle' || shape === 'extra') ? [[variable, value]] : [];
    }));
}
function listConfigurations(clients) {
    const bundle = `${CONTAINER_FOLDER}/${files_location/* BUNDLE_FILE */.Ij}`;
    const planned = (0,plan/* planFiles */.jP)((0,plan/* planVariables */.LK)(clients, { bundle, extra: undefined }, {}, new Set()), {
        bundle,
        extra: undefined,
    });
    const apt = { name: APT_FILE, text: `Acquire::https::CaInfo "${bundle}";\n` };
    return new Map([...planned, apt].map(({ name, text }) => [name, Buffer.from(text)]));
}
function listSettings({ names, unread }, variables, own, clients) {
    const place = (name) => names.includes(name) ? `${CONTAINER_FOLDER}/${name}` : undefined;
    const truststore = place(files_location/* TRUSTSTORE_FILE */.vB);
    const options = variables.JAVA_TOOL_OPTIONS ?? '';
    const files = {
        bundle: `${CONTAINER_FOLDER}/${files_location/* BUNDLE_FILE */.Ij}`,
        extra: place(files_location/* EXTRA_FILE */.Cq),
        javaOptions: truststore === undefined || (0,java_options/* namesOtherTruststore */.i)(options)
            ? undefined
            : (0,java_options.addTruststore)(options, truststore),
    };
    const isKept = ({ variable, configuration }) => own.setsVariable(variable) ||
        unread.includes(variable) ||
        (configuration !== undefined && configuration.isAddedTo !== true && Boolean(variables[variable]));
    const kept = new Set(clients.filter(isKept).map(({ variable }) => variable));
    const planned = (0,plan/* planVariables */.LK)(clients, files, variables, kept)
        .filter(({ action }) => action === 'export')
        .map(({ variable, value }) => [variable, value]);
    const hasApt = own.setsVariable(APT_VARIABLE) || Boolean(variables[APT_VARIABLE]);
    return hasApt || planned.length === 0
        ? planned
        : [...planned, [APT_VARIABLE, `${CONTAINER_FOLDER}/${APT_FILE}`]];
}
function mountFolder(folder) {
    // docker's --mount knows no label, without which SELinux would keep the container from it
    return (0,external_node_fs_.existsSync)('/sys/fs/selinux/enforce') && !folder.includes(':')
        ? ['--volume', `${folder}:${CONTAINER_FOLDER}:ro,z`]
        : mountReadOnly(folder);
}
function mountReadOnly(folder) {
    const source = `source=${folder}`;
    const field = /[",]/.test(source) ? `"${source.replaceAll('"', '""')}"` : source;
    return ['--mount', `type=bind,${field},target=${CONTAINER_FOLDER},readonly`];
}
function listImageFlags(command, { kind }) {
    return IMAGE_FLAGS[kind].flatMap((name) => (0,engine_command/* listValues */.Du)(command, name).map((value) => `--${name}=${value}`));
}
function listLateGlobals({ flags, start }, { kind }) {
    if (kind !== 'podman')
        return [];
    const names = new Set(listNames(engine_flags/* GLOBAL_FLAGS */.an.podman).filter((name) => !listNames(engine_flags/* WORK_FLAGS */.U9.podman.create).includes(name) && name !== 'version'));
    return flags
        .filter(({ name, from }) => from >= start && names.has(name))
        .map(({ name, value }) => `--${name}=${value}`);
}
function listNames({ values, switches }) {
    return `${values} ${switches}`.split(' ').map((entry) => entry.replace(/,.*/, ''));
}
function readEnvFiles(command) {
    return (0,engine_command/* listValues */.Du)(command, 'env-file').flatMap((path) => {
        const bytes = (0,read/* readSource */.o)(path); // the engine reports one that cannot be read
        return Buffer.isBuffer(bytes) ? [bytes.toString('utf8')] : [];
    });
}
function isGiven(command, flag) {
    return (0,engine_command/* listValues */.Du)(command, flag).some((value) => value !== 'false');
}
function explainUnknown(flags) {
    const [flag] = flags;
    return {
        obstacle: `${flags.join(', ')}: not known here, so it is not certain which word is the image. Write ${flag}=VALUE, or ${flag}=true for a switch.`,
    };
}
function explainUnread(variable) {
    return `The image sets ${variable}. The list that it names could not be read, so the variable stays as it is: programs that read it do not get the bundle.`;
}
function explainFailure(name, cause) {
    const reason = cause instanceof Error ? cause.message : (0,problem/* describeCause */.V$)(cause);
    const isElsewhere = /bind source path|bind mount source|statfs|mounts denied/i.test(reason);
    return isElsewhere
        ? `The engine does not see the files of this machine (${reason}): it runs on another machine, or on the host of this container. Copy the bundle there, and pass it with --volume and --env.`
        : `${name}: its lists of CAs cannot be read (${reason}).`;
}


})

};

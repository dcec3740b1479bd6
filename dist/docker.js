export const id = "docker";
export const ids = ["docker"];
export const modules = {

2649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (planNothing),
  x: () => (joinPlans)
});
function planNothing(...obstacles) {
    return { changes: [], already: [], obstacles };
}
function joinPlans(plans) {
    return {
        changes: plans.flatMap(({ changes }) => changes),
        already: plans.flatMap(({ already }) => already),
        obstacles: plans.flatMap(({ obstacles }) => obstacles),
    };
}


}),

2022:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planDocker: () => (planDocker)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2512);
var _endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5587);
var _shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1025);
var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2649);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1900);







const DOCKER_FOLDER = '/etc/docker/certs.d';
const CONTAINERS_FOLDER = '/etc/containers/certs.d';
const CONTAINERS_FOLDER_AT_HOME = '.config/containers/certs.d';
const ROOTLESS_DOCKER_FOLDER = '.config/docker/certs.d';
const DOCKER_PROGRAMS = ['/usr/bin/docker', '/usr/local/bin/docker', '/opt/homebrew/bin/docker'];
const BUILDX_TIMEOUT_MS = 120_000;
const CLIENT_VARIABLES = [
    'HOME',
    'DOCKER_CONFIG',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR',
];
async function planDocker(terms, context) {
    const { request, wanted } = terms;
    const registries = listRegistries(request);
    if (wanted.length === 0)
        return { changes: [], already: ['Docker'], obstacles: [] };
    if (context.platform !== 'linux') {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .planNothing */ .H)('on Windows and macOS the engine takes its certificates from the system store: install: system.');
    }
    if (registries.length === 0) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .planNothing */ .H)('no registry is named: write docker:registry.example:5000, or name it in hosts or verify-hosts.');
    }
    const pem = wanted.map(({ certificate }) => (0,_certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .writePemBlock */ .FD)(certificate.der)).join('');
    const folders = registries.flatMap((registry) => findFolders(registry, context));
    const changes = [...new Set(folders)].map((folder) => planFolder(folder, pem, terms.mark));
    const builder = request.docker.builder;
    const made = builder === undefined ? (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .planNothing */ .H)() : planBuilder(builder, registries, pem, terms, context);
    return { ...made, changes: [...changes, ...made.changes] };
}
function listRegistries({ docker, hosts, verifyHosts }) {
    if (docker.registries.length > 0)
        return [...new Set(docker.registries)];
    const names = [...hosts, ...verifyHosts].map((server) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEndpoint */ .T)(server).replace(/:443$/, ''));
    return [...new Set(names)];
}
function findFolders(registry, { folders: { home }, environment }) {
    const found = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DOCKER_FOLDER, registry)];
    if (home === undefined)
        return found.map(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o);
    // of these the first that is there is read alone (containers/image, dockerCertDir); what is made must hide no other
    const own = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, CONTAINERS_FOLDER_AT_HOME, registry), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(CONTAINERS_FOLDER, registry)];
    const first = [...own, ...found].find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
    found.push(first ?? own[0]);
    const rootless = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ROOTLESS_DOCKER_FOLDER);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(rootless) || /^unix:\/\/\/run\/user\//.test(environment.DOCKER_HOST ?? '')) {
        found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootless, registry));
    }
    return found.map(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o);
}
function planFolder(folder, pem, mark) {
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca.crt');
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `setup-ca-bundle-${mark}.crt`) : usual;
    return {
        install: 'docker',
        label: path,
        paths: [path],
        steps: [
            { do: 'make-folder', path: folder, mode: 0o755 },
            { do: 'write-file', path, bytes: Buffer.from(pem).toString('base64'), mode: 0o644 },
        ],
        removal: [{ do: 'delete-file', path }],
        byHand: `sudo rm ${path}`,
    };
}
const isNone = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .exactly */ .pV)(null);
const isBuilder = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
    Driver: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isText */ .KH),
    Nodes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
        Flags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .either */ .gP)(isNone, (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isText */ .KH))),
        DriverOpts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .either */ .gP)(isNone, (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .mapOf */ .A7)(_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isText */ .KH))),
        Files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .either */ .gP)(isNone, (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .mapOf */ .A7)(_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isText */ .KH))),
    }))),
});
const hasName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ Name: _shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isText */ .KH });
function planBuilder(name, registries, pem, { folder }, context) {
    const docker = DOCKER_PROGRAMS.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    const state = findBuildxState(context);
    if (docker === undefined || state === undefined)
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .planNothing */ .H)(`buildx:${name}: docker is not there.`);
    const instance = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'instances', name);
    const options = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(instance) ? readOptions(instance) : [];
    if (options === undefined) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .planNothing */ .H)(`buildx:${name}: the builder ${name} has options that cannot be handed on (another driver, more nodes, a configuration or variables of its own). It stays as it is: name another one.`);
    }
    const certificates = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'buildkit-ca.pem');
    const configuration = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'buildkitd.toml');
    const buildx = (...words) => ({
        do: 'run',
        program: '/usr/bin/env',
        words: [...listVariables(context), docker, 'buildx', ...words],
        timeoutMs: BUILDX_TIMEOUT_MS,
    });
    const remove = buildx('rm', '--keep-state', name);
    const files = {
        install: 'docker',
        label: `the configuration of BuildKit ${configuration}`,
        paths: [certificates, configuration],
        steps: [
            writeText(certificates, pem),
            writeText(configuration, writeBuildkitConfiguration(registries, certificates)),
        ],
        removal: [certificates, configuration].map((path) => ({ do: 'delete-file', path })),
        byHand: `rm ${certificates} ${configuration}`,
    };
    const setAside = {
        install: 'docker',
        label: `the builder ${name} as it was`,
        paths: [(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(instance), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'current'))],
        steps: [remove],
        removal: [],
        byHand: `docker buildx create --name ${name}`,
    };
    const isCurrent = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(instance) && isCurrentBuilder(state, name);
    const made = {
        install: 'docker',
        label: `the builder ${name}`,
        paths: [],
        steps: [
            buildx(...['create', '--name', name, '--driver', 'docker-container', '--config', configuration], ...(isCurrent ? ['--use'] : []), ...options),
        ],
        removal: [remove],
        removesFirst: true,
        byHand: `docker buildx rm ${name}`,
    };
    return { changes: [files, ...((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(instance) ? [setAside] : []), made], already: [], obstacles: [] };
}
function writeBuildkitConfiguration(registries, certificates) {
    // a basic string of TOML is written as one of JSON, but for characters that neither name has
    return registries
        .map((registry) => `[registry.${JSON.stringify(registry)}]\n  ca = [${JSON.stringify(certificates)}]\n`)
        .join('\n');
}
function readOptions(instance) {
    try {
        const { Driver, Nodes = [] } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShaped */ .xj)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(instance, 'utf8'), isBuilder, 'builder');
        const [node] = Nodes;
        if (Driver !== 'docker-container' || Nodes.length !== 1 || node === undefined)
            return undefined;
        const driverOptions = Object.entries(node.DriverOpts ?? {});
        // a variable may hold a password, which would come into the journal
        const isPlain = driverOptions.every(([key, value]) => !key.startsWith('env.') && !/[",]/.test(value));
        if (!isPlain || Object.keys(node.Files ?? {}).length > 0)
            return undefined;
        return [
            ...driverOptions.flatMap(([key, value]) => ['--driver-opt', `${key}=${value}`]),
            ...(node.Flags?.length ? ['--buildkitd-flags', node.Flags.join(' ')] : []),
        ];
    }
    catch {
        return undefined;
    }
}
function isCurrentBuilder(state, name) {
    try {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShaped */ .xj)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'current'), 'utf8'), hasName, 'builder').Name === name;
    }
    catch {
        return false;
    }
}
function findBuildxState({ environment, folders: { home } }) {
    if (environment.BUILDX_CONFIG)
        return environment.BUILDX_CONFIG;
    if (environment.DOCKER_CONFIG)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.DOCKER_CONFIG, 'buildx');
    return home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.docker/buildx');
}
function listVariables({ environment }) {
    return CLIENT_VARIABLES.flatMap((name) => (environment[name] ? [`${name}=${environment[name]}`] : []));
}
function writeText(path, text) {
    return { do: 'write-file', path, bytes: Buffer.from(text).toString('base64'), mode: 0o644 };
}


}),

1900:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (resolvePath)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function resolvePath(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(resolvePath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


})

};

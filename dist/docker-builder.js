export const id = "docker-builder";
export const ids = ["docker-builder"];
export const modules = {

1373:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  planBuilder: () => (planBuilder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8929);
var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(542);
var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5286);
var _docker_daemon_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7144);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3427);







const BUILDX_TIMEOUT_MS = 120_000;
const isNone = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .exactly */ .pV)(null);
const isBuilder = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({
    Driver: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .KH),
    Nodes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({
        Flags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(isNone, (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .KH))),
        DriverOpts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(isNone, (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .KH))),
        Files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(isNone, (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .KH))),
    }))),
});
const hasName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ Name: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .KH });
const REMOVE = 'instance=$1; grep -qsF -e "$2" "$instance" || exit 0; shift 2; "$@" || rm -f "$instance"';
const CLEAR = `container=$1 volume=$2; shift 2
found=$("$@" container ls --all --quiet --filter "name=^$container$") || exit
test -z "$found" || "$@" container rm --force "$container" >/dev/null || exit
test -n "$volume" || exit 0
found=$("$@" volume ls --quiet --filter "name=^$volume$") || exit
test -z "$found" || exec "$@" volume rm "$volume"`;
const TRACE_LENGTH = 300;
async function planBuilder(name, registries, pem, { folder }, context) {
    const docker = (0,_docker_daemon_js__WEBPACK_IMPORTED_MODULE_2__/* .findDockerClient */ .to)(context);
    const state = findBuildxState(context);
    if (docker === undefined || state === undefined)
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)(`buildx:${name}: docker is not there.`);
    if ((await (0,_docker_daemon_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)(docker, ['buildx', 'version'])) === undefined) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)(`buildx:${name}: docker has no plugin buildx, so no builder was made. Install it first (docker-buildx-plugin of Docker\u2019s packages, docker-buildx of Debian\u2019s and Ubuntu\u2019s), or use docker/setup-buildx-action before this action.`);
    }
    const instance = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'instances', name);
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(instance);
    const options = isThere ? readOptions(instance) : [];
    if (options === undefined) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)(`buildx:${name}: the builder ${name} has options that cannot be copied to a new builder (another driver, several nodes, its own configuration or variables). It stays as it is: name another one.`);
    }
    const container = `buildx_buildkit_${name}0`;
    const volume = `${container}_state`;
    if (!isThere && (await (0,_docker_daemon_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)(docker, ['container', 'inspect', container])) !== undefined) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .planNothing */ .H)(`buildx:${name}: there is a container ${container} already, and such a builder would use it with its old trust. It belongs to another user, or was left over: name another builder, or remove it (docker rm --force ${container}).`);
    }
    // a cache that was there before is somebody\u2019s
    const hasVolume = isThere || (await (0,_docker_daemon_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)(docker, ['volume', 'inspect', volume])) !== undefined;
    const certificates = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'buildkit-ca.pem');
    const configuration = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'buildkitd.toml');
    const client = [
        '/usr/bin/env',
        ...Object.entries(docker.variables).map(([variable, value]) => `${variable}=${value}`),
        docker.path,
    ];
    const run = (program, words) => {
        return { do: 'run', program, words, timeoutMs: BUILDX_TIMEOUT_MS };
    };
    const buildx = (...words) => {
        const [program = '', ...first] = client;
        return run(program, [...first, 'buildx', ...words]);
    };
    const trace = Buffer.from(pem).toString('base64').slice(0, TRACE_LENGTH);
    const remove = ['buildx', 'rm', ...(hasVolume ? ['--keep-state'] : []), name];
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
        steps: [buildx('rm', '--keep-state', name)],
        removal: [],
        byHand: `docker buildx create --name ${name}`,
    };
    const isCurrent = isThere && isCurrentBuilder(state, name);
    const made = {
        install: 'docker',
        label: `the builder ${name}`,
        paths: [],
        steps: [
            buildx(...['create', '--name', name, '--driver', 'docker-container', '--config', configuration], ...(isCurrent ? ['--use'] : []), ...options),
        ],
        removal: [
            {
                ...run('/bin/sh', ['-c', REMOVE, 'sh', instance, trace, ...client, ...remove]),
                takesOut: { path: instance, texts: [trace] },
            },
            {
                ...run('/bin/sh', ['-c', CLEAR, 'sh', container, hasVolume ? '' : volume, ...client]),
                orWarn: `nobody uses it any more, but its container${hasVolume ? '' : ' and its cache'} may still be there: docker rm --force ${container}${hasVolume ? '' : `; docker volume rm ${volume}`}`,
            },
        ],
        removesFirst: true,
        byHand: `docker buildx rm ${name} || rm -f ${(0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .X)(instance)}`,
    };
    return { changes: [files, ...(isThere ? [setAside] : []), made], already: [], obstacles: [] };
}
function writeBuildkitConfiguration(registries, certificates) {
    // a basic string of TOML is written as one of JSON, but for characters that neither name has
    return registries
        .map((registry) => `[registry.${JSON.stringify(registry)}]\n  ca = [${JSON.stringify(certificates)}]\n`)
        .join('\n');
}
function readOptions(instance) {
    try {
        const { Driver, Nodes = [] } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShaped */ .xj)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(instance, 'utf8'), isBuilder, 'builder');
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
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShaped */ .xj)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'current'), 'utf8'), hasName, 'builder').Name === name;
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
function writeText(path, text) {
    return { do: 'write-file', path, bytes: Buffer.from(text).toString('base64'), mode: 0o644 };
}


})

};

export const id = "stores-docker";
export const ids = ["stores-docker"];
export const modules = {

5286:
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
        notes: plans.flatMap(({ notes = [] }) => notes),
    };
}


}),

7144:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ad: () => (askDocker),
  gS: () => (findDockerDaemon),
  to: () => (findDockerClient)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var _journal_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2124);


const CLIENTS = ['/usr/bin/docker', '/usr/local/bin/docker', '/opt/homebrew/bin/docker'];
const VARIABLES = [
    'HOME',
    'DOCKER_CONFIG',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR',
];
const DEFAULT_ENDPOINT = 'unix:///var/run/docker.sock';
const ASK_TIMEOUT_MS = 10_000;
function findDockerClient({ environment }) {
    const path = CLIENTS.find((client) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(client));
    if (path === undefined)
        return undefined;
    const variables = VARIABLES.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
    return { path, variables: Object.fromEntries(variables) };
}
async function askDocker({ path, variables }, words) {
    const { status, output } = await (0,_journal_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)(path, words, {
        timeoutMs: ASK_TIMEOUT_MS,
        environment: variables,
    });
    return status === 0 ? output : undefined;
}
async function findDockerDaemon(context) {
    const client = findDockerClient(context);
    const endpoint = (client && (await askDocker(client, ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']))) ||
        context.environment.DOCKER_HOST ||
        DEFAULT_ENDPOINT;
    const [, socket] = /^unix:\/\/(\/.*)$/.exec(endpoint) ?? [];
    if (socket !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(socket))
        return undefined;
    const version = client && (await askDocker(client, ['version', '--format', '{{.Server.Version}}']));
    const major = Number.parseInt(version ?? '', 10);
    return {
        endpoint,
        // asked first: a socket may have to start it
        isElsewhere: socket === undefined || !isDaemonVisible(),
        majorVersion: Number.isNaN(major) ? undefined : major,
    };
}
function isDaemonVisible() {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/1/comm'); // some systems hide the processes of other users
    }
    catch {
        return true;
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .some((process) => readName(process) === 'dockerd');
}
function readName(process) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${process}/comm`, 'utf8').trim();
    }
    catch {
        return undefined; // it has ended
    }
}


}),

4147:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planDocker: () => (planDocker)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5409);
var _endpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4258);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9524);
var _change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5286);
var _docker_daemon_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7144);
var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3427);








const DOCKER_FOLDER = '/etc/docker/certs.d';
const CONTAINERS_FOLDER = '/etc/containers/certs.d';
const CONTAINERS_FOLDER_AT_HOME = '.config/containers/certs.d';
const ROOTLESS_DOCKER_FOLDER = '.config/docker/certs.d';
const MAX_NAMES = 5;
const READS_LATE = 25;
async function planDocker(terms, context) {
    const { request, wanted } = terms;
    const registries = listRegistries(request);
    if (wanted.length === 0)
        return { changes: [], already: ['Docker'], obstacles: [] };
    if (context.platform !== 'linux') {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .planNothing */ .H)('on Windows and macOS the engine takes its certificates from the system store: install: system.');
    }
    if (registries.length === 0) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .planNothing */ .H)('no registry is named: write docker:registry.example:5000, or name it in hosts or verify-hosts.');
    }
    const pem = wanted.map(({ certificate }) => (0,_certificates_formats_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .writePemBlock */ .FD)(certificate.der)).join('');
    const daemon = await (0,_docker_daemon_js__WEBPACK_IMPORTED_MODULE_4__/* .findDockerDaemon */ .gS)(context);
    const folders = registries.flatMap((registry) => findFolders(registry, daemon, context));
    const files = {
        changes: [...new Set(folders)].map((folder) => planFolder(folder, pem, terms.mark)),
        already: [],
        obstacles: daemon?.isElsewhere ? [describeElsewhere(daemon, registries)] : [],
        notes: daemon === undefined ? [] : describeBuildKit(daemon, registries),
    };
    const { builder } = request.docker;
    if (builder === undefined)
        return files;
    const { planBuilder } = await __webpack_require__.e("docker-builder").then(__webpack_require__.bind(__webpack_require__, 1373));
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPlans */ .x)([files, await planBuilder(builder, registries, pem, terms, context)]);
}
function describeElsewhere({ endpoint }, registries) {
    return `this step cannot change the Docker daemon (${endpoint}), which runs elsewhere: the daemon does not trust ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)(registries, MAX_NAMES)}. podman, skopeo and buildah do. For docker pull, push and login put the CA on the daemon\u2019s machine, as ${DOCKER_FOLDER}/<registry>/ca.crt, or run this action there in a job without a container. For docker buildx build name a builder: buildx:<name>.`;
}
function describeBuildKit({ isElsewhere, majorVersion }, registries) {
    if (isElsewhere || majorVersion === undefined)
        return [];
    if (majorVersion >= READS_LATE) {
        return [
            `docker build (Docker ${majorVersion}) remembers for up to four minutes whether it trusts a registry. After a failed build, or after this job, it can take so long until it sees a change. docker pull sees it at once.`,
        ];
    }
    const unknown = registries.filter((registry) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DOCKER_FOLDER, registry)));
    if (unknown.length === 0)
        return [];
    return [
        `docker build (Docker ${majorVersion}) reads the certificates of registries only when the daemon starts: until then FROM does not trust ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)(unknown, MAX_NAMES)}. docker pull does: pull the image first, and build without --pull. Or name a builder: buildx:<name>.`,
    ];
}
function listRegistries({ docker, hosts, verifyHosts }) {
    if (docker.registries.length > 0)
        return [...new Set(docker.registries)];
    const names = [...hosts, ...verifyHosts].map((server) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .formatEndpoint */ .T)(server).replace(/:443$/, ''));
    return [...new Set(names)];
}
function findFolders(registry, daemon, { folders: { home }, environment }) {
    const docker = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DOCKER_FOLDER, registry);
    const found = daemon?.isElsewhere ? [] : [docker];
    if (home === undefined)
        return found.map(_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o);
    // of these the first that is there is read alone (containers/image, dockerCertDir); what is made must hide no other
    const own = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, CONTAINERS_FOLDER_AT_HOME, registry), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(CONTAINERS_FOLDER, registry)];
    const first = [...own, docker].find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
    found.push(first ?? own[0]);
    const rootless = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ROOTLESS_DOCKER_FOLDER);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(rootless) || /^unix:\/\/\/run\/user\//.test(environment.DOCKER_HOST ?? '')) {
        found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootless, registry));
    }
    return found.map(_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o);
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


}),

3427:
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

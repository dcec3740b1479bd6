export const id = "check-config";
export const ids = ["check-config"];
export const modules = {

9039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  printConfigurationCheck: () => (printConfigurationCheck)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var endpoint = __webpack_require__(4258);
var pipeline = __webpack_require__(9871);
var report_outcome = __webpack_require__(7518);
var fleet_settings = __webpack_require__(8469);
var settings_folder = __webpack_require__(7500);
;// CONCATENATED MODULE: ./build/fleet/check.js
const DAY_MS = 86_400_000;
async function checkSettings(folder, { isOnline, failWithinDays }, world) {
    const { environment, platform } = world;
    const isInPlace = folder === (0,fleet_settings/* findSettingsFolder */.R)(environment, platform);
    const asked = isInPlace
        ? world
        : { ...world, environment: { ...environment, SETUP_CA_BUNDLE_CONFIG: folder } };
    const settings = await (0,fleet_settings/* readSettings */.s)({ ...asked, isHook: true }, isInPlace);
    const notes = isInPlace ? [] : await noteRights(folder, world);
    const { request, reportTo } = settings;
    const unwritable = reportTo && (await Promise.all(/* import() */[__webpack_require__.e("programs-run"), __webpack_require__.e("job-report")]).then(__webpack_require__.bind(__webpack_require__, 5770))).checkPlace(reportTo, settings.context);
    const known = [...settings.problems, ...notes, ...(unwritable ? [unwritable] : [])];
    const outcome = await (0,report_outcome/* settle */.G9)(async () => {
        const { outcome } = await (0,pipeline/* judge */.S)(isOnline ? request : takeOffline(request), settings.context, known);
        return outcome;
    });
    const notAsked = isOnline ? [] : listServers(request);
    const { now } = world;
    return {
        folder,
        settings: [...settings.places]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, place]) => ({ name, place })),
        fail: settings.isSoft ? 'soft' : 'hard',
        isGood: !(0,report_outcome/* mustFail */.IR)(outcome, request),
        problems: outcome.problems,
        defaultStore: outcome.defaultStore,
        added: outcome.added,
        expiring: failWithinDays === undefined
            ? []
            : outcome.added.filter(({ certificate }) => certificate.notAfter.getTime() - now.getTime() < failWithinDays * DAY_MS),
        hosts: outcome.hosts,
        notAsked,
        variables: request.clients.map(({ variable }) => variable),
    };
}
async function noteRights(folder, { environment, platform }) {
    const faults = await (0,settings_folder/* findFolderFaults */.n)([{ path: folder, allows: 'other-users' }], environment, platform);
    return faults.map(({ path, fault }) => ({
        code: 'unsafe-settings',
        severity: 'notice',
        message: `${path}: ${fault}. Here that is no mistake. On a runner, the user of the jobs must not be able to write to the settings.`,
    }));
}
function takeOffline(request) {
    return {
        ...request,
        certificates: request.certificates.filter(({ kind }) => kind !== 'url'),
        hosts: [],
        verifyHosts: [],
        failOnEmpty: request.failOnEmpty && listServers(request).length === 0, // servers were given
    };
}
function listServers({ certificates, hosts, verifyHosts }) {
    return [
        ...certificates.flatMap((entry) => entry.kind === 'url' ? [`${entry.url.origin}${entry.url.pathname}`] : []),
        ...[...hosts, ...verifyHosts].map(endpoint/* formatEndpoint */.T),
    ];
}

var problem = __webpack_require__(9524);
var dates = __webpack_require__(8437);
var report_escape = __webpack_require__(3823);
;// CONCATENATED MODULE: ./build/report/configuration.js
const SEVERITIES = { error: 0, warning: 1, notice: 2 };
function writeConfigurationCheck(check) {
    const { folder, settings, fail, added, expiring, defaultStore, hosts, notAsked, variables } = check;
    const width = Math.max(0, ...settings.map(({ name }) => name.length));
    const problems = [...check.problems].sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]);
    return [
        plain(`Settings: ${settings.length === 0 ? `none in ${folder}` : folder}`),
        ...settings.map(({ name, place }) => plain(`  ${name.padEnd(width)}  ${place}`)),
        plain(`Default store: ${defaultStore.label}, ${defaultStore.count} certificates`),
        plain(`Added: ${added.length === 0 ? 'nothing' : ''}`.trimEnd()),
        ...added.map((anchor) => plain(`  ${describe(anchor)}`)),
        ...(hosts.length === 0 ? [] : [plain('Hosts:')]),
        ...hosts.map(({ host, result, verified, product }) => plain(`  ${(0,report_escape/* showValue */.vp)(host)}: ${result}, reached with the bundle: ${verified}${product === undefined ? '' : `, inspected by ${product}`}`)),
        ...(notAsked.length === 0 ? [] : [plain('Not contacted (use --online):')]),
        ...notAsked.map((name) => plain(`  ${(0,report_escape/* showValue */.vp)(name)}`)),
        ...(variables.length === 0 ? [] : [plain(`Variables: ${variables.join(', ')}`)]),
        ...problems.map(({ severity, message }) => ({ severity, text: `${severity}: ${message}` })),
        ...expiring.map((anchor) => ({
            severity: 'error',
            text: `error: expires within the time that you asked about: ${describe(anchor)}`,
        })),
        judge(check.isGood, fail, problems),
    ];
}
function toConfigurationReport(check) {
    const { folder, settings, fail, isGood, problems, defaultStore, added, expiring, hosts } = check;
    const isExpiring = new Set(expiring.map(({ certificate }) => certificate.fingerprint));
    return {
        version: 1,
        folder,
        settings,
        fail,
        isGood,
        defaultStore,
        added: added.map(({ certificate, basis, origins: [origin] }) => ({
            fingerprint: certificate.fingerprint,
            subject: certificate.subject,
            notBefore: (0,dates/* formatTime */.fU)(certificate.notBefore),
            notAfter: (0,dates/* formatTime */.fU)(certificate.notAfter),
            isExpiring: isExpiring.has(certificate.fingerprint),
            basis,
            origin: (0,problem/* describeOrigin */.uN)(origin),
        })),
        hosts: hosts.map(({ host, result, verified, product }) => ({
            host,
            result,
            verified,
            product: product ?? null,
        })),
        notAsked: check.notAsked,
        variables: check.variables,
        problems: problems.map(({ code, severity, message }) => ({ code, severity, message })),
    };
}
function describe({ certificate, origins: [origin] }) {
    const { fingerprint, notAfter, subject } = certificate;
    return `${(0,dates/* formatDay */.im)(notAfter)}  sha256:${fingerprint}  ${(0,report_escape/* showValue */.vp)(subject)}  (${(0,report_escape/* showValue */.vp)((0,problem/* describeOrigin */.uN)(origin))})`;
}
function judge(isGood, fail, problems) {
    if (isGood) {
        const warnings = problems.filter(({ severity }) => severity === 'warning').length;
        if (warnings === 0)
            return plain('Jobs get the bundle.');
        return { severity: 'warning', text: `Jobs get the bundle, and ${count(warnings, 'warning')}.` };
    }
    const then = fail === 'hard' ? 'are stopped (fail: hard)' : 'go on without the bundle (fail: soft)';
    return { severity: 'error', text: `Jobs ${then}.` };
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}
function plain(text) {
    return { severity: undefined, text };
}

var cli_context = __webpack_require__(7281);
;// CONCATENATED MODULE: ./build/cli/check-config.js
const STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'dim',
};
async function printConfigurationCheck(given, terminal) {
    const folder = (0,external_node_path_.resolve)(given.words[0] ?? '');
    try {
        (0,external_node_fs_.readdirSync)(folder);
    }
    catch (cause) {
        terminal.say(`The settings folder ${folder} cannot be read (${(0,problem/* describeCause */.V$)(cause)}). Check its path, and that this user may read it.`, 'red');
        return 2;
    }
    const { isOnline, failWithinDays } = given;
    const context = (0,cli_context/* readContext */.y)(undefined, terminal.log);
    const checking = checkSettings(folder, { isOnline, failWithinDays }, context);
    const check = await (isOnline ? terminal.during('Asking hosts', checking) : checking);
    if (given.isJson)
        terminal.printJson(toConfigurationReport(check));
    else {
        terminal.print(writeConfigurationCheck(check).map(({ text, severity }) => ({
            text,
            style: severity && STYLES[severity],
        })));
    }
    const isWrong = !check.isGood ||
        check.expiring.length > 0 ||
        (0,problem/* hasError */.JD)(check.problems) ||
        check.problems.some(({ severity }) => severity === 'warning');
    return isWrong ? 1 : 0;
}


})

};

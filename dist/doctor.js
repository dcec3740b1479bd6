export const id = "doctor";
export const ids = ["doctor"];
export const modules = {

6673:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  printDiagnosis: () => (printDiagnosis)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var public_roots = __webpack_require__(7767);
var pem = __webpack_require__(5409);
var lint_rules = __webpack_require__(589);
var clients_clients = __webpack_require__(2600);
var endpoint = __webpack_require__(4258);
var net_proxy = __webpack_require__(7259);
var net_trust = __webpack_require__(9881);
var run = __webpack_require__(2589);
var shell_word = __webpack_require__(8929);
var default_store = __webpack_require__(5960);
var host = __webpack_require__(217);
var host_lints = __webpack_require__(5142);
var precedence = __webpack_require__(9650);
var reasons = __webpack_require__(2285);
var stronger = __webpack_require__(4162);
var files_location = __webpack_require__(4836);
var read = __webpack_require__(6771);
var probes = __webpack_require__(6348);
;// CONCATENATED MODULE: ./build/diagnosis/client-reasons.js
const NAME_BUNDLE = 'Set the variables in this shell: eval "$(setup-ca-bundle env)"';
const MAKE_BUNDLE = 'Make one bundle of all certificates, for all clients: eval "$(setup-ca-bundle)"';
async function explainHost(finding, ground) {
    const { judge, known, made, trusted } = ground;
    const { problem } = (0,net_proxy/* chooseProxy */.UR)(finding, ground.context.environment);
    if (problem)
        return { ...explain('not-a-proxy'), action: problem.message };
    // what was seen when its chain was read need not be asked again
    const reason = finding.isVerified ? undefined : await judge(finding, known);
    if (reason === undefined || !isOfTrust(reason, finding))
        return reason && explain(reason);
    if (finding.lacksIntermediate)
        return explain('intermediate-missing');
    if (made && (await judge(finding, made.bundle)) === undefined) {
        const sentence = 'The bundle of setup-ca-bundle has its CA, but no variable of this shell names that bundle.';
        return { reason: 'ca-not-seen', sentence, action: NAME_BUNDLE };
    }
    const { root, issuer } = finding;
    const isNamesake = trusted.some((it) => it.isSelfIssued && (it.subject === root || it.subject === issuer));
    return explain(isNamesake ? 'two-keys' : 'unknown-ca');
}
async function explainClient(check, finding, host, ground) {
    const { code = 'other', reason: said = '' } = check;
    const probe = probes/* PROBES */._.find(({ name }) => name === check.client);
    const client = clients_clients/* TLS_CLIENTS */.dK.find(({ id }) => id === probe?.client);
    if (client === undefined || !VAGUE.has(code))
        return { ...explain(code), sentence: said };
    const { environment } = ground.context;
    const stronger = probe?.strongerVariables?.find((name) => environment[name]);
    const heeded = [client.variable, ...(probe?.weakerVariables ?? [])].find((name) => environment[name]);
    const seen = readSeen(client, heeded, ground);
    if (seen === undefined)
        return explainUnreadable(heeded ?? client.variable, ground);
    const verdict = await ground.judge(finding, seen);
    if (verdict !== undefined && !isOfTrust(verdict, finding))
        return explain(verdict);
    if (!isOfTrust(code, finding) || (code === 'other' && verdict === undefined)) {
        return host ?? { ...explain(code), sentence: said };
    }
    if (stronger !== undefined)
        return explainWinner(`${stronger} is set, and wins over ${client.variable}.`, stronger);
    if (verdict === undefined && heeded !== undefined)
        return explainRival(client, heeded, ground);
    return explainUnseen(client, heeded, verdict === undefined, finding, host, ground);
}
const VAGUE = new Set([
    'unknown-ca',
    'not-trusted',
    'file-unreadable',
    'proxy-denied',
    'timed-out',
    'alert',
    'cut',
    'other',
]);
function isOfTrust(reason, { result }) {
    if (reason === 'other' && result === 'failed')
        return false;
    return ['unknown-ca', 'not-trusted', 'file-unreadable', 'other'].includes(reason);
}
function readSeen({ shape, configuration }, heeded, { store, made, context }) {
    const value = heeded === undefined ? undefined : context.environment[heeded];
    if (value === undefined)
        return store;
    if (configuration || shape === 'truststore') {
        const { output } = context.folders;
        return output !== undefined && value.includes(output) ? (made?.bundle ?? store) : store;
    }
    const bytes = (0,read/* readSource */.o)(value);
    if (!Buffer.isBuffer(bytes))
        return bytes.code === 'not-a-file' ? store : undefined; // a folder
    const text = bytes.toString('latin1');
    if (!text.includes('-----BEGIN '))
        return shape === 'extra' && text.trim() === '' ? store : undefined;
    return shape === 'extra' ? `${store}\n${text}` : text;
}
async function explainUnseen(client, heeded, isInStore, finding, host, { judge, known, made, context }) {
    const reads = heeded === undefined
        ? `${client.variable} is not set`
        : `${heeded} names ${describePlace(heeded, context)}`;
    const explained = (who, action, isLeftOut = false) => ({
        reason: 'ca-not-seen',
        sentence: `${who} the CA, but these clients do not see it.`,
        action,
        unseen: { client, reads, isLeftOut },
    });
    if (made && (await judge(finding, made.bundle)) === undefined) {
        const isPlanned = made.variables.some(({ variable }) => variable === client.variable);
        return explained('The bundle of setup-ca-bundle has', NAME_BUNDLE, !isPlanned);
    }
    if (isInStore)
        return explained('The system store has', MAKE_BUNDLE);
    if ((await judge(finding, known)) === undefined) {
        return explained('The file that another variable names has', MAKE_BUNDLE);
    }
    return host ?? explain('unknown-ca');
}
function explainRival({ id }, heeded, { settings, context }) {
    const ours = new Set([heeded]);
    const rival = settings.find(({ key, file }) => file !== undefined && (0,precedence/* findRulings */.Uf)(key, ours).some(({ clients }) => clients.includes(id)));
    const place = `${heeded} names ${describePlace(heeded, context)}, which knows the CA`;
    if (rival === undefined) {
        const sentence = `${place}; but an option or a configuration file of this client, or how it was built, wins over the variable.`;
        return explainWinner(sentence, undefined);
    }
    const written = (0,precedence/* writeSetting */.cz)(rival.key, context.environment[heeded] ?? '');
    return {
        reason: 'setting-wins',
        sentence: `${place}; but ${(0,stronger/* describeStanding */._)(rival)} wins over the variable.`,
        action: `Remove that line${written === undefined ? '' : `, or write: ${written}`}`,
    };
}
function explainWinner(sentence, variable) {
    const action = variable === undefined
        ? reasons/* REASONS */.e['setting-wins'].action
        : `Unset it (unset ${variable}), or set it to the path of the bundle.`;
    return { reason: 'setting-wins', sentence, action };
}
function explainUnreadable(variable, { context, made }) {
    return {
        reason: 'file-unreadable',
        sentence: `${variable} names ${context.environment[variable]}, which is not a PEM file of certificates.`,
        action: made === undefined ? `Unset it (unset ${variable}), or set it to the path of a bundle.` : NAME_BUNDLE,
    };
}
function describePlace(variable, context) {
    const { output } = context.folders;
    const value = context.environment[variable] ?? '';
    if (output !== undefined && ((0,files_location/* isInOutput */.zA)(value, context) || value.includes(output))) {
        return `the bundle of setup-ca-bundle (in ${output})`;
    }
    return `${value}, a file of yours`;
}
function explain(reason) {
    return { reason, ...reasons/* REASONS */.e[reason] };
}

var decode = __webpack_require__(1941);
var environment = __webpack_require__(1888);
;// CONCATENATED MODULE: ./build/diagnosis/switches.js
function explainSwitch({ what, who, remedy }) {
    return {
        code: 'verification-off',
        severity: 'error',
        message: `${what} switches verification off (${who}): anyone on the way can read and change what you send.`,
        advice: `${remedy} You do not need it if the bundle has the CA.`,
    };
}

;// CONCATENATED MODULE: ./build/diagnosis/settings.js
const ADDING = new Set(clients_clients/* TLS_CLIENTS */.dK.filter(({ shape }) => shape === 'extra').map(({ variable }) => variable));
async function diagnoseSettings(terms, made, context) {
    const found = await (0,environment/* findSettings */.n)(context);
    const looked = found.settings.map((setting) => lookAt(setting, terms, context));
    return {
        settings: looked.map(({ diagnosed }) => diagnosed),
        findings: [
            ...found.switches.map(explainSwitch),
            ...findEmpty(context),
            ...looked.flatMap(({ diagnosed }) => settings_explain(diagnosed)),
            ...findContradictions(looked),
            ...findIncomplete(looked, terms, made, context),
        ],
        standing: [...found.settings, ...found.rivals],
        named: looked.filter(({ setting }) => setting.isExportable).flatMap(({ certificates }) => certificates),
    };
}
function lookAt(setting, { publicRoots }, context) {
    const { name, path } = setting;
    const end = (state, certificates = []) => {
        const count = certificates.length === 0 ? undefined : certificates.length;
        return {
            setting,
            diagnosed: { name, path, state, count, isOurs: (0,files_location/* isInOutput */.zA)(path, context) },
            certificates,
        };
    };
    const bytes = (0,read/* readSource */.o)(path);
    if (!Buffer.isBuffer(bytes)) {
        if (bytes.code === 'file-not-found')
            return end('dangling');
        return end(setting.takesFolder && isFolder(path) ? 'fine' : 'unreadable');
    }
    const certificates = (0,decode/* decodeSource */.E4)(bytes).certificates.map(({ certificate }) => certificate);
    if (certificates.length === 0)
        return end(ADDING.has(name) ? 'fine' : 'unreadable');
    // a setting for one host or proxy need not know the public CAs
    const isForOne = name.includes('://') || /proxy/i.test(name);
    const isPrivateOnly = !isForOne && !ADDING.has(name) && !certificates.some((it) => publicRoots.has(it.fingerprint));
    return end(isPrivateOnly ? 'private-only' : 'fine', certificates);
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
const RUN = 'Run setup-ca-bundle with the CA in --certificates, and set the variable to the bundle that it makes.';
function settings_explain({ name, path, state }) {
    switch (state) {
        case 'fine':
            return [];
        case 'dangling':
            return [
                {
                    code: 'dangling',
                    severity: 'error',
                    message: `${name} names ${path}, which does not exist. Many of its clients fail at once; others trust nothing, or their own list.`,
                    advice: `Remove the setting, or put the file back. ${RUN}`,
                },
            ];
        case 'unreadable':
            return [
                {
                    code: 'unreadable',
                    severity: 'error',
                    message: `${name} names ${path}, but no certificate in it can be read.`,
                    advice: `Name a PEM file that this user may read. ${RUN}`,
                },
            ];
        case 'private-only':
            return [
                {
                    code: 'private-only',
                    severity: 'error',
                    message: `${name} names ${path}, which has no public CA. It replaces the own list of its clients, so they refuse every public host that is not intercepted.`,
                    advice: `${RUN} The bundle has both.`,
                },
            ];
    }
}
function findEmpty({ environment }) {
    const named = clients_clients/* TLS_CLIENTS */.dK.filter(({ shape }) => shape !== 'modules');
    return named
        .filter(({ variable }) => environment[variable] === '')
        .map(({ variable }) => ({
        code: 'empty',
        severity: 'warning',
        message: `${variable} is empty. For some clients that is an error; others trust no server.`,
        advice: `Unset it: unset ${variable}`,
    }));
}
function findContradictions(looked) {
    const groups = new Map();
    for (const { setting, certificates } of looked) {
        if (!setting.isExportable || ADDING.has(setting.name) || certificates.length === 0)
            continue;
        const key = [...new Set(certificates.map(({ fingerprint }) => fingerprint))].sort().join();
        groups.set(key, [...(groups.get(key) ?? []), `${setting.name} (${setting.path})`]);
    }
    if (groups.size < 2)
        return [];
    const sides = [...groups.values()].map((names) => names.join(', ')).join('; against ');
    const names = [...groups.values()].flat().join();
    const pip = names.includes('REQUESTS_CA_BUNDLE') && names.includes('PIP_CERT')
        ? ' For pip REQUESTS_CA_BUNDLE wins over PIP_CERT, but not with a proxy option.'
        : '';
    return [
        {
            code: 'contradictory',
            severity: 'warning',
            message: `Variables name different certificates: ${sides}. Which hosts are trusted depends on the client.${pip}`,
            advice: 'Run setup-ca-bundle: it puts these certificates into one bundle, and sets all the variables to it.',
        },
    ];
}
function findIncomplete(looked, { publicRoots, store }, made, { environment }) {
    const told = looked
        .filter(({ setting }) => setting.isExportable)
        .flatMap(({ certificates }) => certificates)
        .filter(({ fingerprint, isCa }) => isCa && !publicRoots.has(fingerprint));
    if (told.length === 0)
        return [];
    // who left a client out of the run that made the bundle meant that
    const isOurs = made !== undefined && looked.some(({ diagnosed }) => diagnosed.isOurs);
    const isInStore = told.every(({ fingerprint }) => store.has(fingerprint));
    const unset = clients_clients/* TLS_CLIENTS */.dK.filter(({ byDefault, variable, id }) => (isOurs ? made.some((it) => it.variable === variable) : byDefault) &&
        !environment[variable] &&
        (!isInStore || !READERS_OF_STORE.has(id))).map(({ variable }) => variable);
    if (unset.length === 0)
        return [];
    return [
        {
            code: 'incomplete',
            severity: 'warning',
            message: `Some variables name a private CA, but ${unset.join(', ')} ${unset.length === 1 ? 'is' : 'are'} not set: clients that read only ${unset.length === 1 ? 'it' : 'those'} do not know that CA.`,
            advice: isOurs
                ? 'Set the variables in this shell: eval "$(setup-ca-bundle env)"'
                : 'Put it into one bundle, and set every variable to that: eval "$(setup-ca-bundle)"',
        },
    ];
}
const READERS_OF_STORE = new Set(['openssl', 'curl', 'git']);

var reason_words = __webpack_require__(5498);
var handshake = __webpack_require__(4649);
;// CONCATENATED MODULE: ./build/diagnosis/verdicts.js
function makeJudge(context, made) {
    const trusts = new Map(made);
    const verdicts = new Map();
    return async (host, pem) => {
        const label = (0,endpoint/* formatEndpoint */.T)(host);
        const unreached = await verdicts.get(label);
        if (unreached?.isOfNetwork)
            return unreached.reason;
        const trust = trusts.get(pem) ?? (0,net_trust/* makeTrust */.L)(pem);
        trusts.set(pem, trust);
        const key = `${label}\n${pem}`;
        const verdict = verdicts.get(key) ?? judge(host, trust, context);
        verdicts.set(key, verdict);
        if (unreached === undefined)
            verdicts.set(label, verdict);
        return (await verdict).reason;
    };
}
async function judge(host, trust, { environment, signal }) {
    const { proxy, problem } = (0,net_proxy/* chooseProxy */.UR)(host, environment);
    if (problem)
        return { reason: 'not-a-proxy', isOfNetwork: true };
    try {
        const { value: shown, failure } = await (0,handshake/* readChain */.UM)(host, { trust, proxy, signal, tries: 1 });
        return failure
            ? { reason: reasonOfFailure(failure), isOfNetwork: true }
            : { reason: reasonOfChain(shown), isOfNetwork: false };
    }
    catch {
        return { reason: 'file-unreadable', isOfNetwork: false }; // a text that OpenSSL cannot read
    }
}
function reasonOfChain({ trustError, nameError, legacyCode, isIncomplete, }) {
    if (legacyCode !== undefined)
        return 'old-protocol';
    if (trustError !== undefined)
        return (0,reason_words/* recognizeReason */.j)(trustError)?.reason ?? 'other';
    if (nameError !== undefined)
        return 'wrong-name';
    return isIncomplete ? 'client-certificate' : undefined;
}
const REASONS_OF_KINDS = {
    refused: { origin: 'refused', proxy: 'proxy-unreachable' },
    'timed-out': { origin: 'timed-out', proxy: 'proxy-unreachable' },
    reset: { origin: 'cut', proxy: 'not-a-proxy' },
    unreachable: { origin: 'unreachable', proxy: 'proxy-unreachable' },
    dns: { origin: 'no-such-host', proxy: 'proxy-unreachable' },
    status: { origin: 'proxy-denied', proxy: 'proxy-denied' },
    authentication: { origin: 'proxy-login', proxy: 'proxy-login' },
    tls: { origin: 'old-protocol', proxy: 'other' },
    'not-tls': { origin: 'not-tls', proxy: 'proxy-is-plain' },
    untrusted: { origin: 'unknown-ca', proxy: 'unknown-ca' },
    'chain-too-large': { origin: 'other', proxy: 'other' },
    protocol: { origin: 'other', proxy: 'not-a-proxy' },
    'too-large': { origin: 'other', proxy: 'other' },
    redirect: { origin: 'other', proxy: 'other' },
    'forbidden-address': { origin: 'other', proxy: 'other' },
    'proxy-setting': { origin: 'other', proxy: 'other' },
    cancelled: { origin: 'not-tried', proxy: 'not-tried' },
    unexpected: { origin: 'other', proxy: 'other' },
};
function reasonOfFailure({ kind, party, detail }) {
    const reason = REASONS_OF_KINDS[kind][party];
    return kind === 'tls' && party === 'origin' ? ((0,reason_words/* recognizeReason */.j)(detail)?.reason ?? reason) : reason;
}

;// CONCATENATED MODULE: ./build/diagnosis/diagnose.js
async function diagnose(request, folder, made, context, output) {
    for (const secret of (0,net_proxy/* listProxySecrets */.WA)(context.environment))
        context.log.mask(secret);
    const store = await (0,default_store/* loadDefaultStore */.x)(request.defaultStore, context);
    const stored = store.candidates.map(({ certificate }) => certificate);
    const publicRoots = (0,public_roots/* loadPublicRoots */.f)();
    const terms = { publicRoots, store: new Set(stored.map(({ fingerprint }) => fingerprint)) };
    const { settings, named, standing, findings } = await diagnoseSettings(terms, made?.variables, context);
    const trusted = [...stored, ...named];
    const toPem = (certificates) => certificates.map(({ der }) => (0,pem/* writePemBlock */.FD)(der)).join('');
    const known = toPem(trusted);
    const trust = (0,net_trust/* makeTrust */.L)(known);
    const ground = {
        judge: makeJudge(context, new Map([[known, trust]])),
        store: toPem(stored),
        known,
        trusted,
        made,
        settings: standing,
        context,
    };
    const [{ hosts, reasons }, clients] = await Promise.all([
        askHosts(request, { trusted, trust, publicRoots, allowsUnpinned: false, now: context.now }, ground),
        (0,run.checkClients)({ ...request, clients: clients_clients/* TLS_CLIENTS */.dK }, listPresent(context), folder, context),
    ]);
    const explained = await explainAll(hosts.findings, reasons, clients.checks, ground);
    return {
        hosts: hosts.findings.map(toHost),
        settings,
        clientChecks: explained.checks,
        findings: [
            ...findings,
            ...writeHostFindings(explained.hosts, hosts.problems, made !== undefined),
            ...writeClientFindings(explained.clients.filter(({ explained: { unseen } }) => !unseen?.isLeftOut)),
            ...writeLeftOut(explained.clients, made?.variables ?? []),
            ...hosts.findings.flatMap(explainLints),
        ].map((finding) => ({
            ...finding,
            advice: completeCommands(finding.advice, made !== undefined, output),
        })),
    };
}
async function askHosts({ hosts: entries }, terms, ground) {
    const hosts = await (0,host/* loadHosts */.U7)(entries, terms, ground.context);
    const reasons = await Promise.all(hosts.findings.map((finding) => explainHost(finding, ground)));
    return { hosts, reasons };
}
function listPresent({ environment }) {
    return clients_clients/* TLS_CLIENTS */.dK.flatMap((client) => {
        const { variable } = client;
        const value = environment[variable];
        return value ? [{ client, variable, value, action: 'kept' }] : [];
    });
}
async function explainAll(findings, reasons, checks, ground) {
    const hosts = [];
    const clients = [];
    const all = [];
    for (const [at, finding] of findings.entries()) {
        const explained = reasons[at];
        const same = [];
        for (const check of checks.filter(({ host }) => host === (0,endpoint/* formatEndpoint */.T)(finding))) {
            const { client, host, result, reason } = check;
            if (result !== 'failed') {
                all.push({ client, host, result, reason, ...(check.code && { code: check.code }) });
                continue;
            }
            const own = await explainClient(check, finding, explained, ground);
            if (own.reason === explained?.reason)
                same.push(client);
            else
                clients.push({ client, host: finding, explained: own });
            all.push({ client, host, result, reason: own.sentence, code: own.reason });
        }
        if (explained !== undefined)
            hosts.push({ finding, explained, clients: same });
    }
    return { hosts, clients, checks: all };
}
function toHost(finding) {
    const { result, root, issuer, isPublic, product } = finding;
    return { host: (0,endpoint/* formatEndpoint */.T)(finding), result, root, issuer, isPublic, product };
}
function writeHostFindings(hosts, problems, isMade) {
    return [...groupBy(hosts, ({ explained: { reason, action } }) => `${reason} ${action}`)].map((group) => {
        const [{ explained }] = group;
        const { reason, sentence, action } = explained;
        const labels = group.map(({ finding }) => (0,endpoint/* formatEndpoint */.T)(finding));
        const isUnknown = reason === 'unknown-ca' || reason === 'intermediate-missing' || reason === 'two-keys';
        const details = group.flatMap(({ finding }) => {
            if (finding.result !== 'failed' || !WITH_DETAILS.has(reason))
                return [];
            const label = (0,endpoint/* formatEndpoint */.T)(finding);
            const problem = problems.find(({ origin }) => origin?.kind === 'host' && origin.label === label);
            return problem === undefined ? [] : [problem.message.replace(/^hosts, line \d+ /, '')];
        });
        const clients = [...new Set(group.flatMap((it) => it.clients))];
        const who = [...new Set(group.flatMap(({ finding: { product } }) => product ?? []))];
        return {
            code: isUnknown || reason === 'ca-not-seen' ? 'host-untrusted' : 'host-failed',
            reason,
            severity: 'error',
            message: [
                `${labels.join(', ')}: ${sentence}`,
                ...(isUnknown && who.length > 0
                    ? [`It was issued by ${who.join(', ')}, which inspects traffic.`]
                    : []),
                ...details,
                ...(clients.length === 0 ? [] : [`So say ${clients.join(', ')}, too.`]),
            ].join(' '),
            advice: writeLines(group, isMade) ?? nameHosts(action, labels),
        };
    });
}
const WITH_DETAILS = new Set(['proxy-denied', 'old-protocol', 'alert', 'other']);
function writeLines(group, isMade) {
    const lines = group.map(({ finding }) => finding.line);
    const reasons = new Set(group.map(({ explained: { reason } }) => reason));
    const more = isMade ? '--add ' : '';
    if (reasons.has('unknown-ca') && group.every(({ finding }) => cameAlone(finding))) {
        return `The server did not send the CA's certificate. Get it from the administrator of the proxy or the host; then: setup-ca-bundle ${more}--certificates FILE`;
    }
    if (![...reasons].every((reason) => reason === 'unknown-ca' || reason === 'intermediate-missing')) {
        return undefined;
    }
    if (lines.some((line) => line === undefined))
        return undefined;
    const hosts = lines.map((line) => `--hosts '${line}'`).join(' ');
    const what = lines.length === 1 ? 'the fingerprint with the one' : 'the fingerprints with those';
    return `Compare ${what} that the owner of the CA publishes; then: setup-ca-bundle ${more}${hosts}`;
}
function completeCommands(advice, isMade, output) {
    const kept = isMade ? advice.replaceAll(/\$\(setup-ca-bundle(?=\)| --clients)/g, '$& --add') : advice;
    if (output === undefined)
        return kept;
    const option = ` --output ${(0,shell_word/* quoteWord */.X)(output)}`;
    return kept.replaceAll(/\bsetup-ca-bundle(?: env)?(?=\)| --)/g, (command) => command + option);
}
function cameAlone({ issuer, root, line }) {
    return issuer !== undefined && root === undefined && line === undefined;
}
function writeClientFindings(failed) {
    const key = ({ explained: { reason, sentence, action } }) => `${reason} ${sentence} ${action}`;
    return [...groupBy(failed, key)].map((group) => {
        const [{ explained }] = group;
        const names = group.map(({ client, explained: { unseen } }) => unseen === undefined ? client : `${client} (${unseen.reads})`);
        const words = writeClients(group.flatMap((it) => it.explained.unseen ?? []));
        const labels = [...new Set(group.map(({ host }) => (0,endpoint/* formatEndpoint */.T)(host)))];
        return {
            code: 'client-failed',
            reason: explained.reason,
            severity: 'error',
            message: `${[...new Set(names)].join(', ')}: cannot connect to ${labels.join(', ')}. ${explained.sentence}`,
            advice: explained.action === MAKE_BUNDLE
                ? MAKE_BUNDLE.replace('setup-ca-bundle', `setup-ca-bundle${words}`)
                : nameHosts(explained.action, labels),
        };
    });
}
function writeClients(read) {
    const ids = new Set(read.filter(({ client }) => (0,clients_clients/* isOnRequest */.po)(client)).map(({ client: { id } }) => `,+${id}`));
    return ids.size === 0 ? '' : ` --clients default${[...ids].join('')}`;
}
function writeLeftOut(failed, planned) {
    const left = failed.filter(({ explained: { unseen } }) => unseen?.isLeftOut);
    if (left.length === 0)
        return [];
    const words = writeClients([...planned, ...left.flatMap((it) => it.explained.unseen ?? [])]);
    const names = [...new Set(left.map(({ client }) => client))].join(', ');
    return [
        {
            code: 'client-left-out',
            reason: 'ca-not-seen',
            severity: 'notice',
            message: `${names}: the bundle of setup-ca-bundle has the CA, but was made without the variables that these clients read.`,
            advice: `If you need them: eval "$(setup-ca-bundle --add${words})"`,
        },
    ];
}
function nameHosts(action, [label = 'HOST']) {
    return action.replaceAll(/\bHOST\b/g, () => label.replace(/:443$/, ''));
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return [...groups.values()];
}
function explainLints(finding) {
    const lints = finding.lints.filter(({ severity }) => severity !== 'notice');
    if (lints.length === 0)
        return [];
    const rules = [...new Set(lints.map(({ rule }) => rule))];
    return [
        {
            code: 'host-lint',
            severity: 'notice',
            message: `${(0,endpoint/* formatEndpoint */.T)(finding)}: ${(0,host_lints/* describeLints */.S)(lints)}.`,
            advice: [lint_rules/* MEND_SERVER */.rl, ...(0,lint_rules/* listAdvice */.lU)(lints), `See docs/lints.md: ${rules.join(', ')}.`].join(' '),
        },
    ];
}

var limits = __webpack_require__(2527);
var report_escape = __webpack_require__(3823);
var wording = __webpack_require__(9174);
;// CONCATENATED MODULE: ./build/report/diagnosis.js
function isFine({ findings }) {
    return findings.every(({ severity }) => severity === 'notice');
}
function toDiagnosisReport({ hosts, settings, clientChecks, findings }) {
    return {
        version: 1,
        status: isFine({ findings }) ? 'fine' : 'findings',
        hosts: hosts.map(({ host, result, root, issuer, isPublic, product }) => {
            return { host, result, root: root ?? null, issuer: issuer ?? null, isPublic, product: product ?? null };
        }),
        settings: settings.map(({ name, path, state, count, isOurs }) => {
            return { name, path, state, count: count ?? null, isOurs };
        }),
        clientChecks: clientChecks.map(({ client, host, result, code, reason }) => {
            return { client, host, result, code: code ?? null, reason: reason ?? null };
        }),
        findings: findings.map(({ code, reason, severity, message, advice }) => {
            return { code, reason: reason ?? null, severity, message, advice };
        }),
    };
}
const STATE_WORDS = {
    fine: 'fine',
    'private-only': 'private: it has no public CA',
    dangling: 'missing: there is no such file',
    unreadable: 'unreadable: no certificate in it can be read',
};
function writeDiagnosis({ hosts, settings, clientChecks, findings, }) {
    return [
        ...section('Hosts', hosts.map((host) => plain(`${(0,report_escape/* showValue */.vp)(host.host)}: ${describeHost(host)}; ${(0,wording/* describeIssuer */.p3)(host, report_escape/* showValue */.vp)}`))),
        ...section((0,wording/* summarizeChecks */.H4)(clientChecks), listChecks(clientChecks)),
        ...section('Settings', settings.map(({ name, path, state, count, isOurs }) => plain(`${(0,report_escape/* showValue */.vp)(name)}=${(0,report_escape/* showValue */.vp)(path)}: ${isOurs ? 'made by setup-ca-bundle, ' : ''}${STATE_WORDS[state]}${count === undefined ? '' : ` (${count})`}`))),
        ...section('Findings', findings.flatMap(({ severity, message, advice }) => [
            line(severity, `${severity}: ${message}`),
            plain(`  What to do: ${advice}`),
        ])),
        isFine({ findings })
            ? line('good', 'All is well.')
            : line('title', `Findings: ${findings.filter(({ severity }) => severity !== 'notice').length}.`),
    ];
}
function listChecks(checks) {
    return [...new Set(checks.map(({ host }) => host))].flatMap((host) => {
        const listed = checks.filter((check) => check.host === host);
        const name = (result) => listed
            .filter((check) => check.result === result)
            .map(({ client, reason }) => result === 'not-tried' ? `${client} (${(0,report_escape/* showValue */.vp)(reason ?? '')})` : client)
            .join(', ');
        const rows = [
            ['passed', 'connect'],
            ['failed', 'cannot connect'],
            ['not-tried', 'not tried'],
        ];
        return [
            plain((0,report_escape/* showValue */.vp)(host)),
            ...rows.flatMap(([result, words]) => name(result) === '' ? [] : [plain(`  ${words}: ${name(result)}`)]),
        ];
    });
}
function describeHost({ result }) {
    return {
        trusted: 'its CA is known here',
        anchored: wording/* RESULT_WORDS */.kC.anchored,
        refused: 'its CA is not known here',
        failed: 'it sent no chain',
    }[result];
}
function section(title, lines) {
    if (lines.length === 0)
        return [];
    return [line('title', title), ...lines.map(({ kind, text }) => ({ kind, text: `  ${text}` }))];
}
function plain(text) {
    return line('plain', text);
}
function line(kind, text) {
    return { kind, text };
}

var build_request = __webpack_require__(1221);
var cli_context = __webpack_require__(7281);
var cli_existing = __webpack_require__(173);
;// CONCATENATED MODULE: ./build/cli/doctor.js
const STYLES = {
    plain: undefined,
    title: 'bold',
    good: 'green',
    error: 'red',
    warning: 'yellow',
    notice: 'dim',
};
async function printDiagnosis(given, terminal) {
    const context = (0,cli_context/* readContext */.y)(given.output, terminal.log);
    const { request, problems } = await (0,build_request/* readRequest */["in"])((name) => name === 'hosts' ? given.words.join('\n') : given.input(name));
    if (problems.length > 0) {
        for (const { message } of problems)
            terminal.say(message, 'red');
        return 2;
    }
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'setup-ca-bundle-doctor-'));
    try {
        const found = await terminal.during('Testing hosts and clients', diagnose(request, folder, readMade(context), context, given.output === undefined ? undefined : context.folders.output));
        if (given.isJson)
            terminal.printJson(toDiagnosisReport(found));
        else
            terminal.print(writeDiagnosis(found).map(({ kind, text }) => ({ text, style: STYLES[kind] })));
        return isFine(found) ? 0 : 1;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function readMade(context) {
    const existing = (0,cli_existing/* findExisting */.xx)(context);
    const bytes = existing === undefined ? undefined : (0,read/* readSource */.o)(existing.bundle, limits/* MAX_OWN_FILE_BYTES */.HN);
    if (existing === undefined || !Buffer.isBuffer(bytes))
        return undefined;
    return { bundle: bytes.toString('latin1'), variables: (0,cli_existing/* planExisting */.Lo)(existing, context) };
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


})

};

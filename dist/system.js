export const id = "system";
export const ids = ["system"];
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


}),

5335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  planSystem: () => (planSystem)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var pem = __webpack_require__(5409);
var linux_stores = __webpack_require__(4320);
var change = __webpack_require__(5286);
var block = __webpack_require__(787);
var paths = __webpack_require__(3427);
;// CONCATENATED MODULE: ./build/installs/stores/system-linux.js
const TOOL_TIMEOUT_MS = 120_000;
const TOOLS = [
    {
        // RHEL, Fedora, Amazon Linux: update-ca-trust(8)
        programs: ['/usr/bin/update-ca-trust', '/usr/sbin/update-ca-trust'],
        anchors: '/etc/pki/ca-trust/source/anchors',
        mark: '/etc/pki/ca-trust/source',
        words: ['extract'],
        outputs: ['/etc/pki/ca-trust/extracted'],
        list: '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    },
    {
        // Arch: its update-ca-trust(8); `trust anchor --store` comes to the same under a name of its own choice
        programs: ['/usr/bin/update-ca-trust', '/usr/sbin/update-ca-trust'],
        anchors: '/etc/ca-certificates/trust-source/anchors',
        mark: '/etc/ca-certificates/trust-source',
        words: [],
        outputs: ['/etc/ca-certificates/extracted', '/etc/ssl/certs'],
        list: '/etc/ca-certificates/extracted/tls-ca-bundle.pem',
    },
    {
        // SUSE: update-ca-certificates(8), another program than Debian's
        programs: ['/usr/sbin/update-ca-certificates'],
        anchors: '/etc/pki/trust/anchors',
        mark: '/etc/pki/trust',
        words: [],
        outputs: ['/var/lib/ca-certificates'],
        list: '/var/lib/ca-certificates/ca-bundle.pem',
        hooks: {
            folder: '/usr/lib/ca-certificates/update.d',
            known: [
                '50java.run',
                '70openssl.run',
                '80etc_ssl.run',
                '99certbundle.run',
                'java.run',
                'openssl.run',
                'etc_ssl.run',
                'certbundle.run',
            ],
        },
    },
    {
        // Debian, Ubuntu, Alpine, Gentoo: update-ca-certificates(8)
        programs: ['/usr/sbin/update-ca-certificates'],
        anchors: '/usr/local/share/ca-certificates',
        words: [],
        outputs: ['/etc/ssl/certs'],
        list: '/etc/ssl/certs/ca-certificates.crt',
        selection: '/etc/ca-certificates.conf',
        hooks: { folder: '/etc/ca-certificates/update.d', known: ['jks-keystore', 'certhash'] },
    },
];
const LISTS = Object.entries(linux_stores/* LINUX_STORES */.M).flatMap(([path, isAddedTo]) => isAddedTo ? [path] : []);
const FILE_PREFIX = 'setup-ca-bundle-';
function planLinux(terms) {
    for (const tool of TOOLS) {
        const program = tool.programs.find(external_node_fs_.existsSync);
        if (program && (0,external_node_fs_.existsSync)(tool.mark ?? program))
            return planTool(tool, program, terms);
    }
    return planLists(terms);
}
function planTool(tool, program, { wanted, mark }) {
    const name = program.slice(program.lastIndexOf('/') + 1);
    const label = `the system store (${name})`;
    const missing = listMissing(wanted, listTrusted(tool));
    if (missing.length === 0)
        return { changes: [], already: [label], obstacles: [] };
    const folder = (0,paths/* resolvePath */.o)(tool.anchors);
    const files = missing.map((anchor, at) => {
        const path = (0,external_node_path_.join)(folder, `${FILE_PREFIX}${mark}-${at + 1}.crt`);
        return { path, pem: (0,pem/* writePemBlock */.FD)(anchor.certificate.der) };
    });
    const update = {
        do: 'run',
        program,
        words: tool.words,
        timeoutMs: TOOL_TIMEOUT_MS,
    };
    const selection = [tool.selection]
        .filter((path) => path !== undefined)
        .filter(external_node_fs_.existsSync)
        .map(paths/* resolvePath */.o);
    const change = {
        install: 'system',
        label,
        paths: [...files.map(({ path }) => path), ...tool.outputs.map(paths/* resolvePath */.o), ...selection],
        steps: [
            { do: 'make-folder', path: folder, mode: 0o755 },
            ...files.map(({ path, pem }) => {
                return { do: 'write-file', path, bytes: Buffer.from(pem).toString('base64'), mode: 0o644 };
            }),
            update,
        ],
        removal: [
            ...files.map(({ path }) => ({ do: 'delete-file', path })),
            ...selection.map((path) => ({ do: 'remove-block', path, mark })),
            ...selection.map((path) => ({ do: 'append-block', path, mark, text: listRefused(files) })),
            { ...update, takesOut: { path: tool.list, texts: files.map(({ pem }) => pem) } },
            ...selection.map((path) => ({ do: 'remove-block', path, mark })),
        ],
        removesFirst: hasUnknownHooks(tool),
        byHand: `sudo rm -f ${folder}/${FILE_PREFIX}${mark}-*.crt && sudo ${[program, ...(tool.selection ? ['--fresh'] : tool.words)].join(' ')}`,
    };
    return { changes: [change], already: [], obstacles: [] };
}
function listRefused(files) {
    return files.map(({ path }) => `!${(0,external_node_path_.basename)(path)}\n`).join('');
}
function planLists({ wanted, mark }) {
    const lists = [...new Set(LISTS.filter(external_node_fs_.existsSync).map((path) => (0,external_node_fs_.realpathSync)(path)))];
    const fixed = lists.filter((path) => path.startsWith('/nix/'));
    const plans = lists
        .filter((path) => !fixed.includes(path))
        .map((path) => {
        const label = `the system store (${path})`;
        const missing = listMissing(wanted, readCertificates(path));
        if (missing.length === 0)
            return { changes: [], already: [label], obstacles: [] };
        const text = missing.map(({ certificate }) => (0,pem/* writePemBlock */.FD)(certificate.der)).join('');
        const { begin, end } = (0,block/* markBlock */.FU)(mark);
        const change = {
            install: 'system',
            label,
            paths: [path],
            steps: [{ do: 'append-block', path, mark, text }],
            removal: [{ do: 'remove-block', path, mark }],
            byHand: `delete the lines from \u201c${begin}\u201d to \u201c${end}\u201d in ${path}`,
        };
        return { changes: [change], already: [], obstacles: [] };
    });
    return lists.length > fixed.length ? (0,change/* joinPlans */.x)(plans) : (0,change/* planNothing */.H)(explainNone(fixed));
}
function explainNone(fixed) {
    const unreached = 'Clients that read the system store alone do not get the CA.';
    return fixed.length > 0
        ? `${fixed.join(', ')} is made from the configuration of NixOS, and this program cannot change it: use security.pki.certificates. ${unreached}`
        : `this machine has no tool for the system store, and no list of certificates to add to. Install the package ca-certificates. ${unreached}`;
}
function listTrusted({ anchors, list }) {
    const trusted = new Set((0,external_node_fs_.existsSync)(list) ? readCertificates(list) : []);
    if (!(0,external_node_fs_.existsSync)(anchors))
        return trusted;
    const names = (0,external_node_fs_.readdirSync)(anchors);
    const read = (name) => [...readCertificates((0,external_node_path_.join)(anchors, name))];
    for (const mine of names.filter((name) => name.startsWith(FILE_PREFIX)).flatMap(read))
        trusted.delete(mine);
    // an owner's file may not be in the list yet, or be in it by the same certificate as ours
    for (const other of names.filter((name) => !name.startsWith(FILE_PREFIX)).flatMap(read))
        trusted.add(other);
    return trusted;
}
function listMissing(wanted, trusted) {
    return wanted.filter(({ certificate }) => !trusted.has(certificate.der.toString('base64')));
}
function readCertificates(path) {
    try {
        const text = (0,block/* removeBlocks */.ZL)((0,external_node_fs_.readFileSync)(path, 'latin1'));
        const blocks = text.matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g);
        return new Set([...blocks].map(([, base64 = '']) => base64.replace(/\s/g, '')));
    }
    catch {
        return new Set();
    }
}
function hasUnknownHooks({ hooks }) {
    if (hooks === undefined || !(0,external_node_fs_.existsSync)(hooks.folder))
        return false;
    return (0,external_node_fs_.readdirSync)(hooks.folder).some((name) => !hooks.known.includes(name));
}

var digest = __webpack_require__(3290);
;// CONCATENATED MODULE: ./build/installs/stores/system-keyed.js
function isForeign(origins, isOurs) {
    return !isOurs && origins.some(({ kind }) => kind === 'system');
}

;// CONCATENATED MODULE: ./build/installs/stores/system-macos.js
const SECURITY = '/usr/bin/security';
const KEYCHAIN = '/Library/Keychains/System.keychain';
const FOLDER = '/Library/Keychains';
const NOT_THERE = 1;
const SECURITY_TIMEOUT_MS = 30_000;
function planMacos({ wanted, mark, keys }) {
    const changes = wanted.flatMap(({ certificate, origins }, at) => {
        const path = `${FOLDER}/setup-ca-bundle-${mark}-${at + 1}.pem`;
        // security(1) names certificates by SHA-1; it is a name here and proves nothing
        const sha1 = (0,digest/* digestSha1 */.A)(certificate.der).toUpperCase();
        const file = {
            do: 'write-file',
            path,
            bytes: Buffer.from((0,pem/* writePemBlock */.FD)(certificate.der)).toString('base64'),
            mode: 0o644,
        };
        const remove = { do: 'delete-file', path };
        const trust = ['add-trusted-cert', '-d', '-r', 'trustRoot', '-k', KEYCHAIN, path];
        if (isForeign(origins, keys.has(`macos:${sha1}`)))
            return [];
        const change = {
            install: 'system',
            label: `the system keychain (${sha1})`,
            paths: [path],
            key: `macos:${sha1}`,
            steps: [file, runSecurity(trust)],
            // the certificate first: root may delete it, while the setting is for a person to remove
            removal: [
                { ...runSecurity(['delete-certificate', '-Z', sha1, KEYCHAIN]), passes: [NOT_THERE] },
                { ...runSecurity(['remove-trusted-cert', '-d', path]), orWarn: describeSetting() },
                remove,
            ],
            removesFirst: true,
            byHand: `sudo security delete-certificate -Z ${sha1} ${KEYCHAIN}; sudo security remove-trusted-cert -d ${path}; sudo rm ${path}`,
        };
        return [change];
    });
    const already = changes.length < wanted.length ? ['the system keychain'] : [];
    return { changes, already, obstacles: [] };
}
function runSecurity(words) {
    return { do: 'run', program: SECURITY, words, timeoutMs: SECURITY_TIMEOUT_MS };
}
function describeSetting() {
    return `the certificate is out of the keychain, but its trust setting may still be there, and macOS still trusts a server that sends this certificate itself. macOS asks a person to allow the removal, even for root (actions/runner-images#12116). By hand: save the certificate as a file, then \`sudo security remove-trusted-cert -d FILE\``;
}

var tool = __webpack_require__(2124);
;// CONCATENATED MODULE: ./build/installs/stores/system-windows.js
const system_windows_TOOL_TIMEOUT_MS = 60_000;
const HIGH_LABELS = /\bS-1-16-(?:12288|16384)\b/;
const ADMINISTRATORS = /\bS-1-5-32-544\b/;
const NOT_FOUND = [0x80090011, 0x80092004];
async function planWindows({ wanted, mark, keys }, { environment, folders }) {
    const system = `${environment.SystemRoot ?? 'C:\\Windows'}\\System32`;
    const { output } = await (0,tool/* runTool */.q)(`${system}\\whoami.exe`, ['/groups'], { timeoutMs: system_windows_TOOL_TIMEOUT_MS });
    if (!isAdministrator(output)) {
        return (0,change/* planNothing */.H)('this user is not an administrator, and cannot add to the Root store of the machine. The store of the user is not changed, because Windows asks in a window before it adds a certificate there. Schannel, .NET, PowerShell and browsers do not get the CA.');
    }
    const certutil = `${system}\\certutil.exe`;
    const changes = wanted.flatMap(({ certificate, origins }, at) => {
        // certutil names certificates by SHA-1; it is a name here and proves nothing
        const sha1 = (0,digest/* digestSha1 */.A)(certificate.der);
        const path = `${folders.temporary ?? environment.TEMP}\\setup-ca-bundle-${mark}-${at + 1}.cer`;
        const run = (words, passes = []) => {
            return { do: 'run', program: certutil, words, timeoutMs: system_windows_TOOL_TIMEOUT_MS, passes };
        };
        if (isForeign(origins, keys.has(`windows:${sha1}`)))
            return [];
        const change = {
            install: 'system',
            label: `the Root store of the machine (${sha1})`,
            paths: [],
            key: `windows:${sha1}`,
            steps: [
                { do: 'write-file', path, bytes: certificate.der.toString('base64'), mode: 0o644 },
                run(['-f', '-addstore', 'Root', path]),
                { do: 'delete-file', path },
            ],
            removal: [{ do: 'delete-file', path }, run(['-delstore', 'Root', sha1], NOT_FOUND)],
            removesFirst: true,
            byHand: `certutil -delstore Root ${sha1}`,
        };
        return [change];
    });
    const already = changes.length < wanted.length ? ['the Root store of the machine'] : [];
    return { changes, already, obstacles: [] };
}
function isAdministrator(groups) {
    return HIGH_LABELS.test(groups) && ADMINISTRATORS.test(groups);
}

;// CONCATENATED MODULE: ./build/installs/stores/system.js
async function planSystem(terms, context) {
    if (terms.wanted.length === 0)
        return { changes: [], already: ['the system store'], obstacles: [] };
    if (context.platform === 'darwin')
        return planMacos(terms);
    if (context.platform === 'win32')
        return planWindows(terms, context);
    return planLinux(terms);
}


})

};

export const id = "kept-configuration";
export const ids = ["kept-configuration", "java-options"];
export const modules = {

2309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  addTruststore: () => (addTruststore),
  e: () => (removeTruststore),
  i: () => (namesOtherTruststore)
});
const OPTION = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;
const TRUSTSTORE = /^-Djavax\.net\.ssl\.trustStore(?:Type|Password|Provider)?=/;
const OWN = /^-Djavax\.net\.ssl\.trustStore=.*[\\/]setup-ca-bundle-\w{6}[\\/]truststore\.jks$/;
function addTruststore(present, path) {
    return `${removeTruststore(present ?? '', path)} -Djavax.net.ssl.trustStore=${quote(path)}`.trimStart();
}
function removeTruststore(options, path) {
    return options.replace(OPTION, (option) => (isOwn(unquote(option), path) ? '' : option)).trim();
}
function namesOtherTruststore(options, path) {
    return (options.match(OPTION) ?? [])
        .map(unquote)
        .some((option) => TRUSTSTORE.test(option) && !isOwn(option, path));
}
function isOwn(option, path) {
    return OWN.test(option) || option === `-Djavax.net.ssl.trustStore=${path}`;
}
function quote(path) {
    return /[\s'"]/.test(path) ? `"${path.replaceAll('"', `"'"'"`)}"` : path;
}
function unquote(option) {
    return option.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double);
}


}),

1259:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  findKeptConfiguration: () => (findKeptConfiguration)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
var _files_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4836);




function findKeptConfiguration(clients, context) {
    const kept = [];
    const problems = [];
    for (const client of clients) {
        const found = findOwn(client, context);
        if (found === undefined)
            continue;
        kept.push(client.variable);
        problems.push({
            code: 'setting-kept',
            severity: 'notice',
            message: `${client.variable}: ${found} stays in force, so ${client.id} does not use the bundle. ${advise(client)}`,
        });
    }
    return { kept, problems };
}
function advise({ configuration }) {
    return configuration
        ? `Add this line there: ${configuration.write('<bundle-path>').trim()}`
        : `Remove it, or name the ${_files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTSTORE_FILE */ .vB} beside the bundle there.`;
}
function toTruststore({ folders: { output } }) {
    return output === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, _files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTSTORE_FILE */ .vB);
}
function findOwn({ shape, variable, configuration }, context) {
    const present = context.environment[variable];
    if (shape === 'truststore') {
        return present && (0,_clients_java_options_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOtherTruststore */ .i)(present, toTruststore(context))
            ? 'what it says of a trust store'
            : undefined; // not the password in it
    }
    if (configuration === undefined || configuration.isAddedTo)
        return undefined;
    if (present)
        return (0,_files_location_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPlace */ .MM)(present, context) ? undefined : present;
    const { replacesInHome } = configuration;
    const home = context.folders.home;
    if (replacesInHome === undefined || home === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, replacesInHome);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : undefined;
}


})

};

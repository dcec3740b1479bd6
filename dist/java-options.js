export const id = "java-options";
export const ids = ["java-options"];
export const modules = {

6392:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  addTruststore: () => (addTruststore),
  e: () => (removeTruststore),
  i: () => (namesOtherTruststore)
});
/** An option as the JVM parts them (hotspot's arguments.cpp): at white space outside quotes, wherever in it they are. */
const OPTION = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;
const TRUSTSTORE = /^-Djavax\.net\.ssl\.trustStore(?:Type|Password|Provider)?=/;
/** A trust store that an earlier use of this tool wrote, by its place: folders have six random characters at the end. */
const OWN = /^-Djavax\.net\.ssl\.trustStore=.*[\\/]setup-ca-bundle-\w{6}[\\/]truststore\.jks$/;
/** The value of JAVA_TOOL_OPTIONS that names the trust store at `path`: what is there stays, without an earlier one of ours. */
function addTruststore(present, path) {
    return `${removeTruststore(present ?? '', path)} -Djavax.net.ssl.trustStore=${quote(path)}`.trimStart();
}
/** Java options without a trust store of ours; as they are if they name none. */
function removeTruststore(options, path) {
    return options.replace(OPTION, (option) => (isOwn(unquote(option), path) ? '' : option)).trim();
}
/** Whether Java options name another trust store than one of ours (`path`, if it is known), or say how theirs is to be read. */
function namesOtherTruststore(options, path) {
    return (options.match(OPTION) ?? [])
        .map(unquote)
        .some((option) => TRUSTSTORE.test(option) && !isOwn(option, path));
}
function isOwn(option, path) {
    return OWN.test(option) || option === `-Djavax.net.ssl.trustStore=${path}`;
}
/** There is no escape: a double quote stands in single ones. */
function quote(path) {
    return /[\s'"]/.test(path) ? `"${path.replaceAll('"', `"'"'"`)}"` : path;
}
function unquote(option) {
    return option.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double);
}


})

};

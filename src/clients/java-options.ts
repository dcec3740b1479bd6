/** An option as the JVM parts them (hotspot's arguments.cpp): at white space outside quotes, wherever in it they are. */
const OPTION = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;

const TRUSTSTORE = /^-Djavax\.net\.ssl\.trustStore(?:Type|Password|Provider)?=/;

/** A trust store that an earlier use of this tool wrote, by its place: folders have six random characters at the end. */
const OWN = /^-Djavax\.net\.ssl\.trustStore=.*[\\/]setup-ca-bundle-\w{6}[\\/]truststore\.jks$/;

/**
 * The value of JAVA_TOOL_OPTIONS that names the trust store at `path`: what is there stays, without an earlier one of
 * ours.
 */
export function addTruststore(present: string | undefined, path: string): string {
  return `${removeTruststore(present ?? '', path)} -Djavax.net.ssl.trustStore=${quote(path)}`.trimStart();
}

/** Java options without a trust store of ours; as they are if they name none. */
export function removeTruststore(options: string, path: string): string {
  return options.replace(OPTION, (option) => (isOwn(unquote(option), path) ? '' : option)).trim();
}

/** Whether Java options name another trust store than one of ours (`path`, if it is known), or how to read that one. */
export function namesOtherTruststore(options: string, path?: string): boolean {
  return (options.match(OPTION) ?? [])
    .map(unquote)
    .some((option) => TRUSTSTORE.test(option) && !isOwn(option, path));
}

function isOwn(option: string, path: string | undefined): boolean {
  return OWN.test(option) || option === `-Djavax.net.ssl.trustStore=${path}`;
}

/** There is no escape character: a double quote is written in single ones. */
function quote(path: string): string {
  return /[\s'"]/.test(path) ? `"${path.replaceAll('"', `"'"'"`)}"` : path;
}

function unquote(option: string): string {
  return option.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double);
}

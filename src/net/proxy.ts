import { BlockList, isIP } from 'node:net';
import type { Endpoint } from '../endpoint.ts';
import type { Problem } from '../problem.ts';

/** An HTTP proxy. */
export interface HttpProxy extends Endpoint {
  /** How it is spoken to itself: `https` means TLS to the proxy. */
  readonly protocol: 'http' | 'https';
  /** The value of the Proxy-Authorization header (RFC 7617). */
  readonly authorization?: string;
  /** `http://proxy.example:3128`: without credentials, to be shown. */
  readonly label: string;
}

/** The proxy to use, undefined for none; or why the setting cannot be used, without what is secret in it. */
type ProxyChoice =
  | { readonly proxy: HttpProxy | undefined; readonly problem?: undefined }
  | { readonly problem: Problem; readonly proxy?: undefined };

/** Environment variables, by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Which proxy the environment names for a server that is reached with `https` (or any TLS), or with `http`.
 *
 * As curl: lower case before upper, `all_proxy` after the scheme's own, empty is unset, loopback is no exception.
 * `HTTP_PROXY` is not read, because in a CGI program it is a header of the request (httpoxy, CVE-2016-5385).
 *
 * - Go and Python differ: both read HTTP_PROXY outside CGI, Go wants upper case first, knows no ALL_PROXY and never
 *   uses a proxy for loopback.
 * - A proxy without a port is at its scheme's own, 80 or 443, as in Go and Python: curl's 1080 is for SOCKS.
 */
export function chooseProxy(
  target: Endpoint,
  environment: Variables,
  scheme: 'https' | 'http' = 'https',
): ProxyChoice {
  const variable = PROXY_VARIABLES[scheme].find((name) => (environment[name] ?? '').trim() !== '');
  if (variable === undefined) return { proxy: undefined };
  if (isExempt(target, environment.no_proxy || environment.NO_PROXY || '')) return { proxy: undefined };
  return readProxy(variable, (environment[variable] ?? '').trim());
}

/**
 * Whether the value of NO_PROXY exempts a server: a list, separated by commas or blanks, of
 * - names: `example.org` and `.example.org` are both the domain and all below it, as in curl and Python
 *   (Go: with the dot only what is below); `*.example.org` too, as in Go;
 * - addresses and CIDR blocks, IPv4 and IPv6, brackets or not, compared with an address that was written as one,
 *   never with what a name resolves to (Go, and curl by its documentation: in fact it compared IPv6 as text until
 *   curl/curl#19828; Python always compares text);
 * - any of them with a port, `example.org:8443`, `[::1]:8443`: that port only (Go; in curl such an entry is dead);
 * - `*` for everything, also among others (Go; in curl and Python only alone).
 */
export function isExempt(target: Endpoint, noProxy: string): boolean {
  const host = target.host.toLowerCase().replace(/\.$/, '');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || matchesEntry(host, target.port, entry));
}

/** The passwords in the environment's proxy URLs, as written, decoded and as sent: to be masked in logs. */
export function listProxySecrets(environment: Variables): string[] {
  const variables = new Set(Object.values(PROXY_VARIABLES).flat());
  const secrets = [...variables].flatMap((variable) => {
    const value = environment[variable] ?? '';
    const [, user = '', password = ''] = /^(?:[^/]*\/\/)?([^:@/]*):(.*)@/.exec(value) ?? [];
    if (password === '') return [];
    return [password, decodePercent(password).toString(), encodeCredentials(user, password)];
  });
  return [...new Set(secrets)];
}

/** The value of an Authorization header for Basic (RFC 7617) from a URL's percent-encoded user and password. */
export function makeBasicAuthorization({ username, password }: URL): string | undefined {
  return username === '' && password === '' ? undefined : `Basic ${encodeCredentials(username, password)}`;
}

const PROXY_VARIABLES = {
  https: ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
  http: ['http_proxy', 'all_proxy', 'ALL_PROXY'],
} as const;

/**
 * A proxy's URL that every client reads alike: one `@`, behind the password. Of `http://user:p@ss@proxy` curl refuses all, and
 * of `http://us#er:word@proxy` the host is `us` to it, as to a parser of URLs.
 */
const CLEAR_PROXY_URL = /^[^:]+:\/\/(?:[^@\s\\/?#]*@)?[^@\s\\/?#]+(?:[/?#][^@]*)?$/;

const DEFAULT_PORTS = { http: 80, https: 443 } as const;

function readProxy(variable: string, value: string): ProxyChoice {
  const refuse = (code: Problem['code'], message: string): ProxyChoice => {
    return { problem: { code, severity: 'error', message: `${variable}: ${message}` } };
  };
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const scheme = text.slice(0, text.indexOf(':')).toLowerCase();
  if (scheme.startsWith('socks')) {
    const advice = 'Name an HTTP proxy there, or add the host to NO_PROXY.';
    return refuse('not-supported', `a SOCKS proxy (${scheme}://) is not supported. ${advice}`);
  }
  const url = CLEAR_PROXY_URL.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === '' || (scheme !== 'http' && scheme !== 'https')) {
    const advice =
      'Write http://host:port, and special characters in a user name or password in percent-encoding (@ is %40, # is %23, / is %2F, a blank is %20).';
    return refuse('bad-entry', `this is not the URL of an HTTP proxy. ${advice}`);
  }
  const authorization = makeBasicAuthorization(url);
  return {
    proxy: {
      protocol: scheme,
      host: url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, ''),
      port: url.port === '' ? DEFAULT_PORTS[scheme] : Number(url.port),
      ...(authorization === undefined ? {} : { authorization }),
      label: `${scheme}://${url.hostname}:${url.port || DEFAULT_PORTS[scheme]}`,
    },
  };
}

function matchesEntry(host: string, port: number, entry: string): boolean {
  const [, bracketed, plain, entryPort] =
    isIP(entry) === 6
      ? [undefined, undefined, entry]
      : (/^(?:\[([^\]]*)\]|([^[\]]*?))(?::(\d+))?$/.exec(entry) ?? []);
  const subject = bracketed ?? plain ?? '';
  if (subject === '' || (entryPort !== undefined && Number(entryPort) !== port)) return false;
  if (isIP(host) !== 0) return matchesAddress(host, subject);
  const name = subject.replace(/^\*?\./, '').replace(/\.$/, '');
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

function matchesAddress(host: string, block: string): boolean {
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(block) ?? [];
  const version = isIP(address);
  const width = version === 4 ? 32 : 128;
  const prefix = bits === undefined ? width : Number(bits);
  if (version === 0 || prefix > width) return false;
  const blocks = new BlockList();
  blocks.addSubnet(withoutZone(address), prefix, version === 4 ? 'ipv4' : 'ipv6');
  return blocks.check(withoutZone(host), isIP(host) === 4 ? 'ipv4' : 'ipv6');
}

function withoutZone(address: string): string {
  return address.split('%')[0] ?? '';
}

function encodeCredentials(username: string, password: string): string {
  return Buffer.concat([decodePercent(username), Buffer.from(':'), decodePercent(password)]).toString(
    'base64',
  );
}

/** The bytes that percent-encoding stands for, in any character set; a lone `%` is itself. */
function decodePercent(text: string): Buffer {
  const parts = text.split(/(%[0-9a-f]{2})/i);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))),
  );
}

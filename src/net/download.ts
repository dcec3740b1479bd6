import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import type { Socket } from 'node:net';
import type { Endpoint } from '../endpoint.ts';
import { type AddressRule, isForbiddenHost, makeGuardedLookup } from './address.ts';
import { awaitStage, tryRepeatedly } from './attempt.ts';
import { type Attempt, bound, failFrom, failTo } from './failure.ts';
import { chooseProxy, type HttpProxy, makeBasicAuthorization, type Variables } from './proxy.ts';
import { CLOSED, type RefuseChain, secure } from './secure.ts';
import type { Trust } from './trust.ts';
import {
  connect,
  connectToProxy,
  failToAllow,
  failToAuthenticate,
  MAX_HEADER_BYTES,
  nameOrigin,
  nameProxy,
  proxyHeaders,
  USER_AGENT,
} from './tunnel.ts';

/** The most bytes of a body, if no other limit is given. */
const MAX_DOWNLOAD_BYTES = 10 * 1024 * 1024;
/** The time for one try, redirects included. */
const DOWNLOAD_TIMEOUT_MS = 30_000;
/** Tries of one download; only resets, time-outs and statuses from 500 are tried again. */
const DOWNLOAD_TRIES = 3;
/** The most redirects that one download follows. */
export const MAX_REDIRECTS = 5;

/** How a download is made. */
export interface DownloadOptions {
  /** Judges https servers and https proxies. */
  readonly trust: Trust;
  /** Names the proxies, also of redirects. */
  readonly environment: Variables;
  readonly signal: AbortSignal;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
  readonly tries?: number;
  /**
   * For a URL that is not the user's own (AIA): loopback, link-local and metadata addresses are refused, literal or
   * resolved. Without it the URL itself may be there; redirects are refused them always, but where the URL's own host is.
   */
  readonly forbidInternal?: AddressRule;
  /**
   * Whether an https server may show any certificate: only for bytes that are judged by what they are (a pin), and for
   * a URL without anything secret in it. Its user and password are not sent; a proxy's own certificate is verified all
   * the same.
   */
  readonly isUnverified?: boolean;
  /** Looks at the chain of every https server that verifies. */
  readonly refuse?: RefuseChain | undefined;
}

/** What was downloaded. */
export interface Downloaded {
  readonly bytes: Buffer;
  /** Where it came from in the end, without credentials. */
  readonly url: URL;
}

/**
 * Downloads what a URL names, http or https; any status but 200 is a failure. A user and password in the URL are for its
 * own origin only, and sent over verified https alone.
 *
 * Redirects are followed from one verified https server to another. An answer over http or from an unverified server leads
 * no further than its own server: whoever stands between could send this machine where only this machine gets to.
 */
export function download(url: URL, options: DownloadOptions): Promise<Attempt<Downloaded>> {
  const { signal, tries = DOWNLOAD_TRIES, timeoutMs = DOWNLOAD_TIMEOUT_MS } = options;
  return tryRepeatedly({ tries, timeoutMs, signal }, (limited) =>
    followRedirects(url, { ...options, signal: limited }),
  );
}

/** A URL to be shown: without user, password, query and fragment. */
export function labelUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

async function followRedirects(start: URL, options: DownloadOptions): Promise<Attempt<Downloaded>> {
  const isVouchedFor = ({ protocol }: URL): boolean => protocol === 'https:' && !options.isUnverified;
  const authorization = isVouchedFor(start) ? makeBasicAuthorization(start) : undefined;
  let { forbidInternal } = options;
  let url = withoutCredentials(start);
  for (let count = 0; ; count++) {
    const isOwnOrigin = url.origin === start.origin;
    const hop = { ...options, ...(forbidInternal === undefined ? {} : { forbidInternal }) };
    const answer = await fetchOnce(url, hop, isOwnOrigin ? authorization : undefined);
    if (answer.failure !== undefined) return answer;
    if (answer.value.bytes !== undefined) return { value: { bytes: answer.value.bytes, url } };
    const refuse = (detail: string, advice?: string): Attempt<Downloaded> => {
      const party = { party: 'origin', who: labelUrl(url) } as const;
      return failTo(party, 'redirect', detail, advice === undefined ? {} : { advice });
    };
    const { location, address } = answer.value;
    if (count >= MAX_REDIRECTS) return refuse(`redirects more than ${MAX_REDIRECTS} times`);
    if (!URL.canParse(location, url.href)) return refuse('redirects to what is not a URL');
    const next = withoutCredentials(new URL(location, url));
    const isSecure = next.protocol === 'https:' || (next.protocol === 'http:' && url.protocol === 'http:');
    if (!isSecure) return refuse(`redirects to ${bound(labelUrl(next))}, which is not https`);
    if (!isVouchedFor(url) && next.origin !== url.origin && !isUpgrade(url, next)) {
      const detail = `redirects to ${bound(labelUrl(next))}, another server, and that answer is not trusted`;
      return refuse(detail, 'Give the address that it redirects to, once you have checked it.');
    }
    forbidInternal ??= { except: [hostOf(url), ...(address === undefined ? [] : [address])] };
    url = next;
  }
}

/** A body, or where to look instead; `address` is where the server was reached, if not through a proxy. */
type Answer =
  | { readonly bytes: Buffer; readonly location?: undefined }
  | { readonly location: string; readonly address?: string | undefined; readonly bytes?: undefined };

/** Whether a redirect leads from http to https on the same host, each at its own port. */
function isUpgrade(url: URL, next: URL): boolean {
  return next.protocol === 'https:' && next.hostname === url.hostname && url.port === '' && next.port === '';
}

/** The host of a URL, an IPv6 address without its brackets. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

async function fetchOnce(
  url: URL,
  options: DownloadOptions,
  authorization: string | undefined,
): Promise<Attempt<Answer>> {
  const { environment, forbidInternal } = options;
  const isHttps = url.protocol === 'https:';
  const target = {
    host: hostOf(url),
    port: Number(url.port || (isHttps ? 443 : 80)),
  };
  const { proxy, problem } = chooseProxy(target, environment, isHttps ? 'https' : 'http');
  if (problem !== undefined) {
    const party = { party: 'proxy', who: 'the proxy that the environment names' } as const;
    return failTo(party, 'proxy-setting', `cannot be used: ${problem.message}`);
  }
  if (forbidInternal !== undefined && isForbiddenHost(target.host, forbidInternal)) {
    return failToAllow(nameOrigin(target, proxy), `it is at ${target.host}`);
  }
  const reached = await reach(target, proxy, isHttps, options);
  if (reached.failure !== undefined) return reached;
  const address = proxy === undefined ? reached.value.remoteAddress : undefined;
  const answer = await ask(reached.value, url, target, { ...options, proxy, authorization });
  return answer.value?.location === undefined ? answer : { value: { ...answer.value, address } };
}

/** A connection on which the request can be sent: to the server, or of plain http to the proxy. */
async function reach(
  target: Endpoint,
  proxy: HttpProxy | undefined,
  isHttps: boolean,
  { trust, signal, forbidInternal, isUnverified = false, refuse }: DownloadOptions,
): Promise<Attempt<Socket>> {
  if (proxy !== undefined && !isHttps) return connectToProxy(proxy, { trust, signal });
  const lookup = forbidInternal === undefined ? {} : { lookup: makeGuardedLookup(forbidInternal) };
  const reached = await connect(target, { proxy, trust, signal, ...lookup });
  if (reached.failure !== undefined || !isHttps) return reached;
  return secure(reached.value, target.host, {
    trust,
    party: nameOrigin(target, proxy),
    signal,
    isUnverified,
    refuse,
  });
}

interface AskOptions extends DownloadOptions {
  readonly proxy: HttpProxy | undefined;
  readonly authorization: string | undefined;
}

async function ask(
  socket: Socket,
  url: URL,
  target: Endpoint,
  { proxy, authorization, signal, maxBytes = MAX_DOWNLOAD_BYTES }: AskOptions,
): Promise<Attempt<Answer>> {
  const isForwarded = proxy !== undefined && url.protocol === 'http:';
  const party = isForwarded ? nameProxy(proxy) : nameOrigin(target, proxy);
  const page = { party: 'origin', who: labelUrl(url) } as const;
  const headers: OutgoingHttpHeaders = {
    Host: url.host,
    'User-Agent': USER_AGENT,
    Accept: '*/*',
    'Accept-Encoding': 'identity',
    ...(authorization === undefined ? {} : { Authorization: authorization }),
    ...(isForwarded ? proxyHeaders(proxy) : {}),
  };
  const attempt = await awaitStage<Answer>({ party, stream: socket, signal }, (settle) => {
    const asking = request({
      path: isForwarded ? `http://${url.host}${url.pathname}${url.search}` : `${url.pathname}${url.search}`,
      createConnection: () => socket,
      maxHeaderSize: MAX_HEADER_BYTES,
      headers,
    });
    asking.once('error', (error) => settle(failFrom(party, error)));
    asking.once('response', (response) => {
      response.once('error', (error) => settle(failFrom(party, error)));
      const answer = readHead(response, proxy, page, maxBytes);
      if (answer !== undefined) settle(answer);
      else readBody(response, page, maxBytes, settle);
    });
    // an unexpected 101: without a listener Node closes the connection and says nothing
    asking.once('upgrade', (response) =>
      settle(readHead(response, proxy, page, maxBytes) ?? failFrom(party, CLOSED)),
    );
    asking.end();
  });
  socket.destroy();
  return attempt;
}

/** What the header says: a failure, a redirect, or undefined if the body must be read. */
function readHead(
  response: IncomingMessage,
  proxy: HttpProxy | undefined,
  page: { readonly party: 'origin'; readonly who: string },
  maxBytes: number,
): Attempt<Answer> | undefined {
  const { statusCode: status = 0, statusMessage = '', headers } = response;
  if (status === 407 && proxy !== undefined) return failToAuthenticate(proxy, response);
  if (REDIRECTS.has(status) && headers.location !== undefined)
    return { value: { location: headers.location } };
  if (status !== 200) {
    const detail = `answered ${bound(`${status} ${statusMessage}`)}`;
    return failTo(page, 'status', detail, { status, isRetryable: status >= 500 });
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    return failTo(page, 'protocol', `is encoded as ${bound(encoding)}, which was not asked for`);
  }
  return Number(headers['content-length'] ?? 0) > maxBytes ? failWithSize(page, maxBytes) : undefined;
}

/** The first room for a body, in bytes: most have one certificate, or a handful. */
const FIRST_BODY_BYTES = 16 * 1024;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function readBody(
  response: IncomingMessage,
  page: { readonly party: 'origin'; readonly who: string },
  maxBytes: number,
  settle: (attempt: Attempt<Answer>) => void,
): void {
  // One buffer that doubles: a server that sends octet by octet makes a part of each, with some hundred bytes around it.
  let bytes = Buffer.allocUnsafe(Math.min(maxBytes, FIRST_BODY_BYTES));
  let size = 0;
  response.on('data', (part: Buffer) => {
    const end = size + part.length;
    if (end > maxBytes) {
      settle(failWithSize(page, maxBytes));
      return;
    }
    if (end > bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(end, bytes.length * 2)));
      bytes.copy(larger, 0, 0, size);
      bytes = larger;
    }
    part.copy(bytes, size);
    size = end;
  });
  response.once('end', () => settle({ value: { bytes: bytes.subarray(0, size) } }));
}

function failWithSize(
  page: { readonly party: 'origin'; readonly who: string },
  maxBytes: number,
): ReturnType<typeof failTo> {
  return failTo(page, 'too-large', `is larger than ${maxBytes} bytes`);
}

function withoutCredentials(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

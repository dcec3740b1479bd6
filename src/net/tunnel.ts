import { type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { connect as connectSocket, type LookupFunction, type Socket } from 'node:net';
import { type Endpoint, formatEndpoint } from '../endpoint.ts';
import { VERSION } from '../release.ts';
import { FORBIDDEN_ADDRESS } from './address.ts';
import { awaitStage } from './attempt.ts';
import { type Attempt, bound, failFrom, failTo, type Party } from './failure.ts';
import { lookUpTogether } from './lookup.ts';
import type { HttpProxy } from './proxy.ts';
import { CLOSED, secure } from './secure.ts';
import type { Trust } from './trust.ts';

/** The largest header that an answer may have, of a proxy or a server. */
export const MAX_HEADER_BYTES = 16 * 1024;

/** What every request says of this program. */
export const USER_AGENT = `setup-ca-bundle/${VERSION}`;

/** How a connection is made. */
interface ConnectOptions {
  readonly proxy: HttpProxy | undefined;
  /** Judges an https proxy's own certificate. */
  readonly trust: Trust;
  /** Ends it all. */
  readonly signal: AbortSignal;
  /** Resolves the name of an origin that is reached without a proxy. */
  readonly lookup?: LookupFunction;
}

/** A connection to a server: TCP, or a tunnel through an HTTP proxy (CONNECT, RFC 9110 section 9.3.6). */
export async function connect(target: Endpoint, options: ConnectOptions): Promise<Attempt<Socket>> {
  const { proxy, signal, lookup } = options;
  if (proxy === undefined) return connectTcp(target, nameOrigin(target, proxy), signal, lookup);
  const reached = await connectToProxy(proxy, options);
  return reached.failure === undefined ? openTunnel(reached.value, target, proxy, signal) : reached;
}

/** A connection to the proxy itself; of an https proxy the certificate has been verified. */
export async function connectToProxy(
  proxy: HttpProxy,
  { trust, signal }: Pick<ConnectOptions, 'trust' | 'signal'>,
): Promise<Attempt<Socket>> {
  const party = nameProxy(proxy);
  const reached = await connectTcp(proxy, party, signal);
  if (reached.failure !== undefined || proxy.protocol === 'http') return reached;
  return secure(reached.value, proxy.host, { trust, party, signal });
}

/** A server as a failure names it, with the proxy on the way: what was cut there may have been cut by the proxy. */
export function nameOrigin(target: Endpoint, proxy: HttpProxy | undefined): Party {
  const via = proxy === undefined ? '' : ` (through the proxy ${proxy.label})`;
  return { party: 'origin', who: `${formatEndpoint(target)}${via}` };
}

/** A proxy as a failure names it. */
export function nameProxy(proxy: HttpProxy): Party {
  return { party: 'proxy', who: `the proxy ${proxy.label}` };
}

/** The headers that an HTTP proxy is given, credentials among them: only for a proxy that has been reached. */
export function proxyHeaders({ authorization }: HttpProxy): OutgoingHttpHeaders {
  return authorization === undefined ? {} : { 'Proxy-Authorization': authorization };
}

/**
 * A proxy's 407 (RFC 9110 section 15.5.8), or the 401 that tinyproxy gives to a wrong password: which schemes it
 * offers, and what can be done.
 */
export function failToAuthenticate(
  proxy: HttpProxy,
  { statusCode: status = 407, headers }: IncomingMessage,
): ReturnType<typeof failTo> {
  const schemes = listSchemes(headers['proxy-authenticate']);
  const offers = schemes.length === 0 ? '' : `; it offers ${schemes.join(', ')}`;
  const takesBasic = schemes.length === 0 || schemes.some((scheme) => scheme.toLowerCase() === 'basic');
  const wasGiven = proxy.authorization !== undefined;
  const what = wasGiven && takesBasic ? 'refused the user name and password' : 'demands a login';
  const advice = !takesBasic
    ? 'This program supports only Basic. Ask the administrator of the proxy to let these jobs through without a login, or run a local proxy that logs in (px, cntlm) and name that one in HTTPS_PROXY.'
    : wasGiven
      ? "Check both in the proxy's URL; special characters need percent-encoding (@ is %40, # is %23, / is %2F)."
      : 'Put them into the URL, http://USER:PASSWORD@host:port in HTTPS_PROXY, from a secret.';
  return failTo(nameProxy(proxy), 'authentication', `${what} (${status}${offers})`, { advice, status });
}

/** Node gives each address of a name this long before it goes on to the next (RFC 8305 has 250 ms, but in parallel). */
const ADDRESS_TIMEOUT_MS = 1_000;

/** Of a refusal's body as much is read, and for as long, as its words are likely to need. */
const MAX_REFUSAL_BYTES = 8 * 1024;
const REFUSAL_TIMEOUT_MS = 1_000;

function connectTcp(
  { host, port }: Endpoint,
  party: Party,
  signal: AbortSignal,
  lookup: LookupFunction = lookUpTogether,
): Promise<Attempt<Socket>> {
  const socket = connectSocket({
    host,
    port,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_TIMEOUT_MS,
    lookup,
  });
  socket.on('error', () => undefined); // as in `startTls`
  return awaitStage({ party, stream: socket, signal }, (settle) => {
    socket.once('connect', () => settle({ value: socket }));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const isForbidden = error.code === FORBIDDEN_ADDRESS;
      settle(isForbidden ? failToAllow(party, error.message) : failFrom(party, error));
    });
    socket.once('close', () => settle(failFrom(party, CLOSED)));
  });
}

/** The refusal to connect to an internal address. */
export function failToAllow(party: Party, reason: string): ReturnType<typeof failTo> {
  return failTo(party, 'forbidden-address', `was not asked: ${reason}, an internal address`);
}

function openTunnel(
  socket: Socket,
  target: Endpoint,
  proxy: HttpProxy,
  signal: AbortSignal,
): Promise<Attempt<Socket>> {
  const party = nameProxy(proxy);
  const authority = formatEndpoint(target);
  return awaitStage({ party, stream: socket, signal }, (settle) => {
    const connecting: ClientRequest = request({
      method: 'CONNECT',
      path: authority,
      createConnection: () => socket,
      maxHeaderSize: MAX_HEADER_BYTES,
      headers: {
        Host: authority,
        'User-Agent': USER_AGENT,
        'Proxy-Connection': 'Keep-Alive', // as curl: some proxies of HTTP/1.0 close a tunnel without it
        ...proxyHeaders(proxy),
      },
    });
    connecting.removeHeader('Connection');
    connecting.once('connect', (response, _socket, head: Buffer) => {
      const { statusCode: status = 0 } = response;
      if (status >= 200 && status < 300) {
        if (head.length > 0) socket.unshift(head);
        settle({ value: socket });
      } else if (status === 407 || status === 401) {
        settle(failToAuthenticate(proxy, response));
      } else {
        readBody(socket, head, (body) => settle(failToTunnel(party, authority, response, body)));
      }
    });
    connecting.once('error', (error) => settle(failFrom(party, error)));
    connecting.end();
  });
}

function failToTunnel(
  party: Party,
  authority: string,
  { statusCode: status = 0, statusMessage = '', headers }: IncomingMessage,
  body: string,
): ReturnType<typeof failTo> {
  const isUnreachable = status >= 502 && status <= 504;
  const text = headers['transfer-encoding'] === undefined ? body : body.replace(CHUNK_SIZE, '');
  const words = bound(dropMarkup(text));
  const answer = `${bound(`${status} ${statusMessage}`)}${words === '' ? '' : `, “${words}”`}`;
  const detail = `${isUnreachable ? 'could not reach' : 'refused a tunnel to'} ${authority}: ${answer}`;
  const advice = isUnreachable
    ? {}
    : {
        advice:
          'Ask the administrator of the proxy to allow the host, or add it to NO_PROXY if this machine reaches it without the proxy.',
      };
  return failTo(party, 'status', detail, { status, isRetryable: isUnreachable, ...advice });
}

const CHUNK_SIZE = /(?:^|\r\n)[0-9a-f]+\r\n/gi;

/** Reads the start of what a proxy says after a refusal's header. */
function readBody(socket: Socket, head: Buffer, done: (body: string) => void): void {
  let body = head.toString('utf8');
  const finish = (): void => {
    clearTimeout(timer);
    socket.off('data', collect);
    done(body);
  };
  const collect = (bytes: Buffer): void => {
    body += bytes.toString('utf8');
    if (body.length >= MAX_REFUSAL_BYTES) finish();
  };
  const timer = setTimeout(finish, REFUSAL_TIMEOUT_MS);
  socket.on('data', collect);
  socket.once('close', finish);
  socket.once('end', finish);
  if (body.length >= MAX_REFUSAL_BYTES) finish();
}

/** The words of a page of HTML. */
function dropMarkup(body: string): string {
  return body
    .slice(0, MAX_REFUSAL_BYTES)
    .replace(/<(style|script|title)\b.*?(?:<\/\1>|$)/gis, ' ')
    .replace(/<!--.*?(?:-->|$)|<[^<>]*>/gs, ' ');
}

/** The schemes in Proxy-Authenticate headers (RFC 9110 section 11.3), each once, in order. */
function listSchemes(header: string | readonly string[] | undefined): string[] {
  const challenges = [header ?? []].flat().join(', ');
  const parts = challenges.replace(/"(?:[^"\\]|\\.)*"?/g, '').split(',');
  const schemes = parts.flatMap(
    (part) => /^\s*([A-Za-z][\w-]{0,30})(?:\s+[^\s=]|\s*$)/.exec(part)?.[1] ?? [],
  );
  return [...new Set(schemes)].slice(0, 10);
}

import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { connect as connectTcp, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  connect as connectTls,
  createSecureContext,
  createServer as createTlsServer,
  TLSSocket,
} from 'node:tls';
import { type ListeningPlace, LOOPBACK } from './listening.ts';
import type { Authority, MadeCertificate } from './pki.ts';
import type { Scope } from './scope.ts';
import { presentedBy } from './tls-server.ts';

/** Where a connection goes. */
interface Destination {
  readonly host: string;
  readonly port: number;
}

/** An HTTP answer that a proxy gives instead of a tunnel. */
interface Refusal {
  readonly status: number;
  /** The text behind it in the status line. Default: `Refused`. */
  readonly reason?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How the proxy of `startProxy` behaves. */
export interface ProxyOptions {
  /** Listens with TLS and presents this. Default: plain HTTP. */
  readonly certificate?: MadeCertificate;
  /** Demands basic authentication; without it the answer is 407. */
  readonly credentials?: { readonly username: string; readonly password: string };
  /** The Proxy-Authenticate headers of a 407. Default: one, `Basic realm="test"`. */
  readonly challenges?: readonly string[];
  /** Refuses every request, or those for which the function returns something. */
  readonly refuse?: Refusal | ((destination: Destination) => Refusal | undefined);
  /** Where a destination is really found, so that a public name can stand for a server on loopback. */
  readonly resolve?: (destination: Destination) => Destination;
  /** Ends TLS in the proxy, with a certificate made for the name the client asks for. */
  readonly inspect?: Inspection;
  /** Where it listens; what it connects to, it reaches from this process all the same. Default: loopback. */
  readonly place?: ListeningPlace;
}

/** What an inspecting proxy does. */
interface Inspection {
  /** Signs the certificates that clients are shown. */
  readonly authority: Authority;
  /** What is sent after the leaf. Default: the authority and its chain; `[]` sends the leaf alone. */
  readonly chain?: readonly MadeCertificate[];
  /** PEM of the CAs by which the server behind is judged. */
  readonly upstreamAuthorities: string;
}

/** One request for a tunnel (or a plain one), as the proxy got it. */
interface ProxyRequest {
  /** `host:port`, as written. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** What became of it. */
  readonly answer: 'tunnel' | 'inspected' | 'forwarded' | 'refused' | 'unauthorized' | 'unreachable';
}

/** A proxy that is listening. */
interface TestProxy {
  readonly port: number;
  /** Its URL as HTTPS_PROXY takes it, on 127.0.0.1 or the host of its place unless another is given, user and password included if given. */
  url(host?: string, userInfo?: string): string;
  /** How many connections were accepted. */
  connectionCount(): number;
  /** All requests in order. */
  readonly requests: readonly ProxyRequest[];
}

function parseTarget(target: string): Destination {
  const colon = target.lastIndexOf(':');
  return { host: target.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(target.slice(colon + 1)) };
}

/** Cuts both ends as soon as one of them fails or closes. */
function join(one: Duplex, other: Duplex): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
    from.pipe(to);
  }
}

/** Our own HTTP proxy: CONNECT, and plain requests in absolute form. It ends with `scope`. */
export async function startProxy(scope: Scope, options: ProxyOptions = {}): Promise<TestProxy> {
  const { certificate, credentials, challenges = ['Basic realm="test"'], refuse, inspect } = options;
  const { resolve = (destination: Destination) => destination, place = LOOPBACK } = options;
  const requests: ProxyRequest[] = [];
  let connectionCount = 0;

  const refusalOf = (
    request: IncomingMessage,
    destination: Destination,
  ): Refusal | 'unauthorized' | undefined => {
    if (credentials !== undefined) {
      const expected = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
      if (request.headers['proxy-authorization'] !== `Basic ${expected}`) return 'unauthorized';
    }
    return typeof refuse === 'function' ? refuse(destination) : refuse;
  };
  const record = (request: IncomingMessage, target: string, answer: ProxyRequest['answer']): void => {
    requests.push({ target, headers: request.headers, answer });
  };

  const http = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    if (url === null) {
      response.writeHead(400).end('this is a proxy: the request line takes an absolute URL');
      return;
    }
    const destination = { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 80) };
    const target = `${url.hostname}:${destination.port}`;
    const refusal = refusalOf(request, destination);
    if (refusal === 'unauthorized') {
      record(request, target, 'unauthorized');
      response.writeHead(407, { 'proxy-authenticate': [...challenges] }).end('authenticate first');
      return;
    }
    if (refusal !== undefined) {
      record(request, target, 'refused');
      response.writeHead(refusal.status, refusal.reason ?? 'Refused', refusal.headers).end(refusal.body);
      return;
    }
    const { 'proxy-authorization': _secret, 'proxy-connection': _hop, ...headers } = request.headers;
    const { host, port } = resolve(destination);
    const upstream = httpRequest(
      { host, port, method: request.method, path: url.pathname + url.search, headers, agent: false },
      (answer) => {
        record(request, target, 'forwarded');
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    upstream.on('error', () => {
      record(request, target, 'unreachable');
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    request.pipe(upstream);
  });

  const intercept = inspect === undefined ? undefined : makeInterceptor(inspect, resolve);
  http.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy());
    const target = request.url ?? '';
    const destination = parseTarget(target);
    const answer = (status: number, headers: readonly string[], body = '', reason = 'Refused'): void => {
      const length = `content-length: ${Buffer.byteLength(body)}`;
      client.end(
        [`HTTP/1.1 ${status} ${reason}`, ...headers, length, 'connection: close', '', body].join('\r\n'),
      );
    };
    const refusal = refusalOf(request, destination);
    if (refusal === 'unauthorized') {
      record(request, target, 'unauthorized');
      answer(
        407,
        challenges.map((challenge) => `Proxy-Authenticate: ${challenge}`),
      );
      return;
    }
    if (refusal !== undefined) {
      record(request, target, 'refused');
      const headers = Object.entries(refusal.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
      answer(refusal.status, headers, refusal.body, refusal.reason);
      return;
    }
    if (intercept !== undefined) {
      record(request, target, 'inspected');
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) client.unshift(head);
      intercept(client, destination);
      return;
    }
    const upstream = connectTcp(resolve(destination));
    upstream.once('connect', () => {
      record(request, target, 'tunnel');
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      join(client, upstream);
    });
    upstream.once('error', () => {
      record(request, target, 'unreachable');
      answer(502, []);
    });
  });

  const tls = certificate === undefined ? undefined : createTlsServer(presentedBy(certificate));
  tls?.on('secureConnection', (socket) => http.emit('connection', socket));
  tls?.on('tlsClientError', () => undefined);
  const port = await place.listen(scope, (socket: Socket) => {
    connectionCount += 1;
    (tls ?? http).emit('connection', socket);
  });
  return {
    port,
    url: (host = place === LOOPBACK ? '127.0.0.1' : place.host, userInfo) =>
      `${tls === undefined ? 'http' : 'https'}://${userInfo === undefined ? '' : `${userInfo}@`}${host}:${port}`,
    connectionCount: () => connectionCount,
    requests,
  };
}

/** The inspecting part: TLS to the client with a certificate of ours, TLS to the server, the plain text copied. */
function makeInterceptor(
  { authority, chain = [authority, ...authority.chain], upstreamAuthorities }: Inspection,
  resolve: (destination: Destination) => Destination,
): (client: Duplex, destination: Destination) => void {
  const contexts = new Map<string, ReturnType<typeof createSecureContext>>();
  const contextFor = (name: string): ReturnType<typeof createSecureContext> => {
    let context = contexts.get(name);
    if (context === undefined) {
      const isAddress = /^[\d.]+$|:/.test(name);
      const leaf = authority.issue({ name, ...(isAddress ? { ipAddresses: [name] } : { dnsNames: [name] }) });
      context = createSecureContext(presentedBy(leaf, chain));
      contexts.set(name, context);
    }
    return context;
  };
  return (client, destination) => {
    const inside = new TLSSocket(client as Socket, {
      isServer: true,
      secureContext: contextFor(destination.host),
      SNICallback: (name, done) => done(null, contextFor(name)),
      ALPNProtocols: ['http/1.1'],
    });
    inside.on('error', () => inside.destroy());
    // Only after the handshake, as squid does it: the certificate is shown even if the server is down.
    inside.once('secure', () => {
      const { host, port } = resolve(destination);
      const name = inside.servername || destination.host;
      const outside = connectTls({
        host,
        port,
        ca: upstreamAuthorities,
        ALPNProtocols: ['http/1.1'],
        ...(/^[\d.]+$|:/.test(name) ? {} : { servername: name }),
      });
      outside.once('secureConnect', () => join(inside, outside));
      outside.once('error', (error) => {
        const body = `upstream: ${error.message}`;
        const head = `HTTP/1.1 502 Bad Gateway\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
        inside.end(`${head}\r\n\r\n${body}`);
      });
    });
  };
}

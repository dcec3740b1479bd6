import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { performServerHandshake } from 'node:http2';
import type { Socket } from 'node:net';
import {
  createServer as createTlsServer,
  type SecureVersion,
  type TLSSocket,
  type TlsOptions,
} from 'node:tls';
import { type ListeningPlace, LOOPBACK } from './listening.ts';
import type { MadeCertificate } from './pki.ts';
import type { Scope } from './scope.ts';

/** What a test server sends and how it behaves. */
export interface TlsServerOptions {
  /** The certificate whose key the server has. */
  readonly certificate: MadeCertificate;
  /** What is sent after it, in this order, strangers and duplicates included. Default: `certificate.chain`. */
  readonly chain?: readonly MadeCertificate[];
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
  /** OpenSSL's cipher list, e.g. `DEFAULT@SECLEVEL=0`. */
  readonly ciphers?: string;
  /** Demands a client certificate of one of these CAs; a client without one is turned away. */
  readonly clientAuthorities?: readonly MadeCertificate[];
  /** Waits so long (milliseconds) between a connection and the handshake; `Infinity`: accepts and says nothing. */
  readonly delayMs?: number;
  /** Answers requests. Default: 200 and the word `hello`. */
  readonly handler?: RequestListener;
  /** Other settings of `tls.createServer`. */
  readonly tls?: TlsOptions;
  /** Default: loopback. */
  readonly place?: ListeningPlace;
}

/** A server that is listening. */
interface TestServer {
  readonly port: number;
  /** A URL of the server; on the host of its place unless another name is given. */
  url(path?: string, host?: string): string;
  /** How many connections were accepted. */
  connectionCount(): number;
  /** Method and target of each request, in order, e.g. `GET /ca.pem`. */
  readonly requests: readonly string[];
}

/** A TLS server, and what its clients asked for. */
export interface TlsServer extends TestServer {
  /** The server name (SNI) of each finished handshake, in order; `undefined` where the client sent none. */
  readonly serverNames: readonly (string | undefined)[];
  /** The messages of handshakes that failed, e.g. that the client knows no such CA. */
  readonly handshakeErrors: readonly string[];
}

const sayHello: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'text/plain');
  response.end('hello');
};

function recordTo(requests: string[], handler: RequestListener = sayHello): RequestListener {
  return (request: IncomingMessage, response) => {
    requests.push(`${request.method} ${request.url}`);
    handler(request, response);
  };
}

/** The settings of `node:tls` to present a certificate and, after it, others. */
export function presentedBy(
  certificate: MadeCertificate,
  chain: readonly MadeCertificate[] = certificate.chain,
): { readonly key: string; readonly cert: string } {
  return { key: certificate.keyPem, cert: [certificate, ...chain].map(({ pem }) => pem).join('') };
}

/** Starts an HTTPS server that ends with `scope`. */
export async function startTlsServer(scope: Scope, options: TlsServerOptions): Promise<TlsServer> {
  const { certificate, chain, minVersion, maxVersion, ciphers, clientAuthorities, delayMs = 0 } = options;
  const { place = LOOPBACK } = options;
  const requests: string[] = [];
  const serverNames: (string | undefined)[] = [];
  const handshakeErrors: string[] = [];
  let connectionCount = 0;
  const http = createServer(recordTo(requests, options.handler));
  const server = createTlsServer({
    ...presentedBy(certificate, chain),
    ...(minVersion ? { minVersion } : {}),
    ...(maxVersion ? { maxVersion } : {}),
    ...(ciphers ? { ciphers } : {}),
    ...(clientAuthorities
      ? { requestCert: true, rejectUnauthorized: true, ca: clientAuthorities.map(({ pem }) => pem) }
      : {}),
    ...options.tls,
  });
  server.on('secureConnection', (socket: TLSSocket) => {
    serverNames.push(socket.servername || undefined);
    // A client of gRPC that ends cuts its session, which is its business.
    if (socket.alpnProtocol === 'h2') performServerHandshake(socket).on('error', () => undefined);
    else http.emit('connection', socket);
  });
  server.on('tlsClientError', (error) => handshakeErrors.push(error.message));
  const port = await place.listen(scope, (socket: Socket) => {
    connectionCount += 1;
    if (delayMs === Number.POSITIVE_INFINITY) return;
    if (delayMs > 0) setTimeout(() => server.emit('connection', socket), delayMs).unref();
    else server.emit('connection', socket);
  });
  return {
    port,
    url: (path = '/', host = place.host) => `https://${host}:${port}${path}`,
    connectionCount: () => connectionCount,
    requests,
    serverNames,
    handshakeErrors,
  };
}

/** Starts a server without TLS that ends with `scope`. */
export async function startHttpServer(
  scope: Scope,
  handler?: RequestListener,
  place: ListeningPlace = LOOPBACK,
): Promise<TestServer> {
  const requests: string[] = [];
  let connectionCount = 0;
  const http = createServer(recordTo(requests, handler));
  const port = await place.listen(scope, (socket) => {
    connectionCount += 1;
    http.emit('connection', socket);
  });
  return {
    port,
    url: (path = '/', host = place.host) => `http://${host}:${port}${path}`,
    connectionCount: () => connectionCount,
    requests,
  };
}

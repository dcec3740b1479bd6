import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { atEnd, type Scope } from './scope.ts';

const IPV4_LOOPBACK = '127.0.0.1';
const IPV6_LOOPBACK = '::1';

/** Where a test server listens, and what clients call that place. */
export interface ListeningPlace {
  /** A name or an address. */
  readonly host: string;
  /** Gives `accept` each connection to a free port, which it returns; those still open are cut when `scope` ends. */
  readonly listen: (scope: Scope, accept: (socket: Socket) => void) => Promise<number>;
}

/** 127.0.0.1 and, where there is IPv6, ::1. */
export const LOOPBACK: ListeningPlace = { host: 'localhost', listen: listenOnLoopback };

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen({ port, host });
  // Rejects on 'error'.
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * Listens with one port on 127.0.0.1 and, where there is IPv6, on ::1, so that `localhost` works for every client.
 * `accept` gets each connection; those still open are cut when `scope` ends. Returns the port.
 */
export async function listenOnLoopback(scope: Scope, accept: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const servers: Server[] = [];
  atEnd(scope, async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  });
  const open = async (port: number, host: string): Promise<number> => {
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      // A client that cuts the connection is the client's business.
      socket.on('error', () => undefined);
      accept(socket);
    });
    const actual = await listen(server, port, host);
    servers.push(server);
    return actual;
  };
  for (let attempt = 0; ; attempt += 1) {
    const port = await open(0, IPV4_LOOPBACK);
    try {
      return await open(port, IPV6_LOOPBACK);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return port;
      // Somebody has this port on ::1: another one.
      if (code !== 'EADDRINUSE' || attempt === 9) throw error;
      servers.pop()?.close();
    }
  }
}

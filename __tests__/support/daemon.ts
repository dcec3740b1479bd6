import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type ChildOptions, endChild, startChild } from './child.ts';
import { atEnd, type Scope } from './scope.ts';

const LOOPBACK = '127.0.0.1';

/** A port of 127.0.0.1 that was free a moment ago, for a program that cannot listen on port 0. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, LOOPBACK);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** A program that is listening. */
interface Daemon {
  readonly child: ChildProcess;
  /** What it has printed so far, both streams. */
  output(): string;
  /** Ends it before the scope does. */
  stop(): Promise<void>;
}

/** A proxy program that is listening on 127.0.0.1. */
export interface ProxyProgram extends Daemon {
  readonly port: number;
  /** Its configuration and logs. */
  readonly folder: string;
  /** Its URL as HTTPS_PROXY takes it, with `user:password` if given. */
  url(userInfo?: string): string;
}

/** The URL of an HTTP proxy on a port of 127.0.0.1. */
export function proxyUrl(port: number, userInfo?: string): string {
  return `http://${userInfo === undefined ? '' : `${userInfo}@`}${LOOPBACK}:${port}`;
}

/**
 * Starts a program that listens on a port of 127.0.0.1 and waits until it does; it is ended, with its children,
 * when `scope` ends. Rejects, with what it printed, if it ends first or is not listening after 20 s.
 */
export async function startDaemon(
  scope: Scope,
  program: string,
  programArguments: readonly string[],
  options: Pick<ChildOptions, 'environment' | 'folder'> & {
    readonly port: number;
    /** Default: SIGTERM. */
    readonly endSignal?: NodeJS.Signals;
  },
): Promise<Daemon> {
  const child = startChild(program, programArguments, options);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code, signal) => {
    failure = `ended with ${signal ?? `exit code ${code}`}`;
  });
  const stop = (): Promise<void> => endChild(child, options.endSignal);
  atEnd(scope, stop);
  const deadline = Date.now() + 20_000;
  while (!(await isListening(options.port))) {
    if (failure === undefined && Date.now() > deadline) failure = `is not listening on port ${options.port}`;
    if (failure !== undefined) throw new Error(`${program} ${failure}\n${printed}`);
    await wait(10);
  }
  return { child, output: () => printed, stop };
}

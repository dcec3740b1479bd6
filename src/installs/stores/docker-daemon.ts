import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Context } from '../../context.ts';
import { runTool } from '../journal/tool.ts';

/** A Docker client of this machine. */
interface DockerClient {
  readonly path: string;
  /** By these it finds its engine, its plugins and its builders. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The daemon that the client of this machine speaks to. */
export interface DockerDaemon {
  /** `unix:///var/run/docker.sock`. */
  readonly endpoint: string;
  /** Whether it runs elsewhere, with another /etc/docker: on another machine, or outside of this container. */
  readonly isElsewhere: boolean;
  /** Of Docker, e.g. 28; undefined where it does not answer. */
  readonly majorVersion: number | undefined;
}

const CLIENTS = ['/usr/bin/docker', '/usr/local/bin/docker', '/opt/homebrew/bin/docker'];

const VARIABLES = [
  'HOME',
  'DOCKER_CONFIG',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'BUILDX_CONFIG',
  'XDG_RUNTIME_DIR',
];

const DEFAULT_ENDPOINT = 'unix:///var/run/docker.sock';
const ASK_TIMEOUT_MS = 10_000;

/** The Docker client of this machine, or undefined. */
export function findDockerClient({ environment }: Context): DockerClient | undefined {
  const path = CLIENTS.find((client) => existsSync(client));
  if (path === undefined) return undefined;
  const variables = VARIABLES.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
  return { path, variables: Object.fromEntries(variables) };
}

/** Asks the client one thing: what it prints, or undefined where it fails. */
export async function askDocker(
  { path, variables }: DockerClient,
  words: readonly string[],
): Promise<string | undefined> {
  const { status, output } = await runTool(path, words, {
    timeoutMs: ASK_TIMEOUT_MS,
    environment: variables,
  });
  return status === 0 ? output : undefined;
}

/** The daemon behind the client, or behind the usual socket where there is no client; undefined where neither is. */
export async function findDockerDaemon(context: Context): Promise<DockerDaemon | undefined> {
  const client = findDockerClient(context);
  const endpoint =
    (client && (await askDocker(client, ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']))) ||
    context.environment.DOCKER_HOST ||
    DEFAULT_ENDPOINT;
  const [, socket] = /^unix:\/\/(\/.*)$/.exec(endpoint) ?? [];
  if (socket !== undefined && !existsSync(socket)) return undefined;
  const version = client && (await askDocker(client, ['version', '--format', '{{.Server.Version}}']));
  const major = Number.parseInt(version ?? '', 10);
  return {
    endpoint,
    // asked first: a socket may have to start it
    isElsewhere: socket === undefined || !isDaemonVisible(),
    majorVersion: Number.isNaN(major) ? undefined : major,
  };
}

/** Whether a Docker daemon is among the processes here: from within a container that of the machine is not. */
function isDaemonVisible(): boolean {
  try {
    readFileSync('/proc/1/comm'); // some systems hide the processes of other users
  } catch {
    return true;
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((process) => readName(process) === 'dockerd');
}

function readName(process: string): string | undefined {
  try {
    return readFileSync(`/proc/${process}/comm`, 'utf8').trim();
  } catch {
    return undefined; // it has ended
  }
}

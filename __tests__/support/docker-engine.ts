import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { basename, join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type ChildOptions, type ChildResult, endChild, runChild, startChild } from './child.ts';
import { type Environment, makeCleanEnvironment, SYSTEM_PATH } from './environment.ts';
import type { ListeningPlace } from './listening.ts';
import type { MadeCertificate } from './pki.ts';
import { CONTAINERS_STATE } from './podman-machine.ts';
import { findProgram, missing, requireProgram, requireRoot } from './programs.ts';
import { atEnd, atSuddenEnd, makeScope, type Scope } from './scope.ts';
import type { StepHost } from './step-hosts.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { makeTestMachine, type TestMachine } from './test-machine.ts';

/**
 * A real Docker engine for tests: a daemon of their own, in a network without a way out.
 *
 * ```ts
 * const engineOfThisFile = shareDockerEngine(); // at the top of a file: one daemon for its tests, ended after the last
 *
 * test('…', async (t) => {
 *   const engine = await engineOfThisFile(t); // undefined: left out by name, there is no engine here
 *   if (engine === undefined) return;
 *   const image = await importBusybox(engine); // docker-images.ts; importDebian has a Debian of this machine's packages
 *   const certificate = authority.issue({ name: 'server', ipAddresses: [engine.bridge.host] });
 *   const server = await startTlsServer(t, { certificate, place: engine.bridge }); // a server of this process
 *   const run = await engine.docker(['run', '--rm', image, 'wget', '-O-', server.url()]); // ChildResult
 *   const registry = await startRegistry(t, engine, { certificate }); // a real one, `registry.name` is 172.17.0.1:port
 * });
 * ```
 *
 * The daemon runs on `engine.machine`, which has an /etc of its own: `certs.d` lies in `engine.configuration`. A job on that
 * machine and in the daemon's network: `startJob(t, { enterMachine: engine.enterMachine })`. What calls `docker` by itself
 * gets `engine.environment`. Paths under the temporary folder are the same for the daemon, so that they can be mounted
 * into containers.
 */
export interface DockerEngine {
  /** Of the daemon, e.g. `20.10.24+dfsg1`. */
  readonly version: string;
  /** The value of DOCKER_HOST. */
  readonly host: string;
  /** The client's path, for who starts it in an environment of its own. */
  readonly client: string;
  /** A clean environment with an empty HOME, in which `docker` is this engine's client, with BuildKit. */
  readonly environment: Environment;
  /** What the daemon has as /etc/docker. */
  readonly configuration: string;
  /** The machine that the daemon runs on. */
  readonly machine: TestMachine;
  /** The daemon's default bridge: servers that containers, builds and the daemon itself reach, and nobody else does. */
  readonly bridge: ListeningPlace;
  /** Runs the Docker client. */
  readonly docker: (words: readonly string[], options?: Partial<ChildOptions>) => Promise<ChildResult>;
  /** The program and arguments that run a command in the daemon's network. */
  readonly enter: StepHost['enter'];
  /** The same on the daemon's machine. */
  readonly enterMachine: StepHost['enter'];
  /** What the daemon has printed so far. */
  readonly output: () => string;
}

/** How a daemon is started. */
export interface EngineOptions {
  /** `newer`: Docker 26, whose BuildKit is another, and which has buildx. Default: the one that is installed, of Debian 12. */
  readonly release?: 'installed' | 'newer';
  /** PEM that the system's store of the daemon's machine has besides. */
  readonly trusts?: string;
  /** More words for dockerd, e.g. `--insecure-registry=…`. */
  readonly words?: readonly string[];
}

/** What its programs need beside Docker itself. */
const PROGRAMS = ['dockerd', 'containerd', 'runc', 'iptables', 'ip', 'nsenter', 'unshare'];

/** Debian's; another client may come first in PATH. */
const INSTALLED_CLIENT = '/usr/bin/docker';

/** Of Debian 13, unpacked beside it (.ci/run). */
const NEWER = '/usr/local/lib/docker26/usr';

/** The plugin buildx, to be put into `cli-plugins` of a client's configuration. */
export const BUILDX = `${NEWER}/libexec/docker/cli-plugins/docker-buildx`;

const BRIDGE_ADDRESS = '172.17.0.1';
const START_TIMEOUT_MS = 60_000;
const BUILD_TIMEOUT_MS = 300_000;

/**
 * Makes a network namespace that is gone with its last process, then a namespace of processes: whatever happens, all that
 * the daemon started ends with it. It gets folders of its own for what it writes outside its data.
 */
const ENTER_NETWORK = 'ip link set lo up; exec "$@"';
const ENTER_DAEMON = 'mount -t tmpfs tmpfs /run; mount -t tmpfs tmpfs /opt; exec "$@"';

/** Whether this machine has what a Docker engine needs; otherwise the test is marked as skipped. */
export function requireDockerEngine(t: TestContext, { release }: EngineOptions = {}): boolean {
  if (process.platform !== 'linux') return missing(t, 'a Docker engine') !== undefined;
  if (!requireRoot(t)) return false;
  if (PROGRAMS.some((name) => requireProgram(t, name) === undefined)) return false;
  const needed = [INSTALLED_CLIENT, ...(release === 'newer' ? [`${NEWER}/sbin/dockerd`, BUILDX] : [])];
  return needed.every((path) => existsSync(path) || missing(t, path) !== undefined);
}

/**
 * One engine for the tests of a file, to be called at its top: started for the first test that asks for it, ended after
 * the last test of the file. Gives undefined, and marks the test as skipped, where there can be none.
 */
export function shareDockerEngine(
  options: EngineOptions = {},
): (t: TestContext) => Promise<DockerEngine | undefined> {
  const scope = makeScope();
  after(() => scope.end());
  let started: Promise<DockerEngine> | undefined;
  return async (t) => {
    if (!requireDockerEngine(t, options)) return undefined;
    started ??= startDockerEngine(scope, options);
    try {
      return await started;
    } catch (cause) {
      return missing(t, `a Docker engine that starts: ${cause instanceof Error ? cause.message : cause}`);
    }
  };
}

/** Starts a daemon that ends with `scope`. Rejects, with the end of what it printed, if it does not start. */
export async function startDockerEngine(scope: Scope, options: EngineOptions = {}): Promise<DockerEngine> {
  const folder = makeTemporaryFolder(scope, 'docker-'); // short: a socket's path has 107 bytes at most
  const group = `setup-ca-bundle-${basename(folder)}`;
  const machine = makeTestMachine(scope, ['/etc'], {
    [CONTAINERS_STATE]: makeTemporaryFolder(scope, 'containers-'),
  });
  appendFileSync(machine.find('/etc/ssl/certs/ca-certificates.crt'), options.trusts ?? '');
  const configuration = machine.find('/etc/docker');
  mkdirSync(configuration, { recursive: true });
  const socket = join(folder, 'docker.sock');
  const isNewer = options.release === 'newer';
  const client = isNewer ? `${NEWER}/bin/docker` : INSTALLED_CLIENT;
  const dockerd = [
    ...[
      isNewer ? `${NEWER}/sbin/dockerd` : 'dockerd',
      '--data-root',
      join(folder, 'data'),
      '--exec-root',
      join(folder, 'exec'),
    ],
    ...['--pidfile', join(folder, 'pid'), '--host', `unix://${socket}`],
    ...['--cgroup-parent', `/${group}`, '--exec-opt', 'native.cgroupdriver=cgroupfs'],
    ...(options.words ?? []),
  ];
  const [program, words] = machine.enter('unshare', [
    ...['--pid', '--fork', '--kill-child', '--mount-proc', 'sh', '-euc', ENTER_DAEMON, 'sh'],
    ...dockerd,
  ]);
  const environment = makeCleanEnvironment(folder);
  const child = startChild('unshare', ['--net', 'sh', '-euc', ENTER_NETWORK, 'sh', program, ...words], {
    environment,
  });
  const output = collectOutput(child);
  const callOff = atSuddenEnd(() => removeGroups(group));
  atEnd(scope, async () => {
    await endDaemon(child);
    callOff();
    removeGroups(group);
  });
  const version = await waitForDaemon(child, socket, output);
  const host = `unix://${socket}`;
  const home = join(folder, 'home');
  mkdirSync(join(home, '.docker/cli-plugins'), { recursive: true });
  if (isNewer) symlinkSync(BUILDX, join(home, '.docker/cli-plugins/docker-buildx'));
  const clientEnvironment = makeCleanEnvironment(home, {
    PATH: `${makeClientFolder(folder, client)}:${SYSTEM_PATH}`,
    DOCKER_HOST: host,
    DOCKER_BUILDKIT: '1',
  });
  const enter: StepHost['enter'] = (name, more) => [
    'nsenter',
    [`--net=/proc/${child.pid}/ns/net`, '--', name, ...more],
  ];
  return {
    version,
    host,
    client,
    configuration,
    machine,
    environment: clientEnvironment,
    bridge: { host: BRIDGE_ADDRESS, listen: (of, accept) => listenInNetwork(of, enter, accept) },
    docker: (more, overrides) =>
      runChild(client, more, {
        environment: clientEnvironment,
        timeoutMs: BUILD_TIMEOUT_MS,
        ...overrides,
      }),
    enter,
    enterMachine: (name, more) => enter(...machine.enter(name, more)),
    output,
  };
}

/** A registry of images that speaks TLS on the engine's bridge. */
interface Registry {
  /** As it stands in the names of images: `172.17.0.1:5000`. */
  readonly name: string;
  readonly output: () => string;
}

/**
 * Starts a real registry (docker-registry) that ends with `scope`. `certificate` is for the address of the bridge. Push to
 * it by `engine.docker(['push', …])`, when the daemon trusts it.
 */
export async function startRegistry(
  scope: Scope,
  engine: DockerEngine,
  { certificate, chain = certificate.chain }: RegistryOptions,
): Promise<Registry> {
  const program = findProgram('docker-registry') ?? 'docker-registry';
  const folder = makeTemporaryFolder(scope, 'registry-');
  const { port } = await probePort(engine);
  writeFileSync(join(folder, 'key.pem'), certificate.keyPem, { mode: 0o600 });
  writeFileSync(join(folder, 'chain.pem'), [certificate, ...chain].map(({ pem }) => pem).join(''));
  writeFileSync(
    join(folder, 'config.yml'),
    JSON.stringify({
      version: '0.1',
      storage: { filesystem: { rootdirectory: join(folder, 'images') } },
      http: {
        addr: `${BRIDGE_ADDRESS}:${port}`,
        secret: 'of one registry',
        tls: { certificate: join(folder, 'chain.pem'), key: join(folder, 'key.pem') },
      },
    }),
  );
  const command = engine.enter(program, ['serve', join(folder, 'config.yml')]);
  const child = startChild(...command, { environment: makeCleanEnvironment(folder), folder });
  const output = collectOutput(child);
  atEnd(scope, () => endChild(child));
  await waitUntil(child, output, async () => /listening on /.test(output()));
  return { name: `${BRIDGE_ADDRESS}:${port}`, output };
}

/** What a registry presents. */
interface RegistryOptions {
  readonly certificate: MadeCertificate;
  /** Sent after it. Default: `certificate.chain`. */
  readonly chain?: readonly MadeCertificate[];
}

/** A port of the bridge that was free a moment ago, for a program that cannot listen on port 0. */
async function probePort({ enter }: DockerEngine): Promise<AddressInfo> {
  const server = await openListener(enter);
  const address = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return address;
}

/** Listens in the daemon's network with a socket of this process: one in there opens it and hands it over. */
async function openListener(enter: StepHost['enter']): Promise<Server> {
  const [program, words] = enter(process.execPath, [
    join(import.meta.dirname, 'hand-over-listener.ts'),
    BRIDGE_ADDRESS,
  ]);
  const child = fork(words.at(-2) ?? '', words.slice(-1), {
    execPath: findProgram(program) ?? program,
    execArgv: words.slice(0, -2),
    env: { ...makeCleanEnvironment('/nonexistent') },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [, server] = (await once(child, 'message')) as [unknown, Server];
  await once(child, 'exit');
  return server;
}

async function listenInNetwork(
  scope: Scope,
  enter: StepHost['enter'],
  accept: (socket: Socket) => void,
): Promise<number> {
  const sockets = new Set<Socket>();
  const server = await openListener(enter);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A client that cuts the connection is the client's business.
    socket.on('error', () => undefined);
    accept(socket);
  });
  atEnd(scope, async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A folder with this engine's client under the name `docker`. */
function makeClientFolder(folder: string, client: string): string {
  const path = join(folder, 'bin');
  mkdirSync(path);
  writeFileSync(join(path, 'docker'), `#!/bin/sh\nexec ${client} "$@"\n`, { mode: 0o755 });
  return path;
}

function collectOutput(child: ChildProcess): () => string {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return () => printed;
}

/** Waits for the daemon's answer; returns its version. */
async function waitForDaemon(child: ChildProcess, socket: string, output: () => string): Promise<string> {
  let version = '';
  await waitUntil(child, output, async () => {
    version = await ask(socket, '/version').then(
      (text) => String(JSON.parse(text).Version ?? ''),
      () => '',
    );
    return version !== '';
  });
  return version;
}

async function waitUntil(
  child: ChildProcess,
  output: () => string,
  isReady: () => Promise<boolean>,
): Promise<void> {
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code, signal) => {
    failure = `it ended with ${signal ?? `exit code ${code}`}`;
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await isReady())) {
    if (failure === undefined && Date.now() > deadline) failure = `no answer in ${START_TIMEOUT_MS / 1000} s`;
    if (failure !== undefined) {
      const lines = output().trim().split('\n');
      // what is of level info tells nothing about why
      const telling = lines.filter((line) => !line.includes('level=info')).slice(-8);
      throw new Error(`${failure}\n${telling.join('\n')}`);
    }
    await wait(20);
  }
}

function ask(socketPath: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ socketPath, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

/** Kills the first process of the daemon's namespace, and with it all others of it; resolves when they are gone. */
async function endDaemon(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || child.signalCode !== null;
  if (ended || child.pid === undefined) return;
  const [first] = readChildren(child.pid);
  if (first === undefined) return endChild(child);
  const closed = once(child, 'close');
  process.kill(first, 'SIGKILL');
  await closed;
}

function readChildren(pid: number): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

const CONTROL_GROUPS = '/sys/fs/cgroup';

/** Removes the control groups of a daemon, in every hierarchy; the kernel needs a moment after its last process. */
function removeGroups(name: string): void {
  const hierarchies = [CONTROL_GROUPS, ...listFolders(CONTROL_GROUPS)];
  for (const path of hierarchies.map((hierarchy) => join(hierarchy, name)).filter(existsSync)) {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      try {
        removeGroup(path);
        break;
      } catch {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      }
    }
  }
}

function removeGroup(path: string): void {
  for (const inner of listFolders(path)) removeGroup(inner);
  rmdirSync(path);
}

function listFolders(path: string): readonly string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(path, entry.name));
  } catch {
    return [];
  }
}

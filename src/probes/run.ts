import { spawn } from 'node:child_process';
import { accessSync, constants, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';
import { TLS_CLIENTS } from '../clients/clients.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import type { Context } from '../context.ts';
import { type Endpoint, formatEndpoint } from '../endpoint.ts';
import { listPathFolders } from '../files/search-path.ts';
import { isInWorkspace } from '../files/workspace.ts';
import { writeFileAtomically } from '../files/write.ts';
import { chooseProxy } from '../net/proxy.ts';
import { mapAtOnce } from '../net/queue.ts';
import { listSome, type Problem } from '../problem.ts';
import type { ClientCheck } from '../report/outcome.ts';
import type { Request } from '../request.ts';
import { type Ended, PROBES, type Probe, type Target } from './probes.ts';
import { type Circumstances, explainEnd } from './reasons.ts';
import { ABSENT_EXIT_CODE } from './scripts.ts';

/** The longest that a client may take for one host, in milliseconds. */
const PROBE_DEADLINE_MS = 5_000;

/** How many clients run at once: a hosted runner has two to four cores. */
const MAX_PROBES_AT_ONCE = 4;

/** How much of a client's words is kept, in UTF-16 code units. */
const MAX_SAID_LENGTH = 16_384;

/** How many hosts a warning names. */
const MAX_NAMED_HOSTS = 3;

const NO_TIME_LEFT = 'There was no time left.';

/** What is for this action alone: the runner gives it to no other step, and clients have no business with it. */
const OWN_VARIABLES =
  /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)_)|^GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY)$/i;

/** What the clients on this machine say. */
export interface CheckedClients {
  readonly checks: readonly ClientCheck[];
  /** A warning for each client and reason. */
  readonly problems: readonly Problem[];
}

/**
 * Lets every TLS client that is on this machine make a handshake with each host of `hosts` and `verify-hosts`, with the
 * job's variables and the planned ones, as a later step would. They run in `folder`: Python, for one, would load modules
 * from the workspace. None takes longer than five seconds, and after the run's deadline none is started.
 */
export async function checkClients(
  request: Request,
  planned: readonly PlannedVariable[],
  folder: string,
  context: Context,
): Promise<CheckedClients> {
  const servers = new Map([...request.hosts, ...request.verifyHosts].map((it) => [formatEndpoint(it), it]));
  const clients = findClients(request, context);
  const pairs = clients.flatMap((client) => [...servers.values()].map((server) => ({ client, server })));
  const scene: Scene = { planned, folder, context, environment: layerVariables(planned, context) };
  const sources = clients.flatMap(({ probe: { source } }) => (source ? [source] : []));
  try {
    for (const { name, text } of sources) writeFileAtomically(join(folder, name), text);
    const found = await mapAtOnce(pairs, MAX_PROBES_AT_ONCE, ({ client, server }) =>
      checkClient(client, server, scene),
    );
    const checks = found.filter((check) => check !== undefined);
    return { checks, problems: explainFailures(checks) };
  } finally {
    for (const { name } of sources) rmSync(join(folder, name), { force: true });
  }
}

interface FoundClient {
  readonly probe: Probe;
  /** Absolute. */
  readonly program: string;
}

interface Scene {
  readonly planned: readonly PlannedVariable[];
  readonly folder: string;
  readonly context: Context;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

function findClients({ clients }: Request, context: Context): FoundClient[] {
  return PROBES.flatMap((probe) => {
    if (probe.isOnRequest && !clients.some(({ id }) => id === probe.client)) return [];
    const [program] = probe.programs.flatMap((name) => findProgram(name, context) ?? []);
    return program === undefined ? [] : [{ probe, program }];
  });
}

/** What lies in the workspace is not run: a pull request may have put it there. */
function findProgram(name: string, context: Context): string | undefined {
  const file = context.platform === 'win32' ? `${name}.exe` : name;
  return listPathFolders(context)
    .map((folder) => join(folder, file))
    .find((path) => isProgram(path) && !isInWorkspace(path, context));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** English words, whatever the runner speaks, because they are read here. */
function layerVariables(
  planned: readonly PlannedVariable[],
  { environment }: Context,
): Record<string, string | undefined> {
  const job = Object.entries(environment).filter(([name]) => !OWN_VARIABLES.test(name));
  const exported = planned.map(({ variable, value }) => [variable, value] as const);
  return { ...Object.fromEntries([...job, ...exported]), LC_ALL: 'C' };
}

/** Undefined where there is no such client after all. */
async function checkClient(
  { probe, program }: FoundClient,
  server: Endpoint,
  { planned, folder, context, environment }: Scene,
): Promise<ClientCheck | undefined> {
  const host = formatEndpoint(server);
  const end = (result: ClientCheck['result'], reason?: string): ClientCheck => ({
    client: probe.name,
    host,
    result,
    reason,
  });
  const { proxy } = chooseProxy(server, context.environment);
  if (proxy && !probe.readsProxyVariables && (proxy.authorization || proxy.protocol === 'https')) {
    return end('not-tried', 'It cannot be told of a proxy that wants TLS or a password.');
  }
  if (context.signal.aborted) return end('not-tried', NO_TIME_LEFT);
  const target: Target = { ...server, url: `https://${host}/`, proxy };
  const ended = await run(program, probe, target, { ...environment, ...probe.environment }, folder, context);
  if (ended === 'stopped') return end('not-tried', NO_TIME_LEFT);
  if (ended === 'late') return end('failed', `It got no answer in ${PROBE_DEADLINE_MS / 1000} s.`);
  if (ended.exitCode === ABSENT_EXIT_CODE) return undefined;
  if (ended.exitCode === 0 || probe.isReached?.(ended)) return end('passed');
  const { isAnswer, text } = explainEnd(
    probe,
    ended,
    server.host,
    findCircumstances(probe, planned, environment),
  );
  return end(isAnswer ? 'failed' : 'not-tried', text);
}

function findCircumstances(
  probe: Probe,
  planned: readonly PlannedVariable[],
  environment: Scene['environment'],
): Circumstances {
  return {
    variable: TLS_CLIENTS.find(({ id }) => id === probe.client)?.variable ?? '',
    planned: planned.find(({ client }) => client.id === probe.client)?.action,
    stronger: (probe.strongerVariables ?? []).filter((name) => environment[name]),
  };
}

function run(
  program: string,
  { writeArguments }: Probe,
  target: Target,
  environment: Scene['environment'],
  folder: string,
  { platform, signal }: Context,
): Promise<Ended | 'late' | 'stopped'> {
  return new Promise((resolve) => {
    const hasGroup = platform !== 'win32';
    const child = spawn(program, writeArguments(target), {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: hasGroup, // git's own child would outlive it
      windowsHide: true,
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] = (said[name] + text).slice(-MAX_SAID_LENGTH);
      });
    }
    const settle = (result: Ended | 'late' | 'stopped'): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const stop = (why: 'late' | 'stopped'): void => {
      endGroup(hasGroup ? child.pid : undefined);
      child.kill('SIGKILL');
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      settle(why);
    };
    const onAbort = (): void => stop('stopped');
    const timer = setTimeout(() => stop('late'), PROBE_DEADLINE_MS);
    signal.addEventListener('abort', onAbort, { once: true });
    child.once('error', ({ message }) => settle({ exitCode: null, ...said, stderr: message }));
    child.once('close', (exitCode) => settle({ exitCode, ...said }));
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    kill(-pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}

function explainFailures(checks: readonly ClientCheck[]): Problem[] {
  const hostsByReason = new Map<string, { client: string; reason: string; hosts: string[] }>();
  for (const { client, host, result, reason = '' } of checks) {
    if (result !== 'failed') continue;
    const group = hostsByReason.get(`${client} ${reason}`) ?? { client, reason, hosts: [] };
    group.hosts.push(host);
    hostsByReason.set(`${client} ${reason}`, group);
  }
  return [...hostsByReason.values()].map(({ client, reason, hosts }) => {
    const message = `${client} does not get through to ${listSome(hosts, MAX_NAMED_HOSTS)}. ${reason}`;
    return { code: 'client-failed', severity: 'warning', message };
  });
}

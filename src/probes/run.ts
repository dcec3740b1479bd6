import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { TLS_CLIENTS } from '../clients/clients.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import type { Context } from '../context.ts';
import { type Endpoint, formatEndpoint } from '../endpoint.ts';
import { writeFileAtomically } from '../files/write.ts';
import { chooseProxy } from '../net/proxy.ts';
import { mapAtOnce } from '../net/queue.ts';
import { listSome, type Problem } from '../problem.ts';
import { type Environment, takeJobVariables } from '../programs/environment.ts';
import { type FoundProgram, findProgram } from '../programs/find.ts';
import { runProgram } from '../programs/run.ts';
import type { ClientCheck } from '../report/outcome.ts';
import { joinAdvice } from '../report/wording.ts';
import type { Request } from '../request.ts';
import { type Ended, PROBES, type Probe, type Target } from './probes.ts';
import { type Circumstances, explainEnd } from './reasons.ts';
import { ABSENT_EXIT_CODE, readEnds } from './scripts.ts';

/** The longest that a client may take for one host, in milliseconds. */
const PROBE_DEADLINE_MS = 5_000;

/** The same for one that takes long to start, such as a cold JVM that compiles its program first. */
const SLOW_PROBE_DEADLINE_MS = 30_000;

/** How many clients run at once for each processor: they wait for answers half of their time. */
const PROBES_PER_PROCESSOR = 2;

/** How many hosts one start of a client takes at most, where it takes several. */
const MAX_HOSTS_PER_START = 8;

/** How much of a client's words is kept, in bytes. */
const MAX_SAID_BYTES = 16_384;

/** How many hosts a warning names. */
const MAX_NAMED_HOSTS = 3;

const NO_TIME_LEFT = 'There was no time left.';

/** What the clients on this machine say. */
export interface CheckedClients {
  readonly checks: readonly ClientCheck[];
  /** A warning for each client and reason. */
  readonly problems: readonly Problem[];
}

/**
 * Lets every TLS client that is on this machine make a handshake with each host of `hosts` and `verify-hosts`, with the
 * job's variables and the planned ones, as a later step would. They run in `folder`: Python, for one, would load modules
 * from the workspace. None takes longer than `deadlineMs`, and after the run's deadline none is started.
 */
export async function checkClients(
  request: Request,
  planned: readonly PlannedVariable[],
  folder: string,
  context: Context,
  deadlineMs = PROBE_DEADLINE_MS,
): Promise<CheckedClients> {
  const servers = new Map([...request.hosts, ...request.verifyHosts].map((it) => [formatEndpoint(it), it]));
  const found = findClients(request, context);
  const clients = found.flatMap(({ probe, path }) => (path === undefined ? [] : [{ probe, program: path }]));
  const turns = clients.flatMap((client) =>
    splitList([...servers.values()], client.probe.takesSeveral ? MAX_HOSTS_PER_START : 1).map(
      (hosts): Turn => ({ client, hosts }),
    ),
  );
  const scene: Scene = {
    planned,
    folder,
    context,
    environment: layerVariables(planned, context),
    deadlineMs,
  };
  const sources = clients.flatMap(({ probe: { source } }) => (source ? [source] : []));
  try {
    for (const { name, text } of sources) writeFileAtomically(join(folder, name), text);
    const checks = await takeTurns(turns, scene);
    return { checks, problems: [...explainFailures(checks), ...explainLeftOut(found)] };
  } finally {
    for (const { name } of sources) rmSync(join(folder, name), { force: true });
  }
}

interface FoundClient extends FoundProgram {
  readonly probe: Probe;
}

interface Scene {
  readonly deadlineMs: number;
  readonly planned: readonly PlannedVariable[];
  readonly folder: string;
  readonly context: Context;
  readonly environment: Environment;
}

function findClients({ clients }: Request, context: Context): FoundClient[] {
  return PROBES.flatMap((probe) => {
    if (probe.isOnRequest && !clients.some(({ id }) => id === probe.client)) return [];
    return [{ probe, ...findProgram(probe.programs, context) }];
  });
}

/** English words, whatever the runner speaks, because they are read here. */
function layerVariables(planned: readonly PlannedVariable[], context: Context): Environment {
  const exported = planned.map(({ variable, value }) => [variable, value] as const);
  // a value that is added to may name the workspace
  const environment = { ...context.environment, ...Object.fromEntries(exported) };
  return { ...takeJobVariables({ ...context, environment }), LC_ALL: 'C' };
}

function splitList<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}

/** A client and the hosts that one start of it takes. */
interface Turn {
  readonly client: { readonly probe: Probe; readonly program: string };
  readonly hosts: readonly Endpoint[];
}

/** All turns, side by side: the longest begins first, so that nothing is left to wait for at the end. */
async function takeTurns(turns: readonly Turn[], scene: Scene): Promise<readonly ClientCheck[]> {
  const isSlow = ({ client: { probe } }: Turn): boolean => probe.isSlowToStart ?? false;
  const queue = [...turns.filter(isSlow), ...turns.filter((turn) => !isSlow(turn))];
  const atOnce = PROBES_PER_PROCESSOR * availableParallelism();
  const checks = await mapAtOnce(queue, atOnce, (turn) => checkClient(turn, scene));
  return turns.flatMap((turn) => checks[queue.indexOf(turn)] ?? []);
}

/** What a client says of its hosts; nothing where there is no such client after all. */
async function checkClient(
  { client: { probe, program }, hosts }: Turn,
  scene: Scene,
): Promise<readonly ClientCheck[]> {
  const { context, deadlineMs } = scene;
  const targets = hosts.map((server): Target => {
    const { proxy } = chooseProxy(server, context.environment);
    return { ...server, url: `https://${formatEndpoint(server)}/`, proxy };
  });
  const asked = targets.filter((target) => !isBehindClosedProxy(probe, target));
  const limitMs = probe.isSlowToStart ? Math.max(deadlineMs, SLOW_PROBE_DEADLINE_MS) : deadlineMs;
  const ended = await run(program, probe, asked, limitMs, scene);
  if (ended === 'absent') return [];
  return targets.map((target) => {
    const end = ended[asked.indexOf(target)];
    return {
      client: probe.name,
      host: formatEndpoint(target),
      ...judgeEnd(probe, target, end, limitMs, scene),
    };
  });
}

/** Whether the proxy on the way wants something that this client has no option for. */
function isBehindClosedProxy({ readsProxyVariables }: Probe, { proxy }: Target): boolean {
  if (proxy === undefined || readsProxyVariables) return false;
  return proxy.authorization !== undefined || proxy.protocol === 'https';
}

/** What the end of a client says of a host; undefined where it was not asked. */
function judgeEnd(
  probe: Probe,
  { host, proxy }: Target,
  ended: Ended | 'late' | 'stopped' | undefined,
  limitMs: number,
  { planned, environment }: Scene,
): Omit<ClientCheck, 'client' | 'host'> {
  if (ended === undefined) {
    return notTried('It cannot use a proxy that wants TLS or a password.');
  }
  if (ended === 'stopped') return notTried(NO_TIME_LEFT);
  if (ended === 'late' && probe.isSlowToStart) return notTried(`It was not ready in ${limitMs / 1000} s.`);
  if (ended === 'late') {
    return { result: 'failed', code: 'timed-out', reason: `It got no answer in ${limitMs / 1000} s.` };
  }
  if (ended.exitCode === 0 || probe.isReached?.(ended)) return { result: 'passed', reason: undefined };
  const circumstances = { ...findCircumstances(probe, planned, environment), proxy };
  const { code, text, advice } = explainEnd(probe, ended, host, circumstances);
  return {
    result: code === 'not-tried' ? 'not-tried' : 'failed',
    code,
    reason: text,
    ...(advice === undefined ? {} : { advice }),
  };
}

function notTried(reason: string): Omit<ClientCheck, 'client' | 'host'> {
  return { result: 'not-tried', code: 'not-tried', reason };
}

function findCircumstances(
  probe: Probe,
  planned: readonly PlannedVariable[],
  environment: Scene['environment'],
): Omit<Circumstances, 'proxy'> {
  return {
    variable: TLS_CLIENTS.find(({ id }) => id === probe.client)?.variable ?? '',
    planned: planned.find(({ client }) => client.id === probe.client)?.action,
    stronger: (probe.strongerVariables ?? []).filter((name) => environment[name]),
  };
}

/** Starts a client for these hosts, and tells how it ended for each, in their order; `absent` where there is no such client. */
async function run(
  program: string,
  probe: Probe,
  targets: readonly Target[],
  timeoutMs: number,
  { environment, folder, context }: Scene,
): Promise<readonly (Ended | 'late' | 'stopped')[] | 'absent'> {
  const [first, ...others] = targets;
  if (first === undefined) return [];
  const { status, failure, reason, stdout, stderr } = await runProgram(
    program,
    probe.writeArguments(first, ...others),
    {
      environment: { ...environment, ...probe.environment },
      folder,
      timeoutMs,
      signal: context.signal,
      maxBytes: MAX_SAID_BYTES * targets.length,
      keepsEnd: true,
    },
  );
  if (status === ABSENT_EXIT_CODE) return 'absent';
  const said = { stdout: stdout.toString('utf8'), stderr: reason ?? stderr.toString('utf8') };
  const ends: ReturnType<typeof readEnds> = probe.takesSeveral ? readEnds(said.stdout) : new Map();
  return targets.map((_, number) => {
    if (!ends.has(number)) {
      // a program that ended well, and said nothing of this host, has not reached it
      const exitCode = probe.takesSeveral && status === 0 ? null : status;
      return failure === 'late' || failure === 'stopped' ? failure : { exitCode, ...said };
    }
    const why = ends.get(number);
    return why === undefined
      ? { exitCode: 0, ...said }
      : { exitCode: 1, stdout: '', stderr: `${why}\n${said.stderr}` };
  });
}

/** What a person believes is tried, and is not: the client that comes first on PATH. */
function explainLeftOut(found: readonly FoundClient[]): Problem[] {
  const clauses = new Set(found.flatMap(({ leftOut }) => leftOut));
  return [...clauses].map((clause) => {
    const message = `verify-clients: ${clause}. It was not tried.`;
    return { code: 'program-left-out', severity: 'notice', message };
  });
}

function explainFailures(checks: readonly ClientCheck[]): Problem[] {
  const hostsByReason = new Map<string, { client: string; reason: string; hosts: string[] }>();
  for (const { client, host, result, reason: why = '', advice } of checks) {
    if (result !== 'failed') continue;
    const reason = joinAdvice(why, advice);
    const group = hostsByReason.get(`${client} ${reason}`) ?? { client, reason, hosts: [] };
    group.hosts.push(host);
    hostsByReason.set(`${client} ${reason}`, group);
  }
  return [...hostsByReason.values()].map(({ client, reason, hosts }) => {
    const message = `${client} cannot connect to ${listSome(hosts, MAX_NAMED_HOSTS)}. ${reason}`;
    return { code: 'client-failed', severity: 'warning', message };
  });
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { TLS_CLIENTS } from '../clients/clients.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import type { ReasonId } from '../clients/reasons.ts';
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
import { ABSENT_EXIT_CODE } from './scripts.ts';

/** The longest that a client may take for one host, in milliseconds. */
const PROBE_DEADLINE_MS = 5_000;

/** The same for one that takes long to start, such as a cold JVM that compiles its program first. */
const SLOW_PROBE_DEADLINE_MS = 30_000;

/** How many clients run at once: a hosted runner has two to four cores. */
const MAX_PROBES_AT_ONCE = 4;

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
  const pairs = clients.flatMap((client) => [...servers.values()].map((server) => ({ client, server })));
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
    const results = await mapAtOnce(pairs, MAX_PROBES_AT_ONCE, ({ client, server }) =>
      checkClient(client, server, scene),
    );
    const checks = results.filter((check) => check !== undefined);
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

/** Undefined where there is no such client after all. */
async function checkClient(
  { probe, program }: { readonly probe: Probe; readonly program: string },
  server: Endpoint,
  scene: Scene,
): Promise<ClientCheck | undefined> {
  const { planned, context, environment, deadlineMs } = scene;
  const host = formatEndpoint(server);
  const end = (
    result: ClientCheck['result'],
    code?: ReasonId,
    reason?: string,
    advice?: string,
  ): ClientCheck => ({
    client: probe.name,
    host,
    result,
    reason,
    ...(code === undefined ? {} : { code }),
    ...(advice === undefined ? {} : { advice }),
  });
  const { proxy } = chooseProxy(server, context.environment);
  if (proxy && !probe.readsProxyVariables && (proxy.authorization || proxy.protocol === 'https')) {
    return end('not-tried', 'not-tried', 'It cannot use a proxy that wants TLS or a password.');
  }
  if (context.signal.aborted) return end('not-tried', 'not-tried', NO_TIME_LEFT);
  const target: Target = { ...server, url: `https://${host}/`, proxy };
  const limitMs = probe.isSlowToStart ? Math.max(deadlineMs, SLOW_PROBE_DEADLINE_MS) : deadlineMs;
  const ended = await run(program, probe, target, limitMs, scene);
  if (ended === 'stopped') return end('not-tried', 'not-tried', NO_TIME_LEFT);
  if (ended === 'late' && probe.isSlowToStart) {
    return end('not-tried', 'not-tried', `It was not ready in ${limitMs / 1000} s.`);
  }
  if (ended === 'late') return end('failed', 'timed-out', `It got no answer in ${limitMs / 1000} s.`);
  if (ended.exitCode === ABSENT_EXIT_CODE) return undefined;
  if (ended.exitCode === 0 || probe.isReached?.(ended)) return end('passed');
  const circumstances = { ...findCircumstances(probe, planned, environment), proxy };
  const { code, text, advice } = explainEnd(probe, ended, server.host, circumstances);
  return end(code === 'not-tried' ? 'not-tried' : 'failed', code, text, advice);
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

async function run(
  program: string,
  probe: Probe,
  target: Target,
  timeoutMs: number,
  { environment, folder, context }: Scene,
): Promise<Ended | 'late' | 'stopped'> {
  const { status, failure, reason, stdout, stderr } = await runProgram(
    program,
    probe.writeArguments(target),
    {
      environment: { ...environment, ...probe.environment },
      folder,
      timeoutMs,
      signal: context.signal,
      maxBytes: MAX_SAID_BYTES,
      keepsEnd: true,
    },
  );
  if (failure === 'late' || failure === 'stopped') return failure;
  return { exitCode: status, stdout: stdout.toString('utf8'), stderr: reason ?? stderr.toString('utf8') };
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

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAuthority } from '../__tests__/support/pki.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { makeTemporaryFolder } from '../__tests__/support/temporary-folder.ts';
import { startTlsServer } from '../__tests__/support/tls-server.ts';
import { prepareActionRun } from './action-run.ts';
import {
  atLeast,
  atMost,
  compare,
  countInstructions,
  type Figure,
  inform,
  measureCosts,
  type Variant,
} from './measure.ts';

const ROUNDS = 3;
const LOOP_ROUNDS = 1; // it takes many seconds
const MANY = 100;
const SOME = 10;
const LATENCY_MS = 100;
const STORE = '/etc/ssl/certs/ca-certificates.crt';

/** The cost of slow hosts: reading the chain and verifying with the bundle, against openssl one by one. */
export async function measureHosts(scope: Scope): Promise<readonly Figure[]> {
  const authority = makeAuthority({ name: 'Bench CA' });
  const certificate = authority.issue({ name: 'server', ipAddresses: ['127.0.0.1'] });
  const ports: number[] = [];
  for (let count = 0; count < MANY; count++) {
    const chain = [authority];
    ports.push((await startTlsServer(scope, { certificate, chain, delayMs: LATENCY_MS })).port);
  }
  const entries = ports.map((port) => `127.0.0.1:${port} sha256:${authority.fingerprint}`);
  const run = async (count: number): Promise<Variant> =>
    (await prepareActionRun(scope, { hosts: entries.slice(0, count).join('\n') })).variant;
  const [one, some, many] = [await run(1), await run(SOME), await run(MANY)];
  const trusted = join(makeTemporaryFolder(scope), 'trusted.pem');
  writeFileSync(trusted, `${existsSync(STORE) ? readFileSync(STORE, 'utf8') : ''}${authority.pem}`);
  const bare = (count: number): Variant => {
    const words = [trusted, ...ports.slice(0, count).map(String)];
    return () => ({ ...one(), programArguments: [join(import.meta.dirname, 'handshakes.mjs'), ...words] });
  };
  const [bareOne, bareSome, bareMany] = [bare(1), bare(SOME), bare(MANY)];
  const shell = (script: string): Variant => {
    return () => ({ ...many(), program: '/bin/sh', programArguments: ['-c', script] });
  };
  const ask =
    'openssl s_client -showcerts -connect 127.0.0.1:$0 < /dev/null 2> /dev/null > "$RUNNER_TEMP/$0.pem"';
  const list = `printf '%s\\n' ${ports.join(' ')}`;
  const parallel = shell(`${list} | xargs -P 32 -n 1 sh -c '${ask}' || true`);
  const loop = shell(`${list} | xargs -n 1 sh -c '${ask}' || true`);
  const costs = await measureCosts({ one, some, many, parallel, bareOne, bareMany }, ROUNDS);
  const loops = await measureCosts({ many, loop }, LOOP_ROUNDS);
  const late = `answer after ${LATENCY_MS} ms`;
  return [
    inform(`1 host that answers after ${LATENCY_MS} ms`, costs.one.wallMs, ' ms'),
    inform(`${SOME} hosts that ${late}, against 1 host`, costs.some.wallMs / costs.one.wallMs, ' ×'),
    atMost(`${MANY} hosts that ${late}, against 1 host`, costs.many.wallMs / costs.one.wallMs, 1.8, ' ×'),
    ...compare(`handshakes alone with ${MANY} hosts, against 1 host`, costs.bareMany, costs.bareOne),
    ...compare(`${MANY} hosts, against handshakes alone`, costs.many, costs.bareMany),
    inform(`CPU time of ${MANY} hosts, for each`, (costs.many.cpuMs - costs.one.cpuMs) / (MANY - 1), ' ms'),
    inform(
      'CPU time of handshakes alone, for each',
      (costs.bareMany.cpuMs - costs.bareOne.cpuMs) / (MANY - 1),
      ' ms',
    ),
    ...(await informInstructions('instructions of a host', one, some)),
    ...(await informInstructions('instructions of handshakes alone, of a host', bareOne, bareSome)),
    atLeast(
      `openssl s_client for ${MANY} hosts in a loop, against the action`,
      loops.loop.wallMs / loops.many.wallMs,
      20,
      ' ×',
    ),
    atLeast(
      `openssl s_client for ${MANY} hosts by xargs -P 32, against the action`,
      costs.parallel.wallMs / costs.many.wallMs,
      5,
      ' ×',
    ),
    inform(
      `openssl s_client for ${MANY} hosts by xargs -P 32, against the action, CPU time`,
      costs.parallel.cpuMs / costs.many.cpuMs,
      ' ×',
    ),
  ];
}

/**
 * The machine instructions of each host more; of few, because they are counted at a fiftieth of the speed. On a busy machine
 * that is too slow for the time that a run has: then there is no figure.
 */
async function informInstructions(what: string, one: Variant, some: Variant): Promise<readonly Figure[]> {
  try {
    const [least, most] = [await countInstructions(one), await countInstructions(some)];
    if (least === undefined || most === undefined) return [];
    return [inform(what, (most - least) / (SOME - 1), ' million')];
  } catch {
    return [];
  }
}

import { makeAuthority } from '../__tests__/support/pki.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { startTlsServer } from '../__tests__/support/tls-server.ts';
import { prepareActionRun } from './action-run.ts';
import { atMost, type Figure, inform, measureTimes } from './measure.ts';

const ROUNDS = 7;
const MANY = 100;
const LATENCY_MS = 100;

/** What many hosts cost that answer late, against one: reading the chain and verifying with the bundle. */
export async function measureHosts(scope: Scope): Promise<readonly Figure[]> {
  const authority = makeAuthority({ name: 'Bench CA' });
  const certificate = authority.issue({ name: 'server', ipAddresses: ['127.0.0.1'] });
  const hosts: string[] = [];
  for (let count = 0; count < MANY; count++) {
    const chain = [authority];
    const { port } = await startTlsServer(scope, { certificate, chain, delayMs: LATENCY_MS });
    hosts.push(`127.0.0.1:${port} sha256:${authority.fingerprint}`);
  }
  const one = await prepareActionRun(scope, { hosts: hosts[0] ?? '' });
  const many = await prepareActionRun(scope, { hosts: hosts.join('\n') });
  const times = await measureTimes({ one: one.variant, many: many.variant }, ROUNDS);
  return [
    inform(`1 host that answers after ${LATENCY_MS} ms`, times.one, ' ms'),
    atMost(`${MANY} such hosts, against 1`, times.many / times.one, 2.0, ' ×'),
  ];
}

import { RUN_DEADLINE_MS } from '../../limits.ts';
import type { Request } from '../../request.ts';

/**
 * How long each of the things may take that a run asks the network for, one after the other, in milliseconds: URLs,
 * hosts, hosts with the finished bundle, clients. Parts of one size, so that a server that never answers takes the time
 * of its own part and of no other.
 */
export function shareTime({ certificates, hosts, verifyHosts, verifyClients }: Request): number {
  const parts = [
    certificates.some(({ kind }) => kind === 'url'),
    hosts.length > 0,
    hosts.length + verifyHosts.length > 0,
    verifyClients,
  ].filter((isAsked) => isAsked);
  return RUN_DEADLINE_MS / Math.max(1, parts.length);
}

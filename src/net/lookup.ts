import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

type Done = Parameters<LookupFunction>[2];

/** Who waits for an answer, by name and options. */
const WAITING = new Map<string, Done[]>();

/**
 * Resolves names as \`dns.lookup\` does; who asks for a name while it is being resolved gets the same answer. A hundred hosts
 * behind one proxy ask for its name at once, and Node resolves four at a time.
 */
export const lookUpTogether: LookupFunction = (host, options, done) => {
  const key = JSON.stringify([host, options]);
  const waiting = WAITING.get(key);
  if (waiting !== undefined) {
    waiting.push(done);
    return;
  }
  const all = [done];
  WAITING.set(key, all);
  lookup(host, options, (...answer) => {
    WAITING.delete(key);
    for (const each of all) each(...(answer as Parameters<Done>));
  });
};

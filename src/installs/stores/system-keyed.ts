import type { TrustAnchor } from '../../bundle/select.ts';

/** Whether the machine's store had a certificate without us: then it is neither added nor, later, taken out. */
export function isForeign(origins: TrustAnchor['origins'], isOurs: boolean): boolean {
  return !isOurs && origins.some(({ kind }) => kind === 'system');
}

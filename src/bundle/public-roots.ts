import type { Fingerprint } from '../certificates/certificate.ts';
import { listKnownRoots } from '../certificates/known-roots.ts';

/** The roots that public lists (Mozilla's, from Node and Debian) have or had. */
export function loadPublicRoots(): ReadonlySet<Fingerprint> {
  return new Set(listKnownRoots() as Iterable<Fingerprint>);
}

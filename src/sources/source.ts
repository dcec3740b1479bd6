import type { Basis, Candidate } from '../certificates/candidate.ts';
import { decodeSource } from '../certificates/formats/decode.ts';
import type { Problem } from '../problem.ts';
import { originOf, type Place } from './origin.ts';

/** What a source had to give, and what was wrong with it. */
export interface Loaded {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

/**
 * Reads certificates that were trusted before us: what cannot be read is named and left out, the rest stays. `basis` is
 * why the rest is trusted.
 */
export async function loadTrusted(bytes: Buffer, place: Place, basis: Basis): Promise<Loaded> {
  const decoded = decodeSource(bytes);
  const { certificates, problems } =
    decoded.faults.length === 0
      ? { ...decoded, problems: [] }
      : await (await import('./trusted-faults.ts')).readFaulty(decoded, bytes, place);
  return {
    candidates: certificates.map(({ certificate, position }) => {
      return { certificate, origin: originOf(place, position), basis };
    }),
    problems,
  };
}

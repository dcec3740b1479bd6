import type { Basis, Candidate } from '../certificates/candidate.ts';
import { decodeSource } from '../certificates/decode.ts';
import type { Origin, OriginKind, Problem } from '../problem.ts';

/** What a source had to give, and what was wrong with it. */
export interface Loaded {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

/** The place that bytes came from. */
export interface Place {
  readonly kind: OriginKind;
  readonly label: string;
  /** What to add to a line of the bytes to have the line that the user sees. */
  readonly lineOffset?: number;
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

/** Makes an origin from a place. */
export function originOf(place: Place, position: number): Origin {
  return { kind: place.kind, label: place.label, position };
}

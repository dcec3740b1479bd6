import type { Origin, OriginKind } from '../problem.ts';

/** The place that bytes came from. */
export interface Place {
  readonly kind: OriginKind;
  readonly label: string;
  /** What to add to a line of the bytes to have the line that the user sees. */
  readonly lineOffset?: number;
}

/** The origin of what stands in a place at a 1-based position; 0 is the place as a whole. */
export function originOf({ kind, label }: Place, position: number): Origin {
  return { kind, label, position };
}

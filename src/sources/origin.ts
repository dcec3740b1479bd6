import type { Origin, OriginKind } from '../problem.ts';

/** The place that bytes came from. */
export interface Place {
  readonly kind: OriginKind;
  readonly label: string;
  /** What to add to a line of the bytes to have the line that the user sees. */
  readonly lineOffset?: number;
}

/** The origin of what is in a place at a 1-based position; 0 is the place as a whole. */
export function originOf({ kind, label }: Place, position: number): Origin {
  return { kind, label, position };
}

/** `certs/corp.pem, block 2 (line 31)`: the place of a part, as a person finds it. */
export function locate(place: Place, position: number, line: number): string {
  const block = position === 0 ? '' : `, block ${position}`;
  const where = line === 0 ? '' : ` (line ${line + (place.lineOffset ?? 0)})`;
  return `${place.label}${block}${where}`;
}

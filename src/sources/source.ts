import type { Basis, Candidate } from '../certificates/candidate.ts';
import { decodeSource, type Fault } from '../certificates/decode.ts';
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
export function loadTrusted(bytes: Buffer, place: Place, basis: Basis): Loaded {
  const decoded = decodeSource(bytes);
  return {
    candidates: decoded.certificates.map(({ certificate, position }) => {
      return { certificate, origin: originOf(place, position), basis };
    }),
    problems: decoded.faults.map((fault) => explainTrusted(fault, place)),
  };
}

/** `certs/corp.pem, block 2 (line 31)`: the place of a part, as a person finds it. */
export function locate(place: Place, position: number, line: number): string {
  if (position === 0) return place.label;
  const where = line === 0 ? '' : ` (line ${line + (place.lineOffset ?? 0)})`;
  return `${place.label}, block ${position}${where}`;
}

/** Makes an origin from a place. */
export function originOf(place: Place, position: number): Origin {
  return { kind: place.kind, label: place.label, position };
}

function explainTrusted(fault: Fault, place: Place): Problem {
  const where = locate(place, fault.position, fault.line);
  const advice =
    fault.code === 'private-key'
      ? 'It is not copied into the bundle. A file that clients read as a list of CAs is public: remove the key and treat it as leaked.'
      : 'It is left out of the bundle; clients that read that file themselves may fail on it.';
  return {
    code: fault.code === 'private-key' ? 'key-in-setting' : fault.code,
    severity: 'warning',
    message: `${where}: ${fault.what}. ${advice}`,
    origin: originOf(place, fault.position),
  };
}

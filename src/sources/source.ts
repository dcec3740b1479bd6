import type { Basis, Candidate } from '../certificates/candidate.ts';
import type { Fingerprint, Located } from '../certificates/certificate.ts';
import { type Decoded, decodeSource, type Fault } from '../certificates/decode.ts';
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

/** How a source's bytes become candidates. */
export interface Terms {
  readonly basis: Basis;
  /** If there are any, only certificates with one of these fingerprints are taken, on the basis `pin`. */
  readonly pins?: readonly Fingerprint[];
}

/**
 * Reads the certificates that the user asked to add: a source that is broken in part is refused whole, because what is
 * missing may be what was meant.
 */
export function loadGiven(bytes: Buffer, place: Place, terms: Terms): Loaded {
  return acceptGiven(decodeSource(bytes), place, terms);
}

/** As {@link loadGiven}, of bytes that have been decoded. */
export function acceptGiven(decoded: Decoded, place: Place, terms: Terms): Loaded {
  const problems = decoded.faults.map((fault) => explainGiven(fault, place, decoded.certificates.length > 0));
  const { candidates, unmatched } = applyTerms(decoded.certificates, place, terms);
  return { candidates, problems: [...problems, ...explainPins(unmatched, decoded, place)] };
}

/**
 * Reads certificates that were trusted before us: what cannot be read is named and left out, the rest stays. `basis` is
 * why the rest is trusted.
 */
export function loadTrusted(bytes: Buffer, place: Place, basis: Basis): Loaded {
  const decoded = decodeSource(bytes);
  return {
    candidates: applyTerms(decoded.certificates, place, { basis }).candidates,
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

function applyTerms(
  certificates: readonly Located[],
  place: Place,
  { basis, pins = [] }: Terms,
): { candidates: Candidate[]; unmatched: readonly Fingerprint[] } {
  const candidates = certificates
    .filter(({ certificate }) => pins.length === 0 || pins.includes(certificate.fingerprint))
    .map(({ certificate, position }): Candidate => {
      return { certificate, origin: originOf(place, position), basis: pins.length > 0 ? 'pin' : basis };
    });
  const hasMatch = pins.length === 0 || candidates.length > 0;
  return { candidates, unmatched: hasMatch ? [] : pins };
}

function explainGiven(fault: Fault, place: Place, hasCertificates: boolean): Problem {
  const where = locate(place, fault.position, fault.line);
  const origin = originOf(place, fault.position);
  const error = (advice: string): Problem => {
    return { code: fault.code, severity: 'error', message: `${where}: ${fault.what}. ${advice}`, origin };
  };
  switch (fault.code) {
    case 'private-key':
      return error(
        'A CA bundle is public: remove the key from this source and treat it as leaked. Nothing was written.',
      );
    case 'unterminated-block':
      return error('The text was cut off: copy the block again, up to and with its END line.');
    case 'bad-base64':
      return error('Copy the block again from its source, without editing it.');
    case 'unparsable-certificate':
      return error('Export the certificate again as PEM (“Base-64 encoded X.509”).');
    case 'no-certificate':
      return error('Needed is a CA certificate in PEM or DER form.');
    case 'not-a-certificate':
      if (!hasCertificates) return error("Needed is the CA's certificate, a block labelled CERTIFICATE.");
      return {
        code: fault.code,
        severity: 'warning',
        message: `${where}: ${fault.what} was left out; only CERTIFICATE blocks are taken.`,
        origin,
      };
  }
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

function explainPins(unmatched: readonly Fingerprint[], decoded: Decoded, place: Place): Problem[] {
  if (unmatched.length === 0 || decoded.certificates.length === 0) return [];
  const found = decoded.certificates.map(
    ({ certificate }) => `sha256:${certificate.fingerprint} (${certificate.subject})`,
  );
  return [
    {
      code: 'pin-unmatched',
      severity: 'error',
      message: `${place.label}: no certificate here has a fingerprint that the entry names. Found: ${found.slice(0, 10).join('; ')}. If the CA was changed on purpose, put the new fingerprint into the entry; if not, do not trust this file.`,
      origin: originOf(place, 0),
    },
  ];
}

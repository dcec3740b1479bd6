import type { Basis, Candidate } from '../certificates/candidate.ts';
import type { Fingerprint, Located } from '../certificates/certificate.ts';
import type { Decoded, Fault } from '../certificates/formats/decode.ts';
import { decodeBounded } from '../decoding/decoding.ts';
import type { Problem } from '../problem.ts';
import { locate, originOf, type Place } from './origin.ts';
import type { Loaded } from './source.ts';

/** How a source's bytes become candidates. */
interface Terms {
  readonly basis: Basis;
  /** If there are any, only certificates with one of these fingerprints are taken, on the basis `pin`. */
  readonly pins?: readonly Fingerprint[];
  /** Of PKCS#12 files. */
  readonly password?: string | undefined;
  /** Ends the decoding early. */
  readonly signal?: AbortSignal;
  /** What to do about a private key in it, sentences; `what` says in what form it is. */
  readonly adviseKey?: (what: string) => string;
}

/**
 * Reads the certificates that the user asked to add, in any form: a source that is broken in part is refused whole,
 * because what is missing may be what was meant.
 */
export async function loadGiven(bytes: Buffer, place: Place, terms: Terms): Promise<Loaded> {
  return acceptGiven(
    await decodeBounded(bytes, { password: terms.password, signal: terms.signal }),
    place,
    terms,
  );
}

/** As {@link loadGiven}, of bytes that have been decoded. */
export function acceptGiven(decoded: Decoded, place: Place, terms: Terms): Loaded {
  const hasCertificates = decoded.certificates.length > 0;
  const problems = decoded.faults.map((fault) => explain(fault, place, hasCertificates, terms.adviseKey));
  const { candidates, unmatched } = applyTerms(decoded.certificates, place, terms);
  return { candidates, problems: [...problems, ...explainPins(unmatched, decoded, place)] };
}

const LEAKED = 'remove the key from this source and treat it as leaked.';

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

function explain(
  fault: Fault,
  place: Place,
  hasCertificates: boolean,
  adviseKey: Terms['adviseKey'] = () => LEAKED,
): Problem {
  const where = locate(place, fault.position, fault.line);
  const origin = originOf(place, fault.position);
  const error = (advice: string): Problem => {
    return { code: fault.code, severity: 'error', message: `${where}: ${fault.what}. ${advice}`, origin };
  };
  switch (fault.code) {
    case 'private-key':
      return error(`A CA bundle is public: ${adviseKey(fault.what)} Nothing was written.`);
    case 'unterminated-block':
      return error('The text was cut off: copy the block again, including its END line.');
    case 'bad-base64':
      return error('Copy the block again from its source, without editing it.');
    case 'unparsable-certificate':
      return error('Export the certificate again as PEM (“Base-64 encoded X.509”).');
    case 'wrong-password':
      return error('Give the right one in pkcs12-password, from a secret.');
    case 'too-large':
      return error('Check that this is the right source. Add only the CA certificates that you need.');
    case 'no-certificate':
    case 'distrusted':
    case 'not-a-certificate':
      if (!hasCertificates) {
        const isOther = fault.code !== 'no-certificate';
        return error(isOther ? "Add the CA's certificate, a block labelled CERTIFICATE." : NEEDED);
      }
      return {
        code: fault.code,
        severity: 'warning',
        message: `${where}: ${fault.what} was left out; only certificates are taken.`,
        origin,
      };
  }
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
      message: `${place.label}: no certificate here matches a pin of the entry. Found: ${found.slice(0, 10).join('; ')}. If the CA was changed on purpose, write the new fingerprint in the entry; if not, do not trust this file.`,
      origin: originOf(place, 0),
    },
  ];
}

const NEEDED = 'Add a CA certificate in PEM or DER form.';

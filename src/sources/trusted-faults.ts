import type { Located } from '../certificates/certificate.ts';
import { describeContent } from '../certificates/formats/content.ts';
import type { Decoded, Fault } from '../certificates/formats/decode.ts';
import { decodeBounded } from '../decoding/decoding.ts';
import type { Problem } from '../problem.ts';
import { locate, originOf, type Place } from './origin.ts';

/**
 * What of bytes that were trusted before us is taken, where not all of them are certificates in PEM or DER: OpenSSL's own
 * form is read as well, since the clients that read such a file take it.
 */
export async function readFaulty(
  decoded: Decoded,
  bytes: Buffer,
  place: Place,
): Promise<{ readonly certificates: readonly Located[]; readonly problems: readonly Problem[] }> {
  const hasOtherForm = decoded.faults.some(({ code }) => code === 'not-a-certificate');
  const { certificates, faults: all } = hasOtherForm ? await decodeBounded(bytes) : decoded;
  const faults = all.filter(({ code }) => code !== 'distrusted');
  const distrusted = all.length - faults.length;
  const problems = faults.map((fault) => {
    const isNone = fault.code === 'no-certificate';
    return explainTrusted(isNone ? { ...fault, what: describeContent(bytes) } : fault, place);
  });
  return {
    certificates,
    problems: distrusted === 0 ? problems : [...problems, explainDistrusted(distrusted, place)],
  };
}

function explainTrusted(fault: Fault, place: Place): Problem {
  const where = locate(place, fault.position, fault.line);
  const advice =
    fault.code === 'private-key'
      ? 'It is not copied into the bundle. A list of CAs is public: remove the key and treat it as leaked.'
      : 'It is left out of the bundle; clients that read that file themselves may fail on it.';
  return {
    code: fault.code === 'private-key' ? 'key-in-setting' : fault.code,
    severity: 'warning',
    message: `${where}: ${fault.what}. ${advice}`,
    origin: originOf(place, fault.position),
  };
}

function explainDistrusted(count: number, place: Place): Problem {
  return {
    code: 'distrusted',
    severity: 'notice',
    message: `${place.label}: ${count} of its certificates are left out, because it does not trust them for servers.`,
    origin: originOf(place, 0),
  };
}

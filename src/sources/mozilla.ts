import { rootCertificates } from 'node:tls';
import type { Candidate } from '../certificates/candidate.ts';
import { parseCertificate } from '../certificates/certificate.ts';
import type { Problem } from '../problem.ts';
import { originOf, type Place } from './source.ts';
import type { DefaultStore } from './system.ts';

/**
 * Mozilla's list of CAs, as this Node.js carries it. Where it stands in for a store, `reason` begins the warning that says
 * why, and `beside` is what the machine has of its own.
 */
export function loadMozillaList(reason?: string, beside?: DefaultStore): DefaultStore {
  const place: Place = { kind: 'system', label: "Mozilla's list in Node.js" };
  const candidates = rootCertificates.map((pem, index): Candidate => {
    return {
      certificate: parseCertificate(Buffer.from(pem)),
      origin: originOf(place, index + 1),
      basis: 'default-store',
    };
  });
  const besides = beside === undefined ? '' : `, beside what is in ${beside.label}`;
  const message = `${reason}. Mozilla's list, as this Node.js carries it, is used instead${besides}.`;
  const warning: Problem = { code: 'no-system-store', severity: 'warning', message };
  return {
    label: place.label,
    path: undefined,
    candidates: [...candidates, ...(beside?.candidates ?? [])],
    problems: [...(reason === undefined ? [] : [warning]), ...(beside?.problems ?? [])],
  };
}

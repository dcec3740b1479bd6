import { rootCertificates } from 'node:tls';
import type { Candidate } from '../../certificates/candidate.ts';
import { parseCertificate } from '../../certificates/certificate.ts';
import type { Problem } from '../../problem.ts';
import { originOf, type Place } from '../origin.ts';
import type { DefaultStore } from './store.ts';

/** The name of the list as an origin. */
export const MOZILLA_LABEL = "Mozilla's list in Node.js";

/**
 * Mozilla's list of CAs, as this Node.js carries it. Where it stands in for a store, `reason` begins the warning that says
 * why, and `beside` is what the machine has of its own.
 */
export function loadMozillaList(reason?: string, beside?: DefaultStore): DefaultStore {
  const besides = beside === undefined ? '' : `, beside what is in ${beside.label}`;
  const message = `${reason}. Mozilla's list, as this Node.js carries it, is used instead${besides}.`;
  const warning: Problem = { code: 'no-system-store', severity: 'warning', message };
  return {
    label: MOZILLA_LABEL,
    path: undefined,
    candidates: [...listMozillaRoots(), ...(beside?.candidates ?? [])],
    problems: [...(reason === undefined ? [] : [warning]), ...(beside?.problems ?? [])],
  };
}

/** Mozilla's list of roots, as this Node.js carries it. */
export function listMozillaRoots(): Candidate[] {
  const place: Place = { kind: 'system', label: MOZILLA_LABEL };
  return rootCertificates.map((pem, index): Candidate => {
    return {
      certificate: parseCertificate(Buffer.from(pem)),
      origin: originOf(place, index + 1),
      basis: 'default-store',
    };
  });
}

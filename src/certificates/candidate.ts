import type { Origin } from '../problem.ts';
import type { Certificate } from './certificate.ts';

/**
 * Why a certificate may be trusted, from the strongest reason to the weakest:
 * - `default-store`: the runner trusts it already
 * - `given`: the workflow's author wrote it, or the path to it, into the input
 * - `existing-setting`: a CA variable or a client's own configuration named it before us
 * - `pin`: its SHA-256 stands in the input
 * - `verified-url`: it came from an https URL, and the default store trusts that server
 * - `unpinned`: nothing proves it, and the input allows that
 */
export const BASES = [
  'default-store',
  'given',
  'pin',
  'verified-url',
  'existing-setting',
  'unpinned',
] as const;

/** One of {@link BASES}. */
export type Basis = (typeof BASES)[number];

/** A certificate that was found; without a basis it can only be refused (`bundle/select.ts`). */
export interface Candidate {
  readonly certificate: Certificate;
  readonly origin: Origin;
  readonly basis: Basis | undefined;
}

/** What an entry of the input led to. */
export interface EntryResult {
  /** The entry as a person finds it: `certificates, line 3 (certs/corp.pem)`. */
  readonly label: string;
  readonly candidates: readonly Candidate[];
}

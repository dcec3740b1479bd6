import type { Candidate, EntryResult } from '../../certificates/candidate.ts';
import type { Certificate, Fingerprint } from '../../certificates/certificate.ts';
import type { Problem } from '../../problem.ts';
import type { HostFinding } from './host.ts';
import type { VerifiedHosts } from './verification.ts';

/** By what remote entries are judged. */
export interface RemoteTerms {
  /** What is trusted without hosts: what is on this machine, and `more`. Asked for only if there is something to judge. */
  readonly trusted: (more: readonly Candidate[]) => readonly { readonly certificate: Certificate }[];
  readonly publicRoots: ReadonlySet<Fingerprint>;
  /** The time to judge dates by, or undefined where the clock cannot be trusted. */
  readonly now: Date | undefined;
}

/** What URLs and hosts gave; `hosts` are not verified yet. */
export interface RemoteEntries {
  readonly entries: readonly EntryResult[];
  readonly problems: readonly Problem[];
  readonly hosts: readonly HostFinding[];
  /** The hosts, by {@link formatEndpoint}'s name, that were verified when they were read. */
  readonly verified: VerifiedHosts['results'];
  /** Every certificate that hosts sent. */
  readonly sent: ReadonlyMap<Fingerprint, Certificate>;
  /** Lines for the inputs that would make trusted what was refused. */
  readonly proposals: { readonly certificates: readonly string[]; readonly hosts: readonly string[] };
}

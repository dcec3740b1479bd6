import type { TrustAnchor } from '../bundle/select.ts';
import type { Request } from '../request.ts';

/** What installs are to bring into the machine. */
export interface Wanted {
  /**
   * What was asked for or came on top of the default store, in the bundle's order: for stores that hold the default store
   * already.
   */
  readonly wanted: readonly TrustAnchor[];
  /** The same, and what only this machine's store has: for clients with a list of their own. */
  readonly extra: readonly TrustAnchor[];
  /** The names of the variables that the run exports, or that have that value already. */
  readonly variables: readonly string[];
  /** What the user asked for. */
  readonly request: Request;
}

/** The input of a planner. */
export interface InstallTerms extends Wanted {
  /** The name of this use in marks and file names: letters, digits and hyphens. */
  readonly mark: string;
  /** The keys of changes of ours that are in place, of this use and of others. */
  readonly keys: ReadonlySet<string>;
  /** The folder of the bundle, for files of ours that a change names. */
  readonly folder: string;
}

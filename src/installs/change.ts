import type { InstallName } from '../clients/installs.ts';

/**
 * One thing done to the machine, as data: so that it can be recorded before it is done, done by root, and shown to a
 * person. Paths are absolute and without symlinks; bytes are base64.
 */
export type Step =
  /** Makes a folder and those over it; none that is there is an error. */
  | { readonly do: 'make-folder'; readonly path: string; readonly mode: number }
  /** Makes a file that must not be there yet. */
  | { readonly do: 'write-file'; readonly path: string; readonly bytes: string; readonly mode: number }
  /** Moves a file to another name in its folder, whole; one that has that name gives way. */
  | { readonly do: 'move-file'; readonly path: string; readonly to: string }
  /** Deletes a file; one that is gone is no error. */
  | { readonly do: 'delete-file'; readonly path: string }
  /** Deletes a folder if nothing is in it. */
  | { readonly do: 'delete-empty-folder'; readonly path: string }
  /** Adds lines between two marking lines to the end of a text file; `text` ends with a line end. */
  | { readonly do: 'append-block'; readonly path: string; readonly mark: string; readonly text: string }
  /** Takes the block with this mark out again. */
  | { readonly do: 'remove-block'; readonly path: string; readonly mark: string }
  /** Adds certificates (DER) to a Java keystore without a key, as trusted entries under aliases with this mark. */
  | {
      readonly do: 'add-to-keystore';
      readonly path: string;
      readonly mark: string;
      readonly certificates: readonly string[];
    }
  /** Takes the entries with this mark out again. */
  | { readonly do: 'remove-from-keystore'; readonly path: string; readonly mark: string }
  /** Adds values to a list in a JSON file, which is made if it is not there; `keys` lead to the list. */
  | {
      readonly do: 'add-to-json';
      readonly path: string;
      readonly keys: readonly string[];
      readonly values: readonly string[];
    }
  /** Takes the values out again, and lists and objects that are empty then. */
  | {
      readonly do: 'remove-from-json';
      readonly path: string;
      readonly keys: readonly string[];
      readonly values: readonly string[];
    }
  /** Runs a program by its absolute path, without a shell and without input; another status than 0 is a failure. */
  | {
      readonly do: 'run';
      readonly program: string;
      readonly words: readonly string[];
      readonly timeoutMs: number;
      /** Given to it on standard input, if anything. */
      readonly input?: string;
      /** Exit codes that are no failure either: for what may be undone already. */
      readonly passes?: readonly number[];
      /** If it fails, this is the warning, and the other steps are still done: for what another party must allow. */
      readonly orWarn?: string;
      /** Where the thing to remove can be seen: if it is gone already, the step has not failed. */
      readonly takesOut?: Trace;
    };

/** A file, or texts in it, by which one can see that something is there. */
export interface Trace {
  readonly path: string;
  /** Nothing is there where the file has none of these; without them, where there is no file. */
  readonly texts?: readonly string[] | undefined;
}

/** A change of one place (a store, a database, a file), how it is made, and how our part alone is taken out again. */
export interface Change {
  readonly install: InstallName;
  /** The place in words, for the log and the report: `the system store (update-ca-certificates)`. */
  readonly label: string;
  /**
   * The files and folders that the steps may change, absolute and without symlinks. Each is copied first; if nobody else
   * has changed it since, undoing puts back exactly what was there.
   */
  readonly paths: readonly string[];
  readonly steps: readonly Step[];
  /** Removes only our part, if another program has changed something since. */
  readonly removal: readonly Step[];
  /**
   * The removal steps run even if nothing else was changed: for what a program changed outside of the paths (a
   * keychain, what hooks write).
   */
  readonly removesFirst?: boolean;
  /**
   * What it adds to a store that keeps each certificate once: of several changes with it the last to be undone removes
   * it out. Such a change is made again by each use.
   */
  readonly key?: string;
  /** What a person types to take our part out by hand. */
  readonly byHand: string;
}

/** Where a user of the machine stands with one place: what a planner of an install found. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Places that trust everything already, in words. */
  readonly already: readonly string[];
  /** What could not be planned, and which clients are not reached: warnings. */
  readonly obstacles: readonly string[];
  /** A folder to put first in the PATH of later steps, once the changes are made. */
  readonly searchFolder?: string;
  /** Looks, once the changes are made, whether they do what they are for; what is amiss is a warning. */
  readonly tryOut?: () => Promise<string | undefined>;
  /** What does not see the changes at once, though they are made. */
  readonly notes?: readonly string[];
  /** What is left out on purpose, and why: notices. */
  readonly leftOut?: readonly string[];
}

/** A plan without a change, for these reasons. */
export function planNothing(...obstacles: readonly string[]): Plan {
  return { changes: [], already: [], obstacles };
}

/** Several plans as one. */
export function joinPlans(plans: readonly Plan[]): Plan {
  return {
    changes: plans.flatMap(({ changes }) => changes),
    already: plans.flatMap(({ already }) => already),
    obstacles: plans.flatMap(({ obstacles }) => obstacles),
    notes: plans.flatMap(({ notes = [] }) => notes),
  };
}

import { isAbsolute } from 'node:path';
import type { InstallName } from '../../clients/installs.ts';
import {
  type Check,
  exactly,
  isBoolean,
  isCount,
  isText,
  listOf,
  mapOf,
  matching,
  objectOf,
  oneOf,
  optional,
  variantOf,
} from '../../shape.ts';
import type { Change, Step, Trace } from '../change.ts';
import type { EntryState, TreeState } from './snapshot.ts';

/** Whose a change is: by this the post step finds its own, and a later job what a dead one left. */
export interface ChangeOwner {
  /** One use of the action, or of the command line. */
  readonly use: string;
  /** The folder of its bundle: the runner empties RUNNER_TEMP when a job ends, so without it the job is over. */
  readonly folder: string;
  /** RUNNER_TEMP, which one runner uses for one job at a time; undefined on the command line. */
  readonly temporary?: string | undefined;
  /** The run, attempt and job. */
  readonly job?: string | undefined;
}

/** What the journal keeps of one change, written before anything is changed and once more after. */
export interface ChangeRecord {
  readonly version: 1;
  readonly owner: ChangeOwner;
  readonly change: Change;
  /** Made by root, and so to be undone by root. */
  readonly asRoot: boolean;
  /** The state of each of the change's paths before. */
  readonly before: readonly TreeState[];
  /** Their state after; undefined while the change is under way. */
  readonly after?: readonly TreeState[];
  /** How it is being undone, once that has begun. */
  readonly undoing?: Undone;
  /** The state before it may include an earlier change that has been undone since: nothing is put back. */
  readonly isBaselineUnknown?: boolean;
  /** Folders that an earlier change, undone since, had made: they go when they are empty. */
  readonly folders?: readonly string[];
}

/**
 * How an entry was undone: everything is as it was, to the byte and the time; or our part alone was taken out, because
 * another program had changed something since.
 */
type Undone = 'exactly' | 'our-part';

/** What became of an undoing, and what it could not take away, as sentences. */
export interface UndoResult {
  readonly undone: Undone;
  readonly warnings: readonly string[];
}

/** A record and the folder that it and the copies lie in. */
export interface Entry {
  readonly folder: string;
  readonly record: ChangeRecord;
}

/** A change that is to be made, and the folder that its record goes into. */
export interface ChangeRequest {
  readonly change: Change;
  readonly owner: ChangeOwner;
  readonly folder: string;
  readonly asRoot: boolean;
}

/** What root is asked to do. */
export type RootRequest =
  | { readonly do: 'make'; readonly request: ChangeRequest }
  | { readonly do: 'undo'; readonly entry: Entry };

/** A time in nanoseconds, as text: JSON knows no such number. */
const isTime: Check<string> = matching(/^-?\d{1,20}$/);

const isPath: Check<string> = (value): value is string =>
  isText(value) && isAbsolute(value) && !value.includes('\0');
const isMode: Check<number> = (value): value is number => isCount(value) && value <= 0o7777;
/** It becomes part of file names and of lines in other programs' files. */
const isMark = matching(/^[\w.-]{1,100}$/);
const isBase64 = matching(/^[A-Za-z0-9+/]*={0,2}$/);
const isExitCode: Check<number> = (value): value is number => Number.isSafeInteger(value);
const isListOfTexts = listOf(isText);

const isStep: Check<Step> = variantOf<'do', Step>('do', {
  'make-folder': objectOf({ do: exactly('make-folder'), path: isPath, mode: isMode }),
  'write-file': objectOf({ do: exactly('write-file'), path: isPath, bytes: isBase64, mode: isMode }),
  'move-file': objectOf({ do: exactly('move-file'), path: isPath, to: isPath }),
  'delete-file': objectOf({ do: exactly('delete-file'), path: isPath }),
  'delete-empty-folder': objectOf({ do: exactly('delete-empty-folder'), path: isPath }),
  'append-block': objectOf({ do: exactly('append-block'), path: isPath, mark: isMark, text: isText }),
  'remove-block': objectOf({ do: exactly('remove-block'), path: isPath, mark: isMark }),
  'add-to-keystore': objectOf({
    do: exactly('add-to-keystore'),
    path: isPath,
    mark: isMark,
    certificates: listOf(isBase64),
  }),
  'remove-from-keystore': objectOf({ do: exactly('remove-from-keystore'), path: isPath, mark: isMark }),
  'add-to-json': objectOf({
    do: exactly('add-to-json'),
    path: isPath,
    keys: isListOfTexts,
    values: isListOfTexts,
  }),
  'remove-from-json': objectOf({
    do: exactly('remove-from-json'),
    path: isPath,
    keys: isListOfTexts,
    values: isListOfTexts,
  }),
  run: objectOf<Extract<Step, { readonly do: 'run' }>>({
    do: exactly('run'),
    program: isPath,
    words: isListOfTexts,
    timeoutMs: isCount,
    input: optional(isText),
    passes: optional(listOf(isExitCode)),
    orWarn: optional(isText),
    takesOut: optional(objectOf<Trace>({ path: isPath, texts: optional(isListOfTexts) })),
  }),
});

const isChange: Check<Change> = objectOf<Change>({
  install: oneOf<InstallName>({
    system: true,
    nss: true,
    certifi: true,
    java: true,
    docker: true,
    'docker-cli': true,
    sudo: true,
  }),
  label: isText,
  paths: listOf(isPath),
  steps: listOf(isStep),
  removal: listOf(isStep),
  removesFirst: optional(isBoolean),
  key: optional(isText),
  byHand: isText,
});

const isOwner: Check<ChangeOwner> = objectOf<ChangeOwner>({
  use: isMark,
  folder: isPath,
  temporary: optional(isText),
  job: optional(isText),
});

const hasEntryFields = objectOf<EntryState>({
  kind: oneOf<EntryState['kind']>({ file: true, link: true, folder: true, other: true }),
  mode: isMode,
  uid: isCount,
  gid: isCount,
  modifiedNs: isTime,
  content: isText,
});

/** A digest names the copy of a file, a number is the size of one that was too large. */
const isFileContent = matching(/^(?:[0-9a-f]{64}|\d{1,16})$/);

const isEntryState: Check<EntryState> = (value): value is EntryState =>
  hasEntryFields(value) && (value.kind !== 'file' || isFileContent(value.content));

/** No name in a tree leads out of it. */
const isTree: Check<TreeState> = (value): value is TreeState =>
  mapOf(isEntryState)(value) &&
  Object.keys(value).every((name) => !isAbsolute(name) && !/(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(name));

const isUndone = oneOf<Undone>({ exactly: true, 'our-part': true });

const hasRecordFields = objectOf<ChangeRecord>({
  version: exactly(1),
  owner: isOwner,
  change: isChange,
  asRoot: isBoolean,
  before: listOf(isTree),
  after: optional(listOf(isTree)),
  undoing: optional(isUndone),
  isBaselineUnknown: optional(isBoolean),
  folders: optional(listOf(isPath)),
});

/**
 * Whether a value is a record of a journal. What it says is done, some of it by root: nothing in it is taken on trust. That
 * nobody but this user and root could have written it is checked where it is read.
 */
export const isChangeRecord: Check<ChangeRecord> = (value): value is ChangeRecord => {
  if (!hasRecordFields(value)) return false;
  const { change, before, after = before } = value;
  return before.length === change.paths.length && after.length === change.paths.length;
};

/** Whether a value is a request for root. */
export const isRootRequest: Check<RootRequest> = variantOf<'do', RootRequest>('do', {
  make: objectOf({
    do: exactly('make'),
    request: objectOf<ChangeRequest>({ change: isChange, owner: isOwner, folder: isPath, asRoot: isBoolean }),
  }),
  undo: objectOf({
    do: exactly('undo'),
    entry: objectOf<Entry>({ folder: isPath, record: isChangeRecord }),
  }),
});

/** Whether a value is what root answers to a request to undo. */
export const isUndoResult: Check<UndoResult> = objectOf<UndoResult>({
  undone: isUndone,
  warnings: isListOfTexts,
});

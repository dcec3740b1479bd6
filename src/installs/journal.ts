import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './change.ts';
import { readTime, setTimes, type TreeState } from './snapshot.ts';

/** Whose a change is: by this the post step finds its own, and a later job what a dead one left. */
export interface Owner {
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
  readonly owner: Owner;
  readonly change: Change;
  /** Made by root, and so to be undone by root. */
  readonly asRoot: boolean;
  readonly begunAt: string;
  /** The state of each of the change's paths before. */
  readonly before: readonly TreeState[];
  /** Their state after; undefined while the change is under way. */
  readonly after?: readonly TreeState[];
  /** The folders over the paths, whose times an entry that comes or goes changes. */
  readonly parents: readonly {
    readonly path: string;
    readonly before: string;
    readonly after?: string | undefined;
  }[];
}

/** A record and the folder that it and the copies lie in. */
export interface Entry {
  readonly folder: string;
  readonly record: ChangeRecord;
}

const RECORD_FILE = 'record.json';
const MADE_FILE = 'made.json';

/** The entries of a journal, the latest first: the order to undo them in. One that cannot be read is an error. */
export function listEntries(journal: string): Entry[] {
  if (!existsSync(journal)) return [];
  const names = readdirSync(journal).filter((name) => existsSync(join(journal, name, RECORD_FILE)));
  return names
    .sort()
    .reverse()
    .map((name) => {
      const folder = join(journal, name);
      return { folder, record: JSON.parse(readFileSync(join(folder, RECORD_FILE), 'utf8')) as ChangeRecord };
    });
}

/** Makes the folder for the next entry; its name sorts after those before it. */
export function openEntry(journal: string, now: Date): string {
  const count = readdirSync(journal).length;
  for (let number = count; ; number++) {
    const name = `${now.toISOString().replace(/\D/g, '')}-${String(number).padStart(4, '0')}`;
    const folder = join(journal, name);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { mode: 0o755 });
    return folder;
  }
}

/** Puts a record in place whole. */
export function writeRecord({ folder, record }: Entry): void {
  const draft = join(folder, `${RECORD_FILE}.draft`);
  writeFileSync(draft, JSON.stringify(record), { mode: 0o644 });
  renameSync(draft, join(folder, RECORD_FILE));
}

/** Forgets an entry; the copies go with it. */
export function closeEntry({ folder }: Entry): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Removes a journal without entries, and of the folders over it those that were made for it. */
export async function closeJournal(journal: string): Promise<void> {
  const made = join(journal, MADE_FILE);
  if (!existsSync(made) || readdirSync(journal).length > 1) return;
  const { folders, parent, before, after } = JSON.parse(readFileSync(made, 'utf8')) as Made;
  const isOurs = readTime(parent) === after;
  rmSync(made);
  try {
    for (const folder of folders) rmdirSync(folder);
    if (isOurs) await setTimes([{ path: parent, modifiedNs: before }]);
  } catch {
    // somebody else put something there meanwhile: it stays
  }
}

/** The folders that were made for a journal, the lowest first, and the times of the one over them. */
interface Made {
  readonly folders: readonly string[];
  readonly parent: string;
  readonly before: string;
  readonly after: string;
}

/** Makes the folder of a journal; what is made for it is remembered, to go with it. */
export function makeJournal(journal: string): void {
  const folders: string[] = [];
  let parent = journal;
  while (!existsSync(parent)) {
    folders.push(parent);
    parent = dirname(parent);
  }
  if (folders.length === 0) return;
  const before = readTime(parent) ?? '0';
  mkdirSync(journal, { recursive: true, mode: 0o755 });
  const made: Made = { folders, parent, before, after: readTime(parent) ?? '0' };
  writeFileSync(join(journal, MADE_FILE), JSON.stringify(made));
}

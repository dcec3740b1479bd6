import { copyFileSync, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeRecord } from './journal.ts';
import type { ChangeRecord, Entry } from './record.ts';
import { type EntryState, findCopy, isSameEntry, isSameTree, readTree, type TreeState } from './snapshot.ts';

/** An entry made after another, and whether its paths were as it left them before the other was undone. */
interface LaterEntry extends Entry {
  readonly isUntouched: boolean;
}

/**
 * Tells the changes made later that one under them is gone, so that undoing them does not bring it back and puts back
 * what was there before both. Returns whether all that had changed since was ours.
 */
export function rebaseLaterEntries(undone: Entry, later: readonly LaterEntry[]): boolean {
  const overlapping = later.filter(({ record }) => isOverlapping(record, undone.record));
  const chain = [undone, ...overlapping].map(({ record }) => record);
  const isOnlyOurs =
    overlapping.at(-1)?.isUntouched === true &&
    chain.slice(1).every((it, at) => follows(it, chain[at] ?? it));
  for (const { folder, record: old, isUntouched } of overlapping) {
    const { record, isClean } = rebase(old, undone.record);
    copyMissing(undone.folder, folder, record.before);
    const isBaselineUnknown = old.isBaselineUnknown === true || !isClean;
    writeRecord({
      folder,
      record: { ...record, isBaselineUnknown, ...(isUntouched ? readAfter(record) : {}) },
    });
  }
  return isOnlyOurs;
}

/** Whether a change found what another had left, where both changed it. */
function follows({ change, before }: ChangeRecord, earlier: ChangeRecord): boolean {
  return change.paths.every((path, at) => {
    const from = earlier.change.paths.indexOf(path);
    return from === -1 || isSameTree(before[at] ?? {}, earlier.after?.[from] ?? {});
  });
}

function isOverlapping(one: ChangeRecord, other: ChangeRecord): boolean {
  // with the folders over them: the one may have made the folder that the other's path lies in
  const list = ({ change: { paths } }: ChangeRecord) => paths.flatMap((path) => [path, dirname(path)]);
  const paths = new Set(list(other));
  return list(one).some((path) => paths.has(path));
}

/** A record as it had been if the change that was undone had never been made; not clean if that is not known. */
function rebase(
  record: ChangeRecord,
  undone: ChangeRecord,
): { readonly record: ChangeRecord; readonly isClean: boolean } {
  let isClean = true;
  const before = record.before.map((tree, at): TreeState => {
    const from = undone.change.paths.indexOf(record.change.paths[at] ?? '');
    if (from === -1) return tree;
    const rebased = rebaseTree(tree, undone.before[from] ?? {}, undone.after?.[from]);
    isClean &&= rebased.isClean;
    return rebased.tree;
  });
  const made = undone.change.paths.filter(
    (path, at) => Object.keys(undone.before[at] ?? {}).length === 0 && existsSync(path),
  );
  const folders = [...(record.folders ?? []), ...(undone.folders ?? []), ...made];
  return { record: { ...record, before, folders }, isClean };
}

function rebaseTree(
  tree: TreeState,
  before: TreeState,
  after: TreeState | undefined,
): { readonly tree: TreeState; readonly isClean: boolean } {
  const rebased: Record<string, EntryState> = { ...tree };
  let isClean = after !== undefined;
  for (const name of new Set([...Object.keys(before), ...Object.keys(after ?? {})])) {
    const [own, left, found] = [before[name], after?.[name], tree[name]];
    if (isSame(own, left) && own?.modifiedNs === left?.modifiedNs) continue;
    if (!isSame(left, found)) {
      isClean &&= isSame(own, left); // only its time had changed
    } else if (own === undefined) delete rebased[name];
    else rebased[name] = own;
  }
  return { tree: rebased, isClean };
}

function isSame(one: EntryState | undefined, other: EntryState | undefined): boolean {
  return one === undefined || other === undefined ? one === other : isSameEntry(one, other);
}

function copyMissing(from: string, to: string, trees: readonly TreeState[]): void {
  for (const { kind, content } of trees.flatMap((tree) => Object.values(tree))) {
    const copy = findCopy(to, content);
    if (kind === 'file' && !existsSync(copy) && existsSync(findCopy(from, content)))
      copyFileSync(findCopy(from, content), copy);
  }
}

function readAfter({ change }: ChangeRecord): Pick<ChangeRecord, 'after'> {
  return { after: change.paths.map(readTree) };
}

import type { EntryResult } from '../certificates/candidate.ts';
import type { Context } from '../context.ts';
import type { Problem } from '../problem.ts';
import type { CertificateEntry } from '../request.ts';

/** What the entries of `certificates` gave that need no network; `files` are the real paths of the files read. */
export interface LocalEntries {
  readonly entries: readonly EntryResult[];
  readonly problems: readonly Problem[];
  readonly files: ReadonlySet<string>;
}

/** Reads the paths, globs and PEM texts among the entries of `certificates`, in their order. */
export async function loadLocalEntries(
  all: readonly CertificateEntry[],
  context: Context,
): Promise<LocalEntries> {
  if (!all.some(({ kind }) => kind !== 'url')) return { entries: [], problems: [], files: new Set() };
  const [{ loadFiles }, { loadInline }] = await Promise.all([import('./file.ts'), import('./inline.ts')]);
  const entries: EntryResult[] = [];
  const problems: Problem[] = [];
  const files = new Set<string>();
  for (const entry of all) {
    if (entry.kind === 'url') continue;
    const isPath = entry.kind === 'path';
    const loaded = isPath ? await loadFiles(entry, context) : { ...loadInline(entry), files: [] };
    const what = isPath ? entry.path : 'text';
    entries.push({ label: `certificates, line ${entry.line} (${what})`, candidates: loaded.candidates });
    problems.push(...loaded.problems);
    for (const path of loaded.files) files.add(path);
  }
  return { entries, problems, files };
}

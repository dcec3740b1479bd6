import type { EntryResult } from '../../certificates/candidate.ts';
import type { Context } from '../../context.ts';
import { MAX_RUN_BYTES, MAX_RUN_CERTIFICATES } from '../../limits.ts';
import type { Problem } from '../../problem.ts';
import type { InlineEntry, Request } from '../../request.ts';
import { loadGiven } from '../given-bytes.ts';
import type { Loaded } from '../source.ts';
import { loadFiles } from './file.ts';

/** What the entries of `certificates` gave that need no network; `files` are the real paths of the files read. */
export interface LocalEntries {
  readonly entries: readonly EntryResult[];
  readonly problems: readonly Problem[];
  readonly files: ReadonlySet<string>;
}

/** Reads the paths, globs and PEM texts among the entries of `certificates`, in their order. */
export async function loadLocalEntries(
  { certificates: all, pkcs12Password: password }: Pick<Request, 'certificates' | 'pkcs12Password'>,
  context: Context,
): Promise<LocalEntries> {
  const entries: EntryResult[] = [];
  const problems: Problem[] = [];
  const files = new Set<string>();
  let bytesLeft = MAX_RUN_BYTES;
  let count = 0;
  for (const entry of all) {
    if (entry.kind === 'url') continue;
    const isPath = entry.kind === 'path';
    const loaded = isPath
      ? await loadFiles(entry, context, { password, bytesLeft })
      : { ...(await loadInline(entry, password, context.signal)), files: [], bytes: 0 };
    const what = isPath ? entry.path : 'text';
    entries.push({ label: `certificates, line ${entry.line} (${what})`, candidates: loaded.candidates });
    problems.push(...loaded.problems);
    for (const path of loaded.files) files.add(path);
    bytesLeft -= loaded.bytes;
    count += loaded.candidates.length;
    if (bytesLeft < 0) break;
    if (count > MAX_RUN_CERTIFICATES) {
      problems.push(refuseCount());
      break;
    }
  }
  return { entries, problems, files };
}

/** Reads certificates that stand as text in the input `certificates`. */
function loadInline(entry: InlineEntry, password: string | undefined, signal: AbortSignal): Promise<Loaded> {
  const place = { kind: 'inline', label: 'certificates (text)', lineOffset: entry.line - 1 } as const;
  return loadGiven(Buffer.from(entry.text, 'utf8'), place, { basis: 'given', password, signal });
}

function refuseCount(): Problem {
  const message = `certificates: more than ${MAX_RUN_CERTIFICATES.toLocaleString('en')} certificates together. Add only the CA certificates that you need.`;
  return { code: 'too-large', severity: 'error', message };
}

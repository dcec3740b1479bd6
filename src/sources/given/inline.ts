import type { InlineEntry } from '../../request.ts';
import { loadGiven } from '../given-bytes.ts';
import type { Loaded } from '../source.ts';

/** Reads certificates that stand as text in the input `certificates`. */
export function loadInline(
  entry: InlineEntry,
  password: string | undefined,
  signal: AbortSignal,
): Promise<Loaded> {
  const place = { kind: 'inline', label: 'certificates (text)', lineOffset: entry.line - 1 } as const;
  return loadGiven(Buffer.from(entry.text, 'utf8'), place, { basis: 'given', password, signal });
}

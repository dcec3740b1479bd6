import type { InlineEntry } from '../request.ts';
import { type Loaded, loadGiven } from './source.ts';

/** Reads PEM text that stands in the input `certificates`. */
export function loadInline(entry: InlineEntry): Loaded {
  const place = { kind: 'inline', label: 'certificates (text)', lineOffset: entry.line - 1 } as const;
  return loadGiven(Buffer.from(entry.pem, 'latin1'), place, { basis: 'given' });
}

import type { Place } from './source.ts';

/** `certs/corp.pem, block 2 (line 31)`: the place of a part, as a person finds it. */
export function locate(place: Place, position: number, line: number): string {
  if (position === 0) return place.label;
  const where = line === 0 ? '' : ` (line ${line + (place.lineOffset ?? 0)})`;
  return `${place.label}, block ${position}${where}`;
}

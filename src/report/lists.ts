import { formatNumber } from './wording.ts';

/** What all lists of a summary share; the rest is for the text around them. */
const LISTS_BYTES = 900_000;

/** How many rows of a list are open; further ones are folded. */
const OPEN_ROWS = 10;

/** What the lists of a page share: `bytes` is what they may still take, in UTF-8. */
export interface ListSpace {
  /** Where all of a list is that was cut. */
  readonly rest: string;
  bytes: number;
}

/** How the items of a list look: `head` its first lines (of a table), `row` a line for each item. */
export interface Frame<T> {
  readonly head: string;
  readonly row: (item: T) => string;
}

/** The space of a new page; `rest` says where all of a list is that was cut. */
export function makeListSpace(rest: string): ListSpace {
  return { rest, bytes: LISTS_BYTES };
}

/** A list item of several lines, with room before the next. */
export function toLooseItem(lines: readonly string[]): string {
  return `- ${lines.join('<br>')}\n`;
}

/** A section with a heading, its first rows open; empty where there is no item. */
export function makeSection<T>(
  space: ListSpace,
  title: string,
  items: readonly T[],
  frame: Frame<T>,
  advice = '',
): string {
  if (items.length === 0) return '';
  const { rows, left } = takeRows(space, items, frame);
  const folded = rows.slice(OPEN_ROWS);
  const parts = [
    `### ${title}`,
    advice,
    frame.head + rows.slice(0, OPEN_ROWS).join(''),
    folded.length === 0 ? '' : fold(`${formatNumber(folded.length)} more`, frame.head + folded.join('')),
    left,
  ];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A list that opens on a click; empty where there is no item. */
export function makeFold<T>(space: ListSpace, title: string, items: readonly T[], frame: Frame<T>): string {
  if (items.length === 0) return '';
  const { rows, left } = takeRows(space, items, frame);
  return fold(title, `${frame.head}${rows.join('')}\n${left}`);
}

/** The rows that fit: a list may take half of what is left, so that there is something for each that follows. */
export function takeRows<T>(
  space: ListSpace,
  items: readonly T[],
  { row }: Frame<T>,
): { readonly rows: readonly string[]; readonly left: string } {
  const rows: string[] = [];
  let used = 0;
  for (const item of items) {
    const text = `${row(item)}\n`;
    const size = Buffer.byteLength(text);
    if (used + size > space.bytes / 2) break;
    used += size;
    rows.push(text);
  }
  space.bytes -= used;
  const missing = items.length - rows.length;
  return { rows, left: missing === 0 ? '' : `… and ${formatNumber(missing)} more. ${space.rest}` };
}

/** Markdown that opens on a click; `title` is plain text of our own. */
export function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body.trim()}\n\n</details>`;
}

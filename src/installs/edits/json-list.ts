/** A member of an object or an element of a list in a JSON text: from `start` up to before `end`, offsets in UTF-16. */
interface Item {
  readonly start: number;
  readonly end: number;
  /** Where the value begins: behind the name and its colon in an object. */
  readonly value: number;
  /** The name in an object. */
  readonly name?: string | undefined;
}

/** What stands between the brackets that open at `open` and close at `close`. */
interface Container {
  readonly open: number;
  readonly close: number;
  readonly items: readonly Item[];
}

const WHITE_SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;
const DEFAULT_INDENT = '  ';

/**
 * Adds strings to the list that the names in `keys` lead to from the outermost object; objects and the list are made if
 * they are not there, and a string that is in it stays the one. Without `bytes` the text is new. All else keeps its bytes.
 * Throws an `Error` where the text is no JSON (RFC 8259), or the names lead to something else.
 */
export function addToJson(
  bytes: Buffer | undefined,
  keys: readonly string[],
  values: readonly string[],
): Buffer {
  const text = bytes === undefined ? '{}\n' : decode(bytes);
  const { trail, rest } = follow(text, keys);
  const last = trail.at(-1) as Container;
  if (rest.length === 0) {
    const present = new Set(last.items.map((item) => readValue(text, item)));
    const missing = values.filter((value) => !present.has(value));
    return Buffer.from(missing.length === 0 ? text : insert(text, last, trail.length, missing.map(quote)));
  }
  const [name = '', ...names] = rest;
  const depth = trail.length + names.length + 1;
  const unit = findIndent(text);
  const list = layOut('[', ']', values.map(quote), unit, depth);
  const value = names.reduceRight((inner, key, at) => {
    return layOut('{', '}', [`${quote(key)}: ${inner}`], unit, trail.length + at + 1);
  }, list);
  return Buffer.from(insert(text, last, trail.length, [`${quote(name)}: ${value}`]));
}

/** Takes strings out of such a list again, and what they leave empty; the outermost object stays. Throws as `addToJson`. */
export function removeFromJson(bytes: Buffer, keys: readonly string[], values: readonly string[]): Buffer {
  let text = decode(bytes);
  const { trail, rest } = follow(text, keys);
  if (rest.length > 0) return bytes;
  const list = trail.at(-1) as Container;
  const isMeant = (item: Item): boolean => values.includes(readValue(text, item) as string);
  const count = list.items.filter(isMeant).length;
  if (count === 0) return bytes;
  if (count < list.items.length) {
    for (let at = list.items.length - 1; at >= 0; at--) {
      const items = (follow(text, keys).trail.at(-1) as Container).items;
      if (isMeant(items[at] as Item)) text = cut(text, items, at);
    }
    return Buffer.from(text);
  }
  // the outermost that holds nothing but what goes
  let depth = keys.length - 1;
  while (depth > 0 && (trail[depth] as Container).items.length === 1) depth--;
  const { items } = trail[depth] as Container;
  const at = items.findLastIndex(({ name }) => name === keys[depth]);
  return Buffer.from(cut(text, items, at));
}

/** The containers along a path, as far as they are there, and the names of those that are not. */
function follow(
  text: string,
  keys: readonly string[],
): { readonly trail: readonly Container[]; readonly rest: readonly string[] } {
  const trail = [readContainer(text, skipSpace(text, 0), '{')];
  for (const [at, key] of keys.entries()) {
    // of names that are there twice the last counts (ECMA-262, JSON.parse)
    const item = trail[at]?.items.findLast(({ name }) => name === key);
    if (item === undefined) return { trail, rest: keys.slice(at) };
    trail.push(readContainer(text, item.value, at === keys.length - 1 ? '[' : '{'));
  }
  return { trail, rest: [] };
}

function decode(bytes: Buffer): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  JSON.parse(text); // what follows reads valid JSON only
  return text;
}

function readContainer(text: string, open: number, bracket: '{' | '['): Container {
  if (text[open] !== bracket) {
    throw new Error(`there is no ${bracket === '{' ? 'object' : 'list'} where one is looked for`);
  }
  const items: Item[] = [];
  let at = skipSpace(text, open + 1);
  while (text[at] !== '}' && text[at] !== ']') {
    const start = at;
    let name: string | undefined;
    if (bracket === '{') {
      const end = match(STRING, text, start);
      name = JSON.parse(text.slice(start, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    const end = passValue(text, at);
    items.push({ start, end, value: at, name });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return { open, close: at, items };
}

function passValue(text: string, start: number): number {
  if (text[start] === '"') return match(STRING, text, start);
  if (text[start] !== '{' && text[start] !== '[') return match(SCALAR, text, start);
  let depth = 0;
  for (let at = start; ; ) {
    const character = text[at];
    if (character === '"') {
      at = match(STRING, text, at);
      continue;
    }
    if (character === '{' || character === '[') depth++;
    if (character === '}' || character === ']') depth--;
    at++;
    if (depth === 0) return at;
  }
}

function readValue(text: string, { value, end }: Item): unknown {
  return JSON.parse(text.slice(value, end));
}

/** Inserts items behind the last of a container that stands `depth` deep. */
function insert(
  text: string,
  { open, close, items }: Container,
  depth: number,
  added: readonly string[],
): string {
  const last = items.at(-1);
  if (last === undefined) {
    const [left = '', right = ''] = [text[open], text[close]];
    return text.slice(0, open) + layOut(left, right, added, findIndent(text), depth) + text.slice(close + 1);
  }
  // as the last one is parted from what stands before it
  const before = items.at(-2)?.end ?? open + 1;
  const between = text.slice(before, last.start);
  const gap = between.slice(between.trimEnd().length);
  return (
    text.slice(0, last.end) + added.map((item) => `,${gap || ' '}${item}`).join('') + text.slice(last.end)
  );
}

/** Takes out one of a container's items, and the comma beside it. */
function cut(text: string, items: readonly Item[], at: number): string {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (next) return text.slice(0, item.start) + text.slice(next.start);
  const from = items[at - 1]?.end;
  if (from !== undefined) return text.slice(0, from) + text.slice(item.end);
  return text.slice(0, item.start).trimEnd() + text.slice(item.end).trimStart();
}

function layOut(left: string, right: string, items: readonly string[], unit: string, depth: number): string {
  const inner = items.map((item) => `\n${unit.repeat(depth)}${item}`).join(',');
  return `${left}${inner}\n${unit.repeat(depth - 1)}${right}`;
}

/** By how much the text's own lines are indented first. */
function findIndent(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? DEFAULT_INDENT;
}

function quote(value: string): string {
  return JSON.stringify(value);
}

function skipSpace(text: string, at: number): number {
  return match(WHITE_SPACE, text, at);
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

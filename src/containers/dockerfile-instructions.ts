/** An instruction of a Dockerfile, and its place in the text. */
export interface Instruction {
  /** In lower case: `run`. */
  readonly keyword: string;
  /** What follows the keyword, with continuation lines, without comments between them. */
  readonly words: string;
  /** Its first line, 1-based. */
  readonly line: number;
  /** The offset right behind the keyword in the text. */
  readonly keywordEnd: number;
  /** The offset behind its last line, here-documents and line end included. */
  readonly end: number;
}

/** What a Dockerfile consists of. */
interface Instructions {
  readonly instructions: readonly Instruction[];
  /** The image that reads this file in place of the builder (`# syntax=`), if one is named. */
  readonly syntax: string | undefined;
  /** Lines that may or may not belong to a here-document, 1-based. */
  readonly doubtful: readonly number[];
}

/** White space as the builder's language counts it (Go, unicode.IsSpace). */
const IS_SPACE = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** Continued: one escape character at the end, not two. */
const CONTINUED = { '\\': /(?:^|[^\\])(\\[ \t]*)$/, '`': /(?:^|[^`])(`[ \t]*)$/ } as const;

type Escape = keyof typeof CONTINUED;

const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/;

/**
 * Finds the instructions of a Dockerfile by the rules of BuildKit's parser (moby/buildkit, frontend/dockerfile/parser): line
 * ends, continuation, comments, here-documents, parser directives. Nothing that it does not know is an error here: the
 * builder reports that.
 */
export function readInstructions(text: string): Instructions {
  const lines = splitLines(text);
  const { escapeCharacter, syntax } = readDirectives(lines);
  const instructions: Instruction[] = [];
  const doubtful: number[] = [];
  let at = 0;
  while (at < lines.length) {
    const first = at;
    const read = readLogicalLine(lines, at, escapeCharacter);
    at = read.next;
    if (read.parts.length === 0) continue;
    const whole = read.parts.map((part) => part.text).join('');
    const logical = trimStart(whole);
    const { keyword, words } = splitKeyword(logical);
    const documents = findHereDocuments({ keyword, words }, logical);
    if (documents === undefined) doubtful.push(first + 1);
    for (const document of documents ?? []) at = passDocument(lines, at, document);
    instructions.push({
      keyword,
      words,
      line: first + 1,
      keywordEnd: locate(read.parts, whole.length - logical.length + keyword.length),
      end: lines[at]?.offset ?? text.length,
    });
  }
  return { instructions, syntax, doubtful };
}

/** The flags in front of an instruction's arguments, without quotes: `--mount=type=cache,target=/root/.cache`. */
export function readFlags({ words }: Instruction): readonly string[] {
  const all = splitAll(words);
  const end = all.findIndex((word) => !word.startsWith('--') || word === '--');
  return (end === -1 ? all : all.slice(0, end)).map((word) => word.replace(/["']/g, ''));
}

/** The words behind an instruction's flags, with their quotes. */
export function readWords(instruction: Instruction): readonly string[] {
  return splitAll(instruction.words).slice(readFlags(instruction).length);
}

function splitAll(words: string): readonly string[] {
  const split = splitWords(words) ?? [];
  return split.length > 0 ? split : words.split(/\s+/).filter((word) => word !== '');
}

/** A line with its offset in the text, without its end. */
interface Line {
  readonly text: string;
  readonly offset: number;
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let offset = 0; offset < text.length; ) {
    const end = text.indexOf('\n', offset);
    const next = end === -1 ? text.length : end + 1;
    const isMarked = offset === 0 && text.startsWith('\ufeff');
    const from = isMarked ? 1 : offset;
    lines.push({ text: trimLineEnd(text.slice(from, next)), offset: from });
    offset = next;
  }
  return lines;
}

function trimLineEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === '\n' || line[end - 1] === '\r') end--;
  return line.slice(0, end);
}

function trimStart(text: string): string {
  let start = 0;
  while (IS_SPACE.test(text[start] ?? '')) start++;
  return text.slice(start);
}

function trimEnd(text: string): string {
  let end = text.length;
  while (IS_SPACE.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** Directives stand before all else, comments and blank lines included. */
function readDirectives(lines: readonly Line[]): {
  readonly escapeCharacter: Escape;
  readonly syntax: string | undefined;
} {
  const found = new Map<string, string>();
  for (const { text } of lines) {
    const [, name = '', value = ''] = DIRECTIVE.exec(trimStart(text)) ?? [];
    if (!/^(?:syntax|escape|check)$/i.test(name)) break;
    found.set(name.toLowerCase(), value.trim());
  }
  return { escapeCharacter: found.get('escape') === '`' ? '`' : '\\', syntax: found.get('syntax') };
}

/** The first word of an instruction, and what follows it. */
function splitKeyword(logical: string): Pick<Instruction, 'keyword' | 'words'> {
  const [, keyword = '', words = ''] =
    /^([^\t\v\f\r ]*)(?:[\t\v\f\r ]+([\s\S]*))?$/.exec(trimEnd(logical)) ?? [];
  return { keyword: keyword.toLowerCase(), words };
}

/** A piece of an instruction, and its offset in the text. */
type Part = Line;

/** An instruction's lines without continuation characters, comments and blank lines; no parts if there is no instruction. */
function readLogicalLine(
  lines: readonly Line[],
  from: number,
  escapeCharacter: Escape,
): { readonly parts: readonly Part[]; readonly next: number } {
  const parts: Part[] = [];
  let at = from;
  for (const line of lines.slice(from)) {
    at++;
    const rest = trimStart(line.text);
    const isFirst = parts.length === 0;
    if (rest === '' || rest.startsWith('#')) {
      if (isFirst) break;
      continue;
    }
    const part = isFirst ? { text: rest, offset: line.offset + line.text.length - rest.length } : line;
    const [, behind] = CONTINUED[escapeCharacter].exec(part.text) ?? [];
    parts.push({ ...part, text: part.text.slice(0, part.text.length - (behind?.length ?? 0)) });
    if (behind === undefined) break;
  }
  return { parts, next: at };
}

/** The offset in the text behind so many characters of an instruction's parts. */
function locate(parts: readonly Part[], length: number): number {
  let left = length;
  for (const { text, offset } of parts) {
    if (left <= text.length) return offset + left;
    left -= text.length;
  }
  return 0;
}

/** A here-document: the line that ends it, and whether tabs may stand before that. */
interface HereDocument {
  readonly end: string;
  readonly isIndented: boolean;
}

/** The here-documents of an instruction in order; undefined if that is not certain. */
function findHereDocuments(
  outer: Pick<Instruction, 'keyword' | 'words'>,
  logical: string,
): readonly HereDocument[] | undefined {
  if (!logical.includes('<<')) return [];
  const { keyword } = outer.keyword === 'onbuild' ? splitKeyword(outer.words) : outer;
  if (!/^(?:run|copy|add)$/.test(keyword)) return [];
  const split = splitWords(logical);
  if (split === undefined) return undefined;
  const documents = split.flatMap((word): (HereDocument | undefined)[] => {
    const [, dash, name = ''] = /^\d*<<(-?)([^<]+)$/.exec(word) ?? [];
    if (name === '') return [];
    const end = unquote(name);
    return end === '' ? [] : [end === undefined ? undefined : { end, isIndented: dash === '-' }];
  });
  return documents.includes(undefined) ? undefined : documents.filter((it) => it !== undefined);
}

/** The index of the line behind a here-document that begins in a line. */
function passDocument(lines: readonly Line[], from: number, { end, isIndented }: HereDocument): number {
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if ((isIndented ? text.replace(/^\t+/, '') : text) === end) return at + 1;
  }
  return lines.length;
}

/** `${name}`, and `${name:-word}` with a word in which nothing is special. */
const VARIABLE = /\$\{\w+(?:(:?[-+?]|[#%])[^\s'"\\<$}]*)?\}/y;

/**
 * Words as the builder splits them (frontend/dockerfile/shell), with their quotes; none if a quote has no end; undefined
 * where a substitution could hold anything.
 */
function splitWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word = '';
  let isOver = false;
  for (let at = 0; at < text.length && !isOver; ) {
    const char = text[at] ?? '';
    let taken = char;
    if (char === "'" || char === '"') {
      const end = findQuoteEnd(text, at);
      if (end === undefined) return undefined;
      if (end === 0) return [];
      taken = text.slice(at, end);
    } else if (text.startsWith('${', at)) {
      VARIABLE.lastIndex = at;
      const found = VARIABLE.exec(text);
      if (found === null) return undefined;
      taken = found[0];
      if (found[1] !== undefined) word = ''; // the builder forgets it there
    } else if (char === '\\') {
      taken = text.slice(at, at + 2);
    } else if (IS_SPACE.test(char)) {
      if (word !== '') words.push(word);
      word = '';
      at++;
      continue;
    }
    word += taken;
    at += taken.length;
    isOver = at >= text.length;
  }
  return word === '' ? words : [...words, word];
}

/** The offset behind a quote that begins at one; 0 if it has no end, undefined if that is not certain. */
function findQuoteEnd(text: string, from: number): number | undefined {
  const quote = text[from] ?? '';
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === quote) return at + 1;
    if (quote === "'") continue;
    if (text[at] === '\\') at++;
    else if (text.startsWith('${', at)) {
      VARIABLE.lastIndex = at;
      const found = VARIABLE.exec(text);
      if (found === null) return undefined;
      at += found[0].length - 1;
    }
  }
  return 0;
}

/** A word without its quotes and escapes; undefined if a variable is in it. */
function unquote(word: string): string | undefined {
  if (word.includes('$')) return undefined;
  return word.replace(
    /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S]?)/g,
    (_, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replace(/\\(["$\\])/g, '$1') ?? escaped ?? '',
  );
}

/**
 * Text from certificates, servers, proxies and inputs, made harmless where it is shown. What cannot be shown as it is
 * becomes `\u{hex}`, the notation of the bundle's own comments.
 */

/** The runner cuts an annotation's message there (UTF-16 code units). */
export const MAX_MESSAGE_LENGTH = 4096;

/** How much of one value (a subject, a path, a host) is shown in a line or a table cell (UTF-16 code units). */
export const MAX_VALUE_LENGTH = 300;

const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/**
 * What a reader cannot see, and what moves, hides or overprints its neighbours: controls, format characters (bidi,
 * zero-width, tags), lone surrogates, private and unassigned code points, separators of lines and paragraphs, fillers,
 * and a fifth combining mark on one letter.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{4})\p{M}/gu;

const SPACE = /\p{Zs}/gu;

/** One line of text in which everything can be seen; every other kind of space becomes U+0020. */
export function showUnseen(text: string): string {
  return PLAIN_ASCII.test(text) ? text : text.replace(UNSEEN, toNotation).replace(SPACE, ' ');
}

/** At most `maxLength` UTF-16 code units; `…` stands for what was cut. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const kept = text.slice(0, maxLength - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** A value for use inside a sentence: seen and cut, not yet escaped for where the sentence is shown. */
export function showValue(text: string): string {
  return cutText(showUnseen(cutText(text, MAX_VALUE_LENGTH)), MAX_VALUE_LENGTH);
}

/**
 * A whole line of the log, or an annotation's message: no workflow command can begin in it (`::` at its start, `##[`
 * anywhere, as the runner's ActionCommand.cs reads them). Escaping parts of a line is not enough.
 *
 * `@actions/core` still has to escape `%`, CR and LF in an annotation.
 */
export function escapeForLog(line: string): string {
  const shown = showUnseen(cutText(line, MAX_MESSAGE_LENGTH))
    .replace(/^( *)::/, '$1\\::')
    .replaceAll('##[', '##\\[');
  return cutText(shown, MAX_MESSAGE_LENGTH);
}

/**
 * A value as a Markdown code span (CommonMark section 6.1), good in a GFM table cell as well: nothing in it becomes a
 * link, an image, a mention or markup.
 *
 * A backslash or an entity would not do: GitHub looks for mentions, issues and commits after Markdown has been
 * rendered, everywhere but in code (github/cmark-gfm#181).
 */
export function toCodeSpan(value: string): string {
  return toSpan(showValue(value));
}

/**
 * A sentence with text from outside in it, as Markdown for a paragraph, a list item or a table cell: words that are not
 * merely letters and common punctuation become code spans.
 */
export function escapeMarkdown(sentence: string): string {
  const words = showUnseen(cutText(sentence, MAX_MESSAGE_LENGTH))
    .split(' ')
    .filter((word) => word !== '');
  return words.map((word, index) => escapeWord(word, index === 0)).join(' ');
}

/** Punctuation that may stand before and after a code span. */
const BEFORE = '"\'(“‘«';
const AFTER = ')"\'”’»…,.;:!?';

/** Letters, digits and punctuation without a meaning in Markdown; what is not ASCII has none. */
const HARMLESS = /^[A-Za-z0-9"'(),.;!?%+=\-\u0080-\u{10ffff}]*$/u;

/** What GitHub makes links of in plain words: commits, `GH-1`, advisories, `www.` (GFM section 6.9). */
const REFERENCE = /www\.|(?<![a-z])(?:gh|cve|ghsa)-|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/i;

/** What begins a list or a rule at the start of a line. */
const MARKER = /^(?:[-+=]+|\d+[.)])$/;

function escapeWord(word: string, isFirst: boolean): string {
  if (isFirst && MARKER.test(word)) return toSpan(word);
  let start = 0;
  let end = word.length;
  while (start < end && BEFORE.includes(word.charAt(start))) start++;
  while (end > start && AFTER.includes(word.charAt(end - 1))) end--;
  const core = word.slice(start, end);
  if (HARMLESS.test(core) && !REFERENCE.test(word)) return word;
  return word.slice(0, start) + toSpan(core) + word.slice(end);
}

function toSpan(shown: string): string {
  const content = shown.replace(/[`|]/g, toNotation).trim();
  return content === '' ? '(empty)' : `\`${content}\``;
}

function toNotation(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

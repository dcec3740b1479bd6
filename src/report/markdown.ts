import { cutText, MAX_MESSAGE_LENGTH, showUnseen, showValue, toNotation } from './escape.ts';

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
